import type { TabledForm } from './form-contract.js'
import { dayOf } from './house-forms.js'
import { house, type HouseTown } from './house-town.js'

/** What is written at the desk of a workshop. */
export function workshopForms(town: () => HouseTown): Readonly<Record<string, TabledForm>> {
  const named = () => ({ member: town().house.memberId })
  /** Hugo changes the words of the workshop. */
  const first = {
    act: async () => {
      const { output } = await town().hugo.ask('workshop.settings', named())
      const { sequence: seen = 0, ...texts } = output ?? { welcome: '', toBring: '', directions: '' }
      const { welcome, directions } = texts
      await town().hugo.act('workshop.setTexts', { ...named(), seen, welcome, directions, toBring: `Clé ${seen}` })
    },
    said: 'Hugo vient de changer l’atelier',
  }
  const answered = {
    act: async (address: string) => {
      const appointmentId = address.split('/').at(-1) ?? ''
      const { output } = await town().hugo.ask('workshop.visit', { ...named(), appointmentId })
      const seen = output?.sequence ?? 0
      await town().hugo.act('workshop.answer', { ...named(), appointmentId, seen, answer: 'accept' })
    },
    said: 'Hugo vient de l’accepter',
  }
  return {
    'somebody who stands at the door': {
      at: async () => {
        const { output } = await town().hugo.ask('workshop.times', { ...named(), bikeType: 'classic' })
        const startsAt = output?.days.at(-1)?.starts.at(-1)
        const walkIn = { ...named(), bikeType: 'classic', locale: 'fr', words: '', startsAt } as const
        const { output: entered } = await town().hugo.act('workshop.enter', walkIn)
        return `#/workshop/${house}/${entered?.id}/who`
      },
      within: 'form.panel:has(#who)',
      fields: {
        'Nom (facultatif)': (time) => `Jeanne ${time}`,
        'Téléphone ou e‑mail (facultatif)': () => '06 39 98 20 11',
      },
      mistake: { field: 'Téléphone ou e‑mail (facultatif)', typed: '12', said: 'Écrivez un numéro de téléphone' },
      press: 'Garder',
      call: 'workshop.nameWalkIn',
      done: 'Noté :',
      first: {
        act: async (address: string) => {
          const appointmentId = address.split('/').at(-2) ?? ''
          const { output } = await town().hugo.ask('workshop.visit', { ...named(), appointmentId })
          const seen = output?.sequence ?? 0
          const naming = { ...named(), appointmentId, locale: 'fr', seen, firstName: `Odile ${seen}` } as const
          await town().hugo.act('workshop.nameWalkIn', naming)
        },
        said: 'Hugo vient de changer ce rendez-vous',
      },
      lacks: [],
    },
    'an appointment that is refused': {
      at: () => town().nextAppointment(),
      ready: (form) => form.getByRole('button', { name: 'Refuser…' }).click(),
      fields: { Pourquoi: () => 'L’atelier est en vacances.' },
      mistake: { field: 'Pourquoi', typed: '', said: 'Écrivez pourquoi' },
      press: 'Refuser la demande',
      call: 'workshop.answer',
      done: 'est refusée.',
      first: answered,
      lacks: [],
    },
    'another hour that is proposed': {
      at: () => town().nextAppointment(),
      ready: async (form) => {
        await form.getByRole('button', { name: 'Proposer une autre heure…' }).click()
        await form.locator('.times input[type=radio]').last().check({ force: true })
      },
      fields: { 'Un mot (facultatif)': () => 'Plutôt plus tard.' },
      press: /^Proposer \S+ \d/,
      call: 'workshop.answer',
      done: 'Proposé à',
      first: answered,
      lacks: [],
    },
    'hours of a workshop': {
      at: () => `#/workshop/${house}/hours`,
      stays: true,
      within: '.panel:has(#hours)',
      fields: {
        'Lundi, de': (time) => `0${time % 2 ? 8 : 7}:${time % 4 < 2 ? '15' : '45'}`,
        'Lundi, à': () => '11:30',
      },
      mistake: { field: 'Lundi, à', typed: '07:00', said: 'une fin doit venir après son début' },
      press: 'Enregistrer la semaine',
      call: 'workshop.setHours',
      done: 'La semaine est enregistrée',
      undone: 'La semaine est comme avant',
      first,
      lacks: [],
    },
    'rhythm of a workshop': {
      at: () => `#/workshop/${house}/rhythm`,
      stays: true,
      fields: { 'Durée d’un rendez-vous sans prestation, en minutes': (time) => String(20 + (time % 30)) },
      mistake: {
        field: 'Durée d’un rendez-vous sans prestation, en minutes',
        typed: '3',
        said: 'La durée va de 5 à 480 minutes.',
      },
      press: 'Enregistrer le rythme',
      call: 'workshop.setRhythm',
      done: 'Le rythme est enregistré',
      undone: 'Le rythme est comme avant',
      first,
      lacks: [],
    },
    'days on which a workshop is closed': {
      at: () => `#/workshop/${house}/close`,
      // Other forms stand where it was opened.
      within: '.panel:has(#close)',
      fields: {
        Du: dayOf,
        Au: dayOf,
        'Ce que liront les personnes qui avaient rendez-vous (facultatif)': () => 'Travaux',
      },
      mistake: { field: 'Du', typed: '', said: 'Dites quels jours' },
      press: 'Fermer',
      call: 'workshop.close',
      done: 'Fermé le',
      undone: 'Rouvert',
      first,
      lacks: [],
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
      first,
      lacks: [],
    },
    'words of a workshop': {
      at: () => `#/workshop/${house}/texts`,
      stays: true,
      fields: {
        'Accueil (facultatif)': (time) => `Bienvenue, ${time}.`,
        'Comment venir (facultatif)': (time) => `Porte ${time}`,
      },
      press: 'Enregistrer les textes',
      call: 'workshop.setTexts',
      done: 'Les textes sont enregistrés',
      undone: 'Les textes sont comme avant',
      first,
      lacks: [],
    },
  }
}
