import { Select } from 'antd';
import type { Level } from '../../../lib/model/settings';
import { Icon } from '../../ui/icons';
import { useWords } from '../said';

const levels = ['block', 'warn', 'hint', 'off'] as const satisfies Level[];

/** A level with its shape and colour; off has neither. */
export function LevelMark({ level }: { level: Level }) {
  const words = useWords();
  return (
    <span className={`level is-${level}`}>
      {level !== 'off' && <Icon name={level} />}
      {words(level)}
    </span>
  );
}

/** How much a rule or category says. */
export function SeveritySelect(props: { name: string; value: Level; onChange(level: Level): void }) {
  const words = useWords();
  return (
    <Select<Level>
      className="severity"
      size="small"
      value={props.value}
      onChange={props.onChange}
      aria-label={words('severityOf', { name: props.name })}
      popupMatchSelectWidth={false}
      options={levels.map((level) => ({ value: level, label: <LevelMark level={level} /> }))}
    />
  );
}
