/** The form about a listing, walked through as a visitor does, and what a script on the page hears of it. */
import { html, type TemplateResult } from 'lit';
import type { Group, Meeting } from '../../src/domain/model.js';
import type { ListingFeedback } from '../../src/elements/listing-feedback/listing-feedback.js';
import { aDirectory, aGroup, aMeeting } from './builders.js';
import { afterwards, placeReady, stub, until } from './mount.js';
import { byRole, textOf } from './roles.js';

export const EMAIL = 'lists at harbour dot example';
export const ADDRESS = 'lists@harbour.example';
export const POST = 'https://lists.example/tell';
export const CANARY = 'purpleCanary42';

export const group = (overrides: Partial<Group> = {}): Group =>
  aGroup({ id: 'kettle', name: 'Kettle Circle', ...overrides });
export const meeting = (overrides: Partial<Meeting> = {}): Meeting =>
  aMeeting({ id: 'kettle-1', groupId: 'kettle', ...overrides });
export const directory = aDirectory({ groups: [group()], meetings: [meeting()] });

export const plain = html`<listing-feedback email=${EMAIL}></listing-feedback>`;
export const about = html`<listing-feedback email=${EMAIL} .group=${group()} .meeting=${meeting()}></listing-feedback>`;
export const posting = html`<listing-feedback post-url=${POST} .group=${group()}></listing-feedback>`;

export const pressOn = async (form: ListingFeedback, name: string): Promise<void> => {
  byRole(form, 'button', name).click();
  await form.updateComplete;
};
export const choose = async (form: ListingFeedback, name: RegExp): Promise<void> => {
  byRole(form, 'radio', name).click();
  await pressOn(form, 'Continue');
};
export const write = (form: ListingFeedback, name: string, text: string): void => {
  const field = byRole<HTMLTextAreaElement>(form, 'textbox', name);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
/** To the text to check, with something written. */
export async function checked(template: TemplateResult, text = 'Mondays at 7pm'): Promise<ListingFeedback> {
  const form = await placeReady<ListingFeedback>(template);
  await choose(form, /^Something has changed/);
  write(form, 'What is right now?', text);
  await pressOn(form, 'Continue');
  return form;
}
export const letter = (form: ListingFeedback): string => form.shadowRoot!.querySelector('.letter')?.textContent ?? '';
export const said = (form: ListingFeedback): string => textOf(form.shadowRoot!.querySelector('[role="status"]')!);
export const says = (form: ListingFeedback, words: string): Promise<void> =>
  until(() => said(form).includes(words), `never said "${words}", but "${said(form)}"`);

/** What the browser was asked to open, without opening it. */
export function opened(): readonly unknown[] {
  const asked: unknown[] = [];
  stub(window, 'open', (...given: unknown[]) => void asked.push(given));
  return asked;
}
export function clipboard(fails = false): readonly string[] {
  const copied: string[] = [];
  stub(navigator, 'clipboard', {
    writeText: (text: string) => (fails ? Promise.reject(new Error('no')) : Promise.resolve(void copied.push(text))),
  });
  return copied;
}

const NAMES = ['psw-feedback-submit', 'psw-feedback-submitted', 'submit', 'change', 'toggle', 'formdata'];

/** The values of all fields of each event, as text. */
export function addPageRecorder(): () => readonly string[] {
  const heard: string[] = [];
  const note = (event: Event): void => {
    const detail = (event as CustomEvent<unknown>).detail ?? '';
    heard.push(JSON.stringify([event.type, Object.entries(event).map(String), detail]));
  };
  for (const name of NAMES) window.addEventListener(name, note, true);
  afterwards(() => {
    for (const name of NAMES) window.removeEventListener(name, note, true);
  });
  return () => heard;
}
