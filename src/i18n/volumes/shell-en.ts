import { common } from '../en/common';
import { find } from '../en/find';
import { map } from '../en/map';
import { vocabulary } from '../en/vocabulary';

export const messages = { ...common, ...vocabulary, ...map, ...find } as const;
