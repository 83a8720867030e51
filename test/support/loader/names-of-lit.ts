/** What Lit leaves on a page's `window`, where other copies of it may stand; and `Symbol.metadata` besides. */
export const namesOfLit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions']
