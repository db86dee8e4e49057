import { GroupMatch } from '../elements/group-match/group-match.js';
import { defineOnce } from './define-once.js';

defineOnce('group-match', GroupMatch);
