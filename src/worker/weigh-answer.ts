/** Characters that are copied as fast as one number. */
const charactersAsOne = 16;

/**
 * How much it takes to copy a value between threads: numbers, texts and objects in it. What is transferred or copied
 * as one block (typed arrays) counts as one.
 * @param most where the count may stop: what is more is only told to be more
 */
export function weigh(value: unknown, most: number): number {
  if (typeof value === 'string') return 1 + value.length / charactersAsOne;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 1;
  let weight = 1;
  for (const part of partsOf(value)) {
    if (weight > most) break;
    weight += weigh(part, most - weight);
  }
  return weight;
}

function partsOf(value: object): Iterable<unknown> {
  if (Array.isArray(value) || value instanceof Map || value instanceof Set) return value;
  return Object.values(value);
}
