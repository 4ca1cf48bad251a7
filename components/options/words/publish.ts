import type { TeamDatabase } from '../../../lib/log/team';
import type { Published } from '../../../lib/log/word-table';
import { callWorker } from './call';

/**
 * Builds the table of all lists that are on and stores it, in a Worker. The caller raises `settings.team` afterwards, and open
 * chats fetch it. `onProgress` hears 0 to 1. Rejects as `callWorker` does; the table in force then stays.
 */
export async function publishWords(
  db: TeamDatabase,
  signal: AbortSignal,
  onProgress: (done: number) => void = () => undefined,
): Promise<Published> {
  let published: Published = { words: 0, allow: 0, skipped: 0, parts: 0 };
  await callWorker({ type: 'publish', database: db.name }, signal, (answer) => {
    if (answer.type === 'progress') onProgress(answer.done);
    if (answer.type === 'published') published = answer.published;
    return answer.type === 'published';
  });
  return published;
}
