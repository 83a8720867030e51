export const garden = `
= Tondeuse électrique, fil de 25 mètres
Francine lend garden-tools good days=1 taken=0..1 drawn=mower
Pour un petit jardin de ville. Elle coupe bien, le bac est recollé mais il tient. Je la prête propre et sèche.

= Tondeuse à main, sans moteur
Noémie lend garden-tools very-good days=3 ago=11 drawn=mower
Silencieuse, légère, et on fait son sport. Parfaite jusqu’à 100 m². L’herbe haute, elle n’aime pas.

= Taille-haie
Jérôme lend garden-tools good deposit=30 days=2 drawn=hedge-trimmer
Lame de 55 cm. Pensez aux nids : pas de taille entre mars et août, s’il vous plaît.

= Grelinette pour retourner sans abîmer la terre
la-cosse lend garden-tools very-good days=4 copies=2 ago=18 drawn=spade
L’outil préféré des vers de terre. On vous montre le geste, c’est une danse. Deux exemplaires, un large et un étroit.

= Fourche-bêche, bêche et râteau
Marcel lend garden-tools good days=7 drawn=spade
Les manches sont de moi, en frêne. Nettoyez-les à l’herbe, pas au jet.

= Motobineuse
Jadwiga lend garden-tools worn deposit=40 days=2
Pour ouvrir un nouveau potager. Elle démarre au troisième coup, jamais au premier. Essence non fournie.

= Souffleur de feuilles à batterie
Chantal lend garden-tools new days=1 drawn=leaves
Moins bruyant que ceux de la mairie ! Une charge fait une demi-heure, le temps d’une allée.

= Broyeur de branches
la-cosse lend garden-tools good deposit=100 days=1 ago=33 taken=2..3 drawn=leaves
Branches jusqu’à 4 cm. Le broyat est le meilleur paillage du monde : gardez-le, ou laissez-nous le surplus.

= Composteur en bois, 300 litres
Manuela give plants good drawn=compost
Nous passons au lombricomposteur sur le balcon. Démonté, les planches sont numérotées à la craie.

= Lombricomposteur trois étages, avec ses habitants
Priya give plants very-good ago=1 drawn=compost,seedlings
Ils s’appellent tous Gaston. Ils aiment les épluchures, pas les agrumes. Je donne aussi le mode d’emploi et je réponds aux questions.

= Plants de tomates anciennes
la-cosse give plants new ago=2 drawn=seedlings
Cornue des Andes, Noire de Crimée, et une locale dont personne ne connaît le nom. Trois pieds par famille pour que tout le monde en ait. Pensez à rapporter les godets.

= Graines de roses trémières du trottoir
Odile give plants new ago=20 drawn=flower
Celles qui poussent rue des Écluses entre deux pavés. Il suffit de les jeter et d’oublier.

= Boutures de misère, pothos et plante araignée
Léa give plants new drawn=flowerpot
Toutes enracinées dans des pots de yaourt. Elles survivent à tout, même à moi.

= Pieds de rhubarbe à diviser
Jeannine give plants good drawn=leaves
Apportez une bêche et un sac. La touffe a vingt ans, elle peut bien déménager. Je donne la recette de la tarte avec.

= Fraisiers, une bonne trentaine de stolons
Wojciech give plants good drawn=seedlings
Ils courent partout. À planter avant les gelées. Variété gariguette, en principe.

= Un pêcher en pot qui veut la pleine terre
Dominique give plants good drawn=flowerpot
Né d’un noyau il y a quatre ans, 1,50 m. Mon balcon est au nord, il mérite mieux.

= Échange graines de courge butternut contre graines de fleurs
Aïcha swap plants new ago=6 drawn=seedlings
J’en ai un bocal entier. Je cherche des soucis, des cosmos, n’importe quoi qui plaît aux abeilles.

= Échange pots de dahlias contre vivaces d’ombre
Marie-Jo swap plants good drawn=flower
Rouges et saumon. Mon fond de jardin ne voit jamais le soleil : fougères, heuchères, tout m’intéresse.

= Échange bocaux de miel contre cagettes et bois de chauffage
Sylvain swap plants new
Deux ruches au fond de la pâture. Miel de tilleul, récolte de juillet.

= Arrosoirs, tuyau de 20 m et pommeau
Ludovic lend garden-tools good days=14 drawn=watering-can
Pour l’été, quand on part du jour au lendemain. Je prête même le dévidoir.

= Arroser vos plantes pendant les vacances
Thérèse help plants ago=7 drawn=watering-can
Je passe tous les deux jours, je parle aux plantes et je relève le courrier. Dans le quartier de l’église, à pied.

= Tailler un rosier ou un pommier sans le massacrer
Sylvain help garden-tools drawn=hedge-trimmer
Ancien jardinier de la ville. De janvier à mars, je viens avec mon sécateur et je vous explique où couper et pourquoi.

= Coup de main pour vider un jardin envahi
Théo help garden-tools
On est trois copains en BTS, on a des gants et de l’énergie le mercredi après-midi. Par contre on n’a pas de remorque.

= Conseils pour démarrer un potager sur balcon
Linh help plants drawn=flowerpot
Menthe, coriandre, liserons d’eau, ciboule : tout pousse si l’on choisit le bon pot. Je viens regarder la lumière et on fait une liste ensemble.

= Épandeur à graines pour pelouse
Chantal lend garden-tools good days=2
On le remplit, on marche droit, c’est semé. Pensez à le vider avant de me le rendre.

= Serre tunnel de 3 mètres, arceaux et bâche
Giuseppe lend garden-tools good days=60 drawn=seedlings
Pour démarrer les semis en mars. Mes tomates de San Marzano sont nées dessous, cinq étés de suite.

= Banc de jardin en fer, à repeindre
Bernadette give garden-tools to-repair ago=16 drawn=bench
Lourd et solide, un peu rouillé aux pieds. Une brosse métallique et une après-midi de soleil devraient suffire.

= Cuve de 300 L pour récupérer l’eau de pluie
Mohamed give garden-tools good drawn=barrel
Avec le robinet et le collecteur de gouttière. Il faut un utilitaire, ou rouler la cuve comme au cirque.

= Salon de jardin pour une fête
centre-social-les-peupliers lend garden-tools good deposit=30 days=3 copies=2 drawn=bench
Deux ensembles : une table, six chaises pliantes, un parasol. À réserver quinze jours avant en juin, tout le monde se marie.

= Cherche fumier de cheval ou vieux foin
la-cosse wanted plants ago=9
Pour les buttes du jardin partagé. On vient avec la remorque, on ramasse, on repart avec le sourire.

= Cherche tronçonneuse et quelqu’un qui sait s’en servir
Christelle wanted garden-tools
Un vieux lilas est tombé en travers de l’allée. Le bois est à vous si vous le voulez.

= Cherche petits pots en terre, même ébréchés
Camille wanted plants drawn=flowerpot
Pour un atelier semis avec la classe de CE1. Vingt-six élèves, donc vingt-six pots, ou treize cassés en deux.

= Scarificateur pour la mousse
Duarte lend garden-tools good days=1 ago=45 drawn=mower
À passer en avril ou en septembre. On est toujours surpris de ce qui en sort.

= Échenilloir, perche de 4 mètres
Wojciech lend garden-tools good days=2
Pour cueillir les pommes du haut ou couper une branche sans monter. Il y a aussi le sac cueille-fruits.
`
