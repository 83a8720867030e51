import { Refusal } from '../../base/refusal.js'
import { isElsewhere } from '../../rpc/actor.js'
import { act, done, door, privateQuery, router, signed, signedDoor } from '../../rpc/procedures.js'
import { reachOf } from '../../sites/index.js'
import { readSaid } from '../photos/read-said.js'
import { setMuted } from './mute-talk.js'
import { seeTalk } from './see-talk.js'
import { showTalk } from './show-talk.js'
import { saying, seeing } from './talk-limits.js'
import { talkKinds } from '../talks/talk.js'
import type { TalkOwners } from './talk-owner.js'
import {
  blockInput,
  muteInput,
  muteLinkInput,
  nothing,
  openInput,
  openLinkInput,
  reportInput,
  reportLinkInput,
  saidOutput,
  sayInput,
  sayLinkInput,
  seeInput,
  seeLinkInput,
  talkOutput,
  unreadInput,
  unreadOutput,
  type BlockInput,
  type MuteInput,
  type MuteLinkInput,
  type ReportInput,
  type ReportLinkInput,
  type SayInput,
  type SayLinkInput,
  type SeeInput,
  type SeeLinkInput,
} from './talk.wire.js'

const reporting = { perHour: 10, perDay: 20 }
const blocking = { perHour: 60, perDay: 200 }
const muting = { perHour: 60, perDay: 200 }

export function talksRouter(owners: TalkOwners) {
  // Only the id and the moment are kept to answer a repeat.
  const say = signedDoor('talks.say', saying, async (ctx, { actor }, { kind, id, ...input }: SayInput) => {
    const talk = await owners[kind].own(ctx.tx, actor, id)
    const stands = await talk.stands(ctx.tx, ctx.clock.now())
    if (reachOf(stands, isElsewhere(actor)) === 'state') throw new Refusal('words-elsewhere')
    const said = await talk.say(ctx, await readSaid(ctx.tx, input, { sender: actor.by, now: ctx.clock.now() }))
    return { id: said.id, at: said.createdAt }
  })
  const see = signedDoor('talks.see', seeing, async (ctx, { actor }, { kind, id, to }: SeeInput) =>
    seeTalk(ctx, await owners[kind].own(ctx.tx, actor, id), { to, isElsewhere: isElsewhere(actor) }),
  )
  const report = signedDoor('talks.report', reporting, async (ctx, { actor }, { kind, id, ...said }: ReportInput) => {
    const talk = await owners[kind].own(ctx.tx, actor, id)
    await talk.report(ctx, said)
    return {}
  })
  const block = signedDoor('talks.block', blocking, async (ctx, { actor }, { kind, id, blocked }: BlockInput) => {
    await (await owners[kind].own(ctx.tx, actor, id)).block(ctx, blocked)
    return {}
  })
  const mute = signedDoor('talks.mute', muting, async (ctx, { actor }, { kind, id, muted }: MuteInput) =>
    setMuted(ctx, await owners[kind].own(ctx.tx, actor, id), muted),
  )
  const sayLink = door('talks.sayLink', saying, async (ctx, { kind, words, photos, ...link }: SayLinkInput) => {
    const talk = await owners[kind].linked(ctx.tx, ctx, link)
    const what = await readSaid(ctx.tx, { words, photos }, { sender: talk.account, now: ctx.clock.now() })
    const said = await talk.say(ctx, what)
    return { id: said.id, at: said.createdAt }
  })
  const seeLink = door('talks.seeLink', seeing, async (ctx, { kind, to, ...link }: SeeLinkInput) =>
    seeTalk(ctx, await owners[kind].linked(ctx.tx, ctx, link), { to, isElsewhere: false }),
  )
  const reportLink = door('talks.reportLink', reporting, async (ctx, input: ReportLinkInput) => {
    const { kind, reason, words, ...link } = input
    await (await owners[kind].linked(ctx.tx, ctx, link)).report(ctx, { reason, words })
    return {}
  })
  const muteLink = door('talks.muteLink', muting, async (ctx, { kind, muted, ...link }: MuteLinkInput) =>
    setMuted(ctx, await owners[kind].linked(ctx.tx, ctx, link), muted),
  )

  return router({
    open: privateQuery({ by: 'person' })
      .input(openInput)
      .output(talkOutput)
      .query(
        signed(async ({ db, clock, hmac }, { actor }, { kind, id }) => {
          const talk = await owners[kind].own(db, actor, id)
          const reading = { now: clock.now(), hmac, isElsewhere: isElsewhere(actor) }
          return { kind, ...(await showTalk(db, talk, reading)) }
        }),
      ),
    unread: privateQuery({ by: 'person' })
      .input(unreadInput)
      .output(unreadOutput)
      .query(
        signed(async ({ db }, { actor }) => {
          const counts = await Promise.all(talkKinds.map((kind) => owners[kind].countUnread(db, actor)))
          return { count: counts.reduce((sum, count) => sum + count, 0) }
        }),
      ),
    say: act({ by: 'person' }).input(sayInput).output(saidOutput).mutation(say),
    see: act({ by: 'person' }).input(seeInput).output(nothing).mutation(done(see)),
    report: act({ by: 'person' }).input(reportInput).output(nothing).mutation(done(report)),
    block: act({ by: 'person' }).input(blockInput).output(nothing).mutation(done(block)),
    mute: act({ by: 'person' }).input(muteInput).output(nothing).mutation(done(mute)),
    openLink: privateQuery({ by: 'anybody' })
      .input(openLinkInput)
      .output(talkOutput)
      .query(async ({ ctx, input: { kind, ...link } }) => {
        const { clock, db, hmac } = ctx
        const talk = await owners[kind].linked(db, ctx, link)
        return { kind, ...(await showTalk(db, talk, { now: clock.now(), hmac, isElsewhere: false })) }
      }),
    sayLink: act({ by: 'page' }).input(sayLinkInput).output(saidOutput).mutation(sayLink),
    seeLink: act({ by: 'page' }).input(seeLinkInput).output(nothing).mutation(done(seeLink)),
    reportLink: act({ by: 'page' }).input(reportLinkInput).output(nothing).mutation(done(reportLink)),
    muteLink: act({ by: 'page' }).input(muteLinkInput).output(nothing).mutation(done(muteLink)),
  })
}
