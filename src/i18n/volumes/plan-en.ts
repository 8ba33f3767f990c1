import { plan } from '../en/plan';
import { planAxes } from '../en/plan-axes';

export const messages = { ...plan, ...planAxes } as const;
