// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { pickAdapter } from '../../../lib/page/adapters';
import { readTranscript } from '../../../lib/page/transcript/read';

const page = `<div id="workbench" data-shop="木禾箱包旗舰店" data-agent="小满">
  <div class="chat-head" data-customer="c-1"><span class="chat-customer">爱吃橘子</span></div>
  <div class="msg-scroller"><div class="msg-list">
    <div class="msg-row" data-mid="m1" data-side="sys"><div class="msg-text">会话已接入</div></div>
    <div class="msg-row" data-mid="m2" data-side="in"><div class="msg-text">在吗<br>&lt;b&gt;急&lt;/b&gt;</div><time datetime="2026-11-22T10:00:05+08:00">10:00</time></div>
    <div class="msg-row" data-mid="m3" data-side="bot"><div class="msg-text">马上就来</div></div>
    <div class="msg-row" data-mid="m4" data-side="out"><div class="msg-text">您好</div></div>
    <div class="msg-row" data-mid="m5" data-side="in" data-kind="order">订单 260102</div>
    <div class="msg-row" data-mid="m6" data-side="out" data-kind="recalled"><div class="msg-text">您撤回了一条消息</div></div>
  </div></div>
  <div class="order-panel" data-order="260102-1"><span class="order-address">杭州市余杭区文一西路 1 号</span>
    <span class="order-status">待发货</span><span class="order-time">2026-11-22 10:05:00</span></div>
  <div class="composer-block"><textarea id="composer"></textarea><button class="send-btn">发送</button></div></div>`;
const address = { protocol: 'http:', hostname: '127.0.0.1', pathname: '/' };
const now = Date.parse('2026-11-22T10:30:00+08:00');

beforeEach(() => {
  document.body.innerHTML = page;
  document.body.setAttribute('data-saywell-demo', '');
});

test('the contract of the practice console is read', () => {
  const { adapter, missing, readable } = pickAdapter(address, document);
  expect([adapter.id, missing, readable]).toEqual(['demo', [], true]);
  expect(adapter.customer(document)).toEqual({ key: 'c-1', name: '爱吃橘子' });
  expect([adapter.shop?.(document), adapter.agent?.(document)]).toEqual(['木禾箱包旗舰店', '小满']);
  const order = adapter.order?.(document, now);
  expect(order).toMatchObject({ order: '260102-1', address: '杭州市余杭区文一西路 1 号', status: '待发货' });
  const seen = readTranscript(adapter, document, now, 'c-1');
  expect(typeof seen === 'symbol' ? [] : seen.map(({ nativeId, role, kind, text }) => [nativeId, role, kind, text])).toEqual([
    ['m1', 'system', 'text', '会话已接入'],
    ['m2', 'customer', 'text', '在吗\n<b>急</b>'],
    ['m3', 'bot', 'text', '马上就来'],
    ['m4', 'agent', 'text', '您好'],
    ['m5', 'customer', 'order', '订单 260102'],
    ['m6', 'agent', 'recalled', '您撤回了一条消息'],
  ]);
  expect(typeof seen === 'symbol' ? undefined : seen[1]?.time).toEqual({
    at: Date.parse('2026-11-22T10:00:05+08:00'),
    trust: 'page-second',
  });
});

test('any other page on loopback is not taken for the console', () => {
  document.body.removeAttribute('data-saywell-demo');
  expect(pickAdapter(address, document).platform).toBe('generic');
});

test('without its list the console is not read, and the list is named', () => {
  document.querySelector('.msg-list')?.remove();
  expect(pickAdapter(address, document)).toMatchObject({ platform: 'demo', missing: ['transcript'], readable: false });
});
