import { say } from '../../lib/i18n/say';
import { ignoring, scopeChoices } from '../../lib/i18n/suppressions';
import type { SuppressionScope } from '../../lib/model/suppression';
import { ReasonInput } from './reason-input';
import type { IgnoreState } from './state/card';
import { Key, Press, useSurroundings, useWords } from './ui';

const scopes: SuppressionScope[] = ['once', 'here', 'team'];
const reasons = [ignoring.reason1, ignoring.reason2, ignoring.reason3, ignoring.reason4];

/** Two steps under digits the agent asked for: how far to ignore a finding, and why. */
export function CardIgnore({ step }: { step: IgnoreState }) {
  const { lang, actions } = useSurroundings();
  const words = useWords();
  const choices = step.scope ? reasons : scopes.map((scope) => scopeChoices[scope]);
  const title = step.scope
    ? `${say(scopeChoices[step.scope], lang)} · ${say(ignoring.reasonTitle, lang)}`
    : say(ignoring.scopeTitle, lang);
  return (
    <>
      <div className="ask">{title}</div>
      <div className={`reasons ${step.scope ? '' : 'column'}`}>
        {choices.map((choice, at) =>
          step.writing && at === 3 ? (
            <ReasonInput key={choice.en} onGive={(text) => actions.ignoreChoose(4, text)} onCancel={actions.ignoreBack} />
          ) : (
            <Press key={choice.en} className="button" title={say(choice, lang)} onPress={() => actions.ignoreChoose(at + 1)}>
              <Key>{`Alt+${at + 1}`}</Key>
              <span className="cut">{say(choice, lang)}</span>
            </Press>
          ),
        )}
      </div>
      <div className="foot">
        <span className="grow wrap">{say(ignoring.counted, lang)}</span>
        <Press className="plain" onPress={actions.ignoreBack}>
          <Key>Esc</Key>
          {words('back')}
        </Press>
      </div>
    </>
  );
}
