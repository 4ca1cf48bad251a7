import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

/** The tab in front in the panel's own window, or the one that `?tab=` names. Undefined until it is known. */
export function useTab(): number | undefined {
  const [tabId, setTabId] = useState(Number.isInteger(asked) ? asked : undefined);
  useEffect(() => {
    if (Number.isInteger(asked)) return;
    const look = () =>
      void browser.tabs.query({ active: true, currentWindow: true }).then(
        ([tab]) => setTabId(tab?.id),
        () => undefined,
      );
    look();
    const { onActivated, onUpdated, onAttached, onDetached } = browser.tabs;
    const events = [onActivated, onUpdated, onAttached, onDetached];
    for (const event of events) event.addListener(look);
    return () => {
      for (const event of events) event.removeListener(look);
    };
  }, []);
  return tabId;
}
