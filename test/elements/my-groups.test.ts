import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/my-groups.js';
import type { MyGroups } from '../../src/elements/my-groups/my-groups.js';
import { NOW } from '../support/directories.js';
import { placeReady } from '../support/mount.js';
import { save, SAVED_DIRECTORY } from '../support/saved.js';
import { textOf } from '../support/roles.js';

describe('<my-groups>', () => {
  it('shows the groups that are kept, the next one first', async () => {
    save();
    const element = await placeReady<MyGroups>(
      html`<my-groups .directory=${SAVED_DIRECTORY} .now=${NOW}></my-groups>`,
    );
    expect(textOf(element)).to.match(/Kettle and Chat.*Lantern Circle/);
  });
});
