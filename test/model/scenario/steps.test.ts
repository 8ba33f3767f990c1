import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seat } from '../../../src/model/district';
import { describeStep } from '../../../src/model/scenario/describe-step';
import { duplicateScenario } from '../../../src/model/scenario/duplicate-scenario';
import { listChanges } from '../../../src/model/scenario/list-changes';
import { overlayOf } from '../../../src/model/scenario/overlay-of';
import { redoStep } from '../../../src/model/scenario/redo-step';
import { renameScenario } from '../../../src/model/scenario/rename-scenario';
import type { Scenario, ScenarioCommand } from '../../../src/model/scenario/scenario';
import { takeStep } from '../../../src/model/scenario/take-step';
import { undoStep } from '../../../src/model/scenario/undo-step';
import { expectValue } from '../../helpers/expect-value';
import { emptyScenario, packSeats, randomCommand, randomScenario } from '../../helpers/random-scenario';

const seed = 20261125;
const later = '2026-11-25T09:00:00.000Z';
const here = [121.445, 31.225] as const;

const take = (scenario: Scenario, command: ScenarioCommand) =>
  expectValue(takeStep(scenario, packSeats, command, later));
const undo = (scenario: Scenario) => undoStep(scenario, later)!;
const redo = (scenario: Scenario) => redoStep(scenario, later)!;

/** The pack's seats as a scenario has them. */
function seatsUnder(scenario: Scenario): ReadonlyMap<string, Seat> {
  const seats = new Map(packSeats);
  for (const [id, seat] of overlayOf(scenario)) {
    if (seat) seats.set(id, seat);
    else seats.delete(id);
  }
  return seats;
}

const sorted = (seats: ReadonlyMap<string, Seat>) => [...seats].sort(([a], [b]) => (a < b ? -1 : 1));

/** The seats when every step in force is done in turn, by the changes as they stand. */
function replay({ steps, done }: Scenario): ReadonlyMap<string, Seat> {
  const seats = new Map(packSeats);
  for (const { changes } of steps.slice(0, done))
    for (const { id, before, after } of changes) {
      expect(seats.get(id) ?? null).toEqual(before);
      if (after) seats.set(id, after);
      else seats.delete(id);
    }
  return seats;
}

describe('a step', () => {
  it('adds a proposed seat that says what it is, under an id of the scenario', () => {
    const [added] = overlayOf(take(emptyScenario, { kind: 'add', site: { position: here } })).values();
    expect(added).toMatchObject({
      id: 'abc123.1',
      position: here,
      form: 'bench',
      provision: 'new',
      condition: 'in-use',
      source: 'scenario',
      confidence: 'illustrative',
    });
  });

  it('moves a seat and drops the words of its old spot, which come back with it', () => {
    const moved = take(emptyScenario, { kind: 'move', id: 's001', to: here });
    expect(overlayOf(moved).get('s001')).toMatchObject({ position: here, street: null, near: null });
    const back = take(moved, { kind: 'move', id: 's001', to: packSeats.get('s001')!.position });
    expect(overlayOf(back).size).toBe(0);
    expect(back.steps).toHaveLength(2);
  });

  it('removes, edits, and adds several at once', () => {
    const removed = take(emptyScenario, { kind: 'remove', id: 's002' });
    const edited = take(removed, { kind: 'edit', id: 's001', fields: { places: 5, backrest: 'yes' } });
    const sited = take(edited, {
      kind: 'site',
      sites: [{ position: here }, { position: [121.446, 31.225] }],
    });
    expect(sited.steps.map(({ kind }) => kind)).toEqual(['remove', 'edit', 'site']);
    expect(listChanges(sited).map(({ id, kinds }) => [id, ...kinds])).toEqual([
      ['abc123.1', 'added'],
      ['abc123.2', 'added'],
      ['s001', 'edited'],
      ['s002', 'removed'],
    ]);
  });

  it('restores a seat of the pack, moved, edited or removed, to what it was', () => {
    const steps = [
      { kind: 'move', id: 's001', to: here },
      { kind: 'edit', id: 's001', fields: { places: 9 } },
      { kind: 'remove', id: 's002' },
      { kind: 'restore', id: 's001' },
      { kind: 'restore', id: 's002' },
    ] as const;
    const restored = steps.reduce<Scenario>(take, emptyScenario);
    expect(overlayOf(restored).size).toBe(0);
    expect(restored.steps).toHaveLength(5);
    expect(describeStep(restored, 4)).toMatchObject({ kind: 'restore', ordinal: 0 });
    expect(take(restored, { kind: 'restore', id: 's003' })).toBe(restored);
  });

  it.each([
    ['scenario-seat-missing', { kind: 'restore', id: 'nobody' }],
    ['scenario-seat-missing', { kind: 'move', id: 'nobody', to: here }],
    ['scenario-seat-missing', { kind: 'remove', id: 'abc123.1' }],
    ['scenario-seat-missing', { kind: 'edit', id: '', fields: {} }],
    ['scenario-position', { kind: 'move', id: 's001', to: [Number.NaN, 31] }],
    ['scenario-position', { kind: 'add', site: { position: [121, 91] } }],
    ['scenario-places', { kind: 'edit', id: 's001', fields: { places: 0 } }],
    ['scenario-places', { kind: 'add', site: { position: here, fields: { places: 1.5 } } }],
    ['scenario-no-sites', { kind: 'site', sites: [] }],
  ] as const)('is refused with %s for %j', (code, command) => {
    const refused = takeStep(emptyScenario, packSeats, command as unknown as ScenarioCommand, later);
    expect(refused.ok ? 'taken' : refused.error.code).toBe(code);
  });

  it('on a seat that the scenario has removed is refused', () => {
    const removed = take(emptyScenario, { kind: 'remove', id: 's001' });
    expect(takeStep(removed, packSeats, { kind: 'remove', id: 's001' }, later).ok).toBe(false);
  });

  it('that changes nothing is none: the scenario is the same', () => {
    const { position } = packSeats.get('s001')!;
    expect(take(emptyScenario, { kind: 'move', id: 's001', to: position })).toBe(emptyScenario);
    expect(take(emptyScenario, { kind: 'edit', id: 's001', fields: { places: 3 } })).toBe(emptyScenario);
  });

  it('after an undo drops what could be redone', () => {
    const added = take(emptyScenario, { kind: 'add', site: { position: here } });
    const other = take(undo(added), { kind: 'remove', id: 's001' });
    expect(redoStep(other, later)).toBeNull();
    expect(other.steps.map(({ kind }) => kind)).toEqual(['remove']);
  });

  it('has words: what it did to which seat', () => {
    const added = take(emptyScenario, { kind: 'add', site: { position: here } });
    const again = take(added, { kind: 'add', site: { position: here } });
    const edited = take(again, { kind: 'edit', id: 's003', fields: { places: 4, lit: 'yes' } });
    expect(describeStep(edited, 1)).toMatchObject({ kind: 'add', ordinal: 2, seats: 1, fields: [] });
    expect(describeStep(edited, 2)).toMatchObject({ kind: 'edit', ordinal: 0, fields: ['places', 'lit'] });
    expect(describeStep(edited, 2)?.seat.places).toBe(3);
    expect(describeStep(edited, 3)).toBeNull();
  });
});

