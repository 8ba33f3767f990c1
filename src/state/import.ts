import { signal } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import type { AppliedImport, ImportReport } from '../worker/import/import-messages';
import type { ImportProgress } from '../worker/import/import-port';

export type { TilingFault, TilingFaults } from '../analysis/grid-tiling/data';
export type { CoordinateFinding } from '../io/import/coordinate-findings';
export type { SystemOption } from '../io/import/coordinates/names/search-systems';
export type {
  ColumnMapping,
  CoordinatePlan,
  ImportKind,
  RowIssue,
  TableMapping,
  TablePlan,
} from '../io/import/data';
export { kindFields } from '../io/import/mapping/kind-fields';
export { largestGridSize } from '../worker/import/grid-size';
export {
  type AppliedImport,
  type FieldChange,
  type ImportList,
  type ImportPlan,
  type ImportReport,
  type ImportTarget,
  type IssueQuestion,
  importLists,
  type ListedFeature,
  type PlacedPair,
  type SystemTrial,
  type TableReport,
} from '../worker/import/import-messages';
export type { ImportProgress } from '../worker/import/import-port';
export type { FeatureKind } from '../worker/import/kind-files';

/** Where an import stands. Until `done` nothing of the pack has changed, and `failed` changes nothing either. */
export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading';
      readonly files: readonly string[];
      /** Of what it is busy with, 0–1; null = it cannot be said yet. */
      readonly share: number | null;
      /** null = the files are on their way into the worker. */
      readonly progress: ImportProgress | null;
    }
  | {
      readonly kind: 'preview';
      readonly report: ImportReport;
      /** A changed plan is being worked out, or the pack is being written. */
      readonly isBusy: boolean;
      /** Why the last change or the writing did not come about. */
      readonly error: AppError | null;
    }
  | {
      readonly kind: 'done';
      readonly applied: AppliedImport;
      /** The list of left-out rows as CSV; null = every row was taken. */
      readonly leftOut: string | Blob | null;
      /** Whether the pack is on the screen already; one of its own waits for `openImportedPack`. */
      readonly isOpen: boolean;
    }
  | { readonly kind: 'failed'; readonly error: AppError };

export const importState = signal<ImportState>({ kind: 'idle' });
