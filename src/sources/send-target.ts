/** Where a visitor's message may go, and whom to name to them. */
export interface SendTarget {
  readonly url: string;
  /** Whom to name to the visitor. Absent: the page's own website. */
  readonly host?: string;
}

/**
 * Where a message may go: over https, or to the page's own origin. Undefined for anything else.
 *
 * @param page address of the page; empty on a server, where only whole addresses can be told
 */
export function sendTarget(address: string, page: string): SendTarget | undefined {
  const own = parse(page);
  const url = parse(address, page || undefined);
  if (!url) return page ? undefined : { url: address };
  const isHere = own?.origin === url.origin && /^https?:$/.test(url.protocol);
  if (url.username || url.password || !(isHere || url.protocol === 'https:')) return undefined;
  url.hash = '';
  return isHere ? { url: url.href } : { url: url.href, host: url.host };
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
