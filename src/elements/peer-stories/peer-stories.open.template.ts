/** What is seen of a story once it is open. */
import { html, nothing, type TemplateResult } from 'lit';
import { type PeerStory, type StoryMedia, wordsOf } from '../../content/stories/story.js';
import { checkedWords, sourceDateWords } from '../../i18n/content-words.js';
import { fill, fillParts, listWords } from '../../i18n/format.js';
import { directionOf, type Resolved } from '../../i18n/locales.js';
import { monthWords } from '../../i18n/partial-date-words.js';
import { externalLink } from '../../shared/templates/external-link.js';
import { heading } from '../../shared/templates/heading.js';

export type OpenWords = Resolved<'content' | 'dates' | 'stories' | 'vocabulary'>;

export interface OpenStory {
  /** Level of the title. */
  readonly level: number;
  readonly words: OpenWords;
  readonly pageLanguage: string;
  /** Whether the help stands in this story now. */
  readonly isHelpHere: boolean;
  /** Whether the page has any. */
  readonly hasHelp: boolean;
  readonly isPlaying: boolean;
  readonly isBroken: boolean;
  onPlay(): void;
  onBroken(): void;
  onHelp(): void;
  onClose(): void;
}

/** Our label for our topics; a site's own is read as words. */
export function storyTopics({ topics }: PeerStory, words: OpenWords): TemplateResult {
  const labels: Readonly<Record<string, string>> = words.vocabulary.topics;
  const names = topics.map((topic) => (Object.hasOwn(labels, topic) ? labels[topic]! : topic.replaceAll('-', ' ')));
  return html`<p class="topics quiet small">
    ${fill(words.stories.topics, { topics: listWords(names, { comma: words.dates.list.comma }) })}
  </p>`;
}

export function storyBody(story: PeerStory, open: OpenStory): TemplateResult {
  const { words } = open;
  const { media, title, language = open.pageLanguage, sensitive } = story;
  const text = words.stories.open;
  const direction = story.language ? directionOf(language) : 'auto';
  return html`<div class="opened ${open.isHelpHere ? 'helped' : ''}">
    ${open.isHelpHere ? html`<div class="help" id="help" tabindex="-1"><slot name="help"></slot></div>` : nothing}
    <div class="told">
      <p class="quiet">${text.oneExperience}</p>
      <div lang=${language} dir=${direction}>${heading(open.level, title, 'story-title')}</div>
      ${media ? player(story, media, open) : nothing}
      <p class="quiet small">${media ? text.transcript : text.ownWords}</p>
      <div class="words" lang=${language} dir=${direction}>
        ${wordsOf(story).map((paragraph) => html`<p dir=${story.language ? nothing : 'auto'}>${paragraph}</p>`)}
      </div>
      ${
        sensitive && open.hasHelp
          ? html`<div class="after">
              <p>${text.afterReading}</p>
              <button class="button" type="button" @click=${open.onHelp}>${text.goToHelp}</button>
            </div>`
          : nothing
      }
      ${record(story, open.pageLanguage, words)}
      <button class="button text close" type="button" @click=${open.onClose}>
        ${words.stories.close}<span class="hidden-visually">: ${story.contentNote}</span>
      </button>
    </div>
  </div>`;
}

function record(story: PeerStory, pageLanguage: string, words: OpenWords): TemplateResult {
  const { consent, supportedBy, source } = story;
  const text = words.stories.open;
  const own = (value: string): TemplateResult => html`<bdi lang=${pageLanguage}>${value}</bdi>`;
  const isNobody = supportedBy.toLowerCase() === 'nobody';
  return html`<dl class="record small">
    <div>
      <dt>${text.support}</dt>
      <dd>${isNobody ? text.supportedByNobody : fillParts<unknown>(text.supportedBy, { who: own(supportedBy) })}</dd>
    </div>
    <div>
      <dt>${text.consent}</dt>
      <dd>
        ${fillParts<unknown>(text.consentFor, {
          scope: own(consent.scope),
          date: monthWords(consent.recordedOn, words),
        })}
        ${fillParts<unknown>(text.consentHeld, { holder: own(consent.heldBy) })}.
      </dd>
    </div>
    <div class="checked">
      <dd>
        ${fill(words.content.source, { name: '' })}<span lang=${pageLanguage}
          >${externalLink(source.url, source.name + sourceDateWords(source.date, words))}</span
        >. ${checkedWords(story, words)}.
      </dd>
    </div>
  </dl>`;
}

const addressOf = (url: string): URL => new URL(url, document.baseURI);

function player(story: PeerStory, media: StoryMedia, open: OpenStory): TemplateResult {
  const text = open.words.stories.open;
  const { host, origin } = addressOf(media.url);
  const isHere = origin === location.origin;
  if (open.isBroken) return html`<p role="status">${text.notPlayed}</p>`;
  if (open.isPlaying) return recording(story, media, open, isHere);
  return html`<div class="facade">
    <button class="button" type="button" @click=${open.onPlay}>
      ${media.kind === 'audio' ? text.showAudio : text.showVideo}<span class="hidden-visually">: ${story.title}</span>
    </button>
    <p class="quiet small">
      ${isHere ? text.comesFromHere : fillParts<unknown>(text.comesFrom, { host: html`<bdi dir="ltr">${host}</bdi>` })}
    </p>
  </div>`;
}

/** Nothing of it loads before the visitor plays it. Another site gets no cookie: hence `crossorigin`. */
function recording(
  { id, title, language }: PeerStory,
  { kind, url, captions, poster }: StoryMedia,
  { words, pageLanguage, onBroken }: OpenStory,
  isHere: boolean,
): TemplateResult {
  const text = words.stories.open;
  const label = fill(text.player, { title });
  const crossOrigin = isHere ? nothing : 'anonymous';
  const track = captions
    ? html`<track kind="captions" default src=${captions} srclang=${language ?? pageLanguage} label=${text.captions} />`
    : nothing;
  return kind === 'audio'
    ? html`<audio
        controls
        preload="none"
        id="player-${id}"
        tabindex="0"
        aria-label=${label}
        crossorigin=${crossOrigin}
        src=${url}
        @error=${onBroken}
      >
        ${track}
      </audio>`
    : html`<video
        controls
        playsinline
        preload="none"
        id="player-${id}"
        tabindex="0"
        aria-label=${label}
        crossorigin=${crossOrigin}
        poster=${poster ?? nothing}
        src=${url}
        @error=${onBroken}
      >
        ${track}
      </video>`;
}

/** Where the parts of a story will stand. */
export function placeholderBody(level: number, words: OpenWords): TemplateResult {
  const { open, placeholder } = words.stories;
  return html`<div class="opened">
    <div class="told">
      <p class="mark">${placeholder.mark}</p>
      ${heading(level, placeholder.title, 'story-title')}
      <p class="quiet small">${open.ownWords}</p>
      <div class="words"><p>${placeholder.text}</p></div>
      <dl class="record small">
        <div>
          <dt>${open.support}</dt>
          <dd>${placeholder.support}</dd>
        </div>
        <div>
          <dt>${open.consent}</dt>
          <dd>${placeholder.consent}</dd>
        </div>
        <div class="checked"><dd>${placeholder.checked}</dd></div>
      </dl>
    </div>
  </div>`;
}
