import './style.css';
import { useLogRefresh } from '../../queries';
import type { SectionProps } from '../page';
import { Encryption } from './encryption';
import { EraseCustomer } from './erase';
import { HowMuch } from './how-much';
import { Retention } from './retention';
import { Stored } from './stored';
import { Told } from './told';
import { Wipe } from './wipe';
import { usePrivacyWords } from './words';

/** What is kept of chats, how much and for how long, and how to get rid of it. */
export function PrivacySection(props: SectionProps) {
  const words = usePrivacyWords();
  useLogRefresh();
  return (
    <>
      <header className="head">
        <h1>{words('title')}</h1>
      </header>
      <div className="privacy">
        <p className="quiet">{words('lead')}</p>
        <Told {...props} />
        <HowMuch {...props} />
        <Retention {...props} />
        <Encryption />
        <EraseCustomer />
        <Wipe />
        <Stored />
      </div>
    </>
  );
}
