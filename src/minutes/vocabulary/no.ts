import type { Vocabulary } from './concepts.ts';

/** Verbs and nouns of doing that begin tasks; for the same reason they are no names. */
const DOING = `
    arrangere
    avklare
    avlyse
    avslutte
    avtale
    be
    be om
    bestille
    bestemme
    beskrive
    besøke
    betale
    bidra
    booke
    bruke
    bygge
    bytte
    dele
    dele ut
    delta
    diskutere
    distribuere
    dokumentere
    drøfte
    endre
    etablere
    evaluere
    ferdigstille
    fikse
    finne
    finne ut
    fjerne
    flytte
    fordele
    foreslå
    forberede
    formidle
    fornye
    forsøke
    fortsette
    fullføre
    fylle ut
    følge opp
    følgje opp
    få
    få tak i
    gi beskjed
    gjennomføre
    gjennomgå
    gjøre
    gjere
    gjøre ferdig
    gå gjennom
    gå igjennom
    henge opp
    hente
    hente inn
    hjelpe
    holde
    høre
    høre med
    implementere
    informere
    innhente
    innkalle
    installere
    integrere
    invitere
    jobbe med
    jobbe videre med
    justere
    kalle inn
    kartlegge
    kjøpe
    kjøpe inn
    klargjøre
    kontakte
    kontrollere
    koordinere
    kopiere
    korrigere
    kutte
    lage
    lagre
    laste opp
    legge
    legge inn
    legge til
    legge ut
    lese
    lete
    levere
    lukke
    lyse ut
    lære
    melde
    melde inn
    merge
    minne
    måle
    nevne
    notere
    ordne
    organisere
    oppdatere
    opprette
    oversette
    passe på
    planlegge
    presentere
    prioritere
    prøve
    publisere
    purre
    redigere
    registrere
    rekruttere
    rense
    reparere
    reservere
    rette
    ringe
    rydde
    samle
    samle inn
    se etter
    se gjennom
    se over
    se på
    selge
    sende
    sende inn
    sende ut
    sette
    sette opp
    sette sammen
    sjekke
    sjekke ut
    skaffe
    skrive
    skrive ut
    skru
    slette
    slå sammen
    snakke med
    spørre
    spørje
    starte
    stenge
    stille
    svare
    søke
    søke om
    sørge for
    ta
    ta kontakt
    ta kontakt med
    ta opp
    takke
    tegne
    telle
    teste
    trykke
    trykke opp
    tømme
    undersøke
    utarbeide
    utforme
    utføre
    utlyse
    utrede
    utsette
    utvikle
    vaske
    vedlikeholde
    velge
    videreføre
    videresende
    vise
    vurdere
    åpne
    øve
    send
    skriv
    sjekk
    ring
    bestill
    kjøp
    lag
    kontakt
    følg opp
    husk
    inviter
    oppdater
    legg
    legg ut
    legg inn
    sett
    sett opp
    spør
    hør
    fiks
    ordne opp
    rydd
    book
    meld
    avklar
    undersøk
    forbered
    planlegg
    rett
    del
    opprett
    publiser
    test
    flytt
    slett
    vurder
    innkjøp
    bestilling
    oppdatering
    utsending
    innkalling
    booking
    planlegging
    gjennomgang
`;

