import type { Reply, ReplyCategory, Stage } from '../model/reply';

type Line = [shortcut: string, category: ReplyCategory, stages: Stage[], title: string, text: string, closes?: string];

/** Turns a compact table into replies; the id is language and shortcut. */
export function pack(lang: 'zh' | 'en', lines: Line[]): Reply[] {
  return lines.map(([shortcut, category, stages, title, text, closes]) => ({
    id: `${lang}-${shortcut}`,
    category,
    stages,
    lang,
    title,
    text,
    shortcut,
    ...(closes ? { closes } : {}),
  }));
}
