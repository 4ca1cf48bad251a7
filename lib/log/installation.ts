import { storedCanary } from './canary';
import type { LogDatabase } from './database';
import type { Stamp } from './stamp';

/** The installation's own id where the log is watched, because that outlives the log; else the log's. */
export async function installationOf(db: LogDatabase, { log }: Stamp): Promise<string> {
  return (await storedCanary(db))?.id || log || 'empty';
}
