import { expect, test } from 'vitest';
import { searchRules } from '../../../components/options/rules/search';
import { firingOn, groups } from '../../../components/options/rules/shipped';

const found = (query: string, firing = new Set<string>()) =>
  searchRules(groups, query, firing).flatMap(({ rules }) => rules.map(({ id }) => id));
const every = groups.flatMap(({ rules }) => rules.map(({ id }) => id));

test('an empty query shows every rule of every category', () => {
  expect(found(' ')).toEqual(every);
  expect(groups).toHaveLength(13);
});

test('by category in either language, by source as it is read', () => {
  const invoice = groups.find(({ category }) => category === 'invoice')?.rules.map(({ id }) => id) ?? [];
  expect(found('发票')).toEqual(expect.arrayContaining(invoice));
  expect(found('INVOICES')).toEqual(expect.arrayContaining(invoice));
  expect(found('发票').length).toBeLessThan(every.length);
  expect(found('广告法').every((id) => id.startsWith('superlative'))).toBe(true);
  expect(found('广告法').length).toBeGreaterThan(0);
});

test('by what fires on the words', () => {
  const firing = firingOn('加我微信');
  expect(firing.size).toBeGreaterThan(0);
  expect(found('加我微信', firing)).toEqual(expect.arrayContaining([...firing]));
  expect(found('没有这样的词')).toEqual([]);
});
