# Bokmål: kilden. Hver setning her finnes også i nn.ftl og en.ftl, med de samme nøklene og de samme {$plassene}.
# Kort, varmt og klart. En vert, ikke en ekspert. Ingen får skylden for noe.

### Dager og tider

pattern-day = EEE d. MMM
pattern-date = d. MMMM
pattern-weekday = EEEE d. MMM
pattern-month = MMM y
day = { $day } (uke { $week })
moment = { $day } kl. { $hour }.{ $minute }
corrected = Rettet { $day }
usual-quiet = 27-32, påske, 20.12-2.1

### Ord som går igjen

role-leader = leder
role-union_rep = tillitsvalgt
role-safety_rep = verneombud
role-helper = hjelper
role-lead = programleder
role-owner = ansvarlig
role-for-leader = Har ansvaret, og det siste ordet om veien videre.
role-for-union_rep = Snakker på vegne av kollegene, og er med på å bestemme veien.
role-for-safety_rep = Ser til at arbeidsmiljøet blir tatt vare på hele veien.
nobody-yet = ingen ennå
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
choice-yes = Ja
choice-partly = Delvis
choice-no = Nei
choice-none = Ikke svart
fallback = { $summary }. Kortet kan ikke vises her. Åpne Teams på en annen enhet, eller skriv «hjelp».

### Knapper

do-help = Hva kan du?
do-language = Språk
do-groups = Mine grupper
do-helpers = Bruk kanalen for hjelperne
do-workplace = Ny arbeidsplass
do-own-group = Start uten kode
do-connect = Koble til
do-create = Opprett gruppa
do-keep = Lagre
do-change = Endre
do-settings = Innstillinger
do-take = Jeg er { $role }
do-lay-down = Legg fra meg rollen
do-begin = Sett i gang
do-open-group = Åpne
do-show-group = Til gruppa
do-set-day = Sett dato
do-move-day = Flytt
do-open-now = Åpne stoppunktet nå
do-answer-privately = Svar i egen chat
do-see-answers = Se svarene
do-fill-baton = Fyll ut stafettpinnen
do-baton-so-far = Stafettpinnen så langt
do-new-round = Start en ny runde
do-answer = Send svaret
do-say-more = Si litt mer
do-change-answer = Endre svaret
do-reveal = Vis svarene nå
do-open-form = Svar i et eget vindu
do-confirm = Bekreft
do-share = Ja, del
do-not-share = Nei, ikke del
do-keep-draft = Lagre utkast
do-hand-over = Lever stafettpinnen
do-go-without = Gå videre uten
do-sent = Hva er sendt?
do-progress = Framdrift
do-history = Historien
do-to-form = Svar på stoppunktet
do-tool-open = Åpne { $tool }
do-tool-start = Start
do-tool-next = Neste
do-tool-finish = Ferdig
do-tool-again = Start på nytt
do-tool-more = Litt mer tid, 5 min
do-tool-back = Tilbake
do-onward = Hva kan komme nå?
do-look-closer = Se nærmere
do-begin-with = Begynn med { $method }
do-ask-helper = Spør hjelperen
do-see-others = Se de andre
do-about-method = Om opplegget
do-move-method = Flytt gruppa dit
do-older = Eldre
do-newer = Nyere
do-look-again = Se på nytt
do-all-sent = Sending i dag
do-correct-baton = Rett stafettpinnen
do-keep-correction = Lagre rettelsen

### Hva er sendt, og hva som ikke nådde fram

clock = kl. { $hour }.{ $minute }
sent-title = Hva er sendt
sent-nothing = Her er det ikke noe å vise ennå. Det jeg sender, står her fra neste gang et stoppunkt åpner.
sent-more = og { $count } til
sent-reads = Bare partene ser hva som er lest, og Teams forteller det ikke alltid.
sent-no-reads = Hvem som har lest, ser partene i chatten de har alene med meg.
sent-otherwise = { $name } kan svare fra gruppechatten.
sent-to-chat = Gruppechatten
sent-to-channel = Kanalen til hjelperne
sent-to-other = En som ikke er med lenger
sent-form = Skjema
sent-reminder = Påminnelse
sent-invitation = Invitasjon til å svare
sent-reveal = Svarene
sent-baton = Stafettpinne
sent-unreached = Beskjed om noe som ikke nådde fram
sent-onward = Forslag om neste steg
sent-hello = Velkomst
sent-vote = Avstemning
sent-nudge = Samlet kort
state-waiting = står for tur
state-waiting-until = prøves igjen { $when }
state-kept = ligger klart her hos meg
state-sent = sendt { $when }
state-read = lest, sendt { $when }
state-read-some = lest av noen, sendt { $when }
state-withdrawn = trengs ikke lenger
state-late = rakk ikke fram i tide
state-gone = kom ikke fram
state-twice = kan ha kommet to ganger
why-closed-person = Jeg får ikke skrevet til { $name } i egen chat nå.
why-closed-chat = Jeg får ikke skrevet i gruppechatten nå.
why-closed-there = Jeg får ikke skrevet dit nå.
why-absent-person = Jeg har ingen chat alene med { $name } nå.
why-absent-chat = Jeg er ikke med i gruppechatten nå.
why-absent-there = Jeg er ikke med der nå.
why-disabled = Stafett er slått av i Teams nå. Ingenting er mistet.
why-ours = Noe må ordnes på min side først. Ingenting er mistet.
why-big = Kortet ble større enn Teams tar imot. Det er min feil.
why-teams = Noe gikk galt i Teams.
why-again = Teams tok det ikke imot akkurat da. Jeg prøver igjen av meg selv.
why-other = Teams tok det ikke imot. (Kode: { $code })
all-sent-title = Sending i dag
all-sent-nothing = Ingenting er sendt i dag ennå.
all-sent-progress = { $done } av { $all } levert i dag
all-waiting = Står for tur: { $count }
all-kept = Ligger klart til en chat åpner seg: { $count }
all-gone = Kom ikke fram i dag: { $count }
all-sent-fine = Det som står for tur, går av seg selv. Du trenger ikke gjøre noe.
all-sent-help = Der det er en hjelper, sier jeg fra om det som ikke nådde fram.
unreached-title = Noe nådde ikke fram. Kan du hjelpe?
unreached-lead = Det er ingens feil. Dette kan du gjøre:
unreached-call = { $who }, det gjelder en gruppe du hjelper. Det er ingens feil.
unreached-more-alone = Se mer: Skriv «{ $word }» til meg i egen chat.
unreached-kept = Dette ligger klart, og kommer når det åpner seg: { $letters }
unreached-gone = Dette kommer ikke fram: { $letters }
unreached-asked = Jeg har spurt i gruppechatten i stedet.
unreached-do-person = Be gjerne { $name } åpne Stafett i Teams og skrive «hei» til meg der. Da kommer jeg fram igjen.
unreached-do-answer = Fortell gjerne { $name } at det går an å svare der. Et «hei» til meg i egen chat hjelper også.
unreached-do-chat = Be gruppa legge meg til i chatten igjen, eller skrive noe til meg der.
unreached-do-disabled = Be en administrator slå på Stafett i Teams.
unreached-do-tell = Si det gjerne videre på en annen måte.
unreached-well-title = Alt når fram igjen
unreached-well-lead = Ingenting venter på hjelp nå. Du trenger ikke gjøre noe.

### Roller som skifter hender

do-give-role = Gi rollen videre
do-offer = Tilby rollen
do-take-over = Jeg tar over
do-take-back = Ta tilbake tilbudet
do-come-back = Jeg er tilbake
do-go-on = Jeg fortsetter
do-free-role = Rollen er ledig
do-another-group = Ny gruppe på samme arbeidsplass
do-away = Jeg er borte
do-give-group = Gi gruppa videre
give-title = Gi rollen som { $role } videre
give-lead = Du har rollen til noen tar den over. Alt dere har gjort, blir med videre.
give-taker-lead = Uten navn kan alle i gruppas chat ta over. Én person om gangen.
label-how = Hvor lenge
how-good = For godt
how-until = Til en dag
how-return = Til jeg er tilbake
how-told-good = for godt
how-told-until = til { $day }
how-told-return = til { $name } er tilbake
label-deputy-until = Dagen du er tilbake (når du valgte «Til en dag»)
label-taker = Til hvem? (valgfritt)
hint-taker = Søk blant dem som er i chatten
taker-anybody = Alle i chatten
label-offer-to = Til
offer-title = Hvem tar over som { $role }?
offer-lead = { $name } vil gi rollen som { $role } videre.
offer-to = Til { $who }
offer-to-one = Til én bestemt i chatten
offer-to-anybody = Alle i chatten kan si ja.
offer-until-then = { $name } har rollen til noen tar den over.
offer-taken-title = Rollen er gitt videre
offer-taken-lead = { $name } er { $role } nå.
offer-taken-back-title = Tilbudet er tatt tilbake
offer-taken-back-lead = { $name } er fortsatt { $role }.
offer-lapsed-title = Ingen tok over denne gangen
offer-lapsed-lead = { $name } er fortsatt { $role }, og kan spørre igjen.
role-is-yours = Du er { $role } nå
role-is-yours-again = Du er { $role } igjen
role-works-on = Rollen er en funksjon i gruppa, og arbeidet fortsetter der dere er.
role-is-lent = Du har rollen for { $name }, til { $name } er tilbake.
role-is-lent-until = Du har rollen for { $name }, til { $day }. Så går den tilbake av seg selv.
role-lent-short = { $name }, vara for { $whom }
role-lent-until-short = { $name }, vara for { $whom } til { $day }
role-is-given-title = Takk, rollen er i gode hender
role-is-given = { $name } er { $role } nå.
role-given-for-good = Åpne spørsmål følger med rollen. Du er fortsatt velkommen i chatten.
role-given-for-a-time = Åpne spørsmål går til den som har rollen så lenge. Når du er tilbake, får du vite hvor dere er.
role-went-back-title = Takk for at du tok vare på rollen
role-went-back = { $name } er { $role } igjen.
roles-alone =
    { $count ->
        [one] Jeg får ikke skrevet til { $names } i egen chat nå. Et «hei» til meg der hjelper.
       *[other] Jeg får ikke skrevet til { $names } i egen chat nå. Et «hei» til meg der hjelper.
    }
taker-absent-title = Den du valgte, er ikke i gruppas chat
taker-absent-lead = Derfor er tilbudet tatt tilbake, og du er fortsatt { $role }. Legg personen til i chatten først, eller la alle der få spørsmålet.
term-title = Er du valgt på nytt?
term-lead = Du tok rollen her { $day } { $year }. Verneombud velges for to år om gangen.
term-known = Jeg vet bare når du tok rollen her, så perioden din kan være en annen.
term-goes-on-title = Så fint at du fortsetter!
term-goes-on-lead = Da spør jeg ikke igjen før { $day }.
vacant-title = Ledig rolle: { $roles }
vacant-left = Den som hadde rollen, er ikke med i chatten lenger. Alt arbeidet ligger igjen i gruppa.
vacant-freed = Den som hadde rollen, kan ikke ha den nå. Alt arbeidet ligger igjen i gruppa.
vacant-who = Hvem kan ta rollen, fast eller for en tid?
vacant-back = Den som kommer tilbake før noen har tatt rollen, får den igjen av seg selv.
filled-title = Rollene er besatt igjen
filled-lead = Nå er det { $names }.
came-back-title = Velkommen tilbake!
came-back-lead = { $name } er { $role } igjen.
vacant-helper-title = En rolle er ledig
vacant-helper-lead = Gruppa mangler { $roles }. Det er ingens feil, og ingenting er mistet.
vacant-helper-do = Jeg har spurt i gruppas chat hvem som kan ta rollen. Det hjelper gjerne om du også spør.
vacant-helper-alone = Gi koden { $code } til den som er leder nå. Den nye lederen skriver den til meg i sin egen chat, og begynner på sin egen vei.
free-title = Hvilken rolle er ledig?
free-lead = Bruk dette bare når den som har rollen, er borte uten å ha sagt fra.
free-told = Personen får vite det i egen chat, og kan ta rollen igjen så lenge ingen andre har tatt den.
free-nobody = Ingen har en rolle her nå.
freed-title = Rollen er ledig
freed-lead = { $name } har ikke lenger rollen som { $role }. Gruppa er spurt om hvem som kan ta den.
freed-alone = { $name } har ikke lenger rollen som { $role }. Gi koden { $code } til den som er leder nå, som begynner på sin egen vei. Det som er skrevet før, får ingen andre se.
freed-from-title = Rollen som { $role } er satt ledig
freed-from-lead = Noen trodde at du var borte. Er du her, tar du bare rollen igjen i gruppas chat.
freed-from-alone = Noen trodde at du var borte. Er du her, skriver du bare koden { $code } til meg her, så fortsetter du der du var.

### Hjelpere som er borte, og grupper som får en annen

helper-more = Mer for deg som følger gruppa
label-absent-until = Siste dag du er borte
label-cover = Hvem følger gruppene dine så lenge?
label-new-helper = Ny hjelper
helper-nameless = Hjelper { $number } (ikke møtt ennå)
absence-title = Jeg er borte
absence-lead = Den du velger, ser og kan det samme som du i gruppene dine til og med siste dag. Så slutter det av seg selv.
absent-title = Du er borte til og med { $day }
absent-lead = { $name } følger gruppene dine så lenge.
absence-over-title = Velkommen tilbake!
absence-over-lead = Du følger gruppene dine selv igjen.
covering-title = Du følger noen grupper for en tid
covering-lead = { $name } er borte til og med { $day }, og har bedt deg følge gruppene så lenge.
covering-count =
    { $count ->
        [one] Det er én gruppe. Du finner den blant gruppene dine.
       *[other] Det er { $count } grupper. Du finner dem blant gruppene dine.
    }
no-other-helper-title = Det er ingen andre hjelpere ennå
no-other-helper-lead = Når flere er med i hjelpernes team, kan du velge en av dem her.
give-group-title = Gi gruppa til en annen hjelper
give-group-lead = Den nye hjelperen følger gruppa for godt. Gruppa merker ellers ingen forskjell.
given-group-title = Gruppa har fått en ny hjelper
given-group-lead = { $name } følger gruppa fra nå av.
received-group-title = Du følger denne gruppa nå
received-group-lead = Du ser hvor langt den er kommet. Svar ser du bare hvis gruppa vil dele dem.

### Målform og fylke

language-either = Gruppa velger selv
owners-title = Målform for kommuner og eiere
owners-lead = Gruppene hos denne eieren følger valget med en gang. Kortene folk får alene, følger deres eget språk.
owners-none = Det er ingen grupper ennå.
owners-law = Et språkvedtak i en kommune gjelder det statlige organer skriver til kommunen.
owner-now = { $name }: { $language }
label-owners-language = Språket i gruppenes kort
owner-kept-title = Valget er lagret
owner-kept-fixed =
    { $count ->
        [one] Én gruppe følger det nå.
       *[other] { $count } grupper følger det nå.
    }
owner-kept-either =
    { $count ->
        [one] Én gruppe kan velge selv igjen.
       *[other] { $count } grupper kan velge selv igjen.
    }
settings-language-fixed = Språket er bestemt for alle grupper hos { $owner }. Kortene du får alene, følger ditt eget språk.
label-county = Fylke
county-none = Ikke valgt

### Velkommen

hello-title = Hei! Jeg er Stafett
hello-personal = Jeg hjelper HMS-grupper å holde arbeidet i gang, ett steg om gangen. Stoppunktene dine kommer hit, og bare du ser dem.
hello-group = Jeg følger HMS-gruppa fra fase til fase. Har dere fått en kode av hjelperen? Skriv den her, så er dere i gang. Uten kode kan dere starte selv.
hello-channel = Er dere en HMS-gruppe med en kode, kan dere skrive den her. Er du programleder, kan du gjøre denne kanalen til hjelpernes kanal.
hello-play = Du øver på egen maskin. Skriv «{ $word }» for å bytte person.
label-code = Koden til gruppa
hint-code = For eksempel ABC234
help-title = Dette kan jeg hjelpe med
help-lead = Trykk på en knapp, eller skriv et ord:
help-more = Mer du kan skrive
help-steps = Alt på veien kan også skrives: «dato 4.9.», «ja, delvis, nei», «gå videre», «bekreft», «pause til 4.1.», «historie», «om opplegget».
help-planning = Om planen kan du skrive: «nytt tiltak», «tiltak 3», «over fristen», «evaluering», «planen som fil», «påminnelser».
help-answering = Om et tiltak kan du skrive: «ferdig», «i rute», «trenger hjelp», «ny frist 12.9.», «gi videre til Kari», «minn meg på neste vakt».
help-letters = Om dialogbrev kan du skrive: «alle dialogbrev», «del erfaring», «dialogbrev av», «dialogbrev på».
help-groups = gruppene du er med i
help-language = språket i dine egne kort
help-status = hvor gruppa er nå
help-checkin = svar, eller se svarene
help-baton = det dere tar med til neste fase
help-roles = hvem som har hvilken rolle
help-settings = språk og stille uker for gruppa
help-sent = hva som er sendt, og om det nådde fram
help-overview = hvem som er aktive, med tall og fil
help-digest = ukas brev til deg som hjelper; «av» og «på» følger
help-progress = framdriftsplanen, også som bilde
help-votes = spør alle på jobb, uten å vite hvem som svarer hva
help-plan = handlingsplanen: hva, hvem og når
help-deadlines = tiltakene du har ansvaret for, i alle grupper
help-join = og så selve koden, i chatten til HMS-gruppa
help-start = start uten hjelper, i chatten til HMS-gruppa
help-workplace = ny arbeidsplass med en HMS-gruppe
help-helpers_channel = skriv det i kanalen som skal bli hjelpernes
help-give = gi rollen din videre, for godt eller for en tid
help-away = la en annen hjelper følge gruppene dine
help-owners = språket som en kommune eller eier har valgt
help-play = bytt person mens du øver
not-understood-title = Det forsto jeg ikke helt
not-understood-tip = Prøv et kort ord, som «status», eller se hva jeg kan.
not-understood-guess = Mente du «{ $guess }»? Skriv det, så prøver vi igjen.
sorry-title = Noe gikk galt hos meg
sorry-lead = Det var ikke din feil, og ingenting er endret. Prøv en gang til om litt.
language-title = Hvilket språk vil du ha?
language-lead = Det gjelder kortene du får alene. Gruppas kort følger gruppas språk.
language-now = Nå
language-kept-title = Nå snakker vi bokmål
language-kept-lead = Kortene du får alene, kommer på bokmål fra nå av.
lead-claimed-title = Du er programleder
lead-claimed-lead = Velg kanalen til hjelperne: Legg meg til i teamet deres, og skriv «{ $word }» i kanalen.
claim-refused-title = Koden passet ikke
claim-refused-lead = Den kan være brukt, eller skrevet litt annerledes. Sjekk med den som ga deg koden.
helpers-made-title = Dette er hjelpernes kanal nå
helpers-made-lead = Alle i teamet er hjelpere. De kan opprette arbeidsplasser og følge gruppene sine.
play-title = Bytt person
play-now = Du er { $role } nå.
play-nobody = Du er deg selv nå.
play-lead = Velg hvem du vil være. Det finnes bare når du øver på egen maskin.
play-colleagues = Kollegene svarer
play-colleagues-voted = { $count } oppdiktede kolleger har svart på «{ $vote }». Skriv det samme igjen, så svarer flere. Vil du se resultatet, skriv «{ $close }».
play-colleagues-none = Ingen avstemning er åpen. Skriv «avstemning» og åpne en først.
play-notes = Vi rekker ikke rapporten i ro | Godt humør på vakt | Mer tid til opplæring | Vi hjelper hverandre | For lite folk i helgene | Ledelsen lytter | Vi mangler et møterom | Turnusen kommer for sent
play-tip = Du kan også la tiden gå: Skriv «{ $phrase }».
play-on-title = Tiden har gått
play-on-lead = Nå er det { $moment }.
play-on-sent = Det som falt i tid på veien, er sendt.
play-on-ask = Hvor langt skal tiden gå?
play-on-tip = Du kan også skrive det, som «{ $phrase }».
play-on-example = spill fram en uke
play-on-never-back = Tiden går bare framover. Dette finnes bare når du øver på egen maskin.
play-far-1 = En dag
play-far-3 = Tre dager
play-far-7 = En uke
play-forward = fram | frem | framover | fremover | videre
play-days = dag | dager | døgn
play-weeks = uke | uker
play-one = en | én | ei | et | ett | neste
play-numbers = en | to | tre | fire | fem | seks | sju | åtte | ni | ti | elleve | tolv

### Arbeidsplass, gruppe og roller

workplace-title = Ny arbeidsplass
workplace-lead = Du får en kode som HMS-gruppa skriver i sin egen chat.
own-group-title = Start en HMS-gruppe
own-group-lead = Dere kan fint starte uten hjelper. Gruppa bor i denne chatten.
label-name = Navnet på arbeidsplassen
hint-name = For eksempel Solbakken sykehjem
label-owner = Kommune eller annen eier
hint-owner = For eksempel Vestbygd kommune
label-department = Avdeling (hvis dere vil)
hint-department = For eksempel 2. etasje
label-group-language = Språket i gruppas kort
label-method = Opplegg
workplace-made-title = Gruppa er klar
workplace-made-lead = Gi HMS-gruppa denne koden:
workplace-made-first = 1. Legg meg til i chatten eller kanalen til HMS-gruppa.
workplace-made-then = 2. Skriv koden der.
workplace-made-last = 3. Leder, tillitsvalgt og verneombud velger rollen sin. Så kan de sette i gang.
workplace-made-without-group = Har de ingen felles chat ennå? Lag en med de tre, og legg meg til.
roles-title = Hvem er hvem?
roles-lead = Velg rollen du har i denne gruppa.
roles-missing = Vi mangler { $roles }.
roles-complete = Alle tre er på plass. Dere kan sette i gang!
roles-begun = Alle tre er på plass, og gruppa er i gang.
roles-function = En rolle er en funksjon i gruppa. Jeg lagrer aldri hvilket forbund noen er med i.
roles-change = Er dere flere, eller vil du bytte rolle?
roles-change-lead = Vil du bytte, legger du først fra deg rollen du har. Arbeidet ligger igjen i gruppa.
settings-title = Innstillinger for gruppa
settings-lead = Dette gjelder for hele gruppa.
label-quiet = Stille uker
settings-quiet-lead = Da forstyrrer jeg ingen. Skriv ukenummer, datoer eller påske, med komma mellom. Har dere ingen? Skriv «ingen».
settings-kept-title = Innstillingene er lagret

### Gruppas vei

phase-of = Fase { $place } av { $all }
round = runde { $round }
board-purpose = Målet med fasen
board-prepare-workshop = Før verkstedet
board-prepare-meeting = Før møtet
board-prepare-session = Før samlingen
board-prepare-alone = Slik gjøres det
board-prepare-look_back = Før tilbakeblikket
board-when-workshop = Når er verkstedet?
board-when-meeting = Når møtes dere?
board-when-session = Når er samlingen?
board-when-alone = Innen når har alle sett eller gjort det?
board-when-look_back = Når er tilbakeblikket?
board-when-lead = Stoppunktet åpner av seg selv første arbeidsmorgen etterpå.
board-ready = Er dere klare for stoppunktet nå?
board-ready-lead = Da får alle spørsmålene sine med en gang.
label-day-workshop = Dag for verkstedet
label-day-meeting = Dag for møtet
label-day-session = Dag for samlingen
label-day-alone = Siste dag
label-day-look_back = Dag for tilbakeblikket
label-new-day = Ny dag
board-day-workshop = Verksted { $day }
board-day-meeting = Møte { $day }
board-day-session = Samling { $day }
board-day-alone = Hver for seg, innen { $day }
board-day-look_back = Tilbakeblikk { $day }
board-no-meeting = Ingen trenger å møtes for dette.
board-opens = Stoppunktet åpner { $when }, for hver av dere alene.
board-soon = Det er under to uker til, og da er turnusen ofte lagt. Sjekk gjerne at alle som skal være med, kan.
board-move = Flytt dagen
board-asking = Stoppunktet er åpent
board-answered = { $count } av { $all } roller har svart
board-all-roles-in = Alle tre rollene har svart.
board-until = Svarene vises når alle har svart, og senest { $day }.
board-talking = Svarene ligger på bordet
board-talking-lead = Snakk sammen om det dere ser ulikt, og bli enige om veien videre.
board-handing = Dere går videre!
board-handing-lead = Skriv kort hva dere tar med til neste fase. Det er stafettpinnen.
resting-title = Runden er fullført
board-resting = Vil dere ta en ny runde?
board-resting-lead = Det dere har lært, kan brukes på noe nytt. Dere velger når.
board-finished = Dere har vært gjennom hele opplegget. Godt jobbet!
board-baton = Stafettpinnen fra { $phase }
board-whole-baton = Vis hele teksten
board-without-baton = Forrige fase ble avsluttet uten stafettpinne.
groups-title = Mine grupper
groups-none = Du er ikke med i noen gruppe ennå. Har du en kode, kan du skrive den i chatten til HMS-gruppa.
groups-more = og { $count } til. Gruppene der noe skjedde sist, står øverst.
groups-several = Du er med i flere grupper. Åpne den det gjelder.
groups-missing = Ikke i gang ennå. Mangler { $roles }.
groups-ready = Klar til å sette i gang
groups-not-begun = Ikke i gang ennå
groups-closes = Stoppunktet lukker { $day }
groups-settled = Siste utfall: { $outcome }
settled-go_on = gå videre
settled-stay = bli litt til
settled-go_back = gå tilbake
stage-planning = trenger en dato
stage-dated = dato er satt
stage-asking = stoppunkt åpent
stage-talking = snakker sammen
stage-handing_over = fyller ut stafettpinnen
stage-resting = runden er fullført
helper-unshared = Svarene eies av gruppa. Du ser dem bare hvis alle som har svart, sier ja.

