import './style.css';
import { useQuery } from '@tanstack/react-query';
import { Alert, Empty, Select, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import { say } from '../../../lib/i18n/say';
import { type SuppressionWord, scopeNames, suppressions as text } from '../../../lib/i18n/suppressions';
import { addSuppression, removeSuppression } from '../../../lib/log/team';
import type { Suppression, SuppressionScope } from '../../../lib/model/suppression';
import { usesOf } from '../../../lib/quality/suppressed';
import { chatsQuery, lastDays, settingsQuery, useLogRefresh } from '../../queries';
import { changeTeam, suppressionsQuery, team } from '../../team';
import { useNotice } from '../notice';
import { useLang, useNumber } from '../said';
import { SuppressionsTable } from './table';

type Shown = SuppressionScope | 'all';

/** What agents chose not to be told again, why, and how often it went out since. */
export function SuppressionsSection() {
  const lang = useLang();
  const number = useNumber();
  const notice = useNotice();
  const [scope, setScope] = useState<Shown>('all');
  const settings = useQuery(settingsQuery);
  const all = useQuery(suppressionsQuery(settings.data?.team));
  const chats = useQuery(chatsQuery(lastDays(30, Date.now())));
  useLogRefresh();
  const words = (word: SuppressionWord, values?: Record<string, string | number>) => say(text[word], lang, values);
  const uses = useMemo(() => chats.data && all.data && usesOf(chats.data, all.data), [chats.data, all.data]);
  const shown = (all.data ?? []).filter((one) => scope === 'all' || one.scope === scope);
  const remove = (one: Suppression) =>
    changeTeam(() => removeSuppression(team, one.id)).then(
      () =>
        notice({
          text: words('removed', { text: one.text }),
          undo: () => changeTeam(() => addSuppression(team, one)),
        }),
      () => notice({ text: words('notSaved'), failed: true }),
    );
  return (
    <>
      <header className="head">
        <h1>{words('title')}</h1>
        <span className="quiet">{words('counts', { n: number(shown.length) })}</span>
        <span className="grow" />
        <Select<Shown>
          aria-label={words('scope')}
          value={scope}
          onChange={setScope}
          popupMatchSelectWidth={false}
          options={[
            { value: 'all', label: words('all') },
            ...(['team', 'here', 'once'] as const).map((value) => ({ value, label: say(scopeNames[value], lang) })),
          ]}
        />
      </header>
      <section className="panel" aria-label={words('title')}>
        <p className="part quiet">{words('lead')}</p>
        {all.isError ? (
          <Alert className="part" type="error" title={words('loadFailed')} />
        ) : !all.data ? (
          <Skeleton className="part" active={false} paragraph={{ rows: 4 }} />
        ) : shown.length === 0 ? (
          <Empty
            className="part"
            image={null}
            description={
              <>
                <b>{words('empty')}</b>
                <p>{words('emptyHint')}</p>
              </>
            }
          />
        ) : (
          <SuppressionsTable rows={shown} uses={uses} onRemove={remove} />
        )}
      </section>
    </>
  );
}
