/**
 * Looks at HTML as a browser reads it, and says what is left of a snippet. Runs in a page.
 *
 * `wanted` is what the snippet was: its kind, tag, attributes, link and words (test/editors/snippets.ts).
 */
const plain = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Some write `'` or letters of other scripts with percent signs, others as they are: both say the same. */
const unescapePlain = (code) => {
  const sign = String.fromCharCode(parseInt(code.slice(1), 16));
  return /[\w.~!'()*-]/.test(sign) ? sign : code;
};
const normal = (address) => URL.parse(address)?.href.replace(/%[0-7][0-9a-f]/gi, unescapePlain);
const sameAddress = (given, expected) => given !== null && normal(given) === normal(expected);

/** A flag counts by being there, whatever an editor writes as its value. */
const hasAll = (element, attributes, prefix = '') =>
  Object.entries(attributes).every(([name, value]) =>
    value === '' ? element.hasAttribute(prefix + name) : element.getAttribute(prefix + name) === value,
  );

const isOurScript = (element, { script, integrity }) =>
  element.type === 'module' &&
  element.getAttribute('src') === script &&
  element.integrity === integrity &&
  plain(element.text) === '';

/** A frame whose scripts may run. */
const runs = (frame) => !frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-scripts');

function elementOf(body, { kind, tag, attributes, frame }) {
  switch (kind) {
    case 'tag':
      return [...body.querySelectorAll(tag)].find((each) => hasAll(each, attributes));
    case 'placeholder':
      return [...body.querySelectorAll(`[data-psw="${tag}"]`)].find((each) => hasAll(each, attributes, 'data-'));
    case 'frame':
      return [...body.querySelectorAll('iframe')].find((each) => sameAddress(each.getAttribute('src'), frame));
    default:
      return undefined;
  }
}

/** What else a reader of the page may want to know: words of `NOTES` in test/editors/matrix.ts. */
function notesOf(page, wanted, element, link) {
  const { kind, tag } = wanted;
  const notes = [];
  const note = (name, isSo) => isSo && notes.push(name);
  if (kind === 'tag') {
    note('no-script', ![...page.scripts].some((each) => isOurScript(each, wanted)));
    note('no-tag', !page.querySelector(tag));
  }
  if (kind === 'placeholder') note('no-data', !element);
  if (kind === 'frame') {
    const frame = page.querySelector('iframe');
    note('no-frame', !frame);
    note('sandbox-emptied', frame?.getAttribute('sandbox') === '');
    note('sandbox-gone', frame && !frame.hasAttribute('sandbox'));
  }
  // What is said of a paragraph is true of a box as well.
  note('no-room', kind === 'upgraded-link' && wanted.hasRoom && !link?.closest('[style*="min-height"]'));
  note('new-window', link?.target === '_blank');
  return notes;
}

/** Text as people see it: the words of a script that stands among others are read with them, but not shown. */
function shownIn({ body }) {
  const copy = body.cloneNode(true);
  for (const script of copy.querySelectorAll('script')) script.remove();
  return plain(copy.textContent);
}

const findLink = ({ body }, href, text) =>
  [...body.querySelectorAll('a')].find(
    (each) => sameAddress(each.getAttribute('href'), href) && plain(each.textContent) === plain(text),
  );

const read = (html) => new DOMParser().parseFromString(html, 'text/html');

export function judge(html, wanted) {
  const { kind } = wanted;
  const page = read(html);
  const original = read(wanted.html);
  const link = findLink(page, wanted.href, wanted.text);
  const element = elementOf(page.body, wanted);
  const expected = shownIn(original);
  const shown = shownIn(page);
  const notes = notesOf(page, wanted, element, link);
  const isAlive = kind === 'upgraded-link' ? Boolean(link) : Boolean(element) && (kind !== 'frame' || runs(element));
  return {
    result: isAlive ? 'live' : link ? 'link' : 'lost',
    /** Addresses of links that are no longer there. */
    lostLinks: [...original.links]
      .filter((each) => !findLink(page, each.getAttribute('href'), each.textContent))
      .map((each) => each.getAttribute('href')),
    hasWords: shown.includes(expected),
    /** Only kinds that hold their link inside. */
    isLinkInside: (kind !== 'tag' && kind !== 'placeholder') || !element || element.contains(link ?? null),
    /** What is shown that the author did not write. */
    leaked: shown === expected ? '' : shown,
    notes: /<\/?[a-z]/.test(shown) && shown !== expected ? [...notes, 'markup-shown'] : notes,
  };
}
