import * as v from 'valibot'
import { languages } from '../base/language.js'
import { bytes32, communeCode, email, firstName, id, linkSecret, slug } from '../base/shapes.js'

/** A partner's page must name its site. */
const chosenSite = v.optional(slug)

export const requestCodeInput = v.strictObject({
  email,
  /** SHA-256, in base64url, of a 256-bit secret that stays in the browser. */
  flow: bytes32,
  locale: v.picklist(languages),
  /** From a sign-in with this address in this browser, if there was one. */
  returning: v.optional(linkSecret),
  site: chosenSite,
})

/** The same for every address, so that it does not reveal who has an account. */
export const requestCodeOutput = v.object({ sender: v.string(), minutes: v.number(), resendSeconds: v.number() })

/** Its `DPoP` proof, without a token, shows the key to which the session will be bound. */
export const signInInput = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  /** On the first sign-in only. */
  communeCode: v.optional(communeCode),
  /** On the first sign-in, which is refused without it; the code stays valid for another try. */
  firstName: v.optional(firstName),
  /** 32 random bytes in base64url, whose hash asked for the code. */
  flow: bytes32,
  site: chosenSite,
})

export const signInOutput = v.variant('outcome', [
  v.object({
    outcome: v.literal('signed-in'),
    token: v.string(),
    firstName: v.string(),
    email: v.string(),
    /** To ask for the next code with, also after signing out: those of this browser are counted apart. */
    returning: v.string(),
    site: chosenSite,
  }),
  v.object({ outcome: v.literal('wrong'), triesLeft: v.number() }),
])

/** On our own pages, for whoever is signed in and asked for another code. */
export const proveAgainInput = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  /** As for `signIn`. */
  flow: bytes32,
  site: chosenSite,
})
export const proveAgainOutput = v.variant('outcome', [
  v.object({ outcome: v.literal('proven'), hours: v.number() }),
  v.object({ outcome: v.literal('wrong'), triesLeft: v.number() }),
])

export const siteInput = v.strictObject({ site: chosenSite })
export const meOutput = v.object({
  firstName: v.string(),
  email: v.string(),
  communeCode: v.optional(v.string()),
  /** Whether the person has said so. */
  isOver15: v.boolean(),
  /** The version of the network's rules that the person last accepted. */
  rulesVersion: v.optional(v.string()),
})
export const doneOutput = v.object({})

export const sessionLinkInput = v.strictObject({ secret: linkSecret, sessionId: id, site: chosenSite })

export type RequestCodeInput = v.InferOutput<typeof requestCodeInput>
export type SignInInput = v.InferOutput<typeof signInInput>
export type ProveAgainInput = v.InferOutput<typeof proveAgainInput>
export type ProveAgainOutput = v.InferOutput<typeof proveAgainOutput>
export type SignInOutput = v.InferOutput<typeof signInOutput>
export type SessionLinkInput = v.InferOutput<typeof sessionLinkInput>
