import { plan } from '../zh/plan';
import { planAxes } from '../zh/plan-axes';

export const messages = { ...plan, ...planAxes } as const;
