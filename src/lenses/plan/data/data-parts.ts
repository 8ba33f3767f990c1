import type { ComponentType } from 'preact';
import { openVolume } from '../../../i18n/translate';
import type { DataPage } from '../../../state/plan-page';

/** The pages about the district's data, with their words: nobody who only plans loads them. */
export const dataParts: Readonly<Record<DataPage, () => Promise<ComponentType>>> = {
  // Decisions of an office that nobody has confirmed here are told in Adopt's words.
  data: async () =>
    (await Promise.all([import('./data-overview'), openVolume('data'), openVolume('adopt')]))[0].DataOverview,
  import: async () => (await Promise.all([import('./import/import-page'), openVolume('data')]))[0].ImportPage,
  // The record of the ledger and its refusals are worded in Adopt's volume.
  edit: async () =>
    (await Promise.all([import('./edit/edit-page'), openVolume('data'), openVolume('adopt')]))[0].EditPage,
  'field-check': async () =>
    (
      await Promise.all([import('./field-check/field-check-page'), openVolume('data'), openVolume('adopt')])
    )[0].FieldCheckPage,
  quality: async () =>
    (await Promise.all([import('./quality/quality-page'), openVolume('data')]))[0].QualityPage,
  export: async () => (await Promise.all([import('./export/export-page'), openVolume('data')]))[0].ExportPage,
};
