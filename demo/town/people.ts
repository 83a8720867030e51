import { commune, type CommuneName } from './communes.js'

const livingIn = {
  Lomme:
    'Nadia Odile Amadou Francine Ludovic Yasmine Jean-Luc Krystyna Théo Samira Bernadette Minh Clémence Rachid Marie-Jo Duarte',
  Hellemmes: 'Karim Thérèse Fatoumata Romain Inès Stanis Noémie Goran Mireille',
  Lille: 'Camille Mehdi Linh Priya Hugo Awa Gérard Soraya Oksana Baptiste Élodie Tesfaye Léa Dominique',
  Lambersart: 'Chantal Sylvain',
  Loos: 'Hocine',
  'Mons-en-Barœul': 'Manuela',
  'Villeneuve-d’Ascq': 'Ousmane',
  Libercourt: 'Jadwiga Bruno Zohra Kévin Marcel Christelle',
  'Hénin-Beaumont': 'Giuseppe Anaïs Mohamed Jeannine Régis',
  Carvin: 'Aïcha Jérôme Yvette',
  Oignies: 'Wojciech Dounia',
} satisfies Partial<Record<CommuneName, string>>

export type DemoPerson = { readonly firstName: string; readonly communeCode: string }

/** Sixty people, known by their first name only. The offers call them by it. */
export const demoPeople: readonly DemoPerson[] = Object.entries(livingIn).flatMap(([town, names]) =>
  names.split(' ').map((firstName) => ({ firstName, communeCode: commune(town) })),
)

/** On holiday: nothing of theirs is shown until they are back. */
export const peopleAway: readonly string[] = ['Gérard', 'Yvette']
