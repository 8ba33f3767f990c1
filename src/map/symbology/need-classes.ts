import { type NeedClassId, needClasses } from '../../analysis/axes/presets';
import type { MessageKey } from '../../i18n/catalogue';

/** A class of need in words, with its range in points (0–100). */
interface NeedClassWords {
  readonly word: MessageKey;
  readonly range: MessageKey;
}

const words: Readonly<Record<NeedClassId, NeedClassWords>> = {
  good: { word: 'map.need.good', range: 'map.need.good.range' },
  fair: { word: 'map.need.fair', range: 'map.need.fair.range' },
  little: { word: 'map.need.little', range: 'map.need.little.range' },
  few: { word: 'map.need.few', range: 'map.need.few.range' },
  lacking: { word: 'map.need.none', range: 'map.need.none.range' },
};

/** The words of the classes from well served to lacking, in the order of `palette.need`. */
export const needClassWords: readonly NeedClassWords[] = needClasses.map(({ id }) => words[id]);
