import type { Position } from '../../../lib/units';
import type { MultiPolygonRings } from '../../../model/district';

/** What rows are judged by. All positions are WGS-84; what is not known is empty. */
export interface CoordinateContext {
  /** The district that the rows go into; empty = one that is not there yet. */
  readonly boundary: MultiPolygonRings;
  readonly seats: readonly Position[];
  readonly places: readonly Position[];
  readonly streets: readonly (readonly Position[])[];
  /** ISO 3166-1 alpha-2; null = not known. */
  readonly country: string | null;
  /** Where other tables of the same import lie whose format says which number is the longitude. */
  readonly known: readonly Position[];
  /** IANA zone of the person who imports; null = not known. */
  readonly timezone: string | null;
  /** Headings of the columns that hold the coordinates, and what else the file says of them. */
  readonly words: readonly string[];
}
