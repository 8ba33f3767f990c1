import type { MessageKey } from '../../i18n/catalogue';

/**
 * Classes of need by covered share, from well served to no seat. The breaks are fixed, never taken from
 * the data (quantiles would make every district look equally bad and move when one seat moves).
 */
export const needClasses = [
  { from: 0.5, word: 'map.need.good', range: 'map.need.good.range' },
  { from: 0.35, word: 'map.need.fair', range: 'map.need.fair.range' },
  { from: 0.2, word: 'map.need.little', range: 'map.need.little.range' },
  { from: 0.1, word: 'map.need.few', range: 'map.need.few.range' },
  { from: 0, word: 'map.need.none', range: 'map.need.none.range' },
] as const satisfies readonly {
  readonly from: number;
  readonly word: MessageKey;
  readonly range: MessageKey;
}[];

/** Index into `needClasses` and `palette.need` of a covered share (0–1). */
export function needClassOf(coveredShare: number): 0 | 1 | 2 | 3 | 4 {
  return needClasses.findIndex(({ from }) => coveredShare >= from) as 0 | 1 | 2 | 3 | 4;
}
