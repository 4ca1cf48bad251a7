/** The locales in which our two languages write figures and dates. */
export const locales = { zh: 'zh-CN', en: 'en-GB' };
