import type { LogDatabase } from '../../lib/log/database';
import { readChat, readGaps } from '../../lib/log/read';
import { openTeam, readSuppressions } from '../../lib/log/team';
import type { Conversation } from '../../lib/model/conversation';
import type { Gap } from '../../lib/model/log';
import { type SheetsInForce, sessionGapFor } from '../../lib/quality/sheets/in-force';
import { type FindSuppression, quietedIn, suppressionsBy } from '../../lib/quality/suppressed';
import { conversationsOf, judgedBy } from '../judge';
import type { Answer, Session } from './job';

const team = openTeam();

/** Messages handed over at once, and conversations judged at once: each costs the page less than 10 ms. */
const page = 1_000;
const fewConversations = 12;

/** Reads one chat and hands it over in parts: the messages, then what is around them, then what judging came to, latest first. */
export async function openChat(
  db: LogDatabase,
  key: string,
  sheets: SheetsInForce,
  signal: AbortSignal,
  give: (part: Answer) => void,
): Promise<void> {
  const found = await readChat(db, key);
  if (signal.aborted) return;
  if (!found) return give({ kind: 'gone' });
  const conversations = conversationsOf(found, sheets);
  const gaps = await gapsIn(db, found.chat.platform, conversations, sessionGapFor(found.chat, sheets) * 1_000);
  if (signal.aborted) return;
  for (let at = 0; at < found.rows.length; at += page) give({ kind: 'messages', rows: found.rows.slice(at, at + page) });
  const sessions = conversations.map(({ messages }): Session => ({ first: messages[0]?.id ?? '' }));
  give({ kind: 'opened', chat: { key, who: found.chat, gaps, sessions } });
  // What was ignored is kept apart from the log; without it findings are shown all the same.
  const suppressions = await readSuppressions(team).catch(() => []);
  const find = suppressionsBy(suppressions);
  for (let end = conversations.length; end > 0; end -= fewConversations) {
    // Lets in what the page asks meanwhile.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    const some = conversations.slice(Math.max(0, end - fewConversations), end);
    give({ kind: 'sessions', sessions: some.map((one) => sessionOf(one, sheets, find)) });
  }
}

function sessionOf(conversation: Conversation, sheets: SheetsInForce, find: FindSuppression): Session {
  const one = judgedBy(sheets, conversation);
  const { score, critical, findings } = one.judgement;
  return { first: conversation.messages[0]?.id ?? '', judged: { score, critical, findings, quieted: quietedIn(one, find) } };
}

/** Gaps of this platform, or of unknown pages, while somebody was talking or might have been. `margin` in ms. */
async function gapsIn(db: LogDatabase, platform: string, conversations: Conversation[], margin: number): Promise<Gap[]> {
  const spans = conversations.map(({ messages }) => ({
    from: (messages[0]?.at ?? 0) - margin,
    to: (messages.at(-1)?.at ?? 0) + margin,
  }));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const all = await readGaps(db, { from: first.from, to: last.to });
  return all.filter(
    (gap) =>
      (gap.platform === platform || gap.platform === 'generic') && spans.some(({ from, to }) => gap.to > from && gap.from < to),
  );
}
