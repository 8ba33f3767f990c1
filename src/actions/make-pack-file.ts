import { packFiles } from '../io/pack-files';
import type { PackContent } from '../io/pack-zip/pack-file';
import { writePackZip } from '../io/pack-zip/write-pack-zip';
import { writeScenario } from '../io/write-scenario';
import { fail, type Result, succeed } from '../lib/result';
import { districtDay } from '../model/adoption/district-day';
import { packDistrict } from '../state/district';
import { openPackId } from '../state/open-pack';
import { storage } from '../state/storage';
import { packExtras } from '../store/pack-library';
import { gatherLedger } from './gather-ledger';
import type { OutgoingFile } from './hand-out-file';
import { openStorage } from './open-storage';
import { readPackExtra } from './read-pack-extra';
import { readPackTexts } from './read-pack-texts';
import { storageOpening } from './storage-opening';

/** A pack file, and what lies in it. */
export interface OutgoingPack extends OutgoingFile {
  readonly seats: number;
  readonly events: number;
  readonly scenarios: number;
}

/**
 * The pack that is open as one file: its texts, its scenarios and its ledger, whose events are public. Contacts,
 * slips, drafts, the profile and the keys of this device are never in it.
 * @param now milliseconds since 1970
 */
export async function makePackFile(now = Date.now()): Promise<Result<OutgoingPack>> {
  await openStorage();
  const district = packDistrict.value;
  const { value } = storage;
  if (value.kind === 'opening' || !district) return fail(storageOpening);
  const { info } = district;
  const texts = await readPackTexts();
  if (!texts.ok) return texts;
  const kept = await value.store.scenarios.all();
  if (!kept.ok) return kept;
  const own = kept.value.scenarios.filter(({ packId }) => packId === info.id);
  const profile = await value.store.profile.read();
  const role = profile.ok && profile.value.isOffice ? 'office' : 'applicant';
  const ledger = await gatherLedger(value.store, { info, role, select: (events) => events }, now);
  if (!ledger.ok) return ledger;
  const contents: Partial<Record<PackContent, string>> = {};
  for (const file of packFiles) if (texts.value[file] !== undefined) contents[file] = texts.value[file];
  for (const file of packExtras) {
    // What did not come can be had from the site again.
    const text = await readPackExtra(file).catch(() => null);
    if (text !== null) contents[file] = text;
  }
  const { lines, images, events } = ledger.value;
  const counts = { seats: district.seats.length, events: events.length };
  const id = openPackId.value;
  const content = await writePackZip({
    manifest: {
      pack: id,
      name: info.name.zh,
      ...(info.name.en !== null && { 'name:en': info.name.en }),
      as_of: info.asOf,
      at: now,
      ...counts,
    },
    contents,
    scenarios: own.map((scenario) =>
      writeScenario(scenario, { attribution: info.attribution, licence: info.licence ?? '' }),
    ),
    lines: events.length > 0 ? lines : null,
    images,
  });
  const name = `zuozuo-${id}-pack-${districtDay(now, info.timezone)}.zip`;
  return succeed({ name, type: content.type, content, ...counts, scenarios: own.length });
}
