// When the zips build the files for pages anew, instead of packing old ones.
import { expect } from 'chai';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { INTEGRITY, isStale } from '../../scripts/build/ensure-built.mjs';

describe('the files for pages', () => {
  let folder = '';
  const put = (file: string, day: string): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    utimesSync(path, new Date(day), new Date(day));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'psw-built-'));
    for (const file of ['src/a/b.ts', 'scripts/build/c.mjs', 'package.json', 'package-lock.json'])
      put(file, '2026-11-01');
    put(INTEGRITY, '2026-11-02');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are taken as they are while nothing has changed since', () => {
    expect(isStale(folder)).to.equal(false);
  });

  for (const file of ['src/a/b.ts', 'src/new.ts', 'scripts/build/c.mjs', 'package.json', 'package-lock.json']) {
    it(`are built again after a change of ${file}`, () => {
      put(file, '2026-11-03');
      expect(isStale(folder)).to.equal(true);
    });
  }

  it('are built when they are missing, or a build stopped half-way', () => {
    rmSync(join(folder, INTEGRITY));
    expect(isStale(folder)).to.equal(true);
  });
});
