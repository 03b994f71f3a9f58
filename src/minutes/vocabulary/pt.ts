import type { Vocabulary } from './concepts.ts';

/** Portuguese. Change here when minutes in Portuguese use a word that is not known; one word or phrase a line. */
export const pt: Vocabulary = {
  article: `
    o
    a
    os
    as
    um
    uma
    uns
    umas
    este
    esta
    estes
    estas
    esse
    essa
    esses
    essas
    aquele
    aquela
    aqueles
    aquelas
    nosso
    nossa
    nossos
    nossas
    vosso
    vossa
    seu
    sua
    seus
    suas
    meu
    minha
    meus
    minhas
    teu
    tua
    todo o
    toda a
    todos os
    todas as
    todo
    toda
    cada
    algum
    alguma
    alguns
    algumas
    vários
    várias
    varios
    varias
    outro
    outra
    outros
    outras
    mesmo
    mesma
    mesmos
    mesmas
    ambos
    ambas
    qualquer
    quaisquer
    tal
    tais
    certos
    certas
    demais
    dito
    dita
  `,
  definite: `
    o
    a
    os
    as
  `,
  relation: `
    de
    do
    da
    dos
    das
    dum
    duma
    duns
    dumas
    deste
    desta
    destes
    destas
    desse
    dessa
    desses
    dessas
    daquele
    daquela
    daqueles
    daquelas
    disso
    disto
    dele
    dela
    deles
    delas
    em
    no
    na
    nos
    nas
    num
    numa
    nuns
    numas
    neste
    nesta
    nestes
    nestas
    nesse
    nessa
    nesses
    nessas
    naquele
    naquela
    nisso
    a
    ao
    à
    aos
    às
    as
    àquele
    àquela
    por
    pelo
    pela
    pelos
    pelas
    para
    pra
    pro
    para o
    com
    sem
    sob
    sobre
    entre
    até
    ate
    após
    apos
    antes de
    antes do
    antes da
    depois de
    depois do
    depois da
    desde
    durante
    contra
    segundo
    conforme
    mediante
    via
    perante
    a partir de
    a partir do
    a partir da
    acerca de
    em relação a
    em relação à
    referente a
    referente à
    referentes a
    referentes à
    relativo a
    relativas a
    relativos a
    quanto a
    quanto à
    dentro de
    fora de
    junto com
    junto a
    através de
    por parte de
    além de
    exceto
    salvo
    como
    aqui
    abaixo
    acima
    rumo a
    visando
    com vista a
  `,
  origin: `
    de
    do
    da
    dos
    das
    desde
    deste
    desta
    dessa
  `,
  auxiliary: `
    a ser
    a serem
    serem
    é
    são
    sao
    era
    eram
    foi
    foram
    ser
    será
    serão
    sido
    sendo
    está
    estão
    estava
    estavam
    estar
    estará
    estamos
    há
    havia
    haver
    haverá
    houve
    tem
    têm
    tinha
    ter
    terá
    temos
    deve
    devem
    deverá
    deverão
    devemos
    deveria
    pode
    podem
    poderá
    vai
    vão
    vamos
    ficou
    fica
    ficam
    precisa
    precisam
    é preciso
    por favor
  `,
  pronoun: `
    eu
    tu
    você
    voce
    vocês
    voces
    ele
    ela
    nós
    vós
    eles
    elas
    me
    te
    se
    lhe
    lhes
    que
    quê
    quem
    qual
    quais
    cujo
    cuja
    onde
    isso
    isto
    aquilo
    mim
    si
    comigo
    conosco
    connosco
    já
    ja
    também
    tambem
    muito
    mais
    mas
    porém
    porque
    quando
    não
    nao
    ainda
    assim
    só
  `,
  action: `
    tarefas
    ações
    acoes
    acções
    accoes
    ação
    acao
    acção
    accao
    itens de ação
    itens de acao
    item de ação
    item de acao
    pontos de ação
    pontos de acao
    itens de acção
    itens de accao
    pontos de acção
    pontos de accao
    plano de ação
    plano de acao
    plano de acção
    plano de accao
    plano de trabalho
    lista de tarefas
    lista de ações
    lista de acoes
    lista de afazeres
    encaminhamentos
    encaminhamento
    compromissos
    afazeres
    a fazer
    por fazer
    coisas a fazer
    coisas para fazer
    para fazer
    o que fazer
    providências
    providencias
    providência
    providencia
    quem faz o quê
    quem faz o que
    quem vai fazer o quê
    quem vai fazer o que
    lição de casa
    licao de casa
    dever de casa
    deveres de casa
    trabalho de casa
    tpc
    atribuições
    atribuicoes
    designações
    designacoes
    atividades a fazer
    atividades a realizar
    atividades por fazer
    trabalhos a fazer
    ações a realizar
    acoes a realizar
    ações a tomar
    acoes a tomar
  `,
  step: `
    trabalho
    trabalhos
    entregáveis
    entregaveis
    próximos passos
    proximos passos
    próximas etapas
    proximas etapas
    passos seguintes
    próximo passo
    proximo passo
    próxima etapa
    proxima etapa
    passos
    pendências
    pendencias
    pendência
    pendencia
    atividades
    atividade
    demandas
    demanda
    diligências
    diligencias
    desdobramentos
    entregas
    próximas entregas
    proximas entregas
    responsabilidades
  `,
  task: `
    tarefa
    compromisso
    afazer
  `,
  plainAction: `
    tarefas
    itens de ação
    itens de acao
    pontos de ação
    pontos de acao
    encaminhamentos
    ações a realizar
    acoes a realizar
    ações a tomar
    acoes a tomar
    afazeres
    coisas a fazer
  `,
  leftover: `
    assuntos pendentes
    pontos pendentes
    temas pendentes
    questões pendentes
    questoes pendentes
    itens pendentes
    pendências anteriores
    pendencias anteriores
    remanescentes
    saldo da reunião anterior
    saldo da reuniao anterior
    o que ficou
    ficou pendente
    ficaram pendentes
    o que sobrou
    sobras
    o que falta da última
  `,
  list: `
    lista
    listas
    listagem
    registro
    registros
    registo
    registos
    tabela
    tabelas
    quadro
    quadros
    resumo
    recapitulação
    recapitulacao
    relação
    relacao
    inventário
    inventario
    planilha
    matriz
    painel
    cronograma
    sumário
    sumario
  `,
  earlier: `
    anterior
    anteriores
    passad*
    último
    ultimo
    última
    ultima
    últimos
    ultimos
    últimas
    ultimas
    prévio
    previo
    prévia
    previa
    prévios
    previos
    prévias
    previas
    precedente
    precedentes
    antigo
    antiga
    antigos
    antigas
    velho
    velha
    velhos
    velhas
    ontem
    a última vez
    a ultima vez
    última vez
    ultima vez
    a semana passada
    semana passada
    o mês passado
    o mes passado
    mês passado
    mes passado
    retrasad*
    realizad*
    completad*
    fechad*
    finalizad*
    terminad*
    feito
    feita
    feitos
    feitas
    cumprid*
    executad*
    concluído
    concluido
    concluída
    concluida
    concluídos
    concluidos
    concluídas
    concluidas
    concluid*
    resolvid*
    entregue
    entregues
    encerrad*
    vez passada
    outra vez
    vez anterior
  `,
  open: `
    pendente
    pendentes
    aberto
    aberta
    abertos
    abertas
    em aberto
    em curso
    em andamento
    em progresso
    em processo
    em desenvolvimento
    em execução
    em execucao
    sem terminar
    por terminar
    por concluir
    por realizar
    incompleto
    incompleta
    incompletos
    incompletas
    inacabad*
    restante
    restantes
    existente
    existentes
    atrasad*
    vencid*
    adiad*
    postergad*
    prorrogad*
    vigente
    vigentes
    não realizad*
    nao realizad*
    não feito
    nao feito
    não feita
    nao feita
    não feitos
    nao feitos
    não feitas
    nao feitas
    não terminad*
    nao terminad*
    não concluído
    nao concluido
    não concluída
    nao concluida
    não concluídos
    nao concluidos
    não concluídas
    nao concluidas
    não finalizad*
    nao finalizad*
    não cumprid*
    nao cumprid*
    não resolvid*
    nao resolvid*
    que faltam
    que ficaram
    que ficaram pendentes
    que continuam abertas
    que restam
    a concluir
    ainda abertas
    remanescente
    remanescentes
  `,
  review: `
    acompanhamento
    acompanhamentos
    seguimento
    revisão
    revisao
    revisões
    revisoes
    revisar
    rever
    verificação
    verificacao
    checagem
    conferência das
    conferencia das
    conferência dos
    conferencia dos
    controle
    controlo
    exame
    repasse
    retomada
    balanço de
    balanco de
    balanço das
    balanco das
    balanço dos
    balanco dos
    estado de
    estado das
    estado dos
    status de
    status das
    status dos
    andamento de
    andamento das
    andamento dos
    andamento
    progresso de
    progresso das
    avanço das
    avanco das
    avaliação das
    avaliacao das
    avaliação dos
    avaliacao dos
    situação das
    situacao das
    situação dos
    situacao dos
    situação de
    situacao de
    ponto de situação
    ponto de situacao
    atualização de
    atualizacao de
    atualização das
    atualizacao das
    atualização dos
    atualizacao dos
    retrospectiva
    retrospetiva
    cumprimento
    cumprimento de
    prestação de contas
    prestacao de contas
    follow up
  `,
  fresh: `
    novo
    nova
    novos
    novas
    próximo
    proximo
    próxima
    proxima
    próximos
    proximos
    próximas
    proximas
    seguinte
    seguintes
    hoje
    de hoje
    amanhã
    amanha
    futuro
    futura
    futuros
    futuras
    vindouro
    vindoura
    vindouros
    vindouras
    que vem
    presente semana
    esta semana
    desta semana
    nesta semana
    daqui para a frente
    doravante
  `,
  meeting: `
    reunião
    reuniao
    reuniões
    reunioes
    encontro
    encontros
    sessão
    sessao
    sessões
    sessoes
    assembleia
    assembleias
    chamada
    chamadas
    videochamada
    videoconferência
    videoconferencia
    call
    meeting
    sprint
    sprints
    iteração
    iteracao
    semana
    semanas
    mês
    mes
    meses
    dia
    dias
    vez
    ata
    atas
    acta
    actas
    minuta
    memória
    memoria
    conselho
    comitê
    comite
    comité
    plenário
    plenario
    plenária
    plenaria
    comissão
    comissao
    oficina
    jornada
    quinzena
    trimestre
    ano
    período
    periodo
    data
    daily
    weekly
    retro
    standup
    colegiado
    junta
    direção
    direcao
  `,
  filler: `
    desenvolvid*
    acordad*
    combinad*
    atribuído
    atribuido
    atribuída
    atribuida
    atribuídos
    atribuidos
    atribuídas
    atribuidas
    atribuid*
    designad*
    definid*
    decidid*
    pactuad*
    estabelecid*
    identificad*
    assumid*
    proposto
    proposta
    propostos
    propostas
    surgid*
    decorrente
    decorrentes
    resultante
    resultantes
    derivad*
    recolhid*
    tomad*
    adotad*
    planejad*
    planead*
    previsto
    prevista
    previstos
    previstas
    programad*
    anotad*
    registrad*
    registad*
    encarregad*
    delegad*
    distribuído
    distribuido
    distribuída
    distribuida
    distribuídos
    distribuidos
    distribuídas
    distribuidas
    distribuid*
    repartid*
    gerad*
    levantad*
    detectad*
    solicitad*
    requerid*
    necessário
    necessario
    necessária
    necessaria
    necessários
    necessarios
    necessárias
    necessarias
    corretivo
    corretiva
    corretivos
    corretivas
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
    imediato
    imediata
    imediatos
    imediatas
    urgente
    urgentes
    importante
    importantes
    principal
    principais
    prioritário
    prioritario
    prioritária
    prioritaria
    prioritários
    prioritarios
    prioritárias
    prioritarias
    chave
    geral
    gerais
    comum
    comuns
    individual
    individuais
    pessoal
    pessoais
    semanal
    semanais
    mensal
    mensais
    quinzenal
    diário
    diario
    diária
    diaria
    diários
    diarios
    diárias
    diarias
    diverso
    diversa
    diversos
    diversas
    adicional
    adicionais
    complementar
    complementares
    atual
    atuais
    a realizar
    por realizar
    realizar
    fazer
    a tomar
    tomar
    a seguir
    seguir
    a executar
    executar
    a desenvolver
    a cumprir
    divisão
    divisao
    distribuição
    distribuicao
    atribuição
    atribuicao
    delegação
    delegacao
    repartição
    reparticao
    detalhe
    detalhes
    equipe
    equipa
    time
    grupo
    grupos
    membro
    membros
    participantes
    presentes
    integrantes
    pessoa
    pessoas
    responsável
    responsavel
    responsáveis
    responsaveis
    encarregados
    ponto
    pontos
    tema
    temas
    item
    itens
    coisa
    coisas
    prazo
    prazos
    curto
    médio
    medio
    longo
    curto prazo
    médio prazo
    medio prazo
    longo prazo
    notas
    nota
    datas
    estado
    status
    situação
    situacao
    progresso
    trabalho
    trabalhos
    voluntário
    voluntario
    voluntária
    voluntaria
    voluntários
    voluntarios
    voluntárias
    voluntarias
    relacionad*
    resultado
    resultados
    possível
    possivel
    possíveis
    possiveis
    final
    finais
    breve
    breves
    ficaram
    tiradas
    tirados
  `,
  stop: `
    grupo de trabalho
    grupos de trabalho
    como
    por que
    porque
    por quê
    que
    quando
    quanto
    onde
    sobre
    sem
    não
    nao
    nenhum
    nenhuma
    nós
    nos
    eu
    eles
    é
    e
    são
    sao
    era
    foi
    está
    esta
    estão
    estao
    deve
    devem
    pode
    podem
    ferramenta
    ferramentas
    modelo
    modelos
    gestão
    gestao
    gerenciar
    gerir
    automático
    automatico
    automática
    automatica
    automáticos
    automaticos
    automáticas
    automaticas
    muitas
    muitos
    várias
    varias
    formato
    proposta
    política
    politica
    processo
    procedimento
  `,
  sectionBeside: `
    decisão
    decisao
    decisões
    decisoes
    deliberação
    deliberacao
    deliberações
    deliberacoes
    acordo
    acordos
    conclusão
    conclusao
    conclusões
    conclusoes
    resolução
    resolucao
    resoluções
    resolucoes
    resultados
    outros assuntos
    assuntos gerais
    outros
    diversos
    informes
    encerramento
    perguntas
    dúvidas
    duvidas
    observações
    observacoes
    comentários
    comentarios
    propostas
    combinados
    ideias
    considerações finais
    consideracoes finais
  `,
  otherSections: `
    próxima reunião
    proxima reuniao
    próximo encontro
    proximo encontro
    próxima sessão
    proxima sessao
    próxima assembleia
    proxima assembleia
    data da próxima reunião
    data da proxima reuniao
    data próxima reunião
    data proxima reuniao
    presentes
    participantes
    presença
    presenca
    presenças
    presencas
    links
    ligações úteis
    ligacoes uteis
    links úteis
    links uteis
    recursos
    gravação
    gravacao
    gravações
    gravacoes
    gravação da reunião
    gravacao da reuniao
    dados da reunião
    dados da reuniao
    informações da reunião
    informacoes da reuniao
    informações gerais
    informacoes gerais
    acesso
    assinaturas
    assinatura
    anexos
    histórico de versão
    historico de versao
    histórico de versões
    historico de versoes
    histórico de revisão
    historico de revisao
    histórico de alterações
    historico de alteracoes
    referências
    referencias
    bibliografia
  `,
  numbered: `
    ponto
    tema
    item
    seção
    secao
    secção
    seccao
    parte
    assunto
    tópico
    topico
    pauta
    ponto da ordem de trabalhos
  `,
  agenda: `
    ordem do dia
    ordem de trabalhos
    ordem dos trabalhos
    pauta
    pautas
    pauta da reunião
    pauta da reuniao
    agenda
    temas
    temas tratados
    temas abordados
    tópicos
    topicos
    tópicos abordados
    topicos abordados
    tópicos discutidos
    topicos discutidos
    assuntos
    assuntos tratados
    assuntos abordados
    pontos a tratar
    programa
    programação
    programacao
  `,
  attendance: `
    presentes
    presente
    presença
    presenca
    presenças
    presencas
    participantes
    participante
    participaram
    participação
    participacao
    compareceram
    lista de presença
    lista de presenca
    lista de presenças
    lista de presencas
    lista de participantes
    membros presentes
    pessoas presentes
    convidados
    convidadas
    integrantes
    integrantes presentes
    estiveram presentes
    participantes presentes
    equipe presente
  `,
  attendee: `
    participantes
    participante
    presentes
    integrantes
  `,
  absence: `
    ausentes
    ausente
    ausências
    ausencias
    ausência
    ausencia
    faltas
    faltaram
    faltosos
    não compareceram
    nao compareceram
    não puderam comparecer
    nao puderam comparecer
    justificaram
    justificad*
    ausências justificadas
    ausencias justificadas
    faltas justificadas
    ausência justificada
    ausencia justificada
    justificaram ausência
    justificaram ausencia
    licenciados
    desculpas
  `,
  alsoPresent: `
    outros
    outras
    também
    tambem
    também presentes
    tambem presentes
    além disso
    alem disso
    online
    remoto
    por videoconferência
    por videoconferencia
    presencial
    presencialmente
    convidados
    convidadas
  `,
  member: `
    membros
    membro
    integrantes
    sócios
    socios
    lista de membros
    composição
    composicao
  `,
  role: `
    moderador
    moderadora
    modera
    secretário
    secretario
    secretária
    secretaria
    presidente
    preside
    facilitador
    facilitadora
    facilita
    redator
    redatora
    relator
    relatora
    ata
    autor
    autora
    autor(es)
    revisor
    revisora
    revisor(es)
    coordenador
    coordenadora
    anfitrião
    anfitriao
    anfitriã
    anfitria
    presidência
    presidencia
    moderação
    moderacao
    scrum master
    product owner
    responsável pela ata
    responsavel pela ata
  `,
  minutesPart: `
    notas
    ata
    desenvolvimento
    discussão
    discussao
    debate
    ordem do dia
    ordem de trabalhos
    pauta
    temas
    tema
    tópicos
    topicos
    pontos
    avisos
    informes
    novidades
    decisões
    decisoes
    deliberações
    deliberacoes
    encaminhamentos
    tarefas
    ações
    acoes
    relatórios
    relatorios
    relatório
    relatorio
    anterior
    resumo
    objetivo
    objetivos
    resoluções
    resolucoes
  `,
  thing: `
    português
    portugues
    inglês
    ingles
    site
    página
    pagina
    servidor
    comunicação
    comunicacao
    tesouraria
    tradução
    traducao
    traduções
    traducoes
    orçamento
    orcamento
    estatuto
    redes
    redes sociais
    divulgação
    divulgacao
    logística
    logistica
    design
    documentação
    documentacao
    formação
    formacao
    sede
    evento
    eventos
    boletim
    e-mail
    oficina
    oficinas
    edital
    editais
    contabilidade
    infraestrutura
    backend
    frontend
    banco de dados
    base de dados
    testes
    relatório
    relatorio
    relatórios
    relatorios
    calendário
    calendario
    monitoria
    protótipo
    prototipo
    lisboa
    porto
    brasília
    brasilia
  `,
  acronym: `
    pr
    api
    ux
    ui
    cv
    iva
    nif
    cpf
    cnpj
    pdf
    faq
    ok
    ia
    tcc
  `,
  groupNoun: `
    design
    testes
    suporte
    segurança
    seguranca
    projeto
    pesquisa
    comunicação
    comunicacao
  `,
  groupBefore: `
    equipe
    equipa
    grupo
    grupo de trabalho
    comissão
    comissao
    comitê
    comite
    comité
    área
    area
    subcomissão
    subcomissao
    departamento
    subgrupo
    núcleo
    nucleo
    conselho
    diretoria
    coordenação
    coordenacao
    gt
    time
    squad
  `,
  office: `
    diretor
    diretora
    chefe
    responsável
    responsavel
    presidente
    vice-presidente
    coordenador
    coordenadora
    secretário
    secretario
    secretária
    secretaria
    tesoureiro
    tesoureira
    delegado
    delegada
    encarregado
    encarregada
    gerente
    líder
    lider
  `,
  helps: `
    ajudar
    apoiar
    colaborar
    auxiliar
    dar apoio
    dar uma mão
    dar uma mao
  `,
  supportRole: `
    apoio
    apoia
    ajuda
    suporte
    suplente
    revisor
    revisora
    revisão
    revisao
    colabora
  `,
  copied: `
    cc
    em cópia
    em copia
    com cópia para
    com copia para
    cópia para
    copia para
    avisar
    informar
  `,
  possessive: `
    seu
    sua
    seus
    suas
    meu
    minha
    meus
    minhas
    nosso
    nossa
    nossos
    nossas
    teu
    tua
  `,
  loginColumn: `
    usuário
    usuario
    utilizador
    usuário do github
    usuario do github
    conta
    github
  `,
  nickColumn: `
    apelido
    alcunha
    nick
  `,
  initialsColumn: `
    iniciais
    sigla
    siglas
    abreviatura
  `,
  firmColumn: `
    organização
    organizacao
    organizações
    organizacoes
    empresa
    entidade
    instituição
    instituicao
    afiliação
    afiliacao
    associação
    associacao
    coletivo
    órgão
    orgao
  `,
  mailColumn: `
    e mail
    email
    mail
    correio eletrónico
    correio eletronico
    correio eletrônico
    contato
    contacto
  `,
  listedColumn: `
    participante
    participantes
    membro
    membros
    integrante
    integrantes
    nome completo
    sobrenome
    sócio
    socio
    aluno
    aluna
    estudante
    discente
  `,
  presentColumn: `
    presente
    presentes
    presença
    presenca
    compareceu
    ausente
  `,
  nameColumn: `
    nome
    nomes
    quem
    pessoa
    pessoas
  `,
  asideColumn: `
    papel
    papéis
    papeis
    cargo
    função
    funcao
    título
    titulo
    comentário*
    comentario*
    observa*
    nota
    notas
    local
    país
    pais
    cidade
    área
    area
    equipe
    equipa
    grupo
    assinatura
    matrícula
    matricula
  `,
  ownerRole: `
    responsabilidade
    responsável
    responsavel
    responsáveis
    responsaveis
    responsável(is)
    responsavel(is)
    responsável(eis)
    responsavel(eis)
    encarregado
    encarregada
    encarregados
    quem
    atribuído a
    atribuido a
    atribuída a
    atribuida a
    atribuído
    atribuido
    atribuída
    atribuida
    designado
    designada
    a cargo de
    a cargo
    pessoa
    pessoa responsável
    pessoa responsavel
    pessoas responsáveis
    pessoas responsaveis
    nome
    nomes
    dono
    dona
    proprietário
    proprietario
    líder
    lider
    lidera
    referência
    referencia
    executa
    executante
    realiza
    por
    coordenador
    coordenadora
    coordena
    integrante
    integrantes
    membro
    membros
    equipe
    equipa
    resp.
    autor responsável
    autor responsavel
    titular
  `,
  taskColumn: `
    tarefa
    tarefas
    ação
    acao
    ações
    acoes
    acção
    accao
    acções
    accoes
    atividade
    atividades
    actividade
    actividades
    encaminhamento
    encaminhamentos
    compromisso
    compromissos
    o que
    o quê
    que
    descrição
    descricao
    detalhe
    detalhes
    detalhamento
    assunto
    tema
    item
    itens
    pendência
    pendencia
    pendências
    pendencias
    título
    titulo
    trabalho
    objetivo
    entregável
    entregavel
    entregáveis
    entregaveis
    entrega
    entregas
    demanda
    demandas
    o que fazer
    providência
    providencia
    providências
    providencias
    descrição da tarefa
    descricao da tarefa
    descrição da atividade
    descricao da atividade
    deliberação
    deliberacao
    deliberações
    deliberacoes
  `,
  plainTaskColumn: `
    o que
    o quê
    que
    o que fazer
    atividade
    atividades
    actividade
    actividades
    pendência
    pendencia
    pendências
    pendencias
    demanda
    demandas
    deliberação
    deliberacao
    deliberações
    deliberacoes
    entrega
    entregas
    trabalho
    descrição da atividade
    descricao da atividade
  `,
  statusColumn: `
    estado
    status
    situação
    situacao
    andamento
    progresso
    % concluído
    % concluido
    % de conclusão
    % de conclusao
    conclusão
    conclusao
    cumprido
    cumprida
    feito
    feita
    feito?
    concluído
    concluido
    concluída
    concluida
    concluído?
    concluido?
    completado
    terminado
    terminada
    finalizado
    finalizada
    realizado
    realizada
    fechado
    pronto
    ponto de situação
    ponto de situacao
  `,
  dueColumn: `
    prazo
    prazos
    data limite
    data-limite
    data de entrega
    data da entrega
    data de vencimento
    data de conclusão
    data de conclusao
    data prevista
    data estimada
    data final
    data fim
    previsão
    previsao
    previsão de conclusão
    previsao de conclusao
    previsão de entrega
    previsao de entrega
    quando
    até quando
    ate quando
    para quando
    vence
    vencimento
    entrega
    entrega até
    entrega ate
    limite
    deadline
    até
    ate
    data
    prazo de entrega
    prazo final
    prazo limite
  `,
  dateColumn: `
    data
  `,
  identifier: `
    nº
    n°
    n.º
    no
    no.
    núm.
    num.
    número
    numero
    id
    #
    código
    codigo
    cód.
    cod.
    ref
    ref.
  `,
  topicColumn: `
    tema
    temas
    tópico
    topico
    tópicos
    topicos
    ponto
    pontos
    assunto
    assuntos
    pauta
    pautas
    discussão
    discussao
    debate
    desenvolvimento
    notas
    comentários
    comentarios
    observações
    observacoes
    decisão
    decisao
    decisões
    decisoes
    deliberação
    deliberacao
    deliberações
    deliberacoes
    resolução
    resolucao
    resoluções
    resolucoes
    conclusão
    conclusao
    conclusões
    conclusoes
    ordem do dia
    resumo
    descrição
    descricao
    conteúdo
    conteudo
    resultado
    item de pauta
    ponto de pauta
  `,
  closedCell: `
    feito
    feita
    feitos
    feitas
    concluído
    concluido
    concluída
    concluida
    concluídos
    concluidos
    concluídas
    concluidas
    concluid*
    completo
    completa
    completos
    completas
    terminad*
    finalizad*
    fechad*
    encerrad*
    resolvid*
    realizad*
    cumprid*
    pronto
    pronta
    prontos
    prontas
    acabad*
    entregue
    entregues
    executad*
    sim
    s
    ok
    cancelad*
    descartad*
    100%
  `,
  openCell: `
    não
    nao
    ainda não
    ainda nao
    pendente
    em curso
    em andamento
    em progresso
    em aberto
    não iniciad*
    nao iniciad*
    a fazer
    por fazer
  `,
  markers: `
    ação
    acao
    acção
    accao
    tarefa
    item de ação
    item de acao
    ponto de ação
    ponto de acao
    encaminhamento
    a fazer
    por fazer
    ação a tomar
    acao a tomar
    tarefa pendente
    ação pendente
    acao pendente
    providência
    providencia
    pendência
    pendencia
    pendente
  `,
  traps: `
    todo
    todos
  `,
  and: `
    e
    ou
    mais
    bem como
    assim como
  `,
  duty: `
    deve
    devem
    deverá
    devera
    deverão
    deverao
    deveria
    deveriam
    tem que
    tem de
    têm que
    têm de
    terá que
    tera que
    terá de
    tera de
    terão que
    terao que
    terão de
    terao de
    há de
    ha de
    vai
    vão
    vao
    irá
    ira
    irão
    irao
    fica de
    ficam de
    ficou de
    ficaram de
    ficará de
    ficara de
    ficou responsável por
    ficou responsavel por
    fica responsável por
    fica responsavel por
    ficaram responsáveis por
    ficaram responsaveis por
    ficam responsáveis por
    ficam responsaveis por
    ficou encarregado de
    ficou encarregada de
    fica encarregado de
    fica encarregada de
    ficou incumbido de
    ficou incumbida de
    compromete-se a
    comprometeu-se a
    se compromete a
    se comprometeu a
    se comprometem a
    ofereceu-se para
    se ofereceu para
    precisa
    precisam
    pode
    poderá
    podera
  `,
  passive: `
    ser
    estar
    ficar
  `,
  takes: `
    encarrega-se
    encarregam-se
    se encarrega
    se encarregam
    ocupa-se
    se ocupa
    responsabiliza-se
    se responsabiliza
    se responsabilizam
    responsabilizou-se
    cuida de
    cuida do
    cuida da
    cuidará
    cuidam
    trata de
    trata do
    trata da
    tratam de
    tratará
    tratarão
    entra em contato
    entra em contacto
    entrarão em contato
    entrará em contato
    entrará em contacto
    entram em contato
    é responsável por
    é responsável pela
    é responsável pelo
    são responsáveis por
    fica com
    fica responsável
    ficam com
    ficará com
    ficou com
    se reúne
    reúne-se
    dá andamento
    dará andamento
    contata
    contatam
    contacta
    contactam
    prepara
    preparam
    envia
    enviam
    manda
    mandam
    cria
    criam
    redige
    redigem
    revisa
    revisam
    revê
    reveem
    publica
    publicam
    atualiza
    atualizam
    actualiza
    actualizam
    organiza
    organizam
    coordena
    coordenam
    convoca
    convocam
    compra
    compram
    reserva
    reservam
    contrata
    contratam
    apresenta
    apresentam
    entrega
    entregam
    completa
    completam
    termina
    terminam
    acaba
    acabam
    finaliza
    finalizam
    conclui
    concluem
    investiga
    investigam
    pesquisa
    pesquisam
    busca
    buscam
    procura
    procuram
    consulta
    consultam
    pergunta
    perguntam
    fala
    falam
    conversa
    conversam
    liga
    ligam
    avisa
    avisam
    informa
    informam
    comunica
    comunicam
    confirma
    confirmam
    verifica
    verificam
    checa
    checam
    confere
    conferem
    valida
    validam
    testa
    testam
    instala
    instalam
    configura
    configuram
    implanta
    implantam
    documenta
    documentam
    implementa
    implementam
    desenvolve
    desenvolvem
    desenha
    desenham
    programa
    programam
    planeja
    planejam
    planea
    planeam
    elabora
    elaboram
    analisa
    analisam
    estuda
    estudam
    avalia
    avaliam
    olha
    olham
    explora
    exploram
    conserta
    consertam
    corrige
    corrigem
    soluciona
    solucionam
    resolve
    resolvem
    melhora
    melhoram
    aprimora
    aprimoram
    adiciona
    adicionam
    acrescenta
    acrescentam
    inclui
    incluem
    incorpora
    incorporam
    integra
    integram
    retira
    retiram
    remove
    removem
    elimina
    eliminam
    apaga
    apagam
    exclui
    excluem
    muda
    mudam
    altera
    alteram
    modifica
    modificam
    move
    movem
    migra
    migram
    traduz
    traduzem
    imprime
    imprimem
    paga
    pagam
    cobra
    cobram
    assina
    assinam
    solicita
    solicitam
    pede
    pedem
    recolhe
    recolhem
    reúne
    reúnem
    levanta
    levantam
    leva
    levam
    traz
    trazem
    monta
    montam
    limpa
    limpam
    arruma
    arrumam
    anota
    anotam
    registra
    registram
    regista
    registam
    inscreve
    inscrevem
    convida
    convidam
    propõe
    propõem
    sugere
    sugerem
    define
    definem
    decide
    decidem
    fixa
    fixam
    estabelece
    estabelecem
    compartilha
    compartilham
    partilha
    partilham
    divulga
    divulgam
    promove
    promovem
    sobe
    sobem
    baixa
    baixam
    carrega
    carregam
    escreve
    escrevem
    lê
    leem
    responde
    respondem
    segue
    seguem
    continua
    continuam
    retoma
    retomam
    começa
    começam
    inicia
    iniciam
    lança
    lançam
    abre
    abrem
    fecha
    fecham
    encerra
    encerram
    faz
    fazem
    coloca
    colocam
    tenta
    tentam
    ajuda
    ajudam
    apoia
    apoiam
    colabora
    colaboram
    participa
    participam
    acompanha
    acompanham
    supervisiona
    supervisionam
    modera
    moderam
    lidera
    lideram
    dirige
    dirigem
    assume
    assumem
    toma
    tomam
    dá
    dão
    negocia
    negociam
    calcula
    calculam
    estima
    estimam
    orça
    orçam
    prioriza
    priorizam
    refatora
    refatoram
    depura
    depuram
    grava
    gravam
    edita
    editam
    transcreve
    transcrevem
    resume
    resumem
    expõe
    expõem
    forma
    formam
    capacita
    capacitam
    facilita
    facilitam
    garante
    garantem
    assegura
    asseguram
    adapta
    adaptam
    ajusta
    ajustam
    anexa
    anexam
    aprova
    aprovam
    arquiva
    arquivam
    atende
    atendem
    averigua
    averiguam
    marca
    marcam
    agenda
    agendam
    consegue
    conseguem
    constrói
    constroem
    distribui
    distribuem
    escolhe
    escolhem
    encontra
    encontram
    ensaia
    ensaiam
    estrutura
    estruturam
    explica
    explicam
    extrai
    extraem
    gera
    geram
    identifica
    identificam
    impulsiona
    impulsionam
    introduz
    introduzem
    justifica
    justificam
    mantém
    mantêm
    mede
    medem
    nomea
    nomeam
    notifica
    notificam
    obtém
    obtêm
    oferece
    oferecem
    otimiza
    otimizam
    orienta
    orientam
    passa
    passam
    pensa
    pensam
    realiza
    realizam
    lembra
    lembram
    relembra
    relembram
    remete
    remetem
    renova
    renovam
    repara
    reparam
    repassa
    repassam
    repete
    repetem
    preenche
    preenchem
    tira
    tiram
    seleciona
    selecionam
    sincroniza
    sincronizam
    substitui
    substituem
    trabalha
    trabalham
    utiliza
    utilizam
    usa
    usam
    vende
    vendem
    visita
    visitam
    executa
    executam
    formaliza
    formalizam
    amplia
    ampliam
    recupera
    recuperam
    monitora
    monitoram
    encaminha
    encaminham
    providencia
    providenciam
    articula
    articulam
    mapea
    mapeam
    cadastra
    cadastram
    hospeda
    hospedam
    prototipa
    prototipam
    entrevista
    entrevistam
    sistematiza
    sistematizam
    alinha
    alinham
    viabiliza
    viabilizam
    submete
    submetem
    protocola
    protocolam
    digita
    digitam
    vê
    veem
    contatará
    contatarão
    contactará
    contactarão
    preparará
    prepararão
    enviará
    enviarão
    mandará
    mandarão
    criará
    criarão
    redigirá
    redigirão
    revisará
    revisarão
    reverá
    reverão
    publicará
    publicarão
    atualizará
    atualizarão
    actualizará
    actualizarão
    organizará
    organizarão
    coordenará
    coordenarão
    convocará
    convocarão
    comprará
    comprarão
    reservará
    reservarão
    contratará
    contratarão
    apresentará
    apresentarão
    entregará
    entregarão
    completará
    completarão
    terminará
    terminarão
    acabará
    acabarão
    finalizará
    finalizarão
    concluirá
    concluirão
    investigará
    investigarão
    pesquisará
    pesquisarão
    buscará
    buscarão
    procurará
    procurarão
    consultará
    consultarão
    perguntará
    perguntarão
    falará
    falarão
    conversará
    conversarão
    ligará
    ligarão
    avisará
    avisarão
    informará
    informarão
    comunicará
    comunicarão
    confirmará
    confirmarão
    verificará
    verificarão
    checará
    checarão
    conferirá
    conferirão
    validará
    validarão
    testará
    testarão
    instalará
    instalarão
    configurará
    configurarão
    implantará
    implantarão
    documentará
    documentarão
    implementará
    implementarão
    desenvolverá
    desenvolverão
    desenhará
    desenharão
    programará
    programarão
    planejará
    planejarão
    planeará
    planearão
    elaborará
    elaborarão
    analisará
    analisarão
    estudará
    estudarão
    avaliará
    avaliarão
    olhará
    olharão
    explorará
    explorarão
    consertará
    consertarão
    corrigirá
    corrigirão
    solucionará
    solucionarão
    resolverá
    resolverão
    melhorará
    melhorarão
    aprimorará
    aprimorarão
    adicionará
    adicionarão
    acrescentará
    acrescentarão
    incluirá
    incluirão
    incorporará
    incorporarão
    integrará
    integrarão
    retirará
    retirarão
    removerá
    removerão
    eliminará
    eliminarão
    apagará
    apagarão
    excluirá
    excluirão
    mudará
    mudarão
    alterará
    alterarão
    modificará
    modificarão
    moverá
    moverão
    migrará
    migrarão
    traduzirá
    traduzirão
    imprimirá
    imprimirão
    pagará
    pagarão
    cobrará
    cobrarão
    assinará
    assinarão
    solicitará
    solicitarão
    pedirá
    pedirão
    recolherá
    recolherão
    reunirá
    reunirão
    levantará
    levantarão
    levará
    levarão
    trará
    trarão
    montará
    montarão
    limpará
    limparão
    arrumará
    arrumarão
    anotará
    anotarão
    registrará
    registrarão
    registará
    registarão
    inscreverá
    inscreverão
    convidará
    convidarão
    proporá
    proporão
    sugerirá
    sugerirão
    definirá
    definirão
    decidirá
    decidirão
    fixará
    fixarão
    estabelecerá
    estabelecerão
    compartilhará
    compartilharão
    partilhará
    partilharão
    divulgará
    divulgarão
    promoverá
    promoverão
    subirá
    subirão
    baixará
    baixarão
    carregará
    carregarão
    escreverá
    escreverão
    lerá
    lerão
    responderá
    responderão
    seguirá
    seguirão
    continuará
    continuarão
    retomará
    retomarão
    começará
    começarão
    iniciará
    iniciarão
    lançará
    lançarão
    abrirá
    abrirão
    fechará
    fecharão
    encerrará
    encerrarão
    fará
    farão
    colocará
    colocarão
    tentará
    tentarão
    ajudará
    ajudarão
    apoiará
    apoiarão
    colaborará
    colaborarão
    participará
    participarão
    acompanhará
    acompanharão
    supervisionará
    supervisionarão
    moderará
    moderarão
    liderará
    liderarão
    dirigirá
    dirigirão
    assumirá
    assumirão
    tomará
    tomarão
    dará
    darão
    negociará
    negociarão
    calculará
    calcularão
    estimará
    estimarão
    orçará
    orçarão
    priorizará
    priorizarão
    refatorará
    refatorarão
    depurará
    depurarão
    gravará
    gravarão
    editará
    editarão
    transcreverá
    transcreverão
    resumirá
    resumirão
    exporá
    exporão
    formará
    formarão
    capacitará
    capacitarão
    facilitará
    facilitarão
    garantirá
    garantirão
    assegurará
    assegurarão
    adaptará
    adaptarão
    ajustará
    ajustarão
    anexará
    anexarão
    aprovará
    aprovarão
    arquivará
    arquivarão
    atenderá
    atenderão
    averiguará
    averiguarão
    marcará
    marcarão
    agendará
    agendarão
    conseguirá
    conseguirão
    construirá
    construirão
    distribuirá
    distribuirão
    escolherá
    escolherão
    encontrará
    encontrarão
    ensaiará
    ensaiarão
    estruturará
    estruturarão
    explicará
    explicarão
    extrairá
    extrairão
    gerará
    gerarão
    identificará
    identificarão
    impulsionará
    impulsionarão
    introduzirá
    introduzirão
    justificará
    justificarão
    manterá
    manterão
    medirá
    medirão
    nomeará
    nomearão
    notificará
    notificarão
    obterá
    obterão
    oferecerá
    oferecerão
    otimizará
    otimizarão
    orientará
    orientarão
    passará
    passarão
    pensará
    pensarão
    realizará
    realizarão
    lembrará
    lembrarão
    relembrará
    relembrarão
    remeterá
    remeterão
    renovará
    renovarão
    reparará
    repararão
    repassará
    repassarão
    repetirá
    repetirão
    preencherá
    preencherão
    tirará
    tirarão
    selecionará
    selecionarão
    sincronizará
    sincronizarão
    substituirá
    substituirão
    trabalhará
    trabalharão
    utilizará
    utilizarão
    usará
    usarão
    venderá
    venderão
    visitará
    visitarão
    executará
    executarão
    formalizará
    formalizarão
    ampliará
    ampliarão
    recuperará
    recuperarão
    monitorará
    monitorarão
    encaminhará
    encaminharão
    providenciará
    providenciarão
    articulará
    articularão
    mapeará
    mapearão
    cadastrará
    cadastrarão
    hospedará
    hospedarão
    prototipará
    prototiparão
    entrevistará
    entrevistarão
    sistematizará
    sistematizarão
    alinhará
    alinharão
    viabilizará
    viabilizarão
    submeterá
    submeterão
    protocolará
    protocolarão
    digitará
    digitarão
    verá
    verão
  `,
  charge: `
    para
    por
    a
    de
    com
    do
    da
    pelo
    pela
    a cargo de
    atribuída a
    atribuida a
    atribuído a
    atribuido a
  `,
  supporters: `
    com apoio de
    com o apoio de
    com apoio da
    com apoio do
    com ajuda de
    com a ajuda de
    apoiado por
    apoiada por
    junto com
    em colaboração com
    em colaboracao com
    em parceria com
    com a colaboração de
    com a colaboracao de
    via
    cc
  `,
  ownerLabels: `
    responsável
    responsavel
    responsáveis
    responsaveis
    resp.
    encarregado
    encarregada
    atribuído a
    atribuido a
    atribuída a
    atribuida a
    a cargo de
    a cargo
    dono
    lidera
    quem
  `,
  nobody: `
    ninguém
    ninguem
    alguém
    alguem
    quem
    a definir
    por definir
    a determinar
    a confirmar
    por atribuir
    a designar
    sem responsável
    sem responsavel
    não definido
    nao definido
    indefinido
    pendente
    voluntário
    voluntario
    voluntária
    voluntaria
    voluntários
    voluntarios
    voluntárias
    voluntarias
    nome
    nomes
    responsável
    responsavel
    responsáveis
    responsaveis
    outros
    outras
    usuário
    usuario
    utilizador
    pessoa
    qualquer um
    nenhum
    nenhuma
  `,
  everybody: `
    todos
    todas
    tod@s
    todes
    todxs
    todos e todas
    todas e todos
    toda a equipe
    toda a equipa
    todo o grupo
    toda a turma
    todo mundo
    toda a gente
    todos os membros
    todas as pessoas
    todos os integrantes
    todos os participantes
    todos os presentes
    todos nós
    todos nos
    cada um
    cada uma
    cada integrante
    cada membro
    cada equipe
    cada grupo
    ambos
    ambas
    equipe inteira
    equipe completa
    equipe toda
    grupo todo
    o grupo todo
    geral
  `,
  pair: `
    ambos
    ambas
    os dois
    as duas
  `,
  groups: `
    equipe
    equipes
    equipa
    equipas
    grupo
    grupos
    comissão
    comissao
    comissões
    comissoes
    comitê
    comite
    comité
    diretoria
    direção
    direcao
    direcção
    direccao
    conselho
    secretaria
    tesouraria
    presidência
    presidencia
    secretário
    secretario
    secretária
    tesoureiro
    tesoureira
    presidente
    presidenta
    vice-presidente
    coordenador
    coordenadora
    coordenadores
    coordenadoras
    coordenação
    coordenacao
    moderador
    moderadora
    membros
    sócios
    socios
    sócias
    socias
    voluntários
    voluntarios
    voluntárias
    voluntarias
    gerência
    gerencia
    desenvolvedores
    desenvolvedoras
    programadores
    mantenedores
    administradores
    administração
    administracao
    delegados
    delegado
    delegada
    professor
    professora
    professores
    alunos
    alunas
    estudantes
    participantes
    integrantes
    organizadores
    organizadoras
    organização
    organizacao
    prefeitura
    câmara
    camara
    monitores
    monitor
    orientador
    orientadora
    bolsistas
    núcleo
    nucleo
    colegiado
  `,
  honorific: `
    sr
    sr.
    sra
    sra.
    srta
    srta.
    senhor
    senhora
    dom
    dona
    d.
    dr
    dr.
    dra
    dra.
    prof
    prof.
    profa
    profa.
    profª
    prof.ª
    professor
    professora
    eng.
    engª
    eng.ª
    arq.
    me.
    ms.
    pe.
    adv.
  `,
  noTask: `
    nenhuma
    nenhum
    nada
    ninguém
    ninguem
    não há
    nao ha
    não houve
    nao houve
    sem tarefas
    sem tarefas pendentes
    não há tarefas
    nao ha tarefas
    não há tarefas pendentes
    nao ha tarefas pendentes
    nenhuma tarefa
    nenhuma tarefa pendente
    sem ações
    sem acoes
    não há ações
    nao ha acoes
    nenhuma ação
    nenhuma acao
    sem encaminhamentos
    não há encaminhamentos
    nao ha encaminhamentos
    nenhum encaminhamento
    não houve encaminhamentos
    nao houve encaminhamentos
    sem pendências
    sem pendencias
    não há pendências
    nao ha pendencias
    nenhuma pendência
    nenhuma pendencia
    nada pendente
    não se aplica
    nao se aplica
    não aplicável
    nao aplicavel
    n/a
    na
    n.a.
    sem novidades
    sem alterações
    sem alteracoes
    ver abaixo
    ver acima
    vide abaixo
    vide ata
    a definir
    por definir
    nenhuma por enquanto
    nada por enquanto
    vazio
    nada a registrar
    nada a registar
  `,
  done: `
    feito
    feita
    feitos
    feitas
    terminad*
    completad*
    finalizad*
    realizad*
    fechad*
    encerrad*
    resolvid*
    pronto
    pronta
    prontos
    prontas
    acabad*
    concluído
    concluido
    concluída
    concluida
    concluídos
    concluidos
    concluídas
    concluidas
    concluid*
    cumprid*
    solucionad*
    corrigid*
    entregue
    entregues
    executad*
    já feito
    ja feito
    já feita
    ja feita
    já feitos
    ja feitos
    já feitas
    ja feitas
    já está
    ja esta
    já está feito
    ja esta feito
    já está feita
    ja esta feita
    está feito
    esta feito
    está feita
    esta feita
    está feitos
    esta feitos
    está feitas
    esta feitas
    está pronto
    esta pronto
    está pronta
    esta pronta
    está prontos
    esta prontos
    está prontas
    esta prontas
    já concluído
    ja concluido
    já concluída
    ja concluida
    já concluídos
    ja concluidos
    já concluídas
    ja concluidas
    foi feito
    foi feita
    foi feitos
    foi feitas
    foram feito
    foram feita
    foram feitos
    foram feitas
    já foi feito
    ja foi feito
    já foi feita
    ja foi feita
    já foi feitos
    ja foi feitos
    já foi feitas
    ja foi feitas
  `,
  happened: `
    foi enviad*
    foram enviad*
    já foi enviad*
    ja foi enviad*
    já foram enviad*
    ja foram enviad*
    está enviad*
    esta enviad*
    já está enviad*
    ja esta enviad*
    foi publicad*
    foram publicad*
    já foi publicad*
    ja foi publicad*
    já foram publicad*
    ja foram publicad*
    está publicad*
    esta publicad*
    já está publicad*
    ja esta publicad*
    foi criad*
    foram criad*
    já foi criad*
    ja foi criad*
    já foram criad*
    ja foram criad*
    está criad*
    esta criad*
    já está criad*
    ja esta criad*
    foi resolvid*
    foram resolvid*
    já foi resolvid*
    ja foi resolvid*
    já foram resolvid*
    ja foram resolvid*
    está resolvid*
    esta resolvid*
    já está resolvid*
    ja esta resolvid*
    foi fechad*
    foram fechad*
    já foi fechad*
    ja foi fechad*
    já foram fechad*
    ja foram fechad*
    está fechad*
    esta fechad*
    já está fechad*
    ja esta fechad*
    foi concluído
    foi concluido
    foi concluída
    foi concluida
    foi concluídos
    foi concluidos
    foi concluídas
    foi concluidas
    foram concluído
    foram concluido
    foram concluída
    foram concluida
    foram concluídos
    foram concluidos
    foram concluídas
    foram concluidas
    já foi concluído
    ja foi concluido
    já foi concluída
    ja foi concluida
    já foi concluídos
    ja foi concluidos
    já foi concluídas
    ja foi concluidas
    já foram concluído
    ja foram concluido
    já foram concluída
    ja foram concluida
    já foram concluídos
    ja foram concluidos
    já foram concluídas
    ja foram concluidas
    está concluído
    esta concluido
    está concluída
    esta concluida
    está concluídos
    esta concluidos
    está concluídas
    esta concluidas
    já está concluído
    ja esta concluido
    já está concluída
    ja esta concluida
    já está concluídos
    ja esta concluidos
    já está concluídas
    ja esta concluidas
    foi completad*
    foram completad*
    já foi completad*
    ja foi completad*
    já foram completad*
    ja foram completad*
    está completad*
    esta completad*
    já está completad*
    ja esta completad*
    foi implementad*
    foram implementad*
    já foi implementad*
    ja foi implementad*
    já foram implementad*
    ja foram implementad*
    está implementad*
    esta implementad*
    já está implementad*
    ja esta implementad*
    foi atualizad*
    foram atualizad*
    já foi atualizad*
    ja foi atualizad*
    já foram atualizad*
    ja foram atualizad*
    está atualizad*
    esta atualizad*
    já está atualizad*
    ja esta atualizad*
    foi adicionad*
    foram adicionad*
    já foi adicionad*
    ja foi adicionad*
    já foram adicionad*
    ja foram adicionad*
    está adicionad*
    esta adicionad*
    já está adicionad*
    ja esta adicionad*
    foi corrigid*
    foram corrigid*
    já foi corrigid*
    ja foi corrigid*
    já foram corrigid*
    ja foram corrigid*
    está corrigid*
    esta corrigid*
    já está corrigid*
    ja esta corrigid*
    foi solucionad*
    foram solucionad*
    já foi solucionad*
    ja foi solucionad*
    já foram solucionad*
    ja foram solucionad*
    está solucionad*
    esta solucionad*
    já está solucionad*
    ja esta solucionad*
    foi comprad*
    foram comprad*
    já foi comprad*
    ja foi comprad*
    já foram comprad*
    ja foram comprad*
    está comprad*
    esta comprad*
    já está comprad*
    ja esta comprad*
    foi pagad*
    foram pagad*
    já foi pagad*
    ja foi pagad*
    já foram pagad*
    ja foram pagad*
    está pagad*
    esta pagad*
    já está pagad*
    ja esta pagad*
    foi assinad*
    foram assinad*
    já foi assinad*
    ja foi assinad*
    já foram assinad*
    ja foram assinad*
    está assinad*
    esta assinad*
    já está assinad*
    ja esta assinad*
    foi contatad*
    foram contatad*
    já foi contatad*
    ja foi contatad*
    já foram contatad*
    ja foram contatad*
    está contatad*
    esta contatad*
    já está contatad*
    ja esta contatad*
    foi apresentad*
    foram apresentad*
    já foi apresentad*
    ja foi apresentad*
    já foram apresentad*
    ja foram apresentad*
    está apresentad*
    esta apresentad*
    já está apresentad*
    ja esta apresentad*
    foi preparad*
    foram preparad*
    já foi preparad*
    ja foi preparad*
    já foram preparad*
    ja foram preparad*
    está preparad*
    esta preparad*
    já está preparad*
    ja esta preparad*
    foi terminad*
    foram terminad*
    já foi terminad*
    ja foi terminad*
    já foram terminad*
    ja foram terminad*
    está terminad*
    esta terminad*
    já está terminad*
    ja esta terminad*
    foi finalizad*
    foram finalizad*
    já foi finalizad*
    ja foi finalizad*
    já foram finalizad*
    ja foram finalizad*
    está finalizad*
    esta finalizad*
    já está finalizad*
    ja esta finalizad*
    foi revisad*
    foram revisad*
    já foi revisad*
    ja foi revisad*
    já foram revisad*
    ja foram revisad*
    está revisad*
    esta revisad*
    já está revisad*
    ja esta revisad*
    foi aprovad*
    foram aprovad*
    já foi aprovad*
    ja foi aprovad*
    já foram aprovad*
    ja foram aprovad*
    está aprovad*
    esta aprovad*
    já está aprovad*
    ja esta aprovad*
    foi solicitad*
    foram solicitad*
    já foi solicitad*
    ja foi solicitad*
    já foram solicitad*
    ja foram solicitad*
    está solicitad*
    esta solicitad*
    já está solicitad*
    ja esta solicitad*
    foi instalad*
    foram instalad*
    já foi instalad*
    ja foi instalad*
    já foram instalad*
    ja foram instalad*
    está instalad*
    esta instalad*
    já está instalad*
    ja esta instalad*
    foi configurad*
    foram configurad*
    já foi configurad*
    ja foi configurad*
    já foram configurad*
    ja foram configurad*
    está configurad*
    esta configurad*
    já está configurad*
    ja esta configurad*
    foi realizad*
    foram realizad*
    já foi realizad*
    ja foi realizad*
    já foram realizad*
    ja foram realizad*
    está realizad*
    esta realizad*
    já está realizad*
    ja esta realizad*
    foi executad*
    foram executad*
    já foi executad*
    ja foi executad*
    já foram executad*
    ja foram executad*
    está executad*
    esta executad*
    já está executad*
    ja esta executad*
    foi entregue
    foram entregues
    aconteceu
    já aconteceu
    ja aconteceu
    ocorreu
    se realizou
    realizou-se
    foi feito
    foi feita
    já foi feito
    ja foi feito
    teve lugar
    foi mesclado
    foi mesclada
    foi mergeado
    foi mergeada
    já enviou
    ja enviou
    já enviei
    ja enviei
    já fez
    ja fez
  `,
  acted: `
    enviad*
    criad*
    publicad*
    adicionad*
    acrescentad*
    atualizad*
    contatad*
    contactad*
    escrito
    escrita
    escritos
    escritas
    redigid*
    comprad*
    pago
    paga
    pagos
    pagas
    pagad*
    reservad*
    assinad*
    apresentad*
    pedid*
    solicitad*
    corrigid*
    consertad*
    removid*
    convidad*
    avisad*
    informad*
    convocad*
    preparado
    parada
    parados
    enviou
    criou
    publicou
    adicionou
    atualizou
    contatou
    contactou
    falou com
    conversou com
    escreveu
    redigiu
    comprou
    pagou
    reservou
    assinou
    apresentou
    pediu
    solicitou
    perguntou
    avisou
    informou
    convidou
    preparou
    fez
    terminou
    completou
    entregou
    realizou
    concluiu
    finalizou
  `,
  doneApart: `
    ok
    completo
    completa
    completos
    completas
    enviado
    e-mail enviado
    email enviado
    mensagem enviada
    pr mesclado
    pr mergeado
    pr aprovado
    pr fechado
    pr aceito
  `,
  already: `
    já
    ja
    já está
    ja esta
    já estão
    ja estao
    está
    esta
    estão
    estao
    tudo
    todas
    todos
    é
    e
    foi
    foram
    já foi
    ja foi
    já foram
    ja foram
  `,
  dropped: `
    cancelad*
    descartad*
    obsoleto
    obsoleta
    obsoletos
    obsoletas
    anulad*
    retirad*
    abandonad*
    rejeitad*
    não é mais necessário
    nao e mais necessario
    não é mais necessária
    nao e mais necessaria
    não é mais necessários
    nao e mais necessarios
    não é mais necessárias
    nao e mais necessarias
    já não é necessário
    ja nao e necessario
    já não é necessária
    ja nao e necessaria
    já não é necessários
    ja nao e necessarios
    já não é necessárias
    ja nao e necessarias
    não são mais necessário
    nao sao mais necessario
    não são mais necessária
    nao sao mais necessaria
    não são mais necessários
    nao sao mais necessarios
    não são mais necessárias
    nao sao mais necessarias
    deixou de ser necessário
    deixou de ser necessario
    deixou de fazer sentido
    não se aplica mais
    nao se aplica mais
    não faz mais sentido
    nao faz mais sentido
    não será feito
    nao sera feito
    não será feita
    nao sera feita
    não será feitos
    nao sera feitos
    não será feitas
    nao sera feitas
    não vai ser feito
    nao vai ser feito
    não vai ser feita
    nao vai ser feita
    não vai ser feitos
    nao vai ser feitos
    não vai ser feitas
    nao vai ser feitas
    não será mais feito
    nao sera mais feito
    não será mais feita
    nao sera mais feita
    não será mais feitos
    nao sera mais feitos
    não será mais feitas
    nao sera mais feitas
    desistimos
    fora do escopo
    fora de âmbito
    fora de ambito
    descontinuad*
    sem efeito
  `,
  notDone: `
    não
    nao
    ainda
    nunca
    pendente
    pendentes
    em curso
    em andamento
    em progresso
    em processo
    em desenvolvimento
    em execução
    em execucao
    em aberto
    à espera
    a espera
    aguardando
    aguarda
    esperando
    falta
    faltam
    faltando
    quase
    parcialmente
    em parte
    parcial
    adiad*
    postergad*
    prorrogad*
    atrasad*
    bloquead*
    parado
    parada
    parados
    suspenso
    suspensa
    suspensos
    suspensas
    aberto
    aberta
    abertos
    abertas
    quando
    se
    até
    ate
    até que
    ate que
    antes
    deve
    devem
    deveria
    deverá
    devera
    tem que
    será
    sera
    serão
    serao
    vai
    em breve
    mas
    porém
    porem
    salvo
    exceto
    sem
    continua
    continuam
    iniciad*
    começad*
    comecad*
    a fazer
    por fazer
    talvez
    amanhã
    amanha
    rascunho
    em revisão
    em revisao
    precisa
    precisam
  `,
  goesOn: `
    em curso
    em andamento
    em progresso
    em processo
    em desenvolvimento
    em execução
    em execucao
    em aberto
    em espera
    à espera
    a espera
    aguardando
    pendente
    pendentes
    continua pendente
    continuam pendentes
    ainda pendente
    continua
    continua em aberto
    continua em andamento
    segue em andamento
    aberto
    aberta
    abertos
    abertas
    adiad*
    postergad*
    prorrogad*
    bloquead*
    parado
    parada
    parados
    a fazer
    por fazer
    por iniciar
    não feito
    nao feito
    não feita
    nao feita
    não feitos
    nao feitos
    não feitas
    nao feitas
    não iniciad*
    nao iniciad*
    não realizad*
    nao realizad*
    não terminad*
    nao terminad*
    não concluído
    nao concluido
    não concluída
    nao concluida
    não concluídos
    nao concluidos
    não concluídas
    nao concluidas
    ainda não
    ainda nao
    sem avanços
    sem avancos
    sem novidades
    sem alterações
    sem alteracoes
    iniciad*
    parcialmente feito
    parcialmente concluído
    parcialmente concluido
    parcialmente concluída
    parcialmente concluida
    parcial
    atrasad*
    em revisão
    em revisao
  `,
  still: `
    ainda
    segue
    seguem
    continua
    continuam
    está
    esta
    estão
    estao
    ainda está
    ainda esta
    permanece
  `,
  moved: `
    adiad*
    adiou-se
    postergad*
    prorrogad*
    remarcad*
    movid*
    transferid*
    passou
    passa
  `,
  limits: `
    mas
    porém
    porem
    salvo
    exceto
    não
    nao
    quase
    quando
    se
    até
    ate
    falta
    faltando
    só
    so
    apenas
    em breve
    menos
    parcialmente
    assim que
    em parte
    pendente
  `,
  negation: `
    não
    nao
    nunca
    nem
    sem
    não está
    nao esta
    não foi
    nao foi
    não foram
    nao foram
    ainda não
    ainda nao
  `,
  statusLabel: `
    estado
    status
    situação
    situacao
    andamento
    acompanhamento
    atualização
    atualizacao
    ponto de situação
    ponto de situacao
  `,
  see: `
    ver
    veja
    vide
    cf
    cf.
    consultar
    mais informações em
    mais informacoes em
    mais detalhes em
    detalhes em
  `,
  makes: `
    criar
    abrir
    escrever
    redigir
    adicionar
    acrescentar
    fazer
  `,
  light: `
    verificar
    criar
    fazer
    ver
    olhar
    escrever
    adicionar
    atualizar
    preparar
    perguntar
    revisar
    continuar
    terminar
    finalizar
    esclarecer
    enviar
    pedir
    dar
    colocar
    falar
    comentar
    voltar
    de novo
    mais
    também
    tambem
    novo
    nova
    próximo
    proximo
    último
    ultimo
    tarefa
    tema
    ponto
    reunião
    reuniao
    que
    deve
    pode
    há
    ha
    com
    não
    nao
  `,
  generalSection: `
    notas
    diversos
    outros
    outros assuntos
    assuntos gerais
    discussão
    discussao
    temas
    temas tratados
    assuntos tratados
    tópicos
    topicos
    desenvolvimento
    desenvolvimento da reunião
    desenvolvimento da reuniao
    informes
    comentários
    comentarios
    observações
    observacoes
    ordem do dia
    ordem de trabalhos
    pauta
    ata
    resumo
    informações gerais
    informacoes gerais
  `,
  otherStatements: `
    decisão
    decisao
    decisões
    decisoes
    decidiu-se
    ficou decidido
    deliberação
    deliberacao
    deliberações
    deliberacoes
    deliberado
    deliberou-se
    acordo
    acordos
    ficou acordado
    resolução
    resolucao
    resoluções
    resolucoes
    aprovado
    aprovada
    nota
    notas
    informação
    informacao
    informações
    informacoes
    informe
    informes
    info
    pergunta
    perguntas
    resposta
    votação
    votacao
    voto
    votos
    a favor
    contra
    abstenções
    abstencoes
    participantes
    presentes
    ausentes
    faltas
    justificaram
    ordem do dia
    ordem de trabalhos
    pauta
    ata
    resumo
    conclusão
    conclusao
    conclusões
    conclusoes
    próxima reunião
    proxima reuniao
    próximo encontro
    proximo encontro
    data da próxima reunião
    data da proxima reuniao
    data
    hora
    horário
    horario
    horário de início
    horario de inicio
    horário de término
    horario de termino
    hora de início
    hora de inicio
    hora de fim
    início
    inicio
    término
    termino
    fim
    duração
    duracao
    tema
    temas
    assunto
    assuntos
    tópico
    topico
    observação
    observacao
    observações
    observacoes
    obs
    comentário
    comentario
    comentários
    comentarios
    aviso
    avisos
    debate
    discussão
    discussao
    proposta
    propostas
    motivo
    objetivo
    objetivos
    link
    links
    exemplo
    contexto
    resultado
    resultados
    problema
    problemas
    risco
    riscos
    ideia
    ideias
    dúvida
    duvida
    dúvidas
    duvidas
    sugestão
    sugestao
    sugestões
    sugestoes
    autor
    autores
    autor(es)
    revisor
    revisor(es)
    relator
  `,
  templates: `
    adicionar tarefas aqui
    adicione aqui as tarefas
    liste as tarefas aqui
    descreva a tarefa
    descrever a tarefa
    descrição breve da tarefa
    descricao breve da tarefa
    escreva aqui
    nome do responsável
    nome do responsavel
    nome da tarefa
    quem faz o quê
    quem faz o que
  `,
  intelligence: `
    generativa
    act
    e
    para
    em
    é
    pode
    de
    como
  `,
  notNames: `
    contatar
    contactar
    preparar
    enviar
    mandar
    criar
    redigir
    revisar
    rever
    publicar
    atualizar
    actualizar
    organizar
    coordenar
    convocar
    comprar
    reservar
    contratar
    apresentar
    entregar
    completar
    terminar
    acabar
    finalizar
    concluir
    investigar
    pesquisar
    buscar
    procurar
    consultar
    perguntar
    falar
    conversar
    ligar
    avisar
    informar
    comunicar
    confirmar
    verificar
    checar
    conferir
    validar
    testar
    instalar
    configurar
    implantar
    documentar
    implementar
    desenvolver
    desenhar
    programar
    planejar
    planear
    elaborar
    analisar
    estudar
    avaliar
    olhar
    explorar
    consertar
    corrigir
    solucionar
    resolver
    melhorar
    aprimorar
    adicionar
    acrescentar
    incluir
    incorporar
    integrar
    retirar
    remover
    eliminar
    apagar
    excluir
    mudar
    alterar
    modificar
    mover
    migrar
    traduzir
    imprimir
    pagar
    cobrar
    assinar
    solicitar
    pedir
    recolher
    reunir
    levantar
    levar
    trazer
    montar
    limpar
    arrumar
    anotar
    registrar
    registar
    inscrever
    convidar
    propor
    sugerir
    definir
    decidir
    fixar
    estabelecer
    compartilhar
    partilhar
    divulgar
    promover
    subir
    baixar
    carregar
    escrever
    ler
    responder
    seguir
    continuar
    retomar
    começar
    comecar
    iniciar
    lançar
    lancar
    abrir
    fechar
    encerrar
    fazer
    colocar
    tentar
    ajudar
    apoiar
    colaborar
    participar
    acompanhar
    supervisionar
    moderar
    liderar
    dirigir
    assumir
    tomar
    dar
    negociar
    calcular
    estimar
    orçar
    orcar
    priorizar
    refatorar
    depurar
    gravar
    editar
    transcrever
    resumir
    expor
    formar
    capacitar
    facilitar
    garantir
    assegurar
    adaptar
    ajustar
    anexar
    aprovar
    arquivar
    atender
    averiguar
    marcar
    agendar
    conseguir
    construir
    distribuir
    escolher
    encontrar
    ensaiar
    estruturar
    explicar
    extrair
    gerar
    identificar
    impulsionar
    introduzir
    justificar
    manter
    medir
    nomear
    notificar
    obter
    oferecer
    otimizar
    orientar
    passar
    pensar
    realizar
    lembrar
    relembrar
    remeter
    renovar
    reparar
    repassar
    repetir
    preencher
    tirar
    selecionar
    sincronizar
    substituir
    trabalhar
    utilizar
    usar
    vender
    visitar
    executar
    formalizar
    ampliar
    recuperar
    monitorar
    encaminhar
    providenciar
    articular
    mapear
    cadastrar
    hospedar
    prototipar
    entrevistar
    sistematizar
    alinhar
    viabilizar
    submeter
    protocolar
    digitar
    ver
    se
    me
    lhe
    que
    quem
    como
    quando
    onde
    sim
    não
    nao
    já
    ja
    e
    ou
    mas
    porém
    porem
    porque
    para
    por
    com
    de
    do
    da
    em
    no
    na
    nos
    nas
    ao
    à
    a
    até
    ate
    sobre
    após
    apos
    durante
    entre
    além
    alem
    também
    tambem
    ainda
    agora
    depois
    antes
    hoje
    amanhã
    amanha
    isto
    isso
    este
    esta
    estes
    estas
    esse
    essa
    há
    ha
    haverá
    havera
    haver
    ser
    estar
    ter
    ir
    poder
    dever
    falta
    faltam
    fica
    ficou
    ficaram
    segue
    seguem
    deve
    devem
    vamos
    próximo
    proximo
    próxima
    proxima
    próximos
    proximos
    próximas
    proximas
    seguinte
    novo
    nova
    primeiro
    primeira
    segundo
    último
    ultimo
    última
    ultima
    outro
    outra
    outros
    outras
    cada
    tarefa
    tarefas
    ação
    acao
    ações
    acoes
    atividade
    atividades
    tema
    temas
    ponto
    pontos
    pergunta
    ideia
    ideias
    exemplo
    data
    prazo
    hora
    horário
    horario
    local
    reunião
    reuniao
    ata
    decisão
    decisao
    decisões
    decisoes
    nota
    notas
    proposta
    propostas
    estado
    status
    pendente
    pendentes
    feito
    feita
    urgente
    importante
    prioridade
    e-mail
    mensagem
    link
    links
    lista
    documento
    documentos
    relatório
    relatorio
    relatórios
    relatorios
    orçamento
    orcamento
    orçamentos
    orcamentos
    fatura
    faturas
    cartaz
    cartazes
    folheto
    questionário
    questionario
    formulário
    formulario
    página
    pagina
    site
    código
    codigo
    servidor
    banco de dados
    base de dados
    entrega
    entregas
    apresentação
    apresentacao
    calendário
    calendario
    cronograma
    prova
    teste
    testes
    obrigado
    sprint
    semana
    parte
    fase
    versão
    versao
    opção
    opcao
    opções
    opcoes
    resumo
    objetivo
    objetivos
    resultado
    resultados
    problema
    problemas
    dúvida
    duvida
    dúvidas
    duvidas
    nada
    alguém
    alguem
    ninguém
    ninguem
    algo
    melhor
    possível
    possivel
    talvez
    segunda
    terça
    terca
    quarta
    quinta
    sexta
    sábado
    sabado
    janeiro
    fevereiro
    maio
    junho
    julho
    setembro
    outubro
    novembro
    dezembro
    criação
    criacao
    construção
    construcao
    elaboração
    elaboracao
    revisão
    revisao
    atualização
    atualizacao
    definição
    definicao
    realização
    realizacao
    implementação
    implementacao
    desenvolvimento
    planejamento
    levantamento
    análise
    analise
    estudo
    correção
    correcao
    continuação
    continuacao
    finalização
    finalizacao
  `,
  objects: `
    com
    a
    ao
    à
    aos
    às
    as
    de
    do
    da
    dos
    das
    para
    por
    pelo
    pela
    e
    ou
    sobre
    sem
    segundo
    contatar
    contactar
    perguntar
    pedir
    avisar
    escrever
    ligar
    convidar
    informar
    consultar
    enviar
    mandar
    lembrar
    ajudar
    agradecer
    notificar
    entrevistar
    falar
    é
    como
  `,
  imperative: `
    contatar
    contactar
    preparar
    enviar
    mandar
    criar
    redigir
    revisar
    rever
    publicar
    atualizar
    actualizar
    organizar
    coordenar
    convocar
    comprar
    reservar
    contratar
    apresentar
    entregar
    completar
    terminar
    acabar
    finalizar
    concluir
    investigar
    pesquisar
    buscar
    procurar
    consultar
    perguntar
    falar
    conversar
    ligar
    avisar
    informar
    comunicar
    confirmar
    verificar
    checar
    conferir
    validar
    testar
    instalar
    configurar
    implantar
    documentar
    implementar
    desenvolver
    desenhar
    programar
    planejar
    planear
    elaborar
    analisar
    estudar
    avaliar
    olhar
    explorar
    consertar
    corrigir
    solucionar
    resolver
    melhorar
    aprimorar
    adicionar
    acrescentar
    incluir
    incorporar
    integrar
    retirar
    remover
    eliminar
    apagar
    excluir
    mudar
    alterar
    modificar
    mover
    migrar
    traduzir
    imprimir
    pagar
    cobrar
    assinar
    solicitar
    pedir
    recolher
    reunir
    levantar
    levar
    trazer
    montar
    limpar
    arrumar
    anotar
    registrar
    registar
    inscrever
    convidar
    propor
    sugerir
    definir
    decidir
    fixar
    estabelecer
    compartilhar
    partilhar
    divulgar
    promover
    subir
    baixar
    carregar
    escrever
    ler
    responder
    seguir
    continuar
    retomar
    começar
    comecar
    iniciar
    lançar
    lancar
    abrir
    fechar
    encerrar
    fazer
    colocar
    tentar
    ajudar
    apoiar
    colaborar
    participar
    acompanhar
    supervisionar
    moderar
    liderar
    dirigir
    assumir
    tomar
    dar
    negociar
    calcular
    estimar
    orçar
    orcar
    priorizar
    refatorar
    depurar
    gravar
    editar
    transcrever
    resumir
    expor
    formar
    capacitar
    facilitar
    garantir
    assegurar
    adaptar
    ajustar
    anexar
    aprovar
    arquivar
    atender
    averiguar
    marcar
    agendar
    conseguir
    construir
    distribuir
    escolher
    encontrar
    ensaiar
    estruturar
    explicar
    extrair
    gerar
    identificar
    impulsionar
    introduzir
    justificar
    manter
    medir
    nomear
    notificar
    obter
    oferecer
    otimizar
    orientar
    passar
    pensar
    realizar
    lembrar
    relembrar
    remeter
    renovar
    reparar
    repassar
    repetir
    preencher
    tirar
    selecionar
    sincronizar
    substituir
    trabalhar
    utilizar
    usar
    vender
    visitar
    executar
    formalizar
    ampliar
    recuperar
    monitorar
    encaminhar
    providenciar
    articular
    mapear
    cadastrar
    hospedar
    prototipar
    entrevistar
    sistematizar
    alinhar
    viabilizar
    submeter
    protocolar
    digitar
    ver
    encarregar-se de
    ocupar-se de
    entrar em contato
    entrar em contacto
    reunir-se
    fazer acompanhamento
    dar seguimento
    dar andamento
    dar continuidade
    levar a cabo
    pôr em prática
    por em pratica
    colocar em prática
    colocar em pratica
    dar uma olhada
    assegurar-se
    informar-se
    certificar-se
    criação de
    criacao de
    construção do
    construcao do
    construção da
    construcao da
    elaboração de
    elaboracao de
    elaboração do
    elaboracao do
    elaboração da
    elaboracao da
    revisão do
    revisao do
    revisão da
    revisao da
    atualização do
    atualizacao do
    atualização da
    atualizacao da
  `,
  month: `
    janeiro
    fevereiro
    março
    abril
    maio
    junho
    julho
    agosto
    setembro
    outubro
    novembro
    dezembro
    jan
    fev
    mar
    abr
    mai
    jun
    jul
    ago
    set
    out
    nov
    dez
    janeiro
    fevereiro
    marco
    abril
    maio
    junho
    julho
    agosto
    setembro
    outubro
    novembro
    dezembro
  `,
  weekday: `
    segunda-feira
    terça-feira
    quarta-feira
    quinta-feira
    sexta-feira
    sábado
    domingo
    segunda
    terça
    quarta
    quinta
    sexta
    sábado
    domingo
    seg
    ter
    qua
    qui
    sex
    sáb
    dom
    segunda-feira
    terca-feira
    quarta-feira
    quinta-feira
    sexta-feira
    sabado
    domingo
    segunda
    terca
    quarta
    quinta
    sexta
    sabado
    domingo
    seg
    ter
    qua
    qui
    sex
    sab
    dom
  `,
  count: `
    um
    dois
    três
    quatro
    cinco
    seis
    sete
    oito
    nove
    dez
    uma
    duas
    três
    quatro
    cinco
    seis
    sete
    oito
    nove
    dez
    uma
    duas
    tres
    quatro
    cinco
    seis
    sete
    oito
    nove
    dez
  `,
  timeUnit: `
    dia
    semana
    mês
    trimestre
    ano
    dias
    semanas
    meses
    trimestres
    anos
  `,
  alsoName: `
    abril
    julho
  `,
  ordinal: `
    º
    °
    ª
  `,
  dayJoin: `
    de
    do
    o
  `,
  today: `
    hoje
  `,
  tomorrow: `
    amanhã
    amanha
  `,
  afterTomorrow: `
    depois de amanhã
    depois de amanha
  `,
  relativeDay: `
    hoje à noite
    hoje a noite
    hoje à tarde
    hoje a tarde
    hoje mesmo
    amanhã cedo
    amanha cedo
    amanhã de manhã
    amanha de manha
    amanhã à tarde
    amanha a tarde
    amanhã à noite
    amanha a noite
  `,
  season: `
    natal
    o natal
    páscoa
    pascoa
    a páscoa
    a pascoa
    carnaval
    o carnaval
    ano novo
    são joão
    sao joao
    férias
    ferias
    as férias
    as ferias
    férias de verão
    ferias de verao
    férias de julho
    ferias de julho
    verão
    verao
    o verão
    o verao
    outono
    inverno
    primavera
    fim de ano
    o fim do ano
    volta às aulas
    volta as aulas
    recesso
    o recesso
    feriado
    o feriado
    festas juninas
  `,
  week: `
    semana
    mês
    mes
    quinzena
    fim de semana
    final de semana
  `,
  once: `
    vez
  `,
  occasion: `
    reunião
    reuniao
    reuniões
    reunioes
    encontro
    sessão
    sessao
    assembleia
    chamada
    videochamada
    sprint
    entrega
    oficina
    jornada
    conferência
    conferencia
    congresso
    release
    lançamento
    lancamento
    versão
    versao
    meeting
    call
    evento
    aula
    apresentação
    apresentacao
    comitê
    comite
    comissão
    comissao
    conselho
    plenária
    plenaria
    iteração
    iteracao
    hackathon
    feira
  `,
  milestone: `
    release
    lançamento
    lancamento
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
    seguinte
    seguintes
    vindouro
    vindoura
    vindouros
    vindouras
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
    seguinte
    seguintes
    que vem
    que vêm
    vindouro
    vindoura
    vindouros
    vindouras
  `,
  current: `
    este
    esta
    estes
    estas
    neste
    nesta
    deste
    desta
    o presente
    a presente
    esse
    essa
  `,
  endOf: `
    fim de
    fim do
    fim da
    final de
    final do
    final da
    finais de
    finais do
  `,
  partOf: `
    meados de
    meados do
    meio de
    meio do
    início de
    inicio de
    início do
    inicio do
    começo de
    comeco de
    começo do
    comeco do
    princípio de
    principio de
    princípio do
    principio do
    princípios de
    principios de
    metade de
    metade do
  `,
  few: `
    poucos
    poucas
    uns
    umas
    alguns
    algumas
    um par de
    vários
    varios
    várias
    varias
  `,
  until: `
    até
    ate
    até ao
    ate ao
    até à
    ate a
    até dia
    ate dia
    até o dia
    ate o dia
    até ao dia
    ate ao dia
    antes de
    antes do
    antes da
    antes do dia
    para
    pra
    para o dia
    no máximo
    no maximo
    no máximo até
    no maximo ate
    o mais tardar
    o mais tardar até
    o mais tardar ate
    no mais tardar
    prazo
    prazo até
    prazo ate
    data limite
    data-limite
    data de entrega
    vence
    vence em
    entrega
    entregar até
    entregar ate
    deadline
    daqui até
    daqui ate
    impreterivelmente até
    impreterivelmente ate
  `,
  before: `
    antes de
    antes da
    antes do
    até
    ate
    até à
    ate a
    até ao
    ate ao
    a tempo de
    a tempo da
    a tempo do
  `,
  timeFor: `
    para
    pra
    pro
  `,
  within: `
    em
    dentro de
    no prazo de
    num prazo de
    em até
    em ate
    durante
    daqui a
    no
    na
    nos
    nas
    ao
    a
  `,
  onDay: `
    em
    no
    na
    no dia
    dia
    ao
  `,
  afterTime: `
    depois de
    depois do
    depois da
    após
    apos
    a partir de
    a partir do
    a partir da
  `,
  calendarWeek: `
    semana
  `,
  asSoon: `
    o mais rápido possível
    o mais rapido possivel
    o quanto antes
    o mais breve possível
    o mais breve possivel
    assim que possível
    assim que possivel
    com urgência
    com urgencia
    o mais cedo possível
    o mais cedo possivel
  `,
  told: `
    que
    quem
    porque
    se
    onde
    cujo
    cuja
  `,
  asks: `
    pedir
    pede
    pedirá
    pedira
    perguntar
    pergunta
    convidar
    convida
    lembrar
    lembra
    solicitar
    solicita
    avisar
    avisa
  `,
  askedFor: `
    que
    para
    a
    se
  `,
  isWhen: `
    é
    e
    será
    sera
    são
    sao
    serão
    serao
    acontece
    acontecerá
    acontecera
    terá
    tera
    haverá
    havera
    tem
    está
    esta
    estará
    estara
    ocorre
    ocorrerá
    ocorrera
  `,
  scheduled: `
    previsto
    prevista
    previstos
    previstas
    programad*
    marcad*
    agendad*
    fixad*
    planejad*
    planead*
    convocad*
    anunciad*
  `,
  timeWord: `
    h
    hs
    h.
    hora
    horas
    min
    mins
    minuto
    minutos
    am
    pm
    utc
    brt
  `,
  agent: `
    por
    pelo
    pela
    pelos
    pelas
  `,
  reported: `
    informou
    comentou
    explicou
    indicou
    mencionou
    disse
    perguntou
    lembrou
    relatou
    destacou
    ressaltou
    informa que
    comenta que
    explica que
    lembra que
    diz que
    acha que
    agradeceu
    apontou
    sugeriu
    observou
  `,
  noNews: `
    sem novidades
    sem novidade
    sem atualização
    sem atualizações
    sem avanços
    sem alterações
    continua pendente
    ainda pendente
    ainda não foi feito
    ainda não feito
    segue pendente
  `,
};
