/** The page recipes: what holds for each element holds for all of them together on one page. */
import * as addiction from '../../stories/pages/addiction-service.stories.js';
import * as bereavement from '../../stories/pages/bereavement-service.stories.js';
import * as cancer from '../../stories/pages/cancer-charity.stories.js';
import * as carers from '../../stories/pages/carers-centre.stories.js';
import * as depression from '../../stories/pages/depression-clinic.stories.js';
import { describeStories } from '../support/stories.js';

/** The finder's filters load after its first list. Here they come beforehand, so that each page is whole at once. */
before(() => import('../../src/elements/group-finder/group-finder.tools.js'));

for (const file of [depression, cancer, carers, bereavement, addiction]) describeStories(file);
