import { expect } from '@open-wc/testing'
import { words as english } from '../../../../widgets/member-map/words/member-map.strings.en.js'
import type { MapOptions } from '../../../../widgets/member-map/map-view.js'
import { openEmpty, openWith, picture, type MapInPage } from './map-support.js'
import { sixPlaces } from './region.js'

const darkPicture = picture.replace('e8eee9', '223322')
const basemap: MapOptions['basemap'] = {
  path: picture,
  darkPath: darkPicture,
  attribution: '',
  maxZoom: 14,
  isDrawn: true,
}

const lies = (path: string) => (map: MapInPage) => map.basemap.includes(path.replace(/#.*/, ''))
const liesLight = lies(picture)
const liesDark = lies(darkPicture)

/** Colours as pages write them, on a light and on a dark ground. */
const light = [
  '',
  '--coop-surface: transparent',
  '--coop-surface: oklch(1 0 0)',
  '--coop-surface: color-mix(in srgb, white 90%, navy)',
  '--coop-ink: oklch(0.2 0.02 200); --coop-surface: lab(97 0 0)',
  '--coop-ink: color(display-p3 0.1 0.1 0.1)',
  '--coop-ink: hsl(200 60% 12%)',
]
const dark = [
  'color-scheme: dark',
  'color-scheme: dark; --coop-surface: transparent',
  '--coop-surface: #111; --coop-ink: #eee',
  '--coop-surface: oklch(0.2 0 0); --coop-ink: oklch(0.95 0.01 90)',
  '--coop-surface: navy; --coop-ink: color-mix(in oklab, white 90%, navy)',
  '--coop-surface: black; --coop-ink: lab(92 0 0)',
]

describe('a map in a page that changes', () => {
  for (const [said, colours, liesSo] of [
    ['light', light, liesLight],
    ['dark', dark, liesDark],
  ] as const) {
    for (const css of colours) {
      it(`has the ground that goes with what is written on it, ${said}: ${css || 'as it comes'}`, async () => {
        const map = await openWith(sixPlaces, { basemap }, css)
        // The page's colours come to it as a transition, which may begin later.
        await map.finds(
          () => liesSo(map) && liesLight(map) !== liesDark(map),
          'its own ground should be laid, and no other',
        )
      })
    }
  }

  it('turns its ground with the page, and stays where it was', async () => {
    const map = await openWith(sixPlaces, { basemap })
    await map.finds(() => liesLight(map), 'it should be light')
    map.tool('Zoomer').click()
    await map.rests()
    await map.finds(() => map.names.length > 0, 'places are near')
    const { names } = map

    map.host.style.setProperty('--coop-ink', '#eef3f0')
    await map.finds(() => liesDark(map) && !liesLight(map), 'it should be dark')
    expect(map.names).to.deep.equal(names)

    map.host.style.removeProperty('--coop-ink')
    await map.finds(() => liesLight(map) && !liesDark(map), 'it should be light again')
    expect(map.names).to.deep.equal(names)
  })

  it('speaks English once the page does, and stays where it was', async () => {
    const map = await openWith(sixPlaces)
    map.tool('Zoomer').click()
    await map.rests()
    const before = map.marks.length

    map.update({ language: 'en', words: english })
    await map.finds(() => map.canvas.ariaLabel === 'Map of the places', 'it should speak English')

    expect(map.tool('Zoom in')).to.be.instanceOf(HTMLButtonElement)
    expect(map.marks).to.have.length(before)
    expect(map.names.join()).to.not.match(/lieux|réparation|tiers-lieu/)
  })

  it('goes where another site has its places, when none of what is asked stands there', async () => {
    const map = await openEmpty({ box: { south: 50, west: 2, north: 51, east: 4 }, basemap })
    await map.pane.show([], 0)
    await map.rests()
    const squares = () => new Set([...map.canvas.querySelectorAll('img')].map(({ src }) => /#.*/.exec(src)?.[0]))
    await map.finds(() => squares().size > 0, 'the region should be there')
    const first = squares()

    map.update({ box: { south: 48.1, west: -2, north: 48.2, east: -1.8 } })
    await map.pane.show([], 0)
    await map.finds(() => squares().size > 0 && ![...squares()].some((one) => first.has(one)), 'it should be elsewhere')
  })
})
