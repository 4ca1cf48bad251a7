import { useState } from 'react';
import { Icon } from '../ui/icons';
import { Key, Press, useSurroundings, useWords } from './ui';

/** Where the rule comes from, and the two ways to ignore it; "always" asks for whom. */
export function CardFooter({ source }: { source: string }) {
  const { actions } = useSurroundings();
  const words = useWords();
  const [asking, setAsking] = useState(false);
  if (asking)
    return (
      <div className="foot">
        <span className="grow">{words('ignoreAlways')}</span>
        <Press className="button" onPress={() => actions.ignore(true, 'shop')}>
          {words('ignoreShop')}
        </Press>
        <Press className="button" onPress={() => actions.ignore(true, 'me')}>
          {words('ignoreMe')}
        </Press>
        <Press className="plain" onPress={() => setAsking(false)}>
          {words('back')}
        </Press>
      </div>
    );
  const line = words('source', { source });
  return (
    <div className="foot">
      <span className="cut grow" title={line}>
        {line}
      </span>
      <Press className="plain" onPress={() => actions.ignore(false)}>
        <Key>Alt+I</Key>
        {words('ignoreOnce')}
      </Press>
      <Press className="plain" onPress={() => setAsking(true)}>
        {words('ignoreAlways')}
        <Icon name="down" px={12} />
      </Press>
    </div>
  );
}
