import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgedBy } from '../../../components/judge';
import { type ExportAbout, makeFile } from '../../../components/review/export';
import { readBundle } from '../../../lib/bundle/read';
import { runVerify } from '../../../lib/cli/verify';
import { verdictWords } from '../../../lib/i18n/verdicts';
import type { Conversation } from '../../../lib/model/conversation';
import type { Sheet } from '../../../lib/model/sheet';
import { items } from '../../../lib/quality/items';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';
import { chatOf } from '../quality/chat';

const general: Sheet = {
  ...shopStandard,
  id: 'own-general',
  version: 7,
  title: { zh: '木禾通用', en: 'Muhe general' },
  items: { ...shopStandard.items, closing: { on: false, weight: 10 } },
};
const ofShop: Sheet = { ...shopStandard, id: 'own-shop', title: { zh: '二店', en: 'Second shop' }, applies: { shops: ['二店'] } };
const inForce = { own: [{ ...general, version: 6 }, general, ofShop], general: 'own-general' };
const chats = ['一店', '二店', '一店'].map((shop, n) => {
  const chat: Conversation = {
    ...chatOf(['C@0: 有货吗', 'A@10: 有现货的亲,今天就发', 'C@20: 哦']),
    shop,
    customer: `k${n}`,
    name: `客户${n}`,
  };
  return judgedBy(inForce, { ...chat, id: `demo|${shop}|k${n}#1` });
});
const about: ExportAbout = {
  inForce,
  items,
  gaps: [],
  suppressions: [],
  lang: 'zh',
  app: '0.1.0',
  installation: 'test',
  now: 1_763_784_000_000,
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saywell-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a bundle of chats judged by several sheets', () => {
  test('names the general one, the others on their lines, carries both and holds when scored again', async () => {
    const { blob } = await makeFile('bundle', chats, about);
    const read = await readBundle(new Uint8Array(await blob.arrayBuffer()));
    if (!read.ok) throw new Error(`${read.line} ${read.fault} ${read.detail}`);
    expect(read.value.header.sheet).toMatchObject({ id: 'own-general', version: 7 });
    expect(read.value.header.sheets?.map(({ id, version }) => `${id} ${version}`)).toEqual(['own-general 7', 'own-shop 1']);
    expect(read.value.entries.map(({ sheet }) => sheet?.id)).toEqual([undefined, 'own-shop', undefined]);
    const path = join(folder, 'b.jsonl');
    await writeFile(path, Buffer.from(await blob.arrayBuffer()));
    const said: string[] = [];
    expect(await runVerify([path], (line) => said.push(line))).toBe(0);
    expect(said.join()).toMatch(/scored by its own sheet own-general 7 .*own-shop 1/);
  });

  test('carries nothing when all are judged by what comes along', async () => {
    const standard = { own: [], general: 'shop-standard' };
    const plain = chats.map(({ chat }) => judgedBy(standard, chat));
    const { blob } = await makeFile('bundle', plain, { ...about, inForce: standard });
    const read = await readBundle(new Uint8Array(await blob.arrayBuffer()));
    expect(read).toMatchObject({ ok: true, value: { header: { sheet: { id: 'shop-standard' } } } });
    expect(read.ok && [read.value.header.sheets, read.value.entries.map(({ sheet }) => sheet)]).toEqual([
      undefined,
      [undefined, undefined, undefined],
    ]);
  });
});

test('the CSV has the words, customers and sheets of the page', async () => {
  const { blob } = await makeFile('csv', chats, about);
  const [head = '', ...rows] = (await blob.text()).replace('\ufeff', '').trimEnd().split('\r\n');
  const cells = rows.map((row) => row.split(','));
  const column = (title: string) => cells.map((row) => row[head.split(',').indexOf(title)]);
  expect(column('客户')).toEqual(['客户0', '客户1', '客户2']);
  expect(column('客户编号')).toEqual(['k0', 'k1', 'k2']);
  expect(column('评分表')).toEqual(['木禾通用 v7', '二店 v1', '木禾通用 v7']);
  const { na, fail } = verdictWords;
  expect(column('结束语')).toEqual([na.zh, fail.zh, na.zh]);
});
