import type { MapSurface } from './map-surface.js'

export type Tried = 'wheel' | 'fingers'

type GestureOptions = {
  readonly canvas: HTMLElement
  readonly surface: Pick<MapSurface, 'letDrag' | 'zoomAt'>
  /** The visitor scrolled over the map, perhaps intending to move it. */
  readonly tried: (what: Tried) => void
  readonly signal: AbortSignal
}

/** Wheel delta for one zoom; browsers report a pinch on a trackpad as smaller wheel events with Ctrl. */
const turnOfOneZoom = 60
const pinchOfOneZoom = 12
const pixelsOfOneLine = 20

/**
 * The map never captures the page's scrolling: the wheel zooms only with Ctrl, or after a click until the pointer
 * leaves the map; one finger scrolls the page, two move the map.
 */
export function listenToHands({ canvas, surface, tried, signal }: GestureOptions): void {
  let isMeant = false
  let turned = 0
  canvas.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      isMeant = pointerType !== 'touch'
      surface.letDrag(isMeant)
    },
    { capture: true, signal },
  )
  canvas.addEventListener('pointerleave', () => (isMeant = false), { signal })
  canvas.addEventListener(
    'touchmove',
    ({ touches }) => {
      if (touches.length === 1) tried('fingers')
    },
    { passive: true, signal },
  )
  canvas.addEventListener(
    'wheel',
    (event) => {
      const isHeld = event.ctrlKey || event.metaKey
      if (!isHeld && !isMeant) {
        tried('wheel')
        return
      }
      event.preventDefault()
      turned += event.deltaY * (event.deltaMode === event.DOM_DELTA_PIXEL ? 1 : pixelsOfOneLine)
      if (Math.abs(turned) < (isHeld ? pinchOfOneZoom : turnOfOneZoom)) return
      surface.zoomAt(event, turned < 0 ? 1 : -1)
      turned = 0
    },
    { passive: false, signal },
  )
}
