import { ListingFeedback } from '../elements/listing-feedback/listing-feedback.js';
import { defineOnce } from './define-once.js';

defineOnce('listing-feedback', ListingFeedback);
