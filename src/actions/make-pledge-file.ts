import type { Result } from '../lib/result';
import { selectOwnEvents } from '../model/exchange/select-own-events';
import { ledger, ownDevices } from '../state/ledger';
import { changeProfile } from './change-profile';
import { makeLedgerFile, type OutgoingLedger } from './make-ledger-file';

/** All that this device has done and what concerns it, for the street office. Contacts are not in it. */
export function makePledgeFile(now = Date.now()): Promise<Result<OutgoingLedger>> {
  const select: Parameters<typeof makeLedgerFile>[0]['select'] = (events) =>
    selectOwnEvents(events, ledger.value, ownDevices.value);
  return makeLedgerFile({ role: 'applicant', label: 'pledge', select }, now);
}

/** Notes that the own events of a file have left for the office: sent, not received. */
export function markSent({ events }: OutgoingLedger, now = Date.now()): Promise<Result<unknown>> {
  const own = events.filter(({ actor }) => ownDevices.value.has(actor.device));
  return changeProfile((profile) => ({
    ...profile,
    sent: new Map([...profile.sent, ...own.map(({ id }) => [id, now] as const)]),
  }));
}
