import type { Localised } from '../model/localised';
import type { Profile } from '../model/profile';

/** Words of the side panel's response times. */
export const timesWords = {
  emptyTimes: { zh: '这段时间还没有会话', en: 'No chats in this period' },
  emptyTimesMore: {
    zh: '换一段时间，或接待过客户以后再看。',
    en: 'Choose another period, or look again once customers have been served.',
  },
  period: { zh: '时间', en: 'Period' },
  today: { zh: '今天', en: 'Today' },
  week: { zh: '近 7 天', en: '7 days' },
  month: { zh: '近 30 天', en: '30 days' },
  platform: { zh: '平台', en: 'Platform' },
  platformChats: { zh: '{name}（{n}）', en: '{name} ({n})' },
  timesLead: {
    zh: '各家的算法不同，同一批会话算出来也不同，这里并排给您看。',
    en: 'Every way of counting is different, so the same chats give different figures. Here they are side by side.',
  },
  minutesOnly: {
    zh: '这里有 {n} 条消息，时间只到分钟，仅供参考；不能确定的不算作您没有做到。',
    en: 'Times to the minute only, in {n} messages: for orientation. What they leave open does not count against you.',
  },
  seenOnly: {
    zh: '有 {n} 条消息只知道看到它的时间，可能更早，仅供参考；不算作您没有做到。',
    en: 'Of {n} messages only the moment they were seen is known. For orientation; does not count against you.',
  },
  gapsOnly: {
    zh: '有 {n} 段时间没有记录，那时可能回复过，不算作您没有做到。',
    en: 'Times without a record: {n}. An answer may have been given then; does not count against you.',
  },
  median: { zh: '中位', en: 'Median' },
  mean: { zh: '平均', en: 'Average' },
  p90: { zh: '九成在', en: '90 % within' },
  firstMean: { zh: '首响平均', en: 'First, average' },
  within: { zh: '{time}内', en: 'within {time}' },
  atLeast: { zh: '要求 {share}', en: 'target {share}' },
  atMost: { zh: '要求平均 {time} 内', en: 'target: average within {time}' },
  noTarget: { zh: '没有公布要求', en: 'no published target' },
  meets: { zh: '达到', en: 'met' },
  misses: { zh: '没达到', en: 'not met' },
  opens: { zh: '时间不够准，无法判定', en: 'times too coarse to tell' },
  tooFew: { zh: '数量不够，不考核', en: 'too few to be assessed' },
  counted: { zh: '共 {n} {unit}', en: '{unit}: {n}' },
  unanswered: { zh: '未回复 {n}', en: '{n} unanswered' },
  unknown: { zh: '时间不明 {n}', en: '{n} without usable times' },
  doubtful: { zh: '{n} 个存疑', en: '{n} in doubt' },
  leftOut: { zh: '不计 {n}（{why}）', en: '{n} left out ({why})' },
  outOfHours: { zh: '时段外 {n}', en: 'outside the hours {n}' },
  robotOnly: { zh: '只有机器人 {n}', en: 'robot only {n}' },
  untimed: { zh: '没有时间 {n}', en: 'no time {n}' },
  pending: { zh: '还在时限内 {n}', en: 'still within the limit {n}' },
  outOfPeriod: { zh: '不在这段时间 {n}', en: 'outside the period {n}' },
  howCounted: { zh: '怎么算的', en: 'How it is counted' },
  validFrom: { zh: '自 {date} 起', en: 'since {date}' },
  source: { zh: '出处：{source}', en: 'Source: {source}' },
  thresholdsSaid: { zh: '时限 {times}，考核看第一个。', en: 'Limits {times}; the first one is assessed.' },
  thresholdSaid: { zh: '时限 {times}。', en: 'Limit {times}.' },
  robotsCount: { zh: '机器人的回复也算。', en: "A robot's reply counts." },
  robotsDont: { zh: '机器人的回复不算。', en: "A robot's reply does not count." },
  reached: { zh: '只有机器人接待的不计。', en: 'What only a robot served is left out.' },
  hoursLeftOut: { zh: '只计 {from}–{to} 开始的。', en: 'Only what begins between {from} and {to}.' },
  hoursPause: { zh: '只有 {from}–{to} 算等待时间。', en: 'Only {from} to {to} counts as waiting.' },
  allDay: { zh: '全天都计。', en: 'All day.' },
  gapSaid: { zh: '静默超过 {time} 算新的会话。', en: 'A silence of more than {time} begins a new session.' },
  windowSaid: {
    zh: '平台看近 {days}；上面是您选的时间。',
    en: 'The platform looks back {days}; the figures above are for the period you chose.',
  },
  minimumSaid: { zh: '不满 {n} 个不考核。', en: 'Fewer than {n} are not assessed.' },
  offlineSaid: { zh: '无人在线时的留言不考核。', en: 'Messages left while nobody was online are not assessed.' },
} satisfies Record<string, Localised>;

/** What one of a profile's units is called when counted. */
export const unitNames: Record<Profile['unit'], Localised> = {
  message: { zh: '条消息', en: 'messages' },
  round: { zh: '轮', en: 'rounds' },
  session: { zh: '个会话', en: 'sessions' },
  person: { zh: '位客户', en: 'customers' },
  first: { zh: '次首问', en: 'first questions' },
};

/** What a profile's unit means. */
export const unitMeanings: Record<Profile['unit'], Localised> = {
  message: { zh: '客户的每一条消息都单独算。', en: 'Every message of the customer counts by itself.' },
  round: {
    zh: '客户连着说的话到第一句回复为一轮，从第一句算起。',
    en: "The customer's messages up to the first reply are one round; the clock starts at the first.",
  },
  session: { zh: '一个会话里每一轮都及时，才算及时。', en: 'A session is in time only when every round of it is.' },
  person: {
    zh: '同一位客户一天算一次，有一次超时就不算及时。',
    en: 'A customer counts once a day, and one late answer makes it late.',
  },
  first: { zh: '只看每个会话的第一问。', en: 'Only the first question of each session.' },
};

/** How sure a definition is. */
export const standings: Record<Profile['standing'], Localised> = {
  platform: { zh: '平台公告', en: "Platform's own notice" },
  sellers: { zh: '商家经验，说法不一', en: 'Sellers’ advice, accounts differ' },
  shop: { zh: '店铺自定', en: "The shop's own choice" },
  assumed: { zh: '未经证实', en: 'Unconfirmed' },
};
