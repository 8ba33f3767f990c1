import { plan } from '../zh/plan';
import { planScenario } from '../zh/plan-scenario';

export const messages = { ...plan, ...planScenario } as const;
