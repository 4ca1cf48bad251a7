import type { Conversation } from '../model/conversation';
import type { Finding } from '../model/finding';
import type { JudgeContext } from './context';
import { type Line, type View, view } from './view';

export interface Found {
  line: Line;
  finding: Finding;
}

const MOST_REMEMBERED = 20_000;
const memories = new WeakMap<JudgeContext['check'], Map<string, Finding[]>>();

const known = new WeakMap<View, { check: JudgeContext['check']; found: Found[] }>();

/** Every finding in the agent's own messages, in order. Remembered per check function, message and what came before it. */
export function findingsOf(chat: Conversation, ctx: JudgeContext): Found[] {
  const seen = view(chat);
  const before = known.get(seen);
  if (before?.check === ctx.check) return before.found;
  let memory = memories.get(ctx.check);
  if (!memory || memory.size > MOST_REMEMBERED) {
    memory = new Map();
    memories.set(ctx.check, memory);
  }
  const found: Found[] = [];
  let previous: string | undefined;
  for (const line of seen.lines) {
    if (line.role === 'customer') previous = line.text;
    if (line.role !== 'agent') continue;
    const key = `${chat.platform}\n${previous ?? ''}\n${line.text}`;
    let findings = memory.get(key);
    if (!findings) {
      findings = ctx.check(line.text, { platform: chat.platform, role: 'agent', previous });
      memory.set(key, findings);
    }
    for (const finding of findings) found.push({ line, finding });
  }
  known.set(seen, { check: ctx.check, found });
  return found;
}
