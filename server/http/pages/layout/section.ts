import type { Request, Router } from 'express'
import type { Services } from '../../../rpc/context.js'
import type { ElementName, Site } from '../../../sites/index.js'
import type { Frame } from './layout.js'
import type { Formats } from './formats.js'

/** Pages of ours that show on a site what one element shows in a partner's page. */
export type Section = {
  readonly element: ElementName
  /** Of its first page, below `/s/<site>`. */
  readonly path: string
  /** Other first parts of addresses that are about it. */
  readonly alsoAt?: readonly string[]
  words(formats: Formats): SectionWords
  routes(services: Services, frameOf: FrameOf): Router
  readonly styles?: string
  /** The pages below its first that search engines may list. */
  list?(services: Services, site: Site, part: Part): Promise<Listing>
}

export type SectionWords = {
  /** In the menu. */
  readonly label: string
  /** On the site's home page: what can be done there, and the way to it. */
  readonly summary: string
  readonly see: string
  /** The way on from what is not there any more. */
  readonly all: string
  /** Where the site has not switched it on. */
  readonly off: { readonly title: string; readonly words: string }
}

/** Refuses `site-unknown`. */
export type FrameOf = (req: Request, slug: string) => Promise<Frame>

export type Part = { readonly skip: number; readonly take: number }

/** `changed` is a day. */
export type Address = { readonly path: string; readonly changed?: string }

export type Listing = { readonly total: number; readonly addresses: readonly Address[] }
