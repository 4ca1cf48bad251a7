import type { LogState } from '../model/log-health';
import { isNewer, type LogDatabase } from './database';

/**
 * What a failure says about the log; undefined when it says nothing because the connection was just closed by another
 * context. A full disk comes wrapped in an AbortError.
 */
export function stateOf(error: unknown): Exclude<LogState, 'well'> | undefined {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return 'full';
  if (names.includes('LogLocked')) return 'locked';
  if (names.includes('SchemaNewer') || names.includes('VersionError')) return 'newer';
  return names.includes('DatabaseClosedError') ? undefined : 'damaged';
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return [];
  return [error.name, ...('inner' in error ? namesOf(error.inner) : [])];
}

/**
 * Follows the log from a page of ours until `signal` aborts: `newer` when it is a later version's or becomes one (then this
 * connection is closed for good and only a reload helps), `damaged` when it does not open.
 */
export function followLog(db: LogDatabase, onTrouble: (state: 'newer' | 'damaged') => void, signal: AbortSignal): void {
  const onVersionChange = ({ newVersion }: IDBVersionChangeEvent) => {
    if (newVersion !== null) onTrouble('newer');
  };
  db.on('versionchange', onVersionChange);
  signal.addEventListener('abort', () => db.on('versionchange').unsubscribe(onVersionChange), { once: true });
  db.open().then(
    () => isNewer(db) && onTrouble('newer'),
    (error: unknown) => {
      const state = stateOf(error);
      if (state === 'newer' || state === 'damaged') onTrouble(state);
    },
  );
}