### Stoppunkt

checkin-title = Stoppunkt: { $phase }
checkin-asked = Hvordan gikk det? Det tar et par minutter.
checkin-reminded = En vennlig påminnelse: Stoppunktet er åpent, og samtalen blir bedre når alle tre har svart. Det tar et par minutter.
checkin-reminded-summary = Påminnelse: { $title }
checkin-changing = Du kan endre svaret ditt helt til svarene vises.
checkin-partial = Du trenger ikke svare på alt nå. Det du har svart, blir lagret.
privacy-title = Hvem ser svaret ditt?
privacy-when = Et stoppunkt er ikke anonymt. Ingen ser svaret ditt før alle tre partene har svart, eller før stoppunktet lukker { $day }. Da vises svarene i gruppas chat, for alle som er med der.
privacy-helper = En hjelper utenfor chatten ser dem bare hvis alle som har svart, sier ja.
privacy-no-helper = Ingen andre ser dem.
questions-to-you = Til deg som { $role }
questions-to-all = Til alle tre
label-line = Vil du si litt mer? (valgfritt)
thanks-title = Takk! Svaret ditt er lagret
thanks-partial-title = Takk! Det du har svart, er lagret
thanks-partial =
    { $count ->
        [one] Ett spørsmål er åpent ennå:
       *[other] { $count } spørsmål er åpne ennå:
    }
thanks-until = Stoppunktet lukker { $day }. Du kan endre svaret ditt helt til svarene vises.
waiting-for = Vi venter på { $roles }.
waiting-for-last =
    { $count ->
        [one] Alle tre rollene har svart. Én til kan svare. Dere kan se svarene nå, eller vente litt.
       *[other] Alle tre rollene har svart. { $count } til kan svare. Dere kan se svarene nå, eller vente litt.
    }
waiting-for-none = Alle har svart.
invitation-lead =
    { $count ->
        [one] Jeg får ikke skrevet til deg i egen chat nå. Du kan svare her, uten at de andre ser hva du svarer:
       *[other] Jeg får ikke skrevet til dere i egen chat nå. Dere kan svare her, uten at de andre ser hva dere svarer:
    }
invitation-otherwise = Åpner det seg ikke noe vindu? Skriv «stoppunkt» til meg i egen chat, så kommer skjemaet der.
turned-title = Kortene er snudd
turned-lead = Svarene ligger i gruppas chat. Du kan også se dem her.
turned-lead-alone = Nå ligger svarene på bordet. Du kan se dem her.

### Svarene vises

reveal-title = Svarene: { $phase }
gap = Her mangler svar fra { $roles }. Dere kan likevel snakke sammen og gå videre.
gap-needed = Her mangler svar fra { $roles }. I denne fasen trengs alle tre før leder kan bekrefte.
topic-title = Snakk først om dette
topic-differ = Her ser dere ulikt på det. Hva ser hver av dere?
topic-weakest = Her er dere enige om at noe mangler. Hva skal til?
topic-agreed = Dere svarte ja på alt. Hva var det som gjorde at det gikk bra?
topic-silent = Ingen har svart. Ta gjerne spørsmålene høyt i fellesskap.
answers-title = Svarene
answers-rest = De andre svarene
answers-questions = Spørsmålene
row-differ = ≠ Ulike svar
lines-more =
    { $count ->
        [one] og én linje til
       *[other] og { $count } linjer til
    }
outcome-title = Veien videre
outcome-lead = Snakk sammen først. Så foreslår én av dere, og de andre bekrefter.
outcome-proposed = Forslag:
outcome-leader-lets-stand = Det gjelder når leder har bekreftet. Merknader blir alltid stående.
outcome-other = Foreslå noe annet
outcome-stands-since = Gjelder fra { $when }
outcome-next-go_on = Neste steg: fyll ut stafettpinnen.
outcome-next-stay = Neste steg: en ny dato for denne fasen.
outcome-next-go_back = Neste steg: en dato for fasen dere går tilbake til.
outcome-add-yours = Bekreft, eller skriv en merknad
go-on = Gå videre til { $phase }
go-on-last = Fullfør runden
stay = Bli litt til i { $phase }
go-back = Gå tilbake til { $phase }
role-confirmed = { $role } har bekreftet
role-waited-for = { $role } har ikke bekreftet ennå
role-unfilled = { $role }: ingen har rollen nå
label-remark = Merknad (valgfritt)
hint-remark = Den blir stående sammen med utfallet
remarks-title = Merknader
remarks-older =
    { $count ->
        [one] Én eldre merknad er lagret, men får ikke plass her.
       *[other] { $count } eldre merknader er lagret, men får ikke plass her.
    }
share-title = Del svarene med hjelperen?
share-count = { $agree } av { $all } har sagt ja.
share-on = Alle har sagt ja. Hjelperen kan se svarene.
share-lead = En hjelper utenfor chatten ser svarene bare når alle som har svart, sier ja. Du kan ombestemme deg.

### Stafettpinnen

baton-title = Stafettpinnen: { $phase }
baton-lead = Skriv kort. Det går rett inn i neste fase, også til nye i gruppa.
baton-lead-early = Her kan dere skrive underveis. Dere leverer den etter stoppunktet.
baton-without = Har dere ikke noe å ta med nå?
baton-without-lead = Da blir fasen merket «uten stafettpinne», og det som er skrevet her, følger ikke med videre.
label-differently = Gjorde dere noe annerledes enn opplegget sier? (valgfritt)
hint-differently = For eksempel: to korte verksteder i stedet for ett
baton-differently-lead = Det er fritt fram. Gruppa og hjelperen kan lese dette, så vi ser hva som virker.
baton-kept = Det som står her, er lagret så langt. Alle i gruppa kan skrive videre.
label-needed = { $label } (må fylles ut)
baton-posted-title = Stafettpinnen fra { $phase }
baton-posted-to = Den går videre til { $phase }.
baton-posted-last = Runden er fullført. Dette tar dere med dere.
baton-without-title = { $phase } er avsluttet
baton-without-to = Dere går videre til { $phase }, uten stafettpinne.
baton-without-last = Runden er fullført, uten stafettpinne.
baton-posted-share = Del den gjerne med kolleger som ikke var med.
baton-correct-lead = Rett det som ble feil. Jeg bytter ut stafettpinnen overalt der jeg har sendt den, og skriver på at den er rettet.

### Her slapp dere, og historien

left-off-title = Her slapp dere
left-off-your-role = Din rolle: { $role }
left-off-deputy = Du er vara for { $name }.
left-off-deputy-until = Du er vara for { $name } til { $day }.
left-off-waits = Dette venter
left-off-needs-day = Neste steg: sett en dato.
left-off-proposed = Forslaget er å { $outcome }. Det gjelder når leder har bekreftet.
left-off-paused = Pause til { $day }
left-off-ended = Avsluttet { $day }
left-off-settled = Dette er dere blitt enige om
left-off-batons = Stafettpinnene så langt
reason-finished = målet er nådd
reason-no_reply = ingen svarte
reason-no_capacity = arbeidsplassen har ikke kapasitet nå
reason-no_parties = det mangler en part
reason-helper_capacity = hjelperen har ikke kapasitet nå
reason-other_help = de får annen hjelp
reason-owner_declines = eieren vil ikke
reason-with_bht = bedriftshelsetjenesten følger opp
reason-other = noe annet
history-title = Historien
history-none = Her står det etter hvert hva gruppa har gjort.
history-page = Side { $page } av { $all }
history-before = Før start
history-created = Gruppa ble opprettet
history-begun = Gruppa satte i gang
history-dated = Datoen ble { $day }
history-dated-unknown = Datoen ble satt
history-moved = Datoen ble flyttet fra { $before } til { $day }
history-gathered = Dagen er omme
history-held-done = Gjennomført
history-held-partly = Delvis gjennomført
history-held-broken_off = Avbrutt underveis
history-held-cancelled = Avlyst
history-took-part =
    { $count ->
        [one] én deltok
       *[other] { $count } deltok
    }
history-opened = Stoppunktet åpnet
history-answered =
    { $count ->
        [one] Ett svar kom inn
       *[other] { $count } svar kom inn
    }
history-revealed = Svarene ble vist
history-settled = Utfallet ble: { $outcome }
history-without-answer = uten svar fra { $roles }
history-handed_over = Stafettpinnen ble levert
history-handed-without = Fasen ble avsluttet uten stafettpinne
history-corrected = Stafettpinnen ble rettet
history-differently = Gjort på en annen måte enn opplegget sier
history-differently-none = Det som var skrevet om å gjøre noe annerledes, ble tatt bort
history-new_round = En ny runde begynte
history-skipped = Fasen ble hoppet over
history-went_back = Tilbake til { $phase }
history-went-back-unknown = Tilbake til en tidligere fase
history-reopened = Åpnet igjen
history-paused = Pause til { $day }
history-paused-unknown = Pause
history-resumed = I gang igjen etter pausen
history-ended = Avsluttet
history-paced =
    { $months ->
        [0] Ingen flere stoppunkter etter opplegget
        [one] Stoppunkt hver måned framover
       *[other] Stoppunkt hver { $months }. måned framover
    }
history-role_taken = Noen har tatt rollen som { $role }
history-role_laid_down = Rollen som { $role } ble lagt ned
history-role_handed_over = Rollen som { $role } gikk videre
history-deputy = Rollen som { $role } fikk en vara
history-deputy-until = Rollen som { $role } fikk en vara til { $day }
history-role_returned = Tiden som vara er over i rollen som { $role }
history-left = Den som var { $role }, gikk ut av chatten
history-came_back = Den som er { $role }, er tilbake
history-helper_changed = Gruppa fikk en ny hjelper
history-helper-gone = Hjelperen følger ikke gruppa lenger
history-method_moved = Gruppa gikk over til en nyere utgave av opplegget
history-followed_on = Gruppa gikk videre til { $method }

### Duken, steg for steg med tid

tool-minutes = { $count } min
tool-our-minutes = Tidene er et forslag fra Stafett. Bruk den tiden dere trenger.
tool-until = Til { $clock }
tool-over = Tiden er omme. Gå videre når dere er klare.
tool-done = Dere har vært gjennom alle stegene.
tool-done-lead = Skriv det viktigste på stafettpinnen mens dere husker det.
tool-up = Tiden er omme
tool-up-lead = Gjør dere ferdige i ro og mak. Trenger dere litt mer tid, ligger knappen på kortet.
tool-up-next = Så kommer { $step }.
tool-up-last = Dette var det siste steget.

### Andre veier: dagen som gikk, pause, slutt og tilbake

gathering-ask-workshop = Hvordan gikk verkstedet?
gathering-ask-meeting = Hvordan gikk møtet?
gathering-ask-session = Hvordan gikk samlingen?
gathering-ask-alone = Fikk alle sett eller gjort det?
gathering-otherwise = Ble det noe annet?
gathering-change = Endre
gathering-stay = Vil dere ha en ny dag, kan dere velge «bli litt til» i stoppunktet.
label-took-part = Hvor mange var med? (valgfritt)
do-met-done = Gjennomført
do-met-partly = Delvis
do-met-broken_off = Avbrutt
do-met-cancelled = Avlyst
do-alone-done = Ja, alle
do-alone-partly = Noen av oss
do-alone-broken_off = Avbrutt
do-alone-cancelled = Det ble ikke noe av
do-call-off = Avlys
board-move-or-off = Flytt eller avlys
board-called-off = Det ble avlyst denne gangen. Slikt skjer.
board-trouble = Det har blitt avlyst noen ganger nå, og det er helt vanlig.
board-trouble-lead = Kanskje passer det med en pause. Eller med et kortere møte: Ta stoppunktet nå, og bli enige om veien videre der.
board-trouble-helper = En prat med hjelperen kan også være fin.
board-other-day = Velg en annen dag
board-another-day = Vil dere ta resten en annen dag?
board-paused = Pause til { $day }
board-paused-lead = Jeg spør ikke om noe før den morgenen. Da sier jeg hvor dere slapp.
board-day-in-pause = { $what } er midt i pausen. Finn gjerne en ny dag når dere er i gang igjen.
ended-title = Avsluttet
board-ended = Avsluttet { $day }
board-ended-lead = Alt dere har gjort, ligger her fortsatt. Leder eller hjelper kan åpne veien igjen.
board-more = Mer
board-step-skipped = { $phase } (hoppet over)
board-step-gap = { $phase } (uten svar fra { $roles })
board-gap = Uten svar fra { $roles }.
do-ways = Andre veier
do-pause = Ta pause
do-move-pause = Endre pausen
do-resume = Fortsett nå
do-skip = Hopp over
do-back = Gå tilbake
do-reopen-phase = Åpne fasen igjen
do-reopen = Åpne igjen
do-end = Avslutt
do-pace = Hver { $months }. måned
do-pace-none = Ingen flere
ways-title = Andre veier
ways-lead = Veien er deres. Det dere har gjort, blir liggende uansett hva dere velger.
ways-ended = Denne veien er avsluttet. Den kan åpnes igjen der den slapp.
way-pause = Ta en pause
way-pause-lead = Jeg spør ikke om noe så lenge. Den morgenen sier jeg hvor dere slapp.
way-skip = Hopp over { $phase }
way-skip-lead = Det er leder som velger dette. Grunnen blir stående i historien.
way-back = Gå tilbake til en tidligere fase
way-back-lead = Det er leder som velger dette. Ingenting av det dere har gjort, blir borte.
way-reopen = Åpne { $phase } igjen
way-reopen-lead = Det er leder som velger dette. Det som sto på stafettpinnen, kommer tilbake som utkast.
way-pace = Sjekk inn igjen senere
way-pace-lead = Da åpner et kort stoppunkt av seg selv, aldri i stille uker. Dere velger hvor ofte.
way-end = Avslutt
way-end-lead = Det er leder eller hjelper som velger dette. Alt som venter, stoppes. Veien kan alltid åpnes igjen.
label-pause-day = Tilbake
label-pause-why = Hvorfor? (valgfritt)
label-why = Hvorfor? Noen få ord er nok
label-back-to = Fase
label-end-reason = Årsak
pace-now = Dere sjekker inn igjen hver { $months }. måned.
pace-change = Endre hvor ofte
go-on-resting = Hvil videre
outcome-next-resting = Neste stoppunkt kommer av seg selv.

### Neste opplegg

onward-board = Vil dere bygge videre på dette?
onward-title = Hva kan komme nå?
onward-lead = Det som virker, er at leder, tillitsvalgt, verneombud og ansatte jobber sammen over tid. Her er noe som kan passe. Dere velger selv, og når.
onward-none = Her er det ikke noe bestemt å gå videre med. Hjelperen eller programlederen kan ha forslag.
onward-for-all = For leder, tillitsvalgt og verneombud, sammen med de ansatte
onward-for-parties = For leder, tillitsvalgt og verneombud sammen
onward-for-leader = For ledere
onward-phases = Fasene
kind-meeting = gruppa møtes
kind-workshop = verksted
kind-session = samling med andre
kind-alone = hver for seg
kind-look_back = tilbakeblikk, uten møte
onward-asks = Hva det ber om
onward-asks-parties = Etter hver fase svarer { $roles } på noen få spørsmål hver for seg. Så snakker dere sammen og velger veien videre.
onward-asks-leader = Etter hver fase svarer lederen på noen få spørsmål. Svarene er lederens egne.
onward-ours = Forslag fra Stafett, som kan endres: { $parts }.
ours-name = navn på faser
ours-order = rekkefølgen
ours-kind = hva slags dag hver fase har
ours-purpose = målene
ours-prepare = forberedelsene
ours-questions = spørsmålene
ours-baton = stafettpinnene
ours-days = fristene
ours-weeks = ukene før et tilbakeblikk
ours-circle = hvor en ny runde begynner
ours-tool = verktøyet i en fase
ours-minutes = tidene
ours-following = hva som kan komme etterpå
onward-moves = Begynner dere nå, er { $method } fullført. Chatten, rollene og hjelperen blir med videre, og historien blir tatt vare på.
onward-leader-alone = Dette er for deg som er leder. Spør gjerne hjelperen om det, i din egen chat.
onward-with-helper = Her er flere med. Spør gjerne hjelperen om gruppa skal begynne.
onward-without-helper = Her er flere med. Legg meg til i chatten til HMS-gruppa, og skriv «start» der.
onward-asked-title = Jeg har spurt hjelperen
onward-asked-lead = Hjelperen får vite at du ønsker { $method } for arbeidsplassen. Ingenting annet følger med.
onward-helper-title = Skal HMS-gruppa begynne?
onward-helper-lead = Lederen er gjennom { $method }. Det som virker, er at leder, tillitsvalgt, verneombud og ansatte jobber sammen. Snakk gjerne med lederen om dette kan passe:
onward-wish-lead = Lederen har vært med på { $method }, og spør om du vil opprette en gruppe til dette:
onward-helper-nothing = Ingenting av det lederen har svart eller skrevet, følger med. Passer det ikke nå, trenger du ikke gjøre noe.

### Om opplegget, og nyere utgaver

edition = Utgave { $version }
edition-newer = Det finnes en nyere utgave
edition-newer-phases = Fasene der: { $phases }
edition-newer-lead = Dere kan gå videre som før, eller flytte dit. Det dere har gjort, blir med. Det går ikke an å flytte tilbake.

### Framdriftsplanen, og filer som kan hentes

progress-title = Framdriftsplan
progress-of-day = { $method } · framdriftsplan, { $day }
progress-week = uke
progress-weeks = uke { $first }–{ $last }
progress-one-week = uke { $week }
progress-in-year = { $weeks } i { $year }
progress-across = { $first } – { $last }
progress-line-done = ferdig, { $weeks }
progress-line-left = ikke fullført, { $weeks }
progress-line-skipped = hoppet over, { $weeks }
progress-line-now = nå, siden { $weeks }
progress-line-planned = planlagt, { $weeks } (anslag)
progress-today = i dag
progress-done = ferdig
progress-left = ikke fullført
progress-skipped = hoppet over
progress-now = nå
progress-planned = planlagt
progress-pause = pause
progress-line-pause = pause, { $weeks }
progress-none = Dere har ikke begynt ennå. Slik kan veien bli:
progress-more =
    { $count ->
        [one] Én linje lenger tilbake står bare på bildet.
       *[other] { $count } linjer lenger tilbake står bare på bildet.
    }
progress-own-pace =
    { $weeks ->
        [one] Det som ligger foran, er et anslag: én uke per fase, slik gruppa har brukt til nå.
       *[other] Det som ligger foran, er et anslag: { $weeks } uker per fase, slik gruppa har brukt til nå.
    }
progress-usual-pace = Det som ligger foran, er et anslag: { $weeks } uker per fase, til gruppa har sin egen fart.
progress-not-whole = Her vises to år av en lengre vei.
progress-file = framdriftsplan
progress-download = Hent som bilde
progress-again = Ny lenke
file-link-lead = Lenken er din, og virker i et kvarter. Skriv «{ $word }» for å få en ny.
file-no-address = Dette kan hentes som fil når den som drifter meg, har satt opp en adresse for det.
file-gone = Denne lenken virker ikke lenger. Be om en ny i Teams, så er fila der med en gang.
file-sorry = Noe gikk galt hos meg. Prøv en gang til om litt.

### Hvem som er aktive

activity-active = aktiv
activity-quiet = stille
activity-paused = pause
activity-paused-until = pause til { $day }
activity-ended = avsluttet
activities-active =
    { $count ->
        [one] aktiv
       *[other] aktive
    }
activities-quiet =
    { $count ->
        [one] stille
       *[other] stille
    }
activities-paused = på pause
activities-ended =
    { $count ->
        [one] avsluttet
       *[other] avsluttet
    }
sign-created = ble opprettet
sign-begun = satte i gang
sign-dated = satte en dato
sign-gathered = fortalte hvordan dagen gikk
sign-answered = svarte på et stoppunkt
sign-settled = ble enige om veien videre
sign-handed_over = leverte stafettpinnen
sign-corrected = rettet stafettpinnen
sign-new_round = startet en ny runde
sign-skipped = hoppet over en fase
sign-went_back = gikk tilbake til en fase
sign-reopened = åpnet igjen
sign-resumed = kom tilbake fra pause
sign-paused = tok en pause
sign-ended = avsluttet
last-sign = Sist: { $what }, { $day }
last-none = Sist: ingenting ennå
ahead-gathering = Neste: { $day }
ahead-closing = Stoppunktet lukker { $day }
ahead-resuming = Tilbake { $day }
ahead-set = Satt til { $day }
lacks-roles = Mangler { $roles }
lacks-staff = Ingen samling med ansatte siste halvår
groups-count =
    { $count ->
        [one] { $count } gruppe
       *[other] { $count } grupper
    }
list-page = Side { $page } av { $all }
list-nothing = Ingen grupper passer med det du har valgt.
list-asked = Utvalg: { $what }
list-filter = Velg hvilke grupper du vil se
list-filter-words = Søk på navn
list-filter-hint = Arbeidsplass, eier eller hjelper
list-filter-state = Tilstand
list-filter-method = Opplegg
list-filter-phase = Fase
list-filter-county = Fylke
list-filter-helper = Hjelper
list-filter-missing = Mangler
list-any = Alle
list-staff = samling med ansatte
list-no-county = uten fylke
do-look = Vis
do-forward = Neste
do-back-page = Forrige
do-list = Se gruppene
do-all-again = Vis alle
do-overview = Programoversikt
do-numbers = Tallene
do-fetch = Last ned
do-excel = Til Excel
do-csv = Som CSV
groups-all-title = Alle grupper
overview-title = Programoversikt
overview-mine-title = Gruppene mine i tall
overview-moved = Dette har skjedd i { $month }
overview-moved-count =
    { $count ->
        [one] { $count } gruppe har flyttet på seg.
       *[other] { $count } grupper har flyttet på seg.
    }
overview-moved-none = Ingen grupper har flyttet på seg ennå.
overview-quiet = Stille nå
overview-quiet-lead = Ingenting har skjedd på over { $weeks } uker. De som har vært stille lengst, står først.
overview-quiet-none = Ingen grupper er stille.
overview-more = og { $count } til
overview-missing = Er alle med?
overview-missing-none = Ingen grupper mangler noen.
overview-missing-fine = Gruppene som er i gang eller skal begynne, telles her. Ansatte telles som med når de har vært samlet siste halvår.
overview-by-method = Fordelt på opplegg og fase
overview-by-county = Fordelt på fylke
overview-discreet = Her står aldri hva noen har svart.
line-method = Opplegg
line-version = versjon { $version }
line-county = Fylke
line-helper = Hjelper
line-helper-none = ingen
line-language = Målform
line-owner = Eier
fetch-title = Gruppene som fil
sheet-workplace = Arbeidsplass
sheet-state = Tilstand
sheet-until = Pause til
sheet-reason = Grunn
sheet-last = Sist skjedde
sheet-last-day = Sist skjedde, dag
sheet-next = Neste dato
sheet-phase = Fase
sheet-version = Versjon
sheet-stage = Trinn
sheet-round = Runde
sheet-missing = Mangler
sheet-drawn = Tatt ut { $day }
digest-title = Ukebrev
digest-moved = Flyttet på seg siste uke
digest-due = Denne uka
digest-quiet = Har blitt stille
digest-quiet-more =
    { $count ->
        [one] { $count } gruppe er stille fra før.
       *[other] { $count } grupper er stille fra før.
    }
