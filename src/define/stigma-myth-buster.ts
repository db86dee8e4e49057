import { StigmaMythBuster } from '../elements/stigma-myth-buster/stigma-myth-buster.js';
import { defineOnce } from './define-once.js';

defineOnce('stigma-myth-buster', StigmaMythBuster);
