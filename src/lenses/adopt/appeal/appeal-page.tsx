import { AppealNumbers } from './appeal-numbers';
import { AppealText } from './appeal-text';
import { ForwardAppeal } from './forward-appeal';
import { SignUp } from './sign-up';
import './appeal-page.css';

/** The alliance's appeal, for its members: what is asked, by whom, how things stand, and how to take part. */
export function AppealPage() {
  return (
    <article class="appeal" aria-labelledby="appeal-title">
      <AppealText />
      <AppealNumbers />
      <SignUp />
      <ForwardAppeal />
    </article>
  );
}
