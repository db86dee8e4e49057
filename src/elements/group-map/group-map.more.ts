/**
 * What a map of groups needs after its first view: the map and the list beside it, the details of a meeting, and what is
 * told to the page and its editor. Loads right after the first view.
 */
import type { LitElement } from 'lit';
import type { Directory } from '../../domain/model.js';
import { canTell, nextStart } from '../../domain/next.js';
import { Listing } from '../../search/listing.js';
import { AnnouncerController } from '../../shared/controllers/announcer-controller.js';
import { DirectoryReporter } from '../../shared/controllers/directory-reporter.js';
import { MapPanel } from '../../shared/map/map-panel.js';
import { DetailsOpener } from '../../shared/meeting/details-opener.js';
import { readerTimeZone } from '../../shared/settings/reader-time-zone.js';
import { adoptStyles } from '../../shared/styles/adopt.js';
import { controls } from '../../shared/styles/controls.js';
import { meetingRow } from '../../shared/styles/meeting-row.js';
import { meetingFacts } from '../../shared/styles/meeting-facts.js';

/** What the element knows at the moment it is asked. */
export interface MapNow {
  readonly directory: Directory | undefined;
  readonly now: number;
  readonly level: number;
}

export class MapMore {
  readonly details: DetailsOpener;
  readonly reporter: DirectoryReporter;
  readonly panel: MapPanel;
  readonly #announcer: AnnouncerController;
  #listing: Listing | undefined;

  constructor(
    host: LitElement,
    private readonly current: () => MapNow,
  ) {
    for (const styles of [controls, meetingFacts, meetingRow]) adoptStyles(host, styles);
    this.#announcer = new AnnouncerController(host);
    this.reporter = new DirectoryReporter(host);
    this.details = new DetailsOpener(host, {
      directory: () => current().directory,
      context: () => ({ now: current().now, readerTimeZone: readerTimeZone() }),
      headingLevel: () => current().level,
    });
    this.panel = new MapPanel(host, {
      onOpen: (id) => void this.details.open(id),
      announce: (words) => this.#announcer.announce(words),
    });
  }

  get said(): string {
    return this.#announcer.text;
  }

  /** The map with its list; undefined while a file that tells when meetings are is on its way. */
  render(language: string): unknown {
    const { directory, now, level } = this.current();
    if (!directory || !canTell(directory.meetings)) return undefined;
    if (this.#listing?.directory !== directory) this.#listing = new Listing(directory, nextStart);
    const zone = readerTimeZone();
    const { soonest: order } = this.#listing.orders(now, { assumedTimeZone: zone, locale: language });
    return this.panel.render({ directory, order, language, now, readerTimeZone: zone, headingLevel: level + 1 });
  }
}