describe('undo and redo', () => {
  it('undo takes back exactly what a step did, and redo does it again', () => {
    fc.assert(
      fc.property(randomScenario, randomCommand, (scenario, command) => {
        const taken = takeStep(scenario, packSeats, command, later);
        if (!taken.ok || taken.value === scenario) return;
        const undone = undo(taken.value);
        expect(overlayOf(undone)).toEqual(overlayOf(scenario));
        expect(undone.done).toBe(scenario.done);
        const redone = redo(undone);
        expect({ ...redone, changedAt: '' }).toEqual({ ...taken.value, changedAt: '' });
        expect(overlayOf(redone)).toBe(overlayOf(taken.value));
      }),
      { seed, numRuns: 500 },
    );
  });

  it('back to the start nothing differs from the pack, and forth everything is as it was', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        let there = scenario;
        while (there.done > 0) there = undo(there);
        expect(overlayOf(there).size).toBe(0);
        expect(undoStep(there, later)).toBeNull();
        while (there.done < scenario.done) there = redo(there);
        expect(overlayOf(there)).toEqual(overlayOf(scenario));
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('the overlay', () => {
  it('is the net difference, however one got there', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        expect(sorted(seatsUnder(scenario))).toEqual(sorted(replay(scenario)));
        for (const [id, seat] of overlayOf(scenario)) expect(seat).not.toEqual(packSeats.get(id) ?? null);
        // Told anew from its steps alone it is the same.
        expect(overlayOf(structuredClone(scenario))).toEqual(overlayOf(scenario));
      }),
      { seed, numRuns: 500 },
    );
  });

  it('is the same object while the seats are the same', () => {
    const moved = take(emptyScenario, { kind: 'move', id: 's001', to: here });
    const renamed = expectValue(renameScenario(moved, '第 2 稿', later));
    expect(overlayOf(renamed)).toBe(overlayOf(moved));
    expect(overlayOf(undo(moved))).toBe(overlayOf(emptyScenario));
  });

  it('gives every added seat an id of its own, after undo and in a duplicate too', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const copy = duplicateScenario(scenario, { id: 'copy01', name: '副本', at: later });
        const more = take(take(copy, { kind: 'add', site: { position: here } }), {
          kind: 'site',
          sites: [{ position: here }, { position: here }],
        });
        const added = more.steps
          .slice(0, more.done)
          .flatMap(({ changes }) => changes.filter(({ before }) => before === null));
        expect(new Set(added.map(({ id }) => id)).size).toBe(added.length);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('a duplicate', () => {
  it('has the same steps and shares nothing that can change', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const before = JSON.stringify(scenario);
        const copy = duplicateScenario(scenario, { id: 'copy01', name: '第 2 稿', at: later });
        expect(copy).toMatchObject({ id: 'copy01', name: '第 2 稿', done: scenario.done });
        expect(copy.steps).toEqual(scenario.steps);
        for (const { changes } of copy.steps)
          for (const { after } of changes) if (after) Object.assign(after, { places: 99 });
        expect(JSON.stringify(scenario)).toBe(before);
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe('a name', () => {
  it('is cleaned and cut to one line, and never empty', () => {
    expect(expectValue(renameScenario(emptyScenario, '  第\n2\u202e 稿 ', later)).name).toBe('第 2 稿');
    expect([...expectValue(renameScenario(emptyScenario, '长'.repeat(1e6), later)).name]).toHaveLength(60);
    const refused = renameScenario(emptyScenario, ' \n ', later);
    expect(refused.ok ? 'taken' : refused.error.code).toBe('scenario-name-missing');
  });
});
