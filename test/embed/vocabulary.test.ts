/**
 * The vocabulary against the elements themselves: what a form or a command line offers is what an element takes.
 */
import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import { type AttributeVocabulary, VOCABULARY } from '../../src/snippets/index.js';
import { afterwards, listen, serve, until, untilTold } from '../support/mount.js';

const FEED = 'https://feed.example/groups.json';
const LIST = {
  timeZone: 'Europe/London',
  groups: [
    {
      id: 'circle',
      name: 'Circle',
      when: { every: 'Monday', time: '10:30-12:00' },
      place: { name: 'Hall', latitude: 54, longitude: -3 },
    },
  ],
};
/** What else an element needs before it reads that attribute. */
const BESIDES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'meeting-card': { name: 'Circle', day: 'Monday', time: '10:30' },
  'crisis-help': { country: 'GB' },
  'group-agreement': { name: 'Circle' },
  'listing-feedback': { email: 'lists at site dot example' },
  'peer-support': { 'tile-url': 'https://tiles.example/{z}/{x}/{y}.png', 'tile-attribution': 'Somebody' },
};
/** Sources are for elements that stand alone; a card by hand has none. */
const needsSource = (tag: string): boolean =>
  tag !== 'meeting-card' && VOCABULARY.get(tag)!.attributes.some(({ name }) => name === 'source');

/** An element with that attribute, on the page until the test is over. */
function put(tag: string, name: string, value: string): void {
  const element = document.createElement(tag);
  if (needsSource(tag)) element.setAttribute('source', FEED);
  for (const [other, word] of Object.entries(BESIDES[tag] ?? {})) element.setAttribute(other, word);
  element.setAttribute(name, value);
  document.body.append(element);
  afterwards(() => element.remove());
}

const withChoices = ({ kind }: AttributeVocabulary): boolean => kind === 'choice' || kind === 'choices';
/**
 * Read only with some feeds, or when a visitor gets that far: a page says nothing of them by itself. A card by hand says
 * nothing of an odd way to join. Of several exits only the first one reads its settings.
 */
const SILENT = [
  ...['programme', 'distance-unit', 'tile-referrer', 'meeting-card format', 'my-groups format'],
  ...['meeting-card joining', 'quick-exit layout'],
];
/** No property stands behind these: `lang` is the page's own, and the others are looked for when details or a map open. */
const READ_WHEN_NEEDED = [...VOCABULARY.keys()]
  .flatMap((tag) => [`${tag} lang`, `${tag} save`])
  .concat(
    ['tile-url', 'dark-tile-url', 'tile-attribution', 'tile-attribution-url', 'tile-referrer', 'max-zoom'].map(
      (name) => `peer-support ${name}`,
    ),
  );
/** A word that no element takes. */
const ODD = 'zebra';

describe('the vocabulary of snippets', () => {
  for (const { tag, attributes } of VOCABULARY.values()) {
    it(`<${tag}> takes every word on offer, and says so of any other`, async () => {
      const said = listen();
      serve({ [FEED]: LIST });
      for (const { name, choices } of attributes.filter(withChoices)) {
        expect(choices, name).to.have.length.above(1);
        const ofThis = (): string[] => said.filter((line) => line.startsWith(`<${tag}> ${name}:`));
        for (const choice of choices) put(tag, name, choice);
        // It comes last: once it is told of, any of the others would have been.
        put(tag, name, ODD);
        if (SILENT.includes(name) || SILENT.includes(`${tag} ${name}`)) continue;
        await until(() => ofThis().some((line) => line.includes(`"${ODD}"`)), `${name}="${ODD}" was not told of`);
        expect(ofThis().filter((line) => !line.includes(`"${ODD}"`))).to.deep.equal([]);
      }
    });

    const flags = attributes.filter(({ kind }) => kind === 'flag').map(({ name }) => name);
    if (flags.length > 0)
      it(`<${tag}> says of ${flags.join(', ')} that "false" does not turn it off, and what does`, async () => {
        const said = listen();
        serve({ [FEED]: LIST });
        for (const name of flags) {
          for (const value of ['', name, 'true', 'false', 'No', '“off”']) put(tag, name, value);
          const told = ['false', 'No', '“off”'].map(
            (value) =>
              `<${tag}> ${name}="${value}" is on: an attribute that is there is on. To turn it off, leave ${name} out.`,
          );
          await untilTold(said, ...told);
          expect(said.filter((line) => line.includes(`${name}="`) && line.includes('is on:'))).to.have.members(told);
        }
      });

    it(`<${tag}> has every attribute on offer`, () => {
      const observed = (customElements.get(tag) as unknown as { readonly observedAttributes: readonly string[] })
        .observedAttributes;
      const names = attributes.map(({ name }) => name).filter((name) => !READ_WHEN_NEEDED.includes(`${tag} ${name}`));
      expect(names.filter((name) => !observed.includes(name))).to.deep.equal([]);
    });
  }

  it('leaves "no" and "off" alone where they are words, and has flags', async () => {
    const said = listen();
    const all = [...VOCABULARY.values()].flatMap(({ attributes }) => attributes);
    expect(all.filter(({ kind }) => kind === 'flag').length).to.be.above(15);
    put('group-finder', 'class', 'no');
    put('group-finder', 'hide-near', 'false');
    await untilTold(said, 'hide-near="false"');
    expect(said.filter((line) => line.includes('class'))).to.deep.equal([]);
  });
});
