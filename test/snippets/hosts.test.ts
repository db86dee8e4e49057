import { expect } from 'chai';
import {
  EVIDENCE_WORDS,
  HOST_GROUPS,
  hostOf,
  HOSTS,
  SNIPPET_KINDS,
  snippetFor,
  VOCABULARY,
} from '../../src/snippets/index.js';
import { aRequest, FEED, goodAttributes, LINK } from '../support/snippets.js';

/** The places that must be there, whatever else is. */
const WANTED =
  'wordpress-editor wordpress-author wordpress-com-free wordpress-plugin drupal-basic drupal-full joomla squarespace ' +
  'wix-custom-element wix-embed webflow google-sites sharepoint moodle umbraco wagtail ghost hubspot shopify notion weebly ' +
  'ckeditor tinymce quill tiptap markdown html react vue svelte angular';

describe('the table of places to paste', () => {
  it('has all places, each once', () => {
    const ids = HOSTS.map(({ id }) => id);
    expect(ids).to.include.members(WANTED.split(' '));
    expect(new Set(ids).size).to.equal(ids.length);
    expect(hostOf('html')?.name).to.match(/HTML/);
    expect(hostOf('nowhere')).to.equal(undefined);
  });

  for (const { id, name, group, ways, does, evidence, checked } of HOSTS) {
    it(`says what to do in ${name}`, () => {
      expect(id).to.match(/^[a-z]+(?:-[a-z]+)*$/);
      expect(HOST_GROUPS).to.include(group);
      expect(does).to.match(/^[A-Z][^\n]{20,130}\.$/);
      expect(EVIDENCE_WORDS[evidence]).to.be.a('string');
      // What was heard from others, or not at all, must not read as if we knew.
      if (evidence === 'told' || evidence === 'unchecked')
        expect(`${does} ${EVIDENCE_WORDS[evidence]}`).to.match(/could not check/);
      expect(checked).to.match(/^20\d\d-\d\d-\d\d$/);
      for (const { kind, steps } of ways) {
        expect(SNIPPET_KINDS).to.include(kind);
        expect(steps.length).to.be.at.most(3);
        for (const step of steps) expect(step).to.match(/^[A-Z].{5,110}[.]$/);
      }
      expect(new Set(ways.map(({ kind }) => kind)).size).to.equal(ways.length);
      expect(
        ways.map(({ kind }) => kind),
        'a link survives everywhere',
      ).to.include('link');
      // The script of the site comes first, where nothing works without it.
      for (const { kind, steps } of ways)
        if (kind === 'placeholder' || kind === 'upgraded-link') expect(steps[0]).to.match(/script below once/);
    });
  }
});

describe('the snippet for a place', () => {
  it('is there for every element in every place, in all ways, with a link', () => {
    for (const tag of VOCABULARY.keys()) {
      const request = aRequest({ tag, attributes: goodAttributes(tag), words: 'Call 999.' });
      for (const host of HOSTS) {
        for (const { kind } of host.ways) {
          const { text, problems, siteScript, needsSiteScript } = snippetFor(host, request, kind);
          const where = `${tag} in ${host.id} as ${kind}: ${text}`;
          expect(text, where).to.match(/https:\/\/clinic\.example\/(?:groups|psw)/);
          expect(problems, where).to.deep.equal([]);
          expect(text, where).not.to.match(/undefined|\[object|null|NaN/);
          if (needsSiteScript) expect(siteScript, where).to.match(/^<script type="module" src="[^"]+loader\.js"/);
        }
      }
    }
  });

  it('is the best way of the place unless another of its ways is asked for', () => {
    const author = hostOf('wordpress-author')!;
    expect(snippetFor(author, aRequest()).kind).to.equal('placeholder');
    expect(snippetFor(author, aRequest(), 'link').kind).to.equal('link');
    expect(snippetFor(author, aRequest(), 'frame').kind).to.equal('placeholder');
  });

  const table: readonly (readonly [string, string])[] = [
    [
      'wordpress-plugin',
      `[psw-group-finder source="${FEED}" save="yes"]<a href="${LINK.href}" rel="noopener noreferrer" referrerpolicy="no-referrer">All our groups</a>[/psw-group-finder]`,
    ],
    [
      'wix-custom-element',
      `Server URL: https://clinic.example/psw/0.1.0/group-finder.js\nTag name: group-finder\nAttribute: source = ${FEED}\nAttribute: save = yes\nLink beside it: All our groups, ${LINK.href}`,
    ],
    [
      'notion',
      'https://clinic.example/psw/0.1.0/embed.html?psw=group-finder&source=https%3A%2F%2Ffeed.example%2Fgroups.json&save=',
    ],
    [
      'markdown',
      '[All our groups](<https://clinic.example/psw/0.1.0/embed.html#psw=group-finder&source=https%3A%2F%2Ffeed.example%2Fgroups.json&save=>)',
    ],
  ];
  for (const [id, expected] of table) {
    it(`is written as ${hostOf(id)?.name} takes it`, () => {
      expect(snippetFor(hostOf(id)!, aRequest({ attributes: { source: FEED, save: '' } })).text).to.equal(expected);
    });
  }

  it('is code of a framework, with its import, and numbers as numbers', () => {
    const request = aRequest({ attributes: { source: FEED, save: '', limit: '5' } });
    const text = (id: string): string => snippetFor(hostOf(id)!, request).text;
    for (const id of ['react', 'vue', 'svelte', 'angular'])
      expect(text(id), id).to.include("import 'peer-support-widgets/define/group-finder.js';");
    expect(text('react')).to.include(`<group-finder source="${FEED}" save limit={5}>`).and.include('referrerPolicy=');
    expect(text('svelte')).to.include(`<group-finder source="${FEED}" save limit={5}>`);
    expect(text('vue')).to.include(`<group-finder source="${FEED}" save :limit="5">`).and.include('isCustomElement');
    expect(text('angular'))
      .to.include(`<group-finder source="${FEED}" save limit="5">`)
      .and.include('CUSTOM_ELEMENTS_SCHEMA');
  });

  it('keeps signs that a template would take for its own as they were meant', () => {
    const link = { ...LINK, text: '`{{x}}` ${y} @if [z] <b>' };
    for (const id of ['react', 'vue', 'svelte', 'angular', 'wordpress-plugin'])
      expect(snippetFor(hostOf(id)!, aRequest({ link })).text.split('>&#').length, id).to.be.at.most(2);
    const angular = snippetFor(hostOf('angular')!, aRequest({ link })).text;
    expect(angular).to.include('&#96;&#123;&#123;x&#125;&#125;&#96; $&#123;y&#125; &#64;if');
    expect(snippetFor(hostOf('markdown')!, aRequest({ link }), 'link').text).to.equal(
      '[\\`\\{\\{x\\}\\}\\` $\\{y\\} @if \\[z\\] \\<b\\>](<https://clinic.example/groups>)',
    );
  });

  it('needs no files of a site where they come from npm or the plugin', () => {
    for (const id of ['react', 'wordpress-plugin'])
      expect(snippetFor(hostOf(id)!, aRequest({ files: '' })).problems, id).to.deep.equal([]);
  });
});
