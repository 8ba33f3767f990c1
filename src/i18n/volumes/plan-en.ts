import { plan } from '../en/plan';
import { planAxes } from '../en/plan-axes';
import { planScenario } from '../en/plan-scenario';
import { planSiting } from '../en/plan-siting';
import { planWishes } from '../en/plan-wishes';
import { walkControl } from '../en/walk-control';

export const messages = {
  ...plan,
  ...planAxes,
  ...planScenario,
  ...planSiting,
  ...planWishes,
  ...walkControl,
} as const;
