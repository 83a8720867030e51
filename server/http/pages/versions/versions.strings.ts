import type { Language } from '../../../base/language.js'

const frenchVersions = {
  title: 'Versions figées',
  intro:
    'Un élément, un fichier, une adresse qui porte un numéro\u00a0: il ne change jamais. Avec son empreinte (SRI), le navigateur refuse tout autre fichier.',
  costs: 'Avant de figer',
  costing: [
    'Vous ne recevez plus rien\u00a0: ni corrections, ni mises à jour de sécurité, ni nouveautés, tant que vous ne changez pas vous-même le numéro et l’empreinte.',
    'Le fichier pèse plusieurs fois ce que charge le script ordinaire, qui ne prend que ce que l’on regarde.',
    'Seules les balises <coop-…> deviennent des éléments\u00a0: les formes «\u00a0lien\u00a0» et «\u00a0bloc\u00a0» (data-coop) ont besoin du script ordinaire.',
    'Une version reste ici aussi longtemps que ce serveur\u00a0: il n’en retire aucune, et continue de répondre à ce que chacune demande.',
  ],
  ordinary: 'Rien ne vous y oblige\u00a0? Prenez le script ordinaire',
  none: 'Ce serveur n’a encore gardé aucune version.',
  version: (version: string) => `Version ${version}`,
  since: (day: string) => `Ici depuis le ${day}`,
  changes: 'Ce qui a changé (en anglais)',
  kilobytes: (count: number) => `${count}\u00a0ko`,
  sizes: (brotli: string, gzip: string, whole: string) =>
    `${brotli} à charger (${gzip} en gzip), ${whole} une fois déplié`,
  tagOf: (element: string, version: string) => `${element}, version ${version}`,
  rest: (element: string) => `Avec sa balise et sa place dans la page\u00a0: ${element}`,
  forPrograms: 'La même liste, pour un programme\u00a0:',
  unkept: 'Ce fichier n’est pas gardé ici',
  unkeptMore: (path: string) => `Aucune version gardée n’a de fichier «\u00a0${path}\u00a0».`,
  kept: 'Voir les versions gardées',
}

export type VersionStrings = typeof frenchVersions

const englishVersions: VersionStrings = {
  title: 'Pinned versions',
  intro:
    'One element, one file, an address with a number: it never changes. With its fingerprint (SRI), a browser refuses any other file.',
  costs: 'Before you pin',
  costing: [
    'You receive nothing more: no fixes, no security updates, nothing new, until you change the number and the fingerprint yourself.',
    'The file weighs several times what the ordinary script loads, which takes only what is looked at.',
    'Only <coop-…> tags become elements: the “link” and “block” forms (data-coop) need the ordinary script.',
    'A version stays here as long as this server does: it removes none, and goes on answering what each of them asks.',
  ],
  ordinary: 'Nothing obliges you? Take the ordinary script',
  none: 'This server has not kept a version yet.',
  version: (version) => `Version ${version}`,
  since: (day) => `Here since ${day}`,
  changes: 'What changed',
  kilobytes: (count) => `${count} kB`,
  sizes: (brotli, gzip, whole) => `${brotli} to load (${gzip} in gzip), ${whole} once unpacked`,
  tagOf: (element, version) => `${element}, version ${version}`,
  rest: (element) => `With its tag and its place in the page: ${element}`,
  forPrograms: 'The same list, for a program:',
  unkept: 'This file is not kept here',
  unkeptMore: (path) => `No version that is kept has a file “${path}”.`,
  kept: 'See the versions that are kept',
}

export const versionStrings: Readonly<Record<Language, VersionStrings>> = { fr: frenchVersions, en: englishVersions }
