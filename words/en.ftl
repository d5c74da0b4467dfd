# English. The same keys and the same {$places} as nb.ftl, which is the source.

### Days and times

pattern-day = EEE d MMM
pattern-date = d MMMM
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
sent-hello = Welcome
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
help-steps = Every step can be typed too: “date 4.9.”, “yes, partly, no”, “go on”, “confirm”, “correct the baton”.
help-groups = the groups you take part in
help-language = the language of your own cards
help-status = where the group is now
help-checkin = answer, or see the answers
help-baton = what you take along to the next phase
help-roles = who holds which role
help-settings = the group’s language and quiet weeks
help-sent = what has been sent, and whether it arrived
help-join = and then the code itself, in the HSE group’s chat
help-start = start without a helper, in the HSE group’s chat
help-workplace = a new workplace with an HSE group
help-helpers_channel = write it in the channel that is to be the helpers’
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
board-prepare = Before you meet
board-when-workshop = When is the workshop?
board-when-meeting = When do you meet?
board-when-lead = The stop point opens by itself on the first working morning afterwards.
board-ready = Ready for the stop point now?
board-ready-lead = Then everyone gets their questions at once.
label-day-workshop = Day of the workshop
label-day-meeting = Day of the meeting
label-new-day = New day
board-day-workshop = Workshop { $day }
board-day-meeting = Meeting { $day }
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
groups-missing = Not begun yet. Missing: { $roles }.
groups-ready = Ready to start
groups-not-begun = Not begun yet
groups-moved = Last activity: { $day }
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

### When something cannot be done

refused-title = That did not work this time
refused-holds-another = You are { $role } in this group. Lay that role down first if you want to change.
refused-other-role = That form was for another role. Here is what applies to you now.
refused-not-a-channel = Write “helpers channel” in the channel that is to be the helpers' own, and I will make it so.
refused-you-wrote = This is what you wrote. It is not saved, so feel free to copy it:
refused-not-yours = This is something for { $who } to do. Nothing has changed.
refused-not-found = I cannot find that here. It may have moved or ended.
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
refused-bad-date = I found no day there. Choose one in the calendar.
refused-not-here = This is done in the chat or channel it is about, where everyone takes part. Add me there, and write the same.
refused-chat-taken = This chat belongs to another group. Use another chat or channel.
refused-joined-elsewhere = The group already has another chat. You are welcome to go on there.
refused-unknown-code = I do not know that code. Look at it once more, or ask the one who gave it to you.
refused-go-private = Your form is in the chat you have alone with me, so that nobody else sees what you answer. Write “stop point” to me there.

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
typed-play = play | play as | be another person
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
answer-yes = yes | yep | yeah
answer-partly = partly | partially | somewhat
answer-no = no | nope
part-leader = leader | manager
part-union_rep = union rep | union representative
part-safety_rep = safety rep | safety representative
part-helper = helper
part-lead = programme lead | program lead
