import type { Vocabulary } from './concepts.ts';

/** Verbs and nouns of doing that begin tasks; for the same reason they are no names. */
const DOING = `
    aktualizovat
    být v kontaktu
    dodat
    dodělat
    dokončit
    doladit
    domluvit
    domluvit se
    donést
    doplnit
    dopsat
    dořešit
    doručit
    dotázat se
    dát
    dát vědět
    dojednat
    distribuovat
    definovat
    hledat
    hlídat
    identifikovat
    implementovat
    informovat
    instalovat
    integrovat
    kontaktovat
    kontrolovat
    koordinovat
    konzultovat
    koupit
    komunikovat
    nabídnout
    nahlásit
    nahradit
    nahrát
    nainstalovat
    najít
    nakoupit
    naplánovat
    napsat
    nasadit
    nasdílet
    nastavit
    natočit
    navázat
    navrhnout
    navštívit
    nechat
    objednat
    obnovit
    obvolat
    odeslat
    odevzdat
    odpovědět
    odstranit
    ohlásit
    opravit
    organizovat
    oslovit
    ověřit
    otestovat
    otevřít
    označit
    oznámit
    poděkovat
    podat
    podepsat
    podívat se
    podpořit
    pohlídat
    pokračovat
    popsat
    poptat
    porovnat
    poslat
    poskytnout
    postarat se
    potvrdit
    použít
    pozvat
    požádat
    prezentovat
    probrat
    prodat
    projednat
    projít
    promyslet
    prostudovat
    prověřit
    provést
    průběžně sledovat
    předat
    předělat
    předložit
    představit
    překontrolovat
    přeložit
    přepsat
    přesunout
    převést
    převzít
    přečíst
    přidat
    přihlásit
    přinést
    připomenout
    připravit
    přiřadit
    přispět
    publikovat
    realizovat
    rezervovat
    roznést
    rozdělit
    rozeslat
    rozhodnout
    rozmyslet
    rozšířit
    řešit
    sdílet
    sehnat
    sejít se
    sepsat
    seřadit
    sesbírat
    sestavit
    shrnout
    shromáždit
    schválit
    sjednat
    sjednotit
    skončit
    sledovat
    sloučit
    smazat
    spojit se
    spočítat
    spustit
    stanovit
    stáhnout
    svolat
    testovat
    tisknout
    uklidit
    ukončit
    umístit
    upozornit
    upravit
    uspořádat
    urgovat
    určit
    uvést
    uzavřít
    udělat
    vést
    vložit
    vrátit
    vybrat
    vyčistit
    vyhledat
    vyhodnotit
    vyjasnit
    vykonat
    vymyslet
    vypracovat
    vyplnit
    vyrobit
    vyřešit
    vyřídit
    vysvětlit
    vytisknout
    vytvořit
    vyúčtovat
    vyvěsit
    vyzkoušet
    vyzvednout
    vzít
    zablokovat
    zadat
    zajistit
    zaktualizovat
    založit
    zamluvit
    zamyslet se
    zapsat
    zaplatit
    zarezervovat
    zaslat
    zavést
    zavolat
    zařídit
    začít
    zdokumentovat
    zeptat se
    zformulovat
    zhodnotit
    zjistit
    zkontrolovat
    zkonzultovat
    zkrátit
    změnit
    zorganizovat
    zpracovat
    zprovoznit
    zrušit
    zúčastnit se
    zvážit
    zveřejnit
    získat
    příprava
    zajištění
    vytvoření
    zjištění
    oprava
    aktualizace
    objednávka
    nákup
    kontakt
    organizace
    úprava
    doplnění
    zveřejnění
    kontrola
    domluva
    rezervace
    tisk
    instalace
    testování
    dokončení
    odeslání
    zaslání
    svolání
    výběr
    změna
    návrh
    nastavení
    založení
    sepsání
    překlad
    propagace
    schůzka
`;

