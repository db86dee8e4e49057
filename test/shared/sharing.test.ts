import { expect } from 'chai';
import { html, LitElement, render } from 'lit';
import decodeQR from 'qr/decode.js';
import type { Group, Meeting } from '../../src/domain/model.js';
import { helpLines } from '../../src/shared/sharing/help-text.js';
import { discreetText, listText, meetingText } from '../../src/shared/sharing/plain-text.js';
import { qrCode, qrTemplate } from '../../src/shared/sharing/qr-code.js';
import { sharingWords, type Taken, takenView, whole } from '../../src/shared/sharing/taken.view.js';
import { aGroup, aMeeting, aWeekly, byArrangement } from '../support/builders.js';
import { NOW, place } from '../support/mount.js';

const GROUP: Group = aGroup({
  name: 'Grief Circle',
  summary: 'For anyone who has lost somebody.',
  description: 'We talk about grief.',
  organisation: 'The Bereavement Trust',
  topics: [{ code: 'bereavement' }],
  roles: [{ code: 'bereaved' }],
  joining: { how: 'book', url: 'https://www.circle.example/book', phone: '01632 960001', email: 'join@circle.example' },
  cost: { amount: 2, currency: 'GBP' },
  access: [
    { code: 'step-free', answer: 'yes', note: 'Ring the bell.' },
    { code: 'hearing-loop', answer: 'no' },
  ],
  contacts: [{ label: 'The organisers', phone: '01632 960001', email: 'desk@circle.example' }],
  links: [{ url: 'mailto:other@circle.example' }, { url: 'https://circle.example/grief' }],
  firstVisit: 'Somebody meets you at the door.',
  agreement: { rules: ['Grief has no clock.'] },
});

const MEETING: Meeting = aMeeting({
  schedule: aWeekly('TU', '19:00', { note: 'Grief group, tea from 6:45pm.', excluded: ['2026-12-08'] }),
  venue: {
    name: 'Riverside Hall',
    address: '4 Ferry Lane',
    locality: 'Milltown',
    postalCode: 'MT1 4FL',
    directions: 'The blue door.',
  },
  note: 'About grief.',
});

const words = sharingWords('en');
const taken = (group: Group | undefined = GROUP, meeting: Meeting = MEETING): Promise<Taken> =>
  whole(() => takenView(meeting, group, { words, now: NOW, readerTimeZone: 'Europe/London' }));

describe('a meeting as text', () => {
  it('says in words what a person needs to get there', async () => {
    expect(meetingText(await taken(), words).split('\n')).to.deep.equal([
      'Grief Circle',
      'For anyone who has lost somebody.',
      'When: Every Tuesday, 7pm to 8:30pm: Grief group, tea from 6:45pm.',
      'Next dates: Tuesday 24 November, 7pm to 8:30pm, UK time; Tuesday 1 December, 7pm to 8:30pm, UK time; Tuesday 15 December, 7pm to 8:30pm, UK time',
      'Where: Riverside Hall, 4 Ferry Lane, Milltown, MT1 4FL; The blue door.',
      'How to join: Book first. The group keeps a place for you.',
      'Book a place: circle.example/book',
      '01632 960001',
      'join@circle.example',
      'The organisers: desk@circle.example',
      'Cost: £2 each time',
      'Getting in and taking part: Step-free. Ring the bell; No hearing loop; Not known: accessible toilet.',
      'Your first visit: Somebody meets you at the door.',
      'Web page: https://circle.example/grief',
    ]);
  });

  it('says how a bare record meets, and nothing that is not known', async () => {
    const text = meetingText(await taken(aGroup(), aMeeting({ schedule: byArrangement('Ring us') })), words);
    expect(text.split('\n').slice(0, 2)).to.deep.equal([
      'Tuesday Circle',
      'When: Times are agreed with the group: Ring us',
    ]);
    expect(text).to.not.match(/undefined|null|NaN|\{|\}/);
  });

  it('keeps a link that is given on request with the group', async () => {
    const online = { url: 'https://video.example/j/1', passcode: 'tea', reveal: 'on-request' } as const;
    const text = meetingText(await taken(GROUP, { ...MEETING, attendance: ['online'], online }), words);
    expect(text).to.not.include('video.example').and.not.include('tea"');
    expect(text).to.include('The group gives you the link when you ask.');
  });

  it('gives no date of a paused group, and says that it is paused', async () => {
    const paused = await taken({ ...GROUP, status: 'paused', statusNote: 'The hall floods.' });
    expect(paused.dates).to.deep.equal([]);
    expect(meetingText(paused, words)).to.include('The hall floods.');
  });

  it('stands in a list under its day', async () => {
    const text = listText([{ heading: 'Tuesday 24 November', meetings: [await taken()] }], ['The end'], words);
    expect(text).to.match(/^Groups\n\nTuesday 24 November\n\nGrief Circle\n[\s\S]+\n\nThe end$/);
  });
});

