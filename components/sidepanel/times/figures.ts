import type { Conversation } from '../../../lib/model/conversation';
import type { Profile } from '../../../lib/model/profile';
import { profilesFor } from '../../../lib/quality/profiles/index';
import { type Figures, sideBySide } from '../../../lib/quality/times/figures';
import type { Span } from '../../../lib/quality/times/waits';

/** Response times of one platform as each profile counts them. */
export interface TimesFigures {
  /** Platforms with chats in the period, most chats first. */
  platforms: { id: string; chats: number }[];
  platform: string | null;
  counted: { profile: Profile; figures: Figures }[];
  /** Messages of the platform, and those whose times can be trusted less; times without a record that touch the period. */
  messages: number;
  minutes: number;
  seen: number;
  gaps: number;
  others: number;
}

/** `platform`: the one wanted, else the one with most chats. */
export function timesOf(
  chats: readonly Conversation[],
  platform: string | undefined,
  { gaps = [], ...span }: Omit<Span, 'gaps'> & { gaps?: readonly { platform: string; from: number; to: number }[] },
  others: number,
): TimesFigures {
  const ids = [...new Set(chats.map((chat) => chat.platform))];
  const counts = ids.map((id) => ({ id, chats: chats.filter((chat) => chat.platform === id).length }));
  counts.sort((a, b) => b.chats - a.chats || (a.id < b.id ? -1 : 1));
  const chosen = counts.find(({ id }) => id === platform)?.id ?? counts[0]?.id ?? null;
  const some = chats.filter((chat) => chat.platform === chosen);
  const missing = gaps.filter((gap) => gap.platform === chosen);
  const profiles = chosen === null ? [] : profilesFor(chosen);
  const all = sideBySide(some, profiles, { ...span, gaps: missing });
  const trusted = (wanted: 'page-minute' | 'seen') =>
    some.reduce((sum, { messages }) => sum + messages.filter(({ trust }) => trust === wanted).length, 0);
  return {
    platforms: counts,
    platform: chosen,
    counted: profiles.flatMap((profile, n) => {
      const figures = all[n];
      return figures ? [{ profile, figures }] : [];
    }),
    messages: some.reduce((sum, { messages }) => sum + messages.length, 0),
    minutes: trusted('page-minute'),
    seen: trusted('seen'),
    gaps: missing.length,
    others,
  };
}
