import type { LitElement } from 'lit'
import type { ElementAddress } from '../parts/address/element-address.js'
import type { OpenableSheet } from '../parts/sheet/awaited-sheet.js'
import { learnMemberSheet } from './words/ready-list.strings.js'
import type { SheetList } from './sheet/member-sheet.js'

/** With its words, so that it can take the place of what was shown while it was awaited. */
export async function loadSheet(
  host: LitElement,
  list: () => SheetList,
  link: ElementAddress,
): Promise<() => OpenableSheet> {
  const [{ MemberSheet }] = await Promise.all([
    import('./sheet/member-sheet.js'),
    learnMemberSheet[list().language]?.(),
  ])
  return () => {
    const sheet = new MemberSheet(host, list, link)
    return {
      open: (slug, ready) => ready() && sheet.open(slug),
      close: () => sheet.close(),
      render: () => sheet.render(),
    }
  }
}
