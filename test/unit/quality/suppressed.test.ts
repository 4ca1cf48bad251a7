import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../../lib/model/conversation';
import type { Suppression } from '../../../lib/model/suppression';
import type { Judgement } from '../../../lib/model/verdict';
import { bearingOn, quietedIn, suppressionsBy, usesOf } from '../../../lib/quality/suppressed';

const minute = 60_000;
const decision = (part: Partial<Suppression> = {}): Suppression => ({
  id: 's1',
  rule: 'contact-wechat',
  category: 'contact',
  text: '加我微信',
  scope: 'here',
  reason: '平台或主管已允许',
  at: 10 * minute,
  platform: 'demo',
  shop: 'S',
  ...part,
});
const finding = { rule: 'contact-wechat', text: '加我微信' };

/** A chat whose agent said these words, a minute apart from the tenth minute on, each flagged by the rule. */
function chatOf(id: string, ...said: string[]): { chat: Conversation; judgement: Judgement } {
  const messages = said.map((text, index) => ({ id: `m${index}`, role: 'agent' as const, text, at: (10 + index) * minute }));
  const findings = messages.map(({ id: message, text }) => ({
    ...finding,
    text,
    category: 'contact' as const,
    severity: 'block' as const,
    start: 0,
    end: text.length,
    replacements: [],
    message,
  }));
  return {
    chat: { id, platform: 'demo', shop: 'S', agent: 'a', customer: 'c', messages },
    judgement: {
      score: 0,
      critical: true,
      penalty: 0,
      reward: 0,
      items: {} as Judgement['items'],
      findings,
      sheet: { id: 's', version: 1 },
    },
  };
}

describe('a decision', () => {
  test.each([
    ['other words', { text: '微信' }],
    ['another rule', { rule: 'contact-qq' }],
  ])('does not bear on %s', (_, part) => {
    expect(suppressionsBy([decision()])({ ...finding, ...part }, { at: 20 * minute }, 'x')).toBeUndefined();
  });

  test('counts from when it was made; a page that tells only the minute may look a little earlier', () => {
    const find = suppressionsBy([decision()]);
    expect(find(finding, { at: 9 * minute }, 'x')?.id).toBe('s1');
    expect(find(finding, { at: 9 * minute - 1 }, 'x')).toBeUndefined();
  });

  test('once holds in its own chat alone', () => {
    const find = suppressionsBy([decision({ scope: 'once', chat: 'mine' })]);
    expect(find(finding, { at: 20 * minute }, 'mine')?.id).toBe('s1');
    expect(find(finding, { at: 20 * minute }, 'other')).toBeUndefined();
    expect(suppressionsBy([decision({ scope: 'once' })])(finding, { at: 20 * minute }, 'other')).toBeUndefined();
  });

  test('the latest one before the message is named', () => {
    const find = suppressionsBy([decision(), decision({ id: 's2', at: 12 * minute }), decision({ id: 's3', at: 30 * minute })]);
    expect(find(finding, { at: 20 * minute }, 'x')?.id).toBe('s2');
  });
});

test('a chat tells which of its findings were ignored', () => {
  const one = chatOf('x', '加我微信', '加我QQ');
  const quieted = quietedIn(one, suppressionsBy([decision()]));
  expect(quieted.map(({ finding: { message }, suppression }) => [message, suppression.id])).toEqual([['m0', 's1']]);
});

test('uses are sent messages, counted once each; a team’s own words are looked for in the text', () => {
  const chats = [chatOf('x', '加我微信', '加我微信'), chatOf('y', '加我微信')];
  const word = decision({ id: 't1', rule: 'team:微信', text: '微信', at: 11 * minute });
  const uses = usesOf(chats, [decision(), word, decision({ id: 'unused', text: '别的' })]);
  expect([uses.get('s1'), uses.get('t1'), uses.get('unused')]).toEqual([3, 3, undefined]);
  expect(usesOf([chatOf('x', '加我微信')], [decision({ ...word, at: 12 * minute })]).size).toBe(0);
});

test('a file carries what holds everywhere and what was decided in its own chats', () => {
  const all = [
    decision(),
    decision({ id: 't', scope: 'team' }),
    decision({ id: 'mine', scope: 'once', chat: 'x' }),
    decision({ id: 'other', scope: 'once', chat: 'y' }),
    decision({ id: 'nowhere', scope: 'once' }),
  ];
  expect(bearingOn([{ id: 'x' }], all).map(({ id }) => id)).toEqual(['s1', 't', 'mine']);
});
