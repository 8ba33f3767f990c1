import { batch, effect } from '@preact/signals';
import { evenWeights } from '../analysis/axes/data';
import { walkLimits } from '../analysis/coverage/presets';
import { currentLanguage, switchLanguage } from '../i18n/translate';
import { metres, type Position } from '../lib/units';
import { groupLimits } from '../model/need';
import { adoptPage, adoptPages } from './adopt-page';
import { findPage, findPages } from './find-page';
import { type Lens, lens } from './lens';
import { cameraWish, mapView } from './map-view';
import { addNotice } from './notices';
import { openPackId, packInLinks, packOfLink } from './open-pack';
import { openScenarioId } from './open-scenario-id';
import { group, openAt, required, walk, weights } from './parameters';
import { planPage, planPages } from './plan-page';
import { type PersonPosition, position } from './position';
import { selection } from './selection';
import { formatLink, type LinkState, parseLink } from './url-format';
import { walkPlan } from './walk-plan';

let others: readonly string[] = [];

/** What the signals say, in the shape of a link. Reading it in an effect subscribes to all of them. */
function currentState(): LinkState {
  const state: LinkState = { lens: lens.value, r: walk.value, w: weights.value, lang: currentLanguage() };
  const packId = packInLinks();
  if (packId !== null) state.pack = packId;
  if (mapView.value) state.map = mapView.value;
  if (lens.value === 'adopt') state.page = adoptPage.value;
  if (lens.value === 'find') state.page = findPage.value;
  if (lens.value === 'plan') state.page = planPage.value;
  if (selection.value) state.selection = selection.value;
  if (required.value.length > 0) state.need = required.value;
  if (group.value > 1) state.places = group.value;
  if (openAt.value !== null) state.at = openAt.value;
  if (openScenarioId.value !== null) state.scenario = openScenarioId.value;
  if (position.value && position.value.source !== 'device') state.from = position.value.at;
  return state.page === 'walk' ? { ...state, ...walkPlan.value } : state;
}

/** Where a link starts: the person's position, with its name, where it is that one. */
function positionAt(from: Position): PersonPosition {
  const { value } = position;
  const isSame = value && formatLink({ from: value.at }) === formatLink({ from });
  return isSame ? value : { at: from, accuracy: null, source: 'tap' };
}

/** Puts a link's state into the signals; what the link does not say keeps `fallback`. */
function applyLink(hash: string, fallbackLens: Lens): void {
  const { state, others: foreign, refused } = parseLink(hash);
  others = foreign;
  batch(() => {
    lens.value = state.lens ?? fallbackLens;
    adoptPage.value = adoptPages.find((page) => page === state.page) ?? 'overview';
    findPage.value = findPages.find((page) => page === state.page) ?? 'nearest';
    planPage.value = planPages.find((page) => page === state.page) ?? 'ranking';
    selection.value = state.selection ?? null;
    walk.value = metres(state.r ?? walkLimits.start);
    required.value = state.need ?? [];
    group.value = state.places ?? groupLimits.min;
    openAt.value = state.at ?? null;
    weights.value = state.w ?? evenWeights;
    openScenarioId.value = state.scenario ?? null;
    if (state.from) position.value = positionAt(state.from);
    else if (position.value?.source !== 'device') position.value = null;
    const { to, rest, round, tour } = state;
    if (findPage.value === 'walk') walkPlan.value = { to, rest, round, tour };
    if (state.map) cameraWish.value = { kind: 'point', at: state.map.center, zoom: state.map.zoom };
  });
  for (const { name, value } of refused) addNotice('warning', 'common.link.refused', { name, value });
  if (state.lang && state.lang !== currentLanguage()) void switchLanguage(state.lang);
}

async function leaveForOtherPack(): Promise<void> {
  // Where the part does not come, nothing that it would write has come either.
  await import('./unsaved-work').then((part) => part.writeUnsavedWork('other-pack')).catch(() => {});
  location.reload();
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
  const open = () =>
    JSON.stringify([
      lens.value,
      adoptPage.value,
      findPage.value,
      planPage.value,
      selection.value,
      openScenarioId.value,
    ]);
  let opened = open();
  let following = false;
  let leaving = false;
  const stop = effect(() => {
    const hash = formatLink(currentState(), others);
    const isOpening = open() !== opened && !following;
    opened = open();
    if (hash === location.hash || leaving) return;
    if (isOpening) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  });
  const follow = () => {
    if (leaving) return;
    // Another district is another page: its ledger, scenarios and words of one's own are apart from these.
    leaving = packOfLink(location.hash) !== openPackId.value;
    if (leaving) return void leaveForOtherPack();
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
