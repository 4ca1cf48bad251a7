import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBytes, sealBytes } from '../../../lib/log/sealed/cipher';
import { isPersonal, openRow, sealRow } from '../../../lib/log/sealed/rows';

const key = crypto.getRandomValues(new Uint8Array(32));
const other = crypto.getRandomValues(new Uint8Array(32));
const row = { pk: 'a|1', chat: 'a', at: 5, role: 'customer', text: '我住在文三路', earlier: ['我住在文二路'] };
const sealed = () => sealRow('messages', row, 'a|1', key);
const broken = expect.objectContaining({ name: 'SealBroken' });
const thrownBy = (work: () => unknown): unknown => {
  try {
    return void work();
  } catch (error) {
    return error;
  }
};

describe('a cipher', () => {
  test('gives back any bytes, each time from others', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), fc.string(), (bytes, about) => {
        const [one, again] = [sealBytes(key, bytes, about), sealBytes(key, bytes, about)];
        expect(openBytes(key, one, about)).toEqual(bytes);
        expect(Buffer.from(one).equals(again)).toBe(false);
        expect(thrownBy(() => openBytes(other, one, about))).toEqual(broken);
        expect(thrownBy(() => openBytes(key, one, `${about}.`))).toEqual(broken);
      }),
      { numRuns: 200 },
    );
  });

  test('notices a change of any byte, and a box that was cut', () => {
    const box = sealBytes(key, new Uint8Array(20), 'row');
    for (let at = 0; at < box.length; at++) {
      const changed = box.slice();
      changed[at]! ^= 0x10;
      expect(thrownBy(() => openBytes(key, changed, 'row'))).toEqual(broken);
    }
    for (const length of [0, 24, 25, 40, box.length - 1])
      expect(thrownBy(() => openBytes(key, box.slice(0, length), 'row'))).toEqual(broken);
  });
});

describe('a row', () => {
  test('keeps what is searched by, and nothing of what was said', () => {
    const { box, ...shown } = sealed();
    expect(shown).toEqual({ pk: 'a|1', chat: 'a', at: 5, role: 'customer' });
    const bytes = Buffer.from(box!);
    for (const text of ['文三路', '文二路', 'text', 'earlier'])
      for (const code of ['utf8', 'utf16le'] as const) expect(bytes.includes(Buffer.from(text, code))).toBe(false);
  });

  test('comes back as it was; a plain one is left alone', () => {
    expect(openRow('messages', sealed(), 'a|1', key)).toEqual(row);
    expect(openRow('messages', row, 'a|1', key)).toBe(row);
    expect(openRow('messages', row, 'a|1', undefined)).toBe(row);
    const slot = { hour: 7, count: 3, filter: new Uint8Array([0, 1, 255]) };
    expect(openRow('slots', sealRow('slots', slot, 7, key), 7, key)).toEqual(slot);
    const chat = { key: 'a', customer: 'C', name: '王先生' };
    expect(openRow('chats', sealRow('chats', chat, 'a', key), 'a', key)).toEqual(chat);
    const event = { id: 'e', reason: '客户自己要的' };
    expect(openRow('events', sealRow('events', event, 'e', key), 'e', key)).toEqual(event);
  });

  test('without anything personal stays as it is', () => {
    expect(sealRow('chats', { key: 'a', customer: 'C' }, 'a', key)).toEqual({ key: 'a', customer: 'C' });
    expect(isPersonal('slots', { hour: 1, open: 1 })).toBe(false);
    expect(isPersonal('messages', row)).toBe(true);
  });

  test('opens in its own place only', () => {
    expect(thrownBy(() => openRow('messages', sealed(), 'a|2', key))).toEqual(broken);
    expect(thrownBy(() => openRow('events', sealed(), 'a|1', key))).toEqual(broken);
    expect(thrownBy(() => openRow('messages', sealed(), 'a|1', other))).toEqual(broken);
  });

  test('without the key tells when it was, and refuses to be read, copied or cloned', () => {
    const shown = openRow('messages', sealed(), 'a|1', undefined);
    expect(shown.at).toBe(5);
    const locked = expect.objectContaining({ name: 'LogLocked' });
    for (const use of [() => shown.text, () => shown.earlier, () => ({ ...shown }), () => JSON.stringify(shown)])
      expect(thrownBy(use)).toEqual(locked);
    expect(thrownBy(() => structuredClone(shown))).toBeDefined();
  });
});
