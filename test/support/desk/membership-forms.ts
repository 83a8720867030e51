import type { TabledForm } from './form-contract.js'
import { house, type HouseTown } from './house-town.js'
import type { TabledList } from './list-contract.js'

const yearly = { name: 'Adhésion', amounts: [1_000, 2_000, 3_000, 4_000], solidarityCents: 1_000, months: 12 }

/** What the house asks of its members; the first is there once. */
export async function askedBy({ house: { memberId: member }, hugo }: HouseTown): Promise<string> {
  const { output } = await hugo.ask('memberships.room', { member })
  const known = output?.kinds.find(({ name }) => name === yearly.name)
  if (known) return known.kindId
  const { output: added, reason } = await hugo.act('memberships.addKind', { member, ...yearly })
  if (!added) throw new Error(reason)
  return added.kindId
}

/** So many members more, of whom the first says that it was paid on another page. */
export async function fillMembers(town: HouseTown, count: number): Promise<void> {
  const kindId = await askedBy(town)
  const { memberId: member } = town.house
  for (let at = 0; at < count; at += 1) {
    const { reason } = await town.hugo.act('memberships.note', {
      member,
      kindId,
      cents: 2_000,
      means: at === 0 ? 'online' : 'cash',
      name: `Membre ${String(at).padStart(2, '0')}`,
      email: `membre${at}@exemple.fr`,
      locale: 'fr',
    })
    if (reason) throw new Error(reason)
    // Nobody notes so many in an hour.
    await town.server.services.database.writer.deleteFrom('act_count').execute()
  }
}

/** What is written at the desk of who belongs to a place. */
export function membershipForms(town: () => HouseTown): Readonly<Record<string, TabledForm>> {
  return {
    'somebody who pays their membership': {
      at: async () => {
        await askedBy(town())
        return `#/memberships/${house}/note`
      },
      fields: {
        'Nom, comme la personne veut être appelée': (time) => `Rose ${time}`,
        'Adresse e‑mail (facultatif)': (time) => `rose${time}@exemple.fr`,
        '20 €': () => 'chosen',
        Espèces: () => 'chosen',
      },
      mistake: { field: 'Nom, comme la personne veut être appelée', typed: '', said: 'Il manque le nom.' },
      press: 'Noter l’adhésion',
      call: 'memberships.note',
      done: 'est notée, jusqu’au',
      undone: 'est retirée',
      lacks: [],
    },
    'what a place asks of its members': {
      at: () => `#/memberships/${house}/kinds`,
      within: '.panel:has(#kinds)',
      ready: async (form) => {
        const add = form.getByRole('button', { name: 'Ajouter une formule' })
        if (await add.isVisible()) await add.click()
        await form.getByLabel('Comment elle s’appelle').waitFor()
      },
      fields: {
        'Comment elle s’appelle': (time) => `Formule ${time}`,
        'Montants au choix, en euros': () => '10 20',
        'Durée, en mois': () => '12',
      },
      mistake: { field: 'Montants au choix, en euros', typed: 'peu', said: 'Écrivez un montant ou plusieurs' },
      press: 'Ajouter la formule',
      call: 'memberships.addKind',
      done: 'peut être choisie',
      undone: 'ne se choisit plus',
      otherwise: {
        'is walked through by keyboard, in the order in which it is read': 'what stands below it is of another form',
      },
      lacks: [],
    },
  }
}

/** Its list, once it is filled. */
export const membershipList: TabledList = {
  at: `#/memberships/${house}`,
  call: 'memberships.list',
  counted: /^\s*52 adhésions/,
  isLong: true,
  search: { field: 'Nom, adresse ou téléphone', typed: 'Membre 07', left: /^\s*1 adhésion/ },
  choice: { field: 'Où elle en est', option: 'À confirmer (1)', address: 'state=waiting' },
  opens: /^Membre/,
  adds: 'Noter une adhésion',
  lacks: [],
}
