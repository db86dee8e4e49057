/**
 * One mark for each thing that can be found, and the four squares of certainty. Shapes tell them apart, never a colour,
 * and none looks like a fault: a filled disc with an arrow, a ring with two equal lines, a disc half filled, a dashed
 * ring, a diamond, and a speech bubble for what was said and not measured. Words always stand beside them.
 */
import { html, svg, type TemplateResult } from 'lit';
import type { Direction } from '../../content/evidence/finding.js';

const RING = 'M20 3a17 17 0 1 1-.01 0Z';

/** Class and path of each part. `ink` is filled, `line` thin, `bold` thick, `gap` cut out of what is filled. */
const MARKS: Readonly<Record<Direction, readonly (readonly [string, string])[]>> = {
  better: [
    ['ink', 'M20 2a18 18 0 1 1-.01 0Z'],
    ['bold gap', 'M20 29V12M12.5 19l7.5-7.5 7.5 7.5'],
  ],
  'no-clear-difference': [
    ['line', RING],
    ['bold', 'M12.5 16.5h15M12.5 23.5h15'],
  ],
  mixed: [
    ['line', RING],
    ['ink', 'M20 2.2a17.8 17.8 0 0 0 0 35.6Z'],
  ],
  'not-studied': [['line dashed', RING]],
  'worse-for-some': [
    ['line', 'M20 1.5 38.5 20 20 38.5 1.5 20Z'],
    ['bold', 'M20 11.5V28M13.5 21.5 20 28l6.5-6.5'],
  ],
  said: [
    ['line', 'M8 5h24a5 5 0 0 1 5 5v14a5 5 0 0 1-5 5H18l-8.5 7.5V29H8a5 5 0 0 1-5-5V10a5 5 0 0 1 5-5Z'],
    ['bold', 'M12 17h.01M20 17h.01M28 17h.01'],
  ],
};

export function mark(direction: Direction): TemplateResult {
  return html`<svg class="mark ${direction === 'said' ? 'mirrored' : ''}" viewBox="0 0 40 40" aria-hidden="true">
    ${MARKS[direction].map(([name, path]) => svg`<path class=${name} d=${path} />`)}
  </svg>`;
}

const FOUR = [0, 1, 2, 3];

/** @param filled how many of the four, which the words beside it say */
export function squares(filled: number): TemplateResult {
  return html`<svg class="squares" viewBox="0 0 56 12" aria-hidden="true">
    ${FOUR.map((at) => svg`<rect class=${at < filled ? 'ink' : ''} x=${at * 15 + 1} y="1" width="9" height="10" rx="2" />`)}
  </svg>`;
}