describe('a text that is sent', () => {
  /** All that a feed says of this group in words of its own, or that names a condition. */
  const TELLING = /grief|bereave|lost|circle|organis|tea|door|clock/i;

  it('says when and where, and nothing that says what the group is for', async () => {
    const text = discreetText(await taken(), words, false);
    expect(text).to.equal(
      'Tuesday 24 November, 7pm to 8:30pm, UK time\nRiverside Hall, 4 Ferry Lane, Milltown, MT1 4FL',
    );
    expect(text).to.not.match(TELLING);
  });

  for (const [what, meeting] of [
    ['online', { attendance: ['online'], online: { url: 'https://grief.example/j' }, venue: undefined }],
    ['by phone', { attendance: ['phone'], phone: { number: '0163296', note: 'Grief line' }, venue: undefined }],
    ['by arrangement', { schedule: byArrangement('Ask about grief'), venue: undefined }],
    [
      'on a changed date',
      { schedule: aWeekly('TU', '19:00', { overrides: [{ date: '2026-11-24', note: 'Grief walk' }] }) },
    ],
  ] as const) {
    it(`is as discreet ${what}`, async () => {
      const text = discreetText(await taken(GROUP, { ...MEETING, ...(meeting as Partial<Meeting>) }), words, false);
      expect(text).to.not.match(TELLING);
      expect(text).to.not.equal('');
    });
  }

  it('has the name and the page of the group only where that was chosen', async () => {
    const text = discreetText(await taken(), words, true);
    expect(text)
      .to.match(/^Grief Circle\n/)
      .and.match(/\nhttps:\/\/circle\.example\/grief$/);
    expect(text).to.not.include('lost somebody');
  });
});

/** What a camera would see. */
async function pixelsOf(svg: SVGSVGElement, size: number): Promise<ImageData> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', `${size}`);
  copy.setAttribute('height', `${size}`);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(copy.outerHTML.replace(/<!--.*?-->/g, ''))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size).getContext('2d')!;
  canvas.fillStyle = '#fff';
  canvas.fillRect(0, 0, size, size);
  canvas.drawImage(image, 0, 0, size, size);
  return canvas.getImageData(0, 0, size, size);
}

describe('a square code', () => {
  for (const address of ['https://kettle.example/', `https://circle.example/?q=${'long'.repeat(60)}&ä=é`]) {
    it(`is read by another program as ${address.slice(0, 30)}…`, async () => {
      const box = await place<HTMLElement>(html`<div></div>`);
      render(qrTemplate(qrCode(address)!, 'Code'), box);
      const svg = box.querySelector('svg')!;
      expect(svg.getAttribute('aria-label')).to.equal('Code');
      const { data, width, height } = await pixelsOf(svg, 400);
      expect(decodeQR({ data, width, height })).to.equal(address);
    });
  }

  it('is not drawn where no camera could read it', () => {
    expect(qrCode(`https://circle.example/${'a'.repeat(400)}`)).to.equal(undefined);
  });
});

class ShowsMore extends LitElement {}
customElements.define('shows-more', ShowsMore);

describe('the page’s own urgent help on paper', () => {
  const help = async (content: unknown): Promise<readonly string[]> =>
    helpLines(await place<HTMLElement>(html`<section>${content}</section>`));

  it('is its text, line by line', async () => {
    expect(
      await help(
        html`<div slot="help">
            <h3>Help</h3>
            <p>Call <a href="tel:1">01632 960199</a>.</p>
            <ul>
              <li>Or write</li>
            </ul>
          </div>
          <p slot="help">Day and night</p>
          <p>Not help</p>`,
      ),
    ).to.deep.equal(['Help', 'Call 01632 960199.', 'Or write', 'Day and night']);
  });

  it('is left out where it is more than text', async () => {
    expect(await help(html`<div slot="help"><shows-more>Hidden</shows-more></div>`)).to.deep.equal([]);
    expect(await help(html`<form slot="help"><p>Write</p></form>`)).to.deep.equal([]);
    expect(await help(html`<p slot="help">${'Long. '.repeat(100)}</p>`)).to.deep.equal([]);
    expect(await help(html`<p>Nothing</p>`)).to.deep.equal([]);
  });
});
