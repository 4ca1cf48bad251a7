import { expect, test } from 'vitest';
import { compileRules } from '../../../lib/check/compile';
import { check } from '../../../lib/check/engine';
import { rules } from '../../../lib/check/rules';
import { judge } from '../../../lib/quality/judge';
import { chatOf, context } from './chat';

const compiled = compileRules(rules);
const real = context({ check: (text, about) => check(text, about, compiled) });

test.each([
  [['C: 有货吗', 'A: 没'], 'fail'],
  [['C: 后天到是吧 我记着了', 'A: 嗯嗯是的'], 'pass'],
  [['C: 尺码合适吗', 'A: 您好,合适的,还有想问的吗', 'C: 木有', 'A: 好哒'], 'pass'],
  [['C: 你家有xl码没', 'A: 没'], 'fail'],
  [['C: 电话要改', 'A: 给您改成0953了,您看对不对'], 'pass'],
  [['C: 稿子怎么传', 'A: 您加一下设计师的v,在那边沟通稿子'], 'fail'],
  [['C: 演出前能退票不', 'A: 退票48小时内收两成手续费,开演后就退不了了'], 'pass'],
  [['C: 有用吗', 'A: 百分百去泪痕,无效我跟您姓'], 'fail'],
])('%j is judged forbidden: %s', (lines, verdict) => {
  expect(judge(chatOf(lines), real).items.forbidden.verdict).toBe(verdict);
});
