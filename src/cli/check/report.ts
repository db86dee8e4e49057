/** What a check found, as text for a terminal, as JSON and as a page. */
import type { Directory, DirectoryFormat, Problem, ProblemReason, Severity } from '../../domain/model.js';
import { problemsEn } from '../../i18n/en/problems.js';
import type { Doubt, Doubts } from './doubts.js';

export interface Report {
  readonly name: string;
  readonly format: DirectoryFormat;
  readonly records: number;
  readonly groups: number;
  readonly meetings: number;
  readonly problems: readonly (Problem & { readonly line?: number })[];
  readonly doubts: Doubts;
}

/** What a reader worked out, because the feed does not say. */
const INFERRED: readonly ProblemReason[] = [
  'attendance-inferred',
  'time-zone-from-offset',
  'point-swapped',
  'point-approximate',
  'name-missing',
  'id-missing',
];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const EXAMPLES = 5;
const MISSING: Readonly<Record<keyof Doubts['missing'], readonly [string, string]>> = {
  timeZone: ['meetings', 'have no time zone'],
  attendance: ['meetings', 'do not say whether they are in person, online or by phone'],
  access: ['groups', 'say nothing about access'],
  verified: ['groups', 'have no date on which somebody checked or changed them'],
  contact: ['groups', 'name no way to get in touch or to join'],
};

export const reportOf = (
  name: string,
  format: DirectoryFormat,
  directory: Directory,
  lines: ReadonlyMap<string, number>,
  doubts: Doubts,
): Report => ({
  name,
  format,
  records: directory.sources.reduce((sum, { records }) => sum + records, 0),
  groups: directory.groups.length,
  meetings: directory.meetings.length,
  problems: directory.problems.map((problem) => {
    const line = lines.get(problem.recordId);
    return line === undefined ? problem : { ...problem, line };
  }),
  doubts,
});

/** How many problems there are of each kind, worst and most first. */
function kindsOf({ problems }: Report): readonly (readonly [Severity, ProblemReason, Report['problems']])[] {
  return SEVERITIES.flatMap((severity) => {
    const byReason = new Map<ProblemReason, Report['problems'][number][]>();
    for (const problem of problems) {
      if (problem.severity !== severity) continue;
      const known = byReason.get(problem.reason);
      if (known) known.push(problem);
      else byReason.set(problem.reason, [problem]);
    }
    return [...byReason]
      .toSorted(([, left], [, right]) => right.length - left.length)
      .map(([reason, own]) => [severity, reason, own] as const);
  });
}

/** No feed may steer the terminal that it is printed on. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();

const placeOf = ({ recordId, field, value, line }: Report['problems'][number]): string =>
  printable(
    [line === undefined ? recordId : `line ${line}, ${recordId}`, field, value && `"${value.slice(0, 80)}"`]
      .filter(Boolean)
      .join(' · '),
  );
const doubtLine = ({ recordId, name, what, value }: Doubt): string =>
  printable(`${name} (${recordId}) ${value === undefined ? '' : `${value} `}${what}`);

function listed(title: string, doubts: readonly Doubt[], all: boolean): readonly string[] {
  if (!doubts.length) return [];
  const shown = all ? doubts : doubts.slice(0, EXAMPLES);
  const rest = doubts.length - shown.length;
  return [
    '',
    `${title}: ${doubts.length}`,
    ...shown.map((each) => `  ${doubtLine(each)}`),
    ...(rest ? [`  and ${rest} more`] : []),
  ];
}

const missingLines = ({ doubts, groups, meetings }: Report): readonly string[] =>
  (Object.keys(MISSING) as (keyof Doubts['missing'])[]).flatMap((key) => {
    const [of, what] = MISSING[key];
    const count = doubts.missing[key];
    return count ? [`${count} of ${of === 'groups' ? groups : meetings} ${of} ${what}`] : [];
  });

/** For people at a terminal. `all` lists every problem, else a few of each kind. */
export function asText(report: Report, all: boolean): string {
  const lines = [
    `${printable(report.name)}: ${report.format}, ${report.records} records, ${report.groups} groups, ${report.meetings} meetings`,
  ];
  for (const [severity, reason, problems] of kindsOf(report)) {
    const shown = all ? problems : problems.slice(0, EXAMPLES);
    const rest = problems.length - shown.length;
    const inferred = INFERRED.includes(reason) ? ', worked out' : '';
    lines.push(
      '',
      `${problemsEn.severities[severity]}${inferred}: ${problems.length} × ${problemsEn.reasons[reason]} [${reason}]`,
    );
    lines.push(shown.map((problem) => `  ${placeOf(problem)}`).join('\n'), ...(rest ? [`  and ${rest} more`] : []));
  }
  const missing = missingLines(report);
  if (missing.length) lines.push('', 'What visitors will miss:', ...missing.map((line) => `  ${line}`));
  const more = [
    ...listed('May be out of date', report.doubts.stale, all),
    ...listed('Links to look at', report.doubts.links, all),
  ];
  if (more.length) lines.push(more.join('\n'));
  if (lines.length === 1) lines.push('', 'Nothing to mend.');
  return `${lines.join('\n')}\n`;
}

/** For programs. */
export function asJson({ doubts, ...report }: Report): string {
  return `${JSON.stringify({ ...report, ...doubts }, null, 2)}\n`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => printable(text).replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

/** A page that stands alone: no script, nothing from elsewhere. */
export function asHtml(report: Report): string {
  const kinds = kindsOf(report).map(
    ([severity, reason, problems]) =>
      `<section><h2>${problemsEn.severities[severity]}: ${escaped(problemsEn.reasons[reason])} <small>${problems.length}</small></h2>\n` +
      `<table><thead><tr><th scope="col">Line</th><th scope="col">Record</th><th scope="col">Field</th><th scope="col">Value</th></tr></thead><tbody>\n` +
      problems
        .map(
          ({ line, recordId, field, value }) =>
            `<tr><td>${line ?? ''}</td><td>${escaped(recordId)}</td><td>${escaped(field)}</td><td>${escaped(value)}</td></tr>`,
        )
        .join('\n') +
      `\n</tbody></table></section>`,
  );
  const list = (title: string, items: readonly string[]): string =>
    items.length
      ? `<section><h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul></section>`
      : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Check of ${escaped(report.name)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.1rem; margin-block: 2rem 0.5rem; }
small { font-weight: normal; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid; }
th { overflow-wrap: normal; }
</style>
</head>
<body>
<main>
<h1>Check of ${escaped(report.name)}</h1>
<p>Format ${report.format}: ${report.records} records, ${report.groups} groups, ${report.meetings} meetings.</p>
${[
  ...kinds,
  list('What visitors will miss', missingLines(report)),
  list('May be out of date', report.doubts.stale.map(doubtLine)),
  list('Links to look at', report.doubts.links.map(doubtLine)),
]
  .filter(Boolean)
  .join('\n')}
</main>
</body>
</html>
`;
}
