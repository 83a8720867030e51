/** The words of the element and of the page around it. */
export const frenchSpaceName = { title: 'Mon espace' }

export type SpaceName = typeof frenchSpaceName

export const englishSpaceName: SpaceName = { title: 'My space' }
