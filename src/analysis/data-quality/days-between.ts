const day = 86_400_000;

/** Whole days from one day to another, both `YYYY-MM-DD`; negative where the first is the later one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
