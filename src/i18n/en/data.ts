export const data = {
  'data.title': 'District data',
  'data.back': 'Back to the data',
  'data.pack.unreadable':
    'The data on this device cannot be read; the version of the site is shown, and what you saved is still there: {message}',
  'data.from.site': 'These data come from this site, as of {day}.',
  'data.from.device': 'These data are kept on this device: version {version}, {when}, {origin}; as of {day}.',
  'data.origin.import': 'imported from {files}',
  'data.origin.pack-file': 'opened from the pack {files}',
  'data.origin.undo': 'gone back to an earlier one',
  'data.origin.files': '{file} and others, {count} files',
  'data.contents': 'What is in it',
  'data.contents.kind': 'Kind',
  'data.contents.count': 'Number',
  'data.contents.illustrative': 'illustrative',
  'data.kind.seats': 'Seats',
  'data.kind.grids': 'Micro-grids',
  'data.kind.neighbourhoods': 'Neighbourhoods',
  'data.kind.buildings': 'Buildings',
  'data.kind.streets': 'Street sections',
  'data.kind.places': 'Places',
  'data.kind.organisations': 'Organisations',
  'data.illustrative':
    'What is illustrative only shows how it works. It is not official: replace it with real data.',
  'data.source': 'Source: {attribution}',
  'data.source.licence': 'Source: {attribution}, licence {licence}',
  'data.source.none': 'These data name no source.',
  'data.ways': 'What one can do',
  'data.import.purpose':
    'Bring in a spreadsheet, a GIS file or OpenStreetMap, see what would change, then take it.',
  'data.edit.purpose':
    'Add, move and correct seats on the map, or mark them gone; every entry has its reason.',
  'data.field-check.purpose':
    'The seats to look at next, in the order of a walk, for the phone in your hand.',
  'data.quality.purpose': 'Where data are missing, old or at odds, and which results hang on it.',
  'data.export.purpose': 'Files for spreadsheets, GIS and JOSM, or the whole pack to take along.',
  'data.versions': 'Versions on this device',
  'data.versions.count': { one: 'One version', other: '{count} versions' },
  'data.version': 'version {version}',
  'data.version.site': 'the version of this site',
  'data.version.site.note': 'the versions of this device stay',
  'data.version.current': 'in use',
  'data.version.back': 'Go back to this',
  'data.undo': 'Undo the last change',
  'data.undo.note': 'Goes back to {target}, kept {when}. The present version stays.',
  'data.undo.note.site': 'Goes back to the version of this site. The present version stays.',
  'data.undone': 'Gone back. In use is {target}.',
  'data.switch': 'Another district',
  'data.switch.none': 'Neither this site nor this device has another district.',
  'data.switch.from.site': { one: 'This site · one seat', other: 'This site · {count} seats' },
  'data.switch.from.device': 'This device · kept {when}',
  'data.switch.open': 'Open {name}',
  'data.switch.open.short': 'Open',
  'data.switch.offline': 'The list of this site did not come; here are the districts of this device.',
  'data.switch.note':
    'Each district has its own ledger, scenarios and drafts; they are there when you come back.',
  'data.file.open': 'Open a pack file (.zip)',
  'data.file.reading': 'Reading…',
  'data.file.title': 'What is in this pack',
  'data.file.answer': '{name}, data as of {day}.',
  'data.file.seats': 'Seats',
  'data.file.events': 'Ledger entries',
  'data.file.scenarios': 'Scenarios',
  'data.file.written': 'Written',
  'data.file.standing.new': 'This device does not have it yet; opening it keeps it here.',
  'data.file.standing.same':
    'It is the same as the data here; only missing ledger entries and scenarios are added.',
  'data.file.standing.newer':
    'It is newer than the data here. It becomes a new version, and the present one stays.',
  'data.file.standing.older':
    'It is older than the data here. Opening it goes back to old data; the present version stays.',
  'data.file.standing.other':
    'It is of the same day as the data here, but differs. It becomes a new version, and the present one stays.',
  'data.file.office':
    'What the street office has decided in this ledger counts here once you have confirmed the number of its device: the data page asks for it when the district is open.',
  'data.file.faults': 'This file is not whole. The rest works, but:',
  'data.file.fault.pack-zip-file-missing': '{file} is missing',
  'data.file.fault.pack-zip-file-changed': '{file} is not as it was written',
  'data.file.fault.pack-zip-file-broken': '{file} is damaged and was left out',
  'data.file.fault.pack-zip-damaged': 'the file is damaged or cut off',
  'data.file.fault.pack-zip-ledger': 'the ledger cannot be read and was left out',
  'data.file.fault.lines': {
    one: 'one line of the ledger cannot be read',
    other: '{count} lines of the ledger cannot be read',
  },
  'data.file.take': 'Open it',
  'data.file.leave': 'Leave it',
  'data.file.taking': 'Keeping it…',
  'data.file.taken': 'Opened. New ledger entries: {events}; new scenarios: {scenarios}.',
  'data.file.unread': {
    one: 'One scenario could not be read.',
    other: '{count} scenarios could not be read.',
  },
  'data.erase': 'Erase these data from this device…',
  'data.erase.ask': 'All versions of {name} on this device will be gone for good.',
  'data.erase.ask.site': 'The version of this site is used then.',
  'data.erase.ledger': 'Erase its ledger, scenarios, drafts and keys as well',
  'data.erase.ledger.note': 'They stay unless this is ticked.',
  'data.erase.confirm': 'Erase',
  'data.erase.cancel': 'Keep them',
  'data.pack.error.pack-zip-oversize': 'The file is too large; it was not read.',
  'data.pack.error.pack-zip-kind': 'This is no pack file (a .zip); nothing was taken from it.',
  'data.pack.error.pack-zip-bomb': 'The file unpacks to more than a pack can be; nothing was taken from it.',
  'data.pack.error.pack-zip-newer':
    'This pack was written by a later version. Update Zuozuo first, then open it.',
  'data.pack.error.pack-zip-empty': 'The file has no readable district.json; nothing was taken from it.',
  'data.pack.error.pack-zip-unreadable': 'The browser could not read the file. Choose it again.',
  'data.pack.error.pack-zip-district':
    'The district.json of the file lacks what every figure needs (name, centre, date, time zone); nothing was taken from it.',
  'data.pack.error.pack-conflict':
    'Another tab has just changed these data; nothing was kept. Look again, then try again.',
  'data.pack.error.pack-version-gone': 'This version is no longer on this device.',
  'data.pack.error.pack-not-read': 'The district’s data did not come whole. Check the network and try again.',
  'data.pack.error.export-seats-unread': 'The seats file cannot be read; nothing was exported.',
  'data.pack.error.storage-full':
    'This device has no space left; nothing was kept, and everything from before is still there. Make room and try again.',
  'data.pack.error.storage-blocked':
    'The browser lets this page keep nothing (a private window, or another tab holds it); nothing was kept.',
  'data.pack.error.storage-corrupt': 'The storage of this device cannot be read; nothing was kept.',
  'data.pack.error.storage-newer':
    'The data on this device were written by a later version. Reload the page.',
  'data.pack.error.storage-opening':
    'The storage of this device is still being opened; try again in a moment.',
  'data.pack.error.signing-unavailable':
    'Signatures cannot be checked at this address (it needs https); the ledger was not taken.',
  'data.pack.error.unknown': 'That did not work; everything from before is still there: {message}',
  'data.pack.missing':
    'The district data “{id}” are neither on this site nor on this device, or did not arrive.',
  'data.pack.broken':
    'The district data “{id}” cannot be opened: {file} is damaged, or lacks what every figure needs.',
  'data.pack.site': 'Open the district of this site',
  'data.pack.large':
    'This is a large district. It is read bit by bit, and the page goes on answering meanwhile.',
} as const;
