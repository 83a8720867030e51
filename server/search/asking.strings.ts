import type { Language } from '../base/language.js'

/** How people ask, which says nothing of what they ask for. */
export const asking: Readonly<Record<Language, string>> = {
  fr: `
    je j il elle on nous vous tu me m moi te toi se lui leur mon ma mes ton ta tes son sa ses notre nos votre vos leurs
    ce c cet cette ces ca cela y ne n que qu qui quoi dont quel quelle si pas plus tres trop bien aussi comme chez vers
    ai as a avez avons ont avoir aurais aurait auriez aurions est es suis sont etre serait soit
    faut faudrait veux veut veulent voudrais voudrait voudrions aimerais aimerait souhaite souhaiterais souhaiterait
    besoin envie cherche cherches cherchons chercherais recherche recherchons trouver trouve
    peut peux peuvent pouvez pourrait pourriez pouvoir possible possibilite quelqu quelque quelques quelquun quelqun qq qq1 qqn qqun
    personne bonjour bonsoir salut bjr slt coucou hello svp stp plait merci urgent urgence dispo disponible
    aide aider aidez aides
    emprunter emprunt preter prete louer location acheter achat recuperer gratuit gratuite gratuitement occasion cher`,
  en: `
    i we you he she it they me my our your his her its their a an of to in on at for with from by as and or
    am are is was be been do does did have has had can could would will may might should need needs want wants wanted
    looking look seek seeking search searching find like love please thanks thank hi hey hello dear
    someone somebody anyone anybody who whom which what where there this that these those some any
    help helping
    borrow borrowing lend lending rent renting hire buy buying get getting free cheap available`,
}

/** « The » is tea without its accent: it is an article only to those who speak English. */
export const articles: Readonly<Record<Language, string>> = { fr: '', en: 'the' }
