import { expect } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import { boxOf } from '../../../../widgets/member-map/map/world.js'
import { openEmpty, openWith, picture } from './map-support.js'
import { placesOf, sixPlaces } from './region.js'

describe('the map of members', () => {
  it('shows each place as a button with its number, name and kind, in the list’s order', async () => {
    const map = await openWith([sixPlaces[0]!, sixPlaces[4]!, sixPlaces[5]!])

    expect(map.names).to.deep.equal([
      '1. La Cosse, tiers-lieu',
      '5. L’Atelier du Canal, réparation',
      '6. Mairie de Calais, collectivité',
    ])
    expect(map.places.map((place) => place.textContent.trim())).to.deep.equal(['1', '5', '6'])
    expect(map.places.every((place) => place.querySelector('svg'))).to.equal(true)
  })

  it('draws places that are there before it asks for the pictures of its ground', async () => {
    const map = await openEmpty({ box: boxOf(sixPlaces) })
    const came: string[] = []
    const look = new MutationObserver(() => {
      if (map.marks.length > 0 && !came.includes('places')) came.push('places')
      if (map.basemap && !came.includes('ground')) came.push('ground')
    })
    look.observe(map.pane.element, { subtree: true, childList: true })

    await map.pane.show(sixPlaces, 6)
    await map.finds(() => came.length === 2, 'both should come')

    expect(came).to.deep.equal(['places', 'ground'])
  })

  it('shows and says of which it is only known in what commune they stand', async () => {
    const centre = { ...sixPlaces[4]!, precision: 'commune' } as const
    const map = await openWith([sixPlaces[0]!, centre, sixPlaces[5]!])
    const edges = map.places.map((place) => getComputedStyle(place).borderTopStyle)

    expect(map.names[1]).to.equal('5. L’Atelier du Canal, réparation, position approximative')
    expect(edges).to.deep.equal(['solid', 'dashed', 'solid'])
  })

  it('tells kinds apart by a drawing, not by colour alone', async () => {
    const map = await openWith(sixPlaces)
    const drawingOf = (name: RegExp) => map.mark(name).querySelector('path')?.getAttribute('d')

    expect(drawingOf(/^5\./)).to.match(/^M/)
    expect(drawingOf(/^5\./)).to.not.equal(drawingOf(/^6\./))
  })

  it('shows those too near to one another as one, says how many, and comes nearer when pressed', async () => {
    const map = await openWith(sixPlaces)

    expect(map.names[0]).to.equal('4 lieux proches : zoomer pour les voir'.replace(' :', '\u00a0:'))
    expect(map.groups[0]!.textContent.trim()).to.equal('4 lieux')
    map.groups[0]!.click()
    await map.finds(() => map.groups.length === 2 && map.names[0]!.startsWith('2 lieux'), 'the group should come apart')
  })

  for (const [basemap, isDrawn, first, last] of [
    ['drawn', true, 13, 14],
    ['of tiles', false, 15, 18],
  ] as const) {
    it(`shows one place with what is around it, and never an empty page, on a ground ${basemap}`, async () => {
      const given = { path: picture, attribution: '', maxZoom: last, isDrawn }
      const map = await openWith([sixPlaces[5]!], { basemap: given })
      await map.finds(() => map.zoom === first, 'the ground should be seen from there')

      for (let zoom = first + 1; zoom <= last; zoom += 1) {
        map.tool('Zoomer').click()
        await map.finds(() => map.zoom === zoom, 'it should come nearer')
        await map.rests()
      }

      expect(map.tool('Zoomer').ariaDisabled).to.equal('true')
      expect(map.names).to.deep.equal(['6. Mairie de Calais, collectivité'])
    })
  }

  it('fans out those of one house around their door', async () => {
    const map = await openWith([sixPlaces[2]!, sixPlaces[3]!])

    map.groups[0]!.click()
    await map.finds(() => map.places.length === 2, 'both should be seen')
    const [one, other] = map.places.map((place) => place.getBoundingClientRect())

    expect(Math.max(Math.abs(one!.x - other!.x), Math.abs(one!.y - other!.y))).to.be.at.least(44)
  })

  it('lets those of one house cover none of their neighbours', async () => {
    const { latitude, longitude } = sixPlaces[2]!
    const near = [0.0022, -0.0022].map((east, at) => {
      return { ...sixPlaces[4 + at]!, latitude, longitude: longitude + east }
    })
    const map = await openWith([
      ...Array.from({ length: 5 }, (_, at) => ({ ...sixPlaces[2]!, slug: `h${at}` })),
      ...near,
    ])

    map.groups[0]!.click()
    await map.finds(() => map.places.length === 7, 'all should be seen')
    const boxes = map.marks.map((mark) => mark.getBoundingClientRect())

    const covered = boxes.filter((one, at) =>
      boxes.some((two, index) => index > at && Math.abs(one.x - two.x) < 43 && Math.abs(one.y - two.y) < 43),
    )
    expect(covered).to.deep.equal([])
  })

  it('gives everything that is pressed 44 pixels, and lets nothing cover another', async () => {
    const map = await openWith(placesOf(200))
    const boxes = map.marks.map((mark) => mark.getBoundingClientRect())

    expect(boxes.every(({ width, height }) => width >= 44 && height >= 44)).to.equal(true)
    const covered = boxes.filter((one, at) =>
      boxes.some((two, index) => index > at && Math.abs(one.x - two.x) < 43 && Math.abs(one.y - two.y) < 43),
    )
    expect(covered).to.deep.equal([])
  })

  it('is entered once by the keyboard, and walked through in the list’s order, into groups too', async () => {
    const map = await openWith(sixPlaces)
    expect(map.marks.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1)

    map.marks.find(({ tabIndex }) => tabIndex === 0)!.focus()
    const walked: (string | undefined)[] = [map.focused]
    for (let at = 0; at < 6; at += 1) {
      await sendKeys({ press: 'ArrowRight' })
      walked.push(map.focused)
    }

    expect(walked.map((name) => name?.replace('\u00a0', ' '))).to.deep.equal([
      '4 lieux proches : zoomer pour les voir',
      '1. La Cosse, tiers-lieu',
      '2. Le Rayon, réparation',
      '3. Maison des Marais, centre social',
      '4. La Ressource, association',
      '5. L’Atelier du Canal, réparation',
      '6. Mairie de Calais, collectivité',
    ])
    expect(map.chosen).to.deep.equal(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'])
  })

  it('has every place that the keyboard comes to in sight', async () => {
    const map = await openWith(placesOf(60))
    map.marks.find(({ tabIndex }) => tabIndex === 0)!.focus()
    const canvas = map.canvas.getBoundingClientRect()

    for (let at = 1; at <= 60; at += 1) {
      map.press('ArrowDown')
      const mark = map.canvas.querySelector('button:focus')!
      const { left, right, top, bottom } = mark.getBoundingClientRect()

      expect(mark.getAttribute('aria-label')).to.match(new RegExp(`^${at}\\. `))
      expect(left >= canvas.left && right <= canvas.right && top >= canvas.top && bottom <= canvas.bottom).to.equal(
        true,
      )
    }
  })

  it('shows what is around a place that the keyboard comes to from far away', async () => {
    const map = await openWith(sixPlaces)
    map.marks.find(({ tabIndex }) => tabIndex === 0)!.focus()
    await sendKeys({ press: 'ArrowRight' })
    await map.finds(() => map.zoom === 14, 'those of one street come apart near')

    await sendKeys({ press: 'End' })
    await map.finds(() => map.zoom === 13, 'the names around should be seen')
    const { left, top, width, height } = map.canvas.getBoundingClientRect()
    const mark = map.mark(/^6\./).getBoundingClientRect()

    expect(map.focused).to.match(/^6\./)
    expect(mark.left + mark.width / 2 - left).to.be.closeTo(width / 2, width / 8)
    expect(mark.bottom - top).to.be.closeTo(height / 2, height / 8)
  })

  it('goes to the first and last, backwards, and opens by Enter', async () => {
    const map = await openWith(sixPlaces)
    map.marks.find(({ tabIndex }) => tabIndex === 0)!.focus()

    await sendKeys({ press: 'End' })
    expect(map.focused).to.match(/^6\./)
    await sendKeys({ press: 'ArrowUp' })
    expect(map.focused).to.match(/^5\./)
    await sendKeys({ press: 'Home' })
    expect(map.focused).to.match(/^1\./)
    await sendKeys({ press: 'Enter' })

    expect(map.opened).to.deep.equal(['p1'])
  })

  it('chooses by a first click and opens by a second', async () => {
    const map = await openWith([sixPlaces[0]!, sixPlaces[5]!])
    const { x, y, width, height } = map.mark(/^6\./).getBoundingClientRect()
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)]

    await sendMouse({ type: 'click', position })
    expect([map.chosen, map.opened]).to.deep.equal([['p6'], []])
    expect(map.mark(/^6\./).getAttribute('aria-current')).to.equal('true')

    await sendMouse({ type: 'click', position })
    expect([map.chosen, map.opened]).to.deep.equal([['p6'], ['p6']])
  })

  it('marks what the list marks, also within a group, and stays where it is', async () => {
    const map = await openWith(sixPlaces)
    const before = map.names.length

    map.pane.select('p2')

    expect(map.groups[0]!.ariaLabel).to.contain('dont le lieu choisi')
    expect(map.marks.filter((mark) => mark.getAttribute('aria-current'))).to.have.length(1)
    expect(map.names).to.have.length(before)

    map.pane.seek(sixPlaces[1]!)
    expect(map.focused).to.match(/^2\./)

    map.pane.select(undefined)
    expect(map.marks.filter((mark) => mark.getAttribute('aria-current'))).to.deep.equal([])
  })

  it('never loses the keyboard when what it was on is drawn anew', async () => {
    const map = await openWith(sixPlaces)
    map.mark(/^5\./).focus()

    await map.pane.show(sixPlaces.slice(0, 4), 6)
    await map.finds(() => map.focused !== undefined && map.names.every((name) => !name.startsWith('5.')), 'kept')

    expect(map.marks.map(({ ariaLabel }) => ariaLabel)).to.include(map.focused)

    await map.pane.show([], 0)
    expect(map.marks).to.deep.equal([])
    expect(map.focused).to.equal('Carte des lieux')
  })

  it('is moved by buttons and keys that have names, and tells what came into sight', async () => {
    const map = await openWith(sixPlaces)
    const group = map.names[0]

    map.tool('Zoomer').click()
    await map.finds(() => map.names[0] !== group || map.names.length < 3, 'it should come nearer')
    await map.rests()
    expect(map.said).to.match(/lieux? sur cette partie de la carte|Aucun lieu ici/)

    map.tool('Voir tous les lieux').click()
    await map.finds(() => map.names.length === 3, 'all should be seen')

    map.tool('Aller vers l’est').click()
    await map.rests()
    await map.finds(() => !map.names.some((name) => name.startsWith('6.')), 'the west should go out of sight')
  })

  it('shows the last answer, also when thousands of places of the one before still find their groups', async () => {
    const map = await openWith([sixPlaces[5]!])
    const shown = new Set<string>()
    const observer = new MutationObserver(() => map.names.forEach((name) => shown.add(name)))
    observer.observe(map.canvas, { childList: true, subtree: true })

    void map.pane.show(placesOf(2_000), 6)
    await map.pane.show([sixPlaces[0]!], 6)
    await map.rests()

    expect(map.names).to.deep.equal(['1. La Cosse, tiers-lieu'])
    observer.disconnect()
    expect([...shown].filter((name) => /Lieu \d|lieux/.test(name))).to.deep.equal([])
  })

  it('fits in what is left when the answer has fewer places', async () => {
    const map = await openWith(sixPlaces)

    await map.pane.show(sixPlaces.slice(0, 2), 6)
    await map.finds(() => map.names.length > 0 && map.names.every((name) => !name.startsWith('6.')), 'should follow')

    expect(map.names.join()).to.match(/1\. La Cosse|2 lieux/)
  })

  it('says whose ground it is', async () => {
    const map = await openWith(sixPlaces)

    expect(map.said).to.contain('Fond simplifié')
  })

  it('speaks English where the page does', async () => {
    const map = await openWith(sixPlaces, { language: 'en' })

    expect(map.tool('Zoom in')).to.be.instanceOf(HTMLButtonElement)
    expect(map.canvas.ariaLabel).to.equal('Map of the places')
  })

  it('has no fault that axe finds', async () => {
    const map = await openWith(sixPlaces)
    map.pane.select('p5')

    await expect(map.host).to.be.accessible()
  })
})
