import { describe, expect, test } from 'vitest';
import { clock } from '../../../components/overlay/elapsed';
import { barRect, menuPage, planBar, tightest } from '../../../components/overlay/plan';

describe('width table', () => {
  test.each([
    [680, { replies: 3, items: 2, shortFrom: 2 }],
    [679, { replies: 2, items: 2, shortFrom: 1 }],
    [520, { replies: 2, items: 2, shortFrom: 1 }],
    [519, { replies: 1, items: 1, shortFrom: 1 }],
    [400, { replies: 1, items: 1, shortFrom: 1 }],
    [399, undefined],
  ])('%i px', (width, plan) => {
    expect(planBar(width)).toEqual(plan);
  });

  test('squeezing takes replies before the words of an item, and never the item itself', () => {
    const steps = Array.from({ length: tightest + 1 }, (_, squeeze) => planBar(800, squeeze)!);
    expect(steps.map((plan) => plan.replies)).toEqual([3, 2, 2, 1, 1, 0, 0]);
    expect(steps.at(-1)).toEqual({ replies: 0, items: 1, shortFrom: 0 });
  });
});

test('the bar ends 6 px above the composer block, 8 px inside its sides', () => {
  expect(barRect({ left: 232, top: 628, width: 768, height: 172 }, false)).toEqual({
    left: 240,
    top: 586,
    width: 752,
    height: 36,
  });
});

test('the menu turns pages, so that a row keeps its number', () => {
  expect(menuPage(4, 300)).toEqual({ start: 0, rows: 5 });
  expect(menuPage(5, 300)).toEqual({ start: 5, rows: 5 });
  expect(menuPage(8, 420)).toEqual({ start: 0, rows: 9 });
});

test('timers: minutes and seconds', () => {
  expect([clock(0), clock(59.9), clock(130), clock(-3)]).toEqual(['0:00', '0:59', '2:10', '0:00']);
});
