# Nynorsk. Same nøklar og same {$plassar} som nb.ftl, som er kjelda.

### Dagar og tider

pattern-day = ccc'.' d. MMM
pattern-date = d. MMMM
pattern-weekday = EEEE d. MMM
pattern-month = MMM y
day = { $day } (veke { $week })
moment = { $day } kl. { $hour }.{ $minute }
corrected = Retta { $day }
usual-quiet = 27-32, påske, 20.12-2.1

### Ord som går att

role-leader = leiar
role-union_rep = tillitsvald
role-safety_rep = verneombod
role-helper = hjelpar
role-lead = programleiar
role-owner = ansvarleg
role-for-leader = Har ansvaret, og det siste ordet om vegen vidare.
role-for-union_rep = Snakkar på vegner av kollegaene, og er med på å avgjere vegen.
role-for-safety_rep = Ser til at arbeidsmiljøet blir teke vare på heile vegen.
nobody-yet = ingen enno
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
choice-yes = Ja
choice-partly = Delvis
choice-no = Nei
choice-none = Ikkje svart
fallback = { $summary }. Kortet kan ikkje visast her. Opne Teams på ei anna eining, eller skriv «hjelp».

### Knappar

do-help = Kva kan du?
do-language = Språk
do-groups = Gruppene mine
do-helpers = Bruk kanalen for hjelparane
do-workplace = Ny arbeidsplass
do-own-group = Start utan kode
do-connect = Kople til
do-create = Opprett gruppa
do-keep = Lagre
do-change = Endre
do-settings = Innstillingar
do-take = Eg er { $role }
do-lay-down = Legg frå meg rolla
do-begin = Set i gang
do-open-group = Opne
do-show-group = Til gruppa
do-set-day = Set dato
do-move-day = Flytt
do-open-now = Opne stoppunktet no
do-answer-privately = Svar i eigen chat
do-see-answers = Sjå svara
do-fill-baton = Fyll ut stafettpinnen
do-baton-so-far = Stafettpinnen så langt
do-new-round = Start ein ny runde
do-answer = Send svaret
do-say-more = Sei litt meir
do-change-answer = Endre svaret
do-reveal = Vis svara no
do-open-form = Svar i eit eige vindauge
do-confirm = Stadfest
do-share = Ja, del
do-not-share = Nei, ikkje del
do-keep-draft = Lagre utkast
do-hand-over = Lever stafettpinnen
do-go-without = Gå vidare utan
do-sent = Kva er sendt?
do-progress = Framdrift
do-history = Historia
do-to-form = Svar på stoppunktet
do-tool-open = Opne { $tool }
do-tool-start = Start
do-tool-next = Neste
do-tool-finish = Ferdig
do-tool-again = Start på nytt
do-tool-more = Litt meir tid, 5 min
do-tool-back = Tilbake
do-onward = Kva kan kome no?
do-look-closer = Sjå nærare
do-begin-with = Start med { $method }
do-ask-helper = Spør hjelparen
do-see-others = Sjå dei andre
do-about-method = Om opplegget
do-move-method = Flytt gruppa dit
do-older = Eldre
do-newer = Nyare
do-look-again = Sjå på nytt
do-all-sent = Sending i dag
do-correct-baton = Rett stafettpinnen
do-keep-correction = Lagre rettinga

### Kva er sendt, og kva som ikkje nådde fram

clock = kl. { $hour }.{ $minute }
sent-title = Kva er sendt
sent-nothing = Her er det ikkje noko å vise enno. Det eg sender, står her frå neste gong eit stoppunkt opnar.
sent-more = og { $count } til
sent-reads = Berre partane ser kva som er lese, og Teams fortel det ikkje alltid.
sent-no-reads = Kven som har lese, ser partane i chatten dei har åleine med meg.
sent-otherwise = { $name } kan svare frå gruppechatten.
sent-to-chat = Gruppechatten
sent-to-channel = Kanalen til hjelparane
sent-to-other = Ein som ikkje er med lenger
sent-form = Skjema
sent-reminder = Påminning
sent-invitation = Invitasjon til å svare
sent-reveal = Svara
sent-baton = Stafettpinne
sent-unreached = Melding om noko som ikkje nådde fram
sent-onward = Framlegg om neste steg
sent-hello = Velkomst
sent-vote = Avrøysting
sent-nudge = Samla kort
state-waiting = står for tur
state-waiting-until = blir prøvd igjen { $when }
state-kept = ligg klart her hos meg
state-sent = sendt { $when }
state-read = sendt { $when } og lese
state-read-some = sendt { $when } og lese av nokon
state-withdrawn = trengst ikkje lenger
state-late = rakk ikkje fram i tide
state-gone = kom ikkje fram
state-twice = kan ha kome to gonger
why-closed-person = Eg får ikkje skrive til { $name } i eigen chat no.
why-closed-chat = Eg får ikkje skrive i gruppechatten no.
why-closed-there = Eg får ikkje skrive dit no.
why-absent-person = Eg har ingen chat åleine med { $name } no.
why-absent-chat = Eg er ikkje med i gruppechatten no.
why-absent-there = Eg er ikkje med der no.
why-disabled = Stafett er slått av i Teams no. Ingenting er mista.
why-ours = Noko må ordnast på mi side først. Ingenting er mista.
why-big = Kortet vart større enn Teams tek imot. Det er min feil.
why-teams = Noko gjekk gale i Teams.
why-again = Teams tok det ikkje imot akkurat då. Eg prøver igjen av meg sjølv.
why-other = Teams tok det ikkje imot. (Kode: { $code })
all-sent-title = Sending i dag
all-sent-nothing = Ingenting er sendt i dag enno.
all-sent-progress = { $done } av { $all } levert i dag
all-waiting = Står for tur: { $count }
all-kept = Ligg klart til ein chat opnar seg: { $count }
all-gone = Kom ikkje fram i dag: { $count }
all-sent-fine = Det som står for tur, går av seg sjølv. Du treng ikkje gjere noko.
all-sent-help = Der det er ein hjelpar, seier eg frå om det som ikkje nådde fram.
unreached-title = Noko nådde ikkje fram. Kan du hjelpe?
unreached-lead = Det er ingen sin feil. Dette kan du gjere:
unreached-call = { $who }, det gjeld ei gruppe du hjelper. Det er ingen sin feil.
unreached-more-alone = Sjå meir: Skriv «{ $word }» til meg i eigen chat.
unreached-kept = Dette ligg klart, og kjem når det opnar seg: { $letters }
unreached-gone = Dette kjem ikkje fram: { $letters }
unreached-asked = Eg har spurt i gruppechatten i staden.
unreached-do-person = Be gjerne { $name } opne Stafett i Teams og skrive «hei» til meg der. Då kjem eg fram igjen.
unreached-do-answer = Fortel gjerne { $name } at det går an å svare der. Eit «hei» til meg i eigen chat hjelper òg.
unreached-do-chat = Be gruppa leggje meg til i chatten igjen, eller skrive noko til meg der.
unreached-do-disabled = Be ein administrator slå på Stafett i Teams.
unreached-do-tell = Sei det gjerne vidare på ein annan måte.
unreached-well-title = Alt når fram igjen
unreached-well-lead = Ingenting ventar på hjelp no. Du treng ikkje gjere noko.

### Roller som skifter hender

do-give-role = Gi rolla vidare
do-offer = By fram rolla
do-take-over = Eg tek over
do-take-back = Ta tilbake tilbodet
do-come-back = Eg er tilbake
do-go-on = Eg held fram
do-free-role = Rolla er ledig
do-another-group = Ny gruppe på same arbeidsplass
do-away = Eg er borte
do-give-group = Gi gruppa vidare
give-title = Gi rolla som { $role } vidare
give-lead = Du har rolla til nokon tek over. Alt de har gjort, blir med vidare.
give-taker-lead = Utan namn kan alle i chatten til gruppa ta over. Éin person om gongen.
label-how = Kor lenge
how-good = For godt
how-until = Til ein dag
how-return = Til eg er tilbake
how-told-good = for godt
how-told-until = til { $day }
how-told-return = til { $name } er tilbake
label-deputy-until = Dagen du er tilbake (når du valde «Til ein dag»)
label-taker = Til kven? (valfritt)
hint-taker = Søk blant dei som er i chatten
taker-anybody = Alle i chatten
label-offer-to = Til
offer-title = Kven tek over som { $role }?
offer-lead = { $name } vil gi rolla som { $role } vidare.
offer-to = Til { $who }
offer-to-one = Til éin bestemd i chatten
offer-to-anybody = Alle i chatten kan seie ja.
offer-until-then = { $name } har rolla til nokon tek over.
offer-taken-title = Rolla er gitt vidare
offer-taken-lead = { $name } er { $role } no.
offer-taken-back-title = Tilbodet er teke tilbake
offer-taken-back-lead = { $name } er framleis { $role }.
offer-lapsed-title = Ingen tok over denne gongen
offer-lapsed-lead = { $name } er framleis { $role }, og kan spørje igjen.
role-is-yours = Du er { $role } no
role-is-yours-again = Du er { $role } igjen
role-works-on = Rolla er ein funksjon i gruppa, og arbeidet held fram der de er.
role-is-lent = Du har rolla for { $name }, til { $name } er tilbake.
role-is-lent-until = Du har rolla for { $name }, til { $day }. Så går ho tilbake av seg sjølv.
role-lent-short = { $name }, vara for { $whom }
role-lent-until-short = { $name }, vara for { $whom } til { $day }
role-is-given-title = Takk, rolla er i gode hender
role-is-given = { $name } er { $role } no.
role-given-for-good = Opne spørsmål følgjer med rolla. Du er framleis velkomen i chatten.
role-given-for-a-time = Opne spørsmål går til den som har rolla så lenge. Når du er tilbake, får du vite kvar de er.
role-went-back-title = Takk for at du tok vare på rolla
role-went-back = { $name } er { $role } igjen.
roles-alone =
    { $count ->
        [one] Eg får ikkje skrive til { $names } i eigen chat no. Eit «hei» til meg der hjelper.
       *[other] Eg får ikkje skrive til { $names } i eigen chat no. Eit «hei» til meg der hjelper.
    }
taker-absent-title = Den du valde, er ikkje i chatten til gruppa
taker-absent-lead = Difor er tilbodet teke tilbake, og du er framleis { $role }. Legg personen til i chatten først, eller la alle der få spørsmålet.
term-title = Er du vald på nytt?
term-lead = Du tok rolla her { $day } { $year }. Verneombod blir valde for to år om gongen.
term-known = Eg veit berre når du tok rolla her, så perioden din kan vere ein annan.
term-goes-on-title = Så fint at du held fram!
term-goes-on-lead = Då spør eg ikkje igjen før { $day }.
vacant-title = Ledig rolle: { $roles }
vacant-left = Den som hadde rolla, er ikkje med i chatten lenger. Alt arbeidet ligg att i gruppa.
vacant-freed = Den som hadde rolla, kan ikkje ha ho no. Alt arbeidet ligg att i gruppa.
vacant-who = Kven kan ta rolla, fast eller for ei tid?
vacant-back = Den som kjem tilbake før nokon har teke rolla, får ho igjen av seg sjølv.
filled-title = Rollene er fylte igjen
filled-lead = No er det { $names }.
came-back-title = Velkomen tilbake!
came-back-lead = { $name } er { $role } igjen.
vacant-helper-title = Ei rolle er ledig
vacant-helper-lead = Gruppa manglar { $roles }. Det er ingen sin feil, og ingenting er mista.
vacant-helper-do = Eg har spurt i chatten til gruppa kven som kan ta rolla. Det hjelper gjerne om du òg spør.
vacant-helper-alone = Gi koden { $code } til den som er leiar no. Den nye leiaren skriv han til meg i sin eigen chat, og byrjar på sin eigen veg.
free-title = Kva rolle er ledig?
free-lead = Bruk dette berre når den som har rolla, er borte utan å ha sagt frå.
free-told = Personen får vite det i eigen chat, og kan ta rolla igjen så lenge ingen andre har teke ho.
free-nobody = Ingen har ei rolle her no.
freed-title = Rolla er ledig
freed-lead = { $name } har ikkje lenger rolla som { $role }. Gruppa er spurd om kven som kan ta ho.
freed-alone = { $name } har ikkje lenger rolla som { $role }. Gi koden { $code } til den som er leiar no, som byrjar på sin eigen veg. Det som er skrive før, får ingen andre sjå.
freed-from-title = Rolla som { $role } er sett ledig
freed-from-lead = Nokon trudde at du var borte. Er du her, tek du berre rolla igjen i chatten til gruppa.
freed-from-alone = Nokon trudde at du var borte. Er du her, skriv du berre koden { $code } til meg her, så held du fram der du var.

### Hjelparar som er borte, og grupper som får ein annan

helper-more = Meir for deg som følgjer gruppa
label-absent-until = Siste dagen du er borte
label-cover = Kven følgjer gruppene dine så lenge?
label-new-helper = Ny hjelpar
helper-nameless = Hjelpar { $number } (ikkje møtt enno)
absence-title = Eg er borte
absence-lead = Den du vel, ser og kan det same som du i gruppene dine til og med siste dagen. Så sluttar det av seg sjølv.
absent-title = Du er borte til og med { $day }
absent-lead = { $name } følgjer gruppene dine så lenge.
absence-over-title = Velkomen tilbake!
absence-over-lead = Du følgjer gruppene dine sjølv igjen.
covering-title = Du følgjer nokre grupper for ei tid
covering-lead = { $name } er borte til og med { $day }, og har bede deg følgje gruppene så lenge.
covering-count =
    { $count ->
        [one] Det er éi gruppe. Du finn ho blant gruppene dine.
       *[other] Det er { $count } grupper. Du finn dei blant gruppene dine.
    }
no-other-helper-title = Det er ingen andre hjelparar enno
no-other-helper-lead = Når fleire er med i teamet til hjelparane, kan du velje ein av dei her.
give-group-title = Gi gruppa til ein annan hjelpar
give-group-lead = Den nye hjelparen følgjer gruppa for godt. Gruppa merkar elles ingen skilnad.
given-group-title = Gruppa har fått ein ny hjelpar
given-group-lead = { $name } følgjer gruppa frå no av.
received-group-title = Du følgjer denne gruppa no
received-group-lead = Du ser kor langt ho er komen. Svar ser du berre om gruppa vil dele dei.

### Målform og fylke

language-either = Gruppa vel sjølv
owners-title = Målform for kommunar og eigarar
owners-lead = Gruppene hos denne eigaren følgjer valet med ein gong. Korta folk får åleine, følgjer deira eige språk.
owners-none = Det er ingen grupper enno.
owners-law = Eit språkvedtak i ein kommune gjeld det statlege organ skriv til kommunen.
owner-now = { $name }: { $language }
label-owners-language = Språket i korta til gruppene
owner-kept-title = Valet er lagra
owner-kept-fixed =
    { $count ->
        [one] Éi gruppe følgjer det no.
       *[other] { $count } grupper følgjer det no.
    }
owner-kept-either =
    { $count ->
        [one] Éi gruppe kan velje sjølv igjen.
       *[other] { $count } grupper kan velje sjølv igjen.
    }
settings-language-fixed = Språket er bestemt for alle grupper hos { $owner }. Korta du får åleine, følgjer ditt eige språk.
label-county = Fylke
county-none = Ikkje valt

### Velkomen

hello-title = Hei! Eg er Stafett
hello-personal = Eg hjelper HMS-grupper å halde arbeidet i gang, eitt steg om gongen. Stoppunkta dine kjem hit, og berre du ser dei.
hello-group = Eg følgjer HMS-gruppa frå fase til fase. Har de fått ein kode av hjelparen? Skriv han her, så er de i gang. Utan kode kan de starte sjølve.
hello-channel = Er de ei HMS-gruppe med ein kode, kan de skrive han her. Er du programleiar, kan du gjere denne kanalen til kanalen for hjelparane.
hello-play = Du øver på eiga maskin. Skriv «{ $word }» for å byte person.
label-code = Koden til gruppa
hint-code = Til dømes ABC234
help-title = Dette kan eg hjelpe med
help-lead = Trykk på ein knapp, eller skriv eit ord:
help-more = Meir du kan skrive
help-steps = Alt på vegen kan òg skrivast: «set dato 4.9.», «ja, delvis, nei», «gå vidare», «stadfest», «pause til 4.1.», «historie», «om opplegget».
help-planning = Om planen kan du skrive: «nytt tiltak», «tiltak 3», «over fristen», «evaluering», «planen som fil», «påminningar».
help-answering = Om eit tiltak kan du skrive: «ferdig», «i rute», «treng hjelp», «ny frist 12.9.», «gi vidare til Kari», «minn meg på neste vakt».
help-letters = Om dialogbrev kan du skrive: «alle dialogbrev», «del erfaring», «dialogbrev av», «dialogbrev på».
help-groups = gruppene du er med i
help-language = språket i dine eigne kort
help-status = kvar gruppa er no
help-checkin = svar, eller sjå svara
help-baton = det de tek med til neste fase
help-roles = kven som har kva rolle
help-settings = språk og stille veker for gruppa
help-sent = kva som er sendt, og om det nådde fram
help-overview = kven som er aktive, med tal og fil
help-digest = brevet til deg som hjelpar kvar veke; «av» og «på» følgjer
help-progress = framdriftsplanen, òg som bilete
help-votes = spør alle på jobb, utan å vite kven som svarer kva
help-plan = handlingsplanen: kva, kven og når
help-deadlines = tiltaka du har ansvaret for, i alle grupper
help-join = og så sjølve koden, i chatten til HMS-gruppa
help-start = start utan hjelpar, i chatten til HMS-gruppa
help-workplace = ny arbeidsplass med ei HMS-gruppe
help-helpers_channel = skriv det i kanalen som skal bli for hjelparane
help-give = gi rolla di vidare, for godt eller for ei tid
help-away = la ein annan hjelpar følgje gruppene dine
help-owners = språket som ein kommune eller eigar har valt
help-play = byt person medan du øver
not-understood-title = Det forstod eg ikkje heilt
not-understood-tip = Prøv eit kort ord, som «status», eller sjå kva eg kan.
not-understood-guess = Meinte du «{ $guess }»? Skriv det, så prøver vi igjen.
sorry-title = Noko gjekk gale hos meg
sorry-lead = Det var ikkje din feil, og ingenting er endra. Prøv ein gong til om litt.
language-title = Kva språk vil du ha?
language-lead = Det gjeld korta du får åleine. Korta til gruppa følgjer språket til gruppa.
language-now = No
language-kept-title = No snakkar vi nynorsk
language-kept-lead = Korta du får åleine, kjem på nynorsk frå no av.
lead-claimed-title = Du er programleiar
lead-claimed-lead = Vel kanalen til hjelparane: Legg meg til i teamet deira, og skriv «{ $word }» i kanalen.
claim-refused-title = Koden passa ikkje
claim-refused-lead = Han kan vere brukt, eller skriven litt annleis. Sjekk med den som gav deg koden.
helpers-made-title = Dette er kanalen til hjelparane no
helpers-made-lead = Alle i teamet er hjelparar. Dei kan opprette arbeidsplassar og følgje gruppene sine.
play-title = Byt person
play-now = Du er { $role } no.
play-nobody = Du er deg sjølv no.
play-lead = Vel kven du vil vere. Det finst berre når du øver på eiga maskin.
play-colleagues = Kollegaene svarer
play-colleagues-voted = { $count } oppdikta kollegaer har svart på «{ $vote }». Skriv det same ein gong til, så svarer fleire. Vil du sjå resultatet, skriv «{ $close }».
play-colleagues-none = Inga avrøysting er open. Skriv «avrøysting» og opne ei først.
play-notes = Vi rekk ikkje rapporten i ro | Godt humør på vakt | Meir tid til opplæring | Vi hjelper kvarandre | For lite folk i helgene | Leiinga lyttar | Vi manglar eit møterom | Turnusen kjem for seint
play-tip = Du kan òg la tida gå: Skriv «{ $phrase }».
play-on-title = Tida har gått
play-on-lead = No er det { $moment }.
play-on-sent = Det som fall i tid på vegen, er sendt.
play-on-ask = Kor langt skal tida gå?
play-on-tip = Du kan òg skrive det, som «{ $phrase }».
play-on-example = spel fram ei veke
play-on-never-back = Tida går berre framover. Dette finst berre når du øver på eiga maskin.
play-far-1 = Ein dag
play-far-3 = Tre dagar
play-far-7 = Ei veke
play-forward = fram | framover | vidare
play-days = dag | dagar | døgn
play-weeks = veke | veker
play-one = ein | éin | ei | eit | eitt | neste
play-numbers = ein | to | tre | fire | fem | seks | sju | åtte | ni | ti | elleve | tolv

### Arbeidsplass, gruppe og roller

workplace-title = Ny arbeidsplass
workplace-lead = Du får ein kode som HMS-gruppa skriv i sin eigen chat.
own-group-title = Start ei HMS-gruppe
own-group-lead = De kan fint starte utan hjelpar. Gruppa bur i denne chatten.
label-name = Namnet på arbeidsplassen
hint-name = Til dømes Solbakken sjukeheim
label-owner = Kommune eller annan eigar
hint-owner = Til dømes Vestbygd kommune
label-department = Avdeling (om de vil)
hint-department = Til dømes 2. etasje
label-group-language = Språket i korta til gruppa
label-method = Opplegg
workplace-made-title = Gruppa er klar
workplace-made-lead = Gi HMS-gruppa denne koden:
workplace-made-first = 1. Legg meg til i chatten eller kanalen til HMS-gruppa.
workplace-made-then = 2. Skriv koden der.
workplace-made-last = 3. Leiar, tillitsvald og verneombod vel rolla si. Så kan dei setje i gang.
workplace-made-without-group = Har dei ingen felles chat enno? Lag ein med dei tre, og legg meg til.
roles-title = Kven er kven?
roles-lead = Vel rolla du har i denne gruppa.
roles-missing = Vi manglar { $roles }.
roles-complete = Alle tre er på plass. De kan setje i gang!
roles-begun = Alle tre er på plass, og gruppa er i gang.
roles-function = Ei rolle er ein funksjon i gruppa. Eg lagrar aldri kva forbund nokon er med i.
roles-change = Er de fleire, eller vil du byte rolle?
roles-change-lead = Vil du byte, legg du først frå deg rolla du har. Arbeidet ligg att i gruppa.
settings-title = Innstillingar for gruppa
settings-lead = Dette gjeld for heile gruppa.
label-quiet = Stille veker
settings-quiet-lead = Då uroar eg ingen. Skriv vekenummer, datoar eller påske, med komma mellom. Har de ingen? Skriv «ingen».
settings-kept-title = Innstillingane er lagra

### Vegen til gruppa

phase-of = Fase { $place } av { $all }
round = runde { $round }
board-purpose = Målet med fasen
board-prepare-workshop = Før verkstaden
board-prepare-meeting = Før møtet
board-prepare-session = Før samlinga
board-prepare-alone = Slik blir det gjort
board-prepare-look_back = Før tilbakeblikket
board-when-workshop = Når er verkstaden?
board-when-meeting = Når møtest de?
board-when-session = Når er samlinga?
board-when-alone = Innan når har alle sett eller gjort det?
board-when-look_back = Når er tilbakeblikket?
board-when-lead = Stoppunktet opnar av seg sjølv første arbeidsmorgonen etterpå.
board-ready = Er de klare for stoppunktet no?
board-ready-lead = Då får alle spørsmåla sine med ein gong.
label-day-workshop = Dag for verkstaden
label-day-meeting = Dag for møtet
label-day-session = Dag for samlinga
label-day-alone = Siste dag
label-day-look_back = Dag for tilbakeblikket
label-new-day = Ny dag
board-day-workshop = Verkstad { $day }
board-day-meeting = Møte { $day }
board-day-session = Samling { $day }
board-day-alone = Kvar for seg, innan { $day }
board-day-look_back = Tilbakeblikk { $day }
board-no-meeting = Ingen treng å møtast for dette.
board-opens = Stoppunktet opnar { $when }, for kvar av dykk åleine.
board-soon = Det er under to veker til, og då er turnusen ofte lagd. Sjekk gjerne at alle som skal vere med, kan.
board-move = Flytt dagen
board-asking = Stoppunktet er ope
board-answered = { $count } av { $all } roller har svart
board-all-roles-in = Alle tre rollene har svart.
board-until = Svara blir viste når alle har svart, og seinast { $day }.
board-talking = Svara ligg på bordet
board-talking-lead = Snakk saman om det de ser ulikt, og bli samde om vegen vidare.
board-handing = De går vidare!
board-handing-lead = Skriv kort kva de tek med til neste fase. Det er stafettpinnen.
resting-title = Runden er fullført
board-resting = Vil de ta ein ny runde?
board-resting-lead = Det de har lært, kan brukast på noko nytt. De vel når.
board-finished = De har vore gjennom heile opplegget. Godt jobba!
board-baton = Stafettpinnen frå { $phase }
board-whole-baton = Vis heile teksten
board-without-baton = Førre fase vart avslutta utan stafettpinne.
groups-title = Gruppene mine
groups-none = Du er ikkje med i noka gruppe enno. Har du ein kode, kan du skrive han i chatten til HMS-gruppa.
groups-more = og { $count } til. Gruppene der noko hende sist, står øvst.
groups-several = Du er med i fleire grupper. Opne den det gjeld.
groups-missing = Ikkje i gang enno. Manglar { $roles }.
groups-ready = Klar til å setje i gang
groups-not-begun = Ikkje i gang enno
groups-closes = Stoppunktet lukkar { $day }
groups-settled = Siste utfall: { $outcome }
settled-go_on = gå vidare
settled-stay = bli litt til
settled-go_back = gå tilbake
stage-planning = treng ein dato
stage-dated = dato er sett
stage-asking = stoppunkt ope
stage-talking = snakkar saman
stage-handing_over = fyller ut stafettpinnen
stage-resting = runden er fullført
helper-unshared = Gruppa eig svara. Du ser dei berre om alle som har svart, seier ja.

