import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sender } from '../../../lib/rpc/server';
import { askTab } from '../../../lib/rpc/tab';
import { answerTab, type FrameCalls } from '../../../lib/rpc/tab-server';

const self = { id: 'a'.repeat(32), base: `chrome-extension://${'a'.repeat(32)}/` };
const ask = { type: 'closeItem', payload: { key: 'demo|S|C', item: 'closing' } };

let asked: unknown[];
let calls: FrameCalls;
beforeEach(() => {
  asked = [];
  const note = <T>(name: string, answer: T) => {
    return (payload?: unknown) => {
      asked.push(payload === undefined ? [name] : [name, payload]);
      return Promise.resolve(answer);
    };
  };
  calls = {
    stillOpen: note('stillOpen', 'open'),
    showMessage: note('showMessage', 'shown'),
    closeItem: note('closeItem', 'inserted'),
  };
});

describe('who is answered', () => {
  const senders: [string, Sender, boolean][] = [
    ['the side panel', { id: self.id, url: `${self.base}sidepanel.html` }, true],
    ['the background', { id: self.id, url: `${self.base}background.js` }, true],
    ['a page of ours in a tab', { id: self.id, url: `${self.base}review.html`, tab: { id: 8 } }, true],
    ['a content script of ours in another site', { id: self.id, url: 'https://evil.example/', tab: { id: 7 } }, false],
    ['a content script whose site writes our address', { id: self.id, url: `https://evil.example/${self.base}`, tab: {} }, false],
    ['a content script without an address', { id: self.id, tab: { id: 7 } }, false],
    ['another extension', { id: 'b'.repeat(32), url: `chrome-extension://${'b'.repeat(32)}/x.html` }, false],
    ['another extension that writes our address', { id: 'b'.repeat(32), url: `${self.base}sidepanel.html` }, false],
    ['nobody', {}, false],
  ];
  test.each(senders)('%s', async (_, sender, isHeard) => {
    expect(await answerTab(calls, ask, sender, self)).toBe(isHeard ? 'inserted' : undefined);
    expect(asked).toHaveLength(isHeard ? 1 : 0);
  });
});

describe('what is done', () => {
  const own: Sender = { id: self.id, url: `${self.base}sidepanel.html` };
  test.each([
    [{ type: 'stillOpen' }, ['stillOpen']],
    [{ type: 'showMessage', payload: 'm1' }, ['showMessage', 'm1']],
    [ask, ['closeItem', ask.payload]],
    [{ ...ask, payload: { ...ask.payload, text: '加我微信' } }, ['closeItem', ask.payload]],
  ])('%j', async (request, done) => {
    await answerTab(calls, request, own, self);
    expect(asked).toEqual([done]);
  });

  test.each([
    null,
    'showMessage',
    [],
    {},
    { type: 'constructor' },
    { type: 'insert', payload: '加我微信' },
    { type: 'showMessage' },
    { type: 'showMessage', payload: '' },
    { type: 'showMessage', payload: 7 },
    { type: 'showMessage', payload: 'x'.repeat(201) },
    { type: 'closeItem', payload: 'closing' },
    { type: 'closeItem', payload: { key: 'k' } },
    { type: 'closeItem', payload: { key: {}, item: 'closing' } },
    { type: 'closeItem', payload: { key: 'k', item: 'x'.repeat(41) } },
    { type: 'closeItem', payload: { key: 'x'.repeat(1_401), item: 'closing' } },
  ])('nothing for %j', (request) => {
    expect(answerTab(calls, request, own, self)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('a frame that has no chat leaves the answer to another', () => {
    calls.showMessage = () => undefined;
    expect(answerTab(calls, { type: 'showMessage', payload: 'm1' }, own, self)).toBeUndefined();
  });
});

describe('asking a tab', () => {
  test('hands the answer on', async () => {
    const send = vi.fn(async () => 'not-here');
    expect(await askTab(7, send).showMessage('m1')).toBe('not-here');
    expect(send).toHaveBeenCalledWith(7, { type: 'showMessage', payload: 'm1' });
  });

  test.each([
    ['nobody answers', async () => undefined],
    ['there is no such tab', async () => Promise.reject(new Error('Could not establish connection.'))],
    ['the answer is one of another call', async () => 'inserted'],
    ['the answer is anything else', async () => ({ shown: true })],
  ])('is unreachable when %s', async (_, send) => {
    expect(await askTab(7, send).showMessage('m1')).toBe('unreachable');
  });
});
