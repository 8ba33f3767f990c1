export const dataErrors = {
  'data.row-issue.broken-row': 'damaged row',
  'data.row-issue.no-geometry': 'no place',
  'data.row-issue.geometry-kind': 'wrong kind of shape',
  'data.row-issue.geometry-broken': 'damaged shape',
  'data.row-issue.coordinate-missing': 'longitude or latitude is missing',
  'data.row-issue.coordinate-not-a-number': 'a coordinate is not a number',
  'data.row-issue.coordinate-out-of-range': 'a coordinate is not on earth',
  'data.row-issue.outside-district': 'outside the district',
  'data.row-issue.value-not-understood': 'a value was not understood',
  'data.row-issue.id-twice': 'id is there twice',
  'data.row-issue.name-missing': 'name is missing',
  'data.row-issue.too-deep': 'nested too deep',
  'data.row-issue.too-long': 'too long',
  'data.error.import-failed': 'It did not work; nothing was changed. Please try again.',
  'data.error.import-worker-lost':
    'It ended by itself; nothing was changed. The files may be too large for the memory of this device.',
  'data.error.import-unreadable':
    '{file} was not read: the program that reads it has failed; nothing was taken from it. Save it as CSV or GeoJSON and try again.',
  'data.error.import-unwritable': 'The merged data would not open again: {reason}; nothing was changed.',
  'data.error.import-no-pack': 'No district is open that the rows could go into.',
  'data.error.import-empty': '{file} holds nothing that can be imported ({bytes} bytes).',
  'data.error.import-nothing': 'As it is read now, no row can be taken.',
  'data.error.import-unknown-format':
    '{file} is of no format that can be read ({found}); nothing was taken from it.',
  'data.error.import-old-office':
    '{file} is of an old format ({found}). Save it as .xlsx or CSV in your spreadsheet and drop that.',
  'data.error.import-osm-binary':
    '{file} is OSM PBF, which is not read in the page: use the command npm run district, or export it as .osm.',
  'data.error.import-archive': '{file} is a {found} archive. Unpack it and drop the files inside.',
  'data.error.import-database': '{file} is a {found} database. Save it as GeoJSON in your GIS and drop that.',
  'data.error.import-picture': '{file} is a picture ({found}); it holds no rows.',
  'data.error.import-web-page':
    '{file} is a web page, not data. The download may have saved the page instead.',
  'data.error.import-shapefile-part':
    '{file} is only a part of a Shapefile. Zip the .shp, .dbf, .shx and .prj together.',
  'data.error.import-own-pack': '{file} is a whole district pack, no table.',
  'data.error.import-own-ledger': '{file} holds a ledger of adoptions; open it under Adopt.',
  'data.error.import-own-contact-slip': '{file} is a contact slip; open it under Adopt.',
  'data.error.import-own-offers': '{file} holds offered sites; open it under Adopt.',
  'data.error.import-too-large':
    '{file} is too large: {size} MB, where at most {limit} MB are read; nothing was taken from it.',
  'data.error.import-damaged':
    '{file} is damaged and cannot be opened (it begins with “{begins}”); nothing was taken from it.',
  'data.error.import-broken-text':
    '{file} cannot be read at line {line}, column {column}: {value}; nothing was taken from it.',
  'data.error.import-no-rows':
    '{file} holds {value}, where a list of features was expected; nothing was taken from it.',
  'data.error.import-crs-unknown': 'The coordinate system {crs} is not known; nothing was converted.',
  'data.error.storage-full':
    'There is no room left on this device; nothing was changed. Free some and try again.',
  'data.error.storage-blocked':
    'Another tab holds the storage. Close the others and try again; nothing was changed.',
  'data.error.storage-failed': 'It could not be stored; nothing was changed.',
  'data.error.pack-conflict':
    'Another tab has just changed this district. Read the files again; nothing was changed.',
  'data.error.import-oversize':
    'The files have {size} MB together, where at most {limit} MB are read at once; nothing was read.',
  'data.error.import-id-taken': 'There is a district {id} already. Choose another id.',
  'data.row-issue.part-missing': 'a part of it is missing',
  'data.error.import-zip-bomb': '{file} unpacks to more than {limit} MB; nothing was taken from it.',
  'data.error.import-zip-damaged':
    '{file} is a damaged zip ({bytes} bytes); nothing could be unpacked from it.',
  'data.error.import-zip-empty':
    '{file} holds no file that can be read, only {value}; nothing was taken from it.',
  'data.error.import-closed': 'The import has ended; nothing was changed.',
  'data.error.import-id-invalid': 'The id {id} cannot be used: letters, digits and hyphens only.',
  'data.error.import-name-missing': 'Give the new district a name first.',
  'data.error.import-timezone-unknown': 'The time zone {timezone} is not known.',
  'data.error.import-too-wide':
    'The rows lie {width} km apart, where a district has at most {limit} km. Add a file with its boundary; what lies outside is left out.',
  'data.error.import-no-boundary': 'The rows enclose no area that could be a district; nothing was changed.',
  'data.error.pack-not-read':
    'The files of the open district did not come, so nothing can be compared. Check the network and try again.',
  'data.error.pack-version-gone': 'The version before the import is no longer on this device.',
  'data.error.storage-corrupt': 'The storage of this device is damaged; nothing was changed.',
  'data.error.storage-newer': 'Another tab runs a newer version. Open this page anew; nothing was changed.',
  'data.row-issue.far-from-rest': 'far from the rest',
  'data.error.import-file-gone':
    'The browser cannot read {file}: it may have been moved or changed, or is a folder; nothing was taken from it.',
  'data.error.import-too-many-files':
    '{count} files came ({file} and others), where at most {limit} are read at once; nothing was read.',
  'data.error.import-lost-in-file':
    'It ended by itself while it was reading {file}; nothing was changed. That file may be too large for the memory of this device.',
} as const;
