import { plan } from '../zh/plan';
import { planAxes } from '../zh/plan-axes';
import { planScenario } from '../zh/plan-scenario';

export const messages = { ...plan, ...planAxes, ...planScenario } as const;
