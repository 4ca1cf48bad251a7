import { fieldNames } from '../../lib/i18n/overlay';
import { Icon } from '../ui/icons';
import { fields } from './excerpt';
import { MenuAsk } from './menu-ask';
import { menuPage } from './plan';
import type { MenuHit, MenuState } from './state/menu';
import { Key, Press, useSurroundings, useWords, WithKey } from './ui';

/** Scripts that match what was typed after `/`. The query is an echo: typing goes on in the composer. */
export function Menu({ menu, transcriptHeight, narrow }: { menu: MenuState; transcriptHeight: number; narrow: boolean }) {
  const { actions } = useSurroundings();
  const words = useWords();
  const { start, rows } = menuPage(menu.index, transcriptHeight);
  const page = menu.hits.slice(start, start + rows);
  const selected = menu.hits[menu.index];
  if (menu.asking) return <MenuAsk asking={menu.asking} />;
  if (!selected)
    return (
      <div className="card menu none" role="status">
        <Icon name="search" />
        <span className="cut grow">{words('nothing', { query: menu.query })}</span>
        <span className="quiet">
          <WithKey sentence={words('enterFree')} name="Enter" />
        </span>
      </div>
    );
  return (
    <div className={`card menu ${narrow ? 'narrow' : ''}`}>
      <div className="query">
        <Icon name="search" />
        <b className="cut">{menu.query || '/'}</b>
        <span className="quiet figures" role="status">
          {words('count', { n: menu.hits.length, total: menu.total })}
        </span>
        <span className="grow" />
        <span className="tag done">{selected.group}</span>
      </div>
      <div className="list" role="listbox" aria-label={words('menu')}>
        {page.map((hit, at) => (
          <Row
            key={hit.id}
            hit={hit}
            n={at + 1}
            query={menu.query}
            on={hit === selected}
            choose={() => actions.chooseMenu(start + at)}
          />
        ))}
      </div>
      <Preview hit={selected} />
      <div className="keys">
        <Hint name="↑↓">{words('choose')}</Hint>
        <Hint name="Enter">{words('insert')}</Hint>
        <Hint name={`Alt+1…${Math.min(rows, page.length)}`}>{words('direct')}</Hint>
        <Press className="plain" onPress={actions.closeMenu}>
          <Key>Esc</Key>
          {words('close')}
        </Press>
        <span className="cut grow last">{words('composing')}</span>
      </div>
    </div>
  );
}

function Hint({ name, children }: { name: string; children: string }) {
  return (
    <span className="pair-of">
      <Key>{name}</Key>
      {children}
    </span>
  );
}

function Row({ hit, n, query, on, choose }: { hit: MenuHit; n: number; query: string; on: boolean; choose(): void }) {
  const at = query ? hit.title.toLowerCase().indexOf(query.toLowerCase()) : -1;
  const end = at + query.length;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the composer keeps the focus; arrows and Enter are taken there
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div role="option" aria-selected={on} className={`row ${on ? 'on' : ''}`} onClick={choose}>
      <Key>{String(n)}</Key>
      <span className="cut">
        {at < 0 ? (
          hit.title
        ) : (
          <>
            {hit.title.slice(0, at)}
            <mark>{hit.title.slice(at, end)}</mark>
            {hit.title.slice(end)}
          </>
        )}
      </span>
      <span className="tag">{hit.stageLabel}</span>
    </div>
  );
}

/** The whole text as it would be inserted: filled variables underlined, missing ones boxed. */
function Preview({ hit }: { hit: MenuHit }) {
  const { lang } = useSurroundings();
  const words = useWords();
  const name = (field: string) => fieldNames[field]?.[lang] ?? field;
  const parts = fields(hit.text, hit.preview, hit.missing);
  const holes = hit.missing.map(name).join(lang === 'zh' ? '、' : ', ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and the keyboard must reach it
    <section className="preview" tabIndex={0} aria-label={words('preview')}>
      <div className="text">
        {parts.map((part, at) => (
          <span key={at} className={`part ${part.kind === 'plain' ? '' : part.kind}`}>
            {part.kind === 'missing' ? name(part.text) : part.text}
          </span>
        ))}
      </div>
      <div className="about">
        {parts.some((part) => part.kind === 'filled') && words('fromPage')}{' '}
        {holes && <span className="hole">{words('hole', { fields: holes })}</span>}
      </div>
    </section>
  );
}
