/**
 * For servers that render the elements: call `prepareServer` once before the first page. In a browser, what only some data
 * need loads when they turn up; a server prints a page once and cannot wait for that.
 */
import { isServer } from 'lit';
import * as occurrences from './domain/occurrences.js';
import { generalWay } from './domain/next.js';
import { CrisisHelp, files as crisisFiles } from './elements/crisis-help/crisis-help.js';
import * as strip from './elements/crisis-help/crisis-help.strip.js';
import { wholeFile } from './elements/evidence-summary/evidence-summary.js';
import * as whole from './elements/evidence-summary/evidence-summary.whole.js';
import * as table from './elements/evidence-summary/evidence-summary.table.js';
import { files } from './elements/group-agreement/group-agreement.js';
import * as more from './elements/group-agreement/group-agreement.more.js';
import * as own from './elements/group-agreement/group-agreement.own.js';
import { toolsFile } from './elements/group-finder/group-finder.js';
import * as tools from './elements/group-finder/group-finder.tools.js';
import { feedbackSteps } from './elements/listing-feedback/listing-feedback.js';
import * as steps from './elements/listing-feedback/listing-feedback.steps.js';
import * as list from './elements/meeting-card/meeting-card.list.js';
import { visitHeads } from './elements/first-visit/first-visit.js';
import * as visitHead from './elements/first-visit/first-visit.head.js';
import { lists, pageLinks } from './elements/meeting-card/meeting-card.js';
import { rareParts } from './elements/next-meetings/next-meetings.js';
import * as rareNext from './elements/next-meetings/next-meetings.rare.js';
import { directionOf, resolveMessages } from './i18n/locales.js';
import { LocaleController } from './shared/controllers/locale-controller.js';
import * as facts from './shared/meeting/meeting-facts.full.js';
import * as rare from './shared/meeting/meeting-facts.rare.js';
import { fullFacts, rareFacts } from './shared/meeting/meeting-facts.view.js';
import { allRules } from './shared/meeting/rule-line.js';
import * as rule from './shared/meeting/schedule-rule.js';
import * as pageLink from './shared/templates/page-link.js';

export interface ServerOptions {
  /** BCP 47: what pages are printed in from now on. Default `en`. Any other must have been loaded: `locales/cy.js`. */
  readonly language?: string;
}

interface Words {
  readonly english: Parameters<typeof resolveMessages>[1];
}

/** An element takes its language from the page around it. A server sees no page: it prints all in one. */
function printIn(language: string): void {
  Object.defineProperties(LocaleController.prototype, {
    words: {
      configurable: true,
      get(this: Words) {
        return resolveMessages(language, this.english);
      },
    },
    direction: { configurable: true, get: () => directionOf(language) },
  });
}

/** Puts every file in place that elements otherwise load on demand. */
export function prepareServer({ language = 'en' }: ServerOptions = {}): void {
  if (isServer) printIn(language);
  generalWay.put(occurrences);
  fullFacts.put(facts);
  rareFacts.put(rare);
  allRules.put(rule);
  pageLinks.put(pageLink);
  lists.put(list);
  toolsFile.put(tools);
  Object.assign(files, { more, own });
  visitHeads.put(visitHead);
  wholeFile.put(whole);
  whole.tableFile.put(table);
  feedbackSteps.put(steps);
  rareParts.put(rareNext);
  if (!crisisFiles.strip) printStrips();
}

/** With the styles, which a browser adds when it loads the file. */
function printStrips(): void {
  crisisFiles.strip = strip;
  // Lit reads the styles of a class when it is first asked for these.
  void CrisisHelp.observedAttributes;
  CrisisHelp.elementStyles.push(strip.stripStyles);
}
