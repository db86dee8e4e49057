/**
 * The package as somebody installs it: packed once, and installed with npm into a project that has nothing else. What it
 * needs itself is packed from `node_modules` here, so that no registry is asked.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { npm, packInto } from './programs.js';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

const locked = (): Readonly<Record<string, Locked>> =>
  (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }).packages;

/** The packages that come along when this one is installed, by name, with what the lock file says of them. */
export function runtimePackages(): ReadonlyMap<string, Locked> {
  const all = locked();
  const found = new Map<string, Locked>();
  const add = (names: readonly string[]): void => {
    for (const name of names) {
      const entry = all[`node_modules/${name}`];
      if (!entry || found.has(name)) continue;
      found.set(name, entry);
      add(Object.keys(entry.dependencies ?? {}));
    }
  };
  add(Object.keys(all['']?.dependencies ?? {}));
  return found;
}

export interface Installed {
  /** The project. */
  readonly folder: string;
  /** The package in it. */
  readonly path: string;
  readonly tarball: string;
  /** Paths in the package. */
  readonly files: readonly string[];
  remove(): void;
}

export async function install(): Promise<Installed> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'psw-installed-')));
  const packs = join(folder, '..', `${folder.split('/').at(-1)}-packs`);
  mkdirSync(packs);
  const needed = [...runtimePackages().keys()].map((name) => join(root, 'node_modules', name));
  // Where it is packed must not matter, and a folder of `node_modules` cannot be packed from inside it.
  const [tarball] = await Promise.all([packInto(packs), npm(packs, 'pack', ...needed)]);
  const tarballs = readdirSync(packs).map((name) => join(packs, name));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a-site', private: true, type: 'module' }));
  await npm(folder, 'install', '--offline', '--no-audit', '--no-fund', ...tarballs);
  const path = join(folder, 'node_modules/peer-support-widgets');
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    );
  const remove = (): void => {
    for (const each of [folder, packs]) rmSync(each, { recursive: true, force: true });
  };
  return { folder, path, tarball, files, remove };
}
