import {
  ChatContainer,
  ConversationHeader,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
} from '@chatscope/chat-ui-kit-react';
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const history: ['incoming' | 'outgoing', string][] = [
  ['incoming', '你好，这款什么时候发货'],
  ['outgoing', '您好，今天下午发出'],
  ['incoming', '那大概几天能到呢'],
  ['outgoing', '一般三天左右送到'],
];

function App() {
  const [messages, setMessages] = useState(history);
  const send = (_html: string, text: string) => setMessages((old) => [...old, ['outgoing', text]]);
  return (
    <MainContainer>
      <ChatContainer>
        <ConversationHeader>
          <ConversationHeader.Content userName="买家小周" />
        </ConversationHeader>
        <MessageList>
          {messages.map(([direction, message], index) => (
            <Message key={index} model={{ message, direction, position: 'single' }} />
          ))}
        </MessageList>
        <MessageInput placeholder="请输入" attachButton={false} onSend={send} />
      </ChatContainer>
    </MainContainer>
  );
}

createRoot(document.getElementById('root')!).render(<App />);
