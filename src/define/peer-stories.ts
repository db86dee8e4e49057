import { PeerStories } from '../elements/peer-stories/peer-stories.js';
import { defineOnce } from './define-once.js';

defineOnce('peer-stories', PeerStories);
