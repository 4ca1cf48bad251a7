import { h, icon } from './dom';
import type { Store } from './store';
import { words } from './strings';

/** The right column: the order with its address, shipping, and what the shop promises. */
export function createOrderPanel(store: Store, panel: HTMLElement) {
  return () => {
    const { lang, chats, active } = store.state;
    const chat = chats.get(active);
    const order = chat?.ordered || chat?.scenario.order?.status.zh !== '待发货' ? chat?.scenario.order : undefined;
    const [first, ...others] = words.orderTabs[lang];
    const tabs = h(
      'div',
      { class: 'tabs' },
      h('button', { type: 'button', 'aria-pressed': 'true' }, first ?? ''),
      ...others.map((text) => h('button', { type: 'button' }, text)),
    );
    if (!chat || !order) {
      panel.removeAttribute('data-order');
      panel.replaceChildren(tabs, h('p', { class: 'empty' }, words.noOrder[lang]));
      return;
    }
    panel.dataset.order = order.number;
    const line = (label: string, value: string, name?: string) => [
      h('dt', {}, label),
      h('dd', name ? { class: name } : {}, value),
    ];
    const { product } = chat.scenario;
    panel.replaceChildren(
      tabs,
      h(
        'section',
        { class: 'card' },
        h('h2', {}, h('span', { class: 'order-status' }, order.status[lang]), h('span', { class: 'order-time' }, order.time)),
        h(
          'div',
          { class: 'goods' },
          h('span', { class: 'thumb' }, icon('bag')),
          h(
            'span',
            { class: 'product' },
            h('span', {}, product.name[lang]),
            h('small', {}, `${product.spec[lang]} · ¥${product.price}`),
          ),
        ),
        h(
          'dl',
          {},
          ...line(words.number[lang], order.number),
          ...line(words.sum[lang], `¥${order.paid}`),
          ...line(words.receiver[lang], order.receiver),
          ...line(words.address[lang], chat.address ?? '', 'order-address'),
          ...line(words.note[lang], words.none[lang]),
        ),
        h('div', { class: 'card-actions' }, ...words.orderActions[lang].map((text) => h('button', { type: 'button' }, text))),
      ),
      h(
        'section',
        { class: 'card' },
        h('h2', {}, words.shipping[lang]),
        ...words.shippingLines[lang].map((text) => h('p', {}, text)),
      ),
    );
  };
}
