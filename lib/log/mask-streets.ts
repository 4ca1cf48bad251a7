import { MASK, MASKED_STREET } from '../check/masked';

const inside = 'room|rm|flat|apt|apartment|unit|suite|ste|floor|fl|building|bldg|block|blk|tower|lane|alley|sec|section|no';
const part = `(?:(?:(?:${inside})\\b\\.?\\s?#?|#\\s?)(?:\\d[0-9A-Z-]{0,5}|[A-Z](?![A-Za-z]))|\\d{1,3}/F)`;
/** Words that stand between a number and way or place in a sentence, and never in the name of a street. */
const sentence =
  '(?:on|in|the|cm|mm|kg|g|ml|inch|inches|either|a|an|of|to|per|for|by|more|items?|days?|hours?|minutes?|weeks?|pcs|pairs?|pieces?|sets?|boxes|orders?|left|times|is|are|was|and|or|with|from|at|this|that|it|i|you|we|they|my|your|our|one|any|every|each|some|other|same|long|half|all|best|better|will|can|if|so|as|off|pay|discount)\\b';
const name = `(?:(?!${sentence})[A-Za-z0-9][A-Za-z0-9'’.-]{0,20}\\s)`;
const kinds =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|pl|terrace|highway|hwy|parkway|pkwy|square|sq|circle|crescent|close|alley|trail|loop';
const street = new RegExp(
  `(?<![A-Za-z0-9•])(?:${part},?\\s{1,2}){0,6}(?:no\\.?\\s?)?\\d{1,5}(?:[A-Z]|[-/]\\d{1,4})?,?\\s${name}{1,4}(${kinds})\\b\\.?(?:,?\\s${part}(?![A-Za-z0-9])){0,3}`,
  'gi',
);
/** What the checklist knows for an address; the rest gets a mask that stands for none. */
const simple = /\b\d+ \w+(?: \w+)? (?:street|st|road|rd|avenue|ave|lane|drive|way|court|boulevard)\b/i;
const box = /\b(p\.?\s?o\.?\s?box)\s(?:no\.?\s?)?\d{1,6}\b/gi;

/** A room named apart from its street: Flat B, 12/F, City Garden, 12 Oak Road. */
const room =
  /\b(room|rm|flat|apt|apartment|unit|suite|ste|floor|block|blk|tower)(\.?\s?#?)(?:\d[0-9A-Z-]{0,5}|[A-Z](?![A-Za-z]))|\b\d{1,3}(\/F\b|(?:st|nd|rd|th) floor\b)|#\d{1,3}-\d{1,5}/gi;

/** Hides the number, name and rooms of an English address: 12 Oak Road, Apt 3 → •••• Road. */
export function maskStreets(text: string): string {
  if (!/\d/.test(text) || !/[a-z]{2}/i.test(text)) return text;
  const named = text
    .replace(street, (whole, kind: string) => `${MASKED_STREET}${simple.test(whole) ? '' : MASK} ${kind}`)
    .replace(box, (_, what: string) => `${what} ${MASKED_STREET}`);
  if (!named.includes(MASKED_STREET)) return named;
  return named.replace(room, (_, what = '', by = '', floor = '') => `${what}${by}${MASK.repeat(4)}${floor}`);
}
