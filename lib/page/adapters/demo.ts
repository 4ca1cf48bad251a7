import type { Role } from '../../model/message';
import { parsePageTime } from '../transcript/page-time';
import type { Adapter, BubbleText } from './adapter';
import { attribute, first, readText, textAt } from './dom';

const sides: Record<string, Role> = { in: 'customer', out: 'agent', sys: 'system', bot: 'bot' };
const kinds = new Set(['image', 'product', 'order', 'address', 'recalled']);

/** The practice console of this repository (test/demo); its DOM is a contract, not an observation. */
export const demo: Adapter = {
  id: 'demo',
  name: { zh: '练习台', en: 'Practice console' },
  matches: ['http://127.0.0.1/*', 'http://localhost/*'],
  appliesTo: (doc) => doc.body !== null && attribute(doc.body, 'data-saywell-demo') !== undefined,
  composer: ['#composer'],
  send: ['.composer-block button.send-btn', 'button.send-btn'],
  transcript: ['.msg-scroller > .msg-list', '.msg-list'],
  scroller: ['.msg-scroller'],
  bubble: ['.msg-row[data-side]'],
  sendKeys: ['Enter'],

  roleOf: (bubble) => sides[attribute(bubble, 'data-side') ?? ''],
  idOf: (bubble) => attribute(bubble, 'data-mid'),
  textOf: (bubble) => {
    const kind = attribute(bubble, 'data-kind') ?? 'text';
    return {
      text: textAt(bubble, ['.msg-text']) ?? readText(bubble, 'time'),
      kind: kinds.has(kind) ? (kind as BubbleText['kind']) : 'text',
    };
  },
  timeOf: (bubble, now) => {
    const time = first(bubble, ['time[datetime]']);
    return time && parsePageTime(attribute(time, 'datetime') ?? '', now);
  },
  customer: (doc) => {
    const head = first(doc, ['.chat-head[data-customer]']);
    const key = head && attribute(head, 'data-customer');
    return key ? { key, name: textAt(doc, ['.chat-head .chat-customer']) } : undefined;
  },
  shop: (doc) => {
    const bench = first(doc, ['#workbench[data-shop]']);
    return bench && attribute(bench, 'data-shop');
  },
  agent: (doc) => {
    const bench = first(doc, ['#workbench[data-agent]']);
    return bench && attribute(bench, 'data-agent');
  },
  order: (doc, now) => {
    const panel = first(doc, ['.order-panel[data-order]']);
    const order = panel && attribute(panel, 'data-order');
    if (!panel || !order) return undefined;
    const time = first(panel, ['.order-time']);
    const label = time && (attribute(time, 'datetime') ?? readText(time));
    return {
      order,
      address: textAt(panel, ['.order-address']),
      status: textAt(panel, ['.order-status']),
      at: label ? parsePageTime(label, now)?.at : undefined,
    };
  },
};
