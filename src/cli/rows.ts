/** Cuts a table of text into rows, a piece at a time, so that a file of any size fits. */

/** A comma or a tab, whichever the first line has more of. */
function separatorOf(start: string): ',' | '\t' {
  const [line = ''] = start.split('\n');
  return line.split('\t').length > line.split(',').length ? '\t' : ',';
}

/**
 * Rows of a table whose cells are separated by commas or tabs. With commas, a cell may stand in double quotes and hold
 * commas, line ends and doubled quotes (RFC 4180). With tabs, quotes are signs like any other, as in the files of GeoNames.
 */
export async function* readRows(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let separator: ',' | '\t' | undefined;
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  /** The last sign was a quote that may end the cell, or be the first of two. */
  let isHalf = false;
  for await (const given of pieces) {
    const piece = separator ? given : given.replace(/^\ufeff/, '');
    separator ??= separatorOf(piece);
    const done: string[][] = [];
    for (const sign of piece) {
      if (isQuoted) {
        if (isHalf && sign === '"') {
          cell += sign;
          isHalf = false;
          continue;
        }
        if (!isHalf) {
          if (sign === '"') isHalf = true;
          else cell += sign;
          continue;
        }
        isQuoted = isHalf = false;
      }
      if (sign === separator) {
        row.push(cell);
        cell = '';
      } else if (sign === '\n') {
        done.push([...row, cell.replace(/\r$/, '')]);
        row = [];
        cell = '';
      } else if (sign === '"' && separator === ',' && cell === '') isQuoted = true;
      else cell += sign;
    }
    yield* done;
  }
  if (cell !== '' || row.length > 0) yield [...row, cell.replace(/\r$/, '')];
}
