import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForMap } from '../../scripts/wait-for-map';
import { languages } from '../../src/i18n/catalogue';
import { formatMetres, formatShare } from '../../src/i18n/format';
import { switchLanguage } from '../../src/i18n/translate';
import { finerShare } from '../../src/lenses/plan/scenario/scenario-words';
import { middleOf } from './middle-of-map';
import { readDownload } from './read-download';
import { pattern, speak } from './speak';
import { waitForHand } from './wait-for-hand';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const waitForTable = (page: Page) =>
  page.locator('.plan[aria-busy="false"] .grid-table tr[data-row]').first().waitFor();

/** The seats of the pack with those of an exported scenario in their place. */
function seatsAfter(scenario: { features: readonly Feature[] }): { type: string; features: Feature[] } {
  const pack = JSON.parse(readFileSync('data/jingansi/seats.geojson', 'utf8'));
  const changed = new Map(scenario.features.map((feature) => [feature.id, feature]));
  const kept = pack.features.map((feature: Feature) => changed.get(feature.id) ?? feature);
  const ids = new Set(pack.features.map(({ id }: Feature) => id));
  return { ...pack, features: [...kept, ...scenario.features.filter(({ id }) => !ids.has(id))] };
}

interface Feature {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] };
}

interface AnalysedDistrict {
  readonly street_length: number;
  readonly covered_street_length: number;
}

/** The district on foot with other seats, by the command line: a full run in another process. */
function analyse(seats: unknown): AnalysedDistrict {
  const file = join(mkdtempSync(join(tmpdir(), 'seats-')), 'seats.geojson');
  writeFileSync(file, JSON.stringify(seats));
  const args = ['scripts/analyse.ts', '--method', 'network', '--seats', file, '--json'];
  const output = execFileSync(join('node_modules', '.bin', 'tsx'), args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output).district;
}

describe.each(languages)('the planner’s loop in %s', (language) => {
  const say = speak(language);

  it.each(['phone', 'desktop'] as const)(
    'on a %s: asks for the next seats, takes them, compares, and takes files away',
    async (device) => {
      await withApp({ device, language, hash: '#lens=plan', before: withoutWebGl }, async ({ page }) => {
        await waitForTable(page);
        await page.getByRole('button', { name: say('plan.siting', { count: 10 }) }).click();
        await page.getByRole('button', { name: say('plan.siting.run') }).click();
        await page.getByRole('button', { name: say('plan.siting.take', { count: 10 }) }).click();
        await page.locator('.scenario-panel h1, .scenario-panel input').first().waitFor();
        await page.getByText(pattern(language, 'plan.scenario.effect')).waitFor();

        await page.getByRole('button', { name: say('plan.scenario.compare') }).click();
        await page.getByRole('heading', { name: say('plan.scenario.compare.title') }).waitFor();
        await page.getByRole('heading', { name: say('plan.scenario.cost') }).waitFor();
        const seats = await readDownload(page, say('plan.scenario.export.seats'));
        expect(seats.trim().split('\n')).toHaveLength(11);
        const scenario = JSON.parse(await readDownload(page, say('plan.scenario.export.geojson')));
        expect(scenario.features).toHaveLength(10);

        // Reload: the link opens the same scenario, which this device has kept.
        await page.reload();
        await page.getByText(pattern(language, 'plan.scenario.effect')).waitFor();
      });
    },
  );
});

describe('the next ten seats', () => {
  it('bring on screen what a full run says of them', async () => {
    await switchLanguage('en');
    await withApp({ language: 'en', hash: '#lens=plan', before: withoutWebGl }, async ({ page }) => {
      const say = speak('en');
      await waitForTable(page);
      await page.getByRole('button', { name: say('plan.siting', { count: 10 }) }).click();
      await page.getByRole('button', { name: say('plan.siting.run') }).click();
      const take = page.getByRole('button', { name: say('plan.siting.take', { count: 10 }) });
      await take.waitFor();
      const effect = await page.locator('.siting-effect').innerText();
      await take.click();
      await page.getByText(pattern('en', 'plan.scenario.effect')).waitFor();
      await page.getByRole('button', { name: say('plan.scenario.compare') }).click();
      const scenario = JSON.parse(await readDownload(page, say('plan.scenario.export.geojson')));
      const before = analyse(JSON.parse(readFileSync('data/jingansi/seats.geojson', 'utf8')));
      const after = analyse(seatsAfter(scenario));
      expect(effect).toContain(formatMetres(after.covered_street_length - before.covered_street_length));
      expect(effect).toContain(formatShare(after.covered_street_length / after.street_length));
    });
  });
});

/** A seat of the pack that stands apart from others. */
const seat = 's001';

function positionOf(id: string): readonly [number, number] {
  const feature = seatsAfter({ features: [] }).features.find((each) => each.id === id);
  if (!feature) throw new Error(`The pack has no seat ${id}.`);
  return feature.geometry.coordinates;
}

const moves = 50;

describe('a seat that is dragged for a long time', () => {
  it('changes the figures on the way, and they are those of a full run where it is let go', async () => {
    const [lng, lat] = positionOf(seat);
    const say = speak('zh');
    await switchLanguage('zh');
    await withApp({ hash: `#map=17/${lat}/${lng}&lens=plan` }, async ({ page }) => {
      await waitForTable(page);
      await waitForMap(page);
      await waitForHand(page);
      const { x, y } = await middleOf(page);
      const sentence = page.locator('.scenario-effect');
      const seen = new Set<string>();
      await page.mouse.move(x, y);
      await page.mouse.down();
      let move = 0;
      const moveOn = async () => {
        move += 1;
        await page.mouse.move(x + 3 * (move % moves), y + 60 * Math.sin(move / 6));
        if (move % 5 === 0) seen.add(await sentence.innerText());
        return seen.size;
      };
      while (move < moves) await moveOn();
      // On a busy machine the figures come seldom: the hand goes on until they have come three times.
      await expect.poll(moveOn).toBeGreaterThan(2);
      await page.mouse.up();
      await page.getByRole('button', { name: say('plan.scenario.compare') }).click();
      const scenario = JSON.parse(await readDownload(page, say('plan.scenario.export.geojson')));
      expect(scenario.features).toHaveLength(1);
      const after = analyse(seatsAfter(scenario));
      await page.getByRole('button', { name: say('plan.scenario.compare.back') }).click();
      const share = finerShare(after.covered_street_length / after.street_length);
      await expect.poll(() => sentence.innerText()).toContain(share);
    });
  });
});
