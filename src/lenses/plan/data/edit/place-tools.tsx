import { useEffect, useRef } from 'preact/hooks';
import { fillIn, fillInPlace } from '../../../../actions/fill-in-edit';
import type { StreetSide } from '../../../../analysis/street-side/data';
import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import { isEqual } from '../../../../lib/is-equal';
import type { LocalName, Seat } from '../../../../model/district';
import { nudgePosition } from '../../../../model/scenario/nudge-position';
import { editDraft, editedSide, editTarget, heldEdit } from '../../../../state/data-edit';
import { Button } from '../../../../ui/button';
import { NudgeButtons } from '../../nudge-buttons';
import { type Nudge, nudgeOfKey } from '../../nudge-keys';
import { acrossText, hereText, sideSentence } from './edit-words';

/** Where the seat stands: which side of which street, and how to put it right without a pointer. */
export function PlaceTools({ seat }: { readonly seat: Seat }) {
  const nudge = ({ east, north }: Nudge) => fillInPlace(nudgePosition(seat.position, east, north));
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = nudgeOfKey(event);
    if (!moved) return;
    nudge(moved);
    event.preventDefault();
  };
  return (
    <fieldset class="edit-place" onKeyDown={onKeyDown}>
      <legend>{t('data.edit.place')}</legend>
      <SideLine seat={seat} />
      <NudgeButtons onNudge={nudge} />
      <p class="edit-note">{t('data.edit.place.hint')}</p>
    </fieldset>
  );
}

/** A new seat takes the street that it stands at, until somebody writes another. */
function useStreetOfNew(side: StreetSide | null): void {
  const taken = useRef<LocalName | null | undefined>(undefined);
  useEffect(() => {
    const name = side?.street?.name;
    const { edit } = editDraft.value;
    if (editTarget.value.kind !== 'new' || !name || !isEqual(edit.street, taken.current)) return;
    taken.current = name;
    fillIn({ street: name });
  }, [side]);
}

function SideLine({ seat }: { readonly seat: Seat }) {
  const side = editedSide.value.value;
  useStreetOfNew(side);
  if (!side) return <p role="status">{t('data.edit.side.finding')}</p>;
  const { street } = side;
  const isOther = street?.name && !isEqual(street.name, seat.street) && !heldEdit.value;
  return (
    <>
      <p role="status">{sideSentence(side)}</p>
      {street && street.bearing !== null && (
        <div class="edit-row">
          {street.here && !isEqual(street.here, seat.position) && (
            <Button onClick={() => street.here && fillInPlace(street.here)}>
              {hereText(street.bearing)}
            </Button>
          )}
          {street.across && (
            <Button onClick={() => street.across && fillInPlace(street.across)}>
              {acrossText(street.bearing)}
            </Button>
          )}
          {isOther && (
            <Button onClick={() => fillIn({ street: street.name })}>
              {t('data.edit.side.street', { street: localName(street.name ?? { zh: '', en: null }) })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
