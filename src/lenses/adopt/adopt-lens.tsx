import { useEffect } from 'preact/hooks';
import { openLedger } from '../../actions/open-ledger';
import { home, isDonating } from '../../state/adopt-view';
import { featuresById } from '../../state/district';
import { selection } from '../../state/selection';
import { FeatureCard } from '../shared/feature-card';
import { AdoptOverview } from './adopt-overview';
import { AreaPanel } from './area-panel';
import { DonationPanel } from './donation-panel';
import { HomePanel } from './home-panel';
import { SeatPanel } from './seat-panel';
import { StorageLine } from './storage-line';
import './adopt-lens.css';

/** Adopt's panel: the question, or the building, seat or area that is open. */
export function AdoptLens() {
  useEffect(() => void openLedger(), []);
  return (
    <div class="adopt">
      <AdoptPanel />
      <StorageLine />
    </div>
  );
}

function AdoptPanel() {
  const ref = selection.value;
  if (isDonating.value) return <DonationPanel />;
  switch (ref?.kind) {
    case 'seat': {
      const seat = featuresById.value.seat.get(ref.id);
      return seat ? <SeatPanel key={seat.id} seat={seat} /> : <FeatureCard feature={ref} />;
    }
    case 'building':
      return featuresById.value.building.has(ref.id) ? (
        <HomePanel key={ref.id} home={{ kind: 'building', id: ref.id }} />
      ) : (
        <FeatureCard feature={ref} />
      );
    case 'grid':
    case 'neighbourhood':
      return <AreaPanel key={ref.id} area={{ kind: ref.kind, id: ref.id }} />;
    case 'place':
    case 'street':
      return <FeatureCard feature={ref} />;
    case undefined:
      return home.value ? <HomePanel key={home.value.id} home={home.value} /> : <AdoptOverview />;
  }
}
