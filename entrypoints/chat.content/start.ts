import type { WxtBrowser } from 'wxt/browser';
import { mountOverlay } from '../../components/overlay/mount';
import { levelsIn } from '../../lib/check/levels';
import type { Picked } from '../../lib/page/adapters';
import { generic } from '../../lib/page/adapters/generic';
import { attachComposer, followComposer } from '../../lib/page/composer';
import { hear } from '../../lib/page/first';
import { guardSend } from '../../lib/page/guard';
import { createUnderline } from '../../lib/page/underline/create';
import type { ChatClient } from '../../lib/rpc/client';
import { serveTab } from '../../lib/rpc/tab-server';
import { defaults } from '../../lib/settings/defaults';
import { actionsOf } from './actions';
import { answersOf } from './answering';
import { patience } from './arrive';
import { keepBeat } from './beat';
import { beginSession, langOf } from './begin';
import { createChecking } from './checking';
import { catchUp, refresh } from './coaching';
import { createDelivery } from './delivery';
import { createDrafting } from './drafting';
import type { Early } from './early';
import { createFilling } from './filling';
import { shareChat } from './frames';
import { createGuarding } from './guarding';
import { createIgnoring } from './ignoring';
import { keepDraft } from './keeping';
import { createMenu } from './menu';
import { followBlock, roomMaker } from './place';
import { startRecording } from './recording';
import { createReporting } from './reporting';
import { shopOf, takeRules } from './rules';
import type { Session } from './session';
import { bindShortcuts } from './shortcuts';
import { createTeam } from './team';
import { createTyping, followKeys } from './typing';
import { viewOf } from './view';

/** Attaches to one page and stays until `life` aborts. Nothing of ours may ever throw into the page. */
export async function startSession(
  doc: Document,
  browser: WxtBrowser,
  picked: Picked,
  life: AbortController,
  client: ChatClient,
  early: Early,
): Promise<void> {
  const { signal } = life;
  early.begin();
  const load = async () => {
    const answer = await client.fetchSettings();
    return answer.ok ? answer.value : undefined;
  };
  const settings = (await early.settings()) ?? defaults;
  if (signal.aborted) return;
  const { adapter, readable } = picked;
  const typing = createTyping(() => catchUp(session), signal);
  const session = beginSession(doc, signal, settings, picked, langOf(settings, browser), {
    typing,
    draw,
    report,
    recheck: checkAgain,
    ask,
    note,
    suppress,
  });
  const reporting = createReporting(session, client);
  const delivery = createDelivery(session, client, picked, life);
  const drafting = createDrafting(session, delivery.note);
  const guarding = createGuarding(session, drafting.onPass);
  const ignoring = createIgnoring(session);
  const menu = createMenu(session);
  const checking = createChecking(session);
  const toggleBar = () => {
    session.settings = { ...session.settings, bar: !session.settings.bar };
    draw();
  };
  const filling = createFilling(session, () => restore());
  const overlay = mountOverlay(
    doc,
    actionsOf(session, { menu, filling, guarding, ignoring, toggleBar }),
    signal,
    'closed',
    typing.isOn,
  );
  const makeRoom = roomMaker(session, overlay.covered);
  const restore = keepDraft(session, (node) => node === overlay.host);
  let queued = 0;
  function draw() {
    if (queued || signal.aborted) return;
    // With the frame, when the page has to be laid out anyway: asked for within a key it would be laid out twice.
    queued = requestAnimationFrame(() => {
      queued = 0;
      overlay.render(viewOf(session));
      makeRoom();
    });
  }
  function report() {
    reporting.report();
  }
  function checkAgain() {
    if (!session.composing) checking.again();
  }
  function ask(...all: Parameters<Session['ask']>) {
    filling.ask(...all);
  }
  function note(event: Parameters<Session['note']>[0]) {
    drafting.onNote(event);
    delivery.note(event);
  }
  function suppress(decision: Parameters<Session['suppress']>[0]) {
    delivery.suppress(decision);
  }

  followKeys(session);
  serveTab(answersOf(session, reporting.isTold), signal);
  bindShortcuts({ session, menu, filling, guarding, ignoring, toggleBar, focusBar: overlay.focusBar });
  // What is typed into a field of ours is not the page's, however early it listens.
  const type = (event: KeyboardEvent) => overlay.contains(event) && overlay.typeKey(event) && event.stopImmediatePropagation();
  for (const key of ['keydown', 'keypress', 'keyup']) hear(doc.defaultView ?? doc, key, type, signal);
  guardSend(
    {
      doc,
      composer: () => session.composer,
      sendSelectors: [...adapter.send],
      sends: adapter.sends,
      sendKeys: adapter.sendKeys,
      decide: guarding.decide,
      onStopped: guarding.onStopped,
    },
    signal,
  );
  followComposer(
    doc,
    [...adapter.composer],
    (el, turn) => {
      session.composer = el;
      session.composing = false;
      session.underline = createUnderline(el, doc, {}, turn);
      const onText: typeof checking.onText = (text, read) => {
        checking.onText(text, read);
        drafting.onFindings();
        menu.onText();
      };
      const onComposition = (open: boolean) => {
        session.composing = open;
      };
      attachComposer(el, { onText, onComposition }, turn);
      followBlock(session, el, turn);
      doc.addEventListener('click', (event) => openAt(session, event), { signal: turn });
      draw();
    },
    signal,
  );
  if (!readable && session.isTop) {
    const tell = () => {
      session.notice ??= { kind: 'unreadable' };
      delivery.missed();
      draw();
    };
    // An unknown page may still be drawing its bubbles; a known one has been waited for.
    const wait = setTimeout(tell, picked.platform === generic.id ? patience : 0);
    signal.addEventListener('abort', () => clearTimeout(wait));
  }
  // A task of its own: the composer does not wait until a long transcript has been read.
  if (readable) setTimeout(() => signal.aborted || startRecording(session, { delivery, onSent: guarding.onSent }), 0);
  shareChat(session);
  function recheck() {
    checking.again();
    refresh(session);
  }
  const team = createTeam(session, client, recheck);
  void team.loadShipped();
  void early.rules().then((rules) => {
    if (!rules || signal.aborted) return;
    takeRules(session, rules);
    recheck();
    void team.load();
  });
  keepBeat(session);
  const reload = async (changes: Record<string, unknown>) => {
    if (!('settings' in changes)) return;
    const known = session.settings.team;
    session.settings = (await load()) ?? session.settings;
    if (session.rules && session.settings.team !== known) void team.load();
    session.lang = langOf(session.settings, browser);
    if (session.rules) session.rules.levels = levelsIn(session.settings.levels, shopOf(session));
    recheck();
  };
  browser.storage.onChanged.addListener(reload);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(queued);
    browser.storage?.onChanged.removeListener(reload);
  });
  draw();
}

/** A click on an underlined phrase opens its card. */
function openAt(session: Session, event: MouseEvent): void {
  const index = session.underline?.at(event.clientX, event.clientY);
  if (index === undefined || !session.composer || !event.composedPath().includes(session.composer)) return;
  session.card = { index, choice: 0 };
  session.draw();
}
