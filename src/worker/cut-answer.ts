import { weigh } from './weigh-answer';

/** A piece of a list of an answer, which goes ahead of the answer itself. */
export interface AnswerPart {
  /** Keys from the answer to its list, which may be a map: its items are entries then. */
  readonly at: readonly string[];
  readonly items: readonly unknown[];
}

/**
 * Weight of a part: a page takes some 3 ms to read so many numbers, texts and objects (measured with the grids
 * of a district of 100,000 seats).
 */
const partWeight = 8_000;

/** An answer of such a weight is copied whole in a few milliseconds: those of a district that is not large. */
const atOnce = 30_000;

/**
 * Cuts an answer that is too large to be read by a page in one task: the lists and maps that make it so come out
 * of it in parts, and an answer without them is left, which is a copy. `joinAnswer` puts it together again. A
 * single item is not cut.
 */
export function cutAnswer(answer: unknown): {
  readonly rest: unknown;
  readonly parts: readonly AnswerPart[];
} {
  const parts: AnswerPart[] = [];
  if (weigh(answer, atOnce) <= atOnce) return { rest: answer, parts };
  return { rest: takeOut(answer, [], parts), parts };
}

function takeOut(value: unknown, at: readonly string[], parts: AnswerPart[]): unknown {
  if (weigh(value, partWeight) <= partWeight) return value;
  if (Array.isArray(value) || value instanceof Map) {
    parts.push(...cutList(value, at));
    return Array.isArray(value) ? [] : new Map();
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, takeOut(member, [...at, key], parts)]),
  );
}

function cutList(list: Iterable<unknown>, at: readonly string[]): AnswerPart[] {
  const parts: { at: readonly string[]; items: unknown[] }[] = [];
  let left = 0;
  for (const item of list) {
    const weight = weigh(item, partWeight);
    if (left < weight) {
      parts.push({ at, items: [] });
      left = partWeight;
    }
    parts.at(-1)?.items.push(item);
    left -= weight;
  }
  return parts;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
