import { hold, keyFrom } from '../../lib/log/sealed/held';
import type { Lent } from './key';

/**
 * Waits in a Worker for the key that its page lends it (`lendKey`), with whatever is read first. To be called before the Worker
 * listens to its jobs: what is lent is not for them.
 */
export function borrowKey(): void {
  const first = new Promise<void>((resolve) => {
    self.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (!isLent(event.data)) return;
      event.stopImmediatePropagation();
      hold(event.data.lent);
      resolve();
    });
  });
  keyFrom(() => first);
}

function isLent(data: unknown): data is Lent {
  return typeof data === 'object' && data !== null && 'lent' in data;
}
