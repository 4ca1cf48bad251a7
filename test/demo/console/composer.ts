import { h, icon } from './dom';
import type { Store } from './store';
import { words } from './strings';

/** The composer as a textarea or a contenteditable. Enter sends, Shift+Enter breaks the line, an open composition is left alone. */
export function createComposer(store: Store, block: HTMLElement, onSend: (text: string) => void) {
  let composer: HTMLElement | undefined;
  let made = '';
  const drafts = new Map<string, string>();
  let draftOf = store.state.active;

  const read = () => (composer instanceof HTMLTextAreaElement ? composer.value : (composer?.innerText ?? '')).replace(/\n$/, '');
  const write = (text: string) => {
    if (composer instanceof HTMLTextAreaElement) composer.value = text;
    else if (composer) composer.textContent = text;
  };
  const send = () => {
    const text = read();
    if (text.trim() === '') return;
    write('');
    composer?.focus();
    onSend(text);
  };

  function make() {
    const { lang, editor } = store.state;
    const text = composer ? read() : '';
    const common = { id: 'composer', class: 'composer', 'aria-label': words.placeholder[lang] };
    composer =
      editor === 'textarea'
        ? h('textarea', { ...common, placeholder: words.placeholder[lang] })
        : h('div', {
            ...common,
            contenteditable: 'true',
            role: 'textbox',
            'aria-multiline': 'true',
            'data-placeholder': words.placeholder[lang],
          });
    composer.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      send();
    });
    const button = h('button', { type: 'button', class: 'send-btn' }, words.send[lang]);
    button.addEventListener('click', send);
    block.replaceChildren(
      h('div', { class: 'tools' }, icon('smile'), icon('image'), icon('ticket'), icon('bag'), h('span', {}, words.phrases[lang])),
      composer,
      h('div', { class: 'send-row' }, h('span', {}, words.hint[lang]), button),
    );
    write(text);
    composer.focus();
  }

  return () => {
    const key = `${store.state.lang}/${store.state.editor}`;
    if (key !== made) make();
    made = key;
    if (draftOf === store.state.active) return;
    drafts.set(draftOf, read());
    draftOf = store.state.active;
    write(drafts.get(draftOf) ?? '');
    composer?.dispatchEvent(new Event('input', { bubbles: true }));
    composer?.focus();
  };
}
