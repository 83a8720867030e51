import { newKey } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { keepSession } from '../../../widgets/shared/session-store.js'
import { forgetAll } from '../offer-board/publish-support.js'
import { newEmail, signInAs } from '../session/session-support.js'
import { publish, site } from './space-support.js'

/** Nadia gives Lucas a thing, and both say so; it is Lucas who is signed in. */
export async function given() {
  const { session: nadia } = await signInAs(newEmail())
  const offer = await publish({ title: 'Fauteuil', kind: 'give' })
  await forgetAll()
  const { session: lucas } = await signInAs(newEmail())
  const wish = { firstName: 'Lucas', locale: 'fr', offer, over15: true, rulesVersion: '2026-12', site } as const
  const { id } = await signedAct('loans.ask', { ...wish, words: 'Bonjour' }, { site, key: newKey() })
  const say = (answer: 'accept' | 'hand-over') =>
    signedAct('loans.answer', { answer, loanId: id, site }, { site, key: newKey() })
  await forgetAll()
  await keepSession(nadia)
  await say('accept')
  await say('hand-over')
  await forgetAll()
  await keepSession(lucas)
  await say('hand-over')
  return { nadia, lucas, loanId: id }
}
