import { hourIn } from '../../../../../words/clock.strings.js'
import { ended } from '../../../../../words/ended.js'
import { from } from '../../../../../words/names.strings.js'
import type { Learn } from '../../../../../words/language.js'
import { frenchBikes } from '../../../../../words/repairs/bikes.strings.js'
import { frenchKinds } from '../../../../../words/repairs/kinds.strings.js'

type Rhythm = { readonly step: number; readonly lead: number; readonly seats: number; readonly onRequest: boolean }

const length = (minutes: number) =>
  minutes < 60 || minutes % 60 > 0
    ? `${minutes}\u00a0min`
    : minutes < 2_880
      ? `${minutes / 60}\u00a0h`
      : `${minutes / 1_440}\u00a0jours`

const monthOf = (version: string) =>
  new Date(`${version}-01`).toLocaleDateString('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' })

export const workshopsFrench = {
  list: 'Les ateliers',
  find: 'Nom, lieu ou commune',
  show: 'Montrer',
  shows: (counts?: { readonly waiting: number; readonly admitted: number; readonly suspended: number }) => ({
    waiting: `À regarder${counts ? ` (${counts.waiting})` : ''}`,
    admitted: `Admis${counts ? ` (${counts.admitted})` : ''}`,
    suspended: `Suspendus${counts ? ` (${counts.suspended})` : ''}`,
  }),
  count: (count: number) => (count > 1 ? `${count} ateliers` : count === 1 ? 'Un atelier' : 'Aucun atelier'),
  none: 'Aucun atelier n’attend de réponse. Qui tient une structure ouvre le sien à son bureau\u00a0; il arrive ici une fois envoyé.',
  sentAgo: (ago: string) => `Envoyé ${ago}`,
  asked: 'Vous avez posé une question',
  newZone: 'Déjà admis\u00a0: nouvelle zone',
  allowZone: 'Accepter cette zone',
  zoneAllowed: (name: string) => ended(`${name} va là désormais`),
  suspendedAgo: (ago: string) => `Suspendu ${ago}`,
  sheetFailed: 'Cet atelier n’a pas pu être chargé.',
  retry: 'Réessayer',
  close: 'Fermer',
  sending: 'Un instant…',
  keep: 'Laisser',
  movedOn: (by: string) => `${by} vient d’en décider\u00a0: voici où en est l’atelier. Rien d’autre n’a été fait.`,
  states: {
    draft: 'Brouillon',
    sent: 'À regarder',
    asked: 'Question posée',
    refused: 'Refusé',
    admitted: 'Admis\u00a0: on peut y prendre rendez-vous',
    suspended: 'Suspendu\u00a0: plus aucune heure n’est proposée',
  },
  sentBy: (name: string, email: string) => `Demandé par ${name}, ${email}, adresse prouvée par un code`,
  forUs: 'Pour le réseau',
  somebody: 'Le réseau',
  answered: (by: string, moment: string) => `${by} a écrit, ${moment}`,
  kind: 'Genre',
  types: frenchKinds.types,
  goes: 'Va',
  upTo: (kilometres: number) => `jusqu’à ${kilometres.toLocaleString('fr')}\u00a0km`,
  where: 'Où',
  hours: 'Heures',
  time: hourIn.fr,
  fromTo: (from: string, to: string) => `${from}\u00a0–\u00a0${to}`,
  and: ', ',
  weekdays: (first: string, last: string, behind: number) => (behind === 0 ? first : `${first} – ${last}`),
  rhythm: 'Rythme',
  rhythmOf: ({ step, lead, seats, onRequest }: Rhythm) =>
    [
      `une heure possible toutes les ${length(step)}`,
      seats > 1 && `${seats} à la fois`,
      onRequest ? 'sur demande' : 'réservé tout de suite',
      lead > 0 && `${length(lead)} avant`,
    ]
      .filter(Boolean)
      .join(', '),
  forBikes: 'Vélos',
  bikes: frenchBikes,
  works: 'Travaux',
  worksOf: (count: number, euros: string) => (count === 0 ? '' : euros ? `${count}, ${euros}` : String(count)),
  between: (least: string, most: string) => (least === most ? least : `de ${least} à ${most}`),
  phone: 'Téléphone',
  noPhone: 'Pas de téléphone.',
  checked: 'Ce que nous avons vérifié',
  charter: (version: string, day: string) => `Charte de ${monthOf(version)} acceptée le ${day}`,
  placed: 'Adresse trouvée sur la carte',
  unplaced: 'Le point est au milieu de la commune, pas à la porte',
  seenOn: (sites: readonly string[]) => `Sera vu sur\u00a0: ${sites.join(', ')}`,
  seenNowhere: 'Aucun site du réseau ne couvre cette commune',
  alike: (by: 'phone' | 'email'): string => (by === 'phone' ? 'Même téléphone que' : 'Même e\u2011mail que'),
  alikeSuspended: ', suspendu',
  visits: (count: number) => (count > 1 ? `${count} rendez-vous fixés` : 'Un rendez-vous fixé'),
  admit: (name: string) => `Admettre ${name}`,
  admitted: (name: string) => ended(`${name} est admis, et les responsables le savent par e\u2011mail`),
  resume: 'Rouvrir aux rendez-vous',
  resumed: (name: string) => ended(`${name} prend de nouveau des rendez-vous`),
  suspendMeans:
    'Suspendu, il n’est plus trouvé ni réservé nulle part. Les rendez-vous fixés restent, leurs personnes sont prévenues qu’ils tiennent, et il reprend d’une pression.',
  nothingToDo: 'Rien n’attend de votre part\u00a0: l’atelier peut être envoyé de nouveau.',
  ask: {
    ask: 'Demander…',
    label: 'Votre question',
    hint: 'Envoyée telle quelle aux responsables de l’atelier, qui changent et renvoient.',
    wanted: 'Écrivez votre question.',
    go: 'Envoyer la question',
    did: (name: string) => ended(`La question est partie à ${name}`),
  },
  refuse: {
    ask: 'Refuser…',
    label: 'Pourquoi',
    hint: 'Envoyé tel quel aux responsables de l’atelier.',
    wanted: 'Écrivez pourquoi\u00a0: c’est ce qu’ils liront.',
    go: 'Refuser cet atelier',
    did: (name: string) => ended(`${name} est refusé, et sait pourquoi`),
  },
  refuseZone: {
    ask: 'Laisser la zone…',
    label: 'Pourquoi',
    hint: 'Envoyé tel quel aux responsables de l’atelier. Il continue comme avant.',
    wanted: 'Écrivez pourquoi\u00a0: c’est ce qu’ils liront.',
    go: 'Laisser la zone d’avant',
    did: (name: string) => ended(`La zone ${from(name)} reste comme elle était`),
  },
  suspend: {
    ask: 'Suspendre…',
    label: 'Pourquoi',
    hint: 'Envoyé tel quel aux responsables de l’atelier. Les personnes qui ont rendez-vous ne le lisent pas.',
    wanted: 'Écrivez pourquoi\u00a0: c’est ce qu’ils liront.',
    go: 'Suspendre cet atelier',
    did: (name: string) => ended(`${name} est suspendu\u00a0; les rendez-vous fixés restent`),
  },
}

export type WorkshopsStrings = typeof workshopsFrench

export const learnWorkshops: Learn<WorkshopsStrings> = {
  en: async () => (await import('./workshops.strings.en.js')).workshopsEnglish,
}
