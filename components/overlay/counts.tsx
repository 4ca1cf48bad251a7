import type { Severity } from '../../lib/model/finding';
import { Icon } from '../ui/icons';
import type { OverlayState } from './state/state';
import { Hidden, Key, Press, useSurroundings, useWords } from './ui';

const order: Severity[] = ['block', 'warn', 'hint'];

/** Findings per severity, `9+` at most; a press walks to the next one. */
export function Counts({ counts, roomy }: { counts: OverlayState['counts']; roomy: boolean }) {
  const { actions } = useSurroundings();
  const words = useWords();
  const shown = order.filter((severity) => counts[severity] > 0);
  if (shown.length === 0) return null;
  return (
    <Press className="counts" onPress={actions.nextFinding} title={words('walk')}>
      {shown.map((severity) => (
        <span key={severity} className={`tag ${severity}`}>
          <Icon name={severity} />
          <Hidden>{words(severity)}</Hidden>
          {counts[severity] > 9 ? '9+' : counts[severity]}
        </span>
      ))}
      {roomy && (
        <span className="quiet">
          <Key>Alt+.</Key> {words('walk')}
        </span>
      )}
    </Press>
  );
}
