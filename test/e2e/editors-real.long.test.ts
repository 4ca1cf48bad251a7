import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Draft, wordsOf } from '../pages/editors-real/chat';
import { launch, open } from './composer-page';
import { insert, openReal, painted, type RealPage, read, replace, select } from './editors-real-page';
import { soon } from './own-page';

/** Every editor, with what its kind can hold. */
const editors = [
  { id: 'contenteditable', by: 'plain', lines: true },
  { id: 'pre', by: 'plain', lines: true },
  { id: 'plaintext', by: 'plain', lines: true },
  { id: 'textarea', by: 'textfield', lines: true },
  { id: 'input', by: 'textfield', lines: false },
  { id: 'lexical', by: 'beforeinput', lines: true },
  { id: 'quill', by: 'paste', lines: true },
  { id: 'tiptap', by: 'paragraphs', lines: true },
  { id: 'slate', by: 'beforeinput', lines: true },
  { id: 'draft', by: 'paste', lines: true },
];

const draft: Draft = [
  ['亲，这款', { bold: '绝对' }, '不会坏😀', { mention: '@小王' }, '，放心'],
  ['有事加我', { bold: '微' }, '信哦'],
  ['谢谢您👨‍👩‍👧'],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(editors)('$id', ({ id, by, lines }) => {
  let real: RealPage;
  const flat = (text: string) => (lines ? text : text.replaceAll('\n', ' '));
  const words = flat(wordsOf(draft));

  /** Our reading, the editor's own model and the page agree on this text. */
  const holds = async (text: string) => {
    await painted(real.page);
    expect({ model: await real.model(), ours: (await read(real)).text }).toEqual({ model: flat(text), ours: flat(text) });
  };
  const typed = async (text: string) => {
    await real.page.keyboard.type(text);
    await painted(real.page);
  };

  beforeEach(async () => {
    real = await openReal(browser, id);
  });
  afterEach(() => real.close());

  test('text and places are those of the editor’s model', async () => {
    await real.load(draft);
    await holds(words);
    expect((await read(real)).id).toBe(by);
    const phrases = ['亲', '绝对', '对不', '坏😀', '微信', '谢谢您👨‍👩‍👧', words];
    const found = await real.ours<string[]>(`${JSON.stringify(phrases)}.map((phrase) => {
      const { text, rangeOf } = saywell.editorFor(el).read(el);
      const start = text.indexOf(phrase);
      const range = rangeOf({ start, end: start + phrase.length });
      return range ? range.toString().replace(/[\\uFEFF\\u200B\\n]/g, '') : phrase.replace(/\\n/g, '');
    })`);
    expect(found).toEqual(phrases.map((phrase) => phrase.replace(/\n/g, '')));
  });

  test('every offset is a place, and the caret put there is read back at it', async () => {
    await real.load(draft);
    const at = [0, 1, 4, 6, 9, 11, words.indexOf('有'), words.indexOf('信'), words.indexOf('谢'), words.length];
    // Slate may put an earlier selection of its own back while it draws (0.94, seen 2026-11).
    const caretAt = async (offset: number) => {
      await select(real, offset);
      return (await read(real)).caret;
    };
    for (const offset of at) await expect.poll(() => caretAt(offset), soon).toBe(offset);
  });

  test('a phrase between formatting, emoji and an atom is replaced, and so is one across formatting', async () => {
    await real.load(draft);
    expect(await replace(real, '不会坏', '很耐用')).toBe('done');
    await holds(words.replace('不会坏', '很耐用'));
    expect(await replace(real, '微信', '平台客服')).toBe('done');
    await holds(words.replace('不会坏', '很耐用').replace('微信', '平台客服'));
  });

  test('words just typed are replaced; one undo brings them back, redo takes them again', async () => {
    await typed('亲，不知道呢');
    expect(await replace(real, '不知道呢', '我帮您查')).toBe('done');
    await holds('亲，我帮您查');
    await real.page.keyboard.press('Control+z');
    await holds('亲，不知道呢');
    await real.page.keyboard.press('Control+Shift+z');
    await holds('亲，我帮您查');
  });

  test.each([0, 5, 15, 40])('keys pressed %i ms after a replacement was asked for land where the caret was', async (wait) => {
    await typed('亲，不知道呢，谢谢您的支持');
    await select(real, 8);
    const asked = replace(real, '不知道呢', '我帮您查一下再告诉您');
    await real.page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), wait);
    await real.page.keyboard.type('abcdef', { delay: 30 });
    expect(await asked).toBe('done');
    await holds('亲，我帮您查一下再告诉您，谢abcdef谢您的支持');
  });

  test('the caret stands right after the new words when it was in or behind the old ones', async () => {
    await typed('亲，不知道呢');
    for (const caret of [4, 6]) {
      await select(real, caret);
      const before = (await read(real)).text.slice(2);
      expect(await replace(real, before, caret === 4 ? '我帮您查' : '马上查')).toBe('done');
      await painted(real.page);
      expect((await read(real)).caret).toBe((await read(real)).text.length);
      if (caret === 4) await select(real, 4);
    }
    await typed('哦');
    await holds('亲，马上查哦');
  });

  test('a caret elsewhere stays with its words, and typing goes on there', async () => {
    await typed('亲，不知道呢，请稍等');
    expect(await replace(real, '不知道', '我帮您查一下')).toBe('done');
    await typed('哦');
    await holds('亲，我帮您查一下呢，请稍等哦');
    await select(real, 1);
    expect(await replace(real, '请稍等', '马上来')).toBe('done');
    await typed('！');
    await holds('亲！，我帮您查一下呢，马上来哦');
  });

  test('a selection elsewhere is kept', async () => {
    await typed('亲，不知道呢，请稍等');
    await select(real, 7, 10);
    expect(await replace(real, '不知道', '我帮您查一下')).toBe('done');
    await painted(real.page);
    const selection = await real.ours('saywell.editorFor(el).read(el).selection');
    expect(selection).toEqual({ start: 10, end: 13 });
    await typed('别急');
    await holds('亲，我帮您查一下呢，别急');
  });

  test('words go in at the caret, over a selection, and into an empty composer', async () => {
    expect(await insert(real, '您好')).toBe('done');
    await holds('您好');
    await typed('呀，再见');
    await select(real, 3);
    expect(await insert(real, '😀在的')).toBe('done');
    await holds('您好呀😀在的，再见');
    expect((await read(real)).caret).toBe(7);
    await select(real, 0, 2);
    expect(await insert(real, '您')).toBe('done');
    await typed('也');
    await holds('您也呀😀在的，再见');
  });

  test('a reply of several lines arrives as lines, and typing goes on behind it', async () => {
    await typed('亲：');
    expect(await insert(real, '第一行\n第二行\n\n第四行')).toBe('done');
    await holds('亲：第一行\n第二行\n\n第四行');
    await typed('！');
    await holds('亲：第一行\n第二行\n\n第四行！');
  });

  test('nothing but the text between is taken out', async () => {
    await typed('亲，真的不知道呢');
    expect(await replace(real, '真的', '')).toBe('done');
    await holds('亲，不知道呢');
    await real.page.keyboard.press('Control+z');
    await holds('亲，真的不知道呢');
  });

  test('an editor that cuts our words is put back, and never called done', async () => {
    await typed('亲，不知道呢');
    await real.page.evaluate(() => window.chat.limit(8));
    expect(await replace(real, '不知道', '我马上帮您核实一下')).toBe('refused');
    await holds('亲，不知道呢');
    expect((await read(real)).caret).toBe(6);
    expect(await insert(real, '请您稍等')).toBe('refused');
    await holds('亲，不知道呢');
    expect(await replace(real, '不知道', '我来查')).toBe('done');
    await holds('亲，我来查呢');
  });

  test('a reply of several lines within a text keeps its lines and its signs', async () => {
    await typed('亲，谢谢');
    await select(real, 2);
    expect(await insert(real, '第一行\n第二行 <b>&amp;\n\n第四行')).toBe('done');
    await holds('亲，第一行\n第二行 <b>&amp;\n\n第四行谢谢');
    await typed('好');
    await holds('亲，第一行\n第二行 <b>&amp;\n\n第四行好谢谢');
  });

  test('a page that swallows every paste and replacement keeps its text, and ours is not called done', async () => {
    await typed('亲，不知道呢');
    await real.page.evaluate(() => {
      const swallow = (event: Event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      for (const type of ['beforeinput', 'paste']) window.addEventListener(type, swallow, true);
    });
    const answer = await replace(real, '不知道', '我来查');
    // The browser's own typing needs neither event, so the plain fields take it all the same.
    const isPlain = by === 'plain' || by === 'textfield';
    expect(answer).toBe(isPlain ? 'done' : 'refused');
    await holds(isPlain ? '亲，我来查呢' : '亲，不知道呢');
    expect((await read(real)).caret).toBe(6);
  });
});

