/**
 * Small choices that a device remembers (lens, language, theme, walker, pack). Not data: losing them costs a tap, so
 * a blocked `localStorage` is ignored.
 */
const prefix = 'zuozuo:';

export function readPreference<T extends string>(name: string, allowed: readonly T[]): T | null {
  const value = readText(name);
  return allowed.find((candidate) => candidate === value) ?? null;
}

/** A remembered number within its limits; null where there is none or it is no such number. */
export function readNumberPreference(name: string, least: number, most: number): number | null {
  const text = readText(name)?.trim();
  const value = text ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // Private windows and full storage: the choice lasts as long as the page.
  }
}

/** A remembered text as it stands; null where there is none. Whoever reads it sees to its form. */
export function readText(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}
