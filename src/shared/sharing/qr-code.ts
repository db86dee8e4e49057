/**
 * A square code for phone cameras, drawn here: no address is told to anybody for it. Loads when a sheet is printed that has
 * one to show.
 */
import { html, type TemplateResult } from 'lit';
import { encodeQR } from 'qr';

/** What a camera needs around the code, in modules (ISO/IEC 18004). */
const QUIET = 4;
/** Longer addresses make modules that are too small for paper. */
const LONGEST = 300;

export interface QrCode {
  /** Width and height, in modules. */
  readonly size: number;
  /** The dark modules, as the `d` of an SVG path. */
  readonly path: string;
}

/** Undefined for what no camera would read well. */
export function qrCode(address: string): QrCode | undefined {
  if (address.length > LONGEST) return undefined;
  const rows = encodeQR(address, 'raw', { border: QUIET, ecc: 'medium' });
  const path = rows.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { size: rows.length, path: path.join('') };
}

/** Where dark modules follow each other, and how many. */
function runsOf(row: readonly boolean[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, at) => {
    const last = runs.at(-1);
    if (isDark && last && last[0] + last[1] === at) last[1] += 1;
    else if (isDark) runs.push([at, 1]);
  });
  return runs;
}

export function qrTemplate({ size, path }: QrCode, label: string): TemplateResult {
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    <path d=${path} />
  </svg>`;
}
