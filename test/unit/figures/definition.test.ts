import { describe, expect, test } from 'vitest';
import { remembering } from '../../../components/sidepanel/figures/history';
import { definitionOf } from '../../../components/sidepanel/times/definition';
import { timesOf } from '../../../components/sidepanel/times/figures';
import { midnightsOf } from '../../../components/sidepanel/week/figures';
import { daysName, limitName } from '../../../components/ui/durations';
import { percents, perDay } from '../../../components/ui/numbers';
import { clockName } from '../../../components/ui/times';
import { figureWords } from '../../../lib/i18n/sidepanel-figures';
import { timesWords } from '../../../lib/i18n/sidepanel-times';
import { profiles } from '../../../lib/quality/profiles/index';
import { jdFirst } from '../../../lib/quality/profiles/jd-first';
import { shopHours } from '../../../lib/quality/profiles/shop-hours';
import { taobaoManual } from '../../../lib/quality/profiles/taobao-manual';
import { taobaoPerson } from '../../../lib/quality/profiles/taobao-person';
import { chatOf } from '../quality/chat';

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('words', () => {
  test('both languages fill the same slots, and no English holds Chinese', () => {
    for (const [name, { zh, en }] of Object.entries({ ...figureWords, ...timesWords })) {
      expect([name, ...slots(en)]).toEqual([name, ...slots(zh)]);
      expect(en).not.toMatch(/\p{Script=Han}|[，。：！]/u);
      expect(zh).not.toMatch(/[!！]/);
    }
  });
});

describe('a definition in words', () => {
  test.each(profiles.map((one) => [one.id, one] as const))(
    '%s: no slot is left open, each sentence is said once',
    (_, profile) => {
      for (const lang of ['zh', 'en'] as const) {
        const said = definitionOf(profile, lang);
        expect(said.join()).not.toMatch(/\{\w+\}|undefined|NaN/);
        expect(new Set(said).size).toBe(said.length);
      }
    },
  );

  test('says what differs', () => {
    expect(definitionOf(taobaoManual, 'zh').join('')).toContain('不满 100 个不考核');
    expect(definitionOf(taobaoManual, 'zh').join('')).toContain('只计 9:00–23:00 开始的');
    expect(definitionOf(taobaoPerson, 'zh').join('')).toContain('机器人的回复也算');
    expect(definitionOf(shopHours, 'zh').join('')).toContain('只有 9:00–21:00 算等待时间');
    expect(definitionOf(jdFirst, 'en').join(' ')).toContain('A silence of more than 10 mins begins a new session');
    expect(definitionOf(taobaoPerson, 'en').join(' ')).toContain('looks back 1 day;');
  });
});

describe('numbers', () => {
  test('a share is never made better than it is', () => {
    expect(percents({ least: 1, most: 1 }, 'zh')).toBe('100%');
    expect(percents({ least: 0.2, most: 0.667 }, 'zh')).toBe('20%–67%');
    expect(percents({ least: 0.896, most: 0.896 }, 'zh')).toBe('89%');
    expect(percents({ least: 0.29, most: 0.57 }, 'zh')).toBe('29%–57%');
    expect(percents({ least: 0.9991, most: 1 }, 'zh')).toBe('99%–100%');
  });
  test('limits and clocks', () => {
    expect([limitName(86_400, 'zh'), limitName(90, 'zh'), limitName(180, 'en'), clockName(1_440), clockName(545)]).toEqual([
      '24小时',
      '1分钟 30秒',
      '3 mins',
      '24:00',
      '9:05',
    ]);
    expect([perDay(8.24, 'zh'), perDay(44.4, 'zh'), daysName(1, 'en')]).toEqual(['8.2', '44', '1 day']);
  });
});

describe('days', () => {
  test('local midnights, one a day, today last', () => {
    const now = new Date(2026, 2, 30, 3).getTime();
    const all = midnightsOf(7, now);
    expect(all.map((at) => new Date(at).getDate())).toEqual([24, 25, 26, 27, 28, 29, 30]);
    expect(all.every((at) => new Date(at).getHours() === 0)).toBe(true);
  });
});

describe('what is remembered', () => {
  test('the same question within minutes is asked once; another one, a later one and a failed one again', async () => {
    let [asked, time] = [0, 0];
    const know = remembering<number>(() => time);
    const ask = async () => ++asked;
    expect([await know('a', ask), await know('a', ask), await know('b', ask)]).toEqual([1, 1, 2]);
    time = 6 * 60_000;
    expect(await know('b', ask)).toBe(3);
    await expect(know('c', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await know('c', ask)).toBe(4);
  });
});

describe('response times', () => {
  const chat = (platform: string, id: string, over = {}) => ({
    ...chatOf(['C@0: 有货吗', 'A@20: 有现货的亲']),
    platform,
    id,
    customer: id,
    ...over,
  });
  test('the platform with most chats unless another is wanted; every profile of it; less trusted times counted', () => {
    const coarse = chatOf(['C@0: 有货吗', 'A@60: 有现货的亲']).messages.map((one) => ({ ...one, trust: 'page-minute' as const }));
    const chats = [chat('jd', 'a'), chat('jd', 'b'), chat('feige', 'c', { messages: coarse })];
    const gaps = [{ platform: 'jd', from: 0, to: 1 }];
    const jd = timesOf(chats, undefined, { gaps }, 0);
    expect(jd).toMatchObject({
      platform: 'jd',
      minutes: 0,
      gaps: 1,
      messages: 4,
      platforms: [
        { id: 'jd', chats: 2 },
        { id: 'feige', chats: 1 },
      ],
    });
    expect(jd.counted.map(({ profile }) => profile.platform)).toEqual(['generic', 'generic', 'generic', 'jd']);
    expect(timesOf(chats, 'feige', { gaps }, 0)).toMatchObject({ platform: 'feige', minutes: 2, gaps: 0 });
    expect(timesOf(chats, 'kuaishou', {}, 0).platform).toBe('jd');
    expect(timesOf([], undefined, {}, 3)).toMatchObject({ platform: null, counted: [], others: 3 });
  });
});
