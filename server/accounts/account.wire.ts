import * as v from 'valibot'
import { languages } from '../base/language.js'
import { bytes32, communeCode, id, line, linkSecret, slug } from '../base/shapes.js'

/** A partner's page names its site; a page of ours may name one, or none. */
const chosenSite = v.optional(slug)

export const requestCodeInput = v.strictObject({
  /** RFC 5321 allows 254 characters on the way. */
  email: v.pipe(v.string(), v.trim(), v.maxLength(254), v.email()),
  /** SHA-256, in base64url, of the text of a secret of 256 bits that the browser keeps. */
  flow: bytes32,
  locale: v.picklist(languages),
  site: chosenSite,
})

/** The same for every address. */
export const requestCodeOutput = v.object({
  /** Whom the mail is from, as a mail program shows it. */
  sender: v.string(),
  minutes: v.number(),
  /** Not before may another be asked for. */
  resendSeconds: v.number(),
})

/** Its proof (`DPoP` header, without a token) shows the key that the session will be bound to. */
export const signInInput = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  /** For a person who is here for the first time. */
  communeCode: v.optional(communeCode),
  /** For the same, who is refused without: the code stays good, and comes again with it. */
  firstName: v.optional(line(60)),
  /** The secret whose hash asked for the code: 32 random bytes in base64url. */
  flow: bytes32,
  site: chosenSite,
})

export const signInOutput = v.variant('outcome', [
  v.object({
    outcome: v.literal('signed-in'),
    token: v.string(),
    firstName: v.string(),
    email: v.string(),
    /** The one site that it is good for; absent where it is the person's whole account, as on our own pages. */
    site: chosenSite,
  }),
  v.object({ outcome: v.literal('wrong'), triesLeft: v.number() }),
])

export const siteInput = v.strictObject({ site: chosenSite })
export const meOutput = v.object({ firstName: v.string(), email: v.string() })
export const doneOutput = v.object({})

/** From the mail about a new session: whoever received it may end it. */
export const sessionLinkInput = v.strictObject({
  secret: linkSecret,
  sessionId: id,
  site: chosenSite,
})

export type RequestCodeInput = v.InferOutput<typeof requestCodeInput>
export type SignInInput = v.InferOutput<typeof signInInput>
export type SignInOutput = v.InferOutput<typeof signInOutput>
export type SessionLinkInput = v.InferOutput<typeof sessionLinkInput>
