/**
 * Snippets as editors have really left them: what each does to careless markup, and to ours where somebody retypes it. All
 * of it is run, and must come to life. The addresses are those of the made-up site.
 */
import { writeSettings } from '../../src/snippets/index.js';
import { FILES, SITE } from './snippets.js';

const SOURCE = `${SITE}/groups.json`;
const LINK = `<a href="${SITE}/groups">All our groups</a>`;
const SETTINGS = writeSettings({ tag: 'group-finder', attributes: { source: SOURCE } });
const PAGE = `${FILES}embed.html`;
const frame = (address: string): string =>
  `<iframe src="${address}" title="All our groups" height="600" sandbox="allow-scripts"></iframe><p>${LINK}</p>`;

/** What was done to it → what is left. */
export const DAMAGED: Readonly<Record<string, string>> = {
  'curled quotes around a value of the tag': `<group-finder source=”${SOURCE}”>${LINK}</group-finder>`,
  'primes around a value of the tag': `<group-finder source=″${SOURCE}″>${LINK}</group-finder>`,
  'curled quotes inside the straight ones of a placeholder': `<div data-psw="group-finder" data-source="“${SOURCE}”">${LINK}</div>`,
  'a no-break space around a value': `<div data-psw="group-finder" data-source="&nbsp;${SOURCE}&nbsp;">${LINK}</div>`,
  'paragraphs and line breaks put into a placeholder': `<div data-psw="group-finder" data-source="${SOURCE}"><p><br></p>\n<p>${LINK}</p>\n<p>&nbsp;</p></div>`,
  'block children put out of the tag': `<p><group-finder source="${SOURCE}"></p>\n<p>${LINK}</p>`,
  'JSON in a script inside the tag': `<group-finder source="${SOURCE}"><script type="application/json">{"a":"b > c && d"}</script>${LINK}</group-finder>`,
  'JSON of such a script as text': `<group-finder source="${SOURCE}">{"a":"b &gt; c &amp;&amp; d"}${LINK}</group-finder>`,
  'an angle bracket in a value': `<group-finder source="${SOURCE}" time-zone="Europe/London" class="a > b">${LINK}</group-finder>`,
  'settings nobody knows': `<div data-psw="group-finder" data-source="${SOURCE}" data-mce-style="x" data-start="1" data-end="9">${LINK}</div>`,
  'an empty placeholder': `<div data-psw="group-finder" data-source="${SOURCE}">&nbsp;</div>`,
  'ampersands of a link escaped twice': `<p><a href="${PAGE}#${SETTINGS.replaceAll('&', '&amp;amp;')}">All our groups</a></p>`,
  'ampersands of a link as numbers': `<p><a href="${PAGE}#${SETTINGS.replaceAll('&', '&amp;#038;')}">All our groups</a></p>`,
  'a link in a new window, in a span': `<p><span><a target="_blank" rel="noopener nofollow" href="${PAGE}#${SETTINGS.replaceAll('&', '&amp;')}"><span>All our groups</span></a></span></p>`,
  'line breaks inside a link': `<div><a href="${PAGE}#${SETTINGS.replaceAll('&', '&amp;')}"><br>All our groups<br></a><br></div>`,
  'ampersands of a frame escaped twice': frame(`${PAGE}?${SETTINGS.replaceAll('&', '&amp;amp;')}`),
  'a secret at the end of a frame’s address': frame(`${PAGE}?${SETTINGS.replaceAll('&', '&amp;')}#?secret=Abc123defG`),
};
