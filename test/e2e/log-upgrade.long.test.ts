import { expect, test } from 'vitest';
import { until } from '../demo/steps';
import { inPlace, killWhileUpgrading, type Shape, shapeOf, startPlain, startShipped, writeOld } from './log-upgrade';

test(
  'an upgrade that is killed half-way leaves the old log whole, and the next start finishes it',
  {
    timeout: 300_000,
  },
  inPlace(async (place) => {
    const total = 60_000;
    const first = await startPlain(place);
    await writeOld(first.own, total);
    const old = await shapeOf(first.own);
    expect(old).toMatchObject({ version: 10, messages: total, visits: 0 });
    await first.context.close();

    const left: Shape[] = [];
    for (const ms of [0, 100, 200, 400, 800]) {
      await killWhileUpgrading(place, ms);
      const { context, own } = await startPlain(place);
      left.push(await shapeOf(own));
      await context.close();
      if (left.at(-1)?.version !== 10) break;
    }
    console.log(`upgrades killed: ${left.filter(({ version }) => version === 10).length} left the old log, of ${left.length}`);
    for (const shape of left.filter(({ version }) => version === 10)) expect(shape).toEqual(old);
    expect(left[0]).toEqual(old);

    const { context, own } = await startShipped(place);
    const whole = await until(
      'the upgrade',
      async () => {
        const shape = await shapeOf(own);
        return shape.visits > 0 && shape;
      },
      120_000,
    );
    expect(whole.version).toBeGreaterThan(10);
    expect(whole.messages).toBe(total);
    await context.close();
  }),
);
