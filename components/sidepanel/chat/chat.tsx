import { useEffect, useState } from 'react';
import { say } from '../../../lib/i18n/say';
import { sidepanel as words } from '../../../lib/i18n/sidepanel';
import type { Lang } from '../../../lib/model/localised';
import type { OpenChat } from '../../../lib/model/open';
import type { PopupData } from '../../popup/data';
import { minute } from '../../ui/times';
import { Blank, Skeleton } from '../blank';
import type { Live } from './live';
import { ChatSection } from './section';

interface ThisChatProps {
  tabId: number | undefined;
  page: PopupData['page'];
  open: OpenChat | null | undefined;
  live: Live;
  now: number;
  lang: Lang;
}

/** The chat of the tab in front, or why there is none to show. */
export function ThisChat({ tabId, page, open, live, now, lang }: ThisChatProps) {
  const isSettled = useSettled(open !== undefined);
  if (page?.state === 'partly' || open?.readable === false)
    return <Blank icon="unread" title={say(words.unreadable, lang)} more={say(words.unreadableMore, lang)} />;
  if (open === undefined && !isSettled) return <Skeleton lang={lang} />;
  if (!open || tabId === undefined) return <Blank icon="page" title={say(words.empty, lang)} more={say(words.emptyMore, lang)} />;
  if (live.state === 'failed')
    return (
      <Blank icon="stop" isBad title={say(words.failed, lang)} more={say(words.failedMore, lang)}>
        <button type="button" onClick={live.retry}>
          {say(words.retry, lang)}
        </button>
      </Blank>
    );
  if (live.state === 'nothing') return <Blank icon="clock" title={say(words.notYet, lang)} more={say(words.notYetMore, lang)} />;
  if (!live.one) return <Skeleton lang={lang} />;
  return (
    <>
      {page?.state === 'stopped' && (
        <p className="trouble">
          <b>{say(words.stopped, lang, { time: minute(page.since, lang) })}</b> {say(words.stoppedMore, lang)}
        </p>
      )}
      <ChatSection
        key={open.key}
        tabId={tabId}
        open={open}
        logKey={live.key}
        one={live.one}
        sheet={live.one.sheet}
        now={now}
        lang={lang}
      />
    </>
  );
}

/** True once something is known, or when nothing was heard for a while: the tab is no chat page then. */
function useSettled(isKnown: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), 1_000);
    return () => clearTimeout(timer);
  }, []);
  return isKnown || isLate;
}
