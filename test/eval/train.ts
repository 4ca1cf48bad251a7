import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileRules } from '../../lib/check/compile';
import { standingHits } from '../../lib/check/hits';
import { standIn } from '../../lib/check/masked';
import { sentenceEnd } from '../../lib/check/model';
import { normalise } from '../../lib/check/normalise';
import { rules } from '../../lib/check/rules';
import { unitAt } from '../../lib/check/span';
import type { Category } from '../../lib/model/finding';
import { packs } from '../../lib/replies/packs';
import { learn, margins, packed, type Sample, type Sentence } from './learn';

/** A curt answer is told by the whole message, which is left to the rule. */
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
  'jargon',
];
const FOLDS = 4;
/** What the service standards, the rules' examples and our own replies say holds without doubt, however few they are. */
const CERTAIN = 10;
/** Shares of fresh near-misses and of ordinary messages flagged by models of the other folds. */
const FALSE_ALARMS = 0.075;
const ORDINARY_ALARMS = 0.015;

interface Line extends Sample {
  ordinary: boolean;
  /** Written after the rules, which were never made to fit it. */
  fresh: boolean;
}

interface Labelled {
  text: string;
  label: string;
  category: Category | 'ordinary';
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

const compiled = compileRules(rules.filter(({ id }) => !id.startsWith('learned-')));

/**
 * The sentences of a text and, where `fresh`, what the rules find in them. On lines that rules were made for they are always right,
 * and would teach nothing but to believe them.
 */
function sentencesOf(text: string, fresh: boolean): Sentence[] {
  const views = normalise(standIn(text));
  const { hits } = standingHits(views, { role: 'agent' }, compiled);
  const sentences: Sentence[] = [];
  const view = views.text;
  for (let start = 0; start < view.length; ) {
    const end = sentenceEnd(view, start);
    const here = fresh ? hits.filter(({ hit }) => isWithin(unitAt(views.starts, hit.start), start, end)) : [];
    const fired = new Set(here.flatMap(({ rule }) => [rule.id, `category:${rule.category}`]));
    if (view.slice(start, end).trim()) sentences.push({ text: view.slice(start, end), fired: [...fired] });
    start = end + 1;
  }
  return sentences;
}

const isWithin = (at: number, start: number, end: number) => at >= start && at <= end;

/** Labelled lines, the examples and replacements of the rules, agents' messages of chats without a fault, and the built-in replies. */
function gather(root: string): Line[] {
  const lines = new Map<string, Line>();
  const add = (text: string, ordinary: boolean, fault?: Category, fresh = false, weight = 1) => {
    if (fault === 'curt') return;
    const key = normalise(text).text;
    const sentences = sentencesOf(text, fresh || (weight > 1 && !fault));
    if (!lines.has(key) && sentences.length > 0)
      lines.set(key, { sentences, held: sentencesOf(text, true), ordinary, fault, fresh, weight });
  };
  for (const { text, category } of readLines<Labelled>(join(root, 'test/eval'))) {
    if (category !== 'ordinary') add(text, false, category, false, CERTAIN);
  }
  for (const { id, category, examples, replacements } of rules) {
    for (const text of [...replacements.zh, ...replacements.en]) add(text, false, undefined, false, CERTAIN);
    if (id.startsWith('learned-')) continue;
    for (const text of examples.bad) add(text, false, category, false, CERTAIN);
    if (category !== 'curt') for (const text of examples.good) add(text, false, undefined, false, CERTAIN);
  }
  for (const folder of ['lines', 'sets']) {
    for (const { text, label, category } of readLines<Labelled>(join(root, 'test/eval', folder))) {
      if (category === 'ordinary' || (category === 'curt' && label !== 'bad')) add(text, true);
      else if (category !== 'curt') add(text, false, label === 'bad' ? category : undefined, folder === 'lines');
    }
  }
  for (const { labels, messages } of readLines<Chat>(join(root, 'test/eval/chats'))) {
    if (labels.forbidden !== 'pass' || labels.solicited_praise === 'fail') continue;
    for (const { role, text } of messages) if (role === 'agent') add(text, true);
  }
  for (const { text } of packs) add(text, true, undefined, false, CERTAIN);
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
    lines.forEach((line, i) => {
      if (i % FOLDS === fold) scores[i] = margins(fit, line);
    });
  }
  return scores;
}

