/** Every element. The provider comes first, so that its consumers find it ready. */
import './peer-support.js';
import './group-finder.js';
import './meeting-card.js';
import './stigma-myth-buster.js';
import './crisis-help.js';
import './quick-exit.js';
import './group-agreement.js';
import './first-visit.js';
import './evidence-summary.js';
import './peer-stories.js';
import './coping-tips.js';
import './group-map.js';
import './meeting-timetable.js';
import './next-meetings.js';
import './group-match.js';
import './my-groups.js';
import './listing-feedback.js';
