import type { Reply } from '../model/reply';
import { typosIn } from './near';

/** Of a query's letters, how many may be wrong. */
const forgiven = 0.34;

/** Finds replies by title, shortcut or body; exact containment first, then forgiving of a typo in title and shortcut. */
export function createSearch(replies: Reply[]) {
  const folded = replies.map((reply) => ({
    reply,
    title: reply.title.toLowerCase(),
    shortcut: reply.shortcut ?? '',
    body: reply.text.toLowerCase(),
  }));
  const nearOf = (wanted: string): Reply[] => {
    const most = Math.floor(wanted.length * forgiven);
    if (most === 0) return [];
    return folded
      .map(({ reply, title, shortcut }) => ({ reply, typos: Math.min(typosIn(wanted, title), typosIn(wanted, shortcut)) }))
      .filter(({ typos }) => typos <= most)
      .sort((a, b) => a.typos - b.typos)
      .map(({ reply }) => reply);
  };
  return (query: string, limit: number): Reply[] => {
    const wanted = query.trim().toLowerCase();
    if (!wanted) return replies.slice(0, limit);
    const by = (test: (one: (typeof folded)[number]) => boolean) => folded.filter(test).map(({ reply }) => reply);
    const exact = [
      ...by((one) => one.shortcut.startsWith(wanted) || one.title.startsWith(wanted)),
      ...by((one) => one.title.includes(wanted) || one.shortcut.includes(wanted)),
      ...by((one) => one.body.includes(wanted)),
    ];
    const near = exact.length < limit ? nearOf(wanted) : [];
    return [...new Set([...exact, ...near])].slice(0, limit);
  };
}
