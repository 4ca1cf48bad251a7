import { say } from '../../lib/i18n/say';
import { ignoring } from '../../lib/i18n/suppressions';
import { Key, Press, useSurroundings, useWords } from './ui';

/** Where the rule comes from, and the way to ignore the finding. */
export function CardFooter({ source }: { source: string }) {
  const { actions, lang } = useSurroundings();
  const words = useWords();
  const line = words('source', { source });
  return (
    <div className="foot">
      <span className="cut grow" title={line}>
        {line}
      </span>
      <Press className="plain" onPress={actions.ignoreAsk}>
        <Key>Alt+I</Key>
        {say(ignoring.ignore, lang)}
      </Press>
    </div>
  );
}
