import { DeepChat } from 'deep-chat';

const chat = new DeepChat();
chat.style.cssText = 'width: 100%; flex: 1; border: 0';
chat.history = [
  { role: 'ai', text: '你好，这款什么时候发货' },
  { role: 'user', text: '您好，今天下午发出' },
  { role: 'ai', text: '那大概几天能到呢' },
  { role: 'user', text: '一般三天左右送到' },
];
chat.connect = { handler: (_body, signals) => void signals.onResponse({ text: '好的' }) };
const title = document.createElement('h3');
title.textContent = '买家小周';
document.getElementById('root')!.append(title, chat);
