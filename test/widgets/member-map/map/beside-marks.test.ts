import { expect } from '@open-wc/testing'
import { besideMarks } from '../../../../widgets/member-map/map/beside-marks.js'
import { onWorld } from '../../../../widgets/member-map/map/world.js'
import type { TownName } from '../../../../widgets/words/town-name.js'
import { openWith } from './map-support.js'
import { sixPlaces } from './region.js'

const zoom = 12
const world = 256 * 2 ** zoom

const lille: TownName = {
  text: 'Lille',
  latitude: 50.634,
  longitude: 3.06,
  isCity: true,
  size: 16,
  halfWidth: 26,
  lift: 14,
}
/** Some 30 pixels to the north of the other. */
const madeleine: TownName = { ...lille, text: 'La Madeleine', latitude: 50.6405, halfWidth: 50 }

const open = { zoom, seen: { south: 50, west: 2, north: 51, east: 4 }, covered: [] }

/** Around the point, in pixels of the world. */
function boxOf({ latitude, longitude, halfWidth, size }: TownName, { x, y }: { x: number; y: number }) {
  const spot = onWorld({ latitude, longitude })
  const [middle, centre] = [spot.x * world + x, spot.y * world + y]
  return { left: middle - halfWidth, right: middle + halfWidth, top: centre - size / 2, bottom: centre + size / 2 }
}

/** A group as it is seen: 48 pixels wide and 51 high, its tip at its position. */
function bubbleAt(latitude: number, longitude: number) {
  const { x, y } = onWorld({ latitude, longitude })
  return { left: x * world - 24, right: x * world + 24, top: y * world - 51, bottom: y * world }
}

type Box = ReturnType<typeof boxOf>
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('names beside marks', () => {
  it('leaves a name where the drawing has it while no mark is in its way', () => {
    const written = besideMarks(
      [lille, madeleine],
      [{ at: { latitude: 50.6, longitude: 3 }, offset: { x: 0, y: 0 } }],
      open,
    )

    expect([...written.values()]).to.deep.equal([
      { x: 0, y: 14 },
      { x: 0, y: 14 },
    ])
  })

  it('writes names of which one would be under a mark beside it, wherever the mark stands', () => {
    let moved = 0
    for (let step = 0; step < 400; step += 1) {
      const at = { latitude: 50.628 + (step % 20) * 0.0009, longitude: 3.05 + Math.floor(step / 20) * 0.001 }
      const written = besideMarks([lille, madeleine], [{ at, offset: { x: 0, y: 0 } }], open)
      const bubble = bubbleAt(at.latitude, at.longitude)
      const boxes = [...written].map(([name, offset]) => boxOf(name, offset))

      expect(written.size, `${at.latitude} ${at.longitude}`).to.equal(2)
      expect(boxes.some((box) => meet(box, bubble))).to.equal(false)
      expect(meet(boxes[0]!, boxes[1]!)).to.equal(false)
      if ([...written.values()].some(({ x, y }) => x !== 0 || y !== 14)) moved += 1
    }
    expect(moved).to.be.greaterThan(50)
  })

  it('writes the name of a town first, for which that of a village makes way', () => {
    const aDegree =
      onWorld({ ...lille, latitude: lille.latitude - 0.5 }).y - onWorld({ ...lille, latitude: lille.latitude + 0.5 }).y
    const north = (pixels: number) => lille.latitude + pixels / (world * aDegree)
    const village = { ...lille, text: 'Sequedin', isCity: false, latitude: north(40) }
    const mark = { at: { ...lille, latitude: north(-40) }, offset: { x: 0, y: 0 } }

    const written = besideMarks([village, lille], [mark], open)

    expect(written.get(lille)).to.deep.equal({ x: 0, y: -26 })
    expect(meet(boxOf(lille, written.get(lille)!), boxOf(village, written.get(village)!))).to.equal(false)
  })

  it('does not write a name that marks leave no room', () => {
    const marks = Array.from({ length: 121 }, (_, at) => ({
      at: lille,
      offset: { x: ((at % 11) - 5) * 48, y: (Math.floor(at / 11) - 5) * 50 },
    }))

    expect(besideMarks([lille], marks, open).size).to.equal(0)
  })

  it('writes whole what the edge would cut, where its dot is seen, and nothing where it is not', () => {
    let [inside, left] = [0, 0]
    for (let step = -60; step <= 60; step += 3) {
      const { x } = onWorld(madeleine)
      const west = (x + step / world - 0.5) * 360
      const seen = { south: 50.5, west, north: 50.7, east: 4 }
      const offset = besideMarks([madeleine], [], { zoom, seen, covered: [] }).get(madeleine)
      if (offset && boxOf(madeleine, offset).left >= x * world + step - 0.01) inside += 1
      else if (offset) expect(boxOf(madeleine, offset).right, `${step}`).to.be.at.most(x * world + step)
      else left += 1
      if (step < -6) expect(offset, `${step}: its dot is seen`).not.to.equal(undefined)
    }
    expect([inside, left].every((count) => count > 0)).to.equal(true)
  })

  it('writes no name under a button of the map', () => {
    const seen = { south: 50.5, west: 2.9, north: 50.7, east: 3.2 }
    const corner = onWorld({ latitude: seen.north, longitude: seen.west })
    const [left, top] = [corner.x * world, corner.y * world]
    const usual = boxOf(lille, { x: 0, y: lille.lift })
    const button = { left: usual.left - left + 8, top: usual.top - top - 4, width: 44, height: 44 }

    const offset = besideMarks([lille], [], { zoom, seen, covered: [button] }).get(lille)

    const covered = {
      left: left + button.left,
      right: left + button.left + 44,
      top: top + button.top,
      bottom: top + button.top + 44,
    }
    expect(offset).not.to.equal(undefined)
    expect(meet(boxOf(lille, offset!), covered)).to.equal(false)
  })
})

it('writes the names of towns on the map under no mark, and says none of them to a screen reader', async () => {
  const towns: TownName[] = sixPlaces.map(({ latitude, longitude }, at) => {
    return { ...lille, halfWidth: 48, latitude, longitude, text: `Commune ${at + 1}` }
  })
  const map = await openWith(sixPlaces, {
    basemap: {
      path: 'data:,#{z}/{x}/{y}',
      attribution: '',
      maxZoom: 14,
      isDrawn: true,
      namesPath: `data:application/json,${encodeURIComponent(JSON.stringify(towns))}#{z}/{x}/{y}`,
    },
  })
  const names = () => [...map.canvas.querySelectorAll<HTMLElement>('.map-town')]

  await map.finds(() => names().length > 2, 'towns should be named')

  const marks = map.marks.map((mark) => mark.getBoundingClientRect())
  const under = names().filter((name) => marks.some((mark) => meet(name.getBoundingClientRect(), mark)))
  expect(under.map(({ textContent }) => textContent)).to.deep.equal([])
  const { left, right, top, bottom } = map.canvas.getBoundingClientRect()
  const tools = map.pane.element.querySelector('.map-zoom')!.getBoundingClientRect()
  const seen = names().map((name) => name.getBoundingClientRect())
  expect(seen.filter((box) => meet(box, tools))).to.deep.equal([])
  expect(
    seen.filter((box) => meet(box, { left, right, top, bottom }) && (box.left < left || box.right > right)),
  ).to.deep.equal([])
  expect(names().every(({ ariaHidden }) => ariaHidden === 'true')).to.equal(true)
})
