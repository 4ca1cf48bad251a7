import type { ReactNode } from 'react';
import type { Finding } from '../../lib/model/finding';

/** A text with its findings underlined as in a chat; a finding that lies in another is left out. */
export function Marked({ text, findings }: { text: string; findings: Finding[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, severity } of findings.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className={`mark-${severity}`}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
