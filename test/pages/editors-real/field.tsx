import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Composer, chatPage, sendOnEnter, wordsOf } from './chat';

/** A field that React controls: what the state does not hold is taken back at once. */
export function controlled(tag: 'textarea' | 'input'): void {
  let value = '';
  let most: number | undefined;
  let show: () => void = () => undefined;
  function Box({ onKey }: { onKey(event: KeyboardEvent): boolean }) {
    const [, draw] = useState(0);
    show = () => draw((times) => times + 1);
    const Field = tag;
    return (
      <Field
        value={value}
        maxLength={most}
        onChange={(event) => {
          value = event.currentTarget.value;
          show();
        }}
        onKeyDown={(event) => onKey(event.nativeEvent)}
      />
    );
  }
  chatPage((slot, send): Composer => {
    createRoot(slot).render(<Box onKey={sendOnEnter(send)} />);
    return {
      text: () => value,
      load: (draft) =>
        flushSync(() => {
          value = wordsOf(draft).replace(/\n/g, tag === 'input' ? ' ' : '\n');
          show();
        }),
      limit: (length) =>
        flushSync(() => {
          most = length;
          show();
        }),
    };
  });
}
