import { useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../ui/icons';
import { CardFooter } from './card-footer';
import { CardIgnore } from './card-ignore';
import { Clamped } from './clamped';
import { type CardPlace, placeCard } from './place';
import type { CardState } from './state/card';
import type { Rect } from './state/rect';
import { Key, Press, useSurroundings, useWords } from './ui';

/** Why a phrase is better said otherwise, and words that can be sent. Opens above the bar, notch at the phrase. */
export function Card(props: { card: CardState; anchor: Rect; transcriptHeight: number; pill: boolean }) {
  const { card, anchor, pill } = props;
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const most = Math.round(props.transcriptHeight * 0.4);
  const [small, setSmall] = useState(most < 150);
  const [place, setPlace] = useState<CardPlace>();
  useLayoutEffect(() => {
    let current = true;
    if (box.current)
      void placeCard(box.current, card, anchor, pill).then((found) => {
        if (!current) return;
        if (!found.free && !small) setSmall(true);
        else setPlace(found);
      });
    return () => {
      current = false;
    };
  }, [card, anchor, pill, small]);
  const { finding } = card;
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a form; a fieldset brings its own box and legend
    <div
      ref={box}
      role="group"
      aria-label={`${words('card')}: ${finding.title}`}
      className={`card finding ${small && !card.ignoring ? 'small' : ''}`}
      style={{
        left: place?.left ?? 0,
        top: place?.top ?? 0,
        maxHeight: small || card.ignoring ? undefined : Math.max(most, 150),
        width: Math.min(440, Math.max(0, anchor.width - 16)),
        visibility: place ? undefined : 'hidden',
      }}
    >
      {card.ignoring ? (
        <>
          <Head card={card} />
          <CardIgnore step={card.ignoring} />
        </>
      ) : small ? (
        <div className="one">
          <span className={`tag ${finding.severity}`}>
            <Icon name={finding.severity} />
            {words(finding.severity)}
          </span>
          <Replacement card={card} brief />
        </div>
      ) : (
        <>
          <Head card={card} />
          <Clamped key={finding.advice} className="why" text={finding.advice} />
          <Replacement card={card} />
          <CardFooter source={finding.source} />
        </>
      )}
      <i className="notch" style={{ left: place?.notch ?? 0 }} />
    </div>
  );
}

function Head({ card }: { card: CardState }) {
  const { actions } = useSurroundings();
  const words = useWords();
  const { finding, index, total } = card;
  return (
    <div className="head">
      <span className={`tag ${finding.severity}`}>
        <Icon name={finding.severity} />
        {words(finding.severity)}
      </span>
      <b className="cut grow">{finding.title}</b>
      {total > 1 && (
        <Press className="plain" onPress={actions.nextFinding}>
          <span className="figures">{`${index + 1}/${total}`}</span>
          <Key>Alt+.</Key>
          {words('next')}
        </Press>
      )}
      <Press className="plain close" onPress={actions.closeCard} label={words('close')} title={words('close')}>
        <Icon name="failed" px={12} />
      </Press>
    </div>
  );
}

/** The row that can be sent; without a replacement it says to use one's own words and has no key. */
function Replacement({ card, brief }: { card: CardState; brief?: boolean }) {
  const { actions } = useSurroundings();
  const words = useWords();
  const { replacements, advice } = card.finding;
  const text = replacements[card.choice % Math.max(1, replacements.length)];
  if (text === undefined)
    return <div className="fix own">{brief ? <span className="cut">{advice}</span> : <span>{words('ownWords')}</span>}</div>;
  return (
    <Press className="fix" onPress={actions.replace} title={text}>
      <Key>Alt+G</Key>
      <b className="cut grow">{text || words('remove')}</b>
      {replacements.length > 1 && (
        <span className="quiet">
          {brief
            ? `${card.choice + 1}/${replacements.length}`
            : words('again', { n: card.choice + 1, total: replacements.length })}
        </span>
      )}
    </Press>
  );
}
