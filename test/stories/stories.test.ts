/** The stories of the elements that show groups and facts. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as finderStories from '../../stories/group-finder.stories.js';
import * as cardStories from '../../stories/meeting-card.stories.js';
import * as providerStories from '../../stories/peer-support.stories.js';
import * as mythStories from '../../stories/stigma-myth-buster.stories.js';
import { isChromium, describeStories, FORCED } from '../support/stories.js';

/** The finder's filters load after its first list. Here they come beforehand, so that each story is whole at once. */
before(() => import('../../src/elements/group-finder/group-finder.tools.js'));

for (const file of [finderStories, cardStories, mythStories, providerStories]) describeStories(file);

if (!isChromium) {
  describe('stories in forced colours', () => {
    it('are for Chromium: this engine cannot emulate forced colours, and nobody asked it for them', async () => {
      expect(await executeServerCommand('media', FORCED)).to.equal(false);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    });
  });
}
