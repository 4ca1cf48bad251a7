import { describe, expect, test } from 'vitest';
import { boxRules, highlightRules } from '../../../lib/page/underline/colours';

type Rgb = [number, number, number];

/** Relative luminance and contrast of WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const hex = (colour: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb;

/** The line of a severity and the ground it is painted on: the page's, under our tint where there is one. */
function painted(rules: string, selector: string, ground: Rgb): { line: Rgb; ground: Rgb; shape: string } {
  const rule = rules.split('\n').find((one) => one.startsWith(selector)) ?? '';
  const line = hex(rule.match(/#[0-9A-F]{6}/i)?.[0] ?? '');
  const tint = rule
    .match(/background(?:-color)?:rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/)
    ?.slice(1)
    .map(Number);
  const shape = rule.match(/dotted|wavy|dashed|double/)?.[0] ?? '';
  if (!tint) return { line, ground, shape };
  const share = tint[3] ?? 0;
  return { line, ground: ground.map((channel, at) => channel * (1 - share) + (tint[at] ?? 0) * share) as Rgb, shape };
}

const grounds: [string, boolean, Rgb][] = [
  ['white', false, [255, 255, 255]],
  ['a grey field', false, [0xe5, 0xe6, 0xeb]],
  ['a darker grey field', false, [0xc8, 0xc8, 0xc8]],
  ['a dark page', true, [0x1e, 0x1e, 0x1e]],
  ['a dark grey field', true, [0x44, 0x44, 0x44]],
];

describe.each([
  ['highlights', highlightRules, (severity: string) => `::highlight(saywell-${severity})`],
  ['boxes', boxRules, (severity: string) => `.${severity}{`],
])('%s', (_, rules, selector) => {
  test.each(grounds)('every line stands out from %s at 3:1', (_name, isDark, ground) => {
    for (const severity of ['block', 'warn', 'hint']) {
      const { line, ground: below } = painted(rules(isDark), selector(severity), ground);
      expect(contrast(line, below), severity).toBeGreaterThanOrEqual(3);
    }
  });

  test('severities differ by shape, not by colour alone', () => {
    for (const isDark of [false, true]) {
      const shapes = ['block', 'warn', 'hint'].map(
        (severity) => painted(rules(isDark), selector(severity), [255, 255, 255]).shape,
      );
      expect(new Set(shapes).size).toBe(3);
      expect(shapes).not.toContain('');
    }
  });
});
