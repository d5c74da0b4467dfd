# English. The same keys and the same {$places} as nb.ftl, which is the source.

### Days and times

pattern-day = EEE d MMM
pattern-date = d MMMM
pattern-weekday = EEEE d MMM
pattern-month = MMM y
day = { $day } (week { $week })
moment = { $day } at { $hour }:{ $minute }
corrected = Corrected { $day }
usual-quiet = 27-32, easter, 20.12-2.1

### Words that come back

role-leader = leader
role-union_rep = union rep
role-safety_rep = safety rep
role-helper = helper
role-lead = programme lead
role-owner = person responsible
role-for-leader = Carries the responsibility, and has the last word on the way forward.
role-for-union_rep = Speaks for colleagues, and takes part in choosing the way.
role-for-safety_rep = Sees to it that the working environment is looked after all the way.
nobody-yet = nobody yet
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
choice-yes = Yes
choice-partly = Partly
choice-no = No
choice-none = No answer
fallback = { $summary }. The card cannot be shown here. Open Teams on another device, or write “help”.

### Buttons

do-help = What can you do?
do-language = Language
do-groups = My groups
do-helpers = Use this channel for helpers
do-workplace = New workplace
do-own-group = Start without a code
do-connect = Connect
do-create = Create the group
do-keep = Save
do-change = Change
do-settings = Settings
do-take = I am the { $role }
do-lay-down = Lay down my role
do-begin = Start
do-open-group = Open
do-show-group = To the group
do-set-day = Set the day
do-move-day = Move
do-open-now = Open the stop point now
do-answer-privately = Answer in your own chat
do-see-answers = See the answers
do-fill-baton = Fill in the baton
do-baton-so-far = The baton so far
do-new-round = Start a new round
do-answer = Send my answer
do-say-more = Say a little more
do-change-answer = Change my answer
do-reveal = Show the answers now
do-open-form = Answer in a window of your own
do-confirm = Confirm
do-share = Yes, share
do-not-share = No, do not share
do-keep-draft = Save draft
do-hand-over = Hand over the baton
do-go-without = Go on without
do-sent = What has been sent?
do-progress = Progress
do-history = The history
do-to-form = Answer the stop point
do-tool-open = Open { $tool }
do-tool-start = Start
do-tool-next = Next
do-tool-finish = Finish
do-tool-again = Start again
do-tool-more = A little more time, 5 min
do-tool-back = Back
do-onward = What may come next?
do-look-closer = Look closer
do-begin-with = Begin { $method }
do-ask-helper = Ask the helper
do-see-others = See the others
do-about-method = About the method
do-move-method = Move the group there
do-older = Older
do-newer = Newer
do-look-again = Look again
do-all-sent = Sending today
do-correct-baton = Correct the baton
do-keep-correction = Save the correction

### What has been sent, and what did not arrive

clock = at { $hour }:{ $minute }
sent-title = What has been sent
sent-nothing = There is nothing to show here yet. What I send is shown from the next time a stop point opens.
sent-more = and { $count } more
sent-reads = Only the parties see what has been read, and Teams does not always tell.
sent-no-reads = Who has read is shown to the parties, in the chat they have alone with me.
sent-otherwise = { $name } can answer from the group chat.
sent-to-chat = The group chat
sent-to-channel = The helpers’ channel
sent-to-other = Someone who is no longer in the group
sent-form = Form
sent-reminder = Reminder
sent-invitation = Invitation to answer
sent-reveal = The answers
sent-baton = Baton
sent-unreached = Word of something that did not arrive
sent-onward = Suggestion for a next step
sent-hello = Welcome
sent-vote = Vote
sent-nudge = Collected card
state-waiting = waiting its turn
state-waiting-until = will be tried again { $when }
state-kept = ready here with me
state-sent = sent { $when }
state-read = read, sent { $when }
state-read-some = read by some, sent { $when }
state-withdrawn = no longer needed
state-late = could not arrive in time
state-gone = did not arrive
state-twice = it may have come twice
why-closed-person = I cannot write to { $name } in their own chat just now.
why-closed-chat = I cannot write in the group chat just now.
why-closed-there = I cannot write there just now.
why-absent-person = I have no chat alone with { $name } just now.
why-absent-chat = I am not in the group chat just now.
why-absent-there = I am not there just now.
why-disabled = Stafett is switched off in Teams just now. Nothing is lost.
why-ours = Something has to be put right on my side first. Nothing is lost.
why-big = The card was larger than Teams takes. That is my fault.
why-teams = Something went wrong in Teams.
why-again = Teams did not take it just then. I will try again by myself.
why-other = Teams did not take it. (Code: { $code })
all-sent-title = Sending today
all-sent-nothing = Nothing has been sent today yet.
all-sent-progress = { $done } of { $all } delivered today
all-waiting = Waiting their turn: { $count }
all-kept = Ready until a chat opens: { $count }
all-gone = Did not arrive today: { $count }
all-sent-fine = What is waiting leaves by itself. There is nothing you need to do.
all-sent-help = Where there is a helper, I tell them what did not arrive.
unreached-title = Something did not arrive. Can you help?
unreached-lead = It is nobody’s fault. This is what you can do:
unreached-call = { $who }, this is about a group you help. It is nobody’s fault.
unreached-more-alone = To see more, write “{ $word }” to me in your own chat.
unreached-kept = This is ready, and comes when the way opens: { $letters }
unreached-gone = This will not arrive: { $letters }
unreached-asked = I have asked in the group chat instead.
unreached-do-person = Do ask { $name } to open Stafett in Teams and write “hi” to me there. Then I can reach them again.
unreached-do-answer = Do tell { $name } that answering there works. A “hi” to me in their own chat helps too.
unreached-do-chat = Ask the group to add me to the chat again, or to write something to me there.
unreached-do-disabled = Ask an administrator to switch Stafett on in Teams.
unreached-do-tell = Do pass it on in another way.
unreached-well-title = Everything arrives again
unreached-well-lead = Nothing waits for help now. There is nothing you need to do.

### Roles that change hands

do-give-role = Pass my role on
do-offer = Offer the role
do-take-over = I take over
do-take-back = Take the offer back
do-come-back = I am back
do-go-on = I will carry on
do-free-role = The role is vacant
do-another-group = Another group at this workplace
do-away = I am away
do-give-group = Pass the group on
give-title = Pass on the role of { $role }
give-lead = The role is yours until somebody takes it over. All that you have done together stays.
give-taker-lead = Without a name, anybody in the group’s chat can take over. One person at a time.
label-how = For how long
how-good = For good
how-until = Until a day
how-return = Until I am back
how-told-good = for good
how-told-until = until { $day }
how-told-return = until { $name } is back
label-deputy-until = The day you are back (if you chose “Until a day”)
label-taker = To whom? (optional)
hint-taker = Search among those in the chat
taker-anybody = Anybody in the chat
label-offer-to = To
offer-title = Who takes over as { $role }?
offer-lead = { $name } would like to pass on the role of { $role }.
offer-to = To { $who }
offer-to-one = To one particular person in the chat
offer-to-anybody = Anybody in the chat can say yes.
offer-until-then = The role stays with { $name } until somebody takes it over.
offer-taken-title = The role has been passed on
offer-taken-lead = { $name } is { $role } now.
offer-taken-back-title = The offer was taken back
offer-taken-back-lead = { $name } is still { $role }.
offer-lapsed-title = Nobody took over this time
offer-lapsed-lead = { $name } is still { $role }, and can ask again.
role-is-yours = You are { $role } now
role-is-yours-again = You are { $role } again
role-works-on = The role is a function in the group, and the work goes on from where you are.
role-is-lent = You hold the role for { $name }, until { $name } is back.
role-is-lent-until = You hold the role for { $name }, until { $day }. Then it goes back by itself.
role-lent-short = { $name }, deputy for { $whom }
role-lent-until-short = { $name }, deputy for { $whom } until { $day }
role-is-given-title = Thank you, the role is in good hands
role-is-given = { $name } is { $role } now.
role-given-for-good = Open questions follow the role. You are still welcome in the chat.
role-given-for-a-time = Open questions go to whoever holds the role meanwhile. When you are back, you are told where things stand.
role-went-back-title = Thank you for looking after the role
role-went-back = { $name } is { $role } again.
roles-alone =
    { $count ->
        [one] I cannot write to { $names } in their own chat just now. A “hi” to me there helps.
       *[other] I cannot write to { $names } in their own chats just now. A “hi” to me there helps.
    }
taker-absent-title = The person you chose is not in the group’s chat
taker-absent-lead = So the offer was taken back, and you are still { $role }. Add the person to the chat first, or let everybody there have the question.
term-title = Have you been elected again?
term-lead = You took the role here on { $day } { $year }. A safety representative is elected for two years at a time.
term-known = I only know when you took the role here, so your term may be another.
term-goes-on-title = Good that you carry on!
term-goes-on-lead = I will not ask again before { $day }.
vacant-title = Vacant role: { $roles }
vacant-left = Whoever held the role is not in the chat any more. All the work stays with the group.
vacant-freed = Whoever held the role cannot hold it now. All the work stays with the group.
vacant-who = Who can take the role, for good or for a time?
vacant-back = If the one who held it comes back before anybody has taken it, it is theirs again by itself.
filled-title = The roles are filled again
filled-lead = It is { $names } now.
came-back-title = Welcome back!
came-back-lead = { $name } is { $role } again.
vacant-helper-title = A role is vacant
vacant-helper-lead = The group is without a { $roles }. It is nobody’s fault, and nothing is lost.
vacant-helper-do = I have asked in the group’s chat who can take the role. It may help if you ask too.
vacant-helper-alone = Give the code { $code } to whoever is leader now. The new leader writes it to me in their own chat, and begins a way of their own.
free-title = Which role is vacant?
free-lead = Use this only when whoever holds the role is gone without having said so.
free-told = The person is told in their own chat, and can take the role again as long as nobody else has.
free-nobody = Nobody holds a role here now.
freed-title = The role is vacant
freed-lead = { $name } no longer holds the role of { $role }. The group has been asked who can take it.
freed-alone = { $name } no longer holds the role of { $role }. Give the code { $code } to whoever is leader now, who begins a way of their own. Nobody else gets to see what was written before.
freed-from-title = The role of { $role } has been made vacant
freed-from-lead = Somebody thought you were gone. If you are here, just take the role again in the group’s chat.
freed-from-alone = Somebody thought you were gone. If you are here, just write the code { $code } to me here, and you go on where you were.

### Helpers who are away, and groups that get another

helper-more = More for you who follow the group
label-absent-until = The last day you are away
label-cover = Who follows your groups meanwhile?
label-new-helper = New helper
helper-nameless = Helper { $number } (not met yet)
absence-title = I am away
absence-lead = Whoever you choose sees and can do the same as you in your groups, up to and including the last day. Then it ends by itself.
absent-title = You are away up to and including { $day }
absent-lead = { $name } follows your groups meanwhile.
absence-over-title = Welcome back!
absence-over-lead = You follow your groups yourself again.
covering-title = You follow some groups for a while
covering-lead = { $name } is away up to and including { $day }, and has asked you to follow the groups meanwhile.
covering-count =
    { $count ->
        [one] It is one group. You find it among your groups.
       *[other] There are { $count } groups. You find them among your groups.
    }
no-other-helper-title = There are no other helpers yet
no-other-helper-lead = When more people are in the helpers’ team, you can choose one of them here.
give-group-title = Pass the group on to another helper
give-group-lead = The new helper follows the group for good. The group will notice no other difference.
given-group-title = The group has a new helper
given-group-lead = { $name } follows the group from now on.
received-group-title = You follow this group now
received-group-lead = You see how far it has come. You see answers only if the group wants to share them.

### Written language and county

language-either = The group chooses
owners-title = Written language for municipalities and owners
owners-lead = This owner’s groups follow the choice at once. Cards that people get alone follow their own language.
owners-none = There are no groups yet.
owners-law = A municipality’s language decision applies to what state bodies write to it.
owner-now = { $name }: { $language }
label-owners-language = The language of the groups’ cards
owner-kept-title = The choice is kept
owner-kept-fixed =
    { $count ->
        [one] One group follows it now.
       *[other] { $count } groups follow it now.
    }
owner-kept-either =
    { $count ->
        [one] One group can choose for itself again.
       *[other] { $count } groups can choose for themselves again.
    }
settings-language-fixed = The language is decided for all groups of { $owner }. Cards you get alone follow your own language.
label-county = County
county-none = Not chosen

### Welcome

hello-title = Hello! I am Stafett
hello-personal = I help HSE groups keep their work moving, one step at a time. Your stop points come here, and only you see them.
hello-group = I follow the HSE group from phase to phase. Did your helper give you a code? Write it here, and you are on your way. Without a code you can start by yourselves.
hello-channel = If you are an HSE group with a code, write it here. If you are programme lead, you can make this the helpers’ channel.
hello-play = You are practising on your own machine. Write “{ $word }” to be another person.
label-code = The group’s code
hint-code = For example ABC234
help-title = What I can help with
help-lead = Press a button, or write a word:
help-more = More you can write
help-steps = Every step can be typed too: “date 4.9.”, “yes, partly, no”, “go on”, “confirm”, “pause until 4.1.”, “history”, “about the method”.
help-planning = About the plan you can write: “new action”, “action 3”, “past the deadline”, “evaluation”, “the plan as a file”, “reminders”.
help-answering = About an action you can write: “done”, “on track”, “need help”, “new deadline 12.9.”, “hand on to Kari”, “remind me on my next shift”.
help-letters = About dialogue letters you can write: “all dialogue letters”, “share experience”, “letters off”, “letters on”.
help-groups = the groups you take part in
help-language = the language of your own cards
help-status = where the group is now
help-checkin = answer, or see the answers
help-baton = what you take along to the next phase
help-roles = who holds which role
help-settings = the group’s language and quiet weeks
help-sent = what has been sent, and whether it arrived
help-overview = who is active, with numbers and a file
help-digest = the week’s letter to you as a helper; «on» and «off» may follow
help-progress = the progress plan, also as a picture
help-votes = ask everybody at work, without knowing who answers what
help-plan = the action plan: what, who and when
help-deadlines = the actions you are responsible for, in all groups
help-join = and then the code itself, in the HSE group’s chat
help-start = start without a helper, in the HSE group’s chat
help-workplace = a new workplace with an HSE group
help-helpers_channel = write it in the channel that is to be the helpers’
help-give = pass your role on, for good or for a time
help-away = let another helper follow your groups
help-owners = the language a municipality or owner has chosen
help-play = be another person while you practise
not-understood-title = I did not quite understand that
not-understood-tip = Try a short word, such as “status”, or see what I can do.
not-understood-guess = Did you mean “{ $guess }”? Write it, and we try again.
sorry-title = Something went wrong on my side
sorry-lead = It was not your fault, and nothing has changed. Please try again in a little while.
language-title = Which language would you like?
language-lead = It is for the cards you get alone. The group’s cards follow the group’s language.
language-now = Now
language-kept-title = We speak English now
language-kept-lead = The cards you get alone will be in English from now on.
lead-claimed-title = You are programme lead
lead-claimed-lead = Choose the helpers’ channel: add me to their team, and write “{ $word }” in the channel.
claim-refused-title = The code did not fit
claim-refused-lead = It may have been used, or written a little differently. Check with the person who gave it to you.
helpers-made-title = This is the helpers’ channel now
helpers-made-lead = Everyone in the team is a helper. They can create workplaces and follow their groups.
play-title = Be another person
play-now = You are the { $role } now.
play-nobody = You are yourself now.
play-lead = Choose who you want to be. This exists only when you practise on your own machine.
play-colleagues = Your colleagues answer
play-colleagues-voted = { $count } invented colleagues have answered “{ $vote }”. Write the same again and more will. To see the result, write “{ $close }”.
play-colleagues-none = No vote is open. Write “vote list” and open one first.
play-notes = No calm for the handover | Good spirits on shift | More time for training | We help each other | Too few people at weekends | The managers listen | We lack a meeting room | The rota comes too late
play-tip = You can also let time pass: write “{ $phrase }”.
play-on-title = Time has passed
play-on-lead = It is now { $moment }.
play-on-sent = What fell due on the way has been sent.
play-on-ask = How far should time go?
play-on-tip = You can also write it, such as “{ $phrase }”.
play-on-example = play forward one week
play-on-never-back = Time only goes forward. This exists only when you practise on your own machine.
play-far-1 = One day
play-far-3 = Three days
play-far-7 = One week
play-forward = forward | on | ahead
play-days = day | days
play-weeks = week | weeks
play-one = a | one | next
play-numbers = one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve

### Workplace, group and roles

workplace-title = New workplace
workplace-lead = You get a code that the HSE group writes in its own chat.
own-group-title = Start an HSE group
own-group-lead = You can very well start without a helper. The group lives in this chat.
label-name = Name of the workplace
hint-name = For example Solbakken nursing home
label-owner = Municipality or other owner
hint-owner = For example Vestbygd municipality
label-department = Department (if you like)
hint-department = For example 2nd floor
label-group-language = Language of the group’s cards
label-method = Method
workplace-made-title = The group is ready
workplace-made-lead = Give the HSE group this code:
workplace-made-first = 1. Add me to the HSE group’s chat or channel.
workplace-made-then = 2. Write the code there.
workplace-made-last = 3. Leader, union rep and safety rep choose their roles. Then they can start.
workplace-made-without-group = No chat together yet? Make one with the three of them, and add me.
roles-title = Who is who?
roles-lead = Choose the role you hold in this group.
roles-missing = Still missing: { $roles }.
roles-complete = All three are here. You can start!
roles-begun = All three are here, and the group is on its way.
roles-function = A role is a function in the group. I never keep which union anyone belongs to.
roles-change = More of you, or changing roles?
roles-change-lead = To change, lay down the role you have first. The work stays with the group.
settings-title = Settings for the group
settings-lead = These hold for the whole group.
label-quiet = Quiet weeks
settings-quiet-lead = I disturb nobody then. Write week numbers, dates or easter, with commas between. None? Write “none”.
settings-kept-title = The settings are saved

### The group’s way

phase-of = Phase { $place } of { $all }
round = round { $round }
board-purpose = What this phase is for
board-prepare-workshop = Before the workshop
board-prepare-meeting = Before the meeting
board-prepare-session = Before the session
board-prepare-alone = How to do it
board-prepare-look_back = Before you look back
board-when-workshop = When is the workshop?
board-when-meeting = When do you meet?
board-when-session = When is the session?
board-when-alone = By when has everyone seen or done it?
board-when-look_back = When do you look back?
board-when-lead = The stop point opens by itself on the first working morning afterwards.
board-ready = Ready for the stop point now?
board-ready-lead = Then everyone gets their questions at once.
label-day-workshop = Day of the workshop
label-day-meeting = Day of the meeting
label-day-session = Day of the session
label-day-alone = Last day
label-day-look_back = Day of the look back
label-new-day = New day
board-day-workshop = Workshop { $day }
board-day-meeting = Meeting { $day }
board-day-session = Session { $day }
board-day-alone = On your own, by { $day }
board-day-look_back = Looking back { $day }
board-no-meeting = Nobody needs to meet for this.
board-opens = The stop point opens { $when }, for each of you alone.
board-soon = It is less than two weeks away, and the rota is often set by then. Please check that everyone who should take part, can.
board-move = Move the day
board-asking = The stop point is open
board-answered = { $count } of { $all } roles have answered
board-all-roles-in = All three roles have answered.
board-until = The answers are shown when everyone has answered, and at the latest on { $day }.
board-talking = The answers are on the table
board-talking-lead = Talk about what you see differently, and agree on the way forward.
board-handing = You are moving on!
board-handing-lead = Write briefly what you take along to the next phase. That is the baton.
resting-title = The round is complete
board-resting = Would you like a new round?
board-resting-lead = What you have learnt can be used on something new. You choose when.
board-finished = You have been through the whole method. Well done!
board-baton = The baton from { $phase }
board-whole-baton = Show the whole text
board-without-baton = The phase before was closed without a baton.
groups-title = My groups
groups-none = You are not in a group yet. If you have a code, write it in the HSE group’s chat.
groups-more = and { $count } more. The groups with the latest activity come first.
groups-several = You are in several groups. Open the one you mean.
groups-missing = Not begun yet. Missing: { $roles }.
groups-ready = Ready to start
groups-not-begun = Not begun yet
groups-closes = The stop point closes { $day }
groups-settled = Last outcome: { $outcome }
settled-go_on = go on
settled-stay = stay a little longer
settled-go_back = go back
stage-planning = needs a day
stage-dated = day is set
stage-asking = stop point open
stage-talking = talking together
stage-handing_over = filling in the baton
stage-resting = the round is complete
helper-unshared = The answers belong to the group. You see them only if everyone who answered says yes.

