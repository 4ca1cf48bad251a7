import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Batch } from '../../../lib/model/log';
import type { Message } from '../../../lib/model/message';
import { createChatClient, type Send } from '../../../lib/rpc/client';
import { createOutbox } from '../../../lib/rpc/outbox';
import { createClock } from './clock';

const chat = { platform: 'demo', shop: 'S', agent: 'a', customer: 'C' };
const say = (id: string, text = id): Message => ({ id, role: 'agent', text, at: 1 });

/** An outbox over a channel whose answers the test writes. */
function setUp(send: Send) {
  const clock = createClock();
  const end = new AbortController();
  const refused: string[] = [];
  const rooms: [number, string][] = [];
  let orphaned = 0;
  const outbox = createOutbox({
    client: createChatClient(send),
    signal: end.signal,
    now: clock.now,
    later: clock.later,
    onOrphaned: () => orphaned++,
    onRoom: (...all) => rooms.push(all),
    onRefused: (id) => refused.push(id),
  });
  return { clock, end, outbox, refused, rooms, orphaned: () => orphaned };
}

const batchOf = (request: { payload?: unknown }) => request.payload as Batch;
const ack = (ids: string[]) => ({ ok: true, value: { stored: ids.length, ids } });

describe('outbox', () => {
  test('sends at most a hundred at a time and forgets what is safe', async () => {
    const sizes: number[] = [];
    const { clock, outbox } = setUp(async (request) => {
      const ids = batchOf(request).messages.map(({ id }) => id);
      sizes.push(ids.length);
      return ack(ids);
    });
    outbox.addMessages(
      chat,
      Array.from({ length: 250 }, (_, index) => say(`m${index}`)),
    );
    await clock.settle();
    expect(sizes).toEqual([100, 100, 50]);
    expect(outbox.pending()).toBe(0);
    expect(outbox.waitingSince()).toBeUndefined();
  });

  test('an undefined answer is no acknowledgement: 200 ms, doubling to 5 s', async () => {
    let sent = 0;
    const { clock, outbox } = setUp(async () => {
      sent++;
      return undefined;
    });
    outbox.addMessages(chat, [say('1')]);
    const waits: (number | undefined)[] = [];
    for (let round = 0; round < 7; round++) {
      await clock.settle();
      waits.push(clock.next());
      await clock.advance(clock.next() ?? 0);
    }
    expect(waits).toEqual([200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
    expect(sent).toBe(8);
    expect(outbox.pending()).toBe(1);
    expect(outbox.waitingSince()).toBe(0);
  });

  test('more messages do not shorten the wait, but flush does', async () => {
    let sent = 0;
    const { clock, outbox } = setUp(async () => {
      sent++;
      return undefined;
    });
    outbox.addMessages(chat, [say('1')]);
    await clock.settle();
    outbox.addMessages(chat, [say('2')]);
    await clock.settle();
    expect(sent).toBe(1);
    outbox.flush();
    await clock.settle();
    expect(sent).toBe(2);
  });

  test('a version that came while the older one travelled is delivered too', async () => {
    const texts: string[] = [];
    let release: (() => void) | undefined;
    const { clock, outbox } = setUp(async (request) => {
      texts.push(...batchOf(request).messages.map(({ text }) => text));
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return ack(['1']);
    });
    outbox.addMessages(chat, [say('1', 'old')]);
    await clock.settle();
    outbox.addMessages(chat, [say('1', 'new')]);
    release?.();
    await clock.settle();
    release?.();
    await clock.settle();
    expect(texts).toEqual(['old', 'new']);
    expect(outbox.pending()).toBe(0);
  });

  test('one bad message does not hold up the others', async () => {
    const safe: string[] = [];
    const { clock, outbox, refused } = setUp(async (request) => {
      if (request.type === 'recordGap') return ack([(request.payload as { id: string }).id]);
      const ids = batchOf(request).messages.map(({ id }) => id);
      if (ids.includes('bad')) return { ok: false, error: 'invalid' };
      safe.push(...ids);
      return ack(ids);
    });
    outbox.addMessages(
      chat,
      ['1', '2', 'bad', '3'].map((id) => say(id)),
    );
    await clock.settle();
    expect(safe).toEqual(['1', '2', '3']);
    expect(refused).toEqual(['bad']);
    expect(outbox.pending()).toBe(0);
  });

  test('a message that is never stored leaves a gap at the time it was said, and the rest passes', async () => {
    const gaps = new Map<string, { from: number; to: number; reason: string }>();
    const safe: string[] = [];
    const { clock, outbox, refused } = setUp(async ({ type, payload }) => {
      if (type === 'recordGap') {
        const gap = payload as { id: string; from: number; to: number; reason: string };
        gaps.set(gap.id, gap);
        return ack([gap.id]);
      }
      const ids = (payload as Batch).messages.map(({ id }) => id);
      if (ids.some((id) => id.startsWith('bad'))) return { ok: false, error: 'invalid' };
      safe.push(...ids);
      return ack(ids);
    });
    const bad = (id: string, at: number) => ({ ...say(`bad${id}`), at });
    await clock.advance(5_000);
    outbox.addMessages(chat, [
      say('1'),
      bad('1', 100_000),
      say('2'),
      bad('2', 130_000),
      bad('3', 900_000),
      bad('4', Number.NaN),
      say('3'),
    ]);
    await clock.settle();
    expect(safe).toEqual(['1', '2', '3']);
    expect(refused).toEqual(['bad1', 'bad2', 'bad3', 'bad4']);
    expect([...gaps.values()].map(({ from, to, reason }) => [from, to, reason])).toEqual([
      [100_000, 130_000, 'refused'],
      [900_000, 900_000, 'refused'],
      [5_000, 5_000, 'refused'],
    ]);
    expect(outbox.pending()).toBe(0);
  });

  test('where gaps are refused too, nothing goes round for ever', async () => {
    let sent = 0;
    const { clock, outbox } = setUp(async () => {
      sent++;
      return { ok: false, error: 'refused' };
    });
    outbox.addMessages(chat, [say('1'), say('2')]);
    await clock.advance(60_000);
    expect([outbox.pending(), sent]).toEqual([0, 4]);
  });

  test('what waits is tried at once when the background answers something else', async () => {
    let isDead = true;
    const { clock, outbox } = setUp(async (request) => (isDead ? undefined : ack(batchOf(request).messages.map(({ id }) => id))));
    outbox.addMessages(chat, [say('1')]);
    await clock.advance(7_000);
    isDead = false;
    await clock.advance(100);
    expect(outbox.pending()).toBe(1);
    outbox.resume();
    await clock.settle();
    expect(outbox.pending()).toBe(0);
  });

  test('a call that was lost with a worker is not waited for once another is answered', async () => {
    let sent = 0;
    const { clock, outbox } = setUp((request) => {
      sent++;
      return sent === 1 ? new Promise(() => {}) : Promise.resolve(ack(batchOf(request).messages.map(({ id }) => id)));
    });
    outbox.addMessages(chat, [say('1')]);
    await clock.advance(500);
    outbox.resume();
    await clock.advance(400);
    expect([sent, outbox.pending()]).toEqual([1, 1]);
    await clock.advance(200);
    expect([sent, outbox.pending()]).toEqual([2, 0]);
  });

  test('a page in front never waits longer than five seconds after the background is back', async () => {
    const beat = 5_000;
    const fate = fc.constantFrom('rejected' as const, 'silent' as const, 'undefined' as const);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 90_000 }),
        async (fates, dead) => {
          let calls = 0;
          const { clock, outbox } = setUp(async (request) => {
            if (clock.now() >= dead) return ack(batchOf(request).messages.map(({ id }) => id));
            const next = fates[calls++ % fates.length];
            if (next === 'rejected') throw new Error('Could not establish connection. Receiving end does not exist.');
            return next === 'silent' ? new Promise(() => {}) : undefined;
          });
          const answered = () => {
            if (clock.now() >= dead) outbox.resume();
            clock.later(answered, beat);
          };
          clock.later(answered, beat);
          outbox.addMessages(chat, [say('1')]);
          await clock.advance(dead + beat);
          expect(outbox.pending()).toBe(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a full disk loses nothing', async () => {
    let isFull = true;
    const { clock, outbox } = setUp(async () => (isFull ? { ok: false, error: 'QuotaExceededError' } : ack(['1'])));
    outbox.addMessages(chat, [say('1')]);
    await clock.advance(60_000);
    expect(outbox.pending()).toBe(1);
    isFull = false;
    await clock.advance(5_000);
    expect(outbox.pending()).toBe(0);
  });

  test('an orphaned script says so once and stops', async () => {
    let sent = 0;
    const { clock, outbox, orphaned } = setUp(async () => {
      sent++;
      throw new Error('Extension context invalidated.');
    });
    outbox.addMessages(chat, [say('1')]);
    await clock.advance(60_000);
    outbox.addMessages(chat, [say('2')]);
    await clock.advance(60_000);
    expect([sent, orphaned(), clock.next()]).toEqual([1, 1, undefined]);
  });

  test('nothing is sent after the signal', async () => {
    let sent = 0;
    const { clock, end, outbox } = setUp(async () => {
      sent++;
      return undefined;
    });
    outbox.addMessages(chat, [say('1')]);
    await clock.settle();
    end.abort();
    outbox.flush();
    await clock.advance(60_000);
    expect(sent).toBe(1);
  });

  test('gaps and events travel by their own calls', async () => {
    const types: string[] = [];
    const { clock, outbox } = setUp(async ({ type, payload }) => {
      types.push(type);
      return ack(Array.isArray(payload) ? payload.map(({ id }) => id) : [(payload as { id: string }).id]);
    });
    outbox.addGap({ id: 'g', from: 1, to: 2, platform: 'demo', reason: 'anchors-missing' });
    outbox.addEvents([
      { id: 'e1', at: 1, chat: 'demo|S|C', type: 'replaced' },
      { id: 'e2', at: 2, chat: 'demo|S|C', type: 'ignored' },
    ]);
    await clock.settle();
    expect(types).toEqual(['recordGap', 'recordEvents']);
    expect(outbox.pending()).toBe(0);
  });

  test('a decision to ignore is sent again until it is stored', async () => {
    const sent: string[] = [];
    let asleep = 2;
    const { clock, outbox } = setUp(async ({ type, payload }) => {
      sent.push(type);
      return asleep-- > 0 ? undefined : ack([(payload as { id: string }).id]);
    });
    const decision = { rule: 'r', category: 'contact', text: '加我微信', scope: 'team', reason: '主管同意' } as const;
    for (const id of ['s1', 's2']) outbox.addSuppression({ ...decision, id, at: 1, platform: 'demo', shop: 'S' });
    await clock.settle();
    expect(outbox.pending()).toBe(2);
    await clock.advance(1_000);
    expect(sent).toEqual(['suppress', 'suppress', 'suppress', 'suppress']);
    expect(outbox.pending()).toBe(0);
  });

  test('a call that is never answered is given up after 20 s and sent again', async () => {
    let sent = 0;
    const { clock, outbox } = setUp((request) => {
      sent++;
      // What a page in the back/forward cache left behind.
      return sent === 1 ? new Promise(() => {}) : Promise.resolve(ack(batchOf(request).messages.map(({ id }) => id)));
    });
    outbox.addMessages(chat, [say('1')]);
    await clock.advance(20_000);
    expect([sent, outbox.pending()]).toEqual([1, 1]);
    await clock.advance(200);
    expect([sent, outbox.pending()]).toEqual([2, 0]);
    expect(clock.next()).toBeUndefined();
  });

  test('an answer that comes too late changes nothing', async () => {
    const answers: ((answer: unknown) => void)[] = [];
    const { clock, outbox } = setUp(() => new Promise((resolve) => answers.push(resolve)));
    outbox.addMessages(chat, [say('1', 'old')]);
    await clock.advance(20_200);
    outbox.addMessages(chat, [say('1', 'new')]);
    answers[0]!(ack(['1']));
    await clock.settle();
    expect(outbox.pending()).toBe(1);
    answers[1]!(ack(['1']));
    await clock.settle();
    answers[2]!(ack(['1']));
    await clock.settle();
    expect([answers.length, outbox.pending()]).toEqual([3, 0]);
  });

  test('of more than 5,000 the oldest stay, what was turned away is asked for again, and the gap says so', async () => {
    let isDead = true;
    const safe = new Map<string, number>();
    const { clock, outbox, rooms } = setUp(async ({ payload }) => {
      if (isDead) return undefined;
      const ids =
        'messages' in (payload as Batch) ? (payload as Batch).messages.map(({ id }) => id) : [(payload as { id: string }).id];
      for (const id of ids) safe.set(id, (safe.get(id) ?? 0) + 1);
      return ack(ids);
    });
    const shown = Array.from({ length: 6_000 }, (_, index) => say(`m${index}`));
    const taken = shown.filter((one) => outbox.addMessages(chat, [one]));
    expect(taken).toEqual(shown.slice(0, 5_000));
    outbox.addEvents([{ id: 'e', at: 1, chat: '', type: 'replaced' }]);
    outbox.addGap({ id: 'g', from: 1, to: 2, platform: 'demo', reason: 'page-hidden' });
    expect(outbox.pending()).toBe(5_001);
    await clock.advance(60_000);
    expect([rooms, safe.size]).toEqual([[], 0]);
    isDead = false;
    await clock.advance(5_000);
    expect(rooms).toEqual([[0, 'unanswered']]);
    for (const one of shown.slice(5_000)) expect(outbox.addMessages(chat, [one])).toBe(true);
    await clock.advance(5_000);
    expect([...safe.keys()].filter((id) => id.startsWith('m'))).toEqual(shown.map(({ id }) => id));
    expect([...safe.values()].every((times) => times === 1)).toBe(true);
    expect([safe.has('g'), safe.has('e'), outbox.pending()]).toEqual([true, false, 0]);
  });

  test('what was said of a full disk is said of the gap', async () => {
    let isFull = true;
    const { clock, outbox, rooms } = setUp(async (request) =>
      isFull ? { ok: false, error: 'QuotaExceededError' } : ack(batchOf(request).messages.map(({ id }) => id)),
    );
    outbox.addMessages(
      chat,
      Array.from({ length: 5_000 }, (_, index) => say(`m${index}`)),
    );
    await clock.advance(1_000);
    expect(outbox.addMessages(chat, [say('late')])).toBe(false);
    isFull = false;
    await clock.advance(5_000);
    expect(rooms).toEqual([[1_000, 'QuotaExceededError']]);
  });

  test('a worker killed before or after it stored: nothing lost, nothing doubled, in order', async () => {
    const fate = fc.constantFrom('stored', 'killed before', 'killed after', 'killed, no answer');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { maxLength: 40 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 20 }),
        async (fates, bursts) => {
          const log = new Map<string, string>();
          let writes = 0;
          const { clock, outbox } = setUp(async (request) => {
            const now = fates.pop() ?? 'stored';
            if (now === 'killed before') throw new Error('Could not establish connection. Receiving end does not exist.');
            const { messages } = batchOf(request);
            for (const { id, text } of messages) {
              if (!log.has(id)) writes++;
              log.set(id, text);
            }
            if (now === 'killed after') throw new Error('The message port closed before a response was received.');
            return now === 'stored' ? ack(messages.map(({ id }) => id)) : undefined;
          });
          const shown: string[] = [];
          for (const burst of bursts) {
            const fresh = Array.from({ length: burst }, (_, index) => `m${shown.length + index}`);
            shown.push(...fresh);
            outbox.addMessages(
              chat,
              fresh.map((id) => say(id)),
            );
            await clock.advance(70);
          }
          await clock.advance(300_000);
          expect([...log.keys()]).toEqual(shown);
          expect(writes).toBe(shown.length);
          expect(outbox.pending()).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
