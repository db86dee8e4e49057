import { MyGroups } from '../elements/my-groups/my-groups.js';
import { defineOnce } from './define-once.js';

defineOnce('my-groups', MyGroups);
