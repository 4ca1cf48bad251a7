import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { maskText } from '../../../lib/log/mask';

interface Said {
  text?: string;
  messages?: { text: string }[];
  turns?: { text: string }[];
}

/** Every sentence of a file of lines or chats. */
function sentences(file: string): string[] {
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return rows.flatMap((row) => {
    const { text, messages = [], turns = [] } = JSON.parse(row) as Said;
    return [...(text === undefined ? [] : [text]), ...messages.map((one) => one.text), ...turns.map((one) => one.text)];
  });
}

const own = ['sets/ordinary', 'sets/ordinary-2', 'lines/ordinary-o', 'lines/ordinary-p', 'chats/dev', 'chats/fresh'];
const others = ['uneed-examples', 'abcd-sample'].map((name) => `../shared/data/dialogues/${name}.jsonl`);

describe('what names nobody stays as it was said', () => {
  test.each([
    '身高170 体重160斤左右，穿L码合适',
    '170 160斤',
    '尺码 155 160 165 170 175 180',
    '155 160 165 70',
    '165/88A 170/92A 175/96A 都有',
    '原价1999 现价1299 券后1199',
    '199.00 1599.00 2999.00',
    '满300减50，上限1380',
    '2024-11-22 12:03',
    '2024年11月22日12:03:45',
    '日期11-22-2024',
    '20241122 120345',
    '数量100000，一箱24个，共1500箱',
    '型号 XJ-1380-2046-A',
    '型号WH1000XM5，货号 13800-2046',
    '充电宝20000mAh 22.5W',
    '接口是USB3.2 10Gbps',
    '1-2天发货，3-5天到',
    '版本 13.8.1234',
    '192.168.100.101',
    '取件码 8-3-2021',
    '3室2厅都能用，12层以下免费上楼',
    '这款有3号和5号两种颜色',
    '我知道2号发货',
    '这里3号有货，那里5号',
    '7座2024款SUV能装',
    '一楼二楼都可以装，价格一样',
    '楼上楼下都能用',
    '同一栋楼还有人买',
    '北京市五环以内次日达',
    '广东省内包邮，新疆西藏除外',
    '农村也能送，乡镇农村都可以',
    '到村里要多一天',
    '买二送一，买三送二，一共三件',
    '一二三四五六七八九十',
    '三五天，五六天，七八天都有可能',
    '二零二六年十一月二十二日',
    '全国400-820-8820客服热线',
    '订单号 231025-123456789012345',
    '快递单号 SF1234567890123',
    '运单 YT8812345678901 已签收',
    '123456789012',
    'It ships within 1-2 days, 24 hours a day',
    'allow about 1-2 cm either way',
    'add 2 of the same and 3 more on the way',
    'order 100000 pieces, 12 boxes per pallet',
    'look at the photo, see you at 12:30',
    'size 10 US / 44 EU, 27.5 cm',
    '有什么问题@客服',
    '#双十一# 满减',
    '3#色号和5#色号',
  ])('%s', (text) => {
    expect(maskText(text)).toBe(text);
  });

  test('at most one sentence in a hundred of our own order-free chats', () => {
    const all = own.flatMap((name) => sentences(`test/eval/${name}.jsonl`));
    const masked = all.filter((text) => maskText(text) !== text);
    expect(all.length).toBeGreaterThan(1_500);
    expect(masked.length / all.length, masked.join('\n')).toBeLessThanOrEqual(0.01);
  });

  test.skipIf(!others.every(existsSync))('at most one sentence in a hundred of real chats', () => {
    const all = others.flatMap(sentences).filter((text) => !text.includes('@'));
    const masked = all.filter((text) => maskText(text) !== text);
    expect(all.length).toBeGreaterThan(100);
    expect(masked.length / all.length, masked.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
