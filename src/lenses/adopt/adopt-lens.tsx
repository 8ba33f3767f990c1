import { useEffect, useRef } from 'preact/hooks';
import { followBaselines } from '../../actions/follow-baselines';
import { openLedger } from '../../actions/open-ledger';
import { adoptPage } from '../../state/adopt-page';
import { home } from '../../state/adopt-view';
import { featuresById } from '../../state/district';
import { selection } from '../../state/selection';
import { FeatureCard } from '../shared/feature-card';
import { LazyLens } from '../shared/lazy-lens';
import { UndoLine } from '../shared/ledger/undo-line';
import { AdoptOverview } from './adopt-overview';
import { AdoptPageFrame } from './adopt-page-frame';
import { AreaPanel } from './area-panel';
import { HomePanel } from './home-panel';
import { ExportReminder } from './say/export-reminder';
import { SeatPage } from './seat/seat-page';
import { StorageLine } from './storage-line';
import { useAdoptMap } from './use-adopt-map';
import './adopt-lens.css';

/** Forms whose code comes when they are first opened. */
const formLoaders = {
  donate: async () => (await import('./forms/donate-page')).DonatePage,
  plan: async () => (await import('./forms/plan-page')).PlanPage,
  design: async () => (await import('./forms/design-page')).DesignPage,
  share: async () => (await import('./forms/share-page')).SharePage,
} as const;

/** Adopt's panel: the question or another of its pages, or the building, seat or area that is open over it. */
export function AdoptLens() {
  useEffect(() => void openLedger().then(followBaselines), []);
  useAdoptMap();
  const panel = useFocusInPanel();
  return (
    <div class="adopt" ref={panel} tabIndex={-1}>
      <AdoptPanel />
      <StorageLine />
      <ExportReminder />
      <UndoLine />
    </div>
  );
}

/** Who opened something by a key goes on in it: the control that was pressed is gone with what stood there. */
function useFocusInPanel() {
  const panel = useRef<HTMLDivElement>(null);
  const open = JSON.stringify([adoptPage.value, selection.value, home.value?.id]);
  const last = useRef(open);
  useEffect(() => {
    if (last.current !== open && document.activeElement === document.body)
      panel.current?.focus({ preventScroll: true });
    last.current = open;
  }, [open]);
  return panel;
}

function AdoptPanel() {
  const ref = selection.value;
  switch (ref?.kind) {
    case 'seat': {
      const seat = featuresById.value.seat.get(ref.id);
      return seat ? <SeatPage key={seat.id} seat={seat} /> : <FeatureCard feature={ref} />;
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
      return <AdoptGround />;
  }
}

/** What stands there while nothing is selected. */
function AdoptGround() {
  const page = adoptPage.value;
  switch (page) {
    case 'overview':
      return home.value ? <HomePanel key={home.value.id} home={home.value} /> : <AdoptOverview />;
    case 'donate':
    case 'plan':
    case 'design':
    case 'share':
      return <LazyLens key={page} load={formLoaders[page]} />;
    case 'mine':
    case 'appeal':
    case 'desk':
      return <AdoptPageFrame key={page} page={page} />;
  }
}
