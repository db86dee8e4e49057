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
