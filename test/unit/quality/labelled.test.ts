import { expect, test } from 'vitest';
import { measure } from '../../eval/quality';

const rows = measure();

test.each(rows.map((row) => [row.item, row] as const))('%s agrees with the labels in 95 of 100 chats', (_, row) => {
  expect(row.total).toBeGreaterThan(300);
  expect(row.accuracy, row.wrong.join(', ')).toBeGreaterThanOrEqual(0.95);
});

test('what does not apply is hardly ever judged failed', () => {
  const failed = rows.reduce((sum, row) => sum + row.naFailed, 0);
  const all = rows.reduce((sum, row) => sum + row.na, 0);
  expect(failed / all).toBeLessThanOrEqual(0.005);
});
