import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../../lib/page/adapters';
import { reachable, violations } from './boundaries';
import { importsOf, readImports, sourceFiles } from './read';

const root = process.cwd();
const imports = readImports(root);

/** Files above 250 lines, and why each is whole. */
const reasons: Record<string, string> = {
  'lib/check/model-data.ts': 'weights, written by test/eval/train.ts',
  'lib/quality/heard/data.ts': 'weights, written by test/eval/train-heard.ts',
  'lib/check/rules/abuse-zh.ts': 'one list of words, a word a line',
};

describe('boundaries', () => {
  test('nobody imports what the layout forbids', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(violations(imports)).toEqual([]);
  });

  test.each([
    ['lib/check/engine.ts', "import { db } from '../log/database';", 'check may not import log'],
    ['lib/page/watch.ts', "import { client } from '../rpc/client';", 'page may not import rpc'],
    ['lib/quality/judge.ts', "import React from 'react';", 'quality may not use react'],
    ['lib/model/message.ts', "import { check } from '../check/engine';", 'model may not import check'],
    ['components/review/list.tsx', "import Dexie from 'dexie';", 'components may not use dexie'],
    [
      'entrypoints/background/index.ts',
      "import { watchChat } from '../../lib/page/watch';",
      'page is reachable only from chat.content',
    ],
    ['components/popup/popup.tsx', "import { find } from '../../lib/page/find';", 'page is reachable only from chat.content'],
    ['components/popup/popup.tsx', "import { viewOf } from '../session/view';", 'the session runs only in chat.content'],
  ])('a deliberate violation in %s is named', (file, source, law) => {
    const found = violations(importsOf(root, file, source));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${file}:1`);
    expect(found[0]).toContain(law);
  });

  test('Dexie, zod and the log stay out of foreign pages', () => {
    const inPage = reachable(imports, 'entrypoints/chat.content/index.ts');
    expect(inPage.size).toBeGreaterThan(40);
    const heavy = [...inPage].filter(([target]) => /^(dexie|zod|antd|pinyin-pro)|^lib\/(model|log)\//.test(target));
    expect(heavy).toEqual([]);
  });

  test('pure code names no browser global', () => {
    const pure = sourceFiles(root).filter((file) => /^lib\/(model|check|replies|quality|bundle|review|i18n)\//.test(file));
    const global = /(?<![\w.'"`])(document|window|browser|chrome|localStorage|indexedDB)\.\w/;
    const offenders = pure.flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((text, index) =>
          global.test(text) && !/^\s*(\*|\/\/|\/\*)/.test(text) && !/['"`/].*(document|window)\./.test(text)
            ? [`${file}:${index + 1}`]
            : [],
        ),
    );
    expect(offenders).toEqual([]);
  });

  test('nothing can reach the network', () => {
    const call = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/;
    const offenders = sourceFiles(root).filter(
      (file) => !file.startsWith('lib/cli/') && call.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});

describe('layout', () => {
  test('the top level holds what was agreed and nothing else', () => {
    const agreed = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'biome.json',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'entrypoints',
      'components',
      'lib',
      'test',
      'node_modules',
    ];
    const others = readdirSync(root).filter((name) => !name.startsWith('.') && !agreed.includes(name));
    expect(others).toEqual([]);
  });

  test('files stay small', () => {
    const lengths = sourceFiles(root).map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const);
    const sorted = lengths.map(([, length]) => length).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90);
    const long = lengths.filter(([, length]) => length > 250).map(([file]) => file);
    expect(long.filter((file) => !(file in reasons))).toEqual([]);
  });

  test.each(['lib/check/rules', 'lib/quality/items', 'lib/replies/packs', 'lib/page/adapters', 'lib/page/editors'])(
    '%s: every file is in the registry',
    (folder) => {
      const index = readFileSync(join(root, folder, 'index.ts'), 'utf8');
      const helpers = ['index', 'adapter', 'editor', 'item', 'order-panel'];
      const missing = readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => name.replace(/\.ts$/, ''))
        .filter((name) => !helpers.includes(name) && !index.includes(`'./${name}'`) && !readsOtherFile(folder, name));
      expect(missing).toEqual([]);
    },
  );

  test('every platform has its fixture page', () => {
    const without = platforms.filter(({ id }) => id !== 'demo' && !existsSync(join(root, 'test/pages', id, 'expected.json')));
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

/** A part of a registered file, imported by a neighbour, needs no line of its own. */
function readsOtherFile(folder: string, name: string): boolean {
  return readdirSync(join(root, folder)).some(
    (other) =>
      other !== 'index.ts' &&
      other.endsWith('.ts') &&
      readFileSync(join(root, folder, other), 'utf8').includes(`from './${name}'`),
  );
}
