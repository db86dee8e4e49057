/** The editor's view of a load, in one file that loads when an element has `report`. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Problem, ProblemReason, Severity } from '../../domain/model.js';
import { fill } from '../../i18n/format.js';
import { plural } from '../../i18n/plural.js';
import { problemsEn } from '../../i18n/en/problems.js';
import { resolveMessages, type Resolved } from '../../i18n/locales.js';
import type { LoadFailure } from '../../sources/source.js';
import type { DirectoryState } from '../../sources/store.js';
import { heading } from '../templates/heading.js';

const REPORT_SECTIONS = { problems: problemsEn };
type ReportWords = Resolved<'problems'>;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** Rows of one reason that are printed; the count says how many there are. */
const ROWS_SHOWN = 200;

/** What was read, what could not be, and why: grouped by reason, worst first. Feed text is only ever text. */
export function reportTemplate(
  state: DirectoryState | undefined,
  warnings: readonly string[],
  language: string,
  level: number,
): TemplateResult {
  const words = resolveMessages(language, REPORT_SECTIONS);
  const { problems: said } = words;
  const { directory, failure } = state ?? {};
  const problems = directory?.problems ?? [];
  const records = (directory?.sources ?? []).reduce((sum, source) => sum + source.records, 0);
  return html`<section class="report" part="report">
    ${heading(level, said.title)}
    ${failure ? html`<p><strong>${failureWords(failure, said)}</strong> ${failure.detail ?? ''}</p>` : nothing}
    ${
      directory
        ? html`<p>${plural(said.recordsRead, records, words.language)}</p>
            <p>${problems.length > 0 ? plural(said.found, problems.length, words.language) : said.none}</p>`
        : nothing
    }
    ${
      warnings.length > 0
        ? html`<ul class="warnings">
            ${warnings.map((warning) => html`<li>${warning}</li>`)}
          </ul>`
        : nothing
    }
    ${SEVERITIES.map((severity) => severityTemplate(severity, problems, words, level + 1))}
  </section>`;
}

const failureWords = ({ kind, url, status }: LoadFailure, { failures }: ReportWords['problems']): string =>
  fill(failures[kind], { url, status: status ?? '' });

function severityTemplate(
  severity: Severity,
  problems: readonly Problem[],
  words: ReportWords,
  level: number,
): unknown {
  const own = problems.filter((problem) => problem.severity === severity);
  if (own.length === 0) return nothing;
  const { problems: said } = words;
  const byReason = new Map<ProblemReason, Problem[]>();
  for (const problem of own) {
    const rows = byReason.get(problem.reason);
    if (rows) rows.push(problem);
    else byReason.set(problem.reason, [problem]);
  }
  const reasons = [...byReason].sort((a, b) => b[1].length - a[1].length);
  return html`<div>
    ${heading(level, html`${said.severities[severity]} (${own.length})`)}
    <p class="quiet">${said.severityHelp[severity]}</p>
    ${reasons.map(
      ([reason, rows]) =>
        html`<details>
          <summary>${said.reasons[reason]} (${rows.length})</summary>
          ${tableTemplate(rows.slice(0, ROWS_SHOWN), words)}
        </details>`,
    )}
  </div>`;
}

function tableTemplate(rows: readonly Problem[], { problems: said }: ReportWords): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${said.title}>
    <table>
      <thead>
        <tr>
          <th scope="col">${said.record}</th>
          <th scope="col">${said.field}</th>
          <th scope="col">${said.value}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ recordId, field, value }) =>
            html`<tr>
              <td>${recordId}</td>
              <td><code>${field}</code></td>
              <td>${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export const reportStyles = css`
  .report,
  .report > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  .report {
    padding: var(--_space-4);
    color: var(--_text);
    background: var(--_surface);
    border: 2px dashed var(--_border-strong);
    border-radius: var(--_radius);
  }

  .report .quiet {
    color: var(--_text-quiet);
  }

  .warnings {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .report summary {
    min-block-size: var(--_size-target);
    align-content: center;
    cursor: pointer;
  }

  .scroll {
    max-block-size: 24em;
    overflow: auto;
  }

  .report table {
    inline-size: 100%;
    font-size: var(--_font-size-s);
    text-align: start;
    border-collapse: collapse;
  }

  .report :is(th, td) {
    padding: 0.375em 0.75em 0.375em 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    border-block-end: 1px solid var(--_border);
  }

  @media print {
    .report {
      display: none;
    }
  }
`;
