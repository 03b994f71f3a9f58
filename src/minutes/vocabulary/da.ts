import type { Vocabulary } from './concepts.ts';

/** Verbs and nouns of doing that begin tasks; for the same reason they are no names. */
const DOING = `
    afholde
    afklare
    aflyse
    aflevere
    afprøve
    afslutte
    aftale
    anmelde
    ansøge
    arbejde videre med
    arrangere
    bage
    bede
    bede om
    beskrive
    bestemme
    bestille
    betale
    bidrage
    booke
    bruge
    bygge
    deltage
    dele
    dele ud
    diskutere
    distribuere
    dokumentere
    drøfte
    etablere
    evaluere
    fastlægge
    fikse
    finde
    finde ud af
    fjerne
    flytte
    fordele
    foreslå
    forberede
    formidle
    forny
    forsøge
    fortsætte
    færdiggøre
    følge op
    få
    få fat i
    få styr på
    genbesøge
    gennemføre
    gennemgå
    give
    give besked
    gøre
    gøre færdig
    gå igennem
    hente
    hjælpe
    holde
    hænge op
    høre
    implementere
    indhente
    indkalde
    indkøbe
    indsamle
    indsende
    informere
    installere
    integrere
    invitere
    justere
    kontakte
    kontrollere
    koordinere
    kigge på
    kopiere
    korrigere
    kortlægge
    købe
    købe ind
    lave
    lede
    levere
    lukke
    lægge
    lægge op
    lægge ud
    læse
    løse
    male
    medbringe
    melde
    merge
    minde
    måle
    nævne
    notere
    offentliggøre
    omskrive
    opdatere
    opsætte
    oprette
    ordne
    organisere
    oversætte
    passe
    planlægge
    præsentere
    printe
    prioritere
    prøve
    publicere
    redigere
    registrere
    rekruttere
    rense
    reparere
    reservere
    rette
    ringe
    rundsende
    rydde
    rydde op
    rykke
    samle
    samle op
    se på
    sende
    sende ud
    skabe
    skaffe
    skifte
    skrive
    skrive ud
    slette
    snakke med
    spørge
    starte
    stille
    svare
    sælge
    sætte
    sætte op
    søge
    sørge for
    tage
    tage kontakt
    tage kontakt til
    tage op
    takke
    tale med
    tegne
    tegne op
    teste
    tilføje
    tilmelde
    tjekke
    trykke
    tælle
    tømme
    udarbejde
    udfylde
    udforme
    udføre
    udlevere
    udsende
    udskifte
    udskyde
    udvikle
    undersøge
    underskrive
    uploade
    vaske
    vedligeholde
    vende tilbage
    vise
    vurdere
    vælge
    åbne
    ændre
    øve
    send
    skriv
    tjek
    ring
    bestil
    køb
    lav
    kontakt
    følg op
    husk
    inviter
    opdater
    læg
    læg op
    læg ud
    sæt
    sæt op
    tag
    tag kontakt
    spørg
    hør
    fiks
    ryd op
    book
    læs
    meld
    afklar
    undersøg
    forbered
    planlæg
    ret
    opret
    offentliggør
    flyt
    slet
    vurder
    indkøb
    bestilling
    opdatering
    udsendelse
    indkaldelse
    planlægning
    udarbejdelse
    undersøgelse
`;

