import { browser } from 'wxt/browser';
import { say } from '../../../lib/i18n/say';
import { type SidepanelWord, sidepanel as words } from '../../../lib/i18n/sidepanel';
import type { Lang } from '../../../lib/model/localised';
import { linkTo } from '../../log/address';

/** What became of a click, said below what was clicked. `message`: it can be seen in the log instead. */
export interface Outcome {
  /** The item or finding it was asked for, and how often something was asked for: the same words twice are news. */
  of: string;
  turn: number;
  word: SidepanelWord;
  link?: { chat: string; message: string };
}

/** The place of the outcome; always there, so that what comes to stand in it is read out. */
export function Said({ outcome, lang }: { outcome: Outcome | undefined; lang: Lang }) {
  return (
    <p className="said" role="status">
      {outcome && (
        <span key={outcome.turn}>
          {say(words[outcome.word], lang)}
          {outcome.link && (
            <a
              href={`${browser.runtime.getURL('/log.html')}${linkTo(outcome.link.chat, outcome.link.message)}`}
              target="_blank"
              rel="noreferrer"
            >
              {say(words.inLog, lang)}
            </a>
          )}
        </span>
      )}
    </p>
  );
}
