import { signal } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import type { Persistence } from '../store/ask-persistence';
import type { DeviceStore } from '../store/device-store';

/** Where this device keeps what one does: for good, or only while the page is open, and why. */
export type StorageCondition =
  | { readonly kind: 'opening' }
  | { readonly kind: 'device'; readonly store: DeviceStore; readonly persistence: Persistence | 'not-asked' }
  | { readonly kind: 'memory'; readonly store: DeviceStore; readonly error: AppError };

/** Apart from the ledger: Plan's scenarios are kept here too, and load no fold. */
export const storage = signal<StorageCondition>({ kind: 'opening' });
