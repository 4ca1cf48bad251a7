import type { Suppression } from '../model/suppression';

/** By what a finding that was ignored is known again: the rule and the words. */
export function keyOf({ rule, text }: { rule: string; text: string }): string {
  return `${rule} ${text}`;
}

/** A page may tell only the minute of a message, so it may look as much earlier than it was. Ms. */
const slack = 60_000;

/** What was decided about a finding in a sent message before the message went out, if anything. */
export type FindSuppression = (
  finding: { rule: string; text: string },
  message: { at: number },
  chat: string,
) => Suppression | undefined;

/**
 * Prepares to look up decisions. `once` holds in its own conversation (`chat` is its id), the others everywhere.
 * The latest decision before the message is the one that counts.
 */
export function suppressionsBy(all: readonly Suppression[]): FindSuppression {
  const byKey = new Map<string, Suppression[]>();
  for (const one of [...all].sort((a, b) => b.at - a.at)) {
    const list = byKey.get(keyOf(one));
    if (list) list.push(one);
    else byKey.set(keyOf(one), [one]);
  }
  return (finding, message, chat) =>
    byKey
      .get(keyOf(finding))
      ?.find(({ at, scope, chat: decidedIn }) => at <= message.at + slack && (scope !== 'once' || decidedIn === chat));
}
