import type { Allowed } from '../data/types.js';

/** Something that a person can do here: the menu, the command bar, the shortcut and the list of shortcuts show this one. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** Under which heading it is listed. */
  readonly group: string;
  /** As tinykeys has them: `g q` in sequence, `$mod+k` together. */
  readonly keys?: string;
  /** As the server says; without it, it is allowed. */
  readonly can?: Allowed;
  /** Other words by which it is found. */
  readonly also?: string;
  run(): void;
}

export const isAllowed = ({ can }: Action): boolean => can?.allowed ?? true;
