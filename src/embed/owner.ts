/**
 * What the owner of a site says on the script tags: where words of authors may become elements, and whose lists and frame
 * pages they may use. Authors cannot write script tags, so this is the owner's alone. Each tag may add to what another
 * allows; that counts for all scripts of ours on the page.
 */

/** An address without what follows it. */
export const bare = (address: string): string => address.replace(/[?#].*$/s, '');

/** All script tags with one of our settings. */
export const ownerTags = (page: Document, setting: string): readonly HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>(`script[data-psw-${setting}]`),
];

/** Addresses of the frame pages that `data-psw-pages` names, without `?` and `#`. */
export const readPages = (page: Document): readonly string[] =>
  ownerTags(page, 'pages')
    .flatMap(({ dataset }) => dataset['pswPages']!.split(/[\s,]+/))
    .flatMap((each) => (each && URL.canParse(each, page.baseURI) ? [bare(new URL(each, page.baseURI).href)] : []));