/** Czech. Change here when minutes in Czech use a word that is not known; one word or phrase a line. */
export const cs: Vocabulary = {
  article: `
    ten
    ta
    to
    toho
    té
    těch
    tomu
    těm
    tom
    tím
    těmi
    tu
    ti
    ty
    tento
    tato
    tohoto
    této
    těchto
    tyto
    tito
    náš
    naše
    našeho
    naší
    našich
    našim
    našimi
    váš
    vaše
    vašich
    svůj
    svá
    své
    svých
    svého
    můj
    moje
    mé
    jeho
    její
    jejich
    všechny
    všech
    všem
    všechna
    každý
    každá
    každé
    každého
    jiné
    jiných
    jiný
    další
    ostatní
    některé
    některých
    několik
    několika
    oba
    obě
    takové
    takových
    nějaké
    nějakých
  `,
  relation: `
    z
    ze
    do
    od
    ode
    na
    v
    ve
    o
    u
    po
    za
    s
    se
    k
    ke
    ku
    při
    pro
    před
    přede
    přes
    nad
    pod
    bez
    mezi
    mimo
    kolem
    okolo
    podle
    dle
    během
    vůči
    proti
    kvůli
    díky
    ohledně
    stran
    v rámci
    na základě
    v průběhu
    týkající se
    k tématu
    co se týče
    kromě
    místo
    pomocí
    včetně
    skrz
    vedle
    blízko
    jako
    než
    až
    i
    tj
    tzn
    společně s
    spolu s
    zde
    tady
    níže
    výše
    dohromady
    formou
  `,
  origin: `
    z
    ze
    od
  `,
  auxiliary: `
    je
    jsou
    byl
    byla
    bylo
    byli
    byly
    bude
    budou
    být
    jsem
    jsi
    jsme
    jste
    by
    bych
    bychom
    aby
    abychom
    má
    mají
    máme
    měl
    měla
    mělo
    měli
    měly
    může
    mohou
    můžeme
    lze
    musí
    musíme
    je třeba
    je potřeba
    je nutné
    nutno
    prosím
    ať
  `,
  pronoun: `
    já
    ty
    on
    ona
    ono
    my
    vy
    oni
    ony
    mě
    mne
    mi
    mně
    tě
    ho
    jej
    jemu
    ji
    jí
    ním
    ní
    nich
    nimi
    jim
    nám
    nás
    námi
    vám
    vás
    si
    sebe
    sobě
    kdo
    koho
    komu
    kým
    co
    čeho
    čemu
    čím
    který
    která
    které
    kteří
    kterých
    kterého
    kterou
    jaký
    jaká
    jaké
    jakých
    čí
    což
    kde
    kdy
    proč
    jak
    zda
    jestli
    že
    protože
    ne
    už
    ještě
    také
    taky
    jen
    jenom
    ale
    však
    nebo
    tak
    když
    pokud
    tedy
    takže
    tam
    není
    nejsou
    již
  `,
  action: `
    úkoly
    úkolů
    úkolům
    úkolech
    úkoly a termíny
    seznam úkolů
    rozdělení úkolů
    zadané úkoly
    úkolníček
    úkolovník
    akční body
    akční kroky
    akční položky
    akční položka
    akční bod
    co je třeba udělat
    co je potřeba udělat
    co udělat
    kdo co udělá
    kdo co dělá
    kdo dělá co
    udělat
    k udělání
    úkolování
    rozdělení práce
    to do listy
    resty a úkoly
  `,
  step: `
    další kroky
    následující kroky
    příští kroky
    další krok
    další postup
    co dál
    co dále
    plán dalších kroků
    akční plán
    k vyřešení
    k dořešení
    k zařízení
    zařídit
    opatření
  `,
  task: `
    úkol
    úkolu
    úkoly
    úkolů
  `,
  plainAction: `
    akční body
    seznam úkolů
    rozdělení úkolů
    úkolníček
    zadané úkoly
  `,
  leftover: `
    resty
    restíky
    dluhy
    nedodělky
    nedořešené body
    nedořešené věci
    otevřené body
    otevřené otázky z minula
    otevřená témata
    přetrvávající body
    dluhy z minula
    co zbylo
    zbylo
    zůstalo
    co zůstalo
  `,
  list: `
    seznam
    seznamu
    přehled
    přehledu
    tabulka
    tabulky
    soupis
    výpis
    evidence
    souhrn
    shrnutí
    rejstřík
    nástěnka
    deník
    výčet
  `,
  earlier: `
    minul*
    předchoz*
    předešl*
    posledn*
    dřívějš*
    minula
    staré
    starých
    starší
    včera
    včerejš*
    loňsk*
    předcházejíc*
    splněn*
    dokončen*
    hotov*
    uzavřen*
    vyřešen*
    provedené
    provedených
  `,
  open: `
    otevřen*
    nesplněn*
    nedokončen*
    nevyřešen*
    nedořešen*
    neuzavřen*
    nehotov*
    zbývajíc*
    zbyl*
    trvajíc*
    trvalé
    trvalých
    přetrvávajíc*
    probíhajíc*
    rozpracovan*
    rozdělan*
    odložen*
    přesunut*
    průběžné
    průběžných
    pokračujíc*
    čekajíc*
    nezodpovězen*
    visící
    visících
    k dokončení
  `,
  review: `
    kontrola
    kontroly
    kontrolu
    kontrola plnění
    plnění
    přehled plnění
    revize
    revizi
    přezkum
    ověření
    stav
    stavu
    status
    průběh plnění
    vyhodnocení
    ohlédnutí
    zhodnocení
    rekapitulace
    pokrok
    postup plnění
    update
    retrospektiva
    projití
    procházení
    návrat k
  `,
  fresh: `
    nový
    nová
    nové
    nových
    novým
    novými
    nově
    příští
    příštího
    příštím
    příště
    další
    dalšího
    dalších
    následujíc*
    nadcházejíc*
    nejbližší*
    budoucí*
    dnes
    dneska
    dnešní*
    zítra
    zítřejší*
  `,
  meeting: `
    schůze
    schůzi
    schůzí
    schůzka
    schůzky
    schůzce
    schůzku
    schůzek
    schůzkou
    jednání
    zasedání
    porada
    porady
    poradě
    poradu
    poradou
    porad
    setkání
    sraz
    srazu
    srazy
    sraze
    mítink*
    meeting*
    míting*
    call*
    hovor*
    telekonferenc*
    videokonferenc*
    konference
    konferenci
    týden
    týdne
    týdnu
    týdny
    týdnů
    měsíc
    měsíce
    měsíci
    kvartál*
    čtvrtletí
    valná hromada
    valné hromady
    valné hromadě
    zápis
    zápisu
    zápisy
    sprint*
    workshop*
    seminář*
    den
    dne
    dny
    dnů
    období
    rok
    roku
    brigád*
    krát
    hackathon*
    plénum
    pléna
    sněm*
    rada
    rady
  `,
  filler: `
    hlavní
    hlavních
    důležité
    důležitých
    nejdůležitější
    naléhavé
    urgentní
    dohodnuté
    dohodnutých
    domluvené
    domluvených
    přidělené
    přidělených
    přiřazené
    přiřazených
    rozdělené
    rozdělených
    zadané
    zadaných
    stanovené
    stanovených
    uložené
    uložených
    schválené
    schválených
    vyplývající
    vyplývajících
    plynoucí
    plánované
    naplánované
    konkrétní
    konkrétních
    krátkodobé
    dlouhodobé
    obecné
    obecných
    jednotlivé
    jednotlivých
    individuální
    společné
    společných
    dodatečné
    dalších
    aktuální
    aktuálních
    průběžné
    zapsané
    zapsaných
    tým
    týmu
    týmové
    skupina
    skupiny
    členů
    členy
    členům
    účastníků
    účastníky
    osob
    osoby
    odpovědnost
    odpovědnosti
    zodpovědnost
    zodpovědnosti
    odpovědný
    odpovědní
    zodpovědný
    zodpovědní
    body
    bodů
    bod
    věci
    témata
    termíny
    termín
    řešitel
    řešitelé
    organizační
    technické
    administrativní
    ostatní
    závěrečné
    jmenovité
    poznámky
    připomenutí
    pracovní
    k projektu
  `,
  stop: `
    jak
    proč
    kdy
    co
    o
    bez
    žádné
    žádný
    ne
    není
    nejsou
    my
    já
    oni
    je
    jsou
    byl
    byla
    bylo
    má
    mají
    může
    nástroj
    nástroje
    šablona
    šablony
    mnoho
    několik
    správa
    správy
    systém
    aplikace
    kde
  `,
  sectionBeside: `
    rozhodnutí
    usnesení
    závěry
    závěr
    výstupy
    výsledky
    dohody
    různé
    diskuse
    diskuze
    otázky
    shrnutí
  `,
  otherSections: `
    příští schůzka
    další schůzka
    příští schůze
    další schůze
    příští jednání
    termín příští schůzky
    termín další schůzky
    příští setkání
    další setkání
    příští porada
    účastníci
    přítomni
    přítomní
    prezence
    omluveni
    omluvení
    odkazy
    materiály
    přílohy
    nahrávka
    záznam
    závěr
    ukončení
    užitečné odkazy
  `,
  numbered: `
    bod
    téma
    část
    kapitola
    č.
    ad
  `,
  agenda: `
    program
    program schůze
    program schůzky
    program jednání
    agenda
    pořad jednání
    pořad schůze
    body programu
    body jednání
    témata
    témata k diskuzi
    témata k diskusi
    plán schůzky
  `,
  attendance: `
    přítomni
    přítomní
    přítomny
    přítomen
    přítomna
    účastníci
    účastnice
    účast
    zúčastnili se
    seznam přítomných
    seznam účastníků
    prezence
    prezenční listina
    hosté
    host
    jednání se zúčastnili
    schůze se zúčastnili
  `,
  attendee: `
    účastníci
    účastníků
    přítomní
    přítomných
    členové
    členů
  `,
  absence: `
    nepřítomni
    nepřítomní
    nepřítomen
    nepřítomna
    omluveni
    omluvení
    omluven
    omluvena
    omluvy
    neomluveni
    neomluvení
    chyběli
    chybí
    chybějící
  `,
  alsoPresent: `
    ostatní
    další
    dále
    online
    vzdáleně
  `,
  member: `
    členové
    člen
    členky
    členové výboru
  `,
  role: `
    pokladník
    pokladní
    hospodář
    místopředseda
    místopředsedkyně
    člen výboru
    členka výboru
    host
    tajemník
    tajemnice
    předsedající
    řídící
    vedl
    vedla
    vedení
    moderátor
    moderátorka
    moderace
    zapisovatel
    zapisovatelka
    zapisuje
    zapsal
    zapsala
    zápis
    ověřovatel
    ověřovatelka
    ověřil
    ověřila
    předseda
    předsedkyně
  `,
  minutesPart: `
    poznámky
    diskuse
    diskuze
    průběh
    průběh jednání
    průběh schůze
    program
    program jednání
    agenda
    témata
    téma
    oznámení
    rozhodnutí
    usnesení
    úkoly
    zprávy
    zpráva
    různé
    zahájení
    jednání
  `,
  thing: `
    web
    stránky
    server
    servery
    technika
    finance
    rozpočet
    překlad
    překlady
    reklama
    propagace
    sál
    prostory
    stanovy
    smlouva
    smlouvy
    příspěvky
    vybavení
    kancelář
    média
    grafika
    kontakt
    nákupy
    školení
    akce
    grant
    česky
    anglicky
    čeština
    angličtina
    online
    ostatní
    různé
    obecné
  `,
  groupNoun: `
    tým
    skupina
    projekt
    test
    testy
  `,
  groupBefore: `
    tým
    skupina
    sekce
    komise
    pracovní skupina
    oddělení
  `,
  office: `
    vedoucí
    ředitel
    ředitelka
    předseda
    předsedkyně
    koordinátor
    koordinátorka
  `,
  helps: `
    pomůže
    pomáhá
    pomohou
    pomáhat
    podpoří
    pomoci
    pomoct
  `,
  supportRole: `
    podpora
    pomáhá
    pomoc
    zástup
    zastupuje
  `,
  copied: `
    na vědomí
    kopie
    v kopii
  `,
  possessive: `
    jeho
    její
    jejich
    svůj
    svým
    náš
    naše
    můj
    moje
  `,
  loginColumn: `
    uživatel
    uživatelské jméno
    účet
  `,
  nickColumn: `
    přezdívka
  `,
  initialsColumn: `
    iniciály
    zkratka
  `,
  firmColumn: `
    firma
    organizace
    instituce
    spolek
    škola
  `,
  mailColumn: `
    e mail
    mail
    e mailová adresa
  `,
  listedColumn: `
    účastník
    účastníci
    účastnice
    člen
    členové
    příjmení
  `,
  presentColumn: `
    účast
    přítomen
    přítomni
    prezence
  `,
  nameColumn: `
    jméno
    jméno a příjmení
    osoba
    kdo
  `,
  asideColumn: `
    role
    funkce
    poznámka
    poznámky
    místo
    země
  `,
  ownerRole: `
    kdo
    odpovědná osoba
    odpovědné osoby
    zodpovědná osoba
    zodpovědné osoby
    odpovědný
    odpovědná
    odpovědní
    zodpovědný
    zodpovědná
    zodpovědní
    odpovídá
    zodpovídá
    odpovědnost
    zodpovědnost
    odp.
    odp
    zodp.
    zodp
    osoba
    osoby
    řešitel
    řešitelé
    řešitelka
    řeší
    vykonavatel
    nositel
    vlastník
    garant
    garanti
    přiřazeno
    přiřazen
    přiděleno
    přidělen
    jméno
    zajistí
    zajišťuje
    vykoná
    realizuje
    koordinátor
    kdo zodpovídá
    má na starosti
    na starosti
  `,
  taskColumn: `
    úkol
    úkoly
    co
    co udělat
    popis
    název
    činnost
    obsah
    podrobnosti
    téma
    bod
    znění
    předmět
    opatření
  `,
  plainTaskColumn: `
    co
    co udělat
    co je třeba udělat
    co je potřeba
  `,
  statusColumn: `
    stav
    status
    splněno
    splněno?
    hotovo
    hotovo?
    plnění
    pokrok
    průběh
    stav plnění
    stav řešení
  `,
  dueColumn: `
    termín
    termíny
    termín splnění
    termín plnění
    termín dokončení
    do kdy
    do kdy?
    kdy
    deadline
    splnit do
    hotovo do
    lhůta
    uzávěrka
    do
  `,
  dateColumn: `
    datum
    den
    zadáno
    datum zadání
    dne
  `,
  identifier: `
    č.
    č
    číslo
    poř. č.
    poř.č.
    por. č.
    id
    #
    nr
  `,
  topicColumn: `
    téma
    témata
    bod
    bod programu
    bod jednání
    diskuse
    diskuze
    poznámky
    poznámka
    rozhodnutí
    závěr
    závěry
    usnesení
    výstup
    popis
    obsah
    záležitost
  `,
  closedCell: `
    hotovo
    hotov
    hotový
    hotová
    splněno
    splněn
    splněný
    splněna
    dokončeno
    vyřešeno
    uzavřeno
    provedeno
    ano
    zařízeno
    uděláno
    odesláno
    v pořádku
  `,
  openCell: `
    ne
    ještě ne
    nesplněno
    nehotovo
    trvá
    probíhá
    otevřeno
    v řešení
  `,
  markers: `
    úkol
    akční bod
    udělat
    k udělání
    akce
  `,
  and: `
    a
    i
    nebo
    či
    anebo
    plus
    společně s
    spolu s
  `,
  duty: `
    má
    mají
    měl
    měla
    měli
    by měl
    by měla
    měl by
    měla by
    by měli
    měli by
    musí
    bude
    budou
    ať
    může
    slíbil
    slíbila
    slíbil že
    má za úkol
    mají za úkol
    se zavázal
    se zavázala
  `,
  passive: `
    být
    bejt
  `,
  takes: `
    připraví
    připravuje
    pošle
    napíše
    zjistí
    zajistí
    zajišťuje
    vytvoří
    osloví
    zkontroluje
    domluví
    ověří
    dodá
    doplní
    upraví
    rozešle
    založí
    kontaktuje
    navrhne
    zpracuje
    sepíše
    vyřeší
    dořeší
    řeší
    udělá
    sežene
    koupí
    objedná
    zarezervuje
    svolá
    prověří
    zveřejní
    nahraje
    opraví
    projde
    přepíše
    zavolá
    zeptá se
    se zeptá
    se domluví
    se podívá
    podívá se
    převezme
    přebírá
    si vezme na starost
    si vezme
    vezme
    vezme si
    bere
    bere si
    se ujme
    ujme se
    má na starosti
    má na starost
    odpovídá za
    zodpovídá za
    je zodpovědný za
    je zodpovědná za
    zařídí
    zorganizuje
    organizuje
    pozve
    pohlídá
    ohlídá
    hlídá
    postará se
    se postará
    sestaví
    vyplní
    podá
    podepíše
    vytiskne
    otestuje
    vyzkouší
    nasadí
    spustí
    nastaví
    přeloží
    přečte
    prostuduje
    sesbírá
    najde
    vyhledá
    povede
    vede
    předá
    předloží
    představí
    informuje
    upozorní
    připomene
    promluví
    probere
    sejde se
    přidá
    vloží
    změní
    smaže
    přesune
    dokončí
    uzavře
    otevře
    pomůže
    nahlásí
    naplánuje
    vymyslí
    navštíví
    vyzvedne
    přinese
    donese
    zašle
    odešle
    zaplatí
    uhradí
    proplatí
    vyúčtuje
    aktualizuje
    zaktualizuje
    sdílí
    nasdílí
    publikuje
    zformuluje
    vysvětlí
    roznese
    uklidí
    projedná
    koordinuje
    komunikuje
    domluví se
    spojí se
    se spojí
    si přečtou
    přečtou
    přečtou si
    pošlou
    vezmou
    udělají
    napíšou
  `,
  charge: `
    pro
    na
    od
    za
  `,
  supporters: `
    s podporou
    za podpory
    s pomocí
    za pomoci
    ve spolupráci s
    via
    cc
    spolu s
    pomáhá
  `,
  ownerLabels: `
    odpovídá
    zodpovídá
    odpovědný
    odpovědná
    odpovědní
    zodpovědný
    zodpovědná
    zodpovědní
    odp.
    odp
    zodp.
    zodp
    z
    odpovědná osoba
    zodpovědná osoba
    odpovědnost
    zodpovědnost
    řešitel
    řešitelé
    řeší
    zajistí
    zajišťuje
    garant
    přiřazeno
    přiděleno
    vykoná
    kdo
    má na starosti
    vlastník
    udělá
  `,
  nobody: `
    kdo
    někdo
    nikdo
    nikoho
    neurčeno
    nepřiřazeno
    nepřiděleno
    bude určeno
    bude upřesněno
    neznámý
    jméno
    osoba
    ostatní
    a další
    dobrovolník
    dobrovolníci
    zájemce
    zájemci
    hledáme dobrovolníka
  `,
  everybody: `
    všichni
    každý
    každá
    my všichni
    všem
    celý tým
    celý výbor
    celá rada
    všichni účastníci
    všichni členové
  `,
  pair: `
    oba
    obě
  `,
  groups: `
    výbor
    tým
    skupina
    rada
    komise
    představenstvo
    předsednictvo
    předseda
    předsedkyně
    místopředseda
    místopředsedkyně
    tajemník
    tajemnice
    pokladník
    pokladní
    hospodář
    koordinátor
    koordinátorka
    koordinátoři
    členové
    účastníci
    sekce
    redakce
    kancelář
    moderátor
    správci
    správce
    dobrovolníci
    organizátoři
    vedoucí
    vedení
    team
    oddělení
    vývojáři
    admini
    starosta
  `,
  honorific: `
    pan
    paní
    p.
    slečna
    dr
    dr.
    prof
    prof.
    doc
    doc.
    ing
    ing.
    mgr
    mgr.
    bc
    bc.
    mudr.
    judr.
    phdr.
    rndr.
  `,
  noTask: `
    žádné
    žádný
    žádná
    nic
    nejsou
    není
    nebyly
    nebyly zadány
    bez úkolů
    žádné úkoly
    žádné nové úkoly
    žádné nové
    nic nového
    beze změny
    beze změn
    viz níže
    viz výše
    doplnit
    bude doplněno
    neurčeno
    nezadáno
    bez připomínek
    stejné jako minule
    jako minule
    popis
    úkol
    úkoly
    text
    osoba
    termín
  `,
  done: `
    hotovo
    hotov
    hotová
    hotové
    hotový
    splněn*
    dokončen*
    vyřešen*
    uzavřen*
    proveden*
    uděláno
    udělán
    udělána
    udělány
    zařízen*
    opraven*
    je hotovo
    už je hotovo
    už hotovo
    zmergován*
    zamergován*
    odbavený
    odbaveno
    vykonáno
    realizováno
    ukončen*
  `,
  happened: `
    proběhl
    proběhla
    proběhlo
    proběhly
    konal se
    konala se
    konalo se
    podařilo se
    povedlo se
    bylo odesláno
    byl odeslán
    byla odeslána
    byly odeslány
    bylo zveřejněno
    byl zveřejněn
    byla zveřejněna
    bylo zasláno
    byla zaslána
    byl zaslán
    bylo vytvořeno
    byl vytvořen
    byla vytvořena
    byly vytvořeny
    bylo splněno
    bylo dokončeno
    bylo vyřešeno
    bylo opraveno
    byl opraven
    byla opravena
    bylo uzavřeno
    byla uzavřena
    byl uzavřen
    bylo podáno
    byla podána
    byl podán
    bylo objednáno
    byla objednána
    bylo zaplaceno
    byla zaplacena
    bylo zakoupeno
    bylo založeno
    byl založen
    byla založena
    bylo domluveno
    byl domluven
    bylo zajištěno
    byla podepsána
    byl podepsán
    byl sloučen
    byl přidán
    bylo přidáno
    byla přidána
    bylo aktualizováno
    byl aktualizován
  `,
  acted: `
    odeslal*
    odeslán*
    poslal*
    posláno
    poslán*
    napsal*
    napsán*
    napsáno
    vytvořil*
    vytvořen*
    založil*
    založen*
    přidal*
    přidán*
    zveřejnil*
    zveřejněn*
    publikoval*
    publikován*
    nahrál*
    nahrán*
    podal*
    podán*
    oznámil*
    aktualizoval*
    aktualizován*
    opravil*
    opraven*
    smazal*
    smazán*
    přesunul*
    přesunut*
    zeptal*
    oslovil*
    osloven*
    kontaktoval*
    kontaktován*
    informoval*
    pozval*
    pozván*
    sdílel*
    mluvil*
    promluvil*
    domluvil*
    domluven*
    podepsal*
    podepsán*
    zaplatil*
    zaplacen*
    objednal*
    objednán*
    koupil*
    koupen*
    nakoupil*
    nakoupen*
    zarezervoval*
    zarezervován*
    připravil*
    připraven*
    zjistil*
    zjištěn*
    zajistil*
    zajištěn*
    sehnal*
    vyřídil*
    vyřízen*
  `,
  doneApart: `
    ok
    done
    odfajfkováno
  `,
  already: `
    už
    již
    je
    je už
    je již
    už je
    jsou
    obojí
    vše
    všechno
    oba
    bylo
    byl
    byla
    byly
    máme
  `,
  dropped: `
    zrušen*
    zrušíme
    neaktuální
    již neaktuální
    už neaktuální
    už není potřeba
    není již potřeba
    není potřeba
    již není třeba
    už není třeba
    bezpředmětn*
    zamítnut*
    neuskuteční se
    nebude se dělat
    nebudeme dělat
    nebude realizováno
    opuštěn*
    upuštěno
    upouští se
    vyřazen*
    staženo
    odpadá
    odpadlo
  `,
  notDone: `
    ne
    není
    nejsou
    nebyl
    nebyla
    nebylo
    nebyli
    nebyly
    nemá
    nemáme
    nemají
    nesplněn*
    nehotov*
    neudělán*
    nedokončen*
    nevyřešen*
    nedořešen*
    neproveden*
    nezaslán*
    neodeslán*
    nestihl*
    nepodařil*
    nikdo
    nic
    nikdy
    žádný
    žádná
    žádné
    ještě
    zatím
    trvá
    trvají
    probíhá
    probíhají
    pokračuje
    pokračujeme
    v řešení
    v procesu
    rozpracován*
    rozděláno
    rozdělané
    částečně
    skoro
    téměř
    napůl
    čeká
    čekáme
    čeká se
    zablokován*
    pozastaven*
    odložen*
    odloženo
    přesunut*
    brzy
    brzo
    až
    jakmile
    pokud
    jestli
    kdyby
    musí
    měl by
    měla by
    mělo by
    bude
    budou
    budeme
    ale
    však
    zbývá
    zbývají
    chybí
    otevřen*
    začal*
    zahájen*
    plánuje
    plánován*
    nutno
    třeba
    potřeba
    možná
    snad
    kromě
    řeší
    řešíme
  `,
  goesOn: `
    trvá
    trvají
    probíhá
    probíhají
    v řešení
    v procesu
    v běhu
    řeší se
    pokračuje
    pokračujeme
    otevřeno
    stále otevřeno
    nesplněno
    zatím nesplněno
    ještě nesplněno
    nehotovo
    zatím ne
    ještě ne
    odloženo
    přesunuto
    přesouvá se
    odkládá se
    pozastaveno
    čeká
    čeká se
    částečně splněno
    částečně hotovo
    rozpracováno
    bez posunu
    beze změny
    úkol trvá
  `,
  still: `
    stále
    pořád
    ještě
    nadále
    zatím
    je
    jsou
    je stále
    dál
  `,
  moved: `
    odloženo
    odložen
    odložena
    přesunuto
    přesunut
    přesunuta
    přeloženo
    posunuto
    posunut
    posunuta
    odkládá se
    přesouvá se
    posouvá se
  `,
  limits: `
    ale
    však
    kromě
    až
    pokud
    jakmile
    když
    jen
    skoro
    téměř
    ne
    brzy
    až na
    do
  `,
  negation: `
    ne
    není
    nikdy
    zatím ne
    ještě ne
    nejsou
    nebyl
    nebyla
    nebylo
  `,
  statusLabel: `
    stav
    status
    plnění
  `,
  see: `
    viz
    srov.
    viz též
    podívej se
  `,
  makes: `
    napsat
    vytvořit
    založit
    otevřít
    sepsat
    nahlásit
    přidat
  `,
  light: `
    zkontrolovat
    udělat
    probrat
    zjistit
    napsat
    zeptat se
    připravit
    doplnit
    znovu
    ještě
    také
    dále
    dokončit
    pokračovat
    dořešit
    ověřit
    opravit
    projednat
  `,
  generalSection: `
    různé
    diskuse
    diskuze
    poznámky
    program
    zápis
    průběh jednání
    průběh schůze
    témata
    ostatní
    závěr
  `,
  otherStatements: `
    rozhodnutí
    rozhodnuto
    usnesení
    hlasování
    výsledek hlasování
    hlasovalo
    schváleno
    návrh
    návrh usnesení
    závěr
    závěry
    otázka
    otázky
    dotaz
    dotazy
    odpověď
    poznámka
    poznámky
    informace
    info
    přítomni
    přítomní
    přítomen
    přítomna
    účastníci
    omluveni
    omluvení
    omluven
    omluvena
    nepřítomni
    nepřítomní
    hosté
    zapsal
    zapsala
    zapisovatel
    zapisovatelka
    zapisuje
    zápis
    předsedající
    vedl
    vedla
    ověřil
    ověřila
    ověřovatel
    moderátor
    program
    agenda
    téma
    témata
    bod
    diskuse
    diskuze
    výsledek
    výsledky
    pro
    proti
    zdržel se
    zdrželi se
    zdržela se
    zdrželo se
    příští schůzka
    další schůzka
    příští schůze
    příští jednání
    příští setkání
    další setkání
    termín příští schůzky
    datum
    místo
    čas
    cíl
    shrnutí
    odkaz
    odkazy
    začátek
    konec
    zahájení
    ukončení
    nápad
    nápady
    dohoda
    konsenzus
    problém
    komentář
    různé
  `,
  templates: `
    sem vložte úkoly
    sem napište úkoly
    vložte úkoly
    doplňte úkoly
    popis úkolu
    popište úkol
    název úkolu
    jméno osoby
    kdo co udělá
  `,
  intelligence: `
    umělá inteligence
    model
    modely
    modelů
    nástroje
    nástrojů
    strategie
    asistent
    asistenti
    v
    ve
    a
    je
    jsou
    může
    pro
    do
    na
    má
    bude
    není
    act
  `,
  notNames: `${DOING}
    ten
    to
    ve
    z
    ze
    od
    ke
    pro
    při
    před
    přes
    pod
    nad
    bez
    vy
    on
    ne
    ano
    už
    ještě
    také
    taky
    je třeba
    třeba
    nutno
    prosím
    díky
    děkujeme
    pak
    potom
    poté
    když
    pokud
    kdo
    co
    jak
    kdy
    kde
    další
    příští
    nový
    nové
    nová
    termín
    deadline
    téma
    otázka
    nápad
    rozhodnutí
    poznámka
    možnost
    cíl
    fáze
    krok
    verze
    odkaz
    odkazy
    web
    stránky
    stránka
    webové stránky
    rozpočet
    finance
    příspěvky
    smlouva
    smlouvy
    faktura
    faktury
    letáky
    leták
    plakát
    plakáty
    logo
    stanovy
    grafika
    databáze
    server
    servery
    dokumentace
    dokumenty
    dokument
    repozitář
    kód
    testy
    newsletter
    mail
    maily
    e mail
    média
    facebook
    nábor
    školení
    workshop
    konference
    akce
    prostory
    sál
    technika
    granty
    žádost
    zpráva
    výroční zpráva
    dotazník
    formulář
    doména
    účet
    účty
    backend
    frontend
    úkol
    úkoly
    stav
    status
    priorita
    urgentní
    důležité
    případně
    následně
    všechno
    někdo
    leden
    únor
    březen
    duben
    květen
    červen
    červenec
    srpen
    září
    říjen
    listopad
    prosinec
    pondělí
    úterý
    středa
    čtvrtek
    pátek
    sobota
    neděle
    odpovědný
    odpovědná
    odpovědní
    zodpovědný
    zodpovědná
    zodpovědní
    odpovídá
    zodpovídá
    odpovědnost
    zodpovědnost
    zodp
    osoba
    osoby
    řešitel
    řešitelé
    řešitelka
    vykonavatel
    nositel
    vlastník
    garant
    garanti
    přiřazeno
    přiřazen
    přiděleno
    přidělen
    jméno
    vykoná
    realizuje
    termíny
    lhůta
    uzávěrka
    splněno
    hotovo
    plnění
    pokrok
    průběh
  `,
  objects: `
    s
    se
    od
    pro
    do
    a
    nebo
    přes
    po
    o
    u
    na
    za
    při
    k
    ke
    kontaktovat
    požádat
    oslovit
    poprosit
    informovat
    upozornit
    pozvat
    pomoci
    přidat
    jako
    než
    podpořit
    díky
    zeptat se
    pingnout
  `,
  imperative: DOING,
  month: `
    leden
    únor
    březen
    duben
    květen
    červen
    červenec
    srpen
    září
    říjen
    listopad
    prosinec
    ledna
    února
    března
    dubna
    května
    června
    července
    srpna
    září
    října
    listopadu
    prosince
    lednu
    únoru
    březnu
    dubnu
    květnu
    červnu
    červenci
    srpnu
    září
    říjnu
    listopadu
    prosinci
  `,
  weekday: `
    pondělí
    úterý
    středa
    čtvrtek
    pátek
    sobota
    neděle
    pondělka
    úterka
    středy
    čtvrtka
    pátku
    soboty
    neděle
    pondělek
    úterek
    středu
    čtvrtek
    pátek
    sobotu
    neděli
    pondělku
    úterku
    středě
    čtvrtku
    pátku
    sobotě
    neděli
    pondělím
    úterým
    středou
    čtvrtkem
    pátkem
    sobotou
    nedělí
    po
    út
    st
    čt
    pá
    so
    ne
  `,
  count: `
    jeden
    dva
    tři
    čtyři
    pět
    šest
    sedm
    osm
    devět
    deset
    jednoho
    dvou
    tří
    čtyř
    pěti
    šesti
    sedmi
    osmi
    devíti
    deseti
    jedna
    dvě
    tři
    čtyři
    pět
    šest
    sedm
    osm
    devět
    deset
    jednu
    dvěma
    třemi
    čtyřmi
    pěti
    šesti
    sedmi
    osmi
    devíti
    deseti
  `,
  timeUnit: `
    den
    týden
    měsíc
    čtvrtletí
    rok
    dne
    týdne
    měsíce
    kvartálu
    roku
    dny
    týdny
    měsíce
    kvartály
    roky
    dnů
    týdnů
    měsíců
    kvartálů
    let
    dní
    týdnů
    měsíců
    kvartál
    let
    dnech
    týdnech
    měsících
    kvartálu
    roce
    dni
    týdnu
    měsíci
    kvartálu
    roku
  `,
  today: `
    dnes
    dneska
    dnešek
    dneška
    dnes večer
  `,
  tomorrow: `
    zítra
    zítřka
    zítřek
  `,
  relativeDay: `
    poledne
  `,
  season: `
    vánoce
    vánoc
    vánocemi
    velikonoce
    velikonoc
    velikonocemi
    silvestr
    silvestra
    nový rok
    nového roku
    prázdniny
    prázdnin
    prázdninami
    letní prázdniny
    letních prázdnin
    svátky
    svátků
    léto
    léta
  `,
  week: `
    týden
    týdne
    týdnu
    měsíc
    měsíce
    měsíci
    víkend
    víkendu
    víkendem
    pololetí
    semestr
    semestru
  `,
  once: `
    příště
    krát
  `,
  occasion: `
    schůze
    schůzi
    schůzí
    schůzka
    schůzky
    schůzce
    schůzku
    schůzkou
    jednání
    jednáním
    zasedání
    zasedáním
    porada
    porady
    poradě
    poradu
    poradou
    setkání
    setkáním
    sraz
    srazu
    srazem
    sprint
    sprintu
    workshop
    workshopu
    workshopem
    konference
    konferenci
    konferencí
    valná hromada
    valné hromady
    valnou hromadu
    valnou hromadou
    akce
    akci
    akcí
    release
    vydání
    vydáním
    call
    callu
    callem
  `,
  milestone: `
    release
    vydání
    vydáním
    konference
    konferenci
    konferencí
    valná hromada
    valné hromady
    valnou hromadou
  `,
  coming: `
    příští
    příštího
    příštím
    příštímu
    další
    dalšího
    dalším
    dalšímu
    následující
    následujícího
    následujícím
    nejbližší
    nejbližšího
    nejbližším
    nadcházející
    nadcházejícího
  `,
  current: `
    tento
    tohoto
    tomto
    tuto
    této
    toto
    ten
    tu
    aktuální
  `,
  partOf: `
    začátek
    začátku
    začátkem
    polovina
    poloviny
    polovinu
    půlka
    půlky
    půlku
  `,
  few: `
    několik
    několika
    pár
    nejbližších
  `,
  until: `
    do
    před
    nejpozději
    nejpozději do
    termín
    termín do
    nejdéle do
    ke dni
    do data
    deadline
  `,
  before: `
    před
    do
    na
  `,
  timeFor: `
    na
    pro
  `,
  within: `
    během
    v průběhu
    za
    do
    v rámci
  `,
  onDay: `
    v
    ve
    dne
  `,
  afterTime: `
    po
  `,
  told: `
    že
    který
    která
    které
    kteří
    protože
    jelikož
  `,
  asks: `
    zeptat se
    zeptá se
    požádat
    požádá
    pozvat
    pozve
    poprosit
    připomenout
    připomene
  `,
  askedFor: `
    aby
    zda
    jestli
    ať
    o
  `,
  isWhen: `
    je
    bude
    byl
    byla
    bylo
    se koná
    proběhne
    se uskuteční
    začíná
  `,
  scheduled: `
    naplánován
    naplánována
    naplánováno
    domluvena
    domluven
    domluveno
    plánovaná
    plánovaný
    svolána
    svoláno
  `,
  timeWord: `
    min
    minut
    minuty
    hod
    hod.
    hodina
    hodiny
    hodin
    h
    v
    roku
    ráno
    večer
    poledne
  `,
  afterTomorrow: `
    pozítří
    pozítřka
  `,
  asSoon: `
    co nejdříve
    ihned
  `,
  endOf: `
    konec
    konce
    koncem
    konci
  `,
  reported: `
    informoval
    informovala
    řekl
    řekla
    uvedl
    uvedla
    připomněl
    připomněla
    upozornil
    upozornila
    myslí
    uvádí
    poděkoval
    poděkovala
    zmínil
    zmínila
  `,
  noNews: `
    beze změny
    bez změny
    bez změn
    bez pokroku
    nic nového
    stále otevřeno
    stále trvá
    úkol trvá
    dosud nesplněno
    zatím nesplněno
  `,
};
