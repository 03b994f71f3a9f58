import type { Vocabulary } from './concepts.ts';

/** Verbs and nouns of doing that begin tasks; for the same reason they are no names. */
const DOING = `
    anmäla
    annonsera
    ansöka
    ansöka om
    arbeta vidare med
    arrangera
    avboka
    avsluta
    avtala
    be
    be om
    beskriva
    beställa
    bestämma
    besöka
    betala
    bidra
    bjuda in
    boka
    bygga
    byta
    dela
    dela ut
    delta
    diskutera
    distribuera
    dokumentera
    dra in
    driva
    etablera
    fastställa
    fixa
    flytta
    fortsätta
    fråga
    fylla i
    få
    få fram
    fördela
    föreslå
    förbereda
    förmedla
    förnya
    försöka
    följa upp
    förtydliga
    genomföra
    godkänna
    granska
    gå igenom
    göra
    göra klart
    hantera
    hitta
    hjälpa
    hålla
    hämta
    hänga upp
    höra
    höra av sig
    höra med
    implementera
    informera
    installera
    integrera
    inventera
    inhämta
    jobba med
    jobba vidare
    justera
    kalla
    kalla till
    kartlägga
    kolla
    kolla upp
    komma överens
    kontakta
    kontrollera
    koordinera
    kopiera
    korrigera
    köpa
    köpa in
    laga
    leta
    leta upp
    leverera
    lista
    lyssna
    lägga
    lägga in
    lägga till
    lägga upp
    lägga ut
    läsa
    lösa
    maila
    mejla
    måla
    mäta
    nämna
    notera
    ordna
    organisera
    planera
    prata
    prata med
    presentera
    prioritera
    prova
    publicera
    påminna
    rapportera
    redigera
    registrera
    rekrytera
    rensa
    reparera
    reservera
    revidera
    ringa
    rätta
    samla
    samla in
    sammanställa
    samordna
    se till
    se över
    skaffa
    skapa
    skicka
    skicka in
    skicka ut
    skriva
    skriva ut
    skriva under
    sköta
    skriva klart
    slutföra
    sortera
    spara
    starta
    städa
    stämma av
    ställa
    sprida
    stänga
    svara
    säga upp
    sätta
    sätta ihop
    sätta upp
    söka
    ta
    ta bort
    ta fram
    ta kontakt
    ta kontakt med
    ta med
    ta reda på
    ta upp
    tacka
    testa
    tillfråga
    titta på
    trycka
    tvätta
    tömma
    underhålla
    undersöka
    underteckna
    uppdatera
    uppmärksamma
    utforma
    utföra
    utlysa
    utreda
    utse
    utvärdera
    utveckla
    verifiera
    vidarebefordra
    visa
    välja
    värva
    öppna
    översätta
    överväga
    återkoppla
    återkomma
    åtgärda
    ändra
    öva
    skriv
    ring
    beställ
    köp
    gör
    följ upp
    kom ihåg
    bjud in
    lägg
    lägg upp
    lägg ut
    lägg till
    sätt
    sätt upp
    hör
    läs
    meddela
    undersök
    förbered
    inköp
    beställning
    uppdatering
    utskick
    planering
    bokning
    kallelse
    framtagande
    översyn
`;

