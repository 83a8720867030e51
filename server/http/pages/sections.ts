import { elementRows } from '../../../widgets/words/elements/elements.strings.js'
import { listedMembers } from '../../members/index.js'
import { listedOffers } from '../../offers/index.js'
import { elements, type Site } from '../../sites/index.js'
import { communeCodesOf } from '../../territories/index.js'
import { asked } from './layout/answers.js'
import { memberStyles } from './members/member.styles.js'
import { memberWords } from './members/member-words.js'
import { membersRoutes } from './members/members-routes.js'
import { offersRoutes } from './offers/offers-routes.js'
import { repairStyles } from './repairs/repair.styles.js'
import { repairWords } from './repairs/repair-words.js'
import { repairersRoutes } from './repairs/repairers-routes.js'
import type { Section } from './layout/section.js'

const rows: { readonly [Element in Site['elements'][number]]: Omit<Section, 'element' | 'path'> } = {
  'offer-board': {
    alsoAt: ['/demande'],
    attributes: ['territory', 'place', 'category', 'kind'],
    words: ({ words }) => ({
      label: words.offers,
      summary: words.homeWords,
      see: words.seeOffers,
      all: words.widen,
      off: { title: words.offTitle, words: words.offWords },
    }),
    routes: offersRoutes,
    async list({ database: { reader }, clock }, { id: site, slug, territoryId }, part) {
      const communes = await communeCodesOf(reader, territoryId)
      const { total, items } = await listedOffers(reader, communes, { site, now: clock.now(), of: 'members', ...part })
      const addressOf = ({ id, publishedAt }: (typeof items)[number]) => ({
        path: `/s/${slug}/offres/${id}`,
        changed: publishedAt.slice(0, 10),
      })
      return { total, addresses: items.map(addressOf) }
    },
  },
  'repair-booking': {
    alsoAt: ['/rendez-vous', '/session'],
    attributes: ['territory', 'place', 'bike-type'],
    words: (formats) => ({
      label: formats.words.repairs,
      summary: formats.words.homeRepairs,
      see: formats.words.seeRepairs,
      all: repairWords(formats).all,
      off: repairWords(formats).off,
    }),
    routes: repairersRoutes,
    styles: repairStyles,
  },
  'member-map': {
    attributes: ['territory', 'kind', 'view'],
    words: (formats) => ({
      label: formats.words.members,
      summary: formats.words.homeMembers,
      see: formats.words.seeMembers,
      all: memberWords(formats).all,
      off: memberWords(formats).off,
    }),
    routes: membersRoutes,
    styles: memberStyles,
    async list(services, { slug }, part) {
      const { total, slugs } = await listedMembers(asked(services).source, { site: slug, ...part })
      return { total, addresses: slugs.map((each) => ({ path: `/s/${slug}/carte/${each}` })) }
    },
  },
}

export const sections: readonly Section[] = elements.map((element) => ({
  element,
  path: elementRows[element].path,
  ...rows[element],
}))

export function sectionsOf(site: Pick<Site, 'elements'>): readonly Section[] {
  return sections.filter(({ element }) => site.elements.includes(element))
}

export function sectionAt(path: string): Section | undefined {
  const [, first = ''] = /^\/s\/[^/]*(\/[^/?]*)/.exec(path) ?? []
  return sections.find((section) => [section.path, ...(section.alsoAt ?? [])].includes(first)) ?? sections[0]
}
