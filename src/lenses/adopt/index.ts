export { AdoptLens } from './adopt-lens';
