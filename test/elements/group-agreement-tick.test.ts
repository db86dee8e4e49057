/** "I have read this", the printed sheet, and the promises of every agreement, however it is filled. */
import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/define/group-agreement.js';
import { FIRST_CHECK } from '../../src/content/item.js';
import type { Group } from '../../src/domain/model.js';
import type { GroupAgreement } from '../../src/elements/group-agreement/group-agreement.js';
import { registerLanguage } from '../../src/i18n/languages.js';
import { keepsItsPromises, ownList, watchPrints } from '../support/agreement.js';
import { aGroup } from '../support/builders.js';
import { watchPage } from '../support/contract.js';
import { focused, listen, nextFrames, NOW, placeReady, press, stub, until } from '../support/mount.js';
import { outsideMessages, PSEUDO_TAG, pseudoMessages } from '../support/pseudo.js';
import { allByRole, byRole, nameOf, textOf } from '../support/roles.js';
import { randomOf, SEED } from '../domain/random.js';

const DAY = 86_400_000;
const LATER = Date.parse(`${FIRST_CHECK.reviewBy}T12:00`) + DAY;

const isWhole = (element: Element): boolean => element.shadowRoot!.querySelector('.foot') !== null;
const rulesText = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('.rule')].map(textOf);
const box = (element: Element): HTMLInputElement => byRole<HTMLInputElement>(element, 'checkbox', 'I have read this');
const tickWords = (element: Element): string => textOf(byRole(element, 'status'));
const kept = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('psw:'));

async function whole(template: ReturnType<typeof html>): Promise<GroupAgreement> {
  const element = await placeReady<GroupAgreement>(template);
  await until(() => isWhole(element), 'never whole');
  await element.updateComplete;
  return element;
}

const remembered = (rule = 'Phones on silent.', now = NOW, id = 'circle'): Promise<GroupAgreement> =>
  whole(
    html`<group-agreement id=${id || nothing} remember .now=${now}
      >${ownList([rule, 'We share the hour.'])}</group-agreement
    >`,
  );

afterEach(() => kept().forEach((key) => localStorage.removeItem(key)));

