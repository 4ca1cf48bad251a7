import { Skeleton } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { logPage as words } from '../../lib/i18n/log-page';
import { say } from '../../lib/i18n/say';
import type { DayCount } from '../../lib/log/browse';
import type { Lang } from '../../lib/model/localised';
import { LogTrouble } from '../log-health/banner';
import { askedNothing, linkTo, writeAddress } from './address';
import { ChatPane } from './chat-pane';
import { Days } from './days';
import { tell } from './engine';
import { LogFoot } from './foot';
import type { Asked, OpenedChat } from './job';
import { type Acts, focusOn, useLogKeys } from './keys';
import { Nothing } from './nothing';
import { Results } from './results';
import { Status } from './status';
import { Toolbar } from './toolbar';
import { Unread } from './unread';
import { useChat } from './use-chat';
import { useDays, useNews } from './use-days';
import { useList } from './use-list';
import { usePlace } from './use-place';
import { useSheets } from './use-sheets';

/** Everything on record: by day, customer, platform, score, finding, text and order number, and each chat whole. */
export function LogPage({ lang, now }: { lang: Lang; now: number }) {
  const [place, go] = usePlace();
  const [stamp, setStamp] = useState(0);
  const [cursor, setCursor] = useState(0);
  const [opened, setOpened] = useState(nothingOpened);
  const [said, setSaid] = useState('');
  // Before anything is asked of the Worker under a new stamp.
  useSheets(useCallback(() => setStamp((n) => n + 1), []));
  const days = useDays(stamp);
  const hasNews = useNews(stamp);
  const { listed, stop, again } = useList(place.asked, stamp);
  const opening = useChat(place.chat, stamp);
  const { rows } = listed;
  const isNarrowed = writeAddress({ ...nothing, asked: { ...place.asked, sort: 'newest' } }) !== '#';
  useEffect(() => {
    document.title = say(words.title, lang);
  }, [lang]);
  const onAsk = useCallback(
    (change: Partial<Asked>) => {
      setCursor(0);
      go({ asked: { ...place.asked, ...change } });
    },
    [go, place.asked],
  );
  const onOpen = useCallback(
    (index: number, takesFocus = false) => {
      const row = rows[index];
      if (!row) return;
      setCursor(index);
      setOpened(({ turn }) => ({ row: row.id, day: row.day, turn: turn + 1, takesFocus }));
      go({ chat: row.chat, message: row.hit?.message ?? '' });
    },
    [go, rows],
  );
  const onEnd = useCallback(() => tell('more'), []);
  const acts: Acts = {
    walk: (step) => setCursor((at) => Math.max(0, Math.min(rows.length - 1, at + step))),
    open() {
      onOpen(cursor, true);
    },
    back() {
      const { activeElement } = document;
      if (activeElement instanceof HTMLInputElement) {
        activeElement.blur();
        return focusOn('#results');
      }
      if (place.chat !== '') go({ chat: '', message: '' });
      setOpened(nothingOpened);
      requestAnimationFrame(() => focusOn('#results'));
    },
    nextFinding() {
      const next = opening.state === 'open' && findingAfter(opening.chat, place.message);
      if (next) go({ message: next });
    },
    copy() {
      if (place.chat === '') return;
      const link = new URL(linkTo(place.chat, place.message), location.href).href;
      navigator.clipboard.writeText(link).then(
        () => setSaid(say(words.copied, lang)),
        () => setSaid(say(words.notCopied, lang)),
      );
    },
    stop,
    renew() {
      tell('forget');
      setCursor(0);
      setStamp((n) => n + 1);
    },
    clear: () => onAsk({ ...askedNothing, sort: place.asked.sort }),
  };
  useLogKeys(acts);
  return (
    <div className="log" data-pane={place.chat === '' ? 'list' : 'chat'}>
      <LogTrouble lang={lang} />
      <Toolbar asked={place.asked} lang={lang} days={days ?? noDays} onAsk={onAsk} />
      <main className="panes">
        <Days days={days ?? noDays} day={place.asked.day} lang={lang} now={now} onDay={(day) => onAsk({ day })} />
        <section className="pane-list" data-state={listed.state}>
          <Status listed={listed} asked={place.asked} hasNews={hasNews} lang={lang} onStop={acts.stop} onNews={acts.renew} />
          {listed.state === 'failed' && rows.length === 0 ? (
            <Unread failure={listed.failure ?? 'damaged'} lang={lang} onRetry={again} />
          ) : rows.length > 0 ? (
            <Results
              rows={rows}
              count={rows.length}
              cursor={cursor}
              opened={opened.row}
              stamp={stamp}
              lang={lang}
              onOpen={onOpen}
              onEnd={onEnd}
            />
          ) : listed.state === 'done' || listed.state === 'stopped' ? (
            <Nothing isNarrowed={isNarrowed} isOrder={place.asked.scope === 'order'} lang={lang} onClear={acts.clear} />
          ) : (
            <Skeleton className="problem" active={false} paragraph={{ rows: 8 }} />
          )}
        </section>
        <ChatPane
          opening={opening}
          place={place}
          hasRows={rows.length > 0}
          day={opened.day}
          focus={opened.takesFocus ? opened.turn : 0}
          lang={lang}
          onMessage={(message) => go({ message })}
          onCopy={acts.copy}
          onBack={acts.back}
          onRetry={acts.renew}
        />
      </main>
      <LogFoot said={said} lang={lang} />
    </div>
  );
}

/** Which row was opened last, and whether its chat takes the focus: after Enter, not after a click. */
const nothingOpened = { row: '', day: '', turn: 0, takesFocus: false };
const noDays: DayCount[] = [];
const nothing = { chat: '', message: '', asked: askedNothing };

/** The next message something was found in, after the marked one; the first again after the last. */
function findingAfter({ rows, sessions }: OpenedChat, marked: string): string | undefined {
  const found = new Set(sessions.flatMap(({ judged }) => judged?.findings.map(({ message }) => message) ?? []));
  const at = rows.findIndex(({ id }) => id === marked);
  return (rows.slice(at + 1).find(({ id }) => found.has(id)) ?? rows.find(({ id }) => found.has(id)))?.id;
}