digest-try = Et forslag
digest-call = { $title } har vært stille siden { $day }. En telefon kan være nok.
digest-cancelled = { $title } har avlyst to ganger. Spør gjerne hva som skal til for å få det til.
digest-safety = { $title } har ikke noe verneombud nå. Spør gjerne om de vil ha hjelp til å finne et.
digest-next = { $title } har fullført runden. Kanskje de er klare for neste steg.
digest-off-lead = Du får dette høyst én gang i uka.
digest-is-off-title = Ukebrevet er slått av
digest-is-off = Du får ingen flere før du slår det på igjen. Skriv «{ $word }» for å se det når du vil.
digest-is-on-title = Ukebrevet er slått på
digest-is-on = Det kommer første arbeidsmorgen i uka, når det er noe å fortelle.
digest-nothing = Ingenting nytt denne uka.
do-digest-off = Slå av ukebrevet
do-digest-on = Slå på ukebrevet
sent-digest = Ukebrev
refused-overview-alone = Dette viser jeg bare i chatten du har alene med meg. Skriv det samme der.

### Avstemninger: formatene

format-single = Ett valg
format-single-for = Hver velger én ting. Gir raskt et bilde av hva de fleste vil.
format-multiple = Flere valg
format-multiple-for = Hver velger det som passer. Viser hvor mange som er med på hvert forslag.
format-yes_partly_no = Ja, delvis, nei
format-yes_partly_no-for = De samme ordene som på et stoppunkt, til alle på jobb.
format-stages = Hvor står du?
format-stages-for = Trinn i rekkefølge. Spør igjen senere, og se om noe har flyttet seg.
format-statements = Påstander
format-statements-for = Fra uenig til enig i fem trinn, med plass til å si «vet ikke».
format-smileys = Smilefjes
format-smileys-for = Ett fjes per spørsmål, med et ord ved siden av. Går fort og passer for alle.
format-cards = Kortstokk
format-cards-for = «Er det slik hos oss?» Det holder at én ved bordet kjenner seg igjen, og ingen ser hvem.
format-table_score = Bordets tall
format-table_score-for = Hvert bord snakker sammen og blir enig om ett tall fra 1 til 5.
format-choose = Velg de viktigste
format-choose-for = Noen få blant mange, gjerne med en grunn. Det finnes ikke noe fasitsvar.
format-notes = Gule lapper
format-notes-for = Korte tekster med egne ord. Etterpå sorteres de i temaer, av andre enn lederen.
format-points = Fordel poeng
format-points-for = Som klistremerker på en tavle: flere poeng til det som betyr mest.
format-priorities = Prioritering
format-priorities-for = Leder, tillitsvalgt og verneombud vurderer forslagene hver for seg, og ser på dem sammen. Med navn på rollene.
format-evaluation = Evaluering på ett minutt
format-evaluation-for = Fire påstander rett etter en samling, mens alle ennå er der.
format-survey = Før og etter
format-survey-for = De samme påstandene to ganger, gjerne for to grupper side om side.
vote-option-s2 = 2
vote-option-s3 = 3
vote-option-s4 = 4
vote-option-n2 = 2
vote-option-n3 = 3
vote-option-n4 = 4
vote-option-very_sad = Veldig dårlig
vote-option-sad = Dårlig
vote-option-neutral = Midt på treet
vote-option-glad = Bra
vote-option-very_glad = Veldig bra
vote-option-yes = Ja
vote-option-partly = Delvis
vote-option-no = Nei
vote-option-skip = Vet ikke
vote-end-low = helt uenig
vote-end-high = helt enig
vote-end-bad = svært dårlig
vote-end-good = svært bra
vote-question-learned = Jeg tar med meg noe nytt herfra.
vote-question-way_of_working = Vi arbeidet sammen på en måte som passet meg.
vote-question-good_process = Dette bringer oss videre på en god måte.
vote-question-good_result = Jeg tror det blir bedre hos oss av det vi gjorde.
vote-question-effect = Hvor mye hjelper det hos oss?
vote-question-ease = Hvor lett er det å få til?
vote-question-quality = Hvor mye betyr det for kvaliteten, og for at pasientene er trygge?
vote-question-cost = Hvor mye koster det, i tid og penger? Her er lavt bra.

### Avstemninger: å lage og å følge

votes-title = Avstemninger
votes-lead = Spør alle på jobb, uten å vite hvem som svarer hva.
votes-which = Hvilken gruppe gjelder det?
votes-open = Åpne nå
votes-drafts = Påbegynt
votes-ready = Klare til bruk i denne fasen
votes-others = Flere ferdige
votes-earlier = Spør igjen, fra en tidligere
votes-closed-on = avsluttet { $day }
do-votes = Se avstemningene
do-votes-again = Spør igjen
do-vote-choose = Velg denne
do-vote-own = Lag en egen
do-vote-manage = Følg med, eller avslutt
do-vote-look = Se på den
do-vote-use = Bruk denne
do-vote-fill = Fyll inn deres egne
do-vote-result = Se resultatet
vote-formats-title = Hva slags avstemning?
vote-formats-lead = Velg den som passer. Du kan se hvordan den blir før den åpnes.
vote-form-title = Hva skal avstemningen hete?
vote-form-question = Spørsmålet
vote-form-questions = { $most ->
        [one] Spørsmålet
       *[other] Spørsmål eller påstander, én på hver linje (høyst { $most })
    }
vote-form-options = Svar å velge mellom, ett på hver linje ({ $least } til { $most })
vote-form-proposals = Forslagene, ett på hver linje ({ $least } til { $most })
vote-form-improve = Kort om noe som kan bli bedre, ett på hver linje
vote-form-keeps = Kort om noe å ta vare på, ett på hver linje
vote-form-low = Ordet for laveste tall
vote-form-high = Ordet for høyeste tall
vote-form-most = Hvor mange kan hver velge? Tomt eller 0: det vanlige
vote-form-points = Hvor mange poeng har hver?
vote-form-notes = Hvor mange lapper kan hver skrive til hvert spørsmål?
vote-form-faces = Smilefjes
vote-form-tables = Hvor mange bord sitter dere ved? Tomt: hver svarer for seg
vote-form-tables-only = Hvor mange bord sitter dere ved?
vote-form-groups = Hvem skal vises hver for seg? Én linje til hver
vote-form-groups-hint = For eksempel avdelinger eller vakter. De som er for få, vises ikke.
vote-form-more = Mer du kan stille inn
vote-form-asked = Dette blir det spurt om:
vote-form-own = Her står noen eksempler. Bytt dem ut med deres egne.
vote-form-next = Du får se hvordan den blir, og ingenting åpnes ennå.
do-vote-preview = Se hvordan den blir
do-vote-other-format = En annen type
vote-draft = Ikke åpnet ennå
vote-looks = Slik ser den ut for dem som svarer
vote-where = Hvor skal den åpnes?
vote-place-chat = I HMS-gruppas chat
vote-place-as = Der «{ $title }» ble holdt
vote-nowhere = Skriv «{ $word }» i chatten eller kanalen der de ansatte er, så kan du åpne den der. Utkastet ligger klart.
vote-until = Hvor lenge?
vote-until-by_hand = Til vi avslutter selv, senest { $day }
vote-until-today = Til i dag kl. 15.30
vote-until-tomorrow = Til i morgen kl. 12
vote-until-three_days = Tre dager, til { $day }
vote-until-week = En uke, til { $day }
vote-until-day = Heller en bestemt dag
vote-day = Åpen ut denne dagen, til kl. 15.30
vote-least-label = Hvor mange må ha svart før noe vises?
vote-least-choice = Minst { $count }
vote-named = Dette er ikke anonymt: leder, tillitsvalgt og verneombud svarer hver for seg, med rollen sin. Så ser dere på det sammen.
do-vote-open = Åpne avstemningen
do-vote-open-here = Åpne her
do-vote-edit = Endre
do-vote-put-away = Legg bort
vote-open = Åpen avstemning
vote-opened = Åpnet. Kortet alle svarer fra, er lagt ut.
vote-waiting = Hvor mange som har svart, vises ikke ennå. Slik kan ingen regne ut hvem det er.
vote-waiting-named = Kortet i gruppas chat viser hvem av rollene som har svart.
do-vote-remind = Minn alle på den
vote-reminded = Alle er minnet på den, med samme ord.
vote-reminded-today = Alle er allerede minnet på den i dag. Én gang om dagen er nok.
vote-close-ask = Avslutt nå
vote-close-lead = Hvor mange som ikke har rukket å svare, vet ingen. Når den er avsluttet, kan ingen svare, og den kan ikke åpnes igjen.
vote-close-lead-named = Poengene som er gitt, vises i gruppas chat med en gang. Etterpå kan ingen svare, og den kan ikke åpnes igjen.
do-vote-close = Ja, avslutt
vote-cancel-ask = Avlys
vote-cancel-lead = Alt som er svart, slettes, og det blir ikke noe resultat.
do-vote-cancel = Ja, avlys og slett
vote-over-there = Resultatet står der avstemningen ble holdt. Du kan også se det i chatten du har alene med meg.
vote-put-away = Den er lagt bort, og ingenting av det som er svart, er igjen.
vote-reminder = En påminnelse til alle
vote-reminder-lead = Har du ikke svart ennå, er det fortsatt tid. Har du svart, trenger du ikke gjøre noe. Jeg vet ikke hvem som har svart, så alle får den samme.
history-vote_opened = En avstemning ble åpnet
history-vote_closed = En avstemning ble avsluttet
sign-vote_opened = åpnet en avstemning
sign-vote_closed = avsluttet en avstemning
refused-vote-title = Gi avstemningen et navn, så alle vet hvilken det er. Noen få ord er nok.
refused-vote-question = Skriv hva du vil spørre om.
refused-vote-questions = { $most ->
        [one] Her er det plass til ett spørsmål, og det er { $given } nå.
       *[other] Her er det plass til { $most } spørsmål, og det er { $given } nå. Færre får flere til å svare.
    }
refused-vote-few = Det må være minst { $least } å velge mellom, og det er { $given } nå.
refused-vote-many = Det er plass til { $most } å velge mellom, og det er { $given } nå. Velg ut de viktigste.
refused-vote-groups = Skriv { $least } til { $most } som skal vises hver for seg, eller la det stå tomt. Én alene er det ingenting å sammenligne med.
refused-vote-tables = Skriv hvor mange bord dere sitter ved, fra { $least } til { $most }.
refused-vote-most = Tallet kan være høyst { $most } her.
refused-vote-least = Minst { $least } må ha svart før noe vises, så ingen kan kjennes igjen. Du kan velge et høyere tall, opp til { $most }.
refused-vote-no-way = Der får jeg ikke skrevet nå. Legg meg til i chatten, og prøv igjen. Utkastet ligger klart.

### Avstemninger: å svare

vote-kind = Anonym avstemning
vote-questions = { $count ->
        [one] Ett spørsmål
       *[other] { $count } spørsmål
    }
vote-cards = { $count } kort
vote-minutes = { $count ->
        [one] om lag ett minutt
       *[other] om lag { $count } minutter
    }
vote-table-any = Dere sitter ved bord. Det holder at én ved bordet mener det, og ingen ser hvem det var.
vote-table-first = Snakk sammen ved bordet først. Så svarer én for alle.
vote-promise = Svaret lagres ikke sammen med hvem du er. Det kan ikke finnes igjen etterpå.
vote-least = Vi viser ingenting før minst { $count } har svart.
vote-least-texts = Ingen får lese noe før avstemningen er over, og bare hvis minst { $count } har svart.
vote-least-tables = Vi teller bord, ikke personer. Er det færre enn { $count } bord, viser vi ingen tall.
vote-least-joined = Vi teller bord, ikke personer. Er det færre enn { $count } bord, viser vi ingen tall. Har færre enn { $people } svart, viser vi ingenting.
vote-least-groups = Svarer færre enn { $count } i en av gruppene, viser vi den ikke. Vi viser heller ikke det som kunne avslørt den.
vote-more = Les mer: Hva lagres, og hvem får se?
vote-kept = Det som lagres, er tellere: hvor mange som har valgt hvert svar. Svaret ditt legger til én. Hvem du er, når du svarte, og hva du svarte på de andre spørsmålene, følger ikke med.
vote-kept-texts = Det du skriver, lagres for seg, uten navn og tidspunkt, og vises i alfabetisk rekkefølge.
vote-kept-tables = Det som lagres, er hva bordet har svart. Hvem ved bordet som svarte, lagres ikke.
vote-kept-groups = Hvor du hører til, følger med: Hver av gruppene har sine egne tellere.
vote-kept-right = For at ingen skal svare to ganger, lagres en kode laget av hvem du er og en hemmelig nøkkel. Både kodene og nøkkelen slettes når avstemningen er over.
vote-seen = Alle der avstemningen holdes, får se resultatet når den er over.
vote-seen-texts = Tillitsvalgt, verneombud eller hjelperen leser tekstene og samler dem i temaer. Lederen leser dem ikke. Temaene får alle se.
vote-texts-deleted = Tekstene slettes når de er samlet i temaer, og senest { $days } dager etter at avstemningen er over.
vote-left = For å være ærlig: Teams kan vise en administrator at du trykket på kortet, og når. Hva du svarte, står aldri på et kort jeg sender. Den som drifter meg og følger med i databasen mens avstemningen er åpen, kan finne ut at du har svart, og ved å sammenligne før og etter også hva.
vote-so-far = { $count } svar så langt
vote-closes = Åpen til { $when }.
vote-alone = Vil du heller svare alene med meg? Skriv «{ $word } { $code }» til meg i egen chat.
do-vote = Svar
do-vote-window = Svar i eget vindu
do-vote-here = Svar her i chatten
vote-over = Avstemningen er over
vote-over-lead = Takk til alle som svarte. Resultatet står lenger nede her.
vote-over-deleted = Kodene som hindret at noen svarte to ganger, er slettet. Bare resultatet står igjen.
vote-over-late = Avstemningen er over, så det er ikke mer å svare på her. Et svar som kom for sent, er ikke talt. Takk for at du ville være med.
do-see-result = Se resultatet
vote-cancelled = Avstemningen er avlyst
vote-cancelled-lead = Har noen rukket å svare, er det slettet. Det blir ikke noe resultat.
vote-ballot = Svaret ditt
vote-final = Svaret kan ikke endres etterpå, for ingenting viser hvilket som er ditt.
vote-which-table = Hvilket bord sitter du ved?
vote-table = Bord { $number }
vote-which-group = Hvor hører du til?
vote-choose-most = { $count ->
        [one] Velg høyst én.
       *[other] Velg høyst { $count }.
    }
vote-choose-exactly = { $count ->
        [one] Velg den ene som betyr mest.
       *[other] Velg de { $count } som betyr mest. Rekkefølgen har ingenting å si.
    }
vote-choose-any = Velg alle som passer.
vote-choose-cards = Kryss av for det du kjenner igjen hos dere. Passer ingen, send det uten kryss. Det er også et svar.
vote-points = { $count ->
        [one] Du har ett poeng. Gi det til det som betyr mest.
       *[other] Du har { $count } poeng å dele ut. Gi gjerne flere til det som betyr mest, og la resten stå tomt.
    }
vote-points-wrong = Skriv et helt tall fra 0 til { $most }.
vote-why = Hvorfor? Noen få ord, om du vil
vote-warning = Ikke skriv navn eller helseopplysninger, verken om deg selv eller andre.
vote-note-first = Det viktigste for deg
vote-note-next = Én til, om du vil
vote-blank = Du kan hoppe over det du ikke vil svare på.
do-cast = Send svaret
vote-received = Svaret er mottatt
vote-received-lead = Takk. Det er lagt til de andre, uten noe som viser at det er ditt.
vote-received-when = Resultatet kommer når avstemningen er over.
do-stored = Hva ble lagret?
vote-table-done = Bordet har svart
vote-table-done-lead = En annen ved bordet har allerede sendt svaret for dere, så dette ble ikke talt. Valgte du feil bord, kan du svare på nytt.
do-vote-again = Velg et annet bord
vote-stored = Dette lagres når du svarer
vote-stored-lead = Dette er alt. Kortet viser hvordan det lagres, ikke hva du svarte. Det kan ikke finnes igjen etterpå.
vote-stored-count = Antall svar
vote-stored-question = «{ $question }» · antall svar
vote-stored-chosen = «{ $question }» · det du valgte
vote-stored-points = «{ $question }» · hvert poeng du ga
vote-stored-plus = +1
vote-stored-named = «{ $question }» · bordets nummer og det som er valgt der
vote-stored-text = «{ $question }» · teksten slik du skrev den, mellom de andre i alfabetisk rekkefølge
vote-stored-more = { $count ->
        [one] … og slik for ett spørsmål til
       *[other] … og slik for { $count } spørsmål til
    }
vote-stored-no = Uten navn, uten tid, og uten noe som peker på deg.
vote-stored-right-title = At du har svart
vote-stored-right = En kode på 64 tegn, regnet ut av hvem du er og en hemmelig nøkkel som bare gjelder denne avstemningen. Den sier at du har svart, ikke hva du svarte, og ikke når.
vote-stored-who-title = Hvem får se hva
vote-stored-when-title = Hva slettes, og når
vote-stored-when = Når avstemningen er over: koden, nøkkelen og alle tellerne. Bare det som kan vises, står igjen.
vote-stored-gone = Avstemningen er over, så koden, nøkkelen og tellerne er slettet.
vote-elsewhere-title = Svar på kortet, eller i egen chat
vote-elsewhere = Koden er til å svare alene med meg. Skriv det samme til meg i chatten vi to har, eller trykk «Svar» på kortet her.
vote-no-code-title = Hvilken avstemning gjelder det?
vote-no-code = Skriv «{ $word }» og koden som står på kortet, for eksempel «{ $word } ABC 234».

### Avstemninger: prioritering

priorities-title = Prioritering
priorities-lead = Leder, tillitsvalgt og verneombud gir poeng hver for seg. Så ser dere på dem sammen. Leder bestemmer etter samtalen.
priorities-count = { $count } forslag, fire spørsmål om hvert.
priorities-named-title = Dette er ikke anonymt
priorities-named = Tre kjente roller svarer. Ingen ser poengene dine før alle tre har svart, eller før prioriteringen avsluttes { $when }. Da vises de i gruppas chat, med rollen ved siden av.
priorities-named-short = Ikke anonymt: Tre kjente roller svarer, og poengene vises med rolle.
priorities-has-answered = { $role } har svart
priorities-awaited = { $role } har ikke svart ennå
priorities-form-in-chat = Skjemaet ligger også i chatten hver av dere har alene med meg.
do-priorities-fill = Gi poeng
do-priorities-reveal = Vis poengene nå
priorities-asked = Det tar et par minutter. Tenk på hvordan det er hos dere.
priorities-reminded = En vennlig påminnelse: Samtalen blir bedre når alle tre har svart. Det tar et par minutter.
priorities-page = Forslag { $place } av { $all }
priorities-low-effect = svært lite
priorities-low-ease = svært vanskelig
priorities-low-quality = svært lite
priorities-low-cost = svært lite
priorities-high-effect = svært mye
priorities-high-ease = svært lett
priorities-high-quality = svært mye
priorities-high-cost = svært mye
priorities-kept = Hver side lagres når du går videre eller tilbake. Du kan endre alt helt til poengene vises.
priorities-thanks = Takk! Poengene dine er lagret
priorities-thanks-partly = Takk! Det du har fylt ut, er lagret
priorities-unscored =
    { $count ->
        [one] Ett forslag mangler poeng ennå:
       *[other] { $count } forslag mangler poeng ennå:
    }
do-priorities-go-on = Fortsett
do-priorities-change = Endre poengene
do-priorities-show = Se poengene
priorities-over = Nå kan dere se poengene
priorities-over-form = De står i gruppas chat. Du kan også se dem her.
priorities-over-outside = De står i gruppas chat.
priorities-over-chat = De står i et eget kort lenger nede.
priorities-cancelled = Prioriteringen er avlyst. Det som var svart, er slettet.
priorities-scores = Poengene
priorities-no-sum = Poengene blir ikke lagt sammen. De er noe å snakke om, og så er det dere som bestemmer.
priorities-topic-differ = Her ser dere mest ulikt på det. Hva ser hver av dere?
priorities-topic-nearly = Dere ser nokså likt på alt. Her er forskjellen størst.
priorities-topic-agreed = Dere har gitt de samme poengene hele veien. Hva er det viktigste å begynne med?
priorities-topic-silent = Ingen har gitt poeng. Ta gjerne forslagene i fellesskap.
priorities-effect = Effekt
priorities-ease = Lett å få til
priorities-quality = Kvalitet og trygghet
priorities-cost = Kostnad (lav er bra)
priorities-differ-on = ≠ Dere ser ulikt på { $what }.
priorities-alike = Dere ser nokså likt på det.
priorities-on-effect = effekten
priorities-on-ease = hvor lett det er
priorities-on-quality = kvaliteten
priorities-on-cost = kostnaden
do-priorities-each = Poengene fra hver rolle
do-priorities-picture = Vis som bilde
priorities-picture = Forslagene i et bilde
priorities-picture-lead = Bildet passer til en skjerm dere ser på sammen. Velg hva det skal vise.
priorities-picture-now = Nå: { $across } bortover, { $up } oppover.
refused-same-axes = Velg to ulike ting, én for hver retning.
priorities-picture-link = Lenken er din, og virker i et kvarter. «Lag bildet» gir deg en ny.
label-priorities-across = Bortover
label-priorities-up = Oppover
do-priorities-draw = Lag bildet
priorities-file = prioritering
priorities-picture-note = Bildet viser midt mellom rollene. Det er noe å snakke om, og så er det dere som bestemmer.
priorities-picture-alike = Dere ser nokså likt på det
priorities-picture-differs = Dere ser ulikt på det
priorities-picture-without = uten poeng her
do-priorities-decide = Bestem hva som går videre
do-priorities-decide-again = Endre beslutningen
priorities-decide = Hva går videre?
priorities-decide-lead = Snakk sammen først. Leder bestemmer, og de andre kan legge til merknader. Det dere velger, blir utkast til tiltak.
label-priorities-chosen = Dette går videre
label-priorities-why = Hvorfor?
hint-priorities-why = Noen få ord, også til dem som ikke var med
do-priorities-decided = Lagre beslutningen
priorities-decided = Det går videre
priorities-decided-by = Bestemt av { $role } { $day }, etter samtalen mellom partene.
priorities-chosen = Går videre
priorities-because = Hvorfor
priorities-not-chosen = Ikke nå
do-priorities-decision = Se beslutningen
priorities-decided-see = Beslutningen står i et eget kort.
priorities-now-proposals = Det som går videre, er nå utkast til tiltak.
do-priorities-remark = Legg til merknad
do-priorities-keep-remark = Lagre merknaden
hint-priorities-remark = Den blir stående sammen med beslutningen
history-prioritised = Bestemte hvilke forslag som går videre
sign-prioritised = bestemte hvilke forslag som går videre
refused-priorities-elsewhere = Prioritering gjør leder, tillitsvalgt og verneombud sammen, i gruppas egen chat. Åpne den der, så spør jeg hver av dere.
refused-priorities-alone = Poengene fyller du ut der ingen andre ser dem. Skjemaet ligger i chatten du har alene med meg.
refused-priorities-not-yet = Vi venter på flere. Poengene vises når alle tre rollene har svart, eller når prioriteringen avsluttes.
refused-nothing-chosen = Velg minst ett forslag som går videre. Ingenting er lagret ennå.
refused-why-missing = Skriv noen få ord om hvorfor, så de som ikke var med, kan lese det. Ingenting er lagret ennå.

### Avstemninger: resultatene

result-kind = Resultatet
result-answered = { $count ->
        [one] 1 har svart
       *[other] { $count } har svart
    }
result-too-few = Ikke nok svar
result-few-people = Ikke nok svar: Vi viser ingenting når færre enn { $count } har svart. Slik kan ingen gjette hvem som mente hva.
result-few-tables = Ikke nok svar: Vi viser ikke tall når færre enn { $count } bord har svart. Slik kan ingen gjette hvem som mente hva.
result-few-joined = Ikke nok svar: For få ved bordene har svart til at vi kan vise noe. Slik kan ingen gjette hvem som mente hva.
result-few-groups = Mangler det svar i én gruppe, skjuler vi en gruppe til. Ellers kunne noen regne ut hva den første svarte.
result-everybody = Alle sammen
result-improve = Å bli bedre på
result-keep = Å ta vare på
result-decimal = { $whole },{ $part }
result-of-people = { $count ->
        [one] 1 svarte
       *[other] { $count } svarte
    }
result-of-tables = { $count ->
        [one] 1 bord svarte
       *[other] { $count } bord svarte
    }
result-skipped = { $count ->
        [one] 1 vet ikke
       *[other] { $count } vet ikke
    }
