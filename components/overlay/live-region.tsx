import { useEffect, useRef, useState } from 'react';
import type { OverlayState } from './state/state';
import type { Hint } from './urgent';

/** Two regions that are always there: screen readers only notice changes in a region they already know. A hint is said politely, and once. */
export function LiveRegion({ announce, hint }: { announce: OverlayState['announce']; hint: Hint | undefined }) {
  const [said, setSaid] = useState<{ text: string; assertive?: boolean; turn: number }>({ text: '', turn: 0 });
  const told = useRef(new WeakSet<Hint>());
  useEffect(() => {
    if (announce) setSaid((before) => ({ ...announce, turn: before.turn + 1 }));
  }, [announce]);
  useEffect(() => {
    if (!hint || told.current.has(hint)) return;
    told.current.add(hint);
    setSaid((before) => ({ ...hint, turn: before.turn + 1 }));
  }, [hint]);
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
