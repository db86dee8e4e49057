// The command line as it is installed: the file that package.json names runs by itself.
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageJson, root } from './helpers.js';

const bin = join(root, (packageJson as unknown as { bin: Record<string, string> }).bin['peer-support-widgets']!);

const call = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });

describe('the command of the package', () => {
  it('says that Node runs it', () => {
    expect(readFileSync(bin, 'utf8').split('\n')[0]).to.equal('#!/usr/bin/env node');
  });

  it('lists what it can do, and explains it', () => {
    expect(call('--help').stdout).to.include('gazetteer');
    expect(call('gazetteer', '--help')).to.deep.include({ status: 0, stderr: '' });
    expect(call().status).to.equal(2);
  });

  it('makes a gazetteer, and fails with words', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bin-'));
    const table = join(folder, 'places.csv');
    writeFileSync(table, 'name,county,latitude,longitude\nAshby,Shire,52,-1\n');
    const { status, stdout } = call('gazetteer', table, '--licence', 'Made up for tests');
    expect(status).to.equal(0);
    expect(JSON.parse(stdout)).to.deep.include({ gazetteer: 1, places: [['Ashby', 'Shire', 52, -1]] });
    const bare = call('gazetteer', table);
    expect([bare.status, bare.stdout]).to.deep.equal([1, '']);
    expect(bare.stderr).to.include('--licence');
    rmSync(folder, { recursive: true });
  });

  it('checks a table, and a calendar from standard input', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bin-'));
    const table = join(folder, 'groups.csv');
    writeFileSync(table, 'ID,Name,Day,Time,Published\na,Amber,Monday,19:00,Yes\nb,Birch,Friday,18:30,No\n');
    const { status, stdout } = call('check', table, '--time-zone', 'Europe/London', '--json');
    expect(status).to.equal(1);
    expect(JSON.parse(stdout)).to.include({ format: 'csv', records: 2, groups: 1, meetings: 1 });
    const events = 'BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Amber\r\nDTSTART:20300101T100000Z\r\nEND:VEVENT\r\n';
    const calendar = `BEGIN:VCALENDAR\r\n${events}END:VCALENDAR\r\n`;
    const piped = spawnSync(process.execPath, [bin, 'check', '-'], { encoding: 'utf8', input: calendar });
    expect([piped.status, piped.stdout.split('\n')[0]]).to.deep.equal([
      0,
      '-: icalendar, 1 records, 1 groups, 1 meetings',
    ]);
    rmSync(folder, { recursive: true });
  });

  it('makes a snippet with the hash of the file that is published (assertion 26)', () => {
    const { status, stdout, stderr } = call(
      ...['snippet', 'group-finder', '--source', 'https://feed.example/groups.json'],
      ...['--files', 'https://clinic.example/psw/', '--link', 'https://clinic.example/groups'],
    );
    expect([status, stderr.includes('Nothing is changed')]).to.deep.equal([0, true]);
    const file = readFileSync(join(root, 'dist/cdn/group-finder.js'));
    const hash = createHash('sha384').update(file).digest('base64');
    expect(stdout).to.include(`group-finder.js" integrity="sha384-${hash}" crossorigin="anonymous"`);
    expect(stdout.trim().split('\n')).to.have.length(1);
    const wrong = call('snippet', 'group-finder', '--sorce', 'x');
    expect([wrong.status, wrong.stdout]).to.deep.equal([1, '']);
    expect(wrong.stderr).to.include('--source');
  });
});
