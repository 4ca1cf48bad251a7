import { Alert, Button, Empty, Input, Skeleton, Switch } from 'antd';
import { useState } from 'react';
import { dayTime } from '../../review/format';
import { useLang, useNumber, useWords } from '../said';
import { ListDrawer } from './list-drawer';
import type { ListSummary } from './lists-worker';

interface ListsProps {
  lists: ListSummary[] | undefined;
  failed: boolean;
  busy: boolean;
  onSwitch(list: ListSummary, on: boolean): void;
  onRename(list: ListSummary, name: string): void;
  onRemove(list: ListSummary): void;
}

/** The team's word lists: in use or not, by name, with what is in them. */
export function Lists(props: ListsProps) {
  const words = useWords();
  const [opened, setOpened] = useState<ListSummary>();
  const { lists } = props;
  return (
    <section className="panel lists" aria-label={words('lists')}>
      <h2>
        {words('lists')}
        {props.busy && <output className="quiet">{words('publishing')}</output>}
      </h2>
      {props.failed ? (
        <Alert className="part" type="error" title={words('listsFailed')} />
      ) : !lists ? (
        <Skeleton className="part" active={false} paragraph={{ rows: 2 }} title={false} />
      ) : lists.length === 0 ? (
        <Empty
          className="part"
          image={null}
          description={
            <>
              <b>{words('listsEmpty')}</b>
              <p>{words('listsEmptyHint')}</p>
            </>
          }
        />
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
  const { list } = props;
  const words = useWords();
  const number = useNumber();
  const lang = useLang();
  const [typed, setTyped] = useState<string>();
  const rename = () => {
    const name = typed?.trim();
    setTyped(undefined);
    if (name && name !== list.name) props.onRename(list, name);
  };
  const { name } = list;
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
        <Button size="small" disabled={props.busy} onClick={() => props.onRemove(list)} aria-label={words('removeOf', { name })}>
          {words('remove')}
        </Button>
        <Switch
          size="small"
          disabled={props.busy}
          checked={list.on}
          aria-label={words('switchOf', { name })}
          onChange={(on) => props.onSwitch(list, on)}
        />
      </div>
    </li>
  );
}
