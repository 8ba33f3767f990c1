import { plan } from '../zh/plan';
import { planAxes } from '../zh/plan-axes';
import { planScenario } from '../zh/plan-scenario';
import { planSiting } from '../zh/plan-siting';
import { planWishes } from '../zh/plan-wishes';
import { walkControl } from '../zh/walk-control';

export const messages = {
  ...plan,
  ...planAxes,
  ...planScenario,
  ...planSiting,
  ...planWishes,
  ...walkControl,
} as const;
