import { keyToKeep } from '../../lib/log/incoming';
import { maskText } from '../../lib/log/mask';
import { openSheets, readSheets } from '../../lib/log/sheets';
import { addSuppression, countParts, readPart, readReplies, readSuppressions, type TeamDatabase } from '../../lib/log/team';
import { isCurrent, publishTable } from '../../lib/log/word-table';
import { onlyNeeded } from '../../lib/quality/sheets/in-force';
import type { Service } from '../../lib/rpc/server';
import { readSettings, saveSettings } from '../../lib/settings/store';

type TeamCalls = Pick<Service['chat'], 'fetchTeam' | 'fetchWords' | 'suppress'>;

/** Answers about what the team added. */
export function teamCalls(db: TeamDatabase, sheets = openSheets()): TeamCalls {
  /**
   * Lists are published by a Worker of our pages. Only after an update that stores tables differently is this done here, once:
   * no page of ours need be open then, and until it is done no team word is found.
   */
  let updated: Promise<unknown> | undefined;
  const upToDate = async () => {
    if (await isCurrent(db)) return;
    updated ??= publishTable(db).finally(() => {
      updated = undefined;
    });
    await updated;
  };
  return {
    async fetchTeam() {
      await upToDate();
      const [{ team, sheet }, own, suppressions, replies, { parts }] = await Promise.all([
        readSettings(),
        // Words are found all the same; chats are judged by a sheet that comes along.
        readSheets(sheets).catch(() => []),
        readSuppressions(db),
        readReplies(db),
        countParts(db),
      ]);
      return { stamp: team, suppressions, replies, sheets: onlyNeeded({ own, general: sheet }), words: parts };
    },
    async fetchWords(_, part) {
      const row = await readPart(db, part);
      return row ? `${row.build} ${row.data}` : '';
    },
    async suppress(_, suppression) {
      const { text, reason, shop, chat, ...rest } = suppression;
      await addSuppression(db, {
        ...rest,
        text: maskText(text),
        reason: maskText(reason),
        shop,
        ...(chat === undefined ? {} : { chat: keyToKeep(chat, await readSettings()) }),
      });
      await saveSettings({ team: Date.now() });
      return { stored: 1, ids: [suppression.id] };
    },
  };
}
