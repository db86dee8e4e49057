import { EvidenceSummary } from '../elements/evidence-summary/evidence-summary.js';
import { defineOnce } from './define-once.js';

defineOnce('evidence-summary', EvidenceSummary);
