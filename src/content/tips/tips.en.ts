/** The tips in English. They report and never instruct; the rules for wording are in `docs/coping-tips.md`. */
import type { TipSet } from './tip.js';
import { FIRST_TIPS_EN } from './tips.en.first.js';
import { MORE_TIPS_EN } from './tips.en.more.js';

export const TIPS_EN: TipSet = { language: 'en', reviewed: null, items: [...FIRST_TIPS_EN, ...MORE_TIPS_EN] };
