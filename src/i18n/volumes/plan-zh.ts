import { plan } from '../zh/plan';
import { planAxes } from '../zh/plan-axes';
import { planScenario } from '../zh/plan-scenario';
import { planSiting } from '../zh/plan-siting';

export const messages = { ...plan, ...planAxes, ...planScenario, ...planSiting } as const;
