/** What the page of the bench saw since the last `take`. */
export interface Spent {
  keys: number[];
  longTasks: number;
  /** Underlined places. */
  findings: number;
}

/** Ms from a composer's arrival. */
export interface Lag {
  overlay: number;
  finding: number;
}

/** Runs in the page before anything else: the first and the last listener of a key's events enclose all others. */
export function watchKeys(): void {
  const types = ['keydown', 'keypress', 'beforeinput', 'input', 'keyup'];
  let started = 0;
  let key = 0;
  let keys: number[] = [];
  let longTasks = 0;
  new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  for (const type of types) {
    window.addEventListener(
      type,
      () => {
        started = performance.now();
      },
      true,
    );
  }
  window.bench = {
    listen() {
      for (const type of types) {
        window.addEventListener(type, () => {
          key += performance.now() - started;
          if (type !== 'keyup') return;
          keys.push(key);
          key = 0;
        });
      }
    },
    take() {
      const spent = { keys, longTasks, findings: [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0) };
      keys = [];
      longTasks = 0;
      return spent;
    },
    frame: () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))),
    async arrive() {
      const until = async (isThere: () => boolean) => {
        const channel = new MessageChannel();
        while (!isThere()) {
          await new Promise((done) => {
            channel.port1.onmessage = done;
            channel.port2.postMessage(0);
          });
        }
        return performance.now() - came;
      };
      const field = document.createElement('textarea');
      field.id = 'composer';
      field.value = '亲，加我微信吧';
      document.querySelector('.composer-block')?.prepend(field);
      const came = performance.now();
      const overlay = await until(() => document.querySelector('saywell-overlay') !== null);
      const finding = await until(() => [...CSS.highlights.values()].some((one) => one.size > 0));
      return { overlay, finding };
    },
  };
}

/** Runs in the page: 50 changes a second, in the rows of the list or elsewhere. */
export function busyPage(target: 'list' | 'page'): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.msg-row')].slice(-20);
  const clock = document.getElementById('clock')!;
  let turn = 0;
  setInterval(() => {
    turn++;
    if (target === 'list') rows[turn % rows.length]?.classList.toggle('read');
    else clock.replaceChildren(document.createElement('i'), String(turn));
  }, 20);
}
