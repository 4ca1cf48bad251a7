import type { ReactNode } from 'react';

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
    <label htmlFor={props.id}>
      <span>{props.label}</span>
      {props.children}
      {props.fault ? <small className="field-fault">{props.fault}</small> : <small>{props.hint}</small>}
      {props.note && <small className="field-note">{props.note}</small>}
    </label>
  );
}
