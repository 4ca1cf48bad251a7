import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch } from './composer-page';
import { ime, insert, openReal, painted, type RealPage, read, replace, select } from './editors-real-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const editors = ['contenteditable', 'pre', 'plaintext', 'textarea', 'input', 'lexical', 'quill', 'tiptap', 'slate', 'draft'];

describe.each(editors)('%s', (id) => {
  let real: RealPage;
  beforeEach(async () => {
    real = await openReal(browser, id);
    // A guard that stops everything, and what was read; in our own world, as in the extension.
    await real.ours(`(() => {
      window.trace = [];
      saywell.attachComposer(el, { onText: (text) => trace.push('text ' + text), onComposition: (open) => trace.push(open ? 'open' : 'closed') }, life.signal);
      saywell.guardSend({ doc: document, composer: () => el, sendSelectors: ['#send'], sendKeys: ['Enter'], decide: () => window.lenient ? 'pass' : 'stop', onStopped: (text) => trace.push('stopped ' + text) }, life.signal);
      saywell.bindKeys({ 'Alt+1': () => trace.push('key') > 0 }, document, life.signal);
      trace.length = 0;
    })()`);
  });
  afterEach(() => real.close());

  const trace = async () => {
    await painted(real.page);
    return real.ours<string[]>('trace.splice(0)');
  };
  const holds = async (text: string) => {
    await painted(real.page);
    expect({ model: await real.model(), ours: (await read(real)).text }).toEqual({ model: text, ours: text });
  };
  const sent = () => real.page.evaluate(() => window.chat.sent);
  const start = async (text: string) => {
    await real.page.keyboard.type(text);
    await painted(real.page);
    await trace();
  };

  test.each(['Space', 'Enter', 'Digit1'])(
    'letters are not read; committed by %s they are, and the key stays the input method’s',
    async (code) => {
      await start('您');
      await ime.letters(real, 'ni');
      await ime.letters(real, "ni'hao");
      expect(await trace()).toEqual(['open']);
      await ime.commit(real, '你好', code);
      const after = await trace();
      expect(after[0]).toBe('closed');
      expect(new Set(after.slice(1))).toEqual(new Set(['text 您你好']));
      await holds('您你好');
      expect(await sent()).toEqual([]);
      await real.page.keyboard.press('Enter');
      expect(await trace()).toEqual(['stopped 您你好']);
      await holds('您你好');
      expect(await sent()).toEqual([]);
      await real.ours('(window.lenient = true)');
      await real.page.keyboard.press('Enter');
      await painted(real.page);
      expect(await sent()).toEqual(['您你好']);
    },
  );

  test('a cancelled composition leaves the draft as it was', async () => {
    await start('您');
    await ime.letters(real, 'hao');
    await ime.cancel(real);
    const after = await trace();
    expect(after.filter((line) => line.startsWith('text')).every((line) => line === 'text 您')).toBe(true);
    await holds('您');
    expect(await replace(real, '您', '亲')).toBe('done');
    await holds('亲');
  });

  test('a composition over a selection takes its place', async () => {
    await start('亲，不知道呢');
    await select(real, 2, 5);
    await ime.letters(real, 'ma');
    expect(await trace()).toEqual(['open']);
    await ime.commit(real, '马上', 'Space');
    await holds('亲，马上呢');
    expect((await trace()).filter((line) => line.startsWith('text')).every((line) => line === 'text 亲，马上呢')).toBe(true);
    await ime.letters(real, 'lai');
    await ime.commit(real, '来', 'Digit1');
    await holds('亲，马上来呢');
  });

  test('nothing is written while composing, and everything again right after', async () => {
    await start('亲，不知道');
    await ime.letters(real, 'ne');
    const during = await real.ours<string>('el.value ?? el.textContent');
    expect([await replace(real, '不知道', '我来查'), await insert(real, '您好')]).toEqual(['composing', 'composing']);
    expect(await real.ours<string>('el.value ?? el.textContent')).toBe(during);
    await ime.commit(real, '呢', 'Space');
    await holds('亲，不知道呢');
    expect(await replace(real, '不知道', '我来查')).toBe('done');
    await holds('亲，我来查呢');
    await real.page.keyboard.type('！');
    await holds('亲，我来查呢！');
  });

  test('Enter right after a composition is judged with the committed words', async () => {
    await start('加我');
    await ime.letters(real, 'weixin');
    await ime.key(real, 'Space');
    await real.cdp.send('Input.insertText', { text: '微信' });
    await real.page.keyboard.press('Enter');
    expect((await trace()).filter((line) => line.startsWith('stopped'))).toEqual(['stopped 加我微信']);
    await holds('加我微信');
    expect(await sent()).toEqual([]);
  });

  test('a composition in the middle of just replaced words goes on where it stands', async () => {
    await start('亲，不知道呢');
    expect(await replace(real, '不知道', '我帮您查')).toBe('done');
    await select(real, 4);
    await ime.letters(real, 'xian');
    await ime.commit(real, '先', 'Space');
    await holds('亲，我帮先您查呢');
    expect((await read(real)).caret).toBe(5);
  });
});
