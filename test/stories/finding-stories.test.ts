/** The stories of the elements that help people choose, keep and reach a group. */
import * as feedbackStories from '../../stories/listing-feedback.stories.js';
import * as mapStories from '../../stories/group-map.stories.js';
import * as matchStories from '../../stories/group-match.stories.js';
import * as myGroupsStories from '../../stories/my-groups.stories.js';
import * as nextStories from '../../stories/next-meetings.stories.js';
import * as takeAwayStories from '../../stories/take-away.stories.js';
import * as timetableStories from '../../stories/meeting-timetable.stories.js';
import { describeStories } from '../support/stories.js';

for (const file of [
  mapStories,
  timetableStories,
  nextStories,
  matchStories,
  myGroupsStories,
  feedbackStories,
  takeAwayStories,
]) {
  describeStories(file);
}
