import { queryOptions } from '@tanstack/react-query';
import { check } from '../../../lib/check/engine';
import { unpackTable } from '../../../lib/check/lists/store';
import type { WordTable } from '../../../lib/check/words';
import { readPart } from '../../../lib/log/team';
import type { Finding } from '../../../lib/model/finding';
import { readSettings } from '../../../lib/settings/store';
import { shipped } from '../../shipped';
import { team } from '../../team';

/** Checks what an agent would send, with the team's words and the levels of all shops. */
export type Checker = (text: string) => Finding[];

/** The checker for replies; `stamp` is `settings.team`. A table that is being replaced is left out until the next stamp. */
export const checkerQuery = (stamp: number) =>
  queryOptions({
    queryKey: ['team', 'checker', stamp],
    queryFn: async () => {
      const rules = { ...shipped, levels: (await readSettings()).levels[''] ?? {}, wordTable: await readTable() };
      return { check: (text: string) => check(text, { role: 'agent' }, rules) };
    },
  });

async function readTable(): Promise<WordTable | undefined> {
  const unpacking = unpackTable();
  const first = await readPart(team, 0);
  if (!first) return undefined;
  // The first part only names the build.
  for (let part = 1; ; part++) {
    const row = await readPart(team, part);
    if (row?.build !== first.build) break;
    unpacking.add(row.data);
  }
  return unpacking.finish();
}
