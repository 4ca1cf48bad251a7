import { startBacktest } from '../../lib/check/backtest';
import { check } from '../../lib/check/engine';
import { type CompiledRules, link } from '../../lib/check/link';
import type { PackedRules } from '../../lib/check/pack';
import { type AgentMessage, agentMessages, countMessages } from '../../lib/log/agent-messages';
import { openLog } from '../../lib/log/database';
import type { Level } from '../../lib/model/settings';
import type { TeamWord } from '../../lib/model/word';
import { packs } from '../../lib/replies/packs';
import { borrowKey } from '../log-health/borrow';
import type { Job, Report, Tried, Trying } from './trial/job';

borrowKey();
const report = (message: Report) => postMessage(message);

self.onmessage = (event: MessageEvent<Job>) => {
  run(event.data).then(
    (tried) => report({ kind: 'done', tried }),
    () => report({ kind: 'failed' }),
  );
};

async function run({ rules, trying, period, shop }: Job): Promise<Tried> {
  const db = openLog();
  const total = await countMessages(db, period);
  report({ kind: 'progress', done: 0, total });
  const shipped: PackedRules = JSON.parse(rules);
  const compiled = compile(shipped, trying);
  const running = startBacktest(({ text, platform, previous }: AgentMessage) =>
    check(text, { platform, role: 'agent', ...(previous === undefined ? {} : { previous }) }, compiled),
  );
  for await (const { messages, read } of agentMessages(db, period, shop)) {
    for (const message of messages) running.add(message);
    report({ kind: 'progress', done: read, total });
  }
  const words = trying.kind === 'words' ? trying.words : [];
  return { backtest: running.result(), known: knownAmong(words, shipped), replies: inReplies(words, compiled) };
}

/** Rules that are not tried are off, so that only what is tried is counted. */
function compile(shipped: PackedRules, trying: Trying): CompiledRules {
  if (trying.kind === 'all') return link(shipped);
  const tried = new Set(trying.kind === 'rules' ? trying.rules : []);
  const others = shipped.rules.filter(({ id }) => !tried.has(id)).map(({ id }): [string, Level] => [id, 'off']);
  const off = Object.fromEntries(others);
  if (trying.kind === 'rules') return link(shipped, { levels: { ...trying.levels, ...off } });
  return link(shipped, { words: trying.words, allow: trying.allow, levels: off });
}

/** Words that shipped rules find by themselves; what a model guesses does not count. */
function knownAmong(words: TeamWord[], shipped: PackedRules): number[] {
  if (words.length === 0) return [];
  const compiled = link(shipped);
  return words.flatMap(({ text }, index) => {
    const findings = check(text, { role: 'agent' }, compiled);
    return findings.some(({ rule }) => !rule.startsWith('learned-')) ? index : [];
  });
}

/** Our own replies are polite; a word that fires on them would fire on every agent. */
function inReplies(words: TeamWord[], compiled: CompiledRules): Record<string, number> {
  const hits: Record<string, number> = {};
  if (words.length === 0) return hits;
  for (const { text } of packs) {
    for (const rule of new Set(check(text, { role: 'agent' }, compiled).map((one) => one.rule))) {
      hits[rule] = (hits[rule] ?? 0) + 1;
    }
  }
  return hits;
}
