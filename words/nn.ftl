# Nynorsk. Same nøklar og same {$plassar} som nb.ftl, som er kjelda.

### Dagar og tider

pattern-day = ccc'.' d. MMM
pattern-date = d. MMMM
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
sent-hello = Velkomst
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
help-steps = Alt på vegen kan òg skrivast: «set dato 4.9.», «ja, delvis, nei», «gå vidare», «stadfest», «rett stafettpinnen».
help-groups = gruppene du er med i
help-language = språket i dine eigne kort
help-status = kvar gruppa er no
help-checkin = svar, eller sjå svara
help-baton = det de tek med til neste fase
help-roles = kven som har kva rolle
help-settings = språk og stille veker for gruppa
help-sent = kva som er sendt, og om det nådde fram
help-join = og så sjølve koden, i chatten til HMS-gruppa
help-start = start utan hjelpar, i chatten til HMS-gruppa
help-workplace = ny arbeidsplass med ei HMS-gruppe
help-helpers_channel = skriv det i kanalen som skal bli for hjelparane
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
board-prepare = Før de møtest
board-when-workshop = Når er verkstaden?
board-when-meeting = Når møtest de?
board-when-lead = Stoppunktet opnar av seg sjølv første arbeidsmorgonen etterpå.
board-ready = Er de klare for stoppunktet no?
board-ready-lead = Då får alle spørsmåla sine med ein gong.
label-day-workshop = Dag for verkstaden
label-day-meeting = Dag for møtet
label-new-day = Ny dag
board-day-workshop = Verkstad { $day }
board-day-meeting = Møte { $day }
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
groups-missing = Ikkje i gang enno. Manglar { $roles }.
groups-ready = Klar til å setje i gang
groups-not-begun = Ikkje i gang enno
groups-moved = Sist noko hende: { $day }
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

### Når noko ikkje lèt seg gjere

refused-title = Det gjekk ikkje denne gongen
refused-holds-another = Du er { $role } i denne gruppa. Legg frå deg den rolla først, om du vil byte.
refused-other-role = Skjemaet var til ei anna rolle. Her er det som gjeld deg no.
refused-not-a-channel = Skriv «hjelparkanal» i den kanalen som skal bli kanalen til hjelparane, så gjer eg han til det.
refused-you-wrote = Dette skreiv du. Det er ikkje lagra, så kopier det gjerne:
refused-not-yours = Det er { $who } som kan gjere dette. Ingenting er endra.
refused-not-found = Det finn eg ikkje her. Kanskje er det flytt eller avslutta.
refused-unreadable = Noko i kortet passa ikkje lenger. Ingenting er endra. Prøv igjen frå eit nytt kort.
refused-too-long = Teksten er litt for lang. Det er plass til { $limit } teikn.
refused-outdated = Dette kortet er frå tidlegare. Sjå kva som gjeld no.
refused-role-taken = { $name } er { $role } her no. Den som har rolla, kan leggje henne frå seg.
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
refused-bad-date = Eg fann ingen dag der. Vel ein i kalenderen.
refused-not-here = Dette gjer de i chatten eller kanalen det gjeld, der alle er med. Legg meg til der, og skriv det same.
refused-chat-taken = Denne chatten høyrer til ei anna gruppe. Bruk ein annan chat eller kanal.
refused-joined-elsewhere = Gruppa har ein annan chat allereie. Hald gjerne fram der.
refused-unknown-code = Den koden kjenner eg ikkje. Sjå på han ein gong til, eller spør den som gav deg han.
refused-go-private = Skjemaet ditt ligg i chatten du har åleine med meg, så ingen andre ser kva du svarer. Skriv «stoppunkt» til meg der.

### Det ein kan skrive; streken skil ord som tyder det same

typed-help = hjelp | hjelp meg | kva kan du | hei | hallo
typed-status = status | kvar er vi
typed-checkin = stoppunkt | stoppunktet | svar
typed-baton = stafettpinne | stafettpinnen | pinne
typed-groups = gruppene mine | mine grupper | grupper
typed-workplace = ny arbeidsplass | arbeidsplass | ny sjukeheim
typed-language = språk | byt språk | målform
typed-helpers_channel = hjelparkanal | hjelparkanalen | kanalen til hjelparane
typed-claim = programleiar
typed-start = start gruppe | start | start ei gruppe | start utan hjelpar
typed-join = kode | koden | bli med
typed-roles = roller | rolle | rollene
typed-settings = innstillingar | innstilling | stille veker
typed-sent = sendt | kva er sendt
typed-play = spel | spel som | byt person
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
answer-yes = ja | jau | jepp
answer-partly = delvis | litt | både og
answer-no = nei | neppe
part-leader = leiar | leiaren
part-union_rep = tillitsvald | tillitsvalde
part-safety_rep = verneombod | verneombodet
part-helper = hjelpar | hjelparen
part-lead = programleiar
