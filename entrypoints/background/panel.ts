import { browser } from 'wxt/browser';

/** Opens the side panel at its key. At once, without waiting for anything: the browser allows it only within the gesture. */
export function openPanelOnKey(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'side-panel' || tab === undefined) return;
    void browser.sidePanel.open({ windowId: tab.windowId }).catch(() => undefined);
  });
}
