import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeBackup } from '../../lib/bundle/backup/write';
import type { Launched } from '../../lib/cli/browser';
import type { BackupHeader, BackupRecord } from '../../lib/model/backup';
import { logOf, openBackups, startWithLog } from './backup-page';

const [chats, each] = [2_000, 50];
const day = 86_400_000;
const path = join(tmpdir(), 'saywell-20261101T000000Z-0a1b2c3d-full.ndjson.gz');

let browser: Launched & { own: Page };
let page: Page;
beforeAll(async () => {
  await writeFile(path, gzipSync(await largeFile()));
  browser = await startWithLog();
  page = await openBackups(browser);
});
afterAll(async () => {
  await browser?.close();
  await rm(path, { force: true });
});

/** A backup of two months of a busy shop, said in many different words. */
async function largeFile(): Promise<Uint8Array> {
  const start = Date.now() - 60 * day;
  const words = [
    '这款',
    '包',
    '的',
    '肩带',
    '可以',
    '调节',
    '请',
    '您',
    '放心',
    '今天',
    '下单',
    '明天',
    '发货',
    '尺码',
    '偏大',
    '颜色',
    '现货',
  ];
  const header: BackupHeader = {
    format: 'saywell-backup',
    version: 2,
    kind: 'full',
    installation: 'elsewhere',
    app: '0.1.0',
    writtenAt: Date.now(),
    from: 0,
    to: 1,
    counts: { chats, messages: chats * each, gaps: 0, events: 0, team: 0 },
  };
  const records = async function* (): AsyncGenerator<BackupRecord[]> {
    for (let n = 0; n < chats; n++) {
      const at = (m: number) => start + Math.floor((n / chats) * 59 * day) + m * 20_000;
      const text = (m: number) =>
        Array.from({ length: 8 }, (_, i) => words[(n * 7 + m * 13 + i * ((n % 5) + 3)) % words.length]).join('') + (n * each + m);
      yield [
        { chat: { platform: 'demo', shop: '木禾', agent: '小满', customer: `客户${n}`, lastAt: at(each - 1), next: each } },
        ...Array.from({ length: each }, (_, m) => ({
          message: {
            id: `m${m}`,
            role: m % 2 ? ('agent' as const) : ('customer' as const),
            text: text(m),
            at: at(m),
            seq: m,
            agent: '小满',
          },
        })),
      ];
    }
  };
  const parts: Uint8Array[] = [];
  for await (const part of writeBackup(header, records())) parts.push(part);
  return Buffer.concat(parts);
}

test('100,000 messages are restored within 30 seconds', { timeout: 300_000 }, async () => {
  const since = (began: number) => (performance.now() - began) / 1_000;
  const looked = performance.now();
  await page.locator('.backup input[type=file]').setInputFiles([path]);
  const button = page.locator('.backup-preview').getByRole('button', { name: '恢复 100,000 条' });
  await button.waitFor({ timeout: 120_000 });
  const look = since(looked);
  const began = performance.now();
  await button.click();
  await page.locator('.notice').getByText('恢复好了：补上 100,000 条').waitFor({ timeout: 200_000 });
  const restored = since(began);
  console.log(`100,000 messages: preview ${look.toFixed(1)} s, restore ${restored.toFixed(1)} s`);
  expect((await logOf(browser.own).state()).messages).toBe(chats * each);
  expect(restored).toBeLessThan(30);
});
