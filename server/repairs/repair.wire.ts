import * as v from 'valibot'
import { longestWords } from '../../widgets/words/longest-words.js'
import { languages } from '../base/language.js'
import {
  communeCode,
  degrees,
  firstName,
  id,
  instant,
  line,
  markedSecret,
  pageCursor,
  phone,
  photoKey,
  slug,
  words,
} from '../base/shapes.js'
import { radii } from '../../widgets/words/repairs/radii.js'
import { talkHereOutput } from '../conversations/index.js'
import { siteHead } from '../sites/index.js'
import { answers, appointmentStatuses, appointmentSides } from './appointment.js'
import { bikeTypes, repairTypes } from './repairer.js'

const bikeType = v.picklist(bikeTypes)
const repairType = v.picklist(repairTypes)

/** Keys in alphabetical order: the loader, which asks before the element is loaded, must send the same URL. */
export const openInput = v.strictObject({
  'bike-type': v.optional(bikeType),
  place: v.optional(slug),
  site: slug,
  territory: v.optional(slug),
})

/** Distances are measured from `near`, a commune's INSEE code, or from the device's point; `within` is in km. */
export const searchInput = v.strictObject({
  after: v.optional(pageCursor),
  'bike-type': v.optional(bikeType),
  /** Of the words. */
  language: v.optional(v.picklist(languages)),
  latitude: v.optional(degrees(90)),
  longitude: v.optional(degrees(180)),
  near: v.optional(communeCode),
  order: v.optional(v.picklist(['first-free', 'distance'])),
  place: v.optional(slug),
  site: slug,
  territory: v.optional(slug),
  type: v.optional(repairType),
  within: v.optional(v.picklist(radii)),
  /** A repair, a kind of bicycle, a name or a commune. */
  words: v.optional(words(100)),
})

const repairerFacts = v.object({
  slug: v.string(),
  name: v.string(),
  commune: v.string(),
  street: v.optional(v.string()),
  postcode: v.optional(v.string()),
  phone: v.optional(v.string()),
  types: v.array(repairType),
  bikeTypes: v.array(bikeType),
  /** The repairer answers each appointment before it is booked. */
  onRequest: v.boolean(),
  /** For the shortest appointment; absent when nothing is free within the horizon. */
  firstFree: v.optional(v.string()),
})

const serviceFacts = v.object({
  id: v.string(),
  name: v.string(),
  minutes: v.number(),
  /** Absent when the price is given on site, 0 when the service is free. */
  priceCents: v.optional(v.number()),
})

const repairerCardOutput = v.object({
  ...repairerFacts.entries,
  /** From `near` or the point of the query; absent without one. */
  distanceMetres: v.optional(v.number()),
  /** An itinerant who comes to the commune or point of the query. */
  comesHere: v.optional(v.boolean()),
  /** At most three, for an appointment of `shortestMinutes`: `day` and `time` are those of the place. */
  firstTimes: v.array(v.object({ startsAt: v.string(), day: v.string(), time: v.string() })),
  /** Of the shortest appointment that can be booked for the bicycle of the query. */
  shortestMinutes: v.number(),
  /** Those for the bicycle of the query, with those for it in particular first: three, how many, the lowest price told. */
  services: v.array(serviceFacts),
  servicesTotal: v.number(),
  fromCents: v.optional(v.number()),
})

export const repairerPageOutput = v.object({
  items: v.array(repairerCardOutput),
  total: v.number(),
  next: v.optional(v.string()),
  /** The first of the days said in the words, as they were written: first times are those from then on. */
  day: v.optional(v.object({ written: v.string(), from: v.string() })),
  /** How the words were read, where not all of it was looked for. */
  read: v.optional(
    v.object({
      /** Only so many of the words: those that say most. */
      cutTo: v.optional(v.number()),
      /** Only so many of the words that they may mean, or begin: the first. */
      readingsCut: v.optional(v.object({ to: v.number(), of: v.number() })),
    }),
  ),
})

