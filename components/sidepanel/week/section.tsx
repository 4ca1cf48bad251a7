import { useQuery } from '@tanstack/react-query';
import { say } from '../../../lib/i18n/say';
import { figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';
import { number } from '../../ui/numbers';
import { Blank } from '../blank';
import { Others, Read } from '../figures/state';
import { weekQuery } from '../queries';
import { Daily } from './daily';
import { LedgerList } from './ledger';
import { Radar } from './radar';
import '../figures/style.css';

/** The tab My week: scores by day, rewards and penalties with the chats behind them, the five dimensions. `now` is epoch ms. */
export function WeekSection({ lang, now }: { lang: Lang; now: number }) {
  return (
    <Read of={useQuery(weekQuery(now))} lang={lang}>
      {({ chats, average, days, ledger, dimensions, others }) =>
        chats === 0 ? (
          <>
            <Blank icon="clock" title={say(words.emptyWeek, lang)} more={say(words.emptyWeekMore, lang)} />
            <Others n={others} lang={lang} />
          </>
        ) : (
          <>
            <p className="fig-head">
              <b>{say(words.weekTitle, lang)}</b>{' '}
              <span className="quiet">
                {average === null
                  ? say(words.weekSumNone, lang, { n: number(chats, lang) })
                  : say(words.weekSum, lang, { n: number(chats, lang), score: number(average, lang) })}
              </span>
            </p>
            <Daily days={days} chats={chats} lang={lang} />
            <LedgerList ledger={ledger} lang={lang} />
            <Radar dimensions={dimensions} lang={lang} />
            <Others n={others} lang={lang} />
          </>
        )
      }
    </Read>
  );
}
