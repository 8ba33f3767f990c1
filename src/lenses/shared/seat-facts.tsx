import type { ComponentChildren } from 'preact';
import { localName } from '../../i18n/local-name';
import { t } from '../../i18n/translate';
import type { Seat } from '../../model/district';
import { Badge } from '../../ui/badge';
import { seatForm, seatPlace } from './seat-words';
import './seat-facts.css';

interface FactProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

export function Fact({ label, children }: FactProps) {
  return (
    <div class="seat-fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const materials = ['wood', 'metal', 'steel', 'stone', 'plastic', 'concrete'] as const;

function materialText(seat: Seat): string {
  const known = materials.find((material) => material === seat.material);
  return known ? t(`find.material.${known}`) : (seat.material ?? t('common.unknown'));
}

interface SeatFactsProps {
  readonly seat: Seat;
  /** Further facts, before these. */
  readonly children?: ComponentChildren;
}

/** What a seat is, where it stands, how it came about, who keeps it, and how sure all that is. */
export function SeatFacts({ seat, children }: SeatFactsProps) {
  return (
    <dl class="seat-facts">
      <Fact label={t('find.card.places')}>
        {[t('find.places', { count: seat.places }), seatForm(seat)].join(t('common.sentence.separator'))}
      </Fact>
      {children}
      <Fact label={t('find.card.where')}>{seatPlace(seat)}</Fact>
      <Fact label={t('find.card.material')}>{materialText(seat)}</Fact>
      <Fact label={t('find.card.condition')}>{t(`condition.${seat.condition}`)}</Fact>
      <Fact label={t('find.card.provision')}>{t(`provision.${seat.provision}`)}</Fact>
      <Fact label={t('find.card.keeper')}>
        {seat.adoption.keeper ? localName(seat.adoption.keeper) : t('find.card.kept.none')}
      </Fact>
      <Fact label={t('find.card.source')}>
        {seat.confidence === 'illustrative' ? (
          <Badge title={t('common.illustrative.title')}>{t('common.illustrative')}</Badge>
        ) : (
          seat.source
        )}{' '}
        <span class="seat-fact-id">{seat.id}</span>
      </Fact>
    </dl>
  );
}
