import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { OfferRecord } from '../../../model/ledger/ledger-state';
import { offerStates } from '../../../model/ledger/pledge-vocabulary';
import { liaisonAnswers, type OfferFilter } from '../../../model/offer/filter-offers';
import { offerFilter } from '../../../state/offer-list';
import { Chip, ChipRow } from '../../../ui/chip';
import { Select } from '../../../ui/select';

/** Which offers are listed: by state, by the building to ask, by whether it has a liaison officer. */
export function OfferFilters({ offers }: { readonly offers: readonly OfferRecord[] }) {
  const filter = offerFilter.value;
  const change = (changes: Partial<OfferFilter>) => {
    offerFilter.value = { ...filter, ...changes };
  };
  const buildings = new Map(
    offers.flatMap(({ offer }) => offer.buildings.slice(0, 1).map(({ id, name }) => [id, name] as const)),
  );
  return (
    <div class="office-controls">
      <ChipRow label={t('adopt.office.offers.by-state')}>
        {offerStates.map((state) => (
          <Chip
            key={state}
            pressed={filter.state === state}
            onToggle={() => change({ state: filter.state === state ? null : state })}
          >
            {t(`adopt.office.offer.${state}`)}
          </Chip>
        ))}
      </ChipRow>
      <div class="offer-selects">
        <Select
          label={t('adopt.office.offers.by-building')}
          options={[
            { value: '', label: t('adopt.office.offers.any') },
            ...[...buildings].map(([value, name]) => ({ value, label: localName(name) })),
          ]}
          value={filter.buildingId ?? ''}
          onChange={(id) => change({ buildingId: id === '' ? null : id })}
        />
        <Select
          label={t('adopt.office.offers.by-liaison')}
          options={[
            { value: 'any', label: t('adopt.office.offers.any') },
            ...liaisonAnswers.map((value) => ({ value, label: t(`adopt.office.liaison.${value}`) })),
          ]}
          value={filter.liaison ?? 'any'}
          onChange={(value) => change({ liaison: value === 'any' ? null : value })}
        />
      </div>
    </div>
  );
}
