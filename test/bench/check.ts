import { check, compileRules, type TeamWord } from '../../lib/check/engine';
import { rules } from '../../lib/check/rules';
import { buildWords } from '../../lib/check/words';
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
      withoutWords: ((longStarted - alone) / texts.length) * 1_000,
      rules: rules.length,
      findings: findings / (texts.length * 13),
      long: { value: performance.now() - longStarted, unit: 'ms', characters: long.length },
    },
    'check.build.10k': { value: median(builds), unit: 'ms', first: builds[0], rules: { value: compileTime, unit: 'ms' } },
  };
}
