/** Where a message can go: read from the attributes, and said in words before the press. */
import { isServer } from 'lit';
import type { FeedbackMessages } from '../../i18n/en/feedback.js';
import { fill, isolate } from '../../i18n/format.js';
import { readText } from '../../shared/settings/read.js';
import { warn } from '../../shared/settings/warn.js';
import { sendTarget, type SendTarget } from '../../sources/send-target.js';
import { readAddress } from './listing-feedback.address.js';
import type { FeedbackMessage } from './listing-feedback.message.js';

/** What the site's own script may do with a message. When it rejects, the visitor is told that nothing was sent. */
export type SendMessage = (message: FeedbackMessage) => unknown;

export interface Ways {
  readonly send?: SendMessage | undefined;
  readonly target?: SendTarget | undefined;
  readonly address?: string | undefined;
}

interface WayAttributes {
  readonly email: string;
  readonly emailName: string;
  readonly emailDomain: string;
  readonly postUrl: string;
}

export function readWays(host: Element, attributes: WayAttributes, send: SendMessage | undefined): Ways {
  const [name, domain] = [readText(attributes.emailName), readText(attributes.emailDomain)];
  const written = name || domain ? `${name}@${domain}` : readText(attributes.email);
  const address = written ? readAddress(written) : undefined;
  if (written && !address) warn(host, 'email: expected an address such as "name at site dot example".');
  const postUrl = readText(attributes.postUrl);
  const target = postUrl ? sendTarget(postUrl, isServer ? '' : host.baseURI) : undefined;
  if (postUrl && !target) warn(host, 'post-url: expected an address with https, or one of this website.');
  return { send, target, address };
}

/** Said before anything goes. */
export function goesWords(
  { send, target, address }: Ways,
  { goes }: FeedbackMessages,
  direction: 'ltr' | 'rtl',
): string {
  if (target?.host && !send) return fill(goes.post, { host: isolate(target.host, direction) });
  if (target || send) return goes.here;
  return address ? goes.mail : goes.copy;
}
