import { expect, oneEvent } from '@open-wc/testing'
import { serverUrl, standIns } from 'coop:server'
import { sendKeys } from '@web/test-runner-commands'
import { connectTo } from '../../../widgets/shared/client.js'
import { takeConsole } from '../../support/quiet-console.js'
import { turn } from '../../support/turn.js'
import { said, visit, type Visitor } from './list-support.js'
import { heldTime, holdBack, savingWeight, withoutObservers, withStrangePage } from './map-support.js'

const [phone, desk] = ['390px', '1000px']

const marker = (visitor: Visitor, name: RegExp) =>
  visitor.all('.pane button').find((one) => (one.ariaLabel ?? said(one)).search(name) >= 0)

/** By hand: a press of the keyboard would open its sheet. */
function press(button: HTMLElement | undefined): void {
  button?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
}

async function withMap(width: string): Promise<Visitor> {
  const visitor = await visit({ width, view: 'map' })
  await visitor.mapComesTo('shown')
  await visitor.finds(() => marker(visitor, /La Gousse,/), 'the markers should stand')
  return visitor
}

async function withFailedPoints(): Promise<Visitor> {
  const visitor = await visit({ width: phone })
  connectTo(standIns.failing)
  visitor.button('Carte').click()
  await visitor.mapComesTo('points-failed')
  return visitor
}

