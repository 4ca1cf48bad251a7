import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentAct, takeActs } from '../../../lib/quality/acts/act';
import { closes } from '../../../lib/quality/acts/closes';
import { packedActs, type SentActs } from '../../../lib/quality/acts/packed';
import { praises } from '../../../lib/quality/acts/praises';
import { answersOf, answers as shipped } from '../../../lib/quality/answers/model';
import { complains, complaintLevel } from '../../../lib/quality/heard/complaint';
import { BUCKETS } from '../../../lib/quality/heard/grams';
import { levelOf, unpack } from '../../../lib/quality/heard/model';
import { fillers } from '../../../lib/quality/words/fillers';
import { readWord, sentWords, takeWords } from '../../../lib/quality/words/words';

const lines = ['快递一直没动静', '服务态度真好', '不会坏吧', '祝您购物愉快', '谢谢', 'Still not arrived, very disappointed.'];

const sent: SentActs = JSON.parse(packedActs, readWord);

test('acts that were sent find what the written ones find, and nothing before', () => {
  const found = { praises: sentAct('praises'), closes: sentAct('closes') };
  expect(lines.map(found.praises)).toEqual(lines.map(() => undefined));
  takeActs(sent.acts);
  expect(lines.map(found.praises)).toEqual(lines.map(praises));
  expect(lines.map(found.closes)).toEqual(lines.map(closes));
  expect(lines.filter(praises)).toEqual(['服务态度真好']);
});

test('patterns without ideographs find nothing where there is no Latin letter, so they are left out there', () => {
  const patterns = Object.values(sent.acts).flatMap(({ yes, no }) =>
    [yes.latin, no?.latin].filter((source) => source !== undefined),
  );
  const latin = patterns.map((source) => new RegExp(source));
  expect(latin.length).toBeGreaterThan(10);
  const plain = fc.string({ unit: fc.constantFrom(...'0123456789 ,.!?~:;()[]-/\'"%#@*+=<>\n亲好的吗不在了您谢'), maxLength: 60 });
  fc.assert(fc.property(plain, (text) => latin.every((pattern) => !pattern.exec(text)?.[0])));
});

test('the model that was sent hears what ours hears', () => {
  const model = unpack(sent.complaints!, BUCKETS);
  expect(lines.map((line) => levelOf(model, 'said', line))).toEqual(lines.map(complaintLevel));
  expect(lines.filter(complains)).toEqual(['快递一直没动静', 'Still not arrived, very disappointed.']);
});

test('words that were sent are the patterns that were written', () => {
  const group = sentWords<Partial<typeof fillers>>('fillers', {});
  expect(group.bare).toBeUndefined();
  takeWords(sent.words);
  expect(group).toEqual(fillers);
});

test('the model of answers that was sent is ours', () => {
  const sentModel = answersOf(sent.answers!);
  expect(sentModel.placeOf('几天能到')).toEqual(shipped()?.placeOf('几天能到'));
  expect(sentModel.placeOf('几天能到').length).toBeGreaterThan(0);
});
