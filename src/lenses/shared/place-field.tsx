import { useId } from 'preact/hooks';
import type { SearchHit } from '../../analysis/search/data';
import { t } from '../../i18n/translate';
import { Combobox, type ComboboxOption } from '../../ui/combobox';
import { describeHit } from './hit-words';

interface PlaceFieldProps {
  /** What the place is for, "Where from?": read out; whoever wants it seen writes it beside the field. */
  readonly label: string;
  /** The place that is chosen, in words; absent = the field empties itself with each choice. */
  readonly value?: string;
  readonly onChoose: (hit: SearchHit) => void;
  /** A choice above all others that needs no search: "my position". */
  readonly offer?: { readonly label: string; readonly detail?: string; readonly onChoose: () => void } | null;
}

interface PlaceOption extends ComboboxOption {
  readonly choose: () => void;
}

/** A place by its name, for whatever starts or ends there: searched for as in the box on top. */
export function PlaceField({ label, value, onChoose, offer }: PlaceFieldProps) {
  const id = useId();
  const find = async (text: string, signal: AbortSignal): Promise<readonly PlaceOption[]> => {
    const { searchNames } = await import('../../actions/search-names');
    const hits = await searchNames(text, signal);
    return hits.map((hit) => ({ ...describeHit(hit), choose: () => onChoose(hit) }));
  };
  return (
    <Combobox<PlaceOption>
      inputId={id}
      label={label}
      placeholder={t('common.search.placeholder')}
      emptyText={t('common.search.empty')}
      {...(value === undefined ? {} : { value })}
      offer={offer ? { ...offer, id: 'offer', choose: offer.onChoose } : null}
      find={find}
      onChoose={(option) => option.choose()}
    />
  );
}
