import * as v from 'valibot'
import { communeCode, degrees, pageCursor, slug, words } from '../base/shapes.js'
import { siteHead } from '../sites/index.js'
import { hoursOutput, openDay, openState } from './hours/hours.wire.js'
import { activities, memberKinds, topics } from './member.js'
import { helps } from './place.js'

/** What a page must know to say where: a sheet of such a one has no street, and only its commune’s point. */
export { comesToYou } from './place.js'

const kind = v.picklist(memberKinds)
const activity = v.picklist(activities)
const topic = v.picklist(topics)

/** The kilometres one may choose from. */
export const mapRadii = [2, 5, 10, 20, 40] as const

/** `now`, or the next such day on the wall of each place. */
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

/**
 * What the element asks first: exactly its attributes, absent ones left out, keys in alphabetical order, so that the
 * loader can ask for it before the element is there and both ask the same.
 */
export const openInput = v.strictObject({ kind: v.optional(kind), site: slug, territory: v.optional(slug) })

/** What is looked for. Of several kinds, activities or topics one is enough; of several of these questions all must hold. */
const filters = {
  does: v.optional(v.pipe(v.array(activity), v.minLength(1), v.maxLength(activities.length))),
  kind: v.optional(v.pipe(v.array(kind), v.minLength(1), v.maxLength(memberKinds.length))),
  latitude: v.optional(degrees(90)),
  longitude: v.optional(degrees(180)),
  /** INSEE code of the commune that one looks from. */
  near: v.optional(communeCode),
  open: v.optional(v.picklist(openMoments)),
  site: slug,
  territory: v.optional(slug),
  topic: v.optional(v.pipe(v.array(topic), v.minLength(1), v.maxLength(topics.length))),
  /** Only where somebody in a wheelchair gets in everywhere: what is so in part is told, and not promised. */
  wheelchair: v.optional(v.literal('yes')),
  /** Kilometres around where one looks from. */
  within: v.optional(v.picklist(mapRadii)),
  words: v.optional(words(100)),
}

export const searchInput = v.strictObject({
  after: v.optional(pageCursor),
  /** Unsaid: the nearest first when somebody says where one looks from, else by name. */
  order: v.optional(v.picklist(['name', 'distance'])),
  ...filters,
})

/** All points of what was found, when they are few enough to be carried at once; else none, and tiles are asked for. */
export const pointsInput = v.strictObject({ order: v.optional(v.picklist(['name', 'distance'])), ...filters })

/** One square of the map as web maps cut it (256 px at zoom 0 is the world): what stands in it, near ones as one. */
export const tileInput = v.strictObject({
  ...pointsInput.entries,
  x: v.pipe(v.number(), v.integer(), v.minValue(0)),
  y: v.pipe(v.number(), v.integer(), v.minValue(0)),
  z: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(18)),
})

/** Set where the point is only the centre of the commune, since nobody said more. */
const precision = v.optional(v.literal('commune'))

/** One place of a member, or a member that has none (a platform): what the list shows. */
export const entryOutput = v.object({
  /** The place's, or the member's where there is no place. Names the sheet. */
  slug: v.string(),
  /** Its rank in what was found, which the list and the map both show. */
  number: v.number(),
  name: v.string(),
  kind,
  summary: v.optional(v.string()),
  commune: v.optional(v.string()),
  street: v.optional(v.string()),
  postcode: v.optional(v.string()),
  /** Absent: it has no place, or nobody knows where it stands. */
  latitude: v.optional(v.number()),
  longitude: v.optional(v.number()),
  precision,
  /** From where one looks; absent when nobody said where. */
  distanceMetres: v.optional(v.number()),
  /** What its kind does not say already. */
  does: v.array(activity),
  topics: v.array(topic),
  /** Set where somebody in a wheelchair gets in everywhere. */
  wheelchair: v.optional(v.literal('yes')),
  zone: v.string(),
  open: v.optional(openState),
  /** Of a place, where nobody said when it is open, or in words that only people understand. */
  hours: v.optional(v.picklist(['unknown', 'written'])),
  /** Set when one asked who is open on a day: that day. */
  onDay: v.optional(openDay),
})

