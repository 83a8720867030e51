import type { Reason, ReasonAbout } from '../../../../server/api.js'
import { callRefusalsFrench, photoRefusalsFrench } from '../../../parts/refusals/refusals.strings.js'
import { ended } from '../../../words/ended.js'
import type { Learn } from '../../../words/language.js'

/** Any act of the desk may be refused for these reasons. Not for `signed-out`, which asks for a code. */
const any = {
  ...callRefusalsFrench.reasons,
  'proof-refused': 'L’heure de votre appareil semble fausse. Réglez-la, puis réessayez.',
  'role-missing': 'Votre rôle ne le permet plus\u00a0: rien n’a été fait.',
  'role-held': 'Cette personne a déjà ce rôle ici.',
  'role-moved-on': 'Ce rôle a changé entre-temps\u00a0: voici où il en est.',
  'last-manager': 'C’est la dernière personne responsable\u00a0: nommez-en une autre d’abord.',
  'invitation-over': 'Cette invitation n’est plus là\u00a0: elle a été acceptée, retirée ou dépassée.',
  'invitation-not-yours': 'Cette invitation est pour une autre adresse.',
  'code-again': 'Il y faut un code de moins de douze heures\u00a0: rien n’a été fait.',
  'screen-unknown': 'Cet écran n’est plus enregistré\u00a0: il vient d’être retiré.',
  'screen-only':
    'Les six chiffres n’ouvrent que le travail au comptoir. Pour le reste, entrez avec un code reçu par e\u2011mail.',
  'digits-weak':
    'Ces chiffres se devinent trop vite\u00a0: une suite, une répétition ou une date. Choisissez-en d’autres.',
} satisfies Record<
  Exclude<ReasonAbout<'calls' | 'sites' | 'roles' | 'screens'>, 'key-reused'> | 'proof-refused',
  string
>

const { again } = callRefusalsFrench

