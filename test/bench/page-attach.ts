import { followComposer } from '../../lib/page/composer';

/** Milliseconds from the moment a composer is in the page to the moment it is attached, on a page of `messages` bubbles. */
export async function attachCost(messages: number, times: number): Promise<number[]> {
  const samples: number[] = [];
  document.body.innerHTML = '<div class="bubble"><p>您好</p></div>'.repeat(messages);
  for (let time = 0; time < times; time++) {
    const end = new AbortController();
    const attached = new Promise<void>((done) => followComposer(document, ['.missing', 'textarea'], () => done(), end.signal));
    await new Promise((done) => setTimeout(done, 50));
    const field = document.createElement('textarea');
    const started = performance.now();
    document.body.append(field);
    await attached;
    samples.push(performance.now() - started);
    end.abort();
    field.remove();
  }
  return samples.sort((a, b) => a - b);
}
