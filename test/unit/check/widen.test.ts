import { expect, test } from 'vitest';
import { widen } from '../../../lib/check/widen';

test.each([
  ['您加我微信吧', '加我微信', '您有问题在这里告诉我就好', '您有问题在这里告诉我就好'],
  ['您好，您加我微信吧，我发图', '加我微信', '您有问题在这里告诉我就好', '您好，您有问题在这里告诉我就好，我发图'],
  ['图片太大，加我微信发给您', '加我微信', '您有问题在这里告诉我就好', '图片太大，您有问题在这里告诉我就好发给您'],
  ['这个真不知道', '不知道', '核实', '这个真核实'],
  ['不知道', '不知道', '我帮您核实一下', '我帮您核实一下'],
])('%s', (text, phrase, replacement, expected) => {
  const start = text.indexOf(phrase);
  const span = widen(text, { start, end: start + phrase.length }, replacement);
  expect(text.slice(0, span.start) + replacement + text.slice(span.end)).toBe(expected);
});
