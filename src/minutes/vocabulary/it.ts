import type { Vocabulary } from './concepts.ts';

/** Italian. Change here when minutes in Italian use a word that is not known; one word or phrase a line. */
export const it: Vocabulary = {
  article: `
    il
    lo
    la
    l'
    i
    gli
    le
    un
    uno
    una
    un'
    questo
    questa
    questi
    queste
    quest'
    quello
    quella
    quelli
    quelle
    quel
    quei
    quegli
    quell'
    nostro
    nostra
    nostri
    nostre
    vostro
    vostra
    vostri
    vostre
    suo
    sua
    suoi
    sue
    loro
    mio
    mia
    miei
    mie
    tuo
    tua
    tutto il
    tutta la
    tutti i
    tutti gli
    tutte le
    tutto
    tutta
    ogni
    ciascun
    ciascuna
    qualche
    alcuni
    alcune
    altro
    altra
    altri
    altre
    un'altra
    stesso
    stessa
    stessi
    stesse
    entrambi
    entrambe
    qualsiasi
    qualunque
    tale
    tali
    certi
    certe
    detto
    detta
    dei
    degli
    delle
  `,
  definite: `
    il
    lo
    la
    l'
    i
    gli
    le
  `,
  relation: `
    di
    d'
    del
    dello
    della
    dell'
    dei
    degli
    delle
    a
    ad
    al
    allo
    alla
    all'
    ai
    agli
    alle
    da
    dal
    dallo
    dalla
    dall'
    dai
    dagli
    dalle
    in
    nel
    nello
    nella
    nell'
    nei
    negli
    nelle
    con
    col
    coi
    su
    sul
    sullo
    sulla
    sull'
    sui
    sugli
    sulle
    per
    tra
    fra
    entro
    prima di
    prima del
    prima della
    prima dell'
    dopo
    dopo il
    dopo la
    durante
    sotto
    sopra
    verso
    contro
    senza
    secondo
    fino a
    fino al
    fino alla
    fino all'
    sino a
    presso
    tramite
    via
    mediante
    circa
    riguardo
    riguardo a
    riguardo alla
    relativo a
    relativi a
    relative a
    relative al
    relative alla
    relative alle
    in merito a
    in merito alla
    inerenti
    concernenti
    a partire da
    a partire dal
    a partire dalla
    insieme
    insieme a
    oltre
    oltre a
    come
    qui
    da parte di
    in vista di
    in vista della
    in vista del
    rispetto a
    salvo
    eccetto
  `,
  origin: `
    di
    del
    della
    dell'
    dello
    dei
    degli
    delle
    da
    dal
    dalla
    dall'
    dallo
  `,
  auxiliary: `
    è
    e'
    sono
    era
    erano
    essere
    sarà
    saranno
    stato
    stata
    stati
    state
    sia
    siano
    sta
    stanno
    stare
    ha
    hanno
    abbiamo
    avere
    aveva
    avevano
    avrà
    avranno
    deve
    devono
    dovrà
    dovranno
    dobbiamo
    dovrebbe
    può
    puo
    possono
    potrà
    potranno
    potrebbe
    va
    vanno
    viene
    vengono
    verrà
    verranno
    c'è
    ci sono
    bisogna
    occorre
    resta
    restano
    rimane
    per favore
  `,
  pronoun: `
    io
    tu
    lui
    lei
    noi
    voi
    essi
    esse
    egli
    ella
    mi
    ti
    si
    ci
    vi
    ne
    gli
    li
    che
    chi
    cui
    quale
    quali
    dove
    ciò
    questo
    quello
    me
    te
    sé
    se
    già
    gia
    anche
    pure
    molto
    più
    piu
    ma
    però
    perché
    perchè
    quando
    non
    ancora
    così
    quindi
    poi
  `,
  action: `
    azioni
    azione
    compiti
    cose da fare
    da fare
    attività da fare
    attivita da fare
    attività da svolgere
    attivita da svolgere
    attività da completare
    attivita da completare
    azioni da intraprendere
    azioni da fare
    azioni da svolgere
    azioni da compiere
    punti d'azione
    punti di azione
    piano d'azione
    piano di azione
    piano delle azioni
    piano di lavoro
    elenco delle azioni
    lista delle cose da fare
    elenco delle cose da fare
    lista dei compiti
    incarichi
    assegnazioni
    adempimenti
    chi fa cosa
    chi fa che cosa
    compiti a casa
    lavori da fare
    to do list
    mansioni assegnate
  `,
  step: `
    lavoro
    lavori
    responsabilità
    responsabilita
    prossimi passi
    passi successivi
    prossime tappe
    prossimo passo
    passi
    seguiti
    prossime attività
    prossime attivita
    attività
    attivita
    impegni
    impegno
    pendenze
    sospesi
    sviluppi successivi
  `,
  task: `
    compito
    incarico
    adempimento
  `,
  plainAction: `
    compiti
    cose da fare
    azioni da intraprendere
    azioni da fare
    azioni da svolgere
    punti d'azione
    incarichi
  `,
  leftover: `
    questioni in sospeso
    questioni aperte
    punti in sospeso
    punti aperti
    argomenti in sospeso
    argomenti rimandati
    punti rimandati
    rimasti in sospeso
    residui
    strascichi
    cose rimaste
    rimasto
    rimasti
    rimaste
    cose da finire
    cose in sospeso
    rimasto in sospeso
    rimanenze
    arretrati
  `,
  list: `
    lista
    liste
    elenco
    elenchi
    registro
    registri
    tabella
    tabelle
    quadro
    riepilogo
    sintesi
    riassunto
    inventario
    prospetto
    foglio
    cruscotto
    cronoprogramma
    scadenzario
    resoconto
  `,
  earlier: `
    precedente
    precedenti
    scorso
    scorsa
    scorsi
    scorse
    passat*
    ultimo
    ultima
    ultimi
    ultime
    vecchio
    vecchia
    vecchi
    vecchie
    antecedente
    antecedenti
    pregresso
    pregressa
    pregressi
    pregresse
    anteriore
    anteriori
    ieri
    l'ultima volta
    ultima volta
    la volta scorsa
    volta scorsa
    la settimana scorsa
    il mese scorso
    completat*
    concluso
    conclusa
    conclusi
    concluse
    chiuso
    chiusa
    chiusi
    chiuse
    terminat*
    svolto
    svolta
    svolti
    svolte
    effettuat*
    realizzat*
    eseguit*
    fatto
    fatta
    fatti
    fatte
    evaso
    evasa
    evasi
    evase
    portato a termine
    portata a termine
    portati a termine
    portate a termine
    altra volta
    l'altra volta
    volta precedente
  `,
  open: `
    aperto
    aperta
    aperti
    aperte
    in sospeso
    in corso
    in attesa
    in progress
    in lavorazione
    pendente
    pendenti
    da completare
    da terminare
    da concludere
    da chiudere
    ancora aperte
    ancora aperti
    incompleto
    incompleta
    incompleti
    incomplete
    incompiut*
    inevaso
    inevasa
    inevasi
    inevase
    residuo
    residua
    residui
    residue
    rimanente
    rimanenti
    restante
    restanti
    rimasto
    rimasta
    rimasti
    rimaste
    esistente
    esistenti
    arretrat*
    in ritardo
    scadut*
    rinviat*
    rimandat*
    posticipat*
    non completat*
    non concluso
    non conclusa
    non conclusi
    non concluse
    non svolto
    non svolta
    non svolti
    non svolte
    non fatto
    non fatta
    non fatti
    non fatte
    non realizzat*
    non eseguit*
    non chiuso
    non chiusa
    non chiusi
    non chiuse
    sospeso
    sospesa
    sospesi
    sospese
    vigenti
    riportat*
  `,
  review: `
    verifica
    verifiche
    revisione
    riesame
    controllo
    esame
    seguito
    follow up
    monitoraggio
    stato di
    stato delle
    stato dei
    stato degli
    stato d'avanzamento
    stato avanzamento
    stato di avanzamento
    avanzamento
    avanzamento delle
    avanzamento dei
    andamento delle
    andamento dei
    bilancio delle
    valutazione delle
    valutazione dei
    situazione delle
    situazione dei
    punto sulle
    punto sui
    il punto sulle
    aggiornamento delle
    aggiornamento dei
    aggiornamento su
    aggiornamenti su
    aggiornamenti sulle
    retrospettiva
    ripasso
    ricognizione
    rendiconto
  `,
  fresh: `
    nuovo
    nuova
    nuovi
    nuove
    prossimo
    prossima
    prossimi
    prossime
    successivo
    successiva
    successivi
    successive
    seguente
    seguenti
    oggi
    di oggi
    odierno
    odierna
    odierni
    odierne
    domani
    futuro
    futura
    futuri
    future
    venturo
    ventura
    venturi
    venture
    questa settimana
    in arrivo
    d'ora in avanti
  `,
  meeting: `
    riunione
    riunioni
    incontro
    incontri
    seduta
    sedute
    sessione
    sessioni
    assemblea
    assemblee
    chiamata
    chiamate
    videochiamata
    videoconferenza
    conferenza
    call
    meeting
    sprint
    iterazione
    settimana
    settimane
    mese
    mesi
    giorno
    giorni
    volta
    verbale
    verbali
    consiglio
    comitato
    direttivo
    consiglio direttivo
    commissione
    plenaria
    appuntamento
    laboratorio
    giornata
    quindicina
    trimestre
    anno
    periodo
    data
    daily
    weekly
    retro
    standup
    tavolo
    giunta
  `,
  filler: `
    assunto
    assunta
    assunti
    assunte
    concordat*
    assegnat*
    definit*
    deciso
    decisa
    decisi
    decise
    stabilit*
    individuat*
    identificat*
    preso
    presa
    presi
    prese
    proposto
    proposta
    proposti
    proposte
    emerso
    emersa
    emersi
    emerse
    derivat*
    raccolto
    raccolta
    raccolti
    raccolte
    adottat*
    pianificat*
    previsto
    prevista
    previsti
    previste
    programmat*
    annotat*
    registrat*
    affidat*
    ripartit*
    distribuit*
    suddiviso
    suddivisa
    suddivisi
    suddivise
    generat*
    rilevat*
    richiesto
    richiesta
    richiesti
    richieste
    necessario
    necessaria
    necessari
    necessarie
    correttivo
    correttiva
    correttivi
    correttive
    concreto
    concreta
    concreti
    concrete
    specifico
    specifica
    specifici
    specifiche
    immediat*
    urgente
    urgenti
    importante
    importanti
    principale
    principali
    prioritario
    prioritaria
    prioritari
    prioritarie
    chiave
    generale
    generali
    comune
    comuni
    individuale
    individuali
    personale
    personali
    settimanale
    settimanali
    mensile
    mensili
    quotidiano
    quotidiana
    quotidiani
    quotidiane
    diverso
    diversa
    diversi
    diverse
    vari
    varie
    aggiuntivo
    aggiuntiva
    aggiuntivi
    aggiuntive
    ulteriore
    ulteriori
    attuale
    attuali
    da intraprendere
    intraprendere
    da svolgere
    svolgere
    da fare
    fare
    da compiere
    compiere
    da completare entro
    da realizzare
    realizzare
    da eseguire
    eseguire
    da seguire
    seguire
    assegnazione
    suddivisione
    divisione
    distribuzione
    ripartizione
    dettaglio
    squadra
    gruppo
    gruppi
    team
    membro
    membri
    partecipanti
    presenti
    persona
    persone
    responsabile
    responsabili
    incaricati
    carico
    punto
    punti
    tema
    temi
    cosa
    cose
    scadenza
    scadenze
    termine
    termini
    breve
    medio
    lungo
    breve termine
    medio termine
    lungo termine
    note
    nota
    date
    stato
    situazione
    avanzamento
    progresso
    lavoro
    lavori
    volontario
    volontari
    collegat*
    risultante
    risultanti
    risultato
    risultati
    possibile
    possibili
    finale
    finali
    operativo
    operativa
    operativi
    operative
    nostro
    nostra
    nostri
    nostre
    concordato
  `,
  stop: `
    gruppo di lavoro
    gruppi di lavoro
    tavolo di lavoro
    ordine dei lavori
    come
    perché
    perche
    perchè
    che
    cosa
    quando
    quanto
    dove
    su
    sulle
    sui
    senza
    non
    nessun
    nessuna
    nessuno
    noi
    io
    loro
    è
    e
    sono
    era
    erano
    ha
    hanno
    deve
    devono
    può
    puo
    possono
    strumento
    strumenti
    modello
    modelli
    gestione
    gestire
    automatico
    automatica
    automatici
    automatiche
    molte
    molti
    formato
    proposta
    politica
    processo
    procedura
  `,
  sectionBeside: `
    decisione
    decisioni
    delibera
    delibere
    deliberazione
    deliberazioni
    accordo
    accordi
    conclusione
    conclusioni
    risoluzione
    risoluzioni
    esiti
    esito
    varie ed eventuali
    varie
    eventuali
    altro
    chiusura
    domande
    dubbi
    osservazioni
    commenti
    proposte
    idee
  `,
  otherSections: `
    prossima riunione
    prossimo incontro
    prossima seduta
    prossima assemblea
    data della prossima riunione
    data prossima riunione
    prossimo appuntamento
    presenti
    presenze
    partecipanti
    collegamenti
    link
    link utili
    risorse
    registrazione
    registrazioni
    dati di accesso
    informazioni generali
    informazioni sulla riunione
    firme
    firma
    allegati
    cronologia delle versioni
    storico delle versioni
    registro delle modifiche
    riferimenti
  `,
  numbered: `
    punto
    tema
    argomento
    sezione
    parte
    voce
    punto all'ordine del giorno
    odg
  `,
  agenda: `
    ordine del giorno
    o.d.g.
    odg
    agenda
    argomenti
    argomenti trattati
    argomenti da trattare
    argomenti discussi
    temi
    temi trattati
    punti da trattare
    punti all'ordine del giorno
    programma
    scaletta
    temi da discutere
  `,
  attendance: `
    presenti
    presente
    presenze
    partecipanti
    partecipante
    hanno partecipato
    partecipano
    sono presenti
    intervenuti
    convenuti
    elenco dei presenti
    lista dei presenti
    foglio presenze
    membri presenti
    soci presenti
    consiglieri presenti
    invitati
    ospiti
    in presenza
    collegati
    da remoto
    in collegamento
  `,
  attendee: `
    partecipanti
    partecipante
    presenti
    intervenuti
    convenuti
  `,
  absence: `
    assenti
    assente
    assenze
    assenti giustificati
    assenze giustificate
    giustificat*
    hanno giustificato
    scusat*
    non presenti
    sono assenti
  `,
  alsoPresent: `
    altri
    altre
    inoltre
    anche
    anche presenti
    online
    da remoto
    in remoto
    in videoconferenza
    in presenza
    ospiti
    invitati
  `,
  member: `
    membri
    membro
    soci
    consiglieri
    componenti
    composizione
    quorum
    elenco dei soci
  `,
  role: `
    moderatore
    moderatrice
    modera
    segretario
    segretaria
    presidente
    presiede
    facilitatore
    facilitatrice
    facilita
    verbalizza
    verbalizzante
    verbale
    verbale a cura di
    coordinatore
    coordinatrice
    conduce
    segreteria
    presidenza
    moderazione
    relatore
    relatrice
    scrum master
    product owner
    prende appunti
  `,
  minutesPart: `
    note
    verbale
    svolgimento
    discussione
    dibattito
    ordine del giorno
    odg
    argomenti
    argomento
    temi
    punti
    annunci
    novità
    novita
    comunicazioni
    decisioni
    delibere
    compiti
    azioni
    relazioni
    relazione
    precedente
    sintesi
    riassunto
    obiettivo
    obiettivi
  `,
  thing: `
    italiano
    inglese
    sito
    pagina
    server
    comunicazione
    tesoreria
    traduzione
    traduzioni
    bilancio
    statuto
    social
    promozione
    logistica
    grafica
    documentazione
    formazione
    sede
    evento
    eventi
    newsletter
    posta
    laboratorio
    laboratori
    bando
    bandi
    contabilità
    contabilita
    fatturazione
    infrastruttura
    backend
    frontend
    base di dati
    prove
    relazione
    calendario
    roma
    milano
    torino
  `,
  acronym: `
    pr
    api
    ux
    ui
    cv
    iva
    pdf
    faq
    ok
    ia
    cda
    odg
  `,
  groupNoun: `
    grafica
    prove
    supporto
    sicurezza
    progetto
    ricerca
    comunicazione
  `,
  groupBefore: `
    gruppo
    gruppo di lavoro
    squadra
    team
    commissione
    comitato
    area
    sottogruppo
    dipartimento
    tavolo
    consiglio
    direttivo
    ufficio
    gdl
    segreteria
    reparto
  `,
  office: `
    direttore
    direttrice
    capo
    responsabile
    presidente
    vicepresidente
    coordinatore
    coordinatrice
    segretario
    segretaria
    tesoriere
    tesoriera
    delegato
    delegata
    referente
    assessore
    sindaco
  `,
  helps: `
    aiutare
    dare una mano
    supportare
    collaborare
    affiancare
    sostenere
  `,
  supportRole: `
    supporto
    supporta
    aiuto
    aiuta
    sostituto
    sostituta
    revisore
    revisione
    collabora
    affianca
  `,
  copied: `
    cc
    in copia
    in cc
    copia a
    avvisare
    informare
  `,
  possessive: `
    suo
    sua
    suoi
    sue
    loro
    mio
    mia
    miei
    mie
    nostro
    nostra
    nostri
    nostre
    vostro
    vostra
  `,
  loginColumn: `
    utente
    nome utente
    account
    github
  `,
  nickColumn: `
    soprannome
    nick
    alias
  `,
  initialsColumn: `
    iniziali
    sigla
    sigle
    abbreviazione
  `,
  firmColumn: `
    organizzazione
    organizzazioni
    azienda
    ditta
    società
    societa
    ente
    istituzione
    istituto
    affiliazione
    associazione
  `,
  mailColumn: `
    e mail
    email
    mail
    posta elettronica
    contatto
    recapito
  `,
  listedColumn: `
    partecipante
    partecipanti
    membro
    membri
    socio
    soci
    nome e cognome
    cognome
    cognome e nome
    consigliere
    studente
    studentessa
  `,
  presentColumn: `
    presente
    presenti
    presenza
    presenze
    assente
  `,
  nameColumn: `
    nome
    nomi
    nominativo
    chi
    persona
    persone
  `,
  asideColumn: `
    ruolo
    ruoli
    carica
    funzione
    titolo
    comment*
    osservazion*
    nota
    note
    luogo
    paese
    città
    citta
    area
    gruppo
    squadra
    firma
    matricola
  `,
  ownerRole: `
    responsabilità
    responsabilita
    responsabile
    responsabili
    responsabile/i
    chi
    incaricat*
    assegnatario
    assegnatari
    assegnataria
    assegnato a
    assegnata a
    assegnat*
    a carico di
    a carico
    in carico a
    carico
    persona
    persone
    persona responsabile
    nome
    nomi
    nominativo
    titolare
    referente
    referenti
    esecutore
    svolge
    a cura di
    cura
    coordinatore
    coordinatrice
    coordina
    membro
    membri
    resp.
    chi lo fa
    capofila
  `,
  taskColumn: `
    compito
    compiti
    azione
    azioni
    attività
    attivita
    impegno
    impegni
    incarico
    incarichi
    adempimento
    adempimenti
    cosa
    che cosa
    descrizione
    dettaglio
    dettagli
    oggetto
    argomento
    tema
    voce
    titolo
    lavoro
    obiettivo
    consegna
    da fare
    cosa fare
    descrizione attività
    descrizione attivita
    descrizione azione
  `,
  plainTaskColumn: `
    cosa
    che cosa
    cosa fare
    da fare
    attività
    attivita
    impegno
    impegni
    lavoro
    descrizione attività
    descrizione attivita
    consegna
  `,
  statusColumn: `
    stato
    status
    situazione
    avanzamento
    stato avanzamento
    stato di avanzamento
    progresso
    % completamento
    % avanzamento
    completamento
    completato
    completata
    completato?
    fatto
    fatta
    fatto?
    svolto
    terminato
    terminata
    chiuso
    concluso
    eseguito
  `,
  dueColumn: `
    scadenza
    scadenze
    data di scadenza
    data scadenza
    data limite
    data di consegna
    data consegna
    data prevista
    data entro cui
    entro
    entro quando
    entro il
    quando
    per quando
    termine
    termini
    consegna
    tempi
    tempistica
    tempistiche
    deadline
    data
    data fine
    data di completamento
  `,
  dateColumn: `
    data
  `,
  identifier: `
    n.
    n°
    nº
    n
    nr
    nr.
    num
    num.
    numero
    id
    #
    codice
    cod.
    rif
    rif.
  `,
  topicColumn: `
    tema
    temi
    argomento
    argomenti
    punto
    punti
    punto odg
    punto all'ordine del giorno
    discussione
    dibattito
    note
    commenti
    osservazioni
    decisione
    decisioni
    delibera
    delibere
    deliberazioni
    conclusione
    conclusioni
    ordine del giorno
    sintesi
    riassunto
    descrizione
    contenuto
    esito
    oggetto
  `,
  closedCell: `
    fatto
    fatta
    fatti
    fatte
    completat*
    completo
    terminat*
    finit*
    chiuso
    chiusa
    chiusi
    chiuse
    concluso
    conclusa
    conclusi
    concluse
    risolto
    risolta
    risolti
    risolte
    svolto
    svolta
    svolti
    svolte
    eseguit*
    effettuat*
    realizzat*
    evaso
    evasa
    evasi
    evase
    consegnat*
    pronto
    pronta
    pronti
    pronte
    sì
    si
    ok
    annullat*
    100%
  `,
  openCell: `
    no
    non ancora
    in sospeso
    in corso
    in lavorazione
    in attesa
    da fare
    da iniziare
    non iniziat*
    aperto
    aperta
    aperti
    aperte
  `,
  markers: `
    azione
    compito
    da fare
    punto d'azione
    azione da intraprendere
    incarico
    attività da svolgere
    attivita da svolgere
    adempimento
  `,
  traps: `
    ai
  `,
  and: `
    e
    ed
    o
    od
    oppure
    nonché
    assieme a
  `,
  duty: `
    deve
    devono
    dovrà
    dovra
    dovranno
    dovrebbe
    dovrebbero
    ha da
    avrà da
    avra da
    si impegna a
    si impegnano a
    si è impegnato a
    si e impegnato a
    si è impegnata a
    si e impegnata a
    si offre di
    si offrono di
    si è offerto di
    si e offerto di
    si è offerta di
    si e offerta di
    si incarica di
    si incaricano di
    è incaricato di
    e incaricato di
    è incaricata di
    e incaricata di
    sono incaricati di
    sono incaricate di
    viene incaricato di
    viene incaricata di
    può
    puo
    provvede a
    provvedono a
    provvederà a
    provvedera a
    provvederanno a
    è tenuto a
    e tenuto a
  `,
  passive: `
    essere
    venire
    stare
    rimanere
  `,
  takes: `
    si occupa
    si occupano
    si occuperà
    si occuperanno
    se ne occupa
    se ne occuperà
    se ne occupano
    si prende cura
    si fa carico
    si fanno carico
    si farà carico
    si incarica
    si incaricano
    si incaricherà
    si mette in contatto
    si mettono in contatto
    si metterà in contatto
    si informa
    si informerà
    è responsabile di
    è responsabile del
    è responsabile della
    sono responsabili di
    è il responsabile
    è la responsabile
    prende in carico
    prenderà in carico
    prendono in carico
    prende contatto
    prenderà contatto
    prende contatti
    cura la
    cura il
    ci manda
    ci invia
    ci invierà
    contatta
    contattano
    prepara
    preparano
    invia
    inviano
    manda
    mandano
    crea
    creano
    redige
    redigono
    rivede
    rivedono
    pubblica
    pubblicano
    aggiorna
    aggiornano
    organizza
    organizzano
    coordina
    coordinano
    convoca
    convocano
    compra
    comprano
    acquista
    acquistano
    prenota
    prenotano
    presenta
    presentano
    consegna
    consegnano
    completa
    completano
    termina
    terminano
    finisce
    finiscono
    finalizza
    finalizzano
    conclude
    concludono
    indaga
    indagano
    approfondisce
    approfondiscono
    cerca
    cercano
    consulta
    consultano
    chiede
    chiedono
    domanda
    domandano
    parla
    parlano
    chiama
    chiamano
    telefona
    telefonano
    avvisa
    avvisano
    informa
    informano
    comunica
    comunicano
    conferma
    confermano
    verifica
    verificano
    controlla
    controllano
    valida
    validano
    prova
    provano
    testa
    testano
    installa
    installano
    configura
    configurano
    documenta
    documentano
    implementa
    implementano
    sviluppa
    sviluppano
    progetta
    progettano
    programma
    programmano
    pianifica
    pianificano
    elabora
    elaborano
    analizza
    analizzano
    studia
    studiano
    valuta
    valutano
    guarda
    guardano
    rilegge
    rileggono
    esplora
    esplorano
    sistema
    sistemano
    corregge
    correggono
    risolve
    risolvono
    migliora
    migliorano
    aggiunge
    aggiungono
    include
    includono
    inserisce
    inseriscono
    integra
    integrano
    toglie
    togliono
    rimuove
    rimuovono
    elimina
    eliminano
    cancella
    cancellano
    cambia
    cambiano
    modifica
    modificano
    sposta
    spostano
    migra
    migrano
    traduce
    traducono
    stampa
    stampano
    paga
    pagano
    incassa
    incassano
    firma
    firmano
    richiede
    richiedono
    raccoglie
    raccogliono
    riunisce
    riuniscono
    porta
    portano
    monta
    montano
    pulisce
    puliscono
    ordina
    ordinano
    annota
    annotano
    registra
    registrano
    iscrive
    iscrivono
    invita
    invitano
    propone
    propongono
    suggerisce
    suggeriscono
    definisce
    definiscono
    decide
    decidono
    fissa
    fissano
    stabilisce
    stabiliscono
    condivide
    condividono
    diffonde
    diffondono
    promuove
    promuovono
    carica
    caricano
    scarica
    scaricano
    scrive
    scrivono
    legge
    leggono
    risponde
    rispondono
    segue
    seguono
    continua
    continuano
    riprende
    riprendono
    inizia
    iniziano
    avvia
    avviano
    lancia
    lanciano
    apre
    aprono
    chiude
    chiudono
    fa
    fanno
    mette
    mettono
    tenta
    tentano
    provvede
    provvedono
    aiuta
    aiutano
    sostiene
    sostengono
    collabora
    collaborano
    partecipa
    partecipano
    accompagna
    accompagnano
    supervisiona
    supervisionano
    modera
    moderano
    guida
    guidano
    dirige
    dirigono
    assume
    assumono
    prende
    prendono
    dà
    danno
    negozia
    negoziano
    calcola
    calcolano
    stima
    stimano
    preventiva
    preventivano
    rifattorizza
    rifattorizzano
    disegna
    disegnano
    trascrive
    trascrivono
    riassume
    riassumono
    illustra
    illustrano
    forma
    formano
    facilita
    facilitano
    garantisce
    garantiscono
    assicura
    assicurano
    adatta
    adattano
    allega
    allegano
    approva
    approvano
    archivia
    archiviano
    gestisce
    gestiscono
    ottiene
    ottengono
    costruisce
    costruiscono
    distribuisce
    distribuiscono
    sceglie
    scelgono
    trova
    trovano
    struttura
    strutturano
    spiega
    spiegano
    estrae
    estraggono
    genera
    generano
    identifica
    identificano
    individua
    individuano
    introduce
    introducono
    mantiene
    mantengono
    misura
    misurano
    nomina
    nominano
    notifica
    notificano
    offre
    offrono
    ottimizza
    ottimizzano
    passa
    passano
    pensa
    pensano
    realizza
    realizzano
    ricorda
    ricordano
    inoltra
    inoltrano
    trasmette
    trasmettono
    rinnova
    rinnovano
    ripara
    riparano
    compila
    compilano
    seleziona
    selezionano
    sincronizza
    sincronizzano
    sostituisce
    sostituiscono
    lavora
    lavorano
    utilizza
    utilizzano
    usa
    usano
    vende
    vendono
    visita
    visitano
    esegue
    eseguono
    formalizza
    formalizzano
    amplia
    ampliano
    recupera
    recuperano
    monitora
    monitorano
    predispone
    predispongono
    concorda
    concordano
    deposita
    depositano
    fornisce
    forniscono
    sollecita
    sollecitano
    intervista
    intervistano
    procura
    procurano
    allestisce
    allestiscono
    cura
    curano
    segnala
    segnalano
    effettua
    effettuano
    svolge
    svolgono
    reperisce
    reperiscono
    attiva
    attivano
    protocolla
    protocollano
    bonifica
    bonificano
    versa
    versano
    rendiconta
    rendicontano
    abbozza
    abbozzano
    vaglia
    vagliano
    esamina
    esaminano
    discute
    discutono
    affronta
    affrontano
    impara
    imparano
    incontra
    incontrano
    tiene
    tengono
    contatterà
    contatteranno
    preparerà
    prepareranno
    invierà
    invieranno
    manderà
    manderanno
    creerà
    creeranno
    redigerà
    redigeranno
    rivederà
    rivederanno
    pubblicherà
    pubblicheranno
    aggiornerà
    aggiorneranno
    organizzerà
    organizzeranno
    coordinerà
    coordineranno
    convocherà
    convocheranno
    comprerà
    compreranno
    acquisterà
    acquisteranno
    prenoterà
    prenoteranno
    presenterà
    presenteranno
    consegnerà
    consegneranno
    completerà
    completeranno
    terminerà
    termineranno
    finirà
    finiranno
    finalizzerà
    finalizzeranno
    concluderà
    concluderanno
    indagherà
    indagheranno
    approfondirà
    approfondiranno
    cercherà
    cercheranno
    consulterà
    consulteranno
    chiederà
    chiederanno
    domanderà
    domanderanno
    parlerà
    parleranno
    chiamerà
    chiameranno
    telefonerà
    telefoneranno
    avviserà
    avviseranno
    informerà
    informeranno
    comunicherà
    comunicheranno
    confermerà
    confermeranno
    verificherà
    verificheranno
    controllerà
    controlleranno
    validerà
    valideranno
    proverà
    proveranno
    testerà
    testeranno
    installerà
    installeranno
    configurerà
    configureranno
    documenterà
    documenteranno
    implementerà
    implementeranno
    svilupperà
    svilupperanno
    progetterà
    progetteranno
    programmerà
    programmeranno
    pianificherà
    pianificheranno
    elaborerà
    elaboreranno
    analizzerà
    analizzeranno
    studierà
    studieranno
    valuterà
    valuteranno
    guarderà
    guarderanno
    rileggerà
    rileggeranno
    esplorerà
    esploreranno
    sistemerà
    sistemeranno
    correggerà
    correggeranno
    risolverà
    risolveranno
    migliorerà
    miglioreranno
    aggiungerà
    aggiungeranno
    includerà
    includeranno
    inserirà
    inseriranno
    integrerà
    integreranno
    toglierà
    toglieranno
    rimuoverà
    rimuoveranno
    eliminerà
    elimineranno
    cancellerà
    cancelleranno
    cambierà
    cambieranno
    modificherà
    modificheranno
    sposterà
    sposteranno
    migrerà
    migreranno
    tradurrà
    tradurranno
    stamperà
    stamperanno
    pagherà
    pagheranno
    incasserà
    incasseranno
    firmerà
    firmeranno
    richiederà
    richiederanno
    raccoglierà
    raccoglieranno
    riunirà
    riuniranno
    porterà
    porteranno
    monterà
    monteranno
    pulirà
    puliranno
    ordinerà
    ordineranno
    annoterà
    annoteranno
    registrerà
    registreranno
    iscriverà
    iscriveranno
    inviterà
    inviteranno
    proporrà
    proporranno
    suggerirà
    suggeriranno
    definirà
    definiranno
    deciderà
    decideranno
    fisserà
    fisseranno
    stabilirà
    stabiliranno
    condividerà
    condivideranno
    diffonderà
    diffonderanno
    promuoverà
    promuoveranno
    caricherà
    caricheranno
    scaricherà
    scaricheranno
    scriverà
    scriveranno
    leggerà
    leggeranno
    risponderà
    risponderanno
    seguirà
    seguiranno
    continuerà
    continueranno
    riprenderà
    riprenderanno
    inizierà
    inizieranno
    avvierà
    avvieranno
    lancerà
    lanceranno
    aprirà
    apriranno
    chiuderà
    chiuderanno
    farà
    faranno
    metterà
    metteranno
    tenterà
    tenteranno
    provvederà
    provvederanno
    aiuterà
    aiuteranno
    sosterrà
    sosterranno
    collaborerà
    collaboreranno
    parteciperà
    parteciperanno
    accompagnerà
    accompagneranno
    supervisionerà
    supervisioneranno
    modererà
    modereranno
    guiderà
    guideranno
    dirigerà
    dirigeranno
    assumerà
    assumeranno
    prenderà
    prenderanno
    darà
    daranno
    negozierà
    negozieranno
    calcolerà
    calcoleranno
    stimerà
    stimeranno
    preventiverà
    preventiveranno
    rifattorizzerà
    rifattorizzeranno
    disegnerà
    disegneranno
    trascriverà
    trascriveranno
    riassumerà
    riassumeranno
    illustrerà
    illustreranno
    formerà
    formeranno
    faciliterà
    faciliteranno
    garantirà
    garantiranno
    assicurerà
    assicureranno
    adatterà
    adatteranno
    allegherà
    allegheranno
    approverà
    approveranno
    archivierà
    archivieranno
    gestirà
    gestiranno
    otterrà
    otterranno
    costruirà
    costruiranno
    distribuirà
    distribuiranno
    sceglierà
    sceglieranno
    troverà
    troveranno
    strutturerà
    struttureranno
    spiegherà
    spiegheranno
    estrarrà
    estrarranno
    genererà
    genereranno
    identificherà
    identificheranno
    individuerà
    individueranno
    introdurrà
    introdurranno
    manterrà
    manterranno
    misurerà
    misureranno
    nominerà
    nomineranno
    notificherà
    notificheranno
    offrirà
    offriranno
    ottimizzerà
    ottimizzeranno
    passerà
    passeranno
    penserà
    penseranno
    realizzerà
    realizzeranno
    ricorderà
    ricorderanno
    inoltrerà
    inoltreranno
    trasmetterà
    trasmetteranno
    rinnoverà
    rinnoveranno
    riparerà
    ripareranno
    compilerà
    compileranno
    selezionerà
    selezioneranno
    sincronizzerà
    sincronizzeranno
    sostituirà
    sostituiranno
    lavorerà
    lavoreranno
    utilizzerà
    utilizzeranno
    userà
    useranno
    venderà
    venderanno
    visiterà
    visiteranno
    eseguirà
    eseguiranno
    formalizzerà
    formalizzeranno
    amplierà
    amplieranno
    recupererà
    recupereranno
    monitorerà
    monitoreranno
    predisporrà
    predisporranno
    concorderà
    concorderanno
    depositerà
    depositeranno
    fornirà
    forniranno
    solleciterà
    solleciteranno
    intervisterà
    intervisteranno
    procurerà
    procureranno
    allestirà
    allestiranno
    curerà
    cureranno
    segnalerà
    segnaleranno
    effettuerà
    effettueranno
    svolgerà
    svolgeranno
    reperirà
    reperiranno
    attiverà
    attiveranno
    protocollerà
    protocolleranno
    bonificherà
    bonificheranno
    verserà
    verseranno
    rendiconterà
    rendiconteranno
    abbozzerà
    abbozzeranno
    vaglierà
    vaglieranno
    esaminerà
    esamineranno
    discuterà
    discuteranno
    affronterà
    affronteranno
    imparerà
    impareranno
    incontrerà
    incontreranno
    terrà
    terranno
  `,
  charge: `
    per
    a
    da
    di
    con
    al
    alla
    del
    della
    dal
    dalla
    a cura di
    a carico di
    assegnata a
    assegnato a
    in carico a
  `,
  supporters: `
    con il supporto di
    col supporto di
    con l'aiuto di
    con il sostegno di
    supportato da
    supportata da
    insieme a
    assieme a
    in collaborazione con
    con la collaborazione di
    via
    cc
  `,
  ownerLabels: `
    responsabile
    responsabili
    resp.
    incaricato
    incaricata
    incaricati
    assegnato a
    assegnata a
    assegnato
    a cura di
    a carico di
    in carico a
    referente
    chi
    cura
  `,
  nobody: `
    nessuno
    nessuna
    qualcuno
    chi
    da definire
    da decidere
    da stabilire
    da assegnare
    da individuare
    da confermare
    non assegnato
    non assegnata
    volontario
    volontaria
    volontari
    cercasi volontario
    cercasi volontari
    cercasi
    nome
    nomi
    responsabile
    responsabili
    altri
    altre
    utente
    persona
    chiunque
    indefinito
  `,
  everybody: `
    tutti
    tutte
    tutti e tutte
    tutte e tutti
    tutti/e
    tuttə
    tutto il gruppo
    tutto il team
    tutta la squadra
    tutto il direttivo
    tutto il consiglio
    tutti i membri
    tutti i soci
    tutti i presenti
    tutti i partecipanti
    tutti quanti
    tutti noi
    ciascuno
    ciascuna
    ognuno
    ognuna
    ogni membro
    ogni gruppo
    ogni socio
    entrambi
    entrambe
    team al completo
    gruppo intero
    intero gruppo
    intero team
  `,
  pair: `
    entrambi
    entrambe
    tutti e due
    tutte e due
  `,
  groups: `
    squadra
    squadre
    gruppo
    gruppi
    team
    commissione
    commissioni
    comitato
    comitati
    consiglio
    direttivo
    consiglio direttivo
    giunta
    segreteria
    tesoreria
    presidenza
    vicepresidenza
    segretario
    segretaria
    tesoriere
    tesoriera
    presidente
    presidentessa
    vicepresidente
    coordinatore
    coordinatrice
    coordinatori
    coordinamento
    consiglieri
    consigliere
    consigliera
    moderatore
    moderatrice
    membri
    soci
    socie
    volontari
    volontarie
    direzione
    sviluppatori
    sviluppatrici
    manutentori
    amministratori
    amministrazione
    delegati
    delegato
    delegata
    professore
    professoressa
    professori
    docenti
    docente
    studenti
    studentesse
    partecipanti
    organizzatori
    organizzatrici
    organizzazione
    comune
    redazione
    referenti
    sindaco
    assessore
  `,
  honorific: `
    sig
    sig.
    sig.ra
    sig.na
    sigg.
    signor
    signora
    signorina
    dott
    dott.
    dott.ssa
    dr
    dr.
    dr.ssa
    prof
    prof.
    prof.ssa
    ing
    ing.
    avv
    avv.
    arch
    arch.
    geom.
    rag.
    don
    suor
    cav.
    on.
  `,
  noTask: `
    nessuna
    nessuno
    niente
    nulla
    non ce ne sono
    non ci sono
    nessun compito
    nessuna azione
    nessuna attività
    nessuna attivita
    nessun incarico
    nessuna azione in sospeso
    nessuna in sospeso
    nessuna azione pendente
    niente da fare
    niente da segnalare
    nulla da segnalare
    nulla da fare
    non applicabile
    n/a
    na
    n.a.
    n.d.
    nessuna novità
    nessuna novita
    senza novità
    senza novita
    vedi sotto
    vedi sopra
    vedi verbale
    vedi tabella
    da definire
    nessuna per ora
    niente per ora
    al momento nessuna
    al momento niente
    vuoto
  `,
  done: `
    fatto
    fatta
    fatti
    fatte
    terminato
    terminata
    terminati
    completat*
    finito
    finita
    finiti
    chiuso
    chiusa
    chiusi
    chiuse
    concluso
    conclusa
    conclusi
    concluse
    risolto
    risolta
    risolti
    risolte
    pronto
    pronta
    pronti
    pronte
    svolto
    svolta
    svolti
    svolte
    eseguit*
    effettuat*
    realizzat*
    evaso
    evasa
    evasi
    evase
    consegnat*
    corretto
    corretta
    corretti
    corrette
    portato a termine
    portata a termine
    portati a termine
    portate a termine
    già fatto
    gia fatto
    già fatta
    gia fatta
    già fatti
    gia fatti
    già fatte
    gia fatte
    già svolto
    gia svolto
    già svolta
    gia svolta
    è fatto
    e fatto
    è fatta
    e fatta
    è stato fatto
    e stato fatto
    è stata fatta
    e stata fatta
    sono state fatte
    sono stati fatti
    è stato completato
    e stato completato
    è stata completata
    e stata completata
    è pronto
    e pronto
    è pronta
    e pronta
    tutto fatto
  `,
  happened: `
    è stato inviato
    e stato inviato
    è stata inviata
    e stata inviata
    sono stati inviati
    sono state inviate
    è stato pubblicato
    e stato pubblicato
    è stata pubblicata
    e stata pubblicata
    è stato creato
    e stato creato
    è stata creata
    e stata creata
    è stato risolto
    e stato risolto
    è stata risolta
    e stata risolta
    è stato chiuso
    e stato chiuso
    è stata chiusa
    e stata chiusa
    è stato completato
    e stato completato
    è stata completata
    e stata completata
    è stato aggiornato
    e stato aggiornato
    è stata aggiornata
    e stata aggiornata
    è stato aggiunto
    e stato aggiunto
    è stata aggiunta
    e stata aggiunta
    è stato caricato
    e stato caricato
    è stata caricata
    e stata caricata
    è stato corretto
    e stato corretto
    è stata corretta
    e stata corretta
    è stato comprato
    e stato comprato
    è stata comprata
    e stata comprata
    è stato acquistato
    e stato acquistato
    è stata acquistata
    e stata acquistata
    è stato pagato
    e stato pagato
    è stata pagata
    e stata pagata
    è stato firmato
    e stato firmato
    è stata firmata
    e stata firmata
    è stato contattato
    e stato contattato
    è stata contattata
    e stata contattata
    è stato presentato
    e stato presentato
    è stata presentata
    e stata presentata
    è stato consegnato
    e stato consegnato
    è stata consegnata
    e stata consegnata
    è stato realizzato
    e stato realizzato
    è stata realizzata
    e stata realizzata
    è stato eseguito
    e stato eseguito
    è stata eseguita
    e stata eseguita
    è stato effettuato
    e stato effettuato
    è stata effettuata
    e stata effettuata
    è stato approvato
    e stato approvato
    è stata approvata
    e stata approvata
    è stato prenotato
    e stato prenotato
    è stata prenotata
    e stata prenotata
    è stato unito
    e stato unito
    è stata unita
    e stata unita
    è già stato fatto
    e gia stato fatto
    è già stata fatta
    e gia stata fatta
    si è svolto
    si e svolto
    si è svolta
    si e svolta
    ha avuto luogo
    hanno avuto luogo
    sono stati fatti
    sono state fatte
    sono stati completati
    sono state completate
  `,
  acted: `
    inviat*
    creat*
    pubblicat*
    aggiunto
    aggiunta
    aggiunti
    aggiunte
    aggiornat*
    caricat*
    contattat*
    scritto
    scritta
    scritti
    scritte
    redatto
    redatta
    redatti
    redatte
    comprat*
    acquistat*
    pagat*
    prenotat*
    firmat*
    presentat*
    richiesto
    richiesta
    richiesti
    richieste
    corretto
    corretta
    corretti
    corrette
    eliminat*
    rimosso
    rimossa
    rimossi
    rimosse
    invitat*
    avvisat*
    informat*
    convocat*
    preparat*
    mandat*
    sentit*
    ha inviato
    ha creato
    ha pubblicato
    ha aggiunto
    ha aggiornato
    ha contattato
    ha parlato con
    ha sentito
    ha scritto
    ha comprato
    ha acquistato
    ha pagato
    ha prenotato
    ha firmato
    ha presentato
    ha chiesto
    ha richiesto
    ha avvisato
    ha informato
    ha invitato
    ha preparato
    ha fatto
    ha completato
    ha consegnato
    ha mandato
  `,
  doneApart: `
    ok
    completo
    completa
    completi
    complete
    inviato
    mail inviata
    e-mail inviata
    email inviata
    messaggio inviato
    pr unita
    pr mergiata
    pr mergeata
    pr chiusa
    pr approvata
  `,
  already: `
    già
    gia
    tutto
    tutti
    tutte
    è
    e
    sono
    è già
    e gia
    sono già
    sono gia
    è stato
    e stato
    è stata
    e stata
    sono stati
    sono state
    è già stato
    e gia stato
    è già stata
    e gia stata
  `,
  dropped: `
    annullat*
    scartat*
    obsoleto
    obsoleta
    obsoleti
    obsolete
    abbandonat*
    ritirat*
    respinto
    respinta
    respinti
    respinte
    eliminato dalla lista
    eliminata dalla lista
    eliminati dalla lista
    eliminate dalla lista
    non più necessario
    non piu necessario
    non più necessaria
    non piu necessaria
    non più necessarii
    non piu necessarii
    non più necessarie
    non piu necessarie
    non è più necessario
    non e piu necessario
    non è più necessaria
    non e piu necessaria
    non è più necessarii
    non e piu necessarii
    non è più necessarie
    non e piu necessarie
    non sono più necessario
    non sono piu necessario
    non sono più necessaria
    non sono piu necessaria
    non sono più necessarii
    non sono piu necessarii
    non sono più necessarie
    non sono piu necessarie
    non serve più
    non serve piu
    non servono più
    non servono piu
    non si fa più
    non si fa piu
    non si farà
    non si fara
    non verrà fatto
    non verra fatto
    non verrà fatta
    non verra fatta
    non più pertinente
    non piu pertinente
    non più rilevante
    non piu rilevante
    decadut*
    fuori ambito
    superato dagli eventi
    superata dagli eventi
    superati dagli eventi
    superate dagli eventi
    no grazie
    non serve
    non se ne fa nulla
  `,
  notDone: `
    non
    no
    ancora
    mai
    in sospeso
    in corso
    in attesa
    in lavorazione
    in progress
    in ritardo
    aspettando
    attende
    attendiamo
    manca
    mancano
    quasi
    parzialmente
    in parte
    parziale
    rinviat*
    rimandat*
    posticipat*
    sospeso
    sospesa
    sospesi
    sospese
    bloccat*
    fermo
    ferma
    fermi
    ferme
    aperto
    aperta
    aperti
    aperte
    quando
    se
    fino
    finché
    finche
    prima
    deve
    devono
    dovrebbe
    dovrà
    dovra
    bisogna
    occorre
    sarà
    saranno
    verrà
    verra
    verranno
    presto
    a breve
    prossimamente
    ma
    però
    pero
    tranne
    salvo
    eccetto
    senza
    continua
    continuano
    iniziat*
    cominciat*
    avviat*
    da fare
    forse
    domani
    bozza
    in revisione
    da definire
    da completare
  `,
  goesOn: `
    in corso
    in sospeso
    in attesa
    in lavorazione
    in progress
    in svolgimento
    in fase di completamento
    in ritardo
    ancora aperto
    ancora aperta
    ancora in corso
    ancora in sospeso
    aperto
    aperta
    aperti
    aperte
    pendente
    rinviat*
    si rinvia
    rimandat*
    si rimanda
    posticipat*
    bloccat*
    sospeso
    sospesa
    sospesi
    sospese
    da fare
    da iniziare
    da completare
    non fatto
    non fatta
    non fatti
    non fatte
    non iniziat*
    non svolto
    non svolta
    non svolti
    non svolte
    non completat*
    non ancora
    non ancora fatto
    non ancora fatta
    nessuna novità
    nessuna novita
    nessun aggiornamento
    nessun progresso
    iniziat*
    avviat*
    parzialmente fatto
    parzialmente completato
    parzialmente completata
    parziale
    continua
    prosegue
    in revisione
  `,
  still: `
    ancora
    tuttora
    è ancora
    e ancora
    sono ancora
    resta
    restano
    rimane
    sempre
    continua
  `,
  moved: `
    rinviat*
    si rinvia
    rimandat*
    si rimanda
    posticipat*
    si posticipa
    spostat*
    si sposta
    slittat*
    slitta
  `,
  limits: `
    ma
    però
    pero
    tranne
    salvo
    eccetto
    non
    quasi
    quando
    se
    fino
    manca
    mancano
    solo
    soltanto
    presto
    parzialmente
    appena
    in parte
    a meno che
  `,
  negation: `
    non
    mai
    né
    ne
    senza
    non è
    non e
    non sono
    non è stato
    non e stato
    non è stata
    non e stata
    non ancora
  `,
  statusLabel: `
    stato
    status
    situazione
    avanzamento
    aggiornamento
    seguito
  `,
  see: `
    vedi
    vedere
    cfr
    cfr.
    cf
    cf.
    v.
    si veda
    consultare
    dettagli in
    maggiori informazioni in
  `,
  makes: `
    creare
    aprire
    scrivere
    redigere
    aggiungere
    fare
  `,
  light: `
    verificare
    creare
    fare
    vedere
    guardare
    scrivere
    aggiungere
    aggiornare
    preparare
    chiedere
    controllare
    continuare
    finire
    chiarire
    inviare
    mandare
    dare
    mettere
    parlare
    commentare
    di nuovo
    ancora
    anche
    più
    piu
    nuovo
    nuova
    prossimo
    ultimo
    compito
    tema
    punto
    riunione
    che
    deve
    può
    puo
    con
    non
  `,
  generalSection: `
    note
    varie
    varie ed eventuali
    altro
    discussione
    temi
    argomenti
    argomenti trattati
    svolgimento
    svolgimento della riunione
    commenti
    osservazioni
    ordine del giorno
    odg
    verbale
    riassunto
    sintesi
    comunicazioni
  `,
  otherStatements: `
    decisione
    decisioni
    si decide
    si è deciso
    si e deciso
    deciso
    delibera
    delibere
    si delibera
    deliberato
    accordo
    accordi
    risoluzione
    risoluzioni
    approvato
    approvata
    nota
    note
    informazione
    informazioni
    info
    domanda
    domande
    risposta
    votazione
    voto
    voti
    votano
    favorevoli
    contrari
    astenuti
    partecipanti
    presenti
    assenti
    giustificati
    ordine del giorno
    odg
    o.d.g.
    verbale
    verbalizza
    riassunto
    sintesi
    conclusione
    conclusioni
    prossima riunione
    prossimo incontro
    data della prossima riunione
    data
    ora
    ora inizio
    ora fine
    orario
    inizio
    luogo
    durata
    tema
    temi
    argomento
    argomenti
    osservazione
    osservazioni
    commento
    commenti
    avviso
    avvisi
    dibattito
    discussione
    proposta
    proposte
    motivo
    obiettivo
    obiettivi
    link
    esempio
    contesto
    risultato
    risultati
    esito
    problema
    problemi
    rischio
    rischi
    idea
    idee
    dubbio
    dubbi
    mozione
    modera
    presiede
  `,
  templates: `
    aggiungere qui i compiti
    aggiungi qui le azioni
    elenco delle azioni qui
    descrivere il compito
    descrizione del compito qui
    scrivere qui
    scrivi qui
    nome del responsabile
    nome del compito
    chi fa cosa
  `,
  intelligence: `
    generativa
    act
    e
    per
    in
    è
    può
    puo
    di
    come
  `,
  notNames: `
    contattare
    preparare
    inviare
    mandare
    creare
    redigere
    rivedere
    pubblicare
    aggiornare
    organizzare
    coordinare
    convocare
    comprare
    acquistare
    prenotare
    presentare
    consegnare
    completare
    terminare
    finire
    finalizzare
    concludere
    indagare
    approfondire
    cercare
    consultare
    chiedere
    domandare
    parlare
    chiamare
    telefonare
    avvisare
    informare
    comunicare
    confermare
    verificare
    controllare
    validare
    provare
    testare
    installare
    configurare
    documentare
    implementare
    sviluppare
    progettare
    programmare
    pianificare
    elaborare
    analizzare
    studiare
    valutare
    guardare
    rileggere
    esplorare
    sistemare
    correggere
    risolvere
    migliorare
    aggiungere
    includere
    inserire
    integrare
    togliere
    rimuovere
    eliminare
    cancellare
    cambiare
    modificare
    spostare
    migrare
    tradurre
    stampare
    pagare
    incassare
    firmare
    richiedere
    raccogliere
    riunire
    portare
    montare
    pulire
    ordinare
    annotare
    registrare
    iscrivere
    invitare
    proporre
    suggerire
    definire
    decidere
    fissare
    stabilire
    condividere
    diffondere
    promuovere
    caricare
    scaricare
    scrivere
    leggere
    rispondere
    seguire
    continuare
    riprendere
    iniziare
    avviare
    lanciare
    aprire
    chiudere
    fare
    mettere
    tentare
    provvedere
    aiutare
    sostenere
    collaborare
    partecipare
    accompagnare
    supervisionare
    moderare
    guidare
    dirigere
    assumere
    prendere
    dare
    negoziare
    calcolare
    stimare
    preventivare
    rifattorizzare
    disegnare
    trascrivere
    riassumere
    illustrare
    formare
    facilitare
    garantire
    assicurare
    adattare
    allegare
    approvare
    archiviare
    gestire
    ottenere
    costruire
    distribuire
    scegliere
    trovare
    strutturare
    spiegare
    estrarre
    generare
    identificare
    individuare
    introdurre
    mantenere
    misurare
    nominare
    notificare
    offrire
    ottimizzare
    passare
    pensare
    realizzare
    ricordare
    inoltrare
    trasmettere
    rinnovare
    riparare
    compilare
    selezionare
    sincronizzare
    sostituire
    lavorare
    utilizzare
    usare
    vendere
    visitare
    eseguire
    formalizzare
    ampliare
    recuperare
    monitorare
    predisporre
    concordare
    depositare
    fornire
    sollecitare
    intervistare
    procurare
    allestire
    curare
    segnalare
    effettuare
    svolgere
    reperire
    attivare
    protocollare
    bonificare
    versare
    rendicontare
    abbozzare
    vagliare
    esaminare
    discutere
    affrontare
    imparare
    incontrare
    tenere
    si
    mi
    ci
    vi
    ne
    che
    chi
    come
    quando
    dove
    sì
    no
    non
    già
    gia
    e
    o
    ma
    però
    pero
    perché
    perche
    per
    con
    senza
    di
    del
    della
    alla
    in
    nel
    nella
    da
    dal
    dalla
    su
    sul
    sulla
    entro
    dopo
    prima
    durante
    tra
    fra
    anche
    inoltre
    ancora
    ora
    poi
    oggi
    domani
    questo
    questa
    questi
    queste
    ciò
    cio
    c'è
    c'e
    essere
    avere
    stare
    andare
    vedere
    potere
    dovere
    manca
    mancano
    resta
    restano
    deve
    devono
    bisogna
    occorre
    prossimo
    prossima
    prossimi
    prossime
    nuovo
    nuova
    secondo
    ultimo
    ultima
    altro
    altra
    altri
    altre
    ogni
    compito
    compiti
    azione
    azioni
    attività
    attivita
    tema
    temi
    argomento
    punto
    punti
    domanda
    idea
    idee
    esempio
    data
    scadenza
    luogo
    riunione
    verbale
    decisione
    decisioni
    nota
    note
    proposta
    proposte
    stato
    fatto
    fatta
    urgente
    importante
    priorità
    priorita
    mail
    messaggio
    link
    elenco
    lista
    documento
    documenti
    relazione
    preventivo
    preventivi
    bilancio
    fattura
    fatture
    locandina
    locandine
    volantino
    volantini
    sondaggio
    questionario
    modulo
    pagina
    sito
    codice
    base di dati
    consegna
    presentazione
    calendario
    prova
    prove
    test
    grazie
    sprint
    settimana
    parte
    fase
    versione
    opzione
    opzioni
    riassunto
    obiettivo
    obiettivi
    risultato
    risultati
    problema
    problemi
    dubbio
    dubbi
    niente
    nulla
    qualcuno
    nessuno
    qualcosa
    meglio
    possibile
    forse
    lunedì
    lunedi
    martedì
    martedi
    mercoledì
    mercoledi
    giovedì
    giovedi
    venerdì
    venerdi
    sabato
    gennaio
    febbraio
    marzo
    aprile
    maggio
    giugno
    luglio
    settembre
    ottobre
    novembre
    dicembre
    occuparsi
    informarsi
    incontrarsi
    mettersi
    riunirsi
    assicurarsi
  `,
  objects: `
    con
    a
    ad
    al
    allo
    alla
    all'
    ai
    agli
    alle
    di
    del
    dello
    della
    dell'
    dei
    degli
    delle
    da
    dal
    dalla
    per
    su
    sul
    sulla
    e
    ed
    o
    senza
    secondo
    contattare
    chiedere
    avvisare
    scrivere
    chiamare
    telefonare
    invitare
    informare
    consultare
    inviare
    mandare
    ricordare
    aiutare
    ringraziare
    intervistare
    sentire
    è
    come
    tramite
  `,
  imperative: `
    contattare
    preparare
    inviare
    mandare
    creare
    redigere
    rivedere
    pubblicare
    aggiornare
    organizzare
    coordinare
    convocare
    comprare
    acquistare
    prenotare
    presentare
    consegnare
    completare
    terminare
    finire
    finalizzare
    concludere
    indagare
    approfondire
    cercare
    consultare
    chiedere
    domandare
    parlare
    chiamare
    telefonare
    avvisare
    informare
    comunicare
    confermare
    verificare
    controllare
    validare
    provare
    testare
    installare
    configurare
    documentare
    implementare
    sviluppare
    progettare
    programmare
    pianificare
    elaborare
    analizzare
    studiare
    valutare
    guardare
    rileggere
    esplorare
    sistemare
    correggere
    risolvere
    migliorare
    aggiungere
    includere
    inserire
    integrare
    togliere
    rimuovere
    eliminare
    cancellare
    cambiare
    modificare
    spostare
    migrare
    tradurre
    stampare
    pagare
    incassare
    firmare
    richiedere
    raccogliere
    riunire
    portare
    montare
    pulire
    ordinare
    annotare
    registrare
    iscrivere
    invitare
    proporre
    suggerire
    definire
    decidere
    fissare
    stabilire
    condividere
    diffondere
    promuovere
    caricare
    scaricare
    scrivere
    leggere
    rispondere
    seguire
    continuare
    riprendere
    iniziare
    avviare
    lanciare
    aprire
    chiudere
    fare
    mettere
    tentare
    provvedere
    aiutare
    sostenere
    collaborare
    partecipare
    accompagnare
    supervisionare
    moderare
    guidare
    dirigere
    assumere
    prendere
    dare
    negoziare
    calcolare
    stimare
    preventivare
    rifattorizzare
    disegnare
    trascrivere
    riassumere
    illustrare
    formare
    facilitare
    garantire
    assicurare
    adattare
    allegare
    approvare
    archiviare
    gestire
    ottenere
    costruire
    distribuire
    scegliere
    trovare
    strutturare
    spiegare
    estrarre
    generare
    identificare
    individuare
    introdurre
    mantenere
    misurare
    nominare
    notificare
    offrire
    ottimizzare
    passare
    pensare
    realizzare
    ricordare
    inoltrare
    trasmettere
    rinnovare
    riparare
    compilare
    selezionare
    sincronizzare
    sostituire
    lavorare
    utilizzare
    usare
    vendere
    visitare
    eseguire
    formalizzare
    ampliare
    recuperare
    monitorare
    predisporre
    concordare
    depositare
    fornire
    sollecitare
    intervistare
    procurare
    allestire
    curare
    segnalare
    effettuare
    svolgere
    reperire
    attivare
    protocollare
    bonificare
    versare
    rendicontare
    abbozzare
    vagliare
    esaminare
    discutere
    affrontare
    imparare
    incontrare
    tenere
    occuparsi di
    occuparsi del
    occuparsi della
    mettersi in contatto
    mettersi d'accordo
    riunirsi
    informarsi
    assicurarsi
    prendere contatto
    prendere contatti
    prendere in carico
    portare a termine
    mettere in pratica
    dare seguito
    dare un'occhiata
    fare il punto
    tenere conto
    vedere
    sentire
    andare
  `,
  reported: `
    ha riferito
    ha spiegato
    ha detto
    ha informato
    ha comunicato
    ha ricordato
    ha segnalato
    riferisce
    segnala che
    informa che
    ricorda che
    spiega che
    dice che
    ritiene che
    comunica che
    pensa che
    ringrazia
    ha chiesto se
  `,
  noNews: `
    nessuna novità
    nessun aggiornamento
    nessun progresso
    ancora da fare
    ancora in corso
    ancora aperto
    ancora in sospeso
    invariato
    non ancora fatto
  `,
  month: `
    gennaio
    febbraio
    marzo
    aprile
    maggio
    giugno
    luglio
    agosto
    settembre
    ottobre
    novembre
    dicembre
    gen
    feb
    mar
    apr
    mag
    giu
    lug
    ago
    set
    ott
    nov
    dic
    genn
    febbr
    mar
    apr
    magg
    giugno
    luglio
    ag
    sett
    ott
    nov
    dic
  `,
  weekday: `
    lunedì
    martedì
    mercoledì
    giovedì
    venerdì
    sabato
    domenica
    lun
    mar
    mer
    gio
    ven
    sab
    dom
    lunedi
    martedi
    mercoledi
    giovedi
    venerdi
    sabato
    domenica
    lunedi'
    martedi'
    mercoledi'
    giovedi'
    venerdi'
    sabato
    domenica
  `,
  count: `
    uno
    due
    tre
    quattro
    cinque
    sei
    sette
    otto
    nove
    dieci
    un
    due
    tre
    quattro
    cinque
    sei
    sette
    otto
    nove
    dieci
    una
    due
    tre
    quattro
    cinque
    sei
    sette
    otto
    nove
    dieci
  `,
  timeUnit: `
    giorno
    settimana
    mese
    trimestre
    anno
    giorni
    settimane
    mesi
    trimestri
    anni
  `,
  alsoName: `
    domenica
  `,
  ordinal: `
    º
    °
  `,
  dayJoin: `
    di
    il
    del
  `,
  today: `
    oggi
  `,
  tomorrow: `
    domani
  `,
  afterTomorrow: `
    dopodomani
  `,
  relativeDay: `
    stasera
    questa sera
    domani mattina
    domani sera
    domattina
    oggi stesso
  `,
  season: `
    natale
    pasqua
    ferragosto
    capodanno
    epifania
    ognissanti
    carnevale
    estate
    l'estate
    autunno
    inverno
    primavera
    ferie
    le ferie
    vacanze
    le vacanze
    vacanze estive
    le vacanze estive
    vacanze di natale
    feste
    le feste
    la pausa estiva
    fine anno
    il rientro
    l'inizio della scuola
  `,
  week: `
    settimana
    mese
    fine settimana
    weekend
  `,
  once: `
    volta
  `,
  occasion: `
    riunione
    riunioni
    incontro
    seduta
    sessione
    assemblea
    chiamata
    videochiamata
    sprint
    consegna
    laboratorio
    giornata
    conferenza
    convegno
    congresso
    release
    rilascio
    lancio
    versione
    meeting
    call
    evento
    lezione
    presentazione
    comitato
    commissione
    consiglio
    direttivo
    iterazione
    hackathon
    fiera
    festa
  `,
  milestone: `
    release
    rilascio
    lancio
    consegna finale
  `,
  coming: `
    prossimo
    prossima
    prossimi
    prossime
    seguente
    successivo
    successiva
    successivi
    successive
    venturo
    ventura
    venturi
    venture
  `,
  comingBehind: `
    prossimo
    prossima
    prossimi
    prossime
    seguente
    successivo
    successiva
    successivi
    successive
    venturo
    ventura
    venturi
    venture
    che viene
    entrante
  `,
  current: `
    questo
    questa
    questi
    queste
    quest'
    il presente
    la presente
  `,
  endOf: `
    fine
    fine di
    fine del
    fine della
    fine dell'
  `,
  partOf: `
    metà
    meta
    metà di
    meta di
    metà del
    meta del
    inizio
    inizio di
    inizio del
    primi di
    i primi di
  `,
  few: `
    pochi
    poche
    qualche
    alcuni
    alcune
    un paio di
    paio di
  `,
  until: `
    entro
    entro e non oltre
    prima di
    prima del
    prima della
    prima dell'
    per
    fino a
    fino al
    fino alla
    non oltre
    al più tardi
    al piu tardi
    al massimo
    al massimo entro
    scadenza
    con scadenza
    scade
    termine
    consegna
    consegna entro
    deadline
    data limite
  `,
  before: `
    entro
    prima di
    prima della
    prima del
    prima dell'
    fino a
    fino alla
    fino al
    in tempo per
  `,
  timeFor: `
    per
  `,
  within: `
    in
    entro
    nel giro di
    nell'arco di
    tra
    fra
    nei
    nelle
    durante
    a
    al
  `,
  onDay: `
    il
    l'
    in data
    nel giorno
    il giorno
  `,
  afterTime: `
    dopo
    a partire da
    a partire dal
    a partire dalla
    dal
  `,
  calendarWeek: `
    settimana
  `,
  asSoon: `
    appena possibile
    il prima possibile
    al più presto
    al piu presto
    quanto prima
  `,
  told: `
    che
    chi
    perché
    perche
    perchè
    se
    dove
    cui
    quale
    quali
  `,
  asks: `
    chiedere
    chiede
    chiederà
    chiedera
    domandare
    domanda
    invitare
    invita
    ricordare
    ricorda
    sollecitare
    sollecita
    avvisare
    avvisa
  `,
  askedFor: `
    di
    a
    che
    se
    per
  `,
  isWhen: `
    è
    e
    sarà
    sono
    saranno
    si svolge
    si svolgerà
    si svolgera
    si terrà
    si terra
    si tiene
    ci sarà
    ci sara
    ha luogo
    avrà luogo
    avra luogo
    avrà
    avra
  `,
  scheduled: `
    previsto
    prevista
    previsti
    previste
    programmat*
    fissat*
    pianificat*
    convocat*
    annunciat*
    in programma
  `,
  timeWord: `
    h
    ore
    ora
    min
    minuti
    minuto
    am
    pm
    utc
  `,
  agent: `
    da
    dal
    dalla
    dai
    dalle
    dall'
  `,
  joining: `
    e
  `,
};
