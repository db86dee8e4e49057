/** Where a message goes: by mail, to a server, to the page's script, copied; and from the details of a meeting. */
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/define/group-finder.js';
import '../../src/define/listing-feedback.js';
import type { FeedbackMessage } from '../../src/elements/listing-feedback/listing-feedback.message.js';
import type { ListingFeedback } from '../../src/elements/listing-feedback/listing-feedback.js';
import { watchPage } from '../support/contract.js';
import {
  EMAIL,
  ADDRESS,
  POST,
  CANARY,
  group,
  meeting,
  directory,
  plain,
  about,
  posting,
  pressOn,
  choose,
  write,
  checked,
  letter,
  says,
  opened,
  clipboard,
  addPageRecorder,
} from '../support/feedback.js';
import { answerWith, focused, listen, NOW, place, placeReady, until } from '../support/mount.js';
import { allByRole, byRole, namesOf, outlineOf, textOf } from '../support/roles.js';
import { aFetch } from '../support/sources.js';

describe('<listing-feedback> by mail', () => {
  it('holds no address that a program could collect before the visitor presses', async () => {
    const form = await checked(
      html`<listing-feedback email-name="lists" email-domain="harbour.example"></listing-feedback>`,
    );
    const markup = (): string => form.outerHTML + form.shadowRoot!.innerHTML;
    expect(markup()).to.not.include(ADDRESS).and.to.not.include('mailto:');
    await pressOn(form, 'Show the mail address');
    expect(textOf(form)).to.include(`The address is ${ADDRESS}`);
    expect(byRole(form, 'button', 'Show the mail address').getAttribute('aria-expanded')).to.equal('true');
    expect(markup()).to.not.include('mailto:');
  });

  it('opens the mail program with a subject that says nothing, and says that nothing is sent yet', async () => {
    const asked = opened();
    const form = await checked(about, 'Mondays\nat 7pm');
    await pressOn(form, 'Open in my mail program');
    expect(asked.length).to.equal(1);
    const [link, target] = asked[0] as [string, string];
    const url = new URL(link);
    expect([target, url.protocol, url.pathname]).to.deep.equal(['_self', 'mailto:', ADDRESS]);
    expect(url.searchParams.get('subject')).to.equal('About a listing');
    expect(url.searchParams.get('body')).to.equal(letter(form).replaceAll('\n', '\r\n'));
    await says(form, 'It is not sent until you send it there');
  });

  it('does not cut a text that is too long for it: then it is copied, and the address can be read', async () => {
    const copied = clipboard();
    const form = await checked(about, 'Mondays at 7pm. '.repeat(120));
    expect(namesOf(form, 'button')).to.not.include('Open in my mail program');
    expect(textOf(form)).to.include('too long to be handed to a mail program');
    await pressOn(form, 'Copy the text');
    await says(form, 'The text is copied.');
    expect(copied).to.deep.equal([letter(form)]);
    await pressOn(form, 'Show the mail address');
    expect(textOf(form)).to.include(ADDRESS);
  });

  it('tells the editor when the address is none, and the visitor can still copy', async () => {
    const told = listen('warn');
    const form = await checked(html`<listing-feedback email="the desk"></listing-feedback>`);
    expect(told.join()).to.include('email: expected an address').and.to.not.include('the desk');
    expect(namesOf(form, 'button')).to.deep.equal(['Copy the text', 'Back']);
    expect(textOf(form)).to.include('Nothing is sent from here.');
  });

  it('says when the text could not be copied, and leaves it to be selected', async () => {
    clipboard(true);
    const form = await checked(html`<listing-feedback></listing-feedback>`);
    await pressOn(form, 'Copy the text');
    await says(form, 'You can select the text instead.');
  });
});

