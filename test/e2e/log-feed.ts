import type { BrowserContext, Page } from 'playwright-core';

/** Address the feed is served at; the practice console's adapter reads it. */
export const feedUrl = 'http://127.0.0.1/feed';

/** How many bubbles the page keeps on screen: enough for what it says while the reader pauses. */
const kept = 1_200;

const html = `<!doctype html><title>feed</title><body data-saywell-demo>
<style>.msg-scroller{height:300px;overflow:auto}.msg-row{height:20px;content-visibility:auto;contain-intrinsic-size:20px}</style>
<div id="workbench" data-shop="S" data-agent="A"></div>
<div class="chat-head" data-customer="c0"><span class="chat-customer">客户</span></div>
<div class="msg-scroller"><div class="msg-list"></div></div>
<div class="composer-block"><textarea id="composer"></textarea><button class="send-btn">发送</button></div>
<script>
const list = document.querySelector('.msg-list');
const row = ({ id, side, text, at }) => {
  const el = document.createElement('div');
  el.className = 'msg-row';
  Object.assign(el.dataset, { mid: id, side });
  const said = Object.assign(document.createElement('div'), { className: 'msg-text', textContent: text });
  const time = Object.assign(document.createElement('time'), { textContent: '', dateTime: new Date(at).toISOString() });
  el.append(said, time);
  return el;
};
window.feed = {
  next: 0,
  shown: [],
  timer: undefined,
  say(text, id) {
    const n = feed.next++;
    const side = n % 2 ? 'out' : 'in';
    const one = { id: id ?? 'm' + n, side, text: text ?? '第' + n + '句', at: Math.floor(Date.now() / 1000) * 1000 };
    feed.shown.push(one.id);
    list.append(row(one));
    while (list.childElementCount > ${kept}) list.firstElementChild.remove();
    return one.id;
  },
  // Says \`perTick\` things every \`ms\` until \`total\` were said.
  play(total, perTick, ms) {
    return new Promise((done) => {
      feed.timer = setInterval(() => {
        for (let i = 0; i < perTick && feed.next < total; i++) feed.say();
        if (feed.next < total) return;
        clearInterval(feed.timer);
        done(feed.next);
      }, ms);
    });
  },
};
</script>`;

interface FeedWindow {
  feed: {
    next: number;
    shown: string[];
    say(text?: string, id?: string): string;
    play(total: number, perTick: number, ms: number): Promise<number>;
  };
}

/** A chat page that remembers every message it ever showed, whoever reads it. */
export async function openFeed(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${feedUrl}*`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(feedUrl);
  await page.locator('saywell-overlay').waitFor({ state: 'attached' });
  return page;
}

/** Says so many messages, `perTick` every `ms`, and resolves when the last one is on screen. */
export const play = (page: Page, total: number, perTick: number, ms: number): Promise<number> =>
  page.evaluate(([n, k, every]) => (window as unknown as FeedWindow).feed.play(n, k, every), [total, perTick, ms] as const);

export const sayOnce = (page: Page, text: string): Promise<string> =>
  page.evaluate((said) => (window as unknown as FeedWindow).feed.say(said), text);

/** Ids of everything the page ever showed, in order. */
export const shownBy = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as FeedWindow).feed.shown);

/** What our script in the page was told is safe, seen beside it in its own world; what the test did not hear of does not count. */
export interface Acks {
  ids: Set<string>;
  /** Errors the background answered with, and how often. */
  errors: Map<string, number>;
  /** Deliveries that left, and that were answered. */
  asked: number;
  answered: number;
  /** Worlds of ours in the page so far; a reload of the extension makes another. */
  worlds: number;
}

const spy = `(() => {
  const { runtime } = globalThis.chrome;
  if (runtime.spied) return;
  runtime.spied = true;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = async (...all) => {
    if (all[0]?.type !== 'appendMessages') return send(...all);
    heardAck('0');
    try {
      const answer = await send(...all);
      heardAck(JSON.stringify(answer?.ok ? answer.value.ids : answer?.error ?? 'unanswered'));
      return answer;
    } catch (error) {
      heardAck(JSON.stringify(String(error.message)));
      throw error;
    }
  };
})()`;

/** Listens to the answers our script in this page gets for messages. */
export async function watchAcks(page: Page, extensionId: string): Promise<Acks> {
  const acks: Acks = { ids: new Set(), errors: new Map(), asked: 0, answered: 0, worlds: 0 };
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Runtime.bindingCalled', ({ payload }) => {
    const heard: unknown = JSON.parse(payload);
    if (heard === 0) {
      acks.asked++;
      return;
    }
    acks.answered++;
    if (Array.isArray(heard)) for (const id of heard) acks.ids.add(id);
    else acks.errors.set(String(heard), (acks.errors.get(String(heard)) ?? 0) + 1);
  });
  await devtools.send('Runtime.addBinding', { name: 'heardAck' });
  const spying: Promise<unknown>[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (!context.origin.includes(extensionId)) return;
    acks.worlds++;
    // A world may go as soon as it came.
    spying.push(devtools.send('Runtime.evaluate', { expression: spy, contextId: context.id }).catch(() => undefined));
  });
  await devtools.send('Runtime.enable');
  await Promise.all(spying);
  if (acks.worlds === 0) throw new Error('our script is not in this page');
  return acks;
}
