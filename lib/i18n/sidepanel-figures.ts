import type { Localised } from '../model/localised';
import type { Dimension } from '../model/sheet';

/** Words of the side panel's figures: today, my week, and the queue. */
export const figureWords = {
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
} satisfies Record<string, Localised>;

/** SERVQUAL's five dimensions. */
export const dimensionNames: Record<Dimension, Localised> = {
  tangibles: { zh: '有形', en: 'Tangibles' },
  reliability: { zh: '可靠', en: 'Reliability' },
  responsiveness: { zh: '响应', en: 'Response' },
  assurance: { zh: '保证', en: 'Assurance' },
  empathy: { zh: '移情', en: 'Empathy' },
};
