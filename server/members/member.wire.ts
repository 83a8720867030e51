import * as v from 'valibot'
import { communeCode, degrees, pageCursor, slug, words } from '../base/shapes.js'
import { radii } from '../../widgets/words/members/radii.js'
import { siteHead } from '../sites/index.js'
import { hoursOutput, openDay, openState } from './hours/hours.wire.js'
import { activities, memberKinds, topics } from './member.js'
import { helps, prices, wheelchairs } from './place.js'

/** Pages need it to say where: the sheet of such a member has no street, and its point is the commune’s centre. */
export { comesToYou } from './place.js'

const kind = v.picklist(memberKinds)
const activity = v.picklist(activities)
const topic = v.picklist(topics)

/** `now`, or the next such weekday in the zone of each place. */
export const openMoments = [
  'now',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

/** Keys in alphabetical order: the loader, which asks before the element is loaded, must send the same URL. */
export const openInput = v.strictObject({ kind: v.optional(kind), site: slug, territory: v.optional(slug) })

/** Within `kind`, `does` and `topics` one value is enough; all filters given must hold. */
const filters = {
  does: v.optional(v.pipe(v.array(activity), v.minLength(1), v.maxLength(activities.length))),
  kind: v.optional(v.pipe(v.array(kind), v.minLength(1), v.maxLength(memberKinds.length))),
  latitude: v.optional(degrees(90)),
  longitude: v.optional(degrees(180)),
  near: v.optional(communeCode),
  open: v.optional(v.picklist(openMoments)),
  site: slug,
  territory: v.optional(slug),
  topic: v.optional(v.pipe(v.array(topic), v.minLength(1), v.maxLength(topics.length))),
  /** Only fully accessible places: `limited` is shown on sheets, but not promised by this filter. */
  wheelchair: v.optional(v.literal('yes')),
  within: v.optional(v.picklist(radii)),
  words: v.optional(words(100)),
}

const order = v.picklist(['name', 'distance', 'open'])

export const searchInput = v.strictObject({
  after: v.optional(pageCursor),
  /**
   * Absent: by distance when `near` or a point is given, else by name. `open`: those open now, those that open later,
   * the others; the nearest to the site's own place first among each, or to the middle of the territory.
   */
  order: v.optional(order),
  ...filters,
})

/** All points of a search, if they are few enough for one answer; else none, and the map asks for tiles. */
export const pointsInput = v.strictObject({ order: v.optional(order), ...filters })

/** A tile of the usual web map scheme (zoom 0 is the world), in which near points are clustered. */
export const tileInput = v.strictObject({
  ...pointsInput.entries,
  x: v.pipe(v.number(), v.integer(), v.minValue(0)),
  y: v.pipe(v.number(), v.integer(), v.minValue(0)),
  z: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(18)),
})

/** Set when the point is only the centre of the commune, because no better one is known. */
const precision = v.optional(v.literal('commune'))

const entryOutput = v.object({
  /** The place's slug, or the member's when it has no place. It names the sheet. */
  slug: v.string(),
  number: v.number(),
  name: v.string(),
  kind,
  summary: v.optional(v.string()),
  commune: v.optional(v.string()),
  street: v.optional(v.string()),
  postcode: v.optional(v.string()),
  /** Absent when it has no place, or the position is unknown. */
  latitude: v.optional(v.number()),
  longitude: v.optional(v.number()),
  precision,
  /** From `near` or the point of the query; absent without one. */
  distanceMetres: v.optional(v.number()),
  /** Without the activities that its kind implies. */
  does: v.array(activity),
  topics: v.array(topic),
  wheelchair: v.optional(v.literal('yes')),
  zone: v.string(),
  open: v.optional(openState),
  /** Set for a place whose hours are unknown, or cannot be parsed. */
  hours: v.optional(v.picklist(['unknown', 'written'])),
  /** Set when the query was for places open on a weekday: the hours of that day. */
  onDay: v.optional(openDay),
})

export const pageOutput = v.object({
  items: v.array(entryOutput),
  total: v.number(),
  /** How many of them have no position on the map. */
  unplaced: v.number(),
  next: v.optional(v.string()),
})

const counted = <T extends string>(names: readonly [T, ...T[]]) =>
  v.array(v.object({ name: v.picklist(names), count: v.number() }))

