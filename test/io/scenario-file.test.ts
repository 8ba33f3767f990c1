import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeats } from '../../src/io/parse-seats';
import { maxScenarioLength, readScenario } from '../../src/io/read-scenario';
import { scenarioMember, writeScenario } from '../../src/io/write-scenario';
import { overlayOf } from '../../src/model/scenario/overlay-of';
import type { Scenario } from '../../src/model/scenario/scenario';
import { takeStep } from '../../src/model/scenario/take-step';
import { expectValue } from '../helpers/expect-value';
import { emptyScenario, packSeats, randomScenario } from '../helpers/random-scenario';

const seed = 20261125;
const credit = { attribution: '© OpenStreetMap contributors', licence: 'ODbL-1.0' };
const reading = {
  fileName: '延安路.geojson',
  pack: { id: 'test', asOf: '2026-11-01' },
  seats: packSeats,
  id: 'fresh1',
  at: '2026-11-25T09:00:00.000Z',
};

const read = (content: unknown) => readScenario(content, reading);
const codeOf = (content: unknown) => {
  const result = read(content);
  return result.ok ? 'read' : result.error.code;
};

const withoutReasons = (scenario: Scenario) =>
  [...overlayOf(scenario)]
    .map(([id, seat]) => [id, seat && { ...seat, adoption: { ...seat.adoption, reason: null } }] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

const steps = [
  { kind: 'move', id: 's001', to: [121.445, 31.225] },
  { kind: 'remove', id: 's002' },
  { kind: 'add', site: { position: [121.446, 31.226] } },
  { kind: 'edit', id: 's001', fields: { places: 5 } },
] as const;
const sample = steps.reduce(
  (scenario, command) => expectValue(takeStep(scenario, packSeats, command, reading.at)),
  emptyScenario,
);

describe('a scenario file', () => {
  it('gives back the scenario that was written, steps that were undone included', () => {
    fc.assert(
      fc.property(randomScenario, (scenario) => {
        const again = expectValue(read(writeScenario(scenario, credit)));
        expect(again).toEqual({ scenario, history: 'steps', missing: [] });
      }),
      { seed, numRuns: 300 },
    );
  });

  it('is GeoJSON in which each changed seat is a feature, with before and after', () => {
    const file = JSON.parse(writeScenario(sample, credit));
    expect(file).toMatchObject({ type: 'FeatureCollection', ...credit });
    const rows = file.features.map((feature: { id: string; properties: Record<string, unknown> }) => [
      feature.id,
      feature.properties.change,
      (feature.properties.before as { seats?: number } | null)?.seats ?? null,
      (feature.properties.after as { seats?: number } | null)?.seats ?? null,
    ]);
    expect(rows).toEqual([
      ['abc123.1', 'added', null, 3],
      ['s001', 'moved,edited', 3, 5],
      ['s002', 'removed', 3, null],
    ]);
    expect(file.features[1].geometry).toEqual({ type: 'Point', coordinates: [121.445, 31.225] });
    expect(file.features[0].properties).toMatchObject({ source: 'scenario', confidence: 'illustrative' });
    // The seats as they now stand are a pack's seats to every other reader.
    expect(parseSeats(file).issues).toEqual([]);
  });

  it('whose steps are damaged gives the changed seats as one step, and says so', () => {
    fc.assert(
      fc.property(
        randomScenario.filter((scenario) => overlayOf(scenario).size > 0),
        (scenario) => {
          const file = JSON.parse(writeScenario(scenario, credit));
          file[scenarioMember].steps = 'gone';
          const again = expectValue(read(file));
          expect(again.history).toBe('features');
          expect(again.scenario).toMatchObject({ id: 'fresh1', name: scenario.name, done: 1 });
          expect(again.scenario.steps).toHaveLength(1);
          // A pack's own reader gives a seat that is gone its reason; everything else is the same.
          expect(withoutReasons(again.scenario)).toEqual(withoutReasons(scenario));
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  it('lists the seats that this pack does not have, and keeps their changes', () => {
    const seats = new Map([...packSeats].filter(([id]) => id !== 's001'));
    const again = expectValue(readScenario(writeScenario(sample, credit), { ...reading, seats }));
    expect(again.missing).toEqual(['s001']);
    expect(overlayOf(again.scenario).get('s001')?.places).toBe(5);
  });

  it.each([
    ['scenario-file-unreadable', '{'],
    ['scenario-file-unreadable', ''],
    ['scenario-file-unreadable', '[1,'.repeat(100_000)],
    ['scenario-file-foreign', 'null'],
    ['scenario-file-foreign', '{"type":"FeatureCollection","features":[]}'],
    ['scenario-file-foreign', `{"${scenarioMember}":{}}`],
    ['scenario-file-newer', { features: [], [scenarioMember]: { format: 2 } }],
    ['scenario-other-pack', writeScenario({ ...sample, packId: 'huangpu' }, credit)],
    ['scenario-damaged', { features: [{}, null, 7], [scenarioMember]: { name: 'x' } }],
    ['scenario-file-oversize', ' '.repeat(maxScenarioLength + 1)],
  ])('that is none is refused in one sentence: %s', (code, content) => {
    const refused = read(content);
    expect(codeOf(content)).toBe(code);
    expect(refused.ok ? '' : refused.error.message).toMatch(/^\S.*\.$/s);
  });

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (member, before, after) => {
        const feature = { type: 'Feature', id: 's001', properties: { before, after }, geometry: null };
        const outcome = codeOf({ features: [feature], [scenarioMember]: member });
        expect(outcome).toMatch(/^(read|scenario-)/);
      }),
      { seed, numRuns: 500 },
    );
  });
});
