import { Alert, Progress as Bar, Button, Segmented } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { lastDays } from '../../queries';
import { packedRules } from '../rules/shipped';
import { useNumber, useWords } from '../said';
import type { Job, Progress, Tried, Trying } from './job';
import { Outcome } from './outcome';
import { type Trial, useTrial } from './run';
import { Samples } from './samples';

interface PanelProps {
  title: string;
  /** What is tried; the same object as long as it is the same. */
  trying: Trying;
  shop: string;
  /** What stands above the run: the file's name and what of it can be used. */
  about(tried: Tried | undefined): ReactNode;
  /** What deserves a look before switching on. */
  warnings?(tried: Tried): ReactNode;
  confirm: string;
  disabled?: boolean;
  onConfirm(): void;
  onDiscard(): void;
}

const choices = [7, 30, 90] as const;

/** What a change would have done in the last days, before it is made. */
export function TrialPanel(props: PanelProps) {
  const { trying, shop } = props;
  const words = useWords();
  const number = useNumber();
  const [days, setDays] = useState<(typeof choices)[number]>(30);
  const { from, to } = lastDays(days, Date.now());
  const job = useMemo(
    (): Job => ({ rules: packedRules, trying, period: { from, to }, ...(shop ? { shop } : {}) }),
    [trying, shop, from, to],
  );
  const { trial, cancel, again } = useTrial(job);
  const tried = trial?.state === 'done' ? trial.tried : undefined;
  const isEmpty = tried?.backtest.messages === 0;
  return (
    <section className="panel trial" aria-label={props.title}>
      <h2>
        {props.title}
        <span className="tag">{words('notYet')}</span>
      </h2>
      <div className="part">{props.about(tried)}</div>
      <div className="part">
        <Segmented
          size="small"
          aria-label={words('period')}
          value={days}
          onChange={setDays}
          options={choices.map((value) => ({ value, label: words('days', { n: value }) }))}
        />
        <Running trial={trial} onCancel={cancel} onAgain={again} />
        <div aria-live="polite">
          {tried && isEmpty && <p className="quiet">{words('noLog', { days })}</p>}
          {tried && !isEmpty && (
            <>
              <p className="quiet">{words('triedOn', { days, n: number(tried.backtest.messages) })}</p>
              <Outcome backtest={tried.backtest} />
            </>
          )}
        </div>
      </div>
      {tried && props.warnings?.(tried)}
      {tried && !isEmpty && <Samples backtest={tried.backtest} />}
      <div className="part actions">
        <Button type="primary" disabled={props.disabled || trial?.state === 'running'} onClick={props.onConfirm}>
          {isEmpty || trial?.state === 'cancelled' || trial?.state === 'failed' ? words('enableAnyway') : props.confirm}
        </Button>
        <Button onClick={props.onDiscard}>{words('discard')}</Button>
        <span className="quiet">{words('canUndo')}</span>
      </div>
    </section>
  );
}

function Running({ trial, onCancel, onAgain }: { trial: Trial | undefined; onCancel(): void; onAgain(): void }) {
  const words = useWords();
  const number = useNumber();
  if (trial?.state === 'done') return null;
  if (trial?.state === 'failed' || trial?.state === 'cancelled') {
    return (
      <Alert
        type={trial.state === 'failed' ? 'error' : 'info'}
        title={words(trial.state === 'failed' ? 'trialFailed' : 'cancelled')}
        action={<Button onClick={onAgain}>{words('tryAgain')}</Button>}
      />
    );
  }
  const { done, total }: Progress = trial?.state === 'running' ? trial : { done: 0, total: 0 };
  const text = total > 0 ? words('trying', { done: number(done), total: number(total) }) : words('tryingSoon');
  return (
    <div className="running">
      <Bar percent={total > 0 ? (100 * done) / total : 0} showInfo={false} size="small" aria-label={text} />
      <span className="quiet">{text}</span>
      <Button size="small" onClick={onCancel}>
        {words('cancel')}
      </Button>
    </div>
  );
}
