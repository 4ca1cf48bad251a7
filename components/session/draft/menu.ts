import { categoryNames } from '../../../lib/i18n/replies';
import { say } from '../../../lib/i18n/say';
import type { Lang } from '../../../lib/model/localised';
import type { Reply } from '../../../lib/model/reply';
import { fill } from '../../../lib/replies/fill';
import { createSearch } from '../../../lib/replies/search';
import { type Moment, momentOf } from '../chat/whose';
import type { Session } from '../session';
import { stageLabel } from '../view';
import { insertReply, knownTo } from './writing';

/** `、` is what the slash key types in Chinese punctuation. */
const opening = /(?:^|\s)([/、][^\s/、，。]{0,20})$/;

/** A search that puts the interface's language first; made again when replies or language change. */
function createFinder() {
  let made: { library: Reply[]; lang: Lang; search: ReturnType<typeof createSearch> } | undefined;
  return ({ library, lang }: Session) => {
    if (made?.library !== library || made.lang !== lang) {
      const sorted = [...library].sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
      made = { library, lang, search: createSearch(sorted) };
    }
    return made.search;
  };
}

/** The `/` menu: opened by typing, filtered as you type, closed by Escape, a space or an empty result. */
export function createMenu(session: Session) {
  let closedFor = '';
  let openedIn: Moment | undefined;
  let moved = { text: '', index: 0 };
  const searchOf = createFinder();

  const spanOf = () => {
    const caret = session.read?.caret;
    const match = caret === undefined ? null : opening.exec(session.text.slice(0, caret));
    return match?.[1] && caret !== undefined
      ? { start: caret - match[1].length, end: caret, query: match[1].slice(1) }
      : undefined;
  };

  return {
    onText() {
      if (session.menu?.asking) return;
      const span = spanOf();
      if (!span || closedFor === session.text) {
        session.menu = undefined;
        return;
      }
      closedFor = '';
      const found = span.query ? searchOf(session)(span.query, 9) : (session.chat?.replies ?? session.library).slice(0, 9);
      const facts = knownTo(session);
      const hour = new Date().getHours();
      openedIn = session.menu && openedIn ? openedIn : momentOf(session);
      session.menu = {
        query: span.query,
        total: session.library.length,
        // A field that the page draws anew holds the same query: the choice stays.
        index: moved.text === session.text ? Math.min(moved.index, Math.max(0, found.length - 1)) : 0,
        hits: found
          .map((reply) => ({ reply, filled: fill(reply.text, facts, reply.lang, hour) }))
          .map(({ reply, filled }) => ({
            id: reply.id,
            title: reply.title,
            text: reply.text,
            preview: filled.text,
            missing: filled.missing,
            stageLabel: stageLabel(reply.stages[0] ?? 'consulting', session.lang),
            group: say(categoryNames[reply.category], session.lang),
          })),
      };
      session.draw();
    },
    move(step: 1 | -1): boolean {
      const { menu } = session;
      if (!menu || menu.hits.length === 0) return false;
      moved = { text: session.text, index: (menu.index + step + menu.hits.length) % menu.hits.length };
      session.menu = { ...menu, index: moved.index };
      session.draw();
      return true;
    },
    choose(n?: number): boolean {
      const { menu } = session;
      const hit = menu?.hits[n ?? menu.index];
      const reply = session.library.find(({ id }) => id === hit?.id);
      const span = spanOf();
      if (!menu || !reply || !span) return false;
      session.menu = undefined;
      void insertReply(session, reply, span, openedIn);
      return true;
    },
    close(): boolean {
      if (!session.menu) return false;
      closedFor = session.text;
      session.menu = undefined;
      session.draw();
      return true;
    },
  };
}

export type Menu = ReturnType<typeof createMenu>;
