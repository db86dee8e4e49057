/**
 * What of a list reaches a private person. Readers keep no names of contacts, and of facilitators the first name only; these
 * rules find addresses and numbers, and when in doubt they take them out: what was published cannot be taken back.
 */
import type { Contact, Directory, Group } from '../../domain/model.js';

/** Where people have addresses of their own. */
const PRIVATE_MAIL =
  /@(?:(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|freenet|t-online|proton(?:mail)?|pm|tutanota|btinternet|sky|talktalk|ntlworld|virginmedia|orange|free|wanadoo|laposte|libero|comcast|verizon|att|sbcglobal|bellsouth|cox)\.[a-z.]{2,6}|(?:yahoo|ymail|rocketmail)\.[a-z.]{2,6})$/i;
/** `jo.smith@`, `j_smith@`: a first and a family name. */
const NAMED_MAIL = /^[a-z]+[._][a-z]{2,}@/i;
/** Words of an office: `peer.support@` is no person. */
const OFFICE =
  /(?:^|[._@-])(?:info|hello|contact|enquir|inquir|office|admin|support|help|group|team|meet|peer|service|referral|secretary|web|mail|post|welcome|carer|wellbeing|recovery|intake|community)/i;
/** Mobile numbers of the United Kingdom and Ireland; of other countries the number does not tell. */
const MOBILE = /^(?:\+44\s?\(?0?\)?\s?7|07\d|\+353\s?8|08[3-9])/;

export const isPersonalMail = (email: string): boolean =>
  PRIVATE_MAIL.test(email) || (NAMED_MAIL.test(email) && !OFFICE.test(email));

/** A label says that a number belongs to a role and not to somebody. */
const isPersonalNumber = (phone: string, label: string | undefined): boolean => !label && MOBILE.test(phone);

export interface Removal {
  readonly groupId: string;
  readonly name: string;
  /** The field, such as `contacts.email`. */
  readonly field: string;
  readonly value: string;
}

type Take = (field: string, value: string) => void;

function contactWithout(contact: Contact, take: Take): Contact | undefined {
  const { email, phone, label, url } = contact;
  const isMail = email !== undefined && isPersonalMail(email);
  const isNumber = phone !== undefined && (isMail || isPersonalNumber(phone, label));
  if (isMail) take('contacts.email', email);
  if (isNumber) take('contacts.phone', phone);
  if (!isMail && !isNumber) return contact;
  // The words beside what belongs to a person are mostly the person's.
  const kept = { ...(email && !isMail && { email }), ...(url && { url }) };
  return Object.keys(kept).length ? kept : undefined;
}

function groupWithout(group: Group, take: Take): Group {
  const { contacts, joining, ...rest } = group;
  const kept = contacts?.flatMap((contact) => contactWithout(contact, take) ?? []);
  const { email, phone, ...way } = joining ?? {};
  const isPersonal = email !== undefined && isPersonalMail(email);
  const isOwnNumber = phone !== undefined && (isPersonal || isPersonalNumber(phone, undefined));
  if (isPersonal) take('joining.email', email);
  if (isOwnNumber) take('joining.phone', phone);
  const reached = { ...way, ...(email && !isPersonal && { email }), ...(phone && !isOwnNumber && { phone }) };
  return {
    ...rest,
    ...(kept?.length && { contacts: kept }),
    ...(Object.keys(reached).length && { joining: reached }),
  };
}

/** The directory without them, and what was taken out, for the person who converts it. */
export function withoutPersons(directory: Directory): { directory: Directory; removed: readonly Removal[] } {
  const removed: Removal[] = [];
  const groups = directory.groups.map((group) =>
    groupWithout(group, (field, value) => removed.push({ groupId: group.id, name: group.name, field, value })),
  );
  return { directory: { ...directory, groups }, removed };
}
