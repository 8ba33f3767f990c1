import { buildingLabelLayers, buildingLayers } from './building-layers';
import { changedGridLayers, gapLayers, gridLineLayers, needLayers, plateLayers } from './grid-layers';
import { groundLayers, placeLayers, templeLayers } from './ground-layers';
import { circleLayers, personLayers } from './person-layers';
import { placeLabelLayers } from './place-label-layers';
import { restLineLayers, restSignLayers } from './rest-walk-layers';
import { seatLayers, speckLayers } from './seat-layers';
import { elevatedLayers, streetLabelLayers, streetLayers } from './street-layers';
import { stretchLayers } from './stretch-layers';
import type { Layer, StyleContext } from './style-context';
import { wayLayers } from './way-layers';
import { journeyLayers, reachLayers, whatIfLayers } from './what-if-layers';
import { wishLayers } from './wish-layers';

/**
 * Every layer from the bottom up: ground, need, parks, gaps, streets, grids, elevated road, temple, uncovered
 * stretches, circles, buildings, ways, names, plates, what a scenario moves and proposes, seats, rests of a walk.
 * Figures lie below the names, seats above everything.
 */
export function sceneLayers(context: StyleContext, onlineBase: boolean): readonly Layer[] {
  const own = (layers: readonly Layer[]) => (onlineBase ? [] : layers);
  return [
    ...own(groundLayers(context)),
    ...needLayers(context),
    ...own(placeLayers(context)),
    ...gapLayers(context),
    ...own(streetLayers(context)),
    ...gridLineLayers(context),
    ...own(elevatedLayers(context)),
    ...own(templeLayers(context)),
    ...stretchLayers(context),
    ...changedGridLayers(context),
    ...circleLayers(context),
    ...buildingLayers(context),
    ...reachLayers(context),
    ...wishLayers(context),
    ...wayLayers(context),
    ...restLineLayers(context),
    ...own(streetLabelLayers(context)),
    ...placeLabelLayers(context),
    ...buildingLabelLayers(context),
    ...speckLayers(context),
    ...journeyLayers(context),
    ...plateLayers(context),
    ...whatIfLayers(),
    ...seatLayers(context),
    ...restSignLayers(context),
    ...personLayers(context),
  ];
}