### Stop point

checkin-title = Stop point: { $phase }
checkin-asked = How did it go? It takes a couple of minutes.
checkin-reminded = A friendly reminder: the stop point is open, and the talk is better when all three have answered. It takes a couple of minutes.
checkin-reminded-summary = Reminder: { $title }
checkin-changing = You can change your answer until the answers are shown.
checkin-partial = You need not answer everything now. What you have answered is kept.
privacy-title = Who sees your answer?
privacy-when = A stop point is not anonymous. Nobody sees your answer before all three parties have answered, or the stop point closes { $day }. Then the answers are shown in the group’s chat, to everyone who is in it.
privacy-helper = A helper outside the chat sees them only if everyone who answered says yes.
privacy-no-helper = Nobody else sees them.
questions-to-you = For you as { $role }
questions-to-all = For all three
label-line = Would you like to say more? (optional)
thanks-title = Thank you! Your answer is saved
thanks-partial-title = Thank you! What you have answered is saved
thanks-partial =
    { $count ->
        [one] One question is still open:
       *[other] { $count } questions are still open:
    }
thanks-until = The stop point closes { $day }. You can change your answer until the answers are shown.
waiting-for = Waiting for { $roles }.
waiting-for-last =
    { $count ->
        [one] All three roles have answered. One more can answer. You can see the answers now, or wait a little.
       *[other] All three roles have answered. { $count } more can answer. You can see the answers now, or wait a little.
    }
waiting-for-none = Everyone has answered.
invitation-lead =
    { $count ->
        [one] I cannot write to you in your own chat just now. You can answer here, and the others will not see what you answer:
       *[other] I cannot write to you in your own chats just now. You can answer here, and the others will not see what you answer:
    }
invitation-otherwise = Does no window open? Write “stop point” to me in your own chat, and the form comes there.
turned-title = The cards are turned
turned-lead = The answers are in the group’s chat. You can see them here too.
turned-lead-alone = Now the answers are on the table. You can see them here.

### The answers are shown

reveal-title = The answers: { $phase }
gap = Missing here: { $roles }. You can still talk together and go on.
gap-needed = Missing here: { $roles }. In this phase all three are needed before the leader can confirm.
topic-title = Talk about this first
topic-differ = You see this differently. What does each of you see?
topic-weakest = You agree that something is missing here. What would it take?
topic-agreed = You answered yes to everything. What made it go well?
topic-silent = Nobody has answered. You can take the questions aloud together.
answers-title = The answers
answers-rest = The other answers
answers-questions = The questions
row-differ = ≠ Different answers
lines-more =
    { $count ->
        [one] and one more line
       *[other] and { $count } more lines
    }
outcome-title = The way forward
outcome-lead = Talk together first. Then one of you proposes, and the others confirm.
outcome-proposed = Proposed:
outcome-leader-lets-stand = It stands when the leader has confirmed. Remarks always stay.
outcome-other = Propose something else
outcome-stands-since = Stands since { $when }
outcome-next-go_on = Next step: fill in the baton.
outcome-next-stay = Next step: a new day for this phase.
outcome-next-go_back = Next step: a day for the phase you go back to.
outcome-add-yours = Confirm, or write a remark
go-on = Go on to { $phase }
go-on-last = Complete the round
stay = Stay a little longer in { $phase }
go-back = Go back to { $phase }
role-confirmed = { $role } has confirmed
role-waited-for = { $role } has not confirmed yet
role-unfilled = { $role }: nobody holds the role now
label-remark = Remark (optional)
hint-remark = It stays with the outcome
remarks-title = Remarks
remarks-older =
    { $count ->
        [one] One older remark is kept, but does not fit here.
       *[other] { $count } older remarks are kept, but do not fit here.
    }
share-title = Share the answers with the helper?
share-count = { $agree } of { $all } have said yes.
share-on = Everyone has said yes. The helper can see the answers.
share-lead = A helper outside the chat sees the answers only when everyone who answered says yes. You can change your mind.

### The baton

baton-title = The baton: { $phase }
baton-lead = Keep it short. It goes straight into the next phase, and to newcomers in the group.
baton-lead-early = You can write here along the way. You hand it over after the stop point.
baton-without = Nothing to take along now?
baton-without-lead = Then the phase is marked “without a baton”, and what is written here does not come along.
label-differently = Did you do anything otherwise than the method says? (optional)
hint-differently = For example: two short workshops instead of one
baton-differently-lead = You are free to. The group and its helper can read this, so that we see what works.
baton-kept = What stands here is saved so far. Everyone in the group can go on writing.
label-needed = { $label } (needed)
baton-posted-title = The baton from { $phase }
baton-posted-to = It goes on to { $phase }.
baton-posted-last = The round is complete. This is what you take along.
baton-without-title = { $phase } is closed
baton-without-to = You go on to { $phase }, without a baton.
baton-without-last = The round is complete, without a baton.
baton-posted-share = Feel free to share it with colleagues who were not there.
baton-correct-lead = Correct what went wrong. I replace the baton everywhere I have sent it, and write on it that it is corrected.

### Where you left off, and the history

left-off-title = Where you left off
left-off-your-role = Your role: { $role }
left-off-deputy = You stand in for { $name }.
left-off-deputy-until = You stand in for { $name } until { $day }.
left-off-waits = This is waiting
left-off-needs-day = Next step: set a date.
left-off-proposed = The proposal is to { $outcome }. It holds once the leader has confirmed.
left-off-paused = Pausing until { $day }
left-off-ended = Ended { $day }
left-off-settled = What you have agreed on
left-off-batons = The batons so far
reason-finished = the aim is reached
reason-no_reply = nobody replied
reason-no_capacity = the workplace has no capacity now
reason-no_parties = one of the parties is missing
reason-helper_capacity = the helper has no capacity now
reason-other_help = they get other help
reason-owner_declines = the owner declines
reason-with_bht = the occupational health service follows up
reason-other = something else
history-title = The history
history-none = What the group has done will stand here.
history-page = Page { $page } of { $all }
history-before = Before the start
history-created = The group was made
history-begun = The group set out
history-dated = The date became { $day }
history-dated-unknown = The date was set
history-moved = The date was moved from { $before } to { $day }
history-gathered = The day has passed
history-held-done = Carried out
history-held-partly = Carried out in part
history-held-broken_off = Broken off on the way
history-held-cancelled = Called off
history-took-part =
    { $count ->
        [one] one took part
       *[other] { $count } took part
    }
history-opened = The stop point opened
history-answered =
    { $count ->
        [one] One answer came in
       *[other] { $count } answers came in
    }
history-revealed = The answers were shown
history-settled = The outcome: { $outcome }
history-without-answer = without an answer from { $roles }
history-handed_over = The baton was handed over
history-handed-without = The phase ended without a baton
history-corrected = The baton was corrected
history-differently = Done otherwise than the method says
history-differently-none = What was written of doing something otherwise was taken away
history-new_round = A new round began
history-skipped = The phase was skipped
history-went_back = Back to { $phase }
history-went-back-unknown = Back to an earlier phase
history-reopened = Opened again
history-paused = Pause until { $day }
history-paused-unknown = Pause
history-resumed = Going again after the pause
history-ended = Ended
history-paced =
    { $months ->
        [0] No more stop points after the method
        [one] A stop point every month from here on
       *[other] A stop point every { $months } months from here on
    }
history-role_taken = Somebody took the role of { $role }
history-role_laid_down = The role of { $role } was laid down
history-role_handed_over = The role of { $role } went on
history-deputy = The role of { $role } got a deputy
history-deputy-until = The role of { $role } got a deputy until { $day }
history-role_returned = The deputy’s time is over in the role of { $role }
history-left = Whoever was { $role } left the chat
history-came_back = Whoever is { $role } is back
history-helper_changed = The group got a new helper
history-helper-gone = The helper no longer follows the group
history-method_moved = The group went over to a newer version of the method
history-followed_on = The group went on to { $method }

### The cloth, step by step with time

tool-minutes = { $count } min
tool-our-minutes = The times are a proposal from Stafett. Take the time you need.
tool-until = Until { $clock }
tool-over = The time is up. Go on when you are ready.
tool-done = You have been through all the steps.
tool-done-lead = Write what matters most on the baton while you remember it.
tool-up = Time is up
tool-up-lead = Finish in your own time. If you need a little more, the button is on the card.
tool-up-next = Then comes { $step }.
tool-up-last = This was the last step.

### Other ways: the day that was, a pause, an end, and back

gathering-ask-workshop = How did the workshop go?
gathering-ask-meeting = How did the meeting go?
gathering-ask-session = How did the session go?
gathering-ask-alone = Has everyone seen or done it?
gathering-otherwise = Did it turn out otherwise?
gathering-change = Change
gathering-stay = If you would like a new day, choose “stay a little longer” in the stop point.
label-took-part = How many took part? (optional)
do-met-done = It was held
do-met-partly = In part
do-met-broken_off = Broken off
do-met-cancelled = Cancelled
do-alone-done = Yes, everyone
do-alone-partly = Some of us
do-alone-broken_off = Broken off
do-alone-cancelled = It came to nothing
do-call-off = Cancel the day
board-move-or-off = Move or cancel
board-called-off = It was cancelled this time. These things happen.
board-trouble = It has been cancelled a few times now, and that is quite usual.
board-trouble-lead = Perhaps a pause would suit you. Or a shorter meeting: take the stop point now, and agree there on the way on.
board-trouble-helper = A word with the helper can be good, too.
board-other-day = Choose another day
board-another-day = Would you like to do the rest another day?
board-paused = Pause until { $day }
board-paused-lead = I ask for nothing before that morning. Then I tell you where you left off.
board-day-in-pause = { $what } falls within the pause. Please find a new day once you are under way again.
ended-title = Ended
board-ended = Ended { $day }
board-ended-lead = All that you have done is still here. The leader or the helper can open the way again.
board-more = More
board-step-skipped = { $phase } (skipped)
board-step-gap = { $phase } (without { $roles })
board-gap = Without an answer from { $roles }.
do-ways = Other ways
do-pause = Take a pause
do-move-pause = Change the pause
do-resume = Go on now
do-skip = Skip
do-back = Go back
do-reopen-phase = Open the phase again
do-reopen = Open again
do-end = End
do-pace = Every { $months } months
do-pace-none = No more
ways-title = Other ways
ways-lead = The way is yours. What you have done stays, whatever you choose.
ways-ended = This way has ended. It can be opened again where it left off.
way-pause = Take a pause
way-pause-lead = I ask for nothing meanwhile. That morning I tell you where you left off.
way-skip = Skip { $phase }
way-skip-lead = This is for the leader to choose. The reason stays in the history.
way-back = Go back to an earlier phase
way-back-lead = This is for the leader to choose. Nothing that you have done is lost.
way-reopen = Open { $phase } again
way-reopen-lead = This is for the leader to choose. What was on the baton comes back as a draft.
way-pace = Check in again later
way-pace-lead = Then a short stop point opens by itself, never in quiet weeks. You choose how often.
way-end = End
way-end-lead = This is for the leader or the helper to choose. All that waits is stopped. The way can always be opened again.
label-pause-day = Back on
label-pause-why = Why? (optional)
label-why = Why? A few words are enough
label-back-to = Phase
label-end-reason = Reason
pace-now = You check in again every { $months } months.
pace-change = Change how often
go-on-resting = Rest on
outcome-next-resting = The next stop point comes by itself.

### The next method

onward-board = Would you like to build on this?
onward-title = What may come next?
onward-lead = What works is that leader, union rep, safety rep and staff work together over time. Here is something that may suit you. You choose whether, and when.
onward-none = There is nothing in particular to go on with here. The helper or the programme lead may have ideas.
onward-for-all = For leader, union rep and safety rep, together with the staff
onward-for-parties = For leader, union rep and safety rep together
onward-for-leader = For leaders
onward-phases = The phases
kind-meeting = the group meets
kind-workshop = workshop
kind-session = a session with others
kind-alone = each alone
kind-look_back = looking back, without a meeting
onward-asks = What it asks of you
onward-asks-parties = After each phase { $roles } answer a few questions, each alone. Then you talk, and choose the way on.
onward-asks-leader = After each phase the leader answers a few questions. The answers are the leader’s own.
onward-ours = Proposals from Stafett, which can be changed: { $parts }.
ours-name = names of phases
ours-order = the order
ours-kind = what kind of day each phase has
ours-purpose = the aims
ours-prepare = the preparations
ours-questions = the questions
ours-baton = the batons
ours-days = the days
ours-weeks = the weeks before a look back
ours-circle = where a new round begins
ours-tool = the tool of a phase
ours-minutes = the minutes
ours-following = what may come afterwards
onward-moves = If you begin now, { $method } is finished. The chat, the roles and the helper come along, and the history is kept.
onward-leader-alone = This is for you who are the leader. Feel free to ask the helper about it, in your own chat.
onward-with-helper = This is for more people. Feel free to ask the helper whether the group should begin.
onward-without-helper = This is for more people. Add me to the chat of the working-environment group, and write “start” there.
onward-asked-title = I have asked the helper
onward-asked-lead = The helper is told that you would like { $method } for the workplace. Nothing else goes along.
onward-helper-title = Should the group begin?
onward-helper-lead = The leader is through { $method }. What works is that leader, union rep, safety rep and staff work together. Perhaps talk with the leader about whether this would suit:
onward-wish-lead = The leader has taken part in { $method }, and asks whether you would make a group for this:
onward-helper-nothing = Nothing that the leader has answered or written goes along. If it does not suit now, there is nothing you need to do.

### About the method, and newer versions

edition = Version { $version }
edition-newer = There is a newer version
edition-newer-phases = The phases there: { $phases }
edition-newer-lead = You can go on as before, or move there. What you have done comes along. You cannot move back.

### The progress plan, and files to fetch

progress-title = Progress plan
progress-of-day = { $method } · progress plan, { $day }
progress-week = week
progress-weeks = weeks { $first }–{ $last }
progress-one-week = week { $week }
progress-in-year = { $weeks } in { $year }
progress-across = { $first } – { $last }
progress-line-done = done, { $weeks }
progress-line-left = not finished, { $weeks }
progress-line-skipped = skipped, { $weeks }
progress-line-now = now, since { $weeks }
progress-line-planned = planned, { $weeks } (estimate)
progress-today = today
progress-done = done
progress-left = not finished
progress-skipped = skipped
progress-now = now
progress-planned = planned
progress-pause = pause
progress-line-pause = pause, { $weeks }
progress-none = You have not begun yet. The way might look like this:
progress-more =
    { $count ->
        [one] One line further back is only in the picture.
       *[other] { $count } lines further back are only in the picture.
    }
progress-own-pace =
    { $weeks ->
        [one] What lies ahead is an estimate: one week for each phase, as the group has taken so far.
       *[other] What lies ahead is an estimate: { $weeks } weeks for each phase, as the group has taken so far.
    }
progress-usual-pace = What lies ahead is an estimate: { $weeks } weeks for each phase, until the group has a pace of its own.
progress-not-whole = Two years of a longer way are shown here.
progress-file = progress-plan
progress-download = Get it as a picture
progress-again = A new link
file-link-lead = The link is yours, and works for a quarter of an hour. Write «{ $word }» for a new one.
file-no-address = This can be had as a file once whoever runs me has set an address for it.
file-gone = This link no longer works. Ask for a new one in Teams, and the file is there at once.
file-sorry = Something went wrong on my side. Please try again in a moment.

### Who is active

activity-active = active
activity-quiet = quiet
activity-paused = pause
activity-paused-until = pause until { $day }
activity-ended = ended
activities-active =
    { $count ->
        [one] active
       *[other] active
    }
activities-quiet =
    { $count ->
        [one] quiet
       *[other] quiet
    }
activities-paused = on pause
activities-ended =
    { $count ->
        [one] ended
       *[other] ended
    }
