### The pages of countries and of pairs of countries, in Spanish.

## The lists of countries, and the tiles that lead there

from-title = Su país
from-lead = Antes de salir: quién puede reclutar, cuánto puede costar, qué pasos, qué peligros, a quién llamar.
to-title = El país en que piensa
to-lead = Las vías legales de entrada, sus derechos y deberes allá, la protección, a quién llamar.
country-find = Buscar un país por su nombre
country-none = Todavía no tenemos ningún país con ese nombre.

## Titles

origin-title = { $country }: antes de salir
origin-summary = { $country }: quién puede reclutar, cuánto puede costar, qué pasos dar, qué peligros y fraudes se conocen, y a quién llamar.
destination-title = { $country }: vías de entrada, derechos, ayuda
destination-summary = { $country }: las vías legales de entrada, los derechos y deberes, cómo pedir protección, y a quién llamar.
pair-title = De { $from } a { $to }
pair-summary = De { $from } a { $to }: gastos y peligros, las vías legales ordenadas por nacionalidad, derechos, protección, y a quién llamar.

## Notices

alerts-title = Lea esto primero
country-untranslated = Los datos de esta página todavía no están traducidos; por eso los ve en este idioma: { $language }. Los títulos, las señales y los botones están en su idioma.
country-untranslated-part = Algunos datos de esta página todavía no están traducidos; por eso los ve en este idioma: { $language }.

## Questions that head the parts of a page

origin-recruit = ¿Quién puede reclutarle, y cómo puede averiguar si una licencia es real?
origin-cost = ¿Cuánto puede costar, y quién tiene que pagar?
origin-steps = ¿Qué tiene que hacer antes de salir?
origin-offices = ¿Qué oficinas se encargan?
origin-ways = ¿Adónde va la gente desde aquí?
origin-dangers = ¿Qué peligros hay en el camino?
origin-frauds = ¿Qué fraudes se conocen?
origin-law = ¿Qué dice la ley?
destination-protection = ¿Cómo puede pedir protección?
destination-ways = ¿Qué vías legales hay?
destination-rights = ¿Qué derechos tiene allá?
destination-duties = ¿Qué tiene que hacer allá?
destination-frauds = ¿Qué fraudes se conocen?
country-contacts = ¿A quién puede llamar?
country-contacts-of = ¿A quién puede llamar? { $country }
pair-channel = ¿Qué acordaron los dos países, y cuánto puede costar?
pair-licence = ¿Cómo puede averiguar si una licencia es real, y quién tiene que pagar?
pair-before = ¿Qué tiene que hacer y saber antes de salir?
pair-dangers = ¿Qué peligros y fraudes se conocen en este camino?
pair-ways = ¿Qué vías legales pueden estar abiertas?
pair-ways-lead = Aquí las vías están ordenadas solo por nacionalidad: { $country }. Cada vía tiene más condiciones. Abra una vía para leerlas.
pair-rights = ¿Qué derechos y deberes van primero?
pair-more = ¿Dónde puede leer más?

## Where a way stands for one nationality

standing-may-be-open = Pueden estar abiertas
standing-not-nationality = No son para esta nacionalidad
standing-by-selection = Solo por selección
standing-closed = Cerradas por ahora
standing-none = No existe esta vía
standing-restricts = Restricciones que pueden afectar a esta nacionalidad
standing-restricts-others = Restricciones que no nombran a esta nacionalidad

## A real way beside a danger

beside-title = Hay vías reales
beside-pair = Vías legales: de { $from } a { $to }
beside-all = Las vías legales de todos los países

## A fact

fact-doubt = No hay certeza:
fact-for = Para:
fact-penalty = Si no lo cumple:
fact-check = Lo que usted puede averiguar:
fact-targets = Este fraude imita:
fact-targets-all = Este fraude imita muchas vías.
fact-payer = Quién paga: { $payer }
fact-site = Sitio oficial:
fact-site-of = Sitio oficial, de esta entidad: { $body }. No hemos leído su dirección.
fact-source = Fuente:
fact-also = Vea también:
fact-read = Leído el { $date }, todavía sin revisar.
fact-checked = Leído el { $seen }, revisado el { $checked }.

## A legal way

