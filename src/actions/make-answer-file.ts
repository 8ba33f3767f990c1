import type { Result } from '../lib/result';
import { isOffice } from '../state/ledger';
import { changeProfile } from './change-profile';
import { makeLedgerFile, type OutgoingLedger } from './make-ledger-file';

/** The office's answer to everyone: the whole ledger, which is public, with its images. */
export function makeAnswerFile(now = Date.now()): Promise<Result<OutgoingLedger>> {
  return makeLedgerFile({ role: 'office', label: 'answer', select: (events) => events }, now);
}

/** Everything public that this device has, to keep elsewhere. Contacts, drafts and keys are not in it. */
export function makeLedgerCopy(now = Date.now()): Promise<Result<OutgoingLedger>> {
  const role = isOffice.value ? 'office' : 'applicant';
  return makeLedgerFile({ role, label: 'ledger', select: (events) => events }, now);
}

/** Notes that the whole ledger has been put into a file. */
export function markExported(now = Date.now()): Promise<Result<unknown>> {
  return changeProfile((profile) => ({ ...profile, exportedAt: now }));
}