### Stoppunkt

checkin-title = Stoppunkt: { $phase }
checkin-asked = Korleis gjekk det? Det tek eit par minutt.
checkin-reminded = Ei venleg påminning: Stoppunktet er ope, og samtalen blir betre når alle tre har svart. Det tek eit par minutt.
checkin-reminded-summary = Påminning: { $title }
checkin-changing = Du kan endre svaret ditt heilt til svara blir viste.
checkin-partial = Du treng ikkje svare på alt no. Det du har svart, blir lagra.
privacy-title = Kven ser svaret ditt?
privacy-when = Eit stoppunkt er ikkje anonymt. Ingen ser svaret ditt før alle tre partane har svart, eller før stoppunktet lukkar { $day }. Då blir svara viste i chatten til gruppa, for alle som er med der.
privacy-helper = Ein hjelpar utanfor chatten ser dei berre om alle som har svart, seier ja.
privacy-no-helper = Ingen andre ser dei.
questions-to-you = Til deg som { $role }
questions-to-all = Til alle tre
label-line = Vil du seie litt meir? (valfritt)
thanks-title = Takk! Svaret ditt er lagra
thanks-partial-title = Takk! Det du har svart, er lagra
thanks-partial =
    { $count ->
        [one] Eitt spørsmål er ope enno:
       *[other] { $count } spørsmål er opne enno:
    }
thanks-until = Stoppunktet lukkar { $day }. Du kan endre svaret ditt heilt til svara blir viste.
waiting-for = Vi ventar på { $roles }.
waiting-for-last =
    { $count ->
        [one] Alle tre rollene har svart. Éin til kan svare. De kan sjå svara no, eller vente litt.
       *[other] Alle tre rollene har svart. { $count } til kan svare. De kan sjå svara no, eller vente litt.
    }
waiting-for-none = Alle har svart.
invitation-lead =
    { $count ->
        [one] Eg får ikkje skrive til deg i eigen chat no. Du kan svare her, utan at dei andre ser kva du svarer:
       *[other] Eg får ikkje skrive til dykk i eigen chat no. De kan svare her, utan at dei andre ser kva de svarer:
    }
invitation-otherwise = Opnar det seg ikkje noko vindauge? Skriv «stoppunkt» til meg i eigen chat, så kjem skjemaet der.
turned-title = Korta er snudde
turned-lead = Svara ligg i chatten til gruppa. Du kan òg sjå dei her.
turned-lead-alone = No ligg svara på bordet. Du kan sjå dei her.

### Svara blir viste

reveal-title = Svara: { $phase }
gap = Her manglar svar frå { $roles }. De kan likevel snakke saman og gå vidare.
gap-needed = Her manglar svar frå { $roles }. I denne fasen trengst alle tre før leiar kan stadfeste.
topic-title = Snakk først om dette
topic-differ = Her ser de ulikt på det. Kva ser kvar av dykk?
topic-weakest = Her er de samde om at noko manglar. Kva skal til?
topic-agreed = De svarte ja på alt. Kva var det som gjorde at det gjekk bra?
topic-silent = Ingen har svart. Ta gjerne spørsmåla høgt i fellesskap.
answers-title = Svara
answers-rest = Dei andre svara
answers-questions = Spørsmåla
row-differ = ≠ Ulike svar
lines-more =
    { $count ->
        [one] og éi linje til
       *[other] og { $count } linjer til
    }
outcome-title = Vegen vidare
outcome-lead = Snakk saman først. Så føreslår éin av dykk, og dei andre stadfestar.
outcome-proposed = Framlegg:
outcome-leader-lets-stand = Det gjeld når leiar har stadfesta. Merknader blir alltid ståande.
outcome-other = Føreslå noko anna
outcome-stands-since = Gjeld frå { $when }
outcome-next-go_on = Neste steg: fyll ut stafettpinnen.
outcome-next-stay = Neste steg: ein ny dato for denne fasen.
outcome-next-go_back = Neste steg: ein dato for fasen de går tilbake til.
outcome-add-yours = Stadfest, eller skriv ein merknad
go-on = Gå vidare til { $phase }
go-on-last = Fullfør runden
stay = Bli litt til i { $phase }
go-back = Gå tilbake til { $phase }
role-confirmed = { $role } har stadfesta
role-waited-for = { $role } har ikkje stadfesta enno
role-unfilled = { $role }: ingen har rolla no
label-remark = Merknad (valfritt)
hint-remark = Han blir ståande saman med utfallet
remarks-title = Merknader
remarks-older =
    { $count ->
        [one] Éin eldre merknad er lagra, men får ikkje plass her.
       *[other] { $count } eldre merknader er lagra, men får ikkje plass her.
    }
share-title = Del svara med hjelparen?
share-count = { $agree } av { $all } har sagt ja.
share-on = Alle har sagt ja. Hjelparen kan sjå svara.
share-lead = Ein hjelpar utanfor chatten ser svara berre når alle som har svart, seier ja. Du kan ombestemme deg.

### Stafettpinnen

baton-title = Stafettpinnen: { $phase }
baton-lead = Skriv kort. Det går rett inn i neste fase, også til nye i gruppa.
baton-lead-early = Her kan de skrive undervegs. De leverer han etter stoppunktet.
baton-without = Har de ikkje noko å ta med no?
baton-without-lead = Då blir fasen merkt «utan stafettpinne», og det som er skrive her, følgjer ikkje med vidare.
label-differently = Gjorde de noko annleis enn opplegget seier? (valfritt)
hint-differently = Til dømes: to korte verkstader i staden for éin
baton-differently-lead = Det er fritt fram. Gruppa og hjelparen kan lese dette, så vi ser kva som verkar.
baton-kept = Det som står her, er lagra så langt. Alle i gruppa kan skrive vidare.
label-needed = { $label } (må fyllast ut)
baton-posted-title = Stafettpinnen frå { $phase }
baton-posted-to = Han går vidare til { $phase }.
baton-posted-last = Runden er fullført. Dette tek de med dykk.
baton-without-title = { $phase } er avslutta
baton-without-to = De går vidare til { $phase }, utan stafettpinne.
baton-without-last = Runden er fullført, utan stafettpinne.
baton-posted-share = Del han gjerne med kollegaer som ikkje var med.
baton-correct-lead = Rett det som vart feil. Eg byter ut stafettpinnen overalt der eg har sendt han, og skriv på at han er retta.

### Her slapp de, og historia

left-off-title = Her slapp de
left-off-your-role = Rolla di: { $role }
left-off-deputy = Du er vara for { $name }.
left-off-deputy-until = Du er vara for { $name } til { $day }.
left-off-waits = Dette ventar
left-off-needs-day = Neste steg: set ein dato.
left-off-proposed = Framlegget er å { $outcome }. Det gjeld når leiar har stadfesta.
left-off-paused = Pause til { $day }
left-off-ended = Avslutta { $day }
left-off-settled = Dette har de vorte samde om
left-off-batons = Stafettpinnane så langt
reason-finished = målet er nådd
reason-no_reply = ingen svarte
reason-no_capacity = arbeidsplassen har ikkje kapasitet no
reason-no_parties = det manglar ein part
reason-helper_capacity = hjelparen har ikkje kapasitet no
reason-other_help = dei får anna hjelp
reason-owner_declines = eigaren vil ikkje
reason-with_bht = bedriftshelsetenesta følgjer opp
reason-other = noko anna
history-title = Historia
history-none = Her kjem det etter kvart fram kva gruppa har gjort.
history-page = Side { $page } av { $all }
history-before = Før start
history-created = Gruppa vart oppretta
history-begun = Gruppa sette i gang
history-dated = Datoen vart { $day }
history-dated-unknown = Datoen vart sett
history-moved = Datoen vart flytta frå { $before } til { $day }
history-gathered = Dagen er omme
history-held-done = Gjennomført
history-held-partly = Delvis gjennomført
history-held-broken_off = Avbrote undervegs
history-held-cancelled = Avlyst
history-took-part =
    { $count ->
        [one] éin deltok
       *[other] { $count } deltok
    }
history-opened = Stoppunktet opna
history-answered =
    { $count ->
        [one] Eitt svar kom inn
       *[other] { $count } svar kom inn
    }
history-revealed = Svara vart viste
history-settled = Utfallet vart: { $outcome }
history-without-answer = utan svar frå { $roles }
history-handed_over = Stafettpinnen vart levert
history-handed-without = Fasen vart avslutta utan stafettpinne
history-corrected = Stafettpinnen vart retta
history-differently = Gjort på ein annan måte enn opplegget seier
history-differently-none = Det som var skrive om å gjere noko annleis, vart teke bort
history-new_round = Ein ny runde byrja
history-skipped = Fasen vart hoppa over
history-went_back = Tilbake til { $phase }
history-went-back-unknown = Tilbake til ein tidlegare fase
history-reopened = Opna igjen
history-paused = Pause til { $day }
history-paused-unknown = Pause
history-resumed = I gang igjen etter pausen
history-ended = Avslutta
history-paced =
    { $months ->
        [0] Ingen fleire stoppunkt etter opplegget
        [one] Stoppunkt kvar månad framover
       *[other] Stoppunkt kvar { $months }. månad framover
    }
history-role_taken = Nokon har teke rolla som { $role }
history-role_laid_down = Rolla som { $role } vart lagd ned
history-role_handed_over = Rolla som { $role } gjekk vidare
history-deputy = Rolla som { $role } fekk ein vara
history-deputy-until = Rolla som { $role } fekk ein vara til { $day }
history-role_returned = Tida som vara er over i rolla som { $role }
history-left = Den som var { $role }, gjekk ut av chatten
history-came_back = Den som er { $role }, er tilbake
history-helper_changed = Gruppa fekk ein ny hjelpar
history-helper-gone = Hjelparen følgjer ikkje gruppa lenger
history-method_moved = Gruppa gjekk over til ei nyare utgåve av opplegget
history-followed_on = Gruppa gjekk vidare til { $method }

### Duken, steg for steg med tid

tool-minutes = { $count } min
tool-our-minutes = Tidene er eit framlegg frå Stafett. Bruk den tida de treng.
tool-until = Til { $clock }
tool-over = Tida er ute. Gå vidare når de er klare.
tool-done = De har vore gjennom alle stega.
tool-done-lead = Skriv det viktigaste på stafettpinnen medan de hugsar det.
tool-up = Tida er ute
tool-up-lead = Gjer dykk ferdige i ro og mak. Treng de litt meir tid, ligg knappen på kortet.
tool-up-next = Så kjem { $step }.
tool-up-last = Dette var det siste steget.

### Andre vegar: dagen som gjekk, pause, slutt og tilbake

gathering-ask-workshop = Korleis gjekk verkstaden?
gathering-ask-meeting = Korleis gjekk møtet?
gathering-ask-session = Korleis gjekk samlinga?
gathering-ask-alone = Fekk alle sett eller gjort det?
gathering-otherwise = Vart det noko anna?
gathering-change = Endre
gathering-stay = Vil de ha ein ny dag, kan de velje «bli litt til» i stoppunktet.
label-took-part = Kor mange var med? (valfritt)
do-met-done = Gjennomført
do-met-partly = Delvis
do-met-broken_off = Avbrote
do-met-cancelled = Avlyst
do-alone-done = Ja, alle
do-alone-partly = Nokre av oss
do-alone-broken_off = Avbrote
do-alone-cancelled = Det vart ikkje noko av
do-call-off = Avlys
board-move-or-off = Flytt eller avlys
board-called-off = Det vart avlyst denne gongen. Slikt skjer.
board-trouble = Det har vorte avlyst nokre gonger no, og det er heilt vanleg.
board-trouble-lead = Kanskje passar det med ein pause. Eller med eit kortare møte: Ta stoppunktet no, og bli samde om vegen vidare der.
board-trouble-helper = Ein prat med hjelparen kan òg vere fin.
board-other-day = Vel ein annan dag
board-another-day = Vil de ta resten ein annan dag?
board-paused = Pause til { $day }
board-paused-lead = Eg spør ikkje om noko før den morgonen. Då seier eg kvar de slapp.
board-day-in-pause = { $what } er midt i pausen. Finn gjerne ein ny dag når de er i gang igjen.
ended-title = Avslutta
board-ended = Avslutta { $day }
board-ended-lead = Alt de har gjort, ligg her framleis. Leiar eller hjelpar kan opne vegen igjen.
board-more = Meir
board-step-skipped = { $phase } (hoppa over)
board-step-gap = { $phase } (utan svar frå { $roles })
board-gap = Utan svar frå { $roles }.
do-ways = Andre vegar
do-pause = Ta pause
do-move-pause = Endre pausen
do-resume = Hald fram no
do-skip = Hopp over
do-back = Gå tilbake
do-reopen-phase = Opne fasen igjen
do-reopen = Opne igjen
do-end = Avslutt
do-pace = Kvar { $months }. månad
do-pace-none = Ingen fleire
ways-title = Andre vegar
ways-lead = Vegen er dykkar. Det de har gjort, blir liggjande same kva de vel.
ways-ended = Denne vegen er avslutta. Han kan opnast igjen der han slapp.
way-pause = Ta ein pause
way-pause-lead = Eg spør ikkje om noko så lenge. Den morgonen seier eg kvar de slapp.
way-skip = Hopp over { $phase }
way-skip-lead = Det er leiar som vel dette. Grunnen blir ståande i historia.
way-back = Gå tilbake til ein tidlegare fase
way-back-lead = Det er leiar som vel dette. Ingenting av det de har gjort, blir borte.
way-reopen = Opne { $phase } igjen
way-reopen-lead = Det er leiar som vel dette. Det som stod på stafettpinnen, kjem tilbake som utkast.
way-pace = Sjekk inn igjen seinare
way-pace-lead = Då opnar eit kort stoppunkt av seg sjølv, aldri i stille veker. De vel kor ofte.
way-end = Avslutt
way-end-lead = Det er leiar eller hjelpar som vel dette. Alt som ventar, blir stoppa. Vegen kan alltid opnast igjen.
label-pause-day = Tilbake
label-pause-why = Kvifor? (valfritt)
label-why = Kvifor? Nokre få ord er nok
label-back-to = Fase
label-end-reason = Årsak
pace-now = De sjekkar inn igjen kvar { $months }. månad.
pace-change = Endre kor ofte
go-on-resting = Kvil vidare
outcome-next-resting = Neste stoppunkt kjem av seg sjølv.

### Neste opplegg

onward-board = Vil de byggje vidare på dette?
onward-title = Kva kan kome no?
onward-lead = Det som verkar, er at leiar, tillitsvald, verneombod og tilsette arbeider saman over tid. Her er noko som kan passe. De vel sjølve, og når.
onward-none = Her er det ikkje noko bestemt å gå vidare med. Hjelparen eller programleiaren kan ha framlegg.
onward-for-all = For leiar, tillitsvald og verneombod, saman med dei tilsette
onward-for-parties = For leiar, tillitsvald og verneombod saman
onward-for-leader = For leiarar
onward-phases = Fasane
kind-meeting = gruppa møtest
kind-workshop = verkstad
kind-session = samling med andre
kind-alone = kvar for seg
kind-look_back = tilbakeblikk, utan møte
onward-asks = Kva det bed om
onward-asks-parties = Etter kvar fase svarer { $roles } på nokre få spørsmål kvar for seg. Så snakkar de saman og vel vegen vidare.
onward-asks-leader = Etter kvar fase svarer leiaren på nokre få spørsmål. Svara er leiaren sine eigne.
onward-ours = Framlegg frå Stafett, som kan endrast: { $parts }.
ours-name = namn på fasar
ours-order = rekkjefølgja
ours-kind = kva slags dag kvar fase har
ours-purpose = måla
ours-prepare = førebuingane
ours-questions = spørsmåla
ours-baton = stafettpinnane
ours-days = fristane
ours-weeks = vekene før eit tilbakeblikk
ours-circle = kvar ein ny runde tek til
ours-tool = verktøyet i ein fase
ours-minutes = tidene
ours-following = kva som kan kome etterpå
onward-moves = Byrjar de no, er { $method } fullført. Chatten, rollene og hjelparen blir med vidare, og historia blir teken vare på.
onward-leader-alone = Dette er for deg som er leiar. Spør gjerne hjelparen om det, i din eigen chat.
onward-with-helper = Her er fleire med. Spør gjerne hjelparen om gruppa skal byrje.
onward-without-helper = Her er fleire med. Legg meg til i chatten til HMS-gruppa, og skriv «start» der.
onward-asked-title = Eg har spurt hjelparen
onward-asked-lead = Hjelparen får vite at du ønskjer { $method } for arbeidsplassen. Ikkje noko anna følgjer med.
onward-helper-title = Skal HMS-gruppa byrje?
onward-helper-lead = Leiaren er gjennom { $method }. Det som verkar, er at leiar, tillitsvald, verneombod og tilsette arbeider saman. Snakk gjerne med leiaren om dette kan passe:
onward-wish-lead = Leiaren har vore med på { $method }, og spør om du vil opprette ei gruppe til dette:
onward-helper-nothing = Ikkje noko av det leiaren har svart eller skrive, følgjer med. Passar det ikkje no, treng du ikkje gjere noko.

### Om opplegget, og nyare utgåver

edition = Utgåve { $version }
edition-newer = Det finst ei nyare utgåve
edition-newer-phases = Fasane der: { $phases }
edition-newer-lead = De kan gå vidare som før, eller flytte dit. Det de har gjort, blir med. Det går ikkje an å flytte tilbake.

### Framdriftsplanen, og filer som kan hentast

progress-title = Framdriftsplan
progress-of-day = { $method } · framdriftsplan, { $day }
progress-week = veke
progress-weeks = veke { $first }–{ $last }
progress-one-week = veke { $week }
progress-in-year = { $weeks } i { $year }
progress-across = { $first } – { $last }
progress-line-done = ferdig, { $weeks }
progress-line-left = ikkje fullført, { $weeks }
progress-line-skipped = hoppa over, { $weeks }
progress-line-now = no, sidan { $weeks }
progress-line-planned = planlagt, { $weeks } (overslag)
progress-today = i dag
progress-done = ferdig
progress-left = ikkje fullført
progress-skipped = hoppa over
progress-now = no
progress-planned = planlagt
progress-pause = pause
progress-line-pause = pause, { $weeks }
progress-none = De har ikkje byrja enno. Slik kan vegen bli:
progress-more =
    { $count ->
        [one] Éi linje lenger tilbake står berre på biletet.
       *[other] { $count } linjer lenger tilbake står berre på biletet.
    }
progress-own-pace =
    { $weeks ->
        [one] Det som ligg framfor, er eit overslag: éi veke per fase, slik gruppa har brukt til no.
       *[other] Det som ligg framfor, er eit overslag: { $weeks } veker per fase, slik gruppa har brukt til no.
    }
progress-usual-pace = Det som ligg framfor, er eit overslag: { $weeks } veker per fase, til gruppa har sin eigen fart.
progress-not-whole = Her er to år av ein lengre veg.
progress-file = framdriftsplan
progress-download = Hent som bilete
progress-again = Ny lenkje
file-link-lead = Lenkja er di, og verkar i eit kvarter. Skriv «{ $word }» for å få ei ny.
file-no-address = Dette kan hentast som fil når den som driftar meg, har sett opp ei adresse for det.
file-gone = Denne lenkja verkar ikkje lenger. Be om ei ny i Teams, så er fila der med ein gong.
file-sorry = Noko gjekk gale hos meg. Prøv ein gong til om litt.

### Kven som er aktive

activity-active = aktiv
activity-quiet = stille
activity-paused = pause
activity-paused-until = pause til { $day }
activity-ended = avslutta
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
        [one] avslutta
       *[other] avslutta
    }
sign-created = vart oppretta
sign-begun = sette i gang
sign-dated = sette ein dato
sign-gathered = fortalde korleis dagen gjekk
sign-answered = svarte på eit stoppunkt
sign-settled = vart samde om vegen vidare
sign-handed_over = leverte stafettpinnen
sign-corrected = retta stafettpinnen
sign-new_round = starta ein ny runde
sign-skipped = hoppa over ein fase
sign-went_back = gjekk tilbake til ein fase
sign-reopened = opna igjen
sign-resumed = kom tilbake frå pause
sign-paused = tok ein pause
sign-ended = avslutta
last-sign = Sist: { $what }, { $day }
last-none = Sist: ingenting enno
ahead-gathering = Neste: { $day }
ahead-closing = Stoppunktet lukkar { $day }
ahead-resuming = Tilbake { $day }
ahead-set = Sett til { $day }
lacks-roles = Manglar { $roles }
lacks-staff = Inga samling med tilsette siste halvår
groups-count =
    { $count ->
        [one] { $count } gruppe
       *[other] { $count } grupper
    }
list-page = Side { $page } av { $all }
list-nothing = Ingen grupper passar med det du har valt.
list-asked = Utval: { $what }
list-filter = Vel kva grupper du vil sjå
list-filter-words = Søk på namn
list-filter-hint = Arbeidsplass, eigar eller hjelpar
list-filter-state = Tilstand
list-filter-method = Opplegg
list-filter-phase = Fase
list-filter-county = Fylke
list-filter-helper = Hjelpar
list-filter-missing = Manglar
list-any = Alle
list-staff = samling med tilsette
list-no-county = utan fylke
do-look = Vis
do-forward = Neste
do-back-page = Førre
do-list = Sjå gruppene
do-all-again = Vis alle
do-overview = Programoversikt
do-numbers = Tala
do-fetch = Last ned
do-excel = Til Excel
do-csv = Som CSV
groups-all-title = Alle grupper
overview-title = Programoversikt
overview-mine-title = Gruppene mine i tal
overview-moved = Dette har skjedd i { $month }
overview-moved-count =
    { $count ->
        [one] { $count } gruppe har flytta på seg.
       *[other] { $count } grupper har flytta på seg.
    }
overview-moved-none = Ingen grupper har flytta på seg enno.
overview-quiet = Stille no
overview-quiet-lead = Ingenting har skjedd på over { $weeks } veker. Dei som har vore stille lengst, står først.
overview-quiet-none = Ingen grupper er stille.
overview-more = og { $count } til
overview-missing = Er alle med?
overview-missing-none = Ingen grupper manglar nokon.
overview-missing-fine = Gruppene som er i gang eller skal byrje, blir talde her. Tilsette blir rekna som med når dei har vore samla siste halvår.
overview-by-method = Fordelt på opplegg og fase
overview-by-county = Fordelt på fylke
overview-discreet = Her står det aldri kva nokon har svart.
line-method = Opplegg
line-version = versjon { $version }
line-county = Fylke
line-helper = Hjelpar
line-helper-none = ingen
line-language = Målform
line-owner = Eigar
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
sheet-stage = Steg
sheet-round = Runde
sheet-missing = Manglar
sheet-drawn = Teke ut { $day }
digest-title = Vekebrev
digest-moved = Flytta på seg siste veka
digest-due = Denne veka
digest-quiet = Har vorte stille
digest-quiet-more =
    { $count ->
        [one] { $count } gruppe er stille frå før.
       *[other] { $count } grupper er stille frå før.
    }
digest-try = Eit framlegg
digest-call = { $title } har vore stille sidan { $day }. Ein telefon kan vere nok.
digest-cancelled = { $title } har avlyst to gonger. Spør gjerne kva som skal til for å få det til.
digest-safety = { $title } har ikkje noko verneombod no. Spør gjerne om dei vil ha hjelp til å finne eit.
digest-next = { $title } har fullført runden. Kanskje dei er klare for neste steg.
digest-off-lead = Du får dette høgst éin gong i veka.
digest-is-off-title = Vekebrevet er slått av
digest-is-off = Du får ingen fleire før du slår det på igjen. Skriv «{ $word }» for å sjå det når du vil.
digest-is-on-title = Vekebrevet er slått på
digest-is-on = Det kjem første arbeidsmorgonen i veka, når det er noko å fortelje.
digest-nothing = Ingenting nytt denne veka.
do-digest-off = Slå av vekebrevet
do-digest-on = Slå på vekebrevet
sent-digest = Vekebrev
refused-overview-alone = Dette viser eg berre i chatten du har åleine med meg. Skriv det same der.