export const openOutput = v.object({
  site: v.object({
    ...siteHead.entries,
    /** The site's elements: they decide whether a sheet can show offers and first free slots. */
    elements: v.array(v.string()),
  }),
  /** Only those that occur in the territory, with counts. */
  kinds: counted(memberKinds),
  does: counted(activities),
  topics: counted(topics),
  accessible: v.number(),
  members: pageOutput,
  map: v.object({
    /** Around all entries of the territory; absent when none has a position. */
    box: v.optional(v.object({ south: v.number(), west: v.number(), north: v.number(), east: v.number() })),
    basemap: v.object({
      /**
       * Paths with `{z}/{x}/{y}`; `darkPath` for dark pages, `namesPath` for the names of towns, if its tiles have none.
       */
      path: v.string(),
      darkPath: v.optional(v.string()),
      namesPath: v.optional(v.string()),
      attribution: v.string(),
      maxZoom: v.number(),
      /** Our own simplified basemap, used when the server relays no tile provider. */
      isDrawn: v.boolean(),
    }),
  }),
  sources: v.array(v.object({ source: v.string(), licence: v.string() })),
  /** Path of the same data as open data: append `.geojson`, `.csv` or `.json`. */
  feed: v.string(),
})

const point = v.object({
  slug: v.string(),
  number: v.number(),
  name: v.string(),
  kind,
  latitude: v.number(),
  longitude: v.number(),
  precision,
})

export const pointsOutput = v.object({ total: v.number(), isMany: v.boolean(), points: v.array(point) })

export const tileOutput = v.object({
  points: v.array(point),
  clusters: v.array(v.object({ count: v.number(), latitude: v.number(), longitude: v.number(), zoom: v.number() })),
})

export const sheetInput = v.strictObject({ site: slug, slug, territory: v.optional(slug) })

export const sheetOutput = v.object({
  entry: v.omit(entryOutput, ['number', 'distanceMetres', 'onDay']),
  /** Set when it has a place: the slug by which its offers and repairers are queried. */
  place: v.optional(v.string()),
  member: v.object({ slug: v.string(), name: v.string() }),
  parent: v.optional(v.object({ name: v.string() })),
  /** The photo of the place, the smallest size first. */
  photo: v.optional(v.object({ alt: v.string(), sizes: v.array(v.object({ width: v.number(), path: v.string() })) })),
  description: v.optional(v.string()),
  streetExtra: v.optional(v.string()),
  phone: v.optional(v.string()),
  email: v.optional(v.string()),
  website: v.optional(v.string()),
  bookingUrl: v.optional(v.string()),
  links: v.array(v.object({ label: v.optional(v.string()), url: v.string() })),
  labels: v.array(v.string()),
  serves: v.optional(v.string()),
  access: v.object({
    wheelchair: v.optional(v.picklist(wheelchairs)),
    accessibilityUrl: v.optional(v.string()),
    price: v.optional(v.picklist(prices)),
    languages: v.array(v.string()),
    helps: v.array(v.picklist(helps)),
    itinerant: v.boolean(),
  }),
  hours: v.optional(hoursOutput),
  /** Exceptional closures that have not ended; both days included. */
  closures: v.array(v.object({ from: v.string(), to: v.string(), reason: v.optional(v.string()) })),
  /** Other places of the same member; only those with `isHere` are in the list and have a sheet. */
  elsewhere: v.array(
    v.object({ slug: v.string(), name: v.string(), commune: v.optional(v.string()), isHere: v.boolean() }),
  ),
  /** The site itself for what was not imported. */
  provenance: v.object({ source: v.string(), licence: v.string(), changedOn: v.optional(v.string()) }),
  /** Path of its page on our own origin. */
  page: v.string(),
})

export type OpenInput = v.InferOutput<typeof openInput>
export type MapOpening = v.InferOutput<typeof openOutput>
export type SearchInput = v.InferOutput<typeof searchInput>
export type Entry = v.InferOutput<typeof entryOutput>
export type EntryPage = v.InferOutput<typeof pageOutput>
export type PointsInput = v.InferOutput<typeof pointsInput>
export type PointsShown = v.InferOutput<typeof pointsOutput>
export type TileInput = v.InferOutput<typeof tileInput>
export type TileShown = v.InferOutput<typeof tileOutput>
export type SheetInput = v.InferOutput<typeof sheetInput>
export type MemberSheet = v.InferOutput<typeof sheetOutput>
export type { OpenState } from './hours/hours.wire.js'
