import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { standIn } from '../../../lib/check/masked';
import { rules } from '../../../lib/check/rules/index';
import { maskText } from '../../../lib/log/mask';
import { asksToCheck, mentionsAddress, readsBackAddress } from '../../../lib/quality/acts/address';
import { confirmAddress } from '../../../lib/quality/items/confirm_address';
import { chatOf, context } from '../quality/chat';
import { addressTraditional, addressVillage, addressWithoutRegion, addressWithRegion } from './plants/addresses';
import { dice } from './plants/dice';
import * as planted from './plants/numbers';

const compiled = compileRules(rules);
/**
 * What a text is found guilty of, without places: a mask of an address is shorter than the address. Without hints:
 * they never count for a score, and the learned ones see the letters beside a number.
 */
function faults(text: string): string[] {
  const found = check(text, { role: 'agent', platform: 'demo' }, compiled).filter(({ severity }) => severity !== 'hint');
  return [...new Set(found.map(({ rule, severity }) => `${rule} ${severity}`))].sort();
}

const seed = 20_261_122;
const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const mobile = fc.tuple(pick('138', '139', '150', '186', '199'), digits(8)).map((parts) => parts.join(''));
const spelledMobile = fc
  .tuple(mobile, pick('', ' ', '-'), pick('', '+86 ', '86'))
  .map(([all, by, code]) => `${code}${[all.slice(0, 3), all.slice(3, 7), all.slice(7)].join(by)}`);

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const identity = fc.tuple(pick('110105', '330106', '440305'), fc.integer({ min: 1950, max: 2010 }), digits(3)).map((parts) => {
  const body = `${parts[0]}${parts[1]}0715${parts[2]}`;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return `${body}${'10X98765432'[sum % 11]}`;
});
const card = fc.tuple(pick('6222', '6217', '4392'), digits(11), pick('', ' ')).map(([head, rest, by]) => {
  const sum = [...`${head}${rest}`].reverse().reduce((total, one, index) => {
    const value = Number(one) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  const whole = `${head}${rest}${(10 - (sum % 10)) % 10}`;
  return (whole.match(/.{4}/g) ?? []).join(by);
});
const mail = fc
  .tuple(fc.oneof(mobile, pick('lilei', 'service', 'mm.zhang', '2345678910')), pick('qq.com', '163.com'))
  .map((parts) => parts.join('@'));
const landline = digits(8).map((rest) => `0571-${rest}`);
const words = pick(
  '打我电话',
  '我的手机号是',
  '上一个买家的电话是',
  '快递员电话',
  '收货电话',
  '身份证号',
  '银行卡号',
  '转账到卡号',
  '订单号',
  '快递单号：',
  '发邮件到我们邮箱',
  '那位客户住在',
  '地址是',
  '有问题联系我',
  'call me at ',
  'my card number is ',
  '，',
  '。',
  ' 亲 ',
  '对吗',
  '亲',
);
const sentence = fc
  .array(fc.tuple(words, words, fc.oneof(spelledMobile, identity, card, mail, landline)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(''));

describe('a logged message is judged as the one that was sent', () => {
  test.each([
    ['打我电话13812342046', '打我电话138••••2046'],
    ['身份证号11010519491231002X帮您登记好了', '身份证号110•••••••••••002X帮您登记好了'],
    ['上一个买家的银行卡是6222021234567894', '上一个买家的银行卡是6222••••••••7894'],
    ['邮件发到 service@xiaolu.com 吧', '邮件发到 s••••••@xiaolu.com 吧'],
    ['邮件发到 13812342046@qq.com 吧', '邮件发到 138••••2046@qq.com 吧'],
    ['有事打座机0571-88886666', '有事打座机0571-••••••66'],
  ])('%s', (sent, logged) => {
    expect(maskText(sent)).toBe(logged);
    expect(faults(sent).join()).toMatch(/block/);
    expect(faults(logged)).toEqual(faults(sent));
  });

  test('whatever is said with such numbers', () => {
    fc.assert(
      fc.property(sentence, (sent) => {
        expect(faults(maskText(sent))).toEqual(faults(sent));
      }),
      { numRuns: 3_000, seed },
    );
  });

  test.each([
    ['您的地址是浙江省杭州市西湖区文三路123号5栋302室，对吗', 'pass'],
    ['西湖区文三路12号，麻烦您核对一下', 'pass'],
    ['收货地址：北京市朝阳区建国路88号院3号楼2单元501，电话13812342046，请核对', 'pass'],
    ['已经帮您改到文三路123号5栋302', 'pass'],
    ['Please confirm: 123 Wensan Road, Room 302, is that right?', 'pass'],
    ['我们的发货地址是广东省深圳市南山区科苑南路15号', 'fail'],
    ['好的，13812342046已登记', 'fail'],
  ])('checking the address in %s: %s', (said, verdict) => {
    const judged = (text: string) => confirmAddress.judge(chatOf(['S: 买家已付款', `A: ${text}`]), context()).verdict;
    expect(maskText(said)).not.toBe(said);
    expect([judged(said), judged(maskText(said))]).toEqual([verdict, verdict]);
  });

  test('a number the page itself hid with stars stays innocent', () => {
    expect(faults('您的收货手机号是138****2046对吗')).toEqual([]);
    expect(faults('有问题打我电话138****2046')).not.toContain('privacy-number block');
  });

  test('what stands in has the length of the mask', () => {
    fc.assert(
      fc.property(fc.oneof(sentence.map(maskText), fc.stringMatching(/^[•0-9 @a路-]{0,30}$/)), (text) => {
        expect(standIn(text)).toHaveLength(text.length);
        expect(maskText(maskText(text))).toBe(maskText(text));
      }),
      { numRuns: 3_000, seed },
    );
  });

  test.each([
    ['mobile numbers', planted.phone],
    ['identity numbers', planted.identity],
    ['bank cards', planted.card],
    ['addresses with a region', addressWithRegion],
    ['addresses without a region', addressWithoutRegion],
    ['villages', addressVillage],
    ['addresses of Hong Kong and Taiwan', addressTraditional],
  ])(
    'in every spelling, 96 of 100 times: %s',
    (_, plant) => {
      const one = dice(20_261_122);
      const acts = [mentionsAddress, readsBackAddress, asksToCheck];
      const read = (text: string) => [...faults(text), ...acts.map((act) => act(text) !== undefined)].join();
      const all = Array.from({ length: 400 }, () => plant(one).text);
      const differ = all.filter((text) => read(text) !== read(maskText(text)));
      expect(differ.length / all.length, differ.slice(0, 10).join('\n')).toBeLessThanOrEqual(0.04);
      expect(all.filter((text) => maskText(maskText(text)) !== maskText(text))).toEqual([]);
    },
    30_000,
  );
});
