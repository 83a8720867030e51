import type { FormPromise, TabledForm } from './form-contract.js'

const house = 'member/maison-des-marais'

/** What none of these does. */
const byNone: readonly FormPromise[] = ['keeps what was typed while another room is open']

/** The nth day of April. */
const dayOf = (time: number) => `2027-04-${String(time).padStart(2, '0')}`

/** What is written at the desk of a house with a workshop. */
export const houseForms: Readonly<Record<string, TabledForm>> = {
  'somebody who is invited to a house': {
    at: () => `#/people/${house}/invite`,
    fields: { 'Adresse e‑mail': (time) => `hugo${time}@exemple.fr` },
    mistake: { field: 'Adresse e‑mail', typed: '', said: 'Écrivez votre adresse' },
    press: 'Envoyer l’invitation',
    call: 'roles.invite',
    done: 'L’invitation est partie à',
    undone: 'est retirée',
    lacks: [],
  },
  'days on which a place is closed': {
    at: () => `#/place/${house}`,
    stays: true,
    within: 'section[aria-labelledby=closures]',
    fields: { 'Premier jour': dayOf, 'Dernier jour': dayOf, 'Raison, telle que les gens la lisent': () => 'Travaux' },
    mistake: { field: 'Premier jour', typed: '', said: 'Choisissez le premier jour de la fermeture.' },
    press: 'Fermer ces jours',
    call: 'places.closeDays',
    done: 'Le lieu sera fermé',
    undone: 'est retirée',
    lacks: [
      ...byNone,
      'has its button in sight',
      'says a mistake above its field, leads there, keeps what was typed and sends nothing',
    ],
  },
  'what a workshop repairs': {
    at: () => `#/workshop/${house}/services`,
    stays: true,
    within: '.panel:has(#services-title)',
    ready: (form) => form.getByRole('button', { name: 'Ajouter une prestation' }).click(),
    fields: { Nom: (time) => `Freins ${time}`, 'Durée, en minutes': () => '45' },
    mistake: { field: 'Nom', typed: '', said: 'Donnez un nom à la prestation.' },
    press: 'Ajouter',
    call: 'workshop.addService',
    done: 'est ajoutée',
    undone: 'est retirée',
    lacks: [
      ...byNone,
      'is busy while it is sent, which is said, and is sent once',
      'tells what was done once, with the keyboard there',
      'says a mistake above its field, leads there, keeps what was typed and sends nothing',
    ],
  },
}
