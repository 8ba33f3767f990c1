import { t } from '../../../i18n/translate';
import { type DeskStep, deskSteps, type WaitingCase } from '../../../model/desk/desk-case';
import { type PledgeTrack, pledgeTracks } from '../../../model/ledger/pledge-vocabulary';
import { Check } from '../../../ui/check';
import { Select } from '../../../ui/select';

export interface QueueFilterState {
  readonly step: DeskStep | 'all';
  readonly track: PledgeTrack | 'all';
  readonly isOverdueOnly: boolean;
}

export const noFilter: QueueFilterState = { step: 'all', track: 'all', isOverdueOnly: false };

export function filterCases(cases: readonly WaitingCase[], filter: QueueFilterState): readonly WaitingCase[] {
  return cases.filter(
    ({ due, claims, overdueDays }) =>
      (filter.step === 'all' || due.step === filter.step) &&
      (filter.track === 'all' || claims.some(({ pledge }) => pledge.submission.track === filter.track)) &&
      (!filter.isOverdueOnly || overdueDays > 0),
  );
}

interface QueueFilterProps {
  readonly cases: readonly WaitingCase[];
  readonly filter: QueueFilterState;
  readonly onChange: (filter: QueueFilterState) => void;
}

/** Only what occurs can be chosen, so that no choice leads to an empty list by itself. */
export function QueueFilter({ cases, filter, onChange }: QueueFilterProps) {
  const steps = deskSteps.filter((step) => cases.some(({ due }) => due.step === step));
  const tracks = pledgeTracks.filter((track) =>
    cases.some(({ claims }) => claims.some(({ pledge }) => pledge.submission.track === track)),
  );
  return (
    <fieldset class="queue-filter">
      <legend class="visually-hidden">{t('adopt.desk.filter')}</legend>
      <Select
        label={t('adopt.desk.filter.step')}
        value={filter.step}
        options={[
          { value: 'all', label: t('adopt.desk.filter.all') },
          ...steps.map((value) => ({ value, label: t(`adopt.desk.step.${value}`) })),
        ]}
        onChange={(step) => onChange({ ...filter, step })}
      />
      <Select
        label={t('adopt.desk.filter.track')}
        value={filter.track}
        options={[
          { value: 'all', label: t('adopt.desk.filter.all') },
          ...tracks.map((value) => ({ value, label: t(`adopt.track.${value}`) })),
        ]}
        onChange={(track) => onChange({ ...filter, track })}
      />
      <Check
        checked={filter.isOverdueOnly}
        onChange={(isOverdueOnly) => onChange({ ...filter, isOverdueOnly })}
      >
        {t('adopt.desk.filter.overdue')}
      </Check>
    </fieldset>
  );
}
