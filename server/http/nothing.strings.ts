export const nothingStrings = {
  notFound: 'Il n’y a rien à cette adresse.\n',
  away: 'Le site ne peut pas répondre pour le moment. Réessayez dans quelques secondes.\n',
  failed: (requestId: string) =>
    `Quelque chose n’a pas marché de notre côté. Réessayez plus tard (référence : ${requestId}).\n`,
}
