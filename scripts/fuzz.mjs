// npm run fuzz: ten thousand broken feeds of each format, the same ones on each machine (test/support/mutations.ts). Says what
// was thrown, which good record was lost, what took longer than it may, and the most memory; fails when anything did.
//
//   npm run fuzz                                 all formats, 10,000 each
//   npm run fuzz -- --formats csv,hsds --cases 500
//   npm run fuzz -- --formats csv --from 20264221 --cases 1      one case again
//
// Each format runs in a process of its own with little memory. A case that hangs is ended and counted, and the rest goes on.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { caseOf, CORPORA, faultOf } from '../test/support/mutations.ts';

const FIRST_SEED = 20_260_105;
/** A case that takes longer has hung: the longest feed of these is read in a few seconds. */
const HUNG_MS = 20_000;
const MEMORY_MB = 512;

const { values } = parseArgs({
  options: {
    formats: { type: 'string', default: CORPORA.map(({ format }) => format).join() },
    cases: { type: 'string', default: '10000' },
    from: { type: 'string', default: String(FIRST_SEED) },
    worker: { type: 'boolean' },
  },
});
const from = Number(values.from);
const end = from + Number(values.cases);

/** In the process of one format: tells of each case before it and after it. */
async function work() {
  const corpus = CORPORA.find(({ format }) => format === values.formats);
  for (let seed = from; seed < end; seed++) {
    process.send({ seed });
    const begin = performance.now();
    const fault = await faultOf(corpus, caseOf(corpus, seed)).catch((error) => `${error.stack ?? error}`.slice(0, 600));
    process.send({ seed, fault, ms: performance.now() - begin, memory: process.memoryUsage().rss });
  }
  process.disconnect();
}

/** Runs cases of one format from a seed on. Resolves with the seed that hung or broke the process, if one did. */
function runFrom(format, first, seen) {
  return new Promise((resolve) => {
    const child = fork(
      fileURLToPath(import.meta.url),
      ['--worker', '--formats', format, '--from', `${first}`, '--cases', `${end - first}`],
      {
        execArgv: ['--import', 'tsx', `--max-old-space-size=${MEMORY_MB}`],
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    );
    let current = first;
    let timer;
    child.on('message', ({ seed, ms, fault, memory = 0 }) => {
      clearTimeout(timer);
      current = seed;
      if (ms === undefined) {
        timer = setTimeout(() => child.kill('SIGKILL'), HUNG_MS);
        return;
      }
      seen.cases += 1;
      seen.memory = Math.max(seen.memory, memory);
      if (ms > seen.slowest.ms) seen.slowest = { seed, ms };
      if (fault) seen.faults.push(`${seed}: ${fault}`);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) return resolve(undefined);
      seen.faults.push(
        `${current}: ${signal === 'SIGKILL' ? `took longer than ${HUNG_MS / 1000} s` : 'ended the process'}`,
      );
      return resolve(current);
    });
  });
}

async function main() {
  let isWell = true;
  for (const format of values.formats.split(',')) {
    const seen = { cases: 0, faults: [], memory: 0, slowest: { seed: 0, ms: 0 } };
    for (let first = from; first < end;) {
      const broken = await runFrom(format, first, seen);
      first = broken === undefined ? end : broken + 1;
    }
    const { seed, ms } = seen.slowest;
    console.log(
      `${format}: ${seen.cases} cases, ${seen.faults.length} faults, ${Math.round(seen.memory / 2 ** 20)} MB at most, ` +
        `slowest ${(ms / 1000).toFixed(2)} s (${seed})`,
    );
    for (const fault of seen.faults.slice(0, 20)) console.log(`  ${fault}`);
    isWell &&= seen.faults.length === 0;
  }
  process.exitCode = isWell ? 0 : 1;
}

await (values.worker ? work() : main());
