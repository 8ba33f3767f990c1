/** Levels of nesting; our own events have six at most. */
const depthLimit = 20;
/** Values in one record, and characters in all its texts together. */
const valueLimit = 20_000;
const characterLimit = 200_000;
/** Members that a careless copy would take for a prototype. */
const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Why a record is not even looked at, in half a sentence; null = it is plain data of a bounded size.
 * Walks it with a list of its own: nothing here or after it can exhaust the stack.
 */
export function findHostility(record: unknown): string | null {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: record, depth: 0 }];
  let values = 0;
  let characters = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') characters += value.length;
    if (++values > valueLimit || characters > characterLimit) return 'it is too large';
    if (typeof value !== 'object' || value === null) continue;
    if (depth > depthLimit) return 'it is nested too deeply';
    if (!Array.isArray(value) && !isPlain(value)) return 'it is no plain data';
    const names = Object.keys(value);
    if (names.length > valueLimit) return 'it is too large';
    for (const name of names) {
      if (forbiddenNames.has(name)) return `it has a member ${name}`;
      characters += name.length;
      open.push({ value: Reflect.get(value, name), depth: depth + 1 });
    }
  }
  return null;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
