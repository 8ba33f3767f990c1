import { common } from '../zh/common';
import { find } from '../zh/find';
import { map } from '../zh/map';
import { vocabulary } from '../zh/vocabulary';

export const messages = { ...common, ...vocabulary, ...map, ...find } as const;
