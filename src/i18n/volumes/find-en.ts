import { dialogs } from '../en/dialogs';
import { findAround } from '../en/find-around';
import { findCard } from '../en/find-card';
import { findOffline } from '../en/find-offline';
import { findPosition } from '../en/find-position';
import { findWalk } from '../en/find-walk';
import { walkControl } from '../en/walk-control';

export const messages = {
  ...dialogs,
  ...findAround,
  ...findCard,
  ...findOffline,
  ...findPosition,
  ...findWalk,
  ...walkControl,
} as const;
