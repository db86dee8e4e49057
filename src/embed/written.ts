/**
 * Reads what authors wrote, in a placeholder or in a link, and forgives what editors do to it. Pure: takes attributes and
 * addresses, knows no page.
 */
import { readText } from '../shared/settings/read-text.js';
import { isCarried, isSettingName, readAddress, type Settings } from '../snippets/address.js';
import { unescaped } from '../snippets/entities.js';

/** A value without the quotes that an editor curled, the blanks it added and the entities it wrote twice. */
export const forgive = (value: string): string => readText(unescaped(value));

const forgiven = ({ tag, attributes }: Settings): Settings => ({
  tag: forgive(tag).toLowerCase(),
  attributes: Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, forgive(value)])),
});

/** No value of a setting is as long; to look through it would hold up the page. */
const LONGEST = 2000;

/** `data-psw` and the `data-…` beside it. Undefined without `data-psw`. */
export function readPlaceholder(
  attributes: Iterable<{ readonly name: string; readonly value: string }>,
): Settings | undefined {
  const data = [...attributes].flatMap(({ name, value }) =>
    name.startsWith('data-') && value.length < LONGEST ? [[name.slice('data-'.length), value] as const] : [],
  );
  const tag = data.find(([name]) => name === 'psw')?.[1];
  if (tag === undefined) return undefined;
  return forgiven({ tag, attributes: Object.fromEntries(data.filter(([name]) => isSettingName(name))) });
}

/** The settings in the address of a link. Undefined where it names no element. */
export function readLink(address: string): Settings | undefined {
  const settings = readAddress(address);
  if (!settings) return undefined;
  const { tag, attributes } = forgiven(settings);
  // Once more: what was escaped is only now what it says.
  return { tag, attributes: Object.fromEntries(Object.entries(attributes).filter((pair) => isCarried(...pair))) };
}
