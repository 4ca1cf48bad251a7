import { type Claim, writeBundle } from '../../../lib/bundle/write';
import type { Message } from '../../../lib/model/message';

export const about = {
  exportedAt: 1_763_784_000_000,
  installation: 'test',
  app: '0.1.0',
  period: { from: 1_763_740_800_000, to: 1_763_827_200_000 },
  redaction: 'masked' as const,
  rules: { id: 'default', version: '1' },
  sheet: { id: 'shop-standard', version: 1 },
  gaps: [],
};

export function claim(index: number, texts: string[]): Claim {
  const at = 1_763_780_000_000 + index * 60_000;
  const messages: Message[] = texts.map((text, place) => ({
    id: `m${place}`,
    role: place % 2 === 0 ? 'customer' : 'agent',
    text,
    at: at + place * 5_000,
  }));
  return {
    conversation: { id: `demo|S|C${index}#${at}`, platform: 'demo', shop: 'S', agent: 'a', customer: `C${index}`, messages },
    claimed: { score: 90, critical: false, penalty: 0, reward: 5 },
  };
}

export async function fileOf(claims: Claim[]): Promise<string> {
  let file = '';
  for await (const line of writeBundle(about, claims)) file += line;
  return file;
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);
