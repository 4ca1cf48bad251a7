import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, OURS, QQ, together, WARNING, WECHAT } from '../slots';

const PARDON = new RegExp(
  `${WARNING.source}|快递|派送|师傅|物流|网点|驿站|厂家|官方|收货|收件|订单|单号|发票|购物车|收藏|登录|绑定|尺码|支持|(?:不|没|无|别|勿)[^,。!?;]{0,8}(?:加|留|发|给|写|搜|联系方式)|店铺(?:首页|主页)`,
);

export default defineRule({
  id: 'contact-share',
  category: 'contact',
  severity: 'block',
  title: { zh: '互留联系方式', en: 'Swapping contact details' },
  advice: {
    zh: '联系方式、备用号和站外主页都不能互留，有问题在会话里就能解决。',
    en: 'Contact details, spare accounts and outside pages are not swapped; everything can be settled in the chat.',
  },
  source: 'service standards C4; marketplace rules against off-platform contact',
  replacements: { zh: ['您有任何问题在这里告诉我就好'], en: ['Please write to us here'] },
  shapes: [
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:加(?:一?下)?(?:他|她|这个|那个|上面|下面)(?:的)?(?:备用|小号|号|好友|联系|就|(?=$|[,。!吧哈]))|${together('(?:联系|联络)方式', '写|放|留|印|贴|换|交换|给(?:您|你|我)|有没有|不$', 6)}|(?:方便|可以|能)?(?:加|留|换)(?:个|一?下)?(?:联系|联络)方式|搜(?:索)?(?:一?下)?(?:我|老板|店主)(?:的)?(?:手机|电话|名|昵称|号)|(?:个人|私人|备用|另外|第二)(?:的)?(?:帐号|账号|微信|电话|手机|邮箱|号(?!码锁|线|杯))|(?:主图|图上|图里|头像|包裹|快递袋|箱子|盒子)[^,。!?;]{0,8}(?:的)?(?:那个)?码(?:进|加|联系|就))`,
      ),
      { unless: PARDON },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:${OURS}(?:们)?(?:的)?(?:那个)?号(?:是|呢)|(?:关注|追)(?:一?下)?(?:我们?|俺们?|咱们?|店里)?(?:家)?的?(?:小?某书|某音|某手|红薯|抖|快手|小红书|微博|频道|粉专)|(?:我|咱|店主|老板)(?:的)?(?:qq)?空间|小程序码|(?:工作|私人|个人)(?:微|v|号)(?!信用)|(?<!隐)私号|加个友(?!情)|公众平台|约个?(?:电话|语音)|[橙绿蓝红黄黑]色?(?:软件|app)|二维码,?(?:您)?加了|私发|微聊|微我|(?:去|到|来)(?:我们?|咱们?)(?:的)?(?:微店|小店|网店|商城)[^,。!?;]{0,4}(?:拍|买|下单|看)|(?:图|资料|目录|视频|报价)[^,。!?;]{0,6}(?:微|v)(?:我|您|你))`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      /\b(?:(?:find|give you|have|take|use) my (?:number|e-?mail|cell|phone|mail)\b|my (?:personal|private|own) (?:e-?mail|mail|number|phone|inbox)|(?:call|reach|message|write) me (?:there|at home|directly)|(?:reply|write|respond)\b[^.!?;]{0,20}instead of here)/,
      { unless: /n['’]t|cannot|never|\bnot\b/ },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}加(?:一?下|上|我|您|你|店里|客服)*(?:的)?(?:${QQ}|${WECHAT})[^。!?;]{0,6}(?:我|给)*(?:发|传|拉|教|转|给)(?:给)?(?:您|你)`,
      ),
      { unless: PARDON },
    ),
  ],
  examples: {
    bad: ['老板说让您加他，二维码在快递袋里', '您加这个备用的号', '您搜我手机号就能找到', '您加我QQ我发您一份'],
    good: ['平台规定不能互留联系方式', '这个小号是S码', '您加购物车里一起下单'],
  },
});
