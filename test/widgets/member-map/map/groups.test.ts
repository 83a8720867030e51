import { expect } from '@open-wc/testing'
import { Groups } from '../../../../widgets/member-map/map/groups.js'
import { fanOut } from '../../../../widgets/member-map/map/fan-out.js'
import { boxOf, onWorld, squaresOf } from '../../../../widgets/member-map/map/world.js'
import { drawn, placesOf, sixPlaces } from './region.js'

const deepest = 18
const pixels = 48

describe('places that stand too near to one another', () => {
  const points = placesOf(1_500)
  const groups = new Groups(points, deepest)
  const zooms = Array.from({ length: deepest + 1 }, (_, zoom) => zoom)

  it('are all there at every zoom, each once, in the list’s order', () => {
    for (const zoom of zooms) {
      const at = groups.at(zoom)
      const numbers = at.map((group) => group.points.map(({ number }) => number))

      expect(numbers.flat().toSorted((a, b) => a - b)).to.deep.equal(points.map(({ number }) => number))
      expect(numbers.every((each) => each.every((number, index) => index === 0 || number > each[index - 1]!))).to.equal(
        true,
      )
      expect(numbers.map(([first]) => first)).to.deep.equal(numbers.map(([first]) => first).toSorted((a, b) => a! - b!))
    }
  })

  it('leave room to press each group', () => {
    for (const zoom of [6, 9, 12, 15, deepest]) {
      const at = groups.at(zoom).map((group) => onWorld(group.points[0]!))
      const side = (pixels / (256 * 2 ** zoom)) * 0.999
      const clashes = at.filter((one, index) =>
        at.some(
          (other, second) => second > index && Math.abs(one.x - other.x) < side && Math.abs(one.y - other.y) < side,
        ),
      )

      expect(clashes, `at zoom ${zoom}`).to.deep.equal([])
    }
  })

  it('are not joined by coming nearer', () => {
    for (const zoom of zooms.slice(1)) {
      const before = new Map(
        groups.at(zoom - 1).flatMap(({ points: [...all] }, at) => all.map(({ slug }) => [slug, at])),
      )
      const torn = groups.at(zoom).filter((group) => new Set(group.points.map(({ slug }) => before.get(slug))).size > 1)

      expect(torn).to.deep.equal([])
    }
  })

  it('come apart at the zoom that is told, and stand alone from the zoom that is told', () => {
    for (const zoom of zooms.slice(0, -1)) {
      for (const group of groups.at(zoom).filter(({ apart }) => apart !== undefined)) {
        const slug = group.points[0]!.slug
        const near = groups.at(group.apart!).find((one) => one.points.some((point) => point.slug === slug))!
        const before = groups.at(group.apart! - 1).find((one) => one.points.some((point) => point.slug === slug))!

        expect(near.points.length).to.be.below(group.points.length)
        expect(before.points.length).to.equal(group.points.length)
      }
    }
    for (const { slug } of points.slice(0, 200)) {
      const alone = groups.aloneFrom(slug)!
      const isAlone = (zoom: number) =>
        groups.at(zoom).some((group) => group.points.length === 1 && group.points[0]!.slug === slug)

      expect(isAlone(alone)).to.equal(true)
      expect(alone === 0 || !isAlone(alone - 1)).to.equal(true)
    }
  })

  it('stand alone at no zoom where they share a door', () => {
    const six = new Groups(sixPlaces, deepest)

    expect(six.aloneFrom('p3')).to.equal(undefined)
    expect(six.aloneFrom('p4')).to.equal(undefined)
    expect(six.aloneFrom('p6')).to.be.within(4, 8)
    expect(six.at(deepest).find(({ points: [first] }) => first!.slug === 'p3')).to.deep.include({
      points: [sixPlaces[2], sixPlaces[3]],
    })
  })
})

describe('those on one spot', () => {
  it('sit around it, each at a place of its own', () => {
    for (const count of [1, 2, 5, 9, 40, 300]) {
      const offsets = fanOut(count, [])
      const names = new Set(offsets.map(({ x, y }) => `${x},${y}`))

      expect(offsets).to.have.length(count)
      expect(names.size).to.equal(count)
      expect(offsets.every(({ x, y }) => x % pixels === 0 && y % pixels === 0)).to.equal(true)
    }
  })

  it('leave free what others stand on, however many they are', () => {
    const random = drawn(3)
    const away = () => (random() < 0.5 ? -1 : 1) * (pixels + random() * 200)
    const around = Array.from({ length: 40 }, () => ({ x: away(), y: away() }))

    for (const count of [1, 2, 5, 9, 40]) {
      const offsets = fanOut(count, around)
      const covering = offsets.filter((offset) =>
        around.some(({ x, y }) => Math.abs(x - offset.x) < pixels && Math.abs(y - offset.y) < pixels),
      )

      expect(offsets).to.have.length(count)
      expect(covering).to.deep.equal([])
    }
  })
})

describe('the squares of the world', () => {
  it('are those that a box touches', () => {
    const lille = { south: 50.6, west: 3.0, north: 50.66, east: 3.1 }

    expect(squaresOf(lille, 0)).to.deep.equal([{ z: 0, x: 0, y: 0 }])
    expect(squaresOf(lille, 12)).to.deep.equal([
      { z: 12, x: 2082, y: 1377 },
      { z: 12, x: 2083, y: 1377 },
      { z: 12, x: 2082, y: 1378 },
      { z: 12, x: 2083, y: 1378 },
    ])
    expect(squaresOf({ south: -90, west: -200, north: 90, east: 200 }, 1)).to.have.length(4)
  })

  it('have a box for what stands on them', () => {
    expect(boxOf([])).to.equal(undefined)
    expect(boxOf(sixPlaces)).to.deep.equal({ south: 50.5226, west: 1.8587, north: 50.9513, east: 3.0641 })
  })
})
