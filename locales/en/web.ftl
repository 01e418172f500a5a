### Pages and the web chat. Keys page-… are static parts, web-… belong to the chat page.

# A training installation says so on every page.
page-training = Training data, not real reports.

# Intake is closed. $day: since when; $where: where to go.
page-closed = Since { $day } no new reports are taken; those already here go on. For something new go to { $where }.

## Chat page

# After leaving, with a draft, on a page without our name; the transfer code stands below .how.
web-left = You have left
    .how = The draft is kept; this code lets you go on anywhere:
    .once = Shown only now, good for 24 hours. Write it down before you go.
    .go = To another site

# A one-time link to the desk: the page before the press, so that previews do not spend it.
page-enter-join = Enter the desk
    .text = This link works once. Please make sure that it was sent to you.
    .enter = Enter

# A one-time link to a draft that was begun elsewhere.
page-enter-move = Go on here
    .text = One press brings here what you wrote elsewhere. The link works once.
    .enter = Go on

# A one-time link from a chat to the status of a clue.
page-enter-show = See the progress here
    .text = One press shows where this clue stands. The link works once.
    .enter = See the progress

## Staff pages

# Tab name and heading of the queue; head words of its groups. $n: counts.
page-desk = To do today
    .today = Due today
    .fresh = New
    .answered = New answers
    .rail = Today
    .unclaimed = Unclaimed
    .mine = Mine
    .waiting = Waiting
    .late = Overdue
    .all = All
    .search = Number, road, unit, word
    .search-label = Find a clue
    .empty = Nothing to do today.
    .sign-out = Sign out
    .label = List
    .preview = Preview

# Headings of the case page.
page-case = ·
    .story = Report
    .facts = Facts
    .files = Files · working copies only
    .course = Messages and history
    .due = Dates
    .how = How it is counted
    .proposal = Proposed route
    .lead = Lead
    .coop = With
    .ask = Ask the reporter
    .note = Internal note
    .send = Send
    .will-read = The reporter will read:
    .acts = What can be done

# Nobody is signed in at the desk.
page-desk-signin = Please sign in first
    .text = The desk is entered by a one-time link. Send /admin in the chat, or ask your supervisor for a link.

# The session is out of time; the typed text is kept.
page-desk-expired = Your session is out of time; what you typed is kept.
