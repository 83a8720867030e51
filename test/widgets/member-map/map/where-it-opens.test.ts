import { expect } from '@open-wc/testing'
import { openWith } from './map-support.js'
import { placesOf, sixPlaces } from './region.js'

describe('a map whose places would all be one or two marks', () => {
  it('opens where most are, when a narrow map would show all of them as two', async () => {
    const town = placesOf(18).map((place) => ({
      ...place,
      latitude: 50.64 + (place.latitude - 50.63) / 30,
      longitude: 3.01 + (place.longitude - 3.06) / 30,
    }))
    const far = { ...sixPlaces[4]!, slug: 'far', number: 19 }

    const map = await openWith([...town, far], {}, 'inline-size: 320px')

    await map.finds(() => map.marks.length >= 3, 'there should be something to choose from')
    expect(map.names.some((name) => name.startsWith('19.'))).to.equal(false)
    map.tool('Voir tous les lieux').click()
    await map.finds(() => map.names.some((name) => name.startsWith('19.')), 'all should be seen when one asks for it')
  })

  it('shows where most are with none of these cut by its edge', async () => {
    // The largest group stands at one end of a row that is almost as long as the map is wide.
    const row = [0, 0, 0, 0.026, 0.0515].map((east, at) => {
      return { ...sixPlaces[0]!, slug: `row-${at}`, number: at + 1, longitude: 3 + east }
    })
    const far = { ...sixPlaces[4]!, slug: 'far', number: 6 }

    const map = await openWith([...row, far], {}, 'inline-size: 320px')
    await map.finds(() => map.marks.length >= 3, 'there should be something to choose from')
    const edge = map.canvas.getBoundingClientRect()
    const boxes = map.marks.map((mark) => mark.getBoundingClientRect())

    expect(boxes.filter(({ left, right }) => left < edge.left || right > edge.right)).to.deep.equal([])
  })
})
