import { useQuery } from '@tanstack/react-query';
import { say } from '../../../lib/i18n/say';
import { figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';
import { dayName } from '../../ui/times';
import { Blank } from '../blank';
import { Others, Read } from '../figures/state';
import { todayQuery } from '../queries';
import { QueueList } from '../queue/list';
import { useQueue } from '../queue/use-queue';
import { Coaching } from './coaching';
import { Grid } from './grid';
import { Hourly } from './hourly';
import '../figures/style.css';

/** The tab Today: figures beside one's own usual ones, who waits, what goes well and one thing for today. `now` is epoch ms. */
export function TodaySection({ lang, now }: { lang: Lang; now: number }) {
  const queue = useQueue() ?? [];
  return (
    <Read of={useQuery(todayQuery(now))} lang={lang}>
      {(figures) => (
        <>
          <p className="fig-head">
            <b>{dayName(now, lang)}</b> <span className="quiet">{say(words.compared, lang)}</span>
          </p>
          {figures.today.chats > 0 ? (
            <>
              <Grid figures={figures} queue={queue} lang={lang} />
              <Hourly hours={figures.hours} target={figures.target} lang={lang} />
            </>
          ) : (
            queue.length === 0 && (
              <Blank icon="clock" title={say(words.emptyToday, lang)} more={say(words.emptyTodayMore, lang)} />
            )
          )}
          {(figures.today.chats > 0 || queue.length > 0) && <QueueList rows={queue} lang={lang} />}
          <Coaching coaching={figures.coaching} queue={queue} lang={lang} />
          <Others n={figures.others} lang={lang} />
        </>
      )}
    </Read>
  );
}