result-count = { $count } av { $of } ({ $share }{ "\u00A0" }%)
result-count-tables = { $count } av { $of } bord
result-points = { $count } poeng ({ $share }{ "\u00A0" }%)
result-band-nearly_all = nesten alle
result-band-nearly_none = nesten ingen
result-band-named = nevnt
result-band-not_named = ikke nevnt
result-band-hidden = vises ikke
result-quoted = «{ $what }»
result-or = { $first } eller { $second }
result-nearly = Nesten alle svarte { $what }.
result-nearly-points = Nesten alle poengene gikk til { $what }.
result-nearly-why = «Nesten alle» og «nesten ingen» kan også være alle og ingen. Vi sier ikke hvilket, for da ville alle vite hva hver og en svarte.
result-hidden-why = «Vises ikke»: Tallet kunne ha røpet hva alle i en gruppe svarte.
result-mean = Snitt { $mean } av { $most } · { $spread }
result-spread-close = svarene ligger tett (spredning { $spread })
result-spread-some = svarene spriker litt (spredning { $spread })
result-spread-apart = svarene spriker mye (spredning { $spread })
result-ends = { $low } = { $low_name } · { $high } = { $high_name }
result-distribution = Fordelt fra { $low } til { $high }: { $counts }
result-deck = Tallet er bord der minst én kjente seg igjen. Det sier ikke hvor stor del av de ansatte det er.
result-sorting = Tekstene sorteres nå
result-sorting-why = Tillitsvalgt, verneombud eller hjelperen skriver «{ $word }» til meg i egen chat og samler dem i temaer. Lederen leser dem ikke. Temaene kommer her når de er klare.
result-on-phone = Alle som var med, kan se dette igjen på egen skjerm. Skriv «{ $word } { $code }» til meg i egen chat.
result-more = { $count ->
        [one] Ett spørsmål til. Trykk på «{ $button }».
       *[other] { $count } spørsmål til. Trykk på «{ $button }».
    }
result-page = Side { $page } av { $all }
result-chart = Vis som diagram
result-chart-none = På iPhone vises bare tallene over.
result-keep-lead = Ta en linje videre som forslag
result-not-yet = Resultatet kommer når avstemningen er avsluttet
result-not-yet-lead = Til da er det ingen som ser noe av det som er svart, heller ikke den som åpnet den.
result-called-off = Avstemningen ble avlyst. Det som var svart, er slettet, så det er ingenting å vise.
result-list = Resultater
result-list-lead = De nyeste avstemningene som er avsluttet.
result-list-none = Her er det ingen avsluttet avstemning ennå. Har du en kode, skriv «{ $word } KODE» til meg i egen chat.
result-closed-day = Avsluttet { $day }
result-file = Resultat
result-compared = Sammenlignet med sist
result-compared-days = { $before } og { $after }
result-compared-lead = De som svarte, er ikke nødvendigvis de samme. Se på retningen, og snakk om hvorfor.
result-compared-whole = Gruppene er for mange til ett kort. Her er alle sett under ett.
result-up = ▲ { $by } opp
result-down = ▼ { $by } ned
result-same = ● som sist
result-then-now = { $before } → { $after }
result-then = Sist: { $what }
result-now = Nå: { $what }
result-not-both = Kan ikke sammenlignes: ikke nok svar i en av rundene.
result-points-by = { $by } prosentpoeng
result-percent = { $share }{ "\u00A0" }%
do-result-phone = Se på egen skjerm
do-result-picture = Som bilde
do-result-csv = Som tabell (CSV)
do-result-compare = Sammenlign med sist
do-result = Til resultatet
do-result-open = Se resultatet
do-result-next = Neste side
do-result-before = Forrige side
sheet-question = Spørsmål
sheet-group = Gruppe
sheet-option = Svar
sheet-count = Antall
sheet-share = Prosent
sheet-mean = Snitt
sheet-spread = Spredning
sheet-words = I ord

### Avstemninger: temaer og forslag

sort-title = Sorter i temaer
sort-lead = Les, og velg ett eller flere temaer for hver tekst. Bare dere som sorterer, ser tekstene. Lederen ser temaene når dere er ferdige.
sort-progress = { $done } av { $of } sortert
sort-about = Tekster om «{ $theme }»
sort-themes-of = Temaer for tekst { $number }
sort-new-theme = Det nye temaet (skriv navnet nederst)
sort-new-name = Nytt tema
sort-new-hint = Passer ingen av dem? Gi et nytt tema et kort navn
sort-first-hint = For eksempel: Nok folk på vakt
sort-text = Tekst { $number }
sort-quote = Velg et sitat
sort-quote-lead = Et sitat blir igjen når tekstene er slettet, og alle får lese det.
sort-quote-which = Hvilken tekst?
sort-nothing = Her er det ingen tekster å sortere. Enten skrev ingen noe, eller så var det for få som svarte.
sort-none = Ingen tekster venter på å bli sortert nå.
sort-waits = Her venter tekster på deg. I et eget vindu blir ingen av dem liggende igjen i chatten.
sort-waits-elsewhere = Her venter tekster på deg. Jeg viser dem bare der ingen andre ser på: i et eget vindu, eller når du skriver «{ $word }» til meg i egen chat.
do-sort-notes = Sorter tekstene
do-sort-window = Sorter i eget vindu
do-sort-here = Sorter her
do-sort-on = Lagre og gå videre
do-sort-more = Sorter videre
do-see-themes = Se temaene
do-to-theme = Til temaet
do-see-texts = Se tekstene
do-other-question = Det andre spørsmålet
do-quote = Lag sitat
do-keep-quote = Behold sitatet
do-unquote = Ikke bruk det
do-merge = Slå sammen
do-remove-theme = Fjern temaet
do-finish-sorting = Slett tekstene og vis temaene
themes-title = Temaene så langt
themes-nothing = Ingen temaer ennå. Det første lager du når du leser.
themes-no-heading = Andre temaer
themes-finish = Ferdig med å sortere?
themes-finish-lead = Da kan ikke tallene endres mer. Jeg sletter tekstene for godt og viser temaene der avstemningen var. Bare sitatene dere har valgt, blir igjen. Det kan ikke gjøres om.
themes-finish-left =
    { $count ->
        [one] Én tekst har ikke fått noe tema. Den blir til «annet».
       *[other] { $count } tekster har ikke fått noe tema. De blir til «annet».
    }
themes-done = Ferdig sortert
themes-done-lead = Tekstene er slettet. Dette er det som er igjen av dem. Vil dere ta noe videre som forslag, skriv «{ $word }».
themes-sorted =
    { $count ->
        [one] Én tekst, sortert i temaer
       *[other] { $count } tekster, sortert i temaer
    }
themes-sorted-few = Noen få tekster, sortert i temaer
themes-none =
    { $count ->
        [one] Én tekst ble skrevet. Den er slettet uten å ha fått noe tema.
       *[other] { $count } tekster ble skrevet. De er slettet uten å ha fått noe tema.
    }
themes-none-few = Noen få tekster ble skrevet. De er slettet uten å ha fått noe tema.
themes-count = { $count } tekster · { $percent }{ "\u00A0" }%
themes-main = Det viktigste for { $percent }{ "\u00A0" }%
themes-few = Noen få
themes-quote = «{ $quote }»
themes-other = Annet: { $count }
themes-other-few = Annet: noen få
themes-several = En tekst kan høre til flere temaer, så prosentene kan bli mer enn 100 til sammen.
theme-title = Tema
theme-count =
    { $count ->
        [0] Ingen tekster ennå
        [one] Én tekst
       *[other] { $count } tekster
    }
theme-change = Nytt navn eller overskrift
theme-name = Navn på temaet
theme-heading = Overskrift (valgfritt)
theme-heading-hint = Flere temaer kan stå under samme overskrift
theme-headings = Overskrifter dere har: { $headings }
theme-merge = Slå sammen med et annet tema
theme-merge-lead = Tekstene flyttes dit, og antallet følger med.
theme-merge-into = Hvilket tema?
theme-remove = Fjern temaet
theme-remove-lead = Tekstene blir ikke borte. De som bare hadde dette temaet, kan sorteres på nytt.
quote-title = Velg et sitat
quote-care = Kan noen kjenne igjen hvem som skrev dette? Da er det best å la det være, eller ta bort det som røper det.
quote-label = Sitatet
quote-lead = Du kan korte ned, men ikke skrive om. Sett «…» der du tar bort noe.
proposals-title = Forslag til tiltak
proposals-lead = Utkast fra det dere har spurt om. Hvilke som blir til tiltak, blir dere enige om sammen.
proposals-none = Ingen forslag ennå. Skriv «resultat» til meg i egen chat, og trykk «Forslag til tiltak» ved det dere vil gjøre noe med.
proposal-from = { $area } · fra «{ $vote }»
proposal-improve = Å bli bedre på
proposal-keep = Å ta vare på
proposal-title = Forslaget
proposal-lead = Skriv det gjerne så konkret at noen kan begynne i morgen.
proposal-words = Hva foreslår dere?
proposal-area = Hva gjelder det?
proposal-drop = Fjern forslaget
proposal-drop-lead = Resultatet står som før, og linjen kan bli et forslag igjen.
proposal-kept = Nå er det et forslag
proposal-known = Det er et forslag fra før
proposal-kept-lead = Det står blant forslagene til gruppa, og kan skrives om der.
proposal-in-baton = Skrevet inn i stafettpinnen
proposal-in-baton-known = Det står i stafettpinnen fra før
proposal-in-baton-lead = Gruppa kan skrive videre på den til den blir levert.
do-proposals = Se forslagene
do-proposals-priorities = Prioriter dem sammen
do-keep-line = Forslag til tiltak
do-as-baton = Inn i stafettpinnen
do-drop-proposal = Fjern forslaget
refused-sort-alone = Tekstene viser jeg bare der ingen andre ser på. Skriv «{ $word }» til meg i egen chat.
refused-sorting-done = Sorteringen er ferdig, og tekstene er slettet. Ingenting er endret.
refused-theme-name = Gi det nye temaet et navn nederst. Resten er lagret.
refused-theme-taken = Et annet tema heter «{ $name }». Skal de to bli ett, kan du slå dem sammen.
refused-too-many-themes = Det er { $limit } temaer her nå, og flere er det ikke plass til. Slå gjerne sammen noen som ligner.
refused-quote-rewritten = Et sitat må være det som ble skrevet. Du kan ta bort ord, men ikke bytte dem ut.
refused-too-many-quotes = Det er { $limit } sitater her nå, og flere er det ikke plass til. Ta gjerne bort ett først.
refused-proposal-empty = Skriv noen ord om hva dere foreslår.
refused-too-many-proposals = Det er { $limit } forslag her nå, og flere er det ikke plass til. Fjern gjerne noen som ikke er aktuelle.
refused-baton-full = Det er ikke plass til mer i stafettpinnen. Åpne den, og kort ned litt først.

### Handlingsplan

history-action_added = Et tiltak kom med i handlingsplanen
history-action_kept_up = Det ble fortalt hvordan det går med et tiltak
history-action_done = Et tiltak ble ferdig
history-plan_seen = En av partene så handlingsplanen
history-staff_informed = De ansatte fikk vite om handlingsplanen
history-evaluated = Gruppa så tilbake på tiltakene
sign-action_added = tok inn et tiltak i planen
sign-action_kept_up = fortalte hvordan det går med et tiltak
sign-action_done = ble ferdig med et tiltak
sign-plan_seen = så gjennom handlingsplanen
sign-staff_informed = informerte de ansatte
sign-evaluated = så tilbake på tiltakene
plan-title = Handlingsplan
plan-none = Her samler dere det dere bestemmer dere for: hva, hvem og når. Begynn gjerne med ett tiltak.
plan-edition = Utgave { $edition }
plan-holds = gjelder
plan-draft = ikke sett av alle ennå
plan-part-overdue = Over fristen
plan-overdue-lead = Hva skal til for å komme videre? En ny frist eller litt hjelp er helt greit.
plan-part-running = I arbeid
plan-part-chosen = Valgt, men ikke fordelt
plan-part-proposed = Foreslått
plan-part-done = Ferdig
plan-part-stopped = Avbrutt
plan-part-not_chosen = Ikke valgt
plan-ended = Avsluttet
plan-count-done =
    { $count ->
        [one] ett ferdig
       *[other] { $count } ferdige
    }
plan-count-stopped =
    { $count ->
        [one] ett avbrutt
       *[other] { $count } avbrutte
    }
plan-count-not_chosen =
    { $count ->
        [one] ett ikke valgt
       *[other] { $count } ikke valgt
    }
plan-read = Sett av
plan-read-lead = Planen gjelder når alle har sett denne utgaven. Merknader blir stående.
plan-read-all = Alle har sett denne utgaven, og planen gjelder.
plan-read-vacant = { $role }: ingen nå
plan-remark = Legg til en merknad
hint-plan-remark = Noe de andre bør vite om planen
plan-holds-now = Takk! Nå har alle sett planen, og den gjelder.
plan-seen-thanks = Takk! Det er notert at du har sett planen.
plan-seen-again = Takk! Det er notert.
plan-more = Mer om planen
plan-tip = Trykk på et tiltak for å åpne det, eller skriv for eksempel «{ $word } 3».
plan-board =
    { $count ->
        [one] Handlingsplan: ett tiltak
       *[other] Handlingsplan: { $count } tiltak
    }
plan-board-overdue = { $overdue } over fristen
plan-board-unseen = Venter på at { $roles } ser planen
plan-decided-in-plan = Det som går videre, står i handlingsplanen. Det andre står der med begrunnelsen.
plan-decided-taken = Avgjørelsen står i planen. Nå gjenstår hvem og når.
do-plan = Til planen
do-action = Til tiltaket
do-plan-open = Se planen
do-plan-ended = Se det som er avsluttet
do-plan-seen = Jeg har sett planen
do-proposals-all =
    { $count ->
        [one] Se forslaget
       *[other] Se alle { $count } forslag
    }
do-new-action = Nytt tiltak
do-take-in = Ta inn i planen
do-take-decided = Ta avgjørelsen inn i planen
do-baton-action = Lag et tiltak av dette
do-action-open = Åpne tiltak { $number }
action-title = Tiltak { $number }
action-nobody = ingen ansvarlig ennå
action-no-day = ingen frist ennå
action-unsettled = hvem og når gjenstår
action-wants-help = trenger hjelp
action-chosen = valgt
action-planned = planlagt
action-under_way = pågår
action-postponed = ny frist
action-done = ferdig
action-stopped = avbrutt
action-not_chosen = ikke valgt
action-overdue = fristen er passert
action-theme-demands = Krav og forventninger
action-theme-emotional = Følelsesmessige krav
action-theme-workload = Arbeidsmengde og tidspress
action-theme-support = Støtte og hjelp
action-theme-other = Noe annet
action-theme-none = Ikke valgt
label-sees = Ansvarlig
label-deputy = Vara
label-by-day = Frist
label-ended = Avsluttet
label-area = Område
label-works = Slik ser vi at det virker
label-looks-back = Vi ser tilbake
label-came-from = Kommer fra
label-scored = Poeng fra partene
label-came-of-it = Hva kom ut av det
came-from-vote = avstemningen «{ $vote }»
came-from-baton = stafettpinnen
action-other = Andre valg
action-story = Hva har skjedd
action-story-more =
    { $count ->
        [one] Én eldre endring står i filene.
       *[other] { $count } eldre endringer står i filene.
    }
changed-added = Kom med i planen
changed-worded = Fikk andre ord
changed-handed = { $name } fikk ansvaret
changed-handed-unknown = Fikk en annen ansvarlig
changed-dated = Fristen ble { $day }
changed-dated-unknown = Fristen ble satt
changed-begun = I gang
changed-help = Ba om hjelp
changed-help-helper = Ba om hjelp, også fra hjelperen
changed-helped = Noen følger opp at det ble bedt om hjelp
changed-postponed = Ny frist { $day }
changed-postponed-unknown = Ny frist
changed-done = Ferdig
changed-stopped = Avbrutt
changed-not_chosen = Ikke valgt
changed-reopened = Tatt opp igjen
changed-evaluated = Sett tilbake på
changed-left = En som hadde ansvaret, er ikke med lenger
do-begin-action = Vi er i gang
do-settle-action = Sett hvem og når
do-change-action = Endre tiltaket
do-stop-action = Avbryt tiltaket
do-leave-out = Ikke nå
do-reopen-action = Ta det opp igjen
label-stop-why = Hvorfor avbrytes det?
label-leave-why = Hvorfor ikke nå? De ansatte får vite grunnen
action-which = Hvilket tiltak?
action-which-lead = Det er flere å velge mellom. Velg det du tenker på.
action-new = Nytt tiltak
action-from-proposal = Fra forslag til tiltak
action-new-lead = Hva, hvem og når er nok. Resten kan vente.
label-action = Hva skal gjøres?
label-action-or = … eller med egne ord
hint-action = Så konkret at noen kan gjøre det i morgen
label-baton-line = Fra stafettpinnen
label-deadline = Frist
action-day-stands = Fristen er { $day }. Trykk «Ny frist» på tiltaket for å flytte den, så blir grunnen med.
action-more = Mer om tiltaket
label-sign = Hvordan ser vi at det virker?
hint-sign = Én linje: hva er annerledes da?
label-action-area = Område
label-action-theme = Tema
label-action-deputy = Vara for den ansvarlige
action-no-deputy = Ingen vara
label-evaluates = Når ser dere tilbake?
action-evaluates-lead = Tomt felt betyr ti uker etter fristen.
do-add-action = Legg i planen
action-added = Tiltaket står i planen.
action-kept = Endringen er lagret.
action-quiet-day = Få er på jobb { $day }. Fristen står, og påminnelser kommer på vanlige arbeidsdager. Første arbeidsdag etter er { $instead }.
action-now = Slik er det nå
action-turn-down = Ikke med denne gangen
action-turn-down-lead = Forslaget blir stående i planen som ikke valgt, med grunnen, så de som foreslo det, får svar.
proposal-in-plan = Dette står i planen allerede
proposal-in-plan-lead = Noen har tatt stilling til forslaget før.
refused-action-ended =
    { $status ->
        [done] Tiltaket ble meldt ferdig { $until }. Ingenting er endret.
        [stopped] Tiltaket ble avbrutt { $until }. Ingenting er endret.
       *[not_chosen] Det ble bestemt { $until } at dette ikke gjøres nå. Ingenting er endret.
    }
refused-action-changed = Noen andre endret tiltaket imens. Det du skrev, står i feltene. Lagre igjen om det fortsatt stemmer.
refused-action-no-owner = Tiltaket trenger én ansvarlig først.
refused-action-title = Skriv litt mer om hva som skal gjøres, minst { $least } tegn.
refused-action-reason = Skriv noen få ord om hvorfor. Ingenting er endret.
refused-too-many-actions = Planen har { $limit } åpne tiltak, og flere er det ikke plass til. Avslutt gjerne noen først.
refused-plan-empty = Det står ingenting i planen ennå.
refused-plan-not-seen = Planen gjelder når alle har sett den. Vi venter på { $roles }.

### Handlingsplan: hvem og når

day-today = i dag | idag
day-tomorrow = i morgen | imorgen | i morra
day-day-after = i overmorgen | overmorgen
day-this = denne | nå på
day-next = neste
day-week = uke | uka | uken | uker | ukers | u
day-days = dag | dager | dagers
day-months = måned | måneder | måneders
day-little = om | i | på | til | innen | før utgangen av | den | førstkommende | kommende
day-numbers = en/ei/én/ett | to | tre | fire | fem | seks | sju/syv | åtte | ni | ti | elleve | tolv | tretten | fjorten
label-sees-to = Hvem har ansvaret?
sees-to-member = { $name } ({ $role })
sees-to-nobody = Ikke avklart ennå
sees-to-sought = Den dere valgte (jeg ser etter i chatten)
sees-to-no-other = Ingen andre
label-sees-to-picked = Eller en annen i gruppas chat
label-sees-to-written = Eller en annen i gruppas chat
sees-to-not-listed = Finner du ikke navnet?
hint-sees-to-written = Skriv navnet
echo-understood = Har jeg forstått deg rett?
echo-done = Er «{ $title }» ferdig?
echo-on_track = Er «{ $title }» i rute?
echo-help = Skal jeg be om hjelp til «{ $title }»?
echo-move = Skal «{ $title }» flyttes til { $day }?
echo-hand_on = Skal { $name } ha ansvaret for «{ $title }» fra nå av?
echo-asks-leader = Lederen får beskjed
echo-asks-helper = Hjelperen får beskjed.
echo-why = Grunn
echo-far = Det er om { $count } uker.
echo-few-at-work = Da er få på jobb. Første vanlige arbeidsdag etter er { $day }.
echo-looked-for = Jeg ser etter { $name } i gruppas chat, og sier fra til lederen om jeg ikke finner noen.
echo-which = Hvilket tiltak mener du?
echo-which-more =
    { $count ->
        [one] Det er ett til.
       *[other] Det er { $count } til.
    }
echo-which-number = Du kan også skrive tallet, for eksempel «{ $example }».
do-echo-done = Ja, ferdig
do-echo-on_track = Ja, i rute
do-echo-help = Ja, be om hjelp
do-echo-move = Ja, flytt
do-echo-hand_on = Ja, gi videre
do-echo-no = Nei, ikke nå
refused-deadline-past = Dagen du valgte, { $until }, har vært. Velg i dag eller en senere dag.
refused-deadline-too-far = Det er lenge til. Fristen kan være høyst to år fram, til og med { $until }.
refused-deadline-missing = Velg en dag, eller skriv den, for eksempel «fredag» eller «12.9.».
refused-day-unreadable = «{ $text }» forsto jeg ikke som en dag. Skriv for eksempel «fredag», «12.9.», «fredag uke 35» eller «om to uker».
refused-no-such-day = «{ $text }» finnes ikke i kalenderen. Se på datoen en gang til.
refused-no-such-week = { $year } har ingen uke { $week }. Se på uken en gang til.
refused-evaluation-outside = Dere ser tilbake 8 til 12 uker etter fristen. Velg en dag der.
refused-days-differ = Dagen og datoen passer ikke sammen. Datoen er { $until }. Skriv gjerne bare datoen.
refused-owner-unknown = Jeg finner ingen i gruppa som heter «{ $name }». Se på navnet en gang til, eller velg i listen.
refused-owner-elsewhere = Den du valgte, er ikke i gruppa eller i chatten deres nå. Legg personen til i chatten først, eller velg en annen.
refused-owner-several = Flere kan passe: { $names }. Skriv hele navnet, eller velg i listen.
refused-no-action-meant = Jeg finner ikke noe åpent tiltak som passer. Skriv «plan» for å se dem alle.
refused-no-such-action = Jeg finner ikke noe tiltak med nummer { $number }. Skriv «plan» for å se dem alle.

### Evaluering av tiltak

evaluation-title = Dere ser tilbake på tiltakene
evaluation-lead = Leder, tillitsvalgt og verneombud svarer hver for seg. Så snakker dere om svarene sammen.
evaluation-looked-at =
    { $count ->
        [one] Det gjelder dette tiltaket:
       *[other] Det gjelder disse { $count } tiltakene:
    }
evaluation-until = Svarene vises når alle har svart, senest { $day }.
evaluation-form-in-chat = Du kan også skrive «evaluering» til meg i egen chat, så kommer skjemaet der.
evaluation-has-answered = { $role } har svart
evaluation-awaited = { $role } har ikke svart ennå
do-evaluation-fill = Svar
evaluation-asked = Hva kom ut av det dere bestemte? Det tar et par minutter.
evaluation-who-sees = Ingen ser svarene dine før alle tre har svart, eller før { $day }. Da vises de i gruppas chat, med rollen ved siden av.
evaluation-who-sees-short = Svarene vises med rolle når alle har svart, senest { $day }.
evaluation-page = Side { $place } av { $all }
evaluation-effect = Hva kom ut av det?
effect-worked = Virket
effect-little = Virket litt
effect-not = Virket ikke
effect-unknown = Vet ikke ennå
evaluation-onward = Hva gjør dere med det?
onward-keep = Behold
onward-change = Endre
onward-stop = Stopp
evaluation-in-all = Alt i alt
evaluation-asks-carried_out = Fikk dere gjort det dere hadde bestemt?
evaluation-asks-effect = Ga det den virkningen dere håpet på?
evaluation-asks-enough = Er det dere har gjort, nok?
evaluation-asks-changed = Er noe blitt annerledes på arbeidsplassen siden dere begynte?
evaluation-asks-new_risks = Har det dere gjorde, ført til nye eller uventede problemer?
evaluation-kept = Hver side lagres når du går videre eller tilbake. Du kan endre svarene til lederen avslutter.
evaluation-thanks = Takk! Svarene dine er lagret
evaluation-thanks-partly = Takk! Det du har fylt ut, er lagret
evaluation-still =
    { $count ->
        [one] Det mangler noe på én side ennå.
       *[other] Det mangler noe på { $count } sider ennå.
    }
