import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBundle } from '../../lib/bundle/read';
import type { Launched } from '../../lib/cli/browser';
import { runScore } from '../../lib/cli/score';
import { sheetOf } from '../../lib/cli/sheet';
import { runVerify } from '../../lib/cli/verify';
import type { ItemId, Sheet } from '../../lib/model/sheet';
import type { Judgement } from '../../lib/model/verdict';
import { items } from '../../lib/quality/items';
import { shopStandard } from '../../lib/quality/sheets/shop-standard';
import type { Desk } from '../demo/desk';
import { overlayText, until } from '../demo/steps';
import { addresses, openDesk, start } from './browser';
import { soon } from './own-page';
import { panelOf, shownItems } from './sidepanel-page';

/** Over since ten minutes: nothing is still open, so that every place has said its last word. Sides, texts, minutes ago. */
const lines: ['customer' | 'agent', string, number][] = [
  ['customer', '这款包防水吗', 45],
  ['agent', '面料是加厚牛津布，日常小雨没有问题的', 44.7],
  ['customer', '收到的包拉链坏了，怎么办', 42],
  ['agent', '您把拉链拍张照片发过来，今天就给您补发一个拉链头，三天内寄到', 41.6],
  ['customer', '行吧', 41],
];
/** What the bar may offer to make good, in its order. */
const chips: ItemId[] = ['apology', 'confirm_address', 'hold_notice', 'greeting', 'anything_else', 'closing'];
const own: Sheet = {
  ...shopStandard,
  id: 'own-same-verdicts',
  title: { zh: '木禾评分表', en: 'Muhe sheet' },
  items: { ...shopStandard.items, apology: { on: false, weight: 15 }, full_answer: { on: true, weight: 60 } },
};

let browser: Launched;
let desk: Desk;
let chat: Page;
let review: Page;
let panel: Page;
let folder: string;

beforeAll(async () => {
  browser = await start();
  folder = await mkdtemp(join(tmpdir(), 'saywell-same-'));
  desk = await openDesk(browser.context, 'pinduoduo');
  chat = desk.page;
  await chat.evaluate(
    (said) => (window as unknown as { fixture: { history(lines: unknown): void } }).fixture.history(said),
    lines,
  );
  review = await browser.context.newPage();
  await review.goto(`chrome-extension://${browser.extensionId}/review.html?lang=zh`);
  await review.locator('.chat-row', { hasText: '行吧' }).waitFor();
  panel = await panelOf(browser, new URL('.', addresses.pinduoduo).href);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Puts a sheet in force as publishing does, from a page of ours, while all pages stay open. */
const publish = (sheet: Sheet) =>
  review.evaluate(async (published) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ settings?: object }>; set(value: object): Promise<void> } } };
    };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saywell-sheets');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = db.transaction('sheets', 'readwrite');
    writing.objectStore('sheets').put(published);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    db.close();
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, sheet: published.id, team: Date.now() } });
  }, sheet);

interface Seen {
  score: number | null;
  verdicts: Record<string, string>;
}

/** The chat as it is exported, and what the command line makes of it by `sheet`. */
async function onCommandLine(sheet: Sheet): Promise<Seen> {
  const coming = review.waitForEvent('download');
  await review.getByRole('button', { name: '导出复核包' }).click();
  const bundle = await (await coming).path();
  const read = await readBundle(await readFile(bundle));
  if (!read.ok) throw new Error(`line ${read.line}: ${read.fault} ${read.detail}`);
  const said: string[] = [];
  expect([await runVerify([bundle], (line) => said.push(line)), said.join()]).toEqual([0, expect.stringContaining('holds')]);
  const entry = read.value.entries.find(({ conversation }) => conversation.messages.at(-1)?.text === '行吧');
  const file = join(folder, 'sheet.json');
  await writeFile(file, JSON.stringify(sheet));
  const chosen = await sheetOf(sheet.id === shopStandard.id ? [] : ['--sheet', file]);
  if (typeof chosen === 'string') throw new Error(chosen);
  const written: string[] = [];
  await runScore(only(JSON.stringify(entry?.conversation)), (line) => written.push(line), chosen);
  const judged: Pick<Judgement, 'score' | 'items'> = JSON.parse(written[0] ?? '');
  expect(entry?.claimed.score).toBe(judged.score);
  return { score: judged.score, verdicts: Object.fromEntries(items.map(({ id }) => [id, judged.items[id].verdict])) };
}

