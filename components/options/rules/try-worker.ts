import { check } from '../../../lib/check/engine';
import { type CompiledRules, link } from '../../../lib/check/link';
import { takeLists } from '../../../lib/check/lists/take-lists';
import { openTeam, readLists } from '../../../lib/log/team';
import type { Finding } from '../../../lib/model/finding';
import type { Level } from '../../../lib/model/settings';

/** Rules make it read the team’s lists again; every other message is a text to check. Answers carry the number of their question. */
export type TryQuestion = { rules: string } | { n: number; text: string; levels: Record<string, Level> };

export interface TryAnswer {
  n: number;
  findings: Finding[];
}

let loading: Promise<CompiledRules> | undefined;

self.onmessage = async ({ data }: MessageEvent<TryQuestion>) => {
  if ('rules' in data) {
    loading = load(data.rules);
    return;
  }
  const compiled = await loading;
  if (!compiled) return;
  compiled.levels = data.levels;
  const answer: TryAnswer = { n: data.n, findings: check(data.text, { role: 'agent' }, compiled) };
  postMessage(answer);
};

async function load(rules: string): Promise<CompiledRules> {
  const { words, allow } = takeLists(await readLists(openTeam()));
  return link(JSON.parse(rules), { words, allow });
}
