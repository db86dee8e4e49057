/** The findings of each topic as a table, with its style. Loads only on pages that ask for it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { EvidenceList } from './evidence-summary.list.js';
import {
  foundTemplate,
  sourceTemplate,
  summaryTemplate,
  sureTemplate,
  whoTemplate,
} from './evidence-summary.template.js';
import type { EvidenceWords } from './evidence-summary.view.js';

/**
 * On a narrow page each row folds into a block, with a label in each cell in place of the heads of columns. The roles stand in the markup, because a table whose parts are not
 * displayed as one is no table to assistive technology in some browsers.
 */
export function tablesTemplate({ sections, source }: EvidenceList, { evidence }: EvidenceWords): unknown {
  const { columns } = evidence;
  const labels = [columns.outcome, columns.found, columns.sure, columns.who, columns.source];
  const label = (text: string): TemplateResult => html`<p class="label">${text}</p>`;
  return sections.map(
    ({ topic, findings }) =>
      html`<div class="sheet">
        <table role="table">
          <caption>
            ${topic}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              ${labels.map((text) => html`<th role="columnheader" scope="col">${text}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${findings.map(
              (view) =>
                html`<tr class="finding-row" role="row" part="card" lang=${view.language ?? nothing}>
                  <th role="rowheader" scope="row" part="outcome">${view.outcome}</th>
                  <td role="cell">${label(columns.found)}${foundTemplate(view)}${summaryTemplate(view)}</td>
                  <td role="cell">${label(columns.sure)}${sureTemplate(view)}</td>
                  <td role="cell">${label(columns.who)}${whoTemplate(view)}</td>
                  <td role="cell">${label(columns.source)}${sourceTemplate(view, source)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  );
}

export const tableStyles = css`
  table {
    inline-size: 100%;
    border-spacing: 0;
    text-align: start;
  }

  caption {
    padding: var(--_space-4);
    font-size: var(--_font-size-l);
    font-weight: var(--_weight-strong);
    text-align: start;
  }

  table,
  tbody,
  .finding-row,
  .finding-row > * {
    display: block;
  }

  caption {
    display: block;
  }

  thead {
    display: none;
  }

  .finding-row {
    padding: var(--_space-4);
    border-block-start: 1px solid var(--_border);
  }

  .finding-row > * {
    padding: 0;
    text-align: start;
    vertical-align: baseline;
  }

  .finding-row > th {
    font-size: var(--_font-size-l);
    font-weight: var(--_weight-strong);
    line-height: 1.25;
  }

  .finding-row > td {
    padding-block-start: var(--_space-3);
  }

  .finding-row > td > p + p,
  .finding-row .reasons {
    margin-block-start: 0.375em;
  }

  .finding-row > td:nth-of-type(n + 2) {
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  .label {
    font-size: var(--_font-size-s);
    color: var(--_text-quiet);
  }

  @container psw (min-width: 46em) {
    table {
      display: table;
      table-layout: fixed;
    }

    caption {
      display: table-caption;
    }

    thead {
      display: table-header-group;
    }

    tbody {
      display: table-row-group;
    }

    .finding-row {
      display: table-row;
    }

    .finding-row > * {
      display: table-cell;
    }

    .label {
      display: none;
    }

    .squares {
      margin-block-end: 0.25em;
    }

    .sure > span {
      flex-basis: 100%;
    }

    thead th,
    .finding-row > * {
      padding: var(--_space-4) 0.75em;
      text-align: start;
      vertical-align: top;
      border-block-start: 1px solid var(--_border);
    }

    thead th:first-child,
    .finding-row > th {
      padding-inline-start: var(--_space-4);
    }

    thead th {
      padding-block: var(--_space-2);
      font-size: var(--_font-size-s);
      font-weight: var(--_weight-strong);
      color: var(--_text-quiet);
    }

    thead th:first-child {
      inline-size: 17%;
    }

    thead th:nth-child(2) {
      inline-size: 32%;
    }

    .finding-row > th {
      font-size: 1em;
    }
  }

  @media print {
    .finding-row {
      break-inside: avoid;
    }
  }
`;
