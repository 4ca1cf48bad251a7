import { type KeyboardEvent, useRef } from 'react';
import { Icon } from '../ui/icons';
import { Counts } from './counts';
import { walkToolbar } from './focus';
import { ItemChip, WaitingChip } from './item-chip';
import { Notice } from './notice';
import { barRect, openItems, planBar } from './plan';
import { ReplyChip } from './reply-chip';
import { Score } from './score';
import { useSqueeze } from './squeeze';
import { StageChip } from './stage-chip';
import type { OverlayState } from './state/state';
import { Hidden, Key, Press, useSurroundings, useWords, WithKey } from './ui';
import type { Running } from './urgent';

/** The one line above the composer: 36 px in every state, a pill at the right end where it would be in the way. */
export function Bar(props: { state: OverlayState; pill: boolean; urgent: Running['id'] | undefined; leave(): void }) {
  const { state, pill, urgent, leave } = props;
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const rect = barRect(state.anchor, pill);
  const notice = state.notice;
  const tone = notice && !state.guard ? (notice.kind === 'stopped' ? 'red' : 'amber') : '';
  const squeeze = useSqueeze(box, contentKey(state, rect.width));
  const place = { top: rect.top, left: rect.left, width: rect.width };
  const keys = (event: KeyboardEvent<HTMLDivElement>) => {
    const root = event.currentTarget.getRootNode() as ShadowRoot;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    walkToolbar(event, buttons, root.activeElement, leave);
  };
  const attributes = { role: 'toolbar', 'aria-label': words('bar'), onKeyDown: keys };
  if (pill)
    return (
      <div className="dock" style={place}>
        <div className="bar pill" {...attributes}>
          <Pill state={state} />
        </div>
      </div>
    );
  return (
    <div ref={box} className={`bar ${tone}`} style={place} {...attributes}>
      {tone && notice ? (
        <Notice notice={notice} narrow={rect.width < 520} />
      ) : (
        <Line state={state} squeeze={squeeze} urgent={urgent} />
      )}
    </div>
  );
}

function Line({ state, squeeze, urgent }: { state: OverlayState; squeeze: number; urgent: Running['id'] | undefined }) {
  const words = useWords();
  const plan = planBar(state.anchor.width, squeeze) ?? { replies: 0, items: 1, shortFrom: 0 };
  const held = Boolean(state.guard || state.menu);
  const open = state.guard ? [] : openItems(state.items);
  const items = open.slice(0, plan.items);
  const done = state.items.length > 0 && open.length === 0 && !state.guard;
  const others = state.guard ? 0 : (state.others ?? 0);
  const counts = state.guard ? { block: 0, warn: 0, hint: 0 } : state.counts;
  const hasCounts = counts.block + counts.warn + counts.hint > 0;
  if (state.loading)
    return (
      <>
        <StageChip loading />
        <i className="bone" />
        <i className="bone" />
        <i className="bone" />
        <span className="score">{words('reading')}</span>
      </>
    );
  return (
    <>
      <StageChip stage={state.stage} />
      <Replies state={state} shown={plan.replies} held={held} />
      {(items.length > 0 || state.waiting || others > 0 || hasCounts || state.guard) && <span className="rule" />}
      {state.guard && (
        <span className="tag block">
          <Icon name="block" />
          {words('toFix', { n: state.guard.findings.length })}
        </span>
      )}
      {state.waiting && !state.guard && <WaitingChip {...state.waiting} amber={urgent === 'waiting'} />}
      {others > 0 && <span className="quiet">{words('others', { n: others })}</span>}
      {!state.waiting &&
        items.map((item, at) => (
          <ItemChip key={item.id} item={item} n={at + 4} short={at >= plan.shortFrom} amber={urgent === item.id} />
        ))}
      {!state.waiting && open.length > items.length && (
        <span className="quiet" title={words('more', { n: open.length - items.length })}>
          {`+${open.length - items.length}`}
        </span>
      )}
      {done && !hasCounts && (
        <span className="tag done">
          <Icon name="done" />
          {words('allDone')}
        </span>
      )}
      {hasCounts && <Counts counts={counts} roomy={items.length === 0 && plan.replies > 1} />}
      <Score score={state.score} critical={state.critical} />
    </>
  );
}

function Replies({ state, shown, held }: { state: OverlayState; shown: number; held: boolean }) {
  const words = useWords();
  const replies = state.replies.slice(0, shown);
  if (state.replies.length === 0)
    return (
      <span className="cut grow quiet">
        <WithKey sentence={words('empty')} name="/" />
      </span>
    );
  if (replies.length === 0) return <span className="grow" />;
  return (
    <>
      <span className={`alt ${held ? 'off' : ''}`} aria-hidden="true">
        <Plain>Alt</Plain>
      </span>
      {replies.map((reply, at) => (
        <ReplyChip key={reply.id} reply={reply} n={at + 1} off={held} />
      ))}
    </>
  );
}

function Plain({ children }: { children: string }) {
  const { mac } = useSurroundings();
  return mac ? '⌥' : children;
}

function Pill({ state }: { state: OverlayState }) {
  const { actions } = useSurroundings();
  const words = useWords();
  return (
    <>
      <Press className="unfold" onPress={actions.toggleBar} tab={0} title={words('unfold')}>
        <Icon name="logo" />
        <Hidden>{words('unfold')}</Hidden>
      </Press>
      <Counts counts={state.counts} roomy={false} />
      {state.folded && <Key>Alt+0</Key>}
      {!state.folded && <Score score={state.score} critical={state.critical} />}
    </>
  );
}

/** Names everything that decides how wide the line's content is, timers aside. */
function contentKey(state: OverlayState, width: number): string {
  const { replies, items, counts, lang, stage, waiting, others } = state;
  const parts = [width, lang, stage, Boolean(waiting), others, Boolean(state.guard), state.score, counts];
  return JSON.stringify([parts, replies.map((reply) => reply.title), items.map((item) => [item.label, item.state])]);
}