describe('an editor nobody knows by name', () => {
  const attempt = async (id: string, prepare = '') => {
    const unmarked = `for (const el of document.querySelectorAll('.editor')) { el.className = 'editor'; delete el.dataset.lexicalEditor; }`;
    const { page } = await open(browser, 'models', `${unmarked} ${prepare}`);
    await page.click(`#${id}`);
    await page.keyboard.type('亲，不知道呢');
    const answer = await page.evaluate(async (at) => {
      const el = document.getElementById(at)!;
      const editor = window.saywell.editorFor(el)!;
      const { signal } = new AbortController();
      const { text } = editor.read(el);
      const start = text.indexOf('不知道');
      const composition = window.saywell.trackComposition(document, signal);
      const done = await window.saywell.replaceFound(el, composition, text, { start, end: start + 3 }, '我来查');
      return { by: editor.id, done, text: editor.read(el).text };
    }, id);
    await page.context().close();
    return answer;
  };

  test('is written by the event it takes', async () => {
    expect(await attempt('beforeinput')).toEqual({ by: 'plain', done: 'done', text: '亲，我来查呢' });
    expect(await attempt('paste')).toEqual({ by: 'plain', done: 'done', text: '亲，我来查呢' });
  });

  test('a page that pastes plain text itself gets it once', async () => {
    const own = `document.getElementById('shouting').addEventListener('paste', (event) => {
      event.preventDefault();
      document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
    });`;
    expect(await attempt('shouting', own)).toEqual({ by: 'plain', done: 'done', text: '亲，我来查呢' });
  });

  test('a page that pastes a second later gets it once', async () => {
    const own = `document.getElementById('shouting').addEventListener('paste', (event) => {
      event.preventDefault();
      const words = event.clipboardData.getData('text/plain');
      setTimeout(() => document.execCommand('insertText', false, words), 1000);
    });`;
    expect(await attempt('shouting', own)).toEqual({ by: 'plain', done: 'done', text: '亲，我来查呢' });
  });

  test('a page that takes every input itself and pastes in the wrong place is put back', async () => {
    const own = `document.getElementById('shouting').addEventListener('beforeinput', (event) => {
      if (!event.isTrusted) event.preventDefault();
    });
    document.getElementById('shouting').addEventListener('paste', (event) => {
      event.preventDefault();
      event.currentTarget.append(event.clipboardData.getData('text/plain'));
    });`;
    expect(await attempt('shouting', own)).toEqual({ by: 'plain', done: 'refused', text: '亲，不知道呢' });
  });
});
