import * as v from 'valibot'
import { id, linkSecret, slug } from '../../base/shapes.js'
import { searchInput } from '../offer.wire.js'

const { category, kind, language, near, place, territory, within, words } = searchInput.entries

/** The lasting part of a search: neither its page, nor days that pass. */
export const sought = v.strictObject({ category, kind, language, near, place, territory, within, words })

export const keepSearchInput = v.strictObject({ site: slug, sought })
export const keepSearchOutput = v.object({ watchId: v.string() })

export const keptSearchesInput = v.strictObject({ site: v.optional(slug) })
export const keptSearchesOutput = v.object({
  /** The newest first. */
  items: v.array(
    v.object({
      watchId: v.string(),
      site: v.object({ slug: v.string(), name: v.string() }),
      sought,
      /** In words, as lists say it: a category and a commune by name. */
      category: v.optional(v.string()),
      near: v.optional(v.string()),
      /** Our page with this search. */
      page: v.string(),
    }),
  ),
})

export const dropSearchInput = v.strictObject({ site: v.optional(slug), watchId: id })
export const stopSearchInput = v.strictObject({ watchId: id, secret: linkSecret, site: v.optional(slug) })
export const searchDoneOutput = v.object({})

export type Sought = v.InferOutput<typeof sought>
export type KeepSearchInput = v.InferOutput<typeof keepSearchInput>
export type KeptSearches = v.InferOutput<typeof keptSearchesOutput>
export type DropSearchInput = v.InferOutput<typeof dropSearchInput>
export type StopSearchInput = v.InferOutput<typeof stopSearchInput>
