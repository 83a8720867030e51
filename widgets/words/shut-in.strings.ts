/** On a page of ours whose window another page keeps from sending anything. */
export const frenchShutIn = {
  shutIn: 'Cette fenêtre ne peut rien envoyer\u00a0: la page d’où vous venez l’en empêche.',
  copyThis: (address: string) => `Copiez cette adresse dans un nouvel onglet\u00a0: ${address}`,
}

export type ShutIn = typeof frenchShutIn

export const englishShutIn: ShutIn = {
  shutIn: 'This window can send nothing: the page that you come from keeps it from doing so.',
  copyThis: (address) => `Copy this address into a new tab: ${address}`,
}
