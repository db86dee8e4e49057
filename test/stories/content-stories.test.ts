/** The stories of the elements that show research, experience and tips. */
import * as evidenceStories from '../../stories/evidence-summary.stories.js';
import * as storyStories from '../../stories/peer-stories.stories.js';
import * as tipStories from '../../stories/coping-tips.stories.js';
import { describeStories } from '../support/stories.js';

for (const file of [evidenceStories, storyStories, tipStories]) describeStories(file);
