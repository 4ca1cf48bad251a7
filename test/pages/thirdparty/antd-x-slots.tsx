import { Bubble, Sender } from '@ant-design/x';
import { type ComponentRef, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const history: ['start' | 'end', string][] = [
  ['start', '你好，这款什么时候发货'],
  ['end', '您好，今天下午发出'],
  ['start', '那大概几天能到呢'],
  ['end', '一般三天左右送到'],
];

const slots = [{ type: 'text' as const, value: '' }];

function App() {
  const [messages, setMessages] = useState(history);
  const sender = useRef<ComponentRef<typeof Sender>>(null);
  const send = (text: string) => {
    setMessages((old) => [...old, ['end', text]]);
    sender.current?.clear();
  };
  return (
    <>
      <h3>买家小周</h3>
      <Bubble.List
        style={{ flex: 1 }}
        items={messages.map(([role, content], key) => ({ key, role, content }))}
        role={{ start: { placement: 'start' }, end: { placement: 'end' } }}
      />
      <Sender ref={sender} slotConfig={slots} onSubmit={send} />
    </>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
