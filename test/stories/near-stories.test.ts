/** The stories of the finder's field for a place. */
import * as nearStories from '../../stories/group-finder-near.stories.js';
import { describeStories } from '../support/stories.js';

describeStories(nearStories);
