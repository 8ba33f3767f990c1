import type { FeatureCollection } from 'geojson';
import { createLocalPlane } from '../../geometry/local-plane';
import { indexById } from '../../lib/index-by-id';
import type { Bounds } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { SourceId } from '../layers/style-context';
import type { MapScene } from '../scene';
import { glyphZoom, metresPerPixel } from '../symbology/measures';
import { buildingLabelFeatures, footprintFeatures, volumeFeatures } from './building-features';
import { areMany, chooseSeats, windowAround } from './choose-seats';
import { focusFeatures } from './focus-features';
import { gapCollection, type HatchedGround, hatchCollection } from './gap-features';
import { collection } from './geometry';
import { gridFeatures, gridFills, plateFeatures, plateTexts } from './grid-features';
import { groundFeatures } from './ground-features';
import { liveFeatures } from './live-features';
import { createOverlaidSeats, type OverlaidSeats } from './overlaid-seats';
import { circleFeatures, personFeatures } from './person-features';
import { placeAreaFeatures, placePointFeatures, templeFeatures, textureFeatures } from './place-features';
import { proposalFeatures } from './proposal-features';
import { rememberLast } from './remember-last';
import { restWalkFeatures } from './rest-walk-features';
import {
  drawnSeats,
  isProminent,
  leaderFeatures,
  quietSeats,
  seatDotFeatures,
  seatGlyphFeatures,
  spreadSeats,
} from './seat-features';
import { streetFeatures } from './street-features';
import { stretchCollection } from './stretch-features';
import { createTouchedParts } from './touched-parts';
import { wayFeatures } from './way-features';
import { whatIfFeatures } from './what-if-features';
import { wishFeatures } from './wish-features';

/** What sources depend on besides the scene: the map's scale and turn, in steps. */
export interface ViewStep {
  /** Zoom rounded down to a half. */
  readonly zoom: number;
  /** Degrees, rounded to 15. */
  readonly bearing: number;
  /** Degrees, a box around the view in steps; null where seats are not told apart. */
  readonly window?: Bounds | null;
}

/** Rounds a view to the steps at which glyphs are spread and volumes drawn anew. */
export function viewStepOf(zoom: number, bearing: number, view: Bounds | null = null): ViewStep {
  // Beyond these zooms nothing changes any more: dots below, all glyphs apart above.
  const step = Math.min(20, Math.max(13, Math.floor(zoom * 2) / 2));
  const window = view && zoom >= glyphZoom ? windowAround(view, zoom) : null;
  return { zoom: step, bearing: Math.round(bearing / 15) * 15, window };
}

/** The data of every source, made when they are asked for. */
export interface SourceMakers {
  readonly make: Readonly<Record<SourceId, () => FeatureCollection>>;
  /** From what the hatch is made, which takes long in a city: see `hatchInSteps`. */
  readonly hatched: HatchedGround;
}

export type SceneData = Readonly<Record<SourceId, FeatureCollection>>;

/** Makes the data of all sources at once. */
export const takeAllSources = ({ make }: SourceMakers): SceneData =>
  Object.fromEntries(Object.entries(make).map(([id, take]) => [id, take()])) as SceneData;

/**
 * Makes the function from scene to source data. Data whose inputs are the same objects as in the call
 * before are the same objects again, so the engine sends only what changed to the map's worker.
 */
