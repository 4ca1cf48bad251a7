import { useLayoutEffect, useRef, useState } from 'react';
import { Press, useWords } from './ui';

/** Up to three lines; what is longer opens with a press. */
export function Clamped({ className, text }: { className: string; text: string }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element && element.textContent === text) setCut(element.scrollHeight > element.clientHeight + 1);
  }, [text]);
  return (
    <div className={className}>
      <div ref={box} className={open ? 'whole' : 'clamp'}>
        {text}
      </div>
      {cut && !open && (
        <Press className="link small" onPress={() => setOpen(true)}>
          {words('expand')}
        </Press>
      )}
    </div>
  );
}
