/**
 * Small choices that a device remembers (lens, language, theme). Not data: losing them costs a tap, so
 * a blocked `localStorage` is ignored.
 */
const prefix = 'zuozuo:';

export function readPreference<T extends string>(name: string, allowed: readonly T[]): T | null {
  try {
    const value = localStorage.getItem(prefix + name);
    return allowed.find((candidate) => candidate === value) ?? null;
  } catch {
    return null;
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // Private windows and full storage: the choice lasts as long as the page.
  }
}
