import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** The environment variable that names an online style at build time. */
export const styleVariable = 'VITE_MAP_STYLE_URL';

/**
 * Writes the security policy into the built page. Not in development, where Vite runs scripts of its own in the
 * page. A nonsense address of the online style stops the build.
 */
export function writeSecurityPolicy(): Plugin {
  let policy = '';
  return {
    name: 'write-security-policy',
    apply: 'build',
    configResolved(config) {
      policy = contentSecurityPolicy(config.env[styleVariable]);
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
