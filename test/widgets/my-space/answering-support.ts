import { newKey } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { forgetAll } from '../offer-board/publish-support.js'
import { newEmail, signInAs } from '../session/session-support.js'
import { open, publish, said, site, type Owner } from './space-support.js'

const days = [
  { from: '2027-03-20', to: '2027-03-21' },
  { from: '2027-03-24', to: '2027-03-24' },
] as const

/** Nadia offers a thing a day, and Lucas has asked for each; it is she who is signed in. */
export async function askedOf(...titles: string[]) {
  const nadia = newEmail()
  await signInAs(nadia)
  const offers: string[] = []
  for (const title of titles) offers.push(await publish({ title }))
  await forgetAll()
  const lucas = newEmail()
  await signInAs(lucas)
  const ids: string[] = []
  for (const [at, offer] of offers.entries()) {
    const wish = { firstName: 'Lucas', locale: 'fr', offer, over15: true, rulesVersion: '2026-12', site } as const
    const asked = { ...wish, ...days[at]!, words: 'Un secret entre nous' }
    ids.push((await signedAct('loans.ask', asked, { site, key: newKey() })).id)
  }
  await forgetAll()
  const { session } = await signInAs(nadia)
  return { nadia, lucas, ids, session }
}

export const card = (owner: Owner, title: string): HTMLElement => {
  const found = owner.all('.own-loan').find((one) => said(one).includes(title))
  if (!found) throw new Error(`no card of ${title} in: ${owner.words}`)
  return found
}

export const buttonIn = (owner: Owner, title: string, name: RegExp): HTMLElement => {
  const found = [...card(owner, title).querySelectorAll<HTMLElement>('button, a')].find((one) => name.test(said(one)))
  if (!found) throw new Error(`nothing is called ${name} in: ${said(card(owner, title))}`)
  return found
}

export async function opened(): Promise<Owner> {
  const owner = await open()
  await owner.comesTo('shown')
  await owner.finds(() => !!owner.find('.answers'), 'it should be answered here')
  return owner
}

export const isTold = (owner: Owner) => () => owner.focused?.matches('.told')

export async function beginToRefuse(owner: Owner, title: string, words: string): Promise<void> {
  buttonIn(owner, title, /^Refuser…$/).click()
  await owner.finds(() => !!card(owner, title).querySelector('textarea'), 'a word may be added')
  const field = card(owner, title).querySelector('textarea')!
  field.value = words
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
