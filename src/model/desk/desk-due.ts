import { districtDay } from '../adoption/district-day';
import { type Due, pledgeDues } from '../adoption/pledge-dues';
import { addDays } from '../adoption/terms';
import type { Register } from '../ledger/command';
import type { Pledge, SeatReport } from '../ledger/ledger-state';
import type { DeskDue, DeskStep } from './desk-case';

/** Midnight of a day as an instant, near enough to say for how many days something has waited. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * What the office owes a pledge next; null = others have the next word: the applicant who pays, the
 * neighbours who comment, the keeper whose term runs.
 * @param today day on the district's calendar
 */
export function deskDueOf(pledge: Pledge, { ledger, timeZone }: Register, today: string): DeskDue | null {
  const dues = pledgeDues(pledge, ledger.settings, today, timeZone);
  const find = (kind: Due['kind']) => dues.find((due) => due.kind === kind);
  const last = pledge.steps.at(-1)?.at ?? pledge.submittedAt;
  const owed = (step: DeskStep, since: number, due: Due | undefined): DeskDue => ({
    step,
    since,
    day: due?.day ?? null,
  });
  switch (pledge.state) {
    case 'submitted':
      return owed('receive', pledge.submittedAt, find('acknowledge'));
    case 'received':
    case 'under-review': {
      const comments = find('comment-ends');
      if (comments?.overdue) {
        const step = owed('answer-comments', startOf(addDays(comments.day, 1)), find('review'));
        return step;
      }
      const step = pledge.state === 'received' ? 'review' : 'decide';
      return owed(step, pledge.receivedAt ?? last, find('review'));
    }
    case 'contested':
      return { step: 'resolve-contest', since: last, day: districtDay(last, timeZone) };
    case 'approved':
    case 'installed':
      return grantedDue(pledge, find, last);
    case 'active': {
      const request = find('answer-request');
      if (request && pledge.request) return owed('answer-request', pledge.request.at, request);
      const grace = find('grace-ends');
      return grace?.overdue ? owed('settle-term', startOf(grace.from), grace) : null;
    }
    case 'realised':
    case 'ended':
    case 'withdrawn':
    case 'refused':
    case 'lapsed':
      return null;
  }
}

function grantedDue(
  { submission: { track } }: Pledge,
  find: (kind: Due['kind']) => Due | undefined,
  last: number,
): DeskDue | null {
  if (track === 'plan' || track === 'design') return { step: 'realise', since: last, day: null };
  const pay = find('pay');
  if (pay) return pay.overdue ? { step: 'chase-payment', since: startOf(pay.from), day: pay.day } : null;
  const install = find('install');
  if (install) return { step: 'install', since: last, day: install.day };
  return { step: 'activate', since: last, day: find('activate')?.day ?? null };
}

/** A report waits until somebody has dealt with it; that nothing is wrong waits for nobody. */
export function reportDueOf(
  { at, problem, resolved }: SeatReport,
  { ledger, timeZone }: Register,
): DeskDue | null {
  if (resolved || problem === 'none') return null;
  return { step: 'mend', since: at, day: addDays(districtDay(at, timeZone), ledger.settings.repairDays) };
}
