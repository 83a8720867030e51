/** Names what can be coloured, and says whether it can be read. */
export const frenchColours = {
  colours: {
    accent: 'Couleur des boutons',
    'accent-ink': 'Texte des boutons',
    'accent-soft': 'Fond de ce qui est choisi',
    ink: 'Texte',
    muted: 'Texte discret',
    line: 'Filets',
    surface: 'Fond',
    sunken: 'Fond en retrait',
    ok: 'Texte d’une bonne nouvelle',
    'ok-soft': 'Fond d’une bonne nouvelle',
    warn: 'Texte d’un avertissement',
    'warn-soft': 'Fond d’un avertissement',
    bad: 'Texte d’un problème',
    'bad-soft': 'Fond d’un problème',
  },
  on: (front: string, back: string) => `${front} sur ${back.toLowerCase()}`,
  schemes: { light: 'en clair', dark: 'en sombre' },
  ratio: (ratio: string) => `${ratio}\u00a0:\u00a01`,
  refused: 'Ces couleurs ne peuvent pas être lues par tout le monde.',
}

export type ColourWords = typeof frenchColours
