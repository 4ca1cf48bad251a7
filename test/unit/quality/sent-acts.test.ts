import { expect, test } from 'vitest';
import { sentAct, takeActs } from '../../../lib/quality/acts/act';
import { closes } from '../../../lib/quality/acts/closes';
import { complains } from '../../../lib/quality/acts/complains';
import { packedActs } from '../../../lib/quality/acts/packed';

const lines = ['快递一直没动静', '质量太差了', '不会坏吧', '祝您购物愉快', '谢谢', 'Still not arrived, very disappointed.'];

test('acts that were sent find what the written ones find, and nothing before', () => {
  const sent = { complains: sentAct('complains'), closes: sentAct('closes') };
  expect(lines.map(sent.complains)).toEqual(lines.map(() => undefined));
  takeActs(JSON.parse(packedActs));
  expect(lines.map(sent.complains)).toEqual(lines.map(complains));
  expect(lines.map(sent.closes)).toEqual(lines.map(closes));
  expect(lines.filter(complains)).toEqual(['快递一直没动静', '质量太差了', 'Still not arrived, very disappointed.']);
});
