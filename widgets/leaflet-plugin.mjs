import { parseAst } from 'rollup/parseAst'

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

/**
 * Statements that give the map, or every layer, what we have none of: controls, popups, tooltips, drawings, GeoJSON, other
 * projections, and hands that `map-gestures.ts` has of its own. Half of the file is only there for them.
 */
const unused = [
  /^(Control|control|CRS|GeoJSON|SVG|TileLayer|tileLayer|Polyline|Polygon|Circle|CircleMarker|LayerGroup)\./,
  /^Marker\.include\(PointToGeoJSON/,
  /^Layer\.include\(/,
  /^Map\.include\(\{[^]*\b(addControl|_initOverlay|openPopup|openTooltip|getRenderer): function/,
  /^Map\.(mergeOptions|addInitHook)\([^]*\b(zoomControl|attributionControl|closePopupOnClick|boxZoom|keyboard|scrollWheelZoom|tapHold)\b/,
  /^Map\.[A-Z]\w+ = \w+;$/,
  /^if \(Browser\.vml\)/,
]

/** Classes and the like that nobody misses when they are not used. */
const droppable = /^var \w+ = (?=\w+\.extend\(|extend\(\{\}, |\(function )|bounds: (?=new Bounds)/gm

export const leafletFile = '/node_modules/leaflet/dist/leaflet-src.esm.js'

/** Each must be found, so that another version cannot bring it back unseen. */
export function quietened(code) {
  const quieter = quiet.reduce((before, [found, instead]) => {
    if (!before.includes(found)) throw new Error(`Leaflet does not say ${found} any more: see quietened`)
    return before.replace(found, instead)
  }, code)
  return without(quieter, unused).replace(droppable, (found) => `${found}/*#__PURE__*/ `)
}

function without(code, patterns) {
  const statements = parseAst(code).body.map(({ start, end }) => code.slice(start, end))
  const missing = patterns.find((pattern) => !statements.some((statement) => pattern.test(statement)))
  if (missing) throw new Error(`Leaflet does not say ${missing} any more: see quietened`)
  return statements.filter((statement) => !patterns.some((pattern) => pattern.test(statement))).join('\n')
}

export function quietLeaflet() {
  return {
    name: 'quiet-leaflet',
    transform: (code, id) => (id.endsWith(leafletFile) ? { code: quietened(code), map: null } : null),
  }
}
