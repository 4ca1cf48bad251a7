import { words } from './words';

/** What customers ask about: how the question sounds, and what an answer to it must mention. Folded text. */
export const topics = words<{ id: string; asked: RegExp; answered: RegExp }[]>([
  {
    id: 'discount',
    asked: /便宜|优惠|打折|折扣|少点|满减|优惠券|活动价|\bdiscount|\bcoupon|\bcheaper|\bpromo/,
    answered: /优惠|券|折|价|元|块|活动|减|便宜|实惠|最低|抹|零头|\d拿|\boff\b|discount|coupon|code|price|\$|%|promo/,
  },
  {
    id: 'price',
    asked: /多少钱|怎么卖|什么价|价格(?:是|多少)|\bhow much\b|\bwhat(?:'s| is) the price/,
    answered: /\d|元|块|价|\$|€|£/,
  },
  {
    id: 'stock',
    asked: /有货|现货|有没有货|还有货|(?<!收)到货|补货|\bin stock\b|\bavailable\b/,
    answered: /有货|现货|有的|没有|缺货|补货|库存|断货|无货|货|在售|下架|stock|available|sold out|back in/,
  },
  {
    id: 'dispatch',
    asked:
      /什么时候[^,?]{0,3}发|多久[^,?]{0,2}发|几天[^,?]{0,2}发|何时发|(?:今天|当天|明天)(?:能|可以)?发|几号发|\bwhen\b[^?]{0,16}\bship|\bship today/,
    answered: /发|寄|出库|小时|今天|明天|当天|天|号|预售|ship|dispatch|send|today|tomorrow|day|hour/,
  },
  {
    id: 'arrival',
    asked:
      /几天(?:能|可以)?到|多久(?:能|可以|会)?(?:到|收)|什么时候(?:能|可以|会)?(?:到|收)|几号(?:能)?到|\bhow long\b[^?]{0,30}(?:ship|deliver|arrive|take|get)|\bwhen\b[^?]{0,24}(?:arrive|deliver|get here|receive)|\bdelivery time/,
    answered: /天|送达|到达|能到|收到|小时|明天|后天|到您|次日|day|week|hour|arriv|deliver|tomorrow|\bby \w+day/,
  },
  {
    id: 'postage',
    asked: /包邮|邮费|运费|\bfree shipping|\bshipping (?:cost|fee|free)|\bpostage/,
    answered: /邮(?!政|寄|局)|运费|免运|元|块钱?|free|shipping (?:is|cost|fee)|postage|\$/,
  },
  {
    id: 'courier',
    asked: /什么快递|哪家快递|哪个快递|啥快递|发(?:顺丰|中通|圆通|韵达|京东|极兔|邮政|申通)|\bwhich (?:courier|carrier)/,
    answered: /快递|顺丰|中通|圆通|韵达|京东|极兔|邮政|申通|ems|德邦|ups|fedex|dhl|usps|courier|carrier/,
  },
  { id: 'invoice', asked: /发票|开票|专票|普票|\binvoice|\breceipt/, answered: /票|invoice|receipt/ },
  {
    id: 'size',
    asked:
      /什么码|大码|小码|有没有[^,?]{0,4}码|几码|多大码|尺码|尺寸|偏大|偏小|穿多大|穿什么|多宽|多高|\bwhat size|\bmeasure|\bdimension|\bsizes?\b|\bruns? (?:small|large|big|true)/,
    answered: /码|尺寸|厘米|cm|偏|号|米|寸|正常|大|小|size|inch|fit|small|medium|large|wide|tall/,
  },
  {
    id: 'material',
    asked: /材质|面料|什么料|什么做的|纯棉|真皮|材料|成分|\bmaterial|\bmade of|\bleather|\bcotton|\bfabric/,
    answered:
      /棉|皮|材|料|纤|钢|木|涤|麻|丝|成分|塑|硅|瓷|玻璃|绒|铝|铁|乳胶|leather|cotton|wood|steel|polyester|made|wool|fabric|plastic|ceramic|silk|linen/,
  },
  { id: 'shrink', asked: /缩水|\bshrink/, answered: /缩|预洗|shr[iu]nk/ },
  { id: 'fade', asked: /掉色|褪色|\bfade/, answered: /色|fade|colou?r/ },
  { id: 'pill', asked: /起球/, answered: /球/ },
  {
    id: 'warranty',
    asked: /保修|质保|保多久|几年保|\bwarranty|\bguarantee/,
    answered: /保|年|维修|售后|warranty|guarantee|year/,
  },
  {
    id: 'return',
    asked: /退货(?!运费|邮费)|退换|(?:可以|能)退|七天|7天|不合适|\breturn (?:it|policy|this)|\breturns?\b|\brefund policy/,
    answered: /退|换|七天|7天|重[做裁制新]|return|exchange|refund/,
  },
  {
    id: 'refund',
    asked:
      /(?:退款|退的?钱)[^,?]{0,6}(?:多久|几天|什么时候|啥时候)|(?:多久|什么时候|几天)[^,?]{0,6}(?:退款|到账)|\bwhen\b[^?]{0,24}\b(?:money|refund)/,
    answered: /天|小时|日|到账|原路|已[经退]|退[了好]|day|hour|week|today|tomorrow|already|within|straight|immediately/,
  },
  {
    id: 'gift',
    asked: /赠品|送什么|有送(?!货)|礼品|送(?:的)?(?:吗|不)|送(?:我|一)?(?:个|双|条|点|件)|\bfree gift/,
    answered: /送|赠|礼|gift|free/,
  },
  { id: 'wash', asked: /怎么洗|机洗|(?<!约|上门)清洗(?!服务|剂)|水洗|手洗|\bwash|\bclean/, answered: /洗|擦|wash|clean|wipe/ },
  { id: 'noise', asked: /噪|声音大|吵|静音|\bnoisy|\bnoise|\bloud/, answered: /噪|声|分贝|静|吵|响|nois|quiet|loud|db|silent/ },
  { id: 'install', asked: /安装|怎么装|[帮能]忙?装|\binstall|\bassembl/, answered: /(?<!包)装|install|assembl/ },
  {
    id: 'genuine',
    asked: /正品|真的假的|[货鞋包品表]是真的吗|\bgenuine|\bauthentic/,
    answered: /正品|授权|旗舰|保真|专柜|假一|官方|genuine|authentic|official|original/,
  },
  { id: 'waterproof', asked: /防水|防雨|\bwaterproof|\bwater resist/, answered: /水|雨|ip\d|water|rain/ },
  {
    id: 'battery',
    asked: /续航|电池|充一次|充电|待机|\bbattery|\bcharge\b/,
    answered: /小时|毫安|充|电[量池]|续航|钟头|公里|千米|\bkm\b|mile|[\d一二两三几半]天|hour|mah|charg|batter/,
  },
  {
    id: 'weight',
    asked: /多重|重量|几斤|承重(?!墙)|\bhow heavy|\bweigh/,
    answered: /斤|kg|克|(?<!尊|严)重(?!新|要|做|发|寄)|千克|lb|pound|weigh|gram/,
  },
  {
    id: 'colour',
    asked: /什么颜色|几个颜色|哪些颜色|几种颜色|有.色(?:的)?(?:吗|么|嘛)|\bwhat colou?rs|\bother colou?rs/,
    answered: /色|黑|白|红|蓝|灰|绿|粉|米|colou?r|black|white|red|blue|gr[ae]y|green/,
  },
  { id: 'shelf', asked: /保质期|生产日期|过期|新日期|\bexpir|\bshelf life/, answered: /月|年|日期|保质|天|expir|month|year/ },
]);
