import { expect } from '@open-wc/testing'
import { serverUrl, standIns } from 'coop:server'
import type { OfferPublishedEvent } from '../../../widgets/offer-board/offer-board.events.js'
import { publishStates } from '../../../widgets/parts/publish/publish.states.js'
import { connectTo } from '../../../widgets/shared/client.js'
import { turn } from '../../support/turn.js'
import { newEmail } from '../session/session-support.js'
import { begin, draftsKept, forgetAll, open, photo, said, type Publisher } from './publish-support.js'

const isAccessible = async (publisher: Publisher) => {
  await expect(publisher.element).to.be.accessible()
}

describe('publishing from the page of a town', () => {
  beforeEach(forgetAll)
  after(forgetAll)

  it('says all that is lacking once at the top, and beside each field, and keeps what was typed', async () => {
    const publisher = await begin()
    publisher.fill('description', 'Montée deux fois.')

    publisher.press(/^Continuer$/)
    await publisher.comesTo('form-lacking')

    expect(said(publisher.find('.lacks'))).to.contain('Il manque 2 choses')
    await publisher.finds(() => publisher.focused?.classList.contains('lacks'), 'what is lacking should be read')
    publisher.press('Écrivez un titre')
    await publisher.finds(() => publisher.focused?.id === 'title-of-offer', 'the title should have the keyboard')
    expect(publisher.find('#title-of-offer')?.getAttribute('aria-describedby')).to.contain('title-wrong')
    expect(publisher.value('description')).to.equal('Montée deux fois.')
    await isAccessible(publisher)
  })

  it('proposes the category that the title says, until another is chosen', async () => {
    const publisher = await begin()

    publisher.fill('title-of-offer', 'Perceuse à percussion')
    await publisher.finds(() => publisher.find('.proposed'), 'a category should be proposed')
    expect(said(publisher.find('.proposed'))).to.contain('Proposée d’après le titre')

    publisher.press('Changer')
    await publisher.finds(() => publisher.find('select#publish-category'), 'all should be offered')
    const select = publisher.find<HTMLSelectElement>('select#publish-category')!
    select.value = 'camping'
    select.dispatchEvent(new Event('change'))
    publisher.fill('title-of-offer', 'Perceuse sans fil')
    await publisher.finds(() => publisher.asked.join().includes('Perceuse sans fil'), 'what it says should be asked')
    await turn()
    expect(publisher.find<HTMLSelectElement>('select#publish-category')?.value).to.equal('camping')
  })

  it('publishes for somebody new, and the board shows it at once', async () => {
    const publisher = await begin()
    const told: OfferPublishedEvent['detail'][] = []
    publisher.element.addEventListener('offer-published', (event) => told.push((event as OfferPublishedEvent).detail))
    publisher.choosePhotos(await photo())
    await publisher.finds(() => publisher.find('.pic canvas'), 'the photo should be shown')
    await publisher.writes('Tente de deux places, avec tapis')
    await isAccessible(publisher)

    await publisher.signsIn(newEmail())
    await publisher.comesTo('publish-done')

    await isAccessible(publisher)
    expect(told.map(({ status }) => status)).to.deep.equal(['shown'])
    publisher.press('Revenir aux offres')
    await publisher.finds(() => publisher.find('.card.own'), 'the offer should be in the list')
    expect(said(publisher.find('.card.own')))
      .to.contain('Tente de deux places')
      .and.to.contain('La vôtre')
    expect(publisher.find('.card.own img')).to.exist
    expect(publisher.names.filter((name) => name.startsWith('Tente de deux'))).to.have.length(1)
    expect(await draftsKept()).to.deep.equal([])
  })

  it('shows it in the whole list, and in no search that it does not answer', async () => {
    const publisher = await begin()
    await publisher.writes('Canoë gonflable rouge')
    await publisher.signsIn(newEmail())
    await publisher.comesTo('publish-done')
    publisher.press('Revenir aux offres')
    await publisher.finds(() => publisher.find('.card.own'), 'the offer should be in the list')

    const looksFor = (words: string) => {
      const box = publisher.find<HTMLInputElement>('input[type=search]')!
      box.value = words
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    }
    looksFor('tondeuse')
    await publisher.finds(() => !publisher.find('.card.own'), 'it is no mower')
    looksFor('')
    await publisher.finds(() => publisher.find('.card.own'), 'it should be in the whole list again')
    expect(publisher.names.filter((name) => name.startsWith('Canoë'))).to.have.length(1)
  })

  it('leads who opens their own to where it is changed, and does not propose that they ask for it', async () => {
    const publisher = await begin()
    await publisher.writes('Luge en bois pour deux')
    await publisher.signsIn(newEmail())
    await publisher.comesTo('publish-done')
    publisher.press('Revenir aux offres')
    await publisher.finds(() => publisher.find('.card.own a'), 'the offer should be in the list')

    publisher.find('.card.own a')!.click()

    const own = () => publisher.find('.sheet .own-request')
    await publisher.finds(own, 'it should be said that it is theirs')
    expect(said(own())).to.match(/^C’est votre annonce\. .* Ouvrir mon espace$/)
    expect(own()?.querySelector('a')?.href).to.match(/\/moi$/)
    expect(publisher.find('[data-opens="ask"]')).to.equal(null)
    await isAccessible(publisher)
  })

  it('opens the details for what is wrong in them, and leaves them open while it is put right', async () => {
    const publisher = await begin()
    const details = () => publisher.find<HTMLDetailsElement>('details.fold')!
    publisher.fill('title-of-offer', 'Tronçonneuse')
    publisher.kind('lend')
    await publisher.finds(() => publisher.find('.proposed'), 'a category should be proposed')
    publisher.fill('depositCents', 'beaucoup')
    publisher.press(/^Continuer$/)
    await publisher.comesTo('form-lacking')
    expect(details().open).to.equal(true)

    publisher.fill('depositCents', '5')
    await publisher.comesTo('form-open')

    expect(details().open).to.equal(true)
    details().open = false
    publisher.fill('depositCents', 'beaucoup')
    publisher.press(/^Continuer$/)
    await publisher.comesTo('form-lacking')
    expect(details().open).to.equal(true)
  })

  it('asks a request in its own order, and what was pressed keeps its place and the keyboard', async () => {
    const publisher = await begin()
    publisher.fill('title-of-offer', 'Une échelle')
    const order = () =>
      publisher
        .all('.publish :is(.kind-choice, #title-of-offer, #photo-add)')
        .map(({ id, className }) => id || className)
    expect(order()).to.deep.equal(['photo-add', 'title-of-offer', 'kind-choice'])
    const wanted = () => publisher.find<HTMLInputElement>('[name=publish-kind][value=wanted]')!
    wanted().focus()
    const top = wanted().getBoundingClientRect().top

    publisher.kind('wanted')
    await publisher.finds(() => order()[0] === 'kind-choice', 'it should be asked as a request')

    expect(order()).to.deep.equal(['kind-choice', 'title-of-offer', 'photo-add'])
    await publisher.finds(() => publisher.focused === wanted(), 'the keyboard should be where it was')
    expect(publisher.value('title-of-offer')).to.equal('Une échelle')
    expect(said(publisher.find('.dialog-title'))).to.equal('Publier une demande')
    expect(said(publisher.find('#description-hint'))).to.equal(
      'Ce qu’il faut savoir : pour quoi faire, quelle taille, pour quand.',
    )
    expect(wanted().getBoundingClientRect().top).to.be.at.most(top)
  })

  it('tells whose commune is outside the territory of the site where the offer is seen', async () => {
    const publisher = await begin()
    await publisher.writes('Tente de Libercourt')

    await publisher.asks(newEmail(), 'Libercourt').then((email) => publisher.types(email))
    await publisher.comesTo('publish-done')

    expect(publisher.words).to.contain(
      'Votre commune est en dehors du territoire de ce site : l’annonce est visible à Libercourt et autour.',
    )
    await isAccessible(publisher)
  })

  it('is changed from the last screen, with its photo, and paused there', async () => {
    const publisher = await begin()
    publisher.choosePhotos(await photo(800, 600))
    await publisher.finds(() => publisher.find('.pic canvas'), 'the photo should be shown')
    await publisher.writes('Tente à changer ensuite')
    await publisher.signsIn(newEmail())
    await publisher.comesTo('publish-done')

    publisher.press(/^Modifier$/)
    await publisher.comesTo('form-open')
    expect(publisher.value('title-of-offer')).to.equal('Tente à changer ensuite')
    expect(publisher.find('.pic img')).to.exist
    publisher.fill('title-of-offer', 'Tente changée depuis')
    publisher.press(/^Continuer$/)
    await publisher.comesTo('last-step')
    await publisher.finds(() => publisher.words.includes('Enregistrer'), 'it should be saved, not published')
    publisher.press(/^Enregistrer$/)
    await publisher.comesTo('publish-done')

    expect(publisher.words).to.contain('C’est enregistré').and.to.contain('Tente changée depuis')
    publisher.press('Mettre en pause')
    await publisher.finds(() => publisher.words.includes('Personne ne la voit'), 'it should be paused')
    await isAccessible(publisher)
    publisher.press('Remettre en ligne')
    await publisher.finds(() => publisher.words.includes('En ligne jusqu’au'), 'it should be online again')
    publisher.press('Revenir aux offres')
    await publisher.finds(() => said(publisher.find('.card.own')).includes('Tente changée'), 'the list should follow')
  })

  it('shows the rules of the network before they are accepted', async () => {
    const publisher = await begin()
    await publisher.writes()

    await publisher.finds(() => /ni médicaments/i.test(publisher.words), 'the rules should be read')
  })

  it('goes on by itself after a cut', async () => {
    const publisher = await begin()
    publisher.choosePhotos(await photo(800, 600))
    await publisher.finds(() => publisher.find('.pic canvas'), 'the photo should be shown')
    await publisher.writes()
    const { open: real } = XMLHttpRequest.prototype
    XMLHttpRequest.prototype.open = function (method: string) {
      // A port at which nothing answers.
      real.call(this, method, 'http://127.0.0.1:9/photo', true)
    }

    await publisher.signsIn(newEmail())
    await publisher.comesTo('publish-cut')
    await isAccessible(publisher)
    XMLHttpRequest.prototype.open = real
    dispatchEvent(new Event('online'))

    await publisher.comesTo('publish-done')
  })

  it('proposes the commune that the page is of, which another takes the place of', async () => {
    const publisher = await begin()
    await publisher.writes()

    await publisher.finds(() => publisher.value('home') === 'Lomme', 'it should be Lomme')
    publisher.find('#home')!.focus()
    publisher.fill('home', 'Lompret')
    await publisher.finds(() => publisher.find('#home-list .option'), 'communes should be proposed')
    publisher.find('#home-list .option')!.click()

    expect(publisher.value('home')).to.equal('Lompret')
  })

  it('opens in the dialog that announced it, under the same title', async () => {
    const publisher = await open()
    await publisher.finds(() => publisher.find('.propose button'), 'publishing should be proposed')
    publisher.find('.propose button')!.click()
    await publisher.element.updateComplete
    const shown = () => {
      const dialog = publisher.find('dialog.dialog')
      const title = publisher.find('.dialog-title')!
      return { dialog, title: said(title), size: getComputedStyle(title).fontSize }
    }
    const before = shown()

    await publisher.comesTo('form-open')

    expect(shown()).to.deep.equal(before)
    expect(before.dialog?.matches(':modal')).to.equal(true)
    await publisher.finds(() => publisher.focused?.matches('.dialog-title'), 'the title should have the keyboard')
  })

  it('cannot be sent by a child, nor without the rules', async () => {
    const publisher = await begin()
    await publisher.writes()
    publisher.fill('firstName', 'Léo')
    publisher.fill('email', newEmail())
    publisher.find<HTMLInputElement>('.option-line:nth-of-type(3) [name=resident-age]')!.click()

    publisher.press(/^Recevoir un code/)
    await publisher.finds(() => publisher.find('#rules-wrong'), 'the rules should be asked')

    expect(publisher.words).to.contain('Avant 15 ans, un adulte')
    expect(publisher.state).to.equal('last-step')
  })

  it('says so where the form cannot be sent, and keeps it', async () => {
    const publisher = await begin()
    await publisher.writes()
    connectTo(standIns.broken)
    await publisher.finds(() => publisher.find('#firstName'), 'the first name should be asked')
    connectTo(serverUrl)

    expect(publishStates).to.include(publisher.state)
    publisher.press('Changer l’annonce')
    await publisher.comesTo('form-open')
    expect(publisher.value('title-of-offer')).to.equal('Tente trois places')
  })

  it('speaks English whole', async () => {
    const publisher = await begin({ lang: 'en' })
    await publisher.finds(() => publisher.words.includes('Offer a thing or a service'), 'it should speak English')

    expect(publisher.words).not.to.match(/Proposer|Titre|Quelques|Catégorie|Continuer/)
  })
})
