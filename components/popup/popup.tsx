import { say } from '../../lib/i18n/say';
import { figureWords } from '../../lib/i18n/sidepanel-figures';
import { Icon } from '../ui/icons';
import { number } from '../ui/numbers';
import type { PopupActions, PopupData, Switches } from './data';
import { Health, Told, Troubles, wordsOf } from './health';

const switches = ['check', 'guard', 'bar'] as const satisfies (keyof Switches)[];

/** Is this page attached, is recording healthy, what did today come to; one primary action that repairs the worst state. */
export function Popup({ data, actions }: { data: PopupData; actions: PopupActions }) {
  const words = wordsOf(data);
  const state = data.page?.state;
  const stopped = state === 'stopped';
  return (
    <main>
      <header>
        <span className="sign good">
          <Icon name="logo" px={18} />
        </span>
        <h1>{words('name')}</h1>
        {state === 'recording' && <span className="end">{data.page?.platform}</span>}
        {stopped && (
          <span className="tag block">
            <Icon name="stop" />
            {words('tagStopped')}
          </span>
        )}
        {state === 'partly' && (
          <span className="tag warn">
            <Icon name="unread" />
            {words('tagPartly')}
          </span>
        )}
        {state === 'absent' && <span className="tag">{words('tagAbsent')}</span>}
        {!data.page && <span className="tag">{words('tagElsewhere')}</span>}
      </header>
      <Troubles data={data} actions={actions} />
      <Told data={data} actions={actions} />
      <Health data={data} />
      <Figures data={data} />
      {switches.map((name) => (
        <label key={name} className="switch">
          <span>
            {words(name)}
            {name === 'bar' && <kbd>{data.mac ? '⌥0' : 'Alt+0'}</kbd>}
          </span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={data.switches[name]}
            checked={data.switches[name]}
            onChange={(event) => actions.change({ [name]: event.target.checked })}
          />
        </label>
      ))}
      <div className="actions">
        {stopped && (
          <button type="button" className="main" onClick={() => actions.reloadPage()}>
            {words('reload')}
          </button>
        )}
        <button type="button" className={stopped ? '' : 'main'} disabled={data.isLocked} onClick={() => actions.exportToday()}>
          {words('exportToday')}
        </button>
        {!stopped && (
          <button type="button" onClick={() => actions.openChats()}>
            {words('mine')}
          </button>
        )}
      </div>
      <footer>
        <button type="button" onClick={() => actions.openOptions()}>
          {words('options')}
        </button>
        <button type="button" onClick={() => actions.openLog()}>
          {words('log')}
        </button>
        <button type="button" onClick={() => actions.openPanel()}>
          {words('panel')}
        </button>
        {stopped && (
          <button type="button" onClick={() => actions.openChats()}>
            {words('mine')}
          </button>
        )}
        <span className="grow" />
        <button type="button" onClick={() => actions.switchLanguage()} title={words('otherLanguageName')}>
          {words('otherLanguage')}
        </button>
      </footer>
    </main>
  );
}

function Figures({ data }: { data: PopupData }) {
  const words = wordsOf(data);
  const { chats, average, resolved, others } = data.today;
  const figures = [
    ['chats', chats],
    ['average', average],
    ['resolved', resolved],
  ] as const;
  return (
    <>
      <dl className="figures" aria-label={words('today')}>
        {figures.map(([word, value]) => (
          <div key={word}>
            <dt>{words(word)}</dt>
            <dd>{value === null ? '–' : number(value, data.lang)}</dd>
          </div>
        ))}
      </dl>
      {others > 0 && <p className="others">{say(figureWords.others, data.lang, { n: others })}</p>}
    </>
  );
}
