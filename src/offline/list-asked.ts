import { askedStage, type BuiltVersion } from './data';

/** The files of other districts that pages of a version have asked for, by address. */
export const listAsked = (version: BuiltVersion, digests: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    version.files
      .filter(([, , digest, stage]) => stage === askedStage && digests.has(digest))
      .map(([address]) => address),
  );
