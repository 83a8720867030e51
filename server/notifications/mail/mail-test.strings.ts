export const frenchMailTest = {
  subject: (host: string) => `Essai de courrier de ${host}`,
  title: 'Les courriers partent',
  opening:
    'Ce courrier est un essai, demandé par la personne qui tient le serveur. S’il est arrivé dans votre boîte, les codes pour se connecter y arriveront aussi.',
  after: [
    'S’il était parmi les indésirables, les codes y seront\u00a0: il manque alors au domaine de l’expéditeur ses enregistrements SPF ou DKIM.',
  ],
  footer: 'Vous recevez ce courrier parce que votre adresse a été donnée pour cet essai. Il n’y a rien à faire.',
}

export type MailTestStrings = typeof frenchMailTest
