import { signal } from '@preact/signals';

/** A file that was made here and that this browser cannot save; null = none. */
export const strandedFile = signal<{
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
} | null>(null);
