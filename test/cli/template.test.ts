import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { csvReader } from '../../src/sources/csv/index.js';

describe('the template of a table that comes with the package', () => {
  it('is read without a problem, but for what it explains', () => {
    const template = readFileSync(new URL('../../docs/groups-template.csv', import.meta.url), 'utf8');
    const { groups, meetings, problems } = csvReader.read({ text: template }, {});
    expect(problems.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
    expect(problems.map(({ reason }) => reason)).not.to.include('column-unknown');
    expect(groups[0]).to.deep.include({
      id: 'tuesday-circle',
      name: 'Tuesday Circle',
      cost: { free: true },
      verified: { on: '2026-11-24' },
    });
    expect(meetings[0]).to.deep.include({
      durationMinutes: 90,
      venue: { name: 'Town Hall', address: '1 High Street', locality: 'Banbury', postalCode: 'OX16 1AA' },
    });
  });
});
