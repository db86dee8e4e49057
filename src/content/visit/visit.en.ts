/** The texts in English, all of them. */
import type { VisitSet } from './visit.js';
import { VISIT_STEPS_EN } from './visit.en.first.js';
import { MORE_VISIT_EN } from './visit.en.more.js';

export const VISIT_EN: VisitSet = { language: 'en', reviewed: null, items: [...VISIT_STEPS_EN, ...MORE_VISIT_EN] };
