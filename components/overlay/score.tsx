import { Icon } from '../ui/icons';
import { Hidden, useWords } from './ui';

/** The running score. A low one is not red; a missed key item is a neutral cross. */
export function Score({ score, critical }: { score: number | null; critical: boolean }) {
  const words = useWords();
  const sentence = score === null ? words('unscored') : words('scored', { score });
  const [before, after] = words('points', { score: '|' }).split('|');
  return (
    <span className="score" title={critical ? `${sentence}, ${words('critical')}` : sentence}>
      {critical && (
        <>
          <Icon name="failed" px={12} />
          <Hidden>{words('critical')}</Hidden>
        </>
      )}
      {before}
      <b>{score === null ? '–' : Math.round(score)}</b>
      {after}
    </span>
  );
}