export const pageOutput = v.object({
  items: v.array(entryOutput),
  total: v.number(),
  /** How many of them stand nowhere on the map. */
  unplaced: v.number(),
  /** Given back as `after`, it brings the next ones. */
  next: v.optional(v.string()),
})

const counted = <T extends string>(names: readonly [T, ...T[]]) =>
  v.array(v.object({ name: v.picklist(names), count: v.number() }))

export const openOutput = v.object({
  site: v.object({
    ...siteHead.entries,
    /** What the site has switched on: whether a sheet can show offers and first free slots. */
    elements: v.array(v.string()),
  }),
  /** Those that somebody here is, does, is about, with how many. */
  kinds: counted(memberKinds),
  does: counted(activities),
  topics: counted(topics),
  /** How many somebody in a wheelchair gets into. */
  accessible: v.number(),
  members: pageOutput,
  map: v.object({
    /** Around all that may be found; absent when nothing stands anywhere. */
    box: v.optional(v.object({ south: v.number(), west: v.number(), north: v.number(), east: v.number() })),
    basemap: v.object({
      /** Path with `{z}/{x}/{y}`, and the one for dark pages where the ground has one. */
      path: v.string(),
      darkPath: v.optional(v.string()),
      attribution: v.string(),
      maxZoom: v.number(),
      /** The simplified ground that we draw ourselves, when the house relays nobody's tiles. */
      isDrawn: v.boolean(),
    }),
  }),
  /** Whose data it is: each source with its licence, the site's own first. */
  sources: v.array(v.object({ source: v.string(), licence: v.string() })),
  /** Path of the same as open data, to which `.geojson`, `.csv` or `.json` is put. */
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

export const pointsOutput = v.object({
  total: v.number(),
  /** More stand on the map than one answer carries: ask by tiles. */
  isMany: v.boolean(),
  points: v.array(point),
})

export const tileOutput = v.object({
  points: v.array(point),
  clusters: v.array(
    v.object({
      count: v.number(),
      latitude: v.number(),
      longitude: v.number(),
      /** Where it comes apart. */
      zoom: v.number(),
    }),
  ),
})

/** `territory` is the one that the list was asked with: a sheet is of those that it shows. */
export const sheetInput = v.strictObject({ site: slug, slug, territory: v.optional(slug) })

export const sheetOutput = v.object({
  entry: v.omit(entryOutput, ['number', 'distanceMetres', 'onDay']),
  /** Set when it has a place: what offers and repairers are looked up by. */
  place: v.optional(v.string()),
  member: v.object({ slug: v.string(), name: v.string() }),
  parent: v.optional(v.object({ name: v.string() })),
  description: v.optional(v.string()),
  streetExtra: v.optional(v.string()),
  phone: v.optional(v.string()),
  email: v.optional(v.string()),
  website: v.optional(v.string()),
  bookingUrl: v.optional(v.string()),
  links: v.array(v.object({ label: v.optional(v.string()), url: v.string() })),
  labels: v.array(v.string()),
  /** Name of the territory that a platform serves. */
  serves: v.optional(v.string()),
  access: v.object({
    wheelchair: v.optional(v.picklist(['yes', 'limited', 'no'])),
    accessibilityUrl: v.optional(v.string()),
    price: v.optional(v.picklist(['free', 'conditional', 'paid'])),
    languages: v.array(v.string()),
    helps: v.array(v.picklist(helps)),
    itinerant: v.boolean(),
  }),
  hours: v.optional(hoursOutput),
  /** Exceptional closures that have not ended. Both days included. */
  closures: v.array(v.object({ from: v.string(), to: v.string(), reason: v.optional(v.string()) })),
  /** Other places of the same member; a sheet has only what is in the list. */
  elsewhere: v.array(
    v.object({ slug: v.string(), name: v.string(), commune: v.optional(v.string()), isHere: v.boolean() }),
  ),
  /** Of what came from nobody else, the site. */
  provenance: v.object({ source: v.string(), licence: v.string(), changedOn: v.optional(v.string()) }),
  /** Path of its page of ours. */
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
