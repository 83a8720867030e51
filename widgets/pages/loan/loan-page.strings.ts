import { answerFrench } from '../../parts/loans/answer/answer.strings.js'
import { ended } from '../../words/ended.js'
import type { Language } from '../../words/language.js'
import { english } from './loan-page.strings.en.js'
import { at } from '../../words/names.strings.js'
import { frenchMet } from '../../words/loans/met.strings.js'
import { frenchLinkOver, frenchLoanLink, frenchWent } from '../../words/account/mail-pages.strings.js'
import type { LoanFacts } from '../../parts/loans/answer/loan-facts.js'
import { talkFrench } from '../../parts/conversation/talk.strings.js'

/** On the eve: not when it has come, nor of what has no days. */
const then = ({ isReminded, hasBegun }: LoanFacts): string =>
  isReminded ? '. Vous recevrez un rappel la veille' : hasBegun ? '. Quand c’est fait, dites-le ici' : ''
const wasToBe = (period: string): string => `C’était prévu ${period}.`
const reminded = ({ isReminded }: LoanFacts): string => (isReminded ? 'Vous recevrez un rappel la veille. ' : '')
const both = 'Les deux périodes restent gardées jusque-là.'

export const french = {
  ...answerFrench,
  went: frenchWent,

  loading: 'La demande arrive…',
  failed: 'La demande n’a pas pu être chargée.',
  failedWords: 'La connexion a manqué, ou nous ne répondons pas. Rien n’a changé.',
  retry: 'Réessayer',
  gone: 'Ce lien ne mène à aucune demande',
  goneWords:
    'S’il vient d’un e-mail, il a peut-être été coupé\u00a0: ouvrez-le à nouveau, en entier. Ce que vous avez demandé est aussi dans votre espace.',
  ...frenchLinkOver,
  home: frenchLoanLink.home,
  from: (commune: string) => at(commune),
  youWrote: 'Vous avez écrit\u00a0:',
  broughtTitle: 'Vous l’avez dit rendu',
  days: (count: number) => (count === 1 ? '1\u00a0jour' : `${count}\u00a0jours`),
  deposit: (euros: string) => `caution indiquée ${euros}`,

  /** To who gives it. */
  giver: {
    asks: {
      lend: (who: string) => `${who} voudrait vous emprunter`,
      give: (who: string) => `${who} aimerait avoir`,
      swap: (who: string) => `${who} vous propose un échange`,
      help: (who: string) => `${who} vous demande un coup de main`,
      wanted: (who: string) => `${who} a peut-être ce que vous cherchez`,
    },
    requested: ({ title, period }: LoanFacts) => (period ? `«\u00a0${title}\u00a0», ${period}` : title),
    agreed: (who: string) => `C’est d’accord avec ${who}`,
    out: ({ who, backDay }: LoanFacts) => (backDay ? `${who} l’a jusqu’au ${backDay}` : `${who} l’a`),
    late: ({ backDay }: LoanFacts) => `C’était à rendre le ${backDay}`,
    lateNext: ({ who }: LoanFacts) => `${who} a reçu le même rappel. Un mot entre vous suffit souvent.`,
    refused: 'Vous avez dit non',
    next: {
      requested: ({ who, until }: LoanFacts) =>
        ended(`Répondez avant ${until}. Ensuite la demande s’efface, et nous prévenons ${who}`),
      agreed: (facts: LoanFacts) =>
        facts.isPast
          ? `${wasToBe(facts.period)} Si c’est fait, dites-le ici\u00a0; sinon, annulez.`
          : ended(`Convenez de l’heure avec ${facts.who}, ci-dessous${then(facts)}`),
      out: (facts: LoanFacts) => `${reminded(facts)}Quand ${facts.who} vous l’aura rendu, dites-le ici.`,
    },
  },
  /** To who asked for it. */
  taker: {
    requested: 'Votre demande est envoyée',
    agreed: ({ who }: LoanFacts) => `C’est d’accord avec ${who}`,
    out: ({ backDay }: LoanFacts) => (backDay ? `Vous l’avez jusqu’au ${backDay}` : 'Vous l’avez'),
    late: ({ backDay }: LoanFacts) => `C’était à rendre le ${backDay}`,
    lateNext: ({ who }: LoanFacts) => `${who} l’attend. Dites où vous en êtes\u00a0: un mot suffit.`,
    refused: (who: string) => `${who} ne peut pas, cette fois`,
    next: {
      requested: ({ who, until, hasDays }: LoanFacts) =>
        `${who} a jusqu’à ${until} pour répondre.${hasDays ? ' Ces jours vous sont gardés jusque-là.' : ''} Vous recevrez un e-mail.`,
      agreed: (facts: LoanFacts) => {
        const { who, isPlace, isPast, period } = facts
        if (isPlace)
          return isPast
            ? `${wasToBe(period)} Si vous ne venez plus, annulez\u00a0: quelqu’un d’autre pourra en profiter.`
            : `Venez pendant les heures d’ouverture. ${reminded(facts)}`.trim()
        return isPast
          ? `${wasToBe(period)} Si c’est fait, dites-le ici\u00a0; sinon, annulez.`
          : ended(`Convenez de l’heure et de l’endroit avec ${who}, ci-dessous${then(facts)}`)
      },
      out: (facts: LoanFacts): string =>
        `${reminded(facts)}${facts.isPlace ? 'L’équipe note le retour.' : 'Une fois rendu, dites-le ici.'}`,
    },
  },
  /** To either. */
  proposedByThem: (who: string) => `${who} propose d’autres jours`,
  proposedByMe: 'Vous proposez d’autres jours',
  proposedNext: {
    theirs: ({ until }: LoanFacts) => `Répondez avant ${until}. ${both} Sans réponse, la demande s’arrête.`,
    theirsStands: ({ until }: LoanFacts) =>
      `Répondez avant ${until}. ${both} Sans réponse, ce qui était convenu tient.`,
    mine: ({ who, until }: LoanFacts) => `${who} a jusqu’à ${until} pour répondre. ${both}`,
  },
  displaced: {
    title: (title: string) => `«\u00a0${title}\u00a0» n’est pas encore là`,
    giver: ({ who, mayMove }: LoanFacts) =>
      `Ce n’est pas encore revenu, ou pas en état, et ${who} le sait. ${mayMove ? 'Un autre exemplaire est libre.' : 'Voyez ensemble, ci-dessous, ce qui est possible.'}`,
    taker: ({ who, mayMove }: LoanFacts) =>
      `Ce n’est pas encore revenu, ou pas en état. Vos jours restent à vous. ${mayMove ? 'Un autre exemplaire est libre\u00a0: vous pouvez le prendre.' : `Un e-mail vous dira quand c’est là. D’ici là, voyez avec ${who}, ci-dessous, ce qui est possible.`}`,
  },
  longer: ({ who, proposedTo }: LoanFacts) => `${who} demande à garder jusqu’au ${proposedTo}`,
  longerMine: ({ who, proposedTo, until }: LoanFacts) =>
    `Vous avez demandé à garder jusqu’au ${proposedTo}. ${who} a jusqu’à ${until} pour répondre.`,
  said: {
    by: frenchMet,
    them: (said: string) => `${said}. Vous confirmez\u00a0?`,
    outByMe: (said: string, who: string) => `${said}. ${who} doit le confirmer de son côté.`,
    backByMe: (said: string, who: string) =>
      `${said}. ${who} doit le confirmer\u00a0; sans nouvelles pendant deux jours, c’est noté comme rendu.`,
  },
  over: {
    returned: 'C’est rendu, merci',
    'handed-over': 'C’est fait, merci',
    done: 'C’est fait, merci',
    expired: 'Cette demande est restée sans réponse',
    lost: 'Noté comme perdu',
    damaged: 'Noté comme abîmé',
    unconfirmed: 'Terminé sans confirmation',
    cancelledByMe: 'Vous avez annulé',
    cancelledByThem: (who: string) => `${who} a annulé`,
  },
  draw: {
    ...answerFrench.draw,
    told: (moment: string) => `Tirage ${moment}, entre toutes les personnes qui le demandent d’ici là.`,
    chosen: 'Le sort est tombé sur vous',
    mine: (who: string, until: string) =>
      `Dites oui à ${who} avant ${until}\u00a0: sans réponse, c’est pour la personne suivante.`,
    theirs: (who: string, until: string) =>
      `Le sort a désigné ${who}, qui a jusqu’à ${until} pour dire oui. Sans réponse, c’est pour la personne suivante.`,
    before: 'Si c’est tiré au sort',
    beforeWhy:
      'Le numéro du tirage est déjà fixé, et personne ne peut plus le changer. Voici son empreinte (SHA-256)\u00a0; après le tirage, le numéro est montré à tout le monde.',
    done: (moment: string) => `Tiré au sort, ${moment}`,
    which: (at: number, count: number) =>
      `Le sort a désigné la demande n°\u00a0${at} sur ${count}, dans l’ordre où elles sont arrivées.`,
    own: (at: number) => `La vôtre est la n°\u00a0${at}.`,
    right:
      'Vérifié par votre navigateur\u00a0: le numéro a bien l’empreinte montrée avant, et désigne bien cette demande.',
    wrong: 'Votre navigateur ne retrouve pas ce résultat. Signalez-le à l’équipe du site.',
    how: 'Les huit premiers octets du SHA-256 du numéro suivi des identifiants des demandes, divisés par leur nombre\u00a0: le reste désigne la demande.',
    number: 'Numéro',
    fingerprint: 'Empreinte',
  },
  limited:
    'Pour lire vos mots, en écrire ou montrer un téléphone, un code vous est demandé, pour être sûrs que c’est bien vous\u00a0: il part à votre adresse e\u2011mail.',
  limitedWay: 'Continuer avec un code',
  writeOn: 'Vous pouvez encore vous écrire ici, pendant trente jours.',
  stillOffered:
    'Votre annonce reste affichée\u00a0: si on ne peut plus l’emprunter, mettez-la en pause dans «\u00a0Mon espace\u00a0».',
  unconfirmed: {
    giver: (who: string) =>
      `Personne n’a dit ce qu’il en est, et nous n’écrivons plus à ce sujet. S’il vous manque encore, signalez-le à l’équipe du site\u00a0: «\u00a0Un souci avec ${who}\u00a0?\u00a0», plus bas.`,
    taker: (who: string) =>
      ended(
        `Personne n’a dit ce qu’il en est, et nous n’écrivons plus à ce sujet. Si vous l’avez encore, rapportez-le ${at(who)}`,
      ),
    other:
      'Personne n’a dit si c’est fait, et nous n’écrivons plus à ce sujet. Si ça ne l’est pas, demandez-le à nouveau.',
  },
  freeAgain: 'Ces jours sont de nouveau libres.',
  expiredProposal: 'Personne n’a répondu à temps.',
  line: (count: number): string =>
    count > 1 ? `${count} autres personnes le demandent` : 'Une autre personne le demande',
  promisedTo: 'C’est promis à cette personne',
  promised:
    'C’est promis à quelqu’un d’autre. Votre demande reste dans l’ordre\u00a0: un e-mail vous dira si ça change.',
  inReturn: 'En échange\u00a0:',
  asked: 'Demandé',
  proposed: 'Proposé',
  take: 'Prendre',
  back: 'Rendre',
  where: 'Où',
  depositLabel: 'Caution',
  depositBetween: (euros: string) => `${euros}, entre vous`,
  addressBetween: (who: string, commune: string) => `chez ${who}, ${at(commune)}. L’adresse exacte se dit entre vous.`,
  calendar: 'Mettre dans mon agenda',
  calendarWhy: 'Le fichier suit les changements\u00a0: ajoutez-le à nouveau s’il y en a.',

  meeting: {
    title: 'Se retrouver',
    shown: (who: string) => `${who} vous montre`,
    phone: 'Téléphone',
    own: (who: string) => `Ce que vous montrez ${at(who)}`,
    ownIs: (who: string, phone: string) => `Ce que vous montrez ${at(who)}\u00a0: ${phone}`,
    ownWhy: (who: string) => `${who} le voit ici jusqu’à la fin, et personne d’autre.`,
    ownPhone: 'Votre téléphone',
    where: 'Où se retrouver',
    whereHint: 'Une adresse, un repère, une sonnette',
    show: 'Montrer',
    change: 'Changer ce que je montre…',
    begin: 'Montrer mon téléphone, dire où se retrouver…',
    beginPhone: 'Montrer mon téléphone…',
    stop: 'Ne plus rien montrer',
    wrongPhone: 'Un numéro de téléphone a au moins huit chiffres.',
    place: 'Un lieu du réseau pour se retrouver',
    open: (hours: string) => `Ouvert ce jour-là ${hours}`,
  },

  reasonsToReport: talkFrench.report.reasons,

  help: {
    ask: 'Demander l’aide de l’équipe du site…',
    title: 'Demander de l’aide',
    why: (site: string, who: string) =>
      `L’équipe du site «\u00a0${site}\u00a0» verra ce qui est en retard, vos prénoms, ce que vous avez noté tous les deux de l’objet, photos comprises, et ce que vous écrivez ici, pas vos messages. ${who} saura que vous l’avez demandée.`,
    words: 'Dites où vous en êtes',
    go: 'Demander de l’aide',
    called: (_who: string) => 'C’est demandé\u00a0: l’équipe du site est prévenue, et vous répondra par e-mail.',
    askedMine: (_who: string, when: string) => `Vous avez demandé l’aide de l’équipe du site, ${when}.`,
    askedTheirs: (who: string, when: string) => `${who} a demandé l’aide de l’équipe du site, ${when}.`,
    answered: (site: string) => `L’équipe de «\u00a0${site}\u00a0» vous répond à tous les deux\u00a0:`,
  },
  trouble: {
    title: (who: string) => `Un souci avec ${who}\u00a0?`,
    report: 'Signaler à l’équipe du site…',
    ...talkFrench.block,
    reportTitle: 'Que s’est-il passé\u00a0?',
    reportWhy: (site: string, who: string) =>
      `L’équipe du site «\u00a0${site}\u00a0» lira tout ce que vous vous êtes dit ici, et ${who} le saura.`,
    reportWords: answerFrench.loss.missing,
    reportGo: 'Signaler',
    reported: 'C’est signalé\u00a0: l’équipe du site le lit.',
    reportedHere: (site: string) => `Vous l’avez signalé\u00a0: l’équipe du site «\u00a0${site}\u00a0» le lit.`,
    blocked: (who: string) => `C’est fait\u00a0: ${who} ne peut plus vous écrire.`,
  },

  done: {
    ...answerFrench.done,
    show: (who: string) => `C’est fait\u00a0: ${who} le voit sur sa page.`,
    hide: () => 'C’est fait\u00a0: plus rien n’est montré.',
  },
}

export type LoanStrings = typeof french

export const loanWords: Readonly<Record<Language, LoanStrings>> = { fr: french, en: english }
