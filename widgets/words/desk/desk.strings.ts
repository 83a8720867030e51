export const frenchDeskName = { title: 'Le bureau' }
