import type { Localised } from '../model/localised';
import type { ReplyCategory } from '../model/reply';

/** Words around inserting a reply. */
export const replyWords = {
  blankLeft: {
    zh: '还有【】没有填好，先没有发出。填上或删掉就可以发。',
    en: 'A 【blank】 is still open, so this has not gone out. Fill it in or delete it.',
  },
} satisfies Record<string, Localised>;

/** Kinds of scripts, as a short tag. */
export const categoryNames: Record<ReplyCategory, Localised> = {
  'address-term': { zh: '称呼', en: 'Forms of address' },
  greeting: { zh: '问候', en: 'Greeting' },
  inquiry: { zh: '征询', en: 'Inquiry' },
  thanks: { zh: '感谢', en: 'Thanks' },
  answer: { zh: '应答', en: 'Answer' },
  listening: { zh: '听取意见', en: 'Listening' },
  wait: { zh: '等待', en: 'Please wait' },
  interrupt: { zh: '打扰', en: 'Interruption' },
  apology: { zh: '道歉', en: 'Apology' },
  'thanks-reply': { zh: '回应致谢', en: 'You are welcome' },
  'apology-reply': { zh: '回应道歉', en: 'No trouble at all' },
  unclear: { zh: '没看明白', en: 'Not understood' },
  farewell: { zh: '送客', en: 'Farewell' },
  'cut-in': { zh: '打断', en: 'Cutting in' },
  transfer: { zh: '衔接', en: 'Handing over' },
  request: { zh: '请托', en: 'Request' },
  consult: { zh: '商量', en: 'Proposal' },
  explain: { zh: '解释', en: 'Explanation' },
  wish: { zh: '祝福', en: 'Good wishes' },
  order: { zh: '订单', en: 'Order' },
  address: { zh: '地址', en: 'Address' },
  invoice: { zh: '发票', en: 'Invoice' },
  price: { zh: '价格', en: 'Price' },
  shipping: { zh: '物流', en: 'Shipping' },
  aftersales: { zh: '售后', en: 'After-sales' },
};

/** Words of the page on which a team writes its own scripts. */
export const library = {
  title: { zh: '话术', en: 'Replies' },
  counts: { zh: '团队 {own} 条，自带 {shipped} 条', en: '{own} of the team, {shipped} built in' },
  add: { zh: '新写一条', en: 'New reply' },
  own: { zh: '团队话术', en: 'Team replies' },
  shipped: { zh: '自带话术', en: 'Built-in replies' },
  shippedHint: {
    zh: '随好好说一起更新，不能修改；想换个说法，新写一条即可。',
    en: 'They come with Saywell and stay as they are; write your own to say it otherwise.',
  },
  emptyOwn: { zh: '还没有团队自己的话术', en: 'The team has no replies of its own yet' },
  emptyOwnHint: {
    zh: '写好的话术会出现在聊天页的推荐和「/」菜单里，排在自带的前面。',
    en: 'What you write appears in the chat page’s bar and “/” menu, before the built-in ones.',
  },
  search: { zh: '搜标题、内容、快捷词', en: 'Title, text, shortcut' },
  noHit: { zh: '没有符合的话术', en: 'No reply matches' },
  editTitle: { zh: '修改话术', en: 'Change the reply' },
  addTitle: { zh: '新写一条话术', en: 'A new reply' },
  name: { zh: '标题', en: 'Title' },
  nameHint: { zh: '4–6 个字，聊天页上只显示标题', en: 'Short: the bar shows the title only' },
  text: { zh: '内容', en: 'Text' },
  textHint: { zh: '可以用 {names}，发送前自动填好', en: '{names} are filled in from the page' },
  category: { zh: '类别', en: 'Kind' },
  stages: { zh: '适用阶段', en: 'Stages' },
  stagesHint: { zh: '不选则只出现在「/」菜单里', en: 'Without any it is only in the “/” menu' },
  lang: { zh: '语言', en: 'Language' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  shortcut: { zh: '快捷词', en: 'Shortcut' },
  shortcutHint: { zh: '在「/」后面打这几个字母', en: 'Letters to type after “/”' },
  clash: {
    zh: '「{title}」也用这个快捷词，会排在这条后面。',
    en: '“{title}” has the same shortcut and will come after this one.',
  },
  required: { zh: '请填写', en: 'Please fill this in' },
  tooLong: { zh: '太长了', en: 'This is too long' },
  unknownName: {
    zh: '{names} 没有对应的内容，插入时会留空待填。',
    en: 'Nothing is known for {names}; it will be left open to fill in.',
  },
  clean: { zh: '没有需要改的地方', en: 'Nothing to change' },
  flagged: { zh: '这句话发出去会被提醒或拦下：', en: 'In a chat this would be noted or stopped:' },
  tips: { zh: '可以更好的地方：', en: 'It could be better:' },
  instead: { zh: '换成「{text}」', en: 'Say “{text}”' },
  override: { zh: '仍然保存，原因如下', en: 'Save it all the same, because' },
  overrideReason: { zh: '保留的原因', en: 'Why it is kept' },
  overrideHint: { zh: '例如：平台要求的原文', en: 'For example: wording the platform asks for' },
  kept: { zh: '保留原因：{reason}', en: 'Kept because: {reason}' },
  mark: { zh: '会被提醒', en: 'Would be flagged' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  edit: { zh: '修改', en: 'Change' },
  editOf: { zh: '修改「{title}」', en: 'Change “{title}”' },
  remove: { zh: '删除', en: 'Remove' },
  removeOf: { zh: '删除「{title}」', en: 'Remove “{title}”' },
  saved: { zh: '「{title}」已保存', en: '“{title}” is saved' },
  removed: { zh: '「{title}」已删除', en: '“{title}” is removed' },
  notSaved: { zh: '没有存好，还是原来的样子。请再试一次。', en: 'It was not saved and nothing changed. Please try again.' },
  loadFailed: {
    zh: '没有读出来。已存的内容没有改动，请刷新页面再试。',
    en: 'It could not be read. Nothing was changed; please reload the page.',
  },
} satisfies Record<string, Localised>;

export type LibraryWord = keyof typeof library;
