import { type NeedToken, needTokens } from '../model/vocabulary';
import { required } from '../state/parameters';

/** Asks for exactly these tokens, in the vocabulary's order. */
export function requireNeed(tokens: readonly NeedToken[]): void {
  required.value = needTokens.filter((token) => tokens.includes(token));
}

/** Adds a token to what is asked, or takes it away. */
export function toggleNeed(token: NeedToken): void {
  const asked = required.value;
  requireNeed(asked.includes(token) ? asked.filter((other) => other !== token) : [...asked, token]);
}
