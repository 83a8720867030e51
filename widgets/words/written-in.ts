/**
 * The language of what members and residents wrote, of the names of places and communes: the database has one for all
 * of them, whatever the language of the page (WCAG 3.1.2).
 */
export const writtenIn = 'fr'
