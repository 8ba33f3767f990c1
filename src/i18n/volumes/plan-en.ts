import { plan } from '../en/plan';
import { planScenario } from '../en/plan-scenario';

export const messages = { ...plan, ...planScenario } as const;
