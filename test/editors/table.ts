/**
 * Every editor and sanitizer of the matrix: what it is, where it comes from, and how it is set up. They are tools of the
 * tests; nothing of them is shipped, bundled or linked with what is.
 */
export type Home =
  /** npm package in a page of Chromium. */
  | 'page'
  /** npm package in Node. */
  | 'node'
  /** The browser itself. */
  | 'chromium'
  | 'firefox'
  /** Debian package, in a program of its own. */
  | 'php'
  | 'python'
  | 'ruby'
  | 'java'
  /** WordPress in Node. */
  | 'wordpress';

export interface EditorEntry {
  readonly id: string;
  readonly name: string;
  readonly home: Home;
  /** npm or Debian package that tells the version. */
  readonly package: string;
  readonly licence: string;
  /** How it is set up, or who uses it. */
  readonly how: string;
}

const entry = (
  home: Home,
  id: string,
  name: string,
  from: string,
  licence: string,
  how = 'As it comes.',
): EditorEntry => ({ id, name, home, package: from, licence, how });

const CKEDITOR_LICENCE = 'GPL-2.0-or-later or commercial';

export const EDITORS: readonly EditorEntry[] = [
  entry('wordpress', 'wp-admin-block', 'WordPress, administrator, Custom HTML block', 'WordPress', 'GPL-2.0-or-later'),
  entry('wordpress', 'wp-admin-classic', 'WordPress, administrator, classic editor', 'WordPress', 'GPL-2.0-or-later'),
  entry('wordpress', 'wp-author-block', 'WordPress, author, Custom HTML block', 'WordPress', 'GPL-2.0-or-later'),
  entry('wordpress', 'wp-author-classic', 'WordPress, author, classic editor', 'WordPress', 'GPL-2.0-or-later'),
  ...[
    entry('page', 'tinymce', 'TinyMCE 8', 'tinymce', CKEDITOR_LICENCE, 'With its source view.'),
    entry('page', 'ckeditor5', 'CKEditor 5', 'ckeditor5', CKEDITOR_LICENCE, 'Without General HTML Support.'),
    entry(
      ...([
        'page',
        'ckeditor5-div',
        'CKEditor 5 that allows `div` and `data-*`',
        'ckeditor5',
        CKEDITOR_LICENCE,
      ] as const),
      'With General HTML Support for these, as a Drupal text format may have it.',
    ),
    entry(
      ...(['page', 'ckeditor5-all', 'CKEditor 5 that allows everything', 'ckeditor5', CKEDITOR_LICENCE] as const),
      'With General HTML Support for every name.',
    ),
    entry(
      'page',
      'ckeditor4',
      'CKEditor 4',
      'ckeditor4',
      'GPL, LGPL or MPL',
      'The last free release, in many older sites.',
    ),
    entry('page', 'tiptap', 'Tiptap', '@tiptap/core', 'MIT', 'StarterKit. Umbraco allows more.'),
    entry('page', 'prosemirror', 'ProseMirror', 'prosemirror-model', 'MIT', 'Its basic schema.'),
    entry('page', 'lexical', 'Lexical', 'lexical', 'MIT', 'Rich text with links and lists, as in Payload.'),
    entry('page', 'quill', 'Quill 2', 'quill', 'BSD-3-Clause'),
    entry('page', 'trix', 'Trix', 'trix', 'MIT', 'As it comes, as in Rails’ Action Text.'),
    entry('page', 'jodit', 'Jodit', 'jodit', 'MIT'),
    entry('page', 'suneditor', 'SunEditor', 'suneditor', 'MIT'),
    entry('page', 'summernote', 'Summernote', 'summernote', 'MIT', 'Source view with its filters on.'),
    entry('page', 'trumbowyg', 'Trumbowyg', 'trumbowyg', 'MIT'),
    entry(
      'page',
      'editorjs',
      'Editor.js',
      '@editorjs/editorjs',
      'Apache-2.0',
      'As it comes; its blocks as paragraphs.',
    ),
    entry('page', 'squire', 'Squire', 'squire-rte', 'MIT', 'With DOMPurify, as its makers ask.'),
  ],
  ...[
    entry('page', 'dompurify', 'DOMPurify', 'dompurify', 'MPL-2.0 or Apache-2.0'),
    entry('node', 'sanitize-html', 'sanitize-html', 'sanitize-html', 'MIT', 'As it comes, as in ApostropheCMS.'),
    entry('node', 'xss', 'js-xss', 'xss', 'MIT'),
    entry('node', 'insane', 'insane', 'insane', 'MIT'),
    entry(
      'node',
      'rehype-sanitize',
      'Markdown with GitHub’s rules',
      'rehype-sanitize',
      'MIT',
      'remark and rehype-sanitize.',
    ),
    entry('page', 'angular', 'Angular', '@angular/core', 'MIT', 'What `[innerHTML]` lets through.'),
    entry(
      'php',
      'html-purifier',
      'HTML Purifier',
      'php-htmlpurifier',
      'LGPL-2.1-or-later',
      'As it comes, as in Moodle.',
    ),
    entry(
      ...(['php', 'html-purifier-frames', 'HTML Purifier that allows frames', 'php-htmlpurifier'] as const),
      ...(['LGPL-2.1-or-later', '`HTML.SafeIframe` on, every address allowed.'] as const),
    ),
    entry('php', 'htmlawed', 'htmLawed', 'php-htmlawed', 'LGPL-3.0-only or GPL-2.0-or-later', '`safe` on.'),
    entry('python', 'bleach', 'Bleach', 'python3-bleach', 'Apache-2.0'),
    entry(
      'python',
      'bleach-strip',
      'Bleach that strips',
      'python3-bleach',
      'Apache-2.0',
      'The tags of plain text; the rest goes.',
    ),
    entry('python', 'lxml', 'lxml’s HTML cleaner', 'python3-lxml', 'BSD-3-Clause', 'As it comes, as in older Plone.'),
    entry('ruby', 'rails', 'Rails', 'ruby-rails-html-sanitizer', 'MIT', 'Its safe list.'),
    entry('ruby', 'sanitize', 'Sanitize', 'ruby-sanitize', 'MIT', 'Its relaxed list.'),
    entry('java', 'jsoup', 'jsoup', 'libjsoup-java', 'MIT', 'Its relaxed list.'),
    entry(
      ...(['java', 'owasp', 'OWASP Java HTML Sanitizer', 'libowasp-java-html-sanitizer-java', 'BSD-3-Clause'] as const),
      'Its lists for formatting, blocks, links and styles.',
    ),
    entry('chromium', 'set-html', '`setHTML()` in Chromium', 'Chromium', 'BSD-3-Clause', 'The browser’s own default.'),
    entry('firefox', 'set-html-firefox', '`setHTML()` in Firefox', 'Firefox', 'MPL-2.0', 'The browser’s own default.'),
  ],
];

export const DEBIAN_PACKAGES: Readonly<Record<'php' | 'python' | 'ruby' | 'java', readonly string[]>> = {
  php: ['php-cli', 'php-htmlpurifier', 'php-htmlawed'],
  python: ['python3-bleach', 'python3-lxml'],
  ruby: ['ruby-rails-html-sanitizer', 'ruby-sanitize'],
  java: ['libguava-java', 'libjsoup-java', 'libowasp-java-html-sanitizer-java'],
};
