import { expect } from 'chai';
import '../../support/whole-reading.js';
import { readDialIn, readEmail, readLink, readPhone } from '../../../src/sources/shared/contact.js';
import { ProblemLog, type Report } from '../../../src/sources/shared/problems.js';

/** What a reader gives, and the reasons of its problems. */
function reading<T>(read: (report: Report) => T): readonly unknown[] {
  const log = new ProblemLog();
  return [read(log.forRecord('7')), ...log.problems.map((problem) => problem.reason)];
}

describe('a link', () => {
  const link = (value: unknown, base?: string) => reading((report) => readLink(report, 'url', value, base));

  it('is a web address', () => expect(link('zoom.us/j/1')).to.deep.equal([{ url: 'https://zoom.us/j/1' }]));
  it('is absent when blank', () => expect(link('')).to.deep.equal([{}]));
  it('is refused when it is no web address', () => {
    for (const value of [
      'javascript:alert(1)',
      'mailto:a@example.org',
      '//evil.example',
      'https://a:b@example.org',
      7,
      {},
    ]) {
      expect(link(value), JSON.stringify(value)).to.deep.equal([{}, 'link-refused']);
    }
  });
  it('is taken out of a sentence that has one, and the sentence is kept', () => {
    const text = 'Join at https://zoom.us/j/1, passcode 12.';
    expect(link(text)).to.deep.equal([{ url: 'https://zoom.us/j/1', text }, 'link-was-text']);
  });
  it('is not chosen among several', () => {
    const text = 'https://a.example or https://b.example';
    expect(link(text)).to.deep.equal([{ text }, 'link-was-text']);
  });
  it('is not found in plain words, which are kept', () =>
    expect(link('Please call us')).to.deep.equal([{ text: 'Please call us' }, 'link-was-text']));
  it('may be relative to the feed', () =>
    expect(link('/a', 'https://b.example/feed.json')).to.deep.equal([{ url: 'https://b.example/a' }]));
});

describe('a dial-in', () => {
  const dialIn = (value: unknown, note?: string) =>
    reading((report) => readDialIn(report, 'conference_phone', value, note));

  it('keeps its pauses', () => {
    expect(dialIn('+16699009128,,530851127#', 'Mute yourself')).to.deep.equal([
      { number: '+16699009128,,530851127#', note: 'Mute yourself' },
    ]);
  });
  it('has ten digits at least', () => {
    expect(dialIn('4254366330')).to.deep.equal([{ number: '4254366330' }]);
    expect(dialIn('425436633')).to.deep.equal([undefined, 'phone-unreadable']);
    expect(dialIn('ask us')).to.deep.equal([undefined, 'phone-unreadable']);
  });
  it('is absent when blank', () => expect(dialIn(null)).to.deep.equal([undefined]));
});

describe('a telephone number', () => {
  const phone = (value: unknown) => reading((report) => readPhone(report, 'phone', value));

  it('keeps the feed’s own grouping', () => expect(phone('01632 960 001 x 12')).to.deep.equal(['01632 960 001 x 12']));
  it('is refused when there is nothing to dial', () =>
    expect(phone('see website')).to.deep.equal([undefined, 'phone-unreadable']));
  it('is absent when blank', () => expect(phone('-')).to.deep.equal([undefined]));
});

describe('an e-mail address', () => {
  it('is read alone', () => {
    expect(reading((report) => readEmail(report, 'email', ' a@example.org '))).to.deep.equal(['a@example.org']);
    expect(reading((report) => readEmail(report, 'email', 'a at example'))).to.deep.equal([
      undefined,
      'email-unreadable',
    ]);
    expect(reading((report) => readEmail(report, 'email', 7))).to.deep.equal([undefined, 'email-unreadable']);
  });
});
