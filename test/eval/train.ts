import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { normalise } from '../../lib/check/normalise';
import { rules } from '../../lib/check/rules';
import type { Category } from '../../lib/model/finding';
import { packs } from '../../lib/replies/packs';
import { learn, margins, packed, type Sample } from './learn';

/** What single words tell by themselves (curt, jargon) is left to the rules. */
const CATEGORIES: Category[] = [
  'attitude',
  'promise',
  'invoice',
  'payment',
  'contact',
  'price',
  'refusal',
  'superlative',
  'solicitation',
  'privacy',
  'abuse',
];
const FOLDS = 4;
/** Share of near-misses flagged by models of the other folds; rounds of lines written later show half of it. */
const FALSE_ALARMS = 0.04;

interface Line extends Sample {
  ordinary: boolean;
}

interface Chat {
  labels: Record<string, string>;
  messages: { role: string; text: string }[];
}

function readLines<T>(folder: string): T[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Labelled lines, the examples and replacements of the rules, agents' messages of chats without a fault, and the built-in replies. */
function gather(root: string): Line[] {
  const lines = new Map<string, Line>();
  const add = (text: string, ordinary: boolean, fault?: Category) => {
    if (fault && !CATEGORIES.includes(fault)) return;
    const view = normalise(text).text;
    if (!lines.has(view)) lines.set(view, { text: view, ordinary, fault });
  };
  type Labelled = { text: string; label: string; category: Category | 'ordinary' };
  for (const { text, label, category } of readLines<Labelled>(join(root, 'test/eval/sets'))) {
    if (category === 'ordinary') add(text, true);
    else add(text, false, label === 'bad' ? category : undefined);
  }
  for (const { id, category, examples, replacements } of rules) {
    for (const text of [...replacements.zh, ...replacements.en]) add(text, false);
    if (id.startsWith('learned-')) continue;
    for (const text of examples.bad) add(text, false, category);
    for (const text of examples.good) add(text, false);
  }
  for (const { labels, messages } of readLines<Chat>(join(root, 'test/eval/chats'))) {
    if (labels.forbidden !== 'pass' || labels.solicited_praise === 'fail') continue;
    for (const { role, text } of messages) if (role === 'agent') add(text, true);
  }
  for (const { text } of packs) add(text, true);
  return [...lines.values()]
    .map((line, i) => ({ line, place: Math.imul(i + 1, 0x9e3779b1) >>> 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ line }) => line);
}

/** Margins of every line from a model fitted without it. */
function unseen(lines: Line[]): number[][] {
  const scores: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { fit } = learn(
      lines.filter((_, i) => i % FOLDS !== fold),
      CATEGORIES,
    );
    lines.forEach(({ text }, i) => {
      if (i % FOLDS === fold) scores[i] = margins(fit, text);
    });
  }
  return scores;
}

/** Fits lib/check/model-data.ts; run it with `node lib/cli/run.mjs test/eval/train.ts`. The same lines give the same file. */
export async function main(): Promise<number> {
  const root = process.cwd();
  const lines = gather(root);
  const scores = unseen(lines);
  const worst = scores.map((each) => Math.max(...each));
  const nearMisses = worst.filter((_, i) => !lines[i]!.fault && !lines[i]!.ordinary).sort((a, b) => b - a);
  const floor = nearMisses[Math.floor(nearMisses.length * FALSE_ALARMS)]!;

  const share = (chosen: (line: Line) => boolean, flagged: (i: number) => boolean) => {
    const all = lines.flatMap((line, i) => (chosen(line) ? [i] : []));
    return { lines: all.length, flagged: `${((100 * all.filter(flagged).length) / all.length).toFixed(1)} %` };
  };
  console.table({
    ...Object.fromEntries(
      CATEGORIES.map((category, k) => [
        category,
        share(
          ({ fault }) => fault === category,
          (i) => scores[i]![k]! > floor,
        ),
      ]),
    ),
    'near-misses': share(
      ({ fault, ordinary }) => !fault && !ordinary,
      (i) => worst[i]! > floor,
    ),
    ordinary: share(
      ({ ordinary }) => ordinary,
      (i) => worst[i]! > floor,
    ),
  });

  const model = packed(learn(lines, CATEGORIES), floor);
  const entries = model.map(
    ({ category, need, weights }) =>
      `  {\n    category: '${category}',\n    need: ${need},\n    weights:\n      '${weights}',\n  },\n`,
  );
  const source = `import type { Packed } from './model';\n\n/** Made by test/eval/train.ts; see \`Packed\`. */\nexport const packedModel: Packed[] = [\n${entries.join('')}];\n`;
  writeFileSync(join(root, 'lib/check/model-data.ts'), source);
  process.stdout.write(`${lines.length} lines, margin ${floor.toFixed(2)}, ${gzipSync(source).length} bytes gzip\n`);
  return 0;
}
