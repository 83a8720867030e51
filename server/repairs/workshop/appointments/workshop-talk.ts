import { toId } from '../../../base/id.js'
import type { TalkSide } from '../../../conversations/index.js'
import type { Db } from '../../../database/tables.js'
import type { Allowed } from '../../../rpc/actor.js'
import { talkOf } from '../../talking/appointment-talks.js'
import { getWorkshopAppointment } from './workshop-appointment.store.js'

export const talkOfWorkshop = async (db: Db, allowed: Allowed<'visits'>, id: string): Promise<TalkSide> =>
  talkOf((await getWorkshopAppointment(db, allowed, toId(id))).party)
