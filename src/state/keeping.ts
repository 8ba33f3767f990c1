import { signal } from '@preact/signals';
import type { KeptAmounts, StageAmount, StoreFault } from '../offline/data';
import type { Persistence } from '../store/ask-persistence';

/** What this device keeps of the site for use without a network. */
export interface Keeping {
  /** `unsupported`: this browser, or this address, keeps nothing; `off`: nobody has asked for it. */
  readonly kind: 'asking' | 'unsupported' | 'off' | 'on';
  readonly amounts: KeptAmounts | null;
  readonly isStoring: boolean;
  /** Why it stopped; it can be tried again. */
  readonly fault: StoreFault | null;
}

export const keeping = signal<Keeping>({ kind: 'asking', amounts: null, isStoring: false, fault: null });

/** A newer version of the site: on its way, complete and waiting for a yes, in use elsewhere, or refused. */
export type SiteUpdate =
  | { readonly kind: 'none' | 'storing' | 'waiting' | 'taken-elsewhere' }
  | { readonly kind: 'refused'; readonly fault: StoreFault };

export const siteUpdate = signal<SiteUpdate>({ kind: 'none' });

/** Whether the browser has promised not to clear the site's storage; `none`: nobody asked it yet; null = not known. */
export const storagePromise = signal<Persistence | 'none'>(null);

export const isWhole = ({ stored, total }: StageAmount): boolean => stored === total;
