export { MyPledges } from './my-pledges';
