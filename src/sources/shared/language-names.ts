/** Languages from their names, by the names that the browser knows. */
/** BCP 47 tags that are looked for in a text. */
const TAGS = (
  'af am ar bg bn cs cy da de el en es et fa fi fil fr ga gd gu he hi hr hu hy id is it ja ka km ko lt lv ' +
  'ml mt ne nl no pa pl pt ro ru sk sl so sq sr sv sw ta te th tr uk ur vi yi zh'
).split(' ');

/** What not every browser names, or feeds shorten. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  asl: 'ase',
  'american sign language': 'ase',
  bsl: 'bfi',
  'british sign language': 'bfi',
  cymraeg: 'cy',
};

const plainWords = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()} `;

const namesByLocale = new Map<string, ReadonlyMap<string, string>>();

/** Folded names of every tag in one locale, or of each in its own where no locale is given. */
function namesIn(locale: string | undefined): ReadonlyMap<string, string> {
  const known = namesByLocale.get(locale ?? '');
  if (known) return known;
  const names = new Map<string, string>();
  for (const tag of TAGS) {
    const name = new Intl.DisplayNames([locale ?? tag, 'en'], { type: 'language', fallback: 'none' }).of(tag);
    if (name) names.set(plainWords(name), tag);
  }
  namesByLocale.set(locale ?? '', names);
  return names;
}

/** What `languagesNamed` finds. */
export function tagsNamed(text: string): readonly string[] {
  const words = plainWords(text);
  const found = new Set<string>();
  for (const [name, tag] of [
    ...Object.entries(OTHER_NAMES).map(([name, tag]) => [` ${name} `, tag] as const),
    ...namesIn('en'),
    ...namesIn(undefined),
  ]) {
    if (words.includes(name)) found.add(tag);
  }
  return [...found];
}