### Avrøystingar: formata

format-single = Eitt val
format-single-for = Kvar vel éin ting. Gir raskt eit bilete av kva dei fleste vil.
format-multiple = Fleire val
format-multiple-for = Kvar vel det som passar. Viser kor mange som er med på kvart framlegg.
format-yes_partly_no = Ja, delvis, nei
format-yes_partly_no-for = Dei same orda som på eit stoppunkt, til alle på jobb.
format-stages = Kvar står du?
format-stages-for = Steg i rekkjefølgje. Spør igjen seinare, og sjå om noko har flytta seg.
format-statements = Påstandar
format-statements-for = Frå usamd til samd i fem steg, med plass til å seie «veit ikkje».
format-smileys = Smilefjes
format-smileys-for = Eitt fjes per spørsmål, med eit ord ved sida av. Går fort og passar for alle.
format-cards = Kortstokk
format-cards-for = «Er det slik hos oss?» Det held at éin ved bordet kjenner seg att, og ingen ser kven.
format-table_score = Talet frå bordet
format-table_score-for = Kvart bord snakkar saman og blir samde om eitt tal frå 1 til 5.
format-choose = Vel dei viktigaste
format-choose-for = Nokre få blant mange, gjerne med ei grunngiving. Det finst ikkje noko fasitsvar.
format-notes = Gule lappar
format-notes-for = Korte tekstar med eigne ord. Etterpå blir dei sorterte i tema, av andre enn leiaren.
format-points = Fordel poeng
format-points-for = Som klistremerke på ei tavle: fleire poeng til det som betyr mest.
format-priorities = Prioritering
format-priorities-for = Leiar, tillitsvald og verneombod vurderer framlegga kvar for seg, og ser på dei saman. Med namn på rollene.
format-evaluation = Evaluering på eitt minutt
format-evaluation-for = Fire påstandar rett etter ei samling, medan alle enno er der.
format-survey = Før og etter
format-survey-for = Dei same påstandane to gonger, gjerne for to grupper side om side.
vote-option-s2 = 2
vote-option-s3 = 3
vote-option-s4 = 4
vote-option-n2 = 2
vote-option-n3 = 3
vote-option-n4 = 4
vote-option-very_sad = Veldig dårleg
vote-option-sad = Dårleg
vote-option-neutral = Midt på treet
vote-option-glad = Bra
vote-option-very_glad = Veldig bra
vote-option-yes = Ja
vote-option-partly = Delvis
vote-option-no = Nei
vote-option-skip = Veit ikkje
vote-end-low = heilt usamd
vote-end-high = heilt samd
vote-end-bad = svært dårleg
vote-end-good = svært bra
vote-question-learned = Eg tek med meg noko nytt herifrå.
vote-question-way_of_working = Vi arbeidde saman på ein måte som passa meg.
vote-question-good_process = Dette fører oss vidare på ein god måte.
vote-question-good_result = Eg trur det blir betre hos oss av det vi gjorde.
vote-question-effect = Kor mykje hjelper det hos oss?
vote-question-ease = Kor lett er det å få til?
vote-question-quality = Kor mykje betyr det for kvaliteten, og for at pasientane er trygge?
vote-question-cost = Kor mykje kostar det, i tid og pengar? Her er lågt bra.

### Avrøystingar: å lage og å følgje

votes-title = Avrøystingar
votes-lead = Spør alle på jobb, utan å vite kven som svarer kva.
votes-which = Kva gruppe gjeld det?
votes-open = Opne no
votes-drafts = Påbyrja
votes-ready = Klare til bruk i denne fasen
votes-others = Fleire ferdige
votes-earlier = Spør igjen, frå ei tidlegare
votes-closed-on = avslutta { $day }
do-votes = Sjå avrøystingane
do-votes-again = Spør igjen
do-vote-choose = Vel denne
do-vote-own = Lag ei eiga
do-vote-manage = Følg med, eller avslutt
do-vote-look = Sjå på ho
do-vote-use = Bruk denne
do-vote-fill = Fyll inn dykkar eigne
do-vote-result = Sjå resultatet
vote-formats-title = Kva slags avrøysting?
vote-formats-lead = Vel den som passar. Du kan sjå korleis ho blir før ho blir opna.
vote-form-title = Kva skal avrøystinga heite?
vote-form-question = Spørsmålet
vote-form-questions = { $most ->
        [one] Spørsmålet
       *[other] Spørsmål eller påstandar, éin på kvar linje (høgst { $most })
    }
vote-form-options = Svar å velje mellom, eitt på kvar linje ({ $least } til { $most })
vote-form-proposals = Framlegga, eitt på kvar linje ({ $least } til { $most })
vote-form-improve = Kort om noko som kan bli betre, eitt på kvar linje
vote-form-keeps = Kort om noko å ta vare på, eitt på kvar linje
vote-form-low = Ordet for lågaste tal
vote-form-high = Ordet for høgaste tal
vote-form-most = Kor mange kan kvar velje? Tomt eller 0: det vanlege
vote-form-points = Kor mange poeng har kvar?
vote-form-notes = Kor mange lappar kan kvar skrive til kvart spørsmål?
vote-form-faces = Smilefjes
vote-form-tables = Kor mange bord sit de ved? Tomt: kvar svarer for seg
vote-form-tables-only = Kor mange bord sit de ved?
vote-form-groups = Kven skal visast kvar for seg? Éi linje til kvar
vote-form-groups-hint = Til dømes avdelingar eller vakter. Dei som er for få, blir ikkje viste.
vote-form-more = Meir du kan stille inn
vote-form-asked = Dette blir det spurt om:
vote-form-own = Her står nokre døme. Byt dei ut med dykkar eigne.
vote-form-next = Du får sjå korleis ho blir, og ingenting blir opna enno.
do-vote-preview = Sjå korleis ho blir
do-vote-other-format = Ein annan type
vote-draft = Ikkje opna enno
vote-looks = Slik ser ho ut for dei som svarer
vote-where = Kvar skal ho opnast?
vote-place-chat = I chatten til HMS-gruppa
vote-place-as = Der «{ $title }» vart halden
vote-nowhere = Skriv «{ $word }» i chatten eller kanalen der dei tilsette er, så kan du opne ho der. Utkastet ligg klart.
vote-until = Kor lenge?
vote-until-by_hand = Til vi avsluttar sjølve, seinast { $day }
vote-until-today = Til i dag kl. 15.30
vote-until-tomorrow = Til i morgon kl. 12
vote-until-three_days = Tre dagar, til { $day }
vote-until-week = Ei veke, til { $day }
vote-until-day = Heller ein bestemt dag
vote-day = Open ut denne dagen, til kl. 15.30
vote-least-label = Kor mange må ha svart før noko blir vist?
vote-least-choice = Minst { $count }
vote-named = Dette er ikkje anonymt: leiar, tillitsvald og verneombod svarer kvar for seg, med rolla si. Så ser de på det saman.
do-vote-open = Opne avrøystinga
do-vote-open-here = Opne her
do-vote-edit = Endre
do-vote-put-away = Legg bort
vote-open = Open avrøysting
vote-opened = Opna. Kortet alle svarer frå, er lagt ut.
vote-waiting = Kor mange som har svart, blir ikkje vist enno. Slik kan ingen rekne ut kven det er.
vote-waiting-named = Kortet i chatten til gruppa viser kven av rollene som har svart.
do-vote-remind = Minn alle på ho
vote-reminded = Alle er minte på ho, med same ord.
vote-reminded-today = Alle er alt minte på ho i dag. Éin gong om dagen er nok.
vote-close-ask = Avslutt no
vote-close-lead = Kor mange som ikkje har rokke å svare, veit ingen. Når ho er avslutta, kan ingen svare, og ho kan ikkje opnast igjen.
vote-close-lead-named = Poenga som er gitt, blir viste i chatten til gruppa med ein gong. Etterpå kan ingen svare, og ho kan ikkje opnast igjen.
do-vote-close = Ja, avslutt
vote-cancel-ask = Avlys
vote-cancel-lead = Alt som er svart, blir sletta, og det blir ikkje noko resultat.
do-vote-cancel = Ja, avlys og slett
vote-over-there = Resultatet står der avrøystinga vart halden. Du kan òg sjå det i chatten du har åleine med meg.
vote-put-away = Ho er lagd bort, og ingenting av det som er svart, er att.
vote-reminder = Ei påminning til alle
vote-reminder-lead = Har du ikkje svart enno, er det framleis tid. Har du svart, treng du ikkje gjere noko. Eg veit ikkje kven som har svart, så alle får den same.
history-vote_opened = Ei avrøysting vart opna
history-vote_closed = Ei avrøysting vart avslutta
sign-vote_opened = opna ei avrøysting
sign-vote_closed = avslutta ei avrøysting
refused-vote-title = Gi avrøystinga eit namn, så alle veit kva for ei det er. Nokre få ord er nok.
refused-vote-question = Skriv kva du vil spørje om.
refused-vote-questions = { $most ->
        [one] Her er det plass til eitt spørsmål, og det er { $given } no.
       *[other] Her er det plass til { $most } spørsmål, og det er { $given } no. Færre får fleire til å svare.
    }
refused-vote-few = Det må vere minst { $least } å velje mellom, og det er { $given } no.
refused-vote-many = Det er plass til { $most } å velje mellom, og det er { $given } no. Vel ut dei viktigaste.
refused-vote-groups = Skriv { $least } til { $most } som skal visast kvar for seg, eller lat det stå tomt. Éin åleine er det ingenting å samanlikne med.
refused-vote-tables = Skriv kor mange bord de sit ved, frå { $least } til { $most }.
refused-vote-most = Talet kan vere høgst { $most } her.
refused-vote-least = Minst { $least } må ha svart før noko blir vist, så ingen kan kjennast att. Du kan velje eit høgare tal, opp til { $most }.
refused-vote-no-way = Der får eg ikkje skrive no. Legg meg til i chatten, og prøv igjen. Utkastet ligg klart.

### Avrøystingar: å svare

vote-kind = Anonym avrøysting
vote-questions = { $count ->
        [one] Eitt spørsmål
       *[other] { $count } spørsmål
    }
vote-cards = { $count } kort
vote-minutes = { $count ->
        [one] om lag eitt minutt
       *[other] om lag { $count } minutt
    }
vote-table-any = De sit ved bord. Det held at éin ved bordet meiner det, og ingen ser kven det var.
vote-table-first = Snakk saman ved bordet først. Så svarer éin for alle.
vote-promise = Svaret blir ikkje lagra saman med kven du er. Det går ikkje an å finne det att etterpå.
vote-least = Vi viser ingenting før minst { $count } har svart.
vote-least-texts = Ingen får lese noko før avrøystinga er over, og berre om minst { $count } har svart.
vote-least-tables = Vi tel bord, ikkje personar. Er det færre enn { $count } bord, viser vi ingen tal.
vote-least-joined = Vi tel bord, ikkje personar. Er det færre enn { $count } bord, viser vi ingen tal. Har færre enn { $people } svart, viser vi ingenting.
vote-least-groups = Svarer færre enn { $count } i ei av gruppene, viser vi ho ikkje. Vi viser heller ikkje det som kunne ha avslørt ho.
vote-more = Les meir: Kva blir lagra, og kven får sjå?
vote-kept = Det som blir lagra, er teljarar: kor mange som har valt kvart svar. Svaret ditt legg til éin. Kven du er, når du svarte, og kva du svarte på dei andre spørsmåla, følgjer ikkje med.
vote-kept-texts = Det du skriv, blir lagra for seg, utan namn og tidspunkt, og vist i alfabetisk rekkjefølgje.
vote-kept-tables = Det som blir lagra, er kva bordet har svart. Kven ved bordet som svarte, blir ikkje lagra.
vote-kept-groups = Kvar du høyrer til, følgjer med: Kvar av gruppene har sine eigne teljarar.
vote-kept-right = For at ingen skal svare to gonger, blir det lagra ein kode laga av kven du er og ein hemmeleg nøkkel. Både kodane og nøkkelen blir sletta når avrøystinga er over.
vote-seen = Alle der avrøystinga blir halden, får sjå resultatet når ho er over.
vote-seen-texts = Tillitsvald, verneombod eller hjelparen les tekstane og samlar dei i tema. Leiaren les dei ikkje. Temaa får alle sjå.
vote-texts-deleted = Tekstane blir sletta når dei er samla i tema, og seinast { $days } dagar etter at avrøystinga er over.
vote-left = For å vere ærleg: Teams kan vise ein administrator at du trykte på kortet, og når. Kva du svarte, står aldri på eit kort eg sender. Den som driftar meg og følgjer med i databasen medan avrøystinga er open, kan finne ut at du har svart, og ved å samanlikne før og etter også kva.
vote-so-far = { $count } svar så langt
vote-closes = Open til { $when }.
vote-alone = Vil du heller svare åleine med meg? Skriv «{ $word } { $code }» til meg i eigen chat.
do-vote = Svar
do-vote-window = Svar i eige vindauge
do-vote-here = Svar her i chatten
vote-over = Avrøystinga er over
vote-over-lead = Takk til alle som svarte. Resultatet står lenger nede her.
vote-over-deleted = Kodane som hindra at nokon svarte to gonger, er sletta. Berre resultatet står att.
vote-over-late = Avrøystinga er over, så det er ikkje meir å svare på her. Eit svar som kom for seint, er ikkje talt. Takk for at du ville vere med.
do-see-result = Sjå resultatet
vote-cancelled = Avrøystinga er avlyst
vote-cancelled-lead = Har nokon rokke å svare, er det sletta. Det blir ikkje noko resultat.
vote-ballot = Svaret ditt
vote-final = Svaret kan ikkje endrast etterpå, for ingenting viser kva for eit som er ditt.
vote-which-table = Kva bord sit du ved?
vote-table = Bord { $number }
vote-which-group = Kvar høyrer du til?
vote-choose-most = { $count ->
        [one] Vel høgst éin.
       *[other] Vel høgst { $count }.
    }
vote-choose-exactly = { $count ->
        [one] Vel den eine som betyr mest.
       *[other] Vel dei { $count } som betyr mest. Rekkjefølgja har ingenting å seie.
    }
vote-choose-any = Vel alle som passar.
vote-choose-cards = Kryss av for det du kjenner att hos dykk. Passar ingen, så send det utan kryss. Det er også eit svar.
vote-points = { $count ->
        [one] Du har eitt poeng. Gi det til det som betyr mest.
       *[other] Du har { $count } poeng å dele ut. Gi gjerne fleire til det som betyr mest, og lat resten stå tomt.
    }
vote-points-wrong = Skriv eit heilt tal frå 0 til { $most }.
vote-why = Kvifor? Nokre få ord, om du vil
vote-warning = Ikkje skriv namn eller helseopplysningar, verken om deg sjølv eller andre.
vote-note-first = Det viktigaste for deg
vote-note-next = Ein til, om du vil
vote-blank = Du kan hoppe over det du ikkje vil svare på.
do-cast = Send svaret
vote-received = Svaret er motteke
vote-received-lead = Takk. Det er lagt til dei andre, utan noko som viser at det er ditt.
vote-received-when = Resultatet kjem når avrøystinga er over.
do-stored = Kva vart lagra?
vote-table-done = Bordet har svart
vote-table-done-lead = Ein annan ved bordet har alt sendt svaret for dykk, så dette vart ikkje talt. Valde du feil bord, kan du svare på nytt.
do-vote-again = Vel eit anna bord
vote-stored = Dette blir lagra når du svarer
vote-stored-lead = Dette er alt. Kortet viser korleis det blir lagra, ikkje kva du svarte. Det går ikkje an å finne att etterpå.
vote-stored-count = Talet på svar
vote-stored-question = «{ $question }» · talet på svar
vote-stored-chosen = «{ $question }» · det du valde
vote-stored-points = «{ $question }» · kvart poeng du gav
vote-stored-plus = +1
vote-stored-named = «{ $question }» · nummeret på bordet og det som er valt der
vote-stored-text = «{ $question }» · teksten slik du skreiv han, mellom dei andre i alfabetisk rekkjefølgje
vote-stored-more = { $count ->
        [one] … og slik for eitt spørsmål til
       *[other] … og slik for { $count } spørsmål til
    }
vote-stored-no = Utan namn, utan tid, og utan noko som peikar på deg.
vote-stored-right-title = At du har svart
vote-stored-right = Ein kode på 64 teikn, rekna ut av kven du er og ein hemmeleg nøkkel som berre gjeld denne avrøystinga. Han seier at du har svart, ikkje kva du svarte, og ikkje når.
vote-stored-who-title = Kven får sjå kva
vote-stored-when-title = Kva blir sletta, og når
vote-stored-when = Når avrøystinga er over: koden, nøkkelen og alle teljarane. Berre det som kan visast, står att.
vote-stored-gone = Avrøystinga er over, så koden, nøkkelen og teljarane er sletta.
vote-elsewhere-title = Svar på kortet, eller i eigen chat
vote-elsewhere = Koden er til å svare åleine med meg. Skriv det same til meg i chatten vi to har, eller trykk «Svar» på kortet her.
vote-no-code-title = Kva avrøysting gjeld det?
vote-no-code = Skriv «{ $word }» og koden som står på kortet, til dømes «{ $word } ABC 234».

### Avrøystingar: prioritering

priorities-title = Prioritering
priorities-lead = Leiar, tillitsvald og verneombod gir poeng kvar for seg. Så ser de på dei saman. Leiar avgjer etter samtalen.
priorities-count = { $count } framlegg, fire spørsmål om kvart.
priorities-named-title = Dette er ikkje anonymt
priorities-named = Tre kjende roller svarer. Ingen ser poenga dine før alle tre har svart, eller før prioriteringa blir avslutta { $when }. Då blir dei viste i chatten til gruppa, med rolla ved sida av.
priorities-named-short = Ikkje anonymt: Tre kjende roller svarer, og poenga blir viste med rolle.
priorities-has-answered = { $role } har svart
priorities-awaited = { $role } har ikkje svart enno
priorities-form-in-chat = Skjemaet ligg òg i chatten kvar av dykk har åleine med meg.
do-priorities-fill = Gi poeng
do-priorities-reveal = Vis poenga no
priorities-asked = Det tek eit par minutt. Tenk på korleis det er hos dykk.
priorities-reminded = Ei venleg påminning: Samtalen blir betre når alle tre har svart. Det tek eit par minutt.
priorities-page = Framlegg { $place } av { $all }
priorities-low-effect = svært lite
priorities-low-ease = svært vanskeleg
priorities-low-quality = svært lite
priorities-low-cost = svært lite
priorities-high-effect = svært mykje
priorities-high-ease = svært lett
priorities-high-quality = svært mykje
priorities-high-cost = svært mykje
priorities-kept = Kvar side blir lagra når du går vidare eller tilbake. Du kan endre alt heilt til poenga blir viste.
priorities-thanks = Takk! Poenga dine er lagra
priorities-thanks-partly = Takk! Det du har fylt ut, er lagra
priorities-unscored =
    { $count ->
        [one] Eitt framlegg manglar poeng enno:
       *[other] { $count } framlegg manglar poeng enno:
    }
do-priorities-go-on = Hald fram
do-priorities-change = Endre poenga
do-priorities-show = Sjå poenga
priorities-over = No kan de sjå poenga
priorities-over-form = Dei står i chatten til gruppa. Du kan òg sjå dei her.
priorities-over-outside = Dei står i chatten til gruppa.
priorities-over-chat = Dei står i eit eige kort lenger nede.
priorities-cancelled = Prioriteringa er avlyst. Det som var svart, er sletta.
priorities-scores = Poenga
priorities-no-sum = Poenga blir ikkje lagde saman. Dei er noko å snakke om, og så er det de som avgjer.
priorities-topic-differ = Her ser de mest ulikt på det. Kva ser kvar av dykk?
priorities-topic-nearly = De ser nokså likt på alt. Her er skilnaden størst.
priorities-topic-agreed = De har gitt dei same poenga heile vegen. Kva er det viktigaste å begynne med?
priorities-topic-silent = Ingen har gitt poeng. Ta gjerne framlegga i fellesskap.
priorities-effect = Effekt
priorities-ease = Lett å få til
priorities-quality = Kvalitet og tryggleik
priorities-cost = Kostnad (låg er bra)
priorities-differ-on = ≠ De ser ulikt på { $what }.
priorities-alike = De ser nokså likt på det.
priorities-on-effect = effekten
priorities-on-ease = kor lett det er
priorities-on-quality = kvaliteten
priorities-on-cost = kostnaden
do-priorities-each = Poenga frå kvar rolle
do-priorities-picture = Vis som bilete
priorities-picture = Framlegga i eit bilete
priorities-picture-lead = Biletet passar til ein skjerm de ser på saman. Vel kva det skal vise.
priorities-picture-now = No: { $across } bortover, { $up } oppover.
refused-same-axes = Vel to ulike ting, ein for kvar retning.
priorities-picture-link = Lenkja er di, og verkar i eit kvarter. «Lag biletet» gir deg ei ny.
label-priorities-across = Bortover
label-priorities-up = Oppover
do-priorities-draw = Lag biletet
priorities-file = prioritering
priorities-picture-note = Biletet viser midt mellom rollene. Det er noko å snakke om, og så er det de som avgjer.
priorities-picture-alike = De ser nokså likt på det
priorities-picture-differs = De ser ulikt på det
priorities-picture-without = utan poeng her
do-priorities-decide = Avgjer kva som går vidare
do-priorities-decide-again = Endre avgjerda
priorities-decide = Kva går vidare?
priorities-decide-lead = Snakk saman først. Leiar avgjer, og dei andre kan leggje til merknader. Det de vel, blir utkast til tiltak.
label-priorities-chosen = Dette går vidare
label-priorities-why = Kvifor?
hint-priorities-why = Nokre få ord, òg til dei som ikkje var med
do-priorities-decided = Lagre avgjerda
priorities-decided = Det går vidare
priorities-decided-by = Avgjort av { $role } { $day }, etter samtalen mellom partane.
priorities-chosen = Går vidare
priorities-because = Kvifor
priorities-not-chosen = Ikkje no
do-priorities-decision = Sjå avgjerda
priorities-decided-see = Avgjerda står i eit eige kort.
priorities-now-proposals = Det som går vidare, er no utkast til tiltak.
do-priorities-remark = Legg til merknad
do-priorities-keep-remark = Lagre merknaden
hint-priorities-remark = Han blir ståande saman med avgjerda
history-prioritised = Avgjorde kva framlegg som går vidare
sign-prioritised = avgjorde kva framlegg som går vidare
refused-priorities-elsewhere = Prioritering gjer leiar, tillitsvald og verneombod saman, i chatten til gruppa. Opne ho der, så spør eg kvar av dykk.
refused-priorities-alone = Poenga fyller du ut der ingen andre ser dei. Skjemaet ligg i chatten du har åleine med meg.
refused-priorities-not-yet = Vi ventar på fleire. Poenga blir viste når alle tre rollene har svart, eller når prioriteringa blir avslutta.
refused-nothing-chosen = Vel minst eitt framlegg som går vidare. Ingenting er lagra enno.
refused-why-missing = Skriv nokre få ord om kvifor, så dei som ikkje var med, kan lese det. Ingenting er lagra enno.

### Avrøystingar: resultata

result-kind = Resultatet
result-answered = { $count ->
        [one] 1 har svart
       *[other] { $count } har svart
    }
result-too-few = Ikkje nok svar
result-few-people = Ikkje nok svar: Vi viser ingenting når færre enn { $count } har svart. Slik kan ingen gjette kven som meinte kva.
result-few-tables = Ikkje nok svar: Vi viser ikkje tal når færre enn { $count } bord har svart. Slik kan ingen gjette kven som meinte kva.
result-few-joined = Ikkje nok svar: For få ved borda har svart til at vi kan vise noko. Slik kan ingen gjette kven som meinte kva.
result-few-groups = Manglar det svar i éi gruppe, skjuler vi ei gruppe til. Elles kunne nokon rekne ut kva den første svarte.
result-everybody = Alle saman
result-improve = Å bli betre på
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
        [one] 1 veit ikkje
       *[other] { $count } veit ikkje
    }
