import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import { district } from '../../../../state/district';
import type { ImportTarget } from '../../../../state/import';
import { Disclosure } from '../../../../ui/disclosure';
import { NumberField } from '../../../../ui/number-field';
import { Segments } from '../../../../ui/segments';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { listCountries, listTimeZones } from './regions';

interface TargetStepProps {
  readonly target: ImportTarget;
  /** What a district of its own would be called; used when it is chosen. */
  readonly proposed: Extract<ImportTarget, { kind: 'new-pack' }>;
  /** The files lack seats that the open district has. */
  readonly hasMissing: boolean;
  /** `typed` = a letter of a text that goes on. */
  readonly onTarget: (target: ImportTarget, how?: 'typed') => void;
}

const nameLength = 60;
const idLength = 40;
/** Grids that are laid out at the most: more than a desk can look through. */
const mostGrids = 400;

/** Where the rows go: into the district that is open, or into one of their own. */
export function TargetStep({ target, proposed, hasMissing, onTarget }: TargetStepProps) {
  const info = district.value?.info;
  return (
    <div class="import-target">
      <Segments
        label={t('data.import.target.choice')}
        value={target.kind}
        options={[
          {
            value: 'open-pack' as const,
            label: t('data.import.target.open', { district: info ? localName(info.name) : '' }),
            disabled: !info,
          },
          { value: 'new-pack' as const, label: t('data.import.target.new') },
        ]}
        onChange={(kind) => onTarget(kind === 'new-pack' ? proposed : { kind: 'open-pack', missing: 'kept' })}
      />
      {target.kind === 'open-pack' ? (
        hasMissing && (
          <>
            <h2>{t('data.import.target.missing')}</h2>
            <Segments
              label={t('data.import.target.missing')}
              value={target.missing}
              options={(['kept', 'removed'] as const).map((value) => ({
                value,
                label: t(`data.import.target.missing.${value}`),
              }))}
              onChange={(missing) => onTarget({ kind: 'open-pack', missing })}
            />
            <p class="import-note">{t('data.import.target.missing.hint')}</p>
          </>
        )
      ) : (
        <NewDistrict target={target} onTarget={onTarget} />
      )}
    </div>
  );
}

interface NewDistrictProps {
  readonly target: Extract<ImportTarget, { kind: 'new-pack' }>;
  readonly onTarget: (target: ImportTarget, how?: 'typed') => void;
}

function NewDistrict({ target, onTarget }: NewDistrictProps) {
  const tooLong = (limit: number) => (length: number) => t('data.import.too-long', { limit, length });
  return (
    <>
      <TextField
        label={t('data.import.target.name')}
        value={target.name.zh}
        error={target.name.zh.trim() === '' ? t('data.import.target.required') : null}
        limit={nameLength}
        required
        tooLong={tooLong(nameLength)}
        onChange={(zh) => onTarget({ ...target, name: { ...target.name, zh } }, 'typed')}
      />
      <TextField
        label={t('data.import.target.name.en')}
        value={target.name.en ?? ''}
        limit={nameLength}
        tooLong={tooLong(nameLength)}
        onChange={(en) =>
          onTarget({ ...target, name: { ...target.name, en: en.trim() === '' ? null : en } }, 'typed')
        }
      />
      <TextField
        label={t('data.import.target.id')}
        hint={t('data.import.target.id.hint')}
        value={target.id}
        error={target.id === '' ? t('data.import.target.required') : null}
        limit={idLength}
        required
        tooLong={tooLong(idLength)}
        onChange={(id) => onTarget({ ...target, id: id.toLowerCase().replace(/[^a-z0-9-]+/g, '-') }, 'typed')}
      />
      <NumberField
        label={t('data.import.target.grids')}
        value={target.gridCount}
        least={1}
        most={mostGrids}
        onChange={(gridCount) => gridCount !== null && onTarget({ ...target, gridCount })}
      />
      <p class="import-note">{t('data.import.target.grids.hint')}</p>
      <Disclosure summary={t('data.import.target.more')}>
        <div class="import-target">
          <Select
            label={t('data.import.target.zone')}
            value={target.timezone}
            options={listTimeZones(target.timezone)}
            onChange={(timezone) => onTarget({ ...target, timezone })}
          />
          <Select
            label={t('data.import.target.country')}
            value={target.country}
            options={[
              { value: '', label: t('data.import.target.country.none') },
              ...listCountries(target.country),
            ]}
            onChange={(country) => onTarget({ ...target, country })}
          />
        </div>
      </Disclosure>
    </>
  );
}
