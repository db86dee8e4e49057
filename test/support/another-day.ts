/** Runs code as another machine would, on another day: what is made must not tell when and where. */
import { execFileSync } from 'node:child_process';
import { childEnvironment, root } from '../../scripts/setup.mjs';

/** In front of the code: a clock that goes five years and some hours ahead. */
const LATER = `const Real = Date;
  const AHEAD = 5 * 366 * 86_400_000 + 12_345_678;
  globalThis.Date = class extends Real {
    constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + AHEAD); }
    static now() { return Real.now() + AHEAD; }
  };
`;

/** @param code of a module; paths are from the root of the repository. @returns what it wrote to the terminal */
export function onAnotherDay(code: string): string {
  const env = childEnvironment({ TZ: 'Asia/Kathmandu', LC_ALL: 'cy_GB.UTF-8', SOURCE_DATE_EPOCH: '1' });
  const args = ['--import', 'tsx', '--input-type=module', '-e', LATER + code];
  return execFileSync(process.execPath, args, { cwd: root, env, stdio: 'pipe', encoding: 'utf8' });
}
