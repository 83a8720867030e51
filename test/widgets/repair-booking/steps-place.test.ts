import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { standIns } from 'coop:server'
import { connectTo } from '../../../widgets/shared/client.js'
import { bench, said } from './steps-support.js'

const lomme = { code: '59355', name: 'Lomme' }
const itinerant = 'velo-visite'
const options = '[role="option"]'

describe('where', () => {
  it('somebody who comes says how far, and the commune where one looked from is there already', async () => {
    const step = await bench('place', { repairer: itinerant, draft: { near: lomme } })

    expect(step.words).to.include('Le réparateur vient chez vous. Se déplace jusqu’à 7 km.')
    expect(step.field('Commune').value).to.equal('Lomme')
    await expect(step).to.be.accessible()
  })

  it('an address is proposed while one types, and brings its commune and where it is', async () => {
    const step = await bench('place', { repairer: itinerant })

    step.field('Numéro et rue').focus()
    await sendKeys({ type: '12 rue de la gare lom' })
    await step.finds(() => step.find(`#place-street-list:not([hidden]) ${options}`), 'addresses should be proposed')
    await expect(step).to.be.accessible()
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'Enter' })
    await step.updateComplete

    const { address } = step.draft
    expect(address?.text).to.equal('12 Rue de la Gare 59160 Lomme')
    expect([address?.communeCode, address?.commune]).to.deep.equal(['59355', 'Lomme'])
    expect(address?.latitude).to.be.closeTo(50.64, 0.1)
    expect(step.field('Commune').value).to.equal('Lomme')
    expect(step.summary['Où']).to.equal('12 Rue de la Gare 59160 Lomme')
    expect(step.went, 'choosing a proposal is not going on').to.deep.equal([])
  })

  it('what is typed is never replaced by what is proposed', async () => {
    const step = await bench('place', { repairer: itinerant, draft: { near: lomme } })
    const typed = '3 rue de la Gare, bâtiment B'

    step.field('Numéro et rue').focus()
    await sendKeys({ type: '3 rue de la Gare' })
    await step.finds(() => step.find(`#place-street-list:not([hidden]) ${options}`), 'addresses should be proposed')
    await sendKeys({ type: ', bâtiment B' })
    step.press('Continuer')
    await step.finds(() => step.went.length, 'it should go on')

    expect(step.field('Numéro et rue').value).to.equal(typed)
    expect(step.draft.address).to.deep.equal({ text: typed, communeCode: '59355', commune: 'Lomme' })
    expect(step.summary['Où']).to.equal(`${typed}, Lomme`)
  })

  it('with nobody to propose addresses, what was typed is kept and is enough', async () => {
    const step = await bench('place', { repairer: itinerant, draft: { near: lomme } })
    connectTo(standIns.failing)

    step.field('Numéro et rue').focus()
    await sendKeys({ type: '7 quai des Bateliers' })
    await step.finds(() => said(step.find('.address')).includes('écrivez-la en entier'), 'the hint should come')
    expect(step.failures, 'it is nobody’s failure').to.deep.equal([])
    await expect(step).to.be.accessible()
    await sendKeys({ press: 'Enter' })
    await step.finds(() => step.went.length, 'it should go on')

    expect(step.draft.address?.text).to.equal('7 quai des Bateliers')
  })

  it('a postcode is enough for a commune, and everything stands there when one comes back', async () => {
    const step = await bench('place', { repairer: itinerant })

    step.field('Commune').focus()
    await sendKeys({ type: '59130' })
    await sendKeys({ press: 'Tab' })
    await sendKeys({ type: '4 rue Haute' })
    await step.finds(() => step.draft.address?.communeCode === '59328', 'the commune should be known')
    await step.leaveAndComeBack()

    expect(step.field('Commune').value).to.equal('Lambersart')
    expect(step.field('Numéro et rue').value).to.equal('4 rue Haute')
    expect(step.summary['Où'], 'as it stands in the mails').to.equal('4 rue Haute, 59130 Lambersart')
    step.press('Continuer')
    await step.finds(() => step.went.length, 'it should go on')
  })

  it('an address that nobody knows is said to be good as it is', async () => {
    const step = await bench('place', { repairer: itinerant, draft: { near: lomme } })

    step.field('Numéro et rue').focus()
    await sendKeys({ type: 'zzzz' })

    await step.finds(
      () => said(step.find('.address')).includes('Aucune adresse proposée : écrivez-la en entier'),
      'that none is proposed should be said',
    )
  })

  it('what is missing is said beside its field, which has the focus', async () => {
    const step = await bench('place', { repairer: itinerant })

    step.press('Continuer')
    await step.finds(() => step.focused?.id === 'place-commune', 'the commune should have the focus')
    expect(said(step.find('#place-commune-hint'))).to.equal('Choisissez une commune dans la liste.')
    await expect(step).to.be.accessible()

    await sendKeys({ type: 'Lomme' })
    await sendKeys({ press: 'Tab' })
    await step.finds(() => step.draft.address?.communeCode === lomme.code, 'the commune should be known')
    step.press('Continuer')
    await step.finds(() => step.focused?.id === 'place-street', 'the street should have the focus')
    expect(said(step.find('#place-street-hint'))).to.equal('Écrivez le numéro et la rue.')
    expect(step.went).to.deep.equal([])
    await expect(step).to.be.accessible()
  })

  it('somebody who does not come to a commune says so before anything else is asked, and keeps one from going on', async () => {
    const draft = { near: lomme }
    const step = await bench('place', { repairer: 'la-carriole', site: 'hellemmes', draft })
    expect(step.words).to.include('Se déplace à Hellemmes, à Mons-en-Barœul et à Villeneuve-d’Ascq.')
    const outside = 'Le réparateur ne vient pas jusqu’à cette adresse. Corrigez-la, ou choisissez un autre atelier.'
    await step.finds(() => said(step.find('#address-outside')) === outside, 'it should be said')
    await expect(step).to.be.accessible()
    const [call, other] = step.all('#address-outside + .ways > *')
    expect(call?.getAttribute('href')).to.equal('tel:0353015838')
    other?.click()
    expect(step.went.splice(0)).to.deep.equal(['find'])

    step.field('Numéro et rue').focus()
    await sendKeys({ type: '1 rue Haute' })
    step.find('.go')?.focus()
    step.press('Continuer')
    await step.finds(() => step.focused?.id === 'place-street', 'the address should have the focus')
    expect(said(step.find('#address-outside'))).to.equal(outside)
    expect(step.went).to.deep.equal([])

    step.field('Commune').focus()
    step.field('Commune').select()
    await sendKeys({ type: 'Hellemmes' })
    await step.finds(() => step.find(`#place-commune-list:not([hidden]) ${options}`), 'communes should be proposed')
    await sendKeys({ press: 'ArrowDown' })
    await sendKeys({ press: 'Enter' })
    await step.finds(() => step.draft.address?.commune === 'Hellemmes', 'the commune should be known')
    step.press('Continuer')
    await step.finds(() => step.went.length, 'it should go on where she comes')
  })

  it('an address that nobody proposed is asked about by its words, once they are all there', async () => {
    const step = await bench('place', { repairer: itinerant, draft: { near: lomme } })
    const asked: unknown[] = []
    const send = window.fetch
    window.fetch = async (...call) => {
      const request = new Request(...call)
      if (request.url.endsWith('/repairs.reach')) asked.push((await request.json()).address)
      return send(...call)
    }

    step.field('Numéro et rue').focus()
    await sendKeys({ type: 'zzzz' })
    await sendKeys({ press: 'Enter' })
    await step.finds(() => step.went.length, 'it should go on')
    window.fetch = send

    expect(asked).to.deep.equal([{ communeCode: lomme.code, text: 'zzzz' }])
  })

  it('nobody is kept from going on while it is not known whether somebody comes', async () => {
    const address = { text: '2 place Thiers', communeCode: '59355', commune: 'Lomme' }
    const step = await bench('place', { repairer: itinerant })
    connectTo(standIns.failing)
    step.draft = { ...step.draft, address }

    await step.show('place')
    step.press('Continuer')

    await step.finds(() => step.went.length, 'it should go on')
  })

  it('where there is a workshop too, one says which, and an address is asked only for a visit', async () => {
    const changed = { types: ['workshop' as const, 'itinerant' as const], street: '40 rue de la Berge-aux-Aulnes' }
    const step = await bench('place', { repairer: itinerant, changed })
    expect(step.find('.address')).to.equal(null)

    step.press('Continuer')
    await step.finds(() => step.focused === step.find('.choice input'), 'the first choice should have the focus')
    expect(said(step.find('#place-missing'))).to.equal('Choisissez où la réparation se fait.')
    await expect(step).to.be.accessible()

    step.field(/^À mon adresse/).click()
    await step.updateComplete
    expect(step.find('.address')).not.to.equal(null)
    step.field(/^À l’atelier/).click()
    await step.updateComplete
    expect(step.summary['Où']).to.equal('40 rue de la Berge-aux-Aulnes, Lomme')
    step.press('Continuer')
    await step.finds(() => step.went.length, 'it should go on')
  })
})
