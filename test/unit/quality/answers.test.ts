import { describe, expect, test } from 'vitest';
import { likeness } from '../../../lib/quality/answers/kin';
import { answers } from '../../../lib/quality/answers/model';
import { judge } from '../../../lib/quality/judge';
import { chatOf, context } from './chat';

const verdictOf = (lines: string[]) => judge(chatOf(lines), context()).items.full_answer.verdict;

/** What was asked, an answer to all of it, and one that leaves something open. */
const ASKED: [asked: string[], whole: string[], open: string[]][] = [
  [
    ['C: 这个锅能不能用洗碗机洗,铲子用铁的会不会刮花'],
    ['A: 洗碗机可以的', 'A: 铁铲容易留印,建议木铲'],
    ['A: 洗碗机可以的,洗完擦干再收'],
  ],
  [
    ['C: 能寄新疆吗 大概得多久 邮费怎么说'],
    ['A: 新疆可以发的,走邮政一周左右,补15元'],
    ['A: 新疆可以发的,走邮政', 'A: 大概一周左右到的'],
  ],
  [['C: 你家有实体店吗?周末几点关门?'], ['A: 有的,在朝阳,周末开到九点'], ['A: 有的,在朝阳大悦城三楼']],
  [
    ['C: 我买的那个台灯一闪一闪的', 'C: 另外灯罩能单独买一个不'],
    ['A: 抱歉,闪的给您换新', 'A: 灯罩单卖的,39一个'],
    ['A: 抱歉,闪的给您换新', 'A: 今天安排仓库寄出'],
  ],
  [['C: 这茶是今年的不 泡出来苦不苦'], ['A: 今年春茶,入口微苦回甘快'], ['A: 今年春茶,明前采的一芽一叶']],
  [
    ['C: is the frame aluminium? how heavy is the whole bike? can i fit a child seat?'],
    ['A: Yes, 11.8 kg in total. Child seats fit the rear rack.'],
    ['A: Yes, 6061 aluminium. The whole thing comes to 11.8 kg.'],
  ],
  [
    ["C: can i return it if it doesn't fit? who pays for that?"],
    ['A: Sure, within 30 days, and we cover the return label.'],
    ['A: Sure, you have 30 days from delivery, tags on please.'],
  ],
  [
    ['C: hey, what year is the print and is it signed?'],
    ["A: It's from 1987, with the artist's signature bottom right."],
    ["A: It's from 1987, limited run of 200."],
  ],
];

describe.each(ASKED)('%j', (asked, whole, open) => {
  test('an answer to all of it passes', () => expect(verdictOf([...asked, ...whole])).toBe('pass'));
  test('one that leaves something open fails', () => expect(verdictOf([...asked, ...open])).toBe('fail'));
});

test('the verdict cites the question left open', () => {
  const verdict = judge(chatOf(['C: 在吗', 'C: 羊毛衫能机洗吗', 'C: 还有会起球不', 'A: 建议手洗,水温不要超过30度']), context())
    .items.full_answer;
  expect(verdict.evidence).toEqual([{ message: 'm3' }]);
});

test('wishes, small talk and anger beside a question are owed no answer of their own', () => {
  expect(verdictOf(['C: 我想买个台灯给孩子写作业用,哪款护眼好', 'A: 推荐这款国AA级的,照度均匀没有频闪'])).toBe('pass');
  expect(verdictOf(['C: 还没睡吧 问下奶瓶能不能消毒柜消毒', 'A: PPSU材质的,消毒柜蒸汽紫外都可以'])).toBe('pass');
  expect(verdictOf(['C: 怎么还没发货啊 什么时候能发', 'A: 抱歉,最晚明天中午前发出'])).toBe('pass');
});

test('pointing to the page answers nothing, unless the page was asked for or its content is told', () => {
  expect(verdictOf(['C: 这个能定时吗', 'A: 亲,说明书里有的哦'])).toBe('fail');
  expect(verdictOf(['C: How do I reset it?', "A: It's in the manual."])).toBe('fail');
  expect(verdictOf(['C: 这个能定时吗', 'A: 亲,能定时1到12小时,说明书第3页有步骤'])).toBe('pass');
  expect(verdictOf(['C: 尺码表在哪看', 'A: 详情页里有的哦'])).toBe('pass');
});

test('what is needed for the wish is asked for, and the customer who contradicts waits for an answer', () => {
  expect(verdictOf(['C: 在哪里开发票啊', 'A: 把抬头和税号发过来', 'C: 好', 'A: 开好了,半小时内到邮箱'])).toBe('pass');
  expect(
    verdictOf(['C: the lid is bent', 'A: It is a vent for air.', "C: it isn't a vent, it's bent", 'A: Happy growing!']),
  ).toBe('fail');
});

test('thousands of questions in a breath are judged in a moment', () => {
  const asked = Array.from({ length: 2_000 }, (_, i) => `C: 第${i}件有货吗,多久到,能退吗`);
  expect(verdictOf([...asked, 'A: 都有货的,三天到,能退'])).toMatch(/pass|fail/);
});

test.each([
  ['几天能到', '后天就送到您手上', '可以机洗的'],
  ['运费谁出', '我们承担,不用您掏钱', '尺码偏大一点'],
  ['会不会掉色', '第一次洗建议单独泡盐水', '明天下午发货'],
  ['is it loud', 'about as quiet as a fridge', 'it ships on monday'],
])('%s is nearer to %s than to %s', (asked, said, beside) => {
  const place = answers()!.placeOf;
  expect(likeness(place(asked), place(said))).toBeGreaterThan(likeness(place(asked), place(beside)));
});

test('what was not kept tells nothing: no question counts as left open', () => {
  expect(verdictOf(['C: 某某某某吗 某某某某不', 'A: 某某某某的'])).not.toBe('fail');
  expect(verdictOf(['C: xxl的还有货吗 会起球不', 'A: xxl还有三件,今天拍今天发'])).toBe('fail');
});
