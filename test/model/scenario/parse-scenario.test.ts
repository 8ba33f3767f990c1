import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/model/scenario/parse-scenario';
import { takeStep } from '../../../src/model/scenario/take-step';
import { expectValue } from '../../helpers/expect-value';
import { emptyScenario, packSeats, randomScenario } from '../../helpers/random-scenario';

const seed = 20261125;

const faultOf = (record: unknown) => {
  const parsed = parseScenario(record);
  return parsed.ok ? 'fine' : parsed.error.values?.field;
};

const at = '2026-11-25T09:00:00.000Z';

describe('a stored scenario', () => {
  it('is read back as it was kept', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        expect(expectValue(parseScenario(JSON.parse(JSON.stringify(scenario))))).toEqual(scenario);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('does not carry along what does not belong to it', () => {
    expect(expectValue(parseScenario({ ...emptyScenario, secret: 1 }))).toEqual(emptyScenario);
  });

  it.each([
    ['scenario', null],
    ['scenario', []],
    ['id', { ...emptyScenario, id: 'a b' }],
    ['name', { ...emptyScenario, name: ' ' }],
    ['done', { ...emptyScenario, done: 1 }],
    ['steps', { ...emptyScenario, steps: {} }],
    ['changedAt', { ...emptyScenario, changedAt: 'yesterday' }],
    ['steps.0.kind', { ...emptyScenario, steps: [{ kind: 'burn', at, changes: [] }] }],
    ['steps.0.changes', { ...emptyScenario, steps: [{ kind: 'add', at, changes: [] }] }],
    [
      'steps.0.changes.0.after',
      { ...emptyScenario, steps: [{ kind: 'add', at, changes: [{ id: 'x', before: null, after: {} }] }] },
    ],
    [
      'steps.0.changes.0',
      { ...emptyScenario, steps: [{ kind: 'add', at, changes: [{ id: 'x', before: null, after: null }] }] },
    ],
  ])('that is damaged says where: %s', (field, record) => {
    expect(faultOf(record)).toBe(field);
  });

  it('whose steps do not follow from each other is damaged', () => {
    const command = { kind: 'move', id: 's001', to: [121.4, 31.2] } as const;
    const { steps } = expectValue(takeStep(emptyScenario, packSeats, command, at));
    expect(faultOf({ ...emptyScenario, steps: [...steps, ...steps] })).toBe('steps.1');
  });

  it('never throws, whatever came', () => {
    fc.assert(
      fc.property(fc.anything(), (record) => {
        expect(parseScenario(record).ok).toBe(false);
      }),
      { seed, numRuns: 500 },
    );
  });
});