export const openOutput = v.object({
  site: v.object({
    ...siteHead.entries,
    /** Origins of pages that may act for the site, ours included. On any other page, `page` is linked instead. */
    origins: v.array(v.string()),
  }),
  /** Those that some repairer of the territory repairs. */
  bikeTypes: v.array(bikeType),
  itinerants: v.boolean(),
  repairers: repairerPageOutput,
})

export const repairerInput = v.strictObject({ repairer: slug, site: slug })

export const repairerOutput = v.object({
  ...repairerFacts.entries,
  /** The default commune of an account that is opened to book here. */
  communeCode: v.string(),
  zone: v.string(),
  services: v.array(v.object({ ...serviceFacts.entries, bikeTypes: v.array(bikeType) })),
  usualMinutes: v.number(),
  openings: v.array(v.object({ weekday: v.number(), from: v.string(), to: v.string() })),
  /** Whether public holidays, which depend on the department, are days like others. */
  worksHolidays: v.boolean(),
  /** Those that have not ended; both days included. */
  closures: v.array(v.object({ fromDay: v.string(), fromTime: v.string(), toDay: v.string(), toTime: v.string() })),
  welcome: v.optional(v.string()),
  toBring: v.optional(v.string()),
  directions: v.optional(v.string()),
  cancelMinutes: v.number(),
  leadMinutes: v.number(),
  horizonDays: v.number(),
  reachMetres: v.optional(v.number()),
  reachCommunes: v.array(v.string()),
})

export const slotsInput = v.strictObject({ repairer: slug, service: v.optional(id), site: slug })

/** Days with a free start, in the place's zone and in order, with the starts as instants. */
export const slotDays = v.array(v.object({ day: v.string(), starts: v.array(v.string()) }))

export const slotsOutput = v.object({ zone: v.string(), minutes: v.number(), days: slotDays })

export const addressesInput = v.strictObject({
  communeCode: v.optional(communeCode),
  site: slug,
  text: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(150)),
})

export const addressesOutput = v.object({
  /** False when there is no geocoder, or it is down: what was typed is accepted as it is. */
  available: v.boolean(),
  items: v.array(
    v.object({
      text: v.string(),
      communeCode: v.string(),
      commune: v.string(),
      latitude: v.number(),
      longitude: v.number(),
    }),
  ),
})

const situated = { communeCode, latitude: v.optional(degrees(90)), longitude: v.optional(degrees(180)) }

export const reachInput = v.strictObject({
  address: v.strictObject({ ...situated, text: v.optional(line(300)) }),
  repairer: slug,
  site: slug,
})
export const reachOutput = v.object({ comes: v.boolean() })

export const bookInput = v.strictObject({
  /** For an appointment by an itinerant; absent for one at the workshop. */
  address: v.optional(v.strictObject({ ...situated, text: line(300) })),
  bikeType,
  firstName,
  locale: v.picklist(languages),
  phone: v.optional(phone),
  /** The key that the upload of a photo returned. */
  photo: v.optional(photoKey),
  repairer: slug,
  service: v.optional(id),
  site: slug,
  startsAt: instant,
  words: words(2_000),
})

export const appointmentOutput = v.object({
  id: v.string(),
  status: v.picklist(appointmentStatuses),
  startsAt: v.string(),
  endsAt: v.string(),
  zone: v.string(),
  proposedStartsAt: v.optional(v.string()),
  /** The hour was fixed before another one was proposed, and stays so unless that is agreed to. */
  stands: v.optional(v.literal(true)),
  cancelUntil: v.string(),
  lapsesAt: v.optional(v.string()),
  repairer: v.object({
    slug: v.string(),
    name: v.string(),
    commune: v.string(),
    street: v.optional(v.string()),
    postcode: v.optional(v.string()),
    phone: v.optional(v.string()),
    toBring: v.optional(v.string()),
    directions: v.optional(v.string()),
  }),
  service: v.optional(v.object({ name: v.string(), priceCents: v.optional(v.number()) })),
  bikeType,
  /** Of an appointment at home; empty in a session of a partner's page. */
  address: v.optional(v.string()),
  /** Empty in a session of a partner's page that may not read them. */
  words: v.string(),
  contactName: v.string(),
  /** What the workshop said, told where the words are. */
  answer: v.optional(v.string()),
  cancelledBy: v.optional(v.picklist(appointmentSides)),
  /** Path of the calendar file (`.ics`) of this appointment, with a secret that opens nothing else. */
  calendar: v.string(),
  may: v.array(v.picklist(answers)),
  /** One more at each change: an answer may name the one that it was given to. */
  sequence: v.number(),
})