do-evaluation-go-on = Fortsett
do-evaluation-change = Endre svarene
do-evaluation-show = Se svarene
evaluation-over = Nå kan dere se svarene
evaluation-over-chat = De står i et eget kort lenger nede.
evaluation-under-way = Gruppa ser tilbake på tiltakene
evaluation-under-way-lead = Det som kommer ut av det, står her når lederen har avsluttet.
evaluation-answers = Slik ser dere på tiltakene
evaluation-gap = Her mangler svar fra { $roles }. Dere kan likevel snakke sammen.
evaluation-topic-differ = Det dere ser ulikt på, står først. Hva ser hver av dere?
evaluation-topic-alike = Dere ser likt på det. Hva tar dere med dere videre?
evaluation-topic-silent = Ingen har svart. Ta gjerne spørsmålene høyt i fellesskap.
evaluation-each-action = Tiltak for tiltak
evaluation-all-say = Alle:
evaluation-some-say = De som har svart:
evaluation-leader-ends = Snakk sammen først. Så lagrer lederen hva som kom ut av det, og hva dere lærte.
do-evaluation-end = Avslutt evalueringen
evaluation-end = Hva kom ut av det?
evaluation-end-lead = Det de fleste svarte, er fylt ut. Er dere delt, er feltet tomt.
evaluation-end-onward = «Behold» lar det stå. «Endre» gjør det til et nytt forslag. «Stopp» avslutter det.
label-evaluation-learned = Hva lærte dere? (valgfritt)
hint-evaluation-learned = Noen få ord. De blir med inn i neste runde
do-evaluation-keep = Lagre og avslutt
evaluation-settled = Dette kom ut av tiltakene
evaluation-settled-on = Avsluttet { $day } av lederen, etter samtalen mellom partene.
evaluation-told-keep = { $effect }. Dere fortsetter med det.
evaluation-told-change = { $effect }. Det er nå et nytt forslag som dere kan endre.
evaluation-told-stop = { $effect }. Det er avsluttet.
evaluation-learned = Dette lærte dere
do-evaluation-each = Svarene fra hver rolle
evaluation-stopped-why = Avsluttet da gruppa så tilbake på tiltakene
evaluation-again = Dette lærte dere forrige gang
evaluation-again-lead = Nå begynner noe nytt. Vil dere ta det med i stafettpinnen?
do-evaluation-take-along = Ta det med
evaluation-none = Det er ikke noe å se tilbake på nå
evaluation-none-lead = Jeg sier fra når det er tid for det: rundt ti uker etter fristen for et tiltak.
evaluation-next = Dere ser tilbake neste gang { $day }. Da spør jeg hver av dere.
do-evaluation-last = Se hva som kom ut av det sist
refused-evaluation-not-all = Vi venter på svar fra { $roles }. Lederen kan avslutte når alle har svart, eller når tida er ute.
refused-evaluation-alone = Svarene fyller du ut der ingen andre ser dem. Skjemaet ligger i chatten du har alene med meg.
refused-effect-missing = Velg hva som kom ut av hvert tiltak, og hva dere gjør med det. Ingenting er lagret ennå.

### Prøveprogrammet: en handlingsplan som følger med «make run»

demo-occasion-webinar = Webinar: Slik får vi med nattevaktene
demo-occasion-webinar-place = På Teams
demo-occasion-gathering = Samling for HMS-gruppene i fylket
demo-occasion-gathering-place = Folkets hus, Vestbygd
demo-experience-learned = Ti minutter overlapp ved vaktskiftet gjør at ingen går hjem med spørsmål.
demo-experience-own = Vi begynte med det som allerede var bra. Da turte flere å si hva som kunne bli bedre.
demo-action-1 = Fast tid til rapport ved vaktskifte
demo-action-1-sign = Ingen går hjem med spørsmål om kvelden
demo-action-2 = Ukentlig kvarter med den som er alene på natt
demo-action-2-sign = Nattvaktene sier at de blir hørt
demo-action-3 = Felles pause klokka ti, også i helgene
demo-action-3-sign = Pausen blir holdt tre av fire dager
demo-action-4 = Tavle på vaktrommet som viser hvem som gjør hva
demo-action-4-sign = Vi slipper å lete etter hverandre
demo-action-5 = Ny turnus fra januar
demo-action-5-why = Turnusen er nettopp lagt. Vi tar det opp i vår.

### Handlingsplan: å informere de ansatte, og filer

inform-title = Informer de ansatte
inform-here = Slik blir det. Kortet legges ut her, der de ansatte ser det.
inform-there = Slik blir det. Kortet legges ut der de ansatte holder til i Teams.
inform-nowhere = Slik blir det. Jeg vet ikke ennå hvor de ansatte holder til. Legg meg til i kanalen deres, og skriv «{ $word }» der.
inform-told-this = De ansatte fikk vite om denne utgaven { $day }. Kortet kan rettes der det står.
inform-told-earlier = De ansatte fikk vite om en tidligere utgave { $day }.
inform-place-title = Her får de ansatte vite om handlingsplanen
inform-place-lead = Leder, tillitsvalgt eller verneombud ser på kortet alene først, og legger det ut når det er klart.
inform-place-which = De som leser her, er de ansatte i …
inform-place-in-chat = Du kan også skrive «{ $word }» til meg i egen chat.
informed-title = Nå vet de ansatte om planen
informed-again = Kortet er rettet
informed-lead = Dagen er notert: { $day }.
do-inform-staff = Informer de ansatte
do-inform = Legg ut for de ansatte
do-inform-again = Rett kortet der det står
do-inform-look = Se på kortet først
staff-title = Dette har vi bestemt
staff-lead = Takk til alle som har sagt hva de mener! { $who } har gått gjennom handlingsplanen sammen.
staff-chosen = Dette gjør vi
staff-nobody-yet = Hvem som har ansvaret, blir avklart snart
staff-until = innen { $day }
staff-sign = Slik ser vi at det virker
staff-done = Dette er ferdig
staff-stopped = Dette ble avsluttet underveis
staff-not-chosen = Dette gjør vi ikke nå
staff-more =
    { $count ->
        [one] Ett tiltak til står i planen.
       *[other] { $count } tiltak til står i planen.
    }
staff-ask = Lurer du på noe? { $who } svarer gjerne.
staff-edition = Handlingsplanen, utgave { $edition }
refused-staff-elsewhere = Her leser en annen gruppe eller hjelperne med, så dette er ikke de ansattes sted. Skriv det samme i kanalen der de ansatte er.
refused-staff-no-way = Jeg får ikke skrevet der de ansatte holder til nå. Legg meg til i kanalen deres igjen, og skriv «{ $word }» der.
plan-files-title = Handlingsplanen som fil
plan-files-lead = Et dokument til å skrive ut og ta vare på i internkontrollen, og en Excel-fil til å arbeide med. Begge viser planen slik den er nå.
do-plan-files = Som fil
do-plan-document = Til utskrift (PDF)
paper-title = Handlingsplan
paper-file = handlingsplan
paper-owner = Eier
paper-method = Opplegg
paper-parties = Gruppa
paper-edition = Utgave
paper-drawn = Tatt ut
paper-valid = Gjelder
paper-valid-yes = Ja. { $roles } har sett utgave { $edition }
paper-valid-no = Ikke ennå. { $roles } har ikke sett utgave { $edition }
paper-valid-vacant = Ikke ennå. Ingen har rollen som leder
paper-told = De ansatte
paper-told-on = Fikk vite om utgave { $edition } den { $day }
paper-told-not = Har ikke fått vite om planen ennå
paper-learned = Lært ved siste evaluering
paper-overdue = Over fristen
paper-overdue-count =
    { $count ->
        [0] Ingen tiltak
        [one] Ett tiltak
       *[other] { $count } tiltak
    }
paper-about = Om planen
paper-actions = Tiltak
paper-not-chosen = Ikke valgt
paper-proposed = Foreslått, ikke avgjort
paper-seen = Hvem har sett planen
paper-story = Hva har skjedd
paper-number = Nr.
paper-what = Tiltak
paper-area = Område
paper-background = Område og bakgrunn
paper-theme = Tema
paper-source = Kommer fra
paper-who = Ansvarlig
paper-role = Rolle
paper-deputy = Vara
paper-when = Frist
paper-status = Status
paper-reason = Grunn
paper-sign = Slik ser vi at det virker
paper-evaluates = Evalueres
paper-evaluation = Evaluering
paper-effect = Effekt
paper-onward = Videre
paper-scored = Poeng for forslaget
paper-made = Kom med
paper-ended = Avsluttet
paper-day = Dag
paper-remark = Merknad
paper-name = Navn
paper-happened = Hva skjedde
paper-by = I rollen som
paper-deputy-told = Vara: { $name }
paper-missing-signs = Noen tegn finnes ikke i denne skriften og vises som �. Excel-fila har dem.
paper-law = Til internkontrollen: tiltak, ansvar og frister skriftlig (internkontrollforskriften § 5, aml. § 3-1).
paper-page = Side { $page } av { $all }

### Over fristen, og tiltak uten ansvarlig

overdue-title = Over fristen
overdue-lead = Leder og verneombud har den samme listen. Spør gjerne hva som skal til nå.
overdue-none = Ingen tiltak er over fristen.
overdue-was = Fristen var { $day }
overdue-owner = Ansvarlig
overdue-nobody = ingen ennå
overdue-help = Har bedt om hjelp
overdue-brought = Tas med på neste stoppunkt
overdue-more =
    { $count ->
        [one] Ett tiltak til står i planen.
       *[other] { $count } tiltak til står i planen.
    }
overdue-kept-close = Listen sendes bare når noe nytt står på den, og aldri mer enn én gang i uka. Den vises aldri i en åpen kanal.
do-overdue-plan = Til planen
do-overdue-action = Se tiltaket
bring-board = Ta med til neste stoppunkt
bring-reveal = Ta også med i samtalen
bring-more =
    { $count ->
        [one] og ett tiltak til i handlingsplanen
       *[other] og { $count } tiltak til i handlingsplanen
    }
handovers-title = Tiltak som trenger en ansvarlig
handovers-lead = Ett trykk gir tiltaket til en i gruppa, som får vite det. Spør gjerne først.
handovers-none = Alle tiltakene har en ansvarlig.
handovers-given = { $name } har ansvaret for tiltaket nå.
handovers-due = Frist: { $day }
handovers-lacks-owner = Ingen har ansvaret nå.
handovers-lacks-found = Jeg fant ikke den dere valgte, i chatten til gruppa.
handovers-lacks-reached = Jeg får ikke skrevet til { $name }.
handovers-lacks-role = { $name } har ikke rollen sin lenger, men har fortsatt ansvaret.
handovers-more =
    { $count ->
        [one] Ett tiltak til kommer når du har delt ut noen av disse.
       *[other] { $count } tiltak til kommer når du har delt ut noen av disse.
    }
do-give-action = { $name } ({ $role })
do-let-keep = La { $name } beholde det
do-give-other = Noen andre
label-help-line = Noen ord til den som spør (valgfritt)
hint-help-line = Kom innom i dag, så ser vi på det sammen
do-answer-help = Jeg følger det opp
helped-title = Svar på at du ba om hjelp
helped-lead = { $name } ({ $role }) følger det opp sammen med deg.
helped-then = Tiltaket er ditt som før, og fristen er den samme til noen endrer den.
because-helped = Svar på at du ba om hjelp
because-helped-cause = Du ba om hjelp med tiltaket, og den du spurte, har trykket på «Jeg følger det opp».
because-helped-others = Ingen. Bare du får denne.
because-helped-answer = Du trenger ikke svare. Det som står her, er bare til deg.
because-helped-next = Jeg følger fristen som før.
refused-read-alone = Dette viser jeg bare der ingen andre ser på. Skriv «{ $word }» til meg i egen chat.

### Påminnelser, og svarene på dem

do-finish = Ferdig
do-on-track = I rute
do-ask-for-help = Trenger hjelp
do-new-date = Ny frist
do-hand-on = Gi videre
do-undo = Angre
do-move-date = Flytt fristen
do-hand-on-now = Gi videre
do-never-mind = La det være
do-deadlines = Mine frister
nudge-asks =
    { $count ->
        [one] Én ting, når det passer
       *[other] { $count } ting, når det passer
    }
nudge-asks-before = Hvordan går det med tiltaket?
nudge-asks-on = Er tiltaket ferdig?
nudge-asks-after = Hvordan går det med tiltaket nå?
nudge-asks-again = Du ba meg minne deg på dette
nudge-asks-given = Et tiltak er ditt nå
nudge-asks-help = Kan du hjelpe med et tiltak?
nudge-asks-form = Et stoppunkt venter på deg
nudge-asks-priorities = Forslagene venter på deg
nudge-asks-evaluation = Hva kom ut av tiltakene?
nudge-asks-overdue = Noen tiltak er over fristen
nudge-asks-handover = Hvem tar disse tiltakene?
nudge-all-answered = Takk! Nå er alt her svart på
nudge-number = Tiltak { $number }
nudge-by-ahead = fristen er { $day }
nudge-by-today = fristen er i dag, { $day }
nudge-by-past = fristen var { $day }
nudge-rests = Her er det ingenting å svare på nå.
nudge-answer-anew = Svar noe annet
also-helper = Spør hjelperen også
answered-done = Ferdig. Godt jobbet!
answered-begun = I rute. Fint å vite.
answered-help = Det er sagt fra at du trenger hjelp.
answered-help-helper = Det er sagt fra at du trenger hjelp. Hjelperen får også vite det.
answered-postponed = Ny frist: { $day }
answered-handed = Gitt videre
answered-handed-to = Gitt videre til { $name }
answered-stopped = Tiltaket er avsluttet.
help-wanted = { $name } trenger hjelp med dette. Kanskje holder det med en prat.
help-somebody = En kollega
do-help-look = Se tiltaket
help-settled = Dette er ordnet.
nudge-form = Et stoppunkt venter på deg
nudge-form-lead = Noen få spørsmål om veien videre. Det tar et par minutter.
do-nudge-form = Svar på stoppunktet
nudge-priorities = Forslagene venter på deg
nudge-priorities-lead = Gi hvert forslag poeng, så ser dere sammen hva som er viktigst.
do-nudge-priorities = Gi poeng
nudge-evaluation = På tide å se tilbake på tiltakene
nudge-evaluation-lead = Fem spørsmål, og ett om hvert tiltak.
do-nudge-evaluation = Svar
nudge-overdue = Noen tiltak er over fristen
nudge-overdue-lead = Kanskje trengs det litt hjelp, eller en ny frist.
do-nudge-overdue = Se listen
nudge-handover = Noen tiltak trenger en ny ansvarlig
nudge-handover-lead = Velg hvem som tar dem, med ett trykk for hvert.
do-nudge-handover = Velg hvem
nudge-until = Du kan svare til { $day }.
nudge-settled = Dette er gjort.
new-date-title = Når passer det bedre?
new-date-now = Fristen er nå { $day }.
label-new-date = Ny frist
label-new-date-reason = Hva er grunnen?
hint-new-date-reason = For eksempel: Vi venter på vaktplanen
new-date-who-sees = Den nye fristen og grunnen står i handlingsplanen.
new-date-quiet = Ny frist er { $day }. Da er få på jobb, så jeg minner deg på det { $instead }.
hand-on-title = Hvem kan ta dette?
hand-on-lead = Spør gjerne først, så vet dere begge at det er avtalt.
label-hand-on = Hvem tar over?
hand-on-told = Den som tar over, får tiltaket i sine frister med en gang.
do-rest = Minn meg en annen dag
do-rest-shift = Minn meg på neste vakt
do-rest-pause = Ta pause til da
do-end-rest = Jeg er tilbake
label-rest-day = Velg en dag
rest-what-follows = Det du ikke har svart på, kommer igjen da. Neste vakt kan også være i helgen. Etter en pause kommer jeg første arbeidsdag.
rest-title = Når skal jeg si fra igjen?
rest-lead = Jeg sier ingenting av meg selv før dagen du velger. Skriver du til meg, svarer jeg som før.
rest-until = Du hører ikke fra meg før { $day }.
rest-kept-title = Da er det avtalt
rest-kept = Jeg kommer tilbake første arbeidsdag fra { $day }.
rest-kept-shift = Jeg minner deg på det { $day }.
rest-kept-lead = Det du ikke har svart på, kommer igjen da. Resten venter også.
rest-typed = Er du tilbake før, skriv «{ $word }».
rest-ended-title = Fint at du er tilbake
rest-ended-lead = Nå sier jeg fra som før. Det som har ventet, kommer samlet på ett kort.
refused-rest-past = Velg en dag fra i morgen av.
refused-rest-too-long = Så lenge kan jeg ikke være stille. Siste dag du kan velge, er { $until }.
do-why = Hvorfor fikk jeg denne?
because-cause = Grunnen
because-others = Andre som fikk det samme
because-answer = Hvem som ser svaret
because-next = Det som skjer videre
because-week =
    { $spent ->
        [0] Dette teller ikke med. Av meg selv sender jeg deg høyst { $most } slike kort i uka.
        [one] Dette er det første slike kortet denne uka. Av meg selv sender jeg deg høyst { $most }.
       *[other] Dette er slikt kort nummer { $spent } denne uka. Av meg selv sender jeg deg høyst { $most }.
    }
because-before = Tiltak med frist snart
because-before-cause = Du er ansvarlig eller vara for tiltaket, og fristen er snart.
because-before-others = Ingen. Bare du får denne.
because-before-answer = Gruppa og hjelperen ser i handlingsplanen hvordan tiltaket står. Ingen teller hva hver enkelt rekker.
because-before-next = Er det ikke ferdig, spør jeg på dagen og én gang etterpå. Så tar gruppa det med til neste stoppunkt.
because-on = Tiltak med frist nå
because-on-cause = Du er ansvarlig eller vara for tiltaket, og fristen er nå.
because-on-others = { because-before-others }
because-on-answer = { because-before-answer }
because-on-next = Er det ikke ferdig, spør jeg én gang til om noen dager. Så tar gruppa det med til neste stoppunkt.
because-after = Tiltak der fristen er passert
because-after-cause = Du er ansvarlig eller vara for tiltaket, og fristen var for noen dager siden.
because-after-others = Ingen andre. Leder og verneombud ser en liste over tiltak der fristen er passert.
because-after-answer = { because-before-answer }
because-after-next = Jeg spør ikke mer om denne fristen. Er det ikke ferdig, tar gruppa det med til neste stoppunkt.
because-again = Tiltak du ville minnes på
because-again-cause = Du ba meg minne deg på det i dag.
because-again-others = { because-before-others }
because-again-answer = { because-before-answer }
because-again-next = Svarer du ikke, følger jeg fristen som før.
because-given = Tiltak du har fått
because-given-cause = Du har fått ansvaret for tiltaket, fordi gruppa valgte deg eller den som hadde det, ga det videre.
because-given-others = { because-before-others }
because-given-answer = { because-before-answer }
because-given-next = Jeg minner deg på fristen. Passer det ikke, gi det videre eller be om hjelp.
because-help = En som trenger hjelp
because-help-cause = Den som har ansvaret for et tiltak, ba om hjelp.
because-help-others = Bare lederen får det, og hjelperen når den som spør, ønsker det.
because-help-answer = { because-before-answer }
because-help-next = Det står i planen at tiltaket trenger hjelp, til noen melder at det går som det skal.
because-form = Stoppunktet
because-form-cause = Gruppa er ved et stoppunkt, og du har en rolle i den.
because-form-others = Leder, tillitsvalgt og verneombud får hver sitt skjema.
because-form-answer = Ingen andre før alle tre har svart. Så vises svarene i gruppas chat.
because-form-next = Mangler svaret ditt, minner jeg om det én gang før stoppunktet lukker.
because-priorities = Prioriteringen
because-priorities-cause = Gruppa prioriterer forslag, og du har en rolle i den.
because-priorities-others = { because-form-others }
because-priorities-answer = Ingen andre før alle tre har svart. Så vises poengene i gruppas chat, med rolle.
because-priorities-next = Mangler svaret ditt, minner jeg om det én gang før det lukker.
because-evaluation = Å se tilbake på tiltakene
because-evaluation-cause = Det er rundt ti uker siden fristen for et tiltak, og du har en rolle i gruppa.
because-evaluation-others = { because-form-others }
because-evaluation-answer = Ingen andre før alle tre har svart. Så vises svarene i gruppas chat, med rolle.
because-evaluation-next = Når alle har svart, snakker dere om det, og lederen avslutter.
because-overdue = Tiltak over fristen
because-overdue-cause = Noen tiltak er over fristen, og du er leder eller verneombud.
because-overdue-others = Leder og verneombud får samme liste samtidig. Tillitsvalgt ser det i planen.
because-overdue-answer = Det du gjør med et tiltak, står i planen. Listen vises aldri der andre leser med.
because-overdue-next = Listen kommer høyst én gang i uka. Den går aldri videre til noen over lederen.
because-handover = Tiltak uten ansvarlig
because-handover-cause = Den som hadde ansvaret for et tiltak, kan ikke ha det nå, og du er leder.
because-handover-others = Ingen. Bare lederen får denne.
because-handover-answer = Gruppa og hjelperen ser i handlingsplanen hvem som har ansvaret.
because-handover-next = Tiltakene venter til du har valgt. Ingen blir minnet på dem så lenge.
because-digest = Ukebrevet
because-digest-cause = Du er hjelper for gruppene her.
because-digest-others = Hver hjelper får sitt eget, om sine egne grupper.
because-digest-answer = Det er ingenting å svare på.
because-digest-next = Neste kommer første arbeidsmorgen i uka, når det er noe å fortelle.
because-role-cause = En rolle i gruppa skifter hender, eller skal avklares, og det gjelder deg.
because-role-others = Ingen. Bare du får dette kortet.
because-role-answer = Gruppa ser hvem som har hvilken rolle. Resten er mellom deg og meg.
because-role-next = Er det noe å gjøre, står det her. Slike kort kommer bare når noe skjer med en rolle, og kan derfor ikke slås av.
because-helping-cause = Du er hjelper, og noe har skjedd i en gruppe du følger.
because-helping-others = Bare den som følger gruppa, får det.
because-helping-answer = Du trenger ikke å svare.
because-helping-next = Slike kort kommer bare når noen kan trenge deg, og kan derfor ikke slås av. Resten samles i ukebrevet.
do-turn-off-nudge = Slå av påminnelser om tiltak
do-turn-off-form = Slå av skjemaer
do-turn-off-evaluation = Slå av spørsmål om virkning
do-turn-off-overdue = Slå av listen
do-turn-on = Slå på igjen
switch-off-title = Nå er det slått av
switch-on-title = Nå er det slått på
switch-nudge-off = Jeg minner deg ikke på tiltak. Fristene dine finner du her når du vil.
switch-nudge-on = Jeg minner deg på tiltakene du har ansvaret for.
switch-form-off = Jeg sender deg ikke skjemaer. Stoppunktet og prioriteringen ligger i gruppas chat, og du kan svare når du vil.
switch-form-on = Jeg sender deg skjemaer når gruppa trenger svaret ditt.
switch-evaluation-off = Jeg sender deg ikke spørsmål om hvordan tiltakene virket. De ligger i gruppas chat.
switch-evaluation-on = Jeg spør deg når det er tid for å se tilbake på tiltakene.
switch-overdue-off = Jeg sender deg ikke listen. Du finner det samme i handlingsplanen.
switch-overdue-on = Jeg sender deg listen, høyst én gang i uka.
deadlines-title = Mine frister
deadlines-lead = Det du har ansvaret for, eller er vara for. Det nærmeste står først.
deadlines-none = Du har ikke ansvaret for noe tiltak nå.
deadlines-none-lead = Får du et, står det her, og jeg minner deg på det i god tid.
deadlines-past = Over fristen
deadlines-week = De neste sju dagene
deadlines-later = Senere
deadlines-undated = Uten frist ennå
deadlines-deputy = Du er vara
deadlines-switches = Hva skal jeg si fra om?
deadlines-week-most = Du får høyst { $most } kort i uka uten å ha spurt, og aldri mer enn ett samlet om dagen.
deadlines-on = { $what }: på
deadlines-off = { $what }: av
switch-nudge = Påminnelser om tiltak
switch-form = Skjemaer til stoppunkt og prioritering
switch-evaluation = Spørsmål om hvordan tiltakene virket
switch-overdue = Tiltak over fristen
do-turn-off = Slå av
deadlines-page = Side { $page } av { $pages }
do-deadlines-more = Neste side
do-deadlines-back = Forrige side
rule-title-plan = Påminnelser i denne planen
rule-title-workplace = Påminnelser på { $workplace }
rule-title-programme = Påminnelser i hele programmet
rule-lead = Den som har ansvaret, får tre påminnelser: før fristen, på dagen og etterpå. Så er det slutt.
rule-who-plan = Gjelder tiltakene i denne planen.
rule-who-workplace = Gjelder alle planene på arbeidsplassen, når planen selv ikke sier noe annet.
rule-who-programme = Gjelder alle, når arbeidsplassen eller planen ikke sier noe annet.
label-rule-before = Dager før fristen ({ $least } til { $most })
label-rule-after = Arbeidsdager etter fristen ({ $least } til { $most })
label-rule-weekly = Høyst så mange kort i uka til hver ({ $least } til { $most })
rule-empty = Tomt felt betyr som ellers: { $before } dager før og { $after } arbeidsdager etter.
rule-empty-weekly = Tomt felt betyr som ellers: { $before } dager før, { $after } arbeidsdager etter, og høyst { $weekly } kort i uka.
rule-kept = Lagret. Nå er det { $before } dager før, på dagen, og { $after } arbeidsdager etter.
rule-wrong = Skriv et tall fra { $least } til { $most }.
do-rule-plan = Påminnelser i planen
do-rule-workplace = Hele arbeidsplassen
do-rule-programme = Hele programmet
refused-nudge-rule = Velg et tall fra { $least } til { $most }.

