import { measureInChromium } from './match-chromium';
import { compare, type Figure } from './match-compare';

export type { Figure };

const sizes = { '1k': 1_000, '10k': 10_000, '100k': 100_000 };

/** Raw matching in Node and in Chromium, building in a worker of Chromium, and what the tables of 100,000 phrases weigh. */
export async function run(executablePath = process.env.SAYWELL_BROWSER || '/usr/bin/chromium'): Promise<Record<string, Figure>> {
  const figures: Record<string, Figure> = {};
  for (const [size, count] of Object.entries(sizes)) figures[`match.${size}`] = compare(count);
  const chromium = await measureInChromium(process.cwd(), executablePath, Object.values(sizes));
  Object.keys(sizes).forEach((size, i) => {
    figures[`match.chromium.${size}`] = chromium.matches[i]!;
  });
  figures['check.build.10k.chromium'] = chromium.build;
  figures['match.100k.memory'] = { value: Math.round(Number(figures['match.100k']!.bytes)), unit: 'bytes' };
  return figures;
}