describe('<group-agreement> "I have read this"', () => {
  it('stays on the page, and touches nothing of the device, unless the site asks for more', async () => {
    const touched = watchPage();
    const element = await whole(html`<group-agreement id="circle" .now=${NOW}></group-agreement>`);
    expect(tickWords(element)).to.match(/only for you, and is gone when you leave the page\. It is not a promise/);
    box(element).click();
    await element.updateComplete;
    await nextFrames();
    expect(box(element).checked).to.equal(true);
    expect([...touched, ...kept()]).to.deep.equal([]);
  });

  it('is kept on the device once it is ticked, and says so before', async () => {
    const element = await remembered();
    expect(tickWords(element)).to.match(/stays on this device for up to 180 days\. It is sent to nobody, but others/);
    await nextFrames();
    expect(kept()).to.deep.equal([]);
    box(element).click();
    await until(() => kept().length > 0, 'not kept');
    expect(kept()).to.deep.equal(['psw:agreement:circle']);
    await until(() => tickWords(element).startsWith('Ticked on 24 November 2026.'), 'not said');
  });

  it('is found again on the next visit, for 180 days', async () => {
    listen('warn');
    box(await remembered()).click();
    await until(() => kept().length > 0, 'not kept');
    const soon = await remembered(undefined, NOW + 179 * DAY);
    await until(() => box(soon).checked, 'not found');
    expect(tickWords(soon)).to.match(/^Ticked on 24 November 2026\./);
    const late = await remembered(undefined, NOW + 181 * DAY);
    await until(() => kept().length === 0, 'not gone');
    await late.updateComplete;
    expect(box(late).checked).to.equal(false);
  });

  it('says when the agreement has changed since, and is not ticked then', async () => {
    box(await remembered()).click();
    await until(() => kept().length > 0, 'not kept');
    const changed = await remembered('Phones off.', NOW + DAY);
    await until(
      () => tickWords(changed).startsWith('This has changed since you read it on 24 November 2026.'),
      'not said',
    );
    expect(box(changed).checked).to.equal(false);
    box(changed).click();
    await until(() => tickWords(changed).startsWith('Ticked on 25 November 2026.'), 'not kept anew');
  });

  it('is the same agreement in another language', async () => {
    listen('warn');
    const of = (lang: string): Promise<GroupAgreement> =>
      whole(html`<group-agreement lang=${lang} id="general" remember .now=${NOW}></group-agreement>`);
    box(await of('en')).click();
    await until(() => kept().length > 0, 'not kept');
    const welsh = await of('cy');
    await until(() => byRole<HTMLInputElement>(welsh, 'checkbox').checked, 'not the same');
  });

  it('is forgotten when the tick is taken away', async () => {
    const element = await remembered();
    box(element).click();
    await until(() => kept().length > 0, 'not kept');
    box(element).click();
    await until(() => kept().length === 0, 'not forgotten');
    await until(() => !tickWords(element).includes('Ticked'), 'still said');
  });

  it('of one agreement is not that of another, also where neither has an id', async () => {
    box(await remembered('Phones on silent.', NOW, '')).click();
    await until(() => kept().length > 0, 'not kept');
    const other = await remembered('Hats off.', NOW, '');
    await nextFrames();
    expect([box(other).checked, tickWords(other).includes('changed')]).to.deep.equal([false, false]);
  });

  it('says so where the browser keeps nothing, and stays until the page is left', async () => {
    stub(Storage.prototype, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const element = await remembered();
    box(element).click();
    await until(() => tickWords(element).startsWith('This browser did not keep the tick.'), 'not said');
    expect(box(element).checked).to.equal(true);
  });

  it('is told to nobody: no event leaves the element, and no property or attribute has it', async () => {
    const heard: string[] = [];
    const element = await remembered();
    const own = (): unknown[] => Object.entries(element).filter(([, value]) => typeof value !== 'object');
    const before = own();
    stub(element, 'dispatchEvent', (event: Event) => {
      heard.push(event.type);
      return true;
    });
    element.parentElement!.addEventListener('change', () => heard.push('change'));
    const attributes = element.getAttributeNames();
    box(element).click();
    await until(() => kept().length > 0, 'not kept');
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
    expect(element.getAttributeNames()).to.deep.equal(attributes);
    expect(own()).to.deep.equal(before);
  });
});

describe('<group-agreement> with the keyboard alone', () => {
  it('is walked from the tick to printing to the sources, and each does its work', async () => {
    const sheets = watchPrints();
    const element = await whole(html`<group-agreement .now=${NOW}></group-agreement>`);
    box(element).focus();
    await press(' ');
    expect(box(element).checked).to.equal(true);
    await press('Tab', 'Enter');
    await until(() => sheets.length === 1, 'not printed');
    expect(nameOf(focused()!), 'the focus is back').to.equal('Print the agreement');
    await press('Tab', 'Enter');
    expect(nameOf(focused()!)).to.equal('Where the general rules come from');
    await until(() => element.shadowRoot!.querySelector('.seen'), 'no sources');
  });
});

describe('<group-agreement> printed', () => {
  const group: Group = aGroup({
    name: 'Bipolar Circle',
    agreement: { rules: ['Phones on silent.'], agreedOn: '2026-03-04' },
  });

  it('is a sheet by itself for the wall: large, with name, rules, limits, date and help, and no controls', async () => {
    const sheets = watchPrints();
    const element = await whole(
      html`<group-agreement .group=${group} online .now=${NOW}
        ><p slot="help">Call 01632 960199</p>
        <p slot="limits">Our own limit.</p></group-agreement
      >`,
    );
    byRole(element, 'button', 'Print the agreement').click();
    await until(() => sheets.length === 1, 'not printed');
    await nextFrames();
    expect(allByRole(element, 'alert'), 'no word of a failure').to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('iframe'), 'gone again').to.equal(null);
    const [sheet] = sheets;
    keepsItsPromises(sheet!.items, true, 'on the sheet');
    for (const part of ['Bipolar Circle', 'Phones on silent', '4 March 2026', 'Call 01632 960199', 'Our own limit.'])
      expect(sheet!.text).to.include(part);
    expect(sheet!.items[1]).to.include('Our own limit.');
    expect(sheet!.text).to.not.match(/I have read this|Print the agreement|come from/);
    expect(sheet!.controls).to.equal(0);
    expect(sheet!.fontSize).to.be.greaterThan(18);
    expect([sheet!.title, sheet!.lang], 'what printers and folders show').to.deep.equal(['Group agreement', 'en-GB']);
  });

  it('says on the page when no sheet could be made', async () => {
    const element = await whole(html`<group-agreement .now=${NOW}></group-agreement>`);
    stub(HTMLIFrameElement.prototype, 'contentWindow', null);
    byRole(element, 'button', 'Print the agreement').click();
    await until(
      () => allByRole(element, 'alert').some((alert) => textOf(alert).includes('You can print this page')),
      'not said',
    );
    expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
  });
});

