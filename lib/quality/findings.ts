import type { Conversation } from '../model/conversation';
import type { Finding } from '../model/finding';
import type { Span } from '../model/rule';
import { remember } from './acts/act';
import { commands } from './acts/agent';
import { callsOut, demands } from './acts/customer';
import type { JudgeContext } from './context';
import { complains } from './heard/complaint';
import { isBare, isSubstantial } from './substance';
import { type Line, type View, view } from './view';

export interface Found {
  line: Line;
  finding: Finding;
}

const MOST_REMEMBERED = 20_000;
const memories = new WeakMap<JudgeContext['check'], Map<string, Finding[]>>();

const known = new WeakMap<View, { check: JudgeContext['check']; found: Found[] }>();

/** The customer has what he came for: 我记着了, 没啦, "that's all". */
const SETTLED =
  /(?:^|[\s,，。.!！~～])(?:(?<=^)[没沒木冇无無]有?|[没沒木冇无無](?:有|得|啥|什么|事|别的)*[了啦喽嘞咯呢]|(?:我|那我?|好的?|行|嗯+|哦+|ok)*(?:先)?(?:[记記]着|[记記]住|[记記]下|知道|晓得|明白|[清清]楚|了解|放心|懂|[收看]到)(?:[了啦喽嘞咯]|就[好行])|就[这這](?:样|些|个)|那就好|那就行|不用了?|先[这這]样|that'?s (?:all|it)|got it|noted|fair enough|makes sense)(?:哈+|[呀啊呢哦]|[\s,，。.!！~～])*$/i;

/** 收到, 好嘞, 嗯嗯 and “ok” take note of what was told. */
const NOTED =
  /^(?:(?:收到|ok(?:ay)?|好[的嘞哒呀滴]?|[行得]嘞|嗯{2,}|是[吧呀啊]|没问题|明白|可以的?)[姐哥亲宝哈呀啦了哦呢~～,，.。!！ ]*){1,3}$/i;

const notes = remember((text: string): boolean => NOTED.test(text));

/** 嗯 after 谢谢 or 了解 is no answer, so it is no curt one either (B21). */
const asksNothing = remember((previous: string): boolean => {
  if (callsOut(previous) !== undefined) return false;
  return (SETTLED.test(previous) && !/[?？]/.test(previous)) || (!isSubstantial(previous) && demands(previous) === undefined);
});

/** What the agent says here may be as short as it likes: nothing was asked, or what was told is taken note of. */
function isClosed(previous: string | undefined, said: string): boolean {
  if (previous === undefined) return false;
  return asksNothing(previous) || (notes(said) && demands(previous) === undefined && complains(previous) === undefined);
}

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
    for (const finding of findings)
      if (finding.category !== 'curt' || !isClosed(previous, line.text)) found.push({ line, finding });
  }
  known.set(seen, { check: ctx.check, found });
  return found;
}

const REST_OF_CLAUSE = /^[^\s,，.。!！?？;；]+/;
const TONE: ReadonlySet<string> = new Set(['attitude', 'refusal', 'abuse']);

const rebuffed = new WeakMap<Found[], ReadonlySet<Line>>();

/** Lines of the agent that answer nothing: beside what is said against the customer, or as a bare command, nothing remains. */
export function rebuffs(chat: Conversation, ctx: JudgeContext): ReadonlySet<Line> {
  const found = findingsOf(chat, ctx);
  const before = rebuffed.get(found);
  if (before) return before;
  const rude = new Map<Line, string>();
  const blank = (line: Line, { start, end }: Span) => {
    const text = rude.get(line) ?? line.text;
    const rest = text.slice(end).replace(REST_OF_CLAUSE, (clause) => ' '.repeat(clause.length));
    rude.set(line, text.slice(0, start) + ' '.repeat(end - start) + rest);
  };
  for (const { line, finding } of found) if (TONE.has(finding.category) && finding.severity !== 'hint') blank(line, finding);
  for (const line of view(chat).agent) {
    const span = commands(line.text);
    if (span) blank(line, span);
  }
  const lines = new Set([...rude].filter(([, rest]) => !isSubstantial(rest) || isBare(rest)).map(([line]) => line));
  rebuffed.set(found, lines);
  return lines;
}
