import { dialogs } from '../zh/dialogs';
import { findAround } from '../zh/find-around';
import { findCard } from '../zh/find-card';
import { findOffline } from '../zh/find-offline';
import { findPosition } from '../zh/find-position';
import { findWalk } from '../zh/find-walk';
import { walkControl } from '../zh/walk-control';

export const messages = {
  ...dialogs,
  ...findAround,
  ...findCard,
  ...findOffline,
  ...findPosition,
  ...findWalk,
  ...walkControl,
} as const;
