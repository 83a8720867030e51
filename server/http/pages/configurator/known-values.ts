import { headOfBoard } from '../../../offers/index.js'
import { listInFull } from '../../../repairs/index.js'
import type { Services } from '../../../rpc/context.js'
import { listTerritories } from '../../../territories/index.js'
import { asked } from '../layout/answers.js'
import type { Choice } from '../layout/form.js'
import type { Language } from '../layout/formats.js'
import type { Choices } from './choices.js'

/** By attribute, what the network has: the values that the class comments cannot know. */
export type KnownValues = Readonly<Record<string, readonly Choice[]>>

export async function knownValues(
  services: Services,
  { site, element, options }: Choices,
  language: Language,
): Promise<KnownValues> {
  const { source } = asked(services)
  const territory = (await listTerritories(source.db)).map(({ slug, name }) => ({ value: slug, label: name }))
  if (element === 'offer-board') {
    const { categories, places } = await headOfBoard(source, { site: site.slug, territory: options['territory'] })
    return {
      territory,
      place: places.map(({ slug, name }) => ({ value: slug, label: name })),
      category: categories.map(({ id, name, parent }) => ({
        value: id,
        label: `${parent === undefined ? '' : '– '}${name[language] ?? name.fr}`,
      })),
    }
  }
  if (element === 'repair-booking') {
    const { items } = await listInFull(source, { site: site.slug, language })
    return { territory, place: items.map(({ slug, name }) => ({ value: slug, label: name })) }
  }
  return { territory }
}
