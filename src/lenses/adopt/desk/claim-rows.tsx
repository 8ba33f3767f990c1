import type { ComponentChildren } from 'preact';
import { formatDay, formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { DeskCase } from '../../../model/desk/desk-case';
import { listKeptBefore } from '../../../model/desk/list-kept-before';
import { isHere } from '../../../model/desk/open-claims';
import { isProposal } from '../../../model/ledger/commentable';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { homeAdoptions } from '../../../state/adoption-summary';
import { caseAlternatives, homeDistances } from '../../../state/desk';
import { register } from '../../../state/ledger';
import { DesignImages } from '../../shared/ledger/design-images';
import { describeHome } from '../home-words';
import { CommentCounts } from '../say/comment-counts';
import { ClaimReceived } from './claim-received';
import { type ClaimRowId, claimRowIds } from './claim-row-ids';
import { targetText } from './desk-words';

interface ClaimRow {
  readonly id: ClaimRowId;
  /** Whether a claim can answer it; a row that none of a case can is left out. */
  readonly concerns: (pledge: Pledge, deskCase: DeskCase) => boolean;
  readonly cell: (pledge: Pledge, deskCase: DeskCase) => ComponentChildren;
}

const separator = () => t('common.sentence.separator');
const always = () => true;

const claimRows: Readonly<Record<ClaimRowId, Omit<ClaimRow, 'id'>>> = {
  received: {
    concerns: always,
    cell: (pledge, deskCase) => <ClaimReceived pledge={pledge} deskCase={deskCase} />,
  },
  way: {
    concerns: always,
    cell: ({ submission: { track, termYears, images = [] } }) => {
      const hasTerm = track !== 'plan' && track !== 'design';
      return [
        t(`adopt.track.${track}`),
        ...(hasTerm ? [t('adopt.desk.years', { count: termYears })] : []),
        ...(images.length > 0 && track !== 'design' ? [t('adopt.desk.with-design')] : []),
      ].join(separator());
    },
  },
  care: {
    concerns: ({ submission: { track } }) => track !== 'plan' && track !== 'design',
    cell: ({ submission: { care } }) => care || t('adopt.desk.unsaid'),
  },
  why: {
    concerns: always,
    cell: ({ submission: { message } }) =>
      message ? t('adopt.desk.quote', { text: message }) : t('adopt.desk.unsaid'),
  },
  from: {
    concerns: ({ submission: { home } }) => home !== null,
    cell: ({ id, submission: { home } }) => {
      const words = home && describeHome(home);
      if (!words) return t('adopt.desk.unsaid');
      const distance = homeDistances.value.get(id);
      return distance === undefined
        ? words.title
        : [words.title, t('adopt.desk.straight', { distance: formatMetres(distance) })].join(separator());
    },
  },
  kept: { concerns: always, cell: keptText },
  plaque: {
    concerns: ({ submission: { plaque = [] } }) => plaque.length > 0,
    cell: ({ submission: { plaque = [] } }) =>
      plaque.join(t('common.list.separator')) || t('adopt.desk.none'),
  },
  moved: {
    concerns: (pledge, deskCase) => !isHere(deskCase, pledge),
    cell: (pledge, deskCase) =>
      isHere(deskCase, pledge) ? t('adopt.desk.stays') : targetText(pledge.submission.target),
  },
  alternatives: {
    concerns: ({ submission: { track } }, { seatId }) => track === 'adopt' && seatId !== null,
    cell: ({ submission: { alternatives = [] } }) => acceptedText(alternatives),
  },
  shared: {
    concerns: ({ submission: { shared } }) => shared !== undefined,
    cell: ({ submission: { shared } }) =>
      shared
        ? [
            t('adopt.places', { count: shared.places }),
            shared.openingHours ?? t('adopt.desk.hours.unsaid'),
          ].join(separator())
        : t('adopt.desk.none'),
  },
  images: {
    concerns: ({ submission: { images = [] } }) => images.length > 0,
    cell: ({ submission: { images = [] } }) => <DesignImages images={images} />,
  },
  comments: {
    concerns: (pledge) => isProposal(pledge) || commentSubject(pledge).kind === 'offer',
    cell: (pledge) => <CommentCounts subject={commentSubject(pledge)} />,
  },
  term: {
    concerns: ({ term }) => term !== null,
    cell: ({ term }) =>
      term
        ? t('adopt.desk.term', { start: formatDay(term.start), end: formatDay(term.end) })
        : t('adopt.desk.none'),
  },
  request: { concerns: ({ request }) => request !== null, cell: requestText },
};

export function listClaimRows(deskCase: DeskCase): readonly ClaimRow[] {
  return claimRowIds
    .map((id) => ({ id, ...claimRows[id] }))
    .filter(({ concerns }) => deskCase.claims.some(({ pledge }) => concerns(pledge, deskCase)));
}

/** What the applicant keeps already: of the pack's by its building or shop, of the ledger by its key. */
function keptText(pledge: Pledge): string {
  const { home } = pledge.submission;
  const byHome = home ? (homeAdoptions.value.get(home.id)?.kept ?? []) : [];
  const { seats, since, checks } = listKeptBefore(pledge, register.value, byHome);
  if (seats === 0) return t('adopt.desk.kept.none');
  return [
    t('adopt.desk.kept', { count: seats }),
    ...(since === null ? [] : [t('adopt.desk.kept.since', { day: formatDay(since) })]),
    t('adopt.desk.kept.checks', { count: checks }),
  ].join(separator());
}

/** The seats that the applicant would take instead, by their numbers on the map where they have one. */
function acceptedText(accepted: readonly string[]): string {
  if (accepted.length === 0) return t('adopt.desk.accepts.none');
  const numbers = new Map(caseAlternatives.value?.map(({ seatId, number }) => [seatId, number]));
  const names = accepted.map((seatId) => {
    const number = numbers.get(seatId);
    return number === undefined
      ? t('adopt.desk.accepts.taken', { seat: targetText({ kind: 'seat', seatId }) })
      : t('adopt.desk.accepts.number', { number });
  });
  return t('adopt.desk.accepts', { seats: names.join(t('common.list.separator')) });
}

function requestText({ request }: Pledge): string {
  if (!request) return t('adopt.desk.none');
  const { successor, reason } = request;
  return [
    t(`adopt.desk.asks.${request.request}`),
    ...(successor ? [successor.displayName ?? successor.organisation] : []),
    ...(reason ? [t('adopt.desk.quote', { text: reason })] : []),
  ].join(separator());
}

/** What people speak of: the place on offer where a donation is for one, else the proposal itself. */
function commentSubject({ id, submission: { track, target } }: Pledge) {
  return track === 'donate' && target.kind === 'offer'
    ? ({ kind: 'offer', id: target.offerId } as const)
    : ({ kind: 'pledge', id } as const);
}