way-status = Situación ahora
way-local = Nombre local
way-closed-on = Cerrada desde el { $date }
way-opens-on = Se abre el { $date }
way-who = ¿Para quién?
way-requirements = ¿Qué necesita?
way-asks = ¿Qué tiene que preguntar?
way-fee = ¿Cuánto cuesta?
way-payer = ¿Quién paga?
way-payer-unknown = No se sabe: pregunte antes de pagar algo.
way-time = ¿Cuánto tarda?
way-stay = ¿Cuánto tiempo se puede quedar?
way-settlement = ¿Lleva a quedarse por mucho tiempo?
way-work = ¿Puede trabajar mientras tanto?
way-family = ¿Puede llegar su familia?
way-unconditional = Por qué no hay condiciones que revisar

## Whether a way can be taken

availability-open = Abierta para quien cumple las condiciones
availability-open-with-limits = Abierta con límites
availability-limited = Solo por selección
availability-closed = Cerrada por ahora
availability-none = No existe esta vía
availability-restriction = Restricción

## What a way is for

purpose-restriction = Restricciones para otras vías
purpose-work = Trabajar
purpose-study = Estudiar
purpose-training = Aprender un oficio
purpose-job-seeker = Buscar trabajo
purpose-family = Reunirse con su familia
purpose-protection = Recibir protección
purpose-regularisation = Regularizarse
purpose-lottery = Por sorteo

## Who pays

payer-worker = el trabajador
payer-employer = el empleador
payer-agency = la agencia
payer-sponsor = el patrocinador
payer-shared = cada uno paga una parte
payer-nobody = no cuesta nada
payer-applicant = la persona que hace la solicitud

## How near to the fact a source stands

tier-official = De la propia autoridad.
    .short = Autoridad
tier-igo = De una organización de Estados.
    .short = Organización de Estados
tier-ngo = De una organización no gubernamental.
    .short = Otra organización
tier-press = De la prensa.
    .short = Prensa
tier-other = De una fuente privada o de otra fuente.
    .short = Privada u otra

## Who decides about asylum

asylum-system-state = El Estado decide sobre el asilo, con una ley propia.
asylum-system-limited-law = El Estado decide sobre el asilo, pero su ley cubre poco.
asylum-system-unhcr-only = El Estado no tiene procedimiento de asilo. Solo el ACNUR, la agencia de las Naciones Unidas para los refugiados, registra a las personas.
asylum-system-none = Aquí nadie decide sobre el asilo: no hay procedimiento.

## What a right, a duty or a fact about asylum is about

topic-passport = Pasaporte
topic-wages = Salario
topic-minimum-wage = Salario mínimo
topic-change-employer = Cambiar de empleador
topic-fees = Cobros
topic-contract = Contrato
topic-rest = Descanso y horario
topic-exit = Salir del país
topic-housing = Vivienda
topic-conditions = Condiciones de trabajo
topic-complaint = Quejas y reclamos
topic-protection = Protección
topic-risk = Riesgo
topic-register = Registro
topic-visa = Visa
topic-visa-expiry = Cuando se termina la visa
topic-visit-visa = Visa de visita
topic-work-limits = Límites para trabajar
topic-irregular-stay = Situación irregular
topic-conduct = Comportamiento
topic-health = Salud
topic-asylum = Asilo
topic-change = Qué cambió
topic-how-to-claim = Cómo pedirlo
topic-stay-rights = Quedarse mientras espera
topic-work-rights = Trabajar mientras espera
topic-outcome = Qué pasa después
topic-convention = Convención sobre los Refugiados
topic-non-refoulement = No devolver al peligro
topic-information = Información

## Contacts of a country

contact-kind-emergency = Emergencia
contact-kind-police = Policía
contact-kind-ambulance = Ambulancia
contact-kind-fire = Bomberos
contact-kind-migrants = Para migrantes
contact-kind-trafficking = Contra la trata de personas
contact-kind-women-children = Para mujeres y niñez
contact-kind-children = Para la niñez
contact-kind-labour = Trabajo y salario
contact-kind-legal = Consejo legal
contact-kind-asylum = Protección y asilo
contact-kind-consular = Consulados y embajadas
contact-kind-shelter = Un lugar donde quedarse
contact-kind-domestic-violence = Violencia en la casa
contact-kind-government = Oficina del gobierno
contact-kind-crisis = Alguien con quien hablar en una crisis
contact-call-abroad = Desde otro país: { $number }
contact-code-added = Nosotros agregamos el código del país al número para llamar desde otro país.
contact-two-sources = Dos fuentes dan este número, pero no lo leímos en la página de la propia organización. Averigüe antes de confiar en él.
contact-site-of = Sitio de esta entidad: { $body }. No hemos leído su dirección.
