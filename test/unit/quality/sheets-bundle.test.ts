import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameOf, sheetsAbout } from '../../../lib/bundle/sheets';
import { type BundleAbout, type Claim, writeBundle } from '../../../lib/bundle/write';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { rules } from '../../../lib/check/rules';
import { runScore } from '../../../lib/cli/score';
import { sheetOf } from '../../../lib/cli/sheet';
import { runVerify } from '../../../lib/cli/verify';
import type { Conversation } from '../../../lib/model/conversation';
import type { Sheet } from '../../../lib/model/sheet';
import { judge } from '../../../lib/quality/judge';
import { sheets } from '../../../lib/quality/sheets';
import { pointsFrom100 } from '../../../lib/quality/sheets/points-from-100';
import { shopStandard } from '../../../lib/quality/sheets/shop-standard';
import { about } from '../bundle/fixture';
import { chatOf } from './chat';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saywell-sheets-'));
});
afterAll(() => rm(folder, { recursive: true }));

const compiled = compileRules(rules);
const own: Sheet = {
  ...shopStandard,
  id: 'muhe',
  version: 8,
  title: { zh: '木禾', en: 'Muhe' },
  items: { ...shopStandard.items, greeting: { on: true, weight: 90 } },
};
const chats = [
  ['C@0: 有货吗', 'A@10: 有现货的亲,今天就发', 'C@20: 哦'],
  ['C@0: 有货吗', 'A@90: 您好,有现货的亲,今天就发', 'C@120: 好的谢谢'],
].map((lines, i): Conversation => ({ ...chatOf(lines), id: `demo|s|c${i}#1` }));

function claimOf(conversation: Conversation, sheet: Sheet): Claim {
  const { score, critical, penalty, reward } = judge(conversation, {
    sheet,
    check: (text, context) => check(text, context, compiled),
  });
  return { conversation, claimed: { score, critical, penalty, reward } };
}

async function verify(header: Partial<BundleAbout>, claims: Claim[]): Promise<{ code: number; said: string[] }> {
  let file = '';
  for await (const line of writeBundle({ ...about, ...header }, claims)) file += line;
  const path = join(folder, 'b.jsonl');
  await writeFile(path, file);
  const said: string[] = [];
  const code = await runVerify([path], (line) => said.push(line.slice(path.length + 2)));
  return { code, said };
}

describe('verifying', () => {
  test.each(sheets.map((one) => [one.id, one] as const))(
    '%s, which comes along, is named by its hash and not carried',
    async (_, sheet) => {
      const header = await sheetsAbout(sheet, sheets);
      expect(header.sheets).toBeUndefined();
      const { code, said } = await verify(
        header,
        chats.map((chat) => claimOf(chat, sheet)),
      );
      expect([code, said]).toEqual([0, ['holds, 2 conversations, 6 messages, 0 gaps, 0 suppressions']]);
    },
  );

  test('a file from before there were hashes still holds', async () => {
    const claims = chats.map((chat) => claimOf(chat, shopStandard));
    expect((await verify({ sheet: { id: 'shop-standard', version: 1 } }, claims)).code).toBe(0);
  });

  test('an own sheet comes with the file, and the verifier says that it is not one of theirs', async () => {
    const header = await sheetsAbout(own, sheets);
    const { code, said } = await verify(
      header,
      chats.map((chat) => claimOf(chat, own)),
    );
    expect(code).toBe(0);
    expect(said[0]).toContain(`scored by its own sheet muhe 8 (${header.sheet.hash?.slice(0, 12)})`);
  });

  test('two sheets in one file: each chat by the one its line names', async () => {
    const header = await sheetsAbout(shopStandard, sheets, [own]);
    const [first, second] = chats as [Conversation, Conversation];
    const claims = [claimOf(first, shopStandard), { ...claimOf(second, own), sheet: await nameOf(own) }];
    expect((await verify(header, claims)).code).toBe(0);
    const swapped = [claimOf(first, shopStandard), claimOf(second, own)];
    expect(await verify(header, swapped)).toMatchObject({ code: 1, said: [expect.stringContaining('score claimed')] });
  });

  test('a score of another sheet than the one named shows', async () => {
    const { code, said } = await verify(
      await sheetsAbout(own, sheets),
      chats.map((chat) => claimOf(chat, shopStandard)),
    );
    expect([code, said.length]).toEqual([1, 2]);
  });

  test('a sheet that nobody carries is not known', async () => {
    const { sheet } = await sheetsAbout(own, sheets);
    expect(await verify({ sheet }, [])).toEqual({ code: 1, said: ['score sheet muhe version 8 is not known here'] });
  });

  test('a changed sheet under a known name is refused, carried or not', async () => {
    const fake = { ...shopStandard, items: { ...shopStandard.items, forbidden: { on: false, weight: 0 } } };
    const header = await sheetsAbout(fake, sheets);
    const claims = chats.map((chat) => claimOf(chat, fake));
    const said = ['score sheet shop-standard version 1 is not the one known here by that name'];
    expect(await verify(header, claims)).toEqual({ code: 1, said });
    expect(await verify({ sheet: header.sheet }, claims)).toEqual({ code: 1, said });
  });

  test('a carried sheet that breaks its own rules is refused', async () => {
    const items = Object.fromEntries(Object.keys(own.items).map((id) => [id, { on: false, weight: 0 }])) as Sheet['items'];
    const header = await sheetsAbout({ ...own, items }, sheets);
    expect(await verify(header, [])).toEqual({ code: 1, said: ['score sheet muhe version 8 cannot be used'] });
  });
});

describe('scoring on the command line', () => {
  async function* input() {
    yield JSON.stringify(chats[0]);
  }
  const score = async (sheet?: Sheet) => {
    const out: string[] = [];
    await runScore(input(), (line) => out.push(line), sheet);
    return JSON.parse(out[0] ?? '{}').score;
  };

  test('the default without a word, another by id or from a file', async () => {
    const path = join(folder, 'own.json');
    await writeFile(path, JSON.stringify(own));
    expect(await sheetOf([])).toBeUndefined();
    expect(await sheetOf(['--sheet', 'points-from-100'])).toBe(pointsFrom100);
    expect(await sheetOf(['--sheet', path])).toEqual(own);
    expect(await score()).toBe(claimOf(chats[0] as Conversation, shopStandard).claimed.score);
    expect(await score(own)).toBe(claimOf(chats[0] as Conversation, own).claimed.score);
    expect(await score(own)).not.toBe(await score());
  });

  test('a wrong option, a missing file and a wrong sheet are told in a sentence', async () => {
    const path = join(folder, 'bad.json');
    await writeFile(path, JSON.stringify({ ...own, thresholds: { ...own.thresholds, hold: 1 } }));
    expect(await sheetOf(['--sheets', path])).toContain('--sheet FILE');
    expect(await sheetOf(['--sheet', join(folder, 'none')])).toContain('no such sheet or file');
    expect(await sheetOf(['--sheet', path])).toContain('cannot be shorter than that of the first response');
  });
});
