/** Directories whose meetings have places on a map. Made-up towns, in a sea and on a coast where nobody lives. */
import type { Directory, Meeting, Venue } from '../../src/domain/model.js';
import { aWeekly } from './builders.js';
import { directoryOf } from './directories.js';

export const at = (latitude: number, longitude: number, venue: Partial<Venue> = {}): Venue => ({
  point: { latitude, longitude },
  ...venue,
});

export const RIVERSIDE = at(54.5, -3.5, { name: 'Riverside Hall', address: '4 Ferry Lane', locality: 'Milltown' });
export const LIBRARY = at(54.53, -3.46, { name: 'Old Library', address: '1 High Street', locality: 'Milltown' });
export const CHAPEL = at(54.9, -3.9, { name: 'Hill Chapel', locality: 'Harbourtown' });
export const ROUGHLY = at(54.2, -3.2, { locality: 'Brookfield', approximate: true });

const inPerson = (venue: Venue, meeting: Partial<Meeting> = {}): Partial<Meeting> => ({
  attendance: ['in-person'],
  venue,
  ...meeting,
});

/** Two meetings in one hall, two more places, one that is only roughly known, and three that no map can show. */
export const aPlacedDirectory = (): Directory =>
  directoryOf([
    {
      group: {
        id: 'kettle',
        name: 'The Tuesday Kettle',
        summary: 'Tea and talk for people living with low mood.',
        joining: { how: 'drop-in' },
      },
      meetings: [
        inPerson(RIVERSIDE, { schedule: aWeekly('TU', '19:00') }),
        inPerson(RIVERSIDE, { schedule: aWeekly('FR', '10:30') }),
      ],
    },
    {
      group: { id: 'grief', name: 'Grief Circle', joining: { how: 'book' } },
      meetings: [inPerson(LIBRARY, { schedule: aWeekly('WE', '18:00') })],
    },
    { group: { id: 'hill', name: 'Hill Walkers' }, meetings: [inPerson(CHAPEL, { schedule: aWeekly('SA', '11:00') })] },
    {
      group: { id: 'brook', name: 'Brook Company' },
      meetings: [inPerson(ROUGHLY, { schedule: aWeekly('TH', '14:00') })],
    },
    {
      group: { id: 'carers', name: 'Carers Online' },
      meetings: [
        { schedule: aWeekly('TH', '12:00'), attendance: ['online'], online: { url: 'https://meet.example/room' } },
      ],
    },
    {
      group: { id: 'line', name: 'Night Line' },
      meetings: [{ schedule: aWeekly('SA', '21:00'), attendance: ['phone'], phone: { number: '+441632960103' } }],
    },
    {
      group: { id: 'somewhere', name: 'Somewhere Group' },
      meetings: [{ schedule: aWeekly('MO', '17:00'), attendance: ['in-person'], venue: { name: 'A back room' } }],
    },
  ]);

/** No meeting that a map could show. */
export const aPlacelessDirectory = (): Directory => {
  const directory = aPlacedDirectory();
  return { ...directory, meetings: directory.meetings.slice(-3) };
};

/** So many meetings, three to a place, over a few towns. The same at every call. */
export function aCrowdedDirectory(count: number): Directory {
  return directoryOf(
    Array.from({ length: count }, (_, index) => {
      const place = Math.floor(index / 3);
      const town = place % 7;
      const spread = (salt: number): number => (((place * 7919 + salt * 104729) % 1000) / 1000 - 0.5) * 0.3;
      return {
        group: { id: `group-${index}`, name: `Open Door ${index + 1}` },
        meetings: [
          inPerson(
            at(52 + town * 0.9 + spread(1), -4 + ((town * 5) % 7) * 0.8 + spread(2), {
              name: `Hall ${place + 1}`,
              locality: `Town ${town + 1}`,
            }),
          ),
        ],
      };
    }),
  );
}

const LONG = 'Angehörigenselbsthilfegruppenkoordinationsstelle für Mielenterveyskuntoutujavertaistukiryhmätoiminta';

/** Names without a place to break, and names that try to be markup. */
export const aWordyMapDirectory = (): Directory =>
  directoryOf([
    {
      group: { id: 'wordy', name: LONG, summary: LONG },
      meetings: [inPerson(at(50, 8, { name: `${LONG}zentrum`, locality: 'Donaudampfschifffahrtsgesellschaftsstadt' }))],
    },
    {
      group: { id: 'hostile', name: '<img src=x onerror="globalThis.pswHacked=true">' },
      meetings: [
        inPerson(at(50.1, 8.1, { name: '<script>globalThis.pswHacked=true</script>', locality: '<b>Town</b>' })),
      ],
    },
  ]);

export const anArabicMapDirectory = (): Directory =>
  directoryOf([
    {
      group: {
        id: 'qahwa',
        name: 'قهوة الثلاثاء',
        summary: 'لقاء هادئ لمن يعيش مع الاكتئاب.',
        joining: { how: 'drop-in' },
      },
      meetings: [inPerson(RIVERSIDE), inPerson(LIBRARY)],
    },
    { group: { id: 'brook', name: 'رفقة الجدول' }, meetings: [inPerson(ROUGHLY)] },
  ]);
