/** A pattern as JSON. */
interface Written {
  source: string;
  flags: string;
}

/** By name of a group of patterns: the group. */
export type WordGroups = Record<string, object>;

/**
 * Patterns for words an item looks for that are no speech act of their own. Chinese patterns are the heaviest part of
 * judging: in a chat page's build `sentWords` stands in their place (see wxt.config.ts).
 */
export const words = <T extends object>(patterns: T): T => patterns;

const sent = new Map<string, object>();

/** A group of patterns that a chat page gets from the background with the rules; before that nothing is judged. */
export function sentWords<T extends object>(name: string, empty: T): T {
  sent.set(name, empty);
  return empty;
}

/** For `JSON.stringify`: patterns as source and flags. */
export const writeWord = (_: string, value: unknown): unknown =>
  value instanceof RegExp ? ({ source: value.source, flags: value.flags } satisfies Written) : value;

/** For `JSON.parse`: patterns as they were. */
export const readWord = (_: string, value: unknown): unknown =>
  isWritten(value) ? new RegExp(value.source, value.flags) : value;

const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && 'source' in value && 'flags' in value;

/** From now on the patterns of this page are these. */
export function takeWords(groups: WordGroups): void {
  for (const [name, group] of sent) Object.assign(group, groups[name]);
}
