# Bokmål: kilden. Hver setning her finnes også i nn.ftl og en.ftl, med de samme nøklene og de samme {$plassene}.
# Kort, varmt og klart. En vert, ikke en ekspert. Ingen får skylden for noe.

### Dager og tider

pattern-day = EEE d. MMM
pattern-date = d. MMMM
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
sent-hello = Velkomst
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
help-steps = Alt på veien kan også skrives: «dato 4.9.», «ja, delvis, nei», «gå videre», «bekreft», «rett stafettpinnen».
help-groups = gruppene du er med i
help-language = språket i dine egne kort
help-status = hvor gruppa er nå
help-checkin = svar, eller se svarene
help-baton = det dere tar med til neste fase
help-roles = hvem som har hvilken rolle
help-settings = språk og stille uker for gruppa
help-sent = hva som er sendt, og om det nådde fram
help-join = og så selve koden, i chatten til HMS-gruppa
help-start = start uten hjelper, i chatten til HMS-gruppa
help-workplace = ny arbeidsplass med en HMS-gruppe
help-helpers_channel = skriv det i kanalen som skal bli hjelpernes
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
board-prepare = Før dere møtes
board-when-workshop = Når er verkstedet?
board-when-meeting = Når møtes dere?
board-when-lead = Stoppunktet åpner av seg selv første arbeidsmorgen etterpå.
board-ready = Er dere klare for stoppunktet nå?
board-ready-lead = Da får alle spørsmålene sine med en gang.
label-day-workshop = Dag for verkstedet
label-day-meeting = Dag for møtet
label-new-day = Ny dag
board-day-workshop = Verksted { $day }
board-day-meeting = Møte { $day }
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
groups-missing = Ikke i gang ennå. Mangler { $roles }.
groups-ready = Klar til å sette i gang
groups-not-begun = Ikke i gang ennå
groups-moved = Sist noe skjedde: { $day }
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

### Når noe ikke lar seg gjøre

refused-title = Det gikk ikke denne gangen
refused-holds-another = Du er { $role } i denne gruppa. Legg fra deg den rollen først, om du vil bytte.
refused-other-role = Skjemaet var til en annen rolle. Her er det som gjelder deg nå.
refused-not-a-channel = Skriv «hjelperkanal» i den kanalen som skal bli hjelpernes, så gjør jeg den til det.
refused-you-wrote = Dette skrev du. Det er ikke lagret, så kopier det gjerne:
refused-not-yours = Det er { $who } som kan gjøre dette. Ingenting er endret.
refused-not-found = Det finner jeg ikke her. Kanskje er det flyttet eller avsluttet.
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
refused-bad-date = Jeg fant ingen dag der. Velg en i kalenderen.
refused-not-here = Dette gjør dere i chatten eller kanalen det gjelder, der alle er med. Legg meg til der, og skriv det samme.
refused-chat-taken = Denne chatten hører til en annen gruppe. Bruk en annen chat eller kanal.
refused-joined-elsewhere = Gruppa har en annen chat allerede. Fortsett gjerne der.
refused-unknown-code = Den koden kjenner jeg ikke. Se på den en gang til, eller spør den som ga deg den.
refused-go-private = Skjemaet ditt ligger i chatten du har alene med meg, så ingen andre ser hva du svarer. Skriv «stoppunkt» til meg der.

### Det man kan skrive; streken skiller ord som betyr det samme

typed-help = hjelp | hjelp meg | hjelpe | hva kan du | ? | hei | hallo
typed-status = status | hvor er vi
typed-checkin = stoppunkt | stoppunktet | svar
typed-baton = stafettpinne | stafettpinnen | pinne
typed-groups = mine grupper | grupper | gruppene mine
typed-workplace = ny arbeidsplass | arbeidsplass | nytt sykehjem
typed-language = språk | bytt språk | målform
typed-helpers_channel = hjelperkanal | hjelperkanalen | hjelpernes kanal
typed-claim = programleder
typed-start = start gruppe | start | start en gruppe | start uten hjelper
typed-join = kode | koden | bli med
typed-roles = roller | rolle | rollene
typed-settings = innstillinger | innstilling | stille uker
typed-sent = sendt | hva er sendt
typed-play = spill | spill som | bytt person
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
answer-yes = ja | jepp | jada
answer-partly = delvis | litt | både og
answer-no = nei | neppe
part-leader = leder | lederen
part-union_rep = tillitsvalgt | tillitsvalgte
part-safety_rep = verneombud | verneombudet
part-helper = hjelper | hjelperen
part-lead = programleder
