/**
 * Which `<listing-feedback>` there are on the page, for the details of a meeting: they offer "Tell us if something has
 * changed" where there is one. The list hangs on the document under a shared key, because each file of the CDN build is
 * a copy of the library of its own. Raise the number with the shape.
 */
import type { Group, Meeting } from '../../domain/model.js';

const FORMS = Symbol.for('psw/feedback/1');

export interface FeedbackForm extends HTMLElement {
  readonly isForListings: boolean;
  /** Makes the form about that meeting, and moves the focus to its title. */
  openFor(meeting: Meeting, group?: Group): void;
}

type WithForms = Document & { [FORMS]?: Set<FeedbackForm> };

export function addFeedbackForm(form: FeedbackForm): void {
  const page = form.ownerDocument as WithForms;
  (page[FORMS] ??= new Set()).add(form);
}

export function removeFeedbackForm(form: FeedbackForm): void {
  (form.ownerDocument as WithForms)[FORMS]?.delete(form);
}

/** The first one in the page that can be seen. */
export function findFeedbackForm(page: Document): FeedbackForm | undefined {
  return [...((page as WithForms)[FORMS] ?? [])]
    .filter((form) => form.isConnected && form.isForListings && form.checkVisibility())
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];
}
