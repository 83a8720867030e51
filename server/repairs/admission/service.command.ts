import { oneLine } from '../../base/one-line.js'
import { Refusal } from '../../base/refusal.js'
import { plain } from '../../base/words.js'
import type { Db } from '../../database/tables.js'
import { administer } from '../../rpc/in-transaction.js'
import { CommandError, many, type Command, type Given } from '../../rpc/command.js'
import { repairerNamed } from '../repairer-named.js'
import { bikeTypes, type BikeType, type RepairService } from '../repairer.js'
import { takenBikesOf } from '../repairer.store.js'
import { servicesOf, type NewService } from '../service.store.js'
import { addService, changeService, dropService } from './change-services.js'

export const repairerServiceCommand: Command = {
  summary: 'List the services of a repairer; add, change or remove one.',
  usage: [
    'SLUG ["NAME" [--minutes 30] [--price 12.50|on-site] [--bike TYPE …] [--rename NAME] [--remove]]',
    '  A name that the repairer has no service of makes a new one, which needs --minutes. --price 0 says that it is free;',
    `  without a price, it is told on site. --bike ${bikeTypes.join('|')}, any number of times, says for which bicycles`,
    '  it is: for all that the repairer takes when nothing is said, or with --bike all.',
  ].join('\n'),
  options: {
    minutes: { type: 'string' },
    price: { type: 'string' },
    bike: { type: 'string', multiple: true },
    rename: { type: 'string' },
    remove: { type: 'boolean' },
  },
  async run(given, { database, clock, print }) {
    const { repairer } = await repairerNamed(given, database.reader)
    const name = given.positionals[1]
    if (name !== undefined) {
      const known = (await servicesOf(database.reader, repairer.id)).find((one) => plain(one.name) === plain(name))
      await administer<unknown>(database, (tx) => {
        const ctx = { tx, clock }
        if (given.values['remove'] === true) return dropService(ctx, named(known, name))
        if (known) return changeService(ctx, { ...changed(known, given), id: known.id, repairerId: known.repairerId })
        if (given.values['minutes'] === undefined)
          throw new CommandError(`--minutes: "${name}" is new, say how long it takes`)
        return addService(ctx, repairer.id, changed({ name, minutes: 0 }, given))
      }).catch(sayWrong)
    }
    for (const line of await listed(database.reader, repairer.id)) print(line)
  },
}

function named(service: RepairService | undefined, name: string): RepairService {
  if (!service) throw new CommandError(`no service is called "${name}"`)
  return service
}

function changed({ name, minutes, priceCents, bikeTypes: only }: NewService, given: Given): NewService {
  const { minutes: length, price, rename } = given.values
  const cents = typeof price === 'string' ? readPrice(price) : priceCents
  const bikes = many(given, 'bike').length > 0 ? readBikes(many(given, 'bike')) : only
  return {
    name: typeof rename === 'string' ? rename : name,
    minutes: length === undefined ? minutes : Number(length),
    ...(cents !== undefined && { priceCents: cents }),
    ...(bikes && { bikeTypes: bikes }),
  }
}

function readPrice(text: string): number | undefined {
  if (text === 'on-site') return undefined
  if (!/^\d{1,6}(?:[.,]\d{1,2})?$/.test(text)) throw new CommandError('--price: euros such as 12 or 12.50, or on-site')
  return Math.round(Number(text.replace(',', '.')) * 100)
}

function readBikes(texts: readonly string[]): BikeType[] | undefined {
  if (texts.includes('all')) return undefined
  const unknown = texts.find((text) => !bikeTypes.some((type) => type === text))
  if (unknown !== undefined) throw new CommandError(`--bike: one of ${bikeTypes.join(', ')}, or all; not "${unknown}"`)
  return bikeTypes.filter((type) => texts.includes(type))
}

async function listed(db: Db, repairerId: RepairService['repairerId']): Promise<string[]> {
  const [services, taken] = await Promise.all([servicesOf(db, repairerId), takenBikesOf(db, repairerId)])
  return services.map(({ name, minutes, priceCents, bikeTypes: only = taken }) => {
    const price = priceCents === undefined ? 'on-site' : (priceCents / 100).toFixed(2)
    return [oneLine(name), `${minutes} min`, price, bikeTypes.filter((type) => only.includes(type)).join(',')].join(
      '\t',
    )
  })
}

function sayWrong(error: unknown): never {
  if (!(error instanceof Refusal)) throw error
  const isName = error.detail.fields?.includes('name')
  throw new CommandError(
    isName
      ? '--rename: another service is called so'
      : 'a service has a name of 120 signs at most, 5 to 480 minutes, and bicycles that the repairer takes',
  )
}