async function* only(line: string) {
  yield line;
}

async function inReview(): Promise<Seen> {
  const shown = await shownItems(review);
  return {
    score: Number(await review.locator('.total').textContent()),
    verdicts: Object.fromEntries(shown.map(({ item, verdict }) => [item, verdict])),
  };
}

async function inPanel(): Promise<Record<string, string>> {
  return Object.fromEntries((await shownItems(panel)).map(({ item, verdict }) => [item, verdict]));
}

/** The labels of the chips that the bar must show, of those it has room for, and the score. */
const barOf = ({ score, verdicts }: Seen) => ({
  shown: chips.filter((id) => verdicts[id] === 'fail').slice(0, 2),
  score: `${score} 分`,
});

async function inBar(): Promise<{ shown: ItemId[]; score: string }> {
  const text = await overlayText(chat);
  const labels = items.map(({ id, label }) => ({ id, at: text.search(new RegExp(`[45] ${label.zh}`)) }));
  const shown = labels.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  return { shown: shown.map(({ id }) => id), score: /\d+ 分/.exec(text)?.[0] ?? '' };
}

const scores: (number | null)[] = [];

test.each([
  ['the sheet that comes along', shopStandard, ['apology', 'greeting'], 'fail'],
  ['a sheet of the shop', own, ['greeting', 'anything_else'], 'na'],
] as const)('command line, review, side panel and bar show the same by %s', async (_, sheet, missed, apology) => {
  if (sheet === own) await publish(own);
  await review.getByText(`评分表 ${sheet.title.zh} v1`).waitFor();
  const told = await onCommandLine(sheet);
  expect(told.verdicts.apology).toBe(apology);
  await review.locator('.chat-row', { hasText: '行吧' }).click();
  await expect.poll(inReview, soon).toEqual(told);
  await until(
    'the panel to judge the same',
    async () => JSON.stringify(sorted(await inPanel())) === JSON.stringify(sorted(told.verdicts)),
  );
  await expect.poll(inBar, soon).toEqual(barOf(told));
  expect((await inBar()).shown).toEqual(missed);
  expect(scores).not.toContain(told.score);
  scores.push(told.score);
});

test('while a chat goes on, what is still open counts as missed once it is over, and all else is the same', async () => {
  await desk.receive('那什么时候能寄到');
  await chat.locator(desk.composer).fill('明天下午寄出，大概后天到');
  await chat.locator(desk.composer).press('Enter');
  await review.locator('.chat-row', { hasText: '大概后天到' }).click();
  // Said of the new chat only: the one before is over.
  await review.getByText('会话可能还没结束').waitFor();
  const over = (await inReview()).verdicts;
  const open = ([item, verdict]: [string, string]) => [item, verdict === 'due' ? 'fail' : verdict];
  await until('the panel to show the new chat', async () => {
    const live = await inPanel();
    const isSame = JSON.stringify(sorted(Object.fromEntries(Object.entries(live).map(open)))) === JSON.stringify(sorted(over));
    return isSame && live.greeting === 'due';
  });
  const live = await inPanel();
  const shown = chips.filter((id) => live[id] === 'fail' || live[id] === 'due').slice(0, 2);
  expect(shown[0]).toBe('greeting');
  await until('the bar to show the same', async () => JSON.stringify((await inBar()).shown) === JSON.stringify(shown));
});

const sorted = (all: Record<string, string>) => Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
