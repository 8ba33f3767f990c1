/** Kinds of files that people take for a ledger's; each has a sentence. */
export const strangeKinds = ['picture', 'pdf', 'scenario', 'geojson', 'json', 'other'] as const;
export type StrangeKind = (typeof strangeKinds)[number];

/** Why a line of a ledger file was left out; the code of its error is `ledger-line-…`. */
export const lineFaults = ['long', 'characters', 'json', 'cut', 'event', 'large'] as const;
export type LineFault = (typeof lineFaults)[number];

/** What was passed over in a zip: codes of errors. */
export const zipFaults = ['ledger-zip-name', 'ledger-zip-damaged', 'ledger-image'] as const;
