/**
 * What is stored first and what later: 1 = the shell, the map, the pack and all that Find and Adopt run,
 * 2 = the rest (Plan, siting and its solver, arcs).
 */
export const keptStages = [1, 2] as const;
export type KeptStage = (typeof keptStages)[number];

/** The stage of a file of another district's pack: it is stored once a page has asked for it. */
export const askedStage = 3;

/** One file of a build: its address from the page's folder, bytes as they lie on the disk, SHA-256 in base64url. */
export type KeptFile = readonly [
  address: string,
  bytes: number,
  digest: string,
  stage: KeptStage | typeof askedStage,
];

/** A build of the site: a name made of its contents, and every file that a page may ask for. */
export interface BuiltVersion {
  readonly id: string;
  /** Bytes of each stage after gzip: about what a person's network carries. */
  readonly transfer: readonly [number, number];
  readonly files: readonly KeptFile[];
}

/** Bytes of one stage. */
export interface StageAmount {
  readonly stored: number;
  readonly total: number;
  readonly transfer: number;
}

/** How much of a version this device has. */
export interface KeptAmounts {
  readonly version: string;
  readonly stages: readonly [StageAmount, StageAmount];
}

/**
 * Why a version could not be stored: the file did not come, it is not the one that the build made (cut off,
 * changed, or not on the server yet), or the device has no room.
 */
export const storeFaultKinds = ['unreachable', 'incomplete', 'no-space'] as const;
export interface StoreFault {
  readonly kind: (typeof storeFaultKinds)[number];
  readonly file: string;
}

/** What a page asks of the service worker; each is answered on the port that comes with it. */
export type KeeperQuestion =
  | { readonly type: 'amounts' }
  | { readonly type: 'store'; readonly stage: KeptStage }
  | { readonly type: 'clear' }
  /** A version that waits is to serve all pages from now on. */
  | { readonly type: 'take-over' };

/** The answer to every question: null = nobody stored anything yet. */
export interface KeeperAnswer {
  readonly amounts: KeptAmounts;
  readonly fault: StoreFault | null;
}

/** What the service worker tells every page while it stores. */
export interface KeeperNews {
  readonly type: 'keeper-news';
  /** The version is to replace one that serves this page already. */
  readonly isUpdate: boolean;
  readonly amounts: KeptAmounts;
  readonly fault: StoreFault | null;
}