result-count = { $count } av { $of } ({ $share }{ "\u00A0" }%)
result-count-tables = { $count } av { $of } bord
result-points = { $count } poeng ({ $share }{ "\u00A0" }%)
result-band-nearly_all = nesten alle
result-band-nearly_none = nesten ingen
result-band-named = nemnt
result-band-not_named = ikkje nemnt
result-band-hidden = blir ikkje vist
result-quoted = «{ $what }»
result-or = { $first } eller { $second }
result-nearly = Nesten alle svarte { $what }.
result-nearly-points = Nesten alle poenga gjekk til { $what }.
result-nearly-why = «Nesten alle» og «nesten ingen» kan òg vere alle og ingen. Vi seier ikkje kva av det, for då ville alle vite kva kvar og ein svarte.
result-hidden-why = «Blir ikkje vist»: Talet kunne ha røpt kva alle i ei gruppe svarte.
result-mean = Snitt { $mean } av { $most } · { $spread }
result-spread-close = svara ligg tett (spreiing { $spread })
result-spread-some = svara sprikjer litt (spreiing { $spread })
result-spread-apart = svara sprikjer mykje (spreiing { $spread })
result-ends = { $low } = { $low_name } · { $high } = { $high_name }
result-distribution = Fordelt frå { $low } til { $high }: { $counts }
result-deck = Talet er bord der minst éin kjende seg att. Det seier ikkje kor stor del av dei tilsette det er.
result-sorting = Tekstane blir sorterte no
result-sorting-why = Tillitsvald, verneombod eller hjelparen skriv «{ $word }» til meg i eigen chat og samlar dei i tema. Leiaren les dei ikkje. Temaa kjem her når dei er klare.
result-on-phone = Alle som var med, kan sjå dette att på eigen skjerm. Skriv «{ $word } { $code }» til meg i eigen chat.
result-more = { $count ->
        [one] Eitt spørsmål til. Trykk på «{ $button }».
       *[other] { $count } spørsmål til. Trykk på «{ $button }».
    }
result-page = Side { $page } av { $all }
result-chart = Vis som diagram
result-chart-none = På iPhone ser du berre tala over.
result-keep-lead = Ta ei linje vidare som framlegg
result-not-yet = Resultatet kjem når avrøystinga er avslutta
result-not-yet-lead = Til då ser ingen noko av det som er svart, heller ikkje den som opna ho.
result-called-off = Avrøystinga vart avlyst. Det som var svart, er sletta, så det er ingenting å vise.
result-list = Resultat
result-list-lead = Dei nyaste avrøystingane som er avslutta.
result-list-none = Her er det inga avslutta avrøysting enno. Har du ein kode, skriv «{ $word } KODE» til meg i eigen chat.
result-closed-day = Avslutta { $day }
result-file = Resultat
result-compared = Samanlikna med sist
result-compared-days = { $before } og { $after }
result-compared-lead = Dei som svarte, er ikkje nødvendigvis dei same. Sjå på retninga, og snakk om kvifor.
result-compared-whole = Gruppene er for mange til eitt kort. Her er alle sette under eitt.
result-up = ▲ { $by } opp
result-down = ▼ { $by } ned
result-same = ● som sist
result-then-now = { $before } → { $after }
result-then = Sist: { $what }
result-now = No: { $what }
result-not-both = Kan ikkje samanliknast: ikkje nok svar i ein av rundane.
result-points-by = { $by } prosentpoeng
result-percent = { $share }{ "\u00A0" }%
do-result-phone = Sjå på eigen skjerm
do-result-picture = Som bilete
do-result-csv = Som tabell (CSV)
do-result-compare = Samanlikn med sist
do-result = Til resultatet
do-result-open = Sjå resultatet
do-result-next = Neste side
do-result-before = Førre side
sheet-question = Spørsmål
sheet-group = Gruppe
sheet-option = Svar
sheet-count = Tal
sheet-share = Prosent
sheet-mean = Snitt
sheet-spread = Spreiing
sheet-words = I ord

### Avrøystingar: tema og framlegg

sort-title = Sorter i tema
sort-lead = Les, og vel eitt eller fleire tema for kvar tekst. Berre de som sorterer, ser tekstane. Leiaren ser temaa når de er ferdige.
sort-progress = { $done } av { $of } sorterte
sort-about = Tekstar om «{ $theme }»
sort-themes-of = Tema for tekst { $number }
sort-new-theme = Det nye temaet (skriv namnet nedst)
sort-new-name = Nytt tema
sort-new-hint = Passar ingen av dei? Gje eit nytt tema eit kort namn
sort-first-hint = Til dømes: Nok folk på vakt
sort-text = Tekst { $number }
sort-quote = Vel eit sitat
sort-quote-lead = Eit sitat blir att når tekstane er sletta, og alle får lese det.
sort-quote-which = Kva for ein tekst?
sort-nothing = Her er det ingen tekstar å sortere. Anten skreiv ingen noko, eller så var det for få som svarte.
sort-none = Ingen tekstar ventar på å bli sorterte no.
sort-waits = Her ventar tekstar på deg. I eit eige vindauge blir ingen av dei liggjande att i chatten.
sort-waits-elsewhere = Her ventar tekstar på deg. Eg viser dei berre der ingen andre ser på: i eit eige vindauge, eller når du skriv «{ $word }» til meg i eigen chat.
do-sort-notes = Sorter tekstane
do-sort-window = Sorter i eige vindauge
do-sort-here = Sorter her
do-sort-on = Lagre og gå vidare
do-sort-more = Sorter vidare
do-see-themes = Sjå temaa
do-to-theme = Til temaet
do-see-texts = Sjå tekstane
do-other-question = Det andre spørsmålet
do-quote = Lag sitat
do-keep-quote = Ta med sitatet
do-unquote = Ikkje bruk det
do-merge = Slå saman
do-remove-theme = Fjern temaet
do-finish-sorting = Slett tekstane og vis temaa
themes-title = Temaa så langt
themes-nothing = Ingen tema enno. Det første lagar du når du les.
themes-no-heading = Andre tema
themes-finish = Ferdig med å sortere?
themes-finish-lead = Då kan ikkje tala endrast meir. Eg slettar tekstane for godt og viser temaa der avrøystinga var. Berre sitata de har valt, blir att. Det kan ikkje gjerast om.
themes-finish-left =
    { $count ->
        [one] Éin tekst har ikkje fått noko tema. Han blir til «anna».
       *[other] { $count } tekstar har ikkje fått noko tema. Dei blir til «anna».
    }
themes-done = Ferdig sortert
themes-done-lead = Tekstane er sletta. Dette er det som er att av dei. Vil de ta noko vidare som framlegg, skriv «{ $word }».
themes-sorted =
    { $count ->
        [one] Éin tekst, sortert i tema
       *[other] { $count } tekstar, sorterte i tema
    }
themes-sorted-few = Nokre få tekstar, sorterte i tema
themes-none =
    { $count ->
        [one] Éin tekst vart skriven. Han er sletta utan å ha fått noko tema.
       *[other] { $count } tekstar vart skrivne. Dei er sletta utan å ha fått noko tema.
    }
themes-none-few = Nokre få tekstar vart skrivne. Dei er sletta utan å ha fått noko tema.
themes-count = { $count } tekstar · { $percent }{ "\u00A0" }%
themes-main = Det viktigaste for { $percent }{ "\u00A0" }%
themes-few = Nokre få
themes-quote = «{ $quote }»
themes-other = Anna: { $count }
themes-other-few = Anna: nokre få
themes-several = Ein tekst kan høyre til fleire tema, så prosentane kan bli meir enn 100 til saman.
theme-title = Tema
theme-count =
    { $count ->
        [0] Ingen tekstar enno
        [one] Éin tekst
       *[other] { $count } tekstar
    }
theme-change = Nytt namn eller overskrift
theme-name = Namn på temaet
theme-heading = Overskrift (valfritt)
theme-heading-hint = Fleire tema kan stå under same overskrift
theme-headings = Overskrifter de har: { $headings }
theme-merge = Slå saman med eit anna tema
theme-merge-lead = Tekstane blir flytte dit, og talet følgjer med.
theme-merge-into = Kva for eit tema?
theme-remove = Fjern temaet
theme-remove-lead = Tekstane blir ikkje borte. Dei som berre hadde dette temaet, kan sorterast på nytt.
quote-title = Vel eit sitat
quote-care = Kan nokon kjenne att kven som skreiv dette? Då er det best å la det vere, eller ta bort det som røper det.
quote-label = Sitatet
quote-lead = Du kan korte ned, men ikkje skrive om. Set «…» der du tek bort noko.
proposals-title = Framlegg til tiltak
proposals-lead = Utkast frå det de har spurt om. Kva for nokre som blir til tiltak, blir de samde om saman.
proposals-none = Ingen framlegg enno. Skriv «resultat» til meg i eigen chat, og trykk «Framlegg til tiltak» ved det de vil gjere noko med.
proposal-from = { $area } · frå «{ $vote }»
proposal-improve = Å bli betre på
proposal-keep = Å ta vare på
proposal-title = Framlegget
proposal-lead = Skriv det gjerne så konkret at nokon kan byrje i morgon.
proposal-words = Kva gjer de framlegg om?
proposal-area = Kva gjeld det?
proposal-drop = Fjern framlegget
proposal-drop-lead = Resultatet står som før, og linja kan bli eit framlegg att.
proposal-kept = No er det eit framlegg
proposal-known = Det er eit framlegg frå før
proposal-kept-lead = Det står blant framlegga til gruppa, og kan skrivast om der.
proposal-in-baton = Skrive inn i stafettpinnen
proposal-in-baton-known = Det står i stafettpinnen frå før
proposal-in-baton-lead = Gruppa kan skrive vidare på han til han blir levert.
do-proposals = Sjå framlegga
do-proposals-priorities = Prioriter dei saman
do-keep-line = Framlegg til tiltak
do-as-baton = Inn i stafettpinnen
do-drop-proposal = Fjern framlegget
refused-sort-alone = Tekstane viser eg berre der ingen andre ser på. Skriv «{ $word }» til meg i eigen chat.
refused-sorting-done = Sorteringa er ferdig, og tekstane er sletta. Ingenting er endra.
refused-theme-name = Gje det nye temaet eit namn nedst. Resten er lagra.
refused-theme-taken = Eit anna tema heiter «{ $name }». Skal dei to bli eitt, kan du slå dei saman.
refused-too-many-themes = Det er { $limit } tema her no, og fleire er det ikkje plass til. Slå gjerne saman nokre som liknar.
refused-quote-rewritten = Eit sitat må vere det som vart skrive. Du kan ta bort ord, men ikkje byte dei ut.
refused-too-many-quotes = Det er { $limit } sitat her no, og fleire er det ikkje plass til. Ta gjerne bort eitt først.
refused-proposal-empty = Skriv nokre ord om kva de gjer framlegg om.
refused-too-many-proposals = Det er { $limit } framlegg her no, og fleire er det ikkje plass til. Fjern gjerne nokre som ikkje er aktuelle.
refused-baton-full = Det er ikkje plass til meir i stafettpinnen. Opne han, og kort ned litt først.

### Handlingsplan

history-action_added = Eit tiltak kom med i handlingsplanen
history-action_kept_up = Det vart fortalt korleis det går med eit tiltak
history-action_done = Eit tiltak vart ferdig
history-plan_seen = Ein av partane såg handlingsplanen
history-staff_informed = Dei tilsette fekk vite om handlingsplanen
history-evaluated = Gruppa såg tilbake på tiltaka
sign-action_added = tok inn eit tiltak i planen
sign-action_kept_up = fortalde korleis det går med eit tiltak
sign-action_done = vart ferdig med eit tiltak
sign-plan_seen = såg gjennom handlingsplanen
sign-staff_informed = informerte dei tilsette
sign-evaluated = såg tilbake på tiltaka
plan-title = Handlingsplan
plan-none = Her samlar de det de bestemmer dykk for: kva, kven og når. Start gjerne med eitt tiltak.
plan-edition = Utgåve { $edition }
plan-holds = gjeld
plan-draft = ikkje sett av alle enno
plan-part-overdue = Over fristen
plan-overdue-lead = Kva skal til for å kome vidare? Ein ny frist eller litt hjelp er heilt greitt.
plan-part-running = I arbeid
plan-part-chosen = Valt, men ikkje fordelt
plan-part-proposed = Framlegg
plan-part-done = Ferdig
plan-part-stopped = Avbrote
plan-part-not_chosen = Ikkje valt
plan-ended = Avslutta
plan-count-done =
    { $count ->
        [one] eitt ferdig
       *[other] { $count } ferdige
    }
plan-count-stopped =
    { $count ->
        [one] eitt avbrote
       *[other] { $count } avbrotne
    }
plan-count-not_chosen =
    { $count ->
        [one] eitt ikkje valt
       *[other] { $count } ikkje valde
    }
plan-read = Sett av
plan-read-lead = Planen gjeld når alle har sett denne utgåva. Merknader blir ståande.
plan-read-all = Alle har sett denne utgåva, og planen gjeld.
plan-read-vacant = { $role }: ingen no
plan-remark = Legg til ein merknad
hint-plan-remark = Noko dei andre bør vite om planen
plan-holds-now = Takk! No har alle sett planen, og han gjeld.
plan-seen-thanks = Takk! Det er notert at du har sett planen.
plan-seen-again = Takk! Det er notert.
plan-more = Meir om planen
plan-tip = Trykk på eit tiltak for å opne det, eller skriv til dømes «{ $word } 3».
plan-board =
    { $count ->
        [one] Handlingsplan: eitt tiltak
       *[other] Handlingsplan: { $count } tiltak
    }
plan-board-overdue = { $overdue } over fristen
plan-board-unseen = Ventar på at { $roles } ser planen
plan-decided-in-plan = Det som går vidare, står i handlingsplanen. Det andre står der med grunngivinga.
plan-decided-taken = Avgjerda står i planen. No står kven og når att.
do-plan = Til planen
do-action = Til tiltaket
do-plan-open = Sjå planen
do-plan-ended = Sjå det som er avslutta
do-plan-seen = Eg har sett planen
do-proposals-all =
    { $count ->
        [one] Sjå framlegget
       *[other] Sjå alle { $count } framlegg
    }
do-new-action = Nytt tiltak
do-take-in = Ta inn i planen
do-take-decided = Ta avgjerda inn i planen
do-baton-action = Lag eit tiltak av dette
do-action-open = Opne tiltak { $number }
action-title = Tiltak { $number }
action-nobody = ingen ansvarleg enno
action-no-day = ingen frist enno
action-unsettled = kven og når står att
action-wants-help = treng hjelp
action-chosen = valt
action-planned = planlagt
action-under_way = i gang
action-postponed = ny frist
action-done = ferdig
action-stopped = avbrote
action-not_chosen = ikkje valt
action-overdue = fristen er passert
action-theme-demands = Krav og forventningar
action-theme-emotional = Følelsesmessige krav
action-theme-workload = Arbeidsmengd og tidspress
action-theme-support = Støtte og hjelp
action-theme-other = Noko anna
action-theme-none = Ikkje valt
label-sees = Ansvarleg
label-deputy = Vara
label-by-day = Frist
label-ended = Avslutta
label-area = Område
label-works = Slik ser vi at det verkar
label-looks-back = Vi ser tilbake
label-came-from = Kjem frå
label-scored = Poeng frå partane
label-came-of-it = Kva kom ut av det
came-from-vote = avrøystinga «{ $vote }»
came-from-baton = stafettpinnen
action-other = Andre val
action-story = Kva har skjedd
action-story-more =
    { $count ->
        [one] Éi eldre endring står i filene.
       *[other] { $count } eldre endringar står i filene.
    }
changed-added = Kom med i planen
changed-worded = Fekk andre ord
changed-handed = { $name } fekk ansvaret
changed-handed-unknown = Fekk ein annan ansvarleg
changed-dated = Fristen vart { $day }
changed-dated-unknown = Fristen vart sett
changed-begun = I gang
changed-help = Bad om hjelp
changed-help-helper = Bad om hjelp, òg frå hjelparen
changed-helped = Nokon følgjer opp at det vart bede om hjelp
changed-postponed = Ny frist { $day }
changed-postponed-unknown = Ny frist
changed-done = Ferdig
changed-stopped = Avbrote
changed-not_chosen = Ikkje valt
changed-reopened = Teke opp igjen
changed-evaluated = Sett tilbake på
changed-left = Ein som hadde ansvaret, er ikkje med lenger
do-begin-action = Vi er i gang
do-settle-action = Set kven og når
do-change-action = Endre tiltaket
do-stop-action = Avbryt tiltaket
do-leave-out = Ikkje no
do-reopen-action = Ta det opp igjen
label-stop-why = Kvifor blir det avbrote?
label-leave-why = Kvifor ikkje no? Dei tilsette får vite grunnen
action-which = Kva tiltak?
action-which-lead = Det er fleire å velje mellom. Vel det du tenkjer på.
action-new = Nytt tiltak
action-from-proposal = Frå framlegg til tiltak
action-new-lead = Kva, kven og når er nok. Resten kan vente.
label-action = Kva skal gjerast?
label-action-or = … eller med eigne ord
hint-action = Så konkret at nokon kan gjere det i morgon
label-baton-line = Frå stafettpinnen
label-deadline = Frist
action-day-stands = Fristen er { $day }. Trykk «Ny frist» på tiltaket for å flytte han, så blir grunnen med.
action-more = Meir om tiltaket
label-sign = Korleis ser vi at det verkar?
hint-sign = Éi linje: kva er annleis då?
label-action-area = Område
label-action-theme = Tema
label-action-deputy = Vara for den ansvarlege
action-no-deputy = Ingen vara
label-evaluates = Når ser de tilbake?
action-evaluates-lead = Tomt felt tyder ti veker etter fristen.
do-add-action = Legg i planen
action-added = Tiltaket står i planen.
action-kept = Endringa er lagra.
action-quiet-day = Få er på jobb { $day }. Fristen står, og påminningar kjem på vanlege arbeidsdagar. Første arbeidsdag etter er { $instead }.
action-now = Slik er det no
action-turn-down = Ikkje med denne gongen
action-turn-down-lead = Framlegget blir ståande i planen som ikkje valt, med grunnen, så dei som kom med det, får svar.
proposal-in-plan = Dette står i planen allereie
proposal-in-plan-lead = Nokon har teke stilling til framlegget før.
refused-action-ended =
    { $status ->
        [done] Tiltaket vart meldt ferdig { $until }. Ingenting er endra.
        [stopped] Tiltaket vart avbrote { $until }. Ingenting er endra.
       *[not_chosen] Det vart bestemt { $until } at dette ikkje blir gjort no. Ingenting er endra.
    }
refused-action-changed = Nokon andre endra tiltaket imens. Det du skreiv, står i felta. Lagre på nytt om det framleis stemmer.
refused-action-no-owner = Tiltaket treng éin ansvarleg først.
refused-action-title = Skriv litt meir om kva som skal gjerast, minst { $least } teikn.
refused-action-reason = Skriv nokre få ord om kvifor. Ingenting er endra.
refused-too-many-actions = Planen har { $limit } opne tiltak, og fleire er det ikkje plass til. Avslutt gjerne nokre først.
refused-plan-empty = Det står ingenting i planen enno.
refused-plan-not-seen = Planen gjeld når alle har sett han. Vi ventar på { $roles }.

### Handlingsplan: kven og når

day-today = i dag | idag
day-tomorrow = i morgon | imorgon
day-day-after = i overmorgon | overmorgon
day-this = denne | no på
day-next = neste
day-week = veke | veka | veker | vekers
day-days = dag | dagar | dagars
day-months = månad | månader | månaders
day-little = om | i | på | til | innan | før utgangen av | den | førstkomande | komande
day-numbers = ein/ei/eitt | to | tre | fire | fem | seks | sju | åtte | ni | ti | elleve | tolv | tretten | fjorten
label-sees-to = Kven har ansvaret?
sees-to-member = { $name } ({ $role })
sees-to-nobody = Ikkje avklart enno
sees-to-sought = Den de valde (eg ser etter i chatten)
sees-to-no-other = Ingen andre
label-sees-to-picked = Eller ein annan i chatten til gruppa
label-sees-to-written = Eller ein annan i chatten til gruppa
sees-to-not-listed = Finn du ikkje namnet?
hint-sees-to-written = Skriv namnet
echo-understood = Har eg forstått deg rett?
echo-done = Er «{ $title }» ferdig?
echo-on_track = Er «{ $title }» i rute?
echo-help = Skal eg be om hjelp til «{ $title }»?
echo-move = Skal «{ $title }» flyttast til { $day }?
echo-hand_on = Skal { $name } ha ansvaret for «{ $title }» frå no av?
echo-asks-leader = Leiaren får beskjed
echo-asks-helper = Hjelparen får beskjed.
echo-why = Grunn
echo-far = Det er om { $count } veker.
echo-few-at-work = Då er få på jobb. Første vanlege arbeidsdag etter er { $day }.
echo-looked-for = Eg ser etter { $name } i chatten til gruppa, og seier frå til leiaren om eg ikkje finn nokon.
echo-which = Kva tiltak meiner du?
echo-which-more =
    { $count ->
        [one] Det er eitt til.
       *[other] Det er { $count } til.
    }
echo-which-number = Du kan òg skrive talet, til dømes «{ $example }».
do-echo-done = Ja, ferdig
do-echo-on_track = Ja, i rute
do-echo-help = Ja, be om hjelp
do-echo-move = Ja, flytt
do-echo-hand_on = Ja, gi vidare
do-echo-no = Nei, ikkje no
refused-deadline-past = Dagen du valde, { $until }, har vore. Vel i dag eller ein seinare dag.
refused-deadline-too-far = Det er lenge til. Fristen kan vere høgst to år fram, til og med { $until }.
refused-deadline-missing = Vel ein dag, eller skriv han, til dømes «fredag» eller «12.9.».
refused-day-unreadable = «{ $text }» skjøna eg ikkje som ein dag. Skriv til dømes «fredag», «12.9.», «fredag veke 35» eller «om to veker».
refused-no-such-day = «{ $text }» finst ikkje i kalenderen. Sjå på datoen ein gong til.
refused-no-such-week = { $year } har inga veke { $week }. Sjå på veka ein gong til.
refused-evaluation-outside = De ser tilbake 8 til 12 veker etter fristen. Vel ein dag der.
refused-days-differ = Dagen og datoen passar ikkje saman. Datoen er { $until }. Skriv gjerne berre datoen.
refused-owner-unknown = Eg finn ingen i gruppa som heiter «{ $name }». Sjå på namnet ein gong til, eller vel i lista.
refused-owner-elsewhere = Den du valde, er ikkje i gruppa eller i chatten dykkar no. Legg personen til i chatten først, eller vel ein annan.
refused-owner-several = Fleire kan passe: { $names }. Skriv heile namnet, eller vel i lista.
refused-no-action-meant = Eg finn ikkje noko ope tiltak som passar. Skriv «plan» for å sjå alle.
refused-no-such-action = Eg finn ikkje noko tiltak med nummer { $number }. Skriv «plan» for å sjå alle.

### Evaluering av tiltak

evaluation-title = De ser tilbake på tiltaka
evaluation-lead = Leiar, tillitsvald og verneombod svarer kvar for seg. Så snakkar de om svara saman.
evaluation-looked-at =
    { $count ->
        [one] Det gjeld dette tiltaket:
       *[other] Det gjeld desse { $count } tiltaka:
    }
evaluation-until = Svara blir viste når alle har svart, seinast { $day }.
evaluation-form-in-chat = Du kan òg skrive «evaluering» til meg i eigen chat, så kjem skjemaet der.
evaluation-has-answered = { $role } har svart
evaluation-awaited = { $role } har ikkje svart enno
do-evaluation-fill = Svar
evaluation-asked = Kva kom ut av det de bestemte? Det tek eit par minutt.
evaluation-who-sees = Ingen ser svara dine før alle tre har svart, eller før { $day }. Då blir dei viste i chatten til gruppa, med rolla ved sida av.
evaluation-who-sees-short = Svara blir viste med rolle når alle har svart, seinast { $day }.
evaluation-page = Side { $place } av { $all }
evaluation-effect = Kva kom ut av det?
effect-worked = Verka
effect-little = Verka litt
effect-not = Verka ikkje
effect-unknown = Veit ikkje enno
evaluation-onward = Kva gjer de med det?
onward-keep = Behald
onward-change = Endre
onward-stop = Stopp
evaluation-in-all = Alt i alt
evaluation-asks-carried_out = Fekk de gjort det de hadde bestemt?
evaluation-asks-effect = Gav det den verknaden de håpa på?
evaluation-asks-enough = Er det de har gjort, nok?
evaluation-asks-changed = Har noko blitt annleis på arbeidsplassen sidan de byrja?
evaluation-asks-new_risks = Har det de gjorde, ført til nye eller uventa problem?
evaluation-kept = Kvar side blir lagra når du går vidare eller tilbake. Du kan endre svara til leiaren avsluttar.
evaluation-thanks = Takk! Svara dine er lagra
evaluation-thanks-partly = Takk! Det du har fylt ut, er lagra
evaluation-still =
    { $count ->
        [one] Det manglar noko på éi side enno.
       *[other] Det manglar noko på { $count } sider enno.
    }