export function createSceneSources(): (scene: MapScene, step: ViewStep) => SourceMakers {
  const planeOf = rememberLast(createLocalPlane);
  const ground = rememberLast(groundFeatures);
  const grids = rememberLast(gridFeatures);
  const touchedParts = createTouchedParts();
  const overlaidSeats = createOverlaidSeats();
  const plates = rememberLast(plateFeatures);
  const gaps = rememberLast(gapCollection);
  const hatch = rememberLast(hatchCollection);
  const stretches = rememberLast(stretchCollection);
  const live = rememberLast(liveFeatures);
  const whatIf = rememberLast(whatIfFeatures);
  const proposals = rememberLast(proposalFeatures);
  const ways = rememberLast(wayFeatures);
  const wishes = rememberLast(wishFeatures);
  const restWalk = rememberLast(restWalkFeatures);
  const quiet = rememberLast(quietSeats);
  const noDots = rememberLast(() => collection([]));
  const textures = rememberLast(textureFeatures);
  const places = rememberLast(placeAreaFeatures);
  const placePoints = rememberLast(placePointFeatures);
  const temple = rememberLast(templeFeatures);
  const streets = rememberLast(streetFeatures);
  const footprints = rememberLast(footprintFeatures);
  const viewOf = rememberLast((scale: number, bearing: number) => ({ metresPerPixel: scale, bearing }));
  const volumes = rememberLast(volumeFeatures);
  const buildingLabels = rememberLast(buildingLabelFeatures);
  const drawnOf = (
    overlaid: OverlaidSeats,
    symbology: MapScene['symbology'],
    usability: MapScene['usability'],
    statuses: MapScene['statuses'],
    ranked: MapScene['ranked'],
  ) => drawnSeats(overlaid, { symbology, usability, statuses, ranked });
  const seats = rememberLast(drawnOf);
  const ringed = rememberLast(drawnOf);
  const focused = rememberLast(listFocused);
  const windowOf = rememberLast(
    (west: number | null, south: number, east: number, north: number): Bounds | null =>
      west === null ? null : [west, south, east, north],
  );
  const chosen = rememberLast(chooseSeats);
  const apart = rememberLast((drawn: ReturnType<typeof drawnSeats>, whole: boolean) =>
    whole ? drawn : drawn.filter(({ symbol }) => isProminent(symbol)),
  );
  const spread = rememberLast(spreadSeats);
  const dots = rememberLast(seatDotFeatures);
  const glyphs = rememberLast(seatGlyphFeatures);
  const leaders = rememberLast(leaderFeatures);
  const focus = rememberLast(
    (
      selection: MapScene['selection'],
      hovered: MapScene['hovered'],
      marked: MapScene['marked'],
      theme: MapScene['theme'],
      symbology: MapScene['symbology'],
      drawn: ReturnType<typeof drawnSeats>,
      seatPlaces: ReturnType<typeof spreadSeats>,
    ) => focusFeatures({ selection, hovered, marked, theme, symbology }, drawn, seatPlaces),
  );
  const circle = rememberLast(circleFeatures);
  const person = rememberLast(personFeatures);

  return (scene, step) => {
    const { district, theme } = scene;
    const plane = planeOf(district.info.center);
    const scale = metresPerPixel(district.info.center[1], step.zoom);
    const view = viewOf(scale, step.bearing);
    const { evaluation } = scene;
    const overlaid = overlaidSeats(district.seats, scene.whatIf);
    const touched = touchedParts(evaluation, Boolean(scene.whatIf?.dragging));
    const isMany = areMany(overlaid.seats);
    const look = [scene.symbology, scene.usability, scene.statuses, scene.ranked] as const;
    const loud = () =>
      seats(chosen(overlaid, scene.ranked, isMany && step.window ? windowOf(...step.window) : null), ...look);
    const drawn = () => (scene.restWalk ? quiet(loud(), scene.restWalk) : loud());
    const spreading = () => apart(drawn(), step.zoom >= glyphZoom);
    const seatPlaces = () => spread(spreading(), plane, scale);
    const make: SourceMakers['make'] = {
      ground: () => ground(district),
      grids: () => grids(district, gridFills(district, evaluation)),
      plates: () => plates(district, plane, plateTexts(district, scene.whatIf?.changed)),
      gaps: () => gaps(touched.still, touched.grids),
      hatch: () => hatch(district, touched.still, plane, scale, touched.grids),
      stretches: () => stretches(touched.still, touched.streets),
      live: () => live(district, evaluation, touched, scene.whatIf, theme, plane, scale),
      'what-if': () => whatIf(overlaid, theme, plane),
      proposals: () => proposals(scene.proposals, theme),
      ways: () => ways(scene.ways),
      wishes: () => wishes(scene.wishes),
      'rest-walk': () => restWalk(scene.restWalk, theme),
      places: () => places(district),
      textures: () => textures(district, plane),
      'place-points': () => placePoints(district, plane),
      temple: () => temple(district, plane),
      streets: () => streets(district),
      footprints: () => footprints(district),
      volumes: () => volumes(district, plane, view),
      'building-labels': () => buildingLabels(district, plane, view),
      // Counts of seats would be read as numbers of rests.
      'seat-dots': () => (scene.restWalk || isMany ? noDots() : dots(drawn(), theme)),
      'seat-glyphs': () => glyphs(drawn(), seatPlaces(), theme),
      leaders: () => leaders(spreading(), seatPlaces(), plane, scale),
      focus: () =>
        focus(
          scene.selection,
          scene.hovered,
          scene.marked,
          theme,
          scene.symbology,
          isMany
            ? ringed(
                focused(scene.selection, scene.hovered, scene.marked, overlaid, indexById(overlaid.seats)),
                ...look,
              )
            : loud(),
          seatPlaces(),
        ),
      circle: () => circle(scene.circle, plane),
      person: () => person(scene.position, plane),
    };
    return { make, hatched: { district, evaluation: touched.still, plane, metresPerPixel: scale } };
  };
}

/** Of many seats those that may wear a ring around their sign. */
function listFocused(
  selection: MapScene['selection'],
  hovered: MapScene['hovered'],
  marked: MapScene['marked'],
  overlaid: OverlaidSeats,
  byId: ReadonlyMap<string, Seat>,
): OverlaidSeats {
  const refs = [selection, hovered].flatMap((ref) => (ref?.kind === 'seat' ? [ref.id] : []));
  const ids = new Set([...refs, ...(marked ?? [])]);
  return { ...overlaid, seats: [...ids].flatMap((id) => byId.get(id) ?? []) };
}
