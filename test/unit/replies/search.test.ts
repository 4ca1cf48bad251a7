import { describe, expect, test } from 'vitest';
import { packs } from '../../../lib/replies/packs';
import { createSearch } from '../../../lib/replies/search';

const search = createSearch(packs);

describe('searching replies', () => {
  test.each([
    ['核对地址', 'address'],
    ['hddz', 'address'],
    ['核对地扯', 'address'],
    ['让你久等', 'wait'],
    ['invoise', 'invoice'],
  ])('%s finds a reply about %s first', (query, category) => {
    expect(search(query, 9)[0]?.category).toBe(category);
  });

  test('an exact hit stands before a near one', () => {
    const [first] = search('发票', 9);
    expect(`${first?.title}${first?.text}`).toContain('发票');
  });

  test('two letters must both be right, and nonsense finds nothing', () => {
    expect(search('垚骉', 9)).toEqual([]);
    expect(search('qqqqqqqq', 9)).toEqual([]);
  });
});
