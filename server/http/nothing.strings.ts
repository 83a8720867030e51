export const nothingStrings = {
  notFound: 'Il n’y a rien à cette adresse.\n',
  failed: (requestId: string) =>
    `Quelque chose n’a pas marché de notre côté. Réessayez plus tard (référence : ${requestId}).\n`,
}
