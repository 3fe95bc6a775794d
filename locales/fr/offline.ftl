### Without network and under someone's eyes: pages kept on the phone, quiet mode, what is kept and how to remove it.
### Never say "anonymous", "safe" or "erased": what a browser keeps in its history is not ours to remove.

## Said on any page

# A newer copy of the open page was fetched.
newer-said = Une version plus récente de cette page est arrivée.
newer-show = La montrer
# What came over the network was cut short or changed on its way.
broken-said = Cette page n’est pas arrivée entière. Des parties manquent peut-être ou sont fausses.
broken-again = La recharger
said-close = Fermer

## Quiet mode

# The button; one or two short words. The screen then looks like a calendar's.
quiet = Discret
# For screen readers: what the button does.
quiet-does = Mode discret : cacher le nom de ce site et les adresses de ses pages
quiet-on = Mode discret : un aspect simple, et l’adresse d’un calendrier. Ce que vous avez ouvert avant reste dans l’historique du navigateur. Pour arrêter ce mode, appuyez sur « Quitter ».
quiet-back = Retour
quiet-failed = Le mode discret ne peut pas ouvrir cette page maintenant : le réseau ne répond pas. Vous pouvez toujours appuyer sur « Quitter ».

## Keep a language on this phone

offline-title = Lire sans réseau
offline-lead = Gardez sur ce téléphone toutes les pages et tous les tests de cette langue. Ils s’ouvrent alors sans réseau et sans crédit.
offline-how = Les pages que vous avez lues sont gardées sur ce téléphone. Ainsi, elles s’ouvrent de nouveau sans réseau. Vous pouvez aussi garder toute la langue d’un coup.
offline-keep = Garder cette langue sur ce téléphone
# $fetch, $room: megabytes, such as 0.6
offline-size = À télécharger : environ { $fetch } Mo. Place sur le téléphone : environ { $room } Mo.
# After a stop.
offline-part = Une partie est déjà ici. À télécharger : environ { $fetch } Mo.
offline-go-on = Continuer
offline-cancel = Arrêter
# $done: per cent
offline-progress = { $done } % est déjà ici.
offline-stopped = Arrêté. Ce qui est ici reste, et vous pouvez continuer plus tard.
offline-kept = Cette langue est gardée sur ce téléphone. Toutes ses pages s’ouvrent sans réseau.
offline-newer = Il y a une version plus récente. À télécharger : environ { $fetch } Mo.
offline-update = Télécharger la nouvelle version
offline-remove = L’enlever de ce téléphone
offline-removed = Enlevée de ce téléphone.
offline-full = Il n’y a plus de place sur ce téléphone. Ce qui était gardé avant est encore ici. Libérez de la place, puis continuez.
offline-failed = Le réseau n’a pas répondu, ou il a envoyé autre chose que nos pages. Rien de faux n’a été gardé. Ce qui était ici est encore ici. Essayez de nouveau plus tard.
offline-cannot = Ce navigateur ne peut pas garder de pages. Elles s’ouvrent seulement avec le réseau. Vous pouvez imprimer une page ou noter un numéro.
offline-no-script = Pour garder une langue, JavaScript doit être activé. Sans lui, vous pouvez imprimer une page ou noter un numéro.
offline-seen-title = Qui peut le voir ?
offline-seen = Toute personne qui ouvre ce site sur ce téléphone peut voir ce qui est gardé. D’autres regardent dans ce téléphone et c’est dangereux pour vous ? Alors n’y gardez pas la langue.
offline-leave = « Quitter » enlève aussi cette langue
offline-leave-how = « Quitter » enlève toujours les pages gardées une par une parce que vous les avez lues. Une langue que vous avez choisi de garder reste, sauf si vous cochez cette case.
offline-install-title = Sur l’écran d’accueil
offline-install = Le menu de votre navigateur peut mettre ce site sur l’écran d’accueil du téléphone. Il s’ouvre alors comme une application.
offline-install-now = Mettre sur l’écran d’accueil
offline-neutral = Utiliser le nom et l’image d’un calendrier
offline-numbers-title = Les numéros sans réseau
offline-numbers = Les numéros d’urgence de tous les pays de ce site sont gardés dans la partie qui marche sans réseau. Ils s’affichent même quand tout le reste a disparu.

