import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Alert, Drawer, Input, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import { categories } from '../../../lib/i18n/categories';
import { say } from '../../../lib/i18n/say';
import type { WordList } from '../../../lib/model/word';
import { LevelMark } from '../rules/severity-select';
import { useLang, useNumber, useWords } from '../said';
import { openList } from './ask-lists';
import type { ListSummary } from './lists-worker';

/** What is in a list; of 100,000 words only those on screen are in the page. */
export function ListDrawer({ list, onClose }: { list: ListSummary | undefined; onClose(): void }) {
  const words = useWords();
  const id = list?.id ?? '';
  const opened = useQuery({
    queryKey: ['team', 'list', id, list?.at],
    enabled: id !== '',
    gcTime: 0,
    queryFn: () => openList(id),
  });
  return (
    <Drawer
      open={list !== undefined}
      onClose={onClose}
      size="large"
      title={<span className="cut">{list?.name}</span>}
      destroyOnHidden
    >
      {opened.isError ? (
        <Alert type="error" title={words('listsFailed')} />
      ) : opened.data ? (
        <Words list={opened.data} />
      ) : (
        <Skeleton active={false} />
      )}
    </Drawer>
  );
}

/** Allowed phrases that are named; the others are counted by their list. */
const mostAllowed = 50;

function Words({ list }: { list: WordList }) {
  const words = useWords();
  const number = useNumber();
  const lang = useLang();
  const [query, setQuery] = useState('');
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const shown = useMemo(() => list.words.filter(({ text }) => text.includes(query.trim())), [list, query]);
  const rows = useVirtualizer({ count: shown.length, getScrollElement: () => scroller, estimateSize: () => 40, overscan: 10 });
  return (
    <div className="long">
      <Input.Search
        allowClear
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        placeholder={words('filterWords')}
        aria-label={words('filterWords')}
      />
      <p className="quiet">{words('wordsShown', { shown: number(shown.length), n: number(list.words.length) })}</p>
      {list.allow.length > 0 && (
        <p className="quiet">
          {words('allowList', { words: list.allow.slice(0, mostAllowed).join(lang === 'zh' ? '、' : ', ') })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, and the keyboard must reach it */}
      <section className="long-list" ref={setScroller} tabIndex={0} aria-label={list.name}>
        <ul style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const one = shown[row.index];
            return (
              one && (
                <li
                  key={row.key}
                  data-index={row.index}
                  ref={rows.measureElement}
                  style={{ transform: `translateY(${row.start}px)` }}
                >
                  <span>
                    {one.text}
                    {one.replacement && <span className="quiet"> → {one.replacement}</span>}
                  </span>
                  <span className="quiet">{say(categories[one.category].name, lang)}</span>
                  <LevelMark level={one.severity} />
                </li>
              )
            );
          })}
        </ul>
      </section>
    </div>
  );
}