do-evaluation-go-on = Hald fram
do-evaluation-change = Endre svara
do-evaluation-show = Sjå svara
evaluation-over = No kan de sjå svara
evaluation-over-chat = Dei står i eit eige kort lenger nede.
evaluation-under-way = Gruppa ser tilbake på tiltaka
evaluation-under-way-lead = Det som kjem ut av det, står her når leiaren har avslutta.
evaluation-answers = Slik ser de på tiltaka
evaluation-gap = Her manglar svar frå { $roles }. De kan likevel snakke saman.
evaluation-topic-differ = Det de ser ulikt på, står først. Kva ser kvar av dykk?
evaluation-topic-alike = De ser likt på det. Kva tek de med dykk vidare?
evaluation-topic-silent = Ingen har svart. Ta gjerne spørsmåla høgt i fellesskap.
evaluation-each-action = Tiltak for tiltak
evaluation-all-say = Alle:
evaluation-some-say = Dei som har svart:
evaluation-leader-ends = Snakk saman først. Så lagrar leiaren kva som kom ut av det, og kva de lærte.
do-evaluation-end = Avslutt evalueringa
evaluation-end = Kva kom ut av det?
evaluation-end-lead = Det dei fleste svarte, er fylt ut. Er de delte, er feltet tomt.
evaluation-end-onward = «Behald» lèt det stå. «Endre» gjer det til eit nytt framlegg. «Stopp» avsluttar det.
label-evaluation-learned = Kva lærte de? (valfritt)
hint-evaluation-learned = Nokre få ord. Dei blir med inn i neste runde
do-evaluation-keep = Lagre og avslutt
evaluation-settled = Dette kom ut av tiltaka
evaluation-settled-on = Avslutta { $day } av leiaren, etter samtalen mellom partane.
evaluation-told-keep = { $effect }. De held fram med det.
evaluation-told-change = { $effect }. Det er no eit nytt framlegg som de kan endre.
evaluation-told-stop = { $effect }. Det er avslutta.
evaluation-learned = Dette lærte de
do-evaluation-each = Svara frå kvar rolle
evaluation-stopped-why = Avslutta då gruppa såg tilbake på tiltaka
evaluation-again = Dette lærte de førre gong
evaluation-again-lead = No byrjar noko nytt. Vil de ta det med i stafettpinnen?
do-evaluation-take-along = Ta det med
evaluation-none = Det er ikkje noko å sjå tilbake på no
evaluation-none-lead = Eg seier frå når det er tid for det: rundt ti veker etter fristen for eit tiltak.
evaluation-next = De ser tilbake neste gong { $day }. Då spør eg kvar av dykk.
do-evaluation-last = Sjå kva som kom ut av det sist
refused-evaluation-not-all = Vi ventar på svar frå { $roles }. Leiaren kan avslutte når alle har svart, eller når tida er ute.
refused-evaluation-alone = Svara fyller du ut der ingen andre ser dei. Skjemaet ligg i chatten du har åleine med meg.
refused-effect-missing = Vel kva som kom ut av kvart tiltak, og kva de gjer med det. Ingenting er lagra enno.

### Prøveprogrammet: ein handlingsplan som følgjer med «make run»

demo-occasion-webinar = Webinar: Slik får vi med nattevaktene
demo-occasion-webinar-place = På Teams
demo-occasion-gathering = Samling for HMS-gruppene i fylket
demo-occasion-gathering-place = Folkets hus, Vestbygd
demo-experience-learned = Ti minutt overlapp ved vaktskiftet gjer at ingen går heim med spørsmål.
demo-experience-own = Vi byrja med det som alt var bra. Då torde fleire å seie kva som kunne bli betre.
demo-action-1 = Fast tid til rapport ved vaktskifte
demo-action-1-sign = Ingen går heim med spørsmål om kvelden
demo-action-2 = Eit kvarter i veka med den som er åleine om natta
demo-action-2-sign = Nattevaktene seier at dei blir høyrde
demo-action-3 = Felles pause klokka ti, også i helgane
demo-action-3-sign = Pausen blir halden tre av fire dagar
demo-action-4 = Tavle på vaktrommet som viser kven som gjer kva
demo-action-4-sign = Vi slepp å leite etter kvarandre
demo-action-5 = Ny turnus frå januar
demo-action-5-why = Turnusen er nett lagd. Vi tek det opp i vår.

### Handlingsplan: å informere dei tilsette, og filer

inform-title = Informer dei tilsette
inform-here = Slik blir det. Kortet blir lagt ut her, der dei tilsette ser det.
inform-there = Slik blir det. Kortet blir lagt ut der dei tilsette held til i Teams.
inform-nowhere = Slik blir det. Eg veit ikkje enno kvar dei tilsette held til. Legg meg til i kanalen deira, og skriv «{ $word }» der.
inform-told-this = Dei tilsette fekk vite om denne utgåva { $day }. Kortet kan rettast der det står.
inform-told-earlier = Dei tilsette fekk vite om ei tidlegare utgåve { $day }.
inform-place-title = Her får dei tilsette vite om handlingsplanen
inform-place-lead = Leiar, tillitsvald eller verneombod ser på kortet åleine først, og legg det ut når det er klart.
inform-place-which = Dei som les her, er dei tilsette i …
inform-place-in-chat = Du kan òg skrive «{ $word }» til meg i eigen chat.
informed-title = No veit dei tilsette om planen
informed-again = Kortet er retta
informed-lead = Dagen er notert: { $day }.
do-inform-staff = Informer dei tilsette
do-inform = Legg ut for dei tilsette
do-inform-again = Rett kortet der det står
do-inform-look = Se på kortet først
staff-title = Dette har vi bestemt
staff-lead = Takk til alle som har sagt kva dei meiner! { $who } har gått gjennom handlingsplanen saman.
staff-chosen = Dette gjer vi
staff-nobody-yet = Kven som har ansvaret, blir avklart snart
staff-until = innan { $day }
staff-sign = Slik ser vi at det verkar
staff-done = Dette er ferdig
staff-stopped = Dette vart avslutta undervegs
staff-not-chosen = Dette gjer vi ikkje no
staff-more =
    { $count ->
        [one] Eitt tiltak til står i planen.
       *[other] { $count } tiltak til står i planen.
    }
staff-ask = Lurer du på noko? { $who } svarer gjerne.
staff-edition = Handlingsplanen, utgåve { $edition }
refused-staff-elsewhere = Her les ei anna gruppe eller hjelparane med, så dette er ikkje staden for dei tilsette. Skriv det same i kanalen der dei tilsette er.
refused-staff-no-way = Eg får ikkje skrive der dei tilsette held til no. Legg meg til i kanalen deira igjen, og skriv «{ $word }» der.
plan-files-title = Handlingsplanen som fil
plan-files-lead = Eit dokument til å skrive ut og ta vare på i internkontrollen, og ei Excel-fil til å arbeide med. Begge viser planen slik han er no.
do-plan-files = Som fil
do-plan-document = Til utskrift (PDF)
paper-title = Handlingsplan
paper-file = handlingsplan
paper-owner = Eigar
paper-method = Opplegg
paper-parties = Gruppa
paper-edition = Utgåve
paper-drawn = Teken ut
paper-valid = Gjeld
paper-valid-yes = Ja. { $roles } har sett utgåve { $edition }
paper-valid-no = Ikkje enno. { $roles } har ikkje sett utgåve { $edition }
paper-valid-vacant = Ikkje enno. Ingen har rolla som leiar
paper-told = Dei tilsette
paper-told-on = Fekk vite om utgåve { $edition } den { $day }
paper-told-not = Har ikkje fått vite om planen enno
paper-learned = Lært ved siste evaluering
paper-overdue = Over fristen
paper-overdue-count =
    { $count ->
        [0] Ingen tiltak
        [one] Eitt tiltak
       *[other] { $count } tiltak
    }
paper-about = Om planen
paper-actions = Tiltak
paper-not-chosen = Ikkje valt
paper-proposed = Framlegg, ikkje avgjorde
paper-seen = Kven har sett planen
paper-story = Kva har skjedd
paper-number = Nr.
paper-what = Tiltak
paper-area = Område
paper-background = Område og bakgrunn
paper-theme = Tema
paper-source = Kjem frå
paper-who = Ansvarleg
paper-role = Rolle
paper-deputy = Vara
paper-when = Frist
paper-status = Status
paper-reason = Grunn
paper-sign = Slik ser vi at det verkar
paper-evaluates = Blir evaluert
paper-evaluation = Evaluering
paper-effect = Effekt
paper-onward = Vidare
paper-scored = Poeng for framlegget
paper-made = Kom med
paper-ended = Avslutta
paper-day = Dag
paper-remark = Merknad
paper-name = Namn
paper-happened = Kva skjedde
paper-by = I rolla som
paper-deputy-told = Vara: { $name }
paper-missing-signs = Nokre teikn finst ikkje i denne skrifta og blir viste som �. Excel-fila har dei.
paper-law = Til internkontrollen: tiltak, ansvar og fristar skriftleg (internkontrollforskrifta § 5, aml. § 3-1).
paper-page = Side { $page } av { $all }

### Over fristen, og tiltak utan ansvarleg

overdue-title = Over fristen
overdue-lead = Leiar og verneombod har den same lista. Spør gjerne kva som skal til no.
overdue-none = Ingen tiltak er over fristen.
overdue-was = Fristen var { $day }
overdue-owner = Ansvarleg
overdue-nobody = ingen enno
overdue-help = Har bede om hjelp
overdue-brought = Blir teke med på neste stoppunkt
overdue-more =
    { $count ->
        [one] Eitt tiltak til står i planen.
       *[other] { $count } tiltak til står i planen.
    }
overdue-kept-close = Lista blir send berre når det står noko nytt på ho, og aldri meir enn éin gong i veka. Ho blir aldri vist i ein open kanal.
do-overdue-plan = Til planen
do-overdue-action = Sjå tiltaket
bring-board = Ta med til neste stoppunkt
bring-reveal = Ta òg med i samtalen
bring-more =
    { $count ->
        [one] og eitt tiltak til i handlingsplanen
       *[other] og { $count } tiltak til i handlingsplanen
    }
handovers-title = Tiltak som treng ein ansvarleg
handovers-lead = Eitt trykk gir tiltaket til ein i gruppa, som får vite det. Spør gjerne først.
handovers-none = Alle tiltaka har ein ansvarleg.
handovers-given = { $name } har ansvaret for tiltaket no.
handovers-due = Frist: { $day }
handovers-lacks-owner = Ingen har ansvaret no.
handovers-lacks-found = Eg fann ikkje den de valde, i chatten til gruppa.
handovers-lacks-reached = Eg får ikkje skrive til { $name }.
handovers-lacks-role = { $name } har ikkje rolla si lenger, men har framleis ansvaret.
handovers-more =
    { $count ->
        [one] Eitt tiltak til kjem når du har delt ut nokre av desse.
       *[other] { $count } tiltak til kjem når du har delt ut nokre av desse.
    }
do-give-action = { $name } ({ $role })
do-let-keep = La { $name } behalde det
do-give-other = Nokon andre
label-help-line = Nokre ord til den som spør (valfritt)
hint-help-line = Kom innom i dag, så ser vi på det saman
do-answer-help = Eg følgjer det opp
helped-title = Svar på at du bad om hjelp
helped-lead = { $name } ({ $role }) følgjer det opp saman med deg.
helped-then = Tiltaket er ditt som før, og fristen er den same til nokon endrar han.
because-helped = Svar på at du bad om hjelp
because-helped-cause = Du bad om hjelp med tiltaket, og den du spurde, har trykt på «Eg følgjer det opp».
because-helped-others = Ingen. Berre du får denne.
because-helped-answer = Du treng ikkje svare. Det som står her, er berre til deg.
because-helped-next = Eg følgjer fristen som før.
refused-read-alone = Dette viser eg berre der ingen andre ser på. Skriv «{ $word }» til meg i eigen chat.

### Påminningar, og svara på dei

do-finish = Ferdig
do-on-track = I rute
do-ask-for-help = Treng hjelp
do-new-date = Ny frist
do-hand-on = Gi vidare
do-undo = Angre
do-move-date = Flytt fristen
do-hand-on-now = Gi vidare
do-never-mind = La det vere
do-deadlines = Fristane mine
nudge-asks =
    { $count ->
        [one] Éin ting, når det passar
       *[other] { $count } ting, når det passar
    }
nudge-asks-before = Korleis går det med tiltaket?
nudge-asks-on = Er tiltaket ferdig?
nudge-asks-after = Korleis går det med tiltaket no?
nudge-asks-again = Du bad meg minne deg på dette
nudge-asks-given = Eit tiltak er ditt no
nudge-asks-help = Kan du hjelpe med eit tiltak?
nudge-asks-form = Eit stoppunkt ventar på deg
nudge-asks-priorities = Framlegga ventar på deg
nudge-asks-evaluation = Kva kom ut av tiltaka?
nudge-asks-overdue = Nokre tiltak er over fristen
nudge-asks-handover = Kven tek desse tiltaka?
nudge-all-answered = Takk! No er alt her svart på
nudge-number = Tiltak { $number }
nudge-by-ahead = fristen er { $day }
nudge-by-today = fristen er i dag, { $day }
nudge-by-past = fristen var { $day }
nudge-rests = Her er det ingenting å svare på no.
nudge-answer-anew = Svar noko anna
also-helper = Spør hjelparen òg
answered-done = Ferdig. Godt jobba!
answered-begun = I rute. Godt å vite.
answered-help = Det er sagt frå at du treng hjelp.
answered-help-helper = Det er sagt frå at du treng hjelp. Hjelparen får òg vite det.
answered-postponed = Ny frist: { $day }
answered-handed = Gitt vidare
answered-handed-to = Gitt vidare til { $name }
answered-stopped = Tiltaket er avslutta.
help-wanted = { $name } treng hjelp med dette. Kanskje held det med ein prat.
help-somebody = Ein kollega
do-help-look = Sjå tiltaket
help-settled = Dette er ordna.
nudge-form = Eit stoppunkt ventar på deg
nudge-form-lead = Nokre få spørsmål om vegen vidare. Det tek eit par minutt.
do-nudge-form = Svar på stoppunktet
nudge-priorities = Framlegga ventar på deg
nudge-priorities-lead = Gi kvart framlegg poeng, så ser de saman kva som er viktigast.
do-nudge-priorities = Gi poeng
nudge-evaluation = På tide å sjå tilbake på tiltaka
nudge-evaluation-lead = Fem spørsmål, og eitt om kvart tiltak.
do-nudge-evaluation = Svar
nudge-overdue = Nokre tiltak er over fristen
nudge-overdue-lead = Kanskje trengst det litt hjelp, eller ein ny frist.
do-nudge-overdue = Sjå lista
nudge-handover = Nokre tiltak treng ein ny ansvarleg
nudge-handover-lead = Vel kven som tek dei, med eitt trykk for kvart.
do-nudge-handover = Vel kven
nudge-until = Du kan svare til { $day }.
nudge-settled = Dette er gjort.
new-date-title = Når passar det betre?
new-date-now = Fristen er no { $day }.
label-new-date = Ny frist
label-new-date-reason = Kva er grunnen?
hint-new-date-reason = Til dømes: Vi ventar på vaktplanen
new-date-who-sees = Den nye fristen og grunnen står i handlingsplanen.
new-date-quiet = Ny frist er { $day }. Då er få på jobb, så eg minner deg på det { $instead }.
hand-on-title = Kven kan ta dette?
hand-on-lead = Spør gjerne først, så veit de begge at det er avtala.
label-hand-on = Kven tek over?
hand-on-told = Den som tek over, får tiltaket i fristane sine med ein gong.
do-rest = Minn meg ein annan dag
do-rest-shift = Minn meg på neste vakt
do-rest-pause = Ta pause til då
do-end-rest = Eg er tilbake
label-rest-day = Vel ein dag
rest-what-follows = Det du ikkje har svart på, kjem igjen då. Neste vakt kan òg vere i helga. Etter ein pause kjem eg første arbeidsdag.
rest-title = Når skal eg seie frå igjen?
rest-lead = Eg seier ingenting av meg sjølv før dagen du vel. Skriv du til meg, svarer eg som før.
rest-until = Du høyrer ikkje frå meg før { $day }.
rest-kept-title = Då er det avtala
rest-kept = Eg kjem tilbake første arbeidsdag frå { $day }.
rest-kept-shift = Eg minner deg på det { $day }.
rest-kept-lead = Det du ikkje har svart på, kjem igjen då. Resten ventar òg.
rest-typed = Er du tilbake før, skriv «{ $word }».
rest-ended-title = Fint at du er tilbake
rest-ended-lead = No seier eg frå som før. Det som har venta, kjem samla på eitt kort.
refused-rest-past = Vel ein dag frå i morgon av.
refused-rest-too-long = Så lenge kan eg ikkje vere stille. Siste dag du kan velje, er { $until }.
do-why = Kvifor fekk eg denne?
because-cause = Grunnen
because-others = Andre som fekk det same
because-answer = Kven som ser svaret
because-next = Det som skjer vidare
because-week =
    { $spent ->
        [0] Dette tel ikkje med. Av meg sjølv sender eg deg høgst { $most } slike kort i veka.
        [one] Dette er det første slike kortet denne veka. Av meg sjølv sender eg deg høgst { $most }.
       *[other] Dette er slikt kort nummer { $spent } denne veka. Av meg sjølv sender eg deg høgst { $most }.
    }
because-before = Tiltak med frist snart
because-before-cause = Du er ansvarleg eller vara for tiltaket, og fristen er snart.
because-before-others = Ingen. Berre du får denne.
because-before-answer = Gruppa og hjelparen ser i handlingsplanen korleis tiltaket står. Ingen tel kva kvar einskild rekk.
because-before-next = Er det ikkje ferdig, spør eg på dagen og éin gong etterpå. Så tek gruppa det med til neste stoppunkt.
because-on = Tiltak med frist no
because-on-cause = Du er ansvarleg eller vara for tiltaket, og fristen er no.
because-on-others = { because-before-others }
because-on-answer = { because-before-answer }
because-on-next = Er det ikkje ferdig, spør eg éin gong til om nokre dagar. Så tek gruppa det med til neste stoppunkt.
because-after = Tiltak der fristen er passert
because-after-cause = Du er ansvarleg eller vara for tiltaket, og fristen var for nokre dagar sidan.
because-after-others = Ingen andre. Leiar og verneombod ser ei liste over tiltak der fristen er passert.
because-after-answer = { because-before-answer }
because-after-next = Eg spør ikkje meir om denne fristen. Er det ikkje ferdig, tek gruppa det med til neste stoppunkt.
because-again = Tiltak du ville bli minna på
because-again-cause = Du bad meg minne deg på det i dag.
because-again-others = { because-before-others }
because-again-answer = { because-before-answer }
because-again-next = Svarer du ikkje, følgjer eg fristen som før.
because-given = Tiltak du har fått
because-given-cause = Du har fått ansvaret for tiltaket, fordi gruppa valde deg eller den som hadde det, gav det vidare.
because-given-others = { because-before-others }
because-given-answer = { because-before-answer }
because-given-next = Eg minner deg på fristen. Passar det ikkje, gi det vidare eller be om hjelp.
because-help = Ein som treng hjelp
because-help-cause = Den som har ansvaret for eit tiltak, bad om hjelp.
because-help-others = Berre leiaren får det, og hjelparen når den som spør, ønskjer det.
because-help-answer = { because-before-answer }
because-help-next = Det står i planen at tiltaket treng hjelp, til nokon melder at det går som det skal.
because-form = Stoppunktet
because-form-cause = Gruppa er ved eit stoppunkt, og du har ei rolle der.
because-form-others = Leiar, tillitsvald og verneombod får kvar sitt skjema.
because-form-answer = Ingen andre før alle tre har svart. Så blir svara viste i gruppechatten.
because-form-next = Manglar svaret ditt, minner eg om det éin gong før stoppunktet lukkar.
because-priorities = Prioriteringa
because-priorities-cause = Gruppa prioriterer framlegg, og du har ei rolle der.
because-priorities-others = { because-form-others }
because-priorities-answer = Ingen andre før alle tre har svart. Så blir poenga viste i gruppechatten, med rolle.
because-priorities-next = Manglar svaret ditt, minner eg om det éin gong før det lukkar.
because-evaluation = Å sjå tilbake på tiltaka
because-evaluation-cause = Det er rundt ti veker sidan fristen for eit tiltak, og du har ei rolle i gruppa.
because-evaluation-others = { because-form-others }
because-evaluation-answer = Ingen andre før alle tre har svart. Så blir svara viste i gruppechatten, med rolle.
because-evaluation-next = Når alle har svart, snakkar de om det, og leiaren avsluttar.
because-overdue = Tiltak over fristen
because-overdue-cause = Nokre tiltak er over fristen, og du er leiar eller verneombod.
because-overdue-others = Leiar og verneombod får den same lista samstundes. Tillitsvald ser det i planen.
because-overdue-answer = Det du gjer med eit tiltak, står i planen. Lista blir aldri vist der andre les med.
because-overdue-next = Lista kjem høgst éin gong i veka. Ho går aldri vidare til nokon over leiaren.
because-handover = Tiltak utan ansvarleg
because-handover-cause = Den som hadde ansvaret for eit tiltak, kan ikkje ha det no, og du er leiar.
because-handover-others = Ingen. Berre leiaren får denne.
because-handover-answer = Gruppa og hjelparen ser i handlingsplanen kven som har ansvaret.
because-handover-next = Tiltaka ventar til du har valt. Ingen blir minna på dei så lenge.
because-digest = Vekebrevet
because-digest-cause = Du er hjelpar for gruppene her.
because-digest-others = Kvar hjelpar får sitt eige, om sine eigne grupper.
because-digest-answer = Det er ingenting å svare på.
because-digest-next = Neste kjem første arbeidsmorgon i veka, når det er noko å fortelje.
because-role-cause = Ei rolle i gruppa skiftar hender, eller skal avklarast, og det gjeld deg.
because-role-others = Ingen. Berre du får dette kortet.
because-role-answer = Gruppa ser kven som har kva rolle. Resten er mellom deg og meg.
because-role-next = Er det noko å gjere, står det her. Slike kort kjem berre når noko skjer med ei rolle, og kan difor ikkje slåast av.
because-helping-cause = Du er hjelpar, og noko har skjedd i ei gruppe du følgjer.
because-helping-others = Berre den som følgjer gruppa, får det.
because-helping-answer = Du treng ikkje å svare.
because-helping-next = Slike kort kjem berre når nokon kan trenge deg, og kan difor ikkje slåast av. Resten blir samla i vekebrevet.
do-turn-off-nudge = Slå av påminningar om tiltak
do-turn-off-form = Slå av skjema
do-turn-off-evaluation = Slå av spørsmål om verknad
do-turn-off-overdue = Slå av lista
do-turn-on = Slå på igjen
switch-off-title = No er det slått av
switch-on-title = No er det slått på
switch-nudge-off = Eg minner deg ikkje på tiltak. Fristane dine finn du her når du vil.
switch-nudge-on = Eg minner deg på tiltaka du har ansvaret for.
switch-form-off = Eg sender deg ikkje skjema. Stoppunktet og prioriteringa ligg i gruppechatten, og du kan svare når du vil.
switch-form-on = Eg sender deg skjema når gruppa treng svaret ditt.
switch-evaluation-off = Eg sender deg ikkje spørsmål om korleis tiltaka verka. Dei ligg i gruppechatten.
switch-evaluation-on = Eg spør deg når det er tid for å sjå tilbake på tiltaka.
switch-overdue-off = Eg sender deg ikkje lista. Du finn det same i handlingsplanen.
switch-overdue-on = Eg sender deg lista, høgst éin gong i veka.
deadlines-title = Fristane mine
deadlines-lead = Det du har ansvaret for, eller er vara for. Det næraste står først.
deadlines-none = Du har ikkje ansvaret for noko tiltak no.
deadlines-none-lead = Får du eit, står det her, og eg minner deg på det i god tid.
deadlines-past = Over fristen
deadlines-week = Dei neste sju dagane
deadlines-later = Seinare
deadlines-undated = Utan frist enno
deadlines-deputy = Du er vara
deadlines-switches = Kva skal eg seie frå om?
deadlines-week-most = Du får høgst { $most } kort i veka utan å ha spurt, og aldri meir enn eitt samla om dagen.
deadlines-on = { $what }: på
deadlines-off = { $what }: av
switch-nudge = Påminningar om tiltak
switch-form = Skjema til stoppunkt og prioritering
switch-evaluation = Spørsmål om korleis tiltaka verka
switch-overdue = Tiltak over fristen
do-turn-off = Slå av
deadlines-page = Side { $page } av { $pages }
do-deadlines-more = Neste side
do-deadlines-back = Førre side
rule-title-plan = Påminningar i denne planen
rule-title-workplace = Påminningar på { $workplace }
rule-title-programme = Påminningar i heile programmet
rule-lead = Den som har ansvaret, får tre påminningar: før fristen, på dagen og etterpå. Så er det slutt.
rule-who-plan = Gjeld tiltaka i denne planen.
rule-who-workplace = Gjeld alle planane på arbeidsplassen, når planen sjølv ikkje seier noko anna.
rule-who-programme = Gjeld alle, når arbeidsplassen eller planen ikkje seier noko anna.
label-rule-before = Dagar før fristen ({ $least } til { $most })
label-rule-after = Arbeidsdagar etter fristen ({ $least } til { $most })
label-rule-weekly = Høgst så mange kort i veka til kvar ({ $least } til { $most })
rule-empty = Tomt felt tyder som elles: { $before } dagar før og { $after } arbeidsdagar etter.
rule-empty-weekly = Tomt felt tyder som elles: { $before } dagar før, { $after } arbeidsdagar etter, og høgst { $weekly } kort i veka.
rule-kept = Lagra. No er det { $before } dagar før, på dagen, og { $after } arbeidsdagar etter.
rule-wrong = Skriv eit tal frå { $least } til { $most }.
do-rule-plan = Påminningar i planen
do-rule-workplace = Heile arbeidsplassen
do-rule-programme = Heile programmet
refused-nudge-rule = Vel eit tal frå { $least } til { $most }.

