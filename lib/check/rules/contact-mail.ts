import { defineRule, pattern } from '../rule';
import { NOT_REFUSED, WARNING } from '../slots';

export default defineRule({
  id: 'contact-mail',
  category: 'contact',
  severity: 'block',
  title: { zh: '让客户发站外邮件', en: 'Asking for mail outside the platform' },
  advice: {
    zh: '资料和问题都可以在会话里发送，不必离开平台。',
    en: 'Files and questions can be sent in the chat, so nobody has to leave the platform.',
  },
  source: 'service standards C4; marketplace rules against off-platform contact',
  replacements: { zh: ['您把资料发在这里就可以'], en: ['Please send it here in the chat'] },
  shapes: [
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:发|寄|投|写)(?:送|个|封)?(?:邮件|邮箱|资料|图片|照片|信)?(?:到|给|至)(?:我们?|咱们?|公司|客服|店)?的?(?:邮箱|邮件|qq邮箱)?[::]?\\s*[\\w.+-]+@[\\w-]+\\.[a-z]{2,}`,
      ),
      {
        unless: new RegExp(`${WARNING.source}|您的邮箱|电子发票`),
      },
    ),
    pattern(
      new RegExp(
        `${NOT_REFUSED}(?:发|写)(?:个|封)?(?:邮件|email|e-mail)?(?:到|给|至)?(?:我们?|我)的?(?:私人|个人)?(?:邮箱|email|qq邮箱)|(?:我|我们|客服)的?(?:私人|个人)?邮箱(?:是|:|地址)|加(?:我|一下)?邮箱`,
      ),
      {
        unless: WARNING,
      },
    ),
  ],
  examples: {
    bad: ['邮件发到 service@xiaolu.com 吧', '写封邮件到我们邮箱', '资料发给我的私人邮箱'],
    good: ['电子发票会发到您的邮箱', '请填写接收发票的邮箱', '您的邮箱收到验证邮件后点一下链接'],
  },
});
