import { deskUsedAt, sessionAt } from '../../shared/session-store.js'

/**
 * The page of a label leads on: to the thing's place at the desk where somebody who is signed in here has used that, else to what
 * everybody may read of it, where there is that.
 */
async function leadOn({ desk = '', page = '' }: DOMStringMap): Promise<void> {
  const [session, used] = await Promise.all([sessionAt(undefined), deskUsedAt()])
  const way = session && used !== undefined ? desk : page
  if (way) location.replace(way)
}

const labelled = document.querySelector<HTMLElement>('[data-desk]')
if (labelled) void leadOn(labelled.dataset)
