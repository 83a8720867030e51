import { expect } from '@open-wc/testing'
import { newKey } from '../../../widgets/shared/client.js'
import { signedAct } from '../../../widgets/shared/session.js'
import { keepSession } from '../../../widgets/shared/session-store.js'
import { forgetAll } from '../offer-board/publish-support.js'
import { newEmail, signInAs } from '../session/session-support.js'
import { open, publish, said, site, type Owner } from './space-support.js'

type Wished = readonly [title: string, names: readonly string[]]

/** Nadia gives these things away, and they are asked for one after the other; it is she who is signed in. */
async function allWished(...things: readonly Wished[]) {
  const nadia = newEmail()
  await signInAs(nadia)
  const offers = []
  for (const [title, names] of things) offers.push({ offer: await publish({ title, kind: 'give' }), names })
  await forgetAll()
  const asked = []
  for (const { offer, names } of offers) {
    for (const firstName of names) {
      const { session } = await signInAs(newEmail())
      const wish = { firstName, locale: 'fr', offer, over15: true, rulesVersion: '2026-12', site } as const
      const { id } = await signedAct('loans.ask', { ...wish, words: 'Bonjour' }, { site, key: newKey() })
      asked.push({ id, session })
      await forgetAll()
    }
  }
  const { session } = await signInAs(nadia)
  return { session, asked }
}

const wished = (title: string, ...names: string[]) => allWished([title, names])

async function opened(): Promise<Owner> {
  const owner = await open()
  await owner.comesTo('shown')
  await owner.finds(() => !!owner.find('.gift .answers'), 'a choice should be offered')
  return owner
}

const radios = (owner: Owner) => owner.all('.gift > fieldset .asker > :not(.face, input)').map(said)

function choose(owner: Owner, name: string): void {
  const label = owner.all('.gift label').find((one) => said(one.querySelector('strong')).startsWith(name))
  label!.querySelector('input')!.click()
}

describe('a thing to give that several ask for', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('is one card: one is chosen, and has it by one press; who stays in line is told', async () => {
    await wished('Fauteuil', 'Samira', 'Bruno', 'Priya')
    const owner = await opened()
    expect(said(owner.find('.gift'))).to.match(
      /^Répondez avant .* Fauteuil 3 personnes le voudraient À qui le donnez-vous \?/,
    )
    expect(radios(owner).map((text) => text.split(' ')[0])).to.deep.equal(['Samira', 'Bruno', 'Priya', 'Laisser'])
    expect(owner.all('.tab').map(said)[0]).to.equal('À faire 1')
    expect(owner.all('.own-loan')).to.have.length(1)
    await expect(owner.element).to.be.accessible()

    choose(owner, 'Bruno')
    await owner.finds(() => said(owner.find('.gift .answers button')) === 'Donner à Bruno', 'his name is on the button')
    expect(said(owner.find('.gift'))).to.contain(
      'Les 2 autres personnes gardent leur place, et le savent. Si Bruno ne vient pas, annulez : vous choisirez de nouveau.',
    )
    owner.find('.gift .answers button')!.click()
    await owner.finds(() => owner.focused?.matches('.told'), 'what came of it should be said')

    expect(said(owner.focused)).to.equal(
      'C’est accepté. Bruno ne le sait pas encore : vous avez 10 secondes pour changer d’avis.',
    )
    expect(said(owner.find('.gift'))).to.contain('C’est d’accord avec Bruno.')
    await expect(owner.element).to.be.accessible()
    owner.button('Bientôt').click()
    await owner.finds(() => owner.all('.soon-one').length === 1, 'it should be among what comes, once')
    expect(said(owner.find('.soon-one'))).to.contain('Donner à Bruno : Fauteuil')
  })

  it('stands by when it has to be answered, among what else waits, and stays there once it is', async () => {
    await allWished(['Banc', ['Samira']], ['Fauteuil', ['Bruno', 'Priya']], ['Tabouret', ['Lucas']])
    const owner = await opened()
    const cards = () =>
      owner.all('.loans .own-loan .soon-name').map((one) => /Banc|Fauteuil|Tabouret/.exec(said(one))?.[0])
    expect(cards()).to.deep.equal(['Banc', 'Fauteuil', 'Tabouret'])

    choose(owner, 'Priya')
    await owner.finds(() => said(owner.find('.gift .answers button')) === 'Donner à Priya', 'her name is on the button')
    owner.find('.gift .answers button')!.click()
    await owner.finds(() => owner.focused?.matches('.told'), 'what came of it should be said')

    expect(cards()).to.deep.equal(['Banc', 'Fauteuil', 'Tabouret'])
  })

  it('lets chance choose, asked before it is drawn', async () => {
    await wished('Fauteuil', 'Samira', 'Bruno')
    const owner = await opened()

    choose(owner, 'Laisser le hasard')
    await owner.finds(() => said(owner.find('.gift .answers')) === 'Tirer au sort…', 'chance has its own button')
    owner.find('.gift .answers button')!.click()
    await owner.finds(() => owner.focused?.matches('.opened'), 'it should be asked first')
    expect(said(owner.focused)).to.equal('Tirer au sort entre 2 personnes ?')
    await expect(owner.element).to.be.accessible()
    owner.button(/^Tirer au sort$/).click()

    await owner.finds(() => owner.focused?.matches('.told'), 'what came of it should be said')
    expect(said(owner.focused)).to.equal('C’est fait. Tout le monde reçoit un e-mail.')
  })

  it('says that who was chosen does not want it any more, and lets one choose again', async () => {
    const { session, asked } = await wished('Fauteuil', 'Samira', 'Bruno', 'Priya')
    const owner = await opened()
    choose(owner, 'Bruno')
    await owner.finds(() => said(owner.find('.gift .answers button')) === 'Donner à Bruno', 'he should be chosen')
    const [, bruno] = asked
    await forgetAll()
    await keepSession(bruno!.session)
    await signedAct('loans.answer', { answer: 'cancel', loanId: bruno!.id, site }, { site, key: newKey() })
    await forgetAll()
    await keepSession(session)

    owner.find('.gift .answers button')!.click()
    await owner.finds(() => said(owner.find('.gift')).includes('n’en veut plus'), 'that he left should be said')

    expect(radios(owner).map((text) => text.split(' ')[0])).to.include.members(['Samira', 'Priya', 'Laisser'])
    expect(said(owner.find('.gift .answers button'))).to.equal('Donner à Samira')
  })
})