### Dialogbrev

history-experience_shared = Alle sa ja til å dele en erfaring med andre
history-bulletin_answered = Noen svarte på dialogbrevet
sign-experience_shared = ville dele noe de har lært
sign-bulletin_answered = svarte på dialogbrevet
sent-bulletin = Dialogbrev
because-bulletin = Dialogbrevet
because-bulletin-cause = Programmet sender dialogbrev omtrent en gang i måneden.
because-bulletin-others = Det samme brevet går til alle som er valgt: grupper, kanaler eller hjelpere. Linjene om gruppa står bare i brevene til dere.
because-bulletin-answer = Programlederen ser svaret, og hvem som har svart.
because-bulletin-next = Det neste kommer om en måneds tid. I juli er det pause.
because-bulletin-group-cause = Gruppa er valgt som mottaker av programmets dialogbrev.
because-bulletin-group-others = { because-bulletin-others }
because-bulletin-group-answer = { because-bulletin-answer }
because-bulletin-group-next = { because-bulletin-next }
because-bulletin-channel-cause = Kanalen er valgt som mottaker av programmets dialogbrev.
because-bulletin-channel-others = Det samme brevet går til alle som er valgt: grupper, kanaler eller hjelpere. Her står det ingenting om én enkelt gruppe.
because-bulletin-channel-answer = { because-bulletin-answer }
because-bulletin-channel-next = { because-bulletin-next }
because-bulletin-helper-cause = Du er hjelper, og hjelperne er valgt som mottakere.
because-bulletin-helper-others = Det samme brevet går til alle som er valgt: grupper, kanaler eller hjelpere.
because-bulletin-helper-answer = { because-bulletin-answer }
because-bulletin-helper-next = { because-bulletin-next }
do-turn-off-bulletin = Slå av dialogbrev til meg
refused-bulletin-empty = Brevet er tomt ennå. Skriv i minst en av delene først.
refused-bulletin-has-left = Brevet er sendt. Nå kan det rettes eller trekkes tilbake.
refused-bulletin-meanwhile = Noen andre lagret denne delen mens du skrev. Den teksten står i brevet nå, og din står her. Lagrer du igjen, gjelder din.
refused-bulletin-questions = Høyst { $limit } spørsmål. Færre spørsmål gir flere svar.
refused-bulletin-nobody = Ingen får brevet slik det er valgt nå. Velg minst én kanal, noen grupper eller hjelperne.
refused-bulletin-time = Det klokkeslettet finnes ikke. Skriv for eksempel 08.30.
refused-bulletin-has-been = Det tidspunktet har vært. Velg et som kommer.
refused-bulletin-hours = Brev sendes mellom 08.30 og 15.30 på arbeidsdager. Den neste er { $until }.
refused-bulletin-far = Det er lenge til. Velg et tidspunkt innen { $days } dager.
refused-bulletin-needs-another = En til skal se på brevet før det sendes. Be om godkjenning først.
refused-bulletin-not-your-own = Det må være en annen enn den som vil sende brevet.
refused-bulletin-not-sent = Brevet er ikke sendt ennå. Du kan endre det som det er.

refused-link-empty = Lenken mangler adressen. Kopier den fra nettleseren, og sett den inn.
refused-link-not-https = Lenker må begynne med https://. Sett inn hele adressen i stedet for «{ $link }».
refused-link-nowhere = Lenken «{ $link }» fører ingen steder. Kopier hele adressen fra nettleseren, og sett den inn.
refused-link-unsafe = Jeg kan ikke se trygt hvor lenken «{ $link }» fører. Sett inn adressen slik den står i nettleseren.
refused-link-too-long = Lenken er litt for lang. Det er plass til { $limit } tegn. Finnes det en kortere adresse til siden?
refused-image-kind = Adressen «{ $link }» er ikke til et bilde jeg kan vise. Den må slutte på .png, .jpg eller .gif.

### Dialogbrev: utkastet som kommer av seg selv

bulletin-section-coming = Dette skjer
bulletin-section-findings = Nytt siden sist
bulletin-section-shared = Fra arbeidsplassene
bulletin-section-asking = Hva tenker dere?
bulletin-months = januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember
bulletin-for-month = Dialogbrev for { $month }
bulletin-numbers = I { $month } var det { $what }.
bulletin-number-gathered = { $groups } som samlet seg om en fase
bulletin-number-settled = { $groups } som tok et stoppunkt og ble enige om veien videre
bulletin-number-action_done = { $groups } som fullførte minst ett tiltak
bulletin-number-evaluated = { $groups } som så tilbake på det de hadde gjort
bulletin-question-1 = Hva vil dere få til sammen før påske?
bulletin-question-2 = Hva har dere begynt med som kan være til nytte for andre?
bulletin-question-3 = Hva gjør at det er godt å gå på jobb hos dere nå?
bulletin-question-4 = Hva trenger dere hjelp til for å komme videre?
bulletin-question-5 = Hva er dere mest fornøyd med å ha fått til denne våren?
bulletin-question-6 = Hva vil dere ta fatt på etter sommeren?
bulletin-question-8 = Hva er viktigst å komme i gang med i høst?
bulletin-question-9 = Hva lurer dere på som andre kanskje har erfaring med?
bulletin-question-10 = Hvordan får dere med de som jobber natt og helg?
bulletin-question-11 = Hva har blitt bedre hos dere i høst?
bulletin-question-12 = Hva vil dere ta med dere inn i det nye året?
arrived-over = Utkast
arrived-lead = Her er et utkast, laget av det som har skjedd.
arrived-lead-monthly = Her er månedens utkast, laget av det som har skjedd.
arrived-nothing-leaves = Ingen får brevet før du trykker «Send». Du kan endre alt først.
arrived-no-coming = Ingen arrangementer de neste ukene
arrived-no-findings = Her kan du skrive, eller la det stå tomt
arrived-no-shared = Ingen har delt noe nytt ennå
arrived-no-asking = Ingen spørsmål ennå
arrived-more =
    { $count ->
        [one] og { $count } til
       *[other] og { $count } til
    }
arrived-shared =
    { $count ->
        [one] { $count } erfaring
       *[other] { $count } erfaringer
    }
letters-title = Dialogbrev
letters-open = Under arbeid
letters-sent = Sist sendt
letters-more = og { $count } eldre
letters-none = Ingen brev ennå. Begynn på et, så lager jeg et utkast av det som har skjedd.
letters-begun = Det er allerede et utkast for denne måneden. Trykk på det, eller begynn på et nytt.
letters-next = Neste utkast kommer { $when }.
letters-no-habit = Jeg kan lage et utkast til deg hver måned. Trykk «Fast utkast», og velg når.
letters-draft = Utkast fra { $day }
letters-asked = Venter på godkjenning
letters-planned = Sendes { $when }
letters-held = Satt på vent
letters-sent-on = Sendt { $day }
letters-stopped = Stoppet { $day }
letters-withdrawn = Trukket tilbake { $day }
letters-correction = Rettelse under arbeid
habit-title = Fast utkast hver måned
habit-lead = Jeg kan lage et utkast om morgenen, tidlig i måneden. I juli er det pause, og i desember kommer det før uke 51. Det er alltid du som sender.
habit-off = Det kommer ingen utkast av seg selv nå.
label-habit-on = Skal det komme et utkast av seg selv?
label-habit-weekday = Hvilken dag passer best?
habit-first = Den første av tirsdag–torsdag
habit-weekdays = Første tirsdag | Første onsdag | Første torsdag
label-habit-paused = Ingen utkast før denne dagen (valgfritt)
habit-too-early = Velg en dag som kommer.
label-habit-approval = Skal en til se på brevet før det sendes?
habit-approval = En annen programleder eller en hjelper kan godkjenne.
habit-alone = Ingen andre kan godkjenne ennå. Det må være en annen programleder eller en hjelper.
habit-yes = Ja
habit-no = Nei
do-bulletin-review = Se over og send
do-bulletin-write = Skriv og endre
do-bulletins = Alle brev
do-bulletin-new = Nytt brev
do-bulletin-habit = Fast utkast
do-bulletin-occasions = Arrangementer
do-bulletin-archive = Arkiv
help-bulletins = skriv og send brev, og se svarene
sent-bulletin-draft = Utkast til dialogbrev
because-bulletin-draft = Utkast til dialogbrev
because-bulletin-draft-cause = Programmet har valgt å få et utkast til dialogbrev hver måned.
because-bulletin-draft-others = De andre programlederne, hvis det er flere. Alle kan skrive i det samme utkastet.
because-bulletin-draft-answer = Ingen, før en av dere sender brevet.
because-bulletin-draft-next = Utkastet ligger klart til noen sender det eller legger det bort. Det neste kommer om en måneds tid. I juli er det pause.
refused-bulletin-pause = Velg en dag som kommer, innen et år.

### Dialogbrev: svar og arkiv

bulletin-reply-title = Svar gjerne
bulletin-reply-open = Er det noe du vil si?
bulletin-reply-who = Det du skriver, og navnet ditt, ser bare programlederen.
bulletin-reply-trial = Dette er en prøve. Du kan trykke, men ingenting blir lagret.
bulletin-reply-thanks = Takk for svaret!
bulletin-reply-useful = Brevet var nyttig.
bulletin-reply-not_for_us = Dette brevet var ikke for dere.
bulletin-reply-call = Du vil gjerne bli ringt. Programlederen tar kontakt i Teams.
bulletin-reply-called = Dere har snakket sammen.
do-bulletin-take-back-answer = Ta tilbake det jeg skrev
bulletin-reply-written = Programlederen har fått det du skrev.
bulletin-reply-change = Endre svaret
hint-bulletin-reply = Noen få ord holder
do-bulletin-useful = { $given ->
        [yes] ✓ Nyttig
       *[no] Nyttig
    }
do-bulletin-not-for-us = { $given ->
        [yes] ✓ Ikke for oss
       *[no] Ikke for oss
    }
do-bulletin-call-me = Ring meg
do-bulletin-no-call = Ikke ring likevel
do-bulletin-answer = Send svaret
do-bulletin-answer-again = Lagre endringen
bulletin-replies-title = Svar på dialogbrevet
bulletin-replies-count = { $count ->
        [0] Ingen har svart ennå.
        [one] Én har svart.
       *[other] { $count } har svart.
    } Brevet gikk til { $copies ->
        [one] ett sted.
       *[other] { $copies } steder.
    }
bulletin-replies-none = Svarene kommer gjerne de første dagene. De samles her.
bulletin-replies-useful = nyttig
bulletin-replies-not-for-us = ikke for oss
bulletin-replies-writes = { $count ->
        [one] har skrevet
       *[other] har skrevet
    }
bulletin-replies-call = Vil gjerne bli ringt
bulletin-replies-all = Se alle { $count }
bulletin-replies-of-part = { $count ->
        [one] Ett svar
       *[other] { $count } svar
    }
bulletin-replies-fine = Bare du og andre programledere ser dette. Den som har svart, vet det.
bulletin-replies-files-title = Svarene som fil
bulletin-replies-files-lead = Filen har navn og svar. Del den bare med dem som skal følge opp.
bulletin-reply-other = Annet
bulletin-reply-one = Et svar på dialogbrevet
bulletin-verdict-useful = Nyttig
bulletin-verdict-not_for_us = Ikke for oss
bulletin-wants-call = Vil gjerne bli ringt
bulletin-talked-on = Snakket sammen { $day }
bulletin-is-thanked = ✓ Takket
bulletin-thanked-on = ✓ Du takket { $day }
bulletin-quote-is-asked = Spurt om sitat
bulletin-quote-is-yes = Kan siteres
bulletin-quote-is-no = Vil ikke siteres
bulletin-quote-told-asked = Du har spurt om svaret kan siteres. Det er ikke svart på ennå.
bulletin-quote-told-no = Svaret skal ikke siteres.
bulletin-quote-told-yes = Dette kan du sitere i et brev, uten navn:
bulletin-quote-told-waits = Ja til å sitere. Når alle i gruppa har trykket «Del», kan dette stå i et brev:
bulletin-quote-told-free = Hele gruppa har sagt ja. Dette ligger klart blant erfaringene for neste brev:
bulletin-quote-told-gone = Gruppa har trukket sitatet tilbake, så det skal ikke brukes.
bulletin-thanks-title = Takk for svaret
bulletin-thanks-lead = { $name } har lest det du svarte på dialogbrevet, og takker for det.
bulletin-you-answered = Du svarte:
bulletin-quote-title = Kan vi sitere svaret ditt?
bulletin-quote-lead = Det du skrev, kan være nyttig for andre, og programlederen vil gjerne ta det med i et dialogbrev. Navnet ditt blir ikke nevnt. Du bestemmer ordene.
bulletin-quote-group = De andre i gruppa blir også spurt, og ingenting deles før alle har sagt ja. Arbeidsplassen blir ikke nevnt, bare fylket.
bulletin-quote-alone = Det står bare at noen har svart dette.
bulletin-quoted-title = Takk for at du deler
bulletin-quoted-lead = Dette kan stå i et dialogbrev, uten navn. Du kan ta det tilbake når du vil.
bulletin-quoted-waits = Nå er de andre i gruppa spurt. Når alle har sagt ja, kan dette stå i et dialogbrev. Du kan ta det tilbake når du vil.
bulletin-not-quoted-title = Svaret blir ikke sitert
bulletin-not-quoted-lead = Det er helt i orden. Programlederen har svaret ditt som før, men det står ikke i noe brev.
bulletin-archive-title = Dialogbrev
bulletin-archive-none = Her er det ingen dialogbrev ennå. Når et kommer hit, finner du det igjen ved å skrive «{ $word }».
bulletin-archive-none-found = Ingen brev har alle de ordene. Prøv med færre, eller med en del av et ord.
bulletin-archive-count = { $count ->
        [one] Ett brev
       *[other] { $count } brev
    }
bulletin-archive-page = side { $page } av { $pages }
bulletin-archive-read = Slik er brevet nå. Linjer om en gruppe står bare i brevet til den gruppa.
bulletin-sent-on = Sendt { $day }
bulletin-is-withdrawn = trukket tilbake
bulletin-file-title = Brevet som fil
bulletin-files-title = Alle brevene som fil
label-bulletin-search = Ord i brevet
label-bulletin-thanks = Noen ord med takken (valgfritt)
label-bulletin-quote = Slik vil jeg bli sitert
hint-bulletin-search = webinar, stoppunkt, pause
hint-bulletin-thanks = Det du skrev om overlapp, tar vi med oss.
do-bulletin-search = Søk
do-bulletin-open = Les brevet
do-bulletin-see = Se brevet
do-bulletin-file = Brevet som fil
do-bulletin-newer = Nyere
do-bulletin-older = Eldre
do-bulletin-all = Alle brev
do-bulletin-all-files = Alle brev som fil
do-bulletin-replies = Alle svar
do-bulletin-replies-files = Svarene som fil
do-bulletin-respond = Takk eller sitat
do-bulletin-talked = Åpne svaret
do-bulletin-we-talked = Vi har snakket sammen
do-bulletin-not-talked = Ikke snakket sammen likevel
do-bulletin-thank = Send takk
do-bulletin-ask-quote = Spør om å sitere
do-bulletin-allow-quote = Ja, siter dette
do-bulletin-decline-quote = Nei takk
do-bulletin-take-back-quote = Ta det tilbake
because-bulletin-thanks = Takken
because-bulletin-thanks-cause = Du svarte på et dialogbrev, og programlederen ville takke.
because-bulletin-thanks-others = Bare du får denne.
because-bulletin-thanks-answer = Du trenger ikke svare.
because-bulletin-thanks-next = Det kommer ikke mer om dette.
because-bulletin-quote = Spørsmålet om å sitere
because-bulletin-quote-cause = Du svarte på et dialogbrev, og programlederen vil gjerne la andre lese det.
because-bulletin-quote-others = Bare du får spørsmålet først. Er svaret fra en gruppe, blir de andre i gruppa spurt når du har sagt ja.
because-bulletin-quote-answer = Programlederen ser om du sier ja eller nei, og ordene du sier ja til.
because-bulletin-quote-next = Sier du nei, skjer det ikke noe mer.
because-bulletin-call = At noen vil bli ringt
because-bulletin-call-cause = Noen som har fått dialogbrevet, vil gjerne bli ringt.
because-bulletin-call-others = Alle programledere får denne, høyst én gang om dagen for hvert brev.
because-bulletin-call-answer = Den som vil bli ringt, ser når dere har snakket sammen.
because-bulletin-call-next = De som venter, står under svarene til dere har snakket sammen.
bulletin-call-title = Noen vil gjerne bli ringt
bulletin-call-lead = Ønsket kom i et svar på dialogbrevet.
do-bulletin-show-calls = Se hvem
sent-bulletin-call = Noen vil bli ringt
refused-bulletin-no-more = Brevet er trukket tilbake, så det tar ikke imot svar lenger.
refused-bulletin-nothing-written = Skriv noen ord først, eller trykk på en av knappene over.
refused-bulletin-quote-empty = Skriv det du vil bli sitert på, eller si nei takk.
paper-bulletin-foot = Dialogbrev fra programmet
paper-bulletin-sent = Sendt
paper-bulletin-corrected = Rettet
paper-bulletin-when = Når og hvor
paper-bulletin-day = Dag
paper-bulletin-occasion = Hva
paper-bulletin-place = Sted
paper-bulletin-link = Mer om det
paper-bulletins = Dialogbrev
paper-bulletins-under = Alle brev, det nyeste først
paper-bulletins-list = Brevene
paper-bulletins-title = Tittel
paper-reply-day = Dag
paper-reply-who = Navn
paper-reply-role = Rolle
paper-reply-place = Sted
paper-reply-verdict = Nyttig?
paper-reply-call = Samtale
paper-reply-thanked = Takket
paper-reply-quote = Sitat
paper-reply-quoted = Kan siteres slik

### Dialogbrev: slik det leses

bulletin-own = Hos dere
bulletin-own-phase = Fasen nå
bulletin-own-none = ikke begynt ennå
bulletin-own-through = gjennom hele opplegget
bulletin-own-stop = Siste stoppunkt
bulletin-own-settled = { $day }
bulletin-own-go_on = { $day }, og dere gikk videre
bulletin-own-stay = { $day }, og dere ble litt til
bulletin-own-go_back = { $day }, og dere gikk tilbake
bulletin-own-next = Neste
bulletin-own-gathering = { $day }
bulletin-own-closing = stoppunktet lukker { $day }
bulletin-own-resuming = i gang igjen { $day }
bulletin-own-veiled = et tiltak som gruppa ser navnet på
bulletin-well-learned = Dere har sett tilbake sammen, og skrevet ned det dere lærte.
bulletin-well-action_done = Dere er ferdige med «{ $what }».
bulletin-well-all_answered = Alle var med og svarte på det siste stoppunktet.
bulletin-well-gathered = Dere fikk til samlingen.
bulletin-well-handed_over = Dere leverte stafettpinnen.
bulletin-well-begun = Dere er i gang.
bulletin-asking-lead = Vi lurer på noe, og håper du vil svare.
bulletin-from-county = En gruppe i { $county }
bulletin-from = En gruppe
bulletin-in-channel = Kanalen får dialogbrev. Den som valgte det, kan skrive «{ $word }» her for å slutte.
switch-bulletin = Dialogbrev til meg alene
switch-bulletin-off = Jeg sender deg ikke dialogbrev i egen chat. Gruppa får dem fortsatt i sin.
switch-bulletin-on = Jeg sender deg dialogbrevene igjen.
bulletin-withdrawn = Brevet er trukket tilbake
bulletin-withdrawn-lead = Det som sto her, gjelder ikke lenger ({ $day }). Du trenger ikke å gjøre noe.
do-to-webinar = Til webinaret
do-to-gathering = Til samlingen
do-to-course = Til kurset
do-to-other = Les mer

### Dialogbrev: mottakere

bulletin-audience = Hvem får brevet?
bulletin-audience-count = { $count ->
        [one] får brevet
       *[other] får brevet
    }
bulletin-audience-none = Ingen er valgt ennå
bulletin-audience-lead = Alle får det samme brevet. Grupper får i tillegg noen linjer om seg selv.
bulletin-audience-ended = Grupper som har avsluttet, er med bare når du velger den tilstanden.
bulletin-audience-planned = Brevet er klart til å sendes. Endrer du hvem som får det, blir det et utkast igjen.
bulletin-audience-correction = Rettelsen går til dem som har fått brevet: { $count }.
bulletin-not-reached = { $count ->
        [one] 1 får det ikke
       *[other] { $count } får det ikke
    }
bulletin-unreached-closed = Teams tar ikke imot noe der nå
bulletin-unreached-unmet = har ikke lagt til Stafett
bulletin-unreached-off = har slått av dialogbrev til seg selv
bulletin-unreached-paused = har pause
bulletin-unreached-empty = har ingen chat og ingen roller
label-bulletin-channels = Kanaler som får dialogbrev
bulletin-channels-all = Alle kanaler som får dialogbrev, også nye
bulletin-channels-none = Ingen kanal får dialogbrev ennå. En hjelper kan skrive «{ $word }» i en kanal.
label-bulletin-groups = Grupper
bulletin-groups-all = Alle grupper, eller dem du velger under
bulletin-groups-none = Ingen grupper
label-bulletin-helpers = Hjelpere
bulletin-helpers-yes = Alle hjelpere, i egen chat
bulletin-helpers-no = Ikke hjelperne
bulletin-which-groups = Hvilke grupper
do-bulletin-keep-audience = Bruk dette valget
do-bulletin-readers = Se mottakerne
do-bulletin-audience = Velg mottakere
do-bulletin-back = Til brevet
bulletin-list = Disse får brevet
bulletin-list-channel = kanal
bulletin-list-group = gruppe
bulletin-list-member = egen chat
bulletin-list-helper = hjelper

### Dialogbrev: forhåndsvisning

bulletin-preview = Slik ser det ut
bulletin-preview-for = { $sort ->
        [channel] I kanalen { $name }
        [group] Hos { $name }
        [member] Hos { $name }
       *[helper] Hos { $name }
    }
bulletin-preview-nobody = Ingen er valgt som mottakere ennå. Slik ser brevet ut uten linjer om gruppa.
bulletin-preview-veiled = Navn på tiltak og utfall av stoppunkt ser bare gruppa selv.
do-bulletin-phone = Som på telefon
do-bulletin-wide = Som på skjerm
do-bulletin-try = Send en prøve til meg
bulletin-tried = Prøven er sendt til deg. Ingen andre har fått den.
bulletin-trial = Dette er en prøve. Bare du har fått den.

### Dialogbrev: kanaler

bulletin-hosts = Denne kanalen får dialogbrev
bulletin-hosts-lead = Omtrent én gang i måneden, på { $language }. Her står det ingenting om én enkelt gruppe.
bulletin-hosts-named = Programlederen ser kanalen som «{ $name }».
bulletin-hosts-rename = Skriv «{ $word }» og et navn for å kalle den noe annet.
bulletin-hosts-over = Denne kanalen får ikke flere dialogbrev
bulletin-hosts-over-lead = Du kan alltid skrive «{ $word }» for å få dem igjen.
bulletin-hosts-never = Denne kanalen får ikke dialogbrev
bulletin-channel-of = Kanalen til { $name }
bulletin-language-nb = bokmål
bulletin-language-nn = nynorsk
bulletin-language-en = engelsk, med brevet på bokmål
do-bulletin-host-nb = På bokmål
do-bulletin-host-nn = På nynorsk
do-bulletin-host-en = På engelsk
do-bulletin-unhost = Ikke her likevel
refused-bulletin-not-a-channel = Skriv dette i kanalen som skal få dialogbrev.
refused-bulletin-not-your-channel = Den som valgte kanalen, eller programlederen, kan slutte med det.
step-host_bulletin = dialogbrev hit | send dialogbrev hit
step-unhost_bulletin = ikke dialogbrev hit | stopp dialogbrev hit
step-bulletin_off = dialogbrev av | ikke dialogbrev til meg
step-bulletin_on = dialogbrev på | dialogbrev til meg

