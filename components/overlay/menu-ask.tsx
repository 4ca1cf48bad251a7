import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Icon } from '../ui/icons';
import { isOfInputMethod, rememberFocus } from './focus';
import type { MenuState } from './state/menu';
import { Key, Press, useSurroundings, useWords } from './ui';

/** One field for each variable the page does not tell. It takes the focus because the agent chose the script. */
export function MenuAsk({ asking }: { asking: NonNullable<MenuState['asking']> }) {
  const { doc, actions } = useSurroundings();
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const inputs = () => [...(box.current?.querySelectorAll('input') ?? [])];
  const giveBack = useRef<() => void>(undefined);
  const leave = () => {
    giveBack.current?.();
    giveBack.current = undefined;
  };
  useLayoutEffect(() => {
    giveBack.current = rememberFocus(doc);
    inputs()[0]?.focus({ preventScroll: true });
    return leave;
  }, [doc]);
  const give = () => {
    const empty = inputs().find(({ value }) => value.trim() === '');
    const values = inputs().map(({ value }) => value.trim());
    if (empty) return empty.focus();
    // Before anything is written: given back later, the old caret would stand before the new words.
    leave();
    actions.giveFields(values);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isOfInputMethod(event)) return;
    if (event.key === 'Enter') give();
    if (event.key === 'Escape') actions.dropFields();
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a form; a fieldset brings its own box and legend
    <div ref={box} className="card menu asking" role="group" aria-label={`${asking.title}: ${words('fillIn')}`}>
      <div className="query">
        <Icon name="warn" />
        <b className="cut">{asking.title}</b>
        <span className="cut quiet">{words('fillIn')}</span>
      </div>
      {asking.names.map((name) => (
        <label key={name} className="field">
          <span className="cut">{name}</span>
          <input className="reason" maxLength={200} onKeyDown={keys} />
        </label>
      ))}
      <div className="keys">
        <Press className="plain" onPress={give}>
          <Key>Enter</Key>
          {words('fillNext')}
        </Press>
        <Press className="plain" onPress={actions.dropFields}>
          <Key>Esc</Key>
          {words('back')}
        </Press>
      </div>
    </div>
  );
}
