import { type ReactNode, useEffect, useRef, useState } from 'react';
import { say } from '../../../lib/i18n/say';
import { figureWords as words } from '../../../lib/i18n/sidepanel-figures';
import type { Lang } from '../../../lib/model/localised';

interface ChartProps {
  title: string;
  aside?: string | undefined;
  /** The picture in one sentence. */
  said: string;
  /** What a reader of picture or table should know. */
  note?: string;
  lang: Lang;
  table: ReactNode;
  children: ReactNode;
}

/** A picture with a sentence that says what it shows, and the same as a table at a click. */
export function Chart({ title, aside, said, note, lang, table, children }: ChartProps) {
  const [isTable, setTable] = useState(false);
  return (
    <section className="part" aria-label={title}>
      <h2>
        <span>{title}</span>
        {aside && <span>{aside}</span>}
      </h2>
      {isTable ? (
        table
      ) : (
        <div role="img" aria-label={said}>
          {children}
        </div>
      )}
      {note && <p className="fig-small">{note}</p>}
      <button type="button" className="fig-link" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
        {say(isTable ? words.asChart : words.asTable, lang)}
      </button>
    </section>
  );
}

/** A plot as wide as its place. `draw` makes the element for a width in px; it must be the same function while its data are. */
export function Plot({ draw }: { draw(width: number): Element }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (width === 0) return;
    const picture = draw(width);
    // The sentence beside it says more than the names of its marks, which are no labels of anything.
    for (const part of picture.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    picture.setAttribute('aria-hidden', 'true');
    place.current?.replaceChildren(picture);
  }, [draw, width]);
  return <div ref={place} className="fig-plot" />;
}
