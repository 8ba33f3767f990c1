import { plan } from '../en/plan';
import { planAxes } from '../en/plan-axes';
import { planScenario } from '../en/plan-scenario';

export const messages = { ...plan, ...planAxes, ...planScenario } as const;
