/** What somebody does who is helped to choose. */
import { html, type LitElement, nothing } from 'lit';
import '../../src/define/group-match.js';
import type { Directory } from '../../src/domain/model.js';
import type { GroupMatch } from '../../src/elements/group-match/group-match.js';
import { NOW } from './directories.js';
import { aTownToChooseIn, HELP } from './match-town.js';
import { focused, placeReady, until } from './mount.js';
import { allByRole, byRole, nameOf, textOf } from './roles.js';

export interface MatchSetup {
  readonly directory?: Directory;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly lang?: string;
  readonly width?: number;
  /** What stands between the tags. Default: help. */
  readonly content?: unknown;
}

/** Ready, and with the file that answers what a visitor does. */
export async function aMatch(setup: MatchSetup = {}): Promise<GroupMatch> {
  const { directory = aTownToChooseIn(), attributes = {}, lang = 'en', width = 800, content = HELP } = setup;
  const element = await placeReady<GroupMatch>(
    html`<group-match
      lang=${lang || nothing}
      questions=${attributes['questions'] ?? nothing}
      for=${attributes['for'] ?? nothing}
      href=${attributes['href'] ?? nothing}
      .directory=${directory}
      .now=${NOW}
      >${content}</group-match
    >`,
    width,
  );
  await answersItself(element);
  return element;
}

/** What answers a visitor comes right after the first question. */
export async function answersItself(element: GroupMatch): Promise<void> {
  await until(() => hasCome(element), 'the file that answers never came');
  await element.updateComplete;
}

/** The file that answers brings a sheet of its own. */
export const hasCome = (element: Element): boolean =>
  (element.shadowRoot?.adoptedStyleSheets.length ?? 0) >
  (element.constructor as typeof LitElement).elementStyles.length;

export const asked = (element: Element): string => textOf(element.shadowRoot!.querySelector('.step-heading')!);

export const answer = (element: Element, label: string | RegExp): HTMLInputElement => {
  const found = ['radio', 'checkbox'].flatMap((role) => allByRole(element, role)) as HTMLInputElement[];
  const fits = found.filter((field) =>
    typeof label === 'string' ? nameOf(field).startsWith(label) : label.test(nameOf(field)),
  );
  if (fits.length !== 1)
    throw new Error(`${fits.length} × ${String(label)}. There is: ${found.map(nameOf).join(', ')}`);
  return fits[0]!;
};

/** Ticks answers and goes on. */
export async function say(element: GroupMatch, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    answer(element, label).click();
    await element.updateComplete;
  }
  await go(element, /^(Next question|See groups)$/);
}

/** Presses a button of the way through, and waits until the focus is where it leads. */
export async function go(element: GroupMatch, button: string | RegExp): Promise<void> {
  const before = asked(element);
  byRole(element, 'button', button).click();
  await until(
    () => asked(element) !== before && focused()?.matches('.step-heading'),
    `nothing came of ${String(button)}`,
  );
}

/** Each list of labels answers one question; an empty one skips it. */
export async function answerAll(element: GroupMatch, ...answers: readonly (readonly string[])[]): Promise<void> {
  for (const labels of answers) await (labels.length > 0 ? say(element, ...labels) : go(element, 'Skip'));
}

export const suggested = (element: Element): string[] =>
  allByRole(element, 'article').map((card) => nameOf(allByRole(card, 'heading')[0]!));

/** Reasons and what is good to know, of one suggestion. */
export const told = (element: Element, name: string): string[] =>
  allByRole(suggestion(element, name), 'listitem').map((line) => textOf(line));

export function suggestion(element: Element, name: string): HTMLElement {
  const card = allByRole(element, 'article').find((each) => nameOf(allByRole(each, 'heading')[0]!) === name);
  if (!card) throw new Error(`${name} is not suggested. There is: ${suggested(element).join(', ')}`);
  return card;
}
