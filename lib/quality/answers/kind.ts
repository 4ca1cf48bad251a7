import { remember } from '../acts/act';
import { kinds } from '../words/kinds';

/** How a question sounds that wants a certain kind of answer, and what only such an answer holds. Folded text. */
export interface Kind {
  id: 'time' | 'money' | 'count' | 'choice' | 'difference' | 'which' | 'opinion' | 'having' | 'whether';
  asked: RegExp;
  answered: RegExp;
  /** Such an answer is a figure or a date. */
  measured?: true;
}

const NUMBER = '[\\d一二两三四五六七八九十百千万半几]';
const byUnit = new Map<string, Kind>();

/** The kind of a question, or nothing; one for 多少度 is answered by a number of 度 or of nothing named, not by one of months. */
export const kindOf = remember((text: string): Kind | undefined => {
  const kind = kinds.find(({ asked }) => asked.test(text));
  const unit = kind?.id === 'count' ? /(?:几|多少)个?([\u3400-\u9fff])/.exec(text)?.[1] : undefined;
  if (!kind || unit === undefined || byUnit.size > 500) return kind;
  const known = byUnit.get(unit) ?? {
    ...kind,
    answered: new RegExp(`${NUMBER}个?(?:${unit}|左右|以[上下内]|多|$|[^\\u3400-\\u9fff])`),
  };
  byUnit.set(unit, known);
  return known;
});
