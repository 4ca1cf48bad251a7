import type { ReactNode } from 'react';
import { say } from '../../lib/i18n/say';
import { sidepanel as words } from '../../lib/i18n/sidepanel';
import type { Lang } from '../../lib/model/localised';
import { Icon, type IconName } from '../ui/icons';

/** Where there is nothing to show: what that means, and what to do. `isBad`: something is broken. */
export function Blank(props: { icon: IconName; title: string; more: string; isBad?: boolean; children?: ReactNode }) {
  return (
    <div className={props.isBad ? 'blank is-bad' : 'blank'}>
      <Icon name={props.icon} px={24} />
      <h2>{props.title}</h2>
      <p>{props.more}</p>
      {props.children}
    </div>
  );
}

/** Grey rows that stand still, while something is read. */
export function Skeleton({ lang }: { lang: Lang }) {
  return (
    <div className="skeleton" role="status" aria-label={say(words.loading, lang)}>
      {[40, 88, 62, 94, 70, 55].map((width) => (
        <div key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
