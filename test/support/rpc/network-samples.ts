import { newId } from '../../../server/base/id.js'
import { site } from '../accounts/signing-in.js'
import type { Sample } from './samples.js'

/** What is asked of the network, and what it does about it. */
export const ofNetwork: Record<string, Sample> = {
  'members.proposePlace': {
    input: () => ({ site, name: 'La Burette', kind: 'repairer', about: 'On y répare.', communeCode: '59355' }),
  },
  'joining.askForWorkshop': {
    input: () => ({
      ...{ name: 'Roues libres', street: '3 rue du Pignon', town: 'Lille', postcode: '59000' },
      ...{ email: `${newId()}@exemple.fr`, locale: 'fr' },
    }),
    here: 'invalid-input',
  },
  'joining.ask': {
    input: () => ({
      name: 'Ville de Loos',
      kind: 'local-authority',
      town: 'Loos',
      postcode: '59120',
      website: 'https://www.loos.example',
      elements: ['member-map'],
      contact: 'Zoé',
      email: `${newId()}@exemple.fr`,
      locale: 'fr',
    }),
    here: 'invalid-input',
  },
  'networkMembers.list': { input: () => ({}) },
  'networkMembers.csv': { input: () => ({ locale: 'fr' }) },
  'networkMembers.proposals': { input: () => ({}) },
  'networkMembers.add': { input: () => ({ name: 'La Burette', kind: 'repairer' }) },
  'networkMembers.setStatus': {
    input: () => ({ memberId: newId(), from: 'shown', to: 'hidden' }),
    answers: 'member-unknown',
  },
  'networkMembers.importPlaces': {
    input: () => ({
      name: 'lieux.csv',
      format: 'csv',
      source: 'Mairie',
      licence: 'Licence ouverte 2.0',
      usualKind: 'other',
      content: 'name,postcode,city',
    }),
  },
  'networkMembers.applyImport': { input: () => ({ importId: newId() }), answers: 'import-gone' },
  'networkMembers.import': { input: () => ({ importId: newId() }), answers: 'import-gone' },
  'networkMembers.importReport': { input: () => ({ importId: newId() }), answers: 'import-gone' },
  'networkMembers.acceptProposal': {
    input: () => ({ proposalId: newId(), name: 'La Burette', kind: 'repairer', about: '', does: [] }),
    answers: 'proposal-gone',
  },
  'networkMembers.mergeProposal': {
    input: () => ({ proposalId: newId(), slug: 'maison-des-marais' }),
    answers: 'proposal-gone',
  },
  'networkMembers.refuseProposal': {
    input: () => ({ proposalId: newId(), reason: 'Bonjour' }),
    answers: 'proposal-gone',
  },
  'networkWorkshops.list': { input: () => ({}) },
  'networkWorkshops.csv': { input: () => ({ locale: 'fr' }) },
  'networkWorkshops.show': { input: () => ({ repairer: 'personne' }), answers: 'repairer-unknown' },
  'networkWorkshops.admit': { input: () => ({ repairer: 'personne' }), answers: 'repairer-unknown' },
  'networkWorkshops.ask': { input: () => ({ repairer: 'personne', words: 'Où ?' }), answers: 'repairer-unknown' },
  'networkWorkshops.refuse': { input: () => ({ repairer: 'personne', words: 'Non' }), answers: 'repairer-unknown' },
  'networkWorkshops.suspend': { input: () => ({ repairer: 'personne', words: 'Non' }), answers: 'repairer-unknown' },
  'networkWorkshops.allowZone': { input: () => ({ repairer: 'personne' }), answers: 'repairer-unknown' },
  'networkWorkshops.refuseZone': { input: () => ({ repairer: 'personne', words: 'Non' }), answers: 'repairer-unknown' },
  'networkWorkshops.resume': { input: () => ({ repairer: 'personne' }), answers: 'repairer-unknown' },
  'networkSites.list': { input: () => ({}) },
  'networkSites.csv': { input: () => ({ locale: 'fr' }) },
  'networkSites.show': { input: () => ({ called: site }) },
  'networkSites.territories': { input: () => ({}) },
  'networkSites.around': { input: () => ({ communeCode: '59355' }) },
  'networkSites.requests': { input: () => ({}) },
  'networkSites.refuseRequest': { input: () => ({ requestId: newId(), reason: 'Bonjour' }), answers: 'request-gone' },
  'networkSites.open': {
    input: () => ({
      territory: { slug: 'ailleurs' },
      owner: { slug: 'maison-des-marais' },
      called: 'loos',
      name: 'Loos',
      languages: ['fr'],
      elements: ['member-map'],
      moderation: 'after',
      locale: 'fr',
    }),
    answers: 'territory-unknown',
  },
}
