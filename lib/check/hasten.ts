import { firstsOf, readRegex } from './regex';

const hastened = new WeakMap<RegExp, RegExp>();

/**
 * A global regular expression that finds the same and finds it sooner. One that begins by looking back does so at every
 * place of the text; it is made to look at the next character before, where the source tells which it can be.
 */
export function hasten(regex: RegExp): RegExp {
  if (!regex.source.startsWith('(?<')) return regex;
  let fast = hastened.get(regex);
  if (!fast) {
    const firsts = regex.ignoreCase ? undefined : firstsOf(readRegex(regex.source, regex.unicode));
    const set = firsts && [...firsts].map((char) => char.replace(/[\\\]^-]/, '\\$&')).join('');
    fast = set ? new RegExp(`(?=[${set}])(?:${regex.source})`, regex.flags) : regex;
    hastened.set(regex, fast);
  }
  return fast;
}
