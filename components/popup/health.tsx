import { trouble } from '../../lib/i18n/log-health';
import { anchorNames, type PopupWord, popup } from '../../lib/i18n/popup';
import { privacy } from '../../lib/i18n/privacy';
import { say } from '../../lib/i18n/say';
import { minute } from '../ui/times';
import type { PopupActions, PopupData } from './data';
import { Line, Message } from './lines';
import { Unlock } from './unlock';

type Words = (word: PopupWord, values?: Record<string, string | number>) => string;

/** Reads the popup's words in one language. */
export function wordsOf(data: PopupData): Words {
  return (word, values) => say(popup[word], data.lang, values);
}

/** What is wrong with the log, before everything else. */
export function Troubles({ data, actions }: { data: PopupData; actions: PopupActions }) {
  return data.troubles.map(({ id, title, body, action, help, canNote }) => (
    <Message key={id} tone={canNote ? 'warn' : 'block'} title={title}>
      {body}
      {id === 'locked' && <Unlock lang={data.lang} />}
      <span className="helps">
        {action && help && (
          <button type="button" onClick={() => actions.openOptions(help)}>
            {action}
          </button>
        )}
        {canNote && (
          <button type="button" onClick={() => actions.noteLoss()}>
            {say(trouble.noted, data.lang)}
          </button>
        )}
      </span>
    </Message>
  ));
}

/** What is recorded, until the agent has read it. */
export function Told({ data, actions }: { data: PopupData; actions: PopupActions }) {
  if (data.isTold) return null;
  return (
    <Message tone="plain" title={say(privacy.toldTitle, data.lang)}>
      {say(privacy.toldShort, data.lang)}
      <span className="helps">
        <button type="button" onClick={() => actions.confirmTold()}>
          {say(privacy.toldButton, data.lang)}
        </button>
        <button type="button" onClick={() => actions.openOptions('privacy')}>
          {say(privacy.toldMore, data.lang)}
        </button>
      </span>
    </Message>
  );
}

/** Three lines that say how this page is doing, the worst news first and in full. */
export function Health({ data }: { data: PopupData }) {
  const words = wordsOf(data);
  const { page } = data;
  const time = (at: number) => minute(at, data.lang);
  const gap = data.gapMinutes > 0 && (
    <Line icon="clock" tone="warn" title={words('gap', { n: data.gapMinutes })} more={words('gapMore')} />
  );
  const local = <Line icon="lock" tone="good" title={words('local')} more={words('localMore')} />;
  if (!page || page.state === 'absent')
    return (
      <>
        <Message tone="plain" title={words(page ? 'absentTitle' : 'elsewhereTitle')}>
          {words(page ? 'absentBody' : 'elsewhereBody')}
        </Message>
        {gap}
        {local}
      </>
    );
  const since = time(page.since);
  if (page.state === 'stopped')
    return (
      <>
        <Message tone="block" title={words('stoppedTitle', { time: since })}>
          {words('stoppedBody')}
        </Message>
        <Line icon="done" tone="good" title={words('checking')} more={words('checkingMore')} />
        {gap || <Line icon="clock" tone="warn" title={words('gapNow')} more={words('gapMore')} />}
        {local}
      </>
    );
  if (page.state === 'partly')
    return (
      <>
        <Message tone="warn" title={words('partlyTitle')}>
          {words('partlyBody')}
        </Message>
        <Line icon="done" tone="good" title={words('composer')} more={words('checkingMore')} />
        <Line
          icon="none"
          tone="warn"
          title={words('messages')}
          more={page.problem && words('problem', { what: anchorNames[page.problem]?.[data.lang] ?? page.problem })}
        />
        {local}
      </>
    );
  const isStuck = data.troubles.some(({ canNote }) => !canNote);
  const stored = page.pending > 0 ? words('pending', { n: page.pending }) : words('saved');
  return (
    <>
      <Line
        icon="done"
        tone="good"
        title={words('attached')}
        more={[page.shop, page.agent].filter(Boolean).join(' · ') || undefined}
        end={words('since', { time: since })}
      />
      <Line
        icon={isStuck ? 'clock' : 'done'}
        tone={isStuck ? 'warn' : 'good'}
        title={isStuck ? words('waiting', { n: page.pending }) : words('recording')}
        more={
          isStuck ? undefined : data.gapMinutes > 0 ? stored : `${stored}${data.lang === 'zh' ? '，' : ', '}${words('noGap')}`
        }
      />
      {gap}
      {local}
    </>
  );
}
