import type { Position } from '../../lib/units';
import type { LocalName, Seat } from '../district';
import type { PledgeHome, PledgeTarget } from '../ledger/event';
import type { LedgerState, Pledge } from '../ledger/ledger-state';
import type { PledgeState, PledgeTrack } from '../ledger/pledge-vocabulary';

/** Who takes part with what, of the pack or of the ledger. Public names only. */
export interface AdoptionRecord {
  /** The pledge's id; of a keeper of the pack `baseline` and the seat's id. */
  readonly id: string;
  /** null = the pack's own keeper, of whom the ledger knows nothing yet. */
  readonly pledgeId: string | null;
  /** null = not about a seat that stands, or it is in no list any more. */
  readonly seatId: string | null;
  /** Where it is about; null = anywhere, or its seat is in no list any more. */
  readonly position: Position | null;
  readonly track: PledgeTrack;
  readonly state: PledgeState;
  readonly keeper: LocalName;
  /** Id of the keeper in `organisations.geojson`; null = not named there. */
  readonly keeperId: string | null;
  /** The building or shop for which it was made; null = none given. */
  readonly home: PledgeHome | null;
  /** First and last day, `YYYY-MM-DD`; null = not given, or no term runs. */
  readonly start: string | null;
  readonly end: string | null;
  /** Drawn for show: the seat or the keeper is a sample of the pack. */
  readonly isIllustrative: boolean;
}

/**
 * All adoptions: the ledger's pledges in order of submission, then the pack's own keepers whom no pledge
 * stands for, by seat. Nothing is left out: closed pledges have their state.
 */
export function listAdoptions(seats: readonly Seat[], ledger: LedgerState): readonly AdoptionRecord[] {
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  const pledges = [...ledger.pledges.values()];
  const recorded = new Set(pledges.filter(({ fromBaseline }) => fromBaseline).map(seatIdOf));
  return [
    ...pledges.map((pledge) => describePledge(pledge, byId)),
    ...seats
      .filter(({ id, adoption }) => adoption.keeper !== null && !recorded.has(id))
      .map(describeBaseline),
  ];
}

/** Id of the seat that a pledge is for; null = for none that stands. */
export const seatIdOf = ({ submission: { target } }: Pick<Pledge, 'submission'>): string | null =>
  target.kind === 'seat' ? target.seatId : null;

function describePledge(pledge: Pledge, seats: ReadonlyMap<string, Seat>): AdoptionRecord {
  const { submission, term } = pledge;
  const { target } = submission;
  const seat = target.kind === 'seat' ? seats.get(target.seatId) : undefined;
  return {
    id: pledge.id,
    pledgeId: pledge.id,
    seatId: seat?.id ?? null,
    position: seat?.position ?? positionOf(target),
    track: submission.track,
    state: pledge.state,
    keeper: { zh: submission.displayName ?? submission.organisation, en: null },
    keeperId: null,
    home: submission.home,
    start: term?.start ?? null,
    end: term?.end ?? null,
    isIllustrative: seat?.confidence === 'illustrative',
  };
}

const positionOf = (target: PledgeTarget): Position | null =>
  target.kind === 'offer' || target.kind === 'point' ? target.position : null;

function describeBaseline({ id, position, adoption, confidence }: Seat): AdoptionRecord {
  return {
    id: `baseline ${id}`,
    pledgeId: null,
    seatId: id,
    position,
    track: 'adopt',
    state: 'active',
    keeper: adoption.keeper ?? { zh: '', en: null },
    keeperId: adoption.keeperId,
    home: null,
    start: adoption.start,
    end: adoption.end,
    isIllustrative: confidence === 'illustrative',
  };
}
