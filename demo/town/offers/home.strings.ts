export const home = `
= Fauteuil en velours vert, très confortable
Mireille give furniture good ago=1 drawn=armchair,armchair tint=2
Il a accueilli trois générations de siestes. Les accoudoirs sont un peu passés. À venir chercher au rez-de-chaussée, avec une deuxième personne.

= Chaises en bois, quatre presque pareilles
ressourcerie-des-fonderies give furniture good ago=4 drawn=chair
Trois ont été recollées chez nous, la quatrième n’en avait pas besoin. Elles peuvent encore en voir.

= Buffet parisien des années cinquante
ressourcerie-des-fonderies give furniture worn ago=11 drawn=dresser
Deux corps, vitres biseautées. La serrure du haut coince. Prévoyez une camionnette et deux paires de bras.

= Petit bureau d’écolier avec encrier
Jeannine give furniture good drawn=desk
Les initiales gravées dessus sont celles de mes frères. Ça fait partie du charme.

= Étagère en pin, cinq planches
Théo give furniture good drawn=shelf
Démontée, la visserie est dans un sachet scotché dessous. Je déménage samedi, après elle part sur le trottoir.

= Lit d’appoint pliant avec matelas
maison-des-marais lend furniture good days=7 copies=2 ago=17 drawn=bed
Pour les cousins qui débarquent. Draps non fournis. Se plie en deux, tient debout dans un couloir.

= Matelas gonflable deux personnes et son gonfleur
Samira lend furniture good days=5 taken=0..3 drawn=bed
Une rustine, posée par mes soins, jamais bougé depuis.

= Chauffage d’appoint à bain d’huile
Dominique lend appliances good days=10 drawn=radiator
Quand la chaudière lâche un dimanche. Il chauffe doucement une pièce de 15 m². Ne rien poser dessus.

= Ventilateur sur pied
Soraya lend appliances good days=14 drawn=fan
Quatre vitesses, dont une qui décoiffe. À réserver avant la canicule, pas pendant.

= Machine à coudre mécanique
tiers-lieu-le-fil lend sewing good deposit=40 days=7 copies=3 ago=7 drawn=sewing-machine,fabric
Point droit, zigzag, boutonnière. Nous les révisons tous les trois mois. Trois machines à emporter, et six autres sur place pour ceux qui préfèrent coudre en compagnie.

= Surjeteuse quatre fils
tiers-lieu-le-fil lend sewing very-good deposit=80 days=5 ago=21 taken=4..11 drawn=sewing-machine
L’enfilage est fait, prenez une photo avant de changer de couleur ! Réservée aux personnes qui ont suivi l’atelier du premier mercredi.

= Ma vieille Singer à pédale
Krystyna lend sewing good days=30 drawn=sewing-machine
Elle ne sort pas de chez moi, mais vous pouvez venir coudre dessus. Thé et gâteau au pavot compris.

= Shampouineuse pour tapis et canapé
letagere lend appliances very-good deposit=50 days=2 copies=2 ago=25 taken=0..2 drawn=vacuum
L’eau ressort noire et l’on a un peu honte, puis on est fier. Une dose de produit offerte par emprunt.

= Nettoyeur vapeur
Francine lend appliances good days=2
Vitres, joints, four. Sans produit. Attendre qu’il refroidisse avant d’ouvrir le bouchon, j’insiste.

= Aspirateur robot pour essayer avant d’acheter
Hugo lend appliances good days=7
On s’est rendu compte que le chat l’adorait. Essayez, vous verrez si vos seuils de porte lui conviennent.

= Déshumidificateur
Bruno lend appliances good deposit=30 days=14 drawn=radiator
Après une fuite ou dans une cave. Il remplit son bac de 5 L en un jour, au début.

= Centrale vapeur pour le repassage
Aïcha lend appliances good days=3 drawn=iron
Pour une pile de trois semaines. La planche est large, venez en voiture ou à deux.

= Lampes de chevet, une paire
Élodie give furniture good drawn=lamp
Pied en bois tourné, abat-jour à refaire. Ampoules comprises.

= Cadres de toutes tailles
Léa give furniture good ago=6 drawn=frames
Une quinzaine, dont quatre anciens. Je faisais des expositions dans ma cage d’escalier, je change de cage d’escalier.

= Rideaux thermiques gris, deux panneaux
Camille give sewing very-good drawn=curtains tint=7
1,40 m × 2,50 m chacun. Nouvelles fenêtres, plus besoin.

= Chutes de tissu, deux grands sacs
Soraya give sewing good ago=3 drawn=fabric
Wax, coton, un peu de lin. Pour du patchwork, des lingettes ou des costumes de théâtre.

= Pelotes de laine, fins de séries
Yvette give sewing new drawn=yarn
Surtout du bleu, du gris et un orange courageux. Aiguilles numéro 4 au fond du sac.

= Tricoter des chaussettes sans se décourager
Marie-Jo help sewing ago=9 drawn=yarn
Le talon n’est pas si terrible. Les jeudis après-midi chez moi, ou à la bibliothèque si vous préférez.

= Ourlets, boutons et fermetures
Linh help sewing drawn=thread
Je fais un pantalon en vingt minutes, et je vous montre si vous voulez apprendre. Apportez votre fil.

= Atelier couture : transformer un jean en sac
tiers-lieu-le-fil help sewing ago=5 drawn=thread
Un samedi par mois, de 14 h à 17 h. Machines et fil sur place, apportez le jean. Débutants bienvenus, une personne pour quatre machines.

= Trier et désencombrer une pièce à deux
Manuela help furniture
À deux, on garde moins et l’on regrette moins. Je viens avec trois cartons : je garde, je donne, je ne sais pas.

= Repeindre une chambre un week-end
Kévin help furniture drawn=paint
Je suis peintre en bâtiment, entre deux chantiers. Vous achetez la peinture, je prête les bras et le matériel, et je vous apprends à faire des angles propres.

= Échange commode à trois tiroirs contre petite bibliothèque
Baptiste swap furniture good ago=10 drawn=dresser
Commode en chêne, 90 cm de large. Il me faut plutôt de la hauteur : je lis plus que je ne m’habille.

= Échange table ronde contre table rectangulaire
Anaïs swap furniture good drawn=table
Diamètre 1,10 m, pied central. Nous sommes passés de deux à cinq, faites le calcul.

= Échange machine à pain contre mixeur plongeant
Kévin swap appliances good
On rêve de soupe, plus de pain.

= Meuble de salle de bains avec vasque
Mohamed give furniture good drawn=dresser
60 cm, blanc, robinet compris. Démonté proprement, siphon dans un sac.

= Micro-ondes
Zohra give appliances good
Il chauffe, il tourne, seule la petite lampe est morte. Lavé, prêt à partir.

= Frigo table top
Ousmane give appliances good ago=2
Il fait un peu de givre, c’est tout. Troisième étage sans ascenseur : je vous aide, vous offrez le courage.

= Télé 80 cm, sans télécommande
Gérard give appliances worn
Fonctionne très bien, il faut juste se lever pour changer de chaîne, comme avant.

= Grille-pain à réparer
Hugo give appliances to-repair
Le levier ne reste plus en bas. Sûrement un ressort. Dommage de le jeter pour ça.

= Diagnostic d’un petit appareil en panne
la-lampisterie help appliances ago=12 drawn=toolbox
Le deuxième samedi du mois, quatre bénévoles, des fers à souder et de la patience. Cafetière, lampe, aspirateur : six fois sur dix, il repart.

= Réparation de lampes et de prises
Goran help appliances drawn=lamp
Électricien à la retraite. Je ne touche pas aux tableaux, mais pour une lampe, un fil ou un interrupteur, venez.

= Cherche canapé deux places pour jeune couple
Inès wanted furniture ago=1 drawn=armchair tint=1
On a un tapis, une plante et beaucoup d’espoir. Le salon mesure 1,80 m de mur, pas un centimètre de plus.

= Cherche machine à laver pour une famille qui arrive
maison-des-marais wanted appliances ago=3
Une maman et trois enfants emménagent le 1er. Nous avons déjà le frigo et les lits. Nous venons la chercher avec le camion.

= Cherche rideaux occultants pour travailleur de nuit
Jérôme wanted sewing
Je rentre à 6 h, le soleil aussi. 2 m de haut, la couleur m’est égale, je dors.

= Cherche quelqu’un pour recouvrir deux tabourets
Bernadette wanted sewing
J’ai le tissu, l’agrafeuse et la mousse. Il me manque la force dans les mains.

= Fer à repasser de voyage
Mehdi lend appliances good days=7 drawn=iron
Minuscule. Pour un entretien, un mariage, une chemise froissée dans un sac.

= Lot de cintres en bois, environ quarante
Chantal give furniture good
Les beaux, larges aux épaules. Ils viennent du magasin de mes parents.

= Détecteur de fumée et niche à poser
Jean-Luc give appliances new
J’en avais acheté trop. La notice et les vis sont dedans.

= Portant à vêtements pour un vide-dressing
Élodie lend furniture good days=3 copies=2 taken=6..7
Deux portants sur roulettes. On les monte en cinq minutes, ils tiennent quarante robes chacun.
`
