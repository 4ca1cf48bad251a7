import { Bar } from './bar';
import { Card } from './card';
import { Guard } from './guard';
import { LiveRegion } from './live-region';
import { Mark } from './mark';
import { Menu } from './menu';
import { barRect, isPill, panelRoom } from './plan';
import type { OverlayState } from './state/state';
import { useSurroundings } from './ui';
import { useHint, useUrgent } from './urgent';

/** Everything the overlay draws for one state: the bar, and above it the guard, else the menu, else the card. */
export function Overlay({ state, leave }: { state: OverlayState; leave(): void }) {
  const { doc } = useSurroundings();
  const pill = isPill(state);
  const bar = barRect(state.anchor, pill);
  const above = panelRoom(bar, state.anchor, doc.documentElement.clientHeight);
  const isHeard = state.visible && !pill && !state.guard && !state.notice && !state.loading;
  const urgent = useUrgent(state);
  const hint = useHint(state, isHeard ? urgent : undefined);
  return (
    <>
      {state.mark && <Mark key={state.mark.turn} rect={state.mark} />}
      {state.visible && (
        <>
          <Bar state={state} pill={pill} urgent={urgent?.id} leave={leave} />
          <div className="above" style={above}>
            {state.guard ? (
              <Guard guard={state.guard} />
            ) : (
              state.menu && <Menu menu={state.menu} transcriptHeight={state.transcriptHeight} narrow={bar.width < 520} />
            )}
          </div>
          {state.card && !state.guard && !state.menu && (
            <Card
              key={`${state.card.finding.rule}@${state.card.finding.start}`}
              card={state.card}
              anchor={state.anchor}
              transcriptHeight={state.transcriptHeight}
              pill={pill}
            />
          )}
        </>
      )}
      <LiveRegion announce={state.announce} hint={hint} />
    </>
  );
}
