import type { Localised } from '../model/localised';
import type { SuppressionScope } from '../model/suppression';

/** Words of the finding card where an agent decides not to be told again. */
export const ignoring = {
  ignore: { zh: '忽略', en: 'Ignore' },
  scopeTitle: { zh: '忽略到什么范围？', en: 'Ignore it how far?' },
  reasonTitle: { zh: '为什么这里可以这样说？', en: 'Why is it fine to say here?' },
  counted: { zh: '只是不再提醒，得分仍按发出的内容算', en: 'Only the note goes; the score still counts what is sent' },
  reason1: { zh: '不是那个意思（误报）', en: 'False alarm here' },
  reason2: { zh: '商品名或固定说法', en: 'Fixed name or phrase' },
  reason3: { zh: '平台或主管已允许', en: 'Platform or lead OK' },
  reason4: { zh: '其他，写一句…', en: 'Other, one sentence…' },
  done: { zh: '已忽略「{text}」', en: 'Ignoring “{text}”' },
} satisfies Record<string, Localised>;

/** How far a decision reaches, as an agent chooses it. */
export const scopeChoices: Record<SuppressionScope, Localised> = {
  once: { zh: '只在这个会话', en: 'In this chat only' },
  here: { zh: '以后都不提醒', en: 'Always, on this computer' },
  team: { zh: '请主管为团队放行', en: 'Ask to allow it for the team' },
};

/** The same in a table and beside a finding. */
export const scopeNames: Record<SuppressionScope, Localised> = {
  once: { zh: '一个会话', en: 'One chat' },
  here: { zh: '这台电脑', en: 'This computer' },
  team: { zh: '团队', en: 'Team' },
};

/** Words of the list of everything that was ignored, and of the review page. */
export const suppressions = {
  title: { zh: '已忽略', en: 'Ignored' },
  lead: {
    zh: '客服决定不再提醒的话，连同原因。只影响划线和拦截，得分仍按发出的内容算。',
    en: 'Phrases agents chose not to be told about again, with the reason. Only the note and the stop go; the score still counts what was sent.',
  },
  counts: { zh: '{n} 条', en: '{n}' },
  scope: { zh: '范围', en: 'Scope' },
  text: { zh: '内容', en: 'Words' },
  rule: { zh: '规则', en: 'Rule' },
  reason: { zh: '原因', en: 'Reason' },
  shop: { zh: '店铺', en: 'Shop' },
  at: { zh: '时间', en: 'When' },
  uses: { zh: '近 30 天发出', en: 'Sent, 30 days' },
  act: { zh: '操作', en: 'Action' },
  remove: { zh: '恢复提醒', en: 'Tell again' },
  removeOf: { zh: '恢复提醒「{text}」', en: 'Tell again about “{text}”' },
  removed: { zh: '「{text}」会重新提醒', en: '“{text}” will be noted again' },
  notSaved: { zh: '没有存好，还是原来的样子。请再试一次。', en: 'It was not saved and nothing changed. Please try again.' },
  loadFailed: {
    zh: '没有读出来。已存的内容没有改动，请刷新页面再试。',
    en: 'It could not be read. Nothing was changed; please reload the page.',
  },
  empty: { zh: '还没有忽略过什么', en: 'Nothing is ignored' },
  emptyHint: {
    zh: '客服在提醒卡上按 Alt+I 并写明原因后，会列在这里。',
    en: 'What an agent ignores with Alt+I and a reason will be listed here.',
  },
  all: { zh: '全部范围', en: 'Every scope' },
  teamWord: { zh: '团队词', en: 'Team word' },
  beside: { zh: '已忽略「{text}」 · {scope} · {reason}', en: 'Ignored “{text}” · {scope} · {reason}' },
  inChat: { zh: '已忽略 {n}', en: '{n} ignored' },
} satisfies Record<string, Localised>;

export type SuppressionWord = keyof typeof suppressions;
