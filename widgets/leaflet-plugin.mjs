/** What Leaflet does that a page which is not its own does not bear, and what it does instead. */
const quiet = [
  // As its module loads, and no page with Trusted Types allows.
  ["div.innerHTML = '<svg/>'", "div.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))"],
  // A name on `window` that the page's own Leaflet gives what it listens to.
  ["var eventsKey = '_leaflet_events'", 'var eventsKey = Symbol()'],
  // Two fingers that come and go without moving would leave the document listening.
  [
    'if (!this._moved || !this._zooming) {\n\t\t\tthis._zooming = false;',
    "if (!this._moved || !this._zooming) {\n\t\t\tthis._zooming = false;\n\t\t\toff(document, 'touchmove', this._onTouchMove, this);\n\t\t\toff(document, 'touchend touchcancel', this._onTouchEnd, this);",
  ],
]

export const leafletFile = '/node_modules/leaflet/dist/leaflet-src.esm.js'

/** Each must be found, so that another version cannot bring it back unseen. */
export function quietened(code) {
  return quiet.reduce((quieter, [found, instead]) => {
    if (!quieter.includes(found)) throw new Error(`Leaflet does not say ${found} any more: see quietLeaflet`)
    return quieter.replace(found, instead)
  }, code)
}

export function quietLeaflet() {
  return {
    name: 'quiet-leaflet',
    transform: (code, id) => (id.endsWith(leafletFile) ? { code: quietened(code), map: null } : null),
  }
}
