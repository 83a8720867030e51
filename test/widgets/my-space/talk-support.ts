import { newKey } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { forgetAll } from '../offer-board/publish-support.js'
import { newEmail, signInAs } from '../session/session-support.js'
import { open, publish } from './space-support.js'

/** Words are written in its pages. */
export const site = 'tiers-lieu-le-fil'

/** Nadia lends, Lucas has asked with a word; it is she who is signed in, at her own space. */
export async function openSpace(title: string, says: readonly string[] = []) {
  const nadia = newEmail()
  await signInAs(nadia, site)
  const offer = await publish({ title }, site)
  await forgetAll()
  const lucas = newEmail()
  await signInAs(lucas, site)
  const wish = { firstName: 'Lucas', locale: 'fr', offer, over15: true, rulesVersion: '2026-12', site } as const
  const asked = { ...wish, from: '2027-03-20', to: '2027-03-21', words: 'Bonjour Nadia' }
  const { id } = await signedAct('loans.ask', asked, { site, key: newKey() })
  for (const words of says) await signedAct('talks.say', { kind: 'loan', id, site, words }, { site, key: newKey() })
  await forgetAll()
  await signInAs(nadia, site)
  const owner = await open({ site })
  await owner.comesTo('shown')
  const opens = async () => {
    owner.button('Écrire à Lucas').click()
    await owner.finds(() => owner.find('#talk-say'), 'the talk should be there')
  }
  return { owner, id, nadia, lucas, opens }
}
