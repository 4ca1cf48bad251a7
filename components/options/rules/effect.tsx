import type { Level } from '../../../lib/model/settings';
import { useNumber, useWords } from '../said';
import type { Draft, WordsDraft } from '../trial/draft';
import { LevelTrial } from '../trial/level-trial';
import { WordsTrial } from '../trial/words-trial';
import { dropList, keepList, restoreList } from '../words/ask-lists';
import { WordImport } from '../words/import';
import { TypedWords } from '../words/typed';
import type { useLists } from '../words/use-lists';
import type { Levels, Subject } from './levels';

interface EffectProps {
  effect: 'import' | 'type' | Draft | undefined;
  levels: Levels;
  team: ReturnType<typeof useLists>;
  onEffect(effect: Draft | undefined): void;
  onLevel(shop: string, subject: Subject, name: string, level: Level): void;
}

/** The one thing that is being added or made stricter, with its trial; with nothing at hand, what this place is for. */
export function Effect({ effect, levels, team, onEffect, onLevel }: EffectProps) {
  const words = useWords();
  const number = useNumber();
  const close = () => onEffect(undefined);
  if (effect === undefined) return <p className="panel part quiet">{words('effectHint')}</p>;
  if (effect === 'import') return <WordImport onRead={onEffect} onClose={close} />;
  if (effect === 'type') return <TypedWords onRead={onEffect} onClose={close} />;
  if (effect.kind === 'level') {
    const { shop, subject, name, to } = effect;
    const confirm = () => {
      onLevel(shop, subject, name, to);
      close();
    };
    return <LevelTrial draft={effect} levels={levels} onConfirm={confirm} onDiscard={close} />;
  }
  const use = () => {
    const said = words('listOn', { name: effect.name, n: number(effect.words.length) });
    const { write, back } = switching(effect);
    team.act(write, back, said);
    close();
  };
  return <WordsTrial draft={effect} onChange={onEffect} onConfirm={use} onDiscard={close} />;
}

/** A list that was kept already is again as it was when undone; a new one goes away. */
function switching({ id, name, stored, words, allow }: WordsDraft) {
  const list = { id, name, at: Date.now(), on: true, words, allow };
  return {
    write: () => keepList(list),
    back: () => (stored ? restoreList(id) : dropList(id)),
  };
}
