/** The stories of the elements that keep people safe and prepare them. */
import * as agreementStories from '../../stories/group-agreement.stories.js';
import * as crisisStories from '../../stories/crisis-help.stories.js';
import * as exitStories from '../../stories/quick-exit.stories.js';
import * as visitStories from '../../stories/first-visit.stories.js';
import { describeStories } from '../support/stories.js';

for (const file of [crisisStories, exitStories, agreementStories, visitStories]) describeStories(file);
