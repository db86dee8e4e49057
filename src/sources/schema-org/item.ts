/** A thing of schema.org, whatever it was written in: types without their address, and every value of every property. */
import type { PartItem } from '../html/part.js';

export type Item = PartItem;
export type Value = string | Item;

/** Something in the markup that is left out, or is not certain. */
export type Doubt = (field: string, value: unknown, reason: 'field-unknown' | 'time-zone-contradicted') => void;

export const isItem = (value: Value | undefined): value is Item => typeof value === 'object';
export const all = (item: Item, name: string): readonly Value[] => item.properties[name] ?? [];
export const textOf = (item: Item, name: string): string | undefined =>
  all(item, name).find((value): value is string => typeof value === 'string' && value !== '');
export const items = (item: Item, name: string): readonly Item[] => all(item, name).filter(isItem);
/** The last part of an address, or of a name with a prefix: `schema:Monday`. */
export const tail = (text = ''): string => text.replace(/^.*[/#:]/s, '');
/** What a thing is called, or the text that stands for it. */
export const nameOf = (value: Value | undefined): string | undefined =>
  isItem(value) ? (textOf(value, 'name') ?? textOf(value, 'prefLabel')) : value;
