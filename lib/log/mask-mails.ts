import { MASK } from '../check/masked';
import { hide } from './mask-digits';

const letter = '[\\wＡ-Ｚａ-ｚ０-９＿]';
const name = `(?<![\\wＡ-Ｚａ-ｚ０-９＿.．+\\-•])(${letter}(?:${letter}|[.．+\\-－]){0,63})`;
const label = '[\\w\\-Ａ-Ｚａ-ｚ０-９－]{1,63}';
const dot = '(?:\\s?(?:[.．。]|[[(（]dot[\\])）]|点|點|\\bdot\\b)\\s?)';
const host = `(${label}(?:${dot}${label}){1,4})`;

const plain = new RegExp(`${name}(\\s{0,3}[@＠]\\s{0,3})${host}`, 'g');
/** Spelled so that a filter misses it. */
const spelled = new RegExp(`${name}(\\s?(?:[[(（{]\\s?(?:at|＠|@)\\s?[\\])）}]|艾特)\\s?)${host}`, 'gi');
const loose = new RegExp(`${name}(#|\\s(?:at|AT)\\s)${host}`, 'g');
const mailers =
  /^(?:vip\.)?(?:qq|163|126|gmail|outlook|hotmail|sina|foxmail|icloud|yahoo|aliyun|139|189|live|msn|me|proton(?:mail)?|sohu|yeah|tom|mail)\b/i;
const endings = /\b(?:com|cn|net|org|edu|hk|tw|uk|io|me|jp|us|ca|au|de|fr)$/i;

/** Hides the name of a mailbox; the host stays, because it names a company: l•••@qq.com. */
export function maskMails(text: string): string {
  if (!/[@＠#]|\bat\b|艾特/i.test(text)) return text;
  return text
    .replace(plain, (_, box: string, at: string, where: string) => `${hideBox(box)}${at}${where}`)
    .replace(spelled, (_, box: string, at: string, where: string) => `${hideBox(box)}${at}${where}`)
    .replace(loose, (whole, box: string, at: string, where: string) =>
      mailers.test(where) || (endings.test(where) && (at === '#' || /[\d._-]/.test(box)))
        ? `${hideBox(box)}${at}${where}`
        : whole,
    );
}

/** A mailbox named by a mobile number stays recognisable as one, because sending it is the graver fault. */
function hideBox(box: string): string {
  if (/^(?:86)?1[3-9]\d{9}$/.test(box.normalize('NFKC'))) return hide(box, box.length - 8, 4, MASK);
  const shown = box.length < 3 ? '' : box.slice(0, 1);
  return shown.padEnd(box.length, MASK);
}
