import { browser } from 'wxt/browser';
import type { Health } from '../../lib/model/health';

const amber = '#b26a00';
const red = '#c62828';

/** Shows trouble on the toolbar icon of one tab: amber when speakers cannot be read, red when nothing is recorded. */
export async function showBadge(tabId: number, health: Health | undefined): Promise<void> {
  const trouble = health && colourOf(health);
  try {
    await browser.action.setBadgeText({ tabId, text: trouble ? '!' : '' });
    if (trouble) await browser.action.setBadgeBackgroundColor({ tabId, color: trouble });
  } catch {
    // The tab closed while we were asked to mark it; there is nothing left to mark.
  }
}

/** Colour of the mark, or undefined when all is well. */
export function colourOf(health: Health): string | undefined {
  if (!health.attached) return red;
  return health.readable ? undefined : amber;
}
