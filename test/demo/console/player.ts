import type { Step } from '../scenarios/scenario';
import type { Store } from './store';
import { words } from './strings';

/** Plays every customer's steps. `speed` 10 makes ten seconds one. Returns the hook to call when the agent sent something. */
export function createPlayer(store: Store, speed: number) {
  const waiting = new Map<string, () => void>();

  function perform(key: string, step: Step) {
    const { lang } = store.state;
    const chat = store.state.chats.get(key);
    if (!chat) return;
    const text = (value: { zh: string; en: string }) => value[lang];
    if (step.say) store.add(key, { side: 'in', text: text(step.say) });
    if (step.image) store.add(key, { side: 'in', kind: 'image', text: words.image[lang].replace('{text}', text(step.image)) });
    if (step.product) store.add(key, { side: 'in', kind: 'product', text: text(chat.scenario.product.name) });
    if (step.system) store.add(key, { side: 'sys', text: text(step.system) });
    if (step.order) placeOrder(key);
    if (step.address) {
      chat.address = text(step.address);
      store.add(key, { side: 'sys', text: words.addressChanged[lang] });
    }
  }

  function placeOrder(key: string) {
    const chat = store.state.chats.get(key);
    if (!chat?.scenario.order) return;
    chat.ordered = true;
    store.add(key, {
      side: 'sys',
      kind: 'order',
      text: words.paid[store.state.lang].replace('{order}', chat.scenario.order.number),
    });
  }

  function run(key: string, steps: Step[]) {
    const [step, ...rest] = steps;
    if (!step) return;
    const go = () =>
      setTimeout(
        () => {
          perform(key, step);
          run(key, rest);
        },
        (step.after * 1000) / speed,
      );
    if (step.reply) waiting.set(key, go);
    else go();
  }

  return {
    placeOrder,
    start() {
      for (const [key, chat] of store.state.chats) run(key, chat.scenario.steps);
    },
    agentSent(key: string) {
      const go = waiting.get(key);
      waiting.delete(key);
      go?.();
    },
  };
}