/** Norwegian. Change here when minutes in Norwegian use a word that is not known; one word or phrase a line. */
export const no: Vocabulary = {
  article: `
    en
    ei
    et
    ein
    eit
    den
    det
    de
    dei
    denne
    dette
    disse
    desse
    vår
    vårt
    våre
    deres
    dykkar
    din
    ditt
    dine
    min
    mitt
    mine
    sin
    si
    sitt
    sine
    hans
    hennes
    alle
    all
    alt
    hver
    hvert
    kvar
    kvart
    noen
    noe
    nokon
    noko
    nokre
    begge
    andre
    annen
    annet
    anna
    slike
    slik
    samme
    same
    flere
    fleire
    mange
    egne
    eget
    egen
  `,
  definite: `
    den
    det
    de
    dei
  `,
  relation: `
    av
    fra
    frå
    til
    for
    i
    inn
    inni
    på
    ved
    om
    med
    uten
    utan
    under
    over
    etter
    før
    innen
    innan
    siden
    sidan
    mellom
    mot
    hos
    per
    pr
    pr.
    gjennom
    gjennem
    langs
    ut
    ut fra
    opp
    ned
    fram
    frem
    utenom
    blant
    angående
    ang
    ang.
    vedrørende
    vedr
    vedr.
    ift
    ift.
    i forhold til
    i forbindelse med
    ifm
    ihht
    i henhold til
    knyttet til
    som
    enn
    så
    her
    der
    sammen
    saman
    sammen med
    ovenfor
    nedenfor
    rundt
    omkring
    innenfor
    utenfor
    i løpet av
    på grunn av
    pga
    iht
    opp til
    som følge av
    via
  `,
  origin: `
    fra
    frå
    av
    siden
    sidan
  `,
  auxiliary: `
    er
    var
    vært
    vore
    blir
    ble
    blitt
    vart
    blei
    bli
    være
    vere
    vera
    har
    hadde
    hatt
    ha
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
    fikk
    å
    vennligst
  `,
  pronoun: `
    jeg
    eg
    du
    han
    hun
    ho
    den
    det
    vi
    me
    dere
    de
    dei
    meg
    deg
    seg
    ham
    henne
    oss
    dem
    man
    en
    hvem
    kven
    hva
    kva
    hvilken
    hvilke
    hvilket
    kva for
    hvor
    kor
    når
    hvorfor
    kvifor
    hvordan
    korleis
    ikke
    ikkje
    også
    òg
    nå
    no
    bare
    berre
    men
    fordi
    at
    hvis
    dersom
    da
    eller
    både
    enda
    fortsatt
    sånn
  `,
  action: `
    oppgaver
    oppgåver
    oppgavene
    oppgåvene
    oppgaveliste
    oppgavelista
    oppgavelisten
    oppgaveoversikt
    oppgavefordeling
    arbeidsoppgaver
    arbeidsoppgåver
    arbeidsoppgavene
    arbeidsfordeling
    aksjonspunkter
    aksjonspunkt
    aksjonspunktene
    aksjonspunkta
    aksjonsliste
    aksjonslista
    aksjonslisten
    aksjoner
    aksjonar
    aksjonene
    handlingspunkter
    handlingspunkt
    handlingsliste
    tiltak
    tiltaka
    tiltakene
    tiltaksliste
    tiltakslista
    gjøremål
    gjeremål
    gjøremålsliste
    huskeliste
    huskelista
    å gjøre
    å gjere
    å gjøre liste
    ting å gjøre
    ting som må gjøres
    må gjøres
    skal gjøres
    hvem gjør hva
    hvem skal gjøre hva
    kven gjer kva
    hva må gjøres
    ansvarsfordeling
    todoer
    arbeidsliste
    aksjonspkt
    fordeling av oppgaver
  `,
  step: `
    neste steg
    neste skritt
    videre steg
    videre arbeid
    veien videre
    vegen vidare
    vidare arbeid
    videre fremdrift
    videre prosess
    videre oppfølging
    oppfølging
    oppfølgingspunkter
    oppfølgingssaker
    oppfølgjing
    til oppfølging
    handlingsplan
    tiltaksplan
    videre plan
  `,
  task: `
    oppgave
    oppgåve
    oppgaven
    aksjon
    gjøremål
    aksjonspunkt
    tiltaket
  `,
  plainAction: `
    aksjonspunkter
    aksjonsliste
    handlingspunkter
    gjøremål
    oppgaveliste
    oppgavefordeling
    arbeidsfordeling
  `,
  leftover: `
    restanser
    restanseliste
    etterslep
    hengepartier
    åpne saker
    uavsluttede saker
    utestående saker
    restliste
    det som gjenstår
    gjenstår fra
    gjenstående fra
    liggende fra
    overliggere
  `,
  list: `
    liste
    lista
    listen
    lister
    oversikt
    oversikten
    logg
    loggen
    tabell
    tabellen
    oppsummering
    oppsummeringen
    sammendrag
    register
    samling
    samlet
    tavle
    *liste
    *oversikt
  `,
  earlier: `
    forrige
    førre
    siste
    sist
    tidligere
    tidlegare
    gamle
    gammel
    foregående
    føregåande
    i går
    gårsdagens
    fjorårets
    fjor
    avsluttede
    avsluttet
    ferdige
    utførte
    gjennomførte
    fullførte
    lukkede
    løste
  `,
  open: `
    åpne
    åpen
    åpent
    opne
    uferdige
    uavklarte
    uavsluttede
    uløste
    ubesvarte
    utestående
    uteståande
    gjenstående
    gjenståande
    gjenstår
    pågående
    pågåande
    løpende
    utsatte
    overførte
    overført
    ikke utførte
    ikke ferdige
    ikke fullførte
    ugjorte
    ventende
    forfalte
    videreførte
    hengende
  `,
  review: `
    gjennomgang
    gjennomgang av
    gjennomgåelse
    gjennomgå
    oppfølging
    oppfølging av
    oppfølgjing av
    status
    statusgjennomgang
    sjekk
    sjekk av
    kontroll
    kontroll av
    rapport
    rapport på
    rapportering
    fremdrift
    framdrift
    evaluering
    tilbakeblikk
    oppdatering
    oppdatering på
    siden sist
    oppsummering fra
  `,
  fresh: `
    ny
    nye
    nytt
    neste
    kommende
    komande
    framtidige
    fremtidige
    i dag
    dagens
    i morgen
    nærmeste
    framover
    fremover
  `,
  meeting: `
    møte
    møtet
    møter
    møtene
    møta
    møtets
    *møte
    *møtet
    *møter
    *møtene
    *møtets
    samling
    samlinga
    samlingen
    *samling
    *samlinga
    *samlingen
    *forsamling
    forsamling
    sammenkomst
    treff
    treffet
    *treff
    *treffet
    *kveld
    *kvelden
    uke
    uka
    uken
    ukens
    veke
    veka
    måned
    måneden
    månaden
    månad
    kvartal
    gang
    gangen
    gong
    referat
    referatet
    *referat
    *referatet
    protokoll
    protokollen
    telefonmøte
    videomøte
    sprint
    sprinten
    workshop
    seminar
    seminaret
    *seminar
    dugnad
    dugnaden
    *dugnad
    konferanse
    konferansen
    årsmøte
    dag
    dagen
    år
    året
    statusmøte
    standup
    sync
  `,
  filler: `
    viktige
    viktigste
    avtalte
    avtalt
    vedtatte
    vedtekne
    fordelte
    fordelt
    tildelte
    tildelt
    delegerte
    delegert
    bestemte
    besluttede
    identifiserte
    noterte
    registrerte
    planlagte
    konkrete
    kortsiktige
    langsiktige
    generelle
    felles
    individuelle
    ekstra
    øvrige
    ulike
    diverse
    aktuelle
    aktuell
    videre
    vidare
    nåværende
    gruppe
    gruppa
    gruppen
    team
    teamet
    medlemmer
    medlemmene
    deltakere
    deltakerne
    personer
    ansvar
    ansvarlig
    ansvarlige
    ansvarleg
    frist
    frister
    punkter
    punkt
    ting
    saker
    praktiske
    tekniske
    administrative
    hastende
    prioriterte
    arbeid
    jobb
    husk
    fordeling
    fordeling av
    opprettet
    opprettede
    komne
    kom
    fram
    nevnte
    notater
    gjort
    resultat
    resultater
  `,
  stop: `
    hvordan
    hvorfor
    når
    hva
    om
    uten
    ingen
    ikke
    vi
    jeg
    er
    var
    har
    hadde
    skal
    kan
    bør
    må
    verktøy
    verktøyet
    mal
    maler
    mange
    styring
    håndtering
    system
    systemet
    app
  `,
  sectionBeside: `
    beslutninger
    vedtak
    avgjørelser
    konklusjoner
    konklusjon
    eventuelt
    avslutning
    spørsmål
    resultater
    avtaler
    oppsummering
  `,
  otherSections: `
    neste møte
    neste styremøte
    dato for neste møte
    tid for neste møte
    neste treff
    til stede
    tilstede
    oppmøte
    deltakere
    forfall
    fraværende
    lenker
    lenkjer
    ressurser
    opptak
    vedlegg
    avslutning
    møtet hevet
    møteslutt
    nyttige lenker
    møteplan
  `,
  numbered: `
    sak
    punkt
    pkt
    pkt.
    saksnr
    saksnr.
    saknr
    tema
    del
    post
  `,
  agenda: `
    agenda
    dagsorden
    sakliste
    saksliste
    sakslista
    sakslisten
    saker
    program for møtet
    møteplan
    tema
    temaer
    innkalling
    saker til behandling
    dagens saker
  `,
  attendance: `
    til stede
    tilstede
    til stades
    tilstades
    deltakere
    deltakarar
    deltagere
    deltakerliste
    deltok
    oppmøte
    frammøte
    fremmøte
    frammøtte
    fremmøtte
    møtende
    innkalte
    gjester
    inviterte
    hvem er her
    hvem var her
    tilstedeværende
  `,
  attendee: `
    deltakere
    deltakarar
    medlemmer
    medlemer
    frammøtte
  `,
  absence: `
    forfall
    fraværende
    fråverande
    fravær
    fråvær
    meldt forfall
    ikke til stede
    ikke møtt
    meldt avbud
    avbud
    ikke tilstede
  `,
  alsoPresent: `
    andre
    i tillegg
    digitalt
    på nett
    også til stede
  `,
  member: `
    medlemmer
    medlem
    styremedlemmer
    stemmeberettigede
    styret
  `,
  role: `
    kasserer
    nestleder
    styreleder
    styremedlem
    varamedlem
    vara
    økonomiansvarlig
    gjest
    daglig leder
    møteleder
    møteleiar
    ordstyrer
    ordstyrar
    referent
    protokollfører
    leder
    sekretær
    møteledelse
    referat
  `,
  minutesPart: `
    notater
    referat
    diskusjon
    saksliste
    dagsorden
    agenda
    saker
    sak
    tema
    orienteringer
    orienteringssaker
    vedtak
    beslutninger
    oppgaver
    rapporter
    rapport
    status
    siden sist
    innkalling
    godkjenning
  `,
  thing: `
    nettside
    nettsiden
    nettsida
    server
    serveren
    teknikk
    økonomi
    økonomien
    budsjett
    regnskap
    oversettelse
    reklame
    markedsføring
    lokale
    lokaler
    vedtekter
    vedtektene
    avtale
    avtaler
    kontingent
    utstyr
    kontor
    media
    grafikk
    kontakt
    innkjøp
    kurs
    arrangement
    søknad
    norsk
    engelsk
    digitalt
    annet
    diverse
    generelt
    brygga
    hytta
    dugnad
    fest
    festen
    mat
  `,
  groupNoun: `
    team
    gruppe
    prosjekt
    test
    tester
  `,
  groupBefore: `
    team
    gruppe
    gruppa
    gruppen
    komité
    arbeidsgruppe
    avdeling
  `,
  office: `
    leder
    lederen
    direktør
    direktøren
    koordinator
    koordinatoren
    sjef
    sjefen
  `,
  helps: `
    hjelper
    hjelper til
    støtter
    bistår
    hjelpe
    støtte
    bistå
  `,
  supportRole: `
    støtte
    hjelper
    bistår
    vikar
    medhjelper
  `,
  copied: `
    kopi til
    til orientering
  `,
  possessive: `
    hans
    hennes
    deres
    sin
    sitt
    sine
    vår
    våre
    min
    mine
  `,
  loginColumn: `
    bruker
    brukernavn
    konto
  `,
  nickColumn: `
    kallenavn
  `,
  initialsColumn: `
    initialer
    forkortelse
  `,
  firmColumn: `
    firma
    bedrift
    selskap
    organisasjon
    institusjon
    forening
    lag
  `,
  mailColumn: `
    e post
    epost
    e postadresse
  `,
  listedColumn: `
    deltaker
    deltakere
    medlem
    medlemmer
    fornavn
    etternavn
  `,
  presentColumn: `
    oppmøte
    til stede
    tilstede
    frammøte
  `,
  nameColumn: `
    navn
    namn
    person
    hvem
  `,
  asideColumn: `
    rolle
    verv
    funksjon
    merknad
    merknader
    kommentar
    sted
    land
  `,
  ownerRole: `
    ansvarlig
    ansvarlige
    ansvarleg
    ansvar
    hovedansvar
    hovedansvarlig
    hvem
    kven
    hvem?
    ansvarlig person
    ansvarshavende
    ansvarsperson
    person
    utføres av
    utfører
    utføres
    eier
    eigar
    oppgaveeier
    saksbehandler
    tildelt
    tildelt til
    kontaktperson
    navn
    namn
    koordinator
    resp.
    medansvarlig
  `,
  taskColumn: `
    oppgave
    oppgaver
    oppgåve
    oppgåver
    hva
    kva
    beskrivelse
    skildring
    tiltak
    aksjon
    aksjonspunkt
    gjøremål
    sak
    tekst
    detaljer
    innhold
    hva skal gjøres
    hva må gjøres
    aktivitet
    punkt
    tittel
  `,
  plainTaskColumn: `
    hva
    kva
    hva skal gjøres
    hva må gjøres
  `,
  statusColumn: `
    status
    tilstand
    utført
    utført?
    ferdig
    ferdig?
    gjort
    gjort?
    fremdrift
    framdrift
    fullført
    ok?
  `,
  dueColumn: `
    frist
    frister
    tidsfrist
    forfallsdato
    innen
    innen når
    når
    når?
    ferdig innen
    leveringsfrist
    deadline
    til når
    tidspunkt
  `,
  dateColumn: `
    dato
    dag
    opprettet
  `,
  identifier: `
    nr
    nr.
    nummer
    id
    saksnr
    saksnr.
    løpenr
    #
    sak
  `,
  topicColumn: `
    tema
    sak
    saker
    punkt
    diskusjon
    notater
    referat
    beslutning
    vedtak
    konklusjon
    drøfting
    innhold
    kommentar
    kommentarer
  `,
  closedCell: `
    ferdig
    utført
    gjort
    fullført
    lukket
    avsluttet
    løst
    ja
    ok
    gjennomført
    levert
    sendt
    fikset
    ordnet
  `,
  openCell: `
    nei
    ikke ennå
    ikke enda
    ikkje
    ikke ferdig
    ikke utført
    ikke startet
    pågår
    åpen
    åpent
    under arbeid
    ikke
  `,
  markers: `
    oppgave
    oppgåve
    aksjon
    aksjonspunkt
    tiltak
    å gjøre
    gjøremål
    handlingspunkt
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
    tar på seg å
    tek på seg å
    kommer til å
    har lovet å
    lovet å
    lova å
    har sagt ja til å
    sa ja til å
    skal prøve å
    prøver å
    tilbød seg å
    har tilbudt seg å
    blir bedt om å
    bes om å
    å
  `,
  passive: `
    bli
    være
    vere
    gjøres
    gjerast
    sendes
    skrives
    lages
    oppdateres
    bestilles
    kjøpes
    deles
    ryddes
    sjekkes
    fikses
    ordnes
    flyttes
    legges
    settes
    tas
    følges
    meldes
    diskuteres
    avklares
    vurderes
    endres
    planlegges
    undersøkes
    publiseres
    arrangeres
    kontaktes
    fordeles
    rettes
    repareres
    vaskes
    males
    byttes
    fornyes
    slettes
    opprettes
    trykkes
    hentes
    leveres
    betales
    inviteres
    testes
    dokumenteres
    avholdes
    holdes
    utarbeides
    innhentes
    bookes
    kalles
    utlyses
    presenteres
    gjennomføres
    godkjennes
    signeres
    arkiveres
    behandles
    finnes
    brukes
    registreres
    informeres
    lyses
  `,
  takes: `
    tar
    tek
    tar ansvar for
    har ansvar for
    har ansvaret for
    er ansvarlig for
    tar kontakt
    tar seg av
    står for
    sender
    skriver
    skriv
    sjekker
    sjekkar
    ordner
    ordnar
    lager
    lagar
    fikser
    undersøker
    kontakter
    kontaktar
    følger opp
    følgjer opp
    innkaller
    kaller inn
    bestiller
    kjøper
    kjøper inn
    inviterer
    spør
    setter opp
    sett opp
    legger ut
    legger inn
    legg ut
    publiserer
    oppdaterer
    forbereder
    booker
    ringer
    melder
    hører med
    høyrer med
    leser
    går gjennom
    jobber med
    arbeider med
    hjelper
    avklarer
    deler
    henter
    arrangerer
    planlegger
    finner
    finner ut
    gjør
    gjer
    tester
    retter
    oppretter
    utarbeider
    purrer
    svarer
    snakker med
    tar opp
    ser på
    ser over
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
    passer på
    sørger for
    utforsker
    presenterer
    dokumenterer
    oversetter
    fyller ut
    signerer
    trykker
    henger opp
    tegner
    designer
    flytter
    sletter
    endrer
    foreslår
    lyser ut
    søker
    sjekker ut
  `,
  charge: `
    til
    for
    av
    på
    fra
    hos
  `,
  supporters: `
    med støtte fra
    med hjelp fra
    med hjelp av
    sammen med
    saman med
    i samarbeid med
    assistert av
    via
    cc
    støttes av
    bistand fra
  `,
  ownerLabels: `
    ansvar
    ansvarlig
    ansvarlige
    ansvarleg
    hovedansvar
    hovedansvarlig
    utføres av
    utført av
    eier
    tildelt
    tildelt til
    kontaktperson
    hvem
    kven
    resp.
    ansv.
    ansv
  `,
  nobody: `
    hvem
    kven
    ingen
    noen
    nokon
    ikke avklart
    ikke bestemt
    uavklart
    ikke tildelt
    ukjent
    navn
    namn
    frivillig
    frivillige
    en frivillig
    andre
    person
    mangler
    ledig
  `,
  everybody: `
    alle
    alle sammen
    alle i styret
    hele styret
    heile styret
    samtlige
    hele gruppa
    hele gruppen
    hele teamet
    alle medlemmer
    alle deltakere
    begge
  `,
  pair: `
    begge
    begge to
  `,
  groups: `
    styret
    styre
    teamet
    team
    gruppa
    gruppen
    gruppe
    komiteen
    komité
    komite
    utvalget
    utvalg
    rådet
    leder
    lederen
    nestleder
    nestlederen
    sekretær
    sekretæren
    kasserer
    kassereren
    økonomiansvarlig
    koordinator
    koordinatoren
    medlemmene
    deltakerne
    redaksjonen
    administrasjonen
    sekretariatet
    ledelsen
    moderator
    moderatorene
    frivillige
    arrangørene
    prosjektleder
    prosjektlederen
    festkomiteen
    valgkomiteen
    nettgruppa
    arrangementskomiteen
    linjeforeningen
    utviklerne
    daglig leder
    styreleder
    styrelederen
  `,
  honorific: `
    hr
    hr.
    fru
    dr
    dr.
    prof
    prof.
    herr
    frøken
  `,
  noTask: `
    ingen
    ingen nye
    ingen oppgaver
    ingen nye oppgaver
    ingen åpne
    ingen saker
    ingenting
    intet
    ikke noe
    ingen aksjonspunkter
    ingen tiltak
    ikke aktuelt
    som sist
    samme som sist
    som forrige gang
    se under
    se nedenfor
    se over
    se ovenfor
    fylles ut
    utgår
    uendret
    beskrivelse
    oppgave
    oppgaver
    hvem
    frist
  `,
  done: `
    ferdig
    utført
    gjort
    gjennomført
    fullført
    avsluttet
    lukket
    løst
    ordnet
    fikset
    i orden
    er gjort
    er ferdig
    ble gjort
    er utført
    er i orden
    unnagjort
    levert
    ferdigstilt
    merget
  `,
  happened: `
    ble sendt
    er sendt
    ble gjennomført
    er gjennomført
    ble avholdt
    er avholdt
    ble holdt
    ble publisert
    er publisert
    ble opprettet
    er opprettet
    ble løst
    er løst
    ble lukket
    er lukket
    ble merget
    er merget
    ble fikset
    er fikset
    ble bestilt
    er bestilt
    ble kjøpt
    er kjøpt
    ble betalt
    er betalt
    ble levert
    er levert
    ble oppdatert
    er oppdatert
    ble lagt ut
    er lagt ut
    ble lagt til
    er lagt til
    ble sendt ut
    er sendt ut
    har funnet sted
    fant sted
    gikk bra
    ble ordnet
    er ordnet
    ble signert
    er signert
    er på plass
    kom på plass
  `,
  acted: `
    sendt
    sendte
    har sendt
    skrevet
    skrev
    har skrevet
    opprettet
    har opprettet
    lagt ut
    la ut
    har lagt ut
    publisert
    har publisert
    bestilt
    bestilte
    har bestilt
    kjøpt
    kjøpte
    har kjøpt
    betalt
    betalte
    har betalt
    snakket med
    har snakket med
    kontaktet
    har kontaktet
    tatt kontakt med
    tok kontakt med
    har tatt kontakt med
    spurt
    spurte
    har spurt
    invitert
    inviterte
    har invitert
    informert
    har informert
    oppdatert
    oppdaterte
    har oppdatert
    booket
    har booket
    levert
    leverte
    har levert
    ringt
    ringte
    har ringt
    signert
    har signert
    trykket opp
    hengt opp
    hentet
    ryddet
    meldt inn
    satt opp
    satte opp
    har satt opp
    laget
    lagde
    har laget
    søkt om
    har søkt
    avtalt med
    reservert
  `,
  doneApart: `
    ok
    sendt
    done
    oppdatert
  `,
  already: `
    allerede
    er
    ble
    er allerede
    alt
    alle
    begge
    alt er
    har blitt
    er blitt
  `,
  dropped: `
    utgår
    utgått
    avlyst
    ikke aktuelt lenger
    ikke lenger aktuelt
    ikke lenger nødvendig
    ikke nødvendig lenger
    ikke behov lenger
    ikke behov
    droppet
    droppes
    forkastet
    kansellert
    trukket
    trukket tilbake
    skrinlagt
    strøket
    foreldet
    uaktuelt
    uaktuell
    henlagt
    blir ikke gjort
    gjøres ikke
  `,
  notDone: `
    ikke
    ikkje
    aldri
    ingen
    ingenting
    delvis
    nesten
    halvveis
    halvferdig
    pågår
    under arbeid
    i gang
    påbegynt
    påbegynte
    startet
    starta
    begynt
    venter
    avventer
    avventes
    blokkert
    utsatt
    utsettes
    flyttes
    åpen
    åpent
    gjenstår
    gjenstående
    mangler
    snart
    når
    hvis
    dersom
    må
    bør
    skal
    burde
    skulle
    men
    fortsatt
    fremdeles
    enda
    ennå
    uavklart
    jobber med
    jobbes med
    planlagt
    planlegges
    kanskje
    håper
    unntatt
    bortsett fra
    uferdig
    følges opp
    tas opp
    videreføres
  `,
  goesOn: `
    pågår
    pågår fortsatt
    under arbeid
    i gang
    i arbeid
    påbegynt
    startet
    ikke startet
    ikke påbegynt
    ikke gjort
    ikke utført
    ikke ferdig
    ikke ferdig ennå
    ikke ennå
    ikke enda
    ikkje gjort
    ikkje ferdig
    ikkje utført
    ikkje enno
    venter
    avventer
    avventes
    utsatt
    utsettes
    blokkert
    på vent
    åpen
    fortsatt åpen
    gjenstår
    delvis utført
    delvis gjort
    delvis ferdig
    videreføres
    overføres
    følges opp
    ingen fremdrift
    ingen framdrift
    jobbes med
    står fast
    ingen endring
  `,
  still: `
    fortsatt
    fremdeles
    ennå
    enda
    er
    er fortsatt
    framleis
    står
  `,
  moved: `
    utsatt
    utsettes
    flyttet
    flyttes
    overført
    overføres
    forskjøvet
    skyves
    skjøvet
  `,
  limits: `
    men
    unntatt
    bortsett fra
    når
    hvis
    dersom
    så snart
    til
    innen
    bare
    nesten
    ikke
    ikkje
    snart
  `,
  negation: `
    ikke
    ikkje
    aldri
    ikke ennå
    ikke enda
    er ikke
    ble ikke
  `,
  statusLabel: `
    status
    stand
    fremdrift
    oppdatering
  `,
  see: `
    se
    sjå
    jf.
    jfr.
    jf
    jmf.
  `,
  makes: `
    skrive
    lage
    opprette
    melde
    melde inn
    legge inn
    åpne
    utarbeide
  `,
  light: `
    sjekke
    gjøre
    lage
    skrive
    spørre
    finne ut
    følge opp
    jobbe videre
    videre
    igjen
    også
    ikke
    se på
    ta kontakt
    oppdatere
    avklare
    diskutere
    dobbeltsjekke
    fikse
  `,
  generalSection: `
    eventuelt
    diverse
    notater
    referat
    diskusjon
    dagsorden
    agenda
    saksliste
    saker
    orienteringer
    orienteringssaker
    annet
    møtereferat
  `,
  otherStatements: `
    beslutning
    beslutninger
    besluttet
    vedtak
    vedtatt
    enstemmig vedtatt
    avgjørelse
    votering
    avstemning
    avstemming
    stemmer
    stemmetall
    konklusjon
    forslag
    forslag til vedtak
    innstilling
    spørsmål
    svar
    notat
    notater
    merknad
    merknader
    kommentar
    kommentarer
    info
    informasjon
    til stede
    tilstede
    til stades
    oppmøte
    deltakere
    forfall
    fraværende
    gjester
    referent
    møteleder
    ordstyrer
    ordstyrar
    protokollfører
    referat
    dagsorden
    agenda
    sakliste
    saksliste
    sak
    tema
    diskusjon
    resultat
    for
    mot
    blankt
    blanke
    avholdende
    neste møte
    dato for neste møte
    neste styremøte
    dato
    sted
    stad
    tid
    tidspunkt
    mål
    oppsummering
    lenke
    lenker
    slutt
    møtestart
    møteslutt
    idé
    ideer
    ide
    enighet
    bakgrunn
    utfordring
    status
    orientering
    eventuelt
  `,
  templates: `
    fyll inn oppgaver
    skriv inn oppgaver
    legg inn oppgaver her
    skriv oppgaver her
    beskrivelse av oppgaven
    beskriv oppgaven
    navn på oppgaven
    hvem gjør hva
    navn på ansvarlig
  `,
  intelligence: `
    kunstig intelligens
    modell
    modeller
    verktøy
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
    ei
    et
    den
    det
    de
    på
    til
    fra
    av
    for
    med
    uten
    under
    over
    etter
    før
    innen
    og
    eller
    men
    hvis
    dersom
    når
    hvem
    hva
    hvordan
    hvor
    vi
    alle sammen
    ikke
    ja
    nei
    også
    må
    bør
    skal
    kan
    vil
    takk
    tusen takk
    neste
    ny
    nytt
    nye
    frist
    deadline
    tema
    sak
    saker
    spørsmål
    idé
    forslag
    mulighet
    mål
    fase
    steg
    versjon
    lenke
    lenker
    nettside
    nettsiden
    nettsida
    nettsider
    hjemmeside
    hjemmesiden
    økonomi
    økonomien
    budsjett
    budsjettet
    regnskap
    regnskapet
    kontingent
    kontingenten
    faktura
    fakturaer
    kontrakt
    avtaler
    leieavtale
    plakat
    plakater
    plakaten
    flyer
    logo
    vedtekter
    vedtektene
    database
    server
    serveren
    serverne
    dokumentasjon
    dokumenter
    kode
    koden
    tester
    nyhetsbrev
    nyhetsbrevet
    e post
    epost
    eposten
    mail
    media
    facebook
    sosiale medier
    markedsføring
    pr
    rekruttering
    kurs
    kurset
    seminar
    konferanse
    arrangement
    arrangementet
    arrangementer
    lokale
    lokaler
    lokalet
    rom
    utstyr
    utstyret
    søknad
    søknaden
    søknader
    rapport
    rapporten
    årsmelding
    årsrapport
    årsmøte
    årsmøtet
    spørreundersøkelse
    skjema
    skjemaet
    domene
    konto
    backend
    frontend
    oppgave
    oppgaver
    status
    prioritet
    viktig
    haster
    eventuelt
    kanskje
    deretter
    så
    alt
    noen
    ingen
    dugnad
    dugnaden
    tur
    turen
    fest
    festen
    maten
    drikke
    premier
    kake
    kaffe
    nøkkel
    nøkler
    nøklene
    styremøte
    styremøtet
    møtet
    møte
    møter
    sponsor
    sponsorer
    invitasjon
    invitasjoner
    påmelding
    januar
    februar
    mars
    juli
    oktober
    desember
    mandag
    tirsdag
    onsdag
    torsdag
    fredag
    lørdag
    søndag
    ansvarlig
    ansvarlige
    ansvarleg
    ansvar
    hovedansvar
    hovedansvarlig
    kven
    ansvarshavende
    ansvarsperson
    person
    utfører
    utføres
    eier
    eigar
    oppgaveeier
    saksbehandler
    tildelt
    kontaktperson
    navn
    namn
    medansvarlig
    ansv
    frister
    tidsfrist
    forfallsdato
    leveringsfrist
    tidspunkt
    tilstand
    utført
    ferdig
    gjort
    fremdrift
    framdrift
    fullført
  `,
  objects: `
    med
    til
    fra
    for
    av
    på
    hos
    og
    eller
    i
    om
    via
    kontakte
    spørre
    informere
    minne
    invitere
    hjelpe
    ringe
    høre
    takk
    enn
    som
    sammen
    støtte
    be
    legge
    purre
  `,
  imperative: DOING,
  month: `
    januar
    februar
    mars
    april
    mai
    juni
    juli
    august
    september
    oktober
    november
    desember
    jan
    feb
    mar
    apr
    mai
    jun
    jul
    aug
    sep
    okt
    nov
    des
    jan
    feb
    mars
    apr
    mai
    juni
    juli
    aug
    sept
    okt
    nov
    des
  `,
  weekday: `
    mandag
    tirsdag
    onsdag
    torsdag
    fredag
    lørdag
    søndag
    måndag
    tysdag
    onsdag
    torsdag
    fredag
    laurdag
    sundag
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
    sju
    åtte
    ni
    ti
    én
    to
    tre
    fire
    fem
    seks
    syv
    åtte
    ni
    ti
    ett
    to
    tre
    fire
    fem
    seks
    sju
    åtte
    ni
    ti
    ei
    to
    tre
    fire
    fem
    seks
    sju
    åtte
    ni
    ti
    et
    to
    tre
    fire
    fem
    seks
    sju
    åtte
    ni
    ti
  `,
  timeUnit: `
    dag
    uke
    måned
    kvartal
    år
    dager
    uker
    måneder
    kvartaler
    år
    dagen
    uken
    måneden
    kvartalet
    året
    dagar
    veker
    månader
    kvartal
    år
    dag
    veke
    månad
    kvartal
    år
    dag
    uka
    måned
    kvartal
    år
    dag
    veka
    månaden
    kvartal
    år
    dagene
    ukene
    månedene
    kvartalene
    årene
  `,
  dayJoin: `
    den
  `,
  today: `
    i dag
    idag
    i kveld
  `,
  tomorrow: `
    i morgen
    imorgen
    i morgon
  `,
  relativeDay: `
    i helga
    i helgen
  `,
  season: `
    jul
    jula
    julen
    påske
    påska
    påsken
    pinse
    sommeren
    sommerferien
    juleferien
    høstferien
    vinterferien
    påskeferien
    nyttår
    ferien
    semesterstart
    skolestart
  `,
  week: `
    uke
    uka
    uken
    veke
    veka
    måned
    måneden
    månad
    helg
    helga
    helgen
    semester
    semesteret
    halvår
  `,
  once: `
    gang
    gong
  `,
  occasion: `
    møte
    møtet
    møter
    styremøte
    styremøtet
    årsmøte
    årsmøtet
    samling
    samlingen
    samlinga
    treff
    treffet
    workshop
    workshopen
    sprint
    sprinten
    konferanse
    konferansen
    seminar
    seminaret
    arrangement
    arrangementet
    dugnad
    dugnaden
    release
    lansering
    lanseringen
    generalforsamling
    generalforsamlingen
    fest
    festen
    tur
    turen
  `,
  milestone: `
    årsmøte
    årsmøtet
    konferanse
    konferansen
    release
    lansering
    lanseringen
    generalforsamling
    generalforsamlingen
  `,
  coming: `
    neste
    kommende
    komande
    førstkommende
  `,
  current: `
    denne
    dette
    inneværende
  `,
  partOf: `
    starten av
    begynnelsen av
    midten av
    løpet av
  `,
  few: `
    noen
    nokre
    et par
    eit par
    par
    noen få
  `,
  until: `
    innen
    innan
    til
    før
    senest
    seinast
    seinest
    innen utgangen av
    senest innen
    frist
    fristen er
    frist innen
    deadline
    fram til
    frem til
  `,
  before: `
    før
    til
    innen
    i forkant av
    i god tid før
  `,
  timeFor: `
    til
    for
  `,
  within: `
    innen
    i løpet av
    om
    på
  `,
  onDay: `
    på
    den
  `,
  afterTime: `
    etter
  `,
  calendarWeek: `
    uke
    veke
  `,
  told: `
    som
    at
    fordi
    siden
    hvem
    om
  `,
  asks: `
    be
    ber
    spørre
    spør
    invitere
    inviterer
    minne
    minner
    oppfordre
    oppfordrer
  `,
  askedFor: `
    om
    om å
    å
    til å
    på
  `,
  isWhen: `
    er
    blir
    var
    holdes
    avholdes
    arrangeres
    starter
    finner sted
    går
  `,
  scheduled: `
    planlagt
    satt opp
    berammet
    avtalt
    fastsatt
  `,
  timeWord: `
    min
    minutt
    minutter
    kl
    kl.
    klokken
    time
    timer
    t
    uke
  `,
  afterTomorrow: `
    i overmorgen
    overmorgen
  `,
  asSoon: `
    snarest
    så snart som mulig
    snarest mulig
    omgående
  `,
  endOf: `
    slutten av
    utgangen av
    utløpet av
  `,
  agent: `
    av
    fra
  `,
  reported: `
    orienterte
    informerte
    sa
    sier
    mener
    fortalte
    nevnte
    synes
    takket
    påpekte
    opplyste
    orienterer
    spurte om
  `,
  noNews: `
    ikke noe nytt
    ingen nyheter
    ingen oppdatering
    ingen endring
    fortsatt åpen
    står fortsatt åpen
    ikke gjort ennå
    uendret
    fortsatt pågående
  `,
};