describe('<listing-feedback> to a server', () => {
  it('names the server before the press, asks nothing until then, and thanks afterwards', async () => {
    const fake = answerWith(aFetch());
    const form = await checked(posting);
    expect(textOf(form)).to.include('goes to lists.example');
    expect(fake.requests.length).to.equal(0);
    await pressOn(form, 'Send');
    expect(namesOf(form, 'button')).to.include('Sending…');
    byRole(form, 'button', 'Sending…').click();
    expect(
      fake.requests.map(({ url }) => url),
      'once',
    ).to.deep.equal([POST]);
    const { init } = fake.requests[0]!;
    expect(Object.fromEntries(init.body as URLSearchParams)).to.deep.equal({
      kind: 'changed',
      group_id: 'kettle',
      group: 'Kettle Circle',
      now: 'Mondays at 7pm',
      text: 'Message: Something has changed\nGroup: Kettle Circle\nNumber of the group: kettle\nRight now: Mondays at 7pm',
    });
    fake.requests[0]!.respond('');
    await until(() => focused() && textOf(focused()!) === 'Sent. Thank you.', 'no thanks');
    expect(textOf(form)).to.include('People read these messages when they can');
    await pressOn(form, 'Tell us something else');
    await until(() => allByRole(form, 'radio').length === 4, 'no new start');
    expect(allByRole(form, 'radio').some((each) => (each as HTMLInputElement).checked)).to.equal(false);
  });

  it('says “this website” where the server is its own', async () => {
    const form = await checked(html`<listing-feedback post-url="/tell"></listing-feedback>`);
    expect(textOf(form)).to.include('goes to this website');
  });

  it('keeps the text when there is no answer, says that it may have come, and tries again when asked to', async () => {
    const told = listen('warn');
    const fake = answerWith(aFetch());
    const form = await checked(posting);
    await pressOn(form, 'Send');
    fake.requests[0]!.fail();
    await says(form, 'We cannot tell whether your message arrived');
    expect(letter(form)).to.include('Mondays at 7pm');
    expect(namesOf(form, 'button')).to.include.members(['Send', 'Copy the text']);
    expect(told.join()).to.include('Access-Control-Allow-Origin').and.to.not.include('Mondays');
    await pressOn(form, 'Send');
    expect(fake.requests.length).to.equal(2);
  });

  it('lets go of a message that is under way when the element goes, and not when it is moved', async () => {
    const fake = answerWith(aFetch());
    const form = await checked(posting);
    await pressOn(form, 'Send');
    const { signal } = fake.requests[0]!.init;
    form.parentElement!.append(form);
    await Promise.resolve();
    expect(signal!.aborted).to.equal(false);
    expect(letter(form), 'what was written').to.include('Mondays');
    form.remove();
    await Promise.resolve();
    expect(signal!.aborted).to.equal(true);
  });

  for (const url of ['http://lists.example/tell', 'javascript:alert(1)', 'https://me:word@lists.example/']) {
    it(`sends nothing to ${url}, and tells the editor`, async () => {
      const told = listen('warn');
      const form = await checked(html`<listing-feedback post-url=${url}></listing-feedback>`);
      expect(told.join()).to.include('post-url: expected an address with https');
      expect(namesOf(form, 'button')).to.deep.equal(['Copy the text', 'Back']);
    });
  }
});

describe('<listing-feedback> by the page’s own script', () => {
  it('hands over the message, and nothing goes anywhere else', async () => {
    const fake = answerWith(aFetch());
    const got: FeedbackMessage[] = [];
    const form = await checked(
      html`<listing-feedback
        post-url=${POST}
        .send=${(message: FeedbackMessage) => void got.push(message)}
      ></listing-feedback>`,
    );
    await pressOn(form, 'Send');
    await until(() => textOf(form).includes('Sent. Thank you.'), 'no thanks');
    expect(got.map(({ kind, answers }) => [kind, answers])).to.deep.equal([['changed', { now: 'Mondays at 7pm' }]]);
    expect(fake.requests.length).to.equal(0);
  });

  it('says that nothing was sent when the script fails', async () => {
    listen('warn');
    const form = await checked(
      html`<listing-feedback .send=${() => Promise.reject(new Error('closed'))}></listing-feedback>`,
    );
    await pressOn(form, 'Send');
    await says(form, 'Your message was not sent. Your text is still here.');
  });

  it('can keep a message back, with an event that holds ids and no word of it', async () => {
    const asked = opened();
    const form = await checked(about, CANARY);
    const events: Event[] = [];
    for (const name of ['psw-feedback-submit', 'psw-feedback-submitted'])
      form.addEventListener(name, (event) => {
        events.push(event);
        if (events.length === 1) event.preventDefault();
      });
    await pressOn(form, 'Open in my mail program');
    expect([asked.length, events.length]).to.deep.equal([0, 1]);
    await pressOn(form, 'Open in my mail program');
    expect(asked.length).to.equal(1);
    expect(events.map(({ type: name }) => name)).to.deep.equal([
      'psw-feedback-submit',
      'psw-feedback-submit',
      'psw-feedback-submitted',
    ]);
    expect({ ...events[1] }).to.include({ kind: 'changed', way: 'mail', groupId: 'kettle', meetingId: 'kettle-1' });
    expect(JSON.stringify(events.map((event) => ({ ...event })))).to.not.include(CANARY);
  });
});

