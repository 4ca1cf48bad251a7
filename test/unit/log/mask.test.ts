import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskText } from '../../../lib/log/mask';
import { isBankCard, isIdNumber } from '../../../lib/log/mask-shapes';

describe('masking', () => {
  test.each([
    ['我的电话13812342046谢谢', '我的电话138••••2046谢谢'],
    ['138 1234 2046', '138 •••• 2046'],
    ['138-1234-2046', '138-••••-2046'],
    ['+86 13812342046', '+86 138••••2046'],
    ['１３８１２３４２０４６', '１３８••••２０４６'],
    ['13812342046 13998761234', '138••••2046 139••••1234'],
    ['身份证11010519491231002X', '身份证110•••••••••••002X'],
    ['卡号6222 0212 3456 7894', '卡号6222 •••• •••• 7894'],
    ['visa 4111111111111111', 'visa 4111••••••••1111'],
    ['邮箱 lilei.shop@example.com 可以', '邮箱 l•••••••••@example.com 可以'],
    ['0571-88886666', '0571-••••••66'],
    ['(977) 625-2661', '(977) •••-••61'],
    ['+852 9123 4567', '+852 •••• ••67'],
    ['電話：9123 4567', '電話：91•• ••67'],
    ['座机62781234', '座机62••••34'],
    ['0912-345-678', '09••-•••-678'],
    ['您的地址是浙江省杭州市西湖区文三路123号5栋302室,对吗', '您的地址是浙江省杭州市西湖区•••,对吗'],
    ['收货地址：广东省深圳市南山区科技园南区8栋1202', '收货地址：广东省深圳市南山区••'],
    ['北京市朝阳区建国路88号院3号楼2单元501，对吗', '北京市朝阳区•••，对吗'],
    ['上海市 浦东新区 世纪大道100号', '上海市 浦东新区 •••••'],
    ['江苏省苏州市昆山市花桥镇绿地大道1555号', '江苏省苏州市昆山市花桥镇•••••'],
    ['改到文三路123号5栋302', '改到•••'],
    ['我住5栋302室', '我住••'],
    ['3号楼2单元501', '••'],
    ['河北省唐山市路北区建设路12号', '河北省唐山市路北区•••'],
    ['Ship it to Room 302, 123 Wensan Road please', 'Ship it to •••• Road please'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  test.each([
    '订单号 231025-123456789012345',
    '运单号13812342046',
    '快递单号：SF1234567890123',
    '圆通 YT8812345678901',
    '订单4111111111111111已发货',
    '123456789012',
    '这款有3号和5号两种颜色',
    '杭州市西湖区的仓库今天发货',
    '北京市朝阳区有2号仓库',
    '满299减30，原价399元',
    '全市区包邮，48小时内发货',
    '尺码是165/88A，建议穿M码',
    '在路上了，明天下午3点到',
    '2026-11-22 12:03:45',
    '快递一般走高速路，3天到',
    '您拍的是2号链接5件',
  ])('leaves %s', (text) => {
    expect(maskText(text)).toBe(text);
  });

  test('an identity number needs its birthday and check mark', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true);
    expect(isIdNumber('110105194912310021')).toBe(false);
    expect(isIdNumber('11010519491331002X')).toBe(false);
  });

  test('a card needs an issuer and a Luhn digit', () => {
    expect(isBankCard('4111111111111111')).toBe(true);
    expect(isBankCard('4111111111111112')).toBe(false);
    expect(isBankCard('9111111111111111')).toBe(false);
  });

  test('every mobile number goes, wherever it stands', () => {
    const mobile = fc.stringMatching(/^1[3-9][0-9]{9}$/);
    const around = fc.stringMatching(/^[\u4e00-\u4eff，。 ]{0,12}$/);
    fc.assert(
      fc.property(around, mobile, around, (before, digits, after) => {
        expect(maskText(`${before}${digits}${after}`)).not.toContain(digits);
      }),
    );
  });

  test('masking twice is masking once, and always ends soon', () => {
    const piece = fc.constantFrom(
      '浙江省',
      '杭州市',
      '西湖区',
      '文三路',
      '12号',
      '5栋',
      '302',
      '地址',
      '是',
      '138',
      '12342046',
      ' ',
      '-',
      'a@b.cn ',
      '，',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const once = maskText(pieces.join(''));
        expect(maskText(once)).toBe(once);
      }),
      { numRuns: 20_000 },
    );
    for (const text of [
      '杭州市文三路1号'.repeat(12_500),
      `${'一'.repeat(100_000)}路`,
      '1 '.repeat(50_000),
      'Aa '.repeat(33_000),
    ]) {
      expect(maskText(maskText(text))).toBe(maskText(text));
    }
  });
});
