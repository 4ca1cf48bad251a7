import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fold } from '../../lib/quality/acts/fold';
import { likeness, type PackedKin, placeOf, unpackKin } from '../../lib/quality/answers/kin';
import { type Answers, answersOf, type PackedAnswers } from '../../lib/quality/answers/model';
import { seenOfAll } from '../../lib/quality/answers/settle';
import { beside, seenOf } from '../../lib/quality/answers/weigh';
import { gather, type Taught } from './gather-answers';
import { fit, type Seen } from './learn-answers';
import { learnKin } from './learn-kin';

const FOLDS = 3;
/** Writers put like scenes side by side: neighbours are left out together. */
const NEIGHBOURS = 6;
/** Scenes are hard on purpose; how often things are left open chats tell best. */
const WEIGHTS = { scenes: 0.05, runs: 0.1, chats: 3, certain: 15 };
/** Most chats leave nothing open, which makes the model mild: what is hardly more likely answered than not counts as open. */
const DOUBT = 0.5;

const foldOf = (place: number) => Math.floor(place / NEIGHBOURS) % FOLDS;

/** A model that knows the words alone. */
const withKin = (kin: PackedKin): Answers => answersOf({ kin, fits: [], settles: [] });

/** What is seen of each matter beside each clause where it is known what answers what. */
function fitsOf(model: Answers, { asking: { matters, clauses }, answered }: Taught): Seen[] {
  const table = beside(model, matters, clauses);
  return matters.flatMap((_, row) =>
    seenOf(matters, clauses, table, row).map((seen, at) => ({ seen, is: answered?.[row]?.includes(at) === true, weight: 1 })),
  );
}

/** What is seen of each matter beside all that was said, where it is known whether it was left open. */
const settlesOf = (model: Answers, { asking, open }: Taught, weight: number): Seen[] =>
  seenOfAll(model, asking, asking.later()).flatMap((seen, row) =>
    open[row] === undefined ? [] : [{ seen, is: !open[row], weight }],
  );

/** Fits a model; scenes and runs are looked at with words learnt from those of the other folds. */
export function train({ pairs, scenes, runs, chats }: ReturnType<typeof gather>): PackedAnswers {
  const told = [
    ...scenes.map((one) => ({ one, weight: WEIGHTS.scenes })),
    ...runs.map((one) => ({ one, weight: one.certain ? WEIGHTS.certain : WEIGHTS.runs })),
  ];
  const kin = learnKin([...pairs, ...told.flatMap(({ one }) => one.pairs)]);
  const whole = withKin(kin);
  const usable = Array.from({ length: FOLDS }, (_, fold) => {
    const model = withKin(learnKin([...pairs, ...told.filter((_, i) => foldOf(i) !== fold).flatMap(({ one }) => one.pairs)]));
    return told.filter(({ one }, i) => one.isUsable && foldOf(i) === fold).map((each) => ({ ...each, model }));
  }).flat();
  const fits = fit(usable.flatMap(({ model, one }) => fitsOf(model, one)));
  const settles = fit([
    ...usable.flatMap(({ model, one, weight }) => settlesOf({ ...model, fits }, one, weight)),
    ...chats.flatMap((one) => settlesOf({ ...whole, fits }, one, WEIGHTS.chats)),
  ]);
  return { kin, fits, settles: [Number((settles[0]! - DOUBT).toFixed(4)), ...settles.slice(1)] };
}

/** How often an answer lies nearer to its question than what is no answer to it. */
function nearer({ kin }: PackedAnswers, trios: { q: string; by: string[]; not: string[] }[]): number {
  const words = unpackKin(kin);
  const near = trios.flatMap(({ q, by, not }) => {
    const like = (text: string) => likeness(placeOf(words, fold(q)), placeOf(words, fold(text)));
    return by.flatMap((one) => not.map((other) => like(one) > like(other)));
  });
  return near.filter(Boolean).length / near.length;
}

/** Fits lib/quality/answers/data.ts; run it with `node lib/cli/run.mjs test/eval/train-answers.ts`. The same examples give the same file. */
export async function main(args: string[]): Promise<number> {
  const root = process.cwd();
  const gathered = gather(root, args);
  const packed = train(gathered);
  const { kin, fits, settles } = packed;
  const source = `import type { PackedAnswers } from './model';\n\n/** Made by test/eval/train-answers.ts; see \`PackedAnswers\`. */\nexport const packedAnswers: PackedAnswers | undefined = {\n  kin: {\n    codes:\n      '${kin.codes}',\n    rarities: '${kin.rarities}',\n    places:\n      '${kin.places}',\n  },\n  fits: ${JSON.stringify(fits)},\n  settles: ${JSON.stringify(settles)},\n};\n`;
  writeFileSync(join(root, 'lib/quality/answers/data.ts'), source);
  console.log(
    `${gathered.scenes.length} scenes, ${gathered.runs.length} ordinary runs, ${gathered.chats.length} runs in chats, ${kin.rarities.length} words, answers nearer than others ${(100 * nearer(packed, gathered.trios)).toFixed(1)} %, ${gzipSync(source).length} bytes gzip`,
  );
  return 0;
}
