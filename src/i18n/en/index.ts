import type { Catalogue } from '../catalogue';
import { adopt } from './adopt';
import { common } from './common';
import { find } from './find';
import { map } from './map';
import { plan } from './plan';
import { vocabulary } from './vocabulary';

export const en: Catalogue = { ...common, ...vocabulary, ...map, ...plan, ...adopt, ...find };
