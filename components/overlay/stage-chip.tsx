import { stageNames } from '../../lib/i18n/overlay';
import type { Stage } from '../../lib/model/reply';
import { Icon } from '../ui/icons';
import { Press, useSurroundings, useWords } from './ui';

/** Logo and stage; a click folds the bar. */
export function StageChip({ stage, loading }: { stage?: Stage; loading?: boolean }) {
  const { lang, actions } = useSurroundings();
  const words = useWords();
  const name = loading || !stage ? '…' : stageNames[stage][lang];
  return (
    <Press className="stage" onPress={actions.toggleBar} title={words('close')} tab={0}>
      <Icon name="logo" />
      {name}
    </Press>
  );
}
