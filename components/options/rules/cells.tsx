import { Switch } from 'antd';
import type { ReactNode } from 'react';
import type { Level } from '../../../lib/model/settings';
import { useNumber, useWords } from '../said';
import { levelOn, type Subject } from './levels';
import type { Rates } from './rates';
import { SeveritySelect } from './severity-select';
import type { TableProps } from './table';

/** Below this share of findings taken up, a rule may be asking for the wrong thing. */
const low = 0.6;

type CellProps = Pick<TableProps, 'levels' | 'shop' | 'onLevel'> & {
  name: string;
  subject: Subject;
  level: Level;
  figures: ReactNode;
};

/** The cells that set a subject: level, figures, on or off. */
export function LevelCells({ name, subject, level, levels, shop, figures, onLevel }: CellProps) {
  const words = useWords();
  return (
    <>
      <td>
        <SeveritySelect name={name} value={level} onChange={(next) => onLevel(subject, name, next)} />
      </td>
      {figures}
      <td className="switch-cell">
        <Switch
          size="small"
          aria-label={words('switchOf', { name })}
          checked={level !== 'off'}
          onChange={(on) => onLevel(subject, name, on ? levelOn(levels, shop, subject) : 'off')}
        />
      </td>
    </>
  );
}

/** How often it would speak, and how often agents followed. */
export function Figures({ id, rates }: { id: string; rates: Rates }) {
  const number = useNumber();
  const rate = rates.per100(id);
  const adopted = rates.adopted(id);
  return (
    <>
      <td className="figure">{rate === undefined ? '–' : number(rate, 2)}</td>
      <td className={`figure wide ${adopted !== undefined && adopted < low ? 'is-low' : ''}`}>
        {adopted === undefined ? '–' : `${number(100 * adopted)}%`}
      </td>
    </>
  );
}
