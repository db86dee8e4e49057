// Fetches what is missing from Debian, where this runs as root on Debian or one of its kin. Built-in modules only.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Runs apt for these packages.
 * @param {string[]} packages
 * @returns {boolean} whether it could, and went well
 */
export function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const apt = (...args) =>
    execFileSync('apt-get', ['-q', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`Fetching from Debian: ${packages.join(', ')} …`);
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
    return true;
  } catch {
    return false;
  }
}

/**
 * What is installed of these packages: name → version as its makers count.
 * @param {string[]} packages
 * @returns {Record<string, string>}
 */
export function debianVersions(packages) {
  try {
    const list = execFileSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package} ${Version}\n', ...packages], {
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    });
    return versionsIn(list);
  } catch (error) {
    // It fails when one is missing, and lists the others all the same.
    return versionsIn(String(error.stdout ?? ''));
  }
}

function versionsIn(list) {
  const lines = list.split('\n').filter((line) => line.startsWith('installed '));
  // Without the epoch before, and without what Debian adds behind.
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, version] = line.split(' ');
      return [name, version.replace(/^\d+:/, '').replace(/[-+].*/, '')];
    }),
  );
}
