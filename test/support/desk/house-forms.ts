import { frenchRoles } from '../../../widgets/words/desk/desk.strings.js'
import { photo } from '../roles/presses.js'
import { enrolled } from '../roles/screens.js'
import type { TabledForm } from './form-contract.js'
import { house, type HouseTown } from './house-town.js'

/** The nth day of April, or of another month. */
export const dayOf = (time: number, month = '04') => `2027-${month}-${String(time).padStart(2, '0')}`

/** The role of the team, as it is offered. */
const staff = frenchRoles.names.staff + frenchRoles.does.staff

/** What is written at the desk of a house of its people and its place. */
export function houseForms(town: () => HouseTown): Readonly<Record<string, TabledForm>> {
  const named = () => ({ member: town().house.memberId })
  return {
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
    'a screen that several share': {
      at: () => `#/people/${house}/screen`,
      fields: { 'Son nom, tel que l’équipe le lira': (time) => `Comptoir ${time}` },
      mistake: { field: 'Son nom, tel que l’équipe le lira', typed: '', said: 'Donnez-lui un nom' },
      press: 'Partager cet écran',
      call: 'screens.enrol',
      done: 'est un écran partagé',
      otherwise: {
        'closes on Escape, with the keyboard where it was opened':
          'a screen that is shared already is not shared again: what opened the form is gone',
      },
      lacks: [],
    },
    'how a screen that several share is set': {
      at: async () => {
        const { hugo, server, house: place } = town()
        const list = async () => (await hugo.ask('screens.list', named())).output?.screens ?? []
        const found = (await list()).find(({ name }) => name.startsWith('Annexe'))
        if (found) return `#/people/${house}/${found.screenId}`
        const { screenId } = await enrolled(server, hugo, { member: place.memberId, name: 'Annexe' })
        return `#/people/${house}/${screenId}`
      },
      fields: {
        'Son nom, tel que l’équipe le lira': (time) => `Annexe ${time}`,
        'Se verrouille sans un geste après': (time) => (time % 2 === 0 ? '10 minutes' : '15 minutes'),
      },
      mistake: { field: 'Son nom, tel que l’équipe le lira', typed: '', said: 'Donnez-lui un nom' },
      press: 'Garder',
      call: 'screens.change',
      done: 'est réglé ainsi',
      undone: 'est comme avant',
      lacks: [],
    },
    'another role of somebody': {
      at: async () => {
        const { hugo } = town()
        const { output } = await hugo.ask('roles.people', named())
        const { roleId, role = '' } = { ...output?.people.find(({ firstName }) => firstName === 'Zoé') }
        if (!roleId) throw new Error('Zoé has no role')
        const input = { ...named(), roleId, from: 'staff', to: 'manager' } as const
        if (role === input.from) await hugo.act('roles.changeRole', input)
        return `#/people/${house}/${roleId}`
      },
      ready: (form) => form.getByLabel(staff, { exact: true }).check(),
      fields: { [staff]: () => 'chosen' },
      press: 'Passer à « Équipe »',
      call: 'roles.changeRole',
      done: 'est « Équipe »',
      undone: 'est « Responsable »',
      first: {
        act: async (address) => {
          const input = { ...named(), roleId: address.split('/').at(-1) ?? '', from: 'manager', to: 'staff' } as const
          await town().hugo.act('roles.changeRole', input)
        },
        said: 'Hugo vient de le changer',
      },
      otherwise: {
        'keeps what was typed while another room is open': 'what a role is to become is chosen in one press',
      },
      lacks: [],
    },
    'what is told of a place': {
      at: () => `#/place/${house}`,
      stays: true,
      within: '.cols.place > .stack',
      fields: {
        'Nom, tel que les gens le lisent': (time) => `Maison ${time}`,
        'En une phrase': (time) => `On y répare, ${time}.`,
      },
      mistake: { field: 'Nom, tel que les gens le lisent', typed: ' ', said: 'Il manque le nom du lieu.' },
      press: 'Enregistrer',
      call: 'places.change',
      done: 'C’est enregistré',
      undone: 'Comme avant',
      first: {
        act: async () => {
          const place = 'maison-des-marais'
          const { output } = await town().hugo.ask('places.show', { ...named(), place })
          await town().hugo.act('places.change', {
            ...named(),
            place,
            mark: output?.mark ?? '',
            phone: '03 20 00 00 00',
          })
        },
        said: 'Hugo a changé ce lieu entre-temps',
      },
      otherwise: {
        'is walked through by keyboard, in the order in which it is read': 'what stands below it is of other forms',
      },
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
      lacks: [],
    },
    'days on which all that a place offers is hidden': {
      at: () => `#/place/${house}`,
      stays: true,
      within: 'section[aria-labelledby=pause]',
      ready: async (form) => {
        const drop = form.getByRole('button', { name: 'Retirer cette pause' })
        if (await drop.isVisible()) await drop.click()
        await form.getByLabel('Premier jour de la pause').waitFor()
      },
      fields: { 'Premier jour de la pause': dayOf, 'Dernier jour de la pause': dayOf },
      mistake: {
        field: 'Dernier jour de la pause',
        typed: '2027-03-31',
        said: 'Le dernier jour vient avant le premier.',
      },
      press: 'Mettre en pause',
      call: 'places.rest',
      done: 'Tout ce que ce lieu propose est caché',
      undone: 'La pause est finie',
      lacks: [],
    },
    'the point of a place': {
      at: () => `#/place/${house}`,
      stays: true,
      within: 'section[aria-labelledby=position]',
      fields: { 'Ou le point lui-même': (time) => `50.64${10 + time}, 2.9872` },
      mistake: { field: 'Ou le point lui-même', typed: 'ici', said: 'Écrivez deux nombres' },
      press: 'Placer à ce point',
      call: 'places.seat',
      done: 'Le lieu est placé.',
      undone: 'comme avant',
      lacks: [],
    },
    'what the photo of a place shows': {
      at: () => `#/place/${house}`,
      stays: true,
      within: 'section[aria-labelledby=photo]',
      ready: async (form) => {
        const words = form.getByLabel('Ce que montre la photo')
        const file = form.locator('#photo-file')
        await file.waitFor()
        if (!(await words.isVisible())) await file.setInputFiles(await photo('porte.jpg', '#246'))
        await words.waitFor()
      },
      fields: { 'Ce que montre la photo': (time) => `La porte bleue, ${time}` },
      press: 'Garder ces mots',
      call: 'places.changePhoto',
      done: 'Ce que montre la photo est enregistré.',
      otherwise: {
        'is walked through by keyboard, in the order in which it is read': 'another photo is chosen below its words',
      },
      lacks: [],
    },
  }
}
