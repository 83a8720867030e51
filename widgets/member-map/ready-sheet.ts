import type { LitElement } from 'lit'
import type { ElementAddress } from '../parts/address/element-address.js'
import type { MemberSheet, SheetList } from './sheet/member-sheet.js'

/** With its words, so that it can take the place of what was shown while it was awaited. */
export async function loadSheet(
  host: LitElement,
  list: () => SheetList,
  link: ElementAddress,
): Promise<() => MemberSheet> {
  const [{ MemberSheet }] = await Promise.all([
    import('./sheet/member-sheet.js'),
    list().language === 'en' && import('./sheet/member-sheet.strings.en.js'),
  ])
  return () => new MemberSheet(host, list, link)
}
