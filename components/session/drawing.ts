import { hear } from '../../lib/page/first';
import type { MountedOverlay } from '../overlay/mount';
import { roomMaker } from './chat/place';
import type { Session } from './session';
import { viewOf } from './view';

/** Draws the overlay of a session; many asks in one task are one. */
export function createDrawing(session: Session, overlay: MountedOverlay): { draw(): void } {
  const { signal } = session;
  const makeRoom = roomMaker(session, overlay.covered);
  let queued = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(queued));
  return {
    draw() {
      if (queued || signal.aborted) return;
      // With the frame, when the page has to be laid out anyway: asked for within a key it would be laid out twice.
      queued = requestAnimationFrame(() => {
        queued = 0;
        overlay.render(viewOf(session));
        makeRoom();
      });
    },
  };
}

/** What is typed into a field of ours is not the page's, however early it listens. */
export function keepOwnKeys({ doc, signal }: Session, overlay: MountedOverlay): void {
  const type = (event: KeyboardEvent) => overlay.contains(event) && overlay.typeKey(event) && event.stopImmediatePropagation();
  for (const key of ['keydown', 'keypress', 'keyup']) hear(doc.defaultView ?? doc, key, type, signal);
}
