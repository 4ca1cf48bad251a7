import { Alert, Button, Empty, Input, Segmented, Select, Skeleton } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { review as words } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import type { Lang, Localised } from '../../lib/model/localised';
import type { ItemId, Sheet } from '../../lib/model/sheet';
import { number } from './format';
import { averageScore, type Filter, type JudgedChat, select } from './judged';
import { useKeys } from './keys';
import { ChatList } from './list';
import { ScoreSheet } from './sheet';
import { Transcript } from './transcript';

export type Period = 'today' | 'week' | 'month' | 'everything';

export interface ReviewProps {
  lang: Lang;
  sheet: Sheet;
  items: readonly { id: ItemId; label: Localised }[];
  period: Period;
  onPeriod(period: Period): void;
  chats: JudgedChat[] | undefined;
  failed: boolean;
  onRetry(): void;
  /** Writes the chats now shown; the promise settles with the file's name. */
  onExport(kind: 'csv' | 'bundle', chats: JudgedChat[]): Promise<string>;
}

/** One's own chats exactly as a reviewer sees them: list, transcript with evidence in place, score sheet. */
export function ReviewPage(props: ReviewProps) {
  const { lang } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [focus, setFocus] = useState<string>();
  const [pane, setPane] = useState<'list' | 'chat' | 'sheet'>('list');
  const shown = useMemo(() => select(props.chats ?? [], filter, query), [props.chats, filter, query]);
  const one = shown.find(({ chat }) => chat.id === selected) ?? shown[0];
  const order = useMemo(() => props.items.map(({ id }) => id), [props.items]);
  const open = (id: string) => {
    setSelected(id);
    setFocus(undefined);
    setPane('chat');
  };
  useEffect(() => {
    if (selected) history.replaceState(undefined, '', `#${encodeURIComponent(selected)}`);
  }, [selected]);
  useKeys({ shown, one, focus, onOpen: open, onFocus: setFocus });
  return (
    <div className="review" data-pane={pane}>
      <Toolbar {...props} shown={shown} filter={filter} query={query} onFilter={setFilter} onQuery={setQuery} />
      {props.failed ? (
        <Alert
          className="problem"
          type="error"
          title={say(words.loadFailed, lang)}
          action={<Button onClick={props.onRetry}>{say(words.retry, lang)}</Button>}
        />
      ) : !props.chats ? (
        <Skeleton className="problem" active={false} paragraph={{ rows: 8 }} />
      ) : shown.length === 0 || !one ? (
        <Nothing
          lang={lang}
          none={props.chats.length === 0}
          onClear={() => {
            setFilter('all');
            setQuery('');
          }}
        />
      ) : (
        <main className="panes">
          <ChatList chats={shown} selected={one.chat.id} lang={lang} onSelect={open} />
          <section className="pane-chat">
            <div className="pane-switch">
              <Button size="small" onClick={() => setPane('list')}>
                {say(words.back, lang)}
              </Button>
              <Button size="small" onClick={() => setPane(pane === 'sheet' ? 'chat' : 'sheet')}>
                {say(pane === 'sheet' ? words.showChat : words.showSheet, lang)}
              </Button>
            </div>
            <Transcript key={one.chat.id} one={one} order={order} focus={focus} lang={lang} />
          </section>
          <ScoreSheet
            one={one}
            sheet={props.sheet}
            items={props.items}
            lang={lang}
            onEvidence={(id) => {
              setFocus(id);
              setPane('chat');
            }}
          />
        </main>
      )}
    </div>
  );
}

type ToolbarProps = ReviewProps & {
  shown: JudgedChat[];
  filter: Filter;
  query: string;
  onFilter(filter: Filter): void;
  onQuery(query: string): void;
};

function Toolbar({ lang, period, shown, filter, query, onPeriod, onFilter, onQuery, onExport }: ToolbarProps) {
  const [done, setDone] = useState<{ text: string; failed?: boolean }>();
  const average = averageScore(shown);
  const write = (kind: 'csv' | 'bundle') =>
    onExport(kind, shown).then(
      (name) => setDone({ text: say(words.exported, lang, { name, n: number(shown.length, lang) }) }),
      () => setDone({ text: say(words.exportFailed, lang), failed: true }),
    );
  return (
    <header className="toolbar">
      <h1>{say(words.title, lang)}</h1>
      <Segmented<Period>
        value={period}
        onChange={onPeriod}
        options={(['today', 'week', 'month', 'everything'] as const).map((value) => ({ value, label: say(words[value], lang) }))}
      />
      <Input.Search
        className="find"
        allowClear
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        placeholder={say(words.search, lang)}
        aria-label={say(words.search, lang)}
      />
      <Select<Filter>
        value={filter}
        onChange={onFilter}
        aria-label={say(words.all, lang)}
        popupMatchSelectWidth={false}
        options={(['all', 'improvable', 'flagged', 'praised'] as const).map((value) => ({
          value,
          label: say(words[value], lang),
        }))}
      />
      <span className="figures">
        {say(words.chats, lang, { n: number(shown.length, lang) })}
        {average !== undefined && <> · {say(words.average, lang, { score: number(average, lang, 1) })}</>}
      </span>
      <span className="exports">
        <Button disabled={shown.length === 0} onClick={() => write('csv')}>
          {say(words.csv, lang)}
        </Button>
        <Button type="primary" disabled={shown.length === 0} onClick={() => write('bundle')}>
          {say(words.bundle, lang)}
        </Button>
      </span>
      <span className="keys quiet">{say(words.keys, lang)}</span>
      {done && <output className={done.failed ? 'done is-failed' : 'done'}>{done.text}</output>}
    </header>
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
