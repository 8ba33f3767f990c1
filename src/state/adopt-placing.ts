import { signal } from '@preact/signals';
import type { DraftKey } from '../model/ledger/pledge-draft';

/** What the next press on Adopt's map says: where the door of a shop is, or the place that a form asks for. */
export type PlacingAim =
  | { readonly kind: 'door'; readonly name: string }
  | { readonly kind: 'site'; readonly key: DraftKey };

/** null = a press opens what is there. */
export const placingAim = signal<PlacingAim | null>(null);
