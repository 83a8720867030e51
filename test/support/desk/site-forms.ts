import { decideAt } from '../moderation/desk.js'
import { site } from '../offers/publishing.js'
import type { TabledForm } from './form-contract.js'
import type { HouseTown } from './house-town.js'

const settings = `#/site/site/${site}`
const words = 'Ce que vous écrivez à Basile'

/** What is written at the desk of a site: its settings, and what is decided of what is published there. */
export function siteForms(town: () => HouseTown): Readonly<Record<string, TabledForm>> {
  return {
    'what a site is called': {
      at: () => settings,
      stays: true,
      within: '.cols.site > .stack',
      fields: { 'Nom du site, tel que les gens le lisent': (time) => `Ville ${time}` },
      mistake: { field: 'Nom du site, tel que les gens le lisent', typed: ' ', said: 'Écrivez le nom du site.' },
      press: 'Enregistrer',
      call: 'sites.change',
      done: 'C’est enregistré',
      undone: 'Comme avant',
      first: {
        act: async () => {
          const { output } = await town().hugo.ask('sites.settings', { site })
          const seen = output?.sequence ?? 0
          await town().hugo.act('sites.change', { site, seen, name: `Ville de Hugo ${seen}` })
        },
        said: 'Hugo a changé ces réglages entre-temps',
      },
      otherwise: {
        'is walked through by keyboard, in the order in which it is read': 'what stands below it is of other forms',
      },
      lacks: [],
    },
    'an address of one’s own site': {
      at: () => settings,
      stays: true,
      within: 'section[aria-labelledby=origins]',
      fields: { 'Ajouter une adresse': (time) => `https://www${time}.ville-lomme.example/` },
      mistake: { field: 'Ajouter une adresse', typed: 'ville', said: 'Écrivez une adresse complète' },
      press: 'Ajouter',
      call: 'sites.askOrigin',
      done: 'est ajoutée.',
      undone: 'est retirée',
      lacks: [],
    },
    'what is decided of an offer': {
      at: () => town().nextReport(),
      stays: true,
      within: '.panel:has(#decide-title)',
      ready: (form) => form.getByRole('radio', { name: /^Demander une modification/ }).check(),
      fields: { [words]: () => 'Dites qu’un barreau manque.' },
      mistake: { field: words, typed: '', said: 'Écrivez ce qui est à modifier' },
      press: 'Demander une modification',
      call: 'moderation.decide',
      done: 'jusqu’à ce qu’elle soit modifiée',
      undone: 'C’est annulé',
      first: {
        act: async (address) => {
          await decideAt(town().hugo, address.split('.').at(-1) ?? '', { does: 'hide', words: 'Un barreau manque.' })
        },
        said: 'Hugo l’a déjà cachée',
      },
      lacks: [],
    },
    'a note of moderators': {
      at: () => town().nextReport(),
      stays: true,
      within: '.panel:has(#notes-title)',
      fields: { 'Une note pour vos collègues': (time) => `Basile répare samedi ${time}.` },
      mistake: { field: 'Une note pour vos collègues', typed: '', said: 'Écrivez d’abord votre note.' },
      press: 'Noter',
      call: 'moderation.note',
      done: 'C’est noté.',
      lacks: [],
    },
  }
}
