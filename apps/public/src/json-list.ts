/** A JSON array with something before and after it, written as its items come. */
export async function* jsonList(
  items: AsyncIterable<object>,
  [start, end]: readonly [start: string, end: string] = ['', ''],
): AsyncGenerator<string> {
  let written = `${start}[`;
  let between = '';
  for await (const item of items) {
    written += between + JSON.stringify(item);
    between = ',\n';
    // In pieces that are worth sending.
    if (written.length < PIECE) continue;
    yield written;
    written = '';
  }
  yield `${written}]${end}`;
}

const PIECE = 64 * 1024;
