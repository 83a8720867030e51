import { siteFrench } from '../../../widgets/pages/desk/rooms/site/site.strings.js'
import { about, decideAt } from '../moderation/desk.js'
import { site } from '../offers/publishing.js'
import type { TabledForm } from './form-contract.js'
import type { HouseTown } from './house-town.js'

const settings = `#/site/site/${site}`
const words = 'Ce que vous écrivez à Basile'

/** What is written at the desk of a site: its settings, and what is decided of what is published there. */
export function siteForms(town: () => HouseTown): Readonly<Record<string, TabledForm>> {
  const hugoFirst = {
    act: async () => {
      const { output } = await town().hugo.ask('sites.settings', { site })
      const seen = output?.sequence ?? 0
      await town().hugo.act('sites.change', { site, seen, name: `Ville de Hugo ${seen}` })
    },
    said: 'Hugo a changé ces réglages entre-temps',
  }
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
      first: hugoFirst,
      otherwise: {
        'is walked through by keyboard, in the order in which it is read': 'what stands below it is of other forms',
      },
      lacks: [],
    },
    'colours and shape of a site': {
      at: () => settings,
      stays: true,
      within: '.cols.site > .stack',
      fields: {
        [`${siteFrench.colours.accent}, en clair`]: (time) => `#1d5c${60 + time}`,
        [siteFrench.radius]: (time) => `${(time % 20) + 1}`,
      },
      press: 'Enregistrer',
      call: 'sites.change',
      done: 'C’est enregistré',
      undone: 'Comme avant',
      first: hugoFirst,
      otherwise: {
        'is walked through by keyboard, in the order in which it is read': 'what stands below it is of other forms',
        'says a mistake above its field, leads there, keeps what was typed and sends nothing':
          'what cannot be read is told as it is typed, below its colours: webmaster.test.ts',
        'is sent once it is mended, and says no more what was wrong': 'as above',
      },
      lacks: [],
    },
    'the note by which words are read in pages of a site': {
      at: async () => {
        const { output } = await town().hugo.ask('sites.settings', { site })
        if (output?.agreement.accepted) await town().hugo.act('sites.endAgreement', { site })
        return settings
      },
      stays: true,
      within: 'section[aria-labelledby=agreement]',
      fields: { [siteFrench.agreementBox]: () => 'ticked' },
      mistake: { field: siteFrench.agreementBox, typed: '', said: 'Cochez d’abord la case.' },
      press: 'Accepter, et montrer les mots',
      call: 'sites.acceptAgreement',
      done: 'C’est accepté.',
      otherwise: { 'keeps what was typed while another room is open': 'what binds a house is ticked as it is sent' },
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
    'somebody who is kept from publishing': {
      at: () => town().nextReport(),
      stays: true,
      within: '.panel:has(:is(#decide-title, #ban-title))',
      ready: async (form) => {
        const [begin, lasts] = [form.getByRole('button', { name: /^Empêcher Basile/ }), form.locator('#lasts')]
        await begin.or(lasts).first().waitFor()
        if (await begin.isVisible()) await begin.click()
        await lasts.waitFor()
      },
      fields: { 'Pour combien de temps': () => 'Un an', [words]: () => 'Bonjour, trois offres étaient des ventes.' },
      mistake: { field: words, typed: '', said: 'Écrivez pourquoi' },
      press: 'Empêcher de publier',
      call: 'moderation.ban',
      done: 'Basile ne peut plus publier',
      undone: 'Basile peut à nouveau publier.',
      first: {
        act: async (address) => {
          const input = { ...about(address.split('.').at(-1) ?? ''), reason: 'sold', words: 'Des ventes.' } as const
          await town().hugo.act('moderation.ban', input)
        },
        said: 'Hugo a déjà empêché cette personne de publier.',
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
