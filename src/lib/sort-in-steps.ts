type Compare<T> = (a: T, b: T) => number;

/** Items that are sorted or merged from pause to pause: well under a millisecond. */
const stepLength = 1024;

/**
 * The same list sorted, as `toSorted` does it, with pauses: 100,000 comparisons of texts take longer than a page
 * may stand still. A list that is in order already is the result itself.
 */
export function* sortInSteps<T>(
  list: readonly T[],
  compare: Compare<T>,
): Generator<void, readonly T[], void> {
  if (yield* isInOrder(list, compare)) return list;
  let runs: T[][] = [];
  for (let from = 0; from < list.length; from += stepLength) {
    runs.push(list.slice(from, from + stepLength).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2)
      merged.push(yield* merge(runs[i] as T[], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* isInOrder<T>(list: readonly T[], compare: Compare<T>): Generator<void, boolean, void> {
  for (let i = 1; i < list.length; i++) {
    if (compare(list[i - 1] as T, list[i] as T) > 0) return false;
    if (i % stepLength === 0) yield;
  }
  return true;
}

/** Of equals those of `first` come first. */
function* merge<T>(
  first: readonly T[],
  second: readonly T[],
  compare: Compare<T>,
): Generator<void, T[], void> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < first.length && j < second.length) {
    const isFirst = compare(first[i] as T, second[j] as T) <= 0;
    merged.push((isFirst ? first[i++] : second[j++]) as T);
    if (merged.length % stepLength === 0) yield;
  }
  for (; i < first.length; i++) merged.push(first[i] as T);
  for (; j < second.length; j++) merged.push(second[j] as T);
  return merged;
}
