import { say } from '../../../lib/i18n/say';
import { sidepanel as words } from '../../../lib/i18n/sidepanel';
import type { Conversation } from '../../../lib/model/conversation';
import type { Lang } from '../../../lib/model/localised';
import { Icon, type IconName } from '../../ui/icons';
import type { Due } from './due';
import { Evidence } from './evidence';
import { type Outcome, Said } from './outcome';
import type { Row, Standing } from './rows';

const icons: Record<Standing, IconName> = { fail: 'failed', due: 'clock', pass: 'done', na: 'none' };

interface ItemRowProps {
  row: Row;
  /** Of an open one: whether its time has come. */
  due: Due | undefined;
  chat: Conversation;
  outcome: Outcome | undefined;
  /** Whether a line of ours may close it. */
  canInsert: boolean;
  lang: Lang;
  onMessage(message: string | undefined): void;
  onInsert(): void;
}

/** One item: how it stands, why, the words that prove it, and while it is open the line that closes it. */
export function ItemRow({ row, due, chat, outcome, canInsert, lang, onMessage, onInsert }: ItemRowProps) {
  const { id, label, standing, verdict } = row;
  const name = say(label, lang);
  const isLater = due?.isNow === false;
  return (
    <li className={`item is-${isLater ? 'later' : standing}`} data-item={id} data-verdict={standing}>
      <button type="button" className="item-head" onClick={() => onMessage(verdict.evidence[0]?.message)}>
        <span className="sign">
          <Icon name={isLater ? 'open' : icons[standing]} />
          <span className="visually-hidden">{say(words[standing], lang)}</span>
        </span>
        <b>{name}</b>
        <Points row={row} lang={lang} />
      </button>
      <div className="item-body">
        <p className="why">{[say(verdict.because, lang), due?.words].filter(Boolean).join(lang === 'zh' ? '' : ' ')}</p>
        <Evidence marks={verdict.evidence} chat={chat} lang={lang} onMessage={onMessage} />
        {canInsert && (
          <button type="button" className="insert" onClick={onInsert}>
            {say(words.insert, lang)}
            <span className="visually-hidden"> · {name}</span>
          </button>
        )}
        <Said outcome={outcome} lang={lang} />
      </div>
    </li>
  );
}

function Points({ row: { points, standing, verdict }, lang }: { row: Row; lang: Lang }) {
  const { penalty, reward } = verdict;
  const parts = [
    points.critical && say(words.keyItem, lang),
    penalty > 0 && say(words.penalty, lang, { n: penalty }),
    reward > 0 && say(words.reward, lang, { n: reward }),
    standing === 'due' && points.penalty && say(words.wouldCost, lang, { n: points.penalty }),
    standing !== 'na' && points.weight > 0 && say(words.weight, lang, { n: points.weight }),
  ].filter(Boolean);
  return <span className="points">{parts.join(' · ')}</span>;
}
