import type { LitElement } from 'lit'
import { SheetLink, type LinkedList } from '../parts/sheet/sheet-link.js'

export type MemberLink = SheetLink

/** `#membre-<slug>`, and `@<site>` behind it where elements of several sites share the page. */
export function memberLink(host: LitElement, list: () => LinkedList): MemberLink {
  return new SheetLink(host, { begin: '#membre-', shape: /^#membre-([a-z0-9-]+)(?:@(.+))?$/, joint: '@' }, list)
}
