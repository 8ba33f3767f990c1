import { useEffect } from 'preact/hooks';
import { loadPack } from './actions/load-pack';
import { lookFirst } from './actions/look-first';
import { pressKey } from './actions/press-key';
import { openVolume, t } from './i18n/translate';
import { FindLens } from './lenses/find/find-lens';
import { Brand } from './lenses/shared/brand';
import { LazyDialogs } from './lenses/shared/lazy-dialogs';
import { LazyLens } from './lenses/shared/lazy-lens';
import { LazyPiece } from './lenses/shared/lazy-piece';
import { LensTabs } from './lenses/shared/lens-tabs';
import { MapStage } from './lenses/shared/map-stage';
import { NoticeStack } from './lenses/shared/notice-stack';
import { PackGate } from './lenses/shared/pack-gate';
import { RenderGuard } from './lenses/shared/render-guard';
import { searchInputId } from './lenses/shared/search-box';
import { SkipLink } from './lenses/shared/skip-link';
import { TopBar } from './lenses/shared/top-bar';
import { adoptPage } from './state/adopt-page';
import { findPage } from './state/find-page';
import { foundPoint } from './state/found-point';
import { lens } from './state/lens';
import { mayBeInApp } from './state/may-be-in-app';
import { panelLayout } from './state/panel-layout';
import { selection } from './state/selection';
import { Sheet } from './ui/sheet';
import './app.css';

/** A lens with its words. */
const loaders = {
  plan: async () =>
    (await Promise.all([import('./lenses/plan'), openVolume('plan'), openVolume('find')]))[0].PlanLens,
  adopt: async () => (await Promise.all([import('./lenses/adopt'), openVolume('adopt')]))[0].AdoptLens,
} as const;

/** What helps in the browsers of apps, with its words. */
const loadInAppHelp = async () =>
  (await Promise.all([import('./lenses/shared/in-app/in-app-help'), openVolume('find')]))[0].InAppHelp;

function LensPanel() {
  const open = lens.value;
  return open === 'find' ? <FindLens /> : <LazyLens key={open} load={loaders[open]} />;
}

/** What stands in place of a lens's list: the thing that is selected, else a page one step away. */
function openThing(): string | null {
  if (selection.value) return `${selection.value.kind} ${selection.value.id}`;
  if (lens.value === 'find' && foundPoint.value) return foundPoint.value.name.zh;
  if (lens.value === 'find') return findPage.value === 'nearest' ? null : findPage.value;
  return lens.value === 'adopt' && adoptPage.value !== 'overview' ? adoptPage.value : null;
}

/** One map, and beside or over it the panel of the lens that is open. */
export function App() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) =>
      pressKey(event, () => document.getElementById(searchInputId)?.focus());
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <div class="app" data-lens={lens.value} data-layout={panelLayout.value}>
      <SkipLink />
      <div class="app-panel">
        <header class="app-head">
          <Brand />
          <LensTabs />
        </header>
        <Sheet
          label={t(`common.lens.${lens.value}`)}
          expandLabel={t('common.sheet.expand')}
          collapseLabel={t('common.sheet.collapse')}
          list={lens.value}
          open={openThing()}
        >
          <PackGate retry={() => void loadPack().then(lookFirst)}>
            <RenderGuard key={lens.value}>
              <LensPanel />
            </RenderGuard>
          </PackGate>
        </Sheet>
      </div>
      <div class="app-stage">
        <RenderGuard>
          <MapStage />
        </RenderGuard>
        <div class="app-top">
          <TopBar />
          <NoticeStack />
          {mayBeInApp() && <LazyPiece load={loadInAppHelp} />}
        </div>
      </div>
      <LazyDialogs />
    </div>
  );
}
