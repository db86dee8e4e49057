/** All meetings of a list as plain HTML, for people and programs that see nothing else. */
import type { Directory, Meeting } from '../../domain/model.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { sharingWords, type Taken, takenView } from '../../shared/sharing/taken.view.js';
import { escapeHtml } from '../../snippets/text.js';

const isWebPage = (address: string | undefined): address is string => /^https?:\/\//i.test(address ?? '');

function item({ name, rule, way, address, contact, page }: Taken): string {
  const title = `<strong>${escapeHtml(name)}</strong>`;
  const lines = [rule, way, address.join(', '), ...contact].filter(Boolean).map(escapeHtml);
  const head = isWebPage(page) ? `<a href="${escapeHtml(page)}">${title}</a>` : title;
  return `<li>${[head, ...lines].join('<br>')}</li>`;
}

/** In the order of the list; what is closed for good is left out. */
export function listHtml({ groups, meetings }: Directory, now: number, language: string): string {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const isClosed = ({ status, groupId }: Meeting): boolean => (status ?? byId.get(groupId)?.status) === 'closed';
  const context = { words: sharingWords(language), now, readerTimeZone: readerTimeZone() };
  const items = meetings
    .filter((meeting) => !isClosed(meeting))
    .map((meeting) => item(takenView(meeting, byId.get(meeting.groupId), context)));
  return items.length ? `\n<ul>\n${items.join('\n')}\n</ul>\n` : '';
}
