import type { Wheelchair } from '../../../server/members/place.js'
import type { DemoEntry } from './demo-member.js'

/** The places that lend and the workshops of the town tell this besides, by their slug. */
export const demoEntries: Readonly<Record<string, DemoEntry>> = {
  'maison-des-marais': {
    does: ['lend', 'host', 'accompany'],
    topics: ['objects', 'services', 'digital'],
    wheelchair: 'yes',
    price: 'free',
    languages: ['fr', 'ar', 'fsl'],
    helps: ['one-to-one', 'group'],
  },
  'tiers-lieu-le-fil': {
    does: ['lend', 'host', 'repair'],
    topics: ['objects', 'services'],
    wheelchair: 'limited',
    price: 'conditional',
    languages: ['fr', 'en'],
    helps: ['alone', 'group'],
  },
  'ressourcerie-des-fonderies': { does: ['repair'], topics: ['objects'], wheelchair: 'yes', price: 'paid' },
  letagere: { does: ['lend'], topics: ['objects'], wheelchair: 'no', price: 'conditional', languages: ['fr', 'en'] },
  'la-roue-du-canal': {
    does: ['repair', 'lend'],
    topics: ['mobility'],
    wheelchair: 'yes',
    price: 'conditional',
    helps: ['alone', 'group'],
  },
  'centre-social-les-peupliers': {
    does: ['host', 'accompany', 'lend'],
    topics: ['services', 'digital', 'food'],
    labels: ['France services'],
    wheelchair: 'yes',
    price: 'free',
    languages: ['fr', 'pl'],
    helps: ['one-to-one', 'group', 'remote'],
  },
  'la-lampisterie': {
    does: ['host', 'lend', 'repair'],
    topics: ['objects', 'services', 'food'],
    wheelchair: 'yes',
    price: 'conditional',
    languages: ['fr', 'en', 'pl'],
    helps: ['alone', 'group'],
  },
  'la-cosse': { does: ['lend'], topics: ['food', 'objects'], wheelchair: 'limited', price: 'free' },
}

export const ofRepairers: DemoEntry = { does: ['repair'], topics: ['mobility'] }

/** Whether a wheelchair gets into the workshops of repairers who are no other place of the town; those who come have none. */
export const atWorkshops: Readonly<Record<string, Wheelchair>> = {
  'les-rayons-du-marais': 'yes',
  'le-guidon-sage': 'limited',
  'cycles-du-moulin-bleu': 'yes',
  'le-petit-braquet': 'yes',
  'la-burette': 'no',
  'jante-alors': 'limited',
  'la-cle-de-quinze': 'yes',
  'pignon-sur-pre': 'yes',
  'roue-libercourt': 'yes',
  'les-galibots-du-velo': 'limited',
  'trefle-et-manivelle': 'no',
}
