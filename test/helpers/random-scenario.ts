import fc from 'fast-check';
import type { Seat } from '../../src/model/district';
import { createScenario } from '../../src/model/scenario/create-scenario';
import { redoStep } from '../../src/model/scenario/redo-step';
import type { Scenario, ScenarioCommand, SeatEdit } from '../../src/model/scenario/scenario';
import { takeStep } from '../../src/model/scenario/take-step';
import { undoStep } from '../../src/model/scenario/undo-step';
import { accessValues, conditions, knowledgeValues, seatForms } from '../../src/model/vocabulary';
import { sampleSeat } from './sample-ledger';

const instantOf = (index: number) => new Date(Date.UTC(2026, 10, 25) + index * 1000).toISOString();

/** The pack that random scenarios are drawn on. */
export const packSeats: ReadonlyMap<string, Seat> = new Map(
  ['s001', 's002', 's003', 's004'].map((id, index) => [
    id,
    sampleSeat(id, {
      position: [121.44 + index / 1000, 31.22],
      street: { zh: '愚园路', en: 'Yuyuan Road' },
      near: { zh: '弄口', en: null },
      openingHours: index === 3 ? 'Mo-Su 09:00-22:00' : null,
      form: index === 2 ? null : 'bench',
      adoption: index === 1 ? { keeper: { zh: '示意单位 01', en: null }, start: '2025-01-01' } : {},
    }),
  ]),
);

export const emptyScenario: Scenario = createScenario({
  id: 'abc123',
  name: '延安路以南',
  pack: { id: 'test', asOf: '2026-11-01' },
  at: instantOf(0),
});

const position = fc
  .tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }))
  .map(([x, y]) => [121.44 + x / 1000, 31.22 + y / 1000] as const);

const knowledge = fc.constantFrom(...knowledgeValues);

const fields: fc.Arbitrary<SeatEdit> = fc.record(
  {
    form: fc.constantFrom(...seatForms, null),
    places: fc.integer({ min: 1, max: 9 }),
    condition: fc.constantFrom(...conditions),
    access: fc.constantFrom(...accessValues),
    backrest: knowledge,
    armrest: knowledge,
    covered: knowledge,
    lit: knowledge,
    wheelchair: knowledge,
  },
  { requiredKeys: [] },
);

const site = fc.record({ position, fields });

/** Ids of the pack, of seats that such a scenario may have added, and of none. */
const seatId = fc.constantFrom('s001', 's002', 's003', 's004', 'abc123.1', 'abc123.2', 'abc123.3', 'nobody');

export const randomCommand: fc.Arbitrary<ScenarioCommand> = fc.oneof(
  site.map((one) => ({ kind: 'add', site: one }) as const),
  fc.record({ kind: fc.constant('move' as const), id: seatId, to: position }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'restore' as const), id: seatId }),
  fc.record({ kind: fc.constant('edit' as const), id: seatId, fields }),
  fc.array(site, { minLength: 1, maxLength: 3 }).map((sites) => ({ kind: 'site', sites }) as const),
);

type Deed = ScenarioCommand | 'undo' | 'redo';

function runDeed(scenario: Scenario, deed: Deed, index: number): Scenario {
  const at = instantOf(index + 1);
  if (deed === 'undo') return undoStep(scenario, at) ?? scenario;
  if (deed === 'redo') return redoStep(scenario, at) ?? scenario;
  const taken = takeStep(scenario, packSeats, deed, at);
  return taken.ok ? taken.value : scenario;
}

/** Scenarios as a person makes them: steps of all kinds, refused ones too, with undo and redo between. */
export const randomScenario: fc.Arbitrary<Scenario> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: randomCommand }, fc.constantFrom('undo' as const, 'redo' as const)),
    {
      maxLength: 12,
    },
  )
  .map((deeds) => deeds.reduce(runDeed, emptyScenario));
