/** Icons of the buttons that move a map. None is mirrored: left is left on a map in every language. */
import type { Icon } from '../templates/icon.js';

export const plusIcon: Icon = 'M10 4.5v11M4.5 10h11';
export const minusIcon: Icon = 'M4.5 10h11';
export const upIcon: Icon = 'M10 15.6V4.6M5.6 9 10 4.6 14.4 9';
export const downArrowIcon: Icon = 'M10 4.4v11M5.6 11 10 15.4 14.4 11';
export const leftIcon: Icon = 'M15.6 10h-11M9 5.6 4.6 10 9 14.4';
export const rightIcon: Icon = 'M4.4 10h11M11 5.6 15.4 10 11 14.4';
