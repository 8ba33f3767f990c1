import { useEffect, useRef } from 'preact/hooks';
import { leaveEdited } from '../../../../actions/choose-edited';
import { t } from '../../../../i18n/translate';
import { draftSeats, editedSeats, editTarget, isDraftDirty } from '../../../../state/data-edit';
import { Button } from '../../../../ui/button';
import { Expander } from '../../../../ui/expander';
import { seatTitle } from '../../../shared/seat-words';
import { SeatLine } from './choose-seats';
import { EditFields } from './edit-fields';
import { MergePair } from './merge-pair';
import { MergedSeats } from './merged-seats';
import { PlaceTools } from './place-tools';
import { RecordBar } from './record-bar';

/** What is chosen, field by field; nothing is recorded before a reason is given. */
export function EditForm() {
  const { kind } = editTarget.value;
  const seats = draftSeats.value;
  const title = useRef<HTMLHeadingElement>(null);
  const [first] = seats;
  const key = seats.map(({ id }) => id).join();
  // The list that was pressed is gone: the title is where one is now.
  useEffect(() => title.current?.focus(), [key]);
  if (!first)
    return (
      <p role="status">
        {t('data.edit.gone')}{' '}
        <Button look="quiet" onClick={leaveEdited}>
          {t('data.edit.others')}
        </Button>
      </p>
    );
  const isOne = seats.length === 1;
  return (
    <section class="edit-form" aria-labelledby="edit-form-title">
      <div class="edit-row">
        <h2 id="edit-form-title" tabIndex={-1} ref={title}>
          {kind === 'new'
            ? t('data.edit.new')
            : isOne
              ? seatTitle(first)
              : t('data.edit.chosen', { count: seats.length })}
        </h2>
        {!isDraftDirty.value && (
          <Button look="quiet" onClick={leaveEdited}>
            {t('data.edit.others')}
          </Button>
        )}
      </div>
      {isOne ? (
        <PlaceTools seat={first} />
      ) : (
        <Expander title={t('data.edit.chosen.list')}>
          {() => (
            <ul class="edit-list">
              {seats.map((seat) => (
                <li key={seat.id}>
                  <SeatLine seat={seat} />
                </li>
              ))}
            </ul>
          )}
        </Expander>
      )}
      <EditFields key={key} />
      <RecordBar />
      {kind === 'seats' && isOne && <MergedSeats seat={first} />}
      {kind === 'seats' && editedSeats.value.length === 2 && !isDraftDirty.value && <MergePair />}
    </section>
  );
}
