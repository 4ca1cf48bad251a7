import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Launched } from '../../lib/cli/browser';
import { openEntry } from '../pages/thirdparty/build';
import { behaviours, type Tested, testing } from './behaviours';
import { root, start } from './browser';
import { composerSelector } from './editors-real-page';

/** The real editors in a chat page, with the built extension, used as an agent does. */
const ids = ['contenteditable', 'pre', 'plaintext', 'textarea', 'input', 'lexical', 'quill', 'tiptap', 'slate', 'draft'];

const sent = (page: Page) => page.locator('#log li').allInnerTexts();

let browser: Launched;
beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

describe.each(ids)('%s', (id) => {
  let tested: Tested;
  beforeAll(async () => {
    const entry = ['tsx', 'ts']
      .map((kind) => `editors-real/${id}.${kind}`)
      .find((path) => existsSync(join(root, 'test/pages', path)));
    tested = await testing(await openEntry(browser.context, entry!), { composer: composerSelector, button: '#send', sent });
  });
  afterAll(() => tested?.page.close());
  test.each(Object.entries(behaviours))('%s', (_name, run) => run(tested));
});
