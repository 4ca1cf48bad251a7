import { defineRule, pattern } from '../rule';

export default defineRule({
  id: 'jargon-terms',
  category: 'jargon',
  severity: 'hint',
  title: { zh: '内部用语没有解释', en: 'Trade terms left unexplained' },
  advice: {
    zh: '后台和仓库的说法客户看不懂，换成日常的话，或在后面加个括号说明。',
    en: 'Back-office words mean nothing to a customer: use plain ones, or explain in brackets.',
  },
  source: 'service standards B23',
  replacements: {
    zh: ['商品款式编码（吊牌上的号码）', '处理进度'],
    en: ['the code on the tag', 'your request'],
  },
  shapes: [
    pattern(
      /(?<![a-z\d\-/])(?:skus?|spus?|sop|oms|wms|tms|erp|crm|scm|gmv|dsr|nps|csat|kpis?|slas?|edi|pda|rma|awb|asn|3pl|4pl|fba|fbm|moq|oos|roi|ctr|cvr|arpu|dau|mau|pcba|lq?c2c|b2c|o2o|p0|p1|l1|l2|l3|t\+[01237]|tat|aht|fcr|poc|eta|etd|bom|qc|iqc|oqc|aql|tier[ -]?[123]|wismo|ivr|imei|dp|oem|odm|mcn|uv统计|uv数|pv|upsell|backorder(?:ed)?|linehaul|sort hub|cross[ -]?dock|reverse logistics|last[ -]mile|first[ -]mile|drop[ -]?ship(?:ped|ping)?|deprecat\w+|ticket queue|induction|manifest(?:ed)?|provision(?:ed|ing))(?![a-z\d-])(?! ?(?:[(（,]|是|,? ?(?:the|that is|which|i\.e\.|meaning|or)|就是|指|即|等于|number \())/,
      {
        unless: /型号|也就是|就是|意思|指的是|即(?:商|款)|是(?:商品|款式|指)|means|stands for|in other words|that is/,
      },
    ),
    pattern(
      /(?:电子面单|面单(?!独|层|号?\()|揽收|揽件|中转场|分拨(?:中心)?|逆向(?:物流|流程|件|单|的|$)|客诉(?!求)|工单(?!位)|(?<!裹|装)拆包(?!裹|装)|缺货率|动销|售罄率|推单|审单|波次|拣货|集包|问题件|派签|截单|入库质检|上架质检|质检入库|首重|续重|二线|一线客服|白名单|黑名单|灰度|链路|结算周期|客单价|复购率|转化率|退货率|云仓|落地配|核销|风控|前置仓|保税仓|大促|坑位|起订量|对账|干线|支线|末端|妥投|签收率|履约|拆单|合单|并单|冻单|转仓|调拨|盘点|预占|锁库|锁单|二次售后|售后单|仲裁单|退供|爆仓|压仓|库位|库存周转|sku码|逆向件|件量|落单|补单|渠道价|控价|破价|窜货|投流|引流款|尾程|头程|清关|报关|提单|理赔单|运单池|轨迹|安检件|路由|包仓|打标|标记单|备货期|铺货|分销|代发|一件代发|串号|裸机码|直营件|复核员|出库单|入库单|返仓|退仓|质检仓|集运仓|集货|冷启|会员池|漏斗|颗粒度|闭环|对齐|拉通|赋能|抓手|触达)(?!(?:单号)?[(（]|就是|是指|指的是|的意思|,?也就是|意思)/,
      {
        unless:
          /也就是|就是|意思|指的是|即(?:商|款)|思维|单独|布料|您的(?:物流)?轨迹|末端开|重量|轨迹图|跑步|运动|对齐(?:边|线|孔|贴|裤)/,
      },
    ),
  ],
  allow: ['工作单位', '面单独', '面单薄', '客诉求', '拆包裹', '拆包装', '缺货率(卖完的比例)'],
  examples: {
    bad: ['您报一下SKU给我', '面单已经打出来了', '已经给您建工单了', "What's the SKU?"],
    good: ['SKU(款式编码)在标签上', '揽收就是快递员来取件的意思', '工作单位发的福利', '拆包裹的时候请注意录像'],
  },
});
