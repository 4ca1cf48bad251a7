import type { Page } from 'playwright-core';

/** One console as a journey needs it: where to type, and how its customers are played. */
export interface Desk {
  id: string;
  composer: string;
  page: Page;
  /** The address the order panel will show. */
  address: string;
  receive(text: string): Promise<void>;
  order(): Promise<void>;
  /** Texts of the agent's messages on screen. */
  sent(): Promise<string[]>;
  /** Opens a chat in which the last answer is `minutes` old and the customer has been silent since. */
  openSilent(minutes: number): Promise<void>;
}

interface DemoWindow {
  demo: {
    receive(text: string): void;
    order(): void;
    open(key: string): void;
    row(row: { side: string; text: string; at: number }, key: string): void;
    rows(): { side: string; text: string }[];
  };
}

interface FixtureWindow {
  fixture: {
    receive(text: string, key?: string): void;
    order(): void;
    history(lines: [side: 'customer' | 'agent', text: string, minutesAgo: number][]): void;
    sent(): string[];
  };
}

export function demoDesk(page: Page): Desk {
  return {
    id: 'demo',
    page,
    composer: '#composer',
    address: '青禾路 12 号',
    receive: (text) => page.evaluate((said) => (window as unknown as DemoWindow).demo.receive(said), text),
    order: () => page.evaluate(() => (window as unknown as DemoWindow).demo.order()),
    sent: () =>
      page.evaluate(() =>
        (window as unknown as DemoWindow).demo.rows().flatMap(({ side, text }) => (side === 'out' ? [text] : [])),
      ),
    openSilent: (minutes) =>
      page.evaluate((ago) => {
        const { demo } = window as unknown as DemoWindow;
        const start = Date.now() - ago * 60_000;
        demo.row({ side: 'in', text: '藏青还有货吗', at: start - 20_000 }, 'c-my');
        demo.row({ side: 'out', text: '您好，藏青色有现货的，下单后按页面时间发出。', at: start }, 'c-my');
        demo.open('c-my');
      }, minutes),
  };
}

/** A fixture page of test/pages/<id>, which answers to `window.fixture`. */
export function fixtureDesk(id: string, page: Page, composer: string, address: string): Desk {
  return {
    id,
    page,
    composer,
    address,
    receive: (text) => page.evaluate((said) => (window as unknown as FixtureWindow).fixture.receive(said), text),
    order: () => page.evaluate(() => (window as unknown as FixtureWindow).fixture.order()),
    sent: () => page.evaluate(() => (window as unknown as FixtureWindow).fixture.sent()),
    openSilent: (minutes) =>
      page.evaluate((ago) => {
        (window as unknown as FixtureWindow).fixture.history([
          ['customer', '这款还有货吗', ago + 0.3],
          ['agent', '您好，这款有现货的，下单后按页面时间发出。', ago],
        ]);
      }, minutes),
  };
}
