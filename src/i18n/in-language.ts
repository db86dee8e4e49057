/** For words that stand in all languages in one file, because they are few and nothing can be loaded for them. */
export type InEveryLanguage<Words> = Readonly<Record<'en' | 'cy' | 'ar', Words>>;

/** By the first part of a language tag; English for every other. */
export function inLanguage<Words>(all: InEveryLanguage<Words>, tag: string): Words {
  const [name = ''] = tag.toLowerCase().split(/[-_]/);
  return Object.hasOwn(all, name) ? all[name as 'en'] : all.en;
}
