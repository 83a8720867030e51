import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { never } from '../../base/instant.js'
import { isDay, type Day } from '../../base/local-time.js'
import { Refusal } from '../../base/refusal.js'
import { findPlace } from '../../members/index.js'
import { administer } from '../../rpc/in-transaction.js'
import { CommandError, wanted, type Command } from '../../rpc/command.js'
import { addRepairer } from './add-repairer.js'
import { changeRepairer } from './change-repairer.js'
import { bikeTypes, repairTypes } from '../repairer.js'
import { repairerNamed } from '../repairer-named.js'
import { listRepairers } from '../repairer.store.js'

const day = v.custom<Day>((text) => typeof text === 'string' && isDay(text), 'a day is written 2027-03-01')
const time = v.string()

/** Checks shapes only; `addRepairer` checks the values. */
const file = v.strictObject({
  slug: v.string(),
  place: v.string(),
  email: v.string(),
  types: v.array(v.picklist(repairTypes)),
  bikeTypes: v.array(v.picklist(bikeTypes)),
  usualMinutes: v.number(),
  openings: v.array(v.strictObject({ weekday: v.number(), from: time, to: time })),
  closures: v.exactOptional(
    v.array(
      v.strictObject({ fromDay: day, fromTime: time, toDay: day, toTime: time, reason: v.exactOptional(v.string()) }),
    ),
  ),
  services: v.exactOptional(
    v.array(
      v.strictObject({
        name: v.string(),
        minutes: v.number(),
        priceCents: v.exactOptional(v.number()),
        bikeTypes: v.exactOptional(v.array(v.picklist(bikeTypes))),
      }),
    ),
  ),
  agendas: v.exactOptional(v.array(v.strictObject({ employee: v.exactOptional(v.string()), seats: v.number() }))),
  communes: v.exactOptional(v.array(v.string())),
  reachMetres: v.exactOptional(v.number()),
  stepMinutes: v.exactOptional(v.number()),
  preparationMinutes: v.exactOptional(v.number()),
  leadMinutes: v.exactOptional(v.number()),
  horizonDays: v.exactOptional(v.number()),
  cancelMinutes: v.exactOptional(v.number()),
  onRequest: v.exactOptional(v.boolean()),
  worksHolidays: v.exactOptional(v.boolean()),
  welcome: v.exactOptional(v.string()),
  toBring: v.exactOptional(v.string()),
  directions: v.exactOptional(v.string()),
})

export const repairerCreateCommand: Command = {
  summary: 'Add a repairer, as a file describes it: its member takes bookings from then on.',
  usage: [
    'FILE',
    '  FILE is JSON: slug, place (the slug of the member’s place), email, types, bikeTypes, usualMinutes, openings',
    '  [{ "weekday": 1, "from": "09:00", "to": "12:00" }]; and if wanted services',
    '  [{ "name": "Motor", "minutes": 60, "priceCents": 3000, "bikeTypes": ["electric"] }], agendas, closures,',
    '  stepMinutes, preparationMinutes, leadMinutes, horizonDays, cancelMinutes, onRequest, worksHolidays, reachMetres,',
    '  communes, welcome, toBring, directions. Monday is weekday 1.',
  ].join('\n'),
  options: {},
  async run({ positionals }, { database, clock, print }) {
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) throw new CommandError('Say: repairer:create FILE')
    const { place: placeSlug, ...described } = await readDescription(path)
    const place = await findPlace(database.reader, placeSlug)
    if (!place) throw new CommandError(`place: no member that is shown has a place ${placeSlug}`)
    const candidate = { ...described, placeId: place.id, memberId: place.memberId }
    const { slug, firstFreeAt } = await administer(database, (tx) => addRepairer({ tx, clock }, candidate)).catch(
      (error: unknown) => {
        if (error instanceof Refusal)
          throw new CommandError(`${error.reason}: ${(error.detail.fields ?? []).join(', ')}`)
        throw error
      },
    )
    print(`${slug} takes bookings. ${firstFreeAt < never ? `First free: ${firstFreeAt}` : 'Nothing is free yet.'}`)
  },
}

export const repairerListCommand: Command = {
  summary: 'List the repairers: slug, types, name, first free slot.',
  usage: '',
  options: {},
  async run(_given, { database, print }) {
    for (const { slug, types, name, open, firstFreeAt } of await listRepairers(database.reader)) {
      const free = open ? (firstFreeAt < never ? firstFreeAt : 'nothing free') : 'takes no bookings'
      print([slug, types.join(','), name, free].join('\t'))
    }
  },
}

export const repairerChangeCommand: Command = {
  summary:
    'Say whether a repairer works on public holidays, those of the department of its place; if not said, it does not.',
  usage: 'SLUG --holidays worked|off',
  options: { holidays: { type: 'string' } },
  async run(given, { database, clock, print }) {
    const holidays = wanted(given, 'holidays')
    if (holidays !== 'worked' && holidays !== 'off') throw new CommandError('--holidays: worked or off')
    const { repairer } = await repairerNamed(given, database.reader)
    const settings = { worksHolidays: holidays === 'worked' }
    await administer(database, (tx) => changeRepairer({ tx, clock }, repairer.id, settings))
    print(`${repairer.slug} ${settings.worksHolidays ? 'works' : 'gives no time'} on public holidays.`)
  },
}

async function readDescription(path: string): Promise<v.InferOutput<typeof file>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissingFile(error)) throw new CommandError(`${path}: there is no such file`)
    throw error
  })
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), file), text)
  if (read.success) return read.output
  const faults = read.issues.map((issue) => `${v.getDotPath(issue) ?? path}: ${issue.message}`)
  throw new CommandError(faults.join('\n'))
}

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
