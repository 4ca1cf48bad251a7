import { expect, test } from 'vitest';
import { renewing } from '../../../components/work/renew';

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('asked for while it runs, work is done once more, never twice at once, and not after the end', async () => {
  const end = new AbortController();
  const finish: (() => void)[] = [];
  const renew = renewing(() => new Promise((resolve) => finish.push(resolve)), end.signal);
  renew();
  renew();
  renew();
  expect(finish).toHaveLength(1);
  finish[0]?.();
  await turn();
  expect(finish).toHaveLength(2);
  finish[1]?.();
  await turn();
  expect(finish).toHaveLength(2);
  renew();
  renew();
  expect(finish).toHaveLength(3);
  end.abort();
  finish[2]?.();
  await turn();
  expect(finish).toHaveLength(3);
});
