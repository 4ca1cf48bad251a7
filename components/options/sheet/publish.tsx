import { Button, Modal } from 'antd';
import { useState } from 'react';
import type { Sheet } from '../../../lib/model/sheet';
import { useLang, useWords } from '../said';
import { Figures } from './figures';
import type { Trial } from './run';

interface PublishProps {
  sheet: Sheet;
  /** What the draft would change, once that is known: nothing is published before. */
  trial: Trial | undefined;
  days: number;
  disabled: boolean;
  onPublish(): void;
}

/** The button that publishes a draft, and the last look at what that changes. */
export function Publish({ sheet, trial, days, disabled, onPublish }: PublishProps) {
  const words = useWords();
  const lang = useLang();
  const [isAsked, setAsked] = useState(false);
  const sums = trial?.state === 'done' ? trial.sums : undefined;
  return (
    <>
      {!disabled && !sums && <span className="quiet">{words('sheetSeeFirst')}</span>}
      <Button type="primary" disabled={disabled || !sums} onClick={() => setAsked(true)}>
        {words('sheetPublish', { n: sheet.version })}
      </Button>
      <Modal
        open={isAsked && sums !== undefined}
        title={words('sheetPublishAsk', { name: sheet.title[lang], n: sheet.version })}
        okText={words('sheetPublishNow')}
        cancelText={words('cancel')}
        onCancel={() => setAsked(false)}
        onOk={() => {
          setAsked(false);
          onPublish();
        }}
      >
        {sums && <Figures sums={sums} days={days} />}
        <p className="quiet">{words('sheetFrom')}</p>
      </Modal>
    </>
  );
}
