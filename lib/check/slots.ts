/**
 * Parts that several rules build their patterns from, as regular expression sources over the normalised views.
 * A part in the tight view meets no punctuation, so its gaps are kept short.
 */

/** A refusal and the little that may stand between it and what is refused. */
const REFUSAL =
  '(?:不(?:能|可以|可|支持|提供|让|允许|准|许|要|会|得|用|需要?|必|建议|接受|予|该|存在|是|给|再|太?方便|涉及)|别|勿|没有|没法|没办法|无法|无需|禁止|杜绝|拒绝|严禁|谨防|防止|避免|未曾?|切莫)[^,。;!?]{0,4}';

/** Not straight after a refusal: 不能加微信 is the right answer. Place before the word that is refused. */
export const NOT_REFUSED = `(?<!${REFUSAL})(?<![不别勿])`;

/** The same for the tight view, tested on what stands before the hit in its clause; there the comma that ends a refusal is gone. */
export const REFUSED_BEFORE = new RegExp(`${REFUSAL}$|[不别勿]$`);

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

/** Where a shop may be spoken to besides this chat: apps, own channels, groups (text view). */
export const ELSEWHERE =
  '(?:朋友圈|公众号|视频号|订阅号|小程序|(?:微|私域|粉丝|福利|老客|老粉|闺蜜|内部|会员|团购|宝妈|vip|小|社)群|(?<![a-z])(?:line|ig|tg|fb|insta|telegram|whatsapp|dc|discord|messenger)(?![a-z])|脸书|纸飞机|某音|某书|某鱼|抖音|快手|小红书|闲鱼|咸鱼|微博|b站|微信|威信|薇信|围信|维信|微心|徽信|(?<![卜芥末])绿泡泡?|小绿书|企鹅|扣扣|旺信|钉钉)';

/** Those the shop stands for, and the one it speaks to (text view). */
export const OURS = '(?:我|咱|俺|老板|店主|店长|掌柜|财务|公司|客服|同事|主管|会计|店里)';
export const YOU = '(?:您|你|妳|亲|宝子?|姐|哥)';

/** Whoever of the shop or beside it a customer is sent on to: 设计师, 师傅, 我们店长. */
export const SOMEONE =
  '(?:设计师?|师傅|画师|摄影师|化妆师|工程师|技术员?|老师|同事|店长|店主|老板娘?|经理|主管|掌柜|财务|会计|客服|负责人|厂长|村长|搭档|助理|老公|老婆|媳妇|我[妈爸弟妹姐哥姨])(?:姐|哥|小姐姐|小哥)?';

/** An amount of money as typed: 20, 二十块, 百分之三, 5%, 两个点. */
export const SUM =
  '(?!一(?:并|起|道|直|旦|般|样|切|同|块儿|股脑|下|些|点))(?:百分之[\\d一二三四五六七八九十]+|[\\d一二两三四五六七八九十百千万]+(?:\\.\\d+)?(?:%|个?税?点|块钱?|元|毛)?)';

/** A rule declined, explained or warned about in the clause: the right answer rather than the fault. */
export const DENIED =
  /不(?:能|可以|可|支持|会|接受|允许|让|给|提供|用|需|必|要|得|许|建议|收|存在|是|敢)|没法|没办法|没有(?:权限|办法)|无法|无权|不了|(?<![分特区级性告])别(?!的|人|家|处)|勿|无需|禁止|谢绝|严禁|小心|谨防|当心|骗|冒充|假(?:客服|冒|的)|违规|(?:吗|么)\??$/;

/** Two parts in one clause, in either order, at most `gap` units apart. */
export function together(one: string, other: string, gap = 10): string {
  return `(?:${one})[^,。!?;]{0,${gap}}(?:${other})|(?:${other})[^,。!?;]{0,${gap}}(?:${one})`;
}
