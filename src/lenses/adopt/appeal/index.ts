export { AppealPage } from './appeal-page';
