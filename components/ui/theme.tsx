import { theme as antd, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { Lang } from '../../lib/model/localised';
import type { Settings } from '../../lib/model/settings';
import { dark, font, light, type Palette, pageTokens } from './tokens';

/**
 * Our pages in antd: literal hex values from the tokens, because antd computes shades from them. Follows the system's theme
 * unless the user chose one.
 */
export function Themed(props: { lang: Lang; choice?: Settings['theme'] | undefined; children: ReactNode }) {
  const { lang, choice = 'auto', children } = props;
  const systemDark = useDark();
  const isDark = choice === 'auto' ? systemDark : choice === 'dark';
  const palette = isDark ? dark : light;
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [lang, isDark]);
  return (
    <ConfigProvider
      locale={lang === 'zh' ? zh : en}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: isDark ? antd.darkAlgorithm : antd.defaultAlgorithm,
        token: tokensOf(palette, lang),
        components: {
          Button: { colorPrimary: palette.fill, colorPrimaryHover: palette.accent, colorPrimaryActive: palette.accent },
        },
      }}
    >
      <style>{pageTokens}</style>
      {children}
    </ConfigProvider>
  );
}

function tokensOf(palette: Palette, lang: Lang) {
  return {
    colorPrimary: palette.fill,
    colorSuccess: palette.fill,
    colorLink: palette.accent,
    colorTextLightSolid: palette.onAccent,
    colorError: palette.block,
    colorWarning: palette.warn,
    colorInfo: palette.hint,
    colorTextBase: palette.text,
    colorTextSecondary: palette.text2,
    colorTextPlaceholder: palette.text2,
    colorBgLayout: palette.bg,
    colorBgContainer: palette.surface,
    colorBgElevated: palette.surface,
    colorBorder: palette.lineStrong,
    colorBorderSecondary: palette.line,
    colorSplit: palette.line,
    fontFamily: font[lang],
    fontSize: 13,
    lineHeight: 1.55,
    borderRadius: 6,
    motion: false,
  };
}

function useDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia('(prefers-color-scheme: dark)');
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia('(prefers-color-scheme: dark)').matches,
  );
}
