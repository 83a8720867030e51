export const together = `
= Conversation en français, un café et une heure
Odile help lessons ago=1 drawn=cups
Ancienne institutrice. On parle de tout, je corrige ce qui gêne et je laisse le reste. Le lundi matin au café de la place, ou en marchant.

= Anglais du quotidien, niveau débutant
Ousmane help lessons ago=7 drawn=notebook
J’ai vécu huit ans à Birmingham, d’où l’accent. Deux heures le samedi, trois personnes au plus.

= Échange français contre ukrainien
Oksana swap lessons ago=4
Une demi-heure chacune. Je connais déjà toute la météo et les fruits.

= Échange cours d’arabe contre cours d’informatique
Zohra swap lessons
J’enseigne à lire et à écrire depuis vingt ans. Je voudrais comprendre mon ordinateur, et qu’il me comprenne.

= Soutien en maths, collège et seconde
Tesfaye help lessons ago=2 drawn=notebook
J’étais professeur à Asmara. Je n’ai pas encore le droit d’enseigner ici, mais d’expliquer, si. Le soir après 18 h.

= Préparer un oral ou un entretien
Élodie help lessons
Je recrute pour une grande enseigne, je connais les questions qui font peur. Une séance, on s’entraîne, on rit, on recommence.

= Relire une lettre ou un CV
Baptiste help digital ago=6 drawn=notebook
Envoyez-moi votre texte, je rends un brouillon annoté en deux jours. Orthographe, mise en page, politesse.

= Aide aux démarches en ligne
maison-des-marais help digital ago=14 drawn=laptop
Caf, impôts, retraite, carte grise. Le mardi de 14 h à 17 h, sans rendez-vous. Venez avec vos papiers et vos questions, personne ne repart sans réponse, ou au moins sans piste.

= Prise en main d’un téléphone ou d’une tablette
Inès help digital drawn=laptop
J’ai appris à mon grand-père à envoyer des photos, il ne s’arrête plus. Patience infinie, vocabulaire normal.

= Nettoyer un ordinateur lent
Minh help digital ago=5 drawn=laptop
Windows ou Linux. Je ne promets pas de miracle sur une machine de 2008, mais j’en ai déjà vu.

= Installer Linux sur un vieux portable
la-lampisterie help digital drawn=laptop
Le troisième samedi du mois. On sauvegarde d’abord vos photos, ensuite on ose.

= Ordinateur portable pour étudiant
ressourcerie-des-fonderies lend digital good deposit=60 days=30 copies=3 ago=20 taken=0..20 drawn=laptop
Reconditionnés chez nous, suite bureautique libre. Prêt d’un mois, renouvelable deux fois. Priorité à ceux dont la machine est en panne pendant les partiels.

= Écran 22 pouces et clavier
Hugo give digital good drawn=laptop
Je suis passé au portable. Câble compris, taches de café comprises.

= Imprimante à donner, cartouches presque pleines
Dominique give digital good
Elle imprime très bien le lundi. Les autres jours, il faut la redémarrer.

= Faire les courses d’une personne qui ne peut pas sortir
Amadou help neighbours ago=1 drawn=basket
Le samedi matin je vais au marché avec ma carriole, une liste de plus ne change rien. Je n’avance pas d’argent, je monte les sacs.

= Tenir compagnie, jouer aux cartes, écouter
Mireille help neighbours ago=3 drawn=cards
Retraitée, bavarde et bonne perdante. Une heure par semaine chez vous, à Hellemmes, plutôt l’après-midi.

= Promener votre chien le midi
Théo help neighbours drawn=dog
J’habite près du parc et je finis mes cours à 11 h. Petits chiens, gros chiens, chiens qui tirent.

= Garder un chat pendant les vacances
Léa help neighbours ago=2 drawn=cat
Il peut rester chez vous, je passe deux fois par jour, ou venir chez moi s’il supporte une colocataire tricolore.

= Garde de poules, avec dédommagement en œufs
Wojciech help neighbours
Je soigne les miennes matin et soir, les vôtres ne verront pas la différence. Poulailler fermé la nuit, il y a un renard.

= Emmener quelqu’un à un rendez-vous médical
Bruno help neighbours ago=8
J’ai une voiture et du temps le mardi et le jeudi. Autour de Libercourt, jusqu’à Lens ou Lille s’il le faut. J’attends avec un livre.

= Traduire un courrier, arabe ou tamazight
Rachid help digital
Courrier de la Caf, de l’école ou du médecin : je lis, j’explique, on répond ensemble.

= Traduire du polonais ou de l’ukrainien
Krystyna help digital ago=10
Actes, lettres, vieilles cartes postales. Je ne suis pas assermentée, mais je suis exacte.

= Langue des signes, premières phrases
Noémie help lessons drawn=speech
Bonjour, merci, on se voit demain. Quatre séances et l’on tient une petite conversation.

= Tricot-thé pour celles et ceux qui n’osent pas venir seuls
Marie-Jo help neighbours ago=6 drawn=yarn
On vient vous chercher à votre porte, on vous raccompagne. Le reste se fait tout seul.

= Monter un dossier de subvention pour une association
Camille help digital
J’en lis toute l’année au travail, je sais ce qui bloque. Deux rendez-vous suffisent d’ordinaire.

= Cherche binôme pour pratiquer l’italien
Anaïs wanted lessons ago=3
J’ai appris avec les chansons de ma nonna. Je sais dire « je t’aime » et « passe le sel ».

= Cherche quelqu’un pour m’aider avec ma tablette
Yvette wanted digital
Mes photos sont parties dans un nuage. J’aimerais qu’elles redescendent.

= Cherche gardien pour une tortue, deux semaines
Clémence wanted neighbours ago=1
Germaine, 34 ans. Mange de la salade, dort, recommence. Je fournis la salade.

= Cherche voisin pour arroser et ouvrir les volets
Stanis wanted neighbours
Du 20 au 28. En échange, je vous rapporte un saucisson de la ferme de mon frère.

= Cherche personne pour lire le courrier à ma mère
Soraya wanted neighbours ago=2
Elle y voit très mal et aime qu’on lui lise le journal. Une heure, le vendredi. Elle fait un excellent thé à la menthe.

= Bricolage, jardin, courses : une heure par mois chacun, on note et on partage
Duarte help neighbours ago=9 drawn=basket
Nous sommes onze dans la rue. Le principe est simple : chacun donne une heure par mois, comme il veut et à qui en a besoin, et l’on se retrouve le dernier dimanche pour un pot et pour la liste du mois suivant.

Ce que nous savons déjà faire : réparer une fuite, garder des enfants le temps d’une course, tailler une haie, remplir un dossier, monter un meuble, cuire des gaufres pour quarante, conduire une personne à l’hôpital, faire réviser les tables de multiplication, changer un pneu, ouvrir un pot de cornichons.

Ce que nous ne savons pas faire et que nous cherchons : l’électricité (la vraie), la couture d’ameublement, l’accordage d’un piano, la patience avec les imprimantes.

Comment cela se passe : vous venez une fois, sans engagement. On vous présente. Vous dites ce que vous aimez faire, et aussi ce que vous n’aimez pas, c’est important. On note votre numéro sur la feuille qui est chez Francine, pas sur Internet. Quand quelqu’un a besoin d’un coup de main, Francine appelle les personnes une par une, et s’arrête à la première qui dit oui. Personne n’est jamais obligé. Si vous êtes fatigué, vous dites non, et elle raye gentiment la ligne.

Il n’y a ni points, ni argent, ni compte à tenir : on a essayé, cela faisait des histoires. Il y a juste un carnet où l’on écrit merci.

Les enfants viennent, les chiens aussi. La rue est plate, accessible en fauteuil, et il y a toujours une chaise de plus. Si vous êtes timide, passez d’abord boire un café chez moi un matin, la porte bleue.

= Carnet d’adresses du quartier, version papier
Francine give neighbours new ago=15 drawn=notebook
Je l’ai recopié au propre en douze exemplaires : médecins, artisans, associations, horaires de la piscine. À venir chercher chez moi.

= Fauteuil roulant de dépannage
centre-social-les-peupliers lend neighbours good deposit=50 days=21 copies=2 ago=38 drawn=wheelchair
Après une opération ou pour une sortie. Repose-pieds réglables. Demandez conseil à votre kiné pour les réglages.

= Béquilles réglables
Jérôme lend neighbours good days=30
Deux genoux plus tard, elles servent encore. Embouts neufs.

= Loupe éclairante et jeu de cartes géantes
Bernadette lend neighbours good days=21 drawn=cards
Pour ceux qui aiment encore gagner.
`
