import { defineConfig } from 'wxt';
import { packRules } from './lib/check/pack';
import { rules } from './lib/check/rules';
import { chatPages } from './lib/page/adapters';

/** Nothing may leave the machine: no connect, no remote code, fonts or images (design: "No network at all"). */
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** Rules and items carry their examples for the tests; no page needs them. */
const withoutExamples = {
  name: 'saywell-without-examples',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (/lib\/check\/rules\/[\w-]+\.ts$/.test(id))
      return code.replace(/\n {2}examples: \{[\s\S]*?\n {2}\},\n/, '\n  examples: { bad: [], good: [] },\n');
    if (/lib\/quality\/items\/\w+\.ts$/.test(id))
      return code.replace(/\n {2}examples: \[[\s\S]*?\n {2}\],\n/, '\n  examples: [],\n');
    return undefined;
  },
};

/** The rules become data here, once, and not at every start of a worker: deriving what each pattern needs takes a tenth of a second. */
const withPackedRules = {
  name: 'saywell-packed-rules',
  enforce: 'pre' as const,
  transform: (_: string, id: string) =>
    id.endsWith('/lib/check/packed.ts') ? `export const packedRules = ${JSON.stringify(packRules(rules))};` : undefined,
};

/** Chrome calls a content script with a raw U+FFFF "not UTF-8 encoded" and drops the whole extension (seen in 156). */
const escapedNoncharacters = {
  name: 'saywell-escaped-noncharacters',
  enforce: 'post' as const,
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      chunk.code = chunk.code?.replace(/[\ufdd0-\ufdef\ufffe\uffff\ufeff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
    }
  },
};

/** See components/overlay/preact.ts. */
const preact = [
  { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
  { find: /^react(-dom\/client)?$/, replacement: new URL('components/overlay/preact.ts', import.meta.url).pathname },
];

const withoutTraditional = {
  name: 'saywell-without-traditional',
  enforce: 'pre' as const,
  transform: (_: string, id: string) =>
    id.endsWith('/lib/check/traditional.ts') ? "export const GAPS = '', TARGETS = '';" : undefined,
};

/** A chat page shows which items are open, not why: the sentences of verdicts are read on our own pages. */
const withoutReasons = {
  name: 'saywell-without-reasons',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/lib\/quality\/(items\/\w+|context)\.ts$/.test(id)
      ? code.replace(/\b(pass|fail|na)\(\s*(?:'[^']*'|`[^`]*`),\s*(?:'[^']*'|`[^`]*`|"[^"]*")/g, "$1('', ''")
      : undefined,
};

/** See lib/quality/acts/packed.ts. */
const withSentActs = {
  name: 'saywell-sent-acts',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/\/lib\/quality\/acts\/(?!act\.|fold\.)[\w-]+\.ts$/.test(id)) return undefined;
    const names = [...code.matchAll(/^export const (\w+) = act\(/gm)].map(([, name]) => name);
    if (names.length !== code.match(/^export /gm)?.length) throw new Error(`${id} exports something that is no act`);
    return `import { sentAct } from './act';\n${names.map((name) => `export const ${name} = sentAct('${name}');`).join('\n')}`;
  },
};

/** See lib/quality/words/words.ts. */
const withSentWords = {
  name: 'saywell-sent-words',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/\/lib\/quality\/words\/(?!words\.)[\w-]+\.ts$/.test(id)) return undefined;
    const groups = [...code.matchAll(/^export const (\w+) = words(?:<[^(]*>)?\(([[{])/gm)];
    if (groups.length !== code.match(/^export const /gm)?.length) throw new Error(`${id} exports something that is no words`);
    const made = groups.map(([, name, open]) => `export const ${name} = sentWords('${name}', ${open === '[' ? '[]' : '{}'});`);
    return `import { sentWords } from './words';\n${made.join('\n')}`;
  },
};

/** The models of complaints and answers come with them. */
const withSentModels = {
  name: 'saywell-sent-models',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/\/lib\/quality\/(?:heard|answers)\/data\.ts$/.test(id)) return undefined;
    return `export const ${/^export const (\w+)/m.exec(code)?.[1]} = undefined;`;
  },
};

export default defineConfig({
  imports: false,
  hooks: {
    'vite:build:extendConfig'(entries, config) {
      if (!entries.some(({ type }) => type === 'content-script')) return;
      config.resolve = { ...config.resolve, alias: preact };
      config.plugins = [
        ...(config.plugins ?? []),
        withoutTraditional,
        withoutReasons,
        withSentActs,
        withSentWords,
        withSentModels,
      ];
    },
  },
  vite: () => ({
    plugins: [withPackedRules, withoutExamples, escapedNoncharacters],
    // Chinese as it is: escapes would make the content script a third larger.
    esbuild: { charset: 'utf8', legalComments: 'none' },
    build: {
      target: 'chrome120',
      chunkSizeWarningLimit: 1_000,
      rollupOptions: {
        // antd marks its files for server rendering, which says nothing here and drowns every other warning.
        onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
      },
    },
  }),
  publicDir: 'components/public',
  manifest: {
    storage: { managed_schema: 'managed.json' },
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'sidePanel'],
    commands: { 'side-panel': { suggested_key: { default: 'Alt+P' }, description: '__MSG_sidePanel__' } },
    host_permissions: [...new Set(chatPages)],
    incognito: 'not_allowed',
    externally_connectable: { ids: [], matches: [] },
    content_security_policy: { extension_pages: pagePolicy },
    minimum_chrome_version: '120',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  },
});
