import type { Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import { functionsOf, startWithEntry } from './entry-page';
import type { TeamFunctions } from './team-entry';

/** Starts a bundled worker by its file, as the product's build does for `?worker`. */
const workers: Plugin = {
  name: 'workers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?worker$/ }, ({ path }) => ({ path, namespace: 'worker' }));
    onLoad({ filter: /.*/, namespace: 'worker' }, () => ({
      contents: `export default function () { return new Worker('/words-worker.js', { type: 'module' }); }`,
    }));
  },
};

/** The built extension with one page more, in which the functions of the word lists can be called. */
export const startWithTeam = () => startWithEntry('team', { 'words-worker': 'components/options/words/worker.ts' }, [workers]);

export const teamOf = (own: Page) => functionsOf<TeamFunctions>(own);
