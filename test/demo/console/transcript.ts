import { clock, h, icon } from './dom';
import type { Chat, Row, State, Store } from './store';
import { words } from './strings';
import { createVirtualList } from './virtual';

/** The middle column: head and virtual transcript. */
export function createTranscript(store: Store, head: HTMLElement, scroller: HTMLElement, list: HTMLElement) {
  let shown = '';
  const rowsOf = () => store.state.chats.get(store.state.active)?.rows ?? [];
  const virtual = createVirtualList(
    scroller,
    list,
    (index) => rowsOf()[index]?.id ?? '',
    (index) => drawRow(store.state, rowsOf()[index]!),
  );
  return () => {
    const { state } = store;
    const chat = state.chats.get(state.active);
    if (!chat) return;
    drawHead(head, state, chat);
    const key = `${state.active}/${state.lang}`;
    virtual.show(chat.rows.length, key !== shown);
    shown = key;
  };
}

function drawHead(head: HTMLElement, state: State, chat: Chat) {
  const { customer } = chat.scenario;
  head.dataset.customer = customer.key;
  head.replaceChildren(
    h('span', { class: 'chat-customer' }, customer.name[state.lang]),
    h('span', { class: 'tag' }, customer.tag[state.lang]),
    ...(chat.ordered ? [h('span', { class: 'tag' }, words.ordered[state.lang])] : []),
    h(
      'span',
      { class: 'head-actions' },
      ...words.headActions[state.lang].map((text) => h('button', { type: 'button', class: 'text-button' }, text)),
    ),
  );
}

function drawRow(state: State, row: Row): HTMLElement {
  const chat = state.chats.get(state.active);
  const time = h('time', { datetime: new Date(row.at).toISOString() }, clock(row.at, state.lang));
  const text = h('div', { class: 'msg-text' }, row.text);
  if (row.kind === 'product' && chat) {
    text.replaceChildren(
      h('span', { class: 'thumb' }, icon('bag')),
      h(
        'span',
        { class: 'product' },
        h('span', {}, chat.scenario.product.name[state.lang]),
        h('b', {}, `¥${chat.scenario.product.price}`),
      ),
    );
  }
  const avatar =
    row.side === 'in' &&
    h(
      'span',
      { class: 'avatar', 'aria-hidden': 'true' },
      (chat?.scenario.customer.name[state.lang] ?? '').slice(0, 1).toUpperCase(),
    );
  return h(
    'div',
    { class: `msg-row side-${row.side}`, 'data-mid': row.id, 'data-side': row.side, 'data-kind': row.kind },
    avatar,
    text,
    time,
  );
}
