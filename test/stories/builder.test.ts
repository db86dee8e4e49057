/** The snippet builder, as somebody meets it who wants a line for their page. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { groupedAttributes } from '../../stories/builder/fields.js';
import { FIRST } from '../../stories/builder/labels.js';
import { outcomeOf, START } from '../../stories/builder/state.js';
import { hostOf, HOSTS, makeSnippet, snippetFor, VOCABULARY } from '../../src/snippets/index.js';
import { afterwards, focused, nextFrames, press, stub, type, until } from '../support/mount.js';
import { allByRole, byRole, nameOf, textOf } from '../support/roles.js';
import {
  catchCopies,
  choose,
  copy,
  field,
  fill,
  integrity,
  line,
  root,
  said,
  start,
  TODAY,
} from '../support/snippet-builder.js';
import { aRequest, FEED, FILES, goodAttributes, LINK } from '../support/snippets.js';
import { FORCED, isChromium } from '../support/stories.js';

describe('the snippet builder', () => {
  it('has a field for each attribute of every element, once', () => {
    for (const [tag, { attributes }] of VOCABULARY) {
      const { first, rest } = groupedAttributes(tag);
      expect(first.length, tag).to.equal(FIRST[tag]?.length);
      expect([...first, ...rest.flatMap(([, group]) => group)]).to.have.members([...attributes]);
    }
  });

  it('shows the line that the library makes for each element in each place', () => {
    for (const tag of VOCABULARY.keys()) {
      const values = { [tag]: goodAttributes(tag) };
      for (const { id } of HOSTS) {
        const state = { ...START, tag, values, where: id, href: LINK.href, text: LINK.text, folder: FILES, integrity };
        const { draft, problems } = outcomeOf(state, TODAY);
        expect(problems, `${tag} ${id}`).to.deep.equal([]);
        const request = aRequest({ tag, attributes: goodAttributes(tag), today: TODAY, integrity: integrity! });
        expect(draft.text, `${tag} ${id}`).to.equal(snippetFor(hostOf(id)!, request).text);
      }
    }
  });

  it('is filled in, and the line copied, by keyboard alone', async () => {
    await start();
    const copied = catchCopies();
    field('tag').focus();
    const stops: string[] = [];
    const tabTo = async (id: string): Promise<void> => {
      for (let turn = 0; turn < 60 && focused()?.id !== `builder-${id}`; turn += 1) {
        await press('Tab');
        stops.push(focused()?.id ?? '');
      }
      expect(focused()?.id, `after ${stops.join(' ')}`).to.equal(`builder-${id}`);
    };
    await tabTo('source');
    await type(FEED);
    await tabTo('where');
    await type('Joomla');
    await until(() => field<HTMLSelectElement>('where').value === 'joomla', 'Joomla was not chosen');
    await tabTo('site-href');
    await type(LINK.href);
    await tabTo('site-folder');
    await type(FILES);
    for (let turn = 0; turn < 20 && nameOf(focused()!) !== 'Copy'; turn += 1) await press('Tab');
    await until(() => field('site-room').value !== '', 'the room was not measured');
    await press('Enter');
    await until(() => copied.length > 0, 'nothing was copied');
    const request = aRequest({ today: TODAY, room: Number(field('site-room').value) });
    expect(copied).to.deep.equal([makeSnippet('placeholder', request).html]);
    await until(() => said() === 'Copied. Now paste it.', said());
    byRole(root, 'button', 'Copy the script').click();
    await until(() => copied.length > 1, 'the script was not copied');
    await until(() => said(1) === 'Copied, for all pages.', said(1));
    expect(said()).to.equal('');
    expect(copied[1]).to.equal(makeSnippet('placeholder', request).siteScript);
  });

  it('says which line it is when somebody chooses another place, kind or element', async () => {
    await start();
    expect(said()).to.equal('');
    choose('where', 'joomla');
    expect(said()).to.equal('Your line for Joomla: a placeholder with a link in it.');
    choose('kind', 'link');
    expect(said()).to.equal('Your line for Joomla: a plain link.');
    choose('where', 'notion');
    expect(said()).to.equal('Your address for Notion: a page in a frame.');
    choose('tag', 'quick-exit');
    expect(said()).to.match(/^Your/);
    fill('site-text', 'Leave');
    expect(said()).to.equal('');
  });

  it('lets people past the preview, which may hold many links', async () => {
    await start();
    byRole(root, 'checkbox', 'Right to left').focus();
    await press('Tab');
    expect(nameOf(focused()!)).to.equal('Skip the preview');
    expect(focused()!.getBoundingClientRect().height).to.be.at.least(44);
    await press('Enter');
    expect(focused()?.id).to.equal('builder-where');
  });

  it('says what is wrong before it copies, and leads to it', async () => {
    await start();
    const copied = catchCopies();
    expect(root.querySelectorAll('.fault')).to.have.length(0);
    fill('source', 'groups.json');
    expect(textOf(root.querySelector('.fault')!)).to.match(/^Write the whole address/);
    copy();
    await nextFrames();
    expect(copied).to.deep.equal([]);
    expect(focused()).to.equal(root.querySelector('.summary'));
    const faults = [...root.querySelectorAll('.summary li')].map(textOf);
    expect(faults.map((each) => each.split(':')[0])).to.deep.equal([
      'Address of your list',
      'Folder of the files',
      'Address of the link',
    ]);
    byRole(root, 'button', 'Address of the link').click();
    expect(focused()?.id).to.equal('builder-site-href');
    expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
    const described = focused()!.getAttribute('aria-describedby')!.split(' ');
    expect(textOf(document.getElementById(described[0]!)!)).to.equal('Fill this in.');
    fill('site-href', LINK.href);
    fill('site-folder', 'http://clinic.example/psw/');
    expect(textOf(root.querySelector('#builder-site-folder-fault')!)).to.match(/^Start with https, not http/);
    expect(root.querySelector('#builder-site-href-fault')).to.equal(null);
  });

  it('opens what is closed around a field that has to be put right', async () => {
    await start();
    fill('limit', '');
    choose('where', 'html');
    field('max-zoom').value = '';
    fill('tile-url', 'tiles');
    copy();
    await nextFrames();
    byRole(root, 'button', 'Address of the map’s pictures').click();
    expect(focused()?.id).to.equal('builder-tile-url');
    expect(focused()!.closest('details')!.open).to.equal(true);
  });

  it('selects the line where the browser refuses to copy', async () => {
    await start();
    stub(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('refused')) });
    fill('site-href', LINK.href);
    fill('site-folder', FILES);
    copy();
    await until(() => said().includes('press Ctrl and C'), said());
    const area = field<HTMLTextAreaElement>('snippet');
    expect(focused()).to.equal(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(line());
  });

  it('says calmly that the hashes are on their way, and puts them in when they come', async () => {
    const hashes: { come?: Readonly<Record<string, string>> | undefined } = {};
    const options = { integrity: () => Promise.resolve(hashes.come), patience: { milliseconds: 20, turns: 100 } };
    await start(options);
    expect(textOf(root)).to.include('The check of the file (its hash) is being worked out.');
    expect(line()).not.to.include('integrity=');
    hashes.come = integrity;
    await until(() => line().includes('integrity="sha384-aaaa"'), line());
    expect(textOf(root)).not.to.include('The check of the file');
  });

  it('says what to do when no hashes come', async () => {
    await start({ integrity: () => Promise.reject(new Error('404')), patience: { milliseconds: 1, turns: 2 } });
    await until(() => textOf(root).includes('npm run build'), 'it did not give up');
  });

  it('says what the place does, what it leaves out, and what the server of the files sees', async () => {
    await start();
    fill('source', FEED);
    fill('tile-attribution', 'Somebody');
    choose('where', 'drupal-basic');
    for (const words of [
      hostOf('drupal-basic')!.does,
      'Left out there:',
      'tile-attribution',
      'data-psw-origins="https://feed.example"',
    ])
      expect(textOf(root)).to.include(words);
    choose('where', 'html');
    const server = [...root.querySelectorAll<HTMLInputElement>('[name=files]')][1]!;
    server.click();
    expect(textOf(root)).to.include('which sees their IP address and the name of your website, not what they search');
    expect(line()).to.include('src="https://cdn.jsdelivr.net/npm/peer-support-widgets@');
    choose('kind', 'frame');
    copy();
    expect(textOf(root.querySelector('.summary')!)).to.include('hands pages out as plain text');
  });

  it('keeps what was written for an element while another one is looked at', async () => {
    await start();
    fill('source', FEED);
    choose('tag', 'quick-exit');
    expect(line()).to.include('<quick-exit>');
    choose('tag', 'group-finder');
    expect(field('source').value).to.equal(FEED);
    expect(line()).to.include(`source="${FEED}"`);
  });

  it('has nothing that sticks out at 320 px, in any element', async () => {
    await start();
    root.style.inlineSize = '320px';
    for (const tag of ['group-finder', 'meeting-card', 'crisis-help', 'peer-support']) {
      choose('tag', tag);
      root.querySelectorAll('details').forEach((each) => (each.open = true));
      await nextFrames();
      const right = root.getBoundingClientRect().right;
      const wide = [...root.querySelectorAll('.builder *')].filter(
        (each) => !each.closest('iframe, option') && each.getBoundingClientRect().right > right + 0.5,
      );
      expect(wide.map((each) => `${tag} ${each.localName}#${each.id}.${each.className}`)).to.deep.equal([]);
    }
  });

  it('has targets of 44 pixels, all with a name and help that is there', async () => {
    await start();
    for (const tag of VOCABULARY.keys()) {
      choose('tag', tag);
      root.querySelectorAll('details').forEach((each) => (each.open = true));
      for (const control of root.querySelectorAll<HTMLElement>('input, select, button, summary, textarea')) {
        expect(nameOf(control), control.outerHTML).to.match(/\w/);
        const box = (control.closest('label.tick') ?? control).getBoundingClientRect();
        if (!control.matches('.link')) expect(box.height, `${tag} ${nameOf(control)}`).to.be.at.least(43.5);
        for (const id of control.getAttribute('aria-describedby')?.split(' ') ?? [])
          expect(document.getElementById(id), id).not.to.equal(null);
      }
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, tag).to.equal(ids.length);
    }
  });

  if (isChromium) {
    const SCHEMES = ['light', 'dark'] as const;
    for (const scheme of SCHEMES) {
      it(`passes axe in ${scheme} colours, with faults and notes`, async () => {
        await start();
        document.documentElement.style.colorScheme = scheme;
        afterwards(() => document.documentElement.style.removeProperty('color-scheme'));
        choose('where', 'drupal-basic');
        fill('tile-attribution', 'Somebody');
        copy();
        root.querySelectorAll('details').forEach((each) => (each.open = true));
        await nextFrames();
        await expect(root).to.be.accessible({ ignoredTags: ['best-practice'] });
      });
    }

    it('passes axe in forced colours, with all its controls', async () => {
      await start();
      const before = allByRole(root, 'combobox').length;
      await executeServerCommand('media', FORCED);
      afterwards(() => void executeServerCommand('media', { 'forced-colors': 'none' }));
      copy();
      expect(allByRole(root, 'combobox').length).to.equal(before);
      await expect(root).to.be.accessible({ ignoredRules: ['color-contrast'], ignoredTags: ['best-practice'] });
    });
  }
});
