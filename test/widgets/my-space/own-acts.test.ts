import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { newKey } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { forgetEverything, newEmail, signInAs } from '../session/session-support.js'
import { open, publish, said, site, type Owner } from './space-support.js'

const ladder = 'Échelle double'
const told = (owner: Owner) => said(owner.row(ladder).querySelector('.told'))

/** The part that holds what one offers. */
const offers = '#espaces?tab=offers'

async function opened(
  draft: Parameters<typeof publish>[0] = {},
  part = offers,
): Promise<Owner & { readonly offerId: string }> {
  await signInAs(newEmail())
  const offerId = await publish({ title: ladder, ...draft })
  const owner = await open({}, undefined, part)
  await owner.comesTo('shown')
  return Object.assign(owner, { offerId })
}

async function press(owner: Owner, act: string): Promise<void> {
  owner.row(ladder).querySelector<HTMLElement>(`[data-act=${act}]`)!.click()
  await owner.finds(() => owner.focused?.matches('.told, .keep'), 'what came of it should be said')
}

const realNow = Date.now

describe('what somebody does with an offer of theirs', () => {
  beforeEach(forgetEverything)
  afterEach(() => (Date.now = realNow))
  after(forgetEverything)

  it('pauses it and puts it back, each said where the keyboard then is', async () => {
    const owner = await opened()

    await press(owner, 'pause')
    expect(said(owner.focused)).to.match(/^C’est fait : personne ne la voit plus\. « Remettre en ligne »/)
    expect(said(owner.row(ladder))).to.contain('En pause')
    await expect(owner.element).to.be.accessible()

    owner.row(ladder).querySelector<HTMLElement>('[data-act=resume]')!.click()
    await owner.finds(
      () => /^C’est fait : elle est de nouveau proposée/.test(said(owner.focused)),
      'that it is back should be said',
    )
    expect(said(owner.row(ladder))).to.match(/En ligne En ligne jusqu’au/)
  })

  it('renews what ends soon, said in its place; looked for again, it waits no more', async () => {
    Date.now = () => Date.parse('2027-03-03T14:00:00Z')
    const owner = await opened({ until: '2027-03-06' }, '')
    expect(owner.section('À voir d’abord')).to.have.lengthOf(1)
    expect(said(owner.row(ladder))).to.contain('Elle quitte les listes le 6 mars au soir')

    await press(owner, 'renew')

    expect(said(owner.focused)).to.match(/^C’est fait : elle est en ligne jusqu’au \d+.* juin/)
    expect(owner.section('À voir d’abord')).to.have.lengthOf(1)
    expect(owner.all('.tab').map(said)[0]).to.equal('À faire')
    owner.button('Mes offres').click()
    await owner.finds(() => owner.section('Ce que je propose').length === 1, 'it should stand among the others')
    expect(owner.section('À voir d’abord')).to.have.lengthOf(0)
  })

  it('tells the year of a last day that is a year away', async () => {
    Date.now = () => Date.parse('2027-03-03T14:00:00Z')

    const owner = await opened({ until: '2028-02-10' })

    expect(said(owner.row(ladder))).to.contain('En ligne jusqu’au 10 février 2028.')
  })

  it('takes it away only after a question, with the keyboard on the way back', async () => {
    const owner = await opened()
    await press(owner, 'withdraw')
    expect(said(owner.focused)).to.equal('Garder l’offre')
    await expect(owner.element).to.be.accessible()
    owner.button('Garder l’offre').click()
    await owner.finds(() => owner.focused?.matches('[data-act=withdraw]'), 'the keyboard should be where it was')
    expect(said(owner.row(ladder))).to.contain('En ligne')

    await press(owner, 'withdraw')
    owner.button('Retirer l’offre').click()
    await owner.finds(() => owner.focused?.matches('.told'), 'it should be said')

    expect(said(owner.focused)).to.match(/^C’est fait : elle est retirée/)
    expect(said(owner.row(ladder))).to.contain('Retirée')
  })

  it('lets go of the question by Escape too, which is told where its way back is read', async () => {
    const owner = await opened()
    await press(owner, 'withdraw')
    const question = owner.focused!.closest('[role=group]')!.getAttribute('aria-labelledby')!
    expect(said(owner.row(ladder).querySelector(`#${question}`))).to.match(/^Retirer cette offre \?/)

    await sendKeys({ press: 'Escape' })
    await owner.finds(() => owner.focused?.matches('[data-act=withdraw]'), 'the keyboard should be where it was')

    expect(owner.row(ladder).querySelectorAll('.keep')).to.have.lengthOf(0)
    expect(said(owner.row(ladder))).to.contain('En ligne')
  })

  it('says who has what is lent, which cannot be taken away meanwhile, and hides it instead', async () => {
    Date.now = () => Date.parse('2027-03-03T14:00:00Z')
    await forgetEverything()
    const alma = newEmail()
    await signInAs(alma)
    const offer = await publish({ title: ladder })
    await forgetEverything()
    const marcel = newEmail()
    await signInAs(marcel)
    const wish = { firstName: 'Marcel', locale: 'fr', offer, over15: true, rulesVersion: '2026-12', site } as const
    const days = { from: '2027-03-03', to: '2027-03-05' }
    const { id } = await signedAct('loans.ask', { ...wish, ...days, words: 'Bonjour' }, { site, key: newKey() })
    const says = async (email: string, answer: 'accept' | 'hand-over') => {
      await forgetEverything()
      await signInAs(email)
      await signedAct('loans.answer', { answer, loanId: id, site }, { site, key: newKey() })
    }
    await says(alma, 'accept')
    await says(marcel, 'hand-over')
    await says(alma, 'hand-over')
    const owner = await open({}, undefined, offers)
    await owner.comesTo('shown')

    await press(owner, 'withdraw')

    expect(said(owner.row(ladder).querySelector('.acts'))).to.equal(
      'Marcel l’a jusqu’au vendredi 5 mars. Tant que c’est en cours, l’offre ne peut pas être retirée, seulement cachée. Garder l’offre Mettre en pause',
    )
    await expect(owner.element).to.be.accessible()
    owner.button('Mettre en pause').click()
    await owner.finds(() => owner.focused?.matches('.told'), 'that it is hidden should be said')
    expect(said(owner.row(ladder))).to.contain('En pause')

    Date.now = () => Date.parse('2027-03-07T14:00:00Z')
    owner.row(ladder).querySelector<HTMLElement>('[data-act=withdraw]')!.click()
    await owner.finds(() => owner.focused?.matches('.keep'), 'late, it may be taken away')
    expect(said(owner.row(ladder))).to.match(
      /Retirée ou non, c’est toujours à vous rendre\. Retirer cette offre \? .* Retirer l’offre/,
    )
  })

  it('says that it is given, where it may be given for good', async () => {
    const owner = await opened({ kind: 'give' })

    await press(owner, 'close')
    owner.button('Oui, c’est donné').click()
    await owner.finds(() => owner.focused?.matches('.told'), 'it should be said')

    expect(said(owner.focused)).to.match(/^C’est noté : donnée/)
  })

  it('is told why not in words, and how it stands by now', async () => {
    const owner = await opened()
    await signedAct('offers.withdraw', { offerId: owner.offerId }, { site, key: newKey() })

    await press(owner, 'pause')

    expect(told(owner)).to.equal('Cette offre n’est plus là.')
    expect(said(owner.row(ladder))).to.contain('Retirée')
  })

  it('tries again after a cut, and nothing is done twice', async () => {
    const owner = await opened()
    const real = window.fetch
    window.fetch = () => {
      window.fetch = real
      return Promise.reject(new TypeError('no network'))
    }

    await press(owner, 'pause')
    expect(told(owner)).to.contain('la connexion a manqué')
    expect(said(owner.row(ladder))).to.contain('En ligne')

    owner.row(ladder).querySelector<HTMLElement>('[data-act=pause]')!.click()
    await owner.finds(() => said(owner.row(ladder)).includes('En pause'), 'it should be paused')
  })

  it('is about one offer: buttons are named after it', async () => {
    const owner = await opened()
    await publish({ title: 'Cours de couture', kind: 'help', category: 'other' })
    owner.element.parentElement!.remove()
    const again = await open()
    await again.comesTo('shown')

    const names = again.all('[data-act=pause]').map((button) => button.ariaLabel)

    expect(names).to.have.members(['Mettre en pause Échelle double', 'Mettre en pause Cours de couture'])
  })
})
