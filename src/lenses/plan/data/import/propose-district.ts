import type { ImportReport, ImportTarget } from '../../../../state/import';

type NewDistrict = Extract<ImportTarget, { kind: 'new-pack' }>;

/**
 * A district of its own for what the files bring, named after the first of them. Zone and country are those of
 * the device: whoever has the file mostly sits there.
 */
export function proposeDistrict({ tables, plan }: ImportReport): NewDistrict {
  if (plan.target.kind === 'new-pack') return plan.target;
  const name = (tables[0]?.file ?? '').replace(/(\.[a-z0-9]{1,10})+$/i, '');
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return {
    kind: 'new-pack',
    id: id || 'district',
    name: { zh: name.slice(0, 60), en: null },
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    country: (new Intl.Locale(navigator.language).maximize().region ?? '').toLowerCase(),
    gridCount: null,
  };
}
