import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskText } from '../../../lib/log/mask';

const seed = 20_261_122;
const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const wide = (text: string) => text.replace(/[0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

const mobile = fc.tuple(fc.stringMatching(/^1[3-9]$/), digits(9)).map((parts) => parts.join(''));
const spelledMobile = fc
  .tuple(mobile, pick('', ' ', '-', '.', 'wide'), pick('', '+86 ', '86', '+86'))
  .map(([all, by, code]) =>
    by === 'wide' ? wide(all) : `${code}${by ? [all.slice(0, 3), all.slice(3, 7), all.slice(7)].join(by) : all}`,
  );

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const identity = fc
  .tuple(
    pick('110105', '330106', '440305', '510104'),
    fc.integer({ min: 1940, max: 2015 }),
    fc.integer({ min: 1, max: 12 }),
    digits(3),
  )
  .map(([region, year, month, serial]) => {
    const body = `${region}${year}${String(month).padStart(2, '0')}15${serial}`;
    const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
    return `${body}${'10X98765432'[sum % 11]}`;
  });
const spelledIdentity = fc.tuple(identity, pick('', ' ', 'lower')).map(([all, by]) => {
  if (by === 'lower') return all.toLowerCase();
  return by ? [all.slice(0, 6), all.slice(6, 14), all.slice(14)].join(by) : all;
});

const card = fc.tuple(pick('6222', '6217', '6228', '4392'), digits(11)).map((parts) => {
  const body = parts.join('');
  const sum = [...body].reverse().reduce((total, one, index) => {
    const value = Number(one) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
});
const spelledCard = fc.tuple(card, pick('', ' ', '-')).map(([all, by]) => (by ? (all.match(/.{4}/g) ?? []).join(by) : all));

const mail = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9._]{3,10}[a-z0-9]$/), pick('qq.com', '163.com', 'mail.example.cn'))
  .map(([name, host]) => `${name}@${host}`);

const region = pick(
  '浙江省杭州市西湖区',
  '广东省深圳市南山区',
  '北京市朝阳区',
  '上海市浦东新区',
  '江苏省苏州市昆山市花桥镇',
  '重庆渝北区',
  '四川省成都市 武侯区 ',
  '河北省石家庄市正定县',
);
const street = pick('文三路', '科苑南路', '建国门外大街', '世纪大道', '人民中路', '中山北路', '幸福小区', '锦绣花园', '万科广场');
const house = fc
  .tuple(
    street,
    fc.integer({ min: 1, max: 1999 }),
    pick('号', '号院', '弄'),
    fc.integer({ min: 1, max: 30 }),
    pick('栋', '幢', '号楼', '座'),
    fc.integer({ min: 101, max: 3299 }),
    pick('室', '', '房'),
  )
  .map(([road, n, kind, building, word, room, end]) => ({ road, door: `${n}${kind}${building}${word}${room}${end}` }));

const before = pick('', '我的是', '收货信息：', '麻烦改成 ', '亲，', '填 ');
const after = pick('', '，对吗', ' 谢谢', '。', '，麻烦了');

/** Share of a thousand samples in which the secret is still readable after masking. */
function missed(spelled: fc.Arbitrary<string>, secretOf: (text: string) => string): string[] {
  const samples = fc.sample(fc.tuple(before, spelled, after), { numRuns: 1_000, seed });
  return samples.flatMap(([left, text, right]) => {
    const masked = maskText(`${left}${text}${right}`);
    return masked.includes(secretOf(text)) ? [`${left}${text}${right}`] : [];
  });
}

describe('a thousand of each kind, at most ten seen', () => {
  test.each([
    ['mobile numbers', spelledMobile],
    ['identity numbers', spelledIdentity],
    ['bank cards', spelledCard],
    ['e-mail addresses', mail],
  ])('%s', (_, spelled) => {
    expect(
      missed(spelled, (text) => text).slice(0, 10).length,
      missed(spelled, (text) => text)
        .slice(0, 5)
        .join('\n'),
    ).toBeLessThan(10);
  });

  test('addresses with a region', () => {
    const spelled = fc.tuple(region, house).map(([where, { road, door }]) => `${where}${road}${door}`);
    const seen = missed(spelled, (text) => /[\u4e00-\u9fff]{2}\d+(?:号|弄).*$/.exec(text)?.[0] ?? text);
    expect(seen.length, seen.slice(0, 5).join('\n')).toBeLessThan(10);
  });

  test('addresses without a region', () => {
    const seen = missed(
      house.map(({ road, door }) => `${road}${door}`),
      (text) => /\d+(?:栋|幢|号楼|座)\d+.*$/.exec(text)?.[0] ?? text,
    );
    expect(seen.length, seen.slice(0, 5).join('\n')).toBeLessThan(10);
  });
});
