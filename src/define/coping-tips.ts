import { CopingTips } from '../elements/coping-tips/coping-tips.js';
import { defineOnce } from './define-once.js';

defineOnce('coping-tips', CopingTips);
