import { expect, oneEvent } from '@open-wc/testing'
import { sendMouse } from '@web/test-runner-commands'
import { openEmpty, openWith, type MapInPage } from './map-support.js'
import { sixPlaces } from './region.js'

describe('a map in a page that scrolls', () => {
  const wheelOver = (map: MapInPage, init: WheelEventInit) => {
    const { left, top } = map.canvas.getBoundingClientRect()
    const event = new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      composed: true,
      clientX: left + 200,
      clientY: top + 200,
      deltaY: -120,
      ...init,
    })
    map.canvas.querySelector('.leaflet-pane')!.dispatchEvent(event)
    return event.defaultPrevented
  }

  it('leaves the wheel to the page, and says how to zoom', async () => {
    const map = await openWith(sixPlaces)

    expect(wheelOver(map, {})).to.equal(false)
    expect(map.said).to.contain('Pour zoomer à la molette, cliquez d’abord sur la carte ou tenez Ctrl.')
  })

  it('zooms by the wheel with Ctrl', async () => {
    const map = await openWith(sixPlaces)
    const before = map.names.join()

    expect(wheelOver(map, { ctrlKey: true })).to.equal(true)
    await map.finds(() => map.names.join() !== before, 'it should come nearer')
  })

  it('zooms by the wheel after a click, until the pointer leaves', async () => {
    const map = await openWith(sixPlaces)
    const { left, top } = map.canvas.getBoundingClientRect()

    await sendMouse({ type: 'click', position: [Math.round(left + 30), Math.round(top + 300)] })
    expect(wheelOver(map, { deltaY: 1 })).to.equal(true)

    await sendMouse({ type: 'move', position: [Math.round(left + 30), Math.round(top + 700)] })
    expect(wheelOver(map, { deltaY: 1 })).to.equal(false)
  })

  it('lets one finger scroll the page and two move the map', async () => {
    const map = await openWith(sixPlaces)

    expect(getComputedStyle(map.canvas).touchAction).to.equal('pan-x pan-y')
    const { left, top } = map.canvas.getBoundingClientRect()
    const touch = (identifier: number, x: number, y: number) =>
      new Touch({ identifier, target: map.canvas, clientX: left + x, clientY: top + y })
    const touched = (type: string, touches: Touch[]) => {
      const event = new TouchEvent(type, { touches, bubbles: true, cancelable: true, composed: true })
      map.canvas.dispatchEvent(event)
      return event.defaultPrevented
    }
    map.canvas.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }))
    expect(touched('touchstart', [touch(1, 100, 100)])).to.equal(false)
    expect(touched('touchmove', [touch(1, 100, 160)])).to.equal(false)
    expect(map.said).to.contain('Deux doigts pour déplacer la carte.')

    expect(touched('touchstart', [touch(1, 100, 100), touch(2, 200, 100)])).to.equal(true)
    expect(touched('touchmove', [touch(1, 60, 100), touch(2, 240, 100)])).to.equal(true)
    touched('touchend', [])
    await map.rests()
  })

  it('is dragged by the mouse without choosing what it was held by', async () => {
    const map = await openWith(sixPlaces)
    const { x, y } = map.mark(/^6\./).getBoundingClientRect()
    const at = (right: number, down: number): [number, number] => [Math.round(x + right), Math.round(y + down)]

    await sendMouse({ type: 'move', position: at(20, 20) })
    await sendMouse({ type: 'down' })
    await sendMouse({ type: 'move', position: at(60, 50) })
    await sendMouse({ type: 'move', position: at(90, 80) })
    await sendMouse({ type: 'up' })

    expect(Math.round(map.mark(/^6\./).getBoundingClientRect().x - x)).to.be.closeTo(70, 3)
    expect([map.chosen, map.opened]).to.deep.equal([[], []])
    expect(document.body.className).to.equal('')
  })
})

describe('a map that cannot be seen yet, or any more', () => {
  it('begins once it has a size, at the places that it was given before', async () => {
    const map = await openEmpty()
    map.host.hidden = true
    void map.pane.show(sixPlaces, 6).then(() => map.pane.select('p6'))
    await map.finds(() => map.canvas, 'its frame should be there')

    expect(map.marks).to.deep.equal([])
    map.host.hidden = false
    await map.finds(() => map.marks.length === 3, 'the places should be drawn')

    expect(map.mark(/^6\./).getAttribute('aria-current')).to.equal('true')
  })

  it('keeps its places in sight when the page is made narrow', async () => {
    const map = await openWith(sixPlaces)

    map.host.style.cssText = 'inline-size: 300px'
    await map.finds(() => map.canvas.clientWidth <= 300, 'it should be narrow')
    const { left, right } = map.canvas.getBoundingClientRect()
    const isInside = (mark: Element) =>
      mark.getBoundingClientRect().left >= left && mark.getBoundingClientRect().right <= right
    await map.finds(() => {
      map.tool('Voir tous les lieux').click()
      return map.names.at(-1)!.startsWith('6.') && map.marks.every(isInside)
    }, 'all should be inside')
  })

  it('leaves nothing behind when it is closed', async () => {
    const map = await openWith(sixPlaces)
    const { canvas } = map

    map.pane.close()
    map.pane.close()
    const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true, deltaY: -200 })
    canvas.dispatchEvent(event)

    expect(canvas.children).to.have.length(0)
    expect(event.defaultPrevented).to.equal(false)
    expect(Object.keys(window).filter((name) => /leaflet|^L$|^L_/i.test(name))).to.deep.equal([])
    expect(map.failures).to.deep.equal([])
  })

  it('asks again for a picture of the ground that could not be had', async () => {
    const map = await openWith(sixPlaces)
    await map.finds(() => map.canvas.querySelector('img.leaflet-tile-loaded'), 'the ground should be there')
    const picture = map.canvas.querySelector('img')!
    const asked = new Promise<string | undefined>((resolve) => {
      new MutationObserver(() => resolve(picture.src)).observe(picture, { attributeFilter: ['src'] })
    })
    const { src } = picture
    const later = window.setTimeout
    try {
      // Now is later.
      window.setTimeout = ((act: () => void) => later(act)) as typeof setTimeout
      picture.dispatchEvent(new Event('error'))
      expect(await asked).to.equal(src)
    } finally {
      window.setTimeout = later
    }
  })

  it('is given up before its engine comes', async () => {
    const map = await openEmpty()
    map.pane.close()
    void map.pane.show(sixPlaces, 6)
    map.pane.resize()
    await oneEvent(await loadedFrame(), 'done')

    expect(map.marks).to.deep.equal([])
    expect(map.failures).to.deep.equal([])
  })

  it('says that it cannot be where the page gives members to every object', async () => {
    Object.defineProperty(Object.prototype, 'invented', { value: 1, enumerable: true, configurable: true })
    try {
      const map = await openEmpty()
      await map.finds(() => map.failures.length === 1, 'the failure should be told')

      expect(String(map.failures[0])).to.contain('Object.prototype')
      expect(map.marks).to.deep.equal([])
    } finally {
      delete (Object.prototype as { invented?: number }).invented
    }
  })
})

/** Two turns of the screen later. */
async function loadedFrame(): Promise<EventTarget> {
  const target = new EventTarget()
  requestAnimationFrame(() => requestAnimationFrame(() => target.dispatchEvent(new Event('done'))))
  return target
}
