import { fieldNames } from '../../../lib/i18n/overlay';
import { say } from '../../../lib/i18n/say';
import type { Reply } from '../../../lib/model/reply';
import { fill } from '../../../lib/replies/fill';
import type { Session } from '../session';
import { type Change, insertText, knownTo } from './writing';

interface Asked {
  reply: Reply;
  missing: string[];
  change: Omit<Change, 'text'>;
}

/** Asks for variables that the page does not tell, one field each, and inserts the reply once all are known. */
export function createFilling(session: Session, restore: () => Promise<void>) {
  let asked: Asked | undefined;

  function drop(): boolean {
    if (!session.menu?.asking) return false;
    asked = undefined;
    session.menu = undefined;
    session.draw();
    return true;
  }

  return {
    drop,
    ask(reply: Reply, missing: string[], change: Asked['change']) {
      asked = { reply, missing, change };
      const names = missing.map((name) => {
        const label = fieldNames[name];
        return label ? say(label, session.lang) : name;
      });
      session.card = undefined;
      session.menu = { query: '', hits: [], total: 0, index: 0, asking: { title: reply.title, names } };
      session.draw();
    },
    /** Values in the order of the names; all of them, or nothing is inserted. */
    async give(values: string[]) {
      if (!asked) return;
      const { reply, missing, change } = asked;
      const given = Object.fromEntries(missing.map((name, at) => [name, values[at]]));
      const filled = fill(reply.text, { ...knownTo(session), ...given }, reply.lang, new Date().getHours());
      if (filled.missing.length > 0) return;
      drop();
      session.composer?.focus({ preventScroll: true });
      await restore();
      await insertText(session, reply, { ...change, text: filled.text });
    },
  };
}

export type Filling = ReturnType<typeof createFilling>;
