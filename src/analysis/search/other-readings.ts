/**
 * A second reading that people type for a character, toneless: 厦 of 大厦 is shà, and xià in Xiamen; 弄 of a lane
 * is lòng in Shanghai, and nòng elsewhere.
 */
export const otherReadings: Readonly<Record<string, string>> = { 厦: 'xia', 弄: 'nong' };
