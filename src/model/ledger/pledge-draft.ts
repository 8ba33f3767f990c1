import type { Position } from '../../lib/units';
import type { AdoptHome } from './adopt-home';
import { type Contact, noContact } from './contact';
import { homeKinds, type ImageRef } from './event';
import type { PledgeTrack } from './pledge-vocabulary';
import { textLimits } from './settings';

/** Where a new seat is wanted, as the form asks it. */
export const pledgePlaces = ['offer', 'near-building', 'at-point', 'anywhere'] as const;
export type PledgePlace = (typeof pledgePlaces)[number];

/** What a design is for. A pledge is someone's proposed site. */
const designSubjects = ['seat', 'offer', 'pledge'] as const;
export interface DesignSubject {
  readonly kind: (typeof designSubjects)[number];
  readonly id: string;
}

/** An image that waits for its form: the bytes that will be kept, and what is said of them. */
export interface DraftImage {
  readonly ref: ImageRef;
  readonly blob: Blob;
}

/** A half-filled form. Kept on this device until it is submitted or cleared; never handed on. */
export interface PledgeDraft {
  readonly place: PledgePlace;
  readonly offerId: string | null;
  /** Where it was tapped: a site, or the door of one's shop. */
  readonly point: Position | null;
  readonly subject: DesignSubject | null;
  readonly home: AdoptHome | null;
  readonly organisation: string;
  readonly displayName: string;
  readonly message: string;
  readonly care: string;
  /** Names for the plaque, in order; empty ones are boxes that were left empty. */
  readonly plaque: readonly string[];
  /** null = the term of the scheme. */
  readonly termYears: number | null;
  /** Ids of other seats that would do. */
  readonly alternatives: readonly string[];
  readonly images: readonly DraftImage[];
  /** Places that are opened to everyone; null = not said. */
  readonly places: number | null;
  readonly openingHours: string;
  /** "No purchase needed" was confirmed. */
  readonly isFree: boolean;
  readonly contact: Contact;
  /** The commitment was read and accepted. */
  readonly hasAccepted: boolean;
}

export const emptyDraft: PledgeDraft = {
  place: 'anywhere',
  offerId: null,
  point: null,
  subject: null,
  home: null,
  organisation: '',
  displayName: '',
  message: '',
  care: '',
  plaque: [],
  termYears: null,
  alternatives: [],
  images: [],
  places: null,
  openingHours: '',
  isFree: false,
  contact: noContact,
  hasAccepted: false,
};

/** Which form a draft belongs to: one a track, of the track `adopt` one a seat. */
export type DraftKey = `pledge ${Exclude<PledgeTrack, 'adopt'>}` | `pledge adopt ${string}`;

export const isDraftKey = (key: unknown): key is DraftKey =>
  typeof key === 'string' && /^pledge (donate|plan|design|share|adopt \S{1,64})$/.test(key);

/** Reads a stored draft; whatever cannot be read starts empty, so that an old draft never breaks the form. */
export function parseDraft(stored: unknown): PledgeDraft {
  const fields = fieldsOf(stored);
  const contact = fieldsOf(fields.contact);
  return {
    place: oneOf(pledgePlaces, fields.place) ?? emptyDraft.place,
    offerId: idOf(fields.offerId),
    point: positionOf(fields.point),
    subject: subjectOf(fields.subject),
    home: homeOf(fields.home),
    organisation: textOf(fields.organisation),
    displayName: textOf(fields.displayName),
    message: textOf(fields.message),
    care: textOf(fields.care),
    plaque: listOf(fields.plaque).map(textOf),
    termYears: countOf(fields.termYears),
    alternatives: listOf(fields.alternatives).flatMap((id) => idOf(id) ?? []),
    images: listOf(fields.images).flatMap(imageOf),
    places: countOf(fields.places),
    openingHours: textOf(fields.openingHours),
    isFree: fields.isFree === true,
    contact: { person: textOf(contact.person), phone: textOf(contact.phone), mail: textOf(contact.mail) },
    hasAccepted: fields.hasAccepted === true,
  };
}

/** A megabyte pasted by mistake is shown and refused, but not kept. */
const keptLength = 10 * Math.max(...Object.values(textLimits));

/** Far more names, seats or images than a form takes. */
const keptEntries = 20;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, keptLength) : '');

const idOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value.length <= keptLength ? value : null;

const countOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, keptEntries) : [];

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((candidate) => candidate === value);

function positionOf(value: unknown): Position | null {
  const [lng, lat, ...rest] = Array.isArray(value) ? value : [];
  return Number.isFinite(lng) && Number.isFinite(lat) && rest.length === 0 ? [lng, lat] : null;
}

function subjectOf(value: unknown): DesignSubject | null {
  const fields = fieldsOf(value);
  const kind = oneOf(designSubjects, fields.kind);
  const id = idOf(fields.id);
  return kind && id ? { kind, id } : null;
}

function homeOf(value: unknown): AdoptHome | null {
  const fields = fieldsOf(value);
  const kind = oneOf(homeKinds, fields.kind);
  const id = idOf(fields.id);
  if (kind && id) return { kind, id };
  const position = positionOf(fields.position);
  return fields.kind === 'door' && position
    ? { kind: 'door', id: 'door', name: textOf(fields.name), position }
    : null;
}

function imageOf(value: unknown): DraftImage[] {
  const { ref, blob } = fieldsOf(value);
  const { sha256, type, bytes, width, height } = fieldsOf(ref);
  const isSound =
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    (type === 'image/jpeg' || type === 'image/png' || type === 'image/webp') &&
    [bytes, width, height].every((count) => countOf(count) !== null);
  if (!isSound || !(blob instanceof Blob)) return [];
  const { alt } = fieldsOf(ref);
  return [{ ref: { ...(ref as ImageRef), ...(alt !== undefined && { alt: textOf(alt) }) }, blob }];
}