### Dialogbrev

history-experience_shared = Alle sa ja til å dele ei erfaring med andre
history-bulletin_answered = Nokon svarte på dialogbrevet
sign-experience_shared = ville dele noko dei har lært
sign-bulletin_answered = svarte på dialogbrevet
sent-bulletin = Dialogbrev
because-bulletin = Dialogbrevet
because-bulletin-cause = Programmet sender dialogbrev om lag ein gong i månaden.
because-bulletin-others = Det same brevet går til alle som er valde: grupper, kanalar eller hjelparar. Linjene om gruppa står berre i breva til dykk.
because-bulletin-answer = Programleiaren ser svaret, og kven som har svart.
because-bulletin-next = Det neste kjem om ein månads tid. I juli er det pause.
because-bulletin-group-cause = Gruppa er vald som mottakar av dialogbreva frå programmet.
because-bulletin-group-others = { because-bulletin-others }
because-bulletin-group-answer = { because-bulletin-answer }
because-bulletin-group-next = { because-bulletin-next }
because-bulletin-channel-cause = Kanalen er vald som mottakar av dialogbreva frå programmet.
because-bulletin-channel-others = Det same brevet går til alle som er valde: grupper, kanalar eller hjelparar. Her står det ingenting om éi enkelt gruppe.
because-bulletin-channel-answer = { because-bulletin-answer }
because-bulletin-channel-next = { because-bulletin-next }
because-bulletin-helper-cause = Du er hjelpar, og hjelparane er valde som mottakarar.
because-bulletin-helper-others = Det same brevet går til alle som er valde: grupper, kanalar eller hjelparar.
because-bulletin-helper-answer = { because-bulletin-answer }
because-bulletin-helper-next = { because-bulletin-next }
do-turn-off-bulletin = Slå av dialogbrev til meg
refused-bulletin-empty = Brevet er tomt enno. Skriv i minst éin av delane først.
refused-bulletin-has-left = Brevet er sendt. No kan det rettast eller trekkjast tilbake.
refused-bulletin-meanwhile = Nokon andre lagra denne delen medan du skreiv. Den teksten står i brevet no, og din står her. Lagrar du igjen, gjeld din.
refused-bulletin-questions = Høgst { $limit } spørsmål. Færre spørsmål gir fleire svar.
refused-bulletin-nobody = Ingen får brevet slik det er valt no. Vel minst éin kanal, nokre grupper eller hjelparane.
refused-bulletin-time = Det klokkeslettet finst ikkje. Skriv til dømes 08.30.
refused-bulletin-has-been = Det tidspunktet har vore. Vel eit som kjem.
refused-bulletin-hours = Brev blir sende mellom 08.30 og 15.30 på arbeidsdagar. Den neste er { $until }.
refused-bulletin-far = Det er lenge til. Vel eit tidspunkt innan { $days } dagar.
refused-bulletin-needs-another = Ein til skal sjå på brevet før det blir sendt. Be om godkjenning først.
refused-bulletin-not-your-own = Det må vere ein annan enn den som vil sende brevet.
refused-bulletin-not-sent = Brevet er ikkje sendt enno. Du kan endre det som det er.

refused-link-empty = Lenkja manglar adressa. Kopier ho frå nettlesaren, og set ho inn.
refused-link-not-https = Lenkjer må byrje med https://. Set inn heile adressa i staden for «{ $link }».
refused-link-nowhere = Lenkja «{ $link }» fører ingen stad. Kopier heile adressa frå nettlesaren, og set ho inn.
refused-link-unsafe = Eg kan ikkje sjå trygt kvar lenkja «{ $link }» fører. Set inn adressa slik ho står i nettlesaren.
refused-link-too-long = Lenkja er litt for lang. Det er plass til { $limit } teikn. Finst det ei kortare adresse til sida?
refused-image-kind = Adressa «{ $link }» er ikkje til eit bilete eg kan vise. Ho må slutte på .png, .jpg eller .gif.

### Dialogbrev: utkastet som kjem av seg sjølv

bulletin-section-coming = Dette skjer
bulletin-section-findings = Nytt sidan sist
bulletin-section-shared = Frå arbeidsplassane
bulletin-section-asking = Kva tenkjer de?
bulletin-months = januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember
bulletin-for-month = Dialogbrev for { $month }
bulletin-numbers = I { $month } var det { $what }.
bulletin-number-gathered = { $groups } som samla seg om ein fase
bulletin-number-settled = { $groups } som tok eit stoppunkt og vart samde om vegen vidare
bulletin-number-action_done = { $groups } som fullførte minst eitt tiltak
bulletin-number-evaluated = { $groups } som såg tilbake på det dei hadde gjort
bulletin-question-1 = Kva vil de få til saman før påske?
bulletin-question-2 = Kva har de byrja med som kan vere til nytte for andre?
bulletin-question-3 = Kva gjer at det er godt å gå på jobb hos dykk no?
bulletin-question-4 = Kva treng de hjelp til for å kome vidare?
bulletin-question-5 = Kva er de mest fornøgde med å ha fått til denne våren?
bulletin-question-6 = Kva vil de ta fatt på etter sommaren?
bulletin-question-8 = Kva er viktigast å kome i gang med i haust?
bulletin-question-9 = Kva lurer de på som andre kanskje har erfaring med?
bulletin-question-10 = Korleis får de med dei som jobbar natt og helg?
bulletin-question-11 = Kva har vorte betre hos dykk i haust?
bulletin-question-12 = Kva vil de ta med dykk inn i det nye året?
arrived-over = Utkast
arrived-lead = Her er eit utkast, laga av det som har skjedd.
arrived-lead-monthly = Her er utkastet for månaden, laga av det som har skjedd.
arrived-nothing-leaves = Ingen får brevet før du trykkjer «Send». Du kan endre alt først.
arrived-no-coming = Ingen arrangement dei neste vekene
arrived-no-findings = Her kan du skrive, eller la det stå tomt
arrived-no-shared = Ingen har delt noko nytt enno
arrived-no-asking = Ingen spørsmål enno
arrived-more =
    { $count ->
        [one] og { $count } til
       *[other] og { $count } til
    }
arrived-shared =
    { $count ->
        [one] { $count } erfaring
       *[other] { $count } erfaringar
    }
letters-title = Dialogbrev
letters-open = Under arbeid
letters-sent = Sist sende
letters-more = og { $count } eldre
letters-none = Ingen brev enno. Byrj på eit, så lagar eg eit utkast av det som har skjedd.
letters-begun = Det er alt eit utkast for denne månaden. Trykk på det, eller byrj på eit nytt.
letters-next = Neste utkast kjem { $when }.
letters-no-habit = Eg kan lage eit utkast til deg kvar månad. Trykk «Fast utkast», og vel når.
letters-draft = Utkast frå { $day }
letters-asked = Ventar på godkjenning
letters-planned = Blir sendt { $when }
letters-held = Sett på vent
letters-sent-on = Sendt { $day }
letters-stopped = Stoppa { $day }
letters-withdrawn = Trekt tilbake { $day }
letters-correction = Retting under arbeid
habit-title = Fast utkast kvar månad
habit-lead = Eg kan lage eit utkast om morgonen, tidleg i månaden. I juli er det pause, og i desember kjem det før veke 51. Det er alltid du som sender.
habit-off = Det kjem ingen utkast av seg sjølv no.
label-habit-on = Skal det kome eit utkast av seg sjølv?
label-habit-weekday = Kva dag passar best?
habit-first = Den første av tysdag–torsdag
habit-weekdays = Første tysdag | Første onsdag | Første torsdag
label-habit-paused = Ingen utkast før denne dagen (valfritt)
habit-too-early = Vel ein dag som kjem.
label-habit-approval = Skal ein til sjå på brevet før det blir sendt?
habit-approval = Ein annan programleiar eller ein hjelpar kan godkjenne.
habit-alone = Ingen andre kan godkjenne enno. Det må vere ein annan programleiar eller ein hjelpar.
habit-yes = Ja
habit-no = Nei
do-bulletin-review = Sjå over og send
do-bulletin-write = Skriv og endre
do-bulletins = Alle brev
do-bulletin-new = Nytt brev
do-bulletin-habit = Fast utkast
do-bulletin-occasions = Arrangement
do-bulletin-archive = Arkiv
help-bulletins = skriv og send brev, og sjå svara
sent-bulletin-draft = Utkast til dialogbrev
because-bulletin-draft = Utkast til dialogbrev
because-bulletin-draft-cause = Programmet har valt å få eit utkast til dialogbrev kvar månad.
because-bulletin-draft-others = Dei andre programleiarane, om det er fleire. Alle kan skrive i det same utkastet.
because-bulletin-draft-answer = Ingen, før ein av dykk sender brevet.
because-bulletin-draft-next = Utkastet ligg klart til nokon sender det eller legg det bort. Det neste kjem om ein månads tid. I juli er det pause.
refused-bulletin-pause = Vel ein dag som kjem, innan eit år.

### Dialogbrev: svar og arkiv

bulletin-reply-title = Svar gjerne
bulletin-reply-open = Er det noko du vil seie?
bulletin-reply-who = Det du skriv, og namnet ditt, ser berre programleiaren.
bulletin-reply-trial = Dette er ei prøve. Du kan trykkje, men ingenting blir lagra.
bulletin-reply-thanks = Takk for svaret!
bulletin-reply-useful = Brevet var nyttig.
bulletin-reply-not_for_us = Dette brevet var ikkje for dykk.
bulletin-reply-call = Du vil gjerne bli ringt. Programleiaren tek kontakt i Teams.
bulletin-reply-called = De har snakka saman.
do-bulletin-take-back-answer = Ta tilbake det eg skreiv
bulletin-reply-written = Programleiaren har fått det du skreiv.
bulletin-reply-change = Endre svaret
hint-bulletin-reply = Nokre få ord held
do-bulletin-useful = { $given ->
        [yes] ✓ Nyttig
       *[no] Nyttig
    }
do-bulletin-not-for-us = { $given ->
        [yes] ✓ Ikkje for oss
       *[no] Ikkje for oss
    }
do-bulletin-call-me = Ring meg
do-bulletin-no-call = Ikkje ring likevel
do-bulletin-answer = Send svaret
do-bulletin-answer-again = Lagre endringa
bulletin-replies-title = Svar på dialogbrevet
bulletin-replies-count = { $count ->
        [0] Ingen har svart enno.
        [one] Éin har svart.
       *[other] { $count } har svart.
    } Brevet gjekk til { $copies ->
        [one] éin stad.
       *[other] { $copies } stader.
    }
bulletin-replies-none = Svara kjem gjerne dei første dagane. Dei blir samla her.
bulletin-replies-useful = nyttig
bulletin-replies-not-for-us = ikkje for oss
bulletin-replies-writes = { $count ->
        [one] har skrive
       *[other] har skrive
    }
bulletin-replies-call = Vil gjerne bli ringt
bulletin-replies-all = Sjå alle { $count }
bulletin-replies-of-part = { $count ->
        [one] Eitt svar
       *[other] { $count } svar
    }
bulletin-replies-fine = Berre du og andre programleiarar ser dette. Den som har svart, veit det.
bulletin-replies-files-title = Svara som fil
bulletin-replies-files-lead = Fila har namn og svar. Del ho berre med dei som skal følgje opp.
bulletin-reply-other = Anna
bulletin-reply-one = Eit svar på dialogbrevet
bulletin-verdict-useful = Nyttig
bulletin-verdict-not_for_us = Ikkje for oss
bulletin-wants-call = Vil gjerne bli ringt
bulletin-talked-on = Snakka saman { $day }
bulletin-is-thanked = ✓ Takka
bulletin-thanked-on = ✓ Du takka { $day }
bulletin-quote-is-asked = Spurd om sitat
bulletin-quote-is-yes = Kan siterast
bulletin-quote-is-no = Vil ikkje siterast
bulletin-quote-told-asked = Du har spurt om svaret kan siterast. Det er ikkje svart på enno.
bulletin-quote-told-no = Svaret skal ikkje siterast.
bulletin-quote-told-yes = Dette kan du sitere i eit brev, utan namn:
bulletin-quote-told-waits = Ja til å sitere. Når alle i gruppa har trykt «Del», kan dette stå i eit brev:
bulletin-quote-told-free = Heile gruppa har sagt ja. Dette ligg klart mellom erfaringane for neste brev:
bulletin-quote-told-gone = Gruppa har trekt sitatet tilbake, så det skal ikkje brukast.
bulletin-thanks-title = Takk for svaret
bulletin-thanks-lead = { $name } har lese det du svarte på dialogbrevet, og takkar for det.
bulletin-you-answered = Du svarte:
bulletin-quote-title = Kan vi sitere svaret ditt?
bulletin-quote-lead = Det du skreiv, kan vere nyttig for andre, og programleiaren vil gjerne ta det med i eit dialogbrev. Namnet ditt blir ikkje nemnt. Du bestemmer orda.
bulletin-quote-group = Dei andre i gruppa blir òg spurde, og ingenting blir delt før alle har sagt ja. Arbeidsplassen blir ikkje nemnd, berre fylket.
bulletin-quote-alone = Det står berre at nokon har svart dette.
bulletin-quoted-title = Takk for at du deler
bulletin-quoted-lead = Dette kan stå i eit dialogbrev, utan namn. Du kan ta det tilbake når du vil.
bulletin-quoted-waits = No er dei andre i gruppa spurde. Når alle har sagt ja, kan dette stå i eit dialogbrev. Du kan ta det tilbake når du vil.
bulletin-not-quoted-title = Svaret blir ikkje sitert
bulletin-not-quoted-lead = Det er heilt i orden. Programleiaren har svaret ditt som før, men det står ikkje i noko brev.
bulletin-archive-title = Dialogbrev
bulletin-archive-none = Her er det ingen dialogbrev enno. Når eitt kjem hit, finn du det igjen ved å skrive «{ $word }».
bulletin-archive-none-found = Ingen brev har alle dei orda. Prøv med færre, eller med ein del av eit ord.
bulletin-archive-count = { $count ->
        [one] Eitt brev
       *[other] { $count } brev
    }
bulletin-archive-page = side { $page } av { $pages }
bulletin-archive-read = Slik er brevet no. Linjer om ei gruppe står berre i brevet til den gruppa.
bulletin-sent-on = Sendt { $day }
bulletin-is-withdrawn = trekt tilbake
bulletin-file-title = Brevet som fil
bulletin-files-title = Alle breva som fil
label-bulletin-search = Ord i brevet
label-bulletin-thanks = Nokre ord med takken (valfritt)
label-bulletin-quote = Slik vil eg bli sitert
hint-bulletin-search = webinar, stoppunkt, pause
hint-bulletin-thanks = Det du skreiv om overlapp, tek vi med oss.
do-bulletin-search = Søk
do-bulletin-open = Les brevet
do-bulletin-see = Sjå brevet
do-bulletin-file = Brevet som fil
do-bulletin-newer = Nyare
do-bulletin-older = Eldre
do-bulletin-all = Alle brev
do-bulletin-all-files = Alle brev som fil
do-bulletin-replies = Alle svar
do-bulletin-replies-files = Svara som fil
do-bulletin-respond = Takk eller sitat
do-bulletin-talked = Opne svaret
do-bulletin-we-talked = Vi har snakka saman
do-bulletin-not-talked = Ikkje snakka saman likevel
do-bulletin-thank = Send takk
do-bulletin-ask-quote = Spør om å sitere
do-bulletin-allow-quote = Ja, siter dette
do-bulletin-decline-quote = Nei takk
do-bulletin-take-back-quote = Ta det tilbake
because-bulletin-thanks = Takken
because-bulletin-thanks-cause = Du svarte på eit dialogbrev, og programleiaren ville takke.
because-bulletin-thanks-others = Berre du får denne.
because-bulletin-thanks-answer = Du treng ikkje svare.
because-bulletin-thanks-next = Det kjem ikkje meir om dette.
because-bulletin-quote = Spørsmålet om å sitere
because-bulletin-quote-cause = Du svarte på eit dialogbrev, og programleiaren vil gjerne la andre lese det.
because-bulletin-quote-others = Berre du får spørsmålet først. Er svaret frå ei gruppe, blir dei andre i gruppa spurde når du har sagt ja.
because-bulletin-quote-answer = Programleiaren ser om du seier ja eller nei, og orda du seier ja til.
because-bulletin-quote-next = Seier du nei, skjer det ikkje noko meir.
because-bulletin-call = At nokon vil bli ringt
because-bulletin-call-cause = Nokon som har fått dialogbrevet, vil gjerne bli ringt.
because-bulletin-call-others = Alle programleiarar får denne, høgst éin gong om dagen for kvart brev.
because-bulletin-call-answer = Den som vil bli ringt, ser når de har snakka saman.
because-bulletin-call-next = Dei som ventar, står under svara til de har snakka saman.
bulletin-call-title = Nokon vil gjerne bli ringt
bulletin-call-lead = Ønsket kom i eit svar på dialogbrevet.
do-bulletin-show-calls = Sjå kven
sent-bulletin-call = Nokon vil bli ringt
refused-bulletin-no-more = Brevet er trekt tilbake, så det tek ikkje imot svar lenger.
refused-bulletin-nothing-written = Skriv nokre ord først, eller trykk på ein av knappane over.
refused-bulletin-quote-empty = Skriv det du vil bli sitert på, eller sei nei takk.
paper-bulletin-foot = Dialogbrev frå programmet
paper-bulletin-sent = Sendt
paper-bulletin-corrected = Retta
paper-bulletin-when = Når og kvar
paper-bulletin-day = Dag
paper-bulletin-occasion = Kva
paper-bulletin-place = Stad
paper-bulletin-link = Meir om det
paper-bulletins = Dialogbrev
paper-bulletins-under = Alle brev, det nyaste først
paper-bulletins-list = Breva
paper-bulletins-title = Tittel
paper-reply-day = Dag
paper-reply-who = Namn
paper-reply-role = Rolle
paper-reply-place = Stad
paper-reply-verdict = Nyttig?
paper-reply-call = Samtale
paper-reply-thanked = Takka
paper-reply-quote = Sitat
paper-reply-quoted = Kan siterast slik

### Dialogbrev: slik det blir lese

bulletin-own = Hos dykk
bulletin-own-phase = Fasen no
bulletin-own-none = ikkje begynt enno
bulletin-own-through = gjennom heile opplegget
bulletin-own-stop = Siste stoppunkt
bulletin-own-settled = { $day }
bulletin-own-go_on = { $day }, og de gjekk vidare
bulletin-own-stay = { $day }, og de vart litt til
bulletin-own-go_back = { $day }, og de gjekk tilbake
bulletin-own-next = Neste
bulletin-own-gathering = { $day }
bulletin-own-closing = stoppunktet lukkar { $day }
bulletin-own-resuming = i gang igjen { $day }
bulletin-own-veiled = eit tiltak som gruppa ser namnet på
bulletin-well-learned = De har sett tilbake saman, og skrive ned det de lærte.
bulletin-well-action_done = De er ferdige med «{ $what }».
bulletin-well-all_answered = Alle var med og svarte på det siste stoppunktet.
bulletin-well-gathered = De fekk til samlinga.
bulletin-well-handed_over = De leverte stafettpinnen.
bulletin-well-begun = De er i gang.
bulletin-asking-lead = Vi lurer på noko, og håper du vil svare.
bulletin-from-county = Ei gruppe i { $county }
bulletin-from = Ei gruppe
bulletin-in-channel = Kanalen får dialogbrev. Den som valde det, kan skrive «{ $word }» her for å slutte.
switch-bulletin = Dialogbrev til meg åleine
switch-bulletin-off = Eg sender deg ikkje dialogbrev i eigen chat. Gruppa får dei framleis i sin.
switch-bulletin-on = Eg sender deg dialogbreva igjen.
bulletin-withdrawn = Brevet er trekt tilbake
bulletin-withdrawn-lead = Det som stod her, gjeld ikkje lenger ({ $day }). Du treng ikkje å gjere noko.
do-to-webinar = Til webinaret
do-to-gathering = Til samlinga
do-to-course = Til kurset
do-to-other = Les meir

### Dialogbrev: mottakarar

bulletin-audience = Kven får brevet?
bulletin-audience-count = { $count ->
        [one] får brevet
       *[other] får brevet
    }
bulletin-audience-none = Ingen er valde enno
bulletin-audience-lead = Alle får det same brevet. Grupper får i tillegg nokre linjer om seg sjølve.
bulletin-audience-ended = Grupper som har avslutta, er med berre når du vel den tilstanden.
bulletin-audience-planned = Brevet er klart til å sendast. Endrar du kven som får det, blir det eit utkast igjen.
bulletin-audience-correction = Rettinga går til dei som har fått brevet: { $count }.
bulletin-not-reached = { $count ->
        [one] 1 får det ikkje
       *[other] { $count } får det ikkje
    }
bulletin-unreached-closed = Teams tek ikkje imot noko der no
bulletin-unreached-unmet = har ikkje lagt til Stafett
bulletin-unreached-off = har slått av dialogbrev til seg sjølv
bulletin-unreached-paused = har pause
bulletin-unreached-empty = har ingen chat og ingen roller
label-bulletin-channels = Kanalar som får dialogbrev
bulletin-channels-all = Alle kanalar som får dialogbrev, også nye
bulletin-channels-none = Ingen kanal får dialogbrev enno. Ein hjelpar kan skrive «{ $word }» i ein kanal.
label-bulletin-groups = Grupper
bulletin-groups-all = Alle grupper, eller dei du vel under
bulletin-groups-none = Ingen grupper
label-bulletin-helpers = Hjelparar
bulletin-helpers-yes = Alle hjelparar, i eigen chat
bulletin-helpers-no = Ikkje hjelparane
bulletin-which-groups = Kva grupper
do-bulletin-keep-audience = Bruk dette valet
do-bulletin-readers = Sjå mottakarane
do-bulletin-audience = Vel mottakarar
do-bulletin-back = Til brevet
bulletin-list = Desse får brevet
bulletin-list-channel = kanal
bulletin-list-group = gruppe
bulletin-list-member = eigen chat
bulletin-list-helper = hjelpar

### Dialogbrev: førehandsvising

bulletin-preview = Slik ser det ut
bulletin-preview-for = { $sort ->
        [channel] I kanalen { $name }
        [group] Hos { $name }
        [member] Hos { $name }
       *[helper] Hos { $name }
    }
bulletin-preview-nobody = Ingen er valde som mottakarar enno. Slik ser brevet ut utan linjer om gruppa.
bulletin-preview-veiled = Namn på tiltak og utfall av stoppunkt ser berre gruppa sjølv.
do-bulletin-phone = Som på telefon
do-bulletin-wide = Som på skjerm
do-bulletin-try = Send ei prøve til meg
bulletin-tried = Prøva er send til deg. Ingen andre har fått ho.
bulletin-trial = Dette er ei prøve. Berre du har fått ho.

### Dialogbrev: kanalar

bulletin-hosts = Denne kanalen får dialogbrev
bulletin-hosts-lead = Om lag éin gong i månaden, på { $language }. Her står det ingenting om éi enkelt gruppe.
bulletin-hosts-named = Programleiaren ser kanalen som «{ $name }».
bulletin-hosts-rename = Skriv «{ $word }» og eit namn for å kalle han noko anna.
bulletin-hosts-over = Denne kanalen får ikkje fleire dialogbrev
bulletin-hosts-over-lead = Du kan alltid skrive «{ $word }» for å få dei igjen.
bulletin-hosts-never = Denne kanalen får ikkje dialogbrev
bulletin-channel-of = Kanalen til { $name }
bulletin-language-nb = bokmål
bulletin-language-nn = nynorsk
bulletin-language-en = engelsk, med brevet på bokmål
do-bulletin-host-nb = På bokmål
do-bulletin-host-nn = På nynorsk
do-bulletin-host-en = På engelsk
do-bulletin-unhost = Ikkje her likevel
refused-bulletin-not-a-channel = Skriv dette i kanalen som skal få dialogbrev.
refused-bulletin-not-your-channel = Den som valde kanalen, eller programleiaren, kan slutte med det.
step-host_bulletin = dialogbrev hit | send dialogbrev hit
step-unhost_bulletin = ikkje dialogbrev hit | stopp dialogbrev hit
step-bulletin_off = dialogbrev av | ikkje dialogbrev til meg
step-bulletin_on = dialogbrev på | dialogbrev til meg

