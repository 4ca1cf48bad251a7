import type { Localised } from '../model/localised';
import type { Keep } from '../model/settings';

/** Words of the section that says what is kept, and of the notice to the agent. */
export const privacy = {
  title: { zh: '隐私与数据', en: 'Privacy and data' },
  lead: {
    zh: '聊天记录只在这台电脑上，不会传到任何地方。存了什么，这里看得到；存多少、存多久，由您决定。',
    en: 'Chats are kept on this computer and never sent anywhere. Here you see what is kept, and decide how much and for how long.',
  },

  toldTitle: { zh: '好好说会记录什么', en: 'What Saywell records' },
  toldMessages: {
    zh: '客服页面上您和客户的对话：谁说的、说了什么、几点说的。',
    en: 'Your chats with customers on the chat page: who said what, and when.',
  },
  toldEvents: {
    zh: '哪些词划了线，您是改了、忽略了还是照发了，以及您填的理由。',
    en: 'Which words were underlined, whether you changed, ignored or sent them, and the reason you gave.',
  },
  toldGaps: {
    zh: '哪些时间没能记录到。这些时间不算在您头上。',
    en: 'Times when nothing could be recorded. They never count against you.',
  },
  toldMasked: {
    zh: '电话、身份证号、银行卡号、邮箱和门牌在存下来之前就遮住了。',
    en: 'Phone, identity and card numbers, mailboxes and house numbers are masked before anything is stored.',
  },
  toldNever: {
    zh: '不记录：没发出去的草稿、其他网页、您按了什么键、屏幕画面。',
    en: 'Never recorded: drafts you do not send, other websites, your keystrokes, your screen.',
  },
  toldWho: {
    zh: '您看到的和主管看到的是同一份；只有您导出或备份的文件里有，主管才看得到。',
    en: 'You and your lead see the same; a lead sees only what is in files you export or back up.',
  },
  toldShort: {
    zh: '您和客户的对话会记录下来，只存在这台电脑上；电话、证件号、邮箱和门牌先遮住再存。',
    en: 'Your chats with customers are recorded, on this computer only; phone and identity numbers, mailboxes and house numbers are masked first.',
  },
  toldButton: { zh: '我看过了', en: 'I have read this' },
  toldOn: { zh: '{day} 已确认', en: 'Confirmed on {day}' },
  toldMore: { zh: '看看具体存什么', en: 'See what is kept' },

  keepTitle: { zh: '存多少', en: 'How much is kept' },
  keepLater: {
    zh: '改了以后，新消息按新的来；已经存下的不变，可以在下面删除。',
    en: 'A change holds for new messages. What is stored already stays as it is; you can delete it below.',
  },
  maskOrders: { zh: '订单号也遮住', en: 'Mask order numbers too' },
  maskOrdersHint: {
    zh: '只留后四位。以后就不能用整个订单号搜索了。',
    en: 'Only the last four digits stay. The whole number can then not be searched for.',
  },
  maskTracking: { zh: '快递单号也遮住', en: 'Mask tracking numbers too' },
  maskTrackingHint: { zh: '留下快递公司的字母和后四位。', en: 'The courier’s letters and the last four digits stay.' },
  sampleTitle: { zh: '写一句，看看存下来是什么样', en: 'Type a sentence to see how it is kept' },
  sampleKept: { zh: '存下来的', en: 'As it is kept' },
  sample: {
    zh: '您好，电话13812342046，身份证11010519491231002X，地址浙江省杭州市西湖区文三路123号5栋302室，订单号231025-123456789012345，快递单号SF1234567890123，几天能到？',
    en: 'Hi, my phone is +86 138 1234 2046, mail me at orders88@example.com. The address is Room 302, 123 Wensan Road, Hangzhou. Order number 231025-123456789012345. When will it arrive?',
  },

  retentionTitle: { zh: '存多久', en: 'How long it is kept' },
  retention: { zh: '保留天数', en: 'Days' },
  retentionHint: {
    zh: '到期的消息、提醒和空缺会自动删除，每小时清理一次。最长 {most} 天。',
    en: 'Older messages, notes and gaps are deleted by themselves, once an hour. At most {most} days.',
  },
  retentionPolicy: {
    zh: '到期的消息、提醒和空缺会自动删除，每小时清理一次。管理员规定最长 {most} 天。',
    en: 'Older messages, notes and gaps are deleted by themselves, once an hour. Your administrator allows at most {most} days.',
  },
  days: { zh: '{n} 天', en: '{n} days' },
  lowerTitle: { zh: '改为保留 {n} 天？', en: 'Keep {n} days only?' },
  lowerBody: {
    zh: '有 {count} 条消息比这更早，会马上开始删除，删了就找不回来。',
    en: '{count} messages are older. They will be deleted at once and cannot be brought back.',
  },
  lower: { zh: '改短并删除', en: 'Shorten and delete' },

  eraseTitle: { zh: '删除一位客户', en: 'Erase one customer' },
  eraseLead: {
    zh: '客户要求删除时用。消息、会话、提醒和搜索里的痕迹都会删掉。',
    en: 'For when a customer asks for it. Messages, chats, notes and all traces in the search are removed.',
  },
  eraseFind: { zh: '客户的账号或昵称', en: 'Customer’s id or name' },
  eraseNone: { zh: '没有符合「{text}」的客户', en: 'No customer matches “{text}”' },
  eraseCount: { zh: '{n} 条消息', en: 'messages: {n}' },
  eraseLast: { zh: '最近 {time}', en: 'last {time}' },
  erase: { zh: '删除', en: 'Erase' },
  eraseOf: { zh: '删除{name}', en: 'Erase {name}' },
  eraseAsk: { zh: '删除与「{name}」的全部记录？', en: 'Erase everything with “{name}”?' },
  eraseBody: {
    zh: '会删掉 {n} 条消息，找不回来。备份文件里的不会动，需要的话请一并删除旧的备份；这个会话如果还开着，请先关掉，不然页面刷新后屏幕上的消息会重新记录。',
    en: '{n} messages will be gone for good. Backup files stay as they are; delete old ones if needed. Close the chat first if it is still open, or what is on the screen is recorded again when the page reloads.',
  },
  erased: { zh: '已删除 {n} 条消息', en: '{n} messages erased' },

  wipeTitle: { zh: '清空记录', en: 'Empty the log' },
  wipeLead: {
    zh: '删除这台电脑上的全部会话、消息、提醒和空缺。规则、话术、已忽略的词和所有设置都保留。',
    en: 'Removes every chat, message, note and gap from this computer. Rules, replies, what was ignored and all settings stay.',
  },
  wipe: { zh: '清空全部记录', en: 'Empty the whole log' },
  wipeAsk: { zh: '清空 {chats} 个会话、{messages} 条消息？', en: 'Remove {chats} chats and {messages} messages?' },
  wipeBody: {
    zh: '清空后找不回来。备份文件里的不会动。',
    en: 'They cannot be brought back. Backup files stay as they are.',
  },
  wipeNext: { zh: '继续', en: 'Go on' },
  wipeSure: { zh: '再确认一次：真的全部清空？', en: 'Once more: really remove all of it?' },
  wipeDo: { zh: '全部清空', en: 'Remove all' },
  wiped: { zh: '记录已清空', en: 'The log is empty' },

  storedTitle: { zh: '到底存了什么', en: 'Exactly what is stored' },
  storedLead: {
    zh: '下面是存储里最新的内容，一个字不差。',
    en: 'The newest rows, exactly as they are stored.',
  },
  storedSize: { zh: '约占 {size} MB', en: 'about {size} MB' },
  storedEmpty: { zh: '这里还没有内容', en: 'Nothing here yet' },
  table: { zh: '哪一类', en: 'Which part' },
  messages: { zh: '消息', en: 'Messages' },
  chats: { zh: '会话', en: 'Chats' },
  visits: { zh: '每天的会话', en: 'Chats by day' },
  events: { zh: '提醒和处理', en: 'Notes and decisions' },
  gaps: { zh: '空缺', en: 'Gaps' },
  slots: { zh: '搜索索引', en: 'Search index' },
  meta: { zh: '计数', en: 'Counters' },
  notDone: { zh: '没有做成，记录没有改动。请再试一次。', en: 'It was not done and nothing changed. Please try again.' },
  failed: { zh: '记录没有读出来，请刷新页面再试。', en: 'The log could not be read; please reload the page.' },
} satisfies Record<string, Localised>;

export type PrivacyWord = keyof typeof privacy;

/** How much is kept: the name of each choice and what it means. */
export const keepNames: Record<Keep, { name: Localised; hint: Localised }> = {
  full: {
    name: { zh: '全文', en: 'Everything' },
    hint: {
      zh: '原样存下，电话和地址也在里面。确实需要时再用。',
      en: 'As it was said, with phone numbers and addresses. Only where it is really needed.',
    },
  },
  masked: {
    name: { zh: '遮住个人信息', en: 'Personal data masked' },
    hint: {
      zh: '电话、证件号、卡号、邮箱和门牌用圆点遮住，检查和复盘照常。',
      en: 'Dots take the place of phone, identity and card numbers, mailboxes and doors. Checklist and review work as usual.',
    },
  },
  scores: {
    name: { zh: '只留评分用的', en: 'For scores only' },
    hint: {
      zh: '只留规则和检查项认得的词，其余的字换成「某」，客户昵称不存。得分和依据照常，但看不到原话，也搜不到；团队自己的词事后不再重判。',
      en: 'Only the words that rules and checklist know stay; other letters become 某 or x, and customers’ names are left out. Scores and evidence work as usual, but nobody can read or search what was said, and words of your team are not judged again later.',
    },
  },
};
