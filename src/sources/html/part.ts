/**
 * A list or table of the page as plain data. `shared/page-part.ts` makes it from elements; this folder reads it, and
 * so needs no page. Texts are plain, with `\n` between blocks.
 */

export interface PartLink {
  readonly text: string;
  /** Resolved against the page, not yet checked. */
  readonly url: string;
}

/** A `<time>`: what it says and what its `datetime` says. */
export interface PartTime {
  readonly text: string;
  readonly value: string;
}

export interface PartText {
  readonly text: string;
  readonly links?: readonly PartLink[];
  readonly times?: readonly PartTime[];
}

export interface PartRow {
  readonly id?: string;
  /** The last row before this one that was a single cell across the table: "Mondays". */
  readonly section?: string;
  /** Where it begins in its file, counted from 1; of rows that come from one. */
  readonly line?: number;
  /** As many as there are headings; a merged cell stands in each of its columns. */
  readonly cells: readonly PartText[];
}

/** Headings of the page above a list or table, outermost first: "York", "Mondays". */
interface UnderHeadings {
  readonly sections?: readonly string[];
}

export interface TablePart extends UnderHeadings {
  readonly part: 'table';
  readonly headings: readonly string[];
  readonly rows: readonly PartRow[];
}

/** A thing in microdata: types without their address, and every value of every property. */
export interface PartItem {
  readonly types: readonly string[];
  readonly id?: string;
  readonly properties: Readonly<Record<string, readonly (string | PartItem)[]>>;
}

export interface PartEntry extends PartText {
  readonly id?: string;
  /** Text of the heading, bold words or link that the entry begins with. */
  readonly lead?: string;
  readonly item?: PartItem;
}

export interface ListPart extends UnderHeadings {
  readonly part: 'list';
  readonly entries: readonly PartEntry[];
}

/** An element that is none of these. */
export interface OtherPart {
  readonly part: 'other';
  readonly element: string;
}

/** All lists and tables of a wrapper, in their order. */
export interface SeveralParts {
  readonly part: 'several';
  readonly parts: readonly (TablePart | ListPart)[];
}

export type PagePart = TablePart | ListPart | SeveralParts | OtherPart;