### Dialogbrev: arrangement

occasions-title = Arrangement
occasions-lead = Det som kjem. Skriv det inn éin gong, så kan det veljast i kvart brev.
occasions-none = Ingenting er skrive inn enno.
occasions-more = { $count ->
        [one] og eitt til seinare
       *[other] og { $count } til seinare
    }
occasion-new = Nytt arrangement
occasion-change = Endre arrangementet
occasion-entered = Skrive inn
occasion-changed = Endra
occasion-removed = Fjerna frå lista
occasion-at = { $day } kl. { $clock }
occasion-webinar = Webinar
occasion-gathering = Samling
occasion-course = Kurs
occasion-other = Anna
occasion-in-letters = Ei endring følgjer med til alle brev som ikkje er sende.
occasion-stands = Det er endra i { $letters } òg.
occasion-taken-out = Det er teke ut av { $letters }.
label-occasion-sort = Kva er det?
label-occasion-title = Kva heiter det?
label-occasion-title-nn = Namn på nynorsk (valfritt)
label-occasion-day = Dag
label-occasion-clock = Klokkeslett (valfritt)
label-occasion-place = Stad (valfritt)
label-occasion-link = Lenkje til meir eller til påmelding (valfritt)
hint-occasion-title-nn = Når det blir skrive på ein annan måte
hint-occasion-place = Teams, ein by eller eit møterom
do-occasion-new = Nytt arrangement
do-occasion-another = Skriv inn eitt til
do-occasion-enter = Lagre
do-occasion-keep = Lagre endringa
do-occasion-change = Endre
do-occasion-remove = Fjern
do-occasions = Alle arrangement
help-occasions = webinar, samlingar og kurs til dialogbrevet
refused-occasion-title = Gi arrangementet eit namn, så finn folk det att.
refused-occasion-day = Vel kva dag det er.
touched-title = Noko i eit brev er endra
touched-occasion = Eit arrangement er endra:
touched-occasion-removed = Eit arrangement er teke bort:
touched-before = Før
touched-now = No
touched-experience = Ei gruppe har trekt tilbake ei erfaring. Det kan dei alltid gjere.
touched-empty = Eit brev skulle sendast no, men det er tomt.
touched-empty-why = Det fortalde berre erfaringar, og i gruppene som delte dei, har ikkje alle med ei rolle sagt ja enno.
touched-again = Skulle sendast, men er utkast igjen: { $letters }. Sjå over, og send på nytt.
touched-sent = Sendt slik det var: { $letters }. Programleiaren kan rette det.
touched-again-lead = Eg har endra det i brevet. No er brevet eit utkast igjen, og må sendast på nytt.
touched-sent-lead = Brevet er sendt slik det var. Du kan rette det hos alle som har fått det.
do-touched-again = Sjå over brevet
sent-bulletin-touched = Endring i eit dialogbrev
because-bulletin-touched = Endring i eit dialogbrev
because-bulletin-touched-cause = Noko som står i eit dialogbrev, er endra der det kom frå.
because-bulletin-touched-others = Dei andre programleiarane, om det er fleire.
because-bulletin-touched-answer = Ingen. Du vel sjølv om brevet skal rettast eller sendast på nytt.
because-bulletin-touched-next = Ingenting skjer av seg sjølv.

### Dialogbrev: erfaringar

experience-share = Del ei erfaring
experience-reword = Sei det på ein annan måte
experience-lead = Kva har de lært som andre kan ha nytte av? Skriv gjerne rolla i staden for namnet.
experience-all-agree = Alle partane må trykkje «Del» før andre får sjå det. De kan trekkje det tilbake når som helst.
experience-earlier = Det de har delt før
experience-waiting = Skal andre få vite dette?
experience-waiting-lead = Når alle partane har trykt «Del», kan det stå i dialogbrevet til andre grupper.
experience-free = Dette kan andre få vite
experience-free-lead = Alle har sagt ja. No kan det stå i eit av dei neste dialogbreva.
experience-withdrawn = Trekt tilbake
experience-withdrawn-lead = Det er ute av alle brev som ikkje er sende.
experience-reworded-lead = Det er sagt på ein annan måte, og dei nye orda har fått sitt eige kort.
experience-was-sent = Det står i { $letters }, som er sendt. Programleiaren får beskjed, og kan rette brevet.
experience-any-time = Kvar og ein av dykk kan trekkje det tilbake når som helst. Då går det ut av alle brev som ikkje er sende.
experience-is-waiting = ventar på at fleire trykkjer «Del»
experience-is-free = kan stå i eit brev
label-experience-told = Erfaringa dykkar
label-experience-whose = Kven skal det stå at det er frå?
hint-experience-told = Vi prøvde …, og då …
do-experience-share = Del ei erfaring
do-experience-keep = Del, og spør dei andre
do-experience-consent = Del
do-experience-reword = Endre orda
do-experience-withdraw = Trekk tilbake
do-experience-anew = Skriv på nytt
help-share_experience = noko de har lært, til andre grupper
refused-experience-short = Skriv ei setning eller to om det de har lært.
refused-experience-name = Teksten nemner { $name }. Skriv rolla i staden, til dømes «verneombodet».

### Dialogbrev: å skrive

