/**
 * The keys of a field with a list of suggestions, as the ARIA Authoring Practices have them ("combobox with list
 * autocomplete"): the focus stays in the field, one suggestion at most is marked, nothing is chosen without a key or a press.
 */

export interface ComboboxState {
  readonly isOpen: boolean;
  /** The marked suggestion, from 0; -1 is none. */
  readonly active: number;
  readonly count: number;
}

export type ComboboxAct = 'choose' | 'enter' | 'clear';

export interface ComboboxStep {
  readonly isOpen: boolean;
  readonly active: number;
  /** `choose`: the marked one. `enter`: Enter with none marked. `clear`: empty the field. */
  readonly act?: ComboboxAct;
}

/** What a key does; undefined for keys that are the field's own. */
export function comboboxKey(
  { isOpen, active, count }: ComboboxState,
  key: string,
  hasAlt: boolean,
): ComboboxStep | undefined {
  const closed = { isOpen: false, active: -1 };
  switch (key) {
    case 'ArrowDown':
      if (count === 0) return undefined;
      if (hasAlt) return { isOpen: true, active };
      return { isOpen: true, active: isOpen ? (active + 1) % count : 0 };
    case 'ArrowUp':
      if (hasAlt) return closed;
      if (count === 0) return undefined;
      return { isOpen: true, active: isOpen && active > 0 ? active - 1 : count - 1 };
    case 'Enter':
      return isOpen && active >= 0 ? { ...closed, act: 'choose' } : { ...closed, act: 'enter' };
    case 'Escape':
      return isOpen ? closed : { ...closed, act: 'clear' };
    default:
      return undefined;
  }
}
