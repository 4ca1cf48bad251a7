import type { Localised } from '../model/localised';

/** Words of the popup. */
export const popup = {
  name: { zh: '好好说', en: 'Saywell' },
  tagStopped: { zh: '没有在记录', en: 'Not recording' },
  tagPartly: { zh: '部分可用', en: 'Partly readable' },
  tagElsewhere: { zh: '不是客服页面', en: 'No chat page' },
  attached: { zh: '已接入本页', en: 'Attached to this page' },
  since: { zh: '{time} 起', en: 'since {time}' },
  recording: { zh: '记录正常', en: 'Recording' },
  saved: { zh: '已提交的都存好了', en: 'Everything handed over is stored' },
  pending: { zh: '还有 {n} 条正在存', en: '{n} still being stored' },
  waiting: { zh: '{n} 条在聊天页面里等着存', en: '{n} waiting in the chat page' },
  noGap: { zh: '今天没有空缺', en: 'no gap today' },
  gap: { zh: '空缺 {n} 分钟', en: 'A gap of {n} minutes' },
  gapMore: { zh: '会写进导出，不算作您没有做到', en: 'Stated in the export; does not count against you' },
  gapNow: { zh: '这段时间会记作空缺', en: 'This time is noted as a gap' },
  local: { zh: '只留在这台电脑', en: 'Stays on this computer' },
  localMore: { zh: '扩展没有联网权限', en: 'The extension cannot reach the network' },
  stoppedTitle: { zh: '{time} 起没有记录', en: 'Not recording since {time}' },
  stoppedBody: {
    zh: '这个页面还连着旧版本，刷新一次就会恢复。输入框里的草稿请先复制。',
    en: 'This page still runs an older version; reloading it once brings recording back. Copy your draft first.',
  },
  checking: { zh: '输入检查照常', en: 'Checks go on' },
  checkingMore: { zh: '提醒和发送前确认都在工作', en: 'Notes and the send guard are at work' },
  partlyTitle: { zh: '认得输入框，分不清谁在说话', en: 'The box is known, the speakers are not' },
  partlyBody: {
    zh: '可以检查您写的话，但不会记录和评分，以免把客户的话算成您的。',
    en: "Your words are checked, but nothing is recorded or scored, so that the customer's words are never taken for yours.",
  },
  composer: { zh: '输入框', en: 'Message box' },
  messages: { zh: '客服与客户的消息', en: 'Messages of agent and customer' },
  problem: { zh: '页面上没有找到：{what}', en: 'Not found on the page: {what}' },
  tagAbsent: { zh: '等待会话', en: 'Waiting for a chat' },
  absentTitle: { zh: '这个页面上还没有输入框', en: 'No message box on this page yet' },
  absentBody: {
    zh: '点开一个会话就会自动接上；在那之前不检查，也不记录。',
    en: 'Open a chat and it attaches by itself; until then nothing is checked or recorded.',
  },
  elsewhereTitle: { zh: '这个标签页不是认识的客服页面', en: 'This tab is not a chat page we know' },
  elsewhereBody: {
    zh: '打开商家客服页面，输入框上方会出现一行建议。刚装好时请刷新一次已经打开的页面。',
    en: 'Open your chat console and a line of suggestions appears above the message box. Reload pages that were open before the installation.',
  },
  chats: { zh: '会话', en: 'Chats' },
  average: { zh: '平均得分', en: 'Average' },
  resolved: { zh: '已改再发', en: 'Reworded' },
  check: { zh: '边写边查', en: 'Check while typing' },
  guard: { zh: '发送前确认', en: 'Confirm before sending' },
  bar: { zh: '本页的建议栏', en: 'Suggestion bar' },
  exportToday: { zh: '导出今天', en: 'Export today' },
  reload: { zh: '刷新本页', en: 'Reload this page' },
  options: { zh: '设置', en: 'Settings' },
  log: { zh: '全部记录', en: 'Log' },
  panel: { zh: '侧边栏', en: 'Side panel' },
  mine: { zh: '我的会话', en: 'My chats' },
  today: { zh: '今天', en: 'Today' },
  otherLanguage: { zh: 'EN', en: '中文' },
  otherLanguageName: { zh: 'Switch to English', en: '切换到中文' },
} satisfies Record<string, Localised>;

export type PopupWord = keyof typeof popup;

/** Parts of a page that may be missing. */
export const anchorNames: Record<string, Localised> = {
  composer: { zh: '输入框', en: 'the message box' },
  transcript: { zh: '消息列表', en: 'the message list' },
};

/** Platforms by id, as agents call them; an id that is not here is shown as it is. */
export const platformNames: Record<string, Localised> = {
  demo: { zh: '练习台', en: 'Practice console' },
  pinduoduo: { zh: '拼多多', en: 'Pinduoduo' },
  feige: { zh: '抖店飞鸽', en: 'Douyin Feige' },
  generic: { zh: '其他页面', en: 'Other page' },
};
