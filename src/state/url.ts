import { batch, effect } from '@preact/signals';
import { evenWeights } from '../analysis/axes/data';
import { walkLimits } from '../analysis/coverage/presets';
import { currentLanguage, switchLanguage } from '../i18n/translate';
import { metres } from '../lib/units';
import { adoptPage } from './adopt-page';
import { type Lens, lens } from './lens';
import { cameraWish, mapView } from './map-view';
import { addNotice } from './notices';
import { openScenarioId } from './open-scenario-id';
import { openAt, required, walk, weights } from './parameters';
import { position } from './position';
import { selection } from './selection';
import { formatLink, type LinkState, parseLink } from './url-format';

let others: readonly string[] = [];

/** What the signals say, in the shape of a link. Reading it in an effect subscribes to all of them. */
function currentState(): LinkState {
  const state: LinkState = { lens: lens.value, r: walk.value, w: weights.value, lang: currentLanguage() };
  if (mapView.value) state.map = mapView.value;
  if (lens.value === 'adopt') state.page = adoptPage.value;
  if (selection.value) state.selection = selection.value;
  if (required.value.length > 0) state.need = required.value;
  if (openAt.value !== null) state.at = openAt.value;
  if (openScenarioId.value !== null) state.scenario = openScenarioId.value;
  if (position.value?.source === 'tap') state.from = position.value.at;
  return state;
}

/** Puts a link's state into the signals; what the link does not say keeps `fallback`. */
function applyLink(hash: string, fallbackLens: Lens): void {
  const { state, others: foreign, refused } = parseLink(hash);
  others = foreign;
  batch(() => {
    lens.value = state.lens ?? fallbackLens;
    adoptPage.value = state.page ?? 'overview';
    selection.value = state.selection ?? null;
    walk.value = metres(state.r ?? walkLimits.start);
    required.value = state.need ?? [];
    openAt.value = state.at ?? null;
    weights.value = state.w ?? evenWeights;
    openScenarioId.value = state.scenario ?? null;
    if (state.from) position.value = { at: state.from, accuracy: null, source: 'tap' };
    else if (position.value?.source === 'tap') position.value = null;
    if (state.map) cameraWish.value = { kind: 'point', at: state.map.center, zoom: state.map.zoom };
  });
  for (const { name, value } of refused) addNotice('warning', 'common.link.refused', { name, value });
  if (state.lang && state.lang !== currentLanguage()) void switchLanguage(state.lang);
}

/**
 * Ties the signals to the address: reads it now and on every step through the history, writes it on
 * every change. Opening a thing or changing the lens pushes an entry; everything else replaces it.
 */
export function bindUrl(fallbackLens: Lens): () => void {
  applyLink(location.hash, fallbackLens);
  // The map is not there yet: it starts where the link looks instead of travelling there.
  if (cameraWish.value?.kind === 'point') {
    mapView.value = { center: cameraWish.value.at, zoom: cameraWish.value.zoom };
    cameraWish.value = null;
  }
  const open = () => JSON.stringify([lens.value, adoptPage.value, selection.value, openScenarioId.value]);
  let opened = open();
  let following = false;
  const stop = effect(() => {
    const hash = formatLink(currentState(), others);
    const isOpening = open() !== opened && !following;
    opened = open();
    if (hash === location.hash) return;
    if (isOpening) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  });
  const follow = () => {
    if (location.hash === formatLink(currentState(), others)) return;
    following = true;
    applyLink(location.hash, lens.value);
    following = false;
  };
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  return () => {
    stop();
    removeEventListener('popstate', follow);
    removeEventListener('hashchange', follow);
  };
}
