import { computed, signal } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import type { Seat } from '../model/district';
import { overlayOn } from '../model/scenario/overlay-on';
import type { Scenario, ScenarioCommand, SeatOverlay } from '../model/scenario/scenario';
import { district, featuresById } from './district';
import { openScenarioId } from './open-scenario-id';

/** The scenarios of this device, in the order in which they were last kept: the newest first. */
export const scenarios = signal<readonly Scenario[]>([]);

/** Kept records that could not be read; they were left out and stay where they are. */
export const scenarioIssues = signal<readonly AppError[]>([]);

/** Whether the device's scenarios have been read: until then a link's scenario may still come. */
export const areScenariosRead = signal(false);

/** Those of them that were drawn on the district that is open. */
export const packScenarios = computed<readonly Scenario[]>(() =>
  scenarios.value.filter(({ packId }) => packId === district.value?.info.id),
);

export const openScenario = computed<Scenario | null>(
  () => packScenarios.value.find(({ id }) => id === openScenarioId.value) ?? null,
);

/** A seat in the hand: what letting go would do, and the scenario as it would be then. */
export interface HeldSeat {
  /** Id of the seat; a new one has the id that it will get. */
  readonly id: string;
  readonly command: ScenarioCommand;
  /** The scenario that the hand draws on; where none is open, one that is not kept yet. */
  readonly origin: Scenario;
  readonly scenario: Scenario;
}

export const heldSeat = signal<HeldSeat | null>(null);

const nothingChanged: SeatOverlay = new Map();

/** The seats that differ from the pack, a seat in the hand included; the same object while none moves. */
export const seatOverlay = computed<SeatOverlay>(() => {
  const scenario = heldSeat.value?.scenario ?? openScenario.value;
  return scenario ? overlayOn(scenario, featuresById.value.seat) : nothingChanged;
});

/** The seats that differ from the pack, without a seat in the hand. */
export const settledOverlay = computed<SeatOverlay>(() =>
  openScenario.value ? overlayOn(openScenario.value, featuresById.value.seat) : nothingChanged,
);

/** The district's seats as the open scenario has them, by id. */
export const seatsOnScreen = computed<ReadonlyMap<string, Seat>>(() => {
  const overlay = seatOverlay.value;
  const packSeats = featuresById.value.seat;
  if (overlay.size === 0) return packSeats;
  const seats = new Map(packSeats);
  for (const [id, seat] of overlay) {
    if (seat) seats.set(id, seat);
    else seats.delete(id);
  }
  return seats;
});

/** Whether what one draws is on the device; `failed` keeps it in this page and says why. */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'failed'; readonly error: AppError };

export const scenarioKeeping = signal<Keeping>({ kind: 'kept' });

/** The scenario that was deleted last, until something else is done: it can be had back. */
export const deletedScenario = signal<Scenario | null>(null);

/** What a file that was brought in could not give, for the panel to say; null = nothing to say. */
export interface ImportReport {
  readonly name: string;
  readonly isHistoryLost: boolean;
  /** Seats that this pack does not have. */
  readonly missing: readonly string[];
}

export const importReport = signal<ImportReport | null>(null);

/** Why the last intent was refused; null = it was not. */
export const scenarioError = signal<AppError | null>(null);
