import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import type { Building, Organisation } from '../../model/district';
import type { AdoptHome } from '../../model/ledger/adopt-home';
import { featuresById } from '../../state/district';

export interface HomeWords {
  readonly title: string;
  /** Address, kind, storeys: what tells it apart, in the order of a sentence. */
  readonly details: readonly string[];
  readonly isIllustrative: boolean;
  /** Number of liaison officers; null = none known. */
  readonly liaisons: number | null;
}

/** A building, shop or door in words; null when the pack has no such one. */
export function describeHome(home: AdoptHome): HomeWords | null {
  switch (home.kind) {
    case 'building': {
      const building = featuresById.value.building.get(home.id);
      return building ? describeBuilding(building) : null;
    }
    case 'organisation': {
      const organisation = featuresById.value.organisation.get(home.id);
      return organisation ? describeOrganisation(organisation) : null;
    }
    case 'door':
      return { title: home.name, details: [t('adopt.forms.door')], isIllustrative: false, liaisons: null };
  }
}

function describeBuilding({ name, address, kind, levels, confidence, liaisons }: Building): HomeWords {
  return {
    title: localName(name),
    details: [
      address ?? t('adopt.home.address.unknown'),
      t(`building.${kind}`),
      levels === null ? t('adopt.home.levels.unknown') : t('adopt.home.levels', { count: levels }),
    ],
    isIllustrative: confidence === 'illustrative',
    liaisons,
  };
}

function describeOrganisation({ name, kind, confidence }: Organisation): HomeWords {
  return {
    title: localName(name),
    details: [t(kind === 'co-building-unit' ? 'adopt.home.unit' : 'adopt.home.shop')],
    isIllustrative: confidence === 'illustrative',
    liaisons: null,
  };
}
