import type { Language } from '../language.ts';

const r = String.raw;

export default {
  common: 'el la los las de que en con para por una un tu su te le nos hemos del nuestro nuestra ha es',
  conditional: [r`\b(si|en caso de|cuando|siempre que|salvo|a menos|una vez|hasta|de no)\b`],
  denied: [r`\b(no|ni|sin|nunca|tampoco|lamentablemente|desafortunadamente)\b`],
  sad: [
    r`\b(lament\w*|desafortunadamente|desgraciadamente|sentimos|mucha suerte|mucho exito|exitos|a pesar)\b|dese\w+~(suerte|exito)`,
  ],
  rejection: [
    r`\bno\b~(seleccionad|continuar|continuaras|avanzar|avanzas|seguir|seguiremos|encaja|ajusta|resultado elegid|sido elegid|elegid|podemos ofrecer|has pasado|ha pasado|superad|cumple|considerad|favorable|proseguir|apto)`,
    r`\b(otro|otra|otros|otras)\b (candidat|persona|perfil|aspirante|postulante)\w*|\b(decidido|optado|elegido|seleccionado|preferido|decantado)\b~\b(otr[oa]s?)\b`,
    r`\b(candidatura|solicitud|postulacion)\b~(descartad|rechazad|desestimad|denegad)`,
    r`\b(puesto|vacante|posicion|plaza|proceso)\b~(cubiert|cancelad|cerrad|ocupad|adjudicad)`,
    r`\b(lament\w*|sentimos|siento)\b~(comunicar|informar|decir)\w*~(no|otr|descart|cubiert)`,
  ],
  invitation: [
    r`\b(invit\w+|convocar\w*|citar\w*|citamos|agendar|concertar|programar|coordinar|fijar|gustaria|encantaria|quisieramos|queremos|quiero)\b~(entrevista|videollamada|llamada|reunion|cita|conocerte|conocerle|conocerla|conocerlo|charlar|hablar contigo|hablar con usted|conversar)`,
    r`\b(vendria|viene|va|cuadra|parece) bien\b|\b(tu|su|que) disponibilidad\b|\b(estas|estarias|esta|estaria)\b~disponible|\b(elige|elegir|escoge|reserva|selecciona)\b~(hora|horario|fecha|dia|cita)|\bconfirm\w*\b~(asistencia|entrevista)`,
    r`\b(siguiente|proxima|segunda|ultima|nueva) (fase|etapa|ronda|entrevista)\b~(proceso|pasa|invit|avanz|entrevista|prueba)|\b(has|ha) (pasado|avanzado) a\b|\bprueba (tecnica|practica)\b~(adjunt|enlace|realiz|complet)`,
  ],
  offer: [
    r`\b(carta|propuesta|oferta) (de )?(oferta|incorporacion|trabajo formal|contratacion|laboral|economica|en firme)\b|\bcontrato( de trabajo| laboral)?\b~(adjunt|firm)|\bcontrato de trabajo\b`,
    r`\b(complace|alegra|encantad\w*|gustaria|placer|queremos)\b~(ofrecer\w*|incorpor\w*|contratar\w*|formes parte|te unas|se una)|\b(has|ha) sido (seleccionad|elegid)[oa] para (el|la|este|ocupar)\b|\bbienvenid[oa] (al|a nuestro) equipo\b|\bel puesto es (tuyo|suyo)\b`,
  ],
  acknowledgment: [
    r`\b(recibido|recibimos|recibida|registrad\w*|llegado|recepcion)\b~(candidatura|solicitud|curriculum|cv|inscripcion|postulacion|correctamente)|\b(candidatura|solicitud|curriculum|cv|inscripcion|postulacion)\b~(recibid|registrad|enviad|llegad|evaluad|revis|analiz)`,
    r`\bgracias\b~(inscri|postul|candidatura|solicitud|interes|aplicar|enviar)|\b(revisar|revisaremos|valorar|analizar|evaluar)\w*\b~(candidatura|perfil|cv|curriculum|solicitud)`,
  ],
  other: [
    r`\balertas? de empleo\b|\bnuevas (ofertas|vacantes)\b|\bofertas (recomendadas|de empleo para)\b|\binscribete ya\b|\bboletin\b|\bnewsletter\b`,
    r`\bcodigo de (verificacion|seguridad|acceso)\b|\bcontrasena\b|\bverific\w+ tu (correo|cuenta)`,
    r`\bha visto tu (candidatura|perfil)\b`,
  ],
  withdrawn: [r`\b(has|ha|tu|su|haber) retirad\w*|\brenuncia\w*`],
} satisfies Language;