describe('<listing-feedback> keeps what is written to itself', () => {
  it('no word of it is in an address, a request, storage, an event or the title, but in what is sent on the press', async () => {
    const touched = watchPage();
    const fake = answerWith(aFetch());
    const heard = addPageRecorder();
    const form = await checked(html`<listing-feedback post-url=${POST} email=${EMAIL}></listing-feedback>`, CANARY);
    expect(letter(form)).to.include(CANARY);
    expect([touched.join(), fake.requests.length]).to.deep.equal(['', 0]);
    await pressOn(form, 'Send');
    fake.requests[0]!.respond('');
    await until(() => textOf(form).includes('Sent. Thank you.'), 'no thanks');
    expect(touched).to.deep.equal([]);
    expect(fake.requests.map(({ url }) => url)).to.deep.equal([POST]);
    expect((fake.requests[0]!.init.body as URLSearchParams).toString()).to.include(CANARY);
    expect([location.href, document.title, JSON.stringify(history.state), ...heard()].join()).to.not.include(CANARY);
  });

  it('two on a page share nothing', async () => {
    const box = await place<HTMLElement>(html`<div>${plain}${plain}</div>`);
    const [first, second] = [...box.querySelectorAll('listing-feedback')];
    byRole(first!, 'radio', /^It no longer/).click();
    byRole(second!, 'radio', /^Add our/).click();
    await first!.updateComplete;
    const chosen = (form: Element): string[] =>
      allByRole(form, 'radio').flatMap((each) =>
        (each as HTMLInputElement).checked ? [(each as HTMLInputElement).value] : [],
      );
    expect([chosen(first!), chosen(second!)]).to.deep.equal([['closed'], ['add']]);
  });
});

describe('the details of a meeting', () => {
  const OFFER = 'Tell us if something has changed';
  async function details(form: TemplateResult | string): Promise<HTMLElement> {
    const box = await place<HTMLElement>(
      html`<main><group-finder .directory=${directory} .now=${NOW}></group-finder>${form}</main>`,
    );
    const finder = box.querySelector('group-finder')!;
    await until(
      () => allByRole(finder, 'link', /Kettle/).length + allByRole(finder, 'button', /Kettle/).length > 0,
      'no list',
    );
    (allByRole(finder, 'link', /Kettle/)[0] ?? allByRole(finder, 'button', /Kettle/)[0])!.click();
    await until(() => outlineOf(finder).includes('h2 Kettle Circle'), `no details: ${outlineOf(finder).join()}`);
    return box;
  }

  it('offer to tell what has changed, and lead to the form with the meeting filled in', async () => {
    const box = await details(plain);
    const form = box.querySelector('listing-feedback')!;
    byRole(box.querySelector('group-finder')!, 'button', OFFER).click();
    await until(() => focused()?.classList.contains('head'), 'the focus did not move');
    expect(textOf(focused()!)).to.equal('Tell us about a group About: Kettle Circle');
    expect(form.shadowRoot!.contains(focused())).to.equal(true);
    await choose(form, /^It no longer/);
    await pressOn(form, 'Continue');
    expect(letter(form)).to.include('Number of the meeting: kettle-1');
  });

  it('offer nothing where the page has no form, or one for new groups only', async () => {
    for (const form of ['', html`<listing-feedback kinds="add"></listing-feedback>`]) {
      const box = await details(form);
      expect(namesOf(box.querySelector('group-finder')!, 'button')).to.not.include(OFFER);
      box.remove();
    }
  });

  it('about another group do not mix in what was written about the first, and keep what was written of a new one', async () => {
    const form = await placeReady<ListingFeedback>(plain);
    await form.openFor(meeting(), group());
    await choose(form, /^Something has/);
    write(form, 'What is right now?', CANARY);
    await form.openFor(meeting(), group());
    expect(byRole<HTMLTextAreaElement>(form, 'textbox', 'What is right now?').value, 'the same').to.equal(CANARY);
    await form.openFor(meeting({ id: 'other', groupId: 'other' }), group({ id: 'other', name: 'Other Circle' }));
    await choose(form, /^Something has/);
    expect(byRole<HTMLTextAreaElement>(form, 'textbox', 'What is right now?').value).to.equal('');
  });
});
