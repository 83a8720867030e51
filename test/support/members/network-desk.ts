import type { JoinInput } from '../../../server/joining/joining.wire.js'
import type { ProposeInput } from '../../../server/members/proposals/proposal.wire.js'
import type { engines } from '../engines.js'
import { holder, openTwo } from '../roles/two-members.js'
import { visitor } from '../session.js'
import { lommeOrigin } from '../town.js'

export const site = 'ville-de-lomme'

export const burette: ProposeInput = {
  site,
  name: 'La Burette',
  kind: 'repairer',
  about: 'On y répare son vélo ensemble.',
  communeCode: '59355',
  street: '5 cour des Bateliers',
  hours: 'le samedi matin',
  website: 'www.burette.example',
  proposer: 'Zoé',
  email: 'zoe@exemple.fr',
  locale: 'fr',
}

export const loos: JoinInput = {
  name: 'Ville de Loos',
  kind: 'local-authority',
  town: 'Loos',
  postcode: '59120',
  contact: 'Karim',
  website: 'https://www.loos.example/accueil',
  elements: ['member-map'],
  email: 'karim@loos.example',
  words: 'Pour la rentrée.',
  locale: 'fr',
}

/** Lomme with its site, two who run the network, and somebody who passes by on the page of the town. */
export async function openNetwork(engine: (typeof engines)[number]) {
  const { server, here } = await openTwo(engine)
  const [camille, nadia] = await Promise.all(
    ['Camille', 'Nadia'].map((firstName) =>
      holder(server, 'admin', { ...here, firstName, email: `${firstName.toLowerCase()}@apes.example` }),
    ),
  )
  if (!camille || !nadia) throw new Error('two are wanted')
  const zoe = await visitor(server, { origin: lommeOrigin })
  return { server, here, camille, nadia, zoe }
}
