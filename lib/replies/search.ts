import Fuse from 'fuse.js/basic';
import type { Reply } from '../model/reply';

/** Finds replies by title, shortcut or body; exact containment first, then forgiving of a typo in title and shortcut. */
export function createSearch(replies: Reply[]) {
  const fuse = new Fuse(replies, { keys: ['title', 'shortcut'], threshold: 0.34, ignoreLocation: true });
  const folded = replies.map((reply) => ({
    reply,
    title: reply.title.toLowerCase(),
    shortcut: reply.shortcut ?? '',
    body: reply.text.toLowerCase(),
  }));
  return (query: string, limit: number): Reply[] => {
    const wanted = query.trim().toLowerCase();
    if (!wanted) return replies.slice(0, limit);
    const by = (test: (one: (typeof folded)[number]) => boolean) => folded.filter(test).map(({ reply }) => reply);
    const exact = [
      ...by((one) => one.shortcut.startsWith(wanted) || one.title.startsWith(wanted)),
      ...by((one) => one.title.includes(wanted) || one.shortcut.includes(wanted)),
      ...by((one) => one.body.includes(wanted)),
    ];
    const near = exact.length < limit ? fuse.search(wanted, { limit }).map(({ item }) => item) : [];
    return [...new Set([...exact, ...near])].slice(0, limit);
  };
}
