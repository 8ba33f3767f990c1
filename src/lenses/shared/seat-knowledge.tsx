import { t } from '../../i18n/translate';
import type { Seat } from '../../model/district';
import type { SeatAttribute } from '../../model/vocabulary';
import { attributesByKnowledge } from './seat-words';
import './seat-knowledge.css';

interface SeatKnowledgeProps {
  readonly seat: Seat;
  readonly attributes?: readonly SeatAttribute[];
}

/** Has · has not · unknown, in one line; what is unknown is underlined with dashes. */
export function SeatKnowledge({ seat, attributes }: SeatKnowledgeProps) {
  const lists = attributesByKnowledge(seat, attributes);
  return (
    <span class="seat-knowledge">
      {lists.yes && <strong>{t('find.has', { list: lists.yes })}</strong>}
      {lists.limited && <span>{t('find.limited', { list: lists.limited })}</span>}
      {lists.no && <span>{t('find.has-not', { list: lists.no })}</span>}
      {lists.unknown && <span class="seat-unknown">{t('find.not-known', { list: lists.unknown })}</span>}
    </span>
  );
}
