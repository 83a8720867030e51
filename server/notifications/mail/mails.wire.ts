import * as v from 'valibot'
import { slug } from '../../base/shapes.js'

export const outageInput = v.strictObject({ site: v.optional(slug) })

/** `since`: no mail has left since then, because the mail server takes none. */
export const outageOutput = v.object({ since: v.optional(v.string()) })
