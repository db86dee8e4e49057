// The elements of custom-elements.json, as what is made from it takes them: see scripts/manifest.mjs.
import { tsImport } from 'tsx/esm/api';

const LISTS = ['attributes', 'members', 'slots', 'events', 'cssParts', 'cssProperties', 'cssStates'];
const EMPTY = Object.fromEntries(LISTS.map((list) => [list, []]));

/** The declaration of each element, with every list that it could have. */
export const declarationsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => ({ ...EMPTY, ...declaration }));

/**
 * The same; each attribute has its line of src/snippets/vocabulary.ts besides (`kind`, `choices`, `help`), because the type
 * of most is just text.
 */
export async function describedElements(manifest) {
  const { VOCABULARY } = await tsImport('../src/snippets/vocabulary.ts', import.meta.url);
  return declarationsOf(manifest).map((declaration) => {
    const known = new Map(VOCABULARY.get(declaration.tagName).attributes.map((each) => [each.name, each]));
    const attributes = declaration.attributes.map((each) => ({ ...each, ...known.get(each.name) }));
    return { ...declaration, attributes };
  });
}
