import type { TabledForm } from './form-contract.js'
import type { NetworkTown } from './network-town.js'

const room = '#/network/network/network'
const beside = `${room}/counts`

const places = {
  name: 'lieux.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('externalId,name,kind,postcode,city\na,La Boucle,repairer,59160,Lomme'),
}

/** What is written at the desk of the network, by the name of what it is about. */
export function networkForms(network: () => NetworkTown): Readonly<Record<string, TabledForm>> {
  let retired = 0
  return {
    'a member that the network adds': {
      at: () => `${room}/members/add`,
      ready: async (form) => {
        const place = form.getByLabel('Elle reçoit du monde à une adresse')
        if (await place.isChecked()) await place.dispatchEvent('click')
      },
      fields: { Nom: (time) => `La Boucle ${time}`, 'Ce qu’on y fait': () => 'On y répare.' },
      mistake: { field: 'Nom', typed: '', said: 'Écrivez le nom.' },
      press: 'Ajouter',
      call: 'networkMembers.add',
      done: 'est ajoutée.',
      beside,
      lacks: [],
    },
    'a file of places': {
      at: () => `${room}/members/import`,
      ready: (form) => form.getByLabel('Le fichier').setInputFiles(places),
      fields: { 'D’où il vient': (time) => `Mairie ${time}`, 'Sa licence': () => 'ODbL' },
      mistake: { field: 'D’où il vient', typed: '', said: 'Écrivez d’où vient le fichier.' },
      press: 'Essayer ce fichier',
      call: 'networkMembers.importPlaces',
      done: 'lieux.csv',
      told: '.panel p[role=status]',
      otherwise: {
        'tells what was done once, with the keyboard there': 'what the file would change is shown in its place',
      },
      lacks: [],
    },
    'whoever is to run a member': {
      at: () => `${room}/members/${network().town.house.memberId}`,
      fields: { 'Son e-mail': (time) => `zoe${time}@exemple.fr` },
      mistake: { field: 'Son e-mail', typed: 'zoe', said: 'Écrivez l’e-mail comme' },
      press: 'Inviter',
      call: 'roles.invite',
      done: 'Une invitation est partie pour',
      beside,
      lacks: [],
    },
    'a place that was proposed': {
      at: () => network().nextProposal(),
      fields: { Nom: (time) => `Le Fil rouge ${time}`, 'Numéro et rue': () => '6 cour des Bateliers' },
      mistake: { field: 'Nom', typed: '', said: 'Écrivez le nom.' },
      press: 'Accueillir',
      call: 'networkMembers.acceptProposal',
      done: 'est sur la carte.',
      beside,
      first: {
        act: async (address) => {
          const proposalId = address.split('/').at(-1) ?? ''
          const input = { proposalId, name: 'Le Fil', kind: 'repairer' as const, about: '', does: [] }
          await network().nadia.act('networkMembers.acceptProposal', input)
        },
        said: 'Nadia vient d’accueillir ce lieu',
      },
      lacks: [],
    },
    'a site that is refused': {
      at: () => network().nextRequest(),
      ready: (form) => form.getByRole('button', { name: 'Refuser…' }).dispatchEvent('click'),
      fields: { Pourquoi: () => 'Elle a déjà un site.' },
      mistake: { field: 'Pourquoi', typed: '', said: 'Écrivez pourquoi' },
      press: 'Refuser cette demande',
      call: 'networkSites.refuseRequest',
      done: 'est refusée.',
      beside,
      first: {
        act: async (address) => {
          const requestId = address.split('/').at(-1) ?? ''
          await network().nadia.act('networkSites.refuseRequest', { requestId, reason: 'Elle a déjà un site.' })
        },
        said: 'Nadia vient de refuser cette demande',
      },
      lacks: [],
    },
    'a workshop that is refused': {
      at: () => network().nextWorkshop(),
      ready: (form) => form.getByRole('button', { name: 'Refuser…' }).dispatchEvent('click'),
      fields: { Pourquoi: () => 'Trop loin de nos sites.' },
      mistake: { field: 'Pourquoi', typed: '', said: 'Écrivez pourquoi' },
      press: 'Refuser cet atelier',
      call: 'networkWorkshops.refuse',
      done: 'est refusé, et sait pourquoi.',
      beside,
      first: {
        act: async (address) => {
          const repairer = address.split('/').at(-1) ?? ''
          await network().nadia.act('networkWorkshops.refuse', { repairer, words: 'Non.' })
        },
        said: 'Nadia vient d’en décider',
      },
      lacks: [],
    },
    'a workshop that is asked': {
      at: () => network().nextWorkshop(),
      ready: (form) => form.getByRole('button', { name: 'Demander…' }).dispatchEvent('click'),
      fields: { 'Votre question': () => 'Où est la porte ?' },
      mistake: { field: 'Votre question', typed: '', said: 'Écrivez votre question.' },
      press: 'Envoyer la question',
      call: 'networkWorkshops.ask',
      done: 'La question est partie',
      beside,
      lacks: [],
    },
    'a place that is refused': {
      at: () => network().nextProposal(),
      ready: (form) => form.getByRole('button', { name: 'Refuser…' }).dispatchEvent('click'),
      fields: { Pourquoi: () => 'Ce lieu n’est pas ouvert au public.' },
      mistake: { field: 'Pourquoi', typed: '', said: 'Écrivez pourquoi' },
      press: 'Refuser ce lieu',
      call: 'networkMembers.refuseProposal',
      done: 'est refusé.',
      beside,
      lacks: [],
    },
    'a site that is opened': {
      at: () => `${room}/sites/new`,
      ready: async (form) => {
        await form.getByLabel('Territoire', { exact: true }).selectOption({ index: 1 })
      },
      fields: {
        'Nom de la structure': (time) => `Mairie ${time}`,
        'Nom du site': (time) => `Commune ${time}`,
        Identifiant: (time) => `commune-${time}`,
      },
      mistake: { field: 'Nom de la structure', typed: '', said: 'Écrivez le nom de la structure' },
      press: 'Ouvrir le site',
      call: 'networkSites.open',
      done: 'est ouvert.',
      beside,
      lacks: [],
    },
    'an address of a site': {
      at: () => `${room}/sites/at-ville-de-lomme`,
      stays: true,
      within: 'section[aria-labelledby=origins]',
      fields: { 'Ajouter une adresse': (time) => `https://www${time}.ville-lomme.example/` },
      mistake: { field: 'Ajouter une adresse', typed: 'ville', said: 'Écrivez une adresse complète' },
      press: 'Ajouter',
      call: 'sites.askOrigin',
      done: 'est ajoutée.',
      undone: 'est retirée',
      beside,
      lacks: [],
    },
    'a new category': {
      at: () => `${room}/categories/%2B`,
      fields: { 'Nom en français': (time) => `Jeux ${time}`, 'Nom en anglais': (time) => `Games ${time}` },
      mistake: { field: 'Nom en anglais', typed: '', said: 'Écrivez un nom' },
      press: 'Ajouter',
      call: 'categories.add',
      done: 'est ajoutée',
      undone: 'est retirée',
      beside,
      lacks: [],
    },
    'a category that is retired': {
      at: async () => {
        const { nadia } = network()
        retired += 1
        const names = { fr: `À trier ${retired}`, en: `To sort ${retired}`, pictogram: 'box', weight: null }
        const { output } = await nadia.act('categories.add', { ...names, parent: null })
        const { id = '' } = { ...output }
        // It holds something, so that it is asked where that goes.
        await nadia.act('categories.add', { ...names, fr: `Bac ${retired}`, en: `Bin ${retired}`, parent: id })
        return `${room}/categories/${id}`
      },
      within: '.cols.opened > :nth-child(2)',
      ready: (form) => form.getByRole('button', { name: 'Retirer cette catégorie…' }).click(),
      fields: { 'Où cela va-t-il ?': () => 'Outils' },
      mistake: { field: 'Où cela va-t-il ?', typed: 'Choisir une catégorie', said: 'Choisissez d’abord' },
      press: 'Retirer la catégorie',
      call: 'categories.retire',
      done: 'ce qu’elle contenait est dans',
      beside,
      first: {
        act: async (address) => {
          const { nadia } = network()
          const { output } = await nadia.ask('categories.list', {})
          const one = output?.categories.find(({ id }) => address.endsWith(`/${id}`))
          if (!one) throw new Error('it is not there')
          const { id, fr, en, pictogram, weight, parent } = one
          const seen = { fr, en, pictogram, weight, parent }
          await nadia.act('categories.change', { id, seen, fr: `${fr}, puis à donner`, en, pictogram, weight })
        },
        said: 'Nadia vient de la changer',
      },
      otherwise: {
        'keeps what was typed while another room is open': 'a question that was left is asked anew',
        'closes on Escape, with the keyboard where it was opened': 'Escape is the way back of the question',
      },
      lacks: [],
    },
    'a meaning of a word': {
      at: () => `${room}/vocabulary/%2B`,
      within: '.panel:has(#word)',
      fields: { 'On dit': (time) => `chignole${time}`, 'On serait content de trouver': () => 'perceuse' },
      mistake: { field: 'On dit', typed: '', said: 'Écrivez les deux.' },
      press: 'Ajouter',
      call: 'vocabulary.add',
      done: 'Ajouté :',
      undone: 'Retiré :',
      beside,
      lacks: [],
    },
    'a barred word': {
      at: () => `${room}/words/%2B`,
      fields: {
        'Mot, ou plusieurs qui se suivent': (time) => `pétard${time}`,
        'Pourquoi, pour qui modère': () => 'Interdit.',
      },
      mistake: { field: 'Mot, ou plusieurs qui se suivent', typed: '', said: 'Écrivez le mot.' },
      press: 'Ajouter',
      call: 'barredWords.add',
      done: 'est dans la liste',
      undone: 'n’est plus écarté',
      beside,
      lacks: [],
    },
    'somebody who is invited to the network': {
      at: () => '#/people/network/network/invite',
      fields: { 'Adresse e‑mail': (time) => `hugo${time}@exemple.fr` },
      mistake: { field: 'Adresse e‑mail', typed: '', said: 'Écrivez votre adresse' },
      press: 'Envoyer l’invitation',
      call: 'roles.invite',
      done: 'L’invitation est partie à',
      undone: 'est retirée',
      lacks: [],
    },
  }
}
