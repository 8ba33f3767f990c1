import type { RawGeometry, RowIssue } from '../data';

/**
 * Where a row lies, still in the coordinates of its file: the row's own geometry, two cells of the columns
 * that the mapping names, or one cell that holds both or a whole geometry. `columns` name the cells for an
 * issue.
 */
export type GeometrySource =
  | { readonly kind: 'geometry'; readonly geometry: RawGeometry }
  | {
      readonly kind: 'numbers';
      readonly lng: unknown;
      readonly lat: unknown;
      readonly columns: { readonly lng: string; readonly lat: string };
    }
  | { readonly kind: 'text'; readonly text: unknown; readonly column: string };

/** A row in the words of the pack, not yet placed. */
export interface MappedRow {
  /** From the column mapped to `id`, else the row's own; null = to be derived from the content. */
  readonly id: string | null;
  /** null = neither a geometry nor a mapped column with anything in it. */
  readonly source: GeometrySource | null;
  /**
   * Keys of the pack with values as a pack has them, and every column that no field takes under its own
   * name as it came. Empty cells are absent: unknown is never written. Without prototype.
   */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Values that were not understood (`value-unknown`: absent from their field, kept as `import:FIELD`). */
  readonly issues: readonly RowIssue[];
}
