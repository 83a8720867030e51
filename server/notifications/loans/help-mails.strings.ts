import type { Language } from '../../base/language.js'

type Told = {
  readonly title: string
  readonly giver: string
  readonly taker: string
  readonly day: string
  readonly site: string
}

type Said = { readonly subject: string; readonly title: string; readonly opening: readonly string[] }

type Words = {
  readonly moderator: (told: Told) => Said
  readonly late: string
  readonly days: (count: number) => string
  readonly says: (name: string) => string
  readonly press: string
  readonly after: string
  readonly footer: (site: string) => string
  readonly askedGiver: (told: Told) => Said
  readonly askedTaker: (told: Told) => Said
  readonly given: (told: Told) => Said
  readonly team: (site: string) => string
  readonly seePage: string
}

const quoted = (title: string) => `«\u00a0${title}\u00a0»`

const seenFrench =
  'Tant qu’elle vous aide, l’équipe voit ce que vous avez noté de l’objet tous les deux, photos comprises\u00a0; pas vos messages.'
const seenEnglish =
  'While it helps you, the team sees what you both noted of the object, photos included, and none of your messages.'

export const helpMails: Readonly<Record<Language, Words>> = {
  fr: {
    moderator: ({ title, giver, taker, day, site }) => ({
      subject: `On demande votre aide\u00a0: ${title}, pas rendu`,
      title: `${giver} demande l’aide de l’équipe`,
      opening: [
        `${taker} devait rendre ${quoted(title)} le ${day}. ${giver} n’arrive pas à le récupérer, et demande l’aide du site ${quoted(site)}.`,
        `${taker} le sait. Dites ensuite au bureau ce qui a été fait\u00a0: les deux le liront.`,
      ],
    }),
    late: 'Retard',
    days: (count) => `${count}\u00a0jours`,
    says: (name) => `${name} écrit\u00a0:`,
    press: 'Ouvrir la modération',
    after:
      'Au bureau se voit aussi ce que les deux ont noté de l’objet, photos comprises. Ce qu’elles se sont écrit ne se lit que si l’une d’elles le signale.',
    footer: (site) => `Vous recevez cet e-mail parce que vous veillez sur le site «\u00a0${site}\u00a0».`,
    askedGiver: ({ title, site, taker }) => ({
      subject: `Aide demandée\u00a0: ${title}`,
      title: 'L’équipe du site est prévenue',
      opening: [`L’équipe du site ${quoted(site)} va voir avec ${taker} et vous écrira. ${taker} le sait.`, seenFrench],
    }),
    askedTaker: ({ title, site, giver, day }) => ({
      subject: `${giver} a demandé de l’aide\u00a0: ${title}`,
      title: 'L’équipe du site est prévenue',
      opening: [
        `${quoted(title)} était à rendre le ${day}. ${giver} a demandé à l’équipe du site ${quoted(site)} de vous aider à vous retrouver.`,
        seenFrench,
        'Rien n’est montré en public. Un mot de votre part suffit souvent.',
      ],
    }),
    given: ({ title, site }) => ({
      subject: `L’équipe du site vous répond\u00a0: ${title}`,
      title: `L’équipe du site ${quoted(site)} vous répond`,
      opening: [`À propos de ${quoted(title)}, qui n’était pas rendu. Vous lisez tous les deux la même réponse.`],
    }),
    team: (site) => `L’équipe de «\u00a0${site}\u00a0» écrit\u00a0:`,
    seePage: 'Voir la page, dire où vous en êtes',
  },
  en: {
    moderator: ({ title, giver, taker, day, site }) => ({
      subject: `Your help is asked for: ${title}, not back`,
      title: `${giver} asks for the team’s help`,
      opening: [
        `${taker} was to give “${title}” back on ${day}. ${giver} cannot get it back, and asks the site “${site}” for help.`,
        `${taker} knows. Say at the desk afterwards what was done: both will read it.`,
      ],
    }),
    late: 'Late',
    days: (count) => `${count} days`,
    says: (name) => `${name} writes:`,
    press: 'Open the moderation',
    after:
      'At the desk you also see what the two noted of the object, photos included. What they wrote to each other is read only if one of them reports it.',
    footer: (site) => `You receive this e-mail because you look after the site “${site}”.`,
    askedGiver: ({ title, site, taker }) => ({
      subject: `Help asked for: ${title}`,
      title: 'The site’s team is told',
      opening: [`The team of the site “${site}” will see with ${taker} and write to you. ${taker} knows.`, seenEnglish],
    }),
    askedTaker: ({ title, site, giver, day }) => ({
      subject: `${giver} has asked for help: ${title}`,
      title: 'The site’s team is told',
      opening: [
        `“${title}” was due back on ${day}. ${giver} has asked the team of the site “${site}” to help you find each other.`,
        seenEnglish,
        'Nothing is shown in public. A word from you is often enough.',
      ],
    }),
    given: ({ title, site }) => ({
      subject: `The site’s team answers: ${title}`,
      title: `The team of the site “${site}” answers`,
      opening: [`About “${title}”, which was not back. You both read the same answer.`],
    }),
    team: (site) => `The team of “${site}” writes:`,
    seePage: 'See the page, say how it stands',
  },
}
