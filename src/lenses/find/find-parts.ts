import { openVolume } from '../../i18n/translate';
import { aroundParts } from './around-parts';

/**
 * What Find opens in its second step, with its words. The list of seats stands without them; they come while
 * the device has nothing else to do, so that a tap finds them there.
 */
export const findParts = {
  seat: async () => (await Promise.all([import('./seat/seat-panel'), openVolume('find')]))[0].SeatPanel,
  position: async () =>
    (await Promise.all([import('./position/position-notes'), openVolume('find')]))[0].PositionNotes,
  walk: async () => (await Promise.all([import('./walk/walk-page'), openVolume('find')]))[0].WalkPage,
  ...aroundParts,
} as const;
