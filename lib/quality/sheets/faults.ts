import type { Localised } from '../../model/localised';

/** What may be wrong with a sheet, in words for its author. `{item}` and `{n}` are filled in. `note`: it works, but hardly as meant. */
export const sheetFaults = {
  'not-a-sheet': { zh: '这不是评分表。', en: 'This is no score sheet.' },
  newer: {
    zh: '这张评分表由更新的版本写成，请先更新本机版本。',
    en: 'The sheet was written by a newer version. Update this one first.',
  },
  shape: { zh: '有一处格式不对：{n}。', en: 'One place has the wrong form: {n}.' },
  title: { zh: '请写上中文和英文名称，各不超过 80 字。', en: 'Give it a Chinese and an English name of at most 80 characters.' },
  'all-off': { zh: '所有项目都停用了，至少要启用一项。', en: 'Every item is switched off. At least one has to be on.' },
  weight: { zh: '「{item}」的权重应在 0 到 100 之间。', en: 'The weight of “{item}” has to lie between 0 and 100.' },
  'no-weight': { zh: '启用的项目权重都是 0，算不出分数。', en: 'All items that are on weigh 0, so there is no score.' },
  'not-100': { zh: '启用的权重合计是 {n}，应为 100。', en: 'The weights that are on make {n}; they have to make 100.' },
  points: { zh: '「{item}」的加减分应在 0 到 1000 之间。', en: 'Points of “{item}” have to lie between 0 and 1000.' },
  'no-points': {
    zh: '按加减分计，但没有一项会扣分，所有会话都会是 100 分。',
    en: 'The score starts at 100 and no item takes points off: every chat would score 100.',
  },
  threshold: {
    zh: '时限应大于 0 秒，不超过 7 天。',
    en: 'A time limit has to be more than 0 seconds and at most 7 days.',
  },
  'hold-first': {
    zh: '等待告知的时限不能短于首次响应的时限。',
    en: 'The limit for a hold notice cannot be shorter than that of the first response.',
  },
  'hold-gap': {
    zh: '等待告知的时限要短于会话间隔，否则等不到就已是新会话。',
    en: 'The limit for a hold notice has to be shorter than the session gap, or a new session begins before.',
  },
  'silence-gap': {
    zh: '客户静默的时限要短于会话间隔，否则没有机会追问。',
    en: "The limit for the customer's silence has to be shorter than the session gap, or there is no time to ask.",
  },
  shift: { zh: '班次的开始和结束不能是同一时刻。', en: 'A shift cannot begin and end at the same time.' },
  zone: { zh: '没有「{n}」这个时区。', en: 'There is no time zone “{n}”.' },
  nowhere: {
    zh: '限定了平台或店铺，但名单是空的，没有会话会用到它。',
    en: 'It is limited to platforms or shops, but the list is empty: no chat would use it.',
  },
  idle: {
    zh: '「{item}」启用了，但没有权重、加减分，也不是关键项，不影响结果。',
    en: '“{item}” is on, but without weight, points or being critical it changes nothing.',
  },
} satisfies Record<string, Localised>;

export type SheetFaultCode = keyof typeof sheetFaults;
