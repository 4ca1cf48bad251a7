import { stageNames } from '../../lib/i18n/overlay';
import { say } from '../../lib/i18n/say';
import { sidepanel as words } from '../../lib/i18n/sidepanel';
import type { Lang } from '../../lib/model/localised';
import type { OpenChat } from '../../lib/model/open';
import type { PopupData } from '../popup/data';
import { customerName } from '../review/head';
import { Icon } from '../ui/icons';
import { minute } from '../ui/times';
import type { Live } from './chat/live';

interface HeadProps {
  page: PopupData['page'];
  hasTrouble: boolean;
  open: OpenChat | null | undefined;
  live: Live;
  lang: Lang;
}

/** One line: whose chat it is and its score; without a chat, how recording is doing. Trouble is always said. */
export function Head({ page, hasTrouble, open, live, lang }: HeadProps) {
  const state = <State page={page} hasTrouble={hasTrouble} lang={lang} />;
  if (!open)
    return (
      <header className="head">
        <span className="sign is-good">
          <Icon name="logo" px={18} />
        </span>
        <h1>{say(words.name, lang)}</h1>
        <span className="grow" />
        {state}
      </header>
    );
  const isWell = !hasTrouble && page?.state !== 'stopped';
  return (
    <header className="head">
      <h1 className="ellipsis" title={customerName(open, lang)}>
        {customerName(open, lang)}
      </h1>
      <span className="about ellipsis">{[open.shop, say(stageNames[open.stage], lang)].filter(Boolean).join(' · ')}</span>
      <span className="grow" />
      {!isWell && state}
      {live.one && <Score live={live.one.judgement} lang={lang} />}
    </header>
  );
}

function Score({ live: { score, critical }, lang }: { live: NonNullable<Live['one']>['judgement']; lang: Lang }) {
  const name = critical
    ? say(words.critical, lang)
    : score === null
      ? say(words.unscored, lang)
      : say(words.scored, lang, { score });
  return (
    <span className="score" role="img" aria-label={name} title={name}>
      <strong>{score ?? '–'}</strong> {score !== null && say(words.points, lang)}
    </span>
  );
}

function State({ page, hasTrouble, lang }: Pick<HeadProps, 'page' | 'hasTrouble' | 'lang'>) {
  if (hasTrouble || page?.state === 'stopped')
    return (
      <span className="tag is-block">
        <Icon name="stop" />
        {page?.state === 'stopped' ? say(words.stopped, lang, { time: minute(page.since, lang) }) : say(words.logTrouble, lang)}
      </span>
    );
  if (page?.state === 'partly')
    return (
      <span className="tag is-warn">
        <Icon name="unread" />
        {say(words.partly, lang)}
      </span>
    );
  if (page?.state === 'recording')
    return (
      <span className="tag is-good">
        <Icon name="record" />
        {say(words.recording, lang)}
      </span>
    );
  return <span className="tag">{say(words.absent, lang)}</span>;
}
