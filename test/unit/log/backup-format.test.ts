import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../lib/bundle/backup/limits';
import { type ReadEnd, readBackup } from '../../../lib/bundle/backup/read';
import { writeBackup } from '../../../lib/bundle/backup/write';
import type { BackupHeader, BackupRecord } from '../../../lib/model/backup';

const header: BackupHeader = {
  format: 'saywell-backup',
  version: 1,
  kind: 'full',
  installation: 'here',
  app: '0.1.0',
  writtenAt: 1_000,
  from: 0,
  to: 7,
  counts: { chats: 0, messages: 0, gaps: 0, events: 0, team: 0 },
};
const chat: BackupRecord = { chat: { platform: 'demo', shop: '店', agent: 'a', customer: 'C', lastAt: 9, next: 3 } };
const message = (id: string, text: string): BackupRecord => ({
  message: { id, role: 'agent', text, at: 1_000, seq: 1, agent: 'a' },
});

async function write(records: BackupRecord[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeBackup(header, inPages(records))) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function* inPages(records: BackupRecord[]): AsyncGenerator<BackupRecord[]> {
  for (let at = 0; at < records.length; at += 7) yield records.slice(at, at + 7);
}

async function* chunked(bytes: Uint8Array, size = 8_191): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, size?: number, most = limits): Promise<{ records: BackupRecord[]; end: ReadEnd }> {
  const blocks = readBackup(chunked(bytes, size), most);
  const records: BackupRecord[] = [];
  for (;;) {
    const next = await blocks.next();
    if (next.done) return { records, end: next.value };
    records.push(...next.value.records);
  }
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('好的', '"\n\\', '\ud800', '\u2028'));
const someRecords = fc
  .array(fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), texts), { maxLength: 40 })
  .map((all) => [chat, ...all.map(([id, text]) => message(id, text))]);

describe('a backup file', () => {
  test('reads as it was written, packed or not, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, fc.integer({ min: 1, max: 300 }), fc.boolean(), async (records, size, isPacked) => {
        const plain = await write(records);
        const { records: found, end } = await read(isPacked ? await gzip(plain) : plain, size);
        expect(end).toMatchObject({ ok: true, header, end: { counts: { chats: 1, messages: records.length - 1 } } });
        expect(found).toEqual(records);
      }),
      { numRuns: 200 },
    );
  });

  test('holds records longer than a line may be, and every line stays below the limit', async () => {
    const long = ['很长'.repeat(50_000), '"'.repeat(100_000), '\ud800'.repeat(100_000), '😀'.repeat(30_000)];
    const records = [chat, ...long.map((text, index) => message(String(index), text))];
    const plain = await write(records);
    const lines = new TextDecoder().decode(plain).split('\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThan(limits.line);
    expect((await read(plain)).records).toEqual(records);
  });

  test('without anything to keep is whole too', async () => {
    expect((await read(await write([]))).end).toMatchObject({ ok: true, end: { end: 1 } });
  });

  test('keeps blocks small, and the last one may be empty', async () => {
    for (const count of [998, 999, 1_000, 1_997, 2_500]) {
      const records = [chat, ...Array.from({ length: count }, (_, index) => message(String(index), 'x'))];
      const { records: found, end } = await read(await write(records));
      expect(end).toMatchObject({ ok: true });
      expect(found).toEqual(records);
    }
  });
});

test('a file of version 1 stays readable for good, every kind of record in it', async () => {
  const { records, end } = await read(readFileSync(new URL('../../upgrades/backup-v1.ndjson', import.meta.url)));
  expect(end).toMatchObject({ ok: true, header: { kind: 'changes' }, end: { counts: { chats: 2, messages: 4, team: 3 } } });
  expect(records.map((record) => Object.keys(record)[0])).toEqual(
    'list reply suppression gap chat message message message chat message event'.split(' '),
  );
});

test('and so does one of version 2', async () => {
  const { records, end } = await read(readFileSync(new URL('../../upgrades/backup-v2.ndjson', import.meta.url)));
  expect(end).toMatchObject({ ok: true, header: { kind: 'full' }, end: { counts: { chats: 1, messages: 1, team: 5 } } });
  expect(records.map((record) => Object.keys(record)[0])).toEqual('erased erased sheet draft settings chat message'.split(' '));
});

