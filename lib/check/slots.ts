/**
 * Parts that several rules build their patterns from, as regular expression sources over the normalised views.
 * A part in the tight view meets no punctuation, so its gaps are kept short.
 */

/** Not straight after a refusal: 不能加微信 is the right answer. Place before the word that is refused. */
export const NOT_REFUSED =
  '(?<!(?:不(?:能|可以|可|支持|提供|让|允许|准|许|要|会|得|用|需要?|必|建议|接受|予|该|存在|是|给|再|太?方便|涉及)|别|勿|没有|没法|没办法|无法|无需|禁止|杜绝|拒绝|严禁|谨防|防止|避免|未曾?|切莫)[^,。;!?]{0,4})(?<![不别勿])';

/** WeChat by its names and by those used to slip past a filter (tight view). */
export const WECHAT =
  '(?:[微薇威维徽徾溦徵崴卫伟蔚]信|[微薇威维徽][x芯星心新欣]|[vw威微薇]信|卫星(?!定位|导航|锅|电视|图|通)|v❤|vx|wx|weixin|wechat|wei信|绿泡泡?|绿色(?:软件|聊天)|小绿(?:人|泡泡?)|某信)';

/** QQ by its names and evasions (tight view). */
export const QQ =
  '(?:qq(?!糖|弹|软|熊|音乐|邮箱登)|扣扣(?!子)|抠抠|企鹅(?!图|玩|公仔|款|形|造型|印|服)|球球号?|蔻蔻|q号|扣号|鹅号)';

/** A sentence that warns or reports rather than offers. */
export const WARNING =
  /骗|诈|谨防|谨慎|冒充|假冒|假客服|举报|陌生|不是我们|您是说|您说的|请勿|切勿|不要(?:相信|轻信|随意)|如有人|如果有人|凡是|任何(?:人|让|要求|以)|\bscam|\bfraud|\breport\b|\bphishing|if (?:any|some)(?:one|body)|\bnever\b|\bbeware|suspicious|(?:微信|vx|qq|扣扣|好友|联系方式|电话|私聊|群|转账|转帐|付款|交易|私下|线下|红包|链接|号码?)[^,。!?;]{0,6}(?:不行|不可以|不允许|不安全|不合规|不支持|违规|违反|办不了|做不了|加不了|给不了|提供不了|发不了|没有保障|是不能|是不会|不在我们)/;

/** An English refusal or denial before the offence. */
export const DECLINED =
  /\b(?:can['’]?t|cannot|can not|could ?n['’]?t|do ?n['’]?t|do not|does ?n['’]?t|does not|did ?n['’]?t|wo ?n['’]?t|will not|would ?n['’]?t|not (?:able|allowed|permitted|possible|supported?)|unable|never|no need|against (?:the )?(?:policy|rules))\b/;
