/** Registers the tags that this site uses. Import it once, where the page begins. */
import 'peer-support-widgets/define/crisis-help.js';
import 'peer-support-widgets/define/group-finder.js';
import 'peer-support-widgets/define/meeting-card.js';
import 'peer-support-widgets/define/peer-support.js';
