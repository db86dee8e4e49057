import { QuickExit } from '../elements/quick-exit/quick-exit.js';
import { defineOnce } from './define-once.js';

defineOnce('quick-exit', QuickExit);
