import type { Rect } from './state/rect';

/** Room between a message and the frame around it, px. */
const gap = 3;

/** A frame over a message of the page that was asked for. It lies above the page and touches nothing of it. */
export function Mark({ rect }: { rect: Rect }) {
  const place = { left: rect.left - gap, top: rect.top - gap, width: rect.width + 2 * gap, height: rect.height + 2 * gap };
  return <div className="pointed" style={place} />;
}
