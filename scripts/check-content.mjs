// npm run check:content: is every text of the library sourced, dated, current, in plain words and the same in all
// languages? Prints what is wrong and what expires when. Ends with 1 when something must not be published so.
//
//   npm run check:content
//   npm run check:content -- --today=2027-04-01              as it will be then
//   npm run check:content -- --json
//   npm run check:content -- cards.json --list=cards         a site's own files instead of the library's content
//       --language=cy  the language of these files           --allow="recovering alcoholic"  a group's own word for itself
//   npm run check:content -- --expiry                        only the table of dates; never fails
//   npm run check:content -- --content=folder                another folder of content
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCollections, checkWords, readingOf, wordsReading } from '../src/content/check/check.ts';
import { expiryRows, expiryTable } from '../src/content/check/expiry.ts';
import { checkOwnFile } from '../src/content/check/own-file.ts';
import { bySeverity, hasErrors, problemLines } from '../src/content/check/problem.ts';
import { readingLine, TARGET_AGE } from '../src/content/check/reading-age.ts';
import { parsePlainDate } from '../src/domain/plain-date.ts';
import { loadCollections, loadLocales, loadWords, readability } from './content.mjs';

const OPTIONS = {
  today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  json: { type: 'boolean', default: false },
  expiry: { type: 'boolean', default: false },
  content: { type: 'string' },
  list: { type: 'string' },
  language: { type: 'string' },
  allow: { type: 'string', multiple: true, default: [] },
};

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    console.error(
      `${error.message}\nKnown: ${Object.keys(OPTIONS)
        .map((name) => `--${name}`)
        .join(', ')}; see docs/content.md.`,
    );
    process.exit(2);
  }
}

const { values, positionals: files } = readArguments();
const { today, allow } = values;

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${error.message}`);
  }
}

/** What the library ships. */
async function shippedContent(collections) {
  const locales = await loadLocales();
  const english = await loadWords('en');
  // A region (en-US) changes words of its language; only whole languages have content of their own.
  const languages = ['en', ...locales.map(({ tag }) => tag).filter((tag) => !tag.includes('-'))];
  const options = { today, allow, readability };
  // Of a region only a few words are there: too few to measure.
  const inOthers = locales.flatMap(({ tag, messages }) => checkWords(messages, tag, { today, allow }));
  return {
    collections,
    problems: [
      ...checkCollections(collections, { ...options, languages }),
      ...checkWords(english, 'en', options),
      ...inOthers,
    ],
    reading: [...readingsOf(collections), wordsReading(english, readability)],
  };
}

/** What a site wrote itself. */
function sitesContent(kinds) {
  const { list, language } = values;
  const checked = files.map((file) =>
    checkOwnFile(basename(file), readJson(file), kinds, { today, allow, readability, list, language }),
  );
  const collections = checked.flatMap(({ collection }) => collection ?? []);
  return { collections, problems: checked.flatMap(({ problems }) => problems), reading: readingsOf(collections) };
}

const readingsOf = (collections) => collections.flatMap((each) => readingOf(each, readability) ?? []);

const MARKS = { error: '✗ error  ', warning: '! warning', info: '· note   ' };

function print({ collections, problems, reading }) {
  for (const kind of new Set(problems.map((problem) => problem.kind))) {
    console.log(`\n${kind}`);
    for (const { severity, line } of problemLines(problems.filter((each) => each.kind === kind)))
      console.log(`  ${MARKS[severity]} ${line}`);
  }
  const count = (severity) => problems.filter((problem) => problem.severity === severity).length;
  console.log(`\nReading age by SMOG, English, target ${TARGET_AGE}. It shows what to mend first; it proves nothing.`);
  for (const summary of reading) console.log(`  ${readingLine(summary)}`);
  console.log(`\nWhat expires when, seen on ${today}:`);
  console.log(expiryTable(expiryRows(collections, today)).replace(/^/gm, '  '));
  console.log(`\n${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`);
}

try {
  if (parsePlainDate(today) === undefined) throw new Error(`--today: "${today}" is not a date such as 2027-05-22.`);
  const kinds = await loadCollections(values.content);
  if (values.expiry) console.log(expiryTable(expiryRows(kinds, today)));
  else {
    const result = files.length > 0 ? sitesContent(kinds) : await shippedContent(kinds);
    if (values.json) {
      const { collections, problems, reading } = result;
      const report = { today, problems: bySeverity(problems), reading, expiry: expiryRows(collections, today) };
      console.log(JSON.stringify(report, null, 2));
    } else print(result);
    process.exitCode = hasErrors(result.problems) ? 1 : 0;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
