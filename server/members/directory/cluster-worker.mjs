import { parentPort } from 'node:worker_threads'
import Supercluster from 'supercluster'

/** Plain JavaScript: a worker is started from a file, and this one must run from sources, in tests and when built. */

/** One less than the deepest zoom of any basemap, or some clusters could never be separated. */
const deepestClustered = 13
/** In pixels of a tile of 256: markers stay about a finger's width and a half apart. */
const radius = 60
const mostKept = 4

/** @type {Map<number, Supercluster>} least recently used first. */
const kept = new Map()

/**
 * `rows` are the numbers of the points, `degrees` their longitudes and latitudes alternately.
 * @param {{ name: number, rows: Int32Array, degrees: Float64Array }} given
 */
function load({ name, rows, degrees }) {
  const points = Array.from(rows, (row, at) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [degrees[2 * at], degrees[2 * at + 1]] },
    properties: { row },
  }))
  kept.set(name, new Supercluster({ radius, extent: 256, maxZoom: deepestClustered }).load(points))
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
}

const columnOf = (longitude, z) => Math.floor((longitude / 360 + 0.5) * 2 ** z)

function rowOf(latitude, z) {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return Math.floor((0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI) * 2 ** z)
}

const west = (x, z) => (x / 2 ** z - 0.5) * 360
const north = (y, z) => (360 * Math.atan(Math.exp((1 - (2 * y) / 2 ** z) * Math.PI))) / Math.PI - 90

function squareOf({ name, z, x, y }) {
  const clusters = kept.get(name)
  if (!clusters) return undefined
  kept.delete(name)
  kept.set(name, clusters)
  const box = [west(x, z), north(y + 1, z), west(x + 1, z), north(y, z)]
  const rows = []
  const heaps = []
  for (const { geometry, properties } of clusters.getClusters(box, z)) {
    const [longitude, latitude] = geometry.coordinates
    if (columnOf(longitude, z) !== x || rowOf(latitude, z) !== y) continue
    if (!properties.cluster) rows.push(properties.row)
    else {
      const zoom = clusters.getClusterExpansionZoom(properties.cluster_id)
      heaps.push({ count: properties.point_count, latitude, longitude, zoom })
    }
  }
  return { rows, heaps }
}

parentPort?.on('message', ({ ask, load: given, square, forget }) => {
  if (given) load(given)
  if (forget) kept.clear()
  if (ask !== undefined) parentPort?.postMessage({ ask, answer: square && squareOf(square) })
})
