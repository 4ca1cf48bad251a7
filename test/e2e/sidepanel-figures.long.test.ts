import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shipped } from '../../components/shipped';
import { check } from '../../lib/check/engine';
import type { Launched } from '../../lib/cli/browser';
import type { Conversation } from '../../lib/model/conversation';
import type { OpenChat } from '../../lib/model/open';
import type { ItemId } from '../../lib/model/sheet';
import { items } from '../../lib/quality/items/index';
import { judge } from '../../lib/quality/judge';
import { shopStandard } from '../../lib/quality/sheets/shop-standard';
import { until } from '../demo/steps';
import { start } from './browser';
import { keyOf, type SeedChat, seedBrowsable, shop } from './log-page-seed';
import { busiest } from './main-thread';
import { seriousFaults, soon } from './own-page';
import { eventsOf, fortnight, now, seedEvents, waiter } from './sidepanel-figures-seed';

const served = fortnight();
const waiting = [waiter(1, 134, '拉链这里有点开线怎么办'), waiter(2, 41, '藏青还有货吗'), waiter(3, 3_900, '能开发票吗')];
const isOwn = ({ messages }: SeedChat) => messages[0]?.agent !== '早班';
const own = served.filter(isOwn);
const today = own.filter(({ ago }) => ago === 0);
const past = own.filter(({ ago }) => ago > 0);
const week = own.filter(({ ago }) => ago < 7);
/** Sorted by hand: none of the program's sums is used to check its sums. */
const median = (waits: number[]) => {
  const sorted = [...waits].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2 : (sorted[Math.floor(half)] ?? 0);
};
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const verdicts = (chat: SeedChat) => {
  const whole = { ...chat, id: 'x', shop, agent: '小满', platform: chat.platform ?? 'demo' };
  const messages = chat.messages.map((message, n) => ({ trust: 'page-second', ...message, id: `m${n}` }));
  const goesOn = now - (messages.at(-1)?.at ?? 0) < shopStandard.thresholds.sessionGap * 1_000;
  return judge({ ...whole, messages } as Conversation, {
    ...(goesOn ? { now } : {}),
    sheet: shopStandard,
    check: (text, context) => check(text, context, shipped),
  });
};
const scores = (chats: SeedChat[]) => chats.flatMap((chat) => verdicts(chat).score ?? []);

let browser: Launched;
let page: Page;
const open = async (tab: string, lang = 'zh') => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?lang=${lang}#${tab}`);
};
const figure = (name: string) =>
  page
    .locator('.figs > div', { has: page.locator('dt', { hasText: name }) })
    .locator('dd')
    .allInnerTexts();
/** The rows of a table once it is drawn. */
const rowsOf = async (name: string) => {
  const rows = page.getByRole('region', { name }).locator('tbody tr');
  await rows.first().waitFor();
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)));
};
const showTable = (name: string) => page.getByRole('region', { name }).getByRole('button', { name: '以表格查看' }).click();

beforeAll(async () => {
  browser = await start();
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.clock.setFixedTime(now);
  await open('today');
  await page.getByText('今天还没有会话').waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await open('week');
  await page.getByText('近 7 天还没有会话').waitFor();
  await open('times');
  await page.getByText('这段时间还没有会话').waitFor();
  await seedBrowsable(page, [...served, ...waiting]);
  const first = today[0];
  const earlier = past[0];
  if (!first || !earlier) throw new Error('nothing was seeded');
  await seedEvents(page, [
    ...eventsOf(first, ['replaced', 'rewritten', 'sent', 'ignored', 'blocked', 'sent-anyway', 'offered']),
    ...eventsOf(earlier, ['replaced', 'sent', 'rewritten', 'rewritten']),
  ]);
});
afterAll(() => browser.close());

