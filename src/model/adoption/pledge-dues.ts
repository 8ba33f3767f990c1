import { isProposal } from '../ledger/commentable';
import type { Pledge } from '../ledger/ledger-state';
import { standingOf } from '../ledger/pledge-vocabulary';
import type { EditableSettings } from '../ledger/settings';
import { districtDay } from './district-day';
import { addDays } from './terms';

/** What somebody owes a pledge, or what ends on a day. */
export const dueKinds = [
  'acknowledge',
  'review',
  'comment-ends',
  'pay',
  'install',
  'activate',
  'renew',
  'grace-ends',
  'answer-request',
] as const;
export type DueKind = (typeof dueKinds)[number];

export interface Due {
  readonly kind: DueKind;
  /** First and last day on which it is to be done, `YYYY-MM-DD`. */
  readonly from: string;
  readonly day: string;
  /** The last day has passed. */
  readonly overdue: boolean;
  readonly by: 'office' | 'applicant' | 'keeper' | 'everyone';
}

/**
 * What is due on a pledge, the earliest day first. Derived from the calendar, never stored: nothing
 * happens to a pledge because a day has passed; somebody decides.
 * @param today day on the district's calendar (see `districtDay`)
 */
export function pledgeDues(
  pledge: Pledge,
  settings: EditableSettings,
  today: string,
  timeZone: string,
): readonly Due[] {
  const dues = listDues(pledge, settings, (at) => districtDay(at, timeZone));
  return dues
    .filter(({ kind, from }) => kind !== 'grace-ends' || from <= today)
    .map((due) => ({ ...due, overdue: today > due.day }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Whether the office may let it lapse: the grace of its term, or of its payment, is over. */
export function isLapsable(
  pledge: Pledge,
  settings: EditableSettings,
  today: string,
  timeZone: string,
): boolean {
  const kind = pledge.state === 'active' ? 'grace-ends' : 'pay';
  return pledgeDues(pledge, settings, today, timeZone).some((due) => due.kind === kind && due.overdue);
}

type Undated = Omit<Due, 'overdue'>;
type DayOf = (at: number) => string;

function listDues(pledge: Pledge, settings: EditableSettings, dayOf: DayOf): readonly Undated[] {
  switch (standingOf[pledge.state]) {
    case 'pending':
    case 'disputed':
      return decisionDues(pledge, settings, dayOf);
    case 'granted':
      return grantDues(pledge, settings, dayOf);
    case 'held':
      return termDues(pledge, settings, dayOf);
    case 'closed':
      return [];
  }
}

/** The office's own clock counts from receipt; until then the applicant's is the only one there is. */
function decisionDues(
  pledge: Pledge,
  { answerDays, reviewDays, commentDays }: EditableSettings,
  dayOf: DayOf,
): readonly Undated[] {
  if (pledge.receivedAt === null) {
    return [within('acknowledge', dayOf(pledge.submittedAt), answerDays, 'office')];
  }
  const received = dayOf(pledge.receivedAt);
  const review = within('review', received, reviewDays, 'office');
  return isProposal(pledge) ? [within('comment-ends', received, commentDays, 'everyone'), review] : [review];
}

function grantDues(
  { state, submission, approvedAt, submittedAt, paidAt, steps }: Pledge,
  { answerDays, paymentDays, installDays }: EditableSettings,
  dayOf: DayOf,
): readonly Undated[] {
  const granted = dayOf(approvedAt ?? submittedAt);
  switch (submission.track) {
    case 'donate':
      if (state === 'installed') {
        const installed = steps.findLast(({ type }) => type === 'pledge-installed')?.at;
        return [
          within('activate', installed === undefined ? granted : dayOf(installed), answerDays, 'office'),
        ];
      }
      return paidAt === null
        ? [within('pay', granted, paymentDays, 'applicant')]
        : [within('install', dayOf(paidAt), installDays, 'office')];
    case 'adopt':
    case 'share':
      return [within('activate', granted, answerDays, 'office')];
    default:
      // When a proposed site or a design is realised is the planner's to say.
      return [];
  }
}

function termDues(
  { term, request }: Pledge,
  { renewalWindowDays, graceDays, answerDays, noticeDays }: EditableSettings,
  dayOf: DayOf,
): readonly Undated[] {
  const dues: Undated[] = [];
  if (request) {
    const days = request.request === 'end' ? noticeDays : answerDays;
    dues.push(within('answer-request', dayOf(request.at), days, 'office'));
  }
  if (term) {
    dues.push(
      { kind: 'renew', from: addDays(term.end, -renewalWindowDays), day: term.end, by: 'keeper' },
      within('grace-ends', addDays(term.end, 1), graceDays - 1, 'keeper'),
    );
  }
  return dues;
}

const within = (kind: DueKind, from: string, days: number, by: Due['by']): Undated => ({
  kind,
  from,
  day: addDays(from, days),
  by,
});
