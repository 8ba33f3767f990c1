/** The usual answers to "when", in the order of the list. */
export const hoursModes = ['unsaid', 'always', 'daily', 'weekdays', 'weekend', 'own'] as const;
export type HoursMode = (typeof hoursModes)[number];

/** OSM's names for the days of those answers that have hours. */
export const daysOfWeek: Readonly<Partial<Record<HoursMode, string>>> = {
  daily: 'Mo-Su',
  weekdays: 'Mo-Fr',
  weekend: 'Sa-Su',
};

interface Hours {
  readonly mode: HoursMode;
  /** `HH:MM`. */
  readonly from: string;
  readonly to: string;
}

/** What stands in the boxes before anybody has said it: a shop's day. */
const usual = { from: '10:00', to: '22:00' } as const;

/** Reads OSM `opening_hours` as one of the usual answers; anything else is one's own. */
export function readHours(text: string): Hours {
  const value = text.trim();
  if (value === '') return { mode: 'unsaid', ...usual };
  if (value === '24/7') return { mode: 'always', ...usual };
  const [, days, from, to] = /^(Mo-Su|Mo-Fr|Sa-Su) (\d{2}:\d{2})-(\d{2}:\d{2})$/.exec(value) ?? [];
  const mode = hoursModes.find((each) => days !== undefined && daysOfWeek[each] === days);
  return mode && from && to ? { mode, from, to } : { mode: 'own', ...usual };
}

/** The OSM `opening_hours` of a usual answer; empty where nothing is said. */
export function writeHours({ mode, from, to }: Hours): string {
  if (mode === 'always') return '24/7';
  const days = daysOfWeek[mode];
  return days ? `${days} ${from}-${to}` : '';
}
