import { clock, h, span } from './dom';
import type { Chat, Store } from './store';
import { words } from './strings';

/** The left column: tabs and one row per customer, longest waiting first. */
export function createList(store: Store, tabs: HTMLElement, list: HTMLElement) {
  const { state } = store;
  return () => {
    const chats = [...state.chats.values()];
    const waits = chats.filter((chat) => chat.waitingSince !== undefined);
    const names = { waiting: words.waiting[state.lang], replied: words.replied[state.lang], all: words.all[state.lang] };
    tabs.replaceChildren(
      ...(['waiting', 'replied', 'all'] as const).map((tab) => {
        const button = h(
          'button',
          { type: 'button', 'aria-pressed': String(state.tab === tab) },
          tab === 'waiting' && waits.length > 0 ? `${names[tab]} ${waits.length}` : names[tab],
        );
        button.addEventListener('click', () => {
          state.tab = tab;
          store.changed();
        });
        return button;
      }),
    );
    const shown = chats.filter(
      (chat) => chat.rows.length > 0 && (state.tab === 'all' || (state.tab === 'waiting') === (chat.waitingSince !== undefined)),
    );
    list.replaceChildren(...(shown.length > 0 ? shown.map(drawItem) : [h('p', { class: 'empty' }, words.empty[state.lang])]));
  };

  function drawItem(chat: Chat): HTMLElement {
    const { customer } = chat.scenario;
    const last = chat.rows.at(-1);
    const name = customer.name[state.lang];
    const waited = chat.waitingSince === undefined ? 0 : Date.now() - chat.waitingSince;
    const late = waited > 60_000;
    const time = late
      ? words.waited[state.lang].replace('{time}', span(waited))
      : chat.waitingSince !== undefined
        ? span(waited)
        : last
          ? clock(last.at, state.lang)
          : '';
    const item = h(
      'button',
      { type: 'button', class: `conv-item${state.active === customer.key ? ' is-active' : ''}`, 'data-customer': customer.key },
      h(
        'span',
        { class: 'avatar' },
        name.slice(0, 1).toUpperCase(),
        chat.unread > 0 && h('span', { class: 'badge' }, String(chat.unread)),
      ),
      h(
        'span',
        { class: 'conv-text' },
        h('span', { class: 'conv-name' }, name),
        h('span', { class: 'conv-last' }, last?.text ?? ''),
      ),
      h('span', { class: late ? 'conv-time late' : 'conv-time' }, time),
    );
    item.addEventListener('click', () => store.open(customer.key));
    return item;
  }
}
