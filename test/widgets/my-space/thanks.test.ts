import { expect } from '@open-wc/testing'
import { keepSession } from '../../../widgets/shared/session-store.js'
import { forgetAll } from '../offer-board/publish-support.js'
import { given } from './given-support.js'
import { open, said, type Owner } from './space-support.js'

const field = (owner: Owner) => owner.find<HTMLTextAreaElement>('[data-thank] textarea')

async function opened(): Promise<Owner> {
  const owner = await open()
  await owner.finds(() => field(owner), 'one may say thank you')
  return owner
}

async function write(owner: Owner, words: string): Promise<void> {
  field(owner)!.value = words
  field(owner)!.dispatchEvent(new InputEvent('input', { bubbles: true }))
  owner.button('Envoyer mon merci').click()
  await owner.finds(() => owner.focused?.matches('.told'), 'that it left should be said')
}

async function unfolded(owner: Owner): Promise<string> {
  owner.find<HTMLElement>('.over summary')!.click()
  await owner.finds(() => !!owner.find('.over .own-loan'), 'what is over should be listed')
  return said(owner.find('.over'))
}

describe('thanks, in somebody’s space', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('are written in a line, shown by who is thanked, and ended by either', async () => {
    const { nadia, lucas } = await given()
    const taker = await opened()
    await expect(taker.element).to.be.accessible()

    await write(taker, 'Très beau fauteuil')
    expect(said(taker.focused)).to.equal('C’est parti : Alma le lira bientôt.')
    expect(field(taker)).to.equal(null)
    expect(await unfolded(taker)).to.contain('Votre merci : « Très beau fauteuil ». Alma n’a pas encore choisi')
    taker.element.parentElement!.remove()
    await forgetAll()
    await keepSession(nadia)

    const giver = await open()
    await giver.finds(() => giver.find('[data-thanks]'), 'the thanks should be there')
    expect(said(giver.find('[data-thanks]'))).to.match(/^Lucas vous dit merci Fauteuil « Très beau fauteuil »/)
    await expect(giver.element).to.be.accessible()
    giver.button('Oui, le montrer').click()
    await giver.finds(() => giver.focused?.matches('.told'), 'that it is shown should be said')
    expect(said(giver.focused)).to.equal('C’est fait : il se lit sous vos offres.')
    expect(await unfolded(giver)).to.contain('Le merci de Lucas, sous vos offres : « Très beau fauteuil ».')
    giver.element.parentElement!.remove()
    await forgetAll()
    await keepSession(lucas)

    const again = await open()
    await again.finds(() => again.find('.over'), 'what is over should stand there')
    expect(await unfolded(again)).to.contain('que Alma montre sous ses offres')
    again.button('Retirer ce merci').click()
    await again.finds(() => again.focused?.matches('.told'), 'that it is ended should be said')
    expect(said(again.find('.over'))).not.to.contain('Très beau fauteuil')
  })

  it('ask for a few words where there are none, and keep what is typed where it does not leave', async () => {
    await given()
    const owner = await opened()
    owner.button('Envoyer mon merci').click()
    await owner.finds(
      () => field(owner)!.getAttribute('aria-invalid') === 'true',
      'that words are missing should be said',
    )
    expect(owner.words).to.contain('Écrivez d’abord quelques mots.')

    const real = window.fetch
    window.fetch = () => {
      window.fetch = real
      return Promise.reject(new TypeError('no network'))
    }
    field(owner)!.value = 'Merci'
    field(owner)!.dispatchEvent(new InputEvent('input', { bubbles: true }))
    owner.button('Envoyer mon merci').click()
    await owner.finds(() => owner.words.includes('Cela n’est pas parti'), 'that it did not leave should be said')
    expect(field(owner)!.value).to.equal('Merci')
  })
})