sign-created = was created
sign-begun = set out
sign-dated = set a date
sign-gathered = told how the day went
sign-answered = answered a stop point
sign-settled = agreed on the way on
sign-handed_over = handed over the baton
sign-corrected = corrected the baton
sign-new_round = started a new round
sign-skipped = skipped a phase
sign-went_back = went back to a phase
sign-reopened = opened again
sign-resumed = came back from a pause
sign-paused = took a pause
sign-ended = ended
last-sign = Last: { $what }, { $day }
last-none = Last: nothing yet
ahead-gathering = Next: { $day }
ahead-closing = The stop point closes { $day }
ahead-resuming = Back { $day }
ahead-set = Set for { $day }
lacks-roles = Lacks { $roles }
lacks-staff = No gathering with staff in the last six months
groups-count =
    { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
list-page = Page { $page } of { $all }
list-nothing = No groups fit what you have chosen.
list-asked = Chosen: { $what }
list-filter = Choose which groups to see
list-filter-words = Search by name
list-filter-hint = Workplace, owner or helper
list-filter-state = State
list-filter-method = Method
list-filter-phase = Phase
list-filter-county = County
list-filter-helper = Helper
list-filter-missing = Lacks
list-any = All
list-staff = gathering with staff
list-no-county = no county
do-look = Show
do-forward = Next
do-back-page = Previous
do-list = See the groups
do-all-again = Show all
do-overview = Programme overview
do-numbers = The numbers
do-fetch = Download
do-excel = For Excel
do-csv = As CSV
groups-all-title = All groups
overview-title = Programme overview
overview-mine-title = My groups in numbers
overview-moved = This happened in { $month }
overview-moved-count =
    { $count ->
        [one] { $count } group has moved.
       *[other] { $count } groups have moved.
    }
overview-moved-none = No groups have moved yet.
overview-quiet = Quiet now
overview-quiet-lead = Nothing has happened for over { $weeks } weeks. Those quiet the longest come first.
overview-quiet-none = No groups are quiet.
overview-more = and { $count } more
overview-missing = Is everybody there?
overview-missing-none = No group lacks anybody.
overview-missing-fine = Groups that are under way or about to begin are counted here. Staff count as there when they have been gathered in the last six months.
overview-by-method = By method and phase
overview-by-county = By county
overview-discreet = This never tells what anybody has answered.
line-method = Method
line-version = version { $version }
line-county = County
line-helper = Helper
line-helper-none = none
line-language = Language
line-owner = Owner
fetch-title = The groups as a file
sheet-workplace = Workplace
sheet-state = State
sheet-until = Pause until
sheet-reason = Reason
sheet-last = Last happened
sheet-last-day = Last happened, day
sheet-next = Next date
sheet-phase = Phase
sheet-version = Version
sheet-stage = Stage
sheet-round = Round
sheet-missing = Lacks
sheet-drawn = Drawn { $day }
digest-title = Weekly letter
digest-moved = Moved in the last week
digest-due = This week
digest-quiet = Have gone quiet
digest-quiet-more =
    { $count ->
        [one] { $count } group was quiet before.
       *[other] { $count } groups were quiet before.
    }
digest-try = A suggestion
digest-call = { $title } has been quiet since { $day }. A phone call may be enough.
digest-cancelled = { $title } has called off twice. Ask what it would take to make it happen.
digest-safety = { $title } has no safety rep just now. Ask whether they would like help in finding one.
digest-next = { $title } has finished the round. They may be ready for a next step.
digest-off-lead = You get this once a week at most.
digest-is-off-title = The weekly letter is turned off
digest-is-off = You get no more until you turn it on again. Write «{ $word }» to see it whenever you like.
digest-is-on-title = The weekly letter is turned on
digest-is-on = It comes on the first working morning of the week, when there is something to tell.
digest-nothing = Nothing new this week.
do-digest-off = Turn off the weekly letter
do-digest-on = Turn on the weekly letter
sent-digest = Weekly letter
refused-overview-alone = I only show this in the chat you have alone with me. Write the same there.

### Votes: the formats

format-single = One choice
format-single-for = Each chooses one thing. Quickly gives a picture of what most people want.
format-multiple = Several choices
format-multiple-for = Each chooses what fits. Shows how many are with each proposal.
format-yes_partly_no = Yes, partly, no
format-yes_partly_no-for = The same words as at a stop point, for everybody at work.
format-stages = Where do you stand?
format-stages-for = Stages in order. Ask again later, and see whether something has moved.
format-statements = Statements
format-statements-for = From disagree to agree in five steps, with room to say “don't know”.
format-smileys = Smileys
format-smileys-for = One face for each question, with a word beside it. Quick, and for everybody.
format-cards = A deck of cards
format-cards-for = “Is it like this with us?” One at the table who thinks so is enough, and nobody sees who.
format-table_score = The table's number
format-table_score-for = Each table talks it over and agrees on one number from 1 to 5.
format-choose = Choose the most important
format-choose-for = A few among many, preferably with a reason. There is no right answer.
format-notes = Sticky notes
format-notes-for = Short texts in one's own words. Afterwards they are sorted into themes, by others than the leader.
format-points = Spread points
format-points-for = Like dots on a board: more points to what matters most.
format-priorities = Prioritising
format-priorities-for = Leader, union rep and safety rep judge the proposals each by themselves, and look at them together. With the names of the roles.
format-evaluation = An evaluation in a minute
format-evaluation-for = Four statements right after a gathering, while everybody is still there.
format-survey = Before and after
format-survey-for = The same statements twice, and for two groups side by side if you like.
vote-option-s2 = 2
vote-option-s3 = 3
vote-option-s4 = 4
vote-option-n2 = 2
vote-option-n3 = 3
vote-option-n4 = 4
vote-option-very_sad = Very bad
vote-option-sad = Bad
vote-option-neutral = In between
vote-option-glad = Good
vote-option-very_glad = Very good
vote-option-yes = Yes
vote-option-partly = Partly
vote-option-no = No
vote-option-skip = Don't know
vote-end-low = strongly disagree
vote-end-high = strongly agree
vote-end-bad = very bad
vote-end-good = very good
vote-question-learned = I take something new away from here.
vote-question-way_of_working = We worked together in a way that suited me.
vote-question-good_process = This brings us forward in a good way.
vote-question-good_result = I believe that things will be better here for what we did.
vote-question-effect = How much does it help here with us?
vote-question-ease = How easy is it to do?
vote-question-quality = How much does it mean for quality, and for patients being safe?
vote-question-cost = How much does it cost, in time and money? Here low is good.

### Votes: making and life

votes-title = Votes
votes-lead = Ask everybody at work, without knowing who answers what.
votes-which = Which group is it for?
votes-open = Open now
votes-drafts = Begun
votes-ready = Ready to use in this phase
votes-others = More that are ready
votes-earlier = Ask again, from an earlier one
votes-closed-on = closed { $day }
do-votes = See the votes
do-votes-again = Ask again
do-vote-choose = This one
do-vote-own = Make your own
do-vote-manage = Follow it, or close it
do-vote-look = Look at it
do-vote-use = Use this one
do-vote-fill = Fill in your own
do-vote-result = See the result
vote-formats-title = What kind of vote?
vote-formats-lead = Choose what fits. You can see how it will look before it opens.
vote-form-title = What is the vote called?
vote-form-question = The question
vote-form-questions = { $most ->
        [one] The question
       *[other] Questions or statements, one a line (at most { $most })
    }
vote-form-options = Answers to choose among, one a line ({ $least } to { $most })
vote-form-proposals = The proposals, one a line ({ $least } to { $most })
vote-form-improve = Cards about what could be better, one a line
vote-form-keeps = Cards about what to keep, one a line
vote-form-low = The word for the lowest number
vote-form-high = The word for the highest number
vote-form-most = How many may each choose? Empty or 0: the usual
vote-form-points = How many points does each have?
vote-form-notes = How many notes may each write to each question?
vote-form-faces = Smileys
vote-form-tables = How many tables do you sit at? Empty: each answers alone
vote-form-tables-only = How many tables do you sit at?
vote-form-groups = Who is to be shown apart? One line each
vote-form-groups-hint = Departments or shifts, for example. Those who are too few are not shown.
vote-form-more = More to set
vote-form-asked = This is what will be asked:
vote-form-own = Here are some examples. Put your own in their place.
vote-form-next = You will see how it looks, and nothing opens yet.
do-vote-preview = See how it looks
do-vote-other-format = Another kind
vote-draft = Not open yet
vote-looks = This is how it looks to those who answer
vote-where = Where shall it open?
vote-place-chat = In the HSE group's chat
vote-place-as = Where “{ $title }” was held
vote-nowhere = Write “{ $word }” in the chat or channel where the staff are, and you can open it there. The draft is ready.
vote-until = For how long?
vote-until-by_hand = Until we close it ourselves, { $day } at the latest
vote-until-today = Until today at 15:30
vote-until-tomorrow = Until tomorrow at 12
vote-until-three_days = Three days, until { $day }
vote-until-week = A week, until { $day }
vote-until-day = Rather a certain day
vote-day = Open through this day, until 15:30
vote-least-label = How many must have answered before anything is shown?
vote-least-choice = At least { $count }
vote-named = This is not anonymous: leader, union rep and safety rep answer each by themselves, in their role. Then you look at it together.
do-vote-open = Open the vote
do-vote-open-here = Open here
do-vote-edit = Change
do-vote-put-away = Put away
vote-open = Open vote
vote-opened = It is open. The card everybody answers from has been posted.
vote-waiting = How many have answered is not shown yet. That way nobody can work out who it is.
vote-waiting-named = The card in the group's chat shows which of the roles have answered.
do-vote-remind = Remind everybody
vote-reminded = Everybody has been reminded, with the same words.
vote-reminded-today = Everybody has been reminded today already. Once a day is enough.
vote-close-ask = Close now
vote-close-lead = Nobody knows how many have not had time to answer. Once it is closed nobody can answer, and it cannot be opened again.
vote-close-lead-named = The scores that are given are shown in the group's chat at once. Afterwards nobody can answer, and it cannot be opened again.
do-vote-close = Yes, close it
vote-cancel-ask = Call it off
vote-cancel-lead = Everything that was answered is deleted, and there will be no result.
do-vote-cancel = Yes, call it off and delete
vote-over-there = The result stands where the vote was held. You can also see it in the chat you have alone with me.
vote-put-away = It has been put away, and nothing of what was answered is left.
vote-reminder = A reminder to everybody
vote-reminder-lead = If you have not answered yet, there is still time. If you have, there is nothing to do. I do not know who has answered, so everybody gets the same.
history-vote_opened = A vote was opened
history-vote_closed = A vote was closed
sign-vote_opened = opened a vote
sign-vote_closed = closed a vote
refused-vote-title = Give the vote a name, so that everybody knows which one it is. A few words are enough.
refused-vote-question = Write what you want to ask.
refused-vote-questions = { $most ->
        [one] There is room for one question here, and there are { $given } now.
       *[other] There is room for { $most } questions here, and there are { $given } now. Fewer make more people answer.
    }
refused-vote-few = There must be at least { $least } to choose between, and there are { $given } now.
refused-vote-many = There is room for { $most } to choose among, and there are { $given } now. Pick the most important ones.
refused-vote-groups = Write { $least } to { $most } that are to be shown apart, or leave it empty. One alone has nothing to be compared with.
refused-vote-tables = Write how many tables you sit at, from { $least } to { $most }.
refused-vote-most = The number can be at most { $most } here.
refused-vote-least = At least { $least } must have answered before anything is shown, so that nobody can be recognised. You may choose a higher number, up to { $most }.
refused-vote-no-way = I cannot write there now. Add me to the chat and try again. The draft is ready.

### Votes: casting

vote-kind = Anonymous vote
vote-questions = { $count ->
        [one] One question
       *[other] { $count } questions
    }
vote-cards = { $count } cards
vote-minutes = { $count ->
        [one] about a minute
       *[other] about { $count } minutes
    }
vote-table-any = You sit at tables. It is enough that one at the table thinks so, and nobody sees who it was.
vote-table-first = Talk together at the table first. Then one of you answers for all.
vote-promise = Your answer is not stored together with who you are. It cannot be found again afterwards.
vote-least = We show nothing before at least { $count } have answered.
vote-least-texts = Nobody may read anything until the vote is over, and only if at least { $count } have answered.
vote-least-tables = We count tables, not people. With fewer than { $count } tables we show no numbers.
vote-least-joined = We count tables, not people. With fewer than { $count } tables we show no numbers. If fewer than { $people } people have answered, we show nothing.
vote-least-groups = If fewer than { $count } answer in one of the groups, we do not show it. Nor do we show what could give it away.
vote-more = Read more: What is stored, and who may see it?
vote-kept = What is stored are counters: how many have chosen each answer. Yours adds one. Who you are, when you answered, and what you answered to the other questions does not go with it.
vote-kept-texts = What you write is stored by itself, without a name and without a time, and shown in the order of the alphabet.
vote-kept-tables = What is stored is what the table has answered. Who at the table answered is not stored.
vote-kept-groups = What you are part of goes with it: each of the groups has counters of its own.
vote-kept-right = So that nobody answers twice, a code is stored, made of who you are and a secret key. Both the codes and the key are deleted when the vote is over.
vote-seen = Everybody where the vote is held may see the result when it is over.
vote-seen-texts = Union rep, safety rep or helper read the texts and gather them into themes. The leader does not read them. Everybody may see the themes.
vote-texts-deleted = The texts are deleted when they have been gathered into themes, and at the latest { $days } days after the vote is over.
vote-left = To be honest: Teams may show an administrator that you pressed on the card, and when. What you answered never stands on a card I send. Whoever runs me and watches the database while the vote is open can find out that you have answered and, by comparing before and after, also what.
vote-so-far = { $count } answers so far
vote-closes = Open until { $when }.
vote-alone = Would you rather answer alone with me? Write “{ $word } { $code }” to me in a chat of our own.
do-vote = Answer
do-vote-window = Answer in a window of its own
do-vote-here = Answer here in the chat
vote-over = The vote is over
vote-over-lead = Thank you to everybody who answered. The result is further down here.
vote-over-deleted = The codes that kept anybody from answering twice are deleted. Only the result is left.
vote-over-late = The vote is over, so there is nothing more to answer here. An answer that came too late is not counted. Thank you for wanting to take part.
do-see-result = See the result
vote-cancelled = The vote is called off
vote-cancelled-lead = If somebody had time to answer, it is deleted. There will be no result.
vote-ballot = Your answer
vote-final = Your answer cannot be changed afterwards, for nothing shows which one is yours.
vote-which-table = Which table do you sit at?
vote-table = Table { $number }
vote-which-group = Which of these are you part of?
vote-choose-most = { $count ->
        [one] Choose one at most.
       *[other] Choose { $count } at most.
    }
vote-choose-exactly = { $count ->
        [one] Choose the one that matters most.
       *[other] Choose the { $count } that matter most. Their order means nothing.
    }
vote-choose-any = Choose all that fit.
vote-choose-cards = Tick what you recognise where you work. If none fits, send it without a tick. That is an answer too.
vote-points = { $count ->
        [one] You have one point. Give it to what matters most.
       *[other] You have { $count } points to share out. Do give several to what matters most, and leave the rest empty.
    }
vote-points-wrong = Write a whole number from 0 to { $most }.
vote-why = Why? A few words, if you like
vote-warning = Do not write names or anything about health, neither your own nor others’.
vote-note-first = What matters most to you
vote-note-next = One more, if you like
vote-blank = You may skip what you would rather not answer.
do-cast = Send the answer
vote-received = Your answer is received
vote-received-lead = Thank you. It is added to the others, with nothing that shows it is yours.
vote-received-when = The result comes when the vote is over.
do-stored = What was stored?
vote-table-done = The table has answered
vote-table-done-lead = Somebody else at the table has already sent your answer, so this one was not counted. If you chose the wrong table, you can answer again.
do-vote-again = Choose another table
vote-stored = This is stored when you answer
vote-stored-lead = This is all. The card shows how it is stored, not what you answered. That cannot be found again afterwards.
vote-stored-count = Number of answers
vote-stored-question = “{ $question }” · number of answers
vote-stored-chosen = “{ $question }” · what you chose
vote-stored-points = “{ $question }” · each point you gave
vote-stored-plus = +1
vote-stored-named = “{ $question }” · the table’s number and what is chosen there
vote-stored-text = “{ $question }” · the text as you wrote it, among the others in the order of the alphabet
vote-stored-more = { $count ->
        [one] … and so on for one more question
       *[other] … and so on for { $count } more questions
    }
vote-stored-no = Without a name, without a time, and without anything that points at you.
vote-stored-right-title = That you have answered
vote-stored-right = A code of 64 signs, worked out from who you are and a secret key that holds for this vote alone. It says that you have answered, not what you answered, and not when.
vote-stored-who-title = Who may see what
vote-stored-when-title = What is deleted, and when
vote-stored-when = When the vote is over: the code, the key and all counters. Only what may be shown is left.
vote-stored-gone = The vote is over, so the code, the key and the counters are deleted.
vote-elsewhere-title = Answer on the card, or in a chat of our own
vote-elsewhere = The code is for answering alone with me. Write the same to me in the chat the two of us have, or press “Answer” on the card here.
vote-no-code-title = Which vote do you mean?
vote-no-code = Write “{ $word }” and the code that is on the card, for example “{ $word } ABC 234”.

### Votes: priorities

priorities-title = Priorities
priorities-lead = Leader, union rep and safety rep score each by themselves. Then you look at it together. The leader decides after the talk.
priorities-count = { $count } proposals, four questions about each.
priorities-named-title = This is not anonymous
priorities-named = Three known roles answer. Nobody sees your scores before all three have answered, or before it closes { $when }. Then they are shown in the group’s chat, with the role beside them.
priorities-named-short = Not anonymous: three known roles answer, and the scores are shown with the role.
priorities-has-answered = { $role } has answered
priorities-awaited = { $role } has not answered yet
priorities-form-in-chat = The form is also in the chat that each of you has alone with me.
do-priorities-fill = Score
do-priorities-reveal = Show the scores now
priorities-asked = It takes a couple of minutes. Think of how it is with you.
priorities-reminded = A friendly reminder: the talk will be better when all three have answered. It takes a couple of minutes.
priorities-page = Proposal { $place } of { $all }
priorities-low-effect = very little
priorities-low-ease = very hard
priorities-low-quality = very little
priorities-low-cost = very little
priorities-high-effect = very much
priorities-high-ease = very easy
priorities-high-quality = very much
priorities-high-cost = very much
priorities-kept = Each page is kept when you go on or back. You can change everything until the scores are shown.
priorities-thanks = Thank you! Your scores are kept
priorities-thanks-partly = Thank you! What you have filled in is kept
priorities-unscored =
    { $count ->
        [one] One proposal still lacks scores:
       *[other] { $count } proposals still lack scores:
    }
do-priorities-go-on = Go on
do-priorities-change = Change the scores
do-priorities-show = See the scores
priorities-over = You can see the scores now
priorities-over-form = They are in the group’s chat. You can see them here too.
priorities-over-outside = They are in the group’s chat.
priorities-over-chat = They are on a card of their own further down.
priorities-cancelled = The prioritising is called off. What had been answered is deleted.
priorities-scores = The scores
priorities-no-sum = The scores are not added up. They are something to talk about, and then you decide.
priorities-topic-differ = Here you see it most differently. What does each of you see?
priorities-topic-nearly = You see everything much alike. Here the difference is largest.
priorities-topic-agreed = You have given the same scores all the way. What is the most important thing to begin with?
priorities-topic-silent = Nobody has scored. Feel free to take the proposals together.
priorities-effect = Effect
priorities-ease = Easy to do
priorities-quality = Quality and safety
priorities-cost = Cost (low is good)
priorities-differ-on = ≠ You see { $what } differently.
priorities-alike = You see it much alike.
priorities-on-effect = the effect
priorities-on-ease = how easy it is
priorities-on-quality = the quality
priorities-on-cost = the cost
do-priorities-each = The scores of each role
do-priorities-picture = Show as a picture
priorities-picture = The proposals in a picture
priorities-picture-lead = The picture fits a screen that you look at together. Choose what it shows.
priorities-picture-now = Now: { $across } across, { $up } upwards.
refused-same-axes = Choose two different things, one for each direction.
priorities-picture-link = The link is yours, and works for a quarter of an hour. “Make the picture” gives you a new one.
label-priorities-across = Across
label-priorities-up = Upwards
do-priorities-draw = Make the picture
priorities-file = priorities
priorities-picture-note = The picture shows the middle between the roles. It is something to talk about, and then you decide.
priorities-picture-alike = You see it much alike
priorities-picture-differs = You see it differently
priorities-picture-without = no scores here
do-priorities-decide = Decide what goes on
do-priorities-decide-again = Change the decision
priorities-decide = What goes on?
priorities-decide-lead = Talk together first. The leader decides, and the others can add remarks. What you choose becomes draft actions.
label-priorities-chosen = This goes on
label-priorities-why = Why?
hint-priorities-why = A few words, also for those who were not there
do-priorities-decided = Keep the decision
priorities-decided = What goes on
priorities-decided-by = Decided by the { $role } { $day }, after the parties’ talk.
priorities-chosen = Goes on
priorities-because = Why
priorities-not-chosen = Not now
do-priorities-decision = See the decision
priorities-decided-see = The decision is on a card of its own.
priorities-now-proposals = What goes on is now a draft action.
do-priorities-remark = Add a remark
do-priorities-keep-remark = Keep the remark
hint-priorities-remark = It stays with the decision
history-prioritised = Decided which proposals go on
sign-prioritised = decided which proposals go on
refused-priorities-elsewhere = Leader, union rep and safety rep set priorities together, in the group’s own chat. Open it there, and I will ask each of you.
refused-priorities-alone = You score where nobody else sees it. The form is in the chat you have alone with me.
refused-priorities-not-yet = We are waiting for more. The scores are shown when all three roles have answered, or when it closes.
refused-nothing-chosen = Choose at least one proposal that goes on. Nothing is kept yet.
refused-why-missing = Write a few words about why, so that those who were not there can read it. Nothing is kept yet.

### Votes: results

result-kind = The result
result-answered = { $count ->
        [one] 1 has answered
       *[other] { $count } have answered
    }
result-too-few = Not enough answers
result-few-people = Not enough answers: we show nothing when fewer than { $count } have answered, so that nobody can guess who thought what.
result-few-tables = Not enough answers: we show no numbers when fewer than { $count } tables have answered, so that nobody can guess who thought what.
result-few-joined = Not enough answers: too few people at the tables have answered for us to show anything, so that nobody can guess who thought what.
result-few-groups = Where answers are missing in one group, we hide another one too. Otherwise somebody could work out what the first one answered.
result-everybody = Everybody
result-improve = To get better at
result-keep = To take care of
result-decimal = { $whole }.{ $part }
result-of-people = { $count ->
        [one] 1 answered
       *[other] { $count } answered
    }
result-of-tables = { $count ->
        [one] 1 table answered
       *[other] { $count } tables answered
    }
result-skipped = { $count ->
        [one] 1 does not know
       *[other] { $count } do not know
    }
result-count = { $count } of { $of } ({ $share }%)
result-count-tables = { $count } of { $of } tables
result-points = { $count ->
        [one] 1 point ({ $share }%)
       *[other] { $count } points ({ $share }%)
    }
result-band-nearly_all = nearly all
result-band-nearly_none = nearly nobody
result-band-named = mentioned
result-band-not_named = not mentioned
result-band-hidden = not shown
result-quoted = “{ $what }”
result-or = { $first } or { $second }
result-nearly = Nearly all answered { $what }.
result-nearly-points = Nearly all points went to { $what }.
result-nearly-why = “Nearly all” and “nearly nobody” may also be all and nobody. We do not say which, for then everybody would know what each one answered.
result-hidden-why = “Not shown”: the number could have given away what everybody in a group answered.
result-mean = Mean { $mean } of { $most } · { $spread }
result-spread-close = answers lie close (spread { $spread })
result-spread-some = answers differ a little (spread { $spread })
result-spread-apart = answers differ a lot (spread { $spread })
result-ends = { $low } = { $low_name } · { $high } = { $high_name }
result-distribution = From { $low } to { $high }: { $counts }
result-deck = The number is tables where at least one person recognised it. It does not say how large a part of the staff that is.
result-sorting = The texts are being sorted
result-sorting-why = The union rep, the safety rep or the helper writes “{ $word }” to me in a chat alone and gathers them into themes. The leader does not read them. The themes come here when they are ready.
result-on-phone = Everybody who took part can look at this again on their own screen. Write “{ $word } { $code }” to me in your own chat.
result-more = { $count ->
        [one] One more question. Press “{ $button }”.
       *[other] { $count } more questions. Press “{ $button }”.
    }
result-page = Page { $page } of { $all }
result-chart = Show as a chart
result-chart-none = On an iPhone only the numbers above are shown.
result-keep-lead = Take a line further as a proposal
result-not-yet = The result comes when the vote is closed
result-not-yet-lead = Until then nobody sees anything of what is answered, not even whoever opened it.
result-called-off = The vote was called off. What was answered is deleted, so there is nothing to show.
result-list = Results
result-list-lead = The latest votes that are closed.
result-list-none = There is no closed vote here yet. If you have a code, write “{ $word } CODE” to me in your own chat.
result-closed-day = Closed { $day }
result-file = Result
result-compared = Compared with last time
result-compared-days = { $before } and { $after }
result-compared-lead = Those who answered are not necessarily the same. Look at the direction, and talk about why.
result-compared-whole = There are too many groups for one card. Here everybody is seen together.
result-up = ▲ up { $by }
result-down = ▼ down { $by }
result-same = ● as last time
result-then-now = { $before } → { $after }
result-then = Last time: { $what }
result-now = Now: { $what }
result-not-both = Cannot be compared: not enough answers in one of the rounds.
result-points-by = { $by } percentage points
result-percent = { $share }%
do-result-phone = Look on my own screen
do-result-picture = As a picture
do-result-csv = As a table (CSV)
do-result-compare = Compare with last time
do-result = To the result
do-result-open = See the result
do-result-next = Next page
do-result-before = Page before
sheet-question = Question
sheet-group = Group
sheet-option = Answer
sheet-count = Number
sheet-share = Per cent
sheet-mean = Mean
sheet-spread = Spread
sheet-words = In words

### Votes: themes and proposals

sort-title = Sort into themes
sort-lead = Read, and choose one or more themes for each text. Only those of you who sort see the texts. The leader sees the themes when you are done.
sort-progress = { $done } of { $of } sorted
sort-about = Texts about “{ $theme }”
sort-themes-of = Themes for text { $number }
sort-new-theme = The new theme (write its name at the bottom)
sort-new-name = New theme
sort-new-hint = Does none of them fit? Give a new theme a short name
sort-first-hint = For example: Enough people on duty
sort-text = Text { $number }
sort-quote = Choose a quote
sort-quote-lead = A quote stays when the texts are deleted, and everybody may read it.
sort-quote-which = Which text?
sort-nothing = There are no texts to sort here. Either nobody wrote anything, or too few answered.
sort-none = No texts are waiting to be sorted now.
sort-waits = Texts are waiting for you here. In a window of its own none of them stays behind in the chat.
sort-waits-elsewhere = Texts are waiting for you here. I show them only where nobody else looks: in a window of its own, or when you write “{ $word }” to me in a chat alone.
do-sort-notes = Sort the texts
do-sort-window = Sort in a window
do-sort-here = Sort here
do-sort-on = Save and go on
do-sort-more = Sort more
do-see-themes = See the themes
do-to-theme = To the theme
do-see-texts = See the texts
do-other-question = The other question
do-quote = Make a quote
do-keep-quote = Keep the quote
do-unquote = Do not use it
do-merge = Merge
do-remove-theme = Remove the theme
do-finish-sorting = Delete the texts and show the themes
themes-title = The themes so far
themes-nothing = No themes yet. You make the first one while you read.
themes-no-heading = Other themes
themes-finish = Done sorting?
themes-finish-lead = Then the numbers are fixed. I delete the texts for good and show the themes where the vote was. Only the quotes you have chosen stay. It cannot be undone.
themes-finish-left =
    { $count ->
        [one] One text has no theme. It becomes “other”.
       *[other] { $count } texts have no theme. They become “other”.
    }
themes-done = Sorted
themes-done-lead = The texts are deleted. This is what is left of them. To take something further as a proposal, write “{ $word }”.
themes-sorted =
    { $count ->
        [one] One text, sorted into themes
       *[other] { $count } texts, sorted into themes
    }
themes-sorted-few = A few texts, sorted into themes
themes-none =
    { $count ->
        [one] One text was written. It is deleted without having been given a theme.
       *[other] { $count } texts were written. They are deleted without having been given a theme.
    }
themes-none-few = A few texts were written. They are deleted without having been given a theme.
themes-count = { $count } texts · { $percent }%
themes-main = What matters most to { $percent }%
themes-few = A few
themes-quote = “{ $quote }”
themes-other = Other: { $count }
themes-other-few = Other: a few
themes-several = One text can belong to several themes, so the percentages may add up to more than 100.
theme-title = Theme
theme-count =
    { $count ->
        [0] No texts yet
        [one] One text
       *[other] { $count } texts
    }
theme-change = New name or heading
theme-name = Name of the theme
theme-heading = Heading (optional)
theme-heading-hint = Several themes can stand under the same heading
theme-headings = Headings you have: { $headings }
theme-merge = Merge with another theme
theme-merge-lead = The texts move there, and the number follows.
theme-merge-into = Which theme?
theme-remove = Remove the theme
theme-remove-lead = The texts do not go away. Those that only had this theme can be sorted again.
quote-title = Choose a quote
quote-care = Could anybody tell who wrote this? Then it is best left alone, or without what gives it away.
quote-label = The quote
quote-lead = You can shorten it, but not rewrite it. Put “…” where you leave something out.
proposals-title = Proposals for actions
proposals-lead = Drafts from what you have asked about. Which of them become actions, you agree on together.
proposals-none = No proposals yet. Write “result” to me in your own chat, and press “Proposal for action” beside what you want to do something about.
proposal-from = { $area } · from “{ $vote }”
proposal-improve = To get better at
proposal-keep = To take care of
proposal-title = The proposal
proposal-lead = Make it concrete enough that somebody could begin tomorrow.
proposal-words = What do you propose?
proposal-area = What is it about?
proposal-drop = Remove the proposal
proposal-drop-lead = The result stays as it is, and the line can become a proposal again.
proposal-kept = It is a proposal now
proposal-known = It is a proposal already
proposal-kept-lead = It is among the group's proposals, and can be put in other words there.
proposal-in-baton = Written into the baton
proposal-in-baton-known = It is in the baton already
proposal-in-baton-lead = The group can write on until the baton is handed over.
do-proposals = See the proposals
do-proposals-priorities = Prioritise them together
do-keep-line = Proposal for action
do-as-baton = Into the baton
do-drop-proposal = Remove the proposal
refused-sort-alone = I show the texts only where nobody else looks. Write “{ $word }” to me in your own chat.
refused-sorting-done = The sorting is done, and the texts are deleted. Nothing has changed.
refused-theme-name = Give the new theme a name at the bottom. The rest is saved.
refused-theme-taken = Another theme is called “{ $name }”. If the two should be one, you can merge them.
refused-too-many-themes = There are { $limit } themes here now, and there is no room for more. You might merge some that are alike.
refused-quote-rewritten = A quote must be what was written. You can leave words out, but not exchange them.
refused-too-many-quotes = There are { $limit } quotes here now, and there is no room for more. You might take one away first.
refused-proposal-empty = Write a few words about what you propose.
refused-too-many-proposals = There are { $limit } proposals here now, and there is no room for more. You might remove some that no longer matter.
refused-baton-full = There is no room for more in the baton. Open it, and shorten it a little first.

### The action plan

history-action_added = An action came into the plan
history-action_kept_up = It was told how an action is going
history-action_done = An action was done
history-plan_seen = One of the parties saw the action plan
history-staff_informed = The staff were told of the action plan
history-evaluated = The group looked back on its actions
sign-action_added = took an action into the plan
sign-action_kept_up = told how an action is going
sign-action_done = finished an action
sign-plan_seen = looked through the action plan
sign-staff_informed = informed the staff
sign-evaluated = looked back on its actions
plan-title = Action plan
plan-none = Here you gather what you decide to do: what, who and when. One action is a good beginning.
plan-edition = Edition { $edition }
plan-holds = valid
plan-draft = not seen by all yet
plan-part-overdue = Past the deadline
plan-overdue-lead = What is needed to go on? A new deadline or a little help is quite all right.
plan-part-running = Under way
plan-part-chosen = Chosen, not yet shared out
plan-part-proposed = Proposed
plan-part-done = Done
plan-part-stopped = Given up
plan-part-not_chosen = Not chosen
plan-ended = Ended
plan-count-done =
    { $count ->
        [one] one done
       *[other] { $count } done
    }
plan-count-stopped =
    { $count ->
        [one] one given up
       *[other] { $count } given up
    }
plan-count-not_chosen =
    { $count ->
        [one] one not chosen
       *[other] { $count } not chosen
    }
plan-read = Seen by
plan-read-lead = The plan is valid when all have seen this edition. Remarks stay with it.
plan-read-all = All have seen this edition, and the plan is valid.
plan-read-vacant = { $role }: nobody now
plan-remark = Add a remark
hint-plan-remark = Something the others should know about the plan
plan-holds-now = Thank you! Now all have seen the plan, and it is valid.
plan-seen-thanks = Thank you! It is noted that you have seen the plan.
plan-seen-again = Thank you! It is noted.
plan-more = More about the plan
plan-tip = Press an action to open it, or type for instance “{ $word } 3”.
plan-board =
    { $count ->
        [one] Action plan: one action
       *[other] Action plan: { $count } actions
    }
plan-board-overdue = { $overdue } past the deadline
plan-board-unseen = Waiting for { $roles } to see the plan
plan-decided-in-plan = What goes on stands in the action plan. The rest stands there with the reason.
plan-decided-taken = The decision is in the plan. Now who and when remain.
do-plan = To the plan
do-action = To the action
do-plan-open = See the plan
do-plan-ended = See what has ended
do-plan-seen = I have seen the plan
do-proposals-all =
    { $count ->
        [one] See the proposal
       *[other] See all { $count } proposals
    }
do-new-action = New action
do-take-in = Take into the plan
do-take-decided = Take the decision into the plan
do-baton-action = Make an action of this
do-action-open = Open action { $number }
action-title = Action { $number }
action-nobody = nobody responsible yet
action-no-day = no deadline yet
action-unsettled = who and when remain
action-wants-help = needs help
action-chosen = chosen
action-planned = planned
action-under_way = under way
action-postponed = new deadline
action-done = done
action-stopped = given up
action-not_chosen = not chosen
action-overdue = the deadline has passed
action-theme-demands = Demands and expectations
action-theme-emotional = Emotional demands
action-theme-workload = Workload and time pressure
action-theme-support = Support and help
action-theme-other = Something else
action-theme-none = Not chosen
label-sees = Responsible
label-deputy = Deputy
label-by-day = Deadline
label-ended = Ended
label-area = Area
label-works = How we see that it works
label-looks-back = We look back
label-came-from = Comes from
label-scored = The parties' scores
label-came-of-it = What came of it
came-from-vote = the vote “{ $vote }”
came-from-baton = the baton
action-other = Other choices
action-story = What has happened
action-story-more =
    { $count ->
        [one] One older change is in the files.
       *[other] { $count } older changes are in the files.
    }
changed-added = Came into the plan
changed-worded = Was reworded
changed-handed = { $name } became responsible
changed-handed-unknown = Somebody else became responsible
changed-dated = The deadline became { $day }
changed-dated-unknown = The deadline was set
changed-begun = Under way
changed-help = Asked for help
changed-help-helper = Asked for help, of the helper too
changed-helped = Somebody follows up the call for help
changed-postponed = New deadline { $day }
changed-postponed-unknown = New deadline
changed-done = Done
changed-stopped = Given up
changed-not_chosen = Not chosen
changed-reopened = Taken up again
changed-evaluated = Looked back on
changed-left = Somebody who was responsible is no longer here
do-begin-action = We have begun
do-settle-action = Set who and when
do-change-action = Change the action
do-stop-action = Give the action up
do-leave-out = Not now
do-reopen-action = Take it up again
label-stop-why = Why is it given up?
label-leave-why = Why not now? The staff are told the reason
action-which = Which action?
action-which-lead = There are several to choose from. Choose the one you think of.
action-new = New action
action-from-proposal = From proposal to action
action-new-lead = What, who and when is enough. The rest can wait.
label-action = What is to be done?
label-action-or = … or in your own words
hint-action = So concrete that somebody can do it tomorrow
label-baton-line = From the baton
label-deadline = Deadline
action-day-stands = The deadline is { $day }. Press “New deadline” on the action to move it, so that the reason goes along.
action-more = More about the action
label-sign = How will we see that it works?
hint-sign = One line: what is different then?
label-action-area = Area
label-action-theme = Theme
label-action-deputy = Deputy
action-no-deputy = No deputy
label-evaluates = When do you look back?
action-evaluates-lead = An empty field means ten weeks after the deadline.
do-add-action = Put into the plan
action-added = The action is in the plan.
action-kept = The change is kept.
action-quiet-day = Few are at work { $day }. The deadline stands, and reminders come on usual working days. The first one after it is { $instead }.
action-now = As it is now
action-turn-down = Not this time
action-turn-down-lead = The proposal stays in the plan as not chosen, with the reason, so that those who made it get an answer.
proposal-in-plan = This is in the plan already
proposal-in-plan-lead = Somebody has decided on the proposal before.
refused-action-ended =
    { $status ->
        [done] The action was reported done { $until }. Nothing is changed.
        [stopped] The action was given up { $until }. Nothing is changed.
       *[not_chosen] It was decided { $until } that this is not done now. Nothing is changed.
    }
refused-action-changed = Somebody else changed the action meanwhile. What you wrote is in the fields. Keep it once more if it is still right.
refused-action-no-owner = The action needs one person responsible first.
refused-action-title = Write a little more about what is to be done, at least { $least } characters.
refused-action-reason = Write a few words about why. Nothing is changed.
refused-too-many-actions = The plan has { $limit } open actions, and there is no room for more. Perhaps end some first.
refused-plan-empty = There is nothing in the plan yet.
refused-plan-not-seen = The plan is valid when all have seen it. We wait for { $roles }.

### The plan: who and when

day-today = today
day-tomorrow = tomorrow
day-day-after = the day after tomorrow
day-this = this
day-next = next
day-week = week | weeks | weeks’ | weeks'
day-days = day | days | days’ | days'
day-months = month | months
day-little = in | on | by | the | of | before the end of | st | nd | rd | th | coming
day-numbers = one/a/an | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen
label-sees-to = Who sees to it?
sees-to-member = { $name } ({ $role })
sees-to-nobody = Not settled yet
sees-to-sought = The one you chose (I am looking in the chat)
sees-to-no-other = Nobody else
label-sees-to-picked = Or somebody else in the group’s chat
label-sees-to-written = Or somebody else in the group’s chat
sees-to-not-listed = Can’t find the name?
hint-sees-to-written = Write the name
echo-understood = Did I understand you?
echo-done = Is “{ $title }” done?
echo-on_track = Is “{ $title }” on track?
echo-help = Shall I ask for help with “{ $title }”?
echo-move = Shall “{ $title }” be moved to { $day }?
echo-hand_on = Shall { $name } see to “{ $title }” from now on?
echo-asks-leader = The leader is told
echo-asks-helper = The helper is told.
echo-why = Reason
echo-far = That is in { $count } weeks.
echo-few-at-work = Few are at work then. The first ordinary working day after is { $day }.
echo-looked-for = I look for { $name } in the group’s chat, and tell the leader if I find nobody.
echo-which = Which action do you mean?
echo-which-more =
    { $count ->
        [one] There is one more.
       *[other] There are { $count } more.
    }
echo-which-number = You can also write the number, for example “{ $example }”.
do-echo-done = Yes, done
do-echo-on_track = Yes, on track
do-echo-help = Yes, ask for help
do-echo-move = Yes, move it
do-echo-hand_on = Yes, hand it on
do-echo-no = No, not now
refused-deadline-past = The day you chose, { $until }, has been. Choose today or a later day.
refused-deadline-too-far = That is a long way off. The deadline can be two years ahead at most, { $until } at the latest.
refused-deadline-missing = Choose a day, or write one, for example “Friday” or “12.9.”.
refused-day-unreadable = I did not understand “{ $text }” as a day. Write for example “Friday”, “12.9.”, “Friday week 35” or “in two weeks”.
refused-no-such-day = “{ $text }” is not in the calendar. Please look at the date once more.
refused-no-such-week = { $year } has no week { $week }. Please look at the week once more.
refused-evaluation-outside = You look back 8 to 12 weeks after the deadline. Choose a day then.
refused-days-differ = The day and the date do not go together. The date is { $until }. You can write just the date.
refused-owner-unknown = I find nobody in the group called “{ $name }”. Please look at the name once more, or choose from the list.
refused-owner-elsewhere = The person you chose is not in the group or in your chat now. Add them to the chat first, or choose somebody else.
refused-owner-several = Several could fit: { $names }. Write the whole name, or choose from the list.
refused-no-action-meant = I find no open action that fits. Write “plan” to see them all.
refused-no-such-action = I find no action with number { $number }. Write “plan” to see them all.

### Looking back on actions

evaluation-title = You look back on your actions
evaluation-lead = The leader, the union rep and the safety rep answer each on their own. Then you talk about the answers together.
evaluation-looked-at =
    { $count ->
        [one] It is about this action:
       *[other] It is about these { $count } actions:
    }
evaluation-until = The answers are shown when all have answered, { $day } at the latest.
evaluation-form-in-chat = You can also write “evaluation” to me in your own chat, and the form comes there.
evaluation-has-answered = { $role } has answered
evaluation-awaited = { $role } has not answered yet
do-evaluation-fill = Answer
evaluation-asked = What came of what you decided? It takes a couple of minutes.
evaluation-who-sees = Nobody sees your answers before all three have answered, or before { $day }. Then they are shown in the group’s chat, with the role beside them.
evaluation-who-sees-short = The answers are shown by role when all have answered, { $day } at the latest.
evaluation-page = Page { $place } of { $all }
evaluation-effect = What came of it?
effect-worked = It worked
effect-little = It worked a little
effect-not = It did not work
effect-unknown = Too early to say
evaluation-onward = What do you do with it?
onward-keep = Keep
onward-change = Change
onward-stop = Stop
evaluation-in-all = All in all
evaluation-asks-carried_out = Did you get done what you had decided?
evaluation-asks-effect = Did it have the effect you hoped for?
evaluation-asks-enough = Is what you have done enough?
evaluation-asks-changed = Has anything changed at the workplace since you began?
evaluation-asks-new_risks = Has what you did led to new or unexpected problems?
evaluation-kept = Each page is kept when you go on or back. You can change your answers until the leader ends it.
evaluation-thanks = Thank you! Your answers are saved
evaluation-thanks-partly = Thank you! What you have filled in is kept
evaluation-still =
    { $count ->
        [one] Something is missing on one page.
       *[other] Something is missing on { $count } pages.
    }
do-evaluation-go-on = Go on
do-evaluation-change = Change your answers
do-evaluation-show = See the answers
evaluation-over = Now you can see the answers
evaluation-over-chat = They are in a card of their own further down.
evaluation-under-way = The group is looking back on its actions
evaluation-under-way-lead = What comes of it stands here when the leader has ended it.
evaluation-answers = How you see your actions
evaluation-gap = Missing here: { $roles }. You can still talk together.
evaluation-topic-differ = What you see differently comes first. What does each of you see?
evaluation-topic-alike = You see it alike. What do you take with you?
evaluation-topic-silent = Nobody has answered. Feel free to take the questions aloud together.
evaluation-each-action = Action by action
evaluation-all-say = All:
evaluation-some-say = Those who answered:
evaluation-leader-ends = Talk together first. Then the leader saves what came of it, and what you learned.
do-evaluation-end = End the evaluation
evaluation-end = What came of it?
evaluation-end-lead = What most answered is filled in. Where you are divided, the field is empty.
evaluation-end-onward = “Keep” lets it stand. “Change” makes it a new proposal. “Stop” ends it.
label-evaluation-learned = What did you learn? (optional)
hint-evaluation-learned = A few words. They come along into the next round
do-evaluation-keep = Save and end
evaluation-settled = This came of your actions
evaluation-settled-on = Ended { $day } by the leader, after the parties’ talk.
evaluation-told-keep = { $effect }. You go on with it.
evaluation-told-change = { $effect }. It is now a new proposal that you can change.
evaluation-told-stop = { $effect }. It has ended.
evaluation-learned = What you learned
do-evaluation-each = The answers of each role
evaluation-stopped-why = Ended when the group looked back on its actions
evaluation-again = What you learned last time
evaluation-again-lead = Something new begins now. Would you like to take it along in the baton?
do-evaluation-take-along = Take it along
evaluation-none = There is nothing to look back on just now
evaluation-none-lead = I will tell you when it is time: some ten weeks after the deadline of an action.
evaluation-next = You look back next time { $day }. I will ask each of you then.
do-evaluation-last = See what came of it last time
refused-evaluation-not-all = Waiting for { $roles }. The leader can end it when all have answered, or when the time is over.
refused-evaluation-alone = You answer where nobody else sees it. The form is in the chat you have alone with me.
refused-effect-missing = Choose what came of each action, and what you do with it. Nothing is saved yet.

### The demo programme: a plan that comes with «make run»

demo-occasion-webinar = Webinar: how to include the night shift
demo-occasion-webinar-place = On Teams
demo-occasion-gathering = A gathering of the county’s HSE groups
demo-occasion-gathering-place = Folkets hus, Vestbygd
demo-experience-learned = Ten minutes of overlap at the change of shift, and nobody goes home with questions.
demo-experience-own = We began with what was good already. Then more of us dared to say what could be better.
demo-action-1 = A fixed time for the report when shifts change
demo-action-1-sign = Nobody goes home with questions in the evening
demo-action-2 = A quarter of an hour each week with whoever is alone at night
demo-action-2-sign = The night staff say that they are heard
demo-action-3 = A break together at ten, on weekends too
demo-action-3-sign = The break is kept three days out of four
demo-action-4 = A board in the staff room that shows who does what
demo-action-4-sign = We need not look for each other
demo-action-5 = A new rota from January
demo-action-5-why = The rota has just been made. We will take it up in the spring.

### Action plan: telling staff, and files

inform-title = Tell staff
inform-here = This is how it will look. The card is posted here, where staff see it.
inform-there = This is how it will look. The card is posted where staff are in Teams.
inform-nowhere = This is how it will look. I do not know yet where staff are. Add me to their channel, and write “{ $word }” there.
inform-told-this = Staff were told of this edition on { $day }. The card can be corrected where it stands.
inform-told-earlier = Staff were told of an earlier edition on { $day }.
inform-place-title = This is where staff hear of the action plan
inform-place-lead = The leader, the union rep or the safety rep looks at the card alone first, and posts it when it is ready.
inform-place-which = Those who read along here are the staff of …
inform-place-in-chat = You can also write “{ $word }” to me in your own chat.
informed-title = Staff now know of the plan
informed-again = The card is corrected
informed-lead = The day is noted: { $day }.
do-inform-staff = Tell staff
do-inform = Post it for staff
do-inform-again = Correct the card where it stands
do-inform-look = Look at the card first
staff-title = This is what we have decided
staff-lead = Thanks to all who have said what they think! The action plan was gone through by: { $who }.
staff-chosen = What we will do
staff-nobody-yet = Who sees to it will be settled soon
staff-until = by { $day }
staff-sign = How we will see that it works
staff-done = What is done
staff-stopped = What was ended along the way
staff-not-chosen = What we will not do now
staff-more =
    { $count ->
        [one] One more action is in the plan.
       *[other] { $count } more actions are in the plan.
    }
staff-ask = Do you wonder about anything? Ask any of: { $who }.
staff-edition = The action plan, edition { $edition }
refused-staff-elsewhere = Another group or the helpers read along here, so this is not the place of the staff. Write the same in the channel where staff are.
refused-staff-no-way = I cannot write where staff are just now. Add me to their channel again, and write “{ $word }” there.
plan-files-title = The action plan as a file
plan-files-lead = A document to print and keep with the internal control, and an Excel file to work with. Both show the plan as it is now.
do-plan-files = As a file
do-plan-document = To print (PDF)
paper-title = Action plan
paper-file = action plan
paper-owner = Owner
paper-method = Method
paper-parties = The group
paper-edition = Edition
paper-drawn = Drawn
paper-valid = In force
paper-valid-yes = Yes. Edition { $edition } was seen by: { $roles }
paper-valid-no = Not yet. Edition { $edition } has not been seen by: { $roles }
paper-valid-vacant = Not yet. Nobody holds the role of leader
paper-told = Staff
paper-told-on = Were told of edition { $edition } on { $day }
paper-told-not = Have not been told of the plan yet
paper-learned = Learned at the last evaluation
paper-overdue = Past the deadline
paper-overdue-count =
    { $count ->
        [0] No actions
        [one] One action
       *[other] { $count } actions
    }
paper-about = About the plan
paper-actions = Actions
paper-not-chosen = Not chosen
paper-proposed = Proposed, not decided
paper-seen = Who has seen the plan
paper-story = What has happened
paper-number = No.
paper-what = Action
paper-area = Area
paper-background = Area and background
paper-theme = Theme
paper-source = Comes from
paper-who = Responsible
paper-role = Role
paper-deputy = Deputy
paper-when = Deadline
paper-status = Status
paper-reason = Reason
paper-sign = How we will see that it works
paper-evaluates = Evaluated
paper-evaluation = Evaluation
paper-effect = Effect
paper-onward = Onward
paper-scored = Scores of the proposal
paper-made = Added
paper-ended = Ended
paper-day = Day
paper-remark = Remark
paper-name = Name
paper-happened = What happened
paper-by = In the role of
paper-deputy-told = Deputy: { $name }
paper-missing-signs = Some signs are not in this typeface and are shown as �. The Excel file has them.
paper-law = For internal control: actions, responsibility and deadlines in writing (internkontrollforskriften § 5, aml. § 3-1).
paper-page = Page { $page } of { $all }

### Past the deadline, and actions without an owner

overdue-title = Past the deadline
overdue-lead = The leader and the safety rep have the same list. Do ask what is needed now.
overdue-none = No action is past its deadline.
overdue-was = The deadline was { $day }
overdue-owner = Responsible
overdue-nobody = nobody yet
overdue-help = Has asked for help
overdue-brought = Brought along to the next stop point
overdue-more =
    { $count ->
        [one] One more action is in the plan.
       *[other] { $count } more actions are in the plan.
    }
overdue-kept-close = The list is sent only when something new is on it, and never more than once a week. It is never shown in an open channel.
do-overdue-plan = To the plan
do-overdue-action = See the action
bring-board = Bring along to the next stop point
bring-reveal = Also bring into the talk
bring-more =
    { $count ->
        [one] and one more action in the action plan
       *[other] and { $count } more actions in the action plan
    }
handovers-title = Actions that need somebody
handovers-lead = One press gives the action to somebody in the group, who is told. Do ask first.
handovers-none = Somebody is responsible for every action.
handovers-given = { $name } is responsible for the action now.
handovers-due = Deadline: { $day }
handovers-lacks-owner = Nobody is responsible now.
handovers-lacks-found = I did not find whom you chose in the group’s chat.
handovers-lacks-reached = I cannot write to { $name }.
handovers-lacks-role = { $name } no longer has that role, but is still responsible.
handovers-more =
    { $count ->
        [one] One more action follows when you have handed out some of these.
       *[other] { $count } more actions follow when you have handed out some of these.
    }
do-give-action = { $name } ({ $role })
do-let-keep = Let { $name } keep it
do-give-other = Somebody else
label-help-line = A few words to who asks (optional)
hint-help-line = Drop in today, and we look at it together
do-answer-help = I will follow it up
helped-title = An answer to your call for help
helped-lead = { $name } ({ $role }) follows it up together with you.
helped-then = The action is yours as before, and the deadline is the same until somebody changes it.
because-helped = An answer to your call for help
because-helped-cause = You asked for help with the action, and the one you asked has pressed “I will follow it up”.
because-helped-others = Nobody. Only you get this.
because-helped-answer = You need not answer. What it says is for you alone.
because-helped-next = I follow the deadline as before.
refused-read-alone = I show this only where nobody else looks. Write “{ $word }” to me in your own chat.

### Nudges, and the answers to them

do-finish = Done
do-on-track = On track
do-ask-for-help = Need help
do-new-date = New deadline
do-hand-on = Hand on
do-undo = Undo
do-move-date = Move the deadline
do-hand-on-now = Hand on
do-never-mind = Leave it
do-deadlines = My deadlines
nudge-asks =
    { $count ->
        [one] One thing, when it suits you
       *[other] { $count } things, when it suits you
    }
nudge-asks-before = How is the action going?
nudge-asks-on = Is the action done?
nudge-asks-after = How is the action going now?
nudge-asks-again = You asked me to remind you of this
nudge-asks-given = An action is yours now
nudge-asks-help = Can you help with an action?
nudge-asks-form = A stop point is waiting for you
nudge-asks-priorities = The proposals are waiting for you
nudge-asks-evaluation = What came of the actions?
nudge-asks-overdue = Some actions are past the deadline
nudge-asks-handover = Who takes these actions?
nudge-all-answered = Thank you! Everything here is answered
nudge-number = Action { $number }
nudge-by-ahead = the deadline is { $day }
nudge-by-today = the deadline is today, { $day }
nudge-by-past = the deadline was { $day }
nudge-rests = There is nothing to answer here now.
nudge-answer-anew = Give another answer
also-helper = Ask the helper too
answered-done = Done. Well done!
answered-begun = On track. Good to know.
answered-help = You have said that you need help.
answered-help-helper = You have said that you need help. The helper is told too.
answered-postponed = New deadline: { $day }
answered-handed = Handed on
answered-handed-to = Handed on to { $name }
answered-stopped = The action has been stopped.
help-wanted = { $name } needs help with this. A talk may be enough.
help-somebody = A colleague
do-help-look = See the action
help-settled = This is settled.
nudge-form = A stop point is waiting for you
nudge-form-lead = A few questions about the way on. It takes a couple of minutes.
do-nudge-form = Answer the stop point
nudge-priorities = The proposals are waiting for you
nudge-priorities-lead = Give each proposal a score, and you will see together what matters most.
do-nudge-priorities = Give scores
nudge-evaluation = Time to look back on the actions
nudge-evaluation-lead = Five questions, and one about each action.
do-nudge-evaluation = Answer
nudge-overdue = Some actions are past the deadline
nudge-overdue-lead = Perhaps a little help is needed, or a new deadline.
do-nudge-overdue = See the list
nudge-handover = Some actions need somebody new
nudge-handover-lead = Choose who takes them, with one press for each.
do-nudge-handover = Choose who
nudge-until = You can answer until { $day }.
nudge-settled = This is done.
new-date-title = When suits better?
new-date-now = The deadline is now { $day }.
label-new-date = New deadline
label-new-date-reason = What is the reason?
hint-new-date-reason = For example: We are waiting for the rota
new-date-who-sees = The new deadline and the reason stand in the action plan.
new-date-quiet = The new deadline is { $day }. Few are at work then, so I will remind you on { $instead }.
hand-on-title = Who can take this?
hand-on-lead = Do ask first, so that you both know it is agreed.
label-hand-on = Who takes over?
hand-on-told = Whoever takes over has the action among their deadlines at once.
do-rest = Remind me another day
do-rest-shift = Remind me on my next shift
do-rest-pause = Pause until then
do-end-rest = I am back
label-rest-day = Choose a day
rest-what-follows = What you have not answered comes again then. The next shift can be at a weekend, too. After a pause I come on the first working day.
rest-title = When shall I tell you of things again?
rest-lead = I say nothing of my own accord before the day you choose. If you write to me, I answer as always.
rest-until = You will not hear from me before { $day }.
rest-kept-title = That is agreed
rest-kept = I will be back on the first working day from { $day }.
rest-kept-shift = I will remind you on { $day }.
rest-kept-lead = What you have not answered comes again then. The rest waits, too.
rest-typed = If you are back before that, write “{ $word }”.
rest-ended-title = Good to have you back
rest-ended-lead = I will tell you of things as before. What has been waiting comes together on one card.
refused-rest-past = Choose a day from tomorrow on.
refused-rest-too-long = I cannot be quiet for that long. The last day you can choose is { $until }.
do-why = Why did I get this?
because-cause = The reason
because-others = Others who got the same
because-answer = Who sees the answer
because-next = What comes next
because-week =
    { $spent ->
        [0] This one does not count. Of my own accord I send you at most { $most } such cards a week.
        [one] This is the first such card this week. Of my own accord I send you at most { $most }.
       *[other] This is such card number { $spent } this week. Of my own accord I send you at most { $most }.
    }
because-before = Actions with a deadline soon
because-before-cause = You are responsible for the action or its deputy, and its deadline is near.
because-before-others = Nobody. Only you get this.
because-before-answer = The group and its helper see in the action plan how the action stands. Nobody counts what each person gets done.
because-before-next = If it is not done, I ask on the day and once afterwards. Then the group takes it to its next stop point.
because-on = Actions that are due now
because-on-cause = You are responsible for the action or its deputy, and its deadline is now.
because-on-others = { because-before-others }
because-on-answer = { because-before-answer }
because-on-next = If it is not done, I ask once more in a few days. Then the group takes it to its next stop point.
because-after = Actions whose deadline has passed
because-after-cause = You are responsible for the action or its deputy, and its deadline was some days ago.
because-after-others = Nobody else. The leader and the safety rep see a list of actions whose deadline has passed.
because-after-answer = { because-before-answer }
because-after-next = I do not ask about this deadline again. If it is not done, the group takes it to its next stop point.
because-again = Actions you wanted to be reminded of
because-again-cause = You asked me to remind you of it today.
because-again-others = { because-before-others }
because-again-answer = { because-before-answer }
because-again-next = If you do not answer, I follow the deadline as before.
because-given = Actions you have been given
because-given-cause = You are responsible for the action now, because the group chose you or whoever had it handed it on.
because-given-others = { because-before-others }
because-given-answer = { because-before-answer }
because-given-next = I remind you of the deadline. If it does not suit you, hand it on or ask for help.
because-help = Somebody needs help
because-help-cause = Whoever sees to an action asked for help.
because-help-others = Only the leader gets it, and the helper where the one who asks wishes so.
because-help-answer = { because-before-answer }
because-help-next = The plan says that the action needs help, until somebody reports that it goes as it should.
because-form = The stop point
because-form-cause = The group is at a stop point, and you hold a role in it.
because-form-others = The leader, the union rep and the safety rep get a form each.
because-form-answer = Nobody else before all three have answered. Then the answers are shown in the group’s chat.
because-form-next = If your answer is missing, I remind you once before the stop point closes.
because-priorities = The prioritising
because-priorities-cause = The group prioritises proposals, and you hold a role in it.
because-priorities-others = { because-form-others }
because-priorities-answer = Nobody else before all three have answered. Then the scores are shown in the group’s chat, by role.
because-priorities-next = If your answer is missing, I remind you once before it closes.
because-evaluation = Looking back on the actions
because-evaluation-cause = It is about ten weeks since the deadline of an action, and you hold a role in the group.
because-evaluation-others = { because-form-others }
because-evaluation-answer = Nobody else before all three have answered. Then the answers are shown in the group’s chat, by role.
because-evaluation-next = When all have answered you talk about it, and the leader ends it.
because-overdue = Actions past the deadline
because-overdue-cause = Some actions are past the deadline, and you are the leader or the safety rep.
because-overdue-others = The leader and the safety rep get the same list at once. The union rep sees it in the plan.
because-overdue-answer = What you do about an action stands in the plan. The list is never shown where others read along.
because-overdue-next = The list comes at most once a week. It never goes to anybody above the leader.
because-handover = Actions that nobody sees to
because-handover-cause = Whoever was responsible for an action cannot be now, and you are the leader.
because-handover-others = Nobody. Only the leader gets this.
because-handover-answer = The group and its helper see in the action plan who sees to it.
because-handover-next = The actions wait until you have chosen. Nobody is reminded of them meanwhile.
because-digest = The weekly letter
because-digest-cause = You are the helper of the groups here.
because-digest-others = Each helper gets their own, about their own groups.
because-digest-answer = There is nothing to answer.
because-digest-next = The next one comes on the first working morning of the week, when there is something to tell.
because-role-cause = A role in the group changes hands, or is to be settled, and it concerns you.
because-role-others = Nobody. Only you get this card.
because-role-answer = The group sees who holds which role. The rest is between you and me.
because-role-next = If there is something to do, it stands here. Such cards come only when something happens to a role, and so cannot be turned off.
because-helping-cause = You are a helper, and something has happened in a group you follow.
because-helping-others = Only whoever follows the group gets it.
because-helping-answer = You need not answer.
because-helping-next = Such cards come only when somebody may need you, and so cannot be turned off. The rest is gathered in the weekly letter.
do-turn-off-nudge = Turn off reminders about actions
do-turn-off-form = Turn off forms
do-turn-off-evaluation = Turn off questions about effects
do-turn-off-overdue = Turn off the list
do-turn-on = Turn on again
switch-off-title = It is off now
switch-on-title = It is on now
switch-nudge-off = I do not remind you of actions. You find your deadlines here whenever you want.
switch-nudge-on = I remind you of the actions you see to.
switch-form-off = I do not send you forms. The stop point and the prioritising are in the group’s chat, and you can answer whenever you want.
switch-form-on = I send you forms when the group needs your answer.
switch-evaluation-off = I do not send you questions about how the actions worked. They are in the group’s chat.
switch-evaluation-on = I ask you when it is time to look back on the actions.
switch-overdue-off = I do not send you the list. You find the same in the action plan.
switch-overdue-on = I send you the list, at most once a week.
deadlines-title = My deadlines
deadlines-lead = What you are responsible for, or are the deputy for. The nearest comes first.
deadlines-none = You do not see to any action now.
deadlines-none-lead = If you get one it stands here, and I remind you of it in good time.
deadlines-past = Past the deadline
deadlines-week = The next seven days
deadlines-later = Later
deadlines-undated = No deadline yet
deadlines-deputy = You are the deputy
deadlines-switches = What shall I tell you of?
deadlines-week-most = You get at most { $most } cards a week that you have not asked for, and never more than one collected card a day.
deadlines-on = { $what }: on
deadlines-off = { $what }: off
switch-nudge = Reminders about actions
switch-form = Forms for stop points and prioritising
switch-evaluation = Questions about how the actions worked
switch-overdue = Actions past the deadline
do-turn-off = Turn off
deadlines-page = Page { $page } of { $pages }
do-deadlines-more = Next page
do-deadlines-back = Previous page
rule-title-plan = Reminders in this plan
rule-title-workplace = Reminders at { $workplace }
rule-title-programme = Reminders in the whole programme
rule-lead = Whoever is responsible for an action gets three reminders: before the deadline, on the day, and afterwards. Then no more.
rule-who-plan = Holds for the actions of this plan.
rule-who-workplace = Holds for all plans at the workplace, where the plan itself says nothing else.
rule-who-programme = Holds for all, where the workplace or the plan says nothing else.
label-rule-before = Days before the deadline ({ $least } to { $most })
label-rule-after = Working days after the deadline ({ $least } to { $most })
label-rule-weekly = At most so many cards a week to each ({ $least } to { $most })
rule-empty = An empty field means as elsewhere: { $before } days before and { $after } working days after.
rule-empty-weekly = An empty field means as elsewhere: { $before } days before, { $after } working days after, and at most { $weekly } cards a week.
rule-kept = Kept. Now it is { $before } days before, on the day, and { $after } working days after.
rule-wrong = Write a number from { $least } to { $most }.
do-rule-plan = Reminders in the plan
do-rule-workplace = The whole workplace
do-rule-programme = The whole programme
refused-nudge-rule = Choose a number from { $least } to { $most }.

### Dialogue letters

history-experience_shared = Everybody said yes to sharing an experience with others
history-bulletin_answered = Somebody answered the dialogue letter
sign-experience_shared = wanted to share what they have learned
sign-bulletin_answered = answered the dialogue letter
sent-bulletin = Dialogue letter
because-bulletin = The dialogue letter
because-bulletin-cause = The programme sends a dialogue letter about once a month.
because-bulletin-others = The same letter goes to all who were chosen: groups, channels or helpers. The lines about your group stand only in its own letters.
because-bulletin-answer = The programme lead sees the answer, and who gave it.
because-bulletin-next = The next comes in about a month. There is none in July.
because-bulletin-group-cause = Your group was chosen to get the programme’s dialogue letters.
because-bulletin-group-others = { because-bulletin-others }
because-bulletin-group-answer = { because-bulletin-answer }
because-bulletin-group-next = { because-bulletin-next }
because-bulletin-channel-cause = This channel was chosen to get the programme’s dialogue letters.
because-bulletin-channel-others = The same letter goes to all who were chosen: groups, channels or helpers. Nothing is told here about any single group.
because-bulletin-channel-answer = { because-bulletin-answer }
because-bulletin-channel-next = { because-bulletin-next }
because-bulletin-helper-cause = You are a helper, and the helpers were chosen as readers.
because-bulletin-helper-others = The same letter goes to all who were chosen: groups, channels or helpers.
because-bulletin-helper-answer = { because-bulletin-answer }
because-bulletin-helper-next = { because-bulletin-next }
do-turn-off-bulletin = Turn off dialogue letters to me
refused-bulletin-empty = The letter is still empty. Write something in one of its parts first.
refused-bulletin-has-left = The letter has been sent. Now it can be corrected or withdrawn.
refused-bulletin-meanwhile = Somebody else saved this part while you wrote. Their text is in the letter now, and yours is here. Save again, and yours counts.
refused-bulletin-questions = At most { $limit } questions. Fewer questions get more answers.
refused-bulletin-nobody = Nobody gets the letter as it is chosen now. Choose at least one channel, some groups or the helpers.
refused-bulletin-time = There is no such time. Write 08.30, for example.
refused-bulletin-has-been = That time has passed. Choose one to come.
refused-bulletin-hours = Letters are sent between 08.30 and 15.30 on working days. The next is { $until }.
refused-bulletin-far = That is far away. Choose a time within { $days } days.
refused-bulletin-needs-another = Somebody else is to look at the letter before it is sent. Ask for approval first.
refused-bulletin-not-your-own = It must be somebody else than the one who wants to send the letter.
refused-bulletin-not-sent = The letter has not been sent yet. You can change it as it is.

refused-link-empty = The link has no address. Copy it from your browser, and put it in.
refused-link-not-https = Links must begin with https://. Please put in the whole address instead of “{ $link }”.
refused-link-nowhere = The link “{ $link }” leads nowhere. Copy the whole address from your browser, and put it in.
refused-link-unsafe = I cannot safely tell where the link “{ $link }” leads. Please put in the address as it stands in your browser.
refused-link-too-long = The link is a little too long. There is room for { $limit } characters. Is there a shorter address to the page?
refused-image-kind = The address “{ $link }” is not of a picture I can show. It must end in .png, .jpg or .gif.

### Dialogue letters: the draft that comes by itself

bulletin-section-coming = Coming up
bulletin-section-findings = New since last time
bulletin-section-shared = From the workplaces
bulletin-section-asking = What do you think?
bulletin-months = January | February | March | April | May | June | July | August | September | October | November | December
bulletin-for-month = Dialogue letter for { $month }
bulletin-numbers = In { $month }, { $what }.
bulletin-number-gathered = { $groups } met about a phase
bulletin-number-settled = { $groups } took a stop point and agreed on the way on
bulletin-number-action_done = { $groups } finished at least one action
bulletin-number-evaluated = { $groups } looked back on what they had done
bulletin-question-1 = What do you want to achieve together before Easter?
bulletin-question-2 = What have you begun that may be of use to others?
bulletin-question-3 = What makes it good to go to work with you now?
bulletin-question-4 = What do you need help with to get further?
bulletin-question-5 = What are you most pleased to have achieved this spring?
bulletin-question-6 = What will you take up after the summer?
bulletin-question-8 = What matters most to get started with this autumn?
bulletin-question-9 = What do you wonder about that others may have tried?
bulletin-question-10 = How do you include those who work nights and weekends?
bulletin-question-11 = What has become better at your place this autumn?
bulletin-question-12 = What do you want to take with you into the new year?
arrived-over = Draft
arrived-lead = Here is a draft, made from what has happened.
arrived-lead-monthly = Here is this month’s draft, made from what has happened.
arrived-nothing-leaves = Nobody gets the letter before you press “Send”. You can change everything first.
arrived-no-coming = No events in the coming weeks
arrived-no-findings = You can write here, or leave it empty
arrived-no-shared = Nobody has shared anything new yet
arrived-no-asking = No questions yet
arrived-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
arrived-shared =
    { $count ->
        [one] { $count } experience
       *[other] { $count } experiences
    }
letters-title = Dialogue letters
letters-open = Being written
letters-sent = Last sent
letters-more = and { $count } older
letters-none = No letters yet. Begin one, and I make a draft from what has happened.
letters-begun = There is a draft for this month already. Press it, or begin another.
letters-next = The next draft comes { $when }.
letters-no-habit = I can make you a draft every month. Press “Regular draft”, and choose when.
letters-draft = Draft of { $day }
letters-asked = Waits for approval
letters-planned = Leaves { $when }
letters-held = Put on hold
letters-sent-on = Sent { $day }
letters-stopped = Stopped { $day }
letters-withdrawn = Withdrawn { $day }
letters-correction = A correction being written
habit-title = A regular draft every month
habit-lead = I can make a draft in the morning, early in the month. There is none in July, and December’s comes before week 51. Sending it is always up to you.
habit-off = No drafts come by themselves now.
label-habit-on = Should a draft come by itself?
label-habit-weekday = Which day suits best?
habit-first = The first of Tuesday–Thursday
habit-weekdays = First Tuesday | First Wednesday | First Thursday
label-habit-paused = No drafts before this day (optional)
habit-too-early = Choose a day to come.
label-habit-approval = Should somebody else look at the letter before it is sent?
habit-approval = Another programme lead or a helper can approve it.
habit-alone = Nobody else can approve yet. It has to be another programme lead or a helper.
habit-yes = Yes
habit-no = No
do-bulletin-review = Look through and send
do-bulletin-write = Write and change
do-bulletins = All letters
do-bulletin-new = New letter
do-bulletin-habit = Regular draft
do-bulletin-occasions = Events
do-bulletin-archive = Archive
help-bulletins = write and send letters, and see the answers
sent-bulletin-draft = Draft of a dialogue letter
because-bulletin-draft = Draft of a dialogue letter
because-bulletin-draft-cause = The programme has chosen to get a draft of a dialogue letter every month.
because-bulletin-draft-others = The other programme leads, if there are more. All can write in the same draft.
because-bulletin-draft-answer = Nobody, until one of you sends the letter.
because-bulletin-draft-next = The draft lies ready until somebody sends it or puts it away. The next comes in about a month. There is none in July.
refused-bulletin-pause = Choose a day to come, within a year.

### Dialogue letters: answers and archive

bulletin-reply-title = Tell us what you think
bulletin-reply-open = Is there anything you want to say?
bulletin-reply-who = Only the programme lead sees what you write, and your name.
bulletin-reply-trial = This is a trial. You can press, but nothing is kept.
bulletin-reply-thanks = Thank you for answering!
bulletin-reply-useful = The letter was useful.
bulletin-reply-not_for_us = This letter was not for you.
bulletin-reply-call = You would like a call. The programme lead gets in touch in Teams.
bulletin-reply-called = You have talked.
do-bulletin-take-back-answer = Take back what I wrote
bulletin-reply-written = The programme lead has what you wrote.
bulletin-reply-change = Change the answer
hint-bulletin-reply = A few words are enough
do-bulletin-useful = { $given ->
        [yes] ✓ Useful
       *[no] Useful
    }
do-bulletin-not-for-us = { $given ->
        [yes] ✓ Not for us
       *[no] Not for us
    }
do-bulletin-call-me = Call me
do-bulletin-no-call = No need to call
do-bulletin-answer = Send the answer
do-bulletin-answer-again = Save the change
bulletin-replies-title = Answers to the dialogue letter
bulletin-replies-count = { $count ->
        [0] Nobody has answered yet.
        [one] One has answered.
       *[other] { $count } have answered.
    } The letter went to { $copies ->
        [one] one place.
       *[other] { $copies } places.
    }
bulletin-replies-none = Answers tend to come in the first days. They are gathered here.
bulletin-replies-useful = useful
bulletin-replies-not-for-us = not for us
bulletin-replies-writes = { $count ->
        [one] has written
       *[other] have written
    }
bulletin-replies-call = Would like a call
bulletin-replies-all = See all { $count }
bulletin-replies-of-part = { $count ->
        [one] One answer
       *[other] { $count } answers
    }
bulletin-replies-fine = Only you and other programme leads see this. Whoever has answered knows that.
bulletin-replies-files-title = The answers as a file
bulletin-replies-files-lead = The file has names and answers. Share it only with those who are to follow up.
bulletin-reply-other = Other
bulletin-reply-one = An answer to the dialogue letter
bulletin-verdict-useful = Useful
bulletin-verdict-not_for_us = Not for us
bulletin-wants-call = Would like a call
bulletin-talked-on = Talked on { $day }
bulletin-is-thanked = ✓ Thanked
bulletin-thanked-on = ✓ You said thank you on { $day }
bulletin-quote-is-asked = Asked to quote
bulletin-quote-is-yes = May be quoted
bulletin-quote-is-no = Not to be quoted
bulletin-quote-told-asked = You have asked whether the answer may be quoted. There is no reply yet.
bulletin-quote-told-no = The answer is not to be quoted.
bulletin-quote-told-yes = You may quote this in a letter, without a name:
bulletin-quote-told-waits = Yes to being quoted. Once everybody in the group has pressed “Share”, this may stand in a letter:
bulletin-quote-told-free = The whole group has said yes. This is ready among the experiences for the next letter:
bulletin-quote-told-gone = The group has taken the quote back, so it is not to be used.
bulletin-thanks-title = Thank you for answering
bulletin-thanks-lead = { $name } has read what you answered to the dialogue letter, and thanks you for it.
bulletin-you-answered = You answered:
bulletin-quote-title = May we quote your answer?
bulletin-quote-lead = What you wrote may be useful to others, and the programme lead would like to have it in a dialogue letter. Your name is not mentioned. You choose the words.
bulletin-quote-group = The others in the group are asked too, and nothing is shared before all have said yes. The workplace is not mentioned, only the county.
bulletin-quote-alone = It only says that somebody has answered this.
bulletin-quoted-title = Thank you for sharing
bulletin-quoted-lead = This may stand in a dialogue letter, without a name. You can take it back whenever you like.
bulletin-quoted-waits = Now the others in the group are asked. Once all have said yes, this may stand in a dialogue letter. You can take it back whenever you like.
bulletin-not-quoted-title = The answer is not quoted
bulletin-not-quoted-lead = That is quite all right. The programme lead has your answer as before, but it stands in no letter.
bulletin-archive-title = Dialogue letters
bulletin-archive-none = There are no dialogue letters here yet. When one comes here, you find it again by writing “{ $word }”.
bulletin-archive-none-found = No letter has all of those words. Try fewer, or a part of a word.
bulletin-archive-count = { $count ->
        [one] One letter
       *[other] { $count } letters
    }
bulletin-archive-page = page { $page } of { $pages }
bulletin-archive-read = This is the letter as it is now. Lines about a group stand only in that group’s letter.
bulletin-sent-on = Sent on { $day }
bulletin-is-withdrawn = withdrawn
bulletin-file-title = The letter as a file
bulletin-files-title = All letters as a file
label-bulletin-search = Words in the letter
label-bulletin-thanks = Some words with the thank you (optional)
label-bulletin-quote = I want to be quoted like this
hint-bulletin-search = webinar, stop point, break
hint-bulletin-thanks = We take what you wrote about overlap with us.
do-bulletin-search = Search
do-bulletin-open = Read the letter
do-bulletin-see = See the letter
do-bulletin-file = The letter as a file
do-bulletin-newer = Newer
do-bulletin-older = Older
do-bulletin-all = All letters
do-bulletin-all-files = All letters as a file
do-bulletin-replies = All answers
do-bulletin-replies-files = The answers as a file
do-bulletin-respond = Thank or quote
do-bulletin-talked = Open the answer
do-bulletin-we-talked = We have talked
do-bulletin-not-talked = Not talked after all
do-bulletin-thank = Send a thank you
do-bulletin-ask-quote = Ask to quote
do-bulletin-allow-quote = Yes, quote this
do-bulletin-decline-quote = No, thank you
do-bulletin-take-back-quote = Take it back
because-bulletin-thanks = The thank you
because-bulletin-thanks-cause = You answered a dialogue letter, and the programme lead wanted to thank you.
because-bulletin-thanks-others = Only you get this.
because-bulletin-thanks-answer = You need not answer.
because-bulletin-thanks-next = Nothing more comes of this.
because-bulletin-quote = The question about quoting
because-bulletin-quote-cause = You answered a dialogue letter, and the programme lead would like others to read it.
because-bulletin-quote-others = Only you are asked at first. If the answer is from a group, the others in the group are asked once you have said yes.
because-bulletin-quote-answer = The programme lead sees whether you say yes or no, and the words you say yes to.
because-bulletin-quote-next = If you say no, nothing more happens.
because-bulletin-call = That somebody would like a call
because-bulletin-call-cause = Somebody who got the dialogue letter would like a call.
because-bulletin-call-others = All programme leads get this, at most once a day for each letter.
because-bulletin-call-answer = Whoever would like a call sees when you have talked.
because-bulletin-call-next = Those who wait stand among the answers until you have talked.
bulletin-call-title = Somebody would like a call
bulletin-call-lead = The wish came in an answer to the dialogue letter.
do-bulletin-show-calls = See who
sent-bulletin-call = Somebody would like a call
refused-bulletin-no-more = The letter was withdrawn, so it takes no more answers.
refused-bulletin-nothing-written = Write a few words first, or press one of the buttons above.
refused-bulletin-quote-empty = Write what you want to be quoted on, or say no, thank you.
paper-bulletin-foot = Dialogue letter from the programme
paper-bulletin-sent = Sent
paper-bulletin-corrected = Corrected
paper-bulletin-when = When and where
paper-bulletin-day = Day
paper-bulletin-occasion = What
paper-bulletin-place = Place
paper-bulletin-link = More about it
paper-bulletins = Dialogue letters
paper-bulletins-under = All letters, the newest first
paper-bulletins-list = The letters
paper-bulletins-title = Title
paper-reply-day = Day
paper-reply-who = Name
paper-reply-role = Role
paper-reply-place = Place
paper-reply-verdict = Useful?
paper-reply-call = Call
paper-reply-thanked = Thanked
paper-reply-quote = Quote
paper-reply-quoted = May be quoted so

### Dialogue letters: as they are read

bulletin-own = Where you are
bulletin-own-phase = The phase now
bulletin-own-none = not begun yet
bulletin-own-through = all the way through
bulletin-own-stop = Latest stop point
bulletin-own-settled = { $day }
bulletin-own-go_on = { $day }, and you went on
bulletin-own-stay = { $day }, and you stayed a while
bulletin-own-go_back = { $day }, and you went back
bulletin-own-next = Next
bulletin-own-gathering = { $day }
bulletin-own-closing = the stop point closes { $day }
bulletin-own-resuming = under way again { $day }
bulletin-own-veiled = an action whose name the group sees
bulletin-well-learned = You have looked back together, and written down what you learned.
bulletin-well-action_done = You have finished “{ $what }”.
bulletin-well-all_answered = Everybody took part and answered the latest stop point.
bulletin-well-gathered = You held your gathering.
bulletin-well-handed_over = You handed on the baton.
bulletin-well-begun = You are under way.
bulletin-asking-lead = We wonder about something, and hope you will answer.
bulletin-from-county = A group in { $county }
bulletin-from = A group
bulletin-in-channel = This channel receives dialogue letters. Whoever chose so can write “{ $word }” here to end it.
switch-bulletin = Dialogue letters to me alone
switch-bulletin-off = I do not send you dialogue letters in your own chat. Your group still gets them in its own.
switch-bulletin-on = I send you the dialogue letters again.
bulletin-withdrawn = This letter has been withdrawn
bulletin-withdrawn-lead = What stood here no longer holds ({ $day }). There is nothing you need to do.
do-to-webinar = To the webinar
do-to-gathering = To the gathering
do-to-course = To the course
do-to-other = Read more

### Dialogue letters: readers

bulletin-audience = Who gets the letter?
bulletin-audience-count = { $count ->
        [one] gets the letter
       *[other] get the letter
    }
bulletin-audience-none = Nobody has been chosen yet
bulletin-audience-lead = Everybody gets the same letter. Groups also get a few lines about themselves.
bulletin-audience-ended = Groups that have ended are only there when you choose that state.
bulletin-audience-planned = The letter is ready to leave. If you change who gets it, it becomes a draft again.
bulletin-audience-correction = The correction goes to those who have the letter: { $count }.
bulletin-not-reached = { $count ->
        [one] 1 does not get it
       *[other] { $count } do not get it
    }
bulletin-unreached-closed = Teams takes nothing there now
bulletin-unreached-unmet = has not added Stafett
bulletin-unreached-off = has turned off letters of their own
bulletin-unreached-paused = is pausing
bulletin-unreached-empty = has no chat and no roles
label-bulletin-channels = Channels that receive letters
bulletin-channels-all = All channels that receive letters, new ones too
bulletin-channels-none = No channel receives letters yet. A helper can write “{ $word }” in a channel.
label-bulletin-groups = Groups
bulletin-groups-all = All groups, or those you choose below
bulletin-groups-none = No groups
label-bulletin-helpers = Helpers
bulletin-helpers-yes = All helpers, in their own chat
bulletin-helpers-no = Not the helpers
bulletin-which-groups = Which groups
do-bulletin-keep-audience = Use this choice
do-bulletin-readers = See the readers
do-bulletin-audience = Choose readers
do-bulletin-back = To the letter
bulletin-list = These get the letter
bulletin-list-channel = channel
bulletin-list-group = group
bulletin-list-member = own chat
bulletin-list-helper = helper

### Dialogue letters: preview

bulletin-preview = This is what it looks like
bulletin-preview-for = { $sort ->
        [channel] In the channel { $name }
        [group] With { $name }
        [member] With { $name }
       *[helper] With { $name }
    }
bulletin-preview-nobody = Nobody has been chosen yet. This is the letter without lines about a group.
bulletin-preview-veiled = Only the group itself sees the names of actions and what a stop point came to.
do-bulletin-phone = As on a phone
do-bulletin-wide = As on a screen
do-bulletin-try = Send me a trial
bulletin-tried = The trial has been sent to you. Nobody else has it.
bulletin-trial = This is a trial. Only you have it.

### Dialogue letters: channels

bulletin-hosts = This channel receives dialogue letters
bulletin-hosts-lead = About once a month, in { $language }. Nothing is told here about any single group.
bulletin-hosts-named = The programme lead sees the channel as “{ $name }”.
bulletin-hosts-rename = Write “{ $word }” and a name to call it something else.
bulletin-hosts-over = This channel receives no more dialogue letters
bulletin-hosts-over-lead = You can always write “{ $word }” to receive them again.
bulletin-hosts-never = This channel does not receive dialogue letters
bulletin-channel-of = The channel of { $name }
bulletin-language-nb = bokmål
bulletin-language-nn = nynorsk
bulletin-language-en = English, with the letter in bokmål
do-bulletin-host-nb = In bokmål
do-bulletin-host-nn = In nynorsk
do-bulletin-host-en = In English
do-bulletin-unhost = Not here after all
refused-bulletin-not-a-channel = Write this in the channel that is to receive letters.
refused-bulletin-not-your-channel = Whoever chose the channel, or the programme lead, can end this.
step-host_bulletin = letters here | send letters here
step-unhost_bulletin = no letters here | stop letters here
step-bulletin_off = letters off | no letters to me
step-bulletin_on = letters on | letters to me

### Dialogue letters: events

occasions-title = Events
occasions-lead = What is coming. Enter it once, and it can be picked in every letter.
occasions-none = Nothing has been entered yet.
occasions-more = { $count ->
        [one] and one more later
       *[other] and { $count } more later
    }
occasion-new = New event
occasion-change = Change the event
occasion-entered = Entered
occasion-changed = Changed
occasion-removed = Removed from the list
occasion-at = { $day } at { $clock }
occasion-webinar = Webinar
occasion-gathering = Gathering
occasion-course = Course
occasion-other = Other
occasion-in-letters = A change goes along into every letter that has not been sent.
occasion-stands = It has been changed in { $letters } too.
occasion-taken-out = It has been taken out of { $letters }.
label-occasion-sort = What is it?
label-occasion-title = What is it called?
label-occasion-title-nn = Name in Nynorsk (optional)
label-occasion-day = Day
label-occasion-clock = Time (optional)
label-occasion-place = Place (optional)
label-occasion-link = Link to more or to sign up (optional)
hint-occasion-title-nn = Where it is written differently
hint-occasion-place = Teams, a town or a meeting room
do-occasion-new = New event
do-occasion-another = Enter another
do-occasion-enter = Save
do-occasion-keep = Save the change
do-occasion-change = Change
do-occasion-remove = Remove
do-occasions = All events
help-occasions = webinars, gatherings and courses for the dialogue letter
refused-occasion-title = Give the event a name, so that people can find it.
refused-occasion-day = Choose which day it is.
touched-title = Something in a letter has changed
touched-occasion = An event has been changed:
touched-occasion-removed = An event has been taken away:
touched-before = Before
touched-now = Now
touched-experience = A group has taken back an experience. They can always do that.
touched-empty = A letter was to be sent now, but it is empty.
touched-empty-why = It told of experiences only, and in the groups that shared them not everybody with a role has said yes yet.
touched-again = Was to be sent, but is a draft again: { $letters }. Look it over, and send it anew.
touched-sent = Sent as it was: { $letters }. The programme lead can correct it.
touched-again-lead = I have changed it in the letter. The letter is a draft again, and has to be sent anew.
touched-sent-lead = The letter was sent as it was. You can correct it for everybody who has it.
do-touched-again = Look the letter over
sent-bulletin-touched = Change in a dialogue letter
because-bulletin-touched = Change in a dialogue letter
because-bulletin-touched-cause = Something that stands in a dialogue letter was changed where it came from.
because-bulletin-touched-others = The other programme leads, if there are more.
because-bulletin-touched-answer = Nobody. You choose whether the letter is corrected or sent anew.
because-bulletin-touched-next = Nothing happens by itself.

### Dialogue letters: experiences

experience-share = Share an experience
experience-reword = Say it another way
experience-lead = What have you learned that others can use? Please write the role rather than the name.
experience-all-agree = Every party has to press “Share” before others see it. You can take it back at any time.
experience-earlier = What you have shared before
experience-waiting = May others know this?
experience-waiting-lead = When every party has pressed “Share”, the dialogue letter to other groups may tell it.
experience-free = Others may know this
experience-free-lead = Everybody has said yes. One of the next dialogue letters may tell it.
experience-withdrawn = Taken back
experience-withdrawn-lead = It is out of every letter that has not been sent.
experience-reworded-lead = It has been said another way, and the new words have a card of their own.
experience-was-sent = It stands in { $letters }, which has been sent. The programme lead is told, and can correct the letter.
experience-any-time = Any one of you can take it back at any time. Then it leaves every letter that has not been sent.
experience-is-waiting = waits for more to press “Share”
experience-is-free = may stand in a letter
label-experience-told = Your experience
label-experience-whose = Who should it say this is from?
hint-experience-told = We tried …, and then …
do-experience-share = Share an experience
do-experience-keep = Share, and ask the others
do-experience-consent = Share
do-experience-reword = Change the words
do-experience-withdraw = Take back
do-experience-anew = Write anew
help-share_experience = something you have learned, with other groups
refused-experience-short = Write a sentence or two about what you have learned.
refused-experience-name = The text names { $name }. Write the role instead, for example “the safety rep”.

### Dialogue letters: writing

bulletin-desk-draft = Draft
bulletin-desk-draft-lead = Nobody gets the letter until you press “Send”.
bulletin-desk-correction = Correction
bulletin-desk-correction-lead = Whoever has the letter gets the correction in the same place, marked “Corrected”. Nobody gets it until you send it.
bulletin-desk-asked = Waiting for approval
bulletin-desk-asked-lead = Somebody else is looking at the letter. If you change it now, it has to be approved again.
bulletin-desk-planned = Ready to be sent
bulletin-desk-planned-lead = The letter is sent { $when }. If you change it now, it becomes a draft again.
bulletin-desk-held = On hold
bulletin-desk-held-lead = The letter is not sent until somebody resumes sending. If you change it now, it becomes a draft again.
bulletin-desk-sent = Sent
bulletin-desk-sent-lead = The letter is out. You can correct it or withdraw it.
bulletin-desk-stopped = Sending has been stopped
bulletin-desk-stopped-lead = Whoever did not have the letter does not get it. For the others you can correct it or withdraw it.
bulletin-desk-withdrawn = Withdrawn
bulletin-desk-withdrawn-lead = Whoever had the letter sees now that it no longer holds.
bulletin-desk-discarded = Put away
bulletin-desk-discarded-lead = Nobody gets the letter. All that you have written is kept.
bulletin-desk-remark = Before the letter is approved
bulletin-piece-ready = ✓ Bokmål and nynorsk
bulletin-piece-blank = ○ Empty, and not in the letter
bulletin-piece-out = – Left out this time
bulletin-piece-more = … and { $count } more
bulletin-older-nb = The bokmål is older than the nynorsk
bulletin-older-nn = The nynorsk is older than the bokmål
bulletin-missing-nb = Bokmål is missing
bulletin-missing-nn = Nynorsk is missing
bulletin-kept = “{ $section }” is saved.
do-bulletin-preview = See how it looks
do-bulletin-section = Write
do-bulletin-use = Include again
do-bulletin-heading = Title and picture
do-bulletin-order = Order
do-bulletin-template = Use an earlier letter
do-bulletin-discard = Put away
do-bulletin-bring-back = Take out again
do-bulletin-correction = To the correction
do-bulletin-window = Open in its own window
do-bulletin-more = More
do-bulletin-more-desk = Title, picture, order and more
bulletin-section-coming-hint = Choose what is to be there. Your text comes first in the letter.
bulletin-section-findings-hint = Something new that is worth knowing, preferably short.
bulletin-section-shared-hint = Choose among what groups have written themselves and agreed to share. Your text comes first.
bulletin-section-asking-hint = A few words about what you would like to hear more of. The questions come after the text.
bulletin-section-coming-none = No events have been entered yet.
bulletin-section-shared-none = No group has shared anything yet.
label-bulletin-occasions = Events (at most { $most })
label-bulletin-shared = Experiences (at most { $most })
label-bulletin-text-nb = Text in bokmål
label-bulletin-text-nn = Text in nynorsk
label-bulletin-questions-nb = Questions in bokmål
label-bulletin-questions-nn = Questions in nynorsk
label-bulletin-marks = About this part
bulletin-signs = You can use **bold**, *italic*, “- ” first on the line for a list, and [words](https://…) for a link.
bulletin-questions-lead = One question on each line, at most { $most }.
bulletin-mark-same = Bokmål and nynorsk say the same now
bulletin-mark-out = Leave this part out this time
bulletin-again-draft = The letter is a draft again, and is not sent until somebody presses “Send”.
bulletin-theirs = This is in the letter now
bulletin-too-long = { $label }: { $count } characters are written, and there is room for { $limit }. All that was in the letter before is still there.
bulletin-cut = The field shows the first { $count } characters. Fetch the rest where you copied the text from.
bulletin-heading-title = Title and picture
bulletin-heading-picture = Picture at the top of the letter
bulletin-heading-lead = The picture has to be on the web, as a .png, .jpg or .gif file. Write also what it shows, for whoever cannot see it. Leave the fields empty for no picture.
bulletin-heading-kept = Title and picture are saved.
label-bulletin-title-nb = Title in bokmål
label-bulletin-title-nn = Title in nynorsk
label-bulletin-image = The address of the picture
label-bulletin-alt-nb = What the picture shows, in bokmål
label-bulletin-alt-nn = What the picture shows, in nynorsk
bulletin-order-title = Order
bulletin-order-lead = What matters most this time can stand first.
do-bulletin-up = Move up
bulletin-template-title = Use an earlier letter
bulletin-template-lead = Text and questions are fetched. Events that have been, and what groups have shared, are not. What is in the parts you choose now is replaced.
bulletin-template-none = No letter has been sent yet. Next time you can begin with this one.
bulletin-template-used = The text is fetched. Do look it over.
label-bulletin-template = Which letter?
label-bulletin-parts = What would you like to fetch?
do-bulletin-use-template = Fetch the text
refused-bulletin-picked = Choose at most { $limit }. Then each of them is read.
refused-bulletin-no-room = The letter has become larger than Teams can show. Fewer line breaks, list items and links give most room; the words may well stay.
refused-image-alt = Write also what the picture shows, so that it reaches those who cannot see it.

### Dialogue letters: sending

bulletin-review = Ready to send?
bulletin-review-correction = Send the correction?
bulletin-goes-to = { $count ->
        [0] Nobody gets the letter yet
        [one] One reader
       *[other] { $count } readers
    }
bulletin-goes-to-corrected = { $count ->
        [one] The correction goes to one
       *[other] The correction goes to { $count }
    }
bulletin-to-channel = { $count ->
        [one] 1 channel
       *[other] { $count } channels
    }
bulletin-to-group = { $count ->
        [one] 1 group chat
       *[other] { $count } group chats
    }
bulletin-to-member = { $count ->
        [one] 1 in a chat of their own
       *[other] { $count } in chats of their own
    }
bulletin-to-helper = { $count ->
        [one] 1 helper
       *[other] { $count } helpers
    }
bulletin-not-to = { $count ->
        [one] One does not get it:
       *[other] { $count } do not get it:
    }
bulletin-and-more = { $names } and { $count } more
bulletin-leaves-now = Leaves at once
bulletin-leaves-approved = Leaves as soon as it is approved
bulletin-leaves = Leaves { $day } at { $hour }:{ $minute }, { $days ->
        [0] today
        [1] tomorrow
       *[other] in { $days } days
    }
bulletin-form-missing = { $section }: { $form ->
        [nn] Nynorsk
       *[nb] Bokmål
    } is missing. { $form ->
        [nn] { $count ->
            [0] No reader gets nynorsk
            [one] One gets this part in bokmål instead
           *[other] { $count } get this part in bokmål instead
        }
       *[nb] { $count ->
            [0] No reader gets bokmål
            [one] One gets this part in nynorsk instead
           *[other] { $count } get this part in nynorsk instead
        }
    }.
bulletin-form-older = { $section }: { $form ->
        [nn] the nynorsk is older than the bokmål
       *[nb] the bokmål is older than the nynorsk
    }. { $count ->
        [0] No reader gets it in
        [one] One reader gets it in
       *[other] { $count } readers get it in
    } { $form ->
        [nn] nynorsk
       *[nb] bokmål
    }.
bulletin-when-lead = Would you rather send it another time?
label-bulletin-day = Day
label-bulletin-clock = Time
hint-bulletin-clock = 08:30
label-bulletin-approver = Who looks at it first?
bulletin-no-approver = Somebody else has to look, but there is nobody to ask yet. A helper or another programme lead can write “hello” to me.
bulletin-sure = { $count ->
        [one] Send to one?
       *[other] Send to { $count }?
    }
bulletin-sure-lead = That is many. Are both the letter and the readers right?
bulletin-sure-asks = { $name } looks at it first. Once it is approved, it goes to everybody.
bulletin-sure-correction = What they have now is replaced, with “Corrected” and the date at the top.
do-bulletin-sure = { $count ->
        [one] Yes, send to one
       *[other] Yes, send to { $count }
    }
do-bulletin-sure-ask = Yes, ask
do-bulletin-not-yet = Not yet
do-bulletin-send = Send
do-bulletin-ask = Ask for approval
do-bulletin-correct-all = Send the correction
do-bulletin-write-on = Go on writing
bulletin-is-going = The letter is on its way
bulletin-is-planned = The letter is planned
bulletin-is-held = The letter is on hold
bulletin-is-asked = Waits for approval
bulletin-is-draft = The letter is a draft again
bulletin-asked-lead = { $name } has been asked. The letter is sent by itself once it is approved.
bulletin-held-lead = Nothing is sent until you resume sending.
bulletin-draft-lead = Nobody gets it until you send it again.
bulletin-held-when = When is it to be sent? Without a day and a time it is sent as soon as it can be.
bulletin-another-time = Is it to be sent another time?
do-bulletin-go-on = Resume sending
do-bulletin-time = Change the time
do-bulletin-hold = Put on hold
do-bulletin-cancel = Cancel sending
do-bulletin-truth = See who has it
bulletin-look = Will you look at the dialogue letter?
bulletin-look-lead = { $name } wants to send this letter, and needs another pair of eyes.
label-bulletin-remark = Should anything be different? (optional)
do-bulletin-read = Read the letter
do-bulletin-approve = Approve and send
do-bulletin-send-back = Send it back
do-bulletin-to-question = Back to the question
bulletin-looked = Thank you for looking
bulletin-looked-yes = The correction is on its way.
bulletin-looked-back = The letter is a draft again, and whoever wrote it has been told.
bulletin-not-asked = There is no need just now
bulletin-not-asked-lead = The letter was changed, sent or put away since you were asked. If you are needed again, a new card comes.
bulletin-approved = The letter is approved
bulletin-approved-lead = { $name } has looked and said yes.
bulletin-came-back = The letter came back
bulletin-came-back-lead = { $name } would like something different first.
do-bulletin-look-at = Look at the letter
do-bulletin-again = Look through and send again
refused-bulletin-seen = The letter or its readers have changed since you looked. Here it is as it is now.
because-bulletin-ask = Approval of the dialogue letter
because-bulletin-ask-cause = Two look at a dialogue letter before it is sent, and you are one of them.
because-bulletin-ask-others = Whoever wrote the letter, and whoever is asked to look at it.
because-bulletin-ask-answer = The two of you see it.
because-bulletin-ask-next = An approved letter is sent at the time that was chosen. Otherwise it is a draft again.
sent-bulletin-ask = Request for approval
bulletin-truth-sent = Who has the letter?
bulletin-truth-stopped = The letter is stopped
bulletin-truth-withdrawn = The letter is withdrawn
bulletin-truth-reads = Teams does not always tell what has been read. “Delivered” may be read, too.
bulletin-truth-nobody = Nobody gets the letter.
bulletin-became-read = { $count ->
        [one] Read by one
       *[other] Read by { $count }
    }
bulletin-became-delivered = { $count ->
        [one] Delivered to one
       *[other] Delivered to { $count }
    }
bulletin-became-waiting = { $count ->
        [one] One waits its turn
       *[other] { $count } wait their turn
    }
bulletin-became-kept = { $count ->
        [one] One is kept until the chat opens again
       *[other] { $count } are kept until the chat opens again
    }
bulletin-became-missing = { $count ->
        [one] One does not have it
       *[other] { $count } do not have it
    }
bulletin-became-stopped = { $count ->
        [one] One was stopped
       *[other] { $count } were stopped
    }
bulletin-became-unknown = { $count ->
        [one] One was sent too long ago for me to know more
       *[other] { $count } were sent too long ago for me to know more
    }
bulletin-had-read = { $count ->
        [one] One had read it before it was corrected.
       *[other] { $count } had read it before it was corrected.
    }
bulletin-changing = { $count ->
        [one] One is still to be replaced
       *[other] { $count } are still to be replaced
    }
bulletin-had-read-it = Had been read before it was corrected
bulletin-sort-channel = channel
bulletin-sort-group = group
bulletin-sort-member = own chat
bulletin-sort-helper = helper
bulletin-too-late = Did not arrive in time.
bulletin-unreached-big = the letter became larger than Teams takes
bulletin-unreached-fault = something went wrong on my side
bulletin-unreached-left = is no longer there
bulletin-unreached-moved = has a new chat since the letter was planned
do-bulletin-again-to = { $count ->
        [one] Send again to one
       *[other] Send again to { $count }
    }
do-bulletin-stop = { $count ->
        [one] Stop the one that has not left
       *[other] Stop { $count } that have not left
    }
do-bulletin-correct = Correct the letter
do-bulletin-withdraw = Withdraw
bulletin-sent-again = { $count ->
        [one] One gets the letter again.
       *[other] { $count } get the letter again.
    }
bulletin-stop-ask = { $count ->
        [one] Stop the one that has not left?
       *[other] Stop { $count } that have not left?
    }
bulletin-stop-lead = Those who have the letter keep it. The others never get it.
do-bulletin-stop-sure = Yes, stop
bulletin-withdraw-ask = { $count ->
        [one] Withdraw the letter from one?
       *[other] Withdraw the letter from { $count }?
    }
bulletin-withdraw-lead = Where the letter stands now, it will say that it was withdrawn. It cannot be sent again. If only something is wrong, you can correct it instead.
do-bulletin-withdraw-sure = Yes, withdraw
bulletin-corrected = The correction is on its way to everybody who has the letter.
bulletin-stopped-now = Stopped. Nobody else gets the letter.
bulletin-withdrawn-now = Withdrawn. It takes a few minutes until it is replaced everywhere.
sheet-bulletin-reader = Reader
sheet-bulletin-sort = Kind
sheet-bulletin-became = What became of it
sheet-bulletin-day = Sent
sheet-bulletin-why = Why
sheet-bulletin-edition = Edition
sheet-bulletin-had-read = Had read edition
bulletin-one-read = read
bulletin-one-delivered = delivered
bulletin-one-waiting = waits its turn
bulletin-one-kept = kept ready
bulletin-one-missing = does not have it
bulletin-one-stopped = stopped
bulletin-one-unknown = sent long ago

### To whoever goes the way alone: «x-solo» stands instead of «x»

workplace-made-title-solo = The programme is ready
workplace-made-lead-solo = Give the leader this code:
workplace-made-first-solo = 1. The leader adds the app Stafett for themselves in Teams.
workplace-made-then-solo = 2. The leader writes the code to me in their own chat.
workplace-made-last-solo = 3. Then everything is ready to begin.
workplace-made-without-group-solo = This is for leaders only. Nothing of it is shown in any group chat.
roles-title-solo = For you as leader only
roles-complete-solo = You are ready. Begin whenever it suits you.
roles-begun-solo = You are under way.
roles-function-solo = What you answer here is yours. The helper sees phase and dates, and the answers only if you share them.
role-for-leader-solo = You go through this yourself, with support from the helper.
checkin-reminded-solo = A friendly reminder: your stop point is open. It takes a couple of minutes.
privacy-when-solo = The answers are yours. They are shown only in your own chat with me, and you can answer until { $day }.
privacy-helper-solo = The helper sees them only if you say yes.
because-form-others-solo = Nobody. You go the way alone.
because-form-answer-solo = Only you, and the helper if you say yes.
questions-to-all-solo = Questions for you
label-line-solo = Would you like to say a little more? No names, nothing from a case. (optional)
thanks-until-solo = The stop point closes { $day }.
turned-title-solo = The stop point is closed
turned-lead-alone-solo = Here you can see what you answered, and choose the way on.
topic-title-solo = Think about this first
topic-weakest-solo = Something is missing here. What would it take?
topic-agreed-solo = You answered yes to everything. What made it go well?
topic-silent-solo = Here are the questions. Take your time with them.
reveal-title-solo = Your answers: { $phase }
outcome-lead-solo = Choose the way on. You can always come back.
outcome-next-go_on-solo = Next step: write the baton, short and only for yourself.
outcome-next-go_back-solo = Next step: a date for the phase you go back to.
share-lead-solo = The helper sees the answers only if you say yes. You can change your mind.
share-on-solo = The helper can see the answers.
board-ready-solo = Are you ready for the stop point now?
board-ready-lead-solo = Then you get the questions straight away.
board-opens-solo = The stop point opens { $when }, in this chat.
board-talking-solo = You have answered
board-talking-lead-solo = Look at what you answered, and choose the way on.
board-handing-solo = You are going on!
board-handing-lead-solo = Write briefly what you take with you to the next phase. That is your baton.
board-finished-solo = You have been through it all. Well done!
board-when-meeting-solo = When is the meeting?
board-when-alone-solo = By when will you have seen or done it?
board-day-alone-solo = By { $day }
do-answer-privately-solo = Answer
baton-lead-solo = Keep it short, and only for yourself. Leave out names and anything told in confidence.
baton-lead-early-solo = You can write here along the way. You take it with you after the stop point.
label-differently-solo = Did you do anything otherwise than the method says? (optional)
hint-differently-solo = For example: left something out, or did it in another way
baton-differently-lead-solo = You are free to, and only you can read it.
left-off-title-solo = Where you left off
left-off-proposed-solo = Your proposal is to { $outcome }.
left-off-settled-solo = What you have chosen
history-none-solo = What you have done will stand here.
history-begun-solo = Under way
tool-our-minutes-solo = The times are a proposal from Stafett. Take the time you need.
tool-over-solo = The time is up. Go on when you are ready.
tool-done-solo = You have been through all the steps.
tool-done-lead-solo = Write what matters most on the baton while you remember it.
tool-up-lead-solo = Finish in your own time. If you need a little more, the button is on the card.
onward-board-solo = Would you like to build on this?
onward-lead-solo = What works is that leader, union rep, safety rep and staff work together over time. Here is something that may suit the workplace. You choose whether, and when.
edition-newer-lead-solo = You can go on as before, or move there. What you have done comes along. You cannot move back.
do-move-method-solo = Move there
baton-kept-solo = What stands here is saved so far.
baton-without-solo = Nothing to take with you now?
baton-posted-to-solo = You take it with you to { $phase }.
baton-posted-last-solo = You are through it all. This is what you take with you.
baton-posted-share-solo = It lies only here, with you.
baton-without-to-solo = You go on to { $phase }, without a baton.
baton-without-last-solo = You are through it all, without a baton.
helper-unshared-solo = The answers are the leader’s own. You see them only if the leader shares them.
waiting-for-solo = Take it when it suits you.
waiting-for-none-solo = You have answered.
board-answered-solo = The stop point is open
board-all-roles-in-solo = You have answered.
board-until-solo = The stop point closes { $day }.
board-soon-solo = It is less than two weeks away. Please check that the day suits you.
resting-title-solo = Finished
go-on-last-solo = Finish
board-resting-solo = Would you like a new round?
board-resting-lead-solo = What you have learnt can be used on something new. You choose when.
board-trouble-lead-solo = Perhaps a pause would suit you. Or take the stop point now, and choose the way on there.
board-another-day-solo = Would you like to do the rest another day?
board-paused-lead-solo = I ask for nothing before that morning. Then I tell you where you left off.
board-day-in-pause-solo = { $what } falls within the pause. Please find a new day once you are under way again.
board-ended-lead-solo = All that you have done is still here. You or the helper can open the way again.
gathering-ask-alone-solo = Have you seen or done it?
gathering-stay-solo = If you would like a new day, choose “stay a little longer” in the stop point.
do-alone-done-solo = Yes
do-alone-partly-solo = In part
ways-lead-solo = The way is yours. What you have done stays, whatever you choose.
way-pause-lead-solo = I ask for nothing meanwhile. That morning I tell you where you left off.
way-skip-lead-solo = The reason stays in the history.
way-back-lead-solo = Nothing that you have done is lost.
way-reopen-lead-solo = What was on the baton comes back as a draft.
way-pace-lead-solo = Then a short stop point opens by itself, never in quiet weeks. You choose how often.
way-end-lead-solo = All that waits is stopped. The way can always be opened again.
pace-now-solo = You check in again every { $months } months.
gap-solo = There is no answer here. You can still go on.
gap-needed-solo = There is no answer here. In this phase it is needed before you can go on.
do-show-group-solo = To the method
label-group-language-solo = Language of the cards
settings-title-solo = Settings
settings-lead-solo = These hold for this method.
settings-quiet-lead-solo = I do not disturb you then. Write week numbers, dates or easter, with commas between. None? Write “none”.
roles-change-solo = Would you like to lay down the role?
roles-change-lead-solo = Nobody else gets to see what you have written. A new leader begins a way of their own.
progress-none-solo = You have not begun yet. The way might look like this:
progress-usual-pace-solo = What lies ahead is an estimate: { $weeks } weeks for each phase, until you have a pace of your own.
history-created-solo = The method was set up
history-helper_changed-solo = A new helper follows along
history-helper-gone-solo = The helper no longer follows along
history-method_moved-solo = Over to a newer version of the method
history-followed_on-solo = On to { $method }
onward-moves-solo = If you begin now, { $method } is finished. The helper comes along, and the history is kept.
progress-own-pace-solo =
    { $weeks ->
        [one] What lies ahead is an estimate: one week for each phase, as you have taken so far.
       *[other] What lies ahead is an estimate: { $weeks } weeks for each phase, as you have taken so far.
    }
plan-none-solo = Here stands what is decided: what, who and when. One action is a good beginning.
plan-draft-solo = not seen yet
plan-read-lead-solo = The plan is valid when this edition has been seen. Remarks stay with it.
plan-read-all-solo = This edition has been seen, and the plan is valid.
plan-holds-now-solo = Thank you! The plan has been seen, and is valid.
refused-plan-not-seen-solo = The plan is valid when you have seen it.
hint-plan-remark-solo = Something worth remembering about the plan
do-begin-action-solo = I have begun
label-works-solo = How you notice that it works
label-looks-back-solo = Day to look back
label-sign-solo = How will you notice that it works?
label-evaluates-solo = When do you look back?
refused-evaluation-outside-solo = You look back 8 to 12 weeks after the deadline. Choose a day then.
staff-lead-solo = Thanks to all who have said what they think! The action plan was gone through by: { $who }.
evaluation-title-solo = You look back on your actions
evaluation-asked-solo = What came of what you decided? It takes a couple of minutes.
evaluation-who-sees-solo = The answers are yours. They are shown only in your own chat with me.
evaluation-who-sees-short-solo = The answers are yours, and are shown only here.
evaluation-onward-solo = What do you do with it?
evaluation-asks-carried_out-solo = Did you get done what you had decided?
evaluation-asks-effect-solo = Did it have the effect you hoped for?
evaluation-asks-enough-solo = Is what you have done enough?
evaluation-asks-changed-solo = Has anything changed at the workplace since you began?
evaluation-asks-new_risks-solo = Has what you did led to new or unexpected problems?
evaluation-kept-solo = Each page is kept when you go on or back. You can change your answers until you end it.
evaluation-answers-solo = How you see your actions
evaluation-topic-alike-solo = What do you take with you?
evaluation-topic-silent-solo = Here are the questions. Take your time with them.
evaluation-leader-ends-solo = Save what came of it, and what you learned.
evaluation-end-lead-solo = What you answered is filled in.
label-evaluation-learned-solo = What did you learn? (optional)
evaluation-settled-on-solo = Ended { $day }.
evaluation-told-keep-solo = { $effect }. You go on with it.
evaluation-told-change-solo = { $effect }. It is now a new proposal that you can change.
evaluation-learned-solo = What you learned
do-evaluation-each-solo = Your answers
evaluation-again-solo = What you learned last time
evaluation-again-lead-solo = Something new begins now. Would you like to take it along in the baton?
evaluation-next-solo = You look back next time { $day }. I will ask you then.
overdue-lead-solo = Here you see what is past the deadline. What is needed now?
overdue-kept-close-solo = The list is sent only when something new is on it, and never more than once a week.
bring-reveal-solo = Also think through
handovers-lead-solo = Here is what needs somebody to see to it.
because-before-answer-solo = You, and the helper if you have one, see in the action plan how the action stands.
because-before-next-solo = If it is not done, I ask on the day and once afterwards. Then you take it to your next stop point.
because-on-answer-solo = { because-before-answer-solo }
because-on-next-solo = If it is not done, I ask once more in a few days. Then you take it to your next stop point.
because-after-others-solo = { because-form-others-solo }
because-after-answer-solo = { because-before-answer-solo }
because-after-next-solo = I do not ask about this deadline again. If it is not done, you take it to your next stop point.
because-again-answer-solo = { because-before-answer-solo }
because-given-answer-solo = { because-before-answer-solo }
because-evaluation-cause-solo = It is about ten weeks since the deadline of an action.
because-evaluation-others-solo = { because-form-others-solo }
because-evaluation-answer-solo = Only you. What comes of it stands in the action plan.
because-evaluation-next-solo = When you have answered, you save what came of it.
because-overdue-cause-solo = Some actions are past the deadline, and the plan is yours.
because-overdue-others-solo = { because-form-others-solo }
because-overdue-answer-solo = What you do about an action stands in the plan.
because-overdue-next-solo = The list comes at most once a week. It never goes to anybody else.
bulletin-own-solo = Where you are
bulletin-own-go_on-solo = { $day }, and you went on
bulletin-own-stay-solo = { $day }, and you stayed a while
bulletin-own-go_back-solo = { $day }, and you went back
bulletin-well-learned-solo = You have looked back, and written down what you learned.
bulletin-well-action_done-solo = You have finished “{ $what }”.
bulletin-well-all_answered-solo = You answered the latest stop point.
bulletin-well-gathered-solo = You did what you had set the day aside for.
bulletin-well-handed_over-solo = You wrote the baton.
bulletin-well-begun-solo = You are under way.
experience-lead-solo = What have you learned that others can use? Please write the role rather than the name.
experience-all-agree-solo = The dialogue letter to other groups may tell it. You can take it back at any time.
experience-earlier-solo = What you have shared before
experience-free-lead-solo = One of the next dialogue letters may tell it.
experience-any-time-solo = You can take it back at any time. Then it leaves every letter that has not been sent.
label-experience-told-solo = Your experience
hint-experience-told-solo = I tried …, and then …
do-experience-keep-solo = Share
refused-experience-short-solo = Write a sentence or two about what you have learned.

### When something cannot be done

refused-title = That did not work this time
refused-holds-another = You are { $role } in this group. Lay that role down first if you want to change.
refused-other-role = That form was for another role. Here is what applies to you now.
refused-not-a-channel = Write “helpers channel” in the channel that is to be the helpers' own, and I will make it so.
refused-you-wrote = This is what you wrote. It is not saved, so feel free to copy it:
refused-not-yours = This is something for { $who } to do. Nothing has changed.
refused-not-found = I cannot find that here. It may have moved or ended.
refused-several = You are in several groups, and I do not know which one you mean. Write the same in the group’s chat, or open the group under “My groups”.
refused-unreadable = Something in the card no longer fits. Nothing has changed. Please try again from a new card.
refused-too-long = The text is a little too long. There is room for { $limit } characters.
refused-outdated = This card is from earlier. See how things stand now.
refused-role-taken = { $name } is the { $role } here now. The one who holds the role can lay it down.
refused-name-missing = Write the name of the workplace and who owns it.
refused-no-role = You hold no role in this group now. Write “roles” in the group’s chat to choose one.
refused-not-yet = We are waiting for more answers. They are shown when all three roles have answered, or when the stop point closes.
refused-no-proposal = There is no proposal to confirm yet. You are welcome to propose the way forward.
refused-party-needed = In this phase answers from all three roles are needed before it can be closed.
refused-parties-missing = Still missing: { $roles }. All three roles must be filled before you start.
refused-past-date = That day has passed. Choose today or later.
refused-too-far = That is more than a year away. Is it the right year?
refused-baton-unfilled = “{ $field }” is empty, and the next phase needs it. A few words will do.
refused-quiet-weeks = I could not read that. Quiet weeks are written like this: 8, 27-32, easter, 20.12-2.1. Together they can last half a year at the most.
refused-bad-date = I cannot find that day in the calendar. Please choose another.
refused-not-here = This is done in the chat or channel it is about, where everyone takes part. Add me there, and write the same.
refused-chat-taken = This chat belongs to another group. Use another chat or channel.
refused-only-for-leaders = This is for leaders only, so there are no other roles here.
refused-for-you-alone = This is for leaders only. Write the code to me in the chat the two of us have alone.
refused-joined-elsewhere = The group already has another chat. You are welcome to go on there.
refused-unknown-code = That code does not fit here. Look at it once more, or ask the one who gave it to you.
refused-no-tool = There is no cloth to open just now. It is ready in the phase that uses it.
refused-go-private = Your form is in the chat you have alone with me, so that nobody else sees what you answer. Write “stop point” to me there.
refused-paused = The group has a pause until { $until }. «Go on now» on the card ends it.
refused-ended = The way has ended. The leader or the helper can open it again.
refused-not-held-yet = That day has not come yet. It can be moved or cancelled.
refused-number = Write a whole number from 0 to { $most }, or leave it empty.
refused-pause-over = A pause lasts until tomorrow at least. Choose a day to come.
refused-pause-long = That is more than a year away. Choose an earlier day, or let the leader end the way. It can be opened again.
refused-reason-missing = Write a few words about why, so that those who come later can read it.
refused-to-oneself = The role is yours already. It is passed on to somebody else.
refused-to-several = Choose one person at a time. Nothing has changed.
refused-day-missing = Choose the day you are back, and the role goes back by itself.
refused-on-offer = The chat has been asked already who can take this role. One offer at a time.
refused-offer-over = This offer stands no more: the role is taken, or the offer was taken back.
refused-offered-to-another = This offer is to { $name }. Nothing has changed.
refused-offered-to-somebody = This offer is to somebody else. Nothing has changed.
refused-not-your-offer = It is { $name } who can take the offer back. Nothing has changed.
refused-holds-it-already = You hold this role already, so there is nothing to take over.
refused-only-lent = You hold the role for { $name }. Lay it down, and it goes back there.
refused-no-shared-chat = A role is offered in the group’s chat, and I cannot write there just now. Add me there first.
refused-department-missing = The workplace has a group already. Write the department too, so that the groups can be told apart.
refused-department-taken = “{ $name }” has a group on this programme already. Choose another department, or go to the group that is there.
refused-too-many-groups = { $name } has { $limit } groups already, and there is no room for more. Perhaps one of them can be used?
refused-try-later = That was many codes in a short time. Wait a quarter of an hour, and check the code with whoever gave it to you.
refused-not-a-helper = Choose one of the helpers in the list.
refused-nobody-to-free = Nobody holds that role now. Nothing has changed.
refused-unknown-owner = I find no group of that owner. Choose one in the list.
refused-vote-closed = The vote is over, so nothing can be added. Thank you for wanting to take part.
refused-vote-begun = The vote is open. What is asked cannot be changed now, for somebody may have answered. You can cancel it and make a new one.
refused-vote-closes = Choose a time to come, at most { $days } days ahead.
refused-too-soon-again = The same was asked a short while ago. So that nobody can work out who answered what, it can be asked again from { $until }.
refused-empty-ballot = Answer at least one question, and it counts. Nothing has been sent yet.
refused-table-missing = Choose the table you sit at, and send once more. Nothing has been sent yet.
refused-group-missing = Choose which of these you are part of, and send once more. Nothing has been sent yet.
refused-too-many-chosen = { $most ->
        [one] Choose one. Now { $chosen } are chosen. Nothing has been sent yet.
       *[other] Choose { $most } at most. Now { $chosen } are chosen. Nothing has been sent yet.
    }
refused-choose-exactly = { $most ->
        [one] Choose one. Now { $chosen } are chosen. Nothing has been sent yet.
       *[other] Choose { $most }. Now { $chosen } are chosen. Nothing has been sent yet.
    }
refused-not-points = Points are whole numbers: 0, 1, 2 and so on. Nothing has been sent yet.
refused-too-many-points = There are { $most } points to spread, and now { $given } are spread. Nothing has been sent yet.
refused-names-a-person = { $found ->
        [identity] The text seems to hold an identity number or an account number. Write it without, and send once more. Nothing has been kept.
        [mail] The text seems to hold an e-mail address. Write it without, and send once more. Nothing has been kept.
       *[phone] The text seems to hold a telephone number. Write it without, and send once more. Nothing has been kept.
    }

### What can be typed; the bar parts words that mean the same

typed-help = help | help me | what can you do | hello | hi
typed-status = status | where are we
typed-checkin = stop point | stoppoint | check-in | checkin | answer
typed-baton = baton | the baton
typed-groups = my groups | groups
typed-workplace = new workplace | workplace | new nursing home
typed-language = language | change language
typed-helpers_channel = helpers channel | helper channel | helpers' channel
typed-claim = programme lead | program lead
typed-start = start group | start a group | start without a helper
typed-join = code | join
typed-roles = roles | role
typed-settings = settings | quiet weeks
typed-sent = sent | what has been sent
typed-overview = overview | programme overview
typed-digest = weekly letter
typed-bulletins = dialogue letters | dialogue letter
typed-occasions = events
typed-new_occasion = new event
typed-share_experience = share experience | share an experience | experience
typed-bulletin_archive = all dialogue letters | archive | letter archive
typed-bulletin_replies = answers to the dialogue letter | replies to the dialogue letter | letter answers
typed-progress = progress | progress plan
typed-left_off = where we left off | where did we leave off | left off
typed-history = history | the history
typed-onward = what now | next method | what may come next
typed-method = about the method | the method
typed-give = pass my role on | pass on my role | give my role away
typed-away = away
typed-owners = owners’ language | written language
typed-free = the role is vacant | vacant role
typed-give_group = pass the group on | pass on the group
typed-ways = other ways
typed-play = play | play as | be another person
typed-votes = votes | make a vote | new vote | start a vote
typed-vote = vote | answer the vote
typed-result = result | results
typed-sort = sort | sort texts | sort the texts | themes
typed-proposals = proposals | proposals for actions
typed-plan = plan | the plan | action plan
typed-new_action = new action | add action
typed-action = action
typed-overdue = past the deadline | overdue
typed-handovers = without an owner | actions without an owner
typed-deadlines = my deadlines | deadlines
typed-nudges = nudges | reminders
typed-evaluation = evaluation | the evaluation | look back
typed-plan_files = the plan as a file | fetch the plan | print the plan
step-take = i am | i am the
step-begin = begin
step-workshop = date | set date
step-open = open stop point | open the stop point
step-reveal = show answers | show the answers
step-go_on = go on
step-stay = stay
step-go_back = go back
step-confirm = confirm
step-share = share with the helper | share
step-hand_over = hand over | hand over the baton
step-correct = correct the baton
step-new_round = new round
step-pause = pause until | take a pause until | pause | take a pause
step-resume = continue | go on now | resume
step-called_off = cancelled | called off
step-held = held | it was held
step-skip = skip | skip the phase
step-end = end | end it
step-reopen = open again | reopen
step-tool = cloth | the cloth | open the cloth
step-tool_next = next task | next step
step-away = i am away | i’m away
step-take_over = i take over | i will take over
step-take_back = take the offer back | take back the offer
step-come_back = i am back | i’m back
step-stand_again = i carry on | i will carry on
step-vote_close = close the vote | end the vote
step-bulletin_new = new dialogue letter | new letter
step-done = done | I am done | done with | finished
step-on_track = on track | all on track
step-needs_help = need help | I need help | need help with
step-move = move | move to | move it to | postpone to | postpone | new date | new deadline
step-hand_on = hand on | hand on to | hand it on to | pass on to
step-rest_shift = remind me on my next shift | next shift
step-rest_pause = leave me alone until | do not remind me before | don’t remind me before
step-rest_end = remind me again | remind me as before
step-inform = tell staff | inform staff
self-me = me | I | myself
echo-because = because | since
echo-to = to
wish-on = on
wish-off = off
answer-yes = yes | yep | yeah
answer-partly = partly | partially | somewhat
answer-no = no | nope
part-leader = leader | manager
part-union_rep = union rep | union representative
part-safety_rep = safety rep | safety representative
part-helper = helper
part-lead = programme lead | program lead
part-colleagues = colleagues
