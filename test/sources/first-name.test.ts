import { expect } from 'chai';
import '../support/whole-reading.js';
import { firstNameOf } from '../../src/sources/native/first-name.js';
import { nativeReader } from '../../src/sources/native/index.js';

/** As written, and what is shown of it; undefined: nothing. */
const NAMES: readonly (readonly [string, string | undefined])[] = [
  ['Sam', 'Sam'],
  ['Sam Jones', 'Sam'],
  ['  Sam   van der Berg ', 'Sam'],
  ['Anna-Lena', 'Anna-Lena'],
  ['Anna-Lena Berg', 'Anna-Lena'],
  ['J. Smith', 'J.'],
  ['Sam J', 'Sam'],
  ['Siân ap Gwilym', 'Siân'],
  ['O’Neil', 'O’Neil'],
  ['Sam (volunteer)', 'Sam'],
  ['Dr Sam Jones', 'Sam'],
  ['Prof. Dr. Sam Jones', 'Sam'],
  ['Mr Jones', undefined],
  ['Sister Anne', undefined],
  ['Sam and Alex', 'Sam and Alex'],
  ['Sam Jones & Alex Smith', 'Sam & Alex'],
  ['Sam/Alex Smith', 'Sam/Alex'],
  ['Sam and Mr Smith', undefined],
  ['José Ortega y Gasset', 'José'],
  ['Jones, Sam', undefined],
  ['The volunteers', undefined],
  ['two volunteers', undefined],
  ['sam', 'sam'],
  ['سامي', 'سامي'],
  ['سامي الأحمد', 'سامي'],
  ['عبد الله الأحمد', 'عبد الله'],
  ['أم كلثوم', 'أم كلثوم'],
  ['نور الدين حسن', 'نور الدين'],
  ['الدكتورة ليلى حسن', 'ليلى'],
  ['الدكتورة حسن', undefined],
  ['太郎', '太郎'],
  ['山田 太郎', undefined],
  ['アンナ・スミス', undefined],
  ['김 민수', undefined],
  ['Наташа Иванова', 'Наташа'],
];

describe('the first name of somebody who runs a group', () => {
  for (const [written, shown] of NAMES) {
    it(`is ${shown ?? 'not known'} for "${written}"`, () => expect(firstNameOf(written)).to.equal(shown));
  }

  it('never holds a word that was not written, and never more than one word of each person', () => {
    const words = ['Sam', 'Jones', 'Dr', 'the', 'عبد', 'الله', '山田', 'de', 'Alex', 'O’Neil', 'Mr'];
    for (let at = 0; at < words.length ** 3; at += 1) {
      const name = [0, 1, 2].map((place) => words[Math.floor(at / words.length ** place) % words.length]).join(' ');
      const shown = firstNameOf(name);
      const count = shown?.split(' ').length ?? 0;
      expect(name.includes(shown ?? ''), name).to.equal(true);
      expect(count <= 1 || shown!.startsWith('عبد') || shown!.endsWith('الله'), `${name}: ${shown}`).to.equal(true);
    }
  });
});

describe('who runs a group, in the native reader', () => {
  const read = (facilitators: unknown) => {
    const directory = nativeReader.read({ timeZone: 'UTC', groups: [{ name: 'Circle', facilitators }] }, {});
    return {
      people: directory.groups[0]?.facilitators,
      told: directory.problems
        .filter(({ field }) => field.startsWith('facilitators'))
        .map(({ field, value, reason, severity }) => [field, value, reason, severity].join(' ')),
    };
  };

  const table: readonly (readonly [unknown, unknown, readonly string[]])[] = [
    ['Sam', [{ name: 'Sam' }], []],
    [['Sam', 'Alex'], [{ name: 'Sam' }, { name: 'Alex' }], []],
    ['Sam Jones', [{ name: 'Sam' }], ['facilitators Sam Jones full-name warning']],
    [
      [{ name: 'Mr Jones', role: 'Volunteer' }],
      [{ role: 'Volunteer' }],
      ['facilitators[0].name Mr Jones full-name warning'],
    ],
    ['Mr Jones', undefined, ['facilitators Mr Jones full-name warning']],
    [
      { name: 'Sam', supervision: ' The organiser, every month ', standIn: 'Alex or the organiser' },
      [{ name: 'Sam', supervision: 'The organiser, every month', standIn: 'Alex or the organiser' }],
      [],
    ],
    [{ name: 'Sam', supervision: '', standIn: null }, [{ name: 'Sam' }], []],
    [{ supervision: { by: 'x' } }, undefined, ['facilitators.supervision {"by":"x"} value-unknown warning']],
    [{ name: 'Sam', surname: 'Jones' }, [{ name: 'Sam' }], ['facilitators.surname Jones field-unknown warning']],
    [{ name: '<b>Sam</b>' }, [{ name: 'Sam' }], ['facilitators.name <b>Sam</b> text-had-markup info']],
  ];
  for (const [given, people, told] of table) {
    it(`reads ${JSON.stringify(given)}`, () => expect(read(given)).to.deep.equal({ people, told }));
  }
});
