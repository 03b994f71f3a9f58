import type { Vocabulary } from './concepts.ts';

/** German. Change here when minutes in German use a word that is not known; one word or phrase a line. */
export const de: Vocabulary = {
  article: `
    der
    die
    das
    den
    dem
    des
    ein
    eine
    einen
    einem
    einer
    eines
    dieser
    diese
    dieses
    diesen
    diesem
    unser
    unsere
    unserer
    unseren
    unserem
    alle
    aller
    allen
    jeder
    jede
    jedes
    ihre
    seine
    mein
    meine
    einige
    sämtliche
    solche
    andere
    anderen
  `,
  relation: `
    von
    vom
    aus
    bei
    beim
    mit
    nach
    zu
    zum
    zur
    an
    am
    ans
    auf
    aufs
    in
    im
    ins
    für
    fürs
    um
    über
    unter
    vor
    seit
    während
    bis
    durch
    gegen
    ohne
    zwischen
    per
    ab
    als
    wie
    sowie
    bezüglich
    betreffend
    laut
    hier
    gemäß
    innerhalb
    dazu
    davon
  `,
  origin: `
    aus
    vom
    von
    seit
  `,
  auxiliary: `
    ist
    sind
    war
    waren
    wird
    werden
    wurde
    wurden
    hat
    haben
    soll
    sollen
    muss
    müssen
    sei
    kann
    können
    bitte
  `,
  pronoun: `
    ich
    wir
    du
    ihr
    er
    sie
    es
    man
    uns
    euch
    ihnen
    wer
    auch
    noch
    sich
  `,
  action: `
    aufgaben
    aufgabenliste
    aufgabenverteilung
    maßnahmen
    massnahmen
    arbeitsaufträge
    arbeitsauftrag
    aktionspunkte
    aktionen
    aktionsliste
    todos
    to-dos
    to dos
    todo
    to-do
    to do
    todo-liste
    to-do-liste
    zu erledigen
    zu tun
    ais
    pendenzen
    pendenzenliste
    wer macht was
    aufgabe
    action items
    action points
    action item
    arbeitspakete
    arbeitspaket
    to-do's
    todo's
    todos & aufgaben
    nächste aufgaben
    hausaufgaben
    hausaufgabe
    handlungsbedarf
    wer macht was bis wann
    wer macht was?
    wer tut was
    aktionsplan
    maßnahmenplan
    massnahmenplan
    maßnahmenliste
    massnahmenliste
    maßnahmenkatalog
    offene-punkte-liste
    vereinbarte maßnahmen
    aufträge
    auftrag
    zuständigkeiten und aufgaben
    arbeitsliste
    pendent
    was ist zu tun
    was zu tun ist
    erledigungen
    arbeitsverteilung
    aufgabenpakete
    verteilte aufgaben
    zu erledigende aufgaben
    tasks
    actions
  `,
  step: `
    offene punkte
    offene themen
    nächste schritte
    weitere schritte
    weiteres vorgehen
    nächster schritt
    folgeschritte
    weiterer ablauf
    wie geht es weiter
    wie geht's weiter
    ausblick
    offene fragen
    offenes
    wiedervorlage
    merkliste
    follow-up
    follow-ups
    next steps
    weitere planung
    weitere vorgehensweise
    umsetzungsschritte
    arbeiten
    vorhaben
    vereinbarungen
  `,
  task: `
    aufgabe
  `,
  plainAction: `
    arbeitsaufträge
    pendenzen
    todos
    to-dos
  `,
  leftover: `
    übertrag
    überträge
    altlasten
    restanten
    restpunkte
    rückstände
    offene themen vom letzten mal
    offene themen aus der letzten sitzung
    liegengebliebenes
    liegen gebliebenes
    unerledigtes
    verschobenes
    vertagte punkte
    verschobene punkte
    aus der letzten sitzung
    aus dem letzten protokoll
    nachlese
    rückstand
    altes
    was übrig ist
    was noch offen war
    liegen geblieben
    liegengeblieben
    übrig geblieben
    was liegen geblieben ist
    überbleibsel
    reste vom letzten mal
    offen geblieben
  `,
  list: `
    liste
    listen
    übersicht
    tabelle
    zusammenfassung
    verzeichnis
    verteilung
    sammlung
    protokollierung
    speicher
  `,
  earlier: `
    letzte
    letzten
    letzter
    letztes
    letztem
    letztens
    alte
    alten
    alter
    vorherige
    vorherigen
    vorheriger
    vorige
    vorigen
    voriger
    vorangegangene
    vorangegangenen
    vergangene
    vergangenen
    vergangener
    frühere
    früheren
    früherer
    damalige
    letztmalige
    erledigte
    erledigten
    gestern
    vorwoche
    vormonat
    letzte woche
    letztes mal
    letzten mal
    aus dem letzten
    abgeschlossene
    abgeschlossenen
    vormaligen
    zuvor
    bisherige
    bisherigen
    bisheriger
    vom letzten mal
    aus der vorwoche
    gestrige
    gestrigen
    letztem mal
    geschlossene
    fertige
  `,
  open: `
    offen
    offene
    offenen
    offener
    offenes
    ausstehend
    ausstehende
    ausstehenden
    unerledigt
    unerledigte
    unerledigten
    laufende
    laufenden
    übertragen
    übertragene
    verbleibende
    verbliebene
    bestehende
    bestehenden
    überfällige
    unbearbeitete
    nicht erledigt
    nicht erledigte
    nicht erledigten
    noch offene
    noch offenen
    noch offen
    überfällig
    überfälligen
    weiterhin offene
    anhängige
    verbleibenden
    restliche
    restlichen
    vertagte
    vertagten
    verschobene
    verschobenen
    zurückgestellte
  `,
  review: `
    rückblick
    überprüfung
    prüfung
    review
    durchsicht
    kontrolle
    nachverfolgung
    durchgehen
    check
    abgleich
    rückschau
    stand der
    status der
    besprechung der
    durchsprache
    nachbereitung
    stand
    update
    updates
    nachschau
    follow-up
    berichte zu
    bericht zu
    bericht über
    bericht zum stand
    rückmeldung zu
    rückmeldungen zu
    sichtung
    sichtung der
    abarbeitung
    abarbeiten
    kontrolle der
    review der
    überblick
    bearbeitungsstand
    status von
    fortschritt bei
    durchgang
    nachhalten
  `,
  fresh: `
    neu
    neue
    neuen
    neuer
    neues
    nächste
    nächsten
    nächster
    nächstes
    heute
    heutige
    heutigen
    kommende
    kommenden
    künftige
    zukünftige
    folgende
    weitere
    anstehende
    anstehenden
    bevorstehende
    folgenden
    folgendes
    diesmal
    ab sofort
    zum nächsten mal
    fürs nächste mal
    bis zum nächsten mal
    aktuellen
    neu hinzugekommene
  `,
  meeting: `
    *sitzung
    *treffen
    *besprechung
    *versammlung
    sitzung
    sitzungen
    treffen
    treffens
    termin
    termins
    besprechung
    meeting
    meetings
    woche
    monat
    mal
    protokoll
    protokolls
    versammlung
    call
    telefonkonferenz
    telko
    jour fixe
    runde
    vorstandssitzung
    stammtisch
    plenum
    sprint
    workshop
    tag
    tagen
    jahr
    *runde
    *termin
    *sitzungen
    sitzungsprotokoll
    sitzungstermin
    vollversammlung
    mitgliederversammlung
    gesamtsitzung
    teammeeting
    team-meeting
    teamtreffen
    orgatreffen
    weekly
    daily
    retro
    retrospektive
    planung
    videokonferenz
    vk
    konferenz
    telefonat
    tk
    kalenderwoche
    kw
    wochen
    monats
    jahres
    besprechungen
    beratung
    klausur
    klausurtagung
    tagung
    nächstes mal
    protokolle
    quartal
  `,
  filler: `
    weitere
    weiteren
    sonstige
    sonstigen
    konkrete
    konkreten
    kurz
    gemeinsame
    beschlossene
    beschlossenen
    vereinbarte
    vereinbarten
    festgelegte
    vergebene
    verteilte
    neu verteilte
    wichtige
    wichtigen
    dringende
    allgemeine
    punkte
    punkt
    themen
    team
    teams
    person
    personen
    arbeits
    aufgabe
    wer macht
    aktuelle
    aktuellen
    noch
    stand
    status
    besprechung
    was
    besprochene
    besprochenen
    verteilen
    verteilt
    zugewiesene
    zugewiesenen
    beschlossen
    vereinbart
    übernommene
    übernommenen
    anfallende
    anfallenden
    bestimmte
    einzelne
    einzelnen
    interne
    externe
    übrige
    übrigen
    persönliche
    zu verteilen
    zu verteilende
    wer
    bis wann
    bis
    verantwortliche
    verantwortlich
    verantwortlichkeiten
    zuständigkeit
    zuständigkeiten
    zuständige
    fristen
    frist
    termine
    liste
    kurzfristige
    kurzfristig
    langfristige
    mittelfristige
    mitglieder
    vorstand
    gruppe
    arbeitsgruppe
    orga
    personenbezogene
    wöchentliche
    laufende
    laufenden
    konkret
    dringend
    dringenden
    prio
    priorität
    prioritäten
    resultierende
    abgeleitete
    daraus
    sich ergebende
    für alle
    an alle
    aller
    alle
    punktesammlung
    planung
  `,
  stop: `
    wie
    warum
    was
    wann
    über
    mit
    ohne
    kein
    keine
    wir
    ich
    sie
    er
    ist
    sind
    war
    waren
    hat
    haben
    soll
    kann
    werkzeug
    vorlage
    viele
    einige
    welche
    welcher
    wohin
    viel
    ob
    weshalb
    nicht
    keinen
    keiner
    gegen
    umgang
    verwaltung
    management
    tool
    system
    prozess
  `,
  sectionBeside: `
    beschlüsse
    beschluss
    entscheidungen
    ergebnisse
    ergebnis
    verschiedenes
    sonstiges
    abschluss
    fragen
    vereinbarungen
    entscheidung
    beschlussfassung
    beschlüsse und ergebnisse
    fazit
    zusammenfassung
    notizen
    anmerkungen
    informationen
    infos
    diskussion
    diskussionen
    termine
    ideen
    erkenntnisse
    festlegungen
    festlegung
    absprachen
    abstimmungen
    abstimmung
    risiken
    probleme
    hinweise
  `,
  otherSections: `
    nächstes treffen
    nächster termin
    nächste sitzung
    teilnehmer
    anwesende
    links
    einwahl
    einwahldaten
    zugangsdaten
    aufzeichnung
    nächster sitzungstermin
    nächste termine
    termin der nächsten sitzung
    termin nächste sitzung
    nächste besprechung
    nächstes meeting
    nächste versammlung
    nächster call
    termine
    wichtige termine
    terminübersicht
    terminvorschau
    teilnehmende
    teilnehmer:innen
    teilnehmerinnen und teilnehmer
    anwesenheit
    anwesenheitsliste
    abwesende
    abwesend
    entschuldigt
    gäste
    anlagen
    anlage
    anhang
    anhänge
    dokumente
    verteiler
    unterschriften
    quellen
    ressourcen
    einwahllink
    zoom-link
    link zum meeting
    videokonferenz-link
    material
    materialien
    sitzungsende
    ende der sitzung
    feedback
    protokollant
    protokoll
  `,
  numbered: `
    punkt
    tagesordnungspunkt
    top
    abschnitt
    thema
  `,
  agenda: `
    agenda
    tagesordnung
    themen
    themenliste
    tops
    tagesordnungspunkte
    programm
    ablauf
    tagesordnung (to)
    to
    besprechungspunkte
    gesprächspunkte
    diskussionspunkte
    ablaufplan
    besprochene themen
    inhalt
    inhalte
    vorgesehene themen
    top-liste
    to der sitzung
  `,
  ownerRole: `
    wer
    verantwortlich
    verantwortliche
    verantwortlicher
    zuständig
    zuständige
    zuständigkeit
    person
    name
    bearbeiter
    durch
    wer?
    zuständige person
    verantwortung
    verantwortlichkeit
    verantwortlichkeiten
    verantwortliche person
    verantwortlich?
    zuständig?
    zuständigkeiten
    wer macht's
    wer macht es
    bearbeiterin
    bearbeitet von
    übernommen von
    zugewiesen
    zugewiesen an
    zu erledigen durch
    erledigt durch
    durch wen
    federführung
    owner
    ansprechpartner
    namen
    personen
    verantw.
    zust.
    team
    kürzel
    wer ist zuständig
    verantwortliche:r
    verantwortliche/r
    zuständige:r
  `,
  taskColumn: `
    aufgabe
    aufgaben
    maßnahme
    maßnahmen
    massnahme
    was
    beschreibung
    aktion
    thema
    arbeitsauftrag
    was ist zu tun
    was zu tun ist
    gegenstand
    inhalt
    details
    bezeichnung
    titel
    tätigkeit
    vorgang
    punkt
    anliegen
    to do
    kurzbeschreibung
    was?
  `,
  plainTaskColumn: `
    was
    was ist zu tun
  `,
  statusColumn: `
    status
    stand
    erledigt
    erledigt?
    fortschritt
    zustand
    bearbeitungsstand
    erledigungsstand
    erledigungsvermerk
    sachstand
    erl.
    erl
    erl.?
    fertig
    fertig?
    umgesetzt
    umsetzungsstand
    ok
    ok?
    abgeschlossen
  `,
  dueColumn: `
    fällig
    frist
    bis
    bis wann
    wann
    termin
    datum
    fälligkeit
    bis wann?
    deadline
    fällig am
    fällig bis
    fälligkeitsdatum
    zieltermin
    zieldatum
    erledigen bis
    zu erledigen bis
    umsetzung bis
    erledigung bis
    stichtag
    zeitraum
    zeitrahmen
    zeitplan
    endtermin
    wann?
    bis zum
    termine
    due
    endedatum
    abgabe
    abgabetermin
  `,
  dateColumn: `
    datum
    termin
  `,
  identifier: `
    nr
    nr.
    nummer
    id
    lfd. nr.
    kennung
  `,
  topicColumn: `
    thema
    themen
    top
    tagesordnungspunkt
    diskussion
    notizen
    protokoll
    beschluss
    ergebnis
    inhalt
    punkt
  `,
  closedCell: `
    erledigt
    fertig
    abgeschlossen
    ja
    geschlossen
    umgesetzt
    ok
    gemacht
    erl.
    erl
    ✓
    x
    100 %
    100%
    gelöst
    behoben
    entfallen
    entfällt
    verworfen
    hinfällig
  `,
  openCell: `
    nein
    noch nicht
    offen
    nö
    in arbeit
    in bearbeitung
    läuft
    laufend
    ausstehend
    noch offen
    teilweise
    begonnen
    geplant
  `,
  markers: `
    aufgabe
    maßnahme
    arbeitsauftrag
    aktionspunkt
    auftrag
    to-do
    arbeitspaket
    hausaufgabe
    zu erledigen
    zu tun
  `,
  and: `
    und
    oder
    sowie
  `,
  duty: `
    soll
    sollen
    wird
    werden
    muss
    müssen
    will
    wollen
    möchte
    möchten
    würde
    würden
    sollte
    sollten
    könnte
    kann
    können
    darf
    hat zu
    versucht
    versuchen
    wurde beauftragt
    wird beauftragt
    ist beauftragt
    werden beauftragt
    wird gebeten
    werden gebeten
    erklärt sich bereit
    bitte
  `,
  takes: `
    kümmert sich
    kümmern sich
    übernimmt
    übernehmen
    klärt
    schreibt
    prüft
    erstellt
    organisiert
    fragt
    macht
    bereitet
    legt
    besorgt
    kauft
    bestellt
    bucht
    plant
    testet
    richtet
    installiert
    veröffentlicht
    lädt
    verschickt
    versendet
    sendet
    schickt
    arbeitet
    erarbeitet
    überarbeitet
    aktualisiert
    passt
    ergänzt
    trägt
    entwirft
    entwickelt
    setzt
    implementiert
    baut
    probiert
    recherchiert
    stellt
    sammelt
    bespricht
    diskutiert
    ruft
    meldet
    bringt
    druckt
    sucht
    findet
    liest
    dokumentiert
    beantragt
    reicht
    kontaktiert
    informiert
    stimmt
    definiert
    repariert
    löscht
    verschiebt
    räumt
    reinigt
    präsentiert
    füllt
    unterschreibt
    bezahlt
    überweist
    checkt
    evaluiert
    hakt
    formuliert
    fügt
    entfernt
    ändert
    schließt
    behebt
    korrigiert
    koordiniert
    leitet
    gibt
    holt
    nimmt
    spricht
    schaut
    bietet
    bittet
    erinnert
    vereinbart
    verfasst
    verteilt
    vergleicht
    verhandelt
    zahlt
    zeigt
    zeichnet
    wählt
    hält
    hängt
    kopiert
    konfiguriert
    kontrolliert
    liefert
    mietet
    leiht
    moderiert
    pflegt
    postet
    putzt
    regelt
    reserviert
    scannt
    sichert
    sichtet
    skizziert
    sortiert
    startet
    streicht
    teilt
    trifft
    überprüft
    übersetzt
    überträgt
    unterstützt
    untersucht
    verbessert
    verlängert
    verwaltet
    wäscht
    wirbt
    fasst
    weist
    begleitet
    berichtet
    beschreibt
    betreut
    bewertet
    beschafft
    fertigt
    führt
    ermittelt
    erneuert
    erfasst
    bleibt dran
    schlägt
    kündigt
    kürzt
    gestaltet
    gießt
    überlegt
    übergibt
    verkauft
    vermisst
    näht
    malt
    möchte
    ist verantwortlich für
    ist zuständig für
  `,
  charge: `
    für
    an
    von
    durch
  `,
  supporters: `
    mit unterstützung von
    unterstützt von
    mit hilfe von
    via
    cc
  `,
  ownerLabels: `
    verantwortlich
    zuständig
    übernimmt
    verantwortliche
    verantwortlicher
    zuständige
    zuständigkeit
    zust.
    zust
    verantw.
    verantw
    verant.
    wer
    durch
    federführung
    federführend
    bearbeiter
    bearbeiterin
    bearbeitung
    erledigt durch
    zu erledigen durch
    zugewiesen
    zugewiesen an
    assigned to
    owner
    ansprechpartner
    ansprechpartnerin
    kümmert sich
    hauptverantwortlich
    leitung
    v
  `,
  nobody: `
    wer
    niemand
    jemand
    offen
    unbekannt
    andere
    noch offen
    keiner
    keine
    dein name
    name hier eintragen
    vorname
    nachname
    n.n.
    nn
    tbd
    tba
    noch zu klären
    noch zu bestimmen
    nicht zugewiesen
    offen.
    freiwillige gesucht
    freiwillige
    unklar
    zu klären
    noch nicht vergeben
    noch unklar
    wer?
    n. n.
    n. n
    n.n
    noch niemand
  `,
  everybody: `
    alle
    jeder
    wir alle
    alle teilnehmer
    alle anwesenden
    jede:r
    jede*r
    jede/r
    alle mitglieder
    alle teilnehmenden
    jeder von uns
    das ganze team
    gesamtes team
    ganzes team
    alle zusammen
    alle beteiligten
    alle vorstandsmitglieder
    alle aktiven
    sämtliche mitglieder
  `,
  groups: `
    team
    teams
    gruppe
    ag
    vorstand
    leitung
    moderation
    gremium
    redaktion
    mitglieder
    teilnehmer
    ausschuss
    arbeitsgruppe
    ags
    arbeitskreis
    ak
    vorstände
    vorsitz
    vorsitzende
    vorsitzender
    geschäftsführung
    geschäftsstelle
    schriftführer
    schriftführerin
    schriftführung
    kassenwart
    kassierer
    kassiererin
    schatzmeister
    schatzmeisterin
    schatzmeisterei
    kassenprüfer
    präsidium
    präsident
    präsidentin
    beirat
    orga
    orgateam
    orga-team
    projektleitung
    projektteam
    kernteam
    fachschaft
    fachschaftsrat
    räte
    sekretariat
    kommission
    technik
    hausmeister
    hausmeisterei
    verwaltung
    stadtverwaltung
    entwickler
    entwicklerteam
    maintainer
    jugendleitung
    jugendwart
    zeugwart
    gerätewart
    platzwart
    trainer
    admins
    protokollführung
    elternbeirat
    betriebsrat
    personalrat
    squad
    gilde
    untergruppe
    unterarbeitsgruppe
    referat
    referate
    referent
    referentin
    pressesprecher
    pressesprecherin
  `,
  honorific: `
    herr
    hr
    hr.
    frau
    fr.
    dr
    dr.
    prof
    prof.
  `,
  noTask: `
    keine
    kein
    keiner
    keine aufgaben
    keine ais
    keine todos
    nichts
    entfällt
    siehe unten
    siehe oben
    keine offenen
    keine offenen punkte
    keine offenen aufgaben
    keine to-dos
    nichts offen
    -
    keine neuen aufgaben
    nichts zu tun
    nichts offenes
    nichts neues
    kein todo
    kein bedarf
    keine weiteren
    liegen nicht vor
    keine vorhanden
  `,
  done: `
    erledigt
    fertig
    abgeschlossen
    gemacht
    getan
    ist erledigt
    wurde erledigt
    umgesetzt
    gelöst
    behoben
    geschlossen
    abgehakt
    bereits erledigt
    ist gemacht
    ist fertig
    ist abgeschlossen
    ist umgesetzt
    ist geschehen
    ist passiert
    ist gelöst
    ist behoben
    ist geschlossen
    sind erledigt
    alles erledigt
    beide erledigt
    schon erledigt
    durchgeführt
    ausgeführt
    vollzogen
    beendet
    geklärt
    geregelt
    verschickt
    bezahlt
    veröffentlicht
    gemerged
    gemergt
    ok
    passt
    hat sich erledigt
    hat geklappt
    erl.
    fertiggestellt
    fertig gestellt
  `,
  happened: `
    hat geklappt
    wurde gemergt
    wurde gemerged
    ist gemergt
    wurde erledigt
    wurde umgesetzt
    wurde gelöst
    wurde behoben
    wurde geschlossen
    wurde verschickt
    wurde versendet
    wurde angelegt
    wurde erstellt
    wurde veröffentlicht
    hat stattgefunden
    ist erfolgt
    wurde durchgeführt
    wurde gemacht
    ist passiert
    wurde eingereicht
    wurde gekauft
    wurde bestellt
    wurde gebucht
    wurde bezahlt
    wurde unterschrieben
    wurde gefunden
    wurde aktualisiert
    wurde hochgeladen
    wurde eingerichtet
    wurde installiert
    wurde repariert
    wurde geklärt
    wurde kontaktiert
    wurde angefragt
    wurde informiert
    wurde geschrieben
    wurde ausgefüllt
    wurde abgegeben
    wurde abgeschickt
    wurde beantragt
    wurde genehmigt
    wurde geliefert
    wurde ausgetauscht
    wurde übernommen
    wurde besprochen
    wurden verschickt
    wurden bestellt
    wurden gekauft
    wurden eingeladen
    wurden verteilt
    wurden erstellt
    wurden aktualisiert
    ist online
    ist da
    ist angekommen
    ist bestellt
    ist gebucht
    ist bezahlt
    ist verschickt
    ist raus
    ist eingerichtet
    ist repariert
    ist geklärt
    ist unterschrieben
    ist eingereicht
    sind bestellt
    sind verschickt
    sind raus
    liegt vor
    hat erledigt
    hat es erledigt
    hat das erledigt
    hat sich gekümmert
  `,
  acted: `
    verschickt
    versendet
    angelegt
    erstellt
    veröffentlicht
    eingereicht
    hochgeladen
    angekündigt
    aktualisiert
    gefragt
    unterschrieben
    bezahlt
    bestellt
    gekauft
    gebucht
    geschickt
    gesendet
    gemailt
    geschrieben
    ergänzt
    hinzugefügt
    eingetragen
    ausgefüllt
    abgeschickt
    abgegeben
    beantragt
    eingeladen
    angerufen
    telefoniert
    gesprochen
    informiert
    kontaktiert
    angefragt
    nachgefragt
    eingerichtet
    installiert
    repariert
    behoben
    korrigiert
    gedruckt
    ausgedruckt
    verteilt
    besorgt
    geliefert
    abgeholt
    gesammelt
    vorbereitet
    geteilt
    gepostet
    überwiesen
    umgesetzt
    gemergt
    gemerged
    geschlossen
    eröffnet
    gefunden
    besprochen
    geklärt
    vorgestellt
    überarbeitet
    angepasst
    entfernt
    gelöscht
    verschoben
    unterzeichnet
  `,
  dropped: `
    hinfällig
    obsolet
    überholt
    entfällt
    nicht mehr nötig
    nicht mehr notwendig
    nicht mehr relevant
    wird nicht gemacht
    verworfen
    abgesagt
    gestrichen
    zurückgezogen
    entfallen
    nicht mehr erforderlich
    nicht mehr aktuell
    abgelehnt
    abgebrochen
    eingestellt
    wird nicht umgesetzt
    wird nicht weiterverfolgt
    wird nicht weiter verfolgt
    nicht weiterverfolgt
    storniert
    erübrigt sich
    hat sich erübrigt
    fällt aus
    wird fallen gelassen
    fallen gelassen
    kein bedarf mehr
    hat sich erledigt
    braucht es nicht
    brauchen wir nicht
    wird nicht gebraucht
    nicht mehr gebraucht
  `,
  notDone: `
    nicht
    kein
    keine
    noch
    nie
    offen
    teilweise
    fast
    halb
    in arbeit
    läuft
    wartet
    warten
    blockiert
    verschoben
    vertagt
    ausstehend
    bald
    sobald
    wenn
    falls
    soll
    sollte
    muss
    wird noch
    aber
    unklar
    angefangen
    begonnen
    bis
    niemand
    nichts
    niemals
    steht aus
    steht noch
    stehen noch
    fehlt
    fehlen
    fehlt noch
    geplant
    demnächst
    später
    nächste woche
    morgen
    würde
    könnte
    möchte
    wollen
    will
    werden
    außer
    bis auf
    zurückgestellt
    unerledigt
    nächster
    vorbehaltlich
    vielleicht
    hoffentlich
    eventuell
    ggf.
    gegebenenfalls
    versucht
    versuchen
    arbeitet
    arbeiten
  `,
  goesOn: `
    in arbeit
    offen
    noch offen
    läuft
    läuft noch
    noch nicht erledigt
    noch nicht begonnen
    verschoben
    vertagt
    verlängert
    wird verschoben
    wird vertagt
    wird verlängert
    kein fortschritt
    in bearbeitung
    in umsetzung
    in vorbereitung
    in klärung
    in prüfung
    in planung
    wip
    laufend
    läuft weiter
    wird fortgeführt
    wird weitergeführt
    bleibt offen
    noch in arbeit
    noch nicht
    nicht erledigt
    nicht gemacht
    nicht begonnen
    nicht fertig
    zurückgestellt
    auf eis
    pausiert
    angefangen
    begonnen
    teilweise erledigt
    teils erledigt
    halb fertig
    nichts neues
    keine neuigkeiten
    keine änderung
    keine rückmeldung
    unverändert
    wartet
    wartet auf antwort
    blockiert
    dauert noch
    steht noch aus
    ausstehend
    pendent
    übertragen
    wird übertragen
    unerledigt
    wieder geöffnet
    geht weiter
    in progress
    on hold
    fortlaufend
    dauerhaft
    dauerläufer
  `,
  otherStatements: `
    entscheidung
    entscheidungen
    beschluss
    beschlüsse
    beschlossen
    info
    frage
    antwort
    anwesend
    teilnehmer
    protokoll
    abstimmung
    ergebnis
    notiz
    nächstes treffen
    nächster termin
    nächste sitzung
  `,
  templates: `
    hier aufgaben eintragen
    aufgaben eintragen
    wer macht was
    beispiel
    hier eintragen
    aufgabe 1
    aufgabe 2
    bitte ausfüllen
    bitte eintragen
    beschreibung der aufgabe
    name der aufgabe
    xxx
    ...
  `,
  intelligence: `
    richtlinie
    verordnung
    strategie
    modelle
    werkzeuge
    systeme
    ist
    kann
    wird
    und
    für
    im
  `,
  notNames: `
    bis
    bitte
    dann
    die
    der
    das
    ein
    eine
    und
    oder
    wenn
    klären
    prüfen
    schreiben
    erstellen
    termin
    thema
    frage
    idee
    nächste
    nächster
    nächstes
    für
    mit
    bei
    im
    am
    es
    wir
  `,
  objects: `
    mit
    von
    für
    an
    zu
    bei
    und
    oder
    fragt
    fragen
    bittet
    über
    durch
    nach
    anfragen
    kontaktieren
    ansprechen
    anschreiben
    anrufen
    bitten
    erinnern
    einladen
    informieren
    treffen
    gegenüber
    samt
  `,
  imperative: `
    klären
    prüfen
    schreiben
    erstellen
    anlegen
    machen
    fragen
    anfragen
    organisieren
    vorbereiten
    besorgen
    kaufen
    bestellen
    buchen
    planen
    testen
    einrichten
    installieren
    veröffentlichen
    hochladen
    verschicken
    versenden
    senden
    schicken
    einladen
    ausarbeiten
    erarbeiten
    überarbeiten
    aktualisieren
    anpassen
    ergänzen
    eintragen
    entwerfen
    entwickeln
    umsetzen
    implementieren
    einbauen
    ausprobieren
    recherchieren
    zusammenstellen
    sammeln
    abklären
    besprechen
    diskutieren
    anrufen
    melden
    mitbringen
    übernehmen
    ausdrucken
    drucken
    suchen
    finden
    lesen
    dokumentieren
    beantragen
    einreichen
    kontaktieren
    informieren
    abstimmen
    festlegen
    definieren
    reparieren
    löschen
    verschieben
    aufräumen
    reinigen
    präsentieren
    vorstellen
    ausfüllen
    unterschreiben
    bezahlen
    überweisen
    checken
    evaluieren
    nachfragen
    nachhaken
    formulieren
    hinzufügen
    entfernen
    ändern
    abschließen
    fertigstellen
    fertig machen
    beheben
    korrigieren
    koordinieren
    weiterleiten
    bereitstellen
    einarbeiten
    abbauen
    abbestellen
    abfragen
    abgeben
    abgleichen
    abholen
    ablegen
    abrechnen
    abschicken
    absagen
    absprechen
    abstellen
    akquirieren
    anbieten
    anbringen
    anfertigen
    anfordern
    angehen
    ankündigen
    anmelden
    anschaffen
    anschauen
    anschreiben
    ansehen
    ansprechen
    archivieren
    auffrischen
    aufbauen
    aufhängen
    auflisten
    aufnehmen
    aufsetzen
    aufstellen
    auslegen
    ausleihen
    ausrichten
    ausschreiben
    aussuchen
    austauschen
    auswählen
    auswerten
    automatisieren
    basteln
    bauen
    beantworten
    bearbeiten
    beauftragen
    begleiten
    bekanntgeben
    bereinigen
    berechnen
    berichten
    beschaffen
    beschreiben
    betreuen
    bewerben
    bewerten
    bitten
    bringen
    designen
    digitalisieren
    durchführen
    durchlesen
    einbinden
    eingeben
    einholen
    einkaufen
    einlesen
    einpflegen
    einplanen
    einschicken
    einstellen
    entscheiden
    entsorgen
    erfassen
    erfragen
    erinnern
    erklären
    erläutern
    ermitteln
    erneuern
    erproben
    erweitern
    erzeugen
    fertigen
    finalisieren
    fördern
    freigeben
    führen
    füllen
    gestalten
    gießen
    halten
    herausfinden
    heraussuchen
    herrichten
    herstellen
    holen
    identifizieren
    integrieren
    kalkulieren
    kommunizieren
    konfigurieren
    kontrollieren
    kopieren
    kümmern
    kürzen
    kündigen
    laden
    leeren
    leihen
    leiten
    liefern
    markieren
    mieten
    migrieren
    mitteilen
    montieren
    moderieren
    nachbestellen
    nachfassen
    nachlesen
    nachschauen
    nachreichen
    nehmen
    nennen
    notieren
    optimieren
    ordnen
    pflegen
    posten
    priorisieren
    programmieren
    protokollieren
    putzen
    reden
    refactoren
    regeln
    reservieren
    restaurieren
    rückmelden
    scannen
    schneiden
    schulen
    setzen
    sichern
    sichten
    skizzieren
    sortieren
    spezifizieren
    sprechen
    starten
    stellen
    stornieren
    streichen
    strukturieren
    telefonieren
    teilen
    tauschen
    transportieren
    treffen
    übergeben
    überlegen
    übermitteln
    überprüfen
    übersetzen
    übertragen
    umbauen
    umbenennen
    unterstützen
    untersuchen
    verbessern
    verbreiten
    vereinbaren
    verfassen
    verfolgen
    vergeben
    vergleichen
    verhandeln
    verkaufen
    verlängern
    verlinken
    vermessen
    vermieten
    verpacken
    verteilen
    vertreten
    vervollständigen
    verwalten
    vorbringen
    vorlegen
    vorschlagen
    wählen
    warten
    waschen
    wechseln
    weitergeben
    weiterverfolgen
    werben
    wiederholen
    zahlen
    zeigen
    zeichnen
    zurückmelden
    zurückgeben
    zurückrufen
    zusagen
    zusammenfassen
    zusammentragen
    zuschicken
    zusenden
    zuweisen
    mergen
    reviewen
    deployen
    refaktorisieren
    dranbleiben
  `,
  reported: `
    berichtet
    erklärte
    berichtete
    sagte
    sagt
    meinte
    meint
    wies darauf hin
    weist darauf hin
    merkt an
    merkte an
    findet
    denkt
    erzählt
    erzählte
    informierte
    fragte
    betonte
    betont
    erläuterte
    dankte
    dankt
  `,
  noNews: `
    nichts neues
    keine neuigkeiten
    kein fortschritt
    keine änderung
    unverändert
    weiterhin offen
    noch offen
    immer noch offen
    noch nicht erledigt
    steht noch aus
    noch in arbeit
    noch nicht passiert
  `,
  month: `
    januar
    februar
    märz
    april
    mai
    juni
    juli
    august
    september
    oktober
    november
    dezember
    jan
    feb
    mär
    apr
    mai
    jun
    jul
    aug
    sep
    okt
    nov
    dez
    jänner
    feber
    mrz
    apr
    mai
    jun
    jul
    aug
    sept
    okt
    nov
    dez
    jänner
    feber
    maerz
    apr
    mai
    jun
    jul
    aug
    sept
    okt
    nov
    dez
  `,
  weekday: `
    montag
    dienstag
    mittwoch
    donnerstag
    freitag
    samstag
    sonntag
    mo
    di
    mi
    do
    fr
    sa
    so
    montag
    dienstag
    mittwoch
    donnerstag
    freitag
    sonnabend
    sonntag
  `,
  timeWord: `
    minuten
    uhr
    std
    stunde
    stunden
    kw
    sept
  `,
  doneApart: `
    erl.
    hat sich erledigt
    ok
  `,
  already: `
    bereits
    alles
    schon
    ist
    ist bereits
    ist schon
    wurde
    wurde bereits
    wurde schon
    sind
    beides
    alle
    beide
    komplett
    vollständig
    soweit
    größtenteils
  `,
  splitPassive: `
    wurde
    wurden
  `,
  moved: `
    verschoben
    vertagt
  `,
  still: `
    noch
    noch immer
    ist
    ist noch
  `,
  limits: `
    aber
    nicht
    bis
    außer
    wenn
    sobald
    nur
    fast
    bald
  `,
  negation: `
    nicht
    nie
    noch nicht
  `,
  statusLabel: `
    stand
    status
  `,
  see: `
    siehe
    s.
    vgl.
    siehe auch
  `,
  makes: `
    schreiben
    anlegen
    erstellen
  `,
  light: `
    prüfen
    erstellen
    anlegen
    klären
    schreiben
    machen
    wird
    nicht
    noch
    auch
    weiter
    besprechen
    fragen
    nachfragen
    der
    die
    das
    ein
    eine
    und
    zu
    im
    am
    auf
    mit
  `,
  generalSection: `
    sonstiges
    verschiedenes
    notizen
    protokoll
    diskussion
    themen
    allgemeines
    infos
    informationen
    berichte
    bericht
    besprechung
    offenes
    tops
    organisatorisches
  `,
  count: `
    eins
    zwei
    drei
    vier
    fünf
    sechs
    sieben
    acht
    neun
    zehn
    einem
    zwei
    drei
    vier
    fünf
    sechs
    sieben
    acht
    neun
    zehn
    einer
    zwei
    drei
    vier
    fünf
    sechs
    sieben
    acht
    neun
    zehn
    ein
    zwei
    drei
    vier
    fünf
    sechs
    sieben
    acht
    neun
    zehn
  `,
  dayJoin: `
    den
    dem
    der
  `,
  today: `
    heute
    heute abend
  `,
  tomorrow: `
    morgen
  `,
  relativeDay: `
    mittag
  `,
  season: `
    weihnachten
    ostern
    pfingsten
    silvester
    neujahr
    sommerpause
    sommerferien
    weihnachtsferien
    jahreswechsel
  `,
  timeUnit: `
    tag
    woche
    monat
    quartal
    jahr
    tage
    wochen
    monate
    quartale
    jahre
    tagen
    wochen
    monaten
    quartalen
    jahren
    tages
    woche
    monats
    quartals
    jahres
  `,
  week: `
    woche
    monat
    monats
    wochenende
  `,
  once: `
    mal
  `,
  occasion: `
    treffen
    treffens
    meeting
    meetings
    plenum
    plenums
    plena
    sitzung
    termin
    besprechung
    call
    sprint
    release
    releases
    workshop
    versammlung
    telko
    telefonkonferenz
    vorstandssitzung
    mitgliederversammlung
    jour fixe
    veranstaltung
  `,
  milestone: `
    release
    mitgliederversammlung
  `,
  coming: `
    nächste
    nächsten
    nächster
    nächstes
    nächstem
    kommende
    kommenden
    kommender
    kommendes
    kommendem
    folgende
    folgenden
    folgender
    folgendes
    folgendem
  `,
  current: `
    diese
    diesen
    dieser
    dieses
    diesem
  `,
  partOf: `
    anfang
    mitte
  `,
  few: `
    paar
    ein paar
    wenigen
    einigen
  `,
  until: `
    bis
    vor
    spätestens
    fällig
    frist
    deadline
    bis spätestens
    rechtzeitig vor
    bis zum
    bis zur
    fällig am
    fällig bis
    spätestens bis
    spätestens am
    spätestens zum
    deadline bis
    zu erledigen bis
    erledigen bis
  `,
  before: `
    bis
    vor
    rechtzeitig vor
    spätestens
  `,
  timeFor: `
    für
    fürs
    zum
    zur
  `,
  within: `
    in
    innerhalb
    innerhalb von
    binnen
    im
  `,
  onDay: `
    am
  `,
  afterTime: `
    nach
  `,
  calendarWeek: `
    kw
  `,
  told: `
    dass
    weil
  `,
  asks: `
    bitte
    bitten
    bittet
    frag
    fragen
    fragt
  `,
  askedFor: `
    zu
    ob
    um
  `,
  isWhen: `
    wird
    ist
    findet
    werden
    sind
  `,
  scheduled: `
    geplant
    angesetzt
    angekündigt
  `,
  afterTomorrow: `
    übermorgen
  `,
  endOf: `
    ende
  `,
  asSoon: `
    so bald wie möglich
    baldmöglichst
    asap
  `,
  attendance: `
    anwesend
    anwesende
    anwesender
    anwesenheit
    anwesenheitsliste
    dabei
    mit dabei
    teilnehmer*
    teilnehmer:innen
    teilnehmer*innen
    teilnehmer_innen
    teilnehmende
    teilnahme
    gäste
    gast
    waren da
    anwesend waren
    es waren anwesend
    anwesend sind
    erschienen
    teilnehmerliste
    teilnehmerkreis
    teilnehmerinnen und teilnehmer
    anwesende personen
    anwesende mitglieder
    anwesende vorstandsmitglieder
    stimmberechtigte
    stimmberechtigt
    online dabei
    per video
    per zoom
    zugeschaltet
    mitglieder anwesend
    anwesend (stimmberechtigt)
    dabei waren
    mit dabei waren
    es nehmen teil
    es nahmen teil
    nehmen teil
    nahmen teil
    wer ist da
    wer war da
  `,
  attendee: `
    teilnehmer*
    teilnehmende
    anwesende
    anwesenden
  `,
  absence: `
    entschuldigt
    entschuldigte
    abwesend
    abwesende
    abwesenheit
    fehlend
    fehlende
    es fehlt
    es fehlen
    nicht anwesend
    verhindert
    unentschuldigt
    entschuldigungen
    nicht dabei
    nicht da
    fehlten
    es fehlten
    abgemeldet
    abgemeldete
    entschuldigt fehlen
    entschuldigt fehlend
    unentschuldigt fehlend
    nicht anwesende
    abwesend (entschuldigt)
  `,
  alsoPresent: `
    andere
    weitere
    außerdem
    online
    remote
  `,
  member: `
    mitglieder
    mitglied
    stimmberechtigte
  `,
  role: `
    leitung
    moderation
    protokoll
    protokollant*
    protokollführer*
    vorsitz
    vorsitzende*
    sitzungsleitung
    schriftführer*
    protokollant
    protokollantin
    protokollführer
    protokollführerin
    sitzungsleiter
    sitzungsleiterin
    redeleitung
    zeitwächter
    zeitwächterin
    zeitnehmer
    versammlungsleitung
    versammlungsleiter
    diskussionsleitung
    moderator
    moderatorin
    gesprächsleitung
    schriftführung
  `,
  minutesPart: `
    notizen
    protokoll
    diskussion
    tagesordnung
    traktanden
    themen
    thema
    ankündigungen
    neuigkeiten
    beschlüsse
    aufgaben
    berichte
    bericht
    besprechung
    ergebnisse
    inhalt
    ablauf
    verlauf
    sitzungsverlauf
    begrüßung
    organisatorisches
    formalia
    einleitung
  `,
  loginColumn: `
    benutzer
    benutzername
    nutzername
    konto
  `,
  nickColumn: `
    spitzname
  `,
  initialsColumn: `
    kürzel
    abkürzung
  `,
  firmColumn: `
    firma
    firmen
    unternehmen
    organi*
    institut*
    verband
  `,
  mailColumn: `
    e mail
    mail
    e mail adresse
  `,
  listedColumn: `
    teilnehm*
    mitglied
    mitglieder
    vorname
    nachname
  `,
  presentColumn: `
    anwesen*
  `,
  nameColumn: `
    name
    namen
    wer
    person
  `,
  asideColumn: `
    rolle
    rollen
    funktion
    bemerkung*
    anmerkung*
    ort
    land
  `,
  possessive: `
    sein
    seine
    ihr
    ihre
    unser
    unsere
    mein
    meine
  `,
  thing: `
    deutsch
    webseite
    seite
    server
    technik
    recht
    finanzen
    öffentlichkeitsarbeit
    übersetzung
    übersetzungen
    werbung
    räume
    raum
    haushalt
    satzung
    vertrag
    verträge
    website
    homepage
    budget
    kasse
    presse
    logo
    flyer
    plakate
    newsletter
    wiki
    forum
    mailingliste
    versicherung
    haus
    dach
    halle
    küche
    material
    werkstatt
    sommerfest
    weihnachtsfeier
    fest
    ausflug
    workshop
    catering
    getränke
    grill
    musik
    bühne
    ort
    datum
    uhrzeit
    kosten
    social media
    infrastruktur
    dokumentation
    backend
    frontend
    datenbank
    testumgebung
    vorstandssitzung
    ausstattung
    anträge
    antrag
    mitgliederverwaltung
  `,
  office: `
    leiter
    leiterin
    leitung
    vorsitzende
    vorsitzender
    direktor
    direktorin
  `,
  groupBefore: `
    team
    ag
    arbeitsgruppe
    gruppe
    projektgruppe
  `,
  helps: `
    helfen
    unterstützen
  `,
  supportRole: `
    unterstützung
    unterstützt
    hilft
    vertretung
  `,
  copied: `
    info an
    in kopie
    kopie an
  `,
  passive: `
    werden
  `,
  definite: `
    der
    die
    das
    den
    dem
  `,
  agent: `
    durch
    von
  `,
  markerState: `
    erledigt
    offen
  `,
  speech: `
    ich
    ja
  `,
  noneOf: `
    keine
  `,
  noTaskBehind: `
    für
    aus
    diese
    diesen
    dieser
    dieses
    diesem
    heute
  `,
  placeholderTask: `
    aufgabe
  `,
  ownerVerb: `
    soll
    sollen
  `,
  spoken: `
    ich
    wir
  `,
  clockUnit: `
    uhr
    minuten
  `,
  dateLabel: `
    datum
    tag
    termin
    wann
  `,
  dateKey: `
    datum
  `,
  datedHeading: `
    protokoll
    sitzung
    treffen
    besprechung
    datum
  `,
  otherMeeting: `
    nächste
    nächster
    nächsten
    nächstes
    letzte
    letzter
    letzten
    letztes
    seit
    bis
  `,
  atTime: `
    um
    ab
  `,
  paperWord: `
    protokoll
    protokolle
    sitzung
    sitzungen
  `,
  archiveFolder: `
    archiv
  `,
  joining: `
    und
  `,
  numberedThing: `
    farbe
    farben
  `,
};
