import { signal } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import type { ImportReport } from '../model/exchange/import-report';

/** Where the file that was opened last stands. */
export type Importing =
  | { readonly kind: 'idle' }
  /** `total` = events whose signatures are checked; 0 = the file is still being read. */
  | { readonly kind: 'reading'; readonly file: string; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly error: AppError };

export const importing = signal<Importing>({ kind: 'idle' });

/** Own events in the file that was opened last, and the device that vouches for it; null = nobody does. */
export const vouched = signal<{ readonly device: string; readonly own: readonly string[] } | null>(null);