describe('today', () => {
  beforeAll(async () => {
    await open('today');
    await page.locator('.figs').waitFor();
  });

  test('six figures beside one’s own usual ones', async () => {
    const days = new Set(past.map(({ ago }) => ago)).size;
    const perDay = (n: number) => (n / days < 10 ? Math.round((n / days) * 10) / 10 : Math.round(n / days));
    const shows = (name: string) => expect.poll(() => figure(name), soon);
    await shows('会话').toEqual([`${today.length + waiting.length}`, `平时 ${perDay(past.length)}`]);
    expect((await figure('首响中位'))[0]).toBe(`${Math.round(median(today.map(({ wait }) => wait)))} 秒`);
    await shows('平均得分').toEqual([
      `${Math.round(mean(scores([...today, ...waiting])))}`,
      `平时 ${Math.round(mean(scores(past)))}`,
    ]);
    await expect
      .poll(async () => (await figure('提醒采纳')).map((text) => text.replace(/\s/g, '')), soon)
      .toEqual(['2/5', '平时75%']);
    const praised = (chats: SeedChat[]) =>
      chats.filter(({ messages }) => messages.some(({ text }) => text.includes('服务态度真好')));
    await shows('客户称赞').toEqual([
      `${praised(today).length}`,
      `奖 ${praised(today).length * 5} · 平时 ${perDay(praised(past).length)}`,
    ]);
    await shows('待补').toEqual(['1', '核对地址']);
    await page.getByText('另有 2 个会话由其他账号接待').waitFor();
  });

  test('the popup says the same', async () => {
    const popup = await browser.context.newPage();
    await popup.clock.setFixedTime(now);
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html?lang=zh`);
    const said = () => popup.locator('.figures dd').allInnerTexts();
    const [chats, average, mended] = await Promise.all(['会话', '平均得分', '提醒采纳'].map(figure));
    const resolved = mended?.[0]?.split('/')[0]?.trim();
    await until('the popup’s figures', async () => `${await said()}` === `${[chats?.[0], average?.[0], resolved]}`);
    await popup.getByText('另有 2 个会话由其他账号接待').waitFor();
    expect(await seriousFaults(popup)).toEqual([]);
    await popup.close();
  });

  test('each hour, as a picture with a sentence and as a table', async () => {
    const name = '每小时会话与首响中位';
    const said = await page.getByRole('region', { name }).getByRole('img').getAttribute('aria-label');
    expect(said).toContain(`共 ${today.length + waiting.length} 个会话`);
    expect(said).toContain('目标 1分钟');
    await showTable(name);
    const rows = await rowsOf(name);
    const hourOf = (at: number) => new Date(at).getHours();
    const byHour = [...today.map(({ at }) => at), ...waiting.map(({ messages }) => messages[0]?.at ?? 0)];
    for (const [hour, chats, first] of rows) {
      const n = Number.parseInt(hour ?? '', 10);
      expect(Number(chats)).toBe(byHour.filter((at) => hourOf(at) === n).length);
      const waits = today.filter(({ at }) => hourOf(at) === n).map(({ wait }) => wait);
      const half = median(waits);
      const clock = `${Math.floor(half / 60)}:${String(Math.round(half % 60)).padStart(2, '0')}`;
      expect(first).toBe(waits.length === 0 ? '–' : half < 59.5 ? `${Math.round(half)} 秒` : clock);
    }
    expect(rows.map(([hour]) => hour)).toEqual(Array.from({ length: rows.length }, (_, n) => `${9 + n} 点`));
  });

  test('who waits longest comes first; an address not checked is what can be made up', async () => {
    const line = page.getByRole('region', { name: '等您回复 3' }).locator('.queue-row');
    await expect
      .poll(async () => (await line.locator('b').allInnerTexts()).map((text) => text.trim()), soon)
      .toEqual(['等3**', '等1**', '等2**']);
    expect(await line.nth(1).innerText()).toContain('2:14');
    expect(await line.nth(1).locator('.is-late').count()).toBe(1);
    expect(await line.nth(2).locator('.is-late').count()).toBe(0);
    const unchecked = today.find(({ messages }) => messages.at(-1)?.text === '好的，今天就为您安排');
    const improve = page.getByRole('region', { name: '今天可以更好的一处' });
    const orders = today.filter(({ messages }) => messages.some(({ text }) => text === '拍下了')).length;
    expect(await improve.innerText()).toContain(`核对地址 今天 ${orders} 次里做了 ${orders - 1} 次，还有 1 个会话`);
    await improve.getByRole('button', { name: `打开 ${unchecked?.name} 的会话` }).waitFor();
  });

  test('strengths come before what to improve, and the good sentence is one that was praised', async () => {
    await page.getByRole('region', { name: '做得好的一句' }).waitFor();
    const titles = await page.locator('main h2').allInnerTexts();
    const at = (title: string) => titles.findIndex((one) => one.startsWith(title));
    expect(at('做得好的')).toBeGreaterThan(-1);
    expect(at('做得好的')).toBeLessThan(at('今天可以更好的一处'));
    expect(await page.getByRole('region', { name: '做得好的一句' }).innerText()).toContain('客户随后称赞了您的服务');
  });

  test('a click goes to the tab that shows the chat, else to the chat in the log', async () => {
    const row = page
      .getByRole('region', { name: /等您回复/ })
      .locator('.queue-row')
      .nth(1);
    const [opened] = await Promise.all([browser.context.waitForEvent('page'), row.click()]);
    await opened.waitForURL(/log\.html#/);
    const asked = new URLSearchParams(new URL(opened.url()).hash.slice(1));
    expect(asked.get('chat')).toBe(keyOf(waiting[0] ?? { customer: '' }));
    await opened.goto('about:blank');
    const key = keyOf(waiting[0] ?? { customer: '' });
    const since = now - 134_000;
    const chat: Omit<OpenChat, 'at'> = {
      ...{ key, conversation: `${key}#${since}`, platform: 'pinduoduo', shop, agent: '小满', customer: 'w1' },
      ...{ facts: {}, stage: 'complaint', readable: true, waiting: { since }, items: [] },
    };
    const tab = await page.evaluate(
      async ([wanted, at]) => {
        const { tabs, storage } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
        const all = await tabs.query({});
        const id = all.find(({ url }) => url === 'about:blank' || url === undefined || url === '')?.id ?? -1;
        await storage.session.set({ open: { [id]: { by: 'd', open: { ...wanted, at } } } });
        return id;
      },
      [chat, now] as const,
    );
    await page.bringToFront();
    await row.getByText('转到这个页面').waitFor();
    await row.getByText('售后').waitFor();
    await row.click();
    await until('the tab in front', () =>
      page.evaluate(async (id) => {
        const { tabs } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
        return (await tabs.get(id)).active;
      }, tab),
    );
    await opened.close();
    await page.bringToFront();
  });
});

