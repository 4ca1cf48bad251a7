import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBundle } from '../../../lib/bundle/read';
import { writeBundle } from '../../../lib/bundle/write';
import { runVerify } from '../../../lib/cli/verify';
import type { Suppression } from '../../../lib/model/suppression';
import { about, bytesOf } from './fixture';

const one: Suppression = {
  id: 's1',
  rule: 'contact-wechat',
  category: 'contact',
  text: '加我微信',
  scope: 'team',
  reason: '平台或主管已允许',
  at: 1,
  platform: 'demo',
  shop: 'S',
};

async function fileWith(suppressions?: Suppression[]): Promise<string> {
  let file = '';
  for await (const line of writeBundle({ ...about, ...(suppressions ? { suppressions } : {}) }, [])) file += line;
  return file;
}

test('a file carries what was ignored, and one from before is read as it was', async () => {
  const now = await readBundle(bytesOf(await fileWith([one])));
  const before = await readBundle(bytesOf(await fileWith()));
  expect(now.ok && now.value.header.suppressions).toEqual([one]);
  expect(before.ok && before.value.header).not.toHaveProperty('suppressions');
});

test('a decision that was changed by hand shows; one of a wrong form is refused', async () => {
  const file = await fileWith([one]);
  expect((await readBundle(bytesOf(file.replace('"team"', '"here"')))).ok).toBe(false);
  const wrong = await readBundle(bytesOf(await fileWith([{ ...one, reason: '' }])));
  expect(wrong).toMatchObject({ ok: false, line: 1, fault: 'shape', detail: 'suppressions.0.reason' });
});

test.each([
  [undefined, '0 suppressions'],
  [[one, { ...one, id: 's2' }], '2 suppressions'],
])('verify says how many: %#', async (suppressions, words) => {
  const folder = await mkdtemp(join(tmpdir(), 'saywell-'));
  const file = join(folder, 'a.jsonl');
  await writeFile(file, await fileWith(suppressions));
  const lines: string[] = [];
  expect(await runVerify([file], (line) => lines.push(line))).toBe(0);
  expect(lines.join('\n')).toContain(words);
  await rm(folder, { recursive: true });
});
