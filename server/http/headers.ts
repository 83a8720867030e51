import type { OutgoingHttpHeaders } from 'node:http'

/** For what any page may read: no preflight, and nothing depends on the origin, so that one cached copy serves all. */
export function publicReadHeaders(seconds: number): OutgoingHttpHeaders {
  return {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Timing-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    'Cache-Control': seconds > 0 ? `public, max-age=${seconds}` : 'no-cache',
  }
}

/** No page of ours sees by the camera, nor a page that holds it in a frame, but the desk: photos are taken by the device itself. */
const withoutCamera: OutgoingHttpHeaders = { 'Permissions-Policy': 'camera=()' }

/** For every page of ours but those of `/embed`. */
export const pageHeaders: OutgoingHttpHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  ...withoutCamera,
}

/** At the desk codes are read by the camera, for its own page alone. */
export const deskHeaders: OutgoingHttpHeaders = { ...pageHeaders, 'Permissions-Policy': 'camera=(self)' }

/** Headers of a list that is kept, beside those of its page. */
export function listHeaders(ofPage: OutgoingHttpHeaders, seconds: number): OutgoingHttpHeaders {
  return { ...ofPage, Vary: 'Accept-Encoding', 'Cache-Control': pageCaching(seconds) }
}

/** Errors are not cached, since what is missing now may exist in a moment. */
export const pageCaching = (seconds: number): string => (seconds > 0 ? `public, max-age=${seconds}` : 'no-store')

/** Anybody may frame it: it shows what anybody may read, and nothing is done in it. */
export const embedHeaders: OutgoingHttpHeaders = {
  'Content-Security-Policy': String(pageHeaders['Content-Security-Policy']).replace(
    "frame-ancestors 'none'",
    'frame-ancestors *',
  ),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Robots-Tag': 'noindex',
  ...withoutCamera,
}

/** Headers of a page whose form sends the link back for the archive. */
export const formLinkPageHeaders = (): OutgoingHttpHeaders => ({
  ...linkPageHeaders,
  'Content-Security-Policy': String(linkPageHeaders['Content-Security-Policy']).replace(
    "form-action 'none'",
    "form-action 'self'",
  ),
})

/** For pages reached by a mail: the fragment is a secret, so no referrer, no caching, no indexing. */
export const linkPageHeaders: OutgoingHttpHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
  ...withoutCamera,
}
