import { frenchMailDoubt } from './mail-doubt.strings.js'
import type { Learn } from '../../words/language.js'

export const signInFrench = {
  ...frenchMailDoubt,
  unreachable: 'Rien n’est parti\u00a0: la connexion a manqué. Ce que vous avez écrit est gardé, réessayez.',
  failed: 'Cela n’a pas marché, et ce n’est pas de votre fait. Réessayez dans un moment.',
  /** The server gave a reason, but the words for it could not be loaded. */
  refused: 'Cela n’a pas été accepté, et la raison n’a pas pu être chargée. Réessayez dans un moment.',
  signedOut: 'La connexion a pris fin. Un nouveau code suffit\u00a0: tout le reste est gardé.',
  signedInAs: 'Vous êtes ici avec l’adresse',
  notMe: 'Ce n’est pas moi',
  mySpace: 'Mon espace',
  sessionEnds: 'Votre navigateur ne garde pas votre connexion\u00a0: elle prendra fin avec cette page.',
  ourPage: 'Continuer sur notre page',

  firstName: 'Prénom',
  firstNameMissing: 'Écrivez votre prénom.',
  email: 'E\u2011mail',
  emailMissing: 'Écrivez votre adresse e\u2011mail.',
  emailWrong: 'Il manque quelque chose à cette adresse. Exemple\u00a0: alma@exemple.fr',
  phone: 'Téléphone (facultatif)',
  phoneHint: 'Pour vous joindre en cas d’empêchement de dernière minute.',
  phoneWrong: 'Ce numéro est incomplet. Exemple\u00a0: 06 12 34 56 78',
  askCode: 'Recevoir le code',
  asking: 'Le code part…',

  code: 'Code à six chiffres',
  codeTitle: 'Le code reçu par e\u2011mail',
  sentTo: (email: string) => `Un code vient de partir à ${email}.`,
  sender: (sender: string) => `Cherchez le message de ${sender}, aussi dans les courriers indésirables.`,
  minutes: (minutes: number) =>
    `Il est valable ${minutes}\u00a0minutes. Vous pouvez quitter cette page pour le lire et revenir.`,
  stay: 'Gardez cette page ouverte\u00a0: votre navigateur n’y garde rien.',
  check: 'Continuer',
  checking: 'On vérifie…',
  codeMissing: 'Le code a six chiffres.',
  wrong: 'Ce n’est pas ce code.',
  triesLeft: (left: number) =>
    `Encore ${left > 1 ? `${left} essais` : 'un essai'}\u00a0: regardez l’e\u2011mail le plus récent.`,
  over: 'Ce code n’est plus bon. Demandez-en un autre, il part tout de suite.',
  newCode: 'Recevoir un nouveau code',
  correct: 'Corriger l’adresse',
  resend: 'Renvoyer un code',
  haveCode: 'J’ai déjà un code',
  resendIn: (seconds: number) => `dans ${seconds}\u00a0s`,
  resent: 'Un nouveau code est parti. Celui d’avant n’est plus bon.',
  stillNothing: 'Toujours rien\u00a0?',
  call: (phone: string) => `Appeler le\u00a0${phone}`,
}

export type SignInStrings = typeof signInFrench

export const learnSignIn: Learn<SignInStrings> = {
  en: async () => (await import('./sign-in.strings.en.js')).signInEnglish,
}
