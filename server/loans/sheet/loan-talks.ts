import { toId } from '../../base/id.js'
import type { Db } from '../../database/tables.js'
import type { TalkOwner, TalkSide } from '../../conversations/index.js'
import { isHiddenEverywhere } from '../../moderation/index.js'
import type { Allowed, Owned } from '../../rpc/actor.js'
import { loanOfMember, ownLoan, wholeLinkedLoan } from '../links/linked-loan.store.js'
import type { LoanParty } from '../loan-party.js'
import { loanSubject } from '../loan.js'
import { findLoanSheet, getLoanSheet } from './loan-sheet.store.js'
import { sheetSeenBy } from './seen-by.js'
import { countUnreadWords } from './unread-words.store.js'
import { reportOther } from '../talk/report-other.js'
import { blockOther, sayWord } from '../talk/say-word.js'
import { standingOf } from '../talk/talk-to-wire.js'

export const loanTalks: TalkOwner = {
  own: async (db, actor, id) => sideOf(await ownLoan(db, actor, toId(id))),
  countUnread: countUnreadWords,
  linked: async (db, proving, { id, ...link }) => sideOf(await wholeLinkedLoan(db, proving, { loanId: id, ...link })),
  reading: async (db, id) =>
    (await isHiddenEverywhere(db, loanSubject(toId(id)))) ? undefined : findLoanSheet(db, toId(id)),
}

export const talkOfMember = async (db: Db, allowed: Allowed<'stock'>, id: string): Promise<TalkSide> =>
  sideOf(await loanOfMember(db, allowed, toId(id)))

function sideOf(party: Owned<LoanParty>): TalkSide {
  const { id, by, account } = party
  return {
    subject: loanSubject(id),
    side: by,
    ...(account && { account }),
    async stands(db, now) {
      const sheet = sheetSeenBy(await getLoanSheet(db, id), by, now)
      const { loan, homes, wordsSince } = sheet
      return {
        ...(await standingOf(db, sheet, { by, now })),
        title: loan.title,
        other: by === 'giver' ? sheet.taker.name : sheet.giver.name,
        zone: loan.zone,
        ...(wordsSince !== undefined && { wordsSince }),
        readOn: wordsSince === undefined ? [] : [...new Set([homes.taker.name, homes.giver.name])],
      }
    },
    say: (ctx, what) => sayWord(ctx, party, what),
    report: (ctx, said) => reportOther(ctx, party, said),
    block: (ctx, isBlocked) => blockOther(ctx, party, isBlocked),
  }
}
