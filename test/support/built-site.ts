/** A site that uses the built files, and its feed: what the tests of the package open in a browser. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { definedTags } from '../../scripts/build/entries.mjs';
import { serve, type ServeOptions, type TestServer } from './serve.js';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const CDN = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));

export const CDN_TAGS = definedTags();

/** A strict policy that the package promises to work under: no style-src, no eval, only Lit's own policy name. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WAYS = [
  { place: { name: 'Old Library', address: '1 High Street', locality: 'Newtown' } },
  { online: 'https://video.example/room' },
  { phone: '+44 1632 960 000' },
];

export interface NativeFeed {
  readonly timeZone: string;
  readonly groups: readonly Readonly<Record<string, unknown>>[];
}

/** Groups that meet every week, in all three ways, so that there is always a next meeting. */
/** Half past ten, but in the afternoon while that is near or on: what has begun is no longer among the next ones. */
function dailyTime(): string {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hour12: false }).format(),
  );
  return hour >= 9 && hour < 13 ? '14:30-16:00' : '10:30-12:00';
}

export function aNativeFeed(count = 24): NativeFeed {
  return {
    timeZone: 'Europe/London',
    groups: Array.from({ length: count }, (_, at) => ({
      id: `circle-${at}`,
      name: `Circle ${at}`,
      summary: at % 2 ? 'For people who live with low mood' : 'For people who care for someone',
      topics: [at % 2 ? 'depression' : 'bereavement'],
      joining: { how: 'drop-in' },
      access: ['step-free'],
      contacts: [{ label: 'The organiser', email: 'hello@circle.example' }],
      // The first meets every day, so that it is on the first page of results at any hour of any day.
      when: {
        every: at === 0 ? 'day' : DAYS[at % 7],
        time: at === 0 ? dailyTime() : `${10 + (at % 9)}:30-${12 + (at % 9)}:00`,
      },
      ...WAYS[at % 3],
    })),
  };
}

/** Groups at places of two towns, one online, one without a point. */
export function aPlacedFeed(count = 24): NativeFeed {
  const { groups, timeZone } = aNativeFeed(count);
  return {
    timeZone,
    groups: groups.map((group, at) =>
      'place' in group
        ? {
            ...group,
            place: {
              ...{ name: `Hall ${at}`, locality: at % 2 ? 'Newtown' : 'Oldtown' },
              ...{ latitude: 54 + (at % 2) + at / 300, longitude: -3 - at / 200 },
            },
          }
        : group,
    ),
  };
}

export const json = (
  value: unknown,
): { readonly body: string; readonly headers: Readonly<Record<string, string>> } => ({
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});

export interface PageParts {
  /** Attributes of the scripts, in order: `src="/cdn/all.js"`. */
  readonly scripts: readonly string[];
  readonly body: string;
  readonly head?: string;
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const moduleOf = (tag: string): string => `type="module" src="/cdn/${tag}.js"`;

export interface Site extends TestServer {
  /** Puts a page at `/`. */
  page(parts: PageParts, path?: string): string;
}

/** Serves dist/cdn at `/cdn/` and a feed at `/groups.json`. */
export async function aSite(options: ServeOptions = {}): Promise<Site> {
  if (!existsSync(CDN)) throw new Error('There is no dist/cdn: run the build first.');
  const server = await serve({ ...options, folders: { '/cdn/': CDN, ...options.folders } });
  server.set('/groups.json', json(aNativeFeed()));
  server.set('/placed.json', json(aPlacedFeed()));
  return {
    ...server,
    page({ scripts, body, head = '', policy, headers = {} }, path = '/') {
      const tags = scripts.map((attributes) => `<script ${attributes}></script>`).join('\n');
      server.set(path, {
        body:
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>\n${head}\n${tags}\n` +
          `</head><body>\n${body}\n</body></html>`,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          ...(policy && { 'content-security-policy': policy }),
          ...headers,
        },
      });
      return server.origin + path;
    },
  };
}
