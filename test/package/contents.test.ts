// What the built files may not do, whoever wrote them: reach out, remember, or run text as code.
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdnFiles, definedTags, filesUnder, libraryFiles, read, root, syntaxOf, textOf } from './helpers.js';

const ADDRESS = /\bhttps?:\/\/[\w.-]+[^\s"'`<>)\\]*/g;

/** Names, not places that anything is fetched from. */
const NAMESPACES = ['http://www.w3.org/', 'https://schema.org', 'http://schema.org'];

/** Names that lead nowhere by agreement (RFC 2606): what stands for "no address" when relative ones are read, and examples in words. */
const NOWHERE = /^https?:\/\/[\w.-]+\.(?:invalid|example)(?:\/|$)/;

function addressesIn(file: string): string[] {
  return [...syntaxOf(file)].flatMap((node) => textOf(node)?.match(ADDRESS) ?? []);
}

/** A claim of the content has a source, and a helpline a page: links that a visitor may follow. */
const contentAddresses = (): Set<string> =>
  new Set(
    filesUnder('src/content')
      .filter((file) => file.endsWith('.ts'))
      .flatMap(addressesIn),
  );

/** Where the quick exit leads when a site names no other page. Followed only when somebody leaves. */
const EXIT = 'https://www.bbc.co.uk/weather';

/** Where a visitor can take a meeting along to: links, and followed only when somebody presses them. */
const TAKEN_ALONG = [
  'https://calendar.google.com/calendar/render',
  'https://outlook.live.com/calendar/0/deeplink/compose',
  'https://www.google.com/maps/dir/',
  'https://maps.apple.com/',
  'https://www.openstreetmap.org/directions',
  'https://www.openstreetmap.org/search',
];

/** The link of Leaflet's own attribution control, which no map of ours has. */
const NEVER_SHOWN = 'https://leafletjs.com';

const FORBIDDEN_NAMES = ['WebSocket', 'XMLHttpRequest', 'EventSource', 'RTCPeerConnection'];
const FORBIDDEN_MEMBERS = ['cookie', 'cookieStore', 'sendBeacon'];
const CODE_FROM_TEXT = ['eval', 'Function'];
const WRITERS = ['write', 'writeln'];
/** A font or picture that a style sheet would fetch. `url(#…)` and `url(data:…)` stay on the page. */
const FETCHED_BY_STYLE = /@font-face|@import\b|(?<!new )url\(\s*["']?(?:https?:)?\/\//i;

function forbiddenIn(file: string): string[] {
  return [...syntaxOf(file)].flatMap((node) => {
    if (node.type === 'Identifier') return FORBIDDEN_NAMES.filter((name) => name === node['name']);
    if (node.type === 'MemberExpression') {
      const { name } = node['property'] as { name?: string };
      const object = (node['object'] as { name?: string }).name;
      if (object === 'document' && WRITERS.includes(String(name))) return [`document.${name}`];
      return FORBIDDEN_MEMBERS.filter((member) => member === name);
    }
    if (!/^(?:Call|New)Expression$/.test(node.type)) return [];
    const callee = (node['callee'] as { name?: string } | undefined)?.name;
    return CODE_FROM_TEXT.filter((name) => name === callee).map((name) => `${name}()`);
  });
}

describe('built files', () => {
  const files = [...libraryFiles(), ...cdnFiles()];

  it('are there', () => {
    expect(libraryFiles()).to.not.be.empty;
    expect(cdnFiles()).to.not.be.empty;
  });

  it('name no address but those of the content, and of links that a visitor presses (assertion 7)', () => {
    const allowed = new Set([...contentAddresses(), EXIT, ...TAKEN_ALONG, NEVER_SHOWN]);
    const isKnown = (address: string): boolean =>
      allowed.has(address) || NOWHERE.test(address) || NAMESPACES.some((namespace) => address.startsWith(namespace));
    const strange = files.flatMap((file) =>
      addressesIn(file)
        .filter((address) => !isKnown(address))
        .map((address) => `${file}: ${address}`),
    );
    expect(strange).to.deep.equal([]);
  });

  it('fetch no font and no picture from elsewhere, in scripts, style sheets and pages (assertion 7)', () => {
    const others = filesUnder('dist/cdn').filter((file) => /\.(?:css|html)$/.test(file));
    const fetching = [...files, ...others].filter((file) => FETCHED_BY_STYLE.test(read(file)));
    expect(fetching).to.deep.equal([]);
    expect(others.filter((file) => new RegExp(ADDRESS).test(read(file)))).to.deep.equal([]);
  });

  it('set no cookie, open no channel, write into no page as it loads, and run no text (assertion 8)', () => {
    expect(files.flatMap((file) => forbiddenIn(file).map((name) => `${file}: ${name}`))).to.deep.equal([]);
  });

  it('come with a source map', () => {
    const all = filesUnder('dist');
    // A module that only passes others on has nothing to map, and says so by naming no map; nor has the bundler's helper.
    const passesOn = (file: string): boolean =>
      read(file)
        .replace(
          /\/\*!.*?\*\/|const\{[^{}]*\}=globalThis\[[^;]*;|import\{[^{}]*\}from"[^"]*";|export\{[^{}]*\}(?:from"[^"]*")?;/g,
          '',
        )
        .trim() === '';
    const withMap = files.filter(
      (file) =>
        (file.startsWith('dist/cdn/') && !file.includes('-internal-') && !passesOn(file)) ||
        read(file).includes('//# sourceMappingURL='),
    );
    expect(withMap.filter((file) => !all.includes(`${file}.map`))).to.deep.equal([]);
  });
});

describe('schemas', () => {
  it('lie beside those that they refer to', () => {
    const schemas = filesUnder('dist/schema');
    const refs = schemas.flatMap((file) => [...read(file).matchAll(/"\$ref": "([^#"]+)#/g)].map(([, name]) => name!));
    expect(refs).to.include('content.schema.json');
    expect(refs.filter((name) => !schemas.includes(`dist/schema/${name}`))).to.deep.equal([]);
  });
});

describe('files for the CDN', () => {
  const entries = (): string[] => cdnFiles().filter((file) => !file.includes('/parts/'));

  it('are one for each tag, and one for all', () => {
    const names = [...definedTags(), 'all', 'all.iife'].map((name) => `dist/cdn/${name}.js`);
    expect(entries()).to.include.members(names);
  });

  it('need no second file before they run', () => {
    const importing = entries().filter((file) =>
      [...syntaxOf(file)].some(({ type, source }) => /^(?:Import|Export\w+)Declaration$/.test(type) && source),
    );
    expect(importing).to.deep.equal([]);
  });

  it('find their parts', () => {
    const all = cdnFiles();
    const missing = all.flatMap((file) =>
      [...syntaxOf(file)].flatMap((node) => {
        if (!['ImportExpression', 'ImportDeclaration'].includes(node.type)) return [];
        const source = node['source'] as { type: string; quasis?: unknown[] };
        const path = textOf((source.quasis?.[0] ?? source) as Parameters<typeof textOf>[0]);
        // An address that is put together at run time (the loader's) is not looked at here.
        if (!path?.startsWith('.') || !path.endsWith('.js')) return [];
        const target = join(file, '..', path).replaceAll('\\', '/');
        return all.includes(target) ? [] : [`${file}: ${path}`];
      }),
    );
    expect(missing).to.deep.equal([]);
  });

  it('say what they contain and under which licences', () => {
    const licences = read('dist/cdn/LICENSES.txt');
    for (const name of [
      'peer-support-widgets',
      'lit',
      'lit-html',
      'lit-element',
      '@lit/reactive-element',
      '@lit/context',
    ]) {
      expect(licences).to.match(new RegExp(`^${name}\n=+\n`, 'm'));
    }
    expect(entries().filter((file) => !read(file).startsWith('/*! peer-support-widgets '))).to.deep.equal([]);
  });

  it('are the ones that integrity.json knows', () => {
    const listed = JSON.parse(read('dist/cdn/integrity.json')) as Record<string, string>;
    const actual = cdnFiles().map((file) => [
      file.slice('dist/cdn/'.length),
      `sha384-${createHash('sha384')
        .update(readFileSync(join(root, file)))
        .digest('base64')}`,
    ]);
    expect(listed).to.deep.equal(Object.fromEntries(actual));
  });
});
