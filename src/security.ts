// The headers of every page. One list, used by the preview server, the _headers file and the meta tag.

const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

const asText = (directives: [string, string][]) => directives.map((d) => d.join(' ')).join('; ');

/** Content security policy as a header. */
const csp = asText(Object.entries(policy));

/** The same for hosts that cannot send headers; browsers refuse frame-ancestors in a meta tag. */
export const cspMeta = asText(Object.entries(policy).filter(([name]) => name !== 'frame-ancestors'));

/** For the editing loop alone: Vite puts styles inside the page, so that they change without a new page. */
export const cspDev = asText(Object.entries({ ...policy, 'style-src': "'self' 'unsafe-inline'" }));

export const securityHeaders = {
  'Content-Security-Policy': csp,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
