import * as v from 'valibot'
import { agreedHows, answerTimes, loanSides, handOvers } from '../../widgets/words/loans/loan-terms.js'
import { offerKinds } from '../../widgets/words/offers/offer-kinds.js'
import { longestWords } from '../../widgets/words/longest-words.js'
import { languages } from '../base/language.js'
import { communeCode, day, firstName, id, line, markedSecret, phone, slug, words } from '../base/shapes.js'
import { talkHereOutput } from '../conversations/index.js'
import { conditionOutput, noteInput } from './note.wire.js'
import { acts } from './loan-act.js'
import { thanksOutput } from './thanks.wire.js'
import { blockedInput, reportedInput, talkOutput, wordInput } from './talk.wire.js'
import { askings, cancelReasons, loanStatuses, refuseReasons } from './loan.js'

export const loanStatus = v.picklist(loanStatuses)
const loanKind = v.picklist(offerKinds)
const side = v.picklist(loanSides)
const act = v.picklist(acts)

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60))
const hours = v.strictObject({ from: minutes, to: minutes })
const hoursOutput = v.object({ from: v.number(), to: v.number() })
const period = v.object({ from: v.string(), to: v.string(), hours: v.optional(hoursOutput) })

/** Where it is collected: a place, or the commune of a person, whose home is never told. */
const whereOutput = v.object({
  commune: v.string(),
  place: v.optional(
    v.object({ slug: v.string(), name: v.string(), street: v.optional(v.string()), postcode: v.optional(v.string()) }),
  ),
})

export const daysInput = v.strictObject({ offer: id, site: slug })

export const daysOutput = v.object({
  zone: v.string(),
  /** The current day there. */
  today: v.string(),
  by: v.picklist(askings),
  /** The first day that may be asked for: today while there is time left to answer. */
  firstAskable: v.string(),
  /** The last day that may be asked for. */
  last: v.string(),
  /** On which no copy can be had, the days between two loans included. */
  taken: v.array(v.string()),
  /** Where there are several: the days on which each copy cannot be had. A period needs one copy that is free all along. */
  copies: v.optional(v.array(v.array(v.string()))),
  /** Taken too: held until then for somebody who waited. */
  held: v.optional(v.array(v.object({ from: v.string(), to: v.string(), until: v.string() }))),
  /** For which days somebody waits, each who does; without days for the thing, whatever they are. */
  waiting: v.optional(v.array(v.object({ from: v.optional(v.string()), to: v.optional(v.string()) }))),
  /** On which the place is closed: nothing is taken or given back. */
  closed: v.array(v.string()),
  /** In days, where there is such a rule. */
  longest: v.optional(v.number()),
  /** As its giver prefers. */
  usual: v.optional(v.number()),
  /** Nobody needs to answer. */
  agreesAlone: v.boolean(),
  depositCents: v.optional(v.number()),
  /** How soon an answer usually comes, from three answers on. */
  answersIn: v.optional(v.picklist(answerTimes)),
  where: whereOutput,
})

export const askInput = v.strictObject({
  /** Where they live, while nobody knows. */
  communeCode: v.optional(communeCode),
  firstName,
  from: v.optional(day),
  hours: v.optional(hours),
  /** The thing that the taker of a swap gives for it. */
  inReturn: v.optional(line(300)),
  locale: v.picklist(languages),
  minor: v.optional(v.boolean()),
  offer: id,
  over15: v.optional(v.boolean()),
  /** Shown to the other from the yes on. */
  phone: v.optional(phone),
  /** The version of the network's rules that is accepted now. */
  rulesVersion: v.optional(line(40)),
  site: slug,
  to: v.optional(day),
  words: words(longestWords),
})

