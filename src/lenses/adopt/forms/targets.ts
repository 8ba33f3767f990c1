import { appError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import type { PledgeTarget } from '../../../model/ledger/event';
import type { PledgeDraft } from '../../../model/ledger/pledge-draft';
import { currentSurroundings, siteSurroundings } from '../../../state/site-surroundings';

/** The point of a form as its target; refused while none is chosen, or when it lies outside the district. */
export function pointTarget({ point }: PledgeDraft): Result<PledgeTarget> {
  if (!point) return fail(appError('site-missing', 'No place was chosen.'));
  const site = currentSurroundings.value;
  // Where the district cannot be asked, the office will see: nobody is held up for want of a file.
  if (!site && !siteSurroundings.error.value)
    return fail(appError('site-looking', 'What is at the place is not known yet.'));
  if (site && site.gridId === null)
    return fail(appError('site-outside', 'The place lies outside the district.'));
  return succeed({ kind: 'point', position: point });
}
