import { expect, test } from 'vitest';
import { judge } from '../../../lib/quality/judge';
import { chatOf, context } from './chat';

const lines = ['C@0: 有货吗', 'A@1: 您好，欢迎光临小店，请问有什么可以帮您', 'A@9: 有的'];

test('a greeting within two seconds is the robot’s, unless the agent’s own hand sent it', () => {
  const chat = chatOf(lines);
  expect(judge(chat, context()).items.greeting.verdict).toBe('fail');
  const [asked, greeted, ...rest] = chat.messages;
  const byHand = { ...chat, messages: [asked!, { ...greeted!, manual: true as const }, ...rest] };
  expect(judge(byHand, context()).items.greeting.verdict).toBe('pass');
});