/** Absent on our own pages: all of the person's appointments, whatever the site. */
export const mineInput = v.strictObject({ site: v.optional(slug) })
export const mineOutput = v.object({
  items: v.array(
    v.object({
      ...appointmentOutput.entries,
      /** Where it was made. */
      site: v.object({ slug: v.string(), name: v.string() }),
      /** Path of the appointment's own page, good for an hour. */
      page: v.string(),
      /** Words may be written to the workshop, where they are. */
      mayWrite: v.boolean(),
      ...talkHereOutput.entries,
    }),
  ),
})

export const answerInput = v.strictObject({
  answer: v.picklist(['agree', 'decline', 'cancel']),
  appointmentId: id,
  /** As the page showed it: refused when it has moved on. */
  sequence: v.optional(v.number()),
  site: v.optional(slug),
})

export const openOwnInput = v.strictObject({ appointmentId: id, site: v.optional(slug) })
export const linkInput = v.strictObject({ appointmentId: id, secret: markedSecret, site: slug })

export const linkOutput = v.object({
  ...appointmentOutput.entries,
  side: v.picklist(appointmentSides),
  /** The link comes from a partner's page: address and words are read by the link of a mail, or in one's own space. */
  limited: v.optional(v.boolean()),
  /** By a link of who is known: what is said is read, and written, by the same link. */
  talks: v.optional(v.literal(true)),
  /** For who is signed in: path of the appointment's own page, good for an hour. */
  page: v.optional(v.string()),
  /** In a session of a site: words of appointments that are made from then on are read here. Absent there where none are. */
  wordsFrom: v.optional(v.string()),
  /** In a session of a site: something was written that is read on our own pages alone. */
  wordsElsewhere: v.optional(v.literal(true)),
  /** For the repairer only. */
  contactPhone: v.optional(v.string()),
  /** For the repairer only: widths in pixels → path. */
  photo: v.optional(v.array(v.object({ width: v.number(), path: v.string() }))),
  /** For a repairer who may propose another time: the free starts for this appointment. */
  slots: v.optional(slotDays),
})

export const answerLinkInput = v.strictObject({
  answer: v.picklist(answers),
  appointmentId: id,
  secret: markedSecret,
  /** As the page showed it: refused when it has moved on. */
  sequence: v.optional(v.number()),
  site: slug,
  startsAt: v.optional(instant),
  /** Required for `refuse`: the reason. Optional for `propose` and `cancel`. */
  words: v.optional(words(longestWords)),
})

export type OpenInput = v.InferOutput<typeof openInput>
export type RepairOpening = v.InferOutput<typeof openOutput>
export type SearchInput = v.InferOutput<typeof searchInput>
export type RepairerPage = v.InferOutput<typeof repairerPageOutput>
export type RepairerInput = v.InferOutput<typeof repairerInput>
export type RepairerSheet = v.InferOutput<typeof repairerOutput>
export type SlotsInput = v.InferOutput<typeof slotsInput>
export type SlotsShown = v.InferOutput<typeof slotsOutput>
export type RepairerFacts = v.InferOutput<typeof repairerFacts>
export type RepairerCard = v.InferOutput<typeof repairerCardOutput>
export type ReachInput = v.InferOutput<typeof reachInput>
export type BookInput = v.InferOutput<typeof bookInput>
export type AppointmentShown = v.InferOutput<typeof appointmentOutput>
export type LinkShown = v.InferOutput<typeof linkOutput>
export type AnswerInput = v.InferOutput<typeof answerInput>
export type MineShown = v.InferOutput<typeof mineOutput>
export type OpenOwnInput = v.InferOutput<typeof openOwnInput>
export type LinkInput = v.InferOutput<typeof linkInput>
export type AnswerLinkInput = v.InferOutput<typeof answerLinkInput>
export type SlotDays = v.InferOutput<typeof slotDays>
