import type { ComponentChildren } from 'preact';
import { chooseEdited } from '../../../../actions/choose-edited';
import { lookAtPositions } from '../../../../actions/look-at';
import type { DuplicatePair } from '../../../../analysis/duplicates/data';
import { formatMetres } from '../../../../i18n/format';
import { t } from '../../../../i18n/translate';
import { featuresById } from '../../../../state/district';
import { Button } from '../../../../ui/button';
import { SeatLine } from './choose-seats';

interface PairCardProps {
  readonly pair: DuplicatePair;
  /** What they do not agree on. */
  readonly values?: ComponentChildren;
  /** What can be done about it, beside choosing both. */
  readonly children: ComponentChildren;
}

/** Two seats that look like one: both, how far apart they are, and what can be done about it. */
export function PairCard({ pair, values, children }: PairCardProps) {
  const seats = pair.ids.flatMap((id) => featuresById.value.seat.get(id) ?? []);
  const look = () => {
    if (chooseEdited(pair.ids)) lookAtPositions(seats.map(({ position }) => position));
  };
  return (
    <>
      {seats.map((seat) => (
        <SeatLine key={seat.id} seat={seat} />
      ))}
      <p class="edit-note">
        {t(`data.edit.duplicates.${pair.verdict}`, { distance: formatMetres(pair.distance) })}
      </p>
      {values}
      <div class="edit-row">
        <Button onClick={look}>{t('data.edit.duplicates.look')}</Button>
        {children}
      </div>
    </>
  );
}
