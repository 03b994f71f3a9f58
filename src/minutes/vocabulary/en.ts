import type { Vocabulary } from './concepts.ts';

/** English. Change here when minutes in English use a word that is not known; one word or phrase a line. */
export const en: Vocabulary = {
  article: `
    the
    a
    an
    our
    your
    their
    its
    this
    these
    that
    those
    any
    all
    each
    every
    some
    both
    my
    his
    her
    other
    same
    such
  `,
  relation: `
    of
    from
    for
    to
    in
    on
    at
    by
    with
    within
    into
    onto
    over
    under
    about
    after
    before
    during
    until
    till
    up
    since
    through
    throughout
    between
    among
    via
    per
    regarding
    concerning
    re
    as
    if
    back
    off
    out
    upon
    forward
    ahead
    here
    together
    also
    ago
  `,
  origin: `
    from
    of
    since
  `,
  auxiliary: `
    be
    is
    are
    was
    were
    been
    being
    am
    have
    has
    had
    do
    does
    did
    will
    shall
    need
    needs
    needed
    please
    let's
  `,
  pronoun: `
    i
    we
    you
    he
    she
    it
    they
    us
    them
    me
    who
    whom
    whose
    there
  `,
  action: `
    action items
    action item
    action points
    action point
    actions items
    actions
    action
    ais
    ai's
    ai
    aps
    ap's
    todos
    todo
    to dos
    to do
    to-dos
    to-do
    todo's
    to-do's
    todo list
    to-do list
    to do list
    task list
    tasks
    action list
    action log
    action register
    action tracker
    action steps
    actionables
    assignments
    homework
    task assignments
    to be done
    who does what
    who will do what
    ap
  `,
  step: `
    next steps
    next step
    follow-ups
    follow ups
    followups
    follow-up
    follow up
    followup
    follow-up items
    followup items
    work items
    commitments
  `,
  task: `
    task
  `,
  plainAction: `
    action items
    action points
    todos
    to-dos
    to dos
  `,
  leftover: `
    matters arising
    carry over
    carry overs
    carryover
    carryovers
    carried over
    carried forward
    leftover
    leftovers
    left over
    left overs
    backlog from last time
    old business
    unfinished business
  `,
  list: `
    list
    lists
    log
    register
    tracker
    overview
    table
    summary
    recap
    section
    sheet
    board
    inventory
    index
    collection
  `,
  earlier: `
    last
    last time
    last week
    last month
    last year
    last meeting's
    last week's
    previous
    previously
    prior
    past
    earlier
    former
    old
    older
    prev
    preceding
    yesterday
    yesterday's
    closed
    completed
    ago
    left
    follow-up on
    follow up on
    following up on
  `,
  open: `
    pending
    open
    outstanding
    remaining
    unfinished
    incomplete
    unresolved
    ongoing
    existing
    still
    carried
    brought
    carry
    wip
    not done
    in progress
    undone
    owed
    unclosed
    uncompleted
    longstanding
    long standing
  `,
  review: `
    check
    checking
    review
    reviewing
    reviewed
    revisit
    revisiting
    re-visit
    follow up
    follow ups
    following up
    walk through
    walkthrough
    go over
    going over
    look back
    retrospective
    run through
    read through
    verification
    go through
    round up
    status of
    state of
    status on
    progress on
    progress of
    update on
    updates on
    update of
    updates to
    report on
    reports on
    report back on
    discussion of
  `,
  fresh: `
    new
    next
    upcoming
    today
    today's
    future
    tomorrow
    coming
    following
    newly
  `,
  meeting: `
    meeting
    meetings
    meeting's
    meetup
    call
    calls
    call's
    session
    sessions
    sync
    syncs
    sync-up
    standup
    stand-up
    week
    weeks
    week's
    month
    month's
    time
    minutes
    conference
    conf call
    con call
    concall
    telco
    gathering
    assembly
    sprint
    workshop
    retreat
    summit
    f2f
    face to face
    hangout
    plenary
    period
    quarter
    telecon
    teleconference
    day
    agm
    board meeting
    scrum
  `,
  filler: `
    added
    agreed
    assigned
    captured
    couple
    cw
    decided
    due
    few
    general
    identified
    incl
    including
    items
    item
    key
    main
    notes
    note
    recorded
    required
    responsible
    results
    resulting
    taken
    team
    tracking
    track
    weekly
    discussed
    tbd
    prs
    arising
    immediate
    things
    suggested
    short
    long
    term
    quick
    actionable
    raised
    created
    made
    assigned to
    agreed on
    personal
    individual
    individual's
    proposed
    owner
    owners
    arose
    final
    concluding
    extra
    additional
    further
    go
    month
    months
    call
    future
    points
    point
    people
    everyone
    specific
    important
    urgent
    group
    attendees
    members
    participants
    possible
    potential
    date
    dates
    monthly
    biweekly
    bi-weekly
    daily
    quarterly
    annual
    other
    misc
    miscellaneous
    more
    related
    administrative
    total
    volunteer
    volunteers
    overflow
    follow
    add
    add to
    new business
    status
    state
    progress
    update
    updates
    discussion
    discuss
    report
    reports
    reporting
    current
    active
    standing
    look
    s
    agreed upon
  `,
  stop: `
    how
    why
    what
    when
    where
    which
    about
    on
    to
    of
    with
    without
    no
    not
    we
    i
    they
    you
    he
    she
    it
    is
    are
    was
    were
    be
    been
    have
    has
    had
    should
    can
    could
    will
    would
    must
    may
    do
    does
    did
    my
    his
    her
    its
    your
    if
    that
    this
    there
    using
    use
    via
    tool
    tools
    bot
    bots
    template
    templates
    automatic
    automated
    label
    labels
    github
    format
    tracked
    created
    moved
    mentioned
    noted
    went
    discuss
    discussed
    zero
    none
    many
    some
    any
    few
    proposal
    policy
    create
    write
    add
    check
    define
    make
    convert
    sync
    track
    move
    import
    export
    send
    share
    read
    see
    sort
    handle
    assign
    take
    put
    keep
    link
    collect
    file
    open source
  `,
  sectionBeside: `
    decisions
    decision
    decisions made
    conclusions
    conclusion
    outcomes
    outcome
    resolutions
    agreements
    aob
    any other business
    parking lot
    wrap up
    wrap-up
    closing
    closing remarks
    questions
    open questions
  `,
  otherSections: `
    next meeting
    next call
    next sync
    next session
    date of next meeting
    attendees
    participants
    attendance
    recording
    recordings
    links
    useful links
    resources
    meeting info
    meeting information
    meeting details
    meeting link
    call info
    call details
    call-in details
    dial-in
    dial in
    dial-in info
    dial-in details
    dial-in information
    zoom info
    zoom details
    zoom link
    webex info
    webex details
    teams info
    conference details
    introductions
    intros
    introduction
    welcome
    welcome new members
    new members
    new contributors
    newcomers
  `,
  numbered: `
    item
    agenda item
    topic
    point
    section
    part
    top
    no
    number
  `,
  agenda: `
    agenda
    agenda items
    proposed agenda
    draft agenda
    tentative agenda
    meeting agenda
    today's agenda
    topics
    topics for discussion
    discussion topics
    schedule
    program
    programme
    order of business
  `,
  ownerRole: `
    owner
    owners
    owner(s)
    who
    assignee
    assignees
    assignee(s)
    assigned
    assigned to
    responsible
    responsibility
    responsible person
    person responsible
    person
    people
    lead
    leads
    by whom
    name
    names
    action owner
    actor
    driver
    dri
    actionee
    contact
    poc
    action by
    whom
    actionees
    action owners
    owned by
  `,
  taskColumn: `
    action
    actions
    action item
    action items
    action point
    action points
    ai
    ais
    ap
    aps
    task
    tasks
    todo
    to do
    to-do
    todos
    what
    description
    item
    items
    details
    activity
    deliverable
    next step
    next steps
    subject
    title
    follow-up
    follow up
    work item
    what to do
  `,
  plainTaskColumn: `
    what
    what to do
  `,
  statusColumn: `
    update
    updates
    status
    state
    rag
    rag status
    done
    progress
    done?
    completed
    closed
    complete
    completed?
    current status
  `,
  dueColumn: `
    due
    due date
    deadline
    when
    by when
    target
    target date
    eta
    date due
    due by
    timeline
    completion date
    date
    by
    due on
    expected date
    due?
    needed by
    until
  `,
  dateColumn: `
    date
  `,
  identifier: `
    id
    #
    no
    no.
    nr
    nr.
    number
    num
    identifier
    ap identifier
    ai identifier
    action identifier
    action id
    action item id
    ref
    ai id
    ap id
    item no
    ai #
    action #
    ap #
    action number
    item #
    key
    ai no
    ap no
    ap number
    ai number
    action no
  `,
  topicColumn: `
    item
    items
    topic
    topics
    subject
    agenda item
    agenda
    agenda topic
    discussion
    discussions
    discussion points
    notes
    minutes
    comments
    issue
    decision
    decisions
    conclusion
    conclusions
    outcome
    details
    summary
    description
  `,
  closedCell: `
    closed
    done
    complete
    completed
    finished
    resolved
    merged
    fixed
    yes
    x
    y
    ok
    implemented
    100%
    100 %
    delivered
    [x]
    ✓
    done!
  `,
  openCell: `
    no
    not yet
    nope
    pending
    open
  `,
  and: `
    and
    or
    plus
  `,
  duty: `
    to
    will
    shall
    should
    must
    'll
    ’ll
    is to
    are to
    needs to
    need to
    has to
    have to
    is going to
    was going to
    were going to
    was to
    were to
    was supposed to
    were supposed to
    agreed to
    volunteered to
    offered to
    promised to
    can
    please
    would
    volunteers to
    volunteered for
    volunteers for
    offers to
    offered
    agrees to
    promises to
    proposes to
    wants to
    would like to
    intends to
    intended to
    plans to
    planned to
    is planning to
    are planning to
    is happy to
    are happy to
    is expected to
    are expected to
    is responsible for
    to please
    undertook to
    undertakes to
    commits to
    committed to
    tries to
    might
    was asked to
    were asked to
    is asked to
    are asked to
    asked to
    was tasked to
    is tasked to
    is tasked with
    was tasked with
    was assigned to
    is assigned to
    took an action to
    has an action to
    takes an action to
    ought to
    had to
    may
    is due to
    are due to
    are talking to
    is talking to
  `,
  passive: `
    be
  `,
  takes: `
    takes
    take
    takes over
    takes care of
    takes on
    volunteers
    is responsible for
    owns
    will take
    is working on
    are working on
    is looking at
    is looking into
    are looking into
    works on
    working on
    looks into
    looks at
    checks
    sends
    writes
    creates
    opens
    files
    asks
    talks to
    contacts
    prepares
    books
    buys
    orders
    organises
    organizes
    sets up
    updates
    reviews
    fixes
    finishes
    schedules
    invites
    announces
    publishes
    posts
    uploads
    drafts
    adds
    makes
    brings
    calls
    prints
    finds
    finds out
    follows up
    reaches out
    investigates
    shares
    collects
    tests
    runs
    arranges
    reports
    coordinates
    leads
    handles
    continues
    drives
    moves
    removes
    implements
    documents
    proposes
    presents
    cleans
    confirms
    clarifies
    summarises
    summarizes
    pings
    emails
    reminds
    gets
    puts
    reads
    registers
    repairs
    replaces
    translates
    tries
    completes
    submits
  `,
  charge: `
    required for
    needed for
    requested for
    due for
    required by
    needed by
    for
    on
    to
    from
    by
    assigned to
    with
    required from
    needed from
    requested from
    requested by
    due from
    due by
  `,
  supporters: `
    w/ support from
    w/ support of
    with support from
    with support of
    with the support of
    supported by
    support from
    with help from
    with the help of
    with help of
    helped by
    assisted by
    in collaboration with
    w/
    via
    cc
  `,
  ownerLabels: `
    owner
    owners
    assignee
    assignees
    assigned to
    assigned
    responsible
    resp.
    dri
    action on
    lead
  `,
  nobody: `
    nn
    n.n.
    tbd
    tba
    tbc
    who
    whom
    nobody
    no one
    none
    unassigned
    n/a
    na
    unknown
    not officially
    unofficially
    inofficially
    volunteer
    volunteers
    volunteer needed
    volunteers needed
    someone
    somebody
    anyone
    anybody
    owner
    name
    names
    assignee
    assignees
    xxx
    person
    username
    user
    others
    other
    and others
    others too
    optional
    you
    your name
    yourhandle
    your-handle
    your_handle
    handle
    githubhandle
    github-handle
    your name here
    add your name
    add your name here
    add names here
    add name here
    your names
    your names here
    first name
    full name
    last name
    first names
    full names
    last names
    nil
    et al
    et al.
  `,
  everybody: `
    all
    everyone
    everybody
    all of us
    all participants
    all members
    all attendees
    all hands
    each team
    every team
  `,
  groups: `
    team
    teams
    group
    groups
    wg
    sig
    board
    committee
    council
    chair
    chairs
    co-chair
    co-chairs
    lead
    leads
    editor
    editors
    maintainer
    maintainers
    member
    members
    staff
    host
    hosts
    secretary
    moderator
    facilitator
    scribe
    notetaker
    participants
    contributors
    developers
    devs
    author
    authors
    reviewers
    folks
    people
    partners
    vendors
    clients
    admins
    organizers
    organisers
    implementers
    tsc
    toc
    csps
    companies
    community
    president
    director
    treasurer
    champion
    champions
    owners
    orgs
    projects
    colleagues
    colleague
    crew
    squad
    committees
    subcommittee
    working group
    validators
    providers
    operators
    users
    testers
    volunteers
    mentors
    students
    speakers
    translators
    designers
    sponsors
    stakeholders
    researchers
    engineers
    coordinators
    managers
    architects
    writers
    instructors
    facilitators
    attendees
    presenters
    trainers
    teachers
    parents
    residents
    councillors
    trustees
    directors
    officers
    moderators
    delegates
    administrators
    sysadmins
    secretariat
    leadership
    management
    core team
    code owners
    codeowners
    release managers
    integrators
    suppliers
    subgroup
    sub-group
    task force
    taskforce
    cabinet
    workgroup
    workstream
    chapter
    chapters
    unit
    department
    departments
    office
    foundation
    association
  `,
  honorific: `
    dr
    dr.
    prof
    prof.
    mr
    mr.
    mrs
    mrs.
    ms
    ms.
    mx
    mx.
    sir
  `,
  noTask: `
    none
    none required
    none needed
    none necessary
    no one yet
    nobody yet
    agreed
    approved
    noted
    accepted
    no
    n/a
    na
    n.a.
    nil
    nothing
    null
    none yet
    none open
    none pending
    none outstanding
    none left
    no action
    no actions
    no action items
    no action item
    no action required
    no action needed
    none today
    none recorded
    none this week
    none at this time
    none so far
    none identified
    nothing to do
    nothing new
    nothing open
    nothing pending
    same as last week
    same as last time
    as last week
    as last time
    no new action items
    no open action items
    no ais
    no explicit ais
    no new ais
    no todos
    tbd
    tba
    empty
    see below
    see above
    as above
    dito
    ditto
    not applicable
    list
    add here
    see minutes
    item
    task
    text
    description
    example
    what
    who
    action items list
    action item list
    list of action items
  `,
  done: `
    done
    finished
    completed
    closed
    resolved
    fixed
    solved
    merged
    all done
    both done
    already done
    has been done
    have been done
    was done
    were done
    is done
    are done
    it's done
    fulfilled
    accomplished
    delivered
    achieved
    action completed
    action done
    action closed
    task completed
    task done
    task closed
    item closed
    item completed
    item done
    ai done
    ai closed
  `,
  happened: `
    has been merged
    have been merged
    was merged
    were merged
    got merged
    is merged
    are merged
    already merged
    merged in
    dealt with
    has been fixed
    was fixed
    has been resolved
    was resolved
    has been sent
    was sent
    were sent
    has been created
    was created
    were created
    has been published
    was published
    has been completed
    have been completed
    was completed
    has been closed
    was closed
    has been solved
    has been implemented
    was implemented
    has been done
    have been done
    has been added
    was added
    has been updated
    was updated
    has been released
    was released
    has been submitted
    was submitted
    has been addressed
    was addressed
    took place
    has taken place
    has happened
    has been finished
    has been uploaded
    has been opened
    was opened
    has been filed
    was filed
    is available now
    is online now
    is live now
    did it
    did that
    did this
    has done it
    has done that
    has done this
    did so
    took care of it
    took care of that
    got it done
    is now closed
    has been archived
    was archived
    is now done
    is now live
    is now online
    has been decided
    was decided
    has been approved
    was approved
    has been cancelled
    were approved
    has been confirmed
    were confirmed
    has been installed
    was installed
    has been paid
    was paid
    has been ordered
    was ordered
    has been booked
    was booked
    has been signed
    has been deployed
    was deployed
    has been moved
    was moved
    has been removed
    was removed
    has been set up
    was set up
    has been shared
    was shared
    has been scheduled
    was scheduled
    has been contacted
    was contacted
    has been informed
    has been delivered
    was delivered
  `,
  acted: `
    happened
    sent
    created
    opened
    filed
    wrote
    written
    added
    published
    posted
    uploaded
    scheduled
    announced
    submitted
    updated
    fixed
    merged
    removed
    moved
    asked
    contacted
    informed
    invited
    implemented
    released
    shared
    talked to
    spoke with
    signed
    paid
    booked
    ordered
    bought
    renewed
    deployed
    landed
    shipped
    reviewed
  `,
  dropped: `
    obsolete
    obsoleted
    superseded
    won't do
    won’t do
    wont do
    will not do
    wontfix
    won't fix
    dropped
    cancelled
    canceled
    abandoned
    no longer needed
    no longer necessary
    no longer relevant
    no longer required
    not needed anymore
    not needed any more
    not relevant anymore
    not relevant any more
    not necessary anymore
    discarded
    withdrawn
    overtaken by events
    not planned
    declined
    closed as not planned
    gave up
  `,
  notDone: `
    not
    isn't
    wasn't
    hasn't
    haven't
    didn't
    don't
    doesn't
    cannot
    can't
    isn’t
    wasn’t
    hasn’t
    haven’t
    didn’t
    don’t
    can’t
    never
    nothing
    nobody
    open
    still
    pending
    ongoing
    in progress
    wip
    work in progress
    waiting
    no answer
    no response
    no reply
    blocked
    postponed
    deferred
    partially
    partly
    partial
    part
    almost
    nearly
    half
    mostly
    yet
    to be
    needs
    need
    until
    once
    when
    if
    should
    would
    could
    might
    may
    must
    will
    soon
    reopened
    re-opened
    undone
    unfinished
    incomplete
    todo
    remaining
    remains
    started
    on hold
    far from
    except
    but
    however
    to do
    tbd
    unclear
    seems
    maybe
    hopefully
    expected
    plan
    planned
    next
    first
    some
    under review
    in review
    draft
    tomorrow
    later
    trying
    unless
    before
    delayed
  `,
  goesOn: `
    in progress
    ongoing
    on-going
    pending
    wip
    work in progress
    open
    not done
    not done yet
    not yet
    not yet done
    not started
    not started yet
    not yet started
    postponed
    deferred
    carried over
    carry over
    carried forward
    partially done
    partly done
    pr open
    pr opened
    pr is open
    mr open
    on hold
    blocked
    no progress
    no progress yet
    no news
    no news yet
    no update
    no updates
    no update yet
    no updates yet
    standing
    continuing
    carrying on
    recurring
  `,
  otherStatements: `
    decision
    decisions
    decided
    resolution
    resolved
    resolutions
    proposed
    proposal
    agreed
    agreement
    vote
    voted
    motion
    note
    notes
    idea
    ideas
    info
    information
    topic
    subtopic
    question
    answer
    attendees
    attendance
    participants
    present
    regrets
    apologies
    scribe
    chair
    moderator
    agenda
    minutes
    summary
    conclusion
    consensus
    next meeting
    next call
    next sync
    date of next meeting
  `,
  templates: `
    add action items here
    add your action items
    list action items here
    list the action items
    list of action items
    insert action item
    action item 1
    action item 2
    action item 3
    task 1
    task 2
    task 3
    who does what
    describe the task
    what needs to be done
    person to do
    assignee and due date
    who will do what by when
    describe action
    action description
    lorem ipsum
    your task here
  `,
  intelligence: `
    artificial intelligence
    problem
    problems
    program
    programs
    policy
    policies
    act
    strategy
    model
    models
    tool
    tools
    tooling
    agent
    agents
    assistant
    assistants
    generated
    generation
    code
    coding
    ethics
    ethical
    governance
    safety
    working
    wg
    sig
    group
    committee
    alliance
    foundation
    summit
    conference
    lab
    labs
    research
    researchers
    systems
    system
    services
    service
    application
    applications
    workload
    workloads
    chatbot
    chat
    bot
    bots
    ready
    readiness
    powered
    based
    driven
    assisted
    native
    first
    revolution
    hype
    winter
    boom
    training
    data
    gateway
    platform
    platforms
    project
    projects
    track
    day
    days
    world
    company
    companies
    startup
    startups
    engineer
    engineering
    engineers
    features
    feature
    support
    integration
    integrations
    use
    usage
    images
    stack
    infrastructure
    hub
    center
    centre
    regulation
    framework
    frameworks
    standard
    standards
    bom
    commons
    crawlers
    crawler
    scraper
    scrapers
    slop
    contributions
    is
    was
    has
    can
    could
    may
    might
    and
    or
    in
    for
    as
    by
    on
    with
    of
    the
    ml
    &
    /
    ops
  `,
  notNames: `
    taken
    required
    needed
    requested
    arising
    proposed
    completed
    assigned
    props
    kudos
    shout-out
    shoutout
    credits
    able
    according
    add
    address
    addition
    after
    agree
    agreed
    also
    an
    and
    answer
    apply
    approach
    as
    ask
    assign
    async
    attempt
    attend
    back
    background
    because
    before
    begin
    bring
    by
    change
    check
    clarify
    close
    collect
    commit
    compare
    conclusion
    connect
    consider
    context
    continue
    contribute
    convert
    coordinate
    copy
    create
    deadline
    decide
    decision
    define
    deploy
    describe
    discuss
    document
    draft
    due
    easy
    email
    emails
    encourage
    evaluate
    example
    expand
    expected
    explore
    extend
    feel
    figure
    file
    final
    finalise
    finalize
    find
    fix
    follow
    followup
    follow-up
    follow-ups
    for
    forward
    free
    friday
    fyi
    gather
    get
    give
    go
    goal
    goals
    going
    good
    hand
    happy
    hard
    have
    help
    how
    idea
    if
    implement
    important
    improve
    in
    info
    intend
    introduce
    investigate
    invitation
    invite
    issue
    issues
    it
    join
    keep
    later
    lead
    learn
    let
    link
    links
    list
    listen
    look
    mail
    make
    map
    maybe
    meet
    merge
    migrate
    monday
    motion
    move
    must
    need
    needs
    new
    next
    nice
    no
    not
    note
    notes
    of
    offer
    old
    on
    only
    open
    optional
    options
    option
    or
    order
    organise
    organize
    ought
    outcome
    owner
    perhaps
    ping
    plan
    please
    port
    possibly
    post
    prefer
    prepare
    present
    probably
    promote
    proposal
    propose
    provide
    publish
    push
    put
    question
    reach
    read
    readme
    ready
    refer
    relate
    related
    release
    reminder
    remember
    remind
    remove
    rename
    reply
    report
    request
    reschedule
    research
    resolution
    respond
    response
    result
    return
    review
    rework
    say
    schedule
    see
    send
    set
    setup
    share
    shift
    should
    show
    sign
    something
    speak
    start
    status
    stick
    still
    submit
    subscribe
    suggest
    summary
    support
    switch
    take
    talk
    task
    tasks
    tbd
    tell
    test
    thanks
    that
    the
    there
    think
    this
    thursday
    time
    to
    today
    todo
    tomorrow
    transfer
    translate
    try
    tuesday
    turn
    until
    up
    update
    updates
    upgrade
    upload
    use
    useful
    verify
    volunteer
    wait
    want
    way
    ways
    we
    wednesday
    welcome
    what
    when
    where
    which
    who
    why
    will
    wish
    with
    work
    would
    write
    yes
    yet
    you
    pr
    prs
    mr
    rfc
    adr
    api
    ci
    docs
    done
    landing
    complete
    enhance
    allow
    ensure
    announce
    own
    more
    having
    moving
    adding
    updating
    making
    getting
    working
    looking
    it's
    there's
    each
    every
    everything
    build
    run
    plus
    see also
    http
    https
    url
    details
    part
    step
    phase
    version
    epic
    story
    bug
    feature
    wip
    ongoing
    pending
    closed
    i
    all
  `,
  objects: `
    with
    to
    from
    for
    by
    of
    and
    or
    at
    via
    cc
    ask
    asks
    ping
    tell
    inform
    contact
    remind
    invite
    help
    support
    meet
    email
    mail
    let
    add
    notify
    thank
    thanks
    follow
    assist
    onboard
    about
    on
    nominate
    than
    like
    is
    as
    see
    w/
  `,
  imperative: `
    add
    address
    analyse
    analyze
    announce
    apply
    approach
    arrange
    ask
    assign
    attend
    begin
    book
    build
    buy
    call
    cancel
    change
    chase
    check
    circulate
    clarify
    clean
    clean up
    close
    collect
    come up with
    compare
    compile
    complete
    configure
    confirm
    connect
    consider
    contact
    continue
    convert
    coordinate
    copy
    create
    cut
    decide
    define
    delete
    deliver
    deploy
    describe
    design
    determine
    develop
    discuss
    distribute
    document
    draft
    draw
    edit
    email
    enable
    engage
    ensure
    establish
    evaluate
    examine
    expand
    explore
    extend
    fetch
    figure
    file
    fill
    fill in
    finalise
    finalize
    find
    find out
    finish
    fix
    follow
    follow up
    format
    forward
    gather
    generate
    get
    give
    go
    hand
    have
    help
    identify
    implement
    improve
    include
    incorporate
    inform
    initiate
    install
    integrate
    introduce
    investigate
    invite
    join
    keep
    kick off
    launch
    lead
    learn
    let
    link
    list
    look
    look at
    look into
    look up
    maintain
    make
    mark
    measure
    meet
    mention
    merge
    message
    migrate
    modify
    monitor
    move
    notify
    obtain
    offer
    open
    order
    organise
    organize
    outline
    pay
    perform
    pick
    pin
    ping
    plan
    poll
    post
    prepare
    present
    print
    prioritise
    prioritize
    process
    produce
    propose
    provide
    publish
    pull
    purchase
    push
    put
    raise
    reach
    reach out
    read
    rebase
    record
    redo
    refactor
    refine
    register
    release
    remind
    remove
    rename
    renew
    repair
    replace
    reply
    report
    request
    research
    resend
    resolve
    respond
    restart
    retest
    revert
    review
    revise
    rework
    rewrite
    run
    schedule
    search
    see
    seek
    select
    sell
    send
    send out
    separate
    set
    set up
    setup
    share
    show
    sign
    simplify
    solicit
    sort
    sort out
    speak
    specify
    split
    start
    study
    submit
    suggest
    summarise
    summarize
    sync
    synchronize
    take
    talk
    tell
    test
    think
    track
    transfer
    translate
    triage
    try
    turn
    update
    upgrade
    upload
    use
    validate
    verify
    visit
    wait
    work
    work on
    work out
    work with
    write
    write up
    double check
    double-check
    brainstorm
    socialize
    nominate
    onboard
    circle back
    get back
    iron out
    automate
    reserve
    sketch
    recruit
    source
    tidy
    tweet
    unify
    backport
    benchmark
    debug
    profile
    land
    ship
    stop
    switch
    bring
    bump
    cherry-pick
    craft
    crowdsource
    dig
    escalate
    formulate
    map
    negotiate
    pursue
    secure
    spin up
    wrap up
    accept
    acquire
    adapt
    adjust
    adopt
    advertise
    advise
    align
    allocate
    answer
    appoint
    approve
    archive
    assemble
    assess
    assist
    attach
    audit
    author
    backfill
    borrow
    broadcast
    calculate
    canvass
    capture
    carry out
    catch up
    choose
    clear
    clone
    combine
    comment
    communicate
    conduct
    consolidate
    consult
    contribute
    convene
    convince
    correct
    count
    cover
    customise
    customize
    deal with
    deduplicate
    delegate
    demo
    demonstrate
    deprecate
    derive
    disable
    discover
    do
    donate
    download
    drill
    drive
    drop
    duplicate
    elaborate
    eliminate
    embed
    empty
    encourage
    enforce
    enhance
    enter
    estimate
    exchange
    execute
    experiment
    explain
    export
    expose
    extract
    facilitate
    feed back
    firm up
    flag
    flesh out
    fund
    guide
    handle
    harden
    highlight
    hire
    hold
    host
    import
    increase
    inspect
    instruct
    interview
    jot down
    justify
    kick-off
    lay out
    liaise
    limit
    load
    lobby
    localise
    localize
    log
    look for
    look over
    look through
    lower
    mail
    manage
    meet with
    mend
    mentor
    mirror
    mock up
    mount
    narrow
    nudge
    observe
    optimise
    optimize
    own
    pack
    package
    paint
    patch
    phone
    photograph
    plant
    point out
    pre-order
    prevent
    promote
    proofread
    prototype
    prove
    provision
    prune
    put together
    quote
    re-check
    re-evaluate
    re-run
    re-send
    re-submit
    re-test
    re-visit
    reassign
    reassess
    rebuild
    recheck
    recommend
    reconcile
    reconsider
    reconvene
    recycle
    redeploy
    redesign
    redraft
    reduce
    reevaluate
    refer
    reformat
    refresh
    refund
    reinstall
    relaunch
    relocate
    reopen
    reorganise
    reorganize
    rephrase
    represent
    reproduce
    repurpose
    reread
    rerun
    reschedule
    reset
    reshape
    restore
    restructure
    resubmit
    resume
    rethink
    return
    reuse
    revamp
    revisit
    roll out
    rotate
    sand
    sanity check
    save
    scan
    scope out
    screen
    scrub
    settle
    shop
    shorten
    shortlist
    sign off
    sign up
    simulate
    solidify
    spec out
    sponsor
    spread
    stabilise
    stabilize
    standardise
    standardize
    streamline
    strengthen
    subscribe
    sum up
    supply
    support
    survey
    swap
    sweep
    tag
    take care of
    take down
    take on
    take over
    teach
    think about
    tie up
    tighten
    touch base
    trace
    train
    transcribe
    transform
    transition
    trim
    troubleshoot
    try out
    tune
    unblock
    understand
    unpack
    upstream
    vacuum
    vet
    volunteer
    vote
    wash
    weigh
    wire
    wrap
    zip
    initialise
    initialize
    instantiate
    categorise
    categorize
    centralise
    centralize
    characterise
    characterize
    digitise
    digitize
    familiarise
    familiarize
    harmonise
    harmonize
    modernise
    modernize
    parametrise
    popularise
    synchronise
    visualise
    visualize
    utilise
    utilize
    classify
    codify
    diversify
    quantify
    rectify
    certify
    ask around
    go over
    go through
    hand over
    drill into
    dig into
    cross-post
    add in
    bring up
    set aside
    chase up
    chase down
    reorder
    rebook
    recount
    reprint
    repaint
    reapply
    recalculate
    reconfigure
    reconnect
    recreate
    redefine
    reexamine
    refile
    regenerate
    reimplement
    relabel
    relink
    reload
    remeasure
    renegotiate
    repost
    republish
    rescan
    resize
    restate
    restock
    retrain
    retry
    reupload
    rewire
    spray
    wipe
    weld
    mow
    rake
    plough
    hoover
    dust
    sew
    knit
    bake
    feed
    chop
    dig up
    hang
    hang up
    glue
    screw
    oil
    grease
    lubricate
    varnish
    polish
    tile
    plaster
    cut down
  `,
  reported: `
    inquired
    reported
    noted
    mentioned
    explained
    stated
    said
    pointed out
    commented
    clarified
    suggested
    expressed
    thanked
    highlighted
    emphasised
    emphasized
    reminded
    recapped
    described
    welcomed
    stressed
    believes
    thinks
    feels
    says
    likes
    agrees
    notes
    mentions
    explains
    reports
    suggests
    wonders
    asked whether
    asked if
    reviewed open
    recommended
    argued
    replied
    responded
    added that
    agreed with
    agreed that
  `,
  noNews: `
    no update
    no updates
    no update yet
    no updates yet
    no news
    no news yet
    no progress
    no progress yet
    nothing new
    no change
    no changes
    still open
    still pending
    still in progress
    still ongoing
    still outstanding
    still to do
    still not done
    not yet
    not yet done
    not done yet
    standing
  `,
  month: `
    january
    february
    march
    april
    may
    june
    july
    august
    september
    october
    november
    december
    jan
    feb
    mar
    apr
    may
    jun
    jul
    aug
    sep
    oct
    nov
    dec
    jan
    feb
    mar
    apr
    may
    jun
    jul
    aug
    sept
    oct
    nov
    dec
  `,
  weekday: `
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday
    sunday
    mon
    tue
    wed
    thu
    fri
    sat
    sun
    mon
    tues
    wed
    thur
    fri
    sat
    sun
    mon
    tues
    wed
    thurs
    fri
    sat
    sun
  `,
  timeWord: `
    min
    mins
    minute
    am
    pm
    utc
    gmt
    cet
    cest
    est
    edt
    pst
    pdt
    th
    st
    nd
    rd
    h
    hour
    hours
    noon
    sept
    eod
    eow
  `,
  doneApart: `
    complete
    sent
    e-mail sent
    email sent
    mail sent
    pr merged
    pr was merged
    pr is merged
    pr has been merged
    mr merged
    pull request merged
    patch merged
  `,
  already: `
    both
    all
    already
    is
    was
    it is
    it was
    now
  `,
  moved: `
    moved
    postponed
    deferred
    pushed
    carried
  `,
  still: `
    still
    is
    is still
    remains
  `,
  limits: `
    except
    but
    not
    almost
    soon
    when
    once
    if
    until
    only
    unless
    pending
  `,
  negation: `
    not
    n't
    never
    isn't
    wasn't
    nothing
    hasn't been
    haven't been
  `,
  statusLabel: `
    status
    update
    state
  `,
  see: `
    see
    see also
    please see
    cf
    cf.
    refer to
  `,
  makes: `
    write
    draft
    create
    open
    file
    add
    make
  `,
  light: `
    ask
    check
    double
    create
    write
    open
    make
    take
    have
    look
    see
    add
    update
    prepare
    draft
    issue
    issues
    pr
    prs
    pull
    request
    ticket
    follow
    following
    continue
    discuss
    finish
    clarify
    forward
    move
    bring
    send
    set
    get
    give
    report
    come
    back
    again
    more
    further
    work
    prioritize
    still
    also
    please
    here
    there
    not
    new
    next
    last
    then
    now
    item
    task
    todo
    meeting
    out
    about
    must
    can
    could
    may
    should
    would
    a
    an
    the
    this
    that
    these
    those
    it
    them
    to
    of
    for
    in
    on
    at
    with
    and
    or
    from
    up
    be
    is
    are
    was
    as
    by
    into
    will
    needs
    need
    has
    do
    does
    did
    his
    her
    their
    our
    your
    my
    its
  `,
  generalSection: `
    minutes
    notes
    topic
    topics
    discussion
    discussions
    meeting
    miscellaneous
    misc
    other
    aob
    any other business
  `,
  count: `
    one
    two
    three
    four
    five
    six
    seven
    eight
    nine
    ten
    a
    two
    three
    four
    five
    six
    seven
    eight
    nine
    ten
    an
    two
    three
    four
    five
    six
    seven
    eight
    nine
    ten
  `,
  alsoName: `
    jan
    mar
    june
    april
  `,
  ordinal: `
    st
    nd
    rd
    th
  `,
  dayJoin: `
    of
    the
  `,
  today: `
    today
    tonight
  `,
  tomorrow: `
    tomorrow
  `,
  relativeDay: `
    noon
    eod
    eow
    eom
    eoq
    eoy
    end of day
    end of business
  `,
  season: `
    christmas
    easter
    holidays
    summer break
    summer holidays
    winter break
    winter holidays
    spring break
    spring holidays
    autumn break
    autumn holidays
    christmas break
    christmas holidays
    easter break
    easter holidays
    thanksgiving
    labor day
    labour day
    new year
    new year's
    memorial day
    summer
    spring
    autumn
    winter
  `,
  timeUnit: `
    day
    week
    month
    quarter
    year
    days
    weeks
    months
    quarters
    years
  `,
  week: `
    week
    month
    weekend
  `,
  once: `
    time
  `,
  occasion: `
    meeting
    meetings
    call
    calls
    session
    sessions
    sync
    syncs
    release
    releases
    sprint
    sprints
    summit
    summits
    workshop
    workshops
    plenary
    iteration
    iterations
    milestone
    milestones
    conference
    conferences
    hackathon
    hackathons
    standup
    telecon
    agm
  `,
  milestone: `
    release
    summit
    conference
    launch
    feature freeze
    code freeze
    holidays
  `,
  coming: `
    next
    following
    coming
    upcoming
  `,
  current: `
    this
  `,
  partOf: `
    mid
    middle of
    the middle of
    early
    late
    start of
    the start of
    beginning of
    the beginning of
  `,
  few: `
    few
    couple of
    couple
  `,
  until: `
    by
    until
    till
    til
    before
    no later than
    not later than
    due
    due by
    due on
    due date
    deadline
    eta
    target
    target date
    targeting
    in advance of
    ahead of
    prior to
  `,
  before: `
    before
    until
    till
    til
    in advance of
    ahead of
    prior to
    in time for
    targeting
  `,
  timeFor: `
    for
  `,
  within: `
    in
    within
  `,
  onDay: `
    on
    at
  `,
  afterTime: `
    after
    past
  `,
  calendarWeek: `
    cw
    calendar week
  `,
  told: `
    that
    who
    which
    whether
    because
  `,
  asks: `
    ask
    asks
    invite
    invites
    remind
    reminds
    tell
    tells
    request
    requests
  `,
  askedFor: `
    to
  `,
  isWhen: `
    is
    are
    will
    was
    would
    shall
  `,
  scheduled: `
    scheduled
    planned
    set
    booked
    announced
  `,
  afterTomorrow: `
    day after tomorrow
    the day after tomorrow
  `,
  endOf: `
    end of
    the end of
    end
  `,
  asSoon: `
    asap
    as soon as possible
  `,
  attendance: `
    participants
    participant
    attendees
    attendee
    attendance
    attended
    attended by
    attending
    present
    in attendance
    also present
    also attending
    who's here
    who is here
    who was here
    who's there
    who was there
    who is there
    on the call
    people
    guests
    guest
    visitors
    visitor
    observers
    observer
    roster
    sign in
    sign-in
    in the room
    dialed in
    joined
    those present
    present in person
    present remotely
    present online
    attending online
    list of participants
    list of attendees
    participants list
    people in attendance
  `,
  attendee: `
    participants
    attendees
    participant
    attendee
  `,
  absence: `
    regrets
    regret
    apologies
    apologies for absence
    absent
    absentee
    absentees
    excused
    not present
    not attending
    unable to attend
    absences
    sends regrets
    sent regrets
    not here
    could not attend
    cannot attend
  `,
  alsoPresent: `
    other
    others
    also
    remote
    online
    in person
  `,
  member: `
    members
    member
    roll call
    quorum
    voting members
  `,
  role: `
    chair
    chairs
    chairperson
    co chair
    co-chair
    scribe
    host
    hosts
    moderator
    facilitator
    secretary
    notetaker
    note taker
    note-taker
    minute taker
    minutes taker
    minutes
    editor
    recorder
    timekeeper
    time keeper
    presenter
    tracker
    keeper
  `,
  minutesPart: `
    notes
    note
    minutes
    discussion
    discussions
    updates
    update
    announcements
    announcement
    topic
    topics
    agenda
    decisions
    decision
    actions
    action
    previous
    prev
    news
    reports
    report
  `,
  loginColumn: `
    github
    gh
    handle
    handles
    login
    logins
    user
    username
    user name
    users
    account
    accounts
    github id
    github handle
  `,
  nickColumn: `
    nick
    nicks
    nickname
    irc
    irc nick
    slack
  `,
  initialsColumn: `
    initial
    initials
    abbrev
    abbreviation
    abbr
    acronym
    acronyms
  `,
  firmColumn: `
    organi*
    org
    orgs
    company
    companies
    affiliation
    affiliations
    employer
    institut*
    firm
    pronouns
    pronoun
  `,
  mailColumn: `
    e mail
    email
    mail
    e mail address
    email address
  `,
  listedColumn: `
    participant
    participants
    attendee
    attendees
    member
    members
    full name
    first name
    last name
    surname
  `,
  presentColumn: `
    present
    presence
    presen*
    attend*
  `,
  nameColumn: `
    name
    names
    who
    person
    people
  `,
  asideColumn: `
    role
    roles
    function
    title
    country
    location
    time zone
    timezone
    team
    project
    represent*
    comment
    comments
    note
    notes
    remark
    remarks
    area
  `,
  particle: `
    de
    da
    di
    do
    du
    dos
    das
    van
    von
    der
    den
    des
    la
    le
    el
    al
    del
    della
    bin
    ibn
    ben
    ter
    te
    zu
    zur
    zum
    dela
    af
    av
    e
    y
    i
    d'
    van der
    van den
    van de
    de la
    de los
    de las
    von der
    san
    st
    st.
  `,
  possessive: `
    my
    our
    your
    his
    her
    its
    their
  `,
  thing: `
    web
    website
    websites
    site
    blog
    wiki
    forum
    newsletter
    mail
    email
    chat
    slack
    discord
    matrix
    zoom
    irc
    zulip
    mailing
    github
    gitlab
    git
    repo
    repos
    repository
    infra
    infrastructure
    backend
    frontend
    server
    servers
    client
    clients
    core
    cli
    gui
    ui
    ux
    db
    database
    storage
    network
    networking
    auth
    login
    audio
    video
    graphics
    rendering
    docs
    documentation
    doc
    test
    tests
    testing
    build
    builds
    release
    releases
    security
    design
    dev
    devel
    development
    ops
    perf
    performance
    refactor
    feat
    chore
    style
    lint
    packaging
    package
    packages
    logging
    metrics
    monitoring
    alerting
    deployment
    deployments
    staging
    production
    prod
    main
    master
    develop
    upstream
    downstream
    mobile
    desktop
    browser
    browsers
    firefox
    chrome
    chromium
    safari
    bookworm
    arm
    gpu
    cpu
    docker
    kubernetes
    helm
    keycloak
    openstack
    ceph
    linux
    windows
    macos
    android
    ios
    debian
    ubuntu
    fedora
    python
    java
    javascript
    typescript
    rust
    golang
    node
    npm
    google
    microsoft
    amazon
    azure
    jira
    confluence
    hackmd
    etherpad
    notion
    drive
    twitter
    mastodon
    linkedin
    youtube
    facebook
    hetzner
    nextcloud
    english
    german
    french
    spanish
    chinese
    berlin
    paris
    london
    brussels
    online
    remote
    hybrid
    onsite
    urgent
    blocked
    blocker
    blocking
    high
    medium
    low
    priority
    critical
    major
    minor
    ongoing
    optional
    recurring
    slides
    flyer
    flyers
    logo
    stickers
    survey
    budget
    finance
    finances
    legal
    marketing
    outreach
    community
    events
    event
    workshop
    conference
    summit
    hackathon
    travel
    funding
    grants
    grant
    schema
    spec
    specs
    specification
    roadmap
    charter
    governance
    policy
    licence
    license
    translation
    translations
    accessibility
    internationalization
    localization
    examples
    tutorial
    tutorials
    faq
    glossary
    meta
    misc
    miscellaneous
    other
    others
    general
    various
    cleanup
    clean
    first
    second
    third
    last
    draft
    warning
    error
    hint
    tip
    caveat
    remark
    comment
    comments
    context
    reason
    rationale
    goal
    goals
    scope
    cost
    costs
    location
    date
    place
    agenda
    attachment
    source
    sources
    probably
    hopefully
    possibly
    maybe
    eventually
    ideally
    alternatively
    additionally
    later
    soon
    again
    plan
    list
    map
    proposal
    team
    project
    office
    meeting
    call
    board
    guide
    page
    notes
    report
    reports
  `,
  acronym: `
    pr
    prs
    mr
    rfc
    adr
    api
    ci
    cd
    fyi
    tbd
    tba
    wip
    url
    qa
    ui
    ux
    id
    ok
    nb
    ps
    faq
    sdk
    cli
    ai
    ml
  `,
  verbalName: `
    mark
    will
    grant
    chase
    sue
    rob
    pat
    drew
    bill
    may
    hope
    dean
    page
    max
    art
    rich
    jack
    guy
    frank
  `,
  groupNoun: `
    release
    docs
    test
    build
    support
    research
    ci
    api
    security
    design
    project
    review
    process
    audit
    search
    plan
    help
    host
    program
  `,
  office: `
    head
    deputy head
    director
    chair
    vice chair
    chief
    leader
    dean
    manager
    secretary
    president
    vice president
    treasurer
    coordinator
  `,
  groupBefore: `
    team
    sig
    wg
    ag
    working group
    squad
    committee
  `,
  helps: `
    help
    assist
    support
    helping
    assisting
  `,
  supportRole: `
    support
    supporting
    supports
    helper
    helping
    backup
    back up
    assist
    assisting
    assistant
    reviewer
    review
    shadow
  `,
  copied: `
    tag
    tagging
    cc
    fyi
    copy
    copying
    inform
    notify
    loop in
    cc'ing
  `,
  pair: `
    both
  `,
  definite: `
    the
  `,
  agent: `
    by
  `,
  markerState: `
    new
    old
    pending
    done
    open
    ongoing
    continued
    closed
    dropped
    wip
    urgent
    blocked
    completed
    canceled
    cancelled
  `,
  markerTopic: `
    plan
    plans
    group
    team
    teams
    network
    committee
    board
    log
    list
    register
    runner
    runners
    day
    week
  `,
  todoTopic: `
    list
    item
    items
  `,
  wanted: `
    required
    needed
    requested
  `,
  planned: `
    next
    new
    follow up
    followup
    possible
  `,
  speech: `
    i
    i'm
    i've
    i'll
    i'd
    let me
    let's
    yes
    yeah
    yep
    thanks
    thank you
    agreed
    agree.
    agree,
    agree;
    agree!
    agree with
  `,
  question: `
    what
    why
    how
    where
    which
    is
    are
    was
    were
    do
    does
    did
    should we
    should it
    should they
    should this
    should that
    should one
    should there
    can we
    can it
    can they
    can this
    can that
    can one
    can there
    could we
    could it
    could they
    could this
    could that
    could one
    could there
    would we
    would it
    would they
    would this
    would that
    would one
    would there
    will we
    will it
    will they
    will this
    will that
    will one
    will there
    may we
    may it
    may they
    may this
    may that
    may one
    may there
  `,
  takesOn: `
    take
    takes
    took
    has
    have
    gets
    got
  `,
  fieldEnding: `
    *ing
    *tion
    *sion
    *ment
    *age
    *ity
    *ance
    *ence
  `,
  noneOf: `
    none
    nothing
    no action
    no actions
    no action item
    no action items
    no ais
    no new action
    no new actions
    no new action item
    no new action items
    no new ais
    no open action
    no open actions
    no open action item
    no open action items
    no open ais
  `,
  noTaskBehind: `
    for
    from
    at
    in
    since
    this
    today
    so far
    recorded
    noted
  `,
  placeholder: `
    name
    username
    user
    person
    owner
    assignee
    handle
    github handle
    somebody
  `,
  placeholderTask: `
    action
    action item
    task
    item
    todo
    to do
  `,
  ownerVerb: `
    will
    to
    shall
  `,
  titleVerb: `
    will
    to
    should
    shall
    must
    need to
    needs to
    has to
    have to
    is going to
    please
  `,
  spoken: `
    i
    we
    it
    that
    this
    yes
    yeah
    no
    nothing
    so
    well
    ok
    okay
    sure
    thanks
    what
    how
    why
    still
    nope
  `,
  tells: `
    we
    i
    he
    she
    they
    it
    this
    that
    these
    there
    you
    nobody
    somebody
    someone
    no
    yes
    not
    still
    see
    the
    a
    an
    some
    all
    in
    on
    at
    as
    for
    with
    from
    after
    because
    if
    when
    *ed
    *ing
  `,
  teamGerund: `
    marketing
    engineering
    testing
    networking
    onboarding
    fundraising
    training
    packaging
    accounting
    funding
    hosting
    planning
    steering
  `,
  clockUnit: `
    min
    mins
    minutes
    am
    pm
  `,
  dateLabel: `
    date
    meeting date
    date/time
    meeting date/time
    meeting date & time
    meeting date and time
    date & time
    date and time
    when
    day
    meeting day
    meeting when
  `,
  dateKey: `
    date
    meeting_date
    meeting-date
    meetingdate
    meeting date
    day
  `,
  datedHeading: `
    meeting
    meetings
    minutes
    call
    calls
    sync
    syncs
    weekly
    biweekly
    bi-weekly
    monthly
    notes
    standup
    standups
    stand-up
    stand-ups
    session
    date
  `,
  otherMeeting: `
    next
    last
    previous
    upcoming
    past
    since
    until
    from
    follow-up
    follow-ups
    followup
    followups
    approv*
    accept*
    review
    action
    actions
    ai
    ais
    todo
    todos
  `,
  atTime: `
    at
    from
  `,
  paperWord: `
    meeting
    meetings
    minutes
    meeting notes
    meeting minutes
    meeting record
    meeting records
    note
    notes
    mom
    agenda
    agendas
    record
    records
    recording
    recordings
    transcript
    transcripts
    call
    calls
    summary
    summaries
    action
    actions
    action items
    action item
    to-do
    to-dos
    todo
    todos
    tasks
    doc
    docs
    document
    documents
    protocol
    protocols
    archive
    archives
  `,
  archiveFolder: `
    archive
    archives
    archived
    old
    past
    previous
    history
    historical
    done
  `,
  joining: `
    and
    of
    for
    the
    final
    draft
    approved
  `,
  pullWord: `
    pr
    prs
    pull
    pulls
    pull request
    pull requests
  `,
  issueWord: `
    issue
    issues
    ticket
    tickets
    epic
    epics
    bug
    bugs
    story
    stories
  `,
  numberedThing: `
    meeting
    meetings
    call
    calls
    session
    sessions
    episode
    episodes
    topic
    topics
    item
    items
    action
    actions
    ai
    ais
    todo
    todos
    question
    questions
    option
    options
    step
    steps
    week
    weeks
    sprint
    sprints
    round
    rounds
    phase
    phases
    part
    parts
    chapter
    chapters
    section
    sections
    slide
    slides
    page
    pages
    room
    rooms
    version
    versions
    release
    releases
    discussion
    discussions
    milestone
    milestones
    commit
    commits
    project
    projects
    merge request
    merge requests
    proposal
    proposals
    point
    points
    rule
    rules
    number
    numbers
    goal
    goals
    line
    lines
    figure
    figures
    table
    tables
    color
    colors
    colour
    colours
    mr
    mrs
  `,
  rankedThing: `
    priority
    choice
    reason
    problem
    rule
    pick
    goal
    concern
    topic
    thing
    place
    contender
    spot
  `,
  countedBehind: `
    time
    times
    day
    days
    week
    weeks
    month
    months
    hour
    hours
    open
    merged
    closed
  `,
};
