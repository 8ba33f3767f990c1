import { t } from '../../../../i18n/translate';
import {
  accessValues,
  buildingKinds,
  conditions,
  knowledgeValues,
  placeKinds,
  provisions,
  seatAttributes,
  seatForms,
} from '../../../../model/vocabulary';
import type { ImportKind } from '../../../../state/import';

export type ValueChoices = readonly { readonly value: string; readonly label: string }[];

export const unknown = 'unknown';

/** What a value of a field can stand for; null where it is no choice of a few. */
export function choicesOf(field: string | null, kind: ImportKind): ValueChoices | null {
  const unsaid = { value: unknown, label: t('data.import.values.unknown') };
  const known = <Value extends string>(values: readonly Value[], word: (value: Value) => string) => [
    unsaid,
    ...values.filter((value) => value !== unknown).map((value) => ({ value, label: word(value) })),
  ];
  if (seatAttributes.some((attribute) => attribute === field))
    return known(knowledgeValues, (value) => t(`plan.scenario.knowledge.${value}`));
  switch (field) {
    case 'access':
      return known(accessValues, (value) => t(`plan.scenario.access.${value}`));
    case 'form':
      return known(seatForms, (value) => t(`form.${value}`));
    case 'condition':
      return known(conditions, (value) => t(`condition.${value}`));
    case 'provision':
      return known(provisions, (value) => t(`provision.${value}`));
    case 'alliance_member':
    case 'lane':
    case 'foot':
    case 'adoption:adoptable':
      return known(['yes', 'no'], (value) => t(`plan.scenario.knowledge.${value}`));
    case 'kind':
      if (kind === 'buildings') return known(buildingKinds, (value) => t(`building.${value}`));
      return kind === 'places' ? known(placeKinds, (value) => t(`place.${value}`)) : null;
    default:
      return null;
  }
}