export const loanOutput = v.object({
  id: v.string(),
  side,
  status: loanStatus,
  offer: v.object({
    /** Absent once it is erased. */
    id: v.optional(v.string()),
    title: v.string(),
    kind: loanKind,
    /** Widths in pixels → path. */
    photo: v.optional(v.array(v.object({ width: v.number(), path: v.string() }))),
  }),
  /** First name, or of a member its name. */
  other: v.string(),
  /** Where the other lives, or is. */
  otherCommune: v.optional(v.string()),
  /** From three on: how much of the other's ended well in two years. Absent once it is over, of a member, and of who hides it. */
  otherEnded: v.optional(v.number()),
  /** Likewise, on our own pages: the month since when, `2027-03`, and whether the address has been read. */
  otherSince: v.optional(v.string()),
  otherVerified: v.optional(v.boolean()),
  /** The giver is a member: only its staff say what became of the thing. */
  byMember: v.boolean(),
  zone: v.string(),
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  hours: v.optional(hoursOutput),
  inReturn: v.optional(v.string()),
  /** While `status` is `out`: a later end that the taker asks for. */
  proposed: v.optional(v.object({ ...period.entries, by: side })),
  /** Other days are proposed for what was agreed before, and stands unless they are taken. */
  stands: v.optional(v.boolean()),
  lapsesAt: v.optional(v.string()),
  /** Drawn by lot: until when the taker has to say yes, else it is the next one's. */
  confirmBy: v.optional(v.string()),
  /** The copy that it is to have is not there: not back, or not in order. */
  displaced: v.optional(v.boolean()),
  /** One side has said that it was handed over, or is back. */
  said: v.optional(v.object({ what: v.picklist(handOvers), by: side, at: v.string() })),
  /** How often this side may still try the other's four digits; absent where it types none. */
  codeTriesLeft: v.optional(v.number()),
  /** The four digits that were just sent are not the other's: nothing has changed. */
  codeWrong: v.optional(v.literal(true)),
  /** Since when the taker says that it is back at the place, whose staff have not noted it yet. */
  broughtAt: v.optional(v.string()),
  /** Since how many days it should be back. */
  lateDays: v.optional(v.number()),
  agreedHow: v.optional(v.picklist(agreedHows)),
  /** Set for a thing that goes to one person: how many ask for it, this one included, and whether it is promised to another. */
  line: v.optional(
    v.object({
      count: v.number(),
      promised: v.boolean(),
      /** When one of them is drawn, as was told. */
      drawAt: v.optional(v.string()),
      /** SHA-256 of the number by which one of them would be drawn next. */
      fingerprint: v.string(),
      /** The last time that one was drawn, by which number. */
      drawn: v.optional(
        v.object({
          number: v.string(),
          fingerprint: v.string(),
          /** In the order in which they asked, as the number was applied to them. */
          among: v.array(v.string()),
          /** Counted from 0: the place of the person who was drawn, and that of this one. */
          which: v.number(),
          own: v.optional(v.number()),
          at: v.string(),
        }),
      ),
    }),
  ),
  endedBy: v.optional(v.picklist([...loanSides, 'time'])),
  reason: v.optional(v.string()),
  depositCents: v.optional(v.number()),
  where: whereOutput,
  /**
   * To who has a thing of a place: the next two times when it is open, days and local `HH:MM`. Empty where nobody knows its hours.
   */
  opens: v.optional(v.array(v.object({ day: v.string(), from: v.string(), to: v.string() }))),
  answers: v.array(act),
  /** In one's own space, to who asked for what has ended: where the same is asked for again. Without a path it is not offered any more. */
  again: v.optional(v.object({ path: v.optional(v.string()) })),
  /** In one's own space, after a good end between two persons: lines of thanks that the other may show. */
  thanks: v.optional(thanksOutput),
  /** What this reader has just answered may be taken back until then: nobody else has heard of it. */
  takeBack: v.optional(v.object({ until: v.string() })),
  /** With which it was asked, where this session may read them. */
  firstWords: v.optional(v.string()),
  ...talkHereOutput.entries,
  /** The other shows a telephone, which is read on our own pages alone. */
  phoneShown: v.optional(v.literal(true)),
  /** Our page of it, for who is signed in; good for an hour. */
  path: v.optional(v.string()),
  sequence: v.number(),
  createdAt: v.string(),
})

/** Set for a thing that is a week late. */
export const helpShown = {
  /** The giver may ask the site's moderators to help. */
  mayCall: v.optional(v.boolean()),
  /** They were asked; `answer` is what they say was done. */
  call: v.optional(v.object({ at: v.string(), endedAt: v.optional(v.string()), answer: v.optional(v.string()) })),
}

/** By a link only our own origin may show this. A session of a site is told less. */
export const loanPageOutput = v.object({
  ...loanOutput.entries,
  ...helpShown,
  site: v.object({ slug: v.string(), name: v.string() }),
  /** The reader wants no reminders. */
  unreminded: v.optional(v.boolean()),
  /** The category of the thing, under which others like it are found. */
  category: v.string(),
  /** The link comes from a partner's page: words, telephones and where to meet are seen by the link of a mail, or in one's own space. */
  limited: v.optional(v.boolean()),
  /** On the page of a site: words that were written from then on are read and written here. Absent there where none are. */
  wordsFrom: v.optional(v.string()),
  /** Sites in whose pages what is written now is read too, by their names. */
  readOn: v.optional(v.array(v.string())),
  /** On the page of a site: something was written that is read on our own pages alone. */
  wordsElsewhere: v.optional(v.literal(true)),
  /** With which it was asked. */
  words: v.string(),
  /** Said last with an act. */
  answer: v.optional(v.string()),
  /** The other side shows it from the yes until the end, and for thirty days more where the thing is lost or damaged. */
  otherPhone: v.optional(v.string()),
  meeting: v.optional(v.string()),
  /** This side shows it. */
  ownPhone: v.optional(v.string()),
  /** How the thing was before and after; absent where nothing of it may be noted, and nothing was. */
  condition: v.optional(conditionOutput),
  /** To be said aloud to the other, who types it: four digits. */
  code: v.optional(v.string()),
  /** For a side that may propose other days. */
  days: v.optional(daysOutput),
  ...talkOutput,
})

