import { type MetresPerSecond, metresPerSecond } from '../../lib/units';

/** Whose pace the minutes are for. Names and sources for people stand in the catalogues, under the id. */
export const walkerIds = ['frail', 'woman-65', 'man-65', 'brisk'] as const;
export type WalkerId = (typeof walkerIds)[number];

/**
 * Mean walking speeds as measured, slowest first. 65 and over: Asher et al. 2012 (Age and Ageing 41),
 * 3,145 people of the Health Survey for England. Frail: Western et al. 2018, 340 people of 65 and over
 * with a Short Physical Performance Battery of 4 to 7. `brisk` is nobody's measurement: `briskLimits`.
 */
export const walkerSpeeds: Readonly<Record<Exclude<WalkerId, 'brisk'>, MetresPerSecond>> = {
  frail: metresPerSecond(0.64),
  'woman-65': metresPerSecond(0.8),
  'man-65': metresPerSecond(0.9),
};

/** Before a choice: the slower of the two means at 65 and over. */
export const firstWalker = 'woman-65' satisfies WalkerId;

/**
 * The brisk speed, m/s: our assumption, to be set by whoever walks. It starts above the 1.2 m/s that UK
 * crossings ask for (Asher et al. 2012) and ends where walking turns into running.
 */
export const briskLimits = {
  min: metresPerSecond(0.4),
  max: metresPerSecond(2),
  start: metresPerSecond(1.3),
  step: metresPerSecond(0.05),
} as const;
