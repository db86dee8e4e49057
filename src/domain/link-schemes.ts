/**
 * The one list of schemes that a link of ours may have, and the last look at an address before it is printed. Readers
 * have cleaned addresses by then (`safe-link.ts`); data that a page's own script hands over has met no reader.
 */
export const LINK_SCHEMES = ['https', 'http', 'mailto', 'tel', 'sms'] as const;

/** Whether an address may become an `href`. `isOwn`: the site wrote it, so it may be relative to the page. */
export function isPrintableLink(url: unknown, isOwn = false): url is string {
  if (typeof url !== 'string') return false;
  // Browsers overlook these when they read an address, also inside a scheme.
  const bare = url.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme) return (LINK_SCHEMES as readonly string[]).includes(scheme);
  return isOwn && bare !== '' && !/^[/\\]{2}/.test(bare);
}
