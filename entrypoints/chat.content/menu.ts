import { categoryNames } from '../../lib/i18n/replies';
import { say } from '../../lib/i18n/say';
import { packs } from '../../lib/replies/packs';
import { createSearch } from '../../lib/replies/search';
import type { Session } from './session';
import { stageLabel } from './view';
import { insertReply, ready } from './writing';

const search = {
  zh: createSearch([...packs].sort((a, b) => Number(b.lang === 'zh') - Number(a.lang === 'zh'))),
  en: createSearch([...packs].sort((a, b) => Number(b.lang === 'en') - Number(a.lang === 'en'))),
};
/** `、` is what the slash key types in Chinese punctuation. */
const opening = /(?:^|\s)([/、][^\s/、，。]{0,20})$/;

/** The `/` menu: opened by typing, filtered as you type, closed by Escape, a space or an empty result. */
export function createMenu(session: Session) {
  let closedFor = '';

  const spanOf = () => {
    const caret = session.read?.caret;
    const match = caret === undefined ? null : opening.exec(session.text.slice(0, caret));
    return match?.[1] && caret !== undefined
      ? { start: caret - match[1].length, end: caret, query: match[1].slice(1) }
      : undefined;
  };

  return {
    onText() {
      const span = spanOf();
      if (!span || closedFor === session.text) {
        session.menu = undefined;
        return;
      }
      closedFor = '';
      const found = span.query ? search[session.lang](span.query, 9) : (session.chat?.replies ?? packs).slice(0, 9);
      const facts = session.chat?.facts ?? {};
      session.menu = {
        query: span.query,
        total: packs.length,
        index: 0,
        hits: found.map((reply) => ({
          id: reply.id,
          title: reply.title,
          text: reply.text,
          preview: ready(reply, facts, session),
          missing: [],
          stageLabel: stageLabel(reply.stages[0] ?? 'consulting', session.lang),
          group: say(categoryNames[reply.category], session.lang),
        })),
      };
      session.draw();
    },
    move(step: 1 | -1): boolean {
      const { menu } = session;
      if (!menu || menu.hits.length === 0) return false;
      session.menu = { ...menu, index: (menu.index + step + menu.hits.length) % menu.hits.length };
      session.draw();
      return true;
    },
    choose(n?: number): boolean {
      const { menu } = session;
      const hit = menu?.hits[n ?? menu.index];
      const reply = packs.find(({ id }) => id === hit?.id);
      const span = spanOf();
      if (!menu || !reply || !span) return false;
      session.menu = undefined;
      void insertReply(session, reply, span);
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
