import { expect } from '@open-wc/testing'
import type { MapPoint, MapSquare, MapTile } from '../../../../widgets/member-map/map-view.js'
import { openEmpty, type MapInPage } from './map-support.js'
import { sixPlaces } from './region.js'

const region = { south: 50, west: 2, north: 51, east: 4 }
const empty: MapTile = { points: [], clusters: [] }
const lille: MapPoint = sixPlaces[0]!

async function openMany(): Promise<MapInPage> {
  const map = await openEmpty({ box: region })
  void map.pane.show(undefined, 9_000)
  await map.finds(() => map.asked.length > 0, 'squares should be asked for')
  return map
}

/** Answers what is open: the place where it stands, and around Calais many. */
function answer(map: MapInPage, place = lille): void {
  for (const { square, signal, answer: give } of map.asked.splice(0)) {
    if (signal.aborted) continue
    give({
      points: stands(square, place) ? [place] : [],
      clusters: stands(square, sixPlaces[5]!)
        ? [{ count: 1200, latitude: 50.95, longitude: 1.85, zoom: square.z + 2 }]
        : [],
    })
  }
}

function stands({ x, y, z }: MapSquare, { latitude, longitude }: MapPoint): boolean {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const down = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return Math.floor((longitude / 360 + 0.5) * 2 ** z) === x && Math.floor(down * 2 ** z) === y
}

describe('a map of more places than one answer carries', () => {
  it('asks for the squares that are in sight, each once, and draws them when all have come', async () => {
    const map = await openMany()
    const squares = map.asked.map(({ square: { x, y, z } }) => `${z}/${x}/${y}`)
    expect(new Set(squares).size).to.equal(squares.length)
    expect(new Set(map.asked.map(({ square }) => square.z)).size).to.equal(1)

    const [last] = map.asked.splice(-1)
    answer(map)
    await Promise.resolve()
    expect(map.marks).to.deep.equal([])
    map.asked.push(last!)
    answer(map)
    await map.finds(() => map.marks.length === 2, 'places should be drawn')

    expect(map.names.map((name) => name.replace(/\s/g, ' '))).to.deep.equal([
      '1. La Cosse, tiers-lieu',
      '1 200 lieux proches : zoomer pour les voir',
    ])
  })

  it('keeps what was drawn until what comes in its place is there', async () => {
    const map = await openMany()
    answer(map)
    await map.finds(() => map.marks.length === 2, 'places should be drawn')

    map.tool('Zoomer').click()
    await map.finds(() => map.asked.length > 0, 'nearer squares should be asked for')
    expect(map.marks).to.have.length(2)

    answer(map)
    await map.finds(() => map.asked.length === 0 && map.marks.length < 3, 'drawn anew')
  })

  it('asks again for nothing that it has', async () => {
    const map = await openMany()
    answer(map)
    await map.finds(() => map.marks.length === 2, 'places should be drawn')

    map.tool('Zoomer').click()
    await map.finds(() => map.asked.length > 0, 'nearer squares should be asked for')
    answer(map)
    map.tool('Dézoomer').click()
    await map.rests()
    await map.finds(() => map.marks.length === 2, 'the same should be drawn')

    expect(map.asked.map(({ square }) => square)).to.deep.equal([])
  })

  it('gives up what is not wanted any more', async () => {
    const map = await openMany()
    const first = map.asked.splice(0)

    void map.pane.show(undefined, 9_000)
    await map.finds(() => map.asked.length > 0, 'the other question should be asked')

    expect(first.every(({ signal }) => signal.aborted)).to.equal(true)
    map.pane.close()
    expect(map.asked.every(({ signal }) => signal.aborted)).to.equal(true)
  })

  it('says what could not be had, and asks again when told to', async () => {
    const map = await openMany()
    for (const { fail } of map.asked.splice(0)) fail()
    await map.finds(() => map.said.includes('Des lieux n’ont pas pu être chargés.'), 'it should say so')
    expect(map.asked).to.deep.equal([])

    const retry = [...map.pane.element.querySelectorAll('button')].find((one) => one.textContent === 'Réessayer')!
    retry.click()
    answer(map)
    await map.finds(() => map.marks.length === 2, 'places should be drawn')

    expect(map.said).to.not.contain('n’ont pas pu être chargés')
  })

  it('asks by itself for what could not be had when the connection is back, as long as it stands', async () => {
    const map = await openMany()
    const [kept, ...lost] = map.asked.splice(0)
    kept!.answer(empty)
    for (const { fail } of lost) fail()
    await map.finds(() => map.said.includes('Des lieux n’ont pas pu être chargés.'), 'it should say so')

    dispatchEvent(new Event('online'))
    expect(map.asked.map(({ square }) => square)).to.have.deep.members(lost.map(({ square }) => square))
    map.pane.close()
    dispatchEvent(new Event('online'))

    expect(map.asked).to.have.length(lost.length)
  })

  it('is walked through by keyboard, and a group is entered', async () => {
    const map = await openMany()
    answer(map)
    await map.finds(() => map.marks.length === 2, 'places should be drawn')
    map.marks.find(({ tabIndex }) => tabIndex === 0)!.focus()

    map.press('ArrowRight')
    expect(map.focused).to.match(/lieux proches/)
    const before = map.groups[0]!.getBoundingClientRect()
    map.groups[0]!.click()
    await map.finds(() => map.asked.length > 0, 'nearer squares should be asked for')
    for (const { answer: give } of map.asked.splice(0)) give(empty)
    await map.finds(() => map.marks.length === 0, 'nothing should be left here')

    expect(before.width).to.be.at.least(44)
    expect(map.focused).to.equal('Carte des lieux')
  })
})
