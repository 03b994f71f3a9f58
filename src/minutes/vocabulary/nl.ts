import type { Vocabulary } from './concepts.ts';

/** Dutch. Change here when minutes in Dutch use a word that is not known; one word or phrase a line. */
export const nl: Vocabulary = {
  article: `
    de
    het
    een
    deze
    dit
    die
    dat
    onze
    ons
    jouw
    je
    jullie
    hun
    haar
    zijn
    mijn
    m'n
    z'n
    uw
    elke
    elk
    ieder
    iedere
    alle
    al
    sommige
    enkele
    enige
    andere
    ander
    beide
    zelfde
    dezelfde
    hetzelfde
    zulke
    zo'n
    dergelijke
    diverse
    verschillende
    der
    des
    den
  `,
  definite: `
    de
    het
  `,
  relation: `
    d.d.
    van
    voor
    vóór
    op
    in
    met
    te
    ten
    ter
    aan
    uit
    bij
    naar
    om
    tot
    over
    onder
    door
    na
    tegen
    tussen
    sinds
    sedert
    tijdens
    volgens
    per
    via
    zonder
    binnen
    buiten
    vanaf
    vanuit
    rond
    rondom
    omtrent
    betreffende
    inzake
    aangaande
    m.b.t.
    mbt
    met betrekking tot
    ten aanzien van
    naar aanleiding van
    n.a.v.
    nav
    t.b.v.
    tbv
    ten behoeve van
    t.a.v.
    i.v.m.
    ivm
    in verband met
    t/m
    tot en met
    behalve
    ondanks
    wegens
    vanwege
    namens
    langs
    achter
    boven
    naast
    erbij
    hierbij
    daarvan
    hiervan
    hiervoor
    hieronder
    hierboven
    samen met
    als
    richting
    omheen
    er
  `,
  origin: `
    van
    uit
    sinds
    vanuit
    vanaf
  `,
  auxiliary: `
    is
    zijn
    was
    waren
    wordt
    worden
    werd
    werden
    geweest
    ben
    heeft
    hebben
    had
    hadden
    heb
    zal
    zullen
    zou
    zouden
    moet
    moeten
    moest
    kan
    kunnen
    kon
    mag
    mogen
    gaat
    gaan
    wil
    willen
    dient
    dienen
    blijft
    blijven
    hoeft
    hoeven
    graag
    s.v.p.
    svp
  `,
  pronoun: `
    ik
    jij
    hij
    zij
    ze
    wij
    we
    jullie
    hen
    hem
    mij
    me
    zich
    elkaar
    wie
    wat
    welke
    welk
    waar
    wanneer
    hoe
    waarom
    iets
    men
    er
    daar
    hier
    ook
    nog
    niet
    geen
    wel
    dan
    toen
    maar
    want
    omdat
    dus
    zodat
    terwijl
    zoals
    zodra
    meer
    veel
    eens
  `,
  action: `
    actiepunten
    actiepunt
    actie-punten
    aktiepunten
    acties
    aktie
    akties
    actie
    actielijst
    aktielijst
    actiepuntenlijst
    actieoverzicht
    actiepuntenoverzicht
    actieregister
    actiestaat
    actietabel
    actie-items
    actie items
    action list
    taken
    takenlijst
    takenoverzicht
    taakverdeling
    takenverdeling
    taaklijst
    to do's
    todo's
    to-do's
    todos
    to-dolijst
    to do lijst
    to-do-lijst
    todolijst
    te doen
    nog te doen
    uit te voeren
    te doen lijst
    wie doet wat
    wie gaat wat doen
    huiswerk
    vervolgacties
    vervolg acties
    klussen
    klussenlijst
    klusjes
    werklijst
    actieplan
    plan van aanpak acties
    *actielijst
    *actiepunten
    *takenlijst
  `,
  step: `
    werkverdeling
    werkzaamheden
    vervolgstappen
    volgende stappen
    volgende stap
    vervolgstap
    vervolg
    verdere stappen
    hoe verder
    opdrachten
    vervolgafspraken
    gemaakte afspraken
    toezeggingen
    toezegging
  `,
  task: `
    taak
    opdracht
    klus
  `,
  plainAction: `
    actiepunten
    acties
    actielijst
    to do's
    todo's
    takenlijst
    vervolgacties
  `,
  leftover: `
    openstaande punten
    openstaande zaken
    openstaande kwesties
    restpunten
    resterende punten
    lopende zaken
    uitstaande punten
    doorgeschoven punten
    achterstallige punten
    wat nog open stond
    wat nog openstond
    blijven liggen
    nog van vorige keer
    overgebleven
    achterstallig
  `,
  list: `
    lijst
    lijsten
    lijstje
    overzicht
    overzichten
    tabel
    schema
    register
    samenvatting
    verzameling
    inventarisatie
    logboek
    planning
    bord
    verdeling
    agendering
  `,
  earlier: `
    vorige
    vorig
    laatste
    laatst
    afgelopen
    eerdere
    eerder
    oude
    oud
    voorgaande
    voorafgaande
    vroegere
    gisteren
    vorige keer
    vorige week
    vorige maand
    vorige vergadering
    de vorige keer
    laatste keer
    afgeronde
    afgerond
    afgehandelde
    afgehandeld
    voltooide
    voltooid
    gedane
    uitgevoerde
    uitgevoerd
    gesloten
    gereedgemelde
    gereed
    geleden
  `,
  open: `
    open
    openstaand
    openstaande
    openstaan
    lopende
    lopend
    onafgeronde
    niet afgeronde
    nog niet afgeronde
    onvoltooide
    uitstaande
    uitstaand
    resterende
    overgebleven
    overige openstaande
    bestaande
    nog openstaande
    nog open
    nog lopende
    achterstallige
    doorgeschoven
    uitgestelde
    uitgesteld
    te late
    verlopen
    niet uitgevoerde
    niet gedane
    in behandeling
    onderhanden
  `,
  review: `
    terugblik
    terugkoppeling
    bespreking
    doornemen
    doorlopen
    nalopen
    controle
    check
    review
    evaluatie
    opvolging
    opvolgen
    stand van zaken
    status van
    status van de
    voortgang
    voortgang van
    voortgang van de
    update van de
    update over
    nagaan
    nazien
    bijwerken
    langslopen
    rondje langs
    follow up
    bespreken
  `,
  fresh: `
    nieuw
    nieuwe
    volgende
    volgend
    komende
    komend
    aankomende
    vandaag
    morgen
    toekomstige
    eerstvolgende
    aanstaande
    voortaan
    deze week
  `,
  meeting: `
    vergadering
    vergaderingen
    overleg
    overleggen
    bijeenkomst
    bijeenkomsten
    bespreking
    besprekingen
    meeting
    meetings
    sessie
    sessies
    call
    calls
    week
    weken
    maand
    maanden
    dag
    dagen
    keer
    notulen
    verslag
    notule
    bestuursvergadering
    ledenvergadering
    alv
    jaarvergadering
    afspraak
    gesprek
    sprint
    sprints
    workshop
    stand-up
    standup
    telefonisch overleg
    videocall
    raad
    periode
    jaar
    kwartaal
    datum
    plenair
    retro
    retrospective
    *vergadering
    *vergaderingen
    *overleg
    *bijeenkomst
    *bespreking
    *meeting
    *notulen
  `,
  filler: `
    bestuur
    commissie
    commissies
    werkgroep
    werkgroepen
    afgesproken
    gemaakte
    toegewezen
    verdeelde
    besloten
    vastgestelde
    vastgelegde
    genoteerde
    opgestelde
    benodigde
    nodige
    noodzakelijke
    concrete
    belangrijke
    belangrijkste
    urgente
    dringende
    prioritaire
    algemene
    gezamenlijke
    gemeenschappelijke
    individuele
    persoonlijke
    wekelijkse
    maandelijkse
    dagelijkse
    diverse
    overige
    verdere
    extra
    aanvullende
    huidige
    actuele
    uit te voeren
    te ondernemen
    te nemen
    te verrichten
    te verdelen
    uitvoeren
    ondernemen
    nemen
    verdelen
    verdeling
    toewijzing
    voortvloeiende
    voortgekomen
    voortkomende
    voortvloeiend
    resulterende
    team
    teams
    groep
    groepen
    lid
    leden
    deelnemers
    aanwezigen
    persoon
    personen
    verantwoordelijke
    verantwoordelijken
    actiehouder
    actiehouders
    punt
    punten
    onderwerp
    onderwerpen
    ding
    dingen
    item
    items
    deadline
    deadlines
    termijn
    korte termijn
    lange termijn
    korte
    lange
    notitie
    notities
    data
    stand
    status
    voortgang
    update
    werk
    werkzaamheden
    vrijwilligers
    bijbehorende
    gerelateerde
    mogelijke
    resultaat
    resultaten
    laatste update
    genomen
    gedeelde
    snelle
    kleine
    grote
    voorgestelde
    nog
  `,
  stop: `
    hoe
    waarom
    wat
    wanneer
    waar
    over
    met
    zonder
    geen
    niet
    wij
    we
    ik
    zij
    is
    zijn
    was
    waren
    heeft
    hebben
    moet
    moeten
    kan
    kunnen
    hulpmiddel
    gereedschap
    tool
    sjabloon
    format
    formaat
    beheer
    beheren
    automatische
    veel
    vele
    meerdere
    voorstel
    beleid
    proces
    procedure
  `,
  sectionBeside: `
    besluit
    besluiten
    besluitenlijst
    beslissingen
    beslissing
    afspraak
    afspraken
    conclusie
    conclusies
    resultaten
    uitkomsten
    rondvraag
    w.v.t.t.k.
    wvttk
    wat verder ter tafel komt
    afsluiting
    sluiting
    vragen
    varia
    overig
    overige
    mededelingen
    opmerkingen
    ideeën
    ideeen
  `,
  otherSections: `
    volgende vergadering
    volgende bijeenkomst
    volgend overleg
    volgende meeting
    datum volgende vergadering
    datum volgende bijeenkomst
    datum volgend overleg
    datum en tijd volgende vergadering
    volgende afspraak
    aanwezigen
    aanwezig
    afwezigen
    deelnemers
    links
    nuttige links
    opname
    opnames
    inbelgegevens
    vergadergegevens
    rondvraag en sluiting
    sluiting
    bijlagen
    versiegeschiedenis
    versiebeheer
  `,
  numbered: `
    punt
    agendapunt
    onderwerp
    deel
    paragraaf
    actiepunt
    item
  `,
  agenda: `
    agenda
    agendapunten
    dagorde
    onderwerpen
    te bespreken
    te bespreken punten
    te bespreken onderwerpen
    bespreekpunten
    gesprekspunten
    programma
    besproken onderwerpen
    vergaderpunten
  `,
  attendance: `
    aanwezig
    aanwezigen
    aanwezige
    aanwezigheid
    aanwezige leden
    deelnemers
    deelnemende
    deelnemer
    deelgenomen
    presentie
    presentielijst
    present
    leden aanwezig
    genodigden
    gasten
    toehoorders
    online aanwezig
    bestuur aanwezig
  `,
  attendee: `
    aanwezigen
    deelnemers
    deelnemer
    genodigden
  `,
  absence: `
    afwezig
    afwezigen
    afwezige
    afwezigheid
    afwezig met kennisgeving
    afwezig zonder kennisgeving
    afgemeld
    afmeldingen
    afmelding
    verhinderd
    verontschuldigd
    niet aanwezig
    bericht van verhindering
    m.k.
    absent
  `,
  alsoPresent: `
    anderen
    overigen
    verder
    verder aanwezig
    ook aanwezig
    tevens aanwezig
    online
    op afstand
    via zoom
    via teams
    fysiek
    te gast
    gasten
  `,
  member: `
    leden
    lid
    bestuursleden
    commissieleden
    stemgerechtigden
    quorum
    ledenlijst
  `,
  role: `
    voorzitter
    secretaris
    notulist
    notulen
    notulen door
    penningmeester
    moderator
    gespreksleider
    facilitator
    technisch voorzitter
    verslag
    verslaglegger
    verslaglegging
    gastheer
    gastvrouw
    coördinator
    coordinator
    scrum master
    product owner
    schrijver
  `,
  minutesPart: `
    notities
    notulen
    verslag
    bespreking
    discussie
    agenda
    onderwerpen
    onderwerp
    punten
    mededelingen
    nieuws
    besluiten
    acties
    actiepunten
    vorige
    samenvatting
    doel
    rondvraag
    opening
    ingekomen stukken
  `,
  thing: `
    nederlands
    engels
    website
    pagina
    server
    communicatie
    financiën
    financien
    vertaling
    vertalingen
    begroting
    statuten
    promotie
    logistiek
    vormgeving
    documentatie
    training
    clubhuis
    kantine
    evenement
    evenementen
    nieuwsbrief
    mail
    workshop
    subsidie
    boekhouding
    ledenadministratie
    infrastructuur
    backend
    frontend
    database
    testen
    jaarverslag
    agenda
    ruimte
    zaal
    sponsoring
    sponsors
    amsterdam
    utrecht
    rotterdam
  `,
  acronym: `
    pr
    api
    ux
    ui
    cv
    btw
    kvk
    pdf
    faq
    ok
    avg
    alv
  `,
  groupNoun: `
    ontwerp
    testen
    support
    beveiliging
    project
    onderzoek
    communicatie
  `,
  groupBefore: `
    team
    groep
    werkgroep
    projectgroep
    commissie
    cie
    afdeling
    subgroep
    stuurgroep
    wg
    clubje
    raad
  `,
  office: `
    directeur
    directrice
    hoofd
    leider
    voorzitter
    vicevoorzitter
    vice-voorzitter
    coördinator
    coordinator
    secretaris
    penningmeester
    manager
    teamleider
    projectleider
  `,
  helps: `
    helpen
    ondersteunen
    meehelpen
    bijstaan
    assisteren
  `,
  supportRole: `
    ondersteuning
    ondersteunt
    hulp
    helpt
    steun
    vervanger
    vervangt
    reviewer
    review
    assisteert
    back-up
  `,
  copied: `
    cc
    in cc
    kopie aan
    informeren
    op de hoogte brengen
  `,
  possessive: `
    zijn
    haar
    hun
    mijn
    m'n
    z'n
    onze
    ons
    jouw
    je
    jullie
    uw
  `,
  loginColumn: `
    gebruiker
    gebruikersnaam
    account
    github
  `,
  nickColumn: `
    bijnaam
    roepnaam
    nick
  `,
  initialsColumn: `
    initialen
    afkorting
    afk.
    paraaf
  `,
  firmColumn: `
    organisatie
    organisaties
    bedrijf
    instelling
    vereniging
    affiliatie
    werkgever
    gemeente
    instituut
  `,
  mailColumn: `
    e mail
    email
    mail
    e mailadres
    mailadres
    contact
  `,
  listedColumn: `
    deelnemer
    deelnemers
    aanwezige
    aanwezigen
    lid
    leden
    volledige naam
    voornaam
    achternaam
    student
  `,
  presentColumn: `
    aanwezig
    aanwezigheid
    present
    presentie
    afwezig
  `,
  nameColumn: `
    naam
    namen
    wie
    persoon
    personen
  `,
  asideColumn: `
    rol
    rollen
    functie
    titel
    opmerking*
    toelichting*
    notitie
    notities
    plaats
    land
    woonplaats
    team
    commissie
    handtekening
    taakgebied
  `,
  ownerRole: `
    wie
    wie doet
    door wie
    verantwoordelijk
    verantwoordelijke
    verantwoordelijken
    actiehouder
    actiehouders
    actienemer
    actor
    eigenaar
    eigenaars
    trekker
    trekkers
    uitvoerder
    uitvoerders
    uitvoerende
    uitvoering
    uitvoering door
    toegewezen aan
    toegewezen
    toegekend aan
    persoon
    personen
    naam
    namen
    door
    behandelaar
    contactpersoon
    wie?
    aanspreekpunt
    verantwoordelijkheid
    houder
    lid
    initiatiefnemer
    verantw.
  `,
  taskColumn: `
    taak
    taken
    actie
    acties
    actiepunt
    actiepunten
    activiteit
    activiteiten
    opdracht
    opdrachten
    klus
    wat
    omschrijving
    beschrijving
    details
    onderwerp
    item
    punt
    titel
    werkzaamheden
    doel
    afspraak
    afspraken
    te doen
    wat te doen
    wat moet er gebeuren
    toelichting
    omschrijving actie
  `,
  plainTaskColumn: `
    wat
    wat te doen
    wat moet er gebeuren
    te doen
    afspraak
    afspraken
    activiteit
    activiteiten
    omschrijving
    werkzaamheden
  `,
  statusColumn: `
    status
    stand
    stand van zaken
    voortgang
    gereed
    gereed?
    klaar
    klaar?
    afgerond
    afgerond?
    gedaan
    gedaan?
    voltooid
    afgehandeld
    opvolging
  `,
  dueColumn: `
    deadline
    wanneer
    voor wanneer
    wanneer klaar
    uiterste datum
    uiterlijk
    streefdatum
    einddatum
    termijn
    klaar op
    gereed op
    datum gereed
    gereed voor
    inleverdatum
    opleverdatum
    datum
    tijdstip
    vervaldatum
    due
  `,
  dateColumn: `
    datum
    tijdstip
  `,
  identifier: `
    nr
    nr.
    nummer
    no
    no.
    id
    #
    volgnr
    volgnr.
    volgnummer
    actienr
    actienr.
    actienummer
    code
    ref
    ref.
  `,
  topicColumn: `
    onderwerp
    onderwerpen
    punt
    agendapunt
    agendapunten
    bespreking
    discussie
    notulen
    verslag
    notities
    opmerkingen
    toelichting
    besluit
    besluiten
    conclusie
    conclusies
    samenvatting
    omschrijving
    inhoud
    resultaat
  `,
  closedCell: `
    gedaan
    klaar
    gereed
    afgerond
    afgehandeld
    voltooid
    opgelost
    gesloten
    uitgevoerd
    ja
    j
    ok
    oké
    oke
    akkoord
    vervallen
    geannuleerd
    100%
    afgesloten
    geregeld
    gebeurd
  `,
  openCell: `
    nee
    neen
    nog niet
    open
    lopend
    loopt
    in behandeling
    bezig
    mee bezig
    te doen
    niet gestart
    onderhanden
  `,
  markers: `
    actie
    actiepunt
    aktie
    aktiepunt
    taak
    te doen
    actie-item
    vervolgactie
  `,
  and: `
    en
    of
    plus
    alsook
    evenals
    alsmede
  `,
  duty: `
    zal
    zullen
    gaat
    gaan
    moet
    moeten
    dient te
    dienen te
    zou
    zouden
    heeft toegezegd te
    wordt gevraagd om
    heeft aangeboden om
    biedt aan om
    belooft te
    is verantwoordelijk om
    kan
    kunnen
    mag
  `,
  passive: `
    worden
  `,
  takes: `
    neemt contact op
    nemen contact op
    pakt op
    pakken op
    pakt
    pakken
    pikt op
    ontfermt zich
    ontfermen zich
    zorgt voor
    zorgen voor
    zorgt dat
    zorgt ervoor
    zorgen ervoor
    zorgen
    draagt zorg voor
    is verantwoordelijk voor
    zijn verantwoordelijk voor
    gaat achter
    gaat aan de slag
    gaat erachteraan
    gaat na
    kijkt naar
    kijken naar
    houdt in de gaten
    houdt bij
    stemt af
    stemmen af
    werken aan
    werken uit
    maken een
    sturen een
    neemt mee
    nemen mee
    neemt op zich
    nemen op zich
    komt met
    komen met
    doet
    doen
    laat weten
    laten weten
    zoeken uit
    vragen na
    bereiden voor
    stellen op
    maakt
    stelt
    schrijft
    stuurt
    verstuurt
    mailt
    belt
    vraagt
    zoekt
    checkt
    controleert
    regelt
    organiseert
    plant
    boekt
    reserveert
    bestelt
    koopt
    schaft
    betaalt
    int
    factureert
    ondertekent
    tekent
    richt
    installeert
    configureert
    test
    bouwt
    ontwikkelt
    implementeert
    programmeert
    ontwerpt
    documenteert
    publiceert
    plaatst
    post
    deelt
    verspreidt
    nodigt
    benadert
    contacteert
    informeert
    meldt
    geeft
    koppelt
    stemt
    bespreekt
    overlegt
    bereidt
    werkt
    past
    wijzigt
    vult
    voegt
    verwijdert
    haalt
    ruimt
    repareert
    herstelt
    lost
    corrigeert
    verbetert
    herziet
    rondt
    voltooit
    handelt
    levert
    dient
    brengt
    neemt
    bekijkt
    kijkt
    leest
    onderzoekt
    inventariseert
    verzamelt
    evalueert
    analyseert
    beoordeelt
    vergelijkt
    berekent
    begroot
    schat
    bepaalt
    beslist
    kiest
    presenteert
    verzorgt
    zorgt
    coördineert
    leidt
    begeleidt
    helpt
    ondersteunt
    bewaakt
    volgt
    beantwoordt
    antwoordt
    reageert
    herinnert
    kondigt
    promoot
    werft
    roept
    zet
    print
    drukt
    hangt
    vertaalt
    redigeert
    vat
    notuleert
    archiveert
    registreert
    zegt
    verlengt
    vernieuwt
    updatet
    migreert
    merget
    reviewt
    deployt
    uploadt
    downloadt
    opent
    sluit
    start
    begint
    gaat
    voert
    gebruikt
    legt
    komt
    laat
    loopt
    ontfermt
    verwerkt
    draagt
    formuleert
    definieert
    specificeert
    verifieert
    valideert
    wijst
    benoemt
    spreekt
    bevestigt
    filmt
    fotografeert
    verhuist
    verkoopt
    schildert
    breekt
    onderhoudt
    houdt
    besteedt
    verdeelt
    verzet
    annuleert
    achterhaalt
    ruilt
    telt
    vervangt
    faciliteert
  `,
  charge: `
    voor
    door
    aan
    van
    met
    bij
    toegewezen aan
  `,
  supporters: `
    met hulp van
    met ondersteuning van
    met steun van
    ondersteund door
    geholpen door
    samen met
    in samenwerking met
    i.s.m.
    ism
    via
    cc
  `,
  ownerLabels: `
    verantwoordelijk
    verantwoordelijke
    verantw.
    actiehouder
    actienemer
    eigenaar
    trekker
    uitvoerder
    wie
    door
    toegewezen aan
    toegewezen
    door wie
  `,
  nobody: `
    niemand
    iemand
    wie
    nog te bepalen
    nog onbekend
    onbekend
    n.t.b.
    ntb
    n.n.b.
    nnb
    nader te bepalen
    te bepalen
    nog niet bekend
    nog niet toegewezen
    niet toegewezen
    vrijwilliger
    vrijwilligers
    vrijwilliger gezocht
    gezocht
    naam
    namen
    verantwoordelijke
    anderen
    overigen
    persoon
    gebruiker
    geen
  `,
  everybody: `
    allen
    iedereen
    allemaal
    ieder
    elkeen
    alle leden
    alle deelnemers
    alle aanwezigen
    alle bestuursleden
    hele team
    het hele team
    hele bestuur
    het hele bestuur
    hele groep
    de hele groep
    wij allen
    ieder van ons
    iedereen van het team
    elk lid
    elk team
    elke commissie
    beiden
    beide
    een ieder
    eenieder
  `,
  pair: `
    beiden
    beide
    allebei
  `,
  groups: `
    team
    teams
    groep
    groepen
    werkgroep
    werkgroepen
    projectgroep
    stuurgroep
    commissie
    commissies
    cie
    cie.
    comité
    comite
    bestuur
    bestuursleden
    raad
    secretariaat
    secretaris
    penningmeester
    voorzitter
    vicevoorzitter
    vice-voorzitter
    coördinator
    coordinator
    coördinatoren
    coordinatoren
    notulist
    leden
    vrijwilligers
    directie
    ontwikkelaars
    beheerders
    beheer
    redactie
    deelnemers
    organisatie
    organisatoren
    docent
    docenten
    studenten
    begeleider
    begeleiders
    gemeente
    afdeling
    kascommissie
    trainers
    ouders
    projectleider
    teamleider
    webmaster
    afgevaardigden
  `,
  honorific: `
    dhr
    dhr.
    heer
    de heer
    hr
    hr.
    mw
    mw.
    mevr
    mevr.
    mevrouw
    meneer
    dr
    dr.
    drs
    drs.
    ir
    ir.
    ing
    ing.
    mr
    mr.
    prof
    prof.
  `,
  noTask: `
    geen
    niets
    niks
    nihil
    n.v.t.
    nvt
    niet van toepassing
    geen acties
    geen actiepunten
    geen taken
    geen to do's
    geen openstaande acties
    geen openstaande actiepunten
    geen nieuwe acties
    geen nieuwe actiepunten
    geen actie
    geen actie nodig
    geen bijzonderheden
    geen wijzigingen
    zie onder
    zie hieronder
    zie boven
    zie hierboven
    zie actielijst
    zie notulen
    nog te bepalen
    nader te bepalen
    n.t.b.
    er zijn geen acties
    er zijn geen actiepunten
    leeg
    geen opmerkingen
  `,
  done: `
    gedaan
    klaar
    gereed
    afgerond
    afgehandeld
    voltooid
    opgelost
    gesloten
    uitgevoerd
    afgesloten
    is gedaan
    is klaar
    is gereed
    is afgerond
    is afgehandeld
    is voltooid
    is af
    is gebeurd
    is geregeld
    al gedaan
    reeds gedaan
    al gebeurd
    al klaar
    alles gedaan
    gebeurd
    volbracht
    geregeld
  `,
  happened: `
    is verstuurd
    zijn verstuurd
    is al verstuurd
    is inmiddels verstuurd
    werd verstuurd
    is gemaild
    zijn gemaild
    is al gemaild
    is inmiddels gemaild
    werd gemaild
    is gepubliceerd
    zijn gepubliceerd
    is al gepubliceerd
    is inmiddels gepubliceerd
    werd gepubliceerd
    is aangemaakt
    zijn aangemaakt
    is al aangemaakt
    is inmiddels aangemaakt
    werd aangemaakt
    is opgelost
    zijn opgelost
    is al opgelost
    is inmiddels opgelost
    werd opgelost
    is gesloten
    zijn gesloten
    is al gesloten
    is inmiddels gesloten
    werd gesloten
    is afgerond
    zijn afgerond
    is al afgerond
    is inmiddels afgerond
    werd afgerond
    is bijgewerkt
    zijn bijgewerkt
    is al bijgewerkt
    is inmiddels bijgewerkt
    werd bijgewerkt
    is toegevoegd
    zijn toegevoegd
    is al toegevoegd
    is inmiddels toegevoegd
    werd toegevoegd
    is geplaatst
    zijn geplaatst
    is al geplaatst
    is inmiddels geplaatst
    werd geplaatst
    is verwerkt
    zijn verwerkt
    is al verwerkt
    is inmiddels verwerkt
    werd verwerkt
    is besteld
    zijn besteld
    is al besteld
    is inmiddels besteld
    werd besteld
    is betaald
    zijn betaald
    is al betaald
    is inmiddels betaald
    werd betaald
    is gekocht
    zijn gekocht
    is al gekocht
    is inmiddels gekocht
    werd gekocht
    is getekend
    zijn getekend
    is al getekend
    is inmiddels getekend
    werd getekend
    is ondertekend
    zijn ondertekend
    is al ondertekend
    is inmiddels ondertekend
    werd ondertekend
    is gecontacteerd
    zijn gecontacteerd
    is al gecontacteerd
    is inmiddels gecontacteerd
    werd gecontacteerd
    is benaderd
    zijn benaderd
    is al benaderd
    is inmiddels benaderd
    werd benaderd
    is ingediend
    zijn ingediend
    is al ingediend
    is inmiddels ingediend
    werd ingediend
    is ingeleverd
    zijn ingeleverd
    is al ingeleverd
    is inmiddels ingeleverd
    werd ingeleverd
    is opgeleverd
    zijn opgeleverd
    is al opgeleverd
    is inmiddels opgeleverd
    werd opgeleverd
    is uitgevoerd
    zijn uitgevoerd
    is al uitgevoerd
    is inmiddels uitgevoerd
    werd uitgevoerd
    is geïnstalleerd
    is geinstalleerd
    zijn geïnstalleerd
    zijn geinstalleerd
    is al geïnstalleerd
    is al geinstalleerd
    is inmiddels geïnstalleerd
    is inmiddels geinstalleerd
    werd geïnstalleerd
    werd geinstalleerd
    is geïmplementeerd
    is geimplementeerd
    zijn geïmplementeerd
    zijn geimplementeerd
    is al geïmplementeerd
    is al geimplementeerd
    is inmiddels geïmplementeerd
    is inmiddels geimplementeerd
    werd geïmplementeerd
    werd geimplementeerd
    is gemerged
    zijn gemerged
    is al gemerged
    is inmiddels gemerged
    werd gemerged
    is geregeld
    zijn geregeld
    is al geregeld
    is inmiddels geregeld
    werd geregeld
    is gereserveerd
    zijn gereserveerd
    is al gereserveerd
    is inmiddels gereserveerd
    werd gereserveerd
    is geboekt
    zijn geboekt
    is al geboekt
    is inmiddels geboekt
    werd geboekt
    is aangepast
    zijn aangepast
    is al aangepast
    is inmiddels aangepast
    werd aangepast
    is gerepareerd
    zijn gerepareerd
    is al gerepareerd
    is inmiddels gerepareerd
    werd gerepareerd
    is aangevraagd
    zijn aangevraagd
    is al aangevraagd
    is inmiddels aangevraagd
    werd aangevraagd
    is opgestuurd
    zijn opgestuurd
    is al opgestuurd
    is inmiddels opgestuurd
    werd opgestuurd
    is gedeeld
    zijn gedeeld
    is al gedeeld
    is inmiddels gedeeld
    werd gedeeld
    is besproken
    zijn besproken
    is al besproken
    is inmiddels besproken
    werd besproken
    is gemaakt
    zijn gemaakt
    is al gemaakt
    is inmiddels gemaakt
    werd gemaakt
    is gedaan
    zijn gedaan
    is al gedaan
    is inmiddels gedaan
    werd gedaan
    heeft plaatsgevonden
    hebben plaatsgevonden
    is gebeurd
    zijn gebeurd
    is inmiddels gebeurd
    staat online
    staat live
    staat er nu op
  `,
  acted: `
    verstuurd
    gestuurd
    opgestuurd
    gemaild
    gebeld
    geschreven
    aangemaakt
    gepubliceerd
    geplaatst
    toegevoegd
    bijgewerkt
    aangepast
    gecontacteerd
    benaderd
    gevraagd
    nagevraagd
    besteld
    betaald
    gekocht
    geboekt
    gereserveerd
    getekend
    ondertekend
    ingediend
    ingeleverd
    geüpload
    geupload
    verwijderd
    gerepareerd
    opgelost
    gecontroleerd
    uitgezocht
    besproken
    doorgegeven
    gemeld
    uitgenodigd
    aangevraagd
    ontvangen
    heeft gestuurd
    heeft gemaild
    heeft gebeld
    heeft gemaakt
    heeft geschreven
    heeft contact opgenomen
    heeft gevraagd
    heeft gesproken
    heeft besteld
    heeft betaald
    heeft geregeld
    heeft gedaan
  `,
  doneApart: `
    ok
    oké
    oke
    akkoord
    compleet
    verstuurd
    mail verstuurd
    mail gestuurd
    bericht gestuurd
    pr gemerged
    pr is gemerged
    pr gesloten
    af
  `,
  already: `
    al
    reeds
    inmiddels
    is
    is al
    is inmiddels
    is reeds
    zijn
    zijn al
    alles
    allemaal
    beide
    werd
  `,
  splitPassive: `
    is
    zijn
    werd
    werden
  `,
  dropped: `
    geannuleerd
    vervallen
    vervalt
    komt te vervallen
    niet meer nodig
    niet langer nodig
    is niet meer nodig
    niet meer relevant
    niet meer van toepassing
    achterhaald
    afgelast
    geschrapt
    ingetrokken
    gaat niet door
    wordt niet gedaan
    doen we niet
    zien we van af
    van afgezien
    afgewezen
    verworpen
    obsoleet
  `,
  notDone: `
    niet
    geen
    nog
    nooit
    open
    openstaand
    bezig
    mee bezig
    lopend
    loopt
    in behandeling
    onderhanden
    wacht
    wachten
    wachtend
    in afwachting
    bijna
    deels
    gedeeltelijk
    half
    grotendeels
    uitgesteld
    doorgeschoven
    verschoven
    verplaatst naar
    geblokkeerd
    gestart
    begonnen
    wanneer
    als
    indien
    zodra
    tot
    voordat
    moet
    moeten
    zou
    zal
    zullen
    wordt
    worden
    gaat
    gaan
    binnenkort
    straks
    maar
    behalve
    zonder
    blijft
    te doen
    misschien
    wellicht
    morgen
    volgende
    concept
    onduidelijk
    vertraagd
    on hold
    hoeft
  `,
  goesOn: `
    bezig
    mee bezig
    is bezig
    is mee bezig
    wordt aan gewerkt
    loopt
    loopt nog
    lopend
    lopende
    in behandeling
    onderhanden
    in uitvoering
    in bewerking
    openstaand
    open
    nog open
    staat nog open
    blijft staan
    blijft open
    nog niet gedaan
    nog niet gebeurd
    nog niet klaar
    nog niet afgerond
    nog niet gestart
    niet gestart
    nog niet
    nog te doen
    te doen
    niet gedaan
    uitgesteld
    wordt uitgesteld
    doorgeschoven
    wordt doorgeschoven
    verschoven
    geblokkeerd
    on hold
    wacht op reactie
    in afwachting
    geen voortgang
    geen nieuws
    geen update
    deels gedaan
    deels afgerond
    gedeeltelijk gedaan
    gedeeltelijk
    deels
    vertraagd
    actie blijft staan
  `,
  still: `
    nog
    nog steeds
    is nog
    is nog steeds
    staat nog
    blijft
  `,
  moved: `
    uitgesteld
    doorgeschoven
    verschoven
    verplaatst
    verzet
    schuift door
    wordt verschoven
    wordt verplaatst
    wordt doorgeschoven
  `,
  limits: `
    maar
    behalve
    niet
    bijna
    wanneer
    als
    zodra
    indien
    tot
    alleen
    nog
    binnenkort
    op
    deels
    tenzij
  `,
  negation: `
    niet
    nooit
    geen
    nog niet
    niet meer
  `,
  statusLabel: `
    status
    stand
    stand van zaken
    voortgang
    update
  `,
  see: `
    zie
    zie ook
    vgl.
    vgl
    cf
    cf.
    meer informatie op
    meer info op
    details in
  `,
  makes: `
    maken
    aanmaken
    openen
    schrijven
    opstellen
    toevoegen
  `,
  light: `
    checken
    controleren
    maken
    doen
    kijken
    schrijven
    toevoegen
    bijwerken
    voorbereiden
    vragen
    navragen
    doorgaan
    verder
    afmaken
    afronden
    uitzoeken
    sturen
    geven
    zetten
    bespreken
    overleggen
    terugkomen
    nogmaals
    ook
    meer
    nieuw
    nieuwe
    volgende
    laatste
    taak
    punt
    onderwerp
    vergadering
    moet
    kan
    met
    niet
    nog
    hier
    daar
  `,
  generalSection: `
    notities
    notulen
    diversen
    varia
    overig
    overige
    overige zaken
    discussie
    onderwerpen
    bespreking
    besproken
    mededelingen
    rondvraag
    w.v.t.t.k.
    wvttk
    wat verder ter tafel komt
    verslag
    agenda
    samenvatting
  `,
  otherStatements: `
    besluit
    besluiten
    besloten
    beslissing
    beslissingen
    besluitvorming
    afspraak
    afspraken
    afgesproken
    conclusie
    conclusies
    notitie
    notities
    nb
    n.b.
    info
    informatie
    informatief
    ter informatie
    vraag
    vragen
    antwoord
    stemming
    stemmen
    voor
    tegen
    onthoudingen
    aanwezig
    aanwezigen
    afwezig
    afwezigen
    afgemeld
    verhinderd
    deelnemers
    agenda
    notulen
    verslag
    samenvatting
    volgende vergadering
    volgende bijeenkomst
    volgend overleg
    datum volgende vergadering
    datum
    tijd
    tijdstip
    aanvang
    begintijd
    eindtijd
    locatie
    plaats
    duur
    onderwerp
    onderwerpen
    opmerking
    opmerkingen
    toelichting
    mededeling
    mededelingen
    discussie
    voorstel
    voorstellen
    reden
    doel
    doelen
    link
    links
    voorbeeld
    context
    resultaat
    resultaten
    probleem
    problemen
    risico
    risico's
    idee
    ideeën
    ideeen
    wens
    wensen
    rondvraag
    motie
    tip
    let op
    sluiting
  `,
  templates: `
    vul hier de acties in
    vul hier de actiepunten in
    hier de acties
    voeg hier acties toe
    beschrijf de actie
    omschrijving van de actie hier
    naam van de actiehouder
    naam actiehouder
    wie doet wat
  `,
  intelligence: `
    beleid
    verordening
    strategie
    modellen
    tools
    is
    kan
    wordt
    en
    voor
    in
    van
    act
    geletterdheid
    gebruik
  `,
  notNames: `
    maken
    opstellen
    schrijven
    sturen
    versturen
    opsturen
    mailen
    bellen
    vragen
    navragen
    uitvragen
    aanvragen
    nagaan
    uitzoeken
    opzoeken
    zoeken
    checken
    controleren
    regelen
    organiseren
    plannen
    inplannen
    boeken
    reserveren
    bestellen
    kopen
    inkopen
    aanschaffen
    betalen
    overmaken
    innen
    factureren
    ondertekenen
    tekenen
    aanmaken
    inrichten
    installeren
    configureren
    testen
    bouwen
    ontwikkelen
    implementeren
    programmeren
    ontwerpen
    documenteren
    publiceren
    plaatsen
    posten
    delen
    doorsturen
    rondsturen
    verspreiden
    uitnodigen
    benaderen
    contacteren
    informeren
    melden
    doorgeven
    terugkoppelen
    afstemmen
    bespreken
    overleggen
    voorbereiden
    uitwerken
    bijwerken
    afwerken
    aanpassen
    wijzigen
    aanvullen
    invullen
    toevoegen
    verwijderen
    weghalen
    ophalen
    afhalen
    opruimen
    schoonmaken
    repareren
    herstellen
    oplossen
    corrigeren
    verbeteren
    herzien
    afronden
    afmaken
    voltooien
    afhandelen
    opleveren
    aanleveren
    inleveren
    leveren
    indienen
    inbrengen
    meebrengen
    meenemen
    opnemen
    overnemen
    deelnemen
    bekijken
    kijken
    lezen
    doorlezen
    nalezen
    doornemen
    onderzoeken
    inventariseren
    verzamelen
    evalueren
    analyseren
    beoordelen
    vergelijken
    berekenen
    begroten
    schatten
    vaststellen
    bepalen
    beslissen
    kiezen
    voorstellen
    presenteren
    verzorgen
    zorgen
    coördineren
    coordineren
    leiden
    begeleiden
    helpen
    ondersteunen
    bewaken
    volgen
    opvolgen
    beantwoorden
    antwoorden
    reageren
    herinneren
    aankondigen
    promoten
    werven
    oproepen
    zetten
    klaarzetten
    opzetten
    omzetten
    uitzetten
    printen
    drukken
    uitdelen
    ophangen
    vertalen
    redigeren
    samenvatten
    notuleren
    archiveren
    registreren
    inschrijven
    aanmelden
    afmelden
    opzeggen
    verlengen
    vernieuwen
    updaten
    upgraden
    migreren
    overzetten
    koppelen
    mergen
    reviewen
    deployen
    uploaden
    downloaden
    openen
    sluiten
    afsluiten
    starten
    beginnen
    doorgaan
    doen
    uitvoeren
    gebruiken
    geven
    nemen
    halen
    leggen
    vastleggen
    voorleggen
    uitleggen
    brengen
    komen
    laten
    lopen
    ontfermen
    oppakken
    inpakken
    verwerken
    bewerken
    aandragen
    overdragen
    formuleren
    definiëren
    definieren
    specificeren
    verifiëren
    verifieren
    valideren
    aanwijzen
    benoemen
    afspreken
    bevestigen
    opmaken
    filmen
    fotograferen
    verhuizen
    verkopen
    schilderen
    opbouwen
    afbreken
    onderhouden
    bijhouden
    besteden
    verdelen
    verzetten
    annuleren
    afzeggen
    opvragen
    achterhalen
    ruilen
    tellen
    wegbrengen
    terugbrengen
    vervangen
    faciliteren
    maak
    schrijf
    stuur
    verstuur
    mail
    vraag
    zoek
    check
    controleer
    organiseer
    plan
    boek
    reserveer
    bestel
    schaf
    betaal
    factureer
    onderteken
    teken
    installeer
    configureer
    bouw
    ontwikkel
    implementeer
    programmeer
    ontwerp
    documenteer
    publiceer
    plaats
    deel
    verspreid
    nodig
    benader
    contacteer
    informeer
    meld
    geef
    koppel
    stem
    bespreek
    overleg
    werk
    wijzig
    voeg
    verwijder
    ruim
    repareer
    herstel
    corrigeer
    verbeter
    voltooi
    handel
    lever
    breng
    neem
    bekijk
    kijk
    onderzoek
    inventariseer
    verzamel
    evalueer
    analyseer
    beoordeel
    vergelijk
    bereken
    bepaal
    beslis
    presenteer
    verzorg
    zorg
    coördineer
    coordineer
    begeleid
    bewaak
    volg
    beantwoord
    reageer
    herinner
    kondig
    werf
    roep
    druk
    hang
    vertaal
    redigeer
    notuleer
    archiveer
    registreer
    zeg
    verleng
    vernieuw
    update
    migreer
    merge
    review
    deploy
    upload
    download
    open
    begin
    voer
    gebruik
    leg
    verwerk
    formuleer
    definieer
    specificeer
    verifieer
    valideer
    wijs
    spreek
    bevestig
    houd
    verdeel
    annuleer
    achterhaal
    vervang
    er
    dit
    dat
    deze
    die
    we
    ze
    men
    wat
    wie
    hoe
    waar
    wanneer
    waarom
    als
    indien
    ja
    nee
    niet
    geen
    nog
    ook
    en
    of
    maar
    want
    omdat
    dus
    voor
    door
    met
    zonder
    van
    op
    aan
    in
    uit
    bij
    naar
    om
    tot
    over
    onder
    na
    tijdens
    daarna
    nu
    later
    eerst
    vandaag
    morgen
    is
    zijn
    wordt
    worden
    moet
    moeten
    kan
    kunnen
    gaat
    zal
    graag
    volgende
    nieuwe
    eerste
    tweede
    laatste
    andere
    elke
    taak
    taken
    actie
    acties
    actiepunt
    actiepunten
    punt
    punten
    onderwerp
    idee
    voorbeeld
    datum
    deadline
    tijd
    locatie
    vergadering
    notulen
    besluit
    besluiten
    afspraak
    afspraken
    notitie
    voorstel
    status
    gedaan
    klaar
    belangrijk
    urgent
    prioriteit
    e-mail
    bericht
    brief
    link
    links
    lijst
    lijstje
    document
    documenten
    verslag
    rapport
    begroting
    offerte
    offertes
    factuur
    facturen
    poster
    posters
    flyer
    enquête
    enquete
    formulier
    pagina
    site
    website
    code
    database
    presentatie
    agenda
    planning
    test
    tests
    bedankt
    dank
    sprint
    week
    fase
    versie
    optie
    opties
    samenvatting
    doel
    doelen
    resultaat
    resultaten
    probleem
    problemen
    niets
    iemand
    niemand
    iets
    mogelijk
    misschien
    contact
    ruimte
    zaal
    locaties
    spullen
    materiaal
    inloggegevens
    maandag
    dinsdag
    woensdag
    donderdag
    vrijdag
    zaterdag
    zondag
    januari
    februari
    maart
    juni
    augustus
    september
    oktober
    november
    december
  `,
  objects: `
    met
    van
    voor
    aan
    bij
    naar
    door
    over
    en
    of
    via
    tegen
    op
    om
    uit
    vragen
    vraag
    bellen
    bel
    mailen
    mail
    uitnodigen
    informeren
    contacteren
    benaderen
    benader
    herinneren
    helpen
    bedanken
    interviewen
    is
    zoals
    als
  `,
  imperative: `
    maken
    opstellen
    schrijven
    sturen
    versturen
    opsturen
    mailen
    bellen
    vragen
    navragen
    uitvragen
    aanvragen
    nagaan
    uitzoeken
    opzoeken
    zoeken
    checken
    controleren
    regelen
    organiseren
    plannen
    inplannen
    boeken
    reserveren
    bestellen
    kopen
    inkopen
    aanschaffen
    betalen
    overmaken
    innen
    factureren
    ondertekenen
    tekenen
    aanmaken
    inrichten
    installeren
    configureren
    testen
    bouwen
    ontwikkelen
    implementeren
    programmeren
    ontwerpen
    documenteren
    publiceren
    plaatsen
    posten
    delen
    doorsturen
    rondsturen
    verspreiden
    uitnodigen
    benaderen
    contacteren
    informeren
    melden
    doorgeven
    terugkoppelen
    afstemmen
    bespreken
    overleggen
    voorbereiden
    uitwerken
    bijwerken
    afwerken
    aanpassen
    wijzigen
    aanvullen
    invullen
    toevoegen
    verwijderen
    weghalen
    ophalen
    afhalen
    opruimen
    schoonmaken
    repareren
    herstellen
    oplossen
    corrigeren
    verbeteren
    herzien
    afronden
    afmaken
    voltooien
    afhandelen
    opleveren
    aanleveren
    inleveren
    leveren
    indienen
    inbrengen
    meebrengen
    meenemen
    opnemen
    overnemen
    deelnemen
    bekijken
    kijken
    lezen
    doorlezen
    nalezen
    doornemen
    onderzoeken
    inventariseren
    verzamelen
    evalueren
    analyseren
    beoordelen
    vergelijken
    berekenen
    begroten
    schatten
    vaststellen
    bepalen
    beslissen
    kiezen
    voorstellen
    presenteren
    verzorgen
    zorgen
    coördineren
    coordineren
    leiden
    begeleiden
    helpen
    ondersteunen
    bewaken
    volgen
    opvolgen
    beantwoorden
    antwoorden
    reageren
    herinneren
    aankondigen
    promoten
    werven
    oproepen
    zetten
    klaarzetten
    opzetten
    omzetten
    uitzetten
    printen
    drukken
    uitdelen
    ophangen
    vertalen
    redigeren
    samenvatten
    notuleren
    archiveren
    registreren
    inschrijven
    aanmelden
    afmelden
    opzeggen
    verlengen
    vernieuwen
    updaten
    upgraden
    migreren
    overzetten
    koppelen
    mergen
    reviewen
    deployen
    uploaden
    downloaden
    openen
    sluiten
    afsluiten
    starten
    beginnen
    doorgaan
    doen
    uitvoeren
    gebruiken
    geven
    nemen
    halen
    leggen
    vastleggen
    voorleggen
    uitleggen
    brengen
    komen
    laten
    lopen
    ontfermen
    oppakken
    inpakken
    verwerken
    bewerken
    aandragen
    overdragen
    formuleren
    definiëren
    definieren
    specificeren
    verifiëren
    verifieren
    valideren
    aanwijzen
    benoemen
    afspreken
    bevestigen
    opmaken
    filmen
    fotograferen
    verhuizen
    verkopen
    schilderen
    opbouwen
    afbreken
    onderhouden
    bijhouden
    besteden
    verdelen
    verzetten
    annuleren
    afzeggen
    opvragen
    achterhalen
    ruilen
    tellen
    wegbrengen
    terugbrengen
    vervangen
    faciliteren
    maak
    stel
    schrijf
    stuur
    verstuur
    mail
    vraag
    zoek
    check
    controleer
    regel
    organiseer
    plan
    boek
    reserveer
    bestel
    koop
    schaf
    betaal
    factureer
    onderteken
    teken
    installeer
    configureer
    bouw
    ontwikkel
    implementeer
    programmeer
    ontwerp
    documenteer
    publiceer
    plaats
    deel
    verspreid
    nodig
    benader
    contacteer
    informeer
    meld
    geef
    koppel
    stem
    bespreek
    overleg
    werk
    pas
    wijzig
    vul
    voeg
    verwijder
    haal
    ruim
    repareer
    herstel
    los
    corrigeer
    verbeter
    rond
    voltooi
    handel
    lever
    dien
    breng
    neem
    bekijk
    kijk
    lees
    onderzoek
    inventariseer
    verzamel
    evalueer
    analyseer
    beoordeel
    vergelijk
    bereken
    bepaal
    beslis
    kies
    presenteer
    verzorg
    zorg
    coördineer
    coordineer
    begeleid
    bewaak
    volg
    beantwoord
    reageer
    herinner
    kondig
    werf
    roep
    druk
    hang
    vertaal
    redigeer
    notuleer
    archiveer
    registreer
    zeg
    verleng
    vernieuw
    update
    migreer
    merge
    review
    deploy
    upload
    download
    open
    begin
    doe
    voer
    gebruik
    leg
    verwerk
    formuleer
    definieer
    specificeer
    verifieer
    valideer
    wijs
    spreek
    bevestig
    houd
    verdeel
    annuleer
    achterhaal
    tel
    vervang
    contact opnemen met
    neem contact op
    contact zoeken met
    afspraak maken
    rondvragen
    nadenken over
    denken aan
    zorg dat
    zorg voor
    kijk naar
    ga na
    aan de slag
    onderzoek doen
    navraag doen
    blijven
    meedenken
    overwegen
    nakijken
    doorvoeren
    meesturen
    terugbellen
    terugmailen
    aansluiten
    uitbreiden
    verduidelijken
    samenstellen
    opleggen
    bijvullen
    voorzien van
  `,
  month: `
    januari
    februari
    maart
    april
    mei
    juni
    juli
    augustus
    september
    oktober
    november
    december
    jan
    feb
    mrt
    apr
    mei
    jun
    jul
    aug
    sep
    okt
    nov
    dec
    jan
    febr
    maart
    apr
    mei
    juni
    juli
    aug
    sept
    okt
    nov
    dec
  `,
  weekday: `
    maandag
    dinsdag
    woensdag
    donderdag
    vrijdag
    zaterdag
    zondag
    ma
    di
    wo
    do
    vr
    za
    zo
    maandag
    dinsdag
    woensdag
    donderdag
    vrijdag
    zaterdag
    zondag
  `,
  count: `
    een
    twee
    drie
    vier
    vijf
    zes
    zeven
    acht
    negen
    tien
    één
    twee
    drie
    vier
    vijf
    zes
    zeven
    acht
    negen
    tien
  `,
  timeUnit: `
    dag
    week
    maand
    kwartaal
    jaar
    dagen
    weken
    maanden
    kwartalen
    jaren
  `,
  alsoName: `
    jan
    april
  `,
  ordinal: `
    e
    de
    ste
  `,
  dayJoin: `
    de
    van
  `,
  today: `
    vandaag
  `,
  tomorrow: `
    morgen
  `,
  afterTomorrow: `
    overmorgen
  `,
  relativeDay: `
    vanavond
    vanmiddag
    morgenochtend
    morgenmiddag
    morgenavond
  `,
  season: `
    kerst
    kerstmis
    pasen
    pinksteren
    koningsdag
    sinterklaas
    oud en nieuw
    nieuwjaar
    de zomer
    zomer
    herfst
    winter
    voorjaar
    najaar
    lente
    vakantie
    de vakantie
    zomervakantie
    de zomervakantie
    kerstvakantie
    de kerstvakantie
    voorjaarsvakantie
    herfstvakantie
    meivakantie
    zomerstop
    jaarwisseling
    de feestdagen
    feestdagen
  `,
  week: `
    week
    maand
    weekend
  `,
  once: `
    keer
    maal
  `,
  occasion: `
    vergadering
    overleg
    bijeenkomst
    bespreking
    meeting
    call
    sessie
    sprint
    release
    workshop
    conferentie
    congres
    evenement
    presentatie
    bestuursvergadering
    ledenvergadering
    alv
    jaarvergadering
    standup
    stand-up
    les
    college
    toernooi
    hackathon
    oplevering
    lancering
    commissievergadering
    teamoverleg
  `,
  milestone: `
    release
    oplevering
    lancering
  `,
  coming: `
    volgende
    volgend
    komende
    komend
    aankomende
    aanstaande
    eerstvolgende
    eerst volgende
  `,
  comingBehind: `
    aanstaande
    a.s.
    as
    aanstaand
    daarop
  `,
  current: `
    deze
    dit
  `,
  endOf: `
    eind
    einde
    einde van
    eind van
    het einde van
    het eind van
  `,
  partOf: `
    begin
    begin van
    het begin van
    half
    halverwege
    medio
    midden
    midden in
  `,
  few: `
    paar
    een paar
    enkele
    enige
    aantal
    een aantal
  `,
  until: `
    voor
    vóór
    tot
    tot en met
    t/m
    uiterlijk
    uiterlijk op
    uiterlijk voor
    tegen
    deadline
    deadline is
    per
    streefdatum
    einddatum
    inleveren voor
    klaar voor
    vervaldatum
    op zijn laatst
    op z'n laatst
    niet later dan
    uiterste datum
  `,
  before: `
    vóór
    tot
    tot aan
    tegen
    uiterlijk voor
    op tijd voor
    voorafgaand aan
  `,
  timeFor: `
    voor
  `,
  within: `
    in
    binnen
    over
  `,
  onDay: `
    op
    d.d.
  `,
  afterTime: `
    na
    vanaf
  `,
  calendarWeek: `
    week
    wk
    wk.
  `,
  asSoon: `
    zo snel mogelijk
    z.s.m.
    zsm
    zo spoedig mogelijk
    z.s.m
    asap
  `,
  told: `
    dat
    die
    wie
    welke
    omdat
    want
    of
    waar
    waarin
  `,
  asks: `
    vragen
    vraagt
    vraag
    uitnodigen
    nodigt
    herinneren
    herinnert
    verzoeken
    verzoekt
  `,
  askedFor: `
    om
    te
    of
    voor
  `,
  isWhen: `
    is
    zijn
    wordt
    worden
    was
    vindt
    zal
    zullen
    staat
    heeft
  `,
  scheduled: `
    gepland
    ingepland
    geprikt
    vastgesteld
    aangekondigd
    geagendeerd
    voorzien
  `,
  timeWord: `
    uur
    u
    u.
    min
    minuut
    minuten
    am
    pm
    utc
    cet
    cest
  `,
  agent: `
    door
  `,
  reported: `
    meldt dat
    vertelde
    vertelt
    zegt
    zei
    meldde
    gaf aan
    geeft aan
    merkt op
    vindt
    denkt
    legt uit
    bedankt
    merkte op
    stelde dat
    vroeg of
    vraagt of
  `,
  noNews: `
    geen nieuws
    geen update
    geen updates
    geen voortgang
    nog niet gebeurd
    nog niet gedaan
    staat nog open
    nog open
    loopt nog
    ongewijzigd
    blijft staan
  `,
};
