import type { SaidByMap } from './map.strings.js'

const { format } = new Intl.NumberFormat('en-GB')

export const mapEnglish: SaidByMap = {
  map: 'Map of the places',
  keys: 'Arrows go from place to place, in the order of the list. Enter opens its details. Plus and minus zoom.',
  place: (number, name, kind) => `${number}. ${name}, ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
  approximate: ', approximate position',
  group: (count) => `${format(count)} places close together: zoom in to see them`,
  count: (count) => format(count),
  several: 'places',
  chosenWithin: 'with the one you chose',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  west: 'Go west',
  north: 'Go north',
  south: 'Go south',
  east: 'Go east',
  whole: 'See all places',
  simplified: (sources) => `Simplified map\u00a0· ${sources}`,
  inSight: (count) =>
    count ? `${format(count)} ${count > 1 ? 'places' : 'place'} on this part of the map` : 'No place here',
  wheel: 'To zoom with the wheel, click on the map first or hold Ctrl.',
  fingers: 'Use two fingers to move the map.',
  nowhere: 'None of these results has an address: all are in the list.',
  failed: 'Some places could not be loaded.',
  retry: 'Try again',
  barred: 'The map cannot open in this page. The list says all that is on it.',
  onOurPage: 'See the map on our page',
}
