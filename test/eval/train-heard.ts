import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readChat } from '../../lib/cli/score-input';
import type { Conversation } from '../../lib/model/conversation';
import { ENOUGH } from '../../lib/quality/heard/complaint';
import { matters } from '../../lib/quality/heard/matters';
import { gramsOfVoice, type HeardModel, levelOf } from '../../lib/quality/heard/model';
import { view } from '../../lib/quality/view';
import { learn, type Sample } from './learn-heard';

const FOLDS = 5;
/** Writers put a complaint and its look-alike side by side: neighbours are left out together. */
const NEIGHBOURS = 8;
/** What the tests hold to. */
const CERTAIN = 4;

interface Line {
  text: string;
  label: 'complaint' | 'plain';
  /** What the agent answered, a bubble a line. */
  reply?: string;
  certain?: boolean;
}

interface Chat {
  labels: { apology?: string };
}

interface Taught extends Sample {
  from: string;
  label: string;
  texts: { said: string; answers: string[] }[];
}

function read<T>(folder: string): { from: string; one: T }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((from) =>
      readFileSync(join(folder, from), 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ from, one: JSON.parse(line) as T })),
    );
}

function taught(from: string, label: string, texts: Taught['texts'], isChat: boolean, times = 1): Taught {
  const told = texts.map(({ said, answers }) => ({
    said: gramsOfVoice('said', said),
    answers: answers.map((answer) => gramsOfVoice('answered', answer)),
  }));
  return { from, label, texts, told, isChat, times, isComplaint: label !== 'plain' && label !== 'na' };
}

/** Every customer's line of a chat with what the agent answered, as the judge puts them together. */
function tellings(chat: Conversation): Taught['texts'] {
  return matters(view(chat).lines).flatMap(({ told, answers }) =>
    told.map(({ text }) => ({ said: text, answers: answers.map((answer) => answer.text) })),
  );
}

function gather(root: string): Taught[] {
  const lines = read<Line>(join(root, 'test/eval/heard')).map(({ from, one: { text, label, reply, certain } }) =>
    taught(from, label, [{ said: text, answers: reply?.split('\n') ?? [] }], false, certain ? CERTAIN : 1),
  );
  const chats = read<Chat>(join(root, 'test/eval/chats')).flatMap(({ from, one }) => {
    const chat = readChat(one);
    if ('error' in chat) throw new Error(`${from}: ${chat.error}`);
    const texts = tellings(chat.chat);
    const label = one.labels.apology;
    const isUsable = label !== undefined && texts.length > 0 && view(chat.chat).agent.length > 0;
    return isUsable ? [taught(from, label, texts, true)] : [];
  });
  return [...lines, ...chats];
}

const hears = (model: HeardModel, { texts }: Taught) =>
  texts.some(({ said, answers }) => {
    const answered = answers.map((text) => levelOf(model, 'answered', text));
    return levelOf(model, 'said', said) + (answered.length > 0 ? Math.max(...answered) : 0) >= ENOUGH;
  });

/** What models of the other folds hear in each sample. */
function unseen(samples: Taught[]): boolean[] {
  const foldOf = (i: number) => (Math.imul(Math.floor(i / NEIGHBOURS) + 1, 0x9e3779b1) >>> 0) % FOLDS;
  const heard: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(samples.filter((_, i) => foldOf(i) !== fold));
    samples.forEach((sample, i) => {
      if (foldOf(i) === fold) heard[i] = hears(model, sample);
    });
  }
  return heard;
}

/** Fits lib/quality/heard/data.ts; run it with `node lib/cli/run.mjs test/eval/train-heard.ts`. The same lines give the same file. */
export async function main(args: string[]): Promise<number> {
  const root = process.cwd();
  const samples = gather(root);
  if (!args.includes('--quick')) {
    const heard = unseen(samples);
    const row = (chosen: (one: Taught) => boolean) => {
      const all = samples.flatMap((one, i) => (chosen(one) ? [heard[i] === one.isComplaint] : []));
      return { samples: all.length, right: `${((100 * all.filter(Boolean).length) / all.length).toFixed(1)} %` };
    };
    console.table({
      lines: row(({ isChat }) => !isChat),
      chats: row(({ isChat }) => isChat),
      ...Object.fromEntries(
        ['pass', 'fail', 'na'].map((label) => [`chats, ${label}`, row((one) => one.isChat && one.label === label)]),
      ),
    });
  }
  const model = learn(samples);
  const { packed } = model;
  const source = `import type { PackedModel } from './model';\n\n/** Made by test/eval/train-heard.ts; see \`PackedModel\`. */\nexport const packedComplaints: PackedModel | undefined = {\n  bias: ${packed.bias},\n  scale: ${packed.scale},\n  weights:\n    '${packed.weights}',\n};\n`;
  writeFileSync(join(root, 'lib/quality/heard/data.ts'), source);
  const wrong = samples.filter((one) => hears(model, one) !== one.isComplaint);
  const certain = wrong.filter(({ times }) => times > 1).map(({ texts }) => texts[0]!.said);
  process.stdout.write(
    `${samples.length} samples, ${wrong.length} of them misheard by the model that learnt them, ${gzipSync(source).length} bytes gzip\n${certain.join('\n')}`,
  );
  return 0;
}