/** Swedish. Change here when minutes in Swedish use a word that is not known; one word or phrase a line. */
export const sv: Vocabulary = {
  article: `
    en
    ett
    den
    det
    de
    denna
    denne
    detta
    dessa
    vår
    vårt
    våra
    er
    ert
    era
    deras
    din
    ditt
    dina
    min
    mitt
    mina
    sin
    sitt
    sina
    hans
    hennes
    alla
    all
    allt
    varje
    någon
    något
    några
    båda
    annan
    annat
    andra
    sådan
    sådana
    samma
    flera
    många
    egna
    eget
    egen
    den här
    det här
    de här
    respektive
  `,
  definite: `
    den
    det
    de
  `,
  relation: `
    av
    från
    till
    för
    i
    in
    inne
    på
    vid
    om
    med
    utan
    under
    över
    efter
    före
    innan
    inom
    sedan
    sen
    mellan
    mot
    hos
    per
    genom
    längs
    ut
    utifrån
    upp
    ner
    fram
    utöver
    bland
    angående
    ang
    ang.
    avseende
    gällande
    rörande
    enligt
    som
    än
    så
    här
    där
    tillsammans
    tillsammans med
    ihop med
    ovan
    nedan
    kring
    runt
    omkring
    i samband med
    på grund av
    pga
    p.g.a.
    med anledning av
    till följd av
    via
    inför
    ur
    åt
    utav
    tills
    inklusive
    inkl
  `,
  origin: `
    från
    av
    sedan
    ur
  `,
  auxiliary: `
    är
    var
    varit
    vara
    blir
    blev
    blivit
    bli
    har
    hade
    haft
    ha
    ska
    skall
    skulle
    vill
    ville
    kan
    kunde
    måste
    bör
    borde
    får
    fick
    att
    kommer
    vänligen
    behöver
  `,
  pronoun: `
    jag
    du
    han
    hon
    hen
    den
    det
    vi
    ni
    de
    dom
    mig
    dig
    sig
    honom
    henne
    oss
    dem
    man
    vem
    vilka
    vad
    vilken
    vilket
    var
    när
    varför
    hur
    inte
    ej
    också
    även
    nu
    bara
    men
    eftersom
    om
    då
    eller
    både
    ännu
    fortfarande
    vars
  `,
  action: `
    uppgifter
    uppgifterna
    uppgiftslista
    uppgiftslistan
    uppgiftsfördelning
    arbetsuppgifter
    arbetsuppgifterna
    arbetsfördelning
    uppdrag
    uppdragen
    uppdragslista
    uppdragslistan
    åtgärder
    åtgärderna
    åtgärdslista
    åtgärdslistan
    åtgärdspunkter
    åtgärdspunkt
    åtgärdspunkterna
    aktionspunkter
    aktionspunkt
    aktioner
    aktionslista
    aktionslistan
    actionpunkter
    actionlista
    actionlistan
    handlingspunkter
    att göra
    att göra lista
    att göra listan
    att göra listor
    saker att göra
    göra lista
    göra listan
    vem gör vad
    vem ska göra vad
    vad ska göras
    ska göras
    ansvarsfördelning
    todos
    todolista
    todo listan
    minneslista
    minneslistan
    sysslor
    fördelning av uppgifter
  `,
  step: `
    nästa steg
    kommande steg
    fortsatt arbete
    fortsatta arbetet
    det fortsatta arbetet
    vägen framåt
    uppföljning
    uppföljningspunkter
    att följa upp
    för uppföljning
    handlingsplan
    åtgärdsplan
    aktivitetsplan
    aktiviteter
    överenskommelser
  `,
  task: `
    uppgift
    uppgiften
    åtgärd
    åtgärden
    aktion
    aktionspunkt
    uppdrag
  `,
  plainAction: `
    åtgärdspunkter
    åtgärdslista
    aktionspunkter
    aktionslista
    uppgiftslista
    att göra lista
    uppgiftsfördelning
    arbetsfördelning
  `,
  leftover: `
    restlista
    restlistan
    restpunkter
    kvarstående punkter
    kvarvarande punkter
    kvarliggande
    utestående punkter
    öppna punkter
    bordlagda punkter
    eftersläpning
    öppna frågor
    kvarstående frågor
    gamla ärenden
    det som återstår
    kvar från
    kvarstående
    rester från
    kvarstående från
  `,
  list: `
    lista
    listan
    listor
    översikt
    översikten
    logg
    loggen
    tabell
    tabellen
    sammanfattning
    sammanställning
    register
    samling
    tavla
    *lista
    *listan
    *översikt
  `,
  earlier: `
    föregående
    förra
    senaste
    sista
    sist
    tidigare
    gamla
    gammal
    igår
    i går
    gårdagens
    fjol
    avslutade
    avklarade
    klara
    färdiga
    utförda
    genomförda
    stängda
    lösta
  `,
  open: `
    öppna
    öppen
    öppet
    oavslutade
    oklara
    olösta
    obesvarade
    utestående
    kvarstående
    kvarvarande
    återstående
    pågående
    löpande
    uppskjutna
    framskjutna
    bordlagda
    överförda
    ej utförda
    ej klara
    ej avslutade
    inte klara
    inte utförda
    ogjorda
    ofärdiga
    väntande
    försenade
    kvar
    ej färdiga
    inte avslutade
    hängande
  `,
  review: `
    genomgång
    genomgång av
    uppföljning
    uppföljning av
    avstämning
    avstämning av
    status
    statusrunda
    check
    kontroll
    kontroll av
    rapport
    rapportering
    rapporter
    återkoppling
    återkoppling på
    återrapportering
    framsteg
    utvärdering
    tillbakablick
    uppdatering
    uppdatering på
    sedan sist
    granskning
    läget för
    läge
  `,
  fresh: `
    ny
    nya
    nytt
    nästa
    kommande
    nästkommande
    framtida
    idag
    i dag
    dagens
    imorgon
    i morgon
    närmaste
    framöver
  `,
  meeting: `
    möte
    mötet
    möten
    mötena
    mötets
    *möte
    *mötet
    *möten
    *mötena
    *mötets
    sammanträde
    sammanträdet
    *sammanträde
    *sammanträdet
    sammankomst
    sammankomsten
    träff
    träffen
    *träff
    *träffen
    stämma
    stämman
    *stämma
    *stämman
    vecka
    veckan
    veckas
    veckans
    månad
    månaden
    kvartal
    gång
    gången
    gångs
    protokoll
    protokollet
    *protokoll
    *protokollet
    anteckningar
    minnesanteckningar
    mötesanteckningar
    telefonmöte
    avstämningsmöte
    sprint
    sprinten
    workshop
    workshopen
    seminarium
    seminariet
    konferens
    konferensen
    *konferens
    arbetsdag
    arbetsdagen
    städdag
    städdagen
    dag
    dagen
    år
    året
    standup
    sync
    samtal
    stormöte
  `,
  filler: `
    viktiga
    viktigaste
    överenskomna
    överenskommen
    beslutade
    fördelade
    fördelat
    tilldelade
    tilldelad
    delegerade
    identifierade
    noterade
    registrerade
    planerade
    konkreta
    kortsiktiga
    långsiktiga
    generella
    allmänna
    gemensamma
    individuella
    extra
    övriga
    diverse
    aktuella
    aktuell
    fortsatta
    nuvarande
    grupp
    gruppen
    team
    teamet
    medlemmar
    medlemmarna
    deltagare
    deltagarna
    personer
    ansvar
    ansvarig
    ansvariga
    deadline
    deadlines
    tidsfrist
    punkter
    punkt
    saker
    ärenden
    praktiska
    tekniska
    administrativa
    brådskande
    prioriterade
    arbete
    påminnelse
    fördelning
    fördelning av
    upprättade
    framkomna
    nämnda
    resultat
    åtagna
    utdelade
    utdelning
  `,
  stop: `
    hur
    varför
    när
    vad
    om
    utan
    inga
    ingen
    inte
    vi
    jag
    är
    var
    har
    hade
    ska
    kan
    bör
    måste
    verktyg
    verktyget
    mall
    mallar
    många
    hantering
    hanterar
    system
    systemet
    app
  `,
  sectionBeside: `
    beslut
    slutsatser
    slutsats
    övrigt
    övriga frågor
    avslutning
    frågor
    resultat
    överenskommelser
    sammanfattning
    beslutspunkter
  `,
  otherSections: `
    nästa möte
    nästa styrelsemöte
    datum för nästa möte
    tid för nästa möte
    nästa träff
    närvarande
    närvaro
    deltagare
    frånvarande
    frånvaro
    länkar
    material
    bilagor
    inspelning
    avslutning
    mötets avslutande
    mötet avslutas
    mötets avslutning
    användbara länkar
    kommande möten
  `,
  numbered: `
    punkt
    ärende
    del
    paragraf
    §
    fråga
    ämne
  `,
  agenda: `
    agenda
    dagordning
    dagordningen
    föredragningslista
    program för mötet
    ämnen
    punkter
    dagens punkter
    kallelse
    punkter på dagordningen
    ärendelista
  `,
  attendance: `
    närvarande
    närvaro
    närvarolista
    deltagare
    deltagarlista
    deltog
    deltagande
    mötesdeltagare
    gäster
    inbjudna
    adjungerade
    vilka är här
    vilka var här
    vilka är med
    på plats
    närvarande ledamöter
  `,
  attendee: `
    deltagare
    medlemmar
    ledamöter
    närvarande
  `,
  absence: `
    frånvarande
    frånvaro
    frånvaroanmälda
    anmält frånvaro
    anmält förhinder
    förhinder
    förhindrade
    ej närvarande
    saknas
    saknades
    återbud
  `,
  alsoPresent: `
    andra
    dessutom
    digitalt
    på distans
    även närvarande
    adjungerade
  `,
  member: `
    medlemmar
    medlem
    ledamöter
    ledamot
    röstberättigade
    styrelsen
  `,
  role: `
    kassör
    vice ordförande
    ledamot
    suppleant
    gäst
    adjungerad
    mötesordförande
    ordförande
    mötessekreterare
    sekreterare
    protokollförare
    justerare
    justeringsperson
    justeringspersoner
    protokoll
    föredragande
  `,
  minutesPart: `
    anteckningar
    protokoll
    diskussion
    dagordning
    agenda
    punkter
    punkt
    ärenden
    ärende
    rapporter
    lägesrapporter
    meddelanden
    beslut
    uppgifter
    åtgärder
    status
    sedan sist
    öppnande
    mötets öppnande
    föregående protokoll
  `,
  thing: `
    hemsida
    hemsidan
    webb
    webben
    server
    servern
    teknik
    ekonomi
    ekonomin
    budget
    bokföring
    översättning
    reklam
    marknadsföring
    lokal
    lokaler
    stadgar
    stadgarna
    avtal
    medlemsavgift
    utrustning
    kontor
    media
    grafik
    kontakt
    inköp
    kurs
    kurser
    evenemang
    ansökan
    svenska
    engelska
    digitalt
    övrigt
    diverse
    allmänt
    bryggan
    stugan
    fest
    festen
    mat
  `,
  groupNoun: `
    team
    grupp
    projekt
    test
    tester
  `,
  groupBefore: `
    team
    grupp
    gruppen
    utskott
    kommitté
    arbetsgrupp
    avdelning
  `,
  office: `
    ordförande
    ledare
    chef
    chefen
    direktör
    direktören
    koordinator
    koordinatorn
  `,
  helps: `
    hjälper
    hjälper till
    stöttar
    bistår
    hjälpa
    stötta
    bistå
  `,
  supportRole: `
    stöd
    hjälper
    bistår
    ersättare
    stöttar
  `,
  copied: `
    kopia till
    för kännedom
  `,
  possessive: `
    hans
    hennes
    hens
    deras
    sin
    sitt
    sina
    vår
    våra
    min
    mina
  `,
  loginColumn: `
    användare
    användarnamn
    konto
  `,
  nickColumn: `
    smeknamn
  `,
  initialsColumn: `
    initialer
    förkortning
  `,
  firmColumn: `
    firma
    företag
    organisation
    institution
    förening
  `,
  mailColumn: `
    e post
    epost
    mejl
    e postadress
  `,
  listedColumn: `
    deltagare
    medlem
    medlemmar
    ledamot
    förnamn
    efternamn
  `,
  presentColumn: `
    närvaro
    närvarande
  `,
  nameColumn: `
    namn
    person
    vem
  `,
  asideColumn: `
    roll
    post
    funktion
    anmärkning
    kommentar
    ort
    land
  `,
  ownerRole: `
    ansvarig
    ansvariga
    ansvar
    huvudansvarig
    vem
    vem?
    vilka
    ansvarig person
    ansvarsperson
    person
    utförs av
    utförare
    ägare
    uppgiftsägare
    handläggare
    tilldelad
    tilldelad till
    tilldelat
    kontaktperson
    namn
    koordinator
    resp.
    medansvarig
    initialer
    sammankallande
  `,
  taskColumn: `
    uppgift
    uppgifter
    vad
    beskrivning
    åtgärd
    åtgärder
    aktion
    aktionspunkt
    text
    detaljer
    innehåll
    vad ska göras
    aktivitet
    punkt
    titel
    rubrik
    ämne
    ärende
    uppdrag
  `,
  plainTaskColumn: `
    vad
    vad ska göras
  `,
  statusColumn: `
    status
    läge
    tillstånd
    utförd
    utförd?
    utfört
    klar
    klar?
    klart
    klart?
    gjort
    gjort?
    framsteg
    avslutad
    löst
  `,
  dueColumn: `
    tidsfrist
    sista datum
    förfallodatum
    senast
    när
    när?
    klar senast
    klart senast
    deadline
    tidpunkt
    klar till
    klart till
    slutdatum
    tidsram
    färdigt senast
  `,
  dateColumn: `
    datum
    dag
    skapad
  `,
  identifier: `
    nr
    nr.
    nummer
    id
    ärendenr
    löpnr
    #
  `,
  topicColumn: `
    ämne
    ämnen
    ärende
    ärenden
    punkt
    diskussion
    anteckningar
    protokoll
    beslut
    slutsats
    innehåll
    kommentar
    kommentarer
    tema
    fråga
    frågor
  `,
  closedCell: `
    klar
    klart
    klara
    färdig
    färdigt
    utförd
    utfört
    gjort
    gjord
    avslutad
    avslutat
    stängd
    löst
    ja
    ok
    genomförd
    genomfört
    levererad
    levererat
    skickat
    fixat
    ordnat
  `,
  openCell: `
    nej
    inte än
    ej klar
    ej klart
    inte klar
    inte klart
    ej påbörjad
    påbörjad
    pågår
    öppen
    under arbete
    ännu inte
    ej utförd
  `,
  markers: `
    åtgärd
    uppgift
    att göra
    aktion
    aktionspunkt
    åtgärdspunkt
    uppdrag
  `,
  and: `
    och
    eller
    samt
    o
  `,
  duty: `
    ska
    skall
    vill
    måste
    bör
    skulle
    kan
    får
    kommer att
    har lovat att
    lovade att
    har åtagit sig att
    åtog sig att
    åtar sig att
    har fått i uppdrag att
    får i uppdrag att
    fick i uppdrag att
    ombeds att
    försöker
    erbjöd sig att
    behöver
    att
  `,
  passive: `
    bli
    vara
    göras
    skickas
    skrivas
    tas
    uppdateras
    beställas
    köpas
    delas
    städas
    kollas
    fixas
    ordnas
    flyttas
    läggas
    sättas
    följas
    anmälas
    diskuteras
    utredas
    övervägas
    ändras
    planeras
    undersökas
    publiceras
    arrangeras
    kontaktas
    fördelas
    rättas
    repareras
    tvättas
    målas
    bytas
    förnyas
    raderas
    skapas
    tryckas
    hämtas
    levereras
    betalas
    bjudas
    testas
    dokumenteras
    hållas
    tas fram
    bokas
    kallas
    utlysas
    presenteras
    genomföras
    godkännas
    undertecknas
    skrivas under
    arkiveras
    behandlas
    finnas
    användas
    registreras
    informeras
    utvärderas
    inhämtas
    justeras
    lagas
  `,
  takes: `
    tar
    tar ansvar för
    har ansvar för
    har ansvaret för
    ansvarar för
    är ansvarig för
    tar kontakt med
    kontaktar
    tar hand om
    står för
    skickar
    skriver
    kollar
    kollar upp
    kontrollerar
    ordnar
    gör
    fixar
    undersöker
    utreder
    följer upp
    kallar
    kallar till
    sammankallar
    beställer
    köper
    köper in
    bjuder in
    frågar
    sätter upp
    lägger ut
    lägger upp
    lägger in
    publicerar
    uppdaterar
    förbereder
    bokar
    ringer
    meddelar
    hör av sig
    hör med
    läser
    går igenom
    jobbar med
    jobbar vidare
    arbetar med
    arbetar vidare
    hjälper
    reder ut
    delar
    hämtar
    arrangerar
    planerar
    hittar
    tar reda på
    tar fram
    tar upp
    testar
    rättar
    skapar
    påminner
    svarar
    pratar med
    tittar på
    ser över
    ser till
    skaffar
    levererar
    betalar
    registrerar
    samlar
    samlar in
    städar
    målar
    reparerar
    lagar
    koordinerar
    samordnar
    organiserar
    vidarebefordrar
    informerar
    för
    håller
    håller i
    sammanställer
    presenterar
    dokumenterar
    översätter
    fyller i
    undertecknar
    skriver under
    trycker
    skriver ut
    sätter ihop
    ritar
    designar
    flyttar
    raderar
    ändrar
    föreslår
    söker
    stämmer av
    återkommer
    återkopplar
    bakar
    utlyser
    driver
    åtar sig
    tillfrågar
    drar i
  `,
  charge: `
    till
    för
    av
    på
    från
    hos
    åt
  `,
  supporters: `
    med stöd av
    med stöd från
    med hjälp av
    med hjälp från
    tillsammans med
    i samarbete med
    i samråd med
    via
    cc
    stöttas av
    ihop med
  `,
  ownerLabels: `
    ansvar
    ansvarig
    ansvariga
    huvudansvarig
    utförs av
    ägare
    tilldelad
    tilldelat
    tilldelad till
    kontaktperson
    vem
    resp.
    ansv.
    ansv
  `,
  nobody: `
    vem
    ingen
    någon
    ej bestämt
    inte bestämt
    oklart
    ej tilldelad
    inte tilldelad
    okänd
    namn
    frivillig
    frivilliga
    en frivillig
    person
    saknas
    ledig
    vakant
  `,
  everybody: `
    alla
    alla i styrelsen
    hela styrelsen
    samtliga
    hela gruppen
    hela teamet
    alla medlemmar
    alla deltagare
    allihopa
    var och en
    båda
  `,
  pair: `
    båda
    båda två
    bägge
  `,
  groups: `
    styrelsen
    styrelse
    teamet
    team
    gruppen
    grupp
    kommittén
    kommitté
    utskottet
    utskott
    rådet
    ordförande
    ordföranden
    vice ordförande
    sekreterare
    sekreteraren
    kassör
    kassören
    koordinator
    koordinatorn
    samordnare
    medlemmarna
    deltagarna
    redaktionen
    administrationen
    kansliet
    ledningen
    moderator
    moderatorerna
    frivilliga
    arrangörerna
    projektledare
    projektledaren
    festkommittén
    valberedningen
    webbgruppen
    arbetsgruppen
    sammankallande
    utvecklarna
    föreningen
    kåren
  `,
  honorific: `
    herr
    fru
    dr
    dr.
    prof
    prof.
    doc.
    fröken
  `,
  noTask: `
    inga
    inga nya
    inga uppgifter
    inga nya uppgifter
    inga öppna
    inga punkter
    inga åtgärder
    ingenting
    inget
    inget nytt
    ingen
    ej aktuellt
    inte aktuellt
    som sist
    samma som sist
    som förra gången
    se nedan
    se ovan
    fylls i
    utgår
    oförändrat
    beskrivning
    uppgift
    uppgifter
    åtgärd
    vem
  `,
  done: `
    klart
    klara
    färdig
    färdigt
    utfört
    utförd
    utförda
    gjort
    gjord
    genomfört
    genomförd
    avslutat
    avslutad
    avklarat
    avklarad
    stängd
    löst
    ordnat
    fixat
    åtgärdat
    åtgärdad
    är gjort
    är klar
    är klart
    är färdigt
    blev klart
    är utfört
    levererat
    mergad
    slutfört
    slutförd
    klar
  `,
  happened: `
    har skickats
    skickades
    är skickat
    är skickad
    har genomförts
    genomfördes
    har hållits
    hölls
    har publicerats
    publicerades
    är publicerad
    har skapats
    skapades
    har lösts
    har stängts
    är stängd
    har mergats
    är mergad
    har fixats
    har beställts
    är beställt
    är beställd
    har köpts
    köptes in
    har betalats
    är betald
    har levererats
    har uppdaterats
    är uppdaterad
    har lagts upp
    lades upp
    är upplagd
    ägde rum
    har ägt rum
    gick bra
    har ordnats
    har skrivits under
    är påskrivet
    är på plats
    har åtgärdats
    har bokats
    är bokad
    är bokat
  `,
  acted: `
    skickat
    skickade
    har skickat
    skrivit
    skrev
    har skrivit
    skapat
    skapade
    har skapat
    lagt upp
    lade upp
    har lagt upp
    lagt ut
    har lagt ut
    publicerat
    har publicerat
    beställt
    beställde
    har beställt
    köpt
    köpte
    har köpt
    betalat
    betalade
    har betalat
    pratat med
    pratade med
    har pratat med
    talat med
    har talat med
    kontaktat
    kontaktade
    har kontaktat
    tagit kontakt med
    har tagit kontakt med
    frågat
    frågade
    har frågat
    bjudit in
    har bjudit in
    informerat
    har informerat
    uppdaterat
    har uppdaterat
    bokat
    bokade
    har bokat
    levererat
    har levererat
    ringt
    ringde
    har ringt
    undertecknat
    skrivit under
    tryckt
    hängt upp
    satt upp
    har satt upp
    hämtat
    städat
    anmält
    har anmält
    gjort klart
    ansökt om
    har ansökt
    sökt
    tagit fram
    har tagit fram
    skickat ut
    har skickat ut
  `,
  doneApart: `
    ok
    skickat
    done
    uppdaterat
  `,
  already: `
    redan
    är
    blev
    är redan
    allt
    alla
    båda
    allt är
    har blivit
  `,
  dropped: `
    utgår
    utgått
    inställt
    inställd
    inte längre aktuellt
    ej längre aktuellt
    inte aktuellt längre
    inte längre nödvändigt
    behövs inte
    behövs inte längre
    behövs ej
    avskrivs
    avskriven
    avskrivet
    struket
    struken
    stryks
    skrotat
    skrotad
    nedlagt
    nedlagd
    obsolet
    överspelat
    överspelad
    dras tillbaka
    görs inte
    kommer inte göras
    kommer inte att göras
    förkastat
    avslag
  `,
  notDone: `
    inte
    ej
    aldrig
    ingen
    inget
    ingenting
    inga
    delvis
    nästan
    halvvägs
    halvfärdig
    pågår
    pågående
    under arbete
    på gång
    påbörjat
    påbörjad
    startat
    startad
    börjat
    väntar
    inväntar
    avvaktar
    blockerad
    blockerat
    uppskjutet
    uppskjuten
    skjuts upp
    flyttas
    bordlagd
    bordlagt
    bordläggs
    öppen
    öppet
    kvarstår
    återstår
    kvar
    saknas
    snart
    när
    om
    måste
    bör
    ska
    borde
    skulle
    men
    fortfarande
    ännu
    oklart
    jobbar på
    jobbar med
    arbetar med
    planerad
    planeras
    planerat
    kanske
    hoppas
    förutom
    utom
    ofärdig
    ogjort
    följs upp
    tas upp
    fortsätter
    fortlöper
    löpande
  `,
  goesOn: `
    pågår
    pågår fortfarande
    pågående
    under arbete
    på gång
    påbörjat
    påbörjad
    ej påbörjad
    ej påbörjat
    inte påbörjad
    inte påbörjat
    inte gjort
    ej gjort
    ej utfört
    ej klart
    ej klar
    inte klart
    inte klar
    inte klart än
    inte än
    ännu inte
    väntar
    inväntar
    avvaktar
    uppskjutet
    uppskjuten
    skjuts upp
    skjuts fram
    bordläggs
    bordlagt
    bordlagd
    blockerad
    i vänteläge
    öppen
    fortfarande öppen
    kvarstår
    återstår
    delvis utfört
    delvis klart
    delvis gjort
    fortsätter
    fortlöper
    löpande
    följs upp
    inget nytt
    inga framsteg
    oförändrat
  `,
  still: `
    fortfarande
    ännu
    alltjämt
    är
    är fortfarande
  `,
  moved: `
    uppskjutet
    uppskjuten
    skjuts upp
    skjuts fram
    framflyttat
    framflyttad
    flyttat
    flyttad
    flyttas
    bordlagt
    bordläggs
    överfört
    överförs
  `,
  limits: `
    men
    utom
    förutom
    när
    om
    så snart
    till
    innan
    bara
    nästan
    inte
    ej
    snart
  `,
  negation: `
    inte
    ej
    aldrig
    ännu inte
    är inte
    blev inte
  `,
  statusLabel: `
    status
    läge
    lägesrapport
    uppdatering
  `,
  see: `
    se
    jfr
    jfr.
    jmf
    se även
  `,
  makes: `
    skriva
    skapa
    anmäla
    lägga in
    öppna
    upprätta
  `,
  light: `
    kolla
    göra
    skriva
    fråga
    ta reda på
    följa upp
    jobba vidare
    vidare
    igen
    också
    inte
    se över
    titta på
    ta kontakt
    uppdatera
    stämma av
    diskutera
    dubbelkolla
    fixa
  `,
  generalSection: `
    övrigt
    övriga frågor
    diverse
    anteckningar
    protokoll
    diskussion
    dagordning
    agenda
    punkter
    rapporter
    lägesrapporter
    mötesanteckningar
    meddelanden
  `,
  otherStatements: `
    beslut
    beslutat
    beslutades
    beslutade
    mötet beslutar
    mötet beslutade
    styrelsen beslutar
    styrelsen beslutade
    avgörande
    omröstning
    votering
    röster
    röstning
    slutsats
    förslag
    förslag till beslut
    yrkande
    yrkanden
    fråga
    frågor
    svar
    anteckning
    anteckningar
    notering
    kommentar
    kommentarer
    info
    information
    närvarande
    deltagare
    frånvarande
    gäster
    adjungerade
    sekreterare
    mötessekreterare
    mötesordförande
    ordförande
    justerare
    justeringsperson
    justeringspersoner
    protokoll
    protokollförare
    dagordning
    agenda
    ärende
    ämne
    punkt
    diskussion
    resultat
    för
    emot
    mot
    avstår
    nedlagda
    nästa möte
    datum för nästa möte
    nästa styrelsemöte
    datum
    plats
    tid
    tidpunkt
    syfte
    mål
    sammanfattning
    länk
    länkar
    slut
    idé
    ide
    idéer
    enighet
    bakgrund
    utmaning
    status
    lägesrapport
    rapport
    övrigt
    föredragande
  `,
  templates: `
    fyll i uppgifter
    skriv uppgifter här
    lägg till uppgifter här
    beskrivning av uppgiften
    beskriv uppgiften
    uppgiftens namn
    vem gör vad
    namn på ansvarig
  `,
  intelligence: `
    artificiell intelligens
    modeller
    verktyg
    strategi
    riktlinjer
    assistent
    assistenter
    i
    och
    är
    kan
    till
    för
    på
    har
    som
    ska
    förordningen
  `,
  notNames: `${DOING}
    en
    ett
    den
    det
    de
    på
    till
    från
    av
    för
    med
    utan
    under
    över
    efter
    före
    innan
    inom
    och
    eller
    men
    när
    vem
    vad
    hur
    var
    varför
    vi
    alla
    inte
    ej
    ja
    nej
    också
    även
    måste
    bör
    ska
    kan
    vill
    tack
    nästa
    ny
    nytt
    nya
    deadline
    ämne
    ärende
    ärenden
    frågor
    idé
    förslag
    möjlighet
    mål
    syfte
    fas
    steg
    länk
    länkar
    hemsida
    hemsidan
    webb
    webben
    webbplats
    webbplatsen
    webbsida
    ekonomi
    ekonomin
    budget
    budgeten
    bokföring
    bokslut
    medlemsavgift
    medlemsavgiften
    medlemsavgifter
    faktura
    fakturor
    kontrakt
    avtal
    avtalet
    hyresavtal
    affisch
    affischer
    affischen
    flyer
    logga
    logo
    stadgar
    stadgarna
    databas
    server
    servern
    servrarna
    dokumentation
    dokument
    kod
    koden
    tester
    nyhetsbrev
    nyhetsbrevet
    e post
    mejl
    media
    facebook
    instagram
    sociala medier
    marknadsföring
    rekrytering
    kurs
    kursen
    seminarium
    konferens
    evenemang
    evenemanget
    lokal
    lokaler
    lokalen
    utrustning
    utrustningen
    ansökan
    ansökningar
    rapport
    rapporten
    verksamhetsberättelse
    verksamhetsberättelsen
    verksamhetsplan
    årsmöte
    årsmötet
    enkät
    enkäten
    formulär
    formuläret
    domän
    konto
    backend
    frontend
    uppgift
    uppgifter
    åtgärd
    åtgärder
    status
    prioritet
    viktigt
    brådskande
    eventuellt
    kanske
    därefter
    sedan
    sen
    så
    allt
    någon
    ingen
    städdag
    städdagen
    resan
    festen
    maten
    dryck
    priser
    fika
    kaffe
    nyckel
    nycklar
    nycklarna
    styrelsemöte
    styrelsemötet
    mötet
    möte
    möten
    sponsor
    sponsorer
    inbjudan
    anmälan
    januari
    februari
    mars
    juli
    augusti
    oktober
    december
    måndag
    tisdag
    onsdag
    torsdag
    fredag
    lördag
    söndag
    ansvarig
    ansvariga
    ansvar
    huvudansvarig
    vilka
    ansvarsperson
    person
    utförare
    ägare
    uppgiftsägare
    handläggare
    tilldelad
    tilldelat
    kontaktperson
    namn
    medansvarig
    initialer
    ansv
    tidsfrist
    förfallodatum
    senast
    tidpunkt
    slutdatum
    tidsram
    läge
    tillstånd
    utförd
    utfört
    klar
    klart
    gjort
    framsteg
    avslutad
    löst
  `,
  objects: `
    med
    till
    från
    för
    av
    på
    hos
    åt
    och
    eller
    i
    om
    via
    kontakta
    fråga
    informera
    påminna
    bjuda
    hjälpa
    ringa
    höra
    tack
    än
    som
    tillsammans
    stötta
    be
    mejla
    tillfråga
  `,
  imperative: DOING,
  month: `
    januari
    februari
    mars
    april
    maj
    juni
    juli
    augusti
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
    febr
    mars
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
    måndag
    tisdag
    onsdag
    torsdag
    fredag
    lördag
    söndag
    måndagen
    tisdagen
    onsdagen
    torsdagen
    fredagen
    lördagen
    söndagen
    mån
    tis
    ons
    tors
    fre
    lör
    sön
  `,
  count: `
    en
    två
    tre
    fyra
    fem
    sex
    sju
    åtta
    nio
    tio
    ett
    två
    tre
    fyra
    fem
    sex
    sju
    åtta
    nio
    tio
  `,
  timeUnit: `
    dag
    vecka
    månad
    kvartal
    år
    dagar
    veckor
    månader
    kvartal
    år
    dagen
    veckan
    månaden
    kvartalet
    året
    dagarna
    veckorna
    månaderna
    kvartalen
    åren
    dags
    veckas
    månads
    kvartals
    års
    dag
    veckans
    månad
    kvartal
    år
  `,
  alsoName: `
    maj
  `,
  ordinal: `
    e
    a
  `,
  dayJoin: `
    den
  `,
  today: `
    idag
    i dag
    ikväll
    i kväll
  `,
  tomorrow: `
    imorgon
    i morgon
  `,
  relativeDay: `
    i helgen
  `,
  season: `
    jul
    julen
    påsk
    påsken
    pingst
    midsommar
    sommaren
    sommarlovet
    jullovet
    höstlovet
    sportlovet
    nyår
    semestern
    terminsstart
    terminsstarten
    skolstart
    lucia
  `,
  week: `
    vecka
    veckan
    månad
    månaden
    helg
    helgen
    termin
    terminen
    halvår
  `,
  once: `
    gång
  `,
  occasion: `
    möte
    mötet
    möten
    styrelsemöte
    styrelsemötet
    årsmöte
    årsmötet
    sammanträde
    sammanträdet
    stämma
    stämman
    träff
    träffen
    workshop
    workshopen
    sprint
    sprinten
    konferens
    konferensen
    seminarium
    seminariet
    evenemang
    evenemanget
    städdag
    städdagen
    release
    releasen
    lansering
    lanseringen
    fest
    festen
    resa
    resan
  `,
  milestone: `
    årsmöte
    årsmötet
    stämma
    stämman
    konferens
    konferensen
    release
    releasen
    lansering
    lanseringen
  `,
  coming: `
    nästa
    kommande
    nästkommande
  `,
  current: `
    denna
    detta
    innevarande
    den här
    det här
  `,
  partOf: `
    början av
    början på
    mitten av
    loppet av
  `,
  few: `
    några
    ett par
    par
    några få
    få
  `,
  until: `
    till
    före
    innan
    senast
    senast den
    tills
    fram till
    inom
    senast innan
    deadline
    sista datum
    klart till
    klar till
  `,
  before: `
    före
    innan
    till
    inför
    i god tid före
  `,
  timeFor: `
    till
    för
    inför
  `,
  within: `
    inom
    under
    om
  `,
  onDay: `
    på
    den
  `,
  afterTime: `
    efter
  `,
  calendarWeek: `
    vecka
    v.
  `,
  told: `
    som
    att
    eftersom
    vem
    om
    vilka
  `,
  asks: `
    be
    ber
    fråga
    frågar
    bjuda
    bjuder
    påminna
    påminner
    uppmana
    uppmanar
  `,
  askedFor: `
    om
    om att
    att
    in
    in till
  `,
  isWhen: `
    är
    blir
    var
    hålls
    äger rum
    börjar
    startar
    går
  `,
  scheduled: `
    planerat
    planerad
    bokat
    bokad
    bestämt
    utsatt
    schemalagt
  `,
  timeWord: `
    min
    minut
    minuter
    kl
    kl.
    klockan
    timme
    timmar
    tim
    t
    v
  `,
  afterTomorrow: `
    i övermorgon
    övermorgon
  `,
  asSoon: `
    snarast
    så snart som möjligt
    omgående
    asap
  `,
  endOf: `
    slutet av
    slutet på
    utgången av
  `,
  agent: `
    av
  `,
  reported: `
    informerade
    berättade
    sa
    säger
    menar
    nämnde
    rapporterade
    tycker
    tackade
    påpekade
    informerar om
    frågade om
  `,
  noNews: `
    inget nytt
    inga nyheter
    ingen uppdatering
    ingen förändring
    fortfarande öppen
    inte gjort än
    oförändrat
  `,
};
