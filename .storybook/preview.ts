/// <reference types="vite/client" />
// Every story can be seen in light and dark, in both directions and in each language, from the toolbar.
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { type Shown, snippetsOf } from '../stories/support/snippets.js';

setCustomElementsManifest(manifest);

const languageFiles = import.meta.glob('../src/i18n/locales/*.ts');
const languages = Object.keys(languageFiles).map((path) => path.replace(/^.*\/(.+)\.ts$/, '$1'));

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    // The panel "Code" under each story, and "Show code" on the page of an element: what to paste.
    docs: { codePanel: true, source: { transform: (code: string, story: Shown) => snippetsOf(code, story) } },
  },
  globalTypes: {
    theme: { toolbar: { title: 'Theme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true } },
    direction: { toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true } },
    language: {
      toolbar: { title: 'Language', icon: 'globe', items: [...new Set(['en', ...languages])], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', language: 'en' },
  // A language is there once its module has been loaded.
  loaders: [async ({ globals }) => languageFiles[`../src/i18n/locales/${String(globals['language'])}.ts`]?.()],
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['language']);
      page.dir = String(globals['direction']);
      // The widgets follow the page's color-scheme; so do the system colours that the canvas is drawn with.
      page.style.colorScheme = String(globals['theme']);
      document.body.style.background = 'Canvas';
      document.body.style.color = 'CanvasText';
      return story();
    },
  ],
};

export default preview;
