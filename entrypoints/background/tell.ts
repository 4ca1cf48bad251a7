import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/settings/store';

/**
 * Shows what is recorded to whoever installed the extension, beside what they are doing: a tab that takes the focus would tear an agent out
 * of a chat. The popup says the same until it was confirmed.
 */
export async function tellWhatIsKept(): Promise<void> {
  if ((await readSettings()).informed > 0) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#privacy'), active: false });
}
