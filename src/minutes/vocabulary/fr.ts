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
  `,
  step: `
    prochaines étapes
    suites à donner
    suite à donner
    étapes suivantes
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
    report
    reports
    restes
    points reportés
    affaires reportées
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
  `,
  otherSections: `
    prochaine réunion
    prochain rendez-vous
    participants
    présents
    liens
    enregistrement
    connexion
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
  `,
  openCell: `
    non
    pas encore
    en cours
  `,
  markers: `
    à faire
    tâche
    point d'action
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
  `,
  charge: `
    pour
    à
    par
    de
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
  `,
  goesOn: `
    en cours
    en attente
    reporté
    reportée
    à faire
    pas encore fait
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
  `,
  generalSection: `
    ordre du jour
    divers
    notes
    discussion
    discussions
    questions diverses
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
};
