import { defineRule, pattern } from '../rule';

/** Letters every customer meets in a shop. */
const KNOWN =
  '(?!(?:usb|app|ems|vip|svip|wifi|qq|pc|sf|jd|ip|id|xl|xxl|xs|tpu|led|oled|lcd|nfc|sim|gps|cpu|gpu|ssd|ram|abs|pvc|pp|pu|pe|pet|spf|upf|hdmi|otg|pd|tv|dvd|cd|ac|dc|ups|dhl|atm|pos|mp|kn|ok|hi|hdr|usd|rmb|cny|diy|bb|cc|ph|vc|dha|uv|ps|ns|xbox|ipad|mac|ios|bug|pdf|excel|word|ppt|jpg|png|gif|vr|ai|cm|mm|kg|ml|km|mah|gb|tb|hz|api|line|ig|fb|tg)(?![a-z]))';

export default defineRule({
  id: 'jargon-codes',
  category: 'jargon',
  severity: 'hint',
  title: { zh: '缩写、后台词没有解释', en: 'Codes and back-office words left unexplained' },
  advice: {
    zh: '把缩写换成它的意思，客户才知道现在到哪一步、要等什么。',
    en: 'Say what the code means, so that the customer knows where things stand.',
  },
  source: 'service standards B23',
  replacements: {
    zh: ['订单正在仓库处理', '处理进度'],
    en: ['your order is being prepared', 'your request'],
  },
  shapes: [
    pattern(
      new RegExp(
        `(?:走|卡在|退到?|从|进|到|等|提|拉|查|过|推|发|回|需要|给您|在)(?:了|个|下|一个|一下)?${KNOWN}(?<![a-z\\d])[a-z]{2,5}\\d?(?![a-z\\d])[ ]?(?:单|流程|审批|审核|系统|权限|仓|回传|改派|同步|池|品|件|出|直发|侧|接口|名单|字段|报错|里|上|挂|节点|组|岗|了|$|[,.!?])|${KNOWN}(?<![a-z\\d])[a-z]{2,5}\\d?(?![a-z\\d])[ ]?(?:审批|回传|没货|挂起|没同步|改派|工单|池|侧|直发|值不|权限|价(?=[,.!?]|$)|协议|超时|还没|未推|下推)`,
      ),
      { unless: /型号|就是|意思|也就是|指|也叫|支持|接口|防水|快充|品牌|款式/ },
    ),
    pattern(
      /(?<![a-z\d-])(?:hub|rdc|cdc|fdc|srm|rbac|jit|b2b2c|b2b|ng品|fob|cif|ddp|exw|bol|pod|moq|grn|lsp|otd|ecn|vmi|mrp|asin|fnsku|upc|tms|backend|sprint|hotfix|l[123]组|wcs|oa流程|rfm|prd|acos|bga|smt|rto|ltl|sn(?=码|没|未|激)|ota|ftl|sdk|cpm|cpc|gtin|mes|pmc|bi报表)(?![a-z\d-])|(?<=[一-龥])[ ]?(?:hold|escalate|pending|sync|follow up|push|close|reopen|timeout|assign)(?:了|住|中|掉|到)|(?<=[一-龥的])[ ]?case(?=[ ]?(?:已|被|在|还|要|关|转|号|$))|\b(?:the|our|a|your) (?:po|bol|pod|asn|rma|dc|wms|erp|oms|crm|3pl|sla|api|csr)\b|\b(?:po|bol|pod|wip|nre) (?:and|number|is|was)\b|\bapi (?:timeout|error|call)/,
      { unless: /\(your|型号|就是|意思|也就是|指|也叫|hub (?:with|ports)|usb.?hub|扩展|手机|分线/ },
    ),
    pattern(
      /(?:中台|后台)(?:还没|没|未|已|正在)?(?:下推|推送|同步|跑批|拉单|刷新|回写)|下推(?!力)|到件扫描|到件|反审核?|红冲|蓝票|走仲裁|仲裁(?:流程|中|了)|回流了|拦截件|补单号|出港|进港|入网|释放库存|库存(?:没|未)释放|跑批|落库|拉群|供应链侧|履约侧|业务侧|卡单|挂起状态|异常池|异常件|退货仓上架|逆向仓|正向单|分仓逻辑|虚拟库存|安全库存|效期批次|批次号锁|串货|压单|爬坡|排产|在制|打单|贴单|交航|交接单|装车扫描|建包|集包|网格仓|中心仓|大仓|云单|子母件|子单|母单|主单号|越库|二清|资损|反作弊|尾单|判责|收单|商检|复核称重|询价单|返修单|绑号|刷机包/,
      { unless: /就是|意思|也就是|指|也叫/ },
    ),
  ],
  examples: {
    bad: ['需要走SRM审批', 'CDC没货了', '中台还没下推', '您的订单被hold了', 'Please provide the PO and BOL'],
    good: ['支持USB充电', '包裹在上海转运中心', 'iPhone的壳有现货', 'USB-C转HDMI', 'It has a USB hub with ports'],
  },
});
