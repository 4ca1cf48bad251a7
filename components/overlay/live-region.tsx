import { useEffect, useState } from 'react';
import type { OverlayState } from './state';

/** Two regions that are always there: screen readers only notice changes in a region they already know. */
export function LiveRegion({ announce }: { announce: OverlayState['announce'] }) {
  const [said, setSaid] = useState<{ text: string; assertive?: boolean; turn: number }>({ text: '', turn: 0 });
  useEffect(() => {
    if (announce) setSaid((before) => ({ ...announce, turn: before.turn + 1 }));
  }, [announce]);
  // The same words twice are only read twice when the text differs: an invisible mark alternates.
  const text = said.text && said.text + (said.turn % 2 ? '' : '\u200b');
  return (
    <>
      <div className="hidden" role="status" aria-live="polite">
        {said.assertive ? '' : text}
      </div>
      <div className="hidden" role="alert" aria-live="assertive">
        {said.assertive ? text : ''}
      </div>
    </>
  );
}
