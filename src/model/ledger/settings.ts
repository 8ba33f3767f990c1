import { metres } from '../../lib/units';

/**
 * Every constant of the adoption scheme, with its source. They are this project's proposals
 * (示意条款) where no rule of the street office is known; the office may set its own.
 */
export const adoptionSettings = {
  /** Term of an adoption in years. Source: Wuhu, 3 years a seat (domain facts, section 3). */
  termYears: 3,
  /** Days before its end from which a term is due for renewal, the present keeper first. Source: own proposal. */
  renewalWindowDays: 90,
  /** Days after its end in which a term can still be renewed. Source: own proposal, after Sunderland's 30 days for a payment. */
  graceDays: 30,
  /** Days within which the office acknowledges. Source: Islington, acknowledged in 10 days. */
  answerDays: 10,
  /** Days within which it is reviewed. Source: Islington, 6 weeks. */
  reviewDays: 42,
  /** Days in which everyone may support or object. Source: Islington, 28 days of consultation. */
  commentDays: 28,
  /** Days for the payment of a donation. Source: Sunderland, unpaid after 30 days = cancelled. */
  paymentDays: 30,
  /** Days from payment to installation. Source: Islington, 4–6 weeks. */
  installDays: 42,
  /** Days of notice before a keeper leaves. Source: own proposal. */
  noticeDays: 30,
  /** Days within which a reported seat is mended or fenced off. Source: own proposal. */
  repairDays: 7,
  /** Names on a plaque. Source: Wuhu, up to 3 names. */
  plaqueNames: 3,
  /** Characters of a name on a plaque. Source: Tokyo memorial benches, names up to 20. */
  plaqueNameLength: 20,
} as const satisfies Readonly<Record<string, number>>;

/** What the office may set, each within `settingLimits`. Years, days and counts. */
export type EditableSettings = Readonly<Record<keyof typeof adoptionSettings, number>>;

/** Least and greatest value of a setting; beyond is a slip of the keyboard. */
export const settingLimits: Readonly<Record<keyof EditableSettings, readonly [number, number]>> = {
  termYears: [1, 20],
  renewalWindowDays: [0, 365],
  graceDays: [0, 365],
  answerDays: [1, 90],
  reviewDays: [1, 365],
  commentDays: [0, 365],
  paymentDays: [1, 365],
  installDays: [1, 365],
  noticeDays: [0, 365],
  repairDays: [1, 90],
  plaqueNames: [0, 10],
  plaqueNameLength: [1, 60],
};

/** Whether a value may be set: a whole number between the least and the greatest. */
export function isWithinLimits(name: keyof EditableSettings, value: number): boolean {
  const [least, greatest] = settingLimits[name];
  return Number.isInteger(value) && value >= least && value <= greatest;
}

/** What the scheme states or measures and nobody edits. */
export const adoptionFacts = {
  /** "Near" a building, straight line from its middle. Source: spacing of the dementia-inclusive guide. */
  nearby: metres(100),
  /** Neighbours of a proposed site. Source: definitions.md, constants. */
  neighbours: metres(15),
  /** Cost of one seat, yuan. Source: Wuhu, 1,000 a seat (800 found no taker in Songjiang in 2005). */
  wuhuSeatYuan: 1000,
  /** Years of a typical adoption in Britain. Source: UK councils, mostly 10 years. */
  ukTermYears: 10,
  /** Pounds of a typical adoption in Britain. Source: UK councils, about 500–2,450. */
  ukSeatPounds: [500, 2450],
  /** Largest image of a design, bytes. Source: issue Ledger, 5 MB. */
  imageBytes: 5_000_000,
  /** Images of one design. Source: own proposal, a drawing and a few views. */
  designImages: 4,
  /** Other seats that one may name. Source: own proposal. */
  alternatives: 5,
  /** A submission further than this from the clock of receipt is flagged, ms. Source: definitions.md, "a day". */
  clockTolerance: 86_400_000,
} as const;

/**
 * Longest text of each field, in characters as people count them. Names: longer than the longest
 * registered firm names; mail: RFC 5321; phone: E.164 has 15 digits, the rest is for spaces and an
 * extension.
 */
export const textLimits = {
  organisation: 60,
  displayName: 60,
  message: 200,
  alt: 200,
  care: 100,
  plaque: 60,
  openingHours: 100,
  material: 60,
  street: 60,
  near: 100,
  note: 200,
  story: 600,
  reason: 200,
  person: 60,
  phone: 30,
  mail: 254,
} as const;
export type TextField = keyof typeof textLimits;
