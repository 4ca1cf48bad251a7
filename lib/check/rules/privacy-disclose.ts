import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, together, WARNING } from '../slots';

const OTHER =
  '(?:客人|顾客|买家|客户|邻居|同学|前男友|前女友|前任|闺蜜|同事|室友|他们家|她们家|别人家|[她他]|[张王李赵刘陈杨黄周吴林](?:姐|哥|总|阿姨|先生|小姐|女士))';
const PARDON = new RegExp(
  `${WARNING.source}|泄露|透露|不(?:能|可以|方便|会|用|需|要|对外)|无法|没法|保密|加密|隐私|评价|反馈|自己|页面|忘|默认|重置|找回|驿站|取件|取货|快递单上|(?:吗|么)\\??$|快递小哥|快递员|师傅|骑手|收件人|本人收|发票|商品|身高|体重|尺码`,
);

export default defineRule({
  id: 'privacy-disclose',
  category: 'privacy',
  severity: 'block',
  title: { zh: '说出他人私事或索要凭证', en: 'Private facts told or credentials asked for' },
  advice: {
    zh: '客户的姓名住址、购买记录和公司底细都要保密，凭证由客户本人在页面操作。',
    en: 'Names, homes, orders and company details stay private; credentials are entered by the customer on the page.',
  },
  source: 'service standards B24',
  replacements: { zh: ['您提供订单号就可以'], en: ['The order number is all I need'] },
  shapes: [
    pattern(
      new RegExp(
        `(?<!(?:快递|小哥|师傅)[^。!?]{0,14})${OTHER}[^。!?;]{0,14}(?:名字(?:叫|是)|(?:家)?住(?!进|宿|院|校)|家在|姓|罩杯|(?:电话|手机|地址|微信)(?:我(?:都)?有|也收过|也是|给(?:您|你)|在)|连着姓名|(?:订单|快递单|截图)(?:我)?(?:截图|发|给)(?:给)?(?:您|你))|(?:您|你)(?:的)?(?:前男友|前女友|前任|前夫|前妻|对象|老公|老婆)[^,。!?;]{0,4}(?:地址|电话|订单|买过|收过)|(?:别的?|其他|另一位|另外?)(?:的)?(?:买家|顾客|客人|客户)[^。!?;]{0,10}(?:姓名|电话|地址|快递单|面单)`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:${together('(?:那|这|几|上面的?|弹(?:出)?来?的?|收到的?)[^,。!?;]{0,6}(?:数字?|数)|短信|验证电话|登录密码|动态密码|网银|卡背[^,。!?;]{0,6}|出生证|户口页?|人脸|身[份分]证(?:后|末|尾)(?:四|六|4|6)(?:位|码)?', '(?:告诉|报给?|念(?:给)?|转发(?:给)?|说给|发给|核对给)(?:一?下)?(?:我|咱)|念一下|报一下|拍照|给我核对|我核对|登记(?:会员)?', 8)}|短信[^。!?;]{0,8}转发(?:给)?我|(?:说|报|填|发|留)(?:一?下)?(?:您|你)的?[^,。!?;]{0,6}(?:密码|卡号)|把(?:那|这)?(?:几个)?数字[^,。!?;]{0,2}(?:报|念|告诉|发)|(?:账号|帐号)(?:和)?密码(?:也)?(?:留|发|给|写))`,
      ),
      { unless: PARDON },
    ),
    pattern(
      /(?:透|交)(?:您|你|个|一个|一下)*(?:老)?底(?!部)|(?:说|告诉您|讲)个(?:秘密|内幕)|出厂(?:价)?(?:就|才|只要?)[\d一二两三四五六七八九十]|(?:成本|进价|拿货)(?:价)?(?:一个|一件|一双|一台|每件)?(?:才|就|只要?|也就)[\d一二两三四五六七八九十]|(?:后台|店铺|商家)(?:的)?(?:账号|帐号|密码)(?:我)?(?:发|给)(?:您|你)|(?:一天|一月|一个月|每天|每月|月|日)营业额|代工厂[^。!?;]{0,10}叫/,
      {
        unless: PARDON,
      },
    ),
    pattern(
      /\bcode\b[^.!?;]{0,16}\b(?:texted|sent by sms|messaged) to you\b|\bwhat your (?:neighbou?r|friend|husband|wife|colleague|boss)\b[^.!?;]{0,12}\b(?:ordered|bought|got|paid)|\bselfie\b[^.!?;]{0,16}\b(?:id|passport|licen[cs]e)\b|\bwe (?:buy|get|source) (?:these|them|it|this) (?:for|at)\b[^.!?]{0,4}\d/,
      { unless: /n['’]t|never|cannot/ },
    ),
  ],
  examples: {
    bad: ['刚有个客人也拍了，住万达那边', '把您手机上弹出来的那几个数告诉我哈', '我跟您透个底，这货出厂就二十'],
    good: ['手机号后四位是快递取件用的', '买家的信息平台都是加密的', '请提供订单号，我帮您查一下'],
  },
});
