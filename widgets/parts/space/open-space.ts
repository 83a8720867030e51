import { firstAnswer } from '../../shared/first-answer.js'
import { languageOf } from '../../shared/language-of.js'
import { addressOf } from '../../shared/wire.js'
import { pageIn } from '../page-in.js'
import { leadByPass } from './by-pass.js'
import { loadByLoader } from './load-by-loader.js'
import { SpaceSheet } from './space-sheet.js'

export type SpaceOf = {
  readonly site: string
  /** Leaves what is open over the page. */
  readonly leave?: () => void
  /** Somebody may have signed out in it. */
  readonly closed?: () => void
}

const tag = 'coop-my-space'

/** Where it stands in the page; from a partner’s, on the page that the site has named; over this page; or, without the loader, on ours. */
export async function openSpace(
  link: HTMLElement,
  { site, leave = () => {}, closed = () => {} }: SpaceOf,
): Promise<void> {
  const here = document.querySelector<HTMLElement>(tag)
  if (here) {
    leave()
    // It is loaded once it comes near.
    here.scrollIntoView()
    here.focus()
    return
  }
  const page = await pageOf(site)
  // Who is known on our page would have to sign in again on theirs.
  if (page !== undefined && new URL(addressOf('/')).origin !== origin) return location.assign(page)
  const root = link.getRootNode()
  const language = languageOf(link)
  if (!(root instanceof ShadowRoot) || !(await loadByLoader(tag)))
    return leadByPass(site, pageIn(language, `/s/${site}/moi`))
  leave()
  SpaceSheet.over(root, { site, language, closed })
}

async function pageOf(site: string): Promise<string | undefined> {
  return firstAnswer('sites.open', { site }).then(
    (opening) => opening.site.space,
    () => undefined,
  )
}
