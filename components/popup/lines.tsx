import type { ReactNode } from 'react';
import { Icon, type IconName } from '../ui/icons';

/** One thing that is as it should be, or nearly. */
export function Line(props: { icon: IconName; tone: 'good' | 'warn'; title: string; more?: string; end?: string }) {
  return (
    <div className="line">
      <span className={`sign ${props.tone}`}>
        <Icon name={props.icon} />
      </span>
      <div>
        {props.title}
        {props.more && <p>{props.more}</p>}
      </div>
      {props.end && <span className="end">{props.end}</span>}
    </div>
  );
}

/** Something to read, with what can be done about it. */
export function Message({ tone, title, children }: { tone: 'block' | 'warn' | 'plain'; title: string; children: ReactNode }) {
  return (
    <div className={`message ${tone}`}>
      <b>{title}</b>
      {children}
    </div>
  );
}
