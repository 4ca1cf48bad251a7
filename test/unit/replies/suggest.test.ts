import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/model/message';
import { packs } from '../../../lib/replies/packs';
import { createSearch } from '../../../lib/replies/search';
import { type StageSigns, stageOf } from '../../../lib/replies/stage';
import { replyFor, suggest } from '../../../lib/replies/suggest';

const signs: StageSigns = {
  complains: (text) => text.includes('太差'),
  ordered: (message) => message.text.includes('拍下'),
  leaves: (text) => text.includes('谢谢'),
};
const now = 1_000_000;
const chat = (...lines: [Message['role'], string, number?][]): Message[] =>
  lines.map(([role, text, ago = 5], index) => ({ id: String(index), role, text, at: now - ago * 1000 }));

describe('stage', () => {
  test.each([
    ['opening', chat(['customer', '在吗'])],
    ['opening', chat(['customer', '在吗'], ['bot', '欢迎光临'])],
    ['consulting', chat(['customer', '在吗', 9], ['agent', '您好'], ['customer', '有货吗'])],
    ['waiting', chat(['customer', '在吗', 200], ['agent', '您好', 190], ['customer', '有货吗', 100])],
    ['ordered', chat(['agent', '您好'], ['customer', '我拍下了'])],
    ['complaint', chat(['agent', '您好'], ['customer', '质量太差了'])],
    ['closing', chat(['customer', '有货吗'], ['agent', '有的', 90])],
    ['closing', chat(['customer', '有货吗'], ['agent', '有的', 9], ['customer', '好的谢谢'])],
  ])('%s', (stage, messages) => expect(stageOf(messages, signs, now)).toBe(stage));
});

describe('suggest', () => {
  const moment = {
    stage: 'ordered' as const,
    lang: 'zh' as const,
    open: ['confirm_address' as const],
    used: new Set<string>(),
    asked: '',
  };

  test('what closes an open item comes first', () => {
    expect(suggest(packs, moment)[0]?.closes).toBe('confirm_address');
  });

  test('the topic of the question decides while consulting', () => {
    expect(suggest(packs, { ...moment, stage: 'consulting', open: [], asked: '能开发票吗' })[0]?.category).toBe('invoice');
  });

  test('a reply sent already steps back', () => {
    const first = suggest(packs, moment)[0]!;
    expect(suggest(packs, { ...moment, used: new Set([first.id]) })[0]?.id).not.toBe(first.id);
  });

  test('speaks the language of the customer, three at most', () => {
    const found = suggest(packs, { ...moment, lang: 'en' });
    expect(found).toHaveLength(3);
    expect(found.every((one) => one.lang === 'en')).toBe(true);
  });

  test('every item that a sentence can fulfil has one', () => {
    for (const item of ['greeting', 'hold_notice', 'confirm_address', 'anything_else', 'closing', 'apology'] as const) {
      expect(replyFor(packs, item, 'zh', new Set())?.closes).toBe(item);
      expect(replyFor(packs, item, 'en', new Set())?.closes).toBe(item);
    }
  });
});

describe('search', () => {
  const search = createSearch(packs);
  test.each([
    ['hddz', 'zh-hddz'],
    ['核对地址', 'zh-hddz'],
    ['核对地扯', 'zh-hddz'],
    ['goodbye', 'en-bye'],
  ])('%s finds %s first', (query, id) => expect(search(query, 5)[0]?.id).toBe(id));

  test('nothing for nonsense', () => expect(search('qqqqzzzz', 5)).toEqual([]));
});
