### The questionnaire “Which legal ways may be open to me?” in Spanish (rules: content/checks/pathway-finder.toml). Never a promise.

pathway-finder = ¿Qué vías legales pueden estar abiertas para mí?
    .intro = Usted dice qué tiene y qué busca. La revisión lo compara, vía por vía, con las condiciones que leímos.
    .length = Hasta 18 preguntas. Toma unos cinco minutos. Puede saltarse cualquier pregunta.

pathway-finder-danger-home = { offer-check-danger-home }
    .why = Si corre peligro, puede que tenga derecho a protección. Eso va antes que cualquier otra vía.
    .find-out = { offer-check-danger-home.find-out }

pathway-finder-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

pathway-finder-from = ¿Qué nacionalidad tiene?
    .why = Algunas vías están abiertas solo para algunas nacionalidades, y otras están cerradas para ellas.
    .choice-other = Otro país

pathway-finder-to = ¿A qué país quiere llegar?
    .why = Cada país tiene sus propias vías de entrada. “No sé” muestra todos los países que conocemos.
    .find-out = Mire todos los países lado a lado. Un país vecino también puede ser la mejor vía.
    .choice-other = Otro país: muéstreme los que conocen

pathway-finder-purpose = { plan-check-purpose }
    .why = Una vía para un motivo no es permiso para otro.
    .find-out = { plan-check-purpose.find-out }
    .choice-work = { plan-check-purpose.choice-work }
    .choice-study = { plan-check-purpose.choice-study }
    .choice-family = { plan-check-purpose.choice-family }
    .choice-protection = { plan-check-purpose.choice-protection }
    .choice-other = { plan-check-purpose.choice-other }

pathway-finder-age = ¿Cuántos años tiene?
    .why = Algunas vías tienen una edad mínima o máxima.

## Work

pathway-finder-job-offer = ¿Tiene por escrito una oferta de trabajo de un empleador de allá?
    .why = La mayoría de las vías de trabajo empiezan con eso. Muchas veces es el empleador quien tiene que pedir el permiso.

pathway-finder-sponsor = ¿Quién le da el trabajo o le invita?
    .why = Algunas vías son solo para una empresa, y otras solo para una casa particular.
    .choice-employer = Una empresa u otro empleador
    .choice-household = Una casa particular
    .choice-state = El Estado o una oficina pública
    .choice-relative = Un familiar
    .choice-school = Una escuela o universidad

pathway-finder-field = ¿Qué trabajo sabe hacer?
    .why = Algunas vías son solo para ciertos trabajos.
    .choice-care = Cuidar a personas mayores o enfermas
    .choice-nurse = Enfermería
    .choice-doctor = Medicina
    .choice-domestic = Trabajo del hogar
    .choice-construction = Construcción
    .choice-farm = Trabajo en el campo
    .choice-transport = Manejar y transporte
    .choice-it = Computación y programas
    .choice-engineer = Ingeniería
    .choice-research = Investigación
    .choice-hospitality = Hoteles y cocinas
    .choice-factory = Fábrica o maquila
    .choice-fishing = Pesca
    .choice-religious = Trabajo religioso
    .choice-sport-or-art = Deporte o arte
    .choice-business = Mi propio negocio
    .choice-other = Otra cosa

pathway-finder-experience = ¿Cuántos años ha hecho este trabajo?
    .why = Algunas vías piden dos, tres o cinco años.

## Study

pathway-finder-admission = ¿Le aceptó una escuela o universidad de allá?
    .why = Una visa de estudios casi siempre empieza con un lugar.

## What one can, earns and has

pathway-finder-level = ¿Hasta dónde llegó en la escuela, y qué idiomas puede usar?
    .why = Algunas vías piden un título o un nivel de un idioma. Deje vacío lo que no sepa.

pathway-finder-pay = ¿Cuánto pagaría el trabajo cada mes, antes de los descuentos?
    .why = Algunas vías piden un salario mínimo.

pathway-finder-funds = ¿Cuánto dinero propio podría mostrar?
    .why = Algunas vías piden ahorros, para que usted pueda vivir allá.

## Family

pathway-finder-relative = ¿Con quién se reuniría?
    .why = La mayoría de los países solo deja llegar a la familia cercana.
    .choice-spouse = Mi esposo o mi esposa
    .choice-partner = Mi pareja, sin matrimonio
    .choice-child = Mi hijo o mi hija
    .choice-parent = Mi madre o mi padre
    .choice-sibling = Mi hermano o mi hermana
    .choice-other = Otro familiar
    .choice-none = Nadie

pathway-finder-relative-status = ¿Qué situación tiene esa persona allá?
    .why = De eso depende lo que puede estar abierto para usted.
    .choice-citizen = Tiene la ciudadanía
    .choice-permanent = Puede quedarse sin límite de tiempo
    .choice-worker = Puede trabajar allá por un tiempo
    .choice-student = Estudia
    .choice-refugee = Tiene estatus de persona refugiada
    .choice-subsidiary = Tiene protección, pero no como persona refugiada

pathway-finder-sponsor-pay = ¿Cuánto gana esa persona cada mes?
    .why = Algunos países piden un ingreso mínimo.

## For all

pathway-finder-place = ¿Dónde está usted ahora?
    .why = Algunas vías solo se pueden pedir desde fuera del país, y otras solo desde adentro.
    .choice-outside = Fuera de ese país
    .choice-inside = En ese país

pathway-finder-residence = ¿Cuántos años completos ha vivido allí?
    .why = Algunas vías se abren después de unos años, y otras se cierran después de uno.

pathway-finder-victim = ¿Alguien le ha obligado, le ha hecho daño o le ha explotado?
    .why = Algunos países tienen un permiso para que se quede quien pasó por eso.
    .choice-no = No
    .choice-trafficking = Alguien me llevó allí para explotarme
    .choice-violence = Me hicieron daño en la casa o lo hizo mi pareja
    .choice-abuse = Mi empleador me maltrata o abusa de mí

pathway-finder-asylum-pending = ¿Pidió asilo allá y todavía espera la decisión?
    .why = Mientras espera, algunas vías están cerradas y una está abierta.

pathway-finder-selected = ¿Ya salió en un examen, un sorteo o una convocatoria oficial?
    .why = Algunas vías son solo para quienes salieron elegidos.

pathway-finder-clean-record = ¿Tiene limpios sus antecedentes penales?
    .why = Algunas vías piden un papel de la policía.

## The result. $flags: how many signs; always none here.

pathway-finder-level-ways = Vías que puede mirar
    .advice = Lea la página de una vía y después pregunte en la embajada. No le pague a nadie que se la prometa.

pathway-finder-step-ask-first = { help-check-step-ask-first }
pathway-finder-step-read-protection = Lea cómo pedir protección.
pathway-finder-step-check-offer = Revise su oferta de trabajo antes de pagar o firmar algo.
pathway-finder-step-ask-embassy = Pregunte en la embajada cuál de estas vías sirve, y cuánto cuesta hoy.
pathway-finder-step-test-plan = Revise todo su plan.
pathway-finder-step-add-up = Sume los gastos.

pathway-finder-talk = Estoy viendo vías legales para otro país. ¿Lo hablamos? Esta página muestra vías con sus condiciones y sus fuentes:
