import { defineRule, pattern } from '../rule';
import { together } from '../slots';

const PARDON =
  /不影响|一样|不用|免费|不(?:另|加|收)|收到|随货|红冲|重开|补印|退货|如果|要求|限制|(?:可以|能)(?:开|补|申请)的?$|礼品卡|保修|消费时|(?:吗|么)\??$|寄回/;

export default defineRule({
  id: 'invoice-evasion',
  category: 'invoice',
  severity: 'block',
  title: { zh: '推托或变相拒开发票', en: 'Evading an invoice' },
  advice: {
    zh: '发票要主动开、免费开，不能推给平台，也不能用优惠交换。',
    en: 'Invoices are offered freely, not left to the marketplace nor traded for a discount.',
  },
  source: 'service standards C1',
  replacements: { zh: ['可以开发票，您在订单页申请就可以'], en: ['Yes, we can issue an invoice for you'] },
  shapes: [
    pattern(
      new RegExp(
        `${together('(?<![车门机饭股钞支邮选彩传钱])票(?!夹|根|箱|面上)', '满[\\d一二三五百千]+[^,。]{0,3}再(?!减)|才(?:能|给|可以)?开|不(?:太)?方便(?:给您)?(?:开|提供)|(?:去)?找平台|就?免了|就?不给了|算(?:在)?(?:您|你)头上|多写[\\d一二两三四五六七八九十百]|(?:只|就)(?:支持|能)?开收据|哪(?:还|里)?(?:能|给)开|补不(?:上|了)|优惠[^,。]{0,4}(?:取消|没了|就没)|没法(?:给您)?优惠|(?:按|得)原价|税控|开不(?:来|起|动)|贴点|补点|加点(?!赞)|(?:想|要)写(?:多大|多少|啥|什么)|写(?:多大|多少)|到付', 10)}|(?:票)[^。!?;]{0,8},?到付|(?:取消|没有?)(?:这个)?优惠[^,。!?;]{0,6}(?:开|要)(?:发)?票|按原价才|一般纳税人才|没(?:有)?税控|哪(?:还|里)?(?:能|给)(?:您)?开(?:得起)?(?:发)?票|只(?:支持|能|给)?开收据|开(?:高|大|多)(?:一?点|些)(?:给您)?(?:报|好报|,|$)|没(?:有)?统编(?:可以)?`,
      ),
      { unless: PARDON },
    ),
    pattern(
      /\binvoice requests?\b[^.!?;]{0,12}\bnot\b|\bpaper invoices?\b[^.!?;]{0,12}(?:\d|dollars?|bucks)|\bissue (?:it|one)\b[^.!?;]{0,20}\bpay\b[^.!?;]{0,16}(?:more|extra|percent)|\bwhatever\b[^.!?;]{0,24}\binvoice/,
      { unless: /\bno (?:extra|charge)|free|n['’]t/ },
    ),
  ],
  examples: {
    bad: ['您开票的话这个优惠就取消了哦', '我们没有税控机，开不来票', '单子金额太小了，票就免了哈'],
    good: ['要票的话不影响优惠，一样的价', '确认收货后就能申请开票', '票开错了，我给您红冲重开'],
  },
});
