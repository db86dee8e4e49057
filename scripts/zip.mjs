// A zip file from paths and bytes: the same bytes for the same files, whenever and wherever it is made.
import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL_FILE = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** 2.0: what deflate needs. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the first day that a zip file knows. */
const DATE = (1 << 5) | 1;
/** A file that everybody may read and its owner write, as Unix says it. */
const MODE = (0o100644 << 16) >>> 0;

/** Two- and four-byte numbers in a row: `[2, 7]` is 7 in two bytes. */
function numbers(...fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/**
 * @param {Record<string, string | Uint8Array>} files path in the zip → what is in it
 * @returns {Buffer}
 */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const path of Object.keys(files).sort()) {
    const name = Buffer.from(path);
    const data = Buffer.from(files[path]);
    const packed = deflateRawSync(data, { level: 9 });
    const shared = [
      ...[
        [2, VERSION],
        [2, FLAGS],
        [2, DEFLATE],
        [2, 0],
        [2, DATE],
      ],
      ...[
        [4, crc32(data)],
        [4, packed.length],
        [4, data.length],
        [2, name.length],
        [2, 0],
      ],
    ];
    const local = Buffer.concat([numbers([4, LOCAL_FILE], ...shared), name, packed]);
    // Made on Unix, so that the mode counts.
    const made = [
      [4, DIRECTORY_ENTRY],
      [2, (3 << 8) | VERSION],
    ];
    directory.push(numbers(...made, ...shared, [2, 0], [2, 0], [2, 0], [4, MODE], [4, offset]), name);
    bodies.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const count = bodies.length;
  const end = [
    [4, END_OF_DIRECTORY],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, entries.length],
    [4, offset],
    [2, 0],
  ];
  return Buffer.concat([...bodies, entries, numbers(...end)]);
}
