import type { District } from '../model/district';
import type { createPortionCollector } from './collect-portions';
import type { DistrictPortion } from './messages';

/** The district of the worker, whole or on its way. */
export interface HeldDistrict {
  /** The one that is there, or that is coming; rejects where none was ever sent. */
  readonly get: () => Promise<District>;
  /** @param next null = it comes in portions */
  readonly set: (next: District | null) => void;
  readonly take: (portion: DistrictPortion) => Promise<void>;
}

/** Holds the district that questions are about. While one comes in portions, questions wait for it. */
export function holdDistrict(): HeldDistrict {
  let current: District | null = null;
  let coming: Promise<District> | null = null;
  let end: (district: District) => void = () => {};
  let collector: Promise<ReturnType<typeof createPortionCollector>> | null = null;

  const set = (next: District | null) => {
    if (next) {
      current = next;
      coming = null;
      end(next);
    } else
      coming ??= new Promise((resolve) => {
        end = resolve;
      });
  };

  return {
    get: async () => {
      const district = (await coming) ?? current;
      if (!district) throw new Error('No district has been sent yet.');
      return district;
    },
    set,
    take: async (portion) => {
      // One promise: portions are collected in the order in which they came.
      collector ??= import('./collect-portions').then((module) => module.createPortionCollector());
      const whole = (await collector)(portion, current);
      if (whole) set(whole);
    },
  };
}
