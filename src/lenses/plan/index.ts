export { PlanLens } from './plan-lens';
