import type { RawGeometry } from '../../../src/io/import/data';
import type { PackProperties } from '../../../src/io/osm/pack-properties';

/** An element in one of its roles, as it goes into the pack. */
export interface RoleFeature {
  /** `node/123`, `way/45/outline`. */
  readonly id: string;
  readonly geometry: RawGeometry;
  readonly properties: PackProperties;
}

/** Features that were not taken, by reason: an English clause that follows a number. */
export type LeftOut = Map<string, number>;

export const count = (leftOut: LeftOut, reason: string, by = 1): void => {
  leftOut.set(reason, (leftOut.get(reason) ?? 0) + by);
};
