import { Button, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { review as words } from '../../lib/i18n/review';
import { say } from '../../lib/i18n/say';
import { number } from '../ui/numbers';
import { averageScore, type Filter, type JudgedChat } from './judged';
import type { Period, ReviewProps } from './page';

type ToolbarProps = ReviewProps & {
  shown: JudgedChat[];
  filter: Filter;
  query: string;
  onFilter(filter: Filter): void;
  onQuery(query: string): void;
};

/** Period, search and filter, what they come to, and the two files they can be written to. */
export function Toolbar({ lang, period, judging, shown, filter, query, onPeriod, onFilter, onQuery, onExport }: ToolbarProps) {
  const [done, setDone] = useState<{ text: string; failed?: boolean }>();
  const average = averageScore(shown);
  const isReading = judging.state === 'reading';
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
        {isReading && judging.total > 0 ? (
          <> · {say(words.judging, lang, { done: number(judging.done, lang), total: number(judging.total, lang) })}</>
        ) : (
          average !== undefined && <> · {say(words.average, lang, { score: number(average, lang, 1) })}</>
        )}
      </span>
      <span className="exports">
        <Button disabled={isReading || shown.length === 0} onClick={() => write('csv')}>
          {say(words.csv, lang)}
        </Button>
        <Button type="primary" disabled={isReading || shown.length === 0} onClick={() => write('bundle')}>
          {say(words.bundle, lang)}
        </Button>
      </span>
      {done && <output className={done.failed ? 'done is-failed' : 'done'}>{done.text}</output>}
    </header>
  );
}
