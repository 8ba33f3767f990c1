/** The version of an element, a whole number from 1, as a file says it; null = it does not. */
export function readVersion(value: unknown): number | null {
  const version = typeof value === 'string' ? Number(value) : value;
  return Number.isSafeInteger(version) && (version as number) > 0 ? (version as number) : null;
}
