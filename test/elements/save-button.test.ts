/** "Save", in the details of a meeting and on a card, and what the quick exit does with it. */
import { expect } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/define/group-finder.js';
import '../../src/define/meeting-card.js';
import '../../src/define/my-groups.js';
import '../../src/define/peer-support.js';
import '../../src/define/quick-exit.js';
import type { MyGroups } from '../../src/elements/my-groups/my-groups.js';
import type { QuickExit } from '../../src/elements/quick-exit/quick-exit.js';
import { forgetSaved, readSaved } from '../../src/shared/saved/saved-groups.js';
import { keep } from '../../src/shared/storage.js';
import { NOW } from '../support/directories.js';
import { becomes, focused, place, placeReady, press, type, until } from '../support/mount.js';
import { allByRole, byRole, nameOf, textOf } from '../support/roles.js';
import { SAVED_DIRECTORY, save } from '../support/saved.js';

const KEY = 'psw:my-groups';
const SAVE = 'Save: Kettle and Chat';
const SAVED = 'Saved: Kettle and Chat. Press to take it off your list';

const saveButtons = (root: Element): string[] => allByRole(root, 'button', /^Saved?:/).map(nameOf);
const count = (): number => readSaved(NOW).state.meetings.length;

async function details(template: TemplateResult): Promise<HTMLElement> {
  const box = await place<HTMLElement>(html`<div>${template}</div>`);
  const finder = box.querySelector<LitElement>('group-finder, meeting-card')!;
  await becomes(finder, 'ready');
  byRole(finder, 'button', /Kettle and Chat/).click();
  await until(() => allByRole(finder, 'button', /^Back/).length === 1, 'no details');
  await finder.updateComplete;
  return box;
}

const aFinder = (): TemplateResult => html`<group-finder .directory=${SAVED_DIRECTORY} .now=${NOW}></group-finder>`;

const aCard = async (): Promise<LitElement> => {
  const box = await place<HTMLElement>(
    html`<peer-support .directory=${SAVED_DIRECTORY}
      ><meeting-card save meeting-id="kettle-wednesday" .now=${NOW}></meeting-card
    ></peer-support>`,
  );
  const card = box.querySelector<LitElement>('meeting-card')!;
  await becomes(card, 'ready');
  await until(() => saveButtons(card).length === 1, 'no button');
  return card;
};

beforeEach(() => forgetSaved());
afterEach(() => forgetSaved());

describe('The Save button', () => {
  it('stands in details only where the page has a list, or the site asks for it', async () => {
    expect(saveButtons(await details(aFinder()))).to.deep.equal([]);
    expect(
      saveButtons(await details(html`<group-finder save .directory=${SAVED_DIRECTORY} .now=${NOW}></group-finder>`)),
    ).to.deep.equal([SAVE]);
    expect(
      saveButtons(
        await details(
          html`<peer-support save .directory=${SAVED_DIRECTORY}
            ><group-finder .now=${NOW}></group-finder
          ></peer-support>`,
        ),
      ),
    ).to.deep.equal([SAVE]);
  });

  it('stands in details beside a list', async () => {
    const box = await details(html`${aFinder()}<my-groups .directory=${SAVED_DIRECTORY} .now=${NOW}></my-groups>`);
    expect(saveButtons(box)).to.deep.equal([SAVE]);
  });

  it('stands on a card that has `save`, and on no other', async () => {
    await aCard();
    const plain = await place<HTMLElement>(
      html`<peer-support .directory=${SAVED_DIRECTORY}
        ><meeting-card meeting-id="kettle-wednesday" .now=${NOW}></meeting-card
      ></peer-support>`,
    );
    await becomes(plain.querySelector<LitElement>('meeting-card')!, 'ready');
    expect(saveButtons(plain)).to.deep.equal([]);
  });

  it('asks before it keeps anything: what, where, how long, and who may see it', async () => {
    const card = await aCard();
    byRole(card, 'button', SAVE).click();
    await until(() => focused()?.textContent === 'Keep your list on this device?', 'the question has no focus');
    expect([count(), localStorage.getItem(KEY)]).to.deep.equal([0, null]);
    const panel = textOf(byRole(card, 'group', 'Keep your list on this device?'));
    expect(panel).to.match(/which groups you saved, the dates you choose, and the words you write/);
    expect(panel).to.match(/in this browser, and is sent to nobody\. It is gone 90 days/);
    expect(panel).to.match(/Someone else who uses this device could see it\. “Forget all” removes it at once/);
  });

  it('does nothing when it is left with Escape, and gives the focus back', async () => {
    const card = await aCard();
    byRole(card, 'button', SAVE).click();
    await until(() => focused()?.className === 'ask-title', 'not asked');
    await press('Escape');
    await until(() => nameOf(focused()!) === SAVE, 'the focus is lost');
    expect([count(), allByRole(card, 'group').length]).to.deep.equal([0, 0]);
  });

  it('keeps in memory after "Not now", and says so', async () => {
    const card = await aCard();
    byRole(card, 'button', SAVE).click();
    await until(() => focused()?.className === 'ask-title', 'not asked');
    byRole(card, 'button', 'Not now').click();
    await until(() => nameOf(focused()!) === SAVED, 'the focus is lost');
    await until(() => textOf(byRole(card, 'status')).includes('Only until you close this page'), 'not said');
    expect([count(), localStorage.getItem(KEY)]).to.deep.equal([1, null]);
  });

  it('keeps on the device after "Keep", and never asks twice', async () => {
    const card = await aCard();
    byRole(card, 'button', SAVE).click();
    await until(() => focused()?.className === 'ask-title', 'not asked');
    byRole(card, 'button', 'Keep on this device').click();
    await until(() => localStorage.getItem(KEY), 'not kept');
    await until(() => nameOf(focused()!) === SAVED, 'the focus is lost');
    byRole(card, 'button', SAVED).click();
    await card.updateComplete;
    byRole(card, 'button', SAVE).click();
    await card.updateComplete;
    expect([count(), saveButtons(card), allByRole(card, 'group').length]).to.deep.equal([1, [SAVED], 0]);
  });

  it('says "Saved" of what is kept, and follows a list that forgets it', async () => {
    save({ meetings: ['kettle-wednesday'] });
    const card = await aCard();
    expect(saveButtons(card)).to.deep.equal([SAVED]);
    forgetSaved();
    await card.updateComplete;
    expect(saveButtons(card)).to.deep.equal([SAVE]);
  });
});

