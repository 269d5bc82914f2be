/**
 * JSON Lines as streams: lines end at `\n` and nowhere else. Node's readline also splits at U+2028
 * and U+2029, which may stand unescaped in JSON and do stand in pages.
 */

export type Line =
  | { readonly kind: "line"; readonly bytes: Uint8Array }
  | { readonly kind: "too-long" };

const LF = 0x0a;

/** Every line, the last one with or without its end. A line over the limit is read past, not kept. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  { lineBytesMax }: { readonly lineBytesMax: number },
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    const line: Line =
      length > lineBytesMax ? { kind: "too-long" } : { kind: "line", bytes: Buffer.concat(parts) };
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > lineBytesMax) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, from)) {
      keep(bytes.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(bytes.subarray(from));
  }
  if (length > 0) yield take();
}

/**
 * Answers in the order of the items, several worked on at once, and each as soon as it is there: who sends an item
 * only when the last one is answered is answered. No more items are taken than are in work, so that a slow reader
 * of the answers slows the reading of the items.
 */
export async function* mapInOrder<T, U>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<U>,
  { inFlightMax }: { readonly inFlightMax: number },
): AsyncGenerator<U> {
  const iterator = items[Symbol.asyncIterator]();
  const inFlight: Promise<U>[] = [];
  let reading: Promise<IteratorResult<T>> | undefined;
  let isOver = false;
  try {
    for (;;) {
      if (!isOver && inFlight.length < inFlightMax) reading ??= quiet(iterator.next());
      const [oldest] = inFlight;
      if (oldest === undefined && reading === undefined) return;
      const first = await Promise.race([
        ...(reading ? [reading.then(() => "item")] : []),
        ...(oldest ? [oldest.then(() => "answer")] : []),
      ]);
      if (first === "answer") {
        inFlight.shift();
        yield (await oldest) as U;
        continue;
      }
      const { done, value } = (await reading) as IteratorResult<T>;
      reading = undefined;
      if (done) isOver = true;
      else inFlight.push(quiet(work(value)));
    }
  } finally {
    // Whoever still reads ends when that does: nobody waits for it.
    if (!isOver) iterator.return?.().catch(() => {});
  }
}

/** Its rejection is seen when its turn comes; until then it must not end the process. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
