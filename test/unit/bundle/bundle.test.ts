import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { sealLine, sha256 } from '../../../lib/bundle/chain';
import { faults } from '../../../lib/bundle/faults';
import { limits, readBundle } from '../../../lib/bundle/read';
import { about, bytesOf, claim, fileOf } from './fixture';

const claims = [
  claim(0, ['在吗', '您好,在的']),
  claim(1, ['<b>多少钱</b>', '亲,39元', '好的']),
  claim(2, ['\ud83d\ude00 \u2028 "\\']),
];
let file: string;
let lines: string[];
beforeAll(async () => {
  file = await fileOf(claims);
  lines = file.split('\n').slice(0, -1);
});

const faultOf = async (text: string) => {
  const read = await readBundle(bytesOf(text));
  return read.ok ? 'ok' : `${read.line} ${read.fault}${read.detail && ` ${read.detail}`}`;
};

describe('an untouched file', () => {
  test('gives back what was written', async () => {
    const read = await readBundle(bytesOf(file));
    expect(read.ok && read.value.entries.map(({ conversation, claimed }) => ({ conversation, claimed }))).toEqual(claims);
    expect(read.ok && read.value.header).toEqual({
      format: 'saywell-bundle',
      version: 1,
      ...about,
      counts: { conversations: 3, messages: 6 },
    });
  });

  test('may hold no conversation at all', async () => {
    expect(await faultOf(await fileOf([]))).toBe('ok');
  });

  test('of the first version still opens', async () => {
    const read = await readBundle(readFileSync(new URL('../../upgrades/bundle-v1.jsonl', import.meta.url)));
    expect(read.ok && read.value.entries.map(({ conversation }) => conversation.messages.length)).toEqual([2, 3]);
  });
});

describe('tampering', () => {
  test('any changed byte shows', async () => {
    const bytes = bytesOf(file);
    const place = fc.nat({ max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (index, flip) => {
        const changed = bytes.slice();
        changed[index]! ^= flip;
        expect((await readBundle(changed)).ok).toBe(false);
      }),
      { numRuns: 1_500 },
    );
  });

  test('any byte changed in a file without conversations shows', async () => {
    const bytes = bytesOf(await fileOf([]));
    for (let index = 0; index < bytes.length; index++) {
      const changed = bytes.slice();
      changed[index]! ^= 1;
      expect((await readBundle(changed)).ok, `byte ${index}`).toBe(false);
    }
  });

  test('any dropped, doubled or moved line shows', async () => {
    const places = lines.map((_, index) => index);
    for (const from of places) {
      expect(await faultOf(`${lines.filter((_, index) => index !== from).join('\n')}\n`)).not.toBe('ok');
      expect(await faultOf(`${lines.flatMap((line, index) => (index === from ? [line, line] : [line])).join('\n')}\n`)).not.toBe(
        'ok',
      );
      for (const to of places) {
        const moved = lines.filter((_, index) => index !== from);
        moved.splice(to, 0, lines[from]!);
        if (to !== from) expect(await faultOf(`${moved.join('\n')}\n`)).not.toBe('ok');
      }
    }
  });

  test('any cut shows', async () => {
    const bytes = bytesOf(file);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), async (end) => {
        expect((await readBundle(bytes.slice(0, end))).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a line of another file shows', async () => {
    const other = (await fileOf([claim(5, ['a']), claim(6, ['b']), claim(7, ['c'])])).split('\n');
    expect(await faultOf(`${[lines[0], other[1], ...lines.slice(2)].join('\n')}\n`)).toBe('2 chain');
  });

  test.each([
    ['a better score', '"score":90', '"score":99', '3 changed'],
    ['a kinder word', '亲,39元', '亲,38元', '3 changed'],
  ])('%s is named with its line', async (_, from, to, fault) => {
    const changed = lines.map((line, index) => (index === 2 ? line.replace(from, to) : line));
    expect(await faultOf(`${changed.join('\n')}\n`)).toBe(fault);
  });
});

describe('hostile files', () => {
  test.each([
    ['nothing', '', '1 not-a-bundle'],
    ['a header that stops short', '{"format":"saywell-bundle"', '1 not-a-bundle'],
    ['a line feed', '\n', '1 not-a-bundle'],
    ['another JSON', '{"a":1}\n', '1 not-a-bundle'],
    ['a number', '7\n', '1 not-a-bundle'],
    ['deep nesting', `${'['.repeat(50_000)}\n`, '1 not-a-bundle'],
    ['a version to come', '{"format":"saywell-bundle","version":2}\n', '1 newer-version'],
    ['a version that never was', '{"format":"saywell-bundle","version":0}\n', '1 not-a-bundle'],
    ['a header without the rest', '{"format":"saywell-bundle","version":1}\n', '1 shape exportedAt'],
  ])('%s', async (_, text, fault) => {
    expect(await faultOf(text)).toBe(fault);
  });

  test('bytes that are no text', async () => {
    expect(await readBundle(new Uint8Array([0xff, 0xfe, 0x0a]))).toMatchObject({ ok: false, fault: 'not-utf8' });
  });

  test('a line beyond the limit', async () => {
    expect(await faultOf(`${'x'.repeat(limits.line + 1)}\n`)).toBe('1 too-large');
  });

  test('a forged line with a right seal must still have the right shape', async () => {
    const prev = await sha256(lines[0]!);
    const { line } = await sealLine(
      JSON.stringify({ seq: 0, conversation: { ...claims[0]!.conversation, admin: true }, claimed: claims[0]!.claimed, prev }),
    );
    expect(await faultOf(`${lines[0]}\n${line}\n${lines.at(-1)}\n`)).toBe('2 shape conversation');
  });

  test('a conversation twice is refused although the chain holds', async () => {
    expect(await faultOf(await fileOf([claims[0]!, claims[0]!]))).toBe('3 doubled');
  });

  test('nothing makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((json) => bytesOf(`${lines[0]}\n${json}\n`)),
        ),
        async (bytes) => {
          expect((await readBundle(bytes)).ok).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('every fault is explained in both languages', () => {
  for (const { zh, en } of Object.values(faults)) {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
  }
});
