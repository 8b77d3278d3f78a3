const more =
  '(?: (?:(?:de |del |en )(?!su|mi|la|el|los|las|nuestr|vuestr|este|un)|(?=\\p{L}{4,}[oal]\\b))(?!para|como|porque|pero|que|aunque|cuando|desde|hasta|sobre)[\\p{L}-]+){0,2}'

/** “el puesto de contable”, “la vacante de jefa de ventas”, “la oferta de Iberlínea”. Titles are written small. */
export const named = {
  roles: [
    new RegExp(
      `(?:[Pp]uesto|[Cc]argo|[Pp]laza|[Vv]acante|[Pp]osición|[Oo]ferta|[Ee]ntrevista) (?:de|como|para) ([\\p{L}-]+${more})`,
      'gu',
    ),
    /[Pp]uesto (?:de )?[«“"]([^«»“”"]{3,60})[»”"]/gu,
  ],
  occupation:
    /^(?:jef[ae]|director|directora|responsable|asistente|contable|medic[oa]|tecnic[oa]|abogad[oa]|arquitect[oa]|enfermer[oa]|patr[oó]na?|capitan[a]?|maestr[oa]|encargad[oa]|auxiliar|oficial|gerente|agente|comercial|docente|operari[oa]|peon|guia|piloto|matron[oa]|fisioterapeuta|psicolog[oa]|farmaceutic[oa]|bibliotecari[oa]|delineante|electricista|mecanic[oa]|chofer|chef|economista|estadistic[oa]|interprete|veterinari[oa]|delegad[oa]|ingenier[oa]|quimic[oa]|secretari[oa]|administrativ[oa]|analista|ayudante|(?!mayor|menor|mejor|peor|superior|interior|exterior|valor|sector|primer|alrededor|favor|color|amor|dinero|enero|febrero|futuro|verdadero|ahora|hora|manera|espera|primera|carrera|frontera|cualquiera)[\p{L}-]{3,}(?:or|ora|ista|ero|era|ologo|ologa|grafo|grafa))\b/u,
  least: 1,
  compounds: true,
  employer:
    /(?:(?:[Oo]ferta|[Pp]uesto|[Cc]argo|[Pp]laza|[Vv]acante|[Ee]quipo|[Ee]ntrevista)(?: de [\p{L} ]{3,40}?)? en (?=(?:Transportes|Grupo|Industrias|Laboratorios?|Banco|Hotel(?:es)?|Clínica|Hospital|Bodegas?|Editorial|Seguros|Construcciones|Logística|Talleres|Almacenes|Cooperativa|Instituto|Colegio|Universidad|Fundación|Librería|Restaurante|Farmacia|Consultora|Agencia|Compañía|Energías?|Textiles|Alimentos|Viveros|Astilleros|Conservas|Aceites|Naviera) )|(?:[Oo]ferta|[Pp]ropuesta|[Ii]nvitación) de)(?: )?((?!Usted|Ustedes)\p{Lu}[\p{L}\p{N}&.-]+(?: (?:& |y |de )?\p{Lu}[\p{L}\p{N}&.-]+){0,3})/u,
  elsewhere:
    /otr[ao]|actual|anterior|aceptad|firmad|mi (?:empresa|equipo|puesto)|nuev[ao]|también|además|comparaci|trabajad|consultora|recibid|tengo/,
}