describe('the list and its map', () => {
  it('loads no map where it is not seen, and the map at once when it is asked for', async () => {
    const visitor = await visit({ width: phone })
    expect(visitor.mapState).to.equal('waiting')
    expect(visitor.asked.join()).to.not.contain('members.points')

    visitor.button('Carte').click()
    await visitor.mapComesTo('shown')

    expect(visitor.find('.side')?.checkVisibility()).to.equal(false)
    expect(visitor.button('Carte').ariaPressed).to.equal('true')
  })

  it('shows both side by side where there is room, without being asked', async () => {
    const visitor = await visit({ width: desk })

    await visitor.mapComesTo('shown')

    expect(visitor.find('.side')?.checkVisibility()).to.equal(true)
    expect(visitor.find('.switch')?.checkVisibility()).to.equal(false)
    expect(visitor.asked.filter((address) => address.includes('members.points'))).to.have.length(1)
  })

  it('waits for a press where the visitor saves data', async () => {
    await savingWeight(async () => {
      const visitor = await visit({ width: desk })
      await visitor.mapComesTo('held')
      expect(visitor.asked.join()).to.not.contain('members.points')

      visitor.button('Afficher la carte').click()

      await visitor.mapComesTo('shown')
    })
  })

  it('marks in the list what is chosen on the map', async () => {
    const visitor = await withMap(desk)

    press(marker(visitor, /La Gousse,/))
    await visitor.finds(() => visitor.find('.side [aria-current]'), 'one should be marked')

    expect(said(visitor.find('.side [aria-current] a'))).to.match(/^La Gousse/)
  })

  it('marks on the map what the keyboard comes to in the list', async () => {
    const visitor = await withMap(desk)

    visitor.card('La Gousse, côté gare').querySelector('a')!.focus()
    await visitor.finds(() => visitor.find('.pane [aria-current]'), 'one should be marked')

    expect(visitor.find('.pane [aria-current]')?.ariaLabel).to.match(/La Gousse, côté gare|lieux proches/)
  })

  it('shows what is chosen on the map below it where the list has no room', async () => {
    const visitor = await withMap(phone)

    press(marker(visitor, /La Gousse,/))
    await visitor.finds(() => visitor.find('.picked'), 'it should be told below')

    expect(visitor.find('.picked')?.checkVisibility()).to.equal(true)
    expect(said(visitor.find('.picked a'))).to.match(/^La Gousse/)
  })

  it('leads from a sheet to where it stands on the map, with the keyboard', async () => {
    const visitor = await visit({ width: phone })
    await visitor.open('La Gousse, côté gare')

    visitor.button('Voir sur la carte').click()
    await visitor.finds(
      () => visitor.focused?.closest('.pane') && /La Gousse, côté gare/.test(visitor.focused.ariaLabel ?? ''),
      'its marker has the keyboard',
    )

    expect(visitor.sheetState).to.equal(undefined)
    expect(visitor.find('.side')?.checkVisibility()).to.equal(false)
    expect(visitor.focused?.getAttribute('aria-current')).to.equal('true')
    expect(said(visitor.find('.picked a'))).to.equal('La Gousse, côté gare')
  })

  it('lets go what was chosen when it would keep it from the map', async () => {
    const visitor = await visit({ width: desk })
    await visitor.mapComesTo('shown')
    await visitor.open('La Gousse')
    visitor.field('Accessible en fauteuil').click()
    await visitor.finds(() => visitor.names.length === 1, 'only another is found')
    await visitor.finds(() => visitor.all('.pane button[data-key]').length === 1, 'and stands on the map')

    visitor.button('Voir sur la carte').click()
    await visitor.finds(() => /La Gousse,/.test(visitor.focused?.ariaLabel ?? ''), 'its marker has the keyboard')

    expect(visitor.field('Accessible en fauteuil').checked).to.equal(false)
  })

  it('leads there from a sheet when the places could not be had before', async () => {
    const visitor = await withFailedPoints()
    connectTo(serverUrl)
    visitor.button('Liste').click()
    await visitor.open('La Gousse')

    visitor.button('Voir sur la carte').click()
    await visitor.finds(() => /La Gousse,/.test(visitor.focused?.ariaLabel ?? ''), 'its marker has the keyboard')

    expect(visitor.mapState).to.equal('shown')
  })

  it('says that the places are on their way when they are asked for again', async () => {
    const visitor = await withFailedPoints()
    connectTo(standIns.silent)

    visitor.button('Réessayer').click()
    await visitor.mapComesTo('coming')
    expect(said(visitor.find('.remark'))).to.equal('Les lieux arrivent…')

    connectTo(serverUrl)
    await visitor.type('Que cherchez-vous ?', 'gousse')
    await visitor.mapComesTo('shown')
  })

  it('shows no places of another list when those of this one cannot be had, and leads the keyboard on', async () => {
    const visitor = await withMap(desk)
    connectTo(standIns.failing)
    await visitor.type('Que cherchez-vous ?', 'gousse')
    await visitor.comesTo('search-failed')
    expect(visitor.all('.pane [data-key]'), 'they are still those of the list').not.to.deep.equal([])

    const other = await withFailedPoints()
    expect(other.all('.pane [data-key]')).to.deep.equal([])
    connectTo(serverUrl)
    other.button('Réessayer').focus()
    await sendKeys({ press: 'Enter' })
    await other.mapComesTo('shown')
    await other.finds(() => other.focused?.matches('.pane [data-key]'), 'a marker has the keyboard')
  })

  it('leads the keyboard to what may be pressed when it fails again, and tries by itself once there is a connection', async () => {
    const visitor = await withFailedPoints()
    const before = visitor.button('Réessayer')
    before.focus()

    await sendKeys({ press: 'Enter' })
    await visitor.finds(
      () => visitor.focused?.isConnected && said(visitor.focused) === 'Réessayer',
      'it has the keyboard',
    )
    await visitor.mapComesTo('points-failed')
    connectTo(serverUrl)
    dispatchEvent(new Event('online'))

    await visitor.mapComesTo('shown')
  })

  it('takes the places of another list away when those of this one take long', async () => {
    const visitor = await withMap(desk)
    const letGo = holdBack('members.points')

    visitor.field('Tiers-lieu').click()
    await visitor.mapComesTo('coming')
    await visitor.finds(() => visitor.all('.pane [data-key]').length === 0, 'they should go')
    letGo()
    await visitor.mapComesTo('shown')
    await visitor.finds(() => marker(visitor, /La Gousse,/), 'the others should come')
  })

  it('shows what was found where one has gone back to the list before the map began', async () => {
    using time = heldTime()
    const visitor = await visit({ width: phone })
    visitor.button('Carte').click()
    visitor.button('Liste').click()
    await visitor.finds(() => visitor.asked.join().includes('members.points'), 'the places should be asked for')
    await import('../../../widgets/member-map/map/member-map-view.js')
    await turn()
    // So long that one would think that nothing happens.
    time.passes()

    visitor.button('Carte').click()
    await visitor.mapComesTo('shown')

    await visitor.finds(() => marker(visitor, /La Gousse,/), 'the markers should stand')
  })

  it('says when nothing that was found has a place', async () => {
    const visitor = await withMap(desk)

    visitor.field('Plateforme').click()
    await visitor.finds(() => said(visitor.find('.map-hint')), 'it should be said')

    expect(said(visitor.find('.map-hint'))).to.equal(
      'Aucun de ces résultats n’a d’adresse : ils sont tous dans la liste.',
    )
    visitor.field('Plateforme').click()
    await visitor.finds(() => !said(visitor.find('.map-hint')), 'and no longer')
  })

  it('leaves the keyboard to whoever has gone on before the places came', async () => {
    const visitor = await visit({ width: phone })
    await visitor.open('La Gousse')
    connectTo(standIns.silent)
    visitor.button('Voir sur la carte').click()
    await visitor.mapComesTo('coming')

    visitor.field('Que cherchez-vous ?').focus()
    connectTo(serverUrl)
    await visitor.type('Que cherchez-vous ?', 'gousse')
    await visitor.mapComesTo('shown')
    await visitor.finds(() => marker(visitor, /La Gousse,/), 'the markers should stand')

    expect(visitor.focused).to.equal(visitor.field('Que cherchez-vous ?'))
  })

  it('speaks the page’s language as soon as it turns, and its sheet too', async () => {
    const visitor = await withMap(desk)
    await visitor.open('La Gousse')

    visitor.element.parentElement!.lang = 'en'
    await visitor.finds(() => /Opening hours/.test(said(visitor.find('.sheet'))), 'the sheet should speak English')
    await visitor.finds(() => marker(visitor, /La Gousse, third place$/), 'and the map')

    expect(visitor.find('.map-canvas')?.ariaLabel).to.equal('Map of the places')
    expect(visitor.find('dialog')?.matches(':modal')).to.equal(true)
    visitor.element.parentElement!.lang = 'fr'
    await visitor.finds(() => /Horaires/.test(said(visitor.find('.sheet'))), 'and French again')
    await visitor.finds(() => visitor.find('.map-canvas')?.ariaLabel === 'Carte des lieux', 'and the map')
  })

  it('opens the sheet of a marker by the keyboard, and gives the focus back to it', async () => {
    const visitor = await withMap(phone)
    const button = marker(visitor, /La Gousse,/)!
    button.focus()

    await sendKeys({ press: 'Enter' })
    await visitor.sheetComesTo('shown')
    await sendKeys({ press: 'Escape' })
    await visitor.sheetComesTo(undefined)

    expect(visitor.focused?.closest('.pane')).to.exist
    expect(visitor.focused?.ariaLabel).to.match(/La Gousse/)
  })

  it('is asked for again where it could not be had', async () => {
    const visitor = await visit({ width: phone })
    await withoutObservers(async () => {
      visitor.button('Carte').click()
      await visitor.mapComesTo('no-map')
    })

    visitor.button('Réessayer').click()

    await visitor.mapComesTo('shown')
  })

  it('stays whole in a page where no map can be, and says why to the page once', async () => {
    // Without a map: Leaflet would fail in one that stands when the page becomes strange.
    const visitor = await visit({ width: phone, view: 'list' })
    const failures: Event[] = []
    visitor.element.parentElement!.addEventListener('member-map-failed', (event) => failures.push(event))
    const other = await visit({ width: phone })

    await withStrangePage(async () => {
      const failed = oneEvent(other.element, 'member-map-failed')
      other.button('Carte').click()
      const { detail } = await failed
      expect(detail.cause).to.exist
    })

    await other.mapComesTo('barred')
    expect(said(other.find('.held'))).to.contain('La liste dit tout ce qu’elle montre.')
    expect(other.all('.held button')).to.deep.equal([])
    const link = other.button('Voir la carte sur notre page')
    expect(link).to.have.property('href', `${serverUrl}/s/ville-de-jeumont/carte`)
    expect(link).to.have.property('target', '_blank')
    expect(other.names).to.include('Le Panier de Sambre')
    other.button('Liste').click()
    await other.open('La Gousse')
    expect(said(other.find('.sheet'))).to.not.contain('Voir sur la carte')
    expect(failures).to.deep.equal([])
    takeConsole()
  })
})
