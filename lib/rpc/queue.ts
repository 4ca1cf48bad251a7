/** One thing waiting for its acknowledgement. Items of one `group` may travel together. */
export interface Waiting<T> {
  group: string;
  id: string;
  item: T;
  since: number;
}

/** What waits to be delivered, in the order it came. Pure bookkeeping: no clock, no messages. */
export interface Queue<T> {
  size(): number;
  /** Epoch milliseconds of the oldest item, or undefined when nothing waits. */
  oldest(): number | undefined;
  add(group: string, id: string, item: T, now: number): void;
  /** The oldest group's next items, at most `limit`. They stay queued until `settle`. */
  next(limit: number): Waiting<T>[];
  /** Drops the given items, except one that was replaced by a newer version since it was sent. */
  settle(sent: Waiting<T>[]): void;
}

/** An item added again under the same group and id replaces the waiting one but keeps its place in the line. */
export function createQueue<T>(): Queue<T> {
  const waiting = new Map<string, Waiting<T>>();
  const keyOf = (group: string, id: string) => `${group}\n${id}`;
  const first = () => waiting.values().next().value;
  return {
    size: () => waiting.size,
    oldest: () => first()?.since,
    add(group, id, item, now) {
      const key = keyOf(group, id);
      waiting.set(key, { group, id, item, since: waiting.get(key)?.since ?? now });
    },
    next(limit) {
      const group = first()?.group;
      const taken: Waiting<T>[] = [];
      for (const one of waiting.values()) {
        if (taken.length === limit) break;
        if (one.group === group) taken.push(one);
      }
      return taken;
    },
    settle(sent) {
      for (const one of sent) {
        const key = keyOf(one.group, one.id);
        if (waiting.get(key) === one) waiting.delete(key);
      }
    },
  };
}
