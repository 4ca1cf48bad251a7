import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings';
import { readSettings } from './store';

/**
 * Gives the settings in force without asking the browser's store each time: a delivery would wait twice for another process. What was
 * read is forgotten at every change of settings or policy, whichever context made it. For the background, whose worker lives shortly.
 */
export function followSettings(): () => Promise<Settings> {
  let known: Promise<Settings> | undefined;
  const forget = () => {
    known = undefined;
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && 'settings' in changes)) forget();
  });
  return () => {
    const asked = known ?? readSettings();
    known = asked;
    asked.catch(forget);
    return asked;
  };
}
