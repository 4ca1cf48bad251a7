import { Icon } from '../ui/icons';
import { excerpt } from './excerpt';
import { GuardReasons } from './guard-reasons';
import type { ShownFinding } from './state/finding';
import type { GuardState } from './state/guard';
import { Key, Press, useSurroundings, useWords } from './ui';

const rows = 3;

/** What was stopped before it went out, why, and what could be sent instead. The focus stays where the agent types. */
export function Guard({ guard }: { guard: GuardState }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a form; a fieldset brings its own box and legend
    <div className="card guard" role="group" aria-label={words('guard')}>
      {guard.step === 'stopped' ? <Stopped guard={guard} /> : <GuardReasons guard={guard} />}
    </div>
  );
}

function Stopped({ guard }: { guard: GuardState }) {
  const { actions } = useSurroundings();
  const words = useWords();
  const [first, ...others] = guard.findings;
  if (!first) return null;
  const shown = others.slice(0, rows - 1);
  return (
    <>
      <div className="head">
        <Icon name="block" />
        <b className="grow">{words('guardTitle')}</b>
        <span className="cut quiet">{words('source', { source: [first.source, first.title].filter(Boolean).join(' · ') })}</span>
      </div>
      <div className="why">{first.advice || words('guardWhy')}</div>
      <div className="pair">
        <div>
          <span className="quiet">{words('yours')}</span>
          <Yours text={guard.text} finding={first} />
        </div>
        {guard.suggestion !== undefined && (
          <div className="better">
            <span className="quiet">{words('suggestion')}</span>
            <b className="clamp">{guard.suggestion}</b>
          </div>
        )}
      </div>
      {shown.length > 0 && (
        <ul className="others">
          {shown.map((finding) => (
            <li key={`${finding.rule}@${finding.start}`} title={finding.advice}>
              <Icon name={finding.severity} px={12} />
              <mark className="u-block">{finding.text}</mark>
              <span className="cut">{finding.title}</span>
            </li>
          ))}
          {others.length > shown.length && <li className="quiet">{words('otherPlaces', { n: others.length - shown.length })}</li>}
        </ul>
      )}
      <div className="actions">
        <Press className="button main" onPress={actions.guardEdit}>
          {words('edit')}
          <Key>Enter</Key>
        </Press>
        {guard.suggestion !== undefined && (
          <Press className="button" onPress={actions.guardTake}>
            {words('take')}
            <Key>Alt+G</Key>
          </Press>
        )}
        <span className="grow" />
        <Press className="plain" onPress={actions.guardReasons}>
          {words('sendAnyway')}
          <Key>Alt+Y</Key>
        </Press>
      </div>
    </>
  );
}

function Yours({ text, finding }: { text: string; finding: ShownFinding }) {
  const { before, phrase, after } = excerpt(text, finding, 90);
  return (
    <span className="clamp">
      {before}
      <mark className="u-block">{phrase}</mark>
      {after}
    </span>
  );
}
