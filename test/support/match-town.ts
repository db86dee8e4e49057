/** A town with a group for many answers, for stories and tests of choosing. All at `NOW` of `directories.ts`. */
import { html } from 'lit';
import type { Directory, Group, Meeting } from '../../src/domain/model.js';
import { aWeekly, byArrangement } from './builders.js';
import { directoryOf } from './directories.js';

const codes = (...slugs: readonly string[]) => slugs.map((code) => ({ code }));
const HALL = { name: 'Riverside Hall', locality: 'Milltown' };
const VIDEO = { url: 'https://meet.example/room' };
const CALL = { number: '+441632960103' };

type Access = NonNullable<Group['access']>;
const access = (answers: Readonly<Record<string, 'yes' | 'no' | 'unknown'>>): Access =>
  Object.entries(answers).map(([code, answer]) => ({ code, answer }));

const entry = (id: string, name: string, group: Partial<Group>, ...meetings: readonly Partial<Meeting>[]) => ({
  group: { id, name, ...group },
  meetings,
});

/** Twelve groups that differ in what anybody may ask for. */
export const aTownToChooseIn = (): Directory =>
  directoryOf([
    entry(
      'owls',
      'Night Owls Online',
      {
        topics: codes('anxiety'),
        roles: codes('own-experience'),
        eligibility: { minimumAge: 18, maximumAge: 30 },
        joining: { how: 'book', url: 'https://owls.example/book' },
        access: access({ captions: 'yes', 'camera-optional': 'yes' }),
        languages: ['en'],
      },
      { schedule: aWeekly('TH', '19:30'), attendance: ['online'], online: VIDEO },
    ),
    entry(
      'space',
      'Evening Space',
      {
        topics: codes('depression', 'anxiety'),
        roles: codes('own-experience'),
        joining: { how: 'drop-in' },
        access: access({ 'camera-optional': 'yes', 'step-free': 'yes' }),
        languages: ['en'],
      },
      { schedule: aWeekly('TU', '19:00'), attendance: ['in-person', 'online'], venue: HALL, online: VIDEO },
    ),
    entry(
      'kettle',
      'The Morning Kettle',
      {
        topics: codes('anxiety'),
        roles: codes('own-experience'),
        joining: { how: 'drop-in' },
        access: access({ 'step-free': 'no', parking: 'yes' }),
        cost: { amount: 2, currency: 'GBP' },
      },
      { schedule: aWeekly('WE', '10:30'), venue: HALL },
    ),
    entry(
      'steps',
      'Saturday Steps',
      { topics: codes('depression'), roles: codes('anyone'), access: access({ 'step-free': 'unknown' }) },
      { schedule: aWeekly('SA', '14:00') },
    ),
    entry(
      'grief',
      'Grief Circle',
      {
        topics: codes('bereavement'),
        roles: codes('bereaved'),
        openness: 'closed',
        joining: { how: 'contact' },
        access: access({ 'step-free': 'yes', 'accessible-toilet': 'yes' }),
      },
      { schedule: aWeekly('WE', '18:00'), venue: HALL },
    ),
    entry(
      'carers',
      'Carers’ Line',
      { topics: codes('dementia'), roles: codes('carer-family-friend'), languages: ['en', 'cy'] },
      { schedule: aWeekly('TH', '12:00'), attendance: ['phone'], phone: CALL },
    ),
    entry(
      'women',
      'Women of the Harbour',
      { topics: codes('anxiety', 'trauma'), roles: codes('own-experience'), audiences: codes('women') },
      { schedule: aWeekly('FR', '19:00'), venue: HALL },
    ),
    entry(
      'men',
      'Men at the Slipway',
      { topics: codes('loneliness'), roles: codes('own-experience'), audiences: codes('men') },
      { schedule: aWeekly('SU', '10:00'), venue: HALL },
    ),
    entry(
      'course',
      'Six Weeks',
      {
        topics: codes('anger'),
        roles: codes('own-experience'),
        openness: 'course',
        joining: { how: 'waiting-list' },
        access: access({ 'step-free': 'yes' }),
      },
      { schedule: aWeekly('MO', '18:30'), venue: HALL },
    ),
    entry(
      'winter',
      'Winter Break',
      { topics: codes('anxiety'), roles: codes('own-experience'), status: 'paused', statusUntil: '2027-01-10' },
      { schedule: aWeekly('TH', '19:00'), attendance: ['online'], online: VIDEO },
    ),
    entry(
      'letters',
      'Letter Friends',
      { topics: codes('loneliness'), joining: { how: 'referral' }, openness: 'by-referral' },
      { schedule: byArrangement('Write to us'), attendance: [] },
    ),
    entry(
      'llais',
      'Llais',
      { topics: codes('psychosis-hearing-voices'), roles: codes('own-experience', 'parent'), languages: ['cy'] },
      { schedule: aWeekly('TU', '20:00'), attendance: ['online'], online: VIDEO },
    ),
  ]);

export const HELP = html`<p slot="help">To talk today, call <a href="tel:+441632960199">01632 960199</a>.</p>`;
