import { useMemo } from 'react';
import { useNumber, useWords } from '../said';
import { Rejections } from '../words/rejections';
import type { WordsDraft } from './draft';
import type { Tried, Trying } from './job';
import { TrialPanel } from './panel';
import { WordWarnings } from './word-warnings';

/** A word list before it is switched on: what of it can be used, what it would have flagged, which words to look at. */
export function WordsTrial(props: {
  draft: WordsDraft;
  onChange(draft: WordsDraft): void;
  onConfirm(): void;
  onDiscard(): void;
}) {
  const { draft, onChange } = props;
  const words = useWords();
  const number = useNumber();
  const trying = useMemo((): Trying => ({ kind: 'words', words: draft.words, allow: draft.allow }), [draft.words, draft.allow]);
  const replace = (text: string, next: string | undefined) =>
    onChange({
      ...draft,
      words: draft.words.flatMap((word) => (word.text !== text ? word : next === undefined ? [] : { ...word, text: next })),
    });
  return (
    <TrialPanel
      title={words('trialWords')}
      trying={trying}
      shop=""
      about={(tried) => <About draft={draft} tried={tried} />}
      warnings={(tried) => <WordWarnings tried={tried} onReplace={replace} />}
      confirm={words('enableWords', { n: number(draft.words.length) })}
      disabled={draft.words.length + draft.allow.length === 0}
      onConfirm={props.onConfirm}
      onDiscard={props.onDiscard}
    />
  );
}

function About({ draft, tried }: { draft: WordsDraft; tried: Tried | undefined }) {
  const words = useWords();
  const number = useNumber();
  const { name, allow, rejected } = draft;
  const total = draft.words.length + allow.length + rejected.length;
  return (
    <>
      <div className="file">
        <b>{name}</b>
        <span className="quiet">{words('words', { n: number(total) })}</span>
      </div>
      <dl className="pairs">
        <div>
          <dt>{words('usable')}</dt>
          <dd>{number(draft.words.length)}</dd>
        </div>
        {allow.length > 0 && (
          <div>
            <dt>{words('allowed')}</dt>
            <dd>{number(allow.length)}</dd>
          </div>
        )}
        <div>
          <dt>{words('known')}</dt>
          <dd>{tried ? number(tried.known.length) : '–'}</dd>
        </div>
        <div>
          <dt>{words('toLook')}</dt>
          <dd className={rejected.length > 0 ? 'is-low' : undefined}>{number(rejected.length)}</dd>
        </div>
      </dl>
      {rejected.length > 0 && <Rejections name={name} rejected={rejected} />}
      {draft.words.length + allow.length === 0 && <p>{words('nothingUsable')}</p>}
    </>
  );
}
