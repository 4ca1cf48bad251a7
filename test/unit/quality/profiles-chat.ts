import type { Conversation } from '../../../lib/model/conversation';
import type { Role, Trust } from '../../../lib/model/message';

const ROLES: Record<string, Role> = { C: 'customer', A: 'agent', S: 'system', B: 'bot' };

/** 2026-01-07 in Shanghai, plus `HH:MM:SS`; hours above 23 are the days after. */
export function at(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return Date.UTC(2026, 0, 6, 16) + ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}

/** A chat from `C 10:10:15 C 10:15:20 A 10:18:10`; `?` is a line without a time. */
export function talk(line: string, over: Partial<Conversation> = {}, trust?: Trust): Conversation {
  const words = line.split(' ');
  const messages = words.flatMap((role, i) =>
    i % 2 === 1
      ? []
      : [
          {
            id: `m${i}`,
            role: ROLES[role] ?? ('system' as const),
            text: `第${i}句`,
            at: words[i + 1] === '?' ? 0 : at(words[i + 1] ?? ''),
            ...(trust && { trust }),
          },
        ],
  );
  return { id: line, platform: 'demo', shop: 's', agent: 'a', customer: 'x', messages, ...over };
}