### Dialogbrev: arrangementer

occasions-title = Arrangementer
occasions-lead = Det som kommer. Skriv det inn én gang, så kan det velges i hvert brev.
occasions-none = Ingenting er skrevet inn ennå.
occasions-more = { $count ->
        [one] og ett til senere
       *[other] og { $count } til senere
    }
occasion-new = Nytt arrangement
occasion-change = Endre arrangementet
occasion-entered = Skrevet inn
occasion-changed = Endret
occasion-removed = Fjernet fra listen
occasion-at = { $day } kl. { $clock }
occasion-webinar = Webinar
occasion-gathering = Samling
occasion-course = Kurs
occasion-other = Annet
occasion-in-letters = En endring følger med til alle brev som ikke er sendt.
occasion-stands = Det er endret i { $letters } også.
occasion-taken-out = Det er tatt ut av { $letters }.
label-occasion-sort = Hva er det?
label-occasion-title = Hva heter det?
label-occasion-title-nn = Navn på nynorsk (valgfritt)
label-occasion-day = Dag
label-occasion-clock = Klokkeslett (valgfritt)
label-occasion-place = Sted (valgfritt)
label-occasion-link = Lenke til mer eller til påmelding (valgfritt)
hint-occasion-title-nn = Når det skrives på en annen måte
hint-occasion-place = Teams, en by eller et møterom
do-occasion-new = Nytt arrangement
do-occasion-another = Skriv inn ett til
do-occasion-enter = Lagre
do-occasion-keep = Lagre endringen
do-occasion-change = Endre
do-occasion-remove = Fjern
do-occasions = Alle arrangementer
help-occasions = webinarer, samlinger og kurs til dialogbrevet
refused-occasion-title = Gi arrangementet et navn, så finner folk det igjen.
refused-occasion-day = Velg hvilken dag det er.
touched-title = Noe i et brev er endret
touched-occasion = Et arrangement er endret:
touched-occasion-removed = Et arrangement er tatt bort:
touched-before = Før
touched-now = Nå
touched-experience = En gruppe har trukket tilbake en erfaring. Det kan de alltid gjøre.
touched-empty = Et brev skulle sendes nå, men det er tomt.
touched-empty-why = Det fortalte bare erfaringer, og i gruppene som delte dem, har ikke alle med en rolle sagt ja ennå.
touched-again = Skulle sendes, men er utkast igjen: { $letters }. Se over, og send på nytt.
touched-sent = Sendt slik det var: { $letters }. Programlederen kan rette det.
touched-again-lead = Jeg har endret det i brevet. Nå er brevet et utkast igjen, og må sendes på nytt.
touched-sent-lead = Brevet er sendt slik det var. Du kan rette det hos alle som har fått det.
do-touched-again = Se over brevet
sent-bulletin-touched = Endring i et dialogbrev
because-bulletin-touched = Endring i et dialogbrev
because-bulletin-touched-cause = Noe som står i et dialogbrev, er endret der det kom fra.
because-bulletin-touched-others = De andre programlederne, hvis det er flere.
because-bulletin-touched-answer = Ingen. Du velger selv om brevet skal rettes eller sendes på nytt.
because-bulletin-touched-next = Ingenting skjer av seg selv.

### Dialogbrev: erfaringer

experience-share = Del en erfaring
experience-reword = Si det på en annen måte
experience-lead = Hva har dere lært som andre kan ha nytte av? Skriv gjerne rollen i stedet for navnet.
experience-all-agree = Alle partene må trykke «Del» før andre får se det. Dere kan trekke det tilbake når som helst.
experience-earlier = Det dere har delt før
experience-waiting = Skal andre få vite dette?
experience-waiting-lead = Når alle partene har trykket «Del», kan det stå i dialogbrevet til andre grupper.
experience-free = Dette kan andre få vite
experience-free-lead = Alle har sagt ja. Nå kan det stå i et av de neste dialogbrevene.
experience-withdrawn = Trukket tilbake
experience-withdrawn-lead = Det er ute av alle brev som ikke er sendt.
experience-reworded-lead = Det er sagt på en annen måte, og de nye ordene har fått sitt eget kort.
experience-was-sent = Det står i { $letters }, som er sendt. Programlederen får beskjed, og kan rette brevet.
experience-any-time = Hver og en av dere kan trekke det tilbake når som helst. Da går det ut av alle brev som ikke er sendt.
experience-is-waiting = venter på at flere trykker «Del»
experience-is-free = kan stå i et brev
label-experience-told = Erfaringen deres
label-experience-whose = Hvem skal det stå at det er fra?
hint-experience-told = Vi prøvde …, og da …
do-experience-share = Del en erfaring
do-experience-keep = Del, og spør de andre
do-experience-consent = Del
do-experience-reword = Endre ordene
do-experience-withdraw = Trekk tilbake
do-experience-anew = Skriv på nytt
help-share_experience = noe dere har lært, til andre grupper
refused-experience-short = Skriv en setning eller to om det dere har lært.
refused-experience-name = Teksten nevner { $name }. Skriv rollen i stedet, for eksempel «verneombudet».

### Dialogbrev: å skrive

