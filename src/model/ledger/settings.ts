import { metres } from '../../lib/units';

/**
 * Every constant of the adoption scheme, with its source. They are this project's proposals
 * (示意条款) where no rule of the street office is known; the office may set its own.
 */
export const adoptionSettings = {
  /** Term of an adoption in years. Source: Wuhu, 3 years a seat (domain facts, section 3). */
  termYears: 3,
  /** Days before its end from which a term is due for renewal. Source: own proposal. */
  renewalWindowDays: 90,
  /** "Near" a building, straight line from its middle. Source: spacing of the dementia-inclusive guide. */
  nearby: metres(100),
  /** Days within which the office acknowledges. Source: Islington, acknowledged in 10 days. */
  answerDays: 10,
  /** Names on a plaque. Source: Wuhu, up to 3 names. */
  plaqueNames: 3,
  /** Characters of a name on a plaque. Source: Tokyo memorial benches, names up to 20. */
  plaqueNameLength: 20,
  /** Cost of one seat, yuan. Source: Wuhu, 1,000 a seat (800 found no taker in Songjiang in 2005). */
  wuhuSeatYuan: 1000,
  /** Years of a typical adoption in Britain. Source: UK councils, mostly 10 years. */
  ukTermYears: 10,
  /** Pounds of a typical adoption in Britain. Source: UK councils, about 500–2,450. */
  ukSeatPounds: [500, 2450],
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
  reason: 200,
  person: 60,
  phone: 30,
  mail: 254,
} as const;
export type TextField = keyof typeof textLimits;
