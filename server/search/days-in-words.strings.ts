import type { Language } from '../base/language.js'

/**
 * How days are said, folded by `plain`. In the patterns `{weekday}`, `{date}`, `{month}` and `{weekend}` stand for any of
 * these words; groups that a pattern names say what it means.
 */
export type DaySayings = {
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** January first, each as it is written in full and cut. */
  readonly months: readonly (readonly string[])[]
  readonly weekend: string
  /** So many days from today. */
  readonly relative: Readonly<Record<string, number>>
  /** A morning or an evening is a part of a day that has been said. */
  readonly part: string
  readonly thisWeekend: string
  readonly nextWeekend: string
  readonly thisWeek: string
  readonly nextWeek: string
  /** One day, the surest pattern first. */
  readonly days: readonly string[]
  /** Between the first and the last day. */
  readonly to: string
  /** Belongs to a day, before it. */
  readonly lead: RegExp
  /** Before a weekday alone: it comes back every week, « le samedi ». */
  readonly habit: RegExp
  /** A number alone is a day after this: « le 14 ». */
  readonly marksDate: RegExp
  /** Two numbers alone are days where the first is said so: « du 3 au 5 ». */
  readonly marksRange: RegExp
  /** Before a day: what is said is something else, « avant samedi », « rue du 8 mai ». */
  readonly other: RegExp
}

export const daySayings: Record<Language, DaySayings> = {
  fr: {
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    months: [
      ['janvier', 'janv'],
      ['fevrier', 'fevr', 'fev'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['aout'],
      ['septembre', 'sept'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['decembre', 'dec'],
    ],
    weekend: 'week end|weekend|we|w e',
    relative: {
      'aujourd hui': 0,
      'ce matin': 0,
      'ce midi': 0,
      'cet apres midi': 0,
      'cette apres midi': 0,
      'ce soir': 0,
      'cette nuit': 0,
      'apres demain': 2,
      demain: 1,
    },
    part: '(?:(?:au|dans la|en) )?(?:matin(?:ee)?|midi|apres midi|aprem|soir(?:ee)?|nuit|journee)',
    thisWeekend: '(?:ce|pour le) {weekend}(?: ci| qui vient)?(?! (?:prochain|dernier|passe|du))',
    nextWeekend: '(?:le )?(?:{weekend} prochain|prochain {weekend})',
    thisWeek: 'cette semaine',
    nextWeek: '(?:la )?(?:semaine prochaine|prochaine semaine)',
    days: [
      '(?:{weekday} )?(?<date>{date})(?:er)? (?<month>{month})(?: (?<year>\\d{4}))?',
      '(?<date>{date})/(?<monthNumber>0?[1-9]|1[0-2])(?:/(?<year>\\d{4}))?(?!/)',
      '(?<saidWeekday>{weekday}) (?<date>{date})(?:er)?',
      '(?<weekday>{weekday})(?: (?<next>prochain|qui vient)| (?<later>en (?:huit|8)))',
      'prochain (?<weekday>{weekday})(?<next>)',
      '(?<weekday>{weekday})(?! (?:dernier|passe))',
      '(?<date>{date})(?:er)?',
    ],
    to: 'au|jusqu au|a|et|ou|-',
    lead: /(?:^| )((?:entre )?l[ea]|les|ce|du|de|d|entre|des)$/,
    habit: /(?:^| )(?:l[ea]s?|du|des|au|un|d un|chaque|tous|tout)$/,
    marksDate: /(?:^| )le \d+(?:er)?(?: \D+)?$/,
    marksRange: /(?:^| )(?:du|les?) \d+(?:er)?(?: \D+)?$/,
    other:
      /(?:^| )(?:(?:avant|depuis|d ici|d ici a|jusqu au?)(?: le)?|(?:rue|place|avenue|boulevard|square|allee|quai|cite) du)$/,
  },
  en: {
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekend: 'weekend|week end',
    relative: {
      today: 0,
      tonight: 0,
      'this morning': 0,
      'this afternoon': 0,
      'this evening': 0,
      'the day after tomorrow': 2,
      'day after tomorrow': 2,
      tomorrow: 1,
    },
    part: '(?:in the )?(?:morning|noon|afternoon|evening|night)',
    thisWeekend: '(?:this(?: coming)?|(?:for|over) the|the coming) {weekend}(?! of)',
    nextWeekend: '(?:the )?next {weekend}',
    thisWeek: 'this week',
    nextWeek: '(?:the )?next week',
    days: [
      '(?:{weekday} )?(?:the )?(?<date>{date})(?:st|nd|rd|th)?(?: of)? (?<month>{month})(?: (?<year>\\d{4}))?',
      '(?:{weekday} )?(?<month>{month}) (?:the )?(?<date>{date})(?:st|nd|rd|th)?(?: (?<year>\\d{4}))?',
      '(?<saidWeekday>{weekday}) (?:the )?(?<date>{date})(?:st|nd|rd|th)',
      '(?<next>next) (?<weekday>{weekday})',
      '(?:(?:this|coming) )*(?<weekday>{weekday})',
      '(?<date>{date})(?:st|nd|rd|th)?',
    ],
    to: 'to|till|until|through|and|or|-',
    lead: /(?:^| )((?:from|on|between)(?: the)?|the)$/,
    habit: /(?:^| )(?:every|each|any|an?|the|last|most|some)$/,
    marksDate: /(?:^| )the \d+(?:st|nd|rd|th)(?: \D+)?$/,
    marksRange: /(?:^| )(?:the|from|between) \d+(?:st|nd|rd|th)(?: \D+)?$/,
    other: /(?:^| )(?:before|since|until|till|by|last)(?: the)?$/,
  },
}

/** After a number that counts or measures something, which is no day. */
export const measured = new Set(
  [
    'an ans annee annees mois semaine semaines jour jours h heure heures min minutes euros euro eur pouces pouce roues',
    'places place personnes personne pieces piece portes vitesses cm mm m km kg g l litres metres w v x kw cv',
    'years year months month weeks week days day hours hour inch inches wheels seats people persons pieces am pm',
  ].flatMap((line) => line.split(' ')),
)
