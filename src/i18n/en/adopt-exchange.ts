export const adoptExchange = {
  'adopt.exchange.delivery.saved':
    'Saved on this device. The street office does not have it yet: send this file.',
  'adopt.exchange.delivery.news':
    'The street office has this pledge, but not what you did since: send the file again.',
  'adopt.exchange.delivery.sent':
    'The file was made on {when}. Until the street office answers, it does not count as received.',
  'adopt.exchange.delivery.received': 'The street office has received it.',
  'adopt.exchange.make': 'Make the file for the street office',
  'adopt.exchange.make.again': 'Make the file again',
  'adopt.exchange.share': 'Send to the street office',
  'adopt.exchange.save': 'Save as a file',
  'adopt.exchange.busy': 'Making it…',
  'adopt.exchange.saved': {
    one: 'Saved as {file}: {count} public record, no contact. Hand it to the street office the way you usually reach it.',
    other:
      'Saved as {file}: {count} public records, no contact. Hand it to the street office the way you usually reach it.',
  },
  'adopt.exchange.shared': {
    one: 'Given to the app you chose: {count} public record, no contact.',
    other: 'Given to the app you chose: {count} public records, no contact.',
  },
  'adopt.exchange.cancelled': 'It was not sent, and does not count as sent.',
  'adopt.exchange.slip': 'Contact slip',
  'adopt.exchange.slip.intro':
    'The street office needs it to reach you. It leaves this device only when you press a button. Below is all that goes out, to the last character.',
  'adopt.exchange.slip.all': 'All that goes out',
  'adopt.exchange.slip.signature': 'key and signature show that it is from the device that made the pledge.',
  'adopt.exchange.slip.save': 'Save the contact slip',
  'adopt.exchange.slip.share': 'Send the slip to the street office',
  'adopt.exchange.slip.code': 'Show as a code',
  'adopt.exchange.slip.code.label': 'The contact slip as a QR code, the same text as above',
  'adopt.exchange.slip.code.hint': 'The street office scans it and pastes the text at its desk.',
  'adopt.exchange.slip.leave': 'Not now',
  'adopt.exchange.slip.saved':
    'The contact slip is saved as {file}. Give it to the street office only, not to a group.',
  'adopt.exchange.slip.none': 'No contact was given for this pledge, or it was erased.',
  'adopt.exchange.answer': 'Make the answer file',
  'adopt.exchange.answer.note':
    'All public records are in it; an applicant opens it and sees the outcome. No contacts.',
  'adopt.exchange.answer.saved': {
    one: 'The answer is saved as {file}: {count} record. Every applicant may have it.',
    other: 'The answer is saved as {file}: {count} records. Every applicant may have it.',
  },
  'adopt.exchange.copy': 'Export the whole ledger',
  'adopt.exchange.copy.note':
    'All public records and images. Contacts, drafts and the keys of this device are not in it.',
  'adopt.exchange.copy.last': 'Last exported {when}.',
  'adopt.exchange.copy.never': 'Not exported yet.',
  'adopt.exchange.copy.saved': {
    one: 'The ledger is saved as {file}: {count} record.',
    other: 'The ledger is saved as {file}: {count} records.',
  },
  'adopt.exchange.open': 'Open a file',
  'adopt.exchange.open.answer': 'The answer of the street office; you can also drop it here.',
  'adopt.exchange.open.pledges': 'A file or contact slip of an applicant; you can also drop it here.',
  'adopt.exchange.open.paste': 'Paste the text of a contact slip',
  'adopt.exchange.open.paste.label': 'The text read from the code',
  'adopt.exchange.open.paste.keep': 'Keep the contact',
  'adopt.exchange.reading': 'Reading {file}…',
  'adopt.exchange.checking': 'Checking signatures: {done} of {total}',
  'adopt.exchange.report.added': '{file}: {added} new, {known} known.',
  'adopt.exchange.report.nothing': '{file}: nothing new, {known} known.',
  'adopt.exchange.report.received': {
    one: 'The street office has received {count} record of yours.',
    other: 'The street office has received {count} records of yours.',
  },
  'adopt.exchange.report.contested': {
    one: 'After the merge {count} pledge is contested and back at the desk: {names}.',
    other: 'After the merge {count} pledges are contested and back at the desk: {names}.',
  },
  'adopt.exchange.report.doubles': {
    one: '{count} record has the id of one that is here and says something else: both are kept, at most one counts.',
    other:
      '{count} records have the ids of some that are here and say something else: all are kept, at most one of each counts.',
  },
  'adopt.exchange.report.unsigned': {
    one: '{count} record is not signed: kept, not counted.',
    other: '{count} records are not signed: kept, not counted.',
  },
  'adopt.exchange.report.forged': {
    one: '{count} record has a wrong signature: kept, not counted.',
    other: '{count} records have a wrong signature: kept, not counted.',
  },
  'adopt.exchange.report.damaged': {
    one: '{count} line could not be read and was left out; all others are here.',
    other: '{count} lines could not be read and were left out; all others are here.',
  },
  'adopt.exchange.report.missing': {
    one: '{count} record is missing from the file, which was probably cut off. Ask for it again.',
    other: '{count} records are missing from the file, which was probably cut off. Ask for it again.',
  },
  'adopt.exchange.report.passed': {
    one: '{count} thing in the zip was passed over.',
    other: '{count} things in the zip were passed over.',
  },
  'adopt.exchange.report.other-pack':
    'This ledger was kept with other data, “{pack}”. All records were taken in; seats that are not here cannot be shown.',
  'adopt.exchange.report.details': 'One by one',
  'adopt.exchange.report.slip': 'The contact slip of {organisation} is in the contact store.',
  'adopt.exchange.report.slip.unknown': 'Its pledge is not in the ledger yet: ask for the pledge file too.',
  'adopt.exchange.report.slip.unvouched':
    'The device that made the pledge did not sign it: call and check before you use it.',
  'adopt.exchange.office.unknown': {
    one: '{count} decision is by a street-office device that is not confirmed here: kept, not counted.',
    other: '{count} decisions are by a street-office device that is not confirmed here: kept, not counted.',
  },
  'adopt.exchange.office.compare':
    'Call the street office, have the number of its device read from its desk, and compare each group:',
  'adopt.exchange.office.warning':
    'Never confirm because of a file or a message alone: anyone can use a name.',
  'adopt.exchange.office.confirm': 'Compared: this is the street office',
  'adopt.exchange.office.confirmed': 'Confirmed; its decisions count now.',
  'adopt.exchange.office.own': 'Number of this device',
  'adopt.exchange.error.ledger-file-oversize':
    'The file is too large and was not read. A ledger file has at most 256 MB.',
  'adopt.exchange.error.ledger-file-unreadable': 'The browser cannot read this file; please choose it again.',
  'adopt.exchange.error.ledger-file-newer':
    'The file was made by a newer version. Update this page, then open it; nothing was changed here.',
  'adopt.exchange.error.ledger-file-kind': 'This is {kind}, not a ledger file; nothing was changed here.',
  'adopt.exchange.error.ledger-zip-bomb': 'The zip unpacks to more than a ledger can be; it was not taken.',
  'adopt.exchange.error.ledger-zip-empty': 'There is no ledger in the zip; nothing was changed here.',
  'adopt.exchange.error.slip-damaged': 'The contact slip cannot be read and was not kept. Ask for it again.',
  'adopt.exchange.error.slip-newer':
    'The contact slip was made by a newer version. Update this page; it was not kept.',
  'adopt.exchange.error.slip-not-office':
    'This is a contact slip for the street office and is not for this device; it was not kept.',
  'adopt.exchange.error.slip-not-vouched':
    'There is a contact for this pledge already, and this slip is not signed by the pledge’s device: it did not replace it. Call and check.',
  'adopt.exchange.error.slip-contact':
    'The phone or mail on the slip cannot be right; it was not kept. Ask for a corrected one.',
  'adopt.exchange.kind.picture': 'a picture',
  'adopt.exchange.kind.pdf': 'a PDF',
  'adopt.exchange.kind.scenario': 'a scenario (open it in Plan)',
  'adopt.exchange.kind.geojson': 'map data',
  'adopt.exchange.kind.json': 'data of another program',
  'adopt.exchange.kind.other': 'some other file',
  'adopt.exchange.line.long': 'Line {line} is too long for a record.',
  'adopt.exchange.line.characters': 'Line {line} has bytes that are no text.',
  'adopt.exchange.line.json': 'Line {line} cannot be read.',
  'adopt.exchange.line.large': 'Line {line} is too large or too deeply nested for a record.',
  'adopt.exchange.line.cut': 'Line {line} is incomplete: the file is cut off here.',
  'adopt.exchange.line.event': 'Line {line} is no record of a ledger ({field}).',
  'adopt.exchange.zip.ledger-zip-name': '“{name}” is nothing of a ledger.',
  'adopt.exchange.zip.ledger-zip-damaged':
    'The zip is damaged or incomplete; what could be unpacked was read.',
  'adopt.exchange.zip.ledger-image': 'The image “{name}” is not what its name says, or no record uses it.',
} as const;
