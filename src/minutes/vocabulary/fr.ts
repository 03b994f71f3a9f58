import type { Vocabulary } from './concepts.ts';

/** French. Change here when minutes in French use a word that is not known; one word or phrase a line. */
export const fr: Vocabulary = {
  article: `
    le
    la
    les
    l'
    un
    une
    des
    du
    de la
    ce
    cet
    cette
    ces
    notre
    nos
    votre
    vos
    leur
    leurs
    son
    sa
    ses
    mon
    ma
    mes
    tout
    toute
    tous
    toutes
    chaque
    quelques
    plusieurs
    certains
    certaines
    autre
    autres
  `,
  relation: `
    de
    d'
    du
    des
    à
    au
    aux
    en
    dans
    par
    pour
    sur
    sous
    avec
    sans
    depuis
    pendant
    durant
    lors
    lors de
    lors du
    lors de la
    lors des
    avant
    après
    entre
    vers
    chez
    jusque
    jusqu'à
    jusqu'au
    dès
    selon
    suite
    suite à
    suite au
    issu de
    issue de
    issus de
    issues de
    issus du
    issues du
    concernant
    suivant
    hors
    d'ici
    ensemble
    ci-dessous
    ci-dessus
    via
    contre
  `,
  origin: `
    de
    d'
    du
    des
    depuis
  `,
  auxiliary: `
    est
    sont
    était
    étaient
    être
    a
    ont
    avait
    été
    sera
    seront
    doit
    doivent
    faut
    à être
    ayant
  `,
  pronoun: `
    je
    j'
    nous
    vous
    il
    elle
    ils
    elles
    on
    qui
    dont
    où
    se
    s'
    ne
    n'
    y
    lui
  `,
  action: `
    actions
    action
    plan d'action
    plan d'actions
    points d'action
    relevé d'actions
    relevé des actions
    liste des actions
    tâches
    tâche
    à faire
    choses à faire
    actions à mener
    actions à faire
    actions à entreprendre
    actions prévues
    todo
    qui fait quoi
    actions décidées
    actions à réaliser
    actions à venir
    action items
    action à mener
    action à faire
    todos
    todo list
    to do
    to do list
    to-do
    to-do list
    liste de tâches
    liste des tâches
    tâches à faire
    tâches à réaliser
    travail à faire
    travaux à faire
    répartition des tâches
    qui fait quoi et quand
    plan de travail
    feuille de route
    missions
    reste à faire
    devoirs
    engagements
  `,
  step: `
    prochaines étapes
    suites à donner
    suite à donner
    étapes suivantes
    prochaines actions
    prochaine étape
    prochains pas
    la suite
    pour la suite
    perspectives
    étapes à venir
    à suivre
    points en suspens
    points à traiter
    points ouverts
    chantiers
  `,
  task: `
    tâche
  `,
  plainAction: `
    points d'action
    relevé d'actions
    relevé des actions
    actions à mener
  `,
  leftover: `
    reliquat
    reliquats
    reports
    restes
    points reportés
    affaires reportées
    en suspens
    points en attente
    points restés en suspens
    sujets en suspens
    sujets en attente
    questions en suspens
    points restants
    tâches restantes
    affaires en cours
    reste de la dernière fois
    actions reportées
    ce qui reste
    restait à faire
    restaient à faire
    ce qu'il restait
    laissé en suspens
    ce qui restait
  `,
  list: `
    liste
    listes
    tableau
    relevé
    récapitulatif
    récap
    synthèse
    résumé
    registre
    bilan
    compte rendu
    inventaire
    journal
  `,
  earlier: `
    précédent
    précédente
    précédents
    précédentes
    dernier
    dernière
    derniers
    dernières
    passé
    passée
    passés
    passées
    ancien
    ancienne
    anciens
    anciennes
    antérieur
    antérieure
    antérieures
    réalisées
    la semaine dernière
    la dernière fois
    dernière fois
    hier
    d'avant
    fois précédente
    du mois dernier
    d'hier
    de la dernière fois
    l'an dernier
    l'année dernière
    du précédent
    précédemment
    terminées
    terminés
    closes
    clos
    achevées
    finies
    faites
    effectuées
    l'autre fois
    autre fois
    fois d'avant
  `,
  open: `
    ouvert
    ouverte
    ouverts
    ouvertes
    en cours
    en attente
    en suspens
    restant
    restante
    restants
    restantes
    non terminées
    non réalisées
    non closes
    reportées
    reportés
    inachevées
    existantes
    à faire
    à traiter
    à finir
    non soldées
    non faites
    toujours ouvertes
    toujours en cours
    en retard
    à relancer
    restant à faire
    restants à faire
    encore ouvertes
  `,
  review: `
    suivi
    suivis
    revue
    retour
    retours
    vérification
    examen
    contrôle
    passage en revue
    point sur
    bilan des
    bilan de
    état des
    avancement des
    avancement de
    rappel des
    rappel de
    tour des
    passage
    relecture
    mise à jour des
    revue des
    suivi des
    suivi de
    suivi du
    retour sur
    retours sur
    examen des
    vérification des
    contrôle des
    bilan du
    point d'avancement
    état d'avancement
    avancement
    avancée
    avancées
    mise à jour
  `,
  fresh: `
    nouveau
    nouvelle
    nouveaux
    nouvelles
    prochain
    prochaine
    prochains
    prochaines
    aujourd'hui
    prévues pour la suite
    futur
    future
    futures
    à venir
    venir
    suivant
    suivante
    suivants
    suivantes
    d'ici la prochaine
    d'ici là
    cette semaine
    pour la prochaine fois
    prochainement
    ce jour
    du jour
  `,
  meeting: `
    réunion
    réunions
    rencontre
    rencontres
    séance
    séances
    session
    sessions
    point
    fois
    semaine
    semaines
    mois
    comité
    ca
    ag
    conseil
    assemblée
    compte
    rendu
    procès-verbal
    pv
    visio
    visioconférence
    appel
    atelier
    conseil d'administration
    assemblée générale
    rendez-vous
    bureau
    sprint
    jour
  `,
  filler: `
    prévu
    prévue
    prévus
    prévues
    décidé
    décidée
    décidés
    décidées
    menée
    menées
    mené
    mener
    réaliser
    faire
    entreprendre
    engager
    engagées
    faites
    faits
    identifiées
    identifiés
    retenues
    retenus
    suivre
    travail
    principales
    principaux
    fixées
    fixés
    prises
    pris
    prise
    définies
    définis
    planifiées
    convenues
    attribuées
    réparties
    répartition
    assignées
    confiées
    actées
    actés
    validées
    à mener
    concrètes
    concrets
    correctives
    immédiates
    équipe
    responsable
    responsables
    qui
    fait
    plan
    programmées
    lancées
    déterminées
    évoquées
    listées
    notées
    proposées
    urgentes
    diverses
    divers
    communes
    individuelles
    générales
    élus
    point
    état
    avancement
    rappel
    mise à jour
    bilan
    tour
    statut
    état d'avancement
    reste
    de chacun
    par personne
    par membre
    par groupe
    à réaliser
    à effectuer
    effectuer
    accomplir
    à accomplir
    court terme
    long terme
    moyen terme
    prioritaires
    prioritaire
    importantes
    important
    nécessaires
    nécessaire
    à prévoir
    prévoir
    restantes
    internes
    externes
    principale
    clés
    clé
    personne
    personnes
    décision
    résumé
    membres
    bureau
    collectives
    à poursuivre
    poursuivre
    à lancer
    lancer
    à court terme
    ensemble
    concrète
    synthèse
    récapitulatif
    récap
    finales
    final
    résultantes
    post-réunion
  `,
  stop: `
    comment
    pourquoi
    que
    quoi
    sur
    avec
    sans
    pas
    aucun
    aucune
    nous
    je
    ils
    est
    sont
    était
    a
    ont
    doit
    peut
    outil
    modèle
    plusieurs
  `,
  sectionBeside: `
    décisions
    décision
    conclusions
    conclusion
    divers
    questions diverses
    points divers
    clôture
    résolutions
    résolution
    votes
    vote
    notes
    note
    idées
    remarques
    propositions
    questions
    bilan
    synthèse
    résumé
    échanges
    discussions
    discussion
    annonces
    informations
    engagements
  `,
  otherSections: `
    prochaine réunion
    prochain rendez-vous
    participants
    présents
    liens
    enregistrement
    connexion
    date de la prochaine réunion
    prochaine séance
    prochaine rencontre
    prochaine visio
    prochaine assemblée
    prochain ca
    prochaine ag
    date de la prochaine rencontre
    prochaines dates
    prochaines réunions
    agenda
    dates à retenir
    dates importantes
    présence
    absents
    excusés
    ressources
    liens utiles
    lien
    annexes
    annexe
    signatures
    informations de connexion
    informations pratiques
    lien visio
    lien de connexion
    lien de la visio
    documents
    références
    contact
    contacts
    remerciements
    votes
  `,
  numbered: `
    point
    sujet
    partie
  `,
  agenda: `
    ordre du jour
    odj
    agenda
    sujets
    points à l'ordre du jour
    programme
    ordres du jour
    points abordés
    sujets abordés
    thèmes
    thèmes abordés
    points à aborder
    sujets à aborder
    déroulé
    points à discuter
    plan de la réunion
    sommaire
    points de l'ordre du jour
  `,
  ownerRole: `
    qui
    responsable
    responsables
    pilote
    porteur
    personne
    assigné à
    par
    porteurs
    responsable(s)
    attribué à
    porteuse
    porteuses
    référent
    référente
    référents
    qui ?
    qui fait
    assigné
    assignée
    assignés
    affecté à
    en charge
    personne en charge
    personne responsable
    personnes
    nom
    noms
    acteur
    acteurs
    intervenant
    intervenants
    responsabilité
    attribution
    attributaire
    chargé de l'action
    pilotes
    pilotage
    confié à
    affectation
    propriétaire
    membre
    membres
    responsable de l'action
  `,
  taskColumn: `
    action
    actions
    tâche
    tâches
    quoi
    description
    sujet
    à faire
    quoi faire
    intitulé
    libellé
    détail
    détails
    objet
    contenu
    descriptif
    désignation
    action à mener
    tâche à faire
    travail
    thème
    activité
    quoi ?
    point
  `,
  plainTaskColumn: `
    quoi
    quoi faire
  `,
  statusColumn: `
    statut
    état
    fait
    avancement
    terminé
    etat
    fait ?
    fait?
    statuts
    statut actuel
    état d'avancement
    état actuel
    réalisé
    réalisé ?
    fini
    fait/pas fait
    commentaire sur l'avancement
    situation
    progression
    suivi
    résultat
    ok
  `,
  dueColumn: `
    échéance
    quand
    date
    délai
    date limite
    pour le
    pour quand
    date butoir
    deadline
    délais
    échéances
    délai de réalisation
    date d'échéance
    date de fin
    date prévue
    à faire avant
    avant le
    avant
    pour
    pour quand ?
    quand ?
    terme
    date limite de réalisation
    à rendre pour
    calendrier
    planning
    dead line
  `,
  dateColumn: `
    date
  `,
  identifier: `
    n°
    no
    numéro
    id
    réf
    réf.
  `,
  topicColumn: `
    sujet
    sujets
    point
    points
    discussion
    échanges
    notes
    décision
    décisions
    ordre du jour
    thème
  `,
  closedCell: `
    fait
    faite
    terminé
    terminée
    clos
    close
    oui
    réalisé
    fini
    ok
    clôturé
    finie
    réglé
    réglée
    réalisée
    effectué
    effectuée
    soldé
    soldée
    achevé
    résolu
    abandonné
    abandonnée
    annulé
    annulée
    validé
    validée
    100 %
    100%
  `,
  openCell: `
    non
    pas encore
    en cours
    à faire
    en attente
    ouvert
    ouverte
    à venir
    non fait
    reporté
    pas fait
    à suivre
    partiel
    partiellement
  `,
  markers: `
    à faire
    tâche
    point d'action
    action à mener
    relance
    suite à donner
  `,
  traps: `
    ap
    ai
  `,
  and: `
    et
    ou
  `,
  duty: `
    doit
    doivent
    va
    vont
    devra
    devront
    vais
    aura à
    devrait
    devraient
    pourrait
    pourra
    peut
    peuvent
    va se charger de
    est chargé de
    est chargée de
    sont chargés de
    est chargé d'
    est chargée d'
    doit encore
    propose de
    proposent de
    accepte de
    s'engage à
    s'engagent à
    se propose de
    est en charge de
    souhaite
    est responsable de
  `,
  takes: `
    se charge
    se chargent
    s'occupe
    s'occupent
    prend
    prépare
    rédige
    contacte
    ajoute
    ajoutent
    ajoutera
    ajouteront
    adapte
    adaptent
    adaptera
    adapteront
    adresse
    adressent
    adressera
    adresseront
    affiche
    affichent
    affichera
    afficheront
    aide
    aident
    aidera
    aideront
    ajuste
    ajustent
    ajustera
    ajusteront
    alimente
    alimentent
    alimentera
    alimenteront
    aménage
    aménagent
    aménagera
    aménageront
    analyse
    analysent
    analysera
    analyseront
    anime
    animent
    animera
    animeront
    annonce
    annoncent
    annoncera
    annonceront
    apporte
    apportent
    apportera
    apporteront
    archive
    archivent
    archivera
    archiveront
    arrange
    arrangent
    arrangera
    arrangeront
    assure
    assurent
    assurera
    assureront
    avance
    avancent
    avancera
    avanceront
    calcule
    calculent
    calculera
    calculeront
    cale
    calent
    calera
    caleront
    centralise
    centralisent
    centralisera
    centraliseront
    cherche
    cherchent
    cherchera
    chercheront
    chiffre
    chiffrent
    chiffrera
    chiffreront
    clarifie
    clarifient
    clarifiera
    clarifieront
    classe
    classent
    classera
    classeront
    collecte
    collectent
    collectera
    collecteront
    commande
    commandent
    commandera
    commanderont
    commence
    commencent
    commencera
    commenceront
    communique
    communiquent
    communiquera
    communiqueront
    compare
    comparent
    comparera
    compareront
    compile
    compilent
    compilera
    compileront
    confirme
    confirment
    confirmera
    confirmeront
    consulte
    consultent
    consultera
    consulteront
    contactent
    contactera
    contacteront
    continue
    continuent
    continuera
    continueront
    contrôle
    contrôlent
    contrôlera
    contrôleront
    convoque
    convoquent
    convoquera
    convoqueront
    coordonne
    coordonnent
    coordonnera
    coordonneront
    corrige
    corrigent
    corrigera
    corrigeront
    crée
    créent
    créera
    créeront
    débloque
    débloquent
    débloquera
    débloqueront
    décide
    décident
    décidera
    décideront
    déclare
    déclarent
    déclarera
    déclareront
    décore
    décorent
    décorera
    décoreront
    demande
    demandent
    demandera
    demanderont
    dépanne
    dépannent
    dépannera
    dépanneront
    déplace
    déplacent
    déplacera
    déplaceront
    dépose
    déposent
    déposera
    déposeront
    dessine
    dessinent
    dessinera
    dessineront
    désigne
    désignent
    désignera
    désigneront
    détermine
    déterminent
    déterminera
    détermineront
    développe
    développent
    développera
    développeront
    diffuse
    diffusent
    diffusera
    diffuseront
    discute
    discutent
    discutera
    discuteront
    distribue
    distribuent
    distribuera
    distribueront
    documente
    documentent
    documentera
    documenteront
    donne
    donnent
    donnera
    donneront
    dresse
    dressent
    dressera
    dresseront
    échange
    échangent
    échangera
    échangeront
    élabore
    élaborent
    élaborera
    élaboreront
    emballe
    emballent
    emballera
    emballeront
    embauche
    embauchent
    embauchera
    embaucheront
    emprunte
    empruntent
    empruntera
    emprunteront
    encaisse
    encaissent
    encaissera
    encaisseront
    engage
    engagent
    engagera
    engageront
    enregistre
    enregistrent
    enregistrera
    enregistreront
    estime
    estiment
    estimera
    estimeront
    étudie
    étudient
    étudiera
    étudieront
    évalue
    évaluent
    évaluera
    évalueront
    examine
    examinent
    examinera
    examineront
    explique
    expliquent
    expliquera
    expliqueront
    fabrique
    fabriquent
    fabriquera
    fabriqueront
    ferme
    ferment
    fermera
    fermeront
    finalise
    finalisent
    finalisera
    finaliseront
    finance
    financent
    financera
    financeront
    fixe
    fixent
    fixera
    fixeront
    forme
    forment
    formera
    formeront
    formule
    formulent
    formulera
    formuleront
    harmonise
    harmonisent
    harmonisera
    harmoniseront
    identifie
    identifient
    identifiera
    identifieront
    imprime
    impriment
    imprimera
    imprimeront
    indique
    indiquent
    indiquera
    indiqueront
    informe
    informent
    informera
    informeront
    installe
    installent
    installera
    installeront
    invite
    invitent
    invitera
    inviteront
    lance
    lancent
    lancera
    lanceront
    liste
    listent
    listera
    listeront
    livre
    livrent
    livrera
    livreront
    loue
    louent
    louera
    loueront
    mesure
    mesurent
    mesurera
    mesureront
    modifie
    modifient
    modifiera
    modifieront
    monte
    montent
    montera
    monteront
    montre
    montrent
    montrera
    montreront
    négocie
    négocient
    négociera
    négocieront
    note
    notent
    notera
    noteront
    nomme
    nomment
    nommera
    nommeront
    organise
    organisent
    organisera
    organiseront
    oriente
    orientent
    orientera
    orienteront
    partage
    partagent
    partagera
    partageront
    passe
    passent
    passera
    passeront
    peaufine
    peaufinent
    peaufinera
    peaufineront
    pense
    pensent
    pensera
    penseront
    planifie
    planifient
    planifiera
    planifieront
    pose
    posent
    posera
    poseront
    poste
    postent
    postera
    posteront
    précise
    précisent
    précisera
    préciseront
    préparent
    préparera
    prépareront
    présente
    présentent
    présentera
    présenteront
    programme
    programment
    programmera
    programmeront
    propose
    proposent
    proposera
    proposeront
    publie
    publient
    publiera
    publieront
    range
    rangent
    rangera
    rangeront
    rassemble
    rassemblent
    rassemblera
    rassembleront
    recherche
    recherchent
    recherchera
    rechercheront
    recense
    recensent
    recensera
    recenseront
    récolte
    récoltent
    récoltera
    récolteront
    recontacte
    recontactent
    recontactera
    recontacteront
    recrute
    recrutent
    recrutera
    recruteront
    rédigent
    rédigera
    rédigeront
    référence
    référencent
    référencera
    référenceront
    regarde
    regardent
    regardera
    regarderont
    relance
    relancent
    relancera
    relanceront
    remonte
    remontent
    remontera
    remonteront
    remplace
    remplacent
    remplacera
    remplaceront
    rencontre
    rencontrent
    rencontrera
    rencontreront
    renseigne
    renseignent
    renseignera
    renseigneront
    répare
    réparent
    réparera
    répareront
    répertorie
    répertorient
    répertoriera
    répertorieront
    reporte
    reportent
    reportera
    reporteront
    représente
    représentent
    représentera
    représenteront
    réserve
    réservent
    réservera
    réserveront
    restitue
    restituent
    restituera
    restitueront
    résume
    résument
    résumera
    résumeront
    scanne
    scannent
    scannera
    scanneront
    sécurise
    sécurisent
    sécurisera
    sécuriseront
    sensibilise
    sensibilisent
    sensibilisera
    sensibiliseront
    signale
    signalent
    signalera
    signaleront
    signe
    signent
    signera
    signeront
    simplifie
    simplifient
    simplifiera
    simplifieront
    sollicite
    sollicitent
    sollicitera
    solliciteront
    sonde
    sondent
    sondera
    sonderont
    structure
    structurent
    structurera
    structureront
    supprime
    suppriment
    supprimera
    supprimeront
    surveille
    surveillent
    surveillera
    surveilleront
    synthétise
    synthétisent
    synthétisera
    synthétiseront
    termine
    terminent
    terminera
    termineront
    teste
    testent
    testera
    testeront
    tire
    tirent
    tirera
    tireront
    traite
    traitent
    traitera
    traiteront
    trie
    trient
    triera
    trieront
    trouve
    trouvent
    trouvera
    trouveront
    uniformise
    uniformisent
    uniformisera
    uniformiseront
    utilise
    utilisent
    utilisera
    utiliseront
    valide
    valident
    validera
    valideront
    vérifie
    vérifient
    vérifiera
    vérifieront
    verse
    versent
    versera
    verseront
    vide
    vident
    videra
    videront
    vire
    virent
    virera
    vireront
    visite
    visitent
    visitera
    visiteront
    vote
    votent
    votera
    voteront
    occupe
    occupent
    occupera
    occuperont
    charge
    chargent
    chargera
    chargeront
    achète
    achètent
    achètera
    achèteront
    appelle
    appellent
    appellera
    appelleront
    rappelle
    rappellent
    rappellera
    rappelleront
    complète
    complètent
    complétera
    compléteront
    gère
    gèrent
    gérera
    géreront
    intègre
    intègrent
    intégrera
    intégreront
    récupère
    récupèrent
    récupérera
    récupéreront
    transfère
    transfèrent
    transférera
    règle
    règlent
    réglera
    régleront
    envoie
    envoient
    enverra
    enverront
    renvoie
    renverra
    essaie
    essaye
    essaiera
    essayera
    nettoie
    nettoient
    nettoiera
    paie
    paye
    paient
    paiera
    payera
    renouvelle
    renouvellera
    ramène
    ramènera
    amène
    amènera
    met
    mettent
    mettra
    mettront
    remet
    remettra
    soumet
    soumettra
    transmet
    transmettent
    transmettra
    transmettront
    ouvre
    ouvrent
    ouvrira
    prennent
    prendra
    prendront
    reprend
    reprendra
    apprend
    poursuit
    poursuivra
    suit
    suivent
    suivra
    prévient
    préviendra
    revient
    reviendra
    tient
    tiendra
    vient
    viendra
    prévoit
    prévoient
    prévoira
    voit
    voient
    verra
    verront
    revoit
    reverra
    produit
    produira
    traduit
    traduisent
    traduira
    réduit
    réduira
    relit
    relisent
    relira
    reliront
    lit
    lira
    écrit
    écrivent
    écrira
    écriront
    réfléchit
    réfléchissent
    réfléchira
    remplit
    remplira
    définit
    définissent
    définira
    définiront
    finit
    finira
    établit
    établira
    répartit
    répartira
    réunit
    réunira
    fournit
    fournira
    rend
    rendra
    vend
    vendra
    répond
    répondent
    répondra
    repeint
    repeindra
    peint
    peindra
    résout
    résoudra
    fait
    font
    fera
    feront
    refait
    refera
    sort
    sortira
    accueille
    accueillera
    construit
    construira
    reçoit
    recevra
    choisit
    choisira
    conclut
    conclura
    inscrit
    inscrira
    descend
    descendra
    attend
    attendra
    se charge de
    se chargent de
    se chargera
    se chargera de
    se propose de
    se propose
    s'occupe de
    s'occupent de
    s'occupera
    s'occupera de
    s'engage à
    s'assure
    prend en charge
    prend contact
    prendra en charge
    accepte de
    voit avec
    reste en charge
  `,
  charge: `
    pour
    à
    par
    de
    attribué à
    attribuée à
    confié à
    confiée à
    de la part de
    assigné à
    assignée à
  `,
  supporters: `
    avec le soutien de
    avec l'aide de
    soutenu par
    via
    cc
  `,
  ownerLabels: `
    responsable
    pilote
    assigné à
    responsable(s)
    responsables
    référent
    référente
    référents
    porteur
    porteuse
    porteurs
    resp
    resp.
    qui
    en charge
    en charge :
    chargé
    chargée
    assigné
    assignée
    affecté à
    confié à
    confiée à
    attribué à
    attribuée à
    action
    action de
    par
    pilotes
    pilotage
    à la charge de
    suivi par
    réalisé par
  `,
  nobody: `
    qui
    personne
    quelqu'un
    à définir
    à déterminer
    autres
    nom
    aucun
    votre nom
    à préciser
    à désigner
    à voir
    à nommer
    non attribué
    non attribuée
    à attribuer
    volontaire
    un volontaire
    volontaires
    un·e volontaire
    n.c.
    nc
    quelqu'une
    aucune
    à confirmer
  `,
  everybody: `
    tous
    toutes
    tou·te·s
    tou.te.s
    toustes
    tout le monde
    chacun
    toute l'équipe
    chacune
    chacun·e
    chaque membre
    tous les membres
    tout le groupe
    l'ensemble des membres
    tous les participants
    nous tous
    l'ensemble du bureau
    tous et toutes
    toutes et tous
    tout le ca
    le collectif
  `,
  groups: `
    équipe
    équipes
    groupe
    bureau
    comité
    conseil
    membres
    secrétaire
    trésorier
    président
    ca
    ag
    conseil d'administration
    commission
    commissions
    collectif
    pôle
    pôles
    cellule
    secrétariat
    trésorière
    trésorerie
    présidence
    présidente
    présidents
    vice-président
    vice-présidente
    vice-trésorier
    secrétaires
    salariés
    salariées
    salarié·es
    salarié
    salariée
    bénévoles
    bénévole
    adhérents
    adhérentes
    association
    mairie
    équipe technique
    équipe communication
    groupe de travail
    gt
    direction
    coordination
    coordinateur
    coordinatrice
    animateur
    animatrice
    animateurs
    responsable
    responsables
    référent
    référente
    référents
    administrateurs
    administratrices
    services techniques
    mainteneurs
    contributeurs
    développeurs
  `,
  honorific: `
    m.
    mme
    mlle
    dr
    dr.
    pr
    pr.
    monsieur
    madame
  `,
  noTask: `
    aucune
    aucun
    néant
    rien
    pas d'action
    aucune action
    voir ci-dessous
    sans objet
    rien à signaler
    ras
    r.a.s.
    aucune tâche
    pas d'actions
    aucun point
    rien de particulier
    pas de tâche
    pas de tâches
    néant.
    s.o.
  `,
  done: `
    fait
    faite
    faits
    faites
    terminé
    terminée
    terminés
    terminées
    fini
    finie
    clos
    close
    réglé
    réglée
    résolu
    résolue
    c'est fait
    achevé
    achevée
    réalisé
    réalisée
    ok
    déjà fait
    tout est fait
    effectué
    effectuée
    effectués
    effectuées
    accompli
    accomplie
    bouclé
    bouclée
    bouclés
    envoyé
    envoyée
    validé
    validée
    livré
    livrée
    publié
    publiée
    traité
    traitée
    soldé
    soldée
    mis en place
    mise en place
    mis en ligne
    mise en ligne
    acté
    clôturé
    clôturée
    réglés
    résolus
    finis
  `,
  happened: `
    a été fusionné
    a été fusionnée
    a été fait
    a été faite
    a été envoyé
    a été envoyée
    a été publié
    a été publiée
    a été créé
    a été créée
    a été résolu
    a été résolue
    a été traité
    a été traitée
    a eu lieu
    ont été envoyés
    ont été envoyées
    ont été faits
    ont été faites
    ont été créés
    ont été publiés
    a été validé
    a été validée
    a été signé
    a été signée
    a été payé
    a été payée
    a été réglé
    a été réglée
    a été installé
    a été installée
    a été mis en ligne
    a été mise en ligne
    a été mis à jour
    a été mise à jour
    a été commandé
    a été commandée
    a été acheté
    a été achetée
    a été réservé
    a été réservée
    a été réalisé
    a été réalisée
    a été corrigé
    a été corrigée
    a été contacté
    a été contactée
    a été rédigé
    a été rédigée
    a été déposé
    a été déposée
    a été livré
    a été livrée
    a été réparé
    a été réparée
    a été transmis
    a été transmise
    est terminé
    est terminée
    est en ligne
    est fait
    est faite
    est réglé
    est résolu
    est signé
    est prêt
    est prête
    a bien été
    a déjà été
    a fini de
    a envoyé
    a créé
    a publié
    l'a fait
    s'en est occupé
    s'en est chargé
  `,
  acted: `
    envoyé
    créé
    publié
    ajouté
    soumis
    annoncé
    corrigé
    signé
    payé
    acheté
    commandé
    réservé
    envoyée
    envoyés
    créée
    publiée
    ajoutée
    soumise
    annoncée
    corrigée
    signée
    payée
    achetée
    commandée
    réservée
    contacté
    contactée
    contactés
    rédigé
    rédigée
    imprimé
    imprimée
    installé
    installée
    réparé
    réparée
    déposé
    déposée
    relancé
    relancée
    invité
    invités
    partagé
    partagée
    préparé
    préparée
    mis à jour
    mis en ligne
    transmis
    transmise
    rencontré
    discuté
    proposé
    validé
    trouvé
    trouvée
    livré
    livrée
    reçu
    reçue
    testé
    testée
  `,
  dropped: `
    obsolète
    abandonné
    abandonnée
    annulé
    annulée
    plus nécessaire
    n'est plus nécessaire
    plus d'actualité
    sans objet
    rejeté
    rejetée
    n'est plus d'actualité
    sans suite
    classé sans suite
    caduc
    caduque
    on ne fait pas
    on laisse tomber
    ne se fera pas
    n'aura pas lieu
    retiré
    retirée
    refusé
    refusée
    supprimé
    supprimée
  `,
  notDone: `
    pas
    jamais
    rien
    encore
    en cours
    en attente
    presque
    partiellement
    reporté
    reportée
    bloqué
    bloquée
    bientôt
    dès que
    quand
    si
    doit
    devrait
    mais
    à faire
    sera
    commencé
    aucune
    aucun
    non
    toujours
    reste
    restent
    repoussé
    décalé
    a commencé
    en partie
    à moitié
    manque
    il manque
    attend
    attendre
    attendons
    relancer
    prévu
    prévue
    faudra
    faudrait
    pourrait
    devra
    à venir
    à terminer
    à reprendre
    ouvert
    sauf
    avant de
    si possible
    peut-être
    demain
    la semaine prochaine
    prochainement
  `,
  goesOn: `
    en cours
    en attente
    reporté
    reportée
    à faire
    pas encore fait
    en cours de réalisation
    en cours de traitement
    non fait
    non faite
    non terminé
    pas fait
    pas commencé
    pas encore commencé
    à poursuivre
    à suivre
    à reporter
    reportés
    reportées
    à relancer
    à venir
    à terminer
    à finaliser
    à finir
    en attente de réponse
    bloqué
    bloquée
    commencé
    entamé
    en pause
    toujours en cours
    toujours pas fait
    on continue
    repoussé
    repoussée
    décalé
    décalée
    pas d'avancement
    pas de nouvelles
    pas de nouvelle
    rien de nouveau
    sans nouvelles
    ouvert
    ouverte
    non réalisé
    non réalisée
    non commencé
  `,
  otherStatements: `
    décision
    décisions
    décidé
    résolution
    information
    info
    question
    réponse
    présents
    participants
    vote
    accord
    prochaine réunion
  `,
  templates: `
    ajouter les actions ici
    décrire l'action
    à compléter
    à remplir
    nom de l'action
    action 1
    tâche 1
    description de l'action
    xxx
    ...
    lorem ipsum
  `,
  intelligence: `
    générative
    est
    peut
    et
    pour
    dans
  `,
  notNames: `
    le
    la
    les
    un
    une
    des
    et
    pour
    avec
    en
    dans
    il
    elle
    nous
    faire
    envoyer
    prévoir
    voir
    demander
    contacter
    vérifier
    créer
    mettre
    continuer
    prochaine
    prochain
  `,
  objects: `
    avec
    de
    pour
    à
    par
    et
    ou
    contacter
    demander
    auprès de
    chez
    demander à
    relancer
    voir avec
    appeler
    prévenir
    informer
    remercier
    inviter
    écrire à
    envoyer à
    attendre
  `,
  imperative: `
    faire
    envoyer
    prévoir
    voir
    demander
    contacter
    vérifier
    créer
    mettre
    continuer
    préparer
    rédiger
    écrire
    organiser
    acheter
    commander
    réserver
    planifier
    tester
    installer
    publier
    inviter
    finaliser
    compléter
    corriger
    relire
    chercher
    rechercher
    trouver
    proposer
    présenter
    ajouter
    supprimer
    modifier
    transmettre
    relancer
    appeler
    rappeler
    définir
    réaliser
    lancer
    ouvrir
    fermer
    remplir
    signer
    payer
    imprimer
    diffuser
    partager
    mettre à jour
    mettre en place
    prendre
    prendre contact
    se renseigner
    réfléchir
    regarder
    étudier
    terminer
    développer
    documenter
    traduire
    déposer
    récupérer
    apporter
    nettoyer
    réparer
    monter
    confirmer
    valider
    fixer
    rencontrer
    communiquer
    informer
    solliciter
    penser
    penser à
    intégrer
    adapter
    élaborer
    établir
    recenser
    lister
    distribuer
    afficher
    tenir
    renouveler
    adresser
    aider
    ajuster
    alimenter
    aménager
    analyser
    animer
    annoncer
    archiver
    arranger
    assurer
    avancer
    calculer
    caler
    centraliser
    chiffrer
    clarifier
    classer
    collecter
    commencer
    comparer
    compiler
    consulter
    contrôler
    convoquer
    coordonner
    débloquer
    décider
    déclarer
    décorer
    dépanner
    déplacer
    dessiner
    désigner
    déterminer
    discuter
    donner
    dresser
    échanger
    emballer
    embaucher
    emprunter
    encaisser
    engager
    enregistrer
    estimer
    évaluer
    examiner
    expliquer
    fabriquer
    financer
    former
    formuler
    harmoniser
    identifier
    indiquer
    livrer
    louer
    mesurer
    montrer
    négocier
    noter
    nommer
    orienter
    passer
    peaufiner
    poser
    poster
    préciser
    programmer
    ranger
    rassembler
    récolter
    recontacter
    recruter
    référencer
    remonter
    remplacer
    renseigner
    répertorier
    reporter
    représenter
    restituer
    résumer
    scanner
    sécuriser
    sensibiliser
    signaler
    simplifier
    sonder
    structurer
    surveiller
    synthétiser
    tirer
    traiter
    trier
    uniformiser
    utiliser
    verser
    vider
    virer
    visiter
    voter
    gérer
    transférer
    régler
    renvoyer
    essayer
    ramener
    amener
    remettre
    soumettre
    reprendre
    apprendre
    poursuivre
    suivre
    prévenir
    revenir
    venir
    revoir
    produire
    réduire
    lire
    finir
    répartir
    réunir
    fournir
    rendre
    vendre
    répondre
    repeindre
    peindre
    résoudre
    refaire
    sortir
    accueillir
    construire
    recevoir
    savoir
    choisir
    conclure
    inscrire
    descendre
    attendre
  `,
  reported: `
    a expliqué
    a dit
    a informé
    a rappelé
    a indiqué
    a précisé
    a souligné
    a signalé
    a présenté
    précise que
    indique que
    rappelle que
    informe que
    signale que
    explique que
    souligne que
    pense que
    trouve que
    estime que
    dit que
    demande si
    remercie
  `,
  noNews: `
    pas de nouvelles
    pas de nouvelle
    rien de nouveau
    sans nouvelles
    pas d'avancement
    toujours en cours
    toujours pas fait
    pas encore fait
    pas encore fait.
    toujours ouvert
    inchangé
  `,
  month: `
    janvier
    février
    mars
    avril
    mai
    juin
    juillet
    août
    septembre
    octobre
    novembre
    décembre
    janv
    févr
    mars
    avr
    mai
    juin
    juil
    aout
    sept
    oct
    nov
    déc
    janv
    fév
    mars
    avr
    mai
    juin
    juil
    août
    sept
    oct
    nov
    dec
    janvier
    fevrier
    mars
    avril
    mai
    juin
    juillet
    aout
    septembre
    octobre
    novembre
    decembre
  `,
  weekday: `
    lundi
    mardi
    mercredi
    jeudi
    vendredi
    samedi
    dimanche
    lun
    mar
    mer
    jeu
    ven
    sam
    dim
  `,
  timeWord: `
    heure
    heures
    minutes
    h
  `,
  already: `
    déjà
    tout
    est
    c'est
    a été
    ont été
  `,
  moved: `
    reporté
    reportée
    reportés
    décalé
    décalée
  `,
  still: `
    encore
    toujours
    est
    est encore
    est toujours
  `,
  limits: `
    mais
    sauf
    pas
    dès
    quand
    si
    bientôt
    presque
  `,
  negation: `
    pas
    jamais
    n'est pas
    non
  `,
  statusLabel: `
    statut
    état
    suivi
  `,
  see: `
    voir
    cf
    cf.
  `,
  makes: `
    créer
    ouvrir
    rédiger
  `,
  light: `
    vérifier
    créer
    faire
    avec
    pas
    plus
    encore
    voir
    relancer
    contacter
    le
    la
    les
    un
    une
    tout
    ça
    cela
    point
    des
    et
    à
    de
    du
    en
  `,
  generalSection: `
    ordre du jour
    divers
    notes
    discussion
    discussions
    questions diverses
    échanges
    points divers
    débat
    tour de table
    remarques
    compte rendu
    bilan
    informations
    points
    sujets
  `,
  count: `
    un
    deux
    trois
    quatre
    cinq
    six
    sept
    huit
    neuf
    dix
    une
    deux
    trois
    quatre
    cinq
    six
    sept
    huit
    neuf
    dix
  `,
  ordinal: `
    er
    e
    ème
  `,
  dayJoin: `
    de
  `,
  today: `
    aujourd'hui
    ce soir
  `,
  tomorrow: `
    demain
  `,
  relativeDay: `
    midi
  `,
  season: `
    noël
    pâques
    la rentrée
    rentrée
    les vacances
    vacances
  `,
  timeUnit: `
    jour
    semaine
    mois
    trimestre
    an
    jours
    semaines
    mois
    trimestres
    ans
    jour
    semaine
    mois
    trimestre
    année
    jours
    semaines
    mois
    trimestres
    années
  `,
  week: `
    semaine
    mois
    week-end
  `,
  once: `
    fois
  `,
  occasion: `
    réunion
    réunions
    séance
    appel
    sprint
    version
    release
    conférence
    assemblée
    atelier
    conseil
    comité
  `,
  milestone: `
    release
  `,
  coming: `
    prochain
    prochaine
    prochains
    prochaines
  `,
  comingBehind: `
    prochain
    prochaine
    prochains
    prochaines
    suivante
    qui vient
  `,
  current: `
    ce
    cet
    cette
  `,
  partOf: `
    début
    mi
    milieu
  `,
  few: `
    quelques
  `,
  until: `
    d'ici
    avant
    jusque
    jusqu'au
    jusqu'à
    jusqu'a
    pour
    échéance
    au plus tard
    date limite
    au plus tard le
    d'ici le
    d'ici au
    d'ici à
    pour le
    jusqu'à la
    à rendre pour
    deadline
  `,
  before: `
    avant
    d'ici
    jusqu'à
    en vue de
  `,
  within: `
    dans
    sous
    d'ici
    en
  `,
  onDay: `
    le
  `,
  afterTime: `
    après
  `,
  told: `
    que
    qui
  `,
  asks: `
    demander
    demande
    inviter
    rappeler
  `,
  askedFor: `
    de
    à
  `,
  isWhen: `
    aura
    est
    sera
    a lieu
  `,
  scheduled: `
    prévu
    prévue
    fixé
    fixée
  `,
  afterTomorrow: `
    après-demain
  `,
  endOf: `
    fin
    la fin
  `,
  asSoon: `
    dès que possible
    asap
  `,
  attendance: `
    présents
    présent
    présentes
    présente
    présent·e·s
    présent.e.s
    présent·es
    présent.es
    présent(e)s
    présent(es)
    présent e s
    présent e(s)
    présent-e-s
    présent es
    étaient présents
    étaient présentes
    membres présents
    participants présents
    les participants
    les présents
    présences
    présence
    participants
    participantes
    participant
    participante
    participant·e·s
    participant.e.s
    participant·es
    participant(e)s
    participant(es)
    participant e s
    invités
    invité
    invitée
    invitées
    invité·e·s
    invité.e.s
    liste de présence
    personnes présentes
    étaient là
    étaient presents
    étaient présent·es
    liste des présents
    liste des participants
    listes des participants
    émargement
    feuille de présence
    autour de la table
    ont participé
    ont assisté
    en présence de
    membres du bureau présents
    en visio
    à distance
    présents en visio
    personnes participantes
    qui était là
    presents
    presentes
  `,
  attendee: `
    participants
    participantes
    participant·e·s
    participant.e.s
    participant·es
    participant(e)s
    participant e s
  `,
  absence: `
    excusé
    excusés
    excusée
    excusées
    excusé·e·s
    excusé.e.s
    excusé·es
    excusé(e)s
    excusé e s
    absent
    absents
    absente
    absentes
    absent·e·s
    absent.e.s
    absent·es
    absent(e)s
    absent e s
    absences
    absence
    excusé·e
    excusé-e-s
    absent·e
    absents excusés
    absentes excusées
    absent excusé
    absence excusée
    absents non excusés
    n'ont pas pu venir
    ne pouvaient pas venir
    indisponibles
    indisponible
  `,
  alsoPresent: `
    autres
    également présents
  `,
  member: `
    membres
    membre
  `,
  role: `
    secrétaire
    animateur
    animatrice
    président
    présidente
    secrétariat
    animation
    rapporteur
    secrétaire de séance
    président de séance
    présidente de séance
    modération
    modérateur
    modératrice
    rédaction
    rédacteur
    rédactrice
    scribe
    prise de notes
    preneur de notes
    compte rendu
    gardien du temps
    maître du temps
    facilitateur
    facilitatrice
    distribution de parole
  `,
  minutesPart: `
    notes
    compte rendu
    discussion
    discussions
    ordre du jour
    sujets
    annonces
    nouvelles
    décisions
    actions
    déroulement
    échanges
    points abordés
    informations
    relevé de décisions
    introduction
    divers
    points divers
    tour de table
    bilan
  `,
  loginColumn: `
    utilisateur
    compte
    identifiant
  `,
  nickColumn: `
    pseudo
    surnom
  `,
  initialsColumn: `
    initiales
    sigle
  `,
  firmColumn: `
    société
    organisme
    organisation
    entreprise
    institut*
  `,
  mailColumn: `
    courriel
    mail
    e mail
  `,
  listedColumn: `
    participant
    participants
    membre
    membres
  `,
  presentColumn: `
    présen*
  `,
  nameColumn: `
    nom
    prénom
    nom et prénom
    qui
    personne
  `,
  asideColumn: `
    rôle
    fonction
    titre
    commentaire
    commentaires
    remarque
    remarques
    lieu
    pays
  `,
  possessive: `
    son
    sa
    ses
    leur
    leurs
    notre
    nos
    mon
    ma
    mes
  `,
  thing: `
    français
    site
    serveur
    communication
    trésorerie
    traduction
    traductions
    budget
    statuts
    site web
    logo
    comptabilité
    subvention
    subventions
    buvette
    matériel
    salle
    local
    affiche
    affiches
    flyers
    newsletter
    facebook
    instagram
    wiki
    forum
    mails
    assurance
    banque
    adhésions
    festival
    atelier
    ateliers
    formation
    formations
    documentation
    technique
    juridique
    presse
    logistique
    inscriptions
    date
    lieu
    horaires
    tarifs
    sécurité
    cuisine
    repas
    transport
    programme
    billetterie
    partenaires
    partenariat
  `,
  office: `
    directeur
    directrice
    responsable
    président
    présidente
    chef
    secrétaire
  `,
  groupBefore: `
    équipe
    groupe
    commission
    pôle
    groupe de travail
    gt
  `,
  helps: `
    aider
    soutenir
  `,
  supportRole: `
    soutien
    appui
    aide
    support
  `,
  copied: `
    copie à
    en copie
    prévenir
  `,
  passive: `
    être
  `,
  definite: `
    le
    la
    les
    l'
  `,
  acronym: `
    ca
    ag
    odj
    rh
    si
    it
    pv
    cr
    rib
    tva
    url
    pr
    api
  `,
  agent: `
    par
  `,
  todoTopic: `
    liste
  `,
  speech: `
    je
    j'
    oui
  `,
  noneOf: `
    aucun
    aucune
  `,
  noTaskBehind: `
    pour
  `,
  placeholderTask: `
    tâche
  `,
  dateLabel: `
    date et heure
    jour
    le
  `,
  datedHeading: `
    réunion
    compte rendu
    compte-rendu
  `,
  otherMeeting: `
    prochain
    prochaine
    dernier
    dernière
    depuis
  `,
  atTime: `
    à
  `,
  paperWord: `
    compte rendu
    compte-rendu
    comptes rendus
    comptes-rendus
    réunion
    réunions
  `,
  joining: `
    et
    de
    des
    du
    la
    le
  `,
  pullWord: `
    demande de tirage
    demandes de tirage
  `,
};
