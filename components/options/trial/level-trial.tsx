import { useMemo } from 'react';
import { levelsIn } from '../../../lib/check/levels';
import { type Levels, levelOf, subjectOf, withLevel } from '../rules/levels';
import { LevelMark } from '../rules/severity-select';
import { shippedRules } from '../rules/shipped';
import { useWords } from '../said';
import type { LevelDraft } from './draft';
import type { Trying } from './job';
import { TrialPanel } from './panel';

/** A rule or category that is to say more: what that would have meant. */
export function LevelTrial(props: { draft: LevelDraft; levels: Levels; onConfirm(): void; onDiscard(): void }) {
  const { draft, levels } = props;
  const words = useWords();
  const trying = useMemo(() => tryingOf(draft, levels), [draft, levels]);
  return (
    <TrialPanel
      title={words('trialLevel')}
      trying={trying}
      shop={draft.shop}
      about={() => (
        <>
          <b>{draft.name}</b>
          {draft.shop && <span className="quiet"> {words('inShop', { shop: draft.shop })}</span>}
          <p className="change">
            <LevelMark level={draft.from} /> → <LevelMark level={draft.to} />
          </p>
        </>
      )}
      confirm={words('applyLevel', { level: words(draft.to) })}
      onConfirm={props.onConfirm}
      onDiscard={props.onDiscard}
    />
  );
}

/** Only the rules that the change makes speak differently. */
function tryingOf({ subject, shop, to }: LevelDraft, levels: Levels): Trying {
  const next = withLevel(levels, shop, subject, to);
  const rules = shippedRules
    .map(subjectOf)
    .filter((rule) => rule.id === subject.id || rule.category === subject.id)
    .filter((rule) => levelOf(next, shop, rule) !== levelOf(levels, shop, rule))
    .map(({ id }) => id);
  return { kind: 'rules', rules, levels: levelsIn(next, shop) };
}
