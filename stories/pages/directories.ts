/** The groups of the made-up organisations in the page recipes: few, and each with what its visitors ask about. */
import type { Directory } from '../../src/domain/model.js';
import { aWeekly } from '../../test/support/builders.js';
import { directoryOf } from '../../test/support/directories.js';

const codes = (...slugs: readonly string[]) => slugs.map((code) => ({ code }));
const there = (...slugs: readonly string[]) => slugs.map((code) => ({ code, answer: 'yes' }) as const);

const CLINIC = { name: 'Mill Street Clinic', address: '2 Mill Street', locality: 'Milltown', postalCode: 'MT2 2ML' };
const HALL = { name: 'Riverside Hall', address: '4 Ferry Lane', locality: 'Milltown', postalCode: 'MT1 4FL' };
const VIDEO = { provider: 'Zoom', reveal: 'on-request' } as const;
const CHECKED = { on: '2026-11-03', by: 'the organiser', reviewBy: '2027-05-03' };

const RULES = ['You can pass, or just listen.', 'One person speaks at a time.', 'We start and end on time.'];

export const depressionClinic = (): Directory =>
  directoryOf([
    {
      group: {
        id: 'tuesday-kettle',
        name: 'Tuesday Kettle',
        summary: 'For adults who live with low mood or depression',
        topics: codes('depression'),
        roles: codes('own-experience'),
        leadership: 'peer',
        openness: 'open',
        joining: { how: 'drop-in' },
        cost: { free: true },
        typicalSize: '8 to 12',
        access: there('step-free', 'quiet-space'),
        facilitators: [{ name: 'Sam', role: 'volunteer', training: 'leading groups' }],
        firstVisit:
          'Look for the blue sign by the side door. Somebody will say hello. You do not have to say anything.',
        agreement: { rules: RULES, agreedOn: '2026-09-08' },
        verified: CHECKED,
      },
      meetings: [{ schedule: aWeekly('TU', '19:00'), venue: HALL }],
    },
    {
      group: {
        id: 'evening-online',
        name: 'Evening Online',
        summary: 'For adults who would rather stay at home',
        topics: codes('depression', 'anxiety'),
        leadership: 'peer-and-professional',
        joining: { how: 'contact', email: 'groups@example.org' },
        cost: { free: true },
        access: there('camera-optional', 'captions'),
        verified: CHECKED,
      },
      meetings: [{ schedule: aWeekly('TH', '20:00'), attendance: ['online'], online: VIDEO, durationMinutes: 60 }],
    },
  ]);

export const cancerCharity = (): Directory =>
  directoryOf([
    {
      group: {
        id: 'after-treatment',
        name: 'After Treatment',
        summary: 'For people who have finished treatment for cancer in the past two years',
        topics: codes('cancer'),
        roles: codes('own-experience'),
        leadership: 'peer-and-professional',
        openness: 'course',
        joining: { how: 'book', phone: '+441632960120', note: 'Six meetings. You can join until the second one.' },
        cost: { free: true },
        access: there('step-free', 'fragrance-free', 'support-person-welcome'),
        firstVisit: 'Please stay at home with a cold or a cough: some of us catch things easily.',
        agreement: { rules: RULES, agreedOn: '2026-06-15' },
        verified: CHECKED,
      },
      meetings: [{ schedule: aWeekly('WE', '14:00'), venue: CLINIC }],
    },
    {
      group: {
        id: 'beside-someone',
        name: 'Beside Someone',
        summary: 'For partners, family and friends of a person with cancer',
        topics: codes('cancer'),
        roles: codes('carer-family-friend'),
        leadership: 'peer',
        joining: { how: 'drop-in' },
        cost: { free: true },
        verified: CHECKED,
      },
      meetings: [{ schedule: aWeekly('MO', '18:30'), attendance: ['in-person', 'online'], venue: HALL, online: VIDEO }],
    },
  ]);

export const carersCentre = (): Directory =>
  directoryOf([
    {
      group: {
        id: 'coffee-and-company',
        name: 'Coffee and Company',
        summary: 'For anyone who looks after somebody. Bring the person you care for if you need to',
        roles: codes('carer-family-friend'),
        topics: codes('dementia', 'general-wellbeing'),
        leadership: 'peer',
        openness: 'open',
        joining: { how: 'drop-in' },
        cost: { free: true, note: 'Coffee is on us.' },
        access: there('step-free', 'accessible-toilet', 'parking', 'support-person-welcome'),
        facilitators: [{ name: 'Ana', role: 'carer', training: 'running groups' }],
        firstVisit: 'There is a second room with somebody in it, so the person you care for can sit nearby.',
        agreement: { rules: RULES, agreedOn: '2026-03-04' },
        verified: CHECKED,
      },
      meetings: [{ schedule: aWeekly('WE', '10:30'), venue: HALL }],
    },
  ]);

export const bereavementService = (): Directory =>
  directoryOf([
    {
      group: {
        id: 'walking-on',
        name: 'Walking On',
        summary: 'For adults who have lost somebody, at least three months ago',
        topics: codes('bereavement'),
        roles: codes('bereaved'),
        leadership: 'peer-and-professional',
        openness: 'open',
        joining: { how: 'contact', phone: '+441632960130', note: 'We have a short talk with you first.' },
        cost: { free: true },
        confidentialityNote:
          'We ask everyone to keep private what is said here. If someone is in danger, we may need to get help.',
        agreement: { rules: RULES, agreedOn: '2026-10-01' },
        verified: CHECKED,
      },
      meetings: [{ schedule: aWeekly('SA', '11:00'), venue: HALL }],
    },
    {
      group: {
        id: 'after-suicide',
        name: 'After a Death by Suicide',
        summary: 'For people who have lost somebody to suicide',
        topics: codes('suicide-bereavement'),
        roles: codes('bereaved'),
        leadership: 'peer-and-professional',
        openness: 'closed',
        joining: { how: 'contact', phone: '+441632960131' },
        cost: { free: true },
        verified: CHECKED,
      },
      meetings: [{ schedule: aWeekly('TU', '18:00'), attendance: ['online'], online: VIDEO }],
    },
  ]);

export const addictionService = (): Directory =>
  directoryOf([
    {
      group: {
        id: 'one-evening',
        name: 'One Evening',
        summary: 'For people who want to stop drinking, or to drink less',
        topics: codes('addiction-alcohol'),
        roles: codes('own-experience'),
        leadership: 'peer',
        openness: 'open',
        joining: { how: 'drop-in', note: 'First names only. We write nothing down.' },
        cost: { free: true },
        agreement: { rules: RULES, agreedOn: '2026-05-20' },
        verified: CHECKED,
      },
      meetings: [
        { schedule: aWeekly('FR', '19:30'), venue: HALL },
        { schedule: aWeekly('SU', '18:00'), attendance: ['online'], online: VIDEO },
      ],
    },
    {
      group: {
        id: 'family-table',
        name: 'Family Table',
        summary: 'For the families and friends of people who use alcohol or drugs',
        topics: codes('addiction-alcohol', 'addiction-drugs'),
        roles: codes('carer-family-friend'),
        leadership: 'peer',
        joining: { how: 'drop-in' },
        cost: { free: true },
        verified: CHECKED,
      },
      meetings: [{ schedule: aWeekly('TH', '18:00'), venue: CLINIC }],
    },
  ]);
