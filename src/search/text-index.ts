/**
 * Finds words in documents. Every word of every document is kept as a number, in order, so that one search is one
 * walk over numbers: no list per word, and phrases for free. Knows nothing of groups and meetings.
 *
 * A word typed matches, in this order, and the next only where the one before finds nothing in the whole index:
 * the same word (for short words: of two letters, and of up to three once something is typed after them: "me", "men"),
 * words that begin with it ("care": carer), from four letters words that it is a part of ("hilfe": selbsthilfe),
 * words that it may be a mistyping of ("anxeity").
 */
import { fold } from './fold.js';
import { readTyped, splitWords } from './words.js';
import { forgiven, isTypoOf } from './typos.js';

/** One bit per typed word or phrase in a 32-bit number with a sign. What is typed beyond is not looked at. */
const MOST_TERMS = 30;
/** Stands between fields, so that no phrase runs from one into the next. */
const FIELD_END = 0;

/** The plural s of English and its neighbours, from five letters: "carers" also finds "carer". */
const withoutPlural = (word: string): string => (/^\P{N}{3,}[^s]s$/u.test(word) ? word.slice(0, -1) : word);

export interface Found {
  /** All bits: what a match must have, in one document or over the documents that belong together. */
  readonly wanted: number;
  /** For each document, the bits of the typed words it has. */
  readonly bits: Int32Array;
}

export class TextIndex {
  readonly #numbers = new Map<string, number>();
  readonly #words = [''];
  readonly #sequence: number[] = [];
  readonly #ends: number[] = [];
  readonly #count: number;
  readonly #fieldsOf: (document: number) => readonly (string | undefined)[];
  readonly #ignored: readonly string[] | undefined;

  constructor(
    count: number,
    fieldsOf: (document: number) => readonly (string | undefined)[],
    ignored?: readonly string[],
  ) {
    this.#count = count;
    this.#fieldsOf = fieldsOf;
    this.#ignored = ignored;
  }

  /** Reads up to `limit` further documents. True when all are read. */
  warm(limit = Infinity): boolean {
    const stop = Math.min(this.#count, this.#ends.length + limit);
    while (this.#ends.length < stop) {
      for (const field of this.#fieldsOf(this.#ends.length)) if (field) this.#read(field);
      this.#ends.push(this.#sequence.length);
    }
    return stop === this.#count;
  }

  find(text: string): Found {
    this.warm();
    const { words, phrases, typing } = readTyped(text, this.#ignored);
    const marks = new Int32Array(this.#words.length);
    const terms = words.slice(0, MOST_TERMS);
    terms.forEach((word, index) => {
      const going = typing && index === words.length - 1;
      for (const number of this.#matches(word, going)) marks[number]! |= 1 << index;
      // "post natal" also finds "postnatal".
      if (index === 0) return;
      for (const number of this.#beginning(terms[index - 1]! + word)) marks[number]! |= 3 << (index - 1);
    });
    const runs = phrases.slice(0, MOST_TERMS - terms.length);
    const numbers = runs.map((phrase) => phrase.map((word) => this.#numbers.get(word) ?? -1));
    return { wanted: 2 ** (terms.length + runs.length) - 1, bits: this.#walk(marks, numbers, terms.length) };
  }

  #walk(marks: Int32Array, phrases: readonly (readonly number[])[], firstBit: number): Int32Array {
    const sequence = this.#sequence;
    let at = 0;
    return Int32Array.from(this.#ends, (end) => {
      let bits = 0;
      for (; at < end; at++) {
        bits |= marks[sequence[at]!]!;
        for (let index = 0; index < phrases.length; index++) {
          const isHere = phrases[index]!.every((number, offset) => sequence[at + offset] === number);
          if (isHere) bits |= 1 << (firstBit + index);
        }
      }
      return bits;
    });
  }

  #read(field: string): void {
    const joined: string[] = [];
    for (const word of splitWords(fold(field), joined)) this.#sequence.push(this.#number(word));
    this.#sequence.push(FIELD_END);
    for (const word of joined) this.#sequence.push(this.#number(word), FIELD_END);
  }

  #number(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.push(word) - 1;
      this.#numbers.set(word, number);
    }
    return number;
  }

  #matches(word: string, typing: boolean): readonly number[] {
    if (word.length === 2 || (word.length < 4 && !typing)) {
      const forms = word.length === 3 ? [word, `${word}s`] : [word];
      const same = forms.flatMap((form) => this.#numbers.get(form) ?? []);
      if (same.length > 0) return same;
    }
    let found = this.#beginning(withoutPlural(word));
    if (found.length === 0 && word.length > 3) found = this.#filter((written) => written.includes(word));
    for (let mistakes = 1; found.length === 0 && mistakes <= forgiven(word); mistakes++) {
      found = this.#filter((written) => isTypoOf(word, written, mistakes, typing));
    }
    return found;
  }

  #beginning(start: string): number[] {
    return this.#filter((written) => written.startsWith(start));
  }

  #filter(test: (written: string) => boolean): number[] {
    const found: number[] = [];
    this.#words.forEach((written, number) => {
      if (test(written)) found.push(number);
    });
    return found;
  }
}
