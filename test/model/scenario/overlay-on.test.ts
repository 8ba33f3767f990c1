import { describe, expect, it } from 'vitest';
import { createScenario } from '../../../src/model/scenario/create-scenario';
import { overlayOf } from '../../../src/model/scenario/overlay-of';
import { overlayOn } from '../../../src/model/scenario/overlay-on';
import type { Scenario, ScenarioCommand } from '../../../src/model/scenario/scenario';
import { takeStep } from '../../../src/model/scenario/take-step';
import { sampleSeat } from '../../helpers/sample-ledger';

const at = '2026-11-24T04:00:00.000Z';
const seat = sampleSeat('s001');
const before = new Map([[seat.id, seat]]);

function drawn(command: ScenarioCommand): Scenario {
  const scenario = createScenario({ id: 'a1', name: 'A', pack: { id: 'test', asOf: '2026-11-01' }, at });
  const taken = takeStep(scenario, before, command, at);
  if (!taken.ok) throw new Error(taken.error.message);
  return taken.value;
}

describe('a scenario on data that were put right since', () => {
  it('is its own overlay where nothing was', () => {
    const scenario = drawn({ kind: 'edit', id: 's001', fields: { backrest: 'yes' } });
    expect(overlayOn(scenario, before)).toBe(overlayOf(scenario));
  });

  it('keeps what it changed, at the place where the seat stands now', () => {
    const scenario = drawn({ kind: 'edit', id: 's001', fields: { backrest: 'yes' } });
    const now = { ...seat, position: [121.45, 31.23], lit: 'yes' } as const;
    const overlay = overlayOn(scenario, new Map([['s001', now]]));
    expect(overlay.get('s001')).toEqual({ ...now, backrest: 'yes' });
  });

  it('keeps its own place for a seat that it moved', () => {
    const scenario = drawn({ kind: 'move', id: 's001', to: [121.46, 31.24] });
    const now = { ...seat, position: [121.45, 31.23] } as const;
    expect(overlayOn(scenario, new Map([['s001', now]])).get('s001')?.position).toEqual([121.46, 31.24]);
  });

  it('no longer differs where the data have come to say the same', () => {
    const scenario = drawn({ kind: 'edit', id: 's001', fields: { backrest: 'yes' } });
    const now = { ...seat, backrest: 'yes', lit: 'yes' } as const;
    expect(overlayOn(scenario, new Map([['s001', now]])).size).toBe(0);
  });

  it('still takes away what it takes away', () => {
    const scenario = drawn({ kind: 'remove', id: 's001' });
    const now = { ...seat, lit: 'yes' } as const;
    expect(overlayOn(scenario, new Map([['s001', now]])).get('s001')).toBeNull();
  });
});
