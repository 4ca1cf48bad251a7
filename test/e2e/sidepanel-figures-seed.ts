import type { Page } from 'playwright-core';
import type { LogEvent } from '../../lib/model/log';
import { keyOf, type SeedChat } from './log-page-seed';

/** One chat of the seeded fortnight: so many days ago, when, and how long the customer waited for the first answer, seconds. */
export interface Served extends SeedChat {
  ago: number;
  at: number;
  wait: number;
}

/** A day in the afternoon, whenever this runs: the figures of a day must not depend on the hour of the test. */
export const now = new Date().setHours(16, 30, 0, 0);
const midnight = new Date(now).setHours(0, 0, 0, 0);
const moment = (ago: number, hour: number, minute: number) =>
  new Date(new Date(midnight).setDate(new Date(midnight).getDate() - ago)).setHours(hour, minute, 7, 0);

type Line = ['agent' | 'customer' | 'system', text: string, seconds: number];

/** What was said after the first question; seconds after the first answer. */
const courses: Record<string, Line[]> = {
  whole: [
    ['customer', '好的，那我再看看颜色', 30],
    ['agent', '请问还有什么可以帮您的吗？', 50],
    ['customer', '没有了', 80],
    ['agent', '感谢您的光临，祝您生活愉快', 95],
  ],
  praised: [
    ['customer', '你服务态度真好，讲得很清楚', 40],
    ['agent', '不客气，请问还有什么可以帮您的吗？', 55],
    ['customer', '没有了', 70],
    ['agent', '感谢您的光临，祝您生活愉快', 90],
  ],
  curt: [['customer', '哦', 40]],
  ordered: [
    ['customer', '拍下了', 120],
    ['agent', '好的，今天就为您安排', 140],
  ],
  checked: [
    ['customer', '拍下了', 120],
    ['agent', '跟您核对一下收货地址：宁波市海曙区望春路，对吗', 140],
    ['customer', '对的', 170],
    ['agent', '好的，请问还有什么可以帮您的吗？', 180],
    ['customer', '没有了', 200],
    ['agent', '感谢您的光临，祝您生活愉快', 215],
  ],
  careless: [
    ['customer', '能用几年', 30],
    ['agent', '这个不知道', 45],
    ['customer', '哦', 60],
  ],
};

function serve(
  n: number,
  ago: number,
  hour: number,
  minute: number,
  wait: number,
  course: string,
  more: Partial<SeedChat> = {},
): Served {
  const at = moment(ago, hour, minute);
  const answered = at + wait * 1_000;
  return {
    ...{ ago, at, wait },
    customer: `k${n}`,
    name: `客${n}**`,
    platform: 'pinduoduo',
    messages: [
      { role: 'customer', text: '这款背包装得下15寸的电脑吗', at },
      { role: 'agent', text: '您好，欢迎光临木禾箱包，15.6寸机身一般36厘米左右，放得下还有余量', at: answered },
      ...(courses[course] ?? []).map(([role, text, after]) => ({ role, text, at: answered + after * 1_000 })),
    ],
    ...more,
  };
}

/** Eight a day for 14 days with one day off, and ten today; two chats of another account; one customer who waits. */
export function fortnight(): Served[] {
  const names = Object.keys(courses);
  const past = Array.from({ length: 14 }, (_, day) => day + 1)
    .filter((ago) => ago !== 4)
    .flatMap((ago) =>
      Array.from({ length: 8 }, (_, n) =>
        serve(ago * 100 + n, ago, 9 + n, 5, 20 + ((ago * 7 + n * 11) % 60), names[(ago + n) % 6] ?? ''),
      ),
    );
  const today = ['whole', 'praised', 'whole', 'checked', 'ordered', 'whole', 'curt', 'checked', 'whole', 'praised'].map(
    (course, n) => serve(n, 0, 9 + (n % 7), 10 + Math.floor(n / 7) * 20, 12 + ((n * 17) % 70), course),
  );
  const other = [1, 2].map((n) => {
    const one = serve(900 + n, 0, 8, n * 10, 30, 'whole');
    return { ...one, messages: one.messages.map((message) => ({ ...message, agent: '早班' })) };
  });
  const coarse = [0, 1, 2].map((n) => {
    const one = serve(950 + n, 2, 20, n * 10, 60 * (n % 2), 'whole', { platform: 'jd' });
    const messages = one.messages.map((message) => ({
      ...message,
      at: Math.floor(message.at / 60_000) * 60_000,
      trust: 'page-minute' as const,
    }));
    return { ...one, messages };
  });
  return [...past, ...today, ...other, ...coarse];
}

/** A customer who has waited so many seconds at `now`. */
export function waiter(n: number, seconds: number, text: string): SeedChat {
  return {
    customer: `w${n}`,
    name: `等${n}**`,
    platform: 'pinduoduo',
    messages: [{ role: 'customer', text, at: now - seconds * 1_000 }],
  };
}

/** Events of one day: so many of each kind, in one chat of it. */
export function eventsOf(served: Served, kinds: LogEvent['type'][]): LogEvent[] {
  const chat = `${keyOf(served)}#${served.at}`;
  return kinds.map((type, n) => ({ id: `${served.customer}-${n}`, at: served.at + n * 1_000, chat, type, rule: 'r' }));
}

/** Writes events beside any code of ours, from a page that has opened the log. */
export async function seedEvents(own: Page, events: LogEvent[]): Promise<void> {
  await own.evaluate(async (rows) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('saywell');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = db.transaction('events', 'readwrite');
    for (const row of rows) writing.objectStore('events').put(row);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = () => reject(writing.error);
    });
    db.close();
  }, events);
}
