/** The demo page's own behaviour: its looks, and the "try your own feed" panel. */
import '../../src/define/all.js';
import type { GroupFinder } from '../../src/elements/group-finder/group-finder.js';
import type { MeetingCard } from '../../src/elements/meeting-card/meeting-card.js';
import type { PeerSupport } from '../../src/elements/peer-support/peer-support.js';
import { readDirectory } from '../../src/sources/detect.js';
import { stayAtTargets } from './target.js';

const find = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;

/** What a field of a form holds, as text. */
const textOf = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};

stayAtTargets();

const settings = find<HTMLFormElement>('.settings');
settings.addEventListener('change', () => {
  const language = textOf(settings, 'language');
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.documentElement.style.colorScheme = textOf(settings, 'scheme');
  document.documentElement.style.setProperty('--psw-color-accent', textOf(settings, 'accent') || 'initial');
});

// The card takes whichever meeting comes first in the list.
find<PeerSupport>('#provider').addEventListener('psw-directory-loaded', () => {
  void fetch('./stories/data/demo-directory.json', { referrerPolicy: 'no-referrer', credentials: 'omit' })
    .then((response) => response.json())
    .then((list: { groups: { id: string }[] }) => {
      find<MeetingCard>('#card-from-list').meetingId = list.groups[1]?.id ?? '';
    });
});

const form = find<HTMLFormElement>('#feed-form');
const finder = find<GroupFinder>('#feed-finder');
const status = find<HTMLElement>('#feed-status');

for (const zone of Intl.supportedValuesOf('timeZone')) {
  const option = document.createElement('option');
  option.value = zone;
  find('#zones').append(option);
}

function show(name: string): void {
  finder.hidden = false;
  find('#feed-title').textContent = name;
  status.textContent = '';
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const url = textOf(form, 'url');
  if (!url) return;
  finder.directory = undefined;
  finder.timeZone = textOf(form, 'zone');
  finder.source = url;
  show('Your feed');
});

async function showFile(file: File): Promise<void> {
  status.textContent = `Reading ${file.name}…`;
  try {
    const value: unknown = JSON.parse(await file.text());
    const timeZone = textOf(form, 'zone');
    finder.source = '';
    finder.directory = await readDirectory(value, { ...(timeZone && { timeZone }), asOf: Date.now() });
    show(file.name);
  } catch (error) {
    status.textContent = `${file.name} could not be read. ${error instanceof Error ? error.message : ''}`;
  }
}

form.addEventListener('change', (event) => {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
  const file = target.files?.[0];
  if (file) void showFile(file);
});
form.addEventListener('dragover', (event) => {
  event.preventDefault();
  form.classList.add('over');
});
form.addEventListener('dragleave', () => form.classList.remove('over'));
form.addEventListener('drop', (event) => {
  event.preventDefault();
  form.classList.remove('over');
  const file = event.dataTransfer?.files[0];
  if (file) void showFile(file);
});

/** The files that snippets name are made in the background: `scripts/start.mjs`. Until then there are no hashes. */
async function fetchIntegrity(): Promise<Readonly<Record<string, string>> | undefined> {
  const response = await fetch('./dist/cdn/integrity.json', {
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    credentials: 'omit',
  });
  return response.ok ? ((await response.json()) as Readonly<Record<string, string>>) : undefined;
}

const builder = find<HTMLElement>('#builder');
/** Nobody needs the builder before they come to it. */
const nearBuilder = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    nearBuilder.disconnect();
    void import('../builder/builder.js').then(({ startBuilder }) =>
      startBuilder(builder, { integrity: fetchIntegrity, today: new Date().toISOString().slice(0, 10) }),
    );
  },
  { rootMargin: '800px' },
);
nearBuilder.observe(builder);
