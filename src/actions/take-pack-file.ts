import { parseSeats } from '../io/parse-seats';
import { readScenario } from '../io/read-scenario';
import { verifyRecords } from '../io/verify-record';
import { isEqual } from '../lib/is-equal';
import { type Result, succeed } from '../lib/result';
import { duplicateScenario } from '../model/scenario/duplicate-scenario';
import type { Scenario } from '../model/scenario/scenario';
import { nameOfPack } from '../state/open-pack';
import type { DeviceStore } from '../store/device-store';
import { isSameEvent } from '../store/kept-record';
import { databaseName, openIdbStore } from '../store/open-idb-store';
import { type PackExtra, packExtras } from '../store/pack-library';
import { addPackVersion } from './add-pack-version';
import { makeScenarioId } from './make-scenario-id';
import type { OpenStore } from './open-storage';
import type { PackProposal } from './propose-pack-file';

/** What a pack file has brought. */
export interface TakenPack {
  readonly id: string;
  /** Events and scenarios that were not here. */
  readonly events: number;
  readonly scenarios: number;
  /** Scenarios that could not be read. */
  readonly unread: number;
}

/**
 * Keeps what a pack file brings: the pack as a version of this device, its scenarios and its events in the
 * database of its name. Nothing that is here is changed, and to do it twice adds nothing. `openPack` shows it.
 */
export async function takePackFile(
  proposal: PackProposal,
  open: OpenStore = openIdbStore,
  now = Date.now(),
): Promise<Result<TakenPack>> {
  const { id, info, texts, zip, standing, after, fileName } = proposal;
  if (standing !== 'same') {
    const extras: Partial<Record<PackExtra, string>> = {};
    for (const file of packExtras) if (zip.contents[file] !== undefined) extras[file] = zip.contents[file];
    const added = await addPackVersion(
      { id, name: info.name, savedAt: now, origin: { kind: 'pack-file', files: [fileName] }, texts, extras },
      after,
    );
    if (!added.ok) return added;
  }
  const opened = await open({ name: nameOfPack(databaseName, id) });
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const scenarios = await keepScenarios(proposal, store, now);
    if (!scenarios.ok) return scenarios;
    const events = await mergeLedger(proposal, store);
    return events.ok ? succeed({ id, events: events.value, ...scenarios.value }) : events;
  } finally {
    store.close();
  }
}

async function keepScenarios(
  { zip, info, texts }: PackProposal,
  store: DeviceStore,
  now: number,
): Promise<Result<{ scenarios: number; unread: number }>> {
  if (zip.scenarios.length === 0) return succeed({ scenarios: 0, unread: 0 });
  const contents = await store.scenarios.all();
  if (!contents.ok) return contents;
  const here = new Map(contents.value.scenarios.map((scenario) => [scenario.id, scenario]));
  const seats = new Map(parseSeats(texts['seats.geojson']).seats.map((seat) => [seat.id, seat]));
  const at = new Date(now).toISOString();
  let scenarios = 0;
  let unread = 0;
  for (const text of zip.scenarios) {
    const fileName = info.name.zh;
    const read = readScenario(text, { fileName, pack: info, seats, id: makeScenarioId(), at });
    if (!read.ok) {
      unread += 1;
      continue;
    }
    const scenario = besideOthers(read.value.scenario, here, at);
    if (!scenario) continue;
    const saved = await store.scenarios.save(scenario, { replaces: null, durability: 'strict' });
    if (!saved.ok) return saved;
    here.set(scenario.id, scenario);
    scenarios += 1;
  }
  return succeed({ scenarios, unread });
}

/** null = it is here already; one that was changed here meanwhile stays, and the file's stands beside it. */
function besideOthers(scenario: Scenario, here: ReadonlyMap<string, Scenario>, at: string): Scenario | null {
  const own = here.get(scenario.id);
  if (!own) return scenario;
  const isHere = [...here.values()].some(
    ({ done, steps }) => done === scenario.done && isEqual(steps, scenario.steps),
  );
  return isHere ? null : duplicateScenario(scenario, { id: makeScenarioId(), name: scenario.name, at });
}

/** The union with the events that are here. @returns how many were new */
async function mergeLedger({ zip }: PackProposal, store: DeviceStore): Promise<Result<number>> {
  if (!zip.ledger || zip.ledger.events.length === 0) return succeed(0);
  const contents = await store.ledger.all();
  if (!contents.ok) return contents;
  const here = new Map(contents.value.records.map((record) => [record.event.id, record]));
  // Signatures take long: only those of events that are not here are checked.
  const fresh = zip.ledger.events.filter((event) => {
    const record = here.get(event.id);
    return !record || !isSameEvent(record.event, event);
  });
  const records = await verifyRecords(fresh);
  if (!records.ok) return records;
  const merged = await store.ledger.merge({ records: records.value, images: zip.ledger.images });
  return merged.ok ? succeed(merged.value.added.length + merged.value.doubles.length) : merged;
}
