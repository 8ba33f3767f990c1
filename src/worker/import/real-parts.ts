import { guessKind } from '../../io/import/mapping/guess-kind';
import { guessMapping } from '../../io/import/mapping/guess-mapping';
import { mapRow } from '../../io/import/mapping/map-row';
import { readFile } from '../../io/import/read-file';
import type { ImportParts } from './import-parts';
import { judgeCoordinates } from './judge-coordinates';
import { preparePlacing } from './read-place';

/** The readers and guesses that the import works with. */
export const realParts: ImportParts = {
  readFile,
  guessKinds: guessKind,
  guessMapping,
  mapRow,
  preparePlacing,
  judgeCoordinates,
};
