import type { MessageKey } from '../../i18n/catalogue';

/**
 * Classes of need (0–100 points), from well served to no seat. The breaks are fixed, never taken from the
 * data (quantiles would make every district look equally bad and move when one seat moves).
 */
export const needClasses = [
  { upTo: 50, word: 'map.need.good', range: 'map.need.good.range' },
  { upTo: 65, word: 'map.need.fair', range: 'map.need.fair.range' },
  { upTo: 80, word: 'map.need.little', range: 'map.need.little.range' },
  { upTo: 90, word: 'map.need.few', range: 'map.need.few.range' },
  { upTo: 100, word: 'map.need.none', range: 'map.need.none.range' },
] as const satisfies readonly {
  readonly upTo: number;
  readonly word: MessageKey;
  readonly range: MessageKey;
}[];

/** Index into `needClasses` and `palette.need` of a need (0–100 points). */
export function needClassOf(need: number): 0 | 1 | 2 | 3 | 4 {
  const index = needClasses.findIndex(({ upTo }) => need <= upTo);
  return (index < 0 ? needClasses.length - 1 : index) as 0 | 1 | 2 | 3 | 4;
}
