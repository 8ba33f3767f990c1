import type { Register } from '../ledger/command';
import type { Pledge } from '../ledger/ledger-state';
import { standingOf } from '../ledger/pledge-vocabulary';

export interface KeptBefore {
  readonly seats: number;
  /** First day of the oldest of these terms, `YYYY-MM-DD`; null = not given. */
  readonly since: string | null;
  /** Entries in the care logs of these seats. */
  readonly checks: number;
}

/**
 * What an applicant looks after already: the seats that it holds by the ledger, and those of
 * the pack that belong to the same building or shop.
 * @param byHome ids of the seats of the pack that the applicant's building or shop keeps
 */
export function listKeptBefore(
  pledge: Pledge,
  { ledger, seats, offices }: Register,
  byHome: readonly string[],
): KeptBefore {
  const starts = new Map<string, string | null>();
  for (const id of byHome) starts.set(id, seats.get(id)?.adoption.start ?? null);
  for (const other of ledger.pledges.values()) {
    const { target } = other.submission;
    // What the office entered from paper is under its own device: there the name tells.
    const isSame = offices.has(pledge.device)
      ? other.submission.organisation === pledge.submission.organisation
      : other.device === pledge.device;
    if (isSame && standingOf[other.state] === 'held' && other.id !== pledge.id && target.kind === 'seat') {
      starts.set(target.seatId, other.term?.start ?? null);
    }
  }
  const days = [...starts.values()].filter((day) => day !== null).sort();
  const checks = [...starts.keys()].reduce((sum, id) => sum + (ledger.seats.get(id)?.care.length ?? 0), 0);
  return { seats: starts.size, since: days[0] ?? null, checks };
}
