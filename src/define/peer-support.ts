import { PeerSupport } from '../elements/peer-support/peer-support.js';
import { defineOnce } from './define-once.js';

defineOnce('peer-support', PeerSupport);
