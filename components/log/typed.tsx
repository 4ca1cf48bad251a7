import { Input } from 'antd';
import { useState } from 'react';

/** A field whose text counts as it is typed, but for the letters of an input method that is still composing. */
export function Typed(props: { id: string; label: string; value: string; onTyped(text: string): void }) {
  const [composing, setComposing] = useState<string>();
  return (
    <Input
      id={props.id}
      type="text"
      inputMode="search"
      autoComplete="off"
      spellCheck={false}
      allowClear
      maxLength={200}
      aria-label={props.label}
      placeholder={props.label}
      value={composing ?? props.value}
      onChange={({ target, nativeEvent }) =>
        'isComposing' in nativeEvent && nativeEvent.isComposing ? setComposing(target.value) : props.onTyped(target.value)
      }
      onCompositionEnd={({ currentTarget }) => {
        setComposing(undefined);
        props.onTyped(currentTarget.value);
      }}
    />
  );
}
