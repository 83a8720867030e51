export const kitchen = `
= Appareil à raclette, huit personnes
letagere lend cooking very-good days=3 copies=2 ago=5 drawn=raclette
Pierre à griller au-dessus, poêlons en dessous. Très demandé de novembre à mars : regardez bien le calendrier. Les poêlons passent au lave-vaisselle, pas la pierre.

= Raclette et fondue, le kit complet
Chantal lend cooking good days=2 taken=3..5 drawn=raclette
L’appareil, le caquelon, huit piques de couleur et l’avis tranché de toute la famille sur le bon fromage.

= Crêpière électrique
Yasmine lend cooking good days=2 drawn=crepes
Plaque de 40 cm, la raclette en bois et la spatule. Première crêpe pour le chat, comme partout.

= Grande marmite de 50 L pour cuisine collective
centre-social-les-peupliers lend cooking good deposit=40 days=2 copies=2 ago=28 drawn=stockpot
Soupe pour cent personnes, moules pour quarante. Le brûleur à gaz va avec, la bouteille non.

= Couscoussier de famille, quinze parts
Zohra lend cooking good days=2 drawn=stockpot
Il a nourri trois mariages. Rincez-le, ne le récurez pas : c’est le goût qui partirait.

= Tajine en terre de Tamegroute
Rachid lend cooking very-good days=4
Vert, vernissé, fragile. Feu doux uniquement, et un diffuseur sous le plat. Je prête le diffuseur.

= Robot pâtissier avec fouet et crochet
Clémence lend cooking very-good deposit=50 days=2 ago=3 drawn=mixer
Pour un gâteau de fête ou dix brioches. Il est lourd, garez-vous devant, je vous le descends.

= Machine à pâtes à manivelle
Giuseppe lend cooking good days=3
Celle de ma mère. On la nettoie au pinceau, jamais à l’eau, sinon je le saurai. Je donne la recette avec : cent grammes de farine, un œuf, rien d’autre.

= Friteuse grande capacité
Kévin lend cooking worn days=1 drawn=stockpot
Deux bains, comme il se doit. Je la rends sans huile, vous aussi.

= Barbecue à charbon démontable
Ousmane lend cooking good days=2 drawn=barbecue
Il tient dans un coffre. Grille lavée, cendrier vidé, et on reste amis.

= Plancha au gaz
Jérôme lend cooking very-good deposit=30 days=2 taken=7..8 drawn=barbecue
Pour quinze personnes facilement. Bouteille non comprise.

= Wok et panier vapeur en bambou
Linh lend cooking good days=5
Le wok est culotté depuis dix ans, merci de ne pas utiliser de liquide vaisselle. Les paniers sont par trois.

= Déshydrateur à fruits et légumes
Noémie lend preserving very-good days=4 ago=10
Cinq plateaux. Les pommes en rondelles prennent une nuit, la maison sent bon jusqu’au lendemain.

= Presse à pommes et broyeur
la-cosse lend preserving good deposit=60 days=2 ago=19 taken=1..3 drawn=press
Une brouette de pommes donne à peu près trente litres. On prête aussi les fûts. D’octobre à novembre, réservez tôt.

= Stérilisateur électrique et bocaux
Bernadette lend preserving good days=4 drawn=jars
Thermomètre intégré, il s’arrête tout seul. Trente bocaux d’un demi-litre dans la caisse, joints à acheter.

= Bassine à confiture en cuivre
Yvette lend preserving very-good days=3 drawn=stockpot
Elle vient de ma tante de Carvin. À frotter au sel et au vinaigre.

= Bocaux à confiture, une soixantaine
Odile give preserving good ago=2 drawn=jars
Lavés, étiquettes décollées, couvercles compris. Mes placards débordent, mes petits-enfants sont passés au régime.

= Bocaux à joint, dont douze grands
Jeannine give preserving good drawn=jars
Les joints sont à changer. Des verts anciens au milieu, très jolis pour des fleurs.

= Confitures de mirabelles contre œufs du poulailler
Francine swap preserving new ago=1 drawn=jars
L’arbre a donné comme jamais. Deux pots pour une demi-douzaine, ça vous va ?

= Pain au levain contre légumes du jardin
Romain swap cooking new drawn=bread
J’en cuis quatre le samedi, on n’en mange que deux. Levain de seigle, croûte épaisse.

= Part de levain, avec le mode d’emploi
Romain give cooking new drawn=jars
Il s’appelle Obélix. Il faut le nourrir une fois par semaine et lui pardonner son odeur.

= Grains de kéfir de fruits
Oksana give preserving new
Dans un petit pot, avec une figue et un peu de sucre. J’explique tout, c’est facile et ça pétille.

= Service à café, six tasses
Odile give tableware very-good ago=2 drawn=cups
Porcelaine blanche à filet doré, la cafetière et le sucrier. Il manque une soucoupe depuis 1987.

= Vaisselle pour cinquante personnes
maison-des-marais lend tableware good deposit=50 days=4 copies=2 ago=35 drawn=plates,cups
Assiettes, verres, couverts, plats et louches, en caisses sur roulettes. Tout est compté avant et après : la casse se paie au prix d’achat, 2 € l’assiette.

= Verres à pied, trois douzaines
Camille lend tableware good days=3 drawn=glasses
Dans leurs cartons à croisillons. Personne n’aime laver des verres à pied, mais c’est tout de même plus beau que du plastique.

= Gobelets réutilisables, deux cents
tiers-lieu-le-fil lend tableware good deposit=40 days=3 ago=14 drawn=glasses
Rendus lavés et séchés, sinon ils collent. Pour une kermesse, un tournoi, un pot de départ.

= Percolateur, quarante tasses
la-lampisterie lend tableware very-good deposit=30 days=2 copies=2 drawn=cups
Branché une demi-heure avant, et tout le monde est content. Filtres fournis.

= Fontaine à chocolat
Inès lend tableware good days=2 hidden=paused drawn=stockpot
Prévoir un tablier pour chaque enfant, et un pour le mur.

= Nappes blanches en coton, une dizaine
Thérèse lend tableware good days=4 drawn=fabric
3 m sur 1,60. Repassées. Je demande juste qu’on me les rende lavées, je m’occupe du fer.

= Assiettes dépareillées pour mariage champêtre
Mireille give tableware good ago=13 drawn=plates
Une quarantaine, fleurs, filets, faïence du coin. Chinées pendant deux ans pour le mariage de ma fille. À vous de les faire voyager.

= Moules à gâteau : sapin, cœur, chiffres
Élodie lend cooking good days=3
De 0 à 9, donc tous les âges sont possibles. Mon préféré reste le 4.

= Cuisiner ensemble un repas afghan
Tesfaye wanted cooking ago=3
Je viens d’Érythrée, je cuisine bien, et j’ai mangé une fois un kabuli chez un voisin. Je cherche quelqu’un qui m’apprenne. J’apporte l’injera.

= Apprendre les pierogi, sucrés et salés
Krystyna help cooking ago=8 drawn=dumplings
Ma cuisine fait 9 m², on tient à quatre. Farine partout, rires aussi. Chacun repart avec une boîte.

= Cours de cuisine indienne végétarienne
Priya help cooking drawn=stockpot
Dal, chapatis, raïta. On passe d’abord chez l’épicier, je vous montre ce qu’il faut acheter et ce qui ne sert à rien.

= Aide pour faire les courses et cuisiner pour la semaine
Fatoumata help cooking
Quand on a de jeunes enfants, une après-midi de cuisine et on est tranquille cinq jours. Je l’ai fait pour ma belle-sœur, je le fais volontiers pour vous.

= Cherche yaourtière ou pots de yaourtière
Awa wanted cooking
La mienne fonctionne, mais mon fils a cassé quatre pots. Même d’une autre marque, on essaiera.

= Cherche grand plat à gratin pour quarante
centre-social-les-peupliers wanted cooking ago=4
Pour le repas de quartier. À rendre propre, avec une part dedans si possible.

= Autocuiseur 8 L
Mehdi lend cooking good days=7
Joint neuf. Il siffle, c’est normal. Très bien pour les pois chiches et les grandes familles.

= Balance de précision et thermomètre de cuisson
Hugo lend cooking new days=5
Pour la pâtisserie, le fromage maison ou les bonbons. Au dixième de gramme.

= Machine à glaçons et grande glacière
Samira lend tableware good days=2 taken=-1..1 drawn=cool-box
Douze glaçons toutes les dix minutes. La glacière fait 40 L, elle a connu toutes les plages de Bray-Dunes.

= Cave à fromage de fabrication maison
Goran swap preserving good hidden=expired
Un vieux frigo transformé. Je l’échange contre un bon couteau.
`
