import { Bubble, Sender } from '@ant-design/x';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const history: ['start' | 'end', string][] = [
  ['start', '你好，这款什么时候发货'],
  ['end', '您好，今天下午发出'],
  ['start', '那大概几天能到呢'],
  ['end', '一般三天左右送到'],
];

function App() {
  const [messages, setMessages] = useState(history);
  const [draft, setDraft] = useState('');
  const send = (text: string) => {
    setMessages((old) => [...old, ['end', text]]);
    setDraft('');
  };
  return (
    <>
      <h3>买家小周</h3>
      <Bubble.List
        style={{ flex: 1 }}
        items={messages.map(([role, content], key) => ({ key, role, content }))}
        role={{ start: { placement: 'start' }, end: { placement: 'end' } }}
      />
      <Sender value={draft} onChange={setDraft} onSubmit={send} />
    </>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
