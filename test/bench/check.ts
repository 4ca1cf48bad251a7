import { compileRules } from '../../lib/check/compile';
import { check } from '../../lib/check/engine';
import { normalise } from '../../lib/check/normalise';
import { rules } from '../../lib/check/rules';
import { buildWords } from '../../lib/check/words';
import type { TeamWord } from '../../lib/model/word';
import type { Figure } from './match';
import { median, messages, phrases } from './phrases';

const TEMPLATES = [
  '您好,这款商品目前有现货,今天下单我们会在48小时内为您发出,默认发中通快递,请您放心购买哦',
  '亲,非常抱歉给您带来不便,我这边马上为您核实一下物流情况,请您稍等一两分钟好吗',
  'Hello, thank you for waiting. Your parcel left our warehouse this morning and should arrive soon.',
  '這款衣服有黑色和白色兩種顏色,尺碼從S到XL都有,您可以參考詳情頁的尺碼表選擇合適的碼數',
  '这个我也不知道,你自己看详情页吧,要不加我微信聊',
];

function quantile(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Milliseconds a call takes. */
function timed(call: () => unknown): number {
  const started = performance.now();
  call();
  return performance.now() - started;
}

/** One keystroke's check: shipped rules and 10,000 team words, messages of about 60 characters. */
export async function run(): Promise<Record<string, Figure>> {
  const list = phrases(10_000);
  const words: TeamWord[] = list.map((text) => ({ text, category: 'jargon', severity: 'hint' }));
  const builds: number[] = [];
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    buildWords(words);
    builds.push(performance.now() - started);
  }
  const begun = performance.now();
  const bare = compileRules(rules);
  const compileTime = performance.now() - begun;
  const compiled = compileRules(rules, { words });

  const generated = messages(200, list);
  const texts = Array.from(
    { length: 1_000 },
    (_, i) => TEMPLATES[i % TEMPLATES.length]!.slice(i % 7) + generated[i % 200]!.slice(0, i % 13),
  );
  const spent: number[] = [];
  let findings = 0;
  for (let round = 0; round < 12; round++) {
    for (const text of texts) {
      const started = performance.now();
      findings += check(text, {}, compiled).length;
      if (round > 1) spent.push((performance.now() - started) * 1_000);
    }
  }
  spent.sort((a, b) => a - b);
  const alone = performance.now();
  for (const text of texts) findings += check(text, {}, bare).length;
  const withoutWords = ((performance.now() - alone) / texts.length) * 1_000;
  const middling = texts
    .map((_, i) =>
      texts
        .slice(i, i + 12)
        .join('。')
        .slice(0, 500),
    )
    .slice(0, 900);
  for (const text of middling) check(text, {}, compiled);
  const middle = middling.map((text) => timed(() => check(text, {}, compiled)) * 1_000).sort((a, b) => a - b);
  for (const text of texts) normalise(text);
  const folding = timed(() => texts.forEach((text) => void normalise(text)));
  const long = '您好,这款有货,今天发出。'.repeat(8_000);
  const longStarted = performance.now();
  check(long, {}, compiled);
  return {
    'check.keystroke': {
      value: quantile(spent, 0.5),
      unit: 'µs',
      p50: quantile(spent, 0.5),
      p99: quantile(spent, 0.99),
      mean: spent.reduce((sum, one) => sum + one, 0) / spent.length,
      withoutWords,
      characters500: { value: quantile(middle, 0.5), unit: 'µs', p99: quantile(middle, 0.99) },
      normalise: { value: (folding / texts.length) * 1_000, unit: 'µs' },
      rules: rules.length,
      findings: findings / (texts.length * 13),
      long: { value: performance.now() - longStarted, unit: 'ms', characters: long.length },
    },
    'check.build.10k': { value: median(builds), unit: 'ms', first: builds[0], rules: { value: compileTime, unit: 'ms' } },
  };
}
