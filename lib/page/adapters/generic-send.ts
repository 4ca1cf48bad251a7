import { all, attribute, fits, has, isVisible, readText } from './dom';

const buttons = 'button, [role="button"], input[type="submit"], input[type="button"]';
/** Plain elements count when they are small and show a hand or say that they send, and are no frame of several controls. */
const plain = 'a, svg, i, img, [class*="send" i], [class*="submit" i], [class*="btn" i], [class*="button" i], [class*="icon" i]';
const controls = `${buttons}, ${plain}`;
const largest = 160;
const labels = ['aria-label', 'title', 'value'];
const names = ['class', 'id', 'name', 'data-testid', 'data-icon', 'href'];
/** Whole words. `sender` is the name of a whole composer in some libraries and says nothing; `fasong` is 发送 in icon fonts. */
const sending = /\b(send|submit|fasong|paper plane|arrow up)\b|发 ?送|發 ?送|提 ?交/;
const things =
  'emojis?|emoticons?|smile|face|stickers?|files?|images?|img|pictures?|pic|photos?|voice|audio|videos?|cards?|gifts?|goods|orders?|coupons?|location';
const sendsThing = new RegExp(`\\bsend (${things})\\b`);
/** What stands beside a composer for other ends, also when it sends a file or a card at once. */
const other = new RegExp(
  `\\b(${things}|attach(ment)?|paper ?clip|clip|upload|speech|mic(rophone)?|record(er|ing)?|call|camera|more|plus|add|close|clear|cancel|delete|copy|history|search|settings?|menu|expand|format|bold|italic|like|dislike|reset)\\b|表情|图片|图像|文件|附件|语音|录音|视频|截图|商品|订单|优惠|卡片|位置|更多|清空|清除|取消|关闭|撤回`,
);
const reach = 6;
/** How far a control may stand from the field, in px. */
const farthest = 200;

/**
 * Whether pressing one of these elements, innermost first, sends what stands in the composer: a control beside it that
 * says so by label, name or icon, or submits its form; where none says anything, the last one behind the field.
 */
export function sendsBeside(pressed: Element[], composer: Element): boolean {
  const areas = areasOf(composer);
  const widest = areas.at(-1);
  const near = pressed.filter((el) => widest && isIn(widest, el) && isControl(el, composer));
  if (near.length === 0) return false;
  if (near.some((el) => says(el, composer))) return true;
  const last = sayingIn(areas, composer) ? undefined : lastBehind(areas, composer);
  return last !== undefined && near.some((el) => isIn(el, last));
}

/** The control beside a composer that says it sends; undefined when none does, or not before something was typed. */
export function sendControl(composer: Element): Element | undefined {
  return sayingIn(areasOf(composer), composer);
}

/** What is around a composer, nearest first; shadow roots are areas of their own. */
function areasOf(composer: Element): ParentNode[] {
  const areas: ParentNode[] = [];
  let steps = 0;
  for (let at = around(composer); at && steps < reach && !(at instanceof Document); at = around(at)) {
    areas.push(at);
    // A wrapper around one thing brings nothing nearer or further.
    if (at.childElementCount > 1) steps++;
  }
  return areas;
}

function around(node: Node): ParentNode | undefined {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : undefined);
}

function controlsIn(area: ParentNode, composer: Element): Element[] {
  return all(area, [controls]).filter((el) => isControl(el, composer));
}

function isControl(el: Element, composer: Element): boolean {
  const isOne = fits(el, controls) || isWord(el);
  if (!isOne || !isVisible(el) || isIn(el, composer) || gapBetween(el, composer) > farthest) return false;
  return fits(el, buttons) || (isSmall(el) && isHand(el));
}

/** Any element at all whose only words say that it sends, such as a `<span>` with a hand. */
function isWord(el: Element): boolean {
  const text = el.childElementCount < 3 ? readText(el) : '';
  return text !== '' && text.length <= 12 && sending.test(asWords([text]));
}

function isSmall(el: Element): boolean {
  return el.getBoundingClientRect().width <= largest && !has(el, buttons);
}

function isHand(el: Element): boolean {
  return getComputedStyle(el).cursor === 'pointer' || sending.test(asWords([attribute(el, 'class') ?? '', readText(el)]));
}

function gapBetween(el: Element, composer: Element): number {
  const [a, b] = [el.getBoundingClientRect(), composer.getBoundingClientRect()];
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom, 0);
}

function sayingIn(areas: ParentNode[], composer: Element): Element | undefined {
  for (const area of areas) {
    const found = controlsIn(area, composer).find((el) => says(el, composer));
    if (found) return found;
  }
  return undefined;
}

function lastBehind(areas: ParentNode[], composer: Element): Element | undefined {
  for (const area of areas) {
    const found = controlsIn(area, composer)
      .filter((el) => isBehind(el, composer) && !isForOther(el))
      .at(-1);
    if (found) return found;
  }
  return undefined;
}

function says(el: Element, composer: Element): boolean {
  const { label, names } = wordsOf(el);
  if (other.test(label)) return false;
  if (sending.test(label) || (sending.test(names) && !sendsThing.test(names))) return true;
  // Without a type every button of a form submits it, also those that open something.
  return submits(el, composer) && !other.test(names);
}

function isForOther(el: Element): boolean {
  const { label, names } = wordsOf(el);
  return other.test(label) || other.test(names);
}

function submits(el: Element, composer: Element): boolean {
  const isSubmit = (el instanceof HTMLButtonElement || el instanceof HTMLInputElement) && el.type === 'submit';
  return isSubmit && Boolean(el.form?.contains(composer));
}

/** What a control says to a person and to a machine, as lower-case words: `Composer-sendBtn` gives `composer send btn`. */
function wordsOf(el: Element): { label: string; names: string } {
  const nodes = [el, ...all(el, ['svg, i, img, use, svg [id], svg [class], [class*="icon" i]']).slice(0, 4)];
  const read = (list: string[]) => nodes.flatMap((node) => list.map((name) => (attribute(node, name) ?? '').slice(0, 200)));
  return { label: asWords([readText(el).slice(0, 40), ...read(labels)]), names: asWords(read(names)) };
}

function asWords(parts: string[]): string {
  return parts
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ');
}

function isIn(area: Node, el: Node): boolean {
  for (let at: Node | undefined = el; at; at = around(at)) if (at === area) return true;
  return false;
}

function isBehind(el: Element, composer: Element): boolean {
  return (composer.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
