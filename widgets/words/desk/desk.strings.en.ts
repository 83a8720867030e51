export const englishDeskName = { title: 'The desk' }
