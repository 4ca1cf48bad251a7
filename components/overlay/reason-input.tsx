import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { isOfInputMethod, rememberFocus } from './focus';
import { useSurroundings, useWords } from './ui';

/** The overlay's one field: it takes the focus because the agent asked for it, and gives focus and caret back when it goes. */
export function ReasonInput({ onGive, onCancel }: { onGive(text: string): void; onCancel(): void }) {
  const { doc } = useSurroundings();
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const giveBack = rememberFocus(doc);
    input.current?.focus({ preventScroll: true });
    return giveBack;
  }, [doc]);
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isOfInputMethod(event)) return;
    const text = event.currentTarget.value.trim();
    if (event.key === 'Enter' && text) onGive(text);
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
  };
  return (
    <input
      ref={input}
      className="reason"
      maxLength={200}
      aria-label={words('reasonHint')}
      placeholder={words('reasonHint')}
      onKeyDown={keys}
    />
  );
}
