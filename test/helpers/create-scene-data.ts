import type { MapScene } from '../../src/map/scene';
import {
  createSceneSources,
  type SceneData,
  takeAllSources,
  type ViewStep,
} from '../../src/map/sources/scene-sources';

/** From scene to the data of all sources, as a small district has them made. */
export function createSceneData(): (scene: MapScene, step: ViewStep) => SceneData {
  const sourcesOf = createSceneSources();
  return (scene, step) => takeAllSources(sourcesOf(scene, step));
}
