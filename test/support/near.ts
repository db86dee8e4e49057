/** A finder over a coast of made-up towns, and what a visitor does with its field for a place. */
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import { COAST } from './coast.js';
import { aFinder, type FinderSetup } from './finder.js';
import { stub, type as typeText, until } from './mount.js';
import { allByRole, byRole, nameOf, textOf } from './roles.js';

export const aCoast = (setup: FinderSetup = {}): Promise<GroupFinder> =>
  aFinder({ directory: COAST, lang: 'en-GB', ...setup });

export const nearField = (finder: Element): HTMLInputElement =>
  allByRole(finder, 'combobox').find((box) => box instanceof HTMLInputElement) as HTMLInputElement;

/** The names in the open list, each with its region; nothing when it is closed. */
export const offered = (finder: Element): string[] =>
  allByRole(finder, 'option')
    .filter((each) => !(each instanceof HTMLOptionElement))
    .map(textOf);

export const marked = (finder: Element): string[] =>
  allByRole(finder, 'option')
    .filter((each) => each.getAttribute('aria-selected') === 'true')
    .map(textOf);

/** Goes to the field and waits until it answers. */
export async function goToField(finder: GroupFinder): Promise<HTMLInputElement> {
  const field = nearField(finder);
  field.focus();
  await until(() => field.hasAttribute('aria-controls'), 'the field never answered');
  await finder.updateComplete;
  return field;
}

/** Types in place of what stands there. */
export async function typePlace(finder: GroupFinder, text: string): Promise<void> {
  const field = await goToField(finder);
  field.select();
  await typeText(text);
  await finder.updateComplete;
}

export async function chooseOffered(finder: GroupFinder, name: string): Promise<void> {
  allByRole(finder, 'option')
    .find((each) => textOf(each) === name)!
    .click();
  await finder.updateComplete;
}

export async function chooseSelect(finder: GroupFinder, name: string, label: string): Promise<void> {
  const select = byRole<HTMLSelectElement>(finder, 'combobox', name);
  select.value = [...select.options].find((each) => each.label === label)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await finder.updateComplete;
}

export const selected = (finder: Element, name: string): string =>
  byRole<HTMLSelectElement>(finder, 'combobox', name).selectedOptions[0]!.label;

/** Rows under their headings: "Near Milbury within 5 miles: Harbour Group, …". */
export function sections(finder: Element): string[] {
  const lines: string[] = [];
  for (const heading of allByRole(finder, 'heading').slice(2)) {
    if (heading.closest('article'))
      lines.push(`${lines.pop()!}${/: $/.test(lines.at(-1) ?? '') ? '' : ''}${nameOf(heading)}, `);
    else lines.push(`${textOf(heading)}: `);
  }
  return lines.map((line) => line.replace(/, $/, ''));
}

type Answer =
  { readonly latitude: number; readonly longitude: number } | { readonly code: number; readonly message?: string };

/** The browser's own answer to "where is this?", and how often and how it was asked. */
export function stubPosition(answer?: Answer): PositionOptions[] {
  const asked: PositionOptions[] = [];
  stub(navigator, 'geolocation', {
    getCurrentPosition(
      done: (position: { readonly coords: unknown }) => void,
      fail: (error: { readonly code: number; readonly message: string }) => void,
      options: PositionOptions,
    ) {
      asked.push(options);
      if (!answer) return;
      queueMicrotask(() =>
        'code' in answer ? fail({ message: '', ...answer }) : done({ coords: { ...answer, accuracy: 5 } }),
      );
    },
  });
  return asked;
}

export { COAST };
