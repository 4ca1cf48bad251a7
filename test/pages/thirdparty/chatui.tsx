import Chat, { Bubble, useMessages } from '@chatui/core';
import '@chatui/core/dist/index.css';
import { createRoot } from 'react-dom/client';

const history = [
  { _id: '1', type: 'text', content: { text: '你好，这款什么时候发货' }, position: 'left' as const },
  { _id: '2', type: 'text', content: { text: '您好，今天下午发出' }, position: 'right' as const },
  { _id: '3', type: 'text', content: { text: '那大概几天能到呢' }, position: 'left' as const },
  { _id: '4', type: 'text', content: { text: '一般三天左右送到' }, position: 'right' as const },
];

function App() {
  const { messages, appendMsg } = useMessages(history);
  const send = (type: string, text: string) => {
    if (type === 'text' && text.trim()) appendMsg({ type: 'text', content: { text }, position: 'right' });
  };
  return (
    <Chat
      navbar={{ title: '买家小周' }}
      messages={messages}
      renderMessageContent={({ content }) => <Bubble content={content.text} />}
      onSend={send}
      placeholder="请输入"
    />
  );
}

createRoot(document.getElementById('root')!).render(<App />);
