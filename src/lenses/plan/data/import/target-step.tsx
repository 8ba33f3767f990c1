import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import { district } from '../../../../state/district';
import { type ImportReport, type ImportTarget, largestGridSize } from '../../../../state/import';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { NumberField } from '../../../../ui/number-field';
import { Segments } from '../../../../ui/segments';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { areaWords } from './area-words';
import { AsOfField } from './as-of-field';
import { listCountries, listTimeZones } from './regions';
import type { PlanDraft } from './use-plan-draft';

interface TargetStepProps {
  /** As the person has it now. */
  readonly report: ImportReport;
  /** What a district of its own would be called; used when it is chosen. */
  readonly proposed: NewPack;
  readonly onPlan: PlanDraft['change'];
}

type NewPack = Extract<ImportTarget, { kind: 'new-pack' }>;

const nameLength = 60;
const idLength = 40;
/** Grids that are laid out at the most: more than a desk can look through. */
const mostGrids = 400;

/** Where the rows go: into the district that is open, or into one of their own; and of which day they are. */
export function TargetStep({ report, proposed, onPlan }: TargetStepProps) {
  const info = district.value?.info;
  const { plan } = report;
  const { target } = plan;
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
        onChange={(kind) =>
          onPlan({ ...plan, target: kind === 'new-pack' ? proposed : { kind: 'open-pack', removed: [] } })
        }
      />
      {target.kind === 'new-pack' && (
        <NewDistrict
          target={target}
          laidOut={report.laidOut}
          onTarget={(next, how) => onPlan({ ...plan, target: next }, how)}
        />
      )}
      <AsOfField report={report} onPlan={onPlan} />
    </div>
  );
}

interface NewDistrictProps {
  readonly target: NewPack;
  readonly laidOut: ImportReport['laidOut'];
  readonly onTarget: (target: ImportTarget, how?: 'typed') => void;
}

function NewDistrict({ target, laidOut, onTarget }: NewDistrictProps) {
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
      {laidOut && (
        <GridCount
          count={target.gridCount ?? laidOut.count}
          area={laidOut.area}
          isOwn={target.gridCount !== null}
          onCount={(gridCount) => onTarget({ ...target, gridCount })}
        />
      )}
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

interface GridCountProps {
  readonly count: number;
  /** The ground that they share, square metres. */
  readonly area: number;
  /** The person has said how many. */
  readonly isOwn: boolean;
  readonly onCount: (count: number | null) => void;
}

/** How many grids are laid out, and how large each would be. */
function GridCount({ count, area, isOwn, onCount }: GridCountProps) {
  const size = area / count;
  return (
    <>
      <NumberField
        label={t('data.import.target.grids')}
        value={count}
        least={1}
        most={mostGrids}
        onChange={onCount}
      />
      <p class="import-note">{t('data.import.target.grids.hint')}</p>
      {area > 0 && (
        <p class="import-note">
          {t('data.import.target.grids.size', { size: areaWords(size), area: areaWords(area) })}
        </p>
      )}
      {size > largestGridSize && (
        <p class="import-obstacle">{t('data.import.target.grids.large', { size: areaWords(size) })}</p>
      )}
      {isOwn && (
        <Button look="quiet" onClick={() => onCount(null)}>
          {t('data.import.target.grids.suit')}
        </Button>
      )}
    </>
  );
}