/**
 * By category, the margin above which a sentence is flagged: what brings most recall in every category (none is given up for another)
 * at a price per false alarm, which is raised until near-misses and ordinary messages flagged stay within their budgets.
 */
function floorsOf(lines: Line[], scores: number[][]): number[] {
  const fresh = lines.flatMap((line, i) => (line.fresh ? [{ fault: line.fault, margins: scores[i]! }] : []));
  const good = fresh.filter(({ fault }) => !fault);
  const bad = CATEGORIES.map((category) => fresh.filter(({ fault }) => fault === category));
  const plain = lines.flatMap((line, i) => (line.ordinary ? [{ margins: scores[i]! }] : []));
  const count = (among: { margins: number[] }[], floors: number[]) =>
    among.filter(({ margins }) => margins.some((margin, k) => margin > floors[k]!)).length;
  const alarms = (floors: number[]) =>
    (count(good, floors) / good.length / FALSE_ALARMS + count(plain, floors) / plain.length / ORDINARY_ALARMS) / 2;
  const recall = (k: number, floor: number) => bad[k]!.filter(({ margins }) => margins[k]! > floor).length / bad[k]!.length;
  const best = (price: number) => {
    const floors = CATEGORIES.map(() => 0);
    for (let round = 0; round < 4; round++) {
      for (let k = 0; k < floors.length; k++) {
        let most = Number.NEGATIVE_INFINITY;
        let chosen = 0;
        for (let floor = -2.5; floor < 3; floor += 0.1) {
          floors[k] = floor;
          const worth = -1 / (recall(k, floor) + 0.05) - price * alarms(floors);
          if (worth <= most) continue;
          most = worth;
          chosen = floor;
        }
        floors[k] = chosen;
      }
    }
    return floors;
  };
  let [low, high] = [0, 20];
  for (let i = 0; i < 10; i++) {
    const middle = (low + high) / 2;
    if (alarms(best(middle)) > 1) low = middle;
    else high = middle;
  }
  return best(high);
}

/** Fits lib/check/model-data.ts; run it with `node lib/cli/run.mjs test/eval/train.ts`. The same lines give the same file. */
export async function main(): Promise<number> {
  const root = process.cwd();
  const lines = gather(root);
  const scores = unseen(lines);
  const floors = floorsOf(lines, scores);
  const isFlagged = (i: number) => scores[i]!.some((margin, k) => margin > floors[k]!);

  const share = (chosen: (line: Line) => boolean, flagged: (i: number) => boolean) => {
    const all = lines.flatMap((line, i) => (chosen(line) ? [i] : []));
    return { lines: all.length, flagged: `${((100 * all.filter(flagged).length) / all.length).toFixed(1)} %` };
  };
  console.table({
    ...Object.fromEntries(
      CATEGORIES.map((category, k) => [
        category,
        share(
          ({ fault, fresh }) => fresh && fault === category,
          (i) => scores[i]![k]! > floors[k]!,
        ),
      ]),
    ),
    'near-misses': share(({ fault, fresh }) => fresh && !fault, isFlagged),
    ordinary: share(({ ordinary }) => ordinary, isFlagged),
  });

  const model = packed(learn(lines, CATEGORIES, floors), floors);
  const entries = model.map(
    ({ category, need, weights, rules: added }) =>
      `  {\n    category: '${category}',\n    need: ${need},\n    rules: ${JSON.stringify(added)},\n    weights:\n      '${weights}',\n  },\n`,
  );
  const source = `import type { Packed } from './model';\n\n/** Made by test/eval/train.ts; see \`Packed\`. */\nexport const packedModel: Packed[] = [\n${entries.join('')}];\n`;
  writeFileSync(join(root, 'lib/check/model-data.ts'), source);
  process.stdout.write(
    `${lines.length} lines, margins ${floors.map((floor) => floor.toFixed(1)).join(' ')}, ${gzipSync(source).length} bytes gzip\n`,
  );
  return 0;
}
