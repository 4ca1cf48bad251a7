import { defineRule, pattern } from '../rule';
import { SUM } from '../slots';

/** The way back is the buyer's to pay where nothing was wrong; packing and handling are not. */
const PARDON =
  /不(?:收(?!的|$)|扣|用|需|会|影响)|没有(?:额外|手续)|无(?:手续费|需)|免|我们(?:承担|出)|定制|人为|(?:吗|么)\??$|如果|放心|零钱|(?:宅配|超商)|不是不|^(?!.*(?:包装|包邮|手续|服务|检测|人工|折[旧损])).*扣.{0,8}(?:运费|邮费|快递费)|^(?!.*(?:包装|包邮|手续|服务|检测|人工|折[旧损])).*(?:运费|邮费|快递费).{0,8}扣/;

export default defineRule({
  id: 'refusal-excuse',
  category: 'refusal',
  severity: 'warn',
  title: { zh: '找理由不退', en: 'Excuses for not taking goods back' },
  advice: {
    zh: '签收七天内商品完好可退；先说明可以做到的，再讲条件。',
    en: 'Unused goods go back within seven days; say what can be done first.',
  },
  source: 'service standards C2, C7',
  replacements: { zh: ['签收7天内商品完好可以退换，我为您说明流程'], en: ['You can return it within 7 days if it is unused'] },
  shapes: [
    pattern(
      new RegExp(
        `退不回(?:来|去)?|(?:这么)?便宜(?:的)?(?:还)?[^,。!?;]{0,4}(?:还)?要(?:退|售后|换)|(?:退款|退货|退钱|退换|换货)(?:就|是|那是|肯定|的话)?没有(?:的|这|了|$|[,。!哈哦])|没有?退(?:换|货|款)?这(?:一)?[说回]|谁(?:还)?(?:给|能|敢)(?:您|你)?退|(?:到付|货到付款)(?:的)?(?:单|件)?[^,。!?;]{0,4}(?:不发|不寄|不走)|(?:我|我们)?(?:这边|这里)(?:会|就|直接|只能)?拒绝|退(?:款|货|换)?[^。!?;]{0,16}扣[^,。!?;]{0,8}(?:百分之|${SUM})|(?:要)?货到付款[^。!?;]{0,6}(?:多|先交|先付|先给)(?:${SUM}|定金|押金|收|钱)|就不能(?:反悔|后悔)|没(?:有)?(?:得|后)悔|退货?[^。!?;]{0,10}(?:自己|您|你)(?:找快递)?(?:自己)?出钱|不合(?:规矩|规定)[^。!?]{0,4}不(?:收|退|换)|视为(?:同意)?(?:不退|使用|放弃)`,
      ),
      { unless: PARDON },
    ),
    pattern(
      /\b(?:ca ?n['’]?t|cannot|wo ?n['’]?t) (?:accept|take) (?:it|them|that|this|those) back\b|\b(?:it['’]?s|they['’]re) yours now\b|\bwe(?:['’]ll| will)? keep \d+ ?(?:percent|%)/,
      { unless: /\d+ days|hygien|underwear|custom/ },
    ),
  ],
  examples: {
    bad: ['您把膜撕了，退不回来的', '您换可以，退款没有', '退款要扣运费包装费百分之二十'],
    good: [
      '因为是拍错的，退货运费8元从退款里扣哦',
      '货到付款没有手续费',
      '不想要了直接申请就可以',
      '退款金额和实付一样，一分不少',
    ],
  },
});