export const openInput = v.strictObject({ loanId: id, site: v.optional(slug) })

/** `offer`: only what is about it. */
export const mineInput = v.strictObject({ offer: v.optional(id), site: v.optional(slug) })
export const mineOutput = v.object({
  /** The offer that was named is this person's own: they cannot ask for it. */
  own: v.optional(v.literal(true)),
  asked: v.array(loanOutput),
  given: v.array(loanOutput),
  /** Things of theirs that somebody waits for. It says how many wait, never who. */
  awaited: v.array(v.object({ title: v.string(), count: v.number() })),
})

export const lackingInput = v.strictObject({ site: slug })
export const lackingOutput = v.object({
  /** What was looked for on the site in vain, the most often first, as one writes it. Empty unless something has just ended well. */
  items: v.array(v.object({ word: v.string(), times: v.number() })),
})

/** It comes back after three more good ends. */
export const putOffOutput = v.object({})

const said = {
  answer: act,
  /** The four digits that the other says aloud. */
  code: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  condition: v.optional(words(longestWords)),
  /** The day of a draw, which is done at noon once all who ask are told; absent draws now. */
  drawDay: v.optional(day),
  from: v.optional(day),
  hours: v.optional(hours),
  loanId: id,
  /** For some seconds a yes, a no or other days may be taken back, and nobody else hears of it before. */
  mayTakeBack: v.optional(v.boolean()),
  /** Required of a refusal, and to cancel what was agreed. */
  reason: v.optional(v.picklist([...new Set([...refuseReasons, ...cancelReasons])])),
  /** As the page showed it: refused when it has moved on. */
  sequence: v.optional(v.number()),
  to: v.optional(day),
  words: v.optional(words(longestWords)),
}

export const answerInput = v.strictObject({ ...said, site: v.optional(slug) })
/** `sequence`: the one that the answer made. */
export const takeBackInput = v.strictObject({ loanId: id, sequence: v.number(), site: v.optional(slug) })
export const linkInput = v.strictObject({ loanId: id, secret: markedSecret, site: slug })
export const answerLinkInput = v.strictObject({ ...said, secret: markedSecret, site: slug })

/** One side shows a number to the other; null takes it back. */
export const showInput = v.strictObject({
  loanId: id,
  meeting: v.optional(v.nullable(words(300))),
  phone: v.optional(v.nullable(phone)),
  secret: markedSecret,
  site: slug,
})

const onPage = { loanId: id, secret: markedSecret, site: slug }
export const takeBackLinkInput = v.strictObject({ ...onPage, sequence: v.number() })
/** A further word to the other. */
export const sayInput = v.strictObject({ ...onPage, ...wordInput })
export const blockInput = v.strictObject({ ...onPage, ...blockedInput })
/** How the thing is when it changes hands, in words and photos. */
export const noteLinkInput = v.strictObject({ ...onPage, ...noteInput })
/** One side reports the other, or its words, to the moderators of the site. */
export const reportInput = v.strictObject({ ...onPage, ...reportedInput })

export type DaysInput = v.InferOutput<typeof daysInput>
export type DaysShown = v.InferOutput<typeof daysOutput>
export type AskInput = v.InferOutput<typeof askInput>
export type LoanShown = v.InferOutput<typeof loanOutput>
export type HelpShown = Pick<v.InferOutput<typeof loanPageOutput>, keyof typeof helpShown>
export type LoanPage = v.InferOutput<typeof loanPageOutput>
export type OpenInput = v.InferOutput<typeof openInput>
export type MineInput = v.InferOutput<typeof mineInput>
export type MineShown = v.InferOutput<typeof mineOutput>
export type LackingInput = v.InferOutput<typeof lackingInput>
export type Lacking = v.InferOutput<typeof lackingOutput>
export type AnswerInput = v.InferOutput<typeof answerInput>
export type TakeBackInput = v.InferOutput<typeof takeBackInput>
export type TakeBackLinkInput = v.InferOutput<typeof takeBackLinkInput>
export type AnswerLinkInput = v.InferOutput<typeof answerLinkInput>
export type LinkInput = v.InferOutput<typeof linkInput>
export type ShowInput = v.InferOutput<typeof showInput>
export type SayInput = v.InferOutput<typeof sayInput>
export type BlockInput = v.InferOutput<typeof blockInput>
export type NoteLinkInput = v.InferOutput<typeof noteLinkInput>
export type ReportInput = v.InferOutput<typeof reportInput>
export type Where = v.InferOutput<typeof whereOutput>
