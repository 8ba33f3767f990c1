import { writeScenario } from '../io/write-scenario';
import { district } from '../state/district';
import { openScenario } from '../state/scenario';
import { downloadFile } from './download-file';

/** The open scenario as a file that can be dropped on the map again; read by every GIS as GeoJSON. */
export function exportScenario(): void {
  const scenario = openScenario.value;
  const info = district.value?.info;
  if (!scenario || !info) return;
  const text = writeScenario(scenario, { attribution: info.attribution, licence: info.licence ?? '' });
  downloadFile(`${scenarioFileName(scenario)}.geojson`, 'application/geo+json', text);
}

/** The name without what file systems refuse; the id tells two of one name apart. */
export function scenarioFileName({ name, id }: { readonly name: string; readonly id: string }): string {
  return `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}-${id}`;
}