## The page that shows when the network does not answer; it is made on the phone

gone-title = Pas de réseau
gone-said = Cette page n’est pas sur ce téléphone, et le réseau ne répond pas.
slow-title = Le réseau est lent
slow-said = Rien n’est arrivé depuis cinq secondes. Vous pouvez attendre encore.
gone-wait = Attendre encore
gone-again = Essayer de nouveau
gone-kept = Les pages qui sont sur ce téléphone
gone-numbers = Numéros d’urgence
# $date: a day
gone-numbers-seen = Lu le { $date }. Les sources sont sur la page de chaque pays. Chaque numéro marche seulement dans son pays.
gone-emergency = Urgence
gone-police = Police
gone-ambulance = Ambulance

## What is kept, and who can see it

privacy-title = Ce que ce site garde, et qui peut le voir
privacy-lead = Ce qui reste sur ce téléphone quand vous lisez ici, ce que d’autres peuvent voir, et comment l’enlever.
privacy-we-title = Qu’apprenons-nous sur vous ?
privacy-we = Rien de ce que vous dites dans un test ne sort de ce téléphone, sauf si vous le partagez vous-même. Ici, il n’y a pas de compte, pas de cookie, pas de compteur de visites et pas de publicité. Aucune page ne demande quoi que ce soit à un autre site. L’ordinateur qui envoie les pages voit l’adresse de votre réseau et la page que vous demandez. Votre compagnie de téléphone les voit aussi.
privacy-phone-title = Qu’est-ce qui reste sur ce téléphone ?
privacy-browser = Votre navigateur note dans son historique chaque adresse que vous ouvrez. Nous ne pouvons pas l’enlever. Enlevez-la vous-même : dans le menu du navigateur, ouvrez « Historique ».
privacy-answers = Vos réponses à un test sont seulement dans la mémoire de la page ouverte. Elles disparaissent quand vous la fermez ou la rechargez.
privacy-pages = Les pages que vous lisez sont gardées, pour s’ouvrir sans réseau. En mode discret, elles ne sont pas gardées.
privacy-language = La langue que vous avez choisie sur la première page est gardée.
privacy-whole = Une langue est gardée en entier seulement si vous le demandez.
privacy-now-title = Qu’est-ce qui est gardé maintenant ?
privacy-none = Rien n’est gardé maintenant.
# $count: how many
privacy-read = Pages que vous avez lues : { $count }
privacy-whole-now = Gardé en entier : { $language }
privacy-chosen = La langue que vous avez choisie sur la première page
privacy-wipe = Enlever tout cela de ce téléphone
privacy-wiped = C’est enlevé. L’historique du navigateur, lui, n’est pas enlevé.
privacy-no-script = Pour voir ici ce qui est gardé, JavaScript doit être activé. Sans lui, nous ne gardons rien.
privacy-leave-title = Que fait « Quitter » ?
privacy-leave = « Quitter » ouvre un calendrier et enlève cette page de l’écran. Cela enlève vos réponses et les pages gardées parce que vous les avez lues. Avec JavaScript, dans la plupart des navigateurs, « Retour » ne montre alors rien de ce site dans cet onglet. L’historique du navigateur a encore les adresses. Pour quitter, vous pouvez aussi appuyer trois fois sur la touche Échap (Esc).
privacy-quiet-title = Que fait le mode discret ?
privacy-quiet = En mode discret, les pages ont un aspect simple, avec au-dessus le nom et l’adresse d’un calendrier. Les pages que vous ouvrez alors ne sont pas gardées, et elles ne sont pas dans l’historique du navigateur. Ce que vous avez ouvert avant y reste. Une personne qui regarde l’écran peut quand même le lire.
privacy-shared-title = Sur un téléphone que d’autres utilisent
privacy-shared = Utilisez une fenêtre privée du navigateur : elle oublie son historique quand vous fermez toutes ces fenêtres. Si quelqu’un a mis sur votre téléphone un programme pour vous surveiller, il peut quand même voir ce que vous lisez. Si vous le pensez, utilisez un autre téléphone.
privacy-share-title = Quand vous partagez
privacy-share = Un lien avec vos réponses les montre à toute personne qui l’ouvre. Un fichier ou une image que vous enregistrez reste sur ce téléphone jusqu’à ce que vous l’enleviez.
