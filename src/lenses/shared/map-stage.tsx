/** The map of the lens that is open. */
export function MapStage() {
  return <div class="map-stage" />;
}
