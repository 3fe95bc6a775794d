### Without network and under someone's eyes: pages kept on the phone, quiet mode, what is kept and how to remove it.
### Never say "anonymous", "safe" or "erased": what a browser keeps in its history is not ours to remove.

## Said on any page

# A newer copy of the open page was fetched.
newer-said = A newer version of this page is here.
newer-show = Show it
# What came over the network was cut short or changed on its way.
broken-said = This page did not arrive whole. Parts may be missing or wrong.
broken-again = Load it again
said-close = Close

## Quiet mode

# The button; one or two short words. The screen then looks like a calendar's.
quiet = Quiet
# For screen readers: what the button does.
quiet-does = Quiet mode: hide the name of this site and the addresses of its pages
quiet-on = Quiet mode: plain look, and the address of a calendar. What you opened before stays in the browser’s history. To end it, press Leave.
quiet-back = Back
quiet-failed = Quiet mode cannot open this page now: the network does not answer. You can still press Leave.

## Keep a language on this phone

offline-title = Read without network
offline-lead = Keep all pages and checks of this language on this phone. Then they open without network and without credit.
offline-how = Pages that you have read are kept on this phone, so that they open again without network. You can also keep the whole language at once.
offline-keep = Keep this language on this phone
# $fetch, $room: megabytes, such as 0.6
offline-size = To fetch: about { $fetch } MB. Room on the phone: about { $room } MB.
# After a stop.
offline-part = A part is here already. To fetch: about { $fetch } MB.
offline-go-on = Go on
offline-cancel = Stop
# $done: per cent
offline-progress = { $done } % is here.
offline-stopped = Stopped. What is here stays, and you can go on later.
offline-kept = This language is kept on this phone. All its pages open without network.
offline-newer = A newer version is here. To fetch: about { $fetch } MB.
offline-update = Fetch the newer version
offline-remove = Remove it from this phone
offline-removed = Removed from this phone.
offline-full = There is no room left on this phone. What was kept before is still here. Free some room, then go on.
offline-failed = The network did not answer, or sent something else than our pages. Nothing wrong was kept. What was here is still here. Try again later.
offline-cannot = This browser cannot keep pages. They open only with network. You can print a page or write a number down.
offline-no-script = To keep a language, JavaScript must be on. Without it you can print a page or write a number down.
offline-seen-title = Who can see it?
offline-seen = Whoever opens this site on this phone can see what is kept. Do not keep it on a phone that others look into, if that is dangerous for you.
offline-leave = Leave removes this language too
offline-leave-how = Leave always removes the pages that you have read one by one. A language that you kept on purpose stays, unless you tick this.
offline-install-title = On the home screen
offline-install = Your browser’s menu can put this site on the home screen. It then opens like an app.
offline-install-now = Put it on the home screen
offline-neutral = Use the name and the picture of a calendar
offline-numbers-title = Numbers without network
offline-numbers = The emergency numbers of all countries of this site are kept in the part that works without network. They show even when all else is gone.

## The page that shows when the network does not answer; it is made on the phone

gone-title = No network
gone-said = This page is not on this phone, and the network does not answer.
slow-title = The network is slow
slow-said = Nothing has come for five seconds. You can keep waiting.
gone-wait = Keep waiting
gone-again = Try again
gone-kept = Pages that are on this phone
gone-numbers = Emergency numbers
# $date: a day
gone-numbers-seen = Read on { $date }. The sources stand on the page of each country. A number works only inside its country.
gone-emergency = Emergency
gone-police = Police
gone-ambulance = Ambulance

## What is kept, and who can see it

privacy-title = What this site keeps, and who can see it
privacy-lead = What stays on this phone when you read here, what others can see, and how to remove it.
privacy-we-title = What do we learn about you?
privacy-we = Nothing that you say in a check leaves this phone, unless you share it yourself. There is no account, no cookie, no counter and no advertising here, and no page asks another site for anything. The computer that sends the pages sees the address of your network and which page you ask for. So does your phone company.
privacy-phone-title = What stays on this phone?
privacy-browser = Your browser notes each address that you open, in its history. We cannot remove that. Remove it yourself in the menu of the browser, under History.
privacy-answers = Your answers to a check are only in the memory of the open page. They are gone when you close it or load it again.
privacy-pages = The pages that you read are kept, so that they open without network. In quiet mode they are not kept.
privacy-language = The language that you chose on the first page is kept.
privacy-whole = A language is kept whole only if you ask for it.
privacy-now-title = What is kept now?
privacy-none = Nothing is kept now.
# $count: how many
privacy-read = Pages that you have read: { $count }
privacy-whole-now = Kept whole: { $language }
privacy-chosen = The language that you chose on the first page
privacy-wipe = Remove all of this from this phone
privacy-wiped = Removed. The browser’s history is not removed by this.
privacy-no-script = To see here what is kept, JavaScript must be on. Without it we keep nothing.
privacy-leave-title = What does Leave do?
privacy-leave = Leave opens a calendar and takes this page off the screen. It removes your answers and the pages that were kept because you read them. With JavaScript, in most browsers, Back then shows nothing of this site in this tab. The browser’s history still has the addresses. To leave you can also press Esc three times.
privacy-quiet-title = What does quiet mode do?
privacy-quiet = In quiet mode the pages look plain, and the name and the address of a calendar stand above them. The pages that you open then are not kept, and they are not in the browser’s history. What you opened before stays there. Whoever looks at the screen can still read it.
privacy-shared-title = On a phone that others use
privacy-shared = Use a private window of the browser: it forgets its history when you close all its windows. Someone who has put a program on your phone to watch you can still see what you read. If you think so, use another phone.
privacy-share-title = When you share
privacy-share = A link with your answers shows your answers to whoever opens it. A file or a picture that you save stays on this phone until you remove it.
