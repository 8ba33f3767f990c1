import { appError } from '../lib/app-error';
import { fail, type Result } from '../lib/result';
import { describeIssue, type Issue } from './issue';

/**
 * A pack that cannot be opened (`pack-unreadable`), because of an issue, or because nothing is in it. The
 * values name the file and, where the file as a whole is at fault, the fault.
 */
export function refusePack(issue: Issue | undefined): Result<never> {
  const reason = issue ? describeIssue(issue) : 'it has neither seats nor micro-grids';
  return fail(
    appError('pack-unreadable', `The district pack cannot be read: ${reason}`, {
      reason,
      ...(issue && { file: issue.file }),
      ...(issue?.fault && { fault: issue.fault }),
    }),
  );
}
