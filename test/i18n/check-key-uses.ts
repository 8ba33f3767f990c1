import type { KeyUses } from './read-key-uses';

/** A way of building keys: the values that stand for the star. */
export type BuiltKeys = Readonly<Record<string, readonly string[]>>;

/**
 * Holds the keys of the catalogue against their uses.
 * @param built every pattern that the code may build, with all values of its hole
 * @returns one sentence a flaw: an unused key, a pattern that is not listed, a listed one that is not built
 *   or that leads to no key
 */
export function checkKeyUses(
  keys: ReadonlySet<string>,
  uses: readonly KeyUses[],
  built: BuiltKeys,
): string[] {
  const parts = new Set([...keys].map(partOf));
  const literals = new Set(uses.flatMap((one) => [...one.literals]));
  const patterns = new Set(
    uses.flatMap((one) => [...one.patterns]).filter((pattern) => parts.has(partOf(pattern))),
  );
  const expanded = Object.entries(built).flatMap(([pattern, values]) =>
    values.map((value) => pattern.replaceAll('*', value)),
  );
  const used = new Set([...literals, ...expanded]);
  return [
    ...uses.flatMap((one) => one.unreadable),
    ...[...patterns]
      .filter((pattern) => !(pattern in built))
      .map((pattern) => `${pattern} is built, but not listed with its values.`),
    ...Object.keys(built)
      .filter((pattern) => !patterns.has(pattern))
      .map((pattern) => `${pattern} is listed, but nothing builds it.`),
    ...expanded.filter((key) => !keys.has(key)).map((key) => `${key} can be built, but has no text.`),
    ...[...keys].filter((key) => !used.has(key)).map((key) => `${key} is not used.`),
  ];
}

const partOf = (key: string): string => key.slice(0, key.indexOf('.'));
