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
  `,
  step: `
    offene punkte
    offene themen
    nächste schritte
    weitere schritte
    weiteres vorgehen
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
  `,
  openCell: `
    nein
    noch nicht
    offen
    nö
  `,
  markers: `
    aufgabe
    maßnahme
    arbeitsauftrag
    aktionspunkt
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
  `,
  everybody: `
    alle
    jeder
    wir alle
    alle teilnehmer
    alle anwesenden
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
  `,
  generalSection: `
    sonstiges
    verschiedenes
    notizen
    protokoll
    diskussion
    themen
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
};
