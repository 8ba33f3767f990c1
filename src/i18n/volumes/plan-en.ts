import { plan } from '../en/plan';
import { planAxes } from '../en/plan-axes';
import { planScenario } from '../en/plan-scenario';
import { planSiting } from '../en/plan-siting';

export const messages = { ...plan, ...planAxes, ...planScenario, ...planSiting } as const;
