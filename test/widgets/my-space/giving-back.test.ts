import { expect } from '@open-wc/testing'
import { newKey } from '../../../widgets/shared/client.js'
import { signedAct, signedAsk } from '../../../widgets/shared/session.js'
import { keepSession } from '../../../widgets/shared/session-store.js'
import { forgetAll } from '../offer-board/publish-support.js'
import { newEmail, signInAs } from '../session/session-support.js'
import { open, publish, said, site } from './space-support.js'

/** Nadia gives a thing to who is signed in then, and both say so. */
async function given(): Promise<void> {
  const [nadia, lucas] = [newEmail(), newEmail()]
  const nadias = await signInAs(nadia)
  const offer = await publish({ title: 'Fauteuil', kind: 'give' })
  await forgetAll()
  const lucass = await signInAs(lucas)
  const wish = { firstName: 'Lucas', locale: 'fr', offer, over15: true, rulesVersion: '2026-12', site } as const
  const { id } = await signedAct('loans.ask', { ...wish, words: 'Bonjour' }, { site, key: newKey() })
  const say = (answer: 'accept' | 'hand-over') =>
    signedAct('loans.answer', { answer, loanId: id, site }, { site, key: newKey() })
  await forgetAll()
  await keepSession(nadias.session)
  await say('accept')
  await say('hand-over')
  await forgetAll()
  await keepSession(lucass.session)
  await say('hand-over')
}

describe('what others look for in vain, in somebody’s space', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('stands below once something has ended well, and opens the form filled in', async () => {
    await given()
    const owner = await open()
    await owner.finds(() => owner.all('[data-lacking]').length === 3, 'what is lacking should stand there')
    const lacking = owner.all('[data-lacking]').map(said)
    expect(lacking[0]).to.equal('Kayak 11 recherches Je peux le prêter (Kayak)')
    await expect(owner.element).to.be.accessible()

    owner.find('[data-lacking] button')!.click()
    await owner.finds(
      () => owner.find<HTMLInputElement>('dialog #title-of-offer')?.value === 'Kayak',
      'the form should be filled in',
    )

    expect(owner.find<HTMLInputElement>('dialog input[value=lend]')!.checked).to.equal(true)
  })

  it('goes away when it is put off, also once the page is opened again', async () => {
    await given()
    const owner = await open()
    await owner.finds(() => owner.all('[data-lacking]').length === 3, 'what is lacking should stand there')

    owner.button('Plus tard').click()
    await owner.finds(() => owner.all('[data-lacking]').length === 0, 'it should be gone')
    expect(owner.focused?.matches('.who')).to.equal(true)
    await owner.finds(
      async () => (await signedAsk('loans.lacking', { site }, { site })).items.length === 0,
      'it is kept',
    )
    owner.element.remove()

    const again = await open()
    await again.finds(() => again.find('.over'), 'what is over should stand there')
    expect(again.all('[data-lacking]')).to.have.length(0)
  })
})
