import { levelsIn } from '../../lib/check/levels';
import { link } from '../../lib/check/link';
import type { ChatClient } from '../../lib/rpc/client';
import type { Session } from './session';

/** First wait before asking again, in ms; doubled each time. A worker that is being replaced answers within seconds. */
const patience = 100;
const longest = 30_000;

/** Fetches the shipped rules until they are here, then calls `ready`. Nothing is flagged or stopped before that. */
export async function fetchRules(session: Session, client: ChatClient, ready: () => void): Promise<void> {
  for (let wait = patience; !session.signal.aborted; wait = Math.min(wait * 2, longest)) {
    const answer = await client.fetchRules();
    if (session.signal.aborted || (!answer.ok && answer.error === 'orphaned')) return;
    if (answer.ok) {
      session.scoring = link(JSON.parse(answer.value));
      session.rules = {
        ...session.scoring,
        levels: levelsIn(session.settings.levels, shopOf(session)),
        suppressed: session.suppressed,
      };
      return ready();
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** The shop a chat belongs to, as the page tells or the settings say. */
export function shopOf({ chat, settings }: Session): string {
  return chat?.facts.shop ?? settings.shop;
}