describe('my week', () => {
  beforeAll(async () => {
    await open('week');
    await page.getByRole('region', { name: '奖扣明细' }).waitFor();
  });

  test('each day: chats and mean score', async () => {
    const name = '每天的会话与平均得分';
    await showTable(name);
    const rows = await rowsOf(name);
    expect(rows).toHaveLength(7);
    for (const [n, [, chats, score]] of rows.entries()) {
      const day = [...week.filter(({ ago }) => ago === 6 - n), ...(n === 6 ? waiting : [])];
      expect(Number(chats)).toBe(day.length);
      expect(score).toBe(day.length === 0 ? '–' : `${Math.round(mean(scores(day)) * 10) / 10}`);
    }
  });

  test('the ledger: points of each item, and the chats behind them', async () => {
    const points = new Map<string, { points: number; chats: number }>();
    for (const chat of [...week, ...waiting])
      for (const { id, label } of items) {
        const { penalty, reward } = verdicts(chat).items[id];
        for (const [kind, n] of [
          ['扣', penalty],
          ['奖', reward],
        ] as const) {
          const known = points.get(`${label.zh} ${kind}`) ?? { points: 0, chats: 0 };
          if (n > 0) points.set(`${label.zh} ${kind}`, { points: known.points + n, chats: known.chats + 1 });
        }
      }
    const ledger = page.getByRole('region', { name: '奖扣明细' });
    const shown = async () => {
      const all = await ledger.locator('summary').allInnerTexts();
      return all.map((text) => text.replace(/\s+/g, ' ')).sort();
    };
    await expect
      .poll(shown, soon)
      .toEqual(
        [...points].map(([name, one]) => `${name.split(' ')[0]} ${one.chats} 个会话 ${name.split(' ')[1]} ${one.points}`).sort(),
      );
    await ledger.locator('summary', { hasText: '核对地址' }).click();
    const behind = ledger.locator('details[open] .queue-row');
    await expect.poll(() => behind.count(), soon).toBe(points.get('核对地址 扣')?.chats);
    const [opened] = await Promise.all([browser.context.waitForEvent('page'), behind.first().click()]);
    await opened.waitForURL(/log\.html#chat=/);
    await opened.close();
  });

  test('the five dimensions, those with few chats marked', async () => {
    const name = '服务五个维度';
    await showTable(name);
    const rows = await rowsOf(name);
    const dimensions = { 有形: 'tangibles', 可靠: 'reliability', 响应: 'responsiveness', 保证: 'assurance', 移情: 'empathy' };
    const judged = [...week, ...waiting].map(verdicts);
    expect(rows.map(([label]) => label)).toEqual(Object.keys(dimensions));
    for (const [label, share, n] of rows) {
      const wanted = dimensions[label as keyof typeof dimensions];
      const of = items
        .filter(({ id, dimension }) => dimension === wanted && shopStandard.items[id].weight > 0)
        .map(({ id }) => id);
      const weight = (passedOnly: boolean) =>
        judged.reduce(
          (sum, one) =>
            sum +
            of.reduce((all: number, id: ItemId) => {
              const { verdict } = one.items[id];
              return verdict === 'pass' || (verdict === 'fail' && !passedOnly) ? all + shopStandard.items[id].weight : all;
            }, 0),
          0,
        );
      expect(share).toBe(`${Math.round((100 * weight(true)) / weight(false))}%`);
      const chats = judged.filter((one) => of.some((id) => one.items[id].verdict !== 'na')).length;
      expect(n?.replace(/\s+/g, ' ').trim()).toBe(chats < 30 ? `${chats} 不满 30 个` : `${chats}`);
    }
  });
});

describe('response times', () => {
  beforeAll(async () => {
    await open('times');
    await page.locator('.profile').first().waitFor();
  });
  const card = (name: string) => page.getByRole('region', { name });

  test('the first answer: share within the limit, median, how many', async () => {
    const text = await card('店铺：首次响应').innerText();
    const waits = week.filter(({ platform }) => platform === 'pinduoduo').map(({ wait }) => wait);
    const late = waiting.filter(({ messages }) => now - (messages[0]?.at ?? 0) > 60_000).length;
    const all = waits.length + late;
    expect(text).toContain(`共 ${all} 次首问`);
    expect(text).toContain(`未回复 ${late}`);
    const share = waits.filter((wait) => wait <= 60).length / all;
    expect(text).toContain(`${Math.floor(100 * share)}%`);
    expect(text).toContain(share >= 0.9 ? '达到' : '没达到');
    expect(text).toMatch(new RegExp(`中位\\s*${Math.round(median(waits))} 秒`));
  });

  test('rounds within five minutes, in the platform’s hours', async () => {
    const rounds: { at: number; wait: number | undefined }[] = [];
    for (const { messages } of [...week.filter(({ platform }) => platform === 'pinduoduo'), ...waiting]) {
      let asked: number | undefined;
      for (const { role, at } of messages) {
        if (role === 'customer') asked ??= at;
        if (role === 'agent' && asked !== undefined) {
          rounds.push({ at: asked, wait: at - asked });
          asked = undefined;
        }
      }
      if (asked !== undefined) rounds.push({ at: asked, wait: undefined });
    }
    const hour = (at: number) => new Date(at + 8 * 3_600_000).getUTCHours();
    const counted = rounds.filter(({ at, wait }) => hour(at) >= 8 && hour(at) < 23 && (wait !== undefined || now - at > 300_000));
    const share = counted.filter(({ wait }) => wait !== undefined && wait <= 300_000).length / counted.length;
    const text = await card('拼多多：五分钟回复率').innerText();
    expect(text).toContain(`共 ${counted.length} 轮`);
    expect(text).toContain(`${Math.floor(100 * share)}%`);
  });

  test('how it is counted, in words, with source, standing and since when', async () => {
    await card('拼多多：有效回复率').locator('summary').click();
    for (const word of [
      '同一位客户一天算一次',
      '时限 1小时',
      '只计 8:00–23:00',
      '不满 100 个不考核',
      '商家经验',
      '2019年1月1日',
      'plnmw.com',
    ])
      await expect.poll(() => card('拼多多：有效回复率').innerText(), soon).toContain(word);
  });

  test('times to the minute are shown as such and held against nobody', async () => {
    await page.getByRole('combobox', { name: '平台' }).selectOption('jd');
    await page.getByText('时间只到分钟，仅供参考').waitFor();
    await page.locator('.profile h3', { hasText: '京东' }).first().waitFor();
    await card('店铺：首次响应').getByText('时间不够准，无法判定').waitFor();
    const text = await card('店铺：首次响应').innerText();
    expect(text).toMatch(/\d+%–\d+%/);
    expect(text).toMatch(/存疑/);
    await page.getByRole('radio', { name: '今天' }).check();
    await page.getByRole('combobox', { name: '平台' }).locator('option', { hasText: '京东' }).waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.profile h3').first().innerText(), soon).toContain('店铺');
  });
});

describe('everywhere', () => {
  test.each(['today', 'week', 'times'])(
    '%s: nothing serious for axe, nothing sideways, in both languages and themes',
    async (tab) => {
      for (const lang of ['zh', 'en'])
        for (const colorScheme of ['light', 'dark'] as const)
          for (const width of [320, 400]) {
            await page.setViewportSize({ width, height: 800 });
            await page.emulateMedia({ colorScheme });
            await open(tab, lang);
            await page.locator('.figs, .radar, .profile').first().waitFor();
            await expect.poll(() => page.locator('.body').evaluate((body) => body.scrollWidth - body.clientWidth), soon).toBe(0);
            if (width === 320) expect(await seriousFaults(page)).toEqual([]);
            if (lang === 'en')
              expect(await page.locator('main h2, main dt, main summary').allInnerTexts()).not.toContainEqual(
                expect.stringMatching(/[会话时间平台]/),
              );
          }
    },
  );

  test('a week of 5,000 chats never holds the page up', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const many = Array.from({ length: 5_000 }, (_, n): SeedChat => {
      const at = now - 6 * 86_400_000 + n * 90_000;
      const messages = served[n % served.length]?.messages ?? [];
      const shift = at - (messages[0]?.at ?? 0);
      return {
        customer: `m${n}`,
        platform: 'pinduoduo',
        messages: messages.map((one) => ({ ...one, agent: '小满', at: one.at + shift })),
      };
    });
    await seedBrowsable(page, many);
    await open('chat');
    const longest = await busiest(page, async () => {
      for (const [tab, shown] of [
        ['week', '.radar'],
        ['today', '.figs'],
        ['times', '.profile'],
      ] as const) {
        await page.locator(`#tab-${tab}`).click();
        await page.locator(shown).first().waitFor({ timeout: 60_000 });
      }
    });
    expect(longest).toBeGreaterThan(1);
    expect(longest).toBeLessThan(100);
    const counting = await busiest(page, async () => {
      const counted = await page.evaluate(() => {
        let sum = 0;
        for (let n = 0; n < 200_000_000; n++) sum = (sum + n) % 7;
        return sum;
      });
      expect(counted).toBeLessThan(7);
    });
    expect(counting).toBeGreaterThan(100);
  }, 150_000);

  test('a log that cannot be read is said, with a way to try again', async () => {
    await open('chat');
    await page.evaluate(async () => {
      const opening = indexedDB.open('saywell', 9_000);
      opening.onupgradeneeded = () => opening.result.deleteObjectStore('messages');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
        opening.onerror = resolve;
      });
      opening.result.close();
    });
    for (const tab of ['today', 'week', 'times']) {
      await open(tab);
      const again = page.locator('.blank').getByRole('button', { name: '再试一次' });
      await again.click();
      await page.getByText('没有读出来').waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    }
  });
});

interface ChromeLike {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]>; get(id: number): Promise<{ active: boolean }> };
  storage: { session: { set(values: object): Promise<void> } };
}
