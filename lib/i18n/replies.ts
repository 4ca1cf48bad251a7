import type { Localised } from '../model/localised';

/** Words around inserting a reply. */
export const replyWords = {
  blankLeft: {
    zh: '还有【】没有填好，先没有发出。填上或删掉就可以发。',
    en: 'A 【blank】 is still open, so this has not gone out. Fill it in or delete it.',
  },
} satisfies Record<string, Localised>;
