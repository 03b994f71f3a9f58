import type { Vocabulary } from './concepts.ts';

/** Spanish. Change here when minutes in Spanish use a word that is not known; one word or phrase a line. */
export const es: Vocabulary = {
  article: `
    el
    la
    los
    las
    lo
    un
    una
    unos
    unas
    este
    esta
    estos
    estas
    ese
    esa
    esos
    esas
    aquel
    aquella
    aquellos
    aquellas
    nuestro
    nuestra
    nuestros
    nuestras
    vuestro
    vuestra
    vuestros
    vuestras
    su
    sus
    mi
    mis
    tu
    tus
    todo
    toda
    todos los
    todas las
    todo el
    toda la
    cada
    algún
    alguna
    algunos
    algunas
    algun
    otro
    otra
    otros
    otras
    mismo
    misma
    mismos
    mismas
    ambos
    ambas
    cualquier
    cualquiera
    dicho
    dicha
    dichos
    dichas
    ciertos
    ciertas
    demás
    demas
  `,
  definite: `
    el
    la
    los
    las
  `,
  relation: `
    de
    del
    a
    al
    en
    con
    por
    para
    desde
    hasta
    hacia
    sobre
    sin
    según
    segun
    durante
    tras
    entre
    ante
    bajo
    contra
    mediante
    vía
    via
    antes de
    antes del
    después de
    después del
    despues de
    despues del
    a partir de
    a partir del
    acerca de
    acerca del
    respecto a
    respecto al
    respecto de
    en relación con
    relativo a
    relativos a
    relativas a
    relativa a
    referente a
    referentes a
    dentro de
    dentro del
    fuera de
    junto con
    a través de
    a traves de
    por parte de
    como
    pro
    excepto
    salvo
    además
    ademas
    además de
    aquí
    aqui
    ahí
    ahi
    abajo
    arriba
    cara a
    de cara a
    de cara al
    con vistas a
  `,
  origin: `
    de
    del
    desde
  `,
  auxiliary: `
    a ser
    es
    son
    era
    eran
    fue
    fueron
    ser
    será
    sera
    serán
    seran
    sido
    siendo
    está
    están
    estan
    estaba
    estaban
    estar
    estará
    estarán
    estamos
    ha
    han
    hemos
    he
    había
    habían
    habia
    haber
    habrá
    habra
    habrán
    haya
    hay
    hubo
    debe
    deben
    deberá
    deberán
    debería
    deberían
    debemos
    tiene
    tienen
    tener
    tenemos
    tendrá
    tendrán
    puede
    pueden
    podrá
    podrán
    podría
    podrían
    va
    van
    vamos
    iba
    queda
    quedan
    quedó
    hace falta
    por favor
  `,
  pronoun: `
    yo
    tú
    él
    ella
    ello
    nosotros
    nosotras
    vosotros
    vosotras
    ellos
    ellas
    usted
    ustedes
    me
    te
    se
    nos
    os
    le
    les
    que
    qué
    quien
    quién
    quienes
    quiénes
    cual
    cuál
    cuales
    cuáles
    cuyo
    cuya
    donde
    dónde
    eso
    esto
    aquello
    mí
    sí
    conmigo
    contigo
    consigo
    ya
    también
    tambien
    muy
    más
    mas
    pero
    porque
    cuando
    cuándo
    si
    aún
    aun
    todavía
    todavia
    así
    asi
  `,
  action: `
    tareas
    acciones
    acción
    accion
    tareas pendientes de hacer
    actividades por hacer
    actividades a realizar
    actividades por realizar
    compromisos
    compromisos adquiridos
    puntos de acción
    puntos de accion
    punto de acción
    punto de accion
    ítems de acción
    items de accion
    items de acción
    elementos de acción
    elementos de accion
    plan de acción
    plan de accion
    plan de trabajo
    plan de tareas
    lista de tareas
    listado de tareas
    cosas por hacer
    cosas que hacer
    cosas a hacer
    por hacer
    a hacer
    para hacer
    todo list
    deberes
    encargos
    quién hace qué
    quien hace que
    quien hace qué
    quién hace que
    quehaceres
    encomiendas
    acciones a realizar
  `,
  step: `
    trabajo
    trabajos
    responsabilidades
    entregables
    próximos pasos
    proximos pasos
    siguientes pasos
    pasos siguientes
    pasos a seguir
    próximo paso
    proximo paso
    siguiente paso
    pasos
    pendientes
    pendientes por hacer
    actividades
    actividad
    gestiones
    trámites
    tramites
    próximas acciones a seguir
    proximas acciones a seguir
  `,
  task: `
    tarea
    compromiso
    encargo
  `,
  plainAction: `
    tareas
    puntos de acción
    puntos de accion
    acciones a realizar
    ítems de acción
    items de accion
    cosas por hacer
  `,
  leftover: `
    asuntos pendientes
    temas pendientes
    puntos pendientes
    cuestiones pendientes
    arrastre
    arrastres
    remanentes
    lo que quedó pendiente
    lo que quedó
    quedó pendiente
    quedaron pendientes
    seguimos arrastrando
    arrastramos
    quedan de la última vez
    lo que queda
  `,
  list: `
    lista
    listas
    listado
    listados
    registro
    registros
    tabla
    tablas
    cuadro
    cuadros
    resumen
    recapitulación
    recapitulacion
    recopilación
    recopilacion
    relación
    relacion
    inventario
    tablero
    hoja
    matriz
    panel
    bitácora
    bitacora
    cronograma
  `,
  earlier: `
    anterior
    anteriores
    pasad*
    último
    ultimo
    última
    ultima
    últimos
    ultimos
    últimas
    ultimas
    previo
    previa
    previos
    previas
    precedente
    precedentes
    antiguo
    antigua
    antiguos
    antiguas
    viejo
    vieja
    viejos
    viejas
    ayer
    la última vez
    la ultima vez
    última vez
    ultima vez
    la semana pasada
    semana pasada
    el mes pasado
    mes pasado
    realizad*
    completad*
    cerrad*
    finalizad*
    terminad*
    hecho
    hecha
    hechos
    hechas
    cumplid*
    ejecutad*
    concluid*
    resuelto
    resuelta
    resueltos
    resueltas
    entregad*
    vez pasada
    otra vez
    vez anterior
  `,
  open: `
    pendiente
    pendientes
    abierto
    abierta
    abiertos
    abiertas
    en curso
    en progreso
    en proceso
    en marcha
    en desarrollo
    sin terminar
    sin hacer
    sin realizar
    sin completar
    sin cerrar
    sin resolver
    inconcluso
    inconclusa
    inconclusos
    inconclusas
    incompleto
    incompleta
    incompletos
    incompletas
    incumplid*
    restante
    restantes
    existente
    existentes
    atrasad*
    retrasad*
    vencid*
    aplazad*
    pospuesto
    pospuesta
    pospuestos
    pospuestas
    arrastrad*
    vigente
    vigentes
    no realizad*
    no hecho
    no hecha
    no hechos
    no hechas
    no terminad*
    no completad*
    no finalizad*
    no cumplid*
    no cerrad*
    no resuelto
    no resuelta
    no resueltos
    no resueltas
    que siguen abiertas
    que quedan
    que quedaron
    que faltan
    aún abiertas
    aun abiertas
  `,
  review: `
    seguimiento
    seguimientos
    revisión
    revision
    revisiones
    revisar
    repaso
    repasar
    verificación
    verificacion
    comprobación
    comprobacion
    control
    examen
    estado de
    estado del
    estado de las
    estado de los
    avance de
    avance de las
    avance de los
    avances de
    avances de las
    avances en
    progreso de
    progreso de las
    balance de
    balance de las
    evaluación de
    evaluacion de
    evaluación de las
    evaluacion de las
    situación de
    situacion de
    situación de las
    situacion de las
    puesta al día de
    puesta al dia de
    retrospectiva
    actualización de
    actualizacion de
    actualización de las
    actualizacion de las
    cumplimiento
    cumplimiento de
    rendición de cuentas
    rendicion de cuentas
  `,
  fresh: `
    nuevo
    nueva
    nuevos
    nuevas
    próximo
    proximo
    próxima
    proxima
    próximos
    proximos
    próximas
    proximas
    siguiente
    siguientes
    hoy
    de hoy
    mañana
    manana
    futuro
    futura
    futuros
    futuras
    entrante
    que viene
    venidero
    venidera
    venideros
    venideras
    presente semana
    esta semana
    en adelante
  `,
  meeting: `
    reunión
    reunion
    reuniones
    junta
    juntas
    sesión
    sesion
    sesiones
    asamblea
    asambleas
    encuentro
    encuentros
    llamada
    llamadas
    videollamada
    videoconferencia
    conferencia
    call
    meeting
    sprint
    sprints
    iteración
    iteracion
    semana
    semanas
    mes
    meses
    día
    dia
    días
    dias
    vez
    acta
    actas
    minuta
    minutas
    consejo
    comité
    comite
    pleno
    plenario
    comisión
    comision
    cita
    taller
    jornada
    jornadas
    quincena
    trimestre
    año
    ano
    periodo
    período
    fecha
    daily
    weekly
    retro
    retrospectiva
    standup
    curso
  `,
  filler: `
    asumid*
    acordad*
    asignad*
    definid*
    decidid*
    pactad*
    establecid*
    identificad*
    adquirid*
    comprometid*
    propuesto
    propuesta
    propuestos
    propuestas
    surgid*
    derivad*
    recogid*
    tomad*
    adoptad*
    planificad*
    planead*
    previsto
    prevista
    previstos
    previstas
    programad*
    anotad*
    apuntad*
    registrad*
    designad*
    encargad*
    encomendad*
    repartid*
    distribuid*
    generad*
    detectad*
    solicitad*
    requerid*
    necesario
    necesaria
    necesarios
    necesarias
    correctivo
    correctiva
    correctivos
    correctivas
    concreto
    concreta
    concretos
    concretas
    específico
    especifico
    específica
    especifica
    específicos
    especificos
    específicas
    especificas
    inmediato
    inmediata
    inmediatos
    inmediatas
    urgente
    urgentes
    importante
    importantes
    principal
    principales
    prioritario
    prioritaria
    prioritarios
    prioritarias
    clave
    general
    generales
    común
    comun
    comunes
    individual
    individuales
    personal
    personales
    grupal
    grupales
    semanal
    semanales
    mensual
    mensuales
    quincenal
    diario
    diaria
    diarios
    diarias
    diverso
    diversa
    diversos
    diversas
    adicional
    adicionales
    complementario
    complementaria
    complementarios
    complementarias
    futuro
    futura
    futuros
    futuras
    actual
    actuales
    a realizar
    por realizar
    realizar
    hacer
    a tomar
    tomar
    a seguir
    seguir
    a emprender
    emprender
    a ejecutar
    ejecutar
    a desarrollar
    a cumplir
    cumplir
    a llevar a cabo
    llevar a cabo
    reparto
    distribución
    distribucion
    asignación
    asignacion
    división
    division
    detalle
    equipo
    equipos
    grupo
    grupos
    miembro
    miembros
    participantes
    asistentes
    integrantes
    persona
    personas
    responsable
    responsables
    encargados
    cargo
    punto
    puntos
    tema
    temas
    cosa
    cosas
    ítems
    items
    plazo
    plazos
    corto
    medio
    largo
    corto plazo
    medio plazo
    largo plazo
    notas
    nota
    fechas
    estado
    avance
    avances
    progreso
    trabajo
    voluntario
    voluntaria
    voluntarios
    voluntarias
    relacionad*
    resultante
    resultantes
    varias
    resultado
    resultados
    posible
    posibles
    final
    finales
    breve
    breves
  `,
  stop: `
    grupo de trabajo
    grupos de trabajo
    mesa de trabajo
    cómo
    como
    por qué
    por que
    qué
    que
    cuándo
    cuando
    cuánto
    cuanto
    cuántas
    cuantas
    dónde
    donde
    sobre
    sin
    no
    ningún
    ningun
    ninguna
    ninguno
    nosotros
    yo
    ellos
    es
    son
    era
    eran
    fue
    está
    esta
    están
    estan
    ha
    han
    debe
    deben
    puede
    pueden
    herramienta
    herramientas
    plantilla
    plantillas
    gestión
    gestion
    gestionar
    automático
    automatico
    automática
    automatica
    automáticos
    automaticos
    automáticas
    automaticas
    muchas
    muchos
    varias
    formato
    propuesta
    política
    politica
    proceso
    procedimiento
  `,
  sectionBeside: `
    decisión
    decision
    decisiones
    acuerdo
    acuerdos
    conclusión
    conclusion
    conclusiones
    resolución
    resolucion
    resoluciones
    resultados
    ruegos y preguntas
    ruegos
    preguntas
    varios
    asuntos varios
    otros asuntos
    otros temas
    otros
    cierre
    dudas
    observaciones
    comentarios
    propuestas
    proposiciones y varios
    ideas
  `,
  otherSections: `
    próxima reunión
    proxima reunion
    siguiente reunión
    siguiente reunion
    próxima junta
    proxima junta
    próxima sesión
    proxima sesion
    siguiente sesión
    siguiente sesion
    próxima asamblea
    proxima asamblea
    fecha de la próxima reunión
    fecha de la proxima reunion
    fecha próxima reunión
    fecha proxima reunion
    próxima cita
    proxima cita
    asistentes
    asistencia
    participantes
    enlaces
    enlaces de interés
    enlaces de interes
    recursos
    grabación
    grabacion
    grabaciones
    datos de conexión
    datos de conexion
    datos de la reunión
    datos de la reunion
    información de la reunión
    informacion de la reunion
    información general
    informacion general
    conexión
    conexion
    firmas
    firma
    anexos
    historial de versiones
    historial de cambios
  `,
  numbered: `
    punto
    tema
    apartado
    ítem
    item
    sección
    seccion
    parte
    asunto
    punto del orden del día
    punto del orden del dia
  `,
  agenda: `
    orden del día
    orden del dia
    agenda
    temario
    temas
    temas a tratar
    temas tratados
    puntos a tratar
    puntos tratados
    puntos del día
    puntos del dia
    puntos del orden del día
    puntos del orden del dia
    asuntos a tratar
    asuntos tratados
    programa
    tabla de la sesión
    tabla de la sesion
    agenda del día
    agenda del dia
    temas de discusión
    temas de discusion
  `,
  attendance: `
    asistentes
    asistencia
    asistieron
    asisten
    participantes
    participaron
    participan
    presentes
    presente
    personas asistentes
    personas presentes
    personas participantes
    miembros presentes
    socios presentes
    lista de asistencia
    lista de asistentes
    listado de asistentes
    invitados
    invitadas
    integrantes
    convocados
    convocadas
    acuden
    concurrentes
  `,
  attendee: `
    asistentes
    asistente
    participantes
    participante
    integrantes
  `,
  absence: `
    ausentes
    ausente
    ausencias
    no asisten
    no asistieron
    no asistentes
    no pudieron asistir
    excusan
    excusan asistencia
    excusan su asistencia
    excusad*
    excusas
    disculpan
    disculpan su asistencia
    disculpas
    justifican
    justificad*
    ausencias justificadas
    inasistencias
    inasistentes
    faltan
    faltaron
    faltas
  `,
  alsoPresent: `
    otros
    otras
    también
    tambien
    también presentes
    tambien presentes
    además
    ademas
    en línea
    en linea
    online
    en remoto
    por videoconferencia
    presencial
    presencialmente
    invitados
    invitadas
  `,
  member: `
    miembros
    miembro
    integrantes
    socios
    vocales
    cuórum
    cuorum
    quórum
    quorum
    lista de miembros
  `,
  role: `
    moderador
    moderadora
    modera
    secretario
    secretaria
    presidente
    presidenta
    preside
    facilitador
    facilitadora
    facilita
    toma de notas
    toma notas
    toma acta
    acta
    redacta
    coordinador
    coordinadora
    convoca
    anfitrión
    anfitrion
    anfitriona
    dinamiza
    secretaría
    presidencia
    moderación
    moderacion
    relator
    relatora
    scrum master
    product owner
  `,
  minutesPart: `
    notas
    acta
    desarrollo
    discusión
    discusion
    debate
    orden del día
    orden del dia
    temas
    tema
    puntos
    anuncios
    novedades
    decisiones
    acuerdos
    tareas
    acciones
    informes
    informe
    anterior
    resumen
    objetivo
    objetivos
  `,
  thing: `
    español
    espanol
    castellano
    inglés
    ingles
    web
    página
    pagina
    página web
    pagina web
    servidor
    comunicación
    comunicacion
    tesorería
    tesoreria
    traducción
    traduccion
    traducciones
    presupuesto
    estatutos
    redes
    redes sociales
    difusión
    difusion
    logística
    logistica
    diseño
    diseno
    documentación
    documentacion
    formación
    formacion
    local
    sede
    evento
    eventos
    boletín
    boletin
    correo
    taller
    talleres
    subvención
    subvencion
    subvenciones
    contabilidad
    facturación
    facturacion
    infraestructura
    backend
    frontend
    base de datos
    pruebas
    memoria
    calendario
    madrid
    barcelona
  `,
  acronym: `
    pr
    api
    web
    ux
    ui
    cv
    iva
    nif
    dni
    pdf
    faq
    ok
    ia
    tic
  `,
  groupNoun: `
    diseño
    diseno
    pruebas
    soporte
    seguridad
    proyecto
    investigación
    investigacion
    comunicación
    comunicacion
  `,
  groupBefore: `
    equipo
    grupo
    grupo de trabajo
    comisión
    comision
    comité
    comite
    área
    area
    subcomisión
    subcomision
    departamento
    vocalía
    vocalia
    subgrupo
    mesa
    consejo
    junta
    delegación
    delegacion
    gt
  `,
  office: `
    director
    directora
    jefe
    jefa
    responsable
    presidente
    presidenta
    vicepresidente
    vicepresidenta
    coordinador
    coordinadora
    secretario
    secretaria
    tesorero
    tesorera
    delegado
    delegada
    encargado
    encargada
    vocal
    líder
    lider
  `,
  helps: `
    ayudar
    apoyar
    colaborar
    echar una mano
    dar apoyo
  `,
  supportRole: `
    apoyo
    apoya
    ayuda
    soporte
    suplente
    revisor
    revisora
    revisión
    revision
    colabora
  `,
  copied: `
    cc
    en copia
    con copia a
    copia a
    avisar
    avisar a
    informar a
  `,
  possessive: `
    su
    sus
    mi
    mis
    tu
    tus
    nuestro
    nuestra
    nuestros
    nuestras
  `,
  loginColumn: `
    usuario
    usuario de github
    usuario github
    cuenta
    github
  `,
  nickColumn: `
    apodo
    alias
    nick
  `,
  initialsColumn: `
    iniciales
    siglas
    abreviatura
  `,
  firmColumn: `
    organización
    organizacion
    organizaciones
    empresa
    entidad
    institución
    institucion
    institución/empresa
    institucion/empresa
    afiliación
    afiliacion
    asociación
    asociacion
    colectivo
  `,
  mailColumn: `
    correo
    correo electrónico
    correo electronico
    email
    e mail
    mail
    contacto
  `,
  listedColumn: `
    participante
    participantes
    asistente
    asistentes
    miembro
    miembros
    integrante
    integrantes
    nombre completo
    nombre y apellidos
    apellidos
    apellido
    socio
    alumno
    alumna
    estudiante
  `,
  presentColumn: `
    presente
    presentes
    asistencia
    asiste
    asistió
    asistio
    ausente
  `,
  nameColumn: `
    nombre
    nombres
    quién
    quien
    persona
    personas
  `,
  asideColumn: `
    rol
    roles
    cargo
    función
    funcion
    puesto
    título
    titulo
    comentario*
    observaci*
    nota
    notas
    lugar
    país
    pais
    ciudad
    área
    area
    equipo
    grupo
    firma
    matrícula
    matricula
  `,
  ownerRole: `
    responsabilidad
    responsable
    responsables
    responsable(s)
    encargado
    encargada
    encargados
    encargadas
    encargado(s)
    encargado/a
    quién
    quien
    quiénes
    quienes
    asignado
    asignada
    asignados
    asignado a
    asignada a
    a cargo
    a cargo de
    persona
    persona responsable
    personas responsables
    persona encargada
    nombre
    nombres
    dueño
    dueno
    propietario
    propietaria
    líder
    lider
    lidera
    referente
    referentes
    ejecutor
    ejecuta
    realiza
    lo hace
    por
    coordinador
    coordinadora
    coordina
    integrante
    integrantes
    miembro
    miembros
    equipo
  `,
  taskColumn: `
    tarea
    tareas
    acción
    accion
    acciones
    actividad
    actividades
    compromiso
    compromisos
    qué
    que
    descripción
    descripcion
    detalle
    detalles
    concepto
    asunto
    tema
    ítem
    item
    pendiente
    pendientes
    título
    titulo
    encargo
    gestión
    gestion
    trabajo
    objetivo
    entregable
    entregables
    acuerdo
    acuerdos
    qué hacer
    que hacer
    descripción de la tarea
    descripcion de la tarea
    descripción de la actividad
    descripcion de la actividad
  `,
  plainTaskColumn: `
    qué
    que
    qué hacer
    que hacer
    actividad
    actividades
    compromiso
    compromisos
    pendiente
    pendientes
    gestión
    gestion
    acuerdo
    acuerdos
    trabajo
    descripción de la actividad
    descripcion de la actividad
  `,
  statusColumn: `
    estado
    estatus
    status
    situación
    situacion
    avance
    avances
    progreso
    % de avance
    % avance
    porcentaje
    cumplimiento
    cumplido
    cumplida
    hecho
    hecha
    hecho?
    ¿hecho
    ¿hecha
    completado
    completada
    terminado
    terminada
    finalizado
    finalizada
    realizado
    realizada
    cerrado
    listo
    lista
    seguimiento
  `,
  dueColumn: `
    fecha
    fecha límite
    fecha limite
    fecha tope
    fecha de entrega
    fecha entrega
    fecha de vencimiento
    fecha de cumplimiento
    fecha compromiso
    fecha de compromiso
    fecha prevista
    fecha estimada
    fecha objetivo
    fecha final
    fecha fin
    fecha de finalización
    fecha de finalizacion
    fecha de término
    fecha de termino
    plazo
    plazos
    cuándo
    cuando
    para cuándo
    para cuando
    vence
    vencimiento
    entrega
    límite
    limite
    deadline
    hasta
    tiempo
  `,
  dateColumn: `
    fecha
    tiempo
  `,
  identifier: `
    nº
    n°
    n.º
    no
    no.
    núm
    num
    núm.
    num.
    número
    numero
    id
    #
    nro
    nro.
    código
    codigo
    cod.
    ref
    ref.
    clave
  `,
  topicColumn: `
    punto del orden del día
    punto del orden del dia
    tema
    temas
    punto
    puntos
    asunto
    asuntos
    discusión
    discusion
    debate
    desarrollo
    notas
    comentarios
    observaciones
    decisión
    decision
    decisiones
    acuerdo
    acuerdos
    resolución
    resolucion
    resoluciones
    conclusión
    conclusion
    conclusiones
    orden del día
    orden del dia
    resumen
    descripción
    descripcion
    contenido
    resultado
  `,
  closedCell: `
    hecho
    hecha
    hechos
    hechas
    completad*
    completo
    completa
    completos
    completas
    terminad*
    finalizad*
    cerrad*
    resuelto
    resuelta
    resueltos
    resueltas
    realizad*
    cumplid*
    listo
    lista
    listos
    listas
    acabad*
    concluid*
    entregad*
    ejecutad*
    sí
    si
    ok
    cancelad*
    descartad*
  `,
  openCell: `
    no
    aún no
    aun no
    todavía no
    todavia no
    pendiente
    en curso
    en proceso
    en progreso
    sin empezar
    no iniciad*
    abierto
    abierta
    abiertos
    abiertas
  `,
  markers: `
    acción
    accion
    tarea
    punto de acción
    punto de accion
    compromiso
    por hacer
    a hacer
    ítem de acción
    item de accion
    elemento de acción
    elemento de accion
    acción a tomar
    accion a tomar
    acción pendiente
    accion pendiente
    tarea pendiente
    acción a realizar
    accion a realizar
    pendiente
  `,
  traps: `
    todo
    todos
  `,
  and: `
    y
    e
    o
    u
    así como
  `,
  duty: `
    debe
    deben
    deberá
    debera
    deberán
    deberan
    debería
    deberia
    deberían
    deberian
    tiene que
    tienen que
    tendrá que
    tendra que
    tendrán que
    tendran que
    ha de
    han de
    va a
    van a
    queda en
    quedan en
    quedó en
    quedo en
    quedaron en
    quedó de
    quedo de
    quedaron de
    se compromete a
    se comprometen a
    se comprometió a
    se comprometio a
    se ofrece a
    se ofrecen a
    se ofreció a
    se ofrecio a
    queda encargado de
    queda encargada de
    quedan encargados de
    está encargado de
    esta encargado de
    está encargada de
    esta encargada de
    podría
    podria
    puede
  `,
  passive: `
    ser
    estar
    quedar
    haber
  `,
  takes: `
    se encarga
    se encargan
    se encargará
    se encargarán
    se encargaría
    se ocupa
    se ocupan
    se ocupará
    se ocuparán
    se hace cargo
    se hacen cargo
    se hará cargo
    se harán cargo
    se responsabiliza
    se responsabilizan
    se pone en contacto
    se ponen en contacto
    se pondrá en contacto
    se pondrán en contacto
    se reúne
    se reúnen
    se reunirá
    se reunirán
    se informa
    se informará
    se queda con
    queda a cargo
    quedan a cargo
    es responsable de
    son responsables de
    es el responsable de
    es la responsable de
    trata de
    tratará de
    tratarán de
    tratan de
    lo hace
    lo hará
    nos pasa
    nos envía
    nos pasará
    nos enviará
    contacta
    contactan
    prepara
    preparan
    envía
    envían
    manda
    mandan
    crea
    crean
    redacta
    redactan
    revisa
    revisan
    publica
    publican
    actualiza
    actualizan
    organiza
    organizan
    coordina
    coordinan
    convoca
    convocan
    compra
    compran
    reserva
    reservan
    contrata
    contratan
    presenta
    presentan
    entrega
    entregan
    completa
    completan
    termina
    terminan
    acaba
    acaban
    finaliza
    finalizan
    investiga
    investigan
    busca
    buscan
    consulta
    consultan
    pregunta
    preguntan
    habla
    hablan
    llama
    llaman
    avisa
    avisan
    informa
    informan
    comunica
    comunican
    confirma
    confirman
    comprueba
    comprueban
    verifica
    verifican
    valida
    validan
    prueba
    prueban
    testea
    testean
    instala
    instalan
    configura
    configuran
    despliega
    despliegan
    documenta
    documentan
    implementa
    implementan
    desarrolla
    desarrollan
    diseña
    diseñan
    programa
    programan
    planifica
    planifican
    elabora
    elaboran
    analiza
    analizan
    estudia
    estudian
    evalua
    evaluan
    valora
    valoran
    mira
    miran
    explora
    exploran
    arregla
    arreglan
    corrige
    corrigen
    soluciona
    solucionan
    resuelve
    resuelven
    mejora
    mejoran
    añade
    añaden
    agrega
    agregan
    incluye
    incluyen
    incorpora
    incorporan
    integra
    integran
    quita
    quitan
    elimina
    eliminan
    borra
    borran
    cambia
    cambian
    modifica
    modifican
    mueve
    mueven
    migra
    migran
    traduce
    traducen
    imprime
    imprimen
    paga
    pagan
    cobra
    cobran
    firma
    firman
    solicita
    solicitan
    pide
    piden
    tramita
    tramitan
    gestiona
    gestionan
    recoge
    recogen
    recopila
    recopilan
    reúne
    reúnen
    recaba
    recaban
    lleva
    llevan
    trae
    traen
    monta
    montan
    limpia
    limpian
    ordena
    ordenan
    apunta
    apuntan
    anota
    anotan
    registra
    registran
    inscribe
    inscriben
    invita
    invitan
    propone
    proponen
    sugiere
    sugieren
    define
    definen
    decide
    deciden
    concreta
    concretan
    fija
    fijan
    establece
    establecen
    comparte
    comparten
    difunde
    difunden
    promociona
    promocionan
    sube
    suben
    descarga
    descargan
    carga
    cargan
    escribe
    escriben
    lee
    leen
    responde
    responden
    contesta
    contestan
    sigue
    siguen
    continúa
    continúan
    retoma
    retoman
    empieza
    empiezan
    comienza
    comienzan
    inicia
    inician
    lanza
    lanzan
    abre
    abren
    cierra
    cierran
    hace
    hacen
    pone
    ponen
    intenta
    intentan
    ayuda
    ayudan
    apoya
    apoyan
    colabora
    colaboran
    participa
    participan
    asiste
    asisten
    acompaña
    acompañan
    supervisa
    supervisan
    modera
    moderan
    lidera
    lideran
    dirige
    dirigen
    asume
    asumen
    toma
    toman
    da
    dan
    negocia
    negocian
    calcula
    calculan
    estima
    estiman
    prioriza
    priorizan
    refactoriza
    refactorizan
    depura
    depuran
    maqueta
    maquetan
    dibuja
    dibujan
    graba
    graban
    edita
    editan
    transcribe
    transcriben
    resume
    resumen
    expone
    exponen
    forma
    forman
    capacita
    capacitan
    facilita
    facilitan
    garantiza
    garantizan
    asegura
    aseguran
    adapta
    adaptan
    ajusta
    ajustan
    adjunta
    adjuntan
    aporta
    aportan
    aprueba
    aprueban
    archiva
    archivan
    atiende
    atienden
    averigua
    averiguan
    concierta
    conciertan
    consigue
    consiguen
    construye
    construyen
    cubre
    cubren
    digitaliza
    digitalizan
    distribuye
    distribuyen
    elige
    eligen
    encuentra
    encuentran
    ensaya
    ensayan
    estructura
    estructuran
    explica
    explican
    extrae
    extraen
    fusiona
    fusionan
    genera
    generan
    identifica
    identifican
    impulsa
    impulsan
    indaga
    indagan
    introduce
    introducen
    justifica
    justifican
    mantiene
    mantienen
    mide
    miden
    nombra
    nombran
    notifica
    notifican
    obtiene
    obtienen
    ofrece
    ofrecen
    optimiza
    optimizan
    orienta
    orientan
    pasa
    pasan
    piensa
    piensan
    pule
    pulen
    realiza
    realizan
    recuerda
    recuerdan
    remite
    remiten
    renueva
    renuevan
    repara
    reparan
    reparte
    reparten
    repasa
    repasan
    replantea
    replantean
    rellena
    rellenan
    saca
    sacan
    selecciona
    seleccionan
    sincroniza
    sincronizan
    sustituye
    sustituyen
    trabaja
    trabajan
    traslada
    trasladan
    utiliza
    utilizan
    vende
    venden
    visita
    visitan
    revisita
    revisitan
    dinamiza
    dinamizan
    contabiliza
    contabilizan
    ejecuta
    ejecutan
    formaliza
    formalizan
    amplía
    amplían
    reclama
    reclaman
    recupera
    recuperan
    imputa
    imputan
    presupuesta
    presupuestan
    agenda
    agendan
    chequea
    chequean
    monitorea
    monitorean
    rastrea
    rastrean
    subsana
    subsanan
    localiza
    localizan
    acuerda
    acuerdan
    contactará*
    preparará*
    enviará*
    mandará*
    creará*
    redactará*
    revisará*
    publicará*
    actualizará*
    organizará*
    coordinará*
    convocará*
    comprará*
    reservará*
    contratará*
    presentará*
    entregará*
    completará*
    terminará*
    acabará*
    finalizará*
    investigará*
    buscará*
    consultará*
    preguntará*
    hablará*
    llamará*
    avisará*
    informará*
    comunicará*
    confirmará*
    comprobará*
    verificará*
    validará*
    probará*
    testeará*
    instalará*
    configurará*
    desplegará*
    documentará*
    implementará*
    desarrollará*
    diseñará*
    programará*
    planificará*
    elaborará*
    analizará*
    estudiará*
    evaluará*
    valorará*
    mirará*
    explorará*
    arreglará*
    corregirá*
    solucionará*
    resolverá*
    mejorará*
    añadirá*
    agregará*
    incluirá*
    incorporará*
    integrará*
    quitará*
    eliminará*
    borrará*
    cambiará*
    modificará*
    moverá*
    migrará*
    traducirá*
    imprimirá*
    pagará*
    cobrará*
    firmará*
    solicitará*
    pedirá*
    tramitará*
    gestionará*
    recogerá*
    recopilará*
    reunirá*
    recabará*
    llevará*
    traerá*
    montará*
    limpiará*
    ordenará*
    apuntará*
    anotará*
    registrará*
    inscribirá*
    invitará*
    propondrá*
    sugerirá*
    definirá*
    decidirá*
    concretará*
    fijará*
    establecerá*
    compartirá*
    difundirá*
    promocionará*
    subirá*
    descargará*
    cargará*
    escribirá*
    leerá*
    responderá*
    contestará*
    seguirá*
    continuará*
    retomará*
    empezará*
    comenzará*
    iniciará*
    lanzará*
    abrirá*
    cerrará*
    hará*
    pondrá*
    intentará*
    ayudará*
    apoyará*
    colaborará*
    participará*
    asistirá*
    acompañará*
    supervisará*
    moderará*
    liderará*
    dirigirá*
    asumirá*
    tomará*
    dará*
    negociará*
    calculará*
    estimará*
    priorizará*
    refactorizará*
    depurará*
    maquetará*
    dibujará*
    grabará*
    editará*
    transcribirá*
    resumirá*
    expondrá*
    formará*
    capacitará*
    facilitará*
    garantizará*
    asegurará*
    adaptará*
    ajustará*
    adjuntará*
    aportará*
    aprobará*
    archivará*
    atenderá*
    averiguará*
    concertará*
    conseguirá*
    construirá*
    cubrirá*
    digitalizará*
    distribuirá*
    elegirá*
    encontrará*
    ensayará*
    estructurará*
    explicará*
    extraerá*
    fusionará*
    generará*
    identificará*
    impulsará*
    indagará*
    introducirá*
    justificará*
    mantendrá*
    medirá*
    nombrará*
    notificará*
    obtendrá*
    ofrecerá*
    optimizará*
    orientará*
    pasará*
    pensará*
    pulirá*
    realizará*
    recordará*
    remitirá*
    renovará*
    reparará*
    repartirá*
    repasará*
    replanteará*
    rellenará*
    sacará*
    seleccionará*
    sincronizará*
    sustituirá*
    trabajará*
    trasladará*
    utilizará*
    venderá*
    visitará*
    revisitará*
    dinamizará*
    contabilizará*
    ejecutará*
    formalizará*
    ampliará*
    reclamará*
    recuperará*
    imputará*
    presupuestará*
    agendará*
    chequeará*
    monitoreará*
    rastreará*
    subsanará*
    localizará*
    acordará*
  `,
  charge: `
    para
    por
    a
    de
    con
    asignada a
    asignado a
    a cargo de
  `,
  supporters: `
    con apoyo de
    con el apoyo de
    con la ayuda de
    con ayuda de
    apoyado por
    apoyada por
    junto con
    junto a
    en colaboración con
    en colaboracion con
    con la colaboración de
    con la colaboracion de
    vía
    via
    cc
  `,
  ownerLabels: `
    responsable
    responsables
    resp.
    encargado
    encargada
    encargados
    encargadas
    asignado
    asignada
    asignado a
    asignada a
    a cargo de
    a cargo
    lo hace
    lidera
  `,
  nobody: `
    nadie
    alguien
    quien
    quién
    por definir
    a definir
    por determinar
    a determinar
    por confirmar
    por asignar
    sin asignar
    por designar
    sin definir
    sin responsable
    pendiente
    pendiente de asignar
    voluntario
    voluntaria
    voluntarios
    voluntarias
    se busca voluntario
    se buscan voluntarios
    nombre
    nombres
    responsable
    responsables
    otros
    otras
    usuario
    persona
    cualquiera
    ninguno
    ninguna
  `,
  everybody: `
    todos
    todas
    tod@s
    todes
    todxs
    todos y todas
    todas y todos
    todo el equipo
    todo el grupo
    todos los miembros
    todas las personas
    todos los integrantes
    todos los participantes
    todos los asistentes
    todos los socios
    toda la junta
    todo el mundo
    todos nosotros
    cada uno
    cada una
    cada quien
    cada integrante
    cada miembro
    cada equipo
    cada grupo
    ambos
    ambas
    equipo completo
    equipo entero
  `,
  pair: `
    ambos
    ambas
    los dos
    las dos
  `,
  groups: `
    equipo
    equipos
    grupo
    grupos
    comisión
    comision
    comisiones
    comité
    comite
    comités
    comites
    junta
    junta directiva
    directiva
    consejo
    secretaría
    secretaria
    tesorería
    tesoreria
    presidencia
    vicepresidencia
    secretario
    tesorero
    tesorera
    presidente
    presidenta
    vicepresidente
    vicepresidenta
    coordinador
    coordinadora
    coordinadores
    coordinadoras
    coordinación
    coordinacion
    vocal
    vocales
    moderador
    moderadora
    miembros
    socios
    socias
    voluntarios
    voluntarias
    voluntariado
    dirección
    direccion
    gerencia
    desarrolladores
    desarrolladoras
    mantenedores
    administradores
    administración
    administracion
    delegados
    delegadas
    delegado
    delegada
    profesor
    profesora
    profesores
    alumnos
    alumnas
    estudiantes
    participantes
    integrantes
    organizadores
    organizadoras
    organización
    organizacion
    ayuntamiento
    redactores
  `,
  honorific: `
    sr
    sr.
    sra
    sra.
    srta
    srta.
    señor
    senor
    señora
    senora
    don
    doña
    dona
    d.
    dña.
    dna.
    dña
    dna
    dr
    dr.
    dra
    dra.
    prof
    prof.
    profe
    lic.
    lic
    ing.
    ing
    arq.
    mtro.
    mtra.
    fray
  `,
  noTask: `
    ninguna
    ninguno
    nada
    nadie
    no hay
    no hubo
    sin tareas
    sin tareas pendientes
    no hay tareas
    no hay tareas pendientes
    ninguna tarea
    ninguna tarea pendiente
    sin acciones
    sin acciones pendientes
    no hay acciones
    ninguna acción
    ninguna accion
    sin compromisos
    no hay compromisos
    sin pendientes
    no hay pendientes
    no quedan pendientes
    nada pendiente
    no aplica
    no procede
    n/a
    na
    n.a.
    sin novedad
    sin novedades
    sin cambios
    ver abajo
    ver arriba
    ver acta
    ver tabla
    por definir
    por determinar
    a definir
    pendiente de definir
    no se asignaron
    no se asignaron tareas
    no se acordaron tareas
    ninguna por ahora
    ninguno por ahora
    nada por ahora
    de momento nada
    de momento ninguna
    vacío
    vacio
  `,
  done: `
    hecho
    hecha
    hechos
    hechas
    terminad*
    completad*
    finalizad*
    realizad*
    cerrad*
    resuelto
    resuelta
    resueltos
    resueltas
    listo
    lista
    listos
    listas
    acabad*
    concluid*
    cumplid*
    solucionad*
    corregid*
    entregad*
    ejecutad*
    ya hecho
    ya hecha
    ya hechos
    ya hechas
    ya está
    ya esta
    ya está hecho
    ya esta hecho
    ya está hecha
    ya esta hecha
    ya están
    ya estan
    está hecho
    esta hecho
    está hecha
    esta hecha
    están hechas
    estan hechas
    están hechos
    estan hechos
    está listo
    esta listo
    está lista
    esta lista
    está listos
    esta listos
    está listas
    esta listas
    está terminad*
    esta terminad*
    está completad*
    esta completad*
    ya realizad*
    ya se hizo
    todo hecho
    toda hecha
    todos hechos
    todas hechas
  `,
  happened: `
    ha sido enviad*
    han sido enviad*
    fue enviad*
    fueron enviad*
    se ha enviad*
    se han enviad*
    ya está enviad*
    ya esta enviad*
    ya están enviad*
    ya estan enviad*
    ha sido publicad*
    han sido publicad*
    fue publicad*
    fueron publicad*
    se ha publicad*
    se han publicad*
    ya está publicad*
    ya esta publicad*
    ya están publicad*
    ya estan publicad*
    ha sido cread*
    han sido cread*
    fue cread*
    fueron cread*
    se ha cread*
    se han cread*
    ya está cread*
    ya esta cread*
    ya están cread*
    ya estan cread*
    ha sido cerrad*
    han sido cerrad*
    fue cerrad*
    fueron cerrad*
    se ha cerrad*
    se han cerrad*
    ya está cerrad*
    ya esta cerrad*
    ya están cerrad*
    ya estan cerrad*
    ha sido completad*
    han sido completad*
    fue completad*
    fueron completad*
    se ha completad*
    se han completad*
    ya está completad*
    ya esta completad*
    ya están completad*
    ya estan completad*
    ha sido implementad*
    han sido implementad*
    fue implementad*
    fueron implementad*
    se ha implementad*
    se han implementad*
    ya está implementad*
    ya esta implementad*
    ya están implementad*
    ya estan implementad*
    ha sido actualizad*
    han sido actualizad*
    fue actualizad*
    fueron actualizad*
    se ha actualizad*
    se han actualizad*
    ya está actualizad*
    ya esta actualizad*
    ya están actualizad*
    ya estan actualizad*
    ha sido añadid*
    ha sido anadid*
    han sido añadid*
    han sido anadid*
    fue añadid*
    fue anadid*
    fueron añadid*
    fueron anadid*
    se ha añadid*
    se ha anadid*
    se han añadid*
    se han anadid*
    ya está añadid*
    ya esta anadid*
    ya están añadid*
    ya estan anadid*
    ha sido subid*
    han sido subid*
    fue subid*
    fueron subid*
    se ha subid*
    se han subid*
    ya está subid*
    ya esta subid*
    ya están subid*
    ya estan subid*
    ha sido fusionad*
    han sido fusionad*
    fue fusionad*
    fueron fusionad*
    se ha fusionad*
    se han fusionad*
    ya está fusionad*
    ya esta fusionad*
    ya están fusionad*
    ya estan fusionad*
    ha sido entregad*
    han sido entregad*
    fue entregad*
    fueron entregad*
    se ha entregad*
    se han entregad*
    ya está entregad*
    ya esta entregad*
    ya están entregad*
    ya estan entregad*
    ha sido arreglad*
    han sido arreglad*
    fue arreglad*
    fueron arreglad*
    se ha arreglad*
    se han arreglad*
    ya está arreglad*
    ya esta arreglad*
    ya están arreglad*
    ya estan arreglad*
    ha sido realizad*
    han sido realizad*
    fue realizad*
    fueron realizad*
    se ha realizad*
    se han realizad*
    ya está realizad*
    ya esta realizad*
    ya están realizad*
    ya estan realizad*
    ha sido corregid*
    han sido corregid*
    fue corregid*
    fueron corregid*
    se ha corregid*
    se han corregid*
    ya está corregid*
    ya esta corregid*
    ya están corregid*
    ya estan corregid*
    ha sido solucionad*
    han sido solucionad*
    fue solucionad*
    fueron solucionad*
    se ha solucionad*
    se han solucionad*
    ya está solucionad*
    ya esta solucionad*
    ya están solucionad*
    ya estan solucionad*
    ha sido comprad*
    han sido comprad*
    fue comprad*
    fueron comprad*
    se ha comprad*
    se han comprad*
    ya está comprad*
    ya esta comprad*
    ya están comprad*
    ya estan comprad*
    ha sido pagad*
    han sido pagad*
    fue pagad*
    fueron pagad*
    se ha pagad*
    se han pagad*
    ya está pagad*
    ya esta pagad*
    ya están pagad*
    ya estan pagad*
    ha sido firmad*
    han sido firmad*
    fue firmad*
    fueron firmad*
    se ha firmad*
    se han firmad*
    ya está firmad*
    ya esta firmad*
    ya están firmad*
    ya estan firmad*
    ha sido contactad*
    han sido contactad*
    fue contactad*
    fueron contactad*
    se ha contactad*
    se han contactad*
    ya está contactad*
    ya esta contactad*
    ya están contactad*
    ya estan contactad*
    ha sido presentad*
    han sido presentad*
    fue presentad*
    fueron presentad*
    se ha presentad*
    se han presentad*
    ya está presentad*
    ya esta presentad*
    ya están presentad*
    ya estan presentad*
    ha sido preparad*
    han sido preparad*
    fue preparad*
    fueron preparad*
    se ha preparad*
    se han preparad*
    ya está preparad*
    ya esta preparad*
    ya están preparad*
    ya estan preparad*
    ha sido terminad*
    han sido terminad*
    fue terminad*
    fueron terminad*
    se ha terminad*
    se han terminad*
    ya está terminad*
    ya esta terminad*
    ya están terminad*
    ya estan terminad*
    ha sido finalizad*
    han sido finalizad*
    fue finalizad*
    fueron finalizad*
    se ha finalizad*
    se han finalizad*
    ya está finalizad*
    ya esta finalizad*
    ya están finalizad*
    ya estan finalizad*
    ha sido redactad*
    han sido redactad*
    fue redactad*
    fueron redactad*
    se ha redactad*
    se han redactad*
    ya está redactad*
    ya esta redactad*
    ya están redactad*
    ya estan redactad*
    ha sido revisad*
    han sido revisad*
    fue revisad*
    fueron revisad*
    se ha revisad*
    se han revisad*
    ya está revisad*
    ya esta revisad*
    ya están revisad*
    ya estan revisad*
    ha sido aprobad*
    han sido aprobad*
    fue aprobad*
    fueron aprobad*
    se ha aprobad*
    se han aprobad*
    ya está aprobad*
    ya esta aprobad*
    ya están aprobad*
    ya estan aprobad*
    ha sido solicitad*
    han sido solicitad*
    fue solicitad*
    fueron solicitad*
    se ha solicitad*
    se han solicitad*
    ya está solicitad*
    ya esta solicitad*
    ya están solicitad*
    ya estan solicitad*
    ha sido instalad*
    han sido instalad*
    fue instalad*
    fueron instalad*
    se ha instalad*
    se han instalad*
    ya está instalad*
    ya esta instalad*
    ya están instalad*
    ya estan instalad*
    ha sido configurad*
    han sido configurad*
    fue configurad*
    fueron configurad*
    se ha configurad*
    se han configurad*
    ya está configurad*
    ya esta configurad*
    ya están configurad*
    ya estan configurad*
    ha sido desplegad*
    han sido desplegad*
    fue desplegad*
    fueron desplegad*
    se ha desplegad*
    se han desplegad*
    ya está desplegad*
    ya esta desplegad*
    ya están desplegad*
    ya estan desplegad*
    ha sido hecho
    ha sido resuelto
    ha sido resuelta
    fue resuelto
    fue resuelta
    se ha hecho
    se ha resuelto
    se ha creado
    se celebró
    se celebro
    se ha celebrado
    tuvo lugar
    ya tuvo lugar
    se hizo
    se envió
    se envio
    se enviaron
    se publicó
    se publico
    se creó
    se creo
    se contactó
    se contacto
    se compró
    se compro
    se pagó
    se pago
    se entregó
    se entrego
    se presentó
    se presento
    se resolvió
    se resolvio
    se cerró
    se cerro
    se actualizó
    se actualizo
  `,
  acted: `
    enviad*
    cread*
    publicad*
    añadid*
    anadid*
    agregad*
    subid*
    actualizad*
    contactad*
    escrito
    escrita
    escritos
    escritas
    redactad*
    comprad*
    pagad*
    reservad*
    firmad*
    presentad*
    pedid*
    solicitad*
    encargad*
    corregid*
    arreglad*
    eliminad*
    fusionad*
    invitad*
    avisad*
    informad*
    convocad*
    preparado
    parada
    parados
    envió
    envio
    creó
    creo
    publicó
    publico
    añadió
    anadio
    agregó
    agrego
    subió
    subio
    actualizó
    actualizo
    contactó
    contacto
    habló con
    hablo con
    escribió
    escribio
    redactó
    redacto
    compró
    compro
    pagó
    pago
    reservó
    reservo
    firmó
    firmo
    presentó
    presento
    pidió
    pidio
    solicitó
    solicito
    preguntó
    pregunto
    avisó
    aviso
    informó
    informo
    invitó
    invito
    preparó
    preparo
    hizo
    terminó
    termino
    completó
    completo
    entregó
    entrego
    realizó
    realizo
  `,
  doneApart: `
    ok
    completo
    completa
    completos
    completas
    enviado
    correo enviado
    mail enviado
    email enviado
    mensaje enviado
    pr fusionada
    pr fusionado
    pr mergeada
    pr mergeado
    pr aceptada
    pr cerrada
  `,
  already: `
    ya
    ya está
    ya esta
    ya están
    ya estan
    está
    esta
    están
    estan
    todo
    todas
    todos
    es
    fue
    ha sido
    han sido
    se ha
    ya se ha
    ya fue
  `,
  dropped: `
    cancelad*
    descartad*
    obsoleto
    obsoleta
    obsoletos
    obsoletas
    anulad*
    desestimad*
    retirad*
    abandonad*
    ya no es necesario
    ya no es necesaria
    ya no es necesarios
    ya no es necesarias
    ya no son necesario
    ya no son necesaria
    ya no son necesarios
    ya no son necesarias
    no es necesario ya
    no es necesaria ya
    no es necesarios ya
    no es necesarias ya
    ya no hace falta
    no hace falta ya
    ya no aplica
    ya no procede
    no procede
    ya no se hará
    ya no se hara
    no se hará
    no se hara
    no se va a hacer
    se descarta
    se cancela
    se anula
    se desestima
    fuera de alcance
    ya no interesa
    ya no tiene sentido
  `,
  notDone: `
    no
    aún
    aun
    todavía
    todavia
    nunca
    pendiente
    pendientes
    pdte
    pdte.
    en curso
    en progreso
    en proceso
    en marcha
    en desarrollo
    en espera
    esperando
    a la espera
    a medias
    falta
    faltan
    casi
    parcialmente
    en parte
    parcial
    aplazad*
    pospuesto
    pospuesta
    pospuestos
    pospuestas
    retrasad*
    bloquead*
    paralizad*
    parado
    parada
    parados
    suspendid*
    abierto
    abierta
    abiertos
    abiertas
    cuando
    si
    hasta
    hasta que
    antes
    debe
    deben
    debería
    deberia
    deberá
    debera
    habrá que
    habra que
    hay que
    tiene que
    se hará
    se hara
    se enviará
    se enviara
    será
    sera
    serán
    seran
    pronto
    próximamente
    proximamente
    pero
    salvo
    excepto
    sin
    sigue
    siguen
    continúa
    continua
    continúan
    continuan
    empezad*
    iniciad*
    comenzad*
    por hacer
    quizá
    quiza
    quizás
    quizas
    tal vez
    mañana
    manana
    borrador
    dudoso
    dudosa
    dudosos
    dudosas
    en revisión
    en revision
  `,
  goesOn: `
    en curso
    en progreso
    en proceso
    en marcha
    en desarrollo
    en espera
    a la espera
    a medias
    pendiente
    pendientes
    sigue pendiente
    siguen pendientes
    aún pendiente
    aun pendiente
    todavía pendiente
    todavia pendiente
    continúa
    continua
    continúa pendiente
    continua pendiente
    sigue en curso
    sigue abierto
    sigue abierta
    sigue abiertos
    sigue abiertas
    abierto
    abierta
    abiertos
    abiertas
    aplazad*
    se aplaza
    pospuesto
    pospuesta
    pospuestos
    pospuestas
    se pospone
    bloquead*
    paralizad*
    por hacer
    sin hacer
    sin empezar
    sin iniciar
    no hecho
    no hecha
    no hechos
    no hechas
    no iniciad*
    no realizad*
    no terminad*
    sin terminar
    aún no
    aun no
    todavía no
    todavia no
    sin avances
    sin novedades
    sin cambios
    empezad*
    iniciad*
    parcialmente hecho
    parcialmente hecha
    parcial
    retrasad*
    en revisión
    en revision
  `,
  still: `
    aún
    aun
    todavía
    todavia
    sigue
    siguen
    sigue estando
    está
    esta
    están
    estan
    está aún
    esta aun
    está todavía
    esta todavia
    continúa
    continua
    continúan
    continuan
  `,
  moved: `
    aplazad*
    se aplaza
    se aplazan
    aplazamos
    pospuesto
    pospuesta
    pospuestos
    pospuestas
    se pospone
    se posponen
    movid*
    se mueve
    trasladad*
    se traslada
    retrasad*
    se retrasa
    pasa
  `,
  limits: `
    pero
    salvo
    excepto
    no
    casi
    cuando
    si
    hasta
    a falta de
    solo
    sólo
    pronto
    menos
    parcialmente
    en cuanto
    en parte
    a medias
    pendiente
  `,
  negation: `
    no
    nunca
    ni
    sin
    no está
    no esta
    no están
    no estan
    no ha sido
    no han sido
    no fue
    no se ha
    aún no
    aun no
    todavía no
    todavia no
  `,
  statusLabel: `
    estado
    estatus
    status
    situación
    situacion
    avance
    seguimiento
    actualización
    actualizacion
  `,
  see: `
    ver
    véase
    vease
    vea
    ve
    cf
    cf.
    consultar
    más información en
    mas informacion en
    más info en
    mas info en
    detalles en
  `,
  makes: `
    crear
    abrir
    escribir
    redactar
    añadir
    anadir
    agregar
    hacer
  `,
  light: `
    revisar
    crear
    hacer
    ver
    mirar
    escribir
    añadir
    anadir
    actualizar
    preparar
    preguntar
    comprobar
    seguir
    continuar
    terminar
    aclarar
    enviar
    pedir
    dar
    poner
    hablar
    comentar
    volver
    otra vez
    más
    mas
    también
    tambien
    nuevo
    nueva
    siguiente
    último
    ultimo
    tarea
    tema
    punto
    reunión
    reunion
    que
    debe
    puede
    hay
    con
    no
  `,
  generalSection: `
    notas
    varios
    otros
    otros temas
    otros asuntos
    asuntos varios
    discusión
    discusion
    temas
    temas tratados
    temas a tratar
    desarrollo
    desarrollo de la reunión
    desarrollo de la reunion
    desarrollo de la sesión
    desarrollo de la sesion
    ruegos y preguntas
    comentarios
    observaciones
    orden del día
    orden del dia
    acta
    resumen
  `,
  otherStatements: `
    decisión
    decision
    decisiones
    acuerdo
    acuerdos
    se acuerda
    se acordó
    se acordo
    acordado
    se decide
    se decidió
    se decidio
    resolución
    resolucion
    resoluciones
    se aprueba
    se resuelve
    nota
    notas
    información
    informacion
    info
    pregunta
    preguntas
    respuesta
    votación
    votacion
    voto
    votos
    votan
    a favor
    en contra
    abstenciones
    asistentes
    asistencia
    asisten
    participantes
    participan
    presentes
    ausentes
    excusan
    orden del día
    orden del dia
    acta
    resumen
    conclusión
    conclusion
    conclusiones
    próxima reunión
    proxima reunion
    siguiente reunión
    siguiente reunion
    próxima junta
    proxima junta
    fecha de la próxima reunión
    fecha de la proxima reunion
    fecha
    hora
    hora de inicio
    hora de fin
    hora de finalización
    hora de finalizacion
    inicio
    fin
    lugar
    duración
    duracion
    tema
    temas
    observación
    observacion
    observaciones
    comentario
    comentarios
    aviso
    avisos
    debate
    discusión
    discusion
    propuesta
    propuestas
    motivo
    objetivo
    objetivos
    enlace
    enlaces
    ejemplo
    contexto
    antecedentes
    resultado
    resultados
    problema
    problemas
    riesgo
    riesgos
    idea
    ideas
    ruego
    ruegos
    moción
    mocion
    toma de nota
    toma notas
    modera
    convoca
  `,
  templates: `
    añadir tareas aquí
    anadir tareas aqui
    añade aquí las tareas
    anade aqui las tareas
    agregar tareas aquí
    agregar tareas aqui
    lista de tareas aquí
    lista de tareas aqui
    describir la tarea
    descripción de la tarea aquí
    descripcion de la tarea aqui
    descripción breve de la tarea
    descripcion breve de la tarea
    escribe aquí
    escribe aqui
    nombre del responsable
    nombre de la tarea
    quién hace qué
    quien hace que
  `,
  intelligence: `
    generativa
    act
    y
    para
    en
    es
    puede
    de
    como
  `,
  notNames: `
    contactar
    preparar
    enviar
    mandar
    crear
    redactar
    revisar
    publicar
    actualizar
    organizar
    coordinar
    convocar
    comprar
    reservar
    contratar
    presentar
    entregar
    completar
    terminar
    acabar
    finalizar
    investigar
    buscar
    consultar
    preguntar
    hablar
    llamar
    avisar
    informar
    comunicar
    confirmar
    comprobar
    verificar
    validar
    probar
    testear
    instalar
    configurar
    desplegar
    documentar
    implementar
    desarrollar
    diseñar
    disenar
    programar
    planificar
    elaborar
    analizar
    estudiar
    evaluar
    valorar
    mirar
    explorar
    arreglar
    corregir
    solucionar
    resolver
    mejorar
    añadir
    anadir
    agregar
    incluir
    incorporar
    integrar
    quitar
    eliminar
    borrar
    cambiar
    modificar
    mover
    migrar
    traducir
    imprimir
    pagar
    cobrar
    firmar
    solicitar
    pedir
    tramitar
    gestionar
    recoger
    recopilar
    reunir
    recabar
    llevar
    traer
    montar
    limpiar
    ordenar
    apuntar
    anotar
    registrar
    inscribir
    invitar
    proponer
    sugerir
    definir
    decidir
    concretar
    fijar
    establecer
    compartir
    difundir
    promocionar
    subir
    descargar
    cargar
    escribir
    leer
    responder
    contestar
    seguir
    continuar
    retomar
    empezar
    comenzar
    iniciar
    lanzar
    abrir
    cerrar
    hacer
    poner
    intentar
    ayudar
    apoyar
    colaborar
    participar
    asistir
    acompañar
    acompanar
    supervisar
    moderar
    liderar
    dirigir
    asumir
    tomar
    dar
    negociar
    calcular
    estimar
    priorizar
    refactorizar
    depurar
    maquetar
    dibujar
    grabar
    editar
    transcribir
    resumir
    exponer
    formar
    capacitar
    facilitar
    garantizar
    asegurar
    adaptar
    ajustar
    adjuntar
    aportar
    aprobar
    archivar
    atender
    averiguar
    concertar
    conseguir
    construir
    cubrir
    digitalizar
    distribuir
    elegir
    encontrar
    ensayar
    estructurar
    explicar
    extraer
    fusionar
    generar
    identificar
    impulsar
    indagar
    introducir
    justificar
    mantener
    medir
    nombrar
    notificar
    obtener
    ofrecer
    optimizar
    orientar
    pasar
    pensar
    pulir
    realizar
    recordar
    remitir
    renovar
    reparar
    repartir
    repasar
    replantear
    rellenar
    sacar
    seleccionar
    sincronizar
    sustituir
    trabajar
    trasladar
    utilizar
    vender
    visitar
    revisitar
    dinamizar
    contabilizar
    ejecutar
    formalizar
    ampliar
    reclamar
    recuperar
    imputar
    presupuestar
    agendar
    chequear
    monitorear
    rastrear
    subsanar
    localizar
    acordar
    se
    me
    nos
    le
    les
    lo
    que
    qué
    quien
    quién
    como
    cómo
    cuando
    cuándo
    donde
    dónde
    si
    sí
    no
    ya
    y
    o
    e
    pero
    porque
    para
    por
    con
    sin
    de
    del
    en
    desde
    hasta
    sobre
    según
    segun
    durante
    tras
    entre
    además
    ademas
    también
    tambien
    tampoco
    aún
    aun
    todavía
    todavia
    ahora
    luego
    después
    despues
    antes
    hoy
    mañana
    manana
    esto
    eso
    esta
    este
    estas
    estos
    hay
    habrá
    habra
    haber
    ser
    estar
    ver
    ir
    tener
    poder
    deber
    falta
    faltan
    queda
    quedan
    sigue
    siguen
    debe
    deben
    vamos
    próximo
    proximo
    próxima
    proxima
    próximos
    proximos
    próximas
    proximas
    siguiente
    nuevo
    nueva
    primer
    primera
    segundo
    último
    ultimo
    última
    ultima
    otro
    otra
    otros
    otras
    cada
    tarea
    tareas
    acción
    accion
    acciones
    actividad
    actividades
    tema
    temas
    punto
    puntos
    pregunta
    idea
    ideas
    ejemplo
    fecha
    plazo
    hora
    lugar
    reunión
    reunion
    acta
    acuerdo
    acuerdos
    decisión
    decision
    decisiones
    nota
    notas
    propuesta
    propuestas
    estado
    pendiente
    pendientes
    hecho
    hecha
    urgente
    importante
    prioridad
    correo
    correos
    email
    mensaje
    enlace
    enlaces
    lista
    listado
    documento
    documentos
    informe
    presupuesto
    presupuestos
    factura
    facturas
    cartel
    carteles
    folleto
    encuesta
    formulario
    página
    pagina
    sitio
    código
    codigo
    servidor
    base de datos
    entrega
    entregas
    presentación
    presentacion
    memoria
    calendario
    cronograma
    diseño
    diseno
    prueba
    pruebas
    gracias
    sprint
    semana
    parte
    fase
    versión
    version
    opción
    opcion
    opciones
    resumen
    objetivo
    objetivos
    resultado
    resultados
    problema
    problemas
    duda
    dudas
    nada
    alguien
    nadie
    algo
    mejor
    posible
    quizás
    quizas
    lunes
    martes
    miércoles
    miercoles
    jueves
    viernes
    sábado
    sabado
    enero
    febrero
    marzo
    mayo
    junio
    septiembre
    octubre
    noviembre
    diciembre
    encargarse
    ocuparse
    ponerse
    reunirse
    informarse
    asegurarse
  `,
  objects: `
    con
    a
    al
    de
    del
    para
    por
    y
    o
    e
    sobre
    sin
    según
    segun
    contactar
    preguntar
    pedir
    avisar
    escribir
    llamar
    invitar
    informar
    consultar
    enviar
    mandar
    recordar
    ayudar
    agradecer
    notificar
    entrevistar
    hablar
    es
    como
  `,
  imperative: `
    contactar
    preparar
    enviar
    mandar
    crear
    redactar
    revisar
    publicar
    actualizar
    organizar
    coordinar
    convocar
    comprar
    reservar
    contratar
    presentar
    entregar
    completar
    terminar
    acabar
    finalizar
    investigar
    buscar
    consultar
    preguntar
    hablar
    llamar
    avisar
    informar
    comunicar
    confirmar
    comprobar
    verificar
    validar
    probar
    testear
    instalar
    configurar
    desplegar
    documentar
    implementar
    desarrollar
    diseñar
    disenar
    programar
    planificar
    elaborar
    analizar
    estudiar
    evaluar
    valorar
    mirar
    explorar
    arreglar
    corregir
    solucionar
    resolver
    mejorar
    añadir
    anadir
    agregar
    incluir
    incorporar
    integrar
    quitar
    eliminar
    borrar
    cambiar
    modificar
    mover
    migrar
    traducir
    imprimir
    pagar
    cobrar
    firmar
    solicitar
    pedir
    tramitar
    gestionar
    recoger
    recopilar
    reunir
    recabar
    llevar
    traer
    montar
    limpiar
    ordenar
    apuntar
    anotar
    registrar
    inscribir
    invitar
    proponer
    sugerir
    definir
    decidir
    concretar
    fijar
    establecer
    compartir
    difundir
    promocionar
    subir
    descargar
    cargar
    escribir
    leer
    responder
    contestar
    seguir
    continuar
    retomar
    empezar
    comenzar
    iniciar
    lanzar
    abrir
    cerrar
    hacer
    poner
    intentar
    ayudar
    apoyar
    colaborar
    participar
    asistir
    acompañar
    acompanar
    supervisar
    moderar
    liderar
    dirigir
    asumir
    tomar
    dar
    negociar
    calcular
    estimar
    priorizar
    refactorizar
    depurar
    maquetar
    dibujar
    grabar
    editar
    transcribir
    resumir
    exponer
    formar
    capacitar
    facilitar
    garantizar
    asegurar
    adaptar
    ajustar
    adjuntar
    aportar
    aprobar
    archivar
    atender
    averiguar
    concertar
    conseguir
    construir
    cubrir
    digitalizar
    distribuir
    elegir
    encontrar
    ensayar
    estructurar
    explicar
    extraer
    fusionar
    generar
    identificar
    impulsar
    indagar
    introducir
    justificar
    mantener
    medir
    nombrar
    notificar
    obtener
    ofrecer
    optimizar
    orientar
    pasar
    pensar
    pulir
    realizar
    recordar
    remitir
    renovar
    reparar
    repartir
    repasar
    replantear
    rellenar
    sacar
    seleccionar
    sincronizar
    sustituir
    trabajar
    trasladar
    utilizar
    vender
    visitar
    revisitar
    dinamizar
    contabilizar
    ejecutar
    formalizar
    ampliar
    reclamar
    recuperar
    imputar
    presupuestar
    agendar
    chequear
    monitorear
    rastrear
    subsanar
    localizar
    acordar
    encargarse de
    ocuparse de
    ponerse en contacto
    ponerse de acuerdo
    reunirse
    hacer seguimiento
    dar de alta
    dar de baja
    dar seguimiento
    llevar a cabo
    poner en marcha
    poner al día
    poner al dia
    echar un vistazo
    tener en cuenta
    ver
    asegurarse
    informarse
    pasar a limpio
    hacerse cargo
  `,
  reported: `
    informó
    comentó
    explicó
    indicó
    señaló
    mencionó
    dijo
    preguntó
    recordó
    informa que
    comenta que
    indica que
    explica que
    señala que
    recuerda que
    opina que
    dice que
    cree que
    agradeció
    pregunta si
    ha informado
    ha comentado
    ha explicado
  `,
  noNews: `
    sin novedades
    sin novedad
    sin cambios
    sin avances
    sin avance
    sigue pendiente
    sigue abierta
    continúa pendiente
    aún pendiente
    todavía pendiente
    no se ha hecho
    no hay novedades
  `,
  month: `
    enero
    febrero
    marzo
    abril
    mayo
    junio
    julio
    agosto
    septiembre
    octubre
    noviembre
    diciembre
    ene
    feb
    mar
    abr
    may
    jun
    jul
    ago
    sep
    oct
    nov
    dic
    enero
    febrero
    marzo
    abril
    mayo
    junio
    julio
    agosto
    setiembre
    octubre
    noviembre
    diciembre
    ene
    febr
    mar
    abr
    mayo
    jun
    jul
    ago
    sept
    oct
    nov
    dic
  `,
  weekday: `
    lunes
    martes
    miércoles
    jueves
    viernes
    sábado
    domingo
    lun
    mar
    mié
    jue
    vie
    sáb
    dom
    lunes
    martes
    miercoles
    jueves
    viernes
    sabado
    domingo
    lun
    mar
    mie
    jue
    vie
    sab
    dom
  `,
  count: `
    uno
    dos
    tres
    cuatro
    cinco
    seis
    siete
    ocho
    nueve
    diez
    un
    dos
    tres
    cuatro
    cinco
    seis
    siete
    ocho
    nueve
    diez
    una
    dos
    tres
    cuatro
    cinco
    seis
    siete
    ocho
    nueve
    diez
  `,
  timeUnit: `
    día
    semana
    mes
    trimestre
    año
    días
    semanas
    meses
    trimestres
    años
  `,
  alsoName: `
    julio
    abril
  `,
  ordinal: `
    º
    °
    er
    ro
  `,
  dayJoin: `
    de
    del
    el
    de el
  `,
  today: `
    hoy
  `,
  tomorrow: `
    mañana
    manana
  `,
  afterTomorrow: `
    pasado mañana
    pasado manana
  `,
  relativeDay: `
    esta tarde
    esta noche
    hoy mismo
    mañana mismo
    manana mismo
    mañana por la mañana
    manana por la manana
    mañana por la tarde
    manana por la tarde
  `,
  season: `
    navidad
    navidades
    las navidades
    semana santa
    pascua
    reyes
    año nuevo
    ano nuevo
    verano
    el verano
    otoño
    otono
    invierno
    primavera
    vacaciones
    las vacaciones
    vacaciones de verano
    las vacaciones de verano
    vacaciones de navidad
    la vuelta de vacaciones
    la vuelta de verano
    fiestas
    las fiestas
    fin de año
    fin de ano
    fin de curso
  `,
  week: `
    semana
    mes
    quincena
    fin de semana
    finde
  `,
  once: `
    vez
  `,
  occasion: `
    reunión
    reunion
    reuniones
    junta
    sesión
    sesion
    sesiones
    asamblea
    encuentro
    llamada
    videollamada
    sprint
    entrega
    taller
    jornada
    jornadas
    pleno
    conferencia
    congreso
    release
    lanzamiento
    versión
    version
    meeting
    call
    evento
    clase
    presentación
    presentacion
    comité
    comite
    consejo
    cita
    iteración
    iteracion
    hackathon
    feria
  `,
  milestone: `
    release
    lanzamiento
    entrega final
  `,
  coming: `
    próximo
    proximo
    próxima
    proxima
    próximos
    proximos
    próximas
    proximas
    siguiente
    siguientes
    entrante
  `,
  comingBehind: `
    próximo
    proximo
    próxima
    proxima
    próximos
    proximos
    próximas
    proximas
    siguiente
    siguientes
    que viene
    que vienen
    entrante
  `,
  current: `
    este
    esta
    estos
    estas
    el presente
    la presente
    el actual
  `,
  endOf: `
    fin de
    fin del
    fines de
    fines del
    final de
    final del
    finales de
    finales del
    el final de
    el final del
  `,
  partOf: `
    mediados de
    mediados del
    mitad de
    la mitad de
    principios de
    principios del
    inicios de
    inicios del
    comienzos de
    comienzos del
    primeros de
  `,
  few: `
    pocos
    pocas
    unos
    unas
    unos pocos
    unas pocas
    algunos
    algunas
    un par de
    varios
    varias
  `,
  until: `
    hasta
    hasta el día
    hasta el dia
    antes de
    antes del
    antes del día
    antes del dia
    para
    para el día
    para el dia
    a más tardar
    a mas tardar
    a más tardar en
    a mas tardar en
    como muy tarde
    como tarde
    como máximo
    como maximo
    no más tarde de
    no mas tarde de
    no más tarde del
    no mas tarde del
    límite
    limite
    fecha límite
    fecha limite
    fecha tope
    fecha de entrega
    fecha
    plazo
    plazo hasta
    vence
    entrega
    entregar
    deadline
    de aquí a
    de aqui a
    de aquí al
    de aqui al
    desde ahora hasta
  `,
  before: `
    antes de
    antes del
    hasta
    con vistas a
    a tiempo para
  `,
  timeFor: `
    para
  `,
  within: `
    en
    dentro de
    en un plazo de
    en el plazo de
    durante
    a
    en los
    en las
  `,
  onDay: `
    el
    el día
    el dia
  `,
  afterTime: `
    después de
    despues de
    después del
    despues del
    tras
    a partir de
    a partir del
  `,
  calendarWeek: `
    semana
  `,
  asSoon: `
    lo antes posible
    cuanto antes
    tan pronto como sea posible
    ya mismo
  `,
  told: `
    que
    quien
    quienes
    porque
    si
    donde
    cuyo
    cuya
  `,
  asks: `
    pedir
    pide
    pedirá
    pedira
    pedirle
    preguntar
    pregunta
    invitar
    invita
    recordar
    recuerda
    solicitar
    solicita
    avisar
    avisa
  `,
  askedFor: `
    que
    a
    si
    para
  `,
  isWhen: `
    es
    será
    sera
    son
    serán
    seran
    se celebra
    se celebrará
    se celebrara
    tendrá
    tendra
    habrá
    habra
    tiene
    está
    esta
    estará
    estara
  `,
  scheduled: `
    previsto
    prevista
    previstos
    previstas
    programad*
    fijad*
    planificad*
    planead*
    agendad*
    convocad*
    anunciad*
  `,
  timeWord: `
    h
    hs
    h.
    hrs
    hora
    horas
    min
    mins
    minuto
    minutos
    am
    pm
    a.m.
    p.m.
    utc
    cet
    cest
  `,
  agent: `
    por
  `,
  joining: `
    y
  `,
};
