import { browser } from 'wxt/browser';
import { oncePerBrowser } from '../../lib/settings/once';
import { inheritTabs } from '../../lib/settings/tabs';
import { patience } from './silence';

/**
 * Puts the content scripts into chat pages that were open before the extension was installed or updated, so that nobody
 * has to reload a page with customers in it. Frames that have them are left alone, and so are pages the browser does not let
 * us into; those are recorded after their next load. One page that does not answer keeps no other waiting.
 */
async function injectIntoOpenTabs(): Promise<void> {
  for (const { matches, js, all_frames: allFrames = false } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches ?? [] });
    const inject = async (tabId: number) => {
      const frames = await browser.scripting.executeScript({ target: { tabId, allFrames }, func: isHere });
      const frameIds = frames.filter(({ result }) => !result).map(({ frameId }) => frameId);
      if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: js as never });
    };
    await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined || !js ? [] : [inject(id)])));
  }
}

/** Runs in the page, in this version's own world. */
function isHere(): boolean {
  return 'saywellStop' in globalThis;
}

let taking: Promise<void> | undefined;

/**
 * What follows an installation or an update, once for each: done at the first start of a worker that finds it not done, so that a
 * worker that is killed on the way is followed by one that does it. Tabs that were recording are remembered, so that the
 * break is noted.
 */
export function takeOver(): Promise<void> {
  taking ??= oncePerBrowser('took-over', begin);
  return taking;
}

async function begin(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  await inheritTabs((tabId) => open.has(tabId), Date.now() - patience.behind);
  await injectIntoOpenTabs();
}