/** Danish. Change here when minutes in Danish use a word that is not known; one word or phrase a line. */
export const da: Vocabulary = {
  article: `
    en
    et
    den
    det
    de
    denne
    dette
    disse
    vores
    vor
    vort
    vore
    jeres
    deres
    din
    dit
    dine
    min
    mit
    mine
    sin
    sit
    sine
    hans
    hendes
    alle
    al
    alt
    hver
    hvert
    nogen
    noget
    nogle
    begge
    anden
    andet
    andre
    sådan
    sådanne
    samme
    flere
    mange
    egne
    eget
    egen
  `,
  definite: `
    den
    det
    de
  `,
  relation: `
    af
    fra
    til
    for
    i
    ind
    inde
    på
    ved
    om
    med
    uden
    under
    over
    efter
    før
    inden
    indenfor
    inden for
    siden
    mellem
    mod
    imod
    hos
    per
    pr
    pr.
    gennem
    igennem
    langs
    ud
    ud fra
    op
    ned
    frem
    udover
    blandt
    angående
    ang
    ang.
    vedrørende
    vedr
    vedr.
    i forhold til
    ift
    ift.
    i forbindelse med
    ifm
    ifølge
    som
    så
    her
    der
    sammen
    sammen med
    ovenfor
    nedenfor
    rundt
    omkring
    i løbet af
    på grund af
    pga
    pga.
    op til
    som følge af
    via
    indtil
    hen
    hjem
  `,
  origin: `
    fra
    af
    siden
  `,
  auxiliary: `
    er
    var
    været
    bliver
    blev
    blevet
    blive
    være
    har
    havde
    haft
    have
    skal
    skulle
    vil
    ville
    kan
    kunne
    må
    måtte
    bør
    burde
    får
    fik
    at
    venligst
  `,
  pronoun: `
    jeg
    du
    han
    hun
    den
    det
    vi
    de
    mig
    dig
    sig
    ham
    hende
    os
    jer
    dem
    man
    hvem
    hvad
    hvilken
    hvilke
    hvilket
    hvor
    hvornår
    hvorfor
    hvordan
    ikke
    også
    nu
    kun
    bare
    men
    fordi
    hvis
    da
    eller
    både
    endnu
    stadig
    når
    sådan
    noget
  `,
  action: `
    opgaver
    opgaverne
    opgaveliste
    opgavelisten
    opgaveoversigt
    opgavefordeling
    opgavefordelingen
    arbejdsopgaver
    arbejdsopgaverne
    arbejdsfordeling
    handlingspunkter
    handlingspunkt
    handlinger
    aktionspunkter
    aktionspunkt
    aktioner
    aktionsliste
    aktionslisten
    actionpunkter
    actionliste
    gøremål
    huskeliste
    huskelisten
    at gøre
    ting der skal gøres
    det skal gøres
    skal gøres
    hvem gør hvad
    hvem skal gøre hvad
    hvad skal der gøres
    ansvarsfordeling
    todoer
    to do liste
    to do listen
    aftalte opgaver
    fordeling af opgaver
    fordeling af arbejdet
  `,
  step: `
    aktionsplan
    næste skridt
    næste trin
    videre forløb
    det videre forløb
    den videre proces
    videre proces
    det videre arbejde
    videre arbejde
    videre skridt
    opfølgning
    opfølgningspunkter
    til opfølgning
    handlingsplan
    handleplan
    aftaler
    tiltag
    indsatser
  `,
  task: `
    opgave
    opgaven
    aktion
    aktionspunkt
    handlingspunkt
  `,
  plainAction: `
    handlingspunkter
    aktionspunkter
    opgaveliste
    opgavefordeling
    gøremål
    arbejdsfordeling
  `,
  leftover: `
    udestående
    udeståender
    restancer
    efterslæb
    hængepartier
    uafsluttede punkter
    åbne punkter
    åbne sager
    det der mangler
    udestående fra
    tilbage fra sidst
  `,
  list: `
    liste
    listen
    lister
    oversigt
    oversigten
    log
    loggen
    tabel
    tabellen
    opsamling
    opsummering
    sammenfatning
    resumé
    register
    samling
    tavle
    *liste
    *oversigt
  `,
  earlier: `
    sidste
    sidst
    seneste
    forrige
    tidligere
    gamle
    gammel
    foregående
    i går
    gårsdagens
    fjor
    afsluttede
    afsluttet
    færdige
    udførte
    gennemførte
    lukkede
    løste
    klarede
  `,
  open: `
    åbne
    åben
    åbent
    uafsluttede
    uafklarede
    uløste
    ubesvarede
    udestående
    udestår
    resterende
    igangværende
    løbende
    udskudte
    udsatte
    overførte
    overført
    ikke udførte
    ikke færdige
    ikke afsluttede
    ufærdige
    afventende
    manglende
    forfaldne
    videreførte
    hængende
  `,
  review: `
    gennemgang
    gennemgang af
    opfølgning
    opfølgning på
    opfølgning af
    status
    statusrunde
    tjek
    tjek af
    check af
    kontrol
    kontrol af
    rapport
    rapportering
    fremdrift
    fremskridt
    evaluering
    tilbageblik
    opdatering
    opdatering på
    siden sidst
    bordet rundt om
  `,
  fresh: `
    ny
    nye
    nyt
    næste
    kommende
    fremtidige
    i dag
    dagens
    i morgen
    førstkommende
    fremadrettede
    fremover
  `,
  meeting: `
    møde
    mødet
    møder
    møderne
    mødets
    *møde
    *mødet
    *møder
    *møderne
    *mødets
    samling
    samlingen
    *samling
    *samlingen
    forsamling
    *forsamling
    *forsamlingen
    sammenkomst
    træf
    træffet
    *aften
    *aftenen
    uge
    ugen
    uges
    ugens
    måned
    måneden
    kvartal
    gang
    gangen
    referat
    referatet
    *referat
    *referatet
    protokol
    protokollen
    telefonmøde
    videomøde
    sprint
    sprinten
    workshop
    seminar
    seminaret
    *seminar
    arbejdsdag
    *arbejdsdag
    arbejdslørdag
    konference
    konferencen
    *konference
    dag
    dagen
    år
    året
    standup
    sync
  `,
  filler: `
    vigtige
    vigtigste
    aftalte
    aftalt
    vedtagne
    besluttede
    fordelte
    fordelt
    tildelte
    tildelt
    uddelegerede
    delegerede
    identificerede
    noterede
    registrerede
    planlagte
    konkrete
    kortsigtede
    langsigtede
    generelle
    fælles
    individuelle
    ekstra
    øvrige
    diverse
    aktuelle
    aktuel
    videre
    nuværende
    gruppe
    gruppen
    team
    teamet
    medlemmer
    medlemmerne
    deltagere
    deltagerne
    personer
    ansvar
    ansvarlig
    ansvarlige
    tovholder
    tovholdere
    frist
    frister
    deadline
    deadlines
    punkter
    punkt
    ting
    sager
    praktiske
    tekniske
    administrative
    presserende
    prioriterede
    arbejde
    husk
    fordeling
    fordeling af
    oprettede
    kom
    frem
    nævnte
    noter
    resultat
    resultater
  `,
  stop: `
    hvordan
    hvorfor
    hvornår
    hvad
    om
    uden
    ingen
    ikke
    vi
    jeg
    er
    var
    har
    havde
    skal
    kan
    bør
    må
    værktøj
    værktøjet
    skabelon
    skabeloner
    mange
    styring
    håndtering
    system
    systemet
    app
  `,
  sectionBeside: `
    beslutninger
    beslutning
    afgørelser
    konklusioner
    konklusion
    eventuelt
    evt
    evt.
    afslutning
    afrunding
    spørgsmål
    resultater
    aftaler
    opsamling
  `,
  otherSections: `
    næste møde
    næste bestyrelsesmøde
    dato for næste møde
    næste gang
    til stede
    tilstede
    fremmøde
    fremmødte
    deltagere
    afbud
    fraværende
    links
    materialer
    bilag
    optagelse
    afslutning
    mødet slut
    nyttige links
    kommende møder
  `,
  numbered: `
    punkt
    pkt
    pkt.
    sag
    sag nr
    emne
    del
    ad
  `,
  agenda: `
    agenda
    dagsorden
    dagsordenen
    dagsordenspunkter
    program for mødet
    mødeplan
    emner
    punkter
    dagens punkter
    indkaldelse
    punkter til behandling
  `,
  attendance: `
    til stede
    tilstede
    tilstedeværende
    deltagere
    deltagerliste
    deltog
    fremmøde
    fremmødte
    mødedeltagere
    mødte
    gæster
    inviterede
    hvem er her
    hvem var her
    deltager
  `,
  attendee: `
    deltagere
    medlemmer
    fremmødte
  `,
  absence: `
    afbud
    fraværende
    fravær
    ikke til stede
    udeblevet
    udeblevne
    afbud fra
    meldt afbud
    ikke fremmødte
  `,
  alsoPresent: `
    andre
    desuden
    online
    også til stede
  `,
  member: `
    medlemmer
    medlem
    bestyrelsesmedlemmer
    stemmeberettigede
    bestyrelsen
  `,
  role: `
    kasserer
    næstformand
    bestyrelsesmedlem
    suppleant
    gæst
    mødeleder
    ordstyrer
    dirigent
    referent
    formand
    sekretær
    mødeledelse
    referat
  `,
  minutesPart: `
    noter
    referat
    diskussion
    dagsorden
    agenda
    punkter
    punkt
    emner
    emne
    orientering
    beslutninger
    opgaver
    rapporter
    status
    siden sidst
    godkendelse
    velkomst
    bordet rundt
  `,
  thing: `
    hjemmeside
    hjemmesiden
    server
    serveren
    teknik
    økonomi
    økonomien
    budget
    regnskab
    oversættelse
    reklame
    markedsføring
    lokale
    lokaler
    vedtægter
    vedtægterne
    aftale
    aftaler
    kontingent
    udstyr
    kontor
    medier
    grafik
    kontakt
    indkøb
    kursus
    kurser
    arrangement
    ansøgning
    dansk
    engelsk
    online
    andet
    diverse
    generelt
    broen
    huset
    fest
    festen
    mad
  `,
  groupNoun: `
    team
    gruppe
    projekt
    test
    tests
  `,
  groupBefore: `
    team
    gruppe
    gruppen
    udvalg
    arbejdsgruppe
    afdeling
  `,
  office: `
    leder
    lederen
    direktør
    direktøren
    koordinator
    koordinatoren
    formand
    formanden
    chef
    chefen
  `,
  helps: `
    hjælper
    hjælper til
    støtter
    bistår
    hjælpe
    støtte
    bistå
  `,
  supportRole: `
    støtte
    hjælper
    bistår
    vikar
    suppleant
  `,
  copied: `
    kopi til
    til orientering
  `,
  possessive: `
    hans
    hendes
    deres
    sin
    sit
    sine
    vores
    min
    mine
  `,
  loginColumn: `
    bruger
    brugernavn
    konto
  `,
  nickColumn: `
    kaldenavn
    kælenavn
  `,
  initialsColumn: `
    initialer
    forkortelse
  `,
  firmColumn: `
    firma
    virksomhed
    organisation
    institution
    forening
  `,
  mailColumn: `
    e mail
    mail
    mailadresse
  `,
  listedColumn: `
    deltager
    deltagere
    medlem
    medlemmer
    fornavn
    efternavn
  `,
  presentColumn: `
    fremmøde
    til stede
    tilstede
  `,
  nameColumn: `
    navn
    person
    hvem
  `,
  asideColumn: `
    rolle
    funktion
    post
    bemærkning
    bemærkninger
    kommentar
    sted
    land
  `,
  ownerRole: `
    ansvarlig
    ansvarlige
    ansvar
    hovedansvarlig
    tovholder
    tovholdere
    hvem
    hvem?
    ansvarlig person
    ansvarsperson
    person
    udføres af
    udfører
    ejer
    opgaveejer
    sagsbehandler
    tildelt
    tildelt til
    kontaktperson
    navn
    koordinator
    resp.
    medansvarlig
    initialer
  `,
  taskColumn: `
    opgave
    opgaver
    hvad
    beskrivelse
    handling
    aktion
    aktionspunkt
    gøremål
    tekst
    detaljer
    indhold
    hvad skal gøres
    hvad skal der gøres
    aktivitet
    punkt
    titel
    emne
    tiltag
    indsats
  `,
  plainTaskColumn: `
    hvad
    hvad skal gøres
    hvad skal der gøres
  `,
  statusColumn: `
    status
    tilstand
    udført
    udført?
    færdig
    færdig?
    gjort
    gjort?
    fremdrift
    afsluttet
    løst
    klaret
    ok?
  `,
  dueColumn: `
    frist
    frister
    tidsfrist
    forfaldsdato
    inden
    hvornår
    hvornår?
    færdig inden
    senest
    deadline
    tidspunkt
    klar til
    løses inden
  `,
  dateColumn: `
    dato
    dag
    oprettet
  `,
  identifier: `
    nr
    nr.
    nummer
    id
    sagsnr
    sagsnr.
    løbenr
    #
  `,
  topicColumn: `
    emne
    emner
    sag
    sager
    punkt
    diskussion
    drøftelse
    noter
    referat
    beslutning
    beslutninger
    konklusion
    indhold
    kommentar
    kommentarer
    tema
    dagsordenspunkt
  `,
  closedCell: `
    færdig
    færdigt
    udført
    gjort
    afsluttet
    lukket
    løst
    ja
    ok
    gennemført
    leveret
    sendt
    klaret
    fikset
    ordnet
  `,
  openCell: `
    nej
    ikke endnu
    endnu ikke
    ikke færdig
    ikke udført
    ikke startet
    i gang
    igang
    åben
    åbent
    under arbejde
    mangler
  `,
  markers: `
    opgave
    aktion
    aktionspunkt
    handlingspunkt
    at gøre
    gøremål
  `,
  and: `
    og
    eller
    samt
  `,
  duty: `
    skal
    vil
    må
    bør
    skulle
    kan
    får
    har lovet at
    lovede at
    har påtaget sig at
    påtager sig at
    er blevet bedt om at
    bedes
    vil prøve at
    prøver at
    tilbød at
    at
  `,
  passive: `
    blive
    være
    gøres
    sendes
    skrives
    laves
    opdateres
    bestilles
    købes
    deles
    ryddes
    tjekkes
    fikses
    ordnes
    flyttes
    lægges
    sættes
    tages
    følges
    meldes
    diskuteres
    drøftes
    afklares
    vurderes
    ændres
    planlægges
    undersøges
    offentliggøres
    arrangeres
    kontaktes
    fordeles
    rettes
    repareres
    vaskes
    males
    skiftes
    udskiftes
    fornyes
    slettes
    oprettes
    trykkes
    hentes
    leveres
    betales
    inviteres
    testes
    dokumenteres
    afholdes
    holdes
    udarbejdes
    indhentes
    bookes
    indkaldes
    udsendes
    præsenteres
    gennemføres
    godkendes
    underskrives
    arkiveres
    behandles
    findes
    bruges
    registreres
    informeres
    evalueres
    rykkes
    opsættes
    indkøbes
  `,
  takes: `
    tager
    tager ansvar for
    har ansvaret for
    er ansvarlig for
    er tovholder på
    er tovholder for
    tager kontakt
    tager sig af
    står for
    sender
    skriver
    tjekker
    checker
    ordner
    laver
    fikser
    undersøger
    kontakter
    følger op
    indkalder
    bestiller
    køber
    køber ind
    inviterer
    spørger
    sætter op
    opsætter
    lægger ud
    lægger op
    lægger ind
    offentliggør
    opdaterer
    forbereder
    booker
    reserverer
    ringer
    melder
    hører
    læser
    gennemgår
    går igennem
    arbejder med
    arbejder på
    arbejder videre
    hjælper
    afklarer
    deler
    henter
    arrangerer
    planlægger
    finder
    finder ud af
    gør
    tester
    retter
    opretter
    udarbejder
    rykker
    svarer
    snakker med
    taler med
    tager op
    ser på
    kigger på
    skaffer
    leverer
    betaler
    registrerer
    samler
    rydder
    vasker
    maler
    reparerer
    koordinerer
    organiserer
    videresender
    informerer
    fører
    holder
    passer
    sørger for
    præsenterer
    dokumenterer
    oversætter
    udfylder
    underskriver
    trykker
    printer
    hænger op
    tegner
    designer
    flytter
    sletter
    ændrer
    foreslår
    søger
    aftaler
    vender tilbage
    indhenter
    bager
    udsender
    rundsender
    medbringer
  `,
  charge: `
    til
    for
    af
    på
    fra
    hos
  `,
  supporters: `
    med støtte fra
    med hjælp fra
    med hjælp af
    sammen med
    i samarbejde med
    assisteret af
    støttet af
    via
    cc
    bistand fra
  `,
  ownerLabels: `
    ansvar
    ansvarlig
    ansvarlige
    hovedansvarlig
    tovholder
    tovholdere
    udføres af
    udført af
    ejer
    tildelt
    tildelt til
    kontaktperson
    hvem
    resp.
    ansv.
    ansv
  `,
  nobody: `
    hvem
    ingen
    nogen
    en eller anden
    ikke afklaret
    ikke besluttet
    uafklaret
    ikke fordelt
    ikke tildelt
    ukendt
    navn
    frivillig
    frivillige
    en frivillig
    person
    mangler
    ledig
  `,
  everybody: `
    alle
    alle sammen
    alle i bestyrelsen
    hele bestyrelsen
    samtlige
    hele gruppen
    hele teamet
    alle medlemmer
    alle deltagere
    begge
  `,
  pair: `
    begge
    begge to
  `,
  groups: `
    bestyrelsen
    bestyrelse
    teamet
    team
    gruppen
    gruppe
    udvalget
    udvalg
    rådet
    formand
    formanden
    forperson
    næstformand
    næstformanden
    sekretær
    sekretæren
    kasserer
    kassereren
    koordinator
    koordinatoren
    medlemmerne
    deltagerne
    redaktionen
    administrationen
    sekretariatet
    ledelsen
    moderator
    moderatorerne
    frivillige
    arrangørerne
    projektleder
    projektlederen
    festudvalget
    byggeudvalget
    forretningsudvalget
    udviklerne
    direktøren
    webgruppen
    foreningen
  `,
  honorific: `
    hr
    hr.
    fru
    dr
    dr.
    prof
    prof.
    frøken
  `,
  noTask: `
    ingen
    ingen nye
    ingen opgaver
    ingen nye opgaver
    ingen åbne
    ingen punkter
    ingenting
    intet
    ikke noget
    intet nyt
    ingen aktionspunkter
    ikke aktuelt
    som sidst
    samme som sidst
    som sidste gang
    se nedenfor
    se ovenfor
    udfyldes
    udgår
    uændret
    beskrivelse
    opgave
    opgaver
    hvem
    frist
  `,
  done: `
    færdig
    færdigt
    udført
    gjort
    gennemført
    afsluttet
    lukket
    løst
    ordnet
    klaret
    fikset
    i orden
    er gjort
    er færdig
    blev gjort
    er udført
    er i orden
    leveret
    færdiggjort
    merget
    afviklet
    overstået
  `,
  happened: `
    blev sendt
    er sendt
    er blevet sendt
    blev gennemført
    er gennemført
    blev afholdt
    er afholdt
    blev holdt
    blev offentliggjort
    er offentliggjort
    blev oprettet
    er oprettet
    blev løst
    er løst
    er blevet løst
    blev lukket
    er lukket
    blev merget
    er merget
    blev fikset
    er fikset
    blev bestilt
    er bestilt
    er blevet bestilt
    blev købt
    er købt
    er blevet købt
    blev betalt
    er betalt
    er blevet betalt
    blev leveret
    er leveret
    blev opdateret
    er opdateret
    er blevet opdateret
    blev lagt op
    er lagt op
    blev sendt ud
    er sendt ud
    har fundet sted
    fandt sted
    gik godt
    er ordnet
    er underskrevet
    er på plads
    kom på plads
    er kommet på plads
  `,
  acted: `
    sendt
    sendte
    har sendt
    skrevet
    skrev
    har skrevet
    oprettet
    oprettede
    har oprettet
    lagt op
    lagde op
    har lagt op
    lagt ud
    offentliggjort
    har offentliggjort
    bestilt
    bestilte
    har bestilt
    købt
    købte
    har købt
    betalt
    betalte
    har betalt
    snakket med
    snakkede med
    har snakket med
    talt med
    talte med
    har talt med
    kontaktet
    kontaktede
    har kontaktet
    taget kontakt til
    har taget kontakt til
    spurgt
    spurgte
    har spurgt
    inviteret
    har inviteret
    informeret
    har informeret
    opdateret
    opdaterede
    har opdateret
    booket
    bookede
    har booket
    leveret
    leverede
    har leveret
    ringet
    ringede
    har ringet
    underskrevet
    har underskrevet
    trykt
    hængt op
    hentet
    ryddet
    meldt
    sat op
    har sat op
    lavet
    lavede
    har lavet
    ansøgt om
    har ansøgt
    søgt om
    aftalt med
    reserveret
  `,
  doneApart: `
    ok
    sendt
    done
    opdateret
    tjek
  `,
  already: `
    allerede
    er
    blev
    er allerede
    alt
    alle
    begge
    alt er
    er blevet
  `,
  dropped: `
    udgår
    udgået
    aflyst
    ikke aktuelt længere
    ikke længere aktuelt
    ikke længere aktuel
    ikke længere nødvendigt
    ikke nødvendigt længere
    ikke længere relevant
    intet behov
    ikke behov længere
    droppet
    droppes
    forkastet
    annulleret
    trukket tilbage
    skrinlagt
    streget
    forældet
    bortfalder
    bortfaldet
    bliver ikke gjort
    gøres ikke
  `,
  notDone: `
    ikke
    aldrig
    ingen
    ingenting
    intet
    delvist
    delvis
    næsten
    halvvejs
    halvfærdig
    i gang
    igang
    under arbejde
    påbegyndt
    startet
    begyndt
    venter
    afventer
    afventes
    blokeret
    udskudt
    udsat
    udskydes
    flyttes
    åben
    åbent
    udestår
    udestående
    mangler
    snart
    når
    hvis
    må
    bør
    skal
    burde
    skulle
    men
    stadig
    stadigvæk
    endnu
    uafklaret
    arbejder på
    arbejdes på
    planlagt
    planlægges
    måske
    håber
    undtagen
    bortset fra
    ufærdig
    følges op
    tages op
    videreføres
    kører
  `,
  goesOn: `
    i gang
    igang
    stadig i gang
    under arbejde
    i proces
    påbegyndt
    startet
    ikke startet
    ikke påbegyndt
    ikke gjort
    ikke udført
    ikke færdig
    ikke færdig endnu
    endnu ikke
    ikke endnu
    venter
    afventer
    afventes
    udskudt
    udsat
    udskydes
    blokeret
    på hold
    åben
    stadig åben
    udestår
    delvist udført
    delvist gjort
    delvist færdig
    videreføres
    overføres
    følges op
    intet nyt
    ingen fremskridt
    arbejdes på
    kører
    kører stadig
    uændret
  `,
  still: `
    stadig
    fortsat
    endnu
    stadigvæk
    er
    er stadig
  `,
  moved: `
    udskudt
    udskydes
    udsat
    udsættes
    flyttet
    flyttes
    overført
    overføres
    rykket
    rykkes
  `,
  limits: `
    men
    undtagen
    bortset fra
    når
    hvis
    så snart
    til
    inden
    kun
    næsten
    ikke
    snart
  `,
  negation: `
    ikke
    aldrig
    ikke endnu
    endnu ikke
    er ikke
    blev ikke
  `,
  statusLabel: `
    status
    stand
    fremdrift
    opdatering
  `,
  see: `
    se
    jf.
    jf
    jvf.
    sml.
  `,
  makes: `
    skrive
    lave
    oprette
    melde
    indsende
    åbne
    udarbejde
  `,
  light: `
    tjekke
    gøre
    lave
    skrive
    spørge
    finde ud af
    følge op
    arbejde videre
    videre
    igen
    også
    ikke
    se på
    kigge på
    tage kontakt
    opdatere
    afklare
    diskutere
    dobbelttjekke
    fikse
  `,
  generalSection: `
    eventuelt
    evt
    evt.
    diverse
    noter
    referat
    diskussion
    dagsorden
    agenda
    punkter
    orientering
    andet
    mødereferat
    bordet rundt
  `,
  otherStatements: `
    beslutning
    beslutninger
    besluttet
    beslutter
    vedtaget
    enstemmigt vedtaget
    afgørelse
    afstemning
    stemmer
    stemmetal
    konklusion
    forslag
    indstilling
    spørgsmål
    svar
    note
    noter
    bemærkning
    bemærkninger
    kommentar
    kommentarer
    info
    information
    til stede
    tilstede
    deltagere
    fremmødte
    afbud
    fraværende
    gæster
    referent
    mødeleder
    ordstyrer
    dirigent
    referat
    dagsorden
    agenda
    punkt
    sag
    emne
    diskussion
    drøftelse
    debat
    resultat
    for
    imod
    blankt
    blanke
    næste møde
    dato for næste møde
    dato
    sted
    tid
    tidspunkt
    formål
    opsamling
    opsummering
    slut
    idé
    ide
    ideer
    enighed
    baggrund
    udfordring
    status
    orientering
    eventuelt
    evt
  `,
  templates: `
    udfyld opgaver
    skriv opgaver her
    indsæt opgaver her
    tilføj opgaver her
    beskrivelse af opgaven
    beskriv opgaven
    navn på opgaven
    hvem gør hvad
    navn på ansvarlig
  `,
  intelligence: `
    kunstig intelligens
    modeller
    værktøj
    værktøjer
    strategi
    retningslinjer
    assistent
    assistenter
    i
    og
    er
    kan
    til
    for
    på
    har
    som
    skal
    forordningen
  `,
  notNames: `${DOING}
    en
    et
    den
    det
    de
    på
    til
    fra
    af
    for
    med
    uden
    under
    over
    efter
    før
    inden
    og
    eller
    men
    hvis
    når
    hvem
    hvad
    hvordan
    hvor
    hvornår
    vi
    ikke
    ja
    nej
    også
    må
    bør
    skal
    kan
    vil
    tak
    mange tak
    næste
    ny
    nyt
    nye
    frist
    deadline
    emne
    sag
    sager
    spørgsmål
    idé
    forslag
    mulighed
    formål
    fase
    trin
    link
    links
    hjemmeside
    hjemmesiden
    website
    økonomi
    økonomien
    budget
    budgettet
    regnskab
    regnskabet
    kontingent
    kontingentet
    faktura
    fakturaer
    kontrakt
    kontrakter
    lejekontrakt
    aftaler
    plakat
    plakater
    plakaten
    flyers
    logo
    vedtægter
    vedtægterne
    database
    server
    serveren
    serverne
    dokumentation
    dokumenter
    kode
    koden
    nyhedsbrev
    nyhedsbrevet
    mails
    medier
    facebook
    sociale medier
    markedsføring
    rekruttering
    kursus
    kurset
    seminar
    konference
    arrangement
    arrangementet
    arrangementer
    lokale
    lokaler
    lokalet
    udstyr
    udstyret
    ansøgning
    ansøgningen
    ansøgninger
    rapport
    rapporten
    årsberetning
    årsrapport
    generalforsamling
    generalforsamlingen
    spørgeskema
    skema
    skemaet
    domæne
    konto
    backend
    frontend
    opgave
    opgaver
    status
    prioritet
    vigtigt
    haster
    eventuelt
    måske
    derefter
    så
    alt
    nogen
    ingen
    arbejdsdag
    arbejdsdagen
    turen
    festen
    maden
    drikkevarer
    præmier
    kage
    kaffe
    nøgle
    nøgler
    nøglerne
    bestyrelsesmøde
    bestyrelsesmødet
    mødet
    møde
    møder
    sponsor
    sponsorer
    invitation
    invitationer
    tilmelding
    januar
    februar
    marts
    oktober
    december
    mandag
    tirsdag
    onsdag
    torsdag
    fredag
    lørdag
    søndag
    ansvarlig
    ansvarlige
    ansvar
    hovedansvarlig
    tovholder
    tovholdere
    ansvarsperson
    person
    udfører
    ejer
    opgaveejer
    sagsbehandler
    tildelt
    kontaktperson
    navn
    medansvarlig
    initialer
    ansv
    frister
    tidsfrist
    forfaldsdato
    senest
    tidspunkt
    tilstand
    udført
    færdig
    gjort
    fremdrift
    afsluttet
    løst
    klaret
  `,
  objects: `
    med
    til
    fra
    for
    af
    på
    hos
    og
    eller
    i
    om
    via
    kontakte
    spørge
    informere
    minde
    invitere
    hjælpe
    ringe
    høre
    tak
    end
    som
    sammen
    støtte
    bede
    rykke
  `,
  imperative: DOING,
  month: `
    januar
    februar
    marts
    april
    maj
    juni
    juli
    august
    september
    oktober
    november
    december
    jan
    feb
    mar
    apr
    maj
    jun
    jul
    aug
    sep
    okt
    nov
    dec
    jan
    feb
    mar
    apr
    maj
    juni
    juli
    aug
    sept
    okt
    nov
    dec
  `,
  weekday: `
    mandag
    tirsdag
    onsdag
    torsdag
    fredag
    lørdag
    søndag
    man
    tirs
    ons
    tors
    fre
    lør
    søn
  `,
  count: `
    en
    to
    tre
    fire
    fem
    seks
    syv
    otte
    ni
    ti
    et
    to
    tre
    fire
    fem
    seks
    syv
    otte
    ni
    ti
    én
    to
    tre
    fire
    fem
    seks
    syv
    otte
    ni
    ti
  `,
  timeUnit: `
    dag
    uge
    måned
    kvartal
    år
    dage
    uger
    måneder
    kvartaler
    år
    dagen
    ugen
    måneden
    kvartalet
    året
    dagene
    ugerne
    månederne
    kvartalerne
    årene
  `,
  alsoName: `
    maj
  `,
  dayJoin: `
    den
    d.
  `,
  today: `
    i dag
    idag
    i aften
  `,
  tomorrow: `
    i morgen
    imorgen
  `,
  relativeDay: `
    i weekenden
  `,
  season: `
    jul
    julen
    påske
    påsken
    pinse
    pinsen
    sommeren
    sommerferien
    juleferien
    efterårsferien
    vinterferien
    nytår
    ferien
    semesterstart
    sæsonstart
  `,
  week: `
    uge
    ugen
    måned
    måneden
    weekend
    weekenden
    semester
    semestret
    halvår
  `,
  once: `
    gang
  `,
  occasion: `
    møde
    mødet
    møder
    bestyrelsesmøde
    bestyrelsesmødet
    generalforsamling
    generalforsamlingen
    samling
    samlingen
    workshop
    workshoppen
    sprint
    sprinten
    konference
    konferencen
    seminar
    seminaret
    arrangement
    arrangementet
    arbejdsdag
    arbejdsdagen
    release
    lancering
    lanceringen
    fest
    festen
    tur
    turen
  `,
  milestone: `
    generalforsamling
    generalforsamlingen
    konference
    konferencen
    release
    lancering
    lanceringen
  `,
  coming: `
    næste
    kommende
    førstkommende
  `,
  current: `
    denne
    dette
    indeværende
  `,
  partOf: `
    starten af
    begyndelsen af
    midten af
    løbet af
  `,
  few: `
    nogle
    et par
    par
    nogle få
    få
  `,
  until: `
    inden
    til
    før
    senest
    senest den
    inden udgangen af
    frist
    fristen er
    deadline
    deadline er
    indtil
    frem til
    klar til
  `,
  before: `
    før
    til
    inden
    forud for
    i god tid før
  `,
  timeFor: `
    til
    for
  `,
  within: `
    inden for
    indenfor
    inden
    i løbet af
    om
  `,
  onDay: `
    på
    den
    d.
  `,
  afterTime: `
    efter
  `,
  calendarWeek: `
    uge
  `,
  told: `
    som
    at
    fordi
    der
    hvem
    om
  `,
  asks: `
    bede
    beder
    spørge
    spørger
    invitere
    inviterer
    minde
    minder
    opfordre
    opfordrer
  `,
  askedFor: `
    om
    om at
    at
    til at
    på
  `,
  isWhen: `
    er
    bliver
    var
    holdes
    afholdes
    finder sted
    starter
  `,
  scheduled: `
    planlagt
    aftalt
    fastsat
    sat til
    berammet
  `,
  timeWord: `
    min
    minut
    minutter
    kl
    kl.
    klokken
    time
    timer
    t
    uge
  `,
  afterTomorrow: `
    i overmorgen
    overmorgen
  `,
  asSoon: `
    hurtigst muligt
    snarest
    snarest muligt
    asap
  `,
  endOf: `
    slutningen af
    udgangen af
    udløbet af
  `,
  agent: `
    af
  `,
  reported: `
    orienterede
    informerede
    sagde
    siger
    mener
    fortalte
    nævnte
    synes
    takkede
    påpegede
    oplyste
    orienterer
    spurgte om
  `,
  noNews: `
    intet nyt
    ingen nyheder
    ingen opdatering
    ingen ændring
    fortsat åben
    stadig åben
    ikke gjort endnu
    uændret
  `,
};
