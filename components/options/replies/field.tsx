import type { ReactNode } from 'react';

/** Id of the help below a field, for `aria-describedby`. */
export function helpOf(id: string): string {
  return `${id}-help`;
}

/** One field with its name, a word of help, what is wrong with it and what to know about it. */
export function Field(props: {
  id: string;
  label: string;
  hint: string;
  fault?: string | undefined;
  note?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={props.id}>{props.label}</label>
      {props.children}
      <small id={helpOf(props.id)} className={props.fault ? 'field-fault' : undefined}>
        {props.fault ?? props.hint}
      </small>
      {props.note && <small className="field-note">{props.note}</small>}
    </div>
  );
}