bulletin-desk-draft = Utkast
bulletin-desk-draft-lead = Ingen får brevet før du trykkjer «Send».
bulletin-desk-correction = Retting
bulletin-desk-correction-lead = Dei som har brevet, får rettinga på same stad, merkt «Retta». Ingen får ho før du sender.
bulletin-desk-asked = Ventar på godkjenning
bulletin-desk-asked-lead = Ein annan ser på brevet. Endrar du det no, må det godkjennast på nytt.
bulletin-desk-planned = Klart til å sendast
bulletin-desk-planned-lead = Brevet blir sendt { $when }. Endrar du det no, blir det eit utkast igjen.
bulletin-desk-held = Sett på vent
bulletin-desk-held-lead = Brevet blir ikkje sendt før nokon held fram med sendinga. Endrar du det no, blir det eit utkast igjen.
bulletin-desk-sent = Sendt
bulletin-desk-sent-lead = Brevet er ute. Du kan rette det eller trekkje det tilbake.
bulletin-desk-stopped = Sendinga er stoppa
bulletin-desk-stopped-lead = Dei som ikkje hadde fått brevet, får det ikkje. Hos dei andre kan du rette det eller trekkje det tilbake.
bulletin-desk-withdrawn = Trekt tilbake
bulletin-desk-withdrawn-lead = Dei som hadde fått brevet, ser no at det ikkje gjeld lenger.
bulletin-desk-discarded = Lagt bort
bulletin-desk-discarded-lead = Ingen får brevet. Alt du har skrive, er teke vare på.
bulletin-desk-remark = Før brevet blir godkjent
bulletin-piece-ready = ✓ Bokmål og nynorsk
bulletin-piece-blank = ○ Tomt, og kjem ikkje med
bulletin-piece-out = – Utelate denne gongen
bulletin-piece-more = … og { $count } til
bulletin-older-nb = Bokmålet er eldre enn nynorsken
bulletin-older-nn = Nynorsken er eldre enn bokmålet
bulletin-missing-nb = Bokmål manglar
bulletin-missing-nn = Nynorsk manglar
bulletin-kept = «{ $section }» er lagra.
do-bulletin-preview = Sjå korleis det blir
do-bulletin-section = Skriv
do-bulletin-use = Ta med igjen
do-bulletin-heading = Tittel og bilete
do-bulletin-order = Rekkjefølgje
do-bulletin-template = Bruk eit tidlegare brev
do-bulletin-discard = Legg bort
do-bulletin-bring-back = Ta fram igjen
do-bulletin-correction = Til rettinga
do-bulletin-window = Opne i eige vindauge
do-bulletin-more = Meir
do-bulletin-more-desk = Tittel, bilete, rekkjefølgje og meir
bulletin-section-coming-hint = Vel det som skal vere med. Teksten din kjem først i brevet.
bulletin-section-findings-hint = Noko nytt som er verdt å vite, helst kort.
bulletin-section-shared-hint = Vel mellom det grupper sjølve har skrive og sagt ja til å dele. Teksten din kjem først.
bulletin-section-asking-hint = Nokre ord om kva de vil høyre meir om. Spørsmåla kjem etter teksten.
bulletin-section-coming-none = Ingen arrangement er skrivne inn enno.
bulletin-section-shared-none = Ingen grupper har delt noko enno.
label-bulletin-occasions = Arrangement (høgst { $most })
label-bulletin-shared = Erfaringar (høgst { $most })
label-bulletin-text-nb = Tekst på bokmål
label-bulletin-text-nn = Tekst på nynorsk
label-bulletin-questions-nb = Spørsmål på bokmål
label-bulletin-questions-nn = Spørsmål på nynorsk
label-bulletin-marks = Om denne delen
bulletin-signs = Du kan bruke **feit**, *kursiv*, «- » først på linja for ei liste, og [ord](https://…) for ei lenkje.
bulletin-questions-lead = Eitt spørsmål på kvar linje, høgst { $most }.
bulletin-mark-same = Bokmål og nynorsk seier det same no
bulletin-mark-out = Utelat delen denne gongen
bulletin-again-draft = Brevet er eit utkast igjen, og blir ikkje sendt før nokon trykkjer «Send».
bulletin-theirs = Slik står det i brevet no
bulletin-too-long = { $label }: { $count } teikn er skrivne, og det er plass til { $limit }. Alt som stod i brevet frå før, står der enno.
bulletin-cut = Feltet viser dei første { $count } teikna. Hent resten der du kopierte teksten frå.
bulletin-heading-title = Tittel og bilete
bulletin-heading-picture = Bilete øvst i brevet
bulletin-heading-lead = Biletet må liggje på nett og vere ei .png-, .jpg- eller .gif-fil. Skriv òg kva det viser, for den som ikkje kan sjå det. La felta stå tomme om du ikkje vil ha bilete.
bulletin-heading-kept = Tittel og bilete er lagra.
label-bulletin-title-nb = Tittel på bokmål
label-bulletin-title-nn = Tittel på nynorsk
label-bulletin-image = Adressa til biletet
label-bulletin-alt-nb = Kva biletet viser, på bokmål
label-bulletin-alt-nn = Kva biletet viser, på nynorsk
bulletin-order-title = Rekkjefølgje
bulletin-order-lead = Det som tyder mest denne gongen, kan stå først.
do-bulletin-up = Flytt opp
bulletin-template-title = Bruk eit tidlegare brev
bulletin-template-lead = Tekst og spørsmål blir henta. Arrangement som har vore, og det grupper har delt, blir ikkje med. Det som står i delane du vel no, blir bytt ut.
bulletin-template-none = Det er ikkje sendt noko brev enno. Neste gong kan du byrje med dette.
bulletin-template-used = Teksten er henta. Sjå gjerne over han.
label-bulletin-template = Kva for eit brev?
label-bulletin-parts = Kva vil du hente?
do-bulletin-use-template = Hent teksten
refused-bulletin-picked = Vel høgst { $limit }. Då blir kvar av dei lesen.
refused-bulletin-no-room = Brevet er blitt større enn Teams kan vise. Færre linjeskift, punkt og lenkjer gir mest plass; orda kan gjerne bli ståande.
refused-image-alt = Skriv òg kva biletet viser, så dei som ikkje kan sjå det, får det med seg.

### Dialogbrev: sending

bulletin-review = Klart til å sendast?
bulletin-review-correction = Send rettinga?
bulletin-goes-to = { $count ->
        [0] Ingen får brevet enno
        [one] Éin får brevet
       *[other] { $count } får brevet
    }
bulletin-goes-to-corrected = { $count ->
        [one] Rettinga går til éin
       *[other] Rettinga går til { $count }
    }
bulletin-to-channel = { $count ->
        [one] 1 kanal
       *[other] { $count } kanalar
    }
bulletin-to-group = { $count ->
        [one] 1 gruppechat
       *[other] { $count } gruppechattar
    }
bulletin-to-member = { $count ->
        [one] 1 i eigen chat
       *[other] { $count } i eigen chat
    }
bulletin-to-helper = { $count ->
        [one] 1 hjelpar
       *[other] { $count } hjelparar
    }
bulletin-not-to = { $count ->
        [one] Éin får det ikkje:
       *[other] { $count } får det ikkje:
    }
bulletin-and-more = { $names } og { $count } til
bulletin-leaves-now = Blir sendt med ein gong
bulletin-leaves-approved = Blir sendt så snart det er godkjent
bulletin-leaves = Blir sendt { $day } kl. { $hour }.{ $minute }, { $days ->
        [0] i dag
        [1] i morgon
       *[other] om { $days } dagar
    }
bulletin-form-missing = { $section }: { $form ->
        [nn] nynorsk
       *[nb] bokmål
    } manglar. { $form ->
        [nn] { $count ->
            [0] Ingen mottakarar les nynorsk
            [one] Éin får delen på bokmål i staden
           *[other] { $count } får delen på bokmål i staden
        }
       *[nb] { $count ->
            [0] Ingen mottakarar les bokmål
            [one] Éin får delen på nynorsk i staden
           *[other] { $count } får delen på nynorsk i staden
        }
    }.
bulletin-form-older = { $section }: { $form ->
        [nn] nynorsken er eldre enn bokmålet
       *[nb] bokmålet er eldre enn nynorsken
    }. { $count ->
        [0] Ingen mottakarar les
        [one] Éin mottakar les
       *[other] { $count } mottakarar les
    } { $form ->
        [nn] nynorsk
       *[nb] bokmål
    }.
bulletin-when-lead = Vil du heller sende det ein annan gong?
label-bulletin-day = Dag
label-bulletin-clock = Klokka
hint-bulletin-clock = 08.30
label-bulletin-approver = Kven skal sjå på det først?
bulletin-no-approver = Ein til skal sjå på brevet, men her er det ingen andre å spørje enno. Ein hjelpar eller ein programleiar til kan skrive «hei» til meg.
bulletin-sure = { $count ->
        [one] Send til éin?
       *[other] Send til { $count }?
    }
bulletin-sure-lead = Det er mange. Stemmer både brevet og mottakarane?
bulletin-sure-asks = { $name } ser på det først. Når det er godkjent, går det til alle.
bulletin-sure-correction = Det dei har no, blir bytt ut, med «Retta» og dato øvst.
do-bulletin-sure = { $count ->
        [one] Ja, send til éin
       *[other] Ja, send til { $count }
    }
do-bulletin-sure-ask = Ja, spør
do-bulletin-not-yet = Ikkje enno
do-bulletin-send = Send
do-bulletin-ask = Be om godkjenning
do-bulletin-correct-all = Send rettinga
do-bulletin-write-on = Skriv vidare
bulletin-is-going = Brevet er på veg
bulletin-is-planned = Brevet er planlagt
bulletin-is-held = Brevet er sett på vent
bulletin-is-asked = Ventar på godkjenning
bulletin-is-draft = Brevet er eit utkast igjen
bulletin-asked-lead = { $name } er spurd. Brevet blir sendt av seg sjølv når det er godkjent.
bulletin-held-lead = Ingenting blir sendt før du held fram med sendinga.
bulletin-draft-lead = Ingen får det før du sender det på nytt.
bulletin-held-when = Når skal det sendast? Utan dag og klokkeslett blir det sendt så snart det kan.
bulletin-another-time = Skal det sendast ein annan gong?
do-bulletin-go-on = Hald fram med sendinga
do-bulletin-time = Endre tida
do-bulletin-hold = Set på vent
do-bulletin-cancel = Avbryt sendinga
do-bulletin-truth = Sjå kven som har fått det
bulletin-look = Vil du sjå på dialogbrevet?
bulletin-look-lead = { $name } vil sende dette brevet, og treng eit par auge til.
label-bulletin-remark = Er det noko som bør vere annleis? (valfritt)
do-bulletin-read = Les brevet
do-bulletin-approve = Godkjenn og send
do-bulletin-send-back = Send tilbake
do-bulletin-to-question = Tilbake til spørsmålet
bulletin-looked = Takk for at du såg på det
bulletin-looked-yes = Rettinga er på veg.
bulletin-looked-back = Brevet er eit utkast igjen, og den som skreiv det, har fått beskjed.
bulletin-not-asked = Det trengst ikkje no
bulletin-not-asked-lead = Brevet er endra, sendt eller lagt bort sidan du vart spurd. Trengst du igjen, kjem det eit nytt kort.
bulletin-approved = Brevet er godkjent
bulletin-approved-lead = { $name } har sett på det og sagt ja.
bulletin-came-back = Brevet kom tilbake
bulletin-came-back-lead = { $name } vil gjerne ha noko annleis først.
do-bulletin-look-at = Sjå på brevet
do-bulletin-again = Sjå over og send igjen
refused-bulletin-seen = Brevet eller mottakarane er endra sidan du såg på det. Slik er det no.
because-bulletin-ask = Godkjenning av dialogbrevet
because-bulletin-ask-cause = To skal sjå på eit dialogbrev før det blir sendt, og du er den eine.
because-bulletin-ask-others = Den som skreiv brevet, og den som er beden om å sjå på det.
because-bulletin-ask-answer = De to ser det.
because-bulletin-ask-next = Blir brevet godkjent, blir det sendt til tida som er vald. Elles er det eit utkast igjen.
sent-bulletin-ask = Spørsmål om godkjenning
bulletin-truth-sent = Kven har fått brevet?
bulletin-truth-stopped = Brevet er stoppa
bulletin-truth-withdrawn = Brevet er trekt tilbake
bulletin-truth-reads = Teams fortel ikkje alltid kva som er lese. «Levert» kan òg vere lese.
bulletin-truth-nobody = Ingen får brevet.
bulletin-became-read = { $count ->
        [one] Lese av éin
       *[other] Lese av { $count }
    }
bulletin-became-delivered = { $count ->
        [one] Levert til éin
       *[other] Levert til { $count }
    }
bulletin-became-waiting = { $count ->
        [one] Éin står for tur
       *[other] { $count } står for tur
    }
bulletin-became-kept = { $count ->
        [one] Éin ligg klar til chatten opnar igjen
       *[other] { $count } ligg klare til chatten opnar igjen
    }
bulletin-became-missing = { $count ->
        [one] Éin har ikkje fått det
       *[other] { $count } har ikkje fått det
    }
bulletin-became-stopped = { $count ->
        [one] Éin vart stoppa
       *[other] { $count } vart stoppa
    }
bulletin-became-unknown = { $count ->
        [one] Éin er sendt for så lenge sidan at eg ikkje veit meir
       *[other] { $count } er sende for så lenge sidan at eg ikkje veit meir
    }
bulletin-had-read = { $count ->
        [one] Éin hadde lese det før det vart retta.
       *[other] { $count } hadde lese det før det vart retta.
    }
bulletin-changing = { $count ->
        [one] Éin skal enno bytast ut
       *[other] { $count } skal enno bytast ut
    }
bulletin-had-read-it = Var lese før det vart retta
bulletin-sort-channel = kanal
bulletin-sort-group = gruppe
bulletin-sort-member = eigen chat
bulletin-sort-helper = hjelpar
bulletin-too-late = Rakk ikkje fram i tide.
bulletin-unreached-big = brevet vart større enn Teams tek imot
bulletin-unreached-fault = noko gjekk gale hos meg
bulletin-unreached-left = er ikkje med lenger
bulletin-unreached-moved = har fått ein ny chat sidan brevet vart planlagt
do-bulletin-again-to = { $count ->
        [one] Send på nytt til éin
       *[other] Send på nytt til { $count }
    }
do-bulletin-stop = { $count ->
        [one] Stopp den eine som ikkje har gått
       *[other] Stopp { $count } som ikkje har gått
    }
do-bulletin-correct = Rett brevet
do-bulletin-withdraw = Trekk tilbake
bulletin-sent-again = { $count ->
        [one] Éin får brevet på nytt.
       *[other] { $count } får brevet på nytt.
    }
bulletin-stop-ask = { $count ->
        [one] Stopp den eine som ikkje har gått?
       *[other] Stopp { $count } som ikkje har gått?
    }
bulletin-stop-lead = Dei som har brevet, får behalde det. Dei andre får det aldri.
do-bulletin-stop-sure = Ja, stopp
bulletin-withdraw-ask = { $count ->
        [one] Trekk tilbake brevet frå éin?
       *[other] Trekk tilbake brevet frå { $count }?
    }
bulletin-withdraw-lead = Der brevet står no, står det då at det er trekt tilbake. Det kan ikkje sendast igjen. Er det berre noko som er feil, kan du rette det i staden.
do-bulletin-withdraw-sure = Ja, trekk tilbake
bulletin-corrected = Rettinga er på veg til alle som har brevet.
bulletin-stopped-now = Stoppa. Ingen fleire får brevet.
bulletin-withdrawn-now = Trekt tilbake. Det tek nokre minutt før det er bytt ut hos alle.
sheet-bulletin-reader = Mottakar
sheet-bulletin-sort = Slag
sheet-bulletin-became = Korleis det gjekk
sheet-bulletin-day = Sendt
sheet-bulletin-why = Kvifor
sheet-bulletin-edition = Utgåve
sheet-bulletin-had-read = Las utgåve
bulletin-one-read = lese
bulletin-one-delivered = levert
bulletin-one-waiting = står for tur
bulletin-one-kept = ligg klart
bulletin-one-missing = har ikkje fått det
bulletin-one-stopped = stoppa
bulletin-one-unknown = sendt for lenge sidan

### Til den som går vegen åleine: «x-solo» står i staden for «x»

workplace-made-title-solo = Opplegget er klart
workplace-made-lead-solo = Gi leiaren denne koden:
workplace-made-first-solo = 1. Leiaren legg til appen Stafett for seg sjølv i Teams.
workplace-made-then-solo = 2. Leiaren skriv koden til meg i sin eigen chat.
workplace-made-last-solo = 3. Då er alt klart til å byrje.
workplace-made-without-group-solo = Dette opplegget er berre for leiarar. Ingenting av det blir vist i nokon gruppechat.
roles-title-solo = Berre for deg som leiar
roles-complete-solo = Du er klar. Byrj når det passar.
roles-begun-solo = Du er i gang.
roles-function-solo = Det du svarer her, er ditt. Hjelparen ser fase og datoar, og svara berre om du deler dei.
role-for-leader-solo = Du går gjennom dette opplegget sjølv, med støtte frå hjelparen.
checkin-reminded-solo = Ei venleg påminning: Stoppunktet ditt er ope. Det tek eit par minutt.
privacy-when-solo = Svara er dine. Dei blir viste berre i chatten du har åleine med meg, og du kan svare fram til { $day }.
privacy-helper-solo = Hjelparen ser dei berre om du seier ja.
because-form-others-solo = Ingen. Du går vegen åleine.
because-form-answer-solo = Berre du, og hjelparen om du seier ja.
questions-to-all-solo = Spørsmål til deg
label-line-solo = Vil du seie litt meir? Utan namn, og ikkje noko frå ei sak. (valfritt)
thanks-until-solo = Stoppunktet lukkar { $day }.
turned-title-solo = Stoppunktet er lukka
turned-lead-alone-solo = Her kan du sjå det du svarte, og velje vegen vidare.
topic-title-solo = Tenk først på dette
topic-weakest-solo = Her manglar det noko. Kva skal til?
topic-agreed-solo = Du svarte ja på alt. Kva var det som gjorde at det gjekk bra?
topic-silent-solo = Her er spørsmåla. Ta gjerne ei stund med dei.
reveal-title-solo = Svara dine: { $phase }
outcome-lead-solo = Vel vegen vidare. Du kan alltid kome tilbake.
outcome-next-go_on-solo = Neste steg: skriv stafettpinnen, kort og berre for deg.
outcome-next-go_back-solo = Neste steg: ein dato for fasen du går tilbake til.
share-lead-solo = Hjelparen ser svara berre om du seier ja. Du kan ombestemme deg.
share-on-solo = Hjelparen kan sjå svara.
board-ready-solo = Er du klar for stoppunktet no?
board-ready-lead-solo = Då får du spørsmåla med ein gong.
board-opens-solo = Stoppunktet opnar { $when }, i denne chatten.
board-talking-solo = Du har svart
board-talking-lead-solo = Sjå på det du svarte, og vel vegen vidare.
board-handing-solo = Du går vidare!
board-handing-lead-solo = Skriv kort kva du tek med til neste fase. Det er stafettpinnen din.
board-finished-solo = Du har vore gjennom heile opplegget. Godt jobba!
board-when-meeting-solo = Når er møtet?
board-when-alone-solo = Innan når har du sett eller gjort det?
board-day-alone-solo = Innan { $day }
do-answer-privately-solo = Svar
baton-lead-solo = Skriv kort, og berre for deg sjølv. Ikkje ta med namn eller noko som er sagt i tillit.
baton-lead-early-solo = Her kan du skrive undervegs. Du tek det med etter stoppunktet.
label-differently-solo = Gjorde du noko annleis enn opplegget seier? (valfritt)
hint-differently-solo = Til dømes: hoppa over noko, eller gjorde det på ein annan måte
baton-differently-lead-solo = Det er fritt fram, og berre du kan lese det.
left-off-title-solo = Her slapp du
left-off-proposed-solo = Framlegget ditt er å { $outcome }.
left-off-settled-solo = Dette har du valt
history-none-solo = Her kjem det etter kvart fram kva du har gjort.
history-begun-solo = I gang
tool-our-minutes-solo = Tidene er eit framlegg frå Stafett. Bruk den tida du treng.
tool-over-solo = Tida er ute. Gå vidare når du er klar.
tool-done-solo = Du har vore gjennom alle stega.
tool-done-lead-solo = Skriv det viktigaste på stafettpinnen medan du hugsar det.
tool-up-lead-solo = Gjer deg ferdig i ro og mak. Treng du litt meir tid, ligg knappen på kortet.
onward-board-solo = Vil du byggje vidare på dette?
onward-lead-solo = Det som verkar, er at leiar, tillitsvald, verneombod og tilsette arbeider saman over tid. Her er noko som kan passe for arbeidsplassen. Du vel sjølv, og når.
edition-newer-lead-solo = Du kan gå vidare som før, eller flytte dit. Det du har gjort, blir med. Det går ikkje an å flytte tilbake.
do-move-method-solo = Flytt dit
baton-kept-solo = Det som står her, er lagra så langt.
baton-without-solo = Har du ikkje noko å ta med no?
baton-posted-to-solo = Du tek han med til { $phase }.
baton-posted-last-solo = Du er gjennom heile opplegget. Dette tek du med deg.
baton-posted-share-solo = Han ligg berre her, hos deg.
baton-without-to-solo = Du går vidare til { $phase }, utan stafettpinne.
baton-without-last-solo = Du er gjennom heile opplegget, utan stafettpinne.
helper-unshared-solo = Svara er leiaren sine eigne. Du ser dei berre om leiaren deler dei.
waiting-for-solo = Ta det når det passar for deg.
waiting-for-none-solo = Du har svart.
board-answered-solo = Stoppunktet er ope
board-all-roles-in-solo = Du har svart.
board-until-solo = Stoppunktet lukkar { $day }.
board-soon-solo = Det er under to veker til. Sjekk gjerne at dagen passar.
resting-title-solo = Fullført
go-on-last-solo = Fullfør
board-resting-solo = Vil du ta ein ny runde?
board-resting-lead-solo = Det du har lært, kan brukast på noko nytt. Du vel når.
board-trouble-lead-solo = Kanskje passar det med ein pause. Eller ta stoppunktet no, og vel vegen vidare der.
board-another-day-solo = Vil du ta resten ein annan dag?
board-paused-lead-solo = Eg spør ikkje om noko før den morgonen. Då seier eg kvar du slapp.
board-day-in-pause-solo = { $what } er midt i pausen. Finn gjerne ein ny dag når du er i gang igjen.
board-ended-lead-solo = Alt du har gjort, ligg her framleis. Du eller hjelparen kan opne vegen igjen.
gathering-ask-alone-solo = Fekk du sett eller gjort det?
gathering-stay-solo = Vil du ha ein ny dag, kan du velje «bli litt til» i stoppunktet.
do-alone-done-solo = Ja
do-alone-partly-solo = Delvis
ways-lead-solo = Vegen er din. Det du har gjort, blir liggjande same kva du vel.
way-pause-lead-solo = Eg spør ikkje om noko så lenge. Den morgonen seier eg kvar du slapp.
way-skip-lead-solo = Grunnen blir ståande i historia.
way-back-lead-solo = Ingenting av det du har gjort, blir borte.
way-reopen-lead-solo = Det som stod på stafettpinnen, kjem tilbake som utkast.
way-pace-lead-solo = Då opnar eit kort stoppunkt av seg sjølv, aldri i stille veker. Du vel kor ofte.
way-end-lead-solo = Alt som ventar, blir stoppa. Vegen kan alltid opnast igjen.
pace-now-solo = Du sjekkar inn igjen kvar { $months }. månad.
gap-solo = Her er det ikkje noko svar. Du kan likevel gå vidare.
gap-needed-solo = Her er det ikkje noko svar. I denne fasen trengst det før du kan gå vidare.
do-show-group-solo = Til opplegget
label-group-language-solo = Språket i korta
settings-title-solo = Innstillingar
settings-lead-solo = Dette gjeld for dette opplegget.
settings-quiet-lead-solo = Då uroar eg deg ikkje. Skriv vekenummer, datoar eller påske, med komma mellom. Har du ingen? Skriv «ingen».
roles-change-solo = Vil du leggje frå deg rolla?
roles-change-lead-solo = Det du har skrive, får ingen andre sjå. Ein ny leiar byrjar på sin eigen veg.
progress-none-solo = Du har ikkje byrja enno. Slik kan vegen bli:
progress-usual-pace-solo = Det som ligg framfor, er eit overslag: { $weeks } veker per fase, til du har din eigen fart.
history-created-solo = Opplegget vart oppretta
history-helper_changed-solo = Ein ny hjelpar følgjer med
history-helper-gone-solo = Hjelparen følgjer ikkje med lenger
history-method_moved-solo = Over til ei nyare utgåve av opplegget
history-followed_on-solo = Vidare til { $method }
onward-moves-solo = Byrjar du no, er { $method } fullført. Hjelparen blir med vidare, og historia blir teken vare på.
progress-own-pace-solo =
    { $weeks ->
        [one] Det som ligg framfor, er eit overslag: éi veke per fase, slik du har brukt til no.
       *[other] Det som ligg framfor, er eit overslag: { $weeks } veker per fase, slik du har brukt til no.
    }
plan-none-solo = Her står det som er bestemt: kva, kven og når. Start gjerne med eitt tiltak.
plan-draft-solo = ikkje sett enno
plan-read-lead-solo = Planen gjeld når denne utgåva er sett. Merknader blir ståande.
plan-read-all-solo = Denne utgåva er sett, og planen gjeld.
plan-holds-now-solo = Takk! No er planen sett, og han gjeld.
refused-plan-not-seen-solo = Planen gjeld når du har sett han.
hint-plan-remark-solo = Noko som er verdt å hugse om planen
do-begin-action-solo = Eg er i gang
label-works-solo = Slik merkar du at det verkar
label-looks-back-solo = Dag for å sjå tilbake
label-sign-solo = Korleis merkar du at det verkar?
label-evaluates-solo = Når ser du tilbake?
refused-evaluation-outside-solo = Du ser tilbake 8 til 12 veker etter fristen. Vel ein dag der.
staff-lead-solo = Takk til alle som har sagt kva dei meiner! { $who } har gått gjennom handlingsplanen.
evaluation-title-solo = Du ser tilbake på tiltaka
evaluation-asked-solo = Kva kom ut av det du bestemte? Det tek eit par minutt.
evaluation-who-sees-solo = Svara er dine. Dei blir viste berre i chatten du har åleine med meg.
evaluation-who-sees-short-solo = Svara er dine, og blir viste berre her.
evaluation-onward-solo = Kva gjer du med det?
evaluation-asks-carried_out-solo = Fekk du gjort det du hadde bestemt?
evaluation-asks-effect-solo = Gav det den verknaden du håpa på?
evaluation-asks-enough-solo = Er det du har gjort, nok?
evaluation-asks-changed-solo = Har noko blitt annleis på arbeidsplassen sidan du byrja?
evaluation-asks-new_risks-solo = Har det du gjorde, ført til nye eller uventa problem?
evaluation-kept-solo = Kvar side blir lagra når du går vidare eller tilbake. Du kan endre svara til du avsluttar.
evaluation-answers-solo = Slik ser du på tiltaka
evaluation-topic-alike-solo = Kva tek du med deg vidare?
evaluation-topic-silent-solo = Her er spørsmåla. Bruk gjerne ei stund på dei.
evaluation-leader-ends-solo = Lagre kva som kom ut av det, og kva du lærte.
evaluation-end-lead-solo = Det du svarte, er fylt ut.
label-evaluation-learned-solo = Kva lærte du? (valfritt)
evaluation-settled-on-solo = Avslutta { $day }.
evaluation-told-keep-solo = { $effect }. Du held fram med det.
evaluation-told-change-solo = { $effect }. Det er no eit nytt framlegg som du kan endre.
evaluation-learned-solo = Dette lærte du
do-evaluation-each-solo = Svara dine
evaluation-again-solo = Dette lærte du førre gong
evaluation-again-lead-solo = No byrjar noko nytt. Vil du ta det med i stafettpinnen?
evaluation-next-solo = Du ser tilbake neste gong { $day }. Då spør eg deg.
overdue-lead-solo = Her ser du kva som er over fristen. Kva skal til no?
overdue-kept-close-solo = Lista blir send berre når det står noko nytt på ho, og aldri meir enn éin gong i veka.
bring-reveal-solo = Tenk òg gjennom
handovers-lead-solo = Her ser du det som manglar ein ansvarleg.
because-before-answer-solo = Du, og hjelparen om du har ein, ser i handlingsplanen korleis tiltaket står.
because-before-next-solo = Er det ikkje ferdig, spør eg på dagen og éin gong etterpå. Så tek du det med til neste stoppunkt.
because-on-answer-solo = { because-before-answer-solo }
because-on-next-solo = Er det ikkje ferdig, spør eg éin gong til om nokre dagar. Så tek du det med til neste stoppunkt.
because-after-others-solo = { because-form-others-solo }
because-after-answer-solo = { because-before-answer-solo }
because-after-next-solo = Eg spør ikkje meir om denne fristen. Er det ikkje ferdig, tek du det med til neste stoppunkt.
because-again-answer-solo = { because-before-answer-solo }
because-given-answer-solo = { because-before-answer-solo }
because-evaluation-cause-solo = Det er rundt ti veker sidan fristen for eit tiltak.
because-evaluation-others-solo = { because-form-others-solo }
because-evaluation-answer-solo = Berre du. Det som kjem ut av det, står i handlingsplanen.
because-evaluation-next-solo = Når du har svart, lagrar du kva som kom ut av det.
because-overdue-cause-solo = Nokre tiltak er over fristen, og planen er din.
because-overdue-others-solo = { because-form-others-solo }
because-overdue-answer-solo = Det du gjer med eit tiltak, står i planen.
because-overdue-next-solo = Lista kjem høgst éin gong i veka. Ho går aldri vidare til nokon andre.
bulletin-own-solo = Hos deg
bulletin-own-go_on-solo = { $day }, og du gjekk vidare
bulletin-own-stay-solo = { $day }, og du vart litt til
bulletin-own-go_back-solo = { $day }, og du gjekk tilbake
bulletin-well-learned-solo = Du har sett tilbake, og skrive ned det du lærte.
bulletin-well-action_done-solo = Du er ferdig med «{ $what }».
bulletin-well-all_answered-solo = Du svarte på det siste stoppunktet.
bulletin-well-gathered-solo = Du fekk gjort det du hadde sett av dagen til.
bulletin-well-handed_over-solo = Du skreiv stafettpinnen.
bulletin-well-begun-solo = Du er i gang.
experience-lead-solo = Kva har du lært som andre kan ha nytte av? Skriv gjerne rolla i staden for namnet.
experience-all-agree-solo = Det kan stå i dialogbrevet til andre grupper. Du kan trekkje det tilbake når som helst.
experience-earlier-solo = Det du har delt før
experience-free-lead-solo = Det kan stå i eit av dei neste dialogbreva.
experience-any-time-solo = Du kan trekkje det tilbake når som helst. Då går det ut av alle brev som ikkje er sende.
label-experience-told-solo = Erfaringa di
hint-experience-told-solo = Eg prøvde …, og då …
do-experience-keep-solo = Del
refused-experience-short-solo = Skriv ei setning eller to om det du har lært.

### Når noko ikkje lèt seg gjere

refused-title = Det gjekk ikkje denne gongen
refused-holds-another = Du er { $role } i denne gruppa. Legg frå deg den rolla først, om du vil byte.
refused-other-role = Skjemaet var til ei anna rolle. Her er det som gjeld deg no.
refused-not-a-channel = Skriv «hjelparkanal» i den kanalen som skal bli kanalen til hjelparane, så gjer eg han til det.
refused-you-wrote = Dette skreiv du. Det er ikkje lagra, så kopier det gjerne:
refused-not-yours = Det er { $who } som kan gjere dette. Ingenting er endra.
refused-not-found = Det finn eg ikkje her. Kanskje er det flytta eller avslutta.
refused-several = Du er med i fleire grupper, og eg veit ikkje kva for ei du meiner. Skriv det same i chatten til gruppa, eller opne gruppa under «Gruppene mine».
refused-unreadable = Noko i kortet passa ikkje lenger. Ingenting er endra. Prøv igjen frå eit nytt kort.
refused-too-long = Teksten er litt for lang. Det er plass til { $limit } teikn.
refused-outdated = Dette kortet er frå tidlegare. Sjå kva som gjeld no.
refused-role-taken = { $name } er { $role } her no. Den som har rolla, kan leggje ho frå seg.
refused-name-missing = Skriv namnet på arbeidsplassen og kven som eig han.
refused-no-role = Du har inga rolle i denne gruppa no. Skriv «roller» i chatten til gruppa for å velje ei.
refused-not-yet = Vi ventar på fleire svar. Svara blir viste når alle tre rollene har svart, eller når stoppunktet lukkar.
refused-no-proposal = Det er ikkje noko framlegg å stadfeste enno. Føreslå gjerne vegen vidare.
refused-party-needed = I denne fasen trengst svar frå alle tre rollene før han kan avsluttast.
refused-parties-missing = Vi manglar { $roles }. Alle tre rollene må vere på plass før de set i gang.
refused-past-date = Den dagen har vore. Vel i dag eller seinare.
refused-too-far = Det er meir enn eit år til. Er det rett år?
refused-baton-unfilled = «{ $field }» er tom, og neste fase treng det. Nokre få ord er nok.
refused-quiet-weeks = Det klarte eg ikkje å lese. Stille veker skriv ein slik: 8, 27-32, påske, 20.12-2.1. Til saman kan dei vare i høgst eit halvt år.
refused-bad-date = Den dagen finn eg ikkje i kalenderen. Vel ein annan.
refused-not-here = Dette gjer de i chatten eller kanalen det gjeld, der alle er med. Legg meg til der, og skriv det same.
refused-chat-taken = Denne chatten høyrer til ei anna gruppe. Bruk ein annan chat eller kanal.
refused-only-for-leaders = Dette opplegget er berre for leiarar, så her finst det ingen andre roller.
refused-for-you-alone = Dette opplegget er berre for leiarar. Skriv koden til meg i chatten vi to har åleine.
refused-joined-elsewhere = Gruppa har ein annan chat allereie. Hald gjerne fram der.
refused-unknown-code = Den koden passar ikkje her. Sjå på han ein gong til, eller spør den som gav deg han.
refused-no-tool = Det er ingen duk å opne akkurat no. Han ligg klar i fasen som brukar han.
refused-go-private = Skjemaet ditt ligg i chatten du har åleine med meg, så ingen andre ser kva du svarer. Skriv «stoppunkt» til meg der.
refused-paused = Gruppa har pause til { $until }. «Hald fram no» på kortet avsluttar pausen.
refused-ended = Vegen er avslutta. Leiar eller hjelpar kan opne han igjen.
refused-not-held-yet = Den dagen har ikkje vore enno. Han kan flyttast eller avlysast.
refused-number = Skriv eit heilt tal frå 0 til { $most }, eller la det stå tomt.
refused-pause-over = Ein pause varer i alle fall til i morgon. Vel ein dag som kjem.
refused-pause-long = Det er meir enn eit år til. Vel ein tidlegare dag, eller la leiar avslutte. Vegen kan opnast igjen.
refused-reason-missing = Skriv nokre få ord om kvifor, så dei som kjem etter, kan lese det.
refused-to-oneself = Rolla er di allereie. Ho blir gitt vidare til ein annan.
refused-to-several = Vel éin person om gongen. Ingenting er endra.
refused-day-missing = Vel dagen du er tilbake, så går rolla tilbake av seg sjølv.
refused-on-offer = Det er alt spurt i chatten om kven som kan ta denne rolla. Eitt tilbod om gongen.
refused-offer-over = Dette tilbodet gjeld ikkje lenger: Rolla er teken, eller tilbodet er teke tilbake.
refused-offered-to-another = Dette tilbodet er til { $name }. Ingenting er endra.
refused-offered-to-somebody = Dette tilbodet er til ein annan. Ingenting er endra.
refused-not-your-offer = Det er { $name } som kan ta tilbake tilbodet. Ingenting er endra.
refused-holds-it-already = Du har denne rolla allereie, så det er ingenting å ta over.
refused-only-lent = Du har rolla for { $name }. Legg ho frå deg, så går ho tilbake dit.
refused-no-shared-chat = Rolla blir boden fram i chatten til gruppa, og der får eg ikkje skrive no. Legg meg til der først.
refused-department-missing = Arbeidsplassen har ei gruppe frå før. Skriv avdelinga òg, så ein kan skilje gruppene frå kvarandre.
refused-department-taken = «{ $name }» har ei gruppe på dette opplegget frå før. Vel ei anna avdeling, eller gå til gruppa som er der.
refused-too-many-groups = { $name } har { $limit } grupper allereie, og fleire er det ikkje plass til. Kanskje kan ei av dei brukast?
refused-try-later = Det vart mange kodar på kort tid. Vent eit kvarter, og sjekk koden med den som gav deg han.
refused-not-a-helper = Vel ein av hjelparane i lista.
refused-nobody-to-free = Ingen har den rolla no. Ingenting er endra.
refused-unknown-owner = Den eigaren finn eg inga gruppe hos. Vel ein i lista.
refused-vote-closed = Avrøystinga er avslutta, så det går ikkje an å leggje til noko. Takk for at du ville vere med.
refused-vote-begun = Avrøystinga er opna. Det som er spurt om, kan ikkje endrast no, for nokon kan ha svart. Du kan avlyse ho og lage ei ny.
refused-vote-closes = Vel eit tidspunkt som kjem, høgst { $days } dagar fram.
refused-too-soon-again = Det same vart spurt for litt sidan. For at ingen skal kunne rekne ut kven som har svart kva, kan det spørjast igjen frå { $until }.
refused-empty-ballot = Svar på minst eitt spørsmål, så tel det med. Ingenting er sendt enno.
refused-table-missing = Vel kva bord de sit ved, og send ein gong til. Ingenting er sendt enno.
refused-group-missing = Vel kvar du høyrer til, og send ein gong til. Ingenting er sendt enno.
refused-too-many-chosen = { $most ->
        [one] Vel éin. No er det valt { $chosen }. Ingenting er sendt enno.
       *[other] Vel høgst { $most }. No er det valt { $chosen }. Ingenting er sendt enno.
    }
refused-choose-exactly = { $most ->
        [one] Vel éin. No er det valt { $chosen }. Ingenting er sendt enno.
       *[other] Vel { $most }. No er det valt { $chosen }. Ingenting er sendt enno.
    }
refused-not-points = Poeng er heile tal: 0, 1, 2 og så vidare. Ingenting er sendt enno.
refused-too-many-points = Det er { $most } poeng å dele ut, og no er det delt ut { $given }. Ingenting er sendt enno.
refused-names-a-person = { $found ->
        [identity] Det ser ut som eit fødselsnummer eller eit kontonummer i teksten. Skriv han utan, og send ein gong til. Ingenting er lagra.
        [mail] Det ser ut som ei e-postadresse i teksten. Skriv han utan, og send ein gong til. Ingenting er lagra.
       *[phone] Det ser ut som eit telefonnummer i teksten. Skriv han utan, og send ein gong til. Ingenting er lagra.
    }

### Det ein kan skrive; streken skil ord som tyder det same

typed-help = hjelp | hjelp meg | kva kan du | hei | hallo
typed-status = status | kvar er vi
typed-checkin = stoppunkt | stoppunktet | svar
typed-baton = stafettpinne | stafettpinnen | pinne
typed-groups = gruppene mine | mine grupper | grupper
typed-workplace = ny arbeidsplass | arbeidsplass | ny sjukeheim
typed-language = språk | byt språk
typed-helpers_channel = hjelparkanal | hjelparkanalen | kanalen til hjelparane
typed-claim = programleiar
typed-start = start gruppe | start | start ei gruppe | start utan hjelpar
typed-join = kode | koden | bli med
typed-roles = roller | rolle | rollene
typed-settings = innstillingar | innstilling | stille veker
typed-sent = sendt | kva er sendt
typed-overview = oversikt | programoversikt
typed-digest = vekebrev | vekebrevet
typed-bulletins = dialogbrev | dialogbreva
typed-occasions = arrangement | arrangementa
typed-new_occasion = nytt arrangement
typed-share_experience = del erfaring | del ei erfaring | erfaring
typed-bulletin_archive = alle dialogbrev | arkiv | dialogbrevarkivet
typed-bulletin_replies = svar på dialogbrevet | svar på dialogbrev | svara på dialogbrevet
typed-progress = framdrift | framdriftsplan | framdriftsplanen
typed-left_off = her slapp vi | kvar slapp vi | her slapp de | kvar slapp de
typed-history = historie | historia | historikk
typed-onward = kva no | neste opplegg | kva kan kome no
typed-method = om opplegget | opplegget
typed-give = gi rolla vidare | gi vidare rolla | gi frå meg rolla
typed-away = borte
typed-owners = målform | målformer
typed-free = rolla er ledig | ledig rolle
typed-give_group = gi gruppa vidare | gje gruppa vidare
typed-ways = andre vegar | andre val
typed-play = spel | spel som | byt person
typed-votes = avrøysting | avrøystingar | lag ei avrøysting | avrøystinga | ny avrøysting
typed-vote = røyst | svar på avrøysting
typed-result = resultat | resultatet | resultata
typed-sort = sorter | sorter tekstar | sorter tekstane | tema
typed-proposals = framlegg | framlegg til tiltak | framlegga
typed-plan = plan | planen | handlingsplan | handlingsplanen | tiltaksplan
typed-new_action = nytt tiltak | legg til tiltak
typed-action = tiltak | tiltaket
typed-overdue = over fristen | fristar som har gått ut
typed-handovers = utan ansvarleg | tiltak utan ansvarleg
typed-deadlines = fristane mine | mine fristar | fristar
typed-nudges = påminningar | påminningane
typed-evaluation = evaluering | evalueringa | evaluer tiltak | sjå tilbake
typed-plan_files = planen som fil | hent planen | skriv ut planen
step-take = eg er
step-begin = set i gang | sett i gong
step-workshop = set dato
step-open = opne stoppunkt | opne stoppunktet
step-reveal = vis svara
step-go_on = gå vidare
step-stay = bli litt til
step-go_back = gå attende
step-confirm = stadfest
step-share = del med hjelparen | del svara
step-hand_over = lever stafettpinnen
step-correct = rett stafettpinnen | rett pinnen
step-new_round = start ein ny runde
step-pause = pause til | ta pause til | pause | ta pause
step-resume = hald fram | hald fram no | fortset
step-called_off = avlyst | avlys
step-held = gjennomført | vi gjennomførte det
step-skip = hopp over | hopp over fasen
step-end = avslutt | avslutte
step-reopen = opne igjen | opne vegen igjen
step-tool = duk | duken | opne duken | dialogduk | tiltaksduk
step-tool_next = neste oppgåve | neste steg
step-away = eg er borte
step-take_over = eg tek over | eg tar over
step-take_back = ta tilbake tilbodet
step-come_back = eg er tilbake | eg er attende
step-stand_again = eg held fram | eg fortset
step-vote_close = avslutt avrøystinga | lukk avrøystinga
step-bulletin_new = nytt dialogbrev | nytt brev
step-done = ferdig | eg er ferdig | ferdig med | tiltaket er ferdig
step-on_track = i rute | alt i rute | går etter planen
step-needs_help = treng hjelp | eg treng hjelp | treng hjelp med
step-move = flytt | flytt til | flytt fristen til | utset | utset til | ny frist
step-hand_on = gi vidare | gi vidare til | gi tiltaket vidare til | gi tiltaket vidare
step-rest_shift = minn meg på neste vakt | minn meg neste vakt | neste vakt
step-rest_pause = la meg vere til | la meg vere i fred til | lat meg vere til | lat meg vere i fred til | ikkje minn meg før
step-rest_end = minn meg igjen | minn meg som før
step-inform = informer dei tilsette | informer tilsette | fortel dei tilsette
self-me = meg | eg | meg sjølv
echo-because = fordi | sidan | av di
echo-to = til
wish-on = på
wish-off = av
answer-yes = ja | jau | jepp
answer-partly = delvis | litt | både og
answer-no = nei | neppe
part-leader = leiar | leiaren
part-union_rep = tillitsvald | tillitsvalde
part-safety_rep = verneombod | verneombodet
part-helper = hjelpar | hjelparen
part-lead = programleiar
part-colleagues = kollegaer | kollegaene
