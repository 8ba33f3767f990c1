import { nameDistrict } from '../../../../model/name-district';
import type { ImportReport, ImportTarget } from '../../../../state/import';

type NewDistrict = Extract<ImportTarget, { kind: 'new-pack' }>;

/**
 * A district of its own for what the files bring, named after the first of them. Zone and country are those of
 * the device: whoever has the file mostly sits there.
 */
export function proposeDistrict({ tables, plan }: ImportReport): NewDistrict {
  if (plan.target.kind === 'new-pack') return plan.target;
  const { id, name } = nameDistrict(tables[0]?.file ?? '');
  return {
    kind: 'new-pack',
    id,
    name: { zh: name, en: null },
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    country: (new Intl.Locale(navigator.language).maximize().region ?? '').toLowerCase(),
    gridCount: null,
  };
}
