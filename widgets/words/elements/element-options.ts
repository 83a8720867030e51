// Made by widgets/make-manifest.mjs from the class comments: change those.

/** By element, each attribute that a page may write, with its values where they are few. */
export const elementOptions = {
  'member-map': {
    site: [],
    territory: [],
    kind: ['platform', 'repairer', 'third-place', 'social-centre', 'local-authority', 'shop', 'association', 'other'],
    view: ['list', 'map'],
    locale: ['fr', 'en'],
    'heading-level': [],
    theme: ['light', 'dark', 'auto'],
    share: ['off'],
  },
  'my-space': {
    site: [],
    locale: ['fr', 'en'],
    'heading-level': [],
    theme: ['light', 'dark', 'auto'],
    share: ['off'],
  },
  'offer-board': {
    site: [],
    territory: [],
    place: [],
    category: [],
    kind: ['lend', 'give', 'swap', 'help', 'wanted'],
    locale: ['fr', 'en'],
    'heading-level': [],
    theme: ['light', 'dark', 'auto'],
    share: ['off'],
  },
  'repair-booking': {
    site: [],
    territory: [],
    place: [],
    'bike-type': ['classic', 'electric', 'cargo', 'adapted'],
    locale: ['fr', 'en'],
    'heading-level': [],
    theme: ['light', 'dark', 'auto'],
  },
} as const
