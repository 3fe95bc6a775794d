### Without network and under someone's eyes: pages kept on the phone, quiet mode, what is kept and how to remove it.
### Never say "anonymous", "safe" or "erased": what a browser keeps in its history is not ours to remove.

## Said on any page

# A newer copy of the open page was fetched.
newer-said = Llegó una versión más nueva de esta página.
newer-show = Mostrarla
# What came over the network was cut short or changed on its way.
broken-said = Esta página no llegó completa. Puede que falten partes o que algunas estén mal.
broken-again = Volver a cargarla
said-close = Cerrar

## Quiet mode

# The button; one or two short words. The screen then looks like a calendar's.
quiet = Discreto
# For screen readers: what the button does.
quiet-does = Modo discreto: ocultar el nombre de este sitio y las direcciones de sus páginas
quiet-on = Modo discreto: aspecto sencillo y la dirección de un calendario. Lo que usted abrió antes sigue en el historial del navegador. Para terminar este modo, toque “Salir”.
quiet-back = Atrás
quiet-failed = El modo discreto no puede abrir esta página ahora: la red no responde. Todavía puede tocar “Salir”.

## Keep a language on this phone

offline-title = Leer sin internet
offline-lead = Guarde en este teléfono todas las páginas y revisiones de este idioma. Así se abren sin internet y sin saldo.
offline-how = Las páginas que usted ya leyó se guardan en este teléfono, para que se abran otra vez sin internet. También puede guardar todo el idioma de una vez.
offline-keep = Guardar este idioma en este teléfono
# $fetch, $room: megabytes, such as 0.6
offline-size = Por descargar: unos { $fetch } MB. Espacio en el teléfono: unos { $room } MB.
# After a stop.
offline-part = Una parte ya está aquí. Por descargar: unos { $fetch } MB.
offline-go-on = Seguir
offline-cancel = Parar
# $done: per cent
offline-progress = Ya está aquí el { $done } %.
offline-stopped = Se paró. Lo que está aquí se queda, y usted puede seguir más tarde.
offline-kept = Este idioma está guardado en este teléfono. Todas sus páginas se abren sin internet.
offline-newer = Hay una versión más nueva. Por descargar: unos { $fetch } MB.
offline-update = Descargar la versión nueva
offline-remove = Quitarlo de este teléfono
offline-removed = Se quitó de este teléfono.
offline-full = Ya no hay espacio en este teléfono. Lo que se guardó antes sigue aquí. Libere espacio y después siga.
offline-failed = La red no respondió, o mandó algo que no son nuestras páginas. No se guardó nada equivocado. Lo que estaba aquí sigue aquí. Intente otra vez más tarde.
offline-cannot = Este navegador no puede guardar páginas. Solo se abren con internet. Puede imprimir una página o anotar un número.
offline-no-script = Para guardar un idioma, JavaScript tiene que estar activado. Sin JavaScript puede imprimir una página o anotar un número.
offline-seen-title = ¿Quién lo puede ver?
offline-seen = Quien abra este sitio en este teléfono puede ver lo que está guardado. ¿Otras personas miran este teléfono, y eso es un peligro para usted? Entonces no guarde el idioma en él.
offline-leave = “Salir” también quita este idioma
offline-leave-how = “Salir” siempre quita las páginas que se guardaron una por una porque usted las leyó. Un idioma que usted decidió guardar se queda, a menos que marque esta casilla.
offline-install-title = En la pantalla de inicio
offline-install = Con el menú de su navegador puede poner este sitio en la pantalla de inicio del teléfono. Así se abre como una aplicación.
offline-install-now = Ponerlo en la pantalla de inicio
offline-neutral = Usar el nombre y la imagen de un calendario
offline-numbers-title = Números sin internet
offline-numbers = Los números de emergencia de todos los países de este sitio se guardan en la parte que funciona sin internet. Se muestran aunque ya no haya nada más.

## The page that shows when the network does not answer; it is made on the phone

gone-title = No hay internet
gone-said = Esta página no está en este teléfono, y la red no responde.
slow-title = Internet está lento
slow-said = En cinco segundos no ha llegado nada. Puede seguir esperando.
gone-wait = Seguir esperando
gone-again = Intentar otra vez
gone-kept = Páginas que están en este teléfono
gone-numbers = Números de emergencia
# $date: a day
gone-numbers-seen = Leído el { $date }. Las fuentes están en la página de cada país. Cada número funciona solo dentro del país que se indica.
gone-emergency = Emergencia
gone-police = Policía
gone-ambulance = Ambulancia

## What is kept, and who can see it

privacy-title = Qué guarda este sitio y quién lo puede ver
privacy-lead = Qué queda en este teléfono cuando usted lee aquí, qué pueden ver otros y cómo quitarlo.
privacy-we-title = ¿Qué llegamos a saber de usted?
privacy-we = Nada de lo que usted dice en una revisión sale de este teléfono, a menos que usted lo comparta. Aquí no hay cuentas, ni cookies, ni contador de visitas, ni publicidad. Ninguna página pide nada a otro sitio. La computadora que manda las páginas ve la dirección de su conexión y qué página pide usted. También lo ve su compañía de teléfono.
privacy-phone-title = ¿Qué queda en este teléfono?
privacy-browser = Su navegador anota en su historial cada dirección que usted abre. Nosotros no podemos quitar eso. Quítelo usted en el menú del navegador, en “Historial”.
privacy-answers = Sus respuestas a una revisión solo están en la memoria de la página abierta. Desaparecen cuando usted la cierra o la vuelve a cargar.
privacy-pages = Las páginas que usted lee se guardan, para que se abran sin internet. En modo discreto no se guardan.
privacy-language = Se guarda el idioma que usted eligió en la primera página.
privacy-whole = Un idioma se guarda completo solo si usted lo pide.
privacy-now-title = ¿Qué está guardado ahora?
privacy-none = Ahora no hay nada guardado.
# $count: how many
privacy-read = Páginas que usted leyó: { $count }
privacy-whole-now = Guardado completo: { $language }
privacy-chosen = El idioma que usted eligió en la primera página
privacy-wipe = Quitar todo esto de este teléfono
privacy-wiped = Se quitó. Con esto no se quita el historial del navegador.
privacy-no-script = Para ver aquí lo que está guardado, JavaScript tiene que estar activado. Sin JavaScript no guardamos nada.
privacy-leave-title = ¿Qué hace “Salir”?
privacy-leave = “Salir” abre un calendario y quita esta página de la pantalla. También quita sus respuestas y las páginas que se guardaron porque usted las leyó. Con JavaScript, en la mayoría de los navegadores, “Atrás” entonces no muestra nada de este sitio en esa pestaña. El historial del navegador todavía tiene las direcciones. Para salir también puede oprimir tres veces la tecla Esc.
privacy-quiet-title = ¿Qué hace el modo discreto?
privacy-quiet = En modo discreto, las páginas tienen un aspecto sencillo, y arriba están el nombre y la dirección de un calendario. Las páginas que usted abre entonces no se guardan, y no están en el historial del navegador. Lo que abrió antes sigue ahí. Quien mire la pantalla todavía puede leerla.
privacy-shared-title = En un teléfono que usan otras personas
privacy-shared = Use una ventana privada del navegador: olvida su historial cuando usted cierra todas esas ventanas. Si alguien puso en su teléfono un programa para vigilarle, todavía puede ver lo que usted lee. Si cree que es así, use otro teléfono.
privacy-share-title = Cuando usted comparte
privacy-share = Un enlace con sus respuestas las muestra a quien lo abra. Un archivo o una imagen que usted guarda se queda en este teléfono hasta que usted lo quite.
