import { createComposer } from './composer';
import { h, icon } from './dom';
import { createList } from './list';
import { createOrderPanel } from './order';
import { createPlayer } from './player';
import { createStore, type Row } from './store';
import { words } from './strings';
import { createTranscript } from './transcript';

const query = new URLSearchParams(location.search);
const store = createStore(
  query.get('lang') === 'en' ? 'en' : 'zh',
  query.get('editor') === 'rich' ? 'rich' : 'textarea',
  query.get('scenarios')?.split(',') ?? [],
);
const player = createPlayer(store, Number(query.get('speed')) || 1);
const part = (name: string) => document.querySelector<HTMLElement>(name)!;
const send = (text: string) => {
  store.add(store.state.active, { side: 'out', text });
  player.agentSent(store.state.active);
};
const parts = [
  createList(store, part('.list-tabs'), part('.conv-list')),
  createTranscript(store, part('.chat-head'), part('.msg-scroller'), part('.msg-list')),
  createOrderPanel(store, part('.order-panel')),
  createComposer(store, part('.composer-block'), send),
];

function drawTop() {
  const { lang, editor } = store.state;
  const bench = part('#workbench');
  bench.dataset.shop = words.shop[lang];
  bench.dataset.agent = words.agent[lang];
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  const [first, ...others] = words.tabs[lang];
  const editorButton = h(
    'button',
    { type: 'button', class: 'text-button' },
    editor === 'textarea' ? words.rich[lang] : words.textarea[lang],
  );
  editorButton.addEventListener('click', () => {
    store.state.editor = editor === 'textarea' ? 'rich' : 'textarea';
    store.changed();
  });
  const langButton = h('button', { type: 'button', class: 'text-button' }, lang === 'zh' ? 'EN' : '中文');
  langButton.addEventListener('click', () => {
    store.state.lang = lang === 'zh' ? 'en' : 'zh';
    for (const chat of store.state.chats.values()) chat.address = chat.scenario.order?.address[store.state.lang];
    store.changed();
  });
  part('.top').replaceChildren(
    h('span', { class: 'brand' }, icon('bag'), words.brand[lang]),
    h('nav', {}, h('b', {}, first ?? ''), ...others.map((text) => h('span', {}, text))),
    h(
      'span',
      { class: 'me' },
      editorButton,
      langButton,
      h('span', { class: 'shop' }, `${words.shop[lang]} · ${words.agentLine[lang]}`),
      h('span', { class: 'online' }, words.online[lang]),
    ),
  );
}

store.subscribe(() => {
  drawTop();
  for (const draw of parts) draw();
});
for (const key of store.state.chats.keys()) {
  const entered = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit' }).format(Date.now());
  store.add(key, { side: 'sys', text: words.entered[store.state.lang].replace('{time}', entered) });
}
setInterval(() => store.changed(), 1000);
if (query.get('play') !== '0') player.start();

/** What tests and the tour hold the strings with. */
Object.assign(window, {
  demo: {
    receive: (text: string, key = store.state.active) => store.add(key, { side: 'in', text })?.id,
    system: (text: string, key = store.state.active) => store.add(key, { side: 'sys', text })?.id,
    row: (row: Omit<Row, 'id' | 'at'> & { at?: number }, key = store.state.active) => store.add(key, row)?.id,
    order: (key = store.state.active) => player.placeOrder(key),
    open: (key: string) => store.open(key),
    editor: (kind: 'textarea' | 'rich') => {
      store.state.editor = kind;
      store.changed();
    },
    rows: (key = store.state.active) => store.state.chats.get(key)?.rows ?? [],
  },
});
