import { accept, cancel, confirm, passOn, refuse } from './answer.js'
import { bringBack } from './bring-back.js'
import { moveCopy } from './copy.js'
import type { Act, ActContext, Course, Effect } from './effect.js'
import { end } from './end.js'
import { deny, giveBack, handOver } from './hand-over.js'
import { askLonger, lengthen } from './later-end.js'
import { find, lose } from './loss.js'
import { agree, decline, propose } from './other-days.js'
import { takeBack } from './take-back.js'
import { undo } from './undo.js'

/** Each effect is called by its name, so that tools find who calls it. The rows of `transitions.ts` say when. */
export async function effectOf(ctx: ActContext, course: Course, act: Act): Promise<Effect> {
  switch (act.act) {
    case 'accept':
      return accept(ctx, course, act)
    case 'refuse':
      return refuse(ctx, course, act)
    case 'cancel':
      return cancel(ctx, course, act)
    case 'confirm':
      return confirm(course)
    case 'pass-on':
      return passOn(ctx, course, act)
    case 'propose':
      return propose(ctx, course, act)
    case 'agree':
      return agree(ctx, course)
    case 'decline':
    case 'expire':
      return decline(ctx, course, act)
    case 'ask-longer':
      return askLonger(ctx, course, act)
    case 'lengthen':
      return lengthen(ctx, course, act)
    case 'hand-over':
      return handOver(ctx, course, act)
    case 'give-back':
      return giveBack(ctx, course, act)
    case 'bring-back':
      return bringBack(ctx, course)
    case 'deny':
      return deny(course, act)
    case 'move':
      return moveCopy(ctx, course)
    case 'lost':
    case 'damaged':
      return lose(ctx, course, act)
    case 'found':
      return find(ctx, course, act)
    case 'take-back':
      return takeBack(ctx, course, act)
    case 'undo':
      return undo(ctx, course, act)
    case 'over':
    case 'unconfirm':
      return end(ctx, course, act)
  }
}
