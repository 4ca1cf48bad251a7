import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { serveHtml } from '../pages/thirdparty/build';
import { behaviours, type PageUnderTest, type Tested, testing } from './behaviours';
import { start } from './browser';

const bubbles = `<h3>买家小周</h3><ul id="list"><li class="in">你好，这款什么时候发货</li><li class="out">您好，今天下午发出</li>
<li class="in">那大概几天能到呢</li><li class="out">一般三天左右送到</li></ul>`;
const style = `<style>ul { list-style: none; padding: 0; margin: 0; display: flex; flex-direction: column; height: 300px; overflow: auto }
.in { align-self: flex-start } .out { align-self: flex-end } textarea, input, [contenteditable] { width: 600px; min-height: 24px; border: 1px solid #888 }</style>`;
const add = `const add = (text, list = document.querySelector('#list')) => text.trim() && list.append(Object.assign(document.createElement('li'), { className: 'out', textContent: text }))`;

const sent = async (page: Page) => (await page.locator('.out').allTextContents()).slice(2);

/** Pages by where their composer hides. */
const pages: Record<string, PageUnderTest & { html: string; without?: RegExp }> = {
  'one line in a form': {
    composer: '#box',
    button: 'form button',
    sent,
    html: `${bubbles}<form><input id="box" name="message" autocomplete="off"><button>好</button></form><script>${add}
      document.querySelector('form').onsubmit = (event) => { event.preventDefault(); add(box.value); box.value = '' }</script>`,
  },
  'one that sends when the key comes up': {
    composer: '#box',
    button: '#go',
    sent,
    html: `${bubbles}<textarea id="box"></textarea><button id="go">发送</button><script>${add}
      const send = () => { add(box.value.trim()); box.value = '' };
      box.onkeydown = (event) => { if (event.key === 'Enter') event.preventDefault() };
      let composing = false;
      box.addEventListener('compositionstart', () => { composing = true });
      box.addEventListener('compositionend', () => setTimeout(() => { composing = false }, 30));
      box.onkeyup = (event) => { if (event.key === 'Enter' && event.keyCode !== 229 && !composing) send() };
      go.onclick = send</script>`,
  },
  'opened by a press, sent by a word that is no button': {
    composer: '#ask, #box',
    button: '#go',
    sent,
    html: `${bubbles}<div><div><div><div><div><div><div><p id="ask" role="button" tabindex="0">点这里回复</p></div></div></div></div></div></div></div>
      <span id="go" style="display: inline-block; cursor: pointer">发 送</span><script>${add}
      ask.onclick = () => {
        ask.outerHTML = '<div id="box" contenteditable="true"></div>';
        box.onkeydown = (event) => { if (event.key === 'Enter') { event.preventDefault(); send() } };
        box.focus();
      };
      const send = () => { add(box.textContent); box.textContent = '' };
      go.onclick = send</script>`,
  },
  'two shadow roots deep, drawn late': {
    composer: '#box',
    button: '.go',
    sent,
    html: `<chat-app></chat-app><script>${add}
      const outer = document.querySelector('chat-app').attachShadow({ mode: 'open' });
      setTimeout(() => {
        outer.innerHTML = '<chat-body></chat-body>';
        const inner = outer.firstChild.attachShadow({ mode: 'open' });
        inner.innerHTML = ${JSON.stringify(`${style}${bubbles}<textarea id="box"></textarea><span class="go" role="button">➤</span>`)};
        const box = inner.querySelector('#box');
        const send = () => { add(box.value, inner.querySelector('#list')); box.value = '' };
        inner.querySelector('.go').onclick = send;
        box.onkeydown = (event) => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); send() } };
      }, 300)</script>`,
  },
  'drawn anew after every message and every second': {
    composer: '.box',
    // The browser keeps undo with the field, and this page throws its field away.
    without: /undo/,
    button: '.icon-fasong',
    sent,
    html: `${bubbles}<div id="foot"></div><script>${add}
      let draft = '';
      const draw = () => {
        const old = document.querySelector('.box');
        const at = old && document.activeElement === old ? [old.selectionStart, old.selectionEnd] : undefined;
        foot.innerHTML = '<textarea class="box"></textarea><i class="icon icon-fasong"></i>';
        const box = foot.firstChild;
        box.value = draft;
        if (at) { box.focus(); box.setSelectionRange(...at) }
        const send = () => { add(box.value); draft = ''; draw(); foot.firstChild.focus() };
        box.oninput = () => { draft = box.value };
        box.onkeydown = (event) => { if (event.key === 'Enter' && !event.isComposing) { event.preventDefault(); send() } };
        foot.lastChild.onclick = send;
      };
      draw();
      let composing = false;
      addEventListener('compositionstart', () => { composing = true });
      addEventListener('compositionend', () => { composing = false });
      setInterval(() => composing || draw(), 1000)</script><style>.icon { display: inline-block; width: 20px; height: 20px; background: teal }</style>`,
  },
  'the second of two chats': {
    composer: '#second',
    button: '.right button',
    sent: async (page) => (await page.locator('.right .out').allTextContents()).slice(2),
    html: `<div style="display:flex"><div style="width:620px">${bubbles}<textarea id="first"></textarea><button>发送</button></div>
      <div class="right" style="width:620px">${bubbles}<div id="second" contenteditable="true"></div><button>发送</button></div></div><script>${add}
      const send = () => { add(second.textContent, document.querySelector('.right ul')); second.textContent = '' };
      second.onkeydown = (event) => { if (event.key === 'Enter') { event.preventDefault(); send() } };
      document.querySelector('.right button').onclick = send</script>`,
  },
  'alone, without a chat to read': {
    composer: '#box',
    button: '#go',
    sent: (page) => page.evaluate(() => (window as unknown as { sent: string[] }).sent),
    html: `<div id="box" contenteditable="plaintext-only" spellcheck="false"></div><div id="go" role="button" aria-label="Send">↑</div><script>
      window.sent = [];
      const send = () => { if (box.textContent) sent.push(box.textContent); box.textContent = '' };
      box.onkeydown = (event) => { if (event.key === 'Enter') { event.preventDefault(); send() } };
      go.onclick = send</script>`,
  },
};

let browser: Launched;
beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

describe.each(Object.entries(pages))('%s', (_name, { html, without, ...ui }) => {
  let tested: Tested;
  beforeAll(async () => {
    tested = await testing(await serveHtml(browser.context, `${style}${html}`), ui);
  });
  afterAll(() => tested?.page.close());
  const wanted = Object.entries(behaviours).filter(([name]) => !without?.test(name));
  test.each(wanted)('%s', (_behaviour, run) => run(tested));
});