bulletin-desk-draft = Utkast
bulletin-desk-draft-lead = Ingen får brevet før du trykker «Send».
bulletin-desk-correction = Rettelse
bulletin-desk-correction-lead = De som har brevet, får rettelsen på samme sted, merket «Rettet». Ingen får den før du sender.
bulletin-desk-asked = Venter på godkjenning
bulletin-desk-asked-lead = En annen ser på brevet. Endrer du det nå, må det godkjennes på nytt.
bulletin-desk-planned = Klart til å sendes
bulletin-desk-planned-lead = Brevet sendes { $when }. Endrer du det nå, blir det et utkast igjen.
bulletin-desk-held = Satt på vent
bulletin-desk-held-lead = Brevet sendes ikke før noen fortsetter sendingen. Endrer du det nå, blir det et utkast igjen.
bulletin-desk-sent = Sendt
bulletin-desk-sent-lead = Brevet er ute. Du kan rette det eller trekke det tilbake.
bulletin-desk-stopped = Sendingen er stoppet
bulletin-desk-stopped-lead = De som ikke hadde fått brevet, får det ikke. Hos de andre kan du rette det eller trekke det tilbake.
bulletin-desk-withdrawn = Trukket tilbake
bulletin-desk-withdrawn-lead = De som hadde fått brevet, ser nå at det ikke gjelder lenger.
bulletin-desk-discarded = Lagt bort
bulletin-desk-discarded-lead = Ingen får brevet. Alt du har skrevet, er tatt vare på.
bulletin-desk-remark = Før brevet godkjennes
bulletin-piece-ready = ✓ Bokmål og nynorsk
bulletin-piece-blank = ○ Tomt, og kommer ikke med
bulletin-piece-out = – Utelatt denne gangen
bulletin-piece-more = … og { $count } til
bulletin-older-nb = Bokmålet er eldre enn nynorsken
bulletin-older-nn = Nynorsken er eldre enn bokmålet
bulletin-missing-nb = Bokmål mangler
bulletin-missing-nn = Nynorsk mangler
bulletin-kept = «{ $section }» er lagret.
do-bulletin-preview = Se hvordan det blir
do-bulletin-section = Skriv
do-bulletin-use = Ta med igjen
do-bulletin-heading = Tittel og bilde
do-bulletin-order = Rekkefølge
do-bulletin-template = Bruk et tidligere brev
do-bulletin-discard = Legg bort
do-bulletin-bring-back = Ta fram igjen
do-bulletin-correction = Til rettelsen
do-bulletin-window = Åpne i eget vindu
do-bulletin-more = Mer
do-bulletin-more-desk = Tittel, bilde, rekkefølge og mer
bulletin-section-coming-hint = Velg det som skal være med. Teksten din kommer først i brevet.
bulletin-section-findings-hint = Noe nytt som er verdt å vite, helst kort.
bulletin-section-shared-hint = Velg blant det grupper selv har skrevet og sagt ja til å dele. Teksten din kommer først.
bulletin-section-asking-hint = Noen ord om hva dere vil høre mer om. Spørsmålene kommer etter teksten.
bulletin-section-coming-none = Ingen arrangementer er skrevet inn ennå.
bulletin-section-shared-none = Ingen grupper har delt noe ennå.
label-bulletin-occasions = Arrangementer (høyst { $most })
label-bulletin-shared = Erfaringer (høyst { $most })
label-bulletin-text-nb = Tekst på bokmål
label-bulletin-text-nn = Tekst på nynorsk
label-bulletin-questions-nb = Spørsmål på bokmål
label-bulletin-questions-nn = Spørsmål på nynorsk
label-bulletin-marks = Om denne delen
bulletin-signs = Du kan bruke **fet**, *kursiv*, «- » først på linja for en liste, og [ord](https://…) for en lenke.
bulletin-questions-lead = Ett spørsmål på hver linje, høyst { $most }.
bulletin-mark-same = Bokmål og nynorsk sier det samme nå
bulletin-mark-out = Utelat delen denne gangen
bulletin-again-draft = Brevet er et utkast igjen, og sendes ikke før noen trykker «Send».
bulletin-theirs = Slik står det i brevet nå
bulletin-too-long = { $label }: { $count } tegn er skrevet, og det er plass til { $limit }. Alt som sto i brevet fra før, står der ennå.
bulletin-cut = Feltet viser de første { $count } tegnene. Hent resten der du kopierte teksten fra.
bulletin-heading-title = Tittel og bilde
bulletin-heading-picture = Bilde øverst i brevet
bulletin-heading-lead = Bildet må ligge på nett og være en .png-, .jpg- eller .gif-fil. Skriv også hva det viser, for den som ikke kan se det. La feltene stå tomme om du ikke vil ha bilde.
bulletin-heading-kept = Tittel og bilde er lagret.
label-bulletin-title-nb = Tittel på bokmål
label-bulletin-title-nn = Tittel på nynorsk
label-bulletin-image = Adressen til bildet
label-bulletin-alt-nb = Hva bildet viser, på bokmål
label-bulletin-alt-nn = Hva bildet viser, på nynorsk
bulletin-order-title = Rekkefølge
bulletin-order-lead = Det som betyr mest denne gangen, kan stå først.
do-bulletin-up = Flytt opp
bulletin-template-title = Bruk et tidligere brev
bulletin-template-lead = Tekst og spørsmål blir hentet. Arrangementer som har vært, og det grupper har delt, blir ikke med. Det som står i delene du velger nå, blir byttet ut.
bulletin-template-none = Det er ikke sendt noe brev ennå. Neste gang kan du begynne med dette.
bulletin-template-used = Teksten er hentet. Se gjerne over den.
label-bulletin-template = Hvilket brev?
label-bulletin-parts = Hva vil du hente?
do-bulletin-use-template = Hent teksten
refused-bulletin-picked = Velg høyst { $limit }. Da blir hver av dem lest.
refused-bulletin-no-room = Brevet er blitt større enn Teams kan vise. Færre linjeskift, punkter og lenker gir mest plass; ordene kan gjerne bli stående.
refused-image-alt = Skriv også hva bildet viser, så de som ikke kan se det, får det med seg.

### Dialogbrev: sending

bulletin-review = Klart til å sendes?
bulletin-review-correction = Send rettelsen?
bulletin-goes-to = { $count ->
        [0] Ingen får brevet ennå
        [one] Én får brevet
       *[other] { $count } får brevet
    }
bulletin-goes-to-corrected = { $count ->
        [one] Rettelsen går til én
       *[other] Rettelsen går til { $count }
    }
bulletin-to-channel = { $count ->
        [one] 1 kanal
       *[other] { $count } kanaler
    }
bulletin-to-group = { $count ->
        [one] 1 gruppechat
       *[other] { $count } gruppechatter
    }
bulletin-to-member = { $count ->
        [one] 1 i egen chat
       *[other] { $count } i egen chat
    }
bulletin-to-helper = { $count ->
        [one] 1 hjelper
       *[other] { $count } hjelpere
    }
bulletin-not-to = { $count ->
        [one] Én får det ikke:
       *[other] { $count } får det ikke:
    }
bulletin-and-more = { $names } og { $count } til
bulletin-leaves-now = Sendes med en gang
bulletin-leaves-approved = Sendes så snart det er godkjent
bulletin-leaves = Sendes { $day } kl. { $hour }.{ $minute }, { $days ->
        [0] i dag
        [1] i morgen
       *[other] om { $days } dager
    }
bulletin-form-missing = { $section }: { $form ->
        [nn] nynorsk
       *[nb] bokmål
    } mangler. { $form ->
        [nn] { $count ->
            [0] Ingen mottakere leser nynorsk
            [one] Én får delen på bokmål i stedet
           *[other] { $count } får delen på bokmål i stedet
        }
       *[nb] { $count ->
            [0] Ingen mottakere leser bokmål
            [one] Én får delen på nynorsk i stedet
           *[other] { $count } får delen på nynorsk i stedet
        }
    }.
bulletin-form-older = { $section }: { $form ->
        [nn] nynorsken er eldre enn bokmålet
       *[nb] bokmålet er eldre enn nynorsken
    }. { $count ->
        [0] Ingen mottakere leser
        [one] Én mottaker leser
       *[other] { $count } mottakere leser
    } { $form ->
        [nn] nynorsk
       *[nb] bokmål
    }.
bulletin-when-lead = Vil du heller sende det en annen gang?
label-bulletin-day = Dag
label-bulletin-clock = Klokka
hint-bulletin-clock = 08.30
label-bulletin-approver = Hvem skal se på det først?
bulletin-no-approver = En til skal se på brevet, men her er det ingen andre å spørre ennå. En hjelper eller en programleder til kan skrive «hei» til meg.
bulletin-sure = { $count ->
        [one] Send til én?
       *[other] Send til { $count }?
    }
bulletin-sure-lead = Det er mange. Stemmer både brevet og mottakerne?
bulletin-sure-asks = { $name } ser på det først. Når det er godkjent, går det til alle.
bulletin-sure-correction = Det de har nå, blir byttet ut, med «Rettet» og dato øverst.
do-bulletin-sure = { $count ->
        [one] Ja, send til én
       *[other] Ja, send til { $count }
    }
do-bulletin-sure-ask = Ja, spør
do-bulletin-not-yet = Ikke ennå
do-bulletin-send = Send
do-bulletin-ask = Be om godkjenning
do-bulletin-correct-all = Send rettelsen
do-bulletin-write-on = Skriv videre
bulletin-is-going = Brevet er på vei
bulletin-is-planned = Brevet er planlagt
bulletin-is-held = Brevet er satt på vent
bulletin-is-asked = Venter på godkjenning
bulletin-is-draft = Brevet er et utkast igjen
bulletin-asked-lead = { $name } er spurt. Brevet sendes av seg selv når det er godkjent.
bulletin-held-lead = Ingenting sendes før du fortsetter sendingen.
bulletin-draft-lead = Ingen får det før du sender det på nytt.
bulletin-held-when = Når skal det sendes? Uten dag og klokkeslett sendes det så snart det kan.
bulletin-another-time = Skal det sendes en annen gang?
do-bulletin-go-on = Fortsett sendingen
do-bulletin-time = Endre tiden
do-bulletin-hold = Sett på vent
do-bulletin-cancel = Avbryt sendingen
do-bulletin-truth = Se hvem som har fått det
bulletin-look = Vil du se på dialogbrevet?
bulletin-look-lead = { $name } vil sende dette brevet, og trenger et par øyne til.
label-bulletin-remark = Er det noe som bør være annerledes? (valgfritt)
do-bulletin-read = Les brevet
do-bulletin-approve = Godkjenn og send
do-bulletin-send-back = Send tilbake
do-bulletin-to-question = Tilbake til spørsmålet
bulletin-looked = Takk for at du så på det
bulletin-looked-yes = Rettelsen er på vei.
bulletin-looked-back = Brevet er et utkast igjen, og den som skrev det, har fått beskjed.
bulletin-not-asked = Det trengs ikke nå
bulletin-not-asked-lead = Brevet er endret, sendt eller lagt bort siden du ble spurt. Trengs du igjen, kommer det et nytt kort.
bulletin-approved = Brevet er godkjent
bulletin-approved-lead = { $name } har sett på det og sagt ja.
bulletin-came-back = Brevet kom tilbake
bulletin-came-back-lead = { $name } vil gjerne ha noe annerledes først.
do-bulletin-look-at = Se på brevet
do-bulletin-again = Se over og send igjen
refused-bulletin-seen = Brevet eller mottakerne er blitt annerledes siden du så på det. Slik er det nå.
because-bulletin-ask = Godkjenning av dialogbrevet
because-bulletin-ask-cause = To skal se på et dialogbrev før det sendes, og du er den ene.
because-bulletin-ask-others = Den som skrev brevet, og den som er bedt om å se på det.
because-bulletin-ask-answer = Dere to ser det.
because-bulletin-ask-next = Blir brevet godkjent, sendes det til tiden som er valgt. Ellers er det et utkast igjen.
sent-bulletin-ask = Spørsmål om godkjenning
bulletin-truth-sent = Hvem har fått brevet?
bulletin-truth-stopped = Brevet er stoppet
bulletin-truth-withdrawn = Brevet er trukket tilbake
bulletin-truth-reads = Teams forteller ikke alltid hva som er lest. «Levert» kan også være lest.
bulletin-truth-nobody = Ingen får brevet.
bulletin-became-read = { $count ->
        [one] Lest av én
       *[other] Lest av { $count }
    }
bulletin-became-delivered = { $count ->
        [one] Levert til én
       *[other] Levert til { $count }
    }
bulletin-became-waiting = { $count ->
        [one] Én står for tur
       *[other] { $count } står for tur
    }
bulletin-became-kept = { $count ->
        [one] Én ligger klar til chatten åpner igjen
       *[other] { $count } ligger klare til chatten åpner igjen
    }
bulletin-became-missing = { $count ->
        [one] Én har ikke fått det
       *[other] { $count } har ikke fått det
    }
bulletin-became-stopped = { $count ->
        [one] Én ble stoppet
       *[other] { $count } ble stoppet
    }
bulletin-became-unknown = { $count ->
        [one] Én er sendt for så lenge siden at jeg ikke vet mer
       *[other] { $count } er sendt for så lenge siden at jeg ikke vet mer
    }
bulletin-had-read = { $count ->
        [one] Én hadde lest det før det ble rettet.
       *[other] { $count } hadde lest det før det ble rettet.
    }
bulletin-changing = { $count ->
        [one] Én skal ennå byttes ut
       *[other] { $count } skal ennå byttes ut
    }
bulletin-had-read-it = Var lest før det ble rettet
bulletin-sort-channel = kanal
bulletin-sort-group = gruppe
bulletin-sort-member = egen chat
bulletin-sort-helper = hjelper
bulletin-too-late = Rakk ikke fram i tide.
bulletin-unreached-big = brevet ble større enn Teams tar imot
bulletin-unreached-fault = noe gikk galt hos meg
bulletin-unreached-left = er ikke med lenger
bulletin-unreached-moved = har fått en ny chat siden brevet ble planlagt
do-bulletin-again-to = { $count ->
        [one] Send på nytt til én
       *[other] Send på nytt til { $count }
    }
do-bulletin-stop = { $count ->
        [one] Stopp den ene som ikke har gått
       *[other] Stopp { $count } som ikke har gått
    }
do-bulletin-correct = Rett brevet
do-bulletin-withdraw = Trekk tilbake
bulletin-sent-again = { $count ->
        [one] Én får brevet på nytt.
       *[other] { $count } får brevet på nytt.
    }
bulletin-stop-ask = { $count ->
        [one] Stopp den ene som ikke har gått?
       *[other] Stopp { $count } som ikke har gått?
    }
bulletin-stop-lead = De som har brevet, beholder det. De andre får det aldri.
do-bulletin-stop-sure = Ja, stopp
bulletin-withdraw-ask = { $count ->
        [one] Trekk tilbake brevet fra én?
       *[other] Trekk tilbake brevet fra { $count }?
    }
bulletin-withdraw-lead = Der brevet står nå, står det da at det er trukket tilbake. Det kan ikke sendes igjen. Er det bare noe som er feil, kan du rette det i stedet.
do-bulletin-withdraw-sure = Ja, trekk tilbake
bulletin-corrected = Rettelsen er på vei til alle som har brevet.
bulletin-stopped-now = Stoppet. Ingen flere får brevet.
bulletin-withdrawn-now = Trukket tilbake. Det tar noen minutter før det er byttet ut hos alle.
sheet-bulletin-reader = Mottaker
sheet-bulletin-sort = Slags
sheet-bulletin-became = Hvordan det gikk
sheet-bulletin-day = Sendt
sheet-bulletin-why = Hvorfor
sheet-bulletin-edition = Utgave
sheet-bulletin-had-read = Leste utgave
bulletin-one-read = lest
bulletin-one-delivered = levert
bulletin-one-waiting = står for tur
bulletin-one-kept = ligger klart
bulletin-one-missing = har ikke fått det
bulletin-one-stopped = stoppet
bulletin-one-unknown = sendt for lenge siden

### Til den som går veien alene: «x-solo» står i stedet for «x»

workplace-made-title-solo = Opplegget er klart
workplace-made-lead-solo = Gi lederen denne koden:
workplace-made-first-solo = 1. Lederen legger til appen Stafett for seg selv i Teams.
workplace-made-then-solo = 2. Lederen skriver koden til meg i sin egen chat.
workplace-made-last-solo = 3. Da er alt klart til å begynne.
workplace-made-without-group-solo = Dette opplegget er bare for ledere. Ingenting av det vises i noen gruppechat.
roles-title-solo = Bare for deg som leder
roles-complete-solo = Du er klar. Begynn når det passer.
roles-begun-solo = Du er i gang.
roles-function-solo = Det du svarer her, er ditt. Hjelperen ser fase og datoer, og svarene bare hvis du deler dem.
role-for-leader-solo = Du går gjennom dette opplegget selv, med støtte fra hjelperen.
checkin-reminded-solo = En vennlig påminnelse: Stoppunktet ditt er åpent. Det tar et par minutter.
privacy-when-solo = Svarene er dine. De vises bare i chatten du har alene med meg, og du kan svare fram til { $day }.
privacy-helper-solo = Hjelperen ser dem bare hvis du sier ja.
because-form-others-solo = Ingen. Du går veien alene.
because-form-answer-solo = Bare du, og hjelperen hvis du sier ja.
questions-to-all-solo = Spørsmål til deg
label-line-solo = Vil du si litt mer? Uten navn, og ikke noe fra en sak. (valgfritt)
thanks-until-solo = Stoppunktet lukker { $day }.
turned-title-solo = Stoppunktet er lukket
turned-lead-alone-solo = Her kan du se det du svarte, og velge veien videre.
topic-title-solo = Tenk først på dette
topic-weakest-solo = Her mangler det noe. Hva skal til?
topic-agreed-solo = Du svarte ja på alt. Hva var det som gjorde at det gikk bra?
topic-silent-solo = Her er spørsmålene. Ta gjerne en stund med dem.
reveal-title-solo = Svarene dine: { $phase }
outcome-lead-solo = Velg veien videre. Du kan alltid komme tilbake.
outcome-next-go_on-solo = Neste steg: skriv stafettpinnen, kort og bare for deg.
outcome-next-go_back-solo = Neste steg: en dato for fasen du går tilbake til.
share-lead-solo = Hjelperen ser svarene bare hvis du sier ja. Du kan ombestemme deg.
share-on-solo = Hjelperen kan se svarene.
board-ready-solo = Er du klar for stoppunktet nå?
board-ready-lead-solo = Da får du spørsmålene med en gang.
board-opens-solo = Stoppunktet åpner { $when }, i denne chatten.
board-talking-solo = Du har svart
board-talking-lead-solo = Se på det du svarte, og velg veien videre.
board-handing-solo = Du går videre!
board-handing-lead-solo = Skriv kort hva du tar med til neste fase. Det er stafettpinnen din.
board-finished-solo = Du har vært gjennom hele opplegget. Godt jobbet!
board-when-meeting-solo = Når er møtet?
board-when-alone-solo = Innen når har du sett eller gjort det?
board-day-alone-solo = Innen { $day }
do-answer-privately-solo = Svar
baton-lead-solo = Skriv kort, og bare for deg selv. Ikke ta med navn eller noe som er fortalt i fortrolighet.
baton-lead-early-solo = Her kan du skrive underveis. Du tar det med etter stoppunktet.
label-differently-solo = Gjorde du noe annerledes enn opplegget sier? (valgfritt)
hint-differently-solo = For eksempel: hoppet over noe, eller gjorde det på en annen måte
baton-differently-lead-solo = Det er fritt fram, og bare du kan lese det.
left-off-title-solo = Her slapp du
left-off-proposed-solo = Forslaget ditt er å { $outcome }.
left-off-settled-solo = Dette har du valgt
history-none-solo = Her står det etter hvert hva du har gjort.
history-begun-solo = I gang
tool-our-minutes-solo = Tidene er et forslag fra Stafett. Bruk den tiden du trenger.
tool-over-solo = Tiden er omme. Gå videre når du er klar.
tool-done-solo = Du har vært gjennom alle stegene.
tool-done-lead-solo = Skriv det viktigste på stafettpinnen mens du husker det.
tool-up-lead-solo = Gjør deg ferdig i ro og mak. Trenger du litt mer tid, ligger knappen på kortet.
onward-board-solo = Vil du bygge videre på dette?
onward-lead-solo = Det som virker, er at leder, tillitsvalgt, verneombud og ansatte jobber sammen over tid. Her er noe som kan passe for arbeidsplassen. Du velger selv, og når.
edition-newer-lead-solo = Du kan gå videre som før, eller flytte dit. Det du har gjort, blir med. Det går ikke an å flytte tilbake.
do-move-method-solo = Flytt dit
baton-kept-solo = Det som står her, er lagret så langt.
baton-without-solo = Har du ikke noe å ta med nå?
baton-posted-to-solo = Du tar den med til { $phase }.
baton-posted-last-solo = Du er gjennom hele opplegget. Dette tar du med deg.
baton-posted-share-solo = Den ligger bare her, hos deg.
baton-without-to-solo = Du går videre til { $phase }, uten stafettpinne.
baton-without-last-solo = Du er gjennom hele opplegget, uten stafettpinne.
helper-unshared-solo = Svarene er lederens egne. Du ser dem bare hvis lederen deler dem.
waiting-for-solo = Ta det når det passer for deg.
waiting-for-none-solo = Du har svart.
board-answered-solo = Stoppunktet er åpent
board-all-roles-in-solo = Du har svart.
board-until-solo = Stoppunktet lukker { $day }.
board-soon-solo = Det er under to uker til. Sjekk gjerne at dagen passer.
resting-title-solo = Fullført
go-on-last-solo = Fullfør
board-resting-solo = Vil du ta en ny runde?
board-resting-lead-solo = Det du har lært, kan brukes på noe nytt. Du velger når.
board-trouble-lead-solo = Kanskje passer det med en pause. Eller ta stoppunktet nå, og velg veien videre der.
board-another-day-solo = Vil du ta resten en annen dag?
board-paused-lead-solo = Jeg spør ikke om noe før den morgenen. Da sier jeg hvor du slapp.
board-day-in-pause-solo = { $what } er midt i pausen. Finn gjerne en ny dag når du er i gang igjen.
board-ended-lead-solo = Alt du har gjort, ligger her fortsatt. Du eller hjelperen kan åpne veien igjen.
gathering-ask-alone-solo = Fikk du sett eller gjort det?
gathering-stay-solo = Vil du ha en ny dag, kan du velge «bli litt til» i stoppunktet.
do-alone-done-solo = Ja
do-alone-partly-solo = Delvis
ways-lead-solo = Veien er din. Det du har gjort, blir liggende uansett hva du velger.
way-pause-lead-solo = Jeg spør ikke om noe så lenge. Den morgenen sier jeg hvor du slapp.
way-skip-lead-solo = Grunnen blir stående i historien.
way-back-lead-solo = Ingenting av det du har gjort, blir borte.
way-reopen-lead-solo = Det som sto på stafettpinnen, kommer tilbake som utkast.
way-pace-lead-solo = Da åpner et kort stoppunkt av seg selv, aldri i stille uker. Du velger hvor ofte.
way-end-lead-solo = Alt som venter, stoppes. Veien kan alltid åpnes igjen.
pace-now-solo = Du sjekker inn igjen hver { $months }. måned.
gap-solo = Her er det ikke noe svar. Du kan likevel gå videre.
gap-needed-solo = Her er det ikke noe svar. I denne fasen trengs det før du kan gå videre.
do-show-group-solo = Til opplegget
label-group-language-solo = Språket i kortene
settings-title-solo = Innstillinger
settings-lead-solo = Dette gjelder for dette opplegget.
settings-quiet-lead-solo = Da forstyrrer jeg deg ikke. Skriv ukenummer, datoer eller påske, med komma mellom. Har du ingen? Skriv «ingen».
roles-change-solo = Vil du legge fra deg rollen?
roles-change-lead-solo = Det du har skrevet, får ingen andre se. En ny leder begynner på sin egen vei.
progress-none-solo = Du har ikke begynt ennå. Slik kan veien bli:
progress-usual-pace-solo = Det som ligger foran, er et anslag: { $weeks } uker per fase, til du har din egen fart.
history-created-solo = Opplegget ble opprettet
history-helper_changed-solo = En ny hjelper følger med
history-helper-gone-solo = Hjelperen følger ikke med lenger
history-method_moved-solo = Over til en nyere utgave av opplegget
history-followed_on-solo = Videre til { $method }
onward-moves-solo = Begynner du nå, er { $method } fullført. Hjelperen blir med videre, og historien blir tatt vare på.
progress-own-pace-solo =
    { $weeks ->
        [one] Det som ligger foran, er et anslag: én uke per fase, slik du har brukt til nå.
       *[other] Det som ligger foran, er et anslag: { $weeks } uker per fase, slik du har brukt til nå.
    }
plan-none-solo = Her står det som er bestemt: hva, hvem og når. Begynn gjerne med ett tiltak.
plan-draft-solo = ikke sett ennå
plan-read-lead-solo = Planen gjelder når denne utgaven er sett. Merknader blir stående.
plan-read-all-solo = Denne utgaven er sett, og planen gjelder.
plan-holds-now-solo = Takk! Nå er planen sett, og den gjelder.
refused-plan-not-seen-solo = Planen gjelder når du har sett den.
hint-plan-remark-solo = Noe som er verdt å huske om planen
do-begin-action-solo = Jeg er i gang
label-works-solo = Slik merker du at det virker
label-looks-back-solo = Dag for å se tilbake
label-sign-solo = Hvordan merker du at det virker?
label-evaluates-solo = Når ser du tilbake?
refused-evaluation-outside-solo = Du ser tilbake 8 til 12 uker etter fristen. Velg en dag der.
staff-lead-solo = Takk til alle som har sagt hva de mener! { $who } har gått gjennom handlingsplanen.
evaluation-title-solo = Du ser tilbake på tiltakene
evaluation-asked-solo = Hva kom ut av det du bestemte? Det tar et par minutter.
evaluation-who-sees-solo = Svarene er dine. De vises bare i chatten du har alene med meg.
evaluation-who-sees-short-solo = Svarene er dine, og vises bare her.
evaluation-onward-solo = Hva gjør du med det?
evaluation-asks-carried_out-solo = Fikk du gjort det du hadde bestemt?
evaluation-asks-effect-solo = Ga det den virkningen du håpet på?
evaluation-asks-enough-solo = Er det du har gjort, nok?
evaluation-asks-changed-solo = Er noe blitt annerledes på arbeidsplassen siden du begynte?
evaluation-asks-new_risks-solo = Har det du gjorde, ført til nye eller uventede problemer?
evaluation-kept-solo = Hver side lagres når du går videre eller tilbake. Du kan endre svarene til du avslutter.
evaluation-answers-solo = Slik ser du på tiltakene
evaluation-topic-alike-solo = Hva tar du med deg videre?
evaluation-topic-silent-solo = Her er spørsmålene. Ta gjerne en stund med dem.
evaluation-leader-ends-solo = Lagre hva som kom ut av det, og hva du lærte.
evaluation-end-lead-solo = Det du svarte, er fylt ut.
label-evaluation-learned-solo = Hva lærte du? (valgfritt)
evaluation-settled-on-solo = Avsluttet { $day }.
evaluation-told-keep-solo = { $effect }. Du fortsetter med det.
evaluation-told-change-solo = { $effect }. Det er nå et nytt forslag som du kan endre.
evaluation-learned-solo = Dette lærte du
do-evaluation-each-solo = Svarene dine
evaluation-again-solo = Dette lærte du forrige gang
evaluation-again-lead-solo = Nå begynner noe nytt. Vil du ta det med i stafettpinnen?
evaluation-next-solo = Du ser tilbake neste gang { $day }. Da spør jeg deg.
overdue-lead-solo = Her ser du hva som er over fristen. Hva skal til nå?
overdue-kept-close-solo = Listen sendes bare når noe nytt står på den, og aldri mer enn én gang i uka.
bring-reveal-solo = Tenk også gjennom
handovers-lead-solo = Her ser du det som mangler en ansvarlig.
because-before-answer-solo = Du, og hjelperen om du har en, ser i handlingsplanen hvordan tiltaket står.
because-before-next-solo = Er det ikke ferdig, spør jeg på dagen og én gang etterpå. Så tar du det med til neste stoppunkt.
because-on-answer-solo = { because-before-answer-solo }
because-on-next-solo = Er det ikke ferdig, spør jeg én gang til om noen dager. Så tar du det med til neste stoppunkt.
because-after-others-solo = { because-form-others-solo }
because-after-answer-solo = { because-before-answer-solo }
because-after-next-solo = Jeg spør ikke mer om denne fristen. Er det ikke ferdig, tar du det med til neste stoppunkt.
because-again-answer-solo = { because-before-answer-solo }
because-given-answer-solo = { because-before-answer-solo }
because-evaluation-cause-solo = Det er rundt ti uker siden fristen for et tiltak.
because-evaluation-others-solo = { because-form-others-solo }
because-evaluation-answer-solo = Bare du. Det som kommer ut av det, står i handlingsplanen.
because-evaluation-next-solo = Når du har svart, lagrer du hva som kom ut av det.
because-overdue-cause-solo = Noen tiltak er over fristen, og planen er din.
because-overdue-others-solo = { because-form-others-solo }
because-overdue-answer-solo = Det du gjør med et tiltak, står i planen.
because-overdue-next-solo = Listen kommer høyst én gang i uka. Den går aldri videre til noen andre.
bulletin-own-solo = Hos deg
bulletin-own-go_on-solo = { $day }, og du gikk videre
bulletin-own-stay-solo = { $day }, og du ble litt til
bulletin-own-go_back-solo = { $day }, og du gikk tilbake
bulletin-well-learned-solo = Du har sett tilbake, og skrevet ned det du lærte.
bulletin-well-action_done-solo = Du er ferdig med «{ $what }».
bulletin-well-all_answered-solo = Du svarte på det siste stoppunktet.
bulletin-well-gathered-solo = Du fikk gjort det du hadde satt av dagen til.
bulletin-well-handed_over-solo = Du skrev stafettpinnen.
bulletin-well-begun-solo = Du er i gang.
experience-lead-solo = Hva har du lært som andre kan ha nytte av? Skriv gjerne rollen i stedet for navnet.
experience-all-agree-solo = Det kan stå i dialogbrevet til andre grupper. Du kan trekke det tilbake når som helst.
experience-earlier-solo = Det du har delt før
experience-free-lead-solo = Det kan stå i et av de neste dialogbrevene.
experience-any-time-solo = Du kan trekke det tilbake når som helst. Da går det ut av alle brev som ikke er sendt.
label-experience-told-solo = Erfaringen din
hint-experience-told-solo = Jeg prøvde …, og da …
do-experience-keep-solo = Del
refused-experience-short-solo = Skriv en setning eller to om det du har lært.

### Når noe ikke lar seg gjøre

refused-title = Det gikk ikke denne gangen
refused-holds-another = Du er { $role } i denne gruppa. Legg fra deg den rollen først, om du vil bytte.
refused-other-role = Skjemaet var til en annen rolle. Her er det som gjelder deg nå.
refused-not-a-channel = Skriv «hjelperkanal» i den kanalen som skal bli hjelpernes, så gjør jeg den til det.
refused-you-wrote = Dette skrev du. Det er ikke lagret, så kopier det gjerne:
refused-not-yours = Det er { $who } som kan gjøre dette. Ingenting er endret.
refused-not-found = Det finner jeg ikke her. Kanskje er det flyttet eller avsluttet.
refused-several = Du er med i flere grupper, og jeg vet ikke hvilken du mener. Skriv det samme i gruppas chat, eller åpne gruppa under «Mine grupper».
refused-unreadable = Noe i kortet passet ikke lenger. Ingenting er endret. Prøv igjen fra et nytt kort.
refused-too-long = Teksten er litt for lang. Det er plass til { $limit } tegn.
refused-outdated = Dette kortet er fra tidligere. Se hva som gjelder nå.
refused-role-taken = { $name } er { $role } her nå. Den som har rollen, kan legge den fra seg.
refused-name-missing = Skriv navnet på arbeidsplassen og hvem som eier den.
refused-no-role = Du har ingen rolle i denne gruppa nå. Skriv «roller» i gruppas chat for å velge en.
refused-not-yet = Vi venter på flere svar. Svarene vises når alle tre rollene har svart, eller når stoppunktet lukker.
refused-no-proposal = Det er ikke noe forslag å bekrefte ennå. Foreslå gjerne veien videre.
refused-party-needed = I denne fasen trengs svar fra alle tre rollene før den kan avsluttes.
refused-parties-missing = Vi mangler { $roles }. Alle tre rollene må være på plass før dere setter i gang.
refused-past-date = Den dagen har vært. Velg i dag eller senere.
refused-too-far = Det er mer enn et år til. Er det riktig år?
refused-baton-unfilled = «{ $field }» er tom, og neste fase trenger den. Noen få ord er nok.
refused-quiet-weeks = Det klarte jeg ikke å lese. Stille uker skrives slik: 8, 27-32, påske, 20.12-2.1. Til sammen kan de vare i høyst et halvt år.
refused-bad-date = Den dagen finner jeg ikke i kalenderen. Velg en annen.
refused-not-here = Dette gjør dere i chatten eller kanalen det gjelder, der alle er med. Legg meg til der, og skriv det samme.
refused-chat-taken = Denne chatten hører til en annen gruppe. Bruk en annen chat eller kanal.
refused-only-for-leaders = Dette opplegget er bare for ledere, så her finnes det ingen andre roller.
refused-for-you-alone = Dette opplegget er bare for ledere. Skriv koden til meg i chatten vi to har alene.
refused-joined-elsewhere = Gruppa har en annen chat allerede. Fortsett gjerne der.
refused-unknown-code = Den koden passer ikke her. Se på den en gang til, eller spør den som ga deg den.
refused-no-tool = Det er ingen duk å åpne akkurat nå. Den ligger klar i fasen som bruker den.
refused-go-private = Skjemaet ditt ligger i chatten du har alene med meg, så ingen andre ser hva du svarer. Skriv «stoppunkt» til meg der.
refused-paused = Gruppa har pause til { $until }. «Fortsett nå» på kortet avslutter pausen.
refused-ended = Veien er avsluttet. Leder eller hjelper kan åpne den igjen.
refused-not-held-yet = Den dagen har ikke vært ennå. Den kan flyttes eller avlyses.
refused-number = Skriv et helt tall fra 0 til { $most }, eller la det stå tomt.
refused-pause-over = En pause varer i hvert fall til i morgen. Velg en dag som kommer.
refused-pause-long = Det er mer enn et år til. Velg en tidligere dag, eller la leder avslutte. Veien kan åpnes igjen.
refused-reason-missing = Skriv noen få ord om hvorfor, så de som kommer etter, kan lese det.
refused-to-oneself = Rollen er din allerede. Den gis videre til en annen.
refused-to-several = Velg én person om gangen. Ingenting er endret.
refused-day-missing = Velg dagen du er tilbake, så går rollen tilbake av seg selv.
refused-on-offer = Det er allerede spurt i chatten om hvem som kan ta denne rollen. Ett tilbud om gangen.
refused-offer-over = Dette tilbudet gjelder ikke lenger: Rollen er tatt, eller tilbudet er tatt tilbake.
refused-offered-to-another = Dette tilbudet er til { $name }. Ingenting er endret.
refused-offered-to-somebody = Dette tilbudet er til en annen. Ingenting er endret.
refused-not-your-offer = Det er { $name } som kan ta tilbake tilbudet. Ingenting er endret.
refused-holds-it-already = Du har denne rollen allerede, så det er ingenting å ta over.
refused-only-lent = Du har rollen for { $name }. Legg den fra deg, så går den tilbake dit.
refused-no-shared-chat = Rollen tilbys i gruppas chat, og der får jeg ikke skrevet nå. Legg meg til der først.
refused-department-missing = Arbeidsplassen har en gruppe fra før. Skriv avdelingen også, så gruppene kan skilles fra hverandre.
refused-department-taken = «{ $name }» har en gruppe på dette opplegget fra før. Velg en annen avdeling, eller gå til gruppa som er der.
refused-too-many-groups = { $name } har { $limit } grupper allerede, og flere er det ikke plass til. Kanskje kan en av dem brukes?
refused-try-later = Det ble mange koder på kort tid. Vent et kvarter, og sjekk koden med den som ga deg den.
refused-not-a-helper = Velg en av hjelperne i listen.
refused-nobody-to-free = Ingen har den rollen nå. Ingenting er endret.
refused-unknown-owner = Den eieren finner jeg ingen gruppe hos. Velg en i listen.
refused-vote-closed = Avstemningen er avsluttet, så det går ikke an å legge til noe. Takk for at du ville være med.
refused-vote-begun = Avstemningen er åpnet. Det som er spurt om, kan ikke endres nå, for noen kan ha svart. Du kan avlyse den og lage en ny.
refused-vote-closes = Velg et tidspunkt som kommer, høyst { $days } dager fram.
refused-too-soon-again = Det samme ble spurt for litt siden. For at ingen skal kunne regne ut hvem som har svart hva, kan det spørres igjen fra { $until }.
refused-empty-ballot = Svar på minst ett spørsmål, så teller det med. Ingenting er sendt ennå.
refused-table-missing = Velg hvilket bord dere sitter ved, og send en gang til. Ingenting er sendt ennå.
refused-group-missing = Velg hvor du hører til, og send en gang til. Ingenting er sendt ennå.
refused-too-many-chosen = { $most ->
        [one] Velg én. Nå er det valgt { $chosen }. Ingenting er sendt ennå.
       *[other] Velg høyst { $most }. Nå er det valgt { $chosen }. Ingenting er sendt ennå.
    }
refused-choose-exactly = { $most ->
        [one] Velg én. Nå er det valgt { $chosen }. Ingenting er sendt ennå.
       *[other] Velg { $most }. Nå er det valgt { $chosen }. Ingenting er sendt ennå.
    }
refused-not-points = Poeng er hele tall: 0, 1, 2 og så videre. Ingenting er sendt ennå.
refused-too-many-points = Det er { $most } poeng å dele ut, og nå er det delt ut { $given }. Ingenting er sendt ennå.
refused-names-a-person = { $found ->
        [identity] Det ser ut som et fødselsnummer eller et kontonummer i teksten. Skriv den uten, og send en gang til. Ingenting er lagret.
        [mail] Det ser ut som en e-postadresse i teksten. Skriv den uten, og send en gang til. Ingenting er lagret.
       *[phone] Det ser ut som et telefonnummer i teksten. Skriv den uten, og send en gang til. Ingenting er lagret.
    }

### Det man kan skrive; streken skiller ord som betyr det samme

typed-help = hjelp | hjelp meg | hjelpe | hva kan du | ? | hei | hallo
typed-status = status | hvor er vi
typed-checkin = stoppunkt | stoppunktet | svar
typed-baton = stafettpinne | stafettpinnen | pinne
typed-groups = mine grupper | grupper | gruppene mine
typed-workplace = ny arbeidsplass | arbeidsplass | nytt sykehjem
typed-language = språk | bytt språk
typed-helpers_channel = hjelperkanal | hjelperkanalen | hjelpernes kanal
typed-claim = programleder
typed-start = start gruppe | start | start en gruppe | start uten hjelper
typed-join = kode | koden | bli med
typed-roles = roller | rolle | rollene
typed-settings = innstillinger | innstilling | stille uker
typed-sent = sendt | hva er sendt
typed-overview = oversikt | programoversikt
typed-digest = ukebrev | ukebrevet
typed-bulletins = dialogbrev | dialogbrevene | dialogbreva
typed-occasions = arrangementer | arrangementene
typed-new_occasion = nytt arrangement
typed-share_experience = del erfaring | del en erfaring | erfaring
typed-bulletin_archive = alle dialogbrev | arkiv | dialogbrevarkivet
typed-bulletin_replies = svar på dialogbrevet | svar på dialogbrev | svarene på dialogbrevet
typed-progress = framdrift | framdriftsplan | framdriftsplanen | fremdrift | fremdriftsplan
typed-left_off = her slapp vi | hvor slapp vi | her slapp dere | hvor slapp dere
typed-history = historie | historien | historikk
typed-onward = hva nå | neste opplegg | hva kan komme nå
typed-method = om opplegget | opplegget
typed-give = gi rollen videre | gi videre rollen | gi fra meg rollen
typed-away = borte
typed-owners = målform | målformer
typed-free = rollen er ledig | ledig rolle
typed-give_group = gi gruppa videre | gi gruppen videre
typed-ways = andre veier | andre valg
typed-play = spill | spill som | bytt person
typed-votes = avstemning | avstemninger | lag en avstemning | avstemningen | ny avstemning
typed-vote = stem | svar på avstemning
typed-result = resultat | resultatet | resultater
typed-sort = sorter | sorter tekster | sorter tekstene | temaer
typed-proposals = forslag | forslag til tiltak | forslagene
typed-plan = plan | planen | handlingsplan | handlingsplanen | tiltaksplan
typed-new_action = nytt tiltak | legg til tiltak
typed-action = tiltak | tiltaket
typed-overdue = over fristen | frister som har gått ut
typed-handovers = uten ansvarlig | tiltak uten ansvarlig
typed-deadlines = mine frister | fristene mine | frister
typed-nudges = påminnelser | påminnelsene
typed-evaluation = evaluering | evalueringen | evaluer tiltak | se tilbake
typed-plan_files = planen som fil | hent planen | skriv ut planen
step-take = jeg er
step-begin = sett i gang
step-workshop = dato | sett dato
step-open = åpne stoppunkt | åpne stoppunktet
step-reveal = vis svarene | vis svar
step-go_on = gå videre
step-stay = bli litt til | bli her
step-go_back = gå tilbake
step-confirm = bekreft
step-share = del med hjelperen | del svarene
step-hand_over = lever stafettpinnen | lever
step-correct = rett stafettpinnen | rett pinnen
step-new_round = ny runde | start en ny runde
step-pause = pause til | ta pause til | pause | ta pause
step-resume = fortsett | fortsett nå
step-called_off = avlyst | avlys
step-held = gjennomført | vi gjennomførte det
step-skip = hopp over | hopp over fasen
step-end = avslutt | avslutte
step-reopen = åpne igjen | åpne veien igjen
step-tool = duk | duken | åpne duken | dialogduk | tiltaksduk
step-tool_next = neste oppgave | neste steg
step-away = jeg er borte
step-take_over = jeg tar over | ta over
step-take_back = ta tilbake tilbudet
step-come_back = jeg er tilbake
step-stand_again = jeg fortsetter
step-vote_close = avslutt avstemningen | lukk avstemningen
step-bulletin_new = nytt dialogbrev | nytt brev
step-done = ferdig | jeg er ferdig | ferdig med | tiltaket er ferdig
step-on_track = i rute | alt i rute | går etter planen
step-needs_help = trenger hjelp | jeg trenger hjelp | trenger hjelp med
step-move = flytt | flytt til | flytt fristen til | utsett | utsett til | ny frist
step-hand_on = gi videre | gi videre til | gi tiltaket videre til | gi tiltaket videre
step-rest_shift = minn meg på neste vakt | minn meg neste vakt | neste vakt
step-rest_pause = la meg være til | la meg være i fred til | ikke minn meg før
step-rest_end = minn meg igjen | minn meg som før
step-inform = informer de ansatte | informer ansatte | fortell de ansatte
self-me = meg | jeg | meg selv
echo-because = fordi | siden
echo-to = til
wish-on = på
wish-off = av
answer-yes = ja | jepp | jada
answer-partly = delvis | litt | både og
answer-no = nei | neppe
part-leader = leder | lederen
part-union_rep = tillitsvalgt | tillitsvalgte
part-safety_rep = verneombud | verneombudet
part-helper = hjelper | hjelperen
part-lead = programleder
part-colleagues = kolleger | kollegene | kollegaer
