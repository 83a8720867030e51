import type { Learn } from '../../../words/language.js'

export const screenLockFrench = {
  lockedAt: (screen: string, time: string) => `${screen}, verrouillé à ${time.replace(':', '\u00a0h\u00a0')}`,
  locked: (screen: string) => `${screen}, verrouillé`,
  kept: (count: number) => (count > 1 ? `${count} choses attendent.` : 'Une chose attend.'),
  keptMore: 'Chacun retrouve les siennes, telles quelles.',
  who: 'Qui êtes-vous\u00a0?',
  nobody: 'Personne n’a encore choisi ses six chiffres.',
  nobodyMore:
    'Entrez avec un code reçu par e\u2011mail, puis choisissez-les dans «\u00a0Mes six chiffres\u00a0»\u00a0: vous ouvrirez ensuite cet écran sans attendre de mail.',
  title: (name: string) => `Vos six chiffres, ${name}`,
  label: 'Six chiffres',
  erase: 'Effacer le dernier chiffre',
  opens: 'L’écran s’ouvre au sixième chiffre.',
  checking: 'Un instant…',
  wrong: 'Ce ne sont pas vos chiffres.',
  left: (count: number) => (count > 1 ? `Encore ${count} essais.` : 'Encore un essai.'),
  over: 'Trop d’essais\u00a0: vos chiffres n’ouvrent plus cet écran. Entrez avec un code reçu par e\u2011mail, ils serviront de nouveau.',
  gone: 'Ces chiffres ont été changés ou retirés à l’instant. Choisissez votre nom de nouveau.',
  failed: 'Le réseau n’a pas répondu\u00a0: rien n’est perdu. Retapez vos chiffres.',
  another: 'Un autre nom',
  mail: 'Recevoir un code par e\u2011mail',
}

export type ScreenLockStrings = typeof screenLockFrench

export const learnScreenLock: Learn<ScreenLockStrings> = {
  en: async () => (await import('./screen-lock.strings.en.js')).screenLockEnglish,
}
