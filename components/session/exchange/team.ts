import { unpackTable } from '../../../lib/check/lists/store';
import type { WordTable } from '../../../lib/check/words';
import type { Reply } from '../../../lib/model/reply';
import type { ChatClient } from '../../../lib/rpc/client';
import { takeSuppressions } from '../draft/ignoring';
import type { Session } from '../session';

/** First wait before asking again, in ms; doubled each time. */
const patience = 100;
const longest = 30_000;

/** A table as the background holds it; the build tells whether two are the same. */
interface Held {
  build: string;
  table: WordTable | undefined;
}

/**
 * Keeps the team's words, replies and decisions as they are in the store. `load` is called when the rules are here and whenever
 * `settings.team` was raised; `changed` when the session holds what it gave. A change in between starts it again.
 */
export function createTeam(session: Session, client: ChatClient, changed: () => void) {
  let held: Held = { build: '', table: undefined };
  let asked = 0;
  let own: Reply[] = [];
  let shipped: Reply[] = [];

  function takeReplies(): void {
    session.library = [...own, ...shipped];
    changed();
  }

  /** Part by part, a task each; the first only names the build. Undefined when the store changed in between or the background is not there. */
  async function fetchTable(parts: number): Promise<Held | undefined> {
    if (parts === 0) return { build: '', table: undefined };
    const unpacking = unpackTable();
    let build = '';
    for (let part = 0; part < parts; part++) {
      const answer = await client.fetchWords(part);
      if (!answer.ok) return undefined;
      const cut = answer.value.indexOf(' ');
      const its = answer.value.slice(0, cut);
      if (part === 0 && its === held.build) return held;
      if (cut < 0 || (part > 0 && its !== build)) return undefined;
      build = its;
      if (part > 0) unpacking.add(answer.value.slice(cut + 1));
    }
    await nextTask();
    const table = unpacking.finish();
    await nextTask();
    return table && { build, table };
  }

  return {
    /** Fetches the replies that ship until they are here; the background holds them so that chat pages need not load them. */
    async loadShipped(): Promise<void> {
      for (let wait = patience; !session.signal.aborted; wait = Math.min(wait * 2, longest)) {
        const answer = await client.fetchReplies();
        if (session.signal.aborted || (!answer.ok && answer.error === 'orphaned')) return;
        if (answer.ok) {
          shipped = answer.value;
          return takeReplies();
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    },
    async load(): Promise<void> {
      const turn = ++asked;
      for (let wait = patience; turn === asked && !session.signal.aborted; wait = Math.min(wait * 2, longest)) {
        const answer = await client.fetchTeam();
        if (!answer.ok && answer.error === 'orphaned') return;
        const next = answer.ok ? await fetchTable(answer.value.words) : undefined;
        if (turn !== asked || session.signal.aborted) return;
        if (answer.ok && next && session.rules) {
          held = next;
          session.rules.wordTable = next.table;
          own = answer.value.replies;
          session.sheets = answer.value.sheets;
          takeSuppressions(session, answer.value.suppressions);
          return takeReplies();
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    },
  };
}

/** Lets the page breathe: typing goes before the rest of our work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
