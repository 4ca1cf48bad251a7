import { Button } from 'antd';
import { logPage as words } from '../../lib/i18n/log-page';
import { say } from '../../lib/i18n/say';
import type { Lang } from '../../lib/model/localised';
import { number } from '../ui/numbers';
import type { Asked } from './job';
import type { Listed } from './use-list';

/** How far the search is, how much it found, and a way to end it. */
export function Status(props: { listed: Listed; asked: Asked; hasNews: boolean; lang: Lang; onStop(): void; onNews(): void }) {
  const { listed, asked, lang } = props;
  const { rows, state, looked } = listed;
  const isText = asked.text.trim() !== '';
  const found = say(isText ? words.foundMessages : words.foundChats, lang, { n: number(rows.length, lang) });
  const isBusy = state === 'running' || state === 'starting';
  const text =
    state === 'starting'
      ? say(words.starting, lang)
      : state === 'running'
        ? say(looked > 0 ? words.lookedAt : isText ? words.looking : words.reading, lang, { n: number(looked, lang), found })
        : state === 'paused'
          ? say(words.more, lang, { found })
          : state === 'stopped'
            ? say(words.stopped, lang, { found })
            : found;
  return (
    <div className="status">
      <output className="ellipsis" aria-live="polite">
        {state === 'failed' ? '' : text}
      </output>
      {isBusy && (
        <Button className="stop" size="small" onClick={props.onStop}>
          {say(words.stop, lang)}
        </Button>
      )}
      {props.hasNews && (
        <Button size="small" type="link" onClick={props.onNews}>
          {say(words.news, lang)}
        </Button>
      )}
    </div>
  );
}
