import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { featuresById } from '../../../state/district';
import { ledger } from '../../../state/ledger';
import { seatTitle } from '../../shared/seat-words';

/** What a pledge is about, as a title: how one takes part, and where. */
export const pledgeTitle = ({ submission }: Pledge): string =>
  t(`adopt.mine.title.${submission.track}`, { what: pledgePlace(submission) });

/** The seat or place of a pledge in words. */
function pledgePlace({ target, shared }: Pledge['submission']): string {
  switch (target.kind) {
    case 'seat':
      return seatText(target.seatId);
    case 'offer': {
      const street = ledger.value.offers.get(target.offerId)?.offer.streetName;
      return street
        ? t('adopt.mine.what.offer', { street: localName(street) })
        : t('adopt.mine.what.offer.unknown');
    }
    case 'point':
      return shared ? t('adopt.mine.what.shared', { count: shared.places }) : t('adopt.mine.what.point');
    case 'anywhere':
      return t('adopt.mine.what.anywhere');
  }
}

/** A seat's title, or its id where the pack does not have it any more. */
export function seatText(seatId: string): string {
  const seat = featuresById.value.seat.get(seatId);
  return seat ? seatTitle(seat) : seatId;
}
