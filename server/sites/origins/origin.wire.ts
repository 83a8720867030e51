import * as v from 'valibot'
import { linkSecret, slug } from '../../base/shapes.js'

export const originInput = v.strictObject({ site: slug, origin: v.pipe(v.string(), v.trim(), v.maxLength(300)) })

/** `stands`: it may act already. */
export const originAsked = v.object({ outcome: v.picklist(['asked', 'stands']), origin: v.string() })

export const proofInput = v.strictObject({ site: slug, code: linkSecret })

/** `asked`: declared, and not recognised yet. */
export const standingOutput = v.object({ standing: v.picklist(['undeclared', 'asked', 'proven']) })

export const doneOutput = v.object({})

export type OriginInput = v.InferOutput<typeof originInput>
export type OriginAsked = v.InferOutput<typeof originAsked>
export type Standing = v.InferOutput<typeof standingOutput>
export type ProofInput = v.InferOutput<typeof proofInput>
