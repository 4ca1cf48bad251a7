import type { Conversation } from '../model/conversation';
import type { Suppression } from '../model/suppression';
import type { Judgement } from '../model/verdict';

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

/** A finding of a sent message and the decision that kept the agent from being told. */
export interface Quieted {
  finding: Judgement['findings'][number];
  suppression: Suppression;
}

interface Judged {
  chat: Conversation;
  judgement: Judgement;
}

/** The findings of a chat that were ignored before they were sent. They count in its score all the same. */
export function quietedIn({ chat, judgement }: Judged, find: FindSuppression): Quieted[] {
  const messages = new Map(chat.messages.map((message) => [message.id, message]));
  return judgement.findings.flatMap((finding) => {
    const message = messages.get(finding.message);
    const suppression = message && find(finding, message, chat.id);
    return suppression ? [{ finding, suppression }] : [];
  });
}

/** How many sent messages made use of each decision, by its id. A team's own words are no part of a score, so they are looked for. */
export function usesOf(chats: readonly Judged[], all: readonly Suppression[]): Map<string, number> {
  const find = suppressionsBy(all);
  const ofTeam = all.filter(({ rule }) => rule.startsWith('team:'));
  const uses = new Map<string, number>();
  const add = (id: string) => uses.set(id, (uses.get(id) ?? 0) + 1);
  for (const judged of chats) {
    const { chat } = judged;
    const seen = new Set(quietedIn(judged, find).map(({ finding, suppression }) => `${suppression.id}\n${finding.message}`));
    for (const one of seen) add(one.split('\n', 1)[0] ?? '');
    if (ofTeam.length === 0) continue;
    for (const message of chat.messages.filter(({ role }) => role === 'agent')) {
      const told = ofTeam.filter(({ text }) => message.text.includes(text)).map((one) => find(one, message, chat.id)?.id);
      for (const id of new Set(told)) if (id) add(id);
    }
  }
  return uses;
}

/** The decisions that bear on some chats: those for every chat, and those made in one of these. */
export function bearingOn(chats: readonly { id: string }[], all: readonly Suppression[]): Suppression[] {
  const ids = new Set(chats.map(({ id }) => id));
  return all.filter(({ scope, chat }) => scope !== 'once' || (chat !== undefined && ids.has(chat)));
}
