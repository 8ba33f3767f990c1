import { openHit } from '../../actions/open-hit';
import { t } from '../../i18n/translate';
import { Combobox } from '../../ui/combobox';
import { describeHit } from './hit-words';

/** The box that `/` jumps to: places, buildings, streets, crossings, grids and seats by name or id. */
export const searchInputId = 'search-input';

export function SearchBox() {
  return (
    <Combobox
      inputId={searchInputId}
      label={t('common.search.label')}
      placeholder={t('common.search.placeholder')}
      emptyText={t('common.search.empty')}
      find={findHits}
      onChoose={({ hit }) => openHit(hit)}
    />
  );
}

/** The first key loads the search: who only looks at the list does not wait for it. */
const findHits = async (text: string, signal: AbortSignal) => {
  const { searchNames } = await import('../../actions/search-names');
  return (await searchNames(text, signal)).map(describeHit);
};
