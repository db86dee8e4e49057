/**
 * Runs in a browser: every editor that needs a page, made once, behind one function each that takes HTML as an author
 * brings it and gives what the editor would store. HTML comes in where the editor takes HTML: its source view, or what it
 * makes of HTML on the clipboard where it has no such view.
 */
import { ɵ_sanitizeHtml as sanitizeAsAngular } from '@angular/core';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { Editor as Tiptap } from '@tiptap/core';
import { DOMParser as ProseMirrorParser, DOMSerializer, Schema } from 'prosemirror-model';
import { marks, nodes } from 'prosemirror-schema-basic';
import StarterKit from '@tiptap/starter-kit';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import { judge } from './judge.mjs';

const { CKEDITOR, DOMPurify, EditorJS, Jodit, jQuery, Quill, Squire, SUNEDITOR, tinymce } = globalThis;

/** Made when it is first asked. */
const ready = (make) => {
  let made;
  return async (html) => (await (made ??= make()))(html);
};

function place(tag = 'div') {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
}

const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

async function makeCkeditor5(htmlSupport) {
  // Both ages of the editor have the same name on a page, so that this one comes as a module.
  const k = await import(/* @vite-ignore */ `/packages/${'ckeditor5'}/dist/browser/ckeditor5.js`);
  const plugins = [k.Essentials, k.Paragraph, k.Heading, k.Bold, k.Italic, k.Link, k.List, k.BlockQuote, k.Table];
  const editor = await k.ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: [...plugins, k.MediaEmbed, k.SourceEditing, ...(htmlSupport ? [k.GeneralHtmlSupport] : [])],
    ...(htmlSupport && { htmlSupport }),
  });
  return (html) => {
    editor.setData(html);
    return editor.getData();
  };
}

async function makeTinymce() {
  const [editor] = await tinymce.init({
    ...{ target: place('textarea'), license_key: 'gpl', promotion: false, branding: false },
    ...{ plugins: 'link lists media code', skin: false, content_css: false },
  });
  return (html) => {
    editor.setContent(html);
    return editor.getContent();
  };
}

const makeCkeditor4 = () =>
  new Promise((done) => {
    const editor = CKEDITOR.replace(place('textarea'), { versionCheck: false, contentsCss: '', stylesSet: [] });
    editor.on('instanceReady', () =>
      done((html) => new Promise((got) => editor.setData(html, { callback: () => got(editor.getData()) }))),
    );
  });

function makeLexical() {
  const editor = createEditor({
    ...{ namespace: 'test', nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode] },
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(place());
  return (html) => {
    const read = () => {
      $getRoot().clear().select();
      $insertNodes($generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html')));
    };
    editor.update(read, { discrete: true });
    return editor.read(() => $generateHtmlFromNodes(editor));
  };
}

function makeProseMirror() {
  const schema = new Schema({ nodes, marks });
  return (html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const result = document.createElement('div');
    const { content } = ProseMirrorParser.fromSchema(schema).parse(body);
    DOMSerializer.fromSchema(schema).serializeFragment(content, {}, result);
    return result.innerHTML;
  };
}

function makeTiptap() {
  const editor = new Tiptap({ element: place(), extensions: [StarterKit] });
  return (html) => {
    editor.commands.setContent(html);
    return editor.getHTML();
  };
}

function makeQuill() {
  const quill = new Quill(place(), { theme: 'snow' });
  return (html) => {
    quill.setText('');
    quill.clipboard.dangerouslyPasteHTML(html);
    return quill.root.innerHTML;
  };
}

async function makeTrix() {
  const element = place('trix-editor');
  await new Promise((done) => element.addEventListener('trix-initialize', done, { once: true }));
  return (html) => {
    element.editor.loadHTML(html);
    return element.value;
  };
}

function makeSummernote() {
  const field = jQuery(place());
  field.summernote({ codeviewFilter: true, codeviewIframeFilter: true });
  return (html) => {
    field.summernote('codeview.activate');
    field.next().find('.note-codable').val(html);
    field.summernote('codeview.deactivate');
    return field.summernote('code');
  };
}

function makeTrumbowyg() {
  const field = jQuery(place());
  field.trumbowyg({ svgPath: false });
  return (html) => {
    field.trumbowyg('html', html);
    return field.trumbowyg('html');
  };
}

async function makeJodit() {
  const editor = Jodit.make(place('textarea'), { defaultTimeout: 0, cleanHTML: { timeout: 0 } });
  await editor.waitForReady();
  return async (html) => {
    // It cleans a moment later, and says when it is done.
    const cleaned = new Promise((done) => editor.e.one('finishedCleanHTMLWorker', done));
    editor.value = html;
    await cleaned;
    await frame();
    await frame();
    return editor.value;
  };
}

function makeSunEditor() {
  const editor = SUNEDITOR.create(place('textarea'), { strictMode: true });
  return (html) => {
    editor.$.html.set(html);
    return editor.$.html.get();
  };
}

async function makeEditorJs() {
  const editor = new EditorJS({ holder: place(), autofocus: true });
  await editor.isReady;
  return async (html) => {
    await editor.blocks.renderFromHTML(html);
    // It fills its blocks a moment later, and says nothing when it has.
    for (let turn = 0; turn < 50; turn++) {
      const { blocks } = await editor.save();
      const text = blocks.map(({ data }) => `<p>${data.text ?? ''}</p>`).join('');
      if (text) return text;
      await frame();
    }
    return '';
  };
}

function makeSquire() {
  const squire = new Squire(place(), {
    sanitizeToDOMFragment: (html) => DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true }),
  });
  return (html) => {
    squire.setHTML(html);
    return squire.getHTML();
  };
}

function setHtml(html) {
  const element = document.createElement('div');
  element.setHTML(html);
  return element.innerHTML;
}

globalThis.editors = {
  'set-html': setHtml,
  dompurify: (html) => DOMPurify.sanitize(html),
  angular: (html) => String(sanitizeAsAngular(document, html)),
  tinymce: ready(makeTinymce),
  ckeditor5: ready(() => makeCkeditor5(undefined)),
  'ckeditor5-div': ready(() =>
    makeCkeditor5({ allow: [{ name: 'div', attributes: [{ key: /^data-[\w-]+$/, value: true }] }] }),
  ),
  'ckeditor5-all': ready(() =>
    makeCkeditor5({ allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] }),
  ),
  ckeditor4: ready(makeCkeditor4),
  tiptap: ready(makeTiptap),
  prosemirror: ready(makeProseMirror),
  lexical: ready(makeLexical),
  quill: ready(makeQuill),
  trix: ready(makeTrix),
  jodit: ready(makeJodit),
  suneditor: ready(makeSunEditor),
  summernote: ready(makeSummernote),
  trumbowyg: ready(makeTrumbowyg),
  editorjs: ready(makeEditorJs),
  squire: ready(makeSquire),
};

globalThis.judgeAll = (pairs) => pairs.map(([html, wanted]) => judge(html, wanted));

/** One after the other: an editor holds one text. */
globalThis.filterAll = async (id, texts) => {
  const results = [];
  for (const html of texts) results.push(await globalThis.editors[id](html));
  return results;
};
