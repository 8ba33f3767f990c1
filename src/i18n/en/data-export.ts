export const dataExport = {
  'data.export.title': 'Take the data along',
  'data.export.answer': {
    one: 'The one seat as it is now, with what the ledger has recorded. Made on this device, without a network.',
    other:
      'The {count} seats as they are now, with what the ledger has recorded. Made on this device, without a network.',
  },
  'data.export.illustrative': {
    one: 'One of them is illustrative; the files say so (confidence=illustrative).',
    other: '{count} of them are illustrative; the files say so of each (confidence=illustrative).',
  },
  'data.export.geojson.name': 'GIS file (GeoJSON)',
  'data.export.geojson.for': 'For GIS: QGIS opens it, and columns of numbers are numbers.',
  'data.export.geojson.in':
    'All seats with all attributes, also those that Zuozuo does not know; no contacts.',
  'data.export.csv.name': 'CSV table',
  'data.export.csv.for': 'For spreadsheets and scripts: one seat a row, to be mended and imported again.',
  'data.export.csv.in': 'All attributes and the position; nothing in it runs as a formula; no contacts.',
  'data.export.xlsx.name': 'Excel table',
  'data.export.xlsx.for': 'For colleagues: a tidy table in Excel, WPS or LibreOffice.',
  'data.export.xlsx.in': 'The same as CSV; text is text, numbers are numbers; no contacts.',
  'data.export.osm.name': 'OpenStreetMap file (JOSM)',
  'data.export.osm.for': 'For mappers of OpenStreetMap: to be checked in JOSM before anything is uploaded.',
  'data.export.osm.in':
    'Only what OSM has tags for; what OSM has already keeps all its tags. No adoption, origin or contacts, no illustrative or removed seats.',
  'data.export.osm.none': {
    one: 'There is no seat for OpenStreetMap yet: the one here is illustrative.',
    other: 'There is no seat for OpenStreetMap yet: all {count} are illustrative.',
  },
  'data.export.pack.name': 'Whole pack',
  'data.export.pack.for':
    'For another computer: opened under “District data”, it brings the district, its scenarios and its ledger.',
  'data.export.pack.in':
    'All files of the district, scenarios and the public ledger; no contacts, drafts or keys.',
  'data.export.save': 'Save',
  'data.export.busy': 'Making it…',
  'data.export.saved': { one: 'Saved {file}: one seat.', other: 'Saved {file}: {count} seats.' },
  'data.export.saved.pack': 'Saved {file}. Seats: {seats}; ledger entries: {events}; scenarios: {scenarios}.',
  'data.export.left-out': {
    one: 'One has no point and could not be written.',
    other: '{count} have no point and could not be written.',
  },
  'data.export.omitted': 'Not in it: {reasons}.',
  'data.export.omitted.illustrative': '{count} illustrative',
  'data.export.omitted.gone': '{count} removed',
  'data.export.omitted.no-tag': '{count} of a form that OSM has no tag for',
  'data.export.omitted.drawn-as-line': '{count} that OSM has as lines or areas, to be mended there',
  'data.export.omitted.tags-unknown':
    '{count} changed ones whose other tags in OSM are not known here and would be lost; import OSM XML or an Overpass file first',
  'data.export.omitted.unread': '{count} that cannot be read',
  'data.export.save.named': 'Save: {name}',
  'data.export.illustrative.all':
    'All of them are illustrative; the files say so of each (confidence=illustrative).',
} as const;
