import { GroupAgreement } from '../elements/group-agreement/group-agreement.js';
import { defineOnce } from './define-once.js';

defineOnce('group-agreement', GroupAgreement);
