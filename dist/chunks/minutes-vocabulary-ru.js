import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/minutes/vocabulary/cs.ts
var DOING = `
aktualizovat
b\xFDt v kontaktu
dodat
dod\u011Blat
dokon\u010Dit
doladit
domluvit
domluvit se
don\xE9st
doplnit
dopsat
do\u0159e\u0161it
doru\u010Dit
dot\xE1zat se
d\xE1t
d\xE1t v\u011Bd\u011Bt
dojednat
distribuovat
definovat
hledat
hl\xEDdat
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
nab\xEDdnout
nahl\xE1sit
nahradit
nahr\xE1t
nainstalovat
naj\xEDt
nakoupit
napl\xE1novat
napsat
nasadit
nasd\xEDlet
nastavit
nato\u010Dit
nav\xE1zat
navrhnout
nav\u0161t\xEDvit
nechat
objednat
obnovit
obvolat
odeslat
odevzdat
odpov\u011Bd\u011Bt
odstranit
ohl\xE1sit
opravit
organizovat
oslovit
ov\u011B\u0159it
otestovat
otev\u0159\xEDt
ozna\u010Dit
ozn\xE1mit
pod\u011Bkovat
podat
podepsat
pod\xEDvat se
podpo\u0159it
pohl\xEDdat
pokra\u010Dovat
popsat
poptat
porovnat
poslat
poskytnout
postarat se
potvrdit
pou\u017E\xEDt
pozvat
po\u017E\xE1dat
prezentovat
probrat
prodat
projednat
proj\xEDt
promyslet
prostudovat
prov\u011B\u0159it
prov\xE9st
pr\u016Fb\u011B\u017En\u011B sledovat
p\u0159edat
p\u0159ed\u011Blat
p\u0159edlo\u017Eit
p\u0159edstavit
p\u0159ekontrolovat
p\u0159elo\u017Eit
p\u0159epsat
p\u0159esunout
p\u0159ev\xE9st
p\u0159evz\xEDt
p\u0159e\u010D\xEDst
p\u0159idat
p\u0159ihl\xE1sit
p\u0159in\xE9st
p\u0159ipomenout
p\u0159ipravit
p\u0159i\u0159adit
p\u0159isp\u011Bt
publikovat
realizovat
rezervovat
rozn\xE9st
rozd\u011Blit
rozeslat
rozhodnout
rozmyslet
roz\u0161\xED\u0159it
\u0159e\u0161it
sd\xEDlet
sehnat
sej\xEDt se
sepsat
se\u0159adit
sesb\xEDrat
sestavit
shrnout
shrom\xE1\u017Edit
schv\xE1lit
sjednat
sjednotit
skon\u010Dit
sledovat
slou\u010Dit
smazat
spojit se
spo\u010D\xEDtat
spustit
stanovit
st\xE1hnout
svolat
testovat
tisknout
uklidit
ukon\u010Dit
um\xEDstit
upozornit
upravit
uspo\u0159\xE1dat
urgovat
ur\u010Dit
uv\xE9st
uzav\u0159\xEDt
ud\u011Blat
v\xE9st
vlo\u017Eit
vr\xE1tit
vybrat
vy\u010Distit
vyhledat
vyhodnotit
vyjasnit
vykonat
vymyslet
vypracovat
vyplnit
vyrobit
vy\u0159e\u0161it
vy\u0159\xEDdit
vysv\u011Btlit
vytisknout
vytvo\u0159it
vy\xFA\u010Dtovat
vyv\u011Bsit
vyzkou\u0161et
vyzvednout
vz\xEDt
zablokovat
zadat
zajistit
zaktualizovat
zalo\u017Eit
zamluvit
zamyslet se
zapsat
zaplatit
zarezervovat
zaslat
zav\xE9st
zavolat
za\u0159\xEDdit
za\u010D\xEDt
zdokumentovat
zeptat se
zformulovat
zhodnotit
zjistit
zkontrolovat
zkonzultovat
zkr\xE1tit
zm\u011Bnit
zorganizovat
zpracovat
zprovoznit
zru\u0161it
z\xFA\u010Dastnit se
zv\xE1\u017Eit
zve\u0159ejnit
z\xEDskat
p\u0159\xEDprava
zaji\u0161t\u011Bn\xED
vytvo\u0159en\xED
zji\u0161t\u011Bn\xED
oprava
aktualizace
objedn\xE1vka
n\xE1kup
kontakt
organizace
\xFAprava
dopln\u011Bn\xED
zve\u0159ejn\u011Bn\xED
kontrola
domluva
rezervace
tisk
instalace
testov\xE1n\xED
dokon\u010Den\xED
odesl\xE1n\xED
zasl\xE1n\xED
svol\xE1n\xED
v\xFDb\u011Br
zm\u011Bna
n\xE1vrh
nastaven\xED
zalo\u017Een\xED
seps\xE1n\xED
p\u0159eklad
propagace
sch\u016Fzka
`;
var cs = {
  article: `
ten
ta
to
toho
t\xE9
t\u011Bch
tomu
t\u011Bm
tom
t\xEDm
t\u011Bmi
tu
ti
ty
tento
tato
tohoto
t\xE9to
t\u011Bchto
tyto
tito
n\xE1\u0161
na\u0161e
na\u0161eho
na\u0161\xED
na\u0161ich
na\u0161im
na\u0161imi
v\xE1\u0161
va\u0161e
va\u0161ich
sv\u016Fj
sv\xE1
sv\xE9
sv\xFDch
sv\xE9ho
m\u016Fj
moje
m\xE9
jeho
jej\xED
jejich
v\u0161echny
v\u0161ech
v\u0161em
v\u0161echna
ka\u017Ed\xFD
ka\u017Ed\xE1
ka\u017Ed\xE9
ka\u017Ed\xE9ho
jin\xE9
jin\xFDch
jin\xFD
dal\u0161\xED
ostatn\xED
n\u011Bkter\xE9
n\u011Bkter\xFDch
n\u011Bkolik
n\u011Bkolika
oba
ob\u011B
takov\xE9
takov\xFDch
n\u011Bjak\xE9
n\u011Bjak\xFDch
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
p\u0159i
pro
p\u0159ed
p\u0159ede
p\u0159es
nad
pod
bez
mezi
mimo
kolem
okolo
podle
dle
b\u011Bhem
v\u016F\u010Di
proti
kv\u016Fli
d\xEDky
ohledn\u011B
stran
v r\xE1mci
na z\xE1klad\u011B
v pr\u016Fb\u011Bhu
t\xFDkaj\xEDc\xED se
k t\xE9matu
co se t\xFD\u010De
krom\u011B
m\xEDsto
pomoc\xED
v\u010Detn\u011B
skrz
vedle
bl\xEDzko
jako
ne\u017E
a\u017E
i
tj
tzn
spole\u010Dn\u011B s
spolu s
zde
tady
n\xED\u017Ee
v\xFD\u0161e
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
b\xFDt
jsem
jsi
jsme
jste
by
bych
bychom
aby
abychom
m\xE1
maj\xED
m\xE1me
m\u011Bl
m\u011Bla
m\u011Blo
m\u011Bli
m\u011Bly
m\u016F\u017Ee
mohou
m\u016F\u017Eeme
lze
mus\xED
mus\xEDme
je t\u0159eba
je pot\u0159eba
je nutn\xE9
nutno
pros\xEDm
a\u0165
`,
  pronoun: `
j\xE1
ty
on
ona
ono
my
vy
oni
ony
m\u011B
mne
mi
mn\u011B
t\u011B
ho
jej
jemu
ji
j\xED
n\xEDm
n\xED
nich
nimi
jim
n\xE1m
n\xE1s
n\xE1mi
v\xE1m
v\xE1s
si
sebe
sob\u011B
kdo
koho
komu
k\xFDm
co
\u010Deho
\u010Demu
\u010D\xEDm
kter\xFD
kter\xE1
kter\xE9
kte\u0159\xED
kter\xFDch
kter\xE9ho
kterou
jak\xFD
jak\xE1
jak\xE9
jak\xFDch
\u010D\xED
co\u017E
kde
kdy
pro\u010D
jak
zda
jestli
\u017Ee
proto\u017Ee
ne
u\u017E
je\u0161t\u011B
tak\xE9
taky
jen
jenom
ale
v\u0161ak
nebo
tak
kdy\u017E
pokud
tedy
tak\u017Ee
tam
nen\xED
nejsou
ji\u017E
`,
  action: `
\xFAkoly
\xFAkol\u016F
\xFAkol\u016Fm
\xFAkolech
\xFAkoly a term\xEDny
seznam \xFAkol\u016F
rozd\u011Blen\xED \xFAkol\u016F
zadan\xE9 \xFAkoly
\xFAkoln\xED\u010Dek
\xFAkolovn\xEDk
ak\u010Dn\xED body
ak\u010Dn\xED kroky
ak\u010Dn\xED polo\u017Eky
ak\u010Dn\xED polo\u017Eka
ak\u010Dn\xED bod
co je t\u0159eba ud\u011Blat
co je pot\u0159eba ud\u011Blat
co ud\u011Blat
kdo co ud\u011Bl\xE1
kdo co d\u011Bl\xE1
kdo d\u011Bl\xE1 co
ud\u011Blat
k ud\u011Bl\xE1n\xED
\xFAkolov\xE1n\xED
rozd\u011Blen\xED pr\xE1ce
to do listy
resty a \xFAkoly
`,
  step: `
dal\u0161\xED kroky
n\xE1sleduj\xEDc\xED kroky
p\u0159\xED\u0161t\xED kroky
dal\u0161\xED krok
dal\u0161\xED postup
co d\xE1l
co d\xE1le
pl\xE1n dal\u0161\xEDch krok\u016F
ak\u010Dn\xED pl\xE1n
k vy\u0159e\u0161en\xED
k do\u0159e\u0161en\xED
k za\u0159\xEDzen\xED
za\u0159\xEDdit
opat\u0159en\xED
`,
  task: `
\xFAkol
\xFAkolu
\xFAkoly
\xFAkol\u016F
`,
  plainAction: `
ak\u010Dn\xED body
seznam \xFAkol\u016F
rozd\u011Blen\xED \xFAkol\u016F
\xFAkoln\xED\u010Dek
zadan\xE9 \xFAkoly
`,
  leftover: `
resty
rest\xEDky
dluhy
nedod\u011Blky
nedo\u0159e\u0161en\xE9 body
nedo\u0159e\u0161en\xE9 v\u011Bci
otev\u0159en\xE9 body
otev\u0159en\xE9 ot\xE1zky z minula
otev\u0159en\xE1 t\xE9mata
p\u0159etrv\xE1vaj\xEDc\xED body
dluhy z minula
co zbylo
zbylo
z\u016Fstalo
co z\u016Fstalo
`,
  list: `
seznam
seznamu
p\u0159ehled
p\u0159ehledu
tabulka
tabulky
soupis
v\xFDpis
evidence
souhrn
shrnut\xED
rejst\u0159\xEDk
n\xE1st\u011Bnka
den\xEDk
v\xFD\u010Det
`,
  earlier: `
minul*
p\u0159edchoz*
p\u0159ede\u0161l*
posledn*
d\u0159\xEDv\u011Bj\u0161*
minula
star\xE9
star\xFDch
star\u0161\xED
v\u010Dera
v\u010Derej\u0161*
lo\u0148sk*
p\u0159edch\xE1zej\xEDc*
spln\u011Bn*
dokon\u010Den*
hotov*
uzav\u0159en*
vy\u0159e\u0161en*
proveden\xE9
proveden\xFDch
`,
  open: `
otev\u0159en*
nespln\u011Bn*
nedokon\u010Den*
nevy\u0159e\u0161en*
nedo\u0159e\u0161en*
neuzav\u0159en*
nehotov*
zb\xFDvaj\xEDc*
zbyl*
trvaj\xEDc*
trval\xE9
trval\xFDch
p\u0159etrv\xE1vaj\xEDc*
prob\xEDhaj\xEDc*
rozpracovan*
rozd\u011Blan*
odlo\u017Een*
p\u0159esunut*
pr\u016Fb\u011B\u017En\xE9
pr\u016Fb\u011B\u017En\xFDch
pokra\u010Duj\xEDc*
\u010Dekaj\xEDc*
nezodpov\u011Bzen*
vis\xEDc\xED
vis\xEDc\xEDch
k dokon\u010Den\xED
`,
  review: `
kontrola
kontroly
kontrolu
kontrola pln\u011Bn\xED
pln\u011Bn\xED
p\u0159ehled pln\u011Bn\xED
revize
revizi
p\u0159ezkum
ov\u011B\u0159en\xED
stav
stavu
status
pr\u016Fb\u011Bh pln\u011Bn\xED
vyhodnocen\xED
ohl\xE9dnut\xED
zhodnocen\xED
rekapitulace
pokrok
postup pln\u011Bn\xED
update
retrospektiva
projit\xED
proch\xE1zen\xED
n\xE1vrat k
`,
  fresh: `
nov\xFD
nov\xE1
nov\xE9
nov\xFDch
nov\xFDm
nov\xFDmi
nov\u011B
p\u0159\xED\u0161t\xED
p\u0159\xED\u0161t\xEDho
p\u0159\xED\u0161t\xEDm
p\u0159\xED\u0161t\u011B
dal\u0161\xED
dal\u0161\xEDho
dal\u0161\xEDch
n\xE1sleduj\xEDc*
nadch\xE1zej\xEDc*
nejbli\u017E\u0161\xED*
budouc\xED*
dnes
dneska
dne\u0161n\xED*
z\xEDtra
z\xEDt\u0159ej\u0161\xED*
`,
  meeting: `
sch\u016Fze
sch\u016Fzi
sch\u016Fz\xED
sch\u016Fzka
sch\u016Fzky
sch\u016Fzce
sch\u016Fzku
sch\u016Fzek
sch\u016Fzkou
jedn\xE1n\xED
zased\xE1n\xED
porada
porady
porad\u011B
poradu
poradou
porad
setk\xE1n\xED
sraz
srazu
srazy
sraze
m\xEDtink*
meeting*
m\xEDting*
call*
hovor*
telekonferenc*
videokonferenc*
konference
konferenci
t\xFDden
t\xFDdne
t\xFDdnu
t\xFDdny
t\xFDdn\u016F
m\u011Bs\xEDc
m\u011Bs\xEDce
m\u011Bs\xEDci
kvart\xE1l*
\u010Dtvrtlet\xED
valn\xE1 hromada
valn\xE9 hromady
valn\xE9 hromad\u011B
z\xE1pis
z\xE1pisu
z\xE1pisy
sprint*
workshop*
semin\xE1\u0159*
den
dne
dny
dn\u016F
obdob\xED
rok
roku
brig\xE1d*
kr\xE1t
hackathon*
pl\xE9num
pl\xE9na
sn\u011Bm*
rada
rady
`,
  filler: `
hlavn\xED
hlavn\xEDch
d\u016Fle\u017Eit\xE9
d\u016Fle\u017Eit\xFDch
nejd\u016Fle\u017Eit\u011Bj\u0161\xED
nal\xE9hav\xE9
urgentn\xED
dohodnut\xE9
dohodnut\xFDch
domluven\xE9
domluven\xFDch
p\u0159id\u011Blen\xE9
p\u0159id\u011Blen\xFDch
p\u0159i\u0159azen\xE9
p\u0159i\u0159azen\xFDch
rozd\u011Blen\xE9
rozd\u011Blen\xFDch
zadan\xE9
zadan\xFDch
stanoven\xE9
stanoven\xFDch
ulo\u017Een\xE9
ulo\u017Een\xFDch
schv\xE1len\xE9
schv\xE1len\xFDch
vypl\xFDvaj\xEDc\xED
vypl\xFDvaj\xEDc\xEDch
plynouc\xED
pl\xE1novan\xE9
napl\xE1novan\xE9
konkr\xE9tn\xED
konkr\xE9tn\xEDch
kr\xE1tkodob\xE9
dlouhodob\xE9
obecn\xE9
obecn\xFDch
jednotliv\xE9
jednotliv\xFDch
individu\xE1ln\xED
spole\u010Dn\xE9
spole\u010Dn\xFDch
dodate\u010Dn\xE9
dal\u0161\xEDch
aktu\xE1ln\xED
aktu\xE1ln\xEDch
pr\u016Fb\u011B\u017En\xE9
zapsan\xE9
zapsan\xFDch
t\xFDm
t\xFDmu
t\xFDmov\xE9
skupina
skupiny
\u010Dlen\u016F
\u010Dleny
\u010Dlen\u016Fm
\xFA\u010Dastn\xEDk\u016F
\xFA\u010Dastn\xEDky
osob
osoby
odpov\u011Bdnost
odpov\u011Bdnosti
zodpov\u011Bdnost
zodpov\u011Bdnosti
odpov\u011Bdn\xFD
odpov\u011Bdn\xED
zodpov\u011Bdn\xFD
zodpov\u011Bdn\xED
body
bod\u016F
bod
v\u011Bci
t\xE9mata
term\xEDny
term\xEDn
\u0159e\u0161itel
\u0159e\u0161itel\xE9
organiza\u010Dn\xED
technick\xE9
administrativn\xED
ostatn\xED
z\xE1v\u011Bre\u010Dn\xE9
jmenovit\xE9
pozn\xE1mky
p\u0159ipomenut\xED
pracovn\xED
k projektu
`,
  stop: `
jak
pro\u010D
kdy
co
o
bez
\u017E\xE1dn\xE9
\u017E\xE1dn\xFD
ne
nen\xED
nejsou
my
j\xE1
oni
je
jsou
byl
byla
bylo
m\xE1
maj\xED
m\u016F\u017Ee
n\xE1stroj
n\xE1stroje
\u0161ablona
\u0161ablony
mnoho
n\u011Bkolik
spr\xE1va
spr\xE1vy
syst\xE9m
aplikace
kde
`,
  sectionBeside: `
rozhodnut\xED
usnesen\xED
z\xE1v\u011Bry
z\xE1v\u011Br
v\xFDstupy
v\xFDsledky
dohody
r\u016Fzn\xE9
diskuse
diskuze
ot\xE1zky
shrnut\xED
`,
  otherSections: `
p\u0159\xED\u0161t\xED sch\u016Fzka
dal\u0161\xED sch\u016Fzka
p\u0159\xED\u0161t\xED sch\u016Fze
dal\u0161\xED sch\u016Fze
p\u0159\xED\u0161t\xED jedn\xE1n\xED
term\xEDn p\u0159\xED\u0161t\xED sch\u016Fzky
term\xEDn dal\u0161\xED sch\u016Fzky
p\u0159\xED\u0161t\xED setk\xE1n\xED
dal\u0161\xED setk\xE1n\xED
p\u0159\xED\u0161t\xED porada
\xFA\u010Dastn\xEDci
p\u0159\xEDtomni
p\u0159\xEDtomn\xED
prezence
omluveni
omluven\xED
odkazy
materi\xE1ly
p\u0159\xEDlohy
nahr\xE1vka
z\xE1znam
z\xE1v\u011Br
ukon\u010Den\xED
u\u017Eite\u010Dn\xE9 odkazy
`,
  numbered: `
bod
t\xE9ma
\u010D\xE1st
kapitola
\u010D.
ad
`,
  agenda: `
program
program sch\u016Fze
program sch\u016Fzky
program jedn\xE1n\xED
agenda
po\u0159ad jedn\xE1n\xED
po\u0159ad sch\u016Fze
body programu
body jedn\xE1n\xED
t\xE9mata
t\xE9mata k diskuzi
t\xE9mata k diskusi
pl\xE1n sch\u016Fzky
`,
  attendance: `
p\u0159\xEDtomni
p\u0159\xEDtomn\xED
p\u0159\xEDtomny
p\u0159\xEDtomen
p\u0159\xEDtomna
\xFA\u010Dastn\xEDci
\xFA\u010Dastnice
\xFA\u010Dast
z\xFA\u010Dastnili se
seznam p\u0159\xEDtomn\xFDch
seznam \xFA\u010Dastn\xEDk\u016F
prezence
prezen\u010Dn\xED listina
host\xE9
host
jedn\xE1n\xED se z\xFA\u010Dastnili
sch\u016Fze se z\xFA\u010Dastnili
`,
  attendee: `
\xFA\u010Dastn\xEDci
\xFA\u010Dastn\xEDk\u016F
p\u0159\xEDtomn\xED
p\u0159\xEDtomn\xFDch
\u010Dlenov\xE9
\u010Dlen\u016F
`,
  absence: `
nep\u0159\xEDtomni
nep\u0159\xEDtomn\xED
nep\u0159\xEDtomen
nep\u0159\xEDtomna
omluveni
omluven\xED
omluven
omluvena
omluvy
neomluveni
neomluven\xED
chyb\u011Bli
chyb\xED
chyb\u011Bj\xEDc\xED
`,
  alsoPresent: `
ostatn\xED
dal\u0161\xED
d\xE1le
online
vzd\xE1len\u011B
`,
  member: `
\u010Dlenov\xE9
\u010Dlen
\u010Dlenky
\u010Dlenov\xE9 v\xFDboru
`,
  role: `
pokladn\xEDk
pokladn\xED
hospod\xE1\u0159
m\xEDstop\u0159edseda
m\xEDstop\u0159edsedkyn\u011B
\u010Dlen v\xFDboru
\u010Dlenka v\xFDboru
host
tajemn\xEDk
tajemnice
p\u0159edsedaj\xEDc\xED
\u0159\xEDd\xEDc\xED
vedl
vedla
veden\xED
moder\xE1tor
moder\xE1torka
moderace
zapisovatel
zapisovatelka
zapisuje
zapsal
zapsala
z\xE1pis
ov\u011B\u0159ovatel
ov\u011B\u0159ovatelka
ov\u011B\u0159il
ov\u011B\u0159ila
p\u0159edseda
p\u0159edsedkyn\u011B
`,
  minutesPart: `
pozn\xE1mky
diskuse
diskuze
pr\u016Fb\u011Bh
pr\u016Fb\u011Bh jedn\xE1n\xED
pr\u016Fb\u011Bh sch\u016Fze
program
program jedn\xE1n\xED
agenda
t\xE9mata
t\xE9ma
ozn\xE1men\xED
rozhodnut\xED
usnesen\xED
\xFAkoly
zpr\xE1vy
zpr\xE1va
r\u016Fzn\xE9
zah\xE1jen\xED
jedn\xE1n\xED
`,
  thing: `
web
str\xE1nky
server
servery
technika
finance
rozpo\u010Det
p\u0159eklad
p\u0159eklady
reklama
propagace
s\xE1l
prostory
stanovy
smlouva
smlouvy
p\u0159\xEDsp\u011Bvky
vybaven\xED
kancel\xE1\u0159
m\xE9dia
grafika
kontakt
n\xE1kupy
\u0161kolen\xED
akce
grant
\u010Desky
anglicky
\u010De\u0161tina
angli\u010Dtina
online
ostatn\xED
r\u016Fzn\xE9
obecn\xE9
`,
  groupNoun: `
t\xFDm
skupina
projekt
test
testy
`,
  groupBefore: `
t\xFDm
skupina
sekce
komise
pracovn\xED skupina
odd\u011Blen\xED
`,
  office: `
vedouc\xED
\u0159editel
\u0159editelka
p\u0159edseda
p\u0159edsedkyn\u011B
koordin\xE1tor
koordin\xE1torka
`,
  helps: `
pom\u016F\u017Ee
pom\xE1h\xE1
pomohou
pom\xE1hat
podpo\u0159\xED
pomoci
pomoct
`,
  supportRole: `
podpora
pom\xE1h\xE1
pomoc
z\xE1stup
zastupuje
`,
  copied: `
na v\u011Bdom\xED
kopie
v kopii
`,
  possessive: `
jeho
jej\xED
jejich
sv\u016Fj
sv\xFDm
n\xE1\u0161
na\u0161e
m\u016Fj
moje
`,
  loginColumn: `
u\u017Eivatel
u\u017Eivatelsk\xE9 jm\xE9no
\xFA\u010Det
`,
  nickColumn: `
p\u0159ezd\xEDvka
`,
  initialsColumn: `
inici\xE1ly
zkratka
`,
  firmColumn: `
firma
organizace
instituce
spolek
\u0161kola
`,
  mailColumn: `
e mail
mail
e mailov\xE1 adresa
`,
  listedColumn: `
\xFA\u010Dastn\xEDk
\xFA\u010Dastn\xEDci
\xFA\u010Dastnice
\u010Dlen
\u010Dlenov\xE9
p\u0159\xEDjmen\xED
`,
  presentColumn: `
\xFA\u010Dast
p\u0159\xEDtomen
p\u0159\xEDtomni
prezence
`,
  nameColumn: `
jm\xE9no
jm\xE9no a p\u0159\xEDjmen\xED
osoba
kdo
`,
  asideColumn: `
role
funkce
pozn\xE1mka
pozn\xE1mky
m\xEDsto
zem\u011B
`,
  ownerRole: `
kdo
odpov\u011Bdn\xE1 osoba
odpov\u011Bdn\xE9 osoby
zodpov\u011Bdn\xE1 osoba
zodpov\u011Bdn\xE9 osoby
odpov\u011Bdn\xFD
odpov\u011Bdn\xE1
odpov\u011Bdn\xED
zodpov\u011Bdn\xFD
zodpov\u011Bdn\xE1
zodpov\u011Bdn\xED
odpov\xEDd\xE1
zodpov\xEDd\xE1
odpov\u011Bdnost
zodpov\u011Bdnost
odp.
odp
zodp.
zodp
osoba
osoby
\u0159e\u0161itel
\u0159e\u0161itel\xE9
\u0159e\u0161itelka
\u0159e\u0161\xED
vykonavatel
nositel
vlastn\xEDk
garant
garanti
p\u0159i\u0159azeno
p\u0159i\u0159azen
p\u0159id\u011Bleno
p\u0159id\u011Blen
jm\xE9no
zajist\xED
zaji\u0161\u0165uje
vykon\xE1
realizuje
koordin\xE1tor
kdo zodpov\xEDd\xE1
m\xE1 na starosti
na starosti
`,
  taskColumn: `
\xFAkol
\xFAkoly
co
co ud\u011Blat
popis
n\xE1zev
\u010Dinnost
obsah
podrobnosti
t\xE9ma
bod
zn\u011Bn\xED
p\u0159edm\u011Bt
opat\u0159en\xED
`,
  plainTaskColumn: `
co
co ud\u011Blat
co je t\u0159eba ud\u011Blat
co je pot\u0159eba
`,
  statusColumn: `
stav
status
spln\u011Bno
spln\u011Bno?
hotovo
hotovo?
pln\u011Bn\xED
pokrok
pr\u016Fb\u011Bh
stav pln\u011Bn\xED
stav \u0159e\u0161en\xED
`,
  dueColumn: `
term\xEDn
term\xEDny
term\xEDn spln\u011Bn\xED
term\xEDn pln\u011Bn\xED
term\xEDn dokon\u010Den\xED
do kdy
do kdy?
kdy
deadline
splnit do
hotovo do
lh\u016Fta
uz\xE1v\u011Brka
do
`,
  dateColumn: `
datum
den
zad\xE1no
datum zad\xE1n\xED
dne
`,
  identifier: `
\u010D.
\u010D
\u010D\xEDslo
po\u0159. \u010D.
po\u0159.\u010D.
por. \u010D.
id
#
nr
`,
  topicColumn: `
t\xE9ma
t\xE9mata
bod
bod programu
bod jedn\xE1n\xED
diskuse
diskuze
pozn\xE1mky
pozn\xE1mka
rozhodnut\xED
z\xE1v\u011Br
z\xE1v\u011Bry
usnesen\xED
v\xFDstup
popis
obsah
z\xE1le\u017Eitost
`,
  closedCell: `
hotovo
hotov
hotov\xFD
hotov\xE1
spln\u011Bno
spln\u011Bn
spln\u011Bn\xFD
spln\u011Bna
dokon\u010Deno
vy\u0159e\u0161eno
uzav\u0159eno
provedeno
ano
za\u0159\xEDzeno
ud\u011Bl\xE1no
odesl\xE1no
v po\u0159\xE1dku
`,
  openCell: `
ne
je\u0161t\u011B ne
nespln\u011Bno
nehotovo
trv\xE1
prob\xEDh\xE1
otev\u0159eno
v \u0159e\u0161en\xED
`,
  markers: `
\xFAkol
ak\u010Dn\xED bod
ud\u011Blat
k ud\u011Bl\xE1n\xED
akce
`,
  and: `
a
i
nebo
\u010Di
anebo
plus
spole\u010Dn\u011B s
spolu s
`,
  duty: `
m\xE1
maj\xED
m\u011Bl
m\u011Bla
m\u011Bli
by m\u011Bl
by m\u011Bla
m\u011Bl by
m\u011Bla by
by m\u011Bli
m\u011Bli by
mus\xED
bude
budou
a\u0165
m\u016F\u017Ee
sl\xEDbil
sl\xEDbila
sl\xEDbil \u017Ee
m\xE1 za \xFAkol
maj\xED za \xFAkol
se zav\xE1zal
se zav\xE1zala
`,
  passive: `
b\xFDt
bejt
`,
  takes: `
p\u0159iprav\xED
p\u0159ipravuje
po\u0161le
nap\xED\u0161e
zjist\xED
zajist\xED
zaji\u0161\u0165uje
vytvo\u0159\xED
oslov\xED
zkontroluje
domluv\xED
ov\u011B\u0159\xED
dod\xE1
dopln\xED
uprav\xED
roze\u0161le
zalo\u017E\xED
kontaktuje
navrhne
zpracuje
sep\xED\u0161e
vy\u0159e\u0161\xED
do\u0159e\u0161\xED
\u0159e\u0161\xED
ud\u011Bl\xE1
se\u017Eene
koup\xED
objedn\xE1
zarezervuje
svol\xE1
prov\u011B\u0159\xED
zve\u0159ejn\xED
nahraje
oprav\xED
projde
p\u0159ep\xED\u0161e
zavol\xE1
zept\xE1 se
se zept\xE1
se domluv\xED
se pod\xEDv\xE1
pod\xEDv\xE1 se
p\u0159evezme
p\u0159eb\xEDr\xE1
si vezme na starost
si vezme
vezme
vezme si
bere
bere si
se ujme
ujme se
m\xE1 na starosti
m\xE1 na starost
odpov\xEDd\xE1 za
zodpov\xEDd\xE1 za
je zodpov\u011Bdn\xFD za
je zodpov\u011Bdn\xE1 za
za\u0159\xEDd\xED
zorganizuje
organizuje
pozve
pohl\xEDd\xE1
ohl\xEDd\xE1
hl\xEDd\xE1
postar\xE1 se
se postar\xE1
sestav\xED
vypln\xED
pod\xE1
podep\xED\u0161e
vytiskne
otestuje
vyzkou\u0161\xED
nasad\xED
spust\xED
nastav\xED
p\u0159elo\u017E\xED
p\u0159e\u010Dte
prostuduje
sesb\xEDr\xE1
najde
vyhled\xE1
povede
vede
p\u0159ed\xE1
p\u0159edlo\u017E\xED
p\u0159edstav\xED
informuje
upozorn\xED
p\u0159ipomene
promluv\xED
probere
sejde se
p\u0159id\xE1
vlo\u017E\xED
zm\u011Bn\xED
sma\u017Ee
p\u0159esune
dokon\u010D\xED
uzav\u0159e
otev\u0159e
pom\u016F\u017Ee
nahl\xE1s\xED
napl\xE1nuje
vymysl\xED
nav\u0161t\xEDv\xED
vyzvedne
p\u0159inese
donese
za\u0161le
ode\u0161le
zaplat\xED
uhrad\xED
proplat\xED
vy\xFA\u010Dtuje
aktualizuje
zaktualizuje
sd\xEDl\xED
nasd\xEDl\xED
publikuje
zformuluje
vysv\u011Btl\xED
roznese
uklid\xED
projedn\xE1
koordinuje
komunikuje
domluv\xED se
spoj\xED se
se spoj\xED
si p\u0159e\u010Dtou
p\u0159e\u010Dtou
p\u0159e\u010Dtou si
po\u0161lou
vezmou
ud\u011Blaj\xED
nap\xED\u0161ou
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
s pomoc\xED
za pomoci
ve spolupr\xE1ci s
via
cc
spolu s
pom\xE1h\xE1
`,
  ownerLabels: `
odpov\xEDd\xE1
zodpov\xEDd\xE1
odpov\u011Bdn\xFD
odpov\u011Bdn\xE1
odpov\u011Bdn\xED
zodpov\u011Bdn\xFD
zodpov\u011Bdn\xE1
zodpov\u011Bdn\xED
odp.
odp
zodp.
zodp
z
odpov\u011Bdn\xE1 osoba
zodpov\u011Bdn\xE1 osoba
odpov\u011Bdnost
zodpov\u011Bdnost
\u0159e\u0161itel
\u0159e\u0161itel\xE9
\u0159e\u0161\xED
zajist\xED
zaji\u0161\u0165uje
garant
p\u0159i\u0159azeno
p\u0159id\u011Bleno
vykon\xE1
kdo
m\xE1 na starosti
vlastn\xEDk
ud\u011Bl\xE1
`,
  nobody: `
kdo
n\u011Bkdo
nikdo
nikoho
neur\u010Deno
nep\u0159i\u0159azeno
nep\u0159id\u011Bleno
bude ur\u010Deno
bude up\u0159esn\u011Bno
nezn\xE1m\xFD
jm\xE9no
osoba
ostatn\xED
a dal\u0161\xED
dobrovoln\xEDk
dobrovoln\xEDci
z\xE1jemce
z\xE1jemci
hled\xE1me dobrovoln\xEDka
`,
  everybody: `
v\u0161ichni
ka\u017Ed\xFD
ka\u017Ed\xE1
my v\u0161ichni
v\u0161em
cel\xFD t\xFDm
cel\xFD v\xFDbor
cel\xE1 rada
v\u0161ichni \xFA\u010Dastn\xEDci
v\u0161ichni \u010Dlenov\xE9
`,
  pair: `
oba
ob\u011B
`,
  groups: `
v\xFDbor
t\xFDm
skupina
rada
komise
p\u0159edstavenstvo
p\u0159edsednictvo
p\u0159edseda
p\u0159edsedkyn\u011B
m\xEDstop\u0159edseda
m\xEDstop\u0159edsedkyn\u011B
tajemn\xEDk
tajemnice
pokladn\xEDk
pokladn\xED
hospod\xE1\u0159
koordin\xE1tor
koordin\xE1torka
koordin\xE1to\u0159i
\u010Dlenov\xE9
\xFA\u010Dastn\xEDci
sekce
redakce
kancel\xE1\u0159
moder\xE1tor
spr\xE1vci
spr\xE1vce
dobrovoln\xEDci
organiz\xE1to\u0159i
vedouc\xED
veden\xED
team
odd\u011Blen\xED
v\xFDvoj\xE1\u0159i
admini
starosta
`,
  honorific: `
pan
pan\xED
p.
sle\u010Dna
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
\u017E\xE1dn\xE9
\u017E\xE1dn\xFD
\u017E\xE1dn\xE1
nic
nejsou
nen\xED
nebyly
nebyly zad\xE1ny
bez \xFAkol\u016F
\u017E\xE1dn\xE9 \xFAkoly
\u017E\xE1dn\xE9 nov\xE9 \xFAkoly
\u017E\xE1dn\xE9 nov\xE9
nic nov\xE9ho
beze zm\u011Bny
beze zm\u011Bn
viz n\xED\u017Ee
viz v\xFD\u0161e
doplnit
bude dopln\u011Bno
neur\u010Deno
nezad\xE1no
bez p\u0159ipom\xEDnek
stejn\xE9 jako minule
jako minule
popis
\xFAkol
\xFAkoly
text
osoba
term\xEDn
`,
  done: `
hotovo
hotov
hotov\xE1
hotov\xE9
hotov\xFD
spln\u011Bn*
dokon\u010Den*
vy\u0159e\u0161en*
uzav\u0159en*
proveden*
ud\u011Bl\xE1no
ud\u011Bl\xE1n
ud\u011Bl\xE1na
ud\u011Bl\xE1ny
za\u0159\xEDzen*
opraven*
je hotovo
u\u017E je hotovo
u\u017E hotovo
zmergov\xE1n*
zamergov\xE1n*
odbaven\xFD
odbaveno
vykon\xE1no
realizov\xE1no
ukon\u010Den*
`,
  happened: `
prob\u011Bhl
prob\u011Bhla
prob\u011Bhlo
prob\u011Bhly
konal se
konala se
konalo se
poda\u0159ilo se
povedlo se
bylo odesl\xE1no
byl odesl\xE1n
byla odesl\xE1na
byly odesl\xE1ny
bylo zve\u0159ejn\u011Bno
byl zve\u0159ejn\u011Bn
byla zve\u0159ejn\u011Bna
bylo zasl\xE1no
byla zasl\xE1na
byl zasl\xE1n
bylo vytvo\u0159eno
byl vytvo\u0159en
byla vytvo\u0159ena
byly vytvo\u0159eny
bylo spln\u011Bno
bylo dokon\u010Deno
bylo vy\u0159e\u0161eno
bylo opraveno
byl opraven
byla opravena
bylo uzav\u0159eno
byla uzav\u0159ena
byl uzav\u0159en
bylo pod\xE1no
byla pod\xE1na
byl pod\xE1n
bylo objedn\xE1no
byla objedn\xE1na
bylo zaplaceno
byla zaplacena
bylo zakoupeno
bylo zalo\u017Eeno
byl zalo\u017Een
byla zalo\u017Eena
bylo domluveno
byl domluven
bylo zaji\u0161t\u011Bno
byla podeps\xE1na
byl podeps\xE1n
byl slou\u010Den
byl p\u0159id\xE1n
bylo p\u0159id\xE1no
byla p\u0159id\xE1na
bylo aktualizov\xE1no
byl aktualizov\xE1n
`,
  acted: `
odeslal*
odesl\xE1n*
poslal*
posl\xE1no
posl\xE1n*
napsal*
naps\xE1n*
naps\xE1no
vytvo\u0159il*
vytvo\u0159en*
zalo\u017Eil*
zalo\u017Een*
p\u0159idal*
p\u0159id\xE1n*
zve\u0159ejnil*
zve\u0159ejn\u011Bn*
publikoval*
publikov\xE1n*
nahr\xE1l*
nahr\xE1n*
podal*
pod\xE1n*
ozn\xE1mil*
aktualizoval*
aktualizov\xE1n*
opravil*
opraven*
smazal*
smaz\xE1n*
p\u0159esunul*
p\u0159esunut*
zeptal*
oslovil*
osloven*
kontaktoval*
kontaktov\xE1n*
informoval*
pozval*
pozv\xE1n*
sd\xEDlel*
mluvil*
promluvil*
domluvil*
domluven*
podepsal*
podeps\xE1n*
zaplatil*
zaplacen*
objednal*
objedn\xE1n*
koupil*
koupen*
nakoupil*
nakoupen*
zarezervoval*
zarezervov\xE1n*
p\u0159ipravil*
p\u0159ipraven*
zjistil*
zji\u0161t\u011Bn*
zajistil*
zaji\u0161t\u011Bn*
sehnal*
vy\u0159\xEDdil*
vy\u0159\xEDzen*
`,
  doneApart: `
ok
done
odfajfkov\xE1no
`,
  already: `
u\u017E
ji\u017E
je
je u\u017E
je ji\u017E
u\u017E je
jsou
oboj\xED
v\u0161e
v\u0161echno
oba
bylo
byl
byla
byly
m\xE1me
`,
  dropped: `
zru\u0161en*
zru\u0161\xEDme
neaktu\xE1ln\xED
ji\u017E neaktu\xE1ln\xED
u\u017E neaktu\xE1ln\xED
u\u017E nen\xED pot\u0159eba
nen\xED ji\u017E pot\u0159eba
nen\xED pot\u0159eba
ji\u017E nen\xED t\u0159eba
u\u017E nen\xED t\u0159eba
bezp\u0159edm\u011Btn*
zam\xEDtnut*
neuskute\u010Dn\xED se
nebude se d\u011Blat
nebudeme d\u011Blat
nebude realizov\xE1no
opu\u0161t\u011Bn*
upu\u0161t\u011Bno
upou\u0161t\xED se
vy\u0159azen*
sta\u017Eeno
odpad\xE1
odpadlo
`,
  notDone: `
ne
nen\xED
nejsou
nebyl
nebyla
nebylo
nebyli
nebyly
nem\xE1
nem\xE1me
nemaj\xED
nespln\u011Bn*
nehotov*
neud\u011Bl\xE1n*
nedokon\u010Den*
nevy\u0159e\u0161en*
nedo\u0159e\u0161en*
neproveden*
nezasl\xE1n*
neodesl\xE1n*
nestihl*
nepoda\u0159il*
nikdo
nic
nikdy
\u017E\xE1dn\xFD
\u017E\xE1dn\xE1
\u017E\xE1dn\xE9
je\u0161t\u011B
zat\xEDm
trv\xE1
trvaj\xED
prob\xEDh\xE1
prob\xEDhaj\xED
pokra\u010Duje
pokra\u010Dujeme
v \u0159e\u0161en\xED
v procesu
rozpracov\xE1n*
rozd\u011Bl\xE1no
rozd\u011Blan\xE9
\u010D\xE1ste\u010Dn\u011B
skoro
t\xE9m\u011B\u0159
nap\u016Fl
\u010Dek\xE1
\u010Dek\xE1me
\u010Dek\xE1 se
zablokov\xE1n*
pozastaven*
odlo\u017Een*
odlo\u017Eeno
p\u0159esunut*
brzy
brzo
a\u017E
jakmile
pokud
jestli
kdyby
mus\xED
m\u011Bl by
m\u011Bla by
m\u011Blo by
bude
budou
budeme
ale
v\u0161ak
zb\xFDv\xE1
zb\xFDvaj\xED
chyb\xED
otev\u0159en*
za\u010Dal*
zah\xE1jen*
pl\xE1nuje
pl\xE1nov\xE1n*
nutno
t\u0159eba
pot\u0159eba
mo\u017En\xE1
snad
krom\u011B
\u0159e\u0161\xED
\u0159e\u0161\xEDme
`,
  goesOn: `
trv\xE1
trvaj\xED
prob\xEDh\xE1
prob\xEDhaj\xED
v \u0159e\u0161en\xED
v procesu
v b\u011Bhu
\u0159e\u0161\xED se
pokra\u010Duje
pokra\u010Dujeme
otev\u0159eno
st\xE1le otev\u0159eno
nespln\u011Bno
zat\xEDm nespln\u011Bno
je\u0161t\u011B nespln\u011Bno
nehotovo
zat\xEDm ne
je\u0161t\u011B ne
odlo\u017Eeno
p\u0159esunuto
p\u0159esouv\xE1 se
odkl\xE1d\xE1 se
pozastaveno
\u010Dek\xE1
\u010Dek\xE1 se
\u010D\xE1ste\u010Dn\u011B spln\u011Bno
\u010D\xE1ste\u010Dn\u011B hotovo
rozpracov\xE1no
bez posunu
beze zm\u011Bny
\xFAkol trv\xE1
`,
  still: `
st\xE1le
po\u0159\xE1d
je\u0161t\u011B
nad\xE1le
zat\xEDm
je
jsou
je st\xE1le
d\xE1l
`,
  moved: `
odlo\u017Eeno
odlo\u017Een
odlo\u017Eena
p\u0159esunuto
p\u0159esunut
p\u0159esunuta
p\u0159elo\u017Eeno
posunuto
posunut
posunuta
odkl\xE1d\xE1 se
p\u0159esouv\xE1 se
posouv\xE1 se
`,
  limits: `
ale
v\u0161ak
krom\u011B
a\u017E
pokud
jakmile
kdy\u017E
jen
skoro
t\xE9m\u011B\u0159
ne
brzy
a\u017E na
do
`,
  negation: `
ne
nen\xED
nikdy
zat\xEDm ne
je\u0161t\u011B ne
nejsou
nebyl
nebyla
nebylo
`,
  statusLabel: `
stav
status
pln\u011Bn\xED
`,
  see: `
viz
srov.
viz t\xE9\u017E
pod\xEDvej se
`,
  makes: `
napsat
vytvo\u0159it
zalo\u017Eit
otev\u0159\xEDt
sepsat
nahl\xE1sit
p\u0159idat
`,
  light: `
zkontrolovat
ud\u011Blat
probrat
zjistit
napsat
zeptat se
p\u0159ipravit
doplnit
znovu
je\u0161t\u011B
tak\xE9
d\xE1le
dokon\u010Dit
pokra\u010Dovat
do\u0159e\u0161it
ov\u011B\u0159it
opravit
projednat
`,
  generalSection: `
r\u016Fzn\xE9
diskuse
diskuze
pozn\xE1mky
program
z\xE1pis
pr\u016Fb\u011Bh jedn\xE1n\xED
pr\u016Fb\u011Bh sch\u016Fze
t\xE9mata
ostatn\xED
z\xE1v\u011Br
`,
  otherStatements: `
rozhodnut\xED
rozhodnuto
usnesen\xED
hlasov\xE1n\xED
v\xFDsledek hlasov\xE1n\xED
hlasovalo
schv\xE1leno
n\xE1vrh
n\xE1vrh usnesen\xED
z\xE1v\u011Br
z\xE1v\u011Bry
ot\xE1zka
ot\xE1zky
dotaz
dotazy
odpov\u011B\u010F
pozn\xE1mka
pozn\xE1mky
informace
info
p\u0159\xEDtomni
p\u0159\xEDtomn\xED
p\u0159\xEDtomen
p\u0159\xEDtomna
\xFA\u010Dastn\xEDci
omluveni
omluven\xED
omluven
omluvena
nep\u0159\xEDtomni
nep\u0159\xEDtomn\xED
host\xE9
zapsal
zapsala
zapisovatel
zapisovatelka
zapisuje
z\xE1pis
p\u0159edsedaj\xEDc\xED
vedl
vedla
ov\u011B\u0159il
ov\u011B\u0159ila
ov\u011B\u0159ovatel
moder\xE1tor
program
agenda
t\xE9ma
t\xE9mata
bod
diskuse
diskuze
v\xFDsledek
v\xFDsledky
pro
proti
zdr\u017Eel se
zdr\u017Eeli se
zdr\u017Eela se
zdr\u017Eelo se
p\u0159\xED\u0161t\xED sch\u016Fzka
dal\u0161\xED sch\u016Fzka
p\u0159\xED\u0161t\xED sch\u016Fze
p\u0159\xED\u0161t\xED jedn\xE1n\xED
p\u0159\xED\u0161t\xED setk\xE1n\xED
dal\u0161\xED setk\xE1n\xED
term\xEDn p\u0159\xED\u0161t\xED sch\u016Fzky
datum
m\xEDsto
\u010Das
c\xEDl
shrnut\xED
odkaz
odkazy
za\u010D\xE1tek
konec
zah\xE1jen\xED
ukon\u010Den\xED
n\xE1pad
n\xE1pady
dohoda
konsenzus
probl\xE9m
koment\xE1\u0159
r\u016Fzn\xE9
`,
  templates: `
sem vlo\u017Ete \xFAkoly
sem napi\u0161te \xFAkoly
vlo\u017Ete \xFAkoly
dopl\u0148te \xFAkoly
popis \xFAkolu
popi\u0161te \xFAkol
n\xE1zev \xFAkolu
jm\xE9no osoby
kdo co ud\u011Bl\xE1
`,
  intelligence: `
um\u011Bl\xE1 inteligence
model
modely
model\u016F
n\xE1stroje
n\xE1stroj\u016F
strategie
asistent
asistenti
v
ve
a
je
jsou
m\u016F\u017Ee
pro
do
na
m\xE1
bude
nen\xED
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
p\u0159i
p\u0159ed
p\u0159es
pod
nad
bez
vy
on
ne
ano
u\u017E
je\u0161t\u011B
tak\xE9
taky
je t\u0159eba
t\u0159eba
nutno
pros\xEDm
d\xEDky
d\u011Bkujeme
pak
potom
pot\xE9
kdy\u017E
pokud
kdo
co
jak
kdy
kde
dal\u0161\xED
p\u0159\xED\u0161t\xED
nov\xFD
nov\xE9
nov\xE1
term\xEDn
deadline
t\xE9ma
ot\xE1zka
n\xE1pad
rozhodnut\xED
pozn\xE1mka
mo\u017Enost
c\xEDl
f\xE1ze
krok
verze
odkaz
odkazy
web
str\xE1nky
str\xE1nka
webov\xE9 str\xE1nky
rozpo\u010Det
finance
p\u0159\xEDsp\u011Bvky
smlouva
smlouvy
faktura
faktury
let\xE1ky
let\xE1k
plak\xE1t
plak\xE1ty
logo
stanovy
grafika
datab\xE1ze
server
servery
dokumentace
dokumenty
dokument
repozit\xE1\u0159
k\xF3d
testy
newsletter
mail
maily
e mail
m\xE9dia
facebook
n\xE1bor
\u0161kolen\xED
workshop
konference
akce
prostory
s\xE1l
technika
granty
\u017E\xE1dost
zpr\xE1va
v\xFDro\u010Dn\xED zpr\xE1va
dotazn\xEDk
formul\xE1\u0159
dom\xE9na
\xFA\u010Det
\xFA\u010Dty
backend
frontend
\xFAkol
\xFAkoly
stav
status
priorita
urgentn\xED
d\u016Fle\u017Eit\xE9
p\u0159\xEDpadn\u011B
n\xE1sledn\u011B
v\u0161echno
n\u011Bkdo
leden
\xFAnor
b\u0159ezen
duben
kv\u011Bten
\u010Derven
\u010Dervenec
srpen
z\xE1\u0159\xED
\u0159\xEDjen
listopad
prosinec
pond\u011Bl\xED
\xFAter\xFD
st\u0159eda
\u010Dtvrtek
p\xE1tek
sobota
ned\u011Ble
odpov\u011Bdn\xFD
odpov\u011Bdn\xE1
odpov\u011Bdn\xED
zodpov\u011Bdn\xFD
zodpov\u011Bdn\xE1
zodpov\u011Bdn\xED
odpov\xEDd\xE1
zodpov\xEDd\xE1
odpov\u011Bdnost
zodpov\u011Bdnost
zodp
osoba
osoby
\u0159e\u0161itel
\u0159e\u0161itel\xE9
\u0159e\u0161itelka
vykonavatel
nositel
vlastn\xEDk
garant
garanti
p\u0159i\u0159azeno
p\u0159i\u0159azen
p\u0159id\u011Bleno
p\u0159id\u011Blen
jm\xE9no
vykon\xE1
realizuje
term\xEDny
lh\u016Fta
uz\xE1v\u011Brka
spln\u011Bno
hotovo
pln\u011Bn\xED
pokrok
pr\u016Fb\u011Bh
`,
  objects: `
s
se
od
pro
do
a
nebo
p\u0159es
po
o
u
na
za
p\u0159i
k
ke
kontaktovat
po\u017E\xE1dat
oslovit
poprosit
informovat
upozornit
pozvat
pomoci
p\u0159idat
jako
ne\u017E
podpo\u0159it
d\xEDky
zeptat se
pingnout
`,
  imperative: DOING,
  month: `
leden
\xFAnor
b\u0159ezen
duben
kv\u011Bten
\u010Derven
\u010Dervenec
srpen
z\xE1\u0159\xED
\u0159\xEDjen
listopad
prosinec
ledna
\xFAnora
b\u0159ezna
dubna
kv\u011Btna
\u010Dervna
\u010Dervence
srpna
z\xE1\u0159\xED
\u0159\xEDjna
listopadu
prosince
lednu
\xFAnoru
b\u0159eznu
dubnu
kv\u011Btnu
\u010Dervnu
\u010Dervenci
srpnu
z\xE1\u0159\xED
\u0159\xEDjnu
listopadu
prosinci
`,
  weekday: `
pond\u011Bl\xED
\xFAter\xFD
st\u0159eda
\u010Dtvrtek
p\xE1tek
sobota
ned\u011Ble
pond\u011Blka
\xFAterka
st\u0159edy
\u010Dtvrtka
p\xE1tku
soboty
ned\u011Ble
pond\u011Blek
\xFAterek
st\u0159edu
\u010Dtvrtek
p\xE1tek
sobotu
ned\u011Bli
pond\u011Blku
\xFAterku
st\u0159ed\u011B
\u010Dtvrtku
p\xE1tku
sobot\u011B
ned\u011Bli
pond\u011Bl\xEDm
\xFAter\xFDm
st\u0159edou
\u010Dtvrtkem
p\xE1tkem
sobotou
ned\u011Bl\xED
po
\xFAt
st
\u010Dt
p\xE1
so
ne
`,
  count: `
jeden
dva
t\u0159i
\u010Dty\u0159i
p\u011Bt
\u0161est
sedm
osm
dev\u011Bt
deset
jednoho
dvou
t\u0159\xED
\u010Dty\u0159
p\u011Bti
\u0161esti
sedmi
osmi
dev\xEDti
deseti
jedna
dv\u011B
t\u0159i
\u010Dty\u0159i
p\u011Bt
\u0161est
sedm
osm
dev\u011Bt
deset
jednu
dv\u011Bma
t\u0159emi
\u010Dty\u0159mi
p\u011Bti
\u0161esti
sedmi
osmi
dev\xEDti
deseti
`,
  timeUnit: `
den
t\xFDden
m\u011Bs\xEDc
\u010Dtvrtlet\xED
rok
dne
t\xFDdne
m\u011Bs\xEDce
kvart\xE1lu
roku
dny
t\xFDdny
m\u011Bs\xEDce
kvart\xE1ly
roky
dn\u016F
t\xFDdn\u016F
m\u011Bs\xEDc\u016F
kvart\xE1l\u016F
let
dn\xED
t\xFDdn\u016F
m\u011Bs\xEDc\u016F
kvart\xE1l
let
dnech
t\xFDdnech
m\u011Bs\xEDc\xEDch
kvart\xE1lu
roce
dni
t\xFDdnu
m\u011Bs\xEDci
kvart\xE1lu
roku
`,
  today: `
dnes
dneska
dne\u0161ek
dne\u0161ka
dnes ve\u010Der
`,
  tomorrow: `
z\xEDtra
z\xEDt\u0159ka
z\xEDt\u0159ek
`,
  relativeDay: `
poledne
`,
  season: `
v\xE1noce
v\xE1noc
v\xE1nocemi
velikonoce
velikonoc
velikonocemi
silvestr
silvestra
nov\xFD rok
nov\xE9ho roku
pr\xE1zdniny
pr\xE1zdnin
pr\xE1zdninami
letn\xED pr\xE1zdniny
letn\xEDch pr\xE1zdnin
sv\xE1tky
sv\xE1tk\u016F
l\xE9to
l\xE9ta
`,
  week: `
t\xFDden
t\xFDdne
t\xFDdnu
m\u011Bs\xEDc
m\u011Bs\xEDce
m\u011Bs\xEDci
v\xEDkend
v\xEDkendu
v\xEDkendem
pololet\xED
semestr
semestru
`,
  once: `
p\u0159\xED\u0161t\u011B
kr\xE1t
`,
  occasion: `
sch\u016Fze
sch\u016Fzi
sch\u016Fz\xED
sch\u016Fzka
sch\u016Fzky
sch\u016Fzce
sch\u016Fzku
sch\u016Fzkou
jedn\xE1n\xED
jedn\xE1n\xEDm
zased\xE1n\xED
zased\xE1n\xEDm
porada
porady
porad\u011B
poradu
poradou
setk\xE1n\xED
setk\xE1n\xEDm
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
konferenc\xED
valn\xE1 hromada
valn\xE9 hromady
valnou hromadu
valnou hromadou
akce
akci
akc\xED
release
vyd\xE1n\xED
vyd\xE1n\xEDm
call
callu
callem
`,
  milestone: `
release
vyd\xE1n\xED
vyd\xE1n\xEDm
konference
konferenci
konferenc\xED
valn\xE1 hromada
valn\xE9 hromady
valnou hromadou
`,
  coming: `
p\u0159\xED\u0161t\xED
p\u0159\xED\u0161t\xEDho
p\u0159\xED\u0161t\xEDm
p\u0159\xED\u0161t\xEDmu
dal\u0161\xED
dal\u0161\xEDho
dal\u0161\xEDm
dal\u0161\xEDmu
n\xE1sleduj\xEDc\xED
n\xE1sleduj\xEDc\xEDho
n\xE1sleduj\xEDc\xEDm
nejbli\u017E\u0161\xED
nejbli\u017E\u0161\xEDho
nejbli\u017E\u0161\xEDm
nadch\xE1zej\xEDc\xED
nadch\xE1zej\xEDc\xEDho
`,
  current: `
tento
tohoto
tomto
tuto
t\xE9to
toto
ten
tu
aktu\xE1ln\xED
`,
  partOf: `
za\u010D\xE1tek
za\u010D\xE1tku
za\u010D\xE1tkem
polovina
poloviny
polovinu
p\u016Flka
p\u016Flky
p\u016Flku
`,
  few: `
n\u011Bkolik
n\u011Bkolika
p\xE1r
nejbli\u017E\u0161\xEDch
`,
  until: `
do
p\u0159ed
nejpozd\u011Bji
nejpozd\u011Bji do
term\xEDn
term\xEDn do
nejd\xE9le do
ke dni
do data
deadline
`,
  before: `
p\u0159ed
do
na
`,
  timeFor: `
na
pro
`,
  within: `
b\u011Bhem
v pr\u016Fb\u011Bhu
za
do
v r\xE1mci
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
\u017Ee
kter\xFD
kter\xE1
kter\xE9
kte\u0159\xED
proto\u017Ee
jeliko\u017E
`,
  asks: `
zeptat se
zept\xE1 se
po\u017E\xE1dat
po\u017E\xE1d\xE1
pozvat
pozve
poprosit
p\u0159ipomenout
p\u0159ipomene
`,
  askedFor: `
aby
zda
jestli
a\u0165
o
`,
  isWhen: `
je
bude
byl
byla
bylo
se kon\xE1
prob\u011Bhne
se uskute\u010Dn\xED
za\u010D\xEDn\xE1
`,
  scheduled: `
napl\xE1nov\xE1n
napl\xE1nov\xE1na
napl\xE1nov\xE1no
domluvena
domluven
domluveno
pl\xE1novan\xE1
pl\xE1novan\xFD
svol\xE1na
svol\xE1no
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
r\xE1no
ve\u010Der
poledne
`,
  afterTomorrow: `
poz\xEDt\u0159\xED
poz\xEDt\u0159ka
`,
  asSoon: `
co nejd\u0159\xEDve
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
\u0159ekl
\u0159ekla
uvedl
uvedla
p\u0159ipomn\u011Bl
p\u0159ipomn\u011Bla
upozornil
upozornila
mysl\xED
uv\xE1d\xED
pod\u011Bkoval
pod\u011Bkovala
zm\xEDnil
zm\xEDnila
`,
  noNews: `
beze zm\u011Bny
bez zm\u011Bny
bez zm\u011Bn
bez pokroku
nic nov\xE9ho
st\xE1le otev\u0159eno
st\xE1le trv\xE1
\xFAkol trv\xE1
dosud nespln\u011Bno
zat\xEDm nespln\u011Bno
`
};

// src/minutes/vocabulary/da.ts
var DOING2 = `
afholde
afklare
aflyse
aflevere
afpr\xF8ve
afslutte
aftale
anmelde
ans\xF8ge
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
dr\xF8fte
etablere
evaluere
fastl\xE6gge
fikse
finde
finde ud af
fjerne
flytte
fordele
foresl\xE5
forberede
formidle
forny
fors\xF8ge
forts\xE6tte
f\xE6rdigg\xF8re
f\xF8lge op
f\xE5
f\xE5 fat i
f\xE5 styr p\xE5
genbes\xF8ge
gennemf\xF8re
gennemg\xE5
give
give besked
g\xF8re
g\xF8re f\xE6rdig
g\xE5 igennem
hente
hj\xE6lpe
holde
h\xE6nge op
h\xF8re
implementere
indhente
indkalde
indk\xF8be
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
kigge p\xE5
kopiere
korrigere
kortl\xE6gge
k\xF8be
k\xF8be ind
lave
lede
levere
lukke
l\xE6gge
l\xE6gge op
l\xE6gge ud
l\xE6se
l\xF8se
male
medbringe
melde
merge
minde
m\xE5le
n\xE6vne
notere
offentligg\xF8re
omskrive
opdatere
ops\xE6tte
oprette
ordne
organisere
overs\xE6tte
passe
planl\xE6gge
pr\xE6sentere
printe
prioritere
pr\xF8ve
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
se p\xE5
sende
sende ud
skabe
skaffe
skifte
skrive
skrive ud
slette
snakke med
sp\xF8rge
starte
stille
svare
s\xE6lge
s\xE6tte
s\xE6tte op
s\xF8ge
s\xF8rge for
tage
tage kontakt
tage kontakt til
tage op
takke
tale med
tegne
tegne op
teste
tilf\xF8je
tilmelde
tjekke
trykke
t\xE6lle
t\xF8mme
udarbejde
udfylde
udforme
udf\xF8re
udlevere
udsende
udskifte
udskyde
udvikle
unders\xF8ge
underskrive
uploade
vaske
vedligeholde
vende tilbage
vise
vurdere
v\xE6lge
\xE5bne
\xE6ndre
\xF8ve
send
skriv
tjek
ring
bestil
k\xF8b
lav
kontakt
f\xF8lg op
husk
inviter
opdater
l\xE6g
l\xE6g op
l\xE6g ud
s\xE6t
s\xE6t op
tag
tag kontakt
sp\xF8rg
h\xF8r
fiks
ryd op
book
l\xE6s
meld
afklar
unders\xF8g
forbered
planl\xE6g
ret
opret
offentligg\xF8r
flyt
slet
vurder
indk\xF8b
bestilling
opdatering
udsendelse
indkaldelse
planl\xE6gning
udarbejdelse
unders\xF8gelse
`;
var da = {
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
s\xE5dan
s\xE5danne
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
p\xE5
ved
om
med
uden
under
over
efter
f\xF8r
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
ang\xE5ende
ang
ang.
vedr\xF8rende
vedr
vedr.
i forhold til
ift
ift.
i forbindelse med
ifm
if\xF8lge
som
s\xE5
her
der
sammen
sammen med
ovenfor
nedenfor
rundt
omkring
i l\xF8bet af
p\xE5 grund af
pga
pga.
op til
som f\xF8lge af
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
v\xE6ret
bliver
blev
blevet
blive
v\xE6re
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
m\xE5
m\xE5tte
b\xF8r
burde
f\xE5r
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
hvorn\xE5r
hvorfor
hvordan
ikke
ogs\xE5
nu
kun
bare
men
fordi
hvis
da
eller
b\xE5de
endnu
stadig
n\xE5r
s\xE5dan
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
g\xF8rem\xE5l
huskeliste
huskelisten
at g\xF8re
ting der skal g\xF8res
det skal g\xF8res
skal g\xF8res
hvem g\xF8r hvad
hvem skal g\xF8re hvad
hvad skal der g\xF8res
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
n\xE6ste skridt
n\xE6ste trin
videre forl\xF8b
det videre forl\xF8b
den videre proces
videre proces
det videre arbejde
videre arbejde
videre skridt
opf\xF8lgning
opf\xF8lgningspunkter
til opf\xF8lgning
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
g\xF8rem\xE5l
arbejdsfordeling
`,
  leftover: `
udest\xE5ende
udest\xE5ender
restancer
eftersl\xE6b
h\xE6ngepartier
uafsluttede punkter
\xE5bne punkter
\xE5bne sager
det der mangler
udest\xE5ende fra
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
resum\xE9
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
foreg\xE5ende
i g\xE5r
g\xE5rsdagens
fjor
afsluttede
afsluttet
f\xE6rdige
udf\xF8rte
gennemf\xF8rte
lukkede
l\xF8ste
klarede
`,
  open: `
\xE5bne
\xE5ben
\xE5bent
uafsluttede
uafklarede
ul\xF8ste
ubesvarede
udest\xE5ende
udest\xE5r
resterende
igangv\xE6rende
l\xF8bende
udskudte
udsatte
overf\xF8rte
overf\xF8rt
ikke udf\xF8rte
ikke f\xE6rdige
ikke afsluttede
uf\xE6rdige
afventende
manglende
forfaldne
videref\xF8rte
h\xE6ngende
`,
  review: `
gennemgang
gennemgang af
opf\xF8lgning
opf\xF8lgning p\xE5
opf\xF8lgning af
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
opdatering p\xE5
siden sidst
bordet rundt om
`,
  fresh: `
ny
nye
nyt
n\xE6ste
kommende
fremtidige
i dag
dagens
i morgen
f\xF8rstkommende
fremadrettede
fremover
`,
  meeting: `
m\xF8de
m\xF8det
m\xF8der
m\xF8derne
m\xF8dets
*m\xF8de
*m\xF8det
*m\xF8der
*m\xF8derne
*m\xF8dets
samling
samlingen
*samling
*samlingen
forsamling
*forsamling
*forsamlingen
sammenkomst
tr\xE6f
tr\xE6ffet
*aften
*aftenen
uge
ugen
uges
ugens
m\xE5ned
m\xE5neden
kvartal
gang
gangen
referat
referatet
*referat
*referatet
protokol
protokollen
telefonm\xF8de
videom\xF8de
sprint
sprinten
workshop
seminar
seminaret
*seminar
arbejdsdag
*arbejdsdag
arbejdsl\xF8rdag
konference
konferencen
*konference
dag
dagen
\xE5r
\xE5ret
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
f\xE6lles
individuelle
ekstra
\xF8vrige
diverse
aktuelle
aktuel
videre
nuv\xE6rende
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
n\xE6vnte
noter
resultat
resultater
`,
  stop: `
hvordan
hvorfor
hvorn\xE5r
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
b\xF8r
m\xE5
v\xE6rkt\xF8j
v\xE6rkt\xF8jet
skabelon
skabeloner
mange
styring
h\xE5ndtering
system
systemet
app
`,
  sectionBeside: `
beslutninger
beslutning
afg\xF8relser
konklusioner
konklusion
eventuelt
evt
evt.
afslutning
afrunding
sp\xF8rgsm\xE5l
resultater
aftaler
opsamling
`,
  otherSections: `
n\xE6ste m\xF8de
n\xE6ste bestyrelsesm\xF8de
dato for n\xE6ste m\xF8de
n\xE6ste gang
til stede
tilstede
fremm\xF8de
fremm\xF8dte
deltagere
afbud
frav\xE6rende
links
materialer
bilag
optagelse
afslutning
m\xF8det slut
nyttige links
kommende m\xF8der
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
program for m\xF8det
m\xF8deplan
emner
punkter
dagens punkter
indkaldelse
punkter til behandling
`,
  attendance: `
til stede
tilstede
tilstedev\xE6rende
deltagere
deltagerliste
deltog
fremm\xF8de
fremm\xF8dte
m\xF8dedeltagere
m\xF8dte
g\xE6ster
inviterede
hvem er her
hvem var her
deltager
`,
  attendee: `
deltagere
medlemmer
fremm\xF8dte
`,
  absence: `
afbud
frav\xE6rende
frav\xE6r
ikke til stede
udeblevet
udeblevne
afbud fra
meldt afbud
ikke fremm\xF8dte
`,
  alsoPresent: `
andre
desuden
online
ogs\xE5 til stede
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
n\xE6stformand
bestyrelsesmedlem
suppleant
g\xE6st
m\xF8deleder
ordstyrer
dirigent
referent
formand
sekret\xE6r
m\xF8deledelse
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
\xF8konomi
\xF8konomien
budget
regnskab
overs\xE6ttelse
reklame
markedsf\xF8ring
lokale
lokaler
vedt\xE6gter
vedt\xE6gterne
aftale
aftaler
kontingent
udstyr
kontor
medier
grafik
kontakt
indk\xF8b
kursus
kurser
arrangement
ans\xF8gning
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
direkt\xF8r
direkt\xF8ren
koordinator
koordinatoren
formand
formanden
chef
chefen
`,
  helps: `
hj\xE6lper
hj\xE6lper til
st\xF8tter
bist\xE5r
hj\xE6lpe
st\xF8tte
bist\xE5
`,
  supportRole: `
st\xF8tte
hj\xE6lper
bist\xE5r
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
k\xE6lenavn
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
fremm\xF8de
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
bem\xE6rkning
bem\xE6rkninger
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
udf\xF8res af
udf\xF8rer
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
g\xF8rem\xE5l
tekst
detaljer
indhold
hvad skal g\xF8res
hvad skal der g\xF8res
aktivitet
punkt
titel
emne
tiltag
indsats
`,
  plainTaskColumn: `
hvad
hvad skal g\xF8res
hvad skal der g\xF8res
`,
  statusColumn: `
status
tilstand
udf\xF8rt
udf\xF8rt?
f\xE6rdig
f\xE6rdig?
gjort
gjort?
fremdrift
afsluttet
l\xF8st
klaret
ok?
`,
  dueColumn: `
frist
frister
tidsfrist
forfaldsdato
inden
hvorn\xE5r
hvorn\xE5r?
f\xE6rdig inden
senest
deadline
tidspunkt
klar til
l\xF8ses inden
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
l\xF8benr
#
`,
  topicColumn: `
emne
emner
sag
sager
punkt
diskussion
dr\xF8ftelse
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
f\xE6rdig
f\xE6rdigt
udf\xF8rt
gjort
afsluttet
lukket
l\xF8st
ja
ok
gennemf\xF8rt
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
ikke f\xE6rdig
ikke udf\xF8rt
ikke startet
i gang
igang
\xE5ben
\xE5bent
under arbejde
mangler
`,
  markers: `
opgave
aktion
aktionspunkt
handlingspunkt
at g\xF8re
g\xF8rem\xE5l
`,
  and: `
og
eller
samt
`,
  duty: `
skal
vil
m\xE5
b\xF8r
skulle
kan
f\xE5r
har lovet at
lovede at
har p\xE5taget sig at
p\xE5tager sig at
er blevet bedt om at
bedes
vil pr\xF8ve at
pr\xF8ver at
tilb\xF8d at
at
`,
  passive: `
blive
v\xE6re
g\xF8res
sendes
skrives
laves
opdateres
bestilles
k\xF8bes
deles
ryddes
tjekkes
fikses
ordnes
flyttes
l\xE6gges
s\xE6ttes
tages
f\xF8lges
meldes
diskuteres
dr\xF8ftes
afklares
vurderes
\xE6ndres
planl\xE6gges
unders\xF8ges
offentligg\xF8res
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
pr\xE6senteres
gennemf\xF8res
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
ops\xE6ttes
indk\xF8bes
`,
  takes: `
tager
tager ansvar for
har ansvaret for
er ansvarlig for
er tovholder p\xE5
er tovholder for
tager kontakt
tager sig af
st\xE5r for
sender
skriver
tjekker
checker
ordner
laver
fikser
unders\xF8ger
kontakter
f\xF8lger op
indkalder
bestiller
k\xF8ber
k\xF8ber ind
inviterer
sp\xF8rger
s\xE6tter op
ops\xE6tter
l\xE6gger ud
l\xE6gger op
l\xE6gger ind
offentligg\xF8r
opdaterer
forbereder
booker
reserverer
ringer
melder
h\xF8rer
l\xE6ser
gennemg\xE5r
g\xE5r igennem
arbejder med
arbejder p\xE5
arbejder videre
hj\xE6lper
afklarer
deler
henter
arrangerer
planl\xE6gger
finder
finder ud af
g\xF8r
tester
retter
opretter
udarbejder
rykker
svarer
snakker med
taler med
tager op
ser p\xE5
kigger p\xE5
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
f\xF8rer
holder
passer
s\xF8rger for
pr\xE6senterer
dokumenterer
overs\xE6tter
udfylder
underskriver
trykker
printer
h\xE6nger op
tegner
designer
flytter
sletter
\xE6ndrer
foresl\xE5r
s\xF8ger
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
p\xE5
fra
hos
`,
  supporters: `
med st\xF8tte fra
med hj\xE6lp fra
med hj\xE6lp af
sammen med
i samarbejde med
assisteret af
st\xF8ttet af
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
udf\xF8res af
udf\xF8rt af
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
r\xE5det
formand
formanden
forperson
n\xE6stformand
n\xE6stformanden
sekret\xE6r
sekret\xE6ren
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
arrang\xF8rerne
projektleder
projektlederen
festudvalget
byggeudvalget
forretningsudvalget
udviklerne
direkt\xF8ren
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
fr\xF8ken
`,
  noTask: `
ingen
ingen nye
ingen opgaver
ingen nye opgaver
ingen \xE5bne
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
udg\xE5r
u\xE6ndret
beskrivelse
opgave
opgaver
hvem
frist
`,
  done: `
f\xE6rdig
f\xE6rdigt
udf\xF8rt
gjort
gennemf\xF8rt
afsluttet
lukket
l\xF8st
ordnet
klaret
fikset
i orden
er gjort
er f\xE6rdig
blev gjort
er udf\xF8rt
er i orden
leveret
f\xE6rdiggjort
merget
afviklet
overst\xE5et
`,
  happened: `
blev sendt
er sendt
er blevet sendt
blev gennemf\xF8rt
er gennemf\xF8rt
blev afholdt
er afholdt
blev holdt
blev offentliggjort
er offentliggjort
blev oprettet
er oprettet
blev l\xF8st
er l\xF8st
er blevet l\xF8st
blev lukket
er lukket
blev merget
er merget
blev fikset
er fikset
blev bestilt
er bestilt
er blevet bestilt
blev k\xF8bt
er k\xF8bt
er blevet k\xF8bt
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
er p\xE5 plads
kom p\xE5 plads
er kommet p\xE5 plads
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
k\xF8bt
k\xF8bte
har k\xF8bt
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
h\xE6ngt op
hentet
ryddet
meldt
sat op
har sat op
lavet
lavede
har lavet
ans\xF8gt om
har ans\xF8gt
s\xF8gt om
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
udg\xE5r
udg\xE5et
aflyst
ikke aktuelt l\xE6ngere
ikke l\xE6ngere aktuelt
ikke l\xE6ngere aktuel
ikke l\xE6ngere n\xF8dvendigt
ikke n\xF8dvendigt l\xE6ngere
ikke l\xE6ngere relevant
intet behov
ikke behov l\xE6ngere
droppet
droppes
forkastet
annulleret
trukket tilbage
skrinlagt
streget
for\xE6ldet
bortfalder
bortfaldet
bliver ikke gjort
g\xF8res ikke
`,
  notDone: `
ikke
aldrig
ingen
ingenting
intet
delvist
delvis
n\xE6sten
halvvejs
halvf\xE6rdig
i gang
igang
under arbejde
p\xE5begyndt
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
\xE5ben
\xE5bent
udest\xE5r
udest\xE5ende
mangler
snart
n\xE5r
hvis
m\xE5
b\xF8r
skal
burde
skulle
men
stadig
stadigv\xE6k
endnu
uafklaret
arbejder p\xE5
arbejdes p\xE5
planlagt
planl\xE6gges
m\xE5ske
h\xE5ber
undtagen
bortset fra
uf\xE6rdig
f\xF8lges op
tages op
videref\xF8res
k\xF8rer
`,
  goesOn: `
i gang
igang
stadig i gang
under arbejde
i proces
p\xE5begyndt
startet
ikke startet
ikke p\xE5begyndt
ikke gjort
ikke udf\xF8rt
ikke f\xE6rdig
ikke f\xE6rdig endnu
endnu ikke
ikke endnu
venter
afventer
afventes
udskudt
udsat
udskydes
blokeret
p\xE5 hold
\xE5ben
stadig \xE5ben
udest\xE5r
delvist udf\xF8rt
delvist gjort
delvist f\xE6rdig
videref\xF8res
overf\xF8res
f\xF8lges op
intet nyt
ingen fremskridt
arbejdes p\xE5
k\xF8rer
k\xF8rer stadig
u\xE6ndret
`,
  still: `
stadig
fortsat
endnu
stadigv\xE6k
er
er stadig
`,
  moved: `
udskudt
udskydes
udsat
uds\xE6ttes
flyttet
flyttes
overf\xF8rt
overf\xF8res
rykket
rykkes
`,
  limits: `
men
undtagen
bortset fra
n\xE5r
hvis
s\xE5 snart
til
inden
kun
n\xE6sten
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
\xE5bne
udarbejde
`,
  light: `
tjekke
g\xF8re
lave
skrive
sp\xF8rge
finde ud af
f\xF8lge op
arbejde videre
videre
igen
ogs\xE5
ikke
se p\xE5
kigge p\xE5
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
m\xF8dereferat
bordet rundt
`,
  otherStatements: `
beslutning
beslutninger
besluttet
beslutter
vedtaget
enstemmigt vedtaget
afg\xF8relse
afstemning
stemmer
stemmetal
konklusion
forslag
indstilling
sp\xF8rgsm\xE5l
svar
note
noter
bem\xE6rkning
bem\xE6rkninger
kommentar
kommentarer
info
information
til stede
tilstede
deltagere
fremm\xF8dte
afbud
frav\xE6rende
g\xE6ster
referent
m\xF8deleder
ordstyrer
dirigent
referat
dagsorden
agenda
punkt
sag
emne
diskussion
dr\xF8ftelse
debat
resultat
for
imod
blankt
blanke
n\xE6ste m\xF8de
dato for n\xE6ste m\xF8de
dato
sted
tid
tidspunkt
form\xE5l
opsamling
opsummering
slut
id\xE9
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
inds\xE6t opgaver her
tilf\xF8j opgaver her
beskrivelse af opgaven
beskriv opgaven
navn p\xE5 opgaven
hvem g\xF8r hvad
navn p\xE5 ansvarlig
`,
  intelligence: `
kunstig intelligens
modeller
v\xE6rkt\xF8j
v\xE6rkt\xF8jer
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
p\xE5
har
som
skal
forordningen
`,
  notNames: `${DOING2}
en
et
den
det
de
p\xE5
til
fra
af
for
med
uden
under
over
efter
f\xF8r
inden
og
eller
men
hvis
n\xE5r
hvem
hvad
hvordan
hvor
hvorn\xE5r
vi
ikke
ja
nej
ogs\xE5
m\xE5
b\xF8r
skal
kan
vil
tak
mange tak
n\xE6ste
ny
nyt
nye
frist
deadline
emne
sag
sager
sp\xF8rgsm\xE5l
id\xE9
forslag
mulighed
form\xE5l
fase
trin
link
links
hjemmeside
hjemmesiden
website
\xF8konomi
\xF8konomien
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
vedt\xE6gter
vedt\xE6gterne
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
markedsf\xF8ring
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
ans\xF8gning
ans\xF8gningen
ans\xF8gninger
rapport
rapporten
\xE5rsberetning
\xE5rsrapport
generalforsamling
generalforsamlingen
sp\xF8rgeskema
skema
skemaet
dom\xE6ne
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
m\xE5ske
derefter
s\xE5
alt
nogen
ingen
arbejdsdag
arbejdsdagen
turen
festen
maden
drikkevarer
pr\xE6mier
kage
kaffe
n\xF8gle
n\xF8gler
n\xF8glerne
bestyrelsesm\xF8de
bestyrelsesm\xF8det
m\xF8det
m\xF8de
m\xF8der
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
l\xF8rdag
s\xF8ndag
ansvarlig
ansvarlige
ansvar
hovedansvarlig
tovholder
tovholdere
ansvarsperson
person
udf\xF8rer
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
udf\xF8rt
f\xE6rdig
gjort
fremdrift
afsluttet
l\xF8st
klaret
`,
  objects: `
med
til
fra
for
af
p\xE5
hos
og
eller
i
om
via
kontakte
sp\xF8rge
informere
minde
invitere
hj\xE6lpe
ringe
h\xF8re
tak
end
som
sammen
st\xF8tte
bede
rykke
`,
  imperative: DOING2,
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
l\xF8rdag
s\xF8ndag
man
tirs
ons
tors
fre
l\xF8r
s\xF8n
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
\xE9n
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
m\xE5ned
kvartal
\xE5r
dage
uger
m\xE5neder
kvartaler
\xE5r
dagen
ugen
m\xE5neden
kvartalet
\xE5ret
dagene
ugerne
m\xE5nederne
kvartalerne
\xE5rene
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
p\xE5ske
p\xE5sken
pinse
pinsen
sommeren
sommerferien
juleferien
efter\xE5rsferien
vinterferien
nyt\xE5r
ferien
semesterstart
s\xE6sonstart
`,
  week: `
uge
ugen
m\xE5ned
m\xE5neden
weekend
weekenden
semester
semestret
halv\xE5r
`,
  once: `
gang
`,
  occasion: `
m\xF8de
m\xF8det
m\xF8der
bestyrelsesm\xF8de
bestyrelsesm\xF8det
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
n\xE6ste
kommende
f\xF8rstkommende
`,
  current: `
denne
dette
indev\xE6rende
`,
  partOf: `
starten af
begyndelsen af
midten af
l\xF8bet af
`,
  few: `
nogle
et par
par
nogle f\xE5
f\xE5
`,
  until: `
inden
til
f\xF8r
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
f\xF8r
til
inden
forud for
i god tid f\xF8r
`,
  timeFor: `
til
for
`,
  within: `
inden for
indenfor
inden
i l\xF8bet af
om
`,
  onDay: `
p\xE5
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
sp\xF8rge
sp\xF8rger
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
p\xE5
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
udl\xF8bet af
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
n\xE6vnte
synes
takkede
p\xE5pegede
oplyste
orienterer
spurgte om
`,
  noNews: `
intet nyt
ingen nyheder
ingen opdatering
ingen \xE6ndring
fortsat \xE5ben
stadig \xE5ben
ikke gjort endnu
u\xE6ndret
`
};

// src/minutes/vocabulary/de.ts
var de = {
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
s\xE4mtliche
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
f\xFCr
f\xFCrs
um
\xFCber
unter
vor
seit
w\xE4hrend
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
bez\xFCglich
betreffend
laut
hier
gem\xE4\xDF
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
m\xFCssen
sei
kann
k\xF6nnen
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
ma\xDFnahmen
massnahmen
arbeitsauftr\xE4ge
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
n\xE4chste aufgaben
hausaufgaben
hausaufgabe
handlungsbedarf
wer macht was bis wann
wer macht was?
wer tut was
aktionsplan
ma\xDFnahmenplan
massnahmenplan
ma\xDFnahmenliste
massnahmenliste
ma\xDFnahmenkatalog
offene-punkte-liste
vereinbarte ma\xDFnahmen
auftr\xE4ge
auftrag
zust\xE4ndigkeiten und aufgaben
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
n\xE4chste schritte
weitere schritte
weiteres vorgehen
n\xE4chster schritt
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
arbeitsauftr\xE4ge
pendenzen
todos
to-dos
`,
  leftover: `
\xFCbertrag
\xFCbertr\xE4ge
altlasten
restanten
restpunkte
r\xFCckst\xE4nde
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
r\xFCckstand
altes
was \xFCbrig ist
was noch offen war
liegen geblieben
liegengeblieben
\xFCbrig geblieben
was liegen geblieben ist
\xFCberbleibsel
reste vom letzten mal
offen geblieben
`,
  list: `
liste
listen
\xFCbersicht
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
fr\xFChere
fr\xFCheren
fr\xFCherer
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
\xFCbertragen
\xFCbertragene
verbleibende
verbliebene
bestehende
bestehenden
\xFCberf\xE4llige
unbearbeitete
nicht erledigt
nicht erledigte
nicht erledigten
noch offene
noch offenen
noch offen
\xFCberf\xE4llig
\xFCberf\xE4lligen
weiterhin offene
anh\xE4ngige
verbleibenden
restliche
restlichen
vertagte
vertagten
verschobene
verschobenen
zur\xFCckgestellte
`,
  review: `
r\xFCckblick
\xFCberpr\xFCfung
pr\xFCfung
review
durchsicht
kontrolle
nachverfolgung
durchgehen
check
abgleich
r\xFCckschau
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
bericht \xFCber
bericht zum stand
r\xFCckmeldung zu
r\xFCckmeldungen zu
sichtung
sichtung der
abarbeitung
abarbeiten
kontrolle der
review der
\xFCberblick
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
n\xE4chste
n\xE4chsten
n\xE4chster
n\xE4chstes
heute
heutige
heutigen
kommende
kommenden
k\xFCnftige
zuk\xFCnftige
folgende
weitere
anstehende
anstehenden
bevorstehende
folgenden
folgendes
diesmal
ab sofort
zum n\xE4chsten mal
f\xFCrs n\xE4chste mal
bis zum n\xE4chsten mal
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
n\xE4chstes mal
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
\xFCbernommene
\xFCbernommenen
anfallende
anfallenden
bestimmte
einzelne
einzelnen
interne
externe
\xFCbrige
\xFCbrigen
pers\xF6nliche
zu verteilen
zu verteilende
wer
bis wann
bis
verantwortliche
verantwortlich
verantwortlichkeiten
zust\xE4ndigkeit
zust\xE4ndigkeiten
zust\xE4ndige
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
w\xF6chentliche
laufende
laufenden
konkret
dringend
dringenden
prio
priorit\xE4t
priorit\xE4ten
resultierende
abgeleitete
daraus
sich ergebende
f\xFCr alle
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
\xFCber
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
beschl\xFCsse
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
beschl\xFCsse und ergebnisse
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
n\xE4chstes treffen
n\xE4chster termin
n\xE4chste sitzung
teilnehmer
anwesende
links
einwahl
einwahldaten
zugangsdaten
aufzeichnung
n\xE4chster sitzungstermin
n\xE4chste termine
termin der n\xE4chsten sitzung
termin n\xE4chste sitzung
n\xE4chste besprechung
n\xE4chstes meeting
n\xE4chste versammlung
n\xE4chster call
termine
wichtige termine
termin\xFCbersicht
terminvorschau
teilnehmende
teilnehmer:innen
teilnehmerinnen und teilnehmer
anwesenheit
anwesenheitsliste
abwesende
abwesend
entschuldigt
g\xE4ste
anlagen
anlage
anhang
anh\xE4nge
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
gespr\xE4chspunkte
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
zust\xE4ndig
zust\xE4ndige
zust\xE4ndigkeit
person
name
bearbeiter
durch
wer?
zust\xE4ndige person
verantwortung
verantwortlichkeit
verantwortlichkeiten
verantwortliche person
verantwortlich?
zust\xE4ndig?
zust\xE4ndigkeiten
wer macht's
wer macht es
bearbeiterin
bearbeitet von
\xFCbernommen von
zugewiesen
zugewiesen an
zu erledigen durch
erledigt durch
durch wen
federf\xFChrung
owner
ansprechpartner
namen
personen
verantw.
zust.
team
k\xFCrzel
wer ist zust\xE4ndig
verantwortliche:r
verantwortliche/r
zust\xE4ndige:r
`,
  taskColumn: `
aufgabe
aufgaben
ma\xDFnahme
ma\xDFnahmen
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
t\xE4tigkeit
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
f\xE4llig
frist
bis
bis wann
wann
termin
datum
f\xE4lligkeit
bis wann?
deadline
f\xE4llig am
f\xE4llig bis
f\xE4lligkeitsdatum
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
\u2713
x
100 %
100%
gel\xF6st
behoben
entfallen
entf\xE4llt
verworfen
hinf\xE4llig
`,
  openCell: `
nein
noch nicht
offen
n\xF6
in arbeit
in bearbeitung
l\xE4uft
laufend
ausstehend
noch offen
teilweise
begonnen
geplant
`,
  markers: `
aufgabe
ma\xDFnahme
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
m\xFCssen
will
wollen
m\xF6chte
m\xF6chten
w\xFCrde
w\xFCrden
sollte
sollten
k\xF6nnte
kann
k\xF6nnen
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
erkl\xE4rt sich bereit
bitte
`,
  takes: `
k\xFCmmert sich
k\xFCmmern sich
\xFCbernimmt
\xFCbernehmen
kl\xE4rt
schreibt
pr\xFCft
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
ver\xF6ffentlicht
l\xE4dt
verschickt
versendet
sendet
schickt
arbeitet
erarbeitet
\xFCberarbeitet
aktualisiert
passt
erg\xE4nzt
tr\xE4gt
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
l\xF6scht
verschiebt
r\xE4umt
reinigt
pr\xE4sentiert
f\xFCllt
unterschreibt
bezahlt
\xFCberweist
checkt
evaluiert
hakt
formuliert
f\xFCgt
entfernt
\xE4ndert
schlie\xDFt
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
w\xE4hlt
h\xE4lt
h\xE4ngt
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
\xFCberpr\xFCft
\xFCbersetzt
\xFCbertr\xE4gt
unterst\xFCtzt
untersucht
verbessert
verl\xE4ngert
verwaltet
w\xE4scht
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
f\xFChrt
ermittelt
erneuert
erfasst
bleibt dran
schl\xE4gt
k\xFCndigt
k\xFCrzt
gestaltet
gie\xDFt
\xFCberlegt
\xFCbergibt
verkauft
vermisst
n\xE4ht
malt
m\xF6chte
ist verantwortlich f\xFCr
ist zust\xE4ndig f\xFCr
`,
  charge: `
f\xFCr
an
von
durch
`,
  supporters: `
mit unterst\xFCtzung von
unterst\xFCtzt von
mit hilfe von
via
cc
`,
  ownerLabels: `
verantwortlich
zust\xE4ndig
\xFCbernimmt
verantwortliche
verantwortlicher
zust\xE4ndige
zust\xE4ndigkeit
zust.
zust
verantw.
verantw
verant.
wer
durch
federf\xFChrung
federf\xFChrend
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
k\xFCmmert sich
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
noch zu kl\xE4ren
noch zu bestimmen
nicht zugewiesen
offen.
freiwillige gesucht
freiwillige
unklar
zu kl\xE4ren
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
s\xE4mtliche mitglieder
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
vorst\xE4nde
vorsitz
vorsitzende
vorsitzender
gesch\xE4ftsf\xFChrung
gesch\xE4ftsstelle
schriftf\xFChrer
schriftf\xFChrerin
schriftf\xFChrung
kassenwart
kassierer
kassiererin
schatzmeister
schatzmeisterin
schatzmeisterei
kassenpr\xFCfer
pr\xE4sidium
pr\xE4sident
pr\xE4sidentin
beirat
orga
orgateam
orga-team
projektleitung
projektteam
kernteam
fachschaft
fachschaftsrat
r\xE4te
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
ger\xE4tewart
platzwart
trainer
admins
protokollf\xFChrung
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
entf\xE4llt
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
gel\xF6st
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
ist gel\xF6st
ist behoben
ist geschlossen
sind erledigt
alles erledigt
beide erledigt
schon erledigt
durchgef\xFChrt
ausgef\xFChrt
vollzogen
beendet
gekl\xE4rt
geregelt
verschickt
bezahlt
ver\xF6ffentlicht
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
wurde gel\xF6st
wurde behoben
wurde geschlossen
wurde verschickt
wurde versendet
wurde angelegt
wurde erstellt
wurde ver\xF6ffentlicht
hat stattgefunden
ist erfolgt
wurde durchgef\xFChrt
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
wurde gekl\xE4rt
wurde kontaktiert
wurde angefragt
wurde informiert
wurde geschrieben
wurde ausgef\xFCllt
wurde abgegeben
wurde abgeschickt
wurde beantragt
wurde genehmigt
wurde geliefert
wurde ausgetauscht
wurde \xFCbernommen
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
ist gekl\xE4rt
ist unterschrieben
ist eingereicht
sind bestellt
sind verschickt
sind raus
liegt vor
hat erledigt
hat es erledigt
hat das erledigt
hat sich gek\xFCmmert
`,
  acted: `
verschickt
versendet
angelegt
erstellt
ver\xF6ffentlicht
eingereicht
hochgeladen
angek\xFCndigt
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
erg\xE4nzt
hinzugef\xFCgt
eingetragen
ausgef\xFCllt
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
\xFCberwiesen
umgesetzt
gemergt
gemerged
geschlossen
er\xF6ffnet
gefunden
besprochen
gekl\xE4rt
vorgestellt
\xFCberarbeitet
angepasst
entfernt
gel\xF6scht
verschoben
unterzeichnet
`,
  dropped: `
hinf\xE4llig
obsolet
\xFCberholt
entf\xE4llt
nicht mehr n\xF6tig
nicht mehr notwendig
nicht mehr relevant
wird nicht gemacht
verworfen
abgesagt
gestrichen
zur\xFCckgezogen
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
er\xFCbrigt sich
hat sich er\xFCbrigt
f\xE4llt aus
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
l\xE4uft
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
demn\xE4chst
sp\xE4ter
n\xE4chste woche
morgen
w\xFCrde
k\xF6nnte
m\xF6chte
wollen
will
werden
au\xDFer
bis auf
zur\xFCckgestellt
unerledigt
n\xE4chster
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
l\xE4uft
l\xE4uft noch
noch nicht erledigt
noch nicht begonnen
verschoben
vertagt
verl\xE4ngert
wird verschoben
wird vertagt
wird verl\xE4ngert
kein fortschritt
in bearbeitung
in umsetzung
in vorbereitung
in kl\xE4rung
in pr\xFCfung
in planung
wip
laufend
l\xE4uft weiter
wird fortgef\xFChrt
wird weitergef\xFChrt
bleibt offen
noch in arbeit
noch nicht
nicht erledigt
nicht gemacht
nicht begonnen
nicht fertig
zur\xFCckgestellt
auf eis
pausiert
angefangen
begonnen
teilweise erledigt
teils erledigt
halb fertig
nichts neues
keine neuigkeiten
keine \xE4nderung
keine r\xFCckmeldung
unver\xE4ndert
wartet
wartet auf antwort
blockiert
dauert noch
steht noch aus
ausstehend
pendent
\xFCbertragen
wird \xFCbertragen
unerledigt
wieder ge\xF6ffnet
geht weiter
in progress
on hold
fortlaufend
dauerhaft
dauerl\xE4ufer
`,
  otherStatements: `
entscheidung
entscheidungen
beschluss
beschl\xFCsse
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
n\xE4chstes treffen
n\xE4chster termin
n\xE4chste sitzung
`,
  templates: `
hier aufgaben eintragen
aufgaben eintragen
wer macht was
beispiel
hier eintragen
aufgabe 1
aufgabe 2
bitte ausf\xFCllen
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
f\xFCr
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
kl\xE4ren
pr\xFCfen
schreiben
erstellen
termin
thema
frage
idee
n\xE4chste
n\xE4chster
n\xE4chstes
f\xFCr
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
f\xFCr
an
zu
bei
und
oder
fragt
fragen
bittet
\xFCber
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
gegen\xFCber
samt
`,
  imperative: `
kl\xE4ren
pr\xFCfen
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
ver\xF6ffentlichen
hochladen
verschicken
versenden
senden
schicken
einladen
ausarbeiten
erarbeiten
\xFCberarbeiten
aktualisieren
anpassen
erg\xE4nzen
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
abkl\xE4ren
besprechen
diskutieren
anrufen
melden
mitbringen
\xFCbernehmen
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
l\xF6schen
verschieben
aufr\xE4umen
reinigen
pr\xE4sentieren
vorstellen
ausf\xFCllen
unterschreiben
bezahlen
\xFCberweisen
checken
evaluieren
nachfragen
nachhaken
formulieren
hinzuf\xFCgen
entfernen
\xE4ndern
abschlie\xDFen
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
ank\xFCndigen
anmelden
anschaffen
anschauen
anschreiben
ansehen
ansprechen
archivieren
auffrischen
aufbauen
aufh\xE4ngen
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
ausw\xE4hlen
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
durchf\xFChren
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
erkl\xE4ren
erl\xE4utern
ermitteln
erneuern
erproben
erweitern
erzeugen
fertigen
finalisieren
f\xF6rdern
freigeben
f\xFChren
f\xFCllen
gestalten
gie\xDFen
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
k\xFCmmern
k\xFCrzen
k\xFCndigen
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
r\xFCckmelden
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
\xFCbergeben
\xFCberlegen
\xFCbermitteln
\xFCberpr\xFCfen
\xFCbersetzen
\xFCbertragen
umbauen
umbenennen
unterst\xFCtzen
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
verl\xE4ngern
verlinken
vermessen
vermieten
verpacken
verteilen
vertreten
vervollst\xE4ndigen
verwalten
vorbringen
vorlegen
vorschlagen
w\xE4hlen
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
zur\xFCckmelden
zur\xFCckgeben
zur\xFCckrufen
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
erkl\xE4rte
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
erz\xE4hlt
erz\xE4hlte
informierte
fragte
betonte
betont
erl\xE4uterte
dankte
dankt
`,
  noNews: `
nichts neues
keine neuigkeiten
kein fortschritt
keine \xE4nderung
unver\xE4ndert
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
m\xE4rz
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
m\xE4r
apr
mai
jun
jul
aug
sep
okt
nov
dez
j\xE4nner
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
j\xE4nner
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
vollst\xE4ndig
soweit
gr\xF6\xDFtenteils
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
au\xDFer
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
pr\xFCfen
erstellen
anlegen
kl\xE4ren
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
f\xFCnf
sechs
sieben
acht
neun
zehn
einem
zwei
drei
vier
f\xFCnf
sechs
sieben
acht
neun
zehn
einer
zwei
drei
vier
f\xFCnf
sechs
sieben
acht
neun
zehn
ein
zwei
drei
vier
f\xFCnf
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
n\xE4chste
n\xE4chsten
n\xE4chster
n\xE4chstes
n\xE4chstem
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
sp\xE4testens
f\xE4llig
frist
deadline
bis sp\xE4testens
rechtzeitig vor
bis zum
bis zur
f\xE4llig am
f\xE4llig bis
sp\xE4testens bis
sp\xE4testens am
sp\xE4testens zum
deadline bis
zu erledigen bis
erledigen bis
`,
  before: `
bis
vor
rechtzeitig vor
sp\xE4testens
`,
  timeFor: `
f\xFCr
f\xFCrs
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
angek\xFCndigt
`,
  afterTomorrow: `
\xFCbermorgen
`,
  endOf: `
ende
`,
  asSoon: `
so bald wie m\xF6glich
baldm\xF6glichst
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
g\xE4ste
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
au\xDFerdem
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
protokollf\xFChrer*
vorsitz
vorsitzende*
sitzungsleitung
schriftf\xFChrer*
protokollant
protokollantin
protokollf\xFChrer
protokollf\xFChrerin
sitzungsleiter
sitzungsleiterin
redeleitung
zeitw\xE4chter
zeitw\xE4chterin
zeitnehmer
versammlungsleitung
versammlungsleiter
diskussionsleitung
moderator
moderatorin
gespr\xE4chsleitung
schriftf\xFChrung
`,
  minutesPart: `
notizen
protokoll
diskussion
tagesordnung
traktanden
themen
thema
ank\xFCndigungen
neuigkeiten
beschl\xFCsse
aufgaben
berichte
bericht
besprechung
ergebnisse
inhalt
ablauf
verlauf
sitzungsverlauf
begr\xFC\xDFung
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
k\xFCrzel
abk\xFCrzung
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
\xF6ffentlichkeitsarbeit
\xFCbersetzung
\xFCbersetzungen
werbung
r\xE4ume
raum
haushalt
satzung
vertrag
vertr\xE4ge
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
k\xFCche
material
werkstatt
sommerfest
weihnachtsfeier
fest
ausflug
workshop
catering
getr\xE4nke
grill
musik
b\xFChne
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
antr\xE4ge
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
unterst\xFCtzen
`,
  supportRole: `
unterst\xFCtzung
unterst\xFCtzt
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
f\xFCr
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
n\xE4chste
n\xE4chster
n\xE4chsten
n\xE4chstes
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
`
};

// src/minutes/vocabulary/en.ts
var en = {
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
\u2713
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
\u2019ll
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
won\u2019t do
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
isn\u2019t
wasn\u2019t
hasn\u2019t
haven\u2019t
didn\u2019t
don\u2019t
can\u2019t
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
`
};

// src/minutes/vocabulary/es.ts
var es = {
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
alg\xFAn
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
dem\xE1s
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
seg\xFAn
segun
durante
tras
entre
ante
bajo
contra
mediante
v\xEDa
via
antes de
antes del
despu\xE9s de
despu\xE9s del
despues de
despues del
a partir de
a partir del
acerca de
acerca del
respecto a
respecto al
respecto de
en relaci\xF3n con
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
a trav\xE9s de
a traves de
por parte de
como
pro
excepto
salvo
adem\xE1s
ademas
adem\xE1s de
aqu\xED
aqui
ah\xED
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
ser\xE1
sera
ser\xE1n
seran
sido
siendo
est\xE1
est\xE1n
estan
estaba
estaban
estar
estar\xE1
estar\xE1n
estamos
ha
han
hemos
he
hab\xEDa
hab\xEDan
habia
haber
habr\xE1
habra
habr\xE1n
haya
hay
hubo
debe
deben
deber\xE1
deber\xE1n
deber\xEDa
deber\xEDan
debemos
tiene
tienen
tener
tenemos
tendr\xE1
tendr\xE1n
puede
pueden
podr\xE1
podr\xE1n
podr\xEDa
podr\xEDan
va
van
vamos
iba
queda
quedan
qued\xF3
hace falta
por favor
`,
  pronoun: `
yo
t\xFA
\xE9l
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
qu\xE9
quien
qui\xE9n
quienes
qui\xE9nes
cual
cu\xE1l
cuales
cu\xE1les
cuyo
cuya
donde
d\xF3nde
eso
esto
aquello
m\xED
s\xED
conmigo
contigo
consigo
ya
tambi\xE9n
tambien
muy
m\xE1s
mas
pero
porque
cuando
cu\xE1ndo
si
a\xFAn
aun
todav\xEDa
todavia
as\xED
asi
`,
  action: `
tareas
acciones
acci\xF3n
accion
tareas pendientes de hacer
actividades por hacer
actividades a realizar
actividades por realizar
compromisos
compromisos adquiridos
puntos de acci\xF3n
puntos de accion
punto de acci\xF3n
punto de accion
\xEDtems de acci\xF3n
items de accion
items de acci\xF3n
elementos de acci\xF3n
elementos de accion
plan de acci\xF3n
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
qui\xE9n hace qu\xE9
quien hace que
quien hace qu\xE9
qui\xE9n hace que
quehaceres
encomiendas
acciones a realizar
`,
  step: `
trabajo
trabajos
responsabilidades
entregables
pr\xF3ximos pasos
proximos pasos
siguientes pasos
pasos siguientes
pasos a seguir
pr\xF3ximo paso
proximo paso
siguiente paso
pasos
pendientes
pendientes por hacer
actividades
actividad
gestiones
tr\xE1mites
tramites
pr\xF3ximas acciones a seguir
proximas acciones a seguir
`,
  task: `
tarea
compromiso
encargo
`,
  plainAction: `
tareas
puntos de acci\xF3n
puntos de accion
acciones a realizar
\xEDtems de acci\xF3n
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
lo que qued\xF3 pendiente
lo que qued\xF3
qued\xF3 pendiente
quedaron pendientes
seguimos arrastrando
arrastramos
quedan de la \xFAltima vez
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
recapitulaci\xF3n
recapitulacion
recopilaci\xF3n
recopilacion
relaci\xF3n
relacion
inventario
tablero
hoja
matriz
panel
bit\xE1cora
bitacora
cronograma
`,
  earlier: `
anterior
anteriores
pasad*
\xFAltimo
ultimo
\xFAltima
ultima
\xFAltimos
ultimos
\xFAltimas
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
la \xFAltima vez
la ultima vez
\xFAltima vez
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
a\xFAn abiertas
aun abiertas
`,
  review: `
seguimiento
seguimientos
revisi\xF3n
revision
revisiones
revisar
repaso
repasar
verificaci\xF3n
verificacion
comprobaci\xF3n
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
evaluaci\xF3n de
evaluacion de
evaluaci\xF3n de las
evaluacion de las
situaci\xF3n de
situacion de
situaci\xF3n de las
situacion de las
puesta al d\xEDa de
puesta al dia de
retrospectiva
actualizaci\xF3n de
actualizacion de
actualizaci\xF3n de las
actualizacion de las
cumplimiento
cumplimiento de
rendici\xF3n de cuentas
rendicion de cuentas
`,
  fresh: `
nuevo
nueva
nuevos
nuevas
pr\xF3ximo
proximo
pr\xF3xima
proxima
pr\xF3ximos
proximos
pr\xF3ximas
proximas
siguiente
siguientes
hoy
de hoy
ma\xF1ana
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
reuni\xF3n
reunion
reuniones
junta
juntas
sesi\xF3n
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
iteraci\xF3n
iteracion
semana
semanas
mes
meses
d\xEDa
dia
d\xEDas
dias
vez
acta
actas
minuta
minutas
consejo
comit\xE9
comite
pleno
plenario
comisi\xF3n
comision
cita
taller
jornada
jornadas
quincena
trimestre
a\xF1o
ano
periodo
per\xEDodo
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
espec\xEDfico
especifico
espec\xEDfica
especifica
espec\xEDficos
especificos
espec\xEDficas
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
com\xFAn
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
distribuci\xF3n
distribucion
asignaci\xF3n
asignacion
divisi\xF3n
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
\xEDtems
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
c\xF3mo
como
por qu\xE9
por que
qu\xE9
que
cu\xE1ndo
cuando
cu\xE1nto
cuanto
cu\xE1ntas
cuantas
d\xF3nde
donde
sobre
sin
no
ning\xFAn
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
est\xE1
esta
est\xE1n
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
gesti\xF3n
gestion
gestionar
autom\xE1tico
automatico
autom\xE1tica
automatica
autom\xE1ticos
automaticos
autom\xE1ticas
automaticas
muchas
muchos
varias
formato
propuesta
pol\xEDtica
politica
proceso
procedimiento
`,
  sectionBeside: `
decisi\xF3n
decision
decisiones
acuerdo
acuerdos
conclusi\xF3n
conclusion
conclusiones
resoluci\xF3n
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
pr\xF3xima reuni\xF3n
proxima reunion
siguiente reuni\xF3n
siguiente reunion
pr\xF3xima junta
proxima junta
pr\xF3xima sesi\xF3n
proxima sesion
siguiente sesi\xF3n
siguiente sesion
pr\xF3xima asamblea
proxima asamblea
fecha de la pr\xF3xima reuni\xF3n
fecha de la proxima reunion
fecha pr\xF3xima reuni\xF3n
fecha proxima reunion
pr\xF3xima cita
proxima cita
asistentes
asistencia
participantes
enlaces
enlaces de inter\xE9s
enlaces de interes
recursos
grabaci\xF3n
grabacion
grabaciones
datos de conexi\xF3n
datos de conexion
datos de la reuni\xF3n
datos de la reunion
informaci\xF3n de la reuni\xF3n
informacion de la reunion
informaci\xF3n general
informacion general
conexi\xF3n
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
\xEDtem
item
secci\xF3n
seccion
parte
asunto
punto del orden del d\xEDa
punto del orden del dia
`,
  agenda: `
orden del d\xEDa
orden del dia
agenda
temario
temas
temas a tratar
temas tratados
puntos a tratar
puntos tratados
puntos del d\xEDa
puntos del dia
puntos del orden del d\xEDa
puntos del orden del dia
asuntos a tratar
asuntos tratados
programa
tabla de la sesi\xF3n
tabla de la sesion
agenda del d\xEDa
agenda del dia
temas de discusi\xF3n
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
tambi\xE9n
tambien
tambi\xE9n presentes
tambien presentes
adem\xE1s
ademas
en l\xEDnea
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
cu\xF3rum
cuorum
qu\xF3rum
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
anfitri\xF3n
anfitrion
anfitriona
dinamiza
secretar\xEDa
presidencia
moderaci\xF3n
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
discusi\xF3n
discusion
debate
orden del d\xEDa
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
espa\xF1ol
espanol
castellano
ingl\xE9s
ingles
web
p\xE1gina
pagina
p\xE1gina web
pagina web
servidor
comunicaci\xF3n
comunicacion
tesorer\xEDa
tesoreria
traducci\xF3n
traduccion
traducciones
presupuesto
estatutos
redes
redes sociales
difusi\xF3n
difusion
log\xEDstica
logistica
dise\xF1o
diseno
documentaci\xF3n
documentacion
formaci\xF3n
formacion
local
sede
evento
eventos
bolet\xEDn
boletin
correo
taller
talleres
subvenci\xF3n
subvencion
subvenciones
contabilidad
facturaci\xF3n
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
dise\xF1o
diseno
pruebas
soporte
seguridad
proyecto
investigaci\xF3n
investigacion
comunicaci\xF3n
comunicacion
`,
  groupBefore: `
equipo
grupo
grupo de trabajo
comisi\xF3n
comision
comit\xE9
comite
\xE1rea
area
subcomisi\xF3n
subcomision
departamento
vocal\xEDa
vocalia
subgrupo
mesa
consejo
junta
delegaci\xF3n
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
l\xEDder
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
revisi\xF3n
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
organizaci\xF3n
organizacion
organizaciones
empresa
entidad
instituci\xF3n
institucion
instituci\xF3n/empresa
institucion/empresa
afiliaci\xF3n
afiliacion
asociaci\xF3n
asociacion
colectivo
`,
  mailColumn: `
correo
correo electr\xF3nico
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
asisti\xF3
asistio
ausente
`,
  nameColumn: `
nombre
nombres
qui\xE9n
quien
persona
personas
`,
  asideColumn: `
rol
roles
cargo
funci\xF3n
funcion
puesto
t\xEDtulo
titulo
comentario*
observaci*
nota
notas
lugar
pa\xEDs
pais
ciudad
\xE1rea
area
equipo
grupo
firma
matr\xEDcula
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
qui\xE9n
quien
qui\xE9nes
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
due\xF1o
dueno
propietario
propietaria
l\xEDder
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
acci\xF3n
accion
acciones
actividad
actividades
compromiso
compromisos
qu\xE9
que
descripci\xF3n
descripcion
detalle
detalles
concepto
asunto
tema
\xEDtem
item
pendiente
pendientes
t\xEDtulo
titulo
encargo
gesti\xF3n
gestion
trabajo
objetivo
entregable
entregables
acuerdo
acuerdos
qu\xE9 hacer
que hacer
descripci\xF3n de la tarea
descripcion de la tarea
descripci\xF3n de la actividad
descripcion de la actividad
`,
  plainTaskColumn: `
qu\xE9
que
qu\xE9 hacer
que hacer
actividad
actividades
compromiso
compromisos
pendiente
pendientes
gesti\xF3n
gestion
acuerdo
acuerdos
trabajo
descripci\xF3n de la actividad
descripcion de la actividad
`,
  statusColumn: `
estado
estatus
status
situaci\xF3n
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
\xBFhecho
\xBFhecha
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
fecha l\xEDmite
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
fecha de finalizaci\xF3n
fecha de finalizacion
fecha de t\xE9rmino
fecha de termino
plazo
plazos
cu\xE1ndo
cuando
para cu\xE1ndo
para cuando
vence
vencimiento
entrega
l\xEDmite
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
n\xBA
n\xB0
n.\xBA
no
no.
n\xFAm
num
n\xFAm.
num.
n\xFAmero
numero
id
#
nro
nro.
c\xF3digo
codigo
cod.
ref
ref.
clave
`,
  topicColumn: `
punto del orden del d\xEDa
punto del orden del dia
tema
temas
punto
puntos
asunto
asuntos
discusi\xF3n
discusion
debate
desarrollo
notas
comentarios
observaciones
decisi\xF3n
decision
decisiones
acuerdo
acuerdos
resoluci\xF3n
resolucion
resoluciones
conclusi\xF3n
conclusion
conclusiones
orden del d\xEDa
orden del dia
resumen
descripci\xF3n
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
s\xED
si
ok
cancelad*
descartad*
`,
  openCell: `
no
a\xFAn no
aun no
todav\xEDa no
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
acci\xF3n
accion
tarea
punto de acci\xF3n
punto de accion
compromiso
por hacer
a hacer
\xEDtem de acci\xF3n
item de accion
elemento de acci\xF3n
elemento de accion
acci\xF3n a tomar
accion a tomar
acci\xF3n pendiente
accion pendiente
tarea pendiente
acci\xF3n a realizar
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
as\xED como
`,
  duty: `
debe
deben
deber\xE1
debera
deber\xE1n
deberan
deber\xEDa
deberia
deber\xEDan
deberian
tiene que
tienen que
tendr\xE1 que
tendra que
tendr\xE1n que
tendran que
ha de
han de
va a
van a
queda en
quedan en
qued\xF3 en
quedo en
quedaron en
qued\xF3 de
quedo de
quedaron de
se compromete a
se comprometen a
se comprometi\xF3 a
se comprometio a
se ofrece a
se ofrecen a
se ofreci\xF3 a
se ofrecio a
queda encargado de
queda encargada de
quedan encargados de
est\xE1 encargado de
esta encargado de
est\xE1 encargada de
esta encargada de
podr\xEDa
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
se encargar\xE1
se encargar\xE1n
se encargar\xEDa
se ocupa
se ocupan
se ocupar\xE1
se ocupar\xE1n
se hace cargo
se hacen cargo
se har\xE1 cargo
se har\xE1n cargo
se responsabiliza
se responsabilizan
se pone en contacto
se ponen en contacto
se pondr\xE1 en contacto
se pondr\xE1n en contacto
se re\xFAne
se re\xFAnen
se reunir\xE1
se reunir\xE1n
se informa
se informar\xE1
se queda con
queda a cargo
quedan a cargo
es responsable de
son responsables de
es el responsable de
es la responsable de
trata de
tratar\xE1 de
tratar\xE1n de
tratan de
lo hace
lo har\xE1
nos pasa
nos env\xEDa
nos pasar\xE1
nos enviar\xE1
contacta
contactan
prepara
preparan
env\xEDa
env\xEDan
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
dise\xF1a
dise\xF1an
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
a\xF1ade
a\xF1aden
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
re\xFAne
re\xFAnen
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
contin\xFAa
contin\xFAan
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
acompa\xF1a
acompa\xF1an
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
ampl\xEDa
ampl\xEDan
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
contactar\xE1*
preparar\xE1*
enviar\xE1*
mandar\xE1*
crear\xE1*
redactar\xE1*
revisar\xE1*
publicar\xE1*
actualizar\xE1*
organizar\xE1*
coordinar\xE1*
convocar\xE1*
comprar\xE1*
reservar\xE1*
contratar\xE1*
presentar\xE1*
entregar\xE1*
completar\xE1*
terminar\xE1*
acabar\xE1*
finalizar\xE1*
investigar\xE1*
buscar\xE1*
consultar\xE1*
preguntar\xE1*
hablar\xE1*
llamar\xE1*
avisar\xE1*
informar\xE1*
comunicar\xE1*
confirmar\xE1*
comprobar\xE1*
verificar\xE1*
validar\xE1*
probar\xE1*
testear\xE1*
instalar\xE1*
configurar\xE1*
desplegar\xE1*
documentar\xE1*
implementar\xE1*
desarrollar\xE1*
dise\xF1ar\xE1*
programar\xE1*
planificar\xE1*
elaborar\xE1*
analizar\xE1*
estudiar\xE1*
evaluar\xE1*
valorar\xE1*
mirar\xE1*
explorar\xE1*
arreglar\xE1*
corregir\xE1*
solucionar\xE1*
resolver\xE1*
mejorar\xE1*
a\xF1adir\xE1*
agregar\xE1*
incluir\xE1*
incorporar\xE1*
integrar\xE1*
quitar\xE1*
eliminar\xE1*
borrar\xE1*
cambiar\xE1*
modificar\xE1*
mover\xE1*
migrar\xE1*
traducir\xE1*
imprimir\xE1*
pagar\xE1*
cobrar\xE1*
firmar\xE1*
solicitar\xE1*
pedir\xE1*
tramitar\xE1*
gestionar\xE1*
recoger\xE1*
recopilar\xE1*
reunir\xE1*
recabar\xE1*
llevar\xE1*
traer\xE1*
montar\xE1*
limpiar\xE1*
ordenar\xE1*
apuntar\xE1*
anotar\xE1*
registrar\xE1*
inscribir\xE1*
invitar\xE1*
propondr\xE1*
sugerir\xE1*
definir\xE1*
decidir\xE1*
concretar\xE1*
fijar\xE1*
establecer\xE1*
compartir\xE1*
difundir\xE1*
promocionar\xE1*
subir\xE1*
descargar\xE1*
cargar\xE1*
escribir\xE1*
leer\xE1*
responder\xE1*
contestar\xE1*
seguir\xE1*
continuar\xE1*
retomar\xE1*
empezar\xE1*
comenzar\xE1*
iniciar\xE1*
lanzar\xE1*
abrir\xE1*
cerrar\xE1*
har\xE1*
pondr\xE1*
intentar\xE1*
ayudar\xE1*
apoyar\xE1*
colaborar\xE1*
participar\xE1*
asistir\xE1*
acompa\xF1ar\xE1*
supervisar\xE1*
moderar\xE1*
liderar\xE1*
dirigir\xE1*
asumir\xE1*
tomar\xE1*
dar\xE1*
negociar\xE1*
calcular\xE1*
estimar\xE1*
priorizar\xE1*
refactorizar\xE1*
depurar\xE1*
maquetar\xE1*
dibujar\xE1*
grabar\xE1*
editar\xE1*
transcribir\xE1*
resumir\xE1*
expondr\xE1*
formar\xE1*
capacitar\xE1*
facilitar\xE1*
garantizar\xE1*
asegurar\xE1*
adaptar\xE1*
ajustar\xE1*
adjuntar\xE1*
aportar\xE1*
aprobar\xE1*
archivar\xE1*
atender\xE1*
averiguar\xE1*
concertar\xE1*
conseguir\xE1*
construir\xE1*
cubrir\xE1*
digitalizar\xE1*
distribuir\xE1*
elegir\xE1*
encontrar\xE1*
ensayar\xE1*
estructurar\xE1*
explicar\xE1*
extraer\xE1*
fusionar\xE1*
generar\xE1*
identificar\xE1*
impulsar\xE1*
indagar\xE1*
introducir\xE1*
justificar\xE1*
mantendr\xE1*
medir\xE1*
nombrar\xE1*
notificar\xE1*
obtendr\xE1*
ofrecer\xE1*
optimizar\xE1*
orientar\xE1*
pasar\xE1*
pensar\xE1*
pulir\xE1*
realizar\xE1*
recordar\xE1*
remitir\xE1*
renovar\xE1*
reparar\xE1*
repartir\xE1*
repasar\xE1*
replantear\xE1*
rellenar\xE1*
sacar\xE1*
seleccionar\xE1*
sincronizar\xE1*
sustituir\xE1*
trabajar\xE1*
trasladar\xE1*
utilizar\xE1*
vender\xE1*
visitar\xE1*
revisitar\xE1*
dinamizar\xE1*
contabilizar\xE1*
ejecutar\xE1*
formalizar\xE1*
ampliar\xE1*
reclamar\xE1*
recuperar\xE1*
imputar\xE1*
presupuestar\xE1*
agendar\xE1*
chequear\xE1*
monitorear\xE1*
rastrear\xE1*
subsanar\xE1*
localizar\xE1*
acordar\xE1*
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
en colaboraci\xF3n con
en colaboracion con
con la colaboraci\xF3n de
con la colaboracion de
v\xEDa
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
qui\xE9n
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
comisi\xF3n
comision
comisiones
comit\xE9
comite
comit\xE9s
comites
junta
junta directiva
directiva
consejo
secretar\xEDa
secretaria
tesorer\xEDa
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
coordinaci\xF3n
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
direcci\xF3n
direccion
gerencia
desarrolladores
desarrolladoras
mantenedores
administradores
administraci\xF3n
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
organizaci\xF3n
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
se\xF1or
senor
se\xF1ora
senora
don
do\xF1a
dona
d.
d\xF1a.
dna.
d\xF1a
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
ninguna acci\xF3n
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
vac\xEDo
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
ya est\xE1
ya esta
ya est\xE1 hecho
ya esta hecho
ya est\xE1 hecha
ya esta hecha
ya est\xE1n
ya estan
est\xE1 hecho
esta hecho
est\xE1 hecha
esta hecha
est\xE1n hechas
estan hechas
est\xE1n hechos
estan hechos
est\xE1 listo
esta listo
est\xE1 lista
esta lista
est\xE1 listos
esta listos
est\xE1 listas
esta listas
est\xE1 terminad*
esta terminad*
est\xE1 completad*
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
ya est\xE1 enviad*
ya esta enviad*
ya est\xE1n enviad*
ya estan enviad*
ha sido publicad*
han sido publicad*
fue publicad*
fueron publicad*
se ha publicad*
se han publicad*
ya est\xE1 publicad*
ya esta publicad*
ya est\xE1n publicad*
ya estan publicad*
ha sido cread*
han sido cread*
fue cread*
fueron cread*
se ha cread*
se han cread*
ya est\xE1 cread*
ya esta cread*
ya est\xE1n cread*
ya estan cread*
ha sido cerrad*
han sido cerrad*
fue cerrad*
fueron cerrad*
se ha cerrad*
se han cerrad*
ya est\xE1 cerrad*
ya esta cerrad*
ya est\xE1n cerrad*
ya estan cerrad*
ha sido completad*
han sido completad*
fue completad*
fueron completad*
se ha completad*
se han completad*
ya est\xE1 completad*
ya esta completad*
ya est\xE1n completad*
ya estan completad*
ha sido implementad*
han sido implementad*
fue implementad*
fueron implementad*
se ha implementad*
se han implementad*
ya est\xE1 implementad*
ya esta implementad*
ya est\xE1n implementad*
ya estan implementad*
ha sido actualizad*
han sido actualizad*
fue actualizad*
fueron actualizad*
se ha actualizad*
se han actualizad*
ya est\xE1 actualizad*
ya esta actualizad*
ya est\xE1n actualizad*
ya estan actualizad*
ha sido a\xF1adid*
ha sido anadid*
han sido a\xF1adid*
han sido anadid*
fue a\xF1adid*
fue anadid*
fueron a\xF1adid*
fueron anadid*
se ha a\xF1adid*
se ha anadid*
se han a\xF1adid*
se han anadid*
ya est\xE1 a\xF1adid*
ya esta anadid*
ya est\xE1n a\xF1adid*
ya estan anadid*
ha sido subid*
han sido subid*
fue subid*
fueron subid*
se ha subid*
se han subid*
ya est\xE1 subid*
ya esta subid*
ya est\xE1n subid*
ya estan subid*
ha sido fusionad*
han sido fusionad*
fue fusionad*
fueron fusionad*
se ha fusionad*
se han fusionad*
ya est\xE1 fusionad*
ya esta fusionad*
ya est\xE1n fusionad*
ya estan fusionad*
ha sido entregad*
han sido entregad*
fue entregad*
fueron entregad*
se ha entregad*
se han entregad*
ya est\xE1 entregad*
ya esta entregad*
ya est\xE1n entregad*
ya estan entregad*
ha sido arreglad*
han sido arreglad*
fue arreglad*
fueron arreglad*
se ha arreglad*
se han arreglad*
ya est\xE1 arreglad*
ya esta arreglad*
ya est\xE1n arreglad*
ya estan arreglad*
ha sido realizad*
han sido realizad*
fue realizad*
fueron realizad*
se ha realizad*
se han realizad*
ya est\xE1 realizad*
ya esta realizad*
ya est\xE1n realizad*
ya estan realizad*
ha sido corregid*
han sido corregid*
fue corregid*
fueron corregid*
se ha corregid*
se han corregid*
ya est\xE1 corregid*
ya esta corregid*
ya est\xE1n corregid*
ya estan corregid*
ha sido solucionad*
han sido solucionad*
fue solucionad*
fueron solucionad*
se ha solucionad*
se han solucionad*
ya est\xE1 solucionad*
ya esta solucionad*
ya est\xE1n solucionad*
ya estan solucionad*
ha sido comprad*
han sido comprad*
fue comprad*
fueron comprad*
se ha comprad*
se han comprad*
ya est\xE1 comprad*
ya esta comprad*
ya est\xE1n comprad*
ya estan comprad*
ha sido pagad*
han sido pagad*
fue pagad*
fueron pagad*
se ha pagad*
se han pagad*
ya est\xE1 pagad*
ya esta pagad*
ya est\xE1n pagad*
ya estan pagad*
ha sido firmad*
han sido firmad*
fue firmad*
fueron firmad*
se ha firmad*
se han firmad*
ya est\xE1 firmad*
ya esta firmad*
ya est\xE1n firmad*
ya estan firmad*
ha sido contactad*
han sido contactad*
fue contactad*
fueron contactad*
se ha contactad*
se han contactad*
ya est\xE1 contactad*
ya esta contactad*
ya est\xE1n contactad*
ya estan contactad*
ha sido presentad*
han sido presentad*
fue presentad*
fueron presentad*
se ha presentad*
se han presentad*
ya est\xE1 presentad*
ya esta presentad*
ya est\xE1n presentad*
ya estan presentad*
ha sido preparad*
han sido preparad*
fue preparad*
fueron preparad*
se ha preparad*
se han preparad*
ya est\xE1 preparad*
ya esta preparad*
ya est\xE1n preparad*
ya estan preparad*
ha sido terminad*
han sido terminad*
fue terminad*
fueron terminad*
se ha terminad*
se han terminad*
ya est\xE1 terminad*
ya esta terminad*
ya est\xE1n terminad*
ya estan terminad*
ha sido finalizad*
han sido finalizad*
fue finalizad*
fueron finalizad*
se ha finalizad*
se han finalizad*
ya est\xE1 finalizad*
ya esta finalizad*
ya est\xE1n finalizad*
ya estan finalizad*
ha sido redactad*
han sido redactad*
fue redactad*
fueron redactad*
se ha redactad*
se han redactad*
ya est\xE1 redactad*
ya esta redactad*
ya est\xE1n redactad*
ya estan redactad*
ha sido revisad*
han sido revisad*
fue revisad*
fueron revisad*
se ha revisad*
se han revisad*
ya est\xE1 revisad*
ya esta revisad*
ya est\xE1n revisad*
ya estan revisad*
ha sido aprobad*
han sido aprobad*
fue aprobad*
fueron aprobad*
se ha aprobad*
se han aprobad*
ya est\xE1 aprobad*
ya esta aprobad*
ya est\xE1n aprobad*
ya estan aprobad*
ha sido solicitad*
han sido solicitad*
fue solicitad*
fueron solicitad*
se ha solicitad*
se han solicitad*
ya est\xE1 solicitad*
ya esta solicitad*
ya est\xE1n solicitad*
ya estan solicitad*
ha sido instalad*
han sido instalad*
fue instalad*
fueron instalad*
se ha instalad*
se han instalad*
ya est\xE1 instalad*
ya esta instalad*
ya est\xE1n instalad*
ya estan instalad*
ha sido configurad*
han sido configurad*
fue configurad*
fueron configurad*
se ha configurad*
se han configurad*
ya est\xE1 configurad*
ya esta configurad*
ya est\xE1n configurad*
ya estan configurad*
ha sido desplegad*
han sido desplegad*
fue desplegad*
fueron desplegad*
se ha desplegad*
se han desplegad*
ya est\xE1 desplegad*
ya esta desplegad*
ya est\xE1n desplegad*
ya estan desplegad*
ha sido hecho
ha sido resuelto
ha sido resuelta
fue resuelto
fue resuelta
se ha hecho
se ha resuelto
se ha creado
se celebr\xF3
se celebro
se ha celebrado
tuvo lugar
ya tuvo lugar
se hizo
se envi\xF3
se envio
se enviaron
se public\xF3
se publico
se cre\xF3
se creo
se contact\xF3
se contacto
se compr\xF3
se compro
se pag\xF3
se pago
se entreg\xF3
se entrego
se present\xF3
se presento
se resolvi\xF3
se resolvio
se cerr\xF3
se cerro
se actualiz\xF3
se actualizo
`,
  acted: `
enviad*
cread*
publicad*
a\xF1adid*
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
envi\xF3
envio
cre\xF3
creo
public\xF3
publico
a\xF1adi\xF3
anadio
agreg\xF3
agrego
subi\xF3
subio
actualiz\xF3
actualizo
contact\xF3
contacto
habl\xF3 con
hablo con
escribi\xF3
escribio
redact\xF3
redacto
compr\xF3
compro
pag\xF3
pago
reserv\xF3
reservo
firm\xF3
firmo
present\xF3
presento
pidi\xF3
pidio
solicit\xF3
solicito
pregunt\xF3
pregunto
avis\xF3
aviso
inform\xF3
informo
invit\xF3
invito
prepar\xF3
preparo
hizo
termin\xF3
termino
complet\xF3
completo
entreg\xF3
entrego
realiz\xF3
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
ya est\xE1
ya esta
ya est\xE1n
ya estan
est\xE1
esta
est\xE1n
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
ya no se har\xE1
ya no se hara
no se har\xE1
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
a\xFAn
aun
todav\xEDa
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
deber\xEDa
deberia
deber\xE1
debera
habr\xE1 que
habra que
hay que
tiene que
se har\xE1
se hara
se enviar\xE1
se enviara
ser\xE1
sera
ser\xE1n
seran
pronto
pr\xF3ximamente
proximamente
pero
salvo
excepto
sin
sigue
siguen
contin\xFAa
continua
contin\xFAan
continuan
empezad*
iniciad*
comenzad*
por hacer
quiz\xE1
quiza
quiz\xE1s
quizas
tal vez
ma\xF1ana
manana
borrador
dudoso
dudosa
dudosos
dudosas
en revisi\xF3n
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
a\xFAn pendiente
aun pendiente
todav\xEDa pendiente
todavia pendiente
contin\xFAa
continua
contin\xFAa pendiente
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
a\xFAn no
aun no
todav\xEDa no
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
en revisi\xF3n
en revision
`,
  still: `
a\xFAn
aun
todav\xEDa
todavia
sigue
siguen
sigue estando
est\xE1
esta
est\xE1n
estan
est\xE1 a\xFAn
esta aun
est\xE1 todav\xEDa
esta todavia
contin\xFAa
continua
contin\xFAan
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
s\xF3lo
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
no est\xE1
no esta
no est\xE1n
no estan
no ha sido
no han sido
no fue
no se ha
a\xFAn no
aun no
todav\xEDa no
todavia no
`,
  statusLabel: `
estado
estatus
status
situaci\xF3n
situacion
avance
seguimiento
actualizaci\xF3n
actualizacion
`,
  see: `
ver
v\xE9ase
vease
vea
ve
cf
cf.
consultar
m\xE1s informaci\xF3n en
mas informacion en
m\xE1s info en
mas info en
detalles en
`,
  makes: `
crear
abrir
escribir
redactar
a\xF1adir
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
a\xF1adir
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
m\xE1s
mas
tambi\xE9n
tambien
nuevo
nueva
siguiente
\xFAltimo
ultimo
tarea
tema
punto
reuni\xF3n
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
discusi\xF3n
discusion
temas
temas tratados
temas a tratar
desarrollo
desarrollo de la reuni\xF3n
desarrollo de la reunion
desarrollo de la sesi\xF3n
desarrollo de la sesion
ruegos y preguntas
comentarios
observaciones
orden del d\xEDa
orden del dia
acta
resumen
`,
  otherStatements: `
decisi\xF3n
decision
decisiones
acuerdo
acuerdos
se acuerda
se acord\xF3
se acordo
acordado
se decide
se decidi\xF3
se decidio
resoluci\xF3n
resolucion
resoluciones
se aprueba
se resuelve
nota
notas
informaci\xF3n
informacion
info
pregunta
preguntas
respuesta
votaci\xF3n
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
orden del d\xEDa
orden del dia
acta
resumen
conclusi\xF3n
conclusion
conclusiones
pr\xF3xima reuni\xF3n
proxima reunion
siguiente reuni\xF3n
siguiente reunion
pr\xF3xima junta
proxima junta
fecha de la pr\xF3xima reuni\xF3n
fecha de la proxima reunion
fecha
hora
hora de inicio
hora de fin
hora de finalizaci\xF3n
hora de finalizacion
inicio
fin
lugar
duraci\xF3n
duracion
tema
temas
observaci\xF3n
observacion
observaciones
comentario
comentarios
aviso
avisos
debate
discusi\xF3n
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
moci\xF3n
mocion
toma de nota
toma notas
modera
convoca
`,
  templates: `
a\xF1adir tareas aqu\xED
anadir tareas aqui
a\xF1ade aqu\xED las tareas
anade aqui las tareas
agregar tareas aqu\xED
agregar tareas aqui
lista de tareas aqu\xED
lista de tareas aqui
describir la tarea
descripci\xF3n de la tarea aqu\xED
descripcion de la tarea aqui
descripci\xF3n breve de la tarea
descripcion breve de la tarea
escribe aqu\xED
escribe aqui
nombre del responsable
nombre de la tarea
qui\xE9n hace qu\xE9
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
dise\xF1ar
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
a\xF1adir
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
acompa\xF1ar
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
qu\xE9
quien
qui\xE9n
como
c\xF3mo
cuando
cu\xE1ndo
donde
d\xF3nde
si
s\xED
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
seg\xFAn
segun
durante
tras
entre
adem\xE1s
ademas
tambi\xE9n
tambien
tampoco
a\xFAn
aun
todav\xEDa
todavia
ahora
luego
despu\xE9s
despues
antes
hoy
ma\xF1ana
manana
esto
eso
esta
este
estas
estos
hay
habr\xE1
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
pr\xF3ximo
proximo
pr\xF3xima
proxima
pr\xF3ximos
proximos
pr\xF3ximas
proximas
siguiente
nuevo
nueva
primer
primera
segundo
\xFAltimo
ultimo
\xFAltima
ultima
otro
otra
otros
otras
cada
tarea
tareas
acci\xF3n
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
reuni\xF3n
reunion
acta
acuerdo
acuerdos
decisi\xF3n
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
p\xE1gina
pagina
sitio
c\xF3digo
codigo
servidor
base de datos
entrega
entregas
presentaci\xF3n
presentacion
memoria
calendario
cronograma
dise\xF1o
diseno
prueba
pruebas
gracias
sprint
semana
parte
fase
versi\xF3n
version
opci\xF3n
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
quiz\xE1s
quizas
lunes
martes
mi\xE9rcoles
miercoles
jueves
viernes
s\xE1bado
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
seg\xFAn
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
dise\xF1ar
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
a\xF1adir
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
acompa\xF1ar
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
poner al d\xEDa
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
inform\xF3
coment\xF3
explic\xF3
indic\xF3
se\xF1al\xF3
mencion\xF3
dijo
pregunt\xF3
record\xF3
informa que
comenta que
indica que
explica que
se\xF1ala que
recuerda que
opina que
dice que
cree que
agradeci\xF3
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
contin\xFAa pendiente
a\xFAn pendiente
todav\xEDa pendiente
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
mi\xE9rcoles
jueves
viernes
s\xE1bado
domingo
lun
mar
mi\xE9
jue
vie
s\xE1b
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
d\xEDa
semana
mes
trimestre
a\xF1o
d\xEDas
semanas
meses
trimestres
a\xF1os
`,
  alsoName: `
julio
abril
`,
  ordinal: `
\xBA
\xB0
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
ma\xF1ana
manana
`,
  afterTomorrow: `
pasado ma\xF1ana
pasado manana
`,
  relativeDay: `
esta tarde
esta noche
hoy mismo
ma\xF1ana mismo
manana mismo
ma\xF1ana por la ma\xF1ana
manana por la manana
ma\xF1ana por la tarde
manana por la tarde
`,
  season: `
navidad
navidades
las navidades
semana santa
pascua
reyes
a\xF1o nuevo
ano nuevo
verano
el verano
oto\xF1o
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
fin de a\xF1o
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
reuni\xF3n
reunion
reuniones
junta
sesi\xF3n
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
versi\xF3n
version
meeting
call
evento
clase
presentaci\xF3n
presentacion
comit\xE9
comite
consejo
cita
iteraci\xF3n
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
pr\xF3ximo
proximo
pr\xF3xima
proxima
pr\xF3ximos
proximos
pr\xF3ximas
proximas
siguiente
siguientes
entrante
`,
  comingBehind: `
pr\xF3ximo
proximo
pr\xF3xima
proxima
pr\xF3ximos
proximos
pr\xF3ximas
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
hasta el d\xEDa
hasta el dia
antes de
antes del
antes del d\xEDa
antes del dia
para
para el d\xEDa
para el dia
a m\xE1s tardar
a mas tardar
a m\xE1s tardar en
a mas tardar en
como muy tarde
como tarde
como m\xE1ximo
como maximo
no m\xE1s tarde de
no mas tarde de
no m\xE1s tarde del
no mas tarde del
l\xEDmite
limite
fecha l\xEDmite
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
de aqu\xED a
de aqui a
de aqu\xED al
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
el d\xEDa
el dia
`,
  afterTime: `
despu\xE9s de
despues de
despu\xE9s del
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
pedir\xE1
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
ser\xE1
sera
son
ser\xE1n
seran
se celebra
se celebrar\xE1
se celebrara
tendr\xE1
tendra
habr\xE1
habra
tiene
est\xE1
esta
estar\xE1
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
`
};

// src/minutes/vocabulary/fr.ts
var fr = {
  article: `
le
la
les
l'
un
une
des
du
de la
ce
cet
cette
ces
notre
nos
votre
vos
leur
leurs
son
sa
ses
mon
ma
mes
tout
toute
tous
toutes
chaque
quelques
plusieurs
certains
certaines
autre
autres
`,
  relation: `
de
d'
du
des
\xE0
au
aux
en
dans
par
pour
sur
sous
avec
sans
depuis
pendant
durant
lors
lors de
lors du
lors de la
lors des
avant
apr\xE8s
entre
vers
chez
jusque
jusqu'\xE0
jusqu'au
d\xE8s
selon
suite
suite \xE0
suite au
issu de
issue de
issus de
issues de
issus du
issues du
concernant
suivant
hors
d'ici
ensemble
ci-dessous
ci-dessus
via
contre
`,
  origin: `
de
d'
du
des
depuis
`,
  auxiliary: `
est
sont
\xE9tait
\xE9taient
\xEAtre
a
ont
avait
\xE9t\xE9
sera
seront
doit
doivent
faut
\xE0 \xEAtre
ayant
`,
  pronoun: `
je
j'
nous
vous
il
elle
ils
elles
on
qui
dont
o\xF9
se
s'
ne
n'
y
lui
`,
  action: `
actions
action
plan d'action
plan d'actions
points d'action
relev\xE9 d'actions
relev\xE9 des actions
liste des actions
t\xE2ches
t\xE2che
\xE0 faire
choses \xE0 faire
actions \xE0 mener
actions \xE0 faire
actions \xE0 entreprendre
actions pr\xE9vues
todo
qui fait quoi
actions d\xE9cid\xE9es
actions \xE0 r\xE9aliser
actions \xE0 venir
action items
action \xE0 mener
action \xE0 faire
todos
todo list
to do
to do list
to-do
to-do list
liste de t\xE2ches
liste des t\xE2ches
t\xE2ches \xE0 faire
t\xE2ches \xE0 r\xE9aliser
travail \xE0 faire
travaux \xE0 faire
r\xE9partition des t\xE2ches
qui fait quoi et quand
plan de travail
feuille de route
missions
reste \xE0 faire
devoirs
engagements
`,
  step: `
prochaines \xE9tapes
suites \xE0 donner
suite \xE0 donner
\xE9tapes suivantes
prochaines actions
prochaine \xE9tape
prochains pas
la suite
pour la suite
perspectives
\xE9tapes \xE0 venir
\xE0 suivre
points en suspens
points \xE0 traiter
points ouverts
chantiers
`,
  task: `
t\xE2che
`,
  plainAction: `
points d'action
relev\xE9 d'actions
relev\xE9 des actions
actions \xE0 mener
`,
  leftover: `
reliquat
reliquats
reports
restes
points report\xE9s
affaires report\xE9es
en suspens
points en attente
points rest\xE9s en suspens
sujets en suspens
sujets en attente
questions en suspens
points restants
t\xE2ches restantes
affaires en cours
reste de la derni\xE8re fois
actions report\xE9es
ce qui reste
restait \xE0 faire
restaient \xE0 faire
ce qu'il restait
laiss\xE9 en suspens
ce qui restait
`,
  list: `
liste
listes
tableau
relev\xE9
r\xE9capitulatif
r\xE9cap
synth\xE8se
r\xE9sum\xE9
registre
bilan
compte rendu
inventaire
journal
`,
  earlier: `
pr\xE9c\xE9dent
pr\xE9c\xE9dente
pr\xE9c\xE9dents
pr\xE9c\xE9dentes
dernier
derni\xE8re
derniers
derni\xE8res
pass\xE9
pass\xE9e
pass\xE9s
pass\xE9es
ancien
ancienne
anciens
anciennes
ant\xE9rieur
ant\xE9rieure
ant\xE9rieures
r\xE9alis\xE9es
la semaine derni\xE8re
la derni\xE8re fois
derni\xE8re fois
hier
d'avant
fois pr\xE9c\xE9dente
du mois dernier
d'hier
de la derni\xE8re fois
l'an dernier
l'ann\xE9e derni\xE8re
du pr\xE9c\xE9dent
pr\xE9c\xE9demment
termin\xE9es
termin\xE9s
closes
clos
achev\xE9es
finies
faites
effectu\xE9es
l'autre fois
autre fois
fois d'avant
`,
  open: `
ouvert
ouverte
ouverts
ouvertes
en cours
en attente
en suspens
restant
restante
restants
restantes
non termin\xE9es
non r\xE9alis\xE9es
non closes
report\xE9es
report\xE9s
inachev\xE9es
existantes
\xE0 faire
\xE0 traiter
\xE0 finir
non sold\xE9es
non faites
toujours ouvertes
toujours en cours
en retard
\xE0 relancer
restant \xE0 faire
restants \xE0 faire
encore ouvertes
`,
  review: `
suivi
suivis
revue
retour
retours
v\xE9rification
examen
contr\xF4le
passage en revue
point sur
bilan des
bilan de
\xE9tat des
avancement des
avancement de
rappel des
rappel de
tour des
passage
relecture
mise \xE0 jour des
revue des
suivi des
suivi de
suivi du
retour sur
retours sur
examen des
v\xE9rification des
contr\xF4le des
bilan du
point d'avancement
\xE9tat d'avancement
avancement
avanc\xE9e
avanc\xE9es
mise \xE0 jour
`,
  fresh: `
nouveau
nouvelle
nouveaux
nouvelles
prochain
prochaine
prochains
prochaines
aujourd'hui
pr\xE9vues pour la suite
futur
future
futures
\xE0 venir
venir
suivant
suivante
suivants
suivantes
d'ici la prochaine
d'ici l\xE0
cette semaine
pour la prochaine fois
prochainement
ce jour
du jour
`,
  meeting: `
r\xE9union
r\xE9unions
rencontre
rencontres
s\xE9ance
s\xE9ances
session
sessions
point
fois
semaine
semaines
mois
comit\xE9
ca
ag
conseil
assembl\xE9e
compte
rendu
proc\xE8s-verbal
pv
visio
visioconf\xE9rence
appel
atelier
conseil d'administration
assembl\xE9e g\xE9n\xE9rale
rendez-vous
bureau
sprint
jour
`,
  filler: `
pr\xE9vu
pr\xE9vue
pr\xE9vus
pr\xE9vues
d\xE9cid\xE9
d\xE9cid\xE9e
d\xE9cid\xE9s
d\xE9cid\xE9es
men\xE9e
men\xE9es
men\xE9
mener
r\xE9aliser
faire
entreprendre
engager
engag\xE9es
faites
faits
identifi\xE9es
identifi\xE9s
retenues
retenus
suivre
travail
principales
principaux
fix\xE9es
fix\xE9s
prises
pris
prise
d\xE9finies
d\xE9finis
planifi\xE9es
convenues
attribu\xE9es
r\xE9parties
r\xE9partition
assign\xE9es
confi\xE9es
act\xE9es
act\xE9s
valid\xE9es
\xE0 mener
concr\xE8tes
concrets
correctives
imm\xE9diates
\xE9quipe
responsable
responsables
qui
fait
plan
programm\xE9es
lanc\xE9es
d\xE9termin\xE9es
\xE9voqu\xE9es
list\xE9es
not\xE9es
propos\xE9es
urgentes
diverses
divers
communes
individuelles
g\xE9n\xE9rales
\xE9lus
point
\xE9tat
avancement
rappel
mise \xE0 jour
bilan
tour
statut
\xE9tat d'avancement
reste
de chacun
par personne
par membre
par groupe
\xE0 r\xE9aliser
\xE0 effectuer
effectuer
accomplir
\xE0 accomplir
court terme
long terme
moyen terme
prioritaires
prioritaire
importantes
important
n\xE9cessaires
n\xE9cessaire
\xE0 pr\xE9voir
pr\xE9voir
restantes
internes
externes
principale
cl\xE9s
cl\xE9
personne
personnes
d\xE9cision
r\xE9sum\xE9
membres
bureau
collectives
\xE0 poursuivre
poursuivre
\xE0 lancer
lancer
\xE0 court terme
ensemble
concr\xE8te
synth\xE8se
r\xE9capitulatif
r\xE9cap
finales
final
r\xE9sultantes
post-r\xE9union
`,
  stop: `
comment
pourquoi
que
quoi
sur
avec
sans
pas
aucun
aucune
nous
je
ils
est
sont
\xE9tait
a
ont
doit
peut
outil
mod\xE8le
plusieurs
`,
  sectionBeside: `
d\xE9cisions
d\xE9cision
conclusions
conclusion
divers
questions diverses
points divers
cl\xF4ture
r\xE9solutions
r\xE9solution
votes
vote
notes
note
id\xE9es
remarques
propositions
questions
bilan
synth\xE8se
r\xE9sum\xE9
\xE9changes
discussions
discussion
annonces
informations
engagements
`,
  otherSections: `
prochaine r\xE9union
prochain rendez-vous
participants
pr\xE9sents
liens
enregistrement
connexion
date de la prochaine r\xE9union
prochaine s\xE9ance
prochaine rencontre
prochaine visio
prochaine assembl\xE9e
prochain ca
prochaine ag
date de la prochaine rencontre
prochaines dates
prochaines r\xE9unions
agenda
dates \xE0 retenir
dates importantes
pr\xE9sence
absents
excus\xE9s
ressources
liens utiles
lien
annexes
annexe
signatures
informations de connexion
informations pratiques
lien visio
lien de connexion
lien de la visio
documents
r\xE9f\xE9rences
contact
contacts
remerciements
votes
`,
  numbered: `
point
sujet
partie
`,
  agenda: `
ordre du jour
odj
agenda
sujets
points \xE0 l'ordre du jour
programme
ordres du jour
points abord\xE9s
sujets abord\xE9s
th\xE8mes
th\xE8mes abord\xE9s
points \xE0 aborder
sujets \xE0 aborder
d\xE9roul\xE9
points \xE0 discuter
plan de la r\xE9union
sommaire
points de l'ordre du jour
`,
  ownerRole: `
qui
responsable
responsables
pilote
porteur
personne
assign\xE9 \xE0
par
porteurs
responsable(s)
attribu\xE9 \xE0
porteuse
porteuses
r\xE9f\xE9rent
r\xE9f\xE9rente
r\xE9f\xE9rents
qui ?
qui fait
assign\xE9
assign\xE9e
assign\xE9s
affect\xE9 \xE0
en charge
personne en charge
personne responsable
personnes
nom
noms
acteur
acteurs
intervenant
intervenants
responsabilit\xE9
attribution
attributaire
charg\xE9 de l'action
pilotes
pilotage
confi\xE9 \xE0
affectation
propri\xE9taire
membre
membres
responsable de l'action
`,
  taskColumn: `
action
actions
t\xE2che
t\xE2ches
quoi
description
sujet
\xE0 faire
quoi faire
intitul\xE9
libell\xE9
d\xE9tail
d\xE9tails
objet
contenu
descriptif
d\xE9signation
action \xE0 mener
t\xE2che \xE0 faire
travail
th\xE8me
activit\xE9
quoi ?
point
`,
  plainTaskColumn: `
quoi
quoi faire
`,
  statusColumn: `
statut
\xE9tat
fait
avancement
termin\xE9
etat
fait ?
fait?
statuts
statut actuel
\xE9tat d'avancement
\xE9tat actuel
r\xE9alis\xE9
r\xE9alis\xE9 ?
fini
fait/pas fait
commentaire sur l'avancement
situation
progression
suivi
r\xE9sultat
ok
`,
  dueColumn: `
\xE9ch\xE9ance
quand
date
d\xE9lai
date limite
pour le
pour quand
date butoir
deadline
d\xE9lais
\xE9ch\xE9ances
d\xE9lai de r\xE9alisation
date d'\xE9ch\xE9ance
date de fin
date pr\xE9vue
\xE0 faire avant
avant le
avant
pour
pour quand ?
quand ?
terme
date limite de r\xE9alisation
\xE0 rendre pour
calendrier
planning
dead line
`,
  dateColumn: `
date
`,
  identifier: `
n\xB0
no
num\xE9ro
id
r\xE9f
r\xE9f.
`,
  topicColumn: `
sujet
sujets
point
points
discussion
\xE9changes
notes
d\xE9cision
d\xE9cisions
ordre du jour
th\xE8me
`,
  closedCell: `
fait
faite
termin\xE9
termin\xE9e
clos
close
oui
r\xE9alis\xE9
fini
ok
cl\xF4tur\xE9
finie
r\xE9gl\xE9
r\xE9gl\xE9e
r\xE9alis\xE9e
effectu\xE9
effectu\xE9e
sold\xE9
sold\xE9e
achev\xE9
r\xE9solu
abandonn\xE9
abandonn\xE9e
annul\xE9
annul\xE9e
valid\xE9
valid\xE9e
100 %
100%
`,
  openCell: `
non
pas encore
en cours
\xE0 faire
en attente
ouvert
ouverte
\xE0 venir
non fait
report\xE9
pas fait
\xE0 suivre
partiel
partiellement
`,
  markers: `
\xE0 faire
t\xE2che
point d'action
action \xE0 mener
relance
suite \xE0 donner
`,
  traps: `
ap
ai
`,
  and: `
et
ou
`,
  duty: `
doit
doivent
va
vont
devra
devront
vais
aura \xE0
devrait
devraient
pourrait
pourra
peut
peuvent
va se charger de
est charg\xE9 de
est charg\xE9e de
sont charg\xE9s de
est charg\xE9 d'
est charg\xE9e d'
doit encore
propose de
proposent de
accepte de
s'engage \xE0
s'engagent \xE0
se propose de
est en charge de
souhaite
est responsable de
`,
  takes: `
se charge
se chargent
s'occupe
s'occupent
prend
pr\xE9pare
r\xE9dige
contacte
ajoute
ajoutent
ajoutera
ajouteront
adapte
adaptent
adaptera
adapteront
adresse
adressent
adressera
adresseront
affiche
affichent
affichera
afficheront
aide
aident
aidera
aideront
ajuste
ajustent
ajustera
ajusteront
alimente
alimentent
alimentera
alimenteront
am\xE9nage
am\xE9nagent
am\xE9nagera
am\xE9nageront
analyse
analysent
analysera
analyseront
anime
animent
animera
animeront
annonce
annoncent
annoncera
annonceront
apporte
apportent
apportera
apporteront
archive
archivent
archivera
archiveront
arrange
arrangent
arrangera
arrangeront
assure
assurent
assurera
assureront
avance
avancent
avancera
avanceront
calcule
calculent
calculera
calculeront
cale
calent
calera
caleront
centralise
centralisent
centralisera
centraliseront
cherche
cherchent
cherchera
chercheront
chiffre
chiffrent
chiffrera
chiffreront
clarifie
clarifient
clarifiera
clarifieront
classe
classent
classera
classeront
collecte
collectent
collectera
collecteront
commande
commandent
commandera
commanderont
commence
commencent
commencera
commenceront
communique
communiquent
communiquera
communiqueront
compare
comparent
comparera
compareront
compile
compilent
compilera
compileront
confirme
confirment
confirmera
confirmeront
consulte
consultent
consultera
consulteront
contactent
contactera
contacteront
continue
continuent
continuera
continueront
contr\xF4le
contr\xF4lent
contr\xF4lera
contr\xF4leront
convoque
convoquent
convoquera
convoqueront
coordonne
coordonnent
coordonnera
coordonneront
corrige
corrigent
corrigera
corrigeront
cr\xE9e
cr\xE9ent
cr\xE9era
cr\xE9eront
d\xE9bloque
d\xE9bloquent
d\xE9bloquera
d\xE9bloqueront
d\xE9cide
d\xE9cident
d\xE9cidera
d\xE9cideront
d\xE9clare
d\xE9clarent
d\xE9clarera
d\xE9clareront
d\xE9core
d\xE9corent
d\xE9corera
d\xE9coreront
demande
demandent
demandera
demanderont
d\xE9panne
d\xE9pannent
d\xE9pannera
d\xE9panneront
d\xE9place
d\xE9placent
d\xE9placera
d\xE9placeront
d\xE9pose
d\xE9posent
d\xE9posera
d\xE9poseront
dessine
dessinent
dessinera
dessineront
d\xE9signe
d\xE9signent
d\xE9signera
d\xE9signeront
d\xE9termine
d\xE9terminent
d\xE9terminera
d\xE9termineront
d\xE9veloppe
d\xE9veloppent
d\xE9veloppera
d\xE9velopperont
diffuse
diffusent
diffusera
diffuseront
discute
discutent
discutera
discuteront
distribue
distribuent
distribuera
distribueront
documente
documentent
documentera
documenteront
donne
donnent
donnera
donneront
dresse
dressent
dressera
dresseront
\xE9change
\xE9changent
\xE9changera
\xE9changeront
\xE9labore
\xE9laborent
\xE9laborera
\xE9laboreront
emballe
emballent
emballera
emballeront
embauche
embauchent
embauchera
embaucheront
emprunte
empruntent
empruntera
emprunteront
encaisse
encaissent
encaissera
encaisseront
engage
engagent
engagera
engageront
enregistre
enregistrent
enregistrera
enregistreront
estime
estiment
estimera
estimeront
\xE9tudie
\xE9tudient
\xE9tudiera
\xE9tudieront
\xE9value
\xE9valuent
\xE9valuera
\xE9valueront
examine
examinent
examinera
examineront
explique
expliquent
expliquera
expliqueront
fabrique
fabriquent
fabriquera
fabriqueront
ferme
ferment
fermera
fermeront
finalise
finalisent
finalisera
finaliseront
finance
financent
financera
financeront
fixe
fixent
fixera
fixeront
forme
forment
formera
formeront
formule
formulent
formulera
formuleront
harmonise
harmonisent
harmonisera
harmoniseront
identifie
identifient
identifiera
identifieront
imprime
impriment
imprimera
imprimeront
indique
indiquent
indiquera
indiqueront
informe
informent
informera
informeront
installe
installent
installera
installeront
invite
invitent
invitera
inviteront
lance
lancent
lancera
lanceront
liste
listent
listera
listeront
livre
livrent
livrera
livreront
loue
louent
louera
loueront
mesure
mesurent
mesurera
mesureront
modifie
modifient
modifiera
modifieront
monte
montent
montera
monteront
montre
montrent
montrera
montreront
n\xE9gocie
n\xE9gocient
n\xE9gociera
n\xE9gocieront
note
notent
notera
noteront
nomme
nomment
nommera
nommeront
organise
organisent
organisera
organiseront
oriente
orientent
orientera
orienteront
partage
partagent
partagera
partageront
passe
passent
passera
passeront
peaufine
peaufinent
peaufinera
peaufineront
pense
pensent
pensera
penseront
planifie
planifient
planifiera
planifieront
pose
posent
posera
poseront
poste
postent
postera
posteront
pr\xE9cise
pr\xE9cisent
pr\xE9cisera
pr\xE9ciseront
pr\xE9parent
pr\xE9parera
pr\xE9pareront
pr\xE9sente
pr\xE9sentent
pr\xE9sentera
pr\xE9senteront
programme
programment
programmera
programmeront
propose
proposent
proposera
proposeront
publie
publient
publiera
publieront
range
rangent
rangera
rangeront
rassemble
rassemblent
rassemblera
rassembleront
recherche
recherchent
recherchera
rechercheront
recense
recensent
recensera
recenseront
r\xE9colte
r\xE9coltent
r\xE9coltera
r\xE9colteront
recontacte
recontactent
recontactera
recontacteront
recrute
recrutent
recrutera
recruteront
r\xE9digent
r\xE9digera
r\xE9digeront
r\xE9f\xE9rence
r\xE9f\xE9rencent
r\xE9f\xE9rencera
r\xE9f\xE9renceront
regarde
regardent
regardera
regarderont
relance
relancent
relancera
relanceront
remonte
remontent
remontera
remonteront
remplace
remplacent
remplacera
remplaceront
rencontre
rencontrent
rencontrera
rencontreront
renseigne
renseignent
renseignera
renseigneront
r\xE9pare
r\xE9parent
r\xE9parera
r\xE9pareront
r\xE9pertorie
r\xE9pertorient
r\xE9pertoriera
r\xE9pertorieront
reporte
reportent
reportera
reporteront
repr\xE9sente
repr\xE9sentent
repr\xE9sentera
repr\xE9senteront
r\xE9serve
r\xE9servent
r\xE9servera
r\xE9serveront
restitue
restituent
restituera
restitueront
r\xE9sume
r\xE9sument
r\xE9sumera
r\xE9sumeront
scanne
scannent
scannera
scanneront
s\xE9curise
s\xE9curisent
s\xE9curisera
s\xE9curiseront
sensibilise
sensibilisent
sensibilisera
sensibiliseront
signale
signalent
signalera
signaleront
signe
signent
signera
signeront
simplifie
simplifient
simplifiera
simplifieront
sollicite
sollicitent
sollicitera
solliciteront
sonde
sondent
sondera
sonderont
structure
structurent
structurera
structureront
supprime
suppriment
supprimera
supprimeront
surveille
surveillent
surveillera
surveilleront
synth\xE9tise
synth\xE9tisent
synth\xE9tisera
synth\xE9tiseront
termine
terminent
terminera
termineront
teste
testent
testera
testeront
tire
tirent
tirera
tireront
traite
traitent
traitera
traiteront
trie
trient
triera
trieront
trouve
trouvent
trouvera
trouveront
uniformise
uniformisent
uniformisera
uniformiseront
utilise
utilisent
utilisera
utiliseront
valide
valident
validera
valideront
v\xE9rifie
v\xE9rifient
v\xE9rifiera
v\xE9rifieront
verse
versent
versera
verseront
vide
vident
videra
videront
vire
virent
virera
vireront
visite
visitent
visitera
visiteront
vote
votent
votera
voteront
occupe
occupent
occupera
occuperont
charge
chargent
chargera
chargeront
ach\xE8te
ach\xE8tent
ach\xE8tera
ach\xE8teront
appelle
appellent
appellera
appelleront
rappelle
rappellent
rappellera
rappelleront
compl\xE8te
compl\xE8tent
compl\xE9tera
compl\xE9teront
g\xE8re
g\xE8rent
g\xE9rera
g\xE9reront
int\xE8gre
int\xE8grent
int\xE9grera
int\xE9greront
r\xE9cup\xE8re
r\xE9cup\xE8rent
r\xE9cup\xE9rera
r\xE9cup\xE9reront
transf\xE8re
transf\xE8rent
transf\xE9rera
r\xE8gle
r\xE8glent
r\xE9glera
r\xE9gleront
envoie
envoient
enverra
enverront
renvoie
renverra
essaie
essaye
essaiera
essayera
nettoie
nettoient
nettoiera
paie
paye
paient
paiera
payera
renouvelle
renouvellera
ram\xE8ne
ram\xE8nera
am\xE8ne
am\xE8nera
met
mettent
mettra
mettront
remet
remettra
soumet
soumettra
transmet
transmettent
transmettra
transmettront
ouvre
ouvrent
ouvrira
prennent
prendra
prendront
reprend
reprendra
apprend
poursuit
poursuivra
suit
suivent
suivra
pr\xE9vient
pr\xE9viendra
revient
reviendra
tient
tiendra
vient
viendra
pr\xE9voit
pr\xE9voient
pr\xE9voira
voit
voient
verra
verront
revoit
reverra
produit
produira
traduit
traduisent
traduira
r\xE9duit
r\xE9duira
relit
relisent
relira
reliront
lit
lira
\xE9crit
\xE9crivent
\xE9crira
\xE9criront
r\xE9fl\xE9chit
r\xE9fl\xE9chissent
r\xE9fl\xE9chira
remplit
remplira
d\xE9finit
d\xE9finissent
d\xE9finira
d\xE9finiront
finit
finira
\xE9tablit
\xE9tablira
r\xE9partit
r\xE9partira
r\xE9unit
r\xE9unira
fournit
fournira
rend
rendra
vend
vendra
r\xE9pond
r\xE9pondent
r\xE9pondra
repeint
repeindra
peint
peindra
r\xE9sout
r\xE9soudra
fait
font
fera
feront
refait
refera
sort
sortira
accueille
accueillera
construit
construira
re\xE7oit
recevra
choisit
choisira
conclut
conclura
inscrit
inscrira
descend
descendra
attend
attendra
se charge de
se chargent de
se chargera
se chargera de
se propose de
se propose
s'occupe de
s'occupent de
s'occupera
s'occupera de
s'engage \xE0
s'assure
prend en charge
prend contact
prendra en charge
accepte de
voit avec
reste en charge
`,
  charge: `
pour
\xE0
par
de
attribu\xE9 \xE0
attribu\xE9e \xE0
confi\xE9 \xE0
confi\xE9e \xE0
de la part de
assign\xE9 \xE0
assign\xE9e \xE0
`,
  supporters: `
avec le soutien de
avec l'aide de
soutenu par
via
cc
`,
  ownerLabels: `
responsable
pilote
assign\xE9 \xE0
responsable(s)
responsables
r\xE9f\xE9rent
r\xE9f\xE9rente
r\xE9f\xE9rents
porteur
porteuse
porteurs
resp
resp.
qui
en charge
en charge :
charg\xE9
charg\xE9e
assign\xE9
assign\xE9e
affect\xE9 \xE0
confi\xE9 \xE0
confi\xE9e \xE0
attribu\xE9 \xE0
attribu\xE9e \xE0
action
action de
par
pilotes
pilotage
\xE0 la charge de
suivi par
r\xE9alis\xE9 par
`,
  nobody: `
qui
personne
quelqu'un
\xE0 d\xE9finir
\xE0 d\xE9terminer
autres
nom
aucun
votre nom
\xE0 pr\xE9ciser
\xE0 d\xE9signer
\xE0 voir
\xE0 nommer
non attribu\xE9
non attribu\xE9e
\xE0 attribuer
volontaire
un volontaire
volontaires
un\xB7e volontaire
n.c.
nc
quelqu'une
aucune
\xE0 confirmer
`,
  everybody: `
tous
toutes
tou\xB7te\xB7s
tou.te.s
toustes
tout le monde
chacun
toute l'\xE9quipe
chacune
chacun\xB7e
chaque membre
tous les membres
tout le groupe
l'ensemble des membres
tous les participants
nous tous
l'ensemble du bureau
tous et toutes
toutes et tous
tout le ca
le collectif
`,
  groups: `
\xE9quipe
\xE9quipes
groupe
bureau
comit\xE9
conseil
membres
secr\xE9taire
tr\xE9sorier
pr\xE9sident
ca
ag
conseil d'administration
commission
commissions
collectif
p\xF4le
p\xF4les
cellule
secr\xE9tariat
tr\xE9sori\xE8re
tr\xE9sorerie
pr\xE9sidence
pr\xE9sidente
pr\xE9sidents
vice-pr\xE9sident
vice-pr\xE9sidente
vice-tr\xE9sorier
secr\xE9taires
salari\xE9s
salari\xE9es
salari\xE9\xB7es
salari\xE9
salari\xE9e
b\xE9n\xE9voles
b\xE9n\xE9vole
adh\xE9rents
adh\xE9rentes
association
mairie
\xE9quipe technique
\xE9quipe communication
groupe de travail
gt
direction
coordination
coordinateur
coordinatrice
animateur
animatrice
animateurs
responsable
responsables
r\xE9f\xE9rent
r\xE9f\xE9rente
r\xE9f\xE9rents
administrateurs
administratrices
services techniques
mainteneurs
contributeurs
d\xE9veloppeurs
`,
  honorific: `
m.
mme
mlle
dr
dr.
pr
pr.
monsieur
madame
`,
  noTask: `
aucune
aucun
n\xE9ant
rien
pas d'action
aucune action
voir ci-dessous
sans objet
rien \xE0 signaler
ras
r.a.s.
aucune t\xE2che
pas d'actions
aucun point
rien de particulier
pas de t\xE2che
pas de t\xE2ches
n\xE9ant.
s.o.
`,
  done: `
fait
faite
faits
faites
termin\xE9
termin\xE9e
termin\xE9s
termin\xE9es
fini
finie
clos
close
r\xE9gl\xE9
r\xE9gl\xE9e
r\xE9solu
r\xE9solue
c'est fait
achev\xE9
achev\xE9e
r\xE9alis\xE9
r\xE9alis\xE9e
ok
d\xE9j\xE0 fait
tout est fait
effectu\xE9
effectu\xE9e
effectu\xE9s
effectu\xE9es
accompli
accomplie
boucl\xE9
boucl\xE9e
boucl\xE9s
envoy\xE9
envoy\xE9e
valid\xE9
valid\xE9e
livr\xE9
livr\xE9e
publi\xE9
publi\xE9e
trait\xE9
trait\xE9e
sold\xE9
sold\xE9e
mis en place
mise en place
mis en ligne
mise en ligne
act\xE9
cl\xF4tur\xE9
cl\xF4tur\xE9e
r\xE9gl\xE9s
r\xE9solus
finis
`,
  happened: `
a \xE9t\xE9 fusionn\xE9
a \xE9t\xE9 fusionn\xE9e
a \xE9t\xE9 fait
a \xE9t\xE9 faite
a \xE9t\xE9 envoy\xE9
a \xE9t\xE9 envoy\xE9e
a \xE9t\xE9 publi\xE9
a \xE9t\xE9 publi\xE9e
a \xE9t\xE9 cr\xE9\xE9
a \xE9t\xE9 cr\xE9\xE9e
a \xE9t\xE9 r\xE9solu
a \xE9t\xE9 r\xE9solue
a \xE9t\xE9 trait\xE9
a \xE9t\xE9 trait\xE9e
a eu lieu
ont \xE9t\xE9 envoy\xE9s
ont \xE9t\xE9 envoy\xE9es
ont \xE9t\xE9 faits
ont \xE9t\xE9 faites
ont \xE9t\xE9 cr\xE9\xE9s
ont \xE9t\xE9 publi\xE9s
a \xE9t\xE9 valid\xE9
a \xE9t\xE9 valid\xE9e
a \xE9t\xE9 sign\xE9
a \xE9t\xE9 sign\xE9e
a \xE9t\xE9 pay\xE9
a \xE9t\xE9 pay\xE9e
a \xE9t\xE9 r\xE9gl\xE9
a \xE9t\xE9 r\xE9gl\xE9e
a \xE9t\xE9 install\xE9
a \xE9t\xE9 install\xE9e
a \xE9t\xE9 mis en ligne
a \xE9t\xE9 mise en ligne
a \xE9t\xE9 mis \xE0 jour
a \xE9t\xE9 mise \xE0 jour
a \xE9t\xE9 command\xE9
a \xE9t\xE9 command\xE9e
a \xE9t\xE9 achet\xE9
a \xE9t\xE9 achet\xE9e
a \xE9t\xE9 r\xE9serv\xE9
a \xE9t\xE9 r\xE9serv\xE9e
a \xE9t\xE9 r\xE9alis\xE9
a \xE9t\xE9 r\xE9alis\xE9e
a \xE9t\xE9 corrig\xE9
a \xE9t\xE9 corrig\xE9e
a \xE9t\xE9 contact\xE9
a \xE9t\xE9 contact\xE9e
a \xE9t\xE9 r\xE9dig\xE9
a \xE9t\xE9 r\xE9dig\xE9e
a \xE9t\xE9 d\xE9pos\xE9
a \xE9t\xE9 d\xE9pos\xE9e
a \xE9t\xE9 livr\xE9
a \xE9t\xE9 livr\xE9e
a \xE9t\xE9 r\xE9par\xE9
a \xE9t\xE9 r\xE9par\xE9e
a \xE9t\xE9 transmis
a \xE9t\xE9 transmise
est termin\xE9
est termin\xE9e
est en ligne
est fait
est faite
est r\xE9gl\xE9
est r\xE9solu
est sign\xE9
est pr\xEAt
est pr\xEAte
a bien \xE9t\xE9
a d\xE9j\xE0 \xE9t\xE9
a fini de
a envoy\xE9
a cr\xE9\xE9
a publi\xE9
l'a fait
s'en est occup\xE9
s'en est charg\xE9
`,
  acted: `
envoy\xE9
cr\xE9\xE9
publi\xE9
ajout\xE9
soumis
annonc\xE9
corrig\xE9
sign\xE9
pay\xE9
achet\xE9
command\xE9
r\xE9serv\xE9
envoy\xE9e
envoy\xE9s
cr\xE9\xE9e
publi\xE9e
ajout\xE9e
soumise
annonc\xE9e
corrig\xE9e
sign\xE9e
pay\xE9e
achet\xE9e
command\xE9e
r\xE9serv\xE9e
contact\xE9
contact\xE9e
contact\xE9s
r\xE9dig\xE9
r\xE9dig\xE9e
imprim\xE9
imprim\xE9e
install\xE9
install\xE9e
r\xE9par\xE9
r\xE9par\xE9e
d\xE9pos\xE9
d\xE9pos\xE9e
relanc\xE9
relanc\xE9e
invit\xE9
invit\xE9s
partag\xE9
partag\xE9e
pr\xE9par\xE9
pr\xE9par\xE9e
mis \xE0 jour
mis en ligne
transmis
transmise
rencontr\xE9
discut\xE9
propos\xE9
valid\xE9
trouv\xE9
trouv\xE9e
livr\xE9
livr\xE9e
re\xE7u
re\xE7ue
test\xE9
test\xE9e
`,
  dropped: `
obsol\xE8te
abandonn\xE9
abandonn\xE9e
annul\xE9
annul\xE9e
plus n\xE9cessaire
n'est plus n\xE9cessaire
plus d'actualit\xE9
sans objet
rejet\xE9
rejet\xE9e
n'est plus d'actualit\xE9
sans suite
class\xE9 sans suite
caduc
caduque
on ne fait pas
on laisse tomber
ne se fera pas
n'aura pas lieu
retir\xE9
retir\xE9e
refus\xE9
refus\xE9e
supprim\xE9
supprim\xE9e
`,
  notDone: `
pas
jamais
rien
encore
en cours
en attente
presque
partiellement
report\xE9
report\xE9e
bloqu\xE9
bloqu\xE9e
bient\xF4t
d\xE8s que
quand
si
doit
devrait
mais
\xE0 faire
sera
commenc\xE9
aucune
aucun
non
toujours
reste
restent
repouss\xE9
d\xE9cal\xE9
a commenc\xE9
en partie
\xE0 moiti\xE9
manque
il manque
attend
attendre
attendons
relancer
pr\xE9vu
pr\xE9vue
faudra
faudrait
pourrait
devra
\xE0 venir
\xE0 terminer
\xE0 reprendre
ouvert
sauf
avant de
si possible
peut-\xEAtre
demain
la semaine prochaine
prochainement
`,
  goesOn: `
en cours
en attente
report\xE9
report\xE9e
\xE0 faire
pas encore fait
en cours de r\xE9alisation
en cours de traitement
non fait
non faite
non termin\xE9
pas fait
pas commenc\xE9
pas encore commenc\xE9
\xE0 poursuivre
\xE0 suivre
\xE0 reporter
report\xE9s
report\xE9es
\xE0 relancer
\xE0 venir
\xE0 terminer
\xE0 finaliser
\xE0 finir
en attente de r\xE9ponse
bloqu\xE9
bloqu\xE9e
commenc\xE9
entam\xE9
en pause
toujours en cours
toujours pas fait
on continue
repouss\xE9
repouss\xE9e
d\xE9cal\xE9
d\xE9cal\xE9e
pas d'avancement
pas de nouvelles
pas de nouvelle
rien de nouveau
sans nouvelles
ouvert
ouverte
non r\xE9alis\xE9
non r\xE9alis\xE9e
non commenc\xE9
`,
  otherStatements: `
d\xE9cision
d\xE9cisions
d\xE9cid\xE9
r\xE9solution
information
info
question
r\xE9ponse
pr\xE9sents
participants
vote
accord
prochaine r\xE9union
`,
  templates: `
ajouter les actions ici
d\xE9crire l'action
\xE0 compl\xE9ter
\xE0 remplir
nom de l'action
action 1
t\xE2che 1
description de l'action
xxx
...
lorem ipsum
`,
  intelligence: `
g\xE9n\xE9rative
est
peut
et
pour
dans
`,
  notNames: `
le
la
les
un
une
des
et
pour
avec
en
dans
il
elle
nous
faire
envoyer
pr\xE9voir
voir
demander
contacter
v\xE9rifier
cr\xE9er
mettre
continuer
prochaine
prochain
`,
  objects: `
avec
de
pour
\xE0
par
et
ou
contacter
demander
aupr\xE8s de
chez
demander \xE0
relancer
voir avec
appeler
pr\xE9venir
informer
remercier
inviter
\xE9crire \xE0
envoyer \xE0
attendre
`,
  imperative: `
faire
envoyer
pr\xE9voir
voir
demander
contacter
v\xE9rifier
cr\xE9er
mettre
continuer
pr\xE9parer
r\xE9diger
\xE9crire
organiser
acheter
commander
r\xE9server
planifier
tester
installer
publier
inviter
finaliser
compl\xE9ter
corriger
relire
chercher
rechercher
trouver
proposer
pr\xE9senter
ajouter
supprimer
modifier
transmettre
relancer
appeler
rappeler
d\xE9finir
r\xE9aliser
lancer
ouvrir
fermer
remplir
signer
payer
imprimer
diffuser
partager
mettre \xE0 jour
mettre en place
prendre
prendre contact
se renseigner
r\xE9fl\xE9chir
regarder
\xE9tudier
terminer
d\xE9velopper
documenter
traduire
d\xE9poser
r\xE9cup\xE9rer
apporter
nettoyer
r\xE9parer
monter
confirmer
valider
fixer
rencontrer
communiquer
informer
solliciter
penser
penser \xE0
int\xE9grer
adapter
\xE9laborer
\xE9tablir
recenser
lister
distribuer
afficher
tenir
renouveler
adresser
aider
ajuster
alimenter
am\xE9nager
analyser
animer
annoncer
archiver
arranger
assurer
avancer
calculer
caler
centraliser
chiffrer
clarifier
classer
collecter
commencer
comparer
compiler
consulter
contr\xF4ler
convoquer
coordonner
d\xE9bloquer
d\xE9cider
d\xE9clarer
d\xE9corer
d\xE9panner
d\xE9placer
dessiner
d\xE9signer
d\xE9terminer
discuter
donner
dresser
\xE9changer
emballer
embaucher
emprunter
encaisser
engager
enregistrer
estimer
\xE9valuer
examiner
expliquer
fabriquer
financer
former
formuler
harmoniser
identifier
indiquer
livrer
louer
mesurer
montrer
n\xE9gocier
noter
nommer
orienter
passer
peaufiner
poser
poster
pr\xE9ciser
programmer
ranger
rassembler
r\xE9colter
recontacter
recruter
r\xE9f\xE9rencer
remonter
remplacer
renseigner
r\xE9pertorier
reporter
repr\xE9senter
restituer
r\xE9sumer
scanner
s\xE9curiser
sensibiliser
signaler
simplifier
sonder
structurer
surveiller
synth\xE9tiser
tirer
traiter
trier
uniformiser
utiliser
verser
vider
virer
visiter
voter
g\xE9rer
transf\xE9rer
r\xE9gler
renvoyer
essayer
ramener
amener
remettre
soumettre
reprendre
apprendre
poursuivre
suivre
pr\xE9venir
revenir
venir
revoir
produire
r\xE9duire
lire
finir
r\xE9partir
r\xE9unir
fournir
rendre
vendre
r\xE9pondre
repeindre
peindre
r\xE9soudre
refaire
sortir
accueillir
construire
recevoir
savoir
choisir
conclure
inscrire
descendre
attendre
`,
  reported: `
a expliqu\xE9
a dit
a inform\xE9
a rappel\xE9
a indiqu\xE9
a pr\xE9cis\xE9
a soulign\xE9
a signal\xE9
a pr\xE9sent\xE9
pr\xE9cise que
indique que
rappelle que
informe que
signale que
explique que
souligne que
pense que
trouve que
estime que
dit que
demande si
remercie
`,
  noNews: `
pas de nouvelles
pas de nouvelle
rien de nouveau
sans nouvelles
pas d'avancement
toujours en cours
toujours pas fait
pas encore fait
pas encore fait.
toujours ouvert
inchang\xE9
`,
  month: `
janvier
f\xE9vrier
mars
avril
mai
juin
juillet
ao\xFBt
septembre
octobre
novembre
d\xE9cembre
janv
f\xE9vr
mars
avr
mai
juin
juil
aout
sept
oct
nov
d\xE9c
janv
f\xE9v
mars
avr
mai
juin
juil
ao\xFBt
sept
oct
nov
dec
janvier
fevrier
mars
avril
mai
juin
juillet
aout
septembre
octobre
novembre
decembre
`,
  weekday: `
lundi
mardi
mercredi
jeudi
vendredi
samedi
dimanche
lun
mar
mer
jeu
ven
sam
dim
`,
  timeWord: `
heure
heures
minutes
h
`,
  already: `
d\xE9j\xE0
tout
est
c'est
a \xE9t\xE9
ont \xE9t\xE9
`,
  moved: `
report\xE9
report\xE9e
report\xE9s
d\xE9cal\xE9
d\xE9cal\xE9e
`,
  still: `
encore
toujours
est
est encore
est toujours
`,
  limits: `
mais
sauf
pas
d\xE8s
quand
si
bient\xF4t
presque
`,
  negation: `
pas
jamais
n'est pas
non
`,
  statusLabel: `
statut
\xE9tat
suivi
`,
  see: `
voir
cf
cf.
`,
  makes: `
cr\xE9er
ouvrir
r\xE9diger
`,
  light: `
v\xE9rifier
cr\xE9er
faire
avec
pas
plus
encore
voir
relancer
contacter
le
la
les
un
une
tout
\xE7a
cela
point
des
et
\xE0
de
du
en
`,
  generalSection: `
ordre du jour
divers
notes
discussion
discussions
questions diverses
\xE9changes
points divers
d\xE9bat
tour de table
remarques
compte rendu
bilan
informations
points
sujets
`,
  count: `
un
deux
trois
quatre
cinq
six
sept
huit
neuf
dix
une
deux
trois
quatre
cinq
six
sept
huit
neuf
dix
`,
  ordinal: `
er
e
\xE8me
`,
  dayJoin: `
de
`,
  today: `
aujourd'hui
ce soir
`,
  tomorrow: `
demain
`,
  relativeDay: `
midi
`,
  season: `
no\xEBl
p\xE2ques
la rentr\xE9e
rentr\xE9e
les vacances
vacances
`,
  timeUnit: `
jour
semaine
mois
trimestre
an
jours
semaines
mois
trimestres
ans
jour
semaine
mois
trimestre
ann\xE9e
jours
semaines
mois
trimestres
ann\xE9es
`,
  week: `
semaine
mois
week-end
`,
  once: `
fois
`,
  occasion: `
r\xE9union
r\xE9unions
s\xE9ance
appel
sprint
version
release
conf\xE9rence
assembl\xE9e
atelier
conseil
comit\xE9
`,
  milestone: `
release
`,
  coming: `
prochain
prochaine
prochains
prochaines
`,
  comingBehind: `
prochain
prochaine
prochains
prochaines
suivante
qui vient
`,
  current: `
ce
cet
cette
`,
  partOf: `
d\xE9but
mi
milieu
`,
  few: `
quelques
`,
  until: `
d'ici
avant
jusque
jusqu'au
jusqu'\xE0
jusqu'a
pour
\xE9ch\xE9ance
au plus tard
date limite
au plus tard le
d'ici le
d'ici au
d'ici \xE0
pour le
jusqu'\xE0 la
\xE0 rendre pour
deadline
`,
  before: `
avant
d'ici
jusqu'\xE0
en vue de
`,
  within: `
dans
sous
d'ici
en
`,
  onDay: `
le
`,
  afterTime: `
apr\xE8s
`,
  told: `
que
qui
`,
  asks: `
demander
demande
inviter
rappeler
`,
  askedFor: `
de
\xE0
`,
  isWhen: `
aura
est
sera
a lieu
`,
  scheduled: `
pr\xE9vu
pr\xE9vue
fix\xE9
fix\xE9e
`,
  afterTomorrow: `
apr\xE8s-demain
`,
  endOf: `
fin
la fin
`,
  asSoon: `
d\xE8s que possible
asap
`,
  attendance: `
pr\xE9sents
pr\xE9sent
pr\xE9sentes
pr\xE9sente
pr\xE9sent\xB7e\xB7s
pr\xE9sent.e.s
pr\xE9sent\xB7es
pr\xE9sent.es
pr\xE9sent(e)s
pr\xE9sent(es)
pr\xE9sent e s
pr\xE9sent e(s)
pr\xE9sent-e-s
pr\xE9sent es
\xE9taient pr\xE9sents
\xE9taient pr\xE9sentes
membres pr\xE9sents
participants pr\xE9sents
les participants
les pr\xE9sents
pr\xE9sences
pr\xE9sence
participants
participantes
participant
participante
participant\xB7e\xB7s
participant.e.s
participant\xB7es
participant(e)s
participant(es)
participant e s
invit\xE9s
invit\xE9
invit\xE9e
invit\xE9es
invit\xE9\xB7e\xB7s
invit\xE9.e.s
liste de pr\xE9sence
personnes pr\xE9sentes
\xE9taient l\xE0
\xE9taient presents
\xE9taient pr\xE9sent\xB7es
liste des pr\xE9sents
liste des participants
listes des participants
\xE9margement
feuille de pr\xE9sence
autour de la table
ont particip\xE9
ont assist\xE9
en pr\xE9sence de
membres du bureau pr\xE9sents
en visio
\xE0 distance
pr\xE9sents en visio
personnes participantes
qui \xE9tait l\xE0
presents
presentes
`,
  attendee: `
participants
participantes
participant\xB7e\xB7s
participant.e.s
participant\xB7es
participant(e)s
participant e s
`,
  absence: `
excus\xE9
excus\xE9s
excus\xE9e
excus\xE9es
excus\xE9\xB7e\xB7s
excus\xE9.e.s
excus\xE9\xB7es
excus\xE9(e)s
excus\xE9 e s
absent
absents
absente
absentes
absent\xB7e\xB7s
absent.e.s
absent\xB7es
absent(e)s
absent e s
absences
absence
excus\xE9\xB7e
excus\xE9-e-s
absent\xB7e
absents excus\xE9s
absentes excus\xE9es
absent excus\xE9
absence excus\xE9e
absents non excus\xE9s
n'ont pas pu venir
ne pouvaient pas venir
indisponibles
indisponible
`,
  alsoPresent: `
autres
\xE9galement pr\xE9sents
`,
  member: `
membres
membre
`,
  role: `
secr\xE9taire
animateur
animatrice
pr\xE9sident
pr\xE9sidente
secr\xE9tariat
animation
rapporteur
secr\xE9taire de s\xE9ance
pr\xE9sident de s\xE9ance
pr\xE9sidente de s\xE9ance
mod\xE9ration
mod\xE9rateur
mod\xE9ratrice
r\xE9daction
r\xE9dacteur
r\xE9dactrice
scribe
prise de notes
preneur de notes
compte rendu
gardien du temps
ma\xEEtre du temps
facilitateur
facilitatrice
distribution de parole
`,
  minutesPart: `
notes
compte rendu
discussion
discussions
ordre du jour
sujets
annonces
nouvelles
d\xE9cisions
actions
d\xE9roulement
\xE9changes
points abord\xE9s
informations
relev\xE9 de d\xE9cisions
introduction
divers
points divers
tour de table
bilan
`,
  loginColumn: `
utilisateur
compte
identifiant
`,
  nickColumn: `
pseudo
surnom
`,
  initialsColumn: `
initiales
sigle
`,
  firmColumn: `
soci\xE9t\xE9
organisme
organisation
entreprise
institut*
`,
  mailColumn: `
courriel
mail
e mail
`,
  listedColumn: `
participant
participants
membre
membres
`,
  presentColumn: `
pr\xE9sen*
`,
  nameColumn: `
nom
pr\xE9nom
nom et pr\xE9nom
qui
personne
`,
  asideColumn: `
r\xF4le
fonction
titre
commentaire
commentaires
remarque
remarques
lieu
pays
`,
  possessive: `
son
sa
ses
leur
leurs
notre
nos
mon
ma
mes
`,
  thing: `
fran\xE7ais
site
serveur
communication
tr\xE9sorerie
traduction
traductions
budget
statuts
site web
logo
comptabilit\xE9
subvention
subventions
buvette
mat\xE9riel
salle
local
affiche
affiches
flyers
newsletter
facebook
instagram
wiki
forum
mails
assurance
banque
adh\xE9sions
festival
atelier
ateliers
formation
formations
documentation
technique
juridique
presse
logistique
inscriptions
date
lieu
horaires
tarifs
s\xE9curit\xE9
cuisine
repas
transport
programme
billetterie
partenaires
partenariat
`,
  office: `
directeur
directrice
responsable
pr\xE9sident
pr\xE9sidente
chef
secr\xE9taire
`,
  groupBefore: `
\xE9quipe
groupe
commission
p\xF4le
groupe de travail
gt
`,
  helps: `
aider
soutenir
`,
  supportRole: `
soutien
appui
aide
support
`,
  copied: `
copie \xE0
en copie
pr\xE9venir
`,
  passive: `
\xEAtre
`,
  definite: `
le
la
les
l'
`,
  acronym: `
ca
ag
odj
rh
si
it
pv
cr
rib
tva
url
pr
api
`,
  agent: `
par
`,
  todoTopic: `
liste
`,
  speech: `
je
j'
oui
`,
  noneOf: `
aucun
aucune
`,
  noTaskBehind: `
pour
`,
  placeholderTask: `
t\xE2che
`,
  dateLabel: `
date et heure
jour
le
`,
  datedHeading: `
r\xE9union
compte rendu
compte-rendu
`,
  otherMeeting: `
prochain
prochaine
dernier
derni\xE8re
depuis
`,
  atTime: `
\xE0
`,
  paperWord: `
compte rendu
compte-rendu
comptes rendus
comptes-rendus
r\xE9union
r\xE9unions
`,
  joining: `
et
de
des
du
la
le
`,
  pullWord: `
demande de tirage
demandes de tirage
`
};

// src/minutes/vocabulary/it.ts
var it = {
  article: `
il
lo
la
l'
i
gli
le
un
uno
una
un'
questo
questa
questi
queste
quest'
quello
quella
quelli
quelle
quel
quei
quegli
quell'
nostro
nostra
nostri
nostre
vostro
vostra
vostri
vostre
suo
sua
suoi
sue
loro
mio
mia
miei
mie
tuo
tua
tutto il
tutta la
tutti i
tutti gli
tutte le
tutto
tutta
ogni
ciascun
ciascuna
qualche
alcuni
alcune
altro
altra
altri
altre
un'altra
stesso
stessa
stessi
stesse
entrambi
entrambe
qualsiasi
qualunque
tale
tali
certi
certe
detto
detta
dei
degli
delle
`,
  definite: `
il
lo
la
l'
i
gli
le
`,
  relation: `
di
d'
del
dello
della
dell'
dei
degli
delle
a
ad
al
allo
alla
all'
ai
agli
alle
da
dal
dallo
dalla
dall'
dai
dagli
dalle
in
nel
nello
nella
nell'
nei
negli
nelle
con
col
coi
su
sul
sullo
sulla
sull'
sui
sugli
sulle
per
tra
fra
entro
prima di
prima del
prima della
prima dell'
dopo
dopo il
dopo la
durante
sotto
sopra
verso
contro
senza
secondo
fino a
fino al
fino alla
fino all'
sino a
presso
tramite
via
mediante
circa
riguardo
riguardo a
riguardo alla
relativo a
relativi a
relative a
relative al
relative alla
relative alle
in merito a
in merito alla
inerenti
concernenti
a partire da
a partire dal
a partire dalla
insieme
insieme a
oltre
oltre a
come
qui
da parte di
in vista di
in vista della
in vista del
rispetto a
salvo
eccetto
`,
  origin: `
di
del
della
dell'
dello
dei
degli
delle
da
dal
dalla
dall'
dallo
`,
  auxiliary: `
\xE8
e'
sono
era
erano
essere
sar\xE0
saranno
stato
stata
stati
state
sia
siano
sta
stanno
stare
ha
hanno
abbiamo
avere
aveva
avevano
avr\xE0
avranno
deve
devono
dovr\xE0
dovranno
dobbiamo
dovrebbe
pu\xF2
puo
possono
potr\xE0
potranno
potrebbe
va
vanno
viene
vengono
verr\xE0
verranno
c'\xE8
ci sono
bisogna
occorre
resta
restano
rimane
per favore
`,
  pronoun: `
io
tu
lui
lei
noi
voi
essi
esse
egli
ella
mi
ti
si
ci
vi
ne
gli
li
che
chi
cui
quale
quali
dove
ci\xF2
questo
quello
me
te
s\xE9
se
gi\xE0
gia
anche
pure
molto
pi\xF9
piu
ma
per\xF2
perch\xE9
perch\xE8
quando
non
ancora
cos\xEC
quindi
poi
`,
  action: `
azioni
azione
compiti
cose da fare
da fare
attivit\xE0 da fare
attivita da fare
attivit\xE0 da svolgere
attivita da svolgere
attivit\xE0 da completare
attivita da completare
azioni da intraprendere
azioni da fare
azioni da svolgere
azioni da compiere
punti d'azione
punti di azione
piano d'azione
piano di azione
piano delle azioni
piano di lavoro
elenco delle azioni
lista delle cose da fare
elenco delle cose da fare
lista dei compiti
incarichi
assegnazioni
adempimenti
chi fa cosa
chi fa che cosa
compiti a casa
lavori da fare
to do list
mansioni assegnate
`,
  step: `
lavoro
lavori
responsabilit\xE0
responsabilita
prossimi passi
passi successivi
prossime tappe
prossimo passo
passi
seguiti
prossime attivit\xE0
prossime attivita
attivit\xE0
attivita
impegni
impegno
pendenze
sospesi
sviluppi successivi
`,
  task: `
compito
incarico
adempimento
`,
  plainAction: `
compiti
cose da fare
azioni da intraprendere
azioni da fare
azioni da svolgere
punti d'azione
incarichi
`,
  leftover: `
questioni in sospeso
questioni aperte
punti in sospeso
punti aperti
argomenti in sospeso
argomenti rimandati
punti rimandati
rimasti in sospeso
residui
strascichi
cose rimaste
rimasto
rimasti
rimaste
cose da finire
cose in sospeso
rimasto in sospeso
rimanenze
arretrati
`,
  list: `
lista
liste
elenco
elenchi
registro
registri
tabella
tabelle
quadro
riepilogo
sintesi
riassunto
inventario
prospetto
foglio
cruscotto
cronoprogramma
scadenzario
resoconto
`,
  earlier: `
precedente
precedenti
scorso
scorsa
scorsi
scorse
passat*
ultimo
ultima
ultimi
ultime
vecchio
vecchia
vecchi
vecchie
antecedente
antecedenti
pregresso
pregressa
pregressi
pregresse
anteriore
anteriori
ieri
l'ultima volta
ultima volta
la volta scorsa
volta scorsa
la settimana scorsa
il mese scorso
completat*
concluso
conclusa
conclusi
concluse
chiuso
chiusa
chiusi
chiuse
terminat*
svolto
svolta
svolti
svolte
effettuat*
realizzat*
eseguit*
fatto
fatta
fatti
fatte
evaso
evasa
evasi
evase
portato a termine
portata a termine
portati a termine
portate a termine
altra volta
l'altra volta
volta precedente
`,
  open: `
aperto
aperta
aperti
aperte
in sospeso
in corso
in attesa
in progress
in lavorazione
pendente
pendenti
da completare
da terminare
da concludere
da chiudere
ancora aperte
ancora aperti
incompleto
incompleta
incompleti
incomplete
incompiut*
inevaso
inevasa
inevasi
inevase
residuo
residua
residui
residue
rimanente
rimanenti
restante
restanti
rimasto
rimasta
rimasti
rimaste
esistente
esistenti
arretrat*
in ritardo
scadut*
rinviat*
rimandat*
posticipat*
non completat*
non concluso
non conclusa
non conclusi
non concluse
non svolto
non svolta
non svolti
non svolte
non fatto
non fatta
non fatti
non fatte
non realizzat*
non eseguit*
non chiuso
non chiusa
non chiusi
non chiuse
sospeso
sospesa
sospesi
sospese
vigenti
riportat*
`,
  review: `
verifica
verifiche
revisione
riesame
controllo
esame
seguito
follow up
monitoraggio
stato di
stato delle
stato dei
stato degli
stato d'avanzamento
stato avanzamento
stato di avanzamento
avanzamento
avanzamento delle
avanzamento dei
andamento delle
andamento dei
bilancio delle
valutazione delle
valutazione dei
situazione delle
situazione dei
punto sulle
punto sui
il punto sulle
aggiornamento delle
aggiornamento dei
aggiornamento su
aggiornamenti su
aggiornamenti sulle
retrospettiva
ripasso
ricognizione
rendiconto
`,
  fresh: `
nuovo
nuova
nuovi
nuove
prossimo
prossima
prossimi
prossime
successivo
successiva
successivi
successive
seguente
seguenti
oggi
di oggi
odierno
odierna
odierni
odierne
domani
futuro
futura
futuri
future
venturo
ventura
venturi
venture
questa settimana
in arrivo
d'ora in avanti
`,
  meeting: `
riunione
riunioni
incontro
incontri
seduta
sedute
sessione
sessioni
assemblea
assemblee
chiamata
chiamate
videochiamata
videoconferenza
conferenza
call
meeting
sprint
iterazione
settimana
settimane
mese
mesi
giorno
giorni
volta
verbale
verbali
consiglio
comitato
direttivo
consiglio direttivo
commissione
plenaria
appuntamento
laboratorio
giornata
quindicina
trimestre
anno
periodo
data
daily
weekly
retro
standup
tavolo
giunta
`,
  filler: `
assunto
assunta
assunti
assunte
concordat*
assegnat*
definit*
deciso
decisa
decisi
decise
stabilit*
individuat*
identificat*
preso
presa
presi
prese
proposto
proposta
proposti
proposte
emerso
emersa
emersi
emerse
derivat*
raccolto
raccolta
raccolti
raccolte
adottat*
pianificat*
previsto
prevista
previsti
previste
programmat*
annotat*
registrat*
affidat*
ripartit*
distribuit*
suddiviso
suddivisa
suddivisi
suddivise
generat*
rilevat*
richiesto
richiesta
richiesti
richieste
necessario
necessaria
necessari
necessarie
correttivo
correttiva
correttivi
correttive
concreto
concreta
concreti
concrete
specifico
specifica
specifici
specifiche
immediat*
urgente
urgenti
importante
importanti
principale
principali
prioritario
prioritaria
prioritari
prioritarie
chiave
generale
generali
comune
comuni
individuale
individuali
personale
personali
settimanale
settimanali
mensile
mensili
quotidiano
quotidiana
quotidiani
quotidiane
diverso
diversa
diversi
diverse
vari
varie
aggiuntivo
aggiuntiva
aggiuntivi
aggiuntive
ulteriore
ulteriori
attuale
attuali
da intraprendere
intraprendere
da svolgere
svolgere
da fare
fare
da compiere
compiere
da completare entro
da realizzare
realizzare
da eseguire
eseguire
da seguire
seguire
assegnazione
suddivisione
divisione
distribuzione
ripartizione
dettaglio
squadra
gruppo
gruppi
team
membro
membri
partecipanti
presenti
persona
persone
responsabile
responsabili
incaricati
carico
punto
punti
tema
temi
cosa
cose
scadenza
scadenze
termine
termini
breve
medio
lungo
breve termine
medio termine
lungo termine
note
nota
date
stato
situazione
avanzamento
progresso
lavoro
lavori
volontario
volontari
collegat*
risultante
risultanti
risultato
risultati
possibile
possibili
finale
finali
operativo
operativa
operativi
operative
nostro
nostra
nostri
nostre
concordato
`,
  stop: `
gruppo di lavoro
gruppi di lavoro
tavolo di lavoro
ordine dei lavori
come
perch\xE9
perche
perch\xE8
che
cosa
quando
quanto
dove
su
sulle
sui
senza
non
nessun
nessuna
nessuno
noi
io
loro
\xE8
e
sono
era
erano
ha
hanno
deve
devono
pu\xF2
puo
possono
strumento
strumenti
modello
modelli
gestione
gestire
automatico
automatica
automatici
automatiche
molte
molti
formato
proposta
politica
processo
procedura
`,
  sectionBeside: `
decisione
decisioni
delibera
delibere
deliberazione
deliberazioni
accordo
accordi
conclusione
conclusioni
risoluzione
risoluzioni
esiti
esito
varie ed eventuali
varie
eventuali
altro
chiusura
domande
dubbi
osservazioni
commenti
proposte
idee
`,
  otherSections: `
prossima riunione
prossimo incontro
prossima seduta
prossima assemblea
data della prossima riunione
data prossima riunione
prossimo appuntamento
presenti
presenze
partecipanti
collegamenti
link
link utili
risorse
registrazione
registrazioni
dati di accesso
informazioni generali
informazioni sulla riunione
firme
firma
allegati
cronologia delle versioni
storico delle versioni
registro delle modifiche
riferimenti
`,
  numbered: `
punto
tema
argomento
sezione
parte
voce
punto all'ordine del giorno
odg
`,
  agenda: `
ordine del giorno
o.d.g.
odg
agenda
argomenti
argomenti trattati
argomenti da trattare
argomenti discussi
temi
temi trattati
punti da trattare
punti all'ordine del giorno
programma
scaletta
temi da discutere
`,
  attendance: `
presenti
presente
presenze
partecipanti
partecipante
hanno partecipato
partecipano
sono presenti
intervenuti
convenuti
elenco dei presenti
lista dei presenti
foglio presenze
membri presenti
soci presenti
consiglieri presenti
invitati
ospiti
in presenza
collegati
da remoto
in collegamento
`,
  attendee: `
partecipanti
partecipante
presenti
intervenuti
convenuti
`,
  absence: `
assenti
assente
assenze
assenti giustificati
assenze giustificate
giustificat*
hanno giustificato
scusat*
non presenti
sono assenti
`,
  alsoPresent: `
altri
altre
inoltre
anche
anche presenti
online
da remoto
in remoto
in videoconferenza
in presenza
ospiti
invitati
`,
  member: `
membri
membro
soci
consiglieri
componenti
composizione
quorum
elenco dei soci
`,
  role: `
moderatore
moderatrice
modera
segretario
segretaria
presidente
presiede
facilitatore
facilitatrice
facilita
verbalizza
verbalizzante
verbale
verbale a cura di
coordinatore
coordinatrice
conduce
segreteria
presidenza
moderazione
relatore
relatrice
scrum master
product owner
prende appunti
`,
  minutesPart: `
note
verbale
svolgimento
discussione
dibattito
ordine del giorno
odg
argomenti
argomento
temi
punti
annunci
novit\xE0
novita
comunicazioni
decisioni
delibere
compiti
azioni
relazioni
relazione
precedente
sintesi
riassunto
obiettivo
obiettivi
`,
  thing: `
italiano
inglese
sito
pagina
server
comunicazione
tesoreria
traduzione
traduzioni
bilancio
statuto
social
promozione
logistica
grafica
documentazione
formazione
sede
evento
eventi
newsletter
posta
laboratorio
laboratori
bando
bandi
contabilit\xE0
contabilita
fatturazione
infrastruttura
backend
frontend
base di dati
prove
relazione
calendario
roma
milano
torino
`,
  acronym: `
pr
api
ux
ui
cv
iva
pdf
faq
ok
ia
cda
odg
`,
  groupNoun: `
grafica
prove
supporto
sicurezza
progetto
ricerca
comunicazione
`,
  groupBefore: `
gruppo
gruppo di lavoro
squadra
team
commissione
comitato
area
sottogruppo
dipartimento
tavolo
consiglio
direttivo
ufficio
gdl
segreteria
reparto
`,
  office: `
direttore
direttrice
capo
responsabile
presidente
vicepresidente
coordinatore
coordinatrice
segretario
segretaria
tesoriere
tesoriera
delegato
delegata
referente
assessore
sindaco
`,
  helps: `
aiutare
dare una mano
supportare
collaborare
affiancare
sostenere
`,
  supportRole: `
supporto
supporta
aiuto
aiuta
sostituto
sostituta
revisore
revisione
collabora
affianca
`,
  copied: `
cc
in copia
in cc
copia a
avvisare
informare
`,
  possessive: `
suo
sua
suoi
sue
loro
mio
mia
miei
mie
nostro
nostra
nostri
nostre
vostro
vostra
`,
  loginColumn: `
utente
nome utente
account
github
`,
  nickColumn: `
soprannome
nick
alias
`,
  initialsColumn: `
iniziali
sigla
sigle
abbreviazione
`,
  firmColumn: `
organizzazione
organizzazioni
azienda
ditta
societ\xE0
societa
ente
istituzione
istituto
affiliazione
associazione
`,
  mailColumn: `
e mail
email
mail
posta elettronica
contatto
recapito
`,
  listedColumn: `
partecipante
partecipanti
membro
membri
socio
soci
nome e cognome
cognome
cognome e nome
consigliere
studente
studentessa
`,
  presentColumn: `
presente
presenti
presenza
presenze
assente
`,
  nameColumn: `
nome
nomi
nominativo
chi
persona
persone
`,
  asideColumn: `
ruolo
ruoli
carica
funzione
titolo
comment*
osservazion*
nota
note
luogo
paese
citt\xE0
citta
area
gruppo
squadra
firma
matricola
`,
  ownerRole: `
responsabilit\xE0
responsabilita
responsabile
responsabili
responsabile/i
chi
incaricat*
assegnatario
assegnatari
assegnataria
assegnato a
assegnata a
assegnat*
a carico di
a carico
in carico a
carico
persona
persone
persona responsabile
nome
nomi
nominativo
titolare
referente
referenti
esecutore
svolge
a cura di
cura
coordinatore
coordinatrice
coordina
membro
membri
resp.
chi lo fa
capofila
`,
  taskColumn: `
compito
compiti
azione
azioni
attivit\xE0
attivita
impegno
impegni
incarico
incarichi
adempimento
adempimenti
cosa
che cosa
descrizione
dettaglio
dettagli
oggetto
argomento
tema
voce
titolo
lavoro
obiettivo
consegna
da fare
cosa fare
descrizione attivit\xE0
descrizione attivita
descrizione azione
`,
  plainTaskColumn: `
cosa
che cosa
cosa fare
da fare
attivit\xE0
attivita
impegno
impegni
lavoro
descrizione attivit\xE0
descrizione attivita
consegna
`,
  statusColumn: `
stato
status
situazione
avanzamento
stato avanzamento
stato di avanzamento
progresso
% completamento
% avanzamento
completamento
completato
completata
completato?
fatto
fatta
fatto?
svolto
terminato
terminata
chiuso
concluso
eseguito
`,
  dueColumn: `
scadenza
scadenze
data di scadenza
data scadenza
data limite
data di consegna
data consegna
data prevista
data entro cui
entro
entro quando
entro il
quando
per quando
termine
termini
consegna
tempi
tempistica
tempistiche
deadline
data
data fine
data di completamento
`,
  dateColumn: `
data
`,
  identifier: `
n.
n\xB0
n\xBA
n
nr
nr.
num
num.
numero
id
#
codice
cod.
rif
rif.
`,
  topicColumn: `
tema
temi
argomento
argomenti
punto
punti
punto odg
punto all'ordine del giorno
discussione
dibattito
note
commenti
osservazioni
decisione
decisioni
delibera
delibere
deliberazioni
conclusione
conclusioni
ordine del giorno
sintesi
riassunto
descrizione
contenuto
esito
oggetto
`,
  closedCell: `
fatto
fatta
fatti
fatte
completat*
completo
terminat*
finit*
chiuso
chiusa
chiusi
chiuse
concluso
conclusa
conclusi
concluse
risolto
risolta
risolti
risolte
svolto
svolta
svolti
svolte
eseguit*
effettuat*
realizzat*
evaso
evasa
evasi
evase
consegnat*
pronto
pronta
pronti
pronte
s\xEC
si
ok
annullat*
100%
`,
  openCell: `
no
non ancora
in sospeso
in corso
in lavorazione
in attesa
da fare
da iniziare
non iniziat*
aperto
aperta
aperti
aperte
`,
  markers: `
azione
compito
da fare
punto d'azione
azione da intraprendere
incarico
attivit\xE0 da svolgere
attivita da svolgere
adempimento
`,
  traps: `
ai
`,
  and: `
e
ed
o
od
oppure
nonch\xE9
assieme a
`,
  duty: `
deve
devono
dovr\xE0
dovra
dovranno
dovrebbe
dovrebbero
ha da
avr\xE0 da
avra da
si impegna a
si impegnano a
si \xE8 impegnato a
si e impegnato a
si \xE8 impegnata a
si e impegnata a
si offre di
si offrono di
si \xE8 offerto di
si e offerto di
si \xE8 offerta di
si e offerta di
si incarica di
si incaricano di
\xE8 incaricato di
e incaricato di
\xE8 incaricata di
e incaricata di
sono incaricati di
sono incaricate di
viene incaricato di
viene incaricata di
pu\xF2
puo
provvede a
provvedono a
provveder\xE0 a
provvedera a
provvederanno a
\xE8 tenuto a
e tenuto a
`,
  passive: `
essere
venire
stare
rimanere
`,
  takes: `
si occupa
si occupano
si occuper\xE0
si occuperanno
se ne occupa
se ne occuper\xE0
se ne occupano
si prende cura
si fa carico
si fanno carico
si far\xE0 carico
si incarica
si incaricano
si incaricher\xE0
si mette in contatto
si mettono in contatto
si metter\xE0 in contatto
si informa
si informer\xE0
\xE8 responsabile di
\xE8 responsabile del
\xE8 responsabile della
sono responsabili di
\xE8 il responsabile
\xE8 la responsabile
prende in carico
prender\xE0 in carico
prendono in carico
prende contatto
prender\xE0 contatto
prende contatti
cura la
cura il
ci manda
ci invia
ci invier\xE0
contatta
contattano
prepara
preparano
invia
inviano
manda
mandano
crea
creano
redige
redigono
rivede
rivedono
pubblica
pubblicano
aggiorna
aggiornano
organizza
organizzano
coordina
coordinano
convoca
convocano
compra
comprano
acquista
acquistano
prenota
prenotano
presenta
presentano
consegna
consegnano
completa
completano
termina
terminano
finisce
finiscono
finalizza
finalizzano
conclude
concludono
indaga
indagano
approfondisce
approfondiscono
cerca
cercano
consulta
consultano
chiede
chiedono
domanda
domandano
parla
parlano
chiama
chiamano
telefona
telefonano
avvisa
avvisano
informa
informano
comunica
comunicano
conferma
confermano
verifica
verificano
controlla
controllano
valida
validano
prova
provano
testa
testano
installa
installano
configura
configurano
documenta
documentano
implementa
implementano
sviluppa
sviluppano
progetta
progettano
programma
programmano
pianifica
pianificano
elabora
elaborano
analizza
analizzano
studia
studiano
valuta
valutano
guarda
guardano
rilegge
rileggono
esplora
esplorano
sistema
sistemano
corregge
correggono
risolve
risolvono
migliora
migliorano
aggiunge
aggiungono
include
includono
inserisce
inseriscono
integra
integrano
toglie
togliono
rimuove
rimuovono
elimina
eliminano
cancella
cancellano
cambia
cambiano
modifica
modificano
sposta
spostano
migra
migrano
traduce
traducono
stampa
stampano
paga
pagano
incassa
incassano
firma
firmano
richiede
richiedono
raccoglie
raccogliono
riunisce
riuniscono
porta
portano
monta
montano
pulisce
puliscono
ordina
ordinano
annota
annotano
registra
registrano
iscrive
iscrivono
invita
invitano
propone
propongono
suggerisce
suggeriscono
definisce
definiscono
decide
decidono
fissa
fissano
stabilisce
stabiliscono
condivide
condividono
diffonde
diffondono
promuove
promuovono
carica
caricano
scarica
scaricano
scrive
scrivono
legge
leggono
risponde
rispondono
segue
seguono
continua
continuano
riprende
riprendono
inizia
iniziano
avvia
avviano
lancia
lanciano
apre
aprono
chiude
chiudono
fa
fanno
mette
mettono
tenta
tentano
provvede
provvedono
aiuta
aiutano
sostiene
sostengono
collabora
collaborano
partecipa
partecipano
accompagna
accompagnano
supervisiona
supervisionano
modera
moderano
guida
guidano
dirige
dirigono
assume
assumono
prende
prendono
d\xE0
danno
negozia
negoziano
calcola
calcolano
stima
stimano
preventiva
preventivano
rifattorizza
rifattorizzano
disegna
disegnano
trascrive
trascrivono
riassume
riassumono
illustra
illustrano
forma
formano
facilita
facilitano
garantisce
garantiscono
assicura
assicurano
adatta
adattano
allega
allegano
approva
approvano
archivia
archiviano
gestisce
gestiscono
ottiene
ottengono
costruisce
costruiscono
distribuisce
distribuiscono
sceglie
scelgono
trova
trovano
struttura
strutturano
spiega
spiegano
estrae
estraggono
genera
generano
identifica
identificano
individua
individuano
introduce
introducono
mantiene
mantengono
misura
misurano
nomina
nominano
notifica
notificano
offre
offrono
ottimizza
ottimizzano
passa
passano
pensa
pensano
realizza
realizzano
ricorda
ricordano
inoltra
inoltrano
trasmette
trasmettono
rinnova
rinnovano
ripara
riparano
compila
compilano
seleziona
selezionano
sincronizza
sincronizzano
sostituisce
sostituiscono
lavora
lavorano
utilizza
utilizzano
usa
usano
vende
vendono
visita
visitano
esegue
eseguono
formalizza
formalizzano
amplia
ampliano
recupera
recuperano
monitora
monitorano
predispone
predispongono
concorda
concordano
deposita
depositano
fornisce
forniscono
sollecita
sollecitano
intervista
intervistano
procura
procurano
allestisce
allestiscono
cura
curano
segnala
segnalano
effettua
effettuano
svolge
svolgono
reperisce
reperiscono
attiva
attivano
protocolla
protocollano
bonifica
bonificano
versa
versano
rendiconta
rendicontano
abbozza
abbozzano
vaglia
vagliano
esamina
esaminano
discute
discutono
affronta
affrontano
impara
imparano
incontra
incontrano
tiene
tengono
contatter\xE0
contatteranno
preparer\xE0
prepareranno
invier\xE0
invieranno
mander\xE0
manderanno
creer\xE0
creeranno
rediger\xE0
redigeranno
riveder\xE0
rivederanno
pubblicher\xE0
pubblicheranno
aggiorner\xE0
aggiorneranno
organizzer\xE0
organizzeranno
coordiner\xE0
coordineranno
convocher\xE0
convocheranno
comprer\xE0
compreranno
acquister\xE0
acquisteranno
prenoter\xE0
prenoteranno
presenter\xE0
presenteranno
consegner\xE0
consegneranno
completer\xE0
completeranno
terminer\xE0
termineranno
finir\xE0
finiranno
finalizzer\xE0
finalizzeranno
concluder\xE0
concluderanno
indagher\xE0
indagheranno
approfondir\xE0
approfondiranno
cercher\xE0
cercheranno
consulter\xE0
consulteranno
chieder\xE0
chiederanno
domander\xE0
domanderanno
parler\xE0
parleranno
chiamer\xE0
chiameranno
telefoner\xE0
telefoneranno
avviser\xE0
avviseranno
informer\xE0
informeranno
comunicher\xE0
comunicheranno
confermer\xE0
confermeranno
verificher\xE0
verificheranno
controller\xE0
controlleranno
valider\xE0
valideranno
prover\xE0
proveranno
tester\xE0
testeranno
installer\xE0
installeranno
configurer\xE0
configureranno
documenter\xE0
documenteranno
implementer\xE0
implementeranno
svilupper\xE0
svilupperanno
progetter\xE0
progetteranno
programmer\xE0
programmeranno
pianificher\xE0
pianificheranno
elaborer\xE0
elaboreranno
analizzer\xE0
analizzeranno
studier\xE0
studieranno
valuter\xE0
valuteranno
guarder\xE0
guarderanno
rilegger\xE0
rileggeranno
esplorer\xE0
esploreranno
sistemer\xE0
sistemeranno
corregger\xE0
correggeranno
risolver\xE0
risolveranno
migliorer\xE0
miglioreranno
aggiunger\xE0
aggiungeranno
includer\xE0
includeranno
inserir\xE0
inseriranno
integrer\xE0
integreranno
toglier\xE0
toglieranno
rimuover\xE0
rimuoveranno
eliminer\xE0
elimineranno
canceller\xE0
cancelleranno
cambier\xE0
cambieranno
modificher\xE0
modificheranno
sposter\xE0
sposteranno
migrer\xE0
migreranno
tradurr\xE0
tradurranno
stamper\xE0
stamperanno
pagher\xE0
pagheranno
incasser\xE0
incasseranno
firmer\xE0
firmeranno
richieder\xE0
richiederanno
raccoglier\xE0
raccoglieranno
riunir\xE0
riuniranno
porter\xE0
porteranno
monter\xE0
monteranno
pulir\xE0
puliranno
ordiner\xE0
ordineranno
annoter\xE0
annoteranno
registrer\xE0
registreranno
iscriver\xE0
iscriveranno
inviter\xE0
inviteranno
proporr\xE0
proporranno
suggerir\xE0
suggeriranno
definir\xE0
definiranno
decider\xE0
decideranno
fisser\xE0
fisseranno
stabilir\xE0
stabiliranno
condivider\xE0
condivideranno
diffonder\xE0
diffonderanno
promuover\xE0
promuoveranno
caricher\xE0
caricheranno
scaricher\xE0
scaricheranno
scriver\xE0
scriveranno
legger\xE0
leggeranno
risponder\xE0
risponderanno
seguir\xE0
seguiranno
continuer\xE0
continueranno
riprender\xE0
riprenderanno
inizier\xE0
inizieranno
avvier\xE0
avvieranno
lancer\xE0
lanceranno
aprir\xE0
apriranno
chiuder\xE0
chiuderanno
far\xE0
faranno
metter\xE0
metteranno
tenter\xE0
tenteranno
provveder\xE0
provvederanno
aiuter\xE0
aiuteranno
sosterr\xE0
sosterranno
collaborer\xE0
collaboreranno
parteciper\xE0
parteciperanno
accompagner\xE0
accompagneranno
supervisioner\xE0
supervisioneranno
moderer\xE0
modereranno
guider\xE0
guideranno
diriger\xE0
dirigeranno
assumer\xE0
assumeranno
prender\xE0
prenderanno
dar\xE0
daranno
negozier\xE0
negozieranno
calcoler\xE0
calcoleranno
stimer\xE0
stimeranno
preventiver\xE0
preventiveranno
rifattorizzer\xE0
rifattorizzeranno
disegner\xE0
disegneranno
trascriver\xE0
trascriveranno
riassumer\xE0
riassumeranno
illustrer\xE0
illustreranno
former\xE0
formeranno
faciliter\xE0
faciliteranno
garantir\xE0
garantiranno
assicurer\xE0
assicureranno
adatter\xE0
adatteranno
allegher\xE0
allegheranno
approver\xE0
approveranno
archivier\xE0
archivieranno
gestir\xE0
gestiranno
otterr\xE0
otterranno
costruir\xE0
costruiranno
distribuir\xE0
distribuiranno
sceglier\xE0
sceglieranno
trover\xE0
troveranno
strutturer\xE0
struttureranno
spiegher\xE0
spiegheranno
estrarr\xE0
estrarranno
generer\xE0
genereranno
identificher\xE0
identificheranno
individuer\xE0
individueranno
introdurr\xE0
introdurranno
manterr\xE0
manterranno
misurer\xE0
misureranno
nominer\xE0
nomineranno
notificher\xE0
notificheranno
offrir\xE0
offriranno
ottimizzer\xE0
ottimizzeranno
passer\xE0
passeranno
penser\xE0
penseranno
realizzer\xE0
realizzeranno
ricorder\xE0
ricorderanno
inoltrer\xE0
inoltreranno
trasmetter\xE0
trasmetteranno
rinnover\xE0
rinnoveranno
riparer\xE0
ripareranno
compiler\xE0
compileranno
selezioner\xE0
selezioneranno
sincronizzer\xE0
sincronizzeranno
sostituir\xE0
sostituiranno
lavorer\xE0
lavoreranno
utilizzer\xE0
utilizzeranno
user\xE0
useranno
vender\xE0
venderanno
visiter\xE0
visiteranno
eseguir\xE0
eseguiranno
formalizzer\xE0
formalizzeranno
amplier\xE0
amplieranno
recuperer\xE0
recupereranno
monitorer\xE0
monitoreranno
predisporr\xE0
predisporranno
concorder\xE0
concorderanno
depositer\xE0
depositeranno
fornir\xE0
forniranno
solleciter\xE0
solleciteranno
intervister\xE0
intervisteranno
procurer\xE0
procureranno
allestir\xE0
allestiranno
curer\xE0
cureranno
segnaler\xE0
segnaleranno
effettuer\xE0
effettueranno
svolger\xE0
svolgeranno
reperir\xE0
reperiranno
attiver\xE0
attiveranno
protocoller\xE0
protocolleranno
bonificher\xE0
bonificheranno
verser\xE0
verseranno
rendiconter\xE0
rendiconteranno
abbozzer\xE0
abbozzeranno
vaglier\xE0
vaglieranno
esaminer\xE0
esamineranno
discuter\xE0
discuteranno
affronter\xE0
affronteranno
imparer\xE0
impareranno
incontrer\xE0
incontreranno
terr\xE0
terranno
`,
  charge: `
per
a
da
di
con
al
alla
del
della
dal
dalla
a cura di
a carico di
assegnata a
assegnato a
in carico a
`,
  supporters: `
con il supporto di
col supporto di
con l'aiuto di
con il sostegno di
supportato da
supportata da
insieme a
assieme a
in collaborazione con
con la collaborazione di
via
cc
`,
  ownerLabels: `
responsabile
responsabili
resp.
incaricato
incaricata
incaricati
assegnato a
assegnata a
assegnato
a cura di
a carico di
in carico a
referente
chi
cura
`,
  nobody: `
nessuno
nessuna
qualcuno
chi
da definire
da decidere
da stabilire
da assegnare
da individuare
da confermare
non assegnato
non assegnata
volontario
volontaria
volontari
cercasi volontario
cercasi volontari
cercasi
nome
nomi
responsabile
responsabili
altri
altre
utente
persona
chiunque
indefinito
`,
  everybody: `
tutti
tutte
tutti e tutte
tutte e tutti
tutti/e
tutt\u0259
tutto il gruppo
tutto il team
tutta la squadra
tutto il direttivo
tutto il consiglio
tutti i membri
tutti i soci
tutti i presenti
tutti i partecipanti
tutti quanti
tutti noi
ciascuno
ciascuna
ognuno
ognuna
ogni membro
ogni gruppo
ogni socio
entrambi
entrambe
team al completo
gruppo intero
intero gruppo
intero team
`,
  pair: `
entrambi
entrambe
tutti e due
tutte e due
`,
  groups: `
squadra
squadre
gruppo
gruppi
team
commissione
commissioni
comitato
comitati
consiglio
direttivo
consiglio direttivo
giunta
segreteria
tesoreria
presidenza
vicepresidenza
segretario
segretaria
tesoriere
tesoriera
presidente
presidentessa
vicepresidente
coordinatore
coordinatrice
coordinatori
coordinamento
consiglieri
consigliere
consigliera
moderatore
moderatrice
membri
soci
socie
volontari
volontarie
direzione
sviluppatori
sviluppatrici
manutentori
amministratori
amministrazione
delegati
delegato
delegata
professore
professoressa
professori
docenti
docente
studenti
studentesse
partecipanti
organizzatori
organizzatrici
organizzazione
comune
redazione
referenti
sindaco
assessore
`,
  honorific: `
sig
sig.
sig.ra
sig.na
sigg.
signor
signora
signorina
dott
dott.
dott.ssa
dr
dr.
dr.ssa
prof
prof.
prof.ssa
ing
ing.
avv
avv.
arch
arch.
geom.
rag.
don
suor
cav.
on.
`,
  noTask: `
nessuna
nessuno
niente
nulla
non ce ne sono
non ci sono
nessun compito
nessuna azione
nessuna attivit\xE0
nessuna attivita
nessun incarico
nessuna azione in sospeso
nessuna in sospeso
nessuna azione pendente
niente da fare
niente da segnalare
nulla da segnalare
nulla da fare
non applicabile
n/a
na
n.a.
n.d.
nessuna novit\xE0
nessuna novita
senza novit\xE0
senza novita
vedi sotto
vedi sopra
vedi verbale
vedi tabella
da definire
nessuna per ora
niente per ora
al momento nessuna
al momento niente
vuoto
`,
  done: `
fatto
fatta
fatti
fatte
terminato
terminata
terminati
completat*
finito
finita
finiti
chiuso
chiusa
chiusi
chiuse
concluso
conclusa
conclusi
concluse
risolto
risolta
risolti
risolte
pronto
pronta
pronti
pronte
svolto
svolta
svolti
svolte
eseguit*
effettuat*
realizzat*
evaso
evasa
evasi
evase
consegnat*
corretto
corretta
corretti
corrette
portato a termine
portata a termine
portati a termine
portate a termine
gi\xE0 fatto
gia fatto
gi\xE0 fatta
gia fatta
gi\xE0 fatti
gia fatti
gi\xE0 fatte
gia fatte
gi\xE0 svolto
gia svolto
gi\xE0 svolta
gia svolta
\xE8 fatto
e fatto
\xE8 fatta
e fatta
\xE8 stato fatto
e stato fatto
\xE8 stata fatta
e stata fatta
sono state fatte
sono stati fatti
\xE8 stato completato
e stato completato
\xE8 stata completata
e stata completata
\xE8 pronto
e pronto
\xE8 pronta
e pronta
tutto fatto
`,
  happened: `
\xE8 stato inviato
e stato inviato
\xE8 stata inviata
e stata inviata
sono stati inviati
sono state inviate
\xE8 stato pubblicato
e stato pubblicato
\xE8 stata pubblicata
e stata pubblicata
\xE8 stato creato
e stato creato
\xE8 stata creata
e stata creata
\xE8 stato risolto
e stato risolto
\xE8 stata risolta
e stata risolta
\xE8 stato chiuso
e stato chiuso
\xE8 stata chiusa
e stata chiusa
\xE8 stato completato
e stato completato
\xE8 stata completata
e stata completata
\xE8 stato aggiornato
e stato aggiornato
\xE8 stata aggiornata
e stata aggiornata
\xE8 stato aggiunto
e stato aggiunto
\xE8 stata aggiunta
e stata aggiunta
\xE8 stato caricato
e stato caricato
\xE8 stata caricata
e stata caricata
\xE8 stato corretto
e stato corretto
\xE8 stata corretta
e stata corretta
\xE8 stato comprato
e stato comprato
\xE8 stata comprata
e stata comprata
\xE8 stato acquistato
e stato acquistato
\xE8 stata acquistata
e stata acquistata
\xE8 stato pagato
e stato pagato
\xE8 stata pagata
e stata pagata
\xE8 stato firmato
e stato firmato
\xE8 stata firmata
e stata firmata
\xE8 stato contattato
e stato contattato
\xE8 stata contattata
e stata contattata
\xE8 stato presentato
e stato presentato
\xE8 stata presentata
e stata presentata
\xE8 stato consegnato
e stato consegnato
\xE8 stata consegnata
e stata consegnata
\xE8 stato realizzato
e stato realizzato
\xE8 stata realizzata
e stata realizzata
\xE8 stato eseguito
e stato eseguito
\xE8 stata eseguita
e stata eseguita
\xE8 stato effettuato
e stato effettuato
\xE8 stata effettuata
e stata effettuata
\xE8 stato approvato
e stato approvato
\xE8 stata approvata
e stata approvata
\xE8 stato prenotato
e stato prenotato
\xE8 stata prenotata
e stata prenotata
\xE8 stato unito
e stato unito
\xE8 stata unita
e stata unita
\xE8 gi\xE0 stato fatto
e gia stato fatto
\xE8 gi\xE0 stata fatta
e gia stata fatta
si \xE8 svolto
si e svolto
si \xE8 svolta
si e svolta
ha avuto luogo
hanno avuto luogo
sono stati fatti
sono state fatte
sono stati completati
sono state completate
`,
  acted: `
inviat*
creat*
pubblicat*
aggiunto
aggiunta
aggiunti
aggiunte
aggiornat*
caricat*
contattat*
scritto
scritta
scritti
scritte
redatto
redatta
redatti
redatte
comprat*
acquistat*
pagat*
prenotat*
firmat*
presentat*
richiesto
richiesta
richiesti
richieste
corretto
corretta
corretti
corrette
eliminat*
rimosso
rimossa
rimossi
rimosse
invitat*
avvisat*
informat*
convocat*
preparat*
mandat*
sentit*
ha inviato
ha creato
ha pubblicato
ha aggiunto
ha aggiornato
ha contattato
ha parlato con
ha sentito
ha scritto
ha comprato
ha acquistato
ha pagato
ha prenotato
ha firmato
ha presentato
ha chiesto
ha richiesto
ha avvisato
ha informato
ha invitato
ha preparato
ha fatto
ha completato
ha consegnato
ha mandato
`,
  doneApart: `
ok
completo
completa
completi
complete
inviato
mail inviata
e-mail inviata
email inviata
messaggio inviato
pr unita
pr mergiata
pr mergeata
pr chiusa
pr approvata
`,
  already: `
gi\xE0
gia
tutto
tutti
tutte
\xE8
e
sono
\xE8 gi\xE0
e gia
sono gi\xE0
sono gia
\xE8 stato
e stato
\xE8 stata
e stata
sono stati
sono state
\xE8 gi\xE0 stato
e gia stato
\xE8 gi\xE0 stata
e gia stata
`,
  dropped: `
annullat*
scartat*
obsoleto
obsoleta
obsoleti
obsolete
abbandonat*
ritirat*
respinto
respinta
respinti
respinte
eliminato dalla lista
eliminata dalla lista
eliminati dalla lista
eliminate dalla lista
non pi\xF9 necessario
non piu necessario
non pi\xF9 necessaria
non piu necessaria
non pi\xF9 necessarii
non piu necessarii
non pi\xF9 necessarie
non piu necessarie
non \xE8 pi\xF9 necessario
non e piu necessario
non \xE8 pi\xF9 necessaria
non e piu necessaria
non \xE8 pi\xF9 necessarii
non e piu necessarii
non \xE8 pi\xF9 necessarie
non e piu necessarie
non sono pi\xF9 necessario
non sono piu necessario
non sono pi\xF9 necessaria
non sono piu necessaria
non sono pi\xF9 necessarii
non sono piu necessarii
non sono pi\xF9 necessarie
non sono piu necessarie
non serve pi\xF9
non serve piu
non servono pi\xF9
non servono piu
non si fa pi\xF9
non si fa piu
non si far\xE0
non si fara
non verr\xE0 fatto
non verra fatto
non verr\xE0 fatta
non verra fatta
non pi\xF9 pertinente
non piu pertinente
non pi\xF9 rilevante
non piu rilevante
decadut*
fuori ambito
superato dagli eventi
superata dagli eventi
superati dagli eventi
superate dagli eventi
no grazie
non serve
non se ne fa nulla
`,
  notDone: `
non
no
ancora
mai
in sospeso
in corso
in attesa
in lavorazione
in progress
in ritardo
aspettando
attende
attendiamo
manca
mancano
quasi
parzialmente
in parte
parziale
rinviat*
rimandat*
posticipat*
sospeso
sospesa
sospesi
sospese
bloccat*
fermo
ferma
fermi
ferme
aperto
aperta
aperti
aperte
quando
se
fino
finch\xE9
finche
prima
deve
devono
dovrebbe
dovr\xE0
dovra
bisogna
occorre
sar\xE0
saranno
verr\xE0
verra
verranno
presto
a breve
prossimamente
ma
per\xF2
pero
tranne
salvo
eccetto
senza
continua
continuano
iniziat*
cominciat*
avviat*
da fare
forse
domani
bozza
in revisione
da definire
da completare
`,
  goesOn: `
in corso
in sospeso
in attesa
in lavorazione
in progress
in svolgimento
in fase di completamento
in ritardo
ancora aperto
ancora aperta
ancora in corso
ancora in sospeso
aperto
aperta
aperti
aperte
pendente
rinviat*
si rinvia
rimandat*
si rimanda
posticipat*
bloccat*
sospeso
sospesa
sospesi
sospese
da fare
da iniziare
da completare
non fatto
non fatta
non fatti
non fatte
non iniziat*
non svolto
non svolta
non svolti
non svolte
non completat*
non ancora
non ancora fatto
non ancora fatta
nessuna novit\xE0
nessuna novita
nessun aggiornamento
nessun progresso
iniziat*
avviat*
parzialmente fatto
parzialmente completato
parzialmente completata
parziale
continua
prosegue
in revisione
`,
  still: `
ancora
tuttora
\xE8 ancora
e ancora
sono ancora
resta
restano
rimane
sempre
continua
`,
  moved: `
rinviat*
si rinvia
rimandat*
si rimanda
posticipat*
si posticipa
spostat*
si sposta
slittat*
slitta
`,
  limits: `
ma
per\xF2
pero
tranne
salvo
eccetto
non
quasi
quando
se
fino
manca
mancano
solo
soltanto
presto
parzialmente
appena
in parte
a meno che
`,
  negation: `
non
mai
n\xE9
ne
senza
non \xE8
non e
non sono
non \xE8 stato
non e stato
non \xE8 stata
non e stata
non ancora
`,
  statusLabel: `
stato
status
situazione
avanzamento
aggiornamento
seguito
`,
  see: `
vedi
vedere
cfr
cfr.
cf
cf.
v.
si veda
consultare
dettagli in
maggiori informazioni in
`,
  makes: `
creare
aprire
scrivere
redigere
aggiungere
fare
`,
  light: `
verificare
creare
fare
vedere
guardare
scrivere
aggiungere
aggiornare
preparare
chiedere
controllare
continuare
finire
chiarire
inviare
mandare
dare
mettere
parlare
commentare
di nuovo
ancora
anche
pi\xF9
piu
nuovo
nuova
prossimo
ultimo
compito
tema
punto
riunione
che
deve
pu\xF2
puo
con
non
`,
  generalSection: `
note
varie
varie ed eventuali
altro
discussione
temi
argomenti
argomenti trattati
svolgimento
svolgimento della riunione
commenti
osservazioni
ordine del giorno
odg
verbale
riassunto
sintesi
comunicazioni
`,
  otherStatements: `
decisione
decisioni
si decide
si \xE8 deciso
si e deciso
deciso
delibera
delibere
si delibera
deliberato
accordo
accordi
risoluzione
risoluzioni
approvato
approvata
nota
note
informazione
informazioni
info
domanda
domande
risposta
votazione
voto
voti
votano
favorevoli
contrari
astenuti
partecipanti
presenti
assenti
giustificati
ordine del giorno
odg
o.d.g.
verbale
verbalizza
riassunto
sintesi
conclusione
conclusioni
prossima riunione
prossimo incontro
data della prossima riunione
data
ora
ora inizio
ora fine
orario
inizio
luogo
durata
tema
temi
argomento
argomenti
osservazione
osservazioni
commento
commenti
avviso
avvisi
dibattito
discussione
proposta
proposte
motivo
obiettivo
obiettivi
link
esempio
contesto
risultato
risultati
esito
problema
problemi
rischio
rischi
idea
idee
dubbio
dubbi
mozione
modera
presiede
`,
  templates: `
aggiungere qui i compiti
aggiungi qui le azioni
elenco delle azioni qui
descrivere il compito
descrizione del compito qui
scrivere qui
scrivi qui
nome del responsabile
nome del compito
chi fa cosa
`,
  intelligence: `
generativa
act
e
per
in
\xE8
pu\xF2
puo
di
come
`,
  notNames: `
contattare
preparare
inviare
mandare
creare
redigere
rivedere
pubblicare
aggiornare
organizzare
coordinare
convocare
comprare
acquistare
prenotare
presentare
consegnare
completare
terminare
finire
finalizzare
concludere
indagare
approfondire
cercare
consultare
chiedere
domandare
parlare
chiamare
telefonare
avvisare
informare
comunicare
confermare
verificare
controllare
validare
provare
testare
installare
configurare
documentare
implementare
sviluppare
progettare
programmare
pianificare
elaborare
analizzare
studiare
valutare
guardare
rileggere
esplorare
sistemare
correggere
risolvere
migliorare
aggiungere
includere
inserire
integrare
togliere
rimuovere
eliminare
cancellare
cambiare
modificare
spostare
migrare
tradurre
stampare
pagare
incassare
firmare
richiedere
raccogliere
riunire
portare
montare
pulire
ordinare
annotare
registrare
iscrivere
invitare
proporre
suggerire
definire
decidere
fissare
stabilire
condividere
diffondere
promuovere
caricare
scaricare
scrivere
leggere
rispondere
seguire
continuare
riprendere
iniziare
avviare
lanciare
aprire
chiudere
fare
mettere
tentare
provvedere
aiutare
sostenere
collaborare
partecipare
accompagnare
supervisionare
moderare
guidare
dirigere
assumere
prendere
dare
negoziare
calcolare
stimare
preventivare
rifattorizzare
disegnare
trascrivere
riassumere
illustrare
formare
facilitare
garantire
assicurare
adattare
allegare
approvare
archiviare
gestire
ottenere
costruire
distribuire
scegliere
trovare
strutturare
spiegare
estrarre
generare
identificare
individuare
introdurre
mantenere
misurare
nominare
notificare
offrire
ottimizzare
passare
pensare
realizzare
ricordare
inoltrare
trasmettere
rinnovare
riparare
compilare
selezionare
sincronizzare
sostituire
lavorare
utilizzare
usare
vendere
visitare
eseguire
formalizzare
ampliare
recuperare
monitorare
predisporre
concordare
depositare
fornire
sollecitare
intervistare
procurare
allestire
curare
segnalare
effettuare
svolgere
reperire
attivare
protocollare
bonificare
versare
rendicontare
abbozzare
vagliare
esaminare
discutere
affrontare
imparare
incontrare
tenere
si
mi
ci
vi
ne
che
chi
come
quando
dove
s\xEC
no
non
gi\xE0
gia
e
o
ma
per\xF2
pero
perch\xE9
perche
per
con
senza
di
del
della
alla
in
nel
nella
da
dal
dalla
su
sul
sulla
entro
dopo
prima
durante
tra
fra
anche
inoltre
ancora
ora
poi
oggi
domani
questo
questa
questi
queste
ci\xF2
cio
c'\xE8
c'e
essere
avere
stare
andare
vedere
potere
dovere
manca
mancano
resta
restano
deve
devono
bisogna
occorre
prossimo
prossima
prossimi
prossime
nuovo
nuova
secondo
ultimo
ultima
altro
altra
altri
altre
ogni
compito
compiti
azione
azioni
attivit\xE0
attivita
tema
temi
argomento
punto
punti
domanda
idea
idee
esempio
data
scadenza
luogo
riunione
verbale
decisione
decisioni
nota
note
proposta
proposte
stato
fatto
fatta
urgente
importante
priorit\xE0
priorita
mail
messaggio
link
elenco
lista
documento
documenti
relazione
preventivo
preventivi
bilancio
fattura
fatture
locandina
locandine
volantino
volantini
sondaggio
questionario
modulo
pagina
sito
codice
base di dati
consegna
presentazione
calendario
prova
prove
test
grazie
sprint
settimana
parte
fase
versione
opzione
opzioni
riassunto
obiettivo
obiettivi
risultato
risultati
problema
problemi
dubbio
dubbi
niente
nulla
qualcuno
nessuno
qualcosa
meglio
possibile
forse
luned\xEC
lunedi
marted\xEC
martedi
mercoled\xEC
mercoledi
gioved\xEC
giovedi
venerd\xEC
venerdi
sabato
gennaio
febbraio
marzo
aprile
maggio
giugno
luglio
settembre
ottobre
novembre
dicembre
occuparsi
informarsi
incontrarsi
mettersi
riunirsi
assicurarsi
`,
  objects: `
con
a
ad
al
allo
alla
all'
ai
agli
alle
di
del
dello
della
dell'
dei
degli
delle
da
dal
dalla
per
su
sul
sulla
e
ed
o
senza
secondo
contattare
chiedere
avvisare
scrivere
chiamare
telefonare
invitare
informare
consultare
inviare
mandare
ricordare
aiutare
ringraziare
intervistare
sentire
\xE8
come
tramite
`,
  imperative: `
contattare
preparare
inviare
mandare
creare
redigere
rivedere
pubblicare
aggiornare
organizzare
coordinare
convocare
comprare
acquistare
prenotare
presentare
consegnare
completare
terminare
finire
finalizzare
concludere
indagare
approfondire
cercare
consultare
chiedere
domandare
parlare
chiamare
telefonare
avvisare
informare
comunicare
confermare
verificare
controllare
validare
provare
testare
installare
configurare
documentare
implementare
sviluppare
progettare
programmare
pianificare
elaborare
analizzare
studiare
valutare
guardare
rileggere
esplorare
sistemare
correggere
risolvere
migliorare
aggiungere
includere
inserire
integrare
togliere
rimuovere
eliminare
cancellare
cambiare
modificare
spostare
migrare
tradurre
stampare
pagare
incassare
firmare
richiedere
raccogliere
riunire
portare
montare
pulire
ordinare
annotare
registrare
iscrivere
invitare
proporre
suggerire
definire
decidere
fissare
stabilire
condividere
diffondere
promuovere
caricare
scaricare
scrivere
leggere
rispondere
seguire
continuare
riprendere
iniziare
avviare
lanciare
aprire
chiudere
fare
mettere
tentare
provvedere
aiutare
sostenere
collaborare
partecipare
accompagnare
supervisionare
moderare
guidare
dirigere
assumere
prendere
dare
negoziare
calcolare
stimare
preventivare
rifattorizzare
disegnare
trascrivere
riassumere
illustrare
formare
facilitare
garantire
assicurare
adattare
allegare
approvare
archiviare
gestire
ottenere
costruire
distribuire
scegliere
trovare
strutturare
spiegare
estrarre
generare
identificare
individuare
introdurre
mantenere
misurare
nominare
notificare
offrire
ottimizzare
passare
pensare
realizzare
ricordare
inoltrare
trasmettere
rinnovare
riparare
compilare
selezionare
sincronizzare
sostituire
lavorare
utilizzare
usare
vendere
visitare
eseguire
formalizzare
ampliare
recuperare
monitorare
predisporre
concordare
depositare
fornire
sollecitare
intervistare
procurare
allestire
curare
segnalare
effettuare
svolgere
reperire
attivare
protocollare
bonificare
versare
rendicontare
abbozzare
vagliare
esaminare
discutere
affrontare
imparare
incontrare
tenere
occuparsi di
occuparsi del
occuparsi della
mettersi in contatto
mettersi d'accordo
riunirsi
informarsi
assicurarsi
prendere contatto
prendere contatti
prendere in carico
portare a termine
mettere in pratica
dare seguito
dare un'occhiata
fare il punto
tenere conto
vedere
sentire
andare
`,
  reported: `
ha riferito
ha spiegato
ha detto
ha informato
ha comunicato
ha ricordato
ha segnalato
riferisce
segnala che
informa che
ricorda che
spiega che
dice che
ritiene che
comunica che
pensa che
ringrazia
ha chiesto se
`,
  noNews: `
nessuna novit\xE0
nessun aggiornamento
nessun progresso
ancora da fare
ancora in corso
ancora aperto
ancora in sospeso
invariato
non ancora fatto
`,
  month: `
gennaio
febbraio
marzo
aprile
maggio
giugno
luglio
agosto
settembre
ottobre
novembre
dicembre
gen
feb
mar
apr
mag
giu
lug
ago
set
ott
nov
dic
genn
febbr
mar
apr
magg
giugno
luglio
ag
sett
ott
nov
dic
`,
  weekday: `
luned\xEC
marted\xEC
mercoled\xEC
gioved\xEC
venerd\xEC
sabato
domenica
lun
mar
mer
gio
ven
sab
dom
lunedi
martedi
mercoledi
giovedi
venerdi
sabato
domenica
lunedi'
martedi'
mercoledi'
giovedi'
venerdi'
sabato
domenica
`,
  count: `
uno
due
tre
quattro
cinque
sei
sette
otto
nove
dieci
un
due
tre
quattro
cinque
sei
sette
otto
nove
dieci
una
due
tre
quattro
cinque
sei
sette
otto
nove
dieci
`,
  timeUnit: `
giorno
settimana
mese
trimestre
anno
giorni
settimane
mesi
trimestri
anni
`,
  alsoName: `
domenica
`,
  ordinal: `
\xBA
\xB0
`,
  dayJoin: `
di
il
del
`,
  today: `
oggi
`,
  tomorrow: `
domani
`,
  afterTomorrow: `
dopodomani
`,
  relativeDay: `
stasera
questa sera
domani mattina
domani sera
domattina
oggi stesso
`,
  season: `
natale
pasqua
ferragosto
capodanno
epifania
ognissanti
carnevale
estate
l'estate
autunno
inverno
primavera
ferie
le ferie
vacanze
le vacanze
vacanze estive
le vacanze estive
vacanze di natale
feste
le feste
la pausa estiva
fine anno
il rientro
l'inizio della scuola
`,
  week: `
settimana
mese
fine settimana
weekend
`,
  once: `
volta
`,
  occasion: `
riunione
riunioni
incontro
seduta
sessione
assemblea
chiamata
videochiamata
sprint
consegna
laboratorio
giornata
conferenza
convegno
congresso
release
rilascio
lancio
versione
meeting
call
evento
lezione
presentazione
comitato
commissione
consiglio
direttivo
iterazione
hackathon
fiera
festa
`,
  milestone: `
release
rilascio
lancio
consegna finale
`,
  coming: `
prossimo
prossima
prossimi
prossime
seguente
successivo
successiva
successivi
successive
venturo
ventura
venturi
venture
`,
  comingBehind: `
prossimo
prossima
prossimi
prossime
seguente
successivo
successiva
successivi
successive
venturo
ventura
venturi
venture
che viene
entrante
`,
  current: `
questo
questa
questi
queste
quest'
il presente
la presente
`,
  endOf: `
fine
fine di
fine del
fine della
fine dell'
`,
  partOf: `
met\xE0
meta
met\xE0 di
meta di
met\xE0 del
meta del
inizio
inizio di
inizio del
primi di
i primi di
`,
  few: `
pochi
poche
qualche
alcuni
alcune
un paio di
paio di
`,
  until: `
entro
entro e non oltre
prima di
prima del
prima della
prima dell'
per
fino a
fino al
fino alla
non oltre
al pi\xF9 tardi
al piu tardi
al massimo
al massimo entro
scadenza
con scadenza
scade
termine
consegna
consegna entro
deadline
data limite
`,
  before: `
entro
prima di
prima della
prima del
prima dell'
fino a
fino alla
fino al
in tempo per
`,
  timeFor: `
per
`,
  within: `
in
entro
nel giro di
nell'arco di
tra
fra
nei
nelle
durante
a
al
`,
  onDay: `
il
l'
in data
nel giorno
il giorno
`,
  afterTime: `
dopo
a partire da
a partire dal
a partire dalla
dal
`,
  calendarWeek: `
settimana
`,
  asSoon: `
appena possibile
il prima possibile
al pi\xF9 presto
al piu presto
quanto prima
`,
  told: `
che
chi
perch\xE9
perche
perch\xE8
se
dove
cui
quale
quali
`,
  asks: `
chiedere
chiede
chieder\xE0
chiedera
domandare
domanda
invitare
invita
ricordare
ricorda
sollecitare
sollecita
avvisare
avvisa
`,
  askedFor: `
di
a
che
se
per
`,
  isWhen: `
\xE8
e
sar\xE0
sono
saranno
si svolge
si svolger\xE0
si svolgera
si terr\xE0
si terra
si tiene
ci sar\xE0
ci sara
ha luogo
avr\xE0 luogo
avra luogo
avr\xE0
avra
`,
  scheduled: `
previsto
prevista
previsti
previste
programmat*
fissat*
pianificat*
convocat*
annunciat*
in programma
`,
  timeWord: `
h
ore
ora
min
minuti
minuto
am
pm
utc
`,
  agent: `
da
dal
dalla
dai
dalle
dall'
`,
  joining: `
e
`
};

// src/minutes/vocabulary/ja.ts
var ja = {
  article: `
\u3053\u306E
\u305D\u306E
\u3042\u306E
\u3053\u308C\u3089
\u305D\u308C\u3089
\u3053\u308C
\u305D\u308C
\u5404
\u5168
\u5168\u3066
\u3059\u3079\u3066
\u672C
\u5F53
\u540C
\u3042\u308B
\u4ED6
\u6BCE
\u6BCE\u56DE\u306E
\u3044\u304F\u3064\u304B
`,
  relation: `
\u306E
\u3092
\u306B
\u306F
\u304C
\u3078
\u3068
\u304B\u3089
\u307E\u3067
\u307E\u3067\u306B
\u3067
\u3082
\u3084
\u3088\u308A
\u306A\u3069
\u7B49
\u3063\u3066
\u3068\u3057\u3066
\u306B\u3064\u3044\u3066
\u306B\u95A2\u3059\u308B
\u306B\u95A2\u3057\u3066
\u306B\u5BFE\u3059\u308B
\u306B\u5BFE\u3057\u3066
\u306B\u304A\u3051\u308B
\u306B\u304A\u3044\u3066
\u306B\u5411\u3051\u305F
\u306B\u5411\u3051\u3066
\u306B\u5411\u3051
\u305F\u3081\u306E
\u306E\u305F\u3081
\u305F\u3081\u306B
\u306B\u3088\u308B
\u306B\u3088\u3063\u3066
\u306B\u3088\u308A
\u306B\u3066
\u3068\u3068\u3082\u306B
\u306B\u4F34\u3046
\u306B\u57FA\u3065\u304F
\u306B\u6CBF\u3063\u305F
\u4EE5\u964D
\u4EE5\u5916
\u4EE5\u5185
\u4EE5\u5185\u306B
\u4EE5\u4E0A
\u9593
\u4E2D
\u4E2D\u306B
\u5185
\u5185\u306B
\u524D
\u524D\u306B
\u5F8C
\u5F8C\u306B
\u3054\u3068
\u6BCE\u306E
\u5225
\u5411\u3051
\u7528
\u4E0A
\u4E0B\u306E
\u6642\u306E
\u969B\u306E
\u307B\u304B
\u3060\u3051
\u306E\u307F
\u5148\u306E
\u5074
\u4ED8
\u4ED8\u3051
\u3068\u3057\u3066\u306F
`,
  origin: `
\u304B\u3089
\u3088\u308A
`,
  auxiliary: `
\u3067\u3059
\u307E\u3059
\u3060
\u3067\u3042\u308B
\u3067\u3057\u305F
\u307E\u3057\u305F
\u3059\u308B
\u3057\u307E\u3059
\u3057\u305F
\u3057\u3066
\u3055\u308C\u308B
\u3055\u308C\u305F
\u3055\u308C\u3066\u3044\u308B
\u3057\u3066\u3044\u308B
\u3057\u3066\u3044\u307E\u3059
\u3044\u308B
\u3044\u305F
\u306A\u308B
\u306A\u3063\u305F
\u3067\u304D\u308B
\u305F\u3044
\u3079\u304D
\u3079\u304D\u3060
\u304F\u3060\u3055\u3044
\u3059\u3079\u304D
\u3066\u3044\u308B
\u3066\u3042\u308B
\u306A\u3051\u308C\u3070\u306A\u3089\u306A\u3044
`,
  pronoun: `
\u79C1
\u79C1\u305F\u3061
\u50D5
\u50D5\u305F\u3061
\u4FFA
\u6211\u3005
\u3042\u306A\u305F
\u5F7C
\u5F7C\u5973
\u8AB0
\u8AB0\u304C
\u4F55
\u4F55\u3092
\u3069\u308C
\u3069\u3053
\u3044\u3064
\u306A\u305C
\u3069\u3046
\u3069\u306E
\u3069\u3093\u306A
\u307F\u3093\u306A
\u7686\u3055\u3093
\u81EA\u5206
\u81EA\u5206\u305F\u3061
\u3053\u3053
\u305D\u3053
\u306E\u3067
\u306E\u306B
\u3051\u3069
\u3051\u308C\u3069
\u3057\u304B\u3057
\u306A\u306E\u3067
\u3060\u304B\u3089
\u3067\u3082
\u3060\u3068
\u304B\u3082
`,
  action: `
\u5BBF\u984C
\u5BBF\u984C\u4E8B\u9805
\u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0
\u30A2\u30AF\u30B7\u30E7\u30F3\u30FB\u30A2\u30A4\u30C6\u30E0
\u30A2\u30AF\u30B7\u30E7\u30F3\u9805\u76EE
\u30A2\u30AF\u30B7\u30E7\u30F3\u30D7\u30E9\u30F3
\u30A2\u30AF\u30B7\u30E7\u30F3
\u30CD\u30AF\u30B9\u30C8\u30A2\u30AF\u30B7\u30E7\u30F3
\u30CD\u30AF\u30B9\u30C8\u30FB\u30A2\u30AF\u30B7\u30E7\u30F3
\u30BF\u30B9\u30AF
\u3084\u308B\u3053\u3068
\u3084\u308B\u3079\u304D\u3053\u3068
\u3059\u308B\u3053\u3068
\u3059\u3079\u304D\u3053\u3068
\u3084\u3063\u3066\u304F\u308B\u3053\u3068
\u3057\u3066\u304F\u308B\u3053\u3068
\u3084\u3063\u3066\u307B\u3057\u3044\u3053\u3068
\u6301\u3061\u5E30\u308A
\u6301\u3061\u5E30\u308A\u4E8B\u9805
\u6301\u3061\u5E30\u308A\u8AB2\u984C
\u5BFE\u5FDC\u4E8B\u9805
\u8981\u5BFE\u5FDC
\u8981\u5BFE\u5FDC\u4E8B\u9805
\u5BFE\u5FDC\u9805\u76EE
\u5BFE\u5FDC\u30BF\u30B9\u30AF
\u5B9F\u65BD\u4E8B\u9805
\u4F5C\u696D\u9805\u76EE
\u4F5C\u696D\u4E8B\u9805
\u4F5C\u696D\u5206\u62C5
\u30BF\u30B9\u30AF\u5206\u62C5
\u30BF\u30B9\u30AF\u5272\u308A\u632F\u308A
\u4F5C\u696D\u5272\u308A\u5F53\u3066
\u30C8\u30A5\u30FC\u30C9\u30A5\u30FC
\u3084\u308B\u3053\u3068\u30EA\u30B9\u30C8
\u30D5\u30A9\u30ED\u30FC\u30A2\u30C3\u30D7\u4E8B\u9805
\u30D5\u30A9\u30ED\u30FC\u30A2\u30C3\u30D7\u9805\u76EE
\u8AB0\u304C\u4F55\u3092
\u8AB0\u304C\u4F55\u3092\u3044\u3064\u307E\u3067\u306B
\u61F8\u6848\u5BFE\u5FDC
\u6B8B\u30BF\u30B9\u30AF
\u6B8B\u4F5C\u696D
\u6B8B\u5BBF\u984C
\u6B8B\u4EF6
`,
  step: `
\u8AB2\u984C
\u6B21\u306E\u30B9\u30C6\u30C3\u30D7
\u6B21\u30B9\u30C6\u30C3\u30D7
\u30CD\u30AF\u30B9\u30C8\u30B9\u30C6\u30C3\u30D7
\u4ECA\u5F8C\u306E\u4E88\u5B9A
\u4ECA\u5F8C\u306E\u9032\u3081\u65B9
\u4ECA\u5F8C\u306E\u6D41\u308C
\u4ECA\u5F8C\u306E\u65B9\u91DD
\u4ECA\u5F8C\u306E\u8AB2\u984C
\u4ECA\u5F8C\u306E\u8A08\u753B
\u6B21\u306E\u4E88\u5B9A
\u6B21\u56DE\u4E88\u5B9A
\u9032\u3081\u65B9
\u5BFE\u5FDC
\u4F5C\u696D
\u30D5\u30A9\u30ED\u30FC\u30A2\u30C3\u30D7
\u5F79\u5272\u5206\u62C5
\u5206\u62C5
\u4F5C\u696D\u5185\u5BB9
\u4F5C\u696D\u4E88\u5B9A
\u4E88\u5B9A
\u8A08\u753B
`,
  task: `
\u4F5C\u696D
\u696D\u52D9
\u5BFE\u5FDC
`,
  plainAction: `
\u5BBF\u984C
\u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0
\u30BF\u30B9\u30AF
\u3084\u308B\u3053\u3068
\u6301\u3061\u5E30\u308A\u4E8B\u9805
\u30A2\u30AF\u30B7\u30E7\u30F3\u9805\u76EE
\u5BFE\u5FDC\u4E8B\u9805
todo
todos
\u30CD\u30AF\u30B9\u30C8\u30A2\u30AF\u30B7\u30E7\u30F3
\u5BBF\u984C\u4E8B\u9805
`,
  leftover: `
\u6B8B\u8AB2\u984C
\u6B8B\u4EF6
\u6B8B\u30BF\u30B9\u30AF
\u6B8B\u4F5C\u696D
\u6B8B\u5BBF\u984C
\u7A4D\u307F\u6B8B\u3057
\u7A4D\u6B8B\u3057
\u7A4D\u307F\u6B8B\u3057\u4E8B\u9805
\u7A4D\u307F\u6B8B\u3057\u8AB2\u984C
\u3084\u308A\u6B8B\u3057
\u6301\u3061\u8D8A\u3057
\u6301\u8D8A\u3057
\u6301\u3061\u8D8A\u3057\u4E8B\u9805
\u7D99\u7D9A\u5BE9\u8B70
\u7D99\u7D9A\u8AB2\u984C
\u7D99\u7D9A\u4E8B\u9805
\u7D99\u7D9A\u6848\u4EF6
\u61F8\u6848\u4E8B\u9805
\u7E70\u308A\u8D8A\u3057
\u7E70\u8D8A
\u524D\u56DE\u306E\u6B8B\u308A
\u6B8B\u3063\u3066\u3044\u308B\u4EF6
\u6B8B\u308A\u7269
\u524D\u56DE\u304B\u3089\u306E\u6B8B\u308A
`,
  list: `
\u4E00\u89A7
\u4E00\u89A7\u8868
\u30EA\u30B9\u30C8
\u8868
\u307E\u3068\u3081
\u7BA1\u7406\u8868
\u30E1\u30E2
\u8A18\u9332
\u6B04
\u30ED\u30B0
\u6574\u7406
\u30B5\u30DE\u30EA\u30FC
\u30B5\u30DE\u30EA
\u7DCF\u62EC
`,
  earlier: `
\u524D\u56DE
\u524D\u3005\u56DE
\u524D\u56DE\u5206
\u5148\u9031
\u5148\u3005\u9031
\u5148\u6708
\u524D\u9031
\u524D\u6708
\u524D
\u524D\u65E5
\u6628\u65E5
\u5148\u65E5
\u4EE5\u524D
\u904E\u53BB
\u3053\u308C\u307E\u3067
\u5148\u56DE
\u6628\u5E74
\u524D\u5E74
\u524D\u5E74\u5EA6
\u524D\u671F
\u4ECA\u307E\u3067
\u65E2\u5B58
\u5B8C\u4E86
\u5B8C\u4E86\u3057\u305F
\u5B8C\u4E86\u6E08\u307F
\u6E08\u307F
`,
  open: `
\u672A\u5B8C\u4E86
\u672A\u5B8C
\u672A\u5BFE\u5FDC
\u672A\u89E3\u6C7A
\u672A\u7740\u624B
\u672A\u51E6\u7406
\u672A\u9054
\u672A\u6D88\u5316
\u7D99\u7D9A
\u7D99\u7D9A\u4E2D
\u9032\u884C\u4E2D
\u5BFE\u5FDC\u4E2D
\u6B8B\u308A
\u6B8B\u3063\u3066\u3044\u308B
\u6B8B\u3063\u305F
\u30AA\u30FC\u30D7\u30F3
\u30AA\u30FC\u30D7\u30F3\u306A
\u30DA\u30F3\u30C7\u30A3\u30F3\u30B0
\u4FDD\u7559
\u4FDD\u7559\u4E2D
\u672A\u6C7A
\u672A\u30AF\u30ED\u30FC\u30BA
\u7D42\u308F\u3063\u3066\u3044\u306A\u3044
\u3067\u304D\u3066\u3044\u306A\u3044
`,
  review: `
\u78BA\u8A8D
\u9032\u6357\u78BA\u8A8D
\u9032\u6357
\u9032\u6357\u5831\u544A
\u9032\u6357\u72B6\u6CC1
\u9032\u6357\u5171\u6709
\u9032\u6357\u30C1\u30A7\u30C3\u30AF
\u72B6\u6CC1
\u72B6\u6CC1\u78BA\u8A8D
\u72B6\u6CC1\u5831\u544A
\u632F\u308A\u8FD4\u308A
\u3075\u308A\u304B\u3048\u308A
\u632F\u8FD4\u308A
\u30EC\u30D3\u30E5\u30FC
\u68DA\u5378\u3057
\u68DA\u5378
\u30C1\u30A7\u30C3\u30AF
\u5831\u544A
\u7D50\u679C
\u7D50\u679C\u5831\u544A
\u5BFE\u5FDC\u72B6\u6CC1
\u5BFE\u5FDC\u7D50\u679C
\u5B9F\u65BD\u72B6\u6CC1
\u6D88\u5316\u72B6\u6CC1
\u30D5\u30A9\u30ED\u30FC
\u305D\u306E\u5F8C
\u304A\u3055\u3089\u3044
`,
  fresh: `
\u6B21\u56DE
\u6B21
\u4ECA\u5F8C
\u6765\u9031
\u6B21\u9031
\u4ECA\u9031
\u4ECA\u65E5
\u672C\u65E5
\u4ECA\u56DE
\u65B0\u898F
\u65B0\u3057\u3044
\u65B0\u305F
\u65B0\u305F\u306A
\u65B0
\u660E\u65E5
\u6765\u6708
\u4ECA\u6708
\u3053\u308C\u304B\u3089
\u30CD\u30AF\u30B9\u30C8
\u7FCC\u9031
\u7FCC\u6708
\u5F53\u9762
\u76F4\u8FD1
`,
  meeting: `
\u4F1A\u8B70
\u4F1A\u8B70\u3067
\u30DF\u30FC\u30C6\u30A3\u30F3\u30B0
mtg
\u5B9A\u4F8B
\u5B9A\u4F8B\u4F1A
\u5B9A\u4F8B\u4F1A\u8B70
\u5B9A\u4F8B\u30DF\u30FC\u30C6\u30A3\u30F3\u30B0
\u6253\u3061\u5408\u308F\u305B
\u6253\u5408\u305B
\u6253\u5408\u308F\u305B
\u4F1A
\u56DE
\u4F8B\u4F1A
\u7DCF\u4F1A
\u7406\u4E8B\u4F1A
\u5F79\u54E1\u4F1A
\u59D4\u54E1\u4F1A
\u9031
\u6708
\u9031\u9593
\u30B9\u30D7\u30EA\u30F3\u30C8
\u8B70\u4E8B
\u8B70\u4E8B\u9332
\u30BC\u30DF
\u52C9\u5F37\u4F1A
\u671D\u4F1A
\u5915\u4F1A
\u96C6\u307E\u308A
\u4F1A\u5408
\u90E8\u4F1A
\u904B\u55B6\u4F1A\u8B70
\u7DE8\u96C6\u4F1A\u8B70
\u6708\u4F8B\u4F1A
\u30EF\u30FC\u30AF\u30B7\u30E7\u30C3\u30D7
\u30A4\u30D9\u30F3\u30C8
\u30EC\u30AF
\u8A71\u3057\u5408\u3044
`,
  filler: `
\u4E8B\u9805
\u9805\u76EE
\u5185\u5BB9
\u4EF6
\u5206
\u62C5\u5F53
\u62C5\u5F53\u8005
\u62C5\u5F53\u5225
\u62C5\u5F53\u8005\u5225
\u5404\u81EA
\u5404\u62C5\u5F53
\u500B\u4EBA
\u500B\u5225
\u5168\u4F53
\u5168\u54E1
\u30E1\u30F3\u30D0\u30FC
\u30E1\u30F3\u30D0\u30FC\u5225
\u4EBA\u5225
\u4E3B\u306A
\u4E3B\u8981
\u4E3B\u8981\u306A
\u5177\u4F53\u7684
\u5177\u4F53\u7684\u306A
\u6C7A\u5B9A
\u6C7A\u5B9A\u3057\u305F
\u6C7A\u307E\u3063\u305F
\u6C7A\u3081\u305F
\u5408\u610F
\u5408\u610F\u3057\u305F
\u5FC5\u8981
\u5FC5\u8981\u306A
\u5FC5\u8981\u3068\u306A\u308B
\u767A\u751F
\u767A\u751F\u3057\u305F
\u51FA\u305F
\u6319\u304C\u3063\u305F
\u4E0A\u304C\u3063\u305F
\u8FFD\u52A0
\u4F5C\u696D
\u696D\u52D9
\u5BFE\u5FDC
\u5B9F\u65BD
\u5B9F\u65BD\u3059\u308B
\u3084\u308B
\u3084\u3063\u3066
\u304F\u308B
\u304A\u9858\u3044
\u4F9D\u983C
\u30C1\u30FC\u30E0
\u30B0\u30EB\u30FC\u30D7
\u73ED
\u5171\u6709
\u4E88\u5B9A
\u8A08\u753B
\u512A\u5148
\u512A\u5148\u5EA6
\u91CD\u8981
\u91CD\u8981\u306A
\u7DCA\u6025
\u81F3\u6025
\u77ED\u671F
\u4E2D\u671F
\u9577\u671F
\u77ED\u671F\u7684
\u4E2D\u9577\u671F
\u62C5\u5F53\u5206
\u5272\u308A\u5F53\u3066
\u5272\u5F53
\u5272\u308A\u632F\u308A
\u5206\u62C5
\u30A2\u30B5\u30A4\u30F3
\u671F\u9650
\u671F\u65E5
\u7DE0\u5207
\u66F4\u65B0
\u6700\u65B0
\u4E00\u90E8
\u95A2\u9023
\u95A2\u9023\u3059\u308B
\u3053\u3068
\u3082\u306E
\u7CFB
\u8005
\u6848
\u9032\u6357
\u540D
`,
  stop: `
\u306A\u3057
\u7121\u3057
\u306A\u3044
\u3042\u308A\u307E\u305B\u3093
\u7BA1\u7406
\u7BA1\u7406\u65B9\u6CD5
\u65B9\u6CD5
\u30C4\u30FC\u30EB
\u30C6\u30F3\u30D7\u30EC\u30FC\u30C8
\u66F8\u304D\u65B9
\u4F7F\u3044\u65B9
\u3084\u308A\u65B9
\u30EB\u30FC\u30EB
\u4ED5\u7D44\u307F
\u81EA\u52D5\u5316
\u81EA\u52D5
\u30C6\u30F3\u30D7\u30EC
\u4F8B
\u30B5\u30F3\u30D7\u30EB
\u5B9A\u7FA9
\u306B\u3064\u3044\u3066\u8B70\u8AD6
\u8B70\u8AD6
\u7406\u7531
\u80CC\u666F
\u3069\u3046\u3084\u3063\u3066
\u306A\u305C
\u3069\u3046
\u3068\u306F
\u4F5C\u308A\u65B9
\u6C7A\u3081\u65B9
\u904B\u7528
\u554F\u984C
\u554F\u984C\u70B9
\u539F\u56E0
\u89E3\u6C7A
\u6A5F\u80FD
\u7814\u7A76
\u8ABF\u67FB
`,
  sectionBeside: `
\u6C7A\u5B9A\u4E8B\u9805
\u6C7A\u5B9A
\u5408\u610F\u4E8B\u9805
\u7D50\u8AD6
\u307E\u3068\u3081
\u6C7A\u8B70
\u6C7A\u8B70\u4E8B\u9805
\u6C7A\u307E\u3063\u305F\u3053\u3068
\u305D\u306E\u4ED6
\u9023\u7D61\u4E8B\u9805
\u8CEA\u7591\u5FDC\u7B54
\u8CEA\u7591
\u8CEA\u554F
\u5171\u6709\u4E8B\u9805
\u8B70\u8AD6
\u691C\u8A0E\u4E8B\u9805
\u6B21\u56DE\u4E88\u5B9A
\u6B21\u56DE\u65E5\u7A0B
\u4FDD\u7559\u4E8B\u9805
\u78BA\u8A8D\u4E8B\u9805
`,
  otherSections: `
\u6B21\u56DE\u65E5\u7A0B
\u6B21\u56DE\u306E\u65E5\u7A0B
\u6B21\u56DE\u4E88\u5B9A
\u6B21\u56DE\u306E\u4E88\u5B9A
\u6B21\u56DE\u958B\u50AC
\u6B21\u56DE\u958B\u50AC\u4E88\u5B9A
\u6B21\u56DE\u4F1A\u8B70
\u6B21\u56DEmtg
\u6B21\u56DE\u30DF\u30FC\u30C6\u30A3\u30F3\u30B0
\u6B21\u56DE\u5B9A\u4F8B
\u6B21\u56DE\u306E\u8B70\u984C
\u53C2\u52A0\u8005
\u51FA\u5E2D\u8005
\u6B20\u5E2D\u8005
\u65E5\u6642
\u5834\u6240
\u53C2\u8003\u8CC7\u6599
\u53C2\u8003
\u8CC7\u6599
\u30EA\u30F3\u30AF
\u95A2\u9023\u30EA\u30F3\u30AF
\u8B70\u4E8B\u9332
\u6C7A\u5B9A\u4E8B\u9805
\u5099\u8003
\u9023\u7D61\u4E8B\u9805
\u8B70\u8AD6
\u8B70\u984C
`,
  numbered: `
\u8B70\u984C
\u9805\u76EE
\u7B2C
\u305D\u306E
\u30C8\u30D4\u30C3\u30AF
\u8B70\u6848
`,
  agenda: `
\u8B70\u984C
\u30A2\u30B8\u30A7\u30F3\u30C0
\u8B70\u4E8B\u6B21\u7B2C
\u6B21\u7B2C
\u5F0F\u6B21\u7B2C
\u8B70\u4E8B
\u672C\u65E5\u306E\u8B70\u984C
\u4ECA\u65E5\u306E\u8B70\u984C
\u672C\u65E5\u306E\u5185\u5BB9
\u4ECA\u65E5\u306E\u5185\u5BB9
\u672C\u65E5\u306E\u30A2\u30B8\u30A7\u30F3\u30C0
\u4ECA\u65E5\u3084\u308B\u3053\u3068
\u691C\u8A0E\u4E8B\u9805
\u5BE9\u8B70\u4E8B\u9805
\u5831\u544A\u4E8B\u9805
\u5354\u8B70\u4E8B\u9805
\u8B70\u6848
\u30C8\u30D4\u30C3\u30AF
\u8A71\u3057\u5408\u3046\u3053\u3068
\u8A71\u3059\u3053\u3068
`,
  attendance: `
\u53C2\u52A0\u8005
\u53C2\u52A0\u8005\u4E00\u89A7
\u53C2\u52A0\u30E1\u30F3\u30D0\u30FC
\u53C2\u52A0
\u51FA\u5E2D\u8005
\u51FA\u5E2D
\u51FA\u5E2D\u30E1\u30F3\u30D0\u30FC
\u51FA\u5E2D\u8005\u4E00\u89A7
\u30E1\u30F3\u30D0\u30FC
\u5217\u5E2D\u8005
\u53C2\u5217\u8005
\u30AA\u30F3\u30E9\u30A4\u30F3\u53C2\u52A0
\u53C2\u52A0\u8005\u540D
\u51FA\u5E2D\u59D4\u54E1
\u51FA\u5E2D\u7406\u4E8B
`,
  absence: `
\u6B20\u5E2D\u8005
\u6B20\u5E2D
\u4E0D\u53C2\u52A0
\u4E0D\u53C2\u52A0\u8005
\u9045\u523B
\u4F11\u307F
\u6B20\u5E2D\u30E1\u30F3\u30D0\u30FC
\u4E0D\u5728
\u6B20\u5E2D\u9023\u7D61
`,
  ownerRole: `
\u62C5\u5F53
\u62C5\u5F53\u8005
\u62C5\u5F53\u8005\u540D
\u62C5\u5F53\u90E8\u7F72
\u62C5\u5F53\u30C1\u30FC\u30E0
\u62C5\u5F53\u30E1\u30F3\u30D0\u30FC
\u4E3B\u62C5\u5F53
\u4E3B\u62C5\u5F53\u8005
\u526F\u62C5\u5F53
\u8CAC\u4EFB\u8005
\u8AB0
\u8AB0\u304C
\u3060\u308C
\u3060\u308C\u304C
\u5B9F\u65BD\u8005
\u5B9F\u884C\u8005
\u5BFE\u5FDC\u8005
\u4F5C\u696D\u8005
\u4F5C\u696D\u62C5\u5F53
\u4F5C\u696D\u62C5\u5F53\u8005
\u30A2\u30B5\u30A4\u30F3
\u30A2\u30B5\u30A4\u30CB\u30FC
\u30A2\u30B5\u30A4\u30F3\u5148
\u30AA\u30FC\u30CA\u30FC
\u5272\u308A\u5F53\u3066
\u5272\u5F53
\u6C0F\u540D
\u540D\u524D
\u4EBA
\u5BFE\u5FDC\u62C5\u5F53
\u5BFE\u5FDC\u62C5\u5F53\u8005
\u30EA\u30FC\u30C0\u30FC
\u5F53\u756A
`,
  taskColumn: `
\u30BF\u30B9\u30AF
\u5185\u5BB9
\u4F5C\u696D
\u4F5C\u696D\u5185\u5BB9
\u4F5C\u696D\u9805\u76EE
\u9805\u76EE
\u3084\u308B\u3053\u3068
\u5BBF\u984C
\u8AB2\u984C
\u4EF6\u540D
\u30BF\u30A4\u30C8\u30EB
\u8A73\u7D30
\u8AAC\u660E
\u30A2\u30AF\u30B7\u30E7\u30F3
\u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0
\u5BFE\u5FDC
\u5BFE\u5FDC\u5185\u5BB9
\u5BFE\u5FDC\u4E8B\u9805
\u5B9F\u65BD\u5185\u5BB9
\u5B9F\u65BD\u4E8B\u9805
todo
\u4F55
\u4F55\u3092
\u6982\u8981
\u4E8B\u9805
\u984C\u540D
\u7528\u4EF6
`,
  plainTaskColumn: `
\u4F55\u3092
\u4F55
\u5185\u5BB9
\u4F5C\u696D\u5185\u5BB9
\u5B9F\u65BD\u5185\u5BB9
\u3084\u308B\u3053\u3068
\u5BFE\u5FDC\u5185\u5BB9
\u4F5C\u696D
\u9805\u76EE
\u7528\u4EF6
`,
  statusColumn: `
\u72B6\u614B
\u72B6\u6CC1
\u30B9\u30C6\u30FC\u30BF\u30B9
\u9032\u6357
\u9032\u6357\u72B6\u6CC1
\u9032\u6357\u7387
\u5B8C\u4E86
\u5BFE\u5FDC\u72B6\u6CC1
\u6E08
\u6E08\u307F
\u30C1\u30A7\u30C3\u30AF
\u5B8C\u4E86\u72B6\u6CC1
\u5B9F\u65BD\u72B6\u6CC1
\u7D50\u679C
\u5B8C\u4E86\u53EF\u5426
\u73FE\u72B6
\u9054\u6210\u5EA6
`,
  dueColumn: `
\u671F\u9650
\u7DE0\u5207
\u7DE0\u3081\u5207\u308A
\u7DE0\u5207\u308A
\u3006\u5207
\u3006\u5207\u308A
\u671F\u65E5
\u7D0D\u671F
\u7DE0\u5207\u65E5
\u7DE0\u3081\u5207\u308A\u65E5
\u3044\u3064\u307E\u3067
\u3044\u3064\u307E\u3067\u306B
\u3044\u3064
\u5B8C\u4E86\u4E88\u5B9A
\u5B8C\u4E86\u4E88\u5B9A\u65E5
\u5B8C\u4E86\u671F\u9650
\u4E88\u5B9A\u65E5
\u5BFE\u5FDC\u671F\u9650
\u63D0\u51FA\u671F\u9650
\u63D0\u51FA\u65E5
\u5B8C\u4E86\u65E5
\u5BFE\u5FDC\u4E88\u5B9A\u65E5
\u30C7\u30C3\u30C9\u30E9\u30A4\u30F3
\u671F\u9593
\u76EE\u6A19\u65E5
\u30B9\u30B1\u30B8\u30E5\u30FC\u30EB
\u76EE\u51E6
\u76EE\u9014
`,
  dateColumn: `
\u65E5\u4ED8
\u65E5\u6642
\u767B\u9332\u65E5
\u8D77\u7968\u65E5
\u767A\u751F\u65E5
\u8A18\u5165\u65E5
\u8FFD\u52A0\u65E5
`,
  identifier: `
\u756A\u53F7
\u9805\u756A
no
no.
\u2116
\u901A\u756A
\u9023\u756A
\u7BA1\u7406\u756A\u53F7
#
\u9805
`,
  topicColumn: `
\u8B70\u984C
\u30C8\u30D4\u30C3\u30AF
\u9805\u76EE
\u30C6\u30FC\u30DE
\u8B70\u8AD6
\u8B70\u8AD6\u5185\u5BB9
\u5185\u5BB9
\u6C7A\u5B9A\u4E8B\u9805
\u5099\u8003
\u30E1\u30E2
\u8AD6\u70B9
\u30A2\u30B8\u30A7\u30F3\u30C0
\u7D50\u8AD6
\u8B70\u4E8B
\u8B70\u4E8B\u5185\u5BB9
\u8A71\u984C
\u691C\u8A0E\u5185\u5BB9
\u5206\u985E
`,
  closedCell: `
\u5B8C\u4E86
\u6E08
\u6E08\u307F
\u7D42\u4E86
\u30AF\u30ED\u30FC\u30BA
\u5B8C
\u25CB
\u3007
\u25EF
\u25CF
\u306F\u3044
\u89E3\u6C7A
\u89E3\u6C7A\u6E08\u307F
\u5BFE\u5FDC\u6E08\u307F
\u5BFE\u5FDC\u6E08
\u9054\u6210
\u2714
ok
`,
  openCell: `
\u672A
\u672A\u5B8C\u4E86
\u672A\u5B8C
\u3044\u3044\u3048
\u672A\u4E86
\u672A\u7740\u624B
\u672A\u5BFE\u5FDC
\u5BFE\u5FDC\u4E2D
\u9032\u884C\u4E2D
\u4F5C\u696D\u4E2D
\xD7
\u2715
\uFF0D
\u30FC
\u7D99\u7D9A
\u672A\u5B9F\u65BD
`,
  markers: `
\u5BBF\u984C
\u5BBF\u984C\u4E8B\u9805
\u30BF\u30B9\u30AF
\u30A2\u30AF\u30B7\u30E7\u30F3
\u30A2\u30AF\u30B7\u30E7\u30F3\u30A2\u30A4\u30C6\u30E0
\u30A2\u30AF\u30B7\u30E7\u30F3\u9805\u76EE
\u30CD\u30AF\u30B9\u30C8\u30A2\u30AF\u30B7\u30E7\u30F3
\u8981\u5BFE\u5FDC
\u3084\u308B\u3053\u3068
\u6301\u3061\u5E30\u308A
\u6301\u3061\u5E30\u308A\u4E8B\u9805
`,
  traps: `
ai
`,
  and: `
\u3068
\u53CA\u3073
\u304A\u3088\u3073
\u4E26\u3073\u306B
\u306A\u3089\u3073\u306B
\u307E\u305F\u306F
\u3082\u3057\u304F\u306F
\u53C8\u306F
\u304B
\u4E26\u3073
`,
  duty: `
\u304C
\u306F
\u304C\u62C5\u5F53\u3057
\u304C\u62C5\u5F53\u3067
`,
  takes: `
\u62C5\u5F53
\u304C\u62C5\u5F53
\u304C\u5BFE\u5FDC
\u5BFE\u5FDC
`,
  supporters: `
\u30B5\u30DD\u30FC\u30C8\uFF1A
\u30B5\u30DD\u30FC\u30C8:
\u5354\u529B\uFF1A
\u5354\u529B:
\u88DC\u52A9\uFF1A
\u88DC\u52A9:
cc
`,
  ownerLabels: `
\u62C5\u5F53
\u62C5\u5F53\u8005
\u4E3B\u62C5\u5F53
\u4E3B\u62C5\u5F53\u8005
\u8CAC\u4EFB\u8005
\u30A2\u30B5\u30A4\u30F3
\u30AA\u30FC\u30CA\u30FC
\u5BFE\u5FDC\u8005
\u5BFE\u5FDC
\u5B9F\u65BD\u8005
\u4F5C\u696D\u8005
\u62C5\u5F53\u30C1\u30FC\u30E0
\u62C5\u5F53\u90E8\u7F72
`,
  nobody: `
\u672A\u5B9A
\u8AB0\u304B
\u3060\u308C\u304B
\u306A\u3057
\u7121\u3057
\u4E0D\u660E
\u62C5\u5F53\u8005
\u62C5\u5F53
\u672A\u6C7A
\u691C\u8A0E\u4E2D
\u672A\u5272\u308A\u5F53\u3066
\u672A\u5272\u5F53
\u8981\u76F8\u8AC7
\u8AB0
\u3060\u308C
\u540D\u524D
\u6C0F\u540D
\u52DF\u96C6\u4E2D
\u8981\u691C\u8A0E
\u8ABF\u6574\u4E2D
\u8AB0\u3067\u3082
\uFF1F
`,
  everybody: `
\u5168\u54E1
\u5168\u54E1\u3067
\u307F\u3093\u306A
\u307F\u3093\u306A\u3067
\u7686
\u7686\u3055\u3093
\u5168\u30E1\u30F3\u30D0\u30FC
\u30E1\u30F3\u30D0\u30FC\u5168\u54E1
\u53C2\u52A0\u8005\u5168\u54E1
\u5404\u81EA
\u5168\u4F53
\u5168\u53C2\u52A0\u8005
\u5404\u30E1\u30F3\u30D0\u30FC
\u5404\u4EBA
\u5404\u4F4D
\u5404\u62C5\u5F53\u8005
\u5404\u62C5\u5F53
\u5404\u30C1\u30FC\u30E0
\u59D4\u54E1\u5168\u54E1
`,
  groups: `
\u30C1\u30FC\u30E0
\u73ED
\u59D4\u54E1\u4F1A
\u4E8B\u52D9\u5C40
\u90E8
\u8AB2
\u4FC2
\u30B0\u30EB\u30FC\u30D7
\u7406\u4E8B\u4F1A
\u5F79\u54E1\u4F1A
\u5F79\u54E1
\u5E79\u4E8B
\u5E79\u4E8B\u4F1A
\u904B\u55B6
\u904B\u55B6\u59D4\u54E1
\u904B\u55B6\u30C1\u30FC\u30E0
\u5B9F\u884C\u59D4\u54E1\u4F1A
\u5E83\u5831
\u4F1A\u8A08
\u958B\u767A\u30C1\u30FC\u30E0
\u7DE8\u96C6\u90E8
\u57F7\u884C\u90E8
\u30E1\u30F3\u30D0\u30FC
\u62C5\u5F53\u8005
\u30EA\u30FC\u30C0\u30FC
\u8B70\u9577
\u53F8\u4F1A
\u66F8\u8A18
\u5148\u751F
\u6709\u5FD7
\u30EF\u30FC\u30AD\u30F3\u30B0\u30B0\u30EB\u30FC\u30D7
\u5206\u79D1\u4F1A
\u4E8B\u696D\u8005
\u30E1\u30F3\u30C6\u30CA\u30FC
\u30E1\u30F3\u30C6\u30CA
`,
  honorific: `
\u3055\u3093
\u69D8
\u3055\u307E
\u6C0F
\u541B
\u304F\u3093
\u3061\u3083\u3093
\u5148\u751F
\u6BBF
\u5148\u8F29
\u90E8\u9577
\u8AB2\u9577
\u6559\u6388
\u535A\u58EB
\u3055\u3093\u305F\u3061
\u4F1A\u9577
\u7406\u4E8B
\u59D4\u54E1\u9577
\u30EA\u30FC\u30C0\u30FC
`,
  noTask: `
\u306A\u3057
\u306A\u3057\u3002
\u7279\u306B\u306A\u3057
\u7279\u306B\u7121\u3057
\u7121\u3057
\u7121
\u3042\u308A\u307E\u305B\u3093
\u7279\u306B\u3042\u308A\u307E\u305B\u3093
\u306A\u3057\u3067\u3059
\u7279\u306B\u306A\u3057\u3067\u3059
\u672A\u5B9A
\u8A72\u5F53\u306A\u3057
\u8A72\u5F53\u7121\u3057
\u4EE5\u4E0A
\u540C\u4E0A
\u4E0A\u8A18
\u4E0A\u8A18\u53C2\u7167
\u4E0A\u8A18\u306E\u901A\u308A
\u4E0B\u8A18\u53C2\u7167
\u7701\u7565
\u7121\u3044
\u306A\u3044
\u524D\u56DE\u3068\u540C\u3058
\u524D\u56DE\u540C\u69D8
\u30BC\u30ED
\u5F8C\u8FF0
\u5F8C\u65E5
\u8FFD\u3063\u3066\u9023\u7D61
\u5F8C\u65E5\u8A18\u5165
`,
  done: `
\u5B8C\u4E86
\u5B8C\u4E86\u6E08\u307F
\u5B8C\u4E86\u6E08
\u5B8C\u4E86\u3057\u305F
\u5B8C\u4E86\u3057\u307E\u3057\u305F
\u6E08
\u6E08\u307F
\u6E08\u3093\u3060
\u6E08\u307F\u307E\u3057\u305F
\u5BFE\u5FDC\u6E08\u307F
\u5BFE\u5FDC\u6E08
\u5BFE\u5FDC\u5B8C\u4E86
\u5B9F\u65BD\u6E08\u307F
\u5B9F\u65BD\u6E08
\u7D42\u4E86
\u7D42\u4E86\u3057\u307E\u3057\u305F
\u7D42\u308F\u3063\u305F
\u7D42\u308F\u308A\u307E\u3057\u305F
\u7D42\u308F\u308A
\u5B8C
\u30AF\u30ED\u30FC\u30BA
\u30AF\u30ED\u30FC\u30BA\u6E08\u307F
\u30AF\u30ED\u30FC\u30BA\u3057\u305F
\u30AF\u30ED\u30FC\u30BA\u3057\u307E\u3057\u305F
\u89E3\u6C7A
\u89E3\u6C7A\u6E08\u307F
\u89E3\u6C7A\u6E08
\u89E3\u6C7A\u3057\u305F
\u89E3\u6C7A\u3057\u307E\u3057\u305F
\u9054\u6210
\u4FEE\u6B63\u6E08\u307F
\u4FEE\u6B63\u6E08
\u63D0\u51FA\u6E08\u307F
\u9001\u4ED8\u6E08\u307F
\u9001\u4FE1\u6E08\u307F
\u4F5C\u6210\u6E08\u307F
\u9023\u7D61\u6E08\u307F
\u78BA\u8A8D\u6E08\u307F
\u78BA\u8A8D\u6E08
\u516C\u958B\u6E08\u307F
\u66F4\u65B0\u6E08\u307F
\u767B\u9332\u6E08\u307F
\u5171\u6709\u6E08\u307F
\u6C7A\u5B9A\u6E08\u307F
\u30DE\u30FC\u30B8\u6E08\u307F
\u30EA\u30EA\u30FC\u30B9\u6E08\u307F
\u3084\u3063\u305F
\u3084\u308A\u307E\u3057\u305F
\u3067\u304D\u305F
\u3067\u304D\u307E\u3057\u305F
\u5B9F\u65BD\u3057\u305F
\u5B9F\u65BD\u3057\u307E\u3057\u305F
`,
  happened: `
\u9001\u308A\u307E\u3057\u305F
\u9001\u4ED8\u3057\u307E\u3057\u305F
\u9001\u4ED8\u3057\u305F
\u9001\u4FE1\u3057\u307E\u3057\u305F
\u9001\u4FE1\u3057\u305F
\u63D0\u51FA\u3057\u307E\u3057\u305F
\u63D0\u51FA\u3057\u305F
\u516C\u958B\u3057\u307E\u3057\u305F
\u516C\u958B\u3057\u305F
\u516C\u958B\u3055\u308C\u305F
\u4F5C\u6210\u3057\u307E\u3057\u305F
\u4F5C\u6210\u3057\u305F
\u5B8C\u6210\u3057\u307E\u3057\u305F
\u5B8C\u6210\u3057\u305F
\u66F4\u65B0\u3057\u307E\u3057\u305F
\u66F4\u65B0\u3057\u305F
\u30DE\u30FC\u30B8\u3057\u307E\u3057\u305F
\u30DE\u30FC\u30B8\u3057\u305F
\u30DE\u30FC\u30B8\u3055\u308C\u305F
\u30DE\u30FC\u30B8\u3055\u308C\u307E\u3057\u305F
\u4FEE\u6B63\u3057\u307E\u3057\u305F
\u4FEE\u6B63\u3057\u305F
\u4FEE\u6B63\u3055\u308C\u307E\u3057\u305F
\u5BFE\u5FDC\u3057\u307E\u3057\u305F
\u5BFE\u5FDC\u3057\u305F
\u8FFD\u52A0\u3057\u307E\u3057\u305F
\u8FFD\u52A0\u3057\u305F
\u6E08\u307E\u305B\u307E\u3057\u305F
\u6E08\u307E\u305B\u305F
\u30EA\u30EA\u30FC\u30B9\u3057\u307E\u3057\u305F
\u30EA\u30EA\u30FC\u30B9\u3057\u305F
\u30EA\u30EA\u30FC\u30B9\u3055\u308C\u305F
\u767B\u9332\u3057\u307E\u3057\u305F
\u767B\u9332\u3057\u305F
\u9023\u7D61\u3057\u307E\u3057\u305F
\u9023\u7D61\u3057\u305F
\u5831\u544A\u3057\u307E\u3057\u305F
\u5171\u6709\u3057\u307E\u3057\u305F
\u5171\u6709\u3057\u305F
\u958B\u50AC\u3057\u307E\u3057\u305F
\u958B\u50AC\u3055\u308C\u305F
\u5B9F\u88C5\u3057\u307E\u3057\u305F
\u5B9F\u88C5\u3057\u305F
\u8CFC\u5165\u3057\u307E\u3057\u305F
\u4E88\u7D04\u3057\u307E\u3057\u305F
\u914D\u5E03\u3057\u307E\u3057\u305F
\u6295\u7A3F\u3057\u307E\u3057\u305F
\u66F8\u304D\u307E\u3057\u305F
\u4F5C\u308A\u307E\u3057\u305F
\u51FA\u3057\u307E\u3057\u305F
\u5B8C\u4E86\u3057\u3066\u3044\u308B
\u7D42\u308F\u3063\u3066\u3044\u308B
\u6E08\u3093\u3067\u3044\u308B
\u9001\u4ED8\u6E08
\u63D0\u51FA\u6E08
\u4F5C\u6210\u6E08
\u9023\u7D61\u6E08
\u516C\u958B\u6E08
\u66F4\u65B0\u6E08
\u767B\u9332\u6E08
\u5171\u6709\u6E08
`,
  acted: `
\u9001\u4ED8
\u9001\u4FE1
\u63D0\u51FA
\u516C\u958B
\u4F5C\u6210
\u66F4\u65B0
\u30DE\u30FC\u30B8
\u4FEE\u6B63
\u8FFD\u52A0
\u30EA\u30EA\u30FC\u30B9
\u767B\u9332
\u9023\u7D61
\u5831\u544A
\u5171\u6709
\u958B\u50AC
\u5B9F\u88C5
\u8CFC\u5165
\u4E88\u7D04
\u914D\u5E03
\u6295\u7A3F
\u4F5C\u308A\u307E\u3057\u305F
\u66F8\u304D\u307E\u3057\u305F
\u9001\u308A\u307E\u3057\u305F
\u8ABF\u3079\u307E\u3057\u305F
\u805E\u304D\u307E\u3057\u305F
\u78BA\u8A8D\u3057\u307E\u3057\u305F
\u8ABF\u67FB\u3057\u307E\u3057\u305F
\u4F9D\u983C\u3057\u307E\u3057\u305F
`,
  dropped: `
\u4E2D\u6B62
\u53D6\u308A\u3084\u3081
\u53D6\u308A\u6B62\u3081
\u898B\u9001\u308A
\u5374\u4E0B
\u4E0D\u8981
\u4E0D\u8981\u306B\u306A\u3063\u305F
\u4E0D\u8981\u3068\u306A\u3063\u305F
\u5FC5\u8981\u306A\u304F\u306A\u3063\u305F
\u30AD\u30E3\u30F3\u30BB\u30EB
\u5EC3\u6B62
\u3084\u3081\u308B
\u3084\u3081\u305F
\u3084\u3089\u306A\u3044
\u3084\u3089\u306A\u3044\u3053\u3068\u306B
\u5BFE\u5FDC\u3057\u306A\u3044
\u5B9F\u65BD\u3057\u306A\u3044
\u5BFE\u5FDC\u4E0D\u8981
\u53D6\u308A\u4E0B\u3052
\u64A4\u56DE
\u7834\u68C4
\u6D88\u6EC5
\u767D\u7D19
`,
  notDone: `
\u672A
\u307E\u3060
\u307E\u3060\u3067\u3059
\u306A\u3044
\u306A\u304B\u3063\u305F
\u3067\u304D\u305A
\u3067\u304D\u3066\u3044\u306A\u3044
\u3067\u304D\u306A\u304B\u3063\u305F
\u9014\u4E2D
\u4E00\u90E8
\u534A\u5206
\u307B\u307C
\u7D99\u7D9A
\u7D99\u7D9A\u4E2D
\u9032\u884C\u4E2D
\u5BFE\u5FDC\u4E2D
\u4F5C\u696D\u4E2D
\u691C\u8A0E\u4E2D
\u8ABF\u6574\u4E2D
\u78BA\u8A8D\u4E2D
\u8ABF\u67FB\u4E2D
\u4FDD\u7559
\u5EF6\u671F
\u4E88\u5B9A
\u6301\u3061\u8D8A\u3057
\u6B21\u56DE
\u6B21\u56DE\u3078
\u5F85\u3061
\u5F85\u6A5F\u4E2D
\u30D6\u30ED\u30C3\u30AF
\u7740\u624B
\u3053\u308C\u304B\u3089
\u5F15\u304D\u7D9A\u304D
\u9045\u308C
\u9045\u5EF6
\u898B\u8FBC\u307F
\u8981\u78BA\u8A8D
\u8981\u691C\u8A0E
\u305F\u3044
\u306A\u3051\u308C\u3070
\u304F\u3060\u3055\u3044
\u304A\u9858\u3044\u3057\u307E\u3059
\u958B\u59CB
\u59CB\u3081\u305F
\u30DA\u30F3\u30C7\u30A3\u30F3\u30B0
`,
  goesOn: `
\u7D99\u7D9A
\u7D99\u7D9A\u4E2D
\u9032\u884C\u4E2D
\u5BFE\u5FDC\u4E2D
\u4F5C\u696D\u4E2D
\u7740\u624B\u4E2D
\u672A\u7740\u624B
\u672A\u5B8C\u4E86
\u672A\u5B8C
\u672A\u5BFE\u5FDC
\u672A
\u307E\u3060
\u691C\u8A0E\u4E2D
\u8ABF\u6574\u4E2D
\u78BA\u8A8D\u4E2D
\u8ABF\u67FB\u4E2D
\u4FDD\u7559
\u4FDD\u7559\u4E2D
\u5EF6\u671F
\u6301\u3061\u8D8A\u3057
\u6B21\u56DE\u306B\u6301\u3061\u8D8A\u3057
\u6B21\u56DE\u3078\u6301\u3061\u8D8A\u3057
\u6B21\u56DE\u7D99\u7D9A
\u9032\u6357\u306A\u3057
\u9014\u4E2D
\u5F15\u304D\u7D9A\u304D
\u5F85\u3061
\u8FD4\u4FE1\u5F85\u3061
\u56DE\u7B54\u5F85\u3061
\u30EC\u30D3\u30E5\u30FC\u5F85\u3061
\u30DA\u30F3\u30C7\u30A3\u30F3\u30B0
\u4E00\u90E8\u5B8C\u4E86
`,
  otherStatements: `
\u6C7A\u5B9A\u4E8B\u9805
\u6C7A\u5B9A
\u7D50\u8AD6
\u5408\u610F\u4E8B\u9805
\u8CEA\u554F
\u56DE\u7B54
\u5099\u8003
\u30E1\u30E2
\u8B70\u984C
\u53C2\u52A0\u8005
\u51FA\u5E2D\u8005
\u6B20\u5E2D\u8005
\u53F8\u4F1A
\u9032\u884C
\u66F8\u8A18
\u8A18\u9332
\u8A18\u9332\u8005
\u8B70\u4E8B\u9332
\u8B70\u4E8B\u9332\u62C5\u5F53
\u6B21\u56DE
\u6B21\u56DE\u65E5\u7A0B
\u6B21\u56DE\u4E88\u5B9A
\u6B21\u56DE\u958B\u50AC
\u5831\u544A
\u610F\u898B
\u9023\u7D61\u4E8B\u9805
\u88DC\u8DB3
\u80CC\u666F
\u76EE\u7684
\u65E5\u6642
\u65E5\u7A0B
\u5834\u6240
\u6CE8\u610F
\u53C2\u8003
\u4F8B
\u61F8\u5FF5
\u60C5\u5831
\u5171\u6709\u4E8B\u9805
\u611F\u60F3
\u30DD\u30A4\u30F3\u30C8
\u7406\u7531
\u8AD6\u70B9
\u8B70\u8AD6
`,
  templates: `
\u3053\u3053\u306B\u8A18\u5165
\u3053\u3053\u306B\u66F8\u304F
\u3053\u3053\u306B\u30BF\u30B9\u30AF
\u8A18\u5165\u3057\u3066\u304F\u3060\u3055\u3044
\u5165\u529B\u3057\u3066\u304F\u3060\u3055\u3044
\u66F8\u3044\u3066\u304F\u3060\u3055\u3044
\u3053\u3053\u306B\u8FFD\u8A18
\u30BF\u30B9\u30AF\u306E\u5185\u5BB9\u3092
\u30BF\u30B9\u30AF\u3092\u66F8\u304F
\u62C5\u5F53\u8005\u540D\u3092
`,
  intelligence: `
\u4EBA\u5DE5\u77E5\u80FD
\u30E2\u30C7\u30EB
\u30C4\u30FC\u30EB
\u6280\u8853
\u5B66\u7FD2
\u6D3B\u7528
\u958B\u767A
\u7814\u7A76
\u751F\u6210
\u30A8\u30FC\u30B8\u30A7\u30F3\u30C8
\u30C1\u30E3\u30C3\u30C8
\u502B\u7406
\u30C1\u30E3\u30C3\u30C8\u30DC\u30C3\u30C8
\u3092\u4F7F\u3063\u305F
\u3092\u6D3B\u7528
\u306B\u3088\u308B
\u306E\u6D3B\u7528
\u6642\u4EE3
\u5C0E\u5165
\u30C1\u30C3\u30D7
\u5165\u9580
\u30B5\u30FC\u30D3\u30B9
`,
  notNames: `
\u6B21\u56DE
\u4ECA\u5F8C
\u8CC7\u6599
\u5168\u4F53
\u305D\u306E\u4ED6
\u5099\u8003
\u671F\u9650
\u5185\u5BB9
\u62C5\u5F53
\u6C7A\u5B9A
\u78BA\u8A8D
\u9023\u7D61
\u5831\u544A
\u8CEA\u554F
\u4F8B
\u6CE8\u610F
\u7406\u7531
\u76EE\u7684
\u80CC\u666F
\u7D50\u679C
\u65B9\u6CD5
\u65E5\u6642
\u5834\u6240
\u4E88\u5B9A
\u7DE0\u5207
`,
  objects: `
\u3068
\u3078
\u306B
\u3092
\u304B\u3089
`,
  imperative: `
\u4F5C\u6210*
\u4F5C\u308B
\u3064\u304F\u308B
\u8ABF\u67FB*
\u8ABF\u3079\u308B
\u3057\u3089\u3079\u308B
\u78BA\u8A8D*
\u691C\u8A0E*
\u6E96\u5099*
\u7528\u610F*
\u9023\u7D61*
\u5171\u6709*
\u66F4\u65B0*
\u4FEE\u6B63*
\u8FFD\u52A0*
\u524A\u9664*
\u6574\u7406*
\u5B9F\u88C5*
\u8A2D\u8A08*
\u30C6\u30B9\u30C8*
\u8A66\u3059
\u691C\u8A3C*
\u767A\u8868*
\u63D0\u51FA*
\u9001\u4ED8*
\u9001\u308B
\u4F9D\u983C*
\u983C\u3080
\u624B\u914D*
\u4E88\u7D04*
\u8CFC\u5165*
\u8CB7\u3046
\u7533\u8ACB*
\u767B\u9332*
\u516C\u958B*
\u5BFE\u5FDC*
\u30EC\u30D3\u30E5\u30FC*
\u76F8\u8AC7*
\u5831\u544A*
\u8ABF\u6574*
\u6C7A\u5B9A*
\u6C7A\u3081\u308B
\u9078\u5B9A*
\u9078\u3076
\u52DF\u96C6*
\u53CE\u96C6*
\u96C6\u3081\u308B
\u7FFB\u8A33*
\u6295\u7A3F*
\u544A\u77E5*
\u5468\u77E5*
\u6848\u5185*
\u62DB\u5F85*
\u8A18\u5165*
\u5165\u529B*
\u5370\u5237*
\u914D\u5E03*
\u96C6\u8A08*
\u5206\u6790*
\u5B66\u7FD2*
\u52C9\u5F37*
\u8AAD\u3080
\u8AAD\u3093\u3067\u304F\u308B
\u66F8\u304F
\u66F8\u3044\u3066\u304F\u308B
\u8003\u3048\u308B
\u8003\u3048\u3066\u304F\u308B
\u307E\u3068\u3081\u308B
\u307E\u3068\u3081\u3066\u304F\u308B
\u805E\u304F
\u5C0B\u306D\u308B
\u63A2\u3059
\u76F4\u3059
\u51FA\u3059
\u9032\u3081\u308B
\u4F1D\u3048\u308B
\u898B\u308B
\u898B\u3066\u304F\u308B
\u6301\u3063\u3066\u304F\u308B
\u7DF4\u7FD2*
\u7DF4\u308B
\u6D17\u3044\u51FA\u3059
\u6D17\u3044\u51FA\u3057*
\u5C0E\u5165*
\u8A2D\u5B9A*
\u69CB\u7BC9*
\u79FB\u884C*
\u6539\u5584*
\u4EA4\u6E09*
\u898B\u7A4D*
\u958B\u50AC*
\u4F01\u753B*
\u64AE\u5F71*
\u7DE8\u96C6*
\u4F5C\u696D*
\u5B9F\u65BD*
\u7740\u624B*
\u691C\u7D22*
\u6BD4\u8F03*
\u8A55\u4FA1*
\u8A08\u753B*
\u7ACB\u3066\u308B
\u7D44\u3080
\u4F5C\u308A\u76F4\u3059
\u7247\u4ED8\u3051\u308B
\u6383\u9664*
\u8FD4\u4FE1*
\u56DE\u7B54*
\u652F\u6255*
\u652F\u6255\u3044*
\u632F\u8FBC*
\u5951\u7D04*
\u767A\u6CE8*
\u8D77\u7968*
\u30DE\u30FC\u30B8*
\u30EA\u30EA\u30FC\u30B9*
\u30C7\u30D7\u30ED\u30A4*
\u30A4\u30F3\u30B9\u30C8\u30FC\u30EB*
\u30A2\u30C3\u30D7\u30ED\u30FC\u30C9*
\u63B2\u8F09*
\u57F7\u7B46*
\u4E0B\u66F8\u304D*
\u7D20\u6848*
\u63D0\u6848*
\u6253\u8A3A*
\u30D2\u30A2\u30EA\u30F3\u30B0*
\u30A2\u30DD*
\u7CBE\u67FB*
\u5F15\u304D\u7D99*
\u8B70\u8AD6*
`,
  month: `
1\u6708
2\u6708
3\u6708
4\u6708
5\u6708
6\u6708
7\u6708
8\u6708
9\u6708
10\u6708
11\u6708
12\u6708
\u4E00\u6708
\u4E8C\u6708
\u4E09\u6708
\u56DB\u6708
\u4E94\u6708
\u516D\u6708
\u4E03\u6708
\u516B\u6708
\u4E5D\u6708
\u5341\u6708
\u5341\u4E00\u6708
\u5341\u4E8C\u6708
`,
  weekday: `
\u6708\u66DC\u65E5
\u706B\u66DC\u65E5
\u6C34\u66DC\u65E5
\u6728\u66DC\u65E5
\u91D1\u66DC\u65E5
\u571F\u66DC\u65E5
\u65E5\u66DC\u65E5
\u6708\u66DC
\u706B\u66DC
\u6C34\u66DC
\u6728\u66DC
\u91D1\u66DC
\u571F\u66DC
\u65E5\u66DC
`,
  relativeDay: `
\u4ECA\u65E5\u4E2D
\u672C\u65E5\u4E2D
\u660E\u65E5\u4E2D
\u4ECA\u9031
\u4ECA\u9031\u4E2D
\u4ECA\u9031\u672B
\u6765\u9031
\u6765\u9031\u4E2D
\u6765\u9031\u672B
\u518D\u6765\u9031
\u6B21\u9031
\u7FCC\u9031
\u4ECA\u6708
\u4ECA\u6708\u4E2D
\u4ECA\u6708\u672B
\u6765\u6708
\u6765\u6708\u4E2D
\u6765\u6708\u672B
\u6708\u672B
\u6708\u521D
\u6708\u5185
\u5E74\u5185
\u5E74\u672B
\u5E74\u660E\u3051
\u5E74\u5EA6\u5185
\u5E74\u5EA6\u672B
\u9031\u660E\u3051
\u9031\u672B
\u9031\u5185
\u6B21\u56DE
\u6B21\u56DE\u4F1A\u8B70
\u6B21\u56DE\u5B9A\u4F8B
\u6B21\u56DE\u30DF\u30FC\u30C6\u30A3\u30F3\u30B0
\u6B21\u56DEmtg
\u6B21\u306E\u4F1A\u8B70
\u6B21\u306E\u5B9A\u4F8B
\u7FCC\u65E5
\u5F53\u65E5
\u590F\u4F11\u307F\u524D
\u590F\u4F11\u307F\u660E\u3051
\u571F\u65E5
\u5E73\u65E5
`,
  until: `
\u671F\u9650
\u7DE0\u5207
\u7DE0\u3081\u5207\u308A
\u3006\u5207
\u671F\u65E5
\u9045\u304F\u3068\u3082
`,
  untilBehind: `
\u307E\u3067
\u307E\u3067\u306B
\u8FC4
\u8FC4\u306B
\u524D\u307E\u3067
\u524D\u307E\u3067\u306B
\u4E2D\u306B
\u4EE5\u5185\u306B
\u307E\u3067\u306B\u306F
`,
  timeWord: `
\u5E74
\u6708
\u65E5
\u6642
\u5206
\u6642\u9593
\u5206\u9593
\u5348\u524D
\u5348\u5F8C
\u9803
\u3054\u308D
\u79D2
\u5E74\u5EA6
\u591C
\u671D
\u663C
`,
  count: `
\u4E00
\u4E8C
\u4E09
\u56DB
\u4E94
\u516D
\u4E03
\u516B
\u4E5D
\u5341
\u4E00\u3064
\u4E8C\u3064
\u4E09\u3064
\u56DB\u3064
\u4E94\u3064
\u516D\u3064
\u4E03\u3064
\u516B\u3064
\u4E5D\u3064
\u5341
`,
  dayJoin: `
\u306E
`,
  yearSign: `
\u5E74
`,
  monthSign: `
\u6708
`,
  daySign: `
\u65E5
`,
  today: `
\u4ECA\u65E5
\u672C\u65E5
`,
  tomorrow: `
\u660E\u65E5
\u3042\u3059
`,
  season: `
\u5E74\u672B\u5E74\u59CB
\u590F\u4F11\u307F
\u51AC\u4F11\u307F
\u6625\u4F11\u307F
\u304A\u76C6
\u6B63\u6708
\u30B4\u30FC\u30EB\u30C7\u30F3\u30A6\u30A3\u30FC\u30AF
\u9023\u4F11
\u6587\u5316\u796D
\u5B66\u5712\u796D
\u671F\u672B\u8A66\u9A13
\u4E2D\u9593\u8A66\u9A13
\u5352\u696D\u5F0F
`,
  timeUnit: `
\u65E5
\u9031
\u6708
\u56DB\u534A\u671F
\u5E74
\u65E5\u9593
\u9031\u9593
\u304B\u6708
\u56DB\u534A\u671F
\u5E74\u9593
\u65E5
\u9031\u9593
\u30F6\u6708
\u56DB\u534A\u671F
\u5E74
\u65E5
\u9031\u9593
\u30AB\u6708
\u56DB\u534A\u671F
\u5E74
\u65E5
\u9031\u9593
\u30F5\u6708
\u56DB\u534A\u671F
\u5E74
\u65E5
\u9031\u9593
\u30B1\u6708
\u56DB\u534A\u671F
\u5E74
`,
  week: `
\u9031
\u6708
\u9031\u672B
\u6708\u672B
\u5B66\u671F
`,
  once: `
\u56DE
`,
  occasion: `
\u4F1A\u8B70
\u30DF\u30FC\u30C6\u30A3\u30F3\u30B0
mtg
\u5B9A\u4F8B
\u5B9A\u4F8B\u4F1A
\u5B9A\u4F8B\u4F1A\u8B70
\u6253\u3061\u5408\u308F\u305B
\u6253\u5408\u305B
\u7DCF\u4F1A
\u7406\u4E8B\u4F1A
\u59D4\u54E1\u4F1A
\u30EA\u30EA\u30FC\u30B9
\u767A\u8868\u4F1A
\u767A\u8868
\u30A4\u30D9\u30F3\u30C8
\u672C\u756A
\u30B9\u30D7\u30EA\u30F3\u30C8
\u30EF\u30FC\u30AF\u30B7\u30E7\u30C3\u30D7
\u52C9\u5F37\u4F1A
\u5927\u4F1A
\u30BC\u30DF
\u4F8B\u4F1A
\u4E2D\u9593\u767A\u8868
\u6700\u7D42\u767A\u8868
`,
  milestone: `
\u30EA\u30EA\u30FC\u30B9
\u672C\u756A
\u7DCF\u4F1A
\u767A\u8868\u4F1A
\u5927\u4F1A
`,
  coming: `
\u6B21
\u6B21\u306E
\u6B21\u56DE
\u6B21\u56DE\u306E
\u7FCC
`,
  nextWeek: `
\u6765\u9031
\u6765\u9031\u306E
\u6B21\u9031
\u6B21\u9031\u306E
\u7FCC\u9031
\u7FCC\u9031\u306E
`,
  current: `
\u4ECA
\u4ECA\u9031
\u4ECA\u9031\u306E
\u3053\u306E
\u4ECA\u5EA6\u306E
\u4ECA\u6708
\u4ECA\u6708\u306E
`,
  partOf: `
\u672B
\u521D\u3081
\u4E0A\u65EC
\u4E2D\u65EC
\u4E0B\u65EC
\u534A\u3070
\u59CB\u3081
`,
  few: `
\u6570
\u4F55
`,
  told: `
\u3068\u3044\u3046
\u3068\u8A00\u3046
\u3089\u3057\u3044
\u3068\u306E\u3053\u3068
\u305D\u3046\u3060
`,
  asks: `
\u4F9D\u983C
\u304A\u9858\u3044
\u983C\u3080
\u805E\u304F
`,
  isWhen: `
\u306F
\u304C
\u306B\u958B\u50AC
`,
  scheduled: `
\u4E88\u5B9A
\u958B\u50AC\u4E88\u5B9A
`,
  already: `
\u3059\u3067\u306B
\u65E2\u306B
\u3082\u3046
\u5168\u3066
\u3059\u3079\u3066
\u5168\u90E8
\u4E21\u65B9
\u3044\u305A\u308C\u3082
`,
  still: `
\u307E\u3060
\u5F15\u304D\u7D9A\u304D
\u4F9D\u7136
\u306A\u304A
`,
  moved: `
\u5EF6\u671F
\u6301\u3061\u8D8A\u3057
\u7E70\u308A\u8D8A\u3057
\u5148\u9001\u308A
\u5909\u66F4
`,
  limits: `
\u304C
\u305F\u3060\u3057
\u4F46\u3057
\u3057\u304B\u3057
\u3082\u306E\u306E
\u307E\u3067
\u4EE5\u5916
\u6B21\u7B2C
\u305F\u3089
\u4E88\u5B9A
`,
  negation: `
\u672A
\u306A\u3044
\u975E
\u4E0D
\u305B\u305A
`,
  statusLabel: `
\u72B6\u6CC1
\u9032\u6357
\u30B9\u30C6\u30FC\u30BF\u30B9
\u72B6\u614B
\u9032\u6357\u72B6\u6CC1
\u73FE\u72B6
\u7D50\u679C
`,
  see: `
\u53C2\u7167
\u8A73\u7D30\u306F
\u8A73\u3057\u304F\u306F
`,
  makes: `
\u4F5C\u6210
\u8D77\u7968
\u4F5C\u308B
\u66F8\u304F
\u7ACB\u3066\u308B
\u767B\u9332
\u63D0\u51FA
`,
  light: `
\u78BA\u8A8D
\u691C\u8A0E
\u5BFE\u5FDC
\u7D99\u7D9A
\u66F4\u65B0
\u4F5C\u6210
\u8ABF\u67FB
\u5171\u6709
\u76F8\u8AC7
\u307E\u3068\u3081\u308B
\u8ABF\u3079\u308B
\u307E\u3060
\u3059\u308B
\u6574\u7406
\u4FEE\u6B63
`,
  generalSection: `
\u8B70\u984C
\u305D\u306E\u4ED6
\u8B70\u4E8B
\u8B70\u4E8B\u9332
\u30E1\u30E2
\u8B70\u8AD6
\u5099\u8003
\u672C\u65E5\u306E\u8B70\u984C
\u30A2\u30B8\u30A7\u30F3\u30C0
\u5831\u544A
\u9023\u7D61\u4E8B\u9805
\u5185\u5BB9
\u8A71\u3057\u305F\u3053\u3068
`,
  attendee: `
\u53C2\u52A0\u8005
\u51FA\u5E2D\u8005
\u53C2\u52A0\u30E1\u30F3\u30D0\u30FC
`,
  alsoPresent: `
\u30AA\u30F3\u30E9\u30A4\u30F3
\u30EA\u30E2\u30FC\u30C8
\u73FE\u5730
\u305D\u306E\u4ED6
\u9014\u4E2D\u53C2\u52A0
\u30AA\u30D6\u30B6\u30FC\u30D0\u30FC
\u30B2\u30B9\u30C8
`,
  member: `
\u30E1\u30F3\u30D0\u30FC
\u59D4\u54E1
\u69CB\u6210\u54E1
\u7406\u4E8B
\u90E8\u54E1
`,
  role: `
\u53F8\u4F1A
\u9032\u884C
\u66F8\u8A18
\u8B70\u9577
\u8A18\u9332
\u8A18\u9332\u8005
\u8B70\u4E8B\u9332
\u8B70\u4E8B\u9332\u62C5\u5F53
\u30D5\u30A1\u30B7\u30EA\u30C6\u30FC\u30BF\u30FC
\u30D5\u30A1\u30B7\u30EA
\u30BF\u30A4\u30E0\u30AD\u30FC\u30D1\u30FC
\u4E3B\u50AC
\u767A\u8868\u8005
\u8B70\u4E8B
\u5EA7\u9577
`,
  minutesPart: `
\u8B70\u984C
\u8B70\u4E8B
\u8B70\u4E8B\u9332
\u30E1\u30E2
\u8B70\u8AD6
\u5185\u5BB9
\u30A2\u30B8\u30A7\u30F3\u30C0
\u5831\u544A
\u6C7A\u5B9A\u4E8B\u9805
\u9023\u7D61\u4E8B\u9805
\u672C\u65E5\u306E\u8B70\u984C
\u8A71\u3057\u305F\u3053\u3068
\u524D\u56DE
\u5BBF\u984C
`,
  surname: `
\u4F50\u85E4
\u9234\u6728
\u9AD8\u6A4B
\u7530\u4E2D
\u4F0A\u85E4
\u6E21\u8FBA
\u6E21\u908A
\u6E21\u9089
\u5C71\u672C
\u4E2D\u6751
\u5C0F\u6797
\u52A0\u85E4
\u5409\u7530
\u5C71\u7530
\u4F50\u3005\u6728
\u5C71\u53E3
\u677E\u672C
\u4E95\u4E0A
\u6728\u6751
\u658E\u85E4
\u6589\u85E4
\u9F4B\u85E4
\u9F4A\u85E4
\u6E05\u6C34
\u5C71\u5D0E
\u5C71\uFA11
\u68EE
\u963F\u90E8
\u6C60\u7530
\u6A4B\u672C
\u77F3\u5DDD
\u5C71\u4E0B
\u4E2D\u5CF6
\u4E2D\u5D8B
\u77F3\u4E95
\u5C0F\u5DDD
\u524D\u7530
\u5CA1\u7530
\u9577\u8C37\u5DDD
\u85E4\u7530
\u5F8C\u85E4
\u8FD1\u85E4
\u6751\u4E0A
\u9060\u85E4
\u9752\u6728
\u5742\u672C
\u798F\u7530
\u592A\u7530
\u897F\u6751
\u85E4\u4E95
\u91D1\u5B50
\u5CA1\u672C
\u85E4\u539F
\u4E09\u6D66
\u4E2D\u91CE
\u4E2D\u5DDD
\u539F\u7530
\u677E\u7530
\u7AF9\u5185
\u5C0F\u91CE
\u7530\u6751
\u4E2D\u5C71
\u548C\u7530
\u77F3\u7530
\u68EE\u7530
\u4E0A\u7530
\u539F
\u5185\u7530
\u67F4\u7530
\u9152\u4E95
\u5BAE\u5D0E
\u6A2A\u5C71
\u9AD8\u6728
\u5B89\u85E4
\u5BAE\u672C
\u5927\u91CE
\u5C0F\u5CF6
\u8C37\u53E3
\u5DE5\u85E4
\u4ECA\u4E95
\u9AD8\u7530
\u5897\u7530
\u4E38\u5C71
\u6749\u5C71
\u6751\u7530
\u5927\u585A
\u65B0\u4E95
\u8352\u4E95
\u85E4\u672C
\u5E73\u91CE
\u6CB3\u91CE
\u4E0A\u91CE
\u6B66\u7530
\u91CE\u53E3
\u677E\u4E95
\u5343\u8449
\u83C5\u539F
\u5CA9\u5D0E
\u4E45\u4FDD
\u6728\u4E0B
\u4F50\u91CE
\u91CE\u6751
\u677E\u5C3E
\u5E02\u5DDD
\u83CA\u5730
\u83CA\u6C60
\u6749\u672C
\u53E4\u5DDD
\u5927\u897F
\u5CF6\u7530
\u6C34\u91CE
\u685C\u4E95
\u6AFB\u4E95
\u9AD8\u91CE
\u5409\u5DDD
\u5C71\u5185
\u897F\u7530
\u98EF\u7530
\u6E21\u90E8
\u897F\u5DDD
\u5C0F\u677E
\u5317\u6751
\u5B89\u7530
\u4E94\u5341\u5D50
\u5DDD\u53E3
\u5E73\u7530
\u95A2
\u4E2D\u7530
\u670D\u90E8
\u6771
\u5DDD\u5D0E
\u5CA9\u7530
\u571F\u5C4B
\u672C\u7530
\u798F\u5CF6
\u8FBB
\u6A0B\u53E3
\u79CB\u5C71
\u7530\u53E3
\u6C38\u4E95
\u5C71\u4E2D
\u4E2D\u897F
\u5409\u6751
\u5DDD\u4E0A
\u77F3\u539F
\u5927\u6A4B
\u677E\u5CA1
\u99AC\u5834
\u6D5C\u7530
\u6FF1\u7530
\u68EE\u672C
\u661F\u91CE
\u77E2\u91CE
\u6D45\u91CE
\u5927\u5CF6
\u5409\u5CA1
\u5C0F\u6C60
\u91CE\u7530
\u8352\u6728
\u677E\u6751
\u718A\u8C37
\u7247\u5C71
\u5927\u4E45\u4FDD
\u6797
\u65E9\u5DDD
\u5800
\u767D\u77F3
\u9ED2\u7530
\u5C3E\u5D0E
\u671B\u6708
\u6C38\u7530
\u5185\u85E4
\u5800\u5185
\u897F\u5C71
\u5927\u8C37
\u5E83\u702C
\u5965\u6751
\u9808\u85E4
\u6817\u539F
\u677E\u6C38
\u6EDD\u6CA2
\u95A2\u53E3
\u5E73\u4E95
\u5DDD\u6751
\u4E0A\u539F
\u6CA2\u7530
\u4F0A\u6771
\u4E09\u5B85
\u5150\u7389
\u5CA9\u672C
\u9808\u7530
\u5DDD\u7530
\u7BE0\u539F
\u5C0F\u7530
\u5CA1
\u516B\u6728
\u677E\u4E0B
\u5409\u91CE
\u837B\u91CE
\u672C\u9593
\u5C0F\u5C71
\u5927\u68EE
\u9ED2\u6728
\u6210\u7530
\u938C\u7530
\u6839\u672C
\u4ECA\u6751
\u9AD8\u5C71
\u5742\u53E3
\u5BAE\u7530
\u5BCC\u7530
\u7530\u8FBA
\u5357
\u4E95\u53E3
\u76F8\u99AC
\u698E\u672C
\u67F3\u7530
\u9577\u7530
`,
  thing: `
\u30B5\u30A4\u30C8
\u30A6\u30A7\u30D6\u30B5\u30A4\u30C8
\u30A6\u30A7\u30D6
\u30D6\u30ED\u30B0
\u30B5\u30FC\u30D0\u30FC
\u30B5\u30FC\u30D0
\u30C9\u30AD\u30E5\u30E1\u30F3\u30C8
\u8CC7\u6599
\u30B3\u30FC\u30C9
\u30C6\u30B9\u30C8
\u74B0\u5883
\u30C7\u30B6\u30A4\u30F3
\u753B\u9762
\u753B\u50CF
\u52D5\u753B
\u30C7\u30FC\u30BF
\u30C7\u30FC\u30BF\u30D9\u30FC\u30B9
\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF
\u4F1A\u5834
\u4E88\u7B97
\u4F1A\u8A08
\u5E83\u5831
\u4F01\u753B
\u4ED5\u69D8
\u4ED5\u69D8\u66F8
\u8A2D\u8A08
\u5B9F\u88C5
\u958B\u767A
\u904B\u7528
\u30EA\u30EA\u30FC\u30B9
\u30A4\u30D9\u30F3\u30C8
\u30DD\u30B9\u30BF\u30FC
\u30C1\u30E9\u30B7
\u30B9\u30E9\u30A4\u30C9
\u767A\u8868
\u8AD6\u6587
\u5B9F\u9A13
\u30A2\u30F3\u30B1\u30FC\u30C8
\u30E1\u30FC\u30EB
\u30C1\u30E3\u30C3\u30C8
\u30D5\u30ED\u30F3\u30C8\u30A8\u30F3\u30C9
\u30D0\u30C3\u30AF\u30A8\u30F3\u30C9
\u30D5\u30ED\u30F3\u30C8
\u30D0\u30C3\u30AF
\u30A4\u30F3\u30D5\u30E9
\u30AF\u30E9\u30A4\u30A2\u30F3\u30C8
\u30A2\u30D7\u30EA
\u6A5F\u80FD
\u8AD6\u70B9
\u5168\u822C
\u5171\u901A
\u305D\u306E\u4ED6
\u81F3\u6025
\u7DCA\u6025
\u91CD\u8981
\u672C\u756A
\u691C\u8A3C
\u8CBB\u7528
\u65E5\u7A0B
\u5834\u6240
\u5099\u54C1
\u540D\u7C3F
\u898F\u7D04
\u6848\u5185
\u539F\u7A3F
\u8868\u7D19
\u5370\u5237
\u5370\u5237\u6240
\u5199\u771F
\u97F3\u58F0
\u97F3\u97FF
\u7167\u660E
\u8863\u88C5
\u53F0\u672C
\u4F1A\u8A08\u5831\u544A
`,
  supportRole: `
\u88DC\u52A9
\u30B5\u30DD\u30FC\u30C8
\u5354\u529B
\u652F\u63F4
\u30B5\u30D6
\u526F\u62C5\u5F53
`,
  copied: `
cc
\u5171\u6709
`,
  helps: `
\u624B\u4F1D\u3046
\u88DC\u52A9
\u30B5\u30DD\u30FC\u30C8
\u5354\u529B
`,
  loginColumn: `
\u30A2\u30AB\u30A6\u30F3\u30C8
\u30E6\u30FC\u30B6\u30FC\u540D
\u30E6\u30FC\u30B6\u540D
id
github
`,
  nickColumn: `
\u30CB\u30C3\u30AF\u30CD\u30FC\u30E0
\u547C\u3073\u540D
\u30CF\u30F3\u30C9\u30EB\u30CD\u30FC\u30E0
`,
  initialsColumn: `
\u7565\u79F0
\u30A4\u30CB\u30B7\u30E3\u30EB
`,
  firmColumn: `
\u6240\u5C5E
\u4F1A\u793E
\u4F1A\u793E\u540D
\u90E8\u7F72
\u7D44\u7E54
\u56E3\u4F53
\u5B66\u6821
\u5927\u5B66
\u5B66\u90E8
\u5B66\u79D1
`,
  mailColumn: `
\u30E1\u30FC\u30EB
\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9
\u9023\u7D61\u5148
`,
  listedColumn: `
\u6C0F\u540D
\u53C2\u52A0\u8005
\u51FA\u5E2D\u8005
\u30E1\u30F3\u30D0\u30FC
\u53C2\u52A0\u8005\u540D
`,
  presentColumn: `
\u51FA\u5E2D
\u51FA\u6B20
\u53C2\u52A0
\u51FA\u6B20\u5E2D
`,
  nameColumn: `
\u540D\u524D
\u6C0F\u540D
\u304A\u540D\u524D
`,
  asideColumn: `
\u5F79\u5272
\u5F79\u8077
\u5099\u8003
\u5B66\u5E74
\u8077\u7A2E
\u62C5\u5F53
\u30B3\u30E1\u30F3\u30C8
\u80A9\u66F8
`,
  groupBefore: `
\u30C1\u30FC\u30E0
\u73ED
\u30B0\u30EB\u30FC\u30D7
`,
  afterTomorrow: `
\u660E\u5F8C\u65E5
\u3042\u3055\u3063\u3066
`,
  asSoon: `
\u81F3\u6025
\u306A\u308B\u3079\u304F\u65E9\u304F
\u3067\u304D\u308B\u3060\u3051\u65E9\u304F
\u65E9\u6025\u306B
\u3059\u3050\u306B
\u65E9\u3081\u306B
\u53EF\u53CA\u7684\u901F\u3084\u304B\u306B
`,
  office: `
\u90E8\u9577
\u8AB2\u9577
\u5BA4\u9577
\u4F1A\u9577
\u526F\u4F1A\u9577
\u7406\u4E8B\u9577
\u59D4\u54E1\u9577
\u4E8B\u52D9\u5C40\u9577
\u7DE8\u96C6\u9577
\u30EA\u30FC\u30C0\u30FC
`,
  pair: `
\u4E8C\u4EBA
2\u4EBA
\u4E21\u540D
\u4E8C\u4EBA\u3068\u3082
`,
  soonSpan: `
\u6765\u9031
\u6765\u9031\u4E2D
\u6765\u9031\u672B
\u4ECA\u9031
\u4ECA\u9031\u4E2D
\u4ECA\u9031\u672B
\u6765\u6708
\u6765\u6708\u4E2D
\u4ECA\u6708\u4E2D
\u4ECA\u6708\u672B
\u518D\u6765\u9031
\u6B21\u56DE
\u6B21\u56DE\u4F1A\u8B70
\u6B21\u56DE\u5B9A\u4F8B
\u6B21\u56DE\u30DF\u30FC\u30C6\u30A3\u30F3\u30B0
\u6B21\u56DEmtg
\u6B21\u306E\u4F1A\u8B70
\u6B21\u306E\u5B9A\u4F8B
\u4ECA\u65E5\u4E2D
\u672C\u65E5\u4E2D
\u660E\u65E5\u4E2D
\u6708\u672B
\u9031\u660E\u3051
`,
  onDayBehind: `
\u306B
`,
  noNews: `
\u9032\u6357\u306A\u3057
\u9032\u5C55\u306A\u3057
\u5909\u5316\u306A\u3057
\u672A\u7740\u624B\u306E\u307E\u307E
\u307E\u3060\u5BFE\u5FDC\u4E2D
\u7D99\u7D9A\u4E2D
\u307E\u3060\u672A\u5B8C\u4E86
\u66F4\u65B0\u306A\u3057
`
};

// src/minutes/vocabulary/ko.ts
var ko = {
  article: `
\uC774
\uADF8
\uC800
\uC774\uB7F0
\uADF8\uB7F0
\uC800\uB7F0
\uBAA8\uB4E0
\uAC01
\uAC01\uAC01
\uAC01\uAC01\uC758
\uC804\uCCB4
\uC5B4\uB5A4
\uC5EC\uB7EC
\uBA87
\uB2E4\uB978
\uADF8 \uC678
\uAE30\uD0C0 \uB2E4\uB978
\uD574\uB2F9
\uBCF8
\uB9E4
\uC774\uAC83
\uADF8\uAC83
\uC800\uAC83
\uC6B0\uB9AC
\uC800\uD76C
`,
  relation: `
\uC744
\uB97C
\uC774
\uAC00
\uC740
\uB294
\uC758
\uC5D0
\uC5D0\uC11C
\uC5D0\uAC8C
\uAED8
\uD55C\uD14C
\uC73C\uB85C
\uB85C
\uC640
\uACFC
\uB791
\uC774\uB791
\uD558\uACE0
\uB3C4
\uB9CC
\uAE4C\uC9C0
\uBD80\uD130
\uB9C8\uB2E4
\uBCF4\uB2E4
\uCC98\uB7FC
\uBC16\uC5D0
\uC870\uCC28
\uB9C8\uC800
\uC774\uB098
\uB098
\uC774\uB4E0
\uB4E0\uC9C0
\uC5D0\uAC8C\uC11C
\uD55C\uD14C\uC11C
\uB300\uB85C
\uC5D0\uB294
\uC5D0\uC11C\uB294
\uC5D0\uC11C\uC758
\uAE4C\uC9C0\uC758
\uBD80\uD130\uC758
\uC73C\uB85C\uC758
\uB85C\uC758
\uC640\uC758
\uACFC\uC758
\uAE4C\uC9C0\uB294
\uAED8\uC11C
\uC73C\uB85C\uC11C
\uB85C\uC11C
\uC73C\uB85C\uC368
\uB85C\uC368
\uB3D9\uC548
\uB3D9\uC548\uC758
\uC804
\uC804\uC5D0
\uD6C4
\uD6C4\uC5D0
\uD6C4\uC758
\uC911
\uC911\uC5D0
\uC911\uC758
\uAC04
\uB0B4
\uB0B4\uC5D0
\uC548\uC5D0
\uBC16
\uBC0F
\uB610\uB294
\uD639\uC740
\uC704\uD55C
\uC704\uD574
\uB300\uD55C
\uB300\uD574
\uB300\uD574\uC11C
\uAD00\uD55C
\uAD00\uD574
\uAD00\uB828
\uAD00\uB828\uB41C
\uB530\uB77C
\uB530\uB978
\uD1B5\uD574
\uD1B5\uD55C
\uC758\uD55C
\uC758\uD574
\uBCC4
\uC6A9
\uCBE4
\uC815\uB3C4
\uC529
\uC0AC\uC774
\uC774\uD6C4
\uC774\uC804\uAE4C\uC9C0
\uD604\uC7AC
\uAE30\uC900
\uB300\uBE44
\uC678
\uC678\uC5D0
\uB4E4
\uB4E4\uC758
\uB4E4\uC744
\uB4E4\uC740
\uB4F1
\uB4F1\uC758
\uB54C
\uB54C\uAE4C\uC9C0
\uB54C\uC758
`,
  origin: `
\uC5D0\uC11C
\uBD80\uD130
\uC5D0\uC11C\uC758
\uC5D0\uC11C \uB098\uC628
`,
  auxiliary: `
\uC774\uB2E4
\uC785\uB2C8\uB2E4
\uC784
\uD558\uB2E4
\uD569\uB2C8\uB2E4
\uD568
\uD55C\uB2E4
\uD55C
\uD560
\uD558\uB294
\uD588\uB358
\uD588\uC2B5\uB2C8\uB2E4
\uD588\uC74C
\uB41C
\uB418\uB294
\uB420
\uB428
\uB418\uB2E4
\uB429\uB2C8\uB2E4
\uB410\uC74C
\uC788\uB294
\uC788\uC74C
\uC788\uB2E4
\uC788\uC2B5\uB2C8\uB2E4
\uC5C6\uB294
\uD574\uC57C
\uD574\uC57C \uD558\uB294
\uD574\uC57C\uD558\uB294
\uD574\uC57C \uD560
\uD574\uC57C\uD560
\uC8FC\uC138\uC694
\uD558\uAE30
\uD558\uAE30\uB85C
\uD558\uC790
\uC2F6\uC740
`,
  pronoun: `
\uB098
\uB0B4\uAC00
\uB108
\uC6B0\uB9AC\uAC00
\uC800\uD76C\uAC00
\uB2F9\uC2E0
\uADF8\uB140
\uB204\uAD6C
\uB204\uAC00
\uBB34\uC5C7
\uBB34\uC5C7\uC744
\uBB50
\uBB58
\uC5B4\uB514
\uC5B8\uC81C
\uC65C
\uC5B4\uB5BB\uAC8C
\uC5EC\uAE30
\uAC70\uAE30
\uC800\uAE30
\uC774\uC81C
\uADF8\uB9AC\uACE0
\uADF8\uB798\uC11C
\uD558\uC9C0\uB9CC
\uADF8\uB7F0\uB370
\uADFC\uB370
\uADF8\uB7EC\uBA74
\uADF8\uB7FC
\uB54C\uBB38\uC5D0
\uC544\uB2C8\uB77C
\uC544\uB2C8\uBA74
\uC2B5\uB2C8\uB2E4
\uD588\uB2E4
\uAC83\uC774\uB2E4
`,
  action: `
\uD560 \uC77C
\uD560\uC77C
\uD574\uC57C \uD560 \uC77C
\uD574\uC57C\uD560 \uC77C
\uD574\uC57C\uD560\uC77C
\uD574\uC57C \uD560\uC77C
\uD574\uC57C \uB420 \uC77C
\uD574\uC57C\uB420 \uC77C
\uD560 \uAC83
\uD560\uAC83
\uD560 \uAC83\uB4E4
\uD560\uAC83\uB4E4
\uD574\uC57C \uD560 \uAC83
\uD574\uC57C\uD560 \uAC83
\uD574\uC57C\uD560\uAC83
\uD574\uC57C \uD560 \uAC83\uB4E4
\uD574 \uC62C \uAC83
\uD574\uC62C \uAC83
\uD574\uC62C\uAC83
\uD574 \uC62C \uC77C
\uC900\uBE44\uD574 \uC62C \uAC83
\uC219\uC81C
\uD22C\uB450
\uD22C\uB450\uB9AC\uC2A4\uD2B8
\uD22C\uB450 \uB9AC\uC2A4\uD2B8
\uC561\uC158 \uC544\uC774\uD15C
\uC561\uC158\uC544\uC774\uD15C
\uC561\uC158 \uD50C\uB79C
\uC561\uC158\uD50C\uB79C
\uC561\uC158 \uD3EC\uC778\uD2B8
\uC561\uC158
\uD6C4\uC18D \uC870\uCE58
\uD6C4\uC18D\uC870\uCE58
\uD6C4\uC18D \uC791\uC5C5
\uD6C4\uC18D\uC791\uC5C5
\uD6C4\uC18D \uC5C5\uBB34
\uD6C4\uC18D \uACFC\uC81C
\uD6C4\uC18D \uC0AC\uD56D
\uC870\uCE58 \uC0AC\uD56D
\uC870\uCE58\uC0AC\uD56D
\uC870\uCE58 \uD544\uC694 \uC0AC\uD56D
\uC2E4\uD589 \uACFC\uC81C
\uC2E4\uD589\uACFC\uC81C
\uC2E4\uD589 \uD56D\uBAA9
\uC2E4\uD589\uD56D\uBAA9
\uC2E4\uD589 \uC0AC\uD56D
\uC2E4\uCC9C \uC0AC\uD56D
\uC5C5\uBB34 \uBD84\uB2F4
\uC5C5\uBB34\uBD84\uB2F4
\uC5C5\uBB34 \uBD84\uBC30
\uC5C5\uBB34 \uBC30\uBD84
\uC5ED\uD560 \uBD84\uBC30
\uACFC\uC81C \uBD84\uB2F4
\uD0DC\uC2A4\uD06C
\uB2F4\uB2F9 \uC5C5\uBB34
\uD560\uB2F9 \uC5C5\uBB34
\uBC30\uC815 \uC5C5\uBB34
\uD560\uB2F9\uB41C \uC5C5\uBB34
\uD560\uB2F9 \uC791\uC5C5
\uC791\uC5C5 \uD560\uB2F9
\uC791\uC5C5 \uBD84\uBC30
\uC791\uC5C5 \uBD84\uB2F4
\uD574\uC57C \uD558\uB294 \uC77C
\uD574\uC57C\uD558\uB294 \uC77C
\uD574\uC57C \uD558\uB294 \uAC83
\uD574\uC57C\uD558\uB294 \uAC83
\uD558\uAE30\uB85C \uD55C \uAC83
\uD558\uAE30\uB85C \uD55C \uC77C
\uB204\uAC00 \uBB34\uC5C7\uC744
\uC9C4\uD589\uD560 \uAC83
\uC9C4\uD589\uD560 \uC77C
\uCC98\uB9AC\uD560 \uC77C
\uCC98\uB9AC \uC0AC\uD56D
\uC900\uBE44\uD560 \uAC83
\uC900\uBE44 \uC0AC\uD56D
`,
  step: `
\uACFC\uC81C
\uB2E4\uC74C \uB2E8\uACC4
\uB2E4\uC74C\uB2E8\uACC4
\uB125\uC2A4\uD2B8 \uC2A4\uD15D
\uD5A5\uD6C4 \uACC4\uD68D
\uD5A5\uD6C4\uACC4\uD68D
\uCD94\uD6C4 \uACC4\uD68D
\uCD94\uD6C4\uACC4\uD68D
\uC774\uD6C4 \uACC4\uD68D
\uB2E4\uC74C \uACC4\uD68D
\uC55E\uC73C\uB85C\uC758 \uACC4\uD68D
\uC55E\uC73C\uB85C \uACC4\uD68D
\uCC28\uC8FC \uACC4\uD68D
\uB2E4\uC74C\uC8FC \uACC4\uD68D
\uB2E4\uC74C \uC8FC \uACC4\uD68D
\uAE08\uC8FC \uACC4\uD68D
\uACC4\uD68D
\uD5A5\uD6C4 \uC77C\uC815
\uCD94\uD6C4 \uC77C\uC815
\uD5A5\uD6C4 \uC9C4\uD589
\uD5A5\uD6C4 \uC9C4\uD589 \uC0AC\uD56D
\uC9C4\uD589 \uC608\uC815
\uC608\uC815 \uC0AC\uD56D
\uC608\uC815\uC0AC\uD56D
\uC608\uC815 \uC791\uC5C5
\uC5ED\uD560 \uBD84\uB2F4
\uC5ED\uD560\uBD84\uB2F4
\uC5C5\uBB34
\uC791\uC5C5
\uD314\uB85C\uC6B0\uC5C5
\uD314\uB85C\uC5C5
\uC694\uCCAD \uC0AC\uD56D
\uC694\uCCAD\uC0AC\uD56D
\uC791\uC5C5 \uB0B4\uC6A9
\uC791\uC5C5 \uC0AC\uD56D
\uC5C5\uBB34 \uB0B4\uC6A9
\uC9C4\uD589 \uACC4\uD68D
`,
  task: `
\uC791\uC5C5
\uC5C5\uBB34
\uC77C\uAC10
\uD0DC\uC2A4\uD06C
\uACFC\uC5C5
`,
  plainAction: `
\uD560 \uC77C
\uD560\uC77C
\uD574\uC57C \uD560 \uC77C
\uD574\uC57C\uD560 \uC77C
\uD22C\uB450\uB9AC\uC2A4\uD2B8
\uC561\uC158 \uC544\uC774\uD15C
\uC561\uC158\uC544\uC774\uD15C
\uC219\uC81C
\uD6C4\uC18D \uC870\uCE58
\uC870\uCE58 \uC0AC\uD56D
\uD0DC\uC2A4\uD06C
todo
todos
\uD22C\uB450
\uD574\uC57C \uD560 \uAC83
\uC5C5\uBB34 \uBD84\uB2F4
`,
  leftover: `
\uC794\uC5EC \uACFC\uC81C
\uC794\uC5EC \uC5C5\uBB34
\uC794\uC5EC \uC791\uC5C5
\uC794\uC5EC \uC0AC\uD56D
\uBBF8\uD574\uACB0 \uACFC\uC81C
\uBBF8\uD574\uACB0 \uC0AC\uD56D
\uBBF8\uACB0 \uC0AC\uD56D
\uBBF8\uACB0\uC0AC\uD56D
\uBBF8\uC644\uB8CC \uACFC\uC81C
\uBBF8\uC644\uB8CC \uC5C5\uBB34
\uBBF8\uC644\uB8CC \uC791\uC5C5
\uC774\uC6D4
\uC774\uC6D4 \uC0AC\uD56D
\uC774\uC6D4\uB41C \uC5C5\uBB34
\uC774\uC6D4 \uC5C5\uBB34
\uB0A8\uC740 \uC77C
\uB0A8\uC740 \uACFC\uC81C
\uB0A8\uC740 \uC791\uC5C5
\uBC00\uB9B0 \uC77C
\uC9C0\uB09C\uBC88\uC5D0 \uB0A8\uC740 \uAC83
\uB0A8\uC740 \uAC83
\uC9C0\uB09C \uD68C\uC758\uC5D0\uC11C \uB0A8\uC740
`,
  list: `
\uBAA9\uB85D
\uB9AC\uC2A4\uD2B8
\uC815\uB9AC
\uD45C
\uBAA8\uC74C
\uC694\uC57D
\uAE30\uB85D
\uBA54\uBAA8
\uB85C\uADF8
\uD604\uD669\uD310
\uD2B8\uB798\uCEE4
\uAD00\uB9AC\uD45C
\uC77C\uB78C
`,
  earlier: `
\uC9C0\uB09C
\uC9C0\uB09C\uBC88
\uC9C0\uB09C \uBC88
\uC9C0\uB09C\uC8FC
\uC9C0\uB09C \uC8FC
\uC9C0\uB09C\uB2EC
\uC9C0\uB09C \uB2EC
\uC800\uBC88
\uC800\uBC88\uC8FC
\uC800\uBC88 \uC8FC
\uC774\uC804
\uC804
\uC804\uC8FC
\uC804\uD68C
\uC804\uD68C\uCC28
\uC804\uCC28
\uC5B4\uC81C
\uAE30\uC874
\uC9C1\uC804
\uACFC\uAC70
\uC55E\uC120
\uC55E\uC11C
\uC9C0\uC9C0\uB09C\uC8FC
\uADF8\uB3D9\uC548
\uC9C0\uAE08\uAE4C\uC9C0
\uC804\uC6D4
\uC804\uB0A0
\uC791\uB144
\uC9C0\uB09C\uD574
\uC644\uB8CC
\uC644\uB8CC\uB41C
\uC644\uB8CC\uD55C
\uB05D\uB09C
`,
  open: `
\uB0A8\uC740
\uB0A8\uC544 \uC788\uB294
\uB0A8\uC544\uC788\uB294
\uBBF8\uC644\uB8CC
\uBBF8\uC644\uB8CC\uB41C
\uBBF8\uC644
\uBBF8\uD574\uACB0
\uBBF8\uACB0
\uBBF8\uCC98\uB9AC
\uBBF8\uC9C4\uD589
\uBBF8\uC774\uD589
\uC9C4\uD589 \uC911
\uC9C4\uD589\uC911
\uC9C4\uD589 \uC911\uC778
\uC9C4\uD589\uC911\uC778
\uBCF4\uB958
\uBCF4\uB958 \uC911
\uBCF4\uB958\uB41C
\uBC00\uB9B0
\uC794\uC5EC
\uBABB \uD55C
\uBABB\uD55C
\uBABB\uB2E4 \uD55C
\uC544\uC9C1
\uC5F4\uB9B0
\uC624\uD508
\uACC4\uC18D
\uC9C0\uC18D
\uC644\uB8CC\uB418\uC9C0 \uC54A\uC740
\uB05D\uB098\uC9C0 \uC54A\uC740
\uBBF8\uCC29\uC218
\uB300\uAE30 \uC911
`,
  review: `
\uD655\uC778
\uC810\uAC80
\uB9AC\uBDF0
\uD68C\uACE0
\uCCB4\uD06C
\uC9C4\uD589 \uC0C1\uD669
\uC9C4\uD589\uC0C1\uD669
\uC9C4\uD589 \uD604\uD669
\uC9C4\uD589\uD604\uD669
\uC9C4\uD589 \uC0AC\uD56D
\uC9C4\uD589\uC0AC\uD56D
\uC9C4\uD589 \uACBD\uACFC
\uC9C4\uD589 \uACB0\uACFC
\uD604\uD669
\uC9C4\uCC99
\uC9C4\uCC99\uB3C4
\uC9C4\uCC99 \uC0C1\uD669
\uC9C4\uCC99\uC0C1\uD669
\uC9C4\uCC99\uB960
\uACBD\uACFC
\uACB0\uACFC
\uACB0\uACFC \uBCF4\uACE0
\uACB0\uACFC \uACF5\uC720
\uACB0\uACFC \uD655\uC778
\uBCF4\uACE0
\uACF5\uC720
\uAC80\uD1A0
\uB3CC\uC544\uBCF4\uAE30
\uB418\uB3CC\uC544\uBCF4\uAE30
\uC774\uD589 \uC5EC\uBD80
\uC774\uD589 \uD604\uD669
\uC774\uD589 \uC810\uAC80
\uC644\uB8CC \uC5EC\uBD80
\uC218\uD589 \uACB0\uACFC
\uD314\uB85C\uC6B0\uC5C5
`,
  fresh: `
\uB2E4\uC74C
\uB2E4\uC74C\uBC88
\uB2E4\uC74C \uBC88
\uB2E4\uC74C\uC8FC
\uB2E4\uC74C \uC8FC
\uB2E4\uC74C\uB2EC
\uB2E4\uC74C \uB2EC
\uB2F4\uC8FC
\uCC28\uC8FC
\uC774\uBC88
\uC774\uBC88\uC8FC
\uC774\uBC88 \uC8FC
\uC774\uBC88\uB2EC
\uAE08\uC8FC
\uAE08\uC77C
\uC624\uB298
\uC624\uB298\uC758
\uB0B4\uC77C
\uC2E0\uADDC
\uC0C8
\uC0C8\uB85C\uC6B4
\uD5A5\uD6C4
\uCD94\uD6C4
\uC55E\uC73C\uB85C
\uC55E\uC73C\uB85C\uC758
\uCC28\uD68C
\uCC28\uAE30
\uCC28\uD68C\uCC28
\uB2E4\uC74C \uD68C\uCC28
\uC775\uC8FC
\uB2F9\uC7A5
\uAE08\uC6D4
\uC775\uC6D4
\uBAA8\uB808
\uC774\uD6C4 \uD68C\uC758
`,
  meeting: `
\uD68C\uC758
\uBBF8\uD305
\uBAA8\uC784
\uD68C\uCC28
\uC8FC\uCC28
\uC815\uAE30\uD68C\uC758
\uC815\uAE30 \uD68C\uC758
\uC804\uCCB4\uD68C\uC758
\uC804\uCCB4 \uD68C\uC758
\uC2A4\uD0E0\uB4DC\uC5C5
\uC2A4\uD06C\uB7FC
\uC2A4\uD504\uB9B0\uD2B8
\uC8FC
\uC8FC\uAC04
\uC8FC\uAC04\uD68C\uC758
\uC8FC\uAC04 \uD68C\uC758
\uC6D4\uAC04\uD68C\uC758
\uBC88
\uC138\uBBF8\uB098
\uC2A4\uD130\uB514
\uD68C
\uD68C\uC758\uB85D
\uC815\uBAA8
\uCD1D\uD68C
\uC774\uC0AC\uD68C
\uC6B4\uC601\uC704
\uC704\uC6D0\uD68C
\uC6B4\uC601\uC704\uC6D0\uD68C
\uC6CC\uD06C\uC0F5
\uC6CC\uD06C\uC20D
\uBA74\uB2F4
\uC9D1\uD68C
\uAC04\uB2F4\uD68C
\uD654\uC0C1\uD68C\uC758
\uD0A5\uC624\uD504
\uBA58\uD1A0\uB9C1
\uC2F1\uD06C
\uCF5C
\uB370\uC77C\uB9AC
\uC704\uD074\uB9AC
\uC2DC\uAC04
\uB0A0
\uC6D4
\uB2EC
`,
  filler: `
\uC0AC\uD56D
\uD56D\uBAA9
\uB0B4\uC6A9
\uAC83
\uAC83\uB4E4
\uC77C
\uC77C\uB4E4
\uAC1C\uC778
\uAC1C\uC778\uBCC4
\uAC01\uC790
\uD300
\uD300\uBCC4
\uC870
\uC870\uBCC4
\uC778\uC6D0\uBCC4
\uB2F4\uB2F9\uC790\uBCC4
\uD30C\uD2B8\uBCC4
\uACF5\uD1B5
\uC8FC\uC694
\uC138\uBD80
\uCD94\uAC00
\uCD94\uAC00 \uC0AC\uD56D
\uCD94\uAC00\uB41C
\uD544\uC694
\uD544\uC694\uD55C
\uC815\uD55C
\uC815\uD574\uC9C4
\uACB0\uC815
\uACB0\uC815\uB41C
\uB17C\uC758\uB41C
\uB098\uC628
\uB3C4\uCD9C\uB41C
\uD569\uC758\uB41C
\uC608\uC815
\uC608\uC815\uB41C
\uB2F4\uB2F9
\uB2F4\uB2F9\uC790
\uC5ED\uD560
\uBC30\uBD84
\uBD84\uBC30
\uBD84\uB2F4
\uBC30\uC815
\uBC30\uC815\uB41C
\uD560\uB2F9
\uD560\uB2F9\uB41C
\uC5C5\uBB34
\uC791\uC5C5
\uACC4\uD68D
\uC6B0\uC120\uC21C\uC704
\uC6B0\uC120
\uC911\uC694
\uC911\uC694\uD55C
\uAE34\uAE09
\uAE34\uAE09\uD55C
\uB2E8\uAE30
\uC7A5\uAE30
\uC911\uC7A5\uAE30
\uC804\uCCB4
\uD300\uC6D0
\uD300\uC6D0\uBCC4
\uBA64\uBC84
\uBA64\uBC84\uBCC4
\uAD6C\uCCB4\uC801
\uAD6C\uCCB4\uC801\uC778
\uAD00\uB828
\uCD5C\uC885
\uCD5C\uC2E0
\uC5C5\uB370\uC774\uD2B8
\uD604\uC7AC
\uC218\uD589
\uC218\uD589\uD560
\uC9C4\uD589
\uC9C4\uD589\uD560
\uC694\uCCAD
\uC694\uCCAD\uB41C
\uBC1C\uC0DD\uD55C
\uC0DD\uAE34
\uB9E1\uC740
\uAE30\uD55C
\uB9C8\uAC10
\uC2E4\uD589
\uC870\uCE58
\uC870\uCE58\uD560
\uCC98\uB9AC
\uCC98\uB9AC\uD560
\uC900\uBE44
\uC900\uBE44\uD560
`,
  stop: `
\uC5C6\uC74C
\uC5C6\uB2E4
\uAD00\uB9AC
\uAD00\uB9AC \uBC29\uBC95
\uBC29\uBC95
\uB3C4\uAD6C
\uD234
\uD15C\uD50C\uB9BF
\uC591\uC2DD
\uC791\uC131\uBC95
\uC0AC\uC6A9\uBC95
\uADDC\uCE59
\uC790\uB3D9\uD654
\uC608\uC2DC
\uC0D8\uD50C
\uC815\uC758
\uC774\uC720
\uBC30\uACBD
\uC6D0\uC778
\uBB38\uC81C
\uBB38\uC81C\uC810
\uD574\uACB0
\uAE30\uB2A5
\uC18C\uAC1C
\uC548\uB0B4
\uB17C\uC758
\uC5B4\uB5BB\uAC8C
\uC65C
\uC5D0 \uB300\uD55C \uB17C\uC758
\uC5F0\uAD6C
\uC870\uC0AC
\uAC1C\uC120
\uC218\uB9BD
`,
  sectionBeside: `
\uACB0\uC815 \uC0AC\uD56D
\uACB0\uC815\uC0AC\uD56D
\uACB0\uC815\uB41C \uC0AC\uD56D
\uACB0\uC815
\uACB0\uB860
\uD569\uC758 \uC0AC\uD56D
\uD569\uC758\uC0AC\uD56D
\uACB0\uC758
\uC758\uACB0 \uC0AC\uD56D
\uAE30\uD0C0
\uAE30\uD0C0 \uC0AC\uD56D
\uC9C8\uC758\uC751\uB2F5
\uC9C8\uBB38
\uACF5\uC720 \uC0AC\uD56D
\uACF5\uC720\uC0AC\uD56D
\uACF5\uC9C0\uC0AC\uD56D
\uACF5\uC9C0 \uC0AC\uD56D
\uC804\uB2EC \uC0AC\uD56D
\uB17C\uC758 \uACB0\uACFC
\uB17C\uC758 \uB0B4\uC6A9
\uB17C\uC758 \uC0AC\uD56D
\uB17C\uC758\uC0AC\uD56D
\uD68C\uC758 \uACB0\uACFC
\uD68C\uC758\uACB0\uACFC
\uC694\uC57D
\uC774\uC288
\uAC74\uC758 \uC0AC\uD56D
\uB9C8\uBB34\uB9AC
\uB290\uB080 \uC810
`,
  otherSections: `
\uB2E4\uC74C \uD68C\uC758
\uB2E4\uC74C \uD68C\uC758 \uC77C\uC815
\uB2E4\uC74C \uD68C\uC758 \uC548\uAC74
\uB2E4\uC74C \uC77C\uC815
\uB2E4\uC74C \uBAA8\uC784
\uB2E4\uC74C \uBBF8\uD305
\uCC28\uAE30 \uD68C\uC758
\uCC28\uAE30 \uD68C\uC758 \uC77C\uC815
\uB2E4\uC74C \uD68C\uC758 \uC77C\uC2DC
\uCC38\uC11D\uC790
\uCC38\uC5EC\uC790
\uCC38\uAC00\uC790
\uBD88\uCC38\uC790
\uC77C\uC2DC
\uC7A5\uC18C
\uD68C\uC758 \uC77C\uC2DC
\uD68C\uC758 \uC7A5\uC18C
\uCC38\uACE0 \uC790\uB8CC
\uCC38\uACE0\uC790\uB8CC
\uC790\uB8CC
\uB9C1\uD06C
\uAD00\uB828 \uB9C1\uD06C
\uCCA8\uBD80
\uCCA8\uBD80 \uD30C\uC77C
\uACB0\uC815 \uC0AC\uD56D
\uACB0\uC815\uC0AC\uD56D
\uBE44\uACE0
\uB17C\uC758 \uC0AC\uD56D
\uB17C\uC758\uC0AC\uD56D
\uD68C\uC758 \uB0B4\uC6A9
\uD68C\uC758\uB0B4\uC6A9
\uC548\uAC74
`,
  numbered: `
\uC548\uAC74
\uD56D\uBAA9
\uC758\uC81C
\uC81C
\uC8FC\uC81C
\uD30C\uD2B8
\uC139\uC158
`,
  agenda: `
\uC548\uAC74
\uD68C\uC758 \uC548\uAC74
\uC758\uC81C
\uC544\uC820\uB2E4
\uC5B4\uC820\uB2E4
\uD68C\uC758 \uC8FC\uC81C
\uC8FC\uC81C
\uB17C\uC758 \uC8FC\uC81C
\uB17C\uC758\uD560 \uAC83
\uB17C\uC758\uD560 \uC0AC\uD56D
\uD1A0\uC758 \uC8FC\uC81C
\uD68C\uC758 \uBAA9\uC801
\uC624\uB298\uC758 \uC548\uAC74
\uAE08\uC77C \uC548\uAC74
\uBAA9\uCC28
\uC21C\uC11C
\uC2DD\uC21C
\uD1A0\uD53D
\uC774\uC57C\uAE30\uD560 \uAC83
`,
  attendance: `
\uCC38\uC11D\uC790
\uCC38\uC11D \uC778\uC6D0
\uCC38\uC11D\uC778\uC6D0
\uCC38\uC11D
\uCC38\uC5EC\uC790
\uCC38\uC5EC \uC778\uC6D0
\uCC38\uC5EC\uC778\uC6D0
\uCC38\uC5EC
\uCC38\uAC00\uC790
\uCC38\uAC00 \uC778\uC6D0
\uCC38\uC11D\uC790 \uBA85\uB2E8
\uCC38\uC11D\uC790\uBA85
\uC778\uC6D0
\uD68C\uC758 \uCC38\uC11D\uC790
\uD68C\uC758 \uCC38\uC5EC\uC790
\uCD9C\uC11D
\uCD9C\uC11D\uC790
\uCC38\uC11D \uD300\uC6D0
\uCC38\uC5EC \uD300\uC6D0
`,
  absence: `
\uBD88\uCC38\uC790
\uBD88\uCC38
\uBD88\uCC38 \uC778\uC6D0
\uBD88\uCC38\uC778\uC6D0
\uACB0\uC11D
\uACB0\uC11D\uC790
\uC9C0\uAC01
\uBD88\uCC38 \uD300\uC6D0
\uBBF8\uCC38\uC11D
\uBBF8\uCC38\uC11D\uC790
\uBD88\uCC38\uC11D
`,
  ownerRole: `
\uB2F4\uB2F9
\uB2F4\uB2F9\uC790
\uB2F4\uB2F9\uC790\uBA85
\uB2F4\uB2F9 \uC778\uC6D0
\uB2F4\uB2F9\uC778\uC6D0
\uB2F4\uB2F9 \uD300
\uB2F4\uB2F9\uD300
\uB2F4\uB2F9 \uBD80\uC11C
\uCC45\uC784\uC790
\uCC45\uC784
\uB204\uAC00
\uB204\uAD6C
\uC2E4\uD589\uC790
\uC218\uD589\uC790
\uC791\uC5C5\uC790
\uCC98\uB9AC\uC790
\uB2F4\uB2F9 \uBA64\uBC84
\uBC30\uC815
\uD560\uB2F9
\uC774\uB984
\uC131\uBA85
\uD300\uC6D0
\uBA64\uBC84
\uC624\uB108
\uC9C4\uD589\uC790
\uC8FC \uB2F4\uB2F9
\uBD80 \uB2F4\uB2F9
\uC778\uC6D0
\uC870\uCE58\uC790
\uC2E4\uBB34\uC790
`,
  taskColumn: `
\uD560 \uC77C
\uD560\uC77C
\uC5C5\uBB34
\uC5C5\uBB34 \uB0B4\uC6A9
\uC5C5\uBB34\uB0B4\uC6A9
\uC791\uC5C5
\uC791\uC5C5 \uB0B4\uC6A9
\uC791\uC5C5\uB0B4\uC6A9
\uC791\uC5C5 \uD56D\uBAA9
\uB0B4\uC6A9
\uD56D\uBAA9
\uACFC\uC81C
\uACFC\uC81C \uB0B4\uC6A9
\uC561\uC158
\uC561\uC158 \uC544\uC774\uD15C
\uC561\uC158\uC544\uC774\uD15C
\uC870\uCE58 \uC0AC\uD56D
\uC870\uCE58\uC0AC\uD56D
\uC870\uCE58 \uB0B4\uC6A9
\uC2E4\uD589 \uD56D\uBAA9
\uBB34\uC5C7
\uBB34\uC5C7\uC744
\uC0C1\uC138
\uC0C1\uC138 \uB0B4\uC6A9
\uC0C1\uC138\uB0B4\uC6A9
\uC138\uBD80 \uB0B4\uC6A9
\uC124\uBA85
\uC81C\uBAA9
\uD0DC\uC2A4\uD06C
\uC5ED\uD560
\uC0AC\uD56D
\uD6C4\uC18D \uC870\uCE58
\uC774\uC288
\uC9C4\uD589 \uB0B4\uC6A9
\uD574\uC57C \uD560 \uC77C
`,
  plainTaskColumn: `
\uBB34\uC5C7
\uBB34\uC5C7\uC744
\uB0B4\uC6A9
\uC5C5\uBB34 \uB0B4\uC6A9
\uC5C5\uBB34
\uC791\uC5C5
\uC791\uC5C5 \uB0B4\uC6A9
\uD56D\uBAA9
\uC5ED\uD560
\uC0C1\uC138 \uB0B4\uC6A9
\uC138\uBD80 \uB0B4\uC6A9
`,
  statusColumn: `
\uC0C1\uD0DC
\uC9C4\uD589 \uC0C1\uD669
\uC9C4\uD589\uC0C1\uD669
\uC9C4\uD589 \uC0C1\uD0DC
\uC9C4\uD589\uC0C1\uD0DC
\uC9C4\uD589 \uD604\uD669
\uC9C4\uD589\uB960
\uC9C4\uCC99\uB960
\uC9C4\uCC99\uB3C4
\uC9C4\uD589\uB3C4
\uC644\uB8CC
\uC644\uB8CC \uC5EC\uBD80
\uC644\uB8CC\uC5EC\uBD80
\uCC98\uB9AC \uC0C1\uD0DC
\uCC98\uB9AC \uD604\uD669
\uD604\uD669
\uB2EC\uC131 \uC5EC\uBD80
\uC774\uD589 \uC5EC\uBD80
\uACB0\uACFC
\uCCB4\uD06C
`,
  dueColumn: `
\uAE30\uD55C
\uB9C8\uAC10
\uB9C8\uAC10\uC77C
\uB9C8\uAC10 \uAE30\uD55C
\uB9C8\uAC10\uAE30\uD55C
\uB9C8\uAC10 \uC77C\uC790
\uC644\uB8CC \uC608\uC815\uC77C
\uC644\uB8CC\uC608\uC815\uC77C
\uC644\uB8CC\uC77C
\uC644\uB8CC \uC77C\uC790
\uC608\uC815\uC77C
\uBAA9\uD45C\uC77C
\uB370\uB4DC\uB77C\uC778
\uC81C\uCD9C\uC77C
\uC81C\uCD9C \uAE30\uD55C
\uC5B8\uC81C
\uC5B8\uC81C\uAE4C\uC9C0
\uC77C\uC815
\uAE30\uAC04
\uC644\uB8CC \uAE30\uD55C
\uC644\uB8CC \uBAA9\uD45C\uC77C
\uB0A9\uAE30
\uB0A9\uAE30\uC77C
\uCC98\uB9AC \uAE30\uD55C
\uC608\uC0C1 \uC644\uB8CC\uC77C
`,
  dateColumn: `
\uB0A0\uC9DC
\uC77C\uC790
\uC77C\uC2DC
\uB4F1\uB85D\uC77C
\uC791\uC131\uC77C
\uBC1C\uC0DD\uC77C
`,
  identifier: `
\uBC88\uD638
\uC21C\uBC88
\uC5F0\uBC88
no
no.
\uC21C
\uB118\uBC84
#
`,
  topicColumn: `
\uC548\uAC74
\uC8FC\uC81C
\uC758\uC81C
\uD56D\uBAA9
\uB17C\uC758
\uB17C\uC758 \uB0B4\uC6A9
\uB17C\uC758\uB0B4\uC6A9
\uD1A0\uC758 \uB0B4\uC6A9
\uD68C\uC758 \uB0B4\uC6A9
\uB0B4\uC6A9
\uACB0\uC815 \uC0AC\uD56D
\uACB0\uC815\uC0AC\uD56D
\uBE44\uACE0
\uBA54\uBAA8
\uACB0\uB860
\uAD6C\uBD84
\uBD84\uB958
\uCE74\uD14C\uACE0\uB9AC
\uC544\uC820\uB2E4
`,
  closedCell: `
\uC644\uB8CC
\uC644\uB8CC\uB428
\uC644\uB8CC\uD568
\uB05D
\uC885\uB8CC
\uD574\uACB0
\uD574\uACB0\uB428
\uC608
\uB124
o
\u25CB
\u25EF
\uCC98\uB9AC \uC644\uB8CC
\uCC98\uB9AC\uC644\uB8CC
\uB9C8\uCE68
ok
\uB2EB\uD798
\uB2EC\uC131
`,
  openCell: `
\uBBF8\uC644\uB8CC
\uBBF8\uC644
\uC9C4\uD589 \uC911
\uC9C4\uD589\uC911
\uC544\uB2C8\uC624
\uC544\uB2C8\uC694
\uC544\uC9C1
\xD7
\uC608\uC815
\uB300\uAE30
\uB300\uAE30\uC911
\uB300\uAE30 \uC911
\uBBF8\uC9C4\uD589
\uBBF8\uCC29\uC218
\uBCF4\uB958
\uBBF8\uD574\uACB0
\uC2DC\uC791 \uC804
\uC791\uC5C5\uC911
\uC791\uC5C5 \uC911
`,
  markers: `
\uD560 \uC77C
\uD560\uC77C
\uD574\uC57C \uD560 \uC77C
\uC561\uC158 \uC544\uC774\uD15C
\uC561\uC158\uC544\uC774\uD15C
\uC561\uC158
\uC219\uC81C
\uD22C\uB450
\uD6C4\uC18D \uC870\uCE58
\uC870\uCE58 \uC0AC\uD56D
\uC870\uCE58\uC0AC\uD56D
\uC2E4\uD589 \uACFC\uC81C
\uD0DC\uC2A4\uD06C
`,
  traps: `
ai
`,
  and: `
\uC640
\uACFC
\uB791
\uC774\uB791
\uD558\uACE0
\uBC0F
\uADF8\uB9AC\uACE0
\uB610\uB294
\uD639\uC740
\uACFC \uD568\uAED8
\uC640 \uD568\uAED8
`,
  duty: `
\uC774
\uAC00
\uC740
\uB294
\uB2D8\uC774
\uB2D8\uC740
\uB2D8\uAED8\uC11C
\uAED8\uC11C
\uC774\uAC00
\uC528\uAC00
\uC528\uB294
`,
  takes: `
\uB2F4\uB2F9
\uC774 \uB2F4\uB2F9
\uAC00 \uB2F4\uB2F9
\uB2D8\uC774 \uB2F4\uB2F9
\uB9E1\uC74C
\uB9E1\uAE30
\uC9C4\uD589
`,
  supporters: `
\uB3C4\uC6C0:
\uC9C0\uC6D0:
\uC11C\uD3EC\uD2B8:
\uD611\uC870:
cc
`,
  ownerLabels: `
\uB2F4\uB2F9
\uB2F4\uB2F9\uC790
\uCC45\uC784\uC790
\uCC45\uC784
\uB2F4\uB2F9\uD300
\uB2F4\uB2F9 \uD300
\uC624\uB108
\uC791\uC5C5\uC790
\uC218\uD589\uC790
\uC9C4\uD589\uC790
`,
  nobody: `
\uBBF8\uC815
\uC5C6\uC74C
\uB204\uAD70\uAC00
\uB2F4\uB2F9\uC790
\uB204\uAD6C
\uB204\uAC00
\uC774\uB984
\uBBF8\uBC30\uC815
\uBBF8\uD560\uB2F9
\uBBF8\uC9C0\uC815
\uCD94\uD6C4 \uACB0\uC815
\uB17C\uC758 \uD544\uC694
\uBAA8\uC9D1 \uC911
\uBAA8\uC9D1\uC911
\uB2F4\uB2F9\uC790 \uBBF8\uC815
\uC544\uBB34\uB098
\uC9C0\uC6D0\uC790
`,
  everybody: `
\uC804\uC6D0
\uBAA8\uB450
\uB2E4\uAC19\uC774
\uB2E4 \uAC19\uC774
\uB2E4\uD568\uAED8
\uB2E4 \uD568\uAED8
\uC804\uCCB4
\uD300\uC6D0 \uC804\uCCB4
\uD300\uC6D0 \uC804\uC6D0
\uD300\uC6D0 \uBAA8\uB450
\uD300 \uC804\uCCB4
\uBAA8\uB4E0 \uD300\uC6D0
\uC804 \uD300\uC6D0
\uC804\uCCB4 \uC778\uC6D0
\uAC01\uC790
\uBAA8\uB4E0 \uC778\uC6D0
\uAC01 \uD300\uC6D0
\uAC01 \uD300
\uC804 \uC778\uC6D0
\uCC38\uC11D\uC790 \uC804\uC6D0
\uB2E4\uB4E4
`,
  groups: `
\uD300
\uC870
\uD30C\uD2B8
\uC704\uC6D0\uD68C
\uC774\uC0AC\uD68C
\uC0AC\uBB34\uAD6D
\uC6B4\uC601\uC9C4
\uC6B4\uC601\uD300
\uAC1C\uBC1C\uD300
\uAE30\uD68D\uD300
\uB514\uC790\uC778\uD300
\uD64D\uBCF4\uD300
\uCD1D\uBB34
\uD68C\uC7A5\uB2E8
\uC784\uC6D0\uC9C4
\uD300\uC7A5
\uC870\uC7A5
\uBD80\uC7A5
\uD68C\uC7A5
\uAD50\uC218\uB2D8
\uBA58\uD1A0
\uBA58\uD1A0\uB2D8
\uD300\uC6D0
\uD300\uC6D0\uB4E4
\uBA54\uC778\uD14C\uC774\uB108
\uC11C\uAE30
\uD504\uB860\uD2B8\uD300
\uBC31\uC5D4\uB4DC\uD300
\uD504\uB860\uD2B8\uC5D4\uB4DC \uD300
\uBC31\uC5D4\uB4DC \uD300
\uD504\uB860\uD2B8
\uBC31\uC5D4\uB4DC
\uAE30\uD68D
\uB514\uC790\uC778
\uB514\uC790\uC774\uB108
\uAC1C\uBC1C\uC790
\uB2F4\uB2F9\uD300
`,
  honorific: `
\uB2D8
\uC528
\uAD70
\uC591
\uC120\uC0DD\uB2D8
\uAD50\uC218\uB2D8
\uD300\uC7A5\uB2D8
\uBC15\uC0AC\uB2D8
\uC120\uBC30\uB2D8
\uC120\uBC30
\uB300\uB9AC\uB2D8
\uACFC\uC7A5\uB2D8
\uBD80\uC7A5\uB2D8
\uC774\uC0AC\uB2D8
\uB300\uD45C\uB2D8
\uD300\uC7A5
\uC870\uC7A5
\uB9E4\uB2C8\uC800\uB2D8
\uBA58\uD1A0\uB2D8
\uD68C\uC7A5\uB2D8
`,
  noTask: `
\uC5C6\uC74C
\uC5C6\uC2B5\uB2C8\uB2E4
\uC5C6\uB2E4
\uD2B9\uC774\uC0AC\uD56D \uC5C6\uC74C
\uD2B9\uC774 \uC0AC\uD56D \uC5C6\uC74C
\uD574\uB2F9 \uC5C6\uC74C
\uD574\uB2F9\uC5C6\uC74C
\uD574\uB2F9 \uC0AC\uD56D \uC5C6\uC74C
\uD574\uB2F9\uC0AC\uD56D \uC5C6\uC74C
\uD574\uB2F9 \uC0AC\uD56D \uC5C6\uC2B5\uB2C8\uB2E4
\uBBF8\uC815
\uCD94\uD6C4 \uC791\uC131
\uCD94\uD6C4 \uACB0\uC815
\uCD94\uD6C4 \uACF5\uC9C0
\uB3D9\uC77C
\uC0C1\uB3D9
\uC704\uC640 \uAC19\uC74C
\uC704\uC640 \uB3D9\uC77C
\uC9C0\uB09C\uC8FC\uC640 \uB3D9\uC77C
\uC9C0\uB09C \uD68C\uC758\uC640 \uB3D9\uC77C
\uC544\uB798 \uCC38\uACE0
\uC704 \uCC38\uACE0
\uC0DD\uB7B5
\uB530\uB85C \uC5C6\uC74C
\uBCC4\uB3C4 \uC5C6\uC74C
\uCD94\uAC00 \uC5C6\uC74C
\uD560 \uC77C \uC5C6\uC74C
`,
  done: `
\uC644\uB8CC
\uC644\uB8CC\uB428
\uC644\uB8CC\uD568
\uC644\uB8CC\uD588\uC74C
\uC644\uB8CC\uD588\uC2B5\uB2C8\uB2E4
\uC644\uB8CC\uB418\uC5C8\uC2B5\uB2C8\uB2E4
\uC644\uB8CC\uB418\uC5C8\uC74C
\uC644\uB8CC \uB428
\uC644\uB8CC\uD558\uC600\uC74C
\uC644\uB8CC\uD558\uC600\uC2B5\uB2C8\uB2E4
\uB05D
\uB05D\uB0A8
\uB05D\uB0C4
\uB05D\uB0AC\uC74C
\uB05D\uB0AC\uC2B5\uB2C8\uB2E4
\uB9C8\uCE68
\uB9C8\uCCE4\uC74C
\uB9C8\uCCE4\uC2B5\uB2C8\uB2E4
\uC885\uB8CC
\uC885\uB8CC\uB428
\uD574\uACB0
\uD574\uACB0\uB428
\uD574\uACB0\uD568
\uD574\uACB0 \uC644\uB8CC
\uCC98\uB9AC \uC644\uB8CC
\uCC98\uB9AC\uC644\uB8CC
\uCC98\uB9AC\uB428
\uC791\uC5C5 \uC644\uB8CC
\uC791\uC5C5\uC644\uB8CC
\uAD6C\uD604 \uC644\uB8CC
\uAD6C\uD604\uC644\uB8CC
\uC218\uC815 \uC644\uB8CC
\uC218\uC815\uC644\uB8CC
\uC81C\uCD9C \uC644\uB8CC
\uC81C\uCD9C\uC644\uB8CC
\uC791\uC131 \uC644\uB8CC
\uC791\uC131\uC644\uB8CC
\uBC30\uD3EC \uC644\uB8CC
\uBC30\uD3EC\uC644\uB8CC
\uC801\uC6A9 \uC644\uB8CC
\uBC18\uC601 \uC644\uB8CC
\uBC18\uC601\uC644\uB8CC
\uD655\uC778 \uC644\uB8CC
\uBA38\uC9C0 \uC644\uB8CC
\uBA38\uC9C0\uC644\uB8CC
\uBCD1\uD569 \uC644\uB8CC
\uAC1C\uBC1C \uC644\uB8CC
\uB4F1\uB85D \uC644\uB8CC
\uB2EC\uC131
\uD588\uC74C
\uB2E4 \uD568
\uB2E4 \uD588\uC74C
\uB2E4\uD568
\uC644\uB8CC\uB41C
\uC644\uB8CC\uD55C
\uB05D\uB09C
`,
  happened: `
\uBCD1\uD569\uB428
\uBCD1\uD569\uB418\uC5C8\uC2B5\uB2C8\uB2E4
\uBCD1\uD569\uB418\uC5C8\uC74C
\uBA38\uC9C0\uB428
\uBA38\uC9C0\uB418\uC5C8\uC2B5\uB2C8\uB2E4
\uBA38\uC9C0\uD588\uC2B5\uB2C8\uB2E4
\uBA38\uC9C0\uD568
\uBC30\uD3EC\uD588\uC2B5\uB2C8\uB2E4
\uBC30\uD3EC\uD568
\uBC30\uD3EC\uB428
\uC81C\uCD9C\uD588\uC2B5\uB2C8\uB2E4
\uC81C\uCD9C\uD568
\uC81C\uCD9C\uB428
\uBCF4\uB0C8\uC2B5\uB2C8\uB2E4
\uBCF4\uB0C8\uC74C
\uBCF4\uB0C4
\uC804\uB2EC\uD588\uC2B5\uB2C8\uB2E4
\uC804\uB2EC\uD568
\uC804\uB2EC \uC644\uB8CC
\uACF5\uC720\uD588\uC2B5\uB2C8\uB2E4
\uACF5\uC720\uD568
\uACF5\uC720 \uC644\uB8CC
\uB9CC\uB4E4\uC5C8\uC2B5\uB2C8\uB2E4
\uB9CC\uB4E4\uC5C8\uC74C
\uB9CC\uB4E6
\uC791\uC131\uD588\uC2B5\uB2C8\uB2E4
\uC791\uC131\uD568
\uC791\uC131\uB428
\uB4F1\uB85D\uD588\uC2B5\uB2C8\uB2E4
\uB4F1\uB85D\uD568
\uB4F1\uB85D\uB428
\uC218\uC815\uD588\uC2B5\uB2C8\uB2E4
\uC218\uC815\uD568
\uC218\uC815\uB428
\uCD94\uAC00\uD588\uC2B5\uB2C8\uB2E4
\uCD94\uAC00\uD568
\uCD94\uAC00\uB428
\uBC18\uC601\uD588\uC2B5\uB2C8\uB2E4
\uBC18\uC601\uD568
\uBC18\uC601\uB428
\uC5C5\uB85C\uB4DC\uD588\uC2B5\uB2C8\uB2E4
\uC5C5\uB85C\uB4DC\uD568
\uC5C5\uB85C\uB4DC \uC644\uB8CC
\uAD6C\uD604\uD588\uC2B5\uB2C8\uB2E4
\uAD6C\uD604\uD568
\uAD6C\uD604\uB428
\uACF5\uAC1C\uD588\uC2B5\uB2C8\uB2E4
\uACF5\uAC1C\uB428
\uAC8C\uC2DC\uD588\uC2B5\uB2C8\uB2E4
\uAC8C\uC2DC\uB428
\uC608\uC57D\uD588\uC2B5\uB2C8\uB2E4
\uC608\uC57D\uD568
\uAD6C\uB9E4\uD588\uC2B5\uB2C8\uB2E4
\uAD6C\uB9E4\uD568
\uC2E0\uCCAD\uD588\uC2B5\uB2C8\uB2E4
\uC2E0\uCCAD\uD568
\uC5F0\uB77D\uD588\uC2B5\uB2C8\uB2E4
\uC5F0\uB77D\uD568
\uD574\uACB0\uD588\uC2B5\uB2C8\uB2E4
\uCC98\uB9AC\uD588\uC2B5\uB2C8\uB2E4
\uCC98\uB9AC\uD568
\uC5C5\uB370\uC774\uD2B8\uD588\uC2B5\uB2C8\uB2E4
\uC5C5\uB370\uC774\uD2B8\uD568
\uC5C5\uB370\uC774\uD2B8\uB428
\uBC1C\uD45C\uD588\uC2B5\uB2C8\uB2E4
\uC9C4\uD589\uD588\uC2B5\uB2C8\uB2E4
\uC9C4\uD589 \uC644\uB8CC
\uC9C4\uD589\uC644\uB8CC
\uC62C\uB838\uC2B5\uB2C8\uB2E4
\uC62C\uB9BC
\uAC1C\uCD5C\uD588\uC2B5\uB2C8\uB2E4
\uAC1C\uCD5C\uB428
`,
  acted: `
\uBCF4\uB0C4
\uB9CC\uB4E6
\uC791\uC131
\uC81C\uCD9C
\uB4F1\uB85D
\uC218\uC815
\uCD94\uAC00
\uBC18\uC601
\uC5C5\uB85C\uB4DC
\uAD6C\uD604
\uBC30\uD3EC
\uBCD1\uD569
\uBA38\uC9C0
\uACF5\uC720
\uC804\uB2EC
\uAC8C\uC2DC
\uC608\uC57D
\uAD6C\uB9E4
\uC2E0\uCCAD
\uC5F0\uB77D
\uBB38\uC758
\uD655\uC778\uD568
\uD655\uC778\uD588\uC2B5\uB2C8\uB2E4
\uC870\uC0AC\uD568
\uC870\uC0AC\uD588\uC2B5\uB2C8\uB2E4
\uCC3E\uC558\uC74C
\uCC3E\uC558\uC2B5\uB2C8\uB2E4
\uC62C\uB9BC
\uC62C\uB838\uC74C
\uBB3C\uC5B4\uBD04
\uBB3C\uC5B4\uBD24\uC74C
`,
  dropped: `
\uCDE8\uC18C
\uCDE8\uC18C\uB428
\uCDE8\uC18C\uD568
\uCDE8\uC18C\uD558\uAE30\uB85C
\uC911\uB2E8
\uC911\uB2E8\uB428
\uD3D0\uAE30
\uD3D0\uAE30\uB428
\uCCA0\uD68C
\uCCA0\uD68C\uB428
\uBD88\uD544\uC694
\uBD88\uD544\uC694\uD574\uC9D0
\uD544\uC694 \uC5C6\uC74C
\uD544\uC694\uC5C6\uC74C
\uD544\uC694 \uC5C6\uC5B4\uC9D0
\uB354 \uC774\uC0C1 \uD544\uC694 \uC5C6\uC74C
\uB354 \uC774\uC0C1 \uD544\uC694\uD558\uC9C0 \uC54A\uC74C
\uD558\uC9C0 \uC54A\uAE30\uB85C
\uC548 \uD558\uAE30\uB85C
\uC9C4\uD589\uD558\uC9C0 \uC54A\uAE30\uB85C
\uC9C4\uD589 \uC548\uD568
\uC9C4\uD589 \uC548 \uD568
\uAE30\uAC01
\uC81C\uC678
\uC81C\uC678\uB428
\uC0AD\uC81C\uD558\uAE30\uB85C
\uBB34\uC0B0
\uBB34\uC0B0\uB428
\uBCF4\uB958 \uD6C4 \uD3D0\uAE30
`,
  notDone: `
\uC544\uC9C1
\uBBF8\uC644\uB8CC
\uBBF8\uC644
\uC548 \uB428
\uC548\uB428
\uBABB\uD568
\uBABB \uD568
\uBABB\uD588\uC74C
\uBABB \uD588\uC74C
\uBABB\uD588\uC2B5\uB2C8\uB2E4
\uD558\uC9C0 \uC54A\uC74C
\uC54A\uC74C
\uC54A\uC558\uC74C
\uC54A\uC558\uC2B5\uB2C8\uB2E4
\uC9C4\uD589 \uC911
\uC9C4\uD589\uC911
\uC9C4\uD589 \uC608\uC815
\uC608\uC815
\uC791\uC5C5 \uC911
\uC791\uC5C5\uC911
\uAC80\uD1A0 \uC911
\uAC80\uD1A0\uC911
\uD655\uC778 \uC911
\uD655\uC778\uC911
\uB17C\uC758 \uC911
\uB17C\uC758\uC911
\uC870\uC0AC \uC911
\uB300\uAE30
\uB300\uAE30 \uC911
\uB300\uAE30\uC911
\uBCF4\uB958
\uC5F0\uAE30
\uC5F0\uAE30\uB428
\uBBF8\uB8F8
\uBBF8\uB904\uC9D0
\uC774\uC6D4
\uC77C\uBD80
\uC808\uBC18
\uAC70\uC758
\uBD80\uBD84
\uBD80\uBD84\uC801
\uACC4\uC18D
\uC9C0\uC5F0
\uC9C0\uC5F0\uB428
\uB2E4\uC74C \uC8FC
\uB2E4\uC74C\uC8FC
\uB2E4\uC74C \uD68C\uC758
\uCD94\uD6C4
\uB098\uC911\uC5D0
\uACE7
\uD544\uC694
\uD544\uC694\uD568
\uD574\uC57C
\uD574\uC8FC\uC138\uC694
\uBD80\uD0C1
\uC2DC\uC791
\uC2DC\uC791\uD568
\uC2DC\uC791 \uC804
\uBBF8\uC815
\uB0A8\uC74C
\uB0A8\uC544 \uC788\uC74C
`,
  goesOn: `
\uC9C4\uD589 \uC911
\uC9C4\uD589\uC911
\uC9C4\uD589 \uC608\uC815
\uC791\uC5C5 \uC911
\uC791\uC5C5\uC911
\uBBF8\uC644\uB8CC
\uBBF8\uC644
\uC544\uC9C1
\uC544\uC9C1 \uBABB\uD568
\uC544\uC9C1 \uC548\uD568
\uAC80\uD1A0 \uC911
\uAC80\uD1A0\uC911
\uD655\uC778 \uC911
\uD655\uC778\uC911
\uB17C\uC758 \uC911
\uB17C\uC758\uC911
\uC870\uC0AC \uC911
\uBCF4\uB958
\uBCF4\uB958 \uC911
\uC5F0\uAE30
\uC5F0\uAE30\uB428
\uC774\uC6D4
\uC774\uC6D4\uB428
\uB300\uAE30
\uB300\uAE30 \uC911
\uB300\uAE30\uC911
\uC2DC\uC791 \uC804
\uBBF8\uCC29\uC218
\uBBF8\uC9C4\uD589
\uB2F5\uBCC0 \uB300\uAE30
\uD68C\uC2E0 \uB300\uAE30
\uB9AC\uBDF0 \uB300\uAE30
\uACC4\uC18D
\uACC4\uC18D \uC9C4\uD589
\uC77C\uBD80 \uC644\uB8CC
\uBD80\uBD84 \uC644\uB8CC
\uB2E4\uC74C \uC8FC\uB85C \uC774\uC6D4
\uB2E4\uC74C\uC8FC\uB85C \uC774\uC6D4
\uB2E4\uC74C \uD68C\uC758\uB85C \uC774\uC6D4
\uC9C0\uC5F0
`,
  otherStatements: `
\uACB0\uC815 \uC0AC\uD56D
\uACB0\uC815\uC0AC\uD56D
\uACB0\uC815
\uACB0\uB860
\uD569\uC758 \uC0AC\uD56D
\uD569\uC758\uC0AC\uD56D
\uC9C8\uBB38
\uB2F5\uBCC0
\uBE44\uACE0
\uBA54\uBAA8
\uC548\uAC74
\uC758\uC81C
\uC8FC\uC81C
\uCC38\uC11D\uC790
\uCC38\uC5EC\uC790
\uCC38\uAC00\uC790
\uBD88\uCC38\uC790
\uC0AC\uD68C\uC790
\uC9C4\uD589\uC790
\uC11C\uAE30
\uAE30\uB85D\uC790
\uAE30\uB85D
\uC791\uC131\uC790
\uD68C\uC758\uB85D \uC791\uC131
\uD68C\uC758\uB85D \uC791\uC131\uC790
\uB2E4\uC74C \uD68C\uC758
\uB2E4\uC74C \uC77C\uC815
\uCC28\uAE30 \uD68C\uC758
\uBCF4\uACE0
\uC758\uACAC
\uACF5\uC9C0
\uACF5\uC9C0\uC0AC\uD56D
\uACF5\uC9C0 \uC0AC\uD56D
\uC804\uB2EC \uC0AC\uD56D
\uCC38\uACE0
\uBC30\uACBD
\uBAA9\uC801
\uC77C\uC2DC
\uB0A0\uC9DC
\uC2DC\uAC04
\uC7A5\uC18C
\uC608\uC2DC
\uC608
\uC8FC\uC758
\uD53C\uB4DC\uBC31
\uC774\uC288
\uB17C\uC758
\uB17C\uC758 \uC0AC\uD56D
\uB17C\uC758 \uB0B4\uC6A9
\uC774\uC720
\uB290\uB080 \uC810
`,
  templates: `
\uC5EC\uAE30\uC5D0 \uC791\uC131
\uC5EC\uAE30\uC5D0 \uC785\uB825
\uC5EC\uAE30\uC5D0 \uC801\uC5B4
\uC791\uC131\uD574 \uC8FC\uC138\uC694
\uC791\uC131\uD574\uC8FC\uC138\uC694
\uC785\uB825\uD574 \uC8FC\uC138\uC694
\uC785\uB825\uD574\uC8FC\uC138\uC694
\uC801\uC5B4\uC8FC\uC138\uC694
\uB0B4\uC6A9\uC744 \uC785\uB825
\uD560 \uC77C\uC744 \uC791\uC131
\uD560 \uC77C\uC744 \uC785\uB825
\uB2F4\uB2F9\uC790 \uC774\uB984
`,
  intelligence: `
\uC778\uACF5\uC9C0\uB2A5
\uBAA8\uB378
\uB3C4\uAD6C
\uAE30\uC220
\uD559\uC2B5
\uD65C\uC6A9
\uAC1C\uBC1C
\uC5F0\uAD6C
\uC0DD\uC131
\uC5D0\uC774\uC804\uD2B8
\uCC57\uBD07
\uC724\uB9AC
\uC11C\uBE44\uC2A4
\uAE30\uBC18
\uC2DC\uB300
\uC194\uB8E8\uC158
\uC218\uC5C5
\uBAA8\uB378\uB9C1
\uBD84\uC57C
\uAE30\uB2A5
\uC5D4\uC9C4
\uC2A4\uD53C\uCEE4
`,
  notNames: `
\uB2E4\uC74C
\uCD94\uD6C4
\uC790\uB8CC
\uC804\uCCB4
\uAE30\uD0C0
\uBE44\uACE0
\uAE30\uD55C
\uB0B4\uC6A9
\uB2F4\uB2F9
\uACB0\uC815
\uD655\uC778
\uC5F0\uB77D
\uBCF4\uACE0
\uC9C8\uBB38
\uC608\uC2DC
\uC8FC\uC758
\uC774\uC720
\uBAA9\uC801
\uBC30\uACBD
\uACB0\uACFC
\uBC29\uBC95
\uC77C\uC2DC
\uC7A5\uC18C
\uC608\uC815
\uB9C8\uAC10
\uD68C\uC758
\uBC1C\uD45C
`,
  objects: `
\uC640
\uACFC
\uC5D0\uAC8C
\uD55C\uD14C
\uAED8
`,
  imperative: `
\uC791\uC131\uD558\uAE30
\uC791\uC131
\uB9CC\uB4E4\uAE30
\uC870\uC0AC\uD558\uAE30
\uC870\uC0AC
\uCC3E\uAE30
\uCC3E\uC544\uBCF4\uAE30
\uCC3E\uC544\uC624\uAE30
\uC54C\uC544\uBCF4\uAE30
\uC54C\uC544\uC624\uAE30
\uD655\uC778\uD558\uAE30
\uD655\uC778
\uAC80\uD1A0\uD558\uAE30
\uAC80\uD1A0
\uC900\uBE44\uD558\uAE30
\uC900\uBE44
\uC900\uBE44\uD574\uC624\uAE30
\uC5F0\uB77D\uD558\uAE30
\uC5F0\uB77D
\uACF5\uC720\uD558\uAE30
\uACF5\uC720
\uC218\uC815\uD558\uAE30
\uC218\uC815
\uCD94\uAC00\uD558\uAE30
\uCD94\uAC00
\uC0AD\uC81C\uD558\uAE30
\uC0AD\uC81C
\uC815\uB9AC\uD558\uAE30
\uC815\uB9AC
\uAD6C\uD604\uD558\uAE30
\uAD6C\uD604
\uC124\uACC4\uD558\uAE30
\uC124\uACC4
\uD14C\uC2A4\uD2B8\uD558\uAE30
\uD14C\uC2A4\uD2B8
\uBC1C\uD45C\uD558\uAE30
\uBC1C\uD45C
\uC81C\uCD9C\uD558\uAE30
\uC81C\uCD9C
\uBCF4\uB0B4\uAE30
\uC2E0\uCCAD\uD558\uAE30
\uC2E0\uCCAD
\uC608\uC57D\uD558\uAE30
\uC608\uC57D
\uAD6C\uB9E4\uD558\uAE30
\uAD6C\uB9E4
\uB4F1\uB85D\uD558\uAE30
\uB4F1\uB85D
\uACF5\uAC1C\uD558\uAE30
\uBC30\uD3EC\uD558\uAE30
\uBC30\uD3EC
\uB300\uC751\uD558\uAE30
\uB9AC\uBDF0\uD558\uAE30
\uB9AC\uBDF0
\uC0C1\uC758\uD558\uAE30
\uB17C\uC758\uD558\uAE30
\uB17C\uC758
\uBCF4\uACE0\uD558\uAE30
\uBCF4\uACE0
\uACB0\uC815\uD558\uAE30
\uC815\uD558\uAE30
\uACE0\uB974\uAE30
\uBAA8\uC9D1\uD558\uAE30
\uBAA8\uC73C\uAE30
\uC218\uC9D1\uD558\uAE30
\uC218\uC9D1
\uBC88\uC5ED\uD558\uAE30
\uBC88\uC5ED
\uAC8C\uC2DC\uD558\uAE30
\uC62C\uB9AC\uAE30
\uC548\uB0B4\uD558\uAE30
\uCD08\uB300\uD558\uAE30
\uC785\uB825\uD558\uAE30
\uC778\uC1C4\uD558\uAE30
\uB098\uB204\uAE30
\uB098\uB220\uC8FC\uAE30
\uBD84\uC11D\uD558\uAE30
\uBD84\uC11D
\uACF5\uBD80\uD558\uAE30
\uACF5\uBD80\uD574\uC624\uAE30
\uD559\uC2B5\uD558\uAE30
\uC77D\uAE30
\uC77D\uC5B4\uC624\uAE30
\uC4F0\uAE30
\uC368\uC624\uAE30
\uC0DD\uAC01\uD558\uAE30
\uC0DD\uAC01\uD574\uBCF4\uAE30
\uC0DD\uAC01\uD574\uC624\uAE30
\uBB3C\uC5B4\uBCF4\uAE30
\uBB38\uC758\uD558\uAE30
\uBB38\uC758
\uD574\uACB0\uD558\uAE30
\uD574\uACB0
\uACE0\uCE58\uAE30
\uC9C4\uD589\uD558\uAE30
\uC9C4\uD589
\uBAA8\uC774\uAE30
\uB3C4\uC785\uD558\uAE30
\uC124\uC815\uD558\uAE30
\uC124\uC815
\uAD6C\uCD95\uD558\uAE30
\uAC1C\uC120\uD558\uAE30
\uAC1C\uC120
\uAE30\uD68D\uD558\uAE30
\uAE30\uD68D
\uCD2C\uC601\uD558\uAE30
\uD3B8\uC9D1\uD558\uAE30
\uBE44\uAD50\uD558\uAE30
\uBE44\uAD50
\uD3C9\uAC00\uD558\uAE30
\uACC4\uD68D\uD558\uAE30
\uC9DC\uAE30
\uADF8\uB9AC\uAE30
\uB2F5\uBCC0\uD558\uAE30
\uC9C0\uBD88\uD558\uAE30
\uACC4\uC57D\uD558\uAE30
\uC5C5\uB85C\uB4DC\uD558\uAE30
\uC5C5\uB85C\uB4DC
\uB2E4\uC6B4\uB85C\uB4DC\uD558\uAE30
\uB2E4\uC6B4\uB85C\uB4DC
\uC124\uCE58\uD558\uAE30
\uC5C5\uB370\uC774\uD2B8\uD558\uAE30
\uC5C5\uB370\uC774\uD2B8
\uC694\uCCAD\uD558\uAE30
\uC694\uCCAD
\uC804\uB2EC\uD558\uAE30
\uC804\uB2EC
\uC644\uC131\uD558\uAE30
\uC644\uC131
\uB9C8\uBB34\uB9AC\uD558\uAE30
\uB9C8\uBB34\uB9AC
\uAC1C\uBC1C\uD558\uAE30
\uAC1C\uBC1C
\uC5F0\uACB0\uD558\uAE30
\uC801\uC6A9\uD558\uAE30
\uC801\uC6A9
\uBC18\uC601\uD558\uAE30
\uBC18\uC601
\uB514\uC790\uC778\uD558\uAE30
\uC81C\uC791\uD558\uAE30
\uC81C\uC791
\uC12D\uC678\uD558\uAE30
\uC12D\uC678
\uC120\uC815\uD558\uAE30
\uC120\uC815
\uCC38\uC11D\uD558\uAE30
\uCC38\uC5EC\uD558\uAE30
\uC815\uC758\uD558\uAE30
\uD1B5\uD569\uD558\uAE30
\uC5F0\uC2B5\uD558\uAE30
\uC810\uAC80\uD558\uAE30
\uCDE8\uD569\uD558\uAE30
\uCDE8\uD569
`,
  month: `
1\uC6D4
2\uC6D4
3\uC6D4
4\uC6D4
5\uC6D4
6\uC6D4
7\uC6D4
8\uC6D4
9\uC6D4
10\uC6D4
11\uC6D4
12\uC6D4
\uC77C\uC6D4
\uC774\uC6D4
\uC0BC\uC6D4
\uC0AC\uC6D4
\uC624\uC6D4
\uC720\uC6D4
\uCE60\uC6D4
\uD314\uC6D4
\uAD6C\uC6D4
\uC2DC\uC6D4
\uC2ED\uC77C\uC6D4
\uC2ED\uC774\uC6D4
`,
  weekday: `
\uC6D4\uC694\uC77C
\uD654\uC694\uC77C
\uC218\uC694\uC77C
\uBAA9\uC694\uC77C
\uAE08\uC694\uC77C
\uD1A0\uC694\uC77C
\uC77C\uC694\uC77C
\uC6D4\uC69C
\uD654\uC69C
\uC218\uC69C
\uBAA9\uC69C
\uAE08\uC69C
\uD1A0\uC69C
\uC77C\uC69C
`,
  relativeDay: `
\uC624\uB298 \uC911
\uC774\uBC88 \uC8FC
\uC774\uBC88\uC8FC
\uC774\uBC88 \uC8FC \uB0B4
\uC774\uBC88 \uC8FC\uB9D0
\uAE08\uC8FC
\uAE08\uC8FC \uB0B4
\uB2E4\uC74C \uC8FC
\uB2E4\uC74C\uC8FC
\uB2F4\uC8FC
\uB2E4\uC74C \uC8FC \uC911
\uB2E4\uC74C \uC8FC\uB9D0
\uB2E4\uB2E4\uC74C \uC8FC
\uB2E4\uB2E4\uC74C\uC8FC
\uCC28\uC8FC
\uC774\uBC88 \uB2EC
\uC774\uBC88\uB2EC
\uC774\uBC88 \uB2EC \uB0B4
\uB2E4\uC74C \uB2EC
\uB2E4\uC74C\uB2EC
\uC6D4\uB9D0
\uC774\uB2EC \uB9D0
\uC6D4\uCD08
\uC5F0\uB9D0
\uC5F0\uB0B4
\uC5F0\uCD08
\uC8FC\uB9D0
\uC8FC\uC911
\uB2F9\uC77C
\uB2E4\uC74C \uD68C\uC758
\uB2E4\uC74C \uBBF8\uD305
\uB2E4\uC74C \uBAA8\uC784
\uB2E4\uC74C \uD68C\uC758 \uC804
\uCC28\uAE30 \uD68C\uC758
\uB2E4\uC74C \uC2A4\uD504\uB9B0\uD2B8
\uC790\uC815
\uC815\uC624
\uBC29\uD559 \uC911
\uC911\uAC04\uACE0\uC0AC \uC804
\uAE30\uB9D0\uACE0\uC0AC \uC804
\uD3C9\uC77C
`,
  until: `
\uAE30\uD55C
\uB9C8\uAC10
\uB9C8\uAC10\uC77C
\uB2A6\uC5B4\uB3C4
`,
  untilBehind: `
\uAE4C\uC9C0
\uC804\uAE4C\uC9C0
\uC774\uC804\uAE4C\uC9C0
\uC548\uC5D0
\uB0B4\uB85C
\uB0B4\uC5D0
\uC774\uB0B4
\uC774\uB0B4\uC5D0
\uC804\uC5D0
\uB54C\uAE4C\uC9C0
`,
  timeWord: `
\uB144
\uC6D4
\uC77C
\uC2DC
\uBD84
\uC2DC\uAC04
\uC2DC\uAC04 \uB3D9\uC548
\uBD84\uAC04
\uC624\uC804
\uC624\uD6C4
\uC800\uB141
\uBC24
\uC0C8\uBCBD
\uCD08
\uC8FC\uCC28
\uC790\uC815
\uC815\uC624
\uACBD
\uCBE4
`,
  count: `
\uC77C
\uC774
\uC0BC
\uC0AC
\uC624
\uC721
\uCE60
\uD314
\uAD6C
\uC2ED
\uD558\uB098
\uB458
\uC14B
\uB137
\uB2E4\uC12F
\uC5EC\uC12F
\uC77C\uACF1
\uC5EC\uB35F
\uC544\uD649
\uC5F4
\uD55C
\uB450
\uC138
\uB124
\uB2E4\uC12F
\uC5EC\uC12F
\uC77C\uACF1
\uC5EC\uB35F
\uC544\uD649
\uC5F4
`,
  yearSign: `
\uB144
`,
  monthSign: `
\uC6D4
`,
  daySign: `
\uC77C
`,
  today: `
\uC624\uB298
\uAE08\uC77C
`,
  tomorrow: `
\uB0B4\uC77C
\uBA85\uC77C
`,
  season: `
\uBC29\uD559
\uC5EC\uB984\uBC29\uD559
\uACA8\uC6B8\uBC29\uD559
\uCD94\uC11D
\uC124\uB0A0
\uC124
\uC5F0\uD734
\uD06C\uB9AC\uC2A4\uB9C8\uC2A4
\uCD95\uC81C
\uC911\uAC04\uACE0\uC0AC
\uAE30\uB9D0\uACE0\uC0AC
\uAC1C\uAC15
\uC885\uAC15
\uC878\uC5C5
`,
  timeUnit: `
\uC77C
\uC8FC
\uB2EC
\uBD84\uAE30
\uB144
\uC77C\uAC04
\uC8FC\uC77C
\uAC1C\uC6D4
\uBD84\uAE30
\uB144
\uC77C
\uC8FC\uAC04
\uC6D4
\uBD84\uAE30
\uB144
`,
  week: `
\uC8FC
\uC8FC\uB9D0
\uB2EC
\uC6D4\uB9D0
\uD559\uAE30
`,
  once: `
\uBC88
\uD68C
`,
  occasion: `
\uD68C\uC758
\uBBF8\uD305
\uBAA8\uC784
\uC815\uAE30\uD68C\uC758
\uBC1C\uD45C
\uBC1C\uD45C\uD68C
\uC911\uAC04\uBC1C\uD45C
\uCD5C\uC885\uBC1C\uD45C
\uB9B4\uB9AC\uC988
\uB9B4\uB9AC\uC2A4
\uBC30\uD3EC
\uCD9C\uC2DC
\uCD1D\uD68C
\uC774\uC0AC\uD68C
\uC138\uBBF8\uB098
\uC6CC\uD06C\uC20D
\uC6CC\uD06C\uC0F5
\uC2A4\uD504\uB9B0\uD2B8
\uD589\uC0AC
\uBA74\uB2F4
\uBA58\uD1A0\uB9C1
\uB370\uBAA8
\uC2DC\uC5F0
`,
  milestone: `
\uB9B4\uB9AC\uC988
\uB9B4\uB9AC\uC2A4
\uCD9C\uC2DC
\uBC30\uD3EC
\uCD1D\uD68C
\uBC1C\uD45C\uD68C
\uCD5C\uC885\uBC1C\uD45C
`,
  coming: `
\uB2E4\uC74C
\uCC28\uAE30
\uCC28
`,
  nextWeek: `
\uB2E4\uC74C \uC8FC
\uB2E4\uC74C\uC8FC
\uB2F4\uC8FC
\uCC28\uC8FC
`,
  current: `
\uC774\uBC88
\uC774\uBC88 \uC8FC
\uC774\uBC88\uC8FC
\uAE08\uC8FC
\uC774
`,
  partOf: `
\uB9D0
\uCD08
\uC911\uC21C
\uCD08\uC21C
\uD558\uC21C
\uC911
`,
  few: `
\uBA87
\uBA70\uCE60
`,
  told: `
\uB77C\uACE0
\uB2E4\uACE0
\uACE0 \uD55C\uB2E4
`,
  asks: `
\uC694\uCCAD
\uBD80\uD0C1
\uBB38\uC758
`,
  isWhen: `
\uC740
\uB294
\uC5D0 \uC9C4\uD589
\uC5D0 \uAC1C\uCD5C
`,
  scheduled: `
\uC608\uC815
`,
  already: `
\uC774\uBBF8
\uB2E4
\uBAA8\uB450
\uC804\uBD80
\uB458 \uB2E4
\uBC8C\uC368
`,
  still: `
\uC544\uC9C1
\uC5EC\uC804\uD788
\uACC4\uC18D
`,
  moved: `
\uC5F0\uAE30
\uC774\uC6D4
\uBBF8\uB8F8
\uBCC0\uACBD
`,
  limits: `
\uC9C0\uB9CC
\uD558\uC9C0\uB9CC
\uB2E8
\uADF8\uB7EC\uB098
\uC81C\uC678
\uBE7C\uACE0
\uAE4C\uC9C0
\uBA74
\uC608\uC815
\uC804\uAE4C\uC9C0
`,
  negation: `
\uC548
\uBABB
\uBBF8
\uBD88
\uC54A\uC740
`,
  statusLabel: `
\uC0C1\uD0DC
\uC9C4\uD589 \uC0C1\uD669
\uC9C4\uD589\uC0C1\uD669
\uC9C4\uD589 \uC0C1\uD0DC
\uD604\uD669
\uC9C4\uCC99
\uACB0\uACFC
`,
  see: `
\uCC38\uACE0
\uCC38\uC870
\uC790\uC138\uD55C \uB0B4\uC6A9\uC740
`,
  makes: `
\uC791\uC131
\uC0DD\uC131
\uB9CC\uB4E4\uAE30
\uB4F1\uB85D
\uC5F4\uAE30
\uC4F0\uAE30
\uC81C\uCD9C
`,
  light: `
\uD655\uC778
\uAC80\uD1A0
\uC9C4\uD589
\uACC4\uC18D
\uC218\uC815
\uC791\uC131
\uC870\uC0AC
\uACF5\uC720
\uB17C\uC758
\uC815\uB9AC
\uC544\uC9C1
\uD558\uAE30
\uC900\uBE44
`,
  generalSection: `
\uC548\uAC74
\uAE30\uD0C0
\uD68C\uC758 \uB0B4\uC6A9
\uD68C\uC758\uB0B4\uC6A9
\uB17C\uC758
\uBA54\uBAA8
\uBE44\uACE0
\uACF5\uC9C0
\uB17C\uC758 \uB0B4\uC6A9
\uBCF4\uACE0
\uB0B4\uC6A9
\uC544\uC820\uB2E4
`,
  attendee: `
\uCC38\uC11D\uC790
\uCC38\uC5EC\uC790
\uCC38\uAC00\uC790
`,
  alsoPresent: `
\uC628\uB77C\uC778
\uBE44\uB300\uBA74
\uB300\uBA74
\uADF8 \uC678
\uAE30\uD0C0
\uAC8C\uC2A4\uD2B8
\uCC38\uAD00
`,
  member: `
\uD300\uC6D0
\uBA64\uBC84
\uC704\uC6D0
\uAD6C\uC131\uC6D0
\uBD80\uC6D0
\uC870\uC6D0
\uD68C\uC6D0
`,
  role: `
\uC0AC\uD68C
\uC0AC\uD68C\uC790
\uC9C4\uD589
\uC9C4\uD589\uC790
\uC11C\uAE30
\uAE30\uB85D
\uAE30\uB85D\uC790
\uC791\uC131\uC790
\uD68C\uC758\uB85D \uC791\uC131\uC790
\uD68C\uC758\uB85D \uC791\uC131
\uBC1C\uD45C\uC790
\uC8FC\uCD5C\uC790
\uC758\uC7A5
\uD300\uC7A5
\uC870\uC7A5
`,
  minutesPart: `
\uC548\uAC74
\uD68C\uC758 \uC548\uAC74
\uD68C\uC758 \uB0B4\uC6A9
\uD68C\uC758\uB0B4\uC6A9
\uB17C\uC758
\uB17C\uC758 \uB0B4\uC6A9
\uB17C\uC758 \uC0AC\uD56D
\uB0B4\uC6A9
\uBA54\uBAA8
\uC544\uC820\uB2E4
\uBCF4\uACE0
\uACB0\uC815 \uC0AC\uD56D
\uACB0\uC815\uC0AC\uD56D
\uACF5\uC9C0
\uACF5\uC9C0\uC0AC\uD56D
\uC8FC\uC81C
\uC9C0\uB09C \uD68C\uC758
\uD560 \uC77C
`,
  surname: `
\uAE40
\uC774
\uBC15
\uCD5C
\uC815
\uAC15
\uC870
\uC724
\uC7A5
\uC784
\uD55C
\uC624
\uC11C
\uC2E0
\uAD8C
\uD669
\uC548
\uC1A1
\uB958
\uC720
\uC804
\uD64D
\uACE0
\uBB38
\uC190
\uC591
\uBC30
\uBC31
\uD5C8
\uB0A8
\uC2EC
\uB178
\uD558
\uACFD
\uC131
\uCC28
\uC8FC
\uC6B0
\uAD6C
\uBBFC
\uB098
\uC9C4
\uC9C0
\uC5C4
\uCC44
\uC6D0
\uCC9C
\uBC29
\uACF5
\uD604
\uD568
\uBCC0
\uC5FC
\uC5EC
\uCD94
\uB3C4
\uC11D
\uC120
\uC124
\uB9C8
\uAE38
\uC5F0
\uC704
\uD45C
\uBA85
\uAE30
\uBC18
\uC655
\uAE08
\uC625
\uC721
\uC778
\uB9F9
\uC81C
\uBAA8
\uD0C1
\uAD6D
\uC740
\uD3B8
\uC6A9
\uB0A8\uAD81
\uD669\uBCF4
\uC81C\uAC08
\uC120\uC6B0
\uB3C5\uACE0
`,
  thing: `
\uC0AC\uC774\uD2B8
\uC6F9\uC0AC\uC774\uD2B8
\uD648\uD398\uC774\uC9C0
\uBE14\uB85C\uADF8
\uC11C\uBC84
\uC11C\uBE44\uC2A4
\uBB38\uC11C
\uC790\uB8CC
\uCF54\uB4DC
\uD14C\uC2A4\uD2B8
\uD658\uACBD
\uB514\uC790\uC778
\uD654\uBA74
\uC774\uBBF8\uC9C0
\uC601\uC0C1
\uB370\uC774\uD130
\uB370\uC774\uD130\uBCA0\uC774\uC2A4
\uB124\uD2B8\uC6CC\uD06C
\uC608\uC0B0
\uD68C\uACC4
\uD64D\uBCF4
\uAE30\uD68D
\uBA85\uC138
\uBA85\uC138\uC11C
\uC124\uACC4
\uAD6C\uD604
\uAC1C\uBC1C
\uC6B4\uC601
\uBC30\uD3EC
\uD589\uC0AC
\uD3EC\uC2A4\uD130
\uC2AC\uB77C\uC774\uB4DC
\uBC1C\uD45C
\uB17C\uBB38
\uC2E4\uD5D8
\uC124\uBB38
\uC124\uBB38\uC9C0
\uBA54\uC77C
\uC774\uBA54\uC77C
\uCC44\uD305
\uD504\uB860\uD2B8\uC5D4\uB4DC
\uBC31\uC5D4\uB4DC
\uD504\uB860\uD2B8
\uC778\uD504\uB77C
\uD074\uB77C\uC774\uC5B8\uD2B8
\uC571
\uAE30\uB2A5
\uC804\uBC18
\uACF5\uD1B5
\uAE30\uD0C0
\uAE34\uAE09
\uC911\uC694
\uBE44\uC6A9
\uC77C\uC815
\uC7A5\uC18C
\uC624\uB958
\uC131\uB2A5
\uC720\uC800
\uC0AC\uC6A9\uC790
\uCC28\uD2B8
\uACE0\uAC1D
\uAC15\uC758
\uC804\uCC98\uB9AC
\uBB38\uC81C\uC810
\uC7A5\uB2E8\uC810
\uACF5\uD1B5\uC810
\uCD5C\uC801\uD654
\uC815\uADDC\uD654
\uC2DC\uAC01\uD654
\uC790\uB3D9\uD654
\uACE0\uB3C4\uD654
\uC774\uBCA4\uD2B8
\uAD6C\uAE00\uD3FC
\uD55C\uAD6D\uC5B4
\uC624\uB514\uC624
\uB178\uD2B8\uBD81
\uD558\uBC18\uAE30
\uC0C1\uBC18\uAE30
\uC5F0\uAD6C\uC2E4
\uC2E0\uCCAD\uC11C
\uC81C\uC548\uC11C
\uBCF4\uACE0\uC11C
\uACC4\uD68D\uC11C
\uC720\uD29C\uBE0C
\uC548\uB4DC\uB85C\uC774\uB4DC
\uBAA8\uBC14\uC77C
\uC9C0\uB3C4
\uB3C4\uC11C
\uB3C4\uBA54\uC778
\uC6D0\uACA9
\uC9C4\uB3C4
\uC8FC\uCC28
\uC8FC\uCC28\uBCC4
\uC870\uBCC4
\uC804\uCCB4
\uAE30\uBCF8
\uAE30\uC874
\uAE30\uD55C
\uACF5\uC720
\uACF5\uBAA8\uC804
\uCD94\uAC00
\uCD94\uCC9C
\uC6B0\uC120
\uC778\uC99D
\uC778\uC6D0
\uD45C\uC9C0
\uBA85\uD568
\uC5EC\uD589
\uC120\uBB3C
\uC124\uC815
\uD604\uD669
\uD604\uC7AC
\uBC29\uBC95
\uBC29\uD559
\uCC44\uC6A9
\uB098\uBA38\uC9C0
\uB0A8\uC740
\uAD6C\uB9E4
\uAD6C\uC870
\uC8FC\uC694
\uC8FC\uB9D0
\uC131\uACFC
\uC2EC\uC0AC
\uD558\uB4DC\uC6E8\uC5B4
\uC18C\uD504\uD2B8\uC6E8\uC5B4
\uBC31\uC5C5
\uBB38\uC790
\uACE0\uBBFC
\uC548\uB0B4
\uC548\uB0B4\uBB38
\uC1A1\uAE08
\uD669\uAE08
\uC784\uC2DC
\uC784\uC6D0
\uC624\uC804
\uC624\uD6C4
\uC624\uB298
\uD55C\uAE00
\uC7A5\uBE44
\uC7A5\uAE30
\uB2E8\uAE30
\uC870\uAC74
\uC870\uC0AC
\uC815\uCC45
\uC815\uC0B0
\uC815\uBCF4
\uC815\uAE30
\uCD5C\uC885
\uCD5C\uC2E0
\uCD5C\uC18C
\uCD5C\uB300
\uC774\uC804
\uC774\uD6C4
\uC774\uBC88
\uC774\uC720
\uC774\uC288
`,
  supportRole: `
\uC9C0\uC6D0
\uBCF4\uC870
\uC11C\uD3EC\uD2B8
\uD611\uC870
\uC11C\uBE0C
\uBD80\uB2F4\uB2F9
`,
  copied: `
cc
\uCC38\uC870
\uACF5\uC720
`,
  helps: `
\uB3D5\uAE30
\uB3C4\uC640\uC8FC\uAE30
\uC9C0\uC6D0
\uBCF4\uC870
`,
  loginColumn: `
\uC544\uC774\uB514
\uACC4\uC815
\uAE43\uD5C8\uBE0C
github
`,
  nickColumn: `
\uB2C9\uB124\uC784
\uBCC4\uBA85
`,
  initialsColumn: `
\uC57D\uCE6D
\uC774\uB2C8\uC15C
`,
  firmColumn: `
\uC18C\uC18D
\uD68C\uC0AC
\uBD80\uC11C
\uAE30\uAD00
\uD559\uAD50
\uD559\uACFC
\uD559\uBC88
\uB2E8\uCCB4
`,
  mailColumn: `
\uBA54\uC77C
\uC774\uBA54\uC77C
\uC5F0\uB77D\uCC98
`,
  listedColumn: `
\uCC38\uC11D\uC790
\uCC38\uC5EC\uC790
\uC131\uBA85
\uD300\uC6D0
`,
  presentColumn: `
\uCC38\uC11D
\uCC38\uC11D \uC5EC\uBD80
\uCC38\uC5EC
\uCD9C\uC11D
\uCC38\uC5EC \uC5EC\uBD80
`,
  nameColumn: `
\uC774\uB984
\uC131\uBA85
\uC131\uD568
`,
  asideColumn: `
\uC5ED\uD560
\uC9C1\uCC45
\uC9C1\uAE09
\uBE44\uACE0
\uD559\uB144
\uB2F4\uB2F9
\uD30C\uD2B8
\uCF54\uBA58\uD2B8
`,
  groupBefore: `
\uD300
`,
  afterTomorrow: `
\uBAA8\uB808
\uB0B4\uC77C\uBAA8\uB808
`,
  asSoon: `
\uCD5C\uB300\uD55C \uBE68\uB9AC
\uAC00\uB2A5\uD55C \uD55C \uBE68\uB9AC
\uAC00\uB2A5\uD55C \uBE68\uB9AC
\uB418\uB3C4\uB85D \uBE68\uB9AC
\uBE68\uB9AC
\uC989\uC2DC
\uC870\uC18D\uD788
\uBC14\uB85C
`,
  office: `
\uD68C\uC7A5
\uBD80\uD68C\uC7A5
\uC774\uC0AC\uC7A5
\uC704\uC6D0\uC7A5
\uC0AC\uBB34\uAD6D\uC7A5
\uD300\uC7A5
\uBD80\uC7A5
\uACFC\uC7A5
\uCD1D\uBB34
`,
  pair: `
\uB458 \uB2E4
\uB450 \uBA85
\uB458\uC774
`,
  soonSpan: `
\uB2E4\uC74C \uC8FC
\uB2E4\uC74C\uC8FC
\uB2F4\uC8FC
\uB2E4\uC74C \uC8FC \uC911
\uB2E4\uC74C \uC8FC\uB9D0
\uB2E4\uB2E4\uC74C \uC8FC
\uB2E4\uB2E4\uC74C\uC8FC
\uCC28\uC8FC
\uC774\uBC88 \uC8FC
\uC774\uBC88\uC8FC
\uC774\uBC88 \uC8FC \uB0B4
\uC774\uBC88 \uC8FC\uB9D0
\uAE08\uC8FC
\uAE08\uC8FC \uB0B4
\uB2E4\uC74C \uB2EC
\uB2E4\uC74C\uB2EC
\uC774\uBC88 \uB2EC
\uC774\uBC88\uB2EC
\uC774\uBC88 \uB2EC \uB0B4
\uC6D4\uB9D0
\uC774\uB2EC \uB9D0
\uB2E4\uC74C \uD68C\uC758
\uB2E4\uC74C \uBBF8\uD305
\uB2E4\uC74C \uBAA8\uC784
\uCC28\uAE30 \uD68C\uC758
\uC8FC\uB9D0
`,
  onDayBehind: `
\uC5D0
`,
  noNews: `
\uC9C4\uCC99 \uC5C6\uC74C
\uC9C4\uD589 \uC5C6\uC74C
\uBCC0\uB3D9 \uC5C6\uC74C
\uBCC0\uD654 \uC5C6\uC74C
\uC5C5\uB370\uC774\uD2B8 \uC5C6\uC74C
\uC544\uC9C1 \uC9C4\uD589 \uC911
\uC544\uC9C1 \uBBF8\uC644\uB8CC
\uACC4\uC18D \uC9C4\uD589 \uC911
`
};

// src/minutes/vocabulary/nl.ts
var nl = {
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
v\xF3\xF3r
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
idee\xEBn
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
co\xF6rdinator
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
financi\xEBn
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
co\xF6rdinator
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
ok\xE9
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
co\xF6rdineert
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
comit\xE9
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
co\xF6rdinator
coordinator
co\xF6rdinatoren
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
is ge\xEFnstalleerd
is geinstalleerd
zijn ge\xEFnstalleerd
zijn geinstalleerd
is al ge\xEFnstalleerd
is al geinstalleerd
is inmiddels ge\xEFnstalleerd
is inmiddels geinstalleerd
werd ge\xEFnstalleerd
werd geinstalleerd
is ge\xEFmplementeerd
is geimplementeerd
zijn ge\xEFmplementeerd
zijn geimplementeerd
is al ge\xEFmplementeerd
is al geimplementeerd
is inmiddels ge\xEFmplementeerd
is inmiddels geimplementeerd
werd ge\xEFmplementeerd
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
ge\xFCpload
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
ok\xE9
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
idee\xEBn
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
co\xF6rdineren
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
defini\xEBren
definieren
specificeren
verifi\xEBren
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
co\xF6rdineer
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
enqu\xEAte
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
co\xF6rdineren
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
defini\xEBren
definieren
specificeren
verifi\xEBren
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
co\xF6rdineer
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
\xE9\xE9n
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
v\xF3\xF3r
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
v\xF3\xF3r
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
`
};

// src/minutes/vocabulary/no.ts
var DOING3 = `
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
bes\xF8ke
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
dr\xF8fte
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
foresl\xE5
forberede
formidle
fornye
fors\xF8ke
fortsette
fullf\xF8re
fylle ut
f\xF8lge opp
f\xF8lgje opp
f\xE5
f\xE5 tak i
gi beskjed
gjennomf\xF8re
gjennomg\xE5
gj\xF8re
gjere
gj\xF8re ferdig
g\xE5 gjennom
g\xE5 igjennom
henge opp
hente
hente inn
hjelpe
holde
h\xF8re
h\xF8re med
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
kj\xF8pe
kj\xF8pe inn
klargj\xF8re
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
l\xE6re
melde
melde inn
merge
minne
m\xE5le
nevne
notere
ordne
organisere
oppdatere
opprette
oversette
passe p\xE5
planlegge
presentere
prioritere
pr\xF8ve
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
se p\xE5
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
sl\xE5 sammen
snakke med
sp\xF8rre
sp\xF8rje
starte
stenge
stille
svare
s\xF8ke
s\xF8ke om
s\xF8rge for
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
t\xF8mme
unders\xF8ke
utarbeide
utforme
utf\xF8re
utlyse
utrede
utsette
utvikle
vaske
vedlikeholde
velge
videref\xF8re
videresende
vise
vurdere
\xE5pne
\xF8ve
send
skriv
sjekk
ring
bestill
kj\xF8p
lag
kontakt
f\xF8lg opp
husk
inviter
oppdater
legg
legg ut
legg inn
sett
sett opp
sp\xF8r
h\xF8r
fiks
ordne opp
rydd
book
meld
avklar
unders\xF8k
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
innkj\xF8p
bestilling
oppdatering
utsending
innkalling
booking
planlegging
gjennomgang
`;
var no = {
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
v\xE5r
v\xE5rt
v\xE5re
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
fr\xE5
til
for
i
inn
inni
p\xE5
ved
om
med
uten
utan
under
over
etter
f\xF8r
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
ang\xE5ende
ang
ang.
vedr\xF8rende
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
s\xE5
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
i l\xF8pet av
p\xE5 grunn av
pga
iht
opp til
som f\xF8lge av
via
`,
  origin: `
fra
fr\xE5
av
siden
sidan
`,
  auxiliary: `
er
var
v\xE6rt
vore
blir
ble
blitt
vart
blei
bli
v\xE6re
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
m\xE5
m\xE5tte
b\xF8r
burde
f\xE5r
fikk
\xE5
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
n\xE5r
hvorfor
kvifor
hvordan
korleis
ikke
ikkje
ogs\xE5
\xF2g
n\xE5
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
b\xE5de
enda
fortsatt
s\xE5nn
`,
  action: `
oppgaver
oppg\xE5ver
oppgavene
oppg\xE5vene
oppgaveliste
oppgavelista
oppgavelisten
oppgaveoversikt
oppgavefordeling
arbeidsoppgaver
arbeidsoppg\xE5ver
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
gj\xF8rem\xE5l
gjerem\xE5l
gj\xF8rem\xE5lsliste
huskeliste
huskelista
\xE5 gj\xF8re
\xE5 gjere
\xE5 gj\xF8re liste
ting \xE5 gj\xF8re
ting som m\xE5 gj\xF8res
m\xE5 gj\xF8res
skal gj\xF8res
hvem gj\xF8r hva
hvem skal gj\xF8re hva
kven gjer kva
hva m\xE5 gj\xF8res
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
videre oppf\xF8lging
oppf\xF8lging
oppf\xF8lgingspunkter
oppf\xF8lgingssaker
oppf\xF8lgjing
til oppf\xF8lging
handlingsplan
tiltaksplan
videre plan
`,
  task: `
oppgave
oppg\xE5ve
oppgaven
aksjon
gj\xF8rem\xE5l
aksjonspunkt
tiltaket
`,
  plainAction: `
aksjonspunkter
aksjonsliste
handlingspunkter
gj\xF8rem\xE5l
oppgaveliste
oppgavefordeling
arbeidsfordeling
`,
  leftover: `
restanser
restanseliste
etterslep
hengepartier
\xE5pne saker
uavsluttede saker
utest\xE5ende saker
restliste
det som gjenst\xE5r
gjenst\xE5r fra
gjenst\xE5ende fra
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
f\xF8rre
siste
sist
tidligere
tidlegare
gamle
gammel
foreg\xE5ende
f\xF8reg\xE5ande
i g\xE5r
g\xE5rsdagens
fjor\xE5rets
fjor
avsluttede
avsluttet
ferdige
utf\xF8rte
gjennomf\xF8rte
fullf\xF8rte
lukkede
l\xF8ste
`,
  open: `
\xE5pne
\xE5pen
\xE5pent
opne
uferdige
uavklarte
uavsluttede
ul\xF8ste
ubesvarte
utest\xE5ende
utest\xE5ande
gjenst\xE5ende
gjenst\xE5ande
gjenst\xE5r
p\xE5g\xE5ende
p\xE5g\xE5ande
l\xF8pende
utsatte
overf\xF8rte
overf\xF8rt
ikke utf\xF8rte
ikke ferdige
ikke fullf\xF8rte
ugjorte
ventende
forfalte
videref\xF8rte
hengende
`,
  review: `
gjennomgang
gjennomgang av
gjennomg\xE5else
gjennomg\xE5
oppf\xF8lging
oppf\xF8lging av
oppf\xF8lgjing av
status
statusgjennomgang
sjekk
sjekk av
kontroll
kontroll av
rapport
rapport p\xE5
rapportering
fremdrift
framdrift
evaluering
tilbakeblikk
oppdatering
oppdatering p\xE5
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
n\xE6rmeste
framover
fremover
`,
  meeting: `
m\xF8te
m\xF8tet
m\xF8ter
m\xF8tene
m\xF8ta
m\xF8tets
*m\xF8te
*m\xF8tet
*m\xF8ter
*m\xF8tene
*m\xF8tets
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
m\xE5ned
m\xE5neden
m\xE5naden
m\xE5nad
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
telefonm\xF8te
videom\xF8te
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
\xE5rsm\xF8te
dag
dagen
\xE5r
\xE5ret
statusm\xF8te
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
\xF8vrige
ulike
diverse
aktuelle
aktuell
videre
vidare
n\xE5v\xE6rende
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
n\xE5r
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
b\xF8r
m\xE5
verkt\xF8y
verkt\xF8yet
mal
maler
mange
styring
h\xE5ndtering
system
systemet
app
`,
  sectionBeside: `
beslutninger
vedtak
avgj\xF8relser
konklusjoner
konklusjon
eventuelt
avslutning
sp\xF8rsm\xE5l
resultater
avtaler
oppsummering
`,
  otherSections: `
neste m\xF8te
neste styrem\xF8te
dato for neste m\xF8te
tid for neste m\xF8te
neste treff
til stede
tilstede
oppm\xF8te
deltakere
forfall
frav\xE6rende
lenker
lenkjer
ressurser
opptak
vedlegg
avslutning
m\xF8tet hevet
m\xF8teslutt
nyttige lenker
m\xF8teplan
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
program for m\xF8tet
m\xF8teplan
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
oppm\xF8te
framm\xF8te
fremm\xF8te
framm\xF8tte
fremm\xF8tte
m\xF8tende
innkalte
gjester
inviterte
hvem er her
hvem var her
tilstedev\xE6rende
`,
  attendee: `
deltakere
deltakarar
medlemmer
medlemer
framm\xF8tte
`,
  absence: `
forfall
frav\xE6rende
fr\xE5verande
frav\xE6r
fr\xE5v\xE6r
meldt forfall
ikke til stede
ikke m\xF8tt
meldt avbud
avbud
ikke tilstede
`,
  alsoPresent: `
andre
i tillegg
digitalt
p\xE5 nett
ogs\xE5 til stede
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
\xF8konomiansvarlig
gjest
daglig leder
m\xF8teleder
m\xF8teleiar
ordstyrer
ordstyrar
referent
protokollf\xF8rer
leder
sekret\xE6r
m\xF8teledelse
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
\xF8konomi
\xF8konomien
budsjett
regnskap
oversettelse
reklame
markedsf\xF8ring
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
innkj\xF8p
kurs
arrangement
s\xF8knad
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
komit\xE9
arbeidsgruppe
avdeling
`,
  office: `
leder
lederen
direkt\xF8r
direkt\xF8ren
koordinator
koordinatoren
sjef
sjefen
`,
  helps: `
hjelper
hjelper til
st\xF8tter
bist\xE5r
hjelpe
st\xF8tte
bist\xE5
`,
  supportRole: `
st\xF8tte
hjelper
bist\xE5r
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
v\xE5r
v\xE5re
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
oppm\xF8te
til stede
tilstede
framm\xF8te
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
utf\xF8res av
utf\xF8rer
utf\xF8res
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
oppg\xE5ve
oppg\xE5ver
hva
kva
beskrivelse
skildring
tiltak
aksjon
aksjonspunkt
gj\xF8rem\xE5l
sak
tekst
detaljer
innhold
hva skal gj\xF8res
hva m\xE5 gj\xF8res
aktivitet
punkt
tittel
`,
  plainTaskColumn: `
hva
kva
hva skal gj\xF8res
hva m\xE5 gj\xF8res
`,
  statusColumn: `
status
tilstand
utf\xF8rt
utf\xF8rt?
ferdig
ferdig?
gjort
gjort?
fremdrift
framdrift
fullf\xF8rt
ok?
`,
  dueColumn: `
frist
frister
tidsfrist
forfallsdato
innen
innen n\xE5r
n\xE5r
n\xE5r?
ferdig innen
leveringsfrist
deadline
til n\xE5r
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
l\xF8penr
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
dr\xF8fting
innhold
kommentar
kommentarer
`,
  closedCell: `
ferdig
utf\xF8rt
gjort
fullf\xF8rt
lukket
avsluttet
l\xF8st
ja
ok
gjennomf\xF8rt
levert
sendt
fikset
ordnet
`,
  openCell: `
nei
ikke enn\xE5
ikke enda
ikkje
ikke ferdig
ikke utf\xF8rt
ikke startet
p\xE5g\xE5r
\xE5pen
\xE5pent
under arbeid
ikke
`,
  markers: `
oppgave
oppg\xE5ve
aksjon
aksjonspunkt
tiltak
\xE5 gj\xF8re
gj\xF8rem\xE5l
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
m\xE5
b\xF8r
skulle
kan
f\xE5r
tar p\xE5 seg \xE5
tek p\xE5 seg \xE5
kommer til \xE5
har lovet \xE5
lovet \xE5
lova \xE5
har sagt ja til \xE5
sa ja til \xE5
skal pr\xF8ve \xE5
pr\xF8ver \xE5
tilb\xF8d seg \xE5
har tilbudt seg \xE5
blir bedt om \xE5
bes om \xE5
\xE5
`,
  passive: `
bli
v\xE6re
vere
gj\xF8res
gjerast
sendes
skrives
lages
oppdateres
bestilles
kj\xF8pes
deles
ryddes
sjekkes
fikses
ordnes
flyttes
legges
settes
tas
f\xF8lges
meldes
diskuteres
avklares
vurderes
endres
planlegges
unders\xF8kes
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
gjennomf\xF8res
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
st\xE5r for
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
unders\xF8ker
kontakter
kontaktar
f\xF8lger opp
f\xF8lgjer opp
innkaller
kaller inn
bestiller
kj\xF8per
kj\xF8per inn
inviterer
sp\xF8r
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
h\xF8rer med
h\xF8yrer med
leser
g\xE5r gjennom
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
gj\xF8r
gjer
tester
retter
oppretter
utarbeider
purrer
svarer
snakker med
tar opp
ser p\xE5
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
f\xF8rer
holder
passer p\xE5
s\xF8rger for
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
foresl\xE5r
lyser ut
s\xF8ker
sjekker ut
`,
  charge: `
til
for
av
p\xE5
fra
hos
`,
  supporters: `
med st\xF8tte fra
med hjelp fra
med hjelp av
sammen med
saman med
i samarbeid med
assistert av
via
cc
st\xF8ttes av
bistand fra
`,
  ownerLabels: `
ansvar
ansvarlig
ansvarlige
ansvarleg
hovedansvar
hovedansvarlig
utf\xF8res av
utf\xF8rt av
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
komit\xE9
komite
utvalget
utvalg
r\xE5det
leder
lederen
nestleder
nestlederen
sekret\xE6r
sekret\xE6ren
kasserer
kassereren
\xF8konomiansvarlig
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
arrang\xF8rene
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
fr\xF8ken
`,
  noTask: `
ingen
ingen nye
ingen oppgaver
ingen nye oppgaver
ingen \xE5pne
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
utg\xE5r
uendret
beskrivelse
oppgave
oppgaver
hvem
frist
`,
  done: `
ferdig
utf\xF8rt
gjort
gjennomf\xF8rt
fullf\xF8rt
avsluttet
lukket
l\xF8st
ordnet
fikset
i orden
er gjort
er ferdig
ble gjort
er utf\xF8rt
er i orden
unnagjort
levert
ferdigstilt
merget
`,
  happened: `
ble sendt
er sendt
ble gjennomf\xF8rt
er gjennomf\xF8rt
ble avholdt
er avholdt
ble holdt
ble publisert
er publisert
ble opprettet
er opprettet
ble l\xF8st
er l\xF8st
ble lukket
er lukket
ble merget
er merget
ble fikset
er fikset
ble bestilt
er bestilt
ble kj\xF8pt
er kj\xF8pt
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
er p\xE5 plass
kom p\xE5 plass
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
kj\xF8pt
kj\xF8pte
har kj\xF8pt
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
s\xF8kt om
har s\xF8kt
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
utg\xE5r
utg\xE5tt
avlyst
ikke aktuelt lenger
ikke lenger aktuelt
ikke lenger n\xF8dvendig
ikke n\xF8dvendig lenger
ikke behov lenger
ikke behov
droppet
droppes
forkastet
kansellert
trukket
trukket tilbake
skrinlagt
str\xF8ket
foreldet
uaktuelt
uaktuell
henlagt
blir ikke gjort
gj\xF8res ikke
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
p\xE5g\xE5r
under arbeid
i gang
p\xE5begynt
p\xE5begynte
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
\xE5pen
\xE5pent
gjenst\xE5r
gjenst\xE5ende
mangler
snart
n\xE5r
hvis
dersom
m\xE5
b\xF8r
skal
burde
skulle
men
fortsatt
fremdeles
enda
enn\xE5
uavklart
jobber med
jobbes med
planlagt
planlegges
kanskje
h\xE5per
unntatt
bortsett fra
uferdig
f\xF8lges opp
tas opp
videref\xF8res
`,
  goesOn: `
p\xE5g\xE5r
p\xE5g\xE5r fortsatt
under arbeid
i gang
i arbeid
p\xE5begynt
startet
ikke startet
ikke p\xE5begynt
ikke gjort
ikke utf\xF8rt
ikke ferdig
ikke ferdig enn\xE5
ikke enn\xE5
ikke enda
ikkje gjort
ikkje ferdig
ikkje utf\xF8rt
ikkje enno
venter
avventer
avventes
utsatt
utsettes
blokkert
p\xE5 vent
\xE5pen
fortsatt \xE5pen
gjenst\xE5r
delvis utf\xF8rt
delvis gjort
delvis ferdig
videref\xF8res
overf\xF8res
f\xF8lges opp
ingen fremdrift
ingen framdrift
jobbes med
st\xE5r fast
ingen endring
`,
  still: `
fortsatt
fremdeles
enn\xE5
enda
er
er fortsatt
framleis
st\xE5r
`,
  moved: `
utsatt
utsettes
flyttet
flyttes
overf\xF8rt
overf\xF8res
forskj\xF8vet
skyves
skj\xF8vet
`,
  limits: `
men
unntatt
bortsett fra
n\xE5r
hvis
dersom
s\xE5 snart
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
ikke enn\xE5
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
sj\xE5
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
\xE5pne
utarbeide
`,
  light: `
sjekke
gj\xF8re
lage
skrive
sp\xF8rre
finne ut
f\xF8lge opp
jobbe videre
videre
igjen
ogs\xE5
ikke
se p\xE5
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
m\xF8tereferat
`,
  otherStatements: `
beslutning
beslutninger
besluttet
vedtak
vedtatt
enstemmig vedtatt
avgj\xF8relse
votering
avstemning
avstemming
stemmer
stemmetall
konklusjon
forslag
forslag til vedtak
innstilling
sp\xF8rsm\xE5l
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
oppm\xF8te
deltakere
forfall
frav\xE6rende
gjester
referent
m\xF8teleder
ordstyrer
ordstyrar
protokollf\xF8rer
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
neste m\xF8te
dato for neste m\xF8te
neste styrem\xF8te
dato
sted
stad
tid
tidspunkt
m\xE5l
oppsummering
lenke
lenker
slutt
m\xF8testart
m\xF8teslutt
id\xE9
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
navn p\xE5 oppgaven
hvem gj\xF8r hva
navn p\xE5 ansvarlig
`,
  intelligence: `
kunstig intelligens
modell
modeller
verkt\xF8y
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
p\xE5
har
som
skal
forordningen
`,
  notNames: `${DOING3}
en
ei
et
den
det
de
p\xE5
til
fra
av
for
med
uten
under
over
etter
f\xF8r
innen
og
eller
men
hvis
dersom
n\xE5r
hvem
hva
hvordan
hvor
vi
alle sammen
ikke
ja
nei
ogs\xE5
m\xE5
b\xF8r
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
sp\xF8rsm\xE5l
id\xE9
forslag
mulighet
m\xE5l
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
\xF8konomi
\xF8konomien
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
markedsf\xF8ring
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
s\xF8knad
s\xF8knaden
s\xF8knader
rapport
rapporten
\xE5rsmelding
\xE5rsrapport
\xE5rsm\xF8te
\xE5rsm\xF8tet
sp\xF8rreunders\xF8kelse
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
s\xE5
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
n\xF8kkel
n\xF8kler
n\xF8klene
styrem\xF8te
styrem\xF8tet
m\xF8tet
m\xF8te
m\xF8ter
sponsor
sponsorer
invitasjon
invitasjoner
p\xE5melding
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
l\xF8rdag
s\xF8ndag
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
utf\xF8rer
utf\xF8res
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
utf\xF8rt
ferdig
gjort
fremdrift
framdrift
fullf\xF8rt
`,
  objects: `
med
til
fra
for
av
p\xE5
hos
og
eller
i
om
via
kontakte
sp\xF8rre
informere
minne
invitere
hjelpe
ringe
h\xF8re
takk
enn
som
sammen
st\xF8tte
be
legge
purre
`,
  imperative: DOING3,
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
l\xF8rdag
s\xF8ndag
m\xE5ndag
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
l\xF8r
s\xF8n
`,
  count: `
en
to
tre
fire
fem
seks
sju
\xE5tte
ni
ti
\xE9n
to
tre
fire
fem
seks
syv
\xE5tte
ni
ti
ett
to
tre
fire
fem
seks
sju
\xE5tte
ni
ti
ei
to
tre
fire
fem
seks
sju
\xE5tte
ni
ti
et
to
tre
fire
fem
seks
sju
\xE5tte
ni
ti
`,
  timeUnit: `
dag
uke
m\xE5ned
kvartal
\xE5r
dager
uker
m\xE5neder
kvartaler
\xE5r
dagen
uken
m\xE5neden
kvartalet
\xE5ret
dagar
veker
m\xE5nader
kvartal
\xE5r
dag
veke
m\xE5nad
kvartal
\xE5r
dag
uka
m\xE5ned
kvartal
\xE5r
dag
veka
m\xE5naden
kvartal
\xE5r
dagene
ukene
m\xE5nedene
kvartalene
\xE5rene
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
p\xE5ske
p\xE5ska
p\xE5sken
pinse
sommeren
sommerferien
juleferien
h\xF8stferien
vinterferien
p\xE5skeferien
nytt\xE5r
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
m\xE5ned
m\xE5neden
m\xE5nad
helg
helga
helgen
semester
semesteret
halv\xE5r
`,
  once: `
gang
gong
`,
  occasion: `
m\xF8te
m\xF8tet
m\xF8ter
styrem\xF8te
styrem\xF8tet
\xE5rsm\xF8te
\xE5rsm\xF8tet
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
\xE5rsm\xF8te
\xE5rsm\xF8tet
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
f\xF8rstkommende
`,
  current: `
denne
dette
innev\xE6rende
`,
  partOf: `
starten av
begynnelsen av
midten av
l\xF8pet av
`,
  few: `
noen
nokre
et par
eit par
par
noen f\xE5
`,
  until: `
innen
innan
til
f\xF8r
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
f\xF8r
til
innen
i forkant av
i god tid f\xF8r
`,
  timeFor: `
til
for
`,
  within: `
innen
i l\xF8pet av
om
p\xE5
`,
  onDay: `
p\xE5
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
sp\xF8rre
sp\xF8r
invitere
inviterer
minne
minner
oppfordre
oppfordrer
`,
  askedFor: `
om
om \xE5
\xE5
til \xE5
p\xE5
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
g\xE5r
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
s\xE5 snart som mulig
snarest mulig
omg\xE5ende
`,
  endOf: `
slutten av
utgangen av
utl\xF8pet av
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
p\xE5pekte
opplyste
orienterer
spurte om
`,
  noNews: `
ikke noe nytt
ingen nyheter
ingen oppdatering
ingen endring
fortsatt \xE5pen
st\xE5r fortsatt \xE5pen
ikke gjort enn\xE5
uendret
fortsatt p\xE5g\xE5ende
`
};

// src/minutes/vocabulary/pl.ts
var DOING4 = `
doda\u0107
dopisa\u0107
dopyta\u0107
dowiedzie\u0107 si\u0119
doko\u0144czy\u0107
sko\u0144czy\u0107
dostarczy\u0107
do\u0142\u0105czy\u0107
dogada\u0107
zg\u0142osi\u0107
zrobi\u0107
zorganizowa\u0107
zaprosi\u0107
zapyta\u0107
zadzwoni\u0107
zam\xF3wi\u0107
zarezerwowa\u0107
zaktualizowa\u0107
zaproponowa\u0107
zaplanowa\u0107
zaprojektowa\u0107
zaprezentowa\u0107
za\u0142atwi\u0107
za\u0142o\u017Cy\u0107
zap\u0142aci\u0107
zapisa\u0107
zamkn\u0105\u0107
zamie\u015Bci\u0107
zakupi\u0107
zebra\u0107
zbada\u0107
zmieni\u0107
znale\u017A\u0107
zwo\u0142a\u0107
zweryfikowa\u0107
z\u0142o\u017Cy\u0107
zdecydowa\u0107
zdoby\u0107
zastanowi\u0107
zastanowi\u0107 si\u0119
zatwierdzi\u0107
zintegrowa\u0107
zaimplementowa\u0107
zainstalowa\u0107
zadba\u0107
zaj\u0105\u0107 si\u0119
kupi\u0107
koordynowa\u0107
kontynuowa\u0107
napisa\u0107
naprawi\u0107
nagra\u0107
nawi\u0105za\u0107
nam\xF3wi\u0107
odezwa\u0107 si\u0119
odpisa\u0107
odpowiedzie\u0107
odebra\u0107
odwiedzi\u0107
okre\u015Bli\u0107
om\xF3wi\u0107
opisa\u0107
op\u0142aci\u0107
opracowa\u0107
opublikowa\u0107
og\u0142osi\u0107
ogarn\u0105\u0107
oceni\u0107
otworzy\u0107
organizowa\u0107
odda\u0107
od\u015Bwie\u017Cy\u0107
obejrze\u0107
oznaczy\u0107
poprawi\u0107
poprosi\u0107
poprowadzi\u0107
poszuka\u0107
poinformowa\u0107
powiadomi\u0107
porozmawia\u0107
por\xF3wna\u0107
podj\u0105\u0107
podpisa\u0107
poda\u0107
podzieli\u0107
pom\xF3c
popracowa\u0107
posprz\u0105ta\u0107
pos\u0142a\u0107
potwierdzi\u0107
pozyska\u0107
pobra\u0107
po\u0142\u0105czy\u0107
pogada\u0107
przygotowa\u0107
przejrze\u0107
przeczyta\u0107
przeanalizowa\u0107
przedyskutowa\u0107
przedstawi\u0107
przekaza\u0107
przenie\u015B\u0107
przes\u0142a\u0107
przesun\u0105\u0107
przetestowa\u0107
przet\u0142umaczy\u0107
przemy\u015Ble\u0107
przeprowadzi\u0107
przypomnie\u0107
przypilnowa\u0107
przynie\u015B\u0107
przydzieli\u0107
prowadzi\u0107
pisa\u0107
planowa\u0107
promowa\u0107
p\xF3j\u015B\u0107
pilnowa\u0107
publikowa\u0107
rozdzieli\u0107
rozezna\u0107
rozes\u0142a\u0107
rozpisa\u0107
rozpocz\u0105\u0107
rozliczy\u0107
rozwiesi\u0107
rozwi\u0105za\u0107
rozwa\u017Cy\u0107
rozbudowa\u0107
robi\u0107
sprawdzi\u0107
spisa\u0107
sporz\u0105dzi\u0107
spotka\u0107 si\u0119
sformu\u0142owa\u0107
skontaktowa\u0107
skontaktowa\u0107 si\u0119
skonfigurowa\u0107
skonsultowa\u0107
skoordynowa\u0107
stworzy\u0107
sprzeda\u0107
szuka\u0107
\u015Bci\u0105gn\u0105\u0107
testowa\u0107
udost\u0119pni\u0107
um\xF3wi\u0107
um\xF3wi\u0107 si\u0119
umie\u015Bci\u0107
uporz\u0105dkowa\u0107
upro\u015Bci\u0107
uruchomi\u0107
ustali\u0107
ustawi\u0107
usun\u0105\u0107
utworzy\u0107
uzgodni\u0107
uzupe\u0142ni\u0107
uzyska\u0107
u\u017Cy\u0107
wdro\u017Cy\u0107
wybra\u0107
wydrukowa\u0107
wykona\u0107
wymieni\u0107
wymy\u015Bli\u0107
wype\u0142ni\u0107
wypr\xF3bowa\u0107
wyczy\u015Bci\u0107
wyja\u015Bni\u0107
wys\u0142a\u0107
wyst\u0105pi\u0107
wystawi\u0107
wystosowa\u0107
wzi\u0105\u0107
wrzuci\u0107
wstawi\u0107
wpisa\u0107
wp\u0142aci\u0107
wprowadzi\u0107
wskaza\u0107
wyznaczy\u0107
wyliczy\u0107
wynaj\u0105\u0107
wykupi\u0107
wypo\u017Cyczy\u0107
\u015Bledzi\u0107
przygotowanie
napisanie
wys\u0142anie
sprawdzenie
zorganizowanie
stworzenie
utworzenie
opracowanie
opublikowanie
publikacja
aktualizacja
zaktualizowanie
kontakt
zakup
zam\xF3wienie
rezerwacja
organizacja
poprawa
poprawienie
poprawki
uzupe\u0142nienie
dodanie
zebranie
zg\u0142oszenie
konsultacja
wdro\u017Cenie
instalacja
konfiguracja
spotkanie
przegl\u0105d
ustalenie
um\xF3wienie
znalezienie
wyb\xF3r
zmiana
naprawa
przes\u0142anie
przekazanie
za\u0142o\u017Cenie
z\u0142o\u017Cenie
promocja
projekt
testy
t\u0142umaczenie
`;
var pl = {
  article: `
ten
ta
te
tego
tej
tych
temu
tym
tymi
t\u0119
t\u0105
ci
tamten
tamta
tamte
tamtego
tamtej
tamtych
nasz
nasza
nasze
naszego
naszej
naszych
naszym
naszymi
wasz
wasza
wasze
ich
jego
jej
sw\xF3j
swoja
swoje
swoich
swojej
swojego
m\xF3j
moja
moje
moich
wszystkie
wszystkich
wszystkim
ka\u017Cdy
ka\u017Cda
ka\u017Cde
ka\u017Cdego
ka\u017Cdej
inne
innych
inny
inna
jakie\u015B
jakich\u015B
niekt\xF3re
niekt\xF3rych
kilka
kilku
pewne
obie
obu
takie
takich
ww
`,
  relation: `
z
ze
do
od
ode
na
w
we
o
u
po
za
przed
przez
przy
dla
nad
pod
poza
bez
mi\u0119dzy
pomi\u0119dzy
ku
wobec
w\u015Br\xF3d
podczas
w trakcie
w czasie
w ramach
wg
wed\u0142ug
zgodnie z
wzgl\u0119dem
dotycz\u0105ce
dotycz\u0105cych
dot
ws
w sprawie
odno\u015Bnie
odno\u015Bnie do
spo\u015Br\xF3d
sprzed
opr\xF3cz
mimo
pomimo
dzi\u0119ki
jako
jak
oraz
ni\u017C
a
a\u017C
ponad
obok
oko\u0142o
ko\u0142o
wraz z
razem
wraz
tu
tutaj
tam
poni\u017Cej
powy\u017Cej
przeciw
przeciwko
co do
na temat
temu
`,
  origin: `
z
ze
od
sprzed
`,
  auxiliary: `
jest
s\u0105
by\u0142
by\u0142a
by\u0142o
byli
by\u0142y
b\u0119dzie
b\u0119d\u0105
by\u0107
zosta\u0107
zosta\u0142
zosta\u0142a
zosta\u0142o
zostali
zosta\u0142y
zostanie
zostan\u0105
ma
maj\u0105
mamy
mia\u0142
mia\u0142a
mia\u0142o
mieli
mo\u017Ce
mog\u0105
mo\u017Cna
nale\u017Cy
trzeba
powinien
powinna
powinno
powinni
powinny
musi
musz\u0105
musimy
prosz\u0119
warto
niech
`,
  pronoun: `
ja
ty
on
ona
ono
my
wy
oni
one
mnie
mi
ci
ci\u0119
go
jemu
j\u0105
nim
ni\u0105
nich
nimi
im
nam
nami
nas
wam
was
si\u0119
sobie
siebie
kto
kogo
komu
kim
co
czego
czemu
czym
kt\xF3ry
kt\xF3ra
kt\xF3re
kt\xF3rzy
kt\xF3rych
kt\xF3rego
kt\xF3rej
kt\xF3rym
jaki
jaka
jakie
jakich
jakim
czyj
gdzie
kiedy
dlaczego
czy
\u017Ce
\u017Ceby
aby
nie
ju\u017C
jeszcze
te\u017C
tak\u017Ce
r\xF3wnie\u017C
tylko
bo
poniewa\u017C
wi\u0119c
ale
lecz
oraz
jednak
tak
bardzo
gdy
je\u015Bli
je\u017Celi
to
`,
  action: `
zadania
zada\u0144
zadaniami
zadaniach
zadaniom
lista zada\u0144
podzia\u0142 zada\u0144
przydzia\u0142 zada\u0144
zadania do wykonania
zadania do zrobienia
do zrobienia
rzeczy do zrobienia
sprawy do za\u0142atwienia
do za\u0142atwienia
do wykonania
punkty do wykonania
punkty do realizacji
do realizacji
kto co robi
co kto robi
kto za co odpowiada
akcje
akcje do wykonania
action pointy
action point\xF3w
action itemy
action item\xF3w
todosy
co trzeba zrobi\u0107
co mamy zrobi\u0107
co do zrobienia
lista rzeczy do zrobienia
zobowi\u0105zania
`,
  step: `
nast\u0119pne kroki
kolejne kroki
dalsze kroki
najbli\u017Csze kroki
nast\u0119pny krok
kolejny krok
co dalej
dalsze dzia\u0142ania
dzia\u0142ania
plan dzia\u0142ania
plan dzia\u0142a\u0144
ustalenia
ustale\u0144
dalsze prace
follow upy
do ustalenia
dalsze post\u0119powanie
`,
  task: `
zadanie
zadania
zadaniu
dzia\u0142anie
`,
  plainAction: `
zadania do wykonania
zadania do zrobienia
lista zada\u0144
do zrobienia
rzeczy do zrobienia
action pointy
action itemy
podzia\u0142 zada\u0144
`,
  leftover: `
zaleg\u0142o\u015Bci
zaleg\u0142e sprawy
sprawy zaleg\u0142e
sprawy otwarte
otwarte sprawy
otwarte kwestie
kwestie otwarte
zaleg\u0142e tematy
pozosta\u0142o\u015Bci
co zosta\u0142o
zaleg\u0142e
pozosta\u0142o
pozosta\u0142e z poprzedniego
niedoko\u0144czone
`,
  list: `
lista
listy
list\u0119
li\u015Bcie
rejestr
rejestru
tabela
tabele
zestawienie
wykaz
spis
dziennik
podsumowanie
tablica
zbi\xF3r
`,
  earlier: `
poprzedni*
ostatni*
wcze\u015Bniejsz*
zesz\u0142*
ubieg\u0142*
minion*
uprzedni*
stare
starych
stary
dawne
dawnych
wczoraj
wczorajsz*
temu
wykonan*
zrealizowan*
zako\u0144czon*
zamkni\u0119t*
uko\u0144czon*
zrobion*
za\u0142atwion*
`,
  open: `
otwart*
niewykonan*
niezrealizowan*
niezako\u0144czon*
nieuko\u0144czon*
niezrobion*
nieza\u0142atwion*
nierozwi\u0105zan*
pozosta\u0142*
zaleg\u0142*
trwaj\u0105c*
w toku
w trakcie
w realizacji
oczekuj\u0105c*
przeniesion*
prze\u0142o\u017Con*
od\u0142o\u017Con*
wisz\u0105ce
wisz\u0105cych
nadal aktualne
przeterminowan*
kontynuowan*
`,
  review: `
przegl\u0105d
przegl\u0105du
kontrola
weryfikacja
sprawdzenie
om\xF3wienie
rozliczenie
status
stan
stan realizacji
status realizacji
realizacja
realizacji
post\u0119p
post\u0119py
post\u0119pu
post\u0119p\xF3w
podsumowanie realizacji
sprawozdanie z
raport z
powr\xF3t do
update
przejrzenie
retrospektywa
wykonanie
wykonania
`,
  fresh: `
nowy
nowa
nowe
nowych
nowym
nowymi
nast\u0119pn*
kolejn*
najbli\u017Csz*
przysz\u0142*
dzisiaj
dzi\u015B
dzisiejsz*
jutro
jutrzejsz*
nadchodz\u0105c*
przysz\u0142o\u015B\u0107
`,
  meeting: `
spotkani*
spotka\u0144
zebrani*
zebra\u0144
posiedzeni*
posiedze\u0144
narad*
obrad*
zjazd*
telekonferencj*
wideokonferencj*
tydzie\u0144
tygodnia
tygodnie
tygodniu
tygodni
miesi\u0105c*
kwarta\u0142*
protok*
sprint*
call*
meeting*
warsztat*
rozmow*
sesj*
raz
razu
razem
walne
walnego
walne zgromadzenie
dzie\u0144
dnia
dni
konferencj*
miting*
daily
roku
hackaton*
hacknight*
`,
  filler: `
g\u0142\xF3wne
g\u0142\xF3wnych
wa\u017Cne
wa\u017Cnych
najwa\u017Cniejsze
pilne
pilnych
priorytetowe
uzgodnione
uzgodnionych
ustalone
ustalonych
przydzielone
przydzielonych
przypisane
przypisanych
zidentyfikowane
zapisane
podj\u0119te
przyj\u0119te
wyznaczone
zlecone
zaplanowane
planowane
konkretne
kr\xF3tkoterminowe
d\u0142ugoterminowe
kr\xF3tkie
og\xF3lne
indywidualne
wsp\xF3lne
dodatkowe
dalsze
dalszych
bie\u017C\u0105ce
bie\u017C\u0105cych
aktualne
aktualnych
wynikaj\u0105ce
wynik\u0142e
zg\u0142oszone
om\xF3wione
om\xF3wionych
rozdzielone
rozdane
zesp\xF3\u0142
zespo\u0142u
zespo\u0142owe
grupa
grupy
cz\u0142onk\xF3w
uczestnik\xF3w
os\xF3b
osoby
osoba
osobami
odpowiedzialni
odpowiedzialnych
odpowiedzialno\u015B\u0107
punkty
punkt
rzeczy
sprawy
tematy
terminy
terminami
wykonawca
wykonawcy
robocze
organizacyjne
techniczne
administracyjne
r\xF3\u017Cne
inne
ko\u0144cowe
do wzi\u0119cia
przypomnienie
notatki
wynik\xF3w
po
`,
  stop: `
jak
dlaczego
kiedy
co
o
na temat
bez
brak
nie
\u017Cadne
\u017Cadnych
my
ja
oni
jest
s\u0105
by\u0142
by\u0142a
by\u0142o
ma
maj\u0105
mo\u017Ce
powinien
narz\u0119dzie
narz\u0119dzia
szablon
szablony
wiele
kilka
zarz\u0105dzanie
zarz\u0105dzania
system
aplikacja
`,
  sectionBeside: `
decyzje
decyzja
uchwa\u0142y
wnioski
podsumowanie
ustalenia
postanowienia
wolne wnioski
sprawy r\xF3\u017Cne
r\xF3\u017Cne
zako\u0144czenie
pytania
rezultaty
wyniki
`,
  otherSections: `
nast\u0119pne spotkanie
kolejne spotkanie
termin nast\u0119pnego spotkania
data nast\u0119pnego spotkania
nast\u0119pne zebranie
nast\u0119pne posiedzenie
uczestnicy
obecni
lista obecno\u015Bci
nieobecni
linki
materia\u0142y
za\u0142\u0105czniki
nagranie
nagrania
zako\u0144czenie
zako\u0144czenie posiedzenia
zamkni\u0119cie spotkania
przydatne linki
`,
  numbered: `
punkt
pkt
pkt.
ad
temat
cz\u0119\u015B\u0107
rozdzia\u0142
`,
  agenda: `
porz\u0105dek obrad
porz\u0105dek dzienny
porz\u0105dek spotkania
porz\u0105dek zebrania
porz\u0105dek posiedzenia
agenda
plan spotkania
plan zebrania
tematy
tematy spotkania
program spotkania
proponowany porz\u0105dek obrad
`,
  attendance: `
obecni
obecne
obecny
obecna
uczestnicy
uczestniczki
uczestniczki i uczestnicy
uczestnicy spotkania
uczestnicy zebrania
lista obecno\u015Bci
lista uczestnik\xF3w
obecno\u015B\u0107
na spotkaniu byli
w spotkaniu uczestniczyli
w spotkaniu udzia\u0142 wzi\u0119li
w zebraniu uczestniczyli
w posiedzeniu uczestniczyli
udzia\u0142 wzi\u0119li
go\u015Bcie
zaproszeni go\u015Bcie
sk\u0142ad
sk\u0142ad osobowy
osoby obecne
`,
  attendee: `
uczestnicy
uczestnik\xF3w
obecni
obecnych
cz\u0142onkowie
cz\u0142onk\xF3w
`,
  absence: `
nieobecni
nieobecne
nieobecny
nieobecno\u015B\u0107
nieobecno\u015Bci
usprawiedliwieni
nieobecni usprawiedliwieni
nieusprawiedliwieni
osoby nieobecne
`,
  alsoPresent: `
inni
pozostali
ponadto
online
zdalnie
r\xF3wnie\u017C obecni
`,
  member: `
cz\u0142onkowie
cz\u0142onek
cz\u0142onkinie
sk\u0142ad zarz\u0105du
uprawnieni do g\u0142osowania
`,
  role: `
skarbnik
skarbniczka
prezes
wiceprezes
cz\u0142onek zarz\u0105du
go\u015B\u0107
prowadz\u0105cy
prowadz\u0105ca
prowadzenie
moderator
moderatorka
moderacja
protokolant
protokolantka
protok\xF3\u0142
protoko\u0142uje
przewodnicz\u0105cy
przewodnicz\u0105ca
sekretarz
sporz\u0105dzi\u0142
sporz\u0105dzi\u0142a
zapis
`,
  minutesPart: `
notatki
dyskusja
przebieg
przebieg obrad
przebieg spotkania
porz\u0105dek obrad
porz\u0105dek spotkania
agenda
tematy
temat
og\u0142oszenia
decyzje
uchwa\u0142y
ustalenia
zadania
sprawozdania
sprawozdanie
sprawy bie\u017C\u0105ce
wolne wnioski
rozpocz\u0119cie
otwarcie
`,
  thing: `
strona
strona www
serwer
serwery
technika
finanse
bud\u017Cet
t\u0142umaczenie
t\u0142umaczenia
reklama
promocja
sala
sale
lokal
statut
regulamin
umowa
umowy
sk\u0142adki
sprz\u0119t
biuro
media
grafika
kontakt
zakupy
szkolenia
wydarzenia
grant
polski
angielski
online
zdalnie
zdalny
inne
r\xF3\u017Cne
og\xF3lne
`,
  groupNoun: `
zesp\xF3\u0142
grupa
projekt
test
testy
`,
  groupBefore: `
zesp\xF3\u0142
grupa
sekcja
komisja
grupa robocza
dzia\u0142
`,
  office: `
kierownik
kierowniczka
dyrektor
dyrektorka
przewodnicz\u0105cy
przewodnicz\u0105ca
szef
szefowa
koordynator
koordynatorka
`,
  helps: `
pomo\u017Ce
pomaga
pomog\u0105
pomaga\u0107
wspiera
wesprze
pom\xF3c
wspiera\u0107
`,
  supportRole: `
wsparcie
wspiera
pomoc
pomaga
zast\u0119pstwo
`,
  copied: `
do wiadomo\u015Bci
dw
kopia do
dw.
`,
  possessive: `
jego
jej
ich
sw\xF3j
swoim
nasz
nasza
m\xF3j
moja
`,
  loginColumn: `
u\u017Cytkownik
nazwa u\u017Cytkownika
konto
`,
  nickColumn: `
pseudonim
ksywa
ksywka
`,
  initialsColumn: `
inicja\u0142y
skr\xF3t
`,
  firmColumn: `
firma
organizacja
instytucja
stowarzyszenie
uczelnia
`,
  mailColumn: `
e mail
mail
adres e mail
adres mailowy
`,
  listedColumn: `
uczestnik
uczestnicy
uczestniczka
cz\u0142onek
cz\u0142onkowie
nazwisko
`,
  presentColumn: `
obecno\u015B\u0107
obecny
obecni
`,
  nameColumn: `
imi\u0119
imi\u0119 i nazwisko
nazwisko i imi\u0119
osoba
kto
`,
  asideColumn: `
rola
funkcja
stanowisko
uwagi
komentarz
miejsce
kraj
`,
  ownerRole: `
kto
osoba odpowiedzialna
osoby odpowiedzialne
odpowiedzialny
odpowiedzialna
odpowiedzialni
odpowiedzialne
odpowiedzialno\u015B\u0107
odpowiedzialny za realizacj\u0119
osoba
osoby
wykonawca
wykonawcy
w\u0142a\u015Bciciel
w\u0142a\u015Bciciele
realizuje
realizator
realizuj\u0105cy
przypisane do
przypisany
przypisany do
przypisano
przydzielone do
prowadz\u0105cy
prowadz\u0105ca
koordynator
koordynatorka
koordynuje
imi\u0119
imi\u0119 i nazwisko
opiekun
kto robi
kto odpowiada
kto odpowiedzialny
odp.
odp
`,
  taskColumn: `
zadanie
zadania
dzia\u0142anie
dzia\u0142ania
czynno\u015B\u0107
co
co zrobi\u0107
co trzeba zrobi\u0107
do zrobienia
opis
tre\u015B\u0107
temat
nazwa
szczeg\xF3\u0142y
punkt
sprawa
`,
  plainTaskColumn: `
co
co zrobi\u0107
co trzeba zrobi\u0107
co jest do zrobienia
`,
  statusColumn: `
status
stan
post\u0119p
stopie\u0144 realizacji
stan realizacji
wykonane
wykonano
zrobione
zrobione?
wykonane?
czy zrobione
zako\u0144czone
uko\u0144czone
gotowe
realizacja
`,
  dueColumn: `
termin
terminy
termin realizacji
termin wykonania
termin uko\u0144czenia
do kiedy
na kiedy
kiedy
deadline
data realizacji
data wykonania
czas realizacji
do dnia
do kiedy?
`,
  dateColumn: `
data
dzie\u0144
data dodania
data zg\u0142oszenia
`,
  identifier: `
nr
nr.
lp
lp.
l.p.
l. p.
numer
id
#
`,
  topicColumn: `
temat
tematy
punkt
punkt obrad
dyskusja
notatki
decyzja
decyzje
ustalenia
om\xF3wienie
wniosek
wnioski
zagadnienie
sprawa
opis
tre\u015B\u0107
wynik
`,
  closedCell: `
zrobione
zrobiony
zrobiona
wykonane
wykonany
wykonana
gotowe
gotowy
gotowa
zako\u0144czone
zako\u0144czony
zako\u0144czona
zamkni\u0119te
zamkni\u0119ty
zamkni\u0119ta
uko\u0144czone
uko\u0144czony
za\u0142atwione
zrealizowane
zrealizowano
wykonano
zrobiono
tak
uko\u0144czono
zako\u0144czono
`,
  openCell: `
nie
jeszcze nie
niezrobione
niewykonane
w toku
w trakcie
otwarte
brak
do zrobienia
`,
  markers: `
zadanie
do zrobienia
do wykonania
akcja
punkt do wykonania
`,
  and: `
i
oraz
albo
lub
wraz z
a tak\u017Ce
razem z
`,
  duty: `
ma
maj\u0105
mia\u0142
mia\u0142a
mieli
powinien
powinna
powinni
powinny
musi
musz\u0105
b\u0119dzie
b\u0119d\u0105
ma za zadanie
maj\u0105 za zadanie
zobowi\u0105za\u0142 si\u0119
zobowi\u0105za\u0142a si\u0119
zobowi\u0105zali si\u0119
zobowi\u0105zuje si\u0119
podj\u0105\u0142 si\u0119
podj\u0119\u0142a si\u0119
podejmie si\u0119
obieca\u0142
obieca\u0142a
zgodzi\u0142 si\u0119
zgodzi\u0142a si\u0119
zadeklarowa\u0142 si\u0119
zadeklarowa\u0142a si\u0119
deklaruje
ma si\u0119
mo\u017Ce
proszony jest o
proszona jest o
`,
  passive: `
by\u0107
zosta\u0107
ulec
`,
  takes: `
zajmie si\u0119
zajmuje si\u0119
zajm\u0105 si\u0119
si\u0119 zajmie
we\u017Amie
bierze
we\u017Amie na siebie
bierze na siebie
przejmie
przejmuje
odpowiada za
jest odpowiedzialny za
jest odpowiedzialna za
odpowiedzialny za
odpowiedzialna za
przeczytaj\u0105
zapoznaj\u0105 si\u0119
sprawdz\u0105
czytaj\u0105
przygotuj\u0105
napisz\u0105
ogarn\u0105
wezm\u0105
zrobi\u0105
przygotuje
napisze
wy\u015Ble
wy\u015Bl\u0105
prze\u015Ble
roze\u015Ble
sprawdzi
zweryfikuje
zorganizuje
skontaktuje si\u0119
zadzwoni
zapyta
dopyta
um\xF3wi
um\xF3wi si\u0119
ustali
uzgodni
zrobi
stworzy
utworzy
za\u0142o\u017Cy
opracuje
opublikuje
wrzuci
doda
dopisze
uzupe\u0142ni
poprawi
naprawi
zaktualizuje
zaproponuje
zaprosi
zam\xF3wi
kupi
op\u0142aci
zap\u0142aci
zarezerwuje
wype\u0142ni
z\u0142o\u017Cy
podpisze
wydrukuje
przetestuje
wdro\u017Cy
uruchomi
skonfiguruje
przet\u0142umaczy
przejrzy
przeczyta
przeanalizuje
rozezna
zbierze
znajdzie
poszuka
poprowadzi
prowadzi
za\u0142atwi
dostarczy
przeka\u017Ce
udost\u0119pni
poinformuje
powiadomi
przypomni
porozmawia
pogada
spotka si\u0119
dowie si\u0119
si\u0119 dowie
ogarnie
wstawi
zamie\u015Bci
zmieni
usunie
przeniesie
sko\u0144czy
doko\u0144czy
zamknie
otworzy
pomo\u017Ce
zg\u0142osi
zaplanuje
wymy\u015Bli
zaprojektuje
nagra
odbierze
przyniesie
spisze
sporz\u0105dzi
zredaguje
koordynuje
pilnuje
przypilnuje
wyst\u0105pi
zwo\u0142a
przedstawi
zaprezentuje
wyja\u015Bni
rozwiesi
rozliczy
rozpozna
posprz\u0105ta
wyczy\u015Bci
`,
  charge: `
dla
na
przez
do
od
po stronie
dla osoby
`,
  supporters: `
przy wsparciu
ze wsparciem
z pomoc\u0105
przy pomocy
we wsp\xF3\u0142pracy z
wsp\xF3lnie z
via
cc
wsparcie
`,
  ownerLabels: `
odpowiedzialny
odpowiedzialna
odpowiedzialni
odpowiedzialne
odpowiada
odp
odp.
osoba odpowiedzialna
osoby odpowiedzialne
wykonawca
wykonawcy
w\u0142a\u015Bciciel
realizuje
przypisane do
przypisany do
przypisane
przypisany
prowadzi
prowadz\u0105cy
kto
zajmuje si\u0119
zajmie si\u0119
koordynator
koordynuje
wykonuje
`,
  nobody: `
kto
kto\u015B
nikt
nikogo
brak
do ustalenia
do ustalenia kto
nieprzypisane
nieprzypisany
nieprzydzielone
nieznany
imi\u0119
imi\u0119 i nazwisko
osoba
inni
i inni
ochotnik
ochotnicy
ch\u0119tny
ch\u0119tni
ch\u0119tna osoba
szukamy ch\u0119tnego
`,
  everybody: `
wszyscy
ka\u017Cdy
ka\u017Cda
my wszyscy
ca\u0142y zesp\xF3\u0142
ca\u0142y zarz\u0105d
ca\u0142a grupa
wszyscy uczestnicy
wszyscy cz\u0142onkowie
kto mo\u017Ce
`,
  pair: `
oboje
obaj
obie
`,
  groups: `
zarz\u0105d
zesp\xF3\u0142
grupa
rada
komisja
komitet
prezes
wiceprezes
sekretarz
skarbnik
skarbniczka
koordynator
koordynatorka
koordynatorzy
cz\u0142onkowie
uczestnicy
sekcja
redakcja
biuro
samorz\u0105d
moderator
moderatorzy
administratorzy
admini
wolontariusze
organizatorzy
opiekun
opiekunowie
team
dzia\u0142
dyrekcja
przewodnicz\u0105cy
przewodnicz\u0105ca
liderzy
lider
liderka
maintainerzy
programi\u015Bci
`,
  honorific: `
pan
pani
pa\u0144stwo
p.
dr
dr.
prof.
prof
mgr
in\u017C.
ks.
dr hab.
red.
`,
  noTask: `
brak
brak zada\u0144
bez zada\u0144
nie ma
nie by\u0142o
brak nowych
brak nowych zada\u0144
nic
\u017Cadne
\u017Cadnych
nie dotyczy
jak wy\u017Cej
jak poprzednio
bez zmian
patrz ni\u017Cej
patrz wy\u017Cej
zob. ni\u017Cej
zob. wy\u017Cej
do uzupe\u0142nienia
do ustalenia
nie ustalono
nie przydzielono zada\u0144
brak zaleg\u0142ych
brak otwartych
brak uwag
tre\u015B\u0107
opis
zadanie
zadania
osoba
termin
`,
  done: `
zrobion*
wykonan*
gotow*
zako\u0144czon*
uko\u0144czon*
zamkni\u0119t*
za\u0142atwion*
zrealizowan*
rozwi\u0105zan*
naprawion*
zrobiono
wykonano
zako\u0144czono
zamkni\u0119to
za\u0142atwiono
zrealizowano
uko\u0144czono
jest gotowe
ju\u017C zrobione
jest zrobione
odhaczon*
zmergowan*
ogarni\u0119t*
doko\u0144czon*
`,
  happened: `
odby\u0142o si\u0119
odby\u0142a si\u0119
odby\u0142 si\u0119
odby\u0142y si\u0119
uda\u0142o si\u0119
wys\u0142ano
opublikowano
utworzono
z\u0142o\u017Cono
dodano
naprawiono
przekazano
zam\xF3wiono
op\u0142acono
zap\u0142acono
podpisano
uruchomiono
wdro\u017Cono
zmergowano
przes\u0142ano
rozes\u0142ano
za\u0142o\u017Cono
zakupiono
kupiono
zaktualizowano
udost\u0119pniono
przygotowano
zosta\u0142 wys\u0142an*
zosta\u0142a wys\u0142an*
zosta\u0142o wys\u0142an*
zosta\u0142y wys\u0142an*
zosta\u0142 zrobion*
zosta\u0142o zrobion*
zosta\u0142y zrobion*
zosta\u0142a zrobion*
zosta\u0142 zamkni\u0119t*
zosta\u0142o zamkni\u0119t*
zosta\u0142a zamkni\u0119t*
zosta\u0142y zamkni\u0119t*
zosta\u0142 opublikowan*
zosta\u0142a opublikowan*
zosta\u0142o opublikowan*
zosta\u0142y opublikowan*
zosta\u0142 zako\u0144czon*
zosta\u0142o zako\u0144czon*
zosta\u0142a zako\u0144czon*
zosta\u0142y zako\u0144czon*
zosta\u0142 z\u0142o\u017Con*
zosta\u0142a z\u0142o\u017Con*
zosta\u0142o z\u0142o\u017Con*
zosta\u0142y z\u0142o\u017Con*
zosta\u0142 zmergowan*
zosta\u0142 rozwi\u0105zan*
zosta\u0142 naprawion*
zosta\u0142a naprawion*
zosta\u0142 dodan*
zosta\u0142a dodan*
zosta\u0142o dodan*
zosta\u0142y dodan*
zosta\u0142 przygotowan*
zosta\u0142a przygotowan*
zosta\u0142o przygotowan*
zosta\u0142y przygotowan*
`,
  acted: `
wys\u0142a\u0142*
wys\u0142an*
wys\u0142ano
napisa\u0142*
skontaktowa\u0142*
utworzy\u0142*
utworzon*
opublikowa\u0142*
opublikowan*
z\u0142o\u017Cy\u0142*
z\u0142o\u017Con*
kupi\u0142*
kupion*
zakupion*
op\u0142aci\u0142*
op\u0142acon*
zap\u0142aci\u0142*
zam\xF3wi\u0142*
zam\xF3wion*
um\xF3wi\u0142*
przygotowa\u0142*
przygotowan*
zrobi\u0142*
rozmawia\u0142*
porozmawia\u0142*
zaprosi\u0142*
zaproszon*
zarezerwowa\u0142*
zarezerwowan*
zg\u0142osi\u0142*
zg\u0142oszon*
doda\u0142*
dodan*
zaktualizowa\u0142*
zaktualizowan*
poinformowa\u0142*
poinformowan*
zapyta\u0142*
zadzwoni\u0142*
podpisa\u0142*
podpisan*
wydrukowa\u0142*
wydrukowan*
za\u0142o\u017Cy\u0142*
za\u0142o\u017Con*
naprawi\u0142*
poprawi\u0142*
poprawion*
usun\u0105\u0142
usun\u0119\u0142a
usuni\u0119t*
przes\u0142a\u0142*
przes\u0142an*
udost\u0119pni\u0142*
udost\u0119pnion*
sprawdzi\u0142*
sprawdzon*
spotka\u0142*
`,
  doneApart: `
ok
za\u0142.
done
odfajkowane
`,
  already: `
ju\u017C
jest ju\u017C
ju\u017C jest
jest
s\u0105
s\u0105 ju\u017C
oba
obie
wszystko
ca\u0142o\u015B\u0107
zosta\u0142o
zosta\u0142y
zosta\u0142
zosta\u0142a
`,
  dropped: `
nieaktualn*
anulowan*
odwo\u0142an*
porzucon*
zrezygnowano
rezygnujemy
ju\u017C niepotrzebne
niepotrzebne
nie jest ju\u017C potrzebne
nie b\u0119dzie robione
nie robimy
wycofan*
odrzucon*
zaniechan*
skre\u015Blon*
bezprzedmiotow*
`,
  notDone: `
nie
jeszcze
niezrobion*
niewykonan*
niezako\u0144czon*
nieuko\u0144czon*
niezrealizowan*
niegotow*
nierozwi\u0105zan*
nieza\u0142atwion*
nikt
nic
nigdy
\u017Caden
w toku
w trakcie
w realizacji
trwa
trwaj\u0105
otwart*
cz\u0119\u015Bciowo
prawie
niemal
po\u0142owa
czeka
czekamy
oczekuje
oczekiwanie
zablokowan*
wstrzyman*
prze\u0142o\u017Con*
przesuni\u0119t*
od\u0142o\u017Con*
wkr\xF3tce
niebawem
gdy
je\u015Bli
je\u017Celi
dopiero
powinien
powinno
powinna
musi
trzeba
nale\u017Cy
ma by\u0107
b\u0119dzie
b\u0119d\u0105
zostanie
zostan\u0105
ale
jednak
do zrobienia
rozpocz\u0119t*
zacz\u0119t*
planowan*
do doko\u0144czenia
mo\u017Ce
nadal
wci\u0105\u017C
do ustalenia
pozostaje
pozosta\u0142o
poza
opr\xF3cz
brak
`,
  goesOn: `
w toku
w trakcie
w realizacji
otwarte
otwarty
nadal otwarte
trwa
trwaj\u0105
prze\u0142o\u017Cone
prze\u0142o\u017Cony
przesuni\u0119te
od\u0142o\u017Cone
wstrzymane
zablokowane
oczekuje
oczekuj\u0105ce
czeka
niezrobione
niewykonane
jeszcze nie
jeszcze niezrobione
nie zrobione
nie wykonano
nie zrobiono
cz\u0119\u015Bciowo wykonane
cz\u0119\u015Bciowo zrobione
do kontynuacji
kontynuacja
kontynuujemy
bez post\u0119p\xF3w
bez zmian
nadal aktualne
aktualne
`,
  still: `
nadal
wci\u0105\u017C
jeszcze
jest
s\u0105
jest nadal
ca\u0142y czas
`,
  moved: `
prze\u0142o\u017Cone
prze\u0142o\u017Cony
prze\u0142o\u017Cona
przesuni\u0119te
przesuni\u0119ty
przesuni\u0119ta
przeniesione
przeniesiony
przeniesiona
od\u0142o\u017Cone
od\u0142o\u017Cony
od\u0142o\u017Cona
odroczone
`,
  limits: `
ale
jednak
opr\xF3cz
poza
z wyj\u0105tkiem
gdy
je\u015Bli
je\u017Celi
jak tylko
kiedy
dopiero
do
prawie
tylko
nie
wkr\xF3tce
`,
  negation: `
nie
nigdy
jeszcze nie
nie jest
nie zosta\u0142o
nie zosta\u0142
nie zosta\u0142a
nie zosta\u0142y
`,
  statusLabel: `
status
stan
post\u0119p
`,
  see: `
zob.
zob
zobacz
patrz
por.
vide
`,
  makes: `
napisa\u0107
utworzy\u0107
stworzy\u0107
za\u0142o\u017Cy\u0107
otworzy\u0107
zg\u0142osi\u0107
doda\u0107
`,
  light: `
sprawdzi\u0107
zrobi\u0107
om\xF3wi\u0107
dopyta\u0107
napisa\u0107
zapyta\u0107
przygotowa\u0107
uzupe\u0142ni\u0107
ponownie
jeszcze
te\u017C
nie
dalej
doko\u0144czy\u0107
kontynuowa\u0107
ustali\u0107
zweryfikowa\u0107
poprawi\u0107
`,
  generalSection: `
r\xF3\u017Cne
sprawy r\xF3\u017Cne
wolne wnioski
notatki
dyskusja
porz\u0105dek obrad
przebieg obrad
przebieg spotkania
ustalenia
tematy
pozosta\u0142e
inne
protok\xF3\u0142
`,
  otherStatements: `
decyzja
decyzje
postanowienie
postanowienia
postanowiono
uchwa\u0142a
uchwa\u0142y
uchwalono
ustalenie
ustalenia
ustalono
g\u0142osowanie
wynik g\u0142osowania
wyniki g\u0142osowania
wniosek
wnioski
pytanie
pytania
odpowied\u017A
notatka
notatki
informacja
informacje
info
uwaga
uwagi
obecni
uczestnicy
nieobecni
obecno\u015B\u0107
protok\xF3\u0142
protokolant
protokolantka
protoko\u0142owa\u0142
protoko\u0142owa\u0142a
protoko\u0142uje
prowadz\u0105cy
prowadz\u0105ca
prowadzi\u0142
prowadzi\u0142a
przewodnicz\u0105cy
agenda
porz\u0105dek obrad
temat
tematy
dyskusja
wynik
wyniki
za
przeciw
wstrzyma\u0142o si\u0119
wstrzymali si\u0119
wstrzymuj\u0105ce si\u0119
nast\u0119pne spotkanie
kolejne spotkanie
termin nast\u0119pnego spotkania
data
miejsce
godzina
czas
cel
podsumowanie
link
linki
pocz\u0105tek
koniec
rozpocz\u0119cie
zako\u0144czenie
propozycja
propozycje
pomys\u0142
pomys\u0142y
konsensus
problem
komentarz
`,
  templates: `
tu wpisz zadania
tutaj wpisz zadania
wpisz zadania
dodaj zadania
opis zadania
opisz zadanie
nazwa zadania
imi\u0119 osoby
kto co robi
`,
  intelligence: `
sztuczna inteligencja
model
modele
modeli
narz\u0119dzia
narz\u0119dzi
strategia
polityka
asystent
asystenci
w
i
jest
s\u0105
mo\u017Ce
dla
do
na
ma
b\u0119dzie
oraz
nie
act
`,
  notNames: `${DOING4}
ten
to
ze
od
oraz
lub
je\u015Bli
je\u017Celi
gdy
kiedy
czy
co
kto
jak
dla
przed
przez
przy
pod
nad
bez
wy
on
nie
tak
ju\u017C
jeszcze
te\u017C
tak\u017Ce
trzeba
nale\u017Cy
mo\u017Cna
prosz\u0119
prosimy
dzi\u0119kujemy
nast\u0119pny
nast\u0119pne
nast\u0119pna
kolejne
kolejny
nowy
nowe
nowa
termin
termin realizacji
deadline
temat
pytanie
pomys\u0142
decyzja
uwaga
opcja
cel
etap
faza
krok
wersja
link
linki
strona
strona www
bud\u017Cet
finanse
sk\u0142adki
umowa
umowy
faktura
faktury
ulotki
plakat
plakaty
logo
regulamin
statut
grafika
grafiki
baza
serwer
serwery
serwis
dokumentacja
dokumenty
dokument
repozytorium
kod
newsletter
mail
maile
media
social
facebook
rekrutacja
szkolenie
szkolenia
warsztaty
konferencja
wydarzenie
wydarzenia
lokal
sala
sprz\u0119t
zakupy
sprawy
sprawa
granty
wniosek
sprawozdanie
raport
ankieta
formularz
domena
konto
konta
backend
frontend
zadanie
zadania
status
priorytet
pilne
wa\u017Cne
ewentualnie
nast\u0119pnie
potem
wszystko
kto\u015B
brak
luty
marzec
kwiecie\u0144
czerwiec
lipiec
sierpie\u0144
wrzesie\u0144
pa\u017Adziernik
listopad
grudzie\u0144
stycze\u0144
poniedzia\u0142ek
wtorek
\u015Broda
czwartek
pi\u0105tek
sobota
niedziela
odpowiedzialny
odpowiedzialna
odpowiedzialni
odpowiedzialne
odpowiedzialno\u015B\u0107
osoba
osoby
wykonawca
wykonawcy
w\u0142a\u015Bciciel
w\u0142a\u015Bciciele
realizuje
realizator
realizuj\u0105cy
przypisany
przypisano
prowadz\u0105cy
prowadz\u0105ca
imi\u0119
odpowiada
przypisane
wykonuje
terminy
post\u0119p
wykonane
wykonano
zrobione
zako\u0144czone
uko\u0144czone
gotowe
realizacja
`,
  objects: `
z
ze
od
dla
do
i
oraz
lub
przez
po
o
u
na
za
przy
zapyta\u0107
poprosi\u0107
spyta\u0107
poinformowa\u0107
powiadomi\u0107
pingn\u0105\u0107
zaprosi\u0107
skontaktowa\u0107
pom\xF3c
dopyta\u0107
doda\u0107
jak
ni\u017C
wesprze\u0107
dzi\u0119kujemy
`,
  imperative: DOING4,
  reported: `
poinformowa\u0142
poinformowa\u0142a
powiedzia\u0142
powiedzia\u0142a
zauwa\u017Cy\u0142
zauwa\u017Cy\u0142a
przypomnia\u0142
przypomnia\u0142a
stwierdzi\u0142
stwierdzi\u0142a
uwa\u017Ca
informuje
podzi\u0119kowa\u0142
podzi\u0119kowa\u0142a
zapyta\u0142
zapyta\u0142a
`,
  noNews: `
bez zmian
brak post\u0119pu
brak post\u0119p\xF3w
brak nowo\u015Bci
nadal otwarte
nadal w toku
jeszcze nie zrobione
wci\u0105\u017C otwarte
bez post\u0119p\xF3w
`,
  month: `
stycze\u0144
luty
marzec
kwiecie\u0144
maj
czerwiec
lipiec
sierpie\u0144
wrzesie\u0144
pa\u017Adziernik
listopad
grudzie\u0144
stycznia
lutego
marca
kwietnia
maja
czerwca
lipca
sierpnia
wrze\u015Bnia
pa\u017Adziernika
listopada
grudnia
styczniu
lutym
marcu
kwietniu
maju
czerwcu
lipcu
sierpniu
wrze\u015Bniu
pa\u017Adzierniku
listopadzie
grudniu
sty
lut
mar
kwi
maj
cze
lip
sie
wrz
pa\u017A
lis
gru
`,
  weekday: `
poniedzia\u0142ek
wtorek
\u015Broda
czwartek
pi\u0105tek
sobota
niedziela
poniedzia\u0142ku
wtorku
\u015Brody
czwartku
pi\u0105tku
soboty
niedzieli
poniedzia\u0142kiem
wtorkiem
\u015Brod\u0105
czwartkiem
pi\u0105tkiem
sobot\u0105
niedziel\u0105
poniedzia\u0142ek
wtorek
\u015Brod\u0119
czwartek
pi\u0105tek
sobot\u0119
niedziel\u0119
pon
wt
\u015Br
czw
pt
sob
nd
pn
wto
\u015Bro
czwart
pi\u0105t
sb
niedz
`,
  count: `
jeden
dwa
trzy
cztery
pi\u0119\u0107
sze\u015B\u0107
siedem
osiem
dziewi\u0119\u0107
dziesi\u0119\u0107
jednego
dw\xF3ch
trzech
czterech
pi\u0119ciu
sze\u015Bciu
siedmiu
o\u015Bmiu
dziewi\u0119ciu
dziesi\u0119ciu
jedn\u0105
dwie
trzy
cztery
pi\u0119\u0107
sze\u015B\u0107
siedem
osiem
dziewi\u0119\u0107
dziesi\u0119\u0107
jednym
dwu
trzech
czterech
pi\u0119ciu
sze\u015Bciu
siedmiu
o\u015Bmiu
dziewi\u0119ciu
dziesi\u0119ciu
`,
  timeUnit: `
dzie\u0144
tydzie\u0144
miesi\u0105c
kwarta\u0142
rok
dnia
tygodnia
miesi\u0105ca
kwarta\u0142u
roku
dni
tygodnie
miesi\u0105ce
kwarta\u0142y
lata
dni
tygodni
miesi\u0119cy
kwarta\u0142\xF3w
lat
dniach
tygodniach
miesi\u0105cach
kwartale
latach
dniu
tygodniu
miesi\u0105cu
kwartale
roku
`,
  yearSign: `
r
r.
roku
`,
  today: `
dzi\u015B
dzisiaj
dzi\u015B wieczorem
`,
  tomorrow: `
jutro
jutra
`,
  relativeDay: `
po\u0142udnia
`,
  season: `
\u015Bwi\u0119ta
\u015Bwi\u0105t
\u015Bwi\u0119tami
bo\u017Ce narodzenie
bo\u017Cego narodzenia
bo\u017Cym narodzeniem
wielkanoc
wielkanocy
wielkanoc\u0105
nowy rok
nowego roku
wakacje
wakacji
wakacjami
ferie
ferii
feriami
maj\xF3wka
maj\xF3wki
maj\xF3wk\u0105
sylwestra
d\u0142ugi weekend
d\u0142ugiego weekendu
`,
  week: `
tydzie\u0144
tygodnia
tygodniu
miesi\u0105c
miesi\u0105ca
miesi\u0105cu
weekend
weekendu
p\xF3\u0142rocze
p\xF3\u0142rocza
semestr
semestru
weekendem
`,
  once: `
raz
razem
razu
`,
  occasion: `
spotkanie
spotkania
spotkaniu
spotkaniem
zebranie
zebrania
zebraniu
zebraniem
posiedzenie
posiedzenia
posiedzeniu
posiedzeniem
narada
narady
narad\u0105
sprint
sprintu
sprintem
warsztaty
warsztat\xF3w
konferencja
konferencji
konferencj\u0105
konferencj\u0119
zjazd
zjazdu
zjazdem
walne
walnego
walnym
call
calla
wydanie
wydania
wydaniem
release
releasem
wydarzenie
wydarzenia
wydarzeniem
hackathon
hackathonu
`,
  milestone: `
wydanie
wydania
wydaniem
release
konferencja
konferencji
konferencj\u0105
walne
walnego
walnym
zjazd
zjazdu
zjazdem
`,
  coming: `
nast\u0119pny
nast\u0119pna
nast\u0119pne
nast\u0119pnego
nast\u0119pnej
nast\u0119pnym
nast\u0119pn\u0105
kolejny
kolejna
kolejne
kolejnego
kolejnej
kolejnym
kolejn\u0105
najbli\u017Cszy
najbli\u017Csza
najbli\u017Csze
najbli\u017Cszego
najbli\u017Cszej
najbli\u017Cszym
najbli\u017Csz\u0105
przysz\u0142y
przysz\u0142a
przysz\u0142e
przysz\u0142ego
przysz\u0142ej
przysz\u0142ym
przysz\u0142\u0105
nadchodz\u0105cy
nadchodz\u0105cego
nadchodz\u0105cej
nadchodz\u0105cym
`,
  current: `
ten
ta
to
tego
tej
tym
t\u0105
bie\u017C\u0105cy
bie\u017C\u0105cego
bie\u017C\u0105cym
obecny
obecnego
obecnym
`,
  partOf: `
pocz\u0105tek
pocz\u0105tku
pocz\u0105tkiem
po\u0142owa
po\u0142owy
po\u0142owie
`,
  few: `
kilka
kilku
par\u0119
paru
najbli\u017Cszych
`,
  until: `
do
przed
najp\xF3\u017Aniej
najp\xF3\u017Aniej do
nie p\xF3\u017Aniej ni\u017C do
nie p\xF3\u017Aniej ni\u017C
termin
termin do
do dnia
deadline
do godziny
`,
  before: `
przed
do
na
`,
  timeFor: `
na
`,
  within: `
w ci\u0105gu
w przeci\u0105gu
za
w
`,
  onDay: `
w
we
dnia
w dniu
`,
  afterTime: `
po
`,
  told: `
\u017Ce
kt\xF3ry
kt\xF3ra
kt\xF3re
kt\xF3rzy
bo
poniewa\u017C
gdy\u017C
`,
  asks: `
zapyta\u0107
zapyta
spyta\u0107
poprosi\u0107
poprosi
zaprosi\u0107
zaprosi
przypomnie\u0107
przypomni
`,
  askedFor: `
\u017Ceby
aby
czy
by
o
`,
  isWhen: `
jest
b\u0119dzie
by\u0142
odb\u0119dzie si\u0119
odby\u0142o si\u0119
zaczyna si\u0119
si\u0119 odb\u0119dzie
`,
  scheduled: `
zaplanowany
zaplanowana
zaplanowane
um\xF3wione
um\xF3wiony
um\xF3wiona
ustalony
ustalone
wyznaczony
wyznaczone
`,
  timeWord: `
min
minut
minuty
godz
godz.
godzina
godziny
godzin
g
h
r
r.
roku
po\u0142udnie
rano
wieczorem
`,
  afterTomorrow: `
pojutrze
`,
  asSoon: `
jak najszybciej
niezw\u0142ocznie
w najbli\u017Cszym czasie
pilne
pilnie
na ju\u017C
`,
  endOf: `
koniec
ko\u0144ca
ko\u0144cem
ko\u0144cu
koniec bie\u017C\u0105cego
`,
  agent: `
przez
`,
  joining: `
i
`
};

// src/minutes/vocabulary/pt.ts
var pt = {
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
v\xE1rios
v\xE1rias
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
\xE0
aos
\xE0s
as
\xE0quele
\xE0quela
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
at\xE9
ate
ap\xF3s
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
em rela\xE7\xE3o a
em rela\xE7\xE3o \xE0
referente a
referente \xE0
referentes a
referentes \xE0
relativo a
relativas a
relativos a
quanto a
quanto \xE0
dentro de
fora de
junto com
junto a
atrav\xE9s de
por parte de
al\xE9m de
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
\xE9
s\xE3o
sao
era
eram
foi
foram
ser
ser\xE1
ser\xE3o
sido
sendo
est\xE1
est\xE3o
estava
estavam
estar
estar\xE1
estamos
h\xE1
havia
haver
haver\xE1
houve
tem
t\xEAm
tinha
ter
ter\xE1
temos
deve
devem
dever\xE1
dever\xE3o
devemos
deveria
pode
podem
poder\xE1
vai
v\xE3o
vamos
ficou
fica
ficam
precisa
precisam
\xE9 preciso
por favor
`,
  pronoun: `
eu
tu
voc\xEA
voce
voc\xEAs
voces
ele
ela
n\xF3s
v\xF3s
eles
elas
me
te
se
lhe
lhes
que
qu\xEA
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
j\xE1
ja
tamb\xE9m
tambem
muito
mais
mas
por\xE9m
porque
quando
n\xE3o
nao
ainda
assim
s\xF3
`,
  action: `
tarefas
a\xE7\xF5es
acoes
ac\xE7\xF5es
accoes
a\xE7\xE3o
acao
ac\xE7\xE3o
accao
itens de a\xE7\xE3o
itens de acao
item de a\xE7\xE3o
item de acao
pontos de a\xE7\xE3o
pontos de acao
itens de ac\xE7\xE3o
itens de accao
pontos de ac\xE7\xE3o
pontos de accao
plano de a\xE7\xE3o
plano de acao
plano de ac\xE7\xE3o
plano de accao
plano de trabalho
lista de tarefas
lista de a\xE7\xF5es
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
provid\xEAncias
providencias
provid\xEAncia
providencia
quem faz o qu\xEA
quem faz o que
quem vai fazer o qu\xEA
quem vai fazer o que
li\xE7\xE3o de casa
licao de casa
dever de casa
deveres de casa
trabalho de casa
tpc
atribui\xE7\xF5es
atribuicoes
designa\xE7\xF5es
designacoes
atividades a fazer
atividades a realizar
atividades por fazer
trabalhos a fazer
a\xE7\xF5es a realizar
acoes a realizar
a\xE7\xF5es a tomar
acoes a tomar
`,
  step: `
trabalho
trabalhos
entreg\xE1veis
entregaveis
pr\xF3ximos passos
proximos passos
pr\xF3ximas etapas
proximas etapas
passos seguintes
pr\xF3ximo passo
proximo passo
pr\xF3xima etapa
proxima etapa
passos
pend\xEAncias
pendencias
pend\xEAncia
pendencia
atividades
atividade
demandas
demanda
dilig\xEAncias
diligencias
desdobramentos
entregas
pr\xF3ximas entregas
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
itens de a\xE7\xE3o
itens de acao
pontos de a\xE7\xE3o
pontos de acao
encaminhamentos
a\xE7\xF5es a realizar
acoes a realizar
a\xE7\xF5es a tomar
acoes a tomar
afazeres
coisas a fazer
`,
  leftover: `
assuntos pendentes
pontos pendentes
temas pendentes
quest\xF5es pendentes
questoes pendentes
itens pendentes
pend\xEAncias anteriores
pendencias anteriores
remanescentes
saldo da reuni\xE3o anterior
saldo da reuniao anterior
o que ficou
ficou pendente
ficaram pendentes
o que sobrou
sobras
o que falta da \xFAltima
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
recapitula\xE7\xE3o
recapitulacao
rela\xE7\xE3o
relacao
invent\xE1rio
inventario
planilha
matriz
painel
cronograma
sum\xE1rio
sumario
`,
  earlier: `
anterior
anteriores
passad*
\xFAltimo
ultimo
\xFAltima
ultima
\xFAltimos
ultimos
\xFAltimas
ultimas
pr\xE9vio
previo
pr\xE9via
previa
pr\xE9vios
previos
pr\xE9vias
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
a \xFAltima vez
a ultima vez
\xFAltima vez
ultima vez
a semana passada
semana passada
o m\xEAs passado
o mes passado
m\xEAs passado
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
conclu\xEDdo
concluido
conclu\xEDda
concluida
conclu\xEDdos
concluidos
conclu\xEDdas
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
em execu\xE7\xE3o
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
n\xE3o realizad*
nao realizad*
n\xE3o feito
nao feito
n\xE3o feita
nao feita
n\xE3o feitos
nao feitos
n\xE3o feitas
nao feitas
n\xE3o terminad*
nao terminad*
n\xE3o conclu\xEDdo
nao concluido
n\xE3o conclu\xEDda
nao concluida
n\xE3o conclu\xEDdos
nao concluidos
n\xE3o conclu\xEDdas
nao concluidas
n\xE3o finalizad*
nao finalizad*
n\xE3o cumprid*
nao cumprid*
n\xE3o resolvid*
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
revis\xE3o
revisao
revis\xF5es
revisoes
revisar
rever
verifica\xE7\xE3o
verificacao
checagem
confer\xEAncia das
conferencia das
confer\xEAncia dos
conferencia dos
controle
controlo
exame
repasse
retomada
balan\xE7o de
balanco de
balan\xE7o das
balanco das
balan\xE7o dos
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
avan\xE7o das
avanco das
avalia\xE7\xE3o das
avaliacao das
avalia\xE7\xE3o dos
avaliacao dos
situa\xE7\xE3o das
situacao das
situa\xE7\xE3o dos
situacao dos
situa\xE7\xE3o de
situacao de
ponto de situa\xE7\xE3o
ponto de situacao
atualiza\xE7\xE3o de
atualizacao de
atualiza\xE7\xE3o das
atualizacao das
atualiza\xE7\xE3o dos
atualizacao dos
retrospectiva
retrospetiva
cumprimento
cumprimento de
presta\xE7\xE3o de contas
prestacao de contas
follow up
`,
  fresh: `
novo
nova
novos
novas
pr\xF3ximo
proximo
pr\xF3xima
proxima
pr\xF3ximos
proximos
pr\xF3ximas
proximas
seguinte
seguintes
hoje
de hoje
amanh\xE3
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
reuni\xE3o
reuniao
reuni\xF5es
reunioes
encontro
encontros
sess\xE3o
sessao
sess\xF5es
sessoes
assembleia
assembleias
chamada
chamadas
videochamada
videoconfer\xEAncia
videoconferencia
call
meeting
sprint
sprints
itera\xE7\xE3o
iteracao
semana
semanas
m\xEAs
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
mem\xF3ria
memoria
conselho
comit\xEA
comite
comit\xE9
plen\xE1rio
plenario
plen\xE1ria
plenaria
comiss\xE3o
comissao
oficina
jornada
quinzena
trimestre
ano
per\xEDodo
periodo
data
daily
weekly
retro
standup
colegiado
junta
dire\xE7\xE3o
direcao
`,
  filler: `
desenvolvid*
acordad*
combinad*
atribu\xEDdo
atribuido
atribu\xEDda
atribuida
atribu\xEDdos
atribuidos
atribu\xEDdas
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
distribu\xEDdo
distribuido
distribu\xEDda
distribuida
distribu\xEDdos
distribuidos
distribu\xEDdas
distribuidas
distribuid*
repartid*
gerad*
levantad*
detectad*
solicitad*
requerid*
necess\xE1rio
necessario
necess\xE1ria
necessaria
necess\xE1rios
necessarios
necess\xE1rias
necessarias
corretivo
corretiva
corretivos
corretivas
concreto
concreta
concretos
concretas
espec\xEDfico
especifico
espec\xEDfica
especifica
espec\xEDficos
especificos
espec\xEDficas
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
priorit\xE1rio
prioritario
priorit\xE1ria
prioritaria
priorit\xE1rios
prioritarios
priorit\xE1rias
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
di\xE1rio
diario
di\xE1ria
diaria
di\xE1rios
diarios
di\xE1rias
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
divis\xE3o
divisao
distribui\xE7\xE3o
distribuicao
atribui\xE7\xE3o
atribuicao
delega\xE7\xE3o
delegacao
reparti\xE7\xE3o
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
respons\xE1vel
responsavel
respons\xE1veis
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
m\xE9dio
medio
longo
curto prazo
m\xE9dio prazo
medio prazo
longo prazo
notas
nota
datas
estado
status
situa\xE7\xE3o
situacao
progresso
trabalho
trabalhos
volunt\xE1rio
voluntario
volunt\xE1ria
voluntaria
volunt\xE1rios
voluntarios
volunt\xE1rias
voluntarias
relacionad*
resultado
resultados
poss\xEDvel
possivel
poss\xEDveis
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
por qu\xEA
que
quando
quanto
onde
sobre
sem
n\xE3o
nao
nenhum
nenhuma
n\xF3s
nos
eu
eles
\xE9
e
s\xE3o
sao
era
foi
est\xE1
esta
est\xE3o
estao
deve
devem
pode
podem
ferramenta
ferramentas
modelo
modelos
gest\xE3o
gestao
gerenciar
gerir
autom\xE1tico
automatico
autom\xE1tica
automatica
autom\xE1ticos
automaticos
autom\xE1ticas
automaticas
muitas
muitos
v\xE1rias
varias
formato
proposta
pol\xEDtica
politica
processo
procedimento
`,
  sectionBeside: `
decis\xE3o
decisao
decis\xF5es
decisoes
delibera\xE7\xE3o
deliberacao
delibera\xE7\xF5es
deliberacoes
acordo
acordos
conclus\xE3o
conclusao
conclus\xF5es
conclusoes
resolu\xE7\xE3o
resolucao
resolu\xE7\xF5es
resolucoes
resultados
outros assuntos
assuntos gerais
outros
diversos
informes
encerramento
perguntas
d\xFAvidas
duvidas
observa\xE7\xF5es
observacoes
coment\xE1rios
comentarios
propostas
combinados
ideias
considera\xE7\xF5es finais
consideracoes finais
`,
  otherSections: `
pr\xF3xima reuni\xE3o
proxima reuniao
pr\xF3ximo encontro
proximo encontro
pr\xF3xima sess\xE3o
proxima sessao
pr\xF3xima assembleia
proxima assembleia
data da pr\xF3xima reuni\xE3o
data da proxima reuniao
data pr\xF3xima reuni\xE3o
data proxima reuniao
presentes
participantes
presen\xE7a
presenca
presen\xE7as
presencas
links
liga\xE7\xF5es \xFAteis
ligacoes uteis
links \xFAteis
links uteis
recursos
grava\xE7\xE3o
gravacao
grava\xE7\xF5es
gravacoes
grava\xE7\xE3o da reuni\xE3o
gravacao da reuniao
dados da reuni\xE3o
dados da reuniao
informa\xE7\xF5es da reuni\xE3o
informacoes da reuniao
informa\xE7\xF5es gerais
informacoes gerais
acesso
assinaturas
assinatura
anexos
hist\xF3rico de vers\xE3o
historico de versao
hist\xF3rico de vers\xF5es
historico de versoes
hist\xF3rico de revis\xE3o
historico de revisao
hist\xF3rico de altera\xE7\xF5es
historico de alteracoes
refer\xEAncias
referencias
bibliografia
`,
  numbered: `
ponto
tema
item
se\xE7\xE3o
secao
sec\xE7\xE3o
seccao
parte
assunto
t\xF3pico
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
pauta da reuni\xE3o
pauta da reuniao
agenda
temas
temas tratados
temas abordados
t\xF3picos
topicos
t\xF3picos abordados
topicos abordados
t\xF3picos discutidos
topicos discutidos
assuntos
assuntos tratados
assuntos abordados
pontos a tratar
programa
programa\xE7\xE3o
programacao
`,
  attendance: `
presentes
presente
presen\xE7a
presenca
presen\xE7as
presencas
participantes
participante
participaram
participa\xE7\xE3o
participacao
compareceram
lista de presen\xE7a
lista de presenca
lista de presen\xE7as
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
aus\xEAncias
ausencias
aus\xEAncia
ausencia
faltas
faltaram
faltosos
n\xE3o compareceram
nao compareceram
n\xE3o puderam comparecer
nao puderam comparecer
justificaram
justificad*
aus\xEAncias justificadas
ausencias justificadas
faltas justificadas
aus\xEAncia justificada
ausencia justificada
justificaram aus\xEAncia
justificaram ausencia
licenciados
desculpas
`,
  alsoPresent: `
outros
outras
tamb\xE9m
tambem
tamb\xE9m presentes
tambem presentes
al\xE9m disso
alem disso
online
remoto
por videoconfer\xEAncia
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
s\xF3cios
socios
lista de membros
composi\xE7\xE3o
composicao
`,
  role: `
moderador
moderadora
modera
secret\xE1rio
secretario
secret\xE1ria
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
anfitri\xE3o
anfitriao
anfitri\xE3
anfitria
presid\xEAncia
presidencia
modera\xE7\xE3o
moderacao
scrum master
product owner
respons\xE1vel pela ata
responsavel pela ata
`,
  minutesPart: `
notas
ata
desenvolvimento
discuss\xE3o
discussao
debate
ordem do dia
ordem de trabalhos
pauta
temas
tema
t\xF3picos
topicos
pontos
avisos
informes
novidades
decis\xF5es
decisoes
delibera\xE7\xF5es
deliberacoes
encaminhamentos
tarefas
a\xE7\xF5es
acoes
relat\xF3rios
relatorios
relat\xF3rio
relatorio
anterior
resumo
objetivo
objetivos
resolu\xE7\xF5es
resolucoes
`,
  thing: `
portugu\xEAs
portugues
ingl\xEAs
ingles
site
p\xE1gina
pagina
servidor
comunica\xE7\xE3o
comunicacao
tesouraria
tradu\xE7\xE3o
traducao
tradu\xE7\xF5es
traducoes
or\xE7amento
orcamento
estatuto
redes
redes sociais
divulga\xE7\xE3o
divulgacao
log\xEDstica
logistica
design
documenta\xE7\xE3o
documentacao
forma\xE7\xE3o
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
relat\xF3rio
relatorio
relat\xF3rios
relatorios
calend\xE1rio
calendario
monitoria
prot\xF3tipo
prototipo
lisboa
porto
bras\xEDlia
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
seguran\xE7a
seguranca
projeto
pesquisa
comunica\xE7\xE3o
comunicacao
`,
  groupBefore: `
equipe
equipa
grupo
grupo de trabalho
comiss\xE3o
comissao
comit\xEA
comite
comit\xE9
\xE1rea
area
subcomiss\xE3o
subcomissao
departamento
subgrupo
n\xFAcleo
nucleo
conselho
diretoria
coordena\xE7\xE3o
coordenacao
gt
time
squad
`,
  office: `
diretor
diretora
chefe
respons\xE1vel
responsavel
presidente
vice-presidente
coordenador
coordenadora
secret\xE1rio
secretario
secret\xE1ria
secretaria
tesoureiro
tesoureira
delegado
delegada
encarregado
encarregada
gerente
l\xEDder
lider
`,
  helps: `
ajudar
apoiar
colaborar
auxiliar
dar apoio
dar uma m\xE3o
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
revis\xE3o
revisao
colabora
`,
  copied: `
cc
em c\xF3pia
em copia
com c\xF3pia para
com copia para
c\xF3pia para
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
usu\xE1rio
usuario
utilizador
usu\xE1rio do github
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
organiza\xE7\xE3o
organizacao
organiza\xE7\xF5es
organizacoes
empresa
entidade
institui\xE7\xE3o
instituicao
afilia\xE7\xE3o
afiliacao
associa\xE7\xE3o
associacao
coletivo
\xF3rg\xE3o
orgao
`,
  mailColumn: `
e mail
email
mail
correio eletr\xF3nico
correio eletronico
correio eletr\xF4nico
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
s\xF3cio
socio
aluno
aluna
estudante
discente
`,
  presentColumn: `
presente
presentes
presen\xE7a
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
pap\xE9is
papeis
cargo
fun\xE7\xE3o
funcao
t\xEDtulo
titulo
coment\xE1rio*
comentario*
observa*
nota
notas
local
pa\xEDs
pais
cidade
\xE1rea
area
equipe
equipa
grupo
assinatura
matr\xEDcula
matricula
`,
  ownerRole: `
responsabilidade
respons\xE1vel
responsavel
respons\xE1veis
responsaveis
respons\xE1vel(is)
responsavel(is)
respons\xE1vel(eis)
responsavel(eis)
encarregado
encarregada
encarregados
quem
atribu\xEDdo a
atribuido a
atribu\xEDda a
atribuida a
atribu\xEDdo
atribuido
atribu\xEDda
atribuida
designado
designada
a cargo de
a cargo
pessoa
pessoa respons\xE1vel
pessoa responsavel
pessoas respons\xE1veis
pessoas responsaveis
nome
nomes
dono
dona
propriet\xE1rio
proprietario
l\xEDder
lider
lidera
refer\xEAncia
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
autor respons\xE1vel
autor responsavel
titular
`,
  taskColumn: `
tarefa
tarefas
a\xE7\xE3o
acao
a\xE7\xF5es
acoes
ac\xE7\xE3o
accao
ac\xE7\xF5es
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
o qu\xEA
que
descri\xE7\xE3o
descricao
detalhe
detalhes
detalhamento
assunto
tema
item
itens
pend\xEAncia
pendencia
pend\xEAncias
pendencias
t\xEDtulo
titulo
trabalho
objetivo
entreg\xE1vel
entregavel
entreg\xE1veis
entregaveis
entrega
entregas
demanda
demandas
o que fazer
provid\xEAncia
providencia
provid\xEAncias
providencias
descri\xE7\xE3o da tarefa
descricao da tarefa
descri\xE7\xE3o da atividade
descricao da atividade
delibera\xE7\xE3o
deliberacao
delibera\xE7\xF5es
deliberacoes
`,
  plainTaskColumn: `
o que
o qu\xEA
que
o que fazer
atividade
atividades
actividade
actividades
pend\xEAncia
pendencia
pend\xEAncias
pendencias
demanda
demandas
delibera\xE7\xE3o
deliberacao
delibera\xE7\xF5es
deliberacoes
entrega
entregas
trabalho
descri\xE7\xE3o da atividade
descricao da atividade
`,
  statusColumn: `
estado
status
situa\xE7\xE3o
situacao
andamento
progresso
% conclu\xEDdo
% concluido
% de conclus\xE3o
% de conclusao
conclus\xE3o
conclusao
cumprido
cumprida
feito
feita
feito?
conclu\xEDdo
concluido
conclu\xEDda
concluida
conclu\xEDdo?
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
ponto de situa\xE7\xE3o
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
data de conclus\xE3o
data de conclusao
data prevista
data estimada
data final
data fim
previs\xE3o
previsao
previs\xE3o de conclus\xE3o
previsao de conclusao
previs\xE3o de entrega
previsao de entrega
quando
at\xE9 quando
ate quando
para quando
vence
vencimento
entrega
entrega at\xE9
entrega ate
limite
deadline
at\xE9
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
n\xBA
n\xB0
n.\xBA
no
no.
n\xFAm.
num.
n\xFAmero
numero
id
#
c\xF3digo
codigo
c\xF3d.
cod.
ref
ref.
`,
  topicColumn: `
tema
temas
t\xF3pico
topico
t\xF3picos
topicos
ponto
pontos
assunto
assuntos
pauta
pautas
discuss\xE3o
discussao
debate
desenvolvimento
notas
coment\xE1rios
comentarios
observa\xE7\xF5es
observacoes
decis\xE3o
decisao
decis\xF5es
decisoes
delibera\xE7\xE3o
deliberacao
delibera\xE7\xF5es
deliberacoes
resolu\xE7\xE3o
resolucao
resolu\xE7\xF5es
resolucoes
conclus\xE3o
conclusao
conclus\xF5es
conclusoes
ordem do dia
resumo
descri\xE7\xE3o
descricao
conte\xFAdo
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
conclu\xEDdo
concluido
conclu\xEDda
concluida
conclu\xEDdos
concluidos
conclu\xEDdas
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
n\xE3o
nao
ainda n\xE3o
ainda nao
pendente
em curso
em andamento
em progresso
em aberto
n\xE3o iniciad*
nao iniciad*
a fazer
por fazer
`,
  markers: `
a\xE7\xE3o
acao
ac\xE7\xE3o
accao
tarefa
item de a\xE7\xE3o
item de acao
ponto de a\xE7\xE3o
ponto de acao
encaminhamento
a fazer
por fazer
a\xE7\xE3o a tomar
acao a tomar
tarefa pendente
a\xE7\xE3o pendente
acao pendente
provid\xEAncia
providencia
pend\xEAncia
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
dever\xE1
devera
dever\xE3o
deverao
deveria
deveriam
tem que
tem de
t\xEAm que
t\xEAm de
ter\xE1 que
tera que
ter\xE1 de
tera de
ter\xE3o que
terao que
ter\xE3o de
terao de
h\xE1 de
ha de
vai
v\xE3o
vao
ir\xE1
ira
ir\xE3o
irao
fica de
ficam de
ficou de
ficaram de
ficar\xE1 de
ficara de
ficou respons\xE1vel por
ficou responsavel por
fica respons\xE1vel por
fica responsavel por
ficaram respons\xE1veis por
ficaram responsaveis por
ficam respons\xE1veis por
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
poder\xE1
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
cuidar\xE1
cuidam
trata de
trata do
trata da
tratam de
tratar\xE1
tratar\xE3o
entra em contato
entra em contacto
entrar\xE3o em contato
entrar\xE1 em contato
entrar\xE1 em contacto
entram em contato
\xE9 respons\xE1vel por
\xE9 respons\xE1vel pela
\xE9 respons\xE1vel pelo
s\xE3o respons\xE1veis por
fica com
fica respons\xE1vel
ficam com
ficar\xE1 com
ficou com
se re\xFAne
re\xFAne-se
d\xE1 andamento
dar\xE1 andamento
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
rev\xEA
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
re\xFAne
re\xFAnem
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
prop\xF5e
prop\xF5em
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
l\xEA
leem
responde
respondem
segue
seguem
continua
continuam
retoma
retomam
come\xE7a
come\xE7am
inicia
iniciam
lan\xE7a
lan\xE7am
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
d\xE1
d\xE3o
negocia
negociam
calcula
calculam
estima
estimam
or\xE7a
or\xE7am
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
exp\xF5e
exp\xF5em
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
constr\xF3i
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
mant\xE9m
mant\xEAm
mede
medem
nomea
nomeam
notifica
notificam
obt\xE9m
obt\xEAm
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
v\xEA
veem
contatar\xE1
contatar\xE3o
contactar\xE1
contactar\xE3o
preparar\xE1
preparar\xE3o
enviar\xE1
enviar\xE3o
mandar\xE1
mandar\xE3o
criar\xE1
criar\xE3o
redigir\xE1
redigir\xE3o
revisar\xE1
revisar\xE3o
rever\xE1
rever\xE3o
publicar\xE1
publicar\xE3o
atualizar\xE1
atualizar\xE3o
actualizar\xE1
actualizar\xE3o
organizar\xE1
organizar\xE3o
coordenar\xE1
coordenar\xE3o
convocar\xE1
convocar\xE3o
comprar\xE1
comprar\xE3o
reservar\xE1
reservar\xE3o
contratar\xE1
contratar\xE3o
apresentar\xE1
apresentar\xE3o
entregar\xE1
entregar\xE3o
completar\xE1
completar\xE3o
terminar\xE1
terminar\xE3o
acabar\xE1
acabar\xE3o
finalizar\xE1
finalizar\xE3o
concluir\xE1
concluir\xE3o
investigar\xE1
investigar\xE3o
pesquisar\xE1
pesquisar\xE3o
buscar\xE1
buscar\xE3o
procurar\xE1
procurar\xE3o
consultar\xE1
consultar\xE3o
perguntar\xE1
perguntar\xE3o
falar\xE1
falar\xE3o
conversar\xE1
conversar\xE3o
ligar\xE1
ligar\xE3o
avisar\xE1
avisar\xE3o
informar\xE1
informar\xE3o
comunicar\xE1
comunicar\xE3o
confirmar\xE1
confirmar\xE3o
verificar\xE1
verificar\xE3o
checar\xE1
checar\xE3o
conferir\xE1
conferir\xE3o
validar\xE1
validar\xE3o
testar\xE1
testar\xE3o
instalar\xE1
instalar\xE3o
configurar\xE1
configurar\xE3o
implantar\xE1
implantar\xE3o
documentar\xE1
documentar\xE3o
implementar\xE1
implementar\xE3o
desenvolver\xE1
desenvolver\xE3o
desenhar\xE1
desenhar\xE3o
programar\xE1
programar\xE3o
planejar\xE1
planejar\xE3o
planear\xE1
planear\xE3o
elaborar\xE1
elaborar\xE3o
analisar\xE1
analisar\xE3o
estudar\xE1
estudar\xE3o
avaliar\xE1
avaliar\xE3o
olhar\xE1
olhar\xE3o
explorar\xE1
explorar\xE3o
consertar\xE1
consertar\xE3o
corrigir\xE1
corrigir\xE3o
solucionar\xE1
solucionar\xE3o
resolver\xE1
resolver\xE3o
melhorar\xE1
melhorar\xE3o
aprimorar\xE1
aprimorar\xE3o
adicionar\xE1
adicionar\xE3o
acrescentar\xE1
acrescentar\xE3o
incluir\xE1
incluir\xE3o
incorporar\xE1
incorporar\xE3o
integrar\xE1
integrar\xE3o
retirar\xE1
retirar\xE3o
remover\xE1
remover\xE3o
eliminar\xE1
eliminar\xE3o
apagar\xE1
apagar\xE3o
excluir\xE1
excluir\xE3o
mudar\xE1
mudar\xE3o
alterar\xE1
alterar\xE3o
modificar\xE1
modificar\xE3o
mover\xE1
mover\xE3o
migrar\xE1
migrar\xE3o
traduzir\xE1
traduzir\xE3o
imprimir\xE1
imprimir\xE3o
pagar\xE1
pagar\xE3o
cobrar\xE1
cobrar\xE3o
assinar\xE1
assinar\xE3o
solicitar\xE1
solicitar\xE3o
pedir\xE1
pedir\xE3o
recolher\xE1
recolher\xE3o
reunir\xE1
reunir\xE3o
levantar\xE1
levantar\xE3o
levar\xE1
levar\xE3o
trar\xE1
trar\xE3o
montar\xE1
montar\xE3o
limpar\xE1
limpar\xE3o
arrumar\xE1
arrumar\xE3o
anotar\xE1
anotar\xE3o
registrar\xE1
registrar\xE3o
registar\xE1
registar\xE3o
inscrever\xE1
inscrever\xE3o
convidar\xE1
convidar\xE3o
propor\xE1
propor\xE3o
sugerir\xE1
sugerir\xE3o
definir\xE1
definir\xE3o
decidir\xE1
decidir\xE3o
fixar\xE1
fixar\xE3o
estabelecer\xE1
estabelecer\xE3o
compartilhar\xE1
compartilhar\xE3o
partilhar\xE1
partilhar\xE3o
divulgar\xE1
divulgar\xE3o
promover\xE1
promover\xE3o
subir\xE1
subir\xE3o
baixar\xE1
baixar\xE3o
carregar\xE1
carregar\xE3o
escrever\xE1
escrever\xE3o
ler\xE1
ler\xE3o
responder\xE1
responder\xE3o
seguir\xE1
seguir\xE3o
continuar\xE1
continuar\xE3o
retomar\xE1
retomar\xE3o
come\xE7ar\xE1
come\xE7ar\xE3o
iniciar\xE1
iniciar\xE3o
lan\xE7ar\xE1
lan\xE7ar\xE3o
abrir\xE1
abrir\xE3o
fechar\xE1
fechar\xE3o
encerrar\xE1
encerrar\xE3o
far\xE1
far\xE3o
colocar\xE1
colocar\xE3o
tentar\xE1
tentar\xE3o
ajudar\xE1
ajudar\xE3o
apoiar\xE1
apoiar\xE3o
colaborar\xE1
colaborar\xE3o
participar\xE1
participar\xE3o
acompanhar\xE1
acompanhar\xE3o
supervisionar\xE1
supervisionar\xE3o
moderar\xE1
moderar\xE3o
liderar\xE1
liderar\xE3o
dirigir\xE1
dirigir\xE3o
assumir\xE1
assumir\xE3o
tomar\xE1
tomar\xE3o
dar\xE1
dar\xE3o
negociar\xE1
negociar\xE3o
calcular\xE1
calcular\xE3o
estimar\xE1
estimar\xE3o
or\xE7ar\xE1
or\xE7ar\xE3o
priorizar\xE1
priorizar\xE3o
refatorar\xE1
refatorar\xE3o
depurar\xE1
depurar\xE3o
gravar\xE1
gravar\xE3o
editar\xE1
editar\xE3o
transcrever\xE1
transcrever\xE3o
resumir\xE1
resumir\xE3o
expor\xE1
expor\xE3o
formar\xE1
formar\xE3o
capacitar\xE1
capacitar\xE3o
facilitar\xE1
facilitar\xE3o
garantir\xE1
garantir\xE3o
assegurar\xE1
assegurar\xE3o
adaptar\xE1
adaptar\xE3o
ajustar\xE1
ajustar\xE3o
anexar\xE1
anexar\xE3o
aprovar\xE1
aprovar\xE3o
arquivar\xE1
arquivar\xE3o
atender\xE1
atender\xE3o
averiguar\xE1
averiguar\xE3o
marcar\xE1
marcar\xE3o
agendar\xE1
agendar\xE3o
conseguir\xE1
conseguir\xE3o
construir\xE1
construir\xE3o
distribuir\xE1
distribuir\xE3o
escolher\xE1
escolher\xE3o
encontrar\xE1
encontrar\xE3o
ensaiar\xE1
ensaiar\xE3o
estruturar\xE1
estruturar\xE3o
explicar\xE1
explicar\xE3o
extrair\xE1
extrair\xE3o
gerar\xE1
gerar\xE3o
identificar\xE1
identificar\xE3o
impulsionar\xE1
impulsionar\xE3o
introduzir\xE1
introduzir\xE3o
justificar\xE1
justificar\xE3o
manter\xE1
manter\xE3o
medir\xE1
medir\xE3o
nomear\xE1
nomear\xE3o
notificar\xE1
notificar\xE3o
obter\xE1
obter\xE3o
oferecer\xE1
oferecer\xE3o
otimizar\xE1
otimizar\xE3o
orientar\xE1
orientar\xE3o
passar\xE1
passar\xE3o
pensar\xE1
pensar\xE3o
realizar\xE1
realizar\xE3o
lembrar\xE1
lembrar\xE3o
relembrar\xE1
relembrar\xE3o
remeter\xE1
remeter\xE3o
renovar\xE1
renovar\xE3o
reparar\xE1
reparar\xE3o
repassar\xE1
repassar\xE3o
repetir\xE1
repetir\xE3o
preencher\xE1
preencher\xE3o
tirar\xE1
tirar\xE3o
selecionar\xE1
selecionar\xE3o
sincronizar\xE1
sincronizar\xE3o
substituir\xE1
substituir\xE3o
trabalhar\xE1
trabalhar\xE3o
utilizar\xE1
utilizar\xE3o
usar\xE1
usar\xE3o
vender\xE1
vender\xE3o
visitar\xE1
visitar\xE3o
executar\xE1
executar\xE3o
formalizar\xE1
formalizar\xE3o
ampliar\xE1
ampliar\xE3o
recuperar\xE1
recuperar\xE3o
monitorar\xE1
monitorar\xE3o
encaminhar\xE1
encaminhar\xE3o
providenciar\xE1
providenciar\xE3o
articular\xE1
articular\xE3o
mapear\xE1
mapear\xE3o
cadastrar\xE1
cadastrar\xE3o
hospedar\xE1
hospedar\xE3o
prototipar\xE1
prototipar\xE3o
entrevistar\xE1
entrevistar\xE3o
sistematizar\xE1
sistematizar\xE3o
alinhar\xE1
alinhar\xE3o
viabilizar\xE1
viabilizar\xE3o
submeter\xE1
submeter\xE3o
protocolar\xE1
protocolar\xE3o
digitar\xE1
digitar\xE3o
ver\xE1
ver\xE3o
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
atribu\xEDda a
atribuida a
atribu\xEDdo a
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
em colabora\xE7\xE3o com
em colaboracao com
em parceria com
com a colabora\xE7\xE3o de
com a colaboracao de
via
cc
`,
  ownerLabels: `
respons\xE1vel
responsavel
respons\xE1veis
responsaveis
resp.
encarregado
encarregada
atribu\xEDdo a
atribuido a
atribu\xEDda a
atribuida a
a cargo de
a cargo
dono
lidera
quem
`,
  nobody: `
ningu\xE9m
ninguem
algu\xE9m
alguem
quem
a definir
por definir
a determinar
a confirmar
por atribuir
a designar
sem respons\xE1vel
sem responsavel
n\xE3o definido
nao definido
indefinido
pendente
volunt\xE1rio
voluntario
volunt\xE1ria
voluntaria
volunt\xE1rios
voluntarios
volunt\xE1rias
voluntarias
nome
nomes
respons\xE1vel
responsavel
respons\xE1veis
responsaveis
outros
outras
usu\xE1rio
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
todos n\xF3s
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
comiss\xE3o
comissao
comiss\xF5es
comissoes
comit\xEA
comite
comit\xE9
diretoria
dire\xE7\xE3o
direcao
direc\xE7\xE3o
direccao
conselho
secretaria
tesouraria
presid\xEAncia
presidencia
secret\xE1rio
secretario
secret\xE1ria
tesoureiro
tesoureira
presidente
presidenta
vice-presidente
coordenador
coordenadora
coordenadores
coordenadoras
coordena\xE7\xE3o
coordenacao
moderador
moderadora
membros
s\xF3cios
socios
s\xF3cias
socias
volunt\xE1rios
voluntarios
volunt\xE1rias
voluntarias
ger\xEAncia
gerencia
desenvolvedores
desenvolvedoras
programadores
mantenedores
administradores
administra\xE7\xE3o
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
organiza\xE7\xE3o
organizacao
prefeitura
c\xE2mara
camara
monitores
monitor
orientador
orientadora
bolsistas
n\xFAcleo
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
prof\xAA
prof.\xAA
professor
professora
eng.
eng\xAA
eng.\xAA
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
ningu\xE9m
ninguem
n\xE3o h\xE1
nao ha
n\xE3o houve
nao houve
sem tarefas
sem tarefas pendentes
n\xE3o h\xE1 tarefas
nao ha tarefas
n\xE3o h\xE1 tarefas pendentes
nao ha tarefas pendentes
nenhuma tarefa
nenhuma tarefa pendente
sem a\xE7\xF5es
sem acoes
n\xE3o h\xE1 a\xE7\xF5es
nao ha acoes
nenhuma a\xE7\xE3o
nenhuma acao
sem encaminhamentos
n\xE3o h\xE1 encaminhamentos
nao ha encaminhamentos
nenhum encaminhamento
n\xE3o houve encaminhamentos
nao houve encaminhamentos
sem pend\xEAncias
sem pendencias
n\xE3o h\xE1 pend\xEAncias
nao ha pendencias
nenhuma pend\xEAncia
nenhuma pendencia
nada pendente
n\xE3o se aplica
nao se aplica
n\xE3o aplic\xE1vel
nao aplicavel
n/a
na
n.a.
sem novidades
sem altera\xE7\xF5es
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
conclu\xEDdo
concluido
conclu\xEDda
concluida
conclu\xEDdos
concluidos
conclu\xEDdas
concluidas
concluid*
cumprid*
solucionad*
corrigid*
entregue
entregues
executad*
j\xE1 feito
ja feito
j\xE1 feita
ja feita
j\xE1 feitos
ja feitos
j\xE1 feitas
ja feitas
j\xE1 est\xE1
ja esta
j\xE1 est\xE1 feito
ja esta feito
j\xE1 est\xE1 feita
ja esta feita
est\xE1 feito
esta feito
est\xE1 feita
esta feita
est\xE1 feitos
esta feitos
est\xE1 feitas
esta feitas
est\xE1 pronto
esta pronto
est\xE1 pronta
esta pronta
est\xE1 prontos
esta prontos
est\xE1 prontas
esta prontas
j\xE1 conclu\xEDdo
ja concluido
j\xE1 conclu\xEDda
ja concluida
j\xE1 conclu\xEDdos
ja concluidos
j\xE1 conclu\xEDdas
ja concluidas
foi feito
foi feita
foi feitos
foi feitas
foram feito
foram feita
foram feitos
foram feitas
j\xE1 foi feito
ja foi feito
j\xE1 foi feita
ja foi feita
j\xE1 foi feitos
ja foi feitos
j\xE1 foi feitas
ja foi feitas
`,
  happened: `
foi enviad*
foram enviad*
j\xE1 foi enviad*
ja foi enviad*
j\xE1 foram enviad*
ja foram enviad*
est\xE1 enviad*
esta enviad*
j\xE1 est\xE1 enviad*
ja esta enviad*
foi publicad*
foram publicad*
j\xE1 foi publicad*
ja foi publicad*
j\xE1 foram publicad*
ja foram publicad*
est\xE1 publicad*
esta publicad*
j\xE1 est\xE1 publicad*
ja esta publicad*
foi criad*
foram criad*
j\xE1 foi criad*
ja foi criad*
j\xE1 foram criad*
ja foram criad*
est\xE1 criad*
esta criad*
j\xE1 est\xE1 criad*
ja esta criad*
foi resolvid*
foram resolvid*
j\xE1 foi resolvid*
ja foi resolvid*
j\xE1 foram resolvid*
ja foram resolvid*
est\xE1 resolvid*
esta resolvid*
j\xE1 est\xE1 resolvid*
ja esta resolvid*
foi fechad*
foram fechad*
j\xE1 foi fechad*
ja foi fechad*
j\xE1 foram fechad*
ja foram fechad*
est\xE1 fechad*
esta fechad*
j\xE1 est\xE1 fechad*
ja esta fechad*
foi conclu\xEDdo
foi concluido
foi conclu\xEDda
foi concluida
foi conclu\xEDdos
foi concluidos
foi conclu\xEDdas
foi concluidas
foram conclu\xEDdo
foram concluido
foram conclu\xEDda
foram concluida
foram conclu\xEDdos
foram concluidos
foram conclu\xEDdas
foram concluidas
j\xE1 foi conclu\xEDdo
ja foi concluido
j\xE1 foi conclu\xEDda
ja foi concluida
j\xE1 foi conclu\xEDdos
ja foi concluidos
j\xE1 foi conclu\xEDdas
ja foi concluidas
j\xE1 foram conclu\xEDdo
ja foram concluido
j\xE1 foram conclu\xEDda
ja foram concluida
j\xE1 foram conclu\xEDdos
ja foram concluidos
j\xE1 foram conclu\xEDdas
ja foram concluidas
est\xE1 conclu\xEDdo
esta concluido
est\xE1 conclu\xEDda
esta concluida
est\xE1 conclu\xEDdos
esta concluidos
est\xE1 conclu\xEDdas
esta concluidas
j\xE1 est\xE1 conclu\xEDdo
ja esta concluido
j\xE1 est\xE1 conclu\xEDda
ja esta concluida
j\xE1 est\xE1 conclu\xEDdos
ja esta concluidos
j\xE1 est\xE1 conclu\xEDdas
ja esta concluidas
foi completad*
foram completad*
j\xE1 foi completad*
ja foi completad*
j\xE1 foram completad*
ja foram completad*
est\xE1 completad*
esta completad*
j\xE1 est\xE1 completad*
ja esta completad*
foi implementad*
foram implementad*
j\xE1 foi implementad*
ja foi implementad*
j\xE1 foram implementad*
ja foram implementad*
est\xE1 implementad*
esta implementad*
j\xE1 est\xE1 implementad*
ja esta implementad*
foi atualizad*
foram atualizad*
j\xE1 foi atualizad*
ja foi atualizad*
j\xE1 foram atualizad*
ja foram atualizad*
est\xE1 atualizad*
esta atualizad*
j\xE1 est\xE1 atualizad*
ja esta atualizad*
foi adicionad*
foram adicionad*
j\xE1 foi adicionad*
ja foi adicionad*
j\xE1 foram adicionad*
ja foram adicionad*
est\xE1 adicionad*
esta adicionad*
j\xE1 est\xE1 adicionad*
ja esta adicionad*
foi corrigid*
foram corrigid*
j\xE1 foi corrigid*
ja foi corrigid*
j\xE1 foram corrigid*
ja foram corrigid*
est\xE1 corrigid*
esta corrigid*
j\xE1 est\xE1 corrigid*
ja esta corrigid*
foi solucionad*
foram solucionad*
j\xE1 foi solucionad*
ja foi solucionad*
j\xE1 foram solucionad*
ja foram solucionad*
est\xE1 solucionad*
esta solucionad*
j\xE1 est\xE1 solucionad*
ja esta solucionad*
foi comprad*
foram comprad*
j\xE1 foi comprad*
ja foi comprad*
j\xE1 foram comprad*
ja foram comprad*
est\xE1 comprad*
esta comprad*
j\xE1 est\xE1 comprad*
ja esta comprad*
foi pagad*
foram pagad*
j\xE1 foi pagad*
ja foi pagad*
j\xE1 foram pagad*
ja foram pagad*
est\xE1 pagad*
esta pagad*
j\xE1 est\xE1 pagad*
ja esta pagad*
foi assinad*
foram assinad*
j\xE1 foi assinad*
ja foi assinad*
j\xE1 foram assinad*
ja foram assinad*
est\xE1 assinad*
esta assinad*
j\xE1 est\xE1 assinad*
ja esta assinad*
foi contatad*
foram contatad*
j\xE1 foi contatad*
ja foi contatad*
j\xE1 foram contatad*
ja foram contatad*
est\xE1 contatad*
esta contatad*
j\xE1 est\xE1 contatad*
ja esta contatad*
foi apresentad*
foram apresentad*
j\xE1 foi apresentad*
ja foi apresentad*
j\xE1 foram apresentad*
ja foram apresentad*
est\xE1 apresentad*
esta apresentad*
j\xE1 est\xE1 apresentad*
ja esta apresentad*
foi preparad*
foram preparad*
j\xE1 foi preparad*
ja foi preparad*
j\xE1 foram preparad*
ja foram preparad*
est\xE1 preparad*
esta preparad*
j\xE1 est\xE1 preparad*
ja esta preparad*
foi terminad*
foram terminad*
j\xE1 foi terminad*
ja foi terminad*
j\xE1 foram terminad*
ja foram terminad*
est\xE1 terminad*
esta terminad*
j\xE1 est\xE1 terminad*
ja esta terminad*
foi finalizad*
foram finalizad*
j\xE1 foi finalizad*
ja foi finalizad*
j\xE1 foram finalizad*
ja foram finalizad*
est\xE1 finalizad*
esta finalizad*
j\xE1 est\xE1 finalizad*
ja esta finalizad*
foi revisad*
foram revisad*
j\xE1 foi revisad*
ja foi revisad*
j\xE1 foram revisad*
ja foram revisad*
est\xE1 revisad*
esta revisad*
j\xE1 est\xE1 revisad*
ja esta revisad*
foi aprovad*
foram aprovad*
j\xE1 foi aprovad*
ja foi aprovad*
j\xE1 foram aprovad*
ja foram aprovad*
est\xE1 aprovad*
esta aprovad*
j\xE1 est\xE1 aprovad*
ja esta aprovad*
foi solicitad*
foram solicitad*
j\xE1 foi solicitad*
ja foi solicitad*
j\xE1 foram solicitad*
ja foram solicitad*
est\xE1 solicitad*
esta solicitad*
j\xE1 est\xE1 solicitad*
ja esta solicitad*
foi instalad*
foram instalad*
j\xE1 foi instalad*
ja foi instalad*
j\xE1 foram instalad*
ja foram instalad*
est\xE1 instalad*
esta instalad*
j\xE1 est\xE1 instalad*
ja esta instalad*
foi configurad*
foram configurad*
j\xE1 foi configurad*
ja foi configurad*
j\xE1 foram configurad*
ja foram configurad*
est\xE1 configurad*
esta configurad*
j\xE1 est\xE1 configurad*
ja esta configurad*
foi realizad*
foram realizad*
j\xE1 foi realizad*
ja foi realizad*
j\xE1 foram realizad*
ja foram realizad*
est\xE1 realizad*
esta realizad*
j\xE1 est\xE1 realizad*
ja esta realizad*
foi executad*
foram executad*
j\xE1 foi executad*
ja foi executad*
j\xE1 foram executad*
ja foram executad*
est\xE1 executad*
esta executad*
j\xE1 est\xE1 executad*
ja esta executad*
foi entregue
foram entregues
aconteceu
j\xE1 aconteceu
ja aconteceu
ocorreu
se realizou
realizou-se
foi feito
foi feita
j\xE1 foi feito
ja foi feito
teve lugar
foi mesclado
foi mesclada
foi mergeado
foi mergeada
j\xE1 enviou
ja enviou
j\xE1 enviei
ja enviei
j\xE1 fez
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
j\xE1
ja
j\xE1 est\xE1
ja esta
j\xE1 est\xE3o
ja estao
est\xE1
esta
est\xE3o
estao
tudo
todas
todos
\xE9
e
foi
foram
j\xE1 foi
ja foi
j\xE1 foram
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
n\xE3o \xE9 mais necess\xE1rio
nao e mais necessario
n\xE3o \xE9 mais necess\xE1ria
nao e mais necessaria
n\xE3o \xE9 mais necess\xE1rios
nao e mais necessarios
n\xE3o \xE9 mais necess\xE1rias
nao e mais necessarias
j\xE1 n\xE3o \xE9 necess\xE1rio
ja nao e necessario
j\xE1 n\xE3o \xE9 necess\xE1ria
ja nao e necessaria
j\xE1 n\xE3o \xE9 necess\xE1rios
ja nao e necessarios
j\xE1 n\xE3o \xE9 necess\xE1rias
ja nao e necessarias
n\xE3o s\xE3o mais necess\xE1rio
nao sao mais necessario
n\xE3o s\xE3o mais necess\xE1ria
nao sao mais necessaria
n\xE3o s\xE3o mais necess\xE1rios
nao sao mais necessarios
n\xE3o s\xE3o mais necess\xE1rias
nao sao mais necessarias
deixou de ser necess\xE1rio
deixou de ser necessario
deixou de fazer sentido
n\xE3o se aplica mais
nao se aplica mais
n\xE3o faz mais sentido
nao faz mais sentido
n\xE3o ser\xE1 feito
nao sera feito
n\xE3o ser\xE1 feita
nao sera feita
n\xE3o ser\xE1 feitos
nao sera feitos
n\xE3o ser\xE1 feitas
nao sera feitas
n\xE3o vai ser feito
nao vai ser feito
n\xE3o vai ser feita
nao vai ser feita
n\xE3o vai ser feitos
nao vai ser feitos
n\xE3o vai ser feitas
nao vai ser feitas
n\xE3o ser\xE1 mais feito
nao sera mais feito
n\xE3o ser\xE1 mais feita
nao sera mais feita
n\xE3o ser\xE1 mais feitos
nao sera mais feitos
n\xE3o ser\xE1 mais feitas
nao sera mais feitas
desistimos
fora do escopo
fora de \xE2mbito
fora de ambito
descontinuad*
sem efeito
`,
  notDone: `
n\xE3o
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
em execu\xE7\xE3o
em execucao
em aberto
\xE0 espera
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
at\xE9
ate
at\xE9 que
ate que
antes
deve
devem
deveria
dever\xE1
devera
tem que
ser\xE1
sera
ser\xE3o
serao
vai
em breve
mas
por\xE9m
porem
salvo
exceto
sem
continua
continuam
iniciad*
come\xE7ad*
comecad*
a fazer
por fazer
talvez
amanh\xE3
amanha
rascunho
em revis\xE3o
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
em execu\xE7\xE3o
em execucao
em aberto
em espera
\xE0 espera
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
n\xE3o feito
nao feito
n\xE3o feita
nao feita
n\xE3o feitos
nao feitos
n\xE3o feitas
nao feitas
n\xE3o iniciad*
nao iniciad*
n\xE3o realizad*
nao realizad*
n\xE3o terminad*
nao terminad*
n\xE3o conclu\xEDdo
nao concluido
n\xE3o conclu\xEDda
nao concluida
n\xE3o conclu\xEDdos
nao concluidos
n\xE3o conclu\xEDdas
nao concluidas
ainda n\xE3o
ainda nao
sem avan\xE7os
sem avancos
sem novidades
sem altera\xE7\xF5es
sem alteracoes
iniciad*
parcialmente feito
parcialmente conclu\xEDdo
parcialmente concluido
parcialmente conclu\xEDda
parcialmente concluida
parcial
atrasad*
em revis\xE3o
em revisao
`,
  still: `
ainda
segue
seguem
continua
continuam
est\xE1
esta
est\xE3o
estao
ainda est\xE1
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
por\xE9m
porem
salvo
exceto
n\xE3o
nao
quase
quando
se
at\xE9
ate
falta
faltando
s\xF3
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
n\xE3o
nao
nunca
nem
sem
n\xE3o est\xE1
nao esta
n\xE3o foi
nao foi
n\xE3o foram
nao foram
ainda n\xE3o
ainda nao
`,
  statusLabel: `
estado
status
situa\xE7\xE3o
situacao
andamento
acompanhamento
atualiza\xE7\xE3o
atualizacao
ponto de situa\xE7\xE3o
ponto de situacao
`,
  see: `
ver
veja
vide
cf
cf.
consultar
mais informa\xE7\xF5es em
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
tamb\xE9m
tambem
novo
nova
pr\xF3ximo
proximo
\xFAltimo
ultimo
tarefa
tema
ponto
reuni\xE3o
reuniao
que
deve
pode
h\xE1
ha
com
n\xE3o
nao
`,
  generalSection: `
notas
diversos
outros
outros assuntos
assuntos gerais
discuss\xE3o
discussao
temas
temas tratados
assuntos tratados
t\xF3picos
topicos
desenvolvimento
desenvolvimento da reuni\xE3o
desenvolvimento da reuniao
informes
coment\xE1rios
comentarios
observa\xE7\xF5es
observacoes
ordem do dia
ordem de trabalhos
pauta
ata
resumo
informa\xE7\xF5es gerais
informacoes gerais
`,
  otherStatements: `
decis\xE3o
decisao
decis\xF5es
decisoes
decidiu-se
ficou decidido
delibera\xE7\xE3o
deliberacao
delibera\xE7\xF5es
deliberacoes
deliberado
deliberou-se
acordo
acordos
ficou acordado
resolu\xE7\xE3o
resolucao
resolu\xE7\xF5es
resolucoes
aprovado
aprovada
nota
notas
informa\xE7\xE3o
informacao
informa\xE7\xF5es
informacoes
informe
informes
info
pergunta
perguntas
resposta
vota\xE7\xE3o
votacao
voto
votos
a favor
contra
absten\xE7\xF5es
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
conclus\xE3o
conclusao
conclus\xF5es
conclusoes
pr\xF3xima reuni\xE3o
proxima reuniao
pr\xF3ximo encontro
proximo encontro
data da pr\xF3xima reuni\xE3o
data da proxima reuniao
data
hora
hor\xE1rio
horario
hor\xE1rio de in\xEDcio
horario de inicio
hor\xE1rio de t\xE9rmino
horario de termino
hora de in\xEDcio
hora de inicio
hora de fim
in\xEDcio
inicio
t\xE9rmino
termino
fim
dura\xE7\xE3o
duracao
tema
temas
assunto
assuntos
t\xF3pico
topico
observa\xE7\xE3o
observacao
observa\xE7\xF5es
observacoes
obs
coment\xE1rio
comentario
coment\xE1rios
comentarios
aviso
avisos
debate
discuss\xE3o
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
d\xFAvida
duvida
d\xFAvidas
duvidas
sugest\xE3o
sugestao
sugest\xF5es
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
descri\xE7\xE3o breve da tarefa
descricao breve da tarefa
escreva aqui
nome do respons\xE1vel
nome do responsavel
nome da tarefa
quem faz o qu\xEA
quem faz o que
`,
  intelligence: `
generativa
act
e
para
em
\xE9
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
come\xE7ar
comecar
iniciar
lan\xE7ar
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
or\xE7ar
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
n\xE3o
nao
j\xE1
ja
e
ou
mas
por\xE9m
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
\xE0
a
at\xE9
ate
sobre
ap\xF3s
apos
durante
entre
al\xE9m
alem
tamb\xE9m
tambem
ainda
agora
depois
antes
hoje
amanh\xE3
amanha
isto
isso
este
esta
estes
estas
esse
essa
h\xE1
ha
haver\xE1
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
pr\xF3ximo
proximo
pr\xF3xima
proxima
pr\xF3ximos
proximos
pr\xF3ximas
proximas
seguinte
novo
nova
primeiro
primeira
segundo
\xFAltimo
ultimo
\xFAltima
ultima
outro
outra
outros
outras
cada
tarefa
tarefas
a\xE7\xE3o
acao
a\xE7\xF5es
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
hor\xE1rio
horario
local
reuni\xE3o
reuniao
ata
decis\xE3o
decisao
decis\xF5es
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
relat\xF3rio
relatorio
relat\xF3rios
relatorios
or\xE7amento
orcamento
or\xE7amentos
orcamentos
fatura
faturas
cartaz
cartazes
folheto
question\xE1rio
questionario
formul\xE1rio
formulario
p\xE1gina
pagina
site
c\xF3digo
codigo
servidor
banco de dados
base de dados
entrega
entregas
apresenta\xE7\xE3o
apresentacao
calend\xE1rio
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
vers\xE3o
versao
op\xE7\xE3o
opcao
op\xE7\xF5es
opcoes
resumo
objetivo
objetivos
resultado
resultados
problema
problemas
d\xFAvida
duvida
d\xFAvidas
duvidas
nada
algu\xE9m
alguem
ningu\xE9m
ninguem
algo
melhor
poss\xEDvel
possivel
talvez
segunda
ter\xE7a
terca
quarta
quinta
sexta
s\xE1bado
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
cria\xE7\xE3o
criacao
constru\xE7\xE3o
construcao
elabora\xE7\xE3o
elaboracao
revis\xE3o
revisao
atualiza\xE7\xE3o
atualizacao
defini\xE7\xE3o
definicao
realiza\xE7\xE3o
realizacao
implementa\xE7\xE3o
implementacao
desenvolvimento
planejamento
levantamento
an\xE1lise
analise
estudo
corre\xE7\xE3o
correcao
continua\xE7\xE3o
continuacao
finaliza\xE7\xE3o
finalizacao
`,
  objects: `
com
a
ao
\xE0
aos
\xE0s
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
\xE9
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
come\xE7ar
comecar
iniciar
lan\xE7ar
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
or\xE7ar
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
p\xF4r em pr\xE1tica
por em pratica
colocar em pr\xE1tica
colocar em pratica
dar uma olhada
assegurar-se
informar-se
certificar-se
cria\xE7\xE3o de
criacao de
constru\xE7\xE3o do
construcao do
constru\xE7\xE3o da
construcao da
elabora\xE7\xE3o de
elaboracao de
elabora\xE7\xE3o do
elaboracao do
elabora\xE7\xE3o da
elaboracao da
revis\xE3o do
revisao do
revis\xE3o da
revisao da
atualiza\xE7\xE3o do
atualizacao do
atualiza\xE7\xE3o da
atualizacao da
`,
  month: `
janeiro
fevereiro
mar\xE7o
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
ter\xE7a-feira
quarta-feira
quinta-feira
sexta-feira
s\xE1bado
domingo
segunda
ter\xE7a
quarta
quinta
sexta
s\xE1bado
domingo
seg
ter
qua
qui
sex
s\xE1b
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
tr\xEAs
quatro
cinco
seis
sete
oito
nove
dez
uma
duas
tr\xEAs
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
m\xEAs
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
\xBA
\xB0
\xAA
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
amanh\xE3
amanha
`,
  afterTomorrow: `
depois de amanh\xE3
depois de amanha
`,
  relativeDay: `
hoje \xE0 noite
hoje a noite
hoje \xE0 tarde
hoje a tarde
hoje mesmo
amanh\xE3 cedo
amanha cedo
amanh\xE3 de manh\xE3
amanha de manha
amanh\xE3 \xE0 tarde
amanha a tarde
amanh\xE3 \xE0 noite
amanha a noite
`,
  season: `
natal
o natal
p\xE1scoa
pascoa
a p\xE1scoa
a pascoa
carnaval
o carnaval
ano novo
s\xE3o jo\xE3o
sao joao
f\xE9rias
ferias
as f\xE9rias
as ferias
f\xE9rias de ver\xE3o
ferias de verao
f\xE9rias de julho
ferias de julho
ver\xE3o
verao
o ver\xE3o
o verao
outono
inverno
primavera
fim de ano
o fim do ano
volta \xE0s aulas
volta as aulas
recesso
o recesso
feriado
o feriado
festas juninas
`,
  week: `
semana
m\xEAs
mes
quinzena
fim de semana
final de semana
`,
  once: `
vez
`,
  occasion: `
reuni\xE3o
reuniao
reuni\xF5es
reunioes
encontro
sess\xE3o
sessao
assembleia
chamada
videochamada
sprint
entrega
oficina
jornada
confer\xEAncia
conferencia
congresso
release
lan\xE7amento
lancamento
vers\xE3o
versao
meeting
call
evento
aula
apresenta\xE7\xE3o
apresentacao
comit\xEA
comite
comiss\xE3o
comissao
conselho
plen\xE1ria
plenaria
itera\xE7\xE3o
iteracao
hackathon
feira
`,
  milestone: `
release
lan\xE7amento
lancamento
entrega final
`,
  coming: `
pr\xF3ximo
proximo
pr\xF3xima
proxima
pr\xF3ximos
proximos
pr\xF3ximas
proximas
seguinte
seguintes
vindouro
vindoura
vindouros
vindouras
`,
  comingBehind: `
pr\xF3ximo
proximo
pr\xF3xima
proxima
pr\xF3ximos
proximos
pr\xF3ximas
proximas
seguinte
seguintes
que vem
que v\xEAm
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
in\xEDcio de
inicio de
in\xEDcio do
inicio do
come\xE7o de
comeco de
come\xE7o do
comeco do
princ\xEDpio de
principio de
princ\xEDpio do
principio do
princ\xEDpios de
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
v\xE1rios
varios
v\xE1rias
varias
`,
  until: `
at\xE9
ate
at\xE9 ao
ate ao
at\xE9 \xE0
ate a
at\xE9 dia
ate dia
at\xE9 o dia
ate o dia
at\xE9 ao dia
ate ao dia
antes de
antes do
antes da
antes do dia
para
pra
para o dia
no m\xE1ximo
no maximo
no m\xE1ximo at\xE9
no maximo ate
o mais tardar
o mais tardar at\xE9
o mais tardar ate
no mais tardar
prazo
prazo at\xE9
prazo ate
data limite
data-limite
data de entrega
vence
vence em
entrega
entregar at\xE9
entregar ate
deadline
daqui at\xE9
daqui ate
impreterivelmente at\xE9
impreterivelmente ate
`,
  before: `
antes de
antes da
antes do
at\xE9
ate
at\xE9 \xE0
ate a
at\xE9 ao
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
em at\xE9
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
ap\xF3s
apos
a partir de
a partir do
a partir da
`,
  calendarWeek: `
semana
`,
  asSoon: `
o mais r\xE1pido poss\xEDvel
o mais rapido possivel
o quanto antes
o mais breve poss\xEDvel
o mais breve possivel
assim que poss\xEDvel
assim que possivel
com urg\xEAncia
com urgencia
o mais cedo poss\xEDvel
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
pedir\xE1
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
\xE9
e
ser\xE1
sera
s\xE3o
sao
ser\xE3o
serao
acontece
acontecer\xE1
acontecera
ter\xE1
tera
haver\xE1
havera
tem
est\xE1
esta
estar\xE1
estara
ocorre
ocorrer\xE1
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
sem atualiza\xE7\xE3o
sem atualiza\xE7\xF5es
sem avan\xE7os
sem altera\xE7\xF5es
continua pendente
ainda pendente
ainda n\xE3o foi feito
ainda n\xE3o feito
segue pendente
`
};

// src/minutes/vocabulary/ru.ts
var DOING5 = `
\u0432\u044B\u0434\u0430\u0442\u044C
\u0434\u0430\u0442\u044C
\u0437\u0430\u0432\u0435\u0441\u0442\u0438
\u0432\u044B\u043B\u043E\u0436\u0438\u0442\u044C
\u043F\u043E\u043F\u0440\u0430\u0432\u0438\u0442\u044C
\u043F\u043E\u0447\u0438\u043D\u0438\u0442\u044C
\u0434\u043E\u043F\u0438\u0441\u0430\u0442\u044C
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0442\u0438
\u0443\u0431\u0440\u0430\u0442\u044C
\u043E\u0431\u043D\u043E\u0432\u0438\u0442\u044C
\u0430\u043A\u0442\u0443\u0430\u043B\u0438\u0437\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0432\u0435\u0441\u0442\u0438
\u0432\u0437\u044F\u0442\u044C
\u0432\u043D\u0435\u0441\u0442\u0438
\u0432\u043D\u0435\u0434\u0440\u0438\u0442\u044C
\u0432\u0441\u0442\u0440\u0435\u0442\u0438\u0442\u044C\u0441\u044F
\u0432\u044B\u0431\u0440\u0430\u0442\u044C
\u0432\u044B\u0434\u0435\u043B\u0438\u0442\u044C
\u0432\u044B\u043B\u043E\u0436\u0438\u0442\u044C
\u0432\u044B\u043F\u043E\u043B\u043D\u0438\u0442\u044C
\u0432\u044B\u043F\u0443\u0441\u0442\u0438\u0442\u044C
\u0432\u044B\u043D\u0435\u0441\u0442\u0438
\u0432\u044B\u0441\u043B\u0430\u0442\u044C
\u0432\u044B\u044F\u0441\u043D\u0438\u0442\u044C
\u0432\u044B\u0447\u0438\u0442\u0430\u0442\u044C
\u0434\u0430\u0442\u044C
\u0434\u0430\u0442\u044C \u0434\u043E\u0441\u0442\u0443\u043F
\u0434\u043E\u0434\u0435\u043B\u0430\u0442\u044C
\u0434\u043E\u0431\u0430\u0432\u0438\u0442\u044C
\u0434\u043E\u0432\u0435\u0441\u0442\u0438
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0438\u0442\u044C\u0441\u044F
\u0434\u043E\u0440\u0430\u0431\u043E\u0442\u0430\u0442\u044C
\u0434\u043E\u043F\u0438\u0441\u0430\u0442\u044C
\u0434\u043E\u043F\u043E\u043B\u043D\u0438\u0442\u044C
\u0434\u043E\u0440\u0430\u0431\u043E\u0442\u043A\u0430
\u0434\u043E\u043D\u0435\u0441\u0442\u0438
\u0437\u0430\u0432\u0435\u0441\u0442\u0438
\u0437\u0430\u0431\u0440\u0430\u0442\u044C
\u0437\u0430\u0431\u0440\u043E\u043D\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0437\u0430\u0433\u0440\u0443\u0437\u0438\u0442\u044C
\u0437\u0430\u0434\u0430\u0442\u044C
\u0437\u0430\u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0437\u0430\u043A\u0430\u0437\u0430\u0442\u044C
\u0437\u0430\u043A\u043E\u043D\u0447\u0438\u0442\u044C
\u0437\u0430\u043A\u0440\u044B\u0442\u044C
\u0437\u0430\u043A\u0443\u043F\u0438\u0442\u044C
\u0437\u0430\u043C\u0435\u043D\u0438\u0442\u044C
\u0437\u0430\u043C\u0435\u0440\u0438\u0442\u044C
\u0437\u0430\u043F\u0438\u0441\u0430\u0442\u044C
\u0437\u0430\u043F\u043E\u043B\u043D\u0438\u0442\u044C
\u0437\u0430\u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0437\u0430\u043F\u0440\u043E\u0441\u0438\u0442\u044C
\u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u044C
\u0437\u0430\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0437\u0430\u043A\u043B\u044E\u0447\u0438\u0442\u044C
\u0438\u0437\u043C\u0435\u043D\u0438\u0442\u044C
\u0438\u0437\u0443\u0447\u0438\u0442\u044C
\u0438\u043D\u0442\u0435\u0433\u0440\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0438\u0441\u043A\u0430\u0442\u044C
\u0438\u0441\u043F\u0440\u0430\u0432\u0438\u0442\u044C
\u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u044C
\u0438\u0441\u0441\u043B\u0435\u0434\u043E\u0432\u0430\u0442\u044C
\u043A\u043E\u043D\u0442\u0440\u043E\u043B\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u043A\u043E\u043E\u0440\u0434\u0438\u043D\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u043A\u0443\u043F\u0438\u0442\u044C
\u043D\u0430\u0439\u0442\u0438
\u043D\u0430\u0437\u043D\u0430\u0447\u0438\u0442\u044C
\u043D\u0430\u043F\u0438\u0441\u0430\u0442\u044C
\u043D\u0430\u0440\u0438\u0441\u043E\u0432\u0430\u0442\u044C
\u043D\u0430\u0441\u0442\u0440\u043E\u0438\u0442\u044C
\u043D\u0430\u0447\u0430\u0442\u044C
\u043D\u0430\u043F\u043E\u043C\u043D\u0438\u0442\u044C
\u043D\u0430\u043F\u0440\u0430\u0432\u0438\u0442\u044C
\u043E\u0431\u0434\u0443\u043C\u0430\u0442\u044C
\u043E\u0431\u0435\u0441\u043F\u0435\u0447\u0438\u0442\u044C
\u043E\u0431\u0437\u0432\u043E\u043D\u0438\u0442\u044C
\u043E\u0431\u043D\u043E\u0432\u0438\u0442\u044C
\u043E\u0431\u0441\u0443\u0434\u0438\u0442\u044C
\u043E\u0431\u044A\u044F\u0432\u0438\u0442\u044C
\u043E\u0431\u044A\u044F\u0441\u043D\u0438\u0442\u044C
\u043E\u0437\u043D\u0430\u043A\u043E\u043C\u0438\u0442\u044C\u0441\u044F
\u043E\u043F\u043B\u0430\u0442\u0438\u0442\u044C
\u043E\u043F\u0440\u0435\u0434\u0435\u043B\u0438\u0442\u044C
\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u0442\u044C
\u043E\u043F\u0438\u0441\u0430\u0442\u044C
\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u043E\u0432\u0430\u0442\u044C
\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u044C
\u043E\u0442\u0432\u0435\u0442\u0438\u0442\u044C
\u043E\u0442\u043A\u0440\u044B\u0442\u044C
\u043E\u0442\u043F\u0440\u0430\u0432\u0438\u0442\u044C
\u043E\u0442\u0440\u0435\u043C\u043E\u043D\u0442\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u043E\u0442\u0440\u0435\u0434\u0430\u043A\u0442\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u043E\u0442\u0441\u043B\u0435\u0434\u0438\u0442\u044C
\u043E\u0444\u043E\u0440\u043C\u0438\u0442\u044C
\u043E\u0446\u0435\u043D\u0438\u0442\u044C
\u043E\u0447\u0438\u0441\u0442\u0438\u0442\u044C
\u043E\u0447\u0438\u0441\u0442\u043A\u0430
\u043F\u0435\u0440\u0435\u0434\u0430\u0442\u044C
\u043F\u0435\u0440\u0435\u0432\u0435\u0441\u0442\u0438
\u043F\u0435\u0440\u0435\u0434\u0435\u043B\u0430\u0442\u044C
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0442\u0438
\u043F\u0435\u0440\u0435\u043F\u0438\u0441\u0430\u0442\u044C
\u043F\u0435\u0440\u0435\u0437\u0432\u043E\u043D\u0438\u0442\u044C
\u043F\u0435\u0440\u0435\u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C
\u043F\u0438\u0441\u0430\u0442\u044C
\u043F\u0435\u0440\u0435\u0441\u043C\u043E\u0442\u0440\u0435\u0442\u044C
\u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u043F\u043E\u0431\u043B\u0430\u0433\u043E\u0434\u0430\u0440\u0438\u0442\u044C
\u043F\u043E\u0432\u0435\u0441\u0438\u0442\u044C
\u043F\u043E\u0433\u043E\u0432\u043E\u0440\u0438\u0442\u044C
\u043F\u0440\u0438\u0433\u043B\u0430\u0441\u0438\u0442\u044C
\u043F\u043E\u0434\u0430\u0442\u044C
\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u0438\u0442\u044C
\u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0430\u0442\u044C
\u043F\u043E\u0434\u0435\u043B\u0438\u0442\u044C\u0441\u044F
\u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0438\u0442\u044C
\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u0442\u044C
\u043F\u043E\u0434\u043E\u0431\u0440\u0430\u0442\u044C
\u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0434\u0438\u0442\u044C
\u043F\u043E\u0438\u0441\u043A\u0430\u0442\u044C
\u043F\u043E\u0437\u0432\u0430\u0442\u044C
\u043F\u043E\u0437\u0432\u043E\u043D\u0438\u0442\u044C
\u043F\u043E\u043A\u0430\u0437\u0430\u0442\u044C
\u043F\u043E\u043A\u0440\u0430\u0441\u0438\u0442\u044C
\u043F\u043E\u043B\u0443\u0447\u0438\u0442\u044C
\u043F\u043E\u043C\u043E\u0447\u044C
\u043F\u043E\u043C\u0435\u043D\u044F\u0442\u044C
\u043F\u043E\u043C\u044B\u0442\u044C
\u043F\u043E\u043F\u0440\u043E\u0431\u043E\u0432\u0430\u0442\u044C
\u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u044C
\u043F\u043E\u043F\u0440\u0430\u0432\u0438\u0442\u044C
\u043F\u043E\u0440\u0435\u043A\u043E\u043C\u0435\u043D\u0434\u043E\u0432\u0430\u0442\u044C
\u043F\u043E\u0441\u0442\u0430\u0432\u0438\u0442\u044C
\u043F\u043E\u0441\u0442\u0440\u043E\u0438\u0442\u044C
\u043F\u043E\u0441\u043C\u043E\u0442\u0440\u0435\u0442\u044C
\u043F\u043E\u0441\u0447\u0438\u0442\u0430\u0442\u044C
\u043F\u043E\u0447\u0438\u0442\u0430\u0442\u044C
\u043F\u043E\u0447\u0438\u043D\u0438\u0442\u044C
\u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0438\u0442\u044C
\u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0438\u0442\u044C
\u043F\u0440\u0435\u0434\u043E\u0441\u0442\u0430\u0432\u0438\u0442\u044C
\u043F\u0440\u0435\u0437\u0435\u043D\u0442\u043E\u0432\u0430\u0442\u044C
\u043F\u0440\u0438\u0432\u0435\u0441\u0442\u0438
\u043F\u0440\u0438\u0434\u0443\u043C\u0430\u0442\u044C
\u043F\u0440\u0438\u0432\u0435\u0437\u0442\u0438
\u043F\u0440\u0438\u0432\u043B\u0435\u0447\u044C
\u043F\u0440\u0438\u043D\u0435\u0441\u0442\u0438
\u043F\u0440\u0438\u043D\u044F\u0442\u044C
\u043F\u0440\u0438\u0441\u043B\u0430\u0442\u044C
\u043F\u0440\u043E\u0432\u0435\u0441\u0442\u0438
\u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C
\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u0442\u044C
\u043F\u0440\u043E\u0434\u0430\u0442\u044C
\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0438\u0442\u044C
\u043F\u0440\u043E\u0434\u0443\u043C\u0430\u0442\u044C
\u043F\u0440\u043E\u0440\u0430\u0431\u043E\u0442\u0430\u0442\u044C
\u043F\u0440\u043E\u043A\u043E\u043D\u0442\u0440\u043E\u043B\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u043F\u0440\u043E\u0430\u043D\u0430\u043B\u0438\u0437\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u043F\u0440\u043E\u0434\u043B\u0438\u0442\u044C
\u043F\u0440\u043E\u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u043F\u0440\u043E\u043F\u0438\u0441\u0430\u0442\u044C
\u043F\u0440\u043E\u0439\u0442\u0438
\u043F\u0440\u043E\u044F\u0441\u043D\u0438\u0442\u044C
\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u0442\u044C
\u0440\u0430\u0437\u0432\u0435\u0441\u0438\u0442\u044C
\u0440\u0430\u0437\u0434\u0430\u0442\u044C
\u0440\u0430\u0437\u0434\u0435\u043B\u0438\u0442\u044C
\u0440\u0430\u0437\u043C\u0435\u0441\u0442\u0438\u0442\u044C
\u0440\u0430\u0437\u043E\u0431\u0440\u0430\u0442\u044C
\u0440\u0430\u0437\u043E\u0431\u0440\u0430\u0442\u044C\u0441\u044F
\u0440\u0430\u0437\u043E\u0441\u043B\u0430\u0442\u044C
\u0440\u0430\u0437\u0440\u0430\u0431\u043E\u0442\u0430\u0442\u044C
\u0440\u0430\u0441\u043F\u0435\u0447\u0430\u0442\u0430\u0442\u044C
\u0440\u0430\u0441\u043F\u0440\u0435\u0434\u0435\u043B\u0438\u0442\u044C
\u0440\u0430\u0441\u0441\u043A\u0430\u0437\u0430\u0442\u044C
\u0440\u0430\u0441\u0441\u043C\u043E\u0442\u0440\u0435\u0442\u044C
\u0440\u0430\u0441\u0441\u0447\u0438\u0442\u0430\u0442\u044C
\u0440\u0435\u0430\u043B\u0438\u0437\u043E\u0432\u0430\u0442\u044C
\u0440\u0435\u0434\u0430\u043A\u0442\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0440\u0435\u0448\u0438\u0442\u044C
\u0441\u0432\u0435\u0440\u0441\u0442\u0430\u0442\u044C
\u0441\u0432\u044F\u0437\u0430\u0442\u044C\u0441\u044F
\u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u0441\u043A\u043E\u043D\u0444\u0438\u0433\u0443\u0440\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0441\u043A\u0430\u0447\u0430\u0442\u044C
\u0441\u043A\u0438\u043D\u0443\u0442\u044C
\u0441\u043B\u0435\u0434\u0438\u0442\u044C
\u0441\u043E\u0431\u0440\u0430\u0442\u044C
\u0441\u043E\u0431\u0440\u0430\u0442\u044C\u0441\u044F
\u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u0442\u044C
\u0441\u043E\u0437\u0434\u0430\u0442\u044C
\u0441\u043E\u043E\u0431\u0449\u0438\u0442\u044C
\u0441\u043E\u0441\u0442\u0430\u0432\u0438\u0442\u044C
\u0441\u0440\u0430\u0432\u043D\u0438\u0442\u044C
\u0441\u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0441\u043F\u0440\u043E\u0441\u0438\u0442\u044C
\u0441\u043F\u0440\u043E\u0435\u043A\u0442\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0441\u0444\u043E\u0440\u043C\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0441\u0444\u043E\u0440\u043C\u0443\u043B\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0441\u043E\u0437\u0432\u043E\u043D\u0438\u0442\u044C\u0441\u044F
\u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u0443\u0431\u0440\u0430\u0442\u044C
\u0443\u0432\u0435\u0434\u043E\u043C\u0438\u0442\u044C
\u0443\u0432\u0435\u043B\u0438\u0447\u0438\u0442\u044C
\u0443\u0434\u0430\u043B\u0438\u0442\u044C
\u0443\u0437\u043D\u0430\u0442\u044C
\u0443\u043B\u0443\u0447\u0448\u0438\u0442\u044C
\u0443\u043F\u0440\u043E\u0441\u0442\u0438\u0442\u044C
\u0443\u0441\u0438\u043B\u0438\u0442\u044C
\u0443\u0441\u0442\u0430\u043D\u043E\u0432\u0438\u0442\u044C
\u0443\u0441\u0442\u0440\u0430\u043D\u0438\u0442\u044C
\u0443\u0442\u0432\u0435\u0440\u0434\u0438\u0442\u044C
\u0443\u0442\u043E\u0447\u043D\u0438\u0442\u044C
\u0443\u0447\u0435\u0441\u0442\u044C
\u0444\u0438\u043D\u0430\u043B\u0438\u0437\u0438\u0440\u043E\u0432\u0430\u0442\u044C
\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u043A\u0430
\u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430
\u0441\u043E\u0437\u0434\u0430\u043D\u0438\u0435
\u043D\u0430\u043F\u0438\u0441\u0430\u043D\u0438\u0435
\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0435
\u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F
\u0437\u0430\u043A\u0443\u043F\u043A\u0430
\u0437\u0430\u043A\u0430\u0437
\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F
\u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u043D\u0438\u0435
\u0440\u0430\u0437\u0440\u0430\u0431\u043E\u0442\u043A\u0430
\u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435
\u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0435
\u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0430
\u0443\u0442\u043E\u0447\u043D\u0435\u043D\u0438\u0435
\u0440\u0430\u0441\u0441\u044B\u043B\u043A\u0430
\u043E\u0442\u043F\u0440\u0430\u0432\u043A\u0430
\u0441\u043E\u0441\u0442\u0430\u0432\u043B\u0435\u043D\u0438\u0435
\u043F\u043E\u0438\u0441\u043A
\u0432\u044B\u0431\u043E\u0440
\u043F\u0435\u0440\u0435\u0432\u043E\u0434
\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0430\u0446\u0438\u044F
\u043E\u043F\u043B\u0430\u0442\u0430
\u0440\u0435\u043C\u043E\u043D\u0442
\u0443\u0431\u043E\u0440\u043A\u0430
\u0434\u043E\u0434\u0435\u043B\u043A\u0430
\u043F\u0435\u0440\u0435\u0433\u043E\u0432\u043E\u0440\u044B
`;
var ru = {
  article: `
\u044D\u0442\u043E\u0442
\u044D\u0442\u0430
\u044D\u0442\u043E
\u044D\u0442\u0438
\u044D\u0442\u043E\u0433\u043E
\u044D\u0442\u043E\u0439
\u044D\u0442\u0438\u0445
\u044D\u0442\u043E\u043C\u0443
\u044D\u0442\u0438\u043C
\u044D\u0442\u0438\u043C\u0438
\u044D\u0442\u0443
\u0442\u043E\u0442
\u0442\u0430
\u0442\u043E
\u0442\u0435
\u0442\u043E\u0433\u043E
\u0442\u043E\u0439
\u0442\u0435\u0445
\u0442\u043E\u043C\u0443
\u0442\u0435\u043C
\u0442\u0435\u043C\u0438
\u0442\u0443
\u043D\u0430\u0448
\u043D\u0430\u0448\u0430
\u043D\u0430\u0448\u0435
\u043D\u0430\u0448\u0438
\u043D\u0430\u0448\u0435\u0433\u043E
\u043D\u0430\u0448\u0435\u0439
\u043D\u0430\u0448\u0438\u0445
\u043D\u0430\u0448\u0438\u043C
\u0432\u0430\u0448
\u0432\u0430\u0448\u0430
\u0432\u0430\u0448\u0438
\u0432\u0430\u0448\u0438\u0445
\u0432\u0430\u0448\u0435\u0433\u043E
\u0441\u0432\u043E\u0439
\u0441\u0432\u043E\u044F
\u0441\u0432\u043E\u0438
\u0441\u0432\u043E\u0438\u0445
\u0441\u0432\u043E\u0435\u0433\u043E
\u043C\u043E\u0439
\u043C\u043E\u044F
\u043C\u043E\u0438
\u043C\u043E\u0438\u0445
\u0435\u0433\u043E
\u0435\u0451
\u0435\u0435
\u0438\u0445
\u0432\u0441\u0435
\u0432\u0441\u0435\u0445
\u0432\u0441\u0435\u043C
\u0432\u0441\u0451
\u0432\u0441\u0435\u043C\u0438
\u0432\u0441\u044F
\u0432\u0435\u0441\u044C
\u043A\u0430\u0436\u0434\u044B\u0439
\u043A\u0430\u0436\u0434\u0430\u044F
\u043A\u0430\u0436\u0434\u043E\u0435
\u043A\u0430\u0436\u0434\u043E\u0433\u043E
\u043B\u044E\u0431\u043E\u0439
\u043B\u044E\u0431\u044B\u0435
\u0434\u0440\u0443\u0433\u0438\u0435
\u0434\u0440\u0443\u0433\u0438\u0445
\u0434\u0440\u0443\u0433\u043E\u0439
\u043D\u0435\u043A\u043E\u0442\u043E\u0440\u044B\u0435
\u043D\u0435\u043A\u043E\u0442\u043E\u0440\u044B\u0445
\u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E
\u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u0438\u0445
\u0442\u0430\u043A\u0438\u0435
\u0442\u0430\u043A\u0438\u0445
\u043E\u0431\u0430
\u043E\u0431\u0435
`,
  relation: `
\u0438\u0437
\u0441
\u0441\u043E
\u043E\u0442
\u043E\u0442\u043E
\u0434\u043E
\u0432
\u0432\u043E
\u043D\u0430
\u043E
\u043E\u0431
\u043E\u0431\u043E
\u043F\u043E
\u0437\u0430
\u0443
\u043A
\u043A\u043E
\u043F\u0440\u0438
\u043F\u0440\u043E
\u0434\u043B\u044F
\u043D\u0430\u0434
\u043F\u043E\u0434
\u0431\u0435\u0437
\u043C\u0435\u0436\u0434\u0443
\u0447\u0435\u0440\u0435\u0437
\u043F\u0435\u0440\u0435\u0434
\u043F\u0440\u0435\u0434
\u043F\u043E\u0441\u043B\u0435
\u0432\u043E\u043A\u0440\u0443\u0433
\u043E\u043A\u043E\u043B\u043E
\u043F\u0440\u043E\u0442\u0438\u0432
\u0440\u0430\u0434\u0438
\u0441\u0440\u0435\u0434\u0438
\u0432\u043C\u0435\u0441\u0442\u043E
\u043A\u0440\u043E\u043C\u0435
\u0441\u043A\u0432\u043E\u0437\u044C
\u0432\u043D\u0435
\u0432\u043D\u0443\u0442\u0440\u0438
\u0432\u043E \u0432\u0440\u0435\u043C\u044F
\u0432 \u0445\u043E\u0434\u0435
\u0432 \u0440\u0430\u043C\u043A\u0430\u0445
\u0432 \u0442\u0435\u0447\u0435\u043D\u0438\u0435
\u0432 \u0441\u0432\u044F\u0437\u0438 \u0441
\u043F\u043E \u043F\u043E\u0432\u043E\u0434\u0443
\u043E\u0442\u043D\u043E\u0441\u0438\u0442\u0435\u043B\u044C\u043D\u043E
\u043A\u0430\u0441\u0430\u0442\u0435\u043B\u044C\u043D\u043E
\u0441\u043E\u0433\u043B\u0430\u0441\u043D\u043E
\u0431\u043B\u0430\u0433\u043E\u0434\u0430\u0440\u044F
\u0432\u0441\u043B\u0435\u0434\u0441\u0442\u0432\u0438\u0435
\u043D\u0430\u0441\u0447\u0451\u0442
\u043D\u0430\u0441\u0447\u0435\u0442
\u043F\u043E \u0438\u0442\u043E\u0433\u0430\u043C
\u043F\u043E \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0430\u043C
\u043D\u0430 \u043E\u0441\u043D\u043E\u0432\u0430\u043D\u0438\u0438
\u0441\u043E \u0441\u0442\u043E\u0440\u043E\u043D\u044B
\u0432\u043A\u043B\u044E\u0447\u0430\u044F
\u043F\u043E\u043C\u0438\u043C\u043E
\u043A\u0430\u043A
\u0447\u0435\u043C
\u043B\u0438
\u0432\u043C\u0435\u0441\u0442\u0435 \u0441
\u0437\u0434\u0435\u0441\u044C
\u0442\u0443\u0442
\u043D\u0438\u0436\u0435
\u0432\u044B\u0448\u0435
\u0432\u043C\u0435\u0441\u0442\u0435
\u0434\u0430\u043B\u0435\u0435
\u043F\u043E \u0442\u0435\u043C\u0435
`,
  origin: `
\u0438\u0437
\u0441
\u0441\u043E
\u043E\u0442
`,
  auxiliary: `
\u0435\u0441\u0442\u044C
\u0431\u044B\u043B
\u0431\u044B\u043B\u0430
\u0431\u044B\u043B\u043E
\u0431\u044B\u043B\u0438
\u0431\u0443\u0434\u0435\u0442
\u0431\u0443\u0434\u0443\u0442
\u0431\u0443\u0434\u0435\u043C
\u0431\u044B\u0442\u044C
\u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F
\u044F\u0432\u043B\u044F\u044E\u0442\u0441\u044F
\u043C\u043E\u0436\u0435\u0442
\u043C\u043E\u0433\u0443\u0442
\u043C\u043E\u0436\u043D\u043E
\u043D\u0430\u0434\u043E
\u043D\u0443\u0436\u043D\u043E
\u043D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C\u043E
\u0441\u043B\u0435\u0434\u0443\u0435\u0442
\u0434\u043E\u043B\u0436\u0435\u043D
\u0434\u043E\u043B\u0436\u043D\u0430
\u0434\u043E\u043B\u0436\u043D\u043E
\u0434\u043E\u043B\u0436\u043D\u044B
\u043F\u0443\u0441\u0442\u044C
\u043F\u043E\u0436\u0430\u043B\u0443\u0439\u0441\u0442\u0430
\u0441\u0442\u043E\u0438\u0442
\u043D\u0435\u043B\u044C\u0437\u044F
`,
  pronoun: `
\u044F
\u0442\u044B
\u043E\u043D
\u043E\u043D\u0430
\u043E\u043D\u043E
\u043C\u044B
\u0432\u044B
\u043E\u043D\u0438
\u043C\u0435\u043D\u044F
\u043C\u043D\u0435
\u043C\u043D\u043E\u0439
\u0442\u0435\u0431\u044F
\u0442\u0435\u0431\u0435
\u0435\u043C\u0443
\u0435\u0439
\u0435\u044E
\u043D\u0438\u043C
\u043D\u0451\u043C
\u043D\u0435\u043C
\u043D\u0435\u0439
\u043D\u0438\u0445
\u043D\u0438\u043C\u0438
\u0438\u043C
\u043D\u0430\u043C
\u043D\u0430\u0441
\u043D\u0430\u043C\u0438
\u0432\u0430\u043C
\u0432\u0430\u0441
\u0432\u0430\u043C\u0438
\u0441\u0435\u0431\u044F
\u0441\u0435\u0431\u0435
\u0441\u043E\u0431\u043E\u0439
\u043A\u0442\u043E
\u043A\u043E\u0433\u043E
\u043A\u043E\u043C\u0443
\u043A\u0435\u043C
\u0447\u0442\u043E
\u0447\u0435\u0433\u043E
\u0447\u0435\u043C\u0443
\u0447\u0451\u043C
\u043A\u043E\u0442\u043E\u0440\u044B\u0439
\u043A\u043E\u0442\u043E\u0440\u0430\u044F
\u043A\u043E\u0442\u043E\u0440\u043E\u0435
\u043A\u043E\u0442\u043E\u0440\u044B\u0435
\u043A\u043E\u0442\u043E\u0440\u044B\u0445
\u043A\u043E\u0442\u043E\u0440\u043E\u0433\u043E
\u043A\u043E\u0442\u043E\u0440\u043E\u0439
\u043A\u0430\u043A\u043E\u0439
\u043A\u0430\u043A\u0430\u044F
\u043A\u0430\u043A\u0438\u0435
\u043A\u0430\u043A\u0438\u0445
\u0447\u0435\u0439
\u0433\u0434\u0435
\u043A\u043E\u0433\u0434\u0430
\u043F\u043E\u0447\u0435\u043C\u0443
\u0437\u0430\u0447\u0435\u043C
\u043A\u0443\u0434\u0430
\u043E\u0442\u043A\u0443\u0434\u0430
\u0447\u0442\u043E\u0431\u044B
\u043D\u0435
\u043D\u0438
\u0443\u0436\u0435
\u0435\u0449\u0451
\u0435\u0449\u0435
\u0442\u043E\u0436\u0435
\u0442\u0430\u043A\u0436\u0435
\u0442\u043E\u043B\u044C\u043A\u043E
\u043F\u043E\u0442\u043E\u043C\u0443
\u043F\u043E\u0442\u043E\u043C\u0443 \u0447\u0442\u043E
\u0442\u0430\u043A
\u043D\u043E
\u043E\u0434\u043D\u0430\u043A\u043E
\u0435\u0441\u043B\u0438
\u0438\u043B\u0438
\u043B\u0438\u0431\u043E
\u043F\u043E\u044D\u0442\u043E\u043C\u0443
\u0442\u0430\u043C
\u0441\u0435\u0439\u0447\u0430\u0441
\u0442\u0435\u043F\u0435\u0440\u044C
`,
  action: `
\u0437\u0430\u0434\u0430\u0447\u0438
\u0437\u0430\u0434\u0430\u0447
\u0437\u0430\u0434\u0430\u0447\u0430\u043C
\u0437\u0430\u0434\u0430\u0447\u0430\u043C\u0438
\u0437\u0430\u0434\u0430\u0447\u0430\u0445
\u0441\u043F\u0438\u0441\u043E\u043A \u0437\u0430\u0434\u0430\u0447
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u044F
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u0439
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u044F\u043C
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u044F\u043C\u0438
\u0437\u0430\u0434\u0430\u043D\u0438\u044F
\u0437\u0430\u0434\u0430\u043D\u0438\u0439
\u0437\u0430\u0434\u0430\u043D\u0438\u044F\u043C
\u0440\u0430\u0441\u043F\u0440\u0435\u0434\u0435\u043B\u0435\u043D\u0438\u0435 \u0437\u0430\u0434\u0430\u0447
\u043F\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043A\u0430 \u0437\u0430\u0434\u0430\u0447
\u043F\u043E\u0441\u0442\u0430\u0432\u043B\u0435\u043D\u043D\u044B\u0435 \u0437\u0430\u0434\u0430\u0447\u0438
\u0447\u0442\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u0447\u0442\u043E \u043D\u0443\u0436\u043D\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u0447\u0442\u043E \u043D\u0430\u0434\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u043D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u043D\u0443\u0436\u043D\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u043D\u0430\u0434\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u043A \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044E
\u043D\u0430 \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u0435
\u043A \u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044E
\u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u043A\u0442\u043E \u0447\u0442\u043E \u0434\u0435\u043B\u0430\u0435\u0442
\u043A\u0442\u043E \u0447\u0442\u043E \u0434\u043E\u043B\u0436\u0435\u043D \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u043A\u0442\u043E \u0437\u0430 \u0447\u0442\u043E \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442
\u044D\u043A\u0448\u0435\u043D \u0430\u0439\u0442\u0435\u043C\u044B
\u044D\u043A\u0448\u043D \u0430\u0439\u0442\u0435\u043C\u044B
\u044D\u043A\u0448\u0435\u043D\u044B
\u044D\u043A\u0448\u043D \u043F\u043E\u0438\u043D\u0442\u044B
\u044D\u043A\u0448\u0435\u043D \u043F\u043E\u0438\u043D\u0442\u044B
\u0442\u0443 \u0434\u0443
\u0442\u0443\u0434\u0443
\u0442\u0443\u0434\u0443\u0448\u043A\u0438
\u0442\u0443\u0434\u0443\u043B\u0438\u0441\u0442
\u0442\u0443 \u0434\u0443 \u043B\u0438\u0441\u0442
\u044D\u043A\u0448\u043D \u043F\u043B\u0430\u043D
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u044C\u043D\u044B\u0435 \u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u044F
\u0441\u043F\u0438\u0441\u043E\u043A \u0434\u0435\u043B
\u043F\u0443\u043D\u043A\u0442\u044B \u043A \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044E
`,
  step: `
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0435 \u0448\u0430\u0433\u0438
\u0434\u0430\u043B\u044C\u043D\u0435\u0439\u0448\u0438\u0435 \u0448\u0430\u0433\u0438
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0438\u0435 \u0448\u0430\u0433\u0438
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439 \u0448\u0430\u0433
\u0434\u0430\u043B\u044C\u043D\u0435\u0439\u0448\u0438\u0435 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u044F
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0435 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u044F
\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u044F
\u043F\u043B\u0430\u043D \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0439
\u043F\u043B\u0430\u043D \u0440\u0430\u0431\u043E\u0442
\u043F\u043B\u0430\u043D \u0440\u0430\u0431\u043E\u0442\u044B
\u043F\u043B\u0430\u043D \u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u0439
\u0447\u0442\u043E \u0434\u0430\u043B\u044C\u0448\u0435
\u0447\u0442\u043E \u0434\u0435\u043B\u0430\u0435\u043C \u0434\u0430\u043B\u044C\u0448\u0435
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0451\u043D\u043D\u043E\u0441\u0442\u0438
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0435\u043D\u043D\u043E\u0441\u0442\u0438
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0451\u043D\u043D\u043E\u0441\u0442\u0435\u0439
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0435\u043D\u043D\u043E\u0441\u0442\u0435\u0439
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0438\u043B\u0438\u0441\u044C
\u043F\u043B\u0430\u043D\u044B
\u043D\u0430 \u043A\u043E\u043D\u0442\u0440\u043E\u043B\u0435
\u043D\u0430 \u043A\u043E\u043D\u0442\u0440\u043E\u043B\u044C
`,
  task: `
\u0437\u0430\u0434\u0430\u0447\u0430
\u0437\u0430\u0434\u0430\u0447\u0443
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u0435
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u044F
\u0437\u0430\u0434\u0430\u043D\u0438\u0435
\u0437\u0430\u0434\u0430\u0447\u0438
\u0437\u0430\u0434\u0430\u0447
`,
  plainAction: `
\u0441\u043F\u0438\u0441\u043E\u043A \u0437\u0430\u0434\u0430\u0447
\u0440\u0430\u0441\u043F\u0440\u0435\u0434\u0435\u043B\u0435\u043D\u0438\u0435 \u0437\u0430\u0434\u0430\u0447
\u043F\u043E\u0441\u0442\u0430\u0432\u043B\u0435\u043D\u043D\u044B\u0435 \u0437\u0430\u0434\u0430\u0447\u0438
\u044D\u043A\u0448\u0435\u043D \u0430\u0439\u0442\u0435\u043C\u044B
\u044D\u043A\u0448\u043D \u0430\u0439\u0442\u0435\u043C\u044B
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u044C\u043D\u044B\u0435 \u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u044F
`,
  leftover: `
\u0434\u043E\u043B\u0433\u0438
\u0445\u0432\u043E\u0441\u0442\u044B
\u043E\u0442\u043A\u0440\u044B\u0442\u044B\u0435 \u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u043D\u0435\u0440\u0435\u0448\u0451\u043D\u043D\u044B\u0435 \u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u043D\u0435\u0440\u0435\u0448\u0435\u043D\u043D\u044B\u0435 \u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u043D\u0435\u0437\u0430\u043A\u0440\u044B\u0442\u044B\u0435 \u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u043E\u0441\u0442\u0430\u0442\u043A\u0438
\u043E\u0442\u043B\u043E\u0436\u0435\u043D\u043D\u044B\u0435 \u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u043F\u0435\u0440\u0435\u0445\u043E\u0434\u044F\u0449\u0438\u0435 \u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u0447\u0442\u043E \u043E\u0441\u0442\u0430\u043B\u043E\u0441\u044C
\u043E\u0441\u0442\u0430\u043B\u043E\u0441\u044C \u0441 \u043F\u0440\u043E\u0448\u043B\u043E\u0433\u043E \u0440\u0430\u0437\u0430
\u043D\u0435\u0437\u0430\u043A\u0440\u044B\u0442\u043E\u0435
`,
  list: `
\u0441\u043F\u0438\u0441\u043E\u043A
\u0441\u043F\u0438\u0441\u043A\u0430
\u0441\u043F\u0438\u0441\u043A\u0438
\u0440\u0435\u0435\u0441\u0442\u0440
\u0440\u0435\u0435\u0441\u0442\u0440\u0430
\u043F\u0435\u0440\u0435\u0447\u0435\u043D\u044C
\u043F\u0435\u0440\u0435\u0447\u043D\u044F
\u0442\u0430\u0431\u043B\u0438\u0446\u0430
\u0442\u0430\u0431\u043B\u0438\u0446\u044B
\u0436\u0443\u0440\u043D\u0430\u043B
\u0441\u0432\u043E\u0434\u043A\u0430
\u0441\u0432\u043E\u0434
\u043E\u0431\u0437\u043E\u0440
\u0438\u0442\u043E\u0433\u0438
\u0440\u0435\u0437\u044E\u043C\u0435
\u0434\u043E\u0441\u043A\u0430
\u043B\u0438\u0441\u0442
\u043B\u043E\u0433
`,
  earlier: `
\u043F\u0440\u043E\u0448\u043B*
\u043F\u0440\u0435\u0434\u044B\u0434\u0443\u0449*
\u043F\u043E\u0441\u043B\u0435\u0434\u043D*
\u043F\u0440\u0435\u0434\u0448\u0435\u0441\u0442\u0432\u0443\u044E\u0449*
\u043F\u0440\u0435\u0436\u043D*
\u0441\u0442\u0430\u0440\u044B\u0435
\u0441\u0442\u0430\u0440\u044B\u0445
\u0440\u0430\u043D\u0435\u0435
\u0432\u0447\u0435\u0440\u0430
\u0432\u0447\u0435\u0440\u0430\u0448\u043D*
\u043C\u0438\u043D\u0443\u0432\u0448*
\u043D\u0430\u0437\u0430\u0434
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D*
\u0437\u0430\u0432\u0435\u0440\u0448\u0451\u043D*
\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D*
\u0437\u0430\u043A\u0440\u044B\u0442*
\u0440\u0435\u0448\u0451\u043D\u043D\u044B\u0435
\u0440\u0435\u0448\u0435\u043D\u043D\u044B\u0435
\u0440\u0435\u0448\u0451\u043D\u043D\u044B\u0445
\u0440\u0435\u0448\u0435\u043D\u043D\u044B\u0445
\u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u043D*
\u0441\u0434\u0435\u043B\u0430\u043D\u043D*
\u0440\u0435\u0430\u043B\u0438\u0437\u043E\u0432\u0430\u043D*
`,
  open: `
\u043E\u0442\u043A\u0440\u044B\u0442*
\u043D\u0435\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043D*
\u043D\u0435\u0437\u0430\u0432\u0435\u0440\u0448\u0451\u043D*
\u043D\u0435\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u043D*
\u043D\u0435\u0437\u0430\u043A\u0440\u044B\u0442*
\u043D\u0435\u0440\u0435\u0448\u0451\u043D*
\u043D\u0435\u0440\u0435\u0448\u0435\u043D\u043D*
\u043D\u0435\u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u043D*
\u043E\u0441\u0442\u0430\u0432\u0448*
\u0442\u0435\u043A\u0443\u0449\u0438\u0435 \u043E\u0442\u043A\u0440\u044B\u0442\u044B\u0435
\u043D\u0435 \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043D\u044B\u0435
\u043D\u0435 \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043E
\u043D\u0435 \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043D\u044B\u0445
\u0432 \u0440\u0430\u0431\u043E\u0442\u0435
\u0432 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0435
\u043F\u0440\u043E\u0441\u0440\u043E\u0447\u0435\u043D\u043D*
\u043E\u0442\u043B\u043E\u0436\u0435\u043D\u043D*
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0451\u043D*
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u043D\u043D*
\u0432\u0438\u0441\u044F\u0449\u0438\u0435
\u0432\u0438\u0441\u044F\u0449\u0438\u0445
\u0432\u0438\u0441\u044F\u0442
\u043D\u0435\u0437\u0430\u043A\u043E\u043D\u0447\u0435\u043D\u043D*
\u043E\u0436\u0438\u0434\u0430\u044E\u0449*
\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430\u044E\u0449*
\u043E\u0441\u0442\u0430\u043B\u043E\u0441\u044C
`,
  review: `
\u043E\u0431\u0437\u043E\u0440
\u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430
\u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0438
\u043A\u043E\u043D\u0442\u0440\u043E\u043B\u044C
\u043A\u043E\u043D\u0442\u0440\u043E\u043B\u044F
\u0441\u0442\u0430\u0442\u0443\u0441
\u0441\u0442\u0430\u0442\u0443\u0441\u044B
\u0441\u0442\u0430\u0442\u0443\u0441\u0430
\u0441\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435
\u0445\u043E\u0434
\u0445\u043E\u0434 \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044F
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u0435
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044F
\u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u0435
\u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044F
\u043E\u0442\u0447\u0451\u0442
\u043E\u0442\u0447\u0435\u0442
\u043E\u0442\u0447\u0451\u0442\u044B
\u043E\u0442\u0447\u0435\u0442\u044B
\u043E\u0442\u0447\u0451\u0442 \u043F\u043E
\u043E\u0442\u0447\u0435\u0442 \u043F\u043E
\u043E\u0442\u0447\u0451\u0442 \u043E
\u043E\u0442\u0447\u0435\u0442 \u043E
\u043F\u0440\u043E\u0433\u0440\u0435\u0441\u0441
\u0440\u0435\u0432\u044C\u044E
\u0440\u0430\u0437\u0431\u043E\u0440
\u043E\u0431\u0441\u0443\u0436\u0434\u0435\u043D\u0438\u0435
\u043F\u0435\u0440\u0435\u0441\u043C\u043E\u0442\u0440
\u0438\u0442\u043E\u0433\u0438 \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044F
\u0430\u043F\u0434\u0435\u0439\u0442
\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0435
\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u044F
\u0440\u0435\u0442\u0440\u043E\u0441\u043F\u0435\u043A\u0442\u0438\u0432\u0430
\u043F\u043E\u0434\u0432\u0435\u0434\u0435\u043D\u0438\u0435 \u0438\u0442\u043E\u0433\u043E\u0432
`,
  fresh: `
\u043D\u043E\u0432\u044B\u0439
\u043D\u043E\u0432\u0430\u044F
\u043D\u043E\u0432\u043E\u0435
\u043D\u043E\u0432\u044B\u0435
\u043D\u043E\u0432\u044B\u0445
\u043D\u043E\u0432\u044B\u043C
\u043D\u043E\u0432\u044B\u043C\u0438
\u0441\u043B\u0435\u0434\u0443\u044E\u0449*
\u0431\u043B\u0438\u0436\u0430\u0439\u0448*
\u043F\u0440\u0435\u0434\u0441\u0442\u043E\u044F\u0449*
\u0431\u0443\u0434\u0443\u0449*
\u0441\u0435\u0433\u043E\u0434\u043D\u044F
\u0441\u0435\u0433\u043E\u0434\u043D\u044F\u0448\u043D*
\u0437\u0430\u0432\u0442\u0440\u0430
\u0437\u0430\u0432\u0442\u0440\u0430\u0448\u043D*
\u043E\u0447\u0435\u0440\u0435\u0434\u043D*
`,
  meeting: `
\u0432\u0441\u0442\u0440\u0435\u0447*
\u0441\u043E\u0431\u0440\u0430\u043D\u0438*
\u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438*
\u0441\u043E\u0432\u0435\u0449\u0430\u043D\u0438*
\u0441\u043E\u0437\u0432\u043E\u043D*
\u043F\u043B\u0430\u043D\u0451\u0440\u043A*
\u043F\u043B\u0430\u043D\u0435\u0440\u043A*
\u043B\u0435\u0442\u0443\u0447\u043A*
\u0441\u0442\u0435\u043D\u0434\u0430\u043F*
\u043C\u0438\u0442\u0438\u043D\u0433*
\u043C\u0438\u0442
\u043C\u0438\u0442\u0430
\u043C\u0438\u0442\u0430\u043F*
\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438*
\u0442\u0435\u043B\u0435\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438*
\u0432\u0438\u0434\u0435\u043E\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438*
\u043A\u043E\u043D\u0444-\u043A\u043E\u043B\u043B*
\u0437\u0432\u043E\u043D\u043A*
\u0437\u0432\u043E\u043D\u043E\u043A
\u0441\u0438\u043D\u043A*
\u0441\u043F\u0440\u0438\u043D\u0442*
\u043D\u0435\u0434\u0435\u043B\u044F
\u043D\u0435\u0434\u0435\u043B\u0438
\u043D\u0435\u0434\u0435\u043B\u0435
\u043D\u0435\u0434\u0435\u043B\u044E
\u043D\u0435\u0434\u0435\u043B\u044C
\u043D\u0435\u0434\u0435\u043B\u0435\u0439
\u043C\u0435\u0441\u044F\u0446*
\u043A\u0432\u0430\u0440\u0442\u0430\u043B*
\u0440\u0430\u0437
\u0440\u0430\u0437\u0430
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B*
\u043F\u0435\u0440\u0438\u043E\u0434*
\u0441\u0435\u043C\u0438\u043D\u0430\u0440*
\u0432\u043E\u0440\u043A\u0448\u043E\u043F*
\u0434\u0435\u043D\u044C
\u0434\u043D\u044F
\u0434\u043D\u0438
\u0434\u043D\u0435\u0439
\u0433\u043E\u0434
\u0433\u043E\u0434\u0430
\u0441\u0435\u0441\u0441\u0438\u044F
\u0441\u0435\u0441\u0441\u0438\u0438
\u0441\u0435\u0441\u0441\u0438\u044E
\u0434\u0435\u0439\u043B\u0438
\u0440\u0435\u0442\u0440\u043E
\u0441\u0443\u0431\u0431\u043E\u0442\u043D\u0438\u043A*
\u0441\u0445\u043E\u0434*
\u043A\u0440\u0443\u0436\u043A*
`,
  filler: `
\u0433\u043B\u0430\u0432\u043D\u044B\u0435
\u0433\u043B\u0430\u0432\u043D\u044B\u0445
\u043E\u0441\u043D\u043E\u0432\u043D\u044B\u0435
\u043E\u0441\u043D\u043E\u0432\u043D\u044B\u0445
\u0432\u0430\u0436\u043D\u044B\u0435
\u0432\u0430\u0436\u043D\u044B\u0445
\u0441\u0440\u043E\u0447\u043D\u044B\u0435
\u0441\u0440\u043E\u0447\u043D\u044B\u0445
\u043F\u0440\u0438\u043E\u0440\u0438\u0442\u0435\u0442\u043D\u044B\u0435
\u043F\u0440\u0438\u043E\u0440\u0438\u0442\u0435\u0442\u043D\u044B\u0445
\u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u043D\u043D\u044B\u0435
\u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u043D\u043D\u044B\u0445
\u043F\u0440\u0438\u043D\u044F\u0442\u044B\u0435
\u043F\u0440\u0438\u043D\u044F\u0442\u044B\u0445
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044B\u0435
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044B\u0445
\u043F\u043E\u0441\u0442\u0430\u0432\u043B\u0435\u043D\u043D\u044B\u0435
\u043F\u043E\u0441\u0442\u0430\u0432\u043B\u0435\u043D\u043D\u044B\u0445
\u0432\u044B\u0434\u0430\u043D\u043D\u044B\u0435
\u0432\u044B\u0434\u0430\u043D\u043D\u044B\u0445
\u0434\u0430\u043D\u043D\u044B\u0435
\u0434\u0430\u043D\u043D\u044B\u0445
\u0440\u0430\u0441\u043F\u0440\u0435\u0434\u0435\u043B\u0451\u043D\u043D\u044B\u0435
\u0440\u0430\u0441\u043F\u0440\u0435\u0434\u0435\u043B\u0435\u043D\u043D\u044B\u0435
\u0437\u0430\u0444\u0438\u043A\u0441\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u044B\u0435
\u0437\u0430\u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u044B\u0435
\u0437\u0430\u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u044B\u0445
\u043A\u043E\u043D\u043A\u0440\u0435\u0442\u043D\u044B\u0435
\u043A\u0440\u0430\u0442\u043A\u043E\u0441\u0440\u043E\u0447\u043D\u044B\u0435
\u0434\u043E\u043B\u0433\u043E\u0441\u0440\u043E\u0447\u043D\u044B\u0435
\u043E\u0431\u0449\u0438\u0435
\u043E\u0431\u0449\u0438\u0445
\u0438\u043D\u0434\u0438\u0432\u0438\u0434\u0443\u0430\u043B\u044C\u043D\u044B\u0435
\u043B\u0438\u0447\u043D\u044B\u0435
\u0441\u043E\u0432\u043C\u0435\u0441\u0442\u043D\u044B\u0435
\u0434\u043E\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u044C\u043D\u044B\u0435
\u0434\u043E\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u044C\u043D\u044B\u0445
\u0434\u0430\u043B\u044C\u043D\u0435\u0439\u0448\u0438\u0435
\u0442\u0435\u043A\u0443\u0449\u0438\u0435
\u0442\u0435\u043A\u0443\u0449\u0438\u0445
\u0430\u043A\u0442\u0443\u0430\u043B\u044C\u043D\u044B\u0435
\u0430\u043A\u0442\u0443\u0430\u043B\u044C\u043D\u044B\u0445
\u0432\u044B\u0442\u0435\u043A\u0430\u044E\u0449\u0438\u0435
\u0432\u043E\u0437\u043D\u0438\u043A\u0448\u0438\u0435
\u043E\u0437\u0432\u0443\u0447\u0435\u043D\u043D\u044B\u0435
\u043E\u0431\u0441\u0443\u0436\u0434\u0451\u043D\u043D\u044B\u0435
\u043E\u0431\u0441\u0443\u0436\u0434\u0435\u043D\u043D\u044B\u0435
\u043A\u043E\u043C\u0430\u043D\u0434\u0430
\u043A\u043E\u043C\u0430\u043D\u0434\u044B
\u043A\u043E\u043C\u0430\u043D\u0434\u0435
\u0433\u0440\u0443\u043F\u043F\u0430
\u0433\u0440\u0443\u043F\u043F\u044B
\u0433\u0440\u0443\u043F\u043F\u0435
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u043E\u0432
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0430\u043C
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438
\u043B\u044E\u0434\u0435\u0439
\u043B\u044E\u0434\u044F\u043C
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0435
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0445
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u0441\u0442\u044C
\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u044C
\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u0438
\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u0435\u0439
\u0441\u0440\u043E\u043A\u0438
\u0441\u0440\u043E\u043A
\u0441\u0440\u043E\u043A\u0430\u043C\u0438
\u0441\u0440\u043E\u043A\u043E\u0432
\u0434\u0435\u0434\u043B\u0430\u0439\u043D\u044B
\u043F\u0443\u043D\u043A\u0442\u044B
\u043F\u0443\u043D\u043A\u0442
\u0434\u0435\u043B
\u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u0432\u043E\u043F\u0440\u043E\u0441\u043E\u0432
\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u043E\u043D\u043D\u044B\u0435
\u0442\u0435\u0445\u043D\u0438\u0447\u0435\u0441\u043A\u0438\u0435
\u0430\u0434\u043C\u0438\u043D\u0438\u0441\u0442\u0440\u0430\u0442\u0438\u0432\u043D\u044B\u0435
\u0440\u0430\u0437\u043D\u044B\u0435
\u043F\u0440\u043E\u0447\u0438\u0435
\u043E\u0441\u0442\u0430\u043B\u044C\u043D\u044B\u0435
\u0438\u0442\u043E\u0433\u043E\u0432\u044B\u0435
\u0440\u0430\u0431\u043E\u0447\u0438\u0435
\u0432\u0437\u044F\u0442\u044B\u0435
\u043F\u0440\u043E\u0435\u043A\u0442
\u043F\u0440\u043E\u0435\u043A\u0442\u0430
\u043F\u0440\u043E\u0435\u043A\u0442\u0443
\u0438\u0442\u043E\u0433\u0430\u043C
\u043D\u0430\u043F\u043E\u043C\u0438\u043D\u0430\u043D\u0438\u0435
\u0437\u0430\u043C\u0435\u0442\u043A\u0438
`,
  stop: `
\u043A\u0430\u043A
\u043F\u043E\u0447\u0435\u043C\u0443
\u043A\u043E\u0433\u0434\u0430
\u0447\u0442\u043E
\u043E
\u043E\u0431
\u0431\u0435\u0437
\u043D\u0435\u0442
\u043D\u0435
\u043D\u0438\u043A\u0430\u043A\u0438\u0445
\u043C\u044B
\u044F
\u043E\u043D\u0438
\u0435\u0441\u0442\u044C
\u0431\u044B\u043B
\u0431\u044B\u043B\u0430
\u0431\u044B\u043B\u043E
\u0431\u044B\u043B\u0438
\u043C\u043E\u0436\u0435\u0442
\u0438\u043D\u0441\u0442\u0440\u0443\u043C\u0435\u043D\u0442
\u0438\u043D\u0441\u0442\u0440\u0443\u043C\u0435\u043D\u0442\u044B
\u0448\u0430\u0431\u043B\u043E\u043D
\u0448\u0430\u0431\u043B\u043E\u043D\u044B
\u043C\u043D\u043E\u0433\u043E
\u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E
\u0443\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435
\u0443\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u044F
\u0442\u0440\u0435\u043A\u0435\u0440
\u0442\u0440\u0435\u043A\u0435\u0440\u0430
\u0441\u0438\u0441\u0442\u0435\u043C\u0430
\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435
\u0437\u0430\u0447\u0435\u043C
\u0433\u0434\u0435
`,
  sectionBeside: `
\u0440\u0435\u0448\u0435\u043D\u0438\u044F
\u0440\u0435\u0448\u0435\u043D\u0438\u0435
\u0440\u0435\u0448\u0438\u043B\u0438
\u043F\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u0438\u043B\u0438
\u0432\u044B\u0432\u043E\u0434\u044B
\u0432\u044B\u0432\u043E\u0434
\u0438\u0442\u043E\u0433\u0438
\u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0451\u043D\u043D\u043E\u0441\u0442\u0438
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0435\u043D\u043D\u043E\u0441\u0442\u0438
\u0440\u0430\u0437\u043D\u043E\u0435
\u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u043E\u0431\u0441\u0443\u0436\u0434\u0435\u043D\u0438\u0435
\u0440\u0435\u0437\u044E\u043C\u0435
`,
  otherSections: `
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0430\u044F \u0432\u0441\u0442\u0440\u0435\u0447\u0430
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0435 \u0441\u043E\u0431\u0440\u0430\u043D\u0438\u0435
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0435 \u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0435
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0435 \u0441\u043E\u0432\u0435\u0449\u0430\u043D\u0438\u0435
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439 \u0441\u043E\u0437\u0432\u043E\u043D
\u0434\u0430\u0442\u0430 \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0439 \u0432\u0441\u0442\u0440\u0435\u0447\u0438
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0438
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0449\u0438\u0435
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0438
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0449\u0438\u0435
\u0441\u0441\u044B\u043B\u043A\u0438
\u043C\u0430\u0442\u0435\u0440\u0438\u0430\u043B\u044B
\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u044F
\u0437\u0430\u043F\u0438\u0441\u044C
\u0437\u0430\u043F\u0438\u0441\u044C \u0432\u0441\u0442\u0440\u0435\u0447\u0438
\u0437\u0430\u043A\u0440\u044B\u0442\u0438\u0435 \u0441\u043E\u0431\u0440\u0430\u043D\u0438\u044F
\u043F\u043E\u043B\u0435\u0437\u043D\u044B\u0435 \u0441\u0441\u044B\u043B\u043A\u0438
`,
  numbered: `
\u043F\u0443\u043D\u043A\u0442
\u043F.
\u0432\u043E\u043F\u0440\u043E\u0441
\u0442\u0435\u043C\u0430
\u0440\u0430\u0437\u0434\u0435\u043B
\u0447\u0430\u0441\u0442\u044C
`,
  agenda: `
\u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430
\u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430 \u0434\u043D\u044F
\u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430 \u0432\u0441\u0442\u0440\u0435\u0447\u0438
\u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430 \u0441\u043E\u0431\u0440\u0430\u043D\u0438\u044F
\u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430 \u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u044F
\u0442\u0435\u043C\u044B
\u0442\u0435\u043C\u044B \u0434\u043B\u044F \u043E\u0431\u0441\u0443\u0436\u0434\u0435\u043D\u0438\u044F
\u0432\u043E\u043F\u0440\u043E\u0441\u044B \u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0438
\u043F\u043B\u0430\u043D \u0432\u0441\u0442\u0440\u0435\u0447\u0438
\u043F\u043B\u0430\u043D \u0441\u043E\u0431\u0440\u0430\u043D\u0438\u044F
\u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430
\u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430 \u0432\u0441\u0442\u0440\u0435\u0447\u0438
\u043D\u0430 \u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0435
`,
  attendance: `
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438 \u0432\u0441\u0442\u0440\u0435\u0447\u0438
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438 \u0441\u043E\u0431\u0440\u0430\u043D\u0438\u044F
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438 \u0441\u043E\u0432\u0435\u0449\u0430\u043D\u0438\u044F
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0438
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0449\u0438\u0435
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0442
\u0441\u043F\u0438\u0441\u043E\u043A \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u043E\u0432
\u0441\u043F\u0438\u0441\u043E\u043A \u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0449\u0438\u0445
\u0443\u0447\u0430\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0438
\u0443\u0447\u0430\u0441\u0442\u0432\u0443\u044E\u0442
\u043F\u0440\u0438\u0433\u043B\u0430\u0448\u0451\u043D\u043D\u044B\u0435
\u043F\u0440\u0438\u0433\u043B\u0430\u0448\u0435\u043D\u043D\u044B\u0435
\u043F\u0440\u0438\u0433\u043B\u0430\u0448\u0435\u043D\u044B
\u0433\u043E\u0441\u0442\u0438
\u043D\u0430 \u0432\u0441\u0442\u0440\u0435\u0447\u0435 \u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0438
\u043D\u0430 \u0441\u043E\u0431\u0440\u0430\u043D\u0438\u0438 \u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0438
\u0441\u043E\u0441\u0442\u0430\u0432 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u043E\u0432
\u0431\u044B\u043B\u0438
\u043A\u0442\u043E \u0431\u044B\u043B
`,
  attendee: `
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u043E\u0432
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0449\u0438\u0435
\u0447\u043B\u0435\u043D\u044B
\u0447\u043B\u0435\u043D\u043E\u0432
`,
  absence: `
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0438
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0449\u0438\u0435
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0442
\u043D\u0435 \u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0438
\u043D\u0435 \u0431\u044B\u043B\u0438
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0430
`,
  alsoPresent: `
\u0434\u0440\u0443\u0433\u0438\u0435
\u043E\u0441\u0442\u0430\u043B\u044C\u043D\u044B\u0435
\u0442\u0430\u043A\u0436\u0435
\u043E\u043D\u043B\u0430\u0439\u043D
\u0443\u0434\u0430\u043B\u0451\u043D\u043D\u043E
\u0443\u0434\u0430\u043B\u0435\u043D\u043D\u043E
`,
  member: `
\u0447\u043B\u0435\u043D\u044B
\u0447\u043B\u0435\u043D
\u0441\u043E\u0441\u0442\u0430\u0432 \u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u044F
\u0441\u043E\u0441\u0442\u0430\u0432 \u0441\u043E\u0432\u0435\u0442\u0430
`,
  role: `
\u043A\u0430\u0437\u043D\u0430\u0447\u0435\u0439
\u0447\u043B\u0435\u043D \u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u044F
\u0440\u0443\u043A\u043E\u0432\u043E\u0434\u0438\u0442\u0435\u043B\u044C
\u0433\u043E\u0441\u0442\u044C
\u0441\u0442\u0430\u0440\u043E\u0441\u0442\u0430
\u0432\u0435\u0434\u0443\u0449\u0438\u0439
\u0432\u0435\u0434\u0443\u0449\u0430\u044F
\u0432\u0435\u0434\u0451\u0442
\u0432\u0435\u0434\u0435\u0442
\u043F\u0440\u0435\u0434\u0441\u0435\u0434\u0430\u0442\u0435\u043B\u044C
\u043F\u0440\u0435\u0434\u0441\u0435\u0434\u0430\u0442\u0435\u043B\u044C\u0441\u0442\u0432\u0443\u044E\u0449\u0438\u0439
\u043C\u043E\u0434\u0435\u0440\u0430\u0442\u043E\u0440
\u043C\u043E\u0434\u0435\u0440\u0430\u0446\u0438\u044F
\u0441\u0435\u043A\u0440\u0435\u0442\u0430\u0440\u044C
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u0438\u0441\u0442
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B \u0432\u0451\u043B
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B \u0432\u0435\u043B\u0430
\u0434\u043E\u043A\u043B\u0430\u0434\u0447\u0438\u043A
\u0441\u043B\u0443\u0448\u0430\u043B\u0438
`,
  minutesPart: `
\u0437\u0430\u043C\u0435\u0442\u043A\u0438
\u043E\u0431\u0441\u0443\u0436\u0434\u0435\u043D\u0438\u0435
\u0445\u043E\u0434 \u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u044F
\u0445\u043E\u0434 \u0441\u043E\u0431\u0440\u0430\u043D\u0438\u044F
\u0445\u043E\u0434 \u0432\u0441\u0442\u0440\u0435\u0447\u0438
\u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430
\u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430 \u0434\u043D\u044F
\u0442\u0435\u043C\u044B
\u0442\u0435\u043C\u0430
\u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u043E\u0431\u044A\u044F\u0432\u043B\u0435\u043D\u0438\u044F
\u043D\u043E\u0432\u043E\u0441\u0442\u0438
\u0440\u0435\u0448\u0435\u043D\u0438\u044F
\u0440\u0435\u0448\u0438\u043B\u0438
\u043F\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u0438\u043B\u0438
\u0441\u043B\u0443\u0448\u0430\u043B\u0438
\u0437\u0430\u0434\u0430\u0447\u0438
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u044F
\u043E\u0442\u0447\u0451\u0442\u044B
\u043E\u0442\u0447\u0451\u0442
\u043E\u0442\u0447\u0435\u0442
\u043E\u0442\u0447\u0435\u0442\u044B
\u0441\u0442\u0430\u0442\u0443\u0441
\u0441\u0442\u0430\u0442\u0443\u0441\u044B
\u0440\u0430\u0437\u043D\u043E\u0435
\u043E\u0442\u043A\u0440\u044B\u0442\u0438\u0435
`,
  thing: `
\u0441\u0430\u0439\u0442
\u0441\u0435\u0440\u0432\u0435\u0440
\u0441\u0435\u0440\u0432\u0435\u0440\u044B
\u0442\u0435\u0445\u043D\u0438\u043A\u0430
\u0444\u0438\u043D\u0430\u043D\u0441\u044B
\u0431\u044E\u0434\u0436\u0435\u0442
\u043F\u0435\u0440\u0435\u0432\u043E\u0434
\u043F\u0435\u0440\u0435\u0432\u043E\u0434\u044B
\u0440\u0435\u043A\u043B\u0430\u043C\u0430
\u043F\u0440\u043E\u0434\u0432\u0438\u0436\u0435\u043D\u0438\u0435
\u0437\u0430\u043B
\u043F\u043E\u043C\u0435\u0449\u0435\u043D\u0438\u0435
\u0443\u0441\u0442\u0430\u0432
\u0434\u043E\u0433\u043E\u0432\u043E\u0440
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u044B
\u0432\u0437\u043D\u043E\u0441\u044B
\u043E\u0431\u043E\u0440\u0443\u0434\u043E\u0432\u0430\u043D\u0438\u0435
\u043E\u0444\u0438\u0441
\u0441\u043E\u0446\u0441\u0435\u0442\u0438
\u0433\u0440\u0430\u0444\u0438\u043A\u0430
\u043A\u043E\u043D\u0442\u0430\u043A\u0442
\u0437\u0430\u043A\u0443\u043F\u043A\u0438
\u043E\u0431\u0443\u0447\u0435\u043D\u0438\u0435
\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u044F
\u0433\u0440\u0430\u043D\u0442
\u0440\u0443\u0441\u0441\u043A\u0438\u0439
\u0430\u043D\u0433\u043B\u0438\u0439\u0441\u043A\u0438\u0439
\u043E\u043D\u043B\u0430\u0439\u043D
\u0443\u0434\u0430\u043B\u0451\u043D\u043D\u043E
\u043F\u0440\u043E\u0447\u0435\u0435
\u0440\u0430\u0437\u043D\u043E\u0435
\u043E\u0431\u0449\u0435\u0435
\u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430\u0446\u0438\u044F
\u0434\u0438\u0437\u0430\u0439\u043D
\u0442\u0435\u0441\u0442\u044B
\u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0435
\u0431\u044D\u043A\u0435\u043D\u0434
\u0444\u0440\u043E\u043D\u0442\u0435\u043D\u0434
\u0438\u043D\u0444\u0440\u0430\u0441\u0442\u0440\u0443\u043A\u0442\u0443\u0440\u0430
`,
  groupNoun: `
\u043A\u043E\u043C\u0430\u043D\u0434\u0430
\u0433\u0440\u0443\u043F\u043F\u0430
\u043F\u0440\u043E\u0435\u043A\u0442
\u0442\u0435\u0441\u0442
\u0442\u0435\u0441\u0442\u044B
`,
  groupBefore: `
\u043A\u043E\u043C\u0430\u043D\u0434\u0430
\u0433\u0440\u0443\u043F\u043F\u0430
\u043E\u0442\u0434\u0435\u043B
\u043A\u043E\u043C\u0438\u0441\u0441\u0438\u044F
\u0440\u0430\u0431\u043E\u0447\u0430\u044F \u0433\u0440\u0443\u043F\u043F\u0430
\u0441\u0435\u043A\u0446\u0438\u044F
`,
  office: `
\u0440\u0443\u043A\u043E\u0432\u043E\u0434\u0438\u0442\u0435\u043B\u044C
\u0434\u0438\u0440\u0435\u043A\u0442\u043E\u0440
\u043F\u0440\u0435\u0434\u0441\u0435\u0434\u0430\u0442\u0435\u043B\u044C
\u043D\u0430\u0447\u0430\u043B\u044C\u043D\u0438\u043A
\u0433\u043B\u0430\u0432\u0430
\u043A\u043E\u043E\u0440\u0434\u0438\u043D\u0430\u0442\u043E\u0440
\u0437\u0430\u0432\u0435\u0434\u0443\u044E\u0449\u0438\u0439
\u0437\u0430\u0432\u0435\u0434\u0443\u044E\u0449\u0430\u044F
`,
  helps: `
\u043F\u043E\u043C\u043E\u0436\u0435\u0442
\u043F\u043E\u043C\u043E\u0433\u0430\u0435\u0442
\u043F\u043E\u043C\u043E\u0433\u0443\u0442
\u043F\u043E\u043C\u043E\u0433\u0430\u0442\u044C
\u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0438\u0442
\u043F\u043E\u043C\u043E\u0447\u044C
`,
  supportRole: `
\u043F\u043E\u0434\u0434\u0435\u0440\u0436\u043A\u0430
\u043F\u043E\u043C\u043E\u0433\u0430\u0435\u0442
\u043F\u043E\u043C\u043E\u0449\u044C
\u0437\u0430\u043C\u0435\u0449\u0430\u0435\u0442
\u043D\u0430 \u043F\u043E\u0434\u0445\u0432\u0430\u0442\u0435
`,
  copied: `
\u043A\u043E\u043F\u0438\u044F
\u0432 \u043A\u043E\u043F\u0438\u0438
\u0434\u043B\u044F \u0441\u0432\u0435\u0434\u0435\u043D\u0438\u044F
`,
  possessive: `
\u0435\u0433\u043E
\u0435\u0451
\u0435\u0435
\u0438\u0445
\u0441\u0432\u043E\u0439
\u0441\u0432\u043E\u0438\u043C
\u043D\u0430\u0448
\u043D\u0430\u0448\u0430
\u043C\u043E\u0439
\u043C\u043E\u044F
`,
  loginColumn: `
\u043B\u043E\u0433\u0438\u043D
\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C
\u0438\u043C\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044F
\u0430\u043A\u043A\u0430\u0443\u043D\u0442
`,
  nickColumn: `
\u043D\u0438\u043A
\u043D\u0438\u043A\u043D\u0435\u0439\u043C
\u043F\u0440\u043E\u0437\u0432\u0438\u0449\u0435
`,
  initialsColumn: `
\u0438\u043D\u0438\u0446\u0438\u0430\u043B\u044B
\u0441\u043E\u043A\u0440\u0430\u0449\u0435\u043D\u0438\u0435
`,
  firmColumn: `
\u0444\u0438\u0440\u043C\u0430
\u043A\u043E\u043C\u043F\u0430\u043D\u0438\u044F
\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F
\u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435
\u043E\u0431\u044A\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u0435
`,
  mailColumn: `
e mail
\u043F\u043E\u0447\u0442\u0430
\u044D\u043B. \u043F\u043E\u0447\u0442\u0430
\u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u0430\u044F \u043F\u043E\u0447\u0442\u0430
`,
  listedColumn: `
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438
\u0447\u043B\u0435\u043D
\u0447\u043B\u0435\u043D\u044B
\u0444\u0430\u043C\u0438\u043B\u0438\u044F
`,
  presentColumn: `
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u0438\u0435
\u044F\u0432\u043A\u0430
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B
`,
  nameColumn: `
\u0438\u043C\u044F
\u0444\u0438\u043E
\u0444.\u0438.\u043E.
\u0447\u0435\u043B\u043E\u0432\u0435\u043A
\u043A\u0442\u043E
`,
  asideColumn: `
\u0440\u043E\u043B\u044C
\u0434\u043E\u043B\u0436\u043D\u043E\u0441\u0442\u044C
\u0444\u0443\u043D\u043A\u0446\u0438\u044F
\u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u0435
\u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u044F
\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438\u0439
\u0433\u043E\u0440\u043E\u0434
\u0441\u0442\u0440\u0430\u043D\u0430
`,
  ownerRole: `
\u043A\u0442\u043E
\u043A\u0442\u043E?
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u0430\u044F
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0435
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u0435 \u043B\u0438\u0446\u043E
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439 \u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u044C
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u0441\u0442\u044C
\u043E\u0442\u0432.
\u043E\u0442\u0432
\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u044C
\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u0438
\u0438\u0441\u043F.
\u0432\u043B\u0430\u0434\u0435\u043B\u0435\u0446
\u043A\u0442\u043E \u0434\u0435\u043B\u0430\u0435\u0442
\u043A\u0442\u043E \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442
\u043A\u0442\u043E \u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043E
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430 \u043D\u0430
\u0444\u0438\u043E
\u0438\u043C\u044F
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A
\u043A\u043E\u043E\u0440\u0434\u0438\u043D\u0430\u0442\u043E\u0440
\u043A\u0443\u0440\u0430\u0442\u043E\u0440
\u043F\u0435\u0440\u0441\u043E\u043D\u0430
\u0434\u0435\u043B\u0430\u0435\u0442
\u0432\u044B\u043F\u043E\u043B\u043D\u044F\u0435\u0442
\u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442
\u0437\u0430 \u043A\u0435\u043C
\u043B\u0438\u0446\u043E
`,
  taskColumn: `
\u0437\u0430\u0434\u0430\u0447\u0430
\u0437\u0430\u0434\u0430\u0447\u0438
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u0435
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u044F
\u0437\u0430\u0434\u0430\u043D\u0438\u0435
\u0447\u0442\u043E
\u0447\u0442\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u0447\u0442\u043E \u043D\u0443\u0436\u043D\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435
\u0441\u043E\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435
\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0435
\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u044F
\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u0435
\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u044F
\u0441\u0443\u0442\u044C
\u0442\u0435\u043A\u0441\u0442
\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435
\u043D\u0430\u0438\u043C\u0435\u043D\u043E\u0432\u0430\u043D\u0438\u0435
\u0442\u0435\u043C\u0430
\u043F\u043E\u0434\u0440\u043E\u0431\u043D\u043E\u0441\u0442\u0438
\u0434\u0435\u0442\u0430\u043B\u0438
\u0432\u043E\u043F\u0440\u043E\u0441
\u043F\u0443\u043D\u043A\u0442
`,
  plainTaskColumn: `
\u0447\u0442\u043E
\u0447\u0442\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u0447\u0442\u043E \u043D\u0443\u0436\u043D\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u0447\u0442\u043E \u0434\u0435\u043B\u0430\u0435\u043C
`,
  statusColumn: `
\u0441\u0442\u0430\u0442\u0443\u0441
\u0441\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435
\u0433\u043E\u0442\u043E\u0432\u043E
\u0433\u043E\u0442\u043E\u0432\u043E?
\u0433\u043E\u0442\u043E\u0432\u043D\u043E\u0441\u0442\u044C
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043E
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043E?
\u043F\u0440\u043E\u0433\u0440\u0435\u0441\u0441
\u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u0435
\u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u0441\u0434\u0435\u043B\u0430\u043D\u043E?
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u0435
\u043E\u0442\u043C\u0435\u0442\u043A\u0430 \u043E \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u0438
\u0445\u043E\u0434 \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044F
`,
  dueColumn: `
\u0441\u0440\u043E\u043A
\u0441\u0440\u043E\u043A\u0438
\u0441\u0440\u043E\u043A \u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044F
\u0441\u0440\u043E\u043A \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044F
\u0434\u043E \u043A\u0430\u043A\u043E\u0433\u043E
\u0434\u043E \u043A\u0430\u043A\u043E\u0433\u043E \u0447\u0438\u0441\u043B\u0430
\u043A\u043E\u0433\u0434\u0430
\u043A\u043E\u0433\u0434\u0430?
\u0434\u0435\u0434\u043B\u0430\u0439\u043D
\u043A \u043A\u0430\u043A\u043E\u043C\u0443 \u0441\u0440\u043E\u043A\u0443
\u0434\u0430\u0442\u0430 \u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044F
\u0434\u0430\u0442\u0430 \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044F
\u0434\u043E
\u043A\u0440\u0430\u0439\u043D\u0438\u0439 \u0441\u0440\u043E\u043A
\u0441\u0440\u043E\u043A\u0438 \u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u044F
`,
  dateColumn: `
\u0434\u0430\u0442\u0430
\u0434\u0435\u043D\u044C
\u0434\u0430\u0442\u0430 \u043F\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043A\u0438
\u0434\u0430\u0442\u0430 \u0441\u043E\u0437\u0434\u0430\u043D\u0438\u044F
`,
  identifier: `
\u2116
\u2116 \u043F/\u043F
\u043F/\u043F
\u043D\u043E\u043C\u0435\u0440
n
id
#
\u2116\u043F/\u043F
`,
  topicColumn: `
\u0442\u0435\u043C\u0430
\u0442\u0435\u043C\u044B
\u0432\u043E\u043F\u0440\u043E\u0441
\u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u043F\u0443\u043D\u043A\u0442
\u043E\u0431\u0441\u0443\u0436\u0434\u0435\u043D\u0438\u0435
\u0437\u0430\u043C\u0435\u0442\u043A\u0438
\u0440\u0435\u0448\u0435\u043D\u0438\u0435
\u0440\u0435\u0448\u0435\u043D\u0438\u044F
\u0432\u044B\u0432\u043E\u0434
\u0432\u044B\u0432\u043E\u0434\u044B
\u0438\u0442\u043E\u0433
\u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442
\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438\u0439
\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438\u0438
\u0441\u043E\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435
\u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435
`,
  closedCell: `
\u0433\u043E\u0442\u043E\u0432\u043E
\u0433\u043E\u0442\u043E\u0432
\u0433\u043E\u0442\u043E\u0432\u0430
\u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u0441\u0434\u0435\u043B\u0430\u043D\u0430
\u0441\u0434\u0435\u043B\u0430\u043D
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043E
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0430
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D
\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u043E
\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u0430
\u0437\u0430\u0432\u0435\u0440\u0448\u0451\u043D
\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D
\u0437\u0430\u043A\u0440\u044B\u0442\u043E
\u0437\u0430\u043A\u0440\u044B\u0442\u0430
\u0437\u0430\u043A\u0440\u044B\u0442
\u0440\u0435\u0448\u0435\u043D\u043E
\u0440\u0435\u0448\u0435\u043D\u0430
\u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u043E
\u0434\u0430
\u043E\u043A
\u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E
\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E
`,
  openCell: `
\u043D\u0435\u0442
\u0435\u0449\u0451 \u043D\u0435\u0442
\u0435\u0449\u0435 \u043D\u0435\u0442
\u043F\u043E\u043A\u0430 \u043D\u0435\u0442
\u043D\u0435 \u0433\u043E\u0442\u043E\u0432\u043E
\u043D\u0435 \u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u043D\u0435 \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043E
\u0432 \u0440\u0430\u0431\u043E\u0442\u0435
\u0432 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0435
\u043E\u0442\u043A\u0440\u044B\u0442\u043E
\u043E\u0442\u043A\u0440\u044B\u0442\u0430
\u043D\u0435 \u043D\u0430\u0447\u0430\u0442\u043E
`,
  markers: `
\u0437\u0430\u0434\u0430\u0447\u0430
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u0435
\u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u043D\u0443\u0436\u043D\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u043D\u0430\u0434\u043E \u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u044D\u043A\u0448\u043D
\u044D\u043A\u0448\u0435\u043D
\u0442\u0443\u0434\u0443
\u0437\u0430\u0434\u0430\u043D\u0438\u0435
`,
  and: `
\u0438
\u0438\u043B\u0438
\u0430 \u0442\u0430\u043A\u0436\u0435
\u043B\u0438\u0431\u043E
\u0432\u043C\u0435\u0441\u0442\u0435 \u0441
\u0441\u043E\u0432\u043C\u0435\u0441\u0442\u043D\u043E \u0441
`,
  duty: `
\u0434\u043E\u043B\u0436\u0435\u043D
\u0434\u043E\u043B\u0436\u043D\u0430
\u0434\u043E\u043B\u0436\u043D\u044B
\u0431\u0443\u0434\u0435\u0442
\u0431\u0443\u0434\u0443\u0442
\u043E\u0431\u0435\u0449\u0430\u043B
\u043E\u0431\u0435\u0449\u0430\u043B\u0430
\u043E\u0431\u0435\u0449\u0430\u043B\u0438
\u043F\u043B\u0430\u043D\u0438\u0440\u0443\u0435\u0442
\u043E\u0431\u044F\u0437\u0443\u0435\u0442\u0441\u044F
\u0432\u0437\u044F\u043B\u0441\u044F
\u0432\u0437\u044F\u043B\u0430\u0441\u044C
\u0432\u044B\u0437\u0432\u0430\u043B\u0441\u044F
\u0432\u044B\u0437\u0432\u0430\u043B\u0430\u0441\u044C
\u043D\u0430\u0434\u043E
\u043D\u0443\u0436\u043D\u043E
\u043D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C\u043E
\u043C\u043E\u0436\u0435\u0442
\u043F\u043E\u043F\u0440\u043E\u0431\u0443\u0435\u0442
\u043F\u043E\u0441\u0442\u0430\u0440\u0430\u0435\u0442\u0441\u044F
`,
  passive: `
\u0431\u044B\u0442\u044C
\u0441\u0442\u0430\u0442\u044C
`,
  takes: `
\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u0438\u0442
\u0433\u043E\u0442\u043E\u0432\u0438\u0442
\u043D\u0430\u043F\u0438\u0448\u0435\u0442
\u043F\u0438\u0448\u0435\u0442
\u043E\u0442\u043F\u0440\u0430\u0432\u0438\u0442
\u043F\u0440\u0438\u0448\u043B\u0451\u0442
\u043F\u0440\u0438\u0448\u043B\u0435\u0442
\u0432\u044B\u0448\u043B\u0435\u0442
\u0440\u0430\u0437\u043E\u0448\u043B\u0451\u0442
\u0440\u0430\u0437\u043E\u0448\u043B\u0435\u0442
\u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442
\u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442
\u0441\u0434\u0435\u043B\u0430\u0435\u0442
\u0434\u0435\u043B\u0430\u0435\u0442
\u0441\u0432\u044F\u0436\u0435\u0442\u0441\u044F
\u0443\u0442\u043E\u0447\u043D\u0438\u0442
\u0443\u0437\u043D\u0430\u0435\u0442
\u0441\u043E\u0437\u0434\u0430\u0441\u0442
\u0441\u043E\u0437\u0434\u0430\u0451\u0442
\u0441\u043E\u0437\u0434\u0430\u0435\u0442
\u0437\u0430\u0432\u0435\u0434\u0451\u0442
\u0437\u0430\u0432\u0435\u0434\u0435\u0442
\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0443\u0435\u0442
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0438\u0442\u0441\u044F
\u0441\u043E\u0441\u0442\u0430\u0432\u0438\u0442
\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0435\u0442
\u0440\u0430\u0437\u043C\u0435\u0441\u0442\u0438\u0442
\u0432\u044B\u043B\u043E\u0436\u0438\u0442
\u0434\u043E\u0431\u0430\u0432\u0438\u0442
\u043E\u0431\u043D\u043E\u0432\u0438\u0442
\u0438\u0441\u043F\u0440\u0430\u0432\u0438\u0442
\u043F\u043E\u043F\u0440\u0430\u0432\u0438\u0442
\u043F\u043E\u0447\u0438\u043D\u0438\u0442
\u0437\u0430\u043A\u0430\u0436\u0435\u0442
\u043A\u0443\u043F\u0438\u0442
\u043E\u043F\u043B\u0430\u0442\u0438\u0442
\u043F\u0440\u043E\u0432\u0435\u0434\u0451\u0442
\u043F\u0440\u043E\u0432\u0435\u0434\u0435\u0442
\u0441\u043E\u0433\u043B\u0430\u0441\u0443\u0435\u0442
\u0441\u043E\u0431\u0435\u0440\u0451\u0442
\u0441\u043E\u0431\u0435\u0440\u0435\u0442
\u0432\u043E\u0437\u044C\u043C\u0451\u0442
\u0432\u043E\u0437\u044C\u043C\u0435\u0442
\u0431\u0435\u0440\u0451\u0442
\u0431\u0435\u0440\u0435\u0442
\u0432\u043E\u0437\u044C\u043C\u0451\u0442 \u043D\u0430 \u0441\u0435\u0431\u044F
\u0431\u0435\u0440\u0451\u0442 \u043D\u0430 \u0441\u0435\u0431\u044F
\u0431\u0435\u0440\u0435\u0442 \u043D\u0430 \u0441\u0435\u0431\u044F
\u0437\u0430\u0439\u043C\u0451\u0442\u0441\u044F
\u0437\u0430\u0439\u043C\u0435\u0442\u0441\u044F
\u0437\u0430\u043D\u0438\u043C\u0430\u0435\u0442\u0441\u044F
\u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u0437\u0430
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439 \u0437\u0430
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u0430\u044F \u0437\u0430
\u043F\u0440\u0438\u0433\u043B\u0430\u0441\u0438\u0442
\u043F\u043E\u0433\u043E\u0432\u043E\u0440\u0438\u0442
\u0441\u043F\u0440\u043E\u0441\u0438\u0442
\u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442
\u043F\u043E\u0441\u043C\u043E\u0442\u0440\u0438\u0442
\u0438\u0437\u0443\u0447\u0438\u0442
\u043D\u0430\u0441\u0442\u0440\u043E\u0438\u0442
\u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442
\u043F\u0435\u0440\u0435\u0432\u0435\u0434\u0451\u0442
\u043F\u0435\u0440\u0435\u0432\u0435\u0434\u0435\u0442
\u043F\u0440\u043E\u0442\u0435\u0441\u0442\u0438\u0440\u0443\u0435\u0442
\u0442\u0435\u0441\u0442\u0438\u0440\u0443\u0435\u0442
\u043F\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0438\u0442
\u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0438\u0442
\u043D\u0430\u0439\u0434\u0451\u0442
\u043D\u0430\u0439\u0434\u0435\u0442
\u0438\u0449\u0435\u0442
\u0437\u0430\u0431\u0440\u043E\u043D\u0438\u0440\u0443\u0435\u0442
\u043F\u043E\u043C\u043E\u0436\u0435\u0442
\u043F\u043E\u043C\u043E\u0433\u0430\u0435\u0442
\u0432\u043D\u0435\u0441\u0451\u0442
\u0432\u043D\u0435\u0441\u0435\u0442
\u043E\u0444\u043E\u0440\u043C\u0438\u0442
\u043F\u043E\u0434\u0430\u0441\u0442
\u043F\u0435\u0440\u0435\u0434\u0430\u0441\u0442
\u043F\u043E\u0437\u0432\u043E\u043D\u0438\u0442
\u043D\u0430\u043F\u043E\u043C\u043D\u0438\u0442
\u0434\u043E\u043F\u0438\u0448\u0435\u0442
\u0434\u043E\u0434\u0435\u043B\u0430\u0435\u0442
\u0437\u0430\u043F\u043E\u043B\u043D\u0438\u0442
\u043F\u043E\u0434\u043F\u0438\u0448\u0435\u0442
\u0440\u0430\u0441\u043F\u0435\u0447\u0430\u0442\u0430\u0435\u0442
\u0441\u043A\u0438\u043D\u0435\u0442
\u0437\u0430\u043A\u0440\u043E\u0435\u0442
\u043E\u0442\u043A\u0440\u043E\u0435\u0442
\u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0438\u0442
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0451\u0442
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u0442
\u043E\u0431\u0441\u0443\u0434\u0438\u0442
\u0440\u0430\u0437\u0431\u0435\u0440\u0451\u0442\u0441\u044F
\u0440\u0430\u0437\u0431\u0435\u0440\u0435\u0442\u0441\u044F
\u0440\u0430\u0437\u0431\u0438\u0440\u0430\u0435\u0442\u0441\u044F
\u0440\u0435\u0448\u0438\u0442
\u043E\u043F\u0440\u0435\u0434\u0435\u043B\u0438\u0442
\u0441\u0444\u043E\u0440\u043C\u0443\u043B\u0438\u0440\u0443\u0435\u0442
\u0437\u0430\u043F\u043B\u0430\u043D\u0438\u0440\u0443\u0435\u0442
\u043D\u0430\u0437\u043D\u0430\u0447\u0438\u0442
\u0443\u0442\u0432\u0435\u0440\u0434\u0438\u0442
\u043F\u0440\u043E\u043A\u043E\u043D\u0442\u0440\u043E\u043B\u0438\u0440\u0443\u0435\u0442
\u043A\u043E\u043D\u0442\u0440\u043E\u043B\u0438\u0440\u0443\u0435\u0442
\u043A\u043E\u043E\u0440\u0434\u0438\u043D\u0438\u0440\u0443\u0435\u0442
\u0441\u043B\u0435\u0434\u0438\u0442 \u0437\u0430
\u043F\u0440\u043E\u0441\u043B\u0435\u0434\u0438\u0442
\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0438\u0442
\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430\u0435\u0442
\u0437\u0430\u043A\u043E\u043D\u0447\u0438\u0442
\u0437\u0430\u0432\u0435\u0440\u0448\u0438\u0442
\u0432\u0441\u0442\u0440\u0435\u0442\u0438\u0442\u0441\u044F
\u0440\u0430\u0441\u0441\u043A\u0430\u0436\u0435\u0442
\u043F\u043E\u043A\u0430\u0436\u0435\u0442
\u043E\u0431\u044A\u044F\u0441\u043D\u0438\u0442
\u043E\u043F\u0438\u0448\u0435\u0442
\u0437\u0430\u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0438\u0440\u0443\u0435\u0442
\u0440\u0435\u0430\u043B\u0438\u0437\u0443\u0435\u0442
\u0432\u043D\u0435\u0434\u0440\u0438\u0442
\u0432\u044B\u044F\u0441\u043D\u0438\u0442
\u0432\u044B\u0431\u0435\u0440\u0435\u0442
\u043D\u0430\u0440\u0438\u0441\u0443\u0435\u0442
\u0441\u0432\u0435\u0440\u0441\u0442\u0430\u0435\u0442
\u0441\u043F\u0440\u043E\u0435\u043A\u0442\u0438\u0440\u0443\u0435\u0442
\u043F\u0440\u043E\u0430\u043D\u0430\u043B\u0438\u0437\u0438\u0440\u0443\u0435\u0442
\u0440\u0430\u0441\u0441\u0447\u0438\u0442\u0430\u0435\u0442
\u043F\u043E\u0441\u0447\u0438\u0442\u0430\u0435\u0442
\u043E\u0431\u0437\u0432\u043E\u043D\u0438\u0442
\u043F\u0440\u0438\u0432\u0435\u0437\u0451\u0442
\u043F\u0440\u0438\u0432\u0435\u0437\u0435\u0442
\u043F\u0440\u0438\u043D\u0435\u0441\u0451\u0442
\u043F\u0440\u0438\u043D\u0435\u0441\u0435\u0442
\u0437\u0430\u0431\u0435\u0440\u0451\u0442
\u0437\u0430\u0431\u0435\u0440\u0435\u0442
\u0443\u0431\u0435\u0440\u0451\u0442
\u0443\u0431\u0435\u0440\u0435\u0442
\u0443\u0434\u0430\u043B\u0438\u0442
\u0434\u0430\u0441\u0442
\u0432\u0435\u0434\u0451\u0442
\u0432\u0435\u0434\u0435\u0442
\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u0435\u0442
\u043F\u0440\u043E\u0440\u0430\u0431\u043E\u0442\u0430\u0435\u0442
\u0434\u043E\u043F\u043E\u043B\u043D\u0438\u0442
\u0434\u043E\u0440\u0430\u0431\u043E\u0442\u0430\u0435\u0442
\u0441\u0438\u043D\u0445\u0440\u043E\u043D\u0438\u0437\u0438\u0440\u0443\u0435\u0442
\u0441\u043E\u043E\u0431\u0449\u0438\u0442
\u043E\u043F\u043E\u0432\u0435\u0441\u0442\u0438\u0442
\u043E\u043F\u0440\u043E\u0441\u0438\u0442
\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u044F\u0442
\u043D\u0430\u043F\u0438\u0448\u0443\u0442
\u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0442
\u0437\u0430\u0439\u043C\u0443\u0442\u0441\u044F
\u043F\u0440\u043E\u0447\u0438\u0442\u0430\u044E\u0442
\u0441\u0434\u0435\u043B\u0430\u044E\u0442
\u0432\u043E\u0437\u044C\u043C\u0443\u0442
\u043E\u0431\u0441\u0443\u0434\u044F\u0442
\u043E\u0442\u043F\u0440\u0430\u0432\u044F\u0442
\u043F\u0440\u0438\u0448\u043B\u044E\u0442
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u044F\u0442\u0441\u044F
\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0443\u044E\u0442
`,
  charge: `
\u0434\u043B\u044F
\u043D\u0430
\u0437\u0430
\u043E\u0442
\u0441
\u0443
`,
  supporters: `
\u043F\u0440\u0438 \u043F\u043E\u0434\u0434\u0435\u0440\u0436\u043A\u0435
\u0441 \u043F\u043E\u043C\u043E\u0449\u044C\u044E
\u043F\u0440\u0438 \u043F\u043E\u043C\u043E\u0449\u0438
\u043F\u0440\u0438 \u0441\u043E\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0438
\u0441\u043E\u0432\u043C\u0435\u0441\u0442\u043D\u043E \u0441
\u0432\u043C\u0435\u0441\u0442\u0435 \u0441
via
cc
\u043F\u043E\u043C\u043E\u0433\u0430\u0435\u0442
\u0432 \u043F\u043E\u043C\u043E\u0449\u044C
`,
  ownerLabels: `
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u0430\u044F
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0435
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439 \u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u044C
\u043E\u0442\u0432.
\u043E\u0442\u0432
\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u044C
\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u0438
\u0438\u0441\u043F.
\u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442
\u043E\u0442\u0432\u0435\u0447\u0430\u044E\u0442
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043E
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430
\u043A\u0442\u043E
\u0434\u0435\u043B\u0430\u0435\u0442
\u0432\u043B\u0430\u0434\u0435\u043B\u0435\u0446
\u043A\u0443\u0440\u0430\u0442\u043E\u0440
\u043A\u043E\u043E\u0440\u0434\u0438\u043D\u0430\u0442\u043E\u0440
`,
  nobody: `
\u043A\u0442\u043E
\u043A\u0442\u043E \u0442\u043E
\u043D\u0438\u043A\u0442\u043E
\u043D\u0438\u043A\u043E\u0433\u043E
\u043D\u0435\u043A\u043E\u043C\u0443
\u043D\u0435 \u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D
\u043D\u0435 \u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043E
\u043D\u0435 \u043E\u043F\u0440\u0435\u0434\u0435\u043B\u0451\u043D
\u043D\u0435 \u043E\u043F\u0440\u0435\u0434\u0435\u043B\u0435\u043D
\u043D\u0435 \u043E\u043F\u0440\u0435\u0434\u0435\u043B\u0435\u043D\u043E
\u0443\u0442\u043E\u0447\u043D\u044F\u0435\u0442\u0441\u044F
\u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E
\u0438\u043C\u044F
\u0444\u0438\u043E
\u0444\u0430\u043C\u0438\u043B\u0438\u044F
\u0434\u0440\u0443\u0433\u0438\u0435
\u0438 \u0434\u0440\u0443\u0433\u0438\u0435
\u0434\u043E\u0431\u0440\u043E\u0432\u043E\u043B\u0435\u0446
\u0434\u043E\u0431\u0440\u043E\u0432\u043E\u043B\u044C\u0446\u044B
\u0432\u043E\u043B\u043E\u043D\u0442\u0451\u0440
\u0432\u043E\u043B\u043E\u043D\u0442\u0435\u0440
\u0436\u0435\u043B\u0430\u044E\u0449\u0438\u0435
\u043D\u0435\u0442
\u0438\u0449\u0435\u043C \u0434\u043E\u0431\u0440\u043E\u0432\u043E\u043B\u044C\u0446\u0430
`,
  everybody: `
\u0432\u0441\u0435
\u0432\u0441\u0435 \u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438
\u043A\u0430\u0436\u0434\u044B\u0439
\u043A\u0430\u0436\u0434\u0430\u044F
\u0432\u0441\u0435\u043C
\u043C\u044B \u0432\u0441\u0435
\u0432\u0441\u044F \u043A\u043E\u043C\u0430\u043D\u0434\u0430
\u0432\u0441\u044F \u0433\u0440\u0443\u043F\u043F\u0430
\u0432\u0435\u0441\u044C \u0441\u043E\u0432\u0435\u0442
\u0432\u0441\u0435 \u0447\u043B\u0435\u043D\u044B
`,
  pair: `
\u043E\u0431\u0430
\u043E\u0431\u0435
`,
  groups: `
\u043A\u043E\u043C\u0430\u043D\u0434\u0430
\u0433\u0440\u0443\u043F\u043F\u0430
\u0441\u043E\u0432\u0435\u0442
\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435
\u043A\u043E\u043C\u0438\u0442\u0435\u0442
\u043A\u043E\u043C\u0438\u0441\u0441\u0438\u044F
\u043F\u0440\u0435\u0434\u0441\u0435\u0434\u0430\u0442\u0435\u043B\u044C
\u0437\u0430\u043C\u043F\u0440\u0435\u0434\u0441\u0435\u0434\u0430\u0442\u0435\u043B\u044F
\u0441\u0435\u043A\u0440\u0435\u0442\u0430\u0440\u044C
\u043A\u0430\u0437\u043D\u0430\u0447\u0435\u0439
\u0431\u0443\u0445\u0433\u0430\u043B\u0442\u0435\u0440
\u0431\u0443\u0445\u0433\u0430\u043B\u0442\u0435\u0440\u0438\u044F
\u043A\u043E\u043E\u0440\u0434\u0438\u043D\u0430\u0442\u043E\u0440
\u043A\u043E\u043E\u0440\u0434\u0438\u043D\u0430\u0442\u043E\u0440\u044B
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438
\u0447\u043B\u0435\u043D\u044B
\u043E\u0442\u0434\u0435\u043B
\u0441\u0435\u043A\u0446\u0438\u044F
\u0440\u0435\u0434\u0430\u043A\u0446\u0438\u044F
\u0430\u0434\u043C\u0438\u043D\u0438\u0441\u0442\u0440\u0430\u0446\u0438\u044F
\u0434\u0438\u0440\u0435\u043A\u0446\u0438\u044F
\u0434\u0438\u0440\u0435\u043A\u0442\u043E\u0440
\u0440\u0443\u043A\u043E\u0432\u043E\u0434\u0438\u0442\u0435\u043B\u044C
\u043C\u043E\u0434\u0435\u0440\u0430\u0442\u043E\u0440
\u043C\u043E\u0434\u0435\u0440\u0430\u0442\u043E\u0440\u044B
\u0430\u0434\u043C\u0438\u043D\u0438\u0441\u0442\u0440\u0430\u0442\u043E\u0440\u044B
\u0430\u0434\u043C\u0438\u043D\u044B
\u0432\u043E\u043B\u043E\u043D\u0442\u0451\u0440\u044B
\u0432\u043E\u043B\u043E\u043D\u0442\u0435\u0440\u044B
\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0442\u043E\u0440\u044B
\u0440\u0430\u0437\u0440\u0430\u0431\u043E\u0442\u0447\u0438\u043A\u0438
\u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0449\u0438\u043A\u0438
\u0434\u0438\u0437\u0430\u0439\u043D\u0435\u0440\u044B
\u043C\u0435\u0439\u043D\u0442\u0435\u0439\u043D\u0435\u0440\u044B
\u0432\u0435\u0434\u0443\u0449\u0438\u0439
\u0441\u0442\u0430\u0440\u043E\u0441\u0442\u044B
\u0441\u0442\u0430\u0440\u043E\u0441\u0442\u0430
\u0434\u0435\u043A\u0430\u043D\u0430\u0442
\u043E\u0440\u0433\u043A\u043E\u043C\u0438\u0442\u0435\u0442
\u0442\u0438\u043C\u043B\u0438\u0434
\u043B\u0438\u0434
\u0430\u043D\u0430\u043B\u0438\u0442\u0438\u043A\u0438
\u043C\u0435\u043D\u0435\u0434\u0436\u0435\u0440
`,
  honorific: `
\u0433 \u043D
\u0433 \u0436\u0430
\u0433\u043E\u0441\u043F\u043E\u0434\u0438\u043D
\u0433\u043E\u0441\u043F\u043E\u0436\u0430
\u0442\u043E\u0432.
\u0442\u043E\u0432\u0430\u0440\u0438\u0449
\u0434 \u0440
\u043F\u0440\u043E\u0444.
\u043F\u0440\u043E\u0444
\u0434\u043E\u0446.
`,
  noTask: `
\u043D\u0435\u0442
\u043D\u0435\u0442 \u0437\u0430\u0434\u0430\u0447
\u043D\u0435\u0442 \u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u0439
\u0431\u0435\u0437 \u0437\u0430\u0434\u0430\u0447
\u0437\u0430\u0434\u0430\u0447 \u043D\u0435\u0442
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u0439 \u043D\u0435\u0442
\u043D\u043E\u0432\u044B\u0445 \u043D\u0435\u0442
\u043D\u043E\u0432\u044B\u0445 \u0437\u0430\u0434\u0430\u0447 \u043D\u0435\u0442
\u043D\u0438\u0447\u0435\u0433\u043E
\u043D\u0438\u0447\u0435\u0433\u043E \u043D\u043E\u0432\u043E\u0433\u043E
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0442
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442
\u043D\u0435 \u0431\u044B\u043B\u043E
\u043D\u0435 \u043F\u043E\u0441\u0442\u0430\u0432\u043B\u0435\u043D\u043E
\u0431\u0435\u0437 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u0439
\u0441\u043C. \u043D\u0438\u0436\u0435
\u0441\u043C. \u0432\u044B\u0448\u0435
\u0441\u043C\u043E\u0442\u0440\u0438 \u043D\u0438\u0436\u0435
\u043A\u0430\u043A \u0432 \u043F\u0440\u043E\u0448\u043B\u044B\u0439 \u0440\u0430\u0437
\u0442\u043E \u0436\u0435
\u0443\u0442\u043E\u0447\u043D\u044F\u0435\u0442\u0441\u044F
\u043D\u0435 \u043E\u043F\u0440\u0435\u0434\u0435\u043B\u0435\u043D\u043E
\u0437\u0430\u043F\u043E\u043B\u043D\u0438\u0442\u044C
\u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435
\u0437\u0430\u0434\u0430\u0447\u0430
\u0437\u0430\u0434\u0430\u0447\u0438
\u0442\u0435\u043A\u0441\u0442
\u0438\u043C\u044F
\u0441\u0440\u043E\u043A
`,
  done: `
\u0433\u043E\u0442\u043E\u0432\u043E
\u0433\u043E\u0442\u043E\u0432
\u0433\u043E\u0442\u043E\u0432\u0430
\u0433\u043E\u0442\u043E\u0432\u044B
\u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u0441\u0434\u0435\u043B\u0430\u043D\u0430
\u0441\u0434\u0435\u043B\u0430\u043D
\u0441\u0434\u0435\u043B\u0430\u043D\u044B
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043E
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0430
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u044B
\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u043E
\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u0430
\u0437\u0430\u0432\u0435\u0440\u0448\u0451\u043D
\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D
\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D\u044B
\u0437\u0430\u043A\u0440\u044B\u0442\u043E
\u0437\u0430\u043A\u0440\u044B\u0442\u0430
\u0437\u0430\u043A\u0440\u044B\u0442
\u0437\u0430\u043A\u0440\u044B\u0442\u044B
\u0440\u0435\u0448\u0435\u043D\u043E
\u0440\u0435\u0448\u0435\u043D\u0430
\u0440\u0435\u0448\u0451\u043D
\u0440\u0435\u0448\u0435\u043D
\u0440\u0435\u0448\u0435\u043D\u044B
\u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u043E
\u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u0430
\u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E
\u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0430
\u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D
\u043F\u043E\u0447\u0438\u043D\u0438\u043B\u0438
\u0441\u043C\u0435\u0440\u0436\u0435\u043D\u043E
\u0441\u043C\u0435\u0440\u0436\u0438\u043B\u0438
\u0440\u0435\u0430\u043B\u0438\u0437\u043E\u0432\u0430\u043D\u043E
\u0443\u0436\u0435 \u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u0443\u0436\u0435 \u0433\u043E\u0442\u043E\u0432\u043E
\u0437\u0430\u043A\u043E\u043D\u0447\u0435\u043D\u043E
\u0437\u0430\u043A\u043E\u043D\u0447\u0435\u043D\u0430
`,
  happened: `
\u0441\u043E\u0441\u0442\u043E\u044F\u043B\u0430\u0441\u044C
\u0441\u043E\u0441\u0442\u043E\u044F\u043B\u043E\u0441\u044C
\u0441\u043E\u0441\u0442\u043E\u044F\u043B\u0441\u044F
\u0441\u043E\u0441\u0442\u043E\u044F\u043B\u0438\u0441\u044C
\u043F\u0440\u043E\u0448\u043B\u0430
\u043F\u0440\u043E\u0448\u043B\u043E
\u043F\u0440\u043E\u0448\u0451\u043B
\u043F\u0440\u043E\u0448\u0435\u043B
\u043F\u0440\u043E\u0448\u043B\u0438
\u043F\u0440\u043E\u0432\u0435\u0434\u0435\u043D\u0430
\u043F\u0440\u043E\u0432\u0435\u0434\u0435\u043D\u043E
\u043F\u0440\u043E\u0432\u0435\u0434\u0451\u043D
\u043F\u0440\u043E\u0432\u0435\u0434\u0435\u043D
\u0431\u044B\u043B\u043E \u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E
\u0431\u044B\u043B \u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D
\u0431\u044B\u043B\u0430 \u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0430
\u0431\u044B\u043B\u0438 \u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u044B
\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E
\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u044B
\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0430
\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D
\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E
\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u0430
\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D
\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u044B
\u0441\u043E\u0437\u0434\u0430\u043D\u043E
\u0441\u043E\u0437\u0434\u0430\u043D\u0430
\u0441\u043E\u0437\u0434\u0430\u043D
\u0441\u043E\u0437\u0434\u0430\u043D\u044B
\u0434\u043E\u0431\u0430\u0432\u043B\u0435\u043D\u043E
\u0434\u043E\u0431\u0430\u0432\u043B\u0435\u043D\u0430
\u0434\u043E\u0431\u0430\u0432\u043B\u0435\u043D
\u0434\u043E\u0431\u0430\u0432\u043B\u0435\u043D\u044B
\u043E\u043F\u043B\u0430\u0447\u0435\u043D\u043E
\u043E\u043F\u043B\u0430\u0447\u0435\u043D\u0430
\u043E\u043F\u043B\u0430\u0447\u0435\u043D
\u043A\u0443\u043F\u043B\u0435\u043D\u043E
\u043A\u0443\u043F\u043B\u0435\u043D\u044B
\u043A\u0443\u043F\u043B\u0435\u043D\u0430
\u043A\u0443\u043F\u043B\u0435\u043D
\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043E
\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D
\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u0430
\u043F\u043E\u043B\u0443\u0447\u0438\u043B\u043E\u0441\u044C
\u0443\u0434\u0430\u043B\u043E\u0441\u044C
\u0437\u0430\u043F\u0443\u0449\u0435\u043D\u043E
\u0437\u0430\u043F\u0443\u0449\u0435\u043D
\u0437\u0430\u043F\u0443\u0449\u0435\u043D\u0430
\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u043E
\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u0430
\u043E\u0431\u043D\u043E\u0432\u043B\u0451\u043D
\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D
\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u043B\u0435\u043D\u043E
\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u043B\u0435\u043D
\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u043B\u0435\u043D\u0430
\u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u043D\u043E
\u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u043D
\u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u043D\u0430
\u043F\u043E\u0434\u0430\u043D\u0430
\u043F\u043E\u0434\u0430\u043D\u043E
\u043F\u043E\u0434\u0430\u043D
\u0437\u0430\u043A\u0430\u0437\u0430\u043D\u043E
\u0437\u0430\u043A\u0430\u0437\u0430\u043D\u044B
\u0437\u0430\u0431\u0440\u043E\u043D\u0438\u0440\u043E\u0432\u0430\u043D\u043E
\u0437\u0430\u0431\u0440\u043E\u043D\u0438\u0440\u043E\u0432\u0430\u043D
\u0432\u044B\u043B\u043E\u0436\u0435\u043D\u043E
\u0432\u044B\u043B\u043E\u0436\u0435\u043D
\u0432\u044B\u043B\u043E\u0436\u0435\u043D\u0430
\u043D\u0430\u0441\u0442\u0440\u043E\u0435\u043D\u043E
\u043D\u0430\u0441\u0442\u0440\u043E\u0435\u043D
\u043D\u0430\u0441\u0442\u0440\u043E\u0435\u043D\u0430
\u0443\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u043E
\u0443\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D
`,
  acted: `
\u043E\u0442\u043F\u0440\u0430\u0432\u0438\u043B*
\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D*
\u043D\u0430\u043F\u0438\u0441\u0430\u043B*
\u043D\u0430\u043F\u0438\u0441\u0430\u043D*
\u0441\u043E\u0437\u0434\u0430\u043B*
\u0441\u043E\u0437\u0434\u0430\u043D*
\u0437\u0430\u0432\u0451\u043B
\u0437\u0430\u0432\u0435\u043B
\u0437\u0430\u0432\u0435\u043B\u0438
\u0437\u0430\u0432\u0435\u043B\u0430
\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043B*
\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D*
\u0440\u0430\u0437\u043C\u0435\u0441\u0442\u0438\u043B*
\u0440\u0430\u0437\u043C\u0435\u0449\u0435\u043D*
\u0432\u044B\u043B\u043E\u0436\u0438\u043B*
\u0432\u044B\u043B\u043E\u0436\u0435\u043D*
\u0434\u043E\u0431\u0430\u0432\u0438\u043B*
\u0434\u043E\u0431\u0430\u0432\u043B\u0435\u043D*
\u043E\u0431\u043D\u043E\u0432\u0438\u043B*
\u043E\u0431\u043D\u043E\u0432\u043B\u0451\u043D*
\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D*
\u0438\u0441\u043F\u0440\u0430\u0432\u0438\u043B*
\u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D*
\u0437\u0430\u043A\u0430\u0437\u0430\u043B*
\u0437\u0430\u043A\u0430\u0437\u0430\u043D*
\u043A\u0443\u043F\u0438\u043B*
\u043A\u0443\u043F\u043B\u0435\u043D*
\u043E\u043F\u043B\u0430\u0442\u0438\u043B*
\u043E\u043F\u043B\u0430\u0447\u0435\u043D*
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0438\u043B*
\u0441\u0432\u044F\u0437\u0430\u043B*
\u043F\u043E\u0437\u0432\u043E\u043D\u0438\u043B*
\u0441\u043F\u0440\u043E\u0441\u0438\u043B*
\u043F\u043E\u0433\u043E\u0432\u043E\u0440\u0438\u043B*
\u043F\u0440\u0438\u0433\u043B\u0430\u0441\u0438\u043B*
\u043F\u0440\u0438\u0433\u043B\u0430\u0448\u0435\u043D*
\u0441\u043E\u043E\u0431\u0449\u0438\u043B*
\u0443\u0432\u0435\u0434\u043E\u043C\u0438\u043B*
\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043B*
\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D*
\u0440\u0430\u0441\u043F\u0435\u0447\u0430\u0442\u0430\u043B*
\u0440\u0430\u0441\u043F\u0435\u0447\u0430\u0442\u0430\u043D*
\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u0438\u043B*
\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u043B\u0435\u043D*
\u043F\u0440\u043E\u0432\u0435\u043B*
\u043F\u0440\u043E\u0432\u0451\u043B
\u043F\u0440\u043E\u0432\u0435\u0434\u0435\u043D*
\u043F\u0440\u043E\u0432\u0435\u0434\u0451\u043D*
\u043F\u043E\u0434\u0430\u043B*
\u043F\u043E\u0434\u0430\u043D*
\u0437\u0430\u0431\u0440\u043E\u043D\u0438\u0440\u043E\u0432\u0430\u043B*
\u043D\u0430\u0441\u0442\u0440\u043E\u0438\u043B*
\u043D\u0430\u0441\u0442\u0440\u043E\u0435\u043D*
\u0437\u0430\u043F\u0443\u0441\u0442\u0438\u043B*
\u0437\u0430\u043F\u0443\u0449\u0435\u043D*
\u0432\u043D\u0451\u0441
\u0432\u043D\u0435\u0441
\u0432\u043D\u0435\u0441\u043B\u0438
\u0432\u043D\u0435\u0441\u043B\u0430
\u0432\u043D\u0435\u0441\u0435\u043D*
\u0432\u043D\u0435\u0441\u0451\u043D*
\u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u043B*
\u0441\u043E\u0433\u043B\u0430\u0441\u043E\u0432\u0430\u043D*
\u0443\u0442\u043E\u0447\u043D\u0438\u043B*
\u0443\u0437\u043D\u0430\u043B*
\u043D\u0430\u0448\u0451\u043B
\u043D\u0430\u0448\u0435\u043B
\u043D\u0430\u0448\u043B\u0438
\u043D\u0430\u0448\u043B\u0430
\u0443\u0434\u0430\u043B\u0438\u043B*
\u0443\u0434\u0430\u043B\u0435\u043D*
\u0443\u0434\u0430\u043B\u0451\u043D*
\u043F\u0435\u0440\u0435\u043D\u0451\u0441
\u043F\u0435\u0440\u0435\u043D\u0435\u0441
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u043B\u0438
\u043F\u0435\u0440\u0435\u0432\u0451\u043B
\u043F\u0435\u0440\u0435\u0432\u0435\u043B
\u043F\u0435\u0440\u0435\u0432\u0435\u043B\u0438
\u0441\u043E\u0431\u0440\u0430\u043B*
\u0441\u043E\u0431\u0440\u0430\u043D*
\u0440\u0430\u0437\u043E\u0441\u043B\u0430\u043B*
\u0441\u0434\u0435\u043B\u0430\u043B*
\u0441\u043E\u0441\u0442\u0430\u0432\u0438\u043B*
\u0441\u043E\u0441\u0442\u0430\u0432\u043B\u0435\u043D*
\u043F\u0440\u043E\u0432\u0435\u0440\u0438\u043B*
\u043F\u0440\u043E\u0432\u0435\u0440\u0435\u043D*
\u043F\u043E\u043B\u0443\u0447\u0438\u043B*
\u043F\u043E\u043B\u0443\u0447\u0435\u043D*
\u0432\u0441\u0442\u0440\u0435\u0442\u0438\u043B*
\u043E\u0431\u0441\u0443\u0434\u0438\u043B*
`,
  doneApart: `
\u043E\u043A
done
\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043E
\u0435\u0441\u0442\u044C
`,
  already: `
\u0443\u0436\u0435
\u0432\u0441\u0451
\u0432\u0441\u0435
\u043E\u0431\u0430
\u043E\u0431\u0435
\u043F\u043E\u043B\u043D\u043E\u0441\u0442\u044C\u044E
\u0431\u044B\u043B\u043E
\u0431\u044B\u043B
\u0431\u044B\u043B\u0430
\u0431\u044B\u043B\u0438
\u0443\u0436\u0435 \u0432\u0441\u0451
\u0443\u0436\u0435 \u0432\u0441\u0435
`,
  dropped: `
\u043D\u0435\u0430\u043A\u0442\u0443\u0430\u043B\u044C\u043D\u043E
\u043D\u0435 \u0430\u043A\u0442\u0443\u0430\u043B\u044C\u043D\u043E
\u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0430\u043A\u0442\u0443\u0430\u043B\u044C\u043D\u043E
\u0443\u0436\u0435 \u043D\u0435 \u0430\u043A\u0442\u0443\u0430\u043B\u044C\u043D\u043E
\u043D\u0435\u0430\u043A\u0442\u0443\u0430\u043B\u044C\u043D\u0430
\u043D\u0435\u0430\u043A\u0442\u0443\u0430\u043B\u0435\u043D
\u043E\u0442\u043C\u0435\u043D\u0435\u043D\u043E
\u043E\u0442\u043C\u0435\u043D\u0435\u043D\u0430
\u043E\u0442\u043C\u0435\u043D\u0451\u043D
\u043E\u0442\u043C\u0435\u043D\u0435\u043D
\u043E\u0442\u043C\u0435\u043D\u0438\u043B\u0438
\u0441\u043D\u044F\u0442\u043E
\u0441\u043D\u044F\u0442\u0430
\u0441\u043D\u044F\u0442
\u043D\u0435 \u043D\u0443\u0436\u043D\u043E
\u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u043D\u0443\u0436\u043D\u043E
\u0443\u0436\u0435 \u043D\u0435 \u043D\u0443\u0436\u043D\u043E
\u043D\u0435 \u0442\u0440\u0435\u0431\u0443\u0435\u0442\u0441\u044F
\u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0442\u0440\u0435\u0431\u0443\u0435\u0442\u0441\u044F
\u043E\u0442\u043A\u0430\u0437\u0430\u043B\u0438\u0441\u044C
\u043E\u0442\u043A\u043B\u043E\u043D\u0435\u043D\u043E
\u043E\u0442\u043A\u043B\u043E\u043D\u0435\u043D\u0430
\u043E\u0442\u043A\u043B\u043E\u043D\u0451\u043D
\u043E\u0442\u043A\u043B\u043E\u043D\u0435\u043D
\u043E\u0442\u043F\u0430\u043B\u0430
\u043E\u0442\u043F\u0430\u043B\u043E
\u043E\u0442\u043E\u0437\u0432\u0430\u043D\u043E
\u043D\u0435 \u0431\u0443\u0434\u0435\u043C \u0434\u0435\u043B\u0430\u0442\u044C
\u043D\u0435 \u0434\u0435\u043B\u0430\u0435\u043C
\u043D\u0435 \u0431\u0443\u0434\u0435\u0442 \u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u0437\u0430\u0431\u0440\u043E\u0448\u0435\u043D\u043E
`,
  notDone: `
\u043D\u0435
\u043D\u0435\u0442
\u043D\u0438
\u043D\u0438\u043A\u0442\u043E
\u043D\u0438\u0447\u0435\u0433\u043E
\u043D\u0438\u043A\u043E\u0433\u0434\u0430
\u0435\u0449\u0451
\u0435\u0449\u0435
\u043F\u043E\u043A\u0430
\u043D\u0435\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D*
\u043D\u0435\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043D*
\u043D\u0435\u0437\u0430\u0432\u0435\u0440\u0448\u0451\u043D*
\u043D\u0435\u0440\u0435\u0448\u0435\u043D*
\u043D\u0435\u0433\u043E\u0442\u043E\u0432*
\u0432 \u0440\u0430\u0431\u043E\u0442\u0435
\u0432 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0435
\u0438\u0434\u0451\u0442
\u0438\u0434\u0435\u0442
\u0432\u0435\u0434\u0451\u0442\u0441\u044F
\u0432\u0435\u0434\u0435\u0442\u0441\u044F
\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430\u0435\u0442\u0441\u044F
\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430\u0435\u043C
\u0447\u0430\u0441\u0442\u0438\u0447\u043D\u043E
\u043F\u043E\u0447\u0442\u0438
\u043D\u0430\u043F\u043E\u043B\u043E\u0432\u0438\u043D\u0443
\u0436\u0434\u0451\u043C
\u0436\u0434\u0435\u043C
\u0436\u0434\u0451\u0442
\u0436\u0434\u0435\u0442
\u043E\u0436\u0438\u0434\u0430\u0435\u043C
\u043E\u0436\u0438\u0434\u0430\u0435\u0442
\u043E\u0436\u0438\u0434\u0430\u0435\u0442\u0441\u044F
\u043E\u0436\u0438\u0434\u0430\u043D\u0438\u0435
\u0437\u0430\u0431\u043B\u043E\u043A\u0438\u0440\u043E\u0432\u0430\u043D*
\u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D*
\u043E\u0442\u043B\u043E\u0436\u0435\u043D*
\u043E\u0442\u043B\u043E\u0436\u0438\u043B\u0438
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u043D*
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0451\u043D*
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u043B\u0438
\u0441\u043A\u043E\u0440\u043E
\u043A\u043E\u0433\u0434\u0430
\u0435\u0441\u043B\u0438
\u043A\u0430\u043A \u0442\u043E\u043B\u044C\u043A\u043E
\u0434\u043E\u043B\u0436\u0435\u043D
\u0434\u043E\u043B\u0436\u043D\u0430
\u0434\u043E\u043B\u0436\u043D\u043E
\u0434\u043E\u043B\u0436\u043D\u044B
\u043D\u0430\u0434\u043E
\u043D\u0443\u0436\u043D\u043E
\u043D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C\u043E
\u0442\u0440\u0435\u0431\u0443\u0435\u0442\u0441\u044F
\u0431\u0443\u0434\u0435\u0442
\u0431\u0443\u0434\u0443\u0442
\u0431\u0443\u0434\u0435\u043C
\u043D\u043E
\u043E\u0434\u043D\u0430\u043A\u043E
\u043E\u0441\u0442\u0430\u043B\u043E\u0441\u044C
\u043E\u0441\u0442\u0430\u0451\u0442\u0441\u044F
\u043E\u0441\u0442\u0430\u0435\u0442\u0441\u044F
\u043E\u0441\u0442\u0430\u043B\u0438\u0441\u044C
\u043E\u0442\u043A\u0440\u044B\u0442*
\u043D\u0430\u0447\u0430\u0442*
\u043D\u0430\u0447\u0430\u043B\u0438
\u043D\u0430\u0447\u0430\u043B
\u043D\u0430\u0447\u0430\u043B\u0430
\u043F\u043B\u0430\u043D\u0438\u0440\u0443\u0435\u0442\u0441\u044F
\u043F\u043B\u0430\u043D\u0438\u0440\u0443\u0435\u043C
\u0437\u0430\u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u043D*
\u0432\u043E\u0437\u043C\u043E\u0436\u043D\u043E
\u043D\u0430\u0434\u0435\u0435\u043C\u0441\u044F
\u043A\u0440\u043E\u043C\u0435
\u0434\u0435\u043B\u0430\u0435\u0442\u0441\u044F
\u0440\u0435\u0448\u0430\u0435\u0442\u0441\u044F
\u0443\u0442\u043E\u0447\u043D\u044F\u0435\u0442\u0441\u044F
`,
  goesOn: `
\u0432 \u0440\u0430\u0431\u043E\u0442\u0435
\u0432 \u043F\u0440\u043E\u0446\u0435\u0441\u0441\u0435
\u0438\u0434\u0451\u0442
\u0438\u0434\u0435\u0442
\u0432\u0435\u0434\u0451\u0442\u0441\u044F
\u0432\u0435\u0434\u0435\u0442\u0441\u044F
\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430\u0435\u0442\u0441\u044F
\u0434\u0435\u043B\u0430\u0435\u0442\u0441\u044F
\u043E\u0442\u043A\u0440\u044B\u0442\u043E
\u043E\u0442\u043A\u0440\u044B\u0442\u0430
\u0432\u0441\u0451 \u0435\u0449\u0451 \u043E\u0442\u043A\u0440\u044B\u0442\u043E
\u0432\u0441\u0435 \u0435\u0449\u0435 \u043E\u0442\u043A\u0440\u044B\u0442\u043E
\u043D\u0435 \u0433\u043E\u0442\u043E\u0432\u043E
\u0435\u0449\u0451 \u043D\u0435 \u0433\u043E\u0442\u043E\u0432\u043E
\u0435\u0449\u0435 \u043D\u0435 \u0433\u043E\u0442\u043E\u0432\u043E
\u043D\u0435 \u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u0435\u0449\u0451 \u043D\u0435 \u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u0435\u0449\u0435 \u043D\u0435 \u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u043D\u0435 \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043E
\u043D\u0435 \u043D\u0430\u0447\u0430\u0442\u043E
\u0435\u0449\u0451 \u043D\u0435\u0442
\u0435\u0449\u0435 \u043D\u0435\u0442
\u043F\u043E\u043A\u0430 \u043D\u0435\u0442
\u0436\u0434\u0451\u043C
\u0436\u0434\u0435\u043C
\u043E\u0436\u0438\u0434\u0430\u0435\u0442
\u043E\u0436\u0438\u0434\u0430\u0435\u0442\u0441\u044F
\u043E\u0436\u0438\u0434\u0430\u043D\u0438\u0435
\u043E\u0442\u043B\u043E\u0436\u0435\u043D\u043E
\u043E\u0442\u043B\u043E\u0436\u0435\u043D\u0430
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u043D\u043E
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u043D\u0430
\u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u043E
\u0437\u0430\u0431\u043B\u043E\u043A\u0438\u0440\u043E\u0432\u0430\u043D\u043E
\u0447\u0430\u0441\u0442\u0438\u0447\u043D\u043E \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043E
\u0447\u0430\u0441\u0442\u0438\u0447\u043D\u043E \u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u0447\u0430\u0441\u0442\u0438\u0447\u043D\u043E \u0433\u043E\u0442\u043E\u0432\u043E
\u0431\u0435\u0437 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u0439
\u0431\u0435\u0437 \u043F\u0440\u043E\u0433\u0440\u0435\u0441\u0441\u0430
\u043D\u0430 \u043A\u043E\u043D\u0442\u0440\u043E\u043B\u0435
\u043E\u0441\u0442\u0430\u0451\u0442\u0441\u044F \u043D\u0430 \u043A\u043E\u043D\u0442\u0440\u043E\u043B\u0435
`,
  still: `
\u0432\u0441\u0451 \u0435\u0449\u0451
\u0432\u0441\u0435 \u0435\u0449\u0435
\u0435\u0449\u0451
\u0435\u0449\u0435
\u043F\u043E\u043A\u0430
\u043F\u043E \u043F\u0440\u0435\u0436\u043D\u0435\u043C\u0443
\u043F\u043E\u043A\u0430 \u0435\u0449\u0451
\u0434\u043E \u0441\u0438\u0445 \u043F\u043E\u0440
`,
  moved: `
\u043E\u0442\u043B\u043E\u0436\u0435\u043D\u043E
\u043E\u0442\u043B\u043E\u0436\u0435\u043D\u0430
\u043E\u0442\u043B\u043E\u0436\u0435\u043D
\u043E\u0442\u043B\u043E\u0436\u0438\u043B\u0438
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u043D\u043E
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u043D\u0430
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0451\u043D
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u043D
\u043F\u0435\u0440\u0435\u043D\u0435\u0441\u043B\u0438
\u0441\u0434\u0432\u0438\u043D\u0443\u0442\u043E
\u0441\u0434\u0432\u0438\u043D\u0443\u043B\u0438
\u043F\u0435\u0440\u0435\u043D\u043E\u0441\u0438\u0442\u0441\u044F
\u043E\u0442\u043A\u043B\u0430\u0434\u044B\u0432\u0430\u0435\u0442\u0441\u044F
`,
  limits: `
\u043D\u043E
\u043E\u0434\u043D\u0430\u043A\u043E
\u043A\u0440\u043E\u043C\u0435
\u0435\u0441\u043B\u0438
\u043A\u043E\u0433\u0434\u0430
\u043A\u0430\u043A \u0442\u043E\u043B\u044C\u043A\u043E
\u0434\u043E
\u0442\u043E\u043B\u044C\u043A\u043E
\u043F\u043E\u0447\u0442\u0438
\u043D\u0435
\u0441\u043A\u043E\u0440\u043E
\u043F\u043E\u0441\u043B\u0435
\u0437\u0430 \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435\u043C
`,
  negation: `
\u043D\u0435
\u043D\u0438
\u0435\u0449\u0451 \u043D\u0435
\u0435\u0449\u0435 \u043D\u0435
\u043F\u043E\u043A\u0430 \u043D\u0435
\u043D\u0435 \u0431\u044B\u043B
\u043D\u0435 \u0431\u044B\u043B\u0430
\u043D\u0435 \u0431\u044B\u043B\u043E
\u043D\u0435 \u0431\u044B\u043B\u0438
`,
  statusLabel: `
\u0441\u0442\u0430\u0442\u0443\u0441
\u0441\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435
\u043F\u0440\u043E\u0433\u0440\u0435\u0441\u0441
\u0430\u043F\u0434\u0435\u0439\u0442
`,
  see: `
\u0441\u043C.
\u0441\u043C
\u0441\u043C\u043E\u0442\u0440\u0438
\u0441\u0440.
`,
  makes: `
\u043D\u0430\u043F\u0438\u0441\u0430\u0442\u044C
\u0441\u043E\u0437\u0434\u0430\u0442\u044C
\u0437\u0430\u0432\u0435\u0441\u0442\u0438
\u043E\u0442\u043A\u0440\u044B\u0442\u044C
\u0434\u043E\u0431\u0430\u0432\u0438\u0442\u044C
\u0441\u043E\u0441\u0442\u0430\u0432\u0438\u0442\u044C
`,
  light: `
\u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C
\u0441\u0434\u0435\u043B\u0430\u0442\u044C
\u043E\u0431\u0441\u0443\u0434\u0438\u0442\u044C
\u0443\u0442\u043E\u0447\u043D\u0438\u0442\u044C
\u043D\u0430\u043F\u0438\u0441\u0430\u0442\u044C
\u0441\u043F\u0440\u043E\u0441\u0438\u0442\u044C
\u043F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u0438\u0442\u044C
\u0434\u043E\u0434\u0435\u043B\u0430\u0442\u044C
\u0435\u0449\u0451
\u0435\u0449\u0435
\u0442\u0430\u043A\u0436\u0435
\u043D\u0435
\u0434\u0430\u043B\u044C\u0448\u0435
\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0438\u0442\u044C
\u043F\u043E\u0433\u043E\u0432\u043E\u0440\u0438\u0442\u044C
\u043F\u043E\u0441\u043C\u043E\u0442\u0440\u0435\u0442\u044C
\u0440\u0430\u0437\u043E\u0431\u0440\u0430\u0442\u044C\u0441\u044F
\u043E\u0431\u043D\u043E\u0432\u0438\u0442\u044C
\u0440\u0435\u0448\u0438\u0442\u044C
\u043F\u043E\u0432\u0442\u043E\u0440\u043D\u043E
`,
  generalSection: `
\u0440\u0430\u0437\u043D\u043E\u0435
\u043F\u0440\u043E\u0447\u0435\u0435
\u0437\u0430\u043C\u0435\u0442\u043A\u0438
\u043E\u0431\u0441\u0443\u0436\u0434\u0435\u043D\u0438\u0435
\u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430
\u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430 \u0434\u043D\u044F
\u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u0442\u0435\u043C\u044B
\u0445\u043E\u0434 \u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u044F
\u0445\u043E\u0434 \u0441\u043E\u0431\u0440\u0430\u043D\u0438\u044F
\u0438\u0442\u043E\u0433\u0438
\u0434\u0440\u0443\u0433\u043E\u0435
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B
\u0441\u043B\u0443\u0448\u0430\u043B\u0438
`,
  otherStatements: `
\u0440\u0435\u0448\u0435\u043D\u0438\u0435
\u0440\u0435\u0448\u0435\u043D\u0438\u044F
\u0440\u0435\u0448\u0438\u043B\u0438
\u0440\u0435\u0448\u0435\u043D\u043E
\u043F\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u0438\u043B\u0438
\u043F\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u043E
\u043F\u0440\u0438\u043D\u044F\u043B\u0438 \u0440\u0435\u0448\u0435\u043D\u0438\u0435
\u0433\u043E\u043B\u043E\u0441\u043E\u0432\u0430\u043D\u0438\u0435
\u0433\u043E\u043B\u043E\u0441\u043E\u0432\u0430\u043B\u0438
\u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B \u0433\u043E\u043B\u043E\u0441\u043E\u0432\u0430\u043D\u0438\u044F
\u0438\u0442\u043E\u0433\u0438 \u0433\u043E\u043B\u043E\u0441\u043E\u0432\u0430\u043D\u0438\u044F
\u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u0438\u0435
\u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u0438\u044F
\u0432\u044B\u0432\u043E\u0434
\u0432\u044B\u0432\u043E\u0434\u044B
\u0432\u043E\u043F\u0440\u043E\u0441
\u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u043E\u0442\u0432\u0435\u0442
\u043E\u0442\u0432\u0435\u0442\u044B
\u0437\u0430\u043C\u0435\u0442\u043A\u0430
\u0437\u0430\u043C\u0435\u0442\u043A\u0438
\u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u0435
\u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u044F
\u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u044F
\u0438\u043D\u0444\u043E
\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438\u0439
\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438\u0438
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0438
\u043F\u0440\u0438\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0449\u0438\u0435
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A\u0438
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u043B\u0438
\u043E\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u044E\u0449\u0438\u0435
\u0433\u043E\u0441\u0442\u0438
\u043F\u0440\u0438\u0433\u043B\u0430\u0448\u0451\u043D\u043D\u044B\u0435
\u043F\u0440\u0438\u0433\u043B\u0430\u0448\u0435\u043D\u043D\u044B\u0435
\u0441\u0435\u043A\u0440\u0435\u0442\u0430\u0440\u044C
\u0432\u0435\u0434\u0443\u0449\u0438\u0439
\u0432\u0435\u0434\u0443\u0449\u0430\u044F
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B\u0438\u0441\u0442
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B \u0432\u0451\u043B
\u043F\u0440\u043E\u0442\u043E\u043A\u043E\u043B \u0432\u0435\u043B\u0430
\u043F\u0440\u0435\u0434\u0441\u0435\u0434\u0430\u0442\u0435\u043B\u044C
\u043C\u043E\u0434\u0435\u0440\u0430\u0442\u043E\u0440
\u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430
\u043F\u043E\u0432\u0435\u0441\u0442\u043A\u0430 \u0434\u043D\u044F
\u0442\u0435\u043C\u0430
\u0442\u0435\u043C\u044B
\u043F\u0443\u043D\u043A\u0442
\u043E\u0431\u0441\u0443\u0436\u0434\u0435\u043D\u0438\u0435
\u043E\u0431\u0441\u0443\u0434\u0438\u043B\u0438
\u0441\u043B\u0443\u0448\u0430\u043B\u0438
\u0432\u044B\u0441\u0442\u0443\u043F\u0438\u043B\u0438
\u0432\u044B\u0441\u0442\u0443\u043F\u0438\u043B
\u0432\u044B\u0441\u0442\u0443\u043F\u0438\u043B\u0430
\u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442
\u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B
\u0438\u0442\u043E\u0433
\u0438\u0442\u043E\u0433\u0438
\u0437\u0430
\u043F\u0440\u043E\u0442\u0438\u0432
\u0432\u043E\u0437\u0434\u0435\u0440\u0436\u0430\u043B\u0438\u0441\u044C
\u0432\u043E\u0437\u0434\u0435\u0440\u0436\u0430\u043B\u0441\u044F
\u0432\u043E\u0437\u0434\u0435\u0440\u0436\u0430\u043B\u043E\u0441\u044C
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0430\u044F \u0432\u0441\u0442\u0440\u0435\u0447\u0430
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0435 \u0441\u043E\u0431\u0440\u0430\u043D\u0438\u0435
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0435 \u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0435
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439 \u0441\u043E\u0437\u0432\u043E\u043D
\u0434\u0430\u0442\u0430 \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0439 \u0432\u0441\u0442\u0440\u0435\u0447\u0438
\u0434\u0430\u0442\u0430
\u043C\u0435\u0441\u0442\u043E
\u0432\u0440\u0435\u043C\u044F
\u0446\u0435\u043B\u044C
\u0440\u0435\u0437\u044E\u043C\u0435
\u0441\u0441\u044B\u043B\u043A\u0430
\u0441\u0441\u044B\u043B\u043A\u0438
\u043D\u0430\u0447\u0430\u043B\u043E
\u043A\u043E\u043D\u0435\u0446
\u043E\u043A\u043E\u043D\u0447\u0430\u043D\u0438\u0435
\u0438\u0434\u0435\u044F
\u0438\u0434\u0435\u0438
\u043A\u043E\u043D\u0441\u0435\u043D\u0441\u0443\u0441
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0451\u043D\u043D\u043E\u0441\u0442\u044C
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0435\u043D\u043D\u043E\u0441\u0442\u044C
\u043F\u0440\u043E\u0431\u043B\u0435\u043C\u0430
\u043F\u0440\u043E\u0431\u043B\u0435\u043C\u044B
\u0441\u0442\u0430\u0442\u0443\u0441
\u043A\u043E\u043D\u0442\u0435\u043A\u0441\u0442
`,
  templates: `
\u0432\u043F\u0438\u0448\u0438\u0442\u0435 \u0437\u0430\u0434\u0430\u0447\u0438
\u0432\u043F\u0438\u0448\u0438\u0442\u0435 \u0441\u044E\u0434\u0430 \u0437\u0430\u0434\u0430\u0447\u0438
\u0434\u043E\u0431\u0430\u0432\u044C\u0442\u0435 \u0437\u0430\u0434\u0430\u0447\u0438
\u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435 \u0437\u0430\u0434\u0430\u0447\u0438
\u043E\u043F\u0438\u0448\u0438\u0442\u0435 \u0437\u0430\u0434\u0430\u0447\u0443
\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435 \u0437\u0430\u0434\u0430\u0447\u0438
\u0438\u043C\u044F \u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u0433\u043E
\u043A\u0442\u043E \u0447\u0442\u043E \u0434\u0435\u043B\u0430\u0435\u0442
`,
  intelligence: `
\u0438\u0441\u043A\u0443\u0441\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439 \u0438\u043D\u0442\u0435\u043B\u043B\u0435\u043A\u0442
\u043C\u043E\u0434\u0435\u043B\u044C
\u043C\u043E\u0434\u0435\u043B\u0438
\u043C\u043E\u0434\u0435\u043B\u0435\u0439
\u0438\u043D\u0441\u0442\u0440\u0443\u043C\u0435\u043D\u0442\u044B
\u0441\u0442\u0440\u0430\u0442\u0435\u0433\u0438\u044F
\u043F\u043E\u043B\u0438\u0442\u0438\u043A\u0430
\u0430\u0441\u0441\u0438\u0441\u0442\u0435\u043D\u0442
\u0430\u0441\u0441\u0438\u0441\u0442\u0435\u043D\u0442\u044B
\u043F\u043E\u043C\u043E\u0449\u043D\u0438\u043A
\u0430\u0433\u0435\u043D\u0442
\u0430\u0433\u0435\u043D\u0442\u044B
\u0432
\u0438
\u0435\u0441\u0442\u044C
\u0434\u043B\u044F
\u043D\u0430
\u043D\u0435
\u043C\u043E\u0436\u0435\u0442
\u044D\u0442\u043E
act
`,
  notNames: `${DOING5}
\u044D\u0442\u043E\u0442
\u044D\u0442\u0430
\u044D\u0442\u043E
\u044D\u0442\u0438
\u0432
\u0432\u043E
\u0438\u0437
\u0441
\u0441\u043E
\u043D\u0430
\u0434\u043E
\u043E\u0442
\u043F\u043E
\u0437\u0430
\u043E
\u043E\u0431
\u0438
\u0430
\u043D\u043E
\u0438\u043B\u0438
\u0435\u0441\u043B\u0438
\u043A\u043E\u0433\u0434\u0430
\u043A\u0442\u043E
\u0447\u0442\u043E
\u043A\u0430\u043A
\u0433\u0434\u0435
\u043F\u043E\u0447\u0435\u043C\u0443
\u0434\u043B\u044F
\u043F\u0435\u0440\u0435\u0434
\u0447\u0435\u0440\u0435\u0437
\u043F\u0440\u0438
\u043F\u043E\u0434
\u043D\u0430\u0434
\u0431\u0435\u0437
\u043C\u044B
\u0432\u044B
\u043E\u043D
\u043E\u043D\u0430
\u043E\u043D\u0438
\u043D\u0435
\u0434\u0430
\u043D\u0435\u0442
\u0443\u0436\u0435
\u0435\u0449\u0451
\u0435\u0449\u0435
\u0442\u043E\u0436\u0435
\u0442\u0430\u043A\u0436\u0435
\u043D\u0430\u0434\u043E
\u043D\u0443\u0436\u043D\u043E
\u043D\u0435\u043E\u0431\u0445\u043E\u0434\u0438\u043C\u043E
\u043F\u043E\u0436\u0430\u043B\u0443\u0439\u0441\u0442\u0430
\u043F\u0440\u043E\u0441\u044C\u0431\u0430
\u0441\u043F\u0430\u0441\u0438\u0431\u043E
\u0431\u043B\u0430\u0433\u043E\u0434\u0430\u0440\u043D\u043E\u0441\u0442\u044C
\u043F\u043E\u0442\u043E\u043C
\u0437\u0430\u0442\u0435\u043C
\u0434\u0430\u043B\u0435\u0435
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0430\u044F
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0435
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0435
\u043D\u043E\u0432\u044B\u0439
\u043D\u043E\u0432\u0430\u044F
\u043D\u043E\u0432\u043E\u0435
\u043D\u043E\u0432\u044B\u0435
\u0441\u0440\u043E\u043A
\u0441\u0440\u043E\u043A\u0438
\u0434\u0435\u0434\u043B\u0430\u0439\u043D
\u0442\u0435\u043C\u0430
\u0432\u043E\u043F\u0440\u043E\u0441
\u0432\u043E\u043F\u0440\u043E\u0441\u044B
\u0438\u0434\u0435\u044F
\u0440\u0435\u0448\u0435\u043D\u0438\u0435
\u0440\u0435\u0448\u0435\u043D\u0438\u044F
\u0432\u043E\u0437\u043C\u043E\u0436\u043D\u043E\u0441\u0442\u044C
\u0446\u0435\u043B\u044C
\u044D\u0442\u0430\u043F
\u0444\u0430\u0437\u0430
\u0448\u0430\u0433
\u0432\u0435\u0440\u0441\u0438\u044F
\u0441\u0441\u044B\u043B\u043A\u0430
\u0441\u0441\u044B\u043B\u043A\u0438
\u0441\u0430\u0439\u0442
\u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0430
\u0431\u044E\u0434\u0436\u0435\u0442
\u0444\u0438\u043D\u0430\u043D\u0441\u044B
\u0432\u0437\u043D\u043E\u0441\u044B
\u0434\u043E\u0433\u043E\u0432\u043E\u0440
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u044B
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0430
\u0441\u0447\u0451\u0442
\u0441\u0447\u0435\u0442
\u0441\u0447\u0435\u0442\u0430
\u043F\u043B\u0430\u043A\u0430\u0442
\u043F\u043B\u0430\u043A\u0430\u0442\u044B
\u0430\u0444\u0438\u0448\u0430
\u0430\u0444\u0438\u0448\u0438
\u043B\u0438\u0441\u0442\u043E\u0432\u043A\u0438
\u043B\u0438\u0441\u0442\u043E\u0432\u043A\u0430
\u043B\u043E\u0433\u043E\u0442\u0438\u043F
\u0443\u0441\u0442\u0430\u0432
\u0431\u0430\u0437\u0430
\u0441\u0435\u0440\u0432\u0435\u0440
\u0441\u0435\u0440\u0432\u0435\u0440\u044B
\u0441\u0435\u0440\u0432\u0438\u0441
\u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430\u0446\u0438\u044F
\u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u044B
\u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442
\u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439
\u043A\u043E\u0434
\u0442\u0435\u0441\u0442\u044B
\u043F\u043E\u0447\u0442\u0430
\u043F\u0438\u0441\u044C\u043C\u043E
\u043F\u0438\u0441\u044C\u043C\u0430
\u0441\u043E\u0446\u0441\u0435\u0442\u0438
\u0440\u0435\u043A\u043B\u0430\u043C\u0430
\u043F\u0440\u043E\u0434\u0432\u0438\u0436\u0435\u043D\u0438\u0435
\u043D\u0430\u0431\u043E\u0440
\u043E\u0431\u0443\u0447\u0435\u043D\u0438\u0435
\u043A\u0443\u0440\u0441
\u043A\u0443\u0440\u0441\u044B
\u0441\u0435\u043C\u0438\u043D\u0430\u0440
\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438\u044F
\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u0435
\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u044F
\u043F\u043E\u043C\u0435\u0449\u0435\u043D\u0438\u0435
\u0437\u0430\u043B
\u043E\u0431\u043E\u0440\u0443\u0434\u043E\u0432\u0430\u043D\u0438\u0435
\u0437\u0430\u043A\u0443\u043F\u043A\u0438
\u0433\u0440\u0430\u043D\u0442
\u0433\u0440\u0430\u043D\u0442\u044B
\u0437\u0430\u044F\u0432\u043A\u0430
\u0437\u0430\u044F\u0432\u043A\u0438
\u043E\u0442\u0447\u0451\u0442
\u043E\u0442\u0447\u0435\u0442
\u043E\u0442\u0447\u0451\u0442\u044B
\u0430\u043D\u043A\u0435\u0442\u0430
\u043E\u043F\u0440\u043E\u0441
\u0444\u043E\u0440\u043C\u0430
\u0434\u043E\u043C\u0435\u043D
\u0430\u043A\u043A\u0430\u0443\u043D\u0442
\u0430\u043A\u043A\u0430\u0443\u043D\u0442\u044B
\u0431\u044D\u043A\u0435\u043D\u0434
\u0444\u0440\u043E\u043D\u0442\u0435\u043D\u0434
\u0431\u0435\u043A\u0435\u043D\u0434
\u0437\u0430\u0434\u0430\u0447\u0430
\u0437\u0430\u0434\u0430\u0447\u0438
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u0435
\u043F\u043E\u0440\u0443\u0447\u0435\u043D\u0438\u044F
\u0441\u0442\u0430\u0442\u0443\u0441
\u043F\u0440\u0438\u043E\u0440\u0438\u0442\u0435\u0442
\u0441\u0440\u043E\u0447\u043D\u043E
\u0432\u0430\u0436\u043D\u043E
\u0432\u043E\u0437\u043C\u043E\u0436\u043D\u043E
\u0432\u0435\u0440\u043E\u044F\u0442\u043D\u043E
\u0432\u0441\u0451
\u043A\u0442\u043E \u0442\u043E
\u044F\u043D\u0432\u0430\u0440\u044C
\u0444\u0435\u0432\u0440\u0430\u043B\u044C
\u043C\u0430\u0440\u0442
\u0430\u043F\u0440\u0435\u043B\u044C
\u043C\u0430\u0439
\u0438\u044E\u043D\u044C
\u0438\u044E\u043B\u044C
\u0430\u0432\u0433\u0443\u0441\u0442
\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C
\u043E\u043A\u0442\u044F\u0431\u0440\u044C
\u043D\u043E\u044F\u0431\u0440\u044C
\u0434\u0435\u043A\u0430\u0431\u0440\u044C
\u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A
\u0432\u0442\u043E\u0440\u043D\u0438\u043A
\u0441\u0440\u0435\u0434\u0430
\u0447\u0435\u0442\u0432\u0435\u0440\u0433
\u043F\u044F\u0442\u043D\u0438\u0446\u0430
\u0441\u0443\u0431\u0431\u043E\u0442\u0430
\u0432\u043E\u0441\u043A\u0440\u0435\u0441\u0435\u043D\u044C\u0435
\u0447\u0430\u0439
\u043A\u043E\u0444\u0435
\u043A\u043B\u044E\u0447\u0438
\u043A\u043B\u044E\u0447
\u0441\u043F\u043E\u043D\u0441\u043E\u0440
\u0441\u043F\u043E\u043D\u0441\u043E\u0440\u044B
\u043F\u0440\u0438\u0433\u043B\u0430\u0448\u0435\u043D\u0438\u0435
\u043F\u0440\u0438\u0433\u043B\u0430\u0448\u0435\u043D\u0438\u044F
\u0432\u0441\u0442\u0440\u0435\u0447\u0430
\u0441\u043E\u0431\u0440\u0430\u043D\u0438\u0435
\u0441\u043E\u0437\u0432\u043E\u043D
\u0440\u0435\u043B\u0438\u0437
\u0434\u0438\u0437\u0430\u0439\u043D
\u0438\u043D\u0442\u0435\u0440\u0444\u0435\u0439\u0441
\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435
\u043F\u0440\u0435\u0437\u0435\u043D\u0442\u0430\u0446\u0438\u044F
\u0438\u043D\u0441\u0442\u0440\u0443\u043A\u0446\u0438\u044F
\u0438\u043D\u0444\u0440\u0430\u0441\u0442\u0440\u0443\u043A\u0442\u0443\u0440\u0430
\u043C\u043E\u043D\u0438\u0442\u043E\u0440\u0438\u043D\u0433
\u0431\u0435\u0437\u043E\u043F\u0430\u0441\u043D\u043E\u0441\u0442\u044C
\u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0451\u043D\u043D\u043E\u0441\u0442\u044C
\u0431\u0430\u0433
\u0431\u0430\u0433\u0438
\u0444\u0438\u0447\u0430
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u0430\u044F
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0435
\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u0441\u0442\u044C
\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u044C
\u0438\u0441\u043F\u043E\u043B\u043D\u0438\u0442\u0435\u043B\u0438
\u0432\u043B\u0430\u0434\u0435\u043B\u0435\u0446
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043E
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430
\u0443\u0447\u0430\u0441\u0442\u043D\u0438\u043A
\u043A\u0443\u0440\u0430\u0442\u043E\u0440
\u043F\u0435\u0440\u0441\u043E\u043D\u0430
\u0432\u044B\u043F\u043E\u043B\u043D\u044F\u0435\u0442
\u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442
\u043B\u0438\u0446\u043E
\u043E\u0442\u0432\u0435\u0447\u0430\u044E\u0442
\u0441\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435
\u0433\u043E\u0442\u043E\u0432\u043E
\u0433\u043E\u0442\u043E\u0432\u043D\u043E\u0441\u0442\u044C
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043E
\u043F\u0440\u043E\u0433\u0440\u0435\u0441\u0441
\u0438\u0441\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u0435
\u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u0438\u0435
`,
  objects: `
\u0441
\u0441\u043E
\u043E\u0442
\u0434\u043B\u044F
\u0434\u043E
\u043A
\u043A\u043E
\u0438
\u0438\u043B\u0438
\u0447\u0435\u0440\u0435\u0437
\u043F\u043E
\u043E
\u043E\u0431
\u0443
\u043D\u0430
\u0437\u0430
\u043F\u0440\u0438
\u0441\u043F\u0440\u043E\u0441\u0438\u0442\u044C
\u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u044C
\u0443\u0432\u0435\u0434\u043E\u043C\u0438\u0442\u044C
\u0441\u043E\u043E\u0431\u0449\u0438\u0442\u044C
\u043F\u0440\u0438\u0433\u043B\u0430\u0441\u0438\u0442\u044C
\u0441\u0432\u044F\u0437\u0430\u0442\u044C\u0441\u044F
\u043F\u043E\u043C\u043E\u0447\u044C
\u043F\u0438\u043D\u0433\u0430\u043D\u0443\u0442\u044C
\u043A\u0430\u043A
\u0447\u0435\u043C
\u0434\u043E\u0431\u0430\u0432\u0438\u0442\u044C
\u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0430\u0442\u044C
\u0441\u043F\u0430\u0441\u0438\u0431\u043E
\u043D\u0430\u043F\u043E\u043C\u043D\u0438\u0442\u044C
\u043F\u043E\u0437\u0432\u0430\u0442\u044C
\u0443\u0442\u043E\u0447\u043D\u0438\u0442\u044C
`,
  imperative: DOING5,
  month: `
\u044F\u043D\u0432\u0430\u0440\u044C
\u0444\u0435\u0432\u0440\u0430\u043B\u044C
\u043C\u0430\u0440\u0442
\u0430\u043F\u0440\u0435\u043B\u044C
\u043C\u0430\u0439
\u0438\u044E\u043D\u044C
\u0438\u044E\u043B\u044C
\u0430\u0432\u0433\u0443\u0441\u0442
\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C
\u043E\u043A\u0442\u044F\u0431\u0440\u044C
\u043D\u043E\u044F\u0431\u0440\u044C
\u0434\u0435\u043A\u0430\u0431\u0440\u044C
\u044F\u043D\u0432\u0430\u0440\u044F
\u0444\u0435\u0432\u0440\u0430\u043B\u044F
\u043C\u0430\u0440\u0442\u0430
\u0430\u043F\u0440\u0435\u043B\u044F
\u043C\u0430\u044F
\u0438\u044E\u043D\u044F
\u0438\u044E\u043B\u044F
\u0430\u0432\u0433\u0443\u0441\u0442\u0430
\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F
\u043E\u043A\u0442\u044F\u0431\u0440\u044F
\u043D\u043E\u044F\u0431\u0440\u044F
\u0434\u0435\u043A\u0430\u0431\u0440\u044F
\u044F\u043D\u0432\u0430\u0440\u0435
\u0444\u0435\u0432\u0440\u0430\u043B\u0435
\u043C\u0430\u0440\u0442\u0435
\u0430\u043F\u0440\u0435\u043B\u0435
\u043C\u0430\u0435
\u0438\u044E\u043D\u0435
\u0438\u044E\u043B\u0435
\u0430\u0432\u0433\u0443\u0441\u0442\u0435
\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u0435
\u043E\u043A\u0442\u044F\u0431\u0440\u0435
\u043D\u043E\u044F\u0431\u0440\u0435
\u0434\u0435\u043A\u0430\u0431\u0440\u0435
\u044F\u043D\u0432\u0430\u0440\u044E
\u0444\u0435\u0432\u0440\u0430\u043B\u044E
\u043C\u0430\u0440\u0442\u0443
\u0430\u043F\u0440\u0435\u043B\u044E
\u043C\u0430\u044E
\u0438\u044E\u043D\u044E
\u0438\u044E\u043B\u044E
\u0430\u0432\u0433\u0443\u0441\u0442\u0443
\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044E
\u043E\u043A\u0442\u044F\u0431\u0440\u044E
\u043D\u043E\u044F\u0431\u0440\u044E
\u0434\u0435\u043A\u0430\u0431\u0440\u044E
\u044F\u043D\u0432
\u0444\u0435\u0432
\u043C\u0430\u0440
\u0430\u043F\u0440
\u043C\u0430\u0439
\u0438\u044E\u043D
\u0438\u044E\u043B
\u0430\u0432\u0433
\u0441\u0435\u043D
\u043E\u043A\u0442
\u043D\u043E\u044F
\u0434\u0435\u043A
\u044F\u043D\u0432
\u0444\u0435\u0432\u0440
\u043C\u0430\u0440\u0442
\u0430\u043F\u0440
\u043C\u0430\u044F
\u0438\u044E\u043D\u044C
\u0438\u044E\u043B\u044C
\u0430\u0432\u0433
\u0441\u0435\u043D\u0442
\u043E\u043A\u0442
\u043D\u043E\u044F\u0431
\u0434\u0435\u043A
`,
  weekday: `
\u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A
\u0432\u0442\u043E\u0440\u043D\u0438\u043A
\u0441\u0440\u0435\u0434\u0430
\u0447\u0435\u0442\u0432\u0435\u0440\u0433
\u043F\u044F\u0442\u043D\u0438\u0446\u0430
\u0441\u0443\u0431\u0431\u043E\u0442\u0430
\u0432\u043E\u0441\u043A\u0440\u0435\u0441\u0435\u043D\u044C\u0435
\u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A\u0430
\u0432\u0442\u043E\u0440\u043D\u0438\u043A\u0430
\u0441\u0440\u0435\u0434\u044B
\u0447\u0435\u0442\u0432\u0435\u0440\u0433\u0430
\u043F\u044F\u0442\u043D\u0438\u0446\u044B
\u0441\u0443\u0431\u0431\u043E\u0442\u044B
\u0432\u043E\u0441\u043A\u0440\u0435\u0441\u0435\u043D\u044C\u044F
\u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A
\u0432\u0442\u043E\u0440\u043D\u0438\u043A
\u0441\u0440\u0435\u0434\u0443
\u0447\u0435\u0442\u0432\u0435\u0440\u0433
\u043F\u044F\u0442\u043D\u0438\u0446\u0443
\u0441\u0443\u0431\u0431\u043E\u0442\u0443
\u0432\u043E\u0441\u043A\u0440\u0435\u0441\u0435\u043D\u044C\u0435
\u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A\u0443
\u0432\u0442\u043E\u0440\u043D\u0438\u043A\u0443
\u0441\u0440\u0435\u0434\u0435
\u0447\u0435\u0442\u0432\u0435\u0440\u0433\u0443
\u043F\u044F\u0442\u043D\u0438\u0446\u0435
\u0441\u0443\u0431\u0431\u043E\u0442\u0435
\u0432\u043E\u0441\u043A\u0440\u0435\u0441\u0435\u043D\u044C\u044E
\u043F\u043D
\u0432\u0442
\u0441\u0440
\u0447\u0442
\u043F\u0442
\u0441\u0431
\u0432\u0441
`,
  count: `
\u043E\u0434\u0438\u043D
\u0434\u0432\u0430
\u0442\u0440\u0438
\u0447\u0435\u0442\u044B\u0440\u0435
\u043F\u044F\u0442\u044C
\u0448\u0435\u0441\u0442\u044C
\u0441\u0435\u043C\u044C
\u0432\u043E\u0441\u0435\u043C\u044C
\u0434\u0435\u0432\u044F\u0442\u044C
\u0434\u0435\u0441\u044F\u0442\u044C
\u043E\u0434\u043D\u0443
\u0434\u0432\u0435
\u0442\u0440\u0438
\u0447\u0435\u0442\u044B\u0440\u0435
\u043F\u044F\u0442\u044C
\u0448\u0435\u0441\u0442\u044C
\u0441\u0435\u043C\u044C
\u0432\u043E\u0441\u0435\u043C\u044C
\u0434\u0435\u0432\u044F\u0442\u044C
\u0434\u0435\u0441\u044F\u0442\u044C
\u043E\u0434\u043D\u043E\u0433\u043E
\u0434\u0432\u0443\u0445
\u0442\u0440\u0451\u0445
\u0447\u0435\u0442\u044B\u0440\u0451\u0445
\u043F\u044F\u0442\u0438
\u0448\u0435\u0441\u0442\u0438
\u0441\u0435\u043C\u0438
\u0432\u043E\u0441\u044C\u043C\u0438
\u0434\u0435\u0432\u044F\u0442\u0438
\u0434\u0435\u0441\u044F\u0442\u0438
\u043E\u0434\u043D\u043E\u0439
\u0434\u0432\u0443\u0445
\u0442\u0440\u0435\u0445
\u0447\u0435\u0442\u044B\u0440\u0435\u0445
\u043F\u044F\u0442\u0438
\u0448\u0435\u0441\u0442\u0438
\u0441\u0435\u043C\u0438
\u0432\u043E\u0441\u044C\u043C\u0438
\u0434\u0435\u0432\u044F\u0442\u0438
\u0434\u0435\u0441\u044F\u0442\u0438
`,
  timeUnit: `
\u0434\u0435\u043D\u044C
\u043D\u0435\u0434\u0435\u043B\u044F
\u043C\u0435\u0441\u044F\u0446
\u043A\u0432\u0430\u0440\u0442\u0430\u043B
\u0433\u043E\u0434
\u0434\u043D\u044F
\u043D\u0435\u0434\u0435\u043B\u0438
\u043C\u0435\u0441\u044F\u0446\u0430
\u043A\u0432\u0430\u0440\u0442\u0430\u043B\u0430
\u0433\u043E\u0434\u0430
\u0434\u043D\u0438
\u043D\u0435\u0434\u0435\u043B\u0435
\u043C\u0435\u0441\u044F\u0446\u0435
\u043A\u0432\u0430\u0440\u0442\u0430\u043B\u0435
\u0433\u043E\u0434\u0443
\u0434\u043D\u0435\u0439
\u043D\u0435\u0434\u0435\u043B\u044C
\u043C\u0435\u0441\u044F\u0446\u0435\u0432
\u043A\u0432\u0430\u0440\u0442\u0430\u043B\u043E\u0432
\u043B\u0435\u0442
\u0434\u043D\u044F\u0445
\u043D\u0435\u0434\u0435\u043B\u044F\u0445
\u043C\u0435\u0441\u044F\u0446\u0430\u0445
\u043A\u0432\u0430\u0440\u0442\u0430\u043B\u0430\u0445
\u0433\u043E\u0434\u0430\u0445
\u0434\u0435\u043D\u044C
\u043D\u0435\u0434\u0435\u043B\u044E
\u043C\u0435\u0441\u044F\u0446
\u043A\u0432\u0430\u0440\u0442\u0430\u043B
\u0433\u043E\u0434
\u0434\u043D\u0435\u0439
\u043D\u0435\u0434\u0435\u043B\u0438
\u043C\u0435\u0441\u044F\u0446\u044B
\u043A\u0432\u0430\u0440\u0442\u0430\u043B\u044B
\u0433\u043E\u0434\u044B
`,
  alsoName: `
\u0430\u0432\u0433\u0443\u0441\u0442
`,
  ordinal: `
\u0433\u043E
\u0435
\u043E\u0435
`,
  yearSign: `
\u0433
\u0433.
\u0433\u043E\u0434\u0430
\u0433\u043E\u0434\u0443
`,
  today: `
\u0441\u0435\u0433\u043E\u0434\u043D\u044F
\u0441\u0435\u0433\u043E\u0434\u043D\u044F \u0432\u0435\u0447\u0435\u0440\u043E\u043C
`,
  tomorrow: `
\u0437\u0430\u0432\u0442\u0440\u0430
\u0437\u0430\u0432\u0442\u0440\u0430\u0448\u043D\u0435\u0433\u043E \u0434\u043D\u044F
`,
  relativeDay: `
\u043F\u043E\u043B\u0443\u0434\u043D\u044F
\u043E\u0431\u0435\u0434\u0430
`,
  season: `
\u043D\u043E\u0432\u044B\u0439 \u0433\u043E\u0434
\u043D\u043E\u0432\u043E\u0433\u043E \u0433\u043E\u0434\u0430
\u043D\u043E\u0432\u043E\u043C\u0443 \u0433\u043E\u0434\u0443
\u0440\u043E\u0436\u0434\u0435\u0441\u0442\u0432\u043E
\u0440\u043E\u0436\u0434\u0435\u0441\u0442\u0432\u0430
\u043F\u0430\u0441\u0445\u0430
\u043F\u0430\u0441\u0445\u0438
\u043B\u0435\u0442\u043E
\u043B\u0435\u0442\u0430
\u043B\u0435\u0442\u0443
\u043A\u0430\u043D\u0438\u043A\u0443\u043B\u044B
\u043A\u0430\u043D\u0438\u043A\u0443\u043B
\u043A\u0430\u043D\u0438\u043A\u0443\u043B\u0430\u043C
\u043C\u0430\u0439\u0441\u043A\u0438\u0435 \u043F\u0440\u0430\u0437\u0434\u043D\u0438\u043A\u0438
\u043C\u0430\u0439\u0441\u043A\u0438\u0445 \u043F\u0440\u0430\u0437\u0434\u043D\u0438\u043A\u043E\u0432
\u043C\u0430\u0439\u0441\u043A\u0438\u0445
\u043F\u0440\u0430\u0437\u0434\u043D\u0438\u043A\u0438
\u043F\u0440\u0430\u0437\u0434\u043D\u0438\u043A\u043E\u0432
\u043E\u0442\u043F\u0443\u0441\u043A
\u043E\u0442\u043F\u0443\u0441\u043A\u0430
`,
  week: `
\u043D\u0435\u0434\u0435\u043B\u044F
\u043D\u0435\u0434\u0435\u043B\u0438
\u043D\u0435\u0434\u0435\u043B\u0435
\u043D\u0435\u0434\u0435\u043B\u044E
\u043C\u0435\u0441\u044F\u0446
\u043C\u0435\u0441\u044F\u0446\u0430
\u043C\u0435\u0441\u044F\u0446\u0435
\u0432\u044B\u0445\u043E\u0434\u043D\u044B\u0435
\u0432\u044B\u0445\u043E\u0434\u043D\u044B\u0445
\u043D\u0430 \u0432\u044B\u0445\u043E\u0434\u043D\u044B\u0445
\u0432\u044B\u0445\u043E\u0434\u043D\u044B\u043C
\u043F\u043E\u043B\u0443\u0433\u043E\u0434\u0438\u0435
\u043F\u043E\u043B\u0443\u0433\u043E\u0434\u0438\u044F
\u0441\u0435\u043C\u0435\u0441\u0442\u0440
\u0441\u0435\u043C\u0435\u0441\u0442\u0440\u0430
`,
  once: `
\u0440\u0430\u0437
\u0440\u0430\u0437\u0443
\u0440\u0430\u0437\u0430
`,
  occasion: `
\u0432\u0441\u0442\u0440\u0435\u0447\u0430
\u0432\u0441\u0442\u0440\u0435\u0447\u0438
\u0432\u0441\u0442\u0440\u0435\u0447\u0435
\u0432\u0441\u0442\u0440\u0435\u0447\u0443
\u0432\u0441\u0442\u0440\u0435\u0447\u0435\u0439
\u0441\u043E\u0431\u0440\u0430\u043D\u0438\u0435
\u0441\u043E\u0431\u0440\u0430\u043D\u0438\u044F
\u0441\u043E\u0431\u0440\u0430\u043D\u0438\u044E
\u0441\u043E\u0431\u0440\u0430\u043D\u0438\u0435\u043C
\u0441\u043E\u0431\u0440\u0430\u043D\u0438\u0438
\u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0435
\u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u044F
\u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u044E
\u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0435\u043C
\u0437\u0430\u0441\u0435\u0434\u0430\u043D\u0438\u0438
\u0441\u043E\u0432\u0435\u0449\u0430\u043D\u0438\u0435
\u0441\u043E\u0432\u0435\u0449\u0430\u043D\u0438\u044F
\u0441\u043E\u0432\u0435\u0449\u0430\u043D\u0438\u044E
\u0441\u043E\u0432\u0435\u0449\u0430\u043D\u0438\u0435\u043C
\u0441\u043E\u0432\u0435\u0449\u0430\u043D\u0438\u0438
\u0441\u043E\u0437\u0432\u043E\u043D
\u0441\u043E\u0437\u0432\u043E\u043D\u0430
\u0441\u043E\u0437\u0432\u043E\u043D\u0443
\u0441\u043E\u0437\u0432\u043E\u043D\u043E\u043C
\u0441\u043E\u0437\u0432\u043E\u043D\u0435
\u043F\u043B\u0430\u043D\u0451\u0440\u043A\u0430
\u043F\u043B\u0430\u043D\u0451\u0440\u043A\u0438
\u043F\u043B\u0430\u043D\u0451\u0440\u043A\u0435
\u043F\u043B\u0430\u043D\u0435\u0440\u043A\u0430
\u043F\u043B\u0430\u043D\u0435\u0440\u043A\u0438
\u043F\u043B\u0430\u043D\u0435\u0440\u043A\u0435
\u0441\u043F\u0440\u0438\u043D\u0442
\u0441\u043F\u0440\u0438\u043D\u0442\u0430
\u0441\u043F\u0440\u0438\u043D\u0442\u0443
\u0441\u043F\u0440\u0438\u043D\u0442\u0435
\u0440\u0435\u043B\u0438\u0437
\u0440\u0435\u043B\u0438\u0437\u0430
\u0440\u0435\u043B\u0438\u0437\u0443
\u0440\u0435\u043B\u0438\u0437\u043E\u043C
\u0440\u0435\u043B\u0438\u0437\u0435
\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438\u044F
\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438\u0438
\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438\u044E
\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438\u0435\u0439
\u0441\u0435\u043C\u0438\u043D\u0430\u0440
\u0441\u0435\u043C\u0438\u043D\u0430\u0440\u0430
\u0441\u0435\u043C\u0438\u043D\u0430\u0440\u0443
\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u0435
\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u044F
\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u044E
\u043C\u0435\u0440\u043E\u043F\u0440\u0438\u044F\u0442\u0438\u0435\u043C
\u0434\u0435\u043C\u043E
\u043C\u0438\u0442\u0430\u043F
\u043C\u0438\u0442\u0430\u043F\u0430
\u043C\u0438\u0442\u0430\u043F\u0443
`,
  milestone: `
\u0440\u0435\u043B\u0438\u0437
\u0440\u0435\u043B\u0438\u0437\u0430
\u0440\u0435\u043B\u0438\u0437\u0443
\u0440\u0435\u043B\u0438\u0437\u043E\u043C
\u0440\u0435\u043B\u0438\u0437\u0435
\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438\u044F
\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438\u0438
\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438\u044E
\u043A\u043E\u043D\u0444\u0435\u0440\u0435\u043D\u0446\u0438\u0435\u0439
`,
  coming: `
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0430\u044F
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0435
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0435
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0433\u043E
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0439
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u043C\u0443
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u043C
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0443\u044E
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u043C
\u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0445
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0438\u0439
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0430\u044F
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0435\u0435
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0438\u0435
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0435\u0433\u043E
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0435\u0439
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0435\u043C\u0443
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0435\u043C
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0443\u044E
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0438\u0445
\u0431\u0443\u0434\u0443\u0449\u0438\u0439
\u0431\u0443\u0434\u0443\u0449\u0435\u0439
\u0431\u0443\u0434\u0443\u0449\u0435\u0433\u043E
\u0431\u0443\u0434\u0443\u0449\u0435\u043C
\u0431\u0443\u0434\u0443\u0449\u0443\u044E
\u043E\u0447\u0435\u0440\u0435\u0434\u043D\u043E\u0439
\u043E\u0447\u0435\u0440\u0435\u0434\u043D\u043E\u0433\u043E
\u043E\u0447\u0435\u0440\u0435\u0434\u043D\u043E\u043C\u0443
\u043F\u0440\u0435\u0434\u0441\u0442\u043E\u044F\u0449\u0438\u0439
\u043F\u0440\u0435\u0434\u0441\u0442\u043E\u044F\u0449\u0435\u0433\u043E
\u043F\u0440\u0435\u0434\u0441\u0442\u043E\u044F\u0449\u0435\u0439
\u043F\u0440\u0435\u0434\u0441\u0442\u043E\u044F\u0449\u0435\u043C\u0443
`,
  current: `
\u044D\u0442\u043E\u0442
\u044D\u0442\u0430
\u044D\u0442\u043E
\u044D\u0442\u043E\u0439
\u044D\u0442\u043E\u0433\u043E
\u044D\u0442\u043E\u043C\u0443
\u044D\u0442\u043E\u043C
\u044D\u0442\u0443
\u044D\u0442\u0438\u0445
\u0442\u0435\u043A\u0443\u0449\u0438\u0439
\u0442\u0435\u043A\u0443\u0449\u0430\u044F
\u0442\u0435\u043A\u0443\u0449\u0435\u0439
\u0442\u0435\u043A\u0443\u0449\u0435\u0433\u043E
\u0442\u0435\u043A\u0443\u0449\u0435\u043C
\u0442\u0435\u043A\u0443\u0449\u0443\u044E
\u043D\u044B\u043D\u0435\u0448\u043D\u0435\u0439
\u043D\u044B\u043D\u0435\u0448\u043D\u0435\u0433\u043E
`,
  partOf: `
\u043D\u0430\u0447\u0430\u043B\u043E
\u043D\u0430\u0447\u0430\u043B\u0430
\u043D\u0430\u0447\u0430\u043B\u0435
\u043D\u0430\u0447\u0430\u043B\u0443
\u0441\u0435\u0440\u0435\u0434\u0438\u043D\u0430
\u0441\u0435\u0440\u0435\u0434\u0438\u043D\u044B
\u0441\u0435\u0440\u0435\u0434\u0438\u043D\u0435
`,
  few: `
\u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E
\u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u0438\u0445
\u043F\u0430\u0440\u0443
\u043F\u0430\u0440\u0430
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0438\u0435
\u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0438\u0445
`,
  until: `
\u0434\u043E
\u043A
\u043A\u043E
\u043D\u0435 \u043F\u043E\u0437\u0434\u043D\u0435\u0435
\u043D\u0435 \u043F\u043E\u0437\u0436\u0435
\u043D\u0435 \u043F\u043E\u0437\u0434\u043D\u0435\u0435 \u0447\u0435\u043C
\u0441\u0440\u043E\u043A
\u0441\u0440\u043E\u043A \u0434\u043E
\u0441\u0440\u043E\u043A \u043A
\u0434\u0435\u0434\u043B\u0430\u0439\u043D
\u043A\u0440\u0430\u0439\u043D\u0438\u0439 \u0441\u0440\u043E\u043A
`,
  before: `
\u0434\u043E
\u043A
\u043F\u0435\u0440\u0435\u0434
`,
  timeFor: `
\u043D\u0430
\u043A
`,
  within: `
\u0432 \u0442\u0435\u0447\u0435\u043D\u0438\u0435
\u0437\u0430
\u0447\u0435\u0440\u0435\u0437
\u0432
`,
  onDay: `
\u0432
\u0432\u043E
\u043D\u0430
`,
  afterTime: `
\u043F\u043E\u0441\u043B\u0435
`,
  told: `
\u0447\u0442\u043E
\u043A\u043E\u0442\u043E\u0440\u044B\u0439
\u043A\u043E\u0442\u043E\u0440\u0430\u044F
\u043A\u043E\u0442\u043E\u0440\u043E\u0435
\u043A\u043E\u0442\u043E\u0440\u044B\u0435
\u043F\u043E\u0442\u043E\u043C\u0443 \u0447\u0442\u043E
\u0442\u0430\u043A \u043A\u0430\u043A
\u043F\u043E\u0441\u043A\u043E\u043B\u044C\u043A\u0443
`,
  asks: `
\u0441\u043F\u0440\u043E\u0441\u0438\u0442\u044C
\u0441\u043F\u0440\u043E\u0441\u0438\u0442
\u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u044C
\u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442
\u043F\u0440\u0438\u0433\u043B\u0430\u0441\u0438\u0442\u044C
\u043F\u0440\u0438\u0433\u043B\u0430\u0441\u0438\u0442
\u043D\u0430\u043F\u043E\u043C\u043D\u0438\u0442\u044C
\u043D\u0430\u043F\u043E\u043C\u043D\u0438\u0442
\u043F\u0440\u043E\u0441\u0438\u0442\u044C
`,
  askedFor: `
\u0447\u0442\u043E\u0431\u044B
\u043B\u0438
\u043E
\u043E\u0431
`,
  isWhen: `
\u0431\u0443\u0434\u0435\u0442
\u0441\u043E\u0441\u0442\u043E\u0438\u0442\u0441\u044F
\u043F\u0440\u043E\u0439\u0434\u0451\u0442
\u043F\u0440\u043E\u0439\u0434\u0435\u0442
\u0431\u044B\u043B
\u0431\u044B\u043B\u0430
\u0431\u044B\u043B\u043E
\u043D\u0430\u0447\u0438\u043D\u0430\u0435\u0442\u0441\u044F
\u043D\u0430\u0447\u043D\u0451\u0442\u0441\u044F
`,
  scheduled: `
\u0437\u0430\u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u043D
\u0437\u0430\u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u043D\u0430
\u0437\u0430\u043F\u043B\u0430\u043D\u0438\u0440\u043E\u0432\u0430\u043D\u043E
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430
\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043E
`,
  timeWord: `
\u043C\u0438\u043D
\u043C\u0438\u043D.
\u043C\u0438\u043D\u0443\u0442
\u043C\u0438\u043D\u0443\u0442\u044B
\u0447
\u0447.
\u0447\u0430\u0441
\u0447\u0430\u0441\u0430
\u0447\u0430\u0441\u043E\u0432
\u0433
\u0433.
\u0443\u0442\u0440\u0430
\u0432\u0435\u0447\u0435\u0440\u0430
\u043F\u043E\u043B\u0434\u0435\u043D\u044C
`,
  afterTomorrow: `
\u043F\u043E\u0441\u043B\u0435\u0437\u0430\u0432\u0442\u0440\u0430
`,
  asSoon: `
\u043A\u0430\u043A \u043C\u043E\u0436\u043D\u043E \u0441\u043A\u043E\u0440\u0435\u0435
\u0441\u0440\u043E\u0447\u043D\u043E
\u0432 \u0431\u043B\u0438\u0436\u0430\u0439\u0448\u0435\u0435 \u0432\u0440\u0435\u043C\u044F
`,
  endOf: `
\u043A\u043E\u043D\u0435\u0446
\u043A\u043E\u043D\u0446\u0430
\u043A\u043E\u043D\u0446\u0435
\u043A\u043E\u043D\u0446\u0443
`,
  reported: `
\u0441\u043E\u043E\u0431\u0449\u0438\u043B
\u0441\u043E\u043E\u0431\u0449\u0438\u043B\u0430
\u0440\u0430\u0441\u0441\u043A\u0430\u0437\u0430\u043B
\u0440\u0430\u0441\u0441\u043A\u0430\u0437\u0430\u043B\u0430
\u043E\u0442\u043C\u0435\u0442\u0438\u043B
\u043E\u0442\u043C\u0435\u0442\u0438\u043B\u0430
\u0441\u043A\u0430\u0437\u0430\u043B
\u0441\u043A\u0430\u0437\u0430\u043B\u0430
\u043D\u0430\u043F\u043E\u043C\u043D\u0438\u043B
\u043D\u0430\u043F\u043E\u043C\u043D\u0438\u043B\u0430
\u0434\u043E\u043B\u043E\u0436\u0438\u043B
\u0434\u043E\u043B\u043E\u0436\u0438\u043B\u0430
\u0441\u0447\u0438\u0442\u0430\u0435\u0442
\u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0438\u043B
\u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0438\u043B\u0430
\u0441\u043F\u0440\u043E\u0441\u0438\u043B
\u0441\u043F\u0440\u043E\u0441\u0438\u043B\u0430
\u043F\u043E\u0431\u043B\u0430\u0433\u043E\u0434\u0430\u0440\u0438\u043B
\u043F\u043E\u0431\u043B\u0430\u0433\u043E\u0434\u0430\u0440\u0438\u043B\u0430
`,
  noNews: `
\u0431\u0435\u0437 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u0439
\u043D\u043E\u0432\u043E\u0441\u0442\u0435\u0439 \u043D\u0435\u0442
\u043D\u0435\u0442 \u043D\u043E\u0432\u043E\u0441\u0442\u0435\u0439
\u043D\u0435\u0442 \u043F\u0440\u043E\u0433\u0440\u0435\u0441\u0441\u0430
\u0431\u0435\u0437 \u043D\u043E\u0432\u043E\u0441\u0442\u0435\u0439
\u0432\u0441\u0451 \u0435\u0449\u0451 \u0432 \u0440\u0430\u0431\u043E\u0442\u0435
\u0432\u0441\u0435 \u0435\u0449\u0435 \u0432 \u0440\u0430\u0431\u043E\u0442\u0435
\u0435\u0449\u0451 \u043D\u0435 \u0441\u0434\u0435\u043B\u0430\u043D\u043E
\u0435\u0449\u0435 \u043D\u0435 \u0441\u0434\u0435\u043B\u0430\u043D\u043E
`
};

// src/minutes/vocabulary/sv.ts
var DOING6 = `
anm\xE4la
annonsera
ans\xF6ka
ans\xF6ka om
arbeta vidare med
arrangera
avboka
avsluta
avtala
be
be om
beskriva
best\xE4lla
best\xE4mma
bes\xF6ka
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
fastst\xE4lla
fixa
flytta
forts\xE4tta
fr\xE5ga
fylla i
f\xE5
f\xE5 fram
f\xF6rdela
f\xF6resl\xE5
f\xF6rbereda
f\xF6rmedla
f\xF6rnya
f\xF6rs\xF6ka
f\xF6lja upp
f\xF6rtydliga
genomf\xF6ra
godk\xE4nna
granska
g\xE5 igenom
g\xF6ra
g\xF6ra klart
hantera
hitta
hj\xE4lpa
h\xE5lla
h\xE4mta
h\xE4nga upp
h\xF6ra
h\xF6ra av sig
h\xF6ra med
implementera
informera
installera
integrera
inventera
inh\xE4mta
jobba med
jobba vidare
justera
kalla
kalla till
kartl\xE4gga
kolla
kolla upp
komma \xF6verens
kontakta
kontrollera
koordinera
kopiera
korrigera
k\xF6pa
k\xF6pa in
laga
leta
leta upp
leverera
lista
lyssna
l\xE4gga
l\xE4gga in
l\xE4gga till
l\xE4gga upp
l\xE4gga ut
l\xE4sa
l\xF6sa
maila
mejla
m\xE5la
m\xE4ta
n\xE4mna
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
p\xE5minna
rapportera
redigera
registrera
rekrytera
rensa
reparera
reservera
revidera
ringa
r\xE4tta
samla
samla in
sammanst\xE4lla
samordna
se till
se \xF6ver
skaffa
skapa
skicka
skicka in
skicka ut
skriva
skriva ut
skriva under
sk\xF6ta
skriva klart
slutf\xF6ra
sortera
spara
starta
st\xE4da
st\xE4mma av
st\xE4lla
sprida
st\xE4nga
svara
s\xE4ga upp
s\xE4tta
s\xE4tta ihop
s\xE4tta upp
s\xF6ka
ta
ta bort
ta fram
ta kontakt
ta kontakt med
ta med
ta reda p\xE5
ta upp
tacka
testa
tillfr\xE5ga
titta p\xE5
trycka
tv\xE4tta
t\xF6mma
underh\xE5lla
unders\xF6ka
underteckna
uppdatera
uppm\xE4rksamma
utforma
utf\xF6ra
utlysa
utreda
utse
utv\xE4rdera
utveckla
verifiera
vidarebefordra
visa
v\xE4lja
v\xE4rva
\xF6ppna
\xF6vers\xE4tta
\xF6verv\xE4ga
\xE5terkoppla
\xE5terkomma
\xE5tg\xE4rda
\xE4ndra
\xF6va
skriv
ring
best\xE4ll
k\xF6p
g\xF6r
f\xF6lj upp
kom ih\xE5g
bjud in
l\xE4gg
l\xE4gg upp
l\xE4gg ut
l\xE4gg till
s\xE4tt
s\xE4tt upp
h\xF6r
l\xE4s
meddela
unders\xF6k
f\xF6rbered
ink\xF6p
best\xE4llning
uppdatering
utskick
planering
bokning
kallelse
framtagande
\xF6versyn
`;
var sv = {
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
v\xE5r
v\xE5rt
v\xE5ra
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
n\xE5gon
n\xE5got
n\xE5gra
b\xE5da
annan
annat
andra
s\xE5dan
s\xE5dana
samma
flera
m\xE5nga
egna
eget
egen
den h\xE4r
det h\xE4r
de h\xE4r
respektive
`,
  definite: `
den
det
de
`,
  relation: `
av
fr\xE5n
till
f\xF6r
i
in
inne
p\xE5
vid
om
med
utan
under
\xF6ver
efter
f\xF6re
innan
inom
sedan
sen
mellan
mot
hos
per
genom
l\xE4ngs
ut
utifr\xE5n
upp
ner
fram
ut\xF6ver
bland
ang\xE5ende
ang
ang.
avseende
g\xE4llande
r\xF6rande
enligt
som
\xE4n
s\xE5
h\xE4r
d\xE4r
tillsammans
tillsammans med
ihop med
ovan
nedan
kring
runt
omkring
i samband med
p\xE5 grund av
pga
p.g.a.
med anledning av
till f\xF6ljd av
via
inf\xF6r
ur
\xE5t
utav
tills
inklusive
inkl
`,
  origin: `
fr\xE5n
av
sedan
ur
`,
  auxiliary: `
\xE4r
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
m\xE5ste
b\xF6r
borde
f\xE5r
fick
att
kommer
v\xE4nligen
beh\xF6ver
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
n\xE4r
varf\xF6r
hur
inte
ej
ocks\xE5
\xE4ven
nu
bara
men
eftersom
om
d\xE5
eller
b\xE5de
\xE4nnu
fortfarande
vars
`,
  action: `
uppgifter
uppgifterna
uppgiftslista
uppgiftslistan
uppgiftsf\xF6rdelning
arbetsuppgifter
arbetsuppgifterna
arbetsf\xF6rdelning
uppdrag
uppdragen
uppdragslista
uppdragslistan
\xE5tg\xE4rder
\xE5tg\xE4rderna
\xE5tg\xE4rdslista
\xE5tg\xE4rdslistan
\xE5tg\xE4rdspunkter
\xE5tg\xE4rdspunkt
\xE5tg\xE4rdspunkterna
aktionspunkter
aktionspunkt
aktioner
aktionslista
aktionslistan
actionpunkter
actionlista
actionlistan
handlingspunkter
att g\xF6ra
att g\xF6ra lista
att g\xF6ra listan
att g\xF6ra listor
saker att g\xF6ra
g\xF6ra lista
g\xF6ra listan
vem g\xF6r vad
vem ska g\xF6ra vad
vad ska g\xF6ras
ska g\xF6ras
ansvarsf\xF6rdelning
todos
todolista
todo listan
minneslista
minneslistan
sysslor
f\xF6rdelning av uppgifter
`,
  step: `
n\xE4sta steg
kommande steg
fortsatt arbete
fortsatta arbetet
det fortsatta arbetet
v\xE4gen fram\xE5t
uppf\xF6ljning
uppf\xF6ljningspunkter
att f\xF6lja upp
f\xF6r uppf\xF6ljning
handlingsplan
\xE5tg\xE4rdsplan
aktivitetsplan
aktiviteter
\xF6verenskommelser
`,
  task: `
uppgift
uppgiften
\xE5tg\xE4rd
\xE5tg\xE4rden
aktion
aktionspunkt
uppdrag
`,
  plainAction: `
\xE5tg\xE4rdspunkter
\xE5tg\xE4rdslista
aktionspunkter
aktionslista
uppgiftslista
att g\xF6ra lista
uppgiftsf\xF6rdelning
arbetsf\xF6rdelning
`,
  leftover: `
restlista
restlistan
restpunkter
kvarst\xE5ende punkter
kvarvarande punkter
kvarliggande
utest\xE5ende punkter
\xF6ppna punkter
bordlagda punkter
eftersl\xE4pning
\xF6ppna fr\xE5gor
kvarst\xE5ende fr\xE5gor
gamla \xE4renden
det som \xE5terst\xE5r
kvar fr\xE5n
kvarst\xE5ende
rester fr\xE5n
kvarst\xE5ende fr\xE5n
`,
  list: `
lista
listan
listor
\xF6versikt
\xF6versikten
logg
loggen
tabell
tabellen
sammanfattning
sammanst\xE4llning
register
samling
tavla
*lista
*listan
*\xF6versikt
`,
  earlier: `
f\xF6reg\xE5ende
f\xF6rra
senaste
sista
sist
tidigare
gamla
gammal
ig\xE5r
i g\xE5r
g\xE5rdagens
fjol
avslutade
avklarade
klara
f\xE4rdiga
utf\xF6rda
genomf\xF6rda
st\xE4ngda
l\xF6sta
`,
  open: `
\xF6ppna
\xF6ppen
\xF6ppet
oavslutade
oklara
ol\xF6sta
obesvarade
utest\xE5ende
kvarst\xE5ende
kvarvarande
\xE5terst\xE5ende
p\xE5g\xE5ende
l\xF6pande
uppskjutna
framskjutna
bordlagda
\xF6verf\xF6rda
ej utf\xF6rda
ej klara
ej avslutade
inte klara
inte utf\xF6rda
ogjorda
of\xE4rdiga
v\xE4ntande
f\xF6rsenade
kvar
ej f\xE4rdiga
inte avslutade
h\xE4ngande
`,
  review: `
genomg\xE5ng
genomg\xE5ng av
uppf\xF6ljning
uppf\xF6ljning av
avst\xE4mning
avst\xE4mning av
status
statusrunda
check
kontroll
kontroll av
rapport
rapportering
rapporter
\xE5terkoppling
\xE5terkoppling p\xE5
\xE5terrapportering
framsteg
utv\xE4rdering
tillbakablick
uppdatering
uppdatering p\xE5
sedan sist
granskning
l\xE4get f\xF6r
l\xE4ge
`,
  fresh: `
ny
nya
nytt
n\xE4sta
kommande
n\xE4stkommande
framtida
idag
i dag
dagens
imorgon
i morgon
n\xE4rmaste
fram\xF6ver
`,
  meeting: `
m\xF6te
m\xF6tet
m\xF6ten
m\xF6tena
m\xF6tets
*m\xF6te
*m\xF6tet
*m\xF6ten
*m\xF6tena
*m\xF6tets
sammantr\xE4de
sammantr\xE4det
*sammantr\xE4de
*sammantr\xE4det
sammankomst
sammankomsten
tr\xE4ff
tr\xE4ffen
*tr\xE4ff
*tr\xE4ffen
st\xE4mma
st\xE4mman
*st\xE4mma
*st\xE4mman
vecka
veckan
veckas
veckans
m\xE5nad
m\xE5naden
kvartal
g\xE5ng
g\xE5ngen
g\xE5ngs
protokoll
protokollet
*protokoll
*protokollet
anteckningar
minnesanteckningar
m\xF6tesanteckningar
telefonm\xF6te
avst\xE4mningsm\xF6te
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
st\xE4ddag
st\xE4ddagen
dag
dagen
\xE5r
\xE5ret
standup
sync
samtal
storm\xF6te
`,
  filler: `
viktiga
viktigaste
\xF6verenskomna
\xF6verenskommen
beslutade
f\xF6rdelade
f\xF6rdelat
tilldelade
tilldelad
delegerade
identifierade
noterade
registrerade
planerade
konkreta
kortsiktiga
l\xE5ngsiktiga
generella
allm\xE4nna
gemensamma
individuella
extra
\xF6vriga
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
\xE4renden
praktiska
tekniska
administrativa
br\xE5dskande
prioriterade
arbete
p\xE5minnelse
f\xF6rdelning
f\xF6rdelning av
uppr\xE4ttade
framkomna
n\xE4mnda
resultat
\xE5tagna
utdelade
utdelning
`,
  stop: `
hur
varf\xF6r
n\xE4r
vad
om
utan
inga
ingen
inte
vi
jag
\xE4r
var
har
hade
ska
kan
b\xF6r
m\xE5ste
verktyg
verktyget
mall
mallar
m\xE5nga
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
\xF6vrigt
\xF6vriga fr\xE5gor
avslutning
fr\xE5gor
resultat
\xF6verenskommelser
sammanfattning
beslutspunkter
`,
  otherSections: `
n\xE4sta m\xF6te
n\xE4sta styrelsem\xF6te
datum f\xF6r n\xE4sta m\xF6te
tid f\xF6r n\xE4sta m\xF6te
n\xE4sta tr\xE4ff
n\xE4rvarande
n\xE4rvaro
deltagare
fr\xE5nvarande
fr\xE5nvaro
l\xE4nkar
material
bilagor
inspelning
avslutning
m\xF6tets avslutande
m\xF6tet avslutas
m\xF6tets avslutning
anv\xE4ndbara l\xE4nkar
kommande m\xF6ten
`,
  numbered: `
punkt
\xE4rende
del
paragraf
\xA7
fr\xE5ga
\xE4mne
`,
  agenda: `
agenda
dagordning
dagordningen
f\xF6redragningslista
program f\xF6r m\xF6tet
\xE4mnen
punkter
dagens punkter
kallelse
punkter p\xE5 dagordningen
\xE4rendelista
`,
  attendance: `
n\xE4rvarande
n\xE4rvaro
n\xE4rvarolista
deltagare
deltagarlista
deltog
deltagande
m\xF6tesdeltagare
g\xE4ster
inbjudna
adjungerade
vilka \xE4r h\xE4r
vilka var h\xE4r
vilka \xE4r med
p\xE5 plats
n\xE4rvarande ledam\xF6ter
`,
  attendee: `
deltagare
medlemmar
ledam\xF6ter
n\xE4rvarande
`,
  absence: `
fr\xE5nvarande
fr\xE5nvaro
fr\xE5nvaroanm\xE4lda
anm\xE4lt fr\xE5nvaro
anm\xE4lt f\xF6rhinder
f\xF6rhinder
f\xF6rhindrade
ej n\xE4rvarande
saknas
saknades
\xE5terbud
`,
  alsoPresent: `
andra
dessutom
digitalt
p\xE5 distans
\xE4ven n\xE4rvarande
adjungerade
`,
  member: `
medlemmar
medlem
ledam\xF6ter
ledamot
r\xF6stber\xE4ttigade
styrelsen
`,
  role: `
kass\xF6r
vice ordf\xF6rande
ledamot
suppleant
g\xE4st
adjungerad
m\xF6tesordf\xF6rande
ordf\xF6rande
m\xF6tessekreterare
sekreterare
protokollf\xF6rare
justerare
justeringsperson
justeringspersoner
protokoll
f\xF6redragande
`,
  minutesPart: `
anteckningar
protokoll
diskussion
dagordning
agenda
punkter
punkt
\xE4renden
\xE4rende
rapporter
l\xE4gesrapporter
meddelanden
beslut
uppgifter
\xE5tg\xE4rder
status
sedan sist
\xF6ppnande
m\xF6tets \xF6ppnande
f\xF6reg\xE5ende protokoll
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
bokf\xF6ring
\xF6vers\xE4ttning
reklam
marknadsf\xF6ring
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
ink\xF6p
kurs
kurser
evenemang
ans\xF6kan
svenska
engelska
digitalt
\xF6vrigt
diverse
allm\xE4nt
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
kommitt\xE9
arbetsgrupp
avdelning
`,
  office: `
ordf\xF6rande
ledare
chef
chefen
direkt\xF6r
direkt\xF6ren
koordinator
koordinatorn
`,
  helps: `
hj\xE4lper
hj\xE4lper till
st\xF6ttar
bist\xE5r
hj\xE4lpa
st\xF6tta
bist\xE5
`,
  supportRole: `
st\xF6d
hj\xE4lper
bist\xE5r
ers\xE4ttare
st\xF6ttar
`,
  copied: `
kopia till
f\xF6r k\xE4nnedom
`,
  possessive: `
hans
hennes
hens
deras
sin
sitt
sina
v\xE5r
v\xE5ra
min
mina
`,
  loginColumn: `
anv\xE4ndare
anv\xE4ndarnamn
konto
`,
  nickColumn: `
smeknamn
`,
  initialsColumn: `
initialer
f\xF6rkortning
`,
  firmColumn: `
firma
f\xF6retag
organisation
institution
f\xF6rening
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
f\xF6rnamn
efternamn
`,
  presentColumn: `
n\xE4rvaro
n\xE4rvarande
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
anm\xE4rkning
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
utf\xF6rs av
utf\xF6rare
\xE4gare
uppgifts\xE4gare
handl\xE4ggare
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
\xE5tg\xE4rd
\xE5tg\xE4rder
aktion
aktionspunkt
text
detaljer
inneh\xE5ll
vad ska g\xF6ras
aktivitet
punkt
titel
rubrik
\xE4mne
\xE4rende
uppdrag
`,
  plainTaskColumn: `
vad
vad ska g\xF6ras
`,
  statusColumn: `
status
l\xE4ge
tillst\xE5nd
utf\xF6rd
utf\xF6rd?
utf\xF6rt
klar
klar?
klart
klart?
gjort
gjort?
framsteg
avslutad
l\xF6st
`,
  dueColumn: `
tidsfrist
sista datum
f\xF6rfallodatum
senast
n\xE4r
n\xE4r?
klar senast
klart senast
deadline
tidpunkt
klar till
klart till
slutdatum
tidsram
f\xE4rdigt senast
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
\xE4rendenr
l\xF6pnr
#
`,
  topicColumn: `
\xE4mne
\xE4mnen
\xE4rende
\xE4renden
punkt
diskussion
anteckningar
protokoll
beslut
slutsats
inneh\xE5ll
kommentar
kommentarer
tema
fr\xE5ga
fr\xE5gor
`,
  closedCell: `
klar
klart
klara
f\xE4rdig
f\xE4rdigt
utf\xF6rd
utf\xF6rt
gjort
gjord
avslutad
avslutat
st\xE4ngd
l\xF6st
ja
ok
genomf\xF6rd
genomf\xF6rt
levererad
levererat
skickat
fixat
ordnat
`,
  openCell: `
nej
inte \xE4n
ej klar
ej klart
inte klar
inte klart
ej p\xE5b\xF6rjad
p\xE5b\xF6rjad
p\xE5g\xE5r
\xF6ppen
under arbete
\xE4nnu inte
ej utf\xF6rd
`,
  markers: `
\xE5tg\xE4rd
uppgift
att g\xF6ra
aktion
aktionspunkt
\xE5tg\xE4rdspunkt
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
m\xE5ste
b\xF6r
skulle
kan
f\xE5r
kommer att
har lovat att
lovade att
har \xE5tagit sig att
\xE5tog sig att
\xE5tar sig att
har f\xE5tt i uppdrag att
f\xE5r i uppdrag att
fick i uppdrag att
ombeds att
f\xF6rs\xF6ker
erbj\xF6d sig att
beh\xF6ver
att
`,
  passive: `
bli
vara
g\xF6ras
skickas
skrivas
tas
uppdateras
best\xE4llas
k\xF6pas
delas
st\xE4das
kollas
fixas
ordnas
flyttas
l\xE4ggas
s\xE4ttas
f\xF6ljas
anm\xE4las
diskuteras
utredas
\xF6verv\xE4gas
\xE4ndras
planeras
unders\xF6kas
publiceras
arrangeras
kontaktas
f\xF6rdelas
r\xE4ttas
repareras
tv\xE4ttas
m\xE5las
bytas
f\xF6rnyas
raderas
skapas
tryckas
h\xE4mtas
levereras
betalas
bjudas
testas
dokumenteras
h\xE5llas
tas fram
bokas
kallas
utlysas
presenteras
genomf\xF6ras
godk\xE4nnas
undertecknas
skrivas under
arkiveras
behandlas
finnas
anv\xE4ndas
registreras
informeras
utv\xE4rderas
inh\xE4mtas
justeras
lagas
`,
  takes: `
tar
tar ansvar f\xF6r
har ansvar f\xF6r
har ansvaret f\xF6r
ansvarar f\xF6r
\xE4r ansvarig f\xF6r
tar kontakt med
kontaktar
tar hand om
st\xE5r f\xF6r
skickar
skriver
kollar
kollar upp
kontrollerar
ordnar
g\xF6r
fixar
unders\xF6ker
utreder
f\xF6ljer upp
kallar
kallar till
sammankallar
best\xE4ller
k\xF6per
k\xF6per in
bjuder in
fr\xE5gar
s\xE4tter upp
l\xE4gger ut
l\xE4gger upp
l\xE4gger in
publicerar
uppdaterar
f\xF6rbereder
bokar
ringer
meddelar
h\xF6r av sig
h\xF6r med
l\xE4ser
g\xE5r igenom
jobbar med
jobbar vidare
arbetar med
arbetar vidare
hj\xE4lper
reder ut
delar
h\xE4mtar
arrangerar
planerar
hittar
tar reda p\xE5
tar fram
tar upp
testar
r\xE4ttar
skapar
p\xE5minner
svarar
pratar med
tittar p\xE5
ser \xF6ver
ser till
skaffar
levererar
betalar
registrerar
samlar
samlar in
st\xE4dar
m\xE5lar
reparerar
lagar
koordinerar
samordnar
organiserar
vidarebefordrar
informerar
f\xF6r
h\xE5ller
h\xE5ller i
sammanst\xE4ller
presenterar
dokumenterar
\xF6vers\xE4tter
fyller i
undertecknar
skriver under
trycker
skriver ut
s\xE4tter ihop
ritar
designar
flyttar
raderar
\xE4ndrar
f\xF6resl\xE5r
s\xF6ker
st\xE4mmer av
\xE5terkommer
\xE5terkopplar
bakar
utlyser
driver
\xE5tar sig
tillfr\xE5gar
drar i
`,
  charge: `
till
f\xF6r
av
p\xE5
fr\xE5n
hos
\xE5t
`,
  supporters: `
med st\xF6d av
med st\xF6d fr\xE5n
med hj\xE4lp av
med hj\xE4lp fr\xE5n
tillsammans med
i samarbete med
i samr\xE5d med
via
cc
st\xF6ttas av
ihop med
`,
  ownerLabels: `
ansvar
ansvarig
ansvariga
huvudansvarig
utf\xF6rs av
\xE4gare
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
n\xE5gon
ej best\xE4mt
inte best\xE4mt
oklart
ej tilldelad
inte tilldelad
ok\xE4nd
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
b\xE5da
`,
  pair: `
b\xE5da
b\xE5da tv\xE5
b\xE4gge
`,
  groups: `
styrelsen
styrelse
teamet
team
gruppen
grupp
kommitt\xE9n
kommitt\xE9
utskottet
utskott
r\xE5det
ordf\xF6rande
ordf\xF6randen
vice ordf\xF6rande
sekreterare
sekreteraren
kass\xF6r
kass\xF6ren
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
arrang\xF6rerna
projektledare
projektledaren
festkommitt\xE9n
valberedningen
webbgruppen
arbetsgruppen
sammankallande
utvecklarna
f\xF6reningen
k\xE5ren
`,
  honorific: `
herr
fru
dr
dr.
prof
prof.
doc.
fr\xF6ken
`,
  noTask: `
inga
inga nya
inga uppgifter
inga nya uppgifter
inga \xF6ppna
inga punkter
inga \xE5tg\xE4rder
ingenting
inget
inget nytt
ingen
ej aktuellt
inte aktuellt
som sist
samma som sist
som f\xF6rra g\xE5ngen
se nedan
se ovan
fylls i
utg\xE5r
of\xF6r\xE4ndrat
beskrivning
uppgift
uppgifter
\xE5tg\xE4rd
vem
`,
  done: `
klart
klara
f\xE4rdig
f\xE4rdigt
utf\xF6rt
utf\xF6rd
utf\xF6rda
gjort
gjord
genomf\xF6rt
genomf\xF6rd
avslutat
avslutad
avklarat
avklarad
st\xE4ngd
l\xF6st
ordnat
fixat
\xE5tg\xE4rdat
\xE5tg\xE4rdad
\xE4r gjort
\xE4r klar
\xE4r klart
\xE4r f\xE4rdigt
blev klart
\xE4r utf\xF6rt
levererat
mergad
slutf\xF6rt
slutf\xF6rd
klar
`,
  happened: `
har skickats
skickades
\xE4r skickat
\xE4r skickad
har genomf\xF6rts
genomf\xF6rdes
har h\xE5llits
h\xF6lls
har publicerats
publicerades
\xE4r publicerad
har skapats
skapades
har l\xF6sts
har st\xE4ngts
\xE4r st\xE4ngd
har mergats
\xE4r mergad
har fixats
har best\xE4llts
\xE4r best\xE4llt
\xE4r best\xE4lld
har k\xF6pts
k\xF6ptes in
har betalats
\xE4r betald
har levererats
har uppdaterats
\xE4r uppdaterad
har lagts upp
lades upp
\xE4r upplagd
\xE4gde rum
har \xE4gt rum
gick bra
har ordnats
har skrivits under
\xE4r p\xE5skrivet
\xE4r p\xE5 plats
har \xE5tg\xE4rdats
har bokats
\xE4r bokad
\xE4r bokat
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
best\xE4llt
best\xE4llde
har best\xE4llt
k\xF6pt
k\xF6pte
har k\xF6pt
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
fr\xE5gat
fr\xE5gade
har fr\xE5gat
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
h\xE4ngt upp
satt upp
har satt upp
h\xE4mtat
st\xE4dat
anm\xE4lt
har anm\xE4lt
gjort klart
ans\xF6kt om
har ans\xF6kt
s\xF6kt
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
\xE4r
blev
\xE4r redan
allt
alla
b\xE5da
allt \xE4r
har blivit
`,
  dropped: `
utg\xE5r
utg\xE5tt
inst\xE4llt
inst\xE4lld
inte l\xE4ngre aktuellt
ej l\xE4ngre aktuellt
inte aktuellt l\xE4ngre
inte l\xE4ngre n\xF6dv\xE4ndigt
beh\xF6vs inte
beh\xF6vs inte l\xE4ngre
beh\xF6vs ej
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
\xF6verspelat
\xF6verspelad
dras tillbaka
g\xF6rs inte
kommer inte g\xF6ras
kommer inte att g\xF6ras
f\xF6rkastat
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
n\xE4stan
halvv\xE4gs
halvf\xE4rdig
p\xE5g\xE5r
p\xE5g\xE5ende
under arbete
p\xE5 g\xE5ng
p\xE5b\xF6rjat
p\xE5b\xF6rjad
startat
startad
b\xF6rjat
v\xE4ntar
inv\xE4ntar
avvaktar
blockerad
blockerat
uppskjutet
uppskjuten
skjuts upp
flyttas
bordlagd
bordlagt
bordl\xE4ggs
\xF6ppen
\xF6ppet
kvarst\xE5r
\xE5terst\xE5r
kvar
saknas
snart
n\xE4r
om
m\xE5ste
b\xF6r
ska
borde
skulle
men
fortfarande
\xE4nnu
oklart
jobbar p\xE5
jobbar med
arbetar med
planerad
planeras
planerat
kanske
hoppas
f\xF6rutom
utom
of\xE4rdig
ogjort
f\xF6ljs upp
tas upp
forts\xE4tter
fortl\xF6per
l\xF6pande
`,
  goesOn: `
p\xE5g\xE5r
p\xE5g\xE5r fortfarande
p\xE5g\xE5ende
under arbete
p\xE5 g\xE5ng
p\xE5b\xF6rjat
p\xE5b\xF6rjad
ej p\xE5b\xF6rjad
ej p\xE5b\xF6rjat
inte p\xE5b\xF6rjad
inte p\xE5b\xF6rjat
inte gjort
ej gjort
ej utf\xF6rt
ej klart
ej klar
inte klart
inte klar
inte klart \xE4n
inte \xE4n
\xE4nnu inte
v\xE4ntar
inv\xE4ntar
avvaktar
uppskjutet
uppskjuten
skjuts upp
skjuts fram
bordl\xE4ggs
bordlagt
bordlagd
blockerad
i v\xE4ntel\xE4ge
\xF6ppen
fortfarande \xF6ppen
kvarst\xE5r
\xE5terst\xE5r
delvis utf\xF6rt
delvis klart
delvis gjort
forts\xE4tter
fortl\xF6per
l\xF6pande
f\xF6ljs upp
inget nytt
inga framsteg
of\xF6r\xE4ndrat
`,
  still: `
fortfarande
\xE4nnu
alltj\xE4mt
\xE4r
\xE4r fortfarande
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
bordl\xE4ggs
\xF6verf\xF6rt
\xF6verf\xF6rs
`,
  limits: `
men
utom
f\xF6rutom
n\xE4r
om
s\xE5 snart
till
innan
bara
n\xE4stan
inte
ej
snart
`,
  negation: `
inte
ej
aldrig
\xE4nnu inte
\xE4r inte
blev inte
`,
  statusLabel: `
status
l\xE4ge
l\xE4gesrapport
uppdatering
`,
  see: `
se
jfr
jfr.
jmf
se \xE4ven
`,
  makes: `
skriva
skapa
anm\xE4la
l\xE4gga in
\xF6ppna
uppr\xE4tta
`,
  light: `
kolla
g\xF6ra
skriva
fr\xE5ga
ta reda p\xE5
f\xF6lja upp
jobba vidare
vidare
igen
ocks\xE5
inte
se \xF6ver
titta p\xE5
ta kontakt
uppdatera
st\xE4mma av
diskutera
dubbelkolla
fixa
`,
  generalSection: `
\xF6vrigt
\xF6vriga fr\xE5gor
diverse
anteckningar
protokoll
diskussion
dagordning
agenda
punkter
rapporter
l\xE4gesrapporter
m\xF6tesanteckningar
meddelanden
`,
  otherStatements: `
beslut
beslutat
beslutades
beslutade
m\xF6tet beslutar
m\xF6tet beslutade
styrelsen beslutar
styrelsen beslutade
avg\xF6rande
omr\xF6stning
votering
r\xF6ster
r\xF6stning
slutsats
f\xF6rslag
f\xF6rslag till beslut
yrkande
yrkanden
fr\xE5ga
fr\xE5gor
svar
anteckning
anteckningar
notering
kommentar
kommentarer
info
information
n\xE4rvarande
deltagare
fr\xE5nvarande
g\xE4ster
adjungerade
sekreterare
m\xF6tessekreterare
m\xF6tesordf\xF6rande
ordf\xF6rande
justerare
justeringsperson
justeringspersoner
protokoll
protokollf\xF6rare
dagordning
agenda
\xE4rende
\xE4mne
punkt
diskussion
resultat
f\xF6r
emot
mot
avst\xE5r
nedlagda
n\xE4sta m\xF6te
datum f\xF6r n\xE4sta m\xF6te
n\xE4sta styrelsem\xF6te
datum
plats
tid
tidpunkt
syfte
m\xE5l
sammanfattning
l\xE4nk
l\xE4nkar
slut
id\xE9
ide
id\xE9er
enighet
bakgrund
utmaning
status
l\xE4gesrapport
rapport
\xF6vrigt
f\xF6redragande
`,
  templates: `
fyll i uppgifter
skriv uppgifter h\xE4r
l\xE4gg till uppgifter h\xE4r
beskrivning av uppgiften
beskriv uppgiften
uppgiftens namn
vem g\xF6r vad
namn p\xE5 ansvarig
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
\xE4r
kan
till
f\xF6r
p\xE5
har
som
ska
f\xF6rordningen
`,
  notNames: `${DOING6}
en
ett
den
det
de
p\xE5
till
fr\xE5n
av
f\xF6r
med
utan
under
\xF6ver
efter
f\xF6re
innan
inom
och
eller
men
n\xE4r
vem
vad
hur
var
varf\xF6r
vi
alla
inte
ej
ja
nej
ocks\xE5
\xE4ven
m\xE5ste
b\xF6r
ska
kan
vill
tack
n\xE4sta
ny
nytt
nya
deadline
\xE4mne
\xE4rende
\xE4renden
fr\xE5gor
id\xE9
f\xF6rslag
m\xF6jlighet
m\xE5l
syfte
fas
steg
l\xE4nk
l\xE4nkar
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
bokf\xF6ring
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
marknadsf\xF6ring
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
ans\xF6kan
ans\xF6kningar
rapport
rapporten
verksamhetsber\xE4ttelse
verksamhetsber\xE4ttelsen
verksamhetsplan
\xE5rsm\xF6te
\xE5rsm\xF6tet
enk\xE4t
enk\xE4ten
formul\xE4r
formul\xE4ret
dom\xE4n
konto
backend
frontend
uppgift
uppgifter
\xE5tg\xE4rd
\xE5tg\xE4rder
status
prioritet
viktigt
br\xE5dskande
eventuellt
kanske
d\xE4refter
sedan
sen
s\xE5
allt
n\xE5gon
ingen
st\xE4ddag
st\xE4ddagen
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
styrelsem\xF6te
styrelsem\xF6tet
m\xF6tet
m\xF6te
m\xF6ten
sponsor
sponsorer
inbjudan
anm\xE4lan
januari
februari
mars
juli
augusti
oktober
december
m\xE5ndag
tisdag
onsdag
torsdag
fredag
l\xF6rdag
s\xF6ndag
ansvarig
ansvariga
ansvar
huvudansvarig
vilka
ansvarsperson
person
utf\xF6rare
\xE4gare
uppgifts\xE4gare
handl\xE4ggare
tilldelad
tilldelat
kontaktperson
namn
medansvarig
initialer
ansv
tidsfrist
f\xF6rfallodatum
senast
tidpunkt
slutdatum
tidsram
l\xE4ge
tillst\xE5nd
utf\xF6rd
utf\xF6rt
klar
klart
gjort
framsteg
avslutad
l\xF6st
`,
  objects: `
med
till
fr\xE5n
f\xF6r
av
p\xE5
hos
\xE5t
och
eller
i
om
via
kontakta
fr\xE5ga
informera
p\xE5minna
bjuda
hj\xE4lpa
ringa
h\xF6ra
tack
\xE4n
som
tillsammans
st\xF6tta
be
mejla
tillfr\xE5ga
`,
  imperative: DOING6,
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
m\xE5ndag
tisdag
onsdag
torsdag
fredag
l\xF6rdag
s\xF6ndag
m\xE5ndagen
tisdagen
onsdagen
torsdagen
fredagen
l\xF6rdagen
s\xF6ndagen
m\xE5n
tis
ons
tors
fre
l\xF6r
s\xF6n
`,
  count: `
en
tv\xE5
tre
fyra
fem
sex
sju
\xE5tta
nio
tio
ett
tv\xE5
tre
fyra
fem
sex
sju
\xE5tta
nio
tio
`,
  timeUnit: `
dag
vecka
m\xE5nad
kvartal
\xE5r
dagar
veckor
m\xE5nader
kvartal
\xE5r
dagen
veckan
m\xE5naden
kvartalet
\xE5ret
dagarna
veckorna
m\xE5naderna
kvartalen
\xE5ren
dags
veckas
m\xE5nads
kvartals
\xE5rs
dag
veckans
m\xE5nad
kvartal
\xE5r
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
ikv\xE4ll
i kv\xE4ll
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
p\xE5sk
p\xE5sken
pingst
midsommar
sommaren
sommarlovet
jullovet
h\xF6stlovet
sportlovet
ny\xE5r
semestern
terminsstart
terminsstarten
skolstart
lucia
`,
  week: `
vecka
veckan
m\xE5nad
m\xE5naden
helg
helgen
termin
terminen
halv\xE5r
`,
  once: `
g\xE5ng
`,
  occasion: `
m\xF6te
m\xF6tet
m\xF6ten
styrelsem\xF6te
styrelsem\xF6tet
\xE5rsm\xF6te
\xE5rsm\xF6tet
sammantr\xE4de
sammantr\xE4det
st\xE4mma
st\xE4mman
tr\xE4ff
tr\xE4ffen
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
st\xE4ddag
st\xE4ddagen
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
\xE5rsm\xF6te
\xE5rsm\xF6tet
st\xE4mma
st\xE4mman
konferens
konferensen
release
releasen
lansering
lanseringen
`,
  coming: `
n\xE4sta
kommande
n\xE4stkommande
`,
  current: `
denna
detta
innevarande
den h\xE4r
det h\xE4r
`,
  partOf: `
b\xF6rjan av
b\xF6rjan p\xE5
mitten av
loppet av
`,
  few: `
n\xE5gra
ett par
par
n\xE5gra f\xE5
f\xE5
`,
  until: `
till
f\xF6re
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
f\xF6re
innan
till
inf\xF6r
i god tid f\xF6re
`,
  timeFor: `
till
f\xF6r
inf\xF6r
`,
  within: `
inom
under
om
`,
  onDay: `
p\xE5
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
fr\xE5ga
fr\xE5gar
bjuda
bjuder
p\xE5minna
p\xE5minner
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
\xE4r
blir
var
h\xE5lls
\xE4ger rum
b\xF6rjar
startar
g\xE5r
`,
  scheduled: `
planerat
planerad
bokat
bokad
best\xE4mt
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
i \xF6vermorgon
\xF6vermorgon
`,
  asSoon: `
snarast
s\xE5 snart som m\xF6jligt
omg\xE5ende
asap
`,
  endOf: `
slutet av
slutet p\xE5
utg\xE5ngen av
`,
  agent: `
av
`,
  reported: `
informerade
ber\xE4ttade
sa
s\xE4ger
menar
n\xE4mnde
rapporterade
tycker
tackade
p\xE5pekade
informerar om
fr\xE5gade om
`,
  noNews: `
inget nytt
inga nyheter
ingen uppdatering
ingen f\xF6r\xE4ndring
fortfarande \xF6ppen
inte gjort \xE4n
of\xF6r\xE4ndrat
`
};

// src/minutes/vocabulary/zh.ts
var zh = {
  article: `
\u672C
\u8BE5
\u5404
\u8FD9
\u8FD9\u4E9B
\u90A3\u4E9B
\u6240\u6709
\u5168\u90E8
\u672C\u6B21
\u6B64\u6B21
\u8FD9\u6B21
\u6BCF
\u5404\u9879
\u672C\u671F
\u6211\u4EEC
\u7684
\u4E4B
\u6BCF\u4E2A
\u6BCF\u4F4D
\u8BE5\u9879
\u6B64
\u5176
\u4EFB\u4F55
\u67D0
\u67D0\u4E9B
\u4E00\u4E9B
\u51E0\u4E2A
\u6574\u4E2A
\u5168\u4F53
\u5404\u4F4D
\u5404\u4E2A
\u54B1\u4EEC
\u8A72
\u9019
\u9019\u4E9B
\u9019\u6B21
\u5404\u9805
\u6211\u5011
\u6BCF\u500B
\u8A72\u9805
\u51E0\u500B
\u6574\u500B
\u5168\u9AD4
\u5404\u500B
\u54B1\u5011
`,
  relation: `
\u7684
\u5728
\u4ECE
\u7531
\u5BF9
\u4E8E
\u4E0E
\u548C
\u53CA
\u4EE5\u53CA
\u5173\u4E8E
\u81EA
\u5230
\u81F3
\u4E3A
\u7ED9
\u4E2D
\u5185
\u540E
\u524D
\u4E0B
\u4E0A
\u91CC
\u6309
\u5982\u4E0B
\u6709\u5173
\u9488\u5BF9
\u6839\u636E
\u6309\u7167
\u5411
\u5F80
\u8DDF
\u540C
\u628A
\u88AB
\u5C06
\u4EE5
\u56E0
\u9664
\u9664\u4E86
\u76F4\u5230
\u4E4B\u540E
\u4E4B\u524D
\u4EE5\u540E
\u4EE5\u524D
\u671F\u95F4
\u4E4B\u95F4
\u5F53\u4E2D
\u4EE5\u6765
\u8D77
\u6B62
\u95F4
\u5916
\u4F1A\u4E0A
\u4F1A\u540E
\u4F1A\u524D
\u4E2D\u7684
\u4E0A\u7684
\u4E0B\u7684
\u5185\u7684
\u540E\u7684
\u524D\u7684
\u6240
\u7528\u4E8E
\u6765\u81EA
\u6E90\u81EA
\u57FA\u4E8E
\u968F\u7740
\u7ECF
\u7ECF\u8FC7
\u901A\u8FC7
\u5173\u4E8E\u7684
\u6765
\u53BB
\u7B49
\u7B49\u7B49
\u65B9\u9762
\u76F8\u5173
\u5F9E
\u5C0D
\u65BC
\u8207
\u95DC\u65BC
\u70BA
\u7D66
\u5F8C
\u88E1
\u6709\u95DC
\u91DD\u5C0D
\u6839\u64DA
\u4E4B\u5F8C
\u4EE5\u5F8C
\u671F\u9593
\u4E4B\u9593
\u7576\u4E2D
\u4EE5\u4F86
\u9593
\u6703\u4E0A
\u6703\u5F8C
\u6703\u524D
\u5F8C\u7684
\u7528\u65BC
\u4F86\u81EA
\u57FA\u65BC
\u96A8\u7740
\u7D93
\u7D93\u904E
\u901A\u904E
\u95DC\u65BC\u7684
\u4F86
\u76F8\u95DC
\u5167
\u5167\u7684
\u5C07
`,
  origin: `
\u81EA
\u4ECE
\u6765\u81EA
\u7531
\u5F9E
\u4F86\u81EA
`,
  auxiliary: `
\u662F
\u6709
\u9700
\u9700\u8981
\u8981
\u5C06
\u5E94
\u5F85
\u5DF2
\u5E94\u8BE5
\u53EF\u4EE5
\u53EF
\u80FD
\u80FD\u591F
\u4F1A
\u5FC5\u987B
\u5F97
\u5DF2\u7ECF
\u6B63\u5728
\u66FE
\u8FC7
\u7740
\u4E86
\u5C1A
\u5C1A\u672A
\u8BF7
\u60F3
\u6253\u7B97
\u51C6\u5907\u8981
\u61C9
\u61C9\u8A72
\u6703
\u5FC5\u9808
\u5DF2\u7D93
\u904E
\u8ACB
\u6E96\u5099\u8981
\u5C07
`,
  pronoun: `
\u6211
\u4F60
\u4ED6
\u5979
\u5B83
\u4EEC
\u8C01
\u4E86
\u662F
\u5728
\u5C31
\u4E5F
\u90FD
\u8FD9\u4E2A
\u6211\u4EEC
\u4F60\u4EEC
\u4ED6\u4EEC
\u5979\u4EEC
\u54B1\u4EEC
\u60A8
\u81EA\u5DF1
\u5B83\u4EEC
\u5927\u5BB6
\u90A3\u4E2A
\u8FD9\u6837
\u90A3\u6837
\u54EA
\u54EA\u4E9B
\u4EC0\u4E48
\u600E\u4E48
\u4E3A\u4EC0\u4E48
\u54EA\u91CC
\u4F55\u65F6
\u5417
\u5462
\u5427
\u8FD8
\u5F88
\u4F46
\u4F46\u662F
\u6240\u4EE5
\u56E0\u4E3A
\u5982\u679C
\u4E0D\u8FC7
\u800C\u4E14
\u7136\u540E
\u5011
\u8AB0
\u9019\u500B
\u6211\u5011
\u4F60\u5011
\u4ED6\u5011
\u5979\u5011
\u54B1\u5011
\u5B83\u5011
\u90A3\u500B
\u9019\u6A23
\u90A3\u6A23
\u4EC0\u9EBC
\u600E\u9EBC
\u70BA\u4EC0\u9EBC
\u54EA\u88E1
\u4F55\u6642
\u9084
\u56E0\u70BA
\u4E0D\u904E
\u7136\u5F8C
\u55CE
`,
  action: `
\u540E\u7EED\u884C\u52A8
\u884C\u52A8\u9879
\u884C\u52A8\u9879\u76EE
\u884C\u52A8\u8BA1\u5212
\u884C\u52A8\u4E8B\u9879
\u5F85\u529E
\u5F85\u529E\u4E8B\u9879
\u5F85\u529E\u4EFB\u52A1
\u5F85\u529E\u5217\u8868
\u4EFB\u52A1
\u4EFB\u52A1\u5217\u8868
\u4EFB\u52A1\u5206\u914D
\u4EFB\u52A1\u6E05\u5355
\u540E\u7EED\u4EFB\u52A1
\u540E\u7EED\u5DE5\u4F5C
\u8DDF\u8FDB\u4E8B\u9879
\u540E\u7EED\u8DDF\u8FDB
\u4E0B\u4E00\u6B65\u884C\u52A8
\u884C\u52D5\u9805\u76EE
\u5F85\u8FA6
\u5F85\u8FA6\u4E8B\u9805
\u4E8B\u9879\u8DDF\u8FDB
\u8DDF\u8FDB\u4EFB\u52A1
\u9057\u7559\u95EE\u9898
\u9057\u7559\u4E8B\u9879
\u9057\u7559\u4EFB\u52A1
\u884C\u52A8\u70B9
\u884C\u52A8\u65B9\u6848
\u5F85\u529E\u5DE5\u4F5C
\u5F85\u529E\u6E05\u5355
\u5F85\u5B8C\u6210
\u5F85\u5904\u7406\u4E8B\u9879
\u5F85\u5904\u7406\u4EFB\u52A1
\u5F85\u8DDF\u8FDB\u4E8B\u9879
\u5F85\u843D\u5B9E\u4E8B\u9879
\u5F85\u89E3\u51B3\u4E8B\u9879
\u5F85\u89E3\u51B3\u95EE\u9898
\u4EFB\u52A1\u5B89\u6392
\u4EFB\u52A1\u5206\u5DE5
\u540E\u7EED\u4E8B\u9879
\u540E\u7EED\u52A8\u4F5C
\u540E\u7EED\u8DDF\u8FDB\u4E8B\u9879
\u4E0B\u4E00\u6B65\u4EFB\u52A1
\u8DDF\u8FDB\u9879
\u9057\u7559\u9879
\u5DE5\u4F5C\u5206\u914D
\u5DE5\u4F5C\u4EFB\u52A1
\u5206\u5DE5
\u5DE5\u4F5C\u5206\u5DE5
\u4EBA\u5458\u5206\u5DE5
\u4EFB\u52A1\u5206\u89E3
\u9700\u8981\u505A\u7684\u4E8B
\u8981\u505A\u7684\u4E8B
\u9700\u5B8C\u6210\u4E8B\u9879
\u9700\u529E\u4E8B\u9879
\u843D\u5B9E\u4E8B\u9879
\u7763\u529E\u4E8B\u9879
\u4EA4\u529E\u4E8B\u9879
\u4F1A\u540E\u4EFB\u52A1
\u4F1A\u540E\u5F85\u529E
\u4F5C\u4E1A
\u8C01\u505A\u4EC0\u4E48
\u9700\u8DDF\u8FDB\u4E8B\u9879
\u9700\u8DDF\u8FDB
\u9700\u8981\u8DDF\u8FDB
\u8981\u505A\u7684\u4E8B\u60C5
action \u9879
\u5F8C\u7E8C\u884C\u52D5
\u884C\u52D5\u9805
\u884C\u52D5\u4E8B\u9805
\u5F85\u8FA6\u4EFB\u52D9
\u5F85\u8FA6\u5217\u8868
\u4EFB\u52D9
\u4EFB\u52D9\u5217\u8868
\u4EFB\u52D9\u5206\u914D
\u4EFB\u52D9\u6E05\u55AE
\u5F8C\u7E8C\u4EFB\u52D9
\u5F8C\u7E8C\u5DE5\u4F5C
\u8DDF\u9032\u4E8B\u9805
\u5F8C\u7E8C\u8DDF\u9032
\u4E0B\u4E00\u6B65\u884C\u52D5
\u4E8B\u9805\u8DDF\u9032
\u8DDF\u9032\u4EFB\u52D9
\u907A\u7559\u554F\u984C
\u907A\u7559\u4E8B\u9805
\u907A\u7559\u4EFB\u52D9
\u884C\u52D5\u9EDE
\u884C\u52D5\u65B9\u6848
\u5F85\u8FA6\u5DE5\u4F5C
\u5F85\u8FA6\u6E05\u55AE
\u5F85\u8655\u7406\u4E8B\u9805
\u5F85\u8655\u7406\u4EFB\u52D9
\u5F85\u8DDF\u9032\u4E8B\u9805
\u5F85\u843D\u5BE6\u4E8B\u9805
\u5F85\u89E3\u6C7A\u4E8B\u9805
\u5F85\u89E3\u6C7A\u554F\u984C
\u4EFB\u52D9\u5B89\u6392
\u4EFB\u52D9\u5206\u5DE5
\u5F8C\u7E8C\u4E8B\u9805
\u5F8C\u7E8C\u52D5\u4F5C
\u5F8C\u7E8C\u8DDF\u9032\u4E8B\u9805
\u4E0B\u4E00\u6B65\u4EFB\u52D9
\u8DDF\u9032\u9805
\u907A\u7559\u9805
\u5DE5\u4F5C\u4EFB\u52D9
\u4EBA\u54E1\u5206\u5DE5
\u4EFB\u52D9\u5206\u89E3
\u9700\u5B8C\u6210\u4E8B\u9805
\u9700\u8FA6\u4E8B\u9805
\u843D\u5BE6\u4E8B\u9805
\u7763\u8FA6\u4E8B\u9805
\u4EA4\u8FA6\u4E8B\u9805
\u6703\u5F8C\u4EFB\u52D9
\u6703\u5F8C\u5F85\u8FA6
\u4F5C\u696D
\u8AB0\u505A\u4EC0\u9EBC
\u9700\u8DDF\u9032\u4E8B\u9805
\u9700\u8DDF\u9032
\u9700\u8981\u8DDF\u9032
action \u9805
\u8FFD\u8E64\u4E8B\u9805
\u5F8C\u7E8C\u8FFD\u8E64
\u8FFD\u8E64\u9805\u76EE
\u5DE5\u4F5C\u9805\u76EE
\u884C\u52D5\u8A08\u5283
`,
  step: `
\u4E0B\u4E00\u6B65
\u4E0B\u4E00\u6B65\u8BA1\u5212
\u4E0B\u5468\u8BA1\u5212
\u540E\u7EED\u8BA1\u5212
\u5F85\u8DDF\u8FDB
\u4E0B\u4E00\u6B65\u5B89\u6392
\u4E0B\u5468\u5DE5\u4F5C
\u4E0B\u5468\u5DE5\u4F5C\u8BA1\u5212
\u540E\u7EED\u5B89\u6392
\u4E0B\u9636\u6BB5\u8BA1\u5212
\u4E0B\u4E00\u9636\u6BB5
\u4E0B\u9636\u6BB5\u5DE5\u4F5C
\u5DE5\u4F5C\u8BA1\u5212
\u8BA1\u5212
\u5F85\u5B9A\u4E8B\u9879
\u540E\u7EED
\u8DDF\u8FDB
\u672C\u5468\u8BA1\u5212
\u8FD1\u671F\u8BA1\u5212
\u8FD1\u671F\u5B89\u6392
\u63A5\u4E0B\u6765
\u5B89\u6392
\u5DE5\u4F5C\u5B89\u6392
\u672A\u6765\u8BA1\u5212
\u5F85\u8DDF\u9032
\u4E0B\u9031\u5DE5\u4F5C
\u5F8C\u7E8C\u5B89\u6392
\u4E0B\u4E00\u968E\u6BB5
\u4E0B\u968E\u6BB5\u5DE5\u4F5C
\u5F85\u5B9A\u4E8B\u9805
\u5F8C\u7E8C
\u8DDF\u9032
\u63A5\u4E0B\u4F86
\u4E0B\u4E00\u6B65\u5DE5\u4F5C
\u4E0B\u6B65\u5DE5\u4F5C
\u4E0B\u4E00\u6B65\u8A08\u5283
\u4E0B\u9031\u8A08\u5283
\u5F8C\u7E8C\u8A08\u5283
\u4E0B\u9031\u5DE5\u4F5C\u8A08\u5283
\u4E0B\u968E\u6BB5\u8A08\u5283
\u5DE5\u4F5C\u8A08\u5283
\u8A08\u5283
\u672C\u9031\u8A08\u5283
\u8FD1\u671F\u8A08\u5283
\u672A\u4F86\u8A08\u5283
`,
  task: `
\u4EFB\u52A1
\u4F5C\u4E1A
\u5DE5\u4F5C
\u4EFB\u52D9
\u4F5C\u696D
`,
  plainAction: `
\u5F85\u529E\u4E8B\u9879
\u884C\u52A8\u9879
\u5F85\u529E
\u540E\u7EED\u884C\u52A8
\u884C\u52A8\u9879\u76EE
\u5F85\u529E\u4EFB\u52A1
\u4EFB\u52A1\u6E05\u5355
\u4EFB\u52A1\u5206\u914D
todo
todos
\u8DDF\u8FDB\u4E8B\u9879
\u4EFB\u52A1\u5206\u5DE5
\u5206\u5DE5
\u5F85\u8FA6\u4E8B\u9805
\u884C\u52D5\u9805
\u5F85\u8FA6
\u5F8C\u7E8C\u884C\u52D5
\u884C\u52D5\u9805\u76EE
\u5F85\u8FA6\u4EFB\u52D9
\u4EFB\u52D9\u6E05\u55AE
\u4EFB\u52D9\u5206\u914D
\u8DDF\u9032\u4E8B\u9805
\u4EFB\u52D9\u5206\u5DE5
\u5F85\u5B8C\u6210
\u5F85\u8655\u7406\u4E8B\u9805
\u5F85\u5904\u7406\u4E8B\u9879
`,
  leftover: `
\u672A\u5B8C\u6210\u4E8B\u9879
\u672A\u5B8C\u6210\u4EFB\u52A1
\u672A\u5B8C\u6210\u5DE5\u4F5C
\u5386\u53F2\u9057\u7559
\u5386\u53F2\u9057\u7559\u95EE\u9898
\u4E0A\u6B21\u9057\u7559
\u4E0A\u6B21\u9057\u7559\u95EE\u9898
\u4E0A\u671F\u9057\u7559
\u672A\u5B8C\u6210\u4E8B\u9805
\u672A\u5B8C\u6210\u4EFB\u52D9
\u6B77\u53F2\u907A\u7559
\u6B77\u53F2\u907A\u7559\u554F\u984C
\u4E0A\u6B21\u907A\u7559
\u4E0A\u6B21\u907A\u7559\u554F\u984C
\u4E0A\u671F\u907A\u7559
\u4E0A\u6B21\u5269\u4E0B\u7684
\u5269\u4F59\u4E8B\u9879
\u5269\u9918\u4E8B\u9805
\u4E0A\u56DE\u5269\u4E0B
`,
  list: `
\u5217\u8868
\u6E05\u5355
\u6C47\u603B
\u4E00\u89C8
\u8868
\u8DDF\u8E2A\u8868
\u8BB0\u5F55
\u6E05\u55AE
\u5F59\u7E3D
\u4E00\u89C8\u8868
\u767B\u8BB0\u8868
\u660E\u7EC6
\u6C47\u603B\u8868
\u4E00\u89BD
\u8A18\u9304
\u4E00\u89BD\u8868
\u767B\u8A18\u8868
\u660E\u7D30
\u5F59\u7E3D\u8868
`,
  earlier: `
\u4E0A\u6B21
\u4E0A\u5468
\u4E0A\u671F
\u524D\u6B21
\u4E4B\u524D
\u5386\u53F2
\u4E0A\u4E00\u6B21
\u4E0A\u56DE
\u4E0A\u6708
\u4E0A\u9031
\u904E\u53BB
\u4EE5\u5F80
\u524D\u671F
\u4E0A\u4E2A\u6708
\u4E0A\u6B21\u4F1A\u8BAE
\u5148\u524D
\u4E0A\u4E00\u5468
\u4E0A\u4E00\u671F
\u8DDF\u8FDB\u4E0A\u6B21
\u8FC7\u53BB
\u6628\u5929
\u6628\u65E5
\u524D\u5929
\u4E0A\u4E2A
\u524D\u4E00\u6B21
\u4E0A\u4E00\u8F6E
\u4E0A\u8F6E
\u4E0A\u5C4A
\u4E0A\u5B63\u5EA6
\u5DF2\u5B8C\u6210
\u5DF2\u5B8C\u6210\u7684
\u65E2\u5F80
\u539F\u6709
\u6B64\u524D
\u6B77\u53F2
\u4E0A\u500B\u6708
\u4E0A\u6B21\u6703\u8B70
\u4E0A\u4E00\u9031
\u8DDF\u9032\u4E0A\u6B21
\u4E0A\u500B
\u4E0A\u4E00\u8F2A
\u4E0A\u8F2A
\u4E0A\u5C46
`,
  open: `
\u672A\u5B8C\u6210
\u672A\u5B8C
\u8FDB\u884C\u4E2D
\u672A\u89E3\u51B3
\u672A\u5173\u95ED
\u5F85\u5904\u7406
\u5F85\u89E3\u51B3
\u672A\u7ED3
\u672A\u5904\u7406
\u672A\u843D\u5B9E
\u5269\u4F59
\u5269\u4E0B
\u9057\u7559\u4E0B\u6765
\u6B63\u5728\u8FDB\u884C
\u5C1A\u672A\u5B8C\u6210
\u6CA1\u5B8C\u6210
\u672A\u529E\u7ED3
\u5F85\u7EED
\u5EF6\u7EED
\u6301\u7EED
\u672A\u95ED\u73AF
\u9032\u884C\u4E2D
\u672A\u89E3\u6C7A
\u672A\u95DC\u9589
\u5F85\u8655\u7406
\u5F85\u89E3\u6C7A
\u672A\u7D50
\u672A\u8655\u7406
\u672A\u843D\u5BE6
\u5269\u9918
\u907A\u7559\u4E0B\u4F86
\u6B63\u5728\u9032\u884C
\u6C92\u5B8C\u6210
\u672A\u8FA6\u7D50
\u5F85\u7E8C
\u5EF6\u7E8C
\u6301\u7E8C
\u672A\u9589\u74B0
`,
  review: `
\u56DE\u987E
\u68C0\u67E5
\u56DE\u9867
\u6AA2\u67E5
\u5B8C\u6210\u60C5\u51B5
\u590D\u76D8
\u56DE\u987E\u68C0\u67E5
\u8FDB\u5C55
\u8FDB\u5C55\u60C5\u51B5
\u8FDB\u5EA6
\u8FDB\u5EA6\u6C47\u62A5
\u843D\u5B9E\u60C5\u51B5
\u6267\u884C\u60C5\u51B5
\u8DDF\u8FDB\u60C5\u51B5
\u60C5\u51B5\u6C47\u62A5
\u8DDF\u8E2A\u60C5\u51B5
\u5B8C\u6210\u8FDB\u5EA6
\u60C5\u51B5
\u8FDB\u5C55\u6C47\u62A5
\u6838\u5BF9
\u9A8C\u6536
\u5904\u7406\u60C5\u51B5
\u53CD\u9988
\u66F4\u65B0\u60C5\u51B5
\u8FDB\u5C55\u540C\u6B65
\u95ED\u73AF\u60C5\u51B5
\u5B8C\u6210\u60C5\u6CC1
\u5FA9\u76E4
\u56DE\u9867\u6AA2\u67E5
\u9032\u5C55
\u9032\u5C55\u60C5\u6CC1
\u9032\u5EA6
\u9032\u5EA6\u532F\u5831
\u843D\u5BE6\u60C5\u6CC1
\u57F7\u884C\u60C5\u6CC1
\u8DDF\u9032\u60C5\u6CC1
\u60C5\u6CC1\u532F\u5831
\u8DDF\u8E2A\u60C5\u6CC1
\u5B8C\u6210\u9032\u5EA6
\u60C5\u6CC1
\u9032\u5C55\u532F\u5831
\u6838\u5C0D
\u9A57\u6536
\u8655\u7406\u60C5\u6CC1
\u66F4\u65B0\u60C5\u6CC1
\u9032\u5C55\u540C\u6B65
\u9589\u74B0\u60C5\u6CC1
\u8DDF\u8E2A
\u8DDF\u8E64
\u53CD\u994B
`,
  fresh: `
\u4E0B\u6B21
\u4E0B\u5468
\u65B0
\u65B0\u589E
\u4ECA\u65E5
\u4ECA\u5929
\u672C\u5468\u65B0\u589E
\u4E0B\u9031
\u63A5\u4E0B\u6765
\u4E0B\u9636\u6BB5
\u4E0B\u4E00\u6B21
\u4E0B\u671F
\u4E0B\u6708
\u4E0B\u4E2A\u6708
\u672C\u5468
\u672C\u6B21
\u672C\u6708
\u660E\u5929
\u660E\u65E5
\u65B0\u7684
\u8FD1\u671F
\u4F1A\u540E
\u4ECA\u540E
\u672A\u6765
\u4E0B\u4E00\u5468
\u4E0B\u4E00\u671F
\u6B64\u540E
\u672C\u671F
\u672C\u9031\u65B0\u589E
\u63A5\u4E0B\u4F86
\u4E0B\u968E\u6BB5
\u4E0B\u500B\u6708
\u672C\u9031
\u6703\u5F8C
\u4ECA\u5F8C
\u672A\u4F86
\u4E0B\u4E00\u9031
\u6B64\u5F8C
`,
  meeting: `
\u4F1A\u8BAE
\u4F8B\u4F1A
\u672C\u5468
\u672C\u6708
\u5468\u4F1A
\u6708\u4F1A
\u6703\u8B70
\u4F8B\u6703
\u4F1A
\u6B21\u4F1A\u8BAE
\u8BA8\u8BBA\u4F1A
\u5468
\u7EAA\u8981
\u9031\u6703
\u6703
\u53CC\u5468\u4F1A
\u65E9\u4F1A
\u6668\u4F1A
\u7AD9\u4F1A
\u8BC4\u5BA1\u4F1A
\u7406\u4E8B\u4F1A
\u59D4\u5458\u4F1A
\u5E74\u4F1A
\u5927\u4F1A
\u7EC4\u4F1A
\u73ED\u4F1A
\u78B0\u5934\u4F1A
\u6C9F\u901A\u4F1A
\u5EA7\u8C08\u4F1A
\u89C6\u9891\u4F1A\u8BAE
\u7535\u8BDD\u4F1A\u8BAE
\u5168\u4F53\u4F1A\u8BAE
\u4F1A\u8BAE\u7EAA\u8981
\u6C99\u9F99
\u8FED\u4EE3
\u51B2\u523A
\u6708
\u5B63\u5EA6
\u5929
\u6B21
\u5C4A
\u672C\u9031
\u6708\u6703
\u6B21\u6703\u8B70
\u8A0E\u8AD6\u6703
\u9031
\u7D00\u8981
\u96D9\u9031\u6703
\u65E9\u6703
\u6668\u6703
\u7AD9\u6703
\u8A55\u5BE9\u6703
\u7406\u4E8B\u6703
\u59D4\u54E1\u6703
\u5E74\u6703
\u5927\u6703
\u7D44\u6703
\u73ED\u6703
\u78B0\u982D\u6703
\u6E9D\u901A\u6703
\u5EA7\u8AC7\u6703
\u89C6\u983B\u6703\u8B70
\u96FB\u8A71\u6703\u8B70
\u5168\u9AD4\u6703\u8B70
\u6703\u8B70\u7D00\u8981
\u6C99\u9F8D
\u885D\u523A
\u5C46
`,
  filler: `
\u8BAE\u9898
\u8BAE\u7A0B
\u9879
\u9879\u76EE
\u4E8B\u9879
\u4EFB\u52A1
\u5B89\u6392
\u8BA1\u5212
\u5DE5\u4F5C
\u91CD\u70B9
\u4E3B\u8981
\u5177\u4F53
\u5404\u65B9
\u56E2\u961F
\u5C0F\u7EC4
\u4E2A\u4EBA
\u793E\u533A
\u78BA\u8A8D
\u4E8B\u9805
\u5C08\u6848
\u5DE5\u4F5C\u5B89\u6392
\u8D23\u4EFB
\u5206\u5DE5
\u5206\u914D
\u5F85
\u5F53\u524D
\u7576\u524D
\u6301\u7EED
\u8DDF\u8E2A
\u8DDF\u8FDB
\u8FDB\u5C55
\u60C5\u51B5
\u66F4\u65B0
\u540C\u6B65
\u786E\u8BA4
\u5904\u7406
\u72B6\u6001
\u9032\u5C55
\u8DDF\u9032
\u843D\u5B9E
\u8FDB\u5EA6
\u8FFD\u8E2A
\u8FFD\u8E64
\u5185\u5BB9
\u70B9
\u90E8\u5206
\u5404\u7EC4
\u5404\u5C0F\u7EC4
\u5404\u90E8\u95E8
\u6BCF\u4EBA
\u6210\u5458
\u4F18\u5148
\u4F18\u5148\u7EA7
\u7D27\u6025
\u91CD\u8981
\u5173\u952E
\u77ED\u671F
\u4E2D\u671F
\u957F\u671F
\u76F8\u5173
\u660E\u786E
\u786E\u5B9A
\u8FBE\u6210
\u4E00\u81F4
\u5F62\u6210
\u5E03\u7F6E
\u4EA4\u529E
\u6307\u6D3E
\u8D1F\u8D23\u4EBA
\u8D23\u4EFB\u4EBA
\u4EBA\u5458
\u65F6\u95F4
\u8282\u70B9
\u622A\u6B62
\u51B3\u5B9A\u7684
\u786E\u5B9A\u7684
\u8BAE\u5B9A
\u5546\u5B9A
\u63D0\u51FA
\u63D0\u51FA\u7684
\u4EA7\u751F
\u4EA7\u751F\u7684
\u4F1A\u4E0A
\u63A8\u8FDB
\u6267\u884C
\u5B9E\u65BD
\u5B8C\u6210
\u9700\u6C42
\u603B\u4F53
\u6574\u4F53
\u65E5\u5E38
\u7EC6\u5316
\u62DF\u5B9A
\u8B70\u984C
\u8B70\u7A0B
\u9805
\u9805\u76EE
\u4EFB\u52D9
\u91CD\u9EDE
\u5177\u9AD4
\u56E2\u968A
\u5C0F\u7D44
\u500B\u4EBA
\u8CAC\u4EFB
\u6301\u7E8C
\u60C5\u6CC1
\u8655\u7406
\u72C0\u614B
\u843D\u5BE6
\u9032\u5EA6
\u9EDE
\u5404\u7D44
\u5404\u5C0F\u7D44
\u5404\u90E8\u9580
\u6210\u54E1
\u512A\u5148
\u512A\u5148\u7D1A
\u7DCA\u6025
\u95DC\u9375
\u9577\u671F
\u76F8\u95DC
\u660E\u78BA
\u78BA\u5B9A
\u9054\u6210
\u4F48\u7F6E
\u4EA4\u8FA6
\u8CA0\u8CAC\u4EBA
\u8CAC\u4EFB\u4EBA
\u4EBA\u54E1
\u6642\u9593
\u7BC0\u9EDE
\u6C7A\u5B9A\u7684
\u78BA\u5B9A\u7684
\u8B70\u5B9A
\u7522\u751F
\u7522\u751F\u7684
\u6703\u4E0A
\u63A8\u9032
\u57F7\u884C
\u5BE6\u65BD
\u7E3D\u9AD4
\u6574\u9AD4
\u7D30\u5316
\u64EC\u5B9A
\u78BA\u8A8D\u4E8B\u9805
\u8A08\u5283
\u5167\u5BB9
`,
  stop: `
\u5982\u4F55
\u600E\u4E48
\u4EC0\u4E48
\u4E3A\u4EC0\u4E48
\u6CA1\u6709
\u65E0
\u5DE5\u5177
\u6A21\u677F
\u6211\u4EEC
\u8BA8\u8BBA
\u65B9\u6CD5
\u6D41\u7A0B
\u89C4\u8303
\u5236\u5EA6
\u7CFB\u7EDF
\u673A\u5236
\u7BA1\u7406
\u81EA\u52A8\u5316
\u81EA\u52A8
\u793A\u4F8B
\u5B9A\u4E49
\u529F\u80FD
\u4ECB\u7ECD
\u539F\u56E0
\u80CC\u666F
\u95EE\u9898
\u8BF4\u660E
\u8BBE\u8BA1
\u8C03\u5EA6
\u5F15\u64CE
\u961F\u5217
\u5E73\u53F0
\u600E\u9EBC
\u4EC0\u9EBC
\u70BA\u4EC0\u9EBC
\u6C92\u6709
\u7121
\u6211\u5011
\u8A0E\u8AD6
\u898F\u7BC4
\u7CFB\u7D71
\u6A5F\u5236
\u81EA\u52D5\u5316
\u81EA\u52D5
\u5B9A\u7FA9
\u4ECB\u7D39
\u554F\u984C
\u8AAA\u660E
\u8A2D\u8A08
\u8ABF\u5EA6
\u968A\u5217
`,
  sectionBeside: `
\u51B3\u8BAE
\u51B3\u5B9A
\u7ED3\u8BBA
\u603B\u7ED3
\u5176\u4ED6
\u4F1A\u8BAE\u51B3\u8BAE
\u4F1A\u8BAE\u7ED3\u8BBA
\u4F1A\u8BAE\u51B3\u5B9A
\u51B3\u7B56
\u5171\u8BC6
\u51B3\u8BAE\u4E8B\u9879
\u8BA8\u8BBA\u7ED3\u8BBA
\u8BAE\u51B3\u4E8B\u9879
\u8BA8\u8BBA
\u95EE\u9898
\u98CE\u9669
\u901A\u77E5
\u7B54\u7591
\u95EE\u7B54
\u4F1A\u8BAE\u603B\u7ED3
\u5176\u5B83
\u5EFA\u8BAE
\u610F\u89C1
\u6C7A\u8B70
\u6C7A\u5B9A
\u7D50\u8AD6
\u7E3D\u7D50
\u6703\u8B70\u6C7A\u8B70
\u6703\u8B70\u7D50\u8AD6
\u6703\u8B70\u6C7A\u5B9A
\u6C7A\u7B56
\u5171\u8B58
\u6C7A\u8B70\u4E8B\u9805
\u8A0E\u8AD6\u7D50\u8AD6
\u8B70\u6C7A\u4E8B\u9805
\u8A0E\u8AD6
\u554F\u984C
\u98A8\u96AA
\u554F\u7B54
\u6703\u8B70\u7E3D\u7D50
\u5EFA\u8B70
\u610F\u898B
\u81E8\u6642\u52D5\u8B70
\u8A0E\u8AD6\u4E8B\u9805
\u5831\u544A\u4E8B\u9805
`,
  otherSections: `
\u4E0B\u6B21\u4F1A\u8BAE
\u53C2\u4F1A\u4EBA\u5458
\u53C2\u4F1A\u4EBA
\u4F1A\u8BAE\u94FE\u63A5
\u4F1A\u8BAE\u5F55\u50CF
\u4E0B\u6B21\u4F1A\u8BAE\u65F6\u95F4
\u4E0B\u6B21\u4F8B\u4F1A
\u4E0B\u6B21\u8BAE\u9898
\u4F1A\u8BAE\u5F55\u5C4F
\u4F1A\u8BAE\u65F6\u95F4
\u4F1A\u8BAE\u5730\u70B9
\u4F1A\u8BAE\u8BAE\u7A0B
\u8BAE\u7A0B
\u53C2\u8003\u8D44\u6599
\u53C2\u8003\u94FE\u63A5
\u9644\u4EF6
\u76F8\u5173\u94FE\u63A5
\u4F1A\u8BAE\u56DE\u653E
\u5F55\u50CF
\u95EE\u7B54
\u5907\u6CE8
\u4E0B\u6B21\u6703\u8B70
\u53C3\u6703\u4EBA\u54E1
\u53C3\u6703\u4EBA
\u6703\u8B70\u9304\u50CF
\u4E0B\u6B21\u6703\u8B70\u6642\u9593
\u4E0B\u6B21\u4F8B\u6703
\u4E0B\u6B21\u8B70\u984C
\u6703\u8B70\u9304\u5C4F
\u6703\u8B70\u6642\u9593
\u6703\u8B70\u5730\u9EDE
\u6703\u8B70\u8B70\u7A0B
\u8B70\u7A0B
\u53C3\u8003\u8CC7\u6599
\u6703\u8B70\u56DE\u653E
\u9304\u50CF
\u554F\u7B54
\u5099\u6CE8
\u6703\u8B70\u93C8\u63A5
\u53C3\u8003\u93C8\u63A5
\u76F8\u95DC\u93C8\u63A5
`,
  numbered: `
\u8BAE\u9898
\u8B70\u984C
\u7B2C
\u4E8B\u9879
\u90E8\u5206
\u8BAE\u7A0B
\u9879\u76EE
\u4E13\u9898
\u73AF\u8282
\u4E8B\u9805
\u8B70\u7A0B
\u9805\u76EE
\u5C08\u984C
\u74B0\u7BC0
`,
  agenda: `
\u8BAE\u7A0B
\u4F1A\u8BAE\u8BAE\u7A0B
\u8BAE\u9898
\u6703\u8B70\u8B70\u7A0B
\u8B70\u7A0B
\u4E3B\u8981\u8BAE\u9898
\u672C\u6B21\u8BAE\u9898
\u672C\u6B21\u8BAE\u7A0B
\u8BA8\u8BBA\u8BAE\u9898
\u4F1A\u8BAE\u8BAE\u9898
\u4F1A\u8BAE\u5185\u5BB9
\u8BA8\u8BBA\u5185\u5BB9
\u8BAE\u4E8B\u65E5\u7A0B
\u4F1A\u8BAE\u4E3B\u9898
\u4E3B\u9898
\u8B70\u984C
\u4E3B\u8981\u8B70\u984C
\u672C\u6B21\u8B70\u984C
\u672C\u6B21\u8B70\u7A0B
\u8A0E\u8AD6\u8B70\u984C
\u6703\u8B70\u8B70\u984C
\u8B70\u4E8B\u65E5\u7A0B
\u6703\u8B70\u4E3B\u984C
\u4E3B\u984C
\u8A0E\u8AD6\u4E8B\u9805
\u5831\u544A\u4E8B\u9805
\u63D0\u6848\u8A0E\u8AD6
\u81E8\u6642\u52D5\u8B70
\u6703\u8B70\u5167\u5BB9
\u8A0E\u8AD6\u5167\u5BB9
`,
  ownerRole: `
\u8D1F\u8D23\u4EBA
\u7ECF\u529E\u4EBA
\u8D23\u4EFB\u4EBA
\u6267\u884C\u4EBA
\u8C01
\u4EBA\u5458
\u6307\u6D3E\u7ED9
\u8DDF\u8FDB\u4EBA
\u8DDF\u8FDB\u4EBA\u5458
\u8D23\u4EFB\u65B9
\u8D1F\u8D23
\u4E3B\u8D23
\u4E3B\u8D23\u4EBA
\u7275\u5934\u4EBA
\u5BF9\u63A5\u4EBA
\u627F\u529E\u4EBA
\u6267\u884C\u8005
\u8D1F\u8D23\u65B9
\u8D23\u4EFB\u90E8\u95E8
\u8D23\u4EFB\u5355\u4F4D
\u6307\u6D3E
\u5206\u914D\u7ED9
\u59D3\u540D
\u4E3B\u529E
\u5904\u7406\u4EBA
\u4E3B\u8981\u8D1F\u8D23\u4EBA
\u8D1F\u8D23\u5C0F\u7EC4
\u8BA4\u9886\u4EBA
owner\u4EBA
\u8CA0\u8CAC\u4EBA
\u7D93\u8FA6\u4EBA
\u8CAC\u4EFB\u4EBA
\u57F7\u884C\u4EBA
\u8AB0
\u4EBA\u54E1
\u6307\u6D3E\u7D66
\u8DDF\u9032\u4EBA
\u8DDF\u9032\u4EBA\u54E1
\u8CAC\u4EFB\u65B9
\u8CA0\u8CAC
\u4E3B\u8CAC
\u4E3B\u8CAC\u4EBA
\u727D\u982D\u4EBA
\u5C0D\u63A5\u4EBA
\u627F\u8FA6\u4EBA
\u57F7\u884C\u8005
\u8CA0\u8CAC\u65B9
\u8CAC\u4EFB\u90E8\u9580
\u8CAC\u4EFB\u55AE\u4F4D
\u5206\u914D\u7D66
\u4E3B\u8FA6
\u8655\u7406\u4EBA
\u4E3B\u8981\u8CA0\u8CAC\u4EBA
\u8CA0\u8CAC\u5C0F\u7D44
\u8A8D\u9818\u4EBA
\u627F\u8FA6
\u7A97\u53E3
`,
  taskColumn: `
\u4EFB\u52A1
\u4E8B\u9879
\u5F85\u529E
\u5F85\u529E\u4E8B\u9879
\u884C\u52A8
\u884C\u52A8\u9879
\u5185\u5BB9
\u63CF\u8FF0
\u540E\u7EED\u884C\u52A8
\u5DE5\u4F5C\u5185\u5BB9
\u9057\u7559\u95EE\u9898
\u9057\u7559\u4E8B\u9879
\u95EE\u9898
\u5DE5\u4F5C
\u5DE5\u4F5C\u9879
\u4E8B\u9879\u5185\u5BB9
\u5177\u4F53\u4E8B\u9879
\u5177\u4F53\u5185\u5BB9
\u4EFB\u52A1\u63CF\u8FF0
\u6807\u9898
\u540D\u79F0
\u8BF4\u660E
\u5F85\u89E3\u51B3\u95EE\u9898
\u884C\u52A8\u5185\u5BB9
\u505A\u4EC0\u4E48
\u4E8B\u9879\u63CF\u8FF0
\u8BE6\u60C5
\u4EFB\u52D9
\u4E8B\u9805
\u5F85\u8FA6
\u5F85\u8FA6\u4E8B\u9805
\u884C\u52D5
\u884C\u52D5\u9805
\u5F8C\u7E8C\u884C\u52D5
\u907A\u7559\u554F\u984C
\u907A\u7559\u4E8B\u9805
\u554F\u984C
\u5DE5\u4F5C\u9805
\u5177\u9AD4\u4E8B\u9805
\u4EFB\u52D9\u63CF\u8FF0
\u6A19\u984C
\u540D\u7A31
\u8AAA\u660E
\u5F85\u89E3\u6C7A\u554F\u984C
\u505A\u4EC0\u9EBC
\u4E8B\u9805\u63CF\u8FF0
\u8A73\u60C5
\u5167\u5BB9
\u5DE5\u4F5C\u5167\u5BB9
\u4E8B\u9805\u5167\u5BB9
\u5177\u9AD4\u5167\u5BB9
\u884C\u52D5\u5167\u5BB9
`,
  plainTaskColumn: `
\u4E8B\u9879
\u5DE5\u4F5C\u5185\u5BB9
\u505A\u4EC0\u4E48
\u5185\u5BB9
\u5DE5\u4F5C
\u5177\u4F53\u5185\u5BB9
\u5DE5\u4F5C\u4E8B\u9879
\u4E8B\u9805
\u505A\u4EC0\u9EBC
\u5DE5\u4F5C\u4E8B\u9805
\u5DE5\u4F5C\u5167\u5BB9
\u5167\u5BB9
\u5177\u9AD4\u5167\u5BB9
`,
  statusColumn: `
\u72B6\u6001
\u8FDB\u5EA6
\u5B8C\u6210
\u5B8C\u6210\u60C5\u51B5
\u662F\u5426\u5B8C\u6210
\u5B8C\u6210\u72B6\u6001
\u5F53\u524D\u72B6\u6001
\u8FDB\u5C55
\u8FDB\u5C55\u60C5\u51B5
\u5F53\u524D\u8FDB\u5C55
\u5904\u7406\u72B6\u6001
\u843D\u5B9E\u60C5\u51B5
\u5B8C\u6210\u5EA6
\u6267\u884C\u60C5\u51B5
\u7ED3\u679C
\u72C0\u614B
\u9032\u5EA6
\u5B8C\u6210\u60C5\u6CC1
\u5B8C\u6210\u72C0\u614B
\u7576\u524D\u72C0\u614B
\u9032\u5C55
\u9032\u5C55\u60C5\u6CC1
\u7576\u524D\u9032\u5C55
\u8655\u7406\u72C0\u614B
\u843D\u5BE6\u60C5\u6CC1
\u57F7\u884C\u60C5\u6CC1
\u7D50\u679C
`,
  dueColumn: `
\u622A\u6B62
\u622A\u6B62\u65E5\u671F
\u622A\u6B62\u65F6\u95F4
\u65F6\u95F4
\u65E5\u671F
\u671F\u9650
\u5B8C\u6210\u65F6\u95F4
\u5B8C\u6210\u65E5\u671F
\u622A\u6B62\u65E5
\u9884\u8BA1\u5B8C\u6210\u65F6\u95F4
\u5B8C\u6210\u671F\u9650
\u8BA1\u5212\u5B8C\u6210\u65F6\u95F4
\u6700\u540E\u671F\u9650
\u65F6\u9650
\u4F55\u65F6
\u4EC0\u4E48\u65F6\u5019
\u65F6\u95F4\u8282\u70B9
\u4EA4\u4ED8\u65F6\u95F4
\u8BA1\u5212\u65F6\u95F4
\u9884\u8BA1\u65F6\u95F4
\u5230\u671F\u65E5
\u5B8C\u6210\u65F6\u9650
\u622A\u6B62\u6642\u9593
\u6642\u9593
\u5B8C\u6210\u6642\u9593
\u9810\u8A08\u5B8C\u6210\u6642\u9593
\u6700\u5F8C\u671F\u9650
\u6642\u9650
\u4F55\u6642
\u4EC0\u9EBC\u6642\u5019
\u6642\u9593\u7BC0\u9EDE
\u4EA4\u4ED8\u6642\u9593
\u9810\u8A08\u6642\u9593
\u5B8C\u6210\u6642\u9650
\u9810\u8A08\u5B8C\u6210\u65E5
\u5B8C\u6210\u65E5
\u8A08\u5283\u5B8C\u6210\u6642\u9593
\u8A08\u5283\u6642\u9593
`,
  dateColumn: `
\u65E5\u671F
\u65F6\u95F4
\u521B\u5EFA\u65E5\u671F
\u767B\u8BB0\u65E5\u671F
\u63D0\u51FA\u65E5\u671F
\u6642\u9593
\u5275\u5EFA\u65E5\u671F
\u767B\u8A18\u65E5\u671F
`,
  identifier: `
\u7F16\u53F7
\u5E8F\u53F7
\u53F7
no
no.
#
\u53F7\u7801
\u7DE8\u865F
\u5E8F\u865F
\u865F
\u865F\u78BC
`,
  topicColumn: `
\u8BAE\u9898
\u8BA8\u8BBA
\u8BA8\u8BBA\u5185\u5BB9
\u4E3B\u9898
\u7ED3\u8BBA
\u5907\u6CE8
\u8BAE\u7A0B
\u51B3\u8BAE
\u51B3\u5B9A
\u8BA8\u8BBA\u8981\u70B9
\u8981\u70B9
\u5185\u5BB9
\u8BF4\u660E
\u8B70\u984C
\u8A0E\u8AD6
\u4E3B\u984C
\u7D50\u8AD6
\u5099\u6CE8
\u8B70\u7A0B
\u6C7A\u8B70
\u6C7A\u5B9A
\u8A0E\u8AD6\u8981\u9EDE
\u8981\u9EDE
\u8AAA\u660E
\u8A0E\u8AD6\u5167\u5BB9
\u5167\u5BB9
`,
  closedCell: `
\u5DF2\u5B8C\u6210
\u5B8C\u6210
\u662F
\u5DF2\u5173\u95ED
\u5DF2\u89E3\u51B3
\u5173\u95ED
\u7ED3\u675F
\u5DF2\u7ED3\u675F
\u221A
\u2713
done
\u5DF2\u529E\u7ED3
\u529E\u7ED3
\u5DF2\u843D\u5B9E
\u95ED\u73AF
\u5DF2\u95DC\u9589
\u5DF2\u89E3\u6C7A
\u95DC\u9589
\u7D50\u675F
\u5DF2\u7D50\u675F
\u5DF2\u8FA6\u7D50
\u8FA6\u7D50
\u5DF2\u843D\u5BE6
\u9589\u74B0
`,
  openCell: `
\u5426
\u672A
\u672A\u5B8C\u6210
\u6CA1\u6709
\u8FDB\u884C\u4E2D
\u672A\u5F00\u59CB
\u5F85\u5F00\u59CB
\u5F85\u5904\u7406
\xD7
\u5904\u7406\u4E2D
\u5EF6\u671F
\u6C92\u6709
\u9032\u884C\u4E2D
\u672A\u958B\u59CB
\u5F85\u958B\u59CB
\u5F85\u8655\u7406
\u8655\u7406\u4E2D
`,
  markers: `
\u5F85\u529E
\u5F85\u529E\u4E8B\u9879
\u5F85\u529E\u4EFB\u52A1
\u884C\u52A8\u9879
\u884C\u52A8\u9879\u76EE
\u540E\u7EED\u884C\u52A8
\u8DDF\u8FDB
\u884C\u52A8\u70B9
\u8DDF\u8FDB\u4E8B\u9879
\u4EFB\u52A1
\u4F5C\u4E1A
\u540E\u7EED\u4EFB\u52A1
\u5F85\u8FA6
\u5F85\u8FA6\u4E8B\u9805
\u5F85\u8FA6\u4EFB\u52D9
\u884C\u52D5\u9805
\u884C\u52D5\u9805\u76EE
\u5F8C\u7E8C\u884C\u52D5
\u8DDF\u9032
\u884C\u52D5\u9EDE
\u8DDF\u9032\u4E8B\u9805
\u4EFB\u52D9
\u4F5C\u696D
\u5F8C\u7E8C\u4EFB\u52D9
`,
  and: `
\u548C
\u4E0E
\u6216
\u53CA
\u4EE5\u53CA
\u8DDF
\u6216\u8005
\u8FD8\u6709
\u66A8
\u540C
\u8207
\u9084\u6709
`,
  duty: `
\u9700\u8981
\u5C06
\u6765
\u4F1A
\u9700
\u8981
\u5E94
\u5E94\u8BE5
\u62DF
\u4F86
\u6703
\u61C9
\u61C9\u8A72
\u64EC
\u5C07
`,
  takes: `
\u8D1F\u8D23
\u8DDF\u8FDB
\u7275\u5934
\u627F\u62C5
\u4E3B\u5BFC
\u534F\u8C03
\u63A8\u8FDB
\u5BF9\u63A5
\u843D\u5B9E
\u5904\u7406
\u5B8C\u6210
\u51C6\u5907
\u63D0\u4F9B
\u6574\u7406
\u8CA0\u8CAC
\u8DDF\u9032
\u727D\u982D
\u627F\u64D4
\u4E3B\u5C0E
\u5354\u8ABF
\u63A8\u9032
\u5C0D\u63A5
\u843D\u5BE6
\u8655\u7406
\u6E96\u5099
`,
  charge: `
\u7531
\u8BF7
\u7ED9
@
\u8ACB
\u7D66
`,
  supporters: `
\u534F\u52A9
\u6284\u9001
\u914D\u5408
\u652F\u6301
\u534F\u529E
\u5354\u52A9
\u5354\u8FA6
`,
  ownerLabels: `
\u8D1F\u8D23\u4EBA
\u7ECF\u529E\u4EBA
\u8D23\u4EFB\u4EBA
\u8D1F\u8D23
\u4E3B\u8D23\u4EBA
\u6267\u884C\u4EBA
\u8DDF\u8FDB\u4EBA
\u7275\u5934\u4EBA
\u5BF9\u63A5\u4EBA
\u627F\u529E\u4EBA
\u8D23\u4EFB\u65B9
\u6307\u6D3E\u7ED9
\u4E3B\u8D23
owner
\u8CA0\u8CAC\u4EBA
\u7D93\u8FA6\u4EBA
\u8CAC\u4EFB\u4EBA
\u8CA0\u8CAC
\u4E3B\u8CAC\u4EBA
\u57F7\u884C\u4EBA
\u8DDF\u9032\u4EBA
\u727D\u982D\u4EBA
\u5C0D\u63A5\u4EBA
\u627F\u8FA6\u4EBA
\u8CAC\u4EFB\u65B9
\u6307\u6D3E\u7D66
\u4E3B\u8CAC
`,
  nobody: `
\u5F85\u5B9A
\u65E0
\u672A\u5B9A
\u8C01
\u7ECF\u529E\u4EBA
\u8D1F\u8D23\u4EBA
\u901A\u77E5\u7ECF\u529E\u4EBA
\u610F\u89C1\u63D0\u51FA\u8005
\u5F85\u786E\u8BA4
\u672A\u5206\u914D
\u5F85\u5206\u914D
\u5F85\u8BA4\u9886
\u65E0\u4EBA
\u67D0\u4EBA
\u6709\u4EBA
\u59D3\u540D
\u672A\u77E5
\u5FD7\u613F\u8005
\u62DB\u52DF\u4E2D
\u6682\u65E0
\u5F85\u8BAE
\u7121
\u8AB0
\u7D93\u8FA6\u4EBA
\u8CA0\u8CAC\u4EBA
\u901A\u77E5\u7D93\u8FA6\u4EBA
\u610F\u898B\u63D0\u51FA\u8005
\u5F85\u78BA\u8A8D
\u5F85\u8A8D\u9818
\u7121\u4EBA
\u5FD7\u9858\u8005
\u66AB\u7121
\u5F85\u8B70
`,
  everybody: `
\u6240\u6709\u4EBA
\u5927\u5BB6
\u5168\u4F53
\u5404\u4F4D
\u5168\u5458
\u5168\u4F53\u6210\u5458
\u6240\u6709\u6210\u5458
\u5168\u4F53\u4EBA\u5458
\u6BCF\u4EBA
\u6BCF\u4E2A\u4EBA
\u5404\u81EA
\u6240\u6709\u4E0E\u4F1A\u8005
\u5404\u6210\u5458
\u5404\u7EC4
\u5404\u5C0F\u7EC4
\u53C2\u4F1A\u8005
\u5404\u65B9
\u5168\u9AD4
\u5168\u54E1
\u5168\u9AD4\u6210\u54E1
\u6240\u6709\u6210\u54E1
\u5168\u9AD4\u4EBA\u54E1
\u6BCF\u500B\u4EBA
\u6240\u6709\u8207\u6703\u8005
\u5404\u6210\u54E1
\u5404\u7D44
\u5404\u5C0F\u7D44
\u53C3\u6703\u8005
`,
  groups: `
\u7EC4
\u56E2\u961F
\u5C0F\u7EC4
\u59D4\u5458\u4F1A
\u793E\u533A
\u90E8
\u90E8\u95E8
\u7406\u4E8B\u4F1A
\u79D8\u4E66\u5904
\u5DE5\u4F5C\u7EC4
\u4E2D\u5FC3
\u529E\u516C\u5BA4
\u73ED\u59D4
\u6210\u5458
\u7EC4\u957F
\u4E3B\u6301\u4EBA
\u8BB0\u5F55\u4EBA
\u7EF4\u62A4\u8005
\u5F00\u53D1\u8005
\u5FD7\u613F\u8005
\u9879\u76EE\u7EC4
\u6D4B\u8BD5\u7EC4
\u8FD0\u8425\u7EC4
\u6280\u672F\u7EC4
\u67B6\u6784\u7EC4
\u7814\u53D1
\u8FD0\u8425
\u4EA7\u54C1
\u540E\u7AEF
\u524D\u7AEF
\u6D4B\u8BD5
\u7D44
\u56E2\u968A
\u5C0F\u7D44
\u59D4\u54E1\u6703
\u90E8\u9580
\u7406\u4E8B\u6703
\u79D8\u66F8\u8655
\u5DE5\u4F5C\u7D44
\u8FA6\u516C\u5BA4
\u6210\u54E1
\u7D44\u9577
\u8A18\u9304\u4EBA
\u7DAD\u8B77\u8005
\u958B\u767C\u8005
\u5FD7\u9858\u8005
\u9805\u76EE\u7D44
\u6E2C\u8A66\u7D44
\u904B\u71DF\u7D44
\u6280\u8853\u7D44
\u67B6\u69CB\u7D44
\u7814\u767C
\u904B\u71DF
\u7522\u54C1
\u5F8C\u7AEF
\u6E2C\u8A66
`,
  honorific: `
\u5148\u751F
\u5973\u58EB
\u8001\u5E08
\u540C\u5B66
\u535A\u58EB
\u6559\u6388
\u8001\u5E2B
\u540C\u5B78
\u5DE5
\u7ECF\u7406
\u4E3B\u4EFB
\u5E08\u5144
\u5E08\u59D0
\u5B66\u957F
\u5B66\u59D0
\u4E3B\u5E2D
\u9662\u957F
\u5C0F\u59D0
\u7E3D
\u7D93\u7406
\u5E2B\u5144
\u5E2B\u59D0
\u5B66\u9577
\u9662\u9577
`,
  noTask: `
\u65E0
\u6CA1\u6709
\u6682\u65E0
\u7565
\u7A7A
\u65E0\u5F85\u529E
\u6682\u65E0\u5F85\u529E
\u65E0\u9057\u7559\u95EE\u9898
\u65E0\u9057\u7559
\u6CA1\u6709\u5F85\u529E
\u540C\u4E0A
\u540C\u4E0A\u6B21
\u89C1\u4E0A
\u89C1\u4E0B
\u5982\u4E0A
\u5F85\u8865\u5145
\u5F85\u66F4\u65B0
\u5F85\u5B9A
\u65E0\u65B0\u589E
\u6682\u7F3A
\u65E0\u4EFB\u52A1
\u4E0D\u9002\u7528
\u89C1\u9644\u4EF6
\u7121
\u6C92\u6709
\u66AB\u7121
\u7121\u5F85\u8FA6
\u66AB\u7121\u5F85\u8FA6
\u7121\u907A\u7559\u554F\u984C
\u7121\u907A\u7559
\u6C92\u6709\u5F85\u8FA6
\u898B\u4E0A
\u898B\u4E0B
\u5F85\u88DC\u5145
\u7121\u65B0\u589E
\u66AB\u7F3A
\u7121\u4EFB\u52D9
\u4E0D\u9069\u7528
\u898B\u9644\u4EF6
\u5C1A\u7121
`,
  done: `
\u5DF2\u5B8C\u6210
\u5B8C\u6210
\u5B8C\u6210\u4E86
\u5DF2\u89E3\u51B3
\u5DF2\u5173\u95ED
\u5DF2\u5408\u5E76
\u5DF2\u7ED3\u675F
\u5DF2\u53D1\u5E03
\u641E\u5B9A
\u5DF2\u641E\u5B9A
\u5DF2\u529E
\u5DF2\u529E\u7ED3
\u5DF2\u843D\u5B9E
\u5DF2\u95ED\u73AF
\u5DF2\u5904\u7406
\u5DF2\u63D0\u4EA4
\u5DF2\u4FEE\u590D
\u5DF2\u4E0A\u7EBF
\u5DF2\u786E\u8BA4
\u505A\u5B8C
\u505A\u5B8C\u4E86
\u5B8C\u6BD5
\u5DF2\u5B8C\u6BD5
\u7ED3\u675F
\u529E\u7ED3
ok
\u5DF2\u8FBE\u6210
\u89E3\u51B3\u4E86
\u4FEE\u597D\u4E86
\u5DF2\u89E3\u6C7A
\u5DF2\u95DC\u9589
\u5DF2\u5408\u4F75
\u5DF2\u7D50\u675F
\u5DF2\u767C\u4F48
\u5DF2\u8FA6
\u5DF2\u8FA6\u7D50
\u5DF2\u843D\u5BE6
\u5DF2\u9589\u74B0
\u5DF2\u8655\u7406
\u5DF2\u4FEE\u5FA9
\u5DF2\u4E0A\u7DDA
\u5DF2\u78BA\u8A8D
\u5B8C\u7562
\u5DF2\u5B8C\u7562
\u7D50\u675F
\u8FA6\u7D50
\u5DF2\u9054\u6210
\u89E3\u6C7A\u4E86
\u5DF2\u7D50\u6848
\u7D50\u6848
`,
  happened: `
\u5DF2\u7ECF\u5B8C\u6210
\u5DF2\u7ECF\u5408\u5E76
\u5DF2\u7ECF\u89E3\u51B3
\u5DF2\u7ECF\u53D1\u5E03
\u5DF2\u63D0\u4EA4
\u5DF2\u7ECF\u63D0\u4EA4
\u5DF2\u4E0A\u7EBF
\u5DF2\u66F4\u65B0
\u5DF2\u521B\u5EFA
\u5DF2\u53D1\u9001
\u5DF2\u5408\u5165
\u5DF2\u4FEE\u590D
\u5DF2\u7ECF\u4FEE\u590D
\u5DF2\u901A\u77E5
\u5DF2\u8054\u7CFB
\u5DF2\u8D2D\u4E70
\u5DF2\u9884\u8BA2
\u5DF2\u4E0A\u4F20
\u5DF2\u6574\u7406
\u5DF2\u786E\u8BA4
\u53D1\u51FA\u53BB\u4E86
\u5DF2\u53EC\u5F00
\u5DF2\u4E3E\u529E
\u5B8C\u6210\u4E86
\u5DF2\u7ECF\u4E0A\u7EBF
\u5DF2\u90E8\u7F72
\u5DF2\u516C\u5E03
\u5DF2\u516C\u793A
\u5DF2\u5BC4\u51FA
\u5DF2\u4ED8\u6B3E
\u63D0\u4EA4\u4E86
\u5408\u5E76\u4E86
\u53D1\u5E03\u4E86
\u5DF2\u7D93\u5B8C\u6210
\u5DF2\u7D93\u5408\u4F75
\u5DF2\u7D93\u89E3\u6C7A
\u5DF2\u7D93\u767C\u4F48
\u5DF2\u7D93\u63D0\u4EA4
\u5DF2\u4E0A\u7DDA
\u5DF2\u5275\u5EFA
\u5DF2\u767C\u9001
\u5DF2\u4FEE\u5FA9
\u5DF2\u7D93\u4FEE\u5FA9
\u5DF2\u806F\u7E6B
\u5DF2\u8CFC\u8CB7
\u5DF2\u9810\u8A02
\u5DF2\u78BA\u8A8D
\u767C\u51FA\u53BB\u4E86
\u5DF2\u53EC\u958B
\u5DF2\u8209\u8FA6
\u5DF2\u7D93\u4E0A\u7DDA
\u5DF2\u516C\u4F48
\u5408\u4F75\u4E86
\u767C\u4F48\u4E86
\u5DF2\u4E0A\u50B3
`,
  dropped: `
\u5DF2\u53D6\u6D88
\u53D6\u6D88
\u4E0D\u518D\u9700\u8981
\u5DF2\u5E9F\u5F03
\u7EC8\u6B62
\u5DF2\u7EC8\u6B62
\u4F5C\u5E9F
\u653E\u5F03
\u4E0D\u505A\u4E86
\u4E0D\u9700\u8981
\u4E0D\u9700\u8981\u4E86
\u65E0\u9700
\u64A4\u9500
\u5DF2\u64A4\u9500
\u6401\u7F6E\u4E0D\u505A
\u5426\u51B3
\u4E0D\u4E88
\u4E0D\u518D\u8DDF\u8FDB
\u65E0\u9700\u8DDF\u8FDB
\u5DF2\u5EE2\u68C4
\u7D42\u6B62
\u5DF2\u7D42\u6B62
\u4F5C\u5EE2
\u653E\u68C4
\u7121\u9700
\u64F1\u7F6E\u4E0D\u505A
\u5426\u6C7A
\u4E0D\u518D\u8DDF\u9032
\u7121\u9700\u8DDF\u9032
\u64A4\u92B7
\u5DF2\u64A4\u92B7
`,
  notDone: `
\u672A
\u6CA1\u6709
\u8FD8\u6CA1
\u5C1A\u672A
\u8FDB\u884C\u4E2D
\u90E8\u5206
\u5F85
\u5EF6\u671F
\u63A8\u8FDF
\u5C1A\u5F85
\u9700\u8981
\u672A\u5B8C\u6210
\u6B63\u5728
\u6682\u7F13
\u7B49\u5F85
\u5361\u4F4F
\u963B\u585E
\u4E00\u534A
\u5FEB\u8981
\u5C06
\u8BA1\u5212
\u4E0B\u5468
\u4E0B\u6B21
\u7A0D\u540E
\u540E\u7EED
\u7EE7\u7EED
\u8FD8\u5728
\u8FD8\u8981
\u51E0\u4E4E
\u5DEE\u4E0D\u591A
\u6401\u7F6E
\u6682\u505C
\u521D\u6B65
\u6C92\u6709
\u9084\u6C92
\u9032\u884C\u4E2D
\u63A8\u9072
\u66AB\u7DE9
\u4E0B\u9031
\u7A0D\u5F8C
\u5F8C\u7E8C
\u7E7C\u7E8C
\u9084\u5728
\u9084\u8981
\u64F1\u7F6E
\u66AB\u505C
\u8A08\u5283
\u5C07
`,
  goesOn: `
\u8FDB\u884C\u4E2D
\u672A\u5B8C\u6210
\u672A\u5F00\u59CB
\u5F85\u8DDF\u8FDB
\u6682\u65E0\u8FDB\u5C55
\u5904\u7406\u4E2D
\u5F85\u5904\u7406
\u7EE7\u7EED
\u7EE7\u7EED\u8DDF\u8FDB
\u6301\u7EED\u8DDF\u8FDB
\u5EF6\u671F
\u63A8\u8FDF
\u6682\u7F13
\u5F85\u5B9A
\u5F85\u786E\u8BA4
\u90E8\u5206\u5B8C\u6210
\u6B63\u5728\u8FDB\u884C
\u6401\u7F6E
\u7B49\u5F85\u4E2D
\u672A\u542F\u52A8
\u5C1A\u672A\u5F00\u59CB
\u8FD8\u6CA1\u505A
\u987A\u5EF6
\u5EF6\u81F3\u4E0B\u5468
\u5EF6\u81F3\u4E0B\u6B21
\u9032\u884C\u4E2D
\u672A\u958B\u59CB
\u5F85\u8DDF\u9032
\u66AB\u7121\u9032\u5C55
\u8655\u7406\u4E2D
\u5F85\u8655\u7406
\u7E7C\u7E8C
\u7E7C\u7E8C\u8DDF\u9032
\u6301\u7E8C\u8DDF\u9032
\u63A8\u9072
\u66AB\u7DE9
\u5F85\u78BA\u8A8D
\u6B63\u5728\u9032\u884C
\u64F1\u7F6E
\u5C1A\u672A\u958B\u59CB
\u9084\u6C92\u505A
\u9806\u5EF6
\u5EF6\u81F3\u4E0B\u9031
\u672A\u555F\u52D5
`,
  otherStatements: `
\u51B3\u8BAE
\u51B3\u5B9A
\u7ED3\u8BBA
\u95EE\u9898
\u53C2\u4F1A\u4EBA
\u4E3B\u6301\u4EBA
\u8BB0\u5F55\u4EBA
\u4E0B\u6B21\u4F1A\u8BAE
\u5171\u8BC6
\u8BA8\u8BBA
\u8BAE\u9898
\u8BAE\u7A0B
\u53C2\u4F1A\u4EBA\u5458
\u51FA\u5E2D
\u7F3A\u5E2D
\u5907\u6CE8
\u65F6\u95F4
\u5730\u70B9
\u4E3B\u9898
\u4E3B\u6301
\u8BB0\u5F55
\u5EFA\u8BAE
\u610F\u89C1
\u8BF4\u660E
\u80CC\u666F
\u76EE\u7684
\u6CE8\u610F
\u63D0\u793A
\u4F8B
\u56DE\u7B54
\u901A\u77E5
\u98CE\u9669
\u4FE1\u606F
\u603B\u7ED3
\u4F1A\u8BAE\u65F6\u95F4
\u4F1A\u8BAE\u5730\u70B9
\u4F1A\u8BAE\u4E3B\u9898
\u53CD\u9988
\u6C7A\u8B70
\u6C7A\u5B9A
\u7D50\u8AD6
\u554F\u984C
\u53C3\u6703\u4EBA
\u8A18\u9304\u4EBA
\u4E0B\u6B21\u6703\u8B70
\u5171\u8B58
\u8A0E\u8AD6
\u8B70\u984C
\u8B70\u7A0B
\u53C3\u6703\u4EBA\u54E1
\u5099\u6CE8
\u6642\u9593
\u5730\u9EDE
\u4E3B\u984C
\u8A18\u9304
\u5EFA\u8B70
\u610F\u898B
\u8AAA\u660E
\u98A8\u96AA
\u7E3D\u7D50
\u6703\u8B70\u6642\u9593
\u6703\u8B70\u5730\u9EDE
\u6703\u8B70\u4E3B\u984C
\u53CD\u994B
`,
  templates: `
\u5217\u51FA\u540E\u7EED\u5F85\u529E\u4EFB\u52A1
\u5217\u51FA\u5F85\u529E
\u5E76\u8F93\u5165@
\u8F93\u5165@\u901A\u77E5
\u8BB0\u5F55\u8BA8\u8BBA\u5185\u5BB9
\u8BF7\u586B\u5199
\u5728\u6B64\u586B\u5199
\u8BF7\u8F93\u5165
\u5728\u6B64\u8F93\u5165
\u586B\u5199\u4EFB\u52A1
\u586B\u5199\u8D1F\u8D23\u4EBA
\u6B64\u5904\u586B\u5199
\u5F85\u586B\u5199
\u8BF7\u5728\u6B64
\u5217\u51FA\u5F8C\u7E8C\u5F85\u8FA6\u4EFB\u52D9
\u5217\u51FA\u5F85\u8FA6
\u4E26\u8F38\u5165@
\u8F38\u5165@\u901A\u77E5
\u8ACB\u586B\u5BEB
\u5728\u6B64\u586B\u5BEB
\u8ACB\u8F38\u5165
\u5728\u6B64\u8F38\u5165
\u586B\u5BEB\u4EFB\u52D9
\u586B\u5BEB\u8CA0\u8CAC\u4EBA
\u6B64\u8655\u586B\u5BEB
\u5F85\u586B\u5BEB
\u8ACB\u5728\u6B64
\u8A18\u9304\u8A0E\u8AD6\u5167\u5BB9
`,
  intelligence: `
\u5DE5\u5177
\u6A21\u578B
\u52A9\u624B
\u751F\u6210
\u667A\u80FD
\u7F16\u7A0B
\u65F6\u4EE3
\u5927\u6A21\u578B
\u5E94\u7528
\u6280\u672F
\u80FD\u529B
\u5E73\u53F0
\u8BFE\u7A0B
\u6559\u80B2
\u4EE3\u7801
\u8BAD\u7EC3
\u63A8\u7406
\u6846\u67B6
\u82AF\u7247
\u6CBB\u7406
\u4F26\u7406
\u5B89\u5168
\u4EA7\u54C1
\u7B97\u6CD5
\u8D4B\u80FD
\u7ED8\u753B
\u5199\u4F5C
\u7DE8\u7A0B
\u6642\u4EE3
\u61C9\u7528
\u6280\u8853
\u8AB2\u7A0B
\u4EE3\u78BC
\u8A13\u7DF4
\u7522\u54C1
\u8CE6\u80FD
\u7ED8\u756B
\u5BEB\u4F5C
\u502B\u7406
`,
  objects: `
\u548C
\u4E0E
\u5411
\u8054\u7CFB
\u901A\u77E5
\u8DDF
\u627E
\u95EE
\u7ED9
\u8BF7\u6559
\u544A\u77E5
\u540C
\u9080\u8BF7
\u5BF9
\u8BA9
\u8BF7
\u8207
\u806F\u7E6B
\u554F
\u7D66
\u8ACB\u6559
\u9080\u8ACB
\u5C0D
\u8B93
\u8ACB
`,
  imperative: `
\u5B8C\u6210
\u51C6\u5907
\u8054\u7CFB
\u66F4\u65B0
\u6574\u7406
\u63D0\u4EA4
\u786E\u8BA4
\u7F16\u5199
\u5236\u5B9A
\u521B\u5EFA
\u7EC4\u7EC7
\u5B89\u6392
\u63A8\u8FDB
\u8DDF\u8FDB
\u8C03\u7814
\u5206\u6790
\u6D4B\u8BD5
\u4FEE\u6539
\u4FEE\u590D
\u53D1\u5E03
\u64B0\u5199
\u8BA8\u8BBA
\u8F93\u51FA
\u8865\u5145
\u6536\u96C6
\u6C9F\u901A
\u652F\u6301
\u63D0\u4F9B
\u5B9E\u73B0
\u8BBE\u8BA1
\u4F18\u5316
\u68B3\u7406
\u8BC4\u4F30
\u68C0\u67E5
\u5EFA\u7ACB
\u843D\u5B9E
\u534F\u8C03
\u9080\u8BF7
\u5BF9\u63A5
\u63D0\u51FA
\u53C2\u4E0E
\u958B\u767C
\u958B\u6703
\u7814\u7A76
\u89E3\u51B3
\u5B8C\u5584
\u542F\u52A8
\u62C9\u901A
\u53CD\u9988
\u6C47\u603B
\u8FC1\u79FB
\u90E8\u7F72
\u9A8C\u8BC1
\u4E0A\u4F20
\u53D1\u9001
\u7FFB\u8BD1
\u5BA1\u6838
\u5F00\u5C55
\u589E\u52A0
\u6DFB\u52A0
\u5220\u9664
\u7EA6
\u53EC\u5F00
\u7EDF\u8BA1
\u89C4\u5212
\u5B78\u7FD2
\u88FD\u4F5C
\u806F\u7E6B
\u6E2C\u8A66
\u8A0E\u8AD6
\u78BA\u8A8D
\u5B66\u4E60
\u5236\u4F5C
\u7F16\u5236
\u8D77\u8349
\u62DF\u5B9A
\u62DF
\u5199
\u753B
\u505A
\u4E70
\u8D2D\u4E70
\u91C7\u8D2D
\u9884\u8BA2
\u7533\u8BF7
\u6CE8\u518C
\u767B\u8BB0
\u901A\u77E5
\u544A\u77E5
\u8BE2\u95EE
\u54A8\u8BE2
\u5BFB\u627E
\u67E5\u627E
\u627E
\u67E5
\u641C\u96C6
\u8C03\u67E5
\u4E86\u89E3
\u660E\u786E
\u786E\u5B9A
\u9009\u5B9A
\u9009\u62E9
\u51B3\u5B9A
\u516C\u5E03
\u516C\u793A
\u5BA3\u4F20
\u63A8\u5E7F
\u62DB\u52DF
\u5F00\u53D1
\u642D\u5EFA
\u914D\u7F6E
\u5B89\u88C5
\u5347\u7EA7
\u91CD\u6784
\u5408\u5E76
\u96C6\u6210
\u63A5\u5165
\u6253\u901A
\u8BC4\u5BA1
\u590D\u6838
\u590D\u67E5
\u6821\u5BF9
\u6392\u7248
\u6253\u5370
\u5206\u53D1
\u5BC4\u9001
\u652F\u4ED8
\u62A5\u9500
\u7B7E\u8BA2
\u7B7E\u7F72
\u8DDF\u8E2A
\u76D1\u63A7
\u7EF4\u62A4
\u5F52\u6863
\u5907\u4EFD
\u5BFC\u51FA
\u5BFC\u5165
\u540C\u6B65
\u5206\u4EAB
\u5171\u4EAB
\u6F14\u793A
\u6C47\u62A5
\u603B\u7ED3
\u8BB2\u89E3
\u57F9\u8BAD
\u7EC3\u4E60
\u9605\u8BFB
\u770B
\u8BD5\u7528
\u5C1D\u8BD5
\u63A2\u7D22
\u5F15\u5165
\u9002\u914D
\u517C\u5BB9
\u56DE\u590D
\u7B54\u590D
\u5904\u7406
\u6E05\u7406
\u5173\u95ED
\u5F00\u653E
\u6253\u5F00
\u8F6C\u53D1
\u53D1\u8D77
\u53D1
\u62CD\u6444
\u526A\u8F91
\u5F55\u5236
\u5E03\u7F6E
\u534F\u52A9
\u914D\u5408
\u843D\u5730
\u7EC6\u5316
\u62C6\u5206
\u5206\u89E3
\u6392\u671F
\u63A8\u52A8
\u52A0\u5F3A
\u6539\u8FDB
\u6539\u5584
\u51CF\u5C11
\u63D0\u5347
\u4FDD\u8BC1
\u786E\u4FDD
\u7763\u4FC3
\u50AC
\u6E96\u5099
\u7DE8\u5BEB
\u5275\u5EFA
\u7D44\u7E54
\u63A8\u9032
\u8DDF\u9032
\u8ABF\u7814
\u4FEE\u5FA9
\u767C\u4F48
\u64B0\u5BEB
\u8F38\u51FA
\u88DC\u5145
\u6E9D\u901A
\u5BE6\u73FE
\u8A2D\u8A08
\u512A\u5316
\u8A55\u4F30
\u6AA2\u67E5
\u843D\u5BE6
\u5354\u8ABF
\u9080\u8ACB
\u5C0D\u63A5
\u53C3\u8207
\u89E3\u6C7A
\u5F59\u7E3D
\u9077\u79FB
\u9A57\u8B49
\u767C\u9001
\u7FFB\u8B6F
\u5BE9\u6838
\u958B\u5C55
\u522A\u9664
\u7D04
\u53EC\u958B
\u7D71\u8A08
\u7DE8\u5236
\u64EC\u5B9A
\u64EC
\u5BEB
\u756B
\u8CB7
\u8CFC\u8CB7
\u63A1\u8CFC
\u9810\u8A02
\u7533\u8ACB
\u767B\u8A18
\u8A62\u554F
\u54A8\u8A62
\u8ABF\u67E5
\u660E\u78BA
\u78BA\u5B9A
\u9078\u5B9A
\u9078\u64C7
\u6C7A\u5B9A
\u516C\u4F48
\u63A8\u5EE3
\u5B89\u88DD
\u5347\u7D1A
\u91CD\u69CB
\u5408\u4F75
\u8A55\u5BE9
\u8907\u6838
\u8907\u67E5
\u6821\u5C0D
\u5206\u767C
\u7C3D\u8A02
\u7C3D\u7F72
\u76E3\u63A7
\u7DAD\u8B77
\u5099\u4EFD
\u5C0E\u51FA
\u5C0E\u5165
\u532F\u5831
\u7E3D\u7D50
\u8B1B\u89E3
\u57F9\u8A13
\u95B1\u8B80
\u8A66\u7528
\u9069\u914D
\u56DE\u8986
\u7B54\u8986
\u8655\u7406
\u95DC\u9589
\u958B\u653E
\u6253\u958B
\u8F49\u767C
\u767C\u8D77
\u767C
\u526A\u8F2F
\u9304\u5236
\u4F48\u7F6E
\u5354\u52A9
\u7D30\u5316
\u63A8\u52D5
\u52A0\u5F37
\u6539\u9032
\u6E1B\u5C11
\u4FDD\u8B49
\u78BA\u4FDD
\u806F\u7D61
\u5F59\u6574
\u66F4\u65B0\u6587\u4EF6
\u8FFD\u8E64
\u5F59\u5831
\u63D0\u6848
\u56DE\u5831
\u898F\u5283
\u6B78\u6A94
\u555F\u52D5
\u53CD\u994B
\u4E0A\u50B3
\u5B66\u7FD2
\u6CE8\u518A
\u5C0B\u627E
\u5BA3\u50B3
\u5831\u92B7
\u7DF4\u7FD2
\u5617\u8A66
\u62CD\u651D
`,
  weekday: `
\u5468\u4E00
\u5468\u4E8C
\u5468\u4E09
\u5468\u56DB
\u5468\u4E94
\u5468\u516D
\u5468\u65E5
\u661F\u671F\u4E00
\u661F\u671F\u4E8C
\u661F\u671F\u4E09
\u661F\u671F\u56DB
\u661F\u671F\u4E94
\u661F\u671F\u516D
\u661F\u671F\u65E5
\u5468\u4E00
\u5468\u4E8C
\u5468\u4E09
\u5468\u56DB
\u5468\u4E94
\u5468\u516D
\u5468\u5929
\u661F\u671F\u4E00
\u661F\u671F\u4E8C
\u661F\u671F\u4E09
\u661F\u671F\u56DB
\u661F\u671F\u4E94
\u661F\u671F\u516D
\u661F\u671F\u5929
\u9031\u4E00
\u9031\u4E8C
\u9031\u4E09
\u9031\u56DB
\u9031\u4E94
\u9031\u516D
\u9031\u65E5
`,
  timeWord: `
\u5E74
\u6708
\u65E5
\u53F7
\u70B9
\u5206\u949F
\u5C0F\u65F6
\u4E0A\u5348
\u4E0B\u5348
\u665A\u4E0A
\u6642
\u5206\u9418
\u7B2C
\u671F
\u5468
\u65F6
\u5206
\u665A
\u65E9\u4E0A
\u4E2D\u5348
\u5DE6\u53F3
\u671F\u95F4
\u865F
\u9EDE
\u5C0F\u6642
\u9031
\u671F\u9593
\u5206\u937E
`,
  reported: `
\u8868\u793A
\u8BA4\u4E3A
\u8A8D\u70BA
\u63D0\u5230
\u6307\u51FA
\u4ECB\u7ECD\u4E86
\u4ECB\u7D39\u4E86
\u6C47\u62A5\u4E86
\u5831\u544A\u4E86
\u8BF4
\u8AAA
\u63D0\u51FA
\u8BE2\u95EE
\u8A62\u554F
\u611F\u8C22
\u611F\u8B1D
`,
  noNews: `
\u65E0\u8FDB\u5C55
\u7121\u9032\u5C55
\u6682\u65E0\u8FDB\u5C55
\u66AB\u7121\u9032\u5C55
\u6CA1\u6709\u8FDB\u5C55
\u6C92\u6709\u9032\u5C55
\u65E0\u66F4\u65B0
\u7121\u66F4\u65B0
\u4ECD\u5728\u8FDB\u884C
\u4ECD\u5728\u9032\u884C
\u5C1A\u672A\u5B8C\u6210
\u8FD8\u6CA1\u505A
\u9084\u6C92\u505A
\u4ECD\u672A\u5B8C\u6210
`,
  month: `
\u4E00\u6708
\u4E8C\u6708
\u4E09\u6708
\u56DB\u6708
\u4E94\u6708
\u516D\u6708
\u4E03\u6708
\u516B\u6708
\u4E5D\u6708
\u5341\u6708
\u5341\u4E00\u6708
\u5341\u4E8C\u6708
`,
  already: `
\u5DF2
\u5DF2\u7ECF
\u90FD
\u5747\u5DF2
\u5DF2\u7D93
`,
  moved: `
\u63A8\u8FDF
\u5EF6\u671F
\u63A8\u8FDF\u5230
\u5EF6\u671F\u5230
\u6539\u5230
\u63A8\u9072
\u63A8\u9072\u5230
`,
  still: `
\u4ECD
\u4ECD\u5728
\u8FD8
\u5C1A
\u9084
`,
  limits: `
\u4F46
\u9664\u4E86
\u4F46\u662F
`,
  negation: `
\u672A
\u6CA1\u6709
\u4E0D
\u5C1A\u672A
\u6C92\u6709
`,
  statusLabel: `
\u72B6\u6001
\u8FDB\u5C55
\u8FDB\u5EA6
\u72C0\u614B
\u9032\u5C55
\u9032\u5EA6
`,
  see: `
\u53C2\u89C1
\u89C1
\u8BE6\u89C1
\u8BF7\u89C1
\u53C3\u898B
\u898B
\u8A73\u898B
\u8ACB\u898B
`,
  makes: `
\u521B\u5EFA
\u64B0\u5199
\u7F16\u5199
\u63D0\u4EA4
\u5275\u5EFA
\u64B0\u5BEB
\u7DE8\u5BEB
`,
  light: `
\u68C0\u67E5
\u786E\u8BA4
\u521B\u5EFA
\u66F4\u65B0
\u7EE7\u7EED
\u8BA8\u8BBA
\u6AA2\u67E5
\u78BA\u8A8D
\u5275\u5EFA
\u7E7C\u7E8C
\u8A0E\u8AD6
`,
  generalSection: `
\u8BAE\u7A0B
\u5176\u4ED6
\u4F1A\u8BAE\u7EAA\u8981
\u8BA8\u8BBA
\u5907\u6CE8
\u8B70\u7A0B
\u6703\u8B70\u7D00\u8981
\u8A0E\u8AD6
\u5099\u6CE8
`,
  count: `
\u4E00
\u4E8C
\u4E09
\u56DB
\u4E94
\u516D
\u4E03
\u516B
\u4E5D
\u5341
\u4E00
\u4E24
\u4E09
\u56DB
\u4E94
\u516D
\u4E03
\u516B
\u4E5D
\u5341
`,
  yearSign: `
\u5E74
`,
  monthSign: `
\u6708
`,
  daySign: `
\u65E5
\u53F7
\u865F
`,
  today: `
\u4ECA\u5929
\u4ECA\u65E5
`,
  tomorrow: `
\u660E\u5929
\u660E\u65E5
`,
  relativeDay: `
\u6708\u5E95
\u672C\u6708\u5E95
\u5E74\u5E95
\u4E0B\u6708\u5E95
\u5468\u672B
\u672C\u5468\u672B
\u4E0B\u5468\u672B
\u6708\u521D
\u6708\u4E2D
\u672C\u5468
\u4E0B\u5468
\u4E0B\u4E0B\u5468
\u672C\u6708
\u4E0B\u6708
\u4E0B\u4E2A\u6708
\u672C\u5468\u5185
\u4E0B\u5468\u5185
\u6708\u5185
\u5E74\u5185
\u5468\u5185
\u4ECA\u5929\u5185
\u660E\u5929\u5185
\u5F53\u5929
\u6B21\u65E5
\u4E0B\u6B21\u4F1A\u8BAE
\u4E0B\u6B21\u4F8B\u4F1A
\u4E0B\u6B21\u5468\u4F1A
\u4E0B\u6B21\u4F1A
\u4E0B\u6B21\u5F00\u4F1A
\u4E0B\u5468\u4F8B\u4F1A
\u4E0B\u5468\u4F1A\u8BAE
\u9031\u672B
\u672C\u9031\u672B
\u4E0B\u9031\u672B
\u672C\u9031
\u4E0B\u9031
\u4E0B\u4E0B\u9031
\u4E0B\u500B\u6708
\u672C\u9031\u5185
\u4E0B\u9031\u5185
\u9031\u5185
\u7576\u5929
\u4E0B\u6B21\u6703\u8B70
\u4E0B\u6B21\u4F8B\u6703
\u4E0B\u6B21\u9031\u6703
\u4E0B\u6B21\u6703
\u4E0B\u6B21\u958B\u6703
\u4E0B\u9031\u4F8B\u6703
\u4E0B\u9031\u6703\u8B70
\u672C\u9031\u5167
\u4E0B\u9031\u5167
\u6708\u5167
\u5E74\u5167
\u9031\u5167
\u4ECA\u5929\u5167
\u660E\u5929\u5167
`,
  timeUnit: `
\u5929
\u5468
\u6708
\u5B63\u5EA6
\u5E74
\u5929
\u661F\u671F
\u4E2A\u6708
\u5B63\u5EA6
\u5E74
\u5929
\u9031
\u6708
\u5B63\u5EA6
\u5E74
`,
  week: `
\u5468
\u661F\u671F
\u6708
\u9031
`,
  occasion: `
\u4F1A\u8BAE
\u4F8B\u4F1A
\u5F00\u4F1A
\u4F1A
\u5927\u4F1A
\u767C\u5E03
\u53D1\u5E03
\u5468\u4F1A
\u7EC4\u4F1A
\u8BC4\u5BA1
\u8BC4\u5BA1\u4F1A
\u7B54\u8FA9
\u6D3B\u52A8
\u4E0A\u7EBF
\u8FED\u4EE3
\u6C99\u9F99
\u6BD4\u8D5B
\u5C55\u4F1A
\u6703\u8B70
\u4F8B\u6703
\u958B\u6703
\u6703
\u5927\u6703
\u767C\u4F48
\u9031\u6703
\u7D44\u6703
\u8A55\u5BE9
\u8A55\u5BE9\u6703
\u6D3B\u52D5
\u4E0A\u7DDA
\u6C99\u9F8D
\u6BD4\u8CFD
\u5C55\u6703
\u7B54\u8FAF
`,
  coming: `
\u4E0B
\u4E0B\u4E2A
\u4E0B\u6B21
\u4E0B\u4E00\u6B21
\u4E0B\u4E00
\u4E0B\u4E00\u4E2A
\u4E0B\u500B
\u4E0B\u4E00\u500B
`,
  nextWeek: `
\u4E0B
\u4E0B\u4E2A
\u4E0B\u500B
`,
  current: `
\u672C
\u8FD9
\u8FD9\u4E2A
\u9019
\u9019\u500B
`,
  until: `
\u622A\u6B62
\u622A\u81F3
\u4E0D\u665A\u4E8E
\u622A\u6B62\u5230
\u622A\u81F3\u5230
\u622A\u6B62\u65E5\u671F
\u622A\u6B62\u65F6\u95F4
\u6700\u665A
\u4E0D\u665A\u65BC
\u622A\u6B62\u6642\u9593
`,
  before: `
\u622A\u6B62
\u622A\u81F3
`,
  untilBehind: `
\u524D
\u4E4B\u524D
\u4EE5\u524D
\u4E3A\u6B62
\u5185
\u4EE5\u5185
\u4E4B\u5185
\u524D\u5B8C\u6210
\u70BA\u6B62
\u5167
\u4EE5\u5167
\u4E4B\u5167
`,
  onDay: `
\u4E8E
\u5728
\u65BC
`,
  within: `
\u5728
`,
  scheduled: `
\u5B9A\u4E8E
\u5B9A\u65BC
`,
  afterTomorrow: `
\u540E\u5929
\u5F8C\u5929
`,
  asSoon: `
\u5C3D\u5FEB
\u5C3D\u65E9
\u7ACB\u5373
\u9A6C\u4E0A
\u7ACB\u523B
\u76E1\u5FEB
\u76E1\u65E9
\u99AC\u4E0A
`,
  attendance: `
\u53C2\u4F1A
\u53C2\u4F1A\u4EBA
\u53C2\u4F1A\u4EBA\u5458
\u53C2\u4F1A\u8005
\u51FA\u5E2D
\u51FA\u5E2D\u4EBA
\u51FA\u5E2D\u4EBA\u5458
\u51FA\u5E2D\u8005
\u4E0E\u4F1A
\u4E0E\u4F1A\u4EBA
\u4E0E\u4F1A\u4EBA\u5458
\u4E0E\u4F1A\u8005
\u53C2\u4E0E\u4EBA
\u53C2\u4E0E\u4EBA\u5458
\u53C2\u4E0E\u8005
\u5230\u573A
\u5230\u573A\u4EBA\u5458
\u53C2\u52A0\u4EBA
\u53C2\u52A0\u4EBA\u5458
\u53C2\u52A0\u8005
\u53C3\u6703
\u53C3\u6703\u4EBA
\u53C3\u6703\u4EBA\u54E1
\u51FA\u5E2D\u4EBA\u54E1
\u8207\u6703\u4EBA\u54E1
\u53C3\u8207\u8005
\u7B7E\u5230
\u53C2\u4F1A\u540D\u5355
\u53C2\u4F1A\u540C\u5B66
\u4E0E\u4F1A\u6210\u5458
\u53C2\u4F1A\u6210\u5458
\u51FA\u5E2D\u6210\u5458
\u51FA\u5E2D\u540D\u5355
\u4E0E\u4F1A\u540D\u5355
\u53C2\u4E0E\u6210\u5458
\u51FA\u5E2D\u60C5\u51B5
\u4EBA\u5458
\u4E0E\u4F1A\u5609\u5BBE
\u53C2\u4F1A\u5609\u5BBE
\u53C2\u52A0\u4F1A\u8BAE\u4EBA\u5458
\u53C3\u6703\u8005
\u8207\u6703
\u8207\u6703\u4EBA
\u8207\u6703\u8005
\u53C3\u8207\u4EBA
\u53C3\u8207\u4EBA\u54E1
\u5230\u5834
\u5230\u5834\u4EBA\u54E1
\u53C3\u52A0\u4EBA
\u53C3\u52A0\u4EBA\u54E1
\u53C3\u52A0\u8005
\u7C3D\u5230
\u53C3\u6703\u540D\u55AE
\u53C3\u6703\u540C\u5B66
\u8207\u6703\u6210\u54E1
\u53C3\u6703\u6210\u54E1
\u51FA\u5E2D\u6210\u54E1
\u51FA\u5E2D\u540D\u55AE
\u8207\u6703\u540D\u55AE
\u53C3\u8207\u6210\u54E1
\u51FA\u5E2D\u60C5\u6CC1
\u4EBA\u54E1
\u8207\u6703\u5609\u5BBE
\u53C3\u6703\u5609\u5BBE
\u53C3\u52A0\u6703\u8B70\u4EBA\u54E1
\u5217\u5E2D
`,
  absence: `
\u7F3A\u5E2D
\u7F3A\u5E2D\u4EBA\u5458
\u7F3A\u5E2D\u8005
\u8BF7\u5047
\u8ACB\u5047
\u672A\u51FA\u5E2D
\u672A\u5230
\u672A\u53C2\u4F1A
\u8BF7\u5047\u4EBA\u5458
\u7F3A\u5E2D\u540D\u5355
\u56E0\u6545\u7F3A\u5E2D
\u672A\u53C2\u52A0
\u8BF7\u5047\u4EBA
\u7F3A\u5E2D\u4EBA\u54E1
\u672A\u53C3\u6703
\u8ACB\u5047\u4EBA\u54E1
\u7F3A\u5E2D\u540D\u55AE
\u672A\u53C3\u52A0
\u8ACB\u5047\u4EBA
`,
  role: `
\u4E3B\u6301
\u4E3B\u6301\u4EBA
\u8BB0\u5F55
\u8BB0\u5F55\u4EBA
\u8A18\u9304
\u8A18\u9304\u4EBA
\u4F1A\u8BAE\u4E3B\u6301
\u4F1A\u8BAE\u8BB0\u5F55
\u4E3B\u8BB2
\u4E3B\u8BB2\u4EBA
\u5206\u4EAB\u4EBA
\u7EAA\u8981\u4EBA
\u4E3B\u5E2D
\u8BB0\u5F55\u5458
\u7EC4\u7EC7\u8005
\u6703\u8B70\u4E3B\u6301
\u6703\u8B70\u8A18\u9304
\u4E3B\u8B1B
\u4E3B\u8B1B\u4EBA
\u7D00\u8981\u4EBA
\u8A18\u9304\u54E1
\u7D44\u7E54\u8005
`,
  minutesPart: `
\u8BAE\u7A0B
\u8BAE\u9898
\u4F1A\u8BAE\u7EAA\u8981
\u7EAA\u8981
\u8BA8\u8BBA
\u8B70\u7A0B
\u8B70\u984C
\u8BB0\u5F55
\u4F1A\u8BAE\u5185\u5BB9
\u8BA8\u8BBA\u5185\u5BB9
\u51B3\u8BAE
\u7ED3\u8BBA
\u5F85\u529E
\u901A\u77E5
\u4E0A\u6B21
\u56DE\u987E
\u4F1A\u8BAE\u8BAE\u7A0B
\u6703\u8B70\u7D00\u8981
\u7D00\u8981
\u8A0E\u8AD6
\u8A18\u9304
\u6C7A\u8B70
\u7D50\u8AD6
\u5F85\u8FA6
\u56DE\u9867
\u6703\u8B70\u8B70\u7A0B
\u6703\u8B70\u5167\u5BB9
\u8A0E\u8AD6\u5167\u5BB9
`,
  initialsColumn: `
\u7F29\u5199
\u7E2E\u5BEB
`,
  firmColumn: `
\u516C\u53F8
\u5355\u4F4D
\u673A\u6784
\u7D44\u7E54
\u7EC4\u7EC7
\u55AE\u4F4D
\u5B66\u6821
\u90E8\u95E8
\u6240\u5C5E
\u6A5F\u69CB
\u90E8\u9580
\u6240\u5C6C
`,
  listedColumn: `
\u59D3\u540D
\u53C2\u4F1A\u4EBA
\u6210\u5458
\u53C2\u4F1A\u4EBA\u5458
\u4E0E\u4F1A\u8005
\u53C3\u6703\u4EBA
\u6210\u54E1
\u53C3\u6703\u4EBA\u54E1
\u8207\u6703\u8005
`,
  presentColumn: `
\u51FA\u5E2D
\u5230\u573A
\u7B7E\u5230
\u5230\u5834
\u7C3D\u5230
`,
  nameColumn: `
\u59D3\u540D
\u540D\u5B57
\u4EBA\u5458
\u4EBA\u54E1
`,
  asideColumn: `
\u89D2\u8272
\u804C\u52A1
\u5907\u6CE8
\u5099\u8A3B
\u8077\u52D9
\u5099\u6CE8
`,
  member: `
\u6210\u5458
\u59D4\u5458
\u6210\u54E1
\u59D4\u54E1
`,
  loginColumn: `
\u8D26\u53F7
\u7528\u6237\u540D
\u5E33\u865F
github\u8D26\u53F7
github id
id
\u7528\u6236\u540D
github\u5E33\u865F
`,
  mailColumn: `
\u90AE\u7BB1
\u90F5\u7BB1
\u7535\u5B50\u90AE\u4EF6
\u90AE\u4EF6
\u96FB\u5B50\u90F5\u4EF6
\u90F5\u4EF6
`,
  familiar: `
\u5C0F
\u8001
\u963F
`,
  surname: `
\u738B
\u674E
\u5F20
\u5218
\u9648
\u6768
\u8D75
\u9EC4
\u5434
\u5F90
\u5B59
\u80E1
\u6731
\u90ED
\u7F57
\u6881
\u5B8B
\u90D1
\u8C22
\u97E9
\u5510
\u51AF
\u8463
\u8427
\u66F9
\u8881
\u9093
\u5085
\u6C88
\u66FE
\u5F6D
\u5415
\u82CF
\u5362
\u848B
\u8521
\u8D3E
\u4E01
\u9B4F
\u859B
\u53F6
\u960E
\u4F59
\u6F58
\u675C
\u6234
\u590F
\u949F
\u6C6A
\u7530
\u4EFB
\u59DC
\u8303
\u59DA
\u8C2D
\u5ED6
\u90B9
\u718A
\u9646
\u90DD
\u5B54
\u5D14
\u5EB7
\u6BDB
\u90B1
\u79E6
\u6C5F
\u53F2
\u987E
\u4FAF
\u90B5
\u5B5F
\u9F99
\u8D3A
\u9F9A
\u6C64
\u5C39
\u9ECE
\u6B27\u9633
\u53F8\u9A6C
\u8BF8\u845B
\u4E0A\u5B98
\u5F35
\u5289
\u9673
\u694A
\u8D99
\u9EC3
\u5433
\u5B6B
\u912D
\u8B1D
\u97D3
\u99AE
\u9127
\u856D
\u8449
\u8523
\u8CC8
\u95BB
\u937E
\u8B5A
\u9112
\u9678
\u9F8D
\u8CC0
\u9F94
\u6E6F
\u4F55
\u9AD8
\u6797
\u9A6C
\u7A0B
\u91D1
\u767D
\u65B9
\u77F3
\u8BB8
\u5E38
\u6B66
\u4E54
\u6E29
\u845B
\u65BD
\u4E25
\u534E
\u4E07
\u7AE0
\u94B1
\u4FDE
\u6885
\u6D2A
\u67F3
\u5E84
\u76DB
\u6BD5
\u9F50
\u502A
\u5353
\u67EF
\u8A79
\u7FC1
\u7B80
\u6E38
\u8D56
\u6613
\u6BB7
\u8983
\u795D
\u5C1A
\u5173
\u5B89
\u725B
\u8212
\u6A0A
\u5CB3
\u8DEF
\u5305
\u5DE6
\u7533
\u7EAA
\u989C
\u5B63
\u88F4
\u6B27
\u90CE
\u9C81
\u97E6
\u970D
\u962E
\u7518
\u9A86
\u9879
\u891A
\u7F85
\u5442
\u8607
\u76E7
\u9918
\u7BC4
\u9867
\u53F8\u99AC
\u8AF8\u845B
\u99AC
\u8A31
\u55AC
\u6EAB
\u56B4
\u83EF
\u842C
\u9322
\u7562
\u9F4A
\u7C21
\u8CF4
\u95DC
\u7D00
\u984F
\u9805
\u6B50\u967D
\u838A
\u6B50
\u9B6F
\u97CB
\u99F1
`,
  thing: `
\u793E\u533A
\u6587\u6863
\u4EE3\u7801
\u6D4B\u8BD5
\u7F51\u7AD9
\u9879\u76EE
\u4F1A\u8BAE
\u7248\u672C
\u8BBA\u6587
\u65B9\u6848
\u5E73\u53F0
\u524D\u7AEF
\u540E\u7AEF
\u670D\u52A1\u5668
\u6570\u636E
\u6570\u636E\u5E93
\u63A5\u53E3
\u754C\u9762
\u8BBE\u8BA1
\u6D77\u62A5
\u89C6\u9891
\u9884\u7B97
\u8D22\u52A1
\u5BA3\u4F20
\u6D3B\u52A8
\u573A\u5730
\u7269\u8D44
\u90AE\u4EF6
\u516C\u4F17\u53F7
\u5B98\u7F51
\u5B89\u5168
\u6027\u80FD
\u8FD0\u7EF4
\u57FA\u7840\u8BBE\u65BD
\u5BA2\u6237\u7AEF
\u79FB\u52A8\u7AEF
\u6587\u6848
\u6559\u7A0B
\u793A\u4F8B
\u955C\u50CF
\u7EC4\u4EF6
\u6A21\u5757
\u67B6\u6784
\u9700\u6C42
\u4EA7\u54C1
\u8FD0\u8425
\u5E02\u573A
\u5168\u5C40
\u5176\u4ED6
\u5176\u5B83
\u7D27\u6025
\u91CD\u8981
\u5907\u6CE8
\u65F6\u95F4
\u5730\u70B9
\u76EE\u6807
\u8303\u56F4
\u539F\u5219
\u98CE\u9669
\u8D39\u7528
\u7ECF\u8D39
\u56FE\u7247
\u97F3\u9891
\u4EE3\u78BC
\u6E2C\u8A66
\u7DB2\u7AD9
\u9805\u76EE
\u6703\u8B70
\u8AD6\u6587
\u5F8C\u7AEF
\u670D\u52D9\u5668
\u6578\u64DA
\u6578\u64DA\u5EAB
\u8A2D\u8A08
\u6D77\u5831
\u89C6\u983B
\u9810\u7B97
\u8CA1\u52D9
\u6D3B\u52D5
\u5834\u5730
\u7269\u8CC7
\u90F5\u4EF6
\u516C\u773E\u865F
\u5B98\u7DB2
\u904B\u7DAD
\u57FA\u790E\u8A2D\u65BD
\u5BA2\u6236\u7AEF
\u79FB\u52D5\u7AEF
\u93E1\u50CF
\u7D44\u4EF6
\u6A21\u584A
\u67B6\u69CB
\u7522\u54C1
\u904B\u71DF
\u5E02\u5834
\u7DCA\u6025
\u5099\u6CE8
\u6642\u9593
\u5730\u9EDE
\u76EE\u6A19
\u7BC4\u56F4
\u539F\u5247
\u98A8\u96AA
\u8CBB\u7528
\u7D93\u8CBB
\u5716\u7247
\u97F3\u983B
\u6587\u4EF6
\u7A0B\u5F0F
\u5C08\u6848
\u8CC7\u6599\u5EAB
\u4F3A\u670D\u5668
\u4ECB\u9762
\u5F71\u7247
\u7DB2\u9801
\u7A0B\u5E8F
\u91D1\u989D
\u9AD8\u7EA7
\u9AD8\u5C42
\u5E38\u89C4
\u5E38\u89C1
\u5E38\u59D4
\u65B9\u5411
\u65B9\u5F0F
\u65B9\u6CD5
\u77F3\u6CB9
\u767D\u677F
\u767D\u76AE\u4E66
\u534E\u4E3A
\u4E07\u5143
\u4E25\u91CD
\u6E29\u5EA6
\u65BD\u5DE5
\u7AE0\u7A0B
\u6E38\u620F
\u7B80\u4ECB
\u7B80\u5386
\u8BB8\u53EF
\u8BB8\u53EF\u8BC1
\u5B89\u88C5
\u5173\u952E
\u5173\u6CE8
\u5C1A\u672A
\u8DEF\u7EBF
\u8DEF\u7EBF\u56FE
\u5305\u88C5
\u6613\u7528\u6027
\u5B63\u5EA6
\u7533\u8BF7
\u9879\u76EE\u7EC4
\u6B27\u6D32
\u8DEF\u5F84
\u7EAA\u8981
\u7EAA\u5FF5\u54C1
\u5B89\u6392
\u6613\u7528
\u5173\u4E8E
\u4F55\u65F6
\u4F55\u5730
\u4EFB\u52A1
\u66FE\u7ECF
\u53F2\u6599
\u590F\u4EE4\u8425
\u6C5F\u82CF
\u718A\u732B
\u5EB7\u590D
\u9F99\u5934
\u6BDB\u5229
\u4F59\u989D
\u8303\u4F8B
\u4E01\u9999
\u6C6A\u6D0B
\u6587\u6A94
\u91D1\u984D
\u9AD8\u7D1A
\u9AD8\u5C64
\u5E38\u898F
\u5E38\u898B
\u767D\u76AE\u66F8
\u83EF\u70BA
\u842C\u5143
\u56B4\u91CD
\u6EAB\u5EA6
\u7C21\u4ECB
\u7C21\u6B77
\u8A31\u53EF
\u8A31\u53EF\u8B49
\u5B89\u88DD
\u95DC\u9375
\u95DC\u6CE8
\u8DEF\u7DDA
\u8DEF\u7DDA\u5716
\u5305\u88DD
\u7533\u8ACB
\u9805\u76EE\u7D44
\u8DEF\u5F91
\u7D00\u8981
\u7D00\u5FF5\u54C1
\u95DC\u65BC
\u4F55\u6642
\u4EFB\u52D9
\u66FE\u7D93
\u590F\u4EE4\u71DF
\u6C5F\u8607
\u5EB7\u8907
\u9F8D\u982D
\u9918\u984D
\u7BC4\u4F8B
\u5BA3\u50B3
\u6E38\u6232
\u6B50\u6D32
`,
  helps: `
\u534F\u52A9
\u5E2E\u52A9
\u5354\u52A9
\u5E6B\u52A9
`,
  supportRole: `
\u534F\u52A9
\u652F\u6301
\u914D\u5408
\u8F85\u52A9
\u534F\u529E
\u5907\u4EFD
\u5354\u52A9
\u8F14\u52A9
\u5354\u8FA6
\u5099\u4EFD
`,
  copied: `
\u6284\u9001
`,
  attendee: `
\u53C2\u4F1A\u4EBA
\u53C2\u4F1A\u8005
\u53C2\u4F1A\u4EBA\u5458
\u8207\u6703\u8005
\u53C3\u6703\u4EBA
\u53C3\u6703\u8005
\u53C3\u6703\u4EBA\u54E1
`,
  alsoPresent: `
\u7EBF\u4E0A
\u7EBF\u4E0B
\u5176\u4ED6
\u5217\u5E2D
\u8FDC\u7A0B
\u7DDA\u4E0A
\u7DDA\u4E0B
\u9060\u7A0B
`,
  acted: `
\u5DF2\u53D1\u9001
\u5DF2\u63D0\u4EA4
\u5DF2\u66F4\u65B0
\u5DF2\u521B\u5EFA
\u5DF2\u8054\u7CFB
\u5DF2\u901A\u77E5
\u5DF2\u53D1\u5E03
\u5DF2\u5B8C\u6210
\u63D0\u4EA4\u4E86
\u53D1\u9001\u4E86
\u66F4\u65B0\u4E86
\u521B\u5EFA\u4E86
\u8054\u7CFB\u4E86
\u53D1\u5E03\u4E86
\u4FEE\u590D\u4E86
\u5B8C\u6210\u4E86
\u5DF2\u767C\u9001
\u5DF2\u5275\u5EFA
\u5DF2\u806F\u7E6B
\u5DF2\u767C\u4F48
\u767C\u9001\u4E86
\u5275\u5EFA\u4E86
\u806F\u7E6B\u4E86
\u767C\u4F48\u4E86
\u4FEE\u5FA9\u4E86
`,
  season: `
\u6625\u8282
\u56FD\u5E86
\u4E94\u4E00
\u5143\u65E6
\u6691\u5047
\u5BD2\u5047
\u7AEF\u5348
\u4E2D\u79CB
\u5E74\u5E95\u524D
\u6625\u7BC0
\u570B\u6176
`,
  once: `
\u6B21
`,
  milestone: `
\u53D1\u5E03
\u5927\u4F1A
\u767C\u4F48
\u5927\u6703
`,
  partOf: `
\u5E95
\u521D
\u4E2D\u65EC
\u4E0A\u65EC
\u4E0B\u65EC
\u6708\u5E95
`,
  few: `
\u51E0
\u6570
\u6578
`,
  told: `
\u8BF4
\u8868\u793A
\u8BA4\u4E3A
\u636E\u8BF4
\u8AAA
\u8A8D\u70BA
\u64DA\u8AAA
`,
  asks: `
\u8BF7
\u8BA9
\u8981\u6C42
\u8ACB
\u8B93
`,
  isWhen: `
\u662F
\u4E3A
\u53EC\u5F00
\u4E3E\u884C
\u70BA
\u53EC\u958B
\u8209\u884C
`,
  notNames: `
\u4E0B\u6B21
\u540E\u7EED
\u8D44\u6599
\u5168\u4F53
\u5176\u4ED6
\u5907\u6CE8
\u671F\u9650
\u5185\u5BB9
\u786E\u8BA4
\u8054\u7CFB
\u62A5\u544A
\u95EE\u9898
\u4F8B
\u6CE8\u610F
\u7406\u7531
\u76EE\u7684
\u80CC\u666F
\u7ED3\u679C
\u65B9\u6CD5
\u65F6\u95F4
\u5730\u70B9
\u4E3B\u9898
\u5F8C\u7E8C
\u8CC7\u6599
\u5168\u9AD4
\u5099\u6CE8
\u78BA\u8A8D
\u806F\u7E6B
\u5831\u544A
\u554F\u984C
\u7D50\u679C
\u6642\u9593
\u5730\u9EDE
\u4E3B\u984C
\u5167\u5BB9
`,
  traps: `
ai
`,
  groupBefore: `
\u56E2\u961F
\u5C0F\u7EC4
\u56E2\u968A
\u5C0F\u7D44
`,
  office: `
\u4E3B\u4EFB
\u4E3B\u5E2D
\u526F\u4E3B\u5E2D
\u7EC4\u957F
\u4F1A\u957F
\u79D8\u4E66\u957F
\u7406\u4E8B\u957F
\u7ECF\u7406
\u603B\u76D1
\u7D44\u9577
\u6703\u9577
\u79D8\u66F8\u9577
\u7406\u4E8B\u9577
\u7D93\u7406
\u7E3D\u76E3
`,
  pair: `
\u4E24\u4EBA
\u4E8C\u4EBA
\u53CC\u65B9
\u5169\u4EBA
\u96D9\u65B9
`,
  doneApart: `
ok
`,
  dateLabel: `
\u65E5\u671F
\u65F6\u95F4
\u4F1A\u8BAE\u65F6\u95F4
`,
  datedHeading: `
\u4F1A\u8BAE
\u4F8B\u4F1A
\u7EAA\u8981
\u5468\u4F1A
`,
  otherMeeting: `
\u4E0B\u6B21
\u4E0A\u6B21
\u4E0B\u5468
`,
  paperWord: `
\u4F1A\u8BAE
\u4F8B\u4F1A
\u7EAA\u8981
\u8BB0\u5F55
`
};

// src/minutes/vocabulary/languages.ts
var LANGUAGES = {
  en,
  de,
  fr,
  zh,
  es,
  pt,
  it,
  nl,
  pl,
  cs,
  no,
  da,
  sv,
  ru,
  ja,
  ko
};
var KNOWN_LANGUAGES = [
  "en",
  "de",
  "fr",
  "zh",
  "es",
  "pt",
  "it",
  "nl",
  "pl",
  "cs",
  "no",
  "da",
  "sv",
  "ru",
  "ja",
  "ko"
];
var VERB_LAST = ["de", "nl", "ja", "ko"];
var isVerbLast = (language) => VERB_LAST.includes(language);

// src/minutes/vocabulary/trie.ts
var SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;
var HANGUL = new RegExp("\\p{Script=Hangul}", "u");
var WORD = /[\p{L}\p{N}\p{M}]/u;
var SEEN = 1;
var IS_WORD = 2;
var IS_SPACELESS = 4;
var IS_HANGUL = 8;
var IS_FOLDED_WORD = 16;
var UNITS = 65536;
var kinds = new Uint8Array(UNITS);
var foldedUnits = new Uint16Array(UNITS);
function kindOf(unit) {
  const kind = kinds[unit] ?? 0;
  return kind === 0 ? classify(unit) : kind;
}
function classify(unit) {
  const character = String.fromCharCode(unit);
  const kind = SEEN | (WORD.test(character) ? IS_WORD : 0) | (SPACELESS.test(character) ? IS_SPACELESS : 0) | (HANGUL.test(character) ? IS_HANGUL : 0) | (WORD.test(folded(character)) ? IS_FOLDED_WORD : 0);
  kinds[unit] = kind;
  return kind;
}
function foldedUnit(unit) {
  const known2 = foldedUnits[unit] ?? 0;
  if (known2 !== 0) return known2;
  const plain = folded(String.fromCharCode(unit));
  const found = plain === "\u03C2" ? SIGMA : plain.length === 1 ? plain.charCodeAt(0) : unit;
  foldedUnits[unit] = found;
  return found;
}
var SIGMA = "\u03C3".charCodeAt(0);
function holds(text, kind) {
  for (let at = 0; at < text.length; at++) if ((kindOf(text.charCodeAt(at)) & kind) !== 0) return true;
  return false;
}
var isSpaceless = (character) => holds(character, IS_SPACELESS);
var isHangul = (text) => holds(text, IS_HANGUL);
var isWordCharacter = (character) => holds(character, IS_WORD);
var isWordAt = (text, at) => at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & IS_WORD) !== 0;
var isSpacelessAt = (text, at) => at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & IS_SPACELESS) !== 0;
var isHangulAt = (text, at) => at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & IS_HANGUL) !== 0;
function scriptOf(character) {
  if (!isSpaceless(character)) return "spaced";
  if (isHangul(character)) return "hangul";
  if (new RegExp("\\p{Script=Hiragana}", "u").test(character)) return "hiragana";
  return /[\p{Script=Katakana}ー]/u.test(character) ? "katakana" : "han";
}
function plainWidth(text) {
  return text.replace(/[\uFF01-\uFF9F]+/gu, (wide) => wide.normalize("NFKC"));
}
var APOSTROPHES = /[’‘ʼ]/gu;
var SPACES = /[\s\u00A0\u2010-\u2015-]/gu;
var UNFOLDED = /[’‘ʼ\t-\r\u0080-\u00A0\u1680\u2000-\u205F\u3000\uFEFF-]/u;
function folded(text) {
  const lower = text.toLowerCase();
  return UNFOLDED.test(lower) ? lower.replace(APOSTROPHES, "'").replace(SPACES, " ") : lower;
}
var NONE = 0;
var Trie = class {
  /** Of each node: the one above, and the character that leads from there. The root is the node 0, and nobody's child. */
  #parent = new Int32Array(FIRST_SIZE);
  #unit = new Uint16Array(FIRST_SIZE);
  #size = 1;
  /** The nodes by where they are looked for first, or behind it. */
  #slots = new Int32Array(4 * FIRST_SIZE);
  /** The children of the root for the characters of Latin: most looks end here. */
  #first = new Int32Array(LATIN);
  /** Of each node: which of the lists below is what the word ending there stands for; `0` for none. */
  #word = new Int32Array(FIRST_SIZE);
  /** The same of a stem that any ending may follow: `zadani*`. */
  #stem = new Int32Array(FIRST_SIZE);
  #lists = [[]];
  /** `word` may end with `*`. */
  add(word, value) {
    const isOpen = word.endsWith("*");
    const length = isOpen ? word.length - 1 : word.length;
    let node = 0;
    for (let at = 0; at < length; at++) {
      const unit = foldedUnit(word.charCodeAt(at));
      const next = this.#next(node, unit);
      node = next === NONE ? this.#added(node, unit) : next;
    }
    const lists = isOpen ? this.#stem : this.#word;
    const list = lists[node] ?? NONE;
    if (list === NONE) lists[node] = this.#lists.push([value]) - 1;
    else this.#lists[list]?.push(value);
  }
  #next(node, unit) {
    if (node === 0 && unit < LATIN) return this.#first[unit] ?? NONE;
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = slotOf(node, unit) & last; ; slot = slot + 1 & last) {
      const found = slots[slot] ?? NONE;
      if (found === NONE || this.#parent[found] === node && this.#unit[found] === unit) return found;
    }
  }
  #added(parent, unit) {
    if (this.#size === this.#parent.length) this.#grow();
    const node = this.#size++;
    this.#parent[node] = parent;
    this.#unit[node] = unit;
    if (parent === 0 && unit < LATIN) this.#first[unit] = node;
    else this.#place(node);
    return node;
  }
  #place(node) {
    const last = this.#slots.length - 1;
    let slot = slotOf(this.#parent[node] ?? 0, this.#unit[node] ?? 0) & last;
    while (this.#slots[slot] !== NONE) slot = slot + 1 & last;
    this.#slots[slot] = node;
  }
  #grow() {
    const size = 2 * this.#size;
    const [parent, unit] = [grown(this.#parent, size), new Uint16Array(size)];
    unit.set(this.#unit);
    [this.#parent, this.#unit] = [parent, unit];
    [this.#word, this.#stem] = [grown(this.#word, size), grown(this.#stem, size)];
    this.#slots = new Int32Array(4 * size);
    for (let node = 1; node < this.#size; node++)
      if (parent[node] !== 0 || (unit[node] ?? 0) >= LATIN) this.#place(node);
  }
  /** The longest word that begins at a place of a text, and ends before another; the place itself must be a boundary. */
  longestAt(text, at, before = Infinity) {
    let node = 0;
    let found = null;
    let stem = { end: -1, values: [] };
    for (let index = at; index <= text.length && index < before; index++) {
      const stemList = this.#stem[node] ?? NONE;
      if (stemList !== NONE) {
        const open = this.#lists[stemList] ?? [];
        let end = index;
        while (isFoldedWordAt(text, end)) end++;
        stem = { end, values: stem.end === end ? [...stem.values, ...open] : open };
        if (end < before) found = stem;
      }
      const list = this.#word[node] ?? NONE;
      if (list !== NONE && isBoundary(text, index)) {
        const values = this.#lists[list] ?? [];
        found = { end: index, values: stem.end === index ? [...values, ...stem.values] : values };
      }
      if (index === text.length) break;
      const unit = foldedUnit(text.charCodeAt(index));
      node = this.#next(node, unit);
      if (node === NONE) break;
    }
    return found;
  }
};
var FIRST_SIZE = 64;
var LATIN = 384;
function grown(numbers, size) {
  const all = new Int32Array(size);
  all.set(numbers);
  return all;
}
var slotOf = (node, unit) => (Math.imul(node, 2654435761) ^ Math.imul(unit, 2246822507)) >>> 12;
var isFoldedWordAt = (text, at) => at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & IS_FOLDED_WORD) !== 0;
function isBoundary(text, index) {
  return !isFoldedWordAt(text, index) || !isFoldedWordAt(text, index - 1) || isSpacelessAt(text, index - 1) || isSpacelessAt(text, index);
}

// src/minutes/vocabulary/label.ts
var SHORTCODE = /:[a-z0-9_+-]{2,40}:/g;
var NUMBERING = new RegExp("^[\\s#]*(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s|\\d{1,3}(?:\\.\\d{1,3})*[.)\u3001\uFF1A]|[ivx]{1,4}[.)]\\s|[a-z][.)]\\s|[\uFF08(]?(?:\\d{1,2}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3})[)\uFF09\u3001.\uFF0E\uFF1A]|\u7B2C[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\\d]{1,3}\\p{Script=Han}{0,2}[\u3001\uFF1A:\\s]|\xA7\\s*\\d{1,3}\\s)", "u");
var CIRCLED = /[①-⑳❶-❿]/gu;
var MAX_LABEL = 120;
function labelOf(text) {
  if (text.length > 2 * MAX_LABEL) return null;
  const label = plainWidth(text).replace(CIRCLED, " ").toLowerCase().replace(SHORTCODE, " ").replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, " ").replace(NUMBERING, " ").replace(/\s+/g, " ").replace(/[:：]+ ?$/u, "").trim();
  return label === "" || label.length > MAX_LABEL ? null : label;
}

// src/minutes/vocabulary/own-words.ts
var CLASSES = {
  "action-headings": ["action", "plainAction"],
  "earlier-headings": ["action", "leftover"],
  // As "Action" does, a marker's word also names lists and columns.
  markers: ["action"],
  "owner-columns": ["ownerRole", "ownerLabels"],
  done: ["done", "closedCell"],
  "not-done": ["notDone", "goesOn", "openCell"],
  everybody: ["everybody"],
  "not-items": ["otherSections", "otherStatements"]
};
var INSTEAD = {
  "action-headings": [
    ...["otherSections", "otherStatements", "sectionBeside", "agenda", "stop", "attendance", "absence"],
    ...["earlier", "open", "review", "leftover", "statusColumn", "noTask", "traps"]
  ],
  "earlier-headings": [
    ...["otherSections", "otherStatements", "sectionBeside", "agenda", "stop", "attendance", "absence"],
    ...["fresh", "statusColumn", "noTask", "traps"]
  ],
  markers: ["traps", "otherStatements", "noTask"],
  "owner-columns": [
    ...["taskColumn", "plainTaskColumn", "statusColumn", "dueColumn", "dateColumn", "identifier"],
    "topicColumn"
  ],
  done: ["notDone", "goesOn", "openCell", "limits", "negation"],
  "not-done": ["done", "doneApart", "closedCell", "happened", "acted", "dropped"],
  everybody: ["traps", "nobody"],
  "not-items": ["action", "plainAction", "step", "task", "leftover", "markers"]
};
var KEYS = Object.keys(CLASSES).filter((key) => key in CLASSES);
function ownClasses(own) {
  const added = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Map();
  for (const key of KEYS)
    for (const word of wordsOfKey(own, key)) {
      for (const concept of CLASSES[key]) added.set(concept, [...added.get(concept) ?? [], word]);
      for (const concept of INSTEAD[key]) gone.set(concept, (gone.get(concept) ?? /* @__PURE__ */ new Set()).add(word));
    }
  return {
    added: (concept) => added.get(concept) ?? [],
    givesWay: (concept, word) => gone.get(concept)?.has(folded(word)) ?? false
  };
}
function wordsOfKey(own, key) {
  return (own[key] ?? []).flatMap((word) => labelOf(word) ?? []).map((word) => folded(word).trim());
}
var hasOwnWords = (own) => own !== void 0 && KEYS.some((key) => (own[key]?.length ?? 0) > 0);
function ownWordsIn(text, own, keys) {
  const plain = folded(text);
  return keys.flatMap(
    (key) => (own[key] ?? []).flatMap((word) => {
      const label = labelOf(word);
      return label !== null && holds2(plain, folded(label)) ? [{ key, word }] : [];
    })
  );
}
function holds2(plain, word) {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    const [before = "", behind = ""] = [plain[at - 1], plain[at + word.length]];
    const isWithin = (side, edge) => LETTER.test(side) && LETTER.test(edge);
    if (!isWithin(before, word[0] ?? "") && !isWithin(behind, word.at(-1) ?? "")) return true;
  }
  return false;
}
var LETTER = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}]/u;

// src/minutes/vocabulary/tokens.ts
var HEADING_CONCEPTS = [
  "article",
  "relation",
  "origin",
  "auxiliary",
  "pronoun",
  "and",
  "action",
  "step",
  "task",
  "plainAction",
  "leftover",
  "list",
  "earlier",
  "open",
  "review",
  "fresh",
  "meeting",
  "filler",
  "stop",
  "sectionBeside",
  "numbered",
  "agenda",
  "ownerRole",
  "taskColumn",
  "plainTaskColumn",
  "statusColumn",
  "dueColumn",
  "dateColumn",
  "identifier",
  "topicColumn",
  "done",
  "month",
  "weekday",
  "relativeDay",
  "today",
  "tomorrow",
  "before",
  "untilBehind",
  "timeWord",
  "everybody",
  "honorific"
];
function taggedWords(words, concepts, wholeRuns) {
  const all = concepts.flatMap((concept) => words(concept).map((word) => [word, concept]));
  const whole = new Trie();
  for (const [word, concept] of all) if (!word.startsWith("*")) whole.add(word, concept);
  const ends = all.flatMap(([word, concept]) => word.startsWith("*") ? [[word.slice(1), concept]] : []);
  return { whole, ends, wholeRuns };
}
var sets = /* @__PURE__ */ new WeakMap();
function setOf(concepts) {
  let set = sets.get(concepts);
  if (!set) sets.set(concepts, set = new Set(concepts));
  return set;
}
var UNKNOWN = /* @__PURE__ */ new Set();
var NUMBER = /* @__PURE__ */ new Set(["number"]);
function tokensOf(text, tagged) {
  const { whole, ends } = tagged;
  const plain = folded(text);
  const found = [];
  const dead = /* @__PURE__ */ new Set();
  for (let at = 0; at < plain.length; ) {
    const isWord = isWordAt(plain, at);
    const known2 = plain[at] !== " " && (isStart(plain, at) || !isWord) ? knownWords(plain, at, tagged, dead) : null;
    if (known2) {
      found.push(...known2);
      at = known2.at(-1)?.end ?? at + 1;
    } else if (!isWord) {
      at++;
    } else {
      const end = unknownEnd(plain, at, whole);
      const word = plain.slice(at, end);
      const classes = new RegExp("^(?:\\p{N}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+$)", "u").test(word) ? NUMBER : classesOf(word, ends);
      found.push({ start: at, end, word, classes });
      at = end;
    }
  }
  return found;
}
function classesOf(word, ends) {
  const classes = ends.filter(([end]) => word.length > end.length && word.endsWith(end)).map(([, concept]) => concept);
  return classes.length === 0 ? UNKNOWN : new Set(classes);
}
function knownWords(plain, at, tagged, dead) {
  if (dead.has(at)) return null;
  let before = Infinity;
  for (; ; ) {
    const match = tagged.whole.longestAt(plain, at, before);
    if (!match || match.end <= at || plain.slice(at, match.end).trim() === "") break;
    const token = { start: at, end: match.end, word: plain.slice(at, match.end), classes: setOf(match.values) };
    if (!isWithinHangul(plain, match.end)) return [token];
    const rest = knownWords(plain, match.end, tagged, dead);
    if (rest) return [token, ...rest];
    if (!tagged.wholeRuns) return [token];
    before = match.end;
  }
  if (isWithinHangul(plain, at)) dead.add(at);
  return null;
}
function unknownEnd(plain, at, trie) {
  const script = scriptOf(plain[at] ?? "");
  let end = at + 1;
  switch (script) {
    case "hiragana":
      return end;
    case "han": {
      const isWord = /^[^一二三四五六七八九十]/u.test(plain.slice(at)) && scriptOf(plain[end] ?? "") === "han";
      return isWord && trie.longestAt(plain, end) === null ? end + 1 : end;
    }
    default:
      while (isWordAt(plain, end) && scriptOf(plain[end] ?? "") === script) end++;
      return end;
  }
}
var isWithinHangul = (text, at) => isHangulAt(text, at - 1) && isHangulAt(text, at);
function isStart(text, at) {
  if (!isWordAt(text, at - 1)) return true;
  return !isWithinHangul(text, at) && (isSpacelessAt(text, at - 1) || isSpacelessAt(text, at));
}

// src/minutes/vocabulary/lexicon.ts
var known = /* @__PURE__ */ new Map();
function lexiconOf(languages, own) {
  const columns = [.../* @__PURE__ */ new Set(["en", ...languages])].sort();
  const added = hasOwnWords(own) ? own : null;
  const key = `${columns.join(" ")}${added ? JSON.stringify(added) : ""}`;
  const main = languages[0] ?? "en";
  let lexicon = known.get(`${key}:${main}`);
  if (!lexicon) {
    const same = known.get(key) ?? compile(columns, added ?? {});
    known.set(key, same);
    known.set(`${key}:${main}`, lexicon = { ...same, main });
  }
  return lexicon;
}
function wordsOf(language, concept) {
  const lines = LANGUAGES[language]?.[concept];
  if (lines === void 0) return [];
  let list = split.get(lines);
  if (!list) {
    list = lines.split("\n").map((line) => line.trim()).filter((line) => line !== "");
    split.set(lines, list);
  }
  return list;
}
var split = /* @__PURE__ */ new Map();
function compile(languages, own) {
  const { added, givesWay } = ownClasses(own);
  const lists = /* @__PURE__ */ new Map();
  const tries = /* @__PURE__ */ new Map();
  const words = (concept) => {
    let list = lists.get(concept);
    if (!list) {
      const all = languages.flatMap((language) => wordsOf(language, concept)).filter((word) => !givesWay(concept, word));
      lists.set(concept, list = [.../* @__PURE__ */ new Set([...all, ...added(concept)])].sort((a, b) => b.length - a.length));
    }
    return list;
  };
  const trieOf = (concept) => {
    let trie = tries.get(concept);
    if (!trie) {
      trie = new Trie();
      for (const word of words(concept)) trie.add(word, concept);
      tries.set(concept, trie);
    }
    return trie;
  };
  const has = (concept, text) => text !== "" && trieOf(concept).longestAt(text, 0)?.end === text.length;
  const find = (concept, text) => {
    const trie = trieOf(concept);
    for (let at2 = 0; at2 < text.length; at2++) {
      if (!isStart(text, at2)) continue;
      const found = trie.longestAt(text, at2);
      if (found) return { index: at2, word: text.slice(at2, found.end) };
    }
    return null;
  };
  const at = (concept, text) => trieOf(concept).longestAt(text, 0)?.end ?? 0;
  const compiled = (concepts, wholeRuns) => {
    const known2 = taggedWords(words, concepts, wholeRuns);
    return (text) => tokensOf(text, known2);
  };
  let heading;
  const tag = remembered((text) => (heading ??= compiled(HEADING_CONCEPTS, true))(text));
  const tagger = (concepts) => remembered(compiled(concepts, false));
  return { languages, main: "en", words, has, find, at, tag, tagger, own, ...ownPlaces(own) };
}
function ownPlaces(own) {
  const places = /* @__PURE__ */ new Map();
  const barred = new Trie();
  for (const word of wordsOfKey(own, "not-items")) {
    places.set(word, "none");
    barred.add(word, true);
  }
  for (const word of wordsOfKey(own, "earlier-headings")) places.set(word, "earlier");
  for (const word of wordsOfKey(own, "action-headings")) places.set(word, "action");
  const isBarred = (label) => barred.longestAt(label, 0) !== null;
  return { ownPlace: (label) => places.get(label) ?? null, isBarred };
}
var MOST_REMEMBERED = 500;
function remembered(answer) {
  const known2 = /* @__PURE__ */ new Map();
  return (text) => {
    let found = known2.get(text);
    if (found === void 0) {
      if (known2.size >= MOST_REMEMBERED) known2.clear();
      known2.set(text, found = answer(text));
    }
    return found;
  };
}
function escaped(word) {
  const stem = word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s+");
  return stem.replace(/^\\\*|\\\*$/g, "\\p{L}*");
}
function anyCase(word) {
  return Array.from(word).map((character) => {
    if (character === " ") return "\\s+";
    const lower = character.toLowerCase();
    const upper = character.toUpperCase();
    return lower === upper || upper.length !== 1 ? escaped(character) : `[${lower}${upper}]`;
  }).join("");
}

// src/minutes/vocabulary/concepts.ts
var CONCEPTS = {
  // Function words: closed classes. They are left out of account beside any head; a language file lists them completely.
  article: 'Articles and determiners: "the", "our", "these".',
  definite: "Of them the definite ones: no part of the name of a group.",
  relation: 'Prepositions and other words of relation: "from", "of", "since", "during".',
  origin: 'Of the words of relation those that tell where something comes from: "actions from October".',
  auxiliary: 'Forms of be, have, do and modal verbs, where a heading may have them: "actions to be done".',
  pronoun: "Personal, relative and asking pronouns: they tell the language of a page; beside a head they make a sentence.",
  // Headings and lead-ins.
  action: "What headings, lead-ins and tables of action items are called.",
  step: "The same, but also said of plans and topics: there only points with an owner or a check box count.",
  task: 'Singular nouns that name tasks as the title of a column, but as a heading only with owners below: "Task".',
  plainAction: 'So plain that a topic may stand beside: "Infra action items", "Action items for the website".',
  leftover: 'What is left over of an earlier meeting, as a name of its own: "carry-over", "matters arising".',
  list: 'What collects items: "list", "log", "register", "overview".',
  earlier: 'Of an earlier time: "last", "previous", "before".',
  open: 'Not yet done, of items: "open", "pending", "outstanding".',
  review: 'Looking again at items: "review", "check", "progress on".',
  fresh: 'Of now or later, whatever else is said: "new", "next", "today".',
  meeting: 'What a meeting is called: "meeting", "call", "session".',
  filler: 'Content words that may stand beside an action head without changing what it is: "agreed", "recorded", "team".',
  stop: 'Beside a plain head they make no topic of it, but a sentence or another subject: "How we track action items".',
  sectionBeside: 'Other sections that share a heading with the action items: "Decisions and actions". There an item needs an owner.',
  otherSections: "Headings below one of action items under which none stand; they also end a list of tasks.",
  numbered: 'What parts of minutes are called before their number: "Item 4", "TOP 3".',
  agenda: "Headings of an agenda: what is listed under them are topics.",
  // People.
  attendance: "Headings and labels of lists of who took part.",
  attendee: 'Of them the nouns before which the group may stand: "Harbour participants".',
  absence: "Headings and labels of lists of who did not.",
  alsoPresent: 'Labels of further people, only among people: "Others: \u2026".',
  member: "All who could be there: the ticks tell who was.",
  role: 'What somebody is in a meeting, and no name: "scribe", "chair".',
  minutesPart: 'What the parts of minutes behind the people are called: "notes", "discussion", "agenda".',
  particle: 'Within names, in lower case: "van", "de la". Names come from everywhere: all stand in English.',
  surname: "Family names of scripts without capitals or spaces, which tell that a name begins.",
  familiar: 'Before the family name of a friend: "\u5C0F\u738B".',
  thing: 'Parts of a project, tools, places: they stand before a colon or in brackets like a name does: "docs: \u2026", "t (Docker)".',
  acronym: "Capitals that are things, not people's initials, in lower case.",
  verbalName: 'Names that are verbs too: "mark the date", "bill them".',
  groupNoun: 'Both what a group is about and what a task may begin with: "release team", "release the lamp".',
  groupBefore: 'Before the name of a group: "Team Storage".',
  office: 'Who somebody is by office: "Head of IT".',
  helps: "Verbs of those who only help.",
  supportRole: "Behind a name, in brackets: who helps, while another leads.",
  copied: 'Before those who are told of a task, at its end: "cc", "tag".',
  possessive: 'Before those who belong to somebody: "Alice and her team".',
  loginColumn: "Columns of a table of people that hold logins.",
  nickColumn: "The same of nicks.",
  initialsColumn: "The same of initials.",
  firmColumn: "The same of firms and groups.",
  mailColumn: "The same of addresses.",
  listedColumn: "The same of names, where the title tells that they took part.",
  presentColumn: "The same of ticks, or of names, of those who were there.",
  nameColumn: "The same of names.",
  asideColumn: 'What else a table of people says: "role", "country".',
  // Columns of tables.
  ownerRole: 'What tells who is responsible, as a column or label: "owner", "responsible", "who".',
  taskColumn: 'Further titles of the column of tasks: "what", "description", "details".',
  plainTaskColumn: 'Beside who does it and until when, or how far it is, they hold the tasks: "Who | What | When".',
  statusColumn: "Titles of the column of statuses.",
  dueColumn: "Titles of the column of due dates, also as labels.",
  dateColumn: "Columns that say when something happened, unless they stand behind the task.",
  identifier: 'Titles of the column of numbers: "No.", "ID", "#".',
  topicColumn: 'Beside them a column of actions holds what somebody took on under that topic: "Item | Discussion | Action".',
  closedCell: "Cells of a status column that mean closed.",
  openCell: 'Cells of a column that asks "Done?" that mean no.',
  // Items.
  markers: "Mark an item beside the configured markers; they want a colon, an owner or brackets.",
  traps: "Words of this language that look like a marker: in its pages they mark only with a colon and an owner.",
  markerState: 'Beside a marker, how the task stands: "[NEW] ACTION: \u2026", "AI (open): \u2026".',
  markerTopic: 'Behind a marker they make something else of it: "Action plan", "AI team".',
  todoTopic: 'The same behind TODO alone: "TODO list".',
  wanted: 'Between a marker and its colon: "Action required: \u2026".',
  planned: 'Before a marker that is a plain word, as the name of a kind of it: "next action: \u2026".',
  speech: "Begins what somebody says in the first person, or answers: no task begins so.",
  question: "Begins a question, where a question mark ends it.",
  takesOn: 'Before a marker, what somebody does with it: "NAME takes an action to \u2026".',
  fieldEnding: "Endings, as `*ing`, of what AI is used for: no nick has them.",
  and: "Between two owners.",
  duty: 'Between an owner and the task: "NAME to \u2026".',
  passive: 'Begins what is to be done with a thing, not what somebody is to do: "the door to be painted".',
  takes: 'Behind an owner, and already the task: "NAME takes care of \u2026".',
  charge: 'Between a marker and its owner: "AI for NAME: t", "TODO by NAME: t".',
  supporters: "Before people who help.",
  agent: 'Before who does it, in the passive or behind a noun: "reviewed by NAME".',
  ownerLabels: 'Before an owner behind the task: "t (owner: NAME)".',
  reported: 'What people did in a meeting, behind a name, and no task: "reported", "pointed out".',
  nobody: "Stands in an owner's place, but is nobody.",
  everybody: "Everybody, as an owner in lower case.",
  pair: 'Two who were named before, as owners in front only: "both to print".',
  groups: 'The last word of a group that can own a task: "client teams".',
  honorific: 'Stands before or behind a name: "Dr.", "Herr", "\u3055\u3093".',
  noTask: "Stands in a task's place: there is none.",
  done: "Done, as a whole statement or at its beginning or end: explicit.",
  happened: "Says within a statement that the task is done: implied.",
  acted: 'Begins a reply that tells what was done: "sent a mail to the list". Implied.',
  doneApart: 'Done only where it stands apart from the task, or as a whole reply: "t - complete", "Complete."',
  already: 'Before a done word, and part of what it says: "already done", "both done".',
  splitPassive: 'Begins a passive whose verb stands at the end of the sentence: "wurde am Montag eingereicht".',
  dropped: "Will not be done.",
  notDone: "Says that it is not done, whatever else is said.",
  goesOn: "Behind a task, or in brackets before it: it goes on, and is no part of its words.",
  noNews: 'Said of a task that was there before: "no update", "still open".',
  still: 'Before what goes on: "still open".',
  moved: 'Moved to a later time, which follows: "postponed to next week".',
  limits: 'Behind a done word they take it back, or make it depend on something: "done, but \u2026", "done when \u2026".',
  negation: 'Right before a word they turn its meaning round: "not cancelled".',
  statusLabel: 'Before what is said of the status, with a colon: "status: \u2026".',
  see: 'Before the place where more is to be found: "see", "cf."',
  makes: 'Verbs of tasks that leave an issue or a pull request behind: "open", "write".',
  light: 'Beside function words, they tell little alone, so that a title needs what stands above: "double check".',
  generalSection: 'Headings that tell nothing about a task below them: "Notes", "Miscellaneous".',
  otherStatements: 'What another kind of statement is called that looks like an action: "DECISION: \u2026".',
  templates: "A template that tells what to write, not a task.",
  intelligence: "After the marker AI: artificial intelligence is the topic.",
  notNames: 'Begin a task, not a name, though a "to" or a colon may follow: "Talk to \u2026", "Update: \u2026".',
  objects: `Before a handle that is the task's object, not its owner: "talk to @alice".`,
  imperative: 'Verbs in the form that begins a task: "write", "ask", "organise"; infinitives where the language says tasks so.',
  noTaskBehind: 'Behind "none" and the like, before what it holds for: "none for December".',
  noneOf: 'What says, before such a word, that there is nothing: "no new actions".',
  placeholder: 'In place of an owner, in a template: "name: t".',
  placeholderTask: 'In place of a task, before its number, in a template: "Task 1".',
  ownerVerb: 'Between an owner and the task, and no part of what is to be done: "will".',
  titleVerb: 'In front of a task, and no part of its title: "needs to", "please".',
  spoken: "Begins what somebody says behind his name and a colon, in a transcript.",
  tells: 'Begins what is told, not a task: "we", "still"; `*ing` for endings.',
  teamGerund: 'Words of that ending that a team is called by: "marketing"; others begin a subject.',
  clockUnit: 'Behind the number of a time of day or of a span: "min", "Uhr".',
  // Dates, paths and references, which are read before the language is known.
  dateLabel: 'Before the day of the meeting, with a colon: "Date: \u2026".',
  dateKey: "Keys of front matter that hold the day of the meeting.",
  datedHeading: 'What a heading that begins a meeting says beside its date: "Weekly call 2024-02-14".',
  otherMeeting: 'What a heading says that speaks of another meeting, or of what came out of one: "next", "actions".',
  atTime: 'Before a time of day: "at", "um".',
  paperWord: 'In names of files and folders: they say "minutes", but not whose.',
  archiveFolder: "Folders that old pages are put away into.",
  joining: 'Words of names that join others, and tell nothing where those are gone: "agenda_and_minutes".',
  pullWord: "What pull requests are called before their number.",
  issueWord: "What issues are called before their number.",
  numberedThing: 'What is numbered with # and is no issue: "Meeting #12".',
  rankedThing: 'Behind a rank, which is no issue: "our #1 priority".',
  countedBehind: 'Behind a number that counts, and is no issue: "issue 5 days old".',
  // Time. The first four tell a value by their order; forms that are missing are written again ("may" for its short form).
  month: "Months, in the order of the year, twelve a form: the nth word of each twelve is the nth month.",
  weekday: "Days of the week, Monday first, seven a form: the nth word of each seven is the nth day.",
  count: "Numbers in words, one to ten, ten a form: the nth word of each ten is the number n.",
  timeUnit: "Spans, five a form: day, week, month, quarter, year.",
  alsoName: 'Short or full months that are names of people, too: alone they are no due date: "by Jan".',
  ordinal: 'Behind the number of a day: "st", "rd", "er".',
  dayJoin: 'Between the parts of a day: "3rd of March", "3 de marzo".',
  yearSign: 'Signs behind the number of a year: "\u5E74".',
  monthSign: 'Signs behind the number of a month: "\u6708".',
  daySign: 'Signs behind the number of a day: "\u65E5".',
  today: "Today.",
  tomorrow: "Tomorrow.",
  afterTomorrow: "The day after tomorrow.",
  relativeDay: 'Other days and times, as a whole, as seen from the meeting: "EOW", "noon".',
  soonSpan: 'Of these those that tell until when just by being named, without any other word: "\u6765\u9031".',
  onDayBehind: 'Behind the day on which something happens: "\u306B", "\uC5D0".',
  season: 'Feasts and seasons until which, or after which, something is to be done: "Christmas", "summer break".',
  week: 'Of the spans, and beside them, those for which a task may be planned just by naming them: "this week", "end of the month".',
  once: 'Behind "next", and not by themselves: "next time".',
  occasion: 'What a task may have to be ready for: "meeting", "call", "release".',
  milestone: 'Of the occasions those that are one day for all: "release", "conference".',
  coming: 'Before a span, a weekday or an occasion: the coming one. "next", "following".',
  comingBehind: 'The same behind it: "semaine prochaine".',
  nextWeek: 'Before a weekday: that of the week after this one, plainly. "\u4E0B".',
  current: 'Before a span or a weekday: "this".',
  endOf: 'The end of a span that follows: "end of".',
  partOf: 'Another part of it: "early", "mid".',
  few: 'Instead of a number, where nobody counted: "few", "couple of".',
  until: 'Before a due date: "until", "by", "due".',
  before: 'Before an occasion that is the due date: "before the call".',
  untilBehind: 'Behind a due date: "\u524D", "\uAE4C\uC9C0".',
  timeFor: 'Before a day that a task is for: "for May 16".',
  within: 'Before a number of days, weeks or months, or a month: "in", "within".',
  onDay: 'Before the day on which something happens: "on".',
  afterTime: 'Before what must come first: "after".',
  calendarWeek: 'Before the number of a week: "KW 23".',
  asSoon: 'Due, but on no day: "as soon as possible".',
  told: 'Words after which a time belongs to what is told: "who", "that", "because".',
  asks: 'Who asks somebody wants it done by another: "ask Carol to join next week".',
  askedFor: 'Between whom one asks and what for: "to".',
  isWhen: 'Right behind a time that is only told of: "next call is \u2026".',
  scheduled: 'Before "for" and a day: something takes place then. "Meeting scheduled for May 3".',
  timeWord: `Beside times and dates in headings: "min", "pm", "o'clock".`
};

export {
  KNOWN_LANGUAGES,
  isVerbLast,
  isSpaceless,
  isHangul,
  isWordCharacter,
  isWordAt,
  isSpacelessAt,
  scriptOf,
  plainWidth,
  folded,
  Trie,
  labelOf,
  ownWordsIn,
  lexiconOf,
  wordsOf,
  escaped,
  anyCase,
  CONCEPTS
};
