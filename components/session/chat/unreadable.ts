import type { Picked } from '../../../lib/page/adapters';
import { generic } from '../../../lib/page/adapters/generic';
import { patience } from '../../../lib/page/arrive';
import type { Session } from '../session';

/** Says of a page on which speakers cannot be told apart that nothing is recorded; `missed` tells the log. */
export function tellUnreadable(session: Session, { platform, readable }: Picked, missed: () => void): void {
  if (readable || !session.isTop) return;
  const tell = () => {
    session.notice ??= { kind: 'unreadable' };
    missed();
    session.draw();
  };
  // An unknown page may still be drawing its bubbles; a known one has been waited for.
  const wait = setTimeout(tell, platform === generic.id ? patience : 0);
  session.signal.addEventListener('abort', () => clearTimeout(wait));
}
