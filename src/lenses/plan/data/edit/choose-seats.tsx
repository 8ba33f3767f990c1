import { useState } from 'preact/hooks';
import { chooseEdited, toggleEdited } from '../../../../actions/choose-edited';
import { hoverFeature } from '../../../../actions/hover-feature';
import { lookAtPoint, seatZoom } from '../../../../actions/look-at';
import { t } from '../../../../i18n/translate';
import type { Seat } from '../../../../model/district';
import { textLimits } from '../../../../model/ledger/settings';
import { editLimit } from '../../../../state/data-edit';
import { district } from '../../../../state/district';
import { Button } from '../../../../ui/button';
import { Check } from '../../../../ui/check';
import { Chip } from '../../../../ui/chip';
import { TextField } from '../../../../ui/text-field';
import { SeatGlyph } from '../../../shared/seat-glyph';
import { seatTitle } from '../../../shared/seat-words';
import { tooLongText } from './edit-words';
import { useFoundSeats } from './use-found-seats';

/** Rows that are drawn at once: what one looks through without losing the place. */
const pageLength = 30;

const noSeats: readonly Seat[] = [];

/** Chooses one seat or many: on the map, or in this list by ticks. */
export function ChooseSeats() {
  const [text, setText] = useState('');
  const [shown, setShown] = useState(pageLength);
  const [isTicking, setTicking] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { found, isBusy } = useFoundSeats(district.value?.seats ?? noSeats, text);
  const tick = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  return (
    <section class="edit-choose" aria-labelledby="edit-choose-title" aria-busy={isBusy}>
      <h2 id="edit-choose-title">{t('data.edit.choose')}</h2>
      <p class="edit-note">{t('data.edit.choose.hint')}</p>
      <TextField
        isKeptElsewhere
        label={t('data.edit.search')}
        value={text}
        limit={textLimits.near}
        tooLong={tooLongText(textLimits.near)}
        onChange={(next) => {
          setText(next);
          setShown(pageLength);
        }}
      />
      <div class="edit-row">
        <p role="status">{t('data.edit.found', { count: found.length })}</p>
        <Chip pressed={isTicking} onToggle={() => setTicking(!isTicking)}>
          {t('data.edit.several.choose')}
        </Chip>
      </div>
      {isTicking && (
        <div class="edit-row">
          <Button
            look="quiet"
            disabled={isBusy}
            onClick={() => setTicked(found.slice(0, editLimit).map(({ id }) => id))}
          >
            {t('data.edit.all', { count: Math.min(found.length, editLimit) })}
          </Button>
          <Button look="main" disabled={ticked.length === 0} onClick={() => chooseEdited(ticked)}>
            {t('data.edit.several.edit', { count: ticked.length })}
          </Button>
        </div>
      )}
      <ul class="edit-list">
        {found.slice(0, shown).map((seat) => (
          <li key={seat.id}>
            {isTicking ? (
              <Check checked={ticked.includes(seat.id)} onChange={() => tick(seat.id)}>
                <SeatLine seat={seat} />
              </Check>
            ) : (
              <SeatRow seat={seat} />
            )}
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <Button look="quiet" onClick={() => setShown(shown + pageLength)}>
          {t('data.edit.more')}
        </Button>
      )}
    </section>
  );
}

function SeatRow({ seat }: { readonly seat: Seat }) {
  return (
    <button
      type="button"
      onPointerEnter={() => hoverFeature({ kind: 'seat', id: seat.id })}
      onPointerLeave={() => hoverFeature(null)}
      onClick={(event) => {
        if (event.shiftKey) toggleEdited(seat.id);
        else if (chooseEdited([seat.id])) lookAtPoint(seat.position, seatZoom);
      }}
    >
      <SeatLine seat={seat} />
    </button>
  );
}

export function SeatLine({ seat }: { readonly seat: Seat }) {
  return (
    <span class="edit-seat-line">
      <SeatGlyph seat={seat} look="plan" />
      <span>
        {seatTitle(seat)}
        {seat.condition !== 'in-use' && (
          <span class="edit-note">
            {t('common.sentence.separator')}
            {t(`condition.${seat.condition}`)}
          </span>
        )}
      </span>
    </span>
  );
}
