import type { CountForms } from '../messages.js';
import { firstStoriesEn } from './stories.first.js';

/** Labels around people’s own stories. The stories are the site’s. */
export interface StoriesMessages {
  readonly title: string;
  readonly loading: string;
  /** Once more, before stories that were on show are shown again. */
  readonly checking: string;
  readonly failed: string;
  readonly failedHelp: string;
  readonly tryAgain: string;
  readonly noneNow: string;
  /** Above the heading of a closed story. */
  readonly about: string;
  readonly read: string;
  readonly listen: string;
  readonly watch: string;
  readonly close: string;
  readonly skip: string;
  /** Where "Skip this" leads from the last story. */
  readonly end: string;
  readonly minutesToRead: CountForms;
  readonly minutesToListen: CountForms;
  readonly minutesToWatch: CountForms;
  /** How the person is named. */
  readonly names: { readonly pseudonym: string; readonly 'first-name': string; readonly anonymous: string };
  /** Where the person speaks from. */
  readonly roles: {
    readonly 'own-experience': string;
    readonly 'carer-family-friend': string;
    readonly bereaved: string;
    readonly parent: string;
    readonly professional: string;
  };
  readonly topics: string;
  /** Inside an open story. */
  readonly open: {
    readonly oneExperience: string;
    readonly ownWords: string;
    readonly transcript: string;
    readonly goToHelp: string;
    readonly afterReading: string;
    readonly showAudio: string;
    readonly showVideo: string;
    readonly comesFrom: string;
    readonly comesFromHere: string;
    readonly player: string;
    readonly captions: string;
    readonly notPlayed: string;
    readonly support: string;
    readonly supportedBy: string;
    readonly supportedByNobody: string;
    readonly consent: string;
    readonly consentFor: string;
    readonly consentHeld: string;
  };
  /** What stands in the place of a story while a page is being made. */
  readonly placeholder: {
    readonly mark: string;
    readonly note: string;
    readonly title: string;
    readonly name: string;
    readonly length: string;
    readonly text: string;
    readonly support: string;
    readonly consent: string;
    readonly checked: string;
  };
}

export const storiesEn: StoriesMessages = {
  ...firstStoriesEn,
  loading: 'Getting the stories…',
  checking: 'Checking the stories…',
  failed: 'We could not check the stories',
  failedHelp:
    'People can take their story back, so we only show stories when we can check. It is not something you did.',
  tryAgain: 'Try again',
  open: {
    oneExperience: 'This is one person’s experience. Yours may differ.',
    ownWords: 'In their own words',
    transcript: 'The recording in writing',
    goToHelp: 'Go to help',
    afterReading: 'If this brings something up for you, you can talk to someone.',
    showAudio: 'Show the audio player',
    showVideo: 'Show the video player',
    comesFrom: 'The recording comes from {host}. Nothing is loaded from there until you press.',
    comesFromHere: 'The recording comes from this website. Nothing is loaded until you press.',
    player: 'Recording: {title}',
    captions: 'Captions',
    notPlayed: 'The recording could not be played. You can read it here instead.',
    support: 'Support or payment',
    supportedBy: 'Supported or paid for by: {who}',
    supportedByNobody: 'Nobody paid for this story or helped to make it.',
    consent: 'Consent',
    consentFor: 'Shared with consent for {scope}, recorded {date}. The person can withdraw it at any time.',
    consentHeld: 'The record is kept by: {holder}',
  },
  placeholder: {
    mark: 'Placeholder, not a story',
    note: 'Here stands what a story is about, so that people can decide',
    title: 'Here stands the title of a story',
    name: 'Here stands the name that the person chose',
    length: 'Here stands how long it takes',
    text: 'This is a placeholder. Here stands a story in somebody’s own words, shared with their consent.',
    support: 'Here stands who supported or paid for the story.',
    consent: 'Here stands when consent was recorded, and who keeps the record.',
    checked: 'Here stand the source and the dates.',
  },
};
