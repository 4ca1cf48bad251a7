import { Alert, Button, Input, Skeleton, Switch } from 'antd';
import { useState } from 'react';
import { dayTime } from '../../ui/times';
import { useNotice } from '../notice';
import { useLang, useNumber, useWords } from '../said';
import type { Draft } from '../trial/draft';
import { changeList, dropList, openList, restoreList } from './ask-lists';
import { ListDrawer } from './list-drawer';
import type { ListSummary } from './lists-worker';
import type { useLists } from './use-lists';

interface ListsProps {
  team: ReturnType<typeof useLists>;
  /** A list that is to be switched on is tried first. */
  onTry(draft: Draft): void;
}

/** The team's word lists: in use or not, by name, with what is in them. */
export function Lists(props: ListsProps) {
  const words = useWords();
  const [opened, setOpened] = useState<ListSummary>();
  const { lists, failed, busy } = props.team;
  return (
    <section className="panel lists" aria-label={words('lists')}>
      <h2>
        {words('lists')}
        {busy && <output className="quiet">{words('publishing')}</output>}
      </h2>
      {failed ? (
        <Alert className="part" type="error" title={words('listsFailed')} />
      ) : !lists ? (
        <Skeleton className="part" active={false} paragraph={{ rows: 2 }} title={false} />
      ) : lists.length === 0 ? (
        <div className="part none">
          <b>{words('listsEmpty')}</b>
          <p className="quiet">{words('listsEmptyHint')}</p>
        </div>
      ) : (
        <ul>
          {lists.map((list) => (
            <ListRow key={list.id} list={list} onOpen={() => setOpened(list)} {...props} />
          ))}
        </ul>
      )}
      <ListDrawer list={opened} onClose={() => setOpened(undefined)} />
    </section>
  );
}

function ListRow(props: ListsProps & { list: ListSummary; onOpen(): void }) {
  const { list, team } = props;
  const { id, name } = list;
  const notice = useNotice();
  const words = useWords();
  const number = useNumber();
  const lang = useLang();
  const [typed, setTyped] = useState<string>();
  const rename = () => {
    const next = typed?.trim();
    setTyped(undefined);
    if (!next || next === name) return;
    const said = words('listRenamed', { name: next });
    team.act(
      () => changeList(id, { name: next }),
      () => changeList(id, { name }),
      said,
      false,
    );
  };
  const remove = () =>
    team.act(
      () => dropList(id),
      () => restoreList(id),
      words('listRemoved', { name }),
      list.on,
    );
  const turn = (on: boolean) => {
    if (!on) {
      team.act(
        () => changeList(id, { on: false }),
        () => changeList(id, { on: true }),
        words('listOff', { name }),
      );
      return;
    }
    openList(id).then(
      (full) => props.onTry({ kind: 'words', id, name, stored: true, words: full.words, allow: full.allow, rejected: [] }),
      () => notice({ text: words('listsFailed'), failed: true }),
    );
  };
  return (
    <li>
      <div className="list-name">
        {typed === undefined ? (
          <b title={name}>{name}</b>
        ) : (
          <Input
            autoFocus
            maxLength={120}
            aria-label={words('renameOf', { name })}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={rename}
            onPressEnter={rename}
          />
        )}
        <span className="quiet">
          {words('words', { n: number(list.words) })}
          {list.allow > 0 && ` · ${words('allowed')} ${number(list.allow)}`} · {words('changed', { at: dayTime(list.at, lang) })}
        </span>
      </div>
      <div className="list-acts">
        <Button size="small" onClick={props.onOpen} aria-label={words('openOf', { name })}>
          {words('open')}
        </Button>
        <Button size="small" onClick={() => setTyped(name)} aria-label={words('renameOf', { name })}>
          {words('rename')}
        </Button>
        <Button size="small" disabled={team.busy} onClick={remove} aria-label={words('removeOf', { name })}>
          {words('remove')}
        </Button>
        <Switch size="small" disabled={team.busy} checked={list.on} aria-label={words('switchOf', { name })} onChange={turn} />
      </div>
    </li>
  );
}
