import { formatMetres } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { aroundSeat } from '../../../state/adopt-around';
import { freeAroundSeat } from '../../../state/adopt-free';
import { featuresById } from '../../../state/district';
import { Check } from '../../../ui/check';
import { seatTitle } from '../../shared/seat-words';
import { useDraft } from './use-draft';

/** Other seats nearby that are free, for the case that the office gives this one to someone else. */
export function AlternativesField({ seatId }: { readonly seatId: string }) {
  const { draft, edit } = useDraft();
  const around = aroundSeat.value.value?.seats ?? [];
  const free = freeAroundSeat.value.filter(({ id }) => id !== seatId);
  // What was chosen earlier stays on the list, however the others stand now.
  const ids = [
    ...new Set([...draft.alternatives.filter((id) => id !== seatId), ...free.map(({ id }) => id)]),
  ];
  if (ids.length === 0) return null;
  const toggle = (id: string, isChosen: boolean) =>
    edit({
      alternatives: isChosen
        ? [...draft.alternatives, id]
        : draft.alternatives.filter((chosen) => chosen !== id),
    });
  return (
    <fieldset class="form-group">
      <legend>{t('adopt.forms.alternatives')}</legend>
      {ids.map((id) => {
        const seat = featuresById.value.seat.get(id);
        const way = around.find((each) => each.id === id);
        return (
          <Check
            key={id}
            checked={draft.alternatives.includes(id)}
            onChange={(isChosen) => toggle(id, isChosen)}
          >
            {seat ? seatTitle(seat) : id}
            {way && (
              <span class="form-aside">
                {t('adopt.forms.alternatives.way', { distance: formatMetres(way.walk ?? way.distance) })}
              </span>
            )}
          </Check>
        );
      })}
    </fieldset>
  );
}
