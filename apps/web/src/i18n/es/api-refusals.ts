/** What the api refuses before any rule is asked: files, drafts, commands. */
export const apiRefusals = {
  FILE_EMPTY: {
    why: 'El archivo está vacío.',
    todo: 'Elija otro archivo.',
  },
  FILE_TOO_LARGE: {
    why: 'El archivo pesa más de 10 MB.',
    todo: 'Quite imágenes o pegue solo el texto.',
  },
  LEGACY_WORD_FORMAT: {
    why: 'Es un documento de Word antiguo (.doc).',
    todo: 'Ábralo en Word y guárdelo como .docx.',
  },
  NOT_A_DOCX: {
    why: 'El archivo no es un documento de Word (.docx).',
    todo: 'Elija un .docx o pegue el texto.',
  },
  NOT_TEXT: {
    why: 'El contenido no es texto.',
    todo: 'Elija un .docx o pegue el texto.',
  },
  DOCX_DAMAGED: {
    why: 'El documento está dañado.',
    todo: 'Ábralo en Word, guárdelo de nuevo y vuelva a intentarlo.',
  },
  ENTRY_ENCRYPTED: {
    why: 'El documento tiene contraseña.',
    todo: 'Quite la contraseña y vuelva a intentarlo.',
  },
  TOO_MANY_ENTRIES: {
    why: 'El documento trae demasiadas piezas por dentro.',
    todo: 'Pegue solo el texto.',
  },
  UNPACKED_TOO_LARGE: {
    why: 'El documento crece demasiado al abrirse.',
    todo: 'Quite imágenes o pegue solo el texto.',
  },
  DTD_NOT_ALLOWED: {
    why: 'El documento trae definiciones que no se admiten por seguridad.',
    todo: 'Guárdelo de nuevo en Word o pegue el texto.',
  },
  XML_TOO_DEEP: {
    why: 'El documento está anidado más de lo admitido.',
    todo: 'Pegue solo el texto.',
  },
  TEXT_MISSING: {
    why: 'No se encontró texto en el archivo.',
    todo: 'Elija otro archivo o pegue el texto.',
  },
  TOO_MANY_PARTS: {
    why: 'El documento tiene más partes de las admitidas.',
    todo: 'Divídalo en dos acuerdos.',
  },
  PART_TOO_LONG: {
    why: 'Una de las partes es demasiado larga.',
    todo: 'Divídala en párrafos.',
  },
  COMMAND_ID_REUSED: {
    why: 'La solicitud se confundió con otra anterior.',
    todo: 'Vuelva a intentarlo.',
  },
  DRAFT_CHANGED: {
    why: 'El borrador cambió mientras usted escribía.',
    todo: 'Copie lo que quiera conservar y vuelva a cargar la página.',
  },
  DRAFT_BEING_WRITTEN: {
    why: 'Otra persona está escribiendo este borrador.',
    todo: 'Podrá escribir cuando lo deje; esta página lo intenta sola.',
  },
  NOT_A_DRAFTER: {
    why: 'Usted no redacta este borrador.',
    todo: 'Pida a la secretaría técnica que le nombre.',
  },
  NOT_IN_DRAFT: {
    why: 'El acuerdo ya no es un borrador.',
    todo: 'Actualice la página para ver en qué etapa está.',
  },
  CLOCK_RUNS_FORWARD: {
    why: 'El reloj de la demostración solo avanza.',
    todo: 'Elija un momento posterior.',
  },
  PERSON_UNKNOWN: {
    why: 'No existe esa persona.',
    todo: 'Elija otra o regístrela con su correo.',
  },
  SLUG_TAKEN: {
    why: 'Esa dirección ya es de otro órgano.',
    todo: 'Elija otra.',
  },
  ACT_FILE_UNKNOWN: {
    why: 'El archivo del acto no está guardado en este órgano.',
    todo: 'Vuelva a adjuntarlo.',
  },
  EMAIL_TAKEN: {
    why: 'Otra persona ya entra con ese correo.',
    todo: 'Revise la dirección.',
  },
  DELIVERY_UNKNOWN: {
    why: 'No existe ese envío en este órgano.',
    todo: 'Actualice la página y búsquelo en el registro de entregas.',
  },
  DELIVERY_NOT_FAILED: {
    why: 'Ese correo no fue rechazado ni rebotó.',
    todo: 'Actualice la página para ver en qué va.',
  },
  MAIL_NOT_OPTIONAL: {
    why: 'Quien ocupa un asiento o la secretaría técnica siempre recibe los avisos de vencimiento.',
    todo: 'Puede dejar de recibir los demás correos.',
  },
  REMINDER_NOT_DUE: {
    why: 'Ese aviso ya no procede: lo que anunciaba cambió, o salió uno posterior.',
    todo: 'Revise en los plazos qué aviso sigue.',
  },
  ACT_FILE_EMPTY: {
    why: 'El archivo está vacío.',
    todo: 'Elija otro archivo.',
  },
  ACT_FILE_TOO_LARGE: {
    why: 'El archivo pesa más de 10 MB.',
    todo: 'Guárdelo más ligero, o escanéelo con menos resolución.',
  },
  ACT_FILE_TYPE: {
    why: 'El contenido del archivo no es PDF, DOCX, PNG ni JPEG.',
    todo: 'Guárdelo como PDF y vuelva a elegirlo. Un documento con macros no se admite.',
  },
  ACT_FILE_NAME: {
    why: 'El nombre del archivo no se admite.',
    todo: 'Póngale un nombre corto, sin diagonales ni caracteres invisibles.',
  },
  TOO_MANY_ELEMENTS: {
    why: 'El documento es demasiado largo para leerlo.',
    todo: 'Pegue solo el texto del acuerdo.',
  },
  NO_ACT_RECOGNISED: {
    why: 'No se reconoció ningún acuerdo en el texto.',
    todo: 'Revise que tenga título y resolutivos, o empiece un borrador y pegue el texto por partes.',
  },
  TEXT_TOO_LONG: {
    why: 'El texto es más largo de lo admitido.',
    todo: 'Divídalo en dos acuerdos.',
  },
  unknown: {
    why: 'Algo cambió desde que abrió esta página.',
    todo: 'Actualice la página y vuelva a intentarlo.',
  },
};
