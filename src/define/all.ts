/** Every element. The provider comes first, so that its consumers find it ready. */
import './peer-support.js';
import './group-finder.js';
import './meeting-card.js';
import './stigma-myth-buster.js';
