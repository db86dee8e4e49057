/** The editor's parts with that slot's name. A server does not see what stands between the tags. */
export const partsOf = (host: Element, slot: string): readonly Element[] =>
  [...(host.children ?? [])].filter((child) => child.slot === slot);

/** Whether a list stands between the tags, which is a group's own words. */
export const hasList = (host: Element): boolean =>
  ['', 'rules'].some((slot) =>
    partsOf(host, slot).some((part) => part.matches('ol, ul') || part.querySelector('ol, ul')),
  );
