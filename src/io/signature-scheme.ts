import { appError } from '../lib/app-error';

/** How events are signed. Source: definitions.md, "Authenticity". */
export const signatureScheme = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** A page that is not served over https (or from this computer) has no WebCrypto. */
export const signingUnavailable = appError(
  'signing-unavailable',
  'This browser cannot sign or check signatures on this page: it needs https. Nothing was written.',
);
