import type { ReactNode } from 'react';
import type { Sums } from '../../../lib/quality/whatif-sums';
import { useNumber, useWords } from '../said';

/** In a few figures, what a draft would change. */
export function Figures({ sums, days }: { sums: Sums; days: number }) {
  const words = useWords();
  const number = useNumber();
  const { before, after, up, down, newlyCritical } = sums;
  if (sums.chats === 0) return <p className="part quiet">{words('effectEmpty', { days })}</p>;
  const mean = (value: number | null) => (value === null ? '–' : number(value, 1));
  const pairs: [string, ReactNode, boolean?][] = [
    [words('effectMean'), `${mean(before.mean)} → ${mean(after.mean)}`],
    [words('effectMoved'), words('effectUpDown', { up: number(up), down: number(down) })],
    [words('effectLow'), `${number(before.low)} → ${number(after.low)}`, after.low > before.low],
    [words('effectHigh'), `${number(before.high)} → ${number(after.high)}`],
    ...(newlyCritical > 0 ? [[words('effectCritical'), number(newlyCritical), true] as [string, ReactNode, boolean]] : []),
  ];
  return (
    <div className="part">
      <p className="quiet">{words('effectDays', { days, n: number(sums.chats) })}</p>
      <dl className="pairs">
        {pairs.map(([name, value, isLow]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={isLow ? 'is-low' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
