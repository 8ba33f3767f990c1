import { QrCode } from '../../../ui/qr-code';
import { Seal } from '../../shared/seal';
import type { PlaqueWords } from './plaque-words';
import './plaque-card.css';

interface PlaqueCardProps {
  /** One a language, in the order of the card. */
  readonly words: readonly PlaqueWords[];
  readonly address: string;
  readonly seatId: string;
}

/** A card of postcard size for the seat itself: what one may do, and the code of its page. */
export function PlaqueCard({ words, address, seatId }: PlaqueCardProps) {
  const illustrative = words.flatMap((each) => each.illustrative ?? []);
  return (
    <article class="plaque-card" data-lens="adopt">
      <QrCode text={address} label={address} />
      <div class="plaque-card-words">
        <Seal />
        {words.map(({ language, sit, place, scan }) => (
          <section key={language} lang={language}>
            <p class="plaque-card-sit">{sit}</p>
            {place && <p>{place}</p>}
            <p>{scan}</p>
          </section>
        ))}
        <p class="plaque-card-id">{[seatId, ...illustrative].join(' · ')}</p>
      </div>
    </article>
  );
}
