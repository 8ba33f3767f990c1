import type { Pledge } from '../../../model/ledger/ledger-state';
import { type PledgeState, pledgeCommands } from '../../../model/ledger/pledge-vocabulary';

const withdrawable: Readonly<Partial<Record<PledgeState, unknown>>> = pledgeCommands.withdraw.to;

/** Whether its applicant may still take it back: not once the seat is theirs, then the care is ended. */
export const canWithdraw = ({ state }: Pick<Pledge, 'state'>): boolean => state in withdrawable;
