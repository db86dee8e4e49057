import { GroupMap } from '../elements/group-map/group-map.js';
import { defineOnce } from './define-once.js';

defineOnce('group-map', GroupMap);
