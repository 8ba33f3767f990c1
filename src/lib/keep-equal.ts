/**
 * `next`, with every part of it that equals the part of `before` in the same place replaced by that part:
 * the same object where nothing changed. What arrives from a worker, or at it, is a copy; this gives equal
 * things their identity back. Plain objects, arrays, maps and primitive values.
 */
export function keepEqual<T>(before: unknown, next: T): T {
  if (Object.is(before, next)) return next;
  if (Array.isArray(next)) return keepEqualList(before, next) as T;
  if (next instanceof Map) return keepEqualMap(before, next) as T;
  if (isPlain(next) && isPlain(before)) return keepEqualObject(before, next) as T;
  return next;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function keepEqualList(before: unknown, next: readonly unknown[]): readonly unknown[] {
  if (!Array.isArray(before)) return next;
  const kept = next.map((item, i) => keepEqual(before[i], item));
  return kept.length === before.length && kept.every((item, i) => Object.is(item, before[i])) ? before : kept;
}

function keepEqualMap(before: unknown, next: ReadonlyMap<unknown, unknown>): ReadonlyMap<unknown, unknown> {
  if (!(before instanceof Map)) return next;
  const kept = new Map([...next].map(([key, value]) => [key, keepEqual(before.get(key), value)]));
  const isSame =
    kept.size === before.size &&
    [...kept].every(([key, value]) => before.has(key) && Object.is(value, before.get(key)));
  return isSame ? before : kept;
}

function keepEqualObject(
  before: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(next);
  const kept = Object.fromEntries(names.map((name) => [name, keepEqual(before[name], next[name])]));
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name) => Object.hasOwn(before, name) && Object.is(kept[name], before[name]));
  return isSame ? before : kept;
}
