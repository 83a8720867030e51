/** What there is to see, as `npm start` prints it: pages of others on their origin, the rest on ours. */
export const demoPaths: readonly { readonly path: string; readonly what: string }[] = [
  { path: '/', what: 'what this is, and the snippet to copy' },
  { path: '/demo/hosts/town-hall', what: 'a town hall' },
  { path: '/demo/hosts/town-hall-cycling', what: 'its page where a bicycle repair is booked' },
  { path: '/demo/inbox', what: 'every mail that was sent: codes, appointments, cancellations' },
  { path: '/demo/hosts/town-hall-places', what: 'its page of places, as a list and a map' },
  { path: '/demo/hosts/town-hall-space', what: 'its page where one finds again what one did' },
  { path: '/demo/hosts/maison-de-quartier', what: 'a neighbourhood house' },
  { path: '/demo/hosts/tiers-lieu', what: 'a third place' },
  { path: '/demo/hosts/dark', what: 'a dark page' },
  { path: '/demo/hosts/large', what: 'a page of large letters' },
  { path: '/demo/hosts/theme', what: 'a theme that frames whatever has the focus' },
  { path: '/demo/hosts/night', what: 'its dark variant, which no browser is told of' },
  { path: '/demo/hosts/strict', what: 'a strict content security policy' },
  { path: '/demo/hosts/strict-types', what: 'the same, with trusted types required' },
  { path: '/demo/hosts/strict-cycling', what: 'the same, for bicycle repairs' },
  { path: '/demo/hosts/strict-map', what: 'the same, for the map' },
  { path: '/demo/hosts/hostile', what: 'hostile styles and scripts' },
  { path: '/demo/hosts/hostile-map', what: 'the same, where the map cannot open' },
  { path: '/demo/hosts/twenty', what: 'twenty elements' },
  { path: '/s/ville-de-lomme/offres', what: 'the same offers on our own page' },
  { path: '/s/ville-de-lomme/reparation', what: 'the same repairers on our own page' },
  { path: '/s/ville-de-lomme/carte', what: 'the same places on our own page' },
  { path: '/moi', what: 'everything of one person, whatever the site' },
  { path: '/bureau', what: 'the desk of members, sites and the network' },
]

export const isOfOthers = (path: string): boolean => path.startsWith('/demo/hosts/')