describe('a broken backup file', () => {
  const many = [chat, ...Array.from({ length: 2_100 }, (_, index) => message(String(index), `第 ${index} 句`))];

  test('cut after any byte: no throw, only whole blocks, and it says where', async () => {
    const records = [chat, message('1', '您好'), message('2', '在的')];
    const plain = await write(records);
    for (let length = 0; length < plain.length; length++) {
      const { records: found, end } = await read(plain.slice(0, length));
      expect(end).toMatchObject({ ok: false, safe: 0 });
      expect(found).toEqual([]);
    }
    const packed = await gzip(plain);
    for (let length = 0; length < packed.length; length++) {
      const { records: found, end } = await read(packed.slice(0, length));
      if (end.ok) throw new Error(`cut after ${length} bytes passed for whole`);
      expect([[], records]).toContainEqual(found);
    }
  });

  test('cut in its third block: two blocks are safe, and the line of the cut is named', async () => {
    const plain = await write(many);
    const lines = new TextDecoder().decode(plain).split('\n');
    const kept = `${lines.slice(0, 2_050).join('\n')}\n${lines[2_050]!.slice(0, 9)}`;
    const { records, end } = await read(new TextEncoder().encode(kept));
    expect(end).toEqual({ ok: false, fault: 'cut', line: 2_051, safe: 2_002, detail: '' });
    expect(records).toEqual(many.slice(0, 1_999));
  });

  test('any flipped bit of a plain file is found', async () => {
    const records = [chat, message('1', '您好'), message('2', '在的')];
    const plain = await write(records);
    for (let at = 0; at < plain.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped = plain.slice();
        flipped[at]! ^= 1 << bit;
        const { records: found, end } = await read(flipped);
        if (end.ok) throw new Error(`bit ${bit} of byte ${at} passed`);
        expect(found).toEqual([]);
      }
    }
  });

  test('a flipped bit of a packed file is found unless it changes nothing', async () => {
    const records = [chat, message('1', '您好'), message('2', '在的')];
    const packed = await gzip(await write(records));
    for (let at = 0; at < packed.length; at++) {
      const flipped = packed.slice();
      flipped[at]! ^= 1 << (at % 8);
      const { records: found, end } = await read(flipped);
      expect(end.ok ? [records] : [[], records]).toContainEqual(found);
    }
  });

  test('a line that no longer reads is named', async () => {
    const lines = new TextDecoder().decode(await write(many)).split('\n');
    lines[1_499] = lines[1_499]!.slice(0, 30);
    const { end } = await read(new TextEncoder().encode(lines.join('\n')));
    expect(end).toEqual({ ok: false, fault: 'damaged', line: 1_500, safe: 1_001, detail: '' });
  });

  test('dropped, doubled and moved lines and anything after the end are found', async () => {
    const lines = new TextDecoder()
      .decode(await write(many))
      .trimEnd()
      .split('\n');
    const changed = [
      lines.toSpliced(1_200, 1),
      lines.toSpliced(1_200, 0, lines[1_200]!),
      lines.toSpliced(1_200, 1).toSpliced(1_300, 0, lines[1_200]!),
      lines.toSpliced(1_000, 1),
      lines.toSpliced(0, 1_001),
      [...lines, lines[5]!],
      [...lines, ''],
    ];
    for (const one of changed) expect((await read(new TextEncoder().encode(`${one.join('\n')}\n`))).end.ok).toBe(false);
  });
});

describe('a foreign or hostile file', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['nothing', '', 'cut'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'not-backup'],
    ['another format', '{"format":"saywell-bundle","version":1}\n', 'not-backup'],
    ['a later version', '{"format":"saywell-backup","version":4}\n', 'newer-version'],
    ['a header that lacks everything', '{"format":"saywell-backup","version":1}\n', 'shape'],
    ['deep nesting', `${'['.repeat(60_000)}\n`, 'not-backup'],
    ['one endless line', 'x'.repeat(70_000), 'too-large'],
  ])('%s', async (_, text, fault) => {
    expect((await read(encode(text))).end).toMatchObject({ ok: false, fault, safe: 0 });
  });

  test('a packed bomb is given up after a few megabytes', async () => {
    const line = `${JSON.stringify(message('1', 'x'.repeat(5_000)))}\n`;
    const lines = Array.from({ length: 6_000 }, () => line).join('');
    for (const bomb of [`${JSON.stringify(header)}\n${lines}`, '\n'.repeat(30_000_000), '0'.repeat(30_000_000)]) {
      const { records, end } = await read(await gzip(encode(bomb)));
      expect(end.ok).toBe(false);
      expect(records).toEqual([]);
    }
  });

  test('right check sums do not help wrong content', async () => {
    const wrong: unknown[] = [
      { message: { id: '1', role: 'agent', text: 'x', at: 1, seq: 1, agent: 'a' } },
      { chat: { platform: 'demo', shop: '', agent: '', customer: '', lastAt: 1, next: 1, extra: 1 } },
      { chat: { platform: 'demo', shop: '', agent: '', customer: '', lastAt: 9e15, next: 1 } },
      { chat: { platform: 'demo', shop: '', agent: '', customer: '', lastAt: 1, next: 2 ** 53 } },
      { chat: { platform: '<img>', shop: '', agent: '', customer: '', lastAt: 1, next: 1 } },
      { constructor: {} },
      { toString: {} },
      JSON.parse('{"__proto__":{"x":1}}'),
      JSON.parse('{"gap":{"id":"1","from":1,"to":2,"platform":"demo","reason":"quota","__proto__":{"x":1}}}'),
      { gap: {}, event: {} },
      [],
      null,
    ];
    for (const one of wrong) {
      const { records, end } = await read(await write([one as BackupRecord]).catch(() => encode('')));
      expect(end.ok, JSON.stringify(one)).toBe(false);
      expect(records).toEqual([]);
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('limits hold while it streams', async () => {
    const plain = await write([chat, ...Array.from({ length: 100 }, (_, index) => message(String(index), 'x'))]);
    for (const tight of [{ packed: 900 }, { plain: 900 }, { lines: 20 }, { line: 20 }]) {
      expect((await read(plain, 64, { ...limits, ...tight })).end).toMatchObject({ ok: false, fault: 'too-large' });
    }
    const long = await write([chat, message('1', 'x'.repeat(50_000))]);
    expect((await read(long, 64, { ...limits, record: 40_000 })).end).toMatchObject({ ok: false, fault: 'shape' });
  });

  test('whatever the bytes are, reading ends with an answer', async () => {
    const start = encode(`${JSON.stringify(header)}\n`);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, isHeaded) => {
        const bytes = isHeaded ? new Uint8Array([...start, ...noise]) : noise;
        expect((await read(bytes)).end.ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('a source that fails is unreadable, not damaged', async () => {
    const blocks = readBackup(
      (async function* () {
        yield encode(`${JSON.stringify(header)}\n`);
        throw new DOMException('gone', 'NotReadableError');
      })(),
    );
    expect((await blocks.next()).value).toMatchObject({ ok: false, fault: 'unreadable' });
  });
});
