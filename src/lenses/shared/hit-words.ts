import type { SearchHit } from '../../analysis/search/data';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import { featuresById } from '../../state/district';
import type { ComboboxOption } from '../../ui/combobox';
import { describeFeature } from './describe-feature';

export interface HitOption extends ComboboxOption {
  readonly hit: SearchHit;
}

/** A search result in the words of a list: what it is called, and what kind of thing it is. */
export function describeHit(hit: SearchHit): HitOption {
  const words = hit.ref && describeFeature(hit.ref, featuresById.value);
  // What a seat is near to is in its title: its number tells it from its neighbours.
  const told = hit.ref?.kind === 'seat' ? words?.details.at(-1) : words?.details[0];
  const detail = hit.ref ? told : t('common.search.corner');
  return { id: hit.key, label: words?.title ?? localName(hit.name), detail: detail ?? '', hit };
}
