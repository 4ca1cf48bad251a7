import { Alert, Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { SHORTEST } from './encryption-acts';
import { useEncryptionWords } from './encryption-words';

interface Props {
  title: string;
  okText: string;
  /** Also asks for the one in force. */
  asksCurrent?: boolean;
  children?: ReactNode;
  /** False when the current one is wrong. */
  onDone(next: string, current: string): Promise<boolean>;
  onClose(): void;
}

/** Asks for a new passphrase, twice. What was typed is forgotten when this closes. */
export function PassphraseModal({ title, okText, asksCurrent = false, children, onDone, onClose }: Props) {
  const words = useEncryptionWords();
  const [[current, next, again], setTyped] = useState<[string, string, string]>(['', '', '']);
  const [state, setState] = useState<'idle' | 'busy' | 'wrong' | 'failed'>('idle');
  const length = [...next].length;
  const fault = next !== '' && length < SHORTEST ? 'short' : again !== '' && again !== next ? 'differs' : undefined;
  const isReady = length >= SHORTEST && again === next && (!asksCurrent || current !== '') && state !== 'busy';
  const submit = async () => {
    if (!isReady) return;
    setState('busy');
    try {
      if (await onDone(next, current)) onClose();
      else setState('wrong');
    } catch {
      setState('failed');
    }
  };
  const type = (change: Partial<Record<0 | 1 | 2, string>>) => {
    setTyped(([a, b, c]) => [change[0] ?? a, change[1] ?? b, change[2] ?? c]);
    setState('idle');
  };
  return (
    <Modal
      open
      title={title}
      okText={state === 'busy' ? words('working') : okText}
      okButtonProps={{ disabled: !isReady }}
      onOk={() => void submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <form
        className="passphrase"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
        {asksCurrent && (
          <Field
            label={words('current')}
            kind="current-password"
            isFaulty={state === 'wrong'}
            value={current}
            onType={(text) => type({ 0: text })}
          />
        )}
        <Field
          label={words('passphrase')}
          hint={words('tooShort', { n: SHORTEST })}
          kind="new-password"
          isFaulty={fault === 'short'}
          value={next}
          onType={(text) => type({ 1: text })}
        />
        <Field
          label={words('again')}
          kind="new-password"
          isFaulty={fault === 'differs'}
          value={again}
          onType={(text) => type({ 2: text })}
        />
        <button type="submit" hidden />
        <output>
          {fault === 'differs' && words('differs')}
          {state === 'wrong' && words('wrong')}
          {state === 'failed' && <Alert type="error" title={words('failed')} />}
        </output>
      </form>
    </Modal>
  );
}

interface FieldProps {
  label: string;
  hint?: string;
  kind: 'current-password' | 'new-password';
  isFaulty: boolean;
  value: string;
  onType(text: string): void;
}

function Field({ label, hint, kind, isFaulty, value, onType }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input.Password
        id={id}
        autoComplete={kind}
        status={isFaulty ? 'error' : ''}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
      {hint && <small>{hint}</small>}
    </div>
  );
}
