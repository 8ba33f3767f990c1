export { FindLens as AdoptLens } from '../find/find-lens';
