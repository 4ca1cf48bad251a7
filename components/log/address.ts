import { category, severity } from '../../lib/model/finding';
import { type Asked, scoreBands } from './job';

/** What the page shows, as its address says it: `log.html#chat=…&message=…`. */
export interface Place {
  asked: Asked;
  chat: string;
  message: string;
}

export const askedNothing: Asked = {
  text: '',
  scope: 'text',
  day: '',
  customer: '',
  platform: '',
  score: '',
  finding: '',
  sort: 'newest',
};

const findings = ['any', ...severity.options, ...category.options] as const;

/** Reads an address; what it does not know is left out. */
export function readAddress(hash: string): Place {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const of = (name: string) => said.get(name) ?? '';
  return {
    chat: of('chat'),
    message: of('message'),
    asked: {
      text: of('text'),
      scope: of('scope') === 'order' ? 'order' : 'text',
      day: /^\d{4}-\d\d-\d\d$/.test(of('day')) ? of('day') : '',
      customer: of('customer'),
      platform: of('platform'),
      score: scoreBands.find((one) => one === of('score')) ?? '',
      finding: findings.find((one) => one === of('finding')) ?? '',
      sort: of('sort') === 'oldest' ? 'oldest' : 'newest',
    },
  };
}

/** The address of a place, with nothing in it that goes without saying. */
export function writeAddress({ chat, message, asked }: Place): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries({ chat, message, ...asked })) {
    if (value !== '' && value !== askedNothing[name as keyof Asked]) said.set(name, value);
  }
  return `#${said}`;
}

/** The address of one message and nothing else, to be handed on. */
export function linkTo(chat: string, message: string): string {
  return `#${new URLSearchParams({ chat, message })}`;
}
