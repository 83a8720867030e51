/** INSEE codes of the communes of the demo (Code officiel géographique 2026, Insee). */
const codes = {
  Lomme: '59355',
  Hellemmes: '59298',
  Lille: '59350',
  Lambersart: '59328',
  Loos: '59360',
  'Mons-en-Barœul': '59410',
  'Villeneuve-d’Ascq': '59009',
  Sequedin: '59566',
  Capinghem: '59128',
  Libercourt: '62907',
  'Hénin-Beaumont': '62427',
  Carvin: '62215',
  Oignies: '62637',
  Courrières: '62250',
  'Montigny-en-Gohelle': '62587',
  Rouvroy: '62724',
  'Courcelles-lès-Lens': '62249',
  Leforest: '62497',
  Dourges: '62274',
  'Noyelles-Godault': '62624',
  'Évin-Malmaison': '62321',
  Drocourt: '62277',
  'Bois-Bernard': '62148',
} as const

export type CommuneName = keyof typeof codes

const codeByName: ReadonlyMap<string, string> = new Map(Object.entries(codes))

export function commune(name: string): string {
  const code = codeByName.get(name)
  if (!code) throw new RangeError(`no commune of the demo is called ${name}`)
  return code
}
