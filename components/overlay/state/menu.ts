export interface MenuHit {
  id: string;
  title: string;
  /** The script with its {variables}. */
  text: string;
  /** The same with known variables filled in; unknown ones are left as {variable}. */
  preview: string;
  missing: string[];
  stageLabel: string;
  group: string;
}

export interface MenuState {
  query: string;
  hits: MenuHit[];
  /** Size of the library. */
  total: number;
  /** Selected hit, zero-based. */
  index: number;
  /** A chosen script waits for variables the page does not tell; `names` are their labels. Shown instead of the hits. */
  asking?: { title: string; names: string[] };
}
