import { afterEach, describe, expect, it, vi } from 'vitest';
import { importScenarioFile } from '../../src/actions/import-scenario-file';
import { startImport } from '../../src/actions/start-import';
import { takeDroppedFiles } from '../../src/actions/take-dropped-files';
import { scenarioMember } from '../../src/io/write-scenario';
import { lens } from '../../src/state/lens';
import { planPage } from '../../src/state/plan-page';

vi.mock('../../src/actions/import-scenario-file', () => ({ importScenarioFile: vi.fn() }));
vi.mock('../../src/actions/start-import', () => ({ startImport: vi.fn() }));
afterEach(() => vi.clearAllMocks());

const scenario = new File([JSON.stringify({ [scenarioMember]: {} })], 'mine.geojson');
const seats = new File(['lng,lat\n1,2'], 'seats.csv');

describe('files that are dropped on the page', () => {
  it('go to the import, whatever was open', async () => {
    lens.value = 'find';
    await takeDroppedFiles([seats, scenario]);
    expect(startImport).toHaveBeenCalledWith([seats, scenario]);
    expect([lens.value, planPage.value]).toEqual(['plan', 'import']);
    expect(importScenarioFile).not.toHaveBeenCalled();
  });

  it('open a scenario as a scenario', async () => {
    lens.value = 'find';
    await takeDroppedFiles([scenario]);
    expect(importScenarioFile).toHaveBeenCalledWith(scenario);
    expect([lens.value, planPage.value]).toEqual(['plan', 'ranking']);
    expect(startImport).not.toHaveBeenCalled();
  });
});
