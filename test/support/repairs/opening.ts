import type { Id } from '../../../server/base/id.js'
import type { Engine } from '../../../server/database/columns.js'
import { admitMember } from '../../../server/members/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { charterVersion } from '../../../widgets/words/repairs/admission-terms.js'
import { staffOf } from '../moderation/desk.js'
import type { Person } from '../session.js'
import { openWorkshop } from './booking.js'
import { given } from './workshop-desk.js'

/** A member with a place and no workshop, its manager Dyna, Fatou of its staff, and Anne of the network. */
export async function openOpening(engine: Engine, options: Parameters<typeof openWorkshop>[2] = {}) {
  const server = await openWorkshop(engine, {}, options)
  const { database } = server.services
  const { member } = await administer(database, (tx) =>
    admitMember(
      { tx, clock: server.clock },
      {
        slug: 'atelier-dynamo',
        kind: 'repairer',
        name: 'Atelier Dynamo',
        phone: '03 53 01 44 09',
        places: [
          {
            slug: 'atelier-dynamo',
            name: 'Atelier Dynamo',
            communeCode: '59355',
            street: '14 rue de la Navette',
            point: { latitude: 50.6433, longitude: 2.9871 },
            precision: 'address',
            hours: 'Tu-Fr 09:00-12:00,14:00-18:30',
          },
        ],
      },
    ),
  )
  const dyna = await staffOf(server, 'Dyna', { role: 'manager', of: { member: member.id } })
  const fatou = await staffOf(server, 'Fatou', { role: 'staff', of: { member: member.id } })
  const anne = await staffOf(server, 'Anne', { role: 'admin', of: { network: true } })
  return { server, member: member.id, dyna, fatou, anne }
}

type Opening = { readonly member: Id<'Member'>; readonly dyna: Person }

export async function begin({ member, dyna }: Opening): Promise<string> {
  return (await given(dyna.act('workshop.begin', { member, locale: 'fr' }))).repairer
}

/** As it stands then. */
export const settingsOf = ({ member, dyna }: Opening) => given(dyna.ask('workshop.settings', { member }))

export async function send({ member, dyna }: Opening, words = '') {
  const { sequence: seen } = await settingsOf({ member, dyna })
  return dyna.act('workshop.send', { member, charter: charterVersion, words, seen })
}
