import type { Dice, Plant } from './dice';

const regions: [string, string, string][] = [
  ['浙江省', '杭州市', '西湖区'],
  ['浙江省', '宁波市', '鄞州区'],
  ['浙江省', '金华市', '义乌市'],
  ['广东省', '深圳市', '南山区'],
  ['广东省', '广州市', '天河区'],
  ['广东省', '东莞市', '长安镇'],
  ['江苏省', '苏州市', '昆山市'],
  ['江苏省', '南京市', '鼓楼区'],
  ['四川省', '成都市', '武侯区'],
  ['四川省', '凉山彝族自治州', '西昌市'],
  ['河北省', '石家庄市', '正定县'],
  ['河南省', '周口市', '太康县'],
  ['湖北省', '武汉市', '洪山区'],
  ['湖南省', '长沙市', '岳麓区'],
  ['山东省', '青岛市', '市南区'],
  ['福建省', '泉州市', '晋江市'],
  ['广西壮族自治区', '南宁市', '青秀区'],
  ['内蒙古自治区', '呼和浩特市', '赛罕区'],
  ['新疆维吾尔自治区', '乌鲁木齐市', '天山区'],
  ['黑龙江省', '哈尔滨市', '南岗区'],
  ['', '北京市', '朝阳区'],
  ['', '上海市', '浦东新区'],
  ['', '天津市', '和平区'],
  ['', '重庆市', '渝北区'],
  ['云南省', '大理白族自治州', '大理市'],
  ['贵州省', '遵义市', '汇川区'],
  ['陕西省', '西安市', '雁塔区'],
  ['安徽省', '合肥市', '蜀山区'],
  ['江西省', '赣州市', '章贡区'],
  ['辽宁省', '大连市', '沙河口区'],
];
const towns = ['', '', '', '花桥镇', '留下街道', '五常街道', '长安镇', '高贤乡', '城关镇', '太平街道', '龙岗街道', '三墩镇'];
const roads = [
  '文三路',
  '科苑南路',
  '建国门外大街',
  '世纪大道',
  '人民中路',
  '中山北路',
  '解放路',
  '龙腾西路',
  '学院路',
  '长江东路',
  '和平里中街',
  '南京西路',
  '天府大道北段',
  '丽泽路',
  '锦业一路',
  '迎宾大道',
  '环城北路',
  '五四大街',
  '复兴门内大街',
  '老东门巷',
  '草厂胡同',
  '文昌街',
  '幸福南里',
  '工业园三路',
  '经三路',
  '十字街',
  '朝阳北大街',
  '滨河东路',
  '创业路',
  '云龙大道',
];
const estates = [
  '阳光花园',
  '万科城市之光',
  '恒大名都',
  '碧桂园',
  '保利香槟国际',
  '金地格林小城',
  '绿城桂花园',
  '锦绣江南',
  '幸福小区',
  '龙湖滟澜山',
  '世茂滨江花园',
  '丽景苑',
  '御景湾',
  '书香门第',
  '望京西园四区',
  '天通苑北二区',
  '融创壹号院',
  '中海国际社区',
  '华润橡树湾',
  '银泰公寓',
  '时代广场',
  '和谐家园',
  '怡海花园',
  '翠竹新村',
  '东方名邸',
  '水岸新城',
  '学府名苑',
  '国贸大厦',
  '财富中心',
  '嘉里建设广场',
  '软件园',
  '科技大厦',
  '创新产业园',
  '北辰三角洲',
  '一品江山',
  '紫金华府',
  '清水湾别墅',
  '滨江一号',
  '梧桐公馆',
  '观澜山庄',
];
const villages = [
  '李庄村',
  '王家村',
  '东山村',
  '石桥村',
  '大榆树屯',
  '赵家堡子村',
  '南岭村',
  '小河口村',
  '白沙村',
  '柳林庄',
  '上坝村',
  '新建村',
];
const before = [
  '',
  '',
  '我的是',
  '地址',
  '收货地址：',
  '收货信息：',
  '麻烦改成 ',
  '寄到',
  '送到',
  '发到',
  '地址是',
  '亲，改到',
  '请发到',
  '我住',
  '家在',
  '住在',
  '王芳，',
  '收件人：李雷 ',
  '新地址：',
  '帮我改成',
  '填',
  '公司地址',
  '【收货地址】',
  '换成',
  '快递放',
  '到货送',
  '地址改为',
  '发货到',
  '我在',
  '收：',
];
const after = [
  '',
  '',
  '，对吗',
  ' 谢谢',
  '。',
  '，麻烦了',
  '，电话稍后发',
  '，王芳收',
  ' 李雷',
  '（家里）',
  '，别发错',
  '\n',
  '，放门口',
  '吧',
  '，请核对',
  ' 邮编另发',
  '，周末在家',
];
const chinese = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const wide = (text: string) => text.replace(/[0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const wrap = (one: Dice, text: string) => `${one.pick(before)}${text}${one.pick(after)}`;

/** A door: what is written behind a road or the name of an estate, with the digits that give it away. */
function door(one: Dice): { text: string; words: string[] } {
  const building = one.between(1, 48);
  const unit = one.between(1, 6);
  const floor = one.between(1, 32);
  const room = `${floor}${String(one.between(1, 12)).padStart(2, '0')}`;
  const shapes: [string, string[]][] = [
    [`${building}号楼${unit}单元${room}室`, [`${building}号楼`, room]],
    [`${building}栋${room}`, [`${building}栋`, room]],
    [`${building}幢${unit}单元${room}`, [`${building}幢`, room]],
    [`${building}座${room}室`, [`${building}座`, room]],
    [`${building}-${unit}-${room}`, [`${building}-${unit}`, room]],
    [`${building}#${room}`, [`${building}#`, room]],
    [`${building}#${unit}-${room}`, [`${building}#`, room]],
    [`${building}号楼${room}`, [`${building}号楼`, room]],
    [`${one.pick(['A', 'B', 'C', 'D'])}座${room}`, [room]],
    [`${one.pick(['A', 'B', 'T', 'c'])}${building}栋${room}房`, [`${building}栋`, room]],
    [`${one.pick(['东', '西', '南', '北'])}区${building}栋${unit}单元${floor}楼`, [`${building}栋`, `${floor}楼`]],
    [`${chinese[unit]}期${building}号楼${unit}单元${room}`, [`${building}号楼`, room]],
    [`${unit}期${building}栋${room}`, [`${building}栋`, room]],
    [`${building}号${room}室`, [`${building}号`, room]],
    [`${building}栋${unit}单元${floor}层${room}号`, [`${building}栋`, room]],
    [`${building} 栋 ${unit} 单元 ${room} 室`, [`${building} 栋`, room]],
    [`${chinese[unit]}号楼${chinese[one.between(1, 4)]}单元${room}`, [`${chinese[unit]}号楼`, room]],
    [`${building}号楼${floor}层${one.pick(['A', 'B', ''])}${room}`, [`${building}号楼`, room]],
    [`${building}单元${room}`, [`${building}单元`, room]],
    [`${building}门${room}`, [`${building}门`, room]],
    [`${building}号院${unit}号楼${unit}门${room}`, [`${building}号院`, room]],
    [`第${building}栋${room}室`, [`${building}栋`, room]],
  ];
  const [text, words] = one.pick(shapes);
  return one.maybe(0.08) ? { text: wide(text), words: words.map(wide) } : { text, words };
}

function house(one: Dice): { text: string; words: string[] } {
  const road = one.pick(roads);
  const estate = one.pick(estates);
  const number = one.between(1, 1999);
  const inner = door(one);
  const by = one.pick(['', '', '', ' ', '，', '-']);
  const numbered = one.pick([
    `${number}号`,
    `${number}号`,
    `${number}弄`,
    `${number}-${one.between(1, 9)}号`,
    `${number} 号`,
    `${chinese[one.between(1, 9)]}十${chinese[one.between(1, 9)]}号`,
    `${number}号之${one.between(1, 9)}`,
  ]);
  return one.pick([
    { text: `${road}${numbered}${by}${inner.text}`, words: [road + numbered, ...inner.words] },
    { text: `${road}${numbered}${estate}${by}${inner.text}`, words: [road + numbered, ...inner.words] },
    { text: `${estate}${by}${inner.text}`, words: [`${estate}${by}${inner.text}`, ...inner.words] },
    { text: `${road}${estate}${inner.text}`, words: [`${estate}${inner.text}`, ...inner.words] },
    { text: `${road}${numbered}`, words: [road + numbered, numbered] },
    { text: `${road}与${one.pick(roads)}交叉口${estate}${inner.text}`, words: [`${estate}${inner.text}`, ...inner.words] },
    { text: `${road}${number}`, words: [`${road}${number}`] },
  ]);
}

function region(one: Dice): string {
  const [province, city, district] = one.pick(regions);
  const by = one.pick(['', '', '', ' ', '-', '，']);
  const short = (name: string) => name.replace(/(?:壮族|维吾尔|彝族|白族)?(?:省|市|自治区|自治州)$/, '');
  return one
    .pick([
      [province, city, district, one.pick(towns)],
      [province, city, district],
      [city, district, one.pick(towns)],
      [city, district],
      [short(province), short(city), district],
      [short(city), district],
      [province, city, district, one.pick(towns)],
    ])
    .filter(Boolean)
    .join(by);
}

export function addressWithRegion(one: Dice): Plant {
  const { text, words } = house(one);
  return { text: wrap(one, `${region(one)}${one.pick(['', '', '', ' ', '，'])}${text}`), words };
}

export function addressWithoutRegion(one: Dice): Plant {
  let found = house(one);
  // 文三路88 alone may be a bus line or a price; behind a region it is a door.
  while (/路\d+$|街\d+$|道\d+$|巷\d+$|里\d+$|段\d+$|同\d+$|街\d+$|条\d+$/.test(found.text)) found = house(one);
  return { text: wrap(one, found.text), words: found.words };
}

export function addressVillage(one: Dice): Plant {
  const [province, city, district] = one.pick(regions);
  const town = one.pick(['高贤乡', '城关镇', '三合镇', '龙门乡', '白塔镇', '石桥铺镇', '大河乡', '双河苏木', '清水镇']);
  const village = one.pick(villages);
  const group = one.between(1, 18);
  const number = one.between(1, 260);
  const shapes: [string, string[]][] = [
    [`${village}${group}组`, [`${village}${group}组`, village]],
    [`${village}${group}组${number}号`, [village, `${number}号`]],
    [`${village}${number}号`, [village, `${number}号`]],
    [`${village}${chinese[one.between(1, 9)]}组`, [village]],
    [`${village}委会${one.pick(['旁边', '对面', '隔壁', '后面'])}小卖部`, [village]],
    [`${village}${chinese[one.between(1, 9)]}社${number}号`, [village, `${number}号`]],
    [`${village}${group}队${number}号`, [village, `${number}号`]],
    [`${village}`, [village]],
    [`${village}东街${number}号`, [village, `${number}号`]],
    [`${village}村委会`, [village]],
    [`${village}第${chinese[one.between(1, 9)]}村民小组${number}号`, [village, `${number}号`]],
    [`${village}村口第${chinese[one.between(1, 5)]}家`, [village]],
    [`${village}上寨${group}组`, [village, `${group}组`]],
  ];
  const [text, words] = one.pick(shapes);
  const place = one.pick([
    `${province}${city}${district}${town}`,
    `${city}${district}${town}`,
    `${district}${town}`,
    town,
    `${province}${city}${district}${town}`,
  ]);
  const alone = /\d/.test(text) && /组|队|号/.test(text) && one.maybe(0.2);
  return { text: wrap(one, `${alone ? '' : place}${text}`), words };
}

const streetsEn = [
  'Main',
  'Oak',
  'Maple',
  'Wensan',
  'Zhongshan North',
  'Baker',
  'Park',
  'Elm',
  'Washington',
  'Lake Shore',
  'Sunset',
  'Church',
  'King',
  'Queen',
  'Broad',
  'Nanjing West',
  'Jianguo',
  'Martin Luther King',
  'Pine Ridge',
  '5th',
  '42nd',
];
const kindsEn = [
  'Street',
  'St',
  'St.',
  'Road',
  'Rd',
  'Rd.',
  'Avenue',
  'Ave',
  'Ave.',
  'Lane',
  'Ln',
  'Drive',
  'Dr',
  'Boulevard',
  'Blvd',
  'Court',
  'Ct',
  'Way',
  'Place',
  'Terrace',
  'Highway',
  'Parkway',
  'Square',
  'Circle',
];

export function addressEnglish(one: Dice): Plant {
  const number = `${one.between(1, 19_999)}${one.maybe(0.1) ? one.pick(['A', 'b', '-12', '/3']) : ''}`;
  const street = one.pick(streetsEn);
  const kind = one.pick(kindsEn);
  const room = `${one.between(1, 30)}${one.pick(['A', 'B', '', '02', 'F'])}`;
  const inside = one.pick(['Apt', 'Apt.', 'Unit', 'Suite', 'Ste', 'Room', 'Rm', 'Flat', '#', 'Floor', 'Apartment']);
  const city = one.pick([
    'Springfield, IL 62704',
    'London NW1 6XE',
    'Hangzhou, Zhejiang 310012',
    'New York, NY 10001',
    'Sydney NSW 2000',
    'Toronto, ON M5V 2T6',
    'Shenzhen',
    'San Francisco CA',
    '',
  ]);
  const by = one.pick([', ', ' ', ',', '\n']);
  const end = city && `${by}${city}`;
  const numbered = `${number} ${street} ${kind}`;
  const shapes: [string, string[]][] = [
    [`${numbered}${end}`, [`${number} ${street}`]],
    [`${numbered}, ${inside} ${room}${end}`, [`${number} ${street}`, `${inside} ${room}`]],
    [`${numbered} ${inside} ${room}${end}`, [`${number} ${street}`, `${inside} ${room}`]],
    [`${inside} ${room}, ${numbered}${end}`, [`${number} ${street}`, `${inside} ${room}`]],
    [
      `${inside} ${room}, Building ${one.between(1, 30)}, No. ${number} ${street} ${kind}${end}`,
      [`${number} ${street}`, `${inside} ${room}`],
    ],
    [`No.${number} ${street} ${kind}${end}`, [`${number} ${street}`]],
    [`No ${number}, ${street} ${kind}${end}`, [`${number}, ${street}`]],
    [`P.O. Box ${one.between(100, 9999)}${end}`, ['Box ']],
  ];
  const [text, words] = one.pick(shapes);
  const lower = one.maybe(0.15);
  const lead = [
    '',
    'Ship it to ',
    'my address is ',
    'Please deliver to ',
    'I live at ',
    'Address: ',
    'send to: ',
    'change it to ',
    'The new address is ',
    '地址 ',
    'It should go to ',
    'deliver at ',
  ];
  const tail = ['', ', thanks', '.', ' please', ', is that right?', ' thank you', '\n', ' 谢谢'];
  const planted = words.map((word) => (word === 'Box ' ? (/Box \d+/.exec(text)?.[0] ?? word) : word));
  return {
    text: `${one.pick(lead)}${lower ? text.toLowerCase() : text}${one.pick(tail)}`,
    words: lower ? planted.map((word) => word.toLowerCase()) : planted,
  };
}

const taiwan = [
  '台北市大安區',
  '臺北市信義區',
  '新北市板橋區',
  '台中市西屯區',
  '高雄市左營區',
  '桃園市中壢區',
  '台南市東區',
  '新竹縣竹北市',
  '彰化縣員林市',
  '花蓮縣吉安鄉',
  '大安區',
  '板橋區',
  '臺北市',
];
const hongKong = [
  '香港九龍旺角',
  '香港九龍尖沙咀',
  '新界沙田',
  '香港島中環',
  '香港新界荃灣',
  '九龍觀塘',
  '香港銅鑼灣',
  '新界元朗',
  '香港灣仔',
  '旺角',
  '澳門',
];
const before2 = [
  '',
  '',
  '地址：',
  '收貨地址：',
  '寄到',
  '請送到',
  '我住',
  '幫我改成',
  '新地址是',
  '送貨地址 ',
  '改到',
  '寄去',
  '收件地址',
];
const after2 = ['', '', '，謝謝', '。', ' 麻煩了', '，對嗎', '，請核對', '，林小姐收', '\n'];

export function addressTraditional(one: Dice): Plant {
  const number = one.between(1, 888);
  const floor = one.between(1, 38);
  const lane = one.between(2, 320);
  const tw: [string, string[]][] = (
    [
      '忠孝東路四段',
      '文化路一段',
      '中正路',
      '民權西路',
      '復興南路二段',
      '三民街',
      '成功三路',
      '光復南路',
      '臺灣大道三段',
      '中山北路六段',
    ] as const
  ).flatMap((road): [string, string[]][] => [
    [`${road}${number}號${floor}樓`, [`${number}號`, `${floor}樓`]],
    [`${road}${number}號${floor}樓之${one.between(1, 9)}`, [`${number}號`, `${floor}樓`]],
    [`${road}${lane}巷${number}號`, [`${lane}巷`, `${number}號`]],
    [`${road}${lane}巷${one.between(1, 60)}弄${number}號${floor}樓`, [`${lane}巷`, `${number}號`]],
    [`${road}${number}號`, [`${number}號`]],
    [`${road}${number}之${one.between(1, 9)}號${floor}F`, [`${road}${number}`, `${floor}F`]],
  ]);
  const room = one.pick(['A', 'B', 'C', 'F', '1', '12', '08']);
  const hk: [string, string[]][] = (
    ['彌敦道', '沙田正街', '皇后大道中', '軒尼詩道', '青山公路', '德輔道西', '廣東道', '英皇道', '觀塘道', '廟街'] as const
  ).flatMap((road): [string, string[]][] => [
    [`${road}${number}號${floor}樓${room}室`, [`${number}號`, `${floor}樓`]],
    [
      `${road}${number}號${one.pick(['新城市廣場', '麗港城', '美孚新邨', '太古城', '海港大廈', '工業大廈'])}${one.between(1, 20)}座${floor}樓${room}室`,
      [`${number}號`, `${floor}樓`],
    ],
    [
      `${one.pick(['麗港城', '美孚新邨', '沙田第一城', '康怡花園', '華富邨', '黃埔花園'])}${one.between(1, 40)}座${floor}樓${room}室`,
      [`${floor}樓${room}室`],
    ],
    [`${road}${number}號地下`, [`${number}號`]],
    [`${road}${number}-${number + 4}號${floor}字樓`, [`${number + 4}號`, `${floor}字樓`]],
  ]);
  const isTw = one.maybe(0.5);
  const [text, words] = one.pick(isTw ? tw : hk);
  const place = one.maybe(0.85) ? one.pick(isTw ? taiwan : hongKong) : '';
  return { text: `${one.pick(before2)}${place}${text}${one.pick(after2)}`, words };
}
