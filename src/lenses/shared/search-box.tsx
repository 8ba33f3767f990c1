import { useMemo } from 'preact/hooks';
import { openFeature } from '../../actions/open-feature';
import { t } from '../../i18n/translate';
import type { FeatureKind, FeatureRef } from '../../model/feature-ref';
import { district, featuresById } from '../../state/district';
import { Combobox } from '../../ui/combobox';
import { describeFeature } from './describe-feature';
import { indexFeatures, searchFeatures } from './search-features';

/** What fits under the box without scrolling on a phone. */
const shownMatches = 8;

const keyOf = (ref: FeatureRef) => `${ref.kind}:${ref.id}`;

function refOf(key: string): FeatureRef {
  const split = key.indexOf(':');
  return { kind: key.slice(0, split) as FeatureKind, id: key.slice(split + 1) };
}

/** The box that `/` jumps to: streets, buildings, places, grids and seats by name or id. */
export const searchInputId = 'search-input';

export function SearchBox() {
  const value = district.value;
  const index = useMemo(() => (value ? indexFeatures(value) : []), [value]);
  const find = (text: string) =>
    searchFeatures(index, text, shownMatches).map((ref) => {
      const words = describeFeature(ref, featuresById.value);
      const [detail = ''] = words?.details ?? [];
      return { id: keyOf(ref), label: words?.title ?? ref.id, detail };
    });
  return (
    <Combobox
      inputId={searchInputId}
      label={t('common.search.label')}
      placeholder={t('common.search.placeholder')}
      emptyText={t('common.search.empty')}
      find={find}
      onChoose={(key) => openFeature(refOf(key))}
    />
  );
}
