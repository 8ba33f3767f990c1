import type { Position } from '../../lib/units';
import type { LocalName } from '../../model/district';
import type { FeatureRef } from '../../model/feature-ref';

/**
 * How the names of a pack are read aloud, by name: `{"静安寺": "jìng ān sì"}`. One syllable a character, parted by
 * spaces, with tone marks; what is no Chinese character stands as it is. Computed when the pack is built.
 */
export type PinyinByName = Readonly<Record<string, string>>;

export interface SearchQuestion {
  /** As typed: Chinese, English, pinyin with or without tones and spaces, or the beginning of an id. */
  readonly text: string;
  readonly limit: number;
}

/** Something that was found: a feature, or a corner where two streets cross. */
export interface SearchHit {
  /** `seat:s012`, `crossing:愚园路|常德路`: unique among the hits. */
  readonly key: string;
  /** null for a crossing, which is no feature of the pack. */
  readonly ref: FeatureRef | null;
  readonly name: LocalName;
  /** Where one stands when one is there: a point within it, or on its street. */
  readonly at: Position;
}
