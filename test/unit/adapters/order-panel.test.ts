// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { matchesPattern } from '../../../lib/page/adapters/adapter';
import { readLabelledOrder } from '../../../lib/page/adapters/order-panel';

const now = Date.parse('2026-11-22T10:30:00+08:00');
const home = '浙江省杭州市余杭区文一西路 1 号';

test.each([
  ['beside', `<div><span>收货地址：</span><span>${home}</span></div>`],
  ['in one text', `<p>收货地址：${home}</p>`],
  ['in a list of terms', `<dl><dt>收货信息</dt><dd>${home}</dd></dl>`],
  ['beside the wrapped label', `<div><div><b>地址</b></div><div>${home}<button>复制</button></div></div>`],
])('finds the address %s', (_, html) => {
  document.body.innerHTML = html;
  expect(readLabelledOrder(document, ['.list'], now)?.address).toBe(home);
});

test.each([
  ['the shop’s own', `<p>退货地址：${home}</p><p>发货地址：${home}</p>`],
  ['what a customer wrote', `<div class="list"><p>收货地址：${home}</p></div>`],
  ['an empty panel', '<div><span>收货地址：</span><span>暂无</span></div>'],
])('does not take %s for the delivery address', (_, html) => {
  document.body.innerHTML = html;
  expect(readLabelledOrder(document, ['.list'], now)?.address).toBeUndefined();
});

test('match patterns ignore ports and know wildcards', () => {
  const at = (href: string) => new URL(href);
  expect(matchesPattern('http://127.0.0.1/*', at('http://127.0.0.1:8123/x'))).toBe(true);
  expect(matchesPattern('https://*.zendesk.com/agent/*', at('https://a.zendesk.com/agent/1'))).toBe(true);
  expect(matchesPattern('https://*.zendesk.com/agent/*', at('https://zendesk.com.evil.test/agent/1'))).toBe(false);
  expect(matchesPattern('https://mms.pinduoduo.com/chat-merchant/*', at('https://mms.pinduoduo.com/home'))).toBe(false);
  expect(matchesPattern('https://mms.pinduoduo.com/chat-merchant/*', at('http://mms.pinduoduo.com/chat-merchant/'))).toBe(false);
});