/** By room: why its acts may be refused. One catalogue, loaded after a first refusal. */
export const refusalsFrench = {
  any: { again, reasons: any },
  loans: {
    again,
    reasons: {
      ...any,
      'loan-gone': 'Cette demande n’est plus là.',
      'loan-moved-on': 'Cette demande a changé entre-temps\u00a0: voici où elle en est.',
      'days-taken': 'Un de ces jours est pris. Choisissez-en d’autres.',
      'day-closed': 'Un de ces jours, le lieu est fermé.',
      'loan-too-long': 'C’est plus long que ce que vous prêtez.',
      'promised-already': 'C’est déjà promis à quelqu’un d’autre\u00a0: annulez d’abord avec cette personne.',
      'somebody-waits': 'Quelqu’un attend ces jours.',
      'too-late': 'Il est trop tard pour cela.',
      'too-early': 'C’est encore trop tôt\u00a0: cela se dit le jour même.',
      'lent-again': 'C’est déjà chez quelqu’un d’autre\u00a0: reprenez-le d’abord.',
      'days-gone': 'Ces jours sont allés à quelqu’un d’autre depuis\u00a0: on ne peut plus annuler.',
      'undo-over': 'Un geste s’annule le jour même\u00a0: c’est trop tard. Faites le geste contraire.',
      'copy-unknown': 'Aucun de vos objets n’a ce code. Regardez l’étiquette, ou cherchez l’objet par son nom.',
      'copy-here': 'Cet objet n’est pas noté comme sorti\u00a0: il n’y a rien à reprendre.',
      'renewals-over':
        'Ce prêt a été prolongé autant que la règle le permet. Pour aller au-delà, dites pourquoi en un mot.',
      'membership-missing':
        'Votre règle demande une adhésion, et cette adresse n’en a pas. Notez-la dans «\u00a0Adhésions\u00a0», ou dites pourquoi en un mot.',
      'requests-full': 'Cette personne a déjà autant de choses que ce qui se prête à la fois.',
      'offer-gone': 'Cet objet ne se prête plus\u00a0: il vient d’être retiré, ou tout est hors service.',
      'basket-refused': 'Rien n’est parti\u00a0: ce qui ne peut pas être prêté est marqué, avec pourquoi.',
      'rules-moved-on': 'Cette règle a changé entre-temps. Relisez-la\u00a0: rien n’a été enregistré.',
    } satisfies Record<ReasonAbout<'loans' | 'answering' | 'counter'>, string> & Partial<Record<Reason, string>>,
    told: {
      'loan-moved-on': (by: string) => `${by} vient de s’en occuper\u00a0: voici où en est la demande.`,
      'rules-moved-on': (by: string) =>
        `${by} vient de changer cette règle. Voici la sienne\u00a0; ce que vous avez tapé est gardé, et rien n’est enregistré.`,
      nearest: (periods: readonly string[]) =>
        `Un de ces jours est pris. Le plus proche qui soit libre\u00a0: ${periods.join('\u00a0; ')}.`,
      held: (who: string, day: string) => `C’est trop tôt : tout est pris d’ici là. ${who} l’a jusqu’au ${ended(day)}`,
      again: (who: string) => `C’est déjà chez ${who}\u00a0: reprenez-le d’abord.`,
      gone: (who: string) => `${who} a ces jours, depuis\u00a0: on ne peut plus annuler.`,
      until: (day: string) => `Quelqu’un tient la suite. Le plus tard possible\u00a0: ${day}.`,
      most: (days: number) =>
        `Votre règle permet ${days} ${days > 1 ? 'jours' : 'jour'} au plus. Pour aller au-delà, dites pourquoi en un mot.`,
      full: (most: number) =>
        `Votre règle permet ${most} ${most > 1 ? 'choses' : 'chose'} à la fois pour une personne, et c’est atteint. Pour aller au-delà, dites pourquoi en un mot.`,
    },
  },
  borrowers: {
    again,
    reasons: {
      ...any,
      'borrower-gone': 'Cette personne n’est plus dans la liste\u00a0: elle a été oubliée, ou a tout effacé.',
      'card-taken': 'Une autre personne a déjà cette carte. Prenez-en une autre\u00a0: rien n’a été enregistré.',
      'borrower-moved-on': 'Quelqu’un de l’équipe a changé cela entre-temps\u00a0: relisez, rien n’a été enregistré.',
      'borrower-unreached': 'Aucune adresse n’est connue\u00a0: appelez, ou dites-le au comptoir. Rien n’est parti.',
      'nothing-open': 'Cette personne n’a plus rien à rendre ni à venir chercher\u00a0: rien n’est parti.',
      'reminded-today': 'Cette personne a déjà été relancée aujourd’hui. Réessayez demain\u00a0: rien n’est parti.',
    } satisfies Record<ReasonAbout<'borrowers'>, string> & Partial<Record<Reason, string>>,
  },
  memberships: {
    again,
    reasons: {
      ...any,
      'kind-moved-on':
        'Cette formule a changé entre-temps, ou ne se choisit plus\u00a0: relisez-la. Rien n’a été noté.',
      'membership-gone': 'Cette adhésion n’est plus là\u00a0: elle vient d’être retirée.',
      'membership-moved-on': 'Une autre personne vient de s’en occuper\u00a0: voici où elle en est.',
      'membership-counted': 'Elle est d’un autre jour, dont la caisse est faite\u00a0: elle reste.',
      'deposit-gone': 'Cette caution n’est plus là\u00a0: elle vient d’être retirée.',
      'deposit-moved-on':
        'Elle a changé entre-temps, ou elle est d’un autre jour, dont la caisse est faite\u00a0: voici où elle en est.',
    } satisfies Record<ReasonAbout<'memberships'>, string>,
  },
  moderation: {
    again,
    reasons: {
      ...any,
      'subject-gone': 'Cette offre n’est plus là, ou ce n’est plus à vous d’en décider.',
      'report-decided': 'C’est déjà décidé\u00a0: voici où elle en est.',
      'hidden-by-network': 'Le réseau l’a cachée\u00a0: seul le réseau peut la montrer à nouveau.',
      'hiding-over': 'Elle est déjà montrée à nouveau.',
      'objected-already': 'La contestation est déjà faite.',
      'decided-meanwhile': 'Une autre personne vient d’en décider. Voici où elle en est.',
      'subject-changed': 'L’offre a changé depuis que vous l’avez ouverte. Relisez-la, puis décidez.',
    } satisfies Record<ReasonAbout<'moderation'>, string>,
  },
  joining: {
    again,
    reasons: {
      ...any,
      'territory-unknown': 'Ce territoire n’est plus là\u00a0: choisissez-en un autre.',
      'commune-unknown': 'Cette commune n’est pas dans nos listes\u00a0: choisissez-en une autre.',
      'member-unknown': 'Cette structure n’est plus là.',
      'place-unknown': 'Ce lieu n’est plus là.',
      'proposal-gone': 'Cette proposition n’est plus là.',
      'proposal-moved-on': 'Une autre personne vient d’y répondre\u00a0: voici où elle en est.',
      'request-gone': 'Cette demande n’est plus là.',
      'request-moved-on': 'Une autre personne vient d’y répondre\u00a0: rien n’a été fait.',
      'import-gone': 'Ce fichier n’est plus là\u00a0: choisissez-le de nouveau.',
      'import-busy': 'Ce fichier est déjà entré, ou en train d’entrer.',
      'member-moved-on': 'Elle a changé entre-temps\u00a0: voici où elle en est.',
    } satisfies Record<ReasonAbout<'members' | 'territories'>, string>,
  },
  network: {
    again,
    reasons: {
      ...any,
      'category-moved-on':
        'Cette catégorie a changé entre-temps\u00a0: voici où elle en est. Rien d’autre n’a été fait.',
      'category-holds': 'Elle contient des offres ou d’autres catégories\u00a0: dites d’abord où elles vont.',
      'word-moved-on': 'Ce mot n’est plus dans la liste\u00a0: quelqu’un l’a retiré ou changé entre-temps.',
      'word-refused': 'Ce mot ne peut pas être cherché ainsi.',
      'rules-moved-on':
        'D’autres règles sont en vigueur depuis\u00a0: relisez-les avant de publier. Rien n’a été fait.',
      'rules-taken': 'Cette version a déjà été publiée\u00a0: donnez un autre nom à celle-ci.',
    } satisfies Record<ReasonAbout<'network'>, string>,
  },
  place: {
    again,
    reasons: {
      ...any,
      ...photoRefusalsFrench,
      'invalid-input': 'Quelque chose ne peut pas être lu\u00a0: une adresse, un téléphone, une date.',
      'place-unknown': 'Ce lieu n’est pas, ou plus, parmi les vôtres.',
      'place-moved-on': 'Ce lieu a changé entre-temps\u00a0: rien n’a été enregistré.',
      'place-closed': 'Ce lieu est fermé définitivement\u00a0: rien n’a été enregistré.',
      'offered-over': 'Cette différence a changé entre-temps\u00a0: voici ce que dit la source maintenant.',
    } satisfies Record<ReasonAbout<'places' | 'photos'>, string> & Partial<Record<Reason, string>>,
  },
  site: {
    again,
    reasons: {
      ...any,
      'invalid-input':
        'Quelque chose ne convient pas\u00a0: le nom, ou une couleur qui ne peut pas être lue par tout le monde.',
      'site-moved-on': 'Ces réglages ont changé entre-temps\u00a0: rien n’a été enregistré.',
    } satisfies Record<ReasonAbout<'settings'>, string> & Partial<Record<Reason, string>>,
  },
  stock: {
    again,
    reasons: {
      ...any,
      ...photoRefusalsFrench,
      'photos-too-many': 'Quatre cents photos en une heure pour votre structure, c’est le plus possible.',
      'code-taken': 'Un autre de vos exemplaires a déjà ce code.',
      'days-taken': 'Un de ces jours est pris. Choisissez-en d’autres.',
      'last-copy': 'C’est le seul exemplaire\u00a0: pour l’enlever, retirez l’objet.',
      'category-unknown': 'Cette catégorie n’existe plus. Choisissez-en une autre.',
      'offer-gone': 'Cet objet n’est plus là.',
      'offer-moved-on': 'Cet objet a changé entre-temps\u00a0: voici où il en est.',
      'offer-under-way': 'Quelqu’un l’a ou va l’avoir\u00a0: ce sera possible une fois revenu.',
      'words-barred': 'Un mot de ce texte n’est pas permis dans les offres du réseau.',
      'place-unknown': 'Ce lieu n’est pas à votre structure.',
      'site-unknown': 'Votre structure n’a pas de site dans le réseau.',
      'file-too-large': 'Ce fichier dépasse 200\u00a0Mo\u00a0: envoyez-le en plusieurs fois.',
      'import-gone': 'Ce fichier n’est plus gardé\u00a0: envoyez-le encore une fois.',
      'import-busy': 'Ce fichier est déjà traité, ou en train de l’être.',
    } satisfies Record<ReasonAbout<'stock' | 'photos' | 'files'>, string> & Partial<Record<Reason, string>>,
  },
  workshops: {
    again,
    reasons: {
      ...any,
      'repairer-unknown': 'Cet atelier n’est plus là.',
      'admission-moved-on': 'Quelqu’un d’autre vient d’en décider\u00a0: voici où en est l’atelier.',
      'workshop-incomplete': 'Il manque quelque chose à cet atelier\u00a0: rien n’a été fait.',
    } satisfies Record<ReasonAbout<'admissions'>, string> & Partial<Record<Reason, string>>,
  },
  workshop: {
    again,
    reasons: {
      ...any,
      'repairer-unknown': 'Cet atelier n’est plus là, ou n’est plus à vous.',
      'service-unknown': 'Cette prestation n’est plus là.',
      'bike-type-unserved': 'Cette prestation n’est pas pour ce vélo.',
      'slot-taken': 'Cette heure vient d’être prise. Choisissez-en une autre\u00a0: rien n’a été fait.',
      'appointment-gone': 'Ce rendez-vous n’est plus là.',
      'appointment-moved-on':
        'Ce rendez-vous a changé entre-temps\u00a0: voici où il en est. Rien d’autre n’a été fait.',
      'too-late': 'Il est trop tard pour cela\u00a0: l’heure est passée, ou trop proche. Téléphonez.',
      'workshop-moved-on': 'L’atelier a changé entre-temps\u00a0: voici où il en est. Rien n’a été enregistré.',
      'closure-visits-changed':
        'Quelqu’un a pris ou changé un rendez-vous dans ces jours entre-temps\u00a0: voici la liste à jour. Rien n’a été fermé.',
      'closure-gone': 'Cette fermeture n’est plus là.',
      'admission-moved-on': 'Le réseau vient de répondre\u00a0: voici où en est l’atelier.',
      'workshop-incomplete':
        'Il manque des heures d’ouverture, ou c’est au réseau de changer où vous allez\u00a0: rien n’a été fait.',
      'commune-unknown': 'Cette commune n’est pas dans nos listes\u00a0: choisissez-en une autre.',
      'place-unknown': 'Il n’y a pas de lieu sans atelier\u00a0: ajoutez d’abord le lieu.',
    } satisfies Record<ReasonAbout<'admissions' | 'appointments' | 'workshop'>, string> &
      Partial<Record<Reason, string>>,
  },
}

export type AnyRefusals = typeof any
export type DeskRefusals = typeof refusalsFrench

export const learnRefusals: Learn<DeskRefusals> = {
  en: async () => (await import('./refusals.strings.en.js')).refusalsEnglish,
}
