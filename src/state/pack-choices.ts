import { signal } from '@preact/signals';
import type { SitePack } from '../io/read-site-packs';
import type { PackVersion } from '../store/pack-library';

export type { PackVersion as DevicePack };

/** The packs that can be opened; null = not read yet, or not to be had. */
export interface PackChoices {
  readonly site: readonly SitePack[] | null;
  readonly device: readonly PackVersion[];
  /** Versions of the pack that is open, newest first. */
  readonly versions: readonly PackVersion[];
}

/** Filled while the page about the data is open. */
export const packChoices = signal<PackChoices | null>(null);
