import { size } from '../ui/tokens';
import { Bar } from './bar';
import { Card } from './card';
import { Guard } from './guard';
import { LiveRegion } from './live-region';
import { Menu } from './menu';
import { barRect, isPill } from './plan';
import type { OverlayState } from './state';

/** Everything the overlay draws for one state: the bar, and above it the guard, else the menu, else the card. */
export function Overlay({ state, leave }: { state: OverlayState; leave(): void }) {
  const pill = isPill(state);
  const bar = barRect(state.anchor, pill);
  const above = {
    left: bar.left,
    width: bar.width,
    bottom: `calc(100% - ${bar.top - size.gap}px)`,
    maxHeight: bar.top - 2 * size.gap,
  };
  return (
    <>
      {state.visible && (
        <>
          <Bar state={state} pill={pill} leave={leave} />
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
      <LiveRegion announce={state.announce} />
    </>
  );
}
