import type { Localised } from '../model/localised';
import type { Profile } from '../model/profile';
import type { Dimension } from '../model/sheet';

/** Words of the side panel's figures: today, my week, response times, and the queue. */
export const figureWords = {
  loading: { zh: '正在读取', en: 'Reading' },
  failed: { zh: '没有读出来', en: 'This could not be read' },
  failedMore: {
    zh: '已存的内容没有改动，请再试一次；仍不行时请看设置里的备份与修复。',
    en: 'Nothing stored was changed. Please try again; if that does not help, see backup and repair in the settings.',
  },
  retry: { zh: '再试一次', en: 'Try again' },
  asTable: { zh: '以表格查看', en: 'Show as table' },
  asChart: { zh: '以图表查看', en: 'Show as chart' },
  others: {
    zh: '这台电脑上另有 {n} 个会话由其他账号接待，不计入。',
    en: 'Chats of other accounts on this computer, not counted: {n}.',
  },
  between: { zh: '{from}–{to}', en: '{from}–{to}' },
  none: { zh: '没有数', en: 'no figure' },
  quoted: { zh: '「{text}」', en: '“{text}”' },

  emptyToday: { zh: '今天还没有会话', en: 'No chats yet today' },
  emptyTodayMore: {
    zh: '接待第一位客户以后，这里就会有今天的数字。',
    en: 'Once you have served the first customer, the figures of today appear here.',
  },
  compared: { zh: '与自己近 14 天比', en: 'Against your own last 14 days' },
  usual: { zh: '平时 {value}', en: 'usually {value}' },
  noUsual: { zh: '还没有平时的数', en: 'no earlier days yet' },
  chats: { zh: '会话', en: 'Chats' },
  first: { zh: '首响中位', en: 'First response' },
  firstLong: { zh: '首次响应中位数', en: 'First response, median' },
  average: { zh: '平均得分', en: 'Average score' },
  mended: { zh: '提醒采纳', en: 'Notes taken up' },
  mendedLong: { zh: '边写边提醒的话里，改了再发的', en: 'Of the phrases noted while typing, reworded before sending' },
  praise: { zh: '客户称赞', en: 'Praise' },
  rewarded: { zh: '奖 {n}', en: 'reward {n}' },
  open: { zh: '待补', en: 'Open' },
  nothingOpen: { zh: '没有要补的', en: 'nothing to make up' },
  outOf: { zh: '{a} / {b}', en: '{a} / {b}' },

  hourly: { zh: '每小时会话与首响中位', en: 'Chats and first response by hour' },
  target: { zh: '目标 {time}', en: 'target {time}' },
  hour: { zh: '时间', en: 'Hour' },
  hourName: { zh: '{n} 点', en: '{n}:00' },
  hourlySaid: {
    zh: '今天 {from} 点到 {to} 点共 {n} 个会话，{busy} 点最多，有 {most} 个。',
    en: 'Chats today from {from}:00 to {to}:00: {n}; most at {busy}:00, {most}.',
  },
  slowestSaid: {
    zh: '首响中位最长的是 {slow} 点，{time}；目标 {target}。',
    en: 'The longest median first response was at {slow}:00, {time}; the target is {target}.',
  },

  waiting: { zh: '等您回复 {n}', en: 'Waiting for you: {n}' },
  longestFirst: { zh: '最久在前', en: 'longest first' },
  nobodyWaits: { zh: '没有客户在等。', en: 'Nobody is waiting.' },
  stillOpen: { zh: '还可以补的 {n}', en: 'Can still be made up: {n}' },
  latestFirst: { zh: '最近在前', en: 'latest first' },
  waited: { zh: '已等 {time}', en: 'waiting {time}' },
  waitedOf: { zh: '已等 {time}，界限 {limit}', en: 'waiting {time} of {limit}' },
  unsure: {
    zh: '之后有一段没有记录，可能已经回复过。',
    en: 'Some time since then was not recorded; it may have been answered.',
  },
  toTab: { zh: '转到这个页面', en: 'go to its tab' },
  toLog: { zh: '在记录里打开', en: 'open in the log' },
  moreRows: { zh: '另 {n} 个', en: '{n} more' },
  fewerRows: { zh: '收起', en: 'Fewer' },
  moreItems: { zh: '另 {n} 项', en: '{n} more' },

  strengths: { zh: '做得好的', en: 'Going well' },
  better: {
    zh: '今天 {applied} 次做到 {passed} 次，比您近 14 天（{was} 次里 {wasPassed} 次）明显更好。',
    en: 'Done {passed} of {applied} times today, clearly better than in your last 14 days ({wasPassed} of {was}).',
  },
  kept: {
    zh: '今天 {applied} 次都做到了，近 14 天 {was} 次里也做到 {wasPassed} 次，一直很稳。',
    en: 'Done all {applied} times today and {wasPassed} of {was} times in your last 14 days: steady.',
  },
  done: { zh: '今天 {applied} 次都做到了。', en: 'Done all {applied} times today.' },
  sentence: { zh: '做得好的一句', en: 'A good sentence' },
  improve: { zh: '今天可以更好的一处', en: 'One thing for today' },
  repair: {
    zh: '今天 {applied} 次里做了 {passed} 次，还有 {n} 个会话现在补还来得及。',
    en: 'Done {passed} of {applied} times today; it can still be made up in {n} of your chats.',
  },
  repairAll: {
    zh: '今天 {applied} 次都做到了，还有 {n} 个会话可以接着做。',
    en: 'Done all {applied} times today, and it is still to be done in {n} of your chats.',
  },
  repairNone: { zh: '还有 {n} 个会话现在补还来得及。', en: 'It can still be made up in {n} of your chats.' },
  repeated: {
    zh: '近 14 天 {applied} 次里做到 {passed} 次（{low}–{high}）。',
    en: 'Done {passed} of {applied} times in 14 days ({low}–{high}).',
  },
  chance: {
    zh: '今天 {applied} 次里 {passed} 次。区间重叠，差别可能只是偶然。',
    en: 'Today {passed} of {applied}. The intervals overlap, so the difference may be chance.',
  },
  repeatedWords: { zh: '「{text}」说了 {n} 次，可以换成：', en: '“{text}” was sent {n} times. Say instead:' },
  repeatedOnly: {
    zh: '「{text}」说了 {n} 次，换个说法会更稳妥。',
    en: '“{text}” was sent {n} times; other words would be safer.',
  },
  tryReply: { zh: '下次可以这样说：', en: 'Next time you could say:' },
  practise: { zh: '练一练。客户说：', en: 'To practise, a customer writes:' },
  aim: { zh: '想一想：{text}', en: 'Aim: {text}' },
  openChat: { zh: '打开 {name} 的会话', en: 'Open the chat with {name}' },
  seeSentence: { zh: '看这句话所在的会话', en: 'See it in its chat' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '没有复制成，请手动选中。', en: 'Not copied; please select it yourself.' },

  emptyWeek: { zh: '近 7 天还没有会话', en: 'No chats in the last 7 days' },
  emptyWeekMore: {
    zh: '接待过客户以后，这里会画出每天的得分。',
    en: 'Once customers have been served, the scores of each day are drawn here.',
  },
  weekTitle: { zh: '近 7 天', en: 'Last 7 days' },
  weekSum: { zh: '{n} 个会话，平均 {score} 分', en: 'Chats: {n}, average score {score}' },
  weekSumNone: { zh: '{n} 个会话，还没有得分', en: 'Chats: {n}, no scores yet' },
  daily: { zh: '每天的会话与平均得分', en: 'Chats and average score by day' },
  day: { zh: '日期', en: 'Day' },
  score: { zh: '平均得分', en: 'Average' },
  dailySaid: {
    zh: '近 7 天共 {n} 个会话。平均得分最高的是{best}，{high} 分；最低的是{worst}，{low} 分。',
    en: 'Chats in 7 days: {n}. Best average on {best}, {high}; lowest on {worst}, {low}.',
  },
  dailySaidNone: { zh: '近 7 天共 {n} 个会话，还没有得分。', en: 'Chats in 7 days: {n}, no scores yet.' },
  ledger: { zh: '奖扣明细', en: 'Rewards and penalties' },
  ledgerSum: { zh: '奖 {reward} · 扣 {penalty}', en: 'reward {reward} · penalty {penalty}' },
  ledgerNone: { zh: '近 7 天没有奖分，也没有扣分。', en: 'No rewards and no penalties in 7 days.' },
  ledgerNote: {
    zh: '分值来自店铺的评分表。点开可以看到每一个会话。',
    en: 'Points come from the score sheet of the shop. Open a line to see its chats.',
  },
  minus: { zh: '扣 {n}', en: '−{n}' },
  plus: { zh: '奖 {n}', en: '+{n}' },
  inChats: { zh: '{n} 个会话', en: 'chats: {n}' },
  latestOf: { zh: '只列出最近 {n} 个', en: 'only the latest {n} are listed' },
  radar: { zh: '服务五个维度', en: 'Five dimensions of service' },
  radarNote: {
    zh: '适用项里做到的权重占比。不满 30 个会话的用灰色，仅供参考。',
    en: 'Share of the applicable weight that was done. Fewer than 30 chats are grey: for orientation only.',
  },
  dimension: { zh: '维度', en: 'Dimension' },
  share: { zh: '做到', en: 'Done' },
  few: { zh: '不满 30 个', en: 'fewer than 30' },
  notAsked: { zh: '没有适用的', en: 'nothing applied' },
  dimensionSaid: { zh: '{name} {share}（{n} 个会话）', en: '{name} {share} (chats: {n})' },

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

/** SERVQUAL's five dimensions. */
export const dimensionNames: Record<Dimension, Localised> = {
  tangibles: { zh: '有形', en: 'Tangibles' },
  reliability: { zh: '可靠', en: 'Reliability' },
  responsiveness: { zh: '响应', en: 'Response' },
  assurance: { zh: '保证', en: 'Assurance' },
  empathy: { zh: '移情', en: 'Empathy' },
};
