/** The stories of handing groups on: before printing, before sharing, staff's shortlist. */
import * as sharingStories from '../../stories/sharing.stories.js';
import { describeStories } from '../support/stories.js';

/** The finder's filters load after its first list. Here they come beforehand, so that each story is whole at once. */
before(() => import('../../src/elements/group-finder/group-finder.tools.js'));

describeStories(sharingStories);
