import { browser } from 'wxt/browser';
import type { Health } from '../../lib/model/health';
import type { Lang } from '../../lib/model/localised';
import type { LogHealth } from '../../lib/model/log-health';
import { readSettings } from '../../lib/settings/store';
import { readTabs } from '../../lib/settings/tabs';
import { type Mark, markOf } from './mark';

/** Shows trouble on the toolbar icon of one tab: amber when speakers cannot be read, red when nothing is recorded. */
export async function showBadge(tabId: number, health: Health | undefined, log: LogHealth): Promise<void> {
  await put(markOf(health, log, await langOf()), tabId);
}

/** Shows trouble of the log itself on the icon of every tab, chat page or not, or takes it away. */
export async function showTrouble(log: LogHealth): Promise<void> {
  const lang = await langOf();
  await put(markOf(undefined, log, lang));
  for (const [tabId, { health }] of Object.entries(await readTabs())) await put(markOf(health, log, lang), Number(tabId));
}

async function put(mark: Mark | undefined, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  try {
    await browser.action.setBadgeText({ ...where, text: mark?.text ?? '' });
    if (mark) await browser.action.setBadgeBackgroundColor({ ...where, color: mark.colour });
  } catch {
    // The tab closed while we were asked to mark it; there is nothing left to mark.
  }
}

async function langOf(): Promise<Lang> {
  const { lang } = await readSettings();
  if (lang !== 'auto') return lang;
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
