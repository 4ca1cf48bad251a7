import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, WARNING } from '../slots';

const PARDON = new RegExp(
  `${WARNING.source}|泄露|透露|不(?:会|能|用|需要?|要|必)|无需|页面填|订单页|海关要求|卡套|能放|放得下|卡包|尾号|取件`,
);
const DOCUMENT =
  '(?:身份证|居民证|户口本|护照|驾照|驾驶证|港澳通行证|证件)(?:件|号码?|正反面|正面|反面|照片|复印件|图片|首页|信息|照)*';

export default defineRule({
  id: 'privacy-document',
  category: 'privacy',
  severity: 'block',
  title: { zh: '索要身份证件', en: 'Asking for an identity document' },
  advice: {
    zh: '身份证件不能在聊天里收集；确实需要实名的，请让客户在平台页面填写。',
    en: 'Identity documents must not be collected in a chat; where they are needed, the platform page asks for them.',
  },
  source: 'service standards B24',
  replacements: {
    zh: ['您提供订单号就可以，不需要其他证明', '如需实名，您在订单页填写就可以'],
    en: ['The order number is all I need', 'The order page asks for what is needed'],
  },
  shapes: [
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:发|报|提供|告诉|给|拍|传|上传|出示|手持|把|需要|看|要)(?:一?下|我们?|您|你|的|个|本人|张|手持|将|先)*${DOCUMENT}`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}${DOCUMENT}(?:和[^,。]{0,8}|都|也|要)*(?:拍|发|报|提供|告诉|传|给)(?:照|个?照片|张照片|个照|张照|一张|一?下|给|到|我|过来|送|来|吧)+`,
      ),
      {
        unless: PARDON,
      },
    ),
    pattern(
      /\b(?:send|upload|give|share|provide|show|need|attach|email|text|take|snap|tell|what(?:['’]?s| is|))\b[^.!?;]{0,32}\b(?:(?:photo|picture|scan|copy|image|pic|selfie|front and back)s?\b[^.!?;]{0,12}\b(?:id\b|id card|passport|driver['’]?s? licen[cs]e|identity card|licen[cs]e)|your (?:passport|social security(?: number)?|ssn|national id|driver['’]?s? licen[cs]e|identity card|id card|government id)|(?:social security|passport) number|ssn)/,
      {
        unless: new RegExp(`${WARNING.source}|don['’]?t|do not|no need|won['’]?t|never|order id|account id`),
      },
    ),
  ],
  examples: {
    bad: ['请把身份证正反面拍照发过来', '发一下您的身份证照片', 'send me a photo of your ID card'],
    good: ['身份证不用提供的哦', '请不要在聊天里发送身份证号码', '这款卡套能放身份证和银行卡'],
  },
});
