/** What tests of sharing look at: the clipboard, the page's address and history, sheets that go to the printer. */
import { afterwards, stub } from './mount.js';
import { whenPrinted } from './paper.js';

/** The clipboard of this test: everything that was put there. */
export function watchClipboard(): readonly string[] {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => {
    copied.push(text);
    return Promise.resolve();
  };
  stub(navigator, 'clipboard', { writeText });
  return copied;
}

export function refuseClipboard(): void {
  stub(navigator, 'clipboard', { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) });
}

/** What was handed to the browser's own list of places to send to. */
export function watchShares(): readonly ShareData[] {
  const shared: ShareData[] = [];
  stub(navigator, 'canShare', () => true);
  stub(navigator, 'share', (data: ShareData) => {
    shared.push(data);
    return Promise.resolve();
  });
  return shared;
}

/** Stands on the page's address with this fragment until the test is over, without an entry in the history. */
export function standAt(fragment: string): void {
  const before = location.href;
  history.replaceState(history.state, '', `${location.href.replace(/#.*/, '')}${fragment}`);
  afterwards(() => history.replaceState(history.state, '', before));
}

/** Goes there as a pressed link does, but in place of the present entry. */
export async function goTo(fragment: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.replace(fragment);
  await changed;
}

export interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  /** Each heading and paragraph, in order. */
  readonly lines: readonly string[];
  readonly heads: readonly string[];
  readonly codes: readonly string[];
  readonly controls: number;
  /** Of the sheet's text, in CSS pixels. */
  readonly fontSize: number;
}

/** Each sheet as it would go to the printer. The browser's own dialog never opens. */
export function watchSheets(): readonly Sheet[] {
  const sheets: Sheet[] = [];
  const folded = ({ textContent }: Element): string => (textContent ?? '').replace(/\s+/g, ' ').trim();
  whenPrinted((view) => {
    const page = view.document;
    const paper = page.querySelector('.paper')!;
    sheets.push({
      title: page.title,
      lang: page.documentElement.lang,
      dir: page.documentElement.dir,
      lines: [...paper.querySelectorAll('h1, h2, h3, p')].map(folded),
      heads: [...paper.querySelector('.paper-head')!.children].map(folded),
      codes: [...paper.querySelectorAll('svg')].map((code) => code.getAttribute('aria-label') ?? ''),
      controls: page.querySelectorAll('button, input, select, a').length,
      fontSize: parseFloat(view.getComputedStyle(paper).fontSize),
    });
  });
  return sheets;
}
