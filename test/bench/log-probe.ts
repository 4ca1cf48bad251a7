import { createChatClient } from '../../lib/rpc/client';
import { createOutbox } from '../../lib/rpc/outbox';

/**
 * The content script of the log benchmark: the shipped client and outbox behind a page that asks by DOM events.
 * `feed` takes `data-feed` = first,count and queues that many messages, of which `data-fed`
 * counts those that were taken; `data-pending` says how many are not safe yet.
 * `time` takes `data-time` = how many deliveries of one to three messages to time and answers with `data-times`, ms, comma
 * separated, and in `data-answers` with as many requests in between that write nothing.
 */
const root = document.documentElement;
const chat = { platform: 'demo', shop: 'bench', agent: 'a', customer: 'c' };
const client = createChatClient();
const outbox = createOutbox({
  client,
  signal: new AbortController().signal,
  now: () => Date.now(),
  later(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  onOrphaned: () => undefined,
  onRoom: () => undefined,
  onRefused: (id, error) => {
    root.dataset.refused = `${id} ${error}`;
  },
});
const message = (n: number) => ({ id: `m${n}`, role: 'customer' as const, text: `您好，第${n}条`, at: 1_700_000_000_000 + n });

let said = 0;
/** A message nobody has delivered before: one that is known would be acknowledged without being written. */
const live = () => ({ ...message(said), id: `live${said++}`, at: Date.now() });

document.addEventListener('feed', () => {
  const [first, count] = (root.dataset.feed ?? '').split(',').map(Number);
  const isTaken = outbox.addMessages(
    chat,
    Array.from({ length: count ?? 0 }, (_, index) => message((first ?? 0) + index)),
  );
  if (isTaken) root.dataset.fed = String((first ?? 0) + (count ?? 0));
  root.dataset.pending = String(outbox.pending());
});

const timed = async (work: () => Promise<unknown>) => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

document.addEventListener('time', async () => {
  const [times, answers]: [number[], number[]] = [[], []];
  for (let n = 0; n < Number(root.dataset.time); n++) {
    const messages = Array.from({ length: 1 + (n % 3) }, live);
    times.push(await timed(() => client.appendMessages({ chat: { ...chat, customer: `timed${n % 5}` }, messages })));
    answers.push(await timed(() => client.fetchSettings()));
  }
  root.dataset.answers = answers.join();
  root.dataset.times = times.join();
});

setInterval(() => {
  root.dataset.pending = String(outbox.pending());
}, 20);
