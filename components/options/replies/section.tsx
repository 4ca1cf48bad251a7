import './style.css';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { removeReply, saveReply } from '../../../lib/log/team';
import type { Reply, TeamReply } from '../../../lib/model/reply';
import { packs } from '../../../lib/replies/packs';
import { settingsQuery } from '../../queries';
import { changeTeam, repliesQuery, team } from '../../team';
import { useNotice } from '../notice';
import { useLang, useNumber } from '../said';
import { checkerQuery } from './checker';
import { ReplyForm } from './form';
import { ReplyList } from './list';
import { useLibraryWords } from './said';

/** The team's own scripts, each with what the checker says of it, and those that ship. */
export function RepliesSection() {
  const words = useLibraryWords();
  const number = useNumber();
  const lang = useLang();
  const notice = useNotice();
  const [query, setQuery] = useState('');
  const [edited, setEdited] = useState<TeamReply | 'new'>();
  const stamp = useQuery(settingsQuery).data?.team ?? 0;
  const own = useQuery(repliesQuery(stamp));
  const checker = useQuery(checkerQuery(stamp)).data;
  const act = (write: () => Promise<void>, back: () => Promise<void>, said: string) =>
    changeTeam(write).then(
      () => notice({ text: said, undo: () => changeTeam(back) }),
      () => notice({ text: words('notSaved'), failed: true }),
    );
  const save = async (reply: TeamReply) => {
    const before = own.data?.find(({ id }) => id === reply.id);
    const back = () => (before ? saveReply(team, before) : removeReply(team, reply.id));
    await act(() => saveReply(team, reply), back, words('saved', { title: reply.title }));
    setEdited(undefined);
  };
  const remove = (reply: TeamReply) => {
    if (edited !== 'new' && edited?.id === reply.id) setEdited(undefined);
    return act(
      () => removeReply(team, reply.id),
      () => saveReply(team, reply),
      words('removed', { title: reply.title }),
    );
  };
  const mine = own.data?.filter((reply) => fits(reply, query)) ?? [];
  const shipped = packs.filter((reply) => fits(reply, query)).sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
  return (
    <>
      <header className="head">
        <h1>{words('title')}</h1>
        <span className="quiet">{words('counts', { own: number(own.data?.length ?? 0), shipped: number(packs.length) })}</span>
        <span className="grow" />
        <Input.Search
          className="find"
          allowClear
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          placeholder={words('search')}
          aria-label={words('search')}
        />
        <Button type="primary" onClick={() => setEdited('new')}>
          {words('add')}
        </Button>
      </header>
      <div className={edited ? 'two writing' : 'column'}>
        <div className="column">
          <section className="panel lists" aria-label={words('own')}>
            <h2>{words('own')}</h2>
            {own.isError ? (
              <Alert className="part" type="error" title={words('loadFailed')} />
            ) : !own.data || !checker ? (
              <Skeleton className="part" active={false} paragraph={{ rows: 2 }} title={false} />
            ) : mine.length === 0 ? (
              <Empty
                className="part"
                image={null}
                description={
                  <>
                    <b>{words(own.data.length > 0 ? 'noHit' : 'emptyOwn')}</b>
                    {own.data.length === 0 && <p>{words('emptyOwnHint')}</p>}
                  </>
                }
              />
            ) : (
              <ReplyList replies={mine} check={checker.check} onEdit={setEdited} onRemove={remove} />
            )}
          </section>
          <section className="panel lists" aria-label={words('shipped')}>
            <h2>{words('shipped')}</h2>
            <p className="part quiet">{words('shippedHint')}</p>
            {shipped.length > 0 && <ReplyList replies={shipped} />}
          </section>
        </div>
        {edited && checker && (
          <div className="column">
            <ReplyForm
              key={edited === 'new' ? 'new' : edited.id}
              reply={edited === 'new' ? undefined : edited}
              library={[...(own.data ?? []), ...packs]}
              check={checker.check}
              onSave={save}
              onClose={() => setEdited(undefined)}
            />
          </div>
        )}
      </div>
    </>
  );
}

function fits({ title, text, shortcut = '' }: Reply, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return [title, text, shortcut].some((part) => part.toLowerCase().includes(wanted));
}
