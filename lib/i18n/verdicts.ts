import type { Localised } from '../model/localised';

/** What a verdict is called on every surface and in every file. `due`: the chat goes on and it can still be done. */
export const verdictWords = {
  pass: { zh: '做到', en: 'Done' },
  fail: { zh: '没做到', en: 'Missed' },
  na: { zh: '不适用', en: 'N/A' },
  due: { zh: '还可以做', en: 'Still open' },
} satisfies Record<string, Localised>;
