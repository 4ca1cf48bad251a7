import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { openEntry } from '../pages/thirdparty/build';
import { behaviours, type PageUnderTest, type Tested, testing } from './behaviours';
import { start } from './browser';

/** Texts of the bubbles at a selector, which reaches into open shadow roots. */
const texts = (selector: string) => async (page: Page) => {
  const found = await page.locator(selector).allInnerTexts();
  return found.map((text) => text.trim());
};

/** Chat interfaces as they come from npm: one file each in test/pages/thirdparty. */
const uis: Record<string, PageUnderTest> = {
  chatui: { composer: '.Composer-input', button: '.Composer-sendBtn', sent: texts('.Message.right .Bubble') },
  chatscope: { composer: '.cs-message-input__content-editor', button: '.cs-button--send', sent: texts('.cs-message--outgoing') },
  elements: { composer: '.rce-input', button: '.rce-button', sent: texts('.rce-mbox-text.right') },
  'elements-line': { composer: '.rce-input', button: '.rce-button', sent: texts('.rce-mbox-text.right') },
  'antd-x': { composer: 'textarea.ant-sender-input', button: '.ant-sender-actions-btn', sent: texts('.ant-bubble-end') },
  'antd-x-slots': { composer: '.ant-sender-input-slot', button: '.ant-sender-actions-btn', sent: texts('.ant-bubble-end') },
  semi: {
    composer: '.semi-input-textarea',
    button: '.semi-chat-inputBox-sendButton',
    sent: texts('.semi-chat-chatBox-content-user'),
  },
  deepchat: { composer: '#text-input', button: '.input-button', sent: texts('.user-message-text') },
};

let browser: Launched;
beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

describe.each(Object.entries(uis))('%s', (id, ui) => {
  let tested: Tested;
  beforeAll(async () => {
    tested = await testing(await openEntry(browser.context, `thirdparty/${id}.tsx`), ui);
  });
  afterAll(() => tested?.page.close());
  test.each(Object.entries(behaviours))('%s', (_name, run) => run(tested));
});