describe('<quick-exit> and what is saved', () => {
  const exit = (forget = false): Promise<QuickExit> =>
    placeReady<QuickExit>(html`<quick-exit ?forget=${forget} .goTo=${() => undefined}></quick-exit>`);

  it('always forgets saved groups, and clears what shows them', async () => {
    save({ meetings: ['kettle-wednesday'] });
    keep('agreement:x', 1, 1, Date.now());
    const list = await placeReady<MyGroups>(html`<my-groups .directory=${SAVED_DIRECTORY} .now=${NOW}></my-groups>`);
    const card = await aCard();
    (await exit()).leave();
    await Promise.all([list.updateComplete, card.updateComplete]);
    expect([localStorage.getItem(KEY), textOf(list).includes('Kettle')]).to.deep.equal([null, false]);
    expect(card.shadowRoot!.querySelector('[data-ask]')!.textContent).to.include('Save');
    expect(card.shadowRoot!.querySelector('.done')).to.equal(null);
    expect(localStorage.getItem('psw:agreement:x'), 'without `forget` the rest stays').not.to.equal(null);
    localStorage.removeItem('psw:agreement:x');
  });

  it('says so beside the button, on a page where groups can be saved', async () => {
    const alone = await exit();
    expect(textOf(alone)).not.to.include('forgets the groups');
    alone.remove();
    await Promise.resolve();
    await place(html`<my-groups></my-groups>`);
    const said = textOf(await exit());
    expect(said).to.include('It also forgets the groups you saved here.');
  });
});

describe('A whole journey by keyboard alone', () => {
  /** Tab until that has the focus. What was passed on the way is the order. */
  async function tabTo(name: string | RegExp, most = 40): Promise<string[]> {
    const passed: string[] = [];
    for (let at = 0; at < most; at += 1) {
      await press('Tab');
      const now = nameOf(focused()!) || focused()!.localName;
      passed.push(now);
      if (typeof name === 'string' ? now === name : name.test(now)) return passed;
    }
    throw new Error(`${String(name)} was never reached: ${passed.join(' | ')}`);
  }

  it('save, agree, list, went, words, file, forget all', async () => {
    const box = await details(html`${aFinder()}<my-groups .directory=${SAVED_DIRECTORY} .now=${NOW}></my-groups>`);
    const list = box.querySelector<MyGroups>('my-groups')!;
    await tabTo(SAVE);
    await press('Enter');
    await until(() => focused()?.className === 'ask-title', 'not asked');
    expect(await tabTo('Not now')).to.deep.equal(['Keep on this device', 'Not now']);
    await press('Shift+Tab', 'Enter');
    await until(() => nameOf(focused()!) === SAVED, 'the focus is lost');
    await until(() => list.matches(':state(ready)'), 'not on the list');
    await list.updateComplete;
    expect(await tabTo(/^How was it/)).to.deep.equal([
      'Print',
      'Copy as text',
      'Share',
      'Kettle and Chat',
      'I went today: Kettle and Chat',
      'Forget this group: Kettle and Chat',
      'How was it for me?: Kettle and Chat',
    ]);
    await press('Enter', 'Tab');
    await type('Kind people.');
    await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Enter');
    await list.updateComplete;
    expect(readSaved(NOW).state.meetings.map(({ words, went }) => [words, went.length])).to.deep.equal([
      ['Kind people.', 1],
    ]);
    const links: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      links.push(this.download);
    };
    try {
      await tabTo('Save as a file');
      await press('Enter');
      await until(() => links.length === 1, 'no file');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect((await tabTo('Forget all')).slice(-2)).to.deep.equal(['Print my list', 'Forget all']);
    await press('Enter');
    await until(() => focused()?.textContent?.includes('All forgotten'), 'the focus is lost');
    expect([count(), localStorage.getItem(KEY), saveButtons(box)]).to.deep.equal([0, null, [SAVE]]);
  });
});
