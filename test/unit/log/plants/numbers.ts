import type { Dice, Plant } from './dice';

const wide = (text: string) => text.replace(/[0-9A-Za-z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const say = (digits: string, as: string) => digits.replace(/[0-9]/g, (one) => as[Number(one)] ?? one);
const cut = (digits: string, sizes: number[], by: string) => {
  let at = 0;
  return sizes
    .map((size) => {
      at += size;
      return digits.slice(at - size, at);
    })
    .join(by);
};
const keycaps = (digits: string) => [...digits].map((one) => `${one}\ufe0f\u20e3`).join('');

const heads = [
  '130',
  '131',
  '133',
  '135',
  '136',
  '137',
  '138',
  '139',
  '145',
  '147',
  '150',
  '151',
  '152',
  '155',
  '157',
  '158',
  '159',
  '166',
  '170',
  '173',
  '176',
  '177',
  '178',
  '180',
  '182',
  '185',
  '186',
  '187',
  '188',
  '189',
  '191',
  '198',
  '199',
];
export const mobile = (one: Dice) => one.pick(heads) + one.digits(8);

const lead = [
  '',
  '我的电话',
  '电话：',
  '手机号是',
  '手机',
  '联系方式 ',
  '收货人王芳，',
  '打我',
  '打这个 ',
  '亲 ',
  'Tel:',
  'tel',
  'phone ',
  'call me at ',
  '加我',
  '号码：',
  '备用号',
  '改成',
  '李女士',
  '微信同号',
  '【电话】',
  '（',
  '/',
  '寄件人：',
  '收件人张伟',
  '聯絡電話：',
  '這是我的手機 ',
];
const tail = [
  '',
  '谢谢',
  '，麻烦了',
  '。',
  ' 李雷',
  '，浙江省杭州市',
  '）',
  '微信同号',
  '随时打',
  '\n',
  '/',
  '对吗',
  ' thanks',
  '改一下',
  '，白天打',
  '（下午在家）',
  '没人接',
  '是我老婆的',
];
const around = (one: Dice, text: string) => `${one.pick(lead)}${text}${one.pick(tail)}`;

const phoneSpellings: [string, (digits: string, one: Dice) => string][] = [
  ['plain', (digits) => digits],
  [
    '3-4-4',
    (digits, one) =>
      cut(
        digits,
        [3, 4, 4],
        one.pick([
          ' ',
          '-',
          '.',
          '－',
          '—',
          '–',
          '·',
          '  ',
          ' - ',
          '\u3000',
          '_',
          '\u200b',
          '\u00a0',
          '\u2009',
          ',',
          '，',
          '/',
          '~',
        ]),
      ),
  ],
  [
    'other groups',
    (digits, one) =>
      cut(
        digits,
        one.pick([
          [4, 3, 4],
          [3, 8],
          [7, 4],
          [3, 3, 5],
          [4, 4, 3],
          [3, 5, 3],
          [5, 6],
          [6, 5],
          [3, 2, 2, 2, 2],
          [2, 3, 3, 3],
          [3, 4, 2, 2],
        ]),
        one.pick([' ', '-', '.']),
      ),
  ],
  ['digit by digit', (digits, one) => cut(digits, Array(11).fill(1), one.pick([' ', '-', '.', '，', '、', ',', '\u200b']))],
  ['wide', (digits) => wide(digits)],
  ['wide in groups', (digits, one) => wide(cut(digits, [3, 4, 4], one.pick([' ', '　', '－', '-'])))],
  [
    'country code',
    (digits, one) =>
      `${one.pick(['+86', '86', '+86 ', '86-', '+86-', '0086', '0086 ', '(+86)', '（+86）', '+86 - ', '＋86 ', '(86)', '86 '])}${one.maybe(0.5) ? digits : cut(digits, [3, 4, 4], one.pick([' ', '-']))}`,
  ],
  [
    'spoken',
    (digits, one) =>
      say(
        digits,
        one.pick([
          '零一二三四五六七八九',
          '〇一二三四五六七八九',
          '零幺二三四五六七八九',
          '零壹贰叁肆伍陆柒捌玖',
          '零壹貳參肆伍陸柒捌玖',
          '零幺两三四五六七八九',
        ]),
      ),
  ],
  [
    'spoken in groups',
    (digits, one) =>
      say(
        cut(digits, [3, 4, 4], one.pick([' ', '，', '-', '、', ','])),
        one.pick(['零一二三四五六七八九', '零幺二三四五六七八九']),
      ),
  ],
  [
    'half spoken',
    (digits, one) =>
      one.maybe(0.5)
        ? say(digits.slice(0, 3), '零一二三四五六七八九') + digits.slice(3)
        : digits.slice(0, 7) + say(digits.slice(7), '零一二三四五六七八九'),
  ],
  ['circled', (digits) => say(digits, '⓪①②③④⑤⑥⑦⑧⑨')],
  ['keycaps', (digits) => keycaps(digits)],
  [
    'over lines',
    (digits, one) =>
      cut(
        digits,
        one.pick([
          [3, 4, 4],
          [7, 4],
          [3, 8],
          [5, 6],
        ]),
        one.pick(['\n', ' \n', '\r\n', '-\n', '\n\n']),
      ),
  ],
  [
    'brackets',
    (digits, one) =>
      one.pick([
        `(${digits.slice(0, 3)})${digits.slice(3)}`,
        `${digits.slice(0, 3)}(${digits.slice(3, 7)})${digits.slice(7)}`,
        `[${digits}]`,
        `“${digits}”`,
        `<${digits}>`,
      ]),
  ],
  ['extension', (digits, one) => `${digits}${one.pick(['-1234', '转1234', ' 转 8001', '-8001', ',,123'])}`],
  [
    'behind letters',
    (digits, one) =>
      `${one.pick(['tel', 'TEL', 'v', 'V', 'vx', 'wx', 'VX:', 'wechat', 'mobile', 'ph', 'call', 'dh', 'sj', 'q'])}${digits}`,
  ],
  ['before letters', (digits, one) => `${digits}${one.pick(['wang', 'Li', 'vx', 'tel', 'A'])}`],
];

export function phone(one: Dice): Plant {
  const digits = mobile(one);
  const spelled = one.pick(phoneSpellings)[1](digits, one);
  if (one.maybe(0.15)) {
    const other = mobile(one);
    const second = one.maybe(0.6) ? other : cut(other, [3, 4, 4], one.pick([' ', '-']));
    const both = `${one.maybe(0.6) ? digits : cut(digits, [3, 4, 4], one.pick([' ', '-']))}${one.pick([' ', '/', '，', '或', '、', '和', ' or ', ',', '\n', '；', '|'])}${second}`;
    return { text: around(one, both), numbers: [digits, other] };
  }
  return { text: around(one, spelled), numbers: [digits] };
}
/** One spelling of the phone at a time, to see where recall is lost. */
export const phoneKinds = phoneSpellings.map(
  ([name, spell]) =>
    [
      name,
      (one: Dice): Plant => {
        const digits = mobile(one);
        return { text: around(one, spell(digits, one)), numbers: [digits] };
      },
    ] as const,
);

const regions = [
  '110101',
  '110105',
  '120104',
  '130102',
  '210203',
  '310115',
  '320583',
  '330106',
  '340104',
  '350203',
  '370202',
  '410103',
  '420106',
  '430102',
  '440305',
  '450103',
  '500112',
  '510104',
  '520103',
  '530102',
  '610113',
  '620102',
  '650102',
];
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const two = (value: number) => String(value).padStart(2, '0');

export function identityNumber(one: Dice): string {
  const body = `${one.pick(regions)}${one.between(1935, 2022)}${two(one.between(1, 12))}${two(one.between(1, 28))}${one.digits(3)}`;
  return body + '10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11];
}

const identityLead = [
  '',
  '身份证',
  '身份证号：',
  '身份证号码是',
  '我的身份证 ',
  'ID: ',
  'id number ',
  '实名用',
  '证件号',
  '清关需要身份证',
  '姓名张伟',
  '身分證',
  '【身份证】',
  '名字李雷 ',
  '报关信息：',
  'sfz',
];

export function identity(one: Dice): Plant {
  const number = identityNumber(one);
  const by = one.pick([' ', '-', '.', '\u3000', '  ', '\u200b', '\u00a0', '_']);
  const spelled = one.pick([
    number,
    number.toLowerCase(),
    wide(number),
    cut(number, [6, 8, 4], by),
    cut(number, [6, 4, 4, 4], by),
    cut(number, [3, 3, 4, 4, 4], by),
    cut(number, [6, 4, 2, 2, 4], by),
    cut(number, [4, 4, 4, 4, 2], by),
    cut(number, [3, 3, 3, 3, 3, 3], by),
    cut(number.toLowerCase(), [6, 8, 4], by),
    cut(number, [14, 4], one.pick(['\n', ' \n', '\r\n'])),
    cut(number, [6, 12], '\n'),
    cut(number, Array(18).fill(1), ' '),
    number.replace(/X$/, one.pick(['Ｘ', '×', 'Ⅹ', 'x'])),
  ]);
  const after = one.pick(['', '，谢谢', '。', '帮我登记', ' ', '\n', '）', '王芳', '这个', ' thanks', '，电话稍后发']);
  const also = one.maybe(0.1) ? `${one.pick([' ', '，', '/', '\n'])}${mobile(one)}` : '';
  return { text: `${one.pick(identityLead)}${spelled}${also}${after}`, numbers: [number.slice(0, 17)] };
}

const issuers: [string, number][] = [
  ['622202', 19],
  ['621700', 19],
  ['622848', 19],
  ['622588', 16],
  ['621483', 16],
  ['622700', 19],
  ['625955', 16],
  ['6214', 16],
  ['6226', 16],
  ['955880', 19],
  ['95599', 19],
  ['9558', 19],
  ['436742', 19],
  ['4392', 16],
  ['4111', 16],
  ['4', 16],
  ['5187', 16],
  ['5264', 16],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['2720', 16],
  ['3568', 16],
  ['3530', 16],
  ['3782', 15],
  ['3714', 15],
  ['6011', 16],
  ['621', 17],
  ['623', 18],
  ['60138', 19],
  ['6222', 19],
];

export function cardNumber(one: Dice): string {
  const [head, length] = one.pick(issuers);
  const body = head + one.digits(length - 1 - head.length);
  const sum = [...body].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

const fours = (digits: string, by: string) => (digits.match(/.{1,4}/g) ?? []).join(by);
const cardLead = [
  '',
  '卡号',
  '银行卡号：',
  '我的卡是',
  '打到这张卡 ',
  '工商银行 ',
  '建行卡',
  'card number ',
  'card: ',
  '退到',
  '户名王芳 ',
  '開戶行中國銀行 ',
  '账号 ',
  '农行',
  '收款账号：',
  'visa ',
];

export function card(one: Dice): Plant {
  const number = cardNumber(one);
  const by = one.pick([' ', '-', '.', '\u3000', '  ', '－', '\u200b', '\u00a0', '_']);
  const spelled = one.pick([
    number,
    number,
    wide(number),
    fours(number, by),
    fours(number, by),
    cut(number, [6, 13], by),
    cut(number, [4, 6, 9], by),
    fours(number, '\n'),
    cut(number, [8, 11], '\n'),
    wide(fours(number, ' ')),
    cut(number, Array(number.length).fill(1), ' '),
    say(number, '零一二三四五六七八九'),
  ]);
  const also = one.maybe(0.1) ? `${one.pick([' ', '，', '\n', ' 电话'])}${mobile(one)}` : '';
  return {
    text: `${one.pick(cardLead)}${spelled}${also}${one.pick(['', '，谢谢', '。', ' 王芳', '建设银行', '\n', '可以吗', ' thanks', '，开户行杭州'])}`,
    numbers: [number],
  };
}

const names = [
  'lilei',
  'wang.fang',
  'zhang_wei88',
  'li-na',
  'mm.chen+shop',
  'XiaoMing',
  'service2024',
  'tom.brown',
  'a1b2c3',
  'jane_doe',
  'zhaoliu1990',
  'q.w.e',
  'hello.world.test',
  'Amy',
  'kk',
];
const hosts = [
  'qq.com',
  '163.com',
  '126.com',
  'gmail.com',
  'outlook.com',
  'sina.com.cn',
  'foxmail.com',
  'mail.example.co.uk',
  'yahoo.com.tw',
  'icloud.com',
  'my-company.cn',
  'zju.edu.cn',
  'vip.qq.com',
  'hotmail.com',
];

export function mail(one: Dice): Plant {
  const name = one.pick([
    one.pick(names) + (one.maybe(0.4) ? one.digits(3) : ''),
    one.digits(one.between(7, 10)),
    mobile(one),
    one.pick(names),
  ]);
  const host = one.pick(hosts);
  const spelled = one.pick([
    `${name}@${host}`,
    `${name}@${host}`,
    `${name}@${host}`.toUpperCase(),
    `${name}＠${host}`,
    `${name} @ ${host}`,
    `${name}@ ${host}`,
    wide(`${name}`) + `＠${wide(host)}`.replaceAll('.', '．'),
    `${name}@${host.replaceAll('.', '。')}`,
    `${name}#${host}`,
    `${name} at ${host}`,
    `${name}(at)${host}`,
    `${name}[at]${host.replaceAll('.', '[dot]')}`,
    `<${name}@${host}>`,
    `mailto:${name}@${host}`,
    `${name}艾特${host}`,
    `${name}@\n${host}`,
    `${name}@${host.replaceAll('.', '点')}`,
  ]);
  const word = [name, name.toUpperCase(), wide(name)];
  const lead = [
    '',
    '邮箱',
    '我的邮箱是',
    '发到 ',
    '发票发',
    'email: ',
    'e-mail ',
    '电子邮箱：',
    '发票抬头公司，邮箱',
    'my mail is ',
    '郵箱 ',
    '，',
    '1. ',
    '请发送至',
  ];
  return {
    text: `${one.pick(lead)}${spelled}${one.pick(['', '，谢谢', '。', ' 谢谢', '可以', ' thanks', '\n', '，抬头个人', '）', '收'])}`,
    words: word,
  };
}

export function order(one: Dice): Plant {
  const number = one.pick([
    `${one.between(20, 26)}${two(one.between(1, 12))}${two(one.between(1, 28))}-${one.digits(15)}`,
    one.digits(18).replace(/^0/, '4'),
    one.digits(19).replace(/^0/, '6'),
    `${one.between(200, 350)}${one.digits(9)}`,
    one.digits(16).replace(/^[0-6]/, '7'),
  ]);
  const lead = [
    '订单号',
    '订单号：',
    '订单编号 ',
    '订单号是',
    '我的订单',
    '单号',
    'order number ',
    'order no. ',
    'order #',
    '訂單編號：',
    '订单 ',
  ];
  return {
    text: `${one.pick(lead)}${number}${one.pick(['', '，帮我查下', ' 还没发货', '。', ' please', '什么时候发'])}`,
    numbers: [number.replace(/\D/g, '')],
  };
}

export function tracking(one: Dice): Plant {
  const number = one.pick([
    `SF${one.digits(13)}`,
    `YT${one.digits(13)}`,
    `JDX${one.digits(12)}`,
    `JD${one.digits(13)}`,
    `JT${one.digits(13)}`,
    `77${one.digits(13)}`,
    `43${one.digits(13)}`,
    `78${one.digits(12)}`,
    `DPK${one.digits(12)}`,
    `EA${one.digits(9)}CN`,
    `9${one.digits(12)}`,
    `1Z${one.digits(16)}`,
    `YD${one.digits(13)}`,
    `ZTO${one.digits(12)}`,
  ]);
  const lead = /^[A-Z]/.test(number)
    ? ['', '快递单号', '运单号：', '单号是', '物流单号 ', '圆通', 'tracking number ', 'waybill ']
    : ['快递单号', '运单号：', '物流单号 ', '中通', '申通单号', 'tracking number ', '韵达快递 ', '包裹号'];
  return {
    text: `${one.pick(lead)}${one.maybe(0.1) ? number.toLowerCase() : number}${one.pick(['', '，到哪了', ' 帮查', '。', ' where is it', '已签收'])}`,
    numbers: [number.replace(/\D/g, '')],
  };
}
