import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../lib/check/lists/base64';
import { createSeal, openSeal, rewrapSeal } from '../../../lib/log/sealed/passphrase';
import { lockOf, newerSeal, seal } from '../../../lib/model/seal';

const rounds = 1_000;
const create = (passphrase = '春天的第十三条鱼') => createSeal(passphrase, 4, rounds);

describe('a passphrase', () => {
  test('gives back the data key, in full width and half width alike', async () => {
    const made = await create('Spring-13-fish');
    expect(fromBase64(made.key.key)).toHaveLength(32);
    expect(await openSeal(made.seal, 'Spring-13-fish')).toEqual(made.key);
    expect(await openSeal(made.seal, 'Ｓｐｒｉｎｇ－１３－ｆｉｓｈ')).toEqual(made.key);
    expect(made.seal).toMatchObject({ rev: 5, on: true });
    expect(seal.parse(made.seal)).toEqual(made.seal);
  });

  test.each(['', '春天的第十三条鱼 ', '春天的第十四条鱼'])('that is wrong (%j) opens nothing', async (wrong) => {
    const made = await create();
    expect(await openSeal(made.seal, wrong)).toBeUndefined();
  });

  test('is nowhere in what is kept, nor is the data key', async () => {
    const made = await create('Spring-13-fish');
    const kept = JSON.stringify(made.seal);
    expect(kept).not.toContain('Spring');
    expect(kept).not.toContain(made.key.key);
    expect(kept).not.toContain(toBase64(new TextEncoder().encode('Spring-13-fish')).slice(0, 12));
  });

  test('makes another data key and another wrapping each time', async () => {
    const [one, other] = [await create(), await create()];
    expect(one.key.key).not.toBe(other.key.key);
    expect(one.seal.key?.salt).not.toBe(other.seal.key?.salt);
    expect(await openSeal({ ...one.seal, key: { ...other.seal.key!, id: one.key.id } }, '春天的第十三条鱼')).toBeUndefined();
  });

  test('may be changed: the data key stays, the old passphrase is of no use', async () => {
    const made = await create();
    const next = await rewrapSeal(made.seal, made.key, '另一条更长的鱼在秋天', rounds);
    expect(next).toMatchObject({ rev: 6, on: true, key: { id: made.key.id } });
    expect(next.key?.salt).not.toBe(made.seal.key?.salt);
    expect(await openSeal(next, '另一条更长的鱼在秋天')).toEqual(made.key);
    expect(await openSeal(next, '春天的第十三条鱼')).toBeUndefined();
  });

  test('opens nothing of a seal that was changed', async () => {
    const { seal: whole } = await create();
    const wrapped = fromBase64(whole.key!.wrapped);
    for (const at of [0, 12, wrapped.length - 1]) {
      const bytes = wrapped.slice();
      bytes[at]! ^= 1;
      expect(await openSeal({ ...whole, key: { ...whole.key!, wrapped: toBase64(bytes) } }, '春天的第十三条鱼')).toBeUndefined();
    }
    expect(await openSeal({ ...whole, key: { ...whole.key!, rounds: rounds + 1 } }, '春天的第十三条鱼')).toBeUndefined();
    expect(await openSeal({ ...whole, key: { ...whole.key!, wrapped: '§' } }, '春天的第十三条鱼')).toBeUndefined();
  });

  test('takes 600,000 rounds where nobody says otherwise', async () => {
    expect((await createSeal('Spring-13-fish')).seal.key?.rounds).toBe(600_000);
  });
});

test('the lock: off without a key, open with the right one only', async () => {
  const { seal: on, key } = await create();
  expect(lockOf(undefined, undefined)).toBe('off');
  expect(lockOf({ rev: 7, on: false }, key)).toBe('off');
  expect(lockOf(on, undefined)).toBe('locked');
  expect(lockOf(on, { id: 'of an earlier one' })).toBe('locked');
  expect(lockOf(on, key)).toBe('open');
  // Still being rewritten: sealed rows are left.
  expect(lockOf({ ...on, on: false }, undefined)).toBe('locked');
});

test('of two copies the later one holds', () => {
  const [old, late] = [
    { rev: 1, on: true },
    { rev: 2, on: false },
  ];
  expect(newerSeal(old, late)).toBe(late);
  expect(newerSeal(late, old)).toBe(late);
  expect(newerSeal(undefined, old)).toBe(old);
  expect(newerSeal(old, undefined)).toBe(old);
  expect(newerSeal(undefined, undefined)).toBeUndefined();
});
