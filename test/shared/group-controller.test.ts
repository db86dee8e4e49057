import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { GroupController, type GroupInputs } from '../../src/shared/controllers/group-controller.js';
import '../../src/define/peer-support.js';
import type { PeerSupport } from '../../src/elements/peer-support/peer-support.js';
import type { DirectoryState } from '../../src/sources/store.js';
import { FAILED, LOADING, provided } from '../../stories/support/provided.js';
import { aDirectory, aGroup, aMeeting } from '../support/builders.js';
import { listen, place, until } from '../support/mount.js';

class GroupHost extends LitElement {
  readonly about = new GroupController(this);
  inputs: GroupInputs = {};

  protected override willUpdate(): void {
    this.about.update(this.inputs);
  }

  override render() {
    return html`${this.about.status} ${this.about.group?.name ?? ''}`;
  }

  give(inputs: GroupInputs): Promise<boolean> {
    this.inputs = inputs;
    this.requestUpdate();
    return this.updateComplete;
  }
}
customElements.define('group-host', GroupHost);

const tea = aGroup({ id: 'tea', name: 'Tea' });
const walk = aGroup({ id: 'walk', name: 'Walk' });
const two = aDirectory({ groups: [tea, walk] });
const ready = (directory = two): DirectoryState => ({ status: 'ready', directory, refreshing: false, stale: false });

async function host(...states: readonly [DirectoryState, ...DirectoryState[]]): Promise<GroupHost> {
  const around = provided(html`<group-host></group-host>`, ...states);
  await place(html`${around}`);
  return around.querySelector('group-host') as GroupHost;
}

const said = (element: GroupHost): string[] => [
  element.about.status,
  element.about.group?.id ?? '',
  element.about.meetings.map(({ id }) => id).join(),
];

describe('GroupController', () => {
  it('is about nothing where nobody says which group is meant', async () => {
    expect(said(await place<GroupHost>(html`<group-host></group-host>`))).to.deep.equal(['none', '', '']);
    expect(said(await host(ready()))).to.deep.equal(['none', '', '']);
  });

  const given: readonly (readonly [string, GroupInputs, readonly string[]])[] = [
    ['the group from script', { group: aGroup({ id: 'own' }), groupId: 'tea' }, ['found', 'own', '']],
    ['a group that the list has meetings of', { group: tea }, ['found', 'tea', 'meeting-1']],
    ['the group of a meeting', { meeting: aMeeting({ id: 'm', groupId: 'walk' }) }, ['found', 'walk', 'm']],
    ['a meeting whose group is in no list', { meeting: aMeeting({ id: 'm', groupId: 'else' }) }, ['found', '', 'm']],
    ['the group that an id names', { groupId: ' walk ' }, ['found', 'walk', 'meeting-2']],
    ['the meeting that an id names, with its group', { meetingId: ' meeting-2 ' }, ['found', 'walk', 'meeting-2']],
    [
      'the meeting, where its group is named too',
      { groupId: 'tea', meetingId: 'meeting-2' },
      ['found', 'walk', 'meeting-2'],
    ],
  ];
  for (const [what, inputs, expected] of given) {
    it(`finds ${what}`, async () => {
      const element = await host(ready());
      await element.give(inputs);
      expect(said(element)).to.deep.equal(expected);
    });
  }

  it('takes the only group of a list', async () => {
    expect(said(await host(ready(aDirectory({ groups: [walk] }))))).to.deep.equal(['found', 'walk', 'meeting-1']);
  });

  it('tells the editor of an id that the list does not have', async () => {
    const told = listen('warn');
    const element = await host(ready());
    await element.give({ groupId: 'gone' });
    expect(said(element)).to.deep.equal(['missing', '', '']);
    expect(told.join()).to.include('<group-host> group-id: there is no group "gone" in the list.');
  });

  it('tells the editor of a meeting that the list does not have, and takes no other group for it', async () => {
    const told = listen('warn');
    const element = await host(ready(aDirectory({ groups: [tea] })));
    await element.give({ meetingId: 'gone' });
    expect(said(element)).to.deep.equal(['missing', '', '']);
    expect(told).to.deep.equal(['<group-host> meeting-id: there is no meeting "gone" in the list.']);
    await element.give({ meetingId: 'gone', groupId: 'tea' });
    expect(said(element)).to.deep.equal(['found', 'tea', 'meeting-1']);
  });

  it('passes on that the list loads, failed and was tried again', async () => {
    const element = await host(LOADING, FAILED, ready(aDirectory({ groups: [tea] })));
    expect(said(element)).to.deep.equal(['loading', '', '']);
    element.about.retry();
    await element.updateComplete;
    expect([element.about.status, element.about.failure?.kind]).to.deep.equal(['error', 'unreachable']);
    element.about.retry();
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['found', 'tea', 'meeting-1']);
  });

  it('keeps what was found while a load that came after it failed', async () => {
    const element = await host({ ...FAILED, directory: two });
    await element.give({ groupId: 'tea' });
    expect(said(element)).to.deep.equal(['found', 'tea', 'meeting-1']);
  });

  it('follows the provider’s changes, and lets go of it outside', async () => {
    const provider = await place<PeerSupport>(
      html`<peer-support .directory=${aDirectory({ groups: [tea] })}><group-host></group-host></peer-support>`,
    );
    const element = provider.querySelector('group-host') as GroupHost;
    await until(() => element.about.group?.id === 'tea', 'not found');
    provider.directory = aDirectory({ groups: [walk] });
    await until(() => element.about.group?.id === 'walk', 'not followed');
    provider.after(element);
    await element.give({});
    expect(said(element)).to.deep.equal(['none', '', '']);
    provider.directory = aDirectory({ groups: [tea] });
    await provider.updateComplete;
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['none', '', '']);
  });
});
