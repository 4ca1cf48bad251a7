import type { ReadBlock } from '../bundle/backup/read';
import type { KeepHere } from './backup-parts';
import { keyToKeep, textToKeep } from './incoming';
import type { TeamDatabase } from './team';

/** Takes what a team added from a backup: what is new, and what was changed later than what is here. Returns a name for each. */
export async function takeTeam(
  team: TeamDatabase,
  { header: { installation }, records }: Pick<ReadBlock, 'header' | 'records'>,
  { privacy, own }: KeepHere,
  isDry: boolean,
): Promise<string[]> {
  const isOwn = installation === own;
  const lists = records.flatMap((one) => ('list' in one ? [isOwn ? one.list : { ...one.list, on: false }] : []));
  const replies = records.flatMap((one) => ('reply' in one ? [one.reply] : []));
  const suppressions = records.flatMap((one) => {
    if (!('suppression' in one)) return [];
    const { text, reason, chat, ...rest } = one.suppression;
    const kept = { ...rest, text: textToKeep(text, privacy), reason: textToKeep(reason, privacy) };
    return [chat === undefined ? kept : { ...kept, chat: keyToKeep(chat, privacy) }];
  });
  if (lists.length + replies.length + suppressions.length === 0) return [];
  return team.transaction(isDry ? 'r' : 'rw', team.lists, team.replies, team.suppressions, async () => {
    const words = await later(team.lists, lists);
    const said = await later(team.replies, replies);
    const quieted = await later(team.suppressions, suppressions);
    if (!isDry) {
      await team.lists.bulkPut(words);
      await team.replies.bulkPut(said);
      await team.suppressions.bulkPut(quieted);
    }
    const named = (kind: string, rows: Dated[]) => rows.map(({ id, at }) => `${kind} ${id} ${at}`);
    return [...named('list', words), ...named('reply', said), ...named('suppression', quieted)];
  });
}

interface Dated {
  id: string;
  at: number;
}

/** Of some rows those that were changed later than what is stored under their id. */
export async function later<T extends Dated>(
  table: { bulkGet(ids: string[]): PromiseLike<(Dated | undefined)[]> },
  rows: T[],
): Promise<T[]> {
  const stored = await table.bulkGet(rows.map(({ id }) => id));
  return rows.filter(({ at }, index) => at > (stored[index]?.at ?? Number.NEGATIVE_INFINITY));
}
