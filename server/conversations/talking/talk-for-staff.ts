import type { Db } from '../../database/tables.js'
import type { Context, MutationContext } from '../../rpc/context.js'
import { readSaid } from '../photos/read-said.js'
import { seeTalk } from './see-talk.js'
import { showTalk } from './show-talk.js'
import type { TalkSide } from './talk-owner.js'
import type { SaidShown, StaffOpenInput, StaffSayInput, StaffSeeInput, TalkShown } from './talk.wire.js'

/** A member's side of a talk. Refuses what is another member's as if it did not exist. */
type OfMember<Who> = (db: Db, allowed: Who, id: string) => Promise<TalkSide>

type Asking = Pick<Context, 'db' | 'clock' | 'hmac'>
type Acting = Pick<MutationContext, 'tx' | 'clock'>

/** Staff read and write at the desk, which is ours: nothing is withheld. Whoever may do the work writes for the member. */
export function talkForStaff<Who>(kind: TalkShown['kind'], ofMember: OfMember<Who>) {
  return {
    async open({ db, clock, hmac }: Asking, allowed: Who, { id }: StaffOpenInput): Promise<TalkShown> {
      const talk = await ofMember(db, allowed, id)
      return { kind, ...(await showTalk(db, talk, { now: clock.now(), hmac, isElsewhere: false })) }
    },
    /** Only the id and the moment are kept to answer a repeat. */
    async say(ctx: Acting, allowed: Who, { id, ...input }: StaffSayInput): Promise<SaidShown> {
      const talk = await ofMember(ctx.tx, allowed, id)
      const said = await talk.say(ctx, await readSaid(ctx.tx, input, { sender: talk.account, now: ctx.clock.now() }))
      return { id: said.id, at: said.createdAt }
    },
    async see(ctx: Acting, allowed: Who, { id, to }: StaffSeeInput): Promise<void> {
      await seeTalk(ctx, await ofMember(ctx.tx, allowed, id), { to, isElsewhere: false })
    },
  }
}
