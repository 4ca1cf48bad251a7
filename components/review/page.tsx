import { Alert, Button, Empty, Skeleton } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { review as words } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import type { Lang, Localised } from '../../lib/model/localised';
import type { ItemId } from '../../lib/model/sheet';
import type { Suppression } from '../../lib/model/suppression';
import { suppressionsBy } from '../../lib/quality/suppressed';
import type { Judging } from '../judging/use-chats';
import { ReviewFoot } from './foot';
import { ChatHead } from './head';
import { type Filter, type JudgedChat, mayGoOn, select } from './judged';
import { useKeys } from './keys';
import { ChatList } from './list';
import { ScoreSheet } from './sheet';
import { Toolbar } from './toolbar';
import { Transcript } from './transcript';

export type Period = 'today' | 'week' | 'month' | 'everything';

export interface ReviewProps {
  lang: Lang;
  items: readonly { id: ItemId; label: Localised }[];
  period: Period;
  onPeriod(period: Period): void;
  /** The chats of the period, as far as they were judged. */
  judging: Judging;
  suppressions: Suppression[];
  /** Epoch ms; a chat may go on until its sheet's session gap has passed. */
  now: number;
  onRetry(): void;
  /** Writes the chats now shown; the promise settles with the file's name. */
  onExport(kind: 'csv' | 'bundle', chats: JudgedChat[]): Promise<string>;
}

/** One's own chats exactly as a reviewer sees them: list, transcript with evidence in place, score sheet. */
export function ReviewPage(props: ReviewProps) {
  const { lang, judging } = props;
  const { chats } = judging;
  const [filter, setFilter] = useState<Filter>('all');
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [focus, setFocus] = useState<string>();
  const [pane, setPane] = useState<'list' | 'chat' | 'sheet'>('list');
  const shown = useMemo(() => select(chats, filter, query), [chats, filter, query]);
  const find = useMemo(() => suppressionsBy(props.suppressions), [props.suppressions]);
  const one = shown.find(({ chat }) => chat.id === selected) ?? shown[0];
  const order = useMemo(() => props.items.map(({ id }) => id), [props.items]);
  const open = (id: string) => {
    setSelected(id);
    setFocus(undefined);
    setPane('chat');
  };
  const onEvidence = useCallback((id: string) => {
    setFocus(id);
    setPane('chat');
  }, []);
  useEffect(() => {
    if (selected) history.replaceState(undefined, '', `#${encodeURIComponent(selected)}`);
  }, [selected]);
  useKeys({ shown, one, focus, onOpen: open, onFocus: setFocus });
  return (
    <div className="review" data-pane={pane}>
      <Toolbar {...props} shown={shown} filter={filter} query={query} onFilter={setFilter} onQuery={setQuery} />
      {judging.state === 'failed' ? (
        <Alert
          className="problem"
          type="error"
          title={say(words.loadFailed, lang)}
          action={<Button onClick={props.onRetry}>{say(words.retry, lang)}</Button>}
        />
      ) : judging.state === 'reading' && shown.length === 0 ? (
        <Skeleton className="problem" active={false} paragraph={{ rows: 8 }} />
      ) : shown.length === 0 || !one ? (
        <Nothing
          lang={lang}
          none={chats.length === 0}
          onClear={() => {
            setFilter('all');
            setQuery('');
          }}
        />
      ) : (
        <main className="panes">
          <ChatList chats={shown} selected={one.chat.id} find={find} lang={lang} onSelect={open} />
          <section className="pane-chat">
            <ChatHead one={one} lang={lang} />
            <div className="pane-switch">
              <Button onClick={() => setPane('list')}>{say(words.back, lang)}</Button>
              <Button onClick={() => setPane(pane === 'sheet' ? 'chat' : 'sheet')}>
                {say(pane === 'sheet' ? words.showChat : words.showSheet, lang)}
              </Button>
            </div>
            <Transcript key={one.chat.id} one={one} order={order} find={find} focus={focus} lang={lang} />
          </section>
          <ScoreSheet one={one} items={props.items} isOngoing={mayGoOn(one, props.now)} lang={lang} onEvidence={onEvidence} />
        </main>
      )}
      <ReviewFoot lang={lang} />
    </div>
  );
}

function Nothing({ lang, none, onClear }: { lang: Lang; none: boolean; onClear(): void }) {
  return (
    <Empty
      className="problem"
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <b>{say(none ? words.empty : words.noHit, lang)}</b>
          {none && <p>{say(words.emptyHint, lang)}</p>}
        </>
      }
    >
      {!none && <Button onClick={onClear}>{say(words.clear, lang)}</Button>}
    </Empty>
  );
}
