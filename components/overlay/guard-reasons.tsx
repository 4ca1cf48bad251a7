import type { OverlayWord } from '../../lib/i18n/overlay';
import { Icon } from '../ui/icons';
import { clock, useRemaining } from './elapsed';
import { ReasonInput } from './reason-input';
import type { GuardState } from './state/guard';
import { Key, Press, useSurroundings, useWords, WithKey } from './ui';

const reasons = ['reason1', 'reason2', 'reason3', 'reason4'] as const satisfies OverlayWord[];

/** Four reasons under digits the agent asked for; a chosen one releases this exact text once, and the agent sends it. */
export function GuardReasons({ guard }: { guard: GuardState }) {
  const { actions } = useSurroundings();
  const words = useWords();
  const released = guard.step === 'released';
  const left = useRemaining(released ? guard.releasedUntil : undefined);
  const ready = reasons.slice(0, 3).findIndex((reason) => words(reason) === guard.reason);
  const chosen = guard.reason === undefined ? -1 : ready < 0 ? 3 : ready;
  const own = chosen === 3 ? guard.reason : undefined;
  return (
    <>
      <div className="head">
        <Icon name="block" />
        <b className="grow">{words('reasonsTitle')}</b>
        <span className="cut quiet">{words('reasonsNote')}</span>
      </div>
      <div className="reasons">
        {reasons.map((reason, at) =>
          at === 3 && guard.writing && !released ? (
            <ReasonInput key={reason} onGive={(text) => actions.guardReason(4, text)} onCancel={actions.guardReasons} />
          ) : (
            <Press
              key={reason}
              className={`button ${chosen === at ? 'on' : ''}`}
              onPress={() => actions.guardReason(at + 1)}
              off={released}
            >
              <Key>{`Alt+${at + 1}`}</Key>
              <span className="cut">{at === 3 && own ? own : words(reason)}</span>
            </Press>
          ),
        )}
      </div>
      {released && (
        <div className="released">
          <Icon name="done" />
          <span className="grow">
            <WithKey sentence={words('released')} name="Enter" />
          </span>
          {left !== undefined && (
            <span className="time" role="timer">
              {clock(left)}
            </span>
          )}
        </div>
      )}
      <div className="actions">
        <Press className="button main" onPress={actions.guardEdit}>
          {words('edit')}
          <Key>{released || guard.writing ? 'Esc' : 'Enter'}</Key>
        </Press>
        <span className="grow" />
        {chosen === 1 && <span className="quiet">{words('falseAlarm')}</span>}
      </div>
    </>
  );
}
