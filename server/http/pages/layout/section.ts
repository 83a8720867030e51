import type { Request, Router } from 'express'
import type { Services } from '../../../rpc/context.js'
import type { ElementName, Site } from '../../../sites/index.js'
import type { Frame } from './layout.js'
import type { Formats } from './formats.js'

/** The pages of one element, below `/s/<site>`. */
export type Section = {
  readonly element: ElementName
  /** The path of its first page, below `/s/<site>`. */
  readonly path: string
  readonly alsoAt?: readonly string[]
  /** Attributes of its element, which narrow its list. */
  readonly attributes: readonly string[]
  words(formats: Formats): SectionWords
  routes(services: Services, frameOf: FrameOf): Router
  readonly styles?: string
  list?(services: Services, site: Site, part: Part): Promise<Listing>
}

type SectionWords = {
  readonly label: string
  readonly summary: string
  readonly see: string
  /** A link from a page of something that is gone. */
  readonly all: string
  /** Where the site has not switched it on. */
  readonly off: { readonly title: string; readonly words: string }
}

/** Refuses with `site-unknown`. */
export type FrameOf = (req: Request, slug: string) => Promise<Frame>

export type Part = { readonly skip: number; readonly take: number }

/** `changed` is a day. */
export type Address = { readonly path: string; readonly changed?: string }

export type Listing = { readonly total: number; readonly addresses: readonly Address[] }