describe(`<group-agreement> however it is filled (seed ${SEED})`, () => {
  const WORDS = [
    'Phones on silent.',
    'What is said here stays here. Always.',
    'You may pass.',
    'No advice about medicines. Ask a doctor.',
    'If somebody is in danger, we get help.',
    'Tell everyone everything!',
    'Everyone must speak.',
    'x'.repeat(200),
    '   ',
  ];

  // Each one is mounted and printed, so a few at a time.
  const promise = 'always has the right to pass first, the limit with its rule, and the two rules about safety last';
  for (const part of [1, 2, 3, 4]) it(`${promise}, part ${part} of 4`, () => keepsPromisesInTen(SEED + part));

  async function keepsPromisesInTen(seed: number): Promise<void> {
    listen('warn');
    const random = randomOf(seed);
    const sheets = watchPrints();
    for (let round = 0; round < 10; round += 1) {
      const some = (): string[] => (random.chance(60) ? random.some(WORDS, WORDS.length) : []);
      const isOnline = random.chance(50);
      const group = random.chance(50)
        ? aGroup({
            agreement: { rules: some(), agreedOn: random.pick(['2026-03-04', '', '2030-01-01']) },
            ...(random.chance(50) && { confidentialityNote: random.pick(WORDS) }),
          })
        : undefined;
      const list = some();
      const slot = random.pick(['', 'rules']);
      const template = html`<group-agreement
        .group=${group}
        ?online=${isOnline}
        ?remember=${random.chance(20)}
        also=${random.pick(['', 'sober', 'no-names nonsense', 'none'])}
        agreed-on=${random.pick(['', '2026-03-04', 'soon'])}
        name=${random.pick(['', 'Circle'])}
        .now=${random.pick([NOW, LATER])}
        >${
          list.length
            ? html`<ol slot=${slot}>
                ${list.map((rule) => html`<li>${rule}</li>`)}
              </ol>`
            : nothing
        }${
          random.chance(30) ? html`<p slot="limits">${random.pick(['Own limit', ''])}</p>` : nothing
        }${random.chance(30) ? html`<p slot="help">Help</p>` : nothing}</group-agreement
      >`;
      const element = await whole(template);
      const where = `round ${round}`;
      keepsItsPromises(rulesText(element), isOnline, where);
      const hasOwn = list.some((rule) => rule.trim()) || (group?.agreement?.rules ?? []).some((rule) => rule.trim());
      if (!hasOwn) expect(textOf(element), where).to.not.match(/Agreed by this group|own words/);
      byRole(element, 'button', 'Print the agreement').click();
      await until(() => sheets.length === round + 1, `${where}: not printed`);
      keepsItsPromises(sheets[round]!.items, isOnline, `${where}, printed`);
      element.remove();
    }
  }
});

describe('<group-agreement> in a made-up language', () => {
  it('has no word of its own', async () => {
    registerLanguage(PSEUDO_TAG, pseudoMessages);
    const element = await whole(
      html`<group-agreement
        lang=${PSEUDO_TAG}
        online
        camera="ask"
        late-arrival="tell-us"
        agreed-on="2026-03-04"
        .now=${NOW}
        >${ownList(['⟦1⟧', '⟦2⟧'])}</group-agreement
      >`,
    );
    // The rules are content, which a made-up language has none of.
    const root = element.shadowRoot!.querySelector('.base')!.cloneNode(true) as Element;
    for (const rule of root.querySelectorAll('.rule [lang]')) rule.remove();
    expect(root.textContent).to.match(/⟦/);
    const blocks = [...root.querySelectorAll('p, h2, h3, dt, dd, span, button, summary')];
    const foreign = blocks
      .map((block) => outsideMessages(block.textContent ?? ''))
      .filter((rest) => /\p{L}/u.test(rest));
    expect(foreign).to.deep.equal([]);
  });
});
